import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import { normalizeText } from '../src/markdown/normalize.js'
import { phrase, writeText } from '../src/markdown/text.js'
import { type MarkdownNote, toMarkdown } from '../src/markdown.js'
import type { Resume } from '../src/types.js'
import { anyCharacter, runs } from './util/properties.js'
import { normal } from './util/resumes.js'

function notesOf(resume: Resume): MarkdownNote[] {
  const notes: MarkdownNote[] = []
  toMarkdown(resume, { report: (note) => notes.push(note) })
  return notes
}

/** Both laws. */
function expectRoundTrip(resume: Resume): void {
  const markdown = toMarkdown(resume)
  const back = convert(markdown).resume
  expect(back).toEqual(resume)
  expect(toMarkdown(back)).toBe(markdown)
}

describe('a resume becomes a document', () => {
  it('writes headings, periods and labels as Koreans do', () => {
    const resume: Resume = {
      basics: {
        name: '홍길동',
        label: '백엔드 개발자',
        email: 'gildong@example.com',
        profiles: [{ network: 'GitHub', username: 'gildong', url: 'https://github.com/gildong' }],
        summary: '서버를 만듭니다.',
      },
      work: [
        {
          name: '(주)누리소프트',
          position: '백엔드 개발자',
          url: 'https://example.com/',
          startDate: '2020-01',
          endDate: '2021-02',
          employmentType: '정규직',
          keywords: ['Java', 'R&D'],
          highlights: ['결제 서버 — 응답 시간을 줄였습니다.', '장애를 막았습니다.'],
          groups: [{ name: '결제 서버', highlights: ['응답 시간을 줄였습니다.'] }],
        },
      ],
      projects: [{ name: '도서 대여', type: '사이드 프로젝트', startDate: '2022-03' }],
      skills: [{ name: '언어', keywords: ['Java', 'C++'] }],
      education: [{ institution: '한국대학교', area: '컴퓨터공학', studyType: '학사', endDate: '2019' }],
      certificates: [{ name: '정보처리기사', issuer: '한국산업인력공단', date: '2018-05-25' }],
      languages: [{ language: '영어', fluency: 'TOEIC 900' }],
    }
    expect(toMarkdown(resume)).toBe(`# 홍길동

백엔드 개발자

- 이메일: gildong@example.com
- GitHub: <https://github.com/gildong>

## 소개

서버를 만듭니다.

## 경력

### [(주)누리소프트](https://example.com/)

**2020.01 ~ 2021.02** | 백엔드 개발자

- 고용 형태: 정규직
- 기술: Java, R&D

#### 담당 업무

- **결제 서버**
  - 응답 시간을 줄였습니다.
- 장애를 막았습니다.

## 프로젝트

### 도서 대여

**2022.03 ~ 현재**

- 프로젝트 유형: 사이드 프로젝트

## 기술 스택

- 언어: Java, C++

## 학력

### 한국대학교

- 기간: 2019
- 전공: 컴퓨터공학
- 학위: 학사

## 자격증

- 정보처리기사 | 한국산업인력공단 | 2018.05.25

## 어학

- 영어: TOEIC 900
`)
    expectRoundTrip(resume)
    expect(notesOf(resume)).toEqual([])
  })

  it('writes nothing for a resume without values', () => {
    expect(toMarkdown({})).toBe('')
    expect(toMarkdown({ work: [] })).toBe('')
  })

  it('leaves skills out that the reader derives from the entries', () => {
    const resume: Resume = {
      work: [{ name: '(주)누리소프트', position: '개발자', startDate: '2020', keywords: ['Java'] }],
      skills: [{ name: '연관 기술', keywords: ['Java'] }],
    }
    expect(toMarkdown(resume)).toContain('- 연관 기술: Java\n')
    expect(toMarkdown(resume)).not.toContain('## 기술 스택')
    expectRoundTrip(resume)
  })

  it('hides from the rules what they would take for something else, and nothing else', () => {
    const resume: Resume = {
      work: [
        {
          name: '(주)누리소프트',
          position: '개발자',
          startDate: '2020',
          highlights: ['기술: Java', '평범한 일을 했습니다.'],
        },
      ],
    }
    const markdown = toMarkdown(resume)
    expect(markdown).toContain('- &#xAE30;술: Java\n- 평범한 일을 했습니다.\n')
    expectRoundTrip(resume)
  })

  it('writes technologies without a label where the reader names no skill', () => {
    const resume: Resume = {
      work: [
        { name: '(주)누리소프트', startDate: '2020', keywords: ['Java', 'Go'] },
        { name: '가온', startDate: '2019' },
      ],
      projects: [{ name: '쇼핑몰', keywords: ['React', 'TypeScript'] }],
      skills: [{ keywords: ['Java', 'Go', 'React', 'TypeScript'] }],
    }
    const markdown = toMarkdown(resume)
    expect(markdown).toContain('\n- Java, Go\n')
    expect(markdown).toContain('\n### 쇼핑몰 (React, TypeScript)\n')
    expect(markdown).not.toContain('기술')
    expectRoundTrip(resume)
  })

  it('writes skills in a section where they do not come back from the entries', () => {
    const resume: Resume = {
      work: [{ name: '(주)누리소프트', startDate: '2020', keywords: ['Java'] }],
      skills: [{ name: '팀장', keywords: ['Java'] }],
    }
    expect(toMarkdown(resume)).toContain('## 기술 스택\n\n- 팀장: Java\n')
    expectRoundTrip(resume)
  })

  it('escapes of a url only what must be', () => {
    const targets = [
      ['https://example.com/a_b?c=d&e=f', 'https://example.com/a_b?c=d&e=f'],
      ['https://example.com/(1)', 'https://example.com/(1)'],
      ['https://example.com/?a=b&lt;', 'https://example.com/?a=b\\&lt;'],
      ['https://example.com/(1', 'https://example.com/\\(1'],
      ['https://example.com/1)', 'https://example.com/1\\)'],
    ] as const
    for (const [url, target] of targets) {
      const resume: Resume = { work: [{ name: '(주)누리소프트', startDate: '2020', url }] }
      expect(toMarkdown(resume)).toContain(`](${target})`)
      expectRoundTrip(resume)
    }
  })

  it('covers no more of a text than what a rule would match', () => {
    const resume: Resume = {
      basics: { name: '홍길동', summary: '시작\n\n첫째: 가볍게 100% 해냈습니다.' },
      education: [{ institution: '누리대학교', courses: ['SQL, Python 기초', '팀 과제'] }],
    }
    expect(toMarkdown(resume)).not.toContain('&#x')
    expectRoundTrip(resume)
  })

  it('covers of a keyword what would part it from itself', () => {
    const resume: Resume = { work: [{ name: '(주)누리소프트', startDate: '2020', keywords: ['Java, Go', 'R'] }] }
    expect(toMarkdown(resume)).toContain('- 기술: Java&#x2C; Go, R\n')
    expect(convert(toMarkdown(resume)).resume.work).toEqual(resume.work)
  })

  it('writes a profile by what it has', () => {
    const profiles = [
      { url: 'https://example.com/me' },
      { username: 'gildong' },
      { network: 'GitHub', username: 'gildong' },
    ]
    const markdown = toMarkdown({ basics: { name: '홍길동', profiles } })
    expect(markdown).toContain('- <https://example.com/me>\n- gildong\n- GitHub: gildong\n')
    expect(convert(markdown).resume.basics?.profiles).toEqual(profiles)
  })

  it('does not change the resume', () => {
    const resume: Resume = { basics: { name: '홍길동' }, work: [{ name: ' 누리 ', highlights: ['가  나'] }] }
    const copy = structuredClone(resume)
    toMarkdown(resume)
    expect(resume).toEqual(copy)
  })

  it('refuses what is no resume', () => {
    for (const value of [null, 'text', []]) {
      expect(() => toMarkdown(value as Resume)).toThrow(new TypeError('Expected `resume` to be an object'))
    }
    expect(() => toMarkdown({}, { report: 1 as unknown as () => void })).toThrow(
      new TypeError('Expected `options.report` to be a function'),
    )
  })
})

describe('a covered line', () => {
  const line = '- 가나다 라B2: (마) 바·사é!'

  // punctuation that parts is `:,|/·` and dashes; the ends of words are the letters beside other characters
  it.each([
    [0, '[- 가나다 라B2: (마) 바·사é!]'],
    [1, '[- ]&#xAC00;[나다 라B2: (마) 바·사é!]'],
    [2, '&#x2D;[ 가나다 라B2]&#x3A;[ (마) 바]&#xB7;[사é!]'],
    [3, '&#x2D;[ 가나다 라B2]&#x3A;[ ]&#x28;[마]&#x29;[ 바]&#xB7;[사é]&#x21;'],
    [4, '&#x2D;[ ]&#xAC00;[나다 라B2]&#x3A;[ ]&#x28;[마]&#x29;[ 바]&#xB7;[사é]&#x21;'],
    [
      5,
      '&#x2D;[ ]&#xAC00;[나]&#xB2E4;[ ]&#xB77C;[B]&#x32;&#x3A;[ ]&#x28;&#xB9C8;&#x29;[ ]&#xBC14;&#xB7;&#xC0AC;&#xE9;&#x21;',
    ],
  ] as const)('has the references of step %i', (cover, written) => {
    const [text] = phrase(line, () => cover)
    expect(text?.type === 'text' && writeText(text.value, (piece) => `[${piece}]`)).toBe(written)
  })

  it('is one of several, each covered by itself', () => {
    const nodes = phrase('가\n나', (own) => (own === '나' ? 1 : 0))
    expect(nodes.map((node) => (node.type === 'text' ? writeText(node.value, (piece) => piece) : node.type))).toEqual([
      '가',
      'break',
      '&#xB098;',
    ])
  })

  it('is written with its first and last piece told', () => {
    const told: [string, boolean, boolean][] = []
    writeText('가\uFFFE:나\uFFFE!다', (...piece) => {
      told.push(piece)
      return ''
    })
    expect(told).toEqual([
      ['가', true, false],
      ['나', false, false],
      ['다', false, true],
    ])
  })
})

describe('lines of an introduction', () => {
  it.each([
    ['기록: 적습니다.\n소통: 옮깁니다.', '- 기록: 적습니다.\n- 소통: 옮깁니다.\n'],
    ['글입니다.\n소통: 옮깁니다.', '글입니다.\\\n소통: 옮깁니다.\n'],
    ['기록: 적습니다.', '기록: 적습니다.\n'],
  ])('are items where each begins with a label: %j', (summary, text) => {
    const markdown = toMarkdown({ basics: { summary } })
    expect(markdown).toBe(`## 소개\n\n${text}`)
    expect(convert(markdown).resume).toEqual({ basics: { summary } })
  })

  it('are items once in a row, as two lists would be one', () => {
    const basics = { summary: '기록: 적습니다.\n소통: 옮깁니다.\n\n하나: 셉니다.\n둘: 적습니다.' }
    expect(convert(toMarkdown({ basics })).resume).toEqual({ basics })
  })
})

describe('what no career document says', () => {
  const resume: Resume = {
    basics: {
      name: '홍길동',
      image: 'https://example.com/me.png',
      location: { address: '서울특별시', postalCode: '04524', countryCode: 'KR' },
    },
    skills: [{ keywords: ['Java', 'Go'] }],
    meta: { version: 'v1.0.0', canonical: 'https://example.com/resume.json' },
  }
  const extended = { ...resume, basics: { ...resume.basics, 'x/y~z': { list: [1, true, { deep: '값' }] } } }

  it('stands as JSON in a section of its own, and is reported', () => {
    const markdown = toMarkdown(extended)
    expect(markdown).toContain(`## 기타 JSON

\`\`\`json
{
  "/basics/image": "https://example.com/me.png",
  "/basics/location/countryCode": "KR",
  "/basics/location/postalCode": "04524",
  "/basics/x~1y~0z": {`)
    expectRoundTrip(extended)
    expect(notesOf(resume)).toContainEqual({ pointer: '/basics/image', kind: 'json' })
  })

  it('is reported where convert writes no such value', () => {
    const image = { basics: { name: '홍길동', image: 'javascript:alert(1)' } }
    expect(notesOf(image)).toEqual([{ pointer: '/basics/image', kind: 'lost' }])
    expect(toMarkdown(image)).toBe('# 홍길동\n')
    expect(notesOf({ work: 'none' } as unknown as Resume)).toEqual([{ pointer: '/work', kind: 'lost' }])
  })

  it('is reported where it is normalised', () => {
    const raw = {
      basics: { name: '홍길동', summary: '가  나', label: '' },
      work: [null, { name: undefined }],
      // biome-ignore lint/complexity/useLiteralKeys: a key that is no NFC
      ['\u1100\u1161']: Number.NaN,
    } as unknown as Resume
    expect(notesOf(raw).filter(({ kind }) => kind === 'normalized')).toEqual([
      { pointer: '/basics/summary', kind: 'normalized' },
      { pointer: '/basics/label', kind: 'normalized' },
      { pointer: '/work/0', kind: 'normalized' },
      { pointer: '/work/1', kind: 'normalized' },
      { pointer: '/work', kind: 'normalized' },
      { pointer: '/\u1100\u1161', kind: 'normalized' },
    ])
  })

  it('is reported where it has another type than the schema says', () => {
    const wrong = {
      work: ['누리', { name: '가온', highlights: ['가', 1], groups: [{ name: 1, highlights: ['나'] }, '다'] }],
    } as unknown as Resume
    expect(notesOf(wrong)).toEqual([{ pointer: '/work', kind: 'lost' }])
    expect(notesOf({ work: ['누리', '가온'] } as unknown as Resume)).toEqual([{ pointer: '/work', kind: 'lost' }])
    const zero = { basics: { name: '홍길동', x: -0, y: 0 } } as Resume
    expect(convert(toMarkdown(zero)).resume).toEqual({ basics: { name: '홍길동', x: 0, y: 0 } })
  })

  it('is reported where the name of a property is normalised', () => {
    const decomposed = { basics: { name: '홍길동', '\u1100\u1161': 'x' } } as Resume
    expect(notesOf(decomposed)).toContainEqual({ pointer: '/basics/\u1100\u1161', kind: 'normalized' })
    expect(convert(toMarkdown(decomposed)).resume).toEqual({ basics: { name: '홍길동', 가: 'x' } })
  })

  it('is reported each by its own kind', () => {
    const mixed = { basics: { name: '홍길동', image: 'https://example.com/a.png', url: 'ftp://example.com/', '': 'x' } }
    expect(notesOf(mixed)).toEqual([
      { pointer: '/basics/', kind: 'normalized' },
      { pointer: '/basics/image', kind: 'json' },
      { pointer: '/basics/url', kind: 'lost' },
    ])
  })

  it('is reported where a key could be no property, and a url lacks its scheme', () => {
    const odd: Resume = JSON.parse('{"basics": {"name": "홍길동", "url": "gildong.kr", "__proto__": {"x": 1}}}')
    expect(notesOf(odd)).toEqual([
      { pointer: '/basics/url', kind: 'normalized' },
      { pointer: '/basics/__proto__', kind: 'normalized' },
    ])
    expect(convert(toMarkdown(odd)).resume).toEqual({ basics: { name: '홍길동', url: 'https://gildong.kr' } })
  })

  it('ends where a resume contains itself', () => {
    const own: Record<string, unknown> = { name: '홍길동' }
    own.self = own
    expect(convert(toMarkdown({ basics: own } as Resume)).resume).toEqual({ basics: { name: '홍길동' } })
  })
})

describe('the section of JSON is read back', () => {
  const document = (json: string): string => `# 홍길동\n\n## 기타 JSON\n\n\`\`\`json\n${json}\n\`\`\`\n`

  it('sets, adds and takes away values', () => {
    const values = {
      '/basics/label': '개발자',
      '/basics/name': null,
      '/work': [{ name: '누리' }],
      '/work/0/url': 'https://a.kr',
    }
    expect(convert(document(JSON.stringify(values))).resume).toEqual({
      basics: { label: '개발자' },
      work: [{ name: '누리', url: 'https://a.kr' }],
    })
  })

  it('takes away items and whole resumes', () => {
    expect(convert(document('{"/work": [{"name": "누리"}, {"name": "가온"}], "/work/0": null}')).resume.work).toEqual([
      { name: '가온' },
    ])
    expect(convert(document('{"/work": [{"name": "누리"}], "/work/0": {"name": "가온"}}')).resume.work).toEqual([
      { name: '가온' },
    ])
    expect(convert('## 기타 JSON\n\n```json\n{"/work": [{"url": 1}]}\n```\n').resume).toEqual({})
    expect(convert(document('{"": null}')).resume).toEqual({})
    expect(convert('# 홍길동\n\n## 기타 JSON\n').resume).toEqual({ basics: { name: '홍길동' } })
  })

  it.each([
    ['of another language', '```yaml\n{"/basics/label": "개발자"}\n```'],
    ['with a key that is no pointer', '```json\n{"/basics/label": "개발자", "label": "개발자"}\n```'],
    ['that is no JSON', '```json\n{"/basics/label": 개발자}\n```'],
  ])('leaves code alone %s', (_, code) => {
    expect(convert(`# 홍길동\n\n## 기타 JSON\n\n${code}\n`).resume).toEqual({ basics: { name: '홍길동' } })
  })

  it.each([
    ['a value of the wrong type', { '/work': 'x' }, 'left-out'],
    ['a path through a text', { '/basics/name/first': 'x' }, 'left-out'],
    ['an index outside of its list', { '/work/3/name': 'x' }, 'left-out'],
    ['a prototype', { '/__proto__/polluted': 'x' }, 'left-out'],
    ['no object', { '': 'x' }, 'left-out'],
    ['an unsafe url', { '/basics/url': 'javascript:alert(1)' }, 'unsafe-url'],
    ['an unsafe image', { '/basics/image': 'ftp://a.kr/x' }, 'unsafe-url'],
    ['an unsafe url alone', { '/basics/profiles': [{ url: 'file:///x' }] }, 'unsafe-url'],
    ['a text where an object stands', { '/basics': 'x' }, 'left-out'],
  ])('reports %s and leaves the resume as it was', (_, values, rule) => {
    const { resume, messages } = convert(document(JSON.stringify(values)))
    expect(resume).toEqual({ basics: { name: '홍길동' } })
    expect(messages.filter((message) => message.rule === rule)).toHaveLength(1)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('leaves out of a value only what is wrong in it', () => {
    const work = [
      { name: '누리', url: 'file:///x', startDate: 'soon', highlights: ['가', 1] },
      { name: '가온', url: 'https://a.kr', position: 2 },
    ]
    const { resume, messages } = convert(document(JSON.stringify({ '/work': work })))
    expect(resume.work).toEqual([
      { name: '누리', highlights: ['가'] },
      { name: '가온', url: 'https://a.kr' },
    ])
    expect(messages.filter(({ rule }) => rule === 'left-out').map(({ actual }) => actual)).toEqual([
      '/work/0/startDate: "soon"',
      '/work/0/highlights/1: 1',
      '/work/1/position: 2',
    ])
    expect(messages.filter(({ rule }) => rule === 'unsafe-url').map(({ actual }) => actual)).toEqual(['file:///x'])
  })

  it('reports a path through an item that is a text, and an index that is none', () => {
    const wrong = ['0/name/x', 'last', '-1', '1', '0.5', '00', 'length', '']
    const values = { '/work': [{ name: '누리' }], ...Object.fromEntries(wrong.map((at) => [`/work/${at}`, 'x'])) }
    const { resume, messages } = convert(document(JSON.stringify(values)))
    expect(resume.work).toEqual([{ name: '누리' }])
    expect(messages.filter(({ rule }) => rule === 'left-out').map(({ actual }) => actual)).toEqual(
      wrong.map((at) => `/work/${at}: "x"`),
    )
  })

  it('sets the last item of a list, and takes it away', () => {
    const values = { '/work': [{ name: '누리' }, { name: '가온' }], '/work/1/position': '대리', '/work/0': null }
    expect(convert(document(JSON.stringify(values))).resume.work).toEqual([{ name: '가온', position: '대리' }])
  })

  it('takes each url by what its property may hold (T8)', () => {
    const basics = { image: 'data:image/png;base64,AA', url: 'HTTPS://a.kr/', profiles: [{ url: 'tel:1' }] }
    expect(convert(document(JSON.stringify({ '/basics': basics }))).resume.basics).toEqual({
      ...basics,
      url: expect.stringMatching(/^https:/iu),
    })
    const unsafe = {
      '/basics/image': 'mailto:a@a.kr',
      '/basics/url': 'data:image/png;base64,AA',
      '/meta': { canonical: 'ftp://a.kr/' },
      '/work': [{ name: '누리', url: 'see https://a.kr/' }],
    }
    const { resume, messages } = convert(document(JSON.stringify(unsafe)))
    expect(resume).toEqual({ basics: { name: '홍길동' }, work: [{ name: '누리' }] })
    expect(messages.map(({ rule, place }) => [rule, place?.start.line])).toEqual([
      ['no-section', 1],
      ...Array.from({ length: 4 }, () => ['unsafe-url', 5]),
    ])
  })

  it('takes the last of two sections, and leaves what stands around it', () => {
    const json = (label: string): string => `## 기타 JSON\n\n\`\`\`json\n{"/basics/label": "${label}"}\n\`\`\`\n`
    const both = `# 홍길동\n\n${json('개발자')}\n${json('기획자')}\n## 자격증\n\n- SQLD\n`
    const { resume, messages } = convert(both)
    expect(resume).toEqual({ basics: { name: '홍길동', label: '기획자' }, certificates: [{ name: 'SQLD' }] })
    expect(messages.map(({ rule }) => rule)).toContain('code-block')
  })

  it.each(['{', '[1]', '{"name": 1}', '"x"'])('takes %s for a code block', (json) => {
    const { resume, messages } = convert(document(json))
    expect(resume).toEqual({ basics: { name: '홍길동' } })
    expect(messages.map(({ rule }) => rule)).toContain('code-block')
  })
})

describe('texts', () => {
  it('come back in their normal form', { timeout: 120_000 }, () => {
    const any = fc.string({ unit: anyCharacter, maxLength: 20 }).map((text) => `${text}\ud800`)
    fc.assert(
      fc.property(any, any, (label, text) => {
        const resume = { basics: { name: '홍길동', label }, work: [{ name: '누리', highlights: [text] }] }
        const markdown = toMarkdown(resume)
        const back = convert(markdown).resume
        expect(back).toEqual({
          basics: { name: '홍길동', label: normalizeText(label) },
          work: [{ name: '누리', highlights: [normalizeText(text)] }],
        })
        expect(toMarkdown(back)).toBe(markdown)
      }),
      runs(30),
    )
  })

  it('are normalised once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const once = normalizeText(text)
        expect(normalizeText(once)).toBe(once)
        expect(once.replace(/\n/gu, ' ').replace(/\s+/gu, ' ')).toBe(normal(text))
      }),
      runs(100),
    )
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findTraits } from '../src/theme/known.js'
import { escapeMarkdown } from '../src/theme/markdown.js'
import { safeCopy, safeDate, safeText, safeUrl } from '../src/theme/safe.js'
import { knownThemes, themeDefaults, themeView } from '../src/theme.js'
import type { Resume, Work } from '../src/types.js'

const full: Resume = JSON.parse(readFileSync(new URL('data/full-resume.json', import.meta.url), 'utf8'))

function freeze<T>(value: T): T {
  for (const item of Object.values(value ?? {})) if (typeof item === 'object') freeze(item)
  return Object.freeze(value)
}

function work(entry: Work, options?: Parameters<typeof themeView>[1]) {
  return themeView({ work: [entry] }, options).work[0]
}

describe('themeView', () => {
  it('never changes its input, frozen or not, and shares nothing with it or with the view before', () => {
    const before = JSON.stringify(full)
    const frozen = freeze(structuredClone(full))
    for (const theme of [undefined, ...Object.keys(knownThemes)]) {
      const first = themeView(frozen, { theme })
      const second = themeView(full, { theme })
      expect(second).toEqual(first)
      first.work[0]?.highlights.push('x')
      first.basics.profiles.pop()
      first.basics.location.city = 'x'
      first.skills[0]?.keywords.push('x')
      expect(themeView(frozen, { theme })).toEqual(second)
    }
    expect(JSON.stringify(full)).toBe(before)
    expect(JSON.stringify(frozen)).toBe(before)
  })

  it('fills what is missing with empty values', () => {
    const empty = {
      basics: { name: '', label: '', location: {}, profiles: [] },
      work: [],
      volunteer: [],
      education: [],
      awards: [],
      certificates: [],
      publications: [],
      skills: [],
      languages: [],
      interests: [],
      references: [],
      projects: [],
    }
    expect(themeView({})).toEqual(empty)
    const broken = JSON.parse('{"basics": null, "work": {"a": 1}, "skills": [null, "x", ["y"]], "meta": 1, "x": 1}')
    expect(themeView(broken)).toEqual(empty)
  })

  it('adds the old names', () => {
    const view = themeView(full)
    expect(view.basics).toMatchObject({ website: full.basics?.url, picture: full.basics?.image })
    expect(view.work[1]).toMatchObject({ company: '다라소프트 (Dara Soft)', website: 'https://dara.example.com' })
    expect(view.volunteer[0]).toMatchObject({ website: 'https://meetup.example.com' })
    expect(view.education[0]).toMatchObject({ gpa: '4.3/4.5', qualification: '석사 (재학 중) 컴퓨터공학과' })
    expect(view.publications[0]).toMatchObject({ website: 'https://paper.example.com' })
    expect(view.projects[2]).toMatchObject({ summary: 'Markdown 이력서를 읽는 도구' })
    expect(themeView(full, { theme: 'macchiato' }).projects[2]).not.toHaveProperty('summary')
    expect(view.languages[0]).toMatchObject({ name: '영어', fluency: 'TOEIC 900 (2021.05)' })
    expect(view.basics.profiles[1]?.username).toBe('blog.example.com/%ED%99%8D%EA%B8%B8%EB%8F%99')
    expect(view.basics.profiles[2]).toEqual({ network: 'LinkedIn', username: 'gildong-hong-example', url: '' })
    expect(view.meta).toEqual(full.meta)
    expect(view.$schema).toBe(full.$schema)
  })

  it('adds nothing that the resume does not say', () => {
    const view = themeView({
      basics: { profiles: [{}, { url: 'mailto:gildong@example.com' }, { url: 'https://example.com/hong/' }] },
      work: [{}],
      volunteer: [{}],
      education: [{}],
      awards: [{}],
      certificates: [{}],
      publications: [{}],
      projects: [{}],
    })
    expect(view).toStrictEqual({
      basics: {
        name: '',
        label: '',
        location: {},
        profiles: [
          { network: '', username: '', url: '' },
          { network: '', username: 'gildong@example.com', url: 'mailto:gildong@example.com' },
          { network: '', username: 'example.com/hong', url: 'https://example.com/hong/' },
        ],
      },
      work: [{ highlights: [] }],
      volunteer: [{ organization: '', position: '', highlights: [] }],
      education: [{ courses: [] }],
      awards: [{ title: '', awarder: '' }],
      certificates: [{ name: '', issuer: '' }],
      publications: [{ name: '', publisher: '', releaseDate: '' }],
      skills: [],
      languages: [],
      interests: [],
      references: [],
      projects: [{ highlights: [], keywords: [], roles: [] }],
    })
  })

  it('says a fact once where the theme shows it', () => {
    const project = {
      name: '알림 봇',
      startDate: '2023-01',
      endDate: '2023-03',
      entity: '가온',
      roles: ['백엔드'],
      type: '사이드 프로젝트',
      keywords: ['Go'],
      highlights: ['봇 개발'],
    }
    const shown = (theme?: string) => themeView({ projects: [project] }, { theme }).projects
    expect(shown('even')).toStrictEqual([project])
    expect(shown('elegant')[0]?.highlights).toEqual(['봇 개발', '역할: 백엔드', '구분: 사이드 프로젝트', '기술: Go'])
    expect(shown()[0]?.highlights).toEqual(['봇 개발', '역할: 백엔드', '구분: 사이드 프로젝트'])
    expect(themeView({ projects: [{ ...project, description: '' }] }, { theme: 'kendall' }).projects[0]).toMatchObject({
      description: '봇 개발 · 기간: 2023-01 ~ 2023-03 · 소속: 가온 · 역할: 백엔드 · 구분: 사이드 프로젝트 · 기술: Go',
    })
    expect(themeView({ projects: [{ highlights: ['봇 개발'] }] }, { theme: 'kendall' }).projects[0]).toMatchObject({
      description: '봇 개발',
      summary: '봇 개발',
    })
    expect(themeView({ education: [{ url: 'https://example.com' }] }).education[0]?.website).toBe('https://example.com')
    const both = { name: '가온', position: '백엔드' }
    expect(work(both, { theme: 'paper-plus-plus' })).toMatchObject({ company: '가온', position: '백엔드' })
  })

  it('leaves out what is no text among texts, and keeps other values', () => {
    const broken = JSON.parse('{"work": [{"name": "가온", "keywords": ["Go", {"a": 1}], "isRemote": true}]}')
    expect(themeView(broken, { theme: 'even' }).work[0]).toMatchObject({ isRemote: true, highlights: ['기술: Go'] })
  })

  it('says what goes on as themes do, and no other', () => {
    expect(work({ name: '가', startDate: '2020-01' })?.endDate).toBeNull()
    expect(work({ name: '가', startDate: '2020-01' }, { theme: 'flat' })?.endDate).toBe('현재')
    expect(work({ name: '가', startDate: '2020-01' }, { theme: 'flat', labels: { present: 'now' } })?.endDate).toBe(
      'now',
    )
    expect(work({ name: '가', startDate: '2020-01', endDate: '2020-02' })?.endDate).toBe('2020-02')
    expect(work({ name: '가' })).not.toHaveProperty('endDate')
    expect(work({ name: '가' }, { theme: 'pumpkin' })).toMatchObject({ startDate: null })
    expect(work({ name: '가', endDate: '2020-02-03' }, { theme: 'pumpkin' })).toMatchObject({ startDate: '2020-02-15' })
    const education = (status?: string) =>
      themeView({ education: [{ institution: '학교', startDate: '2020-03', ...(status && { status }) }] }).education[0]
    expect(education()?.endDate).toBeNull()
    expect(education('졸업 예정')?.endDate).toBeNull()
    expect(education('졸업')).not.toHaveProperty('endDate')
    expect(education('졸업')?.institution).toBe('학교 (졸업)')
  })

  it('says an employer what a theme has no field for, technologies last', () => {
    const entry: Work = {
      name: '가',
      startDate: '2020',
      highlights: ['일'],
      description: '회사 소개',
      location: '서울',
      employmentType: '정규직',
      keywords: ['Go', 'C#'],
    }
    const all = ['일', '기간: 2020 ~ 현재', '회사: 회사 소개', '근무지: 서울', '고용 형태: 정규직', '기술: Go, C#']
    expect(work(entry)?.highlights).toEqual(all)
    expect(work(entry, { theme: 'unknown' })?.highlights).toEqual(all)
    expect(work(entry, { keywords: false })?.highlights).toEqual(all.slice(0, -1))
    expect(work(entry, { details: false })?.highlights).toEqual(['일', '기술: Go, C#'])
    expect(work(entry, { theme: 'stackoverflow' })?.highlights).toEqual([
      '일',
      '기간: 2020 ~ 현재',
      '회사: 회사 소개',
      '고용 형태: 정규직',
    ])
    expect(
      work(entry, { theme: 'jsonresume-theme-class', labels: { keywords: 'Tech', employmentType: 'Type' } })
        ?.highlights,
    ).toEqual(['일', '회사: 회사 소개', '근무지: 서울', 'Type: 정규직', 'Tech: Go, C#'])
    expect(work({ keywords: [] })?.highlights).toEqual([])
  })

  it("tells an employer's projects where the theme shows none", () => {
    const told = (options?: Parameters<typeof themeView>[1]) =>
      themeView(full, options).work.map(({ highlights }) => highlights.filter((one) => one.startsWith('프로젝트: ')))
    const [first, last] = [
      '프로젝트: 원장 이중화 (2024-05 ~ 현재) — 두 원장을 견주어 어긋남을 찾는 시스템',
      '프로젝트: 영수증 출력기 (2018-09 ~ 2018-12) — 매장 단말의 출력을 바꿈',
    ]
    expect(told()).toEqual([[first], [], [], [last], []])
    expect(told({ theme: 'srt' })).toEqual([[first], [], [], [last], []])
    expect(told({ theme: 'even' }).flat()).toEqual([])
    expect(told({ projects: false }).flat()).toEqual([])
    const bare = {
      work: [{ name: '가' }, { name: '나' }],
      projects: [{ name: '일', entity: '나' }, { entity: '가' }, { name: '이' }],
    }
    expect(themeView(bare).work.map(({ highlights }) => highlights)).toEqual([[], ['프로젝트: 일']])
    const early = {
      work: [
        { name: '가', startDate: '2021' },
        { name: '가', startDate: '2022' },
      ],
      projects: [{ name: '일', entity: '가', startDate: '2020' }],
    }
    expect(themeView(early, { theme: 'srt' }).work.map(({ highlights }) => highlights.length)).toEqual([1, 0])
    // an employer without a name is none of a project's
    expect(themeView({ work: [{ position: '개발' }], projects: [{ name: '일' }] }).work[0]?.highlights).toEqual([])
  })

  it.each([
    // the month in which one stay ends and the next begins belongs to the earlier
    ['2020-06', [['2018-01', '2019-12'], ['2020-01', '2020-06'], ['2020-06']], 1],
    ['2020-03', [['2018-01', '2019-12'], ['2020-03', '2020-06'], ['2020-06']], 1],
    // dates are compared as exactly as both are written
    [
      '2020-05',
      [
        ['2020', '2021'],
        ['2019', '2020'],
      ],
      0,
    ],
    [
      '2020-05',
      [
        ['2021', '2022'],
        ['2019', '2020'],
      ],
      1,
    ],
    [
      '2019-05',
      [
        ['2021', '2022'],
        [undefined, '2020-12'],
      ],
      1,
    ],
    [
      undefined,
      [
        ['2021', '2022'],
        ['2019', '2020'],
      ],
      0,
    ],
  ] as const)('tells a project begun in %s in the stay that holds it: %j', (startDate, stays, index) => {
    const view = themeView({
      work: stays.map(([from, to]) => ({ name: '가', ...(from && { startDate: from }), ...(to && { endDate: to }) })),
      projects: [{ name: '일', entity: '가', ...(startDate && { startDate }) }],
    })
    const told = view.work.map(({ highlights }) => highlights.some((one) => one.startsWith('프로젝트: ')))
    expect(told.flatMap((is, at) => (is ? [at] : []))).toEqual([index])
  })

  it('keeps the words of dates that a theme would show wrong or not at all', () => {
    const notes = (entry: Work, theme?: string) => work(entry, { theme })?.highlights
    expect(notes({ startDate: '2020', endDate: '2021-02' })).toEqual(['기간: 2020 ~ 2021-02'])
    expect(notes({ startDate: '2020-01', endDate: '2021' }, 'mantra')).toEqual(['기간: 2020-01 ~ 2021'])
    expect(notes({ startDate: '2020', endDate: '2020' })).toEqual(['기간: 2020'])
    expect(notes({ startDate: '2020', endDate: '2021' }, 'class')).toEqual([])
    expect(notes({ endDate: '2021-02' })).toEqual(['기간: ~ 2021-02'])
    expect(notes({ endDate: '2021-02' }, 'class')).toEqual([])
    expect(work({ startDate: '2020-13', endDate: '2021-02-31' }, { theme: 'class' })).toMatchObject({
      startDate: '2020',
      endDate: '2021-02',
      highlights: ['기간: 2020-13 ~ 2021-02-31'],
    })
    expect(work({ startDate: '작년', endDate: '올해' }, { theme: 'class' })).toEqual({
      endDate: null,
      highlights: ['기간: 작년 ~ 올해'],
    })
    expect(notes({ startDate: '2020-13', endDate: '2021-02' }, 'class')).toEqual(['기간: 2020-13 ~ 2021-02'])
    expect(notes({ startDate: '2020-01', endDate: '올해' }, 'class')).toEqual(['기간: 2020-01 ~ 올해'])
    // a theme that hides an end alone shows it behind its start
    expect(notes({ startDate: '2020-01', endDate: '2021-02' }, 'paper')).toEqual([])
    expect(themeView({ awards: [{ title: '상', date: '작년' }] }, { theme: 'stackoverflow' }).awards).toEqual([
      { title: '상 (작년)', awarder: '' },
    ])
    expect(themeView({ publications: [{ name: '글', releaseDate: '작년' }] }).publications).toEqual([
      { name: '글 (작년)', publisher: '', releaseDate: '' },
    ])
    const view = themeView({
      volunteer: [{ organization: '모임', startDate: '2020', endDate: '2021' }],
      education: [{ institution: '학교', studyType: '학사', endDate: '2012-02', status: '졸업' }],
      awards: [{ title: '상', date: '작년' }],
      certificates: [{ date: '2020-02-30' }],
    })
    expect(view.volunteer[0]?.highlights).toEqual(['기간: 2020 ~ 2021'])
    expect(view.education[0]?.studyType).toBe('학사 (졸업, 2012-02)')
    expect(view.awards).toEqual([{ title: '상 (작년)', awarder: '' }])
    expect(themeView({ publications: [{}, { releaseDate: '2020-01' }] }).publications).toEqual([
      { name: '', publisher: '', releaseDate: '' },
      { name: '', publisher: '', releaseDate: '2020-01' },
    ])
    const school = { institution: '학교', startDate: '2013', status: '수료' }
    expect(themeView({ education: [school] }).education[0]?.institution).toBe('학교 (수료, 2013 ~)')
    expect(view.certificates).toEqual([{ name: '(2020-02-30)', issuer: '', date: '2020-02' }])
  })

  it('moves months to their middle for themes that would show the month before', () => {
    const dates = (theme: string) => {
      const view = themeView(
        {
          work: [{ startDate: '2023-12', endDate: '2024' }],
          awards: [{ title: '상', date: '2023-01-01' }],
        },
        { theme },
      )
      return [view.work[0]?.startDate, view.work[0]?.endDate, view.awards[0]?.date]
    }
    expect(dates('stackoverflow')).toEqual(['2023-12-15', '2024-01-15', '2023-01-15'])
    expect(dates('onepage-plus')).toEqual(['2023-12-15', '2024', '2023-01-15'])
    expect(dates('short')).toEqual(['2023-12-15', '2024-01-15', '2023-01-01'])
    expect(dates('even')).toEqual(['2023-12', '2024', '2023-01-01'])
  })

  it('derives skills where there are none, and names those without a name', () => {
    const view = themeView({ work: [{ keywords: ['Go', 'C'] }], projects: [{ keywords: ['C', 'Rust'] }] })
    expect(view.skills).toEqual([{ name: '기술', keywords: ['Go', 'C', 'Rust'] }])
    expect(themeView({ ...full, skills: [{ keywords: ['Go'] }] }).skills).toEqual([{ name: '기술', keywords: ['Go'] }])
  })

  it('maps Korean levels for themes that draw bars, and says them where a theme does not show them', () => {
    const level = (word: string) =>
      themeView({ skills: [{ name: 'Go', level: word }] }, { theme: 'elegant' }).skills[0]?.level
    expect(['최상', '고 급', '중', '초급', 'advanced', '3년'].map(level)).toEqual([
      'Master',
      'Advanced',
      'Intermediate',
      'Beginner',
      'Advanced',
      '3년',
    ])
    const skill = (theme?: string) => themeView({ skills: [{ name: 'Go', level: '상' }] }, { theme }).skills[0]
    expect(skill()).toEqual({ name: 'Go', level: '상', keywords: [] })
    expect(skill('even')).toEqual({ name: 'Go (상)', level: '상', keywords: [] })
    expect(skill('stackoverflow')).toEqual({ name: 'Go (상)', level: 'Advanced', keywords: [] })
    const english = themeView({ skills: [{ name: 'Go', level: 'advanced' }] }, { theme: 'spartan' }).skills
    expect(english).toEqual([{ name: 'Go', level: 'Advanced', keywords: [] }])
  })

  it('tells facts of other sections where a theme does not show them', () => {
    const even = themeView(full, { theme: 'even' })
    expect(even.basics.location.city).toBe('서울특별시 마포구 가나길 12')
    expect(even.education[1]?.studyType).toBe('학사 (졸업, 2013 ~ 2017, 3.9/4.5)')
    expect(themeView(full, { theme: 'elegant' }).languages[1]?.language).toBe('일본어 (JLPT N2)')
    expect(themeView(full, { theme: 'mantra' }).awards).toEqual([
      { ...full.awards?.[0], title: '사내 해커톤 – 대상 (2024-04)' },
      { title: '정보처리기사 (1급) (2017-05)', date: '2017-05', awarder: '한국산업인력공단' },
      { title: 'SQLD (2019)', date: '2019', awarder: '' },
    ])
    expect(themeView(full, { theme: 'paper', details: false }).awards).toHaveLength(1)
    expect(themeView(full, { theme: 'kendall' }).projects[0]?.description).toBe(
      '두 원장을 견주어 어긋남을 찾는 시스템\n하루 1억 건을 견줌 · 불일치를 5분 안에 알림 · + 재처리 화면 · 기간: 2024-05 ~ 현재 · 소속: (주)가나페이 · 역할: 백엔드, 설계 · 구분: 주요 과제 · 기술: Flink, ClickHouse',
    )
    expect(themeView({ projects: [{ name: '일' }] }, { theme: 'kendall' }).projects[0]).not.toHaveProperty(
      'description',
    )
    const pairs = themeView({ work: [{ name: '가' }, { position: '나' }] }, { theme: 'paper-plus-plus' }).work
    expect(pairs).toMatchObject([{ position: '\u2060' }, { company: '\u2060' }])
    expect(themeView({ languages: [{ fluency: '상' }] }, { theme: 'elegant' }).languages).toEqual([{ fluency: '상' }])
    expect(themeView({ education: [{ score: '4.0' }] }, { theme: 'even' }).education[0]?.studyType).toBe('(4.0)')
    expect(themeView({ education: [{}] }).education).toEqual([{ courses: [] }])
  })

  it('drops a country code that is not two letters', () => {
    const code = (countryCode: string) =>
      themeView({ basics: { location: { city: '서울', countryCode } } }).basics.location
    expect(code('KR')).toEqual({ city: '서울', countryCode: 'KR' })
    for (const other of ['대한민국', 'KOR', '1KR', 'KR1']) expect(code(other)).toEqual({ city: '서울' })
  })

  it('says the address as the city only where a theme shows the city alone', () => {
    const place = (location: object, theme?: string) => themeView({ basics: { location } }, { theme }).basics.location
    expect(place({ address: '가나길 12', city: '서울' }, 'even')).toStrictEqual({ address: '가나길 12', city: '서울' })
    expect(place({ address: '가나길 12' })).toStrictEqual({ address: '가나길 12' })
    expect(place({}, 'even')).toStrictEqual({})
  })

  it('escapes Markdown only for themes that read it, in the fields that they read', () => {
    const resume: Resume = {
      basics: { name: '# 홍', summary: '# 소개' },
      work: [{ name: '*가*', highlights: ['2023. 12 오픈'] }],
    }
    const even = themeView(resume, { theme: 'even' })
    expect([even.basics.name, even.basics.summary, even.work[0]?.name]).toEqual(['# 홍', '\\# 소개', '*가*'])
    expect(even.work[0]?.highlights).toEqual(['2023\\. 12 오픈'])
    expect(themeView(resume).work[0]?.highlights).toEqual(['2023. 12 오픈'])
    expect(themeView(resume, { theme: 'class' }).basics.summary).toBe('# 소개')
  })

  it('makes labels and other options as safe as the text', () => {
    expect(work({ keywords: ['a'] }, { labels: { keywords: '<b>' } })?.highlights).toEqual(['<\u2060b>: a'])
  })

  it('leaves out keys of meta that a theme would put into a style attribute', () => {
    const meta = JSON.parse('{"version": "1", "themeOptions": {"colors": {"x": ["red\\" onload=\\"x"]}}}')
    expect(themeView({ meta })).toMatchObject({ meta: { version: '1' } })
    expect(themeView({ meta }).meta).not.toHaveProperty('themeOptions')
  })

  it("throws only for a caller's mistakes, naming the argument", () => {
    const call =
      (...args: unknown[]) =>
      () =>
        Reflect.apply(themeView, undefined, args)
    for (const resume of [undefined, null, 'x', []])
      expect(call(resume)).toThrow(new TypeError('Expected `resume` to be an object'))
    for (const options of [null, 'even', []])
      expect(call({}, options)).toThrow(new TypeError('Expected `options` to be an object'))
    expect(call({}, { theme: 1 })).toThrow(new TypeError('Expected `options.theme` to be a string'))
    expect(call({}, undefined)).not.toThrow()
  })

  it('has its defaults in a table', () => {
    expect(themeView(full, themeDefaults)).toEqual(themeView(full))
    expect(findTraits('constructor')).toBe(findTraits(undefined))
    expect(findTraits('my-jsonresume-theme-even')).toBe(findTraits(undefined))
  })
})

describe('safeText', () => {
  it('opens no tag and begins no character reference, and else stays', () => {
    expect(safeText('<b></b><!--<?x')).toBe('<\u2060b><\u2060/b><\u2060!--<\u2060?x')
    expect(safeText('&lt;b&#60;&AMP;')).toBe('&\u2060lt;b&\u2060#60;&\u2060AMP;')
    for (const text of ['3 < 5, a<1', 'R&D', 'AT&T', '<가>', 'a\tb\nc', '"따옴표"']) expect(safeText(text)).toBe(text)
    expect(safeText('a\u0000\u001b\rb')).toBe('ab')
    expect(safeText(safeText('<b>&lt;'))).toBe(safeText('<b>&lt;'))
  })

  it('keeps quotes out of what themes put into attributes', () => {
    for (const key of ['email', 'phone']) expect(safeText('a"\'@b', key)).toBe('a\u201d\u2019@b')
    expect(safeText('constructor', 'network')).toBe('constructor\u2060')
    for (const network of ['constructors', 'a constructor']) expect(safeText(network, 'network')).toBe(network)
    expect(safeText('constructor', 'name')).toBe('constructor')
  })
})

describe('safeUrl', () => {
  it.each([
    ['https://example.com/a?b=c&d#e', 'https://example.com/a?b=c&d#e'],
    ['http://예시.example/한글', 'http://예시.example/한글'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['tel:+82-10-0000-0000', 'tel:+82-10-0000-0000'],
    ['HTTPS://example.com', 'HTTPS://example.com'],
    [' github.com/a ', 'https://github.com/a'],
    ['example.com', 'https://example.com'],
    ['exa\u0001mple.com', 'https://example.com'],
    ['//example.com/a', 'https://example.com/a'],
    ['gildong.hong@example.com', ''],
    ['https://example.com/"\'<>` {}|\\^', 'https://example.com/%22%27%3C%3E%60%20%7B%7D%7C%5C%5E'],
    ['javascript:alert(1)', ''],
    ['javascript:alert("https://example.com")', ''],
    ['java\nscript:alert(1)', ''],
    ['\u0001javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['https://', ''],
    ['/a', ''],
    ['#a', ''],
    ['ftp://example.com', ''],
    ['', ''],
  ])('%j becomes %j', (url, safe) => {
    expect(safeUrl(url)).toBe(safe)
  })
})

describe('safeCopy', () => {
  it('leaves out null, undefined, urls that are none and __proto__, and writes numbers out', () => {
    const value = JSON.parse(
      '{"a": null, "b": [1, null, "<i"], "url": "javascript:x", "__proto__": {"c": 1}, "d": true}',
    )
    const copy = safeCopy({ ...value, e: undefined })
    expect(copy).toStrictEqual({ b: ['1', '<\u2060i'], d: true })
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
    expect(safeCopy(null)).toBe(null)
  })

  it.each(['url', 'website', 'image', 'picture', 'canonical', '$schema'])('keeps no script in %s', (key) => {
    expect(safeCopy({ [key]: 'javascript:x' })).toEqual({})
  })
})

describe('safeDate', () => {
  it.each([
    ['2023', '2023'],
    ['2023-12', '2023-12'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', '2023-02'],
    ['2023-12-00', '2023-12'],
    ['2023-13', '2023'],
    ['2023-00-01', '2023'],
    ['23-01', undefined],
    ['12023', undefined],
    ['2023.12', undefined],
    ['현재', undefined],
    [undefined, undefined],
  ])('%j becomes %j', (date, safe) => {
    expect(safeDate(date)).toBe(safe)
  })
})

describe('escapeMarkdown', () => {
  it('escapes what CommonMark would read, and keeps line breaks', () => {
    expect(escapeMarkdown('- a\n+ b\n1) c\n\n= d', 'commonmark')).toBe('\\- a\\\n\\+ b\\\n1\\) c\n\n\\= d')
    expect(escapeMarkdown('[a](b) *c* _d_ `e` ~f~ <g> !h |i| #j', 'commonmark')).toBe(
      '\\[a\\](b) \\*c\\* \\_d\\_ \\`e\\` \\~f\\~ \\<g\\> \\!h \\|i\\| \\#j',
    )
    for (const text of ['a - b 2. c', 'e-mail', 'v2.0']) expect(escapeMarkdown(text, 'commonmark')).toBe(text)
    expect(escapeMarkdown('  - a\n \t1) b', 'commonmark')).toBe('  \\- a\\\n \t1\\) b')
  })

  it('knows the theme that reads only links and asterisks', () => {
    expect(escapeMarkdown('[a](https://b) *c* _d_', 'links')).toBe('[a]\u2060(https://b) \u2217c\u2217 _d_')
    expect(escapeMarkdown('a * b', 'links')).toBe('a * b')
  })
})

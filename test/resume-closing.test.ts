import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'

/** What closes a document, below its last entry. */
type Row = readonly [what: string, closing: string, basics: object, reported: readonly string[]]

const work = '# 홍길동\n\n## 경력\n\n### 가람상사 (2020.01 ~ 2021.02)\n\n- 영업'
const stay = { name: '가람상사', startDate: '2020-01', endDate: '2021-02' }
const github = { network: 'GitHub', username: 'gd', url: 'https://github.com/gd' }

const told = (markdown: string) => {
  const { resume, messages } = convert(markdown)
  const { lastModified } = resume.meta ?? {}
  const reported = messages.filter(({ rule }) => ['left-out', 'unused-text', 'second-basics'].includes(rule))
  return {
    resume,
    basics: { ...resume.basics, ...(lastModified ? { lastModified } : {}) },
    reported: reported.map(({ rule, actual }) => `${rule}: ${actual}`),
  }
}

const rows: readonly Row[] = [
  [
    'contact data below a rule (B3, B4)',
    '---\n\n`gd@example.com` · `010-0000-0000` · [GitHub](https://github.com/gd)',
    { email: 'gd@example.com', phone: '010-0000-0000', profiles: [github] },
    [],
  ],
  [
    'contact data in a footer',
    '<footer>\n\n📧 gd@example.com · 📞 010-0000-0000\n\n</footer>',
    { email: 'gd@example.com', phone: '010-0000-0000' },
    [],
  ],
  [
    'lines of contact data with their labels',
    'Email: gd@example.com\nBlog: https://gd.example.kr\nGitHub: https://github.com/gd',
    { email: 'gd@example.com', url: 'https://gd.example.kr', profiles: [github] },
    [],
  ],
  [
    'badges',
    '[![mail](a.svg)](mailto:gd@example.com) [![gh](b.svg)](https://github.com/gd)',
    { email: 'gd@example.com', profiles: [github] },
    [],
  ],
  ['contact data under a bold word for it', '**Contact**\n\ngd@example.com', { email: 'gd@example.com' }, []],
  ['thanks (T9)', '읽어 주셔서 감사합니다!', {}, ['left-out: 읽어 주셔서 감사합니다!']],
  ['rights', '© 2025 홍길동', {}, ['left-out: © 2025 홍길동']],
  [
    'rights behind other words',
    '본 이력서의 모든 권리는 홍길동에게 있습니다. All rights reserved',
    {},
    ['left-out: 본 이력서의 모든 권리는 홍길동에게 있습니다. All rights reserved'],
  ],
  ['thanks under a label of the last entry', '**성과**\n\n감사합니다', {}, ['left-out: 감사합니다']],
  [
    'an oath with its day and a signature (B7)',
    '위 기재 사항은 사실과 다름이 없습니다.\n\n2025년 07월 01일\n\n지원자 : 홍 길 동 (서명)',
    { lastModified: '2025-07-01' },
    ['left-out: 위 기재 사항은 사실과 다름이 없습니다.'],
  ],
  ['a signature', '2025. 7. 1.\n홍길동 (인)', { lastModified: '2025-07-01' }, []],
]

describe('what closes a document', () => {
  it.each(rows)('is no part of its last entry: %s', (_, closing, basics, reported) => {
    const found = told(`${work}\n\n${closing}\n`)
    expect(found.resume.work).toEqual([{ ...stay, highlights: ['영업'] }])
    expect(found.basics).toEqual({ name: '홍길동', ...basics })
    expect(found.reported).toEqual(reported)
  })

  it.each([
    ['a sentence with an address', '고객 메일 gd@example.com 을 맡아 하루 안에 답함'],
    ["a link that may be the entry's", '매장 소개 https://github.com/gd/shop'],
    ['a long line with thanks', `${'손님이 남긴 글을 모아 벽에 붙이고 하나하나 답장을 쓰며 '.repeat(2)}감사합니다`],
    ['words in parentheses', '매장 운영 (인천)'],
  ])('is none: %s', (_, line) => {
    expect(told(`${work}\n\n${line}\n`).resume.work).toEqual([{ ...stay, highlights: ['영업', line] }])
  })

  it('is none: an item, a day without a signature', () => {
    expect(told(`${work}\n- 문의: gd@example.com`).resume.work?.[0]?.highlights).toEqual([
      '영업',
      '문의: gd@example.com',
    ])
    const { resume, basics } = told('# 홍길동\n\n## 자격증\n\n- 운전면허 (2020.01)\n\n2025.07.01')
    expect(resume.certificates).toBeDefined()
    expect(basics).toEqual({ name: '홍길동' })
  })

  it('leaves the table above it, and the list under a word for contact data, to the last entry', () => {
    const table = told(`${work}\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |\n\n감사합니다`)
    expect(table.resume.work).toEqual([{ ...stay, highlights: ['영업', '가 | 나', '다 | 라'] }])
    expect(table.reported).toEqual(['left-out: 감사합니다'])
    const list = told(`${work}\n\n**Contact**\n\n- 정산\n\ngd@example.com`)
    expect(list.resume.work?.[0]?.highlights).toEqual(['영업', 'Contact — 정산'])
    expect(list.basics).toEqual({ name: '홍길동', email: 'gd@example.com' })
  })

  it('is none: a heading, whatever it says', () => {
    expect(told(`${work}\n\n#### 감사합니다`).resume.work).toEqual([{ ...stay, highlights: ['영업', '감사합니다'] }])
  })

  it('stays in an introduction (T7)', () => {
    const summary = '꽃집을 합니다.\n\n상기 내용은 사실과 틀림없음을 확인합니다.\n\n감사합니다.'
    const { basics } = told(`# 홍길동\n\n## 소개\n\n${summary}`)
    expect(basics).toEqual({ name: '홍길동', summary })
  })

  it('is not the contact data of a reference', () => {
    const { basics } = told('# 홍길동\n\n## 추천인\n\n### 김철수\n\n훌륭한 동료입니다.\n\n010-1111-1111')
    expect(basics).toEqual({ name: '홍길동' })
  })
})

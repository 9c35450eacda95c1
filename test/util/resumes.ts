import fc from 'fast-check'
import type { HighlightGroup, Resume } from '../../src/types.js'
import { anyCharacter } from './properties.js'

/** Drop what is `undefined` or empty, as `convert` does: all but the highlights of a group that holds groups alone. */
function dense<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(dense).filter((item) => !isEmpty(item)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, dense(item)] as const)
      .filter(([key, item]) => !isEmpty(item) || (key === 'highlights' && 'groups' in value && !('url' in value))),
  ) as Value
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'))
const day = fc.integer({ min: 1, max: 28 }).map((value) => String(value).padStart(2, '0'))
const year = fc.integer({ min: 1990, max: 2026 }).map(String)

/** A date of any precision. */
export const date = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(year, month).map((parts) => parts.join('-')) },
  year,
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
)

const url = fc.constantFrom(
  'https://example.com/',
  'https://example.com/a_b/c?d=e&f=g#h',
  'https://example.co.kr/~gildong/(1)',
  'http://example.org/%ED%99%8D',
)

/** Texts that resumes are made of. */
export interface Texts {
  readonly name: fc.Arbitrary<string>
  readonly position: fc.Arbitrary<string>
  readonly word: fc.Arbitrary<string>
  readonly line: fc.Arbitrary<string>
  readonly long: fc.Arbitrary<string>
}

function groupTree(texts: Texts, depth: number): fc.Arbitrary<HighlightGroup> {
  const own = fc.record({
    name: texts.word,
    highlights: fc.array(texts.line, { minLength: 1, maxLength: 2 }),
  })
  const outer = fc.record({ name: texts.word, highlights: fc.array(texts.line, { maxLength: 2 }) })
  if (depth === 0) return own
  const inner = fc.array(groupTree(texts, depth - 1), { minLength: 1, maxLength: 2 })
  return fc.oneof(
    { weight: 3, arbitrary: own },
    fc.tuple(outer, inner).map(([group, groups]) => ({ ...group, groups })),
  )
}

function leavesOf(groups: readonly HighlightGroup[], before = ''): string[] {
  return groups.flatMap(({ name, highlights, groups: inner = [] }) => {
    const prefix = `${before}${name} — `
    return [...highlights.map((text) => prefix + text), ...leavesOf(inner, prefix)]
  })
}

/**
 * Resumes of the shape that `convert` gives: every property of the schema that it writes, nothing empty, the highlights
 * of a stay told by its groups, and skills wherever an entry has keywords.
 */
export function resumes(texts: Texts): fc.Arbitrary<Resume> {
  const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })
  const words = maybe(fc.uniqueArray(texts.word, { minLength: 1, maxLength: 4 }))
  const lines = fc.array(texts.line, { maxLength: 3 })
  const some = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { maxLength: 2 })
  const period = { startDate: maybe(date), endDate: maybe(date) }
  const work = fc
    .record({
      name: texts.name,
      position: maybe(texts.position),
      url: maybe(url),
      location: maybe(fc.constantFrom('서울', '경기도 성남시', '부산광역시')),
      employmentType: maybe(fc.constantFrom('정규직', '계약직')),
      description: maybe(texts.line),
      summary: maybe(texts.long),
      keywords: words,
      ...period,
      lines,
      groups: some(groupTree(texts, 1)),
    })
    .map(({ lines: plain, groups, ...entry }) => ({ ...entry, highlights: [...plain, ...leavesOf(groups)], groups }))
  const project = fc.record({
    name: texts.name,
    description: maybe(texts.long),
    highlights: lines,
    keywords: words,
    url: maybe(url),
    roles: words,
    entity: maybe(texts.name),
    type: maybe(fc.constantFrom('사이드 프로젝트', '오픈소스 기여', '발표')),
    ...period,
  })
  const resume = fc.record({
    basics: fc.record({
      name: maybe(fc.constantFrom('홍길동', '김서연', '남궁민 (Min Namgung)')),
      label: maybe(texts.position),
      email: maybe(fc.constantFrom('gildong@example.com', 'a_b@example.co.kr')),
      phone: maybe(fc.constantFrom('010-1234-5678', '+82 10 0000 1111')),
      url: maybe(fc.constant('https://gildong.example.com/')),
      summary: maybe(texts.long),
      location: maybe(fc.record({ address: fc.constantFrom('서울특별시 강남구', '부산') })),
      profiles: fc.subarray([
        { network: 'GitHub', username: 'gildong', url: 'https://github.com/gildong' },
        { network: 'LinkedIn', username: 'gildong', url: 'https://www.linkedin.com/in/gildong' },
        { network: 'Velog', username: 'gildong', url: 'https://velog.io/@gildong' },
      ]),
    }),
    work: some(work),
    projects: some(project),
    education: some(
      fc.record({
        institution: fc.oneof(texts.name, fc.constantFrom('한국대학교', '누리고등학교')),
        area: maybe(texts.word),
        studyType: maybe(fc.constantFrom('학사', '석사', 'B.S.')),
        score: maybe(fc.constantFrom('3.9/4.5', '4.1')),
        status: maybe(fc.constantFrom('졸업', '재학 중', '수료')),
        courses: words,
        url: maybe(url),
        ...period,
      }),
    ),
    certificates: some(fc.record({ name: texts.name, date: maybe(date), issuer: maybe(texts.name), url: maybe(url) })),
    awards: some(
      fc.record({ title: texts.name, date: maybe(date), awarder: maybe(texts.name), summary: maybe(texts.long) }),
    ),
    publications: some(
      fc.record({
        name: texts.name,
        publisher: maybe(texts.name),
        releaseDate: maybe(date),
        url: maybe(url),
        summary: maybe(texts.long),
      }),
    ),
    volunteer: some(
      fc.record({
        organization: texts.name,
        position: maybe(texts.position),
        summary: maybe(texts.line),
        highlights: lines,
        url: maybe(url),
        ...period,
      }),
    ),
    skills: some(
      fc.oneof(
        fc.record({ name: texts.word, keywords: fc.uniqueArray(texts.word, { minLength: 1, maxLength: 4 }) }),
        fc.record({ name: texts.word, level: fc.constantFrom('상', '중급') }),
      ),
    ),
    languages: fc.uniqueArray(
      fc.record({ language: fc.constantFrom('영어', '일본어', '중국어'), fluency: maybe(texts.line) }),
      { maxLength: 2, selector: ({ language }) => language },
    ),
    interests: some(fc.record({ name: texts.word, keywords: words })),
    references: some(fc.record({ name: texts.name, reference: texts.long })),
  })
  return resume.map((value) => withSkills(dense<Resume>(value as Resume)))
}

/**
 * Resumes that `convert` would not make: with properties that no career document says, unknown ones, urls that are not
 * encoded or not safe, and what is empty.
 */
export function extend(arbitrary: fc.Arbitrary<Resume>): fc.Arbitrary<Resume> {
  const any = fc.jsonValue({ maxDepth: 2 })
  const target = fc.constantFrom(
    'https://예시.kr/가',
    'gildong.kr/a b',
    'javascript:alert(1)',
    'ftp://example.com/',
    '/a',
  )
  return fc
    .tuple(
      arbitrary,
      fc.record(
        {
          image: fc.constantFrom('https://example.com/me.png', 'data:image/png;base64,AAAA', 'javascript:alert(1)'),
          url: target,
          location: fc.record({ postalCode: fc.constant('04524'), city: fc.constant('서울'), 'x/~y': any }),
          'x-any': any,
        },
        { requiredKeys: [] },
      ),
      fc.array(fc.record({ level: fc.constant('상'), keywords: fc.array(fc.constant('Java')), x: any }), {
        maxLength: 2,
      }),
      fc.record({ canonical: target, version: fc.constant('v1.0.0'), theme: any }, { requiredKeys: [] }),
    )
    .map(([resume, basics, skills, meta]) => ({
      ...resume,
      basics: { ...resume.basics, ...basics },
      skills: [...(resume.skills ?? []), ...skills],
      meta,
    })) as fc.Arbitrary<Resume>
}

/** A resume with keywords always has skills (MAPPING K4). */
function withSkills(resume: Resume): Resume {
  const keywords = [...(resume.work ?? []), ...(resume.projects ?? [])].flatMap((entry) => entry.keywords ?? [])
  if (resume.skills || keywords.length === 0) return resume
  return { ...resume, skills: [{ name: '기술', keywords: [...new Set(keywords)] }] }
}

/** Write a text as `convert` does: NFC, white space folded, no lone surrogate, no noncharacter (MAPPING T2). */
export function normal(text: string): string {
  return text
    .replace(/[\p{Cs}\0\uFDD0-\uFDEF\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** Texts that look like markup, or like words, labels, dates and positions of the reader. */
export const trickyTexts = `
**bold**¦*a*¦_b_¦\`code\`¦~~gone~~¦[a](https://example.com)¦![i](x.png)¦<b>x</b>¦<!-- c -->¦<script>alert(1)</script>
# 경력¦## 학력¦- 항목¦* 항목¦+ 항목¦1. 하나¦2) 둘¦> 인용¦| a | b |¦a | b¦\`\`\`js¦&amp;¦&#58;x¦&lt;b&gt;¦[ ] 할 일¦[x]: /u
회사: 누리¦기술: Java¦직무: 개발자¦기간: 2020.01¦2020.01 ~ 2021.02¦2020.01 - 현재¦'21.03¦3개월
경력¦프로젝트¦기술 스택¦학력¦자격증¦기타 JSON¦담당 업무¦주요 성과¦회사¦팀장¦백엔드 개발자¦정규직¦서울¦졸업¦영어¦TOEIC 900
010-1234-5678¦a@example.com¦https://example.com/a_b¦www.example.com¦{{ x }}¦{% y %}¦{: .z }¦👩‍💻 개발¦▶ 제목¦한글¦e\u0301
a — b¦a · b¦a / b¦A, B, C¦설계 등¦홍길동¦안녕하세요, 홍길동입니다.¦[출시] 이름¦(진행중)¦1) 가¦C#¦#tag¦@gildong
`
  .trim()
  .split(/[¦\n]/u)
  .map(normal)

function textsOf(text: fc.Arbitrary<string>): Texts {
  return {
    name: text,
    position: text,
    word: text,
    line: fc.array(text, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
    long: fc
      .array(fc.tuple(text, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.flat().slice(0, -1).join('')),
  }
}

/** Texts that look like markup, or like words of the reader. */
export const tricky: Texts = textsOf(fc.constantFrom(...trickyTexts.filter((text) => text.length > 1)))

/** Any texts: the tricky ones, lines of punctuation, emoji, characters that nobody uses. */
export const hostile: Texts = textsOf(
  fc
    .oneof(
      fc.constantFrom(
        ...trickyTexts,
        '---',
        '***',
        '===',
        '|---|---|',
        '~~~',
        '\\',
        '\\*',
        '■',
        '…',
        '\u202eabc',
        '\u200b',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.string({ unit: anyCharacter, minLength: 1, maxLength: 6 }),
      fc.string({ unit: fc.constantFrom(...'*_`~[]()<>#-+|:.!&\\/@"\'0 1가 나a, '), minLength: 1, maxLength: 10 }),
    )
    .map(normal)
    .filter((text) => text !== ''),
)

/** Ordinary texts of career documents. */
export const tame: Texts = (() => {
  const name = fc.constantFrom(
    '(주)누리소프트',
    '한빛클라우드',
    'Gaon Labs',
    '다온시스템즈',
    '마루 주식회사',
    '가람스튜디오',
  )
  const word = fc.constantFrom(
    'Java',
    'Spring Boot',
    'TypeScript',
    'PostgreSQL',
    '정산 시스템',
    '데이터 파이프라인',
    'C++',
  )
  const line = fc.constantFrom(
    '결제 서버를 개발했습니다.',
    '배포 시간을 30% 줄임',
    'AWS ECS로 이전하고 R&D 과제를 맡았습니다.',
    '사내 교육(주 1회) 진행',
    'snake_case 규칙 도입 및 코드 리뷰 문화 정착',
  )
  return {
    name,
    word,
    line,
    position: fc.constantFrom('백엔드 개발자', '플랫폼팀 / 선임 연구원', 'Frontend Engineer', '팀장'),
    long: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\n')),
  }
})()

import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import type { Resume } from '../src/types.js'

/** One part of the resume of a document. */
function part<Key extends keyof Resume>(key: Key, markdown: string): Resume[Key] {
  return convert(markdown).resume[key]
}

/** The messages of a document as `rule: text`, but for the one about a missing name. */
function told(markdown: string): string[] {
  return convert(markdown)
    .messages.filter((message) => message.rule !== 'missing-name')
    .map((message) => `${message.rule}: ${message.actual ?? ''}`)
}

const dates = { startDate: '2015-03', endDate: '2019-02' }
const course = { startDate: '2020-01', endDate: '2020-06' }

describe('education (E1 to E3)', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'a sentence under the period is a course',
      '### 한빛대학교 컴퓨터공학과\n\n2015.03 ~ 2019.02\n알고리즘을 배웠습니다.',
      [{ institution: '한빛대학교', area: '컴퓨터공학과', ...dates, courses: ['알고리즘을 배웠습니다.'] }],
    ],
    [
      'items with labels, the courses in a list',
      '### 한빛대학교\n\n- 전공: 컴퓨터공학\n- 학위: 학사\n- 입학: 2015.03\n- 졸업: 2019.02\n- 이수 과목:\n  - 알고리즘\n  - 운영체제',
      [
        {
          institution: '한빛대학교',
          area: '컴퓨터공학',
          studyType: '학사',
          ...dates,
          courses: ['알고리즘', '운영체제'],
          status: '졸업',
        },
      ],
    ],
    [
      'a link of its own among the items',
      '### 한빛대학교\n\n- [누리집](https://hanbit.example.com)\n- 전공: 컴퓨터공학',
      [{ institution: '한빛대학교', area: '컴퓨터공학', url: 'https://hanbit.example.com' }],
    ],
    [
      'entering and leaving one school unite',
      '- 한빛대학교 입학 (2015.03)\n- 한빛대학교 졸업 (2019.02)',
      [{ institution: '한빛대학교', ...dates, status: '졸업' }],
    ],
    [
      'entering one school and leaving another do not',
      '- 한빛대학교 입학 (2015.03)\n- 나래대학교 졸업 (2019.02)',
      [
        { institution: '한빛대학교', startDate: '2015-03' },
        { institution: '나래대학교', endDate: '2019-02', status: '졸업' },
      ],
    ],
  ])('%s', (_, section, expected) => {
    expect(part('education', `## 학력\n\n${section}`)).toEqual(expected)
  })

  it.each<[string, string, object]>([
    ['in front, behind a stroke', '한빛아카데미 / 자바 과정', { institution: '한빛아카데미', area: '자바 과정' }],
    [
      'in front, a school with its institute',
      '한빛대학교 평생교육원 자바 과정',
      { institution: '한빛대학교 평생교육원', area: '자바 과정' },
    ],
    ['in parentheses', '자바 과정 (한빛아카데미)', { institution: '한빛아카데미', area: '자바 과정' }],
    ['nowhere', '자바 과정', { institution: '자바 과정' }],
  ])('the provider of a course stands %s (E3)', (_, line, expected) => {
    expect(part('education', `## 교육\n\n- ${line} (2020.01 ~ 2020.06)`)).toEqual([{ ...expected, ...course }])
  })

  it('what stands in parentheses and is no provider is told', () => {
    expect(told('## 교육\n\n- 자바 과정 (심화, 2020.01 ~ 2020.06)')).toEqual(['left-out: 심화'])
  })

  it.each([
    ['in parentheses', '한빛대학교 컴퓨터공학과 (부전공: 경영학) (2015.03 ~ 2019.02)', ['left-out: 부전공: 경영학']],
    ['behind a comma', '한빛대학교 컴퓨터공학과, 경영학 부전공 (2015.03 ~ 2019.02)', ['left-out: 경영학 부전공']],
    ['as no minor', '한빛대학교 컴퓨터공학과 (2015.03 ~ 2019.02)', []],
    ['as a place', '한빛대학교 | 컴퓨터공학과 | 서울 (2015.03 ~ 2019.02)', ['left-out: 서울']],
  ])('a minor is told, %s (E1)', (_, line, expected) => {
    const markdown = `## 학력\n\n- ${line}`
    expect(part('education', markdown)).toEqual([{ institution: '한빛대학교', area: '컴퓨터공학과', ...dates }])
    expect(told(markdown)).toEqual(expected)
  })
})

describe('certificates (C1)', () => {
  const ipe = { name: '정보처리기사', date: '2020-05', issuer: '한국산업인력공단' }

  it.each<[string, string, readonly object[]]>([
    [
      'behind dashes and slashes',
      '- 정보처리기사 - 한국산업인력공단 - 2020.05\n- SQLD / 2020.06',
      [ipe, { name: 'SQLD', date: '2020-06' }],
    ],
    [
      'in lines under a bold one',
      '**정보처리기사**\n2020.05\n한국산업인력공단\n\n**SQLD**\n2020.06',
      [ipe, { name: 'SQLD', date: '2020-06' }],
    ],
    [
      'in rows, one of them blank',
      '| 자격증 | 취득일 | 발급기관 |\n|---|---|---|\n| 정보처리기사 | 2020.05 | 한국산업인력공단 |\n| | | |\n| SQLD | 2020.06 | |',
      [ipe, { name: 'SQLD', date: '2020-06' }],
    ],
  ])('name, date and issuer stand %s', (_, section, expected) => {
    expect(part('certificates', `## 자격증\n\n${section}`)).toEqual(expected)
  })

  it('a label that certificates know nothing of is told, with what stands under it', () => {
    const markdown =
      '## 자격증\n\n### 정보처리기사\n\n- 취득일: 2020.05\n- 발급기관: 한국산업인력공단\n- 비고: 필기와 실기\n  - 한 번에 합격'
    expect(part('certificates', markdown)).toEqual([ipe])
    expect(told(markdown)).toEqual(['left-out: 비고: 필기와 실기', 'left-out: 한 번에 합격'])
  })
})

describe('awards (C2)', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'facts in items of their own, what is no fact is the summary',
      '### 한빛 해커톤\n\n- 대상\n- 2020.05\n- 주최: 한빛재단\n- 정산 앱을 만듦',
      [{ title: '한빛 해커톤', date: '2020-05', awarder: '한빛재단', summary: '대상\n정산 앱을 만듦' }],
    ],
    [
      'the rank behind a colon stays in the title',
      '- 한빛 해커톤: 대상 (2020.05)',
      [{ title: '한빛 해커톤: 대상', date: '2020-05' }],
    ],
    [
      'the awarder in parentheses',
      '- 한빛 해커톤 대상 (한빛재단) 2020.05',
      [{ title: '한빛 해커톤 대상', date: '2020-05', awarder: '한빛재단' }],
    ],
    [
      'a translation in parentheses is no awarder',
      '- 한빛 해커톤 (Hanbit Hackathon Contest) 대상 2020.05',
      [{ title: '한빛 해커톤 (Hanbit Hackathon Contest) 대상', date: '2020-05' }],
    ],
    [
      'a status in parentheses is none either',
      '- 한빛 해커톤 대상 (예정) 2020.05',
      [{ title: '한빛 해커톤 대상', date: '2020-05' }],
    ],
  ])('%s', (_, section, expected) => {
    expect(part('awards', `## 수상\n\n${section}`)).toEqual(expected)
  })
})

describe('languages (K5)', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'tests under a heading that names the language, words under another',
      '### 영어\n\n- TOEIC 900 (2021.05)\n- OPIc IM2\n\n### 일본어\n\n원어민 수준',
      [
        { language: '영어', fluency: 'TOEIC 900 (2021.05) | OPIc IM2' },
        { language: '일본어', fluency: '원어민 수준' },
      ],
    ],
    [
      'what stands under a language',
      '- 영어: 상\n  - 회의 진행\n- 일본어\n  - 업무 회화',
      [
        { language: '영어', fluency: '상 | 회의 진행' },
        { language: '일본어', fluency: '업무 회화' },
      ],
    ],
    [
      'a column of languages beside their levels and tests',
      '| 언어 | 수준 | 시험 |\n|---|---|---|\n| 영어 | 상 | TOEIC 900 |\n| 일본어 | 중 | |',
      [
        { language: '영어', fluency: '상 | TOEIC 900' },
        { language: '일본어', fluency: '중' },
      ],
    ],
  ])('%s', (_, section, expected) => {
    expect(part('languages', `## 어학\n\n${section}`)).toEqual(expected)
  })
})

describe('publications (C3)', () => {
  it.each<[string, string, object]>([
    [
      'the author in front, the name in quotes',
      '- 홍길동, "정산의 이해", 한국정산학회, 2020.05',
      { name: '정산의 이해', publisher: '한국정산학회', releaseDate: '2020-05', summary: '홍길동' },
    ],
    [
      'the venue with its volume and pages',
      '- 정산의 이해, 한국정산학회지 12권 3호, pp. 1-10 (2020)',
      { name: '정산의 이해', publisher: '한국정산학회지 12권 3호, pp. 1-10', releaseDate: '2020' },
    ],
    [
      'venue, date, link and text under a bold name',
      '- **정산의 이해**\n  - 한국정산학회지\n  - 2020.05\n  - https://example.com/a\n  - 정산을 다룬 글',
      {
        name: '정산의 이해',
        publisher: '한국정산학회지',
        releaseDate: '2020-05',
        url: 'https://example.com/a',
        summary: '정산을 다룬 글',
      },
    ],
    [
      'the number of a patent is no venue',
      '- 정산 방법 및 장치 (출원번호 10-2020-0012345, 2020.05)',
      { name: '정산 방법 및 장치', releaseDate: '2020-05', summary: '출원번호 10-2020-0012345' },
    ],
  ])('%s', (_, section, expected) => {
    expect(part('publications', `## 논문\n\n${section}`)).toEqual([expected])
  })
})

describe('talks (P8)', () => {
  it.each<[string, string, object]>([
    [
      'the event behind the title, in one link',
      '[정산의 이해 - 한빛 콘퍼런스](https://example.com/a) (2020.05)',
      {
        name: '정산의 이해',
        url: 'https://example.com/a',
        entity: '한빛 콘퍼런스',
        startDate: '2020-05',
        endDate: '2020-05',
      },
    ],
    [
      'the year in the name of the event',
      '정산의 이해 | 한빛 콘퍼런스 2020',
      { name: '정산의 이해', entity: '한빛 콘퍼런스 2020' },
    ],
  ])('%s', (_, line, expected) => {
    expect(part('projects', `## 발표\n\n- ${line}`)).toEqual([{ type: '발표', ...expected }])
  })
})

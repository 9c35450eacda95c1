import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import { createLexicon } from '../src/lexicon.js'
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
    ...['한빛고등학교 부설 방송통신고등학교', '한빛대학교 사범대학 부속 고등학교', '한빛대학교 병설 전문대학'].map(
      (school): [string, string, readonly object[]] => [
        'a school that belongs to another',
        `- ${school} 2015.03 ~ 2019.02`,
        [{ institution: school, ...dates }],
      ],
    ),
    [
      'what belongs to a school and is none',
      '- 한빛대학교 부설 전자공학과 2015.03 ~ 2019.02',
      [{ institution: '한빛대학교', area: '부설 전자공학과', ...dates }],
    ],
    [
      'an end that is planned behind an open range',
      '- 한빛대학교 컴퓨터공학과 (2015.03 ~ , 2019년 2월 졸업 예정)',
      [{ institution: '한빛대학교', area: '컴퓨터공학과', ...dates, status: '졸업 예정' }],
    ],
    [
      'a status behind a range with its end',
      '- 한빛대학교 컴퓨터공학과 (2015.03 ~ 2019.02, 졸업 예정)',
      [{ institution: '한빛대학교', area: '컴퓨터공학과', ...dates, status: '졸업 예정' }],
    ],
    [
      'a status without a date behind an open range',
      '- 한빛대학교 컴퓨터공학과 (2015.03 ~ , 휴학 중)',
      [{ institution: '한빛대학교', area: '컴퓨터공학과', startDate: '2015-03', status: '휴학 중' }],
    ],
    [
      'a degree that is planned',
      '### 한빛대학교 대학원\n**컴퓨터공학 박사과정** (2015.03 ~ , 2019년 학위 취득 예정)',
      [
        {
          institution: '한빛대학교 대학원',
          area: '컴퓨터공학',
          studyType: '박사과정',
          startDate: '2015-03',
          endDate: '2019',
          status: '학위 취득 예정',
        },
      ],
    ],
    [
      'a mark in a part of its own',
      '### 한빛대학교\n**컴퓨터공학과 / 2015.03 ~ 2019.02 / 학사 / 4.3**',
      [{ institution: '한빛대학교', area: '컴퓨터공학과', studyType: '학사', ...dates, score: '4.3' }],
    ],
    ['no second mark', '- 한빛대학교 | 4.1/4.5 | 4.3', [{ institution: '한빛대학교', score: '4.1/4.5', area: '4.3' }]],
    [
      'a sentence under the period is a course',
      '### 한빛대학교 컴퓨터공학과\n\n2015.03 ~ 2019.02\n알고리즘을 배웠습니다.',
      [{ institution: '한빛대학교', area: '컴퓨터공학과', ...dates, courses: ['알고리즘을 배웠습니다.'] }],
    ],
    [
      'courses on what ends as a short name of a school does',
      '- 2022.01 아동학대 예방 교육\n- 2022.02 율도대 예방 교육',
      [
        { institution: '아동학대 예방 교육', endDate: '2022-01' },
        { institution: '율도대', area: '예방 교육', endDate: '2022-02' },
      ],
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
      'lines under a bold school: the major, a link, a sentence',
      '**한빛대학교** 2015.03 ~ 2019.02\n컴퓨터공학과\nhttps://example.com/a\n알고리즘을 배웠습니다.',
      [
        {
          institution: '한빛대학교',
          area: '컴퓨터공학과',
          url: 'https://example.com/a',
          ...dates,
          courses: ['알고리즘을 배웠습니다.'],
        },
      ],
    ],
    [
      'lines of a paragraph that are no fact, and a table, are courses',
      '### 한빛대학교\n\n2015.03 ~ 2019.02\n컴퓨터공학과\n장학금 받음\n\n학점: 3.9/4.5\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |',
      [
        {
          institution: '한빛대학교',
          area: '컴퓨터공학과',
          ...dates,
          score: '3.9/4.5',
          courses: ['장학금 받음', '가 | 나', '다 | 라'],
        },
      ],
    ],
    [
      'a line with another school behind a bold one is the next',
      '**한빛대학교** 컴퓨터공학과 2015.03 ~ 2019.02\n나래고등학교 2012.03 ~ 2015.02',
      [
        { institution: '한빛대학교', area: '컴퓨터공학과', ...dates },
        { institution: '나래고등학교', startDate: '2012-03', endDate: '2015-02' },
      ],
    ],
    [
      'courses beside their label, and in groups under it',
      '### 한빛대학교 (2015.03 ~ 2019.02)\n\n- 이수 과목: 수학, 통계\n- 학위: 공학석사\n\n**이수 과목**\n\n- 기초\n  - 알고리즘',
      [
        {
          institution: '한빛대학교',
          studyType: '공학석사',
          ...dates,
          courses: ['수학', '통계', '기초 — 알고리즘'],
        },
      ],
    ],
    [
      'labels under the period',
      '### 한빛대학교\n\n- 2015.03 ~ 2019.02\n  - 전공: 컴퓨터공학',
      [{ institution: '한빛대학교', area: '컴퓨터공학', ...dates }],
    ],
    [
      'entering and leaving as ranges with one end',
      '### 한빛대학교\n\n- 입학: 2015.03 ~\n- 졸업: ~ 2019.02',
      [{ institution: '한빛대학교', ...dates, status: '졸업' }],
    ],
    [
      'headings that say the level',
      '### 대학교\n\n- 한빛대학교 (2015.03 ~ 2019.02)\n\n### 고등학교\n\n- 나래고등학교 (2012.03 ~ 2015.02)',
      [
        { institution: '한빛대학교', ...dates },
        { institution: '나래고등학교', studyType: '고등학교', startDate: '2012-03', endDate: '2015-02' },
      ],
    ],
    [
      'bold labels above items',
      '**학교**\n- 한빛대학교\n\n**전공**\n- 컴퓨터공학',
      [{ institution: '한빛대학교', area: '컴퓨터공학' }],
    ],
    [
      'a major without a school is the institution (E3)',
      '- 전공: 컴퓨터공학 (2015.03 ~ 2019.02)',
      [{ institution: '컴퓨터공학', ...dates }],
    ],
    [
      'a major of several words, behind its school',
      '- 한빛대학교 컴퓨터 공학 전공 (2015.03 ~ 2019.02)',
      [{ institution: '한빛대학교', area: '컴퓨터 공학 전공', ...dates }],
    ],
    [
      'what is told twice, the second time more precisely, is one study (W13)',
      '- 한빛대학교 컴퓨터공학 (2015 ~ 2019)\n- 한빛대학교 컴퓨터공학 (2015.03 ~ 2019.02)\n- 한빛대학교',
      [{ institution: '한빛대학교', area: '컴퓨터공학', startDate: '2015', endDate: '2019' }],
    ],
    [
      'other dates at one school are another study',
      '- 한빛대학교 컴퓨터공학 (2015.03 ~ 2019.02)\n- 한빛대학교 컴퓨터공학 (2020.03 ~ 2021.02)',
      [
        { institution: '한빛대학교', area: '컴퓨터공학', ...dates },
        { institution: '한빛대학교', area: '컴퓨터공학', startDate: '2020-03', endDate: '2021-02' },
      ],
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

  it('courses of one provider are its area together, what is no course is told', () => {
    const provider = { institution: '한빛아카데미', ...course }
    expect(part('education', '## 교육\n\n- 한빛아카데미 / 자바 과정 / 파이썬 과정 (2020.01 ~ 2020.06)')).toEqual([
      { ...provider, area: '자바 과정 / 파이썬 과정' },
    ])
    const markdown = '## 교육\n\n- 한빛아카데미 / 자바 과정 / 심화 (2020.01 ~ 2020.06)'
    expect(part('education', markdown)).toEqual([{ ...provider, area: '자바 과정' }])
    expect(told(markdown)).toEqual(['left-out: 심화'])
  })

  it('what stands in parentheses and is no provider is told', () => {
    expect(told('## 교육\n\n- 자바 과정 (심화, 2020.01 ~ 2020.06)')).toEqual(['left-out: 심화'])
  })

  it.each([
    ['in parentheses', '한빛대학교 컴퓨터공학과 (부전공: 경영학) (2015.03 ~ 2019.02)', ['left-out: 부전공: 경영학']],
    [
      'behind a full-width colon',
      '한빛대학교 컴퓨터공학과 (부전공：경영학) (2015.03 ~ 2019.02)',
      ['left-out: 부전공：경영학'],
    ],
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
      'in a run, with a name that nothing else tells',
      '- 정보처리기사(2020.05), SQLD(2020.06), 6시그마 GB',
      [{ name: '정보처리기사', date: '2020-05' }, { name: 'SQLD', date: '2020-06' }, { name: '6시그마 GB' }],
    ],
    [
      'in a run, each with who gave it in parentheses',
      '- 정보처리기사(한국산업인력공단), SQLD(한국데이터산업진흥원)',
      [
        { name: '정보처리기사', issuer: '한국산업인력공단' },
        { name: 'SQLD', issuer: '한국데이터산업진흥원' },
      ],
    ],
    [
      'behind a dash, with the word for taking it at the end (T6)',
      '- 2020.05 정보처리기사 - 한국산업인력공단 취득',
      [ipe],
    ],
    ['not in a run with who gave one', '- 정보처리기사, 한국산업인력공단, 2020.05', [ipe]],
    ['not in a run of the grades of one', '- 컴퓨터활용능력 1급, 2급', [{ name: '컴퓨터활용능력 1급, 2급' }]],
    [
      'in a run in a row, its kind beside it and a head of labels above',
      '| 구분 | 내용 |\n|---|---|\n| 국가 | 정보처리기사(2020.05), SQLD(2020.06) |',
      [
        { name: '정보처리기사', date: '2020-05' },
        { name: 'SQLD', date: '2020-06' },
      ],
    ],
    [
      'in a head that is no label',
      '| 정보처리기사 | 2020.05 |\n|---|---|\n| SQLD | 2020.06 |',
      [
        { name: '정보처리기사', date: '2020-05' },
        { name: 'SQLD', date: '2020-06' },
      ],
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

  it.each<[string, string, object, readonly string[]]>([
    [
      'the issuer first, the event behind goes',
      '- 한국산업인력공단 | 정보처리기사 | 합격',
      { name: '정보처리기사', issuer: '한국산업인력공단' },
      [],
    ],
    [
      'its number, with what stands under it, is told',
      '### 정보처리기사\n\n2020.05 취득\nhttps://example.com/a\n\n- 번호: 12345\n  - 비고',
      { name: '정보처리기사', date: '2020-05', url: 'https://example.com/a' },
      ['left-out: 번호: 12345', 'left-out: 비고'],
    ],
    [
      'facts under its date, a word that it was taken goes',
      '### 정보처리기사\n\n- 2020.05\n  - 발급기관: 한국산업인력공단\n- 합격',
      ipe,
      [],
    ],
    [
      'the word that it was taken may stand first',
      '- 합격, 정보처리기사 2020.05',
      { name: '정보처리기사', date: '2020-05' },
      [],
    ],
    [
      'what stands behind its issuer and name is told',
      '- 한국산업인력공단, 정보처리기사, 서울 2020.05',
      ipe,
      ['left-out: 서울'],
    ],
    [
      'a line under a bold one that tells no certificate is told',
      '**정보처리기사** 2020.05\n한국 무엇',
      { name: '정보처리기사', date: '2020-05' },
      ['left-out: 한국 무엇'],
    ],
    [
      'a table behind its facts is told',
      '### 정보처리기사\n\n- 발급기관: 한국산업인력공단\n- 취득일: 2020.05\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |',
      ipe,
      ['left-out: 가', 'left-out: 나', 'left-out: 다', 'left-out: 라'],
    ],
  ])('%s', (_, section, expected, messages) => {
    const markdown = `## 자격증\n\n${section}`
    expect(part('certificates', markdown)).toEqual([expected])
    expect(told(markdown)).toEqual(messages)
  })

  it('several in one line are several, what stands under them is of none', () => {
    const markdown = '## 자격증\n\n- 정보처리기사, SQLD, ADsP\n  - 번호: 12'
    expect(part('certificates', markdown)).toEqual([{ name: '정보처리기사' }, { name: 'SQLD' }, { name: 'ADsP' }])
    expect(told(markdown)).toEqual(['left-out: 번호: 12'])
  })

  it('a link between two is that of the first', () => {
    const lines = '정보처리기사 2020.05\nhttps://example.com/a\nSQLD 2020.06'
    expect(part('certificates', `## 자격증\n\n${lines}`)).toEqual([
      { name: '정보처리기사', date: '2020-05', url: 'https://example.com/a' },
      { name: 'SQLD', date: '2020-06' },
    ])
  })

  it('a heading above several is none, and a line under a bold one may be the next', () => {
    expect(part('certificates', '## 자격증\n\n### 국가 자격\n\n- 정보처리기사 2020.05\n- TOEIC 900 2021.05')).toEqual([
      { name: '정보처리기사', date: '2020-05' },
      { name: 'TOEIC 900', date: '2021-05' },
    ])
    const lines = '**정보처리기사** | 2020.05\n한국산업인력공단\nSQLD 2020.06'
    expect(part('certificates', `## 자격증\n\n${lines}`)).toEqual([ipe, { name: 'SQLD', date: '2020-06' }])
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
      'lines under a bold title: its date and a summary',
      '**한빛 해커톤 대상**\n2020.05\n정산 앱을 만든 일\n\n**나래 공모전 우수상**\n2021.05',
      [
        { title: '한빛 해커톤 대상', date: '2020-05', summary: '정산 앱을 만든 일' },
        { title: '나래 공모전 우수상', date: '2021-05' },
      ],
    ],
    [
      'lines behind a bold beginning',
      '**한빛 해커톤** 대상\n2020.05\n정산 앱을 만든 일',
      [{ title: '한빛 해커톤 대상', date: '2020-05', summary: '정산 앱을 만든 일' }],
    ],
    [
      'a line that is a link begins none',
      '한빛 해커톤 대상 2020.05\nhttps://example.com/a\n나래 공모전 우수상 2021.05',
      [
        { title: '한빛 해커톤 대상', date: '2020-05', summary: 'https://example.com/a' },
        { title: '나래 공모전 우수상', date: '2021-05' },
      ],
    ],
    [
      'a table of labels under it',
      '### 한빛 해커톤 대상\n\n정산 앱을 만든 일\n\n| 수상일 | 2020.05 |\n|---|---|\n| 주최 | 한빛재단 |',
      [{ title: '한빛 해커톤 대상', date: '2020-05', awarder: '한빛재단', summary: '정산 앱을 만든 일' }],
    ],
    [
      'the rank in a column before the event goes behind it',
      '| 수상 | 대회명 | 일자 |\n|---|---|---|\n| 대상 | 한빛 해커톤 | 2020.05 |',
      [{ title: '한빛 해커톤 대상', date: '2020-05' }],
    ],
    [
      'an organisation in Latin letters is the awarder',
      '- 한빛 해커톤 대상 (Hanbit University Foundation) 2020.05',
      [{ title: '한빛 해커톤 대상', date: '2020-05', awarder: 'Hanbit University Foundation' }],
    ],
    [
      'a sentence with a date is the summary, and no date of the award',
      '### 한빛 해커톤\n\n2021.05에 정산 앱을 만들어 상을 받았습니다.',
      [{ title: '한빛 해커톤', summary: '2021.05에 정산 앱을 만들어 상을 받았습니다.' }],
    ],
    [
      'a rank in a column of its own joins the title, what is no rank is the summary',
      '| 수상명 | 수상 내역 | 수상일 | 수여 기관 |\n|---|---|---|---|\n| 한빛 해커톤 | 대상 | 2020.05 | 한빛재단 |\n| 나래 공모전 | 정산 부문 | 2021.05 | 나래재단 |',
      [
        { title: '한빛 해커톤 대상', date: '2020-05', awarder: '한빛재단' },
        { title: '나래 공모전', date: '2021-05', awarder: '나래재단', summary: '정산 부문' },
      ],
    ],
    [
      'a list in parentheses is no awarder',
      '- 한빛 해커톤 우수상 (한빛, 나래) 2020.05',
      [{ title: '한빛 해커톤 우수상 (한빛, 나래)', date: '2020-05' }],
    ],
    [
      'one name in Latin letters is one',
      '- 한빛 해커톤 우수상 (Hanbit) 2020.05',
      [{ title: '한빛 해커톤 우수상', date: '2020-05', awarder: 'Hanbit' }],
    ],
    [
      'words behind a colon that tell no rank stay in the title',
      '- 한빛 해커톤 : 정산 부문 (2020.05)',
      [{ title: '한빛 해커톤 : 정산 부문', date: '2020-05' }],
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
      'a row above without names of columns is one',
      '| 영어 | 상 | TOEIC 900 |\n|---|---|---|\n| 일본어 | 중 | JLPT N2 |',
      [
        { language: '영어', fluency: '상 | TOEIC 900' },
        { language: '일본어', fluency: '중 | JLPT N2' },
      ],
    ],
    [
      'items under a bold language',
      '**영어**\n\n- TOEIC 900\n- 상\n\n**일본어**\n\n- 중',
      [
        { language: '영어', fluency: 'TOEIC 900 | 상' },
        { language: '일본어', fluency: '중' },
      ],
    ],
    ['tests in one line', '- 영어\n- TOEIC 900, OPIc IM2', [{ language: '영어', fluency: 'TOEIC 900 | OPIc IM2' }]],
    ['the label of the level under a heading', '### 영어\n\n- 수준: 상', [{ language: '영어', fluency: '상' }]],
    [
      'a test of the language that is named in another script',
      '- English: Business level, TOEIC 905\n- 中文 (HSK 4급)\n- HSKK 중급',
      [
        { language: 'English', fluency: 'Business level | TOEIC 905' },
        { language: '中文', fluency: 'HSK 4급 | HSKK 중급' },
      ],
    ],
    [
      'a test of another language than the one before it',
      '- Chinese: 중급, TOEIC 905',
      [
        { language: 'Chinese', fluency: '중급' },
        { language: '영어', fluency: 'TOEIC 905' },
      ],
    ],
    ['one language told thrice', '- 영어: 상\n- 영어: 중\n- 영어', [{ language: '영어', fluency: '상 | 중' }]],
    [
      'several in one line',
      '영어, 일본어 / 중국어',
      [{ language: '영어' }, { language: '일본어' }, { language: '중국어' }],
    ],
    [
      'parentheses that do not hold all of the level stay',
      '영어 (회화 가능) 및 작문',
      [{ language: '영어', fluency: '(회화 가능) 및 작문' }],
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
      'a Latin word of venues by itself',
      '- On Ledgers, Journal of Systems, 2020',
      { name: 'On Ledgers', publisher: 'Journal of Systems', releaseDate: '2020' },
    ],
    [
      'a Latin word of venues below the name',
      '- 정산의 이해\n  - Journal of Systems',
      { name: '정산의 이해', publisher: 'Journal of Systems' },
    ],
    [
      'no Latin word that only begins as one',
      '- 정산의 이해\n  - Journalism',
      { name: '정산의 이해', summary: 'Journalism' },
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
      'no event where a word for the slides stands behind the title',
      '정산의 이해 - 발표 자료',
      { name: '정산의 이해 - 발표 자료' },
    ],
    ['the event first', '한빛 콘퍼런스 | 정산의 이해', { name: '정산의 이해', entity: '한빛 콘퍼런스' }],
    ['the event in parentheses', '정산의 이해 (한빛 콘퍼런스)', { name: '정산의 이해', entity: '한빛 콘퍼런스' }],
    [
      'the event behind a comma, a word for the recording in parentheses behind it',
      '정산의 이해, 한빛 콘퍼런스 (영상) (2020.05)',
      { name: '정산의 이해', entity: '한빛 콘퍼런스', startDate: '2020-05', endDate: '2020-05' },
    ],
    [
      'the year in the name of the event',
      '정산의 이해 | 한빛 콘퍼런스 2020',
      { name: '정산의 이해', entity: '한빛 콘퍼런스 2020' },
    ],
    ['the event before a colon', '나루 2020: 정산의 이해', { name: '정산의 이해', entity: '나루 2020' }],
    ['no event before a colon inside a title', '정산: 하나의 이해', { name: '정산: 하나의 이해' }],
    [
      'the event before a title in quotation marks with a word for talks behind',
      '나루 - "정산의 이해" 발표',
      { name: '정산의 이해', entity: '나루' },
    ],
    ['the event first, told by its year', '나루 2020 - 정산의 이해', { name: '정산의 이해', entity: '나루 2020' }],
    ['no event told by a year inside a name', '2020년대의 정산 - 한빛', { name: '2020년대의 정산', entity: '한빛' }],
    [
      'the event before a title in quotation marks',
      '2020.05 나루 「정산의 이해」',
      { name: '정산의 이해', entity: '나루', startDate: '2020-05', endDate: '2020-05' },
    ],
    ['the event before one behind a dash', '나루 발표 - "정산의 이해"', { name: '정산의 이해', entity: '나루 발표' }],
    ['the event before one behind a drawn line', '나루 ─ "정산의 이해"', { name: '정산의 이해', entity: '나루' }],
    ['the event behind one', '「정산의 이해」, 나루', { name: '정산의 이해', entity: '나루' }],
    ['the event right behind one', '「정산의 이해」 한빛 콘퍼런스', { name: '정산의 이해', entity: '한빛 콘퍼런스' }],
    ['no event beside a title in quotation marks', '"정산의 이해"', { name: '정산의 이해' }],
    ['none where a title begins with quoted words', '"정산 장부"의 이해', { name: '"정산 장부"의 이해' }],
    ['none where more of the title stands behind them', '「정산 장부」 다시 읽기', { name: '「정산 장부」 다시 읽기' }],
  ])('%s', (_, line, expected) => {
    expect(part('projects', `## 발표\n\n- ${line}`)).toEqual([{ type: '발표', ...expected }])
  })

  it.each([
    ['| 일자 | 행사명 | 주제 |\n|---|---|---|\n| 2020.05 | 나루콘 | 정산의 이해 |', {}],
    ['| 일자 | 학회 | 발표 제목 |\n|---|---|---|\n| 2020.05 | 나루콘 | 정산의 이해 |', {}],
    [
      '| 일자 | 기관 | 강의명 | 대상 |\n|---|---|---|---|\n| 2020.05 | 나루콘 | 정산의 이해 | 학부 |',
      { highlights: ['학부'] },
    ],
    ['| 주제 | 행사 | 일자 |\n|---|---|---|\n| 정산의 이해 | 나루콘 | 2020.05 |', {}],
  ])('in a table, the event in a column of its own: %s', (table, expected) => {
    expect(part('projects', `## 강연\n\n${table}`)).toEqual([
      { name: '정산의 이해', type: '강연', entity: '나루콘', startDate: '2020-05', endDate: '2020-05', ...expected },
    ])
  })

  it('named by the event where no other column may name it', () => {
    const talk = { name: '나루콘', type: '강연', startDate: '2020-05', endDate: '2020-05' }
    expect(part('projects', '## 강연\n\n| 일자 | 행사명 |\n|---|---|\n| 2020.05 | 나루콘 |')).toEqual([talk])
    expect(part('projects', '## 강연\n\n| 일자 | 행사명 | 역할 |\n|---|---|---|\n| 2020.05 | 나루콘 | 연사 |')).toEqual(
      [{ ...talk, roles: ['연사'] }],
    )
  })

  it.each(['학회 발표', '학술 발표', '포스터 발표'])('under %s (S3)', (heading) => {
    expect(convert(`## ${heading}\n\n- 정산의 이해 | 한빛 콘퍼런스 (2020.05)`).resume).toEqual({
      projects: [
        { name: '정산의 이해', type: heading, entity: '한빛 콘퍼런스', startDate: '2020-05', endDate: '2020-05' },
      ],
    })
  })

  it('none under 학술 발표 논문 (S3)', () => {
    expect(convert('## 학술 발표 논문\n\n- 정산의 이해, 한빛학회지, 2020').resume).toEqual({
      publications: [{ name: '정산의 이해', publisher: '한빛학회지', releaseDate: '2020' }],
    })
  })
})

describe('entries at the level of their section (S1, W1)', () => {
  const flat = (word: string, names: readonly string[]): string =>
    `# 홍길동\n\n### ${word}\n\n${names.map((name) => `### ${name}\n\n- 2015.03 ~ 2019.02`).join('\n\n')}\n\n### 자격증\n\n- SQLD`

  it('are all of it where the first one stands right below the heading', () => {
    expect(part('projects', flat('프로젝트', ['정산 앱', '예약 앱', '물때표']))).toEqual(
      ['정산 앱', '예약 앱', '물때표'].map((name) => ({ name, ...dates })),
    )
    expect(part('education', flat('학력', ['한빛대학교', '나래대학']))).toEqual(
      ['한빛대학교', '나래대학'].map((institution) => ({ institution, ...dates })),
    )
    expect(part('volunteer', flat('대외 활동', ['한빛도서관', '한빛 나눔터']))).toHaveLength(2)
  })

  it('are none where text or lower headings stand between, nor behind jobs without a period', () => {
    const below = '# 홍길동\n\n### 프로젝트\n\n#### 정산 앱\n\n- 개발\n\n### 맺음말\n\n고맙습니다.'
    const text = '# 홍길동\n\n### 프로젝트\n\n- 정산 앱\n\n### 맺음말\n\n고맙습니다.'
    const jobs = '# 홍길동\n\n### 경력\n\n### 가람소프트 (2015.03 ~ 2019.02)\n\n- 개발\n\n### 맺음말\n\n고맙습니다.'
    for (const markdown of [below, text, jobs]) expect(told(markdown)).toContain('unknown-section: 맺음말')
  })

  it('among jobs have the name of an employer or a position below', () => {
    const jobs = (mark: string): string =>
      `# 홍길동\n\n### 경력\n\n${mark} 가람소프트(주)\n\n대리\n\n##### 정산 (2015.03 ~ 2019.02)\n\n- 개발\n\n### 도담시스템즈\n\n- 운영\n\n### 별마당\n\nSI사업부 대리\n\n- 시험\n\n### 맺음말\n\n고맙습니다.`
    expect(part('work', jobs('###'))).toEqual([
      { name: '가람소프트(주)', position: '대리' },
      { name: '도담시스템즈', highlights: ['운영'] },
      { name: '별마당', position: 'SI사업부 대리', highlights: ['시험'] },
    ])
    expect(told(jobs('###'))).toContain('unknown-section: 맺음말')
    expect(part('work', jobs('####'))).toEqual([{ name: '가람소프트(주)', position: '대리' }])
  })
})

describe('words of sections', () => {
  it.each([
    ['역서', 'publications'],
    ['쓴 글', 'publications'],
    ['기고문', 'publications'],
    ['위원회 활동', 'volunteer'],
    ['서포터즈', 'volunteer'],
    ['Professional Service', 'volunteer'],
    ['동료 추천', 'references'],
  ])('%s tells %s (S3)', (heading, kind) => {
    expect(createLexicon().section(heading)?.kinds).toEqual([kind])
  })

  it('서비스 tells none', () => {
    expect(createLexicon().section('서비스')).toBeUndefined()
  })

  it.each([
    ['Eduction', 'education'],
    ['Educcation', 'education'],
    ['Certificats', 'certificates'],
    ['Proejct', 'projects'],
    ['Skils', 'skills'],
    ['Carreer', 'work'],
    ['자기소게', 'summary'],
  ])('%s tells %s with a slip (SURVEY 8)', (heading, kind) => {
    expect(createLexicon().section(heading)?.kinds).toContain(kind)
  })

  it('a word that its content settles is told with a slip too (S6, SURVEY 8)', () => {
    expect(createLexicon().section('Experiance')?.ambiguous).toBe('experience')
  })

  it('a word with a slip is no text that is left over (T9)', () => {
    expect(told('## 🎓 Educaton\n\n- 한빛대학교')).toEqual([])
    expect(told('## 한빛 Educaton\n\n- 한빛대학교')).not.toEqual([])
  })

  it.each(['Contract', 'Skulls', 'Wrok', 'Pojrect', 'Project B', 'Perojcct', '자전거', 'AI자격즘증'])(
    '%s is no slip (S1)',
    (heading) => {
      expect(createLexicon().section(heading)).toBeUndefined()
    },
  )
})

describe('activities (C4)', () => {
  const club = { organization: '한빛 동아리', position: '회장', startDate: '2020-01', endDate: '2020-06' }

  it.each<[string, string, object]>([
    [
      'labels under a heading, the unknown one as written',
      '### 한빛 동아리\n\n- 기간: 2020.01 ~ 2020.06\n- 역할: 회장\n- 비고: 매주\n- 내용: 세미나',
      { ...club, highlights: ['비고: 매주', '세미나'] },
    ],
    [
      'a row with names of columns',
      '| 활동 | 역할 | 기간 |\n|---|---|---|\n| 한빛 동아리 | 회장 | 2020.01 ~ 2020.06 |',
      club,
    ],
    [
      'a table under it is highlights',
      '### 한빛 동아리 회장 (2020.01 ~ 2020.06)\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |',
      { ...club, highlights: ['가 | 나', '다 | 라'] },
    ],
    [
      'the role on a line below, and a link between',
      '한빛 동아리 2020.01 ~ 2020.06\nhttps://example.com/a\n회장',
      { ...club, url: 'https://example.com/a' },
    ],
    ['the role below a bold name', '**한빛 동아리** 2020.01 ~ 2020.06\n회장', club],
    [
      'a label in a group of its own stays as written',
      '- 한빛 동아리 회장 (2020.01 ~ 2020.06)\n  - 2020.03 시작\n    - 역할: 총무',
      { ...club, highlights: ['2020.03 시작 — 역할: 총무'] },
    ],
    [
      'its first link, a further one, a long item and a group',
      '### 한빛 동아리 회장 (2020.01 ~ 2020.06)\n\n- https://example.com/a\n- https://example.com/b\n  - 발표\n- 시간이 많이 들어가는 여러 가지 일을 오랫동안 맡아서 여러 사람과 함께 진행한 활동\n  - 정리\n- 세미나\n  - 준비',
      {
        ...club,
        url: 'https://example.com/a',
        highlights: [
          'https://example.com/b',
          '발표',
          '시간이 많이 들어가는 여러 가지 일을 오랫동안 맡아서 여러 사람과 함께 진행한 활동',
          '정리',
          '세미나 — 준비',
        ],
      },
    ],
    [
      'its link on the line below',
      '- 한빛 동아리 회장 (2020.01 ~ 2020.06)\n  https://example.com/a',
      { ...club, url: 'https://example.com/a' },
    ],
  ])('%s', (_, section, expected) => {
    expect(part('volunteer', `## 대외 활동\n\n${section}`)).toEqual([expected])
  })

  it('a place, and what stands beside the period, are told', () => {
    const markdown = '## 대외 활동\n\n### 한빛 동아리 회장\n\n- 기간: 2020.01 ~ 2020.06, 매주\n- 장소: 서울'
    expect(part('volunteer', markdown)).toEqual([club])
    expect(told(markdown)).toEqual(['left-out: 매주', 'left-out: 서울'])
  })

  it('a place alone is none, and is told', () => {
    expect(part('volunteer', '## 대외 활동\n\n### 서울')).toBeUndefined()
    expect(told('## 대외 활동\n\n### 서울')).toEqual(['left-out: 서울'])
  })
})

describe('rows of personal data that are sections of their own (S1)', () => {
  it.each([
    ['items', '- 이메일: a@example.com\n- 학력: 한빛대학교 컴퓨터공학과 졸업'],
    ['rows', '| 항목 | 내용 |\n|---|---|\n| 이메일 | a@example.com |\n| 학력 | 한빛대학교 컴퓨터공학과 졸업 |'],
  ])('as %s', (_, rows) => {
    const { resume, messages } = convert(`# 홍길동\n\n## 인적사항\n\n${rows}`)
    expect(resume.basics).toEqual({ name: '홍길동', email: 'a@example.com' })
    expect(resume.education).toEqual([{ institution: '한빛대학교', area: '컴퓨터공학과', status: '졸업' }])
    expect(messages).toEqual([])
  })

  it('as a label above a list', () => {
    const { resume } = convert('# 홍길동\n\n## 인적사항\n\n이메일: a@example.com\n\n자격증:\n\n- 정보처리기사\n- SQLD')
    expect(resume.basics).toEqual({ name: '홍길동', email: 'a@example.com' })
    expect(resume.certificates).toEqual([{ name: '정보처리기사' }, { name: 'SQLD' }])
  })

  it.each([
    ['인적사항', '- 이메일: a@example.com\n- 자격증\n  - 정보처리기사 (2020.05)\n  - SQLD'],
    ['보유 기술', '- 언어: Java\n\n자격증:  2020.05 정보처리기사, SQLD'],
    ['보유 기술', '- 언어: Java\n- **자격증**\n  - 정보처리기사 (2020.05)\n  - SQLD'],
    ['보유 기술', '| 구분 | 내용 |\n|---|---|\n| 언어 | Java |\n| 자격증 | 정보처리기사 (2020.05), SQLD |'],
  ])('as a row of certificates in a section %s: %s (C1, S6)', (heading, rows) => {
    const { resume, messages } = convert(`# 홍길동\n\n## ${heading}\n\n${rows}`)
    expect(resume.certificates).toEqual([{ name: '정보처리기사', date: '2020-05' }, { name: 'SQLD' }])
    expect(resume.skills).toEqual(heading === '인적사항' ? undefined : [{ name: '언어', keywords: ['Java'] }])
    expect(messages).toEqual([])
  })

  it.each([
    ['보유 기술', '- 인증: OAuth2, JWT'],
    ['보유 기술', '- 교육: LMS, Moodle'],
    ['강점', '- 교육\n  - 신입 개발자 6명과 함께한 석 달'],
  ])('but not in a section %s: %s (S4)', (heading, rows) => {
    const { certificates, education } = convert(`# 홍길동\n\n## ${heading}\n\n${rows}`).resume
    expect([certificates, education]).toEqual([undefined, undefined])
  })

  it('but no total of years', () => {
    const markdown = '# 홍길동\n\n## 인적사항\n\n- 이메일: a@example.com\n- 경력: 5년'
    expect(part('work', markdown)).toBeUndefined()
    expect(told(markdown)).toEqual(['left-out: 경력: 5년'])
  })
})

describe('mixed sections (S6)', () => {
  it('are settled entry by entry', () => {
    const { resume } = convert(
      '## 기타\n\n- 정보처리기사 (2020.05)\n- 한빛 해커톤 대상 (2020.06)\n- 한빛대학교 컴퓨터공학과 (2015.03 ~ 2019.02)',
    )
    expect(resume.certificates).toEqual([{ name: '정보처리기사', date: '2020-05' }])
    expect(resume.awards).toEqual([{ title: '한빛 해커톤 대상', date: '2020-06' }])
    expect(resume.education).toEqual([{ institution: '한빛대학교', area: '컴퓨터공학과', ...dates }])
  })

  it.each<[string, string, Partial<Resume>]>([
    [
      'a test is a certificate where no language is meant',
      '## 자격증 및 수상',
      {
        certificates: [
          { name: '정보처리기사', date: '2020-05' },
          { name: 'TOEIC 900', date: '2021-05' },
        ],
      },
    ],
    [
      'a test is a language where one is meant',
      '## 자격증 및 어학',
      {
        certificates: [{ name: '정보처리기사', date: '2020-05' }],
        languages: [{ language: '영어', fluency: 'TOEIC 900 (2021.05)' }],
      },
    ],
  ])('%s', (_, heading, expected) => {
    const { resume } = convert(`${heading}\n\n- 정보처리기사 (2020.05)\n- TOEIC 900 (2021.05)`)
    expect(resume.certificates).toEqual(expected.certificates)
    expect(resume.languages).toEqual(expected.languages)
  })

  it.each([
    ['bold lines', '**자격증**\n\n- 정보처리기사\n\n**수상**\n\n- 한빛 해커톤 대상 (2020.06)'],
    ['labels with their values', '자격증: 정보처리기사\n\n수상:\n\n- 한빛 해커톤 대상 (2020.06)'],
  ])('%s in them are settled each by its own words', (_, body) => {
    const { resume } = convert(`## 기타\n\n${body}`)
    expect(resume.certificates).toEqual([{ name: '정보처리기사' }])
    expect(resume.awards).toEqual([{ title: '한빛 해커톤 대상', date: '2020-06' }])
  })

  it.each([
    ['a bold line as the one above', '**자격증**\n\n- 정보처리기사\n\n**기타**', true],
    ['an icon as the one above', '🏆 자격증\n\n- 정보처리기사\n\n📌 기타', true],
    ['a bold line below a heading', '## 자격증\n\n- 정보처리기사\n\n**기타**', false],
    ['a bold line among tasks', '**경력**\n\n- 가람소프트 (2021.03 ~ 2023.06)\n\n**기타**', false],
  ])('begin at %s', (_, body, isSection) => {
    const { messages } = convert(`홍길동\n\n${body}\n\n- 전국 출장 가능\n- SQLD (2020.05)`)
    expect(messages.some(({ rule }) => rule === 'ambiguous-section')).toBe(isSection)
  })

  it('headings in them are settled each by its own words', () => {
    const { resume } = convert(
      '## 교육 및 활동\n\n### 교육\n\n- 자바 과정 (한빛아카데미, 2020.01 ~ 2020.06)\n\n### 활동\n\n- 한빛 동아리 회장 (2020.01 ~ 2020.06)',
    )
    expect(resume.education).toEqual([{ institution: '한빛아카데미', area: '자바 과정', ...course }])
    expect(resume.volunteer).toEqual([{ organization: '한빛 동아리', position: '회장', ...course }])
  })

  it('a talk in one has the type of talks (P8)', () => {
    const { resume } = convert(
      '## 발표 및 수상\n\n- 정산의 이해 | 한빛 콘퍼런스 발표 (2020.05)\n- 한빛 해커톤 대상 (2020.06)',
    )
    expect(resume.projects).toEqual([
      {
        name: '정산의 이해',
        type: '발표',
        startDate: '2020-05',
        endDate: '2020-05',
        entity: '한빛 콘퍼런스 발표',
      },
    ])
    expect(resume.awards).toEqual([{ title: '한빛 해커톤 대상', date: '2020-06' }])
  })

  it('a patent or an article among awards or talks is a publication (C3)', () => {
    expect(convert('## 수상 및 기타\n\n- 특허 출원: 정산 장치 (2023.04)\n- 한빛 해커톤 대상 (2020.06)').resume).toEqual(
      {
        publications: [{ name: '정산 장치', releaseDate: '2023-04', summary: '특허 출원' }],
        awards: [{ title: '한빛 해커톤 대상', date: '2020-06' }],
      },
    )
    expect(
      convert('## 발표 및 기고\n\n- 월간 정산 기고 「정산 이야기」\n- 정산의 이해 발표 @ 한빛콘').resume,
    ).toMatchObject({
      publications: [{ name: '정산 이야기', publisher: '월간 정산 기고' }],
      projects: [{ entity: '한빛콘' }],
    })
  })

  it('an article in a periodical or a lecture at a school, among talks (C3, P8)', () => {
    const { resume } = convert(
      '## 강연 · 기고\n\n- 「정산의 하루」, 월간 회계, 2022.06\n- 정산 특강 (가람대학교, 2021.03)\n- 월간 세미나 발표 (2020.01)',
    )
    expect(resume.education).toBeUndefined()
    expect(resume.publications).toEqual([{ name: '정산의 하루', publisher: '월간 회계', releaseDate: '2022-06' }])
    expect(resume.projects).toMatchObject([{ name: '정산 특강', entity: '가람대학교' }, { name: '월간 세미나 발표' }])
  })

  it('a weak word heads what its section tells', () => {
    const { resume } = convert(
      '## 발표 및 논문\n\n### 발표\n- 정산의 이해 | 나루 학술대회 (2022.05)\n\n### 논문\n- 정산 이야기, 한빛학회지, 2021',
    )
    expect(resume.projects).toMatchObject([{ name: '정산의 이해', entity: '나루 학술대회' }])
    expect(resume.publications).toEqual([{ name: '정산 이야기', publisher: '한빛학회지', releaseDate: '2021' }])
  })

  it('a label among activities tells what a line is, and goes (S6)', () => {
    const { resume } = convert(
      "## 학술 활동\n\n- 논문: 홍길동, 「정산 이야기」, 한빛학회지, 2021\n- 동아리: 통계학회 '나루' 회장 (2022)\n- 한빛 나눔터: 급식 지원",
    )
    expect(resume.publications).toEqual([
      { name: '정산 이야기', publisher: '한빛학회지', releaseDate: '2021', summary: '홍길동' },
    ])
    expect(resume.volunteer).toMatchObject([
      { organization: "통계학회 '나루'", position: '회장', startDate: '2022' },
      { organization: '한빛 나눔터' },
    ])
  })

  it('military service among activities is none, and what was done for soldiers is one (B6)', () => {
    const { resume, messages } = convert(
      '## 활동\n\n- 육군 병장 만기 전역 (2008.03 ~ 2010.01)\n- 전역 장병 상담 봉사 (2012)',
    )
    expect(resume.volunteer).toEqual([{ organization: '전역 장병 상담 봉사', startDate: '2012', endDate: '2012' }])
    expect(messages.map(({ rule }) => rule)).toContain('personal-data')
  })

  it('an entry with a link to a repository is a project', () => {
    const { resume } = convert(
      '## 수상 및 기타\n\n- [정산 앱](https://github.com/gildong/app) (2022.01)\n- 한빛 해커톤 대상 (2020.06)',
    )
    expect(resume.projects).toEqual([
      { name: '정산 앱', startDate: '2022-01', endDate: '2022-01', url: 'https://github.com/gildong/app' },
    ])
    expect(resume.awards).toEqual([{ title: '한빛 해커톤 대상', date: '2020-06' }])
  })
})

describe('an overview of the career (S6, B5)', () => {
  it.each([
    ['경력 요약', '8년차 백엔드 개발자로 결제를 맡았습니다.', '8년차 백엔드 개발자로 결제를 맡았습니다.'],
    ['경력 개요', '- 총 8년차 백엔드 개발자\n- 결제, 정산 경험', '총 8년차 백엔드 개발자\n결제, 정산 경험'],
    ['경력 요약', '총 경력 8년\n\n가람소프트에서 결제를 맡았습니다.', '가람소프트에서 결제를 맡았습니다.'],
    ['경력 요약', '총 경력 8년\n- 결제, 정산 경험', '결제, 정산 경험'],
    ['경력 요약', '- 결제\n  - 정산 경험', '결제\n정산 경험'],
  ])('takes prose under %s, which holds no entries: %s', (heading, text, summary) => {
    expect(part('basics', `# 홍길동\n\n## ${heading}\n\n${text}\n\n## 경력\n\n### 가람소프트 (2019.01 ~)`)).toEqual({
      name: '홍길동',
      summary,
    })
  })

  it.each([
    ['경력', '8년차 백엔드 개발자로 결제를 맡았습니다.'],
    ['경력 요약', '총 경력 8년'],
    ['경력 요약', '총 경력\n- 8년'],
    ['경력 요약', '총 경력 8년\n- 새빛소프트 (2015.01 ~ 2018.12)'],
    ['경력 요약', '- ㈜가람소프트 / 백엔드 개발자'],
    ['경력 요약', '- 새빛소프트 (2015.01 ~ 2018.12)\n- 결제를 맡았습니다.'],
    ['경력 요약', '- 새빛소프트\n  - 2015.01 ~ 2018.12'],
    ['경력 요약', '**새빛소프트**\n\n- 결제 개발'],
    ['경력 요약', '| 회사 | 기간 |\n|---|---|\n| 새빛소프트 | 2015.01 ~ 2018.12 |'],
  ])('takes nothing under %s that is no prose: %s', (heading, text) => {
    expect(part('basics', `# 홍길동\n\n## ${heading}\n\n${text}\n\n## 경력\n\n### 가람소프트 (2019.01 ~)`)).toEqual({
      name: '홍길동',
    })
  })
})

describe('bare words of jobs (S2, W13)', () => {
  const stay = '가람소프트 2019.01 ~ 2020.12'

  it('are two sections where the first says that it is an overview', () => {
    const { resume, messages } = convert(`경력 요약\n\n- 결제, 정산 경험\n\n경력 사항\n\n${stay}`)
    expect(resume.basics?.summary).toBe('결제, 정산 경험')
    expect(resume.work).toEqual([{ name: '가람소프트', startDate: '2019-01', endDate: '2020-12' }])
    expect(messages.filter(({ rule }) => rule === 'left-out')).toEqual([])
  })

  it('say the section again where it is no overview', () => {
    const { resume } = convert(`경력\n\n나래소프트 2021.01 ~ 2021.12\n\n경력 사항\n\n${stay}`)
    expect(resume.work?.map(({ name }) => name)).toEqual(['나래소프트', '가람소프트'])
    expect(resume.basics).toBeUndefined()
  })
})

describe('contact data (B1 to B4)', () => {
  const contact = { name: '홍길동', email: 'a@example.com', phone: '010-1234-5678' }

  it.each<[string, string, object]>([
    [
      'cells of two labels in a row',
      '| 이메일 | a@example.com | 전화 | 010-1234-5678 |\n|---|---|---|---|\n| GitHub | gildong | 주소 | 서울 |',
      { ...contact, location: { address: '서울' }, profiles: [{ network: 'GitHub', username: 'gildong' }] },
    ],
    [
      'labels below a word for contact data, beside links that are names (B4)',
      '- 연락처\n  - a@example.com\n  - 010-1234-5678\n  - 블로그: [배선함 기록](https://blog.example.com)',
      { ...contact, url: 'https://blog.example.com' },
    ],
    ['labels without colons', '이메일 a@example.com / 전화 010-1234-5678', contact],
    ['labels and values behind bars', '이메일 | a@example.com | 전화 | 010-1234-5678', contact],
    ['labels as headings', '### 이메일\n\na@example.com\n\n### 전화\n\n010-1234-5678', contact],
    [
      'values below their labels, on the next line and in lists',
      '- 이메일\n  a@example.com\n- 전화 010-1234-5678 / 깃허브 gildong\n- 블로그\n  - https://blog.example.com',
      {
        ...contact,
        url: 'https://blog.example.com',
        profiles: [{ network: 'GitHub', username: 'gildong' }],
      },
    ],
  ])('%s', (_, section, expected) => {
    expect(part('basics', `# 홍길동\n\n## 연락처\n\n${section}`)).toEqual(expected)
  })

  it.each([
    ['- 이메일: 없습니다', 'left-out: 이메일: 없습니다'],
    ['- 전화: 없음', 'left-out: 전화: 없음'],
    ['- 홈페이지: 준비 중', 'left-out: 홈페이지: 준비 중'],
    ['- 생년월일: 1990.01.01', 'personal-data: 생년월일: 1990.01.01'],
    ['- 주민등록번호: 900101-1234567', 'personal-data: 주민등록번호'],
    ['- 병역: 육군 병장 만기전역', 'personal-data: 병역: 육군 병장 만기전역'],
    ['- 비밀번호\n  - a@example.com', 'personal-data: 비밀번호'],
  ])('%j is no contact, and is told (B6, T9)', (section, expected) => {
    const markdown = `# 홍길동\n\n## 연락처\n\n${section}`
    expect(part('basics', markdown)).toEqual({ name: '홍길동' })
    expect(told(markdown)).toEqual([expected])
  })

  it('what is no contact leaves a line of contacts in the introduction', () => {
    const markdown = '# 홍길동\n\n## 소개\n\n이메일: a@example.com\n저는 서버 개발자입니다.'
    expect(part('basics', markdown)).toEqual({
      name: '홍길동',
      email: 'a@example.com',
      summary: '저는 서버 개발자입니다.',
    })
  })

  it('all of a title may stand in one heading', () => {
    expect(part('basics', '# 홍길동 이력서 | 서버 개발자 | a@example.com | https://github.com/gildong')).toEqual({
      name: '홍길동',
      label: '서버 개발자',
      email: 'a@example.com',
      profiles: [{ network: 'GitHub', username: 'gildong', url: 'https://github.com/gildong' }],
    })
  })

  it.each([
    ['# 남궁민수 / 서버 개발자', { name: '남궁민수', label: '서버 개발자' }],
    ['# 서버 개발자 / 홍길동', { name: '홍길동', label: '서버 개발자' }],
    ['# Hong Gildong | Backend Engineer', { name: 'Hong Gildong', label: 'Backend Engineer' }],
    ['# 이력서 - 홍길동', { name: '홍길동' }],
    ['# 안녕하세요, 꾸준한 서버 개발자 홍길동입니다', { name: '홍길동', label: '꾸준한 서버 개발자' }],
  ])('name and title of %j (B1, B2)', (markdown, expected) => {
    expect(part('basics', markdown)).toEqual(expected)
  })

  it.each([
    ['저는 서버 개발자 홍길동이라고 합니다.', { label: '서버 개발자' }],
    ['저는 정산을 좋아합니다.', {}],
  ])('a sentence that tells the name tells the title, and stays: %j (B1)', (sentence, expected) => {
    expect(part('basics', `# 홍길동\n\n${sentence}`)).toEqual({ name: '홍길동', ...expected, summary: sentence })
  })

  it('linked badges are profiles, and are told as images (B4, T5)', () => {
    const markdown =
      '# 홍길동\n\n- [![](https://img.example.com/a.svg)](https://velog.io/@gildong)\n- [![icon](https://img.example.com/b.svg)](https://github.com/gildong)'
    expect(part('basics', markdown)).toEqual({
      name: '홍길동',
      profiles: [
        { network: 'Velog', username: 'gildong', url: 'https://velog.io/@gildong' },
        { network: 'GitHub', username: 'gildong', url: 'https://github.com/gildong' },
      ],
    })
    expect(told(markdown).filter((message) => message.startsWith('image'))).toEqual([
      'image: https://img.example.com/a.svg',
      'image: icon',
    ])
  })

  it('badges of a letter or two are told as images only where they are no keywords (T5)', () => {
    const badge = (name: string): string => `![${name}](https://img.shields.io/badge/${encodeURIComponent(name)}-blue)`
    const markdown = `# 홍길동\n\n${badge('Q')}\n\n## 기술\n\n${badge('R')} ${badge('C#')} ${badge('C++')}`
    expect(part('skills', markdown)).toEqual([{ name: '기술', keywords: ['R', 'C#', 'C++'] }])
    expect(told(markdown).filter((message) => message.startsWith('image'))).toEqual(['image: Q'])
    // a shield without an alt text is told by its label
    const shield = (name: string): string => `<img src="https://img.shields.io/badge/${name}-blue">`
    const shields = `# 홍길동\n\n${shield('Q')}\n\n## 기술\n\n${shield('Rust')} ${shield('R')}`
    expect(part('skills', shields)).toEqual([{ name: '기술', keywords: ['Rust', 'R'] }])
    expect(told(shields).filter((message) => message.startsWith('image'))).toEqual([
      'image: https://img.shields.io/badge/Q-blue',
    ])
  })

  it('contacts leave an introduction in several sections (B5)', () => {
    expect(
      part(
        'basics',
        '# 홍길동\n\n## 소개\n\n### 저는 이런 사람입니다\n\n정산을 좋아합니다.\n\n- 연락처: 010-1234-5678\n\n## 소개\n\n더 씁니다.',
      ),
    ).toEqual({
      name: '홍길동',
      phone: '010-1234-5678',
      summary: '저는 이런 사람입니다\n\n정산을 좋아합니다.\n\n더 씁니다.',
    })
  })

  it('what stands under a label of contacts and is none is told, as is a list without one (T9)', () => {
    const markdown = '# 홍길동\n\n## 연락처\n\n- 아무 말\n  - 이것저것\n- 연락처\n  - a@example.com\n  - 서울에 삽니다.'
    expect(part('basics', markdown)).toEqual({ name: '홍길동', email: 'a@example.com' })
    expect(told(markdown)).toEqual(['left-out: 아무 말', 'left-out: 이것저것', 'left-out: 연락처: 서울에 삽니다.'])
  })

  it('a list of contacts leaves an introduction, another one stays (B5)', () => {
    const markdown = '# 홍길동\n\n## 소개\n\n- 연락처\n  - a@example.com\n- 강점\n  - 꾸준함'
    expect(part('basics', markdown)).toEqual({ name: '홍길동', email: 'a@example.com', summary: '강점\n꾸준함' })
  })

  it('a heading among contacts may be the title (B2)', () => {
    expect(part('basics', '# 홍길동\n\n## 연락처\n\n### 서버 개발자\n\na@example.com')).toEqual({
      name: '홍길동',
      label: '서버 개발자',
      email: 'a@example.com',
    })
  })

  it('a file in a repository is a portfolio (B4)', () => {
    const url = 'https://github.com/gildong/portfolio/blob/main/a.pdf'
    expect(part('basics', `# 홍길동\n\n- 포트폴리오: ${url}\n- Blog: https://gildong.tistory.com`)).toEqual({
      name: '홍길동',
      url,
      profiles: [{ network: 'Tistory', username: 'gildong', url: 'https://gildong.tistory.com' }],
    })
  })

  it('columns of labels hold values, personal data among them (B6)', () => {
    const markdown =
      '# 홍길동\n\n## 기본 정보\n\n| 이름 | 생년월일 | 이메일 |\n|---|---|---|\n| 홍길동 | 1990.01.01 | a@example.com |'
    expect(part('basics', markdown)).toEqual({ name: '홍길동', email: 'a@example.com' })
    expect(told(markdown)).toEqual(['personal-data: 생년월일: 1990.01.01'])
  })

  it('the date of the document stands under its title (B7)', () => {
    const { resume } = convert('# 경력기술서\n\n최종 수정: 2025.07\n\n## 홍길동\n\n서버 개발자')
    expect(resume.meta?.lastModified).toBe('2025-07')
    expect(resume.basics).toEqual({ name: '홍길동', label: '서버 개발자' })
    expect(told('# 이력서 (2025.08.01 기준)\n\n- 성명: 홍길동')).toEqual([])
    expect(told('# 이력서 - 가람팀 (2025.08.01)\n\n- 성명: 홍길동')).not.toEqual([])
  })

  it('a second person is told, not taken (B1)', () => {
    const markdown = '# 홍길동\n\n서버 개발자\n\n# Gildong Hong\n\nBackend Engineer\n\n## About\n\nI make servers.'
    expect(part('basics', markdown)).toEqual({ name: '홍길동', label: '서버 개발자' })
    expect(told(markdown)).toEqual([
      'second-basics: Gildong Hong',
      'second-basics: Backend Engineer',
      'second-basics: I make servers.',
    ])
  })
})

describe('skills in rows and items (K1, K2)', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'levels as numbers, fractions and stars',
      '- Java 80%\n- Spring ★★★☆☆\n- React 4/5\n- Vue ⭐️⭐️⭐️\n- MySQL 8/10',
      [
        { name: 'Java', level: '80%' },
        { name: 'Spring', level: '★★★☆☆' },
        { name: 'React', level: '4/5' },
        { name: 'Vue', level: '⭐️⭐️⭐️' },
        { name: 'MySQL', level: '8/10' },
      ],
    ],
    ['stars alone are no level of anything', '- Java\n- ★★★', [{ name: '기술', keywords: ['Java', '★★★'] }]],
    [
      'names in bold, in brackets and as a level',
      '- **서버** Java, Spring\n- [화면] React\n- (상) Git, Docker',
      [
        { name: '서버', keywords: ['Java', 'Spring'] },
        { name: '화면', keywords: ['React'] },
        { name: '기술', level: '상', keywords: ['Git', 'Docker'] },
      ],
    ],
    [
      'a row of categories above a row of skills',
      '| 서버 | 화면 |\n|---|---|\n| Java | React |',
      [
        { name: '서버', keywords: ['Java'] },
        { name: '화면', keywords: ['React'] },
      ],
    ],
    [
      'a first row that is one of the rows',
      '| 서버 | Java |\n|---|---|\n| 화면 | React, Vue |',
      [
        { name: '서버', keywords: ['Java'] },
        { name: '화면', keywords: ['React', 'Vue'] },
      ],
    ],
    [
      'a first row that names the columns',
      '| 분류 | 내용 |\n|---|---|\n| 서버 | Java, Spring |',
      [{ name: '서버', keywords: ['Java', 'Spring'] }],
    ],
    [
      'a column of levels that no word names',
      '| 이름 | 표시 |\n|---|---|\n| Java | 상 |\n| React | 중 |',
      [
        { name: 'Java', level: '상' },
        { name: 'React', level: '중' },
      ],
    ],
    [
      'levels as the names of columns',
      '| | 상 | 중 |\n|---|---|---|\n| 서버 | Java | Spring |\n| 화면 | React | |',
      [
        { name: '서버', level: '상', keywords: ['Java'] },
        { name: '서버', level: '중', keywords: ['Spring'] },
        { name: '화면', level: '상', keywords: ['React'] },
      ],
    ],
    [
      'categories beside their skills',
      '| 서버 | Java, Spring |\n|---|---|\n| 화면 | React, Vue |',
      [
        { name: '서버', keywords: ['Java', 'Spring'] },
        { name: '화면', keywords: ['React', 'Vue'] },
      ],
    ],
    [
      'a level inside a category, and a category in it',
      '- 서버\n  - Java: 상\n  - 도구\n    - Git',
      [
        { name: 'Java', level: '상' },
        { name: '서버 — 도구', keywords: ['Git'] },
      ],
    ],
  ])('%s', (_, section, expected) => {
    expect(part('skills', `## 기술\n\n${section}`)).toEqual(expected)
  })
})

it('a language in a row of skills is one of the languages (K5)', () => {
  const { resume } = convert('## 기술\n\n| 언어 | 수준 |\n|---|---|\n| 영어 | 상 |\n| Java | 중 |')
  expect(resume.skills).toEqual([{ name: 'Java', level: '중' }])
  expect(resume.languages).toEqual([{ language: '영어', fluency: '상' }])
})

describe('interests and references (K6)', () => {
  it.each([
    ['Dr. Ingrid Solberg (University of Nordhaven)', 'name'],
    ['Always calm, always the first to see what is wrong (and why)', 'reference'],
  ])('who recommends may have the place of work in parentheses: %s', (line, key) => {
    expect(part('references', `## 추천인\n\n- ${line}`)).toEqual([{ [key]: line }])
  })

  it('what stands under an interest is its keywords', () => {
    expect(part('interests', '## 관심 분야\n\n- 정산\n  - 결제\n  - 대사')).toEqual([
      { name: '정산', keywords: ['결제', '대사'] },
    ])
  })

  it.each([
    ['below a quote', '> 좋은 동료입니다.\n\n— 김철수, 가람소프트', '김철수, 가람소프트'],
    ['before a colon', '- 김철수: 좋은 동료입니다.', '김철수'],
  ])('who recommends stands %s', (_, section, name) => {
    expect(part('references', `## 추천사\n\n${section}`)).toEqual([{ name, reference: '좋은 동료입니다.' }])
  })
})

describe('relative targets (T4)', () => {
  it.each([
    ['of a name', '### [정산 앱](./a)', { name: '정산 앱' }],
    ['behind a name', '### 정산 앱 ([문서](./a))', { name: '정산 앱' }],
    ['beside a label', '### 정산 앱\n\n- 저장소: [코드](./a)', { name: '정산 앱', highlights: ['저장소: 코드'] }],
    [
      'in a cell',
      '| 프로젝트 | 업무 |\n|---|---|\n| 정산 앱 | [문서](./a) |',
      { name: '정산 앱', highlights: ['문서'] },
    ],
  ])('%s are not written, but told', (_, section, expected) => {
    const markdown = `## 프로젝트\n\n${section}`
    expect(part('projects', markdown)).toEqual([expected])
    expect(new Set(told(markdown))).toEqual(new Set(['relative-url: ./a']))
  })
})

describe('facts below a name', () => {
  it('takes a link right above a list for the address of the school, not for a label of the list (E1)', () => {
    const facts = '- 전공: 컴퓨터공학\n- 기간: 2015.03 ~ 2019.02'
    const url = 'https://hanbit.example.com'
    expect(part('education', `## 학력\n\n### 한빛대학교\n\n[누리집](${url})\n\n${facts}`)).toEqual([
      { institution: '한빛대학교', url, area: '컴퓨터공학', ...dates },
    ])
    expect(part('education', `## 학력\n\n### 한빛대학교\n\n누리집: ${url}\n\n${facts}`)).toEqual([
      { institution: '한빛대학교', url, area: '컴퓨터공학', ...dates },
    ])
  })

  it.each([
    [
      'the date and the awarder of a title',
      '### 한빛 해커톤 대상\n\n2020.05 | 나래재단',
      '한빛 해커톤 대상',
      '나래재단',
    ],
    ['the rank of an event', '### 한빛 해커톤\n\n대상 2020.05', '한빛 해커톤 대상', undefined],
    [
      'the rank of an event with who gave it',
      '### 한빛 해커톤\n\n대상, 나래재단 2020.05',
      '한빛 해커톤 대상',
      '나래재단',
    ],
  ])('reads %s (C2)', (_, markdown, title, awarder) => {
    expect(part('awards', `## 수상\n\n${markdown}`)).toEqual([
      { title, date: '2020-05', ...(awarder === undefined ? {} : { awarder }) },
    ])
  })

  it('leaves more than who gave it below a prize in its summary (C2)', () => {
    expect(part('awards', '## 수상\n\n### 한빛 해커톤 대상\n\n정산 지도, 셋이 함께 2020.05')).toEqual([
      { title: '한빛 해커톤 대상', summary: '정산 지도, 셋이 함께 2020.05' },
    ])
  })

  it('leaves a sentence below a prize in its summary (C2)', () => {
    expect(part('awards', '## 수상\n\n### 한빛 해커톤 대상\n\n2020.05에 나래재단에서 받았습니다.')).toEqual([
      { title: '한빛 해커톤 대상', summary: '2020.05에 나래재단에서 받았습니다.' },
    ])
  })
})

describe('dates in lines of their own above the entries', () => {
  const schools = [
    { institution: '한빛대학교', area: '컴퓨터공학과', studyType: '학사', ...dates },
    { institution: '나래고등학교', startDate: '2012-03', endDate: '2015-02' },
  ]
  it.each([
    ['above bold lines', '**한빛대학교**\n\n컴퓨터공학과 학사', '**나래고등학교**'],
    ['above headings', '### 한빛대학교\n\n컴퓨터공학과 학사', '### 나래고등학교'],
    ['above paragraphs', '한빛대학교\n\n컴퓨터공학과 학사', '나래고등학교'],
  ])('are those of the schools below, %s (E1)', (_, first, second) => {
    const section = `2015.03 ~ 2019.02\n\n${first}\n\n2012.03 ~ 2015.02\n\n${second}`
    expect(part('education', `## 학력\n\n${section}`)).toEqual(schools)
  })

  it('are those of the schools on the next lines, and in columns (E1)', () => {
    const lines = '2015.03 ~ 2019.02\n**한빛대학교**\n컴퓨터공학과 학사\n\n2012.03 ~ 2015.02\n**나래고등학교**'
    expect(part('education', `## 학력\n\n${lines}`)).toEqual(schools)
    const column = (period: string, more: string): string => `<div><div><p>${period}</p></div><div>${more}</div></div>`
    const columns = `${column('2015.03 ~ 2019.02', '<p><strong>한빛대학교</strong></p><p>컴퓨터공학과 학사</p>')}${column('2012.03 ~ 2015.02', '<p><strong>나래고등학교</strong></p>')}`
    expect(part('education', `<div><h3>학력</h3>${columns}</div>`)).toEqual(schools)
  })

  it('are none where a school has its own beside it (E1)', () => {
    const section = '2012.03 ~ 2019.02\n\n**한빛대학교** (2015.03 ~ 2019.02)\n\n**나래고등학교** (2012.03 ~ 2015.02)'
    expect(part('education', `## 학력\n\n${section}`)).toMatchObject([{}, { institution: '한빛대학교', ...dates }, {}])
  })

  it.each<[keyof Resume, string, string, readonly object[]]>([
    [
      'awards',
      '수상',
      '2020.05\n\n**한빛 해커톤 대상**\n\n나래재단\n\n2019.03\n\n**나래 공모전 은상**',
      [
        { title: '한빛 해커톤 대상', date: '2020-05', summary: '나래재단' },
        { title: '나래 공모전 은상', date: '2019-03' },
      ],
    ],
    [
      'certificates',
      '자격증',
      '2020.05\n\n정보처리기사\n\n2019.03\n\nSQLD',
      [
        { name: '정보처리기사', date: '2020-05' },
        { name: 'SQLD', date: '2019-03' },
      ],
    ],
    [
      'volunteer',
      '봉사 활동',
      '2015.03 ~ 2019.02\n\n**한빛 봉사단**\n\n- 책 읽어 주기\n\n2014.03 ~ 2014.05\n\n**나래 봉사단**',
      [
        { organization: '한빛 봉사단', ...dates, highlights: ['책 읽어 주기'] },
        { organization: '나래 봉사단', startDate: '2014-03', endDate: '2014-05' },
      ],
    ],
    [
      'projects',
      '프로젝트',
      '2015.03 ~ 2019.02\n\n**정산 지도**\n\n- 정산 개발\n\n2014.03 ~ 2014.05\n\n**예약 알림**\n\n- 예약 개발',
      [
        { name: '정산 지도', ...dates, highlights: ['정산 개발'] },
        { name: '예약 알림', startDate: '2014-03', endDate: '2014-05', highlights: ['예약 개발'] },
      ],
    ],
  ])('are those of the %s below (D8, T3)', (key, heading, section, expected) => {
    expect(part(key, `## ${heading}\n\n${section}`)).toEqual(expected)
  })

  it.each([
    ['bold lines', '2020\n\n**한빛 대상**\n\n**나래 은상**\n\n2019\n\n**가람 동상**'],
    ['paragraphs', '2020년\n\n한빛 대상\n\n나래 은상\n\n2019년\n\n가람 동상'],
  ])('head all entries up to the next where they are years, above %s (C2)', (_, section) => {
    expect(part('awards', `## 수상\n\n${section}`)).toEqual([
      { title: '한빛 대상', date: '2020' },
      { title: '나래 은상', date: '2020' },
      { title: '가람 동상', date: '2019' },
    ])
  })

  it('are told from a line that says the section again (S1)', () => {
    expect(part('volunteer', '## 활동\n\n봉사\n한빛 봉사단 (2015.03 ~ 2019.02)')).toEqual([
      { organization: '한빛 봉사단', ...dates },
    ])
  })

  it.each([
    ['a line', '2019\n\n- 나래 아카데미 자바 과정 수료'],
    ['a heading', '### 2019\n\n- 나래 아카데미 자바 과정 수료'],
  ])('say the end of a study where %s is a year (D8)', (_, section) => {
    expect(part('education', `## 교육\n\n${section}\n- 한빛 아카데미 파이썬 과정 수료 (2018.03 ~ 2018.05)`)).toEqual([
      { institution: '나래 아카데미', area: '자바 과정', status: '수료', endDate: '2019' },
      {
        institution: '한빛 아카데미',
        area: '파이썬 과정',
        status: '수료',
        startDate: '2018-03',
        endDate: '2018-05',
      },
    ])
  })
})

describe('the person', () => {
  it.each([
    ['# 서버 개발자 홍길동 (Hong Gildong)', { name: '홍길동 (Hong Gildong)', label: '서버 개발자' }],
    ['# 홍길동 (Hong Gildong)', { name: '홍길동 (Hong Gildong)' }],
    ['# 물리치료사 홍길동', { name: '홍길동', label: '물리치료사' }],
    ['# 홍길동\n\n품질관리', { name: '홍길동', label: '품질관리' }],
    ['# 홍길동\n\n이메일: gd at example.com', { name: '홍길동', email: 'gd@example.com' }],
    ['# 홍길동\n\n누리집: example.com', { name: '홍길동', url: 'https://example.com' }],
    [
      '## 프로필\n\n- 8년차 개발자\n- 결제 도메인 경험\n- 이메일: a@example.com',
      { email: 'a@example.com', summary: '8년차 개발자\n결제 도메인 경험' },
    ],
    ['## PROFILE\n\n- 홍길동\n- 1990년 1월 2일생', { name: '홍길동' }],
    ['## 연락처\n\n- 결제 도메인 경험\n- 이메일: a@example.com', { email: 'a@example.com' }],
  ])('is read from %j (B1 to B5)', (markdown, basics) => {
    expect(part('basics', markdown)).toEqual(basics)
  })

  it('has no field for the day of birth in a profile (B6)', () => {
    expect(told('## 프로필\n\n- 1990년 1월 2일생\n- 1990.01.02')).toEqual([
      'personal-data: 1990년 1월 2일생',
      'personal-data: 1990.01.02',
    ])
  })
})

describe('sections of several kinds', () => {
  it('settles tests of languages as certificates in a section of certificates alone, other lines not (K5)', () => {
    const body = '- TOEIC 900 (2021.05)\n- 영어: 회화 가능\n- 전국 대회 대상 (2020)'
    const markdown = `## 교육 및 수상\n\n${body}`
    expect(part('certificates', markdown)).toBeUndefined()
    expect(part('languages', markdown)).toEqual([{ language: '영어', fluency: 'TOEIC 900 (2021.05) | 회화 가능' }])
    expect(part('certificates', `## 자격증 및 수상\n\n${body}`)).toEqual([{ name: 'TOEIC 900', date: '2021-05' }])
    expect(part('languages', `## 자격증 및 수상\n\n${body}`)).toEqual([{ language: '영어', fluency: '회화 가능' }])
    expect(part('languages', '## 기타\n\n- TOEIC 900')).toEqual([{ language: '영어', fluency: 'TOEIC 900' }])
    expect(part('awards', markdown)).toEqual([{ title: '전국 대회 대상', date: '2020' }])
  })

  it('reads projects under their skills, and skills inside a project (S4)', () => {
    expect(part('projects', '## 기술 스택 및 프로젝트\n\n### 정산 앱 (2020.01 ~ 2020.03)\n\n- 개발')).toMatchObject([
      { name: '정산 앱', startDate: '2020-01', endDate: '2020-03', highlights: ['개발'] },
    ])
    expect(
      part('projects', '## 자격증 및 프로젝트\n\n### 정산 앱\n\n#### 사용 기술\n\n- Java\n\n### 요약\n\n- 배치'),
    ).toEqual([{ name: '정산 앱', description: '배치', keywords: ['Java'] }])
  })

  it('reads headings of one shape under 경험 as one kind, a role of volunteers among them (S6)', () => {
    const stay = '### 가람소프트 서버 개발자 (2021.03 ~ 2023.06)\n\n- 개발'
    expect(part('work', `## 경험\n\n${stay}\n\n### 한빛 봉사단 단장\n\n- 교육`)).toHaveLength(2)
    expect(part('projects', '## 경험\n\n### 메모 앱\n- 기술: React\n\n### 지도 앱\n- 마커 표시')).toMatchObject([
      { name: '메모 앱', keywords: ['React'] },
      { name: '지도 앱', highlights: ['마커 표시'] },
    ])
  })

  it('keeps an award with a link among awards (S6)', () => {
    expect(part('awards', '## 수상\n\n- 한빛 해커톤 https://github.com/gildong/app')).toHaveLength(1)
    expect(part('projects', '## 수상\n\n- 한빛 해커톤 https://github.com/gildong/app')).toBeUndefined()
  })

  it('tells activities from awards by the role beside a rank word (S6)', () => {
    const markdown = '## 활동\n\n- 한빛 해커톤 운영진, 대상 2019\n- 교내 경진대회 우수상 (2019)'
    expect(part('volunteer', markdown)).toMatchObject([{ position: '한빛 해커톤 운영진' }])
    expect(part('awards', markdown)).toEqual([{ title: '교내 경진대회 우수상', date: '2019' }])
  })

  it('reads a school among the lines of a person as education (S1, B3)', () => {
    const markdown = '- 이름: 홍길동\n- 학력: 한빛대학교 컴퓨터공학과 졸업\n\n## 경력'
    expect(part('education', markdown)).toEqual([{ institution: '한빛대학교', area: '컴퓨터공학과', status: '졸업' }])
    expect(part('basics', markdown)).toEqual({ name: '홍길동' })
  })
})

describe('references', () => {
  it('reads a name beside its label, and what is said beside a name (K6)', () => {
    const markdown = '## 추천인\n\n- 이름: 임꺽정\n- 장길산: 함께 일하고 싶은 동료입니다.'
    expect(part('references', markdown)).toEqual([
      { name: '임꺽정' },
      { name: '장길산', reference: '함께 일하고 싶은 동료입니다.' },
    ])
  })
})

describe('an employer beside other words', () => {
  it('makes no job of what it teaches (S6)', () => {
    const markdown = '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n## 경험\n\n- 사내 정산 교육, 가람소프트'
    expect(part('education', markdown)).toEqual([{ institution: '가람소프트', area: '사내 정산 교육' }])
    expect(part('work', markdown)).toHaveLength(1)
  })
})

describe('talks', () => {
  it('may have no name', () => {
    expect(part('projects', '## 발표\n\n- [발표 자료](https://example.com/a.pdf)\n- 2023.05')).toEqual([
      { name: '발표 자료', type: '발표', url: 'https://example.com/a.pdf' },
      { type: '발표', startDate: '2023-05', endDate: '2023-05' },
    ])
  })
})

describe('languages of programs (K1)', () => {
  const code = { name: 'Language', keywords: ['C++', 'Java(상)'] }
  it.each(['기술 및 자격증', '기타'])('are skills under %s, beside others and a certificate', (heading) => {
    const markdown = `## ${heading}\n\n- Language: C++, Java(상)\n- Tool: Git\n- 자격증: SQLD\n- 외국어: 영어 회화`
    expect(part('skills', markdown)).toEqual([code, { name: 'Tool', keywords: ['Git'] }])
    expect(part('languages', markdown)).toEqual([{ language: '영어', fluency: '회화' }])
  })

  it('are skills in a section of languages, by its name', () => {
    expect(part('skills', '## 언어\n\n- Java, Kotlin')).toEqual([{ name: '언어', keywords: ['Java', 'Kotlin'] }])
  })

  it('are no languages among the strengths, as others are (B5)', () => {
    const strengths = (languages: string) => `# 홍길동\n\n## 강점\n\n- Language: ${languages}\n- Tool: Git`
    expect(part('languages', strengths('Java, Kotlin'))).toBeUndefined()
    expect(part('basics', strengths('Java, Kotlin'))?.summary).toBe('Language: Java, Kotlin\nTool: Git')
    expect(part('languages', strengths('Korean, English'))).toHaveLength(2)
  })
})

describe('languages among skills', () => {
  it('keeps what stands beside a language in a table, its level or a test (K5)', () => {
    const table = '## 기술 스택\n\n| 언어 | Java |\n| 영어 | TOEIC 785 |'
    expect(part('languages', table)).toEqual([{ language: '영어', fluency: 'TOEIC 785' }])
    expect(part('skills', table)).toEqual([{ name: '언어', keywords: ['Java'] }])
    const levels = '## 기술 스택\n\n| 기술 | 수준 |\n|---|---|\n| Java | 상 |\n| 영어 | 중 |'
    expect(part('languages', levels)).toEqual([{ language: '영어', fluency: '중' }])
    expect(part('skills', levels)).toEqual([{ name: 'Java', level: '상' }])
  })
})

describe('levels of skills', () => {
  it('are percents, marks or stars in a cell of their own, and no name without letters (K1)', () => {
    expect(part('skills', '## 기술 스택\n\n| Java | 90% |\n| Python | 3/5 |')).toEqual([
      { name: 'Java', level: '90%' },
      { name: 'Python', level: '3/5' },
    ])
    expect(part('skills', '## 기술 스택\n\n- Java ★★★\n- : ★★★')).toMatchObject([
      { name: 'Java', level: '★★★' },
      { keywords: [': ★★★'] },
    ])
  })

  it('may stand beside a skill without a category (K1)', () => {
    const table = '| 구분 | 기술 | 숙련도 |\n|---|---|---|\n| | Python | 중 |\n| 언어 | Java | 상 |'
    expect(part('skills', `## 기술 스택\n\n${table}`)).toEqual([
      { name: 'Python', level: '중' },
      { name: 'Java', level: '상' },
    ])
  })

  it('are none where a column heads a category', () => {
    expect(part('skills', '## 기술 스택\n\n| 역할 | 기술 |\n|---|---|\n| 서버 | Java, Spring |')).toEqual([
      { name: '서버', keywords: ['Java', 'Spring'] },
    ])
  })

  it('are read beside a badge whose address is broken', () => {
    const badges = '![](https://img.shields.io/badge/%EA%B0-blue) ![](https://img.shields.io/badge/Java-blue)'
    expect(part('skills', `## 기술 스택\n\n${badges}`)).toEqual([{ name: '기술 스택', keywords: ['%EA%B0', 'Java'] }])
  })
})

describe('addresses', () => {
  it('that are broken stay as they stand, and none is read from a scheme alone (T8)', () => {
    const project = (item: string): Resume['projects'] => part('projects', `## 프로젝트\n\n### 정산 앱\n\n- ${item}`)
    expect(project('자료 https://example.com/%E0%A4%A 참고')).toEqual([
      { name: '정산 앱', highlights: ['자료 https://example.com/%E0%A4%A 참고'] },
    ])
    expect(told('## 소개\n\n자료 https://example.com/%E0%A4%A 참고')).toEqual([])
    expect(project('주소는 https://. 로 시작')).toEqual([{ name: '정산 앱', highlights: ['주소는 https://. 로 시작'] }])
  })
})

it('takes the only heading, a portfolio of somebody, for the head of the document', () => {
  expect(convert('# 신소재 연구원 포트폴리오\n\n가루를 굽습니다.').resume).toEqual({
    basics: { label: '신소재 연구원', summary: '가루를 굽습니다.' },
  })
  expect(part('basics', '# 신소재 연구원 포트폴리오\n\n가루를 굽습니다.\n\n## 경력\n\n### 가람 (2021)')).toMatchObject({
    summary: '가루를 굽습니다.',
  })
})

it('takes no title of projects for the head of the document', () => {
  expect(convert('# 포트폴리오\n\n**정산 앱**\n돈을 셉니다.').resume).toEqual({
    projects: [{ name: '정산 앱', description: '돈을 셉니다.' }],
  })
  expect(convert('# 포트폴리오\n\n정산 앱 (2020.01 ~ 2020.06)\n\n돈을 셉니다.').resume).toMatchObject({
    projects: [{ name: '정산 앱', ...course }],
  })
  expect(convert('# 포트폴리오\n\n- 정산 앱\n- 예약 앱').resume.projects).toHaveLength(2)
})

describe('rows of personal data that are sections of their own (B3, S1)', () => {
  const school = { institution: '한빛대학교', area: '컴퓨터공학과', status: '졸업' }
  const rows = '이름: 홍길동\n학력: 한빛대학교 컴퓨터공학과 졸업\n이메일: gd@example.com\n자격증: 정보처리기사, SQLD'
  const basics = { name: '홍길동', email: 'gd@example.com' }

  it.each<[string, string]>([
    ['lines without a heading', rows],
    ['items', rows.replace(/^/gmu, '- ')],
    ['lines under the title of the document', `이력서\n\n${rows}`],
    ['lines under the name', `# 홍길동\n\n${rows}`],
  ])('reads %s', (_, markdown) => {
    expect(convert(markdown).resume).toEqual({
      basics,
      education: [school],
      certificates: [{ name: '정보처리기사' }, { name: 'SQLD' }],
    })
  })

  it('reads rows beside the stays under the title of the document', () => {
    expect(
      convert('# 경력기술서\n\n학력: 한빛대학교 컴퓨터공학과 졸업\n\n### 가람소프트 (2021.03 ~ 현재)\n\n- 개발').resume,
    ).toEqual({
      work: [{ name: '가람소프트', startDate: '2021-03', highlights: ['개발'] }],
      education: [school],
    })
  })

  it('takes a section word alone, or with a list below, for a section, and a sentence for none', () => {
    const school2 = { institution: '한빛대학교', area: '컴퓨터공학과' }
    expect(part('education', '홍길동\n\n학력:\n\n한빛대학교 컴퓨터공학과')).toEqual([school2])
    expect(part('education', '홍길동\n\n학력: 4년제\n- 한빛대학교 컴퓨터공학과')).toEqual([school2])
    expect(part('work', '홍길동\n\n경력: 5년\n\n가람소프트 (2021.03 ~ 현재)')).toMatchObject([{ name: '가람소프트' }])
    expect(convert('# 홍길동\n\n교육: 누구나 배울 수 있다고 믿습니다.').resume).toEqual({
      basics: { name: '홍길동', summary: '교육: 누구나 배울 수 있다고 믿습니다.' },
    })
  })
})

describe('what an entry says more than once, or in another shape', () => {
  it('talks parted by one sign say alike which part is the event (P8)', () => {
    const talks = (...lines: string[]) =>
      convert(`## 발표\n\n${lines.map((line) => `- ${line}`).join('\n')}`).resume.projects?.map(
        ({ name, entity }) => `${entity}: ${name}`,
      )
    expect(talks('한빛 콘퍼런스 - 정산의 이해', '사내 공유 - 예약의 이해')).toEqual([
      '한빛 콘퍼런스: 정산의 이해',
      '사내 공유: 예약의 이해',
    ])
    // another sign, or events on both sides, say nothing
    expect(talks('한빛 콘퍼런스 - 정산의 이해', '예약의 이해 | 나루')).toEqual([
      '한빛 콘퍼런스: 정산의 이해',
      '나루: 예약의 이해',
    ])
    expect(talks('한빛 콘퍼런스 - 정산', '예약 - 가람 콘퍼런스', '회계의 이해 - 나루')).toEqual([
      '한빛 콘퍼런스: 정산',
      '가람 콘퍼런스: 예약',
      '나루: 회계의 이해',
    ])
  })

  it('teaching and telling are jobs where nothing joins the words of the heading (S6)', () => {
    const entry = '- 가람아카데미 강사 (2020.01 ~ 2021.02)'
    for (const heading of ['강연 경력', '세미나 강연 경력'])
      expect(part('work', `## ${heading}\n\n${entry}`)).toMatchObject([{ name: '가람아카데미', position: '강사' }])
    expect(createLexicon().section('강의 및 교육 경력')?.kinds).toEqual(['talks', 'work'])
  })

  it('text below bullet signs goes on behind their items (T11)', () => {
    const markdown = '## 경력\n\n### 가람 (2020.01 ~ 2021.02)\n\n• 정산 개발\n• 예약 개발\n정산을 만들었습니다'
    expect(part('work', markdown)).toMatchObject([{ highlights: ['정산 개발', '예약 개발', '정산을 만들었습니다'] }])
  })

  it('a prize keeps its parentheses beside who gave it (C2)', () => {
    const table = '| 주최 | 수상명 |\n| --- | --- |\n| 한국협회 | 대상 (장관상) |'
    expect(part('awards', `## 수상\n\n${table}`)).toEqual([{ title: '대상 (장관상)', awarder: '한국협회' }])
  })

  it('a long line under a certificate gives no date, and is told (C1)', () => {
    const line =
      '2023.05에 시험을 보았고 그 뒤로 두 해 동안 데이터 모형을 그리는 모임을 이끌면서 많이 배웠음을 적어 둡니다'
    const markdown = `## 자격증\n\n- SQLD\n  - ${line}`
    expect(part('certificates', markdown)).toEqual([{ name: 'SQLD' }])
    expect(told(markdown)).toEqual([`left-out: ${line}`])
  })

  it('the end of a study told again is the same (E1)', () => {
    expect(part('education', '## 학력\n\n- 한빛대학교 (2015.03 ~ 2019.02), 2019.02 졸업')).toEqual([
      { institution: '한빛대학교', ...dates, status: '졸업' },
    ])
  })

  it('a url told again is the same (P7)', () => {
    const name = '[정산 앱](https://example.com/a)'
    expect(part('projects', `## 프로젝트\n\n### ${name} | https://example.com/a\n\n- 개발`)).toEqual([
      { name: '정산 앱', url: 'https://example.com/a', highlights: ['개발'] },
    ])
    expect(part('projects', `## 프로젝트\n\n**${name}** | https://example.com/a | 2020.01\n\n- 개발`)).toMatchObject([
      { name: '정산 앱', url: 'https://example.com/a', highlights: ['개발'] },
    ])
    expect(part('projects', `## 프로젝트\n\n### ${name} | https://example.com/b`)).toMatchObject([
      { url: 'https://example.com/a', highlights: ['https://example.com/b'] },
    ])
  })

  it('a dash in a cell of a project is none of its lines', () => {
    const table = '| 프로젝트 | 주요 내용 |\n| --- | --- |\n| 정산 앱 | -<br>정산 개발 |'
    expect(part('projects', `## 프로젝트\n\n${table}`)).toEqual([{ name: '정산 앱', description: '정산 개발' }])
  })

  it('one sign before parentheses is a level (K1)', () => {
    expect(part('skills', '## 기술\n\n- Java ● (3년)\n- Go ●●●')).toEqual([
      { name: 'Java', level: '● (3년)' },
      { name: 'Go', level: '●●●' },
    ])
  })

  it('a wrong value of the JSON is told where the text has a wrong one too', () => {
    const markdown =
      '# 홍길동\n\n- 이메일: 길동@예시.한국\n\n## 기타 JSON\n\n```json\n{"/basics": {"email": "틀림", "name": "홍길동"}}\n```'
    expect(part('basics', markdown)).toEqual({ name: '홍길동' })
    expect(told(markdown)).toContain('left-out: /basics/email: "틀림"')
  })
})

describe('bold words of sections below an employer (S4)', () => {
  const body =
    '**수행 프로젝트**\n\n- 정산 앱 (2021.05 ~ 2022.02)\n\n**별빛소프트 | 사원 (2018.01 ~ 2020.12)**\n\n- 개발'
  const employer = '**가람소프트 | 대리 (2021.03 ~ 2023.06)**'

  it('are labels where ornaments tell the sections', () => {
    const { work, projects } = convert(
      `**홍길동**\n\n▶ 경력\n\n${employer}\n\n${body}\n\n▶ 학력\n\n- 한빛대학교`,
    ).resume
    expect(work).toMatchObject([{ name: '가람소프트' }, { name: '별빛소프트', highlights: ['개발'] }])
    expect(projects).toEqual([{ name: '정산 앱', entity: '가람소프트', startDate: '2021-05', endDate: '2022-02' }])
  })

  it.each(['Experience', 'Work'])('are labels below the headings of a word for experience or work: %s', (word) => {
    const stay = '### 가람소프트 (2021.03 ~ 2023.06)\n\n**대리**\n\n- 정산 개발\n\n**기술**\n\nJava, Kotlin\n\n'
    const { work } = convert(`# 홍길동\n\n## ${word}\n\n${stay}### 별빛소프트 (2018.01 ~ 2020.12)\n\n- 개발`).resume
    expect(work).toMatchObject([
      { name: '가람소프트', position: '대리', keywords: ['Java', 'Kotlin'] },
      { name: '별빛소프트', highlights: ['개발'] },
    ])
  })

  it('are sections below one that is bold itself', () => {
    const { work, skills } = convert(
      '**홍길동**\n\n**경험**\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n**기술**\n\nJava, Kotlin',
    ).resume
    expect(work).toMatchObject([{ name: '가람소프트', highlights: ['정산 개발'] }])
    expect(skills).toEqual([{ name: '기술', keywords: ['Java', 'Kotlin'] }])
  })

  it('are sections where bold lines tell them', () => {
    const { work, projects } = convert(
      `**홍길동**\n\n**경력**\n\n가람소프트 | 대리 (2021.03 ~ 2023.06)\n\n**프로젝트**\n\n- 정산 앱 (2021.05 ~ 2022.02)`,
    ).resume
    expect(work).toMatchObject([{ name: '가람소프트' }])
    expect(projects).toEqual([{ name: '정산 앱', startDate: '2021-05', endDate: '2022-02' }])
  })
})

describe('a heading of a section below a letter (S4)', () => {
  const letter = (below: string): string =>
    `# 이력서\n\n## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- 개발\n\n# 자기소개서\n\n## 1. 성장과정\n\n바다에서 자랐습니다.\n\n## 2. ${below}`

  it('is a part of it where prose stands below', () => {
    const markdown = letter('직무 경험\n\n원가를 나누는 일을 맡았습니다.\n\n## 3. 포부\n\n오래 일하겠습니다.')
    expect(part('basics', markdown)).toEqual({
      summary:
        '성장과정\n\n바다에서 자랐습니다.\n\n직무 경험\n\n원가를 나누는 일을 맡았습니다.\n\n포부\n\n오래 일하겠습니다.',
    })
    const last = letter('직무 경험\n\n원가를 나누는 일을 맡았습니다.')
    expect(part('basics', last)?.summary).toMatch(/직무 경험\n\n원가를 나누는 일을 맡았습니다\.$/u)
  })

  it('is a section where an entry stands below', () => {
    expect(part('work', letter('직무 경험\n\n### 별빛소프트 (2018.01 ~ 2020.12)\n\n- 개발'))).toMatchObject([
      { name: '가람소프트' },
      { name: '별빛소프트' },
    ])
  })
})

describe('certificates among jobs (S6, C1)', () => {
  const jobs = (line: string): string => `## 이력\n\n- 2019.03 ~ 2022.02 : 가람초등학교 / 담임교사\n- ${line}`

  it('are told behind who gives them too', () => {
    const markdown = jobs('2018.08 : 한국사능력검정시험 1급 (국사편찬위원회) 취득')
    expect(part('certificates', markdown)).toEqual([
      { name: '한국사능력검정시험 1급', date: '2018-08', issuer: '국사편찬위원회' },
    ])
  })

  it('are no titles of one Latin word', () => {
    const associate = jobs('**Associate**, Garam Law LLC (May 2018 – May 2022)')
    expect(part('certificates', associate)).toBeUndefined()
    expect(part('work', associate)).toMatchObject([{}, { name: 'Garam Law LLC', position: 'Associate' }])
    expect(part('certificates', jobs('2018.08 : 워드프로세서'))).toEqual([{ name: '워드프로세서', date: '2018-08' }])
  })
})

describe('sections that bold lines or ornaments head (S2)', () => {
  const prizes = '최우수상 (2023)'

  it.each([
    [
      '▶ 오픈소스\n\n- 정산 앱\n\n▶ 발표\n\n- 정산 이야기 (한빛콘, 2022.05)',
      { projects: [{ name: '정산 앱' }, { name: '정산 이야기', entity: '한빛콘' }] },
    ],
    [`**논문**\n\n- 정산의 역사, 2020\n\n**수상**\n\n- ${prizes}`, { awards: [{ title: '최우수상', date: '2023' }] }],
    ['▶ Who am I?\n\n정산을 만듭니다.\n\n▶ 경력\n\n- 가람소프트', { basics: { summary: '정산을 만듭니다.' } }],
  ])('stand beside each other: %j', (sections, expected) => {
    expect(convert(`**홍길동**\n\n${sections}`).resume).toMatchObject(expected)
  })

  it('are categories where a bold word of skills stands in skills', () => {
    expect(part('skills', '**홍길동**\n\n**기술 스택**\n\n**언어**\n\n- Java\n- Kotlin')).toEqual([
      { name: '언어', keywords: ['Java', 'Kotlin'] },
    ])
  })
})

it('the mark of a hard break with no line behind it is no text (T3)', () => {
  const markdown =
    '## 경력\n\n### 가람 (2020.01 ~ 2021.02)\n\n- 정산 개발\\\n- **예약** 개발 \\\n\n\\\n- `C:\\`\n- 경로 \\\\'
  expect(part('work', markdown)).toMatchObject([{ highlights: ['정산 개발', '예약 개발', 'C:\\', '경로 \\'] }])
})

describe('forms of single lines', () => {
  it.each<[string, keyof Resume, string, readonly object[]]>([
    [
      'an employer at the level of the section has its team and period below (W1)',
      'work',
      '## 경력\n\n### 별빛 (2018.01 ~ 2019.02)\n\n- 운영\n\n## 한빛상사\n\n플랫폼팀 | 2020.01 ~ 2021.02\n\n- 개발',
      [{ name: '별빛' }, { name: '한빛상사', position: '플랫폼팀', startDate: '2020-01' }],
    ],
    [
      'a line behind a colon goes on with the header of an employer (W3)',
      'work',
      '## 경력\n\n가람소프트 (2020.01 ~ 2021.02)\n: 대리\n\n- 개발',
      [{ name: '가람소프트', position: '대리', startDate: '2020-01', endDate: '2021-02', highlights: ['개발'] }],
    ],
    [
      'brackets around a period hold the position, or the period alone (W3)',
      'work',
      '## 경력\n\n### [2019.01 ~ 2020.02, 사원] 가람소프트\n\n- 개발\n\n### [2018.01 ~ 2018.12,] 별빛',
      [
        { name: '가람소프트', position: '사원', startDate: '2019-01', endDate: '2020-02', highlights: ['개발'] },
        { name: '별빛', startDate: '2018-01', endDate: '2018-12' },
      ],
    ],
    [
      'a kind of service beside a team or in parentheses is the employment type (W4)',
      'work',
      '## 경력\n\n### 가람소프트 | 플랫폼팀 | 산업기능요원 (2020.01 ~ 2021.02)\n\n### 별빛 (산업기능요원) (2018.01 ~ 2018.12)',
      [
        { name: '가람소프트', position: '플랫폼팀', employmentType: '산업기능요원' },
        { name: '별빛', employmentType: '산업기능요원' },
      ],
    ],
    [
      'parentheses around the date of a patent tell what was done (C3)',
      'publications',
      '## 특허\n\n- 정산 방법 (특허 제10-0000000호, 2021.08 등록)\n- 예약 방법 (2021.08 출원)\n- 배차 방법 (특허청, 2021.08)',
      [
        { name: '정산 방법', releaseDate: '2021-08', summary: '특허 제10-0000000호\n등록' },
        { name: '예약 방법', releaseDate: '2021-08', summary: '출원' },
        { name: '배차 방법', releaseDate: '2021-08', publisher: '특허청' },
      ],
    ],
    [
      'a course stands below its academy, or below a period alone (E3)',
      'education',
      '## 교육\n\n### 한빛 부트캠프 (2021.01 ~ 2021.06)\n\n- 자바 개발자 과정\n\n### 2022.01 ~ 2022.02\n\n- 새빛 과정',
      [
        { institution: '한빛 부트캠프', area: '자바 개발자 과정' },
        { institution: '새빛 과정', startDate: '2022-01', endDate: '2022-02' },
      ],
    ],
    [
      'what stands beside the fields of a language is its fluency too (K5)',
      'languages',
      '## 어학\n\n- 언어: 영어 | 수준: 상\n  - 출장 통역을 맡음',
      [{ language: '영어', fluency: '상 | 출장 통역을 맡음' }],
    ],
    [
      'what stands under an empty label of a language is its fluency (K5)',
      'languages',
      '## 어학\n\n- 언어: 영어\n- 시험:\n  - TOEIC 900',
      [{ language: '영어', fluency: 'TOEIC 900' }],
    ],
    [
      'a word for a link behind a bar names no event (P8)',
      'projects',
      '## 발표\n\n### 배차 이야기 @ 한빛콘|자료\n\n2023.05',
      [{ name: '배차 이야기', entity: '한빛콘', startDate: '2023-05', endDate: '2023-05', type: '발표' }],
    ],
    [
      'a quote keeps its items beside its first line (K6)',
      'references',
      '## 추천사\n\n> 차분한 동료입니다:\n>\n> - 기록을 남깁니다.',
      [{ reference: '차분한 동료입니다:' }, { reference: '기록을 남깁니다.' }],
    ],
  ])('%s', (_, key, markdown, expected) => {
    expect(part(key, markdown)).toMatchObject(expected)
  })

  it('heads of columns that no word tells are told (T9)', () => {
    expect(told('## 기술\n\n| 기술 | 수준 | 비고 |\n|---|---|---|\n| Java | 상 | 8년 |')).toEqual(['left-out: 비고'])
    expect(told('## 추천인\n\n| 성명 | 관계 | 비고 |\n|---|---|---|\n| 홍길동 | 동료 | 7년 |')).toEqual([
      'left-out: 비고',
    ])
  })
})

describe('HTML tables (T9)', () => {
  const table = '<table>\n<caption>한 일을 모은 표</caption>\n<tr><td>Java</td><td>상</td></tr>\n'
  const prizes = '<h2>수상</h2>\n<ul>\n  <li>2023 가람 어워드 – 금상</li>\n</ul>\n'

  it.each([
    ['closed', `${table}</table>\n\n${prizes}`],
    ['left open', `${table}\n${prizes}`],
  ])('keep what stands in no row of a table that is %s', (_, html) => {
    const markdown = `# 홍길동\n\n## 기술\n\n${html}`
    expect(convert(markdown).resume).toMatchObject({
      skills: [{ keywords: ['한 일을 모은 표'] }, { name: 'Java', level: '상' }],
      awards: [{ title: '가람 어워드 – 금상', date: '2023' }],
    })
  })

  it('without rows are their caption', () => {
    expect(part('skills', '# 홍길동\n\n## 기술\n\n<table><caption>Java, Kotlin</caption></table>')).toEqual([
      { name: '기술', keywords: ['Java', 'Kotlin'] },
    ])
  })
})

it('a link in a line of its own below a title is its url alone (C3)', () => {
  expect(
    part('publications', '## 논문\n\n- **발효의 맛**  \n  한빛학회지 55(2) (2023)  \n  https://doi.example.com/10.1'),
  ).toEqual([
    { name: '발효의 맛', publisher: '한빛학회지 55(2)', releaseDate: '2023', url: 'https://doi.example.com/10.1' },
  ])
})

describe('a quote above a list that is a section word (S2)', () => {
  const events = '- 2020.06 ~ 현재 가람소프트 근무\n- 2019.03 정보처리기사 취득'
  const quoted = '> Mainframe Skills\n\n- JCL, REXX\n\n> Script Skills\n\n- Python'
  const skills = [
    { name: 'Mainframe Skills', keywords: ['JCL', 'REXX'] },
    { name: 'Script Skills', keywords: ['Python'] },
  ]
  it.each([
    ['events', `## 이력\n\n${events}`],
    ['schools', '## 학력\n\n- 한빛대학교 수학과 (2015.03 ~ 2019.02)'],
    ['jobs and schools', '## 경력 / 학력\n\n- 2020.06 ~ 현재 가람소프트 대리'],
    ['what no word tells', '## 이런저런\n\n- 가나다'],
    ['an introduction', '안녕하세요. 정산을 고칩니다.'],
  ])('opens a section below %s', (_, above) => {
    expect(part('skills', `# 홍길동\n\n${above}\n\n${quoted}\n\n## 수상\n\n- 새빛 대회 대상`)).toEqual(skills)
  })

  it('opens none below the heading or the line of a stay, whose technologies it heads (S4)', () => {
    for (const stay of ['### 가람소프트 (2020.06 ~)', '- 2020.06 ~ 가람소프트 대리'])
      for (const section of stay.startsWith('#') ? ['이력', '경력'] : ['경력'])
        expect(
          part('work', `## ${section}\n\n${stay}\n\n> 사용 기술\n\n- Java, Git\n\n## 학력\n\n- 한빛대학교`),
        ).toMatchObject([{ name: '가람소프트', keywords: ['Java', 'Git'] }])
  })

  it('opens none in an introduction, nor by a word of its own section or a weak one', () => {
    expect(part('basics', '## 소개\n\n- 하나\n\n> 강점\n\n- 둘\n\n## 학력\n\n- 한빛대학교')?.summary).toBe(
      '하나\n\n강점\n\n둘',
    )
    expect(
      part('skills', '## 학력\n\n- 한빛대학교\n\n## 기술\n\n- Java\n\n> 그 외 기술\n\n- Git\n\n> Etc\n\n- Jira'),
    ).toEqual([
      { name: '기술', keywords: ['Java'] },
      { name: '그 외 기술', keywords: ['Git'] },
      { name: 'Etc', keywords: ['Jira'] },
    ])
    const schools = '## 학력\n\n- 한빛대학교 수학과\n\n> 성과\n\n- 우등 졸업'
    expect(part('basics', schools)).toBeUndefined()
  })
})

describe('a further range where an entry has but one (T9)', () => {
  const ranges = ['2020.01 ~ 2020.03, 2022.05 ~ 2022.07', '2020.01 – 2020.03, 2022.05 – 2022.07']

  it.each(ranges)('is told, and is no name: %s', (range) => {
    for (const line of [`한빛대학교 컴퓨터공학과 (${range})`, `한빛대학교 컴퓨터공학과 ${range}`]) {
      expect(part('education', `## 학력\n\n- ${line}`)).toEqual([
        { institution: '한빛대학교', area: '컴퓨터공학과', startDate: '2020-01', endDate: '2020-03' },
      ])
      expect(told(`## 학력\n\n- ${line}`)).toEqual([`unused-text: ${line}`])
    }
    expect(told(`## 프로젝트\n\n### 정산 앱\n\n${range}\n\n- 개발`)).toEqual([`unused-text: ${range}`])
  })

  it.each([
    ['## 프로젝트\n\n### 정산 앱\n\n2020.01 ~ 2020.03\n\n- 개발'],
    ['## 수상\n\n- 가람장학금 (2020.01 ~ 2020.03)'],
    ['## 경력\n\n### 가람소프트\n\n2020.01 ~ 2020.03, 2022.05 ~ 2022.07'],
  ])('is none where a date of the range is written: %s', (markdown) => {
    expect(told(markdown)).toEqual([])
  })
})

describe('an entry of a word for experience whose name is an activity (S6)', () => {
  const head = '# 경력\n\n### 나래 (2020.01 ~)\n\n# 경험\n\n### 새빛 스터디 앱\n\n2023.06 ~ 2023.08\n\n'
  const project = { name: '새빛 스터디 앱', startDate: '2023-06', endDate: '2023-08' }

  it('is a project where it is told as one', () => {
    expect(part('projects', `${head}#### [프로젝트 설명]\n\n> 기록하는 앱\n\n#### [개발]\n\n- 위젯`)).toEqual([
      { ...project, description: '기록하는 앱', highlights: ['개발 — 위젯'] },
    ])
  })

  it('is none elsewhere, and a stay so told is no project', () => {
    expect(part('volunteer', `${head}- 설명: 매주 모임\n- 발표 12회`)).toMatchObject([
      { organization: '새빛 스터디 앱' },
    ])
    expect(
      part('work', '# 경험\n\n### 가람 — 서버 개발자\n\n2023.06 ~ 2023.08\n\n- 프로젝트 설명: 기록하는 앱'),
    ).toMatchObject([{ name: '가람', position: '서버 개발자' }])
  })
})

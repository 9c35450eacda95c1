import { describe, expect, it } from 'vitest'
import { leavesOf } from '../src/resume/entries.js'
import { career, projects, work } from './util/convert.js'
import { contextOf, unitsOf } from './util/lines.js'

const head = '### 가람소프트 (2021.03 ~ 2023.06)\n\n'
const stay = (more: object): object => ({ name: '가람소프트', startDate: '2021-03', endDate: '2023-06', ...more })

describe('labels of a stay (W2 to W6)', () => {
  it.each<[string, string, object]>([
    [
      'the name once more, and another one that stays as written',
      '- 회사명: 가람소프트\n- 회사명: 나래',
      { highlights: ['회사명: 나래'] },
    ],
    [
      'the employment type, and a second one that stays as written',
      '- 고용형태: 정규직\n- 고용형태: 계약직',
      { employmentType: '정규직', highlights: ['고용형태: 계약직'] },
    ],
    ['a project beside its label is none', '- 프로젝트: 정산', { highlights: ['프로젝트: 정산'] }],
    ['a duration beside the label of a period stays', '- 기간: 2년', { highlights: ['기간: 2년'] }],
    ['a total in words stays', '- 총 경력: 많음', { highlights: ['총 경력: 많음'] }],
    [
      'a group of personal data without figures stays',
      '- 연봉\n  - 비공개',
      { highlights: ['연봉 — 비공개'], groups: [{ name: '연봉', highlights: ['비공개'] }] },
    ],
    [
      'labels under a group are its leaves',
      '- 정산\n  - 역할: 팀장\n  - 부서: 플랫폼팀\n  - 기간: 2021.05\n  - 홈페이지: https://example.com/a',
      {
        highlights: [
          '정산 — 팀장',
          '정산 — 부서: 플랫폼팀',
          '정산 — 기간: 2021.05',
          '정산 — 홈페이지: https://example.com/a',
        ],
        groups: [
          {
            name: '정산',
            highlights: ['팀장', '부서: 플랫폼팀', '기간: 2021.05', '홈페이지: https://example.com/a'],
          },
        ],
      },
    ],
    [
      'a sentence beside the label of technologies is a group (W9)',
      '- 기술: Java로 서버를 만들고 정산을 자동으로 했습니다.',
      {
        highlights: ['기술 — Java로 서버를 만들고 정산을 자동으로 했습니다.'],
        groups: [{ name: '기술', highlights: ['Java로 서버를 만들고 정산을 자동으로 했습니다.'] }],
      },
    ],
    [
      'lines of technologies alone are keywords (W9)',
      'Java, Spring,\nMySQL, Redis\n\n- 정산 개발',
      { keywords: ['Java', 'Spring', 'MySQL', 'Redis'], highlights: ['정산 개발'] },
    ],
    [
      'a line of another kind among them is none',
      'Java, Spring,\n정산 개발\n\n- 예약 개발',
      { keywords: ['Java', 'Spring'], summary: '정산 개발', highlights: ['예약 개발'] },
    ],
  ])('%s', (_, body, expected) => {
    expect(work(`${head}${body}`)).toEqual([stay(expected)])
  })

  it.each([
    ['beside an open period', '### 가람소프트 (2021.03 ~ )\n\n- 재직중: ✓\n- 정산 개발'],
    ['beside the day of joining', '### 가람소프트\n\n- 입사: 2021.03\n- 재직중: ✓\n- 정산 개발'],
    ['in an item without a label', '### 가람소프트 (2021.03 ~ )\n\n- 재직중\n- 정산 개발'],
    ['behind a lone date', '### 가람소프트 (2021.03, 재직 중)\n\n- 정산 개발'],
    ['behind a lone date in a line below', '### 가람소프트\n\n2021.03 | 재직중\n\n- 정산 개발'],
  ])('a mark that the stay goes on is no highlight %s (D5)', (_, section) => {
    expect(work(section)).toEqual([{ name: '가람소프트', startDate: '2021-03', highlights: ['정산 개발'] }])
  })

  it('a mark that the stay goes on stays where it is over', () => {
    expect(work(`${head}- 재직중: ✓`)).toEqual([stay({ highlights: ['재직중: ✓'] })])
    expect(work(`${head}- 재직 중`)).toEqual([stay({ highlights: ['재직 중'] })])
    expect(work('### 가람소프트 (2021.03 ~ )\n\n- 정산\n  - 진행 중')).toMatchObject([
      { highlights: ['정산 — 진행 중'] },
    ])
  })

  it.each([
    ['is the employment type', '- 직책: 아르바이트', { employmentType: '아르바이트' }],
    ['beside a rank is that too', '- 직책: 계약직 사원', { employmentType: '계약직', position: '사원' }],
    [
      'is the position where the type is told',
      '- 고용 형태: 정규직\n- 직급: 계약직',
      { employmentType: '정규직', position: '계약직' },
    ],
    ['is the position where it is one', '- 직책: 인턴', { position: '인턴' }],
  ])('a type of employment under a label of positions %s (W3, W4)', (_, body, expected) => {
    expect(work(`${head}${body}`)).toEqual([stay(expected)])
  })

  it.each(['✗', 'N', '아니오', '퇴사'])(
    'a mark that the stay is over is no highlight beside its end: %s (D5)',
    (mark) => {
      expect(work(`${head}- 재직중: ${mark}`)).toEqual([stay({})])
      expect(work(`### 가람소프트\n\n- 입사: 2021.03\n- 퇴사: 2023.06\n- 재직중: ${mark}`)).toEqual([stay({})])
    },
  )

  it.each([
    ['is it', '- 정규직\n- 정산 개발', { employmentType: '정규직', highlights: ['정산 개발'] }],
    ['stays where it is told', '- 고용 형태: 정규직\n- 파견', { employmentType: '정규직', highlights: ['파견'] }],
    [
      'stays under a group',
      '- 전환\n  - 정규직',
      { highlights: ['전환 — 정규직'], groups: [{ name: '전환', highlights: ['정규직'] }] },
    ],
    ['stays beside other words', '- 정규직 전환', { highlights: ['정규직 전환'] }],
  ])('an item that is nothing but a type of employment %s (W4)', (_, body, expected) => {
    expect(work(`${head}${body}`)).toEqual([stay(expected)])
  })

  it('starts and ends by labels of their own', () => {
    expect(work('### 가람소프트\n\n- 입사: 2021.03\n- 퇴사: 2023.06\n- 정산 개발')).toEqual([
      stay({ highlights: ['정산 개발'] }),
    ])
    expect(work('### 가람소프트\n\n- 입사: 2021.03\n- 퇴사: ~ 2023.06')).toEqual([stay({})])
  })

  it.each([
    ['- 총 경력: 2년 4개월', ['left-out: 총 경력: 2년 4개월']],
    ['- 연봉: 3,600만원', ['personal-data: 연봉: 3,600만원']],
  ])('tells %j, which no stay has (B6, W13)', (body, expected) => {
    const { work, told } = career(`## 경력\n\n${head}${body}`)
    expect(work).toEqual([stay({})])
    expect(told).toEqual(expected)
  })

  it('a month that does not exist is told, and stays as written (D1)', () => {
    const { work, told } = career('## 경력\n\n### 가람소프트\n\n- 기간: 2023년 13월')
    expect(work).toEqual([{ name: '가람소프트', highlights: ['기간: 2023년 13월'] }])
    expect(told).toEqual(['invalid-date: 2023년 13월'])
  })
})

describe('projects of a stay (W11)', () => {
  const app = { name: '정산 앱', highlights: ['앱 개발'], entity: '가람소프트' }
  const period = { startDate: '2021-03', endDate: '2021-05' }
  const other = { name: '예약 앱', highlights: ['예약 개발'], entity: '가람소프트' }

  it.each<[string, string, readonly object[]]>([
    [
      'under a sub-heading that only says project',
      '#### 프로젝트\n\n- 정산 앱 (2021.03 ~ 2021.05)\n  - 앱 개발',
      [{ ...app, ...period }],
    ],
    [
      'of a kind, and so of no employer',
      '#### 토이 프로젝트\n\n- 정산 앱\n  - 앱 개발',
      [{ name: '정산 앱', type: '토이 프로젝트', highlights: ['앱 개발'] }],
    ],
    ['under a label', '- 프로젝트\n  - 정산 앱\n    - 앱 개발', [app]],
    [
      'in bold under a bold label, up to another one',
      '**주요 프로젝트**\n\n**정산 앱**\n\n- 앱 개발\n\n**예약 앱**\n\n- 예약 개발\n\n**성과**',
      [app, other],
    ],
    ['in bold under a label in plain text', '프로젝트\n\n**정산 앱**\n\n- 앱 개발', [app]],
    [
      'in bold under bold words for kinds, and so of no employer',
      '**토이 프로젝트**\n\n**정산 앱**\n\n- 앱 개발\n\n**오픈소스 기여**\n\n**예약 앱**\n\n- 예약 개발',
      [
        { name: '정산 앱', type: '토이 프로젝트', highlights: ['앱 개발'] },
        { name: '예약 앱', type: '오픈소스 기여', highlights: ['예약 개발'] },
      ],
    ],
    [
      'a sub-heading with its period as a heading below it, and its sibling',
      '#### 정산 앱\n\n##### 2021.03 ~ 2021.05\n\n- 앱 개발\n\n#### 예약 앱\n\n- 예약 개발',
      [{ ...app, ...period }, other],
    ],
    [
      'a bold line with its technologies, and its sibling',
      '**정산 앱** (Java, Spring)\n\n- 앱 개발\n\n**예약 앱**\n\n- 예약 개발',
      [{ ...app, keywords: ['Java', 'Spring'] }, other],
    ],
    [
      'a sub-heading with a team size, and its sibling',
      '#### 정산 앱 (3명)\n\n- 앱 개발\n\n#### 예약 앱\n\n- 예약 개발',
      [{ ...app, name: '정산 앱 (3명)' }, other],
    ],
  ])('%s', (_, body, expected) => {
    const { work, projects } = career(`## 경력\n\n${head}${body}`)
    expect(work).toEqual([stay({})])
    expect(projects).toEqual(expected)
  })
})

it('has bold groups behind the list of a label of projects, and below a bold name (W7)', () => {
  const group = '**협업 방식**\n\n- 짝 작업\n\n**기술 공유**\n\n- 발표'
  const groups = { highlights: ['협업 방식 — 짝 작업', '기술 공유 — 발표'] }
  expect(career(`## 경력\n\n${head}**주요 프로젝트**\n\n- 정산 앱\n\n${group}`)).toMatchObject({
    work: [groups],
    projects: [{ name: '정산 앱' }],
  })
  expect(career(`## 경력\n\n${head}**정산 프로젝트**\n\n${group}`)).toMatchObject({
    work: [{ ...groups, summary: '정산 프로젝트' }],
    projects: [],
  })
})

describe('what tells a project (P1 to P6)', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'one client, a second one stays as written',
      '### 정산 앱\n\n- 고객사: 나래은행\n- 고객사: 다온은행',
      [{ name: '정산 앱', entity: '나래은행', highlights: ['고객사: 다온은행'] }],
    ],
    [
      'a paragraph under the label of roles is roles',
      '### 정산 앱\n\n- 역할\n\n  서버 개발, 화면 개발',
      [{ name: '정산 앱', roles: ['서버 개발', '화면 개발'] }],
    ],
    [
      'a lone bold position is a role',
      '### 정산 앱\n\n**서버 개발자**\n\n- 개발',
      [{ name: '정산 앱', roles: ['서버 개발자'], highlights: ['개발'] }],
    ],
    [
      'a table that is no list of projects belongs to the one above',
      '- 정산 앱\n  - 개발\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |',
      [{ name: '정산 앱', highlights: ['개발', '가 | 나', '다 | 라'] }],
    ],
    [
      'lines of text, each period beginning one',
      '정산 앱 (2022.01 ~ 2022.03)\n돈을 셉니다.\n예약 앱 (2022.04 ~ 2022.05)\n시간을 봅니다.',
      [
        { name: '정산 앱', startDate: '2022-01', endDate: '2022-03', description: '돈을 셉니다.' },
        { name: '예약 앱', startDate: '2022-04', endDate: '2022-05', description: '시간을 봅니다.' },
      ],
    ],
    [
      'a remark behind the period, with its own parentheses',
      '- 정산 앱 (2022.01 ~ 2022.03) 혼자 만든 앱\n- 예약 앱 | 2022.04 ~ 2022.05 | 나래은행 (둘이 만든 앱)',
      [
        { name: '정산 앱', startDate: '2022-01', endDate: '2022-03', description: '혼자 만든 앱' },
        {
          name: '예약 앱',
          startDate: '2022-04',
          endDate: '2022-05',
          description: '나래은행 (둘이 만든 앱)',
        },
      ],
    ],
    [
      'items behind a heading are its, with a period or without',
      '### 정산 앱\n\n- 개발\n- 예약 앱 (2022.01 ~ 2022.03)',
      [{ name: '정산 앱', highlights: ['개발', '예약 앱 (2022.01 ~ 2022.03)'] }],
    ],
    [
      'a paragraph behind the list of the last one is its',
      '### 정산 앱\n\n- 개발\n\n### 예약 앱\n\n- 예약 개발\n\n정리하는 글',
      [
        { name: '정산 앱', highlights: ['개발'] },
        { name: '예약 앱', highlights: ['예약 개발', '정리하는 글'] },
      ],
    ],
    [
      'an item without text of its own',
      '-\n  - 정산 앱 (2022.01 ~ 2022.03)',
      [{ name: '정산 앱', startDate: '2022-01', endDate: '2022-03' }],
    ],
    [
      'an item of several lines: the name, the period, the description',
      '- 정산 앱\n  2022.01 ~ 2022.03\n  돈을 셉니다.\n  - 개발',
      [
        {
          name: '정산 앱',
          startDate: '2022-01',
          endDate: '2022-03',
          description: '돈을 셉니다.',
          highlights: ['개발'],
        },
      ],
    ],
    [
      'the first link, further ones and a place stay as written (P7)',
      '### 정산 앱\n\n- 저장소: https://example.com/a\n- 저장소: https://example.com/b\n- https://example.com/c\n- 관련 글\n  - https://example.com/d\n- 근무지: 서울',
      [
        {
          name: '정산 앱',
          url: 'https://example.com/a',
          highlights: [
            '저장소: https://example.com/b',
            'https://example.com/c',
            '관련 글 — https://example.com/d',
            '근무지: 서울',
          ],
        },
      ],
    ],
    [
      'a client in a paragraph, a second one in an item stays as written',
      '### 정산 앱\n\n고객사: 나래은행\n\n- 고객사: 다온은행',
      [{ name: '정산 앱', entity: '나래은행', highlights: ['고객사: 다온은행'] }],
    ],
    [
      'a heading that only says that they go on',
      '### 진행중\n\n- 정산 앱\n  - 앱 개발',
      [{ name: '정산 앱', highlights: ['앱 개발'] }],
    ],
    [
      'the label of the period in a paragraph with the description',
      '### 정산 앱\n\n기간: 2022.01 ~ 2022.03\n돈을 셉니다.\n\n- 개발',
      [
        {
          name: '정산 앱',
          startDate: '2022-01',
          endDate: '2022-03',
          description: '돈을 셉니다.',
          highlights: ['개발'],
        },
      ],
    ],
    [
      'the period in front, a link in parentheses behind',
      '### 2022.01 ~ 2022.03 정산 앱 (https://example.com/a)\n\n- 개발',
      [
        {
          name: '정산 앱',
          startDate: '2022-01',
          endDate: '2022-03',
          url: 'https://example.com/a',
          highlights: ['개발'],
        },
      ],
    ],
    [
      'a line of period, role and other parts',
      '### 예약 앱\n\n2022.01 ~ 2022.03 | 나래은행 | 서버 개발자 | 3명',
      [
        {
          name: '예약 앱',
          startDate: '2022-01',
          endDate: '2022-03',
          description: '나래은행\n\n3명',
          roles: ['서버 개발자'],
        },
      ],
    ],
  ])('%s', (_, section, expected) => {
    expect(projects(section)).toEqual(expected)
  })

  it.each(['소개하는 글', '- 소개하는 글'])('%j above all projects belongs to none and is told', (text) => {
    const { projects, told } = career(`## 프로젝트\n\n${text}\n\n### 정산 앱\n\n- 개발`)
    expect(projects).toEqual([{ name: '정산 앱', highlights: ['개발'] }])
    expect(told).toEqual(['left-out: 소개하는 글'])
  })
})

describe('projects under the name of an employer (P1)', () => {
  it('are of the one that an item names alone', () => {
    const { projects } = career(
      '## 경력\n\n### ㈜가람소프트 (2021.03 ~ 2023.06)\n\n## 프로젝트\n\n### 정산 앱\n\n- 가람소프트\n- 앱 개발\n\n### 예약 앱\n\n- 회사: 나래\n- 가람소프트\n\n### 알림 앱\n\n- 나래소프트\n- 연동\n  - 가람소프트',
    )
    expect(projects).toEqual([
      { name: '정산 앱', highlights: ['앱 개발'], entity: '㈜가람소프트' },
      { name: '예약 앱', highlights: ['가람소프트'], entity: '나래' },
      { name: '알림 앱', highlights: ['나래소프트', '연동 — 가람소프트'] },
    ])
  })

  it('are named behind it, as no stay is', () => {
    const { work: stays, projects } = career(
      '## 경력\n\n### (주)가람소프트 (2021.03 ~ 2023.06)\n\n## 프로젝트\n\n### (주)가람소프트 — 정산 서버\n\n2022.01 ~ 2022.06\n\n- 개발\n\n### (주)나래 — 서버팀\n\n2019.01 ~ 2020.12\n\n- 개발',
    )
    expect(stays).toMatchObject([{ name: '(주)가람소프트' }, { name: '(주)나래', position: '서버팀' }])
    expect(projects).toMatchObject([{ name: '정산 서버', entity: '(주)가람소프트' }])
  })

  it('are of that employer where their names are bold, else it is the project itself', () => {
    const { projects } = career(
      '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n## 프로젝트\n\n### 가람소프트\n\n- **정산 앱**\n  - 앱 개발\n\n### 가람소프트\n\n- 정산 개발\n- 예약 개발',
    )
    expect(projects).toEqual([
      { name: '정산 앱', highlights: ['앱 개발'], entity: '가람소프트' },
      { name: '가람소프트', highlights: ['정산 개발', '예약 개발'] },
    ])
  })
})

describe('a table of stays (W1)', () => {
  it('repeats the employer in a blank cell, and has a stay for each period in a cell', () => {
    expect(
      work(
        '| 회사 | 기간 | 직책 |\n|---|---|---|\n| 가람소프트 | 2021.03 ~ 2023.06 | |\n| | 2018.01 ~ 2019.02 | 인턴 |\n| 나래소프트 | 2016.01 ~ 2016.12<br>2017.01 ~ 2017.12 | 대리 |',
      ),
    ).toEqual([
      stay({}),
      { name: '가람소프트', position: '인턴', startDate: '2018-01', endDate: '2019-02' },
      { name: '나래소프트', position: '대리', startDate: '2016-01', endDate: '2016-12' },
      { name: '나래소프트', position: '대리', startDate: '2017-01', endDate: '2017-12' },
    ])
  })
})

describe('personal data (B6)', () => {
  it.each([
    '최종 연봉 3,600만원',
    '연봉 1억2천만원 (성과급 별도)',
    '나이 34세',
    '연봉: 4,000 ~ 4,500만원',
    '나이: 만 34세',
    '급여: 협의',
    '희망 연봉: 회사 내규에 따름',
  ])('%s has no field', (text) => {
    const { work, told } = career(`## 경력\n\n${head}- ${text}`)
    expect(work).toEqual([stay({})])
    expect(told).toEqual([`personal-data: ${text}`])
  })

  it.each([
    '급여 아웃소싱 전환으로 월 마감 5일 → 2일',
    '급여 300만원 대상자 자동 분류',
    '급여 원천세 3만원',
    '연봉 계약 5일 내 처리',
    '급여: 월 마감 자동화',
    '나이: 연령대별 추천',
    '장애',
  ])('%s is work', (text) => {
    expect(career(`## 경력\n\n${head}- ${text}`)).toMatchObject({ work: [stay({ highlights: [text] })], told: [] })
  })

  it('is told by what stands under its word', () => {
    expect(career(`## 경력\n\n${head}- 연봉\n  - 3,600만원\n- 급여\n  - 마감 5일 → 2일`)).toMatchObject({
      work: [stay({ highlights: ['급여 — 마감 5일 → 2일'] })],
      told: ['personal-data: 연봉', 'personal-data: 3,600만원'],
    })
  })
})

describe('secrets (B6)', () => {
  it('are told by their label alone, what stands under them in words is told too', () => {
    const { work, told } = career(`## 경력\n\n${head}- 비밀번호: 1234\n- 비밀번호\n  - 5678\n  - 담당자에게 문의`)
    expect(work).toEqual([stay({})])
    expect(told).toEqual(['personal-data: 비밀번호', 'personal-data: 비밀번호', 'unused-text: 담당자에게 문의'])
  })

  it('leave the line that holds them', () => {
    const { projects, told } = career('## 프로젝트\n\n### 정산 앱 (2022.01 ~ 2022.03)\n\n관리자 비밀번호: 1234')
    expect(projects).toEqual([{ name: '정산 앱', startDate: '2022-01', endDate: '2022-03', description: '관리자' }])
    expect(told).toEqual(['personal-data: 비밀번호'])
  })

  it('leave the lines below the name', () => {
    const { projects, told } = career(
      '## 프로젝트\n\n### 정산 앱\n\n2022.01 ~ 2022.03\n비밀번호: 1234\n돈을 셉니다.\n\n- 개발',
    )
    expect(projects).toEqual([
      {
        name: '정산 앱',
        startDate: '2022-01',
        endDate: '2022-03',
        description: '돈을 셉니다.',
        highlights: ['개발'],
      },
    ])
    expect(told).toEqual(['personal-data: 비밀번호'])
  })
})

describe('the leaves of what stands under an entry (W6 to W8)', () => {
  const { context } = contextOf()
  const texts = (markdown: string): unknown => leavesOf(unitsOf(markdown), context).map(({ value }) => value.text)
  const forty = '가'.repeat(40)

  it.each(['담당 업무', '주요 성과', '내용', '설명'])('lose the label %s', (label) => {
    expect(texts(`- ${label}\n  - 개발\n  - 시험`)).toEqual(['개발', '시험'])
  })

  it('stand behind the name of their group, but not one that is long or a link', () => {
    expect(texts('- 비고\n  - 개발\n  - 시험')).toEqual(['비고 — 개발', '비고 — 시험'])
    expect(texts(`- ${forty}\n  - 개발`)).toEqual([`${forty} — 개발`])
    expect(texts(`- ${forty}가\n  - 개발`)).toEqual([`${forty}가`, '개발'])
    expect(texts('- https://gd.example.kr\n  - 개발')).toEqual(['https://gd.example.kr', '개발'])
    expect(texts('- 글 https://gd.example.kr\n  - 개발')).toEqual(['글 https://gd.example.kr — 개발'])
  })

  it('may be rows, without their empty cells', () => {
    expect(texts('| 구분 | 값 |\n|--|--|\n| 시험 | |\n| | |')).toEqual(['구분 | 값', '시험'])
  })
})

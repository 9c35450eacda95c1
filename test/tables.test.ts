import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import { career, projects, work } from './util/convert.js'

const table = (head: string, ...rows: readonly string[]): string =>
  [`| ${head} |`, `|${'---|'.repeat(head.split('|').length)}`, ...rows.map((row) => `| ${row} |`)].join('\n')
const period = { startDate: '2022-01', endDate: '2022-06' }

describe('tables of a stay under its employer (W2 to W4, W12)', () => {
  const stay = { name: '가람소프트' }
  const told = { startDate: '2021-03', endDate: '2023-06', position: '정산팀 / 대리' }

  it.each<[string, string, string, readonly object[]]>([
    [
      'period, team, position and type in one row',
      '',
      table('재직기간 | 부서 | 직위 | 고용형태', '2021.03 ~ 재직중 | 정산팀 | 대리 | 정규직'),
      [{ ...stay, startDate: '2021-03', position: '정산팀 / 대리', employmentType: '정규직' }],
    ],
    [
      'duties, what no field holds, and an empty cell',
      '',
      table(
        '기간 | 부서 | 직급 | 담당업무 | 비고 | 고용형태',
        '2021.03 ~ 2023.06 | 정산팀 | 대리 | 개발<br>운영 | 겸직 | ',
      ),
      [{ ...stay, ...told, highlights: ['개발', '운영', '비고: 겸직'] }],
    ],
    [
      'the days of joining and leaving',
      '',
      table('입사일 | 퇴사일 | 부서 | 직급', '2021.03 | 2023.06 | 정산팀 | 대리'),
      [{ ...stay, ...told }],
    ],
    [
      'the day of joining of one who has not left',
      '',
      table('입사일 | 퇴사일 | 부서', '2021.03 | 재직중 | 정산팀'),
      [{ ...stay, startDate: '2021-03', position: '정산팀' }],
    ],
    [
      'no period, where the heading has it',
      ' (2021.03 ~ 2023.06)',
      table('부서 | 직위 | 고용형태', '정산팀 | 대리 | 계약직'),
      [{ ...stay, ...told, employmentType: '계약직' }],
    ],
    [
      'the period of the heading once more',
      ' (2021.03 ~ 2023.06)',
      table('기간 | 부서 | 직위', '2021.03 ~ 2023.06 | 정산팀 | 대리'),
      [{ ...stay, ...told }],
    ],
    [
      'a position in each row',
      ' (2019.01 ~ 2023.06)',
      table('기간 | 소속 | 직책', '2021.03 ~ 2023.06 | 정산팀 | 대리', '2019.01 ~ 2021.02 | 정산팀 | 사원'),
      [
        { ...stay, ...told },
        { ...stay, startDate: '2019-01', endDate: '2021-02', position: '정산팀 / 사원' },
      ],
    ],
    [
      'all that is told of a stay, what is personal and what is blank left out',
      '',
      table(
        '입사일 | 퇴사일 | 재직여부 | 근무지 | 직위 | 부서 | 성과 | 비고',
        '2021.03 | 2023.06 | 퇴사 | 서울 | 대리 |  | 속도 3배 | ',
      ),
      [
        {
          ...stay,
          startDate: '2021-03',
          endDate: '2023-06',
          location: '서울',
          position: '대리',
          highlights: ['속도 3배'],
        },
      ],
    ],
    [
      'the days of joining and leaving of two positions',
      '',
      table('입사일 | 퇴사일 | 직위', '2022.01 | 2023.06 | 대리', '2021.03 | 2021.12 | 사원'),
      [
        { ...stay, startDate: '2022-01', endDate: '2023-06', position: '대리' },
        { ...stay, startDate: '2021-03', endDate: '2021-12', position: '사원' },
      ],
    ],
    [
      'a position beside a remark',
      ' (2021.03 ~ 2023.06)',
      table('직위 | 비고', '대리 | 겸직'),
      [{ ...stay, startDate: '2021-03', endDate: '2023-06', position: '대리', highlights: ['비고: 겸직'] }],
    ],
    [
      'another period than that of the heading, which stays',
      ' (2021.03 ~ 2023.06)',
      table('기간 | 부서 | 직위', '2021.04 ~ 2023.06 | 정산팀 | 대리'),
      [{ ...stay, ...told, highlights: ['기간: 2021.04 ~ 2023.06'] }],
    ],
    [
      'pairs of labels and values',
      '',
      table('기간 | 2021.03 ~ 2023.06 | 부서 | 정산팀', '직위 | 대리 | 고용형태 | 정규직'),
      [{ ...stay, ...told, employmentType: '정규직' }],
    ],
  ])('%s', (_, period, rows, expected) => {
    const { work, projects: found, told: messages } = career(`## 경력\n\n### 가람소프트${period}\n\n${rows}`)
    expect(work).toEqual(expected)
    expect(found).toEqual([])
    expect(messages).toEqual([])
  })

  it.each<[string, string, object]>([
    [
      'a column of projects',
      table('기간 | 프로젝트 | 직책', '2022.01 ~ 2022.06 | 정산 앱 | 대리'),
      { projects: [{ name: '정산 앱', ...period }] },
    ],
    [
      'a team beside what no word tells',
      table('기간 | 소속 | 산출물', '2022.01 ~ 2022.06 | 정산팀 | 앱'),
      { work: [stay], projects: [{ name: '정산팀', ...period }] },
    ],
    [
      'teams without positions',
      table('기간 | 부서', '2022.01 ~ 2022.06 | 정산팀', '2021.01 ~ 2021.06 | 예약팀'),
      { work: [stay], projects: [{ name: '정산팀' }, { name: '예약팀' }] },
    ],
    [
      'numbers in four columns',
      table('분기 | 매출 | 이익 | 성장', '1 | 2 | 3 | 4'),
      { work: [{ ...stay, highlights: ['분기 | 매출 | 이익 | 성장', '1 | 2 | 3 | 4'] }] },
    ],
    [
      'years and months of what was done (W11)',
      table('기간 | 내용', '21.03 | 화면 설계', '21.05 | 서버 설계'),
      { work: [{ ...stay, highlights: ['21.03 | 화면 설계', '21.05 | 서버 설계'] }], projects: [] },
    ],
    [
      'a range among them (W11)',
      table('기간 | 내용', '2021.03 | 화면 설계', '2021.05 ~ 2021.08 | 서버 설계'),
      { work: [stay], projects: [{ name: '화면 설계' }, { name: '서버 설계' }] },
    ],
    [
      'a dated project, by its column or its role (W11)',
      `${table('프로젝트명 | 기간', '정산 앱 | 2021.03')}\n\n${table('내용 | 역할 | 기간', '예약 앱 | 설계 | 2021.05')}`,
      { work: [stay], projects: [{ name: '정산 앱' }, { name: '예약 앱', roles: ['설계'] }] },
    ],
    [
      'a project by a word for several (W11)',
      table('수행 프로젝트 | 비고', '정산 앱 | 완료'),
      { work: [stay], projects: [{ name: '정산 앱', highlights: ['완료'] }] },
    ],
    ['a head that tells nothing', '| 분기 | 매출 |\n|---|---|', { work: [{ ...stay, highlights: ['분기 | 매출'] }] }],
    ['a head of labels alone', '| 기간 | 부서 | 직위 | 고용형태 |\n|---|---|---|---|', { work: [stay], projects: [] }],
  ])('none: %s', (_, rows, expected) => {
    expect(career(`## 경력\n\n### 가람소프트\n\n${rows}`)).toMatchObject(expected)
  })
})

describe('cells beside an employer under a head that tells nothing (W4, W10)', () => {
  it.each([
    ['정규직', { employmentType: '정규직' }],
    ['정규직 전환', { highlights: ['정규직 전환'] }],
  ])('%s', (cell, expected) => {
    const rows = table('기간 | 회사 | 역할 | 비고', `2021.03 ~ 2023.06 | 가람 | 백엔드 개발자 | ${cell}`)
    expect(career(`## 경력\n\n${rows}`).work).toEqual([
      { name: '가람', position: '백엔드 개발자', startDate: '2021-03', endDate: '2023-06', ...expected },
    ])
  })
})

describe('tables of projects (W11, P1 to P7)', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'period, project, roles, results',
      table('기간 | 프로젝트 | 주요 역할 | 성과', '2022.01 ~ 2022.06 | 정산 앱 | 서버 개발자 | 속도 3배'),
      [{ name: '정산 앱', ...period, roles: ['서버 개발자'], highlights: ['속도 3배'] }],
    ],
    [
      'a line right above a list in a cell is its group (W7), lines without a list are none',
      table(
        '프로젝트 | 성과',
        '정산 앱 | 시장 실측<br>• 점포 등록<br>• 자료 공개',
        '예약 앱 | 시장 실측<br>점포 등록',
        '알림 앱 | • 점포 등록<br>• 자료 공개',
      ),
      [
        { name: '정산 앱', highlights: ['시장 실측 — 점포 등록', '시장 실측 — 자료 공개'] },
        { name: '예약 앱', highlights: ['시장 실측', '점포 등록'] },
        { name: '알림 앱', highlights: ['점포 등록', '자료 공개'] },
      ],
    ],
    [
      'a blank first cell repeats the row above (SURVEY 8)',
      table('기간 | 프로젝트', '2022.01 ~ 2022.06 | 정산 앱', ' | 예약 앱'),
      [
        { name: '정산 앱', ...period },
        { name: '예약 앱', ...period },
      ],
    ],
    [
      'a mark for the same is the value of the row above, but in the first row',
      table(
        '프로젝트 | 기간 | 발주처 | 역할',
        '정산 앱 | 2022.01 ~ 2022.06 | 나래은행 | 상동',
        '예약 앱 | 〃 | 상동 | 설계',
        '상동 분류기 | " | 다온은행 | 〃',
      ),
      [
        { name: '정산 앱', ...period, entity: '나래은행', roles: ['상동'] },
        { name: '예약 앱', ...period, entity: '나래은행', roles: ['설계'] },
        { name: '상동 분류기', ...period, entity: '다온은행', roles: ['설계'] },
      ],
    ],
    [
      'a dash alone is no value, nor that of the row above',
      table(
        '기간 | 프로젝트 | 역할 | 기술',
        '2022.01 ~ 2022.06 | 정산 앱 | - | —',
        '- | 예약 앱 | – | Java',
        '- | 9월 - 10월 | - | Java',
      ),
      [
        { name: '정산 앱', ...period },
        { name: '예약 앱', keywords: ['Java'] },
        { name: '9월 - 10월', keywords: ['Java'] },
      ],
    ],
    [
      'technologies, the employer, a link and text',
      table(
        '프로젝트 | 기술 | 고객사 | 링크 | 설명',
        '정산 앱 | Java, Spring | 나래은행 | https://example.com/a | 돈을 셉니다.',
      ),
      [
        {
          name: '정산 앱',
          keywords: ['Java', 'Spring'],
          entity: '나래은행',
          url: 'https://example.com/a',
          description: '돈을 셉니다.',
        },
      ],
    ],
    [
      'the period, the kind and a remark in the cell of the name',
      table('프로젝트 | 업무', '정산 앱 (2022.01 ~ 2022.06)<br>토이 프로젝트<br>혼자 만든 앱 | • 개발<br>• 운영'),
      [
        {
          name: '정산 앱',
          ...period,
          type: '토이 프로젝트',
          description: '혼자 만든 앱',
          highlights: ['개발', '운영'],
        },
      ],
    ],
    [
      'the period below the name',
      table('프로젝트 | 업무', '정산 앱<br>2022.01 ~ 2022.06 | 개발'),
      [{ name: '정산 앱', ...period, highlights: ['개발'] }],
    ],
    [
      'a linked name',
      table('프로젝트 | 업무', '[정산 앱](https://example.com/a) | [저장소](https://example.com/b)'),
      [{ name: '정산 앱', url: 'https://example.com/a', highlights: ['저장소: https://example.com/b'] }],
    ],
    [
      'the same link again',
      table('프로젝트 | 링크', '[정산 앱](https://example.com/a) | https://example.com/a'),
      [{ name: '정산 앱', url: 'https://example.com/a' }],
    ],
    [
      'a column that no head tells',
      table('프로젝트 | 비고', '정산 앱 | 서버 개발자', '예약 앱 | 사내용'),
      [
        { name: '정산 앱', roles: ['서버 개발자'] },
        { name: '예약 앱', highlights: ['사내용'] },
      ],
    ],
    [
      'duties that are a title, in a column of roles',
      table('프로젝트 | 담당', '정산 앱 | 서버 개발자', '예약 앱 | • 서버 개발<br>• 운영'),
      [
        { name: '정산 앱', roles: ['서버 개발자'] },
        { name: '예약 앱', highlights: ['서버 개발', '운영'] },
      ],
    ],
    [
      'no column of names: the first that is no period',
      table('기간 | 역할 | 기술', '2022.01 ~ 2022.06 | 서버 개발 | Java, Spring'),
      [{ name: '서버 개발', ...period, keywords: ['Java', 'Spring'] }],
    ],
    [
      'dates in the first column under no label',
      table('2022 | 정산', '정산 앱 (2022.01) | 개발', '예약 앱 (2022.02) | 운영'),
      [
        { name: '정산 앱', startDate: '2022-01', endDate: '2022-01', highlights: ['개발'] },
        { name: '예약 앱', startDate: '2022-02', endDate: '2022-02', highlights: ['운영'] },
      ],
    ],
    [
      'a cell of the period that holds none',
      table('프로젝트 | 기간', '정산 앱 | 미정', '예약 앱 | 2022.01 ~ 2022.06'),
      [
        { name: '정산 앱', highlights: ['미정'] },
        { name: '예약 앱', ...period },
      ],
    ],
    [
      'a row without words',
      table('프로젝트 | 기간', '정산 앱 | 2022.01 ~ 2022.06', ' | '),
      [{ name: '정산 앱', ...period }],
    ],
  ])('%s', (_, section, expected) => {
    expect(projects(section)).toEqual(expected)
  })

  it('belongs to the employer that stands above', () => {
    const section = table('프로젝트 | 기간', '정산 앱 | 2022.01 ~ 2022.06')
    expect(career(`## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- 개발\n\n${section}`)).toMatchObject({
      work: [{ name: '가람소프트', highlights: ['개발'] }],
      projects: [{ name: '정산 앱', ...period, entity: '가람소프트' }],
    })
  })

  it('K4: names the derived skills after its column of technologies', () => {
    const markdown = `## 프로젝트\n\n${table('프로젝트 | 사용 기술', '정산 앱 | Java, Spring')}`
    expect(career(markdown).projects).toEqual([{ name: '정산 앱', keywords: ['Java', 'Spring'] }])
  })
})

describe('a head without rows (T9)', () => {
  const toldIn = (section: string, head: string): readonly string[] =>
    convert(`# 홍길동\n\n## ${section}\n\n${table(head)}`).messages.map(({ rule, actual }) => `${rule} ${actual}`)

  it.each([
    ['경력', '회사 | (주)가람', ['unused-text (주)가람']],
    ['프로젝트', '프로젝트 | 정산 앱', ['unused-text 정산 앱']],
    // a form left blank says nothing
    ['경력', '회사 | 기간', []],
  ])('loses no value: %s, %s', (section, head, told) => {
    expect(toldIn(section, head)).toEqual(told)
  })
})

describe('a column that numbers the rows (T6)', () => {
  it.each(['No', 'No.', '번호', '순번', '#', ''])('is no content below %s', (head) => {
    const section = table(`${head} | 프로젝트명 | 역할`, '1 | 정산 앱 | 설계', '2. | 예약 앱 | 시험')
    const { projects: found, told } = career(`## 프로젝트\n\n${section}`)
    expect(found).toEqual([
      { name: '정산 앱', roles: ['설계'] },
      { name: '예약 앱', roles: ['시험'] },
    ])
    expect(told).toEqual([])
  })

  it.each([
    ['차수 | 프로젝트명', '1 | 정산 앱', '2 | 예약 앱'],
    ['No | 프로젝트명', '1 | 정산 앱', '3 | 예약 앱'],
  ])('is content below %s with %s and %s', (...rows) => {
    const [first] = projects(table(...rows))
    expect(first).toEqual({ name: '정산 앱', highlights: ['1'] })
  })
})

it('keeps who a project of an employer was for as its column says, where it is another one (W10, P1)', () => {
  const rows = table('프로젝트 | 발주처', '정산 앱 | 나래은행', '예약 앱 | 가람소프트')
  expect(career(`## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n${rows}`).projects).toEqual([
    { name: '정산 앱', entity: '가람소프트', highlights: ['발주처: 나래은행'] },
    { name: '예약 앱', entity: '가람소프트' },
  ])
})

describe('tables in the body of an entry (W8, T11)', () => {
  const body = (section: string): readonly object[] => projects(`### 정산 앱\n\n${section}`)

  it.each<[string, string, object]>([
    [
      'labels and values',
      table('기간 | 2022.01 ~ 2022.06', '기술 | Java, Spring'),
      { ...period, keywords: ['Java', 'Spring'] },
    ],
    [
      'a paragraph below labels and values (P2)',
      `${table('기간 | 2022.01 ~ 2022.06', '기술 | Java, Spring')}\n\n돈을 셉니다.\n\n- 개발`,
      { ...period, keywords: ['Java', 'Spring'], description: '돈을 셉니다.', highlights: ['개발'] },
    ],
    [
      'a paragraph below labels and values that tell what was done (W8)',
      `${table('기간 | 2022.01 ~ 2022.06', '성과 | 개발')}\n\n돈을 셉니다.`,
      { ...period, highlights: ['개발', '돈을 셉니다.'] },
    ],
    [
      'a paragraph below other rows (W8)',
      `${table('지표 | 값', '응답 | 3배')}\n\n돈을 셉니다.`,
      { highlights: ['지표 | 값', '응답 | 3배', '돈을 셉니다.'] },
    ],
    [
      'a period beside its label in the head, whatever stands below (D8, W10)',
      table('기간 | 2022.01 ~ 2022.06', '참고 | [시연](https://a.example.com)', '비고 | 시범', '예산 | 3억'),
      { ...period, highlights: ['참고: 시연 (https://a.example.com)', '비고: 시범', '예산: 3억'] },
    ],
    [
      'a head of columns over rows with periods is none',
      table('기간 | 한 일', '2022.01 ~ 2022.06 | 설계'),
      { highlights: ['기간 | 한 일', '2022.01 ~ 2022.06 | 설계'] },
    ],
    [
      'a list in the cell of a value',
      table('기간 | 2022.01 ~ 2022.06', '담당 업무 | • 개발<br>• 운영'),
      { ...period, highlights: ['개발', '운영'] },
    ],
    [
      'lines below those in bold in the cell of a value (W7)',
      table(
        '기간 | 2022.01 ~ 2022.06',
        '담당 업무 | <p><strong>장부</strong></p><ul><li>화면</li><li>통계</li></ul><p><strong>예약</strong></p><ul><li>알림</li></ul>',
      ),
      { ...period, highlights: ['장부 — 화면', '장부 — 통계', '예약 — 알림'] },
    ],
    [
      'lines all in bold in the cell of a value',
      table('기간 | 2022.01 ~ 2022.06', '담당 업무 | **장부**<br>**예약**'),
      { ...period, highlights: ['장부', '예약'] },
    ],
    [
      'lines in the cell of a value',
      table('기간 | 2022.01 ~ 2022.06', '개요 | 돈을 셉니다.<br>매일 셉니다.'),
      { ...period, description: '돈을 셉니다.\n매일 셉니다.' },
    ],
    [
      'lines beside what a project holds, with signs or without (P2, T3, T11)',
      table('기간 | 2022.01 ~ 2022.06', '주요 내용 | 장부 화면<br>통계 화면', '내용 | - 예약 화면<br>- 알림'),
      { ...period, description: '장부 화면\n통계 화면\n\n예약 화면\n알림' },
    ],
    [
      'lines beside a role, but for those with signs (P5)',
      table('기간 | 2022.01 ~ 2022.06', '담당 역할 | 설계<br>팀장', '역할 | - 점검<br>- 교육'),
      { ...period, roles: ['설계', '팀장'], highlights: ['점검', '교육'] },
    ],
    [
      'one line with the sign of a list, but for a number below zero (T11)',
      table('기간 | 2022.01 ~ 2022.06', '성과 | • 문의 감소', '결과 | -20% 이탈'),
      { ...period, highlights: ['문의 감소', '-20% 이탈'] },
    ],
    [
      'lines beside a label that is not known',
      table('기간 | 2022.01 ~ 2022.06', '기술 | Java', '주요 기능 | 가계부<br>예산'),
      { ...period, keywords: ['Java'], highlights: ['주요 기능 — 가계부', '주요 기능 — 예산'] },
    ],
    [
      'an empty label',
      table('기간 | 2022.01 ~ 2022.06', '기술 | Java, Spring', ' | 혼자'),
      { ...period, keywords: ['Java', 'Spring'] },
    ],
    [
      'pairs of labels and values side by side, not all of them known',
      table('기간 | 2022.01 ~ 2022.06 | 인원 | 4명', '기술 | Java, Spring | 역할 | 설계'),
      { ...period, keywords: ['Java', 'Spring'], roles: ['설계'], highlights: ['인원: 4명'] },
    ],
    ['rows of a table of measures', table('지표 | 값', '응답 | 3배'), { highlights: ['지표 | 값', '응답 | 3배'] }],
    [
      'not labels where three cells stand side by side',
      table('기간 | 값 | 단위', '기술 | 3 | 개'),
      { highlights: ['기간 | 값 | 단위', '기술 | 3 | 개'] },
    ],
  ])('%s', (_, section, expected) => {
    expect(body(section)).toEqual([{ name: '정산 앱', ...expected }])
  })
})

describe('a table of labels and values a project (W11, P1)', () => {
  it('is one project each, and goes with the one above where it names none', () => {
    const first = table('프로젝트 | 정산 앱', '기간 | 2022.01 ~ 2022.06', '역할 | 설계')
    const second = table('프로젝트명 | 예약 앱', '기술 | Java, Spring')
    const third = table('기간 | 2022.01 ~ 2022.06', '성과 | 3배')
    expect(projects(`${first}\n\n${second}\n\n${third}`)).toEqual([
      { name: '정산 앱', ...period, roles: ['설계'] },
      { name: '예약 앱', ...period, keywords: ['Java', 'Spring'], highlights: ['3배'] },
    ])
  })

  it('is none where the first column is no label', () => {
    const rows = table('프로젝트 | 역할', '정산 앱 | 설계')
    expect(projects(rows)).toEqual([{ name: '정산 앱', roles: ['설계'] }])
  })
})

describe('a bold name with more behind it (P1)', () => {
  const name = '**정산 앱** `#결제` `#Java`'

  it('heads the pairs of labels and values below it', () => {
    const section = [name, '**예약 앱** `#예약`'].map(
      (line) => `${line}\n\n${table('기간 | 2022.01 ~ 2022.06', '역할 | 설계')}`,
    )
    expect(projects(section.join('\n\n'))).toEqual([
      { name: '정산 앱', ...period, keywords: ['결제', 'Java'], roles: ['설계'] },
      { name: '예약 앱', ...period, keywords: ['예약'], roles: ['설계'] },
    ])
  })

  it.each([table('지표 | 값', '응답 | 3배', '기간 | 1일'), table('기간 | 역할 | 값', '1일 | 설계 | 3배')])(
    'heads no other table: %j',
    (rows) => {
      expect(projects(`### 예약 앱\n\n${name}\n\n${rows}`)).toMatchObject([{ name: '예약 앱' }])
    },
  )
})

describe('labels that join words for teams and ranks (W3)', () => {
  const read = (label: string): readonly object[] =>
    career(
      `## 경력\n\n### 가람소프트\n\n${table('기간 | 2022.01 ~ 2022.06', '고용형태 | 정규직', `${label} | 시험팀 / 대리`)}`,
    ).work

  it.each(['부서/직위', '직위/직무', '소속 / 직급', '부서명/직책'])('tell the position: %s', (label) => {
    expect(read(label)).toMatchObject([{ name: '가람소프트', position: '시험팀 / 대리' }])
  })

  it.each(['직위/연봉', '팀/직책/연봉'])('not others: %s', (label) => {
    expect(read(label)).toMatchObject([{ highlights: [`${label}: 시험팀 / 대리`] }])
  })
})

describe('heads that join labels (W1, W3)', () => {
  const read = (head: string): object =>
    career(`## 경력\n\n${table(`기간 | ${head} | 업무`, '2022.01 ~ 2022.06 | 가람 / 별 | 개발')}`)
  const stay = { name: '가람', position: '별', ...period, highlights: ['개발'] }

  it.each(['회사/부서', '회사명 · 직위', '직장명 / 소속'])('of employers and positions: %s', (head) => {
    expect(read(head)).toEqual({ work: [stay], projects: [], told: [] })
  })

  it.each(['역할 / 성과', '회사 / 위성'])('not others: %s', (head) => {
    expect(read(head)).not.toMatchObject({ work: [stay] })
  })
})

it('reads a leave behind the period of a row as none of its own, and reports it (D5)', () => {
  const row = '㈜가람 | 2022.01 ~ 현재<br>(육아휴직 2023.01 ~ 2023.06) | 개발'
  expect(career(`## 경력\n\n${table('회사 | 기간 | 업무', row)}`)).toEqual({
    work: [{ name: '㈜가람', startDate: '2022-01', highlights: ['개발'] }],
    projects: [],
    told: ['broken-period: 2022.01 ~ 현재, 육아휴직 2023.01 ~ 2023.06'],
  })
})

it('repeats the cell above at a mark that says so, and no other word (SURVEY 8)', () => {
  const cells = ['〃', '상동', '가람동'].map((cell, at) => `201${at}.01 ~ 201${at}.06 | ${cell} | 사원`)
  const { work } = career(`## 경력\n\n${table('기간 | 회사 | 직위', '2022.01 ~ 2022.06 | 가람 | 대리', ...cells)}`)
  expect(work.map(({ name }) => name)).toEqual(['가람', '가람', '가람', '가람동'])
})

describe('tables of stays (W1)', () => {
  it('reads no label whose value is blank or a dash', () => {
    const rows = '| 부서 | - |\n|---|---|\n| 직책 | 팀장 |\n| 업무 | |\n| 비고 | - |'
    expect(career(`## 경력\n\n### 가람소프트 (2022.01 ~ 2022.06)\n\n${rows}`)).toEqual({
      work: [{ name: '가람소프트', position: '팀장', ...period, highlights: ['비고'] }],
      projects: [],
      told: [],
    })
  })

  it('reports a row that adds the others up (W13)', () => {
    const rows = [
      '가람 | 2022.01 ~ 2022.06 | 강사',
      '총 경력 | 6개월 | ',
      '총 경력 6개월',
      '합계산업 | 2022.01 ~ 2022.06 | 강사',
    ]
    expect(career(`## 경력\n\n${table('회사 | 기간 | 직책', ...rows)}`)).toEqual({
      work: ['가람', '합계산업'].map((name) => ({ name, position: '강사', ...period })),
      projects: [],
      told: ['left-out: 총 경력 | 6개월', 'left-out: 총 경력 6개월'],
    })
  })

  const stays = (section: string): readonly object[] => career(`## 경력\n\n${section}`).work
  const range = '2021.03 ~ 2023.06'
  const stay = (more: object): object => ({ name: '가람', startDate: '2021-03', endDate: '2023-06', ...more })

  it.each<[string, string, readonly object[]]>([
    [
      'two periods in a cell are two stays with one position',
      table('회사 | 기간 | 직책', '가람 | 2019.01 ~ 2019.12, 2021.03 ~ 2023.06 | 강사'),
      [{ name: '가람', position: '강사', startDate: '2019-01', endDate: '2019-12' }, stay({ position: '강사' })],
    ],
    [
      'lines of titles and as many periods are a stay each (W12)',
      table('회사 | 기간 | 직책', '가람 | 2019.01 ~ 2019.12<br>2021.03 ~ 2023.06 | 사원<br>대리 정규직'),
      [
        { name: '가람', position: '사원', startDate: '2019-01', endDate: '2019-12' },
        stay({ position: '대리', employmentType: '정규직' }),
      ],
    ],
    [
      'a duration beside a period is a note of it (D7)',
      table('회사 | 기간 | 직책 | 비고', '가람 | 2021.03 ~ 2023.06 | 강사 | 2년 4개월'),
      [stay({ position: '강사' })],
    ],
    [
      'not a duration without a period',
      table('회사 | 직책 | 비고', '가람 | 강사 | 2년 4개월'),
      [{ name: '가람', position: '강사', highlights: ['2년 4개월'] }],
    ],
    [
      'not a team and a title beside two periods',
      table('회사 | 기간 | 직책', '가람 | 2019.01 ~ 2019.12<br>2021.03 ~ 2023.06 | 정산팀<br>대리'),
      [
        { name: '가람', position: '정산팀 대리', startDate: '2019-01', endDate: '2019-12' },
        stay({ position: '정산팀 대리' }),
      ],
    ],
    [
      'lines of titles with their periods are a stay each (W12)',
      table('회사 | 직책', '가람 | 사원 2019.01 ~ 2019.12<br>대리 2021.03 ~ 2023.06'),
      [{ name: '가람', position: '사원', startDate: '2019-01', endDate: '2019-12' }, stay({ position: '대리' })],
    ],
    [
      'a title with a period inside that of its row is no stay of its own',
      table('회사 | 기간 | 직책', `가람 | ${range} | 팀장 (2022.01 ~ 2023.06)`),
      [stay({ position: '팀장 (2022.01 ~ 2023.06)' })],
    ],
    [
      'lines of an employer and of titles with their periods are a stay each (W12)',
      table('회사 | 담당업무', '가람<br>사원 2019.01 ~ 2019.12<br>대리, 정규직 2021.03 ~ 2023.06 | 정산 개발'),
      [
        { name: '가람', position: '사원', startDate: '2019-01', endDate: '2019-12', highlights: ['정산 개발'] },
        stay({ position: '대리', employmentType: '정규직' }),
      ],
    ],
    [
      'a title behind the second period alone is that of both (W1)',
      table('회사 | 담당업무', '가람<br>2019.01 ~ 2019.12<br>2021.03 ~ 2023.06 대리 | 정산 개발'),
      [
        { name: '가람', position: '대리', startDate: '2019-01', endDate: '2019-12', highlights: ['정산 개발'] },
        stay({ position: '대리' }),
      ],
    ],
    [
      'a first row of labels without a delimiter row is the head (SURVEY fact 10)',
      `| 기간 | 회사 | 직위 |\n| ${range} | 가람 | 대리 |\n| 2019.01 ~ 2019.12 | 나래 | 사원 |`,
      [stay({ position: '대리' }), { name: '나래', position: '사원', startDate: '2019-01', endDate: '2019-12' }],
    ],
    [
      'not a row of labels before rows that begin with one',
      `| 회사 | 가람 |\n| 기간 | ${range} |\n| 직책 | 팀장 |`,
      [stay({ position: '팀장' })],
    ],
    [
      'not a first row of values',
      `| ${range} | 가람소프트 | 대리 |\n| 2019.01 ~ 2019.12 | 나래소프트 | 사원 |`,
      [
        stay({ name: '가람소프트', position: '대리' }),
        { name: '나래소프트', position: '사원', startDate: '2019-01', endDate: '2019-12' },
      ],
    ],
    [
      'a short role is the position',
      table('회사 | 기간 | 역할', `가람 | ${range} | 정산 화면`),
      [stay({ position: '정산 화면' })],
    ],
    [
      'a role of doing is a highlight',
      table('회사 | 기간 | 역할', `가람 | ${range} | 정산 화면 개발`),
      [stay({ highlights: ['정산 화면 개발'] })],
    ],
    [
      'a role of doing beside a column of duties is the position (W3)',
      table('회사 | 기간 | 역할 | 주요 업무', `가람 | ${range} | 행사 담당 | 축제 운영`),
      [stay({ position: '행사 담당', highlights: ['축제 운영'] })],
    ],
    [
      'roles in several lines are highlights beside it too (W6)',
      table('회사 | 기간 | 역할 | 주요 업무', `가람 | ${range} | 무대 설계<br>음향 운영 | 축제 운영`),
      [stay({ highlights: ['무대 설계', '음향 운영', '축제 운영'] })],
    ],
    [
      'a role of doing beside a rank is the position (W3)',
      table('회사 | 기간 | 역할', `가람 | ${range} | 사원 / 개발`),
      [stay({ position: '사원 / 개발' })],
    ],
    [
      'a title in a column that no head tells',
      table('회사 | 기간 | 비고', `가람 | ${range} | 팀장`),
      [stay({ position: '팀장' })],
    ],
    [
      'a text in a column that no head tells',
      table('회사 | 기간 | 비고', `가람 | ${range} | 사내 정산`),
      [stay({ highlights: ['사내 정산'] })],
    ],
    [
      'items under a line of a cell are a group',
      table('회사 | 기간 | 담당업무', `가람 | ${range} | 정산<br>- 개발<br>- 운영`),
      [stay({ highlights: ['정산 — 개발', '정산 — 운영'], groups: [{ name: '정산', highlights: ['개발', '운영'] }] })],
    ],
    [
      'a period and a position without an employer',
      table('기간 | 직책', `${range} | 강사`),
      [{ position: '강사', startDate: '2021-03', endDate: '2023-06' }],
    ],
    [
      'dated employers under no label',
      table('정산 | 화면', '가람 (2021.03 ~ 2023.06) | 정산 화면 완성'),
      [stay({ highlights: ['정산 화면 완성'] })],
    ],
    [
      'keys and values behind a stay fill it',
      `### 가람\n\n- 개발\n\n${table(`기간 | ${range}`, '직책 | 팀장')}`,
      [stay({ position: '팀장', highlights: ['개발'] })],
    ],
    [
      'keys and values with an employer begin a stay each',
      `${table('회사 | 가람', `기간 | ${range}`)}\n\n${table('회사 | 나래', '기간 | 2019.01 ~ 2020.12')}`,
      [stay({}), { name: '나래', startDate: '2019-01', endDate: '2020-12' }],
    ],
  ])('%s', (_, section, expected) => {
    expect(stays(section)).toEqual(expected)
  })

  it('reads projects beside stays', () => {
    const section = table('프로젝트 | 기간', '정산 앱 | 2022.01 ~ 2022.06')
    expect(career(`## 경력\n\n${section}`)).toMatchObject({ work: [], projects: [{ name: '정산 앱', ...period }] })
  })
})

describe('rows of other lengths', () => {
  it('lack their last cells', () => {
    expect(
      career('## 경력\n\n| 2018.01 ~ 2019.12 | 가람소프트 |\n| 2020.01 ~ 2021.12 | 나루소프트 | 대리 |').work,
    ).toEqual([
      { name: '가람소프트', startDate: '2018-01', endDate: '2019-12' },
      { name: '나루소프트', position: '대리', startDate: '2020-01', endDate: '2021-12' },
    ])
    expect(
      projects('| 프로젝트 | 기간 | 역할 |\n|---|---|---|\n| 정산 앱 |\n| 지도 앱 | 2020.01 ~ 2020.03 | 서버 |'),
    ).toEqual([{ name: '정산 앱' }, { name: '지도 앱', startDate: '2020-01', endDate: '2020-03', roles: ['서버'] }])
  })

  it('repeat nothing where no row stands above', () => {
    expect(
      career(
        '## 경력\n\n| 기간 | 회사 | 직위 |\n|---|---|---|\n| | 가람소프트 | 사원 |\n| 2020.01 ~ 2020.12 | 나루 | 대리 |',
      ).work,
    ).toEqual([
      { name: '가람소프트', position: '사원' },
      { name: '나루', position: '대리', startDate: '2020-01', endDate: '2020-12' },
    ])
  })

  it('give one stay each its position, two stays of a row theirs', () => {
    const rows = '| 회사 | 기간 |\n|---|---|\n| 가람소프트 | 사원 2018.01 ~ 2019.12<br>대리 2020.01 ~ 2021.12 |'
    expect(career(`## 경력\n\n${rows}`).work).toMatchObject([
      { name: '가람소프트', startDate: '2018-01', endDate: '2019-12' },
      { name: '가람소프트', startDate: '2020-01', endDate: '2021-12' },
    ])
  })
})

it('reads a table without a head under a label of technologies', () => {
  const [stay] = career('## 경력\n\n### 가람 (2021)\n\n#### 기술 스택\n\n| Java | Spring |\n| MySQL | Redis |').work
  expect(stay?.keywords).toEqual(['Java', 'Spring', 'MySQL', 'Redis'])
})

it('keeps rows of a table without a head that are no entries as highlights (W8)', () => {
  const [stay] = career('## 경력\n\n### 가람 (2021)\n\n| 정산 화면 | 개선 |\n| 예약 화면 | 개편 |').work
  expect(stay?.highlights).toEqual(['정산 화면 | 개선', '예약 화면 | 개편'])
})

it('leaves a label without a value out', () => {
  const rows = '| 기간 | 2021.01 ~ 2021.03 |\n|---|---|\n| 역할 | |\n| 담당업무 | 개발 |'
  expect(projects(`### 정산 앱\n\n${rows}`)).toEqual([
    { name: '정산 앱', startDate: '2021-01', endDate: '2021-03', highlights: ['개발'] },
  ])
})

describe('rows of a table of projects (W11, P1 to P7)', () => {
  it.each<[string, readonly object[]]>([
    [table('비고 | 수행 프로젝트', '완료 | 정산 앱'), [{ name: '정산 앱', highlights: ['완료'] }]],
    [table('날짜 | 내용', '2022.01 | 정산 앱'), [{ name: '정산 앱', startDate: '2022-01', endDate: '2022-01' }]],
    [table('기술 | 내용', 'Java, Spring | 정산 앱'), [{ name: '정산 앱', keywords: ['Java', 'Spring'] }]],
    [table('프로젝트 | 기간', '정산 앱 | 202201 ~ 202206'), [{ name: '정산 앱', ...period }]],
    [table('프로젝트 | 회사', '정산 앱 | 나래은행'), [{ name: '정산 앱', entity: '나래은행' }]],
    [table('프로젝트 | 역할', '정산 앱 | • 서버 개발자'), [{ name: '정산 앱', roles: ['서버 개발자'] }]],
    [table('프로젝트 | 비고', '정산 앱 | 서버<br>개발자'), [{ name: '정산 앱', roles: ['서버 개발자'] }]],
    [
      table('프로젝트 | 비고', '정산 앱 | • 화면 설계<br>• 개발자'),
      [{ name: '정산 앱', highlights: ['화면 설계', '개발자'] }],
    ],
    [table('프로젝트 | 성과', '정산 앱 | 우수 개발자'), [{ name: '정산 앱', highlights: ['우수 개발자'] }]],
    [
      table('프로젝트 | 성과', '정산 앱 | •점포 등록<br>* 자료 공개<br>*표본 추출'),
      [{ name: '정산 앱', highlights: ['점포 등록', '자료 공개', '*표본 추출'] }],
    ],
    [
      table('프로젝트 | 비고', '정산 앱 | [정산](https://example.com/a)'),
      [{ name: '정산 앱', url: 'https://example.com/a' }],
    ],
    [
      table('프로젝트 | 비고', '정산 앱 | 참고 자료 https://example.com/a'),
      [{ name: '정산 앱', highlights: ['참고 자료 https://example.com/a'] }],
    ],
    [
      table('프로젝트', '2022.01 ~ 2022.06<br>정산 앱', '예약 앱<br>2022.01 ~ 2022.06<br>2023.01 ~ 2023.02'),
      [
        { name: '정산 앱', ...period },
        { name: '예약 앱', ...period },
      ],
    ],
    [
      table(
        '프로젝트 | 기술',
        '정산 앱<br>(셈이) | ',
        '예약 앱<br>(작은) 가게의 앱 | ',
        '알림 앱<br>가게의 앱 (작은 것) | ',
      ),
      [
        { name: '정산 앱 (셈이)' },
        { name: '예약 앱', description: '(작은) 가게의 앱' },
        { name: '알림 앱', description: '가게의 앱 (작은 것)' },
      ],
    ],
    [
      table(
        '프로젝트 | 기술',
        '정산 앱<br>팀 프로젝트<br>개인 프로젝트 | ',
        '예약 앱<br>주요 프로젝트 | ',
        '알림 앱<br>교육 | ',
      ),
      [
        { name: '정산 앱', type: '팀 프로젝트', description: '개인 프로젝트' },
        { name: '예약 앱', description: '주요 프로젝트' },
        { name: '알림 앱', description: '교육' },
      ],
    ],
  ])('%j', (rows, expected) => {
    expect(projects(rows)).toEqual(expected)
  })

  it('tell whom each was for where that is not the employer, blank ones nothing', () => {
    const rows = table('프로젝트 | 회사', '정산 앱 | 나래은행', '예약 앱 | 가람소프트', ' | ', '알림 앱 | ')
    expect(career(`## 경력\n\n### 가람소프트 (2021)\n\n${rows}`).projects).toEqual([
      { name: '정산 앱', entity: '가람소프트', highlights: ['회사: 나래은행'] },
      { name: '예약 앱', entity: '가람소프트' },
      { name: '알림 앱', entity: '가람소프트' },
    ])
  })

  it.each(['회사', '직책', '링크', '주최', '역할'])('have the talk behind a column of %s (P8)', (head) => {
    const { projects: found } = career(`## 발표\n\n${table(`${head} | 주제 | 일시`, '가 | 정산 이야기 | 2022.01')}`)
    expect(found).toMatchObject([{ name: '정산 이야기', startDate: '2022-01' }])
  })
})

describe('rows of a table of stays (W1 to W4, W12)', () => {
  const range = '2020.01 ~ 2022.12'
  const stay = { name: '가람소프트', startDate: '2020-01', endDate: '2022-12' }

  it.each<[string, string, object]>([
    ['고용형태', '주 3일 근무', { employmentType: '주 3일 근무' }],
    ['기술', 'Java', { keywords: ['Java'] }],
    ['역할', `${'정산과 예약 '.repeat(5)}화면 묶음`, { position: `${'정산과 예약 '.repeat(5)}화면 묶음` }],
    ['역할', `${'정산과 예약 '.repeat(5)}화면 묶음들`, { highlights: [`${'정산과 예약 '.repeat(5)}화면 묶음들`] }],
    ['역할 | 담당업무', '데이터 분석 | 개발', { position: '데이터 분석', highlights: ['개발'] }],
  ])('have what stands under %s: %s', (head, cells, expected) => {
    expect(work(table(`회사 | 기간 | ${head}`, `가람소프트 | ${range} | ${cells}`))).toEqual([{ ...stay, ...expected }])
  })

  it('are one each of several positions with periods, whether the row has its own or not', () => {
    const both = [
      { name: '가람소프트', position: '사원', startDate: '2020-01', endDate: '2020-12' },
      { name: '가람소프트', position: '대리', startDate: '2021-01', endDate: '2022-12' },
    ]
    const cell = '사원 (2020.01 ~ 2020.12)<br>대리 (2021.01 ~ 2022.12)'
    expect(work(table('회사 | 기간 | 직위', `가람소프트 | ${range} | ${cell}`))).toEqual(both)
    expect(work(table('회사 | 직위', `가람소프트 | ${cell}`))).toEqual(both)
    expect(work(table('회사 | 직위', '가람소프트 | 대리 (2021.01 ~ 2022.12)'))).toEqual([both[1]])
  })

  it.each(['2020.01<br>~ 2022.12', '2020.01<br>~2022.12'])('have a period in lines: %s', (lines) => {
    expect(work(table('회사 | 직위', `가람소프트<br>${lines} | 대리`))).toEqual([{ ...stay, position: '대리' }])
  })

  it('name an employer under a head that does not, and no other text', () => {
    expect(work(table('기간 | 이력 | 비고', `${range} | 가람소프트(주) 대리 | 퇴사`))).toMatchObject([
      { name: '가람소프트(주)', position: '대리' },
    ])
    expect(work(table('기간 | 비고 | 내용', `${range} | 퇴사 | 나래은행 앱 화면`))).toMatchObject([
      { startDate: '2020-01', highlights: ['나래은행 앱 화면'] },
    ])
  })
})

describe('tables below a stay that are none of stays (W8)', () => {
  const below = (rows: string): ReturnType<typeof career> => career(`## 경력\n\n### 가람소프트 (2021)\n\n${rows}`)

  it.each<[string, readonly string[]]>([
    [
      table('구분 | 전 | 후', '기간 | 3일 | 1일', '성과 | 10건 | 20건'),
      ['구분 | 전 | 후', '기간 | 3일 | 1일', '성과 | 10건 | 20건'],
    ],
    [
      table('지표 | 값', '응답 | 3배', '오류 | 1건', '기간 | 1일', '성과 | 2건'),
      ['지표 | 값', '응답 | 3배', '오류 | 1건', '기간 | 1일', '성과 | 2건'],
    ],
    [
      table('지표 | 값', '응답 | 3배', '수상 | 1건', '비고 | 2건'),
      ['지표 | 값', '응답 | 3배', '수상 | 1건', '비고 | 2건'],
    ],
    [table('업무 | 화면 설계<br>서버 설계', '내용 | 정산<br>예약'), ['화면 설계', '서버 설계', '정산', '예약']],
    [table('지표 | 값', '정산 화면 개선 | ', '응답 | 3배'), ['지표 | 값', '정산 화면 개선', '응답 | 3배']],
  ])('%j', (rows, highlights) => {
    expect(below(rows).work[0]?.highlights).toEqual(highlights)
  })

  it('has technologies in a row of one cell', () => {
    expect(below(table('지표 | 값', '기술 스택: Java, Spring | ')).work).toMatchObject([
      { keywords: ['Java', 'Spring'] },
    ])
  })

  it('says nothing in the head above what was done in months', () => {
    const { work: stays, told } = below(table('기간 | 내용', '2021.03 | 화면 설계'))
    expect([stays[0]?.highlights, told]).toEqual([['2021.03 | 화면 설계'], []])
  })

  it('makes no stays below a group', () => {
    const rows = table('기간 | 직위', '2021.03 ~ 2021.06 | 대리', '2021.07 ~ 2021.12 | 과장')
    expect(below(`#### 조직 개편\n\n${rows}`).work).toHaveLength(1)
  })

  it('has months of a project too', () => {
    const rows = table('기간 | 내용', '2021.03 | 화면 설계')
    expect(projects(`### 정산 앱\n\n${rows}`)).toEqual([{ name: '정산 앱', highlights: ['2021.03 | 화면 설계'] }])
  })
})

describe('columns without a head', () => {
  const rows = (...cells: readonly string[]): string => cells.map((row) => `| ${row} |`).join('\n')
  const first = { name: '가람소프트(주)', position: '대리', startDate: '2020-01', endDate: '2021-02' }
  const second = { name: '나래은행', position: '과장', startDate: '2021-03', endDate: '2022-02' }

  it.each([
    ['가람소프트(주) | 2020.01 ~ 2021.02 | 대리', '나래은행 | 2021.03 ~ 2022.02 | 과장'],
    ['대리 | 2020.01 ~ 2021.02 | 가람소프트(주)', '과장 | 2021.03 ~ 2022.02 | 나래은행'],
    ['2020.01 ~ 2021.02 | 대리 | 가람소프트(주)', '2021.03 ~ 2022.02 | 과장 | 나래은행'],
  ])('are of stays by most of their cells: %s', (...cells) => {
    expect(work(rows(...cells))).toEqual([first, second])
    expect(convert(`# 홍길동\n\n${rows(...cells)}`).resume.work).toEqual([first, second])
  })

  it('are of stays without a name by their periods and titles', () => {
    const { name: _, ...one } = first
    const { name: __, ...other } = second
    expect(work(rows('2020.01 ~ 2021.02 | 대리', '2021.03 ~ 2022.02 | 과장'))).toEqual([one, other])
  })

  it('are of projects, with the title and whom it was for (P1, P5)', () => {
    const cells = [
      '정산 앱 | 2020.01 ~ 2021.02 | 개발자 | 나래은행',
      '예약 앱 | 2021.03 ~ 2022.02 | 디자이너 | 다온(주)',
      '알림 앱 | 2022.03 ~ 2022.05 (3개월) | | ',
    ]
    expect(projects(rows(...cells))).toEqual([
      { name: '정산 앱', startDate: '2020-01', endDate: '2021-02', roles: ['개발자'], entity: '나래은행' },
      { name: '예약 앱', startDate: '2021-03', endDate: '2022-02', roles: ['디자이너'], entity: '다온(주)' },
      { name: '알림 앱', startDate: '2022-03', endDate: '2022-05' },
    ])
  })

  it('tell nothing where half of their cells do', () => {
    const cells = ['정산 앱 | 2020.01 ~ 2021.02 | 나래은행', '예약 앱 | 2021.03 ~ 2022.02 | 동네 모임']
    expect(projects(rows(...cells))).toMatchObject([
      { name: '정산 앱', highlights: ['나래은행'] },
      { name: '예약 앱', highlights: ['동네 모임'] },
    ])
    const titles = ['정산 앱 | 2020.01 ~ 2021.02 | 기획 총괄 이사', '예약 앱 | 2021.03 ~ 2022.02 | 화면 설계']
    expect(projects(rows(...titles))).toMatchObject([
      { name: '정산 앱' },
      { name: '예약 앱', highlights: ['화면 설계'] },
    ])
  })
})

describe('a table of employers before the first section', () => {
  const headed = (head: string, row: string): object => convert(`# 홍길동\n\n${table(head, row)}`).resume.work ?? []

  it('is of stays with their periods', () => {
    expect(headed('회사 | 기간 | 직위', '가람소프트 | 2020.01 ~ 2021.02 | 대리')).toEqual([
      { name: '가람소프트', position: '대리', startDate: '2020-01', endDate: '2021-02' },
    ])
  })

  it.each([
    ['회사 | 직위', '가람소프트 | 대리'],
    ['기간 | 직위', '2020.01 ~ 2021.02 | 대리'],
    ...['학교', '프로젝트명', '자격증', '수상명'].map((name) => [
      `회사 | 기간 | ${name}`,
      '가람소프트 | 2020.01 ~ 2021.02 | 가',
    ]),
  ])('is none under %s', (head = '', row = '') => {
    expect(headed(head, row)).toEqual([])
  })
})

describe('tables among jobs by their columns', () => {
  it.each<[string, readonly object[]]>([
    [
      table('프로젝트명 | 직위 | 기간', '정산 앱 | 대리 | 2021.03 ~ 2023.06'),
      [{ startDate: '2021-03', endDate: '2023-06', position: '정산 앱 / 대리' }],
    ],
    [
      table('기간 | 부서', '2021.03 ~ 2023.06 | 정산팀'),
      [{ startDate: '2021-03', endDate: '2023-06', position: '정산팀' }],
    ],
    [table('직위 | 부서', '대리 | 정산팀'), []],
  ])('%j', (section, expected) => {
    expect(work(section)).toEqual(expected)
  })

  it('go with the project above where they are labels and values (P1)', () => {
    const rows = table('기간 | 2022.01 ~ 2022.06', '담당 업무 | 개발')
    expect(projects(`- 정산 앱\n\n${rows}`)).toEqual([{ name: '정산 앱', ...period, highlights: ['개발'] }])
  })

  it('tell projects by their technologies (W11)', () => {
    expect(projects(table('내용 | 기술', '정산 앱 | Java, Spring'))).toEqual([
      { name: '정산 앱', keywords: ['Java', 'Spring'] },
    ])
  })
})

describe('columns of tables of entries', () => {
  const column = (head: string, ...rows: readonly string[]): ReturnType<typeof career> =>
    career(`## 경력\n\n${table(head, ...rows)}`)
  const stay = { name: '가람소프트', startDate: '2021-03', endDate: '2023-06' }

  it.each<[string, string, readonly object[]]>([
    [
      'employers and positions in one column, beside a total (W13)',
      table(
        '회사명 / 직위 | 재직 기간 | 담당 업무',
        '가람소프트 / 대리 | 2021.03 ~ 2023.06 | 개발<br>운영',
        '총 경력 | 2년 4개월 |',
      ),
      [{ ...stay, position: '대리', highlights: ['개발', '운영'] }],
    ],
    [
      'no names, where the cells tell them',
      table('  |  |  ', '2021.03 ~ 2023.06 | 가람소프트 | 대리', '2019.03 ~ 2020.06 | 나래물산(주) | 사원'),
      [
        { ...stay, position: '대리' },
        { name: '나래물산(주)', position: '사원', startDate: '2019-03', endDate: '2020-06' },
      ],
    ],
    [
      'two periods and two positions in one row (W12), and an end on a line of its own (D3)',
      table(
        '회사 | 기간 | 직책',
        '가람소프트 | 2022.01 ~ 2023.06<br>2021.03 ~ 2021.12 | 대리<br>사원',
        '나래물산 | 2019.03<br>~ 2020.06 | 사원',
      ),
      [
        { ...stay, startDate: '2022-01', position: '대리' },
        { name: '가람소프트', startDate: '2021-03', endDate: '2021-12', position: '사원' },
        { name: '나래물산', startDate: '2019-03', endDate: '2020-06', position: '사원' },
      ],
    ],
    [
      'a role beside the duties (W3)',
      table('회사 | 기간 | 담당 업무 | 역할', '가람소프트 | 2021.03 ~ 2023.06 | 개발 | 팀장'),
      [{ ...stay, position: '팀장', highlights: ['개발'] }],
    ],
    [
      'employers with their titles below a name that tells nothing (W1)',
      table(
        '기간 | 근무처 이름 | 한 일',
        '2021.03 ~ 2023.06 | 가람소프트 대리 | 개발',
        '2019.03 ~ 2020.06 | 나래물산 | 운영',
      ),
      [
        { ...stay, position: '대리', highlights: ['개발'] },
        { name: '나래물산', startDate: '2019-03', endDate: '2020-06', highlights: ['운영'] },
      ],
    ],
    [
      'pairs of labels and values in each row, below an employer (W2 to W4)',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n| 부서 | 개발팀 | 직위 | 대리 |\n|---|---|---|---|\n| 고용형태 | 정규직 | 근무지 | 서울 |',
      [{ ...stay, position: '개발팀 / 대리', employmentType: '정규직', location: '서울' }],
    ],
    [
      'months of one year each, below an employer (W8, W11)',
      `### 가람소프트 (2021.03 ~ 2023.06)\n\n${table('연도 | 한 일', '2021.05 | 정산 개편', '2022.03 | 예약 개편')}`,
      [{ ...stay, highlights: ['2021.05 | 정산 개편', '2022.03 | 예약 개편'] }],
    ],
    [
      'names that tell nothing, below an employer (W8)',
      `### 가람소프트 (2021.03 ~ 2023.06)\n\n${table('한 일 | 값 | 몫', '정산 | 10 | 2', '예약 |  | ')}`,
      [{ ...stay, highlights: ['한 일 | 값 | 몫', '정산 | 10 | 2', '예약'] }],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(career(`## 경력\n\n${markdown}`).work).toEqual(expected)
  })

  it('tell all of a stay, its projects, and what no field holds (B6, D7)', () => {
    const { work, projects, told } = column(
      '회사 | 기간 | 경력 | 고용형태 | 근무지 | 연봉 | 기술 | 프로젝트 | 비고',
      '가람소프트 | 2021.03 ~ 2023.06 | 2년 4개월 | 정규직 | 서울 | 4000 | Java, Go | 정산 앱<br>예약 앱 | 겸직',
    )
    expect(work).toEqual([
      { ...stay, employmentType: '정규직', location: '서울', keywords: ['Java', 'Go'], highlights: ['겸직'] },
    ])
    expect(projects).toEqual([
      { name: '정산 앱', entity: '가람소프트' },
      { name: '예약 앱', entity: '가람소프트' },
    ])
    expect(told).toEqual(['unused-text: 비고', 'personal-data: 4000'])
  })

  it('name the skills of a document without a section of them (K4)', () => {
    const rows = '가람소프트 | 2021.03 ~ 2023.06 | Java, Go'
    const skills = [{ name: '사용 기술', keywords: ['Java', 'Go'] }]
    expect(convert(`## 경력\n\n${table('회사 | 기간 | 사용 기술', rows)}`).resume.skills).toEqual(skills)
    expect(convert(`## 프로젝트\n\n${table('프로젝트 | 기간 | 사용 기술', rows)}`).resume.skills).toEqual(skills)
  })

  it('tell all of a project', () => {
    const head = '프로젝트 | 기간 | 기술 | 역할 | 고객사 | 내용 | 링크'
    const first = [
      '정산 앱<br>(셈이)<br>팀 프로젝트<br>사이드 프로젝트',
      '2022.01 ~ 2022.06',
      '- Java<br>- Go',
      '기획<br>개발',
      '가람은행',
      '돈을 셉니다<br>- 시간을 셉니다',
      '[저장소](https://example.com/a)<br>[데모](https://example.com/b)<br>[저장소](https://example.com/a)',
    ].join(' | ')
    const second =
      '예약 앱 (2023.01 ~ 2023.02) |  |  | - 기획을 했다<br>- 개발을 했다 |  |  | 소개: https://example.com/c'
    expect(projects(table(head, first, second))).toEqual([
      {
        name: '정산 앱 (셈이)',
        type: '팀 프로젝트',
        ...period,
        keywords: ['Java', 'Go'],
        roles: ['기획', '개발'],
        entity: '가람은행',
        url: 'https://example.com/a',
        description: '사이드 프로젝트\n\n돈을 셉니다',
        highlights: ['시간을 셉니다', '데모: https://example.com/b'],
      },
      {
        name: '예약 앱',
        startDate: '2023-01',
        endDate: '2023-02',
        highlights: ['기획을 했다', '개발을 했다', '소개: https://example.com/c'],
      },
    ])
  })

  it('tell a talk and its event (P8), and repeat what a mark says (SURVEY 8)', () => {
    const talk = table('행사 | 제목 | 날짜', '한빛 컨퍼런스 | 정산을 세는 법 | 2022.01')
    expect(career(`## 발표\n\n${talk}`).projects).toEqual([
      { name: '정산을 세는 법', type: '발표', entity: '한빛 컨퍼런스', startDate: '2022-01', endDate: '2022-01' },
    ])
    const rows = table('기간 | 내용', '2022.01 ~ 2022.06 | 정산 앱', '〃 | 예약 앱', ' | 장부 앱')
    expect(projects(rows)).toEqual([
      { name: '정산 앱', ...period },
      { name: '예약 앱', ...period },
      { name: '장부 앱', ...period },
    ])
  })
})

describe('a table without labels above its columns', () => {
  const read = (section: string, lines: string) => convert(`# 홍길동\n\n## ${section}\n\n${lines}`)

  it('has its first row for one of them (SURVEY fact 10)', () => {
    const { resume, messages } = read(
      '경력',
      '| 2016.04 ~ 2019.12 | (주)가람 | 과장 |\n|---|---|---|\n| 2020.01 ~ 현재 | 별빛소프트 | 대표 |',
    )
    expect(resume.work).toEqual([
      { name: '(주)가람', position: '과장', startDate: '2016-04', endDate: '2019-12' },
      { name: '별빛소프트', position: '대표', startDate: '2020-01' },
    ])
    expect(messages).toEqual([])
    expect(read('학력', '| 2010.03 ~ 2014.02 | 한빛대학교 | 컴퓨터공학과 |\n|---|---|---|').resume.education).toEqual([
      { institution: '한빛대학교', area: '컴퓨터공학과', startDate: '2010-03', endDate: '2014-02' },
    ])
  })

  it.each([
    // a label beside the range
    [
      '| 기간 | 2020.01 ~ 2021.02 |\n|---|---|\n| 회사 | 가람 |',
      [{ name: '가람', startDate: '2020-01', endDate: '2021-02' }],
    ],
    // ranges over what was done in them
    [
      '### 가람 (2020.01 ~ 2021.12)\n\n| 2020.01 ~ 2020.12 | 2021.01 ~ 2021.12 |\n|---|---|\n| 설계 | 운영 |',
      [
        {
          name: '가람',
          startDate: '2020-01',
          endDate: '2021-12',
          highlights: ['2020.01 ~ 2020.12 | 2021.01 ~ 2021.12', '설계 | 운영'],
        },
      ],
    ],
  ])('has a head where it tells one: %j', (lines, work) => {
    expect(read('경력', lines).resume.work).toEqual(work)
  })
})

it('a label of a column that nothing knows is reported, and what stands below it is what was done (T9, W8)', () => {
  const { resume, messages } = convert(
    '# 홍길동\n\n## 경력\n\n| 회사 | 기간 | 반려동물 |\n|---|---|---|\n| 가람 | 2020.01 ~ 2021.01 | 고양이 |\n\n## 프로젝트\n\n| 프로젝트 | 주기 |\n|---|---|\n| 정산 앱 | 한 달 |',
  )
  expect(resume.work).toMatchObject([{ name: '가람', highlights: ['고양이'] }])
  expect(resume.projects).toMatchObject([{ name: '정산 앱', highlights: ['한 달'] }])
  expect(messages.map(({ rule, actual }) => [rule, actual])).toEqual([
    ['unused-text', '반려동물'],
    ['unused-text', '주기'],
  ])
})

import { describe, expect, it } from 'vitest'
import { readVolunteer } from '../src/resume/volunteer.js'
import { readBy, readDocument } from './util/sections.js'

const read = (body: string) => readBy(`## 대외 활동\n\n${body}`, readVolunteer)

describe('activities (C4)', () => {
  it.each([
    ['한빛학회 편집위원', '한빛학회', '편집위원'],
    ['한빛재단 회계 자문위원', '한빛재단', '회계 자문위원'],
    ['교내 방송국 아나운서', '교내 방송국', '아나운서'],
    ['한빛 동아리 창립 멤버', '한빛 동아리', '창립 멤버'],
    ['한빛대학교 총학생회 회장', '한빛대학교 총학생회', '회장'],
    ['회계 공부 모임 회장', '회계 공부 모임', '회장'],
    ['헌혈의 날 진행 요원', '헌혈의 날', '진행 요원'],
    ['가람 컨퍼런스 기획 스태프', '가람 컨퍼런스', '기획 스태프'],
    ['한빛 나눔터 자문 위원', '한빛 나눔터', '자문 위원'],
    ['한빛시 자율방범대 대원', '한빛시 자율방범대', '대원'],
    ['한빛신문 대학생 기자', '한빛신문', '대학생 기자'],
    ...['심사위원', '간사', '튜터', '코치', '연사', '리더', '팀원', '대표', '고문', '서기', '메인테이너', '통역'].map(
      (office) => [`한빛 나눔터 ${office}`, '한빛 나눔터', office],
    ),
  ])('parts an office from the organization: %s', (line, organization, position) => {
    expect(read(`- ${line} (2022)`).items).toEqual([{ organization, position, startDate: '2022', endDate: '2022' }])
  })

  it('hold quoted titles together, and no measures', () => {
    const body = ['“가, 나”', '"가, 나"', '「가, 나」', '《가, 나》', '『가, 나』'].map(
      (title) => `- ${title} 발표, 운영진 (2022)`,
    )
    expect(read(body.join('\n')).items).toMatchObject(body.map(() => ({ position: '운영진' })))
    expect(read('- 15", 27" 화면 기증, 운영진 (2022)').items).toEqual([
      { organization: '15"', position: '운영진', summary: '27" 화면 기증', startDate: '2022', endDate: '2022' },
    ])
    expect(read('- "가, 운영진 (2022)').items).toEqual([
      { organization: '"가', position: '운영진', startDate: '2022', endDate: '2022' },
    ])
  })

  it.each([
    ['- 비트 동아리 회장 (2023. 05. ~ 2023. 08.)', { organization: '비트 동아리', position: '회장' }],
    ['### 비트 동아리\n\n2023. 05. ~ 2023. 08.', { organization: '비트 동아리' }],
  ])('are not sentences for the full stop of a date (D2): %s', (body, expected) => {
    expect(read(body).items).toEqual([{ ...expected, startDate: '2023-05', endDate: '2023-08' }])
  })

  it('are sentences where a number ends one', () => {
    expect(read('- 비트 동아리에서 참여 인원 목표 30.').items).toEqual([
      { summary: '비트 동아리에서 참여 인원 목표 30.' },
    ])
  })

  it.each([
    ['비트 동아리 회장(한빛대학교)', { organization: '비트 동아리', position: '회장', summary: '한빛대학교' }],
    ['비트 동아리 회장 (한빛대학교)', { organization: '비트 동아리', position: '회장', summary: '한빛대학교' }],
    ['회장(한빛대학교)', { organization: '한빛대학교', position: '회장' }],
    ['비트 동아리 회장(3기)', { organization: '비트 동아리', position: '회장(3기)' }],
    ['비트 동아리(한빛대학교)', { organization: '비트 동아리(한빛대학교)' }],
    ['비트 동아리(한빛대학교) 회장', { organization: '비트 동아리(한빛대학교)', position: '회장' }],
  ])('parts an organization in parentheses from the office before it: %s', (line, expected) => {
    expect(read(`- 2019.03 ~ 2020.02 ${line}`).items).toEqual([
      { startDate: '2019-03', endDate: '2020-02', ...expected },
    ])
  })

  it.each([
    ['**한빛 기획 콘퍼런스** 자원봉사', '한빛 기획 콘퍼런스', '자원봉사'],
    ['**한빛 봉사단** 안내 도우미', '한빛 봉사단', '안내 도우미'],
    ['**한빛** 콘퍼런스', '한빛 콘퍼런스', undefined],
    ['**한빛** 봉사단', '한빛 봉사단', undefined],
    ['**GDG** 커뮤니티', 'GDG 커뮤니티', undefined],
    ['**한빛 콘퍼런스** 2회', '한빛 콘퍼런스 2회', undefined],
    ['**한빛 콘퍼런스** 행사장을 정리하고 안내함', '한빛 콘퍼런스 행사장을 정리하고 안내함', undefined],
    ['**한빛 콘퍼런스** (운영진)', '한빛 콘퍼런스 (운영진)', undefined],
  ])('takes plain text behind a bold name that is whole as the position: %s', (line, organization, position) => {
    expect(read(`- ${line} (2019.10)`).items).toEqual([
      { organization, ...(position && { position }), startDate: '2019-10', endDate: '2019-10' },
    ])
  })

  it.each([['대학생 기자'], ['한빛 소방대'], ['한빛 준비위원회'], ['한빛 서포터즈'], ['한빛 리더십']])(
    'keeps a name that only looks like an office: %s',
    (organization) => {
      expect(read(`- ${organization} (2022)`).items).toEqual([{ organization, startDate: '2022', endDate: '2022' }])
    },
  )

  it.each([
    [' : 월 1회 이동 진료 보조', { summary: '월 1회 이동 진료 보조' }],
    [': 월 1회 이동 진료를 도움', { summary: '월 1회 이동 진료를 도움' }],
    [' - 매주 배식 지원', { summary: '매주 배식 지원' }],
    [' - 배식 지원', { summary: '배식 지원' }],
    [' - 매주 화요일 배식', { summary: '매주 화요일 배식' }],
    [' : 총무', { position: '총무' }],
    [' - 급식소 조리 팀장', { position: '급식소 조리 팀장' }],
    [' | 홍보부', { position: '홍보부' }],
  ])('takes what stands behind the period as the summary, but for an office: %s', (behind, expected) => {
    const dates = { startDate: '2017-05', endDate: '2019-12' }
    expect(read(`- 한빛 봉사단 (2017.05 ~ 2019.12)${behind}`).items).toEqual([
      { organization: '한빛 봉사단', ...dates, ...expected },
    ])
  })

  it.each([
    ['Reviewer, Ledger Conf (2022)', { organization: 'Ledger Conf', position: 'Reviewer' }],
    ['무료 급식 봉사, 한빛복지관, 2022', { organization: '무료 급식 봉사', summary: '한빛복지관' }],
    ['무료 상담 봉사 | 한빛구청 | 2022', { organization: '무료 상담 봉사', summary: '한빛구청' }],
    ['한빛 서포터즈 | 우수 서포터즈 선정 | 2022', { organization: '한빛 서포터즈', summary: '우수 서포터즈 선정' }],
    ['한빛 서포터즈 | 홍보부 | 2022', { organization: '한빛 서포터즈', position: '홍보부' }],
    ['한빛 서포터즈 | 도서관장 | 2022', { organization: '한빛 서포터즈', position: '도서관장' }],
  ])('takes no place and no prize for the position: %s', (line, expected) => {
    expect(read(`- ${line}`).items).toEqual([{ startDate: '2022', endDate: '2022', ...expected }])
  })

  it.each([
    ['한빛 봉사단 (2021.03 ~ 2022.02, 총 80시간)', '총 80시간'],
    ['2021.03 ~ 2022.02 한빛 봉사단 (80시간)', '80시간'],
    ['한빛 봉사단 | 80시간 | 2021.03 ~ 2022.02', '80시간'],
    ['한빛 봉사단 (2021.03 ~ 2022.02, 1년)', undefined],
    ['80시간, 한빛 봉사단 (2021.03 ~ 2022.02)', '80시간'],
  ])('keeps the hours that were given, which no dates tell (T9): %s', (line, summary) => {
    expect(read(`- ${line}`).items).toEqual([
      { organization: '한빛 봉사단', startDate: '2021-03', endDate: '2022-02', ...(summary && { summary }) },
    ])
  })

  it.each([
    ['2017 : 한빛 봉사단', {}],
    ['심사위원 (2017) : 한빛 봉사단', { position: '심사위원' }],
  ])('takes the organization behind the period: %s', (line, expected) => {
    expect(read(`- ${line}`).items).toEqual([
      { organization: '한빛 봉사단', startDate: '2017', endDate: '2017', ...expected },
    ])
  })

  it.each([
    [
      '### 한빛 동아리 | 회장\n2021-03 - 2022-02\n- 세미나 진행',
      {
        organization: '한빛 동아리',
        position: '회장',
        startDate: '2021-03',
        endDate: '2022-02',
        highlights: ['세미나 진행'],
      },
    ],
    [
      '- **화요코드** (프론트엔드 스터디) | 운영진 | 2023~2024',
      { organization: '화요코드 (프론트엔드 스터디)', position: '운영진', startDate: '2023', endDate: '2024' },
    ],
    [
      '* **2019.05 - 2019.08**: **자원활동가** | 한빛 배움터',
      { organization: '한빛 배움터', position: '자원활동가', startDate: '2019-05', endDate: '2019-08' },
    ],
    [
      '- 한빛 개발자 모임 운영진 (2020.03 ~ 현재)',
      { organization: '한빛 개발자 모임', position: '운영진', startDate: '2020-03' },
    ],
    ['- 해외 의료봉사 - 라오스', { organization: '해외 의료봉사' }],
    ['- 코딩 교실 보조 강사', { organization: '코딩 교실', position: '보조 강사' }],
    ['- 보조 강사', { organization: '보조 강사' }],
    ['- 한빛 축제 2019.05', { organization: '한빛 축제', startDate: '2019-05', endDate: '2019-05' }],
    ['- **한빛 모임** 운영진', { organization: '한빛 모임', position: '운영진' }],
    [
      '- 한빛 모임 - 백엔드 파트 - 서울 - 발표 여섯 번',
      { organization: '한빛 모임', position: '백엔드 파트', summary: '발표 여섯 번' },
    ],
    [
      '- 한빛 모임, 해마다 여러 사람과 함께 책을 읽고 글로 남긴 일',
      { organization: '한빛 모임', summary: '해마다 여러 사람과 함께 책을 읽고 글로 남긴 일' },
    ],
    ['- 헌혈 30회를 했습니다.', { summary: '헌혈 30회를 했습니다.' }],
    ['### 2019\n- 한빛 모임', { organization: '한빛 모임', startDate: '2019', endDate: '2019' }],
    [
      '### 한빛 아카데미\n<span>2022.04&ndash;2022.10</span>\n\n**[kit](https://example.com/kit) 길잡이 멘토**\n- 코드 리뷰\n- 모임 운영',
      {
        organization: '한빛 아카데미',
        position: 'kit 길잡이 멘토',
        url: 'https://example.com/kit',
        startDate: '2022-04',
        endDate: '2022-10',
        highlights: ['코드 리뷰', '모임 운영'],
      },
    ],
    [
      '### 한빛 나눔터\n중학생 스무 명에게 게임 만들기를 가르침.\n\nhttps://example.com/a\n\n- 교재 만들기\n- https://example.com/b\n\n뒤에 오는 말.\n\n| 가 |\n|---|\n| 나 |',
      {
        organization: '한빛 나눔터',
        url: 'https://example.com/a',
        summary: '중학생 스무 명에게 게임 만들기를 가르침.',
        highlights: ['교재 만들기', 'https://example.com/b', '뒤에 오는 말.', '가', '나'],
      },
    ],
    [
      '### 한빛 멘토링\n- 기간: 2020.01 ~ 2020.06\n- 역할: 멘토\n- 내용: 고등학생 지도\n- 설명: 방과 뒤 수업\n- 링크: https://example.com/c',
      {
        organization: '한빛 멘토링',
        position: '멘토',
        url: 'https://example.com/c',
        startDate: '2020-01',
        endDate: '2020-06',
        summary: '방과 뒤 수업',
        highlights: ['고등학생 지도'],
      },
    ],
    [
      '- 단체명: 한빛 모임\n- 시작일: 2020.01\n- 종료일: 2020.02\n- 직책: 회장\n- 직책: 총무',
      {
        organization: '한빛 모임',
        position: '회장',
        startDate: '2020-01',
        endDate: '2020-02',
      },
    ],
  ])('%s', (line, expected) => {
    const { items } = read(line)
    expect((items as unknown[])[0]).toEqual(expected)
  })

  it('reads lines of a paragraph, categories and places', () => {
    expect(read('한빛 모임 (2020.01)\n새빛 모임 (2021.01)').items).toMatchObject([
      { organization: '한빛 모임' },
      { organization: '새빛 모임' },
    ])
    expect(read('**한빛 모임**\n회장').items).toEqual([{ organization: '한빛 모임', position: '회장' }])
    const { items, told } = read(
      '### 교내\n#### 한빛 모임 (2020.01)\n#### 새빛 모임 (2021.01)\n\n### 별빛 모임 | 서울\n- 장소: 부산',
    )
    expect(items).toMatchObject([
      { organization: '한빛 모임' },
      { organization: '새빛 모임' },
      { organization: '별빛 모임' },
    ])
    expect(told.map(({ actual }) => actual)).toEqual(['교내', '부산', '서울'])
  })

  it('reads tables', () => {
    expect(
      read(
        '| 기간 | 활동명 | 역할 |\n|---|---|---|\n| 2020.01 ~ 2020.02 | 한빛 모임 | 회장 |\n| 2021 봄 학기 | 새빛 모임 | |',
      ).items,
    ).toMatchObject([
      { organization: '한빛 모임', position: '회장', startDate: '2020-01', endDate: '2020-02' },
      { organization: '새빛 모임', startDate: '2021' },
    ])
  })

  it('reads a row by what it tells where no column names the activity', () => {
    const table =
      '| 구분 | 내용 | 기간 |\n|---|---|---|\n| 동아리 | 한빛 학회 회장 | 2018 |\n| 봉사 | 급식을 도왔습니다. | 2019 |'
    expect(read(table).items).toEqual([
      { organization: '한빛 학회', position: '회장', startDate: '2018', endDate: '2018', highlights: ['구분: 동아리'] },
      { startDate: '2019', endDate: '2019', highlights: ['구분: 봉사', '급식을 도왔습니다.'] },
    ])
  })

  it('reads nothing where nothing is', () => {
    expect(readVolunteer({ match: undefined, heading: undefined, units: [] }, readDocument('').context)).toEqual([])
  })
})

it('keeps a line below a bold activity with it, and begins the next at a bold one', () => {
  expect(read('**한빛 동아리**, 회장, 2019\n새빛 모임').items).toEqual([
    { organization: '한빛 동아리', position: '회장', startDate: '2019', endDate: '2019', summary: '새빛 모임' },
  ])
  expect(read('**한빛 동아리**, 회장, 2019\n**새빛 모임**, 2020').items).toMatchObject([
    { organization: '한빛 동아리' },
    { organization: '새빛 모임', startDate: '2020' },
  ])
})

it('reads what stands under a labelled value, and a second name as summary', () => {
  expect(read('### 한빛 동아리\n\n- 기간: 2020.01 ~ 2020.12\n  - 매주 모임').items).toEqual([
    { organization: '한빛 동아리', startDate: '2020-01', endDate: '2020-12', highlights: ['매주 모임'] },
  ])
  expect(read('### 2020 여름 캠프\n\n- 소속: 새빛 모임').items).toEqual([
    { organization: '새빛 모임', startDate: '2020', endDate: '2020', summary: '캠프' },
  ])
})

it('reads the date with the role in the first line of a paragraph below a name (T3)', () => {
  expect(read('### 한빛 봉사단\n2016.03 ~ 2016.12 / 단원\n매달 두 번 배식').items).toEqual([
    {
      organization: '한빛 봉사단',
      position: '단원',
      startDate: '2016-03',
      endDate: '2016-12',
      summary: '매달 두 번 배식',
    },
  ])
  expect(read('### 한빛 봉사단 (2016)\n2016.03 첫 모임\n매달 두 번 배식').items).toEqual([
    { organization: '한빛 봉사단', startDate: '2016', endDate: '2016', summary: '2016.03 첫 모임 매달 두 번 배식' },
  ])
})

it('begins the next activity at a line with a name, a role and a period, not at a role alone (T3)', () => {
  expect(read('2020 - 현재 한빛시 작은도서관 협의회 운영위원\n2017 - 2018 기록학 공부모임 총무').items).toEqual([
    { organization: '한빛시 작은도서관 협의회', position: '운영위원', startDate: '2020' },
    { organization: '기록학 공부모임', position: '총무', startDate: '2017', endDate: '2018' },
  ])
  expect(read('2020.03 ~ 2021.02 한빛 동아리\n회장 2020.03 ~ 2020.08').items).toEqual([
    { organization: '한빛 동아리', position: '회장', startDate: '2020-03', endDate: '2021-02' },
  ])
  expect(read('한빛 동아리\n2020 가온 모임 회장').items).toMatchObject([{ startDate: '2020' }])
  expect(read('2020 한빛 동아리\n가온 모임 회장').items).toMatchObject([{ startDate: '2020' }])
})

it('parts a short text behind a bold name that is whole from it (C4)', () => {
  const year = { startDate: '2018', endDate: '2018' }
  expect(read('- **한빛도서관** 자원봉사 (2018)\n- **한빛 의료지원단** 자원봉사 (2018)').items).toEqual([
    { organization: '한빛도서관', position: '자원봉사', ...year },
    { organization: '한빛 의료지원단', position: '자원봉사', ...year },
  ])
  // without bold text nothing parts them
  expect(read('- 한빛도서관 자원봉사 (2018)').items).toEqual([{ organization: '한빛도서관 자원봉사', ...year }])
})

it('reads the period in a list below the role (C4)', () => {
  const list = '- 2020.03 ~ 2021.02\n- 2020.09 축제 운영'
  const told = { position: '부회장', startDate: '2020-03', endDate: '2021-02' }
  expect(read(`### 비트 동아리\n\n#### 부회장\n\n${list}`).items).toEqual([
    { organization: '비트 동아리', ...told, highlights: ['2020.09 축제 운영'] },
  ])
  // where the header has one, a date below is what was done then
  expect(read(`### 비트 동아리 (2020.03 ~ 2021.02)\n\n#### 부회장\n\n- 2020.09\n- 축제 운영`).items).toEqual([
    { organization: '비트 동아리', ...told, highlights: ['2020.09', '축제 운영'] },
  ])
})

it('has no line for an empty row under an activity', () => {
  expect(read('### 한빛 동아리 (2020.01 ~ 2020.12)\n\n| 일 | 수 |\n|---|---|\n| 강의 | 3 |\n| | |').items).toEqual([
    { organization: '한빛 동아리', startDate: '2020-01', endDate: '2020-12', highlights: ['일 | 수', '강의 | 3'] },
  ])
})

it('reads a label below the date of an activity', () => {
  expect(read('- 한빛 동아리\n  - 2019\n    - 역할: 회장').items).toEqual([
    { organization: '한빛 동아리', position: '회장', startDate: '2019', endDate: '2019' },
  ])
})

it('keeps roles and sentences in a list below a dated line with it', () => {
  const lines = '2020.01 ~ 현재, 한빛정보보호학회, 논문 심사위원\n- 회장\n- 매주 모였습니다.'
  expect(read(lines).items).toEqual([
    {
      organization: '한빛정보보호학회',
      position: '회장',
      startDate: '2020-01',
      summary: '논문 심사위원',
      highlights: ['매주 모였습니다.'],
    },
  ])
})

it('reads what was done below the date of an activity with it (D8)', () => {
  const activity = { organization: '한빛 봉사단', position: '운영진', startDate: '2021', endDate: '2021' }
  expect(read('- 2021\n  - 한빛 봉사단 운영진\n  - 행사 기획').items).toEqual([
    { ...activity, highlights: ['행사 기획'] },
  ])
})

it('takes the more precise date behind the year that leads the line, but not that of another year (D1, D10)', () => {
  const activity = { organization: '한빛 봉사단', position: '운영진' }
  expect(read('- 2022 한빛 봉사단 운영진 (2022.03 ~ 2022.08)').items).toEqual([
    { ...activity, startDate: '2022-03', endDate: '2022-08' },
  ])
  expect(read('- 2021 한빛 봉사단 운영진 (2022.03 ~ 2022.08)').items).toEqual([
    { ...activity, startDate: '2021', endDate: '2021' },
  ])
})

describe('what stands under an activity (C4)', () => {
  it.each<[string, object]>([
    ['회장\n\n매주 책을 읽음', { position: '회장', summary: '매주 책을 읽음' }],
    ['매주 책을 읽음\n\n회장', { position: '회장', summary: '매주 책을 읽음' }],
    ['- 책 읽기\n- 글 쓰기\n- 회장', { highlights: ['책 읽기', '글 쓰기', '회장'] }],
    ['- 책 읽기\n- 회장\n- 총무', { position: '회장', highlights: ['책 읽기', '총무'] }],
    ['- 회장\n  - 책 고르기', { position: '회장', highlights: ['책 고르기'] }],
    ['- 월 1회 이동 진료 보조', { highlights: ['월 1회 이동 진료 보조'] }],
    ['- 설명: 책 읽기\n- 내용: 글 쓰기', { summary: '책 읽기', highlights: ['글 쓰기'] }],
    ['- 담당 업무: 살림\n- 주요 성과: 백 권', { highlights: ['살림', '백 권'] }],
    ['- 내용: 글 쓰기\n  - 시\n  - 소설', { highlights: ['글 쓰기', '시', '소설'] }],
    ['- 내용\n  - 시\n  - 소설', { highlights: ['시', '소설'] }],
    ['- 내용: 급식을 도왔습니다.', { highlights: ['급식을 도왔습니다.'] }],
    ['- 역할: 여러 사람을 도왔습니다.', { highlights: ['여러 사람을 도왔습니다.'] }],
    ['- 회비: 오천', { highlights: ['회비: 오천'] }],
    ['책을 읽음\n\n- 시\n\n글을 씀', { summary: '책을 읽음', highlights: ['시', '글을 씀'] }],
    [
      '- https://a.example.com\n  - 글\n- https://b.example.com',
      { url: 'https://a.example.com', highlights: ['글', 'https://b.example.com'] },
    ],
    ['https://a.example.com\n책을 읽음', { summary: 'https://a.example.com 책을 읽음' }],
    // the period in a line of its own, and what was done then
    ['- 2020.01 ~ 2020.12\n  - 2020.05', { startDate: '2020-01', endDate: '2020-12', highlights: ['2020.05'] }],
    ['- 2020.01 ~ 2020.12 회장', { position: '회장', startDate: '2020-01', endDate: '2020-12' }],
    ['- 2020.01 모임을 열었습니다.', { highlights: ['2020.01 모임을 열었습니다.'] }],
    ['2020.01\n두 번 모음', { startDate: '2020-01', endDate: '2020-01', summary: '두 번 모음' }],
    ['두 번 모음\n2020.01', { summary: '두 번 모음 2020.01' }],
    ['- 기간: 202001 ~ 202012', { startDate: '2020-01', endDate: '2020-12' }],
    ['- 일자: 202001', { startDate: '2020-01', endDate: '2020-01' }],
    ['- 시작: 202001\n- 종료: 202012', { startDate: '2020-01', endDate: '2020-12' }],
    ['- 기간: 2020.01 ~ 2020.12\n- 시작: 2019.01', { startDate: '2020-01', endDate: '2020-12' }],
  ])('%s', (body, expected) => {
    expect(read(`### 한빛 독서회\n\n${body}`).items).toEqual([{ organization: '한빛 독서회', ...expected }])
  })

  it.each([60, 61])('may be its date in a line of at most 60 characters: %i', (length) => {
    const line = `2020.01 ${'가'.repeat(length - 8)}`
    const [item] = read(`### 한빛 독서회\n\n- ${line}`).items as { startDate?: string; highlights?: string[] }[]
    expect([item?.startDate, item?.highlights]).toEqual(length > 60 ? [undefined, [line]] : ['2020-01', undefined])
  })
})

it('reads labelled values side by side as one activity', () => {
  const { items, told } = read(
    '- 활동명: 새빛 모임\n- 기간: 202001, 부산\n- 역할: 회장\n- 직책: 총무\n- 내용: 책 읽기\n- 장소: 서울\n- 링크: https://a.example.com',
  )
  expect(items).toEqual([
    {
      organization: '새빛 모임',
      position: '회장',
      startDate: '2020-01',
      endDate: '2020-01',
      highlights: ['직책: 총무', '책 읽기'],
      url: 'https://a.example.com',
    },
  ])
  expect(told.map(({ actual }) => actual)).toEqual(['부산', '서울'])
  // contents name the activity where nothing else does
  expect(read('- 내용: 한빛 학회 회장\n- 기간: 2018').items).toEqual([
    { organization: '한빛 학회', position: '회장', startDate: '2018', endDate: '2018' },
  ])
  expect(read('- 단체: 한빛 학회\n- 내용: 회보 편집').items).toEqual([
    { organization: '한빛 학회', highlights: ['회보 편집'] },
  ])
})

it('dates activities below a year that have no date of their own (D8)', () => {
  expect(
    read('### 2020\n\n- 한빛 모임\n- 새빛 모임 (2019)\n- 별빛 모임 (2018 ~ )\n- 달빛 모임 (~ 2017)').items,
  ).toEqual([
    { organization: '한빛 모임', startDate: '2020', endDate: '2020' },
    { organization: '새빛 모임', startDate: '2019', endDate: '2019' },
    { organization: '별빛 모임', startDate: '2018' },
    { organization: '달빛 모임', endDate: '2017' },
  ])
})

it.each([
  ['#### 한빛 모임 (2020.01)\n#### 새빛 모임 (2021.01)', ['한빛 모임', '새빛 모임']],
  ['#### 한빛 모임 (2020.01)', ['교내']],
  ['#### 한빛 모임 (2020.01)\n#### 새빛 모임', ['교내']],
  ['- 급식 봉사\n\n#### 한빛 모임 (2020.01)\n#### 새빛 모임 (2021.01)', ['교내']],
])('takes a heading over dated ones alone for a category: %s', (body, organizations) => {
  expect(read(`### 교내\n${body}`).items).toMatchObject(organizations.map((organization) => ({ organization })))
  expect(read(`### 교내 (2020 ~ 2021)\n${body}`).items).toMatchObject([{ organization: '교내' }])
})

it.each([
  ['한빛 모임 | 서울 | 단원', { organization: '한빛 모임', position: '단원' }, ['서울']],
  ['한빛 멘토링 | 멘토', { organization: '한빛 멘토링', position: '멘토' }, []],
  ['멘토 | 한빛 모임 운영진', { organization: '한빛 모임 운영진', position: '멘토' }, []],
  ['멘토링 멘토 | 새봄', { organization: '새봄', position: '멘토링 멘토' }, []],
  ['봉사단장 | 한빛대학교 학생회장', { organization: '한빛대학교 학생회장', position: '봉사단장' }, []],
  ['멘토링 | 누리대학교 학생', { organization: '멘토링', summary: '누리대학교 학생' }, []],
  ['한빛 모임 | 살림을 맡음', { organization: '한빛 모임', summary: '살림을 맡음' }, []],
  ['한빛 모임 | 대상', { organization: '한빛 모임', summary: '대상' }, []],
  ['한빛 모임 | 한빛은행 나눔팀', { organization: '한빛 모임', summary: '한빛은행 나눔팀' }, []],
  ['한빛 모임 | 나눔팀', { organization: '한빛 모임', position: '나눔팀' }, []],
  ['한빛 모임 | 한빛복지관', { organization: '한빛 모임', summary: '한빛복지관' }, []],
  [`한빛 모임 | ${'가'.repeat(20)}`, { organization: '한빛 모임', position: '가'.repeat(20) }, []],
  [`한빛 모임 | ${'가'.repeat(21)}`, { organization: '한빛 모임', summary: '가'.repeat(21) }, []],
  ['**한빛 모임** 회장 | 새빛', { organization: '한빛 모임', position: '회장', summary: '새빛' }, []],
  ['**한빛 콘퍼런스** 봉사 안내 도우미', { organization: '한빛 콘퍼런스', position: '봉사 안내 도우미' }, []],
  ['**한빛 콘퍼런스** 봉사 안내 도우미 셋', { organization: '한빛 콘퍼런스 봉사 안내 도우미 셋' }, []],
  ['**한빛 콘퍼런스** 안내를 맡음', { organization: '한빛 콘퍼런스 안내를 맡음' }, []],
  ['**한빛 콘퍼런스** 새빛 세미나', { organization: '한빛 콘퍼런스 새빛 세미나' }, []],
  [`**한빛 콘퍼런스** ${'가'.repeat(20)}`, { organization: '한빛 콘퍼런스', position: '가'.repeat(20) }, []],
  [`**한빛 콘퍼런스** ${'가'.repeat(21)}`, { organization: `한빛 콘퍼런스 ${'가'.repeat(21)}` }, []],
  ['한빛 24시간', { organization: '한빛 24시간' }, []],
  ['80시간 한빛 모임', { organization: '80시간 한빛 모임' }, []],
])('tells the office from the name of an activity: %s', (line, expected, left) => {
  const { items, told } = read(`- ${line}`)
  expect(items).toEqual([expected])
  expect(told.map(({ actual }) => actual)).toEqual(left)
})

it.each<[string, object]>([
  ['- 직책: 단장', { position: '단장' }],
  ['- 역할: 통역', { position: '통역' }],
  ['- 기간: 202201 ~ 202206', { startDate: '2022-01', endDate: '2022-06' }],
  ['- 일시: 2022.01', { startDate: '2022-01', endDate: '2022-01' }],
  ['- 내용: 책 정리', { highlights: ['책 정리'] }],
  ['- 내용\n  - 책 정리\n  - 책 읽기', { highlights: ['책 정리', '책 읽기'] }],
  [
    '- 역할: 주말마다 아이들에게 책을 읽어 주고 함께 그림을 그렸습니다.',
    { highlights: ['주말마다 아이들에게 책을 읽어 주고 함께 그림을 그렸습니다.'] },
  ],
])('reads labels below an activity: %j (C4)', (below, expected) => {
  expect(read(`### 한빛 나눔터\n\n${below}`).items).toEqual([{ organization: '한빛 나눔터', ...expected }])
})

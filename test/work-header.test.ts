import { describe, expect, it } from 'vitest'
import { career, work } from './util/convert.js'

const dates = { startDate: '2021-03', endDate: '2023-06' }
const stay = (more: object): object => ({ name: '가람소프트', ...dates, ...more })
const tasks = { highlights: ['정산 개발'] }

describe('which part of a header is the employer (W2)', () => {
  it.each<[string, string, object]>([
    ['no employment type', '정규직 | 별빛', { name: '별빛', employmentType: '정규직' }],
    ['no employment type alone', '정규직', { employmentType: '정규직' }],
    ['no kind of service', '병역특례 | 별빛', { name: '별빛', position: '병역특례' }],
    ['no state', '재직중 | 별빛', { name: '별빛' }],
    ['no duration', '2년 4개월 | 별빛', { name: '별빛' }],
    ['no rank', '대리 | 별빛', { name: '별빛', position: '대리' }],
    ['no field of work', '데이터 | 별빛', { name: '별빛', position: '데이터' }],
    ['no team', '정산팀 | 별빛', { name: '별빛', position: '정산팀' }],
    ['no place', '서울 | 별빛', { name: '별빛', location: '서울' }],
    ['no sentence', '정산을 맡았습니다. | 별빛', { name: '별빛', summary: '정산을 맡았습니다.' }],
    ['no task', '정산 개발 | 별빛', { name: '별빛', position: '정산 개발' }],
    [
      'one with a mark behind a name',
      '별빛 | ㈜가람 | 대리',
      { name: '㈜가람', position: '대리', description: '별빛' },
    ],
    ['one that ends as employers do', '별빛 | 가람소프트 | 대리', stay({ position: '대리', description: '별빛' })],
    ['a school', '별빛 | 가람초등학교 | 교사', { name: '가람초등학교', position: '교사', description: '별빛' }],
    ['one in bold behind a name', '별빛 | **가람** | 대리', { name: '가람', position: '대리', description: '별빛' }],
    [
      'one with a link behind a name',
      '별빛 | [가람](https://garam.example.com) | 대리',
      { name: '가람', position: '대리', description: '별빛', url: 'https://garam.example.com' },
    ],
    ['a laboratory in bold that leads the line', '**가람랩** | 대리', { name: '가람랩', position: '대리' }],
    ['but no team in bold', '**정산팀** | 대리', { position: '정산팀 / 대리' }],
    ['one behind a bold rank', '**대리** 가람', { name: '가람', position: '대리' }],
    ['one before a bold rank', '가람 **대리**', { name: '가람', position: '대리' }],
    [
      'one before its title, behind a name',
      '별빛 | ㈜가람소프트 대표',
      { name: '㈜가람소프트', position: '대표', description: '별빛' },
    ],
    ['two with a comma', '대리, 가람소프트, 나래소프트', { name: '가람소프트, 나래소프트', position: '대리' }],
    ['one before a team', '가람소프트, 개발팀', stay({ position: '개발팀' })],
    ['one that leads and ends as teams do', '**달빛오락실** | QA', { name: '달빛오락실', position: 'QA' }],
    ['one before a title of another', '가람소프트, 나래소프트 팀장', stay({ position: '나래소프트 팀장' })],
    // what ends as employers and as teams do is a part of the employer before it, with its title too
    ['any name before a part of it', '별빛 | 고객센터 | 대리', { name: '별빛', position: '고객센터 / 대리' }],
    ['any name before a part with a title', '별빛 | 연구소 대리', { name: '별빛', position: '연구소 대리' }],
    ['a part behind no name', '대리 | 고객센터', { name: '고객센터', position: '대리' }],
    ['a part behind a place', '서울 | 고객센터', { name: '고객센터', location: '서울' }],
    [
      'a laboratory of a school',
      '별빛 | 가람대학교 연구소',
      { name: '가람대학교', position: '연구소', description: '별빛' },
    ],
  ])('%s: %s', (_, header, expected) => {
    const [own, ...others] = work(`### ${header} (2021.03 ~ 2023.06)`)
    expect(own).toEqual({ ...dates, ...expected })
    expect(others).toEqual([])
  })

  it.each([
    ['가람대학교', { name: '가람대학교', position: '체육학과 / 조교' }],
    ['가람소프트', stay({ position: '조교', description: '체육학과' })],
  ])('has a department as its team where it is a school (W3): %s', (name, expected) => {
    expect(work(`### ${name} — 체육학과\n**2021.03 ~ 2023.06** · 조교`)).toEqual([{ ...dates, ...expected }])
  })

  it.each<[string, string, object]>([
    [
      'in parentheses with the period',
      '서버 개발자 (가람소프트, 2021.03 ~ 2023.06)',
      stay({ position: '서버 개발자' }),
    ],
    ['before the period, not behind it', '별빛 2021.03 ~ 2023.06 가람', { name: '별빛', ...dates, summary: '가람' }],
    ['below a place', '서울\n\n가람소프트 2021.03 ~ 2023.06', stay({ location: '서울' })],
    ['below a position with the period', '대리 2021.03 ~ 2023.06\n\n가람소프트', stay({ position: '대리' })],
    ['below a team', '정산팀\n\n가람 2021.03 ~ 2023.06', { name: '가람', position: '정산팀', ...dates }],
    [
      'not behind the period below a team',
      '정산팀\n\n2021.03 ~ 2023.06 가람',
      { position: '정산팀', ...dates, summary: '가람' },
    ],
  ])('stands %s', (_, header, expected) => {
    expect(work(`### ${header}`)).toEqual([expected])
  })
})

describe('a line below the header (W2, W3)', () => {
  const below = (line: string, list = '\n\n- 정산 개발'): unknown => {
    const [own, ...others] = work(`### 가람소프트 (2021.03 ~ 2023.06)\n\n${line}${list}`)
    expect(others).toEqual([])
    return own
  }

  it.each<[string, string, object]>([
    ['a team', '대리 / 정산팀', { position: '대리 / 정산팀' }],
    ['a section of an office', '공무과 / 대리', { position: '공무과 / 대리' }],
    ['a place', '대리 / 서울', { position: '대리', location: '서울' }],
    ['a place and a part of it', '대리 / 서울 마포', { position: '대리', location: '서울 마포' }],
    ['an employment type', '대리 / 정규직', { position: '대리', employmentType: '정규직' }],
    ['a kind of service', '대리 / 산업기능요원', { position: '대리', employmentType: '산업기능요원' }],
    ['a type with a title', '정산팀 / 계약직 물품 포장', { position: '정산팀 / 물품 포장', employmentType: '계약직' }],
    ['a state', '대리 / 재직중', { position: '대리' }],
    ['a duration', '대리 / 2년 4개월', { position: '대리' }],
    ['a business', '대리 / 핀테크 대행사', { position: '대리', description: '핀테크 대행사' }],
    ['another employer', '대리 / 나래소프트', { position: '대리', description: '나래소프트' }],
    ['a field of work', '프론트엔드 / 주임', { position: '프론트엔드 / 주임' }],
    ['technologies', '대리 | Java | Spring', { position: '대리', keywords: ['Java', 'Spring'] }],
  ])('has %s beside a position', (_, line, expected) => {
    expect(below(line)).toEqual(stay({ ...expected, ...tasks }))
  })

  it.each<[string, string, object]>([
    ['another name', '대리 / 별빛', { summary: '대리 / 별빛' }],
    ['two fields of work', '데이터 / 정산', { summary: '데이터 / 정산' }],
    ['a type with many words', '계약직 물품 포장 정리', { summary: '계약직 물품 포장 정리' }],
    [
      'a long text of a business',
      '전국 소상공인 간편 결제 정산 광고대행사',
      { summary: '전국 소상공인 간편 결제 정산 광고대행사' },
    ],
    ['what was done', '정산 서비스 / 대리 개발', { summary: '정산 서비스 / 대리 개발' }],
  ])('is none with %s', (_, line, expected) => {
    expect(below(line)).toEqual(stay({ ...expected, ...tasks }))
  })

  it('is none of more than 60 characters', () => {
    const line = (length: number): string => `${'가'.repeat(length - 1)}팀`
    const teams = `${line(28)} / ${line(29)}`
    expect(below(teams)).toMatchObject({ position: teams })
    expect(below(`${teams.slice(0, -1)}가팀`)).toMatchObject({ summary: `${teams.slice(0, -1)}가팀` })
  })

  it('is no heading or item of a business (W7)', () => {
    const groups = [{ name: '광고대행사', ...tasks }]
    const grouped = stay({ highlights: ['광고대행사 — 정산 개발'], groups })
    expect(below('#### 광고대행사')).toEqual(grouped)
    expect(below('- 광고대행사\n  - 정산 개발', '')).toEqual(grouped)
  })

  it('is an item with a position alone, but none with a place (W6)', () => {
    expect(below('- 대리\n- 정산 개발', '')).toEqual(stay({ position: '대리', ...tasks }))
    expect(below('- 서울\n- 정산 개발', '')).toEqual(stay({ highlights: ['서울', '정산 개발'] }))
    expect(work('### 가람소프트\n\n- 서울\n- 2021.03 ~ 2023.06\n- 정산 개발')).toEqual([
      stay({ location: '서울', ...tasks }),
    ])
  })

  it('is a task alone in plain text (W3)', () => {
    expect(below('품질관리')).toEqual(stay({ position: '품질관리', ...tasks }))
    expect(below('- 품질관리\n  - 정산 개발', '')).toEqual(
      stay({ highlights: ['품질관리 — 정산 개발'], groups: [{ name: '품질관리', ...tasks }] }),
    )
  })
})

describe('an item below a period (W2)', () => {
  it.each<[string, string, string, object]>([
    ['is the employer below a period alone', '', '가람', { name: '가람', ...tasks }],
    ['but no task', '', '예약 개발', { highlights: ['예약 개발', '정산 개발'] }],
    [
      'is one below a position where it ends as employers do',
      ' | 대리',
      '가람소프트',
      { name: '가람소프트', position: '대리', ...tasks },
    ],
    ['or is a school', ' | 대리', '가람초등학교', { name: '가람초등학교', position: '대리', ...tasks }],
    [
      'or has its team behind it',
      ' | 대리',
      '별마당 클라이언트실',
      { name: '별마당', position: '대리 / 클라이언트실', ...tasks },
    ],
    ['but no team', ' | 대리', '클라이언트실', { position: '대리', highlights: ['클라이언트실', '정산 개발'] }],
    ['and no other name', ' | 대리', '가람', { position: '대리', highlights: ['가람', '정산 개발'] }],
  ])('%s', (_, position, item, expected) => {
    expect(work(`### 2021.03 ~ 2023.06${position}\n\n- ${item}\n- 정산 개발`)).toEqual([{ ...dates, ...expected }])
  })
})

describe('a team with its title behind it (W3)', () => {
  it.each<[string, string, object]>([
    [
      'behind a name of two words',
      '별빛 달빛 정산팀 서버 개발자',
      { name: '별빛 달빛', position: '정산팀 서버 개발자' },
    ],
    ['of two words', '별빛 결제 스쿼드 팀장', { name: '별빛', position: '결제 스쿼드 팀장' }],
    ['with a title that stands alone', '별빛 정산팀 MD', { name: '별빛', position: '정산팀 MD' }],
    [
      'with a title that ends as employers do',
      '별빛 | 정산팀 Senior Software Engineer',
      { name: '별빛', position: '정산팀 Senior Software Engineer' },
    ],
    ['but behind no task', '정산 개발 정산팀 팀장', { position: '정산 개발 정산팀 팀장' }],
    ['and behind no long phrase', '별 달 해 정산팀 팀장', { position: '별 달 해 정산팀 팀장' }],
  ])('%s: %s', (_, header, expected) => {
    expect(work(`- 2021.03 ~ 2023.06 ${header}\n  - 정산 개발`)).toEqual([{ ...dates, ...expected, ...tasks }])
  })

  it.each<[string, string, object]>([
    ['above the period', '정산팀 MD', { position: '정산팀 MD' }],
    ['with what one is in charge of', '정산팀 / 영업 담당', { position: '정산팀 / 영업 담당' }],
    ['but no long task', '대리 / 새 정산 영업 담당', { summary: '대리 / 새 정산 영업 담당' }],
  ])('stands below the header %s', (_, line, expected) => {
    expect(work(`### 가람소프트 (2021.03 ~ 2023.06)\n\n${line}\n\n- 정산 개발`)).toEqual([
      stay({ ...expected, ...tasks }),
    ])
  })
})

describe('a line below a period alone (W2, W3)', () => {
  it.each<[string, string, object]>([
    ['is the employer with a title', '별빛 / 예약센터 / 주임', { name: '별빛', position: '예약센터 / 주임' }],
    ['also with a task between', '별빛 / 운영지원 (인턴)', { name: '별빛', position: '인턴', summary: '운영지원' }],
    ['but no words without one', '별빛 / 달빛', { summary: '별빛 / 달빛' }],
    ['and no long ones', `${'별빛 '.repeat(11)} / 주임`, { summary: `${'별빛 '.repeat(11)}/ 주임` }],
    ['and no task', '별빛 / 주임 개발', { summary: '별빛 / 주임 개발' }],
  ])('%s', (_, line, expected) => {
    for (const period of ['### 2021.03 ~ 2023.06\n\n', '**2021.03 ~ 2023.06**\n'])
      expect(work(`${period}${line}\n\n- 정산 개발`)).toEqual([{ ...dates, ...expected, ...tasks }])
  })
})

describe('a paragraph between the employer and its period (W5)', () => {
  const summary = '예매 화면을 맡았습니다.'
  it.each<[string, string, object]>([
    ['alone', '2021.03 ~ 2023.06\n\n- 정산 개발', {}],
    ['with the position', '2021.03 ~ 2023.06 | 대리\n\n- 정산 개발', { position: '대리' }],
    ['with the position right above the list', '2021.03 ~ 2023.06 | 대리\n- 정산 개발', { position: '대리' }],
  ])('is the summary: a period %s', (_, period, more) => {
    expect(work(`### 가람소프트\n\n${summary}\n\n${period}`)).toEqual([stay({ ...more, summary, ...tasks })])
  })

  it.each<[string, string, object]>([
    ['with the position', '대리 2021.03 ~ 2023.06', { position: '대리' }],
    ['alone', '2021.03 ~ 2023.06', {}],
  ])('ends above the period in its last line, %s', (_, period, more) => {
    const read = (header: string): unknown =>
      work(`### 가람소프트${header}\n\n예매 서비스\n${period}\n\n정산을 맡았습니다.`)
    expect(read('')).toEqual([stay({ ...more, summary: '예매 서비스\n\n정산을 맡았습니다.' })])
    // a header with its own period leaves it
    expect(read(' (2021.03 ~ 2023.06)')).toEqual([stay({ summary: `예매 서비스 ${period}\n\n정산을 맡았습니다.` })])
  })

  it('is none above a project', () => {
    expect(work(`### 가람소프트\n\n${summary}\n\n정산 앱 2021.03 ~ 2023.06\n\n- 정산 개발`)).toMatchObject([
      { name: '가람소프트', summary, highlights: ['정산 앱 2021.03 ~ 2023.06 — 정산 개발'] },
    ])
  })

  it('may be a remark above a place too (W2)', () => {
    const description = '정산 서비스를 만드는 회사'
    expect(work(`### 가람소프트 (2021.03 ~ 2023.06)\n\n> ${description}\n\n서울\n\n- 정산 개발`)).toEqual([
      stay({ description, location: '서울', ...tasks }),
    ])
  })

  it('has lines of any kind behind its first', () => {
    expect(work('### 가람소프트\n\n정산 서비스\n서울\n\n2021.03 ~ 2023.06 | 대리\n\n- 정산 개발')).toEqual([
      stay({ position: '대리', summary: '정산 서비스 서울', ...tasks }),
    ])
  })

  it.each<[string, string, object]>([
    ['a heading', '**2021.03 ~ 2023.06**\n\n- 정산 개발', tasks],
    ['an item', '- 2021.03 ~ 2023.06\n- 정산 개발', tasks],
  ])('may be a remark, above %s too (W2)', (_, period, more) => {
    const description = '정산 서비스를 만드는 회사'
    expect(work(`### 가람소프트\n\n> ${description}\n\n${period}`)).toEqual([stay({ description, ...more })])
  })

  it('may be a remark with a list, above the period', () => {
    expect(work('### 가람소프트\n\n> 정산 회사\n> - 결제\n\n2021.03 ~ 2023.06\n\n- 정산 개발')).toEqual([
      stay({ description: '정산 회사', highlights: ['결제', '정산 개발'] }),
    ])
  })
})

describe('a position below a paragraph (W3, W5)', () => {
  it('stands in the last of three lines', () => {
    const header = '### 가람소프트 (2021.03 ~ 2023.06)\n\n예매 서비스\n가맹점 화면\n개발자 / 화면팀'
    expect(work(header)).toEqual([stay({ position: '개발자 / 화면팀', summary: '예매 서비스 가맹점 화면' })])
  })

  it('stands in its last line, also where no list follows', () => {
    const header = '### 가람소프트 (2021.03 ~ 2023.06)\n\n예매 서비스\n개발자 / 화면팀'
    expect(work(header)).toEqual([stay({ position: '개발자 / 화면팀', summary: '예매 서비스' })])
    expect(work(`${header}\n\n정산을 맡았습니다.`)).toEqual([
      stay({ position: '개발자 / 화면팀', summary: '예매 서비스\n\n정산을 맡았습니다.' }),
    ])
  })

  it('is none where the header has a team (W7)', () => {
    const section = '### 가람소프트 | 개발팀 (2021.03 ~ 2023.06)\n\n정산을 맡았습니다.\n\n대리\n\n- 정산 개발'
    expect(work(section)).toEqual([
      stay({
        position: '개발팀',
        summary: '정산을 맡았습니다.',
        highlights: ['대리 — 정산 개발'],
        groups: [{ name: '대리', ...tasks }],
      }),
    ])
  })
})

describe('a position with its period above a project with its own (W3, W11)', () => {
  it.each([
    ['alone', '대리', {}],
    ['with the place', '대리 | 서울', { location: '서울' }],
  ])('%s is that of the stay', (_, heading, more) => {
    const positions = `#### ${heading}\n2021.03 ~ 2023.06\n\n- 정산 개발`
    const project = '#### 예약 화면\n2021.05 ~ 2021.08\n\n- 예약 개발'
    expect(career(`## 경력\n\n### 가람소프트\n\n${positions}\n\n${project}`)).toMatchObject({
      work: [stay({ position: '대리', ...more, ...tasks })],
      projects: [{ name: '예약 화면', entity: '가람소프트' }],
    })
  })
})

describe('a period in a line of its own above the employer (W1)', () => {
  const other = { name: '나래소프트', startDate: '2019-01', endDate: '2021-02', highlights: ['예약 개발'] }
  const second = '### 나래소프트\n\n- 예약 개발'

  it.each<[string, string, object]>([
    ['with the duration below it', '2021.03 ~ 2023.06\n2년 4개월\n### 가람소프트\n\n- 정산 개발', tasks],
    [
      'above an employer with a paragraph and a list',
      '2021.03 ~ 2023.06\n\n### 가람소프트\n\n정산을 맡았습니다.\n\n- 정산 개발',
      { summary: '정산을 맡았습니다.', ...tasks },
    ],
    [
      'above an employer with a group',
      '2021.03 ~ 2023.06\n\n### 가람소프트\n\n#### 정산\n\n- 정산 개발',
      { highlights: ['정산 — 정산 개발'], groups: [{ name: '정산', ...tasks }] },
    ],
    [
      'above an employer whose last line is a type',
      '2021.03 ~ 2023.06\n\n### 가람소프트\n\n- 정산 개발\n\n정규직',
      { highlights: ['정산 개발', '정규직'] },
    ],
  ])('%s', (_, first, more) => {
    expect(work(`${first}\n\n2019.01 ~ 2021.02\n\n${second}`)).toEqual([stay(more), other])
  })

  it('has its employment type below it, not above it (W4)', () => {
    const first = '2021.03 ~ 2023.06\n\n### 가람소프트\n\n- 정산 개발'
    expect(work(`${first}\n\n2019.01 ~ 2021.02\n\n계약직\n\n${second}`)).toEqual([
      stay(tasks),
      { ...other, employmentType: '계약직' },
    ])
  })

  it('is none in a line with more', () => {
    const told = career('## 경력\n\n2021.03 ~ 2023.06 | 판교\n\n### 가람소프트\n\n- 정산 개발')
    expect(told).toMatchObject({
      work: [{ name: '가람소프트', ...tasks }],
      told: ['left-out: 2021.03 ~ 2023.06 | 판교'],
    })
  })

  it('stands beside one in the header of the next', () => {
    expect(
      work('2021.03 ~ 2023.06\n\n### 가람소프트\n\n- 정산 개발\n\n### 나래소프트 (2019.01 ~ 2021.02)\n\n- 예약 개발'),
    ).toEqual([stay(tasks), other])
  })

  it('is that of all where the next employer has none', () => {
    expect(career(`## 경력\n\n2021.03 ~ 2023.06\n\n### 가람소프트\n\n- 정산 개발\n\n${second}`)).toEqual({
      work: [
        { name: '가람소프트', ...tasks },
        { name: '나래소프트', highlights: ['예약 개발'] },
      ],
      projects: [],
      told: ['left-out: 2021.03 ~ 2023.06'],
    })
  })

  it('is a stay above what was done in it', () => {
    expect(work('2021.03 ~ 2023.06\n\n- 정산 개발\n- 예약 개발')).toEqual([
      { ...dates, highlights: ['정산 개발', '예약 개발'] },
    ])
  })
})

describe('what is left of the lines of a header (W5, W6)', () => {
  it('is text, though a bold position stands above it and bold lines follow', () => {
    const body = '**서버 개발자** 2021.03 ~ 2023.06\n예약 서비스\n\n- 정산 개발\n\n**성과**\n\n- 감사패'
    expect(work(`### 가람소프트\n\n${body}`)).toEqual([
      stay({ position: '서버 개발자', summary: '예약 서비스', highlights: ['정산 개발', '감사패'] }),
    ])
  })

  it('is an item with its list in an item (W7)', () => {
    expect(work('### 가람소프트\n\n- 서버 개발자 2021.03 ~ 2023.06\n  예약 서비스\n  - 정산 개발')).toEqual([
      stay({
        position: '서버 개발자',
        highlights: ['예약 서비스 — 정산 개발'],
        groups: [{ name: '예약 서비스', ...tasks }],
      }),
    ])
  })

  it('has no place in an item below the period', () => {
    expect(work('### 가람소프트\n\n2021.03 ~ 2023.06\n\n- 서울\n- 정산 개발')).toEqual([
      stay({ highlights: ['서울', '정산 개발'] }),
    ])
  })
})

describe('periods of one header (W1, W4, W12)', () => {
  it.each<[string, string, object, object]>([
    ['have the teams before them', '개발팀 $, 정산팀 $$', { position: '개발팀' }, { position: '정산팀' }],
    [
      'have the types before them',
      '계약직 ($), 정규직 ($$)',
      { employmentType: '계약직' },
      { employmentType: '정규직' },
    ],
    ['have the title before both', '대리 $, $$', { position: '대리' }, { position: '대리' }],
  ])('%s: %s', (_, line, first, second) => {
    const header = line.replace('$$', '2021.03 ~ 2023.06').replace('$', '2019.01 ~ 2020.12')
    expect(work(`### 가람소프트\n\n${header}\n\n- 정산 개발`)).toEqual([
      { name: '가람소프트', startDate: '2019-01', endDate: '2020-12', ...first, ...tasks },
      stay(second),
    ])
  })
})

describe('lines with a list below a named employer (W7, W11)', () => {
  const header = '### 가람소프트 (2021.03 ~ 2023.06)\n\n'
  const groups = [
    { name: '물류 시스템', ...tasks },
    { name: '주문 시스템', highlights: ['예약 개발'] },
  ]

  it.each([
    ['bold', '**물류 시스템**\n- 정산 개발\n\n**주문 시스템**\n- 예약 개발'],
    ['plain', '물류 시스템\n- 정산 개발\n\n주문 시스템\n- 예약 개발'],
  ])('are groups, though they end as employers do: %s', (_, body) => {
    expect(work(header + body)).toEqual([
      stay({ highlights: ['물류 시스템 — 정산 개발', '주문 시스템 — 예약 개발'], groups }),
    ])
  })

  it('have the title before groups', () => {
    expect(work(`${header}**대리**\n- 정산 개발\n\n**포상**\n- 감사패`)).toEqual([
      stay({
        position: '대리',
        highlights: ['정산 개발', '포상 — 감사패'],
        groups: [{ name: '포상', highlights: ['감사패'] }],
      }),
    ])
  })

  it('are a project of many words with a period below it, and else the title', () => {
    const read = (heading: string, line: string): unknown => {
      const { work: stays, projects } = career(`## 경력\n\n${header}#### ${heading}\n\n- ${line}\n- 정산 개발`)
      return [stays[0]?.position, projects.map(({ name }) => name)]
    }
    const period = '기간: 2021.05 ~ 2021.08'
    expect(read('신규 결제 서비스 기획자', period)).toEqual([undefined, ['신규 결제 서비스 기획자']])
    expect(read('결제 서비스 기획자', period)).toEqual(['결제 서비스 기획자', []])
    expect(read('신규 결제 서비스 기획자', '기술: Java')).toEqual(['신규 결제 서비스 기획자', []])
    expect(read('신규 결제 서비스 기획자', '기간: 세 달')).toEqual(['신규 결제 서비스 기획자', []])
  })

  it('are a project where many words end in a title, and a period stands behind them (W12)', () => {
    const positions = '#### 개발자 2021.03 ~ 2023.06\n\n- 정산 개발'
    const task = '#### 정산 화면을 새로 만든 개발자 2021.05 ~ 2021.08\n\n- 예약 개발'
    expect(career(`## 경력\n\n### 가람소프트\n\n${positions}\n\n${task}`)).toMatchObject({
      work: [stay({ position: '개발자', ...tasks })],
      projects: [{ name: '정산 화면을 새로 만든 개발자', startDate: '2021-05' }],
    })
  })

  it('are projects as items of many words that say who is in charge (W11), and positions of few (W12)', () => {
    const body = '**치료사** 2021.03 ~ 2023.06\n\n- 신입 교육 담당 (2021.05 ~ 2021.08)'
    expect(career(`## 경력\n\n### 가람소프트\n\n${body}`)).toMatchObject({
      work: [stay({ position: '치료사' })],
      projects: [{ name: '신입 교육 담당', startDate: '2021-05', entity: '가람소프트' }],
    })
    expect(career(`## 경력\n\n### 가람소프트\n\n${body.replace('신입 ', '')}`)).toMatchObject({
      work: [{ position: '치료사' }, { position: '교육 담당' }],
    })
  })

  it('are the header where nothing stands under them', () => {
    const section = '### 가람소프트 | 개발자 (2021.03 ~ 2023.06)\n\n#### 정산팀 / 서울\n\n#### 정산\n\n- 정산 개발'
    expect(work(section)).toMatchObject([stay({ position: '개발자 / 정산팀', location: '서울' })])
  })
})

describe('the length of a header line (W2)', () => {
  it('is at most 120 characters, each part 60', () => {
    const period = '2021.03 ~ 2023.06'
    const dated = (line: string): unknown => 'startDate' in (work(`### 가람소프트\n\n${line}\n\n- 정산 개발`)[0] ?? {})
    const part = '가'.repeat(60)
    expect(dated(`${part} ${period}`)).toBe(true)
    expect(dated(`${part}가 ${period}`)).toBe(false)
    const line = (length: number): string => {
      const others = `${'나'.repeat(40)} | ${'다'.repeat(length - 40 - 6 - period.length)}`
      return `${others} | ${period}`
    }
    expect(line(120)).toHaveLength(120)
    expect(dated(line(120).replace(/다+/u, (found) => `${found.slice(3, 58)}`))).toBe(true)
  })
})

describe('a name of many words (W2)', () => {
  it.each(['달 별 해 구름', 'Bright Stars of Tomorrow'])('is the employer: %s', (name) => {
    expect(work(`### ${name} (2021.03 ~ 2023.06)\n\n- 정산 개발`)).toEqual([{ name, ...dates, ...tasks }])
  })

  it('is the employer behind a period too, but not where it says what was done', () => {
    expect(work('### 2021.03 ~ 2023.06 Bright Stars of Tomorrow')).toEqual([
      { name: 'Bright Stars of Tomorrow', ...dates },
    ])
    expect(work('### 2021.03 ~ 2023.06 : 지역 방송국 야간 관제')[0]).not.toHaveProperty('name')
  })
})

describe('a kind of service beside an employer (W4, W14)', () => {
  it.each([
    ['is the position beside a place', '별빛 | 산업기능요원 | 서울', { position: '산업기능요원', location: '서울' }],
    ['is the type beside a title', '별빛 | 산업기능요원 | 대리', { position: '대리', employmentType: '산업기능요원' }],
  ])('%s', (_, header, expected) => {
    expect(work(`### ${header} (2021.03 ~ 2023.06)`)).toEqual([{ name: '별빛', ...dates, ...expected }])
  })
})

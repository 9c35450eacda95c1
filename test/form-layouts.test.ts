import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import { career, projects, work } from './util/convert.js'

const dates = { startDate: '2021-03', endDate: '2023-06' }
const range = '2021.03 ~ 2023.06'

describe('stays that the labels of a form tell (W1 to W4, T3)', () => {
  const labels = (name: string): string => `- 회사명 : ${name}\n- 기간 : ${range}\n- 직급 : 대리\n- 정산 개발`
  const stay = (name: string): object => ({ name, ...dates, position: '대리', highlights: ['정산 개발'] })

  it.each<[string, string]>([
    ['items', `${labels('가람')}\n${labels('나래')}`],
    [
      'lines',
      `회사명: 가람\n기간: ${range}\n직급: 대리\n\n- 정산 개발\n\n회사명: 나래\n기간: ${range}\n직급: 대리\n\n- 정산 개발`,
    ],
    ['items below numbered words in brackets', `[경력 1]\n\n${labels('가람')}\n\n[경력 2]\n\n${labels('나래')}`],
    ['items below numbered headings', `### 회사 1\n\n${labels('가람')}\n\n### 회사 2\n\n${labels('나래')}`],
    ['items below numbered bold lines', `**경력1**\n\n${labels('가람')}\n\n**경력2**\n\n${labels('나래')}`],
  ])('%s', (_, section) => {
    expect(work(section)).toEqual([stay('가람'), stay('나래')])
  })

  it('have the employment type of the heading around them (W4)', () => {
    expect(work(`### 계약직\n\n${labels('가람')}`)).toEqual([{ ...stay('가람'), employmentType: '계약직' }])
  })

  it('have positions with periods of their own as stays (W12)', () => {
    expect(work(`- 회사명 : 가람\n- 직급 : 사원(2021.03 ~ 2022.02) → 대리(2022.03 ~ 2023.06)`)).toEqual([
      { name: '가람', position: '사원', startDate: '2021-03', endDate: '2022-02' },
      { name: '가람', position: '대리', startDate: '2022-03', endDate: '2023-06' },
    ])
  })

  it('are not told by labels without an employer', () => {
    expect(work(`### 가람 (${range})\n\n- 직급 : 대리\n- 부서 : 정산팀`)).toEqual([
      { name: '가람', ...dates, position: '대리 / 정산팀' },
    ])
  })

  it('are not told by a number that counts years', () => {
    const { work: stays, told } = career(`## 경력\n\n**총 경력 12년**\n\n### 가람 (${range})\n\n- 정산 개발`)
    expect(stays).toEqual([{ name: '가람', ...dates, highlights: ['정산 개발'] }])
    expect(told).toContain('left-out: 총 경력 12년')
  })
})

describe('projects that the labels of a form tell (P1)', () => {
  const labels = (name: string): string => `- 프로젝트명 : ${name}\n- 기간 : ${range}\n- 역할 : 설계`
  const project = (name: string): object => ({ name, ...dates, roles: ['설계'] })

  it.each<[string, string]>([
    ['items', `${labels('정산')}\n${labels('예약')}`],
    ['items below numbered words', `[프로젝트 1]\n\n${labels('정산')}\n\n[프로젝트 2]\n\n${labels('예약')}`],
    [
      'items behind numbers of their own',
      `1) 정산\n\n- 기간 : ${range}\n- 역할 : 설계\n\n2) 예약\n\n- 기간 : ${range}\n- 역할 : 설계`,
    ],
  ])('%s', (_, section) => {
    expect(projects(section)).toEqual([project('정산'), project('예약')])
  })

  it('keep a numbered name that is no word of a form', () => {
    expect(projects(`### 달빛 2\n\n- 기간 : ${range}\n- 역할 : 설계`)).toEqual([project('달빛 2')])
    expect(projects(`### 프로젝트 7\n\n- 기간 : ${range}\n- 역할 : 설계`)).toEqual([project('프로젝트 7')])
  })

  it('are not told by a list behind a numbered one of several items', () => {
    expect(projects('1. 정산\n2. 예약\n\n- 조회')).toEqual([{ name: '정산' }, { name: '예약' }, { name: '조회' }])
  })
})

describe('lists that begin with a date', () => {
  const resumeOf = (markdown: string) => convert(markdown).resume

  it('date the employer, the title and the positions below (W3, W12)', () => {
    const list = [
      '- 2021.03 ~',
      '  - 가람소프트',
      '    - 서버 개발자 :',
      '      - 플랫폼팀 : 대리(2022.03 - )',
      '        - 정산 개발',
      '      - 결제팀 : 사원(2021.03 - 2022.02)',
    ]
    const stay = { name: '가람소프트' }
    const expected = [
      { ...stay, position: '서버 개발자 / 플랫폼팀 / 대리', startDate: '2022-03', highlights: ['정산 개발'] },
      { ...stay, position: '서버 개발자 / 결제팀 / 사원', startDate: '2021-03', endDate: '2022-02' },
    ]
    expect(work(list.join('\n'))).toEqual(expected)
    expect(resumeOf(`# 홍길동\n\n## 이력\n\n${list.join('\n').replace('가람소프트', '(주)가람')}`).work).toEqual(
      expected.map((one) => ({ ...one, name: '(주)가람' })),
    )
  })

  it('date the one position below as the whole does', () => {
    expect(
      work(`- 2021.03 ~ 2023.06\n  - 가람소프트\n    - 개발자 :\n      - 플랫폼팀 : 대리(2021.03 - 2023.06)`),
    ).toEqual([{ name: '가람소프트', position: '개발자 / 플랫폼팀 / 대리', ...dates }])
  })

  it('date the school below, with what is listed under it or beside it (E1)', () => {
    const school = {
      institution: '한빛대학교',
      area: '게임공학과',
      status: '졸업',
      startDate: '2014-03',
      endDate: '2020-02',
    }
    expect(resumeOf('## 학력\n\n- 2014.03 ~ 2020.02\n  - 한빛대학교\n    - 게임공학과\n    - 졸업').education).toEqual([
      school,
    ])
    expect(resumeOf('## 학력\n\n- 2014.03 ~ 2020.02\n  - 한빛대학교\n  - 게임공학과\n  - 졸업').education).toEqual([
      school,
    ])
  })

  it('date each award below a year, and the one below a day (C2)', () => {
    expect(resumeOf('## 수상\n\n- 2019\n  - 새빛 해커톤 – 대상\n  - 사내 표창\n- 2018년\n  - 개근상').awards).toEqual([
      { title: '새빛 해커톤 – 대상', date: '2019' },
      { title: '사내 표창', date: '2019' },
      { title: '개근상', date: '2018' },
    ])
    expect(resumeOf('## 수상\n\n- 2019.11.02\n  - 새빛 해커톤 대상\n  - 밤새 만든 앱으로 받음').awards).toEqual([
      { title: '새빛 해커톤 대상', date: '2019-11-02', summary: '밤새 만든 앱으로 받음' },
    ])
  })

  it('are none where a name stands beside the date', () => {
    expect(resumeOf('## 수상\n\n- 2019 새빛 해커톤 대상\n  - 밤새 만든 앱').awards).toEqual([
      { title: '새빛 해커톤 대상', date: '2019', summary: '밤새 만든 앱' },
    ])
  })
})

describe('bold names with their period in a line below (W1, E1)', () => {
  it('need no list where another of their shape has one', () => {
    const section = `**개발자**, 가람소프트 | 부산  \n| ${range}\n\n- 정산 개발\n\n**인턴**, 나래상사 | 서울  \n| 2020.06 – 2020.12`
    expect(work(section)).toEqual([
      { name: '가람소프트', position: '개발자', location: '부산', ...dates, highlights: ['정산 개발'] },
      { name: '나래상사', position: '인턴', location: '서울', startDate: '2020-06', endDate: '2020-12' },
    ])
  })

  it('tell a job at a school by an office without a degree (S6)', () => {
    const settled = (line: string) =>
      convert(`## 교육 경험 (Teaching Experience)\n\n**${line}** | 부산  \n2022.03 – 2022.12\n\n- 미술사`).resume
    expect(settled('시간강사, 한빛대학교 생물학과').work).toMatchObject([{ position: '시간강사', location: '부산' }])
    expect(settled('한빛대학교 생물학과 졸업').education).toMatchObject([{ institution: '한빛대학교', status: '졸업' }])
    expect(settled('연구원, 한빛대학교 생물학과 석사').work).toBeUndefined()
  })
})

describe('sections behind icons, and employers in quotes (S2, W11)', () => {
  const icon = (word: string): string => `<i class="fa fa-user"></i> **${word}**`
  const document = [
    '**홍길동**',
    `🔗 [포트폴리오](https://example.com/works)`,
    icon('경력'),
    `> **(주)가람** 정산 서비스 \`(${range})\`\n>\n> 직급: 대리`,
    `**예약 앱** *(2021.05 – 2021.08)*\n\n- 화면 개발`,
    `> **(주)나래** 장부 서비스 \`(2019.03 ~ 2020.06)\`\n>\n> 직급: 사원`,
    '**결제 화면**\n\n- 오류 수정',
    '**기술 스택**\n\n- Java, Spring',
    icon('사이드 프로젝트'),
    '**[점자 한 줄](https://example.com/line)** <font size="2">Swift, Core NFC</font>\n\n점자를 보여 주는 앱\n\n- 2022.08 ~ 2023.01\n- 사서와 확인',
    icon('발표'),
    '- 2024.04 **눈을 감고 쓰는 앱** — 서울 모바일 이야기마당',
  ].join('\n\n')

  it('are told by their icons, and own bold lines', () => {
    const { basics, work: stays, projects: own, skills, awards } = convert(document).resume
    expect(basics).toEqual({ name: '홍길동', url: 'https://example.com/works' })
    expect(stays).toMatchObject([
      { name: '(주)가람', position: '대리', description: '정산 서비스', ...dates },
      { name: '(주)나래', position: '사원', highlights: ['결제 화면 — 오류 수정'], keywords: ['Java', 'Spring'] },
    ])
    expect(own).toMatchObject([
      { name: '예약 앱', entity: '(주)가람', highlights: ['화면 개발'] },
      {
        name: '점자 한 줄',
        url: 'https://example.com/line',
        description: '점자를 보여 주는 앱',
        keywords: ['Swift', 'Core NFC'],
        startDate: '2022-08',
        endDate: '2023-01',
        highlights: ['사서와 확인'],
        type: '사이드 프로젝트',
      },
      { name: '눈을 감고 쓰는 앱', type: '발표', entity: '서울 모바일 이야기마당' },
    ])
    expect(skills).toHaveLength(1)
    expect(awards).toBeUndefined()
  })

  it('end at a rule, and are none without a period', () => {
    const stays = work(`> **(주)가람** \`(${range})\`\n\n---\n\n**(주)나래** (2019.03 ~ 2020.06)\n\n- 정산 개발`)
    expect(stays.map(({ name }) => name)).toEqual(['(주)가람', '(주)나래'])
    expect(work(`> **한마디**\n\n**(주)나래** (2019.03 ~ 2020.06)\n\n- 정산 개발`).at(-1)).toMatchObject({
      name: '(주)나래',
    })
  })

  it('are not told by an icon in a line of text, or by one behind it', () => {
    const told = (line: string) =>
      convert(`**홍길동**\n\n${icon('소개')}\n\n앱을 만듭니다.\n\n${line}\n\n- 말하기`).resume.projects
    expect(told('<i class="fa fa-user"></i> 발표')).toBeUndefined()
    expect(told('**발표** <i class="fa fa-user"></i>')).toBeUndefined()
    expect(told(icon('발표'))).toMatchObject([{ name: '말하기' }])
  })
})

import { describe, expect, it } from 'vitest'
import { career, work } from './util/convert.js'

/** A stay of the dates that most rows share. */
const stay = (more: object): object => ({ startDate: '2021-03', endDate: '2023-06', ...more })

describe('where the period of a stay stands (W1, W2, W3)', () => {
  it.each<[string, string, object | readonly object[]]>([
    // in the heading
    ['parentheses', '### 가람소프트 (2021.03 ~ 2023.06)', stay({ name: '가람소프트' })],
    [
      'parentheses with a duration, behind a position',
      '### 가람소프트 | 백엔드 개발자 (2021.03 ~ 2023.06, 2년 4개월)',
      stay({ name: '가람소프트', position: '백엔드 개발자' }),
    ],
    ['spaced dots', '### 가람소프트 (2021. 03. - 현재)', { name: '가람소프트', startDate: '2021-03' }],
    [
      'two periods in one pair of parentheses',
      '## (주)가람 (2023년 5월 ~ 2024년 1월, 2024년 8월 ~ 2025년 3월)\n\n- 정산 개발',
      [
        { name: '(주)가람', startDate: '2023-05', endDate: '2024-01', highlights: ['정산 개발'] },
        { name: '(주)가람', startDate: '2024-08', endDate: '2025-03' },
      ],
    ],
    ['bold', '### **(주) 가람 (2021.03. ~ 2023.06.)**', stay({ name: '(주) 가람' })],
    ['no space and a duration', '### 가람 2021.03-2023.06(2년 4개월)', stay({ name: '가람' })],
    [
      'italics behind a title',
      '### (주)가람 - Lead Developer *(2021.03 ~ 2023.06)*',
      stay({ name: '(주)가람', position: 'Lead Developer' }),
    ],
    [
      'italics, all of it a link',
      '### [(주)가람 - Lead Developer *(2021.03 ~ 2023.06)*](https://garam.example.com)',
      stay({ name: '(주)가람', position: 'Lead Developer', url: 'https://garam.example.com' }),
    ],
    ['a span', '### **가람** <span>2021.03&ndash;2023.06</span>', stay({ name: '가람' })],
    ['small text', '## 가람 <sub>2021. 3 ~ 2023. 6</sub>', stay({ name: '가람' })],
    [
      'code in bold',
      '## **가람소프트 `2021.03.01 ~ 현재` (2년 4개월)**',
      { name: '가람소프트', startDate: '2021-03-01' },
    ],
    ['in front of the employer', '##### 2021.03 ~ 2023.06 : 가람', stay({ name: '가람' })],
    [
      'with the rank behind the team',
      '### 가람소프트 - 서버개발팀(과장 / 2019-10-17 ~ 2020-08-20)',
      { name: '가람소프트', position: '서버개발팀 / 과장', startDate: '2019-10-17', endDate: '2020-08-20' },
    ],
    ['a fuzzy end', '## 2. 가람소프트 (2020.10 ~ 약 1년)', { name: '가람소프트', startDate: '2020-10' }],
    // its own heading
    [
      'a heading of its own below one with the employment type',
      '### 1. 가람 · 정규직\n\n#### 2021년 3월 - 2023년 6월\n\n- 정산 개발',
      stay({ name: '가람', employmentType: '정규직', highlights: ['정산 개발'] }),
    ],
    [
      'a heading of its own below a sentence',
      '### 가람\n\n동네 가게의 예약을 잇는 회사입니다.\n\n#### 2021.03. ~ 2023.06. (2년 4개월)\n\n- 정산 개발',
      stay({ name: '가람', summary: '동네 가게의 예약을 잇는 회사입니다.', highlights: ['정산 개발'] }),
    ],
    // a bold line below
    [
      'bold',
      '### 가람\n\n**2021.03 ~ 2023.06 (2년 4개월)**\n\n- 정산 개발',
      stay({ name: '가람', highlights: ['정산 개발'] }),
    ],
    [
      'bold with a department and a link',
      '### 가람\n\n**2021.03 ~ 2023.06** · 플랫폼개발팀 · https://garam.example.com\n\n- 정산 개발',
      stay({ name: '가람', position: '플랫폼개발팀', url: 'https://garam.example.com', highlights: ['정산 개발'] }),
    ],
    [
      'bold behind the team',
      '### 가람\n\n**프론트 개발팀 / 2021.03.02 ~ 현재**\n\n- 화면 개발',
      { name: '가람', position: '프론트 개발팀', startDate: '2021-03-02', highlights: ['화면 개발'] },
    ],
    [
      'plain behind a bold team and title',
      '### 가람\n\n**플랫폼팀 팀장** · 2021.03 – 2023.06 *(2년 4개월)*\n\n- 정산 개발',
      stay({ name: '가람', position: '플랫폼팀 팀장', highlights: ['정산 개발'] }),
    ],
    [
      'italic behind a bold title',
      '### 가람\n\n**백엔드 개발자** | *2025.01 - Present*\n\n- 정산 개발',
      { name: '가람', position: '백엔드 개발자', startDate: '2025-01', highlights: ['정산 개발'] },
    ],
    [
      'in parentheses behind a bold service and title',
      '### 가람\n\n**예약 서비스 / 백엔드 개발자** (2021.03 ~ 2023.06)\n\n- 정산 개발',
      stay({ name: '가람', position: '백엔드 개발자', description: '예약 서비스', highlights: ['정산 개발'] }),
    ],
    // an italic line below
    ['italic', '### 가람\n\n*2023.09 – 현재 (2년 6개월+)*', { name: '가람', startDate: '2023-09' }],
    ['italic behind a place', '### 가람\n\n*서울 | 2021.03 – 2023.06*', stay({ name: '가람', location: '서울' })],
    [
      'italic behind the employer below the title',
      '#### 서버 개발자\n\n가람, _2021.03 - 2023.06_\n\n- 정산 개발',
      stay({ name: '가람', position: '서버 개발자', highlights: ['정산 개발'] }),
    ],
    // a plain line below
    [
      'plain with a service',
      '### 가람\n\n2021.03 ~ 2023.06 (2년 4개월) | 예약 서비스\n\n- 정산 개발',
      stay({ name: '가람', summary: '예약 서비스', highlights: ['정산 개발'] }),
    ],
    [
      'plain above a place',
      '### 가람\n\n2021.03 \\~ 2023.06\n<br/>성남\n\n- 정산 개발',
      stay({ name: '가람', location: '성남', highlights: ['정산 개발'] }),
    ],
    ['plain with a duration in code', '### 가람\n\n2021.03\u00a0~ 2023.06 `2년 4개월`', stay({ name: '가람' })],
    [
      'plain below a line that begins with the bold title',
      '**백엔드 개발자**, 가람소프트 | 서울  \n| 2021.03 – 2023.06\n\n- 정산 개발',
      stay({ name: '가람소프트', position: '백엔드 개발자', location: '서울', highlights: ['정산 개발'] }),
    ],
    // labelled
    ['a bold label in an item', '### 가람\n\n- **기간**: 21.03 - 23.06', stay({ name: '가람' })],
    ['a plain label in an item', '### 가람\n\n- 기간: 2021.03 - 현재', { name: '가람', startDate: '2021-03' }],
    [
      'a status behind it',
      '### 가람\n\n- **기간**: 2024년 06월 ~ 현재 (재직중)',
      { name: '가람', startDate: '2024-06' },
    ],
    [
      'a label in a quote',
      '### 가람\n\n> 재직 기간: 2021.03 ~ 2023.06  \n> 고용 형태: 정규직',
      stay({ name: '가람', employmentType: '정규직' }),
    ],
    [
      'a list under the bold label',
      '### 가람\n\n**재직 기간**\n- 2023년 11월 ~ 재직중',
      { name: '가람', startDate: '2023-11' },
    ],
    [
      'start and end apart',
      '### 가람\n\n- **입사년월**: 2021.03\n- **퇴사년월**: 2023.06\n- 업무: 정산 개발',
      stay({ name: '가람', highlights: ['정산 개발'] }),
    ],
    [
      'start apart, going on by a tick',
      '### 가람\n\n- **입사년월**: 2021.03\n- **재직중**: ✓',
      { name: '가람', startDate: '2021-03' },
    ],
    // an item with everything
    [
      'position@employer',
      '- **서버 개발자@가람 (Sep 2021 - Present)**',
      { name: '가람', position: '서버 개발자', startDate: '2021-09' },
    ],
    [
      'slashes in a numbered list',
      '1. 가람 / 백엔드 개발자 / 대리 / 2021.03 ~ 2023.06\n2. 나래 / 서버 개발자 | 2019.01 ~ 2020.12',
      [
        stay({ name: '가람', position: '백엔드 개발자 / 대리' }),
        { name: '나래', position: '서버 개발자', startDate: '2019-01', endDate: '2020-12' },
      ],
    ],
    ['an intern', '* 가람 인턴 (2021.03 ~ 2023.06)', stay({ name: '가람', position: '인턴' })],
    ['no employer', '* 연구원 (2021.03 - 2023.06)', stay({ position: '연구원' })],
    [
      'open with a hyphen',
      '- **한빛대학교 겸임교수** (2025-현재)',
      { name: '한빛대학교', position: '겸임교수', startDate: '2025' },
    ],
    [
      'a title behind its employer says more than a text of no evidence',
      '- 한빛대학교 심리학과 겸임강사 — 조사 방법론 (2021.03 ~ 2023.06)',
      stay({ name: '한빛대학교', position: '심리학과 겸임강사', description: '조사 방법론' }),
    ],
    [
      'a title of no employer beside one',
      '- 정산플랫폼 사원 — 가온 (2021.03 ~ 2023.06)',
      stay({ name: '가온', position: '정산플랫폼 사원' }),
    ],
    [
      'a Latin title beside a name',
      '- Tech Lead — 가온 (2021.03 ~ 2023.06)',
      stay({ name: '가온', position: 'Tech Lead' }),
    ],
    // an item that begins with the period
    [
      'slashes behind a colon',
      '- 2018년 09월 ~ 2019년 12월 : 가람 / 기술본부 / 대리',
      { name: '가람', position: '기술본부 / 대리', startDate: '2018-09', endDate: '2019-12' },
    ],
    ['an event word behind', '- 2021.03 ~ 2023.06   가람소프트 근무', stay({ name: '가람소프트' })],
    [
      'English dates',
      '- <b>Dec 2019 ~ Recent</b> : 서버 개발자 / 가람',
      { name: '가람', position: '서버 개발자', startDate: '2019-12' },
    ],
    [
      'bold dates and title',
      '* **2021.03 - 2023.06**: **연구원** | 한빛연구소',
      stay({ name: '한빛연구소', position: '연구원' }),
    ],
    [
      'what follows in nested items',
      '- 2022.09 ~\n  - 가람\n    - 서버 개발자 :\n      - 정산 개발',
      { name: '가람', position: '서버 개발자', startDate: '2022-09', highlights: ['정산 개발'] },
    ],
    // nested items
    [
      'the title, then the period',
      '* 가람\n\t+ 서버 개발자\n\t+ 2021년 3월 - 2023년 6월 | 2년 4개월\n\t+ 정산 개발',
      stay({ name: '가람', position: '서버 개발자', highlights: ['정산 개발'] }),
    ],
    [
      'the title above the period above the employer',
      '- **인턴**\n  * 2021.03 - 2023.06\n    + 가람 플랫폼팀',
      stay({ name: '가람', position: '인턴 / 플랫폼팀' }),
    ],
    // a lone item
    [
      'a lone item under a bold line',
      '**가람**, 서울 - 백엔드 개발자\n- 2021.03 - Present\n- 정산 개발',
      { name: '가람', position: '백엔드 개발자', location: '서울', startDate: '2021-03', highlights: ['정산 개발'] },
    ],
    [
      'a lone item under headings',
      '#### **가람**\n\n##### **서버 개발자**\n\n<div>\n\n- 2021.03~Present\n\n</div>\n\n- 정산 개발',
      { name: '가람', position: '서버 개발자', startDate: '2021-03', highlights: ['정산 개발'] },
    ],
    // HTML, Liquid, code and definitions
    [
      'an HTML list',
      '<ul><li>- 가람소프트 (선임) <em>2021.03 ~ 2023.06</em></li></ul>',
      stay({ name: '가람소프트', position: '선임' }),
    ],
    [
      'an HTML heading and paragraph',
      '<h3>가람 · 서버 개발자</h3><p class="meta">2021.03 ~ 2023.06 · 사원수 20명 · 플랫폼팀</p>',
      stay({ name: '가람', position: '서버 개발자 / 플랫폼팀', description: '사원수 20명' }),
    ],
    [
      'code in a quote',
      '> **가람** 광고대행사 `(2021.03~)`',
      { name: '가람', startDate: '2021-03', description: '광고대행사' },
    ],
    [
      'lines of a definition',
      '**서버 개발자**\n  : **가람소프트**\n  : **2021년 3월 - 2023년 6월**\n\n- 정산 개발',
      stay({ name: '가람소프트', position: '서버 개발자', highlights: ['정산 개발'] }),
    ],
    [
      'plain text',
      '가람 2022-04 - 재직중 ( 1년 ) 동종업계\n정규직 팀원',
      { name: '가람', position: '팀원', employmentType: '정규직', startDate: '2022-04', summary: '동종업계' },
    ],
  ])('%s: %s', (_, section, expected) => {
    expect(work(section)).toEqual(Array.isArray(expected) ? expected : [expected])
  })

  it.each<[string, string, object]>([
    ['a version', '### 가람 (2021.03 ~ 2023.06)\n\n- Unity 2019.3 LTS 적용', { highlights: ['Unity 2019.3 LTS 적용'] }],
    [
      'a year in a sentence',
      '### 가람 (2021.03 ~ 2023.06)\n\n2022년부터 운영한 서비스입니다.',
      { summary: '2022년부터 운영한 서비스입니다.' },
    ],
    [
      'a date of an item',
      '### 가람 (2021.03 ~ 2023.06)\n\n- 2022.05 전사 우수상',
      { highlights: ['2022.05 전사 우수상'] },
    ],
    ['a marked-up period of no stay', '### 가람 (2021.03 ~ 2023.06)\n\n- 기간 단축', { highlights: ['기간 단축'] }],
  ])('no period of the stay: %s', (_, section, expected) => {
    expect(work(section)).toEqual([stay({ name: '가람', ...expected })])
  })
})

describe('stays in tables (W1)', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'period, employer, role',
      '| 기간 | 회사 | 역할 |\n|---|---|---|\n| 2021.03 ~ 2023.06 | 가람 | 백엔드 개발자 |\n| 2019.01 ~ 2020.12 | 나래 | 인턴 |',
      [
        stay({ name: '가람', position: '백엔드 개발자' }),
        { name: '나래', position: '인턴', startDate: '2019-01', endDate: '2020-12' },
      ],
    ],
    [
      'employer, department, period, duties',
      '| 직장명 | 부서 | 재직기간 | 담당업무 |\n|---|---|---|---|\n| 가람 | 플랫폼팀 | 2021.03 ~ 2023.06 | 정산 개발 |',
      [stay({ name: '가람', position: '플랫폼팀', highlights: ['정산 개발'] })],
    ],
    [
      'employer and period in one cell, duties in another',
      '| 회사 | 업무 |\n|---|---|\n| 가람<br/>2021.03 ~ 2023.06 | • 정산 개발<br/>• 예약 개발 |',
      [stay({ name: '가람', highlights: ['정산 개발', '예약 개발'] })],
    ],
    [
      'HTML cells',
      '<table><tr><td><p>가람</p><p><sup>정규직 | 서버 개발자</sup></p></td><td>2021.03 ~ 2023.06</td></tr></table>',
      [stay({ name: '가람', position: '서버 개발자', employmentType: '정규직' })],
    ],
    [
      'keys and values for one employer',
      '| 회사 | 가람 |\n|---|---|\n| 부서 | 플랫폼팀 |\n| 직책 | 팀장 |\n| 기간 | 2021.03 ~ 2023.06 |\n| 사이트 | https://garam.example.com |',
      [stay({ name: '가람', position: '플랫폼팀 / 팀장', url: 'https://garam.example.com' })],
    ],
    [
      'no head: columns by what they hold',
      '| 가람소프트 | 백엔드 개발자 | 2021.03 ~ 2023.06 |\n| 나래시스템즈 | 서버 개발자 | 2019.01 ~ 2020.12 |',
      [
        stay({ name: '가람소프트', position: '백엔드 개발자' }),
        { name: '나래시스템즈', position: '서버 개발자', startDate: '2019-01', endDate: '2020-12' },
      ],
    ],
    [
      'what stands below belongs to the first row',
      '| 기간 | 회사 |\n|---|---|\n| 2021.03 ~ 2023.06 | 가람 |\n| 2019.01 ~ 2020.12 | 나래 |\n\n- 정산 개발',
      [stay({ name: '가람', highlights: ['정산 개발'] }), { name: '나래', startDate: '2019-01', endDate: '2020-12' }],
    ],
    [
      'employment type, place, technologies and projects have columns',
      '| 회사 | 기간 | 고용형태 | 근무지 | 기술 | 프로젝트 |\n|---|---|---|---|---|---|\n| 가람 | 2021.03 ~ 2023.06 | 계약직 | 서울 | Java, Spring | 정산 시스템 |',
      [stay({ name: '가람', employmentType: '계약직', location: '서울', keywords: ['Java', 'Spring'] })],
    ],
  ])('%s', (_, section, expected) => {
    expect(work(section)).toEqual(expected)
  })

  it('is no table of stays where the rows are measures', () => {
    const section = '### 가람 (2021.03 ~ 2023.06)\n\n| 지표 | 전 | 후 |\n|---|---|---|\n| 응답 시간 | 900ms | 300ms |'
    expect(work(section)).toEqual([stay({ name: '가람', highlights: ['지표 | 전 | 후', '응답 시간 | 900ms | 300ms'] })])
  })

  it('reports a table among stays that is none of theirs', () => {
    const { work: stays, told } = career('## 경력\n\n| 지표 | 값 | 비고 |\n|---|---|---|\n| 응답 | 3배 | 개선 |')
    expect(stays).toEqual([])
    expect(told).toContain('left-out: 응답')
  })
})

it('drops a part of parentheses without words', () => {
  expect(work('### 나루소프트 (정규직, )\n\n2021.03 ~ 2023.06')).toEqual([
    stay({ name: '나루소프트', employmentType: '정규직' }),
  ])
})

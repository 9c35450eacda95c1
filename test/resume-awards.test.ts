import { describe, expect, it } from 'vitest'
import { readAwards } from '../src/resume/awards.js'
import { readBy, readDocument } from './util/sections.js'

const read = (body: string) => readBy(`## 수상\n\n${body}`, readAwards)

describe('a line (C2)', () => {
  it.each([
    ['- 2018.11 사내 해커톤 – 대상', { title: '사내 해커톤 – 대상', date: '2018-11' }],
    ['- **IoT MAKERS SEOUL 2019** – Encouragement Prize', { title: 'IoT MAKERS SEOUL 2019 – Encouragement Prize' }],
    ['- 교내 해커톤 우수상 2022', { title: '교내 해커톤 우수상', date: '2022' }],
    ['- 교내 해커톤 2022 우수상', { title: '교내 해커톤 2022 우수상' }],
    ['- 교내 해커톤 : `우수상` (2022.11)', { title: '교내 해커톤 : 우수상', date: '2022-11' }],
    ['- 2017 가을 교내 해커톤 2등', { title: '교내 해커톤 2등', date: '2017' }],
    ['- [2020] 교내 대회 3위', { title: '교내 대회 3위', date: '2020' }],
    ['- 전국 대회 우수상 (한빛나눔회)', { title: '전국 대회 우수상', awarder: '한빛나눔회' }],
    ['- 한빛 봉사상 (Hanbit Service Award)', { title: '한빛 봉사상 (Hanbit Service Award)' }],
    ['- 전국 대회 우수상 (3인 팀)', { title: '전국 대회 우수상 (3인 팀)' }],
    ['- 교통 공모전(한빛주간) – 5등', { title: '교통 공모전(한빛주간) – 5등' }],
    ['- 2023 한빛학회 우수논문상 | 부산', { title: '한빛학회 우수논문상', date: '2023', summary: '부산' }],
    [
      '- **최우수상** | 대학생 SW 경진대회 | 한빛협회 주관 | 2021.11',
      { title: '최우수상 | 대학생 SW 경진대회', awarder: '한빛협회', date: '2021-11' },
    ],
    [
      '- 2021 우수사원상, 한빛소프트, 본사',
      { title: '우수사원상', date: '2021', awarder: '한빛소프트', summary: '본사' },
    ],
    ['- 한빛 챌린지 입선 (2017.05 ~ 2017.08)', { title: '한빛 챌린지 입선', date: '2017-08' }],
    [
      '- 🏆 **한빛 Awards 2022년 하반기 수상**: 화면을 처음 제안한 공로',
      { title: '한빛 Awards', date: '2022', summary: '화면을 처음 제안한 공로' },
    ],
    ['- 2015.05 ○○ 해커톤 – 특별상 (서울)', { title: '○○ 해커톤 – 특별상', date: '2015-05', summary: '서울' }],
    [
      '- 2017.11 임베디드 소프트웨어 경진대회 장려상(한국임베디드협회)',
      { title: '임베디드 소프트웨어 경진대회 장려상', awarder: '한국임베디드협회', date: '2017-11' },
    ],
    ['- 창업 공모전 대상(한빛대학교) | 2017.11', { title: '창업 공모전 대상', awarder: '한빛대학교', date: '2017-11' }],
    ['- 우수사원상(㈜한빛전자)', { title: '우수사원상', awarder: '㈜한빛전자' }],
    ['- 사내 표창(우수 연구원)', { title: '사내 표창(우수 연구원)' }],
    ['- 사내 해커톤 우수상(팀)', { title: '사내 해커톤 우수상(팀)' }],
    ['- 한빛 공모전 대상(장관상)', { title: '한빛 공모전 대상(장관상)' }],
    ['- 새빛도지사 표창 (공공 행정 유공)', { title: '새빛도지사 표창 (공공 행정 유공)' }],
    ['- 새빛도지사 표창 (새빛유공자회)', { title: '새빛도지사 표창', awarder: '새빛유공자회' }],
    [
      '- **새빛부장관 표창** (2009) - 품질분임조 지도 공로',
      { title: '새빛부장관 표창', date: '2009', summary: '품질분임조 지도 공로' },
    ],
    [
      '- **새빛부장관 표창** (2009) - 새빛공로협회',
      { title: '새빛부장관 표창', date: '2009', awarder: '새빛공로협회' },
    ],
    // a date behind its year is more precise, one of another year is not its
    [
      '- 2024 새빛 공모전 장려상 | 한빛협회 | 2024.11',
      { title: '새빛 공모전 장려상', date: '2024-11', awarder: '한빛협회' },
    ],
    [
      '- 2023 새빛 공모전 장려상 | 한빛협회 | 2024.11',
      { title: '새빛 공모전 장려상', date: '2023', awarder: '한빛협회' },
    ],
    ['- 국무총리 표창 (2022년)', { title: '국무총리 표창', date: '2022' }],
    // an event is of the prize beside it, and gives none
    ['- 한빛부 장관상 - 새빛 해커톤 (2022)', { title: '한빛부 장관상 - 새빛 해커톤', date: '2022' }],
    ['- **한빛원장상** : 새빛 해커톤 (2022)', { title: '한빛원장상 : 새빛 해커톤', date: '2022' }],
    ['- 입선, 제5회 대한민국 미술대전, 2011', { title: '입선, 제5회 대한민국 미술대전', date: '2011' }],
    ['- 은메달, 한빛 말하기 대회, 2016', { title: '은메달, 한빛 말하기 대회', date: '2016' }],
    ['- 우수상 | 대전 | 2022', { title: '우수상', summary: '대전', date: '2022' }],
    // a rank behind the date of its event
    ['- 새빛 해커톤(2022.10) : 대상', { title: '새빛 해커톤 : 대상', date: '2022-10' }],
    ['- 새빛 해커톤 (2022.10) 대상', { title: '새빛 해커톤 대상', date: '2022-10' }],
    ['- 새빛 해커톤 (한빛협회, 2022.10) - 대상', { title: '새빛 해커톤 - 대상', awarder: '한빛협회', date: '2022-10' }],
    ['- 새빛 해커톤 대상 (2022.10), 장관상', { title: '새빛 해커톤 대상, 장관상', date: '2022-10' }],
    ['- 새빛 해커톤 (2022.10): 대상, 장관상', { title: '새빛 해커톤 : 대상, 장관상', date: '2022-10' }],
    // who gave it stands first
    ['- 한빛협회 | 최우수상 | 2022', { title: '최우수상', awarder: '한빛협회', date: '2022' }],
    ['- 한빛대학교 졸업 논문상 – 우수상', { title: '한빛대학교 졸업 논문상 – 우수상' }],
    ['- 새빛 | 우수사원 | 2022', { title: '우수사원', awarder: '새빛', date: '2022' }],
    ['- 새빛 | 최우수상 | 2022', { title: '새빛 | 최우수상', date: '2022' }],
    ['- 2023 한빛디자인어워드 화면 부문 본상', { title: '한빛디자인어워드 화면 부문 본상', date: '2023' }],
    ['- 새빛 | 올해의 동료 | 2022', { title: '올해의 동료', awarder: '새빛', date: '2022' }],
    ['- 올해의 특허인 (2022.12)', { title: '올해의 특허인', date: '2022-12' }],
    ['- 2022년 올해의 직원상 수상 (새빛)', { title: '올해의 직원상', awarder: '새빛', date: '2022' }],
    [
      "- 2018 교내 해커톤 **대상** — '길 찾는 지팡이'",
      { title: '교내 해커톤 대상', date: '2018', summary: "'길 찾는 지팡이'" },
    ],
    ['- 2018 한빛학회 우수논문상 (공저)', { title: '한빛학회 우수논문상 (공저)', date: '2018' }],
    ['- 표창 (가람(주), 2022.12)', { title: '표창', awarder: '가람(주)', date: '2022-12' }],
  ])('%s', (line, expected) => {
    expect(read(line).items).toEqual([expected])
  })

  it('reads several awards with their dates in one line', () => {
    expect(read('- 교내 해커톤 대상 (2022.04), 앱 공모전 우수상 (2021.10, 한빛협회)\n  - 두 번').items).toEqual([
      { title: '교내 해커톤 대상', date: '2022-04' },
      { title: '앱 공모전 우수상', date: '2021-10', awarder: '한빛협회', summary: '두 번' },
    ])
    expect(read('- 2022.04 교내 해커톤 대상 / 2021.10 앱 공모전 우수상').items).toEqual([
      { title: '교내 해커톤 대상', date: '2022-04' },
      { title: '앱 공모전 우수상', date: '2021-10' },
    ])
  })

  it.each([
    ['- 교내 해커톤 대상 (2022.04), 한빛나눔', { title: '교내 해커톤 대상', awarder: '한빛나눔' }],
    ['- 교내 해커톤, 대상 (2022.04)', { title: '교내 해커톤, 대상' }],
    ['- 교내 해커톤 대상 (2022.04), 한빛협회 (2022)', { title: '교내 해커톤 대상', awarder: '한빛협회' }],
    ['- 교내 해커톤 대상 (2022.04), 2022.05 수상', { title: '교내 해커톤 대상' }],
  ])('reads one where a piece is none of its own: %s', (line, expected) => {
    expect(read(line).items).toEqual([{ ...expected, date: '2022-04' }])
  })
})

describe('entries of several lines', () => {
  it('takes what stands under an award as its summary', () => {
    expect(
      read(
        '### **WAVE 2023 - 산불 연기 찾기**\n데이터런 은상\n모델 담당\n<https://example.com/wave>\n\n### 2022.09 - 한빛 공모전 장려상\n\n뽑힌 까닭.\n\n- 조사\n- 발표\n\n끝.\n\n### 한빛상\n2020.01',
      ).items,
    ).toEqual([
      { title: 'WAVE 2023 - 산불 연기 찾기', summary: '데이터런 은상 모델 담당 https://example.com/wave' },
      { title: '한빛 공모전 장려상', date: '2022-09', summary: '뽑힌 까닭.\n조사\n발표\n끝.' },
      { title: '한빛상', date: '2020-01' },
    ])
  })

  it('reads years as headings, and lines of a paragraph', () => {
    expect(read('### 2022\n- 전국 대회 우수상\n\n### 교내\n- 코딩 대회 1등 (2015)').items).toEqual([
      { title: '전국 대회 우수상', date: '2022' },
      { title: '코딩 대회 1등', date: '2015' },
    ])
    expect(read('2023 한빛상 | 부산  \n2020 새빛 대회 금상 | 서울').items).toEqual([
      { title: '한빛상', date: '2023', summary: '부산' },
      { title: '새빛 대회 금상', date: '2020', summary: '서울' },
    ])
    expect(read('**한빛상**\n2020.01\n받은 까닭을 길게 적은 한 줄입니다.').items).toEqual([
      { title: '한빛상', date: '2020-01', summary: '받은 까닭을 길게 적은 한 줄입니다.' },
    ])
  })

  it('takes the date in a line below a title, with who gave it', () => {
    expect(read('**새빛 해커톤** — 대상\n*한빛협회, 2021.10*\n지도를 만들었습니다.').items).toEqual([
      { title: '새빛 해커톤 — 대상', date: '2021-10', awarder: '한빛협회', summary: '지도를 만들었습니다.' },
    ])
    expect(read('### 새빛 해커톤 대상\n\n한빛협회\n2021.10').items).toEqual([
      { title: '새빛 해커톤 대상', date: '2021-10', summary: '한빛협회' },
    ])
    expect(read('### 새빛 해커톤 대상 (2021.10)\n\n2021.09 예선, 본선').items).toEqual([
      { title: '새빛 해커톤 대상', date: '2021-10', summary: '2021.09 예선, 본선' },
    ])
  })

  it('reads labelled values', () => {
    expect(read('- 전국 대회\n  - 수상: 금상\n  - 주최: 한빛협회\n  - 수상일: 2020.11\n  - 주제: 물류').items).toEqual([
      { title: '전국 대회 금상', date: '2020-11', awarder: '한빛협회', summary: '주제: 물류' },
    ])
  })
})

describe('tables', () => {
  it('reads columns by their names', () => {
    expect(
      read(
        '| 일자 | 대회명 | 수상 | 주최 | 비고 |\n|---|---|---|---|---|\n| 2020.11 | 한빛대회 | 우수상 | 한빛협회 | 2인 |\n| 모름 | 새빛대회 | 팀 발표 | | 한빛재단 |',
      ).items,
    ).toEqual([
      { title: '한빛대회 우수상', date: '2020-11', awarder: '한빛협회', summary: '비고: 2인' },
      { title: '새빛대회', awarder: '한빛재단', summary: '모름\n팀 발표' },
    ])
  })

  it('takes a column of results for the title, and contents beside a title for the summary', () => {
    const rows = '|---|---|---|\n| 새빛 경진대회 | 최우수상 | 1팀 |\n| 새빛 챌린지 | Top 5% | |'
    expect(read(`| 대회 | 결과 | 내용 |\n${rows}`).items).toEqual([
      { title: '새빛 경진대회 최우수상', summary: '1팀' },
      { title: '새빛 챌린지 Top 5%' },
    ])
    expect(read('| 일자 | 내용 | 결과 |\n|---|---|---|\n| 2021 | 새빛 경진대회 금상 | 완료 |').items).toEqual([
      { title: '새빛 경진대회 금상', date: '2021', summary: '결과: 완료' },
    ])
  })

  it('reads rows without column names', () => {
    expect(read('| 2020.11 | 한빛대회 대상 | 한빛협회 |\n| 2021.11 | 새빛대회 대상 | 새빛협회 |').items).toEqual([
      { title: '한빛대회 대상', date: '2020-11', awarder: '한빛협회' },
      { title: '새빛대회 대상', date: '2021-11', awarder: '새빛협회' },
    ])
  })
})

it('reads nothing where nothing is', () => {
  expect(readAwards({ match: undefined, heading: undefined, units: [] }, readDocument('').context)).toEqual([])
  expect(read('| 일자 | 수상 |\n|---|---|\n| 2020.11 | |').items).toEqual([])
})

it('reads what stands under a label alone, and lines of a rank with its date', () => {
  expect(read('- 수상명:\n  - 전국 대회 대상\n  - 교내 대회 금상').items).toEqual([
    { summary: '전국 대회 대상\n교내 대회 금상' },
  ])
  expect(read('- 한빛 해커톤 대상\n- 2020.05\n- 교내 대회 금상\n- 2019.11').items).toEqual([
    { title: '한빛 해커톤 대상', date: '2020-05' },
    { title: '교내 대회 금상', date: '2019-11' },
  ])
})

it('dates what stands under a heading that is a date alone, each award of a list (S6, D8)', () => {
  expect(
    read('### 2021.05\n\n**교내 대회 금상**\n\n- 조장\n\n### 2020.11\n\n- 백일장 대상\n- 백일장 장려상').items,
  ).toEqual([
    { title: '교내 대회 금상', date: '2021-05', summary: '조장' },
    { title: '백일장 대상', date: '2020-11' },
    { title: '백일장 장려상', date: '2020-11' },
  ])
  expect(read('### 2019\n\n- 백일장 대상\n- 백일장 장려상').items).toHaveLength(2)
})

it('takes Latin words behind a Hangul title for its translation, behind a Latin one for who gave it', () => {
  expect(read('- 한빛상 (Hanbit Grand Prize)\n- Best Paper (Hong Gildong)').items).toEqual([
    { title: '한빛상 (Hanbit Grand Prize)' },
    { title: 'Best Paper', awarder: 'Hong Gildong' },
  ])
})

it('keeps a link and what stands under it in the summary', () => {
  expect(read('### 한빛 해커톤 대상\n\n- [발표 자료](https://example.com/a)\n  - 심사평').items).toEqual([
    { title: '한빛 해커톤 대상', summary: '발표 자료 (https://example.com/a)\n심사평' },
  ])
})

describe('separators inside a name (C2)', () => {
  it.each([
    ['"정산 | 예약" 공모전 대상', '|'],
    ['“달 - 별” 공모전 대상', '-'],
    ['「달, 별」 공모전 대상', ','],
    ['『달 / 별』 공모전 대상', '/'],
    ['《달 · 별》 공모전 대상', '·'],
    ['해커톤 (가 | 나) 대상', '|'],
    ['해커톤 [가 - 나] 대상', '-'],
    ['해커톤) 대상', '|'],
  ])('hold it together in quotation and in parentheses: %s', (title, sign) => {
    const glue = sign === ',' ? ', ' : ` ${sign} `
    expect(read(`- ${[title, '가람협회', '2021.05'].join(glue)}`).items).toEqual([
      { title, awarder: '가람협회', date: '2021-05' },
    ])
  })

  it.each([
    '대상 / 가람협회 / 2021.05',
    '대상 → 가람협회 2021.05',
    '대상 @ 가람협회 2021.05',
    '2021.05 : 대상 · 가람협회',
    '대상 (가람협회, 2021.05)',
    '대상 (2021.05, 가람협회)',
    '대상 () | [ ] 가람협회 | 2021.05',
  ])('part it from the awarder elsewhere: %s', (line) => {
    expect(read(`- ${line}`).items).toEqual([{ title: '대상', awarder: '가람협회', date: '2021-05' }])
  })

  it('has what stands on both sides of a date in parentheses', () => {
    expect(read('- 대상 (가람협회, 2021.05 수여)').items).toEqual([
      { title: '대상', awarder: '가람협회', date: '2021-05', summary: '수여' },
    ])
  })
})

describe('awards below their date (D8)', () => {
  it.each([
    ['headings', '### 2021\n\n- 대상\n- 금상\n\n### 2022\n\n- 은상'],
    ['lines', '2021년\n대상\n금상\n2022년\n은상'],
    ['items', '- 2021\n  - 대상\n  - 금상\n- 2022\n  - 은상'],
  ])('have the year of the %s above them', (_, body) => {
    expect(read(body).items).toEqual([
      { title: '대상', date: '2021' },
      { title: '금상', date: '2021' },
      { title: '은상', date: '2022' },
    ])
  })

  it('are one with what stands under it below a range, and below a heading that is a day or a month', () => {
    expect(read('- 2021.05 ~ 2021.06\n  - 대상\n  - 가람협회').items).toEqual([
      { title: '대상', date: '2021-06', summary: '가람협회' },
    ])
    expect(read('### 2021.05\n\n대상\n\n- 가람협회').items).toEqual([
      { title: '대상', date: '2021-05', summary: '가람협회' },
    ])
  })

  it('take a date in the item behind them, but no second one', () => {
    expect(read('- 대상\n- 2021.05').items).toEqual([{ title: '대상', date: '2021-05' }])
    expect(read('- 대상 2020.01\n- 2021.05').items).toContainEqual({ title: '대상', date: '2020-01' })
  })
})

describe('awards in tables', () => {
  it('have their columns, blank rows left out', () => {
    const rows = '| 대상 | 가람협회 | 2021.05 |\n| | | |\n| 금상 | | 2022.05 |'
    expect(read(`| 상 | 기관 | 날짜 |\n|---|---|---|\n${rows}`).items).toEqual([
      { title: '대상', awarder: '가람협회', date: '2021-05' },
      { title: '금상', date: '2022-05' },
    ])
  })

  it('may have one for a head', () => {
    expect(read('| 대상 | 가람협회 | 2021.05 |\n|---|---|---|\n| 금상 | 나래협회 | 2022.05 |').items).toEqual([
      { title: '대상', awarder: '가람협회', date: '2021-05' },
      { title: '금상', awarder: '나래협회', date: '2022-05' },
    ])
  })
})

it('has all that stands under it in the summary, groups by their names (W7, C2)', () => {
  const long = '마흔 글자가 넘는 항목의 이름은 묶음의 이름이 아니고 그 자신이 한 줄이 되므로 따로 둠'
  const items = ['정산 앱', '  - 빠름', 'https://example.com/a', '  - 소개', '주요 내용', '  - 개선', long, '  - 하나']
  const list = items.map((item) => (item.startsWith(' ') ? `  ${item}` : `  - ${item}`)).join('\n')
  expect(read(`- 대상 (2021.05)\n${list}`).items).toEqual([
    { title: '대상', date: '2021-05', summary: `정산 앱 — 빠름\nhttps://example.com/a\n소개\n개선\n${long}\n하나` },
  ])
})

describe('what stands beside and below an award (C2)', () => {
  it.each<[string, object]>([
    ['전국 대회 금상: 물류 지도를 만듦', { summary: '물류 지도를 만듦' }],
    ['전국 대회: 물류 지도 금상', { title: '전국 대회: 물류 지도 금상' }],
    ['전국 대회 (2020.11) 금상', { date: '2020-11' }],
    ['전국 대회 금상 2019', { date: '2019' }],
    ['전국 대회 금상 2019, 서울', { title: '전국 대회 금상 2019', summary: '서울' }],
    ['서울 | 금상 | 2020', { title: '금상', date: '2020', summary: '서울' }],
    ['서울 | 2020', { title: '서울', date: '2020' }],
    ["전국 대회 금상 | '길 찾기' | 한빛협회 | 새빛", { awarder: '한빛협회', summary: "'길 찾기'\n새빛" }],
    ["전국 대회 금상 | 길 '찾기'", { awarder: "길 '찾기'" }],
    ['지도 부문 | 금상 | 한빛협회', { title: '지도 부문 | 금상', awarder: '한빛협회' }],
    ['표창 (한빛협회, 2020) | 새빛', { title: '표창', date: '2020', awarder: '한빛협회', summary: '새빛' }],
    ['전국 대회 금상 (서울)', { summary: '서울' }],
    ['전국 대회 금상 (한빛나라)', { awarder: '한빛나라' }],
    ['전국 대회 금상(한빛나라)', { title: '전국 대회 금상(한빛나라)' }],
    ['전국 대회 금상 (2팀)', { title: '전국 대회 금상 (2팀)' }],
    ['전국 대회 금상 (가, 나)', { title: '전국 대회 금상 (가, 나)' }],
    ['전국 대회 금상 (한빛협회 주관)', { awarder: '한빛협회' }],
    ['전국 대회 금상, 한빛협회 주최', { awarder: '한빛협회' }],
    ['수상 | 전국 대회 금상 | 2020', { date: '2020' }],
    ['전국 대회 금상\n  - [글](https://example.com/b)', { summary: '글 (https://example.com/b)' }],
  ])('%s', (line, expected) => {
    expect(read(`- ${line}`).items).toEqual([{ title: '전국 대회 금상', ...expected }])
  })

  it.each<[string, object]>([
    ['2020.11 금상\n\n- 준비', { title: '전국 대회 금상', date: '2020-11', summary: '준비' }],
    [
      '2020.11, 한빛협회, 금상\n둘째 줄',
      { title: '전국 대회 금상', date: '2020-11', awarder: '한빛협회', summary: '둘째 줄' },
    ],
    ['2020.11, 한빛협회, 서울\n둘째 줄', { summary: '2020.11, 한빛협회, 서울 둘째 줄' }],
    [`2020.11 ${'가'.repeat(32)}`, { date: '2020-11', awarder: '가'.repeat(32) }],
    [`2020.11 ${'가'.repeat(33)}`, { summary: `2020.11 ${'가'.repeat(33)}` }],
    ['- 교내 예선\n- 2020.11 금상\n  - 조장', { summary: '교내 예선\n2020.11 금상 — 조장' }],
    ['- 일시: 202011\n- 주최: 한빛협회', { date: '2020-11', awarder: '한빛협회' }],
  ])('under its event: %s', (body, expected) => {
    expect(read(`### 전국 대회\n\n${body}`).items).toEqual([{ title: '전국 대회', ...expected }])
  })

  it('is read from cells in any order', () => {
    expect(read('| 금상 | 전국 대회 | 202011 | 한빛협회 |').items).toEqual([
      { title: '금상 | 전국 대회', date: '2020-11', awarder: '한빛협회' },
    ])
    expect(read('| 일자 | 수상 | 대회 |\n|---|---|---|\n| 202011 | 금상 | 전국 대회 |').items).toEqual([
      { title: '전국 대회 금상', date: '2020-11' },
    ])
  })

  it.each([
    ['### 교내\n- 대회 금상\n- 2020 나라', ['대회 금상', '나라']],
    ['### 교내\n- 대회 금상\n- 새빛 나라', ['교내']],
    ['### 교내 금상\n- 2020.01 대회', ['교내 금상']],
    ['### 교내\n#### 대회 금상\n#### 대회 은상', ['대회 금상', '대회 은상']],
    ['**대회 금상**\nhttps://example.com/a\n**대회 은상**\n2020.01', ['대회 금상', '대회 은상']],
    ['대회 금상\n여러 사람과 함께 열심히 준비해서 받았습니다.\n대회 은상', ['대회 금상', '대회 은상']],
  ])('ends where the next begins, below a category or not: %s', (body, titles) => {
    expect(read(body).items).toMatchObject(titles.map((title) => ({ title })))
  })
})

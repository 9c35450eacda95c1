import { describe, expect, it } from 'vitest'
import { readCertificates } from '../src/resume/certificates.js'
import { readBy, readDocument } from './util/sections.js'

const read = (body: string) => readBy(`## 자격증\n\n${body}`, readCertificates)

describe('a line (C1)', () => {
  it.each([
    ['- 정보처리기사 (2022.06.24)', { name: '정보처리기사', date: '2022-06-24' }],
    ['- 2013.08.16 - 정보처리기사', { name: '정보처리기사', date: '2013-08-16' }],
    ['- 2017.11 : 정보처리산업기사', { name: '정보처리산업기사', date: '2017-11' }],
    ['- **정보처리기사**: 2019.11.22', { name: '정보처리기사', date: '2019-11-22' }],
    ['- 정보처리기사 · 2017.08', { name: '정보처리기사', date: '2017-08' }],
    ['- 정보처리기사, 2013.08', { name: '정보처리기사', date: '2013-08' }],
    ['- 정보처리기사 2010', { name: '정보처리기사', date: '2010' }],
    ['- 정보처리기사 (한국산업인력공단) 2010', { name: '정보처리기사', issuer: '한국산업인력공단', date: '2010' }],
    ['- MOS 2016', { name: 'MOS 2016' }],
    ['- MOS (Excel) 2016', { name: 'MOS (Excel) 2016' }],
    ['- CSWP(Dassault Systèmes)', { name: 'CSWP', issuer: 'Dassault Systèmes' }],
    ['- CSWP (SolidWorks Professional)', { name: 'CSWP (SolidWorks Professional)' }],
    [
      '- 정보처리기사 - 한국산업인력공단 (2016.05)',
      { name: '정보처리기사', issuer: '한국산업인력공단', date: '2016-05' },
    ],
    ['- 2015.11 준학예사 (국립큰박물관)', { name: '준학예사', issuer: '국립큰박물관', date: '2015-11' }],
    ['- 무대예술전문인 3급(나라극장)', { name: '무대예술전문인 3급', issuer: '나라극장' }],
    ['- 정보처리기사 (2010) / 한국산업인력공단', { name: '정보처리기사', issuer: '한국산업인력공단', date: '2010' }],
    ['- SQLD | 한국데이터산업진흥원 | 2012.08 취득', { name: 'SQLD', issuer: '한국데이터산업진흥원', date: '2012-08' }],
    ['- 2018.11 SQLD(한국데이터산업진흥원)', { name: 'SQLD', issuer: '한국데이터산업진흥원', date: '2018-11' }],
    [
      '- 정보처리기사(2018.05, 한국산업인력공단)',
      { name: '정보처리기사', issuer: '한국산업인력공단', date: '2018-05' },
    ],
    [
      '- 한국산업인력공단 | 정보처리기사 | 2018.05',
      { name: '정보처리기사', issuer: '한국산업인력공단', date: '2018-05' },
    ],
    [
      '- **AWS Certified Security – Specialty** (2024.09 ~ 2027.09)',
      { name: 'AWS Certified Security – Specialty', date: '2024-09' },
    ],
    [
      '- AWS Certified Developer – Associate · 2022.11',
      { name: 'AWS Certified Developer – Associate', date: '2022-11' },
    ],
    [
      '- **Hanbit Labs - Linux Networking with Mock Exams** - LabYard (2023.01)',
      { name: 'Hanbit Labs - Linux Networking with Mock Exams', issuer: 'LabYard', date: '2023-01' },
    ],
    // a level alone does not say in what
    [
      '- Oracle Certified Professional, Java SE 11 Developer (2019.11)',
      { name: 'Oracle Certified Professional, Java SE 11 Developer', date: '2019-11' },
    ],
    [
      '- SAP Certified Associate - S/4HANA Sourcing & Procurement',
      { name: 'SAP Certified Associate - S/4HANA Sourcing & Procurement' },
    ],
    ['- Oracle Certified Professional, Oracle', { name: 'Oracle Certified Professional', issuer: 'Oracle' }],
    ['- Oracle Certified Associate | 한국오라클', { name: 'Oracle Certified Associate', issuer: '한국오라클' }],
    ['- AWS Certified Developer, Hanbit Labs', { name: 'AWS Certified Developer', issuer: 'Hanbit Labs' }],
    ['- CKS: Certified Kubernetes Security Specialist', { name: 'CKS: Certified Kubernetes Security Specialist' }],
    ['- Certified Kubernetes Administrator (CKA)', { name: 'Certified Kubernetes Administrator (CKA)' }],
    ['- Streaming Specialization (Baeumon)', { name: 'Streaming Specialization', issuer: 'Baeumon' }],
    ['- AWS Solutions Architect (Associate)', { name: 'AWS Solutions Architect (Associate)' }],
    ['- CTFL (Foundation Level)', { name: 'CTFL (Foundation Level)' }],
    ['- CTFL (Foundation)', { name: 'CTFL', issuer: 'Foundation' }],
    // who gave it stands beside its label, and so nowhere else
    ['### CTFL (Foundation)\n\n발급기관: KSTQB', { name: 'CTFL (Foundation)', issuer: 'KSTQB' }],
    ['### CTFL (KSTQB)\n\n발급기관: KSTQB', { name: 'CTFL', issuer: 'KSTQB' }],
    ['- OSCP (OffSec)', { name: 'OSCP', issuer: 'OffSec' }],
    ['- CISSP (ISC2)', { name: 'CISSP', issuer: 'ISC2' }],
    ['- 리눅스마스터 2급 (KAIT)', { name: '리눅스마스터 2급', issuer: 'KAIT' }],
    ['- 컴퓨터활용능력 2급 (ITQ)', { name: '컴퓨터활용능력 2급 (ITQ)' }],
    ['- AWS Certified Developer (AWS DVA-C02)', { name: 'AWS Certified Developer (AWS DVA-C02)' }],
    // what was certified gave nothing
    ['- CKA (Kubernetes)', { name: 'CKA (Kubernetes)' }],
    ['- SQLD (Oracle)', { name: 'SQLD', issuer: 'Oracle' }],
    ['- 사회조사분석사 (2급)', { name: '사회조사분석사 (2급)' }],
    ['- 컴퓨터활용능력: 1급 (2018.03)', { name: '컴퓨터활용능력 1급', date: '2018-03' }],
    ['- TOPCIT 412 (2020)', { name: 'TOPCIT 412', date: '2020' }],
    ['- 2020년 5월 리눅스마스터 1급 최종합격', { name: '리눅스마스터 1급', date: '2020-05' }],
    ['- [SQLD](https://example.com/c)', { name: 'SQLD', url: 'https://example.com/c' }],
    // a space alone between the name and who gave it
    ['- 2018.05 정보처리기사 한국산업인력공단', { name: '정보처리기사', issuer: '한국산업인력공단', date: '2018-05' }],
    ['- 한국산업인력공단 정보처리기사 2018.05', { name: '정보처리기사', issuer: '한국산업인력공단', date: '2018-05' }],
    ['**한식조리기능사** 한국산업인력공단', { name: '한식조리기능사', issuer: '한국산업인력공단' }],
    ['- 정보처리기사 선임연구원', { name: '정보처리기사 선임연구원' }],
    ['- 가나 정보처리기사', { name: '가나 정보처리기사' }],
    ['- 한국산업인력공단 자격증', { name: '한국산업인력공단 자격증' }],
    ['- 한국산업인력공단 새빛', { name: '한국산업인력공단 새빛' }],
    ['- 간호사 면허 (보건복지부)', { name: '간호사 면허', issuer: '보건복지부' }],
    ['- 간호사 면허 (외과 간부)', { name: '간호사 면허 (외과 간부)' }],
    // classes of one licence
    ['- 운전면허 1종 보통 / 2종 소형', { name: '운전면허 1종 보통 / 2종 소형' }],
    ['- 운전면허 1종 보통 / 한빛나눔', { name: '운전면허 1종 보통', issuer: '한빛나눔' }],
  ])('%s', (line, expected) => {
    expect(read(line).items).toEqual([expected])
  })

  it('keeps numbers and notes of validity out, and reports them', () => {
    const { items, told } = read(
      '- **CFP** (취득 및 만료)\n- OPIC (IM3 만료)\n- GAIQ (유효기간 만료)\n- 정보보안기사 취득 예정\n- 정보처리기사 2013.05.31 13201040404X\n- 정보처리기사 13201040404X',
    )
    expect(items).toEqual([
      { name: 'CFP' },
      { name: 'OPIC (IM3)' },
      { name: 'GAIQ' },
      { name: '정보보안기사' },
      { name: '정보처리기사', date: '2013-05-31' },
      { name: '정보처리기사' },
    ])
    expect(told.map(({ rule, actual }) => [rule, actual])).toEqual([
      ['left-out', '취득 및 만료'],
      ['left-out', '만료'],
      ['left-out', '유효기간 만료'],
      ['left-out', '취득 예정'],
      ['left-out', '13201040404X'],
      ['left-out', '13201040404X'],
    ])
  })

  it('takes no name that looks like a host for a url (T8)', () => {
    expect(read('- PSM I, Scrum.org (2020.02)\n- CKA, scrum.example.com (2020.02)').items).toEqual([
      { name: 'PSM I', issuer: 'Scrum.org', date: '2020-02' },
      { name: 'CKA', issuer: 'scrum.example.com', date: '2020-02', url: 'https://scrum.example.com' },
    ])
    expect(read('### PSM I\n\n- 링크: Scrum.org').items).toEqual([{ name: 'PSM I', url: 'https://Scrum.org' }])
  })

  it('reads several certificates in one line', () => {
    expect(read('- 2018 정보처리기사, 2019 SQLD').items).toEqual([
      { name: '정보처리기사', date: '2018' },
      { name: 'SQLD', date: '2019' },
    ])
    expect(read('자격증: 2018 정보처리기사, 2019 SQLD').items).toEqual([
      { name: '정보처리기사', date: '2018' },
      { name: 'SQLD', date: '2019' },
    ])
    expect(read('정보처리기사 / ADsP / SQLD').items).toEqual([
      { name: '정보처리기사' },
      { name: 'ADsP' },
      { name: 'SQLD' },
    ])
  })

  it.each(['IH', 'IM2', 'N1', 'Lv.6', '905', '1급', '905점'])(
    'has a grade beside its date in its name: %s',
    (grade) => {
      for (const inner of [`${grade}, 2021.05`, `2021.05, ${grade}`])
        expect(read(`- 새빛 인증 (${inner})`)).toMatchObject({
          items: [{ name: `새빛 인증 (${grade})`, date: '2021-05' }],
          told: [],
        })
    },
  )

  it.each(['LF', 'KDATA', '한빛협회'])('has who gave it beside its date for the issuer: %s', (issuer) => {
    expect(read(`- 새빛 인증 (${issuer}, 2021.05)`).items).toEqual([{ name: '새빛 인증', date: '2021-05', issuer }])
  })

  it('reads several certificates of any name, each with its date', () => {
    expect(read('- 새빛 인증 (2022.04), GAIQ (2021.10), 한빛마케터 1급 (2019.03, 한빛협회)').items).toEqual([
      { name: '새빛 인증', date: '2022-04' },
      { name: 'GAIQ', date: '2021-10' },
      { name: '한빛마케터 1급', date: '2019-03', issuer: '한빛협회' },
    ])
  })

  it.each([
    ['- 새빛 인증, 한빛나눔 (2022.04)', { issuer: '한빛나눔' }, []],
    ['- 새빛 인증 (2022.04), 한빛나눔', { issuer: '한빛나눔' }, []],
    ['- 새빛 인증 (2022.04), 한빛협회 (2022)', { issuer: '한빛협회' }, ['2022']],
    ['- 새빛 인증 (2022.04), 2025.04 만료', {}, ['2025.04', '만료']],
    ['- 새빛 인증 (2022.04), 2025.04', {}, ['2025.04']],
    ['- 새빛 인증 (2022.04), 유효기간 2025.04까지', {}, ['2025.04까지', '유효기간']],
  ])('reads one where a piece is none of its own: %s', (line, expected, left) => {
    const { items, told } = read(line)
    expect(items).toEqual([{ name: '새빛 인증', date: '2022-04', ...expected }])
    expect(told.map(({ actual }) => actual)).toEqual(left)
  })

  it.each([
    ['- 새빛 인증 (2021.03 ~ 2024.03)', '2021-03', ['2021.03 ~ 2024.03']],
    ['- 새빛 인증\n  - 2021.03 ~ 2024.03', '2021-03', ['2021.03 ~ 2024.03']],
    ['- 새빛 인증\n  - 취득: 2021.03 ~ 2024.03', '2021-03', ['2021.03 ~ 2024.03']],
    ['- 새빛 인증\n  - 취득: 2021.03\n  - 유효기간: ~ 2024.03', '2021-03', ['유효기간 ~ 2024.03']],
    ['- 새빛 인증 (~ 2024.03)', undefined, ['~ 2024.03']],
    ['- 새빛 인증 (2021.03 ~)', '2021-03', []],
    ['- 새빛 인증 (2021.03)', '2021-03', []],
    ['- 새빛 인증 (2024.03 만료)', undefined, ['2024.03', '만료']],
    ['- 새빛 인증 (2021.03 취득)', '2021-03', []],
  ])('tells how long one holds, which has no field: %s', (section, date, left) => {
    const { items, told } = read(section)
    expect(items).toEqual([date === undefined ? { name: '새빛 인증' } : { name: '새빛 인증', date }])
    expect(told.map(({ actual }) => actual)).toEqual(left)
  })
})

describe('entries of several lines', () => {
  it('reads headings with dates, numbers, links and issuers under them', () => {
    const { items, told } = read(
      '### **정보처리기사**\n\n2020.11.\n\n### SQLD\n자격 ID: [0001](https://example.com/badge)\n\n### ADsP\n한국데이터산업진흥원\n<https://example.com/adsp>\n\n- 데이터를 다루는 과정 수료.\n  - 더 깊은 말\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |',
    )
    expect(items).toEqual([
      { name: '정보처리기사', date: '2020-11' },
      { name: 'SQLD', url: 'https://example.com/badge' },
      { name: 'ADsP', issuer: '한국데이터산업진흥원', url: 'https://example.com/adsp' },
    ])
    expect(told.map(({ actual }) => actual)).toEqual([
      '자격 ID 0001 (https://example.com/badge)',
      '데이터를 다루는 과정 수료.',
      '더 깊은 말',
      '가',
      '나',
      '다',
      '라',
    ])
  })

  it('reads items with labelled values under them', () => {
    const { items } = read(
      '- **정보처리기사**\n  - 발급기관: 한국산업인력공단\n  - 취득일: 2019.05\n  - 링크: https://example.com/a\n- 자격증명: SQLD\n- 등급: 우수\n- 취득일: 2020.01',
    )
    expect(items).toEqual([
      { name: '정보처리기사', issuer: '한국산업인력공단', date: '2019-05', url: 'https://example.com/a' },
      { name: 'SQLD 우수', date: '2020-01' },
    ])
  })

  it('reads years and categories as headings over the certificates', () => {
    const { items, told } = read(
      '### 2022\n- SQLD\n\n### 국가 자격\n- 정보처리기사 (2019.05)\n- 컴퓨터활용능력 1급 (2015.08)\n\n### 민간\n- ADsP (2020.01)',
    )
    expect(items).toEqual([
      { name: 'SQLD', date: '2022' },
      { name: '정보처리기사', date: '2019-05' },
      { name: '컴퓨터활용능력 1급', date: '2015-08' },
      { name: 'ADsP', date: '2020-01' },
    ])
    expect(told.map(({ actual }) => actual)).toEqual(['민간'])
  })

  it('reads lines of a paragraph and of a quote', () => {
    expect(read('정보처리산업기사 2018-11-23\n워드프로세서 2009-06\n\n> 웹디자인기능사 `2012.07`').items).toEqual([
      { name: '정보처리산업기사', date: '2018-11-23' },
      { name: '워드프로세서', date: '2009-06' },
      { name: '웹디자인기능사', date: '2012-07' },
    ])
    expect(read('**정보처리기사**\n2018-11-23').items).toEqual([{ name: '정보처리기사', date: '2018-11-23' }])
  })
})

describe('tables', () => {
  it('reads columns by their names', () => {
    const { items, told } = read(
      '| 자격증 | 등급 | 발급기관 | 취득일 | 비고 |\n|---|---|---|---|---|\n| 컴퓨터활용능력 | 1급 | 대한상공회의소 | 2015.04.10 합격 | 사내 지원 |\n| GAIQ | | | 2019.08 | |',
    )
    expect(items).toEqual([
      { name: '컴퓨터활용능력 1급', issuer: '대한상공회의소', date: '2015-04-10' },
      { name: 'GAIQ', date: '2019-08' },
    ])
    expect(told.map(({ actual }) => actual)).toEqual(['비고: 사내 지원'])
  })

  it('reads rows without column names', () => {
    expect(read('| 2015.04.10 | 정보처리기사 | 한국산업인력공단 |\n| 2016.04.10 | SQLD | |').items).toEqual([
      { name: '정보처리기사', issuer: '한국산업인력공단', date: '2015-04-10' },
      { name: 'SQLD', date: '2016-04-10' },
    ])
    expect(
      read('| 2015.02.20 | 보건복지부 | 간호사 면허 | 취득 |\n| 2016.02 | 한빛협회 | 나눔 | 취득 |').items,
    ).toEqual([
      { name: '간호사 면허', issuer: '보건복지부', date: '2015-02-20' },
      { name: '한빛협회', issuer: '나눔', date: '2016-02' },
    ])
  })
})

it('leaves the date of the document alone, and reads nothing where nothing is', () => {
  expect(read('- SQLD\n\n최종 수정: 2025.07').items).toEqual([{ name: 'SQLD' }])
  expect(readCertificates({ match: undefined, heading: undefined, units: [] }, readDocument('').context)).toEqual([])
})

it('gives each name its place', () => {
  const { places } = read('- 2015.04 SQLD')
  expect(places['/0/name']?.start).toEqual({ line: 3, column: 11, offset: 18 })
  expect(places['/0/date']?.start.column).toBe(3)
})

it('reports the number of a certificate, beside or under its label, once', () => {
  const { items, told } = read(
    '### 정보처리기사\n\n- 자격번호: 12345\n  - 갱신 없음\n\n### SQLD\n\n- 자격번호:\n  - 678',
  )
  expect(items).toEqual([{ name: '정보처리기사' }, { name: 'SQLD' }])
  expect(told.map(({ actual }) => actual)).toEqual(['자격번호 12345', '갱신 없음', '자격번호', '678'])
})

it('reports a number with its label in a line, and keeps a colon of a name (C1)', () => {
  const { items, told } = read(
    '- 정보처리기사, 2019.05, 자격번호: 1920304050A\n- CKS: Certified Kubernetes Security Specialist',
  )
  expect(items).toEqual([
    { name: '정보처리기사', date: '2019-05' },
    { name: 'CKS: Certified Kubernetes Security Specialist' },
  ])
  expect(told.map(({ actual }) => actual)).toEqual(['1920304050A'])
})

it('reports a number behind its sign, and keeps a sign of the name (C1)', () => {
  const { items, told } = read(
    '- CCIE Security #54321 (2018.05)\n- JNCIE-SP | #2468 | 2014.01\n- CCNP #CSCO12345678, 2019.03\n- C# 개발자 인증 2016\n- 그림 대회 #1 (2015)',
  )
  expect(items).toEqual([
    { name: 'CCIE Security', date: '2018-05' },
    { name: 'JNCIE-SP', date: '2014-01' },
    { name: 'CCNP', date: '2019-03' },
    { name: 'C# 개발자 인증', date: '2016' },
    { name: '그림 대회 #1', date: '2015' },
  ])
  expect(told.map(({ actual }) => actual)).toEqual(['#54321', '#2468', '#CSCO12345678'])
})

it('takes a column of contents for the name where no other names certificates', () => {
  const row = '|---|---|---|\n| 국가기술 | 정보처리기사 | 2019.05 |'
  expect(read(`| 구분 | 내용 | 취득일 |\n${row}`).items).toEqual([{ name: '정보처리기사', date: '2019-05' }])
  expect(read(`| 자격증 | 내용 | 취득일 |\n${row}`).items).toEqual([{ name: '국가기술', date: '2019-05' }])
  // a name that joins two, one that nothing tells, and no name beside one that does
  const licence = '|---|---|---|\n| 2019.05 | 정보처리기사 | 가람공단 |'
  const named = [{ name: '정보처리기사', date: '2019-05', issuer: '가람공단' }]
  expect(read(`| 취득일 | 자격/어학 | 발급기관 |\n${licence}`)).toMatchObject({ items: named, told: [] })
  expect(read(`| 취득일 | 자격(면허) | 발급기관 |\n${licence}`)).toMatchObject({ items: named, told: [] })
  expect(read(`| 취득일 | 가나다 | 발급기관 |\n${licence}`).items).toEqual(named)
  expect(read(`| 가나다 | 자격증 | 발급기관 |\n${licence}`).items).toEqual([
    { name: '정보처리기사', issuer: '가람공단' },
  ])
  expect(read(`| 취득일 | 자격/가나다 | 발급기관 |\n${licence}`).items).toEqual(named)
})

it('reports what stands beside the day of taking, and under a labelled name', () => {
  const { items, told } = read(
    '- 자격증: 정보처리기사\n  - 국가기술자격\n\n| 자격증 | 취득일 |\n|---|---|\n| SQLD | 2018.11 한국데이터산업진흥원 |',
  )
  expect(items).toEqual([{ name: '정보처리기사' }, { name: 'SQLD', date: '2018-11' }])
  expect(told.map(({ actual }) => actual)).toEqual(['국가기술자격', '한국데이터산업진흥원'])
})

it('takes a grade without a name', () => {
  expect(read('| 등급 | 취득일 |\n|---|---|\n| 1급 | 2018.11 |').items).toEqual([{ name: '1급', date: '2018-11' }])
})

it('reads nothing from a line of words for taking alone, nor from an empty cell', () => {
  expect(read('- 취득 및 만료').items).toEqual([])
  expect(read('| 자격증 | 정보처리기사 |\n|---|---|\n| 발급기관 | |\n| 취득일 | 2018.11 |').items).toEqual([
    { name: '정보처리기사', date: '2018-11' },
  ])
})

it('leaves a third name to the audit where name and issuer are told', () => {
  expect(read('### 정보처리기사 | 한국산업인력공단\n\n2018.11 | 국가기술자격').items).toEqual([
    { name: '정보처리기사', date: '2018-11', issuer: '한국산업인력공단' },
  ])
})

it('leaves what stands under labels of an issuer to the audit, and a second labelled name', () => {
  expect(read('### 정보처리기사\n\n- 발급기관:\n  - 한국산업인력공단').items).toEqual([{ name: '정보처리기사' }])
  expect(
    read('- 자격증명: 정보처리기사\n- 발급기관: 한국산업인력공단\n- 종목: 정보처리\n- 자격증: SQLD').items,
  ).toEqual([{ name: '정보처리기사', issuer: '한국산업인력공단' }])
})

it('tells the name from the issuer before it, a test of a language too', () => {
  expect(read('- 한국산업인력공단 - 정보처리기사\n- ETS, TOEIC 900').items).toEqual([
    { name: '정보처리기사', issuer: '한국산업인력공단' },
    { name: 'TOEIC 900', issuer: 'ETS' },
  ])
})

it.each<[string, object, string[]?]>([
  // a grade, a score and a level are of the name
  ['정보처리기사, 1급, 한국산업인력공단', { name: '정보처리기사, 1급', issuer: '한국산업인력공단' }],
  ['정보처리기사 - 1급', { name: '정보처리기사 1급' }],
  ['컴퓨터활용능력 - 1급 - 대한상공회의소', { name: '컴퓨터활용능력 1급', issuer: '대한상공회의소' }],
  ['AWS Certified Developer - Associate - AWS', { name: 'AWS Certified Developer - Associate', issuer: 'AWS' }],
  ['**SQL - 개발자 - 새빛** - 한빛협회', { name: 'SQL - 개발자 - 새빛', issuer: '한빛협회' }],
  ['정보처리기사, 새빛, 1급', { name: '정보처리기사', issuer: '새빛' }, ['1급']],
  ['운전면허 (2종 소형, 2019.05)', { name: '운전면허 (2종 소형)', date: '2019-05' }],
  ['정보처리기사 412점 (2019.05)', { name: '정보처리기사 412점', date: '2019-05' }],
  // who gave it, and what else stands beside it
  ['정보처리기사 | 국가기술 | 한국산업인력공단', { name: '정보처리기사', issuer: '한국산업인력공단' }, ['국가기술']],
  ['정보처리기사 | 합격 | 2019.05', { name: '정보처리기사', date: '2019-05' }],
  ['ETS | TOEIC 900 | 서울', { name: 'TOEIC 900', issuer: 'ETS' }, ['서울']],
  ['간호사 면허 (한빛대학교)', { name: '간호사 면허', issuer: '한빛대학교' }],
  ['간호사 면허 (123-45)', { name: '간호사 면허 (123-45)' }],
  ['CISSP (ISC2 Certified)', { name: 'CISSP (ISC2 Certified)' }],
  ['CKA (Cloud)', { name: 'CKA', issuer: 'Cloud' }],
  ['CKA (CLOUD)', { name: 'CKA (CLOUD)' }],
  ['CKA (Cl)', { name: 'CKA (Cl)' }],
  ['CKA (Associate)', { name: 'CKA (Associate)' }],
  ['새빛 인증 (Cloud)', { name: '새빛 인증 (Cloud)' }],
  // numbers and notes
  ['SQLD 2019-12-345678', { name: 'SQLD' }, ['2019-12-345678']],
  ['SQLD | ABC-12345 | 한빛협회', { name: 'SQLD', issuer: '한빛협회' }, ['ABC-12345']],
  ['SQLD | ABC-12345', { name: 'SQLD' }, ['ABC-12345']],
  ['SQLD (유효기간: 2019.05 ~ 2021.05)', { name: 'SQLD', date: '2019-05' }, ['유효기간', '2019.05 ~ 2021.05']],
  ['SQLD (2020 갱신 예정)', { name: 'SQLD', date: '2020' }, ['갱신 예정']],
  ['SQLD (취득 예정)', { name: 'SQLD' }, ['취득 예정']],
  ['SQLD (한빛협회) (취득)', { name: 'SQLD', issuer: '한빛협회' }, ['취득']],
  ['SQLD (취득) (한빛협회)', { name: 'SQLD', issuer: '한빛협회' }, ['취득']],
])('tells the name of a certificate from what stands behind it: %s', (line, expected, left = []) => {
  const { items, told } = read(`- ${line}`)
  expect(items).toEqual([expected])
  expect(told.map(({ actual }) => actual).sort()).toEqual([...left].sort())
})

it('reports what stands beside and under a run of names', () => {
  const { items, told } = read('| 정보처리기사, SQLD | 국가기술 |')
  expect(items).toEqual([{ name: '정보처리기사' }, { name: 'SQLD' }])
  expect(told.map(({ actual }) => actual)).toEqual(['국가기술'])
  const under = read('- 정보처리기사, SQLD\n  - 국가기술')
  expect(under.items).toEqual([{ name: '정보처리기사' }, { name: 'SQLD' }])
  expect(under.told.map(({ actual }) => actual)).toEqual(['국가기술'])
})

it('begins a certificate below a bold one where a line tells one', () => {
  expect(read('**정보처리기사**, 2019\n새빛 나라\nSQLD').items).toMatchObject([{ date: '2019' }, { name: 'SQLD' }])
  expect(read('**정보처리기사**\n**새빛 나라**').items).toEqual([{ name: '정보처리기사' }, { name: '새빛 나라' }])
  expect(read('정보처리기사\n새빛 나라').items).toEqual([{ name: '정보처리기사' }, { name: '새빛 나라' }])
  expect(read('정보처리기사\n한국산업인력공단').items).toEqual([{ name: '정보처리기사', issuer: '한국산업인력공단' }])
})

it.each([
  ['### 국가\n- SQLD\n- ADsP', ['SQLD', 'ADsP']],
  ['### 국가 (2019)\n- SQLD\n- ADsP', ['국가']],
  ['### 국가\n- SQLD\n- 나라', ['국가']],
  ['### 국가\n\n#### SQLD', ['SQLD']],
  ['### 국가\n\n| 자격증 | 취득일 |\n|---|---|\n| SQLD | 2019.05 |', ['SQLD']],
])('takes a heading over certificates alone for a category: %s', (body, names) => {
  expect(read(body).items).toMatchObject(names.map((name) => ({ name })))
})

describe('a run of certificates (C1)', () => {
  it.each(['SQLD, ADsP', 'SQLD / ADsP', 'SQLD、ADsP'])('is one each: %s', (line) => {
    expect(read(`- ${line}`).items).toEqual([{ name: 'SQLD' }, { name: 'ADsP' }])
  })

  it.each(['SQLD/ADsP', '정보처리기사 (가, 나)'])('is none without a separator outside parentheses: %s', (line) => {
    expect(read(`- ${line}`).items).toEqual([{ name: line }])
  })

  it('has the date of each', () => {
    expect(read('- 정보처리기사 (2019.01), SQLD (2020.01)').items).toEqual([
      { name: '정보처리기사', date: '2019-01' },
      { name: 'SQLD', date: '2020-01' },
    ])
  })
})

it('has a bare year behind Korean words for its date, and none glued to them (D2)', () => {
  expect(read('- 정보처리기사 2010\n- 정보처리기사(1급) 2010\n- 기사2010').items).toEqual([
    { name: '정보처리기사', date: '2010' },
    { name: '정보처리기사(1급)', date: '2010' },
    { name: '기사2010' },
  ])
})

it.each<[string, readonly object[]]>([
  ['- 자격증: 정보처리기사 (2020.01)', [{ name: '정보처리기사', date: '2020-01' }]],
  ['- 자격증: SQLD, ADsP', [{ name: 'SQLD' }, { name: 'ADsP' }]],
  ['| 자격증 | 정보처리기사 |\n|---|---|\n| 취득일 | 2020.01 |', [{ name: '정보처리기사', date: '2020-01' }]],
  ['- 정보처리기사\n  - 취득일: 202001', [{ name: '정보처리기사', date: '2020-01' }]],
  ['- SQLD, ADsP [링크](https://example.com/a)', [{ name: 'SQLD' }, { name: 'ADsP', url: 'https://example.com/a' }]],
])('reads labels of certificates and runs of them: %j (C1)', (body, expected) => {
  expect(read(body).items).toEqual(expected)
})

import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import { readEducation } from '../src/resume/education.js'
import { settleUnits, strayKind } from '../src/resume/settle.js'
import { readDocument } from './util/sections.js'

/** Settle the first section of Markdown; its units as the texts of their own lines. */
function settle(markdown: string, employers: readonly string[] = []) {
  const { sections, context, told } = readDocument(markdown, employers)
  const [section] = sections
  if (!section) throw new Error('Expected a section')
  const settled = settleUnits(section, section.match?.kinds ?? [], context)
  const kinds = settled.map(({ kind, units }) => [
    kind,
    units.map((unit) =>
      unit.table
        ? unit.table.rows
            .map((row) =>
              row
                .flat()
                .map((line) => line.text)
                .join(' '),
            )
            .join('; ')
        : unit.lines.map((line) => line.text).join('; '),
    ),
  ])
  return { kinds: Object.fromEntries(kinds), settled, context, told }
}

describe('mixed sections (S6)', () => {
  it('settles entry by entry', () => {
    const { kinds, told } = settle(
      '## 자격증 및 교육\n\n- 정보처리기사 (2021.11)\n- 새빛 백엔드 부트캠프 3기 (2021.09 ~ 2021.12)\n- TOEIC 900\n- 아무 말',
    )
    expect(kinds).toEqual({
      certificates: ['정보처리기사 (2021.11)', 'TOEIC 900', '아무 말'],
      education: ['새빛 백엔드 부트캠프 3기 (2021.09 ~ 2021.12)'],
    })
    expect(told).toEqual([{ rule: 'ambiguous-section', actual: '자격증 및 교육', expected: '자격증, 학력' }])
  })

  it('takes a class of a licence as a certificate among languages', () => {
    expect(settle('## 어학 및 기타\n\n- TOEIC 900\n- 운전면허 1종 보통\n- 회화 2종 연습').kinds).toMatchObject({
      certificates: ['운전면허 1종 보통'],
    })
  })

  it('takes what is counted for no certificate, but behind the name of one', () => {
    const counted = '- 운전면허 2종\n- 드론 조종자 1종\n- 보고서 7종\n- 고객 만족도 95점'
    expect(settle(`## 경력\n\n- 2021.03 ~ 2023.06 가람소프트 대리\n${counted}`).kinds).toEqual({
      work: ['2021.03 ~ 2023.06 가람소프트 대리', '보고서 7종', '고객 만족도 95점'],
      certificates: ['운전면허 2종', '드론 조종자 1종'],
    })
  })

  it('takes what ends as a degree does and names a certificate as one, whoever teaches it', () => {
    const entries = ['신용분석사 (한국금융연수원, 2017.06)', '외환전문역 1종 (한국금융연수원, 2016.12)']
    const courses = ['정보처리기사 대비 과정 (한빛직업전문학교, 2020.03)', '한빛대학교 경영학석사 (2020.03)']
    expect(
      settle(`## 자격 / 교육\n\n${[...entries, ...courses].map((entry) => `- ${entry}`).join('\n')}`).kinds,
    ).toEqual({
      certificates: entries,
      education: courses,
    })
  })

  it('takes what one spoke of as a talk among talks, and an activity with its role as one', () => {
    const talks = ['2022.11 「스터디 첫걸음」 — 모임 #7', '2023.09 「로그 읽기」, 한빛 컨퍼런스']
    const role = '2021 ~ 2022 한빛 스터디 운영진'
    expect(settle(`## Talks & Writing\n\n${[...talks, role].map((entry) => `- ${entry}`).join('\n')}`).kinds).toEqual({
      talks,
      volunteer: [role],
    })
  })

  it('takes a test of languages as a language where the heading says so', () => {
    expect(settle('## 어학 및 자격증\n\n- TOEIC 900\n- SQLD').kinds).toEqual({
      languages: ['TOEIC 900'],
      certificates: ['SQLD'],
    })
  })

  it('takes an entry beside who gives courses for none where the heading says no study', () => {
    const entry = '안내사 (2015.11, 가람공단)'
    expect(settle(`## 자격 및 어학\n\n- ${entry}`).kinds).toEqual({ certificates: [entry] })
    expect(settle(`## 교육 및 어학\n\n- ${entry}`).kinds).toEqual({ education: [entry] })
  })

  it('tells headings over entries that are settled apart, also one in another (T9)', () => {
    const entries = '- 한빛대학교 수학과 졸업\n- 정보처리기사 (2018.05)'
    const { kinds, told } = settle(`## 교육 및 자격증\n\n### 여러 가지\n\n#### 가나다\n\n${entries}`)
    expect(kinds).toEqual({ education: ['한빛대학교 수학과 졸업'], certificates: ['정보처리기사 (2018.05)'] })
    expect(told.map(({ actual }) => actual)).toEqual(expect.arrayContaining(['여러 가지', '가나다']))
  })

  it('takes an entry that nothing tells as the first kind of the heading', () => {
    expect(settle('## 자격증 및 교육\n\n- 아무 말').kinds).toEqual({ certificates: ['아무 말'] })
    expect(settle('## 교육 및 자격증\n\n- 아무 말').kinds).toEqual({ education: ['아무 말'] })
  })

  it('takes a title without an employer as an entry of the kinds that the heading names, unless it names none', () => {
    const items = '- 준학예사 (2019.12)\n- 다온박물관, 학예사 (2020.01 ~ 2021.02)'
    expect(settle(`## 자격 및 수상\n\n${items}`).kinds).toEqual({
      certificates: ['준학예사 (2019.12)'],
      work: ['다온박물관, 학예사 (2020.01 ~ 2021.02)'],
    })
    expect(settle('## 경력 및 자격\n\n- 학예사 (2019.12 ~ 2020.01)').kinds).toMatchObject({
      work: ['학예사 (2019.12 ~ 2020.01)'],
    })
  })

  it('tells an activity from a job by its role, also beside an organisation', () => {
    expect(settle('## EXPERIENCE\n\n- 도시계획학회 학생기자단 (2020.03 ~ 2020.12)').kinds).toEqual({
      volunteer: ['도시계획학회 학생기자단 (2020.03 ~ 2020.12)'],
    })
    expect(settle('## EXPERIENCE\n\n- 도시계획학회 연구원 (2020.03 ~ 2020.12)').kinds).toEqual({
      work: ['도시계획학회 연구원 (2020.03 ~ 2020.12)'],
    })
  })

  it('lets headings and bold lines of section words settle what stands under them', () => {
    expect(settle('## 교육 및 자격\n\n**교육**\n\n- 아무 말\n\n**자격**\n\n- 다른 말').kinds).toEqual({
      education: ['교육'],
      certificates: ['다른 말'],
    })
    expect(settle('## 수상 및 자격증\n\n- 수상\n  - 가나다\n- 자격증: 라마바').kinds).toEqual({
      awards: ['가나다'],
      certificates: ['라마바'],
    })
  })

  it('takes certificates and awards out of what stands under a school', () => {
    const { kinds, settled, context } = settle(
      '## Education & Certifications\n\n**한빛대학교** — 전자공학 학사\n\n- 정보처리기사\n- 🏆 **한빛 Awards 수상**: 까닭\n- 신호 처리',
    )
    expect(kinds).toEqual({
      education: ['한빛대학교 — 전자공학 학사'],
      certificates: ['정보처리기사'],
      awards: ['🏆 한빛 Awards 수상: 까닭'],
    })
    const units = settled.find(({ kind }) => kind === 'education')?.units ?? []
    expect(readEducation({ match: undefined, heading: undefined, units }, context)).toMatchObject([
      { institution: { text: '한빛대학교' }, courses: [{ text: '신호 처리' }] },
    ])
  })

  it('settles lines of a paragraph; a line that tells nothing goes with the one before', () => {
    expect(
      settle('## 교육 및 자격증\n\n한빛대학교 수학과 졸업\n2012.03 ~ 2018.02\n정보처리기사 2018.05').kinds,
    ).toEqual({ education: ['한빛대학교 수학과 졸업; 2012.03 ~ 2018.02'], certificates: ['정보처리기사 2018.05'] })
  })

  it('settles teaching as work', () => {
    expect(
      settle('## 교육 경험 (Teaching Experience)\n\n**수업 조교**, 한빛대학교 | 대전  \n| 2022.09 – 2022.12').kinds,
    ).toEqual({
      work: ['수업 조교, 한빛대학교 | 대전; | 2022.09 – 2022.12'],
    })
    expect(settle('## 기타\n\n- 2013년 한빛대학교 창업동아리 회장').kinds).toEqual({
      volunteer: ['2013년 한빛대학교 창업동아리 회장'],
    })
    expect(settle('## 대학 교육 경력\n\n- 한빛대학교 시간강사 (2017년- 2020년)').kinds).toEqual({
      work: ['한빛대학교 시간강사 (2017년- 2020년)'],
    })
  })
})

it.each([
  ['자격증 및 수상', '🏆 한빛 해커톤 (2021.05)', 'awards', '정보처리기사 (2021.06)', 'certificates'],
  ['자격증 및 교육', 'IBM 운영자 인증 취득', 'certificates', '새빛 백엔드 과정 (2021.01 ~ 2021.06)', 'education'],
  ['경력 및 교육', '가온중학교 교사 임용 (2019.03)', 'work', '가온대학교 국문학과 졸업 (2018.02)', 'education'],
])('tells what stands under %s by its words: %s (S6)', (heading, one, kind, other, otherKind) => {
  expect(settle(`## ${heading}\n\n- ${one}\n- ${other}`).kinds).toEqual({ [kind]: [one], [otherKind]: [other] })
})

describe('tables', () => {
  it('settles a table by its columns', () => {
    expect(settle('## 교육 및 자격증\n\n| 자격증 | 취득일 |\n|---|---|\n| SQLD | 2019.08 |').kinds).toEqual({
      certificates: ['SQLD 2019.08'],
    })
    expect(settle('## 수상 및 기타\n\n| 수상명 | 주최 |\n|---|---|\n| 대상 | 한빛 |').kinds).toEqual({
      awards: ['대상 한빛'],
    })
  })

  it('settles rows by a section word in a cell, which leaves the row', () => {
    const { kinds, settled } = settle(
      '## 학력 및 자격증\n\n| 구분 | 내용 | 일자 |\n|---|---|---|\n| 학력 | 한빛대학교 수학과 졸업 | 2018.02 |\n| 교육 | 새빛 과정 | 2019.02 |\n| 자격증 | SQLD | 2018.05 |',
    )
    expect(kinds).toEqual({
      education: ['한빛대학교 수학과 졸업 2018.02; 새빛 과정 2019.02'],
      certificates: ['SQLD 2018.05'],
    })
    expect(settled[0]?.units[0]?.table?.head?.flat().map((line) => line.text)).toEqual(['내용', '일자'])
  })

  it('settles rows with their section words first, whatever their columns say (S6)', () => {
    const { kinds } = settle(
      '## 기타\n\n| 항목 | 내용 |\n|---|---|\n| 학력 | 한빛대학교 수학과 졸업 |\n| 자격증 | 정보처리기사(2012), SQLD(2015) |',
    )
    expect(kinds).toEqual({
      education: ['한빛대학교 수학과 졸업'],
      certificates: ['정보처리기사(2012), SQLD(2015)'],
    })
    expect(settle('## 기타\n\n| 항목 | 내용 |\n|---|---|\n| 대상 | 한빛 |\n| 수상 | 두 번 |').kinds).toEqual({
      awards: ['대상 한빛; 수상 두 번'],
    })
  })

  it('settles rows by what they say, and reports those that say nothing', () => {
    const { kinds, told } = settle(
      '## 기타\n\n| 내용 | 때 |\n|---|---|\n| 아무 말 | |\n| SQLD | 2018.05 |\n| 새빛 동아리 | 회장 |',
    )
    expect(kinds).toEqual({ certificates: ['SQLD 2018.05'], volunteer: ['새빛 동아리 회장'] })
    expect(told[0]).toEqual({
      rule: 'left-out',
      actual: '아무 말 | 때'.replace('때', '').replace(/ \| $/u, ''),
      expected: undefined,
    })
  })

  it('settles a test of a language among certificates, in a section of both (K5)', () => {
    const rows = '| SQLD | 2018.05 |\n| 새빛 인증 | 2018.06 |\n| TOEIC 905 | 2019.11 |'
    const table = `| 자격 | 취득 |\n|---|---|\n${rows}`
    expect(settle(`## 자격 및 어학\n\n${table}`).kinds).toEqual({
      certificates: ['SQLD 2018.05; 새빛 인증 2018.06'],
      languages: ['TOEIC 905 2019.11'],
    })
    expect(settle(`## 자격 및 교육\n\n${table}`).kinds).toEqual({
      certificates: ['SQLD 2018.05; 새빛 인증 2018.06; TOEIC 905 2019.11'],
    })
  })

  it('settles it by the word in its cell too', () => {
    const { kinds } = settle(
      '## 자격 및 어학\n\n| 구분 | 자격 | 취득 |\n|---|---|---|\n| 자격 | 새빛 인증 | 2018.06 |\n| 어학 | TOEIC 905 | 2019.11 |',
    )
    expect(kinds).toEqual({ certificates: ['새빛 인증 2018.06'], languages: ['TOEIC 905 2019.11'] })
  })

  it('takes a dated item that tells nothing as what the dated item before it is, under a school (S6)', () => {
    const list = '**새빛대학교** 물류학과 졸업\n2010.03 ~ 2016.08\n\n- 2015.12 물류관리사\n- 2016.05 CPIM · APICS'
    expect(settle(`## 학력 및 자격증\n\n${list}\n- 축제 기획`).kinds.certificates).toEqual([
      '2015.12 물류관리사',
      '2016.05 CPIM · APICS',
    ])
    expect(settle(`## 학력 및 수상\n\n${list}`).kinds.certificates).toEqual(['2015.12 물류관리사'])
    expect(settle('## 학력 및 자격증\n\n- 새빛대학교 물류학과\n  - 2016.05 CPIM').kinds).toEqual({
      education: ['새빛대학교 물류학과'],
    })
  })

  it('keeps the table of a section of one kind, but for strays', () => {
    expect(settle('## 자격증\n\n| 자격증 | 취득일 |\n|---|---|\n| 새빛 대회 대상 | 2019.08 |').kinds).toEqual({
      certificates: ['새빛 대회 대상 2019.08'],
    })
    expect(settle('## 학력\n\n| 2018.02 | 한빛대학교 | 졸업 |\n| 2018.05 | 정보처리기사 | |').kinds).toEqual({
      education: ['2018.02 한빛대학교 졸업'],
      certificates: ['2018.05 정보처리기사'],
    })
  })
})

describe('sections of one kind (C1)', () => {
  it.each([
    ['학력', '한빛대학교 수학과', 'ADsP (2018.06)', 'certificates'],
    ['학력', '한빛대학교 수학과', '2019.05 새빛 대회 대상', 'awards'],
    ['교육', '새빛 백엔드 과정', '정보처리기사 (2018.06)', 'certificates'],
    ['자격증', 'SQLD', '새빛 해커톤 우수상', 'awards'],
    ['자격증', '콘텐츠 제작 실무 과정', '한빛대학교 수학과 졸업', 'education'],
    ['수상', '새빛 대회 대상', '[note](https://github.com/example/note) 메모 앱', 'projects'],
    ['수상', '[note](https://github.com/example/note) 우수상', '정보처리기사 2019.05', 'certificates'],
    ['어학', 'TOEIC 900', '개발 언어: Java, Kotlin', 'skills'],
    ['어학', 'TOEIC 900', '언어: Kotlin', 'skills'],
    ['언어', '한국어, 영어, SQL', 'Java(상), 어셈블리', 'skills'],
    ['어학', '영어: 회화', '정보처리기사', 'certificates'],
    ['대외 활동', '새빛 동아리 회장', '새빛 해커톤 대상', 'awards'],
    ['대외 활동', '새빛 봉사단', '한빛소프트 인턴 (2017.07 ~ 2017.08)', 'work'],
  ])('under %s: %s stays, %s leaves', (heading, stays, leaves, kind) => {
    const { settled, told } = settle(`## ${heading}\n\n- ${stays}\n- ${leaves}`)
    expect(settled.map((group) => [group.kind, group.units.length])).toEqual([
      [settled[0]?.kind, 1],
      [kind, 1],
    ])
    expect(told).toEqual([])
  })

  it('takes a title among awards for a paper by where it appeared, right below it (C3)', () => {
    const papers = [
      '### 두 단계 색인\n\n> 새빛검색학회 학술대회 논문집, 12권 1호\n\n색인을 나누는 법을 보인다.',
      '### 2021.05 희소 문서의 순위\nJournal of Saebit Retrieval',
    ]
    const awards = [
      '### 두 단계 색인\n\n새빛검색학회 학술대회 우수상',
      '### 새빛 경진대회\n\n새빛검색학회 학술대회',
      '### 색인 만들기\n\n모두가 쓰는 색인을 만들었습니다.\n\n새빛검색학회 학술대회',
      '### 색인 만들기\n\n새빛검색학회 학술대회에서 상을 받았습니다.',
    ]
    const publications = ['두 단계 색인', '2021.05 희소 문서의 순위']
    expect(settle(`## 수상\n\n### 새빛 대상\n\n${papers.join('\n\n')}`).kinds).toMatchObject({ publications })
    for (const award of awards) {
      expect(settle(`## 수상\n\n### 새빛 대상\n\n${award}`).kinds).not.toHaveProperty('publications')
    }
  })

  it('takes what has technologies of its own and is no school for a project, whole', () => {
    const made = '### 가계부 만들기 (2017.03 ~ 2017.11)\n\n- 기술: Java\n- https://github.com/example/book'
    const schools = ['한빛대학교 수학과 (2012.03 ~ 2018.02)', '웹 개발 과정', '모두의 배움터']
    const [school, course, camp] = schools.map((name) => `### ${name}`)
    const body = `${school}\n- 기술: C\n\n${course}\n- 기술: C\n\n${camp}\n- https://github.com/example/a`
    const { settled, kinds } = settle(`## 학력\n\n${body}\n\n${made}`)
    expect(kinds).toEqual({ education: schools, projects: ['가계부 만들기 (2017.03 ~ 2017.11)'] })
    expect(settled[1]?.units[0]?.children).toHaveLength(2)
  })

  it.each([
    ['학력', '정보처리기사 과정 수료'],
    ['교육', 'PMP 시험대비 과정 (새빛교육센터)'],
    ['자격증', 'ISO 9001 심사원 과정 (새빛인증원)'],
    ['학력', '### 고등학교\n- 한빛고'],
    ['수상', '### 새빛대학교 자연대학 Best Report'],
    ['자격증', '### 국가 자격증\n- SQLD'],
    ['관심 분야', 'SQLD'],
  ])('under %s stays %j', (heading, body) => {
    const { settled } = settle(`## ${heading}\n\n${body.startsWith('#') ? body : `- ${body}`}`)
    expect(settled).toHaveLength(1)
  })
})

describe('ambiguous sections (S6)', () => {
  it('settles a position before its employer as a job, whatever the employer is called (W3)', () => {
    const { kinds } = settle(
      '## Experience\n\n- **Data Analyst@모두의약국 (Jul 2020 - Aug 2021)**\n  - 기술 : SQL, R\n- **강사@새길평생교육원 (2018 - 2019)**\n  - 대상 학생 스무 명\n- 앱 공모전@새빛시 우수상 (2019.03)',
    )
    expect(kinds).toEqual({
      work: ['Data Analyst@모두의약국 (Jul 2020 - Aug 2021)', '강사@새길평생교육원 (2018 - 2019)'],
      awards: ['앱 공모전@새빛시 우수상 (2019.03)'],
    })
  })

  it('settles a row by what it is, and not by what was done there', () => {
    const row = (position: string, done: string) => `| 가람소프트 ${position} 2022.03 - 2024.01 | ${done} |`
    const rows = (done: string) => `## Experience\n\n| | |\n|---|---|\n${row('앱 개발자', done)}`
    expect(Object.keys(settle(rows('- 모임 일정 앱 출시')).kinds)).toEqual(['work'])
    expect(Object.keys(settle(rows('모임 일정')).kinds)).toEqual(['volunteer'])
  })

  it('settles what was taken as a certificate, whatever title it names (C1, T6)', () => {
    const jobs = '- 2018.04 가람은행 전산 운영자\n- 2010.02 새빛대학교 석사 학위 취득'
    expect(settle(`## 이력\n\n${jobs}\n- 2015.09 새빛 전산 운영자 인증 취득`).kinds).toEqual({
      work: ['2018.04 가람은행 전산 운영자'],
      education: ['2010.02 새빛대학교 석사 학위 취득'],
      certificates: ['2015.09 새빛 전산 운영자 인증 취득'],
    })
  })

  it('settles a chronological list', () => {
    const { kinds, told } = settle(
      '## 이력\n\n- 2020.06 ~ 현재 물푸레소프트 근무\n- 2019.01 ~ 2019.06 자바 과정 (한빛아카데미) 수료\n- 2018.11 정보처리기사 취득\n- 2017.10 교내 공모전 장려상 수상\n- 2012.03 ~ 2018.08 한빛대학교 컴퓨터공학과 졸업',
    )
    expect(kinds).toEqual({
      work: ['2020.06 ~ 현재 물푸레소프트 근무'],
      education: ['2019.01 ~ 2019.06 자바 과정 (한빛아카데미) 수료', '2012.03 ~ 2018.08 한빛대학교 컴퓨터공학과 졸업'],
      certificates: ['2018.11 정보처리기사 취득'],
      awards: ['2017.10 교내 공모전 장려상 수상'],
    })
    expect(told).toEqual([{ rule: 'ambiguous-section', actual: '이력', expected: '경력, 학력, 자격증, 수상' }])
  })

  it.each(['이력', '기타', '경력'])('takes what was taught below a job under %s for no course (W6)', (word) => {
    const job = '2021.03 ~ 2023.06 가람반도체 대리'
    const { work, education } = convert(`## ${word}\n\n- ${job}\n- 신입 6명 교육`).resume
    expect(work).toMatchObject([{ name: '가람반도체', position: '대리', highlights: ['신입 6명 교육'] }])
    expect(education).toBeUndefined()
    const others = '- 클라우드 실무 과정 수료\n- 2020.03 ~ 2020.06 안전 관리 교육\n- 한빛대학교 수학과'
    expect(convert(`## ${word}\n\n- ${job}\n${others}`).resume.education).toMatchObject([
      { institution: '클라우드 실무 과정' },
      { institution: '안전 관리 교육' },
      { institution: '한빛대학교' },
    ])
  })

  it('settles what has no section of its own, and reports what tells nothing', () => {
    const { kinds, told } = settle(
      '## 기타\n\n- 병역: 육군 병장 만기전역\n- 어학: TOEIC 900\n- 새빛 봉사동아리 회장\n- 취미: 등산\n- 아무 말\n- 새빛 학술대회 발표\n- 새빛 프로젝트\n- 한빛학회지 게재',
    )
    expect(kinds).toEqual({
      personal: ['육군 병장 만기전역'],
      languages: ['TOEIC 900'],
      volunteer: ['새빛 봉사동아리 회장'],
      interests: ['등산'],
      talks: ['새빛 학술대회 발표'],
      projects: ['새빛 프로젝트'],
      publications: ['한빛학회지 게재'],
    })
    expect(told.filter(({ rule }) => rule === 'left-out').map(({ actual }) => actual)).toEqual(['아무 말'])
  })

  it('reports lines of a paragraph that tell nothing', () => {
    const { kinds, told } = settle('## 기타\n\n아무 말입니다\nSQLD\n운전면허 1종 보통')
    expect(kinds).toEqual({ certificates: ['SQLD; 운전면허 1종 보통'] })
    expect(told[0]).toMatchObject({ rule: 'left-out', actual: '아무 말입니다' })
  })

  it('settles experience by employers and positions', () => {
    expect(
      settle('## 경험\n\n### (주)한빛소프트\n개발자 | 2020.01 ~ 현재\n\n### 새빛\n- 회사: 새빛\n- 직책: 팀장').kinds,
    ).toEqual({
      work: ['(주)한빛소프트', '새빛'],
    })
  })

  it('settles experience by bold positions and teams below names, whatever technologies they name', () => {
    const stays =
      '### 새빛 (약 3년)\n\n**플랫폼팀**\n\n- 기술: Java\n\n### 가온 (약 2년)\n\n**데이터 분석가**\n\n- 기술: SQL'
    expect(settle(`## Experience\n\n${stays}`).kinds).toEqual({ work: ['새빛 (약 3년)', '가온 (약 2년)'] })
    const tools = '### 메모 앱\n\n**기술**\n\nReact\n\n### 지도 앱\n\n**대표 화면**\n\n- 기술: Vue'
    expect(settle(`## Experience\n\n${tools}`).kinds).toEqual({ projects: ['메모 앱', '지도 앱'] })
  })

  it('settles a role at a festival as an activity where the jobs stand elsewhere', () => {
    const settled = settle(
      '## 경험\n\n### 가온 페스티벌\n\n#### 현장 스태프\n\n- 안내\n\n### 메모 앱\n\n#### 팀장\n\n- 설계\n\n### 새빛 축제\n\n- 예매 화면',
      ['한빛소프트'],
    )
    expect(settled.kinds).toEqual({ volunteer: ['가온 페스티벌'], projects: ['메모 앱', '새빛 축제'] })
  })

  it('takes a name above what was done when for an employer under a word that tells jobs first (S3)', () => {
    expect(settle('## 이력\n\n가람\n\n- 2019-2020 : 정산 앱\n  - 앱').kinds).toEqual({ work: ['가람'] })
    expect(settle('## 이력\n\n가람\n\n- 정산 앱\n  - 앱').kinds).toEqual({})
    // prose there is none, and introduces the person (B5)
    expect(settle('## 약력\n\n그림책을 만들었습니다.\n\n- 한빛전자 2010.01 ~ 2011.01').kinds).toEqual({
      summary: ['그림책을 만들었습니다.'],
      work: ['한빛전자 2010.01 ~ 2011.01'],
    })
    expect(settle('## 약력\n\n- 산책').kinds).toEqual({})
    expect(settle('## 기타\n\n가람\n\n- 2019-2020 : 정산 앱\n  - 앱').kinds).toEqual({})
  })

  it('settles experience as projects where the jobs stand elsewhere', () => {
    // a bold position is as well a role in a project there
    expect(settle('## 경험\n\n### 메모 앱\n\n**팀장**\n\n- 기술: React', ['한빛소프트']).kinds).toEqual({
      projects: ['메모 앱'],
    })
    expect(settle('## 경험\n\n### 메모 앱\n- 기술: React\n\n### 지도 앱\n- 마커 표시', ['한빛소프트']).kinds).toEqual({
      projects: ['메모 앱', '지도 앱'],
    })
    expect(settle('## 경험\n\n### 지도 앱', ['한빛소프트']).kinds).toEqual({ projects: ['지도 앱'] })
    expect(settle('## 경험\n\n- 하루 체험', ['한빛소프트']).kinds).toEqual({ volunteer: ['하루 체험'] })
    expect(settle('## 경험\n\n- 하루 체험').kinds).toEqual({ work: ['하루 체험'] })
    expect(settle('## 이력\n\n- 한빛전자 2010.01 ~ 2011.01').kinds).toEqual({ work: ['한빛전자 2010.01 ~ 2011.01'] })
  })

  it('settles a silent heading by what stands under it, and cuts it where that is mixed', () => {
    const { kinds, told } = settle('## 기타\n\n### 모음\n\n- SQLD\n- 새빛 대회 대상\n\n### 또 모음\n\n- 아무 말')
    expect(kinds).toEqual({ certificates: ['SQLD'], awards: ['새빛 대회 대상'] })
    expect(told.filter(({ rule }) => rule === 'left-out').map(({ actual }) => actual)).toEqual([
      '모음',
      '또 모음',
      '아무 말',
    ])
  })

  it('reports nothing of what was settled apart in vain (T9)', () => {
    const { kinds, told } = settle(
      '## 이력\n\n### 한빛전자 2010.01 ~ 2011.01\n\n#### 정산 앱\n\n- 아무 말\n\n#### 예약 앱\n\n- 또 아무 말',
    )
    expect(kinds).toEqual({ work: ['한빛전자 2010.01 ~ 2011.01'] })
    expect(told.filter(({ rule }) => rule === 'left-out')).toEqual([])
  })

  it('settles a label with a list as one', () => {
    expect(settle('## 기타\n\n나의 것\n- SQLD\n- ADsP').kinds).toEqual({ certificates: ['나의 것'] })
    expect(settle('## 기타\n\n- - SQLD').kinds).toEqual({ certificates: ['SQLD'] })
  })

  it.each([
    ['- 보드게임 제작 참여', {}],
    ['- 스프링 부트캠프 참여', { education: ['스프링 부트캠프 참여'] }],
    ['- 한빛학교 참여', { education: ['한빛학교 참여'] }],
  ])('takes the word for taking part alone for no study: %s', (entry, kinds) => {
    expect(settle(`## 기타\n\n${entry}`).kinds).toEqual(kinds)
  })

  it('takes prose for no entry', () => {
    const prose = `- ${'긴 글을 이어 씁니다. '.repeat(30)}`
    expect(settle(`## 기타\n\n${prose}`).kinds).toEqual({})
  })
})

it.each([
  ['- 정보처리기사 2013.05.31', 'certificates'],
  ['> 정보처리기사 2013.05.31', 'certificates'],
  ['- 새빛 백엔드 과정 수료 (2019.01)', 'education'],
  ['- 2019.01 ~ 2019.06 새빛 백엔드 과정 수료 (6개월)', 'education'],
  ['- 한빛소프트 개발자 (2019.01 ~ 2020.01)', undefined],
  ['- 정보처리기사\n  - 가', undefined],
  ['### 정보처리기사', undefined],
])('tells that %s among jobs is one of %s', (body, kind) => {
  const { sections, context } = readDocument(`## 경력\n\n${body}`)
  const unit = sections[0]?.units[0]
  expect(unit && strayKind(unit, 'work', context)).toBe(kind)
  const [first] = settleUnits(sections[0] ?? { match: undefined, heading: undefined, units: [] }, ['work'], context)
  expect(first?.kind).toBe(kind ?? 'work')
})

it('gives a section without units nothing', () => {
  const { context } = readDocument('')
  expect(settleUnits({ match: undefined, heading: undefined, units: [] }, [], context)).toEqual([])
})

describe('sections whose entries are of other kinds', () => {
  const job = '### 가람소프트 | 대리 (2021.03 ~ 2023.06)\n\n- 개발'
  const stay = { name: '가람소프트', position: '대리', startDate: '2021-03', endDate: '2023-06', highlights: ['개발'] }
  const app = { name: '정산 앱', startDate: '2022-01', endDate: '2022-06' }

  it.each<[string, string, object]>([
    [
      'prose beside a total is the summary (B5, W13)',
      `## 경력 요약\n\n- 총 경력 : 2년 4개월\n  - 서버를 만들어 왔습니다.\n- 돈을 세는 일을 좋아합니다.\n\n## 경력\n\n${job}`,
      { basics: { summary: '서버를 만들어 왔습니다.\n돈을 세는 일을 좋아합니다.' }, work: [stay] },
    ],
    [
      'employers under the title of the document, one of them with its period (S5)',
      '# 경력기술서\n\n### 가람소프트\n\n2021.03 ~ 2023.06\n\n- 개발\n\n### 나래\n\n- 운영',
      {
        work: [
          { name: '가람소프트', startDate: '2021-03', endDate: '2023-06', highlights: ['개발'] },
          { name: '나래', highlights: ['운영'] },
        ],
      },
    ],
    [
      'a certificate among projects (C1)',
      '## 프로젝트\n\n- 정산 앱 (2022.01 ~ 2022.06)\n- 정보처리기사 (2020.05)',
      { projects: [app], certificates: [{ name: '정보처리기사', date: '2020-05' }] },
    ],
    [
      'what was done below a header in plain text stays there, up to the next heading',
      `## 경력\n\n가람소프트 | 대리 | 2021.03 ~ 2023.06\n- 개발\n- 정보처리기사 (2020.05)\n\n### 나래물산 | 사원 (2019.03 ~ 2020.06)\n\n- 운영`,
      {
        work: [
          { ...stay, highlights: ['개발', '정보처리기사 (2020.05)'] },
          { name: '나래물산', position: '사원', startDate: '2019-03', endDate: '2020-06', highlights: ['운영'] },
        ],
      },
    ],
    [
      'an employer whose level slipped (W1)',
      `## 경력\n\n${job}\n\n## 가람소프트\n\n- 정산 개편`,
      { work: [{ ...stay, highlights: ['개발', '정산 개편'] }] },
    ],
    [
      'an employer among projects, which no job names (W1)',
      `## 프로젝트\n\n${job}\n\n### 정산 앱 (2022.01 ~ 2022.06)\n\n- 개발`,
      { work: [stay], projects: [{ ...app, highlights: ['개발'], entity: '가람소프트' }] },
    ],
    [
      'a certificate, a prize and a test of languages among schools (S6)',
      '## 학력\n\n- 한빛대학교 컴퓨터공학과 졸업\n- SQLD (2020.01)\n- 한빛 해커톤 대상 (2019.01)\n- TOEIC 900',
      {
        education: [{ institution: '한빛대학교', area: '컴퓨터공학과', status: '졸업' }],
        awards: [{ title: '한빛 해커톤 대상', date: '2019-01' }],
        certificates: [{ name: 'SQLD', date: '2020-01' }],
        languages: [{ language: '영어', fluency: 'TOEIC 900' }],
      },
    ],
    [
      'a school and a certificate beside their labels among personal data (S6)',
      '## 인적사항\n\n- 이름: 홍길동\n- 학력: 한빛대학교 수학과 졸업\n- 이메일: gildong@example.com\n- 자격증: SQLD',
      {
        basics: { name: '홍길동', email: 'gildong@example.com' },
        education: [{ institution: '한빛대학교', area: '수학과', status: '졸업' }],
        certificates: [{ name: 'SQLD' }],
      },
    ],
    [
      'a role at a festival, and what was made, under a word for experience beside jobs',
      `## 경력\n\n${job}\n\n## 경험\n\n### 한빛 축제\n\n- 운영진\n\n### 정산 앱\n\n- 돈 세기`,
      {
        work: [stay],
        volunteer: [{ organization: '한빛 축제', position: '운영진' }],
        projects: [{ name: '정산 앱', highlights: ['돈 세기'] }],
      },
    ],
    [
      'rows of a table that each begin with a word of sections',
      '## 기타\n\n| 구분 | 내용 | 날짜 |\n|---|---|---|\n| 자격증 | SQLD | 2020.01 |\n| 수상 | 한빛 해커톤 대상 | 2022.01 |\n| 병역 | 육군 만기 전역 | 2018.01 |',
      {
        awards: [{ title: '한빛 해커톤 대상', date: '2022-01' }],
        certificates: [{ name: 'SQLD', date: '2020-01' }],
      },
    ],
  ])('%s', (_, markdown, expected) => {
    expect(convert(markdown).resume).toEqual(expected)
  })
})

describe('a table whose columns tell what it holds (S6)', () => {
  it.each([
    ['학교', 'education'],
    ['학위', 'education'],
    ['수상명', 'awards'],
    ['수여기관', 'awards'],
    ['자격증', 'certificates'],
    ['회사', 'work'],
    ['출판사', 'publications'],
    ['수준', 'languages'],
  ])('under a word that tells nothing: %s', (column, kind) => {
    expect(settle(`## 기타\n\n| ${column} | 비고 |\n|--|--|\n| 가나다 | 라마 |`).kinds).toEqual({
      [kind]: ['가나다 라마'],
    })
  })

  it('has the word of each row in any cell, which leaves it', () => {
    const rows = '| 2018.05 | 자격증 | 아무 말 |\n| 2019.05 | 수상 | 다른 말 |'
    expect(settle(`## 기타\n\n| 시기 | 구분 | 내용 |\n|--|--|--|\n${rows}`).kinds).toEqual({
      certificates: ['2018.05 아무 말'],
      awards: ['2019.05 다른 말'],
    })
    const { settled } = settle('## 기타\n\n| 구분 | 내용 |\n|--|--|\n| 자격증 | 아무 말 |\n| 수상 | 다른 말 |')
    expect(settled.map(({ kind, units }) => [kind, units.map(({ table, lines }) => [table, lines[0]?.text])])).toEqual([
      ['certificates', [[undefined, '아무 말']]],
      ['awards', [[undefined, '다른 말']]],
    ])
  })
})

describe('what one taught (S6)', () => {
  const item = '한빛대학교 알고리즘 특강 (2020.05)'

  it.each([
    ['강연 및 수상', 'talks'],
    ['발표 및 교육', 'education'],
  ])('is a talk, but where the heading says schools: %s', (heading, kind) => {
    expect(settle(`## ${heading}\n\n- ${item}`).kinds).toEqual({ [kind]: [item] })
  })
})

describe('prose behind awards and certificates (S8)', () => {
  it('is left out', () => {
    const prose = '늘 새로운 것을 배우고 나누는 일을 좋아합니다.'
    const { kinds, told } = settle(`## 수상 및 자격증\n\n- 한빛 해커톤 대상 (2020.05)\n\n${prose}`)
    expect(kinds).toEqual({ awards: ['한빛 해커톤 대상 (2020.05)'] })
    expect(told).toContainEqual({ rule: 'left-out', actual: prose })
  })

  it('is none in lines of a paragraph that are entries', () => {
    const lines = '아무 말 (2020.01)\n다른 말 (2020.02)'
    expect(settle(`## 자격증 및 교육\n\n- 정보처리기사 (2021.11)\n\n${lines}`).kinds).toEqual({
      certificates: ['정보처리기사 (2021.11)', '아무 말 (2020.01); 다른 말 (2020.02)'],
    })
  })
})

describe('labels that are section words (S6)', () => {
  it('tell their values, and technologies keep theirs', () => {
    expect(settle('## 기타\n\n자격증: 정보처리기사\n\n언어: Java, Python\n\n언어: 영어').kinds).toEqual({
      certificates: ['정보처리기사'],
      skills: ['언어: Java, Python'],
      languages: ['영어'],
    })
  })
})

describe('a label that is a section word (S6)', () => {
  it.each<[string, Record<string, string[]>]>([
    ['- 자격증: 정보처리기사', { certificates: ['정보처리기사'] }],
    ['자격증: 정보처리기사\n수상: 은상', { certificates: ['정보처리기사'], awards: ['은상'] }],
    ['**자격증: SQLD**', { certificates: ['SQLD'] }],
    ['- 자격증:\n  - 정보처리기사', { certificates: ['정보처리기사'] }],
    ['### 자격증\n\n- 정보처리기사', { certificates: ['정보처리기사'] }],
    ['### 자격증: 정보처리기사\n\n- 2020.05 취득', { certificates: ['정보처리기사'] }],
    ['### 자격증: SQLD (2019.03)', { certificates: ['SQLD (2019.03)'] }],
    ['- 언어: 영어', { languages: ['영어'] }],
    ['- 언어: Java, Kotlin', { skills: ['언어: Java, Kotlin'] }],
    ['- 기술: Java, Kotlin\n  - 결제', { skills: ['기술: Java, Kotlin'] }],
    ['- 취미: Java', { interests: ['Java'] }],
  ])('tells the kind of its value: %j', (body, kinds) => {
    expect(settle(`## 자격증 및 수상\n\n${body}`).kinds).toEqual(kinds)
  })

  it('tells nothing of a person', () => {
    const { kinds, told } = settle('## 기타\n\n- 이름: 홍길동')
    expect(kinds).toEqual({})
    expect(told).toContainEqual(expect.objectContaining({ rule: 'left-out', actual: '이름: 홍길동' }))
  })

  it('keeps the name in a heading and the date below it', () => {
    const { resume, messages } = convert(
      '# 홍길동\n\n## 자격증 및 수상\n\n### 자격증: 정보처리기사\n\n- 2020.05 취득\n\n### 수상: 지도 대회 은상\n\n- 2021.05',
    )
    expect(resume.certificates).toEqual([{ name: '정보처리기사', date: '2020-05' }])
    expect(resume.awards).toEqual([{ title: '지도 대회 은상', date: '2021-05' }])
    expect(messages.map(({ rule }) => rule)).toEqual(['ambiguous-section'])
  })
})

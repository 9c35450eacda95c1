import { describe, expect, it } from 'vitest'
import { career, work } from './util/convert.js'

const head = '### 가람소프트 (2021.03 ~ 2023.06)\n\n'
const stay = (more: object): object => ({ name: '가람소프트', startDate: '2021-03', endDate: '2023-06', ...more })

describe('one entry per stay (W1)', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'a return to an employer, named to the letter as before',
      '### (주)가람소프트 (2021.03 ~ 2021.12)\n\n### 나래 (2022.01 ~ 2022.12)\n\n### 가람소프트 (2023.01 ~ 현재)',
      [
        { name: '(주)가람소프트', startDate: '2021-03', endDate: '2021-12' },
        { name: '나래', startDate: '2022-01', endDate: '2022-12' },
        { name: '(주)가람소프트', startDate: '2023-01' },
      ],
    ],
    [
      'a name in another script that the document gives',
      '### 가람소프트 (GaramSoft) (2021.03 ~ 2021.12)\n\n### GaramSoft (2023.01 ~ 현재)',
      [
        { name: '가람소프트 (GaramSoft)', startDate: '2021-03', endDate: '2021-12' },
        { name: '가람소프트 (GaramSoft)', startDate: '2023-01' },
      ],
    ],
    [
      'no name in another script where the document does not say so',
      '### 가람소프트 (2021.03 ~ 2021.12)\n\n### GaramSoft (2023.01 ~ 현재)',
      [
        { name: '가람소프트', startDate: '2021-03', endDate: '2021-12' },
        { name: 'GaramSoft', startDate: '2023-01' },
      ],
    ],
    [
      'two periods in one header, each with its rank',
      '### 가람소프트 (2019.01 ~ 2019.12 인턴), (2021.03 ~ 2023.06 대리)\n\n- 정산 개발',
      [
        { name: '가람소프트', position: '인턴', startDate: '2019-01', endDate: '2019-12', highlights: ['정산 개발'] },
        { name: '가람소프트', position: '대리', startDate: '2021-03', endDate: '2023-06' },
      ],
    ],
    [
      'two periods beside a label, the position in both',
      '### 가람소프트\n\n- 직책: 강사\n- 기간: 2019.01 ~ 2019.12, 2021.03 ~ 2023.06\n- 강의',
      [
        { name: '가람소프트', position: '강사', startDate: '2019-01', endDate: '2019-12', highlights: ['강의'] },
        { name: '가람소프트', position: '강사', startDate: '2021-03', endDate: '2023-06' },
      ],
    ],
    [
      'a heading that slips a level down',
      '### 나래 (2023.07 ~ 현재)\n\n#### 예약 화면\n\n- 예약 개발\n\n#### 가람소프트 (2021.03 ~ 2023.06)\n\n#### 정산 화면\n\n- 정산 개발',
      [
        {
          name: '나래',
          startDate: '2023-07',
          highlights: ['예약 화면 — 예약 개발'],
          groups: [{ name: '예약 화면', highlights: ['예약 개발'] }],
        },
        stay({
          highlights: ['정산 화면 — 정산 개발'],
          groups: [{ name: '정산 화면', highlights: ['정산 개발'] }],
        }),
      ],
    ],
    [
      'a heading of years above stays',
      '### 2021\n\n- 가람소프트 (2021.03 ~ 2023.06)\n  - 정산 개발',
      [stay({ highlights: ['정산 개발'] })],
    ],
    ['a heading that says the section again', '### 직장 경력\n\n#### 가람소프트 (2021.03 ~ 2023.06)', [stay({})]],
    [
      'an employer without a period of its own',
      '### 가람소프트\n\n정산 서비스를 만드는 회사입니다.\n\n- 정산 개발',
      [{ name: '가람소프트', summary: '정산 서비스를 만드는 회사입니다.', highlights: ['정산 개발'] }],
    ],
    [
      'two employers as one',
      '### 가람소프트, 나래소프트 (2021.03 ~ 2023.06)',
      [stay({ name: '가람소프트, 나래소프트' })],
    ],
    [
      'lines of text, each with its period',
      '가람소프트 | 서버 개발자 | 2021.03 ~ 2023.06\n나래 | 인턴 | 2019.01 ~ 2020.12',
      [stay({ position: '서버 개발자' }), { name: '나래', position: '인턴', startDate: '2019-01', endDate: '2020-12' }],
    ],
  ])('%s', (_, section, expected) => {
    expect(work(section)).toEqual(expected)
  })
})

describe('what the header tells (W2 to W5)', () => {
  it('under a heading with an emoji by its name, which is no text of its own (S1, T6)', () => {
    expect(career('## :briefcase: 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)').told).toEqual([])
    expect(career('## :율도: 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)').told).not.toEqual([])
  })

  it('under the work of a profession, whose heading is no text of its own (S3)', () => {
    const stay = { name: '가람초등학교', startDate: '2021-03', endDate: '2023-06' }
    expect(career('## 교직 경력\n\n### 가람초등학교 (2021.03 ~ 2023.06)')).toMatchObject({ work: [stay], told: [] })
    expect(career('## 율도 경력\n\n### 가람초등학교 (2021.03 ~ 2023.06)')).toMatchObject({
      work: [stay],
      told: ['unused-text: 율도 경력'],
    })
  })

  it.each<[string, string, object]>([
    [
      'W2: the link of the name',
      '### [가람소프트](https://garam.example.com) (2021.03 ~ 2023.06)',
      { url: 'https://garam.example.com' },
    ],
    [
      'W2: a link around the whole header, whose team is parted from the employer (W3)',
      '### [가람소프트 전산팀 - 사원 (2021.03 ~ 2023.06)](https://garam.example.com)',
      { position: '전산팀 / 사원', url: 'https://garam.example.com' },
    ],
    ['W2: a labelled link', `${head}- 회사 링크: https://garam.example.com`, { url: 'https://garam.example.com' }],
    [
      'W2: a lone link that names the employer',
      `${head}[가람소프트 누리집](https://garam.example.com)`,
      { url: 'https://garam.example.com' },
    ],
    [
      'W2: a lone url',
      `${head}- https://garam.example.com\n- 정산 개발`,
      { url: 'https://garam.example.com', highlights: ['정산 개발'] },
    ],
    [
      'W2: not a lone link with another name',
      `${head}[정산 발표](https://garam.example.com)`,
      { summary: '정산 발표 (https://garam.example.com)' },
    ],
    [
      'W2: a further labelled link is a highlight',
      `${head}- 홈페이지: https://garam.example.com\n- 블로그 링크: https://blog.example.com`,
      { url: 'https://garam.example.com', highlights: ['블로그 링크: https://blog.example.com'] },
    ],
    [
      'W3: a task before the employer, both behind the period',
      '- 2021.03 ~ 2023.06 : 매장 구성 / ㈜가람소프트',
      { name: '㈜가람소프트', position: '매장 구성' },
    ],
    [
      'W3: a task before the employer, with the branch behind it',
      '- 2021.03 ~ 2023.06 : 매장 관리 / ㈜가람소프트 / 강남지점',
      { name: '㈜가람소프트', position: '매장 관리 / 강남지점' },
    ],
    [
      'W5: not what stands behind the period of the employer',
      '- ㈜가람소프트 (2021.03 ~ 2023.06) 매장 구성',
      { name: '㈜가람소프트', summary: '매장 구성' },
    ],
    [
      'W9: technologies in parentheses behind a task',
      '### 2021.03 ~ 2023.06 : 정산 시스템 구축 (Java, Oracle)',
      { name: undefined, position: '정산 시스템 구축', keywords: ['Java', 'Oracle'] },
    ],
    [
      'W9: not what else stands in parentheses behind a name, nor behind a title',
      '### 가람소프트 (Garam, Naru) | 서버 개발자 (Java, Oracle) (2021.03 ~ 2023.06)',
      { name: '가람소프트 (Garam, Naru)', position: '서버 개발자 (Java, Oracle)' },
    ],
    [
      'W11: not a sub-heading of another name with its period, be it the only one',
      '### 가람소프트\n\n#### 원료 구매 (2021.03 ~ 2023.06)\n\n- 계약',
      { name: '가람소프트', startDate: undefined, endDate: undefined },
    ],
    [
      'W3: a sub-heading of a position with its period',
      '### 가람소프트\n\n#### 구매팀 대리 (2021.03 ~ 2023.06)\n\n- 계약',
      { position: '구매팀 대리', highlights: ['계약'] },
    ],
    [
      'W3, W5: positions below a paragraph',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n예매 서비스\n개발자 / 화면팀\n\n- 개발',
      { summary: '예매 서비스', position: '개발자 / 화면팀', highlights: ['개발'] },
    ],
    [
      'W3, W5: positions in a paragraph of their own below another',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n예매 화면을 맡았습니다.\n\n개발자\n\n- 개발',
      { summary: '예매 화면을 맡았습니다.', position: '개발자', highlights: ['개발'] },
    ],
    [
      'W5: no position below a paragraph where the header has one',
      '### 가람소프트 | 대리 (2021.03 ~ 2023.06)\n\n예매 서비스\n개발자\n\n- 개발',
      { summary: '예매 서비스 개발자', position: '대리', highlights: ['개발'] },
    ],
    ['W2: a place', '### 가람소프트 | 서울 (2021.03 ~ 2023.06)', { location: '서울' }],
    ['W2: a place in a city', '### 가람소프트\n2021.03 ~ 2023.06\n<br/>부산 해운대', { location: '부산 해운대' }],
    ['W2: no place, but what is there', '### 가람소프트\n2021.03 ~ 2023.06\n<br/>부산 본사', { summary: '부산 본사' }],
    ['W2: a labelled place', `${head}- 근무지: 판교`, { location: '판교' }],
    [
      'W2: the second place stays',
      `${head}- 근무지: 판교\n- 근무지: 세종`,
      { location: '판교', highlights: ['근무지: 세종'] },
    ],
    ['W2: what the company is', `${head}- **회사 소개**: 정산 서비스 회사`, { description: '정산 서비스 회사' }],
    ['W2: what a quote says the team does', `${head}> 정산을 담당하는 팀`, { description: '정산을 담당하는 팀' }],
    ['W3: a team in a quote', `${head}> 정산 서버팀`, { position: '정산 서버팀' }],
    ['W2: the business', `${head}- 업종: 핀테크`, { description: '핀테크' }],
    [
      'W2: italics under the employer',
      `${head}*정산 서비스를 만드는 회사*\n\n- 정산 개발`,
      { description: '정산 서비스를 만드는 회사', highlights: ['정산 개발'] },
    ],
    [
      'W2: a quote under the employer',
      `${head}> 정산 서비스를 만드는 회사\n\n- 정산 개발`,
      { description: '정산 서비스를 만드는 회사', highlights: ['정산 개발'] },
    ],
    [
      'W2: not a sentence in italics',
      `${head}*정산 서비스를 만듭니다.*\n\n- 정산 개발`,
      { summary: '정산 서비스를 만듭니다.', highlights: ['정산 개발'] },
    ],
    ['W3: a rank and a team', '### 가람소프트 | 플랫폼팀 | 대리 (2021.03 ~ 2023.06)', { position: '플랫폼팀 / 대리' }],
    [
      'W3: titles that a comma joins',
      '### 가람소프트 | 대리, 서버 개발자 (2021.03 ~ 2023.06)',
      { position: '대리, 서버 개발자' },
    ],
    [
      'W3: a department before the rank',
      '### 가람소프트 / 결제 / 대리 (2021.03 ~ 2023.06)',
      { position: '결제 / 대리' },
    ],
    ['W3: labelled, with slashes', `${head}- 팀 / 직책: 플랫폼팀 / 팀장`, { position: '플랫폼팀 / 팀장' }],
    ['W3: labelled department and rank', `${head}- 부서: 플랫폼팀\n- 직급: 대리`, { position: '플랫폼팀 / 대리' }],
    [
      'W3: a bold title alone',
      `${head}**서버 개발자**\n\n- 정산 개발`,
      { position: '서버 개발자', highlights: ['정산 개발'] },
    ],
    [
      'W3: a bold title in front of a sentence',
      `${head}**서버 개발자** 정산 서비스를 만들었습니다.`,
      { position: '서버 개발자', summary: '정산 서비스를 만들었습니다.' },
    ],
    [
      'W3: not a bold word in front of a sentence',
      `${head}**정산 서비스**를 만들었습니다.`,
      { summary: '정산 서비스를 만들었습니다.' },
    ],
    [
      'W3: a team glued to the name',
      '### (주)가람소프트 플랫폼팀 (2021.03 ~ 2023.06)',
      { name: '(주)가람소프트', position: '플랫폼팀' },
    ],
    ['W4: behind the name', '### 가람소프트 · 정규직 (2021.03 ~ 2023.06)', { employmentType: '정규직' }],
    [
      'W4: glued to the rank',
      '### 가람소프트 | 계약직 사원 (2021.03 ~ 2023.06)',
      { employmentType: '계약직', position: '사원' },
    ],
    [
      'W4: behind the rank',
      '### 가람소프트 | 사원 계약직 (2021.03 ~ 2023.06)',
      { employmentType: '계약직', position: '사원' },
    ],
    [
      'in parentheses behind the position',
      '### 가람소프트 (2021.03 ~ 2023.06)\n#### 개발자 (인턴 → 정규직 전환)',
      { position: '개발자', employmentType: '인턴 → 정규직 전환' },
    ],
    [
      'but no rank that one rose to',
      '### 가람소프트 (2021.03 ~ 2023.06)\n#### 개발자 (계약직 → 정규직 대리)',
      { position: '개발자 (계약직 → 정규직 대리)' },
    ],
    [
      'and no position',
      '### 가람소프트 (2021.03 ~ 2023.06)\n#### 개발자 (인턴 → 주임 → 정규직)',
      { position: '개발자 (인턴 → 주임 → 정규직)' },
    ],
    [
      'W4: one that became another',
      '### 가람소프트 (2021.03 ~ 2023.06) | 계약직 → 정규직 전환',
      { employmentType: '계약직 → 정규직 전환' },
    ],
    [
      'W4: one that became another, with the rank behind it',
      '### 가람소프트 (2021.03 ~ 2023.06) | 계약직 → 정규직 대리',
      { position: '대리', employmentType: '계약직 → 정규직' },
    ],
    [
      'W4: one that a position became',
      '### 가람소프트 (2021.03 ~ 2023.06) | 인턴 → 정규직 전환',
      { position: '인턴', employmentType: '정규직 전환' },
    ],
    [
      'W4: the first of two apart',
      '### 가람소프트 (2021.03 ~ 2023.06) | 계약직 | 정규직',
      { employmentType: '계약직' },
    ],
    ['W4: labelled', `${head}- 고용 형태: 프리랜서`, { employmentType: '프리랜서' }],
    [
      'W1, W3: when and as what in plain words',
      '### 가람소프트\n\n- 언제: 2021.03 ~ 2023.06\n- 맡은 자리: 파트장\n- 언제나: 밤샘 없는 배포',
      { position: '파트장', highlights: ['언제나: 밤샘 없는 배포'] },
    ],
    [
      'W4: a second label stays',
      `${head}- 고용 형태: 프리랜서\n- 고용 형태: 파견`,
      { employmentType: '프리랜서', highlights: ['고용 형태: 파견'] },
    ],
    ['W4: a heading above', '### 계약직\n\n#### 가람소프트 (2021.03 ~ 2023.06)', { employmentType: '계약직' }],
    ['W4: 인턴 above is a position', '### 인턴\n\n#### 가람소프트 (2021.03 ~ 2023.06)', { position: '인턴' }],
    [
      'W5: a paragraph',
      `${head}정산을 맡았습니다.\n\n- 정산 개발`,
      { summary: '정산을 맡았습니다.', highlights: ['정산 개발'] },
    ],
    [
      'W5: two paragraphs',
      `${head}정산을 맡았습니다.\n\n예약도 맡았습니다.\n\n- 개발`,
      { summary: '정산을 맡았습니다.\n\n예약도 맡았습니다.', highlights: ['개발'] },
    ],
    [
      'W5: a paragraph after a list is a highlight',
      `${head}- 개발\n\n정산을 맡았습니다.`,
      { highlights: ['개발', '정산을 맡았습니다.'] },
    ],
    ['W5: labelled', `${head}- 소개: 정산을 맡았습니다.`, { summary: '정산을 맡았습니다.' }],
    [
      'W5: under its label',
      `${head}- 소개\n\n  정산을 맡았습니다.\n\n  - 개발`,
      { summary: '정산을 맡았습니다.', highlights: ['개발'] },
    ],
    [
      'W5: behind the period of a label',
      `${head.replace(/ \(.*\)/u, '')}- 기간: 2021.03 ~ 2023.06 예약 서비스`,
      { summary: '예약 서비스' },
    ],
    [
      'W5: the only bold line',
      `${head}**정산과 예약을 잇는 사람**\n\n- 개발`,
      { summary: '정산과 예약을 잇는 사람', highlights: ['개발'] },
    ],
  ])('%s', (_, section, expected) => {
    const [first, ...more] = work(section)
    expect(more).toEqual([])
    const { groups: _groups, ...rest } = first ?? {}
    expect(rest).toEqual(stay(expected))
  })

  it('W4: takes the type from the section, where it says one', () => {
    expect(career('## 파트타임 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)').work).toEqual([
      stay({ employmentType: '파트타임' }),
    ])
    expect(career('## 상세 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)').work).toEqual([stay({})])
  })

  it('B6: reports what is personal', () => {
    const { work: stays, told } = career(
      `## 경력\n\n${head}- 희망 연봉: 면접 후 협의\n- 최종 연봉 3,600만원\n- 정산 개발`,
    )
    expect(stays).toEqual([stay({ highlights: ['정산 개발'] })])
    expect(told).toEqual(['personal-data: 희망 연봉: 면접 후 협의', 'personal-data: 최종 연봉 3,600만원'])
  })

  it('T4, T8: leaves a relative or unsafe target out', () => {
    const { work: stays, told } = career('## 경력\n\n### [가람소프트](./garam) (2021.03 ~ 2023.06)')
    expect(stays).toEqual([stay({})])
    expect(told).toEqual(['relative-url: ./garam'])
  })
})

it('takes a name of many words for a task where most stays have one without an employer (W2, W3)', () => {
  const stays = ['정산 구축', '예약 운영'].map((task, at) => `### 202${at}.01 ~ 202${at}.12 : ${task}`)
  const read = (name: string): unknown => work([...stays, `### 2022.01 ~ 2022.12 : ${name}`].join('\n\n'))[2]
  const dates = { startDate: '2022-01', endDate: '2022-12' }
  expect(read('소방 출동 시스템')).toEqual({ position: '소방 출동 시스템', ...dates })
  expect(read('한빛 시스템')).toEqual({ name: '한빛 시스템', ...dates })
  expect(read('(주) 한빛 출동 시스템')).toEqual({ name: '(주) 한빛 출동 시스템', ...dates })
  expect(read('한빛 출동 시스템 / 대리')).toEqual({ name: '한빛 출동 시스템', position: '대리', ...dates })
})

describe('several positions at one employer (W12)', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'bold lines with periods',
      '### 가람소프트\n\n**대리** 2022.01 – 2023.06\n- 정산 개발\n\n**사원** 2021.03 – 2021.12 (10개월)\n- 예약 개발',
      [
        { name: '가람소프트', position: '대리', startDate: '2022-01', endDate: '2023-06', highlights: ['정산 개발'] },
        { name: '가람소프트', position: '사원', startDate: '2021-03', endDate: '2021-12', highlights: ['예약 개발'] },
      ],
    ],
    [
      'bold lines with periods, one behind a sub-heading of the other',
      '### 가람소프트\n\n**대리** 2022.01 – 2023.06\n- 정산 개발\n\n##### 정산 화면\n- 표 개편\n\n**사원** 2021.03 – 2021.12\n- 예약 개발',
      [
        {
          name: '가람소프트',
          position: '대리',
          startDate: '2022-01',
          endDate: '2023-06',
          highlights: ['정산 개발', '정산 화면 — 표 개편'],
          groups: [{ name: '정산 화면', highlights: ['표 개편'] }],
        },
        { name: '가람소프트', position: '사원', startDate: '2021-03', endDate: '2021-12', highlights: ['예약 개발'] },
      ],
    ],
    [
      'but for a role below a sub-heading alone',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n##### 정산 화면\n\n**팀장** 2022.01 – 2022.06\n- 표 개편',
      [
        {
          name: '가람소프트',
          startDate: '2021-03',
          endDate: '2023-06',
          highlights: ['정산 개발', '정산 화면 — 팀장 2022.01 – 2022.06 — 표 개편'],
          groups: [
            {
              name: '정산 화면',
              highlights: [],
              groups: [{ name: '팀장 2022.01 – 2022.06', highlights: ['표 개편'] }],
            },
          ],
        },
      ],
    ],
    [
      'headings with periods; the url and the employment type are all theirs',
      '### [가람소프트](https://garam.example.com)\n\n- 고용 형태: 정규직\n- 공통 업무\n\n#### 팀장 (2022.01 ~ 2023.06)\n\n- 정산 개발\n\n#### 사원 | 계약직 (2021.03 ~ 2021.12)\n\n- 예약 개발',
      [
        {
          name: '가람소프트',
          url: 'https://garam.example.com',
          position: '팀장',
          employmentType: '정규직',
          startDate: '2022-01',
          endDate: '2023-06',
          highlights: ['공통 업무', '정산 개발'],
        },
        {
          name: '가람소프트',
          url: 'https://garam.example.com',
          position: '사원',
          employmentType: '계약직',
          startDate: '2021-03',
          endDate: '2021-12',
          highlights: ['예약 개발'],
        },
      ],
    ],
    [
      'a trail beside a label',
      '### 가람소프트\n\n- 직급: 인턴(2021.03~06) → 주임(2021.07~2022.12) → 대리(2023.01~)\n- 정산 개발',
      [
        { name: '가람소프트', position: '인턴', startDate: '2021-03', endDate: '2021-06', highlights: ['정산 개발'] },
        { name: '가람소프트', position: '주임', startDate: '2021-07', endDate: '2022-12' },
        { name: '가람소프트', position: '대리', startDate: '2023-01' },
      ],
    ],
    [
      'one with its type in parentheses beside a label (W4)',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n- 직책: 팀원 (계약직)',
      [stay({ position: '팀원', employmentType: '계약직' })],
    ],
    [
      'the employment type of each in its parentheses (W4)',
      '### 가람소프트\n\n- 직급: 인턴 (계약직, 2021.03~06) → 주임 (2021.07~2022.12, 정규직)\n- 정산 개발',
      [
        {
          name: '가람소프트',
          position: '인턴',
          employmentType: '계약직',
          startDate: '2021-03',
          endDate: '2021-06',
          highlights: ['정산 개발'],
        },
        {
          name: '가람소프트',
          position: '주임',
          employmentType: '정규직',
          startDate: '2021-07',
          endDate: '2022-12',
        },
      ],
    ],
    [
      'positions inside the parentheses of their periods, at the place and of the type of the stay',
      '### 가람소프트\n\n- 근무지: 서울\n- 고용 형태: 정규직\n- 직급: (사원, 2021.03~06) → (주임, 2021.07~2022.12)',
      [
        { position: '사원', startDate: '2021-03', endDate: '2021-06' },
        { position: '주임', startDate: '2021-07', endDate: '2022-12' },
      ].map((own) => ({ name: '가람소프트', location: '서울', employmentType: '정규직', ...own })),
    ],
    [
      'no positions: bold lines with periods are projects',
      '### 가람소프트\n\n**정산 개편** 2022.01 – 2023.06\n- 정산 개발\n\n**예약 개편** 2021.03 – 2021.12\n- 예약 개발',
      [{ name: '가람소프트' }],
    ],
  ])('%s', (_, section, expected) => {
    expect(work(section)).toEqual(expected)
  })

  it('reports the whole period behind the positions of a table', () => {
    const section =
      '| 회사 | 가람소프트 |\n|---|---|\n| 직급 | 인턴(2021.03~06) → 주임(2021.07~2022.12) |\n| 기간 | 2021.03 ~ 2022.12 |'
    const { work: stays, told } = career(`## 경력\n\n${section}`)
    expect(stays).toEqual([
      { name: '가람소프트', position: '인턴', startDate: '2021-03', endDate: '2021-06' },
      { name: '가람소프트', position: '주임', startDate: '2021-07', endDate: '2022-12' },
    ])
    expect(told).toEqual(['left-out: 기간: 2021.03 ~ 2022.12'])
  })
})

describe('a heading over a table of employers (W1)', () => {
  const table = '\n\n| 기간 | 회사 | 역할 |\n|-|-|-|\n| 2021.03 ~ 2023.06 | 가람소프트 | 대리 |'

  it.each(['회사', '직장', '회사 재직'])('names none: %s', (heading) => {
    expect(career(`## 경력\n\n### ${heading}${table}`)).toEqual({
      work: [stay({ position: '대리' })],
      projects: [],
      told: [],
    })
  })

  it('is one where it has a name', () => {
    expect(work(`### 새회사${table}`)[0]).toMatchObject({ name: '새회사' })
  })
})

describe('what is no stay (W13 to W15)', () => {
  it.each<[string, string]>([
    ['a total in bold', '**총 경력: 2년 4개월**\n\n### 가람소프트 (2021.03 ~ 2023.06)'],
    ['a total with its start', '- 총 경력 : 2021.03 ~\n\n### 가람소프트 (2021.03 ~ 2023.06)'],
    ['a sum with its period', '- 총 2년 4개월 (2021.03 ~ 현재)\n\n### 가람소프트 (2021.03 ~ 2023.06)'],
    ['a total as a heading', '### 총 경력 2년 4개월\n\n### 가람소프트 (2021.03 ~ 2023.06)'],
    ['a total with its stays under it', '### 총 경력: 2년 4개월\n\n#### 가람소프트 (2021.03 ~ 2023.06)'],
    ['an introduction', '정산을 오래 했습니다.\n\n### 가람소프트 (2021.03 ~ 2023.06)'],
  ])('W13: %s is reported', (_, section) => {
    const { work: stays, told } = career(`## 경력\n\n${section}`)
    expect(stays).toEqual([stay({})])
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^left-out: (총 경력|총 2년|정산을)/u)
  })

  it('W13: reads an employer whose name begins as a total does', () => {
    expect(work('### 총신대학교 (2021.03 ~ 2023.06)')).toEqual([stay({ name: '총신대학교' })])
  })

  it('W14: keeps military service among the jobs', () => {
    expect(work(`${head}### 육군 병장 만기전역 (2017.01 ~ 2018.10)`)).toEqual([
      stay({}),
      { name: '육군 병장 만기전역', startDate: '2017-01', endDate: '2018-10' },
    ])
    expect(work('### 육군 통신병 (2021.03 ~ 2023.06)')).toEqual([stay({ name: '육군', position: '통신병' })])
    expect(work('### 선로 통신병 (2021.03 ~ 2023.06)')).toEqual([stay({ name: undefined, position: '선로 통신병' })])
  })

  it('W15: gives a shared body to the first employer, but for groups that name the other', () => {
    const section = `${head}### 나래 (2019.01 ~ 2020.12)\n\n#### 정산\n\n- 정산 개발\n\n#### 예약 (나래)\n\n- 예약 개발`
    expect(work(section)).toEqual([
      stay({ highlights: ['정산 — 정산 개발'], groups: [{ name: '정산', highlights: ['정산 개발'] }] }),
      {
        name: '나래',
        startDate: '2019-01',
        endDate: '2020-12',
        highlights: ['예약 (나래) — 예약 개발'],
        groups: [{ name: '예약 (나래)', highlights: ['예약 개발'] }],
      },
    ])
  })

  it.each([
    ['### (주)나래 (2019.01 ~ 2020.12)\n\n#### 정산\n\n- 정산 개발\n\n#### 예약 (나래)', '(주)나래', '예약 (나래)'],
    ['### 나래 (2019.01 ~ 2020.12)\n\n#### 정산 (가람소프트)', '나래', undefined],
  ])('W15: reads the other employer, or the first, in parentheses: %s', (body, name, group) => {
    const told = career(`## 경력\n\n${head}${body}\n\n- 예약 개발`).work ?? []
    expect(told.map((one) => [one.name, one.groups?.map((own) => own.name)])).toEqual([
      ['가람소프트', [group ? '정산' : '정산 (가람소프트)']],
      [name, group && [group]],
    ])
  })

  it('W15: shares no body where no group names the employer above it', () => {
    expect(work(`${head}### 나래 (2019.01 ~ 2020.12)\n\n- 예약 개발`)).toEqual([
      stay({}),
      { name: '나래', startDate: '2019-01', endDate: '2020-12', highlights: ['예약 개발'] },
    ])
  })
})

describe('an employer whose heading slipped a level down (W1)', () => {
  const document = (second: string): string =>
    `### 가람소프트\n\n2021.03 ~ 2023.06\n\n#### 정산\n\n- 정산 개발\n\n${second}\n\n### 별빛 (2017.01 ~ 2018.12)\n\n- 서버 개발`
  const last = { name: '별빛', startDate: '2017-01', endDate: '2018-12', highlights: ['서버 개발'] }
  const group = (name: string, highlight: string): object => ({ name, highlights: [highlight] })

  it('stands beside the one above it, with what follows at its level', () => {
    const slipped = '#### 나래소프트 (2019.01 ~ 2020.12)\n\n##### 예약\n\n- 예약 개발\n\n#### 시험\n\n- 시험 작성'
    expect(work(document(slipped))).toEqual([
      stay({ highlights: ['정산 — 정산 개발'], groups: [group('정산', '정산 개발')] }),
      {
        name: '나래소프트',
        startDate: '2019-01',
        endDate: '2020-12',
        highlights: ['예약 — 예약 개발', '시험 — 시험 작성'],
        groups: [group('예약', '예약 개발'), group('시험', '시험 작성')],
      },
      last,
    ])
  })

  it('is none without headings of its own: a project is (W11)', () => {
    const { work: stays, projects } = career(
      `## 경력\n\n${document('#### 예약 화면 개편 (2021.05 ~ 2021.08)\n\n- 예약 개발')}`,
    )
    expect(stays).toEqual([stay({}), last])
    expect(projects.map(({ name, entity }) => [name, entity])).toEqual([
      ['정산', '가람소프트'],
      ['예약 화면 개편', '가람소프트'],
    ])
  })
})

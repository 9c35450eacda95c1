import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'

const career = '## 경력\n\n### 가온산업 (2019.03 ~ 현재)'

/** What a document gives beside its career, and its messages as `rule: text`. */
function read(markdown: string): { resume: object; told: string[] } {
  const { resume, messages } = convert(markdown)
  return { resume, told: messages.map(({ rule, actual }) => `${rule}: ${actual ?? ''}`) }
}

const job = { name: '가온산업', startDate: '2019-03' }

describe('sections that no word tells (S6, S8)', () => {
  it.each<[string, string, object]>([
    [
      'a table of employers and periods',
      '| 기간 | 회사 | 직책 |\n|---|---|---|\n| 2021.05 ~ 현재 | 오늘상회 | 매니저 |',
      { work: [{ name: '오늘상회', position: '매니저', startDate: '2021-05' }] },
    ],
    [
      'a table of schools and periods',
      '| 기간 | 학교 | 전공 |\n|---|---|---|\n| 2013.03 ~ 2017.08 | 가온대학교 | 국어국문학과 |',
      { education: [{ institution: '가온대학교', area: '국어국문학과', startDate: '2013-03', endDate: '2017-08' }] },
    ],
    [
      'employers with a position and a period',
      '### 두레소프트 (2021.03 ~ 현재) - 서버 개발자\n\n- 예약 서버 분리',
      { work: [{ name: '두레소프트', position: '서버 개발자', startDate: '2021-03', highlights: ['예약 서버 분리'] }] },
    ],
    [
      'employers with a position, and a period below',
      '### 두레소프트 서버 개발자\n\n2021.03 ~ 현재\n\n- 예약 서버 분리',
      { work: [{ name: '두레소프트', position: '서버 개발자', startDate: '2021-03', highlights: ['예약 서버 분리'] }] },
    ],
    [
      'schools with degrees',
      '- 가온대학교 국어국문학과 학사 (2013.03 ~ 2017.08)',
      {
        education: [
          {
            institution: '가온대학교',
            area: '국어국문학과',
            studyType: '학사',
            startDate: '2013-03',
            endDate: '2017-08',
          },
        ],
      },
    ],
  ])('are settled by what is plain: %s', (_, content, parts) => {
    const basics = { name: '홍길동', summary: '글을 씁니다.' }
    for (const markdown of [
      `# 홍길동\n\n글을 씁니다.\n\n## 발 닿은 자리\n\n${content}`,
      `# 홍길동\n\n글을 씁니다.\n\n## 취미\n\n- 수영\n\n## 발 닿은 자리\n\n${content}`,
    ]) {
      const { resume, told } = read(markdown)
      expect(resume).toMatchObject({ basics, ...parts })
      expect(told).toContain('ambiguous-section: 발 닿은 자리')
    }
    expect(read(`# 홍길동\n\n## 발 닿은 자리\n\n${content}`).resume).toEqual({ basics: { name: '홍길동' }, ...parts })
  })

  it.each([
    ['prose', '주말마다 사보를 읽습니다.', ['주말마다 사보를 읽습니다.']],
    ['a list', '- 부산\n- 제주', ['부산', '제주']],
    ['a table of other things', '| 날 | 곳 |\n|---|---|\n| 2021 | 부산 |', ['날', '곳', '2021', '부산']],
    ['a table without a head', '| 2021 | 부산 |\n| 2022 | 제주 |', ['2021', '부산', '2022', '제주']],
    ['tasks with a period below', '### 검색 엔진\n\n2021.03 ~ 2021.06', ['검색 엔진', '2021.03 ~ 2021.06']],
    ['employers without periods', '- ㈜솔밭\n- ㈜두레', ['㈜솔밭', '㈜두레']],
    ['tasks with a period', '- 검색 엔진 (2021.03 ~ 2021.06)', ['검색 엔진 (2021.03 ~ 2021.06)']],
    ['awards', '- 2021 대상, ㈜솔밭', ['2021 대상, ㈜솔밭']],
  ])('are left out with their text before the first section too: %s', (_, content, lines) => {
    const untold = ['unknown-section: 요즘 좋은 것', ...lines.map((line) => `left-out: ${line}`)]
    const before = read(`# 홍길동\n\n글을 씁니다.\n\n## 요즘 좋은 것\n\n${content}\n\n${career}`)
    expect(before).toEqual({
      resume: { basics: { name: '홍길동', summary: '글을 씁니다.' }, work: [job] },
      told: untold,
    })
  })

  it.each([
    ['prose right under the name', '## 끝까지 묻는 사람\n\n오래 일했습니다.', '끝까지 묻는 사람\n\n오래 일했습니다.'],
    ['a sentence', '글을 씁니다.\n\n## 오늘도 배웁니다\n\n오래.', '글을 씁니다.\n\n오늘도 배웁니다\n\n오래.'],
  ])('are none where the introduction goes on: %s', (_, content, summary) => {
    const { resume } = read(`# 홍길동\n\n${content}\n\n${career}`)
    expect(resume).toEqual({ basics: { name: '홍길동', summary }, work: [job] })
  })

  it.each([
    ['a job title', '## 서버 개발자\n\n오래.', { label: '서버 개발자' }],
    ['contact data', '## 여기로\n\n- hong@example.com', { email: 'hong@example.com' }],
    ['a label', '## 이메일\n\nhong@example.com', { email: 'hong@example.com' }],
    ['links', '## 온라인 저지\n\n[Gold](https://solved.ac/profile/hong)', { profiles: [{ network: 'solved.ac' }] }],
  ])('are none where they tell of the person: %s', (_, content, basics) => {
    expect(read(`# 홍길동\n\n글을 씁니다.\n\n${content}\n\n${career}`).resume).toMatchObject({ basics })
  })
})

it('leave the date of the document out of what is reported of a section that no word tells (B7, S8)', () => {
  const dates = '최종 수정: 2025.07\n\n최종 산책: 2025.08'
  const { resume, told } = read(`# 홍길동\n\n${career}\n\n## 발 닿은 자리\n\n${dates}`)
  expect(resume).toMatchObject({ meta: { lastModified: '2025-07' } })
  expect(told).toEqual(['unknown-section: 발 닿은 자리', 'left-out: 최종 산책: 2025.08'])
})

describe('sections of links with words of their own before that for links (S8, B4)', () => {
  const site = { network: '물푸레', url: 'https://gd.example.com' }

  it.each([
    '- 물푸레: https://gd.example.com',
    '| 주제 | 링크 |\n|---|---|\n| 물푸레 | [가기](https://gd.example.com) |',
  ])('are left out where none is the person’s for sure: %j', (links) => {
    const { resume, told } = read(`# 홍길동\n\n${career}\n\n## 공부 링크\n\n${links}`)
    expect(resume).toEqual({ basics: { name: '홍길동' }, work: [job] })
    expect(told).toContain('unknown-section: 공부 링크')
  })

  it.each([
    ['## 링크\n\n- 물푸레: https://gd.example.com', { profiles: [site] }],
    [
      '## 만나는 링크\n\n- 물푸레: https://gd.example.com\n- https://github.com/example-gd',
      { profiles: [site, { network: 'GitHub' }] },
    ],
    ['## 만나는 연락처\n\n- 주소: 서울시 강남구', { location: { address: '서울시 강남구' } }],
  ])('are contact data beside such, and without such words: %j', (section, basics) => {
    expect(read(`# 홍길동\n\n${career}\n\n${section}`).resume).toMatchObject({ basics })
  })
})

describe('sections whose word tells no contact data, or more than that (S6, B3)', () => {
  const contact = '- 이름 : 홍길동\n- E-mail : gd@example.com\n- https://github.com/example-gd'
  const basics = {
    name: '홍길동',
    email: 'gd@example.com',
    profiles: [{ network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }],
  }

  it.each([
    ['# 이력서\n\n## 1. 이력', contact],
    ['# 이력서\n\n## 기타', contact],
    ['# 경력 프로필', '**이름** 홍길동  \n**이메일** gd@example.com  \n**GitHub** https://github.com/example-gd'],
  ])('are contact data where they hold nothing else: %j', (heading, lines) => {
    expect(read(`${heading}\n\n${lines}\n\n${career}`)).toEqual({ resume: { basics, work: [job] }, told: [] })
  })

  it('part it from the stays of a mixed heading', () => {
    const stays = '이메일: gd@example.com  \n연락처: 010-0000-0000\n\n### 가온산업 (2019.03 ~ 현재)\n\n- 영업 관리'
    expect(read(`# 홍길동\n\n## 경력 및 연락처\n\n${stays}`)).toEqual({
      resume: {
        basics: { name: '홍길동', email: 'gd@example.com', phone: '010-0000-0000' },
        work: [{ ...job, highlights: ['영업 관리'] }],
      },
      told: ['ambiguous-section: 경력 및 연락처'],
    })
  })

  it.each([
    ['a stay', `${contact}\n- 2021.05 ~ 현재 오늘상회 근무`],
    ['an item with something under it', `${contact}\n- 2021.05 ~ 현재\n  - 오늘상회`],
    ['a link alone', '- https://github.com/example-gd'],
  ])('are none where they hold %s', (_, lines) => {
    expect(read(`# 이력서\n\n## 이력\n\n${lines}\n\n${career}`).resume).not.toHaveProperty('basics.email')
  })
})

describe('sections that say that there is nothing to tell (T9)', () => {
  it.each([
    ['추천인', '요청 시 제출'],
    ['추천인', '- 요청 시 제공 가능합니다'],
    ['References', 'Available upon request.'],
    ['자격증', '없음'],
    ['수상', '- 해당 사항 없음.'],
    ['경력사항', '- 없음 (신입)'],
    ['자격증 및 수상', '- 해당없음'],
    ['어학', 'N/A'],
  ])('have no entries: %s, %s', (heading, content) => {
    const { resume, told } = read(`# 홍길동\n\n## ${heading}\n\n${content}`)
    expect(resume).toEqual({ basics: { name: '홍길동' } })
    expect(told).toEqual([`left-out: ${content.replace('- ', '')}`])
  })

  it.each([
    ['what has more below', '## 프로젝트\n\n- 없음\n  - 개발', { projects: [{ name: '없음', highlights: ['개발'] }] }],
    ['what stands among others', '## 수상\n\n- 없음\n- 대상', { awards: [{ title: '없음' }, { title: '대상' }] }],
    ['two lines', '## 추천인\n\n없음\n홍길순', { references: [{}] }],
    ['a table', '## 자격증\n\n| 자격증 |\n|---|\n| 없음 |', { certificates: [{ name: '없음' }] }],
    ['a longer sentence', '## 강점\n\n요청 시 바로 고치는 사람이며 끝까지 봅니다.', {}],
  ])('but not %s', (_, markdown, parts) => {
    const { resume, told } = read(`# 홍길동\n\n${markdown}`)
    expect(resume).toMatchObject(parts)
    expect(told.filter((text) => text.startsWith('left-out'))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import { career } from './util/convert.js'

describe('what is told twice (W13)', () => {
  it('unites a table and a detail of a stay, and reports another wording', () => {
    const overview =
      '| 회사 | 기간 | 직책 |\n|---|---|---|\n| 가람소프트 | 2021.03 ~ 2023.06 | 대리 |\n| 나래 | 2019.01 ~ 2020.12 | 인턴 |'
    const detail =
      '### (주)가람소프트 | 선임 (2021.03.02 ~ 2023.06)\n\n서울에서 일했습니다.\n\n- 기술: Java\n- 개발\n\n### 나래\n\n- 운영'
    const { work, told } = career(`## 경력 요약\n\n${overview}\n\n## 경력\n\n${detail}`)
    expect(work).toEqual([
      {
        name: '가람소프트',
        position: '대리',
        startDate: '2021-03-02',
        endDate: '2023-06',
        summary: '서울에서 일했습니다.',
        highlights: ['개발'],
        keywords: ['Java'],
      },
      { name: '나래', position: '인턴', startDate: '2019-01', endDate: '2020-12', highlights: ['운영'] },
    ])
    expect(told).toEqual(['different-wording: 선임'])
  })

  it('takes employers with their periods from the table of a summary, and no other table (S6, W1)', () => {
    const told = (head: string) =>
      career(
        `# 홍길동\n\n## 요약\n\n| ${head} | 내용 |\n|---|---|---|\n| 2021.03 ~ 2023.06 | 가람소프트 | 정산 |\n| 2019.01 ~ 2020.12 | 나래 | 예약 |`,
      ).work
    expect(told('기간 | 회사')).toEqual([
      { name: '가람소프트', startDate: '2021-03', endDate: '2023-06', highlights: ['정산'] },
      { name: '나래', startDate: '2019-01', endDate: '2020-12', highlights: ['예약'] },
    ])
    expect(told('기간 | 주제')).toEqual([])
    expect(told('기간 | 자격증 | 기관')).toEqual([])
  })

  it('unites projects whose employer stands behind a middle dot (P1)', () => {
    const jobs = '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- **정산 앱** (2022.01 ~ 2022.06)\n  > 돈을 셉니다.'
    expect(career(`${jobs}\n\n## 경력 프로젝트 요약\n\n- 정산 앱 · 가람소프트 · 2022.01 \\~ 2022.06`).projects).toEqual(
      [
        {
          name: '정산 앱',
          entity: '가람소프트',
          startDate: '2022-01',
          endDate: '2022-06',
          description: '돈을 셉니다.',
        },
      ],
    )
  })

  it('unites stays without an employer by their position, where both have the period', () => {
    const twice = (first: string, second: string): number =>
      career(`## 경력 요약\n\n| 기간 | 회사 | 업무 |\n|---|---|---|\n${first}\n\n## 경력\n\n${second}\n\n- 서버 개발`)
        .work.length
    expect(twice('| 2010.01 ~ 2012.02 | 프리랜서 | 화면 개발 |', '### 프리랜서\n**2010.01 ~ 2012.02**')).toBe(1)
    expect(twice('| 2010.01 ~ 2012.02 | 프리랜서 | 화면 개발 |', '### 프리랜서\n**2013.01 ~ 2014.02**')).toBe(2)
    expect(twice('| 2010.01 ~ 2012.02 | 인턴 | 화면 개발 |', '### 프리랜서\n**2010.01 ~ 2012.02**')).toBe(2)
    expect(career('## 경력\n\n### 프리랜서\n\n- 책방 화면\n\n### 프리랜서\n\n- 찻집 화면').work).toHaveLength(2)
  })

  it('keeps the place and the employment of a stay as they are told first, and the projects of both', () => {
    const first = '- 가람소프트 | 대리 | 정규직 (2021.03 ~ 2023.06)\n- 나래 (2019.01 ~ 2020.12)'
    const detail =
      '### 가람소프트 | 서울 | 계약직 (2021.03 ~ 2023.06)\n\n- 개발\n\n#### 프로젝트\n\n- 정산 앱 (2022.01 ~ 2022.06)\n\n### 나래 | 부산 | 인턴 (2019.01 ~ 2020.12)\n\n- 운영'
    const { work, projects } = career(`## 경력 요약\n\n${first}\n\n## 경력\n\n${detail}`)
    expect(work).toMatchObject([
      { name: '가람소프트', position: '대리', employmentType: '정규직', location: '서울' },
      { name: '나래', location: '부산' },
    ])
    expect(projects).toMatchObject([{ name: '정산 앱', entity: '가람소프트' }])
  })

  it('unites the duties of employers under a heading of their own, but not what another word heads (W6)', () => {
    const stays = '## 경력\n\n- 가람소프트 | 대리 (2021.03 ~ 2023.06)\n- 나래물산 | 사원 (2019.01 ~ 2020.12)'
    const again = (heading: string, more = ''): ReturnType<typeof career> =>
      career(`${stays}\n\n## ${heading}\n\n### 가람소프트\n\n- 정산 개발\n\n### 나래물산\n\n- 예약 개발${more}`)
    expect(again('담당 업무')).toMatchObject({
      work: [{ highlights: ['정산 개발'] }, { highlights: ['예약 개발'] }],
      told: [],
    })
    for (const items of [
      '- 가람소프트\n  - 정산 개발\n- 나래물산\n  - 예약 개발',
      '**가람소프트**\n- 정산 개발\n\n**나래물산**\n- 예약 개발',
    ])
      expect(career(`${stays}\n\n## 담당 업무\n\n${items}`)).toMatchObject({
        work: [{ highlights: ['정산 개발'] }, { highlights: ['예약 개발'] }],
        told: [],
      })
    expect(career(`${stays}\n\n## 담당 업무\n\n- 가람소프트\n- 나래물산`).told).toContain('unknown-section: 담당 업무')
    expect(again('삭제된 것').told).toContain('unknown-section: 삭제된 것')
    expect(again('담당 업무', '\n\n### 그 밖의 일\n\n- 청소').told).toContain('unknown-section: 담당 업무')
    for (const rest of ['', '\n\n- 정산 개발'])
      expect(career(`${stays}\n\n## 담당 업무${rest}`).told).toContain('unknown-section: 담당 업무')
  })

  it.each<[string, string, string, number]>([
    ['other dates', '2021.03 ~ 2021.12', '2022.01 ~ 2023.06', 2],
    ['one that goes on, one that ended', '2021.03 ~ 현재', '2021.03 ~ 2023.06', 2],
    ['one whose end is a duration, one that ended', '2021.03 ~ 약 2년', '2021.03 ~ 2023.06', 1],
    ['one whose end is a duration, one of other dates', '2021.03 ~ 약 2년', '2022.03 ~ 2023.06', 2],
    ['another end', '2021.03 ~ 2023.06', '2021.03 ~ 2023.07', 2],
    ['less precise dates', '2021.03 ~ 2023.06', '2021 ~ 2023', 1],
    ['the same dates', '2021.03 ~ 2023.06', '2021.03 ~ 2023.06', 1],
  ])('stays with %s', (_, one, other, count) => {
    const { work } = career(`## 경력 요약\n\n- 가람소프트 (${one})\n\n## 경력\n\n### 가람소프트 (${other})`)
    expect(work).toHaveLength(count)
    for (const { name } of work) expect(name).toBe('가람소프트')
  })

  it('unites stays without dates only where their positions agree', () => {
    const count = (one: string, other: string): number =>
      career(`## 경력 요약\n\n### 가람소프트${one}\n\n- 개발\n\n## 경력\n\n### 가람소프트${other}\n\n- 운영`).work
        .length
    expect(count('', '')).toBe(1)
    expect(count(' | 대리', '')).toBe(1)
    expect(count('', ' | 대리')).toBe(1)
    expect(count(' | 대리', ' | 대리')).toBe(1)
    expect(count(' | 대리', ' | 팀장')).toBe(2)
    expect(count(' | 대리', ' | 팀장 (2021.03 ~ 2023.06)')).toBe(1)
  })

  it('keeps two posts at one employer that stand in one section, and unites an overview with its detail there', () => {
    const posts = (first: string, second: string): readonly (string | undefined)[] =>
      career(`## 경력\n\n${first}\n${second}`).work.map(({ position }) => position)
    const head = '- **가온대학교 기획처 팀장** (2024-현재)'
    const clerk = '- **가온대학교 평가위원회 간사** (2024-현재)'
    expect(posts(head, clerk)).toEqual(['기획처 팀장', '평가위원회 간사'])
    expect(posts(`${head}\n  - 예산 편성`, `${clerk}\n  - 회의록 작성`)).toEqual(['기획처 팀장', '평가위원회 간사'])
    expect(posts(head, `${clerk}\n  - 회의록 작성`)).toEqual(['기획처 팀장'])
    expect(posts(head, '- **가온대학교 팀장** (2024-현재)')).toEqual(['기획처 팀장'])
    expect(posts('- **가온대학교 팀장** (2024-현재)', head)).toEqual(['팀장'])
    expect(posts(head, '- **가온대학교** (2024-현재)')).toEqual(['기획처 팀장'])
    expect(posts('- **가온대학교** (2024-현재)', head)).toEqual(['기획처 팀장'])
  })

  it('tells another wording with the first, where it stands', () => {
    const { messages } = convert(
      '# 홍길동\n\n## 경력 요약\n\n- 가람소프트 | 정산팀 | 대리 (2021.03 ~ 2023.06)\n\n## 경력\n\n### 가람소프트 | 정산팀 | 팀장 (2021.03 ~ 2023.06)\n\n- 개발',
    )
    expect(messages).toMatchObject([
      { rule: 'different-wording', place: { start: { line: 9 } }, actual: '팀장', expected: '정산팀 / 대리' },
    ])
  })

  it('unites what was done under the same group, and keeps it under another', () => {
    const groups = (...names: readonly string[]): string => names.map((name) => `- ${name}\n  - 개발`).join('\n')
    const [stay] = career(
      `## 경력 요약\n\n### 가람소프트\n\n${groups('정산')}\n\n## 경력\n\n### 가람소프트\n\n${groups('정산', '예약')}`,
    ).work
    expect(stay?.highlights).toEqual(['정산 — 개발', '예약 — 개발'])
  })

  it('names an employer alike by each of the names that it had', () => {
    const { work } = career(
      '## 경력\n\n### 가람소프트 (Garam) (2015.03 ~ 2016.06)\n\n- 개발\n\n### Garam (다온소프트) (2018.03 ~ 2019.06)\n\n- 운영\n\n### 다온소프트 (2021.03 ~ 2023.06)\n\n- 배포\n\n### 나래물산 (2024.03 ~ 2024.06)\n\n- 배포',
    )
    const [first] = work
    expect(first?.name).toBe('가람소프트 (Garam)')
    expect(work.map(({ name }) => name)).toEqual([first?.name, first?.name, first?.name, '나래물산'])
  })

  it('names the employer of a project as the first telling does', () => {
    const { projects } = career(
      '## 경력\n\n### (주)가람소프트 (2019.01 ~ 2020.12)\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n#### 프로젝트\n\n- 정산 개편',
    )
    expect(projects).toEqual([{ name: '정산 개편', entity: '(주)가람소프트' }])
  })

  it('unites projects, and reports another wording', () => {
    const detail =
      '### 정산 앱\n\n돈과 시간을 셉니다.\n\n- 기간: 2022.01 ~ 2022.06\n- 역할: 팀장\n- 링크: https://example.com/a\n- 개발'
    const { projects, told } = career(
      `## 프로젝트 요약\n\n### 정산 앱\n\n돈을 셉니다.\n\n- 개발\n\n## 프로젝트\n\n${detail}`,
    )
    expect(projects).toEqual([
      {
        name: '정산 앱',
        description: '돈을 셉니다.',
        startDate: '2022-01',
        endDate: '2022-06',
        url: 'https://example.com/a',
        roles: ['팀장'],
        highlights: ['개발'],
      },
    ])
    expect(told).toEqual(['different-wording: 돈과 시간을 셉니다.'])
  })

  it.each<[string, string, string, number]>([
    ['other dates', '### 정산 앱 (2022.01 ~ 2022.06)', '### 정산 앱 (2023.01 ~ 2023.06)', 2],
    ['other employers', '### 정산 앱\n\n- 고객사: 가람은행', '### 정산 앱\n\n- 고객사: 나래은행', 2],
    ['the same employer', '### 정산 앱\n\n- 고객사: (주)가람은행', '### 정산 앱\n\n- 고객사: 가람은행', 1],
    ['another name', '### 정산 앱', '### 예약 앱', 2],
    ['ornaments in the name', '### 1. 정산 앱', '### ▶ 정산앱', 1],
  ])('projects with %s', (_, one, other, count) => {
    expect(career(`## 프로젝트 요약\n\n${one}\n\n## 프로젝트\n\n${other}`).projects).toHaveLength(count)
  })
})

it('names the employer of projects alike, side projects have none', () => {
  const { work, projects } = career(
    '## 경력\n\n### 가람소프트 (Garam Soft) (2021.03 ~ 2023.06)\n\n- 개발\n\n### Garam Soft (2018.03 ~ 2019.06)\n\n- 개발\n\n#### 프로젝트\n\n- 정산 앱 (2018.04 ~ 2018.06)\n\n#### 사이드 프로젝트\n\n- 지도 앱 (2018.07 ~ 2018.08)',
  )
  expect(work.map(({ name }) => name)).toEqual(['가람소프트 (Garam Soft)', '가람소프트 (Garam Soft)'])
  expect(projects).toMatchObject([
    { name: '정산 앱', entity: '가람소프트 (Garam Soft)' },
    { name: '지도 앱', type: '사이드 프로젝트' },
  ])
  expect(projects[1]).not.toHaveProperty('entity')
})

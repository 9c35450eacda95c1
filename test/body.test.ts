import { describe, expect, it } from 'vitest'
import { convert } from '../src/index.js'
import { career, projects, work } from './util/convert.js'

const head = '### 가람소프트 (2021.03 ~ 2023.06)\n\n'

/** The body of the one stay of a document: all but its name and dates. */
function body(section: string): object {
  const [stay, ...more] = work(head + section)
  expect(more).toEqual([])
  const { name: _name, startDate: _start, endDate: _end, ...rest } = stay ?? {}
  return rest
}

describe('labels alone in an item (W6, T9)', () => {
  it('are reported, but for blanks of a form and what heads a list', () => {
    const items = '- 정산 개발\n- 일\n- 성과\n- 결과:\n- 담당 업무\n  - 예약 개발\n- 성과표'
    const { work: stays, told } = career(`## 경력\n\n${head}${items}`)
    expect(stays[0]?.highlights).toEqual(['정산 개발', '예약 개발', '성과표'])
    expect(told).toEqual(['left-out: 일', 'left-out: 성과'])
  })
})

describe('labels with nothing beside or under them (T9)', () => {
  it('are reported where they are short and end in a colon', () => {
    const items = '- 정산 개발\n- **목적**:\n- 링크:\n- 사이트:\n- 서버 개발:\n- 아주 길게 적은 항목의 이름:\n- 비고'
    const { work: stays, told } = career(`## 경력\n\n${head}${items}`)
    expect(stays[0]?.highlights).toEqual(['정산 개발', '서버 개발:', '아주 길게 적은 항목의 이름:', '비고'])
    expect(told).toEqual(['left-out: 목적:', 'left-out: 링크:', 'left-out: 사이트:'])
  })

  it('are none where an image or items stand there, or they head nothing as headings', () => {
    expect(body('- 화면: ![화면](a.png)\n- 목적:\n  - 정산\n\n#### 비고:')).toMatchObject({
      highlights: ['화면:', '목적 — 정산', '비고:'],
    })
  })
})

describe('highlights (W6, W8, W10)', () => {
  it.each<[string, string, object]>([
    ['W6: items', '- 정산 개발\n- 예약 개발', { highlights: ['정산 개발', '예약 개발'] }],
    ...[
      '담당 업무',
      '**주요 업무**',
      '업무 내용 :',
      '주요 성과',
      '결과 및 성과',
      '본인이 기여한 점',
      'Responsibilities',
      '[성과]',
    ].map((label): [string, string, object] => [
      `W6: the label ${label} vanishes`,
      `${label}\n\n- 정산 개발`,
      { highlights: ['정산 개발'] },
    ]),
    [
      'W6: labels of items vanish',
      '- 주요 업무\n  - 정산 개발\n- 성과\n  - 속도 3배',
      { highlights: ['정산 개발', '속도 3배'] },
    ],
    [
      'W6: sub-headings vanish',
      '#### 담당 업무\n\n- 정산 개발\n\n#### 성과\n\n- 속도 3배',
      { highlights: ['정산 개발', '속도 3배'] },
    ],
    ['W6: what stands beside one stays', '- 담당 업무: 정산 개발', { highlights: ['정산 개발'] }],
    ['W6: an empty label gives nothing', '- 정산 개발\n- 성과:', { highlights: ['정산 개발'] }],
    [
      'W7: a label with a value beside it is no group',
      '- 성과: 속도 3배\n  - 캐시 도입',
      { highlights: ['속도 3배', '캐시 도입'] },
    ],
    [
      'W8: paragraphs of one item',
      '- 정산을 개발했습니다.\n\n  속도가 3배가 되었습니다.',
      { highlights: ['정산을 개발했습니다.\n속도가 3배가 되었습니다.'] },
    ],
    [
      'W8: a paragraph after a list',
      '- 정산 개발\n\n그 밖에 예약을 맡았습니다.',
      { highlights: ['정산 개발', '그 밖에 예약을 맡았습니다.'] },
    ],
    [
      'W8: rows of a table',
      '| 지표 | 전 | 후 |\n|---|---|---|\n| 응답 | 900ms | 300ms |',
      { highlights: ['지표 | 전 | 후', '응답 | 900ms | 300ms'] },
    ],
    [
      'W8: a row of one cell is an item',
      '| 지표 | 전 |\n|---|---|\n| 정산 개발 | |',
      { highlights: ['지표 | 전', '정산 개발'] },
    ],
    ['W10: an unknown label', '- 상황: 정산이 느렸습니다.', { highlights: ['상황: 정산이 느렸습니다.'] }],
    [
      'W10: unknown labels in lines',
      '상황: 느린 정산\n행동: 캐시 도입',
      { highlights: ['상황: 느린 정산', '행동: 캐시 도입'] },
    ],
    [
      'W10: unknown labels in bold in lines, with a known one',
      '- 예약 개발\n\n**상황** 느린 정산\n**행동** 캐시 도입\n**결과** 속도 3배 향상',
      { highlights: ['예약 개발', '상황 느린 정산', '행동 캐시 도입', '속도 3배 향상'] },
    ],
    [
      'T3: lines in prose that begin in bold',
      '**정산** 화면을 만들고\n**예약** 화면을 고쳤습니다.',
      { summary: '정산 화면을 만들고 예약 화면을 고쳤습니다.' },
    ],
    [
      'T3: lines of which one alone begins in bold',
      '- 예약 개발\n\n**정산** 화면\n예약 화면',
      { highlights: ['예약 개발', '정산 화면 예약 화면'] },
    ],
    [
      'W10: a quoted label with its value heads no list',
      '> 목표: 속도 향상\n\n- 정산 개발',
      { highlights: ['목표: 속도 향상', '정산 개발'] },
    ],
    [
      'W7: a quoted label alone heads one',
      '- 예약 개발\n\n> 정산:\n\n- 속도 향상',
      { highlights: ['예약 개발', '정산 — 속도 향상'], groups: [{ name: '정산', highlights: ['속도 향상'] }] },
    ],
    ['T3: a hard break stays in a highlight', '- 정산 개발  \n  속도 3배', { highlights: ['정산 개발\n속도 3배'] }],
    ['T3: a soft break is a space', '- 정산 개발,\n  속도 3배', { highlights: ['정산 개발, 속도 3배'] }],
    [
      'T4: a link',
      '- [정산 글](https://example.com/a)을 썼습니다.',
      { highlights: ['정산 글 (https://example.com/a)을 썼습니다.'] },
    ],
    ['T7: emoji stay in a highlight', '- 🚀 정산 개발', { highlights: ['🚀 정산 개발'] }],
    [
      'T11: signs of lines in HTML',
      '<div>• 정산 개발<br>• 예약 개발</div>',
      { highlights: ['정산 개발', '예약 개발'] },
    ],
  ])('%s', (_, section, expected) => {
    expect(body(section)).toEqual(expected)
  })

  it.each(['자세히 보기', '펼쳐서 보기', '🔍 접기/펼치기', '<h4>더보기</h4>', '주요 업무 펼치기', '성과 (클릭)'])(
    'T1: leaves out what only belongs to the page: %s',
    (summary) => {
      const details = `<details>\n<summary>${summary}</summary>\n\n- 정산 개발\n\n</details>`
      const { work: stays, told } = career(`## 경력\n\n${head}${details}`)
      expect(stays[0]?.highlights).toEqual(['정산 개발'])
      expect(told).toEqual([])
    },
  )

  it.each(['정산 화면 보기', '상세 설계', '상세 내용을 한 줄씩 아주 길게 풀어서 적은 요약 더보기'])(
    'T1: keeps what tells more than a word of the page: %s',
    (summary) => {
      const details = `<details>\n<summary>${summary}</summary>\n\n- 정산 개발\n\n</details>`
      const whole = JSON.stringify(work(`${head}- 예약 개발\n\n${details}`))
      expect(whole).toContain(summary)
    },
  )

  it('T1: keeps a link whose text is a word of the page, and text in lines around one', () => {
    expect(body('- 정산 개발\n\n[자세히 보기](https://example.com/a)')).toEqual({
      highlights: ['정산 개발', '자세히 보기 (https://example.com/a)'],
    })
    expect(body('정산 서비스\n더보기')).toEqual({ summary: '정산 서비스' })
  })

  it('T1: leaves out words of a page between employers, projects and skills', () => {
    const fold = (list: string): string => `<details>\n<summary>더보기</summary>\n\n${list}\n\n</details>\n\n`
    const text = `## 경력\n\n${head}${fold('- 정산 앱 (2022.01 ~ 2022.05)')}## 프로젝트\n\n${fold('- 예약 앱')}## 기술\n\n${fold('- Java')}`
    expect(convert(text).resume).toMatchObject({
      work: [{ name: '가람소프트' }],
      projects: [{ name: '정산 앱', entity: '가람소프트' }, { name: '예약 앱' }],
      skills: [{ name: '기술', keywords: ['Java'] }],
    })
  })

  it('B6: never repeats a password', () => {
    const { work: stays, told } = career(`## 경력\n\n${head}- 정산 개발\n- 비밀번호: abcd1234`)
    expect(JSON.stringify([stays, told])).not.toContain('abcd1234')
    expect(told).toEqual(['personal-data: 비밀번호'])
  })
})

describe('links and labels of a project (P1 to P7)', () => {
  const [a, b] = ['https://a.example.com', 'https://b.example.com']

  it.each<[string, string, object]>([
    [
      'links alone in a line above a list',
      `[데모](${a}) [저장소](${b})\n\n- 개발`,
      { url: a, highlights: [`저장소: ${b}`, '개발'] },
    ],
    ['the same link once more', `- ${a}/\n- [http://a.example.com](${a}/)`, { url: `${a}/` }],
    ['a link in brackets', `- ${a}\n- [[데모]](${b})`, { url: a, highlights: [`데모: ${b}`] }],
    ['a link that is its own text', `- ${a}\n- [b.example.com](${b}/)`, { url: a, highlights: [`${b}/`] }],
    ['two links beside a label', `- 링크: ${a} ${b}`, { url: a, highlights: [`링크: ${b}`] }],
    ['named links beside a label', `- 링크: [가](${a}), [나](${b})`, { url: a, highlights: [`나: ${b}`] }],
    ['labels that are links', `- [GitHub](${a})\n- [Demo](${b})`, { url: a, highlights: [`Demo: ${b}`] }],
    [
      'links with words below a label, and what was done',
      `- 링크\n  - 프론트: ${a}\n  - 서버 : ${b}\n  - 배포 자동화`,
      { url: a, highlights: [`서버: ${b}`, '링크 — 배포 자동화'] },
    ],
    ['no link beside a label', '- 링크: 준비 중', { highlights: ['링크: 준비 중'] }],
    ['links beside results', `- 결과: ${a}\n- 결과: ${b}`, { url: a, highlights: [b] }],
    [
      'links in a line with items under it are their group',
      `- [데모](${a}) [저장소](${b})\n  - 개발`,
      { highlights: [`데모 (${a}) 저장소 (${b}) — 개발`] },
    ],
    ['items under roles', '- 역할\n  - 서버 개발', { highlights: ['서버 개발'] }],
    [
      'roles with an item under them',
      '- 역할: 팀장, 서버 개발\n  - 정산',
      { roles: ['팀장', '서버 개발'], highlights: ['정산'] },
    ],
    ['an entity under its label', '- 소속\n  - 가람', { entity: '가람' }],
    ['two entities under a label', '- 소속\n  - 가람\n  - 나래', { highlights: ['소속 — 가람', '소속 — 나래'] }],
    [
      'content with its list',
      '- 내용\n\n  정산을 맡았습니다.\n  - 개발',
      { description: '정산을 맡았습니다.', highlights: ['개발'] },
    ],
    [
      'content as a heading',
      '#### 내용\n\n정산을 맡았습니다.\n\n예약도 맡았습니다.\n\n- 개발\n\n그 밖에 맡은 일',
      { description: '정산을 맡았습니다.\n\n예약도 맡았습니다.', highlights: ['개발', '그 밖에 맡은 일'] },
    ],
    ['content beside its label', '- 주요 내용: 예약 앱', { description: '예약 앱' }],
    [
      'content of a group',
      '- 정산\n  - 내용: 개발\n  - 설명: 운영',
      { highlights: ['정산 — 개발', '정산 — 설명: 운영'] },
    ],
    [
      'a description with a link and technologies in it',
      `- 설명\n  - 정산 앱\n    - 개발\n  - ${a}\n  - 기술: Java\n- 운영`,
      { description: '정산 앱\n개발', url: a, keywords: ['Java'], highlights: ['운영'] },
    ],
    [
      'a description of lists, a paragraph and a table',
      '#### 설명\n\n- 가\n- 나\n\n다\n\n- 라\n\n| 지표 | 값 |\n|---|---|\n| 가 | 나 |',
      { description: '가\n나\n\n다\n\n라', highlights: ['지표 | 값', '가 | 나'] },
    ],
    [
      'a remark behind the period',
      '- 기간: 2022.01 ~ 2022.06 / 혼자 개발\n- 개발',
      { description: '혼자 개발', startDate: '2022-01', endDate: '2022-06', highlights: ['개발'] },
    ],
    ['a password that was made safer', '- 비밀번호: 암호화 적용', { highlights: ['비밀번호: 암호화 적용'] }],
  ])('%s', (_, section, expected) => {
    expect(projects(`### 정산 앱\n\n${section}`)).toEqual([{ name: '정산 앱', ...expected }])
  })
})

describe('a bold label above sub-headings (W6, W11)', () => {
  const parts = '#### 정산 개편\n\n- 정산 개발\n\n#### 예약 개편\n\n- 예약 개발'
  const names = (section: string): unknown =>
    career(`## 경력\n\n${head}${section}`).projects.map(({ name, entity }) => [name, entity])

  it.each(['**주요 프로젝트**', '프로젝트:'])('heads them as projects: %s', (label) => {
    expect(names(`${label}\n\n${parts}`)).toEqual([
      ['정산 개편', '가람소프트'],
      ['예약 개편', '가람소프트'],
    ])
  })

  it('heads those behind it where it ends a part', () => {
    expect(names(`#### 운영\n\n- 당직\n\n**프로젝트**\n\n${parts}`)).toEqual([
      ['정산 개편', '가람소프트'],
      ['예약 개편', '가람소프트'],
    ])
  })

  it('of duties heads groups', () => {
    expect(body(`**담당 업무**\n\n${parts}`)).toMatchObject({
      highlights: ['정산 개편 — 정산 개발', '예약 개편 — 예약 개발'],
    })
  })

  it.each([
    ['one with a list of its own', '**프로젝트**\n\n- 알림 개편'],
    ['a name', '**정산 시스템**'],
    ['technologies', '**사용 기술**'],
    ['an item', '- 프로젝트'],
    ['a value beside it', '**프로젝트**: 알림 개편'],
  ])('heads none of them: %s', (_, label) => {
    expect(names(`${label}\n\n${parts}`)).not.toContainEqual(['정산 개편', '가람소프트'])
  })

  it('heads no employer', () => {
    const section = `${head}#### 정산\n\n- 정산 개발\n\n**프로젝트**\n\n### 나래 (2019.01 ~ 2020.12)\n\n- 예약 개발`
    expect(work(section).map(({ name }) => name)).toEqual(['가람소프트', '나래'])
  })
})

it('keeps a number with its label of duties, which says nothing without it (W10)', () => {
  expect(body('- 기여도: 40%\n- 성과: 3\n- 기여: 절반')).toEqual({ highlights: ['기여도: 40%', '성과: 3', '절반'] })
})

it('reads a quote in an item as text of it, not as the head of its list (W7)', () => {
  expect(body('- **정산 개편**\n  > 돈을 새로 셈\n  - 개발')).toMatchObject({
    highlights: ['정산 개편 — 돈을 새로 셈', '정산 개편 — 개발'],
  })
  expect(body('- **정산 개편**\n\n  화면\n  - 개발')).toMatchObject({ highlights: ['정산 개편 — 화면 — 개발'] })
})

describe('facts that are headings (W10)', () => {
  it.each(['개발 기간 : 3개월', '개발인원 : 4명'])('are highlights apart from what stands under them: %s', (fact) => {
    const [project] = projects(`### 정산 앱\n\n#### ${fact}\n\n- 정산 개발\n- 예약 개발`)
    expect(project?.highlights).toEqual([fact, '정산 개발', '예약 개발'])
  })

  it('are groups where they tell what was done', () => {
    const [project] = projects('### 정산 앱\n\n#### 문제: 느린 조회\n\n- 정산 개발')
    expect(project?.highlights).toEqual(['문제: 느린 조회 — 정산 개발'])
  })
})

describe('lines with a sign at the margin right behind a list (T3)', () => {
  it('end it, and head the list below', () => {
    const lists = '○ 담당 업무\n  - 정산 개발\n  - 예약 개발\n○ 주요 성과\n  - 오류 40% 감소'
    expect(body(lists)).toEqual({ highlights: ['정산 개발', '예약 개발', '오류 40% 감소'] })
  })

  it.each<[string, string, string[]]>([
    ['what is indented as the item is', '  - 정산 개발\n    ○ 예약 개발', ['정산 개발 ○ 예약 개발']],
    ['what has no sign', '  - 정산 개발\n예약 개발', ['정산 개발 예약 개발']],
    ['a name left blank', '  - 정산 개발\n○○은행 납품', ['정산 개발 ○○은행 납품']],
  ])('but not %s', (_, list, highlights) => {
    expect(body(list)).toEqual({ highlights })
  })
})

describe('groups (W7)', () => {
  it.each<[string, string, readonly string[], readonly object[] | undefined]>([
    ['an item with items', '- 정산\n  - 개발', ['정산 — 개발'], [{ name: '정산', highlights: ['개발'] }]],
    [
      'a bold line',
      '**정산**\n- 개발\n\n**예약**\n- 운영',
      ['정산 — 개발', '예약 — 운영'],
      [
        { name: '정산', highlights: ['개발'] },
        { name: '예약', highlights: ['운영'] },
      ],
    ],
    ['a sub-heading', '#### 정산\n\n- 개발', ['정산 — 개발'], [{ name: '정산', highlights: ['개발'] }]],
    [
      'plain lines above lists',
      '정산\n- 개발\n\n예약\n- 운영',
      ['정산 — 개발', '예약 — 운영'],
      [
        { name: '정산', highlights: ['개발'] },
        { name: '예약', highlights: ['운영'] },
      ],
    ],
    ['a final dot goes', '- 정산.\n  - 개발', ['정산 — 개발'], [{ name: '정산', highlights: ['개발'] }]],
    [
      'nested, with a leaf of the outer one',
      '- 정산\n  - 화면\n    - 개발\n  - 운영',
      ['정산 — 화면 — 개발', '정산 — 운영'],
      [{ name: '정산', highlights: ['운영'], groups: [{ name: '화면', highlights: ['개발'] }] }],
    ],
    [
      'without a leaf of its own',
      '- 정산\n  - 화면\n    - 개발',
      ['정산 — 화면 — 개발'],
      [{ name: '정산', highlights: [], groups: [{ name: '화면', highlights: ['개발'] }] }],
    ],
    [
      'a paragraph under a heading',
      '#### 정산\n\n정산을 개발했습니다.',
      ['정산 — 정산을 개발했습니다.'],
      [{ name: '정산', highlights: ['정산을 개발했습니다.'] }],
    ],
    [
      'a paragraph under a bold name',
      '- **정산**\n\n  정산을 개발했습니다.',
      ['정산 — 정산을 개발했습니다.'],
      [{ name: '정산', highlights: ['정산을 개발했습니다.'] }],
    ],
    [
      'a link keeps its target',
      '- [정산 화면](https://example.com/a)\n  - 개발',
      ['정산 화면 (https://example.com/a) — 개발'],
      [{ name: '정산 화면 (https://example.com/a)', highlights: ['개발'] }],
    ],
    [
      'not one longer than 40 characters',
      `- ${'정산 '.repeat(14)}완료\n  - 개발`,
      [`${'정산 '.repeat(14)}완료`, '개발'],
      undefined,
    ],
    ['not an item with nothing under it', '- 정산', ['정산'], undefined],
    [
      'a heading with nothing under it is a highlight',
      '- 개발\n\n#### 정산\n\n#### 성과\n\n- 3배',
      ['개발', '정산', '3배'],
      undefined,
    ],
    [
      'a label inside a group vanishes too',
      '- 정산\n  - 성과: 3배',
      ['정산 — 3배'],
      [{ name: '정산', highlights: ['3배'] }],
    ],
    [
      'a period of a group stays',
      '- 정산\n  - 기간: 2022.01 ~ 2022.03',
      ['정산 — 기간: 2022.01 ~ 2022.03'],
      [{ name: '정산', highlights: ['기간: 2022.01 ~ 2022.03'] }],
    ],
  ])('%s', (_, section, highlights, groups) => {
    expect(body(`${section}\n`)).toEqual(groups ? { highlights, groups } : { highlights })
  })
})

describe('what stands between a header and its first paragraph (W5)', () => {
  const text = '정산을 맡았습니다.'

  it.each<[string, string, object]>([
    ['an item of technologies', '- Java, Spring', { keywords: ['Java', 'Spring'] }],
    ['lines of technologies', 'C#\nInfluxDB', { keywords: ['C#', 'InfluxDB'] }],
    ['a link alone', 'https://garam.example.com', { url: 'https://garam.example.com' }],
    ['a labelled line', '부서: 플랫폼팀', { position: '플랫폼팀' }],
    ['a table of labels', '| 부서 | 플랫폼팀 |\n|---|---|\n| 직급 | 대리 |', { position: '플랫폼팀 / 대리' }],
  ])('leaves it the summary: %s', (_, above, expected) => {
    expect(body(`${above}\n\n${text}`)).toEqual({ summary: text, ...expected })
  })

  it.each<[string, string, object]>([
    ['an item', '- 개발', { highlights: ['개발', text] }],
    ['technologies with an item under them', '- Java, Spring\n  - 개발', { highlights: ['개발', text] }],
    ['a labelled item', '- 부서: 플랫폼팀', { position: '플랫폼팀', highlights: [text] }],
    [
      'a table of other things',
      '| 지표 | 전 |\n|---|---|\n| 응답 | 3초 |',
      { highlights: ['지표 | 전', '응답 | 3초', text] },
    ],
  ])('makes it a highlight: %s', (_, above, expected) => {
    expect(body(`${above}\n\n${text}`)).toMatchObject(expected)
    expect(body(`${above}\n\n${text}`)).not.toHaveProperty('summary')
  })
})

describe('titles below a header that has none (W3)', () => {
  it.each<[string, string, object]>([
    ['the first item', '- 백엔드 개발자\n- 개발', { position: '백엔드 개발자', highlights: ['개발'] }],
    ['a bold line', '**백엔드 개발자**\n\n- 개발', { position: '백엔드 개발자', highlights: ['개발'] }],
    ['a bold line of several', '**백엔드 개발자 | 팀장**\n\n- 개발', { position: '백엔드 개발자 / 팀장' }],
    ['a plain line above a list', '백엔드 개발자\n\n- 개발', { position: '백엔드 개발자', highlights: ['개발'] }],
    [
      'the bold start of a paragraph',
      '**백엔드 개발자** - 정산을 맡았습니다.\n\n- 개발',
      { position: '백엔드 개발자', summary: '정산을 맡았습니다.' },
    ],
    [
      'the bold start of a line above a list',
      '**백엔드 개발자** : 정산 담당\n- 개발',
      { position: '백엔드 개발자', summary: '정산 담당' },
    ],
  ])('are the position: %s', (_, section, expected) => {
    expect(body(section)).toMatchObject(expected)
  })

  it.each<[string, string, object]>([
    ['a later item', '- 개발\n- 백엔드 개발자', { highlights: ['개발', '백엔드 개발자'] }],
    ['an item of a group', '- 정산\n  - 백엔드 개발자', { highlights: ['정산 — 백엔드 개발자'] }],
    [
      'a bold line behind a list',
      '- 개발\n\n**백엔드 개발자**\n\n- 운영',
      { highlights: ['개발', '백엔드 개발자 — 운영'] },
    ],
    [
      'the bold start of a paragraph that names a thing',
      '**정산 서비스** - 정산을 맡았습니다.',
      { summary: '정산 서비스 - 정산을 맡았습니다.' },
    ],
  ])('are none: %s', (_, section, expected) => {
    expect(body(section)).toMatchObject(expected)
    expect(body(section)).not.toHaveProperty('position')
  })

  it('stay as written where the header has one', () => {
    const told = '### 가람소프트 | 대리 (2021.03 ~ 2023.06)\n\n'
    expect(work(`${told}- 백엔드 개발자`)).toMatchObject([{ position: '대리', highlights: ['백엔드 개발자'] }])
    expect(work(`${told}**백엔드 개발자** - 정산을 맡았습니다.`)).toMatchObject([
      { position: '대리', summary: '백엔드 개발자 - 정산을 맡았습니다.' },
    ])
  })
})

describe('a remark first under a header (W2, W5)', () => {
  it.each(['**정산 서비스를 만드는 회사**', '> **정산 서비스를 만드는 회사**', '*정산 서비스를 만드는 회사*'])(
    'says what the employer is: %s',
    (line) => {
      expect(body(`${line}\n\n- 개발`)).toEqual({ description: '정산 서비스를 만드는 회사', highlights: ['개발'] })
    },
  )

  it.each([
    ['> **정산 서비스를 만들었습니다**', '정산 서비스를 만들었습니다'],
    ['*정산을 맡았습니다.*', '정산을 맡았습니다.'],
  ])('is the summary where it is a sentence: %s', (line, summary) => {
    expect(body(`${line}\n\n- 개발`)).toEqual({ summary, highlights: ['개발'] })
  })

  it('is a group behind the summary', () => {
    const text = '정산을 맡았습니다.'
    for (const line of ['**정산 서비스**', '*정산 서비스*'])
      expect(body(`${text}\n\n${line}\n\n- 개발`)).toMatchObject({ summary: text, highlights: ['정산 서비스 — 개발'] })
  })
})

describe('the length of a group (W7)', () => {
  const [short, long] = ['가'.repeat(40), '가'.repeat(41)]

  it.each<[string, string, readonly string[]]>([
    ['40 characters', `- ${short}\n  - 개발`, [`${short} — 개발`]],
    [
      '40 characters and a url',
      `- ${short} https://example.com/a\n  - 개발`,
      [`${short} https://example.com/a — 개발`],
    ],
    ['41 characters', `- ${long}\n  - 개발`, [long, '개발']],
    ['41 characters of a heading', `#### ${long}\n\n- 개발`, [`${long} — 개발`]],
    ['40 characters in bold above a paragraph', `- **${short}**\n\n  정산`, [`${short} — 정산`]],
    ['41 characters in bold above a paragraph', `- **${long}**\n\n  정산`, [`${long}\n정산`]],
    ['a labelled paragraph', '- 정산 개편\n\n  상황: 느림', ['정산 개편 — 상황: 느림']],
  ])('is counted: %s', (_, section, highlights) => {
    expect(body(section)).toMatchObject({ highlights })
  })

  it('is nothing where a label of technologies alone stands under it', () => {
    const items = '- 정산 개편\n  - 기술: Java\n- 예약 개편\n  - 기술\n    - Redis\n- 알림 개편\n  - 비밀번호: abcd'
    expect(body(items)).toEqual({ highlights: ['정산 개편', '예약 개편'], keywords: ['Java', 'Redis'] })
  })

  it('is that of a link with a colon behind it', () => {
    expect(body('- [정산 화면](https://example.com/a):\n  - 개발')).toMatchObject({
      highlights: ['정산 화면 (https://example.com/a) — 개발'],
    })
  })
})

describe('labels with values of a stay (W2 to W5, D7)', () => {
  it.each<[string, string, object]>([
    ['one place', '- 근무지: 서울\n- 근무지: 부산', { location: '서울', highlights: ['근무지: 부산'] }],
    [
      'teams and ranks in their order, the type apart',
      '- 부서: 플랫폼팀 / 서버파트\n- 직급 : 대리 | 정규직',
      { position: '플랫폼팀 / 서버파트 / 대리', employmentType: '정규직' },
    ],
    ['a task behind the team', '- 부서: 플랫폼팀 : 서버 개발', { position: '플랫폼팀 / 서버 개발' }],
    [
      'words for projects with nothing under them',
      '- 프로젝트\n- 프로젝트: 정산',
      { highlights: ['프로젝트', '프로젝트: 정산'] },
    ],
    ['a description with an item', '- 설명: 정산 담당\n  - 개발', { summary: '정산 담당', highlights: ['개발'] }],
    ['a description under its label', '- 소개\n\n  정산 담당', { summary: '정산 담당' }],
    ['the period once more', '- 기간: 2021.03 ~ 2023.06\n- 개발', { highlights: ['개발'] }],
    ['another period', '- 기간: 2022.01 ~ 2022.02', { highlights: ['기간: 2022.01 ~ 2022.02'] }],
  ])('%s', (_, section, expected) => {
    expect(body(section)).toEqual(expected)
  })

  const stay = { name: '가람소프트', startDate: '2021-03', endDate: '2023-06' }

  it.each<[string, string, readonly object[]]>([
    ['a duration', '2021.03 ~ 2023.06 (2년 3개월)', [stay]],
    ['a status', '2021.03 ~ 2023.06 (퇴사)', [stay]],
    ['what one did', '2021.03 ~ 2023.06, 정산 담당', [{ ...stay, summary: '정산 담당' }]],
    [
      'a second period',
      '2021.03 ~ 2023.06, 2024.01 ~ 2024.05',
      [stay, { name: '가람소프트', startDate: '2024-01', endDate: '2024-05' }],
    ],
  ])('read what stands behind a period: %s', (_, period, expected) => {
    expect(work(`### 가람소프트\n\n- 기간: ${period}`)).toEqual(expected)
  })

  it('have no group of what stands under a duration', () => {
    expect(work('### 가람소프트\n\n- 기간: 반년\n  - 개발')).toEqual([
      { name: '가람소프트', highlights: ['기간: 반년', '개발'] },
    ])
  })

  it('tell a start under its label and an end that is open or blank', () => {
    for (const end of ['퇴사일: 재직중', '퇴사일'])
      expect(work(`### 가람소프트\n\n- 입사일\n  - 2021.03.02\n- ${end}\n- 개발`)).toEqual([
        { name: '가람소프트', startDate: '2021-03-02', highlights: ['개발'] },
      ])
  })
})

describe('keywords (W9)', () => {
  it('are hashtags in a line of their own, whatever they name, but not numbers and not in a sentence (K2)', () => {
    expect(body('- 정산 개발\n- #정산 #Redis #누리모델링')).toEqual({
      highlights: ['정산 개발'],
      keywords: ['정산', 'Redis', '누리모델링'],
    })
    const others = ['#12 #34', '#12 에서 시작한 #Redis 도입', '#정산']
    expect(body(others.map((text) => `- ${text}`).join('\n'))).toEqual({ highlights: others })
  })

  it.each<[string, string, object]>([
    ...[
      '기술 스택',
      '사용 기술',
      '사용기술',
      '연관 기술',
      '개발 언어',
      '프레임워크',
      'Tech Stack',
      'DBMS',
      '사용한 기술스택 및 지식',
      '개발 환경',
      '게임 엔진',
    ].map((label): [string, string, object] => [
      `beside ${label}`,
      `- ${label}: Java, Spring`,
      { keywords: ['Java', 'Spring'] },
    ]),
    ['beside a bold label', '**기술**: Java, Spring', { keywords: ['Java', 'Spring'] }],
    [
      'code spans in the last line of an item',
      '- 정산 개발\n`Java` `Spring`\n- 예약 개발\n  `Kotlin` `Ktor`\n  - 알림',
      {
        highlights: ['정산 개발', '예약 개발 — 알림'],
        keywords: ['Java', 'Spring', 'Kotlin', 'Ktor'],
        groups: [{ name: '예약 개발', highlights: ['알림'] }],
      },
    ],
    [
      'names in a line of an item behind a hard break',
      '- 정산 개발  \n  Java, Spring',
      { highlights: ['정산 개발'], keywords: ['Java', 'Spring'] },
    ],
    [
      'but not in the line that goes on, nor other words',
      '- 정산에 쓴\n  Java, Spring\n- 예약 개발  \n  알림, 취소',
      { highlights: ['정산에 쓴 Java, Spring', '예약 개발\n알림, 취소'] },
    ],
    [
      'not beside what an engine is for',
      '- 추천 엔진: Java, Spring 기반',
      { highlights: ['추천 엔진: Java, Spring 기반'] },
    ],
    ['names with a star in them', '- C, Linux, Pro*C', { keywords: ['C', 'Linux', 'Pro*C'] }],
    ['not with a phrase among them', '- C, Linux, 3*4 배열', { highlights: ['C, Linux, 3*4 배열'] }],
    ['under a heading', '#### 기술 스택\n\nJava, Spring', { keywords: ['Java', 'Spring'] }],
    [
      'beside a label in a heading, not what stands under it (W6)',
      '#### 사용기술 : Java, Spring\n\n- 정산 개발\n  - 마감을 앞당김\n\n| 온도 | 주기 |\n|---|---|\n| 25℃ | 3개월 |',
      {
        keywords: ['Java', 'Spring'],
        highlights: ['정산 개발 — 마감을 앞당김', '온도 | 주기', '25℃ | 3개월'],
        groups: [{ name: '정산 개발', highlights: ['마감을 앞당김'] }],
      },
    ],
    [
      "in lines of kramdown's labels (T1)",
      '- 정산 개발\n\nC#\n{: .label .label-blue }\nInfluxDB\n{: .label .label-green }',
      { keywords: ['C#', 'InfluxDB'], highlights: ['정산 개발'] },
    ],
    [
      'not in lines of which one is none',
      '- 정산 개발\n\nC#\n사내 배포',
      { highlights: ['정산 개발', 'C# 사내 배포'] },
    ],
    [
      'not in lines of names that no one knows',
      '- 정산 개발\n\nHong\nGildong',
      { highlights: ['정산 개발', 'Hong Gildong'] },
    ],
    ['under an item', '- 기술 스택\n  - Java\n  - Spring', { keywords: ['Java', 'Spring'] }],
    ['S4: a section word is a label in an entry', '#### 연관 기술\n\n- Java', { keywords: ['Java'] }],
    ['inner labels go', '- 기술 스택\n  - 언어: Java\n  - DB: MySQL, Redis', { keywords: ['Java', 'MySQL', 'Redis'] }],
    ['inner names go', '- 기술 스택\n  - 백엔드\n    - Java\n    - Spring', { keywords: ['Java', 'Spring'] }],
    [
      'inner labels with values and items',
      '- 기술 스택\n  - 언어: Java\n    - Kotlin',
      { keywords: ['Java', 'Kotlin'] },
    ],
    ['in a table', '#### 기술 스택\n\n| 언어 | DB |\n|---|---|\n| Java | MySQL |', { keywords: ['Java', 'MySQL'] }],
    [
      'in rows of a table behind their labels',
      '#### 기술 스택\n\n| 언어 | Java |\n| 프레임워크 | Spring, JPA |',
      { keywords: ['Java', 'Spring', 'JPA'] },
    ],
    [
      'in rows of a table that begin with no label',
      '#### 협업 도구\n\n| GitHub | Jira |\n| Slack | DB |\n| 언어 |',
      { keywords: ['GitHub', 'Jira', 'Slack', 'DB', '언어'] },
    ],
    [
      'lists beside a label that breaks part (T3)',
      '- 기술 스택: Java, Spring\n  MySQL, Redis\n- 사용 도구: Git, Jira  \n  Slack',
      { keywords: ['Java', 'Spring', 'MySQL', 'Redis', 'Git', 'Jira', 'Slack'] },
    ],
    [
      'names beside a label that wrap (T3)',
      '- 기술 스택: Java, Spring\n  Boot\n- 사용 도구: React\n  Native, Git',
      { keywords: ['Java', 'Spring Boot', 'React Native', 'Git'] },
    ],
    [
      'names with commas around them that wrap (T3)',
      '- 기술 스택: Java, Spring\n  Boot, MySQL',
      { keywords: ['Java', 'Spring Boot', 'MySQL'] },
    ],
    [
      'a sentence beside a label that wraps (K3)',
      '- 기술 스택: Java, Spring으로\n  정산을 개발, 운영',
      { keywords: ['Java, Spring으로 정산을 개발, 운영'] },
    ],
    ['a list below a label in two lines', '- 기술\n  스택: Java, Spring', { keywords: ['Java', 'Spring'] }],
    [
      'an unlabelled item',
      '- 정산 개발\n- Java, Spring, MySQL',
      { highlights: ['정산 개발'], keywords: ['Java', 'Spring', 'MySQL'] },
    ],
    ['an unlabelled line', '- 정산 개발\n\nJava · Spring', { highlights: ['정산 개발'], keywords: ['Java', 'Spring'] }],
    [
      'lines of technologies',
      'Java, Spring\nMySQL, Redis\n\n- 정산 개발',
      { highlights: ['정산 개발'], keywords: ['Java', 'Spring', 'MySQL', 'Redis'] },
    ],
    ['repeats go', '- 기술: Java\n- 언어: Java', { keywords: ['Java'] }],
    [
      'sentences are a group',
      '- 기술 스택\n  - Java로 정산을 개발했습니다.',
      {
        highlights: ['기술 스택 — Java로 정산을 개발했습니다.'],
        groups: [{ name: '기술 스택', highlights: ['Java로 정산을 개발했습니다.'] }],
      },
    ],
    [
      'a sentence with items under it',
      '- 기술 스택\n  - Java로 정산을 개발했습니다.\n    - Spring',
      {
        highlights: ['기술 스택 — Java로 정산을 개발했습니다.'],
        groups: [{ name: '기술 스택', highlights: ['Java로 정산을 개발했습니다.'] }],
        keywords: ['Spring'],
      },
    ],
    [
      'tasks under a label are a group',
      '- 기술 스택\n  - Java\n  - 로그가 깨지지 않게 함\n  - 보관 기간을 나누어 비용 40% 감소',
      {
        keywords: ['Java'],
        highlights: ['기술 스택 — 로그가 깨지지 않게 함', '기술 스택 — 보관 기간을 나누어 비용 40% 감소'],
        groups: [{ name: '기술 스택', highlights: ['로그가 깨지지 않게 함', '보관 기간을 나누어 비용 40% 감소'] }],
      },
    ],
    [
      'under a group, which is a highlight where it has nothing else',
      '- 정산 개편\n  - 기술: Java\n  - Spring, Redis',
      { keywords: ['Java', 'Spring', 'Redis'], highlights: ['정산 개편'] },
    ],
    [
      'not names of few words',
      '- 기술 스택\n  - 성능 최적화\n  - 테스트 자동화',
      { keywords: ['성능 최적화', '테스트 자동화'] },
    ],
    ['behind an icon', '- 정산 개발\n- 🛠 Java, Spring', { highlights: ['정산 개발'], keywords: ['Java', 'Spring'] }],
    ['not what one did behind an icon', '- 🛠 서버 개발, 운영', { highlights: ['🛠 서버 개발, 운영'] }],
    ['beside 쓴 것 and Env', '- 쓴 것: Java\n- Env: Linux', { keywords: ['Java', 'Linux'] }],
    ['not beside 쓴 글', '- 쓴 글: 정산 이야기', { highlights: ['쓴 글: 정산 이야기'] }],
    [
      'badges in a line of nothing else (T5)',
      '![Java](https://img.shields.io/badge/Java-007396) ![QueryDSL](https://img.shields.io/badge/QueryDSL-007396)\n![Redis](https://img.shields.io/badge/Redis-DC382D)',
      { keywords: ['Java', 'QueryDSL', 'Redis'] },
    ],
    [
      'not badges and pictures of other things',
      '![build](https://img.shields.io/badge/build-passing) ![Java](https://img.shields.io/badge/Java-007396)\n\n![main page](a.png)',
      { keywords: ['Java'] },
    ],
    ['not a photograph (T5)', '- 정산 개발\n\n![Node](node.jpg)', { highlights: ['정산 개발'] }],
    [
      'an item that ends in a word for technologies is what was done',
      '- 언어 개발\n- DB 운영\n  - 복구\n- 개발 환경 구축\n  - 야간 배포',
      {
        highlights: ['언어 개발', 'DB 운영 — 복구', '개발 환경 구축 — 야간 배포'],
        groups: [
          { name: 'DB 운영', highlights: ['복구'] },
          { name: '개발 환경 구축', highlights: ['야간 배포'] },
        ],
      },
    ],
    [
      'a task of many words beside a label is none',
      '- 기술 스택: 로그 비용 크게 감소',
      { keywords: ['로그 비용 크게 감소'] },
    ],
    [
      'long names in Latin letters, not long text in Korean ones',
      `- 기술 스택\n  - React Native Reanimated Gesture Handler Bottom Sheet\n  - Java로 만든 ${'정산 '.repeat(10)}서버`,
      {
        keywords: ['React Native Reanimated Gesture Handler Bottom Sheet'],
        highlights: [`기술 스택 — Java로 만든 ${'정산 '.repeat(10)}서버`],
        groups: [{ name: '기술 스택', highlights: [`Java로 만든 ${'정산 '.repeat(10)}서버`] }],
      },
    ],
    [
      'under names and under sentences',
      '- 기술 스택\n  - Java, Spring\n    - JPA\n  - 서버를 여러 해 만들었습니다\n    - Kotlin',
      {
        keywords: ['Java', 'Spring', 'JPA', 'Kotlin'],
        highlights: ['기술 스택 — 서버를 여러 해 만들었습니다'],
        groups: [{ name: '기술 스택', highlights: ['서버를 여러 해 만들었습니다'] }],
      },
    ],
    [
      'in a table behind the labels of its head and its rows',
      '#### 기술 스택\n\n| 구분 | 내용 |\n|---|---|\n| 언어 | Java |\n| 프레임워크 | Spring |',
      { keywords: ['Java', 'Spring'] },
    ],
    ['in a table of one column', '#### 기술 스택\n\n| 언어 |\n|---|\n| Java |', { keywords: ['Java'] }],
    [
      'a badge beside its label',
      '- 기술 스택: ![Java](https://img.shields.io/badge/Java-007396)\n- 개발',
      { keywords: ['Java'], highlights: ['개발'] },
    ],
    [
      'one badge of two that no one knows is none',
      '![Java](https://img.shields.io/badge/Java-007396) ![Foo](https://img.shields.io/badge/Foo-007396)\n\n- 개발',
      { keywords: ['Java'], highlights: ['개발'] },
    ],
    ['not one Latin name alone', '- 정산 개발\n- Java', { highlights: ['정산 개발', 'Java'] }],
    ['not names with Korean words', '- 정산, 예약, Java', { highlights: ['정산, 예약, Java'] }],
    [
      'not a sentence with commas',
      '- Java, Spring으로 정산을 개발했습니다.',
      { highlights: ['Java, Spring으로 정산을 개발했습니다.'] },
    ],
  ])('%s', (_, section, expected) => {
    expect(body(section)).toEqual(expected)
  })
})

it('reports a field of work in a table of technologies, which is no keyword (W9, T9)', () => {
  const { work, told } = career('## 경력\n\n### 가람 (2021)\n\n#### 기술 스택\n\n| 백엔드 | Java |\n| 언어 | Kotlin |')
  expect(work[0]?.keywords).toEqual(['Java', 'Kotlin'])
  expect(told).toEqual(['unused-text: 백엔드'])
})

describe('projects of an employer (W11)', () => {
  const entity = '가람소프트'

  it.each<[string, string, readonly object[]]>([
    [
      'an item with its period alone below it',
      '- **정산 개편**\n  - 📅 2022.01 ~ 2022.06\n  - 개발\n- 지도 개편\n  - 2021.01\n  - 시험 2021.01 ~ 2021.02',
      [
        { name: '정산 개편', startDate: '2022-01', endDate: '2022-06', highlights: ['개발'], entity },
        { name: '시험', startDate: '2021-01', endDate: '2021-02', entity },
      ],
    ],
    [
      'flat labels behind the label of a name, up to a bold line',
      '- 개발팀 대리\n- 프로젝트명: 정산 개편\n- 기간: 2022.01 ~ 2022.06\n- 개발\n\n**주요 업무**\n\n- 운영',
      [{ name: '정산 개편', startDate: '2022-01', endDate: '2022-06', highlights: ['개발'], entity }],
    ],
    [
      'flat labels behind a bold line',
      '**주요 업무**\n- 운영\n\n프로젝트명: 정산 개편\n기간: 2022.01 ~ 2022.06\n- 개발',
      [{ name: '정산 개편', startDate: '2022-01', endDate: '2022-06', highlights: ['개발'], entity }],
    ],
    [
      'flat labels up to a heading',
      '- 프로젝트명: 정산 개편\n- 기술: Java\n\n#### 교육\n\n- 강의',
      [{ name: '정산 개편', keywords: ['Java'], entity }],
    ],
    [
      'a period in bold under it',
      '#### 정산 개편\n\n**2022.01 ~ 2022.06**\n\n- 개발',
      [{ name: '정산 개편', startDate: '2022-01', endDate: '2022-06', highlights: ['개발'], entity }],
    ],
    [
      'a period with a remark in the line under it',
      '#### 정산 개편\n\n2022.01 ~ 2022.06, 혼자\n\n- 개발',
      [
        {
          name: '정산 개편',
          description: '혼자',
          startDate: '2022-01',
          endDate: '2022-06',
          highlights: ['개발'],
          entity,
        },
      ],
    ],
    [
      'an item with its period in the second one below it',
      '- 정산 개편\n  - 개발\n  - 2022.01 ~ 2022.06',
      [{ name: '정산 개편', startDate: '2022-01', endDate: '2022-06', highlights: ['개발'], entity }],
    ],
    [
      'technologies under their heading below it',
      '#### 정산 개편\n\n##### 기술 스택\n\n- Java\n\n##### 한 일\n\n- 개발',
      [{ name: '정산 개편', keywords: ['Java'], highlights: ['개발'], entity }],
    ],
    [
      'a bold line, but no bold labels beside it',
      '**정산 개편** (Java, Spring)\n\n- 개발\n\n**성과:** 3배\n\n**교육** 강의',
      [{ name: '정산 개편', keywords: ['Java', 'Spring'], highlights: ['개발'], entity }],
    ],
    ['the last flat labels', '프로젝트명: 정산 개편\n기술: Java', [{ name: '정산 개편', keywords: ['Java'], entity }]],
    [
      'under 프로젝트',
      '#### 프로젝트\n\n- 정산 개편\n- 예약 개편',
      [
        { name: '정산 개편', entity },
        { name: '예약 개편', entity },
      ],
    ],
    [
      'under 주요 프로젝트',
      '#### 주요 프로젝트\n\n##### 정산 개편\n\n- 개발',
      [{ name: '정산 개편', highlights: ['개발'], entity }],
    ],
    ['under a bold label', '**수행 프로젝트**\n\n- 정산 개편', [{ name: '정산 개편', entity }]],
    ['under an item', '- 프로젝트\n  - 정산 개편', [{ name: '정산 개편', entity }]],
    [
      'with a kind of its own there is no entity',
      '#### 사이드 프로젝트\n\n##### 정산 앱\n\n- 개발',
      [{ name: '정산 앱', highlights: ['개발'], type: '사이드 프로젝트' }],
    ],
    [
      'a sub-heading with a period; its siblings too',
      '#### 정산 개편 (2022.01 ~ 2022.06)\n\n- 개발\n\n#### 예약 개편\n\n- 운영',
      [
        { name: '정산 개편', startDate: '2022-01', endDate: '2022-06', highlights: ['개발'], entity },
        { name: '예약 개편', highlights: ['운영'], entity },
      ],
    ],
    [
      'a sub-heading beside one with a period, but for the rest of what was done (W7)',
      '#### 정산 개편 (2022.01 ~ 2022.06)\n\n- 개발\n\n#### 기타 업무\n\n- 교육\n\n#### 그 외\n\n- 교육\n\n#### 그 밖에\n\n- 교육\n\n#### 기타 연주 앱\n\n- 개발\n\n#### 기타 개발 (2021.01 ~ 2021.06)\n\n- 개발',
      [
        { name: '정산 개편', startDate: '2022-01', endDate: '2022-06', highlights: ['개발'], entity },
        { name: '기타 연주 앱', highlights: ['개발'], entity },
        { name: '기타 개발', startDate: '2021-01', endDate: '2021-06', highlights: ['개발'], entity },
      ],
    ],
    ['a duration', '#### 정산 개편 (6개월)\n\n- 개발', [{ name: '정산 개편', highlights: ['개발'], entity }]],
    [
      'technologies in parentheses',
      '#### 정산 개편 (Java, Spring)\n\n- 개발',
      [{ name: '정산 개편', keywords: ['Java', 'Spring'], highlights: ['개발'], entity }],
    ],
    [
      'a size of the team',
      '#### 정산 개편 (4명)\n\n- 개발',
      [{ name: '정산 개편 (4명)', highlights: ['개발'], entity }],
    ],
    [
      'a link',
      '#### [정산 개편](https://example.com/a)\n\n- 개발',
      [{ name: '정산 개편', url: 'https://example.com/a', highlights: ['개발'], entity }],
    ],
    [
      'technologies behind the bold name',
      '**정산 개편** <font size="2">Python, Flask</font>\n- 개발\n\n**예약 개편**\n- 운영',
      [
        { name: '정산 개편', keywords: ['Python', 'Flask'], highlights: ['개발'], entity },
        { name: '예약 개편', highlights: ['운영'], entity },
      ],
    ],
    [
      'technologies under it',
      '#### 정산 개편\n\n- 기술: Java\n- 개발',
      [{ name: '정산 개편', keywords: ['Java'], highlights: ['개발'], entity }],
    ],
    [
      'an item of technologies under it',
      '#### 정산 개편\n\n- 개발\n- Java, Spring',
      [{ name: '정산 개편', keywords: ['Java', 'Spring'], highlights: ['개발'], entity }],
    ],
    [
      'a labelled period under it',
      '#### 정산 개편\n\n- 기간: 2022.01 ~ 2022.06',
      [{ name: '정산 개편', startDate: '2022-01', endDate: '2022-06', entity }],
    ],
    [
      'a period under its label under it',
      '#### 정산 개편\n\n- 기간\n  - 2022.01 ~ 2022.06',
      [{ name: '정산 개편', startDate: '2022-01', endDate: '2022-06', entity }],
    ],
    [
      'a period in a line under it',
      '#### 정산 개편\n\n2022.01 ~ 2022.06\n\n- 개발',
      [{ name: '정산 개편', startDate: '2022-01', endDate: '2022-06', highlights: ['개발'], entity }],
    ],
    [
      'a period in a heading under it',
      '#### 정산 개편\n\n##### 2022.01 ~ 2022.06\n\n- 개발',
      [{ name: '정산 개편', startDate: '2022-01', endDate: '2022-06', highlights: ['개발'], entity }],
    ],
    [
      'a period in an item under it',
      '#### 정산 개편\n\n- 2022.01 ~ 2022.06\n- 개발',
      [{ name: '정산 개편', startDate: '2022-01', endDate: '2022-06', highlights: ['개발'], entity }],
    ],
    [
      'an item with a range',
      '- 정산 개편 (2022.01 ~ 2022.06)\n  - 개발',
      [{ name: '정산 개편', startDate: '2022-01', endDate: '2022-06', highlights: ['개발'], entity }],
    ],
    [
      'rows of a table with a column 프로젝트',
      '| 프로젝트 | 기간 |\n|---|---|\n| 정산 개편 | 2022.01 ~ 2022.06 |',
      [{ name: '정산 개편', startDate: '2022-01', endDate: '2022-06', entity }],
    ],
  ])('%s', (_, section, expected) => {
    expect(career(`## 경력\n\n${head}${section}`).projects).toEqual(expected)
  })

  it.each<[string, string]>([
    ['an item with a lone date', '- 2022.05 전사 발표'],
    ['a heading with text alone', '#### 정산 개편\n\n- 개발'],
    ['a heading that counts', '#### 정산 (3배)\n\n- 개발'],
    ['a technologies label as a heading without anything', '#### 정산 개편\n\n##### 기술 스택'],
    ['two texts of which one is a word', '#### 정산 개편\n\n개발'],
    ['parts in parentheses that are no technologies', '#### 정산 개편 (화면, 서버)\n\n- 개발'],
    ['parts in parentheses of which one is none', '#### 정산 개편 (Java, 서버)\n\n- 개발'],
    ['a date in a sentence under it', '#### 정산 개편\n\n혼자서 2022.01에 시작\n\n- 개발'],
    ['a lone date in an item under it', '#### 정산 개편\n\n- 2022.01\n- 개발'],
    ['a named period in a heading under it', '#### 정산 개편\n\n##### 개발 2022.01 ~ 2022.06\n\n- 개발'],
    ['a labelled period without dates under it', '#### 정산 개편\n\n- 기간: 반년\n- 개발'],
    ['a period in the third item below an item', '- 정산 개편\n  - 개발\n  - 운영\n  - 2022.01 ~ 2022.06'],
    ['a period with items of its own below an item', '- 정산 개편\n  - 2022.01 ~ 2022.06\n    - 개발'],
    ['a range beside a number alone', '- 2022.01 ~ 2022.06 10%'],
    ['a leave', '- 육아휴직 (2022.01 ~ 2022.06)\n  - 개발'],
    ['a name among items of a group', '- 정산\n  - 프로젝트명: 정산 앱\n  - 개발'],
    ['a heading that only says project, with nothing under it', '#### 프로젝트\n\n#### 교육\n\n- 강의'],
    ['a heading that may mean other things', '#### 포트폴리오\n\n- 정산 앱'],
  ])('not: %s', (_, section) => {
    expect(career(`## 경력\n\n${head}${section}`).projects).toEqual([])
  })

  it('holds projects of a cell', () => {
    const section =
      '| 회사 | 기간 | 수행 프로젝트 |\n|---|---|---|\n| 가람소프트 | 2021.03 ~ 2023.06 | • 정산 개편<br>• 예약 개편 |'
    const { work: stays, projects } = career(`## 경력\n\n${section}`)
    expect(stays).toEqual([{ name: entity, startDate: '2021-03', endDate: '2023-06' }])
    expect(projects).toEqual([
      { name: '정산 개편', entity },
      { name: '예약 개편', entity },
    ])
  })
})

describe('items that say what the header does not (W4, D5, P1)', () => {
  it.each<[string, string, object]>([
    ['an employment type', '- 정산 개발\n- 정규직', { employmentType: '정규직', highlights: ['정산 개발'] }],
    ['but no second one', '- 정규직\n- 계약직', { employmentType: '정규직', highlights: ['계약직'] }],
    ['nor one of a group', '- 정산\n  - 계약직\n  - 개발', { highlights: ['정산 — 계약직', '정산 — 개발'] }],
    ['nor that a stay goes on which is over', '- 재직중\n- 정산 개발', { highlights: ['재직중', '정산 개발'] }],
  ])('are %s', (_, items, expected) => {
    expect(body(items)).toMatchObject(expected)
    expect('employmentType' in body(items)).toBe('employmentType' in expected)
  })

  it('are that a stay goes on, which says nothing', () => {
    const open = (items: string): unknown => work(`### 가람소프트 (2021.03 ~ 현재)\n\n${items}`)[0]?.highlights
    expect(open('- 재직중\n- 정산 개발')).toEqual(['정산 개발'])
    expect(open('- 재직중인 회사 정산 개발')).toEqual(['재직중인 회사 정산 개발'])
    expect(open('- 정산\n  - 재직중')).toEqual(['정산 — 재직중'])
    expect(work('### 가람소프트\n\n- 재직중\n- 정산 개발')).toEqual([
      { name: '가람소프트', highlights: ['재직중', '정산 개발'] },
    ])
  })

  it('are the employer of a project', () => {
    const projectsOf = (items: string): unknown =>
      career(`## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- 개발\n\n## 프로젝트\n\n### 정산 앱\n\n${items}`)
        .projects
    expect(projectsOf('- 가람소프트\n- 서버')).toEqual([
      { name: '정산 앱', entity: '가람소프트', highlights: ['서버'] },
    ])
    expect(projectsOf('- 소속: 나래소프트\n- 가람소프트')).toEqual([
      { name: '정산 앱', entity: '나래소프트', highlights: ['가람소프트'] },
    ])
    expect(projectsOf('- 서버\n  - 가람소프트')).toEqual([{ name: '정산 앱', highlights: ['서버 — 가람소프트'] }])
  })
})

describe('an item that is a period alone', () => {
  it('is that of a stay without one, before what was done (W1)', () => {
    expect(work('### 가람소프트\n\n- 기술: Java\n- 2021.03 ~ 2023.06\n  - 정산')).toEqual([
      { name: '가람소프트', startDate: '2021-03', endDate: '2023-06', keywords: ['Java'], highlights: ['정산'] },
    ])
  })

  it('is none of the project in a group', () => {
    expect(projects('### 정산 앱\n\n- 정산\n  - 2021.03 ~ 2022.02\n  - 개발')).toEqual([
      { name: '정산 앱', highlights: ['정산 — 2021.03 ~ 2022.02', '정산 — 개발'] },
    ])
  })
})

describe('a label of a period without dates (W6, D5)', () => {
  it.each<[string, string, string[]]>([
    ['stays as written', '- 근무 기간: 재직중\n- 개발', ['근무 기간: 재직중', '개발']],
    ['stays as written above items, and is no group', '- 기간: 3개월\n  - 개발', ['기간: 3개월', '개발']],
    ['says nothing where it is the end', '- 퇴사일: 재직중\n- 개발', ['개발']],
  ])('%s', (_, items, highlights) => {
    expect(work(`### 가람소프트\n\n${items}`)).toEqual([{ name: '가람소프트', highlights }])
  })

  it('heads nothing as a heading of results', () => {
    expect(career(`## 경력\n\n${head}- 개발\n\n#### 성과`)).toMatchObject({
      work: [{ highlights: ['개발'] }],
      told: [],
    })
  })
})

describe('a link alone in an item of a stay (W2)', () => {
  const url = 'https://garam.example.com'

  it.each<[string, string, string, object]>([
    ['names the employer', '가람소프트 (Garam Soft)', '가람소프트', { url, highlights: ['정산 개발'] }],
    [
      'names none where the stay has no employer',
      '서버 개발자',
      '시연',
      { highlights: [`시연 (${url})`, '정산 개발'] },
    ],
    ['names something else', '나래소프트', '시연', { highlights: [`시연 (${url})`, '정산 개발'] }],
  ])('%s', (_, name, text, expected) => {
    const [own] = work(`### ${name} (2021.03 ~ 2023.06)\n\n- [${text}](${url})\n- 정산 개발`)
    expect({ url: own?.url, highlights: own?.highlights }).toEqual({ url: undefined, ...expected })
  })

  it('is no url beside another', () => {
    const links = '[시연](https://a.example.kr) [문서](https://b.example.kr)'
    expect(body(`- ${links}`)).toEqual({
      highlights: ['시연 (https://a.example.kr) 문서 (https://b.example.kr)'],
    })
  })
})

describe('the first lines of a body (W5, W7, W10)', () => {
  const twenty = '가'.repeat(20)

  it.each<[string, string, object]>([
    ['a labelled value is no summary', `${twenty}: 값`, { highlights: [`${twenty}: 값`] }],
    ['but a sentence with a colon is', `${twenty}가: 값`, { summary: `${twenty}가: 값` }],
    [
      'as is one that leads to what follows',
      '맡은 일은 다음과 같습니다:\n\n정산을 맡았습니다.',
      { summary: '맡은 일은 다음과 같습니다:\n\n정산을 맡았습니다.' },
    ],
    ['a bold title below technologies', '기술: Java\n\n**대리**\n- 개발', { position: '대리', highlights: ['개발'] }],
    ['technologies in code below an item', '- 개발\n  빠르게\n  `Java` `Spring`', { highlights: ['개발 빠르게'] }],
    [
      'a sentence beside a label of technologies',
      '- 정산\n  - 기술: 자바로 정산 서버를 새로 만들었습니다',
      { highlights: ['정산 — 기술 — 자바로 정산 서버를 새로 만들었습니다'] },
    ],
    ['a duration that is a heading', '#### 개발 기간: 3개월\n\n- 개발', { highlights: ['개발 기간: 3개월', '개발'] }],
  ])('%s', (_, section, expected) => {
    expect(body(section)).toMatchObject(expected)
  })
})

describe('what a sub-heading has of its own (W11)', () => {
  it.each<[string, string, boolean]>([
    ['technologies in a line', '#### 정산 앱\n\nReact, TypeScript\n\n- 개발', true],
    ['technologies right above its list', '#### 정산 앱\n\nReact, TypeScript\n- 개발', true],
    ['technologies behind its name', '#### 정산 앱 (React, TypeScript)\n\n- 개발', true],
    ['a single one behind its name', '#### 정산 개편 (Kafka)\n\n- 개발', false],
    ['technologies above items of their own', '#### 정산 개편\n\n- React, TypeScript\n  - 개발', false],
    ['a table of figures', '#### 정산 지표\n\n| 구분 | 전 | 후 |\n|--|--|--|\n| 시간 | 3s | 1s |', false],
    ['a label of its own', '- 프로젝트\n- 개발', false],
  ])('%s: %s', (_, section, isProject) => {
    expect(career(`## 경력\n\n${head}${section}`).projects).toHaveLength(isProject ? 1 : 0)
  })
})

it('what has technologies below it in their list is a label, what has none is reported (W9, T9)', () => {
  const { resume, messages } = convert(
    '# 홍길동\n\n## 경력\n\n### (주)가람 (2020.01 ~ 2021.01)\n\n**기술 스택**\n\n- 서버\n  - Java\n  - Kotlin\n- 예약 화면 새로 만들기\n  - 예약 서버 개발',
  )
  expect(resume.work).toMatchObject([{ keywords: ['Java', 'Kotlin'], groups: [{ highlights: ['예약 서버 개발'] }] }])
  expect(messages.map(({ rule, actual }) => [rule, actual])).toEqual([['unused-text', '예약 화면 새로 만들기']])
})

import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import { career, projects } from './util/convert.js'

const period = { startDate: '2022-01', endDate: '2022-06' }
const range = '2022.01 ~ 2022.06'

describe('name, dates, url, entity (P1)', () => {
  it.each<[string, string, readonly object[]]>([
    ['a heading', `### 정산 앱 (${range})\n\n- 개발`, [{ name: '정산 앱', ...period, highlights: ['개발'] }]],
    ['numbering, ornaments and a status leave the name', `### 1. ▶ [출시] 정산 앱`, [{ name: '정산 앱' }]],
    [
      'a bold line',
      `**정산 앱** (${range})\n- 개발\n\n**예약 앱**\n- 운영`,
      [
        { name: '정산 앱', ...period, highlights: ['개발'] },
        { name: '예약 앱', highlights: ['운영'] },
      ],
    ],
    ['items', `- 정산 앱 (${range})\n- 예약 앱`, [{ name: '정산 앱', ...period }, { name: '예약 앱' }]],
    [
      'no employer behind a middle dot, where none has the name (P1)',
      `- 정산 앱 · 나래 · ${range}`,
      [{ name: '정산 앱 · 나래', ...period }],
    ],
    [
      'a role behind a dash (P5)',
      '### 정산 앱 — PM\n\n- 개발',
      [{ name: '정산 앱', roles: ['PM'], highlights: ['개발'] }],
    ],
    [
      'whom it is for behind a dash',
      '### 정산 앱 — 관리자\n\n- 개발\n\n### 예약 앱 - 흩어진 예약 시간을 한 화면에서 모아 보는 점주 매니저',
      [
        { name: '정산 앱 — 관리자', highlights: ['개발'] },
        { name: '예약 앱 - 흩어진 예약 시간을 한 화면에서 모아 보는 점주 매니저' },
      ],
    ],
    [
      'a date behind the year in front',
      '- 2021 정산 앱 (2022.01)',
      [{ name: '2021 정산 앱', startDate: '2022-01', endDate: '2022-01' }],
    ],
    ['a range behind the year in front', `- 2021 정산 앱 (${range})`, [{ name: '2021 정산 앱', ...period }]],
    ['a period in front', `- ${range} : 정산 앱`, [{ name: '정산 앱', ...period }]],
    [
      'what stands behind a period below the name, as one remark (P2)',
      `### 정산 앱\n\n${range} / 기획 2 · 개발 1\n\n- 개발`,
      [{ name: '정산 앱', ...period, description: '기획 2 · 개발 1', highlights: ['개발'] }],
    ],
    [
      'badges of technologies beside the name (T5, P4)',
      '### 정산 앱 ![React](https://img.shields.io/badge/React-000) ![화면](a.png)\n\n- 개발',
      [{ name: '정산 앱', keywords: ['React'], highlights: ['개발'] }],
    ],
    [
      'lines of text with periods',
      `정산 앱 (${range})\n예약 앱 (2023.01 ~ 2023.02)`,
      [
        { name: '정산 앱', ...period },
        { name: '예약 앱', startDate: '2023-01', endDate: '2023-02' },
      ],
    ],
    [
      'bold lines of text with what follows',
      `**정산 앱**\n돈을 셉니다.\n**예약 앱**\n시간을 셉니다.`,
      [
        { name: '정산 앱', description: '돈을 셉니다.' },
        { name: '예약 앱', description: '시간을 셉니다.' },
      ],
    ],
    [
      'terms with their definitions, technologies among them (P1, P2, W9)',
      `[정산 앱](https://example.com/a)\n: ${range}\n: 돈을 세는 앱\n: \`Go\` \`Redis\`\n\n예약 앱\n: 시간을 세는 앱`,
      [
        {
          name: '정산 앱',
          ...period,
          url: 'https://example.com/a',
          description: '돈을 세는 앱',
          keywords: ['Go', 'Redis'],
        },
        { name: '예약 앱', description: '시간을 세는 앱' },
      ],
    ],
    [
      'the period in a heading of its own',
      `### 정산 앱\n\n### ${range}\n\n- 개발`,
      [{ name: '정산 앱', ...period, highlights: ['개발'] }],
    ],
    [
      'the period in a heading above',
      `### ${range}\n\n### 정산 앱\n\n- 개발`,
      [{ name: '정산 앱', ...period, highlights: ['개발'] }],
    ],
    [
      'labels as headings beside it',
      `### 정산 앱\n\n### 기간 : ${range}\n\n### 기술 스택\n\nJava, Spring`,
      [{ name: '정산 앱', ...period, keywords: ['Java', 'Spring'] }],
    ],
    [
      'a year that leads the name is part of it where a period stands elsewhere (D10)',
      [
        `### 2022 정산 앱\n\n- 기간: ${range}`,
        `### 2022년 예약 앱 (${range})`,
        `### 2022 장부 앱\n\n${range}`,
        '### 2022 알림 앱\n\n- 기간: 2022.05',
        '### 2022 배치 앱\n\n- 개발',
      ].join('\n\n'),
      [
        { name: '2022 정산 앱', ...period },
        { name: '2022년 예약 앱', ...period },
        { name: '2022 장부 앱', ...period },
        { name: '알림 앱', startDate: '2022', endDate: '2022', highlights: ['기간: 2022.05'] },
        { name: '배치 앱', startDate: '2022', endDate: '2022', highlights: ['개발'] },
      ],
    ],
    [
      'also in a table (D10)',
      `| 프로젝트명 | 기간 |\n|---|---|\n| 2022 정산 앱 | ${range} |\n| 2022 예약 앱 | |\n| 장부 앱 (2021) | |`,
      [
        { name: '2022 정산 앱', ...period },
        { name: '예약 앱', startDate: '2022', endDate: '2022' },
        { name: '장부 앱', startDate: '2021', endDate: '2021' },
      ],
    ],
    [
      'links alone under a label for them beside it, but no project of that name',
      `### 정산 앱 (${range})\n\n### 링크\n\n- https://a.example.com\n\n### 홈페이지\n\n- 개편\n\n### 데모`,
      [
        { name: '정산 앱', ...period, url: 'https://a.example.com' },
        { name: '홈페이지', highlights: ['개편'] },
        { name: '데모' },
      ],
    ],
    [
      'parts in brackets beside it',
      `### 정산 앱\n\n### [배포]\n\n- 운영`,
      [{ name: '정산 앱', highlights: ['배포 — 운영'] }],
    ],
    ['a single date is both', '- 정산 앱 (2022.01)', [{ name: '정산 앱', startDate: '2022-01', endDate: '2022-01' }]],
    [
      'headings of years, which date what has no period (D6, D8)',
      `### 2022\n\n- 정산 앱\n- 예약 앱 (${range})\n\n### 2021년 하반기\n\n- 장부 앱\n\n### 가람 2020\n\n- 배치`,
      [
        { name: '정산 앱', startDate: '2022', endDate: '2022' },
        { name: '예약 앱', ...period },
        { name: '장부 앱', startDate: '2021', endDate: '2021' },
        { name: '가람 2020', highlights: ['배치'] },
      ],
    ],
    ['a link as the name', `### [정산 앱](https://example.com/a)`, [{ name: '정산 앱', url: 'https://example.com/a' }]],
    [
      'a url in parentheses leaves the name',
      `### 정산 앱 (https://example.com/a)`,
      [{ name: '정산 앱', url: 'https://example.com/a' }],
    ],
    [
      'a link in parentheses',
      '- 정산 앱 ([저장소](https://example.com/a))',
      [{ name: '정산 앱', url: 'https://example.com/a' }],
    ],
    ['parentheses of a name stay', `### 정산 앱(셈이) (${range})`, [{ name: '정산 앱(셈이)', ...period }]],
    ['parentheses of a bold name stay', `- **정산 앱** (셈이) ${range}`, [{ name: '정산 앱 (셈이)', ...period }]],
    ['parentheses glued to a bold name stay', `- **정산 앱**(셈이) ${range}`, [{ name: '정산 앱(셈이)', ...period }]],
    [
      'parentheses of a bold name that say anything else do not (T6)',
      ['진행중', '3개월', '개발자', '팀 프로젝트', 'React, Redis', '2022.01']
        .map((aside, at) => `- **${'가나다라마바'.charAt(at)}람 앱** (${aside})`)
        .join('\n'),
      [
        { name: '가람 앱' },
        { name: '나람 앱' },
        { name: '다람 앱', roles: ['개발자'] },
        { name: '라람 앱', type: '팀 프로젝트' },
        { name: '마람 앱', keywords: ['React', 'Redis'] },
        { name: '바람 앱', startDate: '2022-01', endDate: '2022-01' },
      ],
    ],
    [
      'a link that begins a bold line',
      '- **[정산 앱](https://example.com/a) 돈을 세는 앱**',
      [{ name: '정산 앱', url: 'https://example.com/a', description: '돈을 세는 앱' }],
    ],
    [
      'an address without a scheme in parentheses leaves the name, one beside words does not',
      '### 정산 앱(example.com/a)\n\n### 예약 앱 (example.com/b 참고)',
      [{ name: '정산 앱', url: 'https://example.com/a' }, { name: '예약 앱 (example.com/b 참고)' }],
    ],
    [
      'an address in the text of a link stays',
      '### [정산 앱 (example.com/a)](https://example.com/b)',
      [{ name: '정산 앱 (example.com/a)', url: 'https://example.com/b' }],
    ],
    ['a technology that looks like an address', '### Socket.io 채팅', [{ name: 'Socket.io 채팅' }]],
    [
      'the size of a team beside other words stays',
      '### 정산 앱 (4인, 가람, 2개월)',
      [{ name: '정산 앱 (4인, 가람, 2개월)' }],
    ],
    ['a duration in parentheses goes', `### 정산 앱 (6개월)`, [{ name: '정산 앱' }]],
    [
      'with the size of the team it is the description',
      `### 정산 앱 (4인, 2개월)`,
      [{ name: '정산 앱', description: '4인, 2개월' }],
    ],
    ['a lone number before the period', '- 1 (2022.01 ~ 2022.06)', [{ name: '1', ...period }]],
    [
      'a labelled entity',
      `### 정산 앱\n\n- 고객사: 나래은행\n- 개발`,
      [{ name: '정산 앱', entity: '나래은행', highlights: ['개발'] }],
    ],
    [
      'who ordered it, by their label',
      `### 정산 앱\n\n- 발주기관: 한빛시청\n\n### 예약 앱\n\n- 발주 일정: 봄`,
      [
        { name: '정산 앱', entity: '한빛시청' },
        { name: '예약 앱', highlights: ['발주 일정: 봄'] },
      ],
    ],
    [
      'an entity alone in the line below its heading',
      '### 정산 앱\n\n#### 소속\n\n나래은행',
      [{ name: '정산 앱', entity: '나래은행' }],
    ],
    [
      'not several lines below it',
      '### 정산 앱\n\n#### 고객사\n\n- 나래은행\n- 한빛시청',
      [{ name: '정산 앱', highlights: ['고객사 — 나래은행', '고객사 — 한빛시청'] }],
    ],
    [
      'the second entity stays',
      `### 정산 앱\n\n- 고객사: 나래은행\n- 발주처: 한빛시청`,
      [{ name: '정산 앱', entity: '나래은행', highlights: ['발주처: 한빛시청'] }],
    ],
    [
      'a labelled entity in the line below',
      `### 정산 앱\n${range} | 소속: 나래은행`,
      [{ name: '정산 앱', ...period, entity: '나래은행' }],
    ],
    [
      'a dated list has a description of all else',
      `### 정산 앱\n\n${range} 관리자 화면`,
      [{ name: '정산 앱', ...period, description: '관리자 화면' }],
    ],
  ])('%s', (_, section, expected) => {
    expect(projects(section)).toEqual(expected)
  })

  it.each<[string, string, object]>([
    ['before a dash', '### 가람소프트 - 정산 앱', { name: '정산 앱', entity: '가람소프트' }],
    ['before a bar', '### 가람소프트 | 정산 앱', { name: '정산 앱', entity: '가람소프트' }],
    ['before a colon', '- 가람소프트: 정산 앱', { name: '정산 앱', entity: '가람소프트' }],
    ['in brackets', '### [가람소프트] 정산 앱', { name: '정산 앱', entity: '가람소프트' }],
    [
      'as a heading above',
      '### 가람소프트\n\n#### 정산 앱\n\n- 개발',
      { name: '정산 앱', highlights: ['개발'], entity: '가람소프트' },
    ],
    ['in the line below', `### 정산 앱\n가람소프트 | ${range}`, { name: '정산 앱', ...period, entity: '가람소프트' }],
    [
      'alone in the line below',
      '### 정산 앱\n\n가람소프트\n\n- 개발',
      { name: '정산 앱', highlights: ['개발'], entity: '가람소프트' },
    ],
    ['behind a bold name', '- **정산 앱** | 가람소프트', { name: '정산 앱', entity: '가람소프트' }],
    ['two of them', '- **정산 앱** | 가람소프트, 나래', { name: '정산 앱', entity: '가람소프트, 나래' }],
    ['not another name before a dash', '### 한빛은행 - 정산 앱', { name: '한빛은행 - 정산 앱' }],
    ['not another name in brackets', '### [한빛은행] 정산 앱', { name: '[한빛은행] 정산 앱' }],
  ])('an employer of the document %s', (_, section, expected) => {
    const stays = '### 가람소프트 (2021.03 ~ 2023.06)\n\n### 나래 (2019.01 ~ 2020.12)'
    expect(career(`## 경력\n\n${stays}\n\n## 프로젝트\n\n${section}`).projects).toEqual([expected])
  })
})

describe('an employer behind the name (P1)', () => {
  const work = '## 경력\n\n### 가람소프트 (2020.01 ~ 현재)\n\n- 개발\n\n## 프로젝트\n\n'

  it.each([
    '정산 앱 | 가람소프트',
    '정산 앱 - 가람소프트',
    '정산 앱 @ 가람소프트',
    `정산 앱 (가람소프트) (${range})`,
    '가람소프트 | 정산 앱',
    '가람소프트｜정산 앱',
    '가람소프트 / 정산 앱',
    '가람소프트 · 정산 앱',
  ])('%s', (name) => {
    expect(career(`${work}### ${name}\n\n- 운영`).projects).toMatchObject([{ name: '정산 앱', entity: '가람소프트' }])
  })

  it.each([
    '나래소프트 / 정산 앱',
    '가람소프트/정산 앱',
    '정산 앱 | 나래소프트',
    '정산 앱 - 2차',
    '가람소프트 정산 앱 (내부)',
  ])('is none: %s', (name) => {
    expect(career(`${work}### ${name}\n\n- 운영`).projects).toEqual([{ name, highlights: ['운영'] }])
  })
})

describe('parentheses around a period', () => {
  it.each<[string, string, object]>([
    ['hold a remark, which is the description (P2)', '한빛대학교, 2022.01 ~ 2022.06', { description: '한빛대학교' }],
    ['hold a role (P5)', '2022.01 ~ 2022.06, 백엔드 개발자', { roles: ['백엔드 개발자'] }],
    ['hold the kind of project (P6)', '개인 프로젝트, 2022.01 ~ 2022.06', { type: '개인 프로젝트' }],
    ['hold a status, which goes (T6)', '완료, 2022.01 ~ 2022.06', {}],
  ])('%s', (_, inner, expected) => {
    const dates = { startDate: '2022-01', endDate: '2022-06' }
    expect(projects(`- 정산 앱 (${inner})`)).toEqual([{ name: '정산 앱', ...dates, ...expected }])
    expect(projects(`- (${inner}) 정산 앱`)).toEqual([{ name: '정산 앱', ...dates, ...expected }])
  })
})

describe('an employer with its mark in brackets before the name (P1)', () => {
  const stay = { name: '㈜가람', startDate: '2020-01' }
  const read = (heading: string): object => {
    const work = '## 경력\n\n### ㈜가람 (2020.01 ~ 현재)\n\n## 프로젝트\n\n### 예약 앱\n\n- 개발\n\n'
    const { work: stays, projects: all = [] } = convert(`${work}### ${heading}\n\n- 운영`).resume
    return { work: stays, projects: all.slice(1) }
  }

  it.each([
    ['[㈜가람] 정산 앱', { name: '정산 앱', entity: '㈜가람' }],
    ['[(주)나래] 정산 앱', { name: '[(주)나래] 정산 앱' }],
  ])('is none of its own: %s', (heading, project) => {
    expect(read(heading)).toEqual({ work: [stay], projects: [{ ...project, highlights: ['운영'] }] })
  })

  it.each(['[(주)나래] 과장', '[(주)나래] 정산팀', '[외식] (주)나래'])('is one: %s', (heading) => {
    expect(read(heading)).toMatchObject({ work: [stay, { highlights: ['운영'] }], projects: [] })
  })
})

describe('description (P2)', () => {
  it.each<[string, object]>([
    ['채용 관리자, 담당자를 위한 도구', { description: '채용 관리자, 담당자를 위한 도구' }],
    ['노드를 치우는 오퍼레이터', { description: '노드를 치우는 오퍼레이터' }],
    [
      '노드를 치우는 오퍼레이터, 함께 만듦 (2022.04 ~ 현재)',
      { startDate: '2022-04', description: '노드를 치우는 오퍼레이터, 함께 만듦' },
    ],
    // roles
    ['정산 오퍼레이터', { roles: ['정산 오퍼레이터'] }],
    ['리더, 개발자', { roles: ['리더', '개발자'] }],
    ['백엔드 개발자, 4인', { roles: ['백엔드 개발자'], description: '4인' }],
  ])('behind the colon of a linked name: %s', (text, expected) => {
    expect(projects(`- [도구](https://example.com): ${text}`)).toEqual([
      { name: '도구', url: 'https://example.com', ...expected },
    ])
  })

  it.each<[string, string, object]>([
    ['a paragraph', '돈을 셉니다.\n\n- 개발', { description: '돈을 셉니다.', highlights: ['개발'] }],
    [
      "a line above a list, below kramdown's labels (W7, W9)",
      'Unity\n{: .label }\nC#\n{: .label }\n\n낚시 게임\n\n- 개발',
      { description: '낚시 게임', keywords: ['Unity', 'C#'], highlights: ['개발'] },
    ],
    [
      "not kramdown's labels right above a list (W9)",
      'Unity\n{: .label }\nUniTask\n{: .label }\n\n- 개발',
      { keywords: ['Unity', 'UniTask'], highlights: ['개발'] },
    ],
    [
      'lines of names that no one knows above a list (W7)',
      'Hong\nGildong\n\n- 개발',
      { description: 'Hong', highlights: ['Gildong — 개발'] },
    ],
    [
      'not a line above a list below other lines',
      '낚시\n\n바다 편\n\n- 개발',
      { description: '낚시', highlights: ['바다 편 — 개발'] },
    ],
    ['two paragraphs', '돈을 셉니다.\n\n매일 셉니다.', { description: '돈을 셉니다.\n\n매일 셉니다.' }],
    ...['설명', '소개', '개요', '프로젝트 개요', 'Description', '내용', '주요 내용'].map(
      (label): [string, string, object] => [
        `beside ${label}`,
        `- ${label}: 돈을 셉니다.\n- 개발`,
        { description: '돈을 셉니다.', highlights: ['개발'] },
      ],
    ),
    [
      'items under its label',
      '- 개요\n  - 돈을 셉니다.\n  - 매일 셉니다.\n- 개발',
      { description: '돈을 셉니다.\n매일 셉니다.', highlights: ['개발'] },
    ],
    [
      'a paragraph, then items, under its label',
      '#### 개요\n\n돈을 셉니다.\n\n- 매일\n\n자동입니다.',
      { description: '돈을 셉니다.\n\n매일\n\n자동입니다.' },
    ],
    [
      'paragraphs before the first list under 내용, and none behind it (W8)',
      '#### 내용\n\n돈을 셉니다.\n\n- 개발\n\n자동입니다.',
      { description: '돈을 셉니다.', highlights: ['개발', '자동입니다.'] },
    ],
    ['no paragraph under the label of duties', '#### 담당 업무\n\n돈을 셉니다.', { highlights: ['돈을 셉니다.'] }],
    [
      'a labelled item under its label',
      '- 개요\n  - 돈을 셉니다.\n  - 기술: Java',
      { description: '돈을 셉니다.', keywords: ['Java'] },
    ],
    [
      'a link under its label',
      '- 개요\n  - 돈을 셉니다.\n  - https://example.com/a',
      { description: '돈을 셉니다.', url: 'https://example.com/a' },
    ],
    ['text under 내용', '#### 내용\n\n돈을 셉니다.', { description: '돈을 셉니다.' }],
    ['items under 내용 are highlights', '- 내용\n  - 개발', { highlights: ['개발'] }],
    ['an empty label stays', '- 개발\n- 개요', { highlights: ['개발', '개요'] }],
    ['inside a group it stays', '- 화면\n  - 설명: 돈을 셉니다.', { highlights: ['화면 — 설명: 돈을 셉니다.'] }],
    ['a remark behind a bar', `- 기간: ${range} | 4인 협업`, { ...period, description: '4인 협업' }],
    ['the size of the team beside the period', `- 기간/인원: ${range} / 4명`, { ...period, description: '4명' }],
    ['not without a period', '- 인원/기간: 2인/2주', { highlights: ['인원/기간: 2인/2주'] }],
    [
      'an item of the period with a remark above what was done',
      `- ${range}, 정산 개편\n  - 개발`,
      { ...period, description: '정산 개편', highlights: ['개발'] },
    ],
    [
      'an item of the period with a remark',
      `- ${range}, 정산 개편\n- 개발`,
      { ...period, description: '정산 개편', highlights: ['개발'] },
    ],
    ['not an item that goes on', `- 개발\n- 시험 ${range}`, { highlights: ['개발', `시험 ${range}`] }],
    ['a remark behind the period of a label', `- 기간: ${range} (4인 협업)`, { ...period, description: '(4인 협업)' }],
    ['the only bold line', '**돈을 세는 앱**\n\n- 개발', { description: '돈을 세는 앱', highlights: ['개발'] }],
    ['the first paragraph above a list', '돈을 세는 앱\n- 개발', { description: '돈을 세는 앱', highlights: ['개발'] }],
    ['a paragraph after the list is a highlight', '- 개발\n\n돈을 셉니다.', { highlights: ['개발', '돈을 셉니다.'] }],
    [
      'unknown labels are highlights',
      '상황: 느린 정산\n\n행동: 캐시',
      { highlights: ['상황: 느린 정산', '행동: 캐시'] },
    ],
  ])('%s', (_, section, expected) => {
    expect(projects(`### 정산 앱\n\n${section}`)).toEqual([{ name: '정산 앱', ...expected }])
  })

  it.each<[string, string, object]>([
    ['behind the period', `### 정산 앱 (${range}) 관리자 화면`, { ...period, description: '관리자 화면' }],
    ['behind a bold name', '- **정산 앱** 돈을 세는 앱', { description: '돈을 세는 앱' }],
    [
      'behind a bold name and a dash, with a comma',
      '- **정산 앱** — 돈과 시간을 세는 앱, 혼자 개발',
      { description: '돈과 시간을 세는 앱, 혼자 개발' },
    ],
    [
      'in parentheses behind a period',
      `- **정산 앱** ${range} | (사내용) 화면 | Java, Spring 서버`,
      { ...period, description: '(사내용) 화면 | Java, Spring 서버' },
    ],
    [
      'technologies behind a period, and a remark before it',
      `### 정산 앱\n\n혼자 만든 앱 | ${range} | Java, Spring`,
      { ...period, keywords: ['Java', 'Spring'], description: '혼자 만든 앱' },
    ],
    [
      'roles, technologies and a remark, which bars part',
      `### 정산 앱\n\n${range} | 기획, 개발 | 사내용 | Java, Spring`,
      { ...period, roles: ['기획', '개발'], keywords: ['Java', 'Spring'], description: '사내용' },
    ],
    [
      'remarks that bars part, as one',
      `### 정산 앱\n\n${range} | 사내용 | 화면, 서버`,
      { ...period, description: '사내용 | 화면, 서버' },
    ],
    [
      'the period of the order, but no other word about it',
      `### 정산 앱\n\n- 사업기간: ${range}\n- 사업 방향: 넓게`,
      { ...period, highlights: ['사업 방향: 넓게'] },
    ],
    [
      'parts that nothing tells on both sides of one that something does',
      '- **정산 앱** | 화면 | 서버 개발자 | 사내용',
      { description: '화면\n\n사내용', roles: ['서버 개발자'] },
    ],
    [
      'a description behind a link that is the name',
      '- [정산 앱](https://example.com/a): 돈을 세는 앱',
      { url: 'https://example.com/a', description: '돈을 세는 앱' },
    ],
  ])('%s', (_, section, expected) => {
    expect(projects(section)).toEqual([{ name: '정산 앱', ...expected }])
  })
})

describe('highlights (P3)', () => {
  it.each<[string, string, object]>([
    ['W6: labels vanish', '- 담당 업무\n  - 개발\n- 성과: 3배', { highlights: ['개발', '3배'] }],
    ['W7: groups, without a tree', '#### 화면\n\n- 개발', { highlights: ['화면 — 개발'] }],
    [
      'W8: rows of a table',
      '| 지표 | 전 |\n|---|---|\n| 응답 | 900ms |',
      { highlights: ['지표 | 전', '응답 | 900ms'] },
    ],
    ['W10: an unknown label', '- 규모: 4대', { highlights: ['규모: 4대'] }],
    [
      'a table of labels',
      '| 항목 | 내용 |\n|---|---|\n| 기간 | 2022.01 ~ 2022.06 |\n| 기술 | Java, Spring |\n| 역할 | 서버 개발자 |',
      { ...period, keywords: ['Java', 'Spring'], roles: ['서버 개발자'] },
    ],
    ['a date that does not exist stays', '- 기간: 2023.13 ~ 2023.15', { highlights: ['기간: 2023.13 ~ 2023.15'] }],
    ['a duration stays', '- 기간: 3개월', { highlights: ['기간: 3개월'] }],
    ['an empty period goes', '- 기간:\n- 개발', { highlights: ['개발'] }],
    [
      'a second period stays',
      `- 기간: ${range}\n- 기간: 2023.01 ~ 2023.02`,
      { ...period, highlights: ['기간: 2023.01 ~ 2023.02'] },
    ],
    ['start and end apart', '- 시작일: 2022.01\n- 종료일: 2022.06', period],
  ])('%s', (_, section, expected) => {
    expect(projects(`### 정산 앱\n\n${section}`)).toEqual([{ name: '정산 앱', ...expected }])
  })
})

describe('keywords (P4) and roles (P5)', () => {
  it.each<[string, string, object]>([
    ['in parentheses', '### 정산 앱 (React, TypeScript)', { keywords: ['React', 'TypeScript'] }],
    ['a known one alone in parentheses', '### 정산 앱 (React)', { keywords: ['React'] }],
    ['behind a dash', '### 정산 앱 - React, TypeScript', { keywords: ['React', 'TypeScript'] }],
    ['behind a bold name', '- **정산 앱** React, TypeScript', { keywords: ['React', 'TypeScript'] }],
    ['in parentheses behind a bold name', '- **정산 앱** (React / TypeScript)', { keywords: ['React', 'TypeScript'] }],
    ['labelled behind a bold name', '- **정산 앱** | 기술: React, TypeScript', { keywords: ['React', 'TypeScript'] }],
    ['not where one part is none', '### 정산 앱 (React, 화면)', { name: '정산 앱 (React, 화면)' }],
    ['not one unknown Latin name', '### 정산 앱 (Semi)', { name: '정산 앱 (Semi)' }],
    ['roles: a title behind a bold name', '- **정산 앱** | 서버 개발자', { roles: ['서버 개발자'] }],
    [
      'roles: two titles behind a dash',
      '- **정산 앱** — 영상 작가 & 현장 진행자',
      { roles: ['영상 작가 & 현장 진행자'] },
    ],
    [
      'roles: phrases of what one did behind a dash, before a period',
      `- **정산 앱** — 화면 기획, 접근성 점검 *(${range})*`,
      { ...period, roles: ['화면 기획', '접근성 점검'] },
    ],
    [
      'roles: none where other words stand behind the phrase',
      `- **정산 앱** — 화면 기획, 흩어진 예약을 모아 보여 줌 *(${range})*`,
      { ...period, description: '화면 기획, 흩어진 예약을 모아 보여 줌' },
    ],
    ['roles: kinds of work behind a bar', '### 정산 앱 | 기획, 서버 개발', { roles: ['기획', '서버 개발'] }],
    ['roles: a kind of work and a title', '### 정산 앱 - 디자인 · 개발 · PM', { roles: ['디자인', '개발', 'PM'] }],
    ['roles: behind a bold name', '- **정산 앱** | 기획·개발', { roles: ['기획', '개발'] }],
    [
      'roles: behind a bold name with its period',
      `- **정산 앱** (${range}) | 기획, 개발`,
      { ...period, roles: ['기획', '개발'] },
    ],
    [
      'roles: no parts of what was made',
      '### 정산 앱 - 인사 관리, 급여 관리',
      { name: '정산 앱 - 인사 관리, 급여 관리' },
    ],
    ['roles: no fields alone', '### 정산 앱 - 모바일, 웹', { name: '정산 앱 - 모바일, 웹' }],
    ['roles: not one word', '### 정산 앱 - 개발', { name: '정산 앱 - 개발' }],
    ['roles: labelled behind a bold name', '- **정산 앱** | 역할: 기획, 서버 개발', { roles: ['기획', '서버 개발'] }],
  ])('%s', (_, section, expected) => {
    expect(projects(section)).toEqual([{ name: '정산 앱', ...expected }])
  })

  it.each<[string, string, object]>([
    ...['역할', '담당', '포지션', 'Role', '직책'].map((label): [string, string, object] => [
      `beside ${label}`,
      `- ${label}: 기획, 서버 개발`,
      { roles: ['기획', '서버 개발'] },
    ]),
    ['text under the label', '#### 역할\n\n기획 / 서버 개발', { roles: ['기획', '서버 개발'] }],
    ['a list under the label is highlights', '- 역할\n  - 서버 개발', { highlights: ['서버 개발'] }],
    ['beside it, and a list', '- 역할: 팀장\n  - 서버 개발', { roles: ['팀장'], highlights: ['서버 개발'] }],
    ['a bold title alone', '**서버 개발자**\n\n- 개발', { roles: ['서버 개발자'], highlights: ['개발'] }],
    ['not a sentence', '- 역할: 기획을 맡고, 서버를 개발했습니다.', { roles: ['기획을 맡고, 서버를 개발했습니다'] }],
  ])('%s', (_, section, expected) => {
    expect(projects(`### 정산 앱\n\n${section}`)).toEqual([{ name: '정산 앱', ...expected }])
  })
})

describe('code spans behind a name (P4)', () => {
  it.each<[string, object]>([
    [`정산 앱 (${range}) \`React\` \`Vue\``, { ...period, keywords: ['React', 'Vue'] }],
    [`정산 앱 (React, Vue, ${range})`, { ...period, keywords: ['React', 'Vue'] }],
    ['정산 앱 `React` `QueryDSL`', { keywords: ['React', 'QueryDSL'] }],
    ['정산 앱 `Java`', { keywords: ['Java'] }],
    ['정산 앱 `#결제` `#Kotlin`', { keywords: ['결제', 'Kotlin'] }],
    ['정산 앱 `#결제`', { keywords: ['결제'] }],
  ])('%s', (heading, expected) => {
    expect(projects(`### ${heading}\n\n- 개발`)).toEqual([{ name: '정산 앱', highlights: ['개발'], ...expected }])
  })

  it.each<[string, object]>([
    ['`Java` `Spring` — 정산합니다', { keywords: ['Java', 'Spring'], description: '정산합니다' }],
    ['`Java`, `Spring` - 정산합니다', { keywords: ['Java', 'Spring'], description: '정산합니다' }],
    ['(Java, Spring) — 정산합니다', { keywords: ['Java', 'Spring'], description: '정산합니다' }],
    [
      `\`Java\` \`Spring\` — 정산합니다 (${range})`,
      { ...period, keywords: ['Java', 'Spring'], description: '정산합니다' },
    ],
    ['`v2` — 정산합니다', { description: 'v2 — 정산합니다' }],
    ['`a`와 `b`를 잇는 앱', { description: 'a와 b를 잇는 앱' }],
    ['동네 - 학교', { description: '동네 - 학교' }],
  ])('of a list, and what a dash parts from them: %s', (rest, expected) => {
    expect(projects(`- **정산 앱** ${rest}`)).toEqual([{ name: '정산 앱', ...expected }])
  })

  it.each(['정산 앱 `관리자`', '정산 앱 `v2`', '정산 앱 `#204`', '`npm` 도구', '`관리자` `React`'])(
    'but not %s',
    (heading) => {
      const name = heading.replaceAll('`', '')
      expect(projects(`### ${heading}\n\n- 개발`)).toEqual([{ name, highlights: ['개발'] }])
    },
  )
})

describe('a title beside a name and its period (W1, P5)', () => {
  const stay = '## 경력\n\n### 가람소프트 (2018.01 ~ 2019.12)\n\n- 정산\n\n'
  const named = (markdown: string): readonly [string[], string[]] => {
    const { work = [], projects: all = [] } = convert(markdown).resume
    return [work.map(({ name }) => `${name}`), all.map(({ name, roles }) => `${name}: ${roles?.join() ?? ''}`)]
  }

  it.each([
    ['물때 달력 | 백엔드 개발자', ['가람소프트'], ['물때 달력: 백엔드 개발자']],
    ['물때소프트 | 백엔드 개발자', ['가람소프트', '물때소프트'], []],
    ['물때 달력 | 대리', ['가람소프트', '물때 달력'], []],
  ])('%s, where the employers stand elsewhere', (heading, stays, all) => {
    expect(named(`${stay}## 프로젝트\n\n### ${heading} (2020.01 ~ 2020.02)\n\n- 화면`)).toEqual([stays, all])
  })

  it('is that of an employer where no other section has them', () => {
    const markdown = '## 프로젝트\n\n### 물때 달력 | 백엔드 개발자 (2020.01 ~ 2020.02)\n\n- 화면'
    expect(named(markdown)).toEqual([['물때 달력'], []])
  })
})

describe('flat labels (P1, T3)', () => {
  const both = [
    { name: '정산 앱', ...period, roles: ['서버'] },
    { name: '예약 앱', highlights: ['개발'], roles: ['화면'] },
  ]

  it.each([
    ['of items', `- 프로젝트명: 정산 앱\n- 기간: ${range}\n- 역할: 서버\n- 과제명: 예약 앱\n- 개발\n- 역할: 화면`],
    ['of lines', `프로젝트명: 정산 앱\n기간: ${range}\n역할: 서버\n\n프로젝트명: 예약 앱\n역할: 화면\n\n- 개발`],
    [
      'below an item of another list',
      `1) 정산 앱\n\n* 기간: ${range}\n* 역할: 서버\n\n2) 예약 앱\n\n* 역할: 화면\n* 성과\n  * 개발`,
    ],
    [
      'below an item of a paragraph',
      `▪ 정산 앱\n  - 기간: ${range}\n  - 역할: 서버\n\n▪ 예약 앱\n  - 역할: 화면\n  - 성과\n    - 개발`,
    ],
    [
      'that own what stands under them',
      `- 프로젝트명: 정산 앱\n  - 기간: ${range}\n  - 역할: 서버\n- 사업명: 예약 앱\n  - 개발\n  - 역할: 화면`,
    ],
  ])('tell of the project above them: %s', (_, section) => {
    expect(projects(section)).toEqual(both)
  })

  it('are projects themselves below several items', () => {
    expect(projects('▪ 정산 앱\n▪ 예약 앱\n\n- 지도 앱')).toEqual([
      { name: '정산 앱' },
      { name: '예약 앱' },
      { name: '지도 앱' },
    ])
  })

  it('stand under the last item of a paragraph that they are indented below, up to its next (T11, W7)', () => {
    const items =
      '• 개선 사항 <br/>\n  - 우회 시간 단축 <br/>\n  - 배선 정리 <br/>\n• 남은 일 <br/>\n  - **시험** 운영 <br/>\n'
    const read = (list: string): unknown => projects(`### 정산 앱\n• 기간 : ${range} <br/>\n${list}`)[0]
    expect(read(`${items}• 역할 : 서버`)).toEqual({
      name: '정산 앱',
      ...period,
      roles: ['서버'],
      highlights: ['개선 사항 — 우회 시간 단축', '개선 사항 — 배선 정리', '남은 일 — 시험 운영'],
    })
    expect(read('• 개선 사항\n- 우회 시간 단축\n- 배선 정리')).toMatchObject({
      highlights: ['개선 사항', '우회 시간 단축', '배선 정리'],
    })
    expect(read('• 개선 사항\n  - 배선 정리\n    * 선 교체\n• 남은 일\n  - 시험 운영')).toMatchObject({
      highlights: ['개선 사항 — 배선 정리 — 선 교체', '남은 일 — 시험 운영'],
    })
  })

  it('end at a heading or a bold line', () => {
    expect(projects(`프로젝트명: 정산 앱\n기간: ${range}\n\n**예약 앱**\n\n- 개발\n\n### 지도 앱`)).toEqual([
      { name: '정산 앱', ...period },
      { name: '예약 앱', highlights: ['개발'] },
      { name: '지도 앱' },
    ])
  })

  it('are no labels of an entry without a value, nor words of other meanings', () => {
    expect(projects('- 정산 앱\n- 요약\n- 블로그: 새로 만들기\n- 프로젝트명:')).toMatchObject([
      { name: '정산 앱' },
      { name: '요약' },
      { name: '블로그: 새로 만들기' },
      { name: '프로젝트명' },
    ])
  })
})

it('reads a list of definitions as projects (SURVEY 3)', () => {
  const url = 'https://example.com/a'
  expect(
    projects(`[정산 앱](${url})\n: ${range}\n: 돈을 세는 앱\n: \`Go\` \`S3\`\n\n예약 앱\n: 2023.01\n: 개발`),
  ).toEqual([
    { name: '정산 앱', url, ...period, description: '돈을 세는 앱', keywords: ['Go', 'S3'] },
    { name: '예약 앱', startDate: '2023-01', endDate: '2023-01', description: '개발' },
  ])
})

describe('lines of one paragraph (T3, W9, P7)', () => {
  const url = 'https://example.com/a'

  it('are technologies, links and prose', () => {
    const links = `[저장소](${url}) · [화면](https://example.com/b)`
    expect(projects(`### 정산 앱\n\nJava, Spring\n${links}\n돈을 세는 앱\n- 개발`)).toEqual([
      {
        name: '정산 앱',
        description: '돈을 세는 앱',
        url,
        keywords: ['Java', 'Spring'],
        highlights: ['화면: https://example.com/b', '개발'],
      },
    ])
  })

  it.each([
    '`Java` `Spring`',
    '![Java](https://img.shields.io/badge/Java-007396) ![Spring](https://img.shields.io/badge/Spring-6DB33F)',
  ])('may stand between the name and its period: %s', (line) => {
    expect(projects(`### 정산 앱\n\n${line}\n\n> 돈을 세는 앱 (${range})\n\n- 개발`)).toEqual([
      { name: '정산 앱', ...period, description: '돈을 세는 앱', keywords: ['Java', 'Spring'], highlights: ['개발'] },
    ])
  })

  it('are no place of the period of what stands below other text', () => {
    expect(projects(`### 정산 앱\n\n돈을 셉니다.\n\n시험 (${range})`)).toEqual([
      { name: '정산 앱', description: `돈을 셉니다.\n\n시험 (${range})` },
    ])
  })

  it('are so below a name that a break ends', () => {
    expect(projects(`- **정산 앱** (${range})  \n  Java, Spring  \n  ${url}  \n  돈을 세는 앱`)).toEqual([
      { name: '정산 앱', ...period, description: '돈을 세는 앱', url, keywords: ['Java', 'Spring'] },
    ])
  })

  it('are prose where technologies and links stand in sentences', () => {
    const prose = `Java, Spring을\n쓰는 앱 [화면](${url})을\n보세요.`
    expect(projects(`### 정산 앱\n\n${prose}`)).toEqual([
      { name: '정산 앱', description: `Java, Spring을 쓰는 앱 화면 (${url})을 보세요.` },
    ])
  })
})

describe('type (P6)', () => {
  it.each<[string, string | undefined]>([
    ['사이드 프로젝트', '사이드 프로젝트'],
    ['오픈소스 기여', '오픈소스 기여'],
    ['토이 프로젝트', '토이 프로젝트'],
    ['42 Seoul 팀 프로젝트', '42 Seoul 팀 프로젝트'],
    ['주요 프로젝트', undefined],
    ['프로젝트 경험', undefined],
    ['Major Projects', undefined],
    ['기타 프로젝트', undefined],
    ['작업 내역', undefined],
    ['참여 게임', undefined],
    ['인디 게임 프로젝트', '인디 게임 프로젝트'],
    ['진행한 프로젝트', undefined],
    ['진행한 팀 프로젝트', '진행한 팀 프로젝트'],
    ['경력 프로젝트 요약', undefined],
    ['기술 스택 및 프로젝트', undefined],
    ['프로젝트 및 활동', undefined],
    ['개인 및 외부 프로젝트', '개인 및 외부 프로젝트'],
    ['사이드 프로젝트 및 오픈소스', '사이드 프로젝트 및 오픈소스'],
  ])('%s → %s', (heading, type) => {
    const stays = '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n'
    expect(career(`${stays}## ${heading}\n\n### 정산 앱\n\n- 개발`).projects).toEqual([
      { name: '정산 앱', highlights: ['개발'], ...(type && { type }) },
    ])
  })

  it.each<[string, string, object]>([
    [
      'a heading inside the section',
      '### 개인 프로젝트\n\n#### 정산 앱\n\n- 개발',
      { highlights: ['개발'], type: '개인 프로젝트' },
    ],
    ['a heading of the kind alone over dated items', `### 개인\n\n- 정산 앱 (${range})`, { ...period, type: '개인' }],
    ['an item inside the section', '- 개인 프로젝트\n  - 정산 앱', { type: '개인 프로젝트' }],
    ['not a heading that says project alone', '### 기타 프로젝트\n\n#### 정산 앱\n\n- 개발', { highlights: ['개발'] }],
    ['not a mixed heading', '### 프로젝트 및 발표\n\n#### 정산 앱\n\n- 개발', { highlights: ['개발'] }],
    ['a label', '### 정산 앱\n\n- 프로젝트 유형: 팀 프로젝트', { type: '팀 프로젝트' }],
    ['an empty label stays', '### 정산 앱\n\n- 개발\n- 프로젝트 유형:', { highlights: ['개발', '프로젝트 유형:'] }],
    [
      'a heading with its kind in parentheses over dated ones',
      `### 작업 (사이드 프로젝트)\n\n#### 정산 앱 (${range})`,
      { ...period, type: '작업 (사이드 프로젝트)' },
    ],
    [
      'an item with its kind in parentheses over dated ones',
      `- 작업 (사이드 프로젝트)\n  - 정산 앱 (${range})`,
      { ...period, type: '작업 (사이드 프로젝트)' },
    ],
    ['in parentheses behind the period', `### 정산 앱 \`${range}\` (졸업작품)`, { ...period, type: '졸업작품' }],
    ['in parentheses with the period', `- **정산 앱** (개인 프로젝트, ${range})`, { ...period, type: '개인 프로젝트' }],
    ['in code', '- **정산 앱** `팀 프로젝트`', { type: '팀 프로젝트' }],
  ])('%s', (_, section, expected) => {
    expect(projects(section)).toEqual([{ name: '정산 앱', ...expected }])
  })
})

it.each(['#### 개발기간 : 3달\n\n- 화면 개발', '- 개발기간 : 3달\n  - 화면 개발'])(
  'keeps a duration without dates beside its label for a highlight, and what stands under it: %j (D7, W7)',
  (body) => {
    expect(projects(`### 정산 앱\n\n${body}`)).toEqual([
      { name: '정산 앱', highlights: ['개발기간 : 3달', '화면 개발'] },
    ])
  },
)

it('takes a label of a period with nothing beside it and no date under it for a group (W7)', () => {
  expect(projects('### 정산 앱\n\n- 개발기간\n  - 화면 개발')).toEqual([
    { name: '정산 앱', highlights: ['개발기간 — 화면 개발'] },
  ])
})

it('takes no other heading over dated items, nor a kind over undated ones, for one of kinds (P1, P6)', () => {
  expect(projects(`### 쇼핑몰\n\n- 1차 개발 (${range})`)).toEqual([
    { name: '쇼핑몰', highlights: [`1차 개발 (${range})`] },
  ])
  expect(projects('### 토이\n\n- 혼자 만든 것\n- 정산 개발')).toEqual([
    { name: '토이', highlights: ['혼자 만든 것', '정산 개발'] },
  ])
})

describe('headings beside that of a project (W11, P7)', () => {
  it.each<[string, readonly object[]]>([
    [
      '### 기술: Java, Spring\n\n- 운영',
      [{ name: '정산 앱', highlights: ['개발', '운영'], keywords: ['Java', 'Spring'] }],
    ],
    ['### 성과\n\n- 운영', [{ name: '정산 앱', highlights: ['개발', '운영'] }]],
    ['### ⭐\n\n- 운영', [{ name: '정산 앱', highlights: ['개발', '⭐ — 운영'] }]],
    [
      '### 웹사이트\n\n- 운영',
      [
        { name: '정산 앱', highlights: ['개발'] },
        { name: '웹사이트', highlights: ['운영'] },
      ],
    ],
    [
      '### 홈페이지\n\n- 운영',
      [
        { name: '정산 앱', highlights: ['개발'] },
        { name: '홈페이지', highlights: ['운영'] },
      ],
    ],
    ['### 프로젝트\n\n- 예약 앱', [{ name: '정산 앱', highlights: ['개발'] }, { name: '예약 앱' }]],
    [
      '### 과제명: 예약 앱\n\n- 운영',
      [
        { name: '정산 앱', highlights: ['개발'] },
        { name: '예약 앱', highlights: ['운영'] },
      ],
    ],
  ])('%j', (beside, expected) => {
    expect(projects(`### 정산 앱\n\n- 개발\n\n${beside}`)).toEqual(expected)
  })

  it('gives the period where a third item has a date of its own', () => {
    const items = '- 개발\n- 운영\n- 장애 대응 (2022.03)'
    expect(projects(`### 정산 앱\n\n${items}\n\n### ${range}\n\n- 배포`)).toEqual([
      { name: '정산 앱', ...period, highlights: ['개발', '운영', '장애 대응 (2022.03)', '배포'] },
    ])
  })

  it('stands alone where it is the first', () => {
    const [, second] = projects(`### 기간: ${range}\n\n### 정산 앱\n\n- 개발`)
    expect(second).toEqual({ name: '정산 앱', highlights: ['개발'] })
  })

  it('is none of an item', () => {
    expect(projects(`- 정산 앱\n- ${range}\n- 예약 앱`).at(-1)).toEqual({ name: '예약 앱' })
  })
})

describe('a kind of project in parentheses behind a name (P6)', () => {
  const name = '새빛랩 (팀 프로젝트)'

  it.each([
    `- 정산 앱 (${range})\n- 예약 앱 (2022.07)\n- 알림 앱`,
    `#### 정산 앱 (${range})\n\n#### 예약 앱 (2022.07)\n\n#### 알림 앱`,
    `#### 정산 앱\n\n${range}\n\n#### 예약 앱\n\n2022.07\n\n#### 알림 앱`,
  ])('is that of what has dates of its own: %j', (below) => {
    expect(projects(`### ${name}\n\n${below}`)).toEqual([
      { name: '정산 앱', type: name, ...period },
      { name: '예약 앱', type: name, startDate: '2022-07', endDate: '2022-07' },
      { name: '알림 앱', type: name },
    ])
  })

  it.each<[string, object]>([
    [`- 기간: ${range}\n- 개발`, { ...period, highlights: ['개발'] }],
    [`- ${range}\n- 개발`, { ...period, highlights: ['개발'] }],
    [`#### 기간\n\n${range}\n\n#### 한 일\n\n- 개발`, { ...period, highlights: ['개발'] }],
    ['#### 화면\n\n- 개발', { highlights: ['화면 — 개발'] }],
    ['#### 화면 (5개)\n\n- 개발', { highlights: ['화면 (5개) — 개발'] }],
  ])('is of the name above anything else: %j', (below, expected) => {
    expect(projects(`### ${name}\n\n${below}`)).toEqual([{ name, ...expected }])
  })
})

describe('a kind of project as a heading (P6)', () => {
  it.each([
    ['팀 프로젝트', '**정산 앱**\n\n- 개발\n\n**예약 앱**\n\n- 운영'],
    ['팀 프로젝트', '#### 정산 앱\n\n- 개발\n\n#### 예약 앱\n\n- 운영'],
    ['토이', '- **정산 앱**\n  - 개발\n- **예약 앱**\n  - 운영'],
  ])('is that of those below it: %s above %j', (type = '', below) => {
    expect(projects(`### ${type}\n\n${below}`)).toEqual([
      { name: '정산 앱', type, highlights: ['개발'] },
      { name: '예약 앱', type, highlights: ['운영'] },
    ])
  })

  it('is that of bold names in items', () => {
    expect(projects('### 토이\n\n- **정산 앱** 돈을 세는 앱\n- **예약 앱** 시간을 세는 앱')).toEqual([
      { name: '정산 앱', type: '토이', description: '돈을 세는 앱' },
      { name: '예약 앱', type: '토이', description: '시간을 세는 앱' },
    ])
  })

  it('is that of names with what they are behind a colon', () => {
    expect(projects('### 팀 프로젝트\n\n- **정산**: 돈을 세는 앱\n- **예약**: 시간을 세는 앱')).toMatchObject([
      { name: '정산', type: '팀 프로젝트' },
      { name: '예약', type: '팀 프로젝트' },
    ])
  })

  it.each<[string, object]>([
    ['돈을 셉니다.', { description: '돈을 셉니다.' }],
    [`- 기간: ${range}\n- 역할: 서버 개발`, { ...period, roles: ['서버 개발'] }],
    [`${range}\n\n- 개발\n- 운영`, { ...period, highlights: ['개발', '운영'] }],
  ])('names the project that is told below it: %j', (below, expected) => {
    expect(projects(`### 팀 프로젝트\n\n${below}`)).toEqual([{ name: '팀 프로젝트', ...expected }])
  })

  it('is numbered above the labels of a form', () => {
    const form = ['정산 앱', '예약 앱'].map(
      (name, at) => `### [프로젝트 ${at + 1}]\n\n- 프로젝트명: ${name}\n- 역할: 서버 개발`,
    )
    const named = (name: string): object => ({ name, roles: ['서버 개발'] })
    expect(projects(form.join('\n\n'))).toEqual([named('정산 앱'), named('예약 앱')])
    expect(projects(form.join('\n\n').replaceAll('- 프로젝트명', '프로젝트명'))).toEqual([
      named('정산 앱'),
      named('예약 앱'),
    ])
  })
})

describe('an employer as a heading among projects (P1)', () => {
  const below = (heading: string, items: string): unknown =>
    career(`## 경력\n\n### 가람소프트 (2020)\n\n- 설계\n\n## 사이드 프로젝트\n\n### ${heading}\n\n${items}`).projects
  const type = '사이드 프로젝트'

  it('is whom those below it were for', () => {
    expect(below('가람소프트', '- **정산 앱** 돈을 세는 앱\n- 개발')).toEqual([
      { name: '정산 앱', type, entity: '가람소프트', description: '돈을 세는 앱' },
      { name: '개발', type, entity: '가람소프트' },
    ])
  })

  it('names one where it has the period itself, or nothing below it a name', () => {
    expect(below(`가람소프트 (${range})`, '- **정산** 돈을 세는 앱')).toEqual([
      { name: '가람소프트', type, ...period, highlights: ['정산 돈을 세는 앱'] },
    ])
    expect(below('가람소프트', '- 개발\n- 운영')).toEqual([{ name: '가람소프트', type, highlights: ['개발', '운영'] }])
  })
})

describe('a status above items (P6, T6)', () => {
  it.each(['배포 완료', '배포 완료 (GitHub)', '출시 예정 (2건)'])('heads projects: %s', (heading) => {
    expect(projects(`### ${heading}\n\n1. **정산 앱** - 세는 앱\n2. **예약 앱**`)).toEqual([
      { name: '정산 앱', description: '세는 앱' },
      { name: '예약 앱' },
    ])
  })

  it('is none behind the name of one', () => {
    expect(projects('### 정산 앱 배포 (GitHub)\n\n- **화면** - 개발\n- 운영')).toMatchObject([
      { name: '정산 앱 배포 (GitHub)' },
    ])
  })
})

describe('a kind above items', () => {
  it.each([
    ['alone', `${range}\n\n- 개발\n- 운영`],
    ['in an item', `- ${range}\n- 개발\n- 운영`],
    ['labelled', `- **기간**: ${range}\n- 개발\n- 운영`],
  ])('is the name of a project with a period of its own, %s (W11)', (_, body) => {
    expect(projects(`### 졸업작품\n\n${body}`)).toEqual([{ name: '졸업작품', ...period, highlights: ['개발', '운영'] }])
  })

  it.each<[string, string, readonly object[]]>([
    ['where the items have theirs', `- 정산 앱 (${range})`, [{ name: '정산 앱', ...period }]],
    ['where a name stands under the period', `- ${range}\n  - 정산 앱`, [{ ...period, highlights: ['정산 앱'] }]],
    ['where headings name them', `${range}\n\n#### 정산 앱\n\n세는 앱`, [{ name: '정산 앱', description: '세는 앱' }]],
  ])('is their type %s (P6)', (_, body, expected) => {
    const type = '졸업작품'
    expect(projects(`### ${type}\n\n${body}`)).toMatchObject(expected.map((project) => ({ ...project, type })))
  })

  it.each(['졸업작품: 소음 측정기', '졸업작품 - 소음 측정기 (3인)', '팀 프로젝트 : 소음 측정 프로젝트'])(
    'is a part of the name where it stands before it (P1): %s',
    (heading) => {
      const [project, more] = projects(`### ${heading}\n\n- 화면 개발\n- 배선`)
      expect([project, more]).toMatchObject([{ name: heading, highlights: ['화면 개발', '배선'] }, undefined])
    },
  )

  it.each([
    ['졸업작품: 소음 측정기', '- **정산 앱**\n  - 개발'],
    ['졸업작품: 총 1건', '- 정산 앱'],
    ['졸업작품 - 프로젝트', '- 정산 앱'],
    ['졸업작품 - 설계 - 전시', '- 정산 앱'],
  ])('is their type where none is named, or the items are: %s', (type, body) => {
    expect(projects(`### ${type}\n\n${body}`)).toMatchObject([{ name: '정산 앱', type }])
  })

  it('is none where a letter follows a word for projects (P1)', () => {
    expect(projects('### Project A\n\n- 개발\n\n### Project B\n\n- 운영')).toEqual([
      { name: 'Project A', highlights: ['개발'] },
      { name: 'Project B', highlights: ['운영'] },
    ])
  })
})

describe('below headings that no word tells (S4, P4)', () => {
  const parts = `### 1. 개요\n\n세는 앱\n\n### 2. 기간\n\n${range}\n\n### 3. 기술 스택\n\nGo, Redis\n\n### 4. 내용\n\n- 개발`
  const labels = `- 기간: ${range}\n- 설명: 세는 앱\n- 기술 스택: Go, Redis\n- 내용:\n  - 개발`
  const rows = `| 기간 | ${range} |\n|---|---|\n| 설명 | 세는 앱 |\n| 기술 스택 | Go, Redis |\n\n- 개발`
  const headless = rows.replace('|---|---|\n', '')
  const app = { name: '정산 앱', ...period, description: '세는 앱', highlights: ['개발'], keywords: ['Go', 'Redis'] }

  it.each([
    [
      'with their labels in a list',
      `# 포트폴리오\n\n## 기술\n\n- Go\n\n# 정산 앱\n\n${labels}\n\n# 예약 앱\n\n${labels}`,
    ],
    [
      'with their labels as headings',
      `# 포트폴리오\n\n## 기술\n\n- Go\n\n# 정산 앱\n\n${parts}\n\n# 예약 앱\n\n${parts}`,
    ],
    [
      'above the level of their section',
      `## 학력\n\n- 한빛대학교\n\n## 프로젝트\n\n# 정산 앱\n\n${parts}\n\n# 예약 앱\n\n${parts}`,
    ],
    [
      'with their labels in a table',
      `# 홍길동 포트폴리오\n\n## 정산 앱\n\n${rows}\n\n## 예약 앱\n\n${rows}\n\n## 학력\n\n- 한빛대학교`,
    ],
    [
      'with their labels in a table without a head',
      `# 홍길동\n\n## 학력\n\n- 한빛대학교\n\n## 정산 앱\n\n${headless}\n\n## 예약 앱\n\n${headless}`,
    ],
    [
      'below a name in the text of a document without sections',
      `# 포트폴리오\n\n이름: 홍길동\n\n# 정산 앱\n\n${labels}\n\n# 예약 앱\n\n${labels}`,
    ],
    [
      'right below the name',
      `# 홍길동 포트폴리오\n\n반갑습니다.\n\n## 정산 앱\n\n${parts}\n\n## 예약 앱\n\n${parts}\n\n## 학력\n\n- 한빛대학교`,
    ],
  ])('are projects %s', (_, markdown) => {
    expect(career(markdown).projects).toEqual([app, { ...app, name: '예약 앱' }])
  })

  it.each([
    ['among sections', '## 학력\n\n- 한빛대학교\n\n'],
    ['below the name', ''],
  ])('are entries of the word before their number, %s (T6)', (_, section) => {
    const markdown = `# 홍길동\n\n${section}## 💡 프로젝트 1. 정산 앱\n\n- 개발\n\n## 프로젝트 2. 예약 앱\n\n- 운영`
    expect(career(markdown).projects).toEqual([
      { name: '정산 앱', highlights: ['개발'] },
      { name: '예약 앱', highlights: ['운영'] },
    ])
    const stays = `# 홍길동\n\n${section}## 경력 1. 가람\n\n${range}\n\n- 개발\n\n## 경력 2. 나래\n\n2020.01 ~ 2021.12\n\n- 운영`
    expect(career(stays).work).toEqual([
      { name: '가람', ...period, highlights: ['개발'] },
      { name: '나래', startDate: '2020-01', endDate: '2021-12', highlights: ['운영'] },
    ])
  })

  it.each([
    ['an activity has no technologies', `## 정산 놀이\n\n- 기간: ${range}\n- 내용: 세기`],
    ['a note on tools has no period', '## 정산 놀이\n\n### 개요\n\n세기\n\n### 기술 스택\n\n- Go'],
    ['labels further down are of others', `## 정산 놀이\n\n### 세기\n\n#### 기간\n\n${range}\n\n#### 기술 스택\n\nGo`],
    ['years of experience are no period', '# 홍길동\n\n## 서버 개발자\n\n- 경력 기간: 5년\n- 기술 스택: Go'],
    ['a number follows another word', `# 홍길동\n\n## 시즌 2. 정산 놀이\n\n${range}`],
  ])('are none where %s', (_, markdown) => {
    const head = markdown.startsWith('# ') ? '' : '# 홍길동\n\n## 학력\n\n- 한빛대학교\n\n'
    expect(career(`${head}${markdown}`).projects).toEqual([])
  })
})

it('leaves a kind in parentheses with the name of one project (T6)', () => {
  const told = '- **문제**: 화면이 느림\n- **해결**: 캐시 도입'
  const name = '정산 앱 (팀 프로젝트)'
  const highlights = ['문제: 화면이 느림', '해결: 캐시 도입']
  expect(projects(`### ${name}\n\n${told}`)).toEqual([{ name, highlights }])
  expect(projects(`### ${name}\n\n- 📅 ${range}\n${told}`)).toEqual([{ name, ...period, highlights }])
  expect(projects(`### ${name}\n\n- 기간: ${range}\n${told}`)).toEqual([{ name, ...period, highlights }])
  expect(projects(`### ${name}\n\n#### 기간\n\n${range}\n\n#### 결과\n\n${told}`)).toEqual([
    { name, ...period, highlights },
  ])
  const stay = '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n'
  const entity = '가람소프트'
  expect(career(`${stay}#### ${name}\n\n- 기간: ${range}\n${told}`).projects).toEqual([
    { name, ...period, highlights, entity },
  ])
  expect(career(`${stay}#### 사이드 프로젝트 (개인)\n\n- 정산 앱`).projects).toEqual([
    { name: '정산 앱', type: '사이드 프로젝트 (개인)' },
  ])
})

it('reads bold section words below the heading of a project as its labels (S4)', () => {
  const told = '**기술**\n\n- Java\n- Spring\n\n**소개**\n\n돈을 셉니다.'
  expect(projects(`### 정산 앱\n\n${told}`)).toEqual([
    { name: '정산 앱', description: '돈을 셉니다.', keywords: ['Java', 'Spring'] },
  ])
  // not below an item, and not a word that is no label of an entry
  expect(projects('- 정산 앱\n\n**기술**\n\n- Java')).toEqual([{ name: '정산 앱' }])
  expect(projects('### 정산 앱\n\n**학력**\n\n- 한빛대학교')).toEqual([{ name: '정산 앱' }])
})

describe('url (P7)', () => {
  const url = 'https://example.com/a'

  it.each<[string, string, object]>([
    ...['링크', 'URL', 'GitHub', '저장소', 'Repository', '배포', '데모', '사이트', 'Website', 'Store'].map(
      (label): [string, string, object] => [`beside ${label}`, `- ${label}: ${url}`, { url }],
    ),
    ['under its label', `- 링크\n  - ${url}`, { url }],
    [
      'behind a word for it alone',
      `- 깃허브 ${url}\n- 배포 https://example.com/b`,
      { url, highlights: ['배포: https://example.com/b'] },
    ],
    ['not behind other words', `- 시연 영상은 ${url}`, { highlights: [`시연 영상은 ${url}`] }],
    ['the label is the link', `- [GitHub](${url})`, { url }],
    [
      'a label that is a link is none of another',
      `- [소스](https://example.com/b) 링크: [시연](${url})`,
      { highlights: [`소스 (https://example.com/b) 링크: 시연 (${url})`] },
    ],
    ['alone in its item', `- 개발\n- ${url}`, { url, highlights: ['개발'] }],
    ['alone in its line', `<${url}>\n\n- 개발`, { url, highlights: ['개발'] }],
    [
      'a further one beside a label',
      `- GitHub: ${url}\n- 데모: https://example.com/b`,
      { url, highlights: ['데모: https://example.com/b'] },
    ],
    [
      'a further one without a label',
      `- ${url}\n- https://example.com/b`,
      { url, highlights: ['https://example.com/b'] },
    ],
    [
      'two beside one label',
      `- 링크: [코드](${url}), [데모](https://example.com/b)`,
      { url, highlights: ['데모: https://example.com/b'] },
    ],
    [
      'two under one label',
      `- 링크\n  - ${url}\n  - https://example.com/b`,
      { url, highlights: ['링크: https://example.com/b'] },
    ],
    [
      'two under one label with a word before each',
      `- GitHub\n  - 앱: ${url}\n  - 서버 : https://example.com/b`,
      { url, highlights: ['서버: https://example.com/b'] },
    ],
    [
      'under its label beside what was done, a group (W7)',
      `#### [배포]\n- PyPI 배포 자동화\n- [[저장소]](${url})`,
      { url, highlights: ['배포 — PyPI 배포 자동화'] },
    ],
    ['under its label beside a word for a link alone', `- 배포\n  - 앱스토어\n  - ${url}`, { url }],
    ['the same again is not told twice', `- GitHub: ${url}\n- 링크: ${url}`, { url }],
    ['beside a label of results', `- 성과: ${url}`, { url }],
    ['under a group it is a leaf', `- 화면\n  - ${url}`, { highlights: [`화면 — ${url}`] }],
    ['labelled under a group', `- 화면\n  - 링크: ${url}`, { highlights: [`화면 — 링크: ${url}`] }],
    ['a label without a link stays', '- 링크: 비공개', { highlights: ['링크: 비공개'] }],
    [
      'links side by side, though their names are Latin',
      `[GitHub](${url}) | [Demo](https://example.com/b)`,
      { url, highlights: ['Demo: https://example.com/b'] },
    ],
    [
      'not linked names of technologies',
      `- 개발\n- [React](${url}), [Vue](https://example.com/b)`,
      { highlights: ['개발'], keywords: ['React', 'Vue'] },
    ],
    ['not a link inside a sentence', `- [글](${url})을 썼습니다.`, { highlights: [`글 (${url})을 썼습니다.`] }],
  ])('%s', (_, section, expected) => {
    expect(projects(`### 정산 앱\n\n${section}`)).toEqual([{ name: '정산 앱', ...expected }])
  })

  it.each<[string, string, object]>([
    ['behind a bold name', `- **정산 앱** | ${url}`, { url }],
    [
      'between name and period',
      `### 정산 앱 [문서](${url}) ${range}\n\n- 개발`,
      { ...period, url, highlights: ['개발'] },
    ],
    [
      'two between name and period',
      `### 정산 앱 [문서](${url}) [영상](https://example.com/b) (${range})`,
      { ...period, url, highlights: ['영상 (https://example.com/b)'] },
    ],
    ['that points to a demonstration', `### 정산 앱 [데모](${url})`, { url }],
    [
      'a further one behind a linked name',
      `- [정산 앱](${url}) | https://example.com/b`,
      { url, highlights: ['https://example.com/b'] },
    ],
  ])('%s', (_, section, expected) => {
    expect(projects(section)).toEqual([{ name: '정산 앱', ...expected }])
  })
})

describe('pictures with links (T5, P7)', () => {
  const badge = (alt: string, target: string): string => `[![${alt}](https://img.example.com/b)](${target})`

  it.each<[string, string, object]>([
    ['give the url', `${badge('화면', 'https://example.com/a')}\n\n- 개발`, { url: 'https://example.com/a' }],
    ['give it without words', `- ${badge('', 'https://example.com/a')}\n- 개발`, { url: 'https://example.com/a' }],
    [
      'are highlights where they are further ones',
      `${badge('App Store', 'https://example.com/a')} ${badge('Google Play', 'https://example.com/b')} ${badge('', 'https://example.com/c')}\n\n- 개발`,
      {
        url: 'https://example.com/a',
        highlights: ['Google Play: https://example.com/b', 'https://example.com/c', '개발'],
      },
    ],
    [
      'are no url where they show a technology',
      `${badge('Swift', 'https://swift.org')}\n\n- 개발`,
      { keywords: ['Swift'] },
    ],
    [
      'are no url without a link or a safe one',
      `![화면](https://img.example.com/a) ${badge('', 'data:x')}\n\n- 개발`,
      {},
    ],
  ])('%s', (_, body, expected) => {
    expect(projects(`### 정산 앱\n\n${body}`)).toEqual([{ name: '정산 앱', highlights: ['개발'], ...expected }])
  })

  it('are nothing of an employer', () => {
    expect(
      career(`## 경력\n\n### 가람소프트 (2021.01 ~ 2022.01)\n\n${badge('화면', 'https://example.com/a')}`).work,
    ).toEqual([{ name: '가람소프트', startDate: '2021-01', endDate: '2022-01' }])
  })
})

describe('talks (P8)', () => {
  it.each<[string, string, object]>([
    [
      'a date and an event',
      '- 2022.05 정산 이야기 @ 한빛콘',
      { name: '정산 이야기', entity: '한빛콘', startDate: '2022-05', endDate: '2022-05', type: '발표' },
    ],
    [
      'the event behind a bar',
      '- 정산 이야기 | 한빛콘 (2022.05)',
      { name: '정산 이야기', entity: '한빛콘', startDate: '2022-05', endDate: '2022-05', type: '발표' },
    ],
    [
      'the event below',
      '### 정산 이야기 (2022.05)\n\n한빛콘',
      { name: '정산 이야기', entity: '한빛콘', startDate: '2022-05', endDate: '2022-05', type: '발표' },
    ],
    ...['한빛 밋업, 2022.05', '2022.05, 한빛 밋업'].map((inner): [string, string, object] => [
      `the event in parentheses with the date: ${inner}`,
      `- 정산 이야기, 둘 (${inner})`,
      { name: '정산 이야기, 둘', entity: '한빛 밋업', startDate: '2022-05', endDate: '2022-05', type: '발표' },
    ]),
    [
      'a remark in parentheses with the date that is no meeting, behind the event',
      '- 정산 이야기 @ 한빛콘 (온라인, 2022.05)',
      {
        name: '정산 이야기',
        entity: '한빛콘',
        description: '온라인',
        startDate: '2022-05',
        endDate: '2022-05',
        type: '발표',
      },
    ],
    [
      'an event that its year tells, behind a title with a comma',
      '- [정산, 어디까지](https://example.com/a) — 한빛나눔터 2022 (2022.05)',
      {
        name: '정산, 어디까지',
        entity: '한빛나눔터 2022',
        startDate: '2022-05',
        endDate: '2022-05',
        url: 'https://example.com/a',
        type: '발표',
      },
    ],
    [
      'a title in quotation marks behind the bold name of its event',
      '- **한빛콘 2022** 「정산, 어디까지」 (2022.05)',
      { name: '정산, 어디까지', entity: '한빛콘 2022', startDate: '2022-05', endDate: '2022-05', type: '발표' },
    ],
    [
      'a bold title with what else is quoted',
      '- **정산 이야기** 「둘째 마당」',
      { name: '정산 이야기', entity: '「둘째 마당」', type: '발표' },
    ],
    ['no event', '- 정산 이야기', { name: '정산 이야기', type: '발표' }],
    [
      'a description that is no event',
      `### 정산 이야기\n\n${'정산을 오래 해 온 이야기를 '.repeat(5)}나눴습니다.`,
      { name: '정산 이야기', description: `${'정산을 오래 해 온 이야기를 '.repeat(5)}나눴습니다.`, type: '발표' },
    ],
  ])('%s', (_, section, expected) => {
    expect(career(`## 발표\n\n${section}`).projects).toEqual([expected])
  })
})

describe('what stands among projects', () => {
  it('is work where a password was made safer (B6)', () => {
    expect(projects('- **정산 앱** | 비밀번호: bcrypt 적용 | 관리자 화면')).toEqual([
      { name: '정산 앱', description: '비밀번호: bcrypt 적용 | 관리자 화면' },
    ])
  })

  it('belongs to the one before', () => {
    expect(projects('### 정산 앱\n\n- 개발\n\n---\n\n### 예약 앱\n\n- 운영')).toHaveLength(2)
    expect(projects('**정산 앱**\n\n- 개발\n\n| 지표 | 전 |\n|---|---|\n| 응답 | 900ms |')).toEqual([
      { name: '정산 앱', highlights: ['개발', '지표 | 전', '응답 | 900ms'] },
    ])
  })

  it('is reported before the first', () => {
    const { projects: found, told } = career('## 프로젝트\n\n혼자 만든 것들입니다.\n\n### 정산 앱\n\n- 개발')
    expect(found).toEqual([{ name: '정산 앱', highlights: ['개발'] }])
    expect(told).toEqual(['left-out: 혼자 만든 것들입니다.'])
  })

  it('reports the password of a demonstration, and never repeats it', () => {
    const { projects: found, told } = career('## 프로젝트\n\n- **정산 앱** | 비밀번호: abcd1234 | 관리자 화면')
    expect(found).toEqual([{ name: '정산 앱', description: '관리자 화면' }])
    expect(JSON.stringify(told)).not.toContain('abcd1234')
    expect(told).toHaveLength(1)
  })
})

describe('what stands behind a name', () => {
  it.each([
    [
      '- **정산 앱** - 화면을 새로 그리고 서버를 통째로 옮기는 아주 긴 설명 (2020.01)',
      '화면을 새로 그리고 서버를 통째로 옮기는 아주 긴 설명',
    ],
    ['- **정산 앱** (2020.01) 설계', '설계'],
    ['- **정산 앱** - 2020.01 (사내 도구)', '(사내 도구)'],
    ['- **정산 앱** | 규모: 5명 | 2020.01', '규모: 5명'],
    ['- **정산 앱** 서버, 서버 (2020.01), 화면 서버', '서버, 서버\n\n화면 서버'],
    // a field behind other words is what was made, no role
    ['- **정산 앱** - 고양이 앱 (2020.01)', '고양이 앱'],
  ])('%s', (line, description) => {
    expect(projects(line)).toEqual([{ name: '정산 앱', startDate: '2020-01', endDate: '2020-01', description }])
  })

  it('is parted by the period', () => {
    expect(projects('- **정산 앱** : 돈을 세는 앱 / 2020.01 / React Native')).toEqual([
      {
        name: '정산 앱',
        startDate: '2020-01',
        endDate: '2020-01',
        description: '돈을 세는 앱',
        keywords: ['React Native'],
      },
    ])
    expect(projects('- **정산 앱** - 백엔드 (2020.01)')).toMatchObject([{ roles: ['백엔드'] }])
  })

  it('may be a parenthesis that nothing opens', () => {
    expect(projects('- **정산 앱** React)')).toEqual([{ name: '정산 앱', description: 'React)' }])
  })

  it('takes a year as the name where nothing else is', () => {
    expect(projects('2020년  \n정산 앱 2020년')).toEqual([
      { name: '2020년', startDate: '2020', endDate: '2020' },
      { name: '정산 앱', startDate: '2020', endDate: '2020' },
    ])
  })
})

describe('a text behind a name (P2, P4, P5, P7)', () => {
  it.each<[string, object]>([
    ['설계, 개발 | 가게의 앱 (2022.01)', { roles: ['설계', '개발'], description: '가게의 앱' }],
    ['설계/가게 (2022.01)', { description: '설계/가게' }],
    ['설계 & 화면 구성 개발 (2022.01)', { roles: ['설계 & 화면 구성 개발'] }],
    ['가게 손님 예약 화면 설계 (2022.01)', { description: '가게 손님 예약 화면 설계' }],
    ['백엔드 (2022.01)', { roles: ['백엔드'] }],
    ['프로젝트 관리 도구 (2022.01)', { description: '프로젝트 관리 도구' }],
    [
      'https://example.com/a | https://example.com/b | https://example.com/a (2022.01)',
      { url: 'https://example.com/a', highlights: ['https://example.com/b'] },
    ],
  ])('is told behind a dash: %s', (text, expected) => {
    const dates = { startDate: '2022-01', endDate: '2022-01' }
    expect(projects(`- **정산 앱** - ${text}`)).toEqual([{ name: '정산 앱', ...dates, ...expected }])
  })

  it.each<[string, object]>([
    ['### 정산 앱 - Admin / User', { name: '정산 앱 - Admin / User' }],
    ['- **정산 앱** (프로젝트 관리 도구)', { name: '정산 앱 (프로젝트 관리 도구)' }],
    ['### 정산 앱 - 백엔드 서버 개발자', { name: '정산 앱', roles: ['백엔드 서버 개발자'] }],
    ['### 정산 앱 - 기획, 가게 예약 관리자', { name: '정산 앱', roles: ['기획', '가게 예약 관리자'] }],
    ['### 정산 앱 - 기획, 가게 손님 예약 관리자', { name: '정산 앱 - 기획, 가게 손님 예약 관리자' }],
    ['### 정산 앱 - 기획, 가게', { name: '정산 앱 - 기획, 가게' }],
    ['- **정산 앱** (2022.01) | Java / Spring | 3인', { keywords: ['Java', 'Spring'], description: '3인' }],
    [
      `### 정산 앱\n\n점주 3명 | ${range} | 가게의 앱\n\n- 개발`,
      { ...period, description: '점주 3명\n\n가게의 앱', highlights: ['개발'] },
    ],
  ])('is told of it: %s', (section, expected) => {
    expect(projects(section)).toMatchObject([expected])
  })

  it('is no header where it is a sentence', () => {
    expect(projects('### 정산 앱\n\n2022.01에 시작해 정산을 바꿨습니다.\n\n- 개발')).toEqual([
      { name: '정산 앱', description: '2022.01에 시작해 정산을 바꿨습니다.', highlights: ['개발'] },
    ])
  })

  it('is no employer where one of its names is none', () => {
    const found = (section: string): unknown =>
      career(`## 경력\n\n### 가람소프트 (2020)\n\n- 설계\n\n## 프로젝트\n\n${section}`).projects
    expect(found('### 정산 앱 (가람소프트, 다온)\n\n- 개발')).toEqual([
      { name: '정산 앱 (가람소프트, 다온)', highlights: ['개발'] },
    ])
    expect(found('### 정산 앱\n\n가람소프트 | 다온\n\n- 개발')).toEqual([
      { name: '정산 앱', description: '가람소프트 | 다온', highlights: ['개발'] },
    ])
  })
})

it('keeps what stands beside the period of a bold name', () => {
  expect(projects('- **정산 앱** (2020.01 ~ 2020.03, 규모: 5명)')).toEqual([
    { name: '정산 앱', startDate: '2020-01', endDate: '2020-03', description: '규모: 5명' },
  ])
})

it('reads numbered headings of labels under linked names, a list without text behind them', () => {
  const { projects: found } = career(
    '# 프로젝트\n\n## [1. 냉장고](https://example.com/a)\n\n### 1. 개요\n\n유통기한\n\n### 2. 기간\n\n2023.08. ~ 2023.10.\n\n## [2. 지도](https://example.com/b)\n\n### 1. 개요\n\n지도\n\n### 2. 기간\n\n2023.01. ~ 2023.02\n-\n',
  )
  expect(found).toMatchObject([
    { name: '냉장고', url: 'https://example.com/a', startDate: '2023-08', endDate: '2023-10', description: '유통기한' },
    { name: '지도', url: 'https://example.com/b', startDate: '2023-01', endDate: '2023-02', description: '지도' },
  ])
})

describe('plain lines above lists (P1, W7)', () => {
  const name = '제주 렌터카 실시간 재고 연동과 정산'
  const below = (line: string): unknown[] => projects(`${line}\n- 소속: 가람소프트\n- 연동 규격 협의`)

  it('name projects where they are short without their range', () => {
    const entry = {
      name,
      startDate: '2021-06',
      endDate: '2022-01',
      entity: '가람소프트',
      highlights: ['연동 규격 협의'],
    }
    expect(below(`${name} (2021년 6월 ~ 2022년 1월)`)).toEqual([entry])
  })

  it('but none where they are long', () => {
    const long = `${name}, 그리고 제주 숙소의 실시간 재고 연동과 정산`
    expect(below(`${long} (2021년 6월 ~ 2022년 1월)`)).not.toHaveLength(1)
  })
})

it('leaves the year that leads a name there, where its range stands behind it (D1, D10)', () => {
  expect(projects(`### 2022 공공데이터 지도 (${range})`)).toEqual([{ name: '2022 공공데이터 지도', ...period }])
  expect(projects('### 2022 공공데이터 지도')).toEqual([
    { name: '공공데이터 지도', startDate: '2022', endDate: '2022' },
  ])
})

describe('forms of projects beside each other', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'items before a heading, of which a bold name or a range tells projects',
      '- **정산 앱**\n  - 개발\n- **여러 앱**\n- 장부 앱 (2022.01 ~ 2022.06)\n- 새 앱 (2022.01)\n- 배포\n  - 운영\n\n### 예약 앱\n\n- 운영',
      [
        { name: '정산 앱', highlights: ['개발', '여러 앱'] },
        { name: '장부 앱', ...period, highlights: ['새 앱 (2022.01)', '배포 — 운영'] },
        { name: '예약 앱', highlights: ['운영'] },
      ],
    ],
    [
      'an item before bold names, which is none',
      '- 그동안 만든 것\n\n**정산 앱**\n- 개발',
      [{ name: '정산 앱', highlights: ['개발'] }],
    ],
    [
      'an item before bold names with nothing under them, which is one',
      '- 장부 앱\n\n**정산 앱**\n\n**예약 앱**',
      [{ name: '장부 앱' }, { name: '정산 앱' }, { name: '예약 앱' }],
    ],
    [
      'a table of labels, what describes it in lines (P2)',
      '| 프로젝트명 | 정산 앱 |\n|---|---|\n| 기간 | 2022.01 ~ 2022.06 |\n| 내용 | 돈을 셉니다<br>시간을 셉니다 |',
      [{ name: '정산 앱', ...period, description: '돈을 셉니다\n시간을 셉니다' }],
    ],
    [
      'labels of names among bold lines and headings',
      '프로젝트명: 정산 앱\n- 개발\n\n**예약 앱**\n- 운영\n\n프로젝트명: 장부 앱\n\n### 달력 앱\n\n- 배포',
      [
        { name: '정산 앱', highlights: ['개발'] },
        { name: '예약 앱', highlights: ['운영'] },
        { name: '장부 앱' },
        { name: '달력 앱', highlights: ['배포'] },
      ],
    ],
    [
      'a period in a heading of its own between two names, of which the first has one',
      `### 정산 앱 (${range})\n\n- 개발\n\n### 2023.01 ~ 2023.02\n\n### 예약 앱\n\n- 운영`,
      [
        { name: '정산 앱', ...period, highlights: ['개발'] },
        { name: '예약 앱', startDate: '2023-01', endDate: '2023-02', highlights: ['운영'] },
      ],
    ],
    [
      'names in brackets each (T6)',
      '### [정산 앱]\n\n- 개발\n\n### [예약 앱]\n\n- 운영',
      [
        { name: '정산 앱', highlights: ['개발'] },
        { name: '예약 앱', highlights: ['운영'] },
      ],
    ],
    [
      'years above items, a range of them too (D8)',
      '### 2022\n\n- 정산 앱\n\n### 2022 ~ 2023\n\n- 예약 앱',
      [
        { name: '정산 앱', startDate: '2022', endDate: '2022' },
        { name: '예약 앱', startDate: '2022', endDate: '2023' },
      ],
    ],
    [
      'a kind with the name of one, and one alone above a name (P6)',
      '### 졸업작품: 소음 측정기\n\n- 개발\n\n### 졸업작품\n\n- **습도 측정기**\n  - 개발',
      [
        { name: '졸업작품: 소음 측정기', highlights: ['개발'] },
        { name: '습도 측정기', type: '졸업작품', highlights: ['개발'] },
      ],
    ],
    [
      'notes in parentheses: what only tells its time goes, other words stay (T6)',
      '### 정산 앱 (진행 중, 6개월)\n\n### 예약 앱 (4인)\n\n### 장부 앱 (4인, 셈이)',
      [{ name: '정산 앱' }, { name: '예약 앱 (4인)' }, { name: '장부 앱 (4인, 셈이)' }],
    ],
    [
      'technologies and roles behind a dash, but neither one word nor a chain of titles (P4, P5)',
      '### 정산 앱 - Java, Spring\n\n### 예약 앱 - React\n\n### 장부 앱 - 기획, 서버 개발\n\n### 지도 앱 | 프론트엔드 개발자 인턴 팀 매니저\n\n### 시간표 앱 - 서버 개발자\n\n### 도감 앱 - Product Manager',
      [
        { name: '정산 앱', keywords: ['Java', 'Spring'] },
        { name: '예약 앱 - React' },
        { name: '장부 앱', roles: ['기획', '서버 개발'] },
        { name: '지도 앱 | 프론트엔드 개발자 인턴 팀 매니저' },
        { name: '시간표 앱', roles: ['서버 개발자'] },
        { name: '도감 앱', roles: ['Product Manager'] },
      ],
    ],
    [
      'a kind in parentheses, with its period or alone, and what one did before the period (P5, P6)',
      `**정산 앱** (팀 프로젝트, ${range})\n- 개발\n\n**예약 앱** (사이드 프로젝트)\n- 운영\n\n**장부 앱** - 설계 & 백엔드 (${range})\n- 개발\n\n**지도 앱** - ${range} - 길 찾기\n- 개발`,
      [
        { name: '정산 앱', type: '팀 프로젝트', ...period, highlights: ['개발'] },
        { name: '예약 앱', type: '사이드 프로젝트', highlights: ['운영'] },
        { name: '장부 앱', ...period, roles: ['설계 & 백엔드'], highlights: ['개발'] },
        { name: '지도 앱', ...period, description: '길 찾기', highlights: ['개발'] },
      ],
    ],
    [
      'titles behind a colon, and a phrase that begins with one (P2, P5)',
      '**정산 앱** : 기획자, 운영자를 위한 도구\n- 개발\n\n**예약 앱** : 기획자, 디자이너\n- 개발',
      [
        { name: '정산 앱', description: '기획자, 운영자를 위한 도구', highlights: ['개발'] },
        { name: '예약 앱', roles: ['기획자', '디자이너'], highlights: ['개발'] },
      ],
    ],
    [
      'technologies, what one did and a remark behind a period below the name (P2, P4, P5)',
      `### 정산 앱\n\n${range} | Java, Spring | 서버 개발, 배포 | 돈을 세는 앱\n\n- 개발`,
      [
        {
          name: '정산 앱',
          ...period,
          keywords: ['Java', 'Spring'],
          roles: ['서버 개발', '배포'],
          description: '돈을 세는 앱',
          highlights: ['개발'],
        },
      ],
    ],
    [
      'code spans behind a name and in it (P4)',
      '### 정산 앱 `React` `Go`\n\n- 개발\n\n### `예약` 앱\n\n- 개발',
      [
        { name: '정산 앱', keywords: ['React', 'Go'], highlights: ['개발'] },
        { name: '예약 앱', highlights: ['개발'] },
      ],
    ],
    [
      'a period as the first item, but not a lone date, nor one with items of its own',
      `### 정산 앱\n\n- ${range}, 서버 개발\n- 개발\n\n### 예약 앱\n\n- ${range}\n  - 서버\n- 개발\n\n### 장부 앱\n\n- 2022.01 개점\n- 개발`,
      [
        { name: '정산 앱', ...period, description: '서버 개발', highlights: ['개발'] },
        { name: '예약 앱', ...period, highlights: ['서버', '개발'] },
        { name: '장부 앱', highlights: ['2022.01 개점', '개발'] },
      ],
    ],
    [
      'technologies or a link between the name and its period',
      `### 정산 앱\n\n\`Java\` \`Spring\`\n\n${range}\n\n돈을 셉니다.\n\n### 예약 앱\n\nhttps://example.com/a\n\n${range}\n\n시간을 셉니다.`,
      [
        { name: '정산 앱', ...period, keywords: ['Java', 'Spring'], description: '돈을 셉니다.' },
        { name: '예약 앱', ...period, url: 'https://example.com/a', description: '시간을 셉니다.' },
      ],
    ],
    [
      'a second period below the name, which is a remark',
      `### 정산 앱\n\n${range}\n2023.01 ~ 2023.06\n\n- 개발`,
      [{ name: '정산 앱', ...period, description: '2023.01 ~ 2023.06', highlights: ['개발'] }],
    ],
    [
      'a link with a note, a bold name with a remark, and a bold syllable of a name (P1, P2)',
      `### [정산 앱](https://example.com/a) (셈이) ${range}\n\n- 개발\n\n### **예약 앱** 시간을 예약합니다\n\n- 개발\n\n### **장** 부\n\n- 개발`,
      [
        { name: '정산 앱 (셈이)', ...period, url: 'https://example.com/a', highlights: ['개발'] },
        { name: '예약 앱', description: '시간을 예약합니다', highlights: ['개발'] },
        { name: '장 부', highlights: ['개발'] },
      ],
    ],
    [
      'labels behind a name, and two links (P7)',
      '**정산 앱** | 역할: 팀장 | 기술: Java | 소속: 가람 | https://example.com/a | https://example.com/b\n- 개발',
      [
        {
          name: '정산 앱',
          roles: ['팀장'],
          keywords: ['Java'],
          entity: '가람',
          url: 'https://example.com/a',
          highlights: ['https://example.com/b', '개발'],
        },
      ],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(projects(markdown)).toEqual(expected)
  })

  it('of employers: in a heading above, in parentheses, on a line below, behind a bar or a dash (P1)', () => {
    const jobs = '### 가람소프트 (2021.03 ~ 2023.06)\n\n- 개발\n\n### 나래물산 (2019.03 ~ 2020.06)\n\n- 운영'
    const own =
      '### 가람소프트\n\n- **정산 앱**\n  - 개발\n\n### 나래물산\n\n- 배포\n\n### 예약 앱 (가람소프트, 나래물산)\n\n### 장부 앱\n\n가람소프트\n\n- 운영\n\n### 지도 앱 | 가람소프트 | 2022.01 ~ 2022.06\n\n### 도감 앱 - 나래물산'
    expect(career(`## 경력\n\n${jobs}\n\n## 프로젝트\n\n${own}`).projects).toEqual([
      { name: '정산 앱', entity: '가람소프트', highlights: ['개발'] },
      { name: '나래물산', highlights: ['배포'] },
      { name: '예약 앱', entity: '가람소프트, 나래물산' },
      { name: '장부 앱', entity: '가람소프트', highlights: ['운영'] },
      { name: '지도 앱', entity: '가람소프트', ...period },
      { name: '도감 앱', entity: '나래물산' },
    ])
  })

  it('reports what stands before the first and is none', () => {
    expect(career('## 프로젝트\n\n- 그동안 만든 것\n\n**정산 앱**\n- 개발').told).toEqual(['left-out: 그동안 만든 것'])
  })

  it('tells a project beside a label of a mixed section with what stands under it (S6)', () => {
    const mixed = '- 프로젝트: 정산 앱 (2022.01 ~ 2022.06)\n  - 개발\n- 수상: 한빛 해커톤 대상 (2022.01)'
    expect(career(`## 수상 및 프로젝트\n\n${mixed}`).projects).toEqual([
      { name: '정산 앱', ...period, highlights: ['개발'] },
    ])
  })
})

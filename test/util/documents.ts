import fc, { type Arbitrary } from 'fast-check'
import { fixtures } from './fixtures.js'
import { anyCharacter } from './properties.js'

const pick = <Value>(...values: Value[]): Arbitrary<Value> => fc.constantFrom(...values)

/** Fill a template: `{company}` takes a word of that name. */
function fill(template: string): Arbitrary<string> {
  const names = [...template.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '')
  return fc.tuple(...names.map((name) => words[name] ?? fc.constant(name))).map((values) => {
    let at = 0
    return template.replace(/\{\w+\}/gu, () => String(values[at++]))
  })
}

const filled = (...templates: string[]): Arbitrary<string> => pick(...templates).chain(fill)

const month = fc
  .tuple(fc.integer({ min: 2008, max: 2025 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, of]) => `${year}.${String(of).padStart(2, '0')}`)

/** Words by the name of their place in a template. */
const words: Record<string, Arbitrary<string>> = {
  company: pick(
    '(주)나루소프트',
    '㈜가람',
    '들꽃상점',
    '푸른달 (Blue Moon)',
    '온기헬스',
    'Naru Inc.',
    'N사',
    '마루연구소',
  ),
  position: pick(
    '백엔드 개발자',
    '주임 연구원',
    '팀장',
    '프로덕트 디자이너',
    'Frontend Developer',
    '사원',
    '인턴',
    'QA 엔지니어',
  ),
  team: pick('플랫폼팀', '결제개발파트', 'Data Team', '품질관리부', '서비스본부'),
  type: pick('정규직', '계약직', '파견', 'Full-time', '아르바이트'),
  school: pick('한빛대학교', '미르대학교 대학원', '가온고등학교', 'Hanbit University', '나래소프트아카데미'),
  major: pick('컴퓨터공학과', '통계학', '산업디자인 전공', '국어국문학과 석사', '전자공학 학사'),
  project: pick('예약 화면 새로 만들기', '우산 나눔함', 'Chain Viewer', '정산 배치 이전', '골목식당 주문판'),
  tech: pick('Java', 'Spring Boot', 'Next.js (13~16)', 'AWS(ECS, S3)', '리액트', 'PostgreSQL', 'C#', 'k8s'),
  deed: pick(
    '예약 서버 개발',
    '응답 시간을 300ms에서 90ms로 단축했습니다.',
    '가맹점 정산 화면 설계 및 구현',
    '장애 대응 문서를 모아 팀에 나눔',
    '**배포** 과정을 `Jenkins`로 옮겼습니다',
    '[사례 글](https://example.com/글)을 썼습니다.',
  ),
  prose: pick(
    '안녕하세요. 느린 질의를 찾아내는 홍길동입니다.',
    '밤보다 아침에 배포하는 것을 좋아합니다.',
    '화면의 첫 1초를 줄이는 일을 합니다.\n디자이너와 같은 파일을 봅니다.',
    '현장에서 쓰는 말을 그대로 옮기려고 합니다.  \n그래서 자주 여쭙니다.',
  ),
  label: pick(
    '담당 업무',
    '주요 성과',
    '기술 스택',
    '역할',
    '설명',
    '기간',
    '소속',
    '링크',
    '배운 점',
    '팀 구성',
    '비고',
    '고객사',
  ),
  period: fc.oneof(
    fc.tuple(month, pick(' ~ ', '~', ' - ', ' – ', ' \\~ '), month).map((parts) => parts.join('')),
    month.map((start) => `${start} ~ 현재`),
    month.map((start) => `${start} -`),
    pick(
      '2019년 3월 ~ 2020년 2월 (1년)',
      "'19.03 ~ '20.02",
      '2017 가을',
      'Jan 2022 – Present',
      '2023.13 ~ 현재',
      '2021',
    ),
  ),
  date: fc.oneof(month, pick('2022.06.24', '2022년', '2022. 6.', '2022.02.30')),
  section: pick(
    '경력',
    '경력 사항 (5년 2개월)',
    'Work Experience',
    '프로젝트',
    '사이드 프로젝트',
    '학력',
    '교육',
    '기술 스택',
    'Skills',
    '자격증',
    '자격증 및 교육',
    '수상',
    '수상 및 기타',
    '어학',
    '논문',
    '강연/발표',
    '대외 활동',
    '경험',
    '연락처',
    '소개',
    '관심 분야',
    '추천인',
    '병역',
    '오늘의 날씨',
  ),
  mark: pick('', '', '', '💼 ', '1. ', '▶ ', '**', '[', '4-1. '),
}

/** Pieces of documents in the shapes of the survey. */
const pieces: readonly Arbitrary<string>[] = [
  // sections
  filled('# {section}', '## {section}', '## {mark}{section}', '### {section}', '**{section}**', '▶ {section} <br/>'),
  filled('## {section}', '## {section}', '{section}\n---', '<h2>{section}</h2>', '💼 {section}', '- {section}'),
  // the person
  filled(
    '# 홍길동',
    '# {position} 홍길동입니다',
    '홍길동\n{position}',
    '# 이력서',
    '이메일: gildong@example.com | 010-0000-1234 | github.com/example-gd',
    '- **Email**: gildong@example.com\n- **GitHub**: https://github.com/example-gd\n- 블로그: https://example-gd.tistory.com',
    '📧 gildong@example.com\n📱 010-0000-1234',
    '| 이름 | 홍길동 |\n|---|---|\n| 생년월일 | 1990.01.02 |\n| 주소 | 서울시 마포구 |',
    '- 희망 연봉: 면접 후 협의\n- 병역: 육군 병장 만기 전역',
    '> {prose}',
    '{prose}',
  ),
  // stays
  filled(
    '### {company} ({period})',
    '### {company} | {position} ({period}, 2년 3개월)',
    '### {company}\n\n**{period}** | {position}',
    '### [{company}](https://example.com) - {team}\n*{period}*',
    '##### {period} : {company}',
    '### {company} · {type}\n\n#### {period}',
    '- {company} / {team} / {position} / {period}\n  - {deed}\n  - {deed}',
    '- **{position}@{company} ({period})**\n  - {deed}',
    '**{company}**, 부산 - {position}\n- {period}\n- {deed}',
    '> **{company}** 광고대행사 `({period})`',
    '### {company}\n\n- **기간**: {period}\n- **직책**: {position}\n- **고용 형태**: {type}\n- **회사 소개**: 책을 빌려 주는 곳',
    '### {company}\n\n> 재직 기간: {period}  \n> 부서: {team}',
    '{company} | {position}\n{period}',
    '**{position}**\n  : **{company}**\n  : **{period}**',
  ),
  filled(
    '| 기간 | 회사 | 직책 | 담당 업무 |\n|---|---|---|---|\n| {period} | {company} | {position} | {deed}<br>- {deed} |\n| {period} | {company} |  | {deed} |',
    '| 회사 | {company} |\n|---|---|\n| 부서 | {team} |\n| 기간 | {period} |\n| 기타 | {deed} |',
    '<h3>{company} · {position}</h3><p class="meta">{period} · 사원수 20명</p><ul><li>{deed}</li><li>{deed}</li></ul>',
  ),
  // bodies
  filled(
    '#### {label}',
    '**{label}**',
    '- {label}\n  - {deed}\n  - {deed}',
    '- **{label}**: {deed}',
    '{label}: {tech}, {tech}',
    '**{label}**\n\n- {deed}\n- {deed}',
    '[{label}] {deed}',
    '- {deed}\n- {deed}\n  - {deed}\n    - {tech}\n\n    {prose}',
    '* {deed}\n\t+ {deed}\n\t+ {tech} / {tech}',
    '1. {deed}\n2. {deed}',
    '{deed}\n\n{prose}',
    '`{tech}` `{tech}` `{tech}`',
    '<details><summary>자세히 보기</summary>\n\n- {deed}\n\n</details>',
    '• {deed}<br>• {deed}',
  ),
  // projects
  filled(
    '### {project} ({period})\n\n- {deed}',
    '#### {project}\n\n{prose}\n\n- 기술: {tech}, {tech}\n- 링크: https://example.com/p\n- {deed}',
    '- **{project}** ({tech}, {tech})\n  - {deed}',
    '| 기간 | 프로젝트 | 주요 역할 | 성과 |\n|---|---|---|---|\n| {period} | {project} | {deed} | {deed} |\n| | {project} | {deed} | |',
    '### {company} - {project}\n{period}\n\n{deed}',
  ),
  // lists of facts
  filled(
    '- {school} {major} 졸업 ({period})',
    '### {school}\n\n- 전공: {major}\n- 기간: {period}\n- 학점: 3.9/4.5',
    '| 기간 | 학교 | 전공 | 구분 |\n|---|---|---|---|\n| {period} | {school} | {major} | 졸업 |',
    '- 정보처리기사 ({date}) / 한국산업인력공단',
    '- {date} SQLD 취득, 자격번호 SQL-1234',
    '- {date} 다온 해커톤 - 우수상 | 가람재단',
    '- TOEIC 900 ({date})\n- OPIc IH',
    '- 영어: 업무 회의 가능',
    '- **Backend**: {tech}, {tech}\n- **Frontend** {tech}',
    '{tech}, {tech}, {tech}',
    '- {tech}: 상\n- {tech}: ★★★',
    '- 언어\n  - {tech}\n  - {tech}',
    '- 홍길동, "느린 질의를 찾는 법", 다온학회 12(3), {date}',
    '- {date} 봉사단 나눔손 단장',
    '- {project} @{company}',
  ),
  // junk
  filled(
    '---',
    '```ts\nconst 예약 = 1\n```',
    '<!-- {deed} -->',
    '![사진]({tech}.png)',
    '{% include card.html name="{company}" %}',
    '[{deed}](./notes.md)',
    '총 경력: 7년',
    '최종 수정: 2025.07',
    '시험 계정 (ID: demo / PW: secret1)',
    '주민등록번호: 900102-1234567',
    '&nbsp;\n\n{prose}',
    '~~{deed}~~[^1]\n\n[^1]: {prose}',
    '<table><tr><td>{label}</td><td>{deed}</td></tr></table>',
    '    - {deed}\n    - {deed}',
    '| {deed} |\n| {deed} |',
    '{: .center }',
    '![{tech}](https://img.shields.io/badge/x-y) [{prose}][ref]\n\n[ref]: https://example.com/ref',
  ),
]

/** Documents made of the survey's pieces, in any order. */
export const documents: Arbitrary<string> = fc
  .array(fc.oneof(...pieces), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join('\n\n'))

type Change = (lines: string[], at: number, other: number) => void

const changes: readonly Change[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at, other) => lines.splice(other, 0, lines[at] ?? ''),
  (lines, at, other) => lines.splice(other, 0, ...lines.splice(at, 1)),
  (lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/^#+/u, (marks) => (marks.length > 1 ? marks.slice(1) : '###'))
  },
  (lines, at) => {
    lines[at] = `  ${lines[at]}`
  },
  (lines, at) => {
    lines[at] = (lines[at] ?? '').trimStart()
  },
  (lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/[:|~*()]/u, '')
  },
  (lines, at) => {
    lines[at] = `- ${lines[at]}`
  },
  (lines, at) => lines.splice(at, 0, ''),
  (lines, at) => {
    if (lines[at] === '') lines.splice(at, 1)
  },
]

/** Fixtures with some of their lines moved, doubled, gone, or written with other marks. */
export const mutations: Arbitrary<string> = fc
  .tuple(
    pick(...fixtures().map(({ markdown }) => markdown)),
    fc.array(fc.tuple(pick(...changes), fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }),
  )
  .map(([markdown, steps]) => {
    const lines = markdown.split('\n')
    for (const [change, at, other] of steps) change(lines, at % lines.length, other % lines.length)
    return lines.join('\n')
  })

/** Anything that a string can be: Unicode, Markdown marks, bytes read as text. */
export const strings: Arbitrary<string> = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => String.fromCharCode(...bytes)),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      pick(
        ...'# ## ### - * + 1. > | --- === ``` ~~~ ** _ ~~ ` [ ] ( ) ![ <b> </b> <div> </div> <!-- --> <?'.split(' '),
        ...'&amp; &#0; &#x202e; \\ {% %} {{ }} {: .x } <table> <tr> <td> <li> <br> <h2> : / @ ~ ㈜ \u200b \u202e'.split(
          ' ',
        ),
        ...[
          '\n',
          '\n\n',
          ' ',
          '    ',
          '\t',
          '\r\n',
          '\u00a0',
          '경력',
          '학력',
          '2023.01 ~',
          '현재',
          'https://a.b',
          '홍길동',
        ],
        ...[
          '__proto__',
          'constructor',
          'toString: 1',
          'a@b.co',
          'javascript:x',
          '\ud800',
          '\uffff',
          '\u0000',
          '👨‍👩‍👧',
        ],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
)

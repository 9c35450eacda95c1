import { describe, expect, it } from 'vitest'
import { career, work } from './util/convert.js'

const dates = { startDate: '2021-03', endDate: '2023-06' }
const stay = (more: object): object => ({ name: '가람소프트', ...dates, ...more })
const tasks = { highlights: ['정산 개발'] }

describe('the header of an employer (W2 to W5)', () => {
  it.each<[string, string, object]>([
    [
      'has a place in two parts as written',
      '**대리**, 가람소프트 | 안양, 경기  \n2021.03 ~ 2023.06\n\n- 정산 개발',
      stay({ position: '대리', location: '안양, 경기', ...tasks }),
    ],
    [
      'has one of two places behind other separators',
      '### 가람소프트 | 대리 | 안양 | 서울 (2021.03 ~ 2023.06)\n\n- 정산 개발',
      stay({ position: '대리', location: '안양', description: '서울', ...tasks }),
    ],
    [
      'goes on behind a remark on the employer',
      '### 가람소프트\n\n> 정산 서비스를 만드는 회사\n\n2021.03 ~ 2023.06 | 대리\n\n- 정산 개발',
      stay({ position: '대리', description: '정산 서비스를 만드는 회사', ...tasks }),
    ],
    [
      'does not go on behind a remark with a sentence',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n> 정산 서비스를 만드는 회사\n\n정산을 맡았습니다\n\n- 정산 개발',
      stay({ description: '정산 서비스를 만드는 회사', summary: '정산을 맡았습니다', ...tasks }),
    ],
    [
      'goes on behind a remark between the period and the position',
      '### 가람소프트\n\n2021.03 ~ 2023.06\n\n> 동네 가게를 잇는 정산 서비스\n\n대리 / 정산팀\n\n- 정산 개발',
      stay({ position: '대리 / 정산팀', description: '동네 가게를 잇는 정산 서비스', ...tasks }),
    ],
    [
      'does not go on there with what heads the list',
      '### 가람소프트\n\n2021.03 ~ 2023.06\n\n> 동네 가게를 잇는 정산 서비스\n\n정산 작업\n\n- 정산 개발',
      stay({
        description: '동네 가게를 잇는 정산 서비스',
        highlights: ['정산 작업 — 정산 개발'],
        groups: [{ name: '정산 작업', ...tasks }],
      }),
    ],
    [
      'cuts a team and a title off a name behind the mark of an employer',
      '### 주식회사 가람소프트 정산팀 대리 (2021.03 ~ 2023.06)',
      stay({ name: '주식회사 가람소프트', position: '정산팀 대리' }),
    ],
    [
      'cuts a team with a title off a name without a mark (W3)',
      '- 별빛모바일 QA팀 팀장 (2021.03 ~ 2023.06)',
      stay({ name: '별빛모바일', position: 'QA팀 팀장' }),
    ],
    [
      'cuts none off a field before a team',
      '- 데이터 플랫폼팀 팀장 (2021.03 ~ 2023.06)',
      { position: '데이터 플랫폼팀 팀장', ...dates },
    ],
    [
      'takes a task above the employer for a position',
      '**물류 기획**\n: **가람소프트** · 운영팀\n: 2021.03 - 2023.06',
      stay({ position: '물류 기획 / 운영팀' }),
    ],
    [
      'but no name of a service',
      '**초록알림장**\n: **가람소프트** · 운영팀\n: 2021.03 - 2023.06',
      stay({ position: '운영팀', description: '초록알림장' }),
    ],
    [
      'takes what stands behind a bold name for what the employer is',
      '> **모서리** 디자인 스튜디오 `(2021.03 ~ 2023.06)`',
      stay({ name: '모서리', description: '디자인 스튜디오' }),
    ],
    ['but not behind a bold title', '### **대리** 가람소프트 (2021.03 ~ 2023.06)', stay({ position: '대리' })],
    [
      'takes another employer beside the name for no position',
      '### 가람소프트 | 나래은행 (2021.03 ~ 2023.06)',
      stay({ description: '나래은행' }),
    ],
    [
      'takes a title at a bank',
      '### 가람은행 — 행원 (2021.03 ~ 2023.06)',
      stay({ name: '가람은행', position: '행원' }),
    ],
    [
      'cuts an employment type off the title behind it',
      '### 가람소프트 | 계약직 연구보조원 (2021.03 ~ 2023.06)',
      stay({ position: '연구보조원', employmentType: '계약직' }),
    ],
    [
      'takes a title behind the name of an employer that is hidden (W2, W3)',
      '### 식품 MD — N사 (2021.03 ~ 2023.06)',
      { name: 'N사', position: '식품 MD', ...dates },
    ],
    [
      'cuts an intern of a season off the employer (W3)',
      '- 2021.03 ~ 2023.06 나래빗 동계 인턴',
      { name: '나래빗', position: '동계 인턴', ...dates },
    ],
    [
      'cuts a training on the job off the employer (W4)',
      '- 2021.03 ~ 2023.06 나래빗 현장실습',
      { name: '나래빗', position: '현장실습', ...dates },
    ],
    [
      'takes an abbreviated title behind two words beside a rank for the position (W3)',
      '### 가람소프트 (2021.03 ~ 2023.06)\n온라인 쇼핑몰 MD / 사원\n- 정산 개발',
      stay({ position: '온라인 쇼핑몰 MD / 사원', highlights: ['정산 개발'] }),
    ],
    [
      'but for no stay of its own with a year (W7)',
      '### 가람소프트 (2021.03 ~ 2023.06)\n- 정산 개발\n- 2022 사내 우수 MD',
      stay({ highlights: ['정산 개발', '2022 사내 우수 MD'] }),
    ],
    [
      'takes a team before a rank for no employer (W3)',
      '- 2021.03 ~ 2023.06 정산팀 사원',
      { position: '정산팀 사원', ...dates },
    ],
    [
      'takes a field of work before a rank for no employer (W3)',
      '- 2021.03 ~ 2023.06 전산 과장',
      { position: '전산 과장', ...dates },
    ],
    [
      'takes a phrase of many words alone behind the period for a task (W3)',
      '### 2021.03 ~ 2023.06 : 지역 방송국 주조정실 야간 관제',
      { position: '지역 방송국 주조정실 야간 관제', ...dates },
    ],
    [
      'but a phrase beside a title for the employer',
      '### 2021.03 ~ 2023.06 : 우리 동네 별빛 놀이터 | 사원',
      { name: '우리 동네 별빛 놀이터', position: '사원', ...dates },
    ],
    ['but a name that is no field', '- 2021.03 ~ 2023.06 나래빗 과장', { name: '나래빗', position: '과장', ...dates }],
    [
      'takes a linked team for the employer, which has an address (W2)',
      '### [가람약국 전산실](https://garam.example.com) - 전산 담당 (2021.03 ~ 2023.06)',
      { name: '가람약국 전산실', position: '전산 담당', url: 'https://garam.example.com', ...dates },
    ],
    [
      'takes a task beside a rank for the position (W3)',
      '### 가람소프트 — 이사 / 사업관리 (2021.03 ~ 2023.06)',
      stay({ position: '이사 / 사업관리' }),
    ],
    [
      'takes an assignment below the period for the summary, which only ends in a type (W4, W5)',
      '### 가람소프트 | 대리 (계약직)\n**2021.03 ~ 2023.06**\n금융권 차세대 프로젝트 파견\n\n- 정산 개발',
      stay({ position: '대리', employmentType: '계약직', summary: '금융권 차세대 프로젝트 파견', ...tasks }),
    ],
    [
      'but not one that is a type and its field (W4)',
      '### 가람소프트 | 대리\n**2021.03 ~ 2023.06**\n정산 업무 파견\n\n- 정산 개발',
      stay({ position: '대리 / 정산 업무', employmentType: '파견', ...tasks }),
    ],
    [
      'takes a task that may be a title beside any title for the position (W3)',
      '### 가람소프트\n기술 번역가 / 감수\n#### 2021.03 ~ 2023.06',
      stay({ position: '기술 번역가 / 감수' }),
    ],
    [
      'but no other task (W5)',
      '### 가람소프트\n기술 번역가 / 화면 감수\n#### 2021.03 ~ 2023.06',
      stay({ summary: '기술 번역가 / 화면 감수' }),
    ],
    [
      'ends above bold lines with a list each, though the first may be an employer or its business (W7)',
      '### 가람소프트 | 대리\n**2021.03 ~ 2023.06**\n_결제 회사_\n\n**운영 시스템**\n\n- 정산 개발\n\n**주요 성과**\n\n- 감사패',
      stay({
        position: '대리',
        description: '결제 회사',
        highlights: ['운영 시스템 — 정산 개발', '감사패'],
        groups: [{ name: '운영 시스템', highlights: ['정산 개발'] }],
      }),
    ],
    [
      'goes on with a bold line alone that is the business (W2)',
      '### 가람소프트 | 대리\n**2021.03 ~ 2023.06**\n\n**결제 대행사**\n\n- 정산 개발',
      stay({ position: '대리', description: '결제 대행사', ...tasks }),
    ],
    [
      'goes on with a bold employer below its team, though further bold lines stand below (W2)',
      '### 정산팀\n**2021.03 ~ 2023.06**\n\n**가람소프트**\n\n- 정산 개발\n\n**주요 성과**\n\n- 감사패',
      stay({ position: '정산팀', highlights: ['정산 개발', '감사패'] }),
    ],
    [
      'takes technologies behind the position for keywords (W9)',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n대리 | Java, Tibero\n\n- 정산 개발',
      stay({ position: '대리', keywords: ['Java', 'Tibero'], ...tasks }),
    ],
    [
      'takes code spans behind a bold position for such too',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n**대리** `Tibero` `Java`\n\n- 정산 개발',
      stay({ position: '대리', keywords: ['Tibero', 'Java'], ...tasks }),
    ],
    [
      'takes a code span alone there for a technology that is well known',
      '### 가람소프트 `Java` (2021.03 ~ 2023.06)\n\n대리 `Lotus`\n\n- 정산 개발',
      stay({ summary: '대리 Lotus', keywords: ['Java'], ...tasks }),
    ],
    [
      'takes technologies beside the period alone for such',
      '### 가람소프트 | 대리\n2021.03 ~ 2023.06 | Java, Spring\n\n- 정산 개발',
      stay({ position: '대리', keywords: ['Java', 'Spring'], ...tasks }),
    ],
    [
      'but neither the name nor one word alone (W2)',
      '### Java | 대리 | Spring (2021.03 ~ 2023.06)\n\n- 정산 개발',
      { ...stay({ position: '대리', description: 'Spring', ...tasks }), name: 'Java' },
    ],
    [
      'takes a publisher of games for what the employer is (W2)',
      '### 가람소프트\n게임 퍼블리셔\n2021.03 ~ 2023.06\n\n- 정산 개발',
      stay({ description: '게임 퍼블리셔', ...tasks }),
    ],
    [
      'but one of web pages for a position',
      '### 가람소프트\n웹 퍼블리셔\n2021.03 ~ 2023.06\n\n- 정산 개발',
      stay({ position: '웹 퍼블리셔', ...tasks }),
    ],
    [
      'takes a service beside a rank for what it is (W2)',
      '### 가람소프트 — 이사 / 두레이음 (2021.03 ~ 2023.06)',
      stay({ position: '이사', description: '두레이음' }),
    ],
    [
      'takes a kind of position with a period below for a stay, and what is listed for its work (W4, W6)',
      '### 프리랜서\n**2021.03 ~ 2023.06**\n\n- 새빛도서관 반납\n- 정산 개발',
      { position: '프리랜서', ...dates, highlights: ['새빛도서관 반납', '정산 개발'] },
    ],
    [
      'cuts a title off an office, with the type of those who serve for a term (W3, W4)',
      '### 율도군청 주무관 (임기제) (2021.03 ~ 2023.06)',
      { ...stay({}), name: '율도군청', position: '주무관', employmentType: '임기제' },
    ],
    [
      'takes a type with its title in parentheses off the name (W3, W4)',
      '### 가람소프트 (계약직 사서) (2021.03 ~ 2023.06)',
      stay({ position: '사서', employmentType: '계약직' }),
    ],
    [
      'takes an intern with the title in parentheses off the name (W3)',
      '### 가람소프트 (인턴 개발자) (2021.03 ~ 2023.06)',
      stay({ position: '인턴 개발자' }),
    ],
    [
      'takes no type with another word in parentheses off the name (W2)',
      '### 가람소프트 (계약직 포털) (2021.03 ~ 2023.06)',
      { ...stay({}), name: '가람소프트 (계약직 포털)' },
    ],
    [
      'takes a kind of service beside a title for the employment type (W4, W14)',
      '### 가람소프트 / 서버 개발자 / 산업기능요원 (2021.03 ~ 2023.06)',
      stay({ position: '서버 개발자', employmentType: '산업기능요원' }),
    ],
    [
      'takes a kind of service in parentheses for the employment type, also below (W4, W14)',
      '### 가람소프트\n\n개발팀, 대리 · 2021.03 ~ 2023.06 (병역특례)',
      stay({ position: '개발팀 / 대리', employmentType: '병역특례' }),
    ],
    [
      'cuts a kind of service off the title behind it (W4)',
      '### 가람소프트 | 전문연구요원 선임연구원 (2021.03 ~ 2023.06)',
      stay({ position: '선임연구원', employmentType: '전문연구요원' }),
    ],
    [
      'goes on in lines behind colons (T3)',
      '**가람소프트** | 2021.03 ~ 2023.06\n: 개발팀 대리\n: 정산을 맡았습니다.',
      stay({ position: '개발팀 대리', summary: '정산을 맡았습니다.' }),
    ],
    [
      'has a title of several words in parentheses behind the employer (W3)',
      '### 가람소프트 (서버 개발자) 2021.03 ~ 2023.06',
      stay({ position: '서버 개발자' }),
    ],
    [
      'leaves another name in parentheses (T6)',
      '### 가람소프트 (옛 나래 소프트) 2021.03 ~ 2023.06',
      stay({ name: '가람소프트 (옛 나래 소프트)' }),
    ],
    [
      'has a sub-heading of a field beside a rank for its title (W3, W7)',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n#### 서비스 기획 / 대리\n\n- 월 마감',
      stay({ position: '서비스 기획 / 대리', highlights: ['월 마감'] }),
    ],
    [
      'has such a sub-heading for a group where its title is told (W7)',
      '### 가람소프트 | 과장 (2021.03 ~ 2023.06)\n\n#### 서비스 기획 / 대리\n\n- 월 마감',
      stay({
        position: '과장',
        highlights: ['서비스 기획 / 대리 — 월 마감'],
        groups: [{ name: '서비스 기획 / 대리', highlights: ['월 마감'] }],
      }),
    ],
    [
      'has a sub-heading of what was done for a group (W7)',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n#### 정산 화면 / 약관 개편\n\n- 월 마감',
      stay({
        highlights: ['정산 화면 / 약관 개편 — 월 마감'],
        groups: [{ name: '정산 화면 / 약관 개편', highlights: ['월 마감'] }],
      }),
    ],
    [
      'has an item of a business with a list in it for a group (W7)',
      '### QA — 가람소프트\n\n2021.03 ~ 2023.06\n\n- 담당 게임\n  - 소리 온라인 (MMORPG)',
      stay({
        position: 'QA',
        highlights: ['담당 게임 — 소리 온라인 (MMORPG)'],
        groups: [{ name: '담당 게임', highlights: ['소리 온라인 (MMORPG)'] }],
      }),
    ],
    [
      'has such an item for the employer where none is named (W2)',
      '### QA\n\n2021.03 ~ 2023.06\n\n- 나래 게임즈\n  - 정산 개발',
      { name: '나래 게임즈', position: 'QA', ...dates, ...tasks },
    ],
    [
      'has no item for the employer where the line has it before the position (W2, W6)',
      '- **가온대학교 교양학부 강사** (2021.03 ~ 2023.06)\n  - 시민과 대학\n  - 말하기 대학',
      { name: '가온대학교', position: '교양학부 강사', ...dates, highlights: ['시민과 대학', '말하기 대학'] },
    ],
    [
      'has a school in an item for the employer of a position with its subject (W2)',
      '- **글쓰기 강사** (2021.03 ~ 2023.06)\n  - 가온대학교\n  - 정산 개발',
      { name: '가온대학교', position: '글쓰기 강사', ...dates, ...tasks },
    ],
    [
      'has a unit of the army with the word for service behind it (W14)',
      '### 한빛사단 (군 복무)\n\n2021.03 ~ 2023.06\n\n- 정산 개발',
      { name: '한빛사단 (군 복무)', ...dates, ...tasks },
    ],
    [
      'parts who teaches at a college from it (W2, W3)',
      '- **가온전문대학 겸임교원** (2021.03 ~ 2023.06)',
      { name: '가온전문대학', position: '겸임교원', ...dates },
    ],
    [
      'is whole where a title is quoted in it (W2)',
      '- **과제 "지역대학 살리기" 연구원** (2021.03 ~ 2023.06)',
      { name: '과제 "지역대학 살리기" 연구원', ...dates },
    ],
    [
      'parts a member of a committee from it (W2, W3)',
      '- **가람시 주민자치위원회 위원** (2021.03 ~ 2023.06)',
      { name: '가람시 주민자치위원회', position: '위원', ...dates },
    ],
    [
      'parts who advises an academy from it (W2, W3)',
      '- **가온평생교육원 자문위원** (2021.03 ~ 2023.06)',
      { name: '가온평생교육원', position: '자문위원', ...dates },
    ],
    [
      'parts the staff of a school from it (W2, W3)',
      '- **가온대학교 입학관리과 직원** (2021.03 ~ 2023.06)',
      { name: '가온대학교', position: '입학관리과 직원', ...dates },
    ],
    [
      'has a bold sentence right above a list for a group (W7)',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n정산을 맡은 팀이다\n**정산을 새로 만들었습니다.**\n\n- 월 마감',
      stay({
        summary: '정산을 맡은 팀이다',
        highlights: ['정산을 새로 만들었습니다 — 월 마감'],
        groups: [{ name: '정산을 새로 만들었습니다', highlights: ['월 마감'] }],
      }),
    ],
    [
      'has a bold sentence among lines for text (T3)',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n정산을 맡은 팀이다\n**정산을 새로 만들었습니다.**\n끝까지 갔습니다.\n\n- 월 마감',
      stay({
        summary: '정산을 맡은 팀이다 정산을 새로 만들었습니다. 끝까지 갔습니다.',
        highlights: ['월 마감'],
      }),
    ],
    [
      'has a ward for the team (W3)',
      '### 가람병원 내과 병동 / 간호사 (2021.03 ~ 2023.06)',
      { name: '가람병원', position: '내과 병동 / 간호사', ...dates },
    ],
    [
      'is held by a kind of service where it has no title (W3, W14)',
      '### 가람소프트\n\n산업기능요원 / 2021.03 ~ 2023.06',
      stay({ position: '산업기능요원' }),
    ],
    [
      'leaves an employment type in a title of many words',
      '### 가람소프트 | 계약직 정산 서비스 개발 (2021.03 ~ 2023.06)',
      stay({ position: '계약직 정산 서비스 개발' }),
    ],
    [
      'holds an item under a period and position that names an employer with its team',
      '### 2021.03 ~ 2023.06 | 대리\n\n- 별마당게임즈 클라이언트실\n  - 정산 개발',
      { name: '별마당게임즈', position: '대리 / 클라이언트실', ...dates, ...tasks },
    ],
    [
      'holds no item under a period and position that names a task',
      '### 2021.03 ~ 2023.06 | 대리\n\n- 게임 개선\n  - 정산 개발',
      {
        position: '대리',
        ...dates,
        highlights: ['게임 개선 — 정산 개발'],
        groups: [{ name: '게임 개선', highlights: ['정산 개발'] }],
      },
    ],
    [
      'tells the client behind the period and the position',
      '### 가람소프트\n\n2021.03 ~ 2023.06 | 대리 | 가람시청 관제센터\n\n- 정산 개발',
      stay({ position: '대리', summary: '가람시청 관제센터', ...tasks }),
    ],
    [
      'tells the team behind the period and the position',
      '### 가람소프트\n\n2021.03 ~ 2023.06 | 대리 | 플랫폼 개발팀\n\n- 정산 개발',
      stay({ position: '대리 / 플랫폼 개발팀', ...tasks }),
    ],
    [
      'has a ward of a hospital for its team',
      '### 가람병원\n\n2021.03 ~ 2023.06\n\n외과 병동 / 간호사 / 정규직\n\n- 환자 교육',
      {
        name: '가람병원',
        ...dates,
        position: '외과 병동 / 간호사',
        employmentType: '정규직',
        highlights: ['환자 교육'],
      },
    ],
    ['is a name that looks like a host (T8)', '### Garam.com (2021.03 ~ 2023.06)', { name: 'Garam.com', ...dates }],
    [
      'has the host of the employer beside its name',
      '### 가람소프트 | Garam.com | 대리 (2021.03 ~ 2023.06)',
      stay({ position: '대리', url: 'https://Garam.com' }),
    ],
    ['is a sub-heading that is the period', '### 가람소프트\n\n#### 2021.03 ~ 2023.06\n\n- 정산 개발', stay(tasks)],
    [
      'is a sub-heading of the period, the type and the team (W3, W4)',
      '### 가람소프트 | 기획자\n\n#### 2021.03 ~ 2023.06 · 정규직 · 정산실\n\n- 정산 개발',
      stay({ position: '기획자 / 정산실', employmentType: '정규직', ...tasks }),
    ],
    [
      'is of an employer that its mark tells, whatever its name says it teaches (S6)',
      '- (주)가람교육 / 지원팀 / 사원~대리 (2021.03 ~ 2023.06)',
      { name: '(주)가람교육', position: '지원팀 / 사원~대리', ...dates },
    ],
    [
      'has one period: a second line of one is text',
      '### 가람소프트\n\n2021.03 ~ 2023.06\n2020.01 ~ 2020.12\n\n- 정산 개발',
      stay({ summary: '2020.01 ~ 2020.12', ...tasks }),
    ],
    [
      'ends before a sentence in its paragraph',
      '### 가람소프트\n\n2021.03 ~ 2023.06\n정산을 맡았습니다.\n\n- 정산 개발',
      stay({ summary: '정산을 맡았습니다.', ...tasks }),
    ],
    [
      'ends before a sentence in its item',
      '### 가람소프트\n\n- 2021.03 ~ 2023.06\n  정산을 맡았습니다.\n- 정산 개발',
      stay({ highlights: ['정산을 맡았습니다.', '정산 개발'] }),
    ],
    [
      'loses the label before a position',
      '### 가람소프트 | 직책: 팀장 (2021.03 ~ 2023.06)',
      stay({ position: '팀장' }),
    ],
    [
      'goes on with the place on a line of its own',
      '### 가람소프트 | 공동 창업자 (2021.03 ~ 2023.06)\n\n서울\n\n- 정산 개발',
      stay({ position: '공동 창업자', location: '서울', ...tasks }),
    ],
    [
      'joins ranks with the arrow between them',
      '### 가람소프트 | 사원 → 대리 (2021.03 ~ 2023.06)',
      stay({ position: '사원 → 대리' }),
    ],
    [
      'tells the service behind the position',
      '### 가람소프트 | 대리 | 별빛 (2021.03 ~ 2023.06)',
      stay({ position: '대리', description: '별빛' }),
    ],
    [
      'tells a task beside the employer before the team in the line of the period',
      '### 가람소프트 · 영업 지원\n\n2021.03 ~ 2023.06 · 충청지역팀\n\n- 정산 개발',
      stay({ position: '영업 지원 / 충청지역팀', ...tasks }),
    ],
    [
      'tells the service beside the employer before the team in the line of the period',
      '### 가람소프트 · 별빛\n\n2021.03 ~ 2023.06 · 충청지역팀\n\n- 정산 개발',
      stay({ position: '충청지역팀', description: '별빛', ...tasks }),
    ],
    [
      'that is a sentence names no employer',
      '### 정산을 맡았습니다. (2021.03 ~ 2023.06)',
      { ...dates, summary: '정산을 맡았습니다.' },
    ],
  ])('%s', (_, section, expected) => {
    expect(work(section)).toEqual([expected])
  })

  it('keeps personal data out of the stay (B6)', () => {
    const { work, told } = career('## 경력\n\n### 가람소프트 | 최종 연봉 3,600만원 (2021.03 ~ 2023.06)')
    expect(work).toEqual([stay({})])
    expect(told).toEqual(['personal-data: 최종 연봉 3,600만원'])
  })
})

describe('titles of all professions (W3)', () => {
  it.each([
    [
      'medicine',
      '물리치료사 방사선사 임상병리사 치과위생사 간호조무사 응급구조사 사회복지사 약사 의사 치과의사 전공의 의무기록사',
    ],
    ['law and accounting', '변리사 노무사 법무사 관세사 세무사 감정평가사 사무장 경리 재무회계'],
    [
      'teaching and research',
      '강의전담교수 산학협력중점교수 담임 학급담임 사서 학예사 보육교사 평생교육사 헬스트레이너 필라테스강사 연구사 연구보조원 방문연구원 파견연구원 초청연구원 참여연구원 연수연구원 계약연구원 포닥',
    ],
    ['sales and marketing', 'MD AE 영업대표 해외영업 슈퍼바이저 바이어 카피라이터 아트디렉터 홍보대사'],
    ['production and transport', '생산관리 품질관리 설비기사 정비사 운전원 기관사 항해사 공장장 지게차기사'],
    ['public service', '공무원 주무관 사무관 행정원 소방관 경찰관 순경'],
    ['service', '호텔리어 객실승무원 기장 바텐더 셰프 조리사 미용사 플로리스트 캐셔'],
    ['media and design', '아나운서 번역가 통역사 일러스트레이터 애니메이터 포토그래퍼 음향기사'],
    ['arts', '지휘자 연주자 안무가 평론가 성우 유튜버 조각가 소설가 편곡가 피아니스트 무용수'],
    [
      'crafts',
      '토목기술자 금형설계자 요리사 용접사 설계사 속기사 조경사 공인중개사 치과기공사 배관공 선반공 재봉사 조경기사 버스기사',
    ],
    ['offices', '분석원 안내원 판매원 검사원 경호원 안전요원 수사관 세관원 구급대원 간병인 반장 학장'],
    ['finance and building', '투자심사역 은행원 텔러 트레이더 운용역 계장 감리원 측량사 건축사 현장대리인'],
    ['people', 'HRBP 비서 리크루터 헤드헌터 행정직원 경영지원 고객지원 사무국장'],
    ['English', 'Nurse Accountant Pharmacist Writer Supervisor Merchandiser Recruiter'],
  ])('%s', (_, titles) => {
    const all = titles.split(' ')
    const lines = all.map((title) => `### 가람병원 (2021.03 ~ 2023.06)\n\n${title}\n\n- 월 마감`)
    expect(lines.map((line) => work(line)[0]?.position)).toEqual(all)
    const items = all.map((title) => `- 가람병원 ${title} (2021.03 ~ 2023.06)\n  - 월 마감`)
    expect(items.map((item) => work(item)[0])).toEqual(
      all.map((title) => ({ name: '가람병원', position: title, ...dates, highlights: ['월 마감'] })),
    )
  })

  it.each(['회계 담당', '연구 보조'])('of who is in charge of something, or helps with it: %s', (title) => {
    expect(work(`### 가람병원 (2021.03 ~ 2023.06)\n\n${title}\n\n- 월 마감`)[0]?.position).toBe(title)
  })

  it('beside the department in a line below the employer', () => {
    expect(work('### 가람시청\n**민원여권과 / 주무관** (2021.03 ~ 2023.06)')).toEqual([
      { name: '가람시청', position: '민원여권과 / 주무관', ...dates },
    ])
    expect(work('### 가람소프트\n**정산 도우미 / 주무관** (2021.03 ~ 2023.06)')).toEqual([
      stay({ position: '주무관', description: '정산 도우미' }),
    ])
  })

  it.each<[string, string, object]>([
    ['tasks in a list', '- 품질관리\n- 자재관리', { highlights: ['품질관리', '자재관리'] }],
    [
      'several tasks with what was done',
      '품질관리\n\n- 검사\n\n자재관리\n\n- 발주',
      {
        highlights: ['품질관리 — 검사', '자재관리 — 발주'],
        groups: [
          { name: '품질관리', highlights: ['검사'] },
          { name: '자재관리', highlights: ['발주'] },
        ],
      },
    ],
    ['a task in a sentence', '품질관리 업무를 했습니다.', { summary: '품질관리 업무를 했습니다.' }],
    ['two lines', '품질관리\n구매\n\n- 발주', { summary: '품질관리', highlights: ['구매 — 발주'] }],
    ['a word that ends in a title', '참여 의사\n\n- 발주', { summary: '참여 의사', highlights: ['발주'] }],
    ['a title in a task', '- 의사 결정 지원', { highlights: ['의사 결정 지원'] }],
    ['help told in many words', '- 방학마다 생산 라인 보조', { highlights: ['방학마다 생산 라인 보조'] }],
  ])('none: %s', (_, body, expected) => {
    const [found] = work(`### 가람소프트 (2021.03 ~ 2023.06)\n\n${body}`)
    expect(found).toMatchObject(stay(expected))
    expect(found?.position).toBeUndefined()
  })

  it('none: a task below the title', () => {
    expect(work('### 가람소프트 | 대리 (2021.03 ~ 2023.06)\n\n구매\n\n- 발주')[0]).toMatchObject({ position: '대리' })
  })

  it('without an employer, a task told in many words', () => {
    const stays = work(
      '### 2021.03 ~ 2023.06 : ABAP 추가 프로그램 개발 보조\n\n### 2021.03 ~ 2023.06 : 새빛 가람 나눔 소프트',
    )
    expect(stays).toEqual([
      { position: 'ABAP 추가 프로그램 개발 보조', ...dates },
      { name: '새빛 가람 나눔 소프트', ...dates },
    ])
  })

  it('without an employer, among stays and projects', () => {
    const stays = career('## 경력 및 프로젝트\n\n### 서버 개발자 (2021.03 ~ 2023.06)\n\n- 개발').work
    expect(stays).toEqual([{ position: '서버 개발자', ...dates, highlights: ['개발'] }])
  })

  it('none: a project that is called like one, before an employer of the document (P1)', () => {
    const heads = '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n## 프로젝트\n\n'
    const { work: stays, projects } = career(`${heads}### AI 카피라이터 — 가람소프트\n\n2022.01 ~ 2022.06\n\n- 개발`)
    expect(stays).toEqual([stay({})])
    expect(projects).toMatchObject([{ name: 'AI 카피라이터', entity: '가람소프트' }])
    expect(career(`${heads}### 나래물산 — 개발자\n\n2022.01 ~ 2022.06\n\n- 개발`).work).toMatchObject([
      { name: '가람소프트' },
      { name: '나래물산', position: '개발자' },
    ])
  })

  it.each(['AI 카피라이터', 'Translator', '품질관리'])('none: the project %s (P1)', (name) => {
    expect(career(`## 프로젝트\n\n### ${name} (2021.03 ~ 2023.06)\n\n- 개발`)).toMatchObject({
      work: [],
      projects: [{ name, ...dates }],
    })
  })
})

describe('an employer with its period above a line of positions that heads a list (W3)', () => {
  const head = '가람소프트 2021.03 ~ 2023.06\n\n'
  it('has them for its position', () => {
    expect(
      work(`${head}데이터분석팀 / 대리\n- 정산 개발\n\n나래물산 2019.01 ~ 2021.02\n\n사원\n\n- 예약 개발`),
    ).toEqual([
      stay({ position: '데이터분석팀 / 대리', ...tasks }),
      { name: '나래물산', position: '사원', startDate: '2019-01', endDate: '2021-02', highlights: ['예약 개발'] },
    ])
  })

  it('has them also in elements of HTML', () => {
    const card =
      '<div>\n<div class="company">가람소프트 <small>2021.03 ~ 2023.06</small></div>\n<div class="role">대리</div>\n<ul>\n<li>정산 개발</li>\n</ul>\n</div>'
    expect(work(card)).toEqual([stay({ position: '대리', ...tasks })])
  })

  it.each([
    ['what is no position', `${head}정산 업무\n- 정산 개발`, '가람소프트'],
    ['a paragraph of several lines', `가람소프트 2021.03 ~ 2023.06\n정산 회사\n\n대리\n- 정산 개발`, '가람소프트'],
  ])('has none below %s', (_, section, name) => {
    const [first] = work(section)
    expect(first?.name).toBe(name)
    expect(first?.position).toBeUndefined()
  })
})

describe('an employer whose name ends as a field of work does (W2, W3)', () => {
  const named = '### 나래물산 (2019.01 ~ 2021.02)\n\n'
  it.each<[string, string, readonly object[]]>([
    [
      'is told by the names of the others',
      `${named}### 온새미로 디자인 (2021.03 ~ 2023.06)`,
      [{ name: '나래물산' }, { name: '온새미로 디자인', ...dates }],
    ],
    ['is a task alone', '### 브랜드 디자인 (2021.03 ~ 2023.06)', [{ position: '브랜드 디자인', ...dates }]],
    [
      'is a task among tasks',
      `${named}### 브랜드 디자인 (2021.03 ~ 2023.06)\n\n### 웹 디자인 (2018.01 ~ 2018.12)`,
      [{ name: '나래물산' }, { position: '브랜드 디자인' }, { position: '웹 디자인' }],
    ],
    ['is no field alone', `${named}### 백엔드 (2021.03 ~ 2023.06)`, [{ name: '나래물산' }, { position: '백엔드' }]],
    [
      'is no title',
      `${named}### 프리랜서 디자이너 (2021.03 ~ 2023.06)`,
      [{ name: '나래물산' }, { position: '프리랜서 디자이너' }],
    ],
    [
      'is no work',
      `${named}### 앱 서비스 개발 (2021.03 ~ 2023.06)`,
      [{ name: '나래물산' }, { position: '앱 서비스 개발' }],
    ],
    [
      'is no field beside a title',
      `${named}### 브랜드 디자인 | 팀장 (2021.03 ~ 2023.06)`,
      [{ name: '나래물산' }, { position: '브랜드 디자인 / 팀장' }],
    ],
    [
      'heads the titles below it',
      `${named}### 온새미로 디자인 (2021.03 ~ 2023.06)\n\n디자이너 / 대리`,
      [{ name: '나래물산' }, { name: '온새미로 디자인', position: '디자이너 / 대리' }],
    ],
    [
      'is a task above the rank, where no other has a name',
      '### 브랜드 디자인 (2021.03 ~ 2023.06)\n\n대리\n\n### 데이터 분석 (2018.01 ~ 2018.12)\n\n사원',
      [{ position: '브랜드 디자인 / 대리' }, { position: '데이터 분석 / 사원' }],
    ],
  ])('%s', (_, section, expected) => {
    expect(work(section)).toMatchObject(expected)
    expect(work(section).filter(({ name }) => name).length).toBe(expected.filter((one) => 'name' in one).length)
  })
})

describe('below a header of plain text', () => {
  const header = '가람소프트 (2021.03 ~ 2023.06)\n정산팀 대리\n\n- 정산 개발\n- 나래'
  const own = stay({ position: '정산팀 대리', ...tasks })

  it.each<[string, string, object]>([
    [
      'an item with a range inside the stay is a project (W11)',
      '2021.05 ~ 2021.12',
      {
        work: [own],
        projects: [{ name: '나래', startDate: '2021-05', endDate: '2021-12', entity: '가람소프트' }],
      },
    ],
    [
      'one with a range outside it is a stay (W1)',
      '2019.05 ~ 2020.12',
      { work: [own, { name: '나래', startDate: '2019-05', endDate: '2020-12' }], projects: [] },
    ],
    [
      'one with a range that goes on is one too',
      '2023.07 ~',
      { work: [own, { name: '나래', startDate: '2023-07' }], projects: [] },
    ],
  ])('%s', (_, range, expected) => {
    expect(career(`## 경력\n\n${header} (${range})`)).toMatchObject(expected)
  })
})

describe('two lines of plain text above a list', () => {
  it('are an employer and a position (W1, W3)', () => {
    expect(work('🏢 가람소프트\n정산팀 / 대리\n• 정산 개발\n\n🏢 나래\n대리\n• 예약 개발')).toEqual([
      { name: '가람소프트', position: '정산팀 / 대리', ...tasks },
      { name: '나래', position: '대리', highlights: ['예약 개발'] },
    ])
  })

  it.each([
    ['정산을 맡았습니다.\n대리'],
    ['가람소프트\n정산 개발 / 대리'],
    ['가람소프트\n대리\n사원'],
    [`${'가'.repeat(41)}\n대리`],
  ])('are none: %s', (lines) => {
    expect(work(`${lines}\n• 정산 개발`)).toEqual([])
  })
})

describe('one stay or two (W1, W12, W15)', () => {
  it.each<[string, string, readonly object[]]>([
    [
      'joining and leaving one employer are one stay',
      '### 가람소프트 입사 (2021.03)\n\n### 가람소프트 퇴사 (2023.06)\n\n- 정산 개발',
      [stay(tasks)],
    ],
    [
      'joining and leaving with a ward or a task beside it',
      '### 2021.03: 가람병원 입사 (내과 병동)\n\n### 2023.06: 가람병원 퇴사\n\n### 2018.01: ㈜나래 입사, 정산 개발\n\n### 2020.12: ㈜나래 퇴사',
      [
        { name: '가람병원', position: '내과 병동', ...dates },
        { name: '㈜나래', position: '정산 개발', startDate: '2018-01', endDate: '2020-12' },
      ],
    ],
    [
      'joining and leaving a team of one employer, or a school',
      '### 2021.03: 가**소프트 정산팀 입사\n\n### 2023.06: 가**소프트 정산팀 퇴사\n\n### 2018.01: 나래중학교 교사 임용\n\n### 2020.12: 나래중학교 퇴직',
      [
        { name: '가**소프트', position: '정산팀', ...dates },
        { name: '나래중학교', position: '교사', startDate: '2018-01', endDate: '2020-12' },
      ],
    ],
    [
      'joining an employer that one is at still (D5)',
      '### 2021.03: 가람소프트 입사, 현재까지\n\n### 나래소프트 입사 2018.01 (근무)',
      [
        { name: '가람소프트', startDate: '2021-03' },
        { name: '나래소프트', startDate: '2018-01', endDate: '2018-01' },
      ],
    ],
    [
      'joining one employer and leaving another are two',
      '### 가람소프트 입사 (2021.03)\n\n### 나래소프트 퇴사 (2023.06)\n\n- 정산 개발',
      [
        { name: '가람소프트', startDate: '2021-03', endDate: '2021-03' },
        { name: '나래소프트', startDate: '2023-06', endDate: '2023-06', ...tasks },
      ],
    ],
    [
      'a heading with a period before that of the stay above is an employer whose level slipped',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n#### 나래소프트 (2018.01 ~ 2020.12)\n\n- 예약 개발',
      [stay(tasks), { name: '나래소프트', startDate: '2018-01', endDate: '2020-12', highlights: ['예약 개발'] }],
    ],
    [
      'the department of an employer is that of each position under it',
      '### 가람소프트 | 플랫폼팀\n\n#### 대리 (2021.03 ~ 2022.06)\n\n- 정산 개발\n\n#### 과장 (2022.07 ~ 현재)\n\n- 예약 개발',
      [
        { name: '가람소프트', position: '플랫폼팀 / 대리', startDate: '2021-03', endDate: '2022-06', ...tasks },
        { name: '가람소프트', position: '플랫폼팀 / 과장', startDate: '2022-07', highlights: ['예약 개발'] },
      ],
    ],
    [
      'a body under two employers is the first one’s, but for the group that names the second',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n### 나래소프트 (2018.03 ~ 2020.06)\n\n#### 예약 화면 (나래소프트)\n\n- 예약 개발\n\n#### 정산 화면\n\n- 정산 개발',
      [
        stay({
          highlights: ['정산 화면 — 정산 개발'],
          groups: [{ name: '정산 화면', highlights: ['정산 개발'] }],
        }),
        {
          name: '나래소프트',
          startDate: '2018-03',
          endDate: '2020-06',
          highlights: ['예약 화면 (나래소프트) — 예약 개발'],
          groups: [{ name: '예약 화면 (나래소프트)', highlights: ['예약 개발'] }],
        },
      ],
    ],
    [
      'a body under two employers is the second one’s where its groups name another',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n### 나래소프트 (2018.03 ~ 2020.06)\n\n#### 예약 화면 (다온소프트)\n\n- 예약 개발',
      [
        stay({}),
        {
          name: '나래소프트',
          startDate: '2018-03',
          endDate: '2020-06',
          highlights: ['예약 화면 (다온소프트) — 예약 개발'],
          groups: [{ name: '예약 화면 (다온소프트)', highlights: ['예약 개발'] }],
        },
      ],
    ],
    [
      'lines without a period belong to the line above with one',
      '가람소프트 2021.03 ~ 2023.06\n서버 개발자\n나래소프트 2018.03 ~ 2020.06\n인턴',
      [
        stay({ position: '서버 개발자' }),
        { name: '나래소프트', position: '인턴', startDate: '2018-03', endDate: '2020-06' },
      ],
    ],
    [
      'an item without a period belongs to the stay above',
      '- 가람소프트 (2021.03 ~ 2023.06)\n  - 정산 개발\n- 예약 개발',
      [stay({ highlights: ['정산 개발', '예약 개발'] })],
    ],
    [
      'a heading that says the position above stays',
      '### 인턴\n\n#### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발',
      [stay({ position: '인턴', ...tasks })],
    ],
    [
      'a heading that says the employment type above stays (W4)',
      '### 파트타임 경력\n\n#### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발',
      [stay({ employmentType: '파트타임', ...tasks })],
    ],
    [
      'items with the labels of a stay are stays',
      '- 가람소프트\n  - 고용형태: 정규직\n  - 정산 개발\n- 나래\n  - 부서: 플랫폼팀\n  - 예약 개발',
      [
        { name: '가람소프트', employmentType: '정규직', ...tasks },
        { name: '나래', position: '플랫폼팀', highlights: ['예약 개발'] },
      ],
    ],
    [
      'a bold item is a stay where something is under it',
      '- 가람소프트 (2021.03 ~ 2023.06)\n- **나래**\n  - 예약 개발\n- **정산 개발**',
      [stay({}), { name: '나래', highlights: ['예약 개발', '정산 개발'] }],
    ],
    [
      'what an employer is, told for two periods beside a label',
      '### 가람소프트\n\n> 정산 서비스를 만드는 회사\n\n- 기간: 2019.01 ~ 2019.12, 2021.03 ~ 2023.06\n- 정산 개발',
      [
        {
          name: '가람소프트',
          description: '정산 서비스를 만드는 회사',
          startDate: '2019-01',
          endDate: '2019-12',
          ...tasks,
        },
        stay({ description: '정산 서비스를 만드는 회사' }),
      ],
    ],
    [
      'two periods in one header, each with its rank behind a comma',
      '### 가람소프트 (2019.01 ~ 2019.12, 인턴), (2021.03 ~ 2023.06, 대리)\n\n- 정산 개발',
      [
        { name: '가람소프트', position: '인턴', startDate: '2019-01', endDate: '2019-12', ...tasks },
        stay({ position: '대리' }),
      ],
    ],
    [
      'two teams with their periods in lines of one paragraph (T3)',
      '### 가람소프트\n\n**플랫폼팀 / 2021.03 ~ 2023.06**\n**예약팀 / 2019.01 ~ 2021.02**\n\n- 정산 개발',
      [
        stay({ position: '플랫폼팀', ...tasks }),
        { name: '가람소프트', position: '예약팀', startDate: '2019-01', endDate: '2021-02' },
      ],
    ],
    [
      'one team with its period and the place above projects with theirs (W2)',
      '### 가람소프트 / 선임\n\n**플랫폼팀 / 2021.03 ~ 2023.06 / 서울**\n\n**정산 개편** (2022.01 ~ 2022.06)\n- 정산 개발',
      [stay({ position: '선임 / 플랫폼팀', location: '서울' })],
    ],
    [
      'one team with its period above projects with theirs, which is none of several (W3, W11)',
      '### 가람소프트 / 선임\n\n**플랫폼팀 / 2021.03 ~ 2023.06**\n\n예약 서비스를 만듭니다.\n\n**정산 개편** (2022.01 ~ 2022.06)\n- 정산 개발',
      [stay({ position: '선임 / 플랫폼팀', summary: '예약 서비스를 만듭니다.' })],
    ],
    [
      'two teams with their periods, of one rank (W3, W12)',
      '### 가람소프트 / 선임\n\n**플랫폼팀 / 2021.03 ~ 2023.06**\n\n- 정산 개발\n\n**예약팀 / 2019.01 ~ 2021.02**\n- 예약 개발',
      [
        stay({ position: '선임 / 플랫폼팀', ...tasks }),
        {
          name: '가람소프트',
          position: '선임 / 예약팀',
          startDate: '2019-01',
          endDate: '2021-02',
          highlights: ['예약 개발'],
        },
      ],
    ],
    [
      'positions with what stands beside them: a team, a duration, a service',
      '### 가람소프트\n\n#### 대리 | 플랫폼팀 | 1년 4개월 (2021.03 ~ 2022.06)\n\n- 정산 개발\n\n#### 과장 | 별빛 (2022.07 ~ 현재)\n\n- 예약 개발',
      [
        { name: '가람소프트', position: '대리 / 플랫폼팀', startDate: '2021-03', endDate: '2022-06', ...tasks },
        {
          name: '가람소프트',
          position: '과장',
          description: '별빛',
          startDate: '2022-07',
          highlights: ['예약 개발'],
        },
      ],
    ],
    [
      'a table of labels under a stay is that stay’s',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n| 항목 | 내용 |\n|---|---|\n| 부서 | 플랫폼팀 |\n| 업무 | 정산 개발 |',
      [stay({ position: '플랫폼팀', ...tasks })],
    ],
    [
      'a table that is no entry is highlights (W8)',
      '### 가람소프트 (2021.03 ~ 2023.06)\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |',
      [stay({ highlights: ['가 | 나', '다 | 라'] })],
    ],
  ])('%s', (_, section, expected) => {
    expect(work(section)).toEqual(expected)
  })

  it.each<[string, string, string | undefined, readonly string[]]>([
    ['below a title', '팀장\n\n#### 정산 개편 QA', '팀장', ['정산 개편 QA']],
    ['in many words', '#### 정산 화면 전면 개편 QA', undefined, ['정산 화면 전면 개편 QA']],
    ['not in few words, where the header has no title', '#### 정산 QA', '정산 QA', []],
  ])(
    'a sub-heading that ends as a title does and has its period beside a label, %s (W3, W11)',
    (_, body, position, names) => {
      const { work: stays, projects } = career(
        `## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n${body}\n\n- 기간: 2022.01 ~ 2022.06\n- 정산 개발`,
      )
      expect(stays.map((own) => own.position)).toEqual([position])
      expect(projects.map(({ name }) => name)).toEqual(names)
    },
  )

  it('a heading with a period within that of the stay above is a project of it (W11)', () => {
    const { work, projects } = career(
      '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n#### 예약 화면 (2021.05 ~ 2022.12)\n\n- 예약 개발',
    )
    expect(work).toEqual([stay(tasks)])
    expect(projects).toEqual([
      {
        name: '예약 화면',
        startDate: '2021-05',
        endDate: '2022-12',
        highlights: ['예약 개발'],
        entity: '가람소프트',
      },
    ])
  })

  it.each([
    ['- 예약 개발\n- 가람소프트 (2021.03 ~ 2023.06)', ['left-out: 예약 개발']],
    ['소개하는 글\n\n### 가람소프트 (2021.03 ~ 2023.06)', ['left-out: 소개하는 글']],
    [
      '| 가 | 나 |\n|---|---|\n| 다 | 라 |\n\n### 가람소프트 (2021.03 ~ 2023.06)',
      ['left-out: 가', 'left-out: 나', 'left-out: 다', 'left-out: 라'],
    ],
    ['### 총 경력\n\n- 2년 4개월\n\n### 가람소프트 (2021.03 ~ 2023.06)', ['left-out: 총 경력']],
    ['### 총 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)', ['left-out: 총 경력']],
  ])('what stands above all stays belongs to none and is told: %j', (section, expected) => {
    const { work, told } = career(`## 경력\n\n${section}`)
    expect(work).toEqual([stay({})])
    expect(told).toEqual(expected)
  })
})

it('the team beside positions with periods of their own is that of each (W3, W12)', () => {
  expect(work('### 가람소프트\n사원(2019.01 ~ 2021.02) → 대리(2021.03 ~ 2023.06), 정산팀\n- 정산 개발')).toEqual([
    { name: '가람소프트', position: '사원 / 정산팀', startDate: '2019-01', endDate: '2021-02', ...tasks },
    stay({ position: '대리 / 정산팀' }),
  ])
})

it('a task beside a title in the header of one of several positions belongs to it (W3)', () => {
  const body = '#### 서비스 기획 / 대리\n2021.03 ~ 2023.06\n\n- 정산 개발\n\n#### 정산 앱 / 사원\n2019.01 ~ 2021.02'
  expect(work(`### 가람소프트\n\n${body}`)).toEqual([
    stay({ position: '서비스 기획 / 대리', ...tasks }),
    { name: '가람소프트', position: '사원', description: '정산 앱', startDate: '2019-01', endDate: '2021-02' },
  ])
})

it('an item that ends in a noun of doing is no label of technologies (W6, T9)', () => {
  expect(career('## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- DB 개발\n- 정산 개발')).toEqual({
    work: [stay({ highlights: ['DB 개발', '정산 개발'] })],
    projects: [],
    told: [],
  })
  expect(work('### 가람소프트 (2021.03 ~ 2023.06)\n\n- 개발 언어\n  - Java\n- 정산 개발')).toEqual([
    stay({ ...tasks, keywords: ['Java'] }),
  ])
})

describe('tables of periods (W1, W8, W11)', () => {
  const table = (head: string, ...rows: readonly string[]): string =>
    [head, head.replace(/[^|]+/gu, '-'), ...rows].join('\n')

  it('rows of a year or month each under an employer are highlights', () => {
    const rows = table('| 연도 | 내용 |', '| 2021 | 정산 개편 |', '| 2022.05 | 예약 개편 |')
    expect(career(`## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n${rows}`)).toEqual({
      work: [stay({ highlights: ['2021 | 정산 개편', '2022.05 | 예약 개편'] })],
      projects: [],
      told: [],
    })
  })

  it.each([
    ['a range', table('| 기간 | 내용 |', '| 2021.03 ~ 2021.05 | 정산 개편 |', '| 2022 | 예약 개편 |')],
    ['a column of projects', table('| 연도 | 프로젝트 |', '| 2021 | 정산 개편 |', '| 2022 | 예약 개편 |')],
    [
      'a column of technologies',
      table('| 연도 | 내용 | 기술 |', '| 2021 | 정산 개편 | Java |', '| 2022 | 예약 개편 | Go |'),
    ],
    ['a row without a date', table('| 기간 | 내용 |', '| 2021 | 정산 개편 |', '| 상반기 | 예약 개편 |')],
  ])('rows with %s are projects', (_, rows) => {
    const { projects } = career(`## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n${rows}`)
    expect(projects.map(({ name }) => name)).toEqual(['정산 개편', '예약 개편'])
  })

  const employers = table(
    '| 회사 | 기간 | 직급 |',
    '| 가람소프트 | 2021.03 ~ 2023.06 | 대리 |',
    '| ㈜나래 | 2018.01 ~ 2020.12 | 사원 |',
  )
  const rows = [
    stay({ position: '대리' }),
    { name: '㈜나래', position: '사원', startDate: '2018-01', endDate: '2020-12' },
  ]

  it('headings below employers that name none of them are projects of the first (W1, W11)', () => {
    const tasks = '### 1. 누수음 판별 (2022.11 ~ 2023.05)\n\n- 녹음 수집\n\n### 2. 사내 위키\n\n- 문서 40편'
    expect(career(`## 경력\n\n${employers}\n\n${tasks}`)).toEqual({
      work: rows,
      projects: [
        {
          name: '누수음 판별',
          startDate: '2022-11',
          endDate: '2023-05',
          highlights: ['녹음 수집'],
          entity: '가람소프트',
        },
        { name: '사내 위키', highlights: ['문서 40편'], entity: '가람소프트' },
      ],
      told: [],
    })
  })

  it.each([
    ['one of which names one', '### 가람 (2021.03 ~ 2023.06)\n\n### 별하늘 (2016.01 ~ 2017.12)', '별하늘'],
    [
      'one of which has the mark of one',
      '### 누수음 판별 (2022.11 ~ 2023.05)\n\n### 별하늘㈜ (2016.01 ~ 2017.12)',
      '별하늘㈜',
    ],
  ])('headings below employers, %s, are employers (W13)', (_, heads, name) => {
    const found = career(`## 경력\n\n${employers}\n\n${heads}`)
    expect(found.work).toContainEqual({ name, startDate: '2016-01', endDate: '2017-12' })
    expect(found.projects).toEqual([])
  })

  it('headings without any period below employers, or below a table of none, are no projects', () => {
    expect(career(`## 경력\n\n${employers}\n\n### 누수음 판별\n\n- 녹음 수집`).projects).toEqual([])
    const measures = table('| 지표 | 값 |', '| 응답 | 3배 |')
    const below = career(`## 경력\n\n### 가람소프트\n\n${measures}\n\n### 별하늘 (2016.01 ~ 2017.12)\n\n- 정산`)
    expect(below.work).toHaveLength(2)
  })

  it('rows with an employer under a column that says nothing of it are stays', () => {
    const rows = table('| 기간 | 내용 |', '| 2021.03 ~ 2023.06 | 가람소프트 대리 |', '| 2019.01 ~ 2021.02 | ㈜나래 |')
    expect(work(rows)).toEqual([
      stay({ position: '대리' }),
      { name: '㈜나래', startDate: '2019-01', endDate: '2021-02' },
    ])
  })

  it('a column of personal data is told (B6)', () => {
    const rows = table('| 회사명 | 기간 | 연봉 |', '| 가람소프트 | 2021.03 ~ 2023.06 | 3,600만원 |')
    expect(career(`## 경력\n\n${rows}`)).toEqual({
      work: [stay({})],
      projects: [],
      told: ['personal-data: 3,600만원'],
    })
  })

  it('rows of what was done have no employer', () => {
    const rows = table(
      '| 기간 | 내용 |',
      '| 2021.03 ~ 2023.06 | 정산 개발 |',
      '| 2019.01 ~ 2021.02 | 예약을 맡았습니다 |',
    )
    expect(work(rows)).toEqual([
      { ...dates, highlights: ['정산 개발'] },
      { startDate: '2019-01', endDate: '2021-02', highlights: ['예약을 맡았습니다'] },
    ])
  })
})

describe('a leave (D5)', () => {
  const leave = '육아휴직 (2021.03 ~ 2022.02)'
  it.each([
    ['heading', `### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n### ${leave}`],
    [
      'heading with its period below',
      `### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n### 육아휴직\n\n2021.03 ~ 2022.02`,
    ],
    ['item under the employer', `### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n- ${leave}`],
    ['item among employers', `- 가람소프트 (2021.03 ~ 2023.06)\n  - 정산 개발\n- ${leave}`],
  ])('is no stay and no project, but told: %s', (_, section) => {
    const { work, projects, told } = career(`## 경력\n\n${section}`)
    expect({ work, projects }).toEqual({ work: [stay({ highlights: ['정산 개발'] })], projects: [] })
    expect(told.join()).toContain('left-out: 육아휴직')
  })

  it('is what one worked on without a period, or beside other words', () => {
    expect(
      career(
        '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- 휴가\n  - 신청 화면 개발\n- 휴직 알림 (2021.03 ~ 2021.05)',
      ),
    ).toMatchObject({
      work: [stay({ highlights: ['휴가 — 신청 화면 개발'] })],
      projects: [{ name: '휴직 알림' }],
    })
  })
})

describe('headings at the level of the sections below an overview (W1, W13)', () => {
  const table = '## 경력\n\n| 기간 | 회사 | 직책 |\n|---|---|---|\n| 2021.03 ~ 2023.06 | 가람소프트 | 대리 |'
  it('are the details of its employers', () => {
    const body = '- 정산 개발\n\n### 예약 앱 (2021.05 ~ 2021.08)\n\n- 예약 개발'
    expect(career(`${table}\n\n## 1. 가람소프트\n\n${body}`)).toMatchObject({
      work: [stay({ position: '대리', highlights: ['정산 개발'] })],
      projects: [{ name: '예약 앱', entity: '가람소프트', highlights: ['예약 개발'] }],
      told: [],
    })
  })

  it('are none of it where they name no employer (S8)', () => {
    expect(career(`${table}\n\n## 가람의 하루\n\n- 정산 개발`)).toMatchObject({
      work: [stay({ position: '대리' })],
      told: ['unknown-section: 가람의 하루', 'left-out: 정산 개발'],
    })
  })
})

describe('words of sections in the header of a stay (W1, S4)', () => {
  it.each([
    ['프리랜서 | 번역', '프리랜서 / 번역'],
    ['프리랜서 | 개발', '프리랜서 / 개발'],
    ['개발 | 프리랜서', '개발 / 프리랜서'],
  ])('are its task: %s', (header, position) => {
    expect(work(`### ${header} (2021.03 ~ 2023.06)\n- 기술서 2권`)).toEqual([
      { position, startDate: '2021-03', endDate: '2023-06', highlights: ['기술서 2권'] },
    ])
  })

  it.each([
    ['아르바이트', { position: '편집자', employmentType: '아르바이트' }],
    ['인턴십', { position: '편집자 (인턴십)' }],
  ])('are no section in parentheses behind an employer: %s (W4)', (word, expected) => {
    const header = `### 가람소프트 / 편집자 (${word})\n**2021.03 ~ 2023.06**`
    expect(work(`${header}\n- 정산 개발`)).toEqual([stay({ ...expected, ...tasks })])
  })

  it('are a section without a period (S1)', () => {
    const { work, told } = career(
      '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n- 정산 개발\n\n### 저서 | 번역서\n- 기술서',
    )
    expect(work).toEqual([stay({ highlights: ['정산 개발'] })])
    expect(told).toEqual([])
  })

  it('are teams of a newspaper (W3)', () => {
    expect(work('### 가람일보 | 교열 기자 | 편집국 (2021.03 ~ 2023.06)\n- 교열')).toMatchObject([
      { name: '가람일보', position: '교열 기자 / 편집국' },
    ])
  })
})

describe('periods in lines of their own above the employers (W1)', () => {
  const two = [
    stay({ position: '대리', ...tasks }),
    { name: '나래소프트', position: '사원', startDate: '2019-01', endDate: '2021-02', highlights: ['예약 개발'] },
  ]
  it.each([
    [
      'above headings',
      '2021.03 ~ 2023.06\n\n### 가람소프트\n대리\n- 정산 개발\n\n2019.01 ~ 2021.02\n\n### 나래소프트\n사원\n- 예약 개발',
    ],
    [
      'as headings',
      '### 2021.03 ~ 2023.06\n### 가람소프트\n대리\n- 정산 개발\n### 2019.01 ~ 2021.02\n### 나래소프트\n사원\n- 예약 개발',
    ],
    [
      'in the paragraph of a bold line',
      '2021.03 ~ 2023.06\n**가람소프트** 대리\n\n- 정산 개발\n\n2019.01 ~ 2021.02\n**나래소프트** 사원\n\n- 예약 개발',
    ],
    [
      'bold',
      '**2021.03 ~ 2023.06**\n\n**가람소프트** 대리\n\n- 정산 개발\n\n**2019.01 ~ 2021.02**\n\n**나래소프트** 사원\n\n- 예약 개발',
    ],
    [
      'above lines of plain text',
      '2021.03 ~ 2023.06\n\n가람소프트 대리\n\n- 정산 개발\n\n2019.01 ~ 2021.02\n\n나래소프트 사원\n\n- 예약 개발',
    ],
  ])('%s', (_, section) => {
    expect(work(section)).toEqual(two)
  })

  it('above paragraphs', () => {
    const section =
      '2021.03 ~ 2023.06\n\n가람소프트 대리\n\n정산을 맡았습니다.\n\n2019 ~ 2020\n\n나래소프트 사원\n\n예약을 맡았습니다.'
    expect(work(section)).toEqual([
      stay({ position: '대리', summary: '정산을 맡았습니다.' }),
      { name: '나래소프트', position: '사원', startDate: '2019', endDate: '2020', summary: '예약을 맡았습니다.' },
    ])
  })

  it('with the employment type and the duration below them (W4, D7)', () => {
    const above = (period: string, type: string): string => `${period}\n\n${type}\n\n`
    const section = `${above('2021.03 ~ 2023.06', '2년 4개월\n\n정규직')}### 가람소프트\n대리\n- 정산 개발\n\n${above('2019.01 ~ 2021.02', '계약직')}### 나래소프트\n사원\n- 예약 개발`
    expect(work(section)).toEqual([
      { ...two[0], employmentType: '정규직' },
      { ...two[1], employmentType: '계약직' },
    ])
  })

  it('are none above text that is more than that', () => {
    expect(career('## 경력\n\n2021.03 ~ 2023.06\n\n여러 곳\n\n### 가람소프트\n- 정산 개발')).toMatchObject({
      work: [{ highlights: ['정산 개발'] }],
      told: ['left-out: 2021.03 ~ 2023.06', 'left-out: 여러 곳'],
    })
  })

  it.each([
    ['the employers have periods', '### 가람소프트 (2021.03 ~ 2023.06)\n\n### 나래소프트 (2019.01 ~ 2021.02)'],
    [
      'the employers have periods below',
      '### 가람소프트\n2021.03 ~ 2023.06\n- 정산\n\n### 나래소프트\n2019.01 ~ 2021.02\n- 예약',
    ],
  ])('is the total of all where %s', (_, section) => {
    expect(career(`## 경력\n\n2019.01 ~ 2023.06\n\n${section}`)).toMatchObject({
      work: [stay({}), { name: '나래소프트', startDate: '2019-01' }],
      told: ['left-out: 2019.01 ~ 2023.06'],
    })
  })

  it('is no form where an employer has none, or the last line is one', () => {
    expect(work('2021.03 ~ 2023.06\n\n### 가람소프트\n\n- 정산\n\n### 나래소프트\n\n- 예약')).toMatchObject([
      { name: '가람소프트', highlights: ['정산'] },
      { name: '나래소프트', highlights: ['예약'] },
    ])
    expect(work('### 2021.03 ~ 2023.06\n\n### 가람소프트\n\n- 정산\n\n### 2019.01 ~ 2021.02')).toHaveLength(3)
    expect(work('**2021.03 ~ 2023.06**\n\n**2019.01 ~ 2021.02**\n\n**가람소프트** 대리\n\n- 정산')).toHaveLength(2)
  })
})

describe('employers at the level of the section (W1)', () => {
  const two = [
    stay({ position: '대리', ...tasks }),
    { name: '나래물산', position: '사원', startDate: '2019-01', endDate: '2021-02', highlights: ['예약 개발'] },
  ]
  it.each([
    [
      'with the period in a heading below',
      '## 가람소프트\n\n### 2021.03 ~ 2023.06\n\n대리\n\n- 정산 개발\n\n## 나래물산\n\n### 2019.01 ~ 2021.02\n\n사원\n\n- 예약 개발',
    ],
    [
      'with the period in a line below',
      '## 가람소프트\n\n2021.03 ~ 2023.06 | 대리\n\n- 정산 개발\n\n## 나래물산\n\n**사원** | 2019.01 ~ 2021.02\n\n- 예약 개발',
    ],
  ])('%s', (_, section) => {
    expect(work(section)).toEqual(two)
  })

  it.each([
    [
      'the mark of an employer beside a period',
      '㈜가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발',
      { name: '㈜가람소프트' },
    ],
    [
      'a position below one',
      '가람소프트 (2021.03 ~ 2023.06)\n\n**개발팀 대리**\n\n- 정산 개발',
      { position: '개발팀 대리' },
    ],
    ['a position below two', '가람소프트 (2021.03 ~ 2023.06, 2024.01 ~ )\n\n대리\n\n- 정산 개발', { position: '대리' }],
  ])('are told by %s where no section of work stands', (_, section, expected) => {
    const { work } = career(`# 홍길동\n\n## 요약\n\n- 개발자입니다.\n\n## ${section}`)
    expect(work[0]).toEqual(stay({ ...tasks, ...expected }))
  })

  it('are none there with neither beside a period, nor with a position but no period', () => {
    const { work } = career(
      '# 홍길동\n\n## 요약\n\n- 개발자입니다.\n\n## 세계 일주 (2021.03 ~ 2023.06)\n\n- 여행\n\n## 나의 꿈\n\n대리',
    )
    expect(work).toEqual([])
  })

  it('own the groups one level below them', () => {
    const section =
      '## ㈜가람소프트\n\n### 정산\n\n- 정산 개발\n\n### 예약\n\n- 예약 개발\n\n## 나래물산㈜\n\n- 시험 운영'
    expect(work(section)).toMatchObject([
      { name: '㈜가람소프트', highlights: ['정산 — 정산 개발', '예약 — 예약 개발'] },
      { name: '나래물산㈜', highlights: ['시험 운영'] },
    ])
  })

  it('stand beside those one level below them', () => {
    const section =
      '## 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n### 나래물산 (2019.01 ~ 2021.02)\n\n- 예약 개발'
    expect(work(section)).toMatchObject([{ name: '가람소프트' }, { name: '나래물산' }])
  })

  it.each([
    ['in their headings', '(2019.01 ~ 2021.02)', '## 다온물산 (2021.03 ~ )', []],
    [
      'in the second of two',
      '(2016.01 ~ 2017.02, 2019.01 ~ 2021.02)',
      '## 다온물산 (2021.03 ~ )',
      [{ name: '나래물산', startDate: '2019-01' }],
    ],
    ['below them', '\n\n2019.01 ~ 2021.02', '## 다온물산\n\n2021.03 ~', []],
  ])('own a project one level below with a period inside theirs %s (W11)', (_, period, first, more) => {
    const section = `${first}\n\n- 시험 운영\n\n## 나래물산 ${period}\n\n- 예약 개발\n\n### 정산 화면 (2020.03 ~ 2020.06)\n\n- 정산 개발`
    expect(career(`## 경력\n\n${section}`)).toMatchObject({
      work: [{ name: '다온물산' }, { name: '나래물산', highlights: ['예약 개발'] }, ...more],
      projects: [{ name: '정산 화면', entity: '나래물산', startDate: '2020-03', highlights: ['정산 개발'] }],
    })
  })

  it.each([
    [
      '2022.01 ~ 2022.06',
      [{ name: '가람소프트' }],
      [{ name: '정산 화면', entity: '가람소프트', startDate: '2022-01' }],
    ],
    ['2019.01 ~ 2021.02', [{ name: '가람소프트' }, { name: '정산 화면' }], []],
  ])('own a project only with a period right below it that is inside theirs: %s (W11)', (period, stays, projects) => {
    const section = `## 가람소프트\n\n2021.03 ~ 2023.06\n\n### 정산 화면\n\n${period}\n\n- 정산 개발`
    expect(career(`## 경력\n\n${section}`)).toMatchObject({ work: stays, projects })
  })

  it.each([
    ['with an employer’s mark', '나래물산㈜ (2021.05 ~ 2022.02)'],
    ['that ends later', '나래물산 (2021.05 ~ 2024.02)'],
    ['that goes on', '나래물산 (2021.05 ~ )'],
  ])('own none there %s', (_, second) => {
    const section = `## 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n### ${second}\n\n- 예약 개발`
    expect(work(section)).toMatchObject([{ name: '가람소프트' }, { startDate: '2021-05' }])
  })

  it('are none where no period stands below, nor under a section of other things', () => {
    const more = '## 나의 이야기\n\n2020년에 시작했습니다.'
    expect(career(`## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n${more}`)).toMatchObject({
      work: [stay({})],
      told: ['unknown-section: 나의 이야기', 'left-out: 2020년에 시작했습니다.'],
    })
    const other = '## 자격증\n\n- 정보처리기사\n\n## 나의 이야기\n\n2020.01 ~ 2020.06'
    expect(career(other)).toMatchObject({
      work: [],
      told: ['unknown-section: 나의 이야기', 'left-out: 2020.01 ~ 2020.06'],
    })
  })

  it('are none among other sections where those of their level have a period, and they have none (S8)', () => {
    const stays = '## 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n'
    const licence = '## 자격증\n\n- 정보처리기사\n\n'
    const rest = (heading: string): string => `# 경력\n\n${stays}${licence}${heading}\n\n- 자료구조`
    expect(career(rest('## 읽은 책'))).toMatchObject({
      work: [stay(tasks)],
      told: ['unknown-section: 읽은 책', 'left-out: 자료구조'],
    })
    for (const heading of ['## 나래 (2019.01 ~ 2021.02)', '## 나래\n\n2019.01 ~ 2021.02', '## 나래물산']) {
      expect(career(rest(heading)).work).toHaveLength(2)
    }
    for (const period of ['기간: 2019.01 ~ 2021.02', '2019.01 ~ 2021.02', '2019.01 ~ 2021.02 | 대리'])
      expect(career(rest(`## 나래\n\n- ${period}`)).work).toHaveLength(2)
    expect(career(rest('## 읽은 책\n\n- 두꺼운 책 (2019.01 ~ 2021.02)')).work).toEqual([stay(tasks)])
    // nor where none of their level has a period
    expect(career(`# 경력\n\n## 가람\n\n- 정산 개발\n\n${licence}## 나래\n\n- 예약 개발`).work).toHaveLength(2)
  })

  it('are told by the employment type above their period, below a section of other things (S5, W4)', () => {
    const skills = '# 경력기술서\n\n## 기술\n\n- Java\n\n'
    const stays =
      '## 1. 가람소프트 · 정규직\n### 2021.03 ~ 2023.06\n- 정산 개발\n\n## 2. 나래물산 · 계약직\n2019.01 ~ 2021.02'
    expect(career(`${skills}${stays}\n\n## 학력\n\n- 한빛대학교`).work).toEqual([
      stay({ employmentType: '정규직', ...tasks }),
      { name: '나래물산', employmentType: '계약직', startDate: '2019-01', endDate: '2021-02' },
    ])
  })

  it.each([
    ['without a type', '## 가람소프트 · 별빛\n### 2021.03 ~ 2023.06'],
    ['with text beside the period', '## 가람소프트 · 정규직\n2021.03 ~ 2023.06 수습 없이 채용'],
    ['with nothing below', '## 가람소프트 · 정규직'],
    ['with an image below', '## 가람소프트 · 정규직\n\n![로고](./logo.png)'],
    ['of the type alone', '## 정규직\n### 2021.03 ~ 2023.06'],
  ])('are no employers below a section of other things %s', (_, section) => {
    expect(career(`## 기술\n\n- Java\n\n${section}\n\n## 학력\n\n- 한빛대학교`).work).toEqual([])
  })

  it('have a paragraph above their period for the summary (W5)', () => {
    const section = '### 가람소프트\n\n정산 서비스를 만듭니다.\n\n#### 2021.03 ~ 2023.06\n\n대리\n\n- 정산 개발'
    expect(work(section)).toEqual([stay({ position: '대리', summary: '정산 서비스를 만듭니다.', ...tasks })])
  })
})

describe('a heading with a known employer beside 소속 (W11, P1)', () => {
  const jobs =
    '## 경력 사항\n\n| 회사 | 기간 | 직책 |\n|---|---|---|\n| 가람소프트 | 2021.03 ~ 2023.06 | 대리 |\n\n## 경력기술\n\n'
  const told = (heading: string, owner: string): ReturnType<typeof career> =>
    career(`${jobs}### ${heading}\n\n- 기간: 2022.01 ~ 2022.06\n- 소속: ${owner}\n- 역할: 설계\n- 정산 개발`)

  it('is a project of it', () => {
    const { work, projects } = told('정산 앱', '가람소프트')
    expect(work).toEqual([stay({ position: '대리' })])
    const period = { startDate: '2022-01', endDate: '2022-06' }
    expect(projects).toEqual([{ name: '정산 앱', entity: '가람소프트', ...period, roles: ['설계'], ...tasks }])
  })

  it('is a stay where it is a position, or the team beside it is no employer', () => {
    expect(told('정산 개발자', '가람소프트').work).toHaveLength(2)
    expect(told('나래소프트', '정산팀').work).toMatchObject([{}, { name: '나래소프트', position: '정산팀' }])
  })
})

describe('projects among stays (W11, P1, P6)', () => {
  const head = '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n'
  const app = { name: '정산 앱', highlights: ['앱 개발'] }

  it.each<[string, string, object]>([
    [
      'a heading that only says project is that of the employer above',
      `${head}### 주요 프로젝트\n\n#### 정산 앱\n\n- 앱 개발`,
      { ...app, entity: '가람소프트' },
    ],
    [
      'a heading that says the kind of project is of no employer',
      `${head}### 사이드 프로젝트\n\n#### 정산 앱\n\n- 앱 개발`,
      { ...app, type: '사이드 프로젝트' },
    ],
  ])('%s', (_, markdown, expected) => {
    const { work, projects } = career(markdown)
    expect(work).toEqual([stay(tasks)])
    expect(projects).toEqual([expected])
  })

  it('projects above all stays are of no employer', () => {
    const { work, projects } = career(
      '## 경력\n\n### 프로젝트\n\n- 정산 앱\n  - 앱 개발\n\n### 가람소프트 | 대리 (2021.03 ~ 2023.06)',
    )
    expect(work).toEqual([stay({ position: '대리' })])
    expect(projects).toEqual([app])
  })

  it('in a section of both, the label of an employment tells the employer', () => {
    const { work, projects } = career(
      '## 경력 및 프로젝트\n\n### 가람\n\n- 고용형태: 정규직\n- 정산 개발\n\n### 정산 앱\n\n- 기술: Java\n- 앱 개발',
    )
    expect(work).toEqual([{ name: '가람', employmentType: '정규직', ...tasks }])
    expect(projects).toEqual([{ ...app, keywords: ['Java'], entity: '가람' }])
  })
})

describe('the whole of several positions (W12)', () => {
  const positions = '#### 대리 (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n#### 사원 (2019.01 ~ 2021.02)\n\n- 예약 개발'

  it('is no stay of its own', () => {
    expect(work(`### 가람소프트 (2019.01 ~ 2023.06)\n\n${positions}`)).toEqual([
      stay({ position: '대리', ...tasks }),
      { name: '가람소프트', position: '사원', startDate: '2019-01', endDate: '2021-02', highlights: ['예약 개발'] },
    ])
  })

  it('stays one beside a single position', () => {
    expect(work('### 가람소프트 (2019.01 ~ 2023.06)\n\n#### 대리 (2021.03 ~ 2023.06)\n\n- 정산 개발')).toEqual([
      { name: '가람소프트', startDate: '2019-01', endDate: '2023-06' },
      stay({ position: '대리', ...tasks }),
    ])
  })
})

describe('an entry right behind the list of the one before, without a blank line (T3, W1)', () => {
  const two = [
    stay({ position: '대리', ...tasks }),
    { name: '나래소프트', position: '사원', startDate: '2019-01', endDate: '2021-02', highlights: ['예약 개발'] },
  ]
  it.each([
    [
      'bold',
      '**가람소프트** | 대리 | 2021.03 ~ 2023.06\n- 정산 개발\n**나래소프트** | 사원 | 2019.01 ~ 2021.02\n- 예약 개발',
    ],
    ['plain', '가람소프트 / 대리 / 2021.03 ~ 2023.06\n- 정산 개발\n2019.01 ~ 2021.02 나래소프트 사원\n- 예약 개발'],
    [
      'below nested items',
      '- **가람소프트** | 대리 | 2021.03 ~ 2023.06\n  - 정산 개발\n**나래소프트** | 사원 | 2019.01 ~ 2021.02\n- 예약 개발',
    ],
  ])('%s', (_, lines) => {
    expect(work(lines)).toEqual(two)
  })

  it('is none where its line belongs to the item, or tells no entry', () => {
    const item = '- 대리\n  **가람소프트** 2021.03 ~ 2023.06\n  - 정산 개발'
    expect(work(item)).toEqual([stay({ position: '대리', ...tasks })])
    const lines = '- 정산을\n개발\n- 시험을 2021년부터\n했습니다\n  - 결과를\n공유'
    expect(work(`### 가람소프트 (2021.03 ~ 2023.06)\n\n${lines}`)).toEqual([
      stay({
        highlights: ['정산을 개발', '시험을 2021년부터 했습니다 — 결과를 공유'],
        groups: [{ name: '시험을 2021년부터 했습니다', highlights: ['결과를 공유'] }],
      }),
    ])
    const margin = '- 정산\n  - 정산 개발\n  **나래소프트** | 사원 | 2019.01 ~ 2021.02'
    expect(work(`### 가람소프트 (2021.03 ~ 2023.06)\n\n${margin}`)).toHaveLength(1)
  })
})

describe('positions with the period in the line below (W12)', () => {
  const two = [
    { name: '가람소프트', position: '책임 연구원', startDate: '2021-03', highlights: ['정산 개발'] },
    { name: '가람소프트', position: '연구원', startDate: '2019-01', endDate: '2021-02', highlights: ['시험 운영'] },
  ]
  it.each<[string, string]>([
    [
      'bold',
      '**책임 연구원**\n2021.03 ~ 현재\n\n- 정산 개발\n\n**연구원**\n2019.01 ~ 2021.02 (2년 2개월)\n\n- 시험 운영',
    ],
    [
      'a paragraph below',
      '**책임 연구원**\n\n2021.03 ~ 현재\n\n- 정산 개발\n\n**연구원**\n\n2019.01 ~ 2021.02\n\n- 시험 운영',
    ],
    [
      'headings',
      '#### 책임 연구원\n*2021.03 ~ 현재*\n\n- 정산 개발\n\n#### 연구원\n*2019.01 ~ 2021.02*\n\n- 시험 운영',
    ],
    ['items', '- 책임 연구원\n  2021.03 ~ 현재\n  - 정산 개발\n- 연구원\n  2019.01 ~ 2021.02\n  - 시험 운영'],
    ['items below', '- 책임 연구원\n  - 2021.03 ~ 현재\n  - 정산 개발\n- 연구원\n  - 2019.01 ~ 2021.02\n  - 시험 운영'],
    ['plain', '책임 연구원\n2021.03 ~ 현재\n\n- 정산 개발\n\n연구원\n2019.01 ~ 2021.02\n\n- 시험 운영'],
    ['plain paragraphs', '책임 연구원\n\n2021.03 ~ 현재\n\n- 정산 개발\n\n연구원\n\n2019.01 ~ 2021.02\n\n- 시험 운영'],
  ])('%s', (_, body) => {
    expect(work(`### 가람소프트\n\n${body}`)).toEqual(two)
  })

  it('the whole stay is none of its own, and its team is that of each', () => {
    const body =
      '개발팀\n\n**책임 연구원**\n2021.03 ~ 현재\n\n- 정산 개발\n\n**연구원**\n2019.01 ~ 2021.02\n\n- 시험 운영'
    expect(work(`### 가람소프트 (2019.01 ~ 현재)\n\n${body}`)).toEqual(
      two.map((own) => ({ ...own, position: `개발팀 / ${own.position}` })),
    )
  })

  it('a line of prose goes on behind the period', () => {
    const body = '**연구원**\n2021.03 ~ 2023.06\n정산을 맡았습니다.\n\n- 정산 개발\n\n**인턴**\n2020.01 ~ 2020.06'
    expect(work(`### 가람소프트\n\n${body}`)).toEqual([
      stay({ position: '연구원', summary: '정산을 맡았습니다.', ...tasks }),
      { name: '가람소프트', position: '인턴', startDate: '2020-01', endDate: '2020-06' },
    ])
  })

  it('names that are no positions are projects (W11)', () => {
    const body = '#### 정산 서버\n2022.01 ~ 2022.05\n\n- 정산 개발\n\n#### 상점\n2021.03 ~ 2021.12\n\n- 시험 운영'
    const { work: stays, projects } = career(`## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n${body}`)
    expect(stays).toEqual([stay({})])
    expect(projects.map(({ name, startDate }) => [name, startDate])).toEqual([
      ['정산 서버', '2022-01'],
      ['상점', '2021-03'],
    ])
  })

  it('a phrase that only ends as a title is a project where the header tells one (W11)', () => {
    const items = (name: string): string =>
      `### 가람회계법인 매니저\n\n- 2021.03 ~ 2023.06 : ${name}\n  - 월 마감\n- 2020.01 ~ 2020.12 : 정산 개발\n  - 연 마감`
    const read = career(`## 경력\n\n${items('유통그룹 재무모듈 전환 자문')}`)
    expect(read.work).toEqual([{ name: '가람회계법인', position: '매니저' }])
    expect(read.projects.map(({ name }) => name)).toEqual(['유통그룹 재무모듈 전환 자문', '정산 개발'])
    expect(work(items('수석 컨설턴트'))).toMatchObject([{ position: '매니저 / 수석 컨설턴트', ...dates }])
  })

  it('a task that is a title by itself is a position, where the employer has no period (W3)', () => {
    const body = '#### 고객지원\n\n- 2021.03 ~ 2023.06\n- 정산 개발'
    expect(work(`### 가람소프트\n\n${body}`)).toEqual([stay({ position: '고객지원', ...tasks })])
    const { projects } = career(`## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n${body}`)
    expect(projects).toMatchObject([{ name: '고객지원', entity: '가람소프트' }])
  })

  it('two lines of text without a period stay a paragraph', () => {
    const body = '연구원\n2021.03 ~ 2023.06\n\n- 정산 개발\n\n사용자 조사\n\n결과 공유\n\n- 시험 운영'
    expect(work(`### 가람소프트\n\n${body}`)).toEqual([
      stay({
        position: '연구원',
        highlights: ['정산 개발', '사용자 조사', '결과 공유 — 시험 운영'],
        groups: [{ name: '결과 공유', highlights: ['시험 운영'] }],
      }),
    ])
  })
})

describe('headers of one line and of two lines among stays (W1 to W3, T9)', () => {
  const other = '**나래시 문화재단** 계약직 `(2014.02 ~ 2015.12)`\n\n- 도록 교정'
  const second = {
    name: '나래시 문화재단',
    employmentType: '계약직',
    startDate: '2014-02',
    endDate: '2015-12',
    highlights: ['도록 교정'],
  }

  it.each<[string, string, object]>([
    ['a team and a rank', '개발팀 / 대리', { position: '개발팀 / 대리' }],
    ['a team and a type in lines of their own', '개발팀\n정규직', { position: '개발팀', employmentType: '정규직' }],
    ['sentences of a summary (W5)', '정산을 맡았습니다.', { summary: '정산을 맡았습니다.' }],
  ])('have %s below the first line', (_, below, more) => {
    const body = `**가람소프트** 회계 서비스 \`(2021.03 ~ 2023.06)\`\n${below}\n\n- 정산 개발`
    const expected = [stay({ description: '회계 서비스', ...more, ...tasks }), second]
    expect(work(`${body}\n\n${other}`)).toEqual(expected)
    expect(work(`${body}\n\n${other}`.replace(/^(?=[*개정])/gmu, '> '))).toEqual(expected)
  })

  it('leave a label below the first line, and a dated line in plain text', () => {
    const body = '**가람소프트** 2021.03 ~ 2023.06\n주요 업무\n\n- 정산 개발'
    expect(work(`${body}\n\n${other}`)).toEqual([stay(tasks), second])
    expect(work('### 가람소프트 (2021.03 ~ 2023.06)\n\n정산 앱 2022.01 ~ 2022.05\n화면\n\n- 개발')).toMatchObject([
      { highlights: ['화면 — 개발'] },
    ])
  })

  it('need no list of their own, whichever has one', () => {
    const body = '**가람소프트** 사원\n2021.03 ~ 2023.06'
    expect(work(`${body}\n\n${other}`)).toEqual([stay({ position: '사원' }), second])
    // a bold line without a period is no header
    expect(
      work(`### 가람소프트 (2021.03 ~ 2023.06)\n\n**정산팀** 소속\n2022.01 ~ 2022.05\n\n**정산**\n\n- 마감`),
    ).toMatchObject([{ summary: '정산팀 소속 2022.01 ~ 2022.05', highlights: ['정산 — 마감'] }])
  })

  it('lose no list below a bold line in an item (T9)', () => {
    const body = '- 가람소프트\n\n  **서버 개발자** 2021.03 ~ 2023.06\n  정산을 맡았습니다.\n\n  - 정산 개발'
    expect(work(body)).toEqual([stay({ position: '서버 개발자', summary: '정산을 맡았습니다.', ...tasks })])
  })
})

describe('a team with a period under an employer (W3, W12)', () => {
  const bold = '**정산팀 / 2021.03 ~ 2023.06**\n\n- 정산 개발'

  it.each([
    ['a remark', '> 전국 가맹점 3만 곳이 쓰는 간편결제 서비스를 만드는 회사', { description: expect.any(String) }],
    ['a paragraph', '직원 120명 · 간편결제', { summary: '직원 120명 · 간편결제' }],
  ])('is the stay behind %s', (_, text, told) => {
    expect(career(`## 경력\n\n### 가람소프트\n\n${text}\n\n${bold}`)).toMatchObject({
      work: [stay({ position: '정산팀', ...told, ...tasks })],
    })
  })

  it('is one of several stays', () => {
    expect(work(`### 가람소프트\n\n${bold}\n\n**2019.01 ~ 2021.02 | 예약팀**\n\n- 예약 개발`)).toEqual([
      stay({ position: '정산팀', ...tasks }),
      { name: '가람소프트', position: '예약팀', startDate: '2019-01', endDate: '2021-02', highlights: ['예약 개발'] },
    ])
  })

  it('is none where it is no team, or stands in an item', () => {
    const told = '### 가람소프트 (2021.03 ~ 2023.06)\n\n'
    for (const line of ['#### 정산 앱 (2022.01 ~ 2022.06)', '- **정산팀** (2022.01 ~ 2022.06)'])
      expect(career(`## 경력\n\n${told}${line}`)).toMatchObject({ work: [{ name: '가람소프트' }], projects: [{}] })
  })

  it('gives the service that it names to its own stay (W2)', () => {
    const positions = '**정산 앱 / 대리** (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n**예약 앱 / 사원** (2019.01 ~ 2021.02)'
    expect(work(`### 가람소프트\n\n${positions}`)).toMatchObject([
      { position: '대리', description: '정산 앱' },
      { position: '사원', description: '예약 앱' },
    ])
  })

  it('stands before the task beside a label', () => {
    expect(work('### 가람소프트\n\n- 기간: 2021.03 ~ 2023.06\n- 직위: 정산파트 : 연구원')).toEqual([
      stay({ position: '정산파트 / 연구원' }),
    ])
  })
})

describe('a bold label right below an item', () => {
  it('ends the list (T3)', () => {
    expect(work('### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n**사용 기술** Java, Spring')).toEqual([
      stay({ ...tasks, keywords: ['Java', 'Spring'] }),
    ])
  })

  it('is part of an item with a name', () => {
    const { projects } = career(
      '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- **예약 앱** (2021.03 ~ 2021.06)\n  **사용 기술** Java, Spring',
    )
    expect(projects).toEqual([
      expect.objectContaining({
        name: '예약 앱',
        startDate: '2021-03',
        endDate: '2021-06',
        keywords: ['Java', 'Spring'],
      }),
    ])
  })
})

describe('marks and labels of a body', () => {
  const head = '### 가람소프트 (2021.03 ~ 2023.06)\n\n'

  it.each<[string, string, object]>([
    [
      'bullet signs behind breaks are items under the line before them',
      '- 결제 서버 개발<br>\n  • 응답 시간 단축<br>\n  • 장애 감소',
      {
        highlights: ['결제 서버 개발 — 응답 시간 단축', '결제 서버 개발 — 장애 감소'],
        groups: [{ name: '결제 서버 개발', highlights: ['응답 시간 단축', '장애 감소'] }],
      },
    ],
    ['a label in brackets behind an ornament', '▶ [담당 업무]\n- 예약 서버 개발', { highlights: ['예약 서버 개발'] }],
    [
      'a label of its own right above a list',
      '규모: 서버 20대\n만든 것:\n- 예약 서버\n- 정산 배치',
      {
        highlights: ['규모: 서버 20대', '만든 것 — 예약 서버', '만든 것 — 정산 배치'],
        groups: [{ name: '만든 것', highlights: ['예약 서버', '정산 배치'] }],
      },
    ],
    [
      'a bold line under a heading is a group, whatever it names',
      '#### 결제\n\n**정산 담당**\n\n- 배치',
      {
        highlights: ['결제 — 정산 담당 — 배치'],
        groups: [{ name: '결제', highlights: [], groups: [{ name: '정산 담당', highlights: ['배치'] }] }],
      },
    ],
    [
      'a period under a group is its leaf',
      '- **1차 개발**\n  - 기간: 2020.01 ~ 2020.03\n  - 설계',
      {
        highlights: ['1차 개발 — 기간: 2020.01 ~ 2020.03', '1차 개발 — 설계'],
        groups: [{ name: '1차 개발', highlights: ['기간: 2020.01 ~ 2020.03', '설계'] }],
      },
    ],
    [
      'badges under a label, a photo is none',
      '- 기술 스택\n  - ![Java](https://img.shields.io/badge/Java) ![사진](a.png)',
      { keywords: ['Java'] },
    ],
    [
      'a position that a note follows at once',
      '**백엔드 개발자**(정산팀)를 맡았습니다.\n\n- 개발',
      { position: '백엔드 개발자', summary: '(정산팀)를 맡았습니다.', highlights: ['개발'] },
    ],
  ])('%s', (_, body, more) => {
    expect(work(head + body)).toEqual([{ name: '가람소프트', startDate: '2021-03', endDate: '2023-06', ...more }])
  })

  it.each([
    ['under a heading', '#### 기타 프로젝트\n\n##### 정산 개편\n\n- 배치 단축', '가람소프트'],
    ['beside the stay', '### 기타 프로젝트\n\n#### 정산 개편\n\n- 배치 단축', '가람소프트'],
    ['of one kind, with their kind', '#### 사이드 프로젝트\n\n##### 정산 개편\n\n- 배치 단축', undefined],
  ])('reads other projects %s', (_, body, entity) => {
    const { work: stays, projects } = career(`## 경력\n\n${head}- 서버 개발\n\n${body}`)
    expect(stays).toMatchObject([{ highlights: ['서버 개발'] }])
    expect(projects).toMatchObject([{ name: '정산 개편', highlights: ['배치 단축'] }])
    expect(projects[0]?.entity).toBe(entity)
  })

  it('reads other projects before any stay without an employer', () => {
    const { work: stays, projects } = career(
      '## 경력\n\n### 기타 프로젝트\n\n#### 정산 앱\n\n- 개발\n\n### 가람 (2021)',
    )
    expect(stays).toMatchObject([{ name: '가람' }])
    expect(projects).toEqual([{ name: '정산 앱', highlights: ['개발'] }])
  })

  it('reads a table below a list of stays as the last one says it', () => {
    expect(
      work('- 가람소프트 (2021.03 ~ 2023.06)\n\n| 지표 | 전 | 후 |\n|---|---|---|\n| 응답 | 900ms | 300ms |'),
    ).toEqual([
      {
        name: '가람소프트',
        startDate: '2021-03',
        endDate: '2023-06',
        highlights: ['지표 | 전 | 후', '응답 | 900ms | 300ms'],
      },
    ])
  })

  it('reports a total that says no number, and reads an employer under a year', () => {
    const { work: stays, told } = career('## 경력\n\n- 총 경력:\n  - 비공개\n- 가람소프트 (2021.03 ~ 2023.06)')
    expect(stays).toEqual([{ name: '가람소프트', startDate: '2021-03', endDate: '2023-06' }])
    expect(told).toEqual(['left-out: 총 경력:', 'left-out: 비공개'])
    expect(work('### 2021\n\n#### 가람소프트')).toEqual([{ name: '가람소프트', startDate: '2021', endDate: '2021' }])
  })

  it('takes the first of two places, and a date of an end that stays open', () => {
    expect(work('### 가람소프트 | 서울 | 부산 | 2018.01 ~ 2021.12')).toMatchObject([{ location: '서울' }])
    expect(work('### 가람소프트 | 서울/판교 | 2018.01 ~ 2021.12')).toMatchObject([{ location: '서울/판교' }])
    expect(work('### 가람소프트 | 서귀포시 | 2018.01 ~ 2021.12')).toMatchObject([{ location: '서귀포시' }])
    expect(work('### 가람소프트 | 나루전시 | 2018.01 ~ 2021.12')[0]?.location).toBeUndefined()
    expect(career('## 프로젝트\n\n### 정산 앱\n\n- 시작: 2020.01\n- 종료: 2020.03 ~').projects).toMatchObject([
      { startDate: '2020-01', endDate: '2020-03' },
    ])
  })
})

it('reads lists of technologies parted by breaks one by one, wrapped ones as one (T3, W9)', () => {
  const keywords = (lines: string) => work(`### 가람소프트 (2021.03 ~ 현재)\n\n- 개발\n\n${lines}`)[0]?.keywords
  expect(keywords('Java, Spring  \nMySQL, Redis')).toEqual(['Java', 'Spring', 'MySQL', 'Redis'])
  expect(keywords('Java, Spring\nBoot, MySQL')).toEqual(['Java', 'Spring Boot', 'MySQL'])
})

it('reads stays with periods under a year, and a position without one as its', () => {
  expect(work('### 2021\n\n- 가람소프트 (2021.03 ~ 2023.06)\n\n### 2019\n\n- 개발자')).toEqual([
    { name: '가람소프트', startDate: '2021-03', endDate: '2023-06' },
    { position: '개발자', startDate: '2019', endDate: '2019' },
  ])
})

it('leaves a period under a group to the group where the stay has none', () => {
  expect(work('### 가람소프트\n\n- **1차 개발**\n  - 기간: 2020.01 ~ 2020.03\n  - 설계')).toEqual([
    {
      name: '가람소프트',
      highlights: ['1차 개발 — 기간: 2020.01 ~ 2020.03', '1차 개발 — 설계'],
      groups: [{ name: '1차 개발', highlights: ['기간: 2020.01 ~ 2020.03', '설계'] }],
    },
  ])
})

it('keeps a long phrase under a label of technologies as a group (W9)', () => {
  const phrase = 'Java · 시험 진행 · 배포 자동화와 관제 화면 그리고 온콜 체계까지 모두 새로 만들기'
  expect(work(`### 가람소프트 (2021.03 ~ 현재)\n\n- 기술: ${phrase}`)).toEqual([
    {
      name: '가람소프트',
      startDate: '2021-03',
      highlights: [`기술 — ${phrase}`],
      groups: [{ name: '기술', highlights: [phrase] }],
    },
  ])
})

it('keeps a labelled value right above a list with the header that it ends (W10)', () => {
  const list = '\n\n- 정산 개발'
  expect(work(`가람소프트 2021.03 ~ 2023.06\n정규직 대리\n퇴사사유 : 이직${list}`)).toEqual([
    stay({ position: '대리', employmentType: '정규직', highlights: ['퇴사사유 : 이직', '정산 개발'] }),
  ])
  // a name without a value heads the list
  expect(work(`가람소프트 2021.03 ~ 2023.06\n정규직 대리\n나래소프트${list}`)[1]).toEqual({
    name: '나래소프트',
    ...tasks,
  })
})

it('keeps a bold position where the header has another', () => {
  const body = '*커머스*\n\n**프로덕트 매니저**\n\n#### 반품 개편\n\n- 문의 감소\n\n#### 점주 앱\n\n- 큰 글씨'
  expect(work(`### 온마을커머스, 기획자\n\n${body}`)).toMatchObject([
    { name: '온마을커머스', highlights: ['프로덕트 매니저', '반품 개편 — 문의 감소', '점주 앱 — 큰 글씨'] },
  ])
})

it('reads projects under the bare name of an employer in a mixed section, and other projects before any stay', () => {
  const known = '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- 개발\n\n## 프로젝트 및 경력\n\n### 가람소프트\n\n'
  expect(career(`${known}**정산 앱**\n\n- 배치`).projects).toEqual([
    { name: '정산 앱', entity: '가람소프트', highlights: ['배치'] },
  ])
  expect(career(`${known}2018.01 ~ 2019.12\n\n- 배치`)).toMatchObject({
    work: [
      { name: '가람소프트', startDate: '2021-03' },
      { name: '가람소프트', startDate: '2018-01', endDate: '2019-12', highlights: ['배치'] },
    ],
    projects: [],
  })
  expect(career(`${known}정산 앱을 만들었습니다.\n\n- 배치`)).toMatchObject({
    work: [{ name: '가람소프트', summary: '정산 앱을 만들었습니다.', highlights: ['개발', '배치'] }],
    projects: [],
  })
  expect(career('## 프로젝트 및 경력\n\n### 기타 프로젝트\n\n#### 정산 앱\n\n- 개발').projects).toEqual([
    { name: '정산 앱', highlights: ['개발'] },
  ])
})

it('has no numbering before its period, and the numbers of its name (T6)', () => {
  const numbered = (head: string) => work(`### ${head}\n\n- 정산 개발\n\n### ${head.replace('가람', '나래')}`)[0]
  expect(numbered('1. 2021.03 ~ 2023.06 가람소프트 대리')).toEqual(stay({ position: '대리', ...tasks }))
  expect(numbered('▶ 가람이음 - 웹 퍼블리셔')).toEqual({ name: '가람이음', position: '웹 퍼블리셔', ...tasks })
  expect(numbered('11번가람 | 2021.03 ~ 2023.06 | 대리')).toEqual(
    stay({ name: '11번가람', position: '대리', ...tasks }),
  )
})

it('parts at a full-width colon as at one with a space, and at no colon inside a word', () => {
  expect(work('### 가람소프트： 대리 (2021.03 ~ 2023.06)')).toEqual([stay({ position: '대리' })])
  expect(work('### 가람소프트：대리 (2021.03 ~ 2023.06)')).toEqual([stay({ position: '대리' })])
  expect(work('### 가람:소프트 (2021.03 ~ 2023.06)')).toEqual([stay({ name: '가람:소프트' })])
})

describe('dashes of every kind (D3, W2, W3)', () => {
  it.each([...'-–—―‒−－─⎯ㅡ'])('part the employer, the position and both ends of a period: %s', (dash) => {
    expect(work(`### 가람소프트 ${dash} 대리 (2021.03 ${dash} 2023.06)\n\n- 정산 ${dash} 개발`)).toEqual([
      stay({ position: '대리', highlights: [`정산 ${dash} 개발`] }),
    ])
  })

  it('are read where a decimal reference writes them, and are text where a hexadecimal one does (T2)', () => {
    for (const sign of ['&#126;', '&#8211;', '&#45;']) {
      expect(work(`### 가람소프트 &#124; 대리 (2021.03 ${sign} 2023.06)`)).toEqual([stay({ position: '대리' })])
    }
    const technologies = (colon: string) => work(`### 가람소프트 (2021.03 ~ 2023.06)\n\n- 기술${colon} Java`)
    expect(technologies('&#58;')).toEqual([stay({ keywords: ['Java'] })])
    expect(technologies('&#x3A;')).toEqual([stay({ highlights: ['기술: Java'] })])
  })

  it('leave a word that has them inside whole', () => {
    expect(work('### 가람ㅡ소프트 (2021.03 ~ 2023.06)\n\n- 정산')).toEqual([
      { name: '가람ㅡ소프트', ...dates, highlights: ['정산'] },
    ])
  })
})

describe('half-years under an employer (W7, D6)', () => {
  const half = (name: string, task: string): string => `#### ${name}\n\n- ${task}\n\n`

  it('are groups, and no period of the whole stay', () => {
    expect(work(`### 가람소프트\n\n${half('2020년 하반기', '정산')}${half('2021년 상반기', '예약')}`)).toEqual([
      {
        name: '가람소프트',
        highlights: ['2020년 하반기 — 정산', '2021년 상반기 — 예약'],
        groups: [
          { name: '2020년 하반기', highlights: ['정산'] },
          { name: '2021년 상반기', highlights: ['예약'] },
        ],
      },
    ])
  })

  it.each([
    ['bold lines', '**2022년**\n- 정산\n\n**2021년**\n- 예약'],
    ['items', '- 2022년\n  - 정산\n- 2021년\n  - 예약'],
    ['headings below a position', '#### 대리\n\n#### 2022년\n\n- 정산\n\n#### 2021년\n\n- 예약', '대리'],
  ])('may be %s', (_, body, position?: string) => {
    expect(work(`### 가람소프트\n\n${body}`)).toEqual([
      {
        name: '가람소프트',
        ...(position === undefined ? {} : { position }),
        highlights: ['2022년 — 정산', '2021년 — 예약'],
        groups: [
          { name: '2022년', highlights: ['정산'] },
          { name: '2021년', highlights: ['예약'] },
        ],
      },
    ])
  })

  it('stand beside a period of several', () => {
    const stayOf = (first: string, second: string) =>
      work(`### 가람소프트\n\n${half(first, '정산')}${half(second, '예약')}`)
    expect(stayOf('2020년 하반기 ~ 2021년 상반기', '2019년')).toMatchObject([
      { name: '가람소프트', highlights: ['2020년 하반기 ~ 2021년 상반기 — 정산', '2019년 — 예약'] },
    ])
    expect(stayOf('2021.03 ~ 2023.06', '2019.01 ~ 2020.12')).toMatchObject([
      stay({ highlights: ['정산', '2019.01 ~ 2020.12 — 예약'] }),
    ])
  })

  it('give way to a heading that is a range, or a date alone by itself', () => {
    expect(work(`### 가람소프트\n\n${half('2021.03 ~ 2023.06', '정산')}`)).toEqual([stay({ highlights: ['정산'] })])
    expect(work(`### 가람소프트\n\n${half('2021', '정산')}`)).toEqual([
      { name: '가람소프트', startDate: '2021', endDate: '2021', highlights: ['정산'] },
    ])
  })
})

it('has a group of campaigns below an employer, and projects where they have their periods (W7, W11)', () => {
  const { work, projects } = career(
    '## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n#### 캠페인\n\n- 친구 4만 명\n- 여름 쿠폰 (2022.05 ~ 2022.06)',
  )
  expect(work).toMatchObject([stay({ highlights: ['캠페인 — 친구 4만 명'] })])
  expect(projects).toMatchObject([{ name: '여름 쿠폰', entity: '가람소프트' }])
  expect(career('## 캠페인\n\n- 여름 쿠폰 (2022.05 ~ 2022.06)').projects).toMatchObject([
    { name: '여름 쿠폰', type: '캠페인' },
  ])
})

it('has what stands in a line below the period for the summary, and beside it what the employer is (W2, W5)', () => {
  expect(work('- **가람소프트** 두레 장부 <em>2021.03 ~ 2023.06</em><br>손님 자리 배정')).toEqual([
    stay({ position: '두레 장부', summary: '손님 자리 배정' }),
  ])
})

it('has a group where a word for technologies ends in what was done, and nothing under it is one (W7, W9)', () => {
  const head = '### 가람소프트 (2021.03 ~ 2023.06)\n\n'
  expect(work(`${head}- 툴 개발\n  - 레벨 편집기\n  - 번역 추출기`)).toMatchObject([
    stay({ highlights: ['툴 개발 — 레벨 편집기', '툴 개발 — 번역 추출기'] }),
  ])
  expect(work(`${head}- 언어 활용\n  - Java\n  - Go`)).toEqual([stay({ keywords: ['Java', 'Go'] })])
})

it('has the employer before its period, and behind that what was done there (W2, W5)', () => {
  expect(work('- 나무숲 인턴 (2021.03 ~ 2023.06) : 기록 전산화')).toEqual([
    { name: '나무숲', position: '인턴', ...dates, summary: '기록 전산화' },
  ])
  expect(work('- 서버 개발자 (2021.03 ~ 2023.06) : 나무숲')).toEqual([
    { name: '나무숲', position: '서버 개발자', ...dates },
  ])
  expect(work('- 2021.03 ~ 2023.06 : 기록물관리 연구원 | 나무숲')).toEqual([
    { name: '나무숲', position: '기록물관리 연구원', ...dates },
  ])
})

describe('a list of employers without periods (W1, W3)', () => {
  it('has a title behind each name', () => {
    expect(work('- 가람 / 개발팀 / 대리\n  - 정산 개발\n- 나래 | 사원\n- 정산 개발 / 대리')).toEqual([
      { name: '가람', position: '개발팀 / 대리', highlights: ['정산 개발'] },
      { name: '나래', position: '사원', highlights: ['정산 개발 / 대리'] },
    ])
  })

  it('is none below a stay with a period, or where the line is a sentence', () => {
    expect(work('- 가람소프트 (2021.03 ~ 2023.06)\n- 정산 개편 / 팀장')).toEqual([
      stay({ highlights: ['정산 개편 / 팀장'] }),
    ])
    expect(work('- 가람 / 대리\n- 늘 배우는 사람이다 / 대리.')).toEqual([
      { name: '가람', position: '대리', highlights: ['늘 배우는 사람이다 / 대리.'] },
    ])
  })
})

describe('ranks behind a colon under an employer (W3, W12)', () => {
  it.each<[string, string, object[]]>([
    [
      'with their task before it and periods of their own',
      '- 가람소프트\n  - 사업부\n    - 제작 PD : 대리(2021.03 - 2023.06)\n    - 홍보 : 사원(2019.01 - 2021.02)',
      [
        stay({ position: '사업부 / 제작 PD / 대리' }),
        { name: '가람소프트', position: '사업부 / 홍보 / 사원', startDate: '2019-01', endDate: '2021-02' },
      ],
    ],
    [
      'with their team alone',
      '- 2021.03 ~ 2023.06\n  - 가람소프트\n    - 연출팀 : 사원',
      [stay({ position: '연출팀 / 사원' })],
    ],
    [
      'but no title that a comma joins',
      '- 2021.03 ~ 2023.06\n  - 가람소프트\n    - 팀장, 대리',
      [stay({ position: '팀장, 대리' })],
    ],
  ])('are positions: %s', (_, body, expected) => {
    expect(work(body)).toEqual(expected)
  })
})

describe('a heading indented below an item (W7)', () => {
  it.each<[string, string, string[]]>([
    [
      'heads the items behind it',
      '- 상설 전시\n\n  #### ▸ 해외\n- 오사카 부스\n- 타이중 부스\n  #### ▸ 국내\n- 손의 기억',
      ['상설 전시', '해외 — 오사카 부스', '해외 — 타이중 부스', '국내 — 손의 기억'],
    ],
    [
      'belongs to its item where the last one has one too',
      '- 상설 전시\n  #### 해외\n- 오사카 부스\n  #### 국내',
      ['상설 전시 — 해외', '오사카 부스 — 국내'],
    ],
    [
      'or where it is a date',
      '- 상설 전시\n  #### 2022년 3월\n- 오사카 부스',
      ['상설 전시 — 2022년 3월', '오사카 부스'],
    ],
    [
      'or has something under it',
      '- 상설 전시\n  #### 해외\n  - 부스\n- 오사카',
      ['상설 전시 — 해외 — 부스', '오사카'],
    ],
  ])('%s', (_, body, highlights) => {
    expect(work(`### 가람소프트 (2021.03 ~ 2023.06)\n\n${body}`)).toMatchObject([stay({ highlights })])
  })
})

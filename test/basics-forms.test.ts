import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { convert, convertTree } from '../src/convert.js'

/** What a document says of its person, and what is reported beside it. */
type Row = readonly [markdown: string, basics: Record<string, unknown>, reported: readonly string[]]

const reportedRules: readonly string[] = [
  'personal-data',
  'left-out',
  'second-basics',
  'front-matter',
  'unused-text',
  'unknown-section',
  'relative-url',
]

const rows: readonly Row[] = [
  ['# 홍길동 Ph.D.\n\n## 경력', { name: '홍길동' }, ['left-out: Ph.D']],
  ['# 홍길동 공학박사\n\n## 경력', { name: '홍길동' }, ['left-out: 공학박사']],
  // names of syllables that few have, and what only looks like one (B1)
  ...['진새벽', '이요셉', '임슬옹'].map((name): Row => [`# ${name}\n\n## 경력`, { name }, []]),
  ['# 방화벽\n\n## 경력', {}, ['left-out: 방화벽']],
  // words that lead to a name in the title of a document or in an introduction (B1)
  ['# 지도를 그리는 홍길동의 포트폴리오\n\n## 경력', { name: '홍길동' }, ['left-out: 지도를 그리는']],
  ['# 지도를 그리는 홍길동입니다\n\n## 경력', { name: '홍길동' }, ['left-out: 지도를 그리는']],
  ['# 서울 지하철 노선도 포트폴리오\n\n## 경력', {}, ['unused-text: 서울 지하철 노선도']],
  ['# 함께 자라는 나무입니다\n\n## 경력', {}, ['left-out: 함께 자라는 나무입니다']],
  ['# 도전을 즐기는 고양이입니다\n\n## 경력', {}, ['left-out: 도전을 즐기는 고양이입니다']],
  // how to reach one (B3)
  [
    '# 홍길동\n\n**연락** gd@example.com · 010.0000.8814\n\n## 경력',
    { name: '홍길동', email: 'gd@example.com', phone: '010.0000.8814' },
    [],
  ],
  // a degree alone is no name's
  ['# 석사 과정\n\n길게 적습니다.', { summary: '석사 과정\n\n길게 적습니다.' }, []],
  ['# 홍길동\n\n010 - 0000 - 9134', { name: '홍길동', phone: '010 - 0000 - 9134' }, []],
  ['# 홍길동\n\n010–0000–9134', { name: '홍길동', phone: '010–0000–9134' }, []],
  ['# 홍길동\n\n010 - 정산 - 0000', { name: '홍길동', summary: '010 - 정산 - 0000' }, []],
  // a heading that is a link and no more (B4)
  [
    '# 홍길동\n\n## [포트폴리오](https://hong.example.com)\n\n## 경력',
    { name: '홍길동', url: 'https://hong.example.com' },
    [],
  ],
  ['# 홍길동\n\n## [포트폴리오](https://hong.example.com)\n\n- 정산 앱\n\n## 경력', { name: '홍길동' }, []],
  // the title of a document in plain text (S5)
  [
    'Curriculum Vitae (2024)\n\n## 홍길동\n보안 컨설턴트\n\n## 경력',
    { name: '홍길동', label: '보안 컨설턴트', lastModified: '2024' },
    [],
  ],
  ['경력기술서\n\n# 홍길동\n보안 컨설턴트\n\n## 경력', { name: '홍길동', label: '보안 컨설턴트' }, []],
  [
    '경력기술서를 새로 썼습니다.\n\n# 홍길동\n\n## 경력',
    { name: '홍길동', summary: '경력기술서를 새로 썼습니다.' },
    [],
  ],
  // a bold sentence among other lines is one of a paragraph (T3)
  [
    '# 홍길동\n\n정산을 만들었습니다.\n**느린 화면을 고칩니다.**\n늘 적습니다.\n\n먼저 묻습니다.  \n**다시 묻습니다.**',
    {
      name: '홍길동',
      summary: '정산을 만들었습니다. 느린 화면을 고칩니다. 늘 적습니다.\n\n먼저 묻습니다.\n다시 묻습니다.',
    },
    [],
  ],
  [
    '# 홍길동\n\n## 소개\n\n**일하는 방식**\n먼저 묻습니다.',
    { name: '홍길동', summary: '일하는 방식\n\n먼저 묻습니다.' },
    [],
  ],
  [
    '**홍길동**\n\n게임 기획자 (시스템/밸런스)\n\nhaneul@example.com\n\n## 경력',
    { name: '홍길동', label: '게임 기획자 (시스템/밸런스)', email: 'haneul@example.com' },
    [],
  ],
  [
    '**홍길동**\n\n느린 화면 (설계/점검)\n\nhaneul@example.com\n\n## 경력',
    { name: '홍길동', email: 'haneul@example.com', summary: '느린 화면 (설계/점검)' },
    [],
  ],
  [
    '# 남궁하늘\n\n프론트엔드 개발자 · 6년차\n\n📧 haneul@example.com · 📱 010-0000-1234 · 🔗 [GitHub](https://github.com/example-haneul)\n\n## 경력',
    {
      name: '남궁하늘',
      label: '프론트엔드 개발자',
      email: 'haneul@example.com',
      phone: '010-0000-1234',
      profiles: [{ network: 'GitHub', username: 'example-haneul', url: 'https://github.com/example-haneul' }],
    },
    [],
  ],
  [
    '# 이산 (San Lee)\n\nData Analyst\n\n- E-mail: san@example.com\n- Mobile: +82 10-0000-1111\n- 사는 곳: 경기도 성남시 분당구\n- LinkedIn: https://www.linkedin.com/in/example-san/\n\n## Summary\n\n표 하나로 회의를 끝내는 분석가입니다.',
    {
      name: '이산 (San Lee)',
      label: 'Data Analyst',
      email: 'san@example.com',
      phone: '+82 10-0000-1111',
      summary: '표 하나로 회의를 끝내는 분석가입니다.',
      location: { address: '경기도 성남시 분당구' },
      profiles: [{ network: 'LinkedIn', username: 'example-san', url: 'https://www.linkedin.com/in/example-san/' }],
    },
    [],
  ],
  [
    '# 자동화 엔지니어\n\n현장에서 **기계와 사람이 덜 다투게** 만듭니다.\n\n## 연락처\n\n- 메일 : auto@example.com\n- H.P : 010.0000.2222',
    {
      label: '자동화 엔지니어',
      email: 'auto@example.com',
      phone: '010.0000.2222',
      summary: '현장에서 기계와 사람이 덜 다투게 만듭니다.',
    },
    [],
  ],
  [
    '# 신소재 연구원 포트폴리오\n\n## 소개\n\n안녕하세요. 가루를 굽는 연구원입니다.',
    { label: '신소재 연구원', summary: '안녕하세요. 가루를 굽는 연구원입니다.' },
    [],
  ],
  [
    '# 응우옌 티 란 (Nguyen Thi Lan)\n\n**QA 엔지니어**\n\n- Email — lan@example.com\n- Phone — 010-0000-3333',
    { name: '응우옌 티 란 (Nguyen Thi Lan)', label: 'QA 엔지니어', email: 'lan@example.com', phone: '010-0000-3333' },
    [],
  ],
  [
    '# Alex Kim\n\nBackend Engineer @ Seoul, Korea\n\nalex.kim@example.com | https://example-alex.github.io | https://velog.io/@example-alex\n\n## About\nBuilding small servers.',
    {
      name: 'Alex Kim',
      label: 'Backend Engineer @ Seoul, Korea',
      email: 'alex.kim@example.com',
      summary: 'Building small servers.',
      profiles: [
        { network: 'GitHub', username: 'example-alex', url: 'https://example-alex.github.io' },
        { network: 'Velog', username: 'example-alex', url: 'https://velog.io/@example-alex' },
      ],
    },
    [],
  ],
  [
    '# 제갈 윤 이력서\n\n| | |\n|---|---|\n| **생년월일** | 1994.03.02 |\n| **연락처** | 010-0000-4444 / yoon@example.com |\n| **깃허브** | example-yoon |\n| **현 거주지** | 부산광역시 해운대구 |\n| **지원 분야** | 서버 개발 |',
    {
      name: '제갈윤',
      label: '서버 개발',
      email: 'yoon@example.com',
      phone: '010-0000-4444',
      location: { address: '부산광역시 해운대구' },
      profiles: [{ network: 'GitHub', username: 'example-yoon' }],
    },
    ['personal-data: 생년월일: 1994.03.02'],
  ],
  [
    '# 홍 길 동\n\n## 물류 기획 담당자 (경력 7년)\n\n> 창고를 걸어 다니며 동선을 그립니다.\n\n☎ 010-0000-5555  \n✉ gd@example.com  \n🏠 인천광역시 연수구',
    {
      name: '홍길동',
      label: '물류 기획 담당자',
      email: 'gd@example.com',
      phone: '010-0000-5555',
      summary: '창고를 걸어 다니며 동선을 그립니다.',
      location: { address: '인천광역시 연수구' },
    },
    [],
  ],
  [
    '**이름** 선우진\n**직무** 마케터\n**메일** jin@example.com\n**블로그** https://blog.naver.com/examplejin\n\n# 경력\n\n## 물방울컴퍼니 (2020.01 ~ 2021.02)\n- 광고 집행',
    {
      name: '선우진',
      label: '마케터',
      email: 'jin@example.com',
      profiles: [{ network: 'Naver Blog', username: 'examplejin', url: 'https://blog.naver.com/examplejin' }],
    },
    [],
  ],
  [
    '# 도하준\n\n교육 기획 / 이러닝 PM | hajun@example.com\n\n## 자기소개\n수업을 짭니다.',
    { name: '도하준', label: '교육 기획 / 이러닝 PM', email: 'hajun@example.com', summary: '수업을 짭니다.' },
    [],
  ],
  [
    '# 도하준\n\n이러닝 PM / 서울 | hajun@example.com\n\n## 자기소개\n수업을 짭니다.',
    {
      name: '도하준',
      label: '이러닝 PM',
      email: 'hajun@example.com',
      location: { address: '서울' },
      summary: '수업을 짭니다.',
    },
    [],
  ],
  [
    '# devgoyang\n\nFrontend | TypeScript | React\n\n[![Gmail](https://img.shields.io/badge/Gmail-D14836)](mailto:goyang@example.com) [![Github](https://img.shields.io/badge/github-181717)](https://github.com/devgoyang)\n\n## 자기소개\n화면 끝의 1픽셀을 지킵니다.',
    {
      name: 'devgoyang',
      label: 'Frontend | TypeScript | React',
      email: 'goyang@example.com',
      summary: '화면 끝의 1픽셀을 지킵니다.',
      profiles: [{ network: 'GitHub', username: 'devgoyang', url: 'https://github.com/devgoyang' }],
    },
    [],
  ],
  [
    '# 👋 안녕하세요, 데이터 분석가 표은솔입니다!\n\n숫자를 사람 말로 옮깁니다.\n\n- 📨 eunsol@example.com\n- 🐙 github.com/example-eunsol\n- 📝 https://example-eunsol.tistory.com',
    {
      name: '표은솔',
      label: '데이터 분석가',
      email: 'eunsol@example.com',
      summary: '숫자를 사람 말로 옮깁니다.',
      profiles: [
        { network: 'GitHub', username: 'example-eunsol', url: 'https://github.com/example-eunsol' },
        { network: 'Tistory', username: 'example-eunsol', url: 'https://example-eunsol.tistory.com' },
      ],
    },
    [],
  ],
  [
    '# RESUME\n\n## 반가온 (Ban Gaon)\n\n### Product Designer\n\n포트폴리오: https://gaon.example.com\nBehance: https://www.behance.net/example-gaon\n인스타그램: @example.gaon',
    {
      name: '반가온 (Ban Gaon)',
      label: 'Product Designer',
      url: 'https://gaon.example.com',
      profiles: [
        { network: 'Behance', username: 'example-gaon', url: 'https://www.behance.net/example-gaon' },
        { network: 'Instagram', username: 'example.gaon' },
      ],
    },
    [],
  ],
  [
    '# 경력기술서\n\n성명: 편 하 루\n희망 직무: 인사 담당자(HR)\n연락처: 010 0000 6666\n전자우편: haru@example.com\n희망 연봉: 회사 내규에 따름\n병역: 해당 없음\n\n## 핵심 요약\n채용부터 퇴직까지 서류를 간소화했습니다.',
    {
      name: '편하루',
      label: '인사 담당자(HR)',
      email: 'haru@example.com',
      phone: '010 0000 6666',
      summary: '채용부터 퇴직까지 서류를 간소화했습니다.',
    },
    ['personal-data: 희망 연봉: 회사 내규에 따름', 'personal-data: 병역: 해당 없음'],
  ],
  [
    '---\nlayout: page\ntitle: 이력서\nname: "방시혁진"\nemail: \'sj@example.com\'\ngithub: example-sj\nlinkedin: https://www.linkedin.com/in/example-sj\nposition: 임베디드 개발자\n---\n\n# 소개\n\n보드에 불을 켭니다.',
    {
      name: '방시혁진',
      label: '임베디드 개발자',
      email: 'sj@example.com',
      summary: '보드에 불을 켭니다.',
      profiles: [
        { network: 'GitHub', username: 'example-sj' },
        { network: 'LinkedIn', username: 'example-sj', url: 'https://www.linkedin.com/in/example-sj' },
      ],
    },
    ['front-matter: layout, title'],
  ],
  [
    '# 나를 소개합니다\n\n고객의 불편을 먼저 듣는 **CS 매니저 금보라**입니다.\n\n# Who I am\n\n상담 기록을 좋아합니다.',
    {
      name: '금보라',
      label: 'CS 매니저',
      summary: '고객의 불편을 먼저 듣는 CS 매니저 금보라입니다.\n\n상담 기록을 좋아합니다.',
    },
    [],
  ],
  [
    '<h2 align="center">육성재민</h2>\n<p align="center">풀스택 개발자 &nbsp;|&nbsp; 서울</p>\n<p align="center"><a href="mailto:sjm@example.com">sjm@example.com</a> | <a href="https://github.com/example-sjm">GitHub</a></p>\n\n## 프로젝트\n### 뜨개질 도안 (2021.01 ~ 2021.03)\n- 도안 편집기',
    {
      name: '육성재민',
      label: '풀스택 개발자',
      email: 'sjm@example.com',
      location: { address: '서울' },
      profiles: [{ network: 'GitHub', username: 'example-sjm', url: 'https://github.com/example-sjm' }],
    },
    [],
  ],
  [
    '# 이력서_마다온\n\n지원자: 마다온\n지원 부문: 백엔드\n\n## 인적 사항\n- 이메일 daon@example.com\n- 전화번호 010-0000-7777\n- 주소 서울시 마포구\n- GitHub example-daon',
    {
      name: '마다온',
      label: '백엔드',
      email: 'daon@example.com',
      phone: '010-0000-7777',
      location: { address: '서울시 마포구' },
      profiles: [{ network: 'GitHub', username: 'example-daon' }],
    },
    [],
  ],
  [
    '# 위 아래 (Arae Wi)\nSoftware Engineer, Platform\n\narae [at] example.com\n+82-10-0000-8888\nSeoul, South Korea',
    {
      name: '위아래 (Arae Wi)',
      label: 'Software Engineer, Platform',
      email: 'arae@example.com',
      phone: '+82-10-0000-8888',
      location: { address: 'Seoul, South Korea' },
    },
    [],
  ],
  [
    '# 안녕하세요, 저는 노을빛이라고 합니다.\n\n모바일 앱을 만드는 iOS 개발자예요. 4년째 같은 앱을 고치고 있습니다.\n\nGitHub : [example-noeul](https://github.com/example-noeul) / Blog : [noeul.example.com](https://noeul.example.com)',
    {
      name: '노을빛',
      url: 'https://noeul.example.com',
      summary: '모바일 앱을 만드는 iOS 개발자예요. 4년째 같은 앱을 고치고 있습니다.',
      profiles: [{ network: 'GitHub', username: 'example-noeul', url: 'https://github.com/example-noeul' }],
    },
    [],
  ],
  [
    '# CV\n\n**Seo, Jihan (서지한)**\n\nMachine Learning Engineer\n\nEmail: jihan@example.com, Tel: 010-0000-9999\n\n## Profile\nSmall models, big results.',
    {
      name: 'Seo, Jihan (서지한)',
      label: 'Machine Learning Engineer',
      email: 'jihan@example.com',
      phone: '010-0000-9999',
      summary: 'Small models, big results.',
    },
    [],
  ],
  [
    '# 기획자 차오름\n\n## 한 줄 소개\n회의보다 문서를 좋아합니다.\n\n## 채널\n- 브런치 https://brunch.co.kr/@example-oreum\n- 노션 포트폴리오 https://www.notion.so/example-oreum-0000\n- Threads https://www.threads.net/@example',
    {
      name: '차오름',
      label: '기획자',
      summary: '회의보다 문서를 좋아합니다.',
      profiles: [
        { network: 'Brunch', username: 'example-oreum', url: 'https://brunch.co.kr/@example-oreum' },
        { network: 'Notion', url: 'https://www.notion.so/example-oreum-0000' },
      ],
    },
    ['left-out: Threads https://www.threads.net/@example'],
  ],
  [
    '## 어진솔 (만 29세)\n\n서버 개발자 / 4년 2개월\n\n## Tech\n- **주력**: Java, Spring',
    { name: '어진솔', label: '서버 개발자' },
    ['personal-data: 만 29세'],
  ],
  [
    '# 이력서\n\n## 인적 사항\n\n| 성명 | 궁예린 | 생년월일 | 1990.01.02 (만 35세) |\n|---|---|---|---|\n| 연락처 | 010-0000-1000 | 이메일 | yerin@example.com |\n| 주소 | 광주광역시 북구 | 병역 | 해당 없음 |',
    { name: '궁예린', email: 'yerin@example.com', phone: '010-0000-1000', location: { address: '광주광역시 북구' } },
    ['personal-data: 생년월일: 1990.01.02 (만 35세)', 'personal-data: 병역: 해당 없음'],
  ],
  [
    '**탄하진**  \n`데이터 엔지니어`  \n서울 성동구 | hajin@example.com | 010-0000-1002\n\n## Experience',
    {
      name: '탄하진',
      label: '데이터 엔지니어',
      email: 'hajin@example.com',
      phone: '010-0000-1002',
      location: { address: '서울 성동구' },
    },
    [],
  ],
  [
    '## About\n\n- 이름 : 피가람(皮佳藍)\n- 직업 : 웹 퍼블리셔\n- 깃허브 : [@example-garam](https://github.com/example-garam)\n- 블로그 : [가람의 개발노트](https://example-garam.tistory.com)\n- 이력서 PDF : [다운로드](https://example.com/cv.pdf)',
    {
      name: '피가람(皮佳藍)',
      label: '웹 퍼블리셔',
      profiles: [
        { network: 'GitHub', username: 'example-garam', url: 'https://github.com/example-garam' },
        { network: 'Tistory', username: 'example-garam', url: 'https://example-garam.tistory.com' },
        { network: '이력서 PDF', url: 'https://example.com/cv.pdf' },
      ],
    },
    ['unused-text: 블로그 : 가람의 개발노트 (https://example-garam.tistory.com)'],
  ],
  [
    '# Min-ji Oh\n\n**Senior Frontend Developer (8 yrs)**\n\nSeongnam, South Korea • minji@example.com • +82-10-0000-1003 • linkedin.com/in/example-minji\n\n## Summary\n\nBuilds screens people forget they are using.',
    {
      name: 'Min-ji Oh',
      label: 'Senior Frontend Developer',
      email: 'minji@example.com',
      phone: '+82-10-0000-1003',
      summary: 'Builds screens people forget they are using.',
      location: { address: 'Seongnam, South Korea' },
      profiles: [{ network: 'LinkedIn', username: 'example-minji', url: 'https://linkedin.com/in/example-minji' }],
    },
    [],
  ],
  [
    '# 진짜로 동작하는 소프트웨어\n\n## 👩‍🔬 소개\n테스트를 먼저 쓰는 QA 엔지니어 국시온입니다.',
    { name: '국시온', label: 'QA 엔지니어', summary: '테스트를 먼저 쓰는 QA 엔지니어 국시온입니다.' },
    ['left-out: 진짜로 동작하는 소프트웨어'],
  ],
  [
    '# 사용자 경험을 설계합니다\n\n## Contact\nEmail. ux@example.com\nTel. 010-0000-1004\nBlog. https://ux.example.com',
    { email: 'ux@example.com', phone: '010-0000-1004', url: 'https://ux.example.com' },
    ['left-out: 사용자 경험을 설계합니다'],
  ],
  [
    '# 서비스 기획\n\n## 프로필\n- 홍보라\n- 1993년생\n- 서울 거주\n- bora@example.com',
    { name: '홍보라', label: '서비스 기획', email: 'bora@example.com', location: { address: '서울 거주' } },
    ['personal-data: 1993년생'],
  ],
  [
    '<div align="center">\n\n# Hi there 👋 I\'m Haneul Ban\n\n#### Android Developer\n\n<a href="https://github.com/example-ban"><img src="https://img.shields.io/badge/GitHub-100000?logo=github" alt="GitHub"/></a>\n<a href="https://example-ban.github.io"><img alt="Blog" src="https://img.shields.io/badge/Blog-FF5722"/></a>\n<a href="mailto:ban@example.com"><img alt="Gmail" src="https://img.shields.io/badge/Gmail-d14836"/></a>\n\n</div>\n\n## Stack\nKotlin',
    {
      name: 'Haneul Ban',
      label: 'Android Developer',
      email: 'ban@example.com',
      url: 'https://example-ban.github.io',
      profiles: [{ network: 'GitHub', username: 'example-ban', url: 'https://github.com/example-ban' }],
    },
    [],
  ],
  [
    '# 강인한 체력의 물류 전문가\n\n## 한마디\n무거운 것을 가볍게.',
    { label: '강인한 체력의 물류 전문가', summary: '무거운 것을 가볍게.' },
    [],
  ],
  [
    '# 전기 설계 엔지니어 어진\n\n- 휴대폰 01000001005\n- 이메일 jin@example.com',
    { name: '어진', label: '전기 설계 엔지니어', email: 'jin@example.com', phone: '01000001005' },
    [],
  ],
  [
    '# 명다을 / 프로덕트 매니저\n\n*"회의록은 짧게, 결정은 길게"*\n\n| Email | daeul@example.com |\n|---|---|\n| Phone | 010-0000-1006 |\n| LinkedIn | [명다을](https://www.linkedin.com/in/example-daeul) |',
    {
      name: '명다을',
      label: '프로덕트 매니저',
      email: 'daeul@example.com',
      phone: '010-0000-1006',
      summary: '"회의록은 짧게, 결정은 길게"',
      profiles: [{ network: 'LinkedIn', username: 'example-daeul', url: 'https://www.linkedin.com/in/example-daeul' }],
    },
    [],
  ],
  [
    '# 👨‍💻 Backend Developer\n\n안녕하세요! 저는 서버를 아끼는 개발자 **표해솔** 이라고 합니다 🙌\n\n- 💼 5년차\n- 🏠 Busan\n- 📫 haesol@example.com',
    {
      name: '표해솔',
      label: 'Backend Developer',
      email: 'haesol@example.com',
      summary: '안녕하세요! 저는 서버를 아끼는 개발자 표해솔 이라고 합니다 🙌\n\n💼 5년차',
      location: { address: 'Busan' },
    },
    [],
  ],
  [
    '# 연구원 인태오\n\n## 학력\n- 한국대학교 물리학과 석사 (2015.03 ~ 2017.02)',
    { name: '인태오', label: '연구원' },
    [],
  ],
  [
    '# 황보 가을 | Product Designer\n\n가을입니다. 화면을 비웁니다.\n\nPortfolio → https://gaeul.example.com\nMail → gaeul@example.com',
    {
      name: '황보가을',
      label: 'Product Designer',
      email: 'gaeul@example.com',
      url: 'https://gaeul.example.com',
      summary: '가을입니다. 화면을 비웁니다.',
    },
    [],
  ],
  [
    '# 이력서 | Resume\n\n## 공민하 (Minha Gong) - DevOps Engineer\n\n### Contacts\n* <minha@example.com>\n* <https://github.com/example-minha>\n* [Tech blog](https://blog.example.com/minha)\n* [Side blog](https://minha.example.net)',
    {
      name: '공민하 (Minha Gong)',
      label: 'DevOps Engineer',
      email: 'minha@example.com',
      url: 'https://blog.example.com/minha',
      profiles: [
        { network: 'GitHub', username: 'example-minha', url: 'https://github.com/example-minha' },
        { network: 'Side blog', url: 'https://minha.example.net' },
      ],
    },
    [],
  ],
  [
    '# 인사 담당자님께\n\n## 소개\n사람을 뽑는 일을 6년 했습니다.',
    { summary: '사람을 뽑는 일을 6년 했습니다.' },
    ['left-out: 인사 담당자님께'],
  ],
  [
    '# 마케팅 디자인 기획 운영까지 하는 사람\n\n## 연락처\n📞 010-0000-1007',
    { phone: '010-0000-1007' },
    ['left-out: 마케팅 디자인 기획 운영까지 하는 사람'],
  ],
  ['# 김수한무\n백엔드', { name: '김수한무', label: '백엔드' }, []],
  [
    '# 서비스 백엔드 플랫폼 팀 리드\n\n- 성함: 조이 (Joy Cho)',
    { name: '조이 (Joy Cho)', label: '서비스 백엔드 플랫폼 팀 리드' },
    [],
  ],
  [
    '# Frontend Developer, 모루나\n\n- GitHub: `example-moruna`\n- Notion: https://example-moruna.notion.site/abc\n- 백준: example_moruna\n- solved.ac: https://solved.ac/profile/example_moruna',
    {
      name: '모루나',
      label: 'Frontend Developer',
      profiles: [
        { network: 'GitHub', username: 'example-moruna' },
        { network: 'Notion', url: 'https://example-moruna.notion.site/abc' },
        { network: 'BOJ', username: 'example_moruna' },
        { network: 'solved.ac', username: 'example_moruna', url: 'https://solved.ac/profile/example_moruna' },
      ],
    },
    [],
  ],
  [
    '---\ntitle: 반갑습니다, 나래솔입니다\nemail: narae@example.com\nlocation: 대전\nhomepage: https://narae.example.com\nbio: 앱을 고칩니다.\ntwitter: example_narae\n---\n\n## 경력\n### 가나 (2020.01 ~ 2021.01)',
    {
      name: '나래솔',
      email: 'narae@example.com',
      url: 'https://narae.example.com',
      summary: '앱을 고칩니다.',
      location: { address: '대전' },
      profiles: [{ network: 'X', username: 'example_narae' }],
    },
    [],
  ],
  [
    '# 홍길동(Gildong Hong) 국문이력서 ver.2.1\n\n백엔드 개발자',
    { name: '홍길동(Gildong Hong)', label: '백엔드 개발자' },
    [],
  ],
  ['# 이력서 - 홍길동 (2025.01.01)\n\n2025.01 현재', { name: '홍길동', lastModified: '2025-01-01' }, []],
  [
    '# 홍길동\n\n> 현재 가나소프트에서 결제를 맡고 있는 4년 차 서버 개발자입니다.\n> 연락: gd@example.com\n\n---\n\n## 경력',
    {
      name: '홍길동',
      email: 'gd@example.com',
      summary: '현재 가나소프트에서 결제를 맡고 있는 4년 차 서버 개발자입니다.',
    },
    [],
  ],
  [
    '# 홍길동\n\n안녕하세요, 4년차 백엔드 개발자입니다.\n- 대용량 처리를 좋아합니다.\n- 장애 회고를 즐깁니다.\n\n## 경력',
    {
      name: '홍길동',
      label: '백엔드 개발자',
      summary: '안녕하세요, 4년차 백엔드 개발자입니다.\n\n대용량 처리를 좋아합니다.\n장애 회고를 즐깁니다.',
    },
    [],
  ],
  ['# 홍길동 (98.12.10)\n백엔드 개발자', { name: '홍길동', label: '백엔드 개발자' }, ['personal-data: 98.12.10']],
  [
    '##### 홍길동\n###### Email : gd@example.com\n###### 010-0000-0000\n###### Seoul, Korea\n---\n##### 경력',
    { name: '홍길동', email: 'gd@example.com', phone: '010-0000-0000', location: { address: 'Seoul, Korea' } },
    [],
  ],
  [
    '<table><tr><td>이름</td><td>홍길동</td></tr><tr><td>연락처</td><td>010-0000-0000<br>gd@example.com</td></tr></table>',
    { name: '홍길동', email: 'gd@example.com', phone: '010-0000-0000' },
    [],
  ],
  [
    '이름: 홍길동 | 직무: 백엔드 개발자 | 이메일: gd@example.com\n\n## 경력',
    { name: '홍길동', label: '백엔드 개발자', email: 'gd@example.com' },
    [],
  ],
  [
    '# 1. 인적사항\n### 1.1 이름\n홍길동\n### 1.2 연락처\n010-0000-0000\n### 1.3 이메일\ngd@example.com',
    { name: '홍길동', email: 'gd@example.com', phone: '010-0000-0000' },
    [],
  ],
  [
    '# Contact.\n- mail. gd@example.com\n- github. https://github.com/example-gd\n- 주소. 서울 강남구\n\n# Profile.\n홍길동, 1990년생',
    {
      name: '홍길동',
      email: 'gd@example.com',
      location: { address: '서울 강남구' },
      profiles: [{ network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }],
    },
    ['personal-data: 1990년생'],
  ],
  [
    '### 홍길동 · Gildong Hong\n**Software Engineer** at Gana\n[Email](mailto:gd@example.com) · [Resume](https://example.com/r.pdf) · [Portfolio](https://p.example.com) · [Medium](https://medium.com/@example-gd)',
    {
      name: '홍길동',
      label: 'Software Engineer at Gana',
      email: 'gd@example.com',
      url: 'https://p.example.com',
      profiles: [{ network: 'Medium', username: 'example-gd', url: 'https://medium.com/@example-gd' }],
    },
    ['left-out: Gildong Hong', 'left-out: Resume https://example.com/r.pdf'],
  ],
  [
    '# 🙋 저를 소개합니다\n\n**안녕하세요, 반응이 빠른 화면을 만드는 프론트엔드 개발자 마루한입니다.**\n\n- 깃허브: https://github.com/example-maru',
    {
      name: '마루한',
      label: '프론트엔드 개발자',
      summary: '안녕하세요, 반응이 빠른 화면을 만드는 프론트엔드 개발자 마루한입니다.',
      profiles: [{ network: 'GitHub', username: 'example-maru', url: 'https://github.com/example-maru' }],
    },
    [],
  ],
  [
    '# 배나무 (裵나무)\n데브옵스 · 클라우드 엔지니어\n\n**Mobile.** 010-0000-2000\n**Mail.** namu@example.com',
    {
      name: '배나무 (裵나무)',
      label: '데브옵스 · 클라우드 엔지니어',
      email: 'namu@example.com',
      phone: '010-0000-2000',
    },
    [],
  ],
  [
    '# 채용 담당자님께 드립니다\n### 프론트엔드 3년차 윤슬입니다\ngd@example.com',
    { name: '윤슬', label: '프론트엔드', email: 'gd@example.com' },
    ['left-out: 채용 담당자님께 드립니다'],
  ],
  [
    '# 류하\n\n기획자\n\n하루하루 쌓는 기획을 합니다.',
    { name: '류하', label: '기획자', summary: '하루하루 쌓는 기획을 합니다.' },
    [],
  ],
  [
    '# **Resume** of 진가람\n\n- Position: Data Scientist\n- Nationality: Korean\n- DOB: 1991-01-01\n- Visa: F-4\n- Based in: Incheon, South Korea',
    { name: '진가람', label: 'Data Scientist', location: { address: 'Incheon, South Korea' } },
    ['personal-data: Nationality: Korean', 'personal-data: DOB: 1991-01-01', 'personal-data: Visa: F-4'],
  ],
  [
    '# 유연한 설계를 지향하는 개발자\n\n## 연락처\ngd@example.com',
    { label: '유연한 설계를 지향하는 개발자', email: 'gd@example.com' },
    [],
  ],
  [
    '# 정보보안 컨설턴트 | 원대한\n\n☎ 010.0000.3000 ✉ daehan@example.com',
    { name: '원대한', label: '정보보안 컨설턴트', email: 'daehan@example.com', phone: '010.0000.3000' },
    [],
  ],
  [
    '# 이로운 서비스를 만드는 사람들\n\n### 기획자 이로운',
    { name: '이로운', label: '기획자' },
    ['left-out: 이로운 서비스를 만드는 사람들'],
  ],
  ['# 웹 개발자 포트폴리오\n\n## 프로젝트\n### 꽃집 (2020.01 ~ 2020.03)\n- 화면', { label: '웹 개발자' }, []],
  [
    '# 이력서\n\n**한국어 강사 오드리**\n\naudrey@example.com',
    { name: '오드리', label: '한국어 강사', email: 'audrey@example.com' },
    [],
  ],
  ['# 조경 기사\n\n## 연락처\n- 이메일: gd@example.com', { email: 'gd@example.com' }, ['left-out: 조경 기사']],
  ['# 방송국 촬영 감독\n\n## 경력\n### 방송 (2020.01 ~ 2021.01)\n- 촬영', { label: '방송국 촬영 감독' }, []],
  [
    '# 신입 백엔드 개발자\n\n**성장하는 개발자가 되겠습니다.**\n\n## 학력',
    { label: '신입 백엔드 개발자', summary: '성장하는 개발자가 되겠습니다.' },
    [],
  ],
  [
    '## 🌊 파도를 타는 개발자, 도가온 🏄\n\n### Contact Me\nEmail ➡️ gaon@example.com\nGithub ➡️ https://github.com/example-gaon\nBlog ➡️ https://gaon.tistory.com',
    {
      name: '도가온',
      label: '파도를 타는 개발자',
      email: 'gaon@example.com',
      profiles: [
        { network: 'GitHub', username: 'example-gaon', url: 'https://github.com/example-gaon' },
        { network: 'Tistory', username: 'gaon', url: 'https://gaon.tistory.com' },
      ],
    },
    [],
  ],
  [
    '# 홍길동\n\n**프론트엔드 개발자**\nReact 와 TypeScript 를 씁니다.\n\ngd@example.com',
    { name: '홍길동', label: '프론트엔드 개발자', email: 'gd@example.com', summary: 'React 와 TypeScript 를 씁니다.' },
    [],
  ],
  [
    '# 홍길동\n\nSoftware Engineer, Backend | 5+ years\n\n## 경력',
    { name: '홍길동', label: 'Software Engineer, Backend' },
    [],
  ],
  [
    '# 홍길동\n서울 | 1995.03 | gd@example.com | github.com/example-gd',
    {
      name: '홍길동',
      email: 'gd@example.com',
      location: { address: '서울' },
      profiles: [{ network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }],
    },
    ['left-out: 1995.03'],
  ],
  [
    '- 성명: 홍길동 (洪吉童, Hong Gil-dong)\n- 성별/나이: 남 / 30세\n- 전화: 010-0000-0000 (문자 먼저 부탁드립니다)\n- 메일: gd@example.com, gd2@example.com',
    { name: '홍길동 (洪吉童, Hong Gil-dong)', email: 'gd@example.com', phone: '010-0000-0000' },
    ['personal-data: 성별/나이: 남 / 30세', 'left-out: (문자 먼저 부탁드립니다)', 'second-basics: gd2@example.com'],
  ],
  [
    '# 홍길동 | 010-0000-0000 | gd@example.com\n## 소개\n사람입니다.',
    { name: '홍길동', email: 'gd@example.com', phone: '010-0000-0000', summary: '사람입니다.' },
    [],
  ],
  [
    '# CURRICULUM VITAE\n## PERSONAL DETAILS\nName: HONG GILDONG\nNationality: Republic of Korea\nE-mail: gd@example.com\nAddress: 12, Example-ro, Mapo-gu, Seoul',
    { name: 'HONG GILDONG', email: 'gd@example.com', location: { address: '12, Example-ro, Mapo-gu, Seoul' } },
    ['personal-data: Nationality: Republic of Korea'],
  ],
  [
    '# 홍길동 이력서\n업데이트: 2025-05\n\n## 개인정보\n생년월일 1991.08.06\n연락처 010-0000-0000\n거주지 서울 은평구\n병역 육군 병장 만기 전역',
    { name: '홍길동', phone: '010-0000-0000', location: { address: '서울 은평구' }, lastModified: '2025-05' },
    ['personal-data: 생년월일: 1991.08.06', 'personal-data: 병역: 육군 병장 만기 전역'],
  ],
  [
    "# Hello, I'm *Gildong Hong* (홍길동)\n\nI write Kotlin in Seoul.",
    { name: 'Gildong Hong (홍길동)', summary: 'I write Kotlin in Seoul.' },
    [],
  ],
  [
    '# 안녕하십니까 풀스택 개발자 홍길동 입니다\n## 자기소개\n### 끈기\n끝까지 봅니다.\n### 배려\n먼저 묻습니다.',
    { name: '홍길동', label: '풀스택 개발자', summary: '끈기\n\n끝까지 봅니다.\n\n배려\n\n먼저 묻습니다.' },
    [],
  ],
  [
    '# 홍길동\n\n## TL;DR\n- 결제 5년\n- 정산 2년\n\n## 연락\n[![Mail](https://img.shields.io/badge/a-b)](mailto:gd@example.com)\n[LinkedIn](https://www.linkedin.com/in/홍길동-example)',
    {
      name: '홍길동',
      email: 'gd@example.com',
      summary: '결제 5년\n정산 2년',
      profiles: [
        {
          network: 'LinkedIn',
          username: '홍길동-example',
          url: 'https://www.linkedin.com/in/%ED%99%8D%EA%B8%B8%EB%8F%99-example',
        },
      ],
    },
    [],
  ],
  [
    '# 홍길동\n### Backend Developer\n#### Seoul, Korea\n#### gd@example.com\n## Experience',
    { name: '홍길동', label: 'Backend Developer', email: 'gd@example.com', location: { address: 'Seoul, Korea' } },
    [],
  ],
  [
    '# 지능형 로봇 연구원\n**Intelligent Robot Researcher**',
    { label: '지능형 로봇 연구원', summary: 'Intelligent Robot Researcher' },
    [],
  ],
  [
    '# 공공기관 회계 담당\n## 인적사항\n이 름 : 홍 길 동\n연 락 처 : 010-0000-0000\n이 메 일 : gd@example.com\n주    소 : 서울시 강서구',
    {
      name: '홍길동',
      label: '공공기관 회계 담당',
      email: 'gd@example.com',
      phone: '010-0000-0000',
      location: { address: '서울시 강서구' },
    },
    [],
  ],
  [
    '# 홍길동\n\n| 항목 | 내용 |\n|---|---|\n| 한줄 소개 | 느린 것을 빠르게 |\n| 관심사 | 분산 처리 |\n| MBTI | INTP |',
    { name: '홍길동', summary: '느린 것을 빠르게' },
    ['personal-data: MBTI: INTP'],
  ],
  [
    '# Front-end Developer Portfolio\n## About me\n- **Name** Gildong Hong\n- **Birth** 1999.01.01\n- **E-mail** gd@example.com\n- **GitHub** github.com/example-gd',
    {
      name: 'Gildong Hong',
      label: 'Front-end Developer',
      email: 'gd@example.com',
      profiles: [{ network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }],
    },
    ['personal-data: Birth: 1999.01.01'],
  ],
  [
    '# 홍길동\n\n서버를 고칩니다. 최종 수정일: 2025. 3. 1.',
    { name: '홍길동', summary: '서버를 고칩니다. 최종 수정일: 2025. 3. 1.', lastModified: '2025-03-01' },
    [],
  ],
  [
    '# 홍길동\n\n느린 서버를 고칩니다. (2025.03.01 기준)',
    { name: '홍길동', summary: '느린 서버를 고칩니다. (2025.03.01 기준)', lastModified: '2025-03-01' },
    [],
  ],
  [
    '# 홍길동\n\n이 글은 2020.01에 썼습니다. 서버는 2021.02부터 고쳤습니다.',
    { name: '홍길동', summary: '이 글은 2020.01에 썼습니다. 서버는 2021.02부터 고쳤습니다.' },
    [],
  ],
  [
    '# 홍길동\n\n- 홈페이지 : https://gd.example.com\n- 블로그1 : https://one.example.com\n- 블로그2 : https://two.example.com\n- 발표 자료 : https://speakerdeck.com/example-gd\n- 앱스토어 : https://apps.apple.com/kr/developer/example\n- GitHub 저장소 : https://github.com/example-gd/toy\n- 오픈 카톡 : https://open.kakao.com/o/example\n- 유튜브 : https://www.youtube.com/@example-gd\n- 브런치 : brunch.co.kr/@example-gd\n- X : https://x.com/example_gd\n- 스택오버플로우 : https://stackoverflow.com/users/1234/example-gd\n- 캐글 : https://www.kaggle.com/examplegd\n- 프로그래머스 : https://programmers.co.kr/pr/example_gd\n- 릿코드 : https://leetcode.com/u/example-gd/\n- 드리블 : https://dribbble.com/example-gd',
    {
      name: '홍길동',
      url: 'https://gd.example.com',
      profiles: [
        { network: '블로그1', url: 'https://one.example.com' },
        { network: '블로그2', url: 'https://two.example.com' },
        { network: '발표 자료', url: 'https://speakerdeck.com/example-gd' },
        { network: '앱스토어', url: 'https://apps.apple.com/kr/developer/example' },
        { network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd/toy' },
        { network: '오픈 카톡', url: 'https://open.kakao.com/o/example' },
        { network: 'YouTube', username: 'example-gd', url: 'https://www.youtube.com/@example-gd' },
        { network: 'Brunch', username: 'example-gd', url: 'https://brunch.co.kr/@example-gd' },
        { network: 'X', username: 'example_gd', url: 'https://x.com/example_gd' },
        { network: 'Stack Overflow', username: 'example-gd', url: 'https://stackoverflow.com/users/1234/example-gd' },
        { network: 'Kaggle', username: 'examplegd', url: 'https://www.kaggle.com/examplegd' },
        { network: 'Programmers', username: 'example_gd', url: 'https://programmers.co.kr/pr/example_gd' },
        { network: 'LeetCode', username: 'example-gd', url: 'https://leetcode.com/u/example-gd/' },
        { network: 'Dribbble', username: 'example-gd', url: 'https://dribbble.com/example-gd' },
      ],
    },
    [],
  ],
  [
    '# 홍길동\n\nGitHub: https://github.com/example-gd?tab=repositories\nNotion: [포트폴리오](https://www.notion.so/example-0123)\nBlog: https://example-gd.github.io\nBlog(구): https://example-gd.tistory.com',
    {
      name: '홍길동',
      url: 'https://example-gd.github.io',
      profiles: [
        { network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd?tab=repositories' },
        { network: 'Notion', url: 'https://www.notion.so/example-0123' },
        { network: 'Tistory', username: 'example-gd', url: 'https://example-gd.tistory.com' },
      ],
    },
    [],
  ],
  [
    '# 홍길동\n\n## 연락처\n\n연락은 아래로 부탁드립니다.\n\n- gd@example.com\n- 010-0000-0000\n\n## 링크\n\n- https://github.com/example-gd\n- https://gd.example.com\n- https://www.linkedin.com/in/example-gd',
    {
      name: '홍길동',
      email: 'gd@example.com',
      phone: '010-0000-0000',
      url: 'https://gd.example.com',
      summary: '연락은 아래로 부탁드립니다.',
      profiles: [
        { network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' },
        { network: 'LinkedIn', username: 'example-gd', url: 'https://www.linkedin.com/in/example-gd' },
      ],
    },
    [],
  ],
  [
    '# 홍길동\n\n## Links\n[GitHub](https://github.com/example-gd) | [Blog](https://gd.example.com) | [Résumé](./resume.pdf)',
    {
      name: '홍길동',
      url: 'https://gd.example.com',
      profiles: [{ network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }],
    },
    ['relative-url: ./resume.pdf', 'relative-url: ./resume.pdf', 'left-out: Résumé (./resume.pdf)'],
  ],
  [
    '# 홍길동\n📧 gd@example.com 📞 010-0000-0000 🔗 https://github.com/example-gd 📍 서울',
    {
      name: '홍길동',
      email: 'gd@example.com',
      phone: '010-0000-0000',
      location: { address: '서울' },
      profiles: [{ network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }],
    },
    [],
  ],
  [
    '# 홍길동\n\nEmail: gd@example.com<br/>Phone: 010-0000-0000<br/>Github: <https://github.com/example-gd>',
    {
      name: '홍길동',
      email: 'gd@example.com',
      phone: '010-0000-0000',
      profiles: [{ network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }],
    },
    [],
  ],
  [
    '# 홍길동\n\n> 백엔드 개발자\n>\n> gd@example.com / 010-0000-0000\n>\n> 서버를 고칩니다.',
    {
      name: '홍길동',
      label: '백엔드 개발자',
      email: 'gd@example.com',
      phone: '010-0000-0000',
      summary: '서버를 고칩니다.',
    },
    [],
  ],
  [
    '# 홍길동\n\n* Contact\n  * Mail: gd@example.com\n  * Phone: 010-0000-0000\n* Channel\n  * GitHub: https://github.com/example-gd\n  * Blog: https://gd.example.com',
    {
      name: '홍길동',
      email: 'gd@example.com',
      phone: '010-0000-0000',
      url: 'https://gd.example.com',
      profiles: [{ network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }],
    },
    [],
  ],
  [
    '# 홍길동\n\n|Email|Phone|GitHub|\n|---|---|---|\n|gd@example.com|010-0000-0000|[example-gd](https://github.com/example-gd)|',
    {
      name: '홍길동',
      email: 'gd@example.com',
      phone: '010-0000-0000',
      profiles: [{ network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }],
    },
    [],
  ],
  [
    '# 홍길동\n\n<dl><dt>Email</dt><dd>gd@example.com</dd><dt>Phone</dt><dd>010-0000-0000</dd></dl>',
    { name: '홍길동', email: 'gd@example.com', phone: '010-0000-0000' },
    [],
  ],
  [
    '# 홍길동\n\n**📮 이메일** : gd@example.com　**📞 전화** : 010-0000-0000',
    { name: '홍길동', email: 'gd@example.com', phone: '010-0000-0000' },
    [],
  ],
  [
    '# 홍길동\n\n- Phone : +82) 10-0000-0000\n- Fax : 02-000-0000\n- E-Mail : gd[at]example[dot]com\n- Skype : live:gd\n- KakaoTalk : gdkakao\n- Telegram : @gd_example',
    { name: '홍길동', email: 'gd@example.com', phone: '+82) 10-0000-0000' },
    [
      'personal-data: Fax: 02-000-0000',
      'personal-data: Skype: live:gd',
      'personal-data: KakaoTalk: gdkakao',
      'personal-data: Telegram: @gd_example',
    ],
  ],
  [
    '# 홍길동\n(남, 1990.01.01, 경기도 고양시)\n\n**희망 연봉** 협의\n**병역** 군필',
    { name: '홍길동', location: { address: '경기도 고양시' } },
    ['personal-data: 남', 'personal-data: 1990.01.01', 'personal-data: 희망 연봉: 협의', 'personal-data: 병역: 군필'],
  ],
  [
    '# 백엔드 개발자 홍길동\n\n### 🧑🏻‍💻 Introduce\n\n안녕하세요. 저는 [가나소프트](https://gana.example.com)에서 서버를 고치는 홍길동입니다.\n\n- 장애를 기록합니다.\n    - 회고 30건\n- 글을 씁니다. [블로그](https://gd.example.com)\n\n1. 하나\n2. 둘',
    {
      name: '홍길동',
      label: '백엔드 개발자',
      url: 'https://gd.example.com',
      summary:
        '안녕하세요. 저는 가나소프트 (https://gana.example.com)에서 서버를 고치는 홍길동입니다.\n\n장애를 기록합니다.\n회고 30건\n글을 씁니다. 블로그 (https://gd.example.com)\n하나\n둘',
    },
    [],
  ],
  [
    '# 홍길동\n## Summary\n|   |   |\n|---|---|\n| 결제 | 5년 |\n| 정산 | 2년 |',
    { name: '홍길동', summary: '결제 | 5년\n정산 | 2년' },
    [],
  ],
  [
    '# 홍길동\n## 자기소개서\n### 1. 성장과정\n시골에서 자랐습니다.\n### 2. 지원동기\n서버가 좋아서요.',
    { name: '홍길동', summary: '성장과정\n\n시골에서 자랐습니다.\n\n지원동기\n\n서버가 좋아서요.' },
    [],
  ],
  [
    '# 홍길동\n## 저는\n**느린 것을 못 참습니다.**\n그래서 고칩니다.\n\n**기록합니다.**\n그래서 남습니다.',
    { name: '홍길동', summary: '느린 것을 못 참습니다.\n\n그래서 고칩니다.\n\n기록합니다.\n\n그래서 남습니다.' },
    [],
  ],
  [
    '# 기획자 차오름\n\n## 채널\n- 브런치 https://brunch.co.kr/@example-oreum\n- 노션 포트폴리오 https://www.notion.so/example-oreum-0000\n- 오름의 블로그 https://oreum.example.com\n- 자세한 이야기는 https://example.com/story',
    {
      name: '차오름',
      label: '기획자',
      url: 'https://oreum.example.com',
      profiles: [
        { network: 'Brunch', username: 'example-oreum', url: 'https://brunch.co.kr/@example-oreum' },
        { network: 'Notion', url: 'https://www.notion.so/example-oreum-0000' },
      ],
    },
    ['unused-text: 오름의', 'left-out: 자세한 이야기는 https://example.com/story'],
  ],
  [
    '# 홍길동\n\n개발한 서비스 https://example.com',
    { name: '홍길동', summary: '개발한 서비스 https://example.com' },
    [],
  ],
  [
    '# 이도 (Do Lee)\n\n선임 연구원, 가나연구소\n\n(Seoul)',
    { name: '이도 (Do Lee)', label: '선임 연구원, 가나연구소', location: { address: 'Seoul' } },
    [],
  ],
  ['# 홍길동 | 프론트엔드 | 3년차', { name: '홍길동', label: '프론트엔드' }, []],
  ['# 홍길동 (Backend, 5y)\n\n## 소개', { name: '홍길동', label: 'Backend' }, []],
  ['# 최고의 팀 동료\n\n안녕하세요.', { summary: '최고의 팀 동료\n\n안녕하세요.' }, []],
  [
    '# 서비스를 사랑하는 기획자 이야기\n\n기획자입니다.',
    { summary: '서비스를 사랑하는 기획자 이야기\n\n기획자입니다.' },
    [],
  ],
  [
    '# 주도적인 개발자\n\n## Contact\n- Email: gd@example.com',
    { label: '주도적인 개발자', email: 'gd@example.com' },
    [],
  ],
  ['# 황금비 | UI Designer', { name: '황금비', label: 'UI Designer' }, []],
  [
    '# 민트초코를 좋아하는 개발자 민초\n\ngd@example.com',
    { name: '민초', label: '민트초코를 좋아하는 개발자', email: 'gd@example.com' },
    [],
  ],
  [
    '**홍길동** | Backend Engineer\ngd@example.com | 010-0000-0000\nhttps://github.com/example-gd\n\n---',
    {
      name: '홍길동',
      label: 'Backend Engineer',
      email: 'gd@example.com',
      phone: '010-0000-0000',
      profiles: [{ network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }],
    },
    [],
  ],
  [
    '홍길동 / 마케터 / 010-0000-0000 / gd@example.com\n\n## 경력',
    { name: '홍길동', label: '마케터', email: 'gd@example.com', phone: '010-0000-0000' },
    [],
  ],
  [
    '<h1>홍길동 <sub>Backend Developer</sub></h1>\n\n<img src="https://example.com/me.jpg" width="100">\n\n- 010-0000-0000',
    { name: '홍길동', label: 'Backend Developer', phone: '010-0000-0000' },
    [],
  ],
  [
    '# 이력서\n\n### ▣ 인적사항\n - 성     명 : 홍길동\n - 생년월일 : 1990년 1월 1일\n - 현 주 소 : 서울시 강서구 1-2\n - 연 락 처 : 010-0000-0000\n - E - mail : gd@example.com\n\n### ▣ 학력사항',
    { name: '홍길동', email: 'gd@example.com', phone: '010-0000-0000', location: { address: '서울시 강서구 1-2' } },
    ['personal-data: 생년월일: 1990년 1월 1일'],
  ],
  [
    '# 홍길동\n> 직무 : 백엔드 개발자\n> 경력 : 5년 3개월\n> 학력 : 한국대학교',
    { name: '홍길동', label: '백엔드 개발자' },
    ['left-out: 경력: 5년 3개월'],
  ],
  [
    '# 홍길동\n\n🏢 가나소프트 · 💼 백엔드 개발자 · 📍 판교',
    { name: '홍길동', label: '백엔드 개발자', location: { address: '판교' } },
    ['left-out: 🏢 가나소프트'],
  ],
  [
    '# 홍길동\n\n### 결제 서버를 5년 고친 사람\n\n안녕하세요.',
    { name: '홍길동', summary: '결제 서버를 5년 고친 사람\n\n안녕하세요.' },
    [],
  ],
]

/** Personal data without a label, which has no field wherever it stands (MAPPING B6), and look-alikes. */
const unlabelled: readonly (readonly [personal: string, reported: readonly string[]])[] = [
  ['1990.01.01 (만 34세)', ['personal-data: 1990.01.01 (만 34세)']],
  ['1990.01.01', ['personal-data: 1990.01.01']],
  ['- 1990년 3월생, 남\n- 미혼', ['personal-data: 1990년 3월생, 남', 'personal-data: 미혼']],
  ['남 / 1991년 (34세)', ['personal-data: 남 / 1991년 (34세)']],
  [
    '👤 1990.01.01 (남)\n🎖 육군 병장 만기전역',
    ['personal-data: 👤 1990.01.01 (남)', 'personal-data: 🎖 육군 병장 만기전역'],
  ],
  ['군필 (육군 병장, 2012.01 ~ 2013.10)', ['personal-data: 군필 (육군 병장, 2012.01 ~ 2013.10)']],
  ['현 연봉: 4,500만원 / 장애 여부: 비대상', ['personal-data: 현 연봉: 4,500만원', 'personal-data: 장애 여부: 비대상']],
]

/** Contact data in tables of other shapes than label and value (MAPPING B1 to B6). */
const tables: readonly Row[] = [
  [
    '# 입사지원서\n\n| 성명 | 한글 | 홍길동 | 한자 | 洪吉童 | 영문 | Hong Gil Dong |\n|---|---|---|---|---|---|---|\n| 연락처 | 휴대폰 | 010-0000-0000 | 이메일 | gd@example.com | | |',
    { name: '홍길동', email: 'gd@example.com', phone: '010-0000-0000' },
    ['left-out: 한자: 洪吉童', 'left-out: 영문: Hong Gil Dong'],
  ],
  [
    '<table><tr><td rowspan="3"><img src="me.png"></td><td>이름</td><td>홍길동</td></tr><tr><td>직무</td><td>조리사</td></tr><tr><td>연락처</td><td>010-0000-0000</td></tr></table>',
    { name: '홍길동', label: '조리사', phone: '010-0000-0000' },
    [],
  ],
  [
    '# 홍길동\n\n|  |  |\n|---|---|\n| ![](me.png) | 홍길동<br/>물류 관리자<br/>010-0000-0000<br/>gd@example.com |',
    { name: '홍길동', label: '물류 관리자', email: 'gd@example.com', phone: '010-0000-0000' },
    [],
  ],
  [
    '# 홍길동\n\n| ![](me.jpg) | **이름**: 홍길동<br>**나이**: 34<br>**이메일**: gd@example.com<br>기타 |\n|---|---|',
    { name: '홍길동', email: 'gd@example.com' },
    ['personal-data: 나이: 34', 'left-out: 기타'],
  ],
  [
    '# 홍길동\n\n| | |\n|---|---|\n| 📧 | gd@example.com |\n| 🏠 | 꿈빛마을 1단지 |',
    { name: '홍길동', email: 'gd@example.com', location: { address: '꿈빛마을 1단지' } },
    [],
  ],
  [
    '# 홍길동\n\n[GitHub](https://github.com/example-gd)\n[Velog](https://velog.io/@gd)',
    {
      name: '홍길동',
      profiles: [
        { network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' },
        { network: 'Velog', username: 'gd', url: 'https://velog.io/@gd' },
      ],
    },
    [],
  ],
  [
    '# 홍길동\n\nGitHub\nhttps://github.com/example-gd',
    {
      name: '홍길동',
      profiles: [{ network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }],
    },
    [],
  ],
  [
    '# 홍길동\n\n| 이메일 | gd@example.com |\n|---|---|\n| SNS | [깃허브](https://github.com/example-gd), [벨로그](https://velog.io/@gd) |\n| 비상 연락처 | 010-9999-9999 |',
    {
      name: '홍길동',
      email: 'gd@example.com',
      profiles: [
        { network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' },
        { network: 'Velog', username: 'gd', url: 'https://velog.io/@gd' },
      ],
    },
    ['personal-data: 비상 연락처: 010-9999-9999'],
  ],
  [
    '# 홍길동\n\n| 이메일 | gd@example.com | [GitHub](https://github.com/example-gd) | 자택 | 기타 | 전화 | 010-0000-0000 |\n|---|---|---|---|---|---|---|',
    {
      name: '홍길동',
      email: 'gd@example.com',
      phone: '010-0000-0000',
      profiles: [{ network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }],
    },
    ['left-out: 자택: 기타'],
  ],
  [
    '# 홍길동\n\n| 이메일 | gd@example.com | 비고 | 전화 | 010-0000-0000 |\n|---|---|---|---|---|',
    { name: '홍길동', email: 'gd@example.com', phone: '010-0000-0000' },
    ['left-out: 비고'],
  ],
  // a table without contact data is none of it
  [
    '# 홍길동\n\n| 봄 | 여름 |\n|---|---|\n| 꽃 | 바다 |',
    { name: '홍길동' },
    ['left-out: 봄 | 여름', 'left-out: 꽃 | 바다'],
  ],
]

/** What stands beside the word for a name is one (MAPPING B1). */
const named: readonly Row[] = [['# 이력서\n\n- 이름: 별빛나래', { name: '별빛나래' }, []]]

/** Names and titles in other places than a heading of their own (MAPPING B1, B2, B7), and look-alikes. */
const headings: readonly Row[] = [
  ['# 프론트엔드 개발자. 홍길동', { name: '홍길동', label: '프론트엔드 개발자' }, []],
  ['# 홍길동 이력서 v3 (2025.07)', { name: '홍길동', lastModified: '2025-07' }, []],
  ['# 홍길동 (1990.01.01)', { name: '홍길동' }, ['personal-data: 1990.01.01']],
  [
    '# 홍길동\n\nBackend Engineer / Tech Lead\nSeoul, Korea',
    { name: '홍길동', label: 'Backend Engineer / Tech Lead', location: { address: 'Seoul, Korea' } },
    [],
  ],
  [
    '# 홍길동\n\n✔ 꼼꼼한 회계 담당\n✔ 더존 7년\n✔ 결산 리드',
    { name: '홍길동', summary: '✔ 꼼꼼한 회계 담당 ✔ 더존 7년 ✔ 결산 리드' },
    [],
  ],
]

/** Places and handles that stand alone (MAPPING B3, B4), and look-alikes. */
const alone: readonly Row[] = [
  [
    '(우) 06234 서울특별시 강남구 테헤란로 123',
    { location: { address: '(우) 06234 서울특별시 강남구 테헤란로 123' } },
    [],
  ],
  [
    '[06234] 서울 강남구 은하로 12-3, 101동 202호',
    { location: { address: '[06234] 서울 강남구 은하로 12-3, 101동 202호' } },
    [],
  ],
  ['- 서울 12곳', { summary: '서울 12곳' }, []],
  ['- 서울 강남구 3년', { summary: '서울 강남구 3년' }, []],
  ['- 창고 12동', { summary: '창고 12동' }, []],
  [`- ${'12345 '.repeat(20)}서울`, { summary: `${'12345 '.repeat(20)}서울` }, []],
  [
    '- example-gd (GitHub)\n- @gil.dong (인스타그램)',
    {
      profiles: [
        { network: 'GitHub', username: 'example-gd' },
        { network: 'Instagram', username: 'gil.dong' },
      ],
    },
    [],
  ],
  ['- example-gd (Backend)', { summary: 'example-gd (Backend)' }, []],
]

describe('contact data', () => {
  it.each([...tables, ...named])('stands beside its label: %s', (markdown, basics, reported) => {
    const { resume, messages } = convert(markdown)
    expect(resume.basics).toEqual(basics)
    const told = messages.filter(({ rule }) => reportedRules.includes(rule))
    expect(told.map(({ rule, actual }) => `${rule}: ${actual}`)).toEqual(reported)
  })

  it.each(headings)('stands beside a name: %s', (markdown, basics, reported) => {
    const { resume, messages } = convert(markdown)
    const { lastModified } = resume.meta ?? {}
    expect({ ...resume.basics, ...(lastModified ? { lastModified } : {}) }).toEqual(basics)
    const told = messages.filter(({ rule }) => reportedRules.includes(rule))
    expect(told.map(({ rule, actual }) => `${rule}: ${actual}`)).toEqual(reported)
  })

  it.each(alone)('stands alone: %s', (line, basics, reported) => {
    const { resume, messages } = convert(`# 홍길동\n\ngd@example.com\n\n${line}`)
    expect(resume.basics).toEqual({ name: '홍길동', email: 'gd@example.com', ...basics })
    expect(messages.filter(({ rule }) => reportedRules.includes(rule))).toEqual(reported)
  })
})

describe('personal data without a label', () => {
  it.each(unlabelled)('is reported: %s', (personal, reported) => {
    const { resume, messages } = convert(`# 홍길동\n\n${personal}\n\n물류 관리자\n\ngd@example.com`)
    expect(resume.basics).toEqual({ name: '홍길동', label: '물류 관리자', email: 'gd@example.com' })
    const told = messages.filter(({ rule }) => reportedRules.includes(rule))
    expect(told.map(({ rule, actual }) => `${rule}: ${actual}`)).toEqual(reported)
  })

  it.each([
    ['육군 부대의 짐을 3년 동안 옮겼습니다.'],
    ['여자 농구와 남자 배구를 좋아합니다.'],
    ['반려견 3살'],
    ['홍길동은 1988년생'],
    [`남${' 여 남'.repeat(20)}`],
  ])('is none: %s', (text) => {
    expect(convert(`# 홍길동\n\ngd@example.com\n\n${text}`).resume.basics?.summary).toBe(text)
  })

  it.each([
    ['**홍길동** 34세, 남성, 서울 거주', { name: '홍길동', location: { address: '서울 거주' } }, ['34세', '남성']],
    ['# 홍길동 이력서\n\n홍길동 남 1988년생 (만 37세)', { name: '홍길동' }, ['남 1988년생 (만 37세)']],
    ['# 홍길동 남자 1988.02.02', { name: '홍길동' }, ['남자 1988.02.02']],
    ['# 홍길동\n\n영업 관리자 (만 38세, 기혼)', { name: '홍길동', label: '영업 관리자' }, ['만 38세, 기혼']],
    ['# 홍길동\n\n34세 남성, 경기도 수원시', { name: '홍길동', location: { address: '경기도 수원시' } }, ['34세 남성']],
  ])('stands beside a name, a title or a place: %s', (markdown, basics, reported) => {
    const { resume, messages } = convert(markdown)
    expect(resume.basics).toEqual(basics)
    expect(messages.filter(({ rule }) => rule === 'personal-data').map(({ actual }) => actual)).toEqual(reported)
  })

  it('is not what else stands in parentheses behind a title', () => {
    expect(convert('# 홍길동\n\n영업 관리자 (해외)').resume.basics).toEqual({
      name: '홍길동',
      label: '영업 관리자 (해외)',
    })
  })
})

describe('forms of a person', () => {
  it.each(rows)('%s', (markdown, basics, reported) => {
    const { resume, messages } = convert(markdown)
    const { lastModified } = resume.meta ?? {}
    expect({ ...resume.basics, ...(lastModified ? { lastModified } : {}) }).toEqual(basics)
    const told = messages.filter(({ rule }) => reportedRules.includes(rule))
    expect(told.map(({ rule, actual }) => `${rule}: ${actual}`)).toEqual(reported)
  })
})

describe('a person', () => {
  /** The person of a document and what is told about it, but for what it lacks. */
  const person = (markdown: string) => {
    const { resume, messages } = convert(markdown)
    const told = messages.filter(({ rule }) => reportedRules.includes(rule))
    return { basics: resume.basics, told: told.map(({ rule, actual }) => `${rule}: ${actual}`) }
  }

  it.each<[string, string, object, readonly string[]]>([
    [
      'has a title beside the word for the document',
      '- 이름: 홍길동\n\n# 이력서 - 백엔드 개발자',
      { name: '홍길동', label: '백엔드 개발자' },
      [],
    ],
    [
      'has labels that take the part behind them',
      '# 홍길동\n\n## 연락처\n\n이메일: | gd@example.com | 전화: | 010-1234-5678',
      { name: '홍길동', email: 'gd@example.com', phone: '010-1234-5678' },
      [],
    ],
    [
      'has a name as the last part of a line of contacts',
      '# 이력서\n\n## 연락처\n\n010-1234-5678 | gd@example.com | 홍길동',
      { name: '홍길동', email: 'gd@example.com', phone: '010-1234-5678' },
      [],
    ],
    [
      'has an address in a table beside a label that nothing tells',
      '# 홍길동\n\n| 구분 | 내용 |\n|---|---|\n| 이메일 | gd@example.com |\n| 소스 | https://gitlab.com/gildong |',
      {
        name: '홍길동',
        email: 'gd@example.com',
        profiles: [{ network: 'GitLab', username: 'gildong', url: 'https://gitlab.com/gildong' }],
      },
      [],
    ],
    [
      'has the address of a messenger, whose name alone is personal',
      '# 홍길동\n\n- 카카오톡: https://open.kakao.com/o/abc\n- 카카오톡: gildong',
      { name: '홍길동', profiles: [{ network: '카카오톡', url: 'https://open.kakao.com/o/abc' }] },
      ['personal-data: 카카오톡: gildong'],
    ],
    [
      'introduces a long remark on an address',
      '# 홍길동\n\n- 홈페이지: 직접 만든 정적 페이지에 글을 모아 두고 한 달에 한 번씩 고쳐 쓰는 곳입니다 https://gildong.kr',
      {
        name: '홍길동',
        summary:
          '홈페이지: 직접 만든 정적 페이지에 글을 모아 두고 한 달에 한 번씩 고쳐 쓰는 곳입니다 https://gildong.kr',
      },
      [],
    ],
    [
      'has no e-mail address that is none',
      '# 홍길동\n\n- 이메일: gildong at example dot com',
      { name: '홍길동' },
      ['left-out: 이메일: gildong at example dot com'],
    ],
    [
      'has a letter before a phone number',
      '# 홍길동\n\nM 010-1234-5678',
      { name: '홍길동', phone: '010-1234-5678' },
      [],
    ],
    [
      'has a link that says its number, and one that does not',
      '# 홍길동\n\n- [010-1234-5678](tel:+821012345678)',
      { name: '홍길동', phone: '010-1234-5678' },
      [],
    ],
    [
      'has a handle beside an address of the same profile',
      '# 홍길동\n\n- GitHub: https://github.com/gildong\n- 깃허브: gildong',
      {
        name: '홍길동',
        profiles: [{ network: 'GitHub', username: 'gildong', url: 'https://github.com/gildong' }],
      },
      [],
    ],
    [
      'has one address of a profile, another is left out',
      '# 홍길동\n\n- https://velog.io/@gildong\n- https://velog.io/@gildong/posts',
      {
        name: '홍길동',
        profiles: [{ network: 'Velog', username: 'gildong', url: 'https://velog.io/@gildong' }],
      },
      ['left-out: https://velog.io/@gildong/posts'],
    ],
    [
      'has cells without a column, which are left out',
      '# 홍길동\n\n| 이름 | 이메일 |\n| 홍길동 | gd@example.com | 서울 |',
      { name: '홍길동', email: 'gd@example.com' },
      ['left-out: 서울'],
    ],
    [
      'has a Latin name before a title',
      '# Gildong Hong (백엔드 개발자)',
      { name: 'Gildong Hong', label: '백엔드 개발자' },
      [],
    ],
    ['has no name where a field stands before it', '# 개발자 (Gildong Hong)', { label: '개발자 (Gildong Hong)' }, []],
    [
      'has no name where a company is rendered',
      '# 에이젠글로벌 (AIZEN Global)',
      {},
      ['left-out: 에이젠글로벌 (AIZEN Global)'],
    ],
    ['has no name where a title stands behind a comma', '# Hong, Developer', { label: 'Hong, Developer' }, []],
    ['has no name with the ending of another sound', '홍길동예요.', { summary: '홍길동예요.' }, []],
    [
      'has a Latin name in a greeting',
      '안녕하세요, Gildong Hong 입니다.',
      { name: 'Gildong Hong', summary: '안녕하세요, Gildong Hong 입니다.' },
      [],
    ],
    [
      'has a title in a greeting, words in Latin letters are no name',
      '안녕하세요, Spring Boot 개발자입니다.',
      { label: 'Spring Boot 개발자', summary: '안녕하세요, Spring Boot 개발자입니다.' },
      [],
    ],
    [
      'may greet without a title',
      '안녕하세요! 서버를 아끼는 사람입니다.',
      { summary: '안녕하세요! 서버를 아끼는 사람입니다.' },
      [],
    ],
    [
      'has contacts as headings of an introduction',
      '# 홍길동\n\n## 소개\n\n### gd@example.com\n\n정산을 합니다.',
      { name: '홍길동', email: 'gd@example.com', summary: '정산을 합니다.' },
      [],
    ],
    [
      'introduces what stands under the word for an address without one',
      '# 홍길동\n\n## 소개\n\n- 주소\n  - 오래 살고 싶은 동네를 좋아합니다',
      { name: '홍길동', summary: '주소\n오래 살고 싶은 동네를 좋아합니다' },
      [],
    ],
    [
      'has a badge with an address alone as introduction',
      '# 홍길동\n\n## 소개\n\n[![Mail](https://img.shields.io/badge/a-b)](mailto:gd@example.com)',
      { name: '홍길동' },
      [],
    ],
    [
      'has a title of the document inside an introduction, with a date and without',
      '# 홍길동\n\n- 소개\n  ## 이력서 (2025.03)\n- 요약\n  ## 경력기술서',
      { name: '홍길동', lastModified: '2025-03' },
      [],
    ],
    [
      'has the profile behind a mark',
      '# 홍길동\n\n- gd@example.com\n\n### 온라인 저지\n\n**레이팅: [Gold I](https://solved.ac/en/profile/minjae)**',
      {
        name: '홍길동',
        email: 'gd@example.com',
        profiles: [{ network: 'solved.ac', username: 'minjae', url: 'https://solved.ac/en/profile/minjae' }],
        summary: '온라인 저지',
      },
      ['unused-text: 레이팅: Gold I (https://solved.ac/en/profile/minjae)'],
    ],
    [
      'is the first of two, whose introduction is reported',
      '# 홍길동\n\n# Gildong Hong\n\n## 소개\n\n### About Me\n\nI build.',
      { name: '홍길동' },
      ['second-basics: Gildong Hong', 'second-basics: About Me', 'second-basics: I build.'],
    ],
    [
      'is the first of two, whose sections are left out with the second',
      '# 송다온\n\n## 인적사항\n\n- 이메일: a@example.com\n\n### Gildong Hong\n\n#### Backend Developer\n\n- 정산\n\n#### Skills\n\n- Java',
      { name: '송다온', email: 'a@example.com' },
      ['second-basics: Gildong Hong', 'second-basics: Backend Developer', 'left-out: 정산', 'left-out: Java'],
    ],
  ])('%s', (_, markdown, basics, told) => {
    const { resume } = convert(markdown)
    const { lastModified } = resume.meta ?? {}
    const found = person(markdown)
    expect({ ...found.basics, ...(lastModified ? { lastModified } : {}) }).toEqual(basics)
    expect(found.told).toEqual(told)
  })

  it('has a broken address in front matter, which is reported', () => {
    const { messages } = convert('---\nname: 홍길동\ngithub: https://\n---\n\n# 이력서')
    expect(messages.map(({ rule, actual }) => `${rule}: ${actual ?? ''}`)).toContain('front-matter: github')
  })

  it('has front matter that another parser gives as TOML (S7)', () => {
    const toml = { type: 'toml', value: 'name = "홍길동"\nemail = "gd@example.com"' }
    const children = [toml, { type: 'paragraph', children: [{ type: 'text', value: '기록합니다.' }] }]
    const tree = { type: 'root' as const, children: children as unknown as Root['children'] }
    const { basics } = convertTree(tree).resume
    expect(basics).toEqual({ name: '홍길동', email: 'gd@example.com', summary: '기록합니다.' })
  })
})

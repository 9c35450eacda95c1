import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import { createLexicon } from '../src/lexicon.js'

/** Kinds that a heading tells, by their names; `?` where its content settles them, `-` where it tells none. */
function kindsOf(heading: string): string {
  const match = createLexicon().section(heading)
  if (!match) return '-'
  return match.ambiguous ? '?' : [...match.kinds].sort().join('+')
}

const surveyed: readonly (readonly [kinds: string, headings: readonly string[]])[] = [
  [
    'work',
    [
      '경력',
      '경력사항',
      '경력 요약',
      'Career',
      'Work Experience',
      'Work Experiences',
      '경력 사항',
      'Careers',
      'Professional Experience',
      'WORK EXPERIENCE',
      'Work',
      '경력 : 5년 2개월',
      '경력 · Resume',
      '경력 개요',
      '경력기술',
      '경력사항 (7년차)',
      '경력사항 - 3년 4개월',
      '대학 교육 경력',
      '산업체 경력',
      '상세 경력',
      '실무 경력 (Professional Experience)',
      '교직 경력 (Teaching)',
      '강의 경력(Teaching Experience)',
      '업무 경험',
      '연구 경험 (Research Experience)',
      '전공 및 경력사항',
      '전문 경력',
      '주요 경력',
      '창업 및 연구개발 경력',
      '총 경력 : 2014.10 ~',
      '파트타임 경력',
      '현재 주요 경력',
    ],
  ],
  ['?', ['Experience', '이력', '경험', '이력사항']],
  ['title', ['경력 기술서', '경력기술서']],
  ['projects+work', ['Work Experience & Projects', '경력 프로젝트', '경력 프로젝트 요약', '전체 프로젝트 경력 사항']],
  [
    'projects',
    [
      '프로젝트',
      '주요 프로젝트',
      '사이드 프로젝트',
      '개인 프로젝트',
      '오픈소스 기여',
      'Project',
      '프로젝트 요약',
      '42 Seoul 팀 프로젝트',
      'AI/ML 프로젝트 (Projects)',
      'Major Projects',
      'PROJECTS',
      'Projects',
      'Selected Projects',
      'Side Projects (Indie Product Development)',
      'Toy Project',
      '개인 및 외부 프로젝트',
      '개인프로젝트',
      '기타 프로젝트',
      '사이드 프로젝트 (재직 중)',
      '오픈 소스',
      '주요 프로젝트 및 개발 앱',
      '토이 프로젝트',
      '프로젝트 경험 (개인)',
      '프로젝트 내역',
      '학습 및 연습 프로젝트',
    ],
  ],
  ['education', ['학력', 'Education', '학력사항', 'EDUCATION', '고등학교', '대학교', '학력 (Education)', '학술 여정']],
  ['education+training', ['교육 및 학력']],
  ['certificates+education', ['Education & Certifications']],
  [
    'skills',
    [
      '기술 스택',
      'Skills',
      '기술',
      '보유 기술',
      '보유기술',
      'Skill',
      'Technical Skills',
      '기술 역량',
      '사용기술',
      '주요기술',
      'Core skills',
      'Professional Skills & Expertise',
      'SKILLS',
      'SW 역량 (기술수준)',
      'Stacks',
      'Tech Stack',
      'Technical Experiences',
      'Technical Level',
      'Tools',
      '개발 환경',
      '경험해본 기술 분야',
      '기술 경험',
      '기술 스택 (Skills)',
      '기술 스택 (Tech Stack)',
      '기술 스펙',
      '기술 요약',
      '기술스택',
      '기술스텍',
      '보유기술 및 능력',
      '사용기술 및 툴',
      '사용기술 서버(Nest.JS)',
      '사용기술 클라이언트(iOS)',
      '사용기술(Client)',
      '사용기술(Server)',
      '스킬',
      '전문 기술',
      '주요 역량',
      '핵심 역량 (Core Competencies)',
      '핵심 역량 (Technical & Domain Expertise)',
      '핵심역량',
    ],
  ],
  ['projects+skills', ['활용한 오픈 소스, 분석 툴, 협업 툴']],
  ['certificates+skills', ['Skills & Certifications']],
  ['skills+summary', ['강짐 및 계획', '핵심역량/업무상 강점', '핵심 강점 (Soft Skills & Work Ethic)']],
  [
    'certificates',
    [
      '자격증',
      'Certifications',
      '자격사항',
      'CERTIFICATIONS',
      'Certificates',
      'IT 관련 자격증',
      'Professional Certifications & Licenses',
      '경영 및 품질관리 자격',
      '자격',
      '자격증/수료증',
      '증명',
    ],
  ],
  [
    'certificates+training',
    ['교육훈련 관련 자격', '자격증 & 교육', 'Certifications & Training', '교육 · 자격', '자격증 및 교육'],
  ],
  ['awards+certificates', ['수상·자격']],
  [
    'awards',
    [
      '수상',
      '수상 이력',
      'AWARDS',
      'Awards',
      'Awards & Honors',
      'Awards and Honors',
      '수상 내역 (Honors & Awards)',
      '수상 및 기타',
      '수상 및 명예',
      '정부 포상 및 수상',
    ],
  ],
  ['languages', ['Languages', '어학', '언어', '활용언어', '언어 및 협업']],
  ['publications', ['Publications', '논문', '저서', '주요 논문', '학술 성과']],
  ['talks', ['Talks', '강연/발표']],
  [
    'volunteer',
    [
      '활동',
      'Service and leadership',
      'Teaching',
      '그 외 활동',
      '기타 활동',
      '대외 활동',
      '대외 활동 (Extracurricular Activities)',
      '스터디',
      '주요 활동',
    ],
  ],
  ['personal', ['병역', '병역사항']],
  ['training', ['교육', '교육 과정', '교육 이력', '교육내용', '교육사항', '교육이수', '학습 이력']],
  [
    'summary',
    [
      '소개',
      '자기소개',
      'Introduce',
      'Summary',
      '요약',
      '자기소개서',
      'About',
      'About (TL;DR)',
      'About Me',
      'About me',
      'Bio',
      'WHO AM I ?',
      '강점 및 특징',
      '개요',
      '성장과정',
      '성장배경',
      '저는',
      '전문 요약',
      '주요 성과',
      '핵심 강점',
      '핵심 성과',
      'Profile Summary',
    ],
  ],
  [
    'basics',
    [
      '연락처',
      '인적사항',
      'Contact',
      '기본 정보',
      '기본정보',
      '링크',
      'Contact & Channel',
      'Contact & Links',
      'GitHub',
      '개인 정보',
      '연락 주세요',
      '정보',
      '지원자 정보',
      '프로필',
      'Profile',
      'INFO',
    ],
  ],
  [
    'interests',
    [
      'Areas of Interest',
      'Focus',
      '관심분야',
      '보안 관심 분야',
      '연구 관심 분야',
      '연구 관심 분야 (Research Interests)',
      '연구 및 관심 분야',
      '이런 것에 관심 있어요',
      '취미',
      'Interest',
    ],
  ],
]

const further: readonly (readonly [kinds: string, headings: readonly string[]])[] = [
  ['education+work', ['이력 / 학력', '학력 및 이력', '학력 및 경력 (Education)']],
  ['projects+work', ['경력 (Freelance Projects)']],
  ['education', ['학력 이력']],
  [
    'work',
    [
      '다닌 곳',
      '다녔던 곳',
      '몸담은 곳',
      '근무한 곳',
      '거쳐 온 곳',
      '거쳐 온 회사',
      '해 온 일',
      '지금까지 한 일',
      '일 경험',
      'Jobs',
      '경력 상세',
      '상세 경력 사항',
      '경력 내역',
      '직장 이력',
      '근무 내역',
      '직무 경력',
      '경력 및 업무',
      '업무 내역',
      '주요 업무 경력',
      '회사 경력 사항',
      '재직 이력',
      '근무 경험',
      'Work History',
      'Employment',
      'Professional Career',
      'Job Experience',
      'Work & Experience',
      '직장 경험',
      '경력 (Career)',
      '경력 | Experience',
      'EXPERIENCE / 경력',
      '경력(Experience)',
      '사회 경력',
      '사회경험',
      '일한 경험',
      '일해온 곳',
      '일했던 곳',
      '커리어 패스',
      'Career Path',
      'Career History',
      '인턴 경력',
      '인턴 및 실무 경험',
      '아르바이트 경력',
      '아르바이트',
      '아르바이트 경험',
      '연구원 경력',
      '현업 경력',
      '주요 경력 사항',
      '경력 요약 및 상세',
      'Work Exp.',
      '업무 경력 및 성과',
      '세부 경력 사항',
      '세부 경력',
      '총 경력',
      '근무처 및 경력',
      'Professional History',
      'Industry Experience',
      '프리랜서 경력',
      '외주 경력',
      '창업 경력',
      '해외 근무 경험',
      '교수 경력',
      '보육 경력',
      '방송 경력',
      '직장 이력 및 경력',
      '담당 업무 경력',
      'Works',
      '경력 하이라이트',
      '주요 경력 및 성과',
    ],
  ],
  ['?', ['걸어온 길', '연혁', '연표', '창업 경험', '나눔', '이력 요약']],
  [
    'projects',
    [
      '수행 사업',
      '용역 수행 실적',
      '프로젝트 이력',
      '프로젝트 수행 이력',
      '프로젝트 수행 내역',
      '프로젝트 목록',
      '수행 프로젝트',
      '참여 프로젝트',
      '진행 프로젝트',
      '대표 프로젝트',
      '회사 프로젝트',
      '사내 프로젝트',
      '실무 프로젝트',
      '팀 프로젝트',
      '졸업 프로젝트',
      '졸업작품',
      '캡스톤 디자인',
      '외주 프로젝트',
      '작업물',
      '주요 작업',
      '작품 활동',
      '포트폴리오',
      '포트폴리오 및 프로젝트',
      '참여 게임',
      '출시 게임',
      '개발 게임',
      'Key Projects',
      'Personal Projects',
      'Open Source Contributions',
      '오픈소스 활동',
      '오픈소스 컨트리뷰션',
      '오픈소스 프로젝트',
      '연구 프로젝트',
      'Research Projects',
      'SELECTED WORKS',
      '주요 작품',
      '만든 것',
      '만들어 본 것',
      'Things I Made',
      '개발 프로젝트',
      '출시작',
      '사이드프로젝트 & 오픈소스',
      '과제 수행',
      '전시',
      '전시 이력',
      '공연 이력',
      '필모그래피',
      '작업 목록',
      '캠페인',
      '주요 캠페인',
      'Case Studies',
    ],
  ],
  ['projects+volunteer', ['프로젝트 및 대외활동']],
  [
    'education',
    [
      '학력 및 전공',
      '최종 학력',
      '학력 정보',
      '학력 · 전공',
      '학교',
      '출신 학교',
      'Education Background',
      'Academic Background',
      'Educational History',
      'Academics',
      '대학',
      '대학원',
      '학위',
      '배운 곳',
      '공부한 곳',
      '교육 배경',
      'Studies',
      '학업',
      '학업 이력',
      '학교 생활',
      '학적',
      '학적 사항',
      '학력/전공',
      '학력 및 교육',
    ],
  ],
  ['education+training', ['학력·교육 이수', '학력 / 교육사항']],
  [
    'training',
    [
      '교육 이수 내역',
      '연수',
      '연수 및 교육',
      '직무 교육',
      '교육 수료',
      '수료 교육',
      '부트캠프',
      '사내 교육',
      '온라인 강의 수강',
      '수료 과정',
      '이수 과정',
      '연수 이수 내역',
      '연수 활동',
      '해외 연수',
      '어학연수',
      'Training',
      'Courses',
      'Bootcamp',
      'Professional Development',
      '외부 교육',
      '국비 교육',
      '훈련 이력',
      '교육 및 훈련',
      '연수 경력',
      '교육·연수',
      '워크숍',
      '온라인 강의',
    ],
  ],
  [
    'skills',
    [
      '기술 및 도구',
      '사용 가능 기술',
      '활용 기술',
      '사용 도구',
      '사용 프로그램',
      '활용 가능 프로그램',
      '컴퓨터 활용 능력',
      'OA 능력',
      'OA 활용 능력',
      '컴퓨터 능력',
      '컴퓨터 활용',
      '전산 능력',
      'PC 활용 능력',
      '보유 역량',
      '직무 역량',
      '전문 역량',
      '업무 역량',
      '업무 능력',
      '주요 기술',
      '기술셋',
      'Skill Set',
      'Tech Skills',
      'Technical Proficiency',
      'Core Competencies',
      'Competencies',
      'Expertise',
      'Toolbox',
      '다룰 수 있는 기술',
      '손에 익은 것',
      '손에 익은 도구',
      '프로그래밍 언어',
      '개발 언어 및 도구',
      '기술 스택 및 도구',
      'Stack & Tools',
      '디자인 툴',
      '사용 툴',
      '업무 도구',
      '협업 도구',
      '하드 스킬',
      '소프트 스킬',
      '전문 분야',
      '전문성',
      '스킬 셋',
      'Tools & Technologies',
      'Technologies',
      '프로그램 활용 능력',
      '활용 능력',
      '보유 기술 및 역량',
      '기술 / 도구',
      '역량',
      'Core Skills',
      '핵심 기술',
      '주력 기술',
      '잘하는 것',
      '할 줄 아는 것',
      '쓸 줄 아는 것',
      '쓰는 도구',
      '운영 도구',
      '자신 있는 것',
      '소프트웨어 활용',
      'SKILL & TOOL',
      'IT 활용 능력',
      'OA',
      '핵심 역량 요약',
    ],
  ],
  [
    'languages',
    [
      '사용 언어',
      '외국어',
      '외국어 능력',
      '어학 능력',
      '어학 성적',
      '어학 점수',
      '공인 어학',
      '공인 어학 성적',
      '어학 사항',
      '외국어 활용 능력',
      '외국어 구사 능력',
      '언어 능력',
      '구사 언어',
      '사용 가능 언어',
      '가능 언어',
      'Language',
      'Language Skills',
      'Foreign Languages',
      'Language Proficiency',
      '어학 시험',
      '어학 자격',
      '외국어 실력',
      '어학 및 외국어',
      '말할 수 있는 언어',
      'Languages Spoken',
      '외국어 수준',
    ],
  ],
  [
    'interests',
    [
      '특기',
      '관심사',
      '관심 분야',
      '관심 기술',
      '취미',
      '취미 및 특기',
      '취미/특기',
      '취미와 특기',
      '취미·특기',
      'Hobbies',
      'Hobbies & Interests',
      'Interests',
      'Research Interests',
      '관심 키워드',
      '좋아하는 것',
      '취미 생활',
      '여가',
      '여가 활동',
      '관심 있는 것',
    ],
  ],
  [
    'certificates',
    [
      '자격증 및 면허',
      '면허',
      '면허 및 자격',
      '면허 사항',
      '면허·자격',
      '보유 자격증',
      '자격 면허',
      '자격증 취득',
      '자격증 취득 내역',
      '자격 및 면허',
      '취득 자격',
      '국가자격증',
      'Licenses',
      'Licenses & Certifications',
      'License',
      'Certification',
      'Certificates & Licenses',
      '자격 취득 사항',
      '자격 / 면허',
      '자격 및 인증',
      '인증',
      '인증서',
      '증명서',
      '라이선스',
      'Credentials',
      'Certs',
      '수료증 및 자격증',
      '면허증',
      '운전면허',
      '자격증 현황',
      '자격 현황',
      '보유 자격',
      '보유 면허',
    ],
  ],
  [
    'awards',
    [
      '수상 경력',
      '수상 실적',
      '수상 내역',
      '수상내역',
      '수상 및 포상',
      '포상',
      '포상 이력',
      '표창',
      '표창 및 수상',
      '상훈',
      '상벌',
      '상벌 사항',
      '표창 이력',
      '받은 상',
      '수상 및 장학',
      '장학',
      '장학금',
      '장학 이력',
      'Honors',
      'Honors & Awards',
      'Scholarships',
      'Awards & Scholarships',
      'Awards & Achievements',
      '공모전 수상',
      '공모전 및 수상',
      '대회 수상',
      '대회 입상',
      '입상 경력',
      '공모전',
      '해커톤',
      '경진대회',
      '수상기록',
      'Prizes',
      'Competitions',
      '포상 및 표창',
      '훈포장',
    ],
  ],
  [
    'certificates+languages',
    ['어학 및 자격증', '어학/자격증', '자격증 및 어학', '자격 및 어학', '외국어 및 자격증', '자격증·어학', '자격·어학'],
  ],
  [
    'languages+skills',
    ['외국어 및 컴퓨터', '외국어 및 컴퓨터 활용 능력', '외국어·OA 능력', '어학 및 OA', '어학 및 컴퓨터 활용'],
  ],
  [
    'publications',
    [
      '논문 및 특허',
      '특허',
      '저서 및 논문',
      '논문 실적',
      '논문 목록',
      '연구 논문',
      '학술 논문',
      '저술',
      '저술 활동',
      '집필',
      '집필 활동',
      '기고',
      '기고문',
      '번역',
      '번역서',
      '역서',
      '출판',
      '출간',
      '출간 도서',
      'Papers',
      'Patents',
      'Books',
      'Publications & Patents',
      'Selected Publications',
      '연구 실적',
      '연구 업적',
      '지식재산권',
      '특허 및 논문',
      '출원 특허',
      'Articles',
      '쓴 글',
      '공저',
      '쓴 책',
      '학술지 논문',
      '칼럼',
    ],
  ],
  [
    'publications+talks',
    ['학술 발표 및 논문', '발표·기고', '발표 및 기고', '강의 및 기고', '강연/저술', '발표 및 논문', '강연 및 집필'],
  ],
  [
    'talks',
    [
      '발표',
      '강연',
      '강의',
      '발표 이력',
      '강연 이력',
      '강의 이력',
      '강연 및 발표',
      '발표 및 강연',
      '발표한 것',
      '외부 발표',
      '외부 강연',
      '컨퍼런스 발표',
      '세미나',
      '세미나 발표',
      '특강',
      '초청 강연',
      'Talks & Presentations',
      'Speaking',
      'Presentations',
      'Conferences',
      'Invited Talks',
      '컨퍼런스',
      '강의 및 강연',
      '발표 자료',
      '지식 나눔',
      '밋업 발표',
      '연사 활동',
    ],
  ],
  [
    'volunteer',
    [
      '대외활동',
      '봉사활동',
      '봉사',
      '봉사 활동 내역',
      '동아리',
      '동아리 활동',
      '커뮤니티',
      '커뮤니티 활동',
      '교내 활동',
      '교내외 활동',
      '교내·외 활동',
      '사회봉사',
      '사회 활동',
      '자원봉사',
      '학생 활동',
      '학회 활동',
      '단체 활동',
      '기타 활동 사항',
      '대외활동 및 동아리',
      'Activities',
      'Extracurricular Activities',
      'Volunteer',
      'Volunteering',
      'Volunteer Experience',
      'Community',
      'Community Involvement',
      'Leadership',
      '서포터즈',
      '서포터즈 활동',
      '멘토링',
      '위원회 활동',
      '협회 활동',
      '외부 활동',
      '밖에서 한 일',
      '회사 밖에서',
      '모임',
      '스터디 활동',
      '재능 기부',
      '학생회 활동',
      '임원 활동',
      '대외 활동 및 봉사',
      '주요 활동 내역',
      'Leadership & Activities',
      'Clubs',
      '사회공헌 활동',
      '바깥 활동',
      '종교 활동',
      '홍보대사',
      'Memberships',
      '회원 활동',
      '소속 학회',
      '멘토링 활동',
    ],
  ],
  [
    'personal',
    [
      '병역',
      '병역 사항',
      '병역 관계',
      '군복무',
      '군 복무',
      'Military (병역)',
      '군 경력',
      '병역/보훈',
      '병역 및 기타',
      'Military Service',
      '가족 관계',
      '가족 사항',
      '신체 사항',
      '보훈 사항',
      '보훈',
      '희망 근무 조건',
      '희망 조건',
      '병역·장애',
    ],
  ],
  [
    'basics',
    [
      '신상',
      '연락처 및 링크',
      '인적 사항',
      '기본 인적 사항',
      '신상 정보',
      '개인 신상',
      '개인정보',
      '연락',
      '연락하기',
      '프로필 정보',
      'Contact Information',
      'Contact Info',
      'Contact Me',
      'Personal Information',
      'Personal Details',
      'Links',
      'SNS',
      '소셜 링크',
      '링크 모음',
      '채널',
      'Social',
      'Get in Touch',
      '연락 정보',
      '온라인',
      '온라인 채널',
      '기본사항',
      '기본 사항',
      '지원자 인적사항',
    ],
  ],
  [
    'summary',
    [
      '자기 소개',
      '간단 소개',
      '간략 소개',
      '한 줄 소개',
      '한줄 자기소개',
      '인사말',
      '나를 소개합니다',
      '저를 소개합니다',
      '나는 누구인가',
      '지원 동기',
      '지원동기 및 포부',
      '지원 동기 및 입사 후 포부',
      '입사 후 포부',
      '입사 후 계획',
      '성격의 장단점',
      '성격 및 장단점',
      '장점과 단점',
      '성격',
      '생활신조',
      '좌우명',
      '직업관',
      '가치관',
      '강점',
      '나의 강점',
      '저의 강점',
      '핵심 요약',
      '주요 성과 요약',
      '업무 성과',
      '프로필 요약',
      'Professional Summary',
      'Career Summary',
      'Executive Summary',
      'Objective',
      'Career Objective',
      'Introduction',
      'INTRODUCTION',
      'About Myself',
      'Self Introduction',
      'Cover Letter',
      'Personal Statement',
      'Highlights',
      'Overview',
      'Profile Summary',
      '하이라이트',
      '소개글',
      '이런 사람입니다',
      '커리어 목표',
      '경력 목표',
      '앞으로의 계획',
      '학창 시절',
      '성장 과정 및 가치관',
      '한마디',
    ],
  ],
  [
    'references',
    [
      '추천인',
      '추천서',
      '추천사',
      'References',
      'Recommendations',
      '레퍼런스',
      '동료 평가',
      '동료 추천',
      '함께 일한 사람들의 말',
      '동료의 한마디',
      'Testimonials',
      '추천의 글',
      '동료 피드백',
    ],
  ],
  [
    'title',
    [
      '이력서',
      '국문 이력서',
      '경력기술서',
      '경력 프로필',
      '입사지원서',
      'Resume',
      'CV',
      'Curriculum Vitae',
      'Résumé',
      '지원서',
    ],
  ],
]

describe('words of sections (S1, S3, S6)', () => {
  it.each(surveyed)('%s: every heading that was seen (SURVEY 1)', (kinds, headings) => {
    expect(headings.filter((heading) => kindsOf(heading) !== kinds)).toEqual([])
  })

  it.each(further)('%s: further headings', (kinds, headings) => {
    expect(headings.filter((heading) => kindsOf(heading) !== kinds)).toEqual([])
  })

  it.each([
    '쇼핑몰 개편',
    '우리 팀의 하루',
    '요즘 읽는 것',
    '결제 서비스',
    '회의록',
    '데이터 파이프라인',
    '고객 문의 자동화',
    '식단표',
    '여행 일정',
    '서울',
    '백엔드 개발자',
    '참고 자료',
    '목차',
    '감사합니다',
    '변경 이력',
    '기술 부채 해결',
    '일정 관리 앱',
    '상품 추천',
    '교육 플랫폼 개발',
    '자격 검증 서비스',
    '회사 소개 페이지 제작',
    '언어 모델 서빙',
    '봉사 시간 조회',
    '수상한 흥신소',
    '활동량 측정',
    '강의 예약 시스템',
    '기술상 받은 날',
    '일정',
    '상장 준비 업무',
    '나는 숲',
    '성과 상세 화면',
    '자격과 값',
    '글감 창고',
    '컴퓨터 상가 길 안내',
    '손에 익은 길',
    'Preferences',
  ])('tells nothing by %s', (heading) => {
    expect(kindsOf(heading)).toBe('-')
  })
})

/** A document of two sections, headed in one form. */
function headed(form: (word: string, place: number) => string, title: string): string {
  const work = '**가온산업** | 영업팀 대리 (2019.03 ~ 현재)\n\n- 대리점 40곳 관리'
  const education = '- 2013.03 ~ 2017.02 나래대학교 경영학과'
  return `${title}\n\n${form('경력사항', 0)}\n\n${work}\n\n${form('학력사항', 1)}\n\n${education}`
}

describe('forms of section headings (S1, S2)', () => {
  const forms: readonly (readonly [form: string, write: (word: string, place: number) => string])[] = [
    ['a bare word', (word) => word],
    ['a word with a colon', (word) => `${word}:`],
    ['letters apart', (word) => [...word].join(' ')],
    ['letters far apart', (word) => [...word].join('   ')],
    ['brackets', (word) => `[ ${word} ]`],
    ['lens brackets', (word) => `【${word}】`],
    ['angle brackets', (word) => `<${word}>`],
    ['angle brackets of Korean', (word) => `〈 ${word} 〉`],
    ['corner brackets', (word) => `「${word}」`],
    ['shell brackets', (word) => `〔${word}〕`],
    ['a square', (word) => `■${word}`],
    ['a reference mark', (word) => `※ ${word}`],
    ['a jamo as a circle', (word) => `ㅇ ${word}`],
    ['a jamo as a square', (word) => `ㅁ ${word}`],
    ['a bullet', (word) => `• ${word}`],
    ['dashes around', (word) => `- ${word} -`],
    ['signs around', (word) => `=== ${word} ===`],
    ['a number', (word, place) => `${place + 1}. ${word}`],
    ['a number with a parenthesis', (word, place) => `${place + 1}) ${word}`],
    ['two digits', (word, place) => `0${place + 1}. ${word}`],
    ['a Roman number', (word, place) => `${'ⅠⅡ'[place]}. ${word}`],
    ['a Roman number and a space', (word, place) => `${'ⅠⅡ'[place]} ${word}`],
    ['a Roman number in Latin letters', (word, place) => `${['I', 'II'][place]}. ${word}`],
    ['a number in a circle', (word, place) => `${'①②'[place]} ${word}`],
    ['a syllable', (word, place) => `${'가나'[place]}. ${word}`],
    ['a syllable with a parenthesis', (word, place) => `${'가나'[place]}) ${word}`],
    ['a bilingual tail behind a bar', (word, place) => `${word} | ${['Experience', 'Education'][place]}`],
    ['a bilingual tail in parentheses', (word, place) => `${word}(${['Experience', 'Education'][place]})`],
    ['English before', (word, place) => `${['EXPERIENCE', 'EDUCATION'][place]} / ${word}`],
    ['a count', (word) => `${word} 1건`],
    ['bold', (word) => `**${word}**`],
    ['italics', (word) => `*${word}*`],
    ['underlined', (word) => `<u>${word}</u>`],
    ['a quote', (word) => `> ${word}`],
  ]

  it.each(forms)('%s, where no heading tells a section', (_, form) => {
    for (const title of ['홍길동', '# 홍길동']) {
      const { basics, work, education } = convert(headed(form, title)).resume
      expect({ basics, work: work?.map(({ name }) => name), education: education?.length }).toEqual({
        basics: { name: '홍길동' },
        work: ['가온산업'],
        education: 1,
      })
    }
  })

  it.each(forms.filter(([form]) => form !== 'a quote'))('%s, as a Markdown heading', (_, form) => {
    const { work, education } = convert(headed((word, place) => `## ${form(word, place)}`, '# 홍길동')).resume
    expect([work?.map(({ name }) => name), education?.length]).toEqual([['가온산업'], 1])
  })

  it.each([
    ['a bare word where headings tell the sections', '## 경력\n\n### 가온산업 (2019.03 ~ 현재)\n\n수상\n\n- 대상 받음'],
    ['an item where headings tell the sections', '## 경력\n\n### 가온산업 (2019.03 ~ 현재)\n\n- 수상\n- 판매'],
    ['an item among others', '홍길동\n\n경력\n\n가온산업 (2019.03 ~ 현재)\n\n- 자격증\n- 판매'],
    ['a count that is a part of a name', '## 경력\n\n### 가온산업 (2019.03 ~ 현재)\n\n- 수상 3건 전시'],
    ['a line of a quote', '홍길동\n\n경력\n\n가온산업 (2019.03 ~ 현재)\n\n> 수상\n> 그날의 이야기'],
    ['a syllable that is a word', '홍길동\n\n경력\n\n가온산업 (2019.03 ~ 현재)\n\n- 가 수상'],
  ])('opens no section by %s', (_, markdown) => {
    const { work, awards, certificates } = convert(markdown).resume
    expect([work?.length, awards, certificates]).toEqual([1, undefined, undefined])
  })
})

describe('words of one syllable (S1)', () => {
  it('head a section at the level of the others', () => {
    const { skills } = convert('### 경력\n\n#### 가온산업 (2019.03 ~ 현재)\n\n### 툴\n\n- Figma\n- Zeplin').resume
    expect(skills).toEqual([{ name: '툴', keywords: ['Figma', 'Zeplin'] }])
  })

  it.each(['## 기술\n\n### 상\n\n- Figma, Zeplin', '## 기술\n\n**상**\n\n- Figma, Zeplin'])(
    'head none below it: %j',
    (markdown) => {
      const { skills, awards } = convert(markdown).resume
      expect([skills?.map(({ keywords }) => keywords), awards]).toEqual([[['Figma', 'Zeplin']], undefined])
    },
  )
})

describe('sections that were taken out (S8)', () => {
  it.each(['## 삭제된 경력', '### ~~삭제된 경력~~', '#### 삭제된 경력 (중복)'])('are told whole: %s', (heading) => {
    const { resume, messages } = convert(
      `# 홍길동\n\n## 경력\n\n### 가온산업 (2019.03 ~ 현재)\n\n- 판매\n\n${heading}\n\n- 나래물산 (2018.01 ~ 2018.12)`,
    )
    expect(resume.work).toEqual([{ name: '가온산업', startDate: '2019-03', highlights: ['판매'] }])
    expect(messages.map(({ rule, actual }) => `${rule}: ${actual}`)).toEqual([
      expect.stringMatching(/^unknown-section: 삭제된 경력/u),
      'left-out: 나래물산 (2018.01 ~ 2018.12)',
    ])
  })

  it('are no work with what was deleted', () => {
    const { work } = convert('## 경력\n\n### 가온산업 (2019.03 ~ 현재)\n\n#### 삭제된 자료 복구\n\n- 판매').resume
    expect(work).toMatchObject([{ highlights: ['삭제된 자료 복구 — 판매'] }])
  })
})

describe('what leads about the page (T4, T9)', () => {
  const links = '- [경력](#경력)\n  - [가온산업](#가온산업)\n- [학력](#학력)'
  const rest = '판매를 합니다.\n\n## 경력\n\n### 가온산업 (2019.03 ~ 현재)\n\n- 판매'
  const told = (markdown: string): readonly string[] =>
    convert(markdown).messages.map(({ rule, actual }) => `${rule}: ${actual}`)

  it.each([
    ['a table of contents', links, ['left-out: 경력 가온산업 학력']],
    [
      'a table of contents with its heading',
      `## Table of contents\n\n${links}`,
      ['left-out: Table of contents', 'left-out: 경력 가온산업 학력'],
    ],
    [
      'a table of contents without links',
      '## 📑 목차\n\n1. 경력\n2. 학력',
      ['left-out: 📑 목차', 'left-out: 경력 학력'],
    ],
    ["a heading above kramdown's", '## 목차\n\n1. TOC\n{:toc}', ['left-out: 목차']],
    [
      "a summary of a folded one above kramdown's",
      '<details open markdown="block">\n  <summary>\n    Table of contents\n  </summary>\n  {: .text-delta }\n1. TOC\n{:toc}\n</details>',
      ['left-out: Table of contents'],
    ],
    ['a bold line above links', `**목차**\n\n${links}`, ['left-out: 목차', 'left-out: 경력 가온산업 학력']],
    ['a line alone', '> 목차', ['left-out: 목차']],
    ['a line of links', '[경력](#경력) | [학력](#학력)', ['left-out: 경력 | 학력']],
    ['a link to the top', '[▲ 맨 위로](#top)', ['left-out: ▲ 맨 위로 (#top)']],
  ])('is no content: %s', (_, navigation, expected) => {
    const markdown = `# 홍길동\n\n${navigation}\n\n${rest}`
    const { basics, work } = convert(markdown).resume
    expect(basics).toEqual({ name: '홍길동', summary: '판매를 합니다.' })
    expect(work).toMatchObject([{ name: '가온산업', highlights: ['판매'] }])
    expect(told(markdown)).toEqual(expected)
  })

  it.each([
    ['a list of other places', '- [정산](#정산)\n- [예약](#예약)', ['정산', '예약']],
    ['a list with other items', '- [경력](#경력)\n- 판매 교육', ['경력', '판매 교육']],
    ['a paragraph with other text', '[정산](#정산) 개발', ['정산 개발']],
    ['a list below a heading of contents', '#### 목차\n\n- 판매 교육', ['판매 교육']],
    ['a label above a list', '**Contents**\n\n- 판매 교육', ['Contents — 판매 교육']],
  ])('is content: %s', (_, body, highlights) => {
    const { work } = convert(`## 경력\n\n### 가온산업 (2019.03 ~ 현재)\n\n- 판매\n\n---\n\n${body}`).resume
    expect(work).toMatchObject([{ highlights: ['판매', ...highlights] }])
  })
})

it.each([
  ['## 기술 {#skills}\n\n- Java {#java}', ['Java']],
  ['## 기술 {#사용-기술}\n\n- {#1}번 템플릿\n- Java {#}', ['{#1}번 템플릿', 'Java {#}']],
])("ids behind kramdown's headings go, and no other text in such braces (T1): %s", (text, keywords) => {
  expect(convert(text).resume.skills).toEqual([{ name: '기술', keywords }])
})

describe('Liquid tags (T1)', () => {
  it.each(['{% assign today = site.time | date: "%Y.%m" %}', '{%- include head.html -%}', '{% if a { b %}'])(
    'go whole: %s',
    (tag) => {
      expect(convert(`# 홍길동\n\n${tag}\n\n판매를 합니다.`).resume.basics?.summary).toBe('판매를 합니다.')
    },
  )

  it.each([
    ['{{ a.name }}: {{ a.items | join: ", " }}', []],
    ['{{ a }} ({{ b }})', []],
    ['**{{ a }}** ~ {{ b }}', []],
    ['[{{ a }}]({{ b }})', []],
    ['{{ a }} Java', ['Java']],
    ['Go ({{ a }})', ['Go ( )']],
    [': {a}', [': {a}']],
  ])('leave no marks between them: %s', (item, keywords) => {
    expect(convert(`## 기술\n\n- Kotlin\n- ${item}`).resume.skills).toMatchObject([
      { keywords: ['Kotlin', ...keywords] },
    ])
  })

  it.each(['{% 50% 할인', '{% 하나 {% 둘'])('are closed: %s', (text) => {
    expect(convert(`# 홍길동\n\n${text}`).resume.basics?.summary).toBe(text)
  })
})

describe('section words in tables (S2)', () => {
  const form = [
    '| 이력서 | | |\n|---|---|---|\n| 성명 | 홍길동 | |',
    '| 학력사항 | | |\n| 기간 | 학교 | 전공 |\n| 2013.03 ~ 2017.02 | 나래대학교 | 경영학과 |',
    '| 경 력 사 항 | | |\n| 기간 | 회사 | 직위 |\n| 2019.03 ~ 현재 | 가온산업 | 대리 |',
    '| 자격 / 면허 | | |\n| 2018.05 | 정보처리기사 | 한국산업인력공단 |',
  ]
  const parts = {
    basics: { name: '홍길동' },
    work: [{ name: '가온산업', position: '대리', startDate: '2019-03' }],
    education: [{ institution: '나래대학교', area: '경영학과', startDate: '2013-03', endDate: '2017-02' }],
    certificates: [{ name: '정보처리기사', date: '2018-05', issuer: '한국산업인력공단' }],
  }

  it('part one table, as a form has them', () => {
    expect(convert(form.join('\n')).resume).toEqual(parts)
  })

  it('head a table each, with a section of a heading behind', () => {
    const tables = form.map((table) => (table.includes('---') ? table : table.replace('\n', '\n|---|---|---|\n')))
    const markdown = `${tables.join('\n\n')}\n\n| 자기소개 |\n|---|\n| 오래 일했습니다. |\n\n# 수상\n\n- 2020.12 우수사원상`
    expect(convert(markdown).resume).toEqual({
      ...parts,
      basics: { name: '홍길동', summary: '오래 일했습니다.' },
      awards: [{ title: '우수사원상', date: '2020-12' }],
    })
  })

  it.each([
    ['under a heading that tells a section', '## 경력\n\n### 가온산업\n\n', '| 수상 | |\n|---|---|\n| 대상 | 2020 |'],
    [
      'as labels without a value',
      '홍길동\n\n',
      '| 회사 | 가온산업 |\n|---|---|\n| 기간 | 2019.03 ~ 현재 |\n| 기술 | |',
    ],
  ])('are none %s', (_, before, table) => {
    const { work, awards, skills } = convert(`${before}${table}\n\n| 학력 |\n|---|`).resume
    expect([work?.length ?? 0, awards, skills].slice(1)).toEqual([undefined, undefined])
  })
})

describe('parts of an introduction (B5)', () => {
  it('stand beside each other where they are headed in one form, and are sub-headings in another', () => {
    const first = '■ 성장과정\n\n강가에서 자랐습니다.'
    const rest = '입사 후 포부\n\n안전하게 짓겠습니다.'
    const summary = '강가에서 자랐습니다.\n\n안전하게 짓겠습니다.'
    expect(convert(`홍길동\n\n${first}\n\n■ ${rest}`).resume.basics?.summary).toBe(summary)
    expect(convert(`홍길동\n\n${first}\n\n**입사 후 포부**\n\n안전하게 짓겠습니다.`).resume.basics?.summary).toBe(
      '강가에서 자랐습니다.\n\n입사 후 포부\n\n안전하게 짓겠습니다.',
    )
  })
})

describe('the icon of a page (B5, T7)', () => {
  it('is no line of the introduction, where emoji beside words stay', () => {
    const summary = (text: string): unknown => convert(`# 홍길동\n\n${text}`).resume.basics?.summary
    expect(summary('🧶\n\n판매를 합니다 🚀')).toBe('판매를 합니다 🚀')
    expect(summary('🧶')).toBeUndefined()
  })
})

describe('a heading of one syllable (S3, S4)', () => {
  const skills = (depth: string): unknown =>
    convert(`## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- 개발\n\n${depth} 툴\n\n- Figma, Sketch`).resume

  it('is a section of tools at the level of the sections, and a label of an entry below', () => {
    expect(skills('##')).toMatchObject({ skills: [{ name: '툴', keywords: ['Figma', 'Sketch'] }] })
    expect(skills('####')).toMatchObject({ work: [{ name: '가람소프트', keywords: ['Figma', 'Sketch'] }] })
  })
})

describe('what parts a section (S3)', () => {
  it.each([
    ['프로젝트별 상세', 'projects'],
    ['회사별 경력', 'work'],
    ['팀별 상세', '-'],
  ])('%s: %s', (heading, kinds) => {
    expect(kindsOf(heading)).toBe(kinds)
  })

  it('leaves a row of interests among personal data to their section (S1)', () => {
    const { resume } = convert('# 이력서\n\n| 이름 | 홍길동 |\n|---|---|\n| 주소 | 서울 |\n| 관심분야 | 두레, 장부 |')
    expect(resume).toMatchObject({ basics: { name: '홍길동' }, interests: [{ name: '두레' }, { name: '장부' }] })
  })
})

/**
 * Words that tell a person's name and job title in headings and greetings (MAPPING B1, B2).
 *
 * The names are family names in use in Korea, the frequent ones first.
 */

/** Family names of one syllable that many people have. */
export const commonFamilyNames =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용'

/** Further family names of one syllable. */
export const rareFamilyNames =
  '예봉사부가복태형계피두감음빈동온호범좌팽승간상시갈견당화창순담필묵나라로단경목초만아야미애자종군판영궉옹내대돈등뇌누난랑려뢰리림매묘비빙삼십양완요운응저점좌즙증총춘탄탕평포풍학해환후흥곡궁근독떡망절'

/** Family names of two syllables. */
export const doubleFamilyNames: readonly string[] = [
  '남궁',
  '황보',
  '제갈',
  '선우',
  '독고',
  '사공',
  '서문',
  '동방',
  '망절',
  '강전',
  '장곡',
  '을지',
  '공손',
  '사마',
  '어금',
  '소봉',
  '영호',
]

/** Syllables that given names are made of; a word with another one is rarely a name. */
export const givenSyllables =
  '가각간갈갑강개건걸검결겸경계고곤관광교구국군권귀규균근금기길꽃나난남내녀년노누뉘늘늬니다단달담대더덕도돌동두둘드득든들라락란람랑래량레려련렬령로록론롬롱루룬류률르름리린림마만말맑매맥맹명모목몽뫼무묵문미민믿밀바박반밝방배백범벗벚벼벽별볕병보복본봄봉부분비빈빔빛쁨사삭산삼상새샘샛샤샬샹서석선설섭성세셉션소손솔솜솝송쇠수숙순숨숭숲슬습승시식신실심싱아안애야양언얼업에엘여연열엽영예오옥온올옹완왕요용우욱운울웅원월위윗유육윤율은을음의이익인일임잎잔장재저전점정제조존종주준중즈지진쪽차찬찰참창채천철청초총추춘충치칠타태택테토통티파판팔평포표푸풀품풍피필하학한함해햇행향헌혁현협형혜호홍화환회효후훈휘휴흔흠흥희히힘'

/** Family names as they are romanised, in lower case. */
export const romanisedFamilyNames: readonly string[] = (
  'kim lee yi rhee park bak pak choi choe jung jeong chung cheong kang gang cho jo yoon yun jang chang lim im rim han oh o ' +
  'seo suh shin sin kwon gwon hwang ahn an song ryu yoo yu you jeon jun chun hong ko go koh moon mun yang son sohn shon bae pae ' +
  'baek paik back heo hur huh nam shim sim noh no roh ha kwak gwak sung seong cha joo ju chu woo wu u koo gu goo ku min jin chin ' +
  'ji chi eom um uhm chae won cheon bang kong gong hyun hyeon ham byun byeon yeom yum yeo choo do so seok suk sun seon seol sul ' +
  'ma gil kil yeon youn wi pyo myung myeong ki gi ban wang geum keum ok yook yuk in ihn maeng je mo tak guk kook eo eun pyeon ' +
  'pyun yong ye bong sa bu boo ka ga bok tae hyung hyeong kye gye pi doo kam gam eum bin dong on ho beom namgung namkung ' +
  'hwangbo hwangpo jegal sunwoo seonwoo dokgo sagong seomun na ra dan ryang'
).split(' ')

/** Last syllables of words for documents and what they hold, which are no name: `소개글`, `문의처`. */
export const documentEndings = '서표글장문처'

/** Words that look like a name and are none, or are rarely one. */
export const notNames: readonly string[] = (
  '자기 자기소개 소개 이력 경력 기술 경험 학력 정보 개요 연락 성과 강점 장점 단점 목차 안내 서론 감사 우리 저는 나는 제가 모두 함께 정리 기록 도전 성장 신뢰 책임 노력 ' +
  '연구 개발 문서 공지 주소 지원 지원서 이름 성명 성함 전화 이메일 연락처 구분 내용 기타 현재 경기도 전라도 강원도 반갑습니다 안녕 사람 인재 신입 신입생 ' +
  '주니어 시니어 학생 지망생 이유 목표 주인공 신념 마음 원칙 방법 문제 과정 성격 성향 이야기 도구 정도 하나 최고 최선 전부 도움 기본 가치 배움 고민 여정 ' +
  '연결 소통 공감 지금 오늘 반복 변화 구조 이상 이하 우선 진심 진행 채용 조직 계획 석사 박사 학사 전공 강사 유형 유저 안전 금융 은행 백엔드 서버 피드백 ' +
  '방식 현실 현장 상태 생각 기획자 마케터 조력자 노동자 주력 주요 주제 주말 주로 이제 이번 이후 이전 이해 이미지 이슈 이용자 사용자 관심 관심사 관심분야 ' +
  '문의 문서화 고객 고등학교 대학교 전문가 전산 전체 전략 전환 전달 조금 조화 신중 신규 신기술 안정성 안정 안드로이드 오랜 오픈소스 오픈 유니티 유지보수 ' +
  '임베디드 장애 장기 정확 정직 정석 정말 정성 조언 지속 지식 지향 진정성 차별화 차이 창의 천천히 최근 최신 최적화 추진력 추천 표준 표현 하루 한국 한마디 ' +
  '현업 현황 호기심 화면 황금 가능 가능성 가족 간단 감각 강의 개인 경쟁력 경영 공부 공유 교육 구현 구축 국문 권한 기반 기쁨 기업 기억 기여 기회 길잡이 ' +
  '나눔 남다른 노하우 단계 당신 대표 데이터 동료 동아리 명확 모바일 목록 미래 민첩 반응 방향 배포 변수 봉사 부분 빈틈 사이 사진 상담 상상 서비스 서울 석차 ' +
  '선택 설계 설명 성능 성실 소프트웨어 손님 수상 순간 시간 시작 시스템 신경 실력 아이디어 야근 양식 어제 언어 여행 역량 연습 열정 염두 영역 예정 오류 온라인 ' +
  '왕성 용기 원동력 위치 육성 음악 의미 인생 인프라 인터넷 일상 자격증 자신 자신감 작은 잠재력 저자 제작 제품 존재 종합 주변 중심 진단 집중 참고 채널 책무 ' +
  '초심 취미 코드 탐구 태도 통찰 특징 팀원 판단 패기 편리 평가 품질 필요 하드웨어 학습 해결 핵심 행동 협업 형태 호환성 효율 흥미 공학도 경영학도 전공자 ' +
  '비전공자 개척자 도전자 실무자 해결사 나비 나무 나눔터 마루 소식 소리 소통왕 안녕하세요 이력서 자소서 경력서 기술서 프로필 이직 이동 이벤트 이커머스 ' +
  '고도화 고민왕 성공 성장기 성장형 인사담당자 인사 인사말 인터뷰 인턴 인턴십 군필 병장 기간 기능 기준 기획 남성 여성 남자 여자 ' +
  '음성 음향 음원 영상 영상물 영상의학 자동화 자동차 자율주행 전기 전기차 전자 전자상거래 전력 전장 신소재 신사업 신약 신입사원 이차전지 반도체 방송 방송국 방산 조선 조선소 조경 제조 ' +
  '제조업 제어 제약 화학 화장품 환경 환경공학 국제 국내 국방 무역 물류 도서 도서관 문학 문화 문헌 출판 미술 미디어 미용 사회 사회복지 사업 사내 사무 상품 상업 상담사 생산 생명 선박 선행 성형 ' +
  '소재 소방 소셜 수학 수질 수출 수출입 수의 시설 시각 시공 시험 시황 심리 심사 안내문 안무 애니메이션 약학 양산 어린이 여행사 역사 연극 연기 연출 영어 영업 영화 예술 예산 외국어 요리 우주 ' +
  '원자력 원예 위성 위험 유아 유전체 유통 육아 은행원 의류 의상 의료 의학 이공계 인공위성 인공지능 인도 인쇄 인재개발 인테리어 일러스트 임상 임상시험 임원 장비 장애인 재무 재료 재난 전시 ' +
  '정비 정책 정치 종교 주방 주식 주조 주택 중국어 중장비 증권 지도 지리 지능형 지방 지역 지반 직물 차량 차세대 천문 철도 철강 체육 초등 추론 축산 탁구 태양광 통신 통역 통계 특수 특허 편집 ' +
  '편의점 표면 표적 피부 피아노 하천 한식 한국사 한국어 한글 한방 함정 항공 항공우주 항만 해양 해외 해운 행사 행정 현대 현지 형사 호텔 홍보 홍보팀 화물 화공 황산 회계 회화 구매 구조물 구급 ' +
  '국어 군사 군무 금속 금형 기계 기계공학 기구 기구물 기상 기술영업 기술지원 기장 길거리 경비 경호 경제 계약 계측 고분자 고압 공간 공공 공공기관 공장 공정 공조 공연 공예 광고 광학 교정 교통 ' +
  '구강 구독 국가 나노 남극 내과 내선 노무 노인 농업 단조 당뇨 대외 도시 도로 도장 동물 동영상 두뇌 라디오 로봇 로켓 마감 마취 만화 매장 매출 모션 목공 무대 무선 무인 무인기 문서보안 미생물 ' +
  '민원 반려 반려동물 발전 방사선 방재 배관 배달 배터리 범죄 법률 법무 변호 보건 보안 보험 복지 부동산 분자 분장 비서 사범 산업 산림 상용 상용차 구름 하늘 바다 노을 이론 한줄 이중 오늘의 ' +
  '지원자 지원서류 지원동기 작성자 성과급 고객사 담당 담당자 관리자 지도자 조리 제빵 제과 제품군 용접 용역 위탁 유선 응용 응급 전산실 전동 전문직 정산 정형 조명 조립 지게차 진료 진동 창업 ' +
  '채권 청소 추적 치과 치료 투자 판매 패션 하드 학생회 학원 해부 현금 협력 혈액 화재 환자 후원 휴대 휴먼 방화벽 장벽 성벽 도시숲 고양이 문지기'
).split(' ')

/** Endings of words that describe whom a job title follows: `성실한 기획자`. */
export const adjectiveEndings: readonly string[] = ['한']

/** Words that open a greeting or an introduction of oneself; they are no part of a name. */
export const greetings: readonly string[] = [
  '안녕하세요',
  '안녕하십니까',
  '반갑습니다',
  '반가워요',
  '처음 뵙겠습니다',
  '안녕',
  'hello there',
  'hello world',
  'hello, world',
  'hi there',
  'hey there',
  'hello',
  'hi',
  'hey',
]

/** Words right before the name or the job title in an introduction. */
export const introductions: readonly string[] = [
  '저는',
  '제 이름은',
  '나는',
  '저의 이름은',
  '이름은',
  "i'm",
  'i am',
  'my name is',
  'i’m',
  'this is',
]

/** Words right behind a name or a job title that end an introduction; with `consonant` the syllable before has a final one. */
export const introductionTails: readonly { readonly text: string; readonly consonant?: boolean }[] = [
  { text: '이라고 합니다', consonant: true },
  { text: '이라고합니다', consonant: true },
  { text: '이라 합니다', consonant: true },
  { text: '이라고 해요', consonant: true },
  { text: '라고 합니다', consonant: false },
  { text: '라고합니다', consonant: false },
  { text: '라 합니다', consonant: false },
  { text: '라고 해요', consonant: false },
  { text: '입니다' },
  { text: '이에요', consonant: true },
  { text: '이예요', consonant: true },
  { text: '예요', consonant: false },
  { text: '에요', consonant: false },
]

/** What stands behind a name in the title of a document, the longer before what it ends in: `홍길동의 이력서`. */
export const possessives: readonly string[] = ['님의', '의', '님', "'s", '’s']

/** Words beside a name in a table that say its script; a name in another one than Hangul has no field. */
export const nameScripts: Readonly<Record<'own' | 'other', readonly string[]>> = {
  own: ['한글', '국문'],
  other: ['한자', '한문', '영문', '영어'],
}

/** Words of a document's title that are no part of a name. */
export const documentWords: readonly string[] = [
  '국문 이력서',
  '영문 이력서',
  '개발자 이력서',
  '이력서',
  '경력 기술서',
  '경력기술서',
  '자기소개서',
  '자기소개',
  '포트폴리오',
  '프로필',
  '소개',
  'resume of',
  'résumé of',
  'cv of',
  'portfolio of',
  'profile of',
  'resume',
  'résumé',
  'curriculum vitae',
  'cv',
  'portfolio',
  'about me',
  'about',
  'profile',
  'korean',
  'english',
  '한국어 버전',
  '국문',
  '영문',
]

/** Seniority, with `#` for a number: no part of a job title (MAPPING B2). */
export const seniorities: readonly string[] = [
  '#년 #개월차',
  '총 #년 #개월',
  '#년 #개월',
  '#년차의',
  '#년 차의',
  '#년 경력의',
  '경력 #년차',
  '#년차',
  '#년 차',
  '#년 경력',
  '경력 #년',
  '경력 #년 #개월',
  '경력 #개월',
  '#y',
  '# years',
  '# yrs',
  '# yr',
  '# year',
]

/** Words behind a job title that say one looks for it: `데이터 분석가 지망생`. */
export const aspirants: readonly string[] = ['지망생', '준비생', '취준생', '취업준비생', '지망', '희망']

/** Endings of words that lead to a job title and are no part of it: `좋아하는 개발자`, `서버를 만드는 개발자`. */
export const modifierEndings: readonly string[] = [
  '는',
  '은',
  '을',
  '를',
  '이',
  '가',
  '의',
  '에',
  '에서',
  '으로',
  '로',
  '와',
  '과',
  '고',
  '며',
  '한',
  '운',
  '던',
  '싶은',
  '년차',
  '차',
  '된',
  '온',
  '할',
  '쓴',
  '난',
  '든',
  '른',
  '린',
  '인',
  '하게',
  '처럼',
  '까지',
  '보다',
  '부터',
  '위해',
  '위한',
]

/** Nouns that end as a modifier does and belong to a job title: `디자인 시스템 기획자`, `온라인 마케터`. */
export const titleNouns: readonly string[] = [
  '디자인',
  '온라인',
  '도메인',
  '메인',
  '스크린',
  '블록체인',
  '체인',
  '파이프라인',
  '오프라인',
  '라인',
  '법인',
  '개인',
  '프론트엔드',
  '머신러닝',
  '로봇',
  '도로',
  '진로',
  '금융',
  '게이트웨이',
  '디스플레이',
  '웹디자인',
  '그래픽디자인',
  '비전',
  '의료',
  '어플라이언스',
]

/** Words of a job title that `positionEndings` does not know. */
export const moreTitles: readonly string[] = [
  '퍼블리셔',
  '테스터',
  '플래너',
  '프로듀서',
  '디렉터',
  '애널리스트',
  '큐레이터',
  '스페셜리스트',
  '코디네이터',
  '어드바이저',
  '트레이너',
  '프로그래머',
  '해커',
  '크리에이터',
  '데브옵스',
  '석사과정',
  '박사과정',
  '통합과정',
]

/** Words around a date that tell it to be the document's, beside the labels `updated` (MAPPING B7). */
export const documentDateWords: readonly string[] = [
  '작성',
  '기준',
  '현재',
  '업데이트',
  '수정',
  '갱신',
  '최종',
  '마지막',
  '최근',
  '일자',
  '일',
  '됨',
  'last',
  'updated',
  'on',
  'as',
  'of',
  'revised',
  'modified',
  'update',
]

/** Words for the sex of a person. */
export const sexes: readonly string[] = ['남', '여', '남성', '여성', '남자', '여자', 'male', 'female']

/** Personal data that stand without a label (MAPPING B6). */
export const personalWords: readonly string[] = [
  ...sexes,
  '생',
  '군필',
  '미필',
  '면제',
  '병장',
  '전역',
  '제대',
  '만기전역',
  '만기제대',
  '예비역',
  '기혼',
  '미혼',
  '해당 없음',
]

/** Words, behind a number or not, that stand beside those and tell nothing alone: `만 30세`, `1990년 3월생`, `만기 전역`. */
export const personalFillers: readonly string[] = [
  '년',
  '월',
  '만',
  '만기',
  '육군',
  '해군',
  '공군',
  '해병대',
  '하사',
  '중위',
  '대위',
]

/** Messengers and machines that one is reached by and no field holds (MAPPING B6). */
export const messengers: readonly string[] = [
  '카카오톡',
  '카톡',
  '카카오톡 id',
  '카카오톡 아이디',
  '오픈채팅',
  '텔레그램',
  '스카이프',
  '디스코드',
  '팩스',
  'kakaotalk',
  'kakao',
  'kakao id',
  'telegram',
  'skype',
  'discord',
  'wechat',
  'whatsapp',
  'fax',
]

/** Endings of personal data behind a number: `1990년생`, `만 30세`. */
export const personalEndings: readonly string[] = ['년생', '월생', '일생', '세', '살']

/** Signs before contact data that tell them without a word. */
export const contactSigns: Readonly<Record<'address' | 'personal', readonly string[]>> = {
  address: ['📍', '🏠', '🏡', '🗺'],
  personal: ['🎂', '🎉'],
}

/** What stands behind the numbers of an address (MAPPING B3). */
export const houseUnits: readonly string[] = ['', '번지', '번길', '동', '호', '층']

/** Words of what closes a document: endings of thanks and of rights, words of an oath, what stands for a seal (MAPPING T9). */
export const closings: Readonly<Record<'thanks' | 'oath' | 'rights' | 'seals', readonly string[]>> = {
  thanks: ['감사합니다', '고맙습니다', '감사드립니다', 'thank you'],
  oath: ['사실과 다름', '사실과 틀림', '사실임을 확인', '사실임을 증명'],
  rights: ['all rights reserved'],
  seals: ['인', '서명', '날인', '서명또는인', '印'],
}

/** What says that there is nothing to tell, as keys (MAPPING T9). */
export const blanks: ReadonlySet<string> = new Set([
  '없음',
  '없습니다',
  '해당없음',
  '해당사항없음',
  '해당없습니다',
  '해당사항없습니다',
  '해당무',
  '미해당',
  '미보유',
  'none',
  'na',
])

/** What says that something is told when it is asked for, as beginnings of keys (MAPPING T9). */
export const requests: readonly string[] = [
  '요청시제출',
  '요청시제공',
  '요청시공개',
  '요청시첨부',
  '요청시전달',
  '필요시제출',
  '필요시제공',
  'availableuponrequest',
  'availableonrequest',
]

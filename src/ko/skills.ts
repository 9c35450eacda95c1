/** Words that a level of skill is made of, whole (MAPPING K1). */
export const skillLevels: readonly string[] = (
  '상 중 하 중상 중하 상중 최상 최하 상급 중급 초급 고급 중상급 중하급 초중급 중고급 최상급 능숙 능숙함 능함 잘함 조금 숙련 숙달 매우 보통 기초 기본 입문 입문자 초보 전문가 전문 ' +
  '실무 업무 활용 사용 가능 수준 경험 있음 이상 다수 학습중 학습 독학 취미 개인 프로젝트 토이 익숙 익숙함 친숙 원활 자유로움 주력 메인 서브 이해 문법 응용 ' +
  'advanced intermediate beginner basic expert proficient experienced knowledgeable familiar novice fluent master good excellent fair strong skilled ' +
  'competent working knowledge professional high middle low upper lower very elementary senior junior main sub level learning used ' +
  '업무사용 업무활용 업무수준 업무가능 업무경험'
).split(' ')

/** Words that no level is without: one of `skillLevels` that tells how well. What one works with (`업무`) is none alone. */
export const levelCores: readonly string[] = (
  '상 중 하 중상 중하 상중 최상 최하 상급 중급 초급 고급 중상급 중하급 초중급 중고급 최상급 능숙 능숙함 능함 잘함 조금 숙련 숙달 보통 기초 입문 입문자 초보 전문가 실무 익숙 익숙함 ' +
  '친숙 업무사용 업무활용 업무수준 업무가능 업무경험 ' +
  'advanced intermediate beginner basic expert proficient experienced knowledgeable familiar novice fluent master good excellent fair strong skilled ' +
  'competent working high middle low upper lower elementary'
).split(' ')

/** Characters that a level is drawn with. */
export const levelMarks = '⭐★☆✭✩🌟●○■□◆◇◼◻▰▱█▓▒░🟩🟦🟢⚪⚫🔵🌑🌕'

/** Words for certificates that name techniques where they stand among skills: `인증: OAuth2, JWT`. */
export const technicalRows: readonly string[] = ['인증', '인증서', '라이선스']

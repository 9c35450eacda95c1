/** Korean words of the theme view: labels of what a theme has no place for, and the words of levels and of finished studies. */

/** Labels that stand before what a theme has no field for, as `기술: Python, Redis`. */
export const themeLabels = {
  keywords: '기술',
  projects: '프로젝트',
  period: '기간',
  present: '현재',
  description: '회사',
  location: '근무지',
  employmentType: '고용 형태',
  roles: '역할',
  entity: '소속',
  type: '구분',
} as const satisfies Record<string, string>

/** The four levels that a drawn bar knows, with the words that mean them; compared without white space. */
export const skillLevels = {
  Master: ['최상', '전문가', '마스터', '능숙', '매우능숙', 'expert', 'native'],
  Advanced: ['상', '고급', '상급', '숙련', '우수'],
  Intermediate: ['중', '중급', '중상', '보통', '양호'],
  Beginner: ['하', '초급', '입문', '기초', '기본', '중하', '초보', 'basic', 'novice'],
} as const satisfies Record<string, readonly string[]>

/** Words of a status that say a study is over, and the words that take it back. */
export const studyStatus = {
  finished: ['졸업', '수료', '중퇴', '자퇴', '이수', '제적', '편입'],
  open: ['예정', '유예'],
} as const satisfies Record<string, readonly string[]>

/** One level of education: the words that tell it, in the order they are looked for. */
export interface DegreeLevel {
  /** How high it is: 5 for a doctorate, 1 for a high school. */
  readonly rank: number
  /** Words of a degree that count anywhere, since Korean glues them on (공학박사, 석사과정). */
  readonly words: readonly string[]
  /** Words of a degree that count only by themselves, in lower case and without dots. */
  readonly latin: readonly string[]
  /** Words of a school that tell the level where no degree is written, in lower case. */
  readonly schools: readonly string[]
}

/**
 * Levels of education in the order of looking: 전문학사 holds 학사, and 대학교 부속고등학교 is a high school (MAPPING E1, E2).
 */
export const degreeLevels: readonly DegreeLevel[] = [
  {
    rank: 5,
    words: ['박사'],
    latin: ['phd', 'ph d', 'dphil', 'doctor', 'doctoral', 'doctorate'],
    schools: [],
  },
  {
    rank: 4,
    words: ['석사', '대학원'],
    latin: ['master', 'masters', 'ms', 'm s', 'msc', 'ma', 'm a', 'meng', 'mba', 'mfa'],
    schools: ['대학원', 'graduate school'],
  },
  {
    rank: 2,
    words: ['전문학사', '전문대', '초대졸'],
    latin: ['associate', 'associates', 'aas', 'aa', 'as'],
    schools: ['전문대학', '폴리텍', 'community college'],
  },
  {
    rank: 1,
    words: ['고등학교', '고졸'],
    latin: ['high school', 'highschool', 'secondary school'],
    schools: ['고등학교', 'high school'],
  },
  {
    rank: 3,
    words: ['학사', '대학교', '대졸'],
    latin: ['bachelor', 'bachelors', 'bs', 'b s', 'bsc', 'ba', 'b a', 'beng', 'bfa', 'undergraduate'],
    schools: ['대학', 'university', 'college'],
  },
]

import { describe, expect, it } from 'vitest'
import { createLexicon } from '../src/lexicon.js'
import * as telling from '../src/resume/telling.js'

const lexicon = createLexicon()

describe('what a text tells by its words', () => {
  it.each<[string, (text: string) => boolean, readonly string[], readonly string[]]>([
    [
      'a school',
      telling.holdsSchool,
      [
        '한빛대학교',
        '한빛대 수학과',
        '가온고등학교 졸업',
        'Hanbit University',
        '한빛University',
        'ABC대학교',
        '큰빛나래람대',
      ],
      ['최대', '정산', '가대', '큰빛나래가람대', '한빛 봉사대', '전산 여름학교', 'Schooling', '.school.'],
    ],
    [
      'a course',
      telling.isCourse,
      ['새빛 부트캠프', '새빛 부트캠프 8기', '새빛 부트캠프 12', '백엔드 과정 (6개월)'],
      ['정산 앱', '8기', '부트캠프 8기 운영', '부트캠프 8주차'],
    ],
    [
      'a boot camp',
      telling.isCamp,
      ['새빛 부트캠프', '새빛캠프 8기', 'Saebit Bootcamp'],
      ['백엔드 과정', '캠프 사이트', '부트캠프 8기 수료'],
    ],
    [
      'a major',
      telling.isMajor,
      [
        '컴퓨터공학과',
        '컴퓨터공학',
        '철학',
        'Computer Science',
        'Arts & Letters',
        '심리 전공',
        `${'가'.repeat(38)}학과`,
      ],
      [
        '',
        '효과',
        '결과',
        '역효과',
        '전공',
        '수 학',
        '과',
        '컴퓨터 Science',
        'Science 컴퓨터',
        'Scientist',
        `${'가'.repeat(39)}학과`,
      ],
    ],
    [
      'a degree',
      telling.isDegreeWord,
      ['학사', '공학박사', 'B.S.', '(석사)', '석사,', 'Bachelor’s', '[학사]', 'Ph.D.)'],
      ['학과', 'best', '', '학사모', '학사ba', 'ba학'],
    ],
    ['a language', telling.isLanguage, ['영어', 'English', '일본어 (중급)', '· 영어 ·'], ['자바', '영어 회화 모임']],
    [
      'a rank',
      telling.isRank,
      ['대상', '최우수상', '3위', '팀 3등', '본선 진출', '1회 특별 팀 대상', 'Encouragement Prize', '제3위'],
      ['대상 선정 기준을 세움', '3회', '가람 3위', '1회 2회 특별 팀 대상', '1234위', '위', '순위'],
    ],
    [
      'a rank in it',
      telling.holdsRank,
      ['한빛 해커톤 대상', '해커톤 (대상)', '공모전 3위', '해커톤(대상)', '올해의 동료', '가람 개선상', '3위 팀'],
      ['오늘의밥상(주)', '정산 앱', '한빛 해커톤', '동료 올해의', '밥상', '고객 동영상', '해커톤(서울)'],
    ],
    ['an event', telling.holdsEvent, ['한빛 해커톤', '가람 공모전 2022'], ['정산 앱', '한빛 컨퍼런스']],
    ['a meeting', telling.holdsMeeting, ['한빛 컨퍼런스', '한빛 해커톤', '새빛 데이 2023'], ['정산 앱']],
    [
      'an issuer',
      telling.isIssuer,
      ['한국산업인력공단', '한빛협회', 'Linux Foundation', 'AWS', 'ISC2', 'A.B. Council', `${'가'.repeat(38)}협회`],
      ['', '정산 앱', '머신러닝', 'AWS 실습', '실습 AWS', 'Solutions', `${'가'.repeat(39)}협회`],
    ],
    [
      'an organisation, and no title',
      (text) => telling.isOrganization(text, lexicon),
      ['한빛협회', '한빛대학교', '(주)가람'],
      ['우수 연구원', '정산 앱'],
    ],
    [
      'who holds an activity',
      (text) => telling.isHost(text, lexicon),
      ['한빛복지관', '가람은행', '한빛 도서관 (서울)', '한빛협회'],
      ['복지관', '은행 봉사', '도서관 봉사단원', '정산 앱', '독서 모임 (한빛도서관)'],
    ],
    ['an office', telling.holdsOffice, ['가람은행', '한빛시청'], ['은행', '은행원']],
    [
      'a role in an activity',
      telling.isActivityRole,
      ['운영진', '부회장', '한빛 모임 학생회장', `${'가'.repeat(16)} 운영진`],
      ['정산', '장', '한빛 장', `${'가'.repeat(17)} 운영진`],
    ],
    ['a prize of an employer', telling.isStaffPrize, ['우수사원', '올해의 우수사원'], ['대상', '사원 교육']],
  ])('%s', (_, test, yes, no) => {
    expect(yes.filter((text) => !test(text))).toEqual([])
    expect(no.filter((text) => test(text))).toEqual([])
  })

  it('a word by itself where it is Latin', () => {
    const holds = (text: string): boolean => telling.holdsWord(text, ['PM', '봉사'])
    expect(
      ['PM', 'a pm', 'PM팀', '자원봉사단', 'rpm과 PM', 'PMO, PM', '봉사 a봉사z'].filter((text) => !holds(text)),
    ).toEqual([])
    expect(['rpm', 'PMO', '정산', 'rpm, PMO', ''].filter(holds)).toEqual([])
  })

  it('the language of a test at its beginning (K5)', () => {
    expect(telling.testLanguage('TOEIC 900')).toBe('영어')
    expect(telling.testLanguage('[jlpt] N1')).toBe('일본어')
    expect(telling.testLanguage('HSK6급')).toBe('중국어')
    expect(telling.testLanguage(' TOEIC')).toBe('영어')
    expect(telling.testLanguage('TOEICS')).toBeUndefined()
    expect(telling.testLanguage('나의 TOEIC')).toBeUndefined()
  })

  it('a certificate by its name or its form (C1)', () => {
    const scores = (...texts: readonly string[]): number[] => texts.map(telling.certificateScore)
    expect(scores('정보처리기사', 'SQLD', '운전면허 1종 보통', '정보처리기사 취득')).toEqual([3, 3, 3, 3])
    expect(scores('', '정산 앱', '보고서 7종', '기사')).toEqual([0, 0, 0, 3])
    // who gives it in parentheses before the event, a grade, a word for it in English beside others
    expect(scores('정보처리기사 (공단) 취득', '한자 2급', 'GTQ', 'Saebit Certified Developer')).toEqual([3, 3, 3, 3])
    expect(scores('컴퓨터활용능력 95점', 'Go Associate', 'ITQ정보기술자격', 'certificate')).toEqual([3, 3, 3, 3])
    expect(
      scores('운전면허 1종 연습 보통', '정보처리기사 실기 문제', '정보처리기사 - 가람', '정보처리기사·가람'),
    ).toEqual([2, 2, 2, 2])
    // a word of English alone, counts, classes without a licence, and what is told in many words
    expect(scores('Associate', 'Professional', '만족도 95점', '1234급', '2급', '취득', '첫 1종 보통')).toEqual([
      0, 0, 0, 0, 0, 0, 0,
    ])
    expect(scores('기사 문제', `${'가 '.repeat(11)}자격증`, `${'가 '.repeat(12)}자격증`)).toEqual([0, 3, 0])
  })

  it('where the role behind an activity begins (C4)', () => {
    const role = (text: string): string | undefined => {
      const start = telling.roleStart(text, lexicon)
      return start <= 0 ? undefined : text.slice(start)
    }
    expect(role('한빛 모임 운영진')).toBe('운영진')
    expect(role('교실 보조 강사')).toBe('보조 강사')
    // a field of work behind the organization belongs to the role
    expect(role('가온재단 회계 자문위원')).toBe('회계 자문위원')
    expect(role('가온재단 책 자문위원')).toBe('자문위원')
    expect(role('회계 자문위원')).toBe('자문위원')
    expect(role('가온재단 자문위원')).toBe('자문위원')
    expect(role('운영진')).toBeUndefined()
    expect(role('보조 강사')).toBeUndefined()
    expect(role('한빛 모임')).toBeUndefined()
  })

  it('words, which parentheses hold together', () => {
    const words = (text: string): string[] => telling.splitWords(text).map((word) => word.text)
    expect(words('가 나(다 라) [마 바]  사)아 자')).toEqual(['가', '나(다 라)', '[마 바]', '사)아', '자'])
    expect(words('')).toEqual([])
    expect(telling.splitWords(' 가 나')).toEqual([
      { text: '가', start: 1, end: 2 },
      { text: '나', start: 3, end: 4 },
    ])
  })
})

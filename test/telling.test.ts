import { describe, expect, it } from 'vitest'
import { createLexicon } from '../src/lexicon.js'
import * as telling from '../src/resume/telling.js'

const lexicon = createLexicon()

describe('what a text tells by its words', () => {
  it.each<[string, (text: string) => boolean, readonly string[], readonly string[]]>([
    [
      'a school',
      telling.holdsSchool,
      ['한빛대학교', '한빛대 수학과', '가온고등학교 졸업', 'Hanbit University'],
      ['최대', '정산'],
    ],
    ['a course', telling.isCourse, ['새빛 부트캠프', '새빛 부트캠프 8기'], ['정산 앱', '8기']],
    [
      'a major',
      telling.isMajor,
      ['컴퓨터공학과', '컴퓨터공학', 'Computer Science'],
      ['', '효과', '결과', `${'가'.repeat(39)}학과`],
    ],
    ['a degree', telling.isDegreeWord, ['학사', '공학박사', 'B.S.', '(석사)', '석사,'], ['학과', 'best', '']],
    ['a language', telling.isLanguage, ['영어', 'English', '일본어 (중급)'], ['자바', '영어 회화 모임']],
    ['a rank', telling.isRank, ['대상', '최우수상', '3위'], ['대상 선정 기준을 세움', '3회']],
    [
      'a rank in it',
      telling.holdsRank,
      ['한빛 해커톤 대상', '해커톤 (대상)', '공모전 3위'],
      ['오늘의밥상(주)', '정산 앱', '한빛 해커톤'],
    ],
    ['an event', telling.holdsEvent, ['한빛 해커톤', '가람 공모전 2022'], ['정산 앱']],
    ['a meeting', telling.holdsMeeting, ['한빛 컨퍼런스', '한빛 해커톤'], ['정산 앱']],
    ['an issuer', telling.isIssuer, ['한국산업인력공단', '한빛협회'], ['', '정산 앱']],
    ['a role in an activity', telling.isActivityRole, ['운영진', '부회장'], ['정산', '장']],
    ['a prize of an employer', telling.isStaffPrize, ['우수사원', '올해의 우수사원'], ['대상']],
  ])('%s', (_, test, yes, no) => {
    expect(yes.filter((text) => !test(text))).toEqual([])
    expect(no.filter((text) => test(text))).toEqual([])
  })

  it('a word by itself where it is Latin', () => {
    const holds = (text: string): boolean => telling.holdsWord(text, ['PM', '봉사'])
    expect(['PM', 'a pm', 'PM팀', '자원봉사단'].map(holds)).toEqual([true, true, true, true])
    expect(['rpm', 'PMO', '정산'].map(holds)).toEqual([false, false, false])
  })

  it('the language of a test at its beginning (K5)', () => {
    expect(telling.testLanguage('TOEIC 900')).toBe('영어')
    expect(telling.testLanguage('[jlpt] N1')).toBe('일본어')
    expect(telling.testLanguage('HSK6급')).toBe('중국어')
    expect(telling.testLanguage('TOEICS')).toBeUndefined()
    expect(telling.testLanguage('나의 TOEIC')).toBeUndefined()
  })

  it('a certificate by its name or its form (C1)', () => {
    const scores = (...texts: readonly string[]): number[] => texts.map(telling.certificateScore)
    expect(scores('정보처리기사', 'SQLD', '운전면허 1종 보통', '정보처리기사 취득')).toEqual([3, 3, 3, 3])
    expect(scores('', '정산 앱', '보고서 7종', '기사')).toEqual([0, 0, 0, 3])
  })

  it('where the role behind an activity begins (C4)', () => {
    const role = (text: string): string | undefined => {
      const start = telling.roleStart(text, lexicon)
      return start < 0 ? undefined : text.slice(start)
    }
    expect(role('한빛 모임 운영진')).toBe('운영진')
    expect(role('교실 보조 강사')).toBe('보조 강사')
    expect(role('운영진')).toBeUndefined()
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

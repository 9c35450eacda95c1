import {
  activityRoles,
  activityWords,
  campEndings,
  certificateEndings,
  certificateNames,
  countEndings,
  courseEndings,
  degreeEndings,
  degreeLatin,
  eventEndings,
  gradeEndings,
  hostEndings,
  issuerEndings,
  issuerLatin,
  languageNames,
  languageTests,
  majorEndings,
  majorLatin,
  meetingEndings,
  noIssuers,
  noMajors,
  noPrizes,
  officeEndings,
  prizeEnding,
  prizeLeads,
  providerEndings,
  rankCounters,
  rankEndings,
  rankLeads,
  roleLeads,
  schoolEndings,
  seasonSchools,
  shortSchool,
  staffPrizes,
} from '../ko/entries.js'
import { companyMarks, eventWords } from '../ko/words.js'
import type { Lexicon } from '../lexicon.js'
import { remember } from '../remember.js'
import { lastWord, withoutNote } from '../word.js'

/** A word or a text in lower case, without what stands around letters and digits and without a final parenthesis. */
export function bareWord(text: string): string {
  bareWords ??= remember(makeBare)
  return bareWords(text)
}

let bareWords: typeof makeBare | undefined

function makeBare(text: string): string {
  return withoutNote(text.toLowerCase()).replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}.])[^\p{L}\p{N}.]+$/gu, '')
}

/** The last word of a text, as `bareWord`. */
function lastBareWord(text: string): string {
  return bareWord(text).replace(/^.*[\s/·,]/su, '')
}

/** Whether a word ends in one of the endings, with at least so many letters before it. */
function endsIn(word: string, endings: readonly string[], least = 0): boolean {
  return endings.some((ending) => word.endsWith(ending) && word.length - ending.length >= least)
}

/** Whether a text holds one of the words, Latin ones only by themselves. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return words.some((word) => {
    const [before = '', ...others] = lower.split(word.toLowerCase())
    if (others.length === 0 || !/^[a-z]/iu.test(word)) return others.length > 0
    // parted by the word, what stands around one of its places goes on with no letter
    return others.some((behind, at) => !/[a-z]$/u.test(others[at - 1] ?? before) && !/^[a-z]/u.test(behind))
  })
}

/** Whether a word ends the name of a school, or of a provider of courses (MAPPING E1, E3). */
export function isSchoolWord(word: string): boolean {
  const bare = bareWord(word)
  if (endsIn(bare, seasonSchools)) return false
  if (/^[a-z.]+$/u.test(bare)) return schoolEndings.includes(bare) || providerEndings.includes(bare)
  if (endsIn(bare, schoolEndings) || endsIn(bare, providerEndings)) return true
  return bare.length >= 3 && bare.length <= 6 && bare.endsWith(shortSchool.ending) && !endsIn(bare, shortSchool.none)
}

/** Whether a text names a school or a provider in any of its words. */
export function holdsSchool(text: string): boolean {
  return splitWords(text).some((word) => isSchoolWord(word.text))
}

/** Whether a text ends as the name of a course or a boot camp does (MAPPING E3). */
export function isCourse(text: string): boolean {
  return endsIn(lastWord(withoutClass(text)), courseEndings)
}

/** A bare text without the number of a class: `부트캠프 8기`. */
function withoutClass(text: string): string {
  return bareWord(text).replace(/ \d+\p{L}?$/u, '')
}

/** Whether a word names a public office or a bank, which others work for. */
export function holdsOffice(word: string): boolean {
  return endsIn(bareWord(word), officeEndings, 1)
}

/** Whether a text names where an activity was held, and so neither the activity nor a role in it (MAPPING C4). */
export function isHost(text: string, lexicon: Lexicon): boolean {
  if (holdsActivity(text) || isActivityRole(text)) return false
  return endsIn(lastBareWord(text), [...hostEndings, ...officeEndings], 1) || isOrganization(text, lexicon)
}

/** Whether a text ends as the name of a boot camp does, the number of its class apart. */
export function isCamp(text: string): boolean {
  return endsIn(withoutClass(text), campEndings)
}

/** Whether a text is a major, such as `컴퓨터공학과` (MAPPING E2). */
export function isMajor(text: string): boolean {
  const bare = bareWord(text)
  if (bare.length > 40) return false
  if (/^[a-z\s&,-]+$/u.test(bare)) return bare.split(/[\s&,-]+/u).some((word) => majorLatin.includes(word))
  const words = bare.split(' ')
  const last = lastWord(bare)
  if (words.length > 1 && last.length > 1 && majorEndings.includes(last)) return true
  return (
    endsIn(last, majorEndings, 1) && !noMajors.some((word) => last === word || (word.length > 1 && last.endsWith(word)))
  )
}

/** Whether one word is a degree: `학사`, `공학박사`, `B.S.` (MAPPING E1). */
export function isDegreeWord(word: string): boolean {
  const bare = word.toLowerCase().replace(/^[([]|(?<![)\],;:])[)\],;:]+$/gu, '')
  if (/^[a-z.'’]+$/u.test(bare)) return degreeLatin.includes(bare.replace('’', "'"))
  // no degree, though it ends in 석사: `신용분석사`
  return endsIn(bare, degreeEndings) && !endsIn(bare, certificateEndings)
}

/** Whether a text is the name of a natural language. */
export function isLanguage(text: string): boolean {
  return languageNames.includes(bareWord(text))
}

/**
 * Find the language that a test of languages in a text tests (MAPPING K5).
 *
 * @param text - such as `TOEIC 900 (2021.05)`
 * @returns the language, or `undefined` where no test stands at the beginning of the text
 */
export function testLanguage(text: string): string | undefined {
  languagesOfTests ??= remember(findTest)
  return languagesOfTests(text)
}

let languagesOfTests: typeof findTest | undefined

function findTest(text: string): string | undefined {
  const lower = text.toLowerCase().replace(/^[\s[]+/u, '')
  for (const [language, tests] of Object.entries(languageTests)) {
    for (const test of tests) {
      const word = test.toLowerCase()
      if (lower.startsWith(word) && !/[a-z]/u.test(lower.charAt(word.length))) return language
    }
  }
  return undefined
}

/** Whether a text tells a rank by itself: `대상`, `3위`, `Encouragement Prize` (MAPPING C2). */
export function isRank(text: string): boolean {
  const bare = bareWord(text)
  const words = bare.split(' ')
  if (words.length > 4) return false
  const last = lastWord(bare)
  const rest = words.slice(0, -1)
  const leads = rest.every((word) => rankLeads.includes(word) || /^\d+\p{L}?$/u.test(word))
  return leads && (isCounted(last) || rankEndings.includes(words.slice(-2).join(' ')) || endsIn(last, rankEndings))
}

/** Whether a text is a prize that an employer gives: `우수사원` (MAPPING C2). */
export function isStaffPrize(text: string): boolean {
  return endsIn(lastBareWord(text), staffPrizes)
}

function isCounted(word: string): boolean {
  return rankCounters.some(
    (counter) => word.endsWith(counter) && /^\p{L}?\d{1,3}$/u.test(word.slice(0, -counter.length)),
  )
}

/** Whether a text ends in, or holds as a word, a rank (MAPPING C2). */
export function holdsRank(text: string): boolean {
  return splitWords(text).some(({ text: word }, at, { length }) => {
    const bare = bareWord(word)
    if (prizeLeads.includes(bare)) return at < length - 1
    const inner = /\(([^()]*)\)$/u.exec(word)?.[1]
    // an employer, not a prize: `오늘의밥상(주)`
    const isMarked = companyMarks.some((mark) => word.endsWith(mark))
    const isPrize = !isMarked && endsIn(bare, [prizeEnding], 2) && !endsIn(bare, noPrizes)
    return isCounted(bare) || endsIn(bare, rankEndings) || isPrize || (inner !== undefined && holdsRank(inner))
  })
}

/** Whether a text names an event at which awards are won. */
export function holdsEvent(text: string): boolean {
  return splitWords(text).some((word) => endsIn(bareWord(word.text), eventEndings))
}

/** Whether a text names a meeting at which talks are given: `○○ 개발자 컨퍼런스 2023` (MAPPING P8). */
export function holdsMeeting(text: string): boolean {
  return holdsEvent(text) || splitWords(text).some((word) => endsIn(bareWord(word.text), meetingEndings))
}

/** Whether a text names an organisation that gives certificates or awards. */
export function isIssuer(text: string): boolean {
  const bare = bareWord(text)
  if (bare.length > 40) return false
  const last = lastBareWord(text)
  if (/^[\p{Script=Latin}\d\s.&-]+$/u.test(bare)) {
    return bare.split(/[\s.&-]+/u).some((word) => issuerLatin.includes(word))
  }
  return endsIn(last, issuerEndings) && !noIssuers.some((word) => last.endsWith(word))
}

/** Whether a text names an organisation, and no title that ends as one does: `우수 연구원`. */
export function isOrganization(text: string, lexicon: Lexicon): boolean {
  if (lexicon.positionScore(text) === 2) return false
  return isIssuer(text) || holdsSchool(text) || lexicon.companyScore(text) > 0
}

/** English words that tell a certificate wherever they stand. */
const certifying: ReadonlySet<string> = new Set(['certified', 'certification', 'certificate'])

/** How sure it is that a text names a certificate: 0 not, 2 by its form, 3 by its name (MAPPING C1). */
export function certificateScore(text: string): 0 | 2 | 3 {
  // who gives it may stand before the event: `정보처리기사 (공단) 취득`
  const bare = bareWord(text.replace(/ ?\([^()]*\)(?= ?\S)/u, ''))
  const words = bare.split(/[\s/·,\p{Pd}─⎯−]+/u).filter((word) => word !== '')
  if (words.length > 1 && words.slice(-1).some((word) => eventWords.includes(word))) words.pop()
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length > 12) return 0
  const isGrade = (word: string): boolean => gradeEndings.includes(word.slice(-1)) && /^\d{1,3}\D$/u.test(word)
  if (certificateNames.includes(first)) return 3
  // an English word alone tells much else
  if (endsIn(last, certificateEndings) && (words.length > 1 || !/^[a-z]+$/u.test(last))) return 3
  const before = words.at(-2) ?? ''
  // a licence with its class and what it is for: `운전면허 1종 보통`
  if (words.length === 3 && endsIn(first, certificateEndings) && isGrade(before)) return 3
  // a count tells a certificate behind the name of one alone
  const isCount = countEndings.includes(last.slice(-1))
  if (isGrade(last) && (endsIn(before, certificateEndings) || (words.length > 1 && !isCount))) return 3
  if (words.some((word) => certifying.has(word))) return 3
  return words.some((word) => endsIn(word, certificateEndings, 2)) ? 2 : 0
}

/** Whether a text is a role in an activity, such as `운영진` (MAPPING C4). */
export function isActivityRole(text: string): boolean {
  const bare = bareWord(text)
  return bare.length <= 20 && lastBareWord(text).length > 1 && endsIn(lastBareWord(text), activityRoles)
}

/**
 * Find where the role begins that ends a text: `한빛 모임 운영진`, `교실 보조 강사` (MAPPING C4).
 *
 * @returns offset of the role; 0 or less where the text does not end in one or is nothing else
 */
export function roleStart(text: string, lexicon: Lexicon): number {
  const words = splitWords(text)
  const [before, last] = words.slice(-2)
  if (!before || !last || !isActivityRole(last.text)) return -1
  // a field of work behind the organization belongs to the role: `가온재단 회계 자문위원`
  const host = words.findLastIndex((word) => isHost(text.slice(0, word.end), lexicon))
  const fields = words.slice(host + 1, -1)
  const [field] = fields
  if (host >= 0 && field && fields.every((word) => lexicon.isJobField(word.text) || lexicon.isField(word.text)))
    return field.start
  return roleLeads.includes(bareWord(before.text)) ? before.start : last.start
}

/** Whether a text tells an activity. */
export function holdsActivity(text: string): boolean {
  return holdsWord(text, activityWords)
}

/** A word with its offsets. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Split a text into its words; parentheses hold together. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  let depth = 0
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const char = text.charAt(at)
    if (char === '(' || char === '[') depth++
    else if ((char === ')' || char === ']') && depth > 0) depth--
    if (at === text.length || (char === ' ' && depth === 0)) {
      if (start >= 0) words.push({ text: text.slice(start, at), start, end: at })
      start = -1
    } else if (start < 0) start = at
  }
  return words
}

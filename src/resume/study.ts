import type { Period } from '../dates.js'
import {
  attachedWords,
  courseModes,
  degreeOf,
  degreeTails,
  enteringWords,
  eventOnly,
  graduateSchool,
  looseStatuses,
  moreMajors,
  schoolExamination,
  schoolLevels,
  schoolYears,
  studyStatuses,
  transferWords,
} from '../ko/entries.js'
import { type Line, sliceLine } from '../outline/text.js'
import { firstWord, lastWord, withoutNote } from '../word.js'
import { type Context, spend } from './context.js'
import { cutLine, type Piece, parenBehind } from './cut.js'
import { splitPieces } from './keywords.js'
import {
  bareWord,
  holdsSchool,
  isCamp,
  isCourse,
  isDegreeWord,
  isIssuer,
  isMajor,
  isSchoolWord,
  splitWords,
  type Word,
} from './telling.js'

/** A name that is neither a school nor a major for sure. */
export interface StudyName {
  readonly line: Line
  readonly isCourse: boolean
}

/** What lines tell of a study (MAPPING E1 to E3). */
export interface StudyFacts {
  institutions: Line[]
  areas: Line[]
  /** Further majors of a parenthesis, which stand behind those of the line. */
  behind: Line[]
  names: StudyName[]
  degrees: Line[]
  statuses: Line[]
  scores: Line[]
  /** Places, minors, transfers: what has no field. */
  others: Line[]
  dates: { period: Period; line: Line }[]
  /** Whether it tells of entering a school: its lone date is the start. */
  entering: boolean
}

/** Facts of no line. */
export function noFacts(): StudyFacts {
  return {
    institutions: [],
    areas: [],
    behind: [],
    names: [],
    degrees: [],
    statuses: [],
    scores: [],
    others: [],
    dates: [],
    entering: false,
  }
}

/**
 * Read a line of an education entry: school, major, degree, status, mark and dates in any order (MAPPING E1, E2).
 *
 * @param line - such as `2015.03 ~ 2021.02 한국대학교 컴퓨터공학과 학사 졸업 (3.9/4.5)`
 * @param place - whether the line is known to be a place of dates
 */
export function readStudy(line: Line, context: Context, place = false): StudyFacts {
  const facts = noFacts()
  for (const segment of takeScore(line, facts, context)) {
    const cut = cutLine(segment, context, { place, dates: isBesideStatus })
    for (const period of cut.periods) {
      facts.dates.push({ period, line: segment })
      const note = statusIn(segment, period)
      if (!note) continue
      addStatus(note, facts)
      // the end that an open range plans: `(2025.04 ~ , 2026년 2월 졸업 예정)`
      const plan = sliceLine(segment, period.dateEnd, period.end)
      const [end] = context.lexicon.dates.findPeriods(plan.text, { place: true })
      if (end) facts.dates.push({ period: end, line: plan })
    }
    const pieces = cut.pieces.flatMap((own) => partDegree(own))
    pieces.forEach((piece, index) => {
      const { line: own } = piece
      // the level before a school is no part of its name: `대학원: 한국대학교 대학원` (MAPPING E1)
      const isApart = isLevel(own.text) && holdsSchool(pieces[index + 1]?.line.text ?? '')
      // a colon between a minor or a second major and its word: `학사, 복수전공: 통계학` (MAPPING E1)
      const isValue = (at: number): boolean => /[:：]/u.test(pieces[at]?.before ?? '')
      const label = (isValue(index) ? pieces[index - 1] : isValue(index + 1) ? piece : undefined)?.line.text ?? ''
      if (context.lexicon.label(label).includes('minor') && !transferWords.includes(label)) facts.others.push(own)
      else if (moreMajors.includes(own.text)) spend(own, context)
      else if (!isApart) readPiece(piece, facts, context)
      else if (isKeptLevel(own.text)) facts.degrees.push(own)
      else spend(own, context)
    })
  }
  facts.areas.push(...facts.behind.splice(0))
  return facts
}

/** Whether a line tells facts of a study alone, and no name of its own. */
export function isStudyFact(line: Line, context: Context): boolean {
  const { names, institutions } = readStudy(line, context)
  return names.length + institutions.length === 0
}

/** Cut the mark out of a line, with the word before it that says so: `학점 3.9 / 4.5` (MAPPING E1). */
function takeScore(line: Line, facts: StudyFacts, context: Context): Line[] {
  const { text } = line
  if (text.length > 300) return [line]
  for (const match of text.matchAll(/(?<![\d.])\d{1,3}(?:\.\d{1,3})?(?: ?\/ ?\d{1,3}(?:\.\d{1,2})?)?(?!\.?\d)/gu)) {
    const words = /(?<![^\s(,·|｜│⎪‖/])([\p{L}.]+(?: \p{L}+)?) ?(?:[:：] ?)?$/u.exec(text.slice(0, match.index))
    const label = words?.[1] ?? ''
    const isLabelled = isScoreLabel(label, context)
    const isFraction = /\d\.\d+ ?\/ ?\d/u.test(match[0])
    if (!isFraction && !(isLabelled && /[./]/u.test(match[0]))) continue
    const from = words && isLabelled ? words.index + toldBefore(label) : match.index
    let end = match.index + match[0].length
    const [note = '', inner = ''] = /^ ?\(([^()]*)\)/u.exec(text.slice(end)) ?? []
    if (!isStatus(inner) && context.lexicon.dates.findPeriods(inner).length === 0) end += note.length
    facts.scores.push(sliceLine(line, match.index, end))
    return partMark(line, from, end)
  }
  return [line]
}

/** Length of a word that tells of the study before the one for a mark: `경영학과 학점`, but not `전공 학점`. */
function toldBefore(label: string): number {
  const first = firstWord(label)
  return isStatus(first) || isSchoolWord(first) || isMajor(first) || isDegree(first) ? first.length : 0
}

/**
 * Part a line at its mark, and at the parentheses that hold it with statuses, degrees, majors or whatever else:
 * `한국대학교 토목공학과 (졸업, 3.6/4.5)` (MAPPING E1).
 */
function partMark(line: Line, from: number, end: number): Line[] {
  const { text } = line
  const before = /\([^()]*$/u.exec(text.slice(0, from))
  const behind = /^[^()]*\)/u.exec(text.slice(end))
  if (!before || !behind) return [sliceLine(line, 0, from), sliceLine(line, end)]
  const open = before.index
  const close = end + behind[0].length
  const sides = [sliceLine(line, open + 1, from), sliceLine(line, end, close - 1)]
  const parts = sides.flatMap((side) => {
    const facts = factsOf(side)
    return facts.length > 0 ? facts : [side]
  })
  return [sliceLine(line, 0, open), ...parts, sliceLine(line, close)]
}

function isScoreLabel(text: string, context: Context): boolean {
  return [text, lastWord(text)].some((label) => context.lexicon.label(label.replace(/\.$/u, '')).includes('score'))
}

function sameWord(text: string, words: readonly string[]): boolean {
  return words.includes(bareWord(text))
}

/** Whether a text is a status of a study and nothing else. */
export function isStatus(text: string): boolean {
  return sameWord(text, studyStatuses)
}

/**
 * Whether a bare year stands right before or behind what came of a study, or behind its school, major or degree:
 * `게임학과 2020 졸업`, `졸업 2020`, `게임학과 2020` (MAPPING E1, D8).
 */
function isBesideStatus(before: string, behind: string): boolean {
  const next = /^\s[^,|｜│⎪ㅣ‖·()/\d\p{Pd}]+/u.exec(behind)?.[0] ?? ''
  const status = splitWords(next).filter((word) => !isDegreePart(word.text, false))
  const text = status.map((word) => word.text).join(' ')
  // what is named with its year is taken part in: `부트페스타 2019 참가` (MAPPING D10)
  if ((isStatus(text) || sameWord(text, enteringWords)) && !sameWord(text, looseStatuses)) return true
  const told = before.slice(-20).trimEnd()
  if (!/^ ?(?:$|[,|｜│⎪ㅣ‖·(/])/u.test(behind)) return false
  const word = lastWord(withoutNote(told))
  const isStudied = isMajor(word) || isSchoolWord(word) || isDegreePart(word, false)
  return isStudied || [...studyStatuses, ...enteringWords].some((status) => endsAsWord(told, status))
}

/** Add a status; one of being at a school makes a lone date the start. */
function addStatus(status: Line, facts: StudyFacts): void {
  facts.statuses.push(status)
  if (sameWord(status.text, enteringWords)) facts.entering = true
}

/** The status that stands in the text of a period: `(2025.03 ~ , 재학 중)`. */
function statusIn(line: Line, period: Period): Line | undefined {
  const text = line.text.slice(period.start, period.end)
  for (const status of studyStatuses) {
    const at = text.indexOf(status)
    if (at >= 0) return sliceLine(line, period.start + at, period.start + at + status.length)
  }
  return undefined
}

/** Part a school from the degree behind it that its major follows: `한국대학교 B.S. in Physics`, `한국대학교 이학사 물리학`. */
function partDegree(piece: Piece): Piece[] {
  const { line } = piece
  const words = splitWords(line.text)
  const at = words.findIndex((word) => isDegreePart(word.text, false))
  const degree = words[at]
  if (!degree || !holdsSchool(line.text.slice(0, degree.start))) return [piece]
  const behind = words.slice(at).map((word) => word.text)
  const next = behind.filter((word) => !isDegreePart(word, true)).slice(0, 4)
  const isJoined = next.length > 1 && (next[0] === degreeOf.of || next[0] === degreeOf.in)
  if (!isJoined && !next.some((_, last) => isMajor(next.slice(0, last + 1).join(' ')))) return [piece]
  return [
    { ...piece, line: sliceLine(line, 0, degree.start) },
    { ...piece, line: sliceLine(line, degree.start), before: '' },
  ]
}

/** Read one piece: peel off what stands at its ends, then tell what the rest names. */
function readPiece(piece: Piece, facts: StudyFacts, context: Context): void {
  let rest = piece.line
  const degrees = facts.degrees.length
  const outer = /^\(([^()]*)\)$/u.exec(rest.text)
  if (outer) rest = sliceLine(rest, 1, rest.text.length - 1)
  for (let round = 0; round < 6 && rest.text !== ''; round++) {
    const before = rest
    rest = peel(rest, facts, context)
    if (rest === before) break
  }
  if (rest.text === '') return
  // a mark in a part of its own: `빅데이터학과 / 학사 / 4.3`
  if (/^[0-4]\.\d{1,2}$/u.test(rest.text) && facts.scores.length === 0) {
    facts.scores.push(rest)
    return
  }
  const hasName = facts.institutions.length + facts.names.length > 0
  const major = moreMajor(rest)
  if (major) {
    facts.areas.push(major.line)
    spend(major.word, context)
  } else if (
    context.lexicon.isRegion(rest.text) ||
    context.lexicon.dates.readDuration(rest.text) ||
    isMinor(rest.text, context)
  )
    facts.others.push(rest)
  else if ((outer || piece.before === '(') && hasName && !holdsSchool(rest.text) && !isMajor(rest.text)) {
    const isGiver =
      isCompany(rest.text, context) || (facts.names.some((name) => name.isCourse) && isProvider(rest.text, context))
    if (isGiver && facts.institutions.length === 0) facts.institutions.push(rest)
    else facts.others.push(rest)
  } else nameRest(rest, facts, facts.degrees.length > degrees, context)
}

/** A major with the word that says it is one of several, before or behind it: `통계학과 복수전공`, `복수전공: 통계학` (MAPPING E1). */
function moreMajor(line: Line): { line: Line; word: Line } | undefined {
  const { text } = line
  const words = splitWords(text)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || words.length < 2 || holdsSchool(text)) return undefined
  const says = (word: Word): boolean => moreMajors.includes(word.text.replace(/[:：]$/u, ''))
  if (says(first)) return { line: sliceLine(line, first.end), word: sliceLine(line, 0, first.end) }
  if (says(last)) return { line: sliceLine(line, 0, last.start), word: sliceLine(line, last.start) }
  return undefined
}

/** Whether a text is a minor: its word stands before or behind it (MAPPING E1). */
function isMinor(text: string, { lexicon }: Context): boolean {
  if (holdsSchool(text)) return false
  return [firstWord(text), lastWord(text)].some((word) => lexicon.label(word).includes('minor'))
}

/** Parts of a parenthesis that is a list of statuses, degrees and majors: `(학사, 졸업)`; none where it holds anything else. */
function factsOf(inner: Line): Line[] {
  const parts: Line[] = []
  let start = 0
  for (const match of inner.text.matchAll(/ ?[,/·|｜│⎪ㅣ‖] ?/gu)) {
    parts.push(sliceLine(inner, start, match.index))
    start = match.index + match[0].length
  }
  parts.push(sliceLine(inner, start))
  const told = parts.filter(({ text }) => text !== '')
  return told.every((part) => isStatus(part.text) || isDegree(part.text) || isMajor(part.text)) ? told : []
}

/** Whether a text names a company, and no rank such as one that ends as an institute does. */
function isCompany(text: string, context: Context): boolean {
  return context.lexicon.companyScore(text) > 0 && context.lexicon.positionScore(text) < 2
}

/** Whether what stands in parentheses behind a course may be who gave it: a Korean name of few words (MAPPING E3). */
function isProvider(text: string, context: Context): boolean {
  if (!hasHangul(text) || /\d/u.test(text) || text.split(' ').length > 3 || /[,/]/u.test(text)) return false
  if (courseModes.includes(firstWord(text))) return false
  return !context.lexicon.isRegion(text) && !context.lexicon.isDoing(text) && !isCourse(text)
}

/** Whether a text is a year or a term at a school: `3학년`. */
function isSchoolYear(text: string): boolean {
  return /^\d/u.test(text) && schoolYears.includes(text.slice(1))
}

/**
 * Take durations and years at a school out of parentheses that hold one other thing: `누리아카데미, 24시간`,
 * `4학년 재학 중` (MAPPING T6, E1).
 */
function takeAsides(inner: Line, facts: StudyFacts, { lexicon }: Context): Line {
  const year = firstWord(inner.text)
  const behind = sliceLine(inner, year.length)
  if (isSchoolYear(year) && isStatus(behind.text)) {
    facts.others.push(sliceLine(inner, 0, year.length))
    return behind
  }
  const pieces = splitPieces(inner)
  const others = pieces.filter(({ text }) => lexicon.dates.readDuration(text) === undefined && !isSchoolYear(text))
  const [only, more] = others
  if (!only || more) return inner
  facts.others.push(...pieces.filter((piece) => piece !== only))
  return only
}

/** Peel one thing off the ends of a piece; the piece itself where nothing can be. */
function peel(line: Line, facts: StudyFacts, context: Context): Line {
  const { text } = line
  const paren = parenBehind(line)
  if (paren) {
    const inner = takeAsides(paren.inner, facts, context)
    const { outside } = paren
    if (isStatus(inner.text)) {
      addStatus(inner, facts)
      return outside
    }
    // `(편입)`, `(3학년 편입)`
    if (sameWord(lastWord(inner.text), transferWords)) {
      facts.others.push(inner)
      facts.entering = true
      return outside
    }
    const major = moreMajor(inner)
    if (major) {
      facts.behind.push(major.line)
      spend(major.word, context)
      return outside
    }
    if (moreMajors.includes(inner.text)) {
      spend(inner, context)
      return outside
    }
    const parts = factsOf(inner)
    if (parts.length > 1) {
      for (const part of parts) {
        if (isStatus(part.text)) addStatus(part, facts)
        else if (isDegree(part.text)) facts.degrees.push(part)
        else facts.areas.push(part)
      }
      return outside
    }
    const words = splitWords(outside.text)
    const last = words.at(-1)
    const isDegreeLast = last !== undefined && isDegree(last.text)
    if (isDegree(inner.text)) {
      // `대학교(학사)`, but `한국대학교 대학원 (석사)` (MAPPING E2)
      const isPart = last?.text === graduateSchool && isSchoolWord(words.at(-2)?.text ?? '')
      if (last && (isDegreeLast || isLevel(last.text)) && !isPart) {
        facts.degrees.push(sliceLine(line, last.start))
        return sliceLine(line, 0, last.start)
      }
      facts.degrees.push(inner)
      return outside
    }
    if (context.lexicon.label(inner.text.split(/[\s:：]/u, 1).join('')).includes('minor')) {
      facts.others.push(inner)
      return outside
    }
    if (holdsSchool(outside.text) || isDegreeLast) {
      const isPlace = context.lexicon.isRegion(inner.text)
      const isArea = isMajor(inner.text) && !isPlace
      // what stands behind a degree belongs to it: `석사 (지도교수: 홍길동)` (MAPPING E1)
      if (isDegreeLast && !isArea && !isPlace) return peelDegree(outside, facts, context, line)
      if (isArea || isDegreeLast) {
        const found = isArea ? facts.areas : facts.others
        found.push(inner)
        return outside
      }
    } else if (
      holdsSchool(inner.text) ||
      isCompany(inner.text, context) ||
      (isCourse(outside.text) && facts.institutions.length === 0 && isProvider(inner.text, context))
    ) {
      facts.institutions.push(inner)
      return outside
    }
    // what is told of the end of a study is reported: `통계학과 졸업 (군 휴학 2년)` (MAPPING E1)
    const status = studyStatuses.find((word) => endsAsWord(outside.text, word)) ?? ''
    const study = outside.text.slice(0, -status.length).trimEnd()
    if (holdsSchool(study) || isMajor(study) || isDegree(lastWord(study))) {
      facts.others.push(inner)
      return outside
    }
    return line
  }
  for (const status of studyStatuses) {
    // a degree may be glued to what came of it: `박사수료`
    const isGlued = text.endsWith(status) && isDegreeWord(lastWord(text).slice(0, -status.length))
    if (!isGlued && !endsAsWord(text, status)) continue
    const at = text.length - status.length
    addStatus(sliceLine(line, at), facts)
    return sliceLine(line, 0, at)
  }
  for (const word of [...transferWords, ...eventOnly]) {
    if (!endsAsWord(text, word)) continue
    const at = text.length - word.length
    facts.entering = true
    if (transferWords.includes(word)) facts.others.push(sliceLine(line, at))
    return sliceLine(line, 0, at)
  }
  const last = splitWords(text).at(-1)
  if (last && isSchoolYear(last.text)) {
    facts.others.push(sliceLine(line, last.start))
    return sliceLine(line, 0, last.start)
  }
  return peelDegree(line, facts, context)
}

function endsAsWord(text: string, word: string): boolean {
  return text.toLowerCase().endsWith(word) && /^$|[\s)]/u.test(text.slice(0, text.length - word.length).slice(-1))
}

/** Whether a text is degree words alone: `석사`, `박사과정`, `B.S.`. */
export function isDegree(text: string): boolean {
  return areDegree(splitWords(text))
}

function areDegree(words: readonly Word[]): boolean {
  return words.length > 0 && words.length <= 3 && words.every((word, index) => isDegreePart(word.text, index > 0))
}

function isDegreePart(word: string, follows: boolean): boolean {
  if (isDegreeWord(word)) return true
  const bare = bareWord(word)
  return degreeTails.some(
    (tail) => (follows && bare === tail) || (bare.endsWith(tail) && isDegreeWord(bare.slice(0, -tail.length))),
  )
}

/** Whether a text is a level of schools and no school's name; not with a degree: `대학원 (석사)`. */
export function isLevel(text: string): boolean {
  const isLevelWord = sameWord(text, schoolLevels.kept) || sameWord(text, schoolLevels.dropped)
  return isLevelWord && withoutNote(text) === text
}

/** Whether a text is the level that is written as the kind of study: 고등학교 (MAPPING E1). */
export function isKeptLevel(text: string): boolean {
  return sameWord(text, schoolLevels.kept)
}

/** Take the degree off the end or the start of a line, with what of the whole line stands behind it. */
function peelDegree(line: Line, facts: StudyFacts, context: Context, whole = line): Line {
  const words = splitWords(line.text)
  // a degree is of three words at most
  const last = words.slice(-3)
  const first = last.find((_, at) => areDegree(last.slice(at)))
  if (first) {
    const start = first.start + gluedDegree(first.text)
    facts.degrees.push(sliceLine(whole, start))
    return sliceLine(line, 0, start)
  }
  const lead = leadingDegree(words)
  if (!lead) return line
  facts.degrees.push(sliceLine(line, 0, lead.end))
  spend(sliceLine(line, lead.end, lead.next), context)
  return sliceLine(line, lead.next)
}

/** Offset in a word at which the degree begins that is glued to a major ending in the same syllable. */
function gluedDegree(word: string): number {
  const at = word.length - 2
  return word[at] === word[at - 1] ? at : 0
}

/** A degree at the start: `B.S. in Computer Science`, `Bachelor of Science in Design`, `학사 전산학`, `Master of Arts`. */
function leadingDegree(words: readonly Word[]): { end: number; next: number } | undefined {
  const behind = words.findIndex((word, index) => !isDegreePart(word.text, index > 0))
  const degree = words[behind - 1]
  if (!degree) return undefined
  const [first, ...others] = words.slice(behind)
  let last = degree
  let rest = words.slice(behind)
  if (first?.text.toLowerCase() === degreeOf.of) {
    const subjects = others.findIndex((word) => !isSubject(word))
    last = others[(subjects < 0 ? others.length : subjects) - 1] ?? degree
    rest = subjects < 0 ? [] : others.slice(subjects)
  }
  const next = rest[0]?.text.toLowerCase() === degreeOf.in ? rest[1] : rest[0]
  return { end: last.end, next: next?.start ?? last.end }
}

/** Whether a word is what a Latin degree is of: `Science`. */
function isSubject(word: Word): boolean {
  return degreeOf.subjects.some((subject) => subject === bareWord(word.text))
}

/** Tell what a piece without degree and status names: a school with its major, a course, a major, a place. */
function nameRest(line: Line, facts: StudyFacts, hadDegree: boolean, context: Context): void {
  const words = splitWords(line.text)
  const first = words.find((word) => isSchoolWord(word.text))
  const provider = first ? -1 : providerEnd(words)
  if (provider > 0) {
    facts.institutions.push(sliceLine(line, 0, provider))
    facts.areas.push(sliceLine(line, provider))
    return
  }
  if (!first) {
    if (hadDegree || (isMajor(line.text) && !isCourse(line.text))) facts.areas.push(line)
    else facts.names.push({ line, isCourse: isCourse(line.text) })
    return
  }
  const at = words.indexOf(first)
  let last = first
  let before = first
  for (const word of words.slice(at + 1)) {
    if (isSchoolWord(word.text)) last = word
    else if (before === last && attachedWords.includes(word.text)) {
      // the school behind it belongs to the name: `한빛고등학교 부설 방송통신고등학교`
    } else if (before === last && isNote(word.text)) {
      // a note belongs to the school where more follows it, a major apart
      if (word !== words.at(-1)) last = word
    } else if (before === last && isClassNumber(word.text)) last = word
    else break
    before = word
  }
  const examination = words.slice(at).find((word) => word.text.endsWith(schoolExamination))
  const { end } = examination ?? last
  const major = words.slice(0, at).findLast((word) => isMajor(word.text) && !isSchoolWord(word.text))
  const isLatin = /^[\p{Script=Latin}.()]+$/u.test(last.text)
  const rest = sliceLine(line, end)
  const isOwn =
    rest.text !== '' &&
    !/^\([^()]*\)$|^of\s/iu.test(rest.text) &&
    (!isLatin || isMajor(rest.text) || hasHangul(rest.text))
  const start = major && !isLatin ? major.end : 0
  if (start > 0) facts.areas.push(sliceLine(line, 0, start))
  facts.institutions.push(sliceLine(line, start, isOwn ? end : line.text.length))
  if (isOwn) {
    if (context.lexicon.isRegion(rest.text)) facts.others.push(rest)
    else facts.areas.push(rest)
  }
}

/** Whether a word is a note in parentheses and no major. */
function isNote(word: string): boolean {
  return /^\(.*\)$/u.test(word) && !isMajor(word.slice(1, -1))
}

/** Offset behind the provider that leads a course: `이음캠프 백엔드 과정`, `이음캠프 백엔드 8기` (MAPPING E3); -1 where none does. */
function providerEnd(words: readonly Word[]): number {
  const last = words.slice(0, -1).findLastIndex((word) => isIssuer(word.text) || isCamp(word.text))
  const provider = words[last]
  const rest = words.slice(last + 1).map((word) => word.text)
  const isNumbered = isClassNumber(lastWord(rest.join(' '))) && rest.slice(0, -1).some((word) => /\p{L}/u.test(word))
  return provider && last < 3 && (isNumbered || isCourse(rest.join(' '))) ? provider.end : -1
}

/** Whether a word is the number of a class: `8기`. */
function isClassNumber(word: string): boolean {
  return /^\d{1,3}\p{L}$/u.test(word)
}

/** Whether a text holds a Korean letter. */
export function hasHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text)
}

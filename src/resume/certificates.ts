import { certificateNotes, expiryWords, gradeEndings, sectionEvents, takingWords } from '../ko/entries.js'
import type { LabelMeaning } from '../lexicon.js'
import { isAll, joinLines, type Line, leading, sliceLine } from '../outline/text.js'
import { cleanTitle, trimOrnaments } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import type { Certificate } from '../types.js'
import { type Context, reportLine, reportUnit, type Section, spend } from './context.js'
import { type CutLine, cutLine, joinPieces, type Piece, parenBehind } from './cut.js'
import { type Draft, joinValues, makeValue, type Value } from './draft.js'
import {
  type Entry,
  type EntryShape,
  fieldOf,
  isLinkLine,
  isProse,
  isUnderBold,
  readEntries,
  settleAbove,
  splitRun,
  takeUrl,
  urlIn,
  yearAbove,
} from './entries.js'
import { datesOf } from './period.js'
import { bareWord, certificateScore, holdsSchool, isIssuer, splitWords, testLanguage } from './telling.js'
import { plainValue } from './text.js'

const meanings: readonly LabelMeaning[] = ['certificate', 'issuer', 'date', 'number', 'grade', 'url']

/** How entries of certificates look. */
export function certificateShape(context: Context): EntryShape {
  const tells = (line: Line): boolean => {
    const cut = cutCertificate(line, context)
    return cut.pieces.length > 0 && (cut.periods.length > 0 || scoreOf(line.text) > 0)
  }
  return {
    meanings,
    begins: (line, open) => {
      if (isLinkLine(line, context) || isProse(line, context)) return false
      if (cutCertificate(line, context).pieces.every((piece) => isIssuer(piece.line.text))) return false
      return !isUnderBold(line, open) || tells(line)
    },
    isCategory: (unit, line) => {
      if (cutLine(line, context).periods.length > 0) return false
      const items = unit.children.filter((child) => child.style === 'item' || child.style === 'heading' || child.table)
      return items.length > 0 && items.every((child) => child.table !== undefined || child.lines.some(tells))
    },
  }
}

/** Cut a line, with a certificate parted from who gave it where a space alone stands between (MAPPING C1). */
function cutCertificate(line: Line, context: Context, strong = false): CutLine {
  const cut = cutLine(line, context, { tail: true, strong })
  return { ...cut, pieces: cut.pieces.flatMap((piece) => partIssuer(piece, context)) }
}

/** Part who gave a certificate from its name, behind or before it: `정보처리기사 한국산업인력공단` (MAPPING C1). */
function partIssuer(piece: Piece, context: Context): Piece[] {
  const { line, start } = piece
  const words = splitWords(line.text)
  const [first, second] = words
  const last = words.at(-1)
  if (!first || !second || !last) return [piece]
  const part = (from: number, to: number, before: string): Piece => {
    return { line: sliceLine(line, from, to), before, start: start + from, end: start + to }
  }
  if (isGiver(last.text, context) && scoreOf(line.text.slice(0, last.start).trim()) === 3) {
    return [part(0, last.start - 1, piece.before), part(last.start, line.text.length, '')]
  }
  if (isGiver(first.text, context) && second.text.length > 3 && scoreOf(line.text.slice(second.start)) === 3) {
    return [part(0, first.end, piece.before), part(second.start, line.text.length, '')]
  }
  return [piece]
}

/** Whether one Korean word names who gives certificates, and neither a rank nor the ending of such a name alone. */
function isGiver(word: string, { lexicon }: Context): boolean {
  return /^\p{Script=Hangul}{4,}$/u.test(word) && isIssuer(word) && lexicon.positionScore(word) < 2
}

function scoreOf(text: string): number {
  return testLanguage(text) === undefined ? certificateScore(text) : 3
}

/**
 * Read certificates (MAPPING C1): name, date and issuer in any order; a range gives its start.
 *
 * @param section - a section, or units that were settled as certificates
 * @param context - words and messages; takes numbers of certificates and notes of validity
 * @returns one draft a certificate; none where nothing is one
 */
export function readCertificates(section: Section, context: Context): Draft<Certificate>[] {
  const entries = readEntries(section.units, certificateShape(context), context)
  settleAbove(entries, context, () => false)
  return entries.flatMap((entry) => readEntry(entry, context))
}

function readEntry(told: Entry, context: Context): Draft<Certificate>[] {
  // a label with a run of names: the names are the entry's line
  const named = told.lines.length === 0 && told.style !== 'table' ? told.fields[0] : undefined
  const isNamed = named?.meanings[0] === 'certificate' && named.value.text !== '' && named.under.length === 0
  if (named && isNamed) spend(named.label, context)
  const entry = named && isNamed ? { ...told, lines: [named.value], fields: told.fields.slice(1) } : told
  const [head, ...others] = entry.lines
  const runs = entry.lines.map((line) => runOf(line, context))
  const several = entry.style === 'table' || others.length === 0 ? runs.filter((run) => run.length > 1).flat() : []
  if (several.length > 1 && entry.fields.length === 0) {
    // what stands beside a run in its row is a kind of certificates
    for (const run of runs) if (run.length === 1) for (const line of run) reportLine('left-out', line, context)
    const drafts = several.map((line) => readLine(line, {}, entry, context))
    // a link behind a run is the last one's
    const links = drafts.slice(-1).flatMap((draft) => takeUrl(draft, entry.links, context))
    for (const link of links) reportLine('left-out', link, context)
    for (const unit of entry.body) reportUnit('left-out', unit, context)
    return drafts.filter((draft) => draft.name)
  }
  let draft: Draft<Certificate> = {}
  // who gave it stands beside its label, and so nowhere else: `CTFL (Foundation)` (MAPPING C1)
  const isGiven = ({ meanings }: Entry['fields'][number]): boolean => meanings.includes('issuer')
  for (const field of entry.fields.filter(isGiven)) readField(field, draft, context)
  // cells without the names of columns stand in any order, as the parts of a line
  if (entry.style === 'table' && head) draft = readLine(joinLines(entry.lines, ' | '), draft, entry, context)
  else {
    if (head) draft = readLine(head, draft, entry, context)
    for (const line of others) readBodyLine(line, draft, context)
  }
  // a row whose columns name no certificate: its contents are one, or what stands in a column that no word tells
  const isUntold = entry.style === 'table' && !entry.fields.some((field) => field.meanings.includes('certificate'))
  const isContent = ({ meanings }: Entry['fields'][number]): boolean => meanings.includes('content')
  const content = isUntold
    ? (entry.fields.find(isContent) ?? entry.fields.find(({ meanings }) => meanings.length === 0))
    : undefined
  for (const field of entry.fields.filter((other) => !isGiven(other))) {
    if (field.meanings.includes('certificate') && field.value.text === '') continue
    readField(field === content ? { ...field, meanings: ['certificate'] } : field, draft, context)
  }
  for (const link of takeUrl(draft, entry.links, context)) reportLine('left-out', link, context)
  for (const unit of entry.body) readBody(unit, draft, context)
  draft.date ??= yearAbove(entry)
  return draft.name ? [draft] : []
}

function readField(field: Entry['fields'][number], draft: Draft<Certificate>, context: Context): void {
  const { value, label } = field
  const has = (meaning: LabelMeaning): boolean => field.meanings.includes(meaning)
  spend(label, context)
  if (has('number')) {
    draft.url ??= urlIn(value, context)
    reportLine('left-out', joinLines([label, value]), context)
  } else if (has('date')) {
    const cut = cutLine(value, context, { place: true })
    takeDate(cut, draft, context)
    for (const piece of cut.pieces) if (!isEvent(piece.line.text)) reportLine('left-out', piece.line, context)
  } else if (has('certificate')) Object.assign(draft, readLine(value, draft, undefined, context))
  else if (has('grade')) {
    if (draft.name) draft.name = joinValues([draft.name, plainValue(value)], ' ')
    else draft.name = plainValue(value)
  } else if (has('issuer')) draft.issuer ??= plainValue(cleanTitle(value, context.lexicon))
  else if (has('url') && urlIn(value, context)) draft.url ??= urlIn(value, context)
  else reportLine('left-out', joinLines([label, value], ': '), context)
  if (value.text !== '' || has('number')) for (const unit of field.under) reportUnit('left-out', unit, context)
}

function isEvent(text: string): boolean {
  return [...takingWords, ...sectionEvents].includes(bareWord(text)) || isNote(text)
}

function isNote(text: string): boolean {
  const isWord = (word: string): boolean => certificateNotes.includes(bareWord(word))
  return isWord(text) || text.split(' ').every(isWord)
}

function readBody(unit: Unit, draft: Draft<Certificate>, context: Context): void {
  const field = fieldOf(unit, certificateShape(context), context)
  if (field) {
    readField(field, draft, context)
    return
  }
  if (unit.table) reportUnit('left-out', unit, context)
  else for (const line of unit.lines) readBodyLine(line, draft, context)
  for (const child of unit.children) readBody(child, draft, context)
}

/** A line under a certificate: its date, its link or its issuer; what else it says is reported. */
function readBodyLine(line: Line, draft: Draft<Certificate>, context: Context): void {
  if (isLinkLine(line, context)) {
    draft.url ??= urlIn(line, context)
    return
  }
  const cut = cutLine(line, context, { tail: true })
  for (const piece of cut.pieces) {
    if (isEvent(piece.line.text)) continue
    if (!draft.issuer && isIssuer(piece.line.text) && !context.lexicon.isSentence(line.text))
      draft.issuer = plainValue(piece.line)
    else {
      reportLine('left-out', line, context)
      break
    }
  }
  if (line.text.length <= 60) takeDate(cut, draft, context)
  draft.url ??= urlIn(line, context)
}

/** The certificates of a run: two or more are told in one way, and each may be a name (MAPPING C1). */
function runOf(line: Line, context: Context): Line[] {
  const tests = runTests(context)
  const pieces = splitRun(line, [() => true])
  const isName = ({ text }: Line): boolean =>
    /\p{L}/u.test(text) && ![isIssuer, isEvent, isGrade].some((is) => is(text))
  const isRun = tests.some((test) => pieces.filter(test).length > 1)
  return isRun && pieces.every(isName) ? pieces : [line]
}

/** What tells each piece of a run as a certificate of its own: its name, or a date behind any name. */
function runTests(context: Context): ((piece: Line) => boolean)[] {
  const cut = (piece: Line): CutLine => cutCertificate(piece, context)
  const nameIn = (piece: Line): string => cut(piece).pieces[0]?.line.text ?? ''
  return [
    (piece) => scoreOf(nameIn(piece)) > 0 && !isIssuer(nameIn(piece)),
    (piece) => {
      const name = nameIn(piece)
      return cut(piece).periods.length > 0 && name !== '' && !isIssuer(name) && !isEvent(name) && !isGrade(name)
    },
  ]
}

/** Whether a text begins with a word for the end of a validity: ` 만료)`. */
function isExpiry(text: string): boolean {
  return expiryWords.some((word) => text.trimStart().startsWith(word))
}

/** Take the date of a certificate: a range gives its start, the end of its validity and further dates are told (MAPPING C1). */
function takeDate(cut: CutLine, draft: Draft<Certificate>, context: Context): void {
  for (const period of cut.periods) {
    const { startDate, endDate } = datesOf(period, cut.line, context)
    const isEnd = period.kind === 'date' && isExpiry(cut.line.text.slice(period.end))
    const isDate = !draft.date && startDate !== undefined && !isEnd
    if (isDate) draft.date = startDate
    if (!isDate || (endDate && endDate.text !== startDate.text))
      reportLine('left-out', sliceLine(cut.line, period.dateStart, period.dateEnd), context)
  }
}

/** Read a line or cell into a draft (MAPPING C1). */
function readLine(
  line: Line,
  into: Draft<Certificate>,
  entry: Entry | undefined,
  context: Context,
): Draft<Certificate> {
  const draft: Draft<Certificate> = { ...into }
  const clean = trimOrnaments(line)
  const cut = cutCertificate(clean, context, true)
  takeDate(cut, draft, context)
  draft.url ??= urlIn(line, context)
  if (entry && !draft.date) draft.date = yearAbove(entry)
  const { name, grade, issuer, left } = settlePieces(cut, context)
  for (const piece of left) reportLine('left-out', piece, context)
  if (name && !draft.name) {
    const value = nameOf(name, draft, context)
    draft.name = grade ? makeValue(`${value.text} (${grade.text})`, value.place) : value
  }
  if (issuer) draft.issuer ??= plainValue(sliceLine(issuer, 0, context.lexicon.cutEvent(issuer.text).length))
  return draft
}

interface Settled {
  name: Line | undefined
  /** What shares the parentheses of the date and belongs to the name. */
  grade?: Line | undefined
  issuer: Line | undefined
  left: Line[]
}

/** Tell name and issuer of the pieces of a line. */
function settlePieces(cut: CutLine, context: Context): Settled {
  // a label of a number is no part of it, and the number behind it is reported: `자격번호: 12345` (MAPPING C1)
  const labels = cut.pieces.filter(({ line }) => context.lexicon.label(line.text)[0] === 'number')
  for (const { line } of labels) if (!isNote(line.text)) spend(line, context)
  const isNumber = (piece: Piece, at: number): boolean =>
    /[:：]/u.test(piece.before) && labels.some((label) => label === cut.pieces[at - 1])
  const pieces = cut.pieces.filter(
    (piece, at) => !isEvent(piece.line.text) && !labels.includes(piece) && !isNumber(piece, at),
  )
  const left = cut.pieces
    .filter((piece, at) => isNote(piece.line.text) || isNumber(piece, at))
    .map((piece) => piece.line)
  const [first] = pieces
  if (!first) return { name: undefined, issuer: undefined, left }
  const end = nameEnd(cut, pieces)
  const grade = pieces.slice(0, end + 1).reduce((_, piece) => piece, first)
  const named = joinPieces(cut, first, grade)
  const others = pieces.slice(end + 1)
  const graded = others.find((piece) => piece.before === '(' && isLevelMark(piece.line.text))
  const rest = others.filter((piece) => piece !== graded)
  const leads = rest[0]
  // the issuer first: only where the first piece can be nothing else
  if (
    end === 0 &&
    leads &&
    isIssuer(first.line.text) &&
    scoreOf(first.line.text) === 0 &&
    scoreOf(leads.line.text) > 0
  ) {
    return { name: leads.line, issuer: first.line, left: [...left, ...rest.slice(1).map((piece) => piece.line)] }
  }
  const issuer =
    rest.find((piece) => isIssuer(piece.line.text)) ?? rest.find((piece) => !isCode(piece.line.text, context))
  const isGraded = end === 1 && isGrade(grade.line.text) && /[:：|｜│⎪ㅣ‖-]/u.test(grade.before)
  return {
    name: isGraded ? joinLines([first.line, grade.line]) : named,
    grade: graded?.line,
    issuer: issuer?.line,
    left: [...left, ...rest.filter((piece) => piece !== issuer).map((piece) => piece.line)],
  }
}

/** Index of the last piece that belongs to the name: levels and grades behind a dash, a colon inside a name. */
function nameEnd(cut: CutLine, pieces: readonly Piece[]): number {
  let end = 0
  const strong = isAll(cut.line, 'strong') ? 0 : leading(cut.line, 'strong')
  for (let at = 1; at < pieces.length; at++) {
    const piece = pieces[at]
    const previous = pieces[at - 1]
    if (!piece || !previous || piece.before === '(' || piece.before === 'date' || at > end + 1) break
    const text = piece.line.text
    const isInside = piece.end <= strong
    const isLevel =
      /^(?:associate|professional|specialty|practitioner|foundational|expert|fundamentals|intermediate|advanced)\b/iu.test(
        text,
      )
    // a level alone does not say in what: `Oracle Certified Professional, Java SE 11 Developer`
    const isOpen =
      /\bcertified(?: (?:associate|professional|expert|master|specialist))?$/iu.test(previous.line.text) &&
      !/\p{Script=Hangul}/u.test(text)
    const goesOn = (isOpen || /[:：]/u.test(piece.before)) && !isIssuer(text)
    if (isInside || isGrade(text) || isLevel || goesOn) end = at
  }
  return end
}

/** Whether a piece is a grade, with its kind: `1급`, `412점`, `2종 소형`. */
function isGrade(text: string): boolean {
  const [first = '', kind, more] = text.split(' ')
  const grade = kind !== undefined && /^\d{1,2}\p{L}$/u.test(first) && more === undefined ? first : text
  return /\d/u.test(grade) && grade.length <= 6 && gradeEndings.some((ending) => grade.endsWith(ending))
}

/** Whether a piece beside a date is a grade, the level of a test or its score: `1급`, `IM2`, `N1`, `Lv.6`, `905`. */
function isLevelMark(text: string): boolean {
  return isGrade(text) || /^(?:[A-Z]?\d{1,3}|[NIA][LMH]\d?|(?:lv|level)\.?\s?\d)$/iu.test(text)
}

/** Whether a piece is the number of a certificate. */
function isCode(text: string, context: Context): boolean {
  return /^#?[\p{L}\d-]{4,}$/u.test(text) && /\d{3}/u.test(text) && !context.lexicon.isKnownTechnology(text)
}

/** Name without ornaments, events, notes and numbers; an issuer in parentheses leaves it (MAPPING C1, T6). */
function nameOf(line: Line, draft: Draft<Certificate>, context: Context): Value {
  let name = cleanTitle(line, context.lexicon)
  for (let round = 0; round < 4; round++) {
    const { inner, outside = name } = parenBehind(name) ?? {}
    const note = inner && certificateNotes.find((word) => inner.text.endsWith(` ${word}`))
    if (inner && (isEvent(inner.text) || isNote(inner.text))) {
      reportLine('left-out', inner, context)
      name = outside
    } else if (
      inner &&
      (draft.issuer ? draft.issuer.text === inner.text : isIssuerName(inner.text, outside.text, context))
    ) {
      draft.issuer ??= plainValue(inner)
      name = outside
    } else if (inner && note !== undefined) {
      const kept = sliceLine(inner, 0, inner.text.length - note.length)
      reportLine('left-out', sliceLine(inner, inner.text.length - note.length), context)
      const value = plainValue(outside)
      return makeValue(`${value.text} (${kept.text})`, value.place)
    } else {
      const word = [...takingWords, ...sectionEvents].find((event) => name.text.endsWith(` ${event}`))
      const planned = certificateNotes.find((note) => name.text.endsWith(` ${note}`))
      const number = / (?:#(?=\S*\d{3})|(?=\S*\d{5})[\p{L}\d-]{5})[\p{L}\d-]+$/u.exec(name.text)
      if (planned) {
        reportLine('left-out', sliceLine(name, name.text.length - planned.length), context)
        name = sliceLine(name, 0, name.text.length - planned.length)
      } else if (word) name = sliceLine(name, 0, name.text.length - word.length)
      else if (number) {
        reportLine('left-out', sliceLine(name, number.index), context)
        name = sliceLine(name, 0, number.index)
      } else break
    }
  }
  return plainValue(name)
}

/** Whether what stands in parentheses behind a name is who gave it, not what the name means (MAPPING C1). */
function isIssuerName(inner: string, outside: string, { lexicon }: Context): boolean {
  const isCoded = /\d/u.test(inner) && !/^[\p{L}\d]+$/u.test(inner)
  if (isCoded || scoreOf(inner) === 3) return false
  if (/\p{Script=Hangul}/u.test(inner)) return isIssuer(inner) || holdsSchool(inner)
  if (isIssuer(inner) && !/\b(?:certified|certificate|certification|level)\b/iu.test(inner)) return true
  // one capitalised name, neither an abbreviation of what stands before it nor what was certified
  if (isLevelWord(inner) || lexicon.isKnownTechnology(inner)) return false
  return /^\p{Lu}\p{Ll}{2,}$/u.test(inner) && /^[\p{Script=Latin}\s\d.&-]+$/u.test(outside)
}

function isLevelWord(text: string): boolean {
  return /^(?:associate|professional|specialty|practitioner|foundational|foundation|expert|advanced|intermediate|basic|level|master|core)$/iu.test(
    text,
  )
}

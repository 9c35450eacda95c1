import type { Period } from '../dates.js'
import type { LabelMeaning, Lexicon } from '../lexicon.js'
import { isAll, type Line, sliceLine } from './text.js'
import { trimOrnamentsBefore } from './title.js'

/** A part of a header line: what stands between separators, periods and borders of style. */
export interface Part {
  readonly line: Line
  /** What separates it from the part before: `|`, `,`, `(` …; `style` for a border of style, `''` for the first and behind a period. */
  readonly before: string
  /** Index of its header line. */
  readonly row: number
  /** Offset in its header line. */
  readonly at: number
  /** Whether it stands behind a period of its line. */
  readonly afterPeriod: boolean
  /** Whether its style differs from plain text. */
  readonly strong: boolean
  readonly code: boolean
}

/** A period with its line. */
export interface FoundPeriod extends Period {
  readonly line: Line
  readonly row: number
  /** Text of the parentheses around it that is neither date nor note: `(2008.11 ~ 2009.02 인턴)`. */
  readonly remark: string
}

/** A header line cut into its parts. */
export interface HeaderRow {
  readonly parts: readonly Part[]
  readonly periods: readonly FoundPeriod[]
}

/** Whether a line is a range and nothing else beside it. */
export function isRangeAlone(row: HeaderRow): boolean {
  return row.periods.some((period) => period.kind === 'range') && row.parts.length === 0
}

/** The first and the last date of a range. */
interface Bounds {
  readonly startDate?: string | undefined
  readonly endDate?: string | undefined
}

/** Whether a range lies inside another, as that of a part of a stay does (MAPPING W11). */
export function isWithin(own: Bounds, around: Bounds): boolean {
  const isOrdered = (one: string, other: string): boolean => one.slice(0, other.length) <= other.slice(0, one.length)
  if (!own.startDate || !around.startDate || !isOrdered(around.startDate, own.startDate)) return false
  return !around.endDate || (own.endDate !== undefined && isOrdered(own.endDate, around.endDate))
}

/**
 * Cut a header line into parts.
 *
 * Parentheses stay with what they follow, but for those that hold a position, an employment type, a place or a
 * period: these are parts of their own.
 *
 * @param line - one line
 * @param row - its index among the header lines
 * @param place - whether the whole line is known to be a date place
 */
export function splitHeader(line: Line, lexicon: Lexicon, row = 0, place = false): HeaderRow {
  if (row > 0 || place) return cutHeader(line, lexicon, row, place)
  const known = headers.get(line)
  if (known) return known
  const header = cutHeader(line, lexicon, row, place)
  headers.set(line, header)
  return header
}

/** Header lines as they were cut: many rules ask for the parts of the same line, which is of one conversion. */
const headers = new WeakMap<Line, HeaderRow>()

function cutHeader(line: Line, lexicon: Lexicon, row: number, place: boolean): HeaderRow {
  const all = lexicon.dates.findPeriods(line.text, { place })
  const widened = all.flatMap((period) => {
    if (period.certainty === 'bare' && !isDatePlace(line.text, period)) return []
    return { period, ...widen(line.text, period, all) }
  })
  const periods = widened
    .filter(({ period }) => /[\p{L}\p{N}]/u.test(line.text.slice(0, period.start)) || !isToldAgain(period, all))
    .map(({ period, start, end, remark }): FoundPeriod => {
      return { ...period, start, end, line: sliceLine(line, start, end), row, remark: remark.text }
    })
  let parts: Part[] | undefined
  const cut = (): Part[] => {
    const found: Part[] = []
    let from = 0
    for (const { start, end, remark } of widened) {
      // numbering before a period is no part of the entry (MAPPING T6): `3. 2021.03 ~ 2023.06`
      const isNumbering = from === 0 && /^ ?\d{1,2}[.)] ?$/u.test(line.text.slice(0, start))
      if (!isNumbering) splitRegion(line, from, start, row, from > 0, lexicon, found)
      if (remark.part) found.push(makePart(remark.part(line), '(', row, true, start))
      from = end
    }
    splitRegion(line, from, line.text.length, row, from > 0, lexicon, found)
    return found
  }
  return {
    periods,
    // most lines are asked for their periods alone
    get parts() {
      parts ??= cut()
      return parts
    },
  }
}

/** Whether a date stands more precisely behind it in its line: the year of `2022 한빛 서포터즈 (2022.03 ~ 2022.08)` (MAPPING D1). */
export function isToldAgain({ kind, end, startDate }: Period, all: readonly Period[]): boolean {
  return kind === 'date' && all.some((other) => other.start >= end && other.startDate?.startsWith(`${startDate}-`))
}

/** Whether a bare year stands where a date does: at an end of the line or of a part, or alone in parentheses. */
export function isDatePlace(text: string, period: Period): boolean {
  const before = text.slice(0, period.start).trimEnd()
  const after = text.slice(period.end).trimStart()
  const last = before.slice(-1)
  const opens = last === '' || /[,|｜│⎪ㅣ‖·(/\]\p{Pd}─⎯−:]/u.test(last)
  const closes = after === '' || /^[,|｜│⎪ㅣ‖·()/\p{Pd}─⎯−:]/u.test(after)
  const bracketed = text[period.start] === '(' || last === '('
  return (opens && closes) || (before === '' && /^\s/u.test(text.slice(period.end))) || bracketed
}

export interface Remark {
  text: string
  part: ((line: Line) => Line) | undefined
}

/** Characters that a parenthesis around a period is at most away from it. */
const widest = 2000

function lastBefore(text: string, character: string, end: number): number {
  const from = Math.max(0, end - widest)
  const at = text.slice(from, end).lastIndexOf(character)
  return at < 0 ? at : from + at
}

function firstFrom(text: string, character: string, start: number): number {
  const at = text.slice(start, start + widest).indexOf(character)
  return at < 0 ? at : start + at
}

/** Offset of the parenthesis around a place, left or right of it, past others that close again: `(가람(주), 2021)`; -1 for none. */
function around(text: string, at: number, step: 1 | -1): number {
  const own = step < 0 ? '(' : ')'
  const other = step < 0 ? ')' : '('
  let depth = 0
  for (let index = at; Math.abs(index - at) < 200; index += step) {
    if (text[index] === other) depth++
    else if (text[index] === own && depth-- === 0) return index
  }
  return -1
}

/** Widen a period to the parentheses around it; what else they hold is a remark or a part. */
export function widen(
  text: string,
  period: Period,
  all: readonly Period[] = [],
): { start: number; end: number; remark: Remark } {
  const none: Remark = { text: '', part: undefined }
  const bracket = bracketOf(text, period)
  if (bracket) return bracket
  let open = lastBefore(text, '(', period.start)
  if (open < lastBefore(text, ')', period.start)) open = around(text, period.start - 1, -1)
  let close = firstFrom(text, ')', period.end)
  const openAfter = firstFrom(text, '(', period.end)
  if (openAfter >= 0 && openAfter < close) close = around(text, period.end, 1)
  if (open < 0 || close < 0) return { start: period.start, end: period.end, remark: none }
  // parentheses around several periods
  const others = all.filter((other) => other !== period && other.start > open && other.end <= close)
  if (others.length > 0) {
    const isFirst = others.every((other) => other.start > period.start)
    const isLast = others.every((other) => other.start < period.start)
    const lead = text.slice(open + 1, period.start)
    const tail = text.slice(period.end, close)
    return {
      start: isFirst && !/[\p{L}\p{N}]/u.test(lead) ? open : period.start,
      end: isLast && !/[\p{L}\p{N}]/u.test(tail) ? close + 1 : period.end,
      remark: none,
    }
  }
  const left = text
    .slice(open + 1, period.start)
    .trim()
    .replace(/[,/|｜│⎪ㅣ‖·:]$/u, '')
    .trim()
  const right = text
    .slice(period.end, close)
    .trim()
    .replace(/^[,/|｜│⎪ㅣ‖·:]/u, '')
    .trim()
  const side = left === '' ? right : right === '' ? left : undefined
  if (side === undefined) return { start: period.start, end: period.end, remark: none }
  if (side === '') return { start: open, end: close + 1, remark: none }
  const at = text.indexOf(side, open)
  return {
    start: open,
    end: close + 1,
    remark: { text: side, part: (line) => sliceLine(line, at, at + side.length) },
  }
}

/** Brackets that stand right before a period, with what closes them. */
const brackets: Readonly<Record<string, string>> = { '[': ']', '<': '>', '〈': '〉', '【': '】' }

/** Widen a period to a bracket that begins with it; what stands behind it there is a remark: `[2019.01 ~ 2020.02, 사원]`. */
function bracketOf(text: string, period: Period): ReturnType<typeof widen> | undefined {
  const lead = text.slice(Math.max(0, period.start - 2), period.start).trimEnd()
  const close = brackets[lead.slice(-1)]
  const length = close === undefined ? -1 : text.slice(period.end, period.end + 40).indexOf(close)
  if (length < 0) return undefined
  const inner = text.slice(period.end, period.end + length)
  const side = inner.replace(/^[\s,/|｜│⎪ㅣ‖·:]+/u, '').trim()
  const at = text.indexOf(side, period.end)
  return {
    start: text.lastIndexOf(lead.slice(-1), period.start),
    end: period.end + length + 1,
    remark: { text: side, part: (line) => sliceLine(line, at, at + side.length) },
  }
}

function makePart(line: Line, before: string, row: number, afterPeriod: boolean, at: number): Part {
  return {
    line,
    at,
    before,
    row,
    afterPeriod,
    strong: isAll(line, 'strong'),
    code: isAll(line, 'code'),
  }
}

/** Cut the text between two periods at separators outside parentheses and at borders of strong text and code. */
function splitRegion(
  line: Line,
  from: number,
  to: number,
  row: number,
  afterPeriod: boolean,
  lexicon: Lexicon,
  into: Part[],
): void {
  const cuts = bordersOf(line, from, to, lexicon)
  let start = from
  let before = ''
  const push = (end: number): void => {
    const part = sliceLine(line, ...trimEnds(line.text, start, end))
    const piece = start === 0 ? trimOrnamentsBefore(part) : part
    if (/[\p{L}\p{N}]/u.test(piece.text)) pushParts(piece, before, row, afterPeriod, start, lexicon, into)
  }
  for (const cut of cuts) {
    // a border of style at a separator is none of its own
    if (cut.start < start) continue
    push(cut.start)
    start = cut.end
    before = cut.mark
  }
  push(to)
}

interface Cut {
  start: number
  end: number
  mark: string
}

const separator =
  / ?[|｜│⎪ㅣ‖] ?| [·•∙・] | [\p{Pd}─⎯−ㅡ]+ | ?(?:：|:\s) ?| [:：] ?|, (?!(?:Ltd|Inc|LLC|Corp|Co)\b)| \/ | ?@ ?| at | ?→ ?/gu

/** What one of the separators holds: most text holds none. */
const separatorSign = /[|｜│⎪ㅣ‖·•∙・\p{Pd}─⎯−ㅡ：:,/@→]|\sat\s/u

function bordersOf(line: Line, from: number, to: number, lexicon: Lexicon): Cut[] {
  const cuts: Cut[] = []
  const protectedSpans = line.spans.filter(
    (span) => (span.strong || span.code) && /[:：]\s/u.test(line.text.slice(span.start, span.end)),
  )
  const isProtected = (at: number): boolean =>
    depthAt(line.text, at) > 0 || protectedSpans.some((span) => at > span.start && at < span.end)
  const text = line.text.slice(from, to)
  for (const match of separatorSign.test(text) ? text.matchAll(separator) : []) {
    const at = from + match.index
    const mark = match[0].trim()
    // `Designer at 가람`, but no name with the word in it
    const isWord = mark === 'at' && lexicon.positionScore(line.text.slice(cuts.at(-1)?.end ?? from, at)) < 2
    if (!isWord && !isProtected(at)) cuts.push({ start: at, end: at + match[0].length, mark })
  }
  for (const [index, span] of line.spans.entries()) {
    const previous = line.spans[index - 1]
    if (!previous || span.start <= from || span.start >= to || isProtected(span.start)) continue
    const linkEnds =
      previous.url !== undefined &&
      span.url === undefined &&
      (/^ ?\(/u.test(line.text.slice(span.start)) || beginsPosition(line.text.slice(span.start, to), lexicon))
    if (linkEnds) cuts.push({ start: span.start, end: span.start, mark: 'style' })
    else if (previous.strong !== span.strong || previous.code !== span.code) {
      if (isBorder(line.text, span.start)) cuts.push({ start: span.start, end: span.start, mark: 'style' })
    }
  }
  cuts.sort((a, b) => a.start - b.start)
  // a label stays with the list beside it
  let labelled = false
  return cuts.filter(({ start, mark }, index) => {
    const before = line.text.slice(cuts[index - 1]?.end ?? from, start)
    const isLabel = /^[:：]$/u.test(mark) && isPartLabel(before.trim(), lexicon)
    labelled = isLabel || (labelled && mark === ',')
    return !labelled
  })
}

/** Whether a text is a label that tells a part of a header: a role, technologies, who it was for. */
function isPartLabel(text: string, lexicon: Lexicon): boolean {
  const told: readonly LabelMeaning[] = ['role', 'tech', 'entity', 'position', 'team']
  return lexicon.label(text).some((meaning) => told.includes(meaning))
}

/** Whether a position or team stands behind a name that a link ends (MAPPING T4, W3). */
function beginsPosition(text: string, lexicon: Lexicon): boolean {
  const first = /^ ([^|｜│⎪ㅣ‖/,·(‐-―─⎯−@]+)/u.exec(text)?.[1]?.trim() ?? ''
  return lexicon.positionScore(first) === 2 || lexicon.isTeam(first)
}

/** A border of style cuts where a space or punctuation stands at it, not inside a word. */
function isBorder(text: string, at: number): boolean {
  return /[\s,:)\]]/u.test(text.charAt(at - 1)) || /[\s(]/u.test(text.charAt(at))
}

function depthAt(text: string, at: number): number {
  let depth = 0
  for (let index = 0; index < at; index++) {
    const char = text[index]
    if (char === '(' || char === '[') depth++
    else if ((char === ')' || char === ']') && depth > 0) depth--
  }
  return depth
}

/** Ends of a part without the separators and empty parentheses that a period left behind. */
export function trimEnds(text: string, start: number, end: number): readonly [start: number, end: number] {
  const part = text.slice(start, end).trimEnd()
  const lead = /^(?:[\s,:：|｜│⎪ㅣ‖·/‐-―─⎯−]|\( ?\)|\[ ?\]|\)|-(?=\s|$))+/u.exec(part)?.[0].length ?? 0
  const tail = /(?:[\s,:：|｜│⎪ㅣ‖·/‐-―─⎯−]|\(\s?\)|\[\s?\]|\($|\s-){1,50}$/u.exec(part.slice(lead))?.[0].length ?? 0
  return [start + lead, start + part.length - tail]
}

/**
 * Push a part; a parenthesis or bracket that is one of its own is cut off, and loses its signs where it is all: at the
 * end (`대리 [정규직]`), or between a name and what follows (`가람소프트 (계약직) 개발자`).
 */
function pushParts(
  line: Line,
  before: string,
  row: number,
  afterPeriod: boolean,
  at: number,
  lexicon: Lexicon,
  into: Part[],
): void {
  const middle = middleBracket(line.text, lexicon)
  if (middle > 0) {
    pushParts(sliceLine(line, 0, middle), before, row, afterPeriod, at, lexicon, into)
    pushParts(sliceLine(line, middle), 'style', row, afterPeriod, at + middle, lexicon, into)
    return
  }
  const tail = / ?[([<〈【]([^()[\]<>〈〉【】]*)[)\]>〉】]$/u.exec(line.text)
  const inner = tail?.[1]?.trim() ?? ''
  const outer = tail ? line.text.slice(0, tail.index) : ''
  const isRank = lexicon.positionScore(inner) === 2 && lexicon.positionScore(outer) === 2
  // all of a part, or behind an employer's name
  const isTitled = outer === '' || (lexicon.companyScore(outer) > 0 && lexicon.positionScore(outer) === 0)
  if (tail && inner !== '' && !isRank && isOwnPart(inner, lexicon, isTitled, !afterPeriod)) {
    if (outer !== '') into.push(makePart(sliceLine(line, 0, tail.index), before, row, afterPeriod, at))
    const start = tail.index + tail[0].search(/[([<〈【]/u) + 1
    const end = line.text.length - 1
    const cuts = [...line.text.slice(start, end).matchAll(/ ?[,/|｜│⎪ㅣ‖·] ?/gu)].map(
      (match) => [start + match.index, match[0].length] as const,
    )
    let from = start
    for (const [cut, length] of [...cuts, [end, 0] as const]) {
      const piece = sliceLine(line, from, cut)
      if (/[\p{L}\p{N}]/u.test(piece.text)) into.push(makePart(piece, '(', row, afterPeriod, at + from))
      from = cut + length
    }
  } else into.push(makePart(line, before, row, afterPeriod, at))
}

/** Where what follows a bracket begins that is a part of its own and does not end the text; 0 where there is none. */
function middleBracket(text: string, lexicon: Lexicon): number {
  for (const match of text.matchAll(/[([<〈【]([^()[\]<>〈〉【】]{1,20})[)\]>〉】]\s/gu)) {
    const [, inner = ''] = match
    const isNote = lexicon.positionScore(inner) < 2 || lexicon.isPositionType(inner) || lexicon.isServed(inner)
    if (isNote && isOwnPart(inner, lexicon)) return match.index + match[0].length
  }
  return 0
}

/**
 * Whether parentheses hold ranks, types, durations or states alone, and no other name.
 *
 * @param titled - whether a title may be of several words: behind an employer's name
 * @param team - whether it may be a team: none of the client behind a period
 */
function isOwnPart(inner: string, lexicon: Lexicon, titled = false, team = false): boolean {
  return inner.split(/[,/|｜│⎪ㅣ‖·]/u).every((piece) => {
    const text = piece.trim()
    const title = text.slice(text.indexOf(' ') + 1)
    const type = text.slice(0, -title.length - 1)
    return (
      text === '' ||
      // a type with the title behind it: `계약직 사서`
      ((lexicon.isEmployment(type) || lexicon.isPositionType(type)) && lexicon.positionScore(title) === 2) ||
      lexicon.isEmployment(text) ||
      lexicon.isServed(text) ||
      lexicon.isStatus(text) ||
      lexicon.isRegion(text) ||
      lexicon.dates.readDuration(text) !== undefined ||
      ((lexicon.positionScore(text) === 2 || (team && lexicon.isPlainTeam(text))) &&
        text.length <= 12 &&
        (titled || !text.includes(' ')))
    )
  })
}

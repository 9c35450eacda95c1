import type { Period } from '../dates.js'
import { isDatePlace, isToldAgain, trimEnds, widen } from '../outline/header.js'
import { isAll, type Line, leading, sliceLine } from '../outline/text.js'
import type { Context } from './context.js'
import type { Value } from './draft.js'
import { datesOf } from './period.js'

/** A piece of a line between periods and separators. */
export interface Piece {
  readonly line: Line
  /** The separator before it: `|`, `-`, `,` …; `(` for text that shared the parentheses of a period, `date` behind one and at the start. */
  readonly before: string
  /** Offsets in the text of the whole line. */
  readonly start: number
  readonly end: number
}

/** A line cut at its periods and separators. */
export interface CutLine {
  readonly line: Line
  readonly pieces: readonly Piece[]
  readonly periods: readonly Period[]
}

/** How to cut a line. */
export interface CutOptions {
  /** Whether the whole line is a place of dates. */
  readonly place?: boolean
  /** Whether a bare year behind Korean words is its date: `정보처리기사 2010`, `정보처리기사(1급) 2010`. */
  readonly tail?: boolean
  /** Whether what stands before and behind a bare year tells that it is a date. */
  readonly dates?: (before: string, behind: string) => boolean
  /** Whether separators inside leading strong text hold together, since it is a name. */
  readonly strong?: boolean
}

/**
 * Cut a line at its periods and at separators outside parentheses; pieces know where they stood.
 *
 * @param line - one line
 * @returns pieces without separators, and periods in order; neither where the line has no text
 */
export function cutLine(line: Line, context: Context, options: CutOptions = {}): CutLine {
  const { text } = line
  const periods: Period[] = []
  const pieces: Piece[] = []
  let from = 0
  const found = context.lexicon.dates.findPeriods(text, { place: options.place === true })
  for (const period of found) {
    if (options.place !== true && period.certainty === 'bare' && !isYearPlace(text, period, options)) continue
    const { start, end, remark } = widen(text, period, found)
    const around = remark.part ? undefined : parenAround(text, period, from)
    cutRegion(line, from, Math.max(from, around?.start ?? start), 'date', options, pieces)
    const note = remark.part?.(line)
    if (note) {
      const at = text.indexOf(note.text, start)
      cutRegion(line, at, at + note.text.length, '(', options, pieces)
    } else if (around) {
      cutRegion(line, around.start + 1, period.start, '(', options, pieces)
      cutRegion(line, period.end, around.end - 1, '(', options, pieces)
    }
    if (!isToldAgain(period, found)) periods.push(period)
    from = around?.end ?? end
  }
  cutRegion(line, from, text.length, 'date', options, pieces)
  return { line, pieces, periods }
}

/** The parentheses around a period that hold text on both sides of it: `(특허 제10-0000000호, 2021.08 등록)`. */
function parenAround(text: string, { start, end }: Period, from: number): { start: number; end: number } | undefined {
  const open = text.lastIndexOf('(', start)
  const close = text.indexOf(')', end)
  const [before, behind] = [text.slice(open + 1, start), text.slice(end, close)]
  const isInner = [before, behind].every((side) => /[\p{L}\p{N}]/u.test(side))
  if (open < from || close < 0 || !isInner || /[()]/u.test(before + behind)) return undefined
  return { start: open, end: close + 1 }
}

function isYearPlace(text: string, period: Period, options: CutOptions): boolean {
  if (isDatePlace(text, period)) return true
  const before = text.slice(0, period.start)
  if (options.dates?.(before, text.slice(period.end)) === true) return true
  return options.tail === true && period.end === text.length && /\p{Script=Hangul}\)?\s$/u.test(before)
}

/** Cut text without periods at its separators. */
function cutRegion(line: Line, from: number, to: number, first: string, options: CutOptions, into: Piece[]): void {
  const { text } = line
  const separator = / ?[|｜│⎪ㅣ‖] ?| [·•∙・] | [\p{Pd}─⎯−ㅡ]+ | ?(?:：|:\s) ?| [:：] ?|, | [/@] | ?→ ?/gu
  const strongEnd = options.strong === true && !isAll(line, 'strong') ? leading(line, 'strong') : 0
  let start = from
  let before = first
  const push = (end: number): void => {
    const [left, right] = trimEnds(text, start, end)
    if (/[\p{L}\p{N}]/u.test(text.slice(left, right))) {
      const mark = markBefore(text.slice(start, left))
      into.push({ line: sliceLine(line, left, right), before: mark || before, start: left, end: right })
    }
  }
  // the parentheses around what they hold do not hold it together
  let seen = first === '(' ? from : 0
  let depth = 0
  let closing: string | undefined
  for (const match of text.slice(from, to).matchAll(separator)) {
    const at = from + match.index
    for (; seen < at; seen++) {
      if (closing === undefined) depth = deepen(depth, text[seen])
      closing = text[seen] === closing ? undefined : (closing ?? closingOf(text, seen))
    }
    if (at < strongEnd - 1 || depth > 0 || closing !== undefined) continue
    push(at)
    start = at + match[0].length
    before = match[0].trim()
  }
  push(to)
}

function markBefore(text: string): string {
  return /[|｜│⎪ㅣ‖·/\p{Pd}─⎯−:：,]/u.exec(text)?.[0] ?? ''
}

/** Signs of quotation, which hold a title together, and those that close them. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
])

/** The sign that closes the quotation that begins at an offset; `undefined` where none begins, or none of a title's length. */
function closingOf(text: string, at: number): string | undefined {
  const closing = quotes.get(text.charAt(at))
  if (closing === undefined || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return undefined
  return text.slice(at + 1, at + 200).includes(closing) ? closing : undefined
}

/** Depth of parentheses behind a character. */
function deepen(depth: number, char: string | undefined): number {
  if (char === '(' || char === '[') return depth + 1
  return (char === ')' || char === ']') && depth > 0 ? depth - 1 : depth
}

/** What stands before the parentheses at the end of a line, and in them. */
export interface ParenBehind {
  readonly outside: Line
  readonly inner: Line
  /** Whether no space stands before them. */
  readonly glued: boolean
}

/**
 * Part the parentheses that end a line from what stands before them.
 *
 * @param line - such as `장려상 (한국임베디드협회)`
 * @returns both; `undefined` where none end it or nothing stands before
 */
export function parenBehind(line: Line): ParenBehind | undefined {
  const { text } = line
  const paren = / ?\([^()]*\)$/u.exec(text)
  if (!paren || paren.index === 0) return undefined
  const inner = sliceLine(line, text.lastIndexOf('(') + 1, text.length - 1)
  return { outside: sliceLine(line, 0, paren.index), inner, glued: paren[0].startsWith('(') }
}

/** Rejoin neighbouring pieces of a line with what stood between them. */
export function joinPieces(cut: CutLine, first: Piece, last: Piece): Line {
  return sliceLine(cut.line, first.start, last.end)
}

/** The date of an award or a publication: a range gives its end (MAPPING C2, D1). */
export function endOf(cut: CutLine, context: Context): Value | undefined {
  const [period] = cut.periods
  if (!period) return undefined
  const { startDate, endDate } = datesOf(period, cut.line, context)
  return endDate ?? startDate
}

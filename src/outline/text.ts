import type { Point, Position } from 'unist'
import { append } from '../append.js'

/** A text leaf of the tree: where a run of characters came from. */
export interface Leaf {
  /** NFC, white space folded. */
  readonly text: string
  readonly place: Position | undefined
}

/** An image of a line: it has no text of its own (MAPPING T5). */
export interface LineImage {
  readonly alt: string
  readonly src: string
  /** Title of the image or of the link around it. */
  readonly title: string
  /** Target of the link around it. */
  readonly link: string | undefined
  readonly place: Position | undefined
}

/** A run of characters of one style: offsets into the text of its line. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly strong: boolean
  readonly em: boolean
  readonly code: boolean
  readonly url: string | undefined
  readonly leaf: Leaf
  /** Offset of `start` in the text of the leaf. */
  readonly from: number
}

/** One line of text with its styles, links and places. */
export interface Line {
  /** NFC, white space folded to single spaces, ends trimmed. */
  readonly text: string
  readonly spans: readonly Span[]
  readonly images: readonly LineImage[]
  /** Whether the icon of a font leads it: `<i class="fa fa-user"></i>`. */
  readonly icon?: boolean
  /** Whether a hard break or `<br>` ends it (MAPPING T3). */
  readonly hard: boolean
}

/** A line without text. */
export const emptyLine: Line = { text: '', spans: [], images: [], hard: false }

/**
 * Cut a piece out of a line, ends trimmed.
 *
 * @param line - a line
 * @param start - first offset
 * @param end - offset behind the last; the end of the line without it
 * @returns the piece with its styles and places; it has no images
 */
export function sliceLine(line: Line, start: number, end: number = line.text.length): Line {
  let from = Math.max(0, start)
  let to = Math.min(line.text.length, end)
  while (from < to && line.text[from] === ' ') from++
  while (to > from && line.text[to - 1] === ' ') to--
  if (from === 0 && to === line.text.length && line.images.length === 0) return line
  const spans: Span[] = []
  for (const span of line.spans) {
    if (span.end <= from || span.start >= to) continue
    const left = Math.max(span.start, from)
    spans.push({ ...span, start: left - from, end: Math.min(span.end, to) - from, from: span.from + left - span.start })
  }
  return { text: line.text.slice(from, to), spans, images: [], hard: line.hard }
}

/**
 * Join lines into one.
 *
 * @param lines - lines in order
 * @param glue - text between them
 */
export function joinLines(lines: readonly Line[], glue = ' '): Line {
  const [only] = lines
  if (lines.length === 1 && only) return only
  let text = ''
  const spans: Span[] = []
  const images: LineImage[] = []
  for (const line of lines) {
    append(images, line.images)
    if (line.text === '') continue
    if (text !== '') text += glue
    const shift = text.length
    for (const span of line.spans) spans.push({ ...span, start: span.start + shift, end: span.end + shift })
    text += line.text
  }
  return { text, spans, images, hard: false }
}

/** Whether every character of a line but white space and `punctuation` stands in a span of the wanted style. */
export function isAll(line: Line, style: 'strong' | 'em' | 'code' | 'url'): boolean {
  let seen = false
  for (const span of line.spans) {
    if (span[style]) seen = true
    // the letter `ㅣ` alone is a bar
    else if (/[^\P{L}ㅣ]|\p{N}/u.test(line.text.slice(span.start, span.end))) return false
  }
  return seen
}

/** Offset at which the spans of a style that begin the line end, or 0 where it begins otherwise. */
export function leading(line: Line, style: 'strong' | 'em' | 'code' | 'url'): number {
  let end = 0
  for (const span of line.spans) {
    if (!span[style] && line.text.slice(span.start, span.end).trim() !== '') break
    if (span[style]) end = span.end
  }
  return end
}

/** First link target of a line. */
export function linkOf(line: Line): string | undefined {
  for (const span of line.spans) if (span.url !== undefined) return span.url
  return undefined
}

/** Text of a line with the targets of its links behind them, as messages carry it (MAPPING T9). */
export function textWithTargets(line: Line): string {
  let text = ''
  let end = 0
  line.spans.forEach((span, at) => {
    text += line.text.slice(end, span.end)
    end = span.end
    const piece = line.text.slice(span.start, span.end)
    if (span.url === undefined || line.spans[at + 1]?.url === span.url || span.url.includes(piece.trim())) return
    text = `${text.trimEnd()} (${span.url})${piece.endsWith(' ') ? ' ' : ''}`
  })
  return text + line.text.slice(end)
}

function pointAt(leaf: Leaf, at: number, exact: boolean, end: boolean): Point | undefined {
  if (!leaf.place) return undefined
  if (!exact) return end ? leaf.place.end : leaf.place.start
  const { line, column, offset } = leaf.place.start
  return offset === undefined ? { line, column: column + at } : { line, column: column + at, offset: offset + at }
}

/**
 * Find the place of a line in the Markdown: exact where its leaves are written as they read, else that of its leaves.
 *
 * @param line - a line or a piece of one
 * @returns the unist position, or `undefined` in a tree without positions
 */
export function placeOf(line: Line): Position | undefined {
  const first = line.spans[0]
  const last = line.spans.at(-1)
  if (!first || !last) return line.images[0]?.place
  const whole = first === last && first.from === 0 && first.end - first.start === first.leaf.text.length
  if (whole) return first.leaf.place
  const start = pointAt(first.leaf, first.from, isExact(first.leaf), false)
  const end = pointAt(last.leaf, last.from + last.end - last.start, isExact(last.leaf), true)
  return start && end ? { start, end } : (first.leaf.place ?? last.leaf.place)
}

/** Whether offsets into the leaf are offsets into the source. */
function isExact(leaf: Leaf): boolean {
  if (!leaf.place) return false
  const { start, end } = leaf.place
  return start.line === end.line && end.column - start.column === leaf.text.length
}

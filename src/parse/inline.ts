import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { PhrasingContent, Text } from 'mdast'
import type { Point, Position } from 'unist'
import { readEscape } from './literal.js'
import { readAutolink, readTag } from './tag.js'

/** Text of a line: where it begins and ends, and how its offsets become points. */
export interface Stretch {
  source: string
  from: number
  to: number
  /** Number of the line, from 1. */
  line: number
  /** Offset of the line's first character. */
  lineStart: number
  /** Whether the document defines link references, so that `[x]` may be a link. */
  defined: boolean
}

/** A node with its position. */
export type Placed<Node> = Node & { position: Position }

/** Make the point of an offset in a line. */
export function pointAt(line: number, lineStart: number, offset: number): Point {
  return { line, column: offset - lineStart + 1, offset }
}

/**
 * Append the phrasing content of a stretch of a line, where its markup is simple.
 *
 * Simple are plain text, `*em*`, `**strong**`, `` `code` ``, `[text](url)`, `![alt](url)`, `<url>`, HTML tags, escapes and
 * named references that begin and end in the line.
 *
 * @param stretch - part of a line
 * @param children - siblings to append to; a text at its end goes on
 * @returns whether it was simple; when not, `children` is of no use
 */
export function appendInline(stretch: Stretch, children: PhrasingContent[]): boolean {
  const { source, to } = stretch
  let text = stretch.from
  let at = text
  while (at < to) {
    const code = source.charCodeAt(at)
    if (!isMarkup(code)) {
      at++
      continue
    }
    const plain = plainLength(stretch, at, code)
    if (plain < 0) return false
    if (plain > 0) {
      at += plain
      continue
    }
    if (text < at) appendText(stretch, children, text, at, source.slice(text, at))
    const end = appendNode(stretch, children, at, code)
    if (end < 0) return false
    at = end
    text = end
  }
  if (text < to) appendText(stretch, children, text, to, source.slice(text, to))
  return true
}

/** Whether a character can begin or end markup: NUL, tab, ! & * < [ \ ] _ ` ~ */
function isMarkup(code: number): boolean {
  if (code > 126) return false
  if (code > 96) return code === 126
  if (code > 90) return code !== 93 && code !== 94
  return code === 42 || code === 38 || code === 60 || code === 33 || code === 9 || code === 0
}

/** Characters from a possible markup on that are plain text; 0 where a node may begin, -1 where it is not known. */
function plainLength(stretch: Stretch, at: number, code: number): number {
  const { source, to, from } = stretch
  const next = at + 1 < to ? source.charCodeAt(at + 1) : 32
  switch (code) {
    case 33:
      return next === 91 ? 0 : 1
    case 38:
      return next === 35 ? -1 : /^&[0-9A-Za-z]+;/u.test(source.slice(at, at + 40)) ? 0 : 1
    case 60:
      return next === 32 || isHangul(next) ? 1 : 0
    case 95:
      return at > from && isWord(source.charCodeAt(at - 1)) && isWord(next) ? 1 : 0
    case 126:
      return next === 126 ? -1 : 1
    case 91:
      return plainBracket(stretch, at)
    case 42:
    case 92:
    case 96:
      return 0
    default:
      return -1
  }
}

/** Length of a bracket that is plain text: `[x]` without a definition; 0 before `[x](`, -1 where it is not known. */
function plainBracket(stretch: Stretch, at: number): number {
  const close = findBracket(stretch, at)
  if (close < 0) return -1
  if (close + 1 < stretch.to && stretch.source.charCodeAt(close + 1) === 40) return 0
  return stretch.defined ? -1 : 1
}

/** Find the `]` of a bracket without brackets and escapes in it; -1 where that is not known. */
function findBracket({ source, to }: Stretch, at: number): number {
  for (let next = at + 1; next < to; next++) {
    const code = source.charCodeAt(next)
    if (code === 93) return next
    if (code === 91 || code === 92) return -1
    if (code === 60) {
      const tag = readTag(source, next, to)
      if (tag === 0) return -1
      next += tag - 1
    }
    if (code === 96) {
      next = findCode(source, 96, next + 1, to)
      if (next < 0) return -1
    }
  }
  return -1
}

/** Append the node or the literal character that begins here; returns the offset behind it, -1 where it is not simple. */
function appendNode(stretch: Stretch, children: PhrasingContent[], at: number, code: number): number {
  switch (code) {
    case 33:
      return appendImage(stretch, children, at)
    case 38:
      return appendReference(stretch, children, at)
    case 60:
      return appendAngle(stretch, children, at)
    case 91:
      return appendLink(stretch, children, at)
    case 92:
      return appendEscape(stretch, children, at)
    case 96:
      return appendCode(stretch, children, at)
    default:
      return appendEmphasis(stretch, children, at, code)
  }
}

/** Append a backslash escape. */
function appendEscape(stretch: Stretch, children: PhrasingContent[], at: number): number {
  const value = at + 1 < stretch.to ? readEscape(stretch.source.charAt(at + 1)) : undefined
  if (value === undefined) return -1
  appendText(stretch, children, at, at + 2, value)
  return at + 2
}

/** Append a named character reference. */
function appendReference(stretch: Stretch, children: PhrasingContent[], at: number): number {
  const end = findCode(stretch.source, 59, at, stretch.to) + 1
  const value = end > 0 && decodeNamedCharacterReference(stretch.source.slice(at + 1, end - 1))
  if (!value) return -1
  appendText(stretch, children, at, end, value)
  return end
}

/** Append an HTML tag or an autolink. */
function appendAngle(stretch: Stretch, children: PhrasingContent[], at: number): number {
  const { source, to } = stretch
  const tag = readTag(source, at, to)
  if (tag > 0) {
    const end = at + tag
    children.push({ type: 'html', value: source.slice(at, end), position: between(stretch, at, end) })
    return end
  }
  const link = readAutolink(source, at, to)
  if (!link) return -1
  const end = at + link.text.length + 2
  const text: Text = { type: 'text', value: link.text, position: between(stretch, at + 1, end - 1) }
  children.push({ type: 'link', title: null, url: link.url, children: [text], position: between(stretch, at, end) })
  return end
}

/** Append `![alt](url)`. */
function appendImage(stretch: Stretch, children: PhrasingContent[], at: number): number {
  const { source, to } = stretch
  const close = findCode(source, 93, at, to)
  const alt = source.slice(at + 2, close)
  const url = close < 0 ? undefined : readUrl(source, close, to)
  if (url === undefined || /[!&*<[\\_`~\t]/u.test(alt)) return -1
  const end = close + url.length + 3
  children.push({ type: 'image', title: null, url, alt, position: between(stretch, at, end) })
  return end
}

/** Read the `(url)` behind a bracket; `undefined` where it is not simple. */
function readUrl(source: string, close: number, to: number): string | undefined {
  const end = findCode(source, 41, close, to)
  if (end < 0 || source.charCodeAt(close + 1) !== 40) return undefined
  const url = source.slice(close + 2, end)
  return url === '' || /[\s\0-\x1f\x7f"&'()<>\\`]/u.test(url) ? undefined : url
}

/** Append `` `code` ``. */
function appendCode(stretch: Stretch, children: PhrasingContent[], at: number): number {
  const { source, to } = stretch
  const close = findCode(source, 96, at + 1, to)
  if (close < 0 || close === at + 1 || source.charCodeAt(close + 1) === 96) return -1
  let value = source.slice(at + 1, close)
  if (/[\0\t]/u.test(value)) return -1
  if (value.startsWith(' ') && value.endsWith(' ') && /[^ ]/u.test(value)) value = value.slice(1, -1)
  children.push({ type: 'inlineCode', value, position: between(stretch, at, close + 1) })
  return close + 1
}

/** Append `[text](url)`. */
function appendLink(stretch: Stretch, children: PhrasingContent[], at: number): number {
  const { source, to } = stretch
  const close = findBracket(stretch, at)
  const url = readUrl(source, close, to)
  if (url === undefined) return -1
  const end = close + url.length + 3
  const inner: PhrasingContent[] = []
  if (!appendInline(within(stretch, at + 1, close), inner)) return -1
  children.push({ type: 'link', title: null, url, children: inner, position: between(stretch, at, end) })
  return end
}

/** Append `*em*`, `_em_` or `**strong**`. */
function appendEmphasis(stretch: Stretch, children: PhrasingContent[], at: number, code: number): number {
  const { source, from, to } = stretch
  const size = runLength(source, at, to)
  const open = at + size
  if (size > 2 || open >= to || (code === 95 && size > 1)) return -1
  const before = at > from ? source.charCodeAt(at - 1) : 32
  const first = source.charCodeAt(open)
  if (!isEdge(before, first, code)) return -1
  const close = findCode(source, code, open, to)
  if (close < 0 || runLength(source, close, to) !== size) return -1
  const end = close + size
  const last = source.charCodeAt(close - 1)
  const after = end < to ? source.charCodeAt(end) : 32
  if (!isEdge(after, last, code)) return -1
  const inner: PhrasingContent[] = []
  if (!appendInline(within(stretch, open, close), inner)) return -1
  const type = size === 2 ? 'strong' : 'emphasis'
  children.push({ type, children: inner, position: between(stretch, at, end) })
  return end
}

/** Whether a mark between these characters is sure to open or close: a space outside, or a letter inside a `*`. */
function isEdge(outside: number, inside: number, code: number): boolean {
  if (outside === 32) return inside !== 42 && inside !== 95 && !/\s/u.test(String.fromCharCode(inside))
  return code === 42 && isWord(inside)
}

/** Offset of the next character with a code before `to`; -1 where there is none. */
function findCode(source: string, code: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === code) return at
  return -1
}

/** Number of times that a character stands in a row. */
function runLength(source: string, at: number, to: number): number {
  const code = source.charCodeAt(at)
  let end = at
  while (end < to && source.charCodeAt(end) === code) end++
  return end - at
}

/** Append text to the text before it, or as a new node. */
function appendText(stretch: Stretch, children: PhrasingContent[], from: number, to: number, value: string): void {
  const last = children.at(-1)
  if (last?.type === 'text') {
    extendText(last, value, pointAt(stretch.line, stretch.lineStart, to))
  } else {
    children.push({ type: 'text', value, position: between(stretch, from, to) })
  }
}

/**
 * Lengthen a text node.
 *
 * @param text - node to change
 * @param value - characters to add
 * @param end - its new end
 */
export function extendText(text: Text, value: string, end: Point): void {
  text.value += value
  text.position &&= { start: text.position.start, end }
}

/** A part of a stretch. */
function within({ source, line, lineStart, defined }: Stretch, from: number, to: number): Stretch {
  return { source, from, to, line, lineStart, defined }
}

/** Make the position between two offsets of a line. */
function between({ line, lineStart }: Stretch, from: number, to: number): { start: Point; end: Point } {
  return { start: pointAt(line, lineStart, from), end: pointAt(line, lineStart, to) }
}

/** Whether a character is an ASCII letter or digit or a Hangul syllable. */
function isWord(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || isHangul(code)
}

/** Whether a character is a Hangul syllable. */
function isHangul(code: number): boolean {
  return code > 0xabff && code < 0xd7a4
}

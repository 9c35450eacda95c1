import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Definition, PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { type Budget, takeLines } from './budget.js'
import { attributeOf, tokenizeHtml } from './html.js'
import type { Leaf, Line, LineImage, Span } from './text.js'

/** What reading inline content needs to know of the document. */
export interface InlineContext {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly budget: Budget
  /** Moves a place of a parsed fragment to where the fragment stands in the document. */
  readonly placeAt: (position: Position | undefined) => Position | undefined
}

interface Style {
  strong: number
  em: number
  code: number
  /** Spans open in an element that is drawn as a badge, with itself. */
  badge: number
  url: string | undefined
  /** Pieces before the HTML link that is open. */
  linkAt: number
  title: string
  /** Columns before the content of the block: what its further lines have before their text. */
  readonly indent: number
}

interface Run {
  text: string
  strong: boolean
  em: boolean
  code: boolean
  url: string | undefined
  place: Position | undefined
  /** Whether Liquid tags were taken out of it. */
  holed?: boolean
}

type Piece = Run | { break: 'soft' | 'hard' } | { image: LineImage } | { icon: true }

const strongTags = new Set(['b', 'strong', 'th'])
/** Elements of another look, which are parts of their own beside text: a period in a <span>. */
const apartTags = new Set(['span', 'sub', 'sup', 'font', 'small'])
const emTags = new Set(['i', 'em', 'cite', 'small'])
const codeTags = new Set(['code', 'kbd', 'samp'])
/** Names of classes of badges, each of which is one as a code span is (MAPPING K2). */
const badgeClass = /(?<![a-z])(?:tag|badge|chip|pill|label)(?![a-z])/iu

/**
 * Read inline content as lines: marks and tags go, their text stays (MAPPING T1 to T5).
 *
 * @param nodes - phrasing content
 * @param context - definitions and places of the document, and what may still be read
 * @returns the lines between line breaks; lines without text and image are left out
 */
export function readLines(nodes: readonly PhrasingContent[], context: InlineContext): Line[] {
  const pieces: Piece[] = []
  const indent = (nodes[0]?.position?.start.column ?? 1) - 1
  const style: Style = { strong: 0, em: 0, code: 0, badge: 0, url: undefined, linkAt: 0, title: '', indent }
  collect(nodes, style, pieces, context)
  return takeLines(toLines(pairStars(pieces)), context.budget)
}

function collect(nodes: readonly PhrasingContent[], style: Style, into: Piece[], context: InlineContext): void {
  for (const node of nodes) {
    const place = context.placeAt(node.position)
    switch (node.type) {
      case 'text':
        pushText(node.value, style, into, place, context)
        break
      case 'inlineCode':
        into.push({ text: node.value, ...flags(style), code: true, place })
        break
      case 'break':
        into.push({ break: 'hard' })
        break
      case 'strong':
        within(node.children, { ...style, strong: style.strong + 1 }, into, context)
        break
      case 'emphasis':
        within(node.children, { ...style, em: style.em + 1 }, into, context)
        break
      case 'delete':
        within(node.children, style, into, context)
        break
      case 'link': {
        const from = into.length
        within(node.children, { ...style, url: node.url, title: node.title ?? '' }, into, context)
        nameLink(node.url, from, style, into, place)
        break
      }
      case 'linkReference': {
        const definition = context.definitions.get(node.identifier)
        const target = definition ? { url: definition.url, title: definition.title ?? '' } : {}
        within(node.children, { ...style, ...target }, into, context)
        break
      }
      case 'image':
        pushImage(node.alt ?? '', node.url, node.title ?? '', style, into, place)
        break
      case 'imageReference': {
        const definition = context.definitions.get(node.identifier)
        pushImage(node.alt ?? '', definition?.url ?? '', definition?.title ?? '', style, into, place)
        break
      }
      case 'html':
        readTag(node.value, style, into, place, context)
        break
      default:
        pushText(textOf(node), style, into, place, context)
    }
  }
}

/** Name a link of nothing but an icon or a template by its target, unless that is relative (MAPPING T4). */
function nameLink(
  url: string | undefined,
  from: number,
  style: Style,
  into: Piece[],
  place: Position | undefined,
): void {
  if (url === undefined || !/^(?:https?|mailto|tel):/iu.test(url)) return
  const own = into.slice(from)
  const isNamed = own.some((piece) => 'image' in piece || ('text' in piece && piece.text.trim() !== ''))
  if (own.length > 0 && !isNamed)
    into.push({ text: url.replace(/^(?:mailto|tel):/iu, ''), ...flags(style), url, place })
}

/** Read children in a style of their own; tags left open in them end with them. */
function within(nodes: readonly PhrasingContent[], style: Style, into: Piece[], context: InlineContext): void {
  collect(nodes, { ...style }, into, context)
}

function flags(style: Style): Pick<Run, 'strong' | 'em' | 'code' | 'url'> {
  return { strong: style.strong > 0, em: style.em > 0, code: style.code + style.badge > 0, url: style.url }
}

function pushText(
  value: string,
  style: Style,
  into: Piece[],
  place: Position | undefined,
  { budget }: InlineContext,
): void {
  const text = value.includes('{') || value.includes('[^') ? dropTemplates(value) : value
  const holed = text !== value && /\{[{%]/u.test(value)
  if (!text.includes('\n')) {
    into.push({ text, ...flags(style), place, holed })
    return
  }
  // one line more than the budget reaches for shows that it ends there
  let left = budget.lines + 1
  const lines = text.split('\n')
  // as long in the source as here, each line indented or none: it is written as it reads
  const indent = [style.indent, 0].find((columns) => {
    const length = value.length + columns * (lines.length - 1)
    return text === value && place?.start.offset !== undefined && place.end.offset === place.start.offset + length
  })
  let at = 0
  for (const [index, line] of lines.entries()) {
    if (left <= 0) break
    if (index > 0) into.push({ break: 'soft' })
    const own = place && (indent === undefined ? lineOf(place, index) : partOf(place, index, at, line.length, indent))
    into.push({ text: line, ...flags(style), place: own, holed })
    if (line.trim() !== '') left--
    at += line.length + 1 + (indent ?? 0)
  }
}

/** Place of one line of a text of several that is written as it reads. */
function partOf(place: Position, index: number, at: number, length: number, indent: number): Position {
  const line = place.start.line + index
  const column = index === 0 ? place.start.column : indent + 1
  const offset = Number(place.start.offset) + at
  return { start: { line, column, offset }, end: { line, column: column + length, offset: offset + length } }
}

/** Place of one line of a text of several, the whole of it where nothing tells how it is written. */
function lineOf({ start, end }: Position, index: number): Position {
  const line = start.line + index
  return {
    start: index === 0 ? start : { line, column: 1 },
    end: line === end.line ? end : { line: line + 1, column: 1 },
  }
}

/** Liquid tags, kramdown attribute lists, ids of headings (`## 경력 {#career}`), the place of a table of contents and marks of footnotes go whole (MAPPING T1). */
function dropTemplates(text: string): string {
  if (/^\s*\S+\s*\{:\s*toc\b[^{}\n]*\}\s*$/u.test(text)) return ''
  return text
    .replace(/\{%-?\s?comment\b[^%\n]*%\}[^{}]*\{%-?\s?endcomment\b[^%\n]*%\}/gu, ' ')
    .replace(/\{%(?:[^%{\n]|%(?!\})|\{(?!%))*%\}/gu, ' ')
    .replace(/\{\{[^{}\n]*\}\}/gu, ' ')
    .replace(/\{:[^{}\n]*\}/gu, '')
    .replace(/\{#[\p{L}\p{N}][^\s{}]*\}(?=\s*$)/u, '')
    .replace(/\[\^[^\]\s]{1,30}\](?!:)/gu, '')
}

function pushImage(alt: string, src: string, title: string, style: Style, into: Piece[], place: Position | undefined) {
  into.push({ image: { alt: fold(alt), src, title: fold(title || style.title), link: style.url, place } })
}

function readTag(
  value: string,
  style: Style,
  into: Piece[],
  place: Position | undefined,
  context: InlineContext,
): void {
  for (const token of tokenizeHtml(value)) {
    if (token.type === 'text') pushText(decodeReferences(token.raw), style, into, place, context)
    else if (token.type === 'drop') continue
    else if (token.name === 'br' || token.name === 'p' || token.name === 'div' || token.name === 'li')
      into.push({ break: 'hard' })
    else if (token.name === 'img' && token.type === 'open')
      pushImage(
        attributeOf(token.raw, 'alt'),
        attributeOf(token.raw, 'src'),
        attributeOf(token.raw, 'title'),
        style,
        into,
        place,
      )
    else if (token.name === 'a') {
      if (token.type === 'close') nameLink(style.url, style.linkAt, style, into, place)
      style.url = token.type === 'open' ? attributeOf(token.raw, 'href') || undefined : undefined
      style.linkAt = into.length
    } else {
      const step = token.type === 'open' ? 1 : -1
      if (strongTags.has(token.name)) style.strong = Math.max(0, style.strong + step)
      else if (token.name === 'i' && attributeOf(token.raw, 'class') !== '') into.push({ icon: true })
      else if (emTags.has(token.name) && attributeOf(token.raw, 'class') === '') style.em = Math.max(0, style.em + step)
      else if (codeTags.has(token.name)) style.code = Math.max(0, style.code + step)
      if (apartTags.has(token.name)) {
        into.push({ text: token.type === 'open' ? ' ' : '', ...flags(style), place })
        const isBadge = style.badge > 0 || badgeClass.test(attributeOf(token.raw, 'class'))
        if (token.name === 'span' && isBadge) style.badge = Math.max(0, style.badge + step)
      }
    }
  }
}

/**
 * Resolve the character references of HTML text (MAPPING T2).
 *
 * @param text - text between tags
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,31}));/gu, (all, dec, hex, name) => {
    if (name !== undefined) return decodeNamedCharacterReference(name) || all
    const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : all
  })
}

/** Take away pairs of `**` that CommonMark left as text, such as those of `**x **` (MAPPING T1). */
function pairStars(pieces: readonly Piece[]): Piece[] {
  const paired: Piece[] = []
  // the run in which a mark opens, its place among the pieces, and the offset of the mark
  let open: { run: Run; at: number; index: number } | undefined
  for (const piece of pieces) {
    if ('break' in piece) open = undefined
    if (!('text' in piece) || piece.code) {
      paired.push(piece)
      continue
    }
    let rest: Run = piece
    let from = 0
    for (;;) {
      const index = rest.text.indexOf('**', from)
      if (index < 0) break
      if (!open) {
        open = { run: rest, at: paired.length, index }
        from = index + 2
        continue
      }
      if (open.at === paired.length) {
        paired.push({ ...rest, text: rest.text.slice(0, open.index) })
        paired.push({ ...rest, text: rest.text.slice(open.index + 2, index), strong: true })
        rest = { ...rest, text: rest.text.slice(index + 2) }
      } else {
        const { run, index: start } = open
        paired[open.at] = { ...run, text: run.text.slice(0, start) + run.text.slice(start + 2) }
        rest = { ...rest, text: rest.text.slice(0, index) + rest.text.slice(index + 2) }
      }
      open = undefined
      from = 0
    }
    paired.push(rest)
  }
  return paired
}

/** Fold white space to single spaces and normalise to NFC (MAPPING T2); the ends stay as they are. */
export function fold(text: string): string {
  const folded = /[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, ' ') : text
  return folded.normalize('NFC')
}

/** Build lines out of runs: spans over one text, white space folded over their borders. */
function toLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let text = ''
  // asking a text that has just grown for its end would copy all of it
  let endsInSpace = true
  let spans: Span[] = []
  let images: LineImage[] = []
  let icon = false
  let holed = false
  const cut = (): void => {
    text = text.slice(0, -1)
    const last = spans.pop()
    if (last && last.start < text.length) spans.push({ ...last, end: text.length })
  }
  const flush = (hard: boolean): void => {
    // the mark of a hard break that has no line to break before is no text (MAPPING T3)
    if (/(?:^|[^\\])\\ ?$/u.test(text.slice(-3)) && !spans.at(-1)?.code) {
      if (endsInSpace) cut()
      cut()
      endsInSpace = text.endsWith(' ')
    }
    if (endsInSpace && text !== '') cut()
    // characters that nobody sees are no line, nor are the marks between Liquid tags (MAPPING T1)
    if (/^[\p{Cf}\p{Cc} ]+$/u.test(text) || (holed && /^[\p{P}\p{Sm} ]+$/u.test(text))) {
      text = ''
      spans = []
    }
    const previous = lines.at(-1)
    if (text !== '' || images.length > 0) lines.push({ text, spans, images, hard, ...(icon && { icon }) })
    else if (hard && previous && !previous.hard) lines[lines.length - 1] = { ...previous, hard }
    text = ''
    endsInSpace = true
    spans = []
    images = []
    icon = false
    holed = false
  }
  for (const piece of pieces) {
    if ('break' in piece) flush(piece.break === 'hard')
    else if ('image' in piece) images.push(piece.image)
    else if ('icon' in piece) icon ||= text === ''
    else {
      holed ||= piece.holed === true
      const leaf: Leaf = { text: fold(piece.text), place: piece.place }
      const from = leaf.text.startsWith(' ') && endsInSpace ? 1 : 0
      if (leaf.text.length <= from) continue
      const { strong, em, code, url } = piece
      const start = text.length
      text += leaf.text.slice(from)
      endsInSpace = leaf.text.endsWith(' ')
      spans.push({ start, end: text.length, strong, em, code, url, leaf, from })
    }
  }
  flush(false)
  return lines
}

import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import type { Position } from 'unist'
import { appendInline, extendText, pointAt } from './inline.js'
import type { Lines } from './lines.js'

/** Levels of simple lists that are built directly. */
const maxLevels = 16

/** What the builder reads; `indents` changes where the text of a list item begins. */
interface Builder {
  lines: Lines
  defined: boolean
  /** Line that is read next. */
  line: number
  /** Line behind the last. */
  to: number
  levels: number
}

/**
 * Build the blocks of a piece directly where they are simple, which most of a career document is.
 *
 * Simple are ATX headings, thematic breaks `---`, paragraphs of simple text and lists of them that are indented by the
 * width of their markers.
 *
 * @param lines - lines of the document
 * @param from - first line of the piece
 * @param to - line behind the last
 * @param defined - whether the document defines link references
 * @returns nodes with positions, equal to those of `fromMarkdown`; `undefined` where something is not simple
 */
export function buildSimple(lines: Lines, from: number, to: number, defined: boolean): RootContent[] | undefined {
  const builder: Builder = { lines, defined, line: from, to, levels: 0 }
  return buildBlocks(builder, 0, -1)
}

/** Build the blocks from the next line on that are indented by `base` columns; the text of line `first` is at `base`. */
function buildBlocks(builder: Builder, base: number, first: number): BlockContent[] | undefined {
  const { lines } = builder
  const blocks: BlockContent[] = []
  for (; builder.line < builder.to; ) {
    const indent = builder.line === first ? base : indentOf(lines, builder.line)
    if (indent < 0) {
      builder.line++
      continue
    }
    if (indent < base) return blocks
    if (indent > base) return undefined
    const block = buildBlock(builder, base)
    if (!block) return undefined
    blocks.push(block)
  }
  return blocks
}

/** Build the block that begins with the next line, whose text is behind `base` columns. */
function buildBlock(builder: Builder, base: number): BlockContent | undefined {
  const { lines, line } = builder
  const { source } = lines
  const at = startOf(lines, line) + base
  const end = endOf(lines, line)
  switch (kindOf(source, at, end)) {
    case 'heading':
      builder.line++
      return buildHeading(builder, line, at)
    case 'break':
      builder.line++
      return { type: 'thematicBreak', position: positionOf(lines, line, at, line, end) }
    case 'item':
      return buildList(builder, base)
    case 'text':
      return buildParagraph(builder, base)
    default:
      return undefined
  }
}

type Kind = 'heading' | 'break' | 'item' | 'text' | 'other'

/** Tell what a line's text begins, where that is certain whatever stands above it. */
function kindOf(source: string, at: number, end: number): Kind {
  const code = source.charCodeAt(at)
  if (code > 126) return code === 0xfeff ? 'other' : 'text'
  if (isLetter(code)) return 'text'
  const next = at + 1 < end ? source.charCodeAt(at + 1) : 32
  switch (code) {
    case 35:
      return 'heading'
    case 42:
      if (next === 32) return markerWidth(source, at, end) > 0 ? 'item' : 'other'
      return isRun(source, at, end) ? 'other' : 'text'
    case 43:
      return markerWidth(source, at, end) > 0 ? 'item' : 'other'
    case 45:
      if (next === 45) return isRun(source, at, end) && end - at > 2 ? 'break' : 'other'
      return markerWidth(source, at, end) > 0 ? 'item' : 'other'
    case 91:
      return source.slice(at, end).includes(']:') || isTask(source, at) ? 'other' : 'text'
    case 96:
      return next === 96 ? 'other' : 'text'
    case 33:
    case 34:
    case 36:
    case 37:
    case 38:
    case 39:
    case 40:
    case 41:
    case 44:
    case 46:
    case 47:
    case 59:
    case 63:
    case 64:
    case 94:
    case 123:
    case 125:
      return 'text'
    default:
  }
  if (code > 47 && code < 58) {
    let last = at + 1
    while (last < end && isDigit(source.charCodeAt(last))) last++
    const mark = source.charCodeAt(last)
    if (mark !== 46 && mark !== 41) return 'text'
    if (last + 1 < end && source.charCodeAt(last + 1) !== 32 && source.charCodeAt(last + 1) !== 9) return 'text'
    return markerWidth(source, at, end) > 0 ? 'item' : 'other'
  }
  return 'other'
}

/** Whether a line's text is one character repeated. */
function isRun(source: string, at: number, end: number): boolean {
  const code = source.charCodeAt(at)
  for (let next = at + 1; next < end; next++) if (source.charCodeAt(next) !== code) return false
  return true
}

/** Whether a text begins with the box of a task list item. */
function isTask(source: string, at: number): boolean {
  return /^\[[ \t\n\rxX]\]/u.test(source.slice(at, at + 3))
}

/** Width of a list marker and the one space behind it; 0 where more spaces or no text follow. */
function markerWidth(source: string, at: number, end: number): number {
  let last = at
  while (last - at < 10 && isDigit(source.charCodeAt(last))) last++
  if (last - at > 9) return 0
  const text = last + 2
  if (text >= end || source.charCodeAt(last + 1) !== 32) return 0
  const code = source.charCodeAt(text)
  if (code === 32 || code === 9) return 0
  return text - at
}

/** Build an ATX heading. */
function buildHeading(builder: Builder, line: number, at: number): Heading | undefined {
  const { lines } = builder
  const { source } = lines
  const end = endOf(lines, line)
  let text = at
  while (source.charCodeAt(text) === 35) text++
  const depth = text - at
  if (depth > 6 || source.charCodeAt(text) !== 32) return undefined
  while (text < end && source.charCodeAt(text) === 32) text++
  const last = source.charCodeAt(end - 1)
  if (text === end || last === 35 || last === 32 || last === 9) return undefined
  const children: PhrasingContent[] = []
  if (!appendLine(builder, line, text, end, children)) return undefined
  const position = positionOf(lines, line, at, line, end)
  return { type: 'heading', depth: depth as Heading['depth'], children, position }
}

/** Build a paragraph: lines up to a blank one, a heading or a list item. */
function buildParagraph(builder: Builder, base: number): Paragraph | undefined {
  const { lines, line } = builder
  const { source } = lines
  const at = startOf(lines, line) + base
  const children: PhrasingContent[] = []
  let from = at
  for (;;) {
    const current = builder.line++
    const end = endOf(lines, current)
    const to = trimEnd(source, from, end)
    if (to === undefined || !appendLine(builder, current, from, to, children)) return undefined
    const next = builder.line
    const indent = next < builder.to ? indentOf(lines, next) : -1
    let goesOn = false
    if (indent >= 0) {
      if (indent < base) {
        // a line that is less indented ends the paragraph only where it must: an item or a heading
        if (!endsParagraph(lines, next)) return undefined
      } else {
        const kind = kindOf(source, textStart(lines, next), endOf(lines, next))
        if (kind === 'other' || kind === 'break') return undefined
        goesOn = kind === 'text'
        if (!goesOn && (indent !== base || !endsParagraph(lines, next))) return undefined
      }
    }
    if (!goesOn) {
      if (to < end) return undefined
      return { type: 'paragraph', children, position: positionOf(lines, line, at, current, end) }
    }
    breakLine(builder, current, to, end, children)
    from = textStart(lines, next)
  }
}

/** Whether a line ends any paragraph above it: a heading, or an item that may stand there. */
function endsParagraph(lines: Lines, line: number): boolean {
  const { source } = lines
  const at = textStart(lines, line)
  const end = endOf(lines, line)
  const kind = kindOf(source, at, end)
  if (kind === 'heading') return /^#{1,6} /u.test(source.slice(at, at + 7))
  if (kind !== 'item') return false
  return !isDigit(source.charCodeAt(at)) || /^1[.)] /u.test(source.slice(at, at + 3))
}

/** Append the line ending inside a paragraph, or a hard break for two spaces. */
function breakLine(builder: Builder, line: number, to: number, end: number, children: PhrasingContent[]): void {
  const { lines } = builder
  const nextStart = startOf(lines, line + 1)
  const start = startOf(lines, line)
  const after = pointAt(line + 2, nextStart, nextStart)
  if (end - to > 1) {
    children.push({ type: 'break', position: { start: pointAt(line + 1, start, to), end: after } })
    return
  }
  const value = lines.source.slice(end, nextStart)
  const last = children.at(-1)
  if (last?.type === 'text') extendText(last, value, after)
  else children.push({ type: 'text', value, position: { start: pointAt(line + 1, start, end), end: after } } as Text)
}

/** Build a list whose items stand one behind the other with the same marker. */
function buildList(builder: Builder, base: number): List | undefined {
  if (builder.levels >= maxLevels) return undefined
  builder.levels++
  const { lines, line } = builder
  const { source } = lines
  const at = startOf(lines, line) + base
  const ordered = isDigit(source.charCodeAt(at))
  const mark = markOf(source, at)
  const children: ListItem[] = []
  let spread = false
  for (;;) {
    const start = startOf(lines, builder.line) + base
    const width = markerWidth(source, start, endOf(lines, builder.line))
    const item = buildItem(builder, base + width, start)
    if (!item) return undefined
    children.push(item)
    const next = builder.line
    if (next >= builder.to || indentOf(lines, next) !== base) {
      if (next < builder.to && indentOf(lines, next) > base) return undefined
      break
    }
    const nextAt = startOf(lines, next) + base
    if (kindOf(source, nextAt, endOf(lines, next)) !== 'item') break
    if (markOf(source, nextAt) !== mark) break
    if (indentOf(lines, next - 1) < 0) spread = true
  }
  builder.levels--
  const position = { start: pointAt(line + 1, startOf(lines, line), at), end: { ...endPoint(children) } }
  const start = ordered ? Number.parseInt(source.slice(at, at + 9), 10) : null
  return { type: 'list', ordered, start, spread, children, position }
}

/** Build one list item, whose text is behind `content` columns. */
function buildItem(builder: Builder, content: number, at: number): ListItem | undefined {
  const { lines, line } = builder
  const children = buildBlocks(builder, content, line)
  if (!children) return undefined
  const start = pointAt(line + 1, startOf(lines, line), at)
  const position = { start, end: { ...endPoint(children) } }
  return { type: 'listItem', spread: isSpread(children), checked: null, children, position }
}

/** Whether a blank line stands between blocks that follow each other. */
function isSpread(blocks: readonly BlockContent[]): boolean {
  return blocks.some((block, index) => {
    const before = blocks[index - 1]
    return before !== undefined && (block.position?.start.line ?? 0) - (before.position?.end.line ?? 0) > 1
  })
}

/** The character behind the digits of a marker, or the marker itself. */
function markOf(source: string, at: number): number {
  let last = at
  while (isDigit(source.charCodeAt(last))) last++
  return source.charCodeAt(last)
}

/** The end of the last node. */
function endPoint(nodes: readonly { position?: Position | undefined }[]): Position['end'] {
  return nodes.at(-1)?.position?.end ?? { line: 1, column: 1, offset: 0 }
}

/** Append the content of one line. */
function appendLine(builder: Builder, line: number, from: number, to: number, children: PhrasingContent[]): boolean {
  const { lines, defined } = builder
  const lineStart = startOf(lines, line)
  return appendInline({ source: lines.source, from, to, line: line + 1, lineStart, defined }, children)
}

/** Offset behind the last character that is no space; `undefined` where a tab stands there. */
function trimEnd(source: string, from: number, end: number): number | undefined {
  let to = end
  while (to > from && source.charCodeAt(to - 1) === 32) to--
  return source.charCodeAt(to - 1) === 9 ? undefined : to
}

function positionOf(lines: Lines, line: number, at: number, lastLine: number, end: number): Position {
  return {
    start: pointAt(line + 1, startOf(lines, line), at),
    end: pointAt(lastLine + 1, startOf(lines, lastLine), end),
  }
}

function startOf(lines: Lines, line: number): number {
  return lines.starts[line] ?? lines.source.length
}

function endOf(lines: Lines, line: number): number {
  return lines.ends[line] ?? lines.source.length
}

function indentOf(lines: Lines, line: number): number {
  return lines.indents[line] ?? -1
}

function textStart(lines: Lines, line: number): number {
  return lines.texts[line] ?? lines.source.length
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91)
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

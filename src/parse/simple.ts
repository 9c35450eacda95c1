import type {
  BlockContent,
  Blockquote,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast'
import type { Point } from 'unist'
import { appendLine, type Builder, type Deferred, endPoint, positionOf, trimEnd } from './builder.js'
import { extendText, type Placed, pointAt } from './inline.js'
import { isDigit, kindOf, markerWidth, markOf } from './kind.js'
import { endOf, indentOf, type Lines, startOf, textStart } from './lines.js'
import { buildTable } from './table.js'

/**
 * Build the blocks of a piece directly where they are simple, which most of a career document is.
 *
 * Simple are ATX headings, thematic breaks, paragraphs, and lists of them without a lazy line.
 *
 * @param lines - lines of the document
 * @param from - first line of the piece
 * @param to - line behind the last
 * @param context - whether the document defines link references, and levels of lists that may be built
 * @returns nodes with positions, equal to those of `fromMarkdown`, and those of them whose content is left to it;
 * `undefined` where a block is not simple
 */
export function buildSimple(
  lines: Lines,
  from: number,
  to: number,
  context: { defined: boolean; maxLevels: number },
): { nodes: RootContent[]; deferred: Deferred[] } | undefined {
  const { defined, maxLevels } = context
  const builder: Builder = { lines, defined, maxLevels, prefix: 0, deferred: [], line: from, to, levels: 0 }
  const nodes = buildBlocks(builder, 0, textStart(lines, from), indentOf(lines, from))
  return nodes && { nodes, deferred: builder.deferred }
}

/** Build the blocks that are indented by `base` columns or more; the first begins at `at`, in column `indent`. */
function buildBlocks(builder: Builder, base: number, at: number, indent: number): BlockContent[] | undefined {
  const { lines } = builder
  const blocks: BlockContent[] = []
  let start = at
  let columns = indent
  for (;;) {
    if (columns < 0) {
      builder.line++
    } else {
      if (columns < base) return blocks
      const block = buildBlock(builder, base, start, columns)
      if (!block) return undefined
      blocks.push(block)
    }
    if (builder.line >= builder.to) return blocks
    start = textStart(lines, builder.line)
    columns = indentOf(lines, builder.line)
  }
}

/** Build the block that begins with the next line, whose text is at `at` behind `indent` columns. */
function buildBlock(builder: Builder, base: number, at: number, indent: number): BlockContent | undefined {
  const { lines, line } = builder
  const end = endOf(lines, line)
  const kind = kindOf(lines.source, at, end)
  if (indent > base + 3) return undefined
  if (kind === 'item') return buildList(builder, base, at, indent)
  if (kind === 'row') return buildTable(builder, base)
  if (indent > base) return undefined
  if (kind === 'text') return buildParagraph(builder, base, at)
  if (kind === 'other') return undefined
  if (kind === 'quote') return base + builder.prefix === 0 ? buildQuote(builder, at) : undefined
  if (kind === 'html' || kind === 'tag') return base + builder.prefix === 0 ? buildHtml(builder, at) : undefined
  builder.line++
  if (kind === 'heading') return buildHeading(builder, line, at)
  const position = positionOf(lines, line, at, line, end)
  return kind === 'break'
    ? { type: 'thematicBreak', position }
    : { type: 'html', value: lines.source.slice(at, end), position }
}

/** Build an HTML block that ends before a blank line. */
function buildHtml(builder: Builder, at: number): Html {
  const { lines, line } = builder
  while (indentOf(lines, builder.line) >= 0) builder.line++
  const last = builder.line - 1
  const end = endOf(lines, last)
  return { type: 'html', value: lines.source.slice(at, end), position: positionOf(lines, line, at, last, end) }
}

/** Build a quote whose lines all begin with `> `. */
function buildQuote(builder: Builder, at: number): Blockquote | undefined {
  const { lines, line } = builder
  const { source } = lines
  let next = line
  while (indentOf(lines, next) === 0 && source.startsWith('>', textStart(lines, next))) next++
  // a line right behind it must begin another block, or it goes on with the paragraph of the quote
  const kind = indentOf(lines, next) < 0 ? 'item' : kindOf(source, textStart(lines, next), endOf(lines, next))
  if (kind !== 'item' && kind !== 'heading') return undefined
  const inner = quotedLines(lines, line, next)
  if (!inner) return undefined
  const quoted: Builder = { ...builder, lines: inner, prefix: 2, to: next, levels: builder.levels + 1 }
  const children = buildBlocks(quoted, 0, textStart(inner, line), indentOf(inner, line))
  const end = children && endPoint(children)
  if (!children || !end || quoted.line < next) return undefined
  builder.line = next
  const start = pointAt(line + 1, startOf(lines, line), at)
  return { type: 'blockquote', children, position: { start, end } }
}

/** The lines of a document with those of a quote as they are in it; `undefined` where a mark stands without a space. */
function quotedLines(lines: Lines, from: number, to: number): Lines | undefined {
  const indents: number[] = []
  const texts: number[] = []
  for (let line = from; line < to; line++) {
    const start = startOf(lines, line) + 2
    let at = start
    while (lines.source.charCodeAt(at) === 32) at++
    if (at === endOf(lines, line) || lines.source.charCodeAt(start - 1) !== 32) return undefined
    indents[line] = at - start
    texts[line] = at
  }
  return { ...lines, indents, texts }
}

/** Build an ATX heading. */
function buildHeading(builder: Builder, line: number, at: number): Heading | undefined {
  const { lines, deferred } = builder
  const { source } = lines
  const end = endOf(lines, line)
  let text = at
  while (source.charCodeAt(text) === 35) text++
  const depth = text - at
  while (source.charCodeAt(text) === 32) text++
  const to = trimEnd(source, text, end)
  if (to === undefined || text === to || source.charCodeAt(to - 1) === 35) return undefined
  const position = positionOf(lines, line, at, line, end)
  const node: Placed<Heading> = { type: 'heading', depth: depth as Heading['depth'], children: [], position }
  if (!appendLine(builder, line, text, to, node.children)) {
    node.children = []
    deferred.push({ node, line, at, last: line, to, depth: builder.levels * 2 + 3, base: 0, prefix: 0 })
  }
  return node
}

/** Build a paragraph: lines up to a blank one, a heading or a list item. */
function buildParagraph(builder: Builder, base: number, at: number): Paragraph | undefined {
  const { lines, line } = builder
  const { source } = lines
  const children: PhrasingContent[] = []
  let simple = true
  let from = at
  for (;;) {
    const current = builder.line++
    const end = endOf(lines, current)
    const goesOn = continues(builder, base)
    if (goesOn === undefined) return undefined
    const to = trimEnd(source, from, end)
    simple &&= to !== undefined && appendLine(builder, current, from, to, children)
    if (!goesOn) {
      const position = positionOf(lines, line, at, current, end)
      const node: Placed<Paragraph> = { type: 'paragraph', children: simple ? children : [], position }
      // a mark of code that nothing closes moves the end of text before an indent
      if (!simple && current > line && base + builder.prefix > 0 && hasOpenCode(source.slice(at, end))) return undefined
      if (!simple)
        builder.deferred.push({
          node,
          line,
          at,
          last: current,
          to: end,
          depth: builder.levels * 2 + 3,
          base: base + builder.prefix,
          prefix: builder.prefix,
        })
      return node
    }
    if (simple && to !== undefined) breakLine(builder, current, to, end, children)
    from = textStart(lines, builder.line)
  }
}

/** Whether the number of backticks in a text is odd: one of them may open code that none closes. */
function hasOpenCode(text: string): boolean {
  return (text.match(/`/gu)?.length ?? 0) % 2 === 1
}

/** Tell whether the next line goes on with the paragraph above it; `undefined` where that is not known. */
function continues({ lines, line, prefix }: Builder, base: number): boolean | undefined {
  const indent = indentOf(lines, line)
  if (indent < 0) return false
  const at = textStart(lines, line)
  const kind = kindOf(lines.source, at, endOf(lines, line))
  // a line that does not go on with the item of the paragraph is lazy text, or begins any other block
  const lazy = indent < base
  if (kind === 'text' || (kind === 'tag' && !lazy)) {
    return at - startOf(lines, line) - prefix === indent ? true : undefined
  }
  if (kind === 'other' || kind === 'row' || kind === 'tag' || indent > base + 3) return undefined
  if (kind === 'heading' || kind === 'quote' || kind === 'html' || kind === 'comment') return false
  if (holdsMark(lines.source, at, endOf(lines, line))) return undefined
  return lazy || (kind === 'item' && interrupts(lines.source, at)) ? false : undefined
}

/** Whether another mark of a list stands right behind the first: behind a paragraph it may be text. */
function holdsMark(source: string, at: number, end: number): boolean {
  return /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:[-*+>]|\d{1,9}[.)])(?:[ \t]|$)/u.test(source.slice(at, Math.min(end, at + 40)))
}

/** Whether a list item may stand right behind a line of a paragraph. */
function interrupts(source: string, at: number): boolean {
  return !isDigit(source.charCodeAt(at)) || (source.charCodeAt(at) === 49 && !isDigit(source.charCodeAt(at + 1)))
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
  else children.push({ type: 'text', value, position: { start: pointAt(line + 1, start, end), end: after } })
}

/** Build a list whose items have the same marker and indent. */
function buildList(builder: Builder, base: number, at: number, indent: number): List | undefined {
  if (builder.levels + 1 > builder.maxLevels) return undefined
  builder.levels++
  const { lines, line } = builder
  const { source } = lines
  const ordered = isDigit(source.charCodeAt(at))
  const mark = markOf(source, at)
  const children: ListItem[] = []
  let spread = false
  let start = at
  let end: Point
  for (;;) {
    const item = buildItem(builder, start, indent)
    if (!item) return undefined
    children.push(item)
    end = { ...item.position.end }
    const next = builder.line
    if (next >= builder.to || indentOf(lines, next) < base) break
    if (indentOf(lines, next) !== indent) return undefined
    start = textStart(lines, next)
    const kind = kindOf(source, start, endOf(lines, next))
    if (kind !== 'item' || markOf(source, start) !== mark) {
      // in a quote the list before a block right behind it ends where that begins
      if (builder.prefix > 0) return undefined
      break
    }
    if (indentOf(lines, next - 1) < 0) spread = true
  }
  builder.levels--
  const position = { start: pointAt(line + 1, startOf(lines, line), at), end }
  const number = ordered ? Number.parseInt(source.slice(at, at + 9), 10) : null
  return { type: 'list', ordered, start: number, spread, children, position }
}

/** Build one list item. */
function buildItem(builder: Builder, at: number, indent: number): Placed<ListItem> | undefined {
  const { lines, line } = builder
  const width = markerWidth(lines.source, at, endOf(lines, line))
  const children = buildBlocks(builder, indent + width, at + width, indent + width)
  const end = children && endPoint(children)
  if (!children || !end) return undefined
  const position = { start: pointAt(line + 1, startOf(lines, line), at), end }
  return { type: 'listItem', spread: isSpread(children), checked: null, children, position }
}

/** Whether a blank line stands between blocks that follow each other. */
function isSpread(blocks: readonly BlockContent[]): boolean {
  return blocks.some((block, index) => {
    const start = block.position?.start.line
    const end = blocks[index - 1]?.position?.end.line
    return start !== undefined && end !== undefined && start - end > 1
  })
}

import type { Heading, Paragraph } from 'mdast'
import type { Point } from 'unist'
import type { Deferred } from './builder.js'
import { admit, type Guard, groupWork, refuse } from './guard.js'
import { type Definitions, parseText, positionOf } from './join.js'
import { type Lines, startOf, textStart } from './lines.js'
import { walk } from './walk.js'

/** Where a line of the parsed text comes from. */
interface Source {
  /** Number of the line in the document, from 1. */
  line: number
  /** Offset of the line's first character. */
  lineStart: number
  /** Characters before the part that is parsed. */
  before: number
}

/** Several nodes that one call fills. */
interface Group {
  items: Deferred[]
  text: string
  sources: Source[]
  work: number
}

/**
 * Fill the nodes whose inline markup was not simple, several with one call of `fromMarkdown`.
 *
 * @param lines - lines of the document
 * @param deferred - nodes to fill and their lines
 * @param definitions - definitions of the document, where there are any
 * @param guard - limits; what they refuse is kept as text
 */
export function fillDeferred(
  lines: Lines,
  deferred: readonly Deferred[],
  definitions: Definitions | undefined,
  guard: Guard,
): void {
  let group: Group = { items: [], text: '', sources: [], work: 0 }
  for (const item of deferred) {
    const { text, sources } = readItem(lines, item)
    const work = admit(guard, text, item.node.position)
    if (work === undefined) {
      keepText(item, text)
      continue
    }
    group.work += work
    group.items.push(item)
    group.text += `${text}\n\n`
    for (const source of sources) group.sources.push(source)
    group.sources.push({ line: 0, lineStart: 0, before: 0 })
    if (group.work < groupWork) continue
    fillGroup(group, definitions, guard)
    group = { items: [], text: '', sources: [], work: 0 }
  }
  if (group.items.length > 0) fillGroup(group, definitions, guard)
}

/** Read the text of a node without the indents of its containers. */
function readItem(lines: Lines, item: Deferred): { text: string; sources: Source[] } {
  const sources: Source[] = []
  let text = ''
  for (let line = item.line; line <= item.last; line++) {
    const lineStart = startOf(lines, line)
    const lazy = textStart(lines, line) < lineStart + item.base
    const start = line === item.line ? item.at : lineStart + (lazy ? item.prefix : item.base)
    sources.push({ line: line + 1, lineStart, before: start - lineStart })
    text += lines.source.slice(start, line === item.last ? item.to : startOf(lines, line + 1))
  }
  return { text, sources }
}

/** Fill the nodes of a group from its text, in which each of them is a block. */
function fillGroup({ items, text, sources }: Group, definitions: Definitions | undefined, guard: Guard): void {
  // each item is one block of its kind
  const blocks = parseText(text, definitions).filter((block) => block.type === 'heading' || block.type === 'paragraph')
  for (const [index, block] of blocks.entries()) {
    for (const item of items.slice(index, index + 1)) fillItem(item, block, text, sources, guard)
  }
}

/** Fill a node from the block that was parsed of it. */
function fillItem(
  item: Deferred,
  block: Heading | Paragraph,
  text: string,
  sources: readonly Source[],
  guard: Guard,
): void {
  const { node, depth } = item
  const { start, end } = positionOf(block)
  const own = text.slice(start.offset, end.offset)
  const levels = walk(block, (part) => {
    const position = positionOf(part)
    movePoint(position.start, sources, false)
    movePoint(position.end, sources, true)
  })
  if (depth + levels > guard.maxDepth) {
    refuse(guard, 'too-deep', node.position, depth + levels, guard.maxDepth)
    keepText(item, own)
  } else node.children = block.children
}

/** Keep the content of a node as plain text. */
function keepText({ node }: Deferred, text: string): void {
  const { start, end } = node.position
  const value = text.replace(/^#+ +/u, '').trimEnd()
  node.children = [{ type: 'text', value, position: { start: { ...start }, end: { ...end } } }]
}

/** Move a point; what ends in column 1 ends with a line ending, before the indent of the next line. */
function movePoint(point: Point, sources: readonly Source[], isEnd: boolean): void {
  for (const { line, lineStart, before } of sources.slice(point.line - 1, point.line)) {
    const shift = isEnd && point.column === 1 ? 0 : before
    point.line = line
    point.offset = lineStart + point.column - 1 + shift
    point.column += shift
  }
}

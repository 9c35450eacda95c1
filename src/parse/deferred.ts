import type { Point } from 'unist'
import type { Deferred } from './builder.js'
import { admit, type Guard, groupWork, placeOf, refuse } from './guard.js'
import { type Definitions, parseText } from './join.js'
import type { Lines } from './lines.js'
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
    const work = admit(guard, text, item.node.position ?? placeOf(lines, item.line, item.last + 1))
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
    const lineStart = lines.starts[line] ?? 0
    const lazy = (lines.texts[line] ?? 0) < lineStart + item.base
    const start = line === item.line ? item.at : lineStart + (lazy ? item.prefix : item.base)
    sources.push({ line: line + 1, lineStart, before: start - lineStart })
    text += lines.source.slice(start, line === item.last ? item.to : lines.starts[line + 1])
  }
  return { text, sources }
}

/** Fill the nodes of a group from its text, in which each of them is a block. */
function fillGroup({ items, text, sources }: Group, definitions: Definitions | undefined, guard: Guard): void {
  const blocks = parseText(text, definitions)
  items.forEach((item, index) => {
    const block = blocks[index]
    if (block?.type !== 'heading' && block?.type !== 'paragraph') {
      keepText(item, text)
      return
    }
    const start = block.position?.start.offset
    const end = block.position?.end.offset
    const levels = walk(block, ({ position }) => {
      if (!position) return
      movePoint(position.start, sources, false)
      movePoint(position.end, sources, true)
    })
    if (item.depth + levels > guard.maxDepth && item.node.position) {
      refuse(guard, 'too-deep', item.node.position, item.depth + levels, guard.maxDepth)
      keepText(item, text.slice(start, end))
      return
    }
    item.node.children = block.children
  })
}

/** Keep the content of a node as plain text. */
function keepText({ node }: Deferred, text: string): void {
  const { start, end } = node.position ?? {}
  const value = text.replace(/^#+ +/u, '').trimEnd()
  node.children = [{ type: 'text', value }]
  if (start && end) node.children = [{ type: 'text', value, position: { start: { ...start }, end: { ...end } } }]
}

/** Move a point; what ends in column 1 ends with a line ending, before the indent of the next line. */
function movePoint(point: Point, sources: readonly Source[], isEnd: boolean): void {
  const source = sources[point.line - 1]
  if (!source) return
  const shift = isEnd && point.column === 1 ? 0 : source.before
  point.line = source.line
  point.offset = source.lineStart + point.column - 1 + shift
  point.column += shift
}

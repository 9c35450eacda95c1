import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Point } from 'unist'
import { usedExtensions } from './extensions.js'
import { type Definitions, shareDefinitions } from './join.js'
import type { Lines } from './lines.js'
import type { Deferred } from './simple.js'

/** Characters that are parsed at once. */
const groupLength = 1500

/** Where a line of the parsed text comes from. */
interface Source {
  /** Number of the line in the document, from 1. */
  line: number
  /** Offset of the line's first character. */
  lineStart: number
  /** Characters before the part that is parsed. */
  before: number
}

/**
 * Fill the nodes whose inline markup was not simple, several with one call of `fromMarkdown`.
 *
 * @param lines - lines of the document
 * @param deferred - nodes to fill and their lines
 * @param definitions - definitions of the document, where there are any
 */
export function fillDeferred(lines: Lines, deferred: readonly Deferred[], definitions: Definitions | undefined): void {
  let from = 0
  let text = ''
  let sources: Source[] = []
  deferred.forEach((item, index) => {
    for (let line = item.line; line <= item.last; line++) {
      const lineStart = lines.starts[line] ?? 0
      const start = line === item.line ? item.at : lineStart + item.base
      sources.push({ line: line + 1, lineStart, before: start - lineStart })
      const end = line === item.last ? item.to : lines.starts[line + 1]
      text += lines.source.slice(start, end)
    }
    text += '\n\n'
    sources.push({ line: 0, lineStart: 0, before: 0 })
    if (text.length < groupLength && index < deferred.length - 1) return
    fillGroup(deferred.slice(from, index + 1), text, sources, definitions)
    from = index + 1
    text = ''
    sources = []
  })
}

/** Fill nodes from one text, in which each of them is a block. */
function fillGroup(
  deferred: readonly Deferred[],
  text: string,
  sources: readonly Source[],
  definitions: Definitions | undefined,
): void {
  const extensions = usedExtensions(text)
  if (definitions && text.includes('[')) extensions.extensions.push(shareDefinitions(definitions))
  const blocks = fromMarkdown(text, extensions).children
  deferred.forEach(({ node }, index) => {
    const block = blocks[index]
    if (block?.type !== 'heading' && block?.type !== 'paragraph') return
    node.children = block.children
    for (const child of node.children) moveNode(child, sources)
  })
}

/** Move the positions of a node and what is in it to the document. */
function moveNode(node: Nodes, sources: readonly Source[]): void {
  if (node.position) {
    movePoint(node.position.start, sources, false)
    movePoint(node.position.end, sources, true)
  }
  if ('children' in node) for (const child of node.children) moveNode(child, sources)
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

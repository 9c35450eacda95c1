import type { RootContent } from 'mdast'
import { fillDeferred } from './deferred.js'
import { usedExtensions } from './extensions.js'
import { type Definitions, parsePiece, shareDefinitions } from './join.js'
import type { Lines } from './lines.js'
import { findPieces } from './pieces.js'
import { buildSimple, type Deferred } from './simple.js'

/** Characters that are handed to the full parser at once: it is slow in long texts and slow to start. */
const groupLength = 1500

/** Lines of a piece: the first, and the one behind the last. */
interface Span {
  from: number
  to: number
}

/**
 * Parse a document in pieces: the simple ones are built directly, the others by `fromMarkdown`.
 *
 * @param lines - lines of the document
 * @param first - line to begin with
 * @returns the children of the root, as one `fromMarkdown` of the whole gives them
 */
export function parseLines(lines: Lines, first: number): RootContent[] {
  const starts = findPieces(lines, first)
  const spans = starts.map((from, index) => ({ from, to: starts[index + 1] ?? lines.count }))
  const definitions = collectDefinitions(lines, spans)
  const children: RootContent[] = []
  const deferred: Deferred[] = []
  let group: Span | undefined
  for (const span of spans) {
    const simple = buildSimple(lines, span.from, span.to, definitions !== undefined)
    if (!simple) {
      if (group && length(lines, { from: group.from, to: span.to }) <= groupLength) {
        group.to = span.to
        continue
      }
      if (group) append(children, parseSpan(lines, group, definitions))
      group = { ...span }
      continue
    }
    if (group) append(children, parseSpan(lines, group, definitions))
    group = undefined
    append(children, simple.nodes)
    for (const item of simple.deferred) deferred.push(item)
  }
  if (group) append(children, parseSpan(lines, group, definitions))
  fillDeferred(lines, deferred, definitions)
  return children
}

/** Collect what all pieces define; `undefined` where nothing is defined. */
function collectDefinitions(lines: Lines, spans: Span[]): Definitions | undefined {
  if (!lines.source.includes(']:')) return undefined
  const identifiers = new Set<string>()
  const definitions: Definitions = {
    includes: (identifier) => identifiers.has(identifier),
    push: (identifier) => identifiers.add(identifier),
  }
  for (const span of spans) {
    if (textOf(lines, span).includes(']:')) parseSpan(lines, span, definitions)
  }
  return identifiers.size > 0 ? definitions : undefined
}

/** Parse a span with `fromMarkdown`. */
function parseSpan(lines: Lines, span: Span, definitions: Definitions | undefined): RootContent[] {
  const text = textOf(lines, span)
  const extensions = usedExtensions(text)
  if (definitions && text.includes('[')) extensions.extensions.push(shareDefinitions(definitions))
  const origin = { line: span.from, offset: lines.starts[span.from] ?? 0 }
  // what a container leaves open ends elsewhere at the end of a document than before a line that closes it
  if (span.to === lines.count || !/```|~~~|</u.test(text)) return parsePiece(text, origin, extensions)
  return parsePiece(`${text}# x`, origin, extensions).slice(0, -1)
}

/** The text of a span with its line endings. */
function textOf(lines: Lines, span: Span): string {
  return lines.source.slice(lines.starts[span.from], lines.starts[span.to] ?? lines.source.length)
}

/** Length of a span in characters. */
function length(lines: Lines, span: Span): number {
  return (lines.starts[span.to] ?? lines.source.length) - (lines.starts[span.from] ?? 0)
}

/** Append nodes one by one: a spread call has a limit. */
function append(children: RootContent[], added: RootContent[]): void {
  for (const child of added) children.push(child)
}

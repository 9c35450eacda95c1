import type { RootContent } from 'mdast'
import type { Deferred } from './builder.js'
import { fillDeferred } from './deferred.js'
import { admit, type Guard, groupWork, keepAsText, placeOf, refuse } from './guard.js'
import { type Definitions, type Piece, parsePieces } from './join.js'
import { type Lines, startOf } from './lines.js'
import { findPieces } from './pieces.js'
import { buildSimple } from './simple.js'

/** A document that is parsed in pieces. */
interface Cut {
  lines: Lines
  /** First line of each piece. */
  starts: number[]
  guard: Guard
  definitions: Definitions | undefined
}

/**
 * Parse a document in pieces: the simple ones are built directly, the others by `fromMarkdown`.
 *
 * @param lines - lines of the document
 * @param first - line to begin with
 * @param guard - limits; what they refuse is kept as text
 * @returns the children of the root, as one `fromMarkdown` of the whole gives them
 */
export function parseLines(lines: Lines, first: number, guard: Guard): RootContent[] {
  const cut: Cut = { lines, starts: findPieces(lines, first), guard, definitions: undefined }
  cut.definitions = collectDefinitions(cut)
  const deferred: Deferred[] = []
  const complex: Piece[] = []
  const results = cut.starts.map((from, index): RootContent[] => {
    const simple = buildSimple(lines, from, cut.starts[index + 1] ?? lines.count, {
      defined: cut.definitions !== undefined,
      maxLevels: (guard.maxDepth - 7) / 2,
    })
    if (!simple) complex.push(pieceOf(cut, from, index))
    for (const item of simple?.deferred ?? []) deferred.push(item)
    return simple?.nodes ?? []
  })
  parseComplex(cut, complex, (index, nodes) => {
    results[index] = nodes
  })
  fillDeferred(lines, deferred, cut.definitions, guard)
  return results.flat()
}

/** Parse pieces with as few calls as their length allows, and hand on the nodes of each. */
function parseComplex(cut: Cut, complex: readonly Piece[], use: (index: number, nodes: RootContent[]) => void): void {
  const { lines, starts, guard, definitions } = cut
  let group: Piece[] = []
  let sum = 0
  const flush = () => {
    const isLast = group.at(-1)?.index === starts.length - 1
    for (const { piece, nodes, levels } of parsePieces(group, isLast, definitions)) {
      const { index, line, to } = piece
      if (levels > guard.maxDepth) refuse(guard, 'too-deep', placeOf(lines, line, to), levels, guard.maxDepth)
      use(index, levels > guard.maxDepth ? keepAsText(lines, line, to) : nodes)
    }
    group = []
    sum = 0
  }
  for (const piece of complex) {
    const work = admit(guard, piece.text, placeOf(lines, piece.line, piece.to))
    if (work === undefined) {
      use(piece.index, keepAsText(lines, piece.line, piece.to))
      continue
    }
    if (group.length > 0 && sum + work > groupWork) flush()
    group.push(piece)
    sum += work
  }
  if (group.length > 0) flush()
}

/** Collect what all pieces define; `undefined` where nothing is defined. */
function collectDefinitions(cut: Cut): Definitions | undefined {
  if (!cut.lines.source.includes(']:')) return undefined
  const identifiers = new Set<string>()
  const definitions: Definitions = {
    includes: (identifier) => identifiers.has(identifier),
    push: (identifier) => identifiers.add(identifier),
  }
  const defining = cut.starts.map((line, index) => pieceOf(cut, line, index)).filter(({ text }) => text.includes(']:'))
  // what is refused here is refused again, and told, when it is parsed
  const guard = { ...cut.guard, messages: [] }
  parseComplex({ ...cut, definitions, guard }, defining, () => undefined)
  cut.guard.work = guard.work
  return identifiers.size > 0 ? definitions : undefined
}

/** The text and place of a piece. */
function pieceOf({ lines, starts }: Cut, line: number, index: number): Piece {
  const to = starts[index + 1] ?? lines.count
  const offset = startOf(lines, line)
  return { index, text: lines.source.slice(offset, startOf(lines, to)), line, to, offset }
}

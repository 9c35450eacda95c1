import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import type { Point } from 'unist'
import { usedExtensions } from './extensions.js'
import { walk } from './walk.js'

/** Identifiers of the definitions of the whole document, with the two methods of an array that the parser calls. */
export interface Definitions {
  includes(identifier: string): boolean
  push(identifier: string): unknown
}

/** A piece of a document. */
export interface Piece {
  index: number
  /** Its lines with their endings. */
  text: string
  /** Lines above it. */
  line: number
  /** Lines above what follows it. */
  to: number
  /** Characters before it. */
  offset: number
}

/** What a piece became. */
export interface Parsed {
  piece: Piece
  nodes: RootContent[]
  /** Levels of nodes. */
  levels: number
}

type Syntax = NonNullable<Options['extensions']>[number]

/** A heading, which closes whatever a piece leaves open; it stands between the pieces of one call. */
const separator = '# x\n'

/**
 * Parse text with the extensions that it can use.
 *
 * @param text - Markdown
 * @param definitions - definitions of the document, where there are any; the parser adds to them
 * @returns children of the root
 */
export function parseText(text: string, definitions: Definitions | undefined): RootContent[] {
  const extensions = usedExtensions(text)
  if (definitions && text.includes('[')) extensions.extensions.push(shareDefinitions(definitions))
  return fromMarkdown(text, extensions).children
}

/**
 * Parse several pieces with one call of `fromMarkdown`, which takes long to start.
 *
 * @param pieces - pieces in the order of the document; all but the document's last end with a line ending
 * @param isLast - whether the last of them is the document's last, at whose end something may stay open
 * @param definitions - definitions of the document, where there are any
 * @returns the nodes of each piece, with positions in the document, and how deep they are
 */
export function parsePieces(pieces: readonly Piece[], isLast: boolean, definitions: Definitions | undefined): Parsed[] {
  const text = pieces.map((piece) => piece.text).join(separator) + (isLast ? '' : separator)
  const nodes = parseText(text, definitions)
  let next = 0
  let start = 0
  let offset = 0
  return pieces.map((piece): Parsed => {
    const own: RootContent[] = []
    let levels = 0
    let node = nodes[next]
    while (node && positionOf(node).start.offset < offset + piece.text.length) {
      levels = Math.max(levels, movePositions(node, piece.line - start, piece.offset - offset))
      own.push(node)
      node = nodes[++next]
    }
    // behind it stands the separator
    next++
    offset += piece.text.length + separator.length
    start = node ? positionOf(node).end.line : start
    return { piece, nodes: own, levels }
  })
}

/** Where a node begins and ends. */
interface ParsedPosition {
  start: Point & { offset: number }
  end: Point & { offset: number }
}

/** The position of a parsed node: the parser gives every node one, with offsets, which the types of mdast leave open. */
export function positionOf(node: Nodes): ParsedPosition {
  return node.position as ParsedPosition
}

/** Share the definitions of a document between its pieces: a syntax extension that changes no text. */
function shareDefinitions(definitions: Definitions): Syntax {
  const share = {
    name: 'sharedDefinitions',
    tokenize(this: { parser: { defined: unknown } }, _: unknown, __: unknown, nok: unknown) {
      this.parser.defined = definitions
      return nok
    },
  }
  return { contentInitial: { 91: share }, text: { 33: share, 91: share } } as Syntax
}

/** Move a tree by lines and characters; returns its levels. */
function movePositions(tree: Nodes, lines: number, characters: number): number {
  return walk(tree, (node) => {
    const position = positionOf(node)
    position.start.line += lines
    position.end.line += lines
    position.start.offset += characters
    position.end.offset += characters
  })
}

import type { Nodes, RootContent } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
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
  const results: Parsed[] = [{ nodes: [], levels: 0 }]
  let start = 0
  let offset = 0
  for (const node of parseText(text, definitions)) {
    const index = results.length - 1
    const piece = pieces[index]
    const at = node.position?.start.offset ?? 0
    if (!piece || !node.position) break
    if (at === offset + piece.text.length) {
      // the separator
      start = node.position.end.line
      offset = at + separator.length
      results.push({ nodes: [], levels: 0 })
      continue
    }
    const levels = movePositions(node, piece.line - start, piece.offset - offset)
    const result = results[index]
    result?.nodes.push(node)
    if (result) result.levels = Math.max(result.levels, levels)
  }
  return results
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
  return walk(tree, ({ position }) => {
    if (!position) return
    position.start.line += lines
    position.end.line += lines
    position.start.offset = (position.start.offset ?? 0) + characters
    position.end.offset = (position.end.offset ?? 0) + characters
  })
}

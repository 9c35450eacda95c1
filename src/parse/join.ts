import type { Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import type { Extensions } from './extensions.js'

/** Where a piece stands in the document. */
export interface Origin {
  /** Lines above it. */
  line: number
  /** Characters before it. */
  offset: number
}

/** Identifiers of the definitions of the whole document, with the two methods of an array that the parser calls. */
export interface Definitions {
  includes(identifier: string): boolean
  push(identifier: string): unknown
}

type Syntax = NonNullable<Options['extensions']>[number]

/**
 * Share the link reference definitions of a document between its pieces.
 *
 * @param definitions - what all pieces define; the parser adds to it
 * @returns syntax extension that changes no text
 */
export function shareDefinitions(definitions: Definitions): Syntax {
  const share = {
    name: 'sharedDefinitions',
    tokenize(this: { parser: { defined: unknown } }, _: unknown, __: unknown, nok: unknown) {
      this.parser.defined = definitions
      return nok
    },
  }
  return { contentInitial: { 91: share }, text: { 33: share, 91: share } } as Syntax
}

/**
 * Parse one piece with `fromMarkdown` and move it to its place.
 *
 * @param text - the piece
 * @param origin - where it stands
 * @param extensions - what the text can use
 * @returns its nodes with positions in the document
 */
export function parsePiece(text: string, origin: Origin, extensions: Extensions): RootContent[] {
  const tree = fromMarkdown(text, extensions)
  movePositions(tree, origin)
  return tree.children
}

/** Move a tree down the document. */
function movePositions(tree: Root, { line, offset }: Origin): void {
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    const { position } = node
    if (position) {
      position.start.line += line
      position.end.line += line
      position.start.offset = (position.start.offset ?? 0) + offset
      position.end.offset = (position.end.offset ?? 0) + offset
    }
    if ('children' in node) for (const child of node.children) open.push(child)
  }
}

import type { Lexicon } from '../lexicon.js'
import type { Block, Cell } from './blocks.js'
import { joinLines, type Line, sliceLine } from './text.js'

/**
 * Cut what must never be repeated out of all lines: resident registration numbers, logins with passwords (MAPPING B6).
 *
 * @param blocks - blocks of the document
 * @param lexicon - words of logins and passwords
 * @param report - takes the line that is left and the kind of secret, once for each
 * @returns the same blocks where there is nothing to cut
 */
export function hideSecrets(
  blocks: readonly Block[],
  lexicon: Lexicon,
  report: (line: Line, kind: 'number' | 'password') => void,
): readonly Block[] {
  const hide = (line: Line): Line => hideInLine(line, lexicon, report)
  const walk = (block: Block): Block => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return { ...block, lines: block.lines.map(hide) }
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(walk)) }
      case 'table': {
        const cells = (row: readonly Cell[]): Cell[] => row.map((cell) => cell.map(hide))
        return { ...block, head: block.head && cells(block.head), rows: block.rows.map(cells) }
      }
      case 'dropped': {
        const found = lexicon.findSecret(block.text)
        return found ? { ...block, text: '' } : block
      }
      default:
        return block
    }
  }
  return blocks.map(walk)
}

function hideInLine(line: Line, lexicon: Lexicon, report: (line: Line, kind: 'number' | 'password') => void): Line {
  let left = line
  for (let round = 0; round < 20; round++) {
    const found = lexicon.findSecret(left.text)
    if (!found) return left
    const { start, end } = widen(left.text, found)
    const cut = joinLines([sliceLine(left, 0, start), sliceLine(left, end)])
    left = { ...cut, images: line.images, hard: line.hard }
    report(line, found.kind)
  }
  return left
}

/** Widen a secret to the parentheses that hold nothing else. */
function widen(text: string, found: { start: number; end: number }): { start: number; end: number } {
  const before = /\(\s*$/u.exec(text.slice(0, found.start))
  const after = /^\s*\)/u.exec(text.slice(found.end))
  return before && after
    ? { start: found.start - before[0].length, end: found.end + after[0].length }
    : { start: found.start, end: found.end }
}

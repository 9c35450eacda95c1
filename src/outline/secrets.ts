import type { Lexicon } from '../lexicon.js'
import { type Block, type Cell, noValue } from './blocks.js'
import { emptyLine, joinLines, type Line, sliceLine } from './text.js'

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
        const cells = (row: readonly Cell[]): Cell[] => row.map((cell) => (cell === noValue ? cell : cell.map(hide)))
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

/** Secrets of a line beyond which the rest of it goes too. */
const most = 1000

function hideInLine(line: Line, lexicon: Lexicon, report: (line: Line, kind: 'number' | 'password') => void): Line {
  let left = hideTargets(line, lexicon, (kind) => report({ ...line, images: [] }, kind))
  // what is left of both sides may make another
  for (let round = 0; round < 20; round++) {
    const pieces: Line[] = []
    let rest = left
    let found = lexicon.findSecret(rest.text)
    if (!found) return left
    for (; found; found = lexicon.findSecret(rest.text)) {
      const { start, end } = widen(rest.text, found)
      pieces.push(sliceLine(rest, 0, start))
      rest = pieces.length < most ? sliceLine(rest, end) : emptyLine
      report(line, found.kind)
    }
    left = { ...joinLines([...pieces, rest]), images: left.images, hard: line.hard }
  }
  return { ...emptyLine, images: left.images, hard: line.hard }
}

/** Cut secrets out of what a line links to and shows. */
function hideTargets(line: Line, lexicon: Lexicon, report: (kind: 'number' | 'password') => void): Line {
  const hidden = (text: string | undefined): boolean => {
    const found = text === undefined || text === '' ? undefined : lexicon.findSecret(text)
    if (found) report(found.kind)
    return found !== undefined
  }
  if (line.images.length === 0 && line.spans.every((span) => span.url === undefined)) return line
  const urls = new Map([...new Set(line.spans.map(({ url }) => url))].map((url) => [url, hidden(url)]))
  return {
    ...line,
    spans: line.spans.map((span) => (urls.get(span.url) ? { ...span, url: undefined } : span)),
    images: line.images.filter((image) => ![image.alt, image.title, image.src, image.link].some(hidden)),
  }
}

/** Widen a secret to the parentheses that hold nothing else. */
function widen(text: string, found: { start: number; end: number }): { start: number; end: number } {
  const before = /\( ?$/u.exec(text.slice(Math.max(0, found.start - 20), found.start))
  const after = /^ ?\)/u.exec(text.slice(found.end))
  return before && after
    ? { start: found.start - before[0].length, end: found.end + after[0].length }
    : { start: found.start, end: found.end }
}

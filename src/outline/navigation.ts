import type { Lexicon } from '../lexicon.js'
import type { Block, Dropped, List } from './blocks.js'
import { isAll, joinLines, type Line, textWithTargets } from './text.js'
import { cleanTitle } from './title.js'

/**
 * Drop what only leads about the page: a table of contents with its heading, a link back to the top (MAPPING T4, T9).
 *
 * @param blocks - blocks of the document
 * @param lexicon - words of sections and of such headings
 * @returns the blocks, those that are no content as dropped ones, which are reported with their text
 */
export function dropNavigation(blocks: readonly Block[], lexicon: Lexicon): Block[] {
  const isContents = (block: Block | undefined): boolean =>
    (block?.type === 'heading' || block?.type === 'paragraph') &&
    lexicon.isContents(cleanTitle(joinLines(block.lines), lexicon).text)
  const isSection = (line: Line): boolean => lexicon.section(line.text)?.weak === false
  const isLeading = (line: Line): boolean => line.text === '' || isPageLink(line) || isSection(line)
  return blocks.map((block, index): Block => {
    if (block.type === 'heading') return isContents(block) ? drop(block, block.lines) : block
    if (block.type === 'paragraph') {
      const next = blocks[index + 1]
      // `Contents` above what is no table of contents may be a label
      const isTitle = isContents(block) && (next?.type !== 'list' || linesOf(next).every(isLeading))
      return isTitle || block.lines.every(isPageLink) ? drop(block, block.lines) : block
    }
    if (block.type !== 'list') return block
    const lines = linesOf(block)
    const isTable = isContents(blocks[index - 1])
      ? lines.every(isLeading)
      : lines.every(isPageLink) && lines.some(isSection)
    return isTable && lines.length > 0 ? drop(block, lines) : block
  })
}

function drop({ place }: { readonly place: Dropped['place'] }, lines: readonly Line[]): Dropped {
  return { type: 'dropped', what: 'note', text: lines.map(textWithTargets).join(' '), place }
}

/** Whether a line is links to places of the page and nothing else. */
function isPageLink(line: Line): boolean {
  return isAll(line, 'url') && line.spans.every(({ url }) => url === undefined || url.startsWith('#'))
}

/** Lines of a list and of those in it. */
function linesOf({ items }: List): Line[] {
  return items.flat().flatMap((block) => {
    if (block.type === 'list') return linesOf(block)
    return block.type === 'paragraph' ? block.lines : []
  })
}

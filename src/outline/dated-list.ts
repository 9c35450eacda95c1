import type { List, ListItem } from 'mdast'
import type { Position } from 'unist'
import { type Block, type BlockContext, readFragment, readNodes } from './blocks.js'
import { joinLines, type Line, placeOf } from './text.js'

/**
 * Whether the number of a list is the year of a date that begins its first line: `2023. 12. 대상` (MAPPING D2).
 *
 * @param node - a list of the tree
 */
export function isDatedList(node: Readonly<List>): boolean {
  const { start } = node
  return node.ordered === true && typeof start === 'number' && start >= 1950 && start < 2100
}

/**
 * Read the items of a list whose number is a year: the number is text of the item.
 *
 * Where the source of the item is at hand it is read again without its number as a mark, else the numbers of the tree
 * are written before the text.
 *
 * @param node - a list for which `isDatedList` holds
 * @returns the blocks of each item
 */
export function readDatedList(node: Readonly<List>, context: BlockContext, quote: boolean): (readonly Block[])[] {
  return node.children.map((item, index) => {
    const again = readAgain(item, context, quote)
    return again ?? readNumbered(item, `${(node.start ?? 0) + index}.`, context, quote)
  })
}

function readAgain(item: ListItem, context: BlockContext, quote: boolean): Block[] | undefined {
  const { start, end } = item.position ?? {}
  if (context.source === undefined || start?.offset === undefined || end?.offset === undefined) return undefined
  const [first = '', ...rest] = context.source.slice(start.offset, end.offset).split(/\r\n?|\n/u)
  const mark = /^\d{4}(?=[.)])/u.exec(first)
  if (!mark) return undefined
  const indent = start.column - 1
  const lines = rest.map((line) => line.replace(/^[ \t]{1,8}/u, ''))
  const markdown = [`${mark[0]}\\${first.slice(mark[0].length)}`, ...lines].join('\n')
  // the mark of the escape is one character that the source has not
  const column = (line: number, at: number): number => at + (line > 1 ? 0 : indent - Number(at > mark[0].length + 1))
  const placeAt = (position: Position | undefined): Position | undefined =>
    position &&
    context.placeAt({
      start: { line: start.line - 1 + position.start.line, column: column(position.start.line, position.start.column) },
      end: { line: start.line - 1 + position.end.line, column: column(position.end.line, position.end.column) },
    })
  return readFragment(markdown, undefined, 0, context, quote, placeAt)
}

/** Read an item with its number before its text; a lone list in it is the month or the day. */
function readNumbered(item: ListItem, number: string, context: BlockContext, quote: boolean): Block[] {
  const [first, ...rest] = item.children
  const [only, more] = first?.type === 'list' && first.ordered === true ? first.children : []
  if (first?.type === 'list' && only && !more && (first.start ?? 1) <= 31) {
    return [...readNumbered(only, `${number} ${first.start ?? 1}.`, context, quote), ...readNodes(rest, context, quote)]
  }
  const blocks = readNodes(item.children, context, quote)
  const [head, ...others] = blocks
  const place = context.placeAt(item.position)
  const leaf = { text: number, place }
  const span = { start: 0, end: number.length, strong: false, em: false, code: false, url: undefined, leaf, from: 0 }
  const mark: Line = { text: number, spans: [span], images: [], hard: false }
  if (head?.type !== 'paragraph')
    return [{ type: 'paragraph', lines: [mark], quote, place: placeOf(mark) ?? place }, ...blocks]
  const [line, ...lines] = head.lines
  return [{ ...head, lines: [line ? joinLines([mark, line]) : mark, ...lines] }, ...others]
}

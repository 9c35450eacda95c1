import type { List, ListItem } from 'mdast'
import type { Point, Position } from 'unist'
import { datedSource } from '../parse/dated.js'
import { type Block, type BlockContext, readFragment, readNodes } from './blocks.js'
import { joinLines, type Line, placeOf } from './text.js'

/**
 * Read the items of a list whose number is a year: the number is text of the item.
 *
 * Where the parser kept the source of the item it is read again without its number as a mark, else the numbers of the tree
 * are written before the text.
 *
 * @param node - a list that is numbered by a year
 * @returns the blocks of each item
 */
export function readDatedList(node: Readonly<List>, context: BlockContext, quote: boolean): (readonly Block[])[] {
  return node.children.map((item, index) => {
    const again = readAgain(item, context, quote)
    return again ?? readNumbered(item, `${(node.start ?? 0) + index}.`, context, quote)
  })
}

function readAgain(item: ListItem, context: BlockContext, quote: boolean): Block[] | undefined {
  const [first = '', ...rest] = datedSource(item)?.split(/\r\n?|\n/u) ?? []
  const mark = /^\d{4}(?=[.)])/u.exec(first)
  if (!mark) return undefined
  const lines = rest.map((line) => line.replace(/^[ \t]{1,8}/u, ''))
  const markdown = [`${mark[0]}\\${first.slice(mark[0].length)}`, ...lines].join('\n')
  const { start } = item.position ?? {}
  const point = ({ line, column }: Point): Point => {
    const isFirst = line === 1
    // the mark of the escape is one character that the source has not
    const shift = isFirst && start ? start.column - 1 - Number(column > mark[0].length + 1) : 0
    return { line: line + (start?.line ?? 1) - 1, column: column + shift }
  }
  const placeAt = (position: Position | undefined): Position | undefined =>
    position && start && context.placeAt({ start: point(position.start), end: point(position.end) })
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

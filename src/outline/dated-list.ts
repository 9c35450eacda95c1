import type { ListItem } from 'mdast'
import type { Point, Position } from 'unist'
import { type DatedList, datedSource } from '../parse/dated.js'
import { type Block, type BlockContext, readFragment, readNodes } from './blocks.js'
import { joinLines, type Line } from './text.js'

/**
 * Read the items of a list whose number is a year: the number is text of the item.
 *
 * Where the parser kept the source of the item it is read again without its number as a mark, else the numbers of the tree
 * are written before the text.
 *
 * @param node - a list that is numbered by a year
 * @returns the blocks of each item
 */
export function readDatedList(node: Readonly<DatedList>, context: BlockContext, quote: boolean): (readonly Block[])[] {
  return node.children.map((item, index) => {
    const again = readAgain(item, context, quote)
    return again ?? readNumbered(item, `${node.start + index}.`, context, quote)
  })
}

function readAgain(item: ListItem, context: BlockContext, quote: boolean): Block[] | undefined {
  const [first = '', ...rest] = datedSource(item)?.split(/\r\n?|\n/u) ?? []
  const mark = /^\d{4}(?=[.)])/u.exec(first)
  if (!mark) return undefined
  const lines = rest.map((line) => line.replace(/^[ \t]{1,8}/u, ''))
  const markdown = [`${mark[0]}\\${first.slice(mark[0].length)}`, ...lines].join('\n')
  const start = item.position?.start
  const placeAt = (position: Position | undefined): Position | undefined =>
    position &&
    start &&
    context.placeAt({
      start: movePoint(position.start, start, mark[0].length),
      end: movePoint(position.end, start, mark[0].length),
    })
  return readFragment(markdown, undefined, 0, context, quote, placeAt)
}

/** Move a point of an item that is read again to where the item stands. */
function movePoint({ line, column }: Point, start: Point, digits: number): Point {
  // the mark of the escape is one character that the source has not
  const shift = line === 1 ? start.column - 1 - Number(column > digits + 1) : 0
  return { line: line + start.line - 1, column: column + shift }
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
  if (head?.type !== 'paragraph') return [{ type: 'paragraph', lines: [mark], quote, place }, ...blocks]
  const line = joinLines([mark, ...head.lines.slice(0, 1)])
  return [{ ...head, lines: [line, ...head.lines.slice(1)] }, ...others]
}

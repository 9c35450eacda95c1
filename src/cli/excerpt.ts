import type { Position } from 'unist'
import { columnsOf, printable, splitGraphemes, widthOf } from './width.js'

/** One character as it is shown. */
interface Cell {
  text: string
  width: number
  /** UTF-16 offsets in the line. */
  start: number
  end: number
}

/** Code units before and behind the place that are looked at. */
const REACH = 400

/**
 * Show the line of a place, and a caret with a tail under what stands there.
 *
 * @param line - the first line of the place, without its line ending
 * @param place - unist position
 * @param columns - width of the terminal
 * @returns two lines: the source, cut with `…` where it is too wide, and the mark under it
 */
export function excerpt(line: string, { start, end }: Readonly<Position>, columns: number): [string, string] {
  const gutter = ` ${start.line} | `
  const from = start.column - 1
  const to = end.line === start.line ? end.column - 1 : line.length
  const { before, marked, after } = cut(
    readCells(line, from),
    line.length,
    from,
    to,
    Math.max(columns - gutter.length - 2, 20),
  )
  const source = `${gutter}${before}${marked}${after}`
  const margin = `${' '.repeat(gutter.length - 2)}| ${' '.repeat(columnsOf(before))}`
  return [source, `${margin}^${'~'.repeat(Math.max(columnsOf(marked) - 1, 0))}`]
}

/** Read the characters of a line around a place. */
function readCells(line: string, from: number): Cell[] {
  const first = Math.max(from - REACH, 0)
  const part = line.slice(first, from + REACH)
  return splitGraphemes(part).map(({ segment, index }) => {
    const text = printable(segment)
    const start = first + index
    return { text, width: widthOf(text), start, end: start + segment.length }
  })
}

/** Cut characters to a width, with the place in sight. */
function cut(cells: readonly Cell[], length: number, from: number, to: number, width: number) {
  const at = cells.findIndex(({ end }) => end > from)
  const place = at < 0 ? cells.length : at
  let first = place
  let used = cells[place]?.width ?? 1
  // what stands before the place may fill two thirds, or all that what follows leaves free
  const rest = sum(cells.slice(place))
  const share = Math.max(Math.floor((width * 2) / 3), width - rest)
  while (first > 0 && used + widthAt(cells, first - 1) <= share) used += widthAt(cells, --first)
  let last = place + 1
  while (last < cells.length && used + widthAt(cells, last) <= width) used += widthAt(cells, last++)
  const shown = cells.slice(first, last)
  const isMarked = ({ end, start }: Cell) => end > from && (start < to || start <= from)
  return {
    before: ((shown[0]?.start ?? 0) > 0 ? '…' : '') + join(cells.slice(first, place)),
    marked: join(shown.filter(isMarked)),
    after:
      join(shown.filter((cell) => cell.end > from && !isMarked(cell))) +
      ((shown.at(-1)?.end ?? length) < length ? '…' : ''),
  }
}

/** Tell the width of one of many characters. */
function widthAt(cells: readonly Cell[], index: number): number {
  return Number(cells[index]?.width)
}

/** Add up widths. */
function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { width }) => total + width, 0)
}

/** Join the texts of characters. */
function join(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('')
}

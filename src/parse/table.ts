import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { appendLine, type Builder, positionOf } from './builder.js'
import { type Placed, pointAt } from './inline.js'
import { kindOf } from './kind.js'
import { endOf, indentOf, startOf, textStart } from './lines.js'

/** Build a table whose rows begin and end with a pipe and escape nothing. */
export function buildTable(builder: Builder, base: number): Table | undefined {
  const { lines, line } = builder
  const head = buildRow(builder, base)
  const align = head && readAlign(builder, base, head.children.length)
  if (!align) return undefined
  const children = [head]
  while (builder.line < builder.to && indentOf(lines, builder.line) >= 0) {
    const row = buildRow(builder, base)
    if (!row) return undefined
    children.push(row)
  }
  const start = pointAt(line + 1, startOf(lines, line), textStart(lines, line))
  const last = builder.line - 1
  const end = pointAt(last + 1, startOf(lines, last), endOf(lines, last))
  return { type: 'table', align, children, position: { start, end } }
}

/** Read the row below the head of a table; `undefined` where it is none, or has other than `size` cells. */
function readAlign(builder: Builder, base: number, size: number): AlignType[] | undefined {
  const { lines } = builder
  const line = builder.line++
  const indent = line < builder.to ? indentOf(lines, line) - base : -1
  if (indent < 0 || indent > 3) return undefined
  const text = lines.source.slice(textStart(lines, line), endOf(lines, line))
  if (!/^[|][ :|-]*[|]$/u.test(text)) return undefined
  const cells = text.slice(1, -1).split('|')
  if (cells.length !== size || !cells.every((cell) => /^ *:?-+:? *$/u.test(cell))) return undefined
  return cells.map((cell) => {
    const mark = cell.trim()
    if (mark.endsWith(':')) return mark.startsWith(':') ? 'center' : 'right'
    return mark.startsWith(':') ? 'left' : null
  })
}

/** Build the row of the next line. */
function buildRow(builder: Builder, base: number): TableRow | undefined {
  const { lines } = builder
  const { source } = lines
  const line = builder.line++
  const at = textStart(lines, line)
  const end = endOf(lines, line)
  if (
    indentOf(lines, line) < base ||
    indentOf(lines, line) > base + 3 ||
    source.charCodeAt(at) !== 124 ||
    source.charCodeAt(end - 1) !== 124
  )
    return undefined
  if (end - at < 2 || /[\\\t]/u.test(source.slice(at, end))) return undefined
  const children: TableCell[] = []
  let from = at
  while (from < end - 1) {
    const pipe = source.indexOf('|', from + 1)
    const cell = buildCell(builder, line, from, pipe, pipe === end - 1 ? end : pipe)
    if (!cell) return undefined
    children.push(cell)
    from = pipe
  }
  return { type: 'tableRow', children, position: positionOf(lines, line, at, line, end) }
}

/** Build the cell between two pipes. */
function buildCell(builder: Builder, line: number, from: number, pipe: number, end: number): TableCell | undefined {
  const { lines, deferred } = builder
  const { source } = lines
  let at = from + 1
  while (at < pipe && source.charCodeAt(at) === 32) at++
  let to = pipe
  while (to > at && source.charCodeAt(to - 1) === 32) to--
  const node: Placed<TableCell> = {
    type: 'tableCell',
    children: [],
    position: positionOf(lines, line, from, line, end),
  }
  if (at === pipe || appendLine(builder, line, at, to, node.children)) return node
  if (kindOf(source, at, to) !== 'text') return undefined
  node.children = []
  deferred.push({ node, line, at, last: line, to, depth: builder.levels * 2 + 3, base: 0, prefix: 0 })
  return node
}

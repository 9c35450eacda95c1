import { nameScripts } from '../../ko/names.js'
import { keyOf } from '../../lexicon.js'
import type { Cell, Table } from '../../outline/blocks.js'
import { joinLines, type Line, linkOf, placeOf } from '../../outline/text.js'
import { trimOrnaments } from '../../outline/title.js'
import { type Context, reportLine, spend } from '../context.js'
import { proseText } from '../text.js'
import { meaningOf, readContact } from './contact.js'
import type { Person } from './person.js'
import { takeProse } from './prose.js'

/**
 * Read a table of contact data: labels in rows, in several pairs a row, or in the head (MAPPING B1 to B6).
 *
 * @param table - a table of a section of personal data
 * @returns whether a label of it is known; rows that nothing tells are reported
 */
export function readContactTable(table: Table, person: Person, context: Context): boolean {
  const rows = table.head ? [table.head, ...table.rows] : table.rows
  const [first, ...rest] = rows
  if (!first || !rows.some((row) => row.some((cell) => isLabel(cell, context)))) return false
  const filled = first.filter((cell) => cell.length > 0)
  if (rest.length > 0 && filled.length > 1 && filled.every((cell) => isLabel(cell, context))) {
    for (const row of rest) {
      for (const [index, cell] of row.entries()) readField(first[index] ?? [], cell, person, context)
    }
    return true
  }
  const told = context.lexicon.label(trimOrnaments(joinLines(first.slice(0, 1).flat())).text)
  const isGeneric = told.length === 0 || told.includes('skillName')
  const isHead = table.head !== undefined && isGeneric && !first.some((cell) => isLabel(cell, context))
  if (isHead) for (const line of first.flat()) spend(line, context)
  for (const row of isHead ? rest : rows) readRow(row, person, context)
  return true
}

/** Whether a cell is a label of personal data; one that is a link is a value. */
function isLabel(cell: Cell | undefined, context: Context): boolean {
  return (
    cell !== undefined &&
    !cell.some((line) => linkOf(line) !== undefined) &&
    meaningOf(trimOrnaments(joinLines(cell)).text, context) !== undefined
  )
}

/** Whether a cell says in which script the name in the next one is: `성명 | 한글 | 홍길동 | 한자 | 洪吉童`. */
function isScript(cell: Cell, scripts: readonly string[]): boolean {
  return scripts.includes(keyOf(joinLines(cell).text))
}

/**
 * Labels and values in turn; a label right before another one has no value, and a value without a label, such as a
 * picture over several rows, leaves the next cell its own.
 */
function readRow(row: readonly Cell[], person: Person, context: Context): void {
  const { own, other } = nameScripts
  const isName = (cell: Cell): boolean => isScript(cell, own) || isScript(cell, other)
  let owner: Cell | undefined
  for (let at = 0; at < row.length; at++) {
    const [cell = [], next = []] = row.slice(at, at + 2)
    const isLinked = cell.some((line) => linkOf(line) !== undefined)
    if (joinLines(cell).text === '') continue
    if (isLabel(cell, context) && (isLabel(next, context) || next.length === 0 || isName(next))) {
      for (const line of cell) spend(line, context)
      owner = cell
    } else if (isLinked || isLabel(next, context)) {
      for (const line of cell) if (!readContact(line, person, context)) reportLine('left-out', line, context)
    } else {
      const named = isScript(cell, own) ? owner : undefined
      if (named) for (const line of cell) spend(line, context)
      readField(named ?? cell, next, person, context)
      at++
    }
  }
}

function readField(label: Cell, value: Cell, person: Person, context: Context): void {
  const owner = joinLines(label)
  for (const line of value) {
    if (readContact(line, person, context, owner)) continue
    // a label of no meaning, such as `SNS`, beside links that tell themselves
    if (linkOf(line) !== undefined && readContact(line, person, context)) {
      spend(owner, context)
      continue
    }
    if (context.lexicon.label(trimOrnaments(owner).text).includes('description')) {
      takeProse([line], 'paragraph', person, context)
      spend(owner, context)
    } else reportField(owner, line, context)
  }
}

/** Report a field that has no place in the resume (MAPPING B6). */
export function reportField(label: Line, value: Line, context: Context): void {
  const text =
    label.text === '' ? proseText(value, context) : `${trimOrnaments(label).text}: ${proseText(value, context)}`
  context.report('left-out', { place: placeOf(label) ?? placeOf(value), actual: text })
}

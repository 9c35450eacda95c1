import type { Cell, Table } from '../../outline/blocks.js'
import { meaningsOf } from '../../outline/label.js'
import { isAll, joinLines, type Line } from '../../outline/text.js'
import { cleanTitle } from '../../outline/title.js'
import { type Context, reportLine, spend } from '../context.js'
import type { Value } from '../draft.js'
import { splitPieces } from '../keywords.js'
import { paragraphKeywords } from './keywords.js'
import { isLevel } from './level.js'

/** A row of a table of skills (MAPPING K1). */
export interface SkillRow {
  /** Category, or the skill where a level stands beside it. */
  readonly name: Line
  readonly keywords: readonly Value[]
  readonly level: Line | undefined
  /** Whether the name is a skill's, and no category's. */
  readonly isSkill: boolean
  /** What stands beside the name, as written. */
  readonly told: Line
}

/** What a column of a table of skills holds; a note stands behind a level and says more of it. */
type Column = 'name' | 'list' | 'level' | 'note'

/**
 * Read a table of skills (MAPPING K1): categories in rows or in columns, levels in a cell of their own.
 *
 * @param whole - a table, with or without a head
 * @returns its rows in order; `[]` for an empty table
 */
export function readSkillTable(whole: Table, context: Context): SkillRow[] {
  const table = unfold(whole, context)
  const { head } = table
  const told = head && headOf(head, table, context)
  if (head && told === 'columns') return readColumns(head, table, context)
  const rows = told === undefined && head ? [head, ...table.rows] : table.rows
  head?.forEach((cell, index) => {
    const line = joinLines(cell)
    // the head of a column of notes says more than its place (MAPPING T9)
    if (told?.[index] === 'note' && meaningsOf(line, context.lexicon).length === 0)
      reportLine('left-out', line, context)
    else if (told !== undefined) spend(line, context)
  })
  let above: Line | undefined
  const isMatrix = head && (head.length > 2 || textOf(head[0]) === '')
  if (head && isMatrix && head.slice(1).every((cell) => isLevel(textOf(cell), context))) {
    spend(joinLines(head.slice(0, 1).flat()), context)
    return table.rows.flatMap((row) => byLevel(row, head, context))
  }
  return rows.flatMap((row): SkillRow[] => {
    if (row.every((cell) => cell.length === 0)) return []
    const columns = typeof told === 'object' ? told : guessColumns(row, context)
    const [read, named] = readRow(row, columns, above, context)
    above = named ?? above
    return read
  })
}

function textOf(cell: Cell | undefined): string {
  return joinLines(cell ?? []).text
}

/** Put columns that are told again side by side below each other: `기술 | 수준 | 기술 | 수준`. */
function unfold(table: Table, context: Context): Table {
  const head = table.head?.map((cell) => textOf(cell)) ?? []
  const width = head.length / 2
  const isTwice = head.length > 3 && head.slice(0, width).every((text, at) => text !== '' && text === head[at + width])
  const isPaired = [...(table.head ? [table.head] : []), ...table.rows].every(
    (row) => row.length === 4 && row.every((cell, at) => isLevel(textOf(cell), context) === (at % 2 === 1)),
  )
  const cut = (row: readonly Cell[]): (readonly Cell[])[] => [row.slice(0, row.length / 2), row.slice(row.length / 2)]
  if (isPaired)
    return { ...table, head: undefined, rows: [...(table.head ? [table.head] : []), ...table.rows].flatMap(cut) }
  if (!isTwice || !table.head) return table
  for (const cell of table.head.slice(width)) spend(joinLines(cell), context)
  return { ...table, head: table.head.slice(0, width), rows: table.rows.flatMap(cut) }
}

/** What the columns hold by their head; `columns` where each heads a category, `undefined` where the head is a row. */
function headOf(head: readonly Cell[], table: Table, context: Context): readonly Column[] | 'columns' | undefined {
  const meanings = head.map((cell) => meaningsOf(joinLines(cell), context.lexicon))
  if (meanings.some((meaning) => meaning.includes('skillLevel'))) {
    return meanings.map((meaning, index) => {
      if (meaning.includes('skillLevel')) return 'level'
      const column = nameOrList(meanings, index)
      return column === 'name' || listsSkills(meanings, index) ? column : 'note'
    })
  }
  if (meanings.some((meaning) => meaning.includes('skillName')))
    return meanings.map((_, index) => nameOrList(meanings, index))
  const levels = head.map(
    (_, index) => table.rows.length > 0 && table.rows.every((row) => isLevel(textOf(row[index]), context)),
  )
  if (levels.includes(true)) {
    const isRow = head.every((cell, index) => levels[index] === isLevel(textOf(cell), context))
    return isRow ? undefined : head.map((_, index) => (levels[index] ? 'level' : nameOrList(meanings, index)))
  }
  const [first = [], beside = []] = meanings
  const tells = beside.some((meaning) => meaning === 'description' || meaning === 'content')
  if (head.length === 2 && tells && first.length > 0) return ['name', 'list']
  if (head.length > 2 && textOf(head[0]) === '') return meanings.map((_, index) => nameOrList(meanings, index))
  const second = joinLines(head.slice(1, 2).flat())
  const isBadge = (second.text === '' && second.images.length > 0) || isAll(second, 'code')
  const isRow = head.length === 2 && (isBadge || splitPieces(second).length > 1)
  if (isRow) return undefined
  const firstOfRows = table.rows.map((row) => joinLines(row.slice(0, 1).flat()))
  const pairs = head.length === 2 && !firstOfRows.some((line) => splitPieces(line).length > 1)
  if (pairs && first.includes('tech') && !beside.includes('tech')) return undefined
  if (pairs && table.rows.some(([, cell = []]) => splitPieces(joinLines(cell)).length > 1))
    return beside.length > 0 ? ['name', 'list'] : undefined
  return 'columns'
}

/** Whether a column lists skills of the categories in another one; what stands beside a skill says more of it. */
function listsSkills(meanings: readonly (readonly string[])[], index: number): boolean {
  const isSkill = (meaning: readonly string[]): boolean => meaning.includes('skillList') || meaning.includes('tech')
  const name = meanings.filter((_, at) => nameOrList(meanings, at) === 'name').flat()
  const own = meanings.slice(index, index + 1).flat()
  return !isSkill(name) && (isSkill(own) || own.includes('skillName'))
}

function nameOrList(meanings: readonly (readonly string[])[], index: number): Column {
  const named = meanings.findIndex((meaning) => meaning.includes('skillName'))
  return index === Math.max(named, 0) ? 'name' : 'list'
}

/** Columns of a row without a head: a name, then lists; a cell that is a level is one. */
function guessColumns(row: readonly Cell[], context: Context): Column[] {
  return row.map((cell, index) => (index === 0 ? 'name' : isLevel(textOf(cell), context) ? 'level' : 'list'))
}

function readRow(
  row: readonly Cell[],
  columns: readonly Column[],
  above: Line | undefined,
  context: Context,
): [SkillRow[], Line | undefined] {
  const named = joinLines(row.filter((_, index) => columns[index] === 'name').flat())
  const name = named.text === '' ? above : named
  const levelAt = columns.indexOf('level')
  const level = joinLines(row[levelAt] ?? [])
  const lists = row.filter((cell, index) => columns[index] === 'list' && cell.length > 0)
  const keywords = lists.flatMap((cell) => paragraphKeywords(cell, context))
  const notes = row.filter((_, index) => columns[index] === 'note').flatMap((cell) => paragraphKeywords(cell, context))
  const [only] = lists
  const told = toldIn([...lists, ...row.filter((_, index) => index === levelAt)])
  const next = named.text === '' ? undefined : named
  if (levelAt >= 0 && level.text !== '' && keywords.length === 1 && only) {
    // the skill stands in a cell of its own; its category beside it has no field, and is reported (MAPPING K1, T9)
    if (next) reportLine('left-out', next, context)
    return [[{ name: joinLines(only), keywords: notes, level, isSkill: true, told: level }], next]
  }
  if (!name) return [[], undefined]
  const isSkill = level.text !== '' && keywords.length === 0
  return [
    [
      {
        name: cleanTitle(name, context.lexicon),
        keywords: [...keywords, ...notes],
        level: level.text === '' ? undefined : level,
        isSkill,
        told,
      },
    ],
    next,
  ]
}

/** A category with its skills in the columns of their levels. */
function byLevel(row: readonly Cell[], head: readonly Cell[], context: Context): SkillRow[] {
  const name = cleanTitle(joinLines(row.slice(0, 1).flat()), context.lexicon)
  return row.slice(1).flatMap((cell, index): SkillRow[] => {
    const keywords = paragraphKeywords(cell, context)
    const level = joinLines(head.slice(index + 1, index + 2).flat())
    return keywords.length === 0 ? [] : [{ name, keywords, level, isSkill: false, told: level }]
  })
}

/** A category in each column. */
function readColumns(head: readonly Cell[], table: Table, context: Context): SkillRow[] {
  return head.map((cell, index) => ({
    name: cleanTitle(joinLines(cell), context.lexicon),
    keywords: table.rows.flatMap((row) => paragraphKeywords(row[index] ?? [], context)),
    level: undefined,
    isSkill: false,
    told: toldIn(table.rows.flatMap((row) => row.slice(index, index + 1))),
  }))
}

/** What cells say, in one line. */
function toldIn(cells: readonly Cell[]): Line {
  return joinLines(
    cells.map((cell) => joinLines(cell)).filter((line) => line.text !== ''),
    ' | ',
  )
}

import { append } from '../append.js'
import { technicalRows } from '../ko/skills.js'
import type { SectionKind } from '../lexicon.js'
import { readLabel } from '../outline/label.js'
import { rowKinds } from '../outline/sections.js'
import type { Unit } from '../outline/units.js'
import { type Context, spend } from './context.js'
import { isProgramming } from './languages.js'
import { isKeyValue, keyValueUnits, tellsStays } from './tables.js'

/** A row of personal data that is a section of its own. */
export interface SectionRow {
  readonly kind: SectionKind
  readonly unit: Unit
}

/** Where rows stand: among personal data, in an introduction, or among skills. */
export type RowPlace = 'basics' | 'summary' | 'skills'

/**
 * Part rows that are sections of their own from personal data (MAPPING S1, B3), and certificates from skills (S6, C1).
 *
 * @param units - units before the first section, or of a section of personal data, of an introduction or of skills
 * @param where - where they stand
 * @returns such rows with their value as a line, and the units without them
 */
export function takeRows(
  units: readonly Unit[],
  context: Context,
  where: RowPlace,
): { rows: SectionRow[]; rest: readonly Unit[] } {
  const rows: SectionRow[] = []
  const rest = units.flatMap((unit): Unit[] => {
    if (unit.table && isKeyValue(unit.table, context)) {
      const lines = keyValueUnits(unit.table, context)
      const left = lines.filter((line) => !takeRow(line, rows, where, context))
      return left.length === lines.length ? [unit] : left
    }
    // an overview of the employers is no introduction
    if (unit.table && where !== 'skills' && tellsStays(unit.table, context)) {
      rows.push({ kind: 'work', unit })
      return []
    }
    if (unit.style === 'heading') {
      const inner = takeRows(unit.children, context, where)
      append(rows, inner.rows)
      return [inner.rest === unit.children ? unit : { ...unit, children: inner.rest }]
    }
    return takeRow(unit, rows, where, context) ? [] : [unit]
  })
  return { rows, rest: rows.length === 0 ? units : rest }
}

function takeRow(unit: Unit, rows: SectionRow[], where: RowPlace, context: Context): boolean {
  const [line] = unit.lines
  const label = line && unit.lines.length === 1 ? readLabel(line, context.lexicon) : undefined
  const isBeside = label?.value.text !== ''
  if (!label || context.lexicon.isSentence(label.value.text)) return false
  const isOwner = unit.style === 'label' || (unit.style === 'item' && where !== 'summary')
  if (isBeside ? unit.children.length > 0 : !isOwner || unit.children.length === 0) return false
  const match = context.lexicon.section(label.label.text)
  const [kind] = match?.kinds ?? []
  if (!match || match.weak || match.kinds.length !== 1 || !kind || !rowKinds.has(kind)) return false
  if (where === 'skills' && (kind !== 'certificates' || technicalRows.includes(label.label.text))) return false
  if (kind === 'languages' && isProgramming(label.value, context)) return false
  spend(label.label, context)
  if (isBeside) rows.push({ kind, unit: { ...unit, style: 'text', lines: [label.value] } })
  else for (const child of unit.children) rows.push({ kind, unit: child })
  return true
}

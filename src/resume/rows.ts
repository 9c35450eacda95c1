import { append } from '../append.js'
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

/**
 * Part rows that are sections of their own from personal data (MAPPING S1, B3).
 *
 * @param units - units before the first section, or of a section of personal data or of an introduction
 * @returns such rows with their value as a line, and the units without them
 */
export function takeRows(units: readonly Unit[], context: Context): { rows: SectionRow[]; rest: readonly Unit[] } {
  const rows: SectionRow[] = []
  const rest = units.flatMap((unit): Unit[] => {
    if (unit.table && isKeyValue(unit.table, context)) {
      const lines = keyValueUnits(unit.table, context)
      const left = lines.filter((line) => !takeRow(line, rows, context))
      return left.length === lines.length ? [unit] : left
    }
    // an overview of the employers is no introduction
    if (unit.table && tellsStays(unit.table, context)) {
      rows.push({ kind: 'work', unit })
      return []
    }
    if (unit.style === 'heading') {
      const inner = takeRows(unit.children, context)
      append(rows, inner.rows)
      return [inner.rest === unit.children ? unit : { ...unit, children: inner.rest }]
    }
    return takeRow(unit, rows, context) ? [] : [unit]
  })
  return { rows, rest: rows.length === 0 ? units : rest }
}

function takeRow(unit: Unit, rows: SectionRow[], context: Context): boolean {
  const [line] = unit.lines
  const label = line && unit.lines.length === 1 ? readLabel(line, context.lexicon) : undefined
  const isBeside = label?.value.text !== ''
  if (!label || context.lexicon.isSentence(label.value.text)) return false
  if (isBeside ? unit.children.length > 0 : unit.style !== 'label' || unit.children.length === 0) return false
  const match = context.lexicon.section(label.label.text)
  const [kind] = match?.kinds ?? []
  if (!match || match.weak || match.kinds.length !== 1 || !kind || !rowKinds.has(kind)) return false
  if (kind === 'languages' && isProgramming(label.value, context)) return false
  spend(label.label, context)
  if (isBeside) rows.push({ kind, unit: { ...unit, style: 'text', lines: [label.value] } })
  else for (const child of unit.children) rows.push({ kind, unit: child })
  return true
}

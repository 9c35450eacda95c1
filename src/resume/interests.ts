import { readLabel } from '../outline/label.js'
import { joinLines } from '../outline/text.js'
import type { Unit } from '../outline/units.js'
import type { Interest } from '../types.js'
import { type Context, reportUnit, type Section } from './context.js'
import type { Draft, Value } from './draft.js'
import { splitKeywords, tagsOf } from './keywords.js'
import { nameValue, plainValue } from './text.js'

/**
 * Read interests (MAPPING K6): one an item, what stands under it are its keywords.
 *
 * @param section - a section, or units that were settled as interests
 * @param context - words and messages
 * @returns one draft an interest; none where nothing stands there
 */
export function readInterests(section: Section, context: Context): Draft<Interest>[] {
  const [only] = section.units
  // a lone item is the whole list
  const units = only?.style === 'item' && !section.units[1] ? [{ ...only, style: 'text' as const }] : section.units
  return units.flatMap((unit) => readUnit(unit, context))
}

function readUnit(unit: Unit, context: Context): Draft<Interest>[] {
  if (unit.table) {
    const drafts = unit.table.rows.flatMap((row): Draft<Interest>[] => {
      const [name, ...rest] = row.map((cell) => joinLines(cell)).filter((cell) => cell.text !== '')
      if (!name) return []
      return [{ name: nameValue(name, context), keywords: rest.flatMap((cell) => splitKeywords(cell, context)) }]
    })
    const head = { ...unit, table: { ...unit.table, rows: [] } }
    reportUnit('left-out', head, context)
    return drafts
  }
  if (unit.lines.length === 0) return unit.children.flatMap((child) => readUnit(child, context))
  if ((unit.style === 'text' || unit.style === 'item') && unit.children.length === 0) {
    return unit.lines.flatMap((line) => {
      const tags = tagsOf(line)
      if (tags) return tags.map((tag) => ({ name: plainValue(tag) }))
      const labelled = readLabel(line, context.lexicon)
      if (labelled && labelled.value.text !== '') {
        return [{ name: nameValue(labelled.label, context), keywords: splitKeywords(labelled.value, context) }]
      }
      if (unit.style === 'item') return [{ name: nameValue(line, context) }]
      return splitKeywords(line, context, { doing: false }).map((name) => ({ name }))
    })
  }
  return [{ name: nameValue(joinLines(unit.lines), context), keywords: keywordsOf(unit.children, context) }]
}

function keywordsOf(units: readonly Unit[], context: Context): Value[] {
  return units.flatMap((unit) => [
    ...(unit.style === 'item' && unit.children.length > 0
      ? unit.lines.map((line) => plainValue(line))
      : unit.lines.flatMap((line) => splitKeywords(line, context))),
    ...keywordsOf(unit.children, context),
  ])
}

import { documentDateWords } from '../../ko/names.js'
import { keyOf } from '../../lexicon.js'
import { type Line, placeOf, sliceLine } from '../../outline/text.js'
import type { Unit } from '../../outline/units.js'
import type { Context } from '../context.js'
import { makeValue, type Value } from '../draft.js'

/**
 * Read a line as the date of the document: `최종 수정: 2025.07`, `작성일 2025-07-01`, `2025.07 기준` (MAPPING B7).
 *
 * @param line - one line
 * @returns the date with its precision; `undefined` where the line says anything else
 */
export function readDocumentDate(line: Line, context: Context): Value | undefined {
  const { lexicon } = context
  const [period, more] = lexicon.dates.findPeriods(line.text)
  if (!period || more || period.kind !== 'date' || period.startDate === undefined) return undefined
  const around = `${line.text.slice(0, period.dateStart)} ${line.text.slice(period.dateEnd)}`
  const words = around.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  const known = new Set(documentDateWords.map(keyOf))
  const isTold = (text: string): boolean => known.has(keyOf(text)) || lexicon.label(text).includes('updated')
  if (!isTold(words.join(' ')) && !(words.length > 0 && words.every(isTold))) return undefined
  return makeValue(period.startDate, placeOf(sliceLine(line, period.dateStart, period.dateEnd)))
}

/**
 * Read the date of the document at the end of a line of prose, in parentheses or as a sentence of its own (MAPPING B7).
 *
 * @param line - a line of the introduction; it stays as it is
 * @returns the date with its precision; `undefined` where the line ends otherwise
 */
export function endingDate(line: Line, context: Context): Value | undefined {
  const starts = [...line.text.matchAll(/[.!?] |\((?=[^()]*\)$)/gu)].map((match) => match.index + match[0].length)
  for (const start of starts.slice(-6)) {
    const date = readDocumentDate(sliceLine(line, start, line.text.replace(/\)$/u, '').length), context)
    if (date) return date
  }
  return undefined
}

/**
 * Tell whether a unit is nothing but the date of the document, wherever it stands (MAPPING B7).
 *
 * @param unit - a unit of any section; items of lists are none
 * @returns whether the mapper of its section has to leave it to `readBasics`
 */
export function isDocumentDate(unit: Unit, context: Context): boolean {
  const [line] = unit.lines
  if (!line || unit.lines.length > 1 || unit.children.length > 0 || unit.style === 'item') return false
  return readDocumentDate(line, context) !== undefined
}

/**
 * Leave the dates of the document out of units (MAPPING B7).
 *
 * @param units - units of a section
 * @returns the units without them; the same list where there is none
 */
export function withoutDocumentDates(units: readonly Unit[], context: Context): readonly Unit[] {
  let changed = false
  const kept = units.flatMap((unit): Unit[] => {
    if (isDocumentDate(unit, context)) {
      changed = true
      return []
    }
    const children = withoutDocumentDates(unit.children, context)
    if (children === unit.children) return [unit]
    changed = true
    return [{ ...unit, children }]
  })
  return changed ? kept : units
}

/** Find the first date of the document in units and in what stands under them (MAPPING B7). */
export function findDocumentDate(units: readonly Unit[], context: Context): { value: Value; line: Line } | undefined {
  for (const unit of units) {
    const [line] = unit.lines
    const value = line && isDocumentDate(unit, context) ? readDocumentDate(line, context) : undefined
    if (line && value) return { value, line }
    const below = findDocumentDate(unit.children, context)
    if (below) return below
  }
  return undefined
}

/**
 * Read the date beside a document's title: `# 이력서 (2025-09-07)` (MAPPING B7).
 *
 * @param heading - a heading that holds a title word
 * @returns the date; `undefined` without one
 */
export function titleDate(heading: Line, context: Context): Value | undefined {
  const periods = context.lexicon.dates.findPeriods(heading.text)
  const [period] = periods
  if (!period || periods.length > 1 || period.kind !== 'date' || period.startDate === undefined) return undefined
  return makeValue(period.startDate, placeOf(sliceLine(heading, period.dateStart, period.dateEnd)))
}

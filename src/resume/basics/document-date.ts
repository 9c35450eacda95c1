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
  const date = dateOf(line, context)
  if (!date) return undefined
  const { lexicon } = context
  const known = new Set(documentDateWords.map(keyOf))
  const isTold = (text: string): boolean => known.has(keyOf(text)) || lexicon.label(text).includes('updated')
  const words = date.around.match(/[\p{L}\p{N}]+/gu) ?? []
  return isTold(date.around) || (words.length > 0 && words.every(isTold)) ? date.value : undefined
}

/** The date of a line that holds no other one, and the text around it. */
function dateOf(line: Line, { lexicon }: Context): { readonly value: Value; readonly around: string } | undefined {
  const [period, more] = lexicon.dates.findPeriods(line.text)
  if (more || period?.kind !== 'date' || period.startDate === undefined) return undefined
  const { startDate, dateStart, dateEnd } = period
  return {
    value: makeValue(startDate, placeOf(sliceLine(line, dateStart, dateEnd))),
    around: `${line.text.slice(0, dateStart)} ${line.text.slice(dateEnd)}`,
  }
}

/**
 * Read the date of the document at the end of a line of prose, in parentheses or as a sentence of its own (MAPPING B7).
 *
 * @param line - a line of the introduction; it stays as it is
 * @returns the date with its precision; `undefined` where the line ends otherwise
 */
export function endingDate(line: Line, context: Context): Value | undefined {
  const starts = [...line.text.matchAll(/[.!?] |\(/gu)].map((match) => match.index + 1)
  for (const start of starts.slice(-6)) {
    const date = readDocumentDate(sliceLine(line, start), context)
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
  return findOwn(unit, context) !== undefined
}

function findOwn({ lines, children, style }: Unit, context: Context): { value: Value; line: Line } | undefined {
  const [line, more] = lines
  if (!line || more || children.length > 0 || style === 'item') return undefined
  const value = readDocumentDate(line, context)
  return value && { value, line }
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
    const found = findOwn(unit, context) ?? findDocumentDate(unit.children, context)
    if (found) return found
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
  return dateOf(heading, context)?.value
}

import type { Period } from '../dates.js'
import { dateWords } from '../ko/dates.js'
import { keyOf } from '../lexicon.js'
import { isRangeAlone, splitHeader } from '../outline/header.js'
import { joinLines, type Line, placeOf, sliceLine } from '../outline/text.js'
import type { Unit } from '../outline/units.js'
import type { Context } from './context.js'
import { makeValue, type Value } from './draft.js'

/** Dates of an entry as values. */
export interface EntryDates {
  startDate: Value | undefined
  endDate: Value | undefined
}

/**
 * Read a period as the dates of an entry, and report what is odd about it (MAPPING D5, D7, D8, D9).
 *
 * @param period - a period of `line`
 * @param line - the line that it was found in
 */
export function datesOf(period: Period, line: Line, context: Context): EntryDates {
  const place = placeOf(sliceLine(line, period.dateStart, period.dateEnd)) ?? placeOf(line)
  const text = line.text.slice(period.dateStart, period.dateEnd).trim()
  if (period.reversed) context.report('reversed-period', { place, actual: text })
  const notes = period.notes.filter((note) => !text.includes(note))
  if (period.broken) context.report('broken-period', { place, actual: [text, ...notes].join(', ') })
  const months = period.duration?.months
  const counted = countMonths(period)
  if (months !== undefined && counted !== undefined && Math.abs(months - counted) > 1) {
    context.report('contradicting-duration', {
      place,
      actual: period.duration?.text,
      expected: context.lexicon.duration(counted),
    })
  }
  const value = (date: string | undefined): Value | undefined =>
    date === undefined ? undefined : makeValue(date, place)
  return { startDate: value(period.startDate), endDate: value(period.endDate) }
}

/** Whether a line has a range, be it one that only goes on. */
export function holdsRange(line: Line, { lexicon }: Context): boolean {
  return lexicon.dates.findPeriods(line.text).some((period) => period.kind === 'range')
}

/** Whether a unit that is no item begins with a range and nothing else beside it. */
export function isPeriodAlone({ style, lines: [line] }: Unit, { lexicon }: Context): boolean {
  if (!line || style === 'item') return false
  return isRangeAlone(splitHeader(line, lexicon))
}

/** Whether the first line under a heading is its period and nothing else. */
export function tellsPeriod({ children }: Unit, context: Context): boolean {
  return children.slice(0, 1).some((child) => isPeriodAlone(child, context))
}

/** Whether a unit is a leave with its period: no stay, and no project (MAPPING D5). */
export function isLeave(unit: Unit, context: Context): boolean {
  const row = splitHeader(joinLines(unit.lines), context.lexicon)
  if (row.periods.length === 0 && !tellsPeriod(unit, context)) return false
  const name = keyOf(row.parts.map(({ line }) => line.text).join())
  return dateWords.leaves.some((word) => keyOf(word) === name)
}

/** The day that a text is and nothing else, as `YYYY-MM-DD`. */
export function dayOf(text: string, { lexicon }: Context): string | undefined {
  const [period] = lexicon.dates.findPeriods(text, { place: true })
  const isDay = period?.kind === 'date' && period.startDate?.length === 10 && period.end - period.start === text.length
  return isDay ? period.startDate : undefined
}

/** Months of a closed range with months, both ends counted; `undefined` where it is open, fuzzy or reversed. */
function countMonths(period: Period): number | undefined {
  const start = /^(\d{4})-(\d{2})/u.exec(period.startDate ?? '')
  const end = /^(\d{4})-(\d{2})/u.exec(period.endDate ?? '')
  if (!start || !end || period.reversed || period.kind !== 'range') return undefined
  return (Number(end[1]) - Number(start[1])) * 12 + Number(end[2]) - Number(start[2]) + 1
}

import { mustSay, type ThemeContext } from './context.js'
import { safeDate } from './safe.js'
import type { ThemePeriod } from './types.js'

/** A start and an end as a resume has them. */
export interface WrittenPeriod {
  startDate?: string | undefined
  endDate?: string | undefined
}

/** The dates that a theme gets, and what it would not show of them. */
export interface ShownPeriod {
  dates: ThemePeriod
  /** The period as written, where the dates alone would say too much or too little. */
  note?: string
}

/**
 * Give a theme the dates of a stay: `null` ends what goes on, what is no date goes.
 *
 * @param period - start and end as a resume has them
 * @param context - of the view
 * @param over - whether it is known to be over although it has no end
 * @returns the dates, and the period as written where the theme would make January of a year, hide an end without its
 * start, or where something in it is no date
 */
export function showPeriod(period: WrittenPeriod, context: ThemeContext, over = false): ShownPeriod {
  const { traits, labels } = context
  const start = safeDate(period.startDate)
  const end = safeDate(period.endDate)
  const dates: ThemePeriod = {}
  if (start !== undefined) dates.startDate = showDate(start, context)
  else if (traits.startNeeded) dates.startDate = end === undefined ? null : showDate(end, context)
  if (end !== undefined) dates.endDate = showDate(end, context)
  else if (period.startDate !== undefined && !over) dates.endDate = traits.present === 'label' ? labels.present : null

  const odd = start !== period.startDate || end !== period.endDate
  const year = (start ?? end)?.length === 4 || end?.length === 4
  const said =
    (year && mustSay(context, 'years')) || (start === undefined && mustSay(context, 'ends')) || (odd && context.details)
  return said ? { dates, note: writePeriod(period, context, over) } : { dates }
}

/**
 * Write a period as text.
 *
 * @param period - start and end as a resume has them
 * @param context - of the view
 * @param over - whether it is known to be over although it has no end
 * @returns `2023-01 ~ 2023-12`, `2023-01 ~ 현재`, `~ 2023-12`, `2023-12` where both are it; empty where there is neither
 */
export function writePeriod({ startDate, endDate }: WrittenPeriod, context: ThemeContext, over = false): string {
  if (startDate === endDate) return startDate ?? ''
  const end = endDate ?? (over ? '' : context.labels.present)
  return `${startDate ?? ''} ~ ${end}`.trim()
}

/**
 * Give a theme a date: the middle of its month, where the theme would else show the month before it west of Greenwich.
 *
 * @param date - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param context - of the view
 * @returns the date, or the fifteenth of its month
 */
export function showDate(date: string, { traits }: ThemeContext): string {
  if (traits.localDates === undefined || (date.length === 4 && !traits.hides.includes('years'))) return date
  return `${date.slice(0, 4)}-${date.slice(5, 7) || '01'}-15`
}

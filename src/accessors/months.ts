import type { ResumeDate } from '../types.js'

/** A period of a resume: open without `endDate` (MAPPING D5). */
export interface Period {
  readonly startDate?: ResumeDate | undefined
  readonly endDate?: ResumeDate | undefined
}

/** First and last month of a time, counted from the year 0: `[24240, 24245]` is 2020-01 to 2020-06. */
export type Span = readonly [first: number, last: number]

/**
 * Read a date as the months it covers: a year covers January to December, days are checked and ignored (MAPPING D1).
 *
 * @param date - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns the months, or `undefined` where the date is missing or stands in no calendar
 */
export function readDate(date: string | undefined): Span | undefined {
  const parts = date?.match(/^([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/u)
  if (!parts) return undefined
  const [, year, month, day = '01'] = parts
  const january = Number(year) * 12
  if (month === undefined) return [january, january + 11]
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return undefined
  const only = january + Number(month) - 1
  return [only, only]
}

/** Count the days of a month (1 to 12) of a year. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/**
 * Read the argument `asOf` of an accessor.
 *
 * @param asOf - today, such as `2026-11`
 * @returns the last month that it covers, counted from the year 0
 * @throws TypeError where it is no date
 */
export function readAsOf(asOf: string): number {
  const today = typeof asOf === 'string' ? readDate(asOf) : undefined
  if (!today) throw new TypeError('asOf must be a date such as 2026, 2026-11 or 2026-11-22')
  return today[1]
}

/**
 * Read a period as the months it covers.
 *
 * @param period - a period; without an end it lasts until `today`
 * @param today - the last month that counts, or `undefined` to count all
 * @returns the months, or `undefined` where a date is missing or in no calendar, the start lies after the end or
 * `today`, or the period is open and `today` is not given
 */
export function spanOf(period: Period, today: number | undefined): Span | undefined {
  const first = readDate(period.startDate)?.[0]
  const end = period.endDate === undefined ? today : readDate(period.endDate)?.[1]
  if (first === undefined || end === undefined) return undefined
  const last = today === undefined ? end : Math.min(end, today)
  return first <= last ? [first, last] : undefined
}

/**
 * Keep the dates of a period that make sense: those of the calendar, and no end before its start (MAPPING D9).
 *
 * @param period - a period
 * @returns its dates as written, without those that do not count
 */
export function soundDates(period: Period): { startDate?: ResumeDate; endDate?: ResumeDate } {
  const { startDate, endDate } = period
  const start = readDate(startDate)
  const end = readDate(endDate)
  return {
    ...(startDate !== undefined && start && { startDate }),
    ...(endDate !== undefined && end && !(start && start[0] > end[1]) && { endDate }),
  }
}

/**
 * Tell whether a period goes on: it has begun, and it has no end or one that has not passed.
 *
 * Dates are compared as exactly as both are written: an end in 2026 has not passed in 2026-11.
 *
 * @param period - a period
 * @param asOf - today; without it only a period without an end goes on
 * @returns whether it goes on; `false` where its start is missing or in no calendar, or its end is in no calendar
 */
export function goesOn(period: Period, asOf: string | undefined): boolean {
  const { startDate, endDate } = period
  if (startDate === undefined || !readDate(startDate)) return false
  if (asOf === undefined) return endDate === undefined
  if (isAfter(startDate, asOf)) return false
  return endDate === undefined || (soundDates(period).endDate === endDate && !isAfter(asOf, endDate))
}

/**
 * Tell whether a date lies after another, as exactly as both are written.
 *
 * @param date - a date, such as `2026-12`
 * @param other - another, such as `2026-11-22`
 * @returns whether it does; `false` for `2026` and `2026-11`
 */
export function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length)
  return date.slice(0, length) > other.slice(0, length)
}

/**
 * Find the date that ends last: a year ends after its months, a month after its days.
 *
 * @param dates - dates of the calendar, in any order
 * @returns one of them, or `undefined` where there are none
 */
export function lastOf(dates: readonly ResumeDate[]): ResumeDate | undefined {
  // `~` sorts behind `-` and the digits
  const last = dates
    .map((date) => `${date}~`)
    .sort()
    .at(-1)
  return last?.slice(0, -1)
}

/**
 * Unite spans that overlap or touch.
 *
 * @param spans - spans in any order
 * @returns spans with at least one month between them, earliest first
 */
export function uniteSpans(spans: readonly Span[]): Span[] {
  const united: Span[] = []
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const before = united.at(-1)
    if (before && span[0] <= before[1] + 1) united[united.length - 1] = [before[0], Math.max(before[1], span[1])]
    else united.push(span)
  }
  return united
}

/**
 * Count the months of periods, overlaps once.
 *
 * @param periods - periods in any order; those that cannot be counted are skipped
 * @param today - the last month that counts, or `undefined` to count all
 * @returns months, 0 where no period can be counted
 */
export function countMonths(periods: readonly Period[], today: number | undefined): number {
  const spans = periods.flatMap((period) => {
    const span = spanOf(period, today)
    return span ? [span] : []
  })
  return uniteSpans(spans).reduce((sum, [first, last]) => sum + last - first + 1, 0)
}

/**
 * Count the months of a period, the first and the last included.
 *
 * A year counts from January to December, so `2020` to `2021` is 24 months; days are ignored; months after `asOf` do
 * not count.
 *
 * @param period - anything with `startDate` and `endDate`: a stay, a project, an education
 * @param asOf - today, such as `2026-11`: the end of a period without one
 * @returns months, at least 1; `undefined` where the start is missing, a date is in no calendar, the start lies after
 * the end or after `asOf`, or the period is open and `asOf` is not given
 * @throws TypeError where `asOf` is no date, or `period` no object
 *
 * @example
 * monthsOf({ startDate: '2020-01', endDate: '2020-06' }) // => 6
 * monthsOf({ startDate: '2020', endDate: '2021' }) // => 24
 * monthsOf({ startDate: '2026-10' }, '2026-11-22') // => 2
 * monthsOf({ startDate: '2026-10' }) // => undefined
 */
export function monthsOf(period: Period, asOf?: string): number | undefined {
  if (typeof period !== 'object' || period === null) throw new TypeError('period must be an object')
  const span = spanOf(period, asOf === undefined ? undefined : readAsOf(asOf))
  return span && span[1] - span[0] + 1
}

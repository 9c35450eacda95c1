import type { ResumeDate } from '../types.js'
import { checkResume, compare, type ReadonlyEntry, type ReadonlyResume, type ResumeWith } from './data.js'
import { countMonths, goesOn, readAsOf, spanOf, uniteSpans } from './months.js'

/** Options of {@link totalExperience}. */
export interface ExperienceOptions<Entry> {
  /** Which stays count; all without it. */
  readonly filter?: ((work: Entry, index: number) => boolean) | undefined
}

/**
 * Count the months of all work, overlaps once (MAPPING W13 keeps totals out of the resume).
 *
 * @param resume - a resume; stays whose months cannot be told ({@link monthsOf}) are skipped
 * @param asOf - today, such as `2026-11`: the end of open stays; months after it do not count
 * @param options - `filter` chooses the stays that count
 * @returns months, 0 where there are none
 * @throws TypeError where `resume` is no object or `asOf` no date
 *
 * @example
 * const resume = {
 *   work: [
 *     { name: '가온', startDate: '2020-01', endDate: '2020-06' },
 *     { name: '나루', startDate: '2020-06', endDate: '2020-12', employmentType: '파견' },
 *   ],
 * }
 * totalExperience(resume, '2026-11') // => 12
 * totalExperience(resume, '2026-11', { filter: (work) => work.employmentType !== '파견' }) // => 6
 */
export function totalExperience<Entry extends ReadonlyEntry<'work'>>(
  resume: ResumeWith<'work', Entry>,
  asOf: string,
  options: ExperienceOptions<Entry> = {},
): number {
  checkResume(resume)
  const today = readAsOf(asOf)
  const { filter } = options
  const work: readonly Entry[] = resume.work ?? []
  return countMonths(filter ? work.filter((entry, index) => filter(entry, index)) : work, today)
}

/**
 * Find the work that goes on: begun, and without an end or with one that has not passed.
 *
 * @param resume - a resume; stays without a start, or with a date in no calendar, are skipped
 * @param asOf - today, such as `2026-11`
 * @returns the stays themselves, the one begun last first; `[]` where there are none
 * @throws TypeError where `resume` is no object or `asOf` no date
 *
 * @example
 * const work = [
 *   { name: '가온', startDate: '2023-12' },
 *   { name: '나루', startDate: '2021-06', endDate: '2021-12' },
 * ]
 * currentWork({ work }, '2026-11') // => [{ name: '가온', startDate: '2023-12' }]
 */
export function currentWork<Entry extends ReadonlyEntry<'work'>>(
  resume: ResumeWith<'work', Entry>,
  asOf: string,
): Entry[] {
  checkResume(resume)
  readAsOf(asOf)
  const work: readonly Entry[] = resume.work ?? []
  return work.filter((entry) => goesOn(entry, asOf)).sort((a, b) => compare(String(b.startDate), String(a.startDate)))
}

/** A time between jobs, as {@link gaps} finds it. */
export interface Gap {
  /** The first month without work: `2021-01`. */
  startDate: ResumeDate
  /** The last month without work: `2021-05`. */
  endDate: ResumeDate
  /** Months, both included: 5. */
  months: number
}

/** Options of {@link gaps}. */
export interface GapOptions {
  /** The shortest gap that counts, in months; 1 without it. */
  readonly minMonths?: number | undefined
}

/**
 * Find the times between jobs; the time since the last job is none of them.
 *
 * @param resume - a resume; stays whose months cannot be told ({@link monthsOf}) are skipped
 * @param asOf - today, such as `2026-11`: the end of open stays
 * @param options - `minMonths` leaves out shorter gaps
 * @returns the gaps, earliest first; `[]` where there are none
 * @throws TypeError where `resume` is no object, `asOf` no date or `minMonths` no number from 1
 *
 * @example
 * const work = [
 *   { name: '나루', startDate: '2021-06', endDate: '2021-12' },
 *   { name: '가온', startDate: '2020-01', endDate: '2020-12' },
 * ]
 * gaps({ work }, '2026-11') // => [{ startDate: '2021-01', endDate: '2021-05', months: 5 }]
 * gaps({ work }, '2026-11', { minMonths: 6 }) // => []
 */
export function gaps(resume: ReadonlyResume, asOf: string, options: GapOptions = {}): Gap[] {
  checkResume(resume)
  const today = readAsOf(asOf)
  const { minMonths = 1 } = options
  if (!(typeof minMonths === 'number' && minMonths >= 1)) throw new TypeError('minMonths must be a number from 1')
  const spans = (resume.work ?? []).flatMap((entry) => {
    const span = spanOf(entry, today)
    return span ? [span] : []
  })
  const found: Gap[] = []
  let before: number | undefined
  for (const [first, last] of uniteSpans(spans)) {
    const months = before === undefined ? 0 : first - before - 1
    if (months >= minMonths)
      found.push({ startDate: writeMonth(first - months), endDate: writeMonth(first - 1), months })
    before = last
  }
  return found
}

/** Write a month counted from the year 0 as `YYYY-MM`. */
function writeMonth(month: number): ResumeDate {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

import type { ResumeDate } from '../types.js'
import { checkResume, fold, type ReadonlyEntry, type ResumeWith } from './data.js'
import { countMonths, goesOn, lastOf, readAsOf, soundDates } from './months.js'
import { type NameParts, splitName } from './names.js'

/** An employer with all its stays, as {@link employers} unites them. */
export interface Employer<Entry = ReadonlyEntry<'work'>> extends NameParts {
  /** The name as written: `얼리페이 (EarlyPay)`; its parts are `korean` and `latin`. */
  name: string
  /** Months of all stays, overlaps once; 0 where no stay can be counted. */
  months: number
  /** The first start, as written. */
  startDate?: ResumeDate
  /** The last end, as written; missing where a stay has none. */
  endDate?: ResumeDate
  /** Whether a stay goes on. */
  ongoing: boolean
  /** Positions in order of first appearance. */
  positions: string[]
  /** Technologies in order of first appearance, each once whatever its case. */
  keywords: string[]
  /** The stays themselves, in the order of the resume. */
  stays: Entry[]
}

/**
 * List the employers, the stays of identical names united (MAPPING W1, W12).
 *
 * @param resume - a resume; work without a name is skipped, dates in no calendar and ends before their start too
 * @param asOf - today, such as `2026-11`: the end of open stays; without it they count no months
 * @returns the employers in the order of the resume; `[]` where there are none
 * @throws TypeError where `resume` is no object or `asOf` no date
 *
 * @example
 * const back = { name: '얼리페이 (EarlyPay)', position: '백엔드', startDate: '2023-12', endDate: '2025-06' }
 * const first = { name: '얼리페이 (EarlyPay)', position: '인턴', startDate: '2021-06', endDate: '2021-12' }
 * const [employer] = employers({ work: [back, first] })
 * employer.korean // => '얼리페이'
 * employer.latin // => 'EarlyPay'
 * employer.months // => 26
 * employer.startDate // => '2021-06'
 * employer.positions // => ['백엔드', '인턴']
 */
export function employers<Entry extends ReadonlyEntry<'work'>>(
  resume: ResumeWith<'work', Entry>,
  asOf?: string,
): Employer<Entry>[] {
  checkResume(resume)
  const today = asOf === undefined ? undefined : readAsOf(asOf)
  const work: readonly Entry[] = resume.work ?? []
  const byName = new Map<string, Entry[]>()
  for (const entry of work) {
    const name = entry.name
    if (name === undefined || name.trim() === '') continue
    const stays = byName.get(name)
    if (stays) stays.push(entry)
    else byName.set(name, [entry])
  }
  return [...byName].map(([name, stays]) => ({
    name,
    ...splitName(name),
    months: countMonths(stays, today),
    ...outerDates(stays),
    ongoing: stays.some((stay) => goesOn(stay, asOf)),
    positions: unique(stays.flatMap((stay) => stay.position ?? [])),
    keywords: unique(stays.flatMap((stay) => stay.keywords ?? [])),
    stays,
  }))
}

/** Find the first start and the last end of stays; no end where one is open. */
function outerDates(stays: readonly ReadonlyEntry<'work'>[]): { startDate?: ResumeDate; endDate?: ResumeDate } {
  const dates = stays.map(soundDates)
  const starts = dates.flatMap(({ startDate }) => startDate ?? [])
  const ends = dates.flatMap(({ endDate }) => endDate ?? [])
  const startDate = starts.sort()[0]
  const endDate = lastOf(ends)
  return {
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && !stays.some((stay) => goesOn(stay, undefined)) && { endDate }),
  }
}

/** Keep the first of words that are the same but for case and white space, and drop blank ones. */
function unique(words: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const word of words) if (!seen.has(fold(word))) seen.set(fold(word), word)
  seen.delete('')
  return [...seen.values()]
}

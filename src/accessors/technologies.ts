import type { ResumeDate } from '../types.js'
import { checkResume, fold, type ReadonlyResume } from './data.js'
import { countMonths, goesOn, isAfter, lastOf, type Period, readAsOf, soundDates } from './months.js'

/** A technology and where it was used, as {@link technologies} counts it. */
export interface Technology {
  /** The keyword as it is spelled first. */
  name: string
  /** Months of the work and the projects that name it, overlaps once; 0 where none can be counted. */
  months: number
  /** Names of employers in order of first appearance; a project's `entity` counts. */
  employers: string[]
  /** Names of projects in order of first appearance. */
  projects: string[]
  /** The last end of work or project that names it, as written; `asOf` where one goes on. Missing where none is told. */
  lastUsed?: ResumeDate
  /** Whether work or a project that names it goes on. */
  ongoing: boolean
}

/** One entry of work or projects that names a technology. */
interface Use extends Period {
  readonly employer: string | undefined
  readonly project: string | undefined
}

/**
 * List the technologies of work and projects with the months they were used (MAPPING W9, P4).
 *
 * Keywords are the same whatever their case. Skills are left out: they have no dates.
 *
 * @param resume - a resume; periods whose months cannot be told ({@link monthsOf}) count no months
 * @param asOf - today, such as `2026-11`: the end of open periods; months after it do not count
 * @returns the technologies, most months first, else in order of first appearance; `[]` where there are none
 * @throws TypeError where `resume` is no object or `asOf` no date
 *
 * @example
 * const work = [{ name: '가온', startDate: '2020-01', endDate: '2020-06', keywords: ['Redis', 'Python'] }]
 * const projects = [{ name: '알림 봇', startDate: '2020-06', endDate: '2020-08', keywords: ['python'] }]
 * const [python, redis] = technologies({ work, projects }, '2026-11')
 * python.name // => 'Python'
 * python.months // => 8
 * python.projects // => ['알림 봇']
 * redis.lastUsed // => '2020-06'
 * redis.ongoing // => false
 */
export function technologies(resume: ReadonlyResume, asOf: string): Technology[] {
  checkResume(resume)
  const today = readAsOf(asOf)
  const found = new Map<string, { name: string; uses: Use[] }>()
  const add = (keywords: readonly string[] | undefined, use: Use) => {
    for (const name of keywords ?? []) {
      const key = fold(name)
      const technology = found.get(key) ?? { name, uses: [] }
      technology.uses.push(use)
      if (key !== '') found.set(key, technology)
    }
  }
  for (const { keywords, name, startDate, endDate } of resume.work ?? []) {
    add(keywords, { startDate, endDate, employer: name, project: undefined })
  }
  for (const { keywords, name, entity, startDate, endDate } of resume.projects ?? []) {
    add(keywords, { startDate, endDate, employer: entity, project: name })
  }
  return [...found.values()]
    .map(({ name, uses }) => ({
      name,
      months: countMonths(uses, today),
      employers: [...new Set(uses.flatMap(({ employer }) => employer ?? []))],
      projects: [...new Set(uses.flatMap(({ project }) => project ?? []))],
      ...lastUse(uses, asOf),
      ongoing: uses.some((use) => goesOn(use, asOf)),
    }))
    .sort((a, b) => b.months - a.months)
}

/** Find the last end of uses that have begun, `asOf` where one goes on. */
function lastUse(uses: readonly Use[], asOf: string): { lastUsed?: ResumeDate } {
  if (uses.some((use) => goesOn(use, asOf))) return { lastUsed: asOf }
  const ends = uses.flatMap((use) => soundDates(use).endDate ?? [])
  const lastUsed = lastOf(ends.filter((end) => !isAfter(end, asOf)))
  return lastUsed === undefined ? {} : { lastUsed }
}

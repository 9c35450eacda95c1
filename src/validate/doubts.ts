import { escapePointer } from '../places.js'
import { type Fields, type Finding, isFields, itemsOf, quote } from './findings.js'

/** The sections of a resume that are lists, and what an entry of each is called by. */
const nameOfEntry: Readonly<Record<string, string>> = {
  work: 'name',
  volunteer: 'organization',
  education: 'institution',
  awards: 'title',
  certificates: 'name',
  publications: 'name',
  skills: 'name',
  languages: 'language',
  interests: 'name',
  references: 'name',
  projects: 'name',
}

/** What a resume has beside lists. */
const otherKeys: readonly string[] = ['$schema', 'basics', 'meta']

/**
 * Find what the schema lets pass and a reader would not: empty names, reversed periods (MAPPING D9), urls of doubtful
 * schemes (T8), and properties at the root that older schemas refuse.
 *
 * @param value - anything; what is no resume in it is passed over
 * @returns findings in the order of the sections; an empty array where there is no doubt
 */
export function findDoubts(value: unknown): Finding[] {
  if (!isFields(value)) return []
  const findings: Finding[] = []
  const basics = isFields(value.basics) ? value.basics : {}
  inspect(basics, '/basics', 'name', findings)
  inspectAll(basics.profiles, '/basics/profiles', 'network', findings)
  for (const [section, name] of Object.entries(nameOfEntry)) inspectAll(value[section], `/${section}`, name, findings)
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(nameOfEntry, key) || otherKeys.includes(key)) continue
    findings.push({ rule: 'unknown-key', pointer: `/${escapePointer(key)}` })
  }
  return findings
}

/** Inspect each entry of a list. */
function inspectAll(list: unknown, pointer: string, name: string, findings: Finding[]): void {
  for (const [i, entry] of itemsOf(list).entries()) {
    if (isFields(entry)) inspect(entry, `${pointer}/${i}`, name, findings)
  }
}

/** Inspect one entry: its name, its url, its period. */
function inspect(entry: Fields, pointer: string, name: string, findings: Finding[]): void {
  const { [name]: title, url, startDate, endDate } = entry
  if (typeof title === 'string' && title.trim() === '')
    findings.push({ rule: 'empty-name', pointer: `${pointer}/${name}` })
  if (typeof url === 'string' && !/^(?:https?|mailto|tel):/iu.test(url) && /^[A-Za-z][A-Za-z0-9+.-]*:/u.test(url)) {
    findings.push({ rule: 'unsafe-scheme', pointer: `${pointer}/url`, actual: quote(url) })
  }
  if (typeof startDate === 'string' && typeof endDate === 'string' && isReversed(startDate, endDate)) {
    findings.push({ rule: 'reversed-period', pointer: `${pointer}/startDate`, actual: `${startDate} ~ ${endDate}` })
  }
}

/** Tell whether a start lies after its end, as far as both are precise: `2023-05` does not lie after `2023`. */
function isReversed(start: string, end: string): boolean {
  if (![start, end].every((date) => /^\d{4}(?:-\d{2}){0,2}$/u.test(date))) return false
  const precision = Math.min(start.length, end.length)
  return start.slice(0, precision) > end.slice(0, precision)
}

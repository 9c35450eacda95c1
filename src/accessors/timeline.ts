import type { ResumeDate } from '../types.js'
import { checkResume, compare, type ReadonlyResume } from './data.js'
import { type Period, readDate, soundDates } from './months.js'

/** Sections whose entries have dates. */
export type TimelineSection =
  | 'work'
  | 'education'
  | 'projects'
  | 'volunteer'
  | 'certificates'
  | 'awards'
  | 'publications'

/** One dated entry of a resume, as {@link timeline} lists it. */
export interface TimelineEvent {
  /** When it began or took place, as written; its end where no start is told (MAPPING D8). */
  date: ResumeDate
  /** The section it stands in. */
  section: TimelineSection
  /** JSON Pointer of the entry: `/work/0`. */
  pointer: string
  /** The employer, school, organization or title; missing where there is none. */
  name?: string
  /** The start of a period, as written. */
  startDate?: ResumeDate
  /** The end of a period, as written; missing while it goes on. */
  endDate?: ResumeDate
}

/**
 * List everything with a date: work, education, projects, volunteering, certificates, awards and publications.
 *
 * @param resume - a resume; entries without a date of the calendar are skipped, an end before its start is left out
 * @returns the events, earliest first, a year before its months; else in the order above; `[]` where there are none
 * @throws TypeError where `resume` is no object
 *
 * @example
 * const work = [{ name: '가온', startDate: '2020-03', endDate: '2021-02' }]
 * const awards = [{ title: '가온 해커톤 대상', date: '2019' }]
 * const [award, job] = timeline({ work, awards })
 * award // => { date: '2019', section: 'awards', pointer: '/awards/0', name: '가온 해커톤 대상' }
 * job.pointer // => '/work/0'
 * job.endDate // => '2021-02'
 */
export function timeline(resume: ReadonlyResume): TimelineEvent[] {
  checkResume(resume)
  const events: TimelineEvent[] = []
  const add = (section: TimelineSection, index: number, name = '', period: Period, day?: string) => {
    const dates = soundDates(period)
    const date = dates.startDate ?? dates.endDate ?? (readDate(day) && day)
    if (date === undefined) return
    events.push({ date, section, pointer: `/${section}/${index}`, ...(name !== '' && { name }), ...dates })
  }
  resume.work?.forEach((entry, index) => {
    add('work', index, entry.name ?? entry.position, entry)
  })
  resume.education?.forEach((entry, index) => {
    add('education', index, entry.institution ?? entry.area, entry)
  })
  resume.projects?.forEach((entry, index) => {
    add('projects', index, entry.name, entry)
  })
  resume.volunteer?.forEach((entry, index) => {
    add('volunteer', index, entry.organization ?? entry.position, entry)
  })
  resume.certificates?.forEach((entry, index) => {
    add('certificates', index, entry.name, {}, entry.date)
  })
  resume.awards?.forEach((entry, index) => {
    add('awards', index, entry.title, {}, entry.date)
  })
  resume.publications?.forEach((entry, index) => {
    add('publications', index, entry.name, {}, entry.releaseDate)
  })
  return events.sort((a, b) => compare(a.date, b.date))
}

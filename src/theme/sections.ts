import { skillLevels, studyStatus } from '../ko/theme.js'
import type {
  Award,
  Basics,
  Certificate,
  Education,
  Language,
  Profile,
  Project,
  Publication,
  Skill,
  Volunteer,
} from '../types.js'
import { labelled, mustSay, objects, remarked, type ThemeContext, texts } from './context.js'
import { showDate, showPeriod, writePeriod } from './period.js'
import { safeDate } from './safe.js'
import type {
  ThemeBasics,
  ThemeEducation,
  ThemeLanguage,
  ThemeProject,
  ThemePublication,
  ThemeSkill,
  ThemeVolunteer,
} from './types.js'

/**
 * Make the person of a view: nothing that themes look into is missing.
 *
 * @param basics - a safe copy, or nothing
 * @param context - of the view
 * @returns the person, with empty texts where the resume has none
 */
export function viewBasics(basics: Basics, context: ThemeContext): ThemeBasics {
  const { countryCode, ...place } = basics.location ?? {}
  const view: ThemeBasics = {
    ...basics,
    name: basics.name ?? '',
    label: basics.label ?? '',
    location: /^[a-z]{2}$/iu.test(countryCode ?? '') ? { ...basics.location } : place,
    profiles: objects(basics.profiles).map(viewProfile),
  }
  const { address, city } = view.location
  if (address !== undefined && city === undefined && mustSay(context, 'address')) view.location.city = address
  if (basics.url !== undefined) view.website = basics.url
  if (basics.image !== undefined) view.picture = basics.image
  return view
}

/** Some themes show nothing of a profile without a username, others throw without a url. */
function viewProfile(profile: Profile): Required<Profile> {
  const username = profile.url?.replace(/^[a-z]+:(?:\/\/)?/iu, '').replace(/\/$/u, '') ?? ''
  return { network: '', username, url: '', ...profile }
}

/**
 * Make one entry of volunteering.
 *
 * @param entry - a safe copy
 * @param context - of the view
 */
export function viewVolunteer({ startDate, endDate, ...rest }: Volunteer, context: ThemeContext): ThemeVolunteer {
  const { dates, note } = showPeriod({ startDate, endDate }, context)
  const highlights = [...texts(rest.highlights), ...labelled(context.labels.period, note)]
  const view: ThemeVolunteer = { organization: '', position: '', ...rest, ...dates, highlights }
  if (rest.url !== undefined) view.website = rest.url
  return view
}

/**
 * Make a school of a view; status, odd dates and score stand in parentheses where the theme has no place for them.
 *
 * @param entry - a safe copy
 * @param context - of the view
 */
export function viewEducation({ startDate, endDate, ...rest }: Education, context: ThemeContext): ThemeEducation {
  const { dates, note } = showPeriod({ startDate, endDate }, context, isFinished(rest.status))
  const view: ThemeEducation = { ...rest, ...dates, courses: texts(rest.courses) }
  const carrier = (['studyType', 'area', 'institution'] as const).find((key) => rest[key] !== undefined) ?? 'studyType'
  const status = context.details ? rest.status : undefined
  const score = mustSay(context, 'education.score') ? rest.score : undefined
  const text = remarked(rest[carrier] ?? '', [status, note?.replace(/^~ /u, ''), score])
  if (text !== '') view[carrier] = text
  const qualification = [view.studyType, view.area].filter((part) => part !== undefined).join(' ')
  if (qualification !== '') view.qualification = qualification
  if (rest.score !== undefined) view.gpa = rest.score
  if (rest.url !== undefined) view.website = rest.url
  return view
}

function isFinished(status: string | undefined): boolean {
  const says = (words: readonly string[]) => words.some((word) => status?.includes(word))
  return says(studyStatus.finished) && !says(studyStatus.open)
}

/**
 * Give an entry a date that themes can read, under the name it has.
 *
 * @param entry - a safe copy of an award, a certificate or a publication
 * @param keys - the name of its date, and of the text that takes in what is no date
 * @param context - of the view
 * @returns a new entry
 */
function viewDated<T extends object, D extends keyof T, N extends keyof T>(
  entry: T,
  keys: { date: D; name: N },
  context: ThemeContext,
): T {
  const written = entry[keys.date]
  if (typeof written !== 'string') return entry
  const date = safeDate(written)
  const { [keys.date]: _, ...rest } = entry
  const name = entry[keys.name]
  const text = remarked(typeof name === 'string' ? name : '', [date === written ? '' : written])
  const shown = date !== undefined && context.traits.localDates === 'all' ? showDate(date, context) : date
  return { ...rest, [keys.name]: text, ...(shown === undefined ? {} : { [keys.date]: shown }) } as T
}

/**
 * Make an award of a view; its date stands behind its title where the theme does not show it.
 *
 * @param entry - a safe copy
 * @param context - of the view
 */
export function viewAward(entry: Award, context: ThemeContext): Award {
  const view = { title: '', awarder: '', ...viewDated(entry, { date: 'date', name: 'title' }, context) }
  const date = mustSay(context, 'awards.date') ? safeDate(entry.date) : undefined
  return { ...view, title: remarked(view.title, [date]) }
}

/**
 * Make an award of a certificate, for a theme that shows only awards.
 *
 * @param entry - a safe copy
 * @param context - of the view
 */
export function certificateAsAward({ name, date, issuer }: Certificate, context: ThemeContext): Award {
  return viewAward({ ...(name && { title: name }), ...(date && { date }), ...(issuer && { awarder: issuer }) }, context)
}

/**
 * Make a certificate of a view.
 *
 * @param entry - a safe copy
 * @param context - of the view
 */
export function viewCertificate(entry: Certificate, context: ThemeContext): Certificate {
  return { name: '', issuer: '', ...viewDated(entry, { date: 'date', name: 'name' }, context) }
}

/**
 * Make a publication of a view.
 *
 * @param entry - a safe copy
 * @param context - of the view
 */
export function viewPublication(entry: Publication, context: ThemeContext): ThemePublication {
  const dated = viewDated(entry, { date: 'releaseDate', name: 'name' }, context)
  const view: ThemePublication = { name: '', publisher: '', releaseDate: '', ...dated }
  return entry.url === undefined ? view : { ...view, website: entry.url }
}

/**
 * Make a category of skills; where the theme draws its level as a bar, the level is English and the word written stands
 * behind the name.
 *
 * @param entry - a safe copy; a category without a name gets the label of technologies
 * @param context - of the view
 */
export function viewSkill(entry: Skill, context: ThemeContext): ThemeSkill {
  const { name = context.labels.keywords, level } = entry
  const view: ThemeSkill = { ...entry, name, keywords: texts(entry.keywords) }
  if (level === undefined) return view
  const bar = context.traits.bars ? barOf(level) : undefined
  const replaced = bar !== undefined && bar.toLowerCase() !== level.toLowerCase() && context.details
  if (replaced || mustSay(context, 'skills.level')) view.name = remarked(name, [level])
  if (bar !== undefined) view.level = bar
  return view
}

function barOf(level: string): string | undefined {
  const word = level.replace(/\s/gu, '').toLowerCase()
  const rows: [string, readonly string[]][] = Object.entries(skillLevels)
  return rows.find(([bar, words]) => bar.toLowerCase() === word || words.includes(word))?.[0]
}

/**
 * Make a language of a view.
 *
 * @param entry - a safe copy
 * @param context - of the view
 */
export function viewLanguage(entry: Language, context: ThemeContext): ThemeLanguage {
  if (entry.language === undefined) return { ...entry }
  const said = mustSay(context, 'languages.fluency') ? remarked(entry.language, [entry.fluency]) : entry.language
  return { ...entry, language: said, name: said }
}

/**
 * Make a project of a view; what the theme has no place for stands in the last highlights.
 *
 * @param entry - a safe copy
 * @param context - of the view
 */
export function viewProject({ startDate, endDate, ...rest }: Project, context: ThemeContext): ThemeProject {
  const { labels } = context
  const { dates, note } = showPeriod({ startDate, endDate }, context)
  const whole = mustSay(context, 'projects.period') ? writePeriod({ startDate, endDate }, context) : note
  const highlights = [
    ...texts(rest.highlights),
    ...labelled(labels.period, whole),
    ...labelled(labels.entity, mustSay(context, 'projects.entity') ? rest.entity : ''),
    ...labelled(labels.roles, mustSay(context, 'projects.roles') ? texts(rest.roles) : []),
    ...labelled(labels.type, mustSay(context, 'projects.type') ? rest.type : ''),
    ...labelled(labels.keywords, mustSay(context, 'projects.keywords') ? texts(rest.keywords) : []),
  ]
  const view: ThemeProject = { ...rest, ...dates, highlights, keywords: texts(rest.keywords), roles: texts(rest.roles) }
  const hidden = mustSay(context, 'projects.highlights') ? highlights : []
  const description = [rest.description, ...hidden].filter(Boolean).join(' · ')
  if (description === '') return view
  view.description = description
  if (!context.traits.newNames) view.summary = description
  return view
}

import type { Project, Work } from '../types.js'
import { labelled, mustSay, objects, type ThemeContext, texts } from './context.js'
import { showPeriod, writePeriod } from './period.js'
import type { ThemeWork } from './types.js'

/**
 * Make the employers of a view: old names beside the new, and what the theme has no place for as last highlights.
 *
 * @param work - safe copies of the employers
 * @param projects - safe copies of all projects; those whose `entity` is an employer's name are told there
 * @param context - of the view
 * @returns one entry each, in their order
 */
export function viewWork(work: Work[], projects: Project[], context: ThemeContext): ThemeWork[] {
  return work.map((entry) => {
    const { startDate, endDate, ...rest } = entry
    const { dates, note } = showPeriod({ startDate, endDate }, context)
    const view: ThemeWork = {
      ...rest,
      ...dates,
      highlights: [
        ...texts(entry.highlights),
        ...labelled(context.labels.period, note),
        ...viewDetails(entry, context),
        ...(mustSay(context, 'projects') ? viewProjectsOf(entry, work, projects, context) : []),
        ...labelled(context.labels.keywords, mustSay(context, 'work.keywords') ? texts(entry.keywords) : []),
      ],
    }
    if (entry.name !== undefined) view.company = entry.name
    if (entry.url !== undefined) view.website = entry.url
    if (context.traits.pairs && entry.name === undefined) view.company = '\u2060'
    if (context.traits.pairs && entry.position === undefined) view.position = '\u2060'
    return view
  })
}

function viewDetails({ description, location, employmentType }: Work, context: ThemeContext): string[] {
  const { labels } = context
  return [
    ...labelled(labels.description, mustSay(context, 'work.description') ? description : ''),
    ...labelled(labels.location, mustSay(context, 'work.location') ? location : ''),
    ...labelled(labels.employmentType, context.details ? employmentType : ''),
  ]
}

function viewProjectsOf(entry: Work, work: Work[], projects: Project[], context: ThemeContext): string[] {
  return projects
    .filter((project) => project.entity !== undefined && stayOf(project, work) === entry)
    .flatMap((project) => labelled(context.labels.projects, digest(project, context)))
}

/** A project belongs to the stay in which it began; where none is, to the first at that employer. */
function stayOf({ entity, startDate = '' }: Project, work: Work[]): Work | undefined {
  const stays = work.filter(({ name }) => name === entity)
  const holds = ({ startDate: from = '', endDate: to = '9999' }: Work) =>
    from <= startDate && startDate.slice(0, to.length) <= to
  return stays.find(holds) ?? stays[0]
}

/** `name (period) — first line of what it was`. */
function digest(project: Project, context: ThemeContext): string {
  const period = writePeriod(project, context)
  const name = [project.name ?? '', period === '' ? '' : `(${period})`].filter((part) => part !== '').join(' ')
  const [line = ''] = (project.description ?? texts(project.highlights)[0] ?? '').split('\n')
  return [name, line].filter((part) => part !== '').join(' — ')
}

/**
 * List the technologies of employers and projects.
 *
 * @param resume - safe copies of both
 * @returns each once, in order of first appearance (MAPPING K4)
 */
export function allKeywords({ work, projects }: { work: Work[]; projects: Project[] }): string[] {
  return [...new Set([...objects(work), ...objects(projects)].flatMap(({ keywords }) => texts(keywords)))]
}

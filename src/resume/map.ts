import type { Position } from 'unist'
import { append } from '../append.js'
import type { SectionKind } from '../lexicon.js'
import { splitHeader } from '../outline/header.js'
import { joinLines, type Line, placeOf } from '../outline/text.js'
import { cleanTitle } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import type { Places } from '../places.js'
import type {
  Award,
  Certificate,
  Education,
  Interest,
  Language,
  Publication,
  Reference,
  Resume,
  Skill,
  Volunteer,
} from '../types.js'
import { readAwards } from './awards.js'
import { readBasics, withoutDocumentDates } from './basics.js'
import { withoutBlanks } from './blank.js'
import { readCertificates } from './certificates.js'
import { takeClosing } from './closing.js'
import { type Context, firstTechLabel, reportUnit, type Section, spendHeading } from './context.js'
import { type Draft, type Value, writeDraft } from './draft.js'
import { readEducation, uniteEducation } from './education.js'
import { employerKeys } from './employer.js'
import { draftProject, draftWork, type ProjectEntry, type WorkEntry } from './entry.js'
import { readInterests } from './interests.js'
import { readLanguages, uniteLanguages } from './languages.js'
import { mergeProjects, mergeWork } from './merge.js'
import { holdsRange, tellsPeriod } from './period.js'
import { readProjects } from './projects.js'
import { readPublications } from './publications.js'
import { readReferences } from './references.js'
import { type SectionRow, takeRows } from './rows.js'
import { settleUnits, strayKind } from './settle.js'
import { deriveSkills, readSkills } from './skills.js'
import { nameEmployers, readTalks } from './talks.js'
import { nameValue } from './text.js'
import { settleUntold } from './untold.js'
import { readVolunteer } from './volunteer.js'
import { employmentOf, isEmployer, isTotal, readWork } from './work.js'

/** A document cut into sections. */
export interface Outline {
  readonly sections: readonly (Section & { readonly isHead: boolean })[]
  readonly yaml: { readonly value: string; readonly place: Position | undefined } | undefined
}

/** The lists of the resume that one mapper each fills. */
interface Parts {
  volunteer: Draft<Volunteer>[]
  education: Draft<Education>[]
  awards: Draft<Award>[]
  certificates: Draft<Certificate>[]
  publications: Draft<Publication>[]
  skills: Draft<Skill>[]
  languages: Draft<Language>[]
  interests: Draft<Interest>[]
  references: Draft<Reference>[]
}

/** A part of a section that is of one kind. */
interface Piece {
  readonly kind: SectionKind
  readonly section: Section
  readonly order: number
}

type Mapper = (parts: Parts, section: Section, context: Context) => void

/** Kinds of section that one mapper reads into one list of the resume. */
const mappers: { readonly [Kind in SectionKind]?: Mapper } = {
  education: (parts, section, context) => append(parts.education, readEducation(section, context)),
  training: (parts, section, context) => append(parts.education, readEducation(section, context)),
  certificates: (parts, section, context) => append(parts.certificates, readCertificates(section, context)),
  awards: (parts, section, context) => append(parts.awards, readAwards(section, context)),
  languages: (parts, section, context) => append(parts.languages, readLanguages(section, context)),
  publications: (parts, section, context) => append(parts.publications, readPublications(section, context)),
  volunteer: (parts, section, context) => append(parts.volunteer, readVolunteer(section, context)),
  interests: (parts, section, context) => append(parts.interests, readInterests(section, context)),
  references: (parts, section, context) => append(parts.references, readReferences(section, context)),
  personal: (_, section, context) => {
    for (const unit of section.units) reportUnit('personal-data', unit, context)
  },
}

/**
 * Map an outline to a resume (MAPPING W to C).
 *
 * @param outline - sections of the document and its front matter
 * @param context - words, messages and what is spent
 * @returns plain data without empty values, and the place of each value
 */
export function mapSections(outline: Outline, context: Context): { resume: Resume; places: Places } {
  const parts: Parts = {
    volunteer: [],
    education: [],
    awards: [],
    certificates: [],
    publications: [],
    skills: [],
    languages: [],
    interests: [],
    references: [],
  }
  const head: Unit[] = []
  const pieces: Piece[] = []
  const late: (readonly [Section, readonly SectionKind[], number])[] = []
  const untold: (readonly [Section, number])[] = []
  const sections = settleUntold(outline.sections, context)
  const told = sections.map((raw) =>
    withoutBlanks({ ...raw, units: withoutDocumentDates(raw.units, context) }, context),
  )
  const closing = takeClosing(told, context)
  closing.sections.forEach((section, order) => {
    const { match } = section
    if (section.isHead) {
      const { rows, rest } = takeRows(section.units, context, 'basics')
      append(head, rest)
      append(pieces, rowPieces(rows, section, order))
    } else if (!match) untold.push([section, order])
    else if (match.ambiguous !== undefined || match.kinds.length > 1) late.push([section, match.kinds, order])
    else {
      spendHeading(section.heading, context)
      for (const kind of match.kinds) {
        if (kind === 'title') append(pieces, readTitle(section, order, head, context))
        else append(pieces, settlePure(kind, section, order, context))
      }
    }
  })

  const stays: WorkEntry[][] = []
  const projects: ProjectEntry[][] = []
  const takeWork = (section: Section, order: number, mixed: boolean): void => {
    context.order = order
    const employmentType = employmentOf(section.heading, context)
    const found = readWork(section.units, { employmentType, position: undefined, mixed }, context)
    stays[order] = [...(stays[order] ?? []), ...found.stays]
    projects[order] = [...(projects[order] ?? []), ...found.projects]
    registerEmployers(found.stays, context)
  }
  for (const { kind, section, order } of pieces) if (kind === 'work') takeWork(section, order, false)

  for (const [section, kinds, order] of late) {
    spendHeading(section.heading, context)
    if (kinds.length > 0 && kinds.every((kind) => kind === 'work' || kind === 'projects' || kind === 'title')) {
      takeWork(section, order, kinds.includes('projects'))
      continue
    }
    if (kinds.length > 0 && kinds.every((kind) => kind === 'skills' || kind === 'projects')) {
      pieces.push({ kind: 'projects', section, order })
      continue
    }
    for (const settled of settleUnits(section, kinds, context)) {
      const own: Section = { ...section, units: settled.units }
      if (settled.kind === 'work') takeWork(own, order, false)
      else
        pieces.push({
          kind: settled.kind,
          section: { ...own, heading: kinds.length > 1 ? undefined : own.heading },
          order,
        })
    }
  }

  const retold = new Set<number>()
  for (const [section, order] of untold) {
    const stay = headOfStay(section, context)
    if (!stay && !retellsStays(section, context)) continue
    if (!stay) spendHeading(section.heading, context)
    const units = stay ? [stay] : section.units.map((unit): Unit => ({ ...unit, style: 'heading' }))
    takeWork({ ...section, heading: stay ? undefined : section.heading, units }, order, false)
    retold.add(order)
  }

  for (const { kind, section, order } of pieces) {
    if (kind !== 'projects' && kind !== 'talks') continue
    context.order = order
    if (kind === 'talks') {
      projects[order] = [...(projects[order] ?? []), ...readTalks(section, context)]
      continue
    }
    const type = typeOf(section, context)
    // a heading that says a kind of project heads no employers
    if (!type && section.units.some((unit) => unit.style === 'heading' && isStayAmong(unit, context))) {
      takeWork(section, order, true)
      continue
    }
    projects[order] = [...(projects[order] ?? []), ...readProjects(section.units, { entity: undefined, type }, context)]
  }

  const others: Section[] = []
  for (const { kind, section, order } of pieces) {
    mappers[kind]?.(parts, section, context)
    if (kind === 'skills') {
      const { skills, languages, projects: heads } = readSkills(section, context)
      append(parts.skills, skills)
      append(parts.languages, languages)
      const found = readProjects(heads, { entity: undefined, type: undefined }, context)
      projects[order] = [...(projects[order] ?? []), ...found]
    } else if (kind === 'basics' || kind === 'summary') {
      others.push({ ...section, match: { kinds: [kind], ambiguous: undefined, weak: false } })
    }
  }
  others.push({ match: undefined, heading: undefined, units: closing.units })
  const allStays = mergeWork(stays, context)
  for (const stay of allStays) {
    for (const project of stay.projects) if (!project.entity && !project.type) project.entity = stay.name
  }
  const perSection = Array.from({ length: sections.length }, (_, order) => [
    ...(stays[order] ?? []).flatMap((stay) => stay.projects),
    ...(projects[order] ?? []),
  ])
  nameEmployers(perSection.flat(), context)
  const allProjects = mergeProjects(perSection.flat(), context)

  const { basics, meta } = readBasics({ head, sections: others, all: sections, yaml: outline.yaml }, context)
  meta.lastModified ??= closing.date
  const work = allStays.map(draftWork)
  const ownProjects = allProjects.map(draftProject)
  const skills = parts.skills.length > 0 ? parts.skills : deriveSkills(work, ownProjects, firstTechLabel(context))
  for (const [order, section] of told.entries()) {
    if (!section.isHead && !section.match && !retold.has(order)) reportUnknown(section, context)
  }
  const places: Places = {}
  const written = writeDraft(
    {
      basics,
      work,
      volunteer: parts.volunteer,
      education: uniteEducation(parts.education, context),
      awards: parts.awards,
      certificates: parts.certificates,
      publications: parts.publications,
      skills,
      languages: uniteLanguages(parts.languages),
      interests: parts.interests,
      references: parts.references,
      projects: ownProjects,
      meta,
    },
    '',
    places,
  )
  return { resume: (written ?? {}) as Resume, places }
}

function registerEmployers(stays: readonly WorkEntry[], context: Context): void {
  for (const { name } of stays) {
    if (!name) continue
    context.employers.add(name.text)
    for (const key of employerKeys(name.text, context.lexicon)) {
      context.employers.add(key)
      if (!context.employerNames.has(key)) context.employerNames.set(key, name.text)
    }
  }
}

/** A section that an employer of the document heads, as the heading of its stay: its level slipped (MAPPING W1, W13). */
function headOfStay({ heading, units }: Section, context: Context): Unit | undefined {
  if (!heading || !context.isEmployer(cleanTitle(heading, context.lexicon).text)) return undefined
  return { style: 'heading', depth: 1, lines: [heading], children: units, quote: false, place: placeOf(heading) }
}

/** Whether a heading that only says duties stands above employers of the document alone, with what was done there (MAPPING W6, W13). */
function retellsStays({ heading, units }: Section, context: Context): boolean {
  const titleOf = (line: Line): string => cleanTitle(line, context.lexicon).text
  const isKnown = ({ style, lines, children }: Unit): boolean =>
    (style === 'heading' || children.length > 0) && context.isEmployer(titleOf(joinLines(lines)))
  const isDuties = heading !== undefined && context.lexicon.label(titleOf(heading)).includes('duties')
  return isDuties && units.length > 0 && units.every(isKnown)
}

/** Rows of personal data as sections of their own. */
function rowPieces(rows: readonly SectionRow[], section: Section, order: number): Piece[] {
  return rows.map(({ kind, unit }) => ({ kind, section: { ...section, units: [unit] }, order }))
}

/** Kinds whose entries are settled one by one though the heading is clear (MAPPING S6, C1). */
const settledKinds: ReadonlySet<SectionKind> = new Set([
  'education',
  'training',
  'certificates',
  'awards',
  'languages',
  'volunteer',
])

/** Part what belongs elsewhere from a section of one kind: certificates among schools, schools among personal data. */
function settlePure(kind: SectionKind, section: Section, order: number, context: Context): Piece[] {
  if (settledKinds.has(kind)) {
    return settleUnits(section, [kind], context).map((settled) => ({
      kind: settled.kind,
      section: {
        ...section,
        heading: settled.kind === kind || settled.kind === 'skills' ? section.heading : undefined,
        units: settled.units,
      },
      order,
    }))
  }
  if (kind === 'basics' || kind === 'summary' || kind === 'skills') {
    const { rows, rest } = takeRows(section.units, context, kind)
    return [...rowPieces(rows, section, order), { kind, section: { ...section, units: rest }, order }]
  }
  if (kind !== 'work' && kind !== 'projects') return [{ kind, section, order }]
  if (kind === 'work' && isOverview(section, context)) {
    const totals = section.units.filter((unit) => isTotal(unit, joinLines(unit.lines), context))
    // the list right below a sum is none of it
    const prose = section.units.flatMap((unit) => (totals.includes(unit) ? unit.children : [unit]))
    return [
      { kind, section: { ...section, units: totals.map((unit) => ({ ...unit, children: [] })) }, order },
      { kind: 'summary', section: { ...section, units: prose }, order },
    ]
  }
  const strays: Piece[] = []
  let isBody = false
  const units = section.units.filter((unit) => {
    // items below a header in plain text are what was done there
    if (unit.style === 'heading') isBody = false
    else if (unit.style !== 'item' && unit.lines.some((line) => holdsRange(line, context))) isBody = true
    const stray = isBody && unit.style === 'item' ? undefined : strayKind(unit, kind, context)
    if (stray) strays.push({ kind: stray, section: { ...section, heading: undefined, units: [unit] }, order })
    return !stray
  })
  return [...strays, { kind, section: strays.length === 0 ? section : { ...section, units }, order }]
}

/** Whether a section of jobs by its heading tells of them in prose alone: `경력 요약` (MAPPING S6, B5). */
function isOverview({ heading, units }: Section, context: Context): boolean {
  return context.lexicon.isOverview(heading?.text ?? '') && units.every((unit) => isOverviewText(unit, context))
}

/** Whether a paragraph or an item is a total or prose, and names no stay. */
function isOverviewText(unit: Unit, context: Context): boolean {
  const { lexicon } = context
  const line = joinLines(unit.lines)
  const isAll = (units: readonly Unit[]): boolean => units.every((child) => isOverviewText(child, context))
  // a sum says its number itself, where a list stands right below it
  if (isTotal(unit, line, context)) return unit.children.length === 0 || (/\d/u.test(line.text) && isAll(unit.children))
  if (unit.table || (unit.style !== 'text' && unit.style !== 'item')) return false
  const namesCompany = splitHeader(line, lexicon).parts.some((part) => lexicon.companyScore(part.line.text) > 0)
  if (holdsRange(line, context) || (namesCompany && !lexicon.isSentence(line.text))) return false
  return isAll(unit.children)
}

/** Whether a heading among projects is a stay: an employer that no job names yet, or one with its period (MAPPING W1, W13). */
function isStayAmong(unit: Unit, context: Context): boolean {
  if (!isEmployer(unit, context, false)) return false
  const isKnown = context.isEmployer(cleanTitle(joinLines(unit.lines), context.lexicon).text)
  return !isKnown || tellsPeriod(unit, context)
}

/** The kind of project that a section's heading says, if it says one (MAPPING P6). */
function typeOf(section: Section, context: Context): Value | undefined {
  if (!section.heading) return undefined
  const value = nameValue(section.heading, context)
  return context.lexicon.isPlainProject(value.text) ? undefined : value
}

/** What stands under a document's title: stays are work, the rest belongs to the head (MAPPING S5). */
function readTitle(section: Section, order: number, head: Unit[], context: Context): Piece[] {
  const isStay = (unit: Unit): boolean =>
    unit.style === 'heading' && (isEmployer(unit, context) || hasStayEvidence(unit, context))
  const work = section.units.some(isStay) ? section.units.filter((unit) => unit.style === 'heading' || unit.table) : []
  const others = section.units.filter((unit) => !work.includes(unit))
  const { rows, rest } = takeRows(others, context, 'basics')
  append(head, rest)
  const own = rowPieces(rows, section, order)
  return work.length === 0 ? own : [...own, { kind: 'work', section: { ...section, units: work }, order }]
}

/** Whether a heading has a period in it or in the lines right under it. */
function hasStayEvidence(unit: Unit, context: Context): boolean {
  const lines = [...unit.lines, ...unit.children.slice(0, 3).flatMap((child) => child.lines)]
  return lines.some((line) => holdsRange(line, context))
}

function reportUnknown(section: Section, context: Context): void {
  const { heading } = section
  context.report('unknown-section', { place: heading?.spans[0]?.leaf.place, actual: heading?.text })
  for (const unit of section.units) reportUnit('left-out', unit, context)
}

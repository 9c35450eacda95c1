import type { Position } from 'unist'
import type { SectionKind } from '../lexicon.js'
import { joinLines } from '../outline/text.js'
import { cleanTitle } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import type { Places } from '../places.js'
import type { Resume } from '../types.js'
import { readAwards } from './awards.js'
import { readBasics, withoutDocumentDates } from './basics.js'
import { readCertificates } from './certificates.js'
import { type Context, firstTechLabel, reportUnit, type Section, spend } from './context.js'
import { type Value, writeDraft } from './draft.js'
import { readEducation } from './education.js'
import { employerKeys } from './employer.js'
import { draftProject, draftWork, type ProjectEntry, type WorkEntry } from './entry.js'
import { readInterests } from './interests.js'
import { readLanguages } from './languages.js'
import { mergeProjects, mergeWork } from './merge.js'
import { readProjects } from './projects.js'
import { readPublications } from './publications.js'
import { readReferences } from './references.js'
import { settleUnits } from './settle.js'
import { deriveSkills, readSkills } from './skills.js'
import { nameEmployers, readTalks } from './talks.js'
import { nameValue } from './text.js'
import { readVolunteer } from './volunteer.js'
import { employmentOf, isEmployer, readWork } from './work.js'

/** A document cut into sections. */
export interface Outline {
  readonly sections: readonly (Section & { readonly isHead: boolean })[]
  readonly yaml: { readonly value: string; readonly place: Position | undefined } | undefined
}

/** What the mappers found, section by section. */
interface Findings {
  stays: WorkEntry[]
  projects: ProjectEntry[]
  parts: Partial<Record<keyof Resume, unknown[]>>
}

/** A part of a section that is of one kind. */
interface Piece {
  readonly kind: SectionKind
  readonly section: Section
  readonly order: number
}

/** Kinds of section that one mapper reads into one list of the resume. */
const simple: {
  readonly [Kind in SectionKind]?: readonly [keyof Resume, (section: Section, context: Context) => unknown[]]
} = {
  education: ['education', readEducation],
  training: ['education', readEducation],
  certificates: ['certificates', readCertificates],
  awards: ['awards', readAwards],
  languages: ['languages', readLanguages],
  publications: ['publications', readPublications],
  volunteer: ['volunteer', readVolunteer],
  interests: ['interests', readInterests],
  references: ['references', readReferences],
}

/**
 * Map an outline to a resume (MAPPING W to C).
 *
 * @param outline - sections of the document and its front matter
 * @param context - words, messages and what is spent
 * @returns plain data without empty values, and the place of each value
 */
export function mapSections(outline: Outline, context: Context): { resume: Resume; places: Places } {
  const findings: Findings = { stays: [], projects: [], parts: {} }
  const head: Unit[] = []
  const pieces: Piece[] = []
  const late: (readonly [Section, number])[] = []
  outline.sections.forEach((raw, order) => {
    const section = { ...raw, units: withoutDocumentDates(raw.units, context) }
    const { match } = section
    if (section.isHead) head.push(...section.units)
    else if (!match) return
    else if (match.ambiguous !== undefined || match.kinds.length > 1) late.push([section, order])
    else {
      const [kind] = match.kinds
      if (section.heading) spend(section.heading, context)
      if (kind === 'title') pieces.push(...readTitle(section, order, head, context))
      else if (kind) pieces.push({ kind, section, order })
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

  for (const [section, order] of late) {
    if (section.heading) spend(section.heading, context)
    const kinds = section.match?.kinds ?? []
    if (kinds.length > 0 && kinds.every((kind) => kind === 'work' || kind === 'projects' || kind === 'title')) {
      takeWork(section, order, kinds.includes('projects'))
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

  for (const { kind, section, order } of pieces) {
    if (kind !== 'projects' && kind !== 'talks') continue
    context.order = order
    if (kind === 'talks') {
      projects[order] = [...(projects[order] ?? []), ...readTalks(section, context)]
      continue
    }
    if (section.units.some((unit) => unit.style === 'heading' && isNewEmployer(unit, context))) {
      takeWork(section, order, true)
      continue
    }
    const type = typeOf(section, context)
    projects[order] = [...(projects[order] ?? []), ...readProjects(section.units, { entity: undefined, type }, context)]
  }

  const others: Section[] = []
  for (const { kind, section, order } of pieces) {
    const mapper = simple[kind]
    if (mapper) add(findings, mapper[0], mapper[1](section, context))
    else if (kind === 'skills') {
      const { skills, languages, projects: heads } = readSkills(section, context)
      if (heads.length > 0)
        projects[order] = [
          ...(projects[order] ?? []),
          ...readProjects(heads, { entity: undefined, type: undefined }, context),
        ]
      add(findings, 'skills', skills)
      add(findings, 'languages', languages)
    } else if (kind === 'personal') for (const unit of section.units) reportUnit('personal-data', unit, context)
    else if (kind === 'basics' || kind === 'summary')
      others.push({ ...section, match: { kinds: [kind], ambiguous: undefined, weak: false } })
  }
  const allStays = mergeWork(stays.flat(), context)
  for (const stay of allStays) {
    for (const project of stay.projects) if (!project.entity && !project.type) project.entity = stay.name
  }
  const perSection = Array.from({ length: outline.sections.length }, (_, order) => [
    ...(stays[order] ?? []).flatMap((stay) => stay.projects),
    ...(projects[order] ?? []),
  ])
  nameEmployers(perSection.flat(), context)
  findings.stays = allStays
  findings.projects = mergeProjects(perSection.flat(), context)

  const { basics, meta } = readBasics({ head, sections: others, all: outline.sections, yaml: outline.yaml }, context)
  const work = findings.stays.map(draftWork)
  const ownProjects = findings.projects.map(draftProject)
  const skills = findings.parts.skills ?? deriveSkills(work, ownProjects, firstTechLabel(context))
  for (const section of outline.sections) {
    if (!section.isHead && !section.match) reportUnknown(section, context)
  }
  const places: Places = {}
  const written = writeDraft(
    {
      basics,
      work,
      volunteer: findings.parts.volunteer,
      education: findings.parts.education,
      awards: findings.parts.awards,
      certificates: findings.parts.certificates,
      publications: findings.parts.publications,
      skills,
      languages: findings.parts.languages,
      interests: findings.parts.interests,
      references: findings.parts.references,
      projects: ownProjects,
      meta,
    },
    '',
    places,
  )
  return { resume: (written ?? {}) as Resume, places }
}

function add(findings: Findings, key: keyof Resume, items: readonly unknown[]): void {
  if (items.length > 0) findings.parts[key] = [...(findings.parts[key] ?? []), ...items]
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

/** Whether a heading among projects is an employer that has a period or mark of its own (MAPPING W1). */
function isNewEmployer(unit: Unit, context: Context): boolean {
  return isEmployer(unit, context) && !context.isEmployer(cleanTitle(joinLines(unit.lines), context.lexicon).text)
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
  const work = section.units.some(isStay)
    ? section.units.filter((unit) => unit.style === 'heading' || unit.table)
    : section.units.filter((unit) => unit.table && unit.table.rows.length > 1 && false)
  head.push(...section.units.filter((unit) => !work.includes(unit)))
  return work.length === 0 ? [] : [{ kind: 'work', section: { ...section, units: work }, order }]
}

/** Whether a heading has a period in it or in the lines right under it. */
function hasStayEvidence(unit: Unit, context: Context): boolean {
  const lines = [...unit.lines, ...unit.children.slice(0, 3).flatMap((child) => child.lines)]
  return lines.some((line) =>
    context.lexicon.dates.findPeriods(line.text).some((period) => period.kind === 'range' || period.ongoing),
  )
}

function reportUnknown(section: Section, context: Context): void {
  if (section.heading)
    context.report('unknown-section', { place: section.heading.spans[0]?.leaf.place, actual: section.heading.text })
  for (const unit of section.units) reportUnit('left-out', unit, context)
}

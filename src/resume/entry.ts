import type { HighlightGroup, Project, Work } from '../types.js'
import type { Draft, Value } from './draft.js'
import { joinValues } from './draft.js'

/** A group of highlights while its entry is read (MAPPING W7). */
export interface Group {
  readonly name: Value
}

/** A leaf of an entry's lists with the groups above it. */
export interface Leaf {
  readonly path: readonly Group[]
  readonly text: Value
}

/** What a stay and a project have in common while they are read. */
export interface EntryBase {
  name: Value | undefined
  url: Value | undefined
  startDate: Value | undefined
  endDate: Value | undefined
  /** Whether a period was read, be it one that only goes on. */
  hasPeriod: boolean
  /** Whether it says how long it lasted where its end should be, and so neither when it ended nor that it goes on. */
  isVague: boolean
  description: Value[]
  leaves: Leaf[]
  keywords: Value[]
}

/** A stay at an employer while it is read. */
export interface WorkEntry extends EntryBase {
  readonly kind: 'work'
  position: Value[]
  employmentType: Value | undefined
  location: Value | undefined
  summary: Value[]
  projects: ProjectEntry[]
  /** Further periods of the same header: stays of their own (MAPPING W1). */
  more: WorkEntry[]
  /** Whether it tells only that somebody joined or left the employer. */
  event: 'join' | 'leave' | undefined
  /** A task in a line of its own above the titles, which may be the employer (MAPPING W2, W3). */
  task: Value | undefined
  /** Whether what stands behind it in the section belongs to it: no further stay of the same header. */
  leads: boolean
}

/** A project while it is read. */
export interface ProjectEntry extends EntryBase {
  readonly kind: 'project'
  entity: Value | undefined
  type: Value | undefined
  roles: Value[]
  /** The name with the year that leads it: the year is the date only where no period stands elsewhere (MAPPING D10). */
  yearName: Value | undefined
}

/** Any entry that has a body of labels, lists and paragraphs. */
export type Entry = WorkEntry | ProjectEntry

function base(): EntryBase {
  return {
    name: undefined,
    url: undefined,
    startDate: undefined,
    endDate: undefined,
    hasPeriod: false,
    isVague: false,
    description: [],
    leaves: [],
    keywords: [],
  }
}

/** Make an empty stay. */
export function newWork(): WorkEntry {
  return {
    ...base(),
    kind: 'work',
    position: [],
    employmentType: undefined,
    location: undefined,
    summary: [],
    projects: [],
    more: [],
    event: undefined,
    task: undefined,
    leads: false,
  }
}

/** The stays behind a first one at the same employer, with its name, url and description, and its position unless they have their own (MAPPING W1, W12). */
export function furtherStays(first: WorkEntry): WorkEntry[] {
  return first.more.map((stay) => ({
    ...stay,
    position: stay.position.length > 0 ? stay.position : [...first.position],
    name: first.name,
    url: stay.url ?? first.url,
    description: first.description.length > 0 ? [...first.description] : stay.description,
  }))
}

/** Make an empty project. */
export function newProject(entity: Value | undefined, type: Value | undefined): ProjectEntry {
  return { ...base(), kind: 'project', entity, type, roles: [], yearName: undefined }
}

/**
 * Free the place of an entry's period for another: the year that its name begins with goes back to the name where a range
 * stands elsewhere (MAPPING D10).
 *
 * @returns whether the place is free
 */
export function freePeriod(entry: Entry, isRange: boolean): boolean {
  if (!entry.hasPeriod) return true
  if (entry.kind !== 'project' || !entry.yearName || !isRange) return false
  entry.name = entry.yearName
  entry.yearName = undefined
  entry.hasPeriod = false
  return true
}

/** Add values to a list, exact repeats left out. */
export function addAll(into: Value[], values: readonly Value[]): void {
  for (const value of values) {
    if (value.text !== '' && !into.some((other) => other.text === value.text)) into.push(value)
  }
}

/** Highlights of an entry: each leaf behind the names of its groups (MAPPING W7). */
function highlightsOf(leaves: readonly Leaf[]): Value[] {
  return leaves.flatMap(({ path, text }) => {
    const value = joinValues([...path.map((group) => group.name), text], ' — ')
    return value && text.text !== '' ? [{ text: value.text, place: text.place }] : []
  })
}

/** The tree behind the prefixed highlights (MAPPING W7). */
function groupsOf(leaves: readonly Leaf[], depth: number): Draft<HighlightGroup>[] {
  const groups: { group: Group; leaves: Leaf[] }[] = []
  for (const leaf of leaves) {
    const group = leaf.path[depth]
    if (!group || leaf.text.text === '') continue
    const last = groups.at(-1)
    if (last?.group === group) last.leaves.push(leaf)
    else groups.push({ group, leaves: [leaf] })
  }
  return groups.map(({ group, leaves: own }) => ({
    name: group.name,
    highlights: own.filter((leaf) => leaf.path.length === depth + 1).map((leaf) => leaf.text),
    groups: groupsOf(own, depth + 1),
  }))
}

/** Write a stay as a draft in the order of the schema. */
export function draftWork(entry: WorkEntry): Draft<Work> {
  return {
    name: entry.name,
    location: entry.location,
    description: joinValues(entry.description, '\n'),
    position: joinValues(entry.position, ' / '),
    url: entry.url,
    startDate: entry.startDate,
    endDate: entry.endDate,
    summary: joinValues(entry.summary, '\n\n'),
    highlights: highlightsOf(entry.leaves),
    keywords: entry.keywords,
    employmentType: entry.employmentType,
    groups: groupsOf(entry.leaves, 0),
  }
}

/** Write a project as a draft in the order of the schema. */
export function draftProject(entry: ProjectEntry): Draft<Project> {
  return {
    name: entry.name,
    description: joinValues(entry.description, '\n\n'),
    highlights: highlightsOf(entry.leaves),
    keywords: entry.keywords,
    startDate: entry.startDate,
    endDate: entry.endDate,
    url: entry.url,
    roles: entry.roles,
    entity: entry.entity,
    type: entry.type,
  }
}

import { append } from '../append.js'
import { keyOf } from '../lexicon.js'
import type { Context } from './context.js'
import type { Value } from './draft.js'
import { employerKey, employerKeys } from './employer.js'
import { addAll, type EntryBase, type Leaf, type ProjectEntry, type WorkEntry } from './entry.js'

/** Whether two dates do not contradict each other: one is missing, or one is the other with less precision. */
function agrees(one: Value | undefined, other: Value | undefined): boolean {
  if (!one || !other) return true
  return one.text.startsWith(other.text) || other.text.startsWith(one.text)
}

/** Whether two entries may be the same by their dates; one that goes on agrees with none that ended. */
function agreesInDates(one: EntryBase, other: EntryBase): boolean {
  if (!agrees(one.startDate, other.startDate)) return false
  const isSure = !one.isVague && !other.isVague
  if (isSure && one.startDate && other.startDate && !one.endDate !== !other.endDate) return false
  return agrees(one.endDate, other.endDate)
}

function preciser(one: Value | undefined, other: Value | undefined): Value | undefined {
  if (!one || !other) return one ?? other
  return other.text.length > one.text.length ? other : one
}

/** Entries by the keys of their names, so that each is compared with those alone that may be the same. */
interface Index<Entry> {
  /** Entries that share a key: those of the first key first, each key's in the order in which they were added. */
  readonly find: (keys: readonly string[]) => Entry[]
  readonly add: (entry: Entry, keys: readonly string[]) => void
}

function createIndex<Entry>(): Index<Entry> {
  const byKey = new Map<string, Entry[]>()
  return {
    find: (keys) => keys.flatMap((key) => byKey.get(key) ?? []),
    add(entry, keys) {
      for (const key of keys) {
        const entries = byKey.get(key)
        if (entries) entries.push(entry)
        else byKey.set(key, [entry])
      }
    },
  }
}

/**
 * Unite stays that are told twice, and name the same employer alike (MAPPING W1, W13).
 *
 * @param sections - stays by section, in the order of the document
 */
export function mergeWork(sections: readonly (readonly WorkEntry[])[], context: Context): WorkEntry[] {
  const keysOf = ({ name, position: [position], hasPeriod }: WorkEntry): string[] => {
    if (name) return employerKeys(name.text, context.lexicon)
    // without an employer the position tells it, where the period does too: `프리랜서`
    return position && hasPeriod ? [` ${keyOf(position.text)}`] : []
  }
  const merged: WorkEntry[] = []
  const known = createIndex<WorkEntry>()
  const sectionOf = new Map<WorkEntry, number>()
  sections.forEach((entries, at) => {
    for (const entry of entries) sectionOf.set(entry, at)
  })
  for (const entry of sectionOf.keys()) {
    const keys = keysOf(entry)
    const same = known.find(keys).find((other) => {
      if (!agreesInDates(entry, other)) return false
      if (sectionOf.get(entry) === sectionOf.get(other) && isOtherPost(entry, other)) return false
      if (entry.hasPeriod || other.hasPeriod) return true
      const [own] = entry.position
      const [others] = other.position
      return !own || !others || own.text === others.text
    })
    if (same) {
      uniteWork(same, entry, context)
      continue
    }
    merged.push(entry)
    known.add(entry, keys)
  }
  const named = new Map<string, string>()
  for (const entry of merged) {
    const { name } = entry
    if (!name) continue
    const keys = employerKeys(name.text, context.lexicon)
    const [first = name.text] = keys.flatMap((key) => named.get(key) ?? [])
    entry.name = { ...name, text: first }
    for (const project of entry.projects)
      if (project.entity?.text === name.text) project.entity = { ...project.entity, text: first }
    for (const key of keys) if (!named.has(key)) named.set(key, first)
  }
  return merged
}

/** Whether two stays have other positions each, and neither or both tell what was done: no overview and no detail of it. */
function isOtherPost(one: WorkEntry, other: WorkEntry): boolean {
  const [own, others] = [one, other].map(({ position }) => keyOf(position.map(({ text }) => text).join('')))
  if (!own || !others || own.includes(others) || others.includes(own)) return false
  return one.leaves.length > 0 === other.leaves.length > 0
}

function uniteBase(into: EntryBase, from: EntryBase): void {
  into.url ??= from.url
  into.startDate = preciser(into.startDate, from.startDate)
  into.endDate = preciser(into.endDate, from.endDate)
  into.hasPeriod ||= from.hasPeriod
  const known = new Set(into.leaves.map(keyOfLeaf))
  append(
    into.leaves,
    from.leaves.filter((leaf) => !known.has(keyOfLeaf(leaf))),
  )
  addAll(into.keywords, from.keywords)
}

/** What a leaf says and under which groups. */
function keyOfLeaf({ path, text }: Leaf): string {
  return JSON.stringify([...path.map((group) => group.name.text), text.text])
}

/** Keep the first wording; report another one (MAPPING W13). */
function keepFirst(into: Value[], from: readonly Value[], context: Context): Value[] {
  if (into.length === 0) return [...from]
  for (const value of from) {
    const key = keyOf(value.text)
    if (into.some((other) => keyOf(other.text).includes(key))) continue
    context.report('different-wording', {
      place: value.place,
      actual: value.text,
      expected: into.map((other) => other.text).join(' / '),
    })
  }
  return into
}

function uniteWork(into: WorkEntry, from: WorkEntry, context: Context): void {
  uniteBase(into, from)
  into.location ??= from.location
  into.employmentType ??= from.employmentType
  into.position = keepFirst(into.position, from.position, context)
  into.description = keepFirst(into.description, from.description, context)
  into.summary = keepFirst(into.summary, from.summary, context)
  append(into.projects, from.projects)
}

/** Unite projects that are told twice (MAPPING W13). */
export function mergeProjects(entries: readonly ProjectEntry[], context: Context): ProjectEntry[] {
  const merged: ProjectEntry[] = []
  const known = createIndex<ProjectEntry>()
  for (const entry of entries) {
    const keys = entry.name ? [keyOf(entry.name.text)] : []
    const same = known.find(keys).find((other) => sameProject(entry, other, context))
    if (!same) {
      merged.push(entry)
      known.add(entry, keys)
      continue
    }
    uniteBase(same, entry)
    same.entity ??= entry.entity
    same.type ??= entry.type
    same.description = keepFirst(same.description, entry.description, context)
    addAll(same.roles, entry.roles)
  }
  return merged
}

function sameProject(one: ProjectEntry, other: ProjectEntry, context: Context): boolean {
  if (
    one.entity &&
    other.entity &&
    employerKey(one.entity.text, context.lexicon) !== employerKey(other.entity.text, context.lexicon)
  ) {
    return false
  }
  return agreesInDates(one, other)
}

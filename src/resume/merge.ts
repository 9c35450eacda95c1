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
  if (!one.hasPeriod || !other.hasPeriod) return true
  if (!agrees(one.startDate, other.startDate)) return false
  if (one.startDate && other.startDate && !one.endDate !== !other.endDate) return false
  return agrees(one.endDate, other.endDate)
}

function preciser(one: Value | undefined, other: Value | undefined): Value | undefined {
  if (!one || !other) return one ?? other
  return other.text.length > one.text.length ? other : one
}

/** Unite stays that are told twice, and name the same employer alike (MAPPING W1, W13). */
export function mergeWork(entries: readonly WorkEntry[], context: Context): WorkEntry[] {
  const merged: WorkEntry[] = []
  const taken = new Map<WorkEntry, Set<WorkEntry>>()
  for (const entry of entries) {
    const same = merged.find((other) => {
      if (!sameEmployer(entry, other, context) || !agreesInDates(entry, other)) return false
      if (taken.get(other)?.has(entry)) return false
      if (entry.hasPeriod || other.hasPeriod) return true
      return (
        entry.position.length === 0 ||
        other.position.length === 0 ||
        entry.position[0]?.text === other.position[0]?.text
      )
    })
    if (same) uniteWork(same, entry, context)
    else merged.push(entry)
  }
  for (const entry of merged) {
    const first = merged.find((other) => sameEmployer(entry, other, context))
    if (!first?.name || first === entry || !entry.name) continue
    const before = entry.name.text
    entry.name = { ...entry.name, text: first.name.text }
    for (const project of entry.projects) if (project.entity?.text === before) project.entity = entry.name
  }
  return merged
}

function sameEmployer(one: WorkEntry, other: WorkEntry, context: Context): boolean {
  if (!one.name || !other.name) return false
  const keys = employerKeys(one.name.text, context.lexicon)
  return employerKeys(other.name.text, context.lexicon).some((key) => keys.includes(key))
}

function uniteBase(into: EntryBase, from: EntryBase): void {
  into.url ??= from.url
  into.startDate = preciser(into.startDate, from.startDate)
  into.endDate = preciser(into.endDate, from.endDate)
  into.hasPeriod ||= from.hasPeriod
  into.leaves.push(...from.leaves.filter((leaf) => !into.leaves.some((other) => sameLeaf(leaf, other))))
  addAll(into.keywords, from.keywords)
}

function sameLeaf(one: Leaf, other: Leaf): boolean {
  const write = (leaf: Leaf): string => [...leaf.path.map((group) => group.name.text), leaf.text.text].join('\n')
  return write(one) === write(other)
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
  into.projects.push(...from.projects)
}

/** Unite projects that are told twice (MAPPING W13). */
export function mergeProjects(entries: readonly ProjectEntry[], context: Context): ProjectEntry[] {
  const merged: ProjectEntry[] = []
  for (const entry of entries) {
    const same = merged.find((other) => sameProject(entry, other, context))
    if (!same) {
      merged.push(entry)
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
  if (!one.name || !other.name || keyOf(one.name.text) !== keyOf(other.name.text)) return false
  if (
    one.entity &&
    other.entity &&
    employerKey(one.entity.text, context.lexicon) !== employerKey(other.entity.text, context.lexicon)
  ) {
    return false
  }
  return agreesInDates(one, other)
}

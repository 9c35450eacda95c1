import { escapePointer } from '../places.js'
import { isObject, isSame, type Json, type JsonObject } from './json.js'
import { lineId, type Plan } from './plan.js'

/**
 * List how one value differs from another, as the smallest values that make them equal.
 *
 * @param wanted - the value that is meant
 * @param got - the value that came back
 * @param into - takes values by JSON Pointer; `null` where nothing is wanted
 */
export function listDifferences(
  wanted: Json | undefined,
  got: Json | undefined,
  pointer: string,
  into: JsonObject,
): void {
  if (isSame(wanted, got)) return
  if (isObject(wanted) && isObject(got)) {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(got)].sort())) {
      listDifferences(ownOf(wanted, key), ownOf(got, key), `${pointer}/${escapePointer(key)}`, into)
    }
  } else if (Array.isArray(wanted) && Array.isArray(got) && wanted.length === got.length && wanted.some(isObject)) {
    wanted.forEach((item, index) => {
      listDifferences(item, got[index], `${pointer}/${index}`, into)
    })
  } else into[pointer] = wanted ?? null
}

function ownOf(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/**
 * Decide how to write again what did not come back: labels for each property, then covered texts.
 *
 * @param plan - is changed
 * @returns whether anything was decided
 */
export function revise(plan: Plan, wanted: JsonObject, got: JsonObject): boolean {
  if (plan.techLabel !== undefined && !isSame(wanted.skills, ownOf(got, 'skills'))) {
    plan.techLabel = undefined
    return true
  }
  const before = sizeOf(plan)
  for (const key of Object.keys(wanted)) {
    const own = wanted[key]
    const other = ownOf(got, key)
    if (isSame(own, other)) continue
    if (!Array.isArray(own)) reviseEntry(plan, own, other, `/${key}`)
    else reviseList(plan, own, Array.isArray(other) ? other : [], `/${key}`)
  }
  return sizeOf(plan) !== before
}

function sizeOf(plan: Plan): number {
  return plan.explicit.size + [...plan.covers.values()].reduce<number>((sum, cover) => sum + cover, 0)
}

/** Properties that an entry begins with. */
const names: readonly string[] = ['name', 'title', 'institution', 'organization', 'language']

function reviseList(plan: Plan, own: Json[], other: Json[], pointer: string): void {
  const before = sizeOf(plan)
  const pairs = own.length === other.length ? own.map((_, index) => index) : alignLists(own, other)
  own.forEach((item, index) => {
    const pair = pairs[index]
    const back = pair === undefined ? undefined : other[pair]
    if (isSame(item, back)) return
    // what was swallowed whole has a name that began no entry
    reviseEntry(plan, item, back ?? withoutName(item), `${pointer}/${index}`)
  })
  if (sizeOf(plan) !== before) return
  // each came back, and others with them
  own.forEach((item, index) => {
    reviseEntry(plan, item, undefined, `${pointer}/${index}`)
  })
}

/** Pair each item with the one that shares most texts with it, each once; `undefined` where none shares any. */
function alignLists(own: readonly Json[], other: readonly Json[]): (number | undefined)[] {
  const free = other.map((item) => new Set(textsOf(item, '').map(idOf)))
  return own.map((item) => {
    const ids = textsOf(item, '').map(idOf)
    const scores = free.map((back) => ids.filter((id) => back.has(id)).length)
    const most = Math.max(0, ...scores)
    if (most === 0) return undefined
    const at = scores.indexOf(most)
    free[at] = new Set()
    return at
  })
}

/** An entry as if all of it but its name had come back; `undefined` where it has none. */
function withoutName(item: Json): JsonObject | undefined {
  if (!isObject(item)) return undefined
  const name = names.find((key) => Object.hasOwn(item, key))
  return name === undefined ? undefined : Object.fromEntries(Object.entries(item).filter(([key]) => key !== name))
}

function idOf({ key, value }: Text): string {
  return `${key} ${value}`
}

/**
 * Write what did not come back with a label of its own, a list with an item for each value; what was so written already
 * is covered. Where no text is missing, all of the entry is.
 */
function reviseEntry(plan: Plan, own: Json | undefined, other: Json | undefined, pointer: string): void {
  const texts = textsOf(own, pointer)
  const back = new Set(textsOf(other, pointer).map(idOf))
  const lost = texts.filter((text) => !back.has(idOf(text)))
  const parts = lost.length === 0 ? texts : lost
  const owners = new Set(parts.map((text) => ownerOf(text, pointer)))
  const explicit = new Set(plan.explicit)
  for (const owner of owners) if (owner !== undefined) plan.explicit.add(owner)
  for (const text of parts) {
    const owner = ownerOf(text, pointer)
    if ((owner !== undefined && !explicit.has(owner)) || told.includes(text.key)) continue
    for (const line of text.value.split('\n')) {
      const id = lineId(text.pointer, line)
      plan.covers.set(id, plan.covers.has(id) ? 5 : 4)
    }
  }
}

/** What is made explicit for a text: its entry, or its list; `undefined` for highlights and groups of a stay. */
function ownerOf(text: Text, pointer: string): string | undefined {
  if (!text.isLeaf) return pointer
  const isFixed = text.key === 'name' || (text.key === 'highlights' && !pointer.startsWith('/projects/'))
  return isFixed ? undefined : `${pointer}/${text.key}`
}

/** Properties whose text must stay a word that the reader knows. */
const told: readonly string[] = ['status', 'level', 'startDate', 'endDate', 'date', 'releaseDate', 'url']

interface Text {
  readonly value: string
  readonly pointer: string
  /** The property that it stands in. */
  readonly key: string
  /** Whether it is one of a list. */
  readonly isLeaf: boolean
}

function textsOf(value: Json | undefined, pointer: string, key = '', isLeaf = false): Text[] {
  if (typeof value === 'string') return [{ value, pointer, key, isLeaf }]
  if (Array.isArray(value)) return value.flatMap((item, at) => textsOf(item, `${pointer}/${at}`, key, true))
  if (!isObject(value)) return []
  return Object.keys(value).flatMap((own) =>
    textsOf(ownOf(value, own), `${pointer}/${escapePointer(own)}`, own, isLeaf),
  )
}

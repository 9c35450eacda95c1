/** What JSON holds. */
export type Json = string | number | boolean | null | Json[] | JsonObject

/** An object of JSON. */
export type JsonObject = { [key: string]: Json }

/** Whether a value is an object and no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The strings of a list; none where it is no list. */
export function stringsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.flatMap((item) => (typeof item === 'string' ? [item] : [])) : []
}

/** The objects of a list, each with its index. */
export function objectsOf(value: Json | undefined): [number, JsonObject][] {
  return Array.isArray(value)
    ? value.flatMap((item, index): [number, JsonObject][] => (isObject(item) ? [[index, item]] : []))
    : []
}

/** Whether two values are the same, whatever the order of their keys. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at]))
  }
  if (!isObject(one) || !isObject(other)) return one === other
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  )
}

/** An object with its keys in order, and those of the objects in it, so that it is always written alike. */
export function sortKeys(object: JsonObject): JsonObject {
  const sort = (value: Json): Json =>
    Array.isArray(value) ? value.map(sort) : isObject(value) ? sortKeys(value) : value
  return Object.fromEntries(
    Object.entries(object)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => [key, sort(value)]),
  )
}

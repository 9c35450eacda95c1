import type { Resume } from './types.js'

/**
 * Fill what a document lacks with the values of a base resume; the document's own values win.
 *
 * Objects are filled field by field; a list of the document stays as it is, a missing one is the base's.
 *
 * @param resume - resume of the document, changed in place
 * @param base - any resume; it is copied, never shared; keys such as `__proto__` are plain keys of nothing
 */
export function fillFrom(resume: Resume, base: Readonly<Resume>): void {
  fill(resume, base, 0)
}

const unsafe = new Set(['__proto__', 'constructor', 'prototype'])

function fill(into: object, from: object, depth: number): void {
  for (const [key, value] of Object.entries(from)) {
    if (unsafe.has(key) || value === undefined) continue
    const own: unknown = Object.hasOwn(into, key) ? Reflect.get(into, key) : undefined
    if (own === undefined) Reflect.set(into, key, copy(value, depth))
    else if (isPlain(own) && isPlain(value) && depth < 20) fill(own, value, depth + 1)
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function copy(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > 100) return undefined
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1))
  const result: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) if (!unsafe.has(key)) result[key] = copy(part, depth + 1)
  return result
}

import type { Resume } from './types.js'
import { createWatch, type Watch } from './watch.js'

/**
 * Fill what a document lacks with the values of a base resume; the document's own values win.
 *
 * Objects are filled field by field; a list of the document stays as it is, a missing one is the base's.
 *
 * @param resume - resume of the document, changed in place
 * @param base - any resume; it is copied, never shared; what JSON does not hold and keys such as `__proto__` stay out
 * @throws TypeError when `base` contains itself
 */
export function fillFrom(resume: Resume, base: Readonly<Resume>): void {
  fill(resume, base, createWatch('options.base'))
}

const unsafe = new Set(['__proto__', 'constructor', 'prototype'])

function fill(into: object, from: object, watch: Watch): void {
  watch.enter(from)
  for (const [key, value] of Object.entries(from)) {
    if (unsafe.has(key)) continue
    const own: unknown = Object.hasOwn(into, key) ? Reflect.get(into, key) : undefined
    if (own === undefined) set(into, key, copy(value, watch))
    else if (isPlain(own) && isPlain(value)) fill(own, value, watch)
  }
  watch.leave(from)
}

function set(into: object, key: string, value: unknown): void {
  if (value !== undefined) Reflect.set(into, key, value)
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Copy what JSON can hold; `undefined` for all else. */
function copy(value: unknown, watch: Watch): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'object') return undefined
  watch.enter(value)
  let result: unknown
  if (Array.isArray(value)) result = value.map((item) => copy(item, watch)).filter((item) => item !== undefined)
  else {
    const fields = {}
    for (const [key, part] of Object.entries(value)) if (!unsafe.has(key)) set(fields, key, copy(part, watch))
    result = fields
  }
  watch.leave(value)
  return result
}

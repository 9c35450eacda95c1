import { type SchemaError, validate } from '../generated/resume-schema.js'
import { type Fields, type Finding, isFields, itemsOf, quote } from './findings.js'
import type { SchemaWords } from './words.js'

/** The deepest nesting of `work[].groups`; no document nests deeper, and the validator calls itself for each level. */
const MAX_GROUP_DEPTH = 100

/** The most groups in a resume, more than the longest document makes, so that groups inside themselves come to an end. */
const MAX_GROUPS = 2_000_000

/**
 * Find what breaks the schema of JSON Resume 1.3.1 or of its extensions (MAPPING W4, W7, W9, E1, D1).
 *
 * @param value - anything
 * @param words - names of kinds of values
 * @returns findings of the rule `schema`; an empty array where the value is a resume
 */
export function findSchemaErrors(value: unknown, words: SchemaWords): Finding[] {
  const deep = findBoundlessGroups(value)
  if (deep !== undefined) return [{ rule: 'schema', pointer: deep, actual: words.deeper, expected: words.shallow }]
  validate(value)
  return (validate.errors ?? []).map((error) => describe(error, value, words))
}

/**
 * Find groups that are too deep or too many to be checked, without recursion: they may hold themselves.
 *
 * @param value - anything
 * @returns the JSON Pointer of the first such group, or `undefined`
 */
function findBoundlessGroups(value: unknown): string | undefined {
  let count = 0
  const holders = isFields(value)
    ? itemsOf(value.work).map((work, i) => ({ at: `/work/${i}`, value: work, depth: 0 }))
    : []
  for (let holder = holders.pop(); holder; holder = holders.pop()) {
    if (!isFields(holder.value)) continue
    for (const [i, group] of itemsOf(holder.value.groups).entries()) {
      const inner = { at: `${holder.at}/groups/${i}`, value: group, depth: holder.depth + 1 }
      count += 1
      if (inner.depth > MAX_GROUP_DEPTH || count > MAX_GROUPS) return inner.at
      holders.push(inner)
    }
  }
  return undefined
}

/** Say what one error of the validator found and expected. */
function describe(error: SchemaError, value: unknown, words: SchemaWords): Finding {
  const { instancePath: pointer } = error
  const found = valueAt(value, pointer)
  switch (error.keyword) {
    case 'required': {
      const missing = `${pointer}/${error.params.missingProperty}`
      return { rule: 'schema', pointer: missing, actual: words.missing, expected: words.present }
    }
    case 'type':
      return {
        rule: 'schema',
        pointer,
        actual: nameOf(typeName(found), words),
        expected: nameOf(error.params.type, words),
      }
    case 'format':
      return { rule: 'schema', pointer, actual: quote(String(found)), expected: nameOf(error.params.format, words) }
    case 'pattern':
      return { rule: 'schema', pointer, actual: quote(String(found)), expected: words.date }
  }
}

/** Look up the value at a pointer that the validator gave: its properties are the schema's, so nothing is escaped. */
function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((holder, key) => (holder as Fields)[key], value)
}

/** Name the type of a value as JSON does, or as JavaScript where JSON has none. */
function typeName(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** Name a kind of values in the language of the words. */
function nameOf(kind: string, words: SchemaWords): string {
  return Object.hasOwn(words, kind) ? words[kind as keyof SchemaWords] : kind
}

import type { Position } from 'unist'
import { markdownWords } from './ko/markdown.js'
import { isObject, type Json, type JsonObject } from './markdown/json.js'
import { normalizeValue } from './markdown/normalize.js'
import type { MessageDetails, RuleId } from './message.js'
import type { Block, Dropped } from './outline/blocks.js'
import { joinLines } from './outline/text.js'
import { escapePointer } from './places.js'
import type { Resume } from './types.js'
import { findSchemaErrors } from './validate/schema.js'
import { englishSchemaWords } from './validate/words.js'

/** Values by the JSON Pointer of their place in the resume, as `## 기타 JSON` holds them; `null` takes a value away. */
export interface Other {
  readonly values: JsonObject
  readonly place: Position | undefined
}

/**
 * Take the section `## 기타 JSON` off a document: what JSON Resume can say and a career document cannot.
 *
 * @param blocks - blocks of the document
 * @returns the other blocks, and what the section holds; the blocks themselves where there is none
 */
export function takeOther(blocks: readonly Block[]): { blocks: readonly Block[]; other: Other | undefined } {
  const at = blocks.findLastIndex(
    (block, index) =>
      block.type === 'heading' &&
      joinLines(block.lines).text === markdownWords.other &&
      valuesOf(blocks[index + 1]) !== undefined,
  )
  const code = blocks[at + 1]
  const values = at < 0 ? undefined : valuesOf(code)
  if (!values || code?.type !== 'dropped') return { blocks, other: undefined }
  return { blocks: blocks.toSpliced(at, 2), other: { values, place: code.place } }
}

/** The values of a block of JSON; `undefined` where it is none. */
function valuesOf(block: Dropped | Block | undefined): JsonObject | undefined {
  if (block?.type !== 'dropped' || !block.text.startsWith('json\n')) return undefined
  try {
    const parsed: unknown = JSON.parse(block.text.slice(5))
    return isObject(parsed) && Object.keys(parsed).every((key) => key === '' || key.startsWith('/'))
      ? parsed
      : undefined
  } catch {
    return undefined
  }
}

/** Takes a message. */
type Report = (rule: RuleId, details: MessageDetails) => void

/**
 * Set the values of `## 기타 JSON` in a resume, one after another.
 *
 * @param resume - a resume, which is not changed
 * @param other - what `takeOther` found
 * @param report - takes a message about what is left out: an unsafe url (MAPPING T8), or what makes no valid resume
 * @returns a valid resume, where `resume` is one
 */
export function applyOther(resume: Resume, other: Other, report: Report): Resume {
  const { place } = other
  let result: Json = resume as JsonObject
  // what the document itself says wrongly is mended later
  const known = new Set(errorsOf(result))
  for (const [pointer, raw] of Object.entries(other.values)) {
    const path = pointer.split('/').slice(1).map(tokenOf)
    const leave = (at: string, value: Json): void =>
      report('left-out', { place, actual: `${at}: ${JSON.stringify(value)}` })
    const value = normalizeValue(raw, undefined, pointer)
    const safe = value === undefined ? undefined : withoutUnsafe(value, path.at(-1) ?? '', report, place)
    if (value !== undefined && safe === undefined) continue
    const next = withoutInvalid(setAt(result, path, safe), pointer, known, leave)
    if (next) result = next
    else leave(pointer, raw)
  }
  return result as Resume
}

/** A resume without the values below a pointer that the schema refuses; `undefined` where it refuses the pointer's own. */
function withoutInvalid(
  resume: Json | undefined,
  pointer: string,
  known: ReadonlySet<string>,
  leave: (pointer: string, value: Json) => void,
): JsonObject | undefined {
  if (!isObject(resume)) return undefined
  const invalid = errorsOf(resume).filter((at) => !known.has(at) || at.startsWith(`${pointer}/`))
  if (invalid.length === 0) return resume
  if (invalid.some((at) => at === pointer || !at.startsWith(`${pointer}/`))) return undefined
  const rest = normalizeValue(
    drop(resume, '', (at, value) => {
      if (invalid.includes(at)) leave(at, value)
      return invalid.includes(at)
    }),
  )
  return isObject(rest) ? rest : {}
}

/** Pointers of what the schema refuses in a value. */
function errorsOf(value: Json): string[] {
  return findSchemaErrors(value, englishSchemaWords).map((error) => error.pointer)
}

/** A value without the values in it that are refused; `undefined` where it is refused itself. */
function drop(value: Json, pointer: string, isRefused: (pointer: string, value: Json) => boolean): Json | undefined {
  if (isRefused(pointer, value)) return undefined
  if (Array.isArray(value)) return value.flatMap((item, index) => drop(item, `${pointer}/${index}`, isRefused) ?? [])
  if (!isObject(value)) return value
  const entries = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    const left = drop(item, `${pointer}/${escapePointer(key)}`, isRefused)
    return left === undefined ? [] : [[key, left]]
  })
  return Object.fromEntries(entries)
}

function tokenOf(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** A copy of a value with another one at a path, or without it; `undefined` where the path leads nowhere. */
function setAt(into: Json | undefined, path: readonly string[], value: Json | undefined): Json | undefined {
  const [key, ...rest] = path
  if (key === undefined) return value ?? {}
  if (Array.isArray(into)) {
    const index = Number(key)
    if (key === 'length' || !Object.hasOwn(into, key)) return undefined
    const item = rest.length === 0 ? value : setAt(into[index], rest, value)
    if (item !== undefined) return into.with(index, item)
    return rest.length === 0 ? into.toSpliced(index, 1) : undefined
  }
  if (key === '__proto__' || (into !== undefined && !isObject(into))) return undefined
  const object: JsonObject = { ...into }
  const own = Object.hasOwn(object, key) ? object[key] : undefined
  const item = rest.length === 0 ? value : setAt(own, rest, value)
  if (item === undefined && rest.length > 0) return undefined
  if (item === undefined) delete object[key]
  else object[key] = item
  return object
}

/** Properties that hold a url. */
const urlKeys: readonly string[] = ['url', 'image', 'canonical']

/** A value without the urls that may not be written; `undefined` where nothing is left. */
function withoutUnsafe(value: Json, key: string, report: Report, place: Position | undefined): Json | undefined {
  if (typeof value === 'string') {
    const isSafe = key === 'image' ? /^(?:https?:|data:image\/)/iu : /^(?:https?|mailto|tel):/iu
    if (!urlKeys.includes(key) || isSafe.test(value)) return value
    report('unsafe-url', { place, actual: value })
    return undefined
  }
  if (Array.isArray(value)) {
    const list = value.flatMap((item) => withoutUnsafe(item, key, report, place) ?? [])
    return list.length === 0 ? undefined : list
  }
  if (!isObject(value)) return value
  const entries = Object.entries(value).flatMap(([name, item]): [string, Json][] => {
    const safe = withoutUnsafe(item, name, report, place)
    return safe === undefined ? [] : [[name, safe]]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

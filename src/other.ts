import type { Position } from 'unist'
import { markdownWords } from './ko/markdown.js'
import { isObject, type Json, type JsonObject } from './markdown/json.js'
import { normalizeValue } from './markdown/normalize.js'
import type { MessageDetails, RuleId } from './message.js'
import type { Block, Dropped } from './outline/blocks.js'
import { joinLines } from './outline/text.js'
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

/**
 * Set the values of `## 기타 JSON` in a resume, one after another.
 *
 * @param resume - a resume, which is not changed
 * @param other - what `takeOther` found
 * @param report - takes a message about each value that makes no valid resume (MAPPING T9) or holds an unsafe url (T8)
 * @returns a resume with the values that it may hold
 */
export function applyOther(
  resume: Resume,
  other: Other,
  report: (rule: RuleId, details: MessageDetails) => void,
): Resume {
  let result: Json = resume as JsonObject
  for (const [pointer, raw] of Object.entries(other.values)) {
    const value = normalizeValue(raw)
    const next: Json | undefined = setAt(result, pointer.split('/').slice(1).map(tokenOf), value)
    const unsafe = value === undefined ? undefined : unsafeUrl(value, pointer.split('/').at(-1) ?? '')
    if (unsafe !== undefined) report('unsafe-url', { place: other.place, actual: unsafe })
    else if (!isObject(next) || findSchemaErrors(next, englishSchemaWords).length > 0) {
      report('left-out', { place: other.place, actual: `${pointer}: ${JSON.stringify(raw)}` })
    } else result = next
  }
  return result as Resume
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
    if (!Number.isInteger(index) || index < 0 || index >= into.length) return undefined
    if (rest.length === 0 && value === undefined) return into.toSpliced(index, 1)
    const item = rest.length === 0 ? value : setAt(into[index], rest, value)
    return item === undefined ? undefined : into.with(index, item)
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

/** The first url in a value that may not be written. */
function unsafeUrl(value: Json, key: string): string | undefined {
  if (typeof value === 'string') {
    if (key === 'url') return /^(?:https?|mailto|tel):/iu.test(value) ? undefined : value
    return key === 'image' && !/^(?:https?:|data:image\/)/iu.test(value) ? value : undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, item] of Object.entries(value)) {
    const found = unsafeUrl(item, Array.isArray(value) ? key : name)
    if (found !== undefined) return found
  }
  return undefined
}

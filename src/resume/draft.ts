import type { Position } from 'unist'
import { restoreLiterals } from '../parse/literal.js'
import { escapePointer, type Places } from '../places.js'

/** A value of the resume with the place that it came from. */
export interface Value {
  readonly text: string
  readonly place: Position | undefined
}

/** A resume, or a part of it, whose leaves are values with places. */
export type Draft<Part> = {
  [Key in keyof Part]: Part[Key] extends string | undefined
    ? Value | undefined
    : Part[Key] extends readonly string[] | undefined
      ? Value[] | undefined
      : Part[Key] extends readonly (infer Item)[] | undefined
        ? Draft<Item>[] | undefined
        : Draft<NonNullable<Part[Key]>> | undefined
}

/** Make a value: NFC, literal characters restored, lone surrogates replaced (MAPPING T2). */
export function makeValue(text: string, place: Position | undefined): Value {
  return {
    text: restoreLiterals(text)
      .normalize('NFC')
      .replace(/\p{Cs}/gu, '\ufffd'),
    place,
  }
}

/** Join values into one, each at its own line or paragraph. */
export function joinValues(values: readonly Value[], glue: string): Value | undefined {
  const [first] = values
  const last = values.at(-1)
  if (!first || !last) return undefined
  if (values.length === 1) return first
  const place =
    first.place && last.place ? { start: first.place.start, end: last.place.end } : (first.place ?? last.place)
  return { text: values.map((value) => value.text).join(glue), place }
}

type Plain = string | Plain[] | { [key: string]: Plain }

/** Fields in the order that a reader of JSON Resume expects; others keep theirs behind these. */
const fieldOrder: readonly string[] = [
  'name',
  'institution',
  'organization',
  'title',
  'language',
  'network',
  'label',
  'type',
  'position',
  'area',
  'studyType',
  'startDate',
  'endDate',
  'date',
  'releaseDate',
]

function byField([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  const left = fieldOrder.indexOf(one)
  const right = fieldOrder.indexOf(other)
  return (left < 0 ? fieldOrder.length : left) - (right < 0 ? fieldOrder.length : right)
}

function isValue(part: unknown): part is Value {
  return typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string'
}

/**
 * Write a draft as plain data, empty values, lists and objects left out.
 *
 * @param draft - a draft
 * @param pointer - JSON Pointer of the draft in the whole
 * @param places - filled with the place of every value written, and of every object in a list
 * @returns plain data; `undefined` where nothing is in it
 */
export function writeDraft(draft: unknown, pointer: string, places: Places): Plain | undefined {
  if (isValue(draft)) {
    if (draft.text === '') return undefined
    if (draft.place) places[pointer] = draft.place
    return draft.text
  }
  if (Array.isArray(draft)) {
    const list: Plain[] = []
    for (const item of draft) {
      const written = writeDraft(item, `${pointer}/${list.length}`, places)
      if (written !== undefined) list.push(written)
    }
    return list.length === 0 ? undefined : list
  }
  if (typeof draft !== 'object' || draft === null) return undefined
  const object: { [key: string]: Plain } = {}
  const isGroup = /\/groups\/\d+$/u.test(pointer)
  for (const [key, part] of Object.entries(draft).sort(byField)) {
    const written = writeDraft(part, `${pointer}/${escapePointer(key)}`, places)
    if (written !== undefined) object[key] = written
    // the schema asks for the highlights of a group, be there none
    else if (isGroup && key === 'highlights') object[key] = []
  }
  return Object.keys(object).length === 0 ? undefined : object
}

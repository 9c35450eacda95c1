import { escapePointer } from '../places.js'
import { encodeUrl, isBareUrl } from '../resume/text.js'
import type { Json, JsonObject } from './json.js'

/**
 * Write a text as `convert` would: NFC, white space folded, lines trimmed, at most one empty line in a row, NUL,
 * noncharacters and lone surrogates as U+FFFD (MAPPING T2).
 *
 * @param text - any string
 * @returns the text, `''` where nothing is in it; the same again for what it returned
 */
export function normalizeText(text: string): string {
  return text
    .replace(/[\p{Cs}\0\uFDD0-\uFDEF\uFFFE\uFFFF]/gu, '\uFFFD')
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
    .normalize('NFC')
}

/** Write a url as `convert` would: percent-encoded, with a scheme (MAPPING T8). */
function normalizeUrl(text: string): string {
  const url = encodeUrl(normalizeText(text).replace(/[\u0000-\u0020\u007f]+/gu, ''))
  return isBareUrl(url) ? `https://${url}` : url
}

/**
 * Write a value as `convert` would: texts and urls normalised, what is empty or no JSON left out.
 *
 * @param value - anything
 * @param changed - called with the JSON Pointer of each value that comes out another
 * @returns plain JSON that shares nothing with the value; `undefined` where nothing is left
 */
export function normalizeValue(
  value: unknown,
  changed: (pointer: string) => void = () => undefined,
  pointer = '',
  above: readonly unknown[] = [],
): Json | undefined {
  if (typeof value === 'string') {
    const text = /\/(?:url|canonical)$/u.test(pointer) ? normalizeUrl(value) : normalizeText(value)
    if (text !== value || text === '') changed(pointer)
    return text === '' ? undefined : text
  }
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return value === 0 ? 0 : value
  if (typeof value !== 'object' || value === null || above.includes(value) || above.length > 60) {
    if (value !== undefined) changed(pointer)
    return undefined
  }
  const inside = [...above, value]
  if (Array.isArray(value)) {
    const list: Json[] = []
    value.forEach((item: unknown, index) => {
      const written = normalizeValue(item, changed, `${pointer}/${index}`, inside)
      if (written !== undefined) list.push(written)
    })
    // a group says by an empty list that it holds groups alone (MAPPING W7)
    if (list.length > 0 || (value.length === 0 && /\/groups\/\d+\/highlights$/u.test(pointer))) return list
    changed(pointer)
    return undefined
  }
  const object: JsonObject = {}
  for (const [key, item] of Object.entries(value)) {
    const at = `${pointer}/${escapePointer(key)}`
    const name = normalizeText(key)
    if (name === '__proto__' || name === '') {
      changed(at)
      continue
    }
    const written = normalizeValue(item, changed, at, inside)
    if (written === undefined) continue
    if (name !== key) changed(at)
    object[name] = written
  }
  if (Object.keys(object).length > 0) return object
  if (pointer !== '') changed(pointer)
  return undefined
}

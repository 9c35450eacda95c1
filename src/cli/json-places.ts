import type { Point, Position } from 'unist'
import { escapePointer, type Places } from '../places.js'

/** What may come next: a value, the key of a property, or a sign. */
type Next = 'value' | 'firstValue' | 'key' | 'firstKey' | ':' | ',' | 'end'

/** An array or object that is being read. */
interface Holder {
  /** Missing where it is too deep. */
  pointer: string | undefined
  isArray: boolean
  /** Index or escaped key of the value that is read. */
  token: string | number
  start: Point
}

/** The deepest nesting whose places are kept, deeper than any resume; the pointers of all levels would fill the memory. */
const MAX_DEPTH = 256

/** What is read of a JSON text. */
interface Scan {
  places: Places
  holders: Holder[]
  next: Next
}

/** Where the values of a JSON text stand, or where it is no JSON. */
export type JsonPlaces =
  | { places: Places; broken?: never; actual?: never }
  | { places?: never; broken: Position; actual: string }

/**
 * Find where each value of a JSON text stands.
 *
 * @param text - a text that is perhaps JSON
 * @returns JSON Pointer → unist position, of equal keys the last one, none for what lies deeper than 256 levels; else the place of what is not JSON, and its text,
 * empty at the end
 */
export function placesOfJson(text: string): JsonPlaces {
  const scan: Scan = { places: {}, holders: [], next: 'value' }
  const pointAt = createPointer(text)
  const pattern =
    /[ \t\r\n]+|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|[{}[\],:]|[^\s{}[\],:"]+|[\s\S]/gu
  for (const { 0: actual, index: offset } of text.matchAll(pattern)) {
    if (/^[ \t\r\n]/u.test(actual)) continue
    const start = pointAt(offset)
    const end = pointAt(offset + actual.length)
    if (!take(scan, actual, { start, end })) return { broken: { start, end }, actual }
  }
  if (scan.next === 'end') return { places: scan.places }
  const end = pointAt(text.length)
  return { broken: { start: end, end }, actual: '' }
}

/** Take the next token of a text; `false` where it may not stand there. */
function take(scan: Scan, token: string, place: Position): boolean {
  const { holders, next } = scan
  const holder = holders.at(-1)
  if (token === ']' || token === '}') return close(scan, token, place.end)
  if (token === ':' || token === ',') {
    if (next !== token) return false
    scan.next = token === ':' || holder?.isArray ? 'value' : 'key'
    return true
  }
  const isString = token.length > 1 && token.startsWith('"')
  if (holder && (next === 'key' || next === 'firstKey')) {
    if (!isString) return false
    holder.token = escapePointer(String(JSON.parse(token)))
    scan.next = ':'
    return true
  }
  if (next !== 'value' && next !== 'firstValue') return false
  const pointer = pointerIn(holder, holders.length)
  if (token === '[' || token === '{') {
    holders.push({ pointer, isArray: token === '[', token: 0, start: place.start })
    scan.next = token === '[' ? 'firstValue' : 'firstKey'
    return true
  }
  if (pointer !== undefined) scan.places[pointer] = place
  endValue(scan)
  return isString || /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?)$/u.test(token)
}

/** Point at the next value of a holder. */
function pointerIn(holder: Holder | undefined, depth: number): string | undefined {
  if (!holder) return ''
  return holder.pointer === undefined || depth > MAX_DEPTH ? undefined : `${holder.pointer}/${holder.token}`
}

/** Close an array or object; `false` where none of the kind is open, or something is missing in it. */
function close(scan: Scan, token: ']' | '}', end: Point): boolean {
  const holder = scan.holders.pop()
  if (!holder || holder.isArray !== (token === ']')) return false
  if (scan.next !== ',' && scan.next !== (holder.isArray ? 'firstValue' : 'firstKey')) return false
  if (holder.pointer !== undefined) scan.places[holder.pointer] = { start: holder.start, end }
  endValue(scan)
  return true
}

/** Go on behind a value. */
function endValue(scan: Scan): void {
  const holder = scan.holders.at(-1)
  if (typeof holder?.token === 'number') holder.token++
  scan.next = holder ? ',' : 'end'
}

/** Make a function that turns offsets into points; offsets must not fall. */
function createPointer(text: string): (offset: number) => Point {
  let line = 1
  let start = 0
  let end = findLineEnd(text, 0)
  return (offset) => {
    while (end < offset) {
      line++
      start = end + 1
      end = findLineEnd(text, start)
    }
    return { line, column: offset - start + 1, offset }
  }
}

/** Find the next line feed; the end of the text where there is none. */
function findLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

import type { Point, Position } from 'unist'
import { escapePointer, type Places } from '../places.js'

/** An array or object that is being read. */
interface Holder {
  pointer: string
  /** Index of the next item, or -1 in an object. */
  index: number
  /** Key of the next value of an object, where it has been read. */
  key?: string | undefined
  start: Point
}

/**
 * Find where each value of a JSON text stands.
 *
 * @param text - JSON that `JSON.parse` takes
 * @returns JSON Pointer → unist position; of equal keys the last one counts
 */
export function placesOfJson(text: string): Places {
  const places: Places = {}
  const holders: Holder[] = []
  const pointAt = createPointer(text)
  for (const { 0: token, index: offset } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]|[^\s{}[\],:"]+/gu)) {
    const holder = holders.at(-1)
    const start = pointAt(offset)
    const end = pointAt(offset + token.length)
    if (token === '}' || token === ']') {
      const closed = holders.pop()
      if (closed) places[closed.pointer] = { start: closed.start, end }
    } else if (holder?.index === -1 && holder.key === undefined) {
      holder.key = String(JSON.parse(token))
    } else {
      const pointer = holder ? `${holder.pointer}/${nextToken(holder)}` : ''
      if (token === '{' || token === '[') holders.push({ pointer, index: token === '{' ? -1 : 0, start })
      else places[pointer] = { start, end }
    }
  }
  return places
}

/** Take the token of the next value of a holder. */
function nextToken(holder: Holder): string {
  const { key = '' } = holder
  if (holder.index >= 0) return String(holder.index++)
  holder.key = undefined
  return escapePointer(key)
}

/**
 * Find where a text broke `JSON.parse`.
 *
 * @param text - the text
 * @param error - what `JSON.parse` threw
 * @returns the place its message names, else the end of the text
 */
export function placeOfJsonError(text: string, error: unknown): Position {
  const offset = /position (\d+)/u.exec(String(error))?.[1]
  const point = createPointer(text)(offset === undefined ? text.length : Number(offset))
  return { start: point, end: point }
}

/** Make a function that turns offsets into points; offsets must not fall. */
function createPointer(text: string): (offset: number) => Point {
  let line = 1
  let start = 0
  return (offset) => {
    for (;;) {
      const end = text.indexOf('\n', start)
      if (end < 0 || end >= offset) return { line, column: offset - start + 1, offset }
      line++
      start = end + 1
    }
  }
}

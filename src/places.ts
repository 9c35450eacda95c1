import type { Position } from 'unist'

/**
 * Where each value of a resume came from: JSON Pointer (RFC 6901) → unist position in the Markdown.
 *
 * A pointer is missing where its value has no place: a value of `options.base`, or a tree without positions.
 */
export type Places = Record<string, Position>

/**
 * Escape one reference token of a JSON Pointer.
 *
 * @param token - a property name or an array index, such as `startDate` or `0`
 * @returns the token with `~` as `~0` and `/` as `~1`
 */
export function escapePointer(token: string | number): string {
  return String(token).replaceAll('~', '~0').replaceAll('/', '~1')
}

/**
 * Find the place of a value, or of its nearest ancestor that has one.
 *
 * @param places - places of a conversion
 * @param pointer - JSON Pointer, such as `/work/0/startDate`
 * @returns the unist position, or `undefined` where no ancestor has one
 *
 * @example
 * findPlace({ '/work/0': position }, '/work/0/startDate') // position
 */
export function findPlace(places: Readonly<Places>, pointer: string): Position | undefined {
  let at = pointer
  for (;;) {
    if (Object.hasOwn(places, at)) return places[at]
    const slash = at.lastIndexOf('/')
    if (slash < 0) return undefined
    at = at.slice(0, slash)
  }
}

import type { Resume } from '../types.js'

/** Plain data that is only read; properties may be `undefined` as well as missing. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> | undefined }
    : T

/** A resume as the accessors take it: ours, another type package's, or one written `as const`. */
export type ReadonlyResume = DeepReadonly<Resume>

/** The entries of one section of a {@link ReadonlyResume}. */
export type ReadonlyEntry<Section extends 'work' | 'projects' | 'education'> = NonNullable<
  ReadonlyResume[Section]
>[number]

/** A resume whose entries of one section are of the caller's own type, which the answer then has. */
export type ResumeWith<Section extends keyof ReadonlyResume, Entry> = ReadonlyResume & {
  readonly [Key in Section]?: readonly Entry[] | undefined
}

/**
 * Refuse what is no object where a resume is asked for.
 *
 * @param resume - the argument `resume` of an accessor
 * @throws TypeError where it is no object
 */
export function checkResume(resume: unknown): void {
  if (typeof resume !== 'object' || resume === null) throw new TypeError('resume must be an object')
}

/**
 * Compare two texts by code units, for sorting; dates as written sort by their start, a year before its months.
 *
 * @param a - a text, such as `2020`
 * @param b - another, such as `2020-05`
 * @returns -1, 0 or 1
 */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/**
 * Fold a word for comparison: NFC, lower case, white space trimmed and folded.
 *
 * @param text - a keyword or a network, such as `Spring  Boot`
 * @returns the folded word, such as `spring boot`
 */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** Limits of a document; no real one meets the defaults. */
export interface Limits {
  /** UTF-16 code units of Markdown that are read; the rest is left out with a message `too-long`. */
  maxLength: number
  /** Levels of nodes below the root, 8 or more; what is deeper stays as plain text with a message `too-deep`. */
  maxDepth: number
  /** Lines of text, items and cells that are read; the rest is left out with a message `too-many-lines`. */
  maxLines: number
  /** UTF-16 code units of text, urls and markup apart, that are read; the rest is left out with a message `too-long`. */
  maxText: number
}

/** The limits that hold where the options name none. */
export const defaultLimits: Readonly<Limits> = { maxLength: 10_000_000, maxDepth: 64, maxLines: 5000, maxText: 150_000 }

/** The least that each limit may be. */
const least: Readonly<Limits> = { maxLength: 0, maxDepth: 8, maxLines: 0, maxText: 0 }

/**
 * Read limits of options.
 *
 * @param options - limits, or none
 * @param keys - the limits to read
 * @returns those, the defaults where the options name none
 * @throws TypeError when one is no whole number or too small
 */
export function readLimits<Key extends keyof Limits>(
  options: Readonly<{ [Name in Key]?: number | undefined }>,
  ...keys: readonly Key[]
): Pick<Limits, Key> {
  const limits = { ...defaultLimits }
  for (const key of keys) {
    const value = options[key] ?? defaultLimits[key]
    if (!Number.isInteger(value) || value < least[key]) {
      throw new TypeError(`Expected \`options.${key}\` to be an integer of ${least[key]} or more`)
    }
    limits[key] = value
  }
  return limits
}

/**
 * Find the last border between characters up to an offset: no surrogate pair is cut.
 *
 * @param text - any text
 * @param at - UTF-16 offset
 * @returns the offset, or that before it
 */
export function borderAt(text: string, at: number): number {
  const code = text.charCodeAt(at - 1)
  return at < text.length && code > 0xd7ff && code < 0xdc00 ? at - 1 : at
}

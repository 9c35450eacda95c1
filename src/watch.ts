/** Times that values may stand in more than one place before it is no tree any more. */
const mostShared = 10_000

/** Watches a walk over what a caller gives, which may be no tree. */
export interface Watch {
  /** Called before the parts of a value are walked. */
  readonly enter: (value: object) => void
  /** Called when they have been. */
  readonly leave: (value: object) => void
}

/**
 * Watch a walk, so that it ends: a value in itself has no end, and values that share parts on every level have none soon.
 *
 * @param argument - name of what is walked, for the error
 * @returns calls for each object of the walk; they throw a TypeError where it is no tree
 */
export function createWatch(argument: string): Watch {
  const path = new Set<object>()
  const seen = new Set<object>()
  let shared = 0
  return {
    enter(value) {
      if (path.has(value)) throw new TypeError(`Unexpected cycle in \`${argument}\`: a value contains itself`)
      if (seen.has(value)) shared++
      if (shared > mostShared)
        throw new TypeError(`Unexpected parts in \`${argument}\` that stand in it over and over, expected a tree`)
      path.add(value)
      seen.add(value)
    },
    leave(value) {
      path.delete(value)
    },
  }
}

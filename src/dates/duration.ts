import type { Compiled } from './compile.js'
import type { Duration } from './types.js'

/** Match a sticky expression at one place; `null` where it does not fit. */
export function at(expression: RegExp, text: string, index: number): RegExpExecArray | null {
  expression.lastIndex = index
  return expression.exec(text)
}

/** Tell whether one of the words, in lower case, is in the text, as its beginning or its end. */
function has(words: readonly string[], text: string, where: 'startsWith' | 'endsWith'): boolean {
  return words.some((word) => text.toLowerCase()[where](word))
}

/**
 * Count a duration that an expression has found (MAPPING D7).
 *
 * @param engine - compiled words
 * @param folded - the duration alone, folded
 * @param text - the same as written
 * @returns the text, and its months where every unit has them and nothing says that it is approximate
 */
export function countDuration(engine: Compiled, folded: string, text: string): Duration {
  const { about, halves, exact } = engine.words
  let months = 0
  let each = 0
  for (const [, number, unit] of folded.matchAll(engine.unit)) {
    each = Number(engine.monthsOf.get(String(unit).toLowerCase()))
    months += Number(number) * each
  }
  const core = exact.after.reduce(
    (rest, word) => (rest.endsWith(word) ? rest.slice(0, -word.length).trimEnd() : rest),
    folded,
  )
  if (has(halves, core, 'endsWith')) months += each / 2
  if (!Number.isInteger(months)) return { text }
  if (has(about.before, folded, 'startsWith') || has(about.after, folded, 'endsWith')) return { text }
  return { text, months }
}

/**
 * Read a duration at one place of a text.
 *
 * @param engine - compiled words
 * @param folded - the folded text
 * @param text - the text as written
 * @param index - UTF-16 offset where the duration begins
 * @returns the duration and the offset behind it; `undefined` where none begins there
 */
export function durationAt(engine: Compiled, folded: string, text: string, index: number) {
  const match = at(engine.duration, folded, index)
  if (!match) return undefined
  const end = index + match[0].length
  return { duration: countDuration(engine, match[0], text.slice(index, end)), end }
}

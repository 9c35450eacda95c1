import { personalEndings, personalFillers, personalWords } from '../../ko/names.js'
import { keyOf } from '../../lexicon.js'
import type { Context } from '../context.js'
import { dayOf } from '../period.js'

/**
 * Tell whether a text is personal data and nothing else: a sex, an age, a year or day of birth, the time in the army
 * (MAPPING B6).
 *
 * @param text - a line or a part of one: `남, 1990년생`, `1990.01.01 (만 34세)`, `육군 병장 만기전역`
 * @returns whether it is; a date alone is none
 */
export function isPersonal(text: string, context: Context): boolean {
  if (tells(text)) return true
  if (text.length > 60) return false
  let rest = text
  for (const { start, end } of [...context.lexicon.dates.findPeriods(text, { place: true })].reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.some(tells) && words.every((word) => tells(word) || personalFillers.includes(word.replace(/\d+/u, '')))
}

/** Whether a word, or several that are one, tells personal data. */
function tells(text: string): boolean {
  const key = keyOf(text)
  if (personalWords.some((word) => keyOf(word) === key)) return true
  return personalEndings.some((ending) => key.endsWith(ending) && /^\p{L}?\d{1,4}$/u.test(key.slice(0, -ending.length)))
}

/** Whether a text is a day and nothing else, as one of birth among personal data is. */
export function isBirthDate(text: string, context: Context): boolean {
  return dayOf(text, context) !== undefined
}

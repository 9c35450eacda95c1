import { authorships, authorWords } from '../ko/entries.js'
import type { Line } from '../outline/text.js'
import { withoutNotes } from '../word.js'
import { isLatinName, koreanName, type Trust } from './basics/name.js'
import type { Context } from './context.js'

/**
 * Find where the authors end that lead a citation: `Hong, G., & Kim, C. (2020). 제목` (MAPPING C3).
 *
 * @param line - a citation without quotation marks around its title
 * @returns offset behind them and their stop or comma; 0 where no authors lead it or nothing follows
 */
export function authorsEnd({ text }: Line, context: Context): number {
  let end = 0
  for (const { index, 0: mark } of text.slice(0, 400).matchAll(/[.,:] (?=\S)/gu)) {
    // the stop of an initial belongs to it
    const before = text.slice(0, index + (/\p{L}\.$/u.test(text.slice(0, index + 1)) ? 1 : 0))
    const names = namesIn(before)
    // a lone Latin name before a comma may be a title
    const isLone = names.length === 1 && mark.startsWith(',') && !/\p{Script=Hangul}|\./u.test(before)
    if (!isLone && areAuthors(names, context)) end = index + mark.length
  }
  return end
}

/**
 * Tell whether a text is names of persons and nothing else: `홍길동, 김철수`, `Hong, G., & Kim, C.`, `홍길동 외 2인`.
 *
 * @param text - what may be the authors of a publication, maybe with their year in parentheses
 */
export function isAuthors(text: string, context: Context): boolean {
  return areAuthors(namesIn(text), context)
}

function areAuthors(names: readonly string[], context: Context): boolean {
  // beside a name that is one for sure others may have any syllables
  const trust = names.some((name) => koreanName(name, context) !== undefined) ? 2 : 1
  return names.length > 0 && names.every((name, index) => isAuthor(name, names[index + 1] ?? '', trust, context))
}

/** The names in a list of authors, without marks, parentheses and the words for others. */
function namesIn(text: string): string[] {
  return withoutNotes(text)
    .replace(/[*†‡¹²³]|(?<=\p{L})\d\b/gu, '')
    .replace(/[&;·]/gu, ',')
    .split(' ')
    .map((word) => (authorWords.joins.includes(word) ? ',' : word))
    .join(' ')
    .split(',')
    .map((name) => dropOthers(name.trim()))
    .filter((name) => name !== '' && name !== '.')
}

function isAuthor(name: string, next: string, trust: Trust, context: Context): boolean {
  const bare = name.replace(/(?<=\p{L}{2})\.$/u, '')
  if (koreanName(bare, context, trust) !== undefined || isLatinName(bare, context)) return true
  const words = bare.split(' ')
  if (words.length > 4 || !words.every((word) => /^(?:\p{Lu}[\p{L}'’-]*|(?:\p{Lu}\.-?)+)$/u.test(word))) return false
  // a family name before its initials, or a name with initials
  const hasInitials = words.some((word) => word.endsWith('.') || word.length === 1)
  return hasInitials || (words.length === 1 && /^(?:\p{Lu}\.?[-\s]?){1,3}$/u.test(next))
}

/** A name without the words for others behind it: `홍길동 외 2인`, `Hong et al.` */
function dropOthers(name: string): string {
  const latin = name.replace(/ et al\.?$/iu, '')
  const counted = / (\p{L})(?:\s\d+(\p{L}))?$/u.exec(latin)
  const isCounted =
    counted?.[1] === authorWords.others && (counted?.[2] === undefined || authorWords.counters.includes(counted[2]))
  return counted && isCounted ? latin.slice(0, counted.index) : latin
}

/** Whether a part says who did what, or in what state a work is: `공저`, `앙리 마르탱 지음`, `제1저자`, `출원` (MAPPING C3). */
export function isAuthorship(text: string): boolean {
  return authorships.some((word) => text === word || text.endsWith(` ${word}`))
}

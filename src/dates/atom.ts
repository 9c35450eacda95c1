import type { Compiled, FormSlots } from './compile.js'
import { at } from './duration.js'
import type { Atom } from './types.js'

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * Write a date with the precision it has (MAPPING D1).
 *
 * @param year - four digits
 * @param month - 1 to 12, if it has one
 * @param day - day of the month, if it has one
 * @returns `2023`, `2023-12` or `2023-12-25`; `undefined` where the calendar has no such date
 */
export function isoDate(year: number, month?: number, day?: number): string | undefined {
  if (month === undefined) return String(year)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${two(month)}`
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (leap ? 29 : 28) : 30 + ((month + (month > 7 ? 1 : 0)) % 2)
  return day < 1 || day > days ? undefined : `${year}-${two(month)}-${two(day)}`
}

/** Tell whether a date can begin at an offset, by what stands before it (MAPPING D10). */
function canBegin(engine: Compiled, folded: string, index: number): boolean {
  const before = folded[index - 1]
  // a date that a note mentions begins with an `@`: `@2021년 3월 2일 → 2023년 8월 31일` (SURVEY 083)
  if (before === undefined || (before === '@' && index === 1)) return true
  if (/[\p{L}\d_#$=@%+^]/u.test(before)) return false
  const further = folded[index - 2] ?? ''
  if (/[.,:\-/~–]/u.test(before) && /\d/u.test(further)) return false
  if (/[.\-/&?]/u.test(before) && /[A-Za-z/]/u.test(further)) return false
  if (!/[ .]/u.test(before)) return true
  return !engine.versionBefore.test(folded.slice(Math.max(0, index - 20), index))
}

/** Numbers of the form that a match has found. */
interface Parts {
  readonly slots: FormSlots
  readonly year?: string | undefined
  readonly month?: string | undefined
  readonly name?: string | undefined
  readonly day?: string | undefined
  readonly number?: string | undefined
}

/**
 * Take the numbers out of a match of several forms.
 *
 * @param match - a match of the compiled forms
 * @param forms - their slots
 * @returns the numbers as written; no match gives `undefined`
 */
export function partsOf(match: RegExpExecArray | null, forms: readonly FormSlots[]): Parts | undefined {
  const slots = forms.find((form) => match?.[form.any] !== undefined)
  if (!match || !slots) return undefined
  const get = (slot: number): string | undefined => (slot > 0 ? match[slot] : undefined)
  const { year, month, name, day, number } = slots
  return { slots, year: get(year), month: get(month), name: get(name), day: get(day), number: get(number) }
}

/**
 * Read the date that begins at an offset (MAPPING D1, D2, D6, D10).
 *
 * @param engine - compiled words
 * @param folded - the folded text
 * @param index - UTF-16 offset
 * @param inside - whether a separator stands before it, so that nothing else can
 * @returns the date, without `iso` where the calendar has none such; `undefined` where no date begins there
 */
export function atomAt(engine: Compiled, folded: string, index: number, inside = false): Atom | undefined {
  const match = at(engine.date, folded, index)
  const parts = partsOf(match, engine.dateSlots)
  if (!match || !parts || (!inside && !canBegin(engine, folded, index))) return undefined
  const { slots, year: written = '', month: monthText, name, day: dayText } = parts
  const { pivot, years } = engine.words
  const short = Number(written)
  const year = written.length === 4 ? short : short >= pivot ? 1900 + short : 2000 + short
  const month =
    name !== undefined
      ? engine.monthOf.get(name.toLowerCase())
      : monthText === undefined
        ? undefined
        : Number(monthText)
  const day = dayText === undefined ? undefined : Number(dayText)
  const atom: Atom = {
    start: index,
    end: index + match[0].length,
    year,
    alone: slots.alone,
    range: slots.range,
    fuzzy: slots.fuzzy,
  }
  if (month !== undefined) atom.month = month
  if (day !== undefined) atom.day = day
  const iso = isoDate(year, month, day)
  if (iso !== undefined) {
    atom.iso = iso
    return atom.alone === 'bare' && month === undefined && (year < years.from || year > years.to) ? undefined : atom
  }
  // `2019-20` is two years, not a month; a single digit out of range is a version (`2021.0.3`)
  if (month !== undefined && day === undefined && /^\d{4}-\d\d$/u.test(match[0]) && month > year % 100) {
    return { start: index, end: index + 4, year, iso: written, alone: 'bare', range: 'certain', fuzzy: false }
  }
  if (monthText === '0' || dayText === '0') return undefined
  return /^\d\d\D/u.test(match[0]) ? { ...atom, alone: 'bare' } : atom
}

/**
 * Read an end that lacks its year, or its year and month (MAPPING D4).
 *
 * @param engine - compiled words
 * @param folded - the folded text
 * @param index - UTF-16 offset
 * @param first - the start of the range
 * @returns the end, without `iso` where the calendar has none such; `undefined` where none begins there
 */
export function partAt(engine: Compiled, folded: string, index: number, first: Atom): Atom | undefined {
  const match = at(engine.part, folded, index)
  const parts = partsOf(match, engine.partSlots)
  if (!match || !parts || first.year === undefined) return undefined
  const end = index + match[0].length
  if (/[\d/]/u.test(folded.charAt(end + 1)) && /[-/:]/u.test(folded.charAt(end))) return undefined
  let { year, month } = first
  let day: number | undefined
  const number = parts.number === undefined ? undefined : Number(parts.number)
  if (parts.month !== undefined) {
    month = Number(parts.month)
    if (parts.day !== undefined) day = Number(parts.day)
  } else if (parts.day !== undefined) {
    if (month === undefined) return undefined
    day = Number(parts.day)
  } else {
    if (first.day !== undefined) day = number
    else if (month !== undefined) month = number
    else if (
      folded[first.end - 1] === '.' ||
      parts.number?.length !== 2 ||
      number === undefined ||
      number <= year % 100
    )
      return undefined
    else year = year - (year % 100) + number
  }
  const atom: Atom = {
    start: index,
    end,
    year,
    alone: 'never',
    range: number === undefined ? 'certain' : 'bare',
    fuzzy: false,
  }
  if (month !== undefined) atom.month = month
  if (day !== undefined) atom.day = day
  const iso = isoDate(year, month, day)
  return iso === undefined ? atom : { ...atom, iso }
}

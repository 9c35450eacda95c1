import type { Compiled, FormSlots } from './compile.js'
import { at } from './duration.js'
import type { Atom } from './types.js'

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

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
  // day 0 of a month is the last of the one before
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
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
  return !engine.versionBefore.test(folded.slice(Math.max(0, index - 20), index))
}

/** The form that a match has found, and its numbers. */
interface Parts {
  readonly slots: FormSlots
  readonly text: string
  readonly year: string | undefined
  readonly month: string | undefined
  readonly name: string | undefined
  readonly day: string | undefined
  readonly number: string | undefined
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
  const [year, month, name, day, number] = [slots.year, slots.month, slots.name, slots.day, slots.number].map(
    (slot) => match[slot],
  )
  return { slots, text: match[0], year, month, name, day, number }
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
  const parts = partsOf(at(engine.date, folded, index), engine.dateSlots)
  if (!parts || (!inside && !canBegin(engine, folded, index))) return undefined
  const { slots, text, year: written, month: monthText, name, day: dayText } = parts
  const { pivot, years } = engine.words
  const short = Number(written)
  const year = written?.length === 4 ? short : short >= pivot ? 1900 + short : 2000 + short
  const month = name === undefined ? numberOf(monthText) : engine.monthOf.get(name.toLowerCase())
  const day = numberOf(dayText)
  const iso = isoDate(year, month, day)
  const { alone, range, fuzzy } = slots
  const atom: Atom = { start: index, end: index + text.length, year, month, day, iso, alone, range, fuzzy }
  if (iso !== undefined)
    return alone === 'bare' && month === undefined && (year < years.from || year > years.to) ? undefined : atom
  // `2019-20` is two years, not a month; a single digit out of range is a version (`2021.0.3`)
  if (/^\d{4}-\d\d$/u.test(text) && Number(monthText) > year % 100) {
    return { start: index, end: index + 4, year, iso: written, alone: 'bare', range: 'certain', fuzzy: false }
  }
  if (monthText === '0' || dayText === '0') return undefined
  return /^\d\d\D/u.test(text) ? { ...atom, alone: 'bare' } : atom
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
  const parts = partsOf(at(engine.part, folded, index), engine.partSlots)
  if (!parts) return undefined
  const end = index + parts.text.length
  // a time of day: `2023.05.12 ~ 14:30`
  if (/^:\d/u.test(folded.slice(end, end + 2))) return undefined
  let { year, month } = first
  const number = numberOf(parts.number)
  let day = numberOf(parts.day)
  if (parts.month !== undefined) {
    month = Number(parts.month)
  } else if (day !== undefined) {
    if (month === undefined) return undefined
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
  return {
    start: index,
    end,
    year,
    month,
    day,
    iso: isoDate(year, month, day),
    alone: 'never',
    range: number === undefined ? 'certain' : 'bare',
    fuzzy: false,
  }
}

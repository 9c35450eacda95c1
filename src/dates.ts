import { atomAt } from './dates/atom.js'
import { type Compiled, compileDates } from './dates/compile.js'
import { at, countDuration } from './dates/duration.js'
import { type Core, coreAt, rangeEndAt } from './dates/range.js'
import { type DateText, readAround, readTail, type Tail } from './dates/tail.js'
import type { DatePlace, DateWords, Duration, InvalidDate, Period } from './dates/types.js'
import { dateWords } from './ko/dates.js'
import { remember } from './remember.js'

export type {
  DatePlace,
  DateWords,
  Duration,
  InvalidDate,
  Period,
} from './dates/types.js'

/** Reads dates, periods and durations; made by `createDateReader`. */
export interface DateReader {
  /**
   * Find the periods and dates of a text (MAPPING D).
   *
   * @param text - plain text in NFC; noncharacters in it are neither spaces nor separators
   * @param options - `place: true` where the whole text is known to be a place of dates
   * @returns periods in order, without overlaps; none gives `[]`
   */
  findPeriods(text: string, options?: DatePlace): Period[]
  /**
   * Find what has the form of a date but is in no calendar (MAPPING D1).
   *
   * @param text - as for `findPeriods`
   * @param options - as for `findPeriods`
   * @returns the dates in order, or the whole range where none of its ends is a date; none gives `[]`
   */
  findInvalid(text: string, options?: DatePlace): InvalidDate[]
  /**
   * Read a text that is a duration and nothing else (MAPPING D7).
   *
   * @param text - such as `3년 2개월` or `(1 yr 2 mos)`
   * @returns the duration, without `months` in days, weeks or hours or where it is approximate; `undefined` where the text says anything else
   */
  readDuration(text: string): Duration | undefined
}

/** Go on with a stay that a leave has broken (MAPPING D5); whether it does. */
function readOn(source: DateText, core: Core, tail: Tail): boolean {
  const { engine, folded } = source
  if (!core.first || !tail.notes.some((note) => engine.leave.test(note))) return false
  const sign = at(engine.separator, folded, tail.end + (folded[tail.end] === ',' ? 1 : 0))
  const end = sign && rangeEndAt(source, sign.index + sign[0].length, core.first, 'end')
  if (!end) return false
  core.kind = 'range'
  core.ongoing = end.ongoing
  core.last = end.last
  core.end = tail.end = end.end
  return true
}

/** Write a period as its readers want it. */
function periodOf(core: Core, tail: Tail, broken: boolean, certain: boolean): Period {
  let start = core.first?.iso
  let end = core.last?.iso
  const reversed = start !== undefined && end !== undefined && start.slice(0, end.length) > end
  if (core.kind === 'pair' && reversed) [start, end] = [end, start]
  return {
    kind: core.kind,
    start: tail.start,
    end: tail.end,
    dateStart: core.start,
    dateEnd: core.end,
    startDate: start,
    endDate: end,
    ongoing: core.ongoing,
    certainty: certain ? 'certain' : 'bare',
    ...(tail.duration ? { duration: tail.duration } : {}),
    notes: tail.notes,
    ...(broken ? { broken } : {}),
    reversed: reversed && core.kind === 'range',
    ...(core.first?.fuzzy || core.last?.fuzzy ? { fuzzy: true } : {}),
  }
}

/** Read all periods and all invalid dates of a text. */
function scan(engine: Compiled, text: string, place: boolean): { periods: Period[]; invalid: InvalidDate[] } {
  const periods: Period[] = []
  const invalid: InvalidDate[] = []
  const source: DateText = { engine, text, folded: engine.fold(text), place }
  const { folded } = source
  const refuse = (start: number, end: number) => invalid.push({ start, end, text: text.slice(start, end) })
  let floor = 0
  engine.candidate.lastIndex = 0
  for (let found = engine.candidate.exec(folded); found; found = engine.candidate.exec(folded)) {
    const first = atomAt(engine, folded, found.index)
    if (!first) continue
    engine.candidate.lastIndex = first.end
    const core = coreAt(source, first, floor)
    if (!core || (core.proof === 'never' && !place)) continue
    const certain = place || core.proof === 'certain'
    const tail: Tail = { start: core.start, end: core.end, notes: [] }
    if (core.instead) {
      tail.duration = core.instead
      tail.notes.push(core.instead.text)
    }
    let broken = false
    do {
      readTail(source, tail)
      if (readOn(source, core, tail)) {
        broken = true
        readTail(source, tail)
      }
    } while (readAround(source, tail))
    // a state that lasts makes a lone date the start of a range (MAPPING D5)
    if (core.kind === 'date' && tail.notes.some((note) => engine.lasting.test(note))) {
      core.kind = 'range'
      core.ongoing = true
      core.last = undefined
    }
    // a leave with dates of its own breaks it too
    broken ||= tail.notes.some((note) => engine.leave.test(note) && /\d/u.test(note))
    const dates = [...new Set([core.first, core.last])].filter((date) => date !== undefined)
    const wrong = dates.filter((date) => date.iso === undefined)
    const right = dates.some((date) => date.iso !== undefined)
    if (wrong.length > 0 && !certain) continue
    if (right) for (const date of wrong) refuse(date.start, date.end)
    if (right) periods.push(periodOf(core, tail, broken, certain))
    else refuse(core.start, core.end)
    floor = tail.end
    engine.candidate.lastIndex = tail.end
  }
  return { periods, invalid }
}

let shared: Compiled | undefined

/**
 * Create a reader of dates, periods and durations (MAPPING D1 to D10).
 *
 * @param words - forms and words; the Korean and English ones when left out
 * @returns the reader; the words are compiled at its first use, the default ones once for all readers
 *
 * @example
 * createDateReader().findPeriods('2021.03 ~ 현재 (2년)')[0]?.startDate // '2021-03'
 */
export function createDateReader(words?: DateWords): DateReader {
  let own: Compiled | undefined
  const engine = (): Compiled => {
    if (!words) {
      shared ??= compileDates(dateWords)
      return shared
    }
    own ??= compileDates(words)
    return own
  }
  const hasDigit = (text: string): boolean => /[\d\uff10-\uff19]/u.test(text)
  const scanAnywhere = remember((text) => scan(engine(), text, false))
  const scanPlace = remember((text) => scan(engine(), text, true))
  const read = (text: string, options?: DatePlace): ReturnType<typeof scan> => {
    if (!hasDigit(text)) return { periods: [], invalid: [] }
    return options?.place === true ? scanPlace(text) : scanAnywhere(text)
  }
  return {
    findPeriods: (text, options) => [...read(text, options).periods],
    findInvalid: (text, options) => [...read(text, options).invalid],
    readDuration: (text) => {
      const compiled = engine()
      const inner = /^\((.*)\)$/su.exec(text)?.[1] ?? text
      const trimmed = inner.trim()
      const folded = compiled.fold(trimmed)
      const match = at(compiled.duration, folded, 0)
      return match?.[0].length === folded.length ? countDuration(compiled, folded, trimmed) : undefined
    },
  }
}

import { atomAt, partAt } from './atom.js'
import { at, durationAt } from './duration.js'
import { type DateText, endsPart, skipSpaces } from './tail.js'
import type { Atom, DateProof, Duration } from './types.js'

/** The dates of a period before notes are read. */
export interface Core {
  kind: 'range' | 'date' | 'pair'
  start: number
  end: number
  first?: Atom
  last?: Atom | undefined
  ongoing: boolean
  proof: DateProof
  /** What is written where the end should be: `약 1년`. */
  instead?: Duration | undefined
}

/** What stands behind a separator. */
export interface RangeEnd {
  end: number
  last?: Atom
  ongoing: boolean
  /** Whether a word says it, not the mere lack of an end. */
  said?: true
  instead?: Duration
}

/**
 * Pass a particle, a weekday or the like.
 *
 * @param expression - what to pass
 * @param folded - the folded text
 * @param index - UTF-16 offset
 * @returns the offset behind it; the same offset where it is not there
 */
function pass(expression: RegExp, folded: string, index: number): number {
  return index + (at(expression, folded, index)?.[0].length ?? 0)
}

/** The offset behind a date, and behind its weekday if it has a day. */
function dayEnd({ engine, folded }: DateText, { day, end }: Atom): number {
  return day === undefined ? end : pass(engine.weekday, folded, end)
}

/** Read the second date of a range, whole or without what it takes from the first (MAPPING D4). */
function secondAt({ engine, folded, place }: DateText, index: number, first: Atom, open: string): Atom | undefined {
  const full = atomAt(engine, folded, index, true)
  // more than `20.05`, which may be the month and day of the start's year, is a date of its own
  if (full && full.end - full.start > 5) return full
  let part = partAt(engine, folded, index, first)
  if (part && open !== 'always' && part.range === 'bare') {
    const short = !/\d\d/u.test(folded.slice(part.start, part.end))
    if ((short && !place) || !endsPart(folded, part.end, '([')) part = undefined
  }
  if (!full || !part) return full ?? part
  if (first.day !== undefined) return part.iso ? part : full
  if (full.iso && full.year >= first.year) return full
  return part.iso ? part : full
}

/**
 * Read what stands behind the separator of a range (MAPPING D4, D5).
 *
 * @param source - the text
 * @param index - UTF-16 offset behind the separator
 * @param first - the start of the range
 * @param open - when nothing behind the separator says that the range goes on
 * @returns the end; `undefined` where what follows makes no range
 */
export function rangeEndAt(
  source: DateText,
  index: number,
  first: Atom,
  open: 'always' | 'end' | 'never',
): RangeEnd | undefined {
  const { engine, folded, text } = source
  const next = skipSpaces(folded, index)
  const crossed = folded[next] === '\n'
  const target = crossed ? skipSpaces(folded, next + 1) : next
  const word = at(engine.ongoing, folded, target)
  if (word) return { end: target + word[0].length, ongoing: true, said: true }
  const last = crossed ? atomAt(engine, folded, target) : secondAt(source, target, first, open)
  if (last && !(crossed && at(engine.separator, folded, last.end))) {
    const end = pass(engine.until, folded, dayEnd(source, last))
    const glued = last.alone === 'certain' ? /[-–]\d/u : /[-–/]\d/u
    if (!glued.test(folded.slice(end, end + 2))) return { end, last, ongoing: false }
    return undefined
  }
  const instead = crossed ? undefined : durationAt(engine, folded, text, target)
  if (instead) return { end: instead.end, ongoing: false, instead: instead.duration }
  const goesOn = endsPart(folded, index, ':') || (open === 'always' && !/\d/u.test(folded.charAt(target)))
  return goesOn && open !== 'never' ? { end: index, ongoing: true } : undefined
}

/** Judge a range by its two ends. */
function proofOf(first: Atom, end: RangeEnd): DateProof {
  const { last } = end
  if (first.alone === 'certain' || last?.alone === 'certain') return 'certain'
  if (first.iso === undefined || (last && last.iso === undefined)) return 'never'
  if (end.said) return 'certain'
  const proofs = [first.range, last?.range]
  return proofs.includes('never') ? 'never' : proofs.includes('bare') ? 'bare' : 'certain'
}

/** Find the separator before a date that has no start (MAPPING D5: `~ 2022.05`). */
function leadOf({ engine, folded }: DateText, index: number, floor: number): number | undefined {
  let sign = index - 1
  while (folded[sign] === ' ') sign--
  if (sign < floor || engine.openOf.get(folded.charAt(sign)) !== 'always') return undefined
  const start = engine.openOf.has(folded.slice(sign - 1, sign + 1)) ? sign - 1 : sign
  let before = start - 1
  while (folded[before] === ' ') before--
  return before < floor || '([{<|·,:/;\n'.includes(folded.charAt(before)) ? start : undefined
}

/** Read a range that begins with a date; `undefined` where it is none. */
function rangeAt(source: DateText, first: Atom): Core | undefined {
  const { engine, folded } = source
  const day = dayEnd(source, first)
  const from = pass(engine.from, folded, day)
  const sign = at(engine.separator, folded, from)
  const open = engine.openOf.get(sign?.[1]?.toLowerCase() ?? '') ?? 'end'
  if (sign?.[0].includes('\n') && open !== 'always') return undefined
  if (!sign && from === day) return undefined
  const end = rangeEndAt(source, sign ? from + sign[0].length : from, first, open)
  if (!end) return undefined
  return {
    kind: 'range',
    start: first.start,
    end: end.end,
    first,
    last: end.last,
    ongoing: end.ongoing,
    proof: proofOf(first, end),
    instead: end.instead,
  }
}

/** Read dates that marks join without a range (MAPPING D8); `undefined` where there is one date alone. */
function pairAt(source: DateText, first: Atom): Core | undefined {
  const { engine, folded } = source
  let last = first
  for (;;) {
    const mark = at(engine.pair, folded, last.end)
    const next = mark && atomAt(engine, folded, last.end + mark[0].length, true)
    if (!next?.iso || next.alone !== first.alone || rangeAt(source, next)) break
    last = next
  }
  if (last === first) return undefined
  return { kind: 'pair', start: first.start, end: last.end, first, last, ongoing: false, proof: first.alone }
}

/**
 * Read the dates that begin with a date: a range, a pair, or that date alone (MAPPING D3, D5, D8, D10).
 *
 * @param source - the text
 * @param first - the date
 * @param floor - UTF-16 offset before which everything is read already
 * @returns the dates; `undefined` where the number is something else
 */
export function coreAt(source: DateText, first: Atom, floor: number): Core | undefined {
  const { engine, folded, place } = source
  const lead = leadOf(source, first.start, floor)
  const range = lead === undefined ? rangeAt(source, first) : undefined
  if (range) return range
  const day = dayEnd(source, first)
  const end = pass(engine.until, folded, day)
  const next = folded.slice(end, end + 2)
  if (/[-–/]\d/u.test(next)) return undefined
  if (lead !== undefined) return { kind: 'range', start: lead, end, last: first, ongoing: false, proof: first.range }
  if (end > day) {
    if (first.month === undefined && !endsPart(folded, end)) return undefined
    return { kind: 'range', start: first.start, end, last: first, ongoing: false, proof: first.alone }
  }
  if (at(engine.from, folded, day)) return undefined
  if (first.alone !== 'certain' && !place && /[-–]\p{L}/u.test(next)) return undefined
  const pair = first.iso === undefined ? undefined : pairAt(source, first)
  return pair ?? { kind: 'date', start: first.start, end, first, last: first, ongoing: false, proof: first.alone }
}

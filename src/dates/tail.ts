import type { Compiled } from './compile.js'
import { at, durationAt } from './duration.js'
import type { Duration } from './types.js'

/** One text under reading. */
export interface DateText {
  readonly engine: Compiled
  /** The text as written, and folded unit by unit. */
  readonly text: string
  readonly folded: string
  readonly place: boolean
}

/** What belongs to a period besides its dates (MAPPING D7). */
export interface Tail {
  start: number
  end: number
  duration?: Duration | undefined
  notes: string[]
}

const openers = '([{<'
const closers = ')]}>'

/**
 * Skip spaces.
 *
 * @param folded - the folded text
 * @param index - UTF-16 offset
 * @returns the offset of the next other character, or the text's length
 */
export function skipSpaces(folded: string, index: number): number {
  let next = index
  while (folded[next] === ' ') next++
  return next
}

/**
 * Tell whether a part ends at an offset: the end, a closing bracket, or what separates parts.
 *
 * @param folded - the folded text
 * @param index - UTF-16 offset
 * @param more - further characters that end a part
 * @returns whether nothing but spaces comes before such an end
 */
export function endsPart(folded: string, index: number, more = ''): boolean {
  const next = folded[skipSpaces(folded, index)]
  return next === undefined || `)]}>|·,/;\n${more}`.includes(next)
}

/** Read the inside of brackets that belong to a period; `undefined` where it says anything else. */
function readInside(
  { engine, text, folded }: DateText,
  from: number,
  to: number,
): Omit<Tail, 'start' | 'end'> | undefined {
  const whole = text.slice(from, to).trim()
  const notes: string[] = []
  let duration: Duration | undefined
  let dated = false
  let cursor = from
  while (cursor < to) {
    if (' ,·|/~-–:+&.'.includes(folded.charAt(cursor))) {
      cursor += 1
      continue
    }
    const date = at(engine.date, folded, cursor)
    const span = date ? undefined : durationAt(engine, folded, text, cursor)
    const note = at(engine.note, folded, cursor)
    if (date) {
      dated = true
      cursor += date[0].length
    } else if (span) {
      duration ??= span.duration
      cursor = span.end
    } else if (note) {
      notes.push(text.slice(cursor, cursor + note[0].length))
      cursor += note[0].length
    } else {
      return engine.plan.test(whole) && whole.length <= 30 ? { notes: [whole] } : undefined
    }
  }
  // a further date is more than a note, but for one that is planned or of a leave (MAPPING D5)
  if (dated) return engine.plan.test(whole) || engine.leave.test(whole) ? { notes: [whole] } : undefined
  return duration || notes.length > 0 ? { duration, notes } : undefined
}

/** Read brackets behind a period; whether they belong to it. */
function readBrackets(source: DateText, tail: Tail): boolean {
  const { folded } = source
  let open = skipSpaces(folded, tail.end)
  if (folded[open] === '\n') open = skipSpaces(folded, open + 1)
  const kind = openers.indexOf(folded[open] ?? ' ')
  if (kind < 0) return false
  for (let close = open + 1; close <= open + 60; close++) {
    const character = folded[close] ?? '\n'
    if (character === closers[kind]) {
      const inside = readInside(source, open + 1, close)
      if (!inside) return false
      tail.duration ??= inside.duration
      tail.notes.push(...inside.notes)
      tail.end = close + 1
      return true
    }
    if (character === '\n' || openers.includes(character) || closers.includes(character)) return false
  }
  return false
}

/** Read a duration or a note behind a period that no bracket holds; whether there was one. */
function readBare({ engine, text, folded }: DateText, tail: Tail, opened: boolean): boolean {
  let cursor = skipSpaces(folded, tail.end)
  const separated = ',·|/'.includes(folded[cursor] ?? '!')
  if (separated) cursor = skipSpaces(folded, cursor + 1)
  const found = durationAt(engine, folded, text, cursor)
  if (found && endsPart(folded, found.end, '([')) {
    tail.duration ??= found.duration
    tail.end = found.end
    return true
  }
  const note = at(engine.note, folded, cursor)
  if (note) {
    const end = cursor + note[0].length
    if (endsPart(folded, end, '([') || at(engine.separator, folded, end)) {
      tail.notes.push(text.slice(cursor, end))
      tail.end = end
      return true
    }
  }
  if (!opened || !separated) return false
  const remark = /^[^()[\]{}<>,|\n]{1,30}(?=[)\]}>])/u.exec(folded.slice(cursor, cursor + 31))
  if (!remark || !engine.plan.test(remark[0].trimEnd())) return false
  tail.end = cursor + remark[0].trimEnd().length
  tail.notes.push(text.slice(cursor, tail.end))
  return true
}

/**
 * Read the notes and durations behind a period (MAPPING D7).
 *
 * @param source - the text
 * @param tail - what belongs to the period so far; is extended
 * @returns nothing
 */
export function readTail(source: DateText, tail: Tail): void {
  const before = source.folded.slice(Math.max(0, tail.start - 8), tail.start).trimEnd()
  const opened = openers.includes(before.at(-1) ?? ' ')
  while (readBare(source, tail, opened) || readBrackets(source, tail));
}

/**
 * Take in the brackets around a period when they hold nothing else, with a duration before it.
 *
 * @param source - the text
 * @param tail - what belongs to the period so far; is extended
 * @returns whether there were such brackets
 */
export function readAround({ engine, text, folded }: DateText, tail: Tail): boolean {
  let close = skipSpaces(folded, tail.end)
  if (folded[close] === ',') close = skipSpaces(folded, close + 1)
  const kind = closers.indexOf(folded[close] ?? ' ')
  if (kind < 0) return false
  const low = Math.max(0, tail.start - 24)
  const open = folded.slice(low, tail.start).lastIndexOf(openers.charAt(kind)) + low
  if (open < low) return false
  const inside = skipSpaces(folded, open + 1)
  if (inside < tail.start) {
    const found = durationAt(engine, folded, text, inside)
    if (!found || !/^ *[,·|/] *$/u.test(folded.slice(found.end, tail.start))) return false
    tail.duration ??= found.duration
  }
  tail.start = open
  tail.end = close + 1
  return true
}

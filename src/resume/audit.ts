import type { Message } from '../message.js'
import { findOddCharacters } from '../outline/characters.js'
import type { Line } from '../outline/text.js'
import { placeOf, sliceLine, textWithTargets } from '../outline/text.js'
import type { Context } from './context.js'

/**
 * Report every line whose words are neither in the resume nor in a message nor understood (MAPPING T5, T9), dates of
 * no calendar (D1) and characters that no reader sees.
 *
 * @param lines - all lines of the document
 * @param resume - the resume as written
 * @param messages - the messages so far
 * @param context - what is spent; takes the messages `unused-text`, `invalid-date`, `odd-character` and `image`
 */
export function reportUnused(
  lines: readonly Line[],
  resume: unknown,
  messages: readonly Message[],
  context: Context,
): void {
  const known = new Set<string>()
  const invalid = new Set<string>()
  collectWords(resume, known)
  for (const { rule, actual = '', expected = '' } of messages) {
    if (rule === 'invalid-date')
      for (const { text } of context.lexicon.dates.findInvalid(actual, { place: true })) invalid.add(text)
    addWords(actual, known)
    addWords(expected, known)
  }
  for (const line of lines) {
    if (line.text !== '' && !isKnown(line, known, context)) {
      context.report('unused-text', { place: placeOf(line), actual: textWithTargets(line) })
    }
    for (const { start, end, text } of context.lexicon.dates.findInvalid(line.text)) {
      if (!invalid.has(text))
        context.report('invalid-date', { place: placeOf(sliceLine(line, start, end)), actual: text })
    }
    const odd = findOddCharacters(line)
    if (odd) context.report('odd-character', { place: placeOf(odd.piece), actual: odd.codes.join(', ') })
    for (const image of line.images) {
      const words = wordsOf(image.alt)
      const told = words.length > 0 ? words : [image.alt.toLowerCase()]
      if (told.every((word) => known.has(word))) continue
      const name = image.title || image.alt || image.src || '![]()'
      context.report('image', { place: image.place, actual: name })
    }
  }
}

function isKnown(line: Line, known: ReadonlySet<string>, context: Context): boolean {
  const missing = (text: string): boolean =>
    wordsOf(text).some((word) => !known.has(word) && !context.lexicon.isStructural(word))
  const text = withoutSpent(line, context)
  // words may go on over borders of style, and be parted by them
  if (!missing(text) || !line.spans.some((span) => missing(text.slice(span.start, span.end)))) return true
  // dates are written in another form, of a range the end alone where a start has no field
  const isWritten = (date: string | undefined): boolean =>
    date !== undefined && wordsOf(date).every((word) => known.has(word))
  let rest = text
  for (const { start, end, startDate, endDate } of context.lexicon.dates.findPeriods(line.text, { place: true }))
    if (isWritten(startDate) || isWritten(endDate)) rest = blank(rest, start, end)
  if (!missing(rest)) return true
  const label = rest.replace(/[:：].*/u, '')
  return label !== rest && context.lexicon.label(label.trim()).length > 0 && !missing(rest.slice(label.length))
}

/** Text of a line with blanks for what is spent of it. */
function withoutSpent(line: Line, context: Context): string {
  let { text } = line
  for (const { leaf, from, start, end } of line.spans) {
    for (const part of context.spent.get(leaf) ?? []) {
      text = blank(text, Math.max(start, start + part[0] - from), Math.min(end, start + part[1] - from))
    }
  }
  return text
}

function blank(text: string, start: number, end: number): string {
  return end <= start ? text : text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

/** Words of a text that can be compared: letters and digits, single characters left out. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
}

function addWords(text: string, into: Set<string>): void {
  for (const word of wordsOf(text)) into.add(word)
  if (text.includes('%')) for (const word of wordsOf(decode(text))) into.add(word)
}

/** Undo the percent-encoding of a url, so that its words compare (MAPPING T8). */
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/giu, (part) => {
    try {
      return decodeURIComponent(part)
    } catch {
      return part
    }
  })
}

function collectWords(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    addWords(value, into)
    // names without words, such as those of badges: `R`, `C++`
    if (value.length < 4) into.add(value.toLowerCase())
  } else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collectWords(part, into)
}

import type { Message } from '../message.js'
import { findOddCharacters } from '../outline/characters.js'
import type { Line } from '../outline/text.js'
import { placeOf, sliceLine, textWithTargets } from '../outline/text.js'
import type { Context } from './context.js'
import { nameOfImage } from './skills/keywords.js'

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
  const invalid = new Set<string>()
  const texts: string[] = []
  for (const { rule, actual = '', expected = '' } of messages) {
    if (rule === 'invalid-date')
      for (const { text } of context.lexicon.dates.findInvalid(actual, { place: true })) invalid.add(text)
    texts.push(actual, expected)
  }
  const values = stringsOf(resume)
  const known = wordSet([...values, ...texts])
  for (const value of values) {
    // most lines are values as they stand; names without words, such as those of badges, are told by them alone: `C++`
    known.add(value)
    if (value.length < 4) known.add(value.toLowerCase())
  }
  for (const line of lines) {
    const rest = withoutSpent(line, context)
    const unused = line.text !== '' && !isKnown(line, rest, known, context) ? line : dropped(line, rest, known, context)
    if (unused) context.report('unused-text', { place: placeOf(unused), actual: textWithTargets(unused) })
    for (const { start, end, text } of context.lexicon.dates.findInvalid(line.text)) {
      if (!invalid.has(text))
        context.report('invalid-date', { place: placeOf(sliceLine(line, start, end)), actual: text })
    }
    const odd = findOddCharacters(line)
    if (odd) context.report('odd-character', { place: placeOf(odd.piece), actual: odd.codes.join(', ') })
    for (const image of line.images) {
      const label = nameOfImage(image)
      const words = wordsOf(label)
      const told = words.length > 0 ? words : [label.toLowerCase()]
      if (told.every((word) => known.has(word))) continue
      const name = image.title || image.alt || image.src || '![]()'
      context.report('image', { place: image.place, actual: name })
    }
  }
}

function isKnown(line: Line, text: string, known: ReadonlySet<string>, context: Context): boolean {
  if (known.has(line.text)) return true
  const missing = (text: string): boolean =>
    wordsOf(text).some((word) => !known.has(word) && !context.lexicon.isStructural(word))
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

/** Words that may be one that is written apart, in a line that is not too long: `이런 것에 관심 있어요`. */
const mostParts = 4

/** Length of a line beyond which its words are asked for one by one. */
const longLine = 400

/**
 * Find what is spent of a line though it says more than its place does and is written nowhere: what a mapper took and
 * dropped.
 *
 * @returns the line from the first such word to the last, or `undefined`
 */
function dropped(line: Line, rest: string, known: ReadonlySet<string>, context: Context): Line | undefined {
  if (rest === line.text) return undefined
  // an emoji by its name is no word: `:mailbox: Contact`
  const shown = withoutSpent(line, context, true).replace(/(?<!\S):[a-z][\w+-]*:(?!\S)/gu, (name) =>
    ' '.repeat(name.length),
  )
  // a name may have the end of its sentence: `홍길동입니다`
  const isTold = (word: string): boolean =>
    [word, context.lexicon.dropTail(word)].some((name) => known.has(name)) || context.lexicon.isSpendable(word)
  const parts = line.text.length > longLine ? 1 : mostParts
  const missing = (from: number, to: number): RegExpExecArray[] => {
    const matches = [...shown.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    const words = matches.map(([word]) => word.toLowerCase())
    const isPart = (at: number): boolean => {
      for (let first = Math.max(0, at - parts + 1); first <= at; first++)
        for (let last = at + 1; last <= first + parts; last++)
          if (isTold(words.slice(first, last).join(''))) return true
      return false
    }
    return matches.filter(({ 0: word, index }, at) => {
      // what is not spent is asked for by itself
      const start = from + index
      return !rest.startsWith(word, start) && !isPart(at)
    })
  }
  const words = missing(0, shown.length)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return undefined
  // words may go on over borders of style, and be parted by them
  if (!line.spans.some(({ start, end }) => missing(start, end).length > 0)) return undefined
  return sliceLine(line, first.index, last.index + last[0].length)
}

/** Text of a line with blanks for what is spent of it, or for what of that is secret. */
function withoutSpent(line: Line, context: Context, isSecret = false): string {
  let { text } = line
  for (const { leaf, from, start, end } of line.spans) {
    for (const part of context.spent.get(leaf) ?? []) {
      if (part.isSecret || !isSecret)
        text = blank(text, Math.max(start, start + part.start - from), Math.min(end, start + part.end - from))
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

/** The words of texts, all in one pass, and those of urls as they show too. */
function wordSet(texts: readonly string[]): Set<string> {
  const encoded = texts.filter((text) => text.includes('%')).map(decode)
  return new Set(wordsOf([...texts, ...encoded].join('\n')))
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

/** All strings in a value. */
function stringsOf(value: unknown, into: string[] = []): string[] {
  if (typeof value === 'string') into.push(value)
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) stringsOf(part, into)
  return into
}

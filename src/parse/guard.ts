import type { Paragraph, RootContent } from 'mdast'
import type { Position } from 'unist'
import { createMessage, type Message, type MessageLanguage } from '../message.js'
import { estimateCost } from './cost.js'
import { pointAt } from './inline.js'
import { endOf, indentOf, type Lines, startOf, textStart } from './lines.js'

/** Work of one block that is handed to the full parser. */
const maxBlockWork = 400_000

/** Work that is handed to the full parser at once: it is slow in long texts and slow to start. */
export const groupWork = 10_000

/** Work of a document whatever its length, and what each of its characters adds. */
const baseWork = 400_000
const workPerCharacter = 0.4

/** Limits while a document is parsed, and what they refused so far. */
export interface Guard {
  maxDepth: number
  language: MessageLanguage | undefined
  /** Work that is left for the full parser. */
  work: number
  messages: Message[]
}

/**
 * Begin to count the work of a document.
 *
 * @param length - characters of the document
 * @param maxDepth - levels of nodes
 * @param language - language of the messages
 * @returns guard that has refused nothing
 */
export function createGuard(length: number, maxDepth: number, language: MessageLanguage | undefined): Guard {
  return { maxDepth, language, work: baseWork + length * workPerCharacter, messages: [] }
}

/**
 * Tell whether the full parser may see a text, and take its work off.
 *
 * @param guard - limits; a message is added where the text is refused
 * @param text - Markdown
 * @param place - where it stands
 * @returns its work; `undefined` where it may not
 */
export function admit(guard: Guard, text: string, place: Position): number | undefined {
  const { work, levels } = estimateCost(text)
  if (levels !== undefined) {
    refuse(guard, 'too-deep', place, levels, guard.maxDepth)
    return undefined
  }
  const left = Math.min(maxBlockWork, guard.work)
  if (work > left) {
    refuse(guard, 'too-long', place, text.length, Math.floor((text.length * left) / work))
    return undefined
  }
  guard.work -= work
  return work
}

/**
 * Add a message about what is refused, or lengthen the place of the one before, where that is about the line above.
 *
 * @param guard - limits
 * @param rule - what is wrong with it
 * @param place - where it stands
 * @param actual - levels or characters that were found
 * @param expected - levels or characters that would do
 */
export function refuse(
  guard: Guard,
  rule: 'too-deep' | 'too-long',
  place: Position,
  actual: number,
  expected: number,
): void {
  const last = guard.messages.at(-1)
  if (last?.rule === rule && last.place && last.place.end.line + 1 >= place.start.line) {
    last.place = { start: last.place.start, end: place.end }
    return
  }
  const details = { place, actual: `${actual}`, expected: `${expected}` }
  guard.messages.push(createMessage(rule, details, guard.language))
}

/**
 * Keep lines as plain text: a paragraph for each run of lines without a blank one.
 *
 * @param lines - lines of the document
 * @param from - first line
 * @param to - line behind the last
 * @returns paragraphs of one text node each, with positions
 */
export function keepAsText(lines: Lines, from: number, to: number): RootContent[] {
  const paragraphs: Paragraph[] = []
  for (let line = from; line < to; line++) {
    if (indentOf(lines, line) < 0) continue
    const first = line
    const texts: string[] = []
    for (; line < to && indentOf(lines, line) >= 0; line++) {
      texts.push(lines.source.slice(textStart(lines, line), endOf(lines, line)))
    }
    const position = placeOf(lines, first, line)
    const text = { type: 'text' as const, value: texts.join('\n'), position: structuredPosition(position) }
    paragraphs.push({ type: 'paragraph', children: [text], position })
  }
  return paragraphs
}

/** Copy a position. */
function structuredPosition({ start, end }: Position): Position {
  return { start: { ...start }, end: { ...end } }
}

/**
 * Find the place of lines: from the text of the first to the end of the last.
 *
 * @param lines - lines of the document
 * @param from - first line
 * @param to - line behind the last
 * @returns position
 */
export function placeOf(lines: Lines, from: number, to: number): Position {
  return {
    start: pointAt(from + 1, startOf(lines, from), textStart(lines, from)),
    end: pointAt(to, startOf(lines, to - 1), endOf(lines, to - 1)),
  }
}

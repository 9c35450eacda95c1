import type { Paragraph, RootContent } from 'mdast'
import type { Position } from 'unist'
import { createMessage, type Message, type MessageLanguage } from '../message.js'
import { estimateCost } from './cost.js'
import type { Lines } from './lines.js'

/** Work of one block that is handed to the full parser. */
const maxBlockWork = 400_000

/** Work of a document whatever its length, and what each of its characters adds. */
const baseWork = 1_000_000
const workPerCharacter = 1.5

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
 * @returns whether it may
 */
export function admit(guard: Guard, text: string, place: Position): boolean {
  const { work, levels } = estimateCost(text)
  if (levels !== undefined) {
    refuse(guard, levels, place)
    return false
  }
  if (work > maxBlockWork || work > guard.work) {
    const expected = `${Math.floor((text.length * Math.min(maxBlockWork, Math.max(guard.work, 0))) / work)}`
    add(guard, createMessage('too-long', { place, actual: `${text.length}`, expected }, guard.language))
    return false
  }
  guard.work -= work
  return true
}

/**
 * Add a message about what is nested too deep.
 *
 * @param guard - limits
 * @param levels - levels that were found
 * @param place - where it stands
 */
export function refuse(guard: Guard, levels: number, place: Position): void {
  const details = { place, actual: `${levels}`, expected: `${guard.maxDepth}` }
  add(guard, createMessage('too-deep', details, guard.language))
}

/** Add a message, or lengthen the place of the one before, where that is about the line above. */
function add(guard: Guard, message: Message): void {
  const last = guard.messages.at(-1)
  const joins = last?.place && message.place && last.place.end.line + 1 >= message.place.start.line
  if (last?.rule === message.rule && joins && last.place && message.place)
    last.place = { start: last.place.start, end: message.place.end }
  else guard.messages.push(message)
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
    if ((lines.indents[line] ?? -1) < 0) continue
    const first = line
    const texts: string[] = []
    for (; line < to && (lines.indents[line] ?? -1) >= 0; line++) {
      texts.push(lines.source.slice(lines.texts[line], lines.ends[line]))
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
  const offset = lines.texts[from] ?? 0
  const end = lines.ends[to - 1] ?? lines.source.length
  return {
    start: { line: from + 1, column: offset - (lines.starts[from] ?? 0) + 1, offset },
    end: { line: to, column: end - (lines.starts[to - 1] ?? 0) + 1, offset: end },
  }
}

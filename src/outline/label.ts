import type { LabelMeaning, Lexicon } from '../lexicon.js'
import { type Line, leading, sliceLine } from './text.js'
import { cleanTitle, trimOrnaments } from './title.js'

/** A line read as `라벨: 값` (MAPPING, "beside"). */
export interface Labelled {
  /** Label without ornaments and its colon. */
  readonly label: Line
  /** What stands beside it; empty where nothing does. */
  readonly value: Line
  /** What the label tells; empty for an unknown one. */
  readonly meanings: readonly LabelMeaning[]
}

/**
 * Read a line as a label with its value.
 *
 * Forms: `라벨: 값`, `**라벨** 값`, `라벨 | 값`, `[라벨] 값`, `【라벨】 값`, `라벨) 값`, a label alone. A label without a colon must be a
 * known one.
 *
 * @param line - one line of text
 * @returns label, value and meanings; `undefined` where the line is none
 */
export function readLabel(line: Line, lexicon: Lexicon): Labelled | undefined {
  const { text } = line
  const colon = colonOf(text)
  if (colon > 0) {
    const label = trimOrnaments(sliceLine(line, 0, colon))
    if (label.text.length <= 40)
      return { label, value: withImages(line, colon + 1), meanings: lexicon.label(label.text) }
  }
  const bold = leading(line, 'strong') || leading(line, 'code')
  if (bold > 0 && bold < text.length) {
    const known = knownLabel(line, bold, bold, lexicon)
    if (known) return known
  }
  const bracket = /^(?:[[【][^[\]【】]{1,20}[\]】]|[^()]{1,20}\)\s)/u.exec(text)
  if (bracket) {
    const known = knownLabel(line, bracket[0].length, bracket[0].length, lexicon)
    if (known) return known
  }
  const bar = /\s?[|｜│⎪ㅣ‖]|\s[\p{Pd}─⎯−ㅡ]\s/u.exec(text.slice(0, 24))
  if (bar && bar.index <= 20) {
    const known = knownLabel(line, bar.index, bar.index + bar[0].length, lexicon)
    if (known) return known
  }
  // a file or an address in parentheses is no part of a label
  if (text.length <= 40 && !/\([^().]*\.[^()]*\)$/u.test(text)) {
    return toldLabel(trimOrnaments(line), line, text.length, lexicon)
  }
  return undefined
}

function knownLabel(line: Line, end: number, start: number, lexicon: Lexicon): Labelled | undefined {
  const head = sliceLine(line, 0, end)
  // the parenthesis of `라벨)` was never opened
  const whole = trimOrnaments(/^[^()]+\)$/u.test(head.text) ? sliceLine(head, 0, head.text.length - 1) : head)
  return toldLabel(whole, line, start, lexicon)
}

/** A label, maybe in brackets, that the lexicon knows, with what begins at an offset of its line for a value. */
function toldLabel(whole: Line, line: Line, start: number, lexicon: Lexicon): Labelled | undefined {
  const label = /^[[【][^[\]【】]+[\]】]$/u.test(whole.text) ? sliceLine(whole, 1, whole.text.length - 1) : whole
  const meanings = lexicon.label(label.text)
  return meanings.length === 0 ? undefined : { label, value: withImages(line, start), meanings }
}

/** The rest of a line with the images of the line. */
function withImages(line: Line, start: number): Line {
  const bar = /^ ?[|｜│⎪ㅣ‖]/u.exec(line.text.slice(start))?.[0].length ?? 0
  return { ...sliceLine(line, start + bar), images: line.images }
}

/** Offset of the colon behind a label: not one of a url, a time, a ratio (`1:N`) or a face (`:)`), nor inside parentheses. */
function colonOf(text: string): number {
  let depth = 0
  const end = Math.min(text.length, 60)
  for (let at = 0; at < end; at++) {
    const char = text[at]
    if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth--
    else if ((char === ':' || char === '：') && depth <= 0) {
      const isUrl = text.startsWith('//', at + 1)
      const isTime =
        /(?:\d|(?<![A-Za-z\d])[NM])$/u.test(text.slice(0, at)) && /^(?:\d|[NM](?![A-Za-z]))/u.test(text.slice(at + 1))
      const isFace = /^-?\)/u.test(text.slice(at + 1))
      if (!isUrl && !isTime && !isFace) return at
    }
  }
  return -1
}

/** Whether the colon of a labelled line is written; a bold or barred label has none. */
export function hasColon(line: Line): boolean {
  return colonOf(line.text) > 0
}

/**
 * Tell what a line means that is all a label, such as the head of a column: ornaments and numbering apart.
 *
 * @param line - a line, or the lines of a cell as one
 * @returns its meanings; none where it is no known label
 */
export function meaningsOf(line: Line, lexicon: Lexicon): readonly LabelMeaning[] {
  return lexicon.label(cleanTitle(line, lexicon).text)
}

/**
 * What a name tells that joins several labels: `회사명 / 직위`.
 *
 * @param signs - what joins them
 * @returns the meanings of all; none where a piece is no label
 */
export function joinedMeanings(name: string, signs: RegExp, lexicon: Lexicon): readonly LabelMeaning[] {
  const pieces = name.split(signs).map((piece) => lexicon.label(piece.trim()))
  return pieces.every((piece) => piece.length > 0) ? pieces.flat() : []
}

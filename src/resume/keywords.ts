import type { Lexicon } from '../lexicon.js'
import { joinLines, type Line, sliceLine } from '../outline/text.js'
import { withoutNotes } from '../word.js'
import type { Context } from './context.js'
import type { Value } from './draft.js'
import { plainValue } from './text.js'

/**
 * Split a line into keywords (MAPPING K3): at commas, ` / `, ` · `, `|`, `、` outside parentheses; a sentence stays whole.
 *
 * @param line - what stands beside or under a label of technologies
 * @param context - words
 * @param options - `doing: false` where nouns of doing do not hold the pieces together (MAPPING P5)
 * @returns keywords in order, exact repeats left out; none where the line has no text
 */
export function splitKeywords(line: Line, context: Context, options: { readonly doing?: boolean } = {}): Value[] {
  const codes = tagsOf(line) ?? chips(line)
  const pieces = codes ?? splitPieces(line)
  const whole =
    !codes &&
    pieces.length > 1 &&
    pieces.some(({ text }) => holdsTogether(text, context.lexicon, options.doing ?? true))
  const seen = new Set<string>()
  const values: Value[] = []
  for (const piece of whole ? [line] : pieces) {
    const value = plainValue(trimKeyword(piece))
    if (value.text === '' || seen.has(value.text)) continue
    seen.add(value.text)
    values.push(value)
  }
  return values
}

/**
 * Whether the breaks between lines part them as commas do (MAPPING T3): hard ones, and soft ones between lists of their
 * own, but for one inside a name: `Java, Spring⏎Boot, MySQL`.
 */
export function partsLists(lines: readonly Line[], context: Context): boolean {
  if (lines.slice(0, -1).every((line) => line.hard)) return true
  const lists = lines.map((line) => splitPieces(line).map((piece) => piece.text))
  if (lists.some((list) => list.length < 2)) return false
  const isWrapped = lists.some((list, at) => context.lexicon.isKnownTechnology(`${lists[at - 1]?.at(-1)} ${list[0]}`))
  return !isWrapped && splitKeywords(joinLines(lines), context).length > 1
}

/** A text without the technologies in parentheses behind it, and these. */
export interface CutTechnologies {
  readonly rest: Line
  readonly keywords: readonly Value[]
}

/**
 * Cut a list of technologies in parentheses off the end of a name: `쇼핑몰 (React, TypeScript)` (MAPPING P4).
 *
 * @returns `undefined` where no parentheses end the line, or hold one name that is not in the table, or any other part
 */
export function cutTechnologies(line: Line, context: Context): CutTechnologies | undefined {
  const open = openOf(line.text)
  if (open <= 0) return undefined
  const inner = sliceLine(line, open + 1, line.text.length - 1)
  const pieces = splitPieces(inner)
  const { isTechnology, isKnownTechnology } = context.lexicon
  if (pieces.length === 0 || !pieces.every((piece) => isTechnology(piece.text))) return undefined
  if (pieces.length === 1 && !isKnownTechnology(inner.text)) return undefined
  return { rest: sliceLine(line, 0, open), keywords: splitKeywords(inner, context) }
}

/** Offset of the parenthesis that is closed at the end of the text; -1 where none is. */
export function openOf(text: string): number {
  if (!text.endsWith(')')) return -1
  let depth = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth++
    else if (text[at] === '(' && --depth === 0) return at
  }
  return -1
}

/** Code spans side by side with nothing but separators between them: each is one (MAPPING K2). */
function chips(line: Line): Line[] | undefined {
  const codes = line.spans.filter((span) => span.code)
  if (codes.length < 2) return undefined
  const bare = line.spans.every((span) => span.code || !/[\p{L}\p{N}]/u.test(line.text.slice(span.start, span.end)))
  return bare ? codes.map((span) => sliceLine(line, span.start, span.end)) : undefined
}

/** The hashtags of a line of nothing else, without their `#` (MAPPING K2). */
export function tagsOf(line: Line): Line[] | undefined {
  if (!line.text.includes('#')) return undefined
  const tags = [...line.text.matchAll(/[^\s,]+/gu)]
  if (tags.length < 2 || !tags.every(([tag]) => /^#[\p{L}\p{N}]/u.test(tag))) return undefined
  return tags.map(({ index, 0: tag }) => sliceLine(line, index + 1, index + tag.length))
}

/** Whether a line is cut into several pieces. */
export function hasPieces(line: Line): boolean {
  return (tagsOf(line) ?? chips(line) ?? splitPieces(line)).length > 1
}

/** Cut a line at its separators, empty pieces left out. */
export function splitPieces(line: Line): Line[] {
  const cuts = cutsOf(line.text, false)
  const all = cuts.length === 0 ? cutsOf(line.text, true) : cuts
  const pieces: Line[] = []
  let start = 0
  for (const [from, to] of [...all, [line.text.length, line.text.length] as const]) {
    const piece = sliceLine(line, start, from)
    if (piece.text !== '') pieces.push(piece)
    start = to
  }
  return pieces
}

/** Offsets of separators outside parentheses; `·` without spaces only where no other stands. */
function cutsOf(text: string, tight: boolean): (readonly [number, number])[] {
  const cuts: (readonly [number, number])[] = []
  if (!/[|｜│⎪ㅣ‖、，,/·•・∙]/u.test(text)) return cuts
  let depth = 0
  for (const { 0: sign, index: at } of text.matchAll(/[()[\]{}|｜│⎪ㅣ‖、，,/·•・∙]/gu)) {
    if (sign === '(' || sign === '[' || sign === '{') depth++
    else if ((sign === ')' || sign === ']' || sign === '}') && depth > 0) depth--
    // a separator that was written as a hexadecimal reference is text
    else if (depth === 0 && text[at - 1] !== '\uFFFE' && isSeparator(text, at, sign, tight)) cuts.push([at, at + 1])
  }
  return cuts
}

/** Whether a sign separates where it stands. */
function isSeparator(text: string, at: number, sign: string, tight: boolean): boolean {
  if (tight) return sign === '·' || sign === '・'
  if (sign === ',') return !(/\d/u.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5)))
  if (/[/·•・∙]/u.test(sign)) return text[at - 1] === ' ' && (text[at + 1] ?? ' ') === ' '
  return /[|｜│⎪ㅣ‖、，]/u.test(sign)
}

/** Whether a piece shows that its line is a sentence, not a list (MAPPING K3). */
function holdsTogether(piece: string, lexicon: Lexicon, doing: boolean): boolean {
  const bare = withoutNotes(piece).replace(/(?<![\s.])[\s.]+$/u, '')
  if (bare.length > 40 || lexicon.isSentence(bare) || lexicon.isJoining(bare)) return true
  return doing && bare.includes(' ') && lexicon.isDoing(bare)
}

/** Cut a trailing `등`, `etc.`, `…`, final `.` and the `#` of a hashtag (MAPPING K2, K3). */
function trimKeyword(line: Line): Line {
  const lead = /^(?:#(?=[\p{L}\p{N}])|[-•▪*] )/u.exec(line.text)?.[0].length ?? 0
  const tail =
    '.…등cC'.includes(line.text.slice(-1)) &&
    /(?:(?:[\s,]|(?<!\.)\.(?!\.)){0,3}(?:(?<!\.)\.{2,}|…|(?:^|\s|(?<=[a-z)]))등등?\.?|\betc\.?)){1,5}$|(?<=\p{L}{2}|[)\d])\.$/iu.exec(
      line.text,
    )
  return sliceLine(line, lead, tail ? tail.index : line.text.length)
}

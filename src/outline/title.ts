import { entryWords } from '../ko/words.js'
import type { Lexicon } from '../lexicon.js'
import { remember } from '../remember.js'
import { type Line, sliceLine } from './text.js'

/** Where the name in a title begins: behind ornaments and numbering (MAPPING T6). */
function titleStart(text: string): number {
  let at = 0
  for (;;) {
    const rest = text.slice(at)
    const match =
      // two circles in a row are a name left blank, not an ornament
      /^(?:(?!\u321c|[○◯△□]{2})[\p{Extended_Pictographic}\p{So}\p{Sk}\p{Co}▸•·※>#*~\s]|[ㅇㅁ](?=\s)|\d\ufe0f?\u20e3|\u200d|\ufe0f|\u20e3|[\p{Pd}─⎯−](?= ))+/u.exec(
        rest,
      ) ??
      /^(?:(?!\d{2}[.-]\d{2}(?!\d))(?:\(?\d{1,2}(?:[.-]\d{1,2})*[.)](?![\d)])|\d{1,2}(?:[.-]\d{1,2})+\s)|\[\d{1,2}\]|[①-⑳]|[IVX]{1,4}\.\s|[Ⅰ-Ⅻⅰ-ⅻ][.)\s]|[가나다라마바사아자차카타파하][.)]\s)/u.exec(
        rest,
      ) ??
      /^\p{L}{2,4}\d{1,2}[.)]/u.exec(rest) ??
      wordNumber(rest) ??
      // an emoji by its name, as GitHub shows it
      /^:[a-z][\w+-]*:(?=\s)/u.exec(rest)
    if (!match || match[0].length === rest.length) return at
    at += match[0].length
  }
}

/** The word of an entry with its number before the name: `경력 1. `, `[프로젝트 2] `, `Project #3: ` (MAPPING T6). */
function wordNumber(text: string): RegExpExecArray | undefined {
  const match =
    /^(?:\[\p{L}{2,7}\s?#?\d{1,2}\]|\p{L}{2,7}\s?#?\d{1,2}(?:[.)](?!\d)|\s?[:：|｜│⎪ㅣ‖]|(?=\s[\p{Pd}─⎯−]\s)))\s*(?=\S)/u.exec(
      text,
    )
  return match && entryWords.includes(lettersOf(match[0])) ? match : undefined
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+/gu, '')
}

/**
 * The word for an entry that stands with its number before a name.
 *
 * @param text - a heading
 * @returns such as `프로젝트` for `💡 프로젝트 1. 정산 앱`; `''` where there is none
 */
export function entryWord(text: string): string {
  return lettersOf(wordNumber(text.replace(/^[^\p{L}[]+/u, ''))?.[0] ?? '')
}

function endsInDate(text: string): boolean {
  return /(?<![\d.])(?:(?:19|20)\d{2}년?|(?:\d{2}){1,2}[.\-/년]\s?\d{1,2}월?(?:[.\-/]?\s?\d{1,2}일?)?)\.?\s?$/u.test(
    text,
  )
}

/** Where the name in a title ends: before ornaments, `:` and a final `.` that is no abbreviation's (MAPPING T6). */
function titleEnd(text: string, start: number): number {
  let end = text.length
  for (;;) {
    const rest = text.slice(start, end)
    if (/[○◯△□]{2}$/u.test(rest)) return end
    const match =
      // an emoji by its name, the longest of which has some 40 characters
      /\s:[a-z][\w+-]*:$/u.exec(rest.slice(-50)) ??
      /(?:(?!\u321c)[\p{Extended_Pictographic}\p{So}\p{Sk}\p{Co}▸•\s:：<|｜│⎪ㅣ‖~·,]|\u200d|\ufe0f|\u20e3|\s[\p{Pd}─⎯−ㅡ])$/u.exec(
        rest,
      )
    // what ends in a date and a separator of ranges is still open: `2021.03 ~` (MAPPING D5)
    if (match && /[~\p{Pd}─⎯−ㅡ]/u.test(match[0]) && endsInDate(rest.slice(-16, -match[0].length))) return end
    if (match) end -= match[0].length
    else if (
      rest.endsWith('.') &&
      !/(?:^|[\s(])(?:ltd|inc|co|corp|llc|jr|sr|univ|dept|\p{Script=Latin}(?:\.\p{Script=Latin})?)\.$/iu.test(rest)
    )
      end--
    else return end
    if (end <= start) return text.length
  }
}

/**
 * Clean a heading, a label or a name of what is no part of it (MAPPING T6): ornaments, numbering, a status in brackets
 * or parentheses, brackets around the whole, a trailing `:` or `.`.
 *
 * @param line - title as written
 * @returns the part of it that is the name; the line itself where nothing else is left
 */
export function cleanTitle(line: Line, lexicon: Lexicon): Line {
  let title = trimOrnaments(line)
  for (let round = 0; round < 3; round++) {
    const before = title
    title = trimOrnaments(dropStatus(dropBrackets(title), lexicon))
    if (title.text === before.text) break
  }
  return title.text === '' ? line : title
}

/** Clean the start of a line of ornaments and numbering. */
export function trimOrnamentsBefore(line: Line): Line {
  const start = titleStart(line.text)
  return start === 0 ? line : sliceLine(line, start)
}

/** Clean a line of ornaments, numbering and a trailing `:` or `.` alone. */
export function trimOrnaments(line: Line): Line {
  bounds ??= remember(titleBounds)
  const { start, end } = bounds(line.text)
  return start === 0 && end === line.text.length ? line : sliceLine(line, start, end)
}

let bounds: typeof titleBounds | undefined

function titleBounds(text: string): { start: number; end: number } {
  const start = titleStart(text)
  return { start, end: titleEnd(text, start) }
}

function dropBrackets(line: Line): Line {
  const isWhole = /^\[+[^[\]]+(?:\[[^[\]]*\][^[\]]*)*\]+$|^【[^【】]+】$|^<[^<>]+>$|^〈[^〈〉]+〉$|^≪[^≪≫]+≫$/u.test(
    line.text,
  )
  return isWhole ? sliceLine(line, 1, line.text.length - 1) : line
}

function dropStatus(line: Line, lexicon: Lexicon): Line {
  const lead = /^[[(]([^\][()]{1,20})[\])] ?(?=\S)/u.exec(line.text)
  if (lead?.[1] && lexicon.isStatus(lead[1])) return sliceLine(line, lead[0].length)
  const tail = / ?[[(]([^\][()]{1,20})[\])]$/u.exec(line.text)
  if (tail?.[1] && tail.index > 0 && isNote(tail[1], lexicon)) return sliceLine(line, 0, tail.index)
  return line
}

/** Whether what stands in parentheses behind a name is a status or a duration, maybe with the size of a team: `4인/4주`. */
function isNote(text: string, lexicon: Lexicon): boolean {
  const pieces = text.split(/[/,·]/u).map((piece) => piece.trim())
  const isAside = (piece: string): boolean => lexicon.isStatus(piece) || lexicon.dates.readDuration(piece) !== undefined
  return pieces.some(isAside) && pieces.every((piece) => isAside(piece) || lexicon.isTeamSize(piece))
}

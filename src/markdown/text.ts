import type { PhrasingContent } from 'mdast'
import type { Cover } from './plan.js'

/**
 * Write a text as phrasing content: a line break becomes a hard break.
 *
 * A covered line reads the same, but no rule of the reader matches in it: its characters are numeric character
 * references where a rule could begin or end.
 *
 * @param text - normalised text
 * @param coverOf - how far to hide a line
 */
export function phrase(text: string, coverOf: (line: string) => Cover): PhrasingContent[] {
  return text.split('\n').flatMap((line, index): PhrasingContent[] => {
    const own = { type: 'text', value: coverLine(line, coverOf(line)) } as const
    return index === 0 ? [own] : [{ type: 'break' }, own]
  })
}

/** Put the mark of a reference before each character that is covered. */
function coverLine(line: string, cover: Cover): string {
  if (cover === 0) return line
  const characters = [...line]
  const first = characters.findIndex(isLetter)
  return characters
    .map((character, at) =>
      (at === first && (cover === 1 || cover > 3)) ||
      isCovered(character, [characters[at - 1], characters[at + 1]], cover)
        ? mark + character
        : character,
    )
    .join('')
}

/** Stands before a character that is written as a reference; a normalised text has none. */
const mark = '\uFFFE'

/**
 * Write the text of a node: its covered characters as hexadecimal references, the rest as `safe` writes it.
 *
 * @param text - text of `phrase`
 * @param safe - escapes a piece between two others
 */
export function writeText(text: string, safe: (piece: string, isFirst: boolean, isLast: boolean) => string): string {
  const pieces = text.split(/\uFFFE([\s\S])/u)
  return pieces
    .map((piece, at) => {
      if (at % 2 === 1) return [...piece].map(reference).join('')
      return piece === '' ? '' : safe(piece, at === 0, at === pieces.length - 1)
    })
    .join('')
}

/** Write a character as a hexadecimal reference, which is read as text (`literalFromMarkdown`). */
function reference(character: string): string {
  return `&#x${Number(character.codePointAt(0)).toString(16).toUpperCase()};`
}

/** Whether a character but the first letter is written as a reference: punctuation; with words, their ends and digits. */
function isCovered(character: string, around: readonly (string | undefined)[], cover: Cover): boolean {
  if (character === ' ' || cover === 1) return false
  if (!isLetter(character)) return cover > 2 || /[:,|/·–—-]/u.test(character)
  if (cover < 5) return false
  return /\p{N}/u.test(character) || !around.every((other) => other !== undefined && isLetter(other))
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character)
}

/** Write a date as Koreans do: `2023-12` as `2023.12`. */
export function writeDate(date: string): string {
  return date.replaceAll('-', '.')
}

import { type Line, sliceLine } from './text.js'

/**
 * Find the characters of a line that no reader sees or that turn the direction of its text.
 *
 * A joiner inside an emoji (`👨‍💻`) and the tags of a flag belong to what is seen.
 *
 * @param line - one line
 * @returns the piece from the first to the last of them, and their code points in order, each once (`U+200B`);
 *   `undefined` where there is none
 */
export function findOddCharacters(line: Line): { piece: Line; codes: string[] } | undefined {
  const { text } = line
  if (!/[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]|\u034f/u.test(text)) return undefined
  const found = [
    ...text.matchAll(
      /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d(?=\p{Extended_Pictographic})|[\u{e0020}-\u{e007f}]+)|[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]|\u034f/gu,
    ),
  ].filter((match) => !/^\p{Extended_Pictographic}/u.test(match[0]))
  const [first] = found
  const last = found.at(-1)
  if (!first || !last) return undefined
  return {
    piece: sliceLine(line, first.index, last.index + last[0].length),
    codes: [...new Set(found.map((match) => codeOf(match[0])))],
  }
}

function codeOf(char: string): string {
  return `U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}

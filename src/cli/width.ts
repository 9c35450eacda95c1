/**
 * Split a text into what a reader takes for characters.
 *
 * @param text - text of one line
 * @returns grapheme clusters with the UTF-16 offset where each begins
 */
export function splitGraphemes(text: string): { segment: string; index: number }[] {
  return [...new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(text)]
}

/**
 * Count the columns that a grapheme takes in a terminal.
 *
 * @param grapheme - one grapheme cluster
 * @returns 2 for Hangul (also of conjoining letters), Han, kana, full-width forms and emoji; 0 for lone marks; else 1
 */
export function widthOf(grapheme: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]*$/u.test(grapheme)) return 0
  return isWide(grapheme) ? 2 : 1
}

/**
 * Count the columns that a text takes in a terminal.
 *
 * @param text - text of one line
 * @returns columns
 */
export function columnsOf(text: string): number {
  return splitGraphemes(text).reduce((sum, { segment }) => sum + widthOf(segment), 0)
}

/** Tell whether a grapheme is wide, as Unicode's East Asian Width has it, or an emoji. */
function isWide(grapheme: string): boolean {
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return true
  // half-width letters are of the same scripts
  if (/^[\uff61-\uffdc]/u.test(grapheme)) return false
  return /^[\p{Script=Hangul}\p{Script=Han}\u3000-\u303e\u3041-\u30ff㆐-㏿\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}]/u.test(
    grapheme,
  )
}

/**
 * Make a text harmless for a terminal: control characters and those that turn the direction of text are shown as `�`.
 *
 * @param text - any text
 * @returns one line; line breaks and tabs are spaces
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\r\n\u2028\u2029]/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

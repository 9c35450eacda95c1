/** The first word of a text: what stands before its first white space. */
export function firstWord(text: string): string {
  return text.split(/\s/u, 1).join('')
}

/** A text, white space folded, without the parentheses that end it. */
export function withoutNote(text: string): string {
  return text.replace(/ ?\([^()]*\)$/u, '')
}

/** A text, white space folded, without what stands in parentheses. */
export function withoutNotes(text: string): string {
  return text.replace(/ ?\([^()]*\)/gu, '')
}

/** The last word of a text: what stands behind its last white space. */
export function lastWord(text: string): string {
  return text.replace(/^.*\s/su, '')
}

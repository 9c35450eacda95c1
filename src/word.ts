/** The first word of a text: what stands before its first white space. */
export function firstWord(text: string): string {
  return text.split(/\s/u, 1).join('')
}

/** The last word of a text: what stands behind its last white space. */
export function lastWord(text: string): string {
  return text.replace(/^.*\s/su, '')
}

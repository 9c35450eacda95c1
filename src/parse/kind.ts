import { readTag } from './tag.js'

/** What a line begins, where that is certain whatever stands above it; `other` where it is not. */
export type Kind = 'heading' | 'break' | 'item' | 'comment' | 'html' | 'tag' | 'row' | 'quote' | 'text' | 'other'

/** Characters, apart from letters, that begin a paragraph and nothing else: ! " $ % & ' ( ) , . / ; ? @ ^ _ { } */
const plainStarts = '!"$%&\'(),./;?@^{}'

/**
 * Tell what the text of a line begins.
 *
 * @param source - Markdown
 * @param at - offset of the line's first character that is no white space
 * @param end - offset behind its last character
 * @returns `heading` for `# x`, `break` for `---` and `***`, `item` for `- x` and `1. x`,
 * `comment` for one of a single line, `html` for a block up to a blank line, `tag` for a line that is one unless it
 * stands in a paragraph, `row` for what may be a table, `quote` for `> x`, `text` for a paragraph
 */
export function kindOf(source: string, at: number, end: number): Kind {
  const code = source.charCodeAt(at)
  if (code > 126) return code === 0xfeff ? 'other' : 'text'
  if (isLetter(code)) return 'text'
  if (isDigit(code)) return kindOfDigits(source, at, end)
  const next = at + 1 < end ? source.charCodeAt(at + 1) : 32
  const space = next === 32 || next === 9
  switch (code) {
    case 35:
      return kindOfHash(source, at, end)
    case 42:
      if (space) return markerWidth(source, at, end) > 0 && !isBroken(source, at, end) ? 'item' : 'other'
      if (isRun(source, at, end)) return breakOf(source.slice(at, end))
      return isBroken(source, at, end) ? 'other' : 'text'
    case 43:
      return space && markerWidth(source, at, end) > 0 ? 'item' : 'other'
    case 45:
      if (space) return markerWidth(source, at, end) > 0 && !isBroken(source, at, end) ? 'item' : 'other'
      return isRun(source, at, end) ? breakOf(source.slice(at, end)) : 'other'
    case 95:
      return isBroken(source, at, end) ? 'other' : 'text'
    case 91:
      return kindOfBracket(source.slice(at, end))
    case 60:
      return kindOfAngle(source.slice(at, end))
    case 62:
      return 'quote'
    case 124:
      return 'row'
    case 96:
      return source.startsWith('```', at) ? 'other' : 'text'
    case 126:
      return next === 126 ? 'other' : 'text'
    default:
      return plainStarts.includes(source.charAt(at)) ? 'text' : 'other'
  }
}

/** Tell whether `#` begins a heading: up to six of them and a space. */
function kindOfHash(source: string, at: number, end: number): Kind {
  let last = at
  while (last < end && source.charCodeAt(last) === 35) last++
  if (last - at > 6) return 'text'
  if (last === end) return 'other'
  const code = source.charCodeAt(last)
  return code === 32 ? 'heading' : code === 9 ? 'other' : 'text'
}

/** Tell whether digits begin an ordered list item. */
function kindOfDigits(source: string, at: number, end: number): Kind {
  let last = at
  while (last < end && last - at < 10 && isDigit(source.charCodeAt(last))) last++
  const mark = source.charCodeAt(last)
  if (last - at > 9 || last === end || (mark !== 46 && mark !== 41)) return 'text'
  const code = last + 1 < end ? source.charCodeAt(last + 1) : 32
  if (code !== 32 && code !== 9) return 'text'
  return markerWidth(source, at, end) > 0 ? 'item' : 'other'
}

/** Tell whether an HTML block, a tag on a line of its own or a paragraph begins. */
function kindOfAngle(text: string): Kind {
  if (text.startsWith('<!--')) return text.includes('-->', 2) ? 'comment' : 'other'
  if (
    /^<\/?(?:details|div|h[1-6]|hr|li|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)(?:[ >]|\/>|$)/iu.test(text)
  ) {
    return 'html'
  }
  if (/^<[a-z]{2,16}:|^<[\w.+-]{1,64}@/iu.test(text)) return 'text'
  if (!/^<\/?(?:a|b|br|code|em|font|i|img|kbd|mark|s|small|span|strong|sub|sup|u)[ />]/iu.test(text)) return 'other'
  const tag = readTag(text, 0, text.length)
  if (tag === 0) return 'other'
  return /[^ \t]/u.test(text.slice(tag)) ? 'text' : 'tag'
}

/** Tell whether a text in brackets may begin a definition or a task. */
function kindOfBracket(text: string): Kind {
  const risky = !text.includes(']') || text.includes(']:') || text.includes('\\') || /^\[[ \txX]\]/u.test(text)
  return risky ? 'other' : 'text'
}

/** Tell whether a run of one character is long enough for a thematic break. */
function breakOf(text: string): Kind {
  return text.startsWith(text.charAt(0).repeat(3)) ? 'break' : 'other'
}

/** Whether a line's text is one character repeated, spaces behind it apart. */
function isRun(source: string, at: number, end: number): boolean {
  const code = source.charCodeAt(at)
  let next = at + 1
  while (next < end && source.charCodeAt(next) === code) next++
  while (next < end && source.charCodeAt(next) === 32) next++
  return next === end
}

/** Whether a line's text is nothing but its first character and white space. */
function isBroken(source: string, at: number, end: number): boolean {
  const code = source.charCodeAt(at)
  for (let next = at + 1; next < end; next++) {
    const other = source.charCodeAt(next)
    if (other !== code && other !== 32 && other !== 9) return false
  }
  return true
}

/**
 * Measure a list marker and the one space behind it.
 *
 * @param source - Markdown
 * @param at - offset of the marker
 * @param end - offset of the end of the line
 * @returns number of characters; 0 where more white space or no text follows
 */
export function markerWidth(source: string, at: number, end: number): number {
  let last = at
  while (isDigit(source.charCodeAt(last))) last++
  const text = last + 2
  if (text >= end || source.charCodeAt(last + 1) !== 32) return 0
  const code = source.charCodeAt(text)
  return code === 32 || code === 9 ? 0 : text - at
}

/**
 * Find the character that tells lists apart: the bullet, or what stands behind the number.
 *
 * @param source - Markdown
 * @param at - offset of a marker
 * @returns its code
 */
export function markOf(source: string, at: number): number {
  let last = at
  while (isDigit(source.charCodeAt(last))) last++
  return source.charCodeAt(last)
}

/** Whether a code is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

/** Whether a code is an ASCII letter. */
export function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91)
}

import { isAll, joinLines, type Line, type LineImage, placeOf, sliceLine } from '../../outline/text.js'
import type { Context } from '../context.js'
import { makeValue, type Value } from '../draft.js'
import { splitKeywords, splitPieces } from '../keywords.js'

/**
 * Read a line as keywords: its text split, or its badges where it has no text (MAPPING K2, K3, T5).
 *
 * @param line - a line, or what stands beside a category
 * @returns keywords in order; `[]` where there are none
 */
export function keywordsOf(line: Line, context: Context): Value[] {
  if (line.text === '') return badgesOf(line.images, context)
  const bare = trimLine(line)
  const styled = styledPieces(bare)
  return styled ? styled.flatMap((piece) => splitKeywords(piece, context)) : splitKeywords(bare, context)
}

/** Pieces of which several are marked one by one: no sentence holds them together (MAPPING K3). */
function styledPieces(line: Line): Line[] | undefined {
  const pieces = splitPieces(line)
  const marked = pieces.filter((piece) => isAll(piece, 'strong') || isAll(piece, 'code'))
  const isWhole = isAll(line, 'strong')
  return marked.length > 1 && !isWhole ? pieces : undefined
}

/** A line without the sign of a list, leading pictures and separators at its end. */
function trimLine(line: Line): Line {
  const lead = /^(?:[\p{Extended_Pictographic}\p{So}\p{Co}✓✔▶▸ ]|\ufe0f|\u200d)+/u.exec(line.text)?.[0] ?? ''
  // signs alone are all that the line says
  return lead === line.text
    ? line
    : sliceLine(line, lead.length, line.text.replace(/[ ,/|｜│⎪ㅣ‖·]{1,50}$/u, '').length)
}

/**
 * Read badges and logos as keywords: by their alt text, else their title or the label of a shield (MAPPING T5).
 *
 * @param images - images that stand as skills
 * @returns keywords in order; an image that nothing names is reported
 */
export function badgesOf(images: readonly LineImage[], context: Context): Value[] {
  const values: Value[] = []
  for (const image of images) {
    const name = nameOfImage(image)
      .replace(/[\s_-]{1,3}(?:badge|logo|icon|shield)s?$/iu, '')
      .trim()
    if (name === '') context.report('image', { place: image.place, actual: image.src })
    else if (!values.some((value) => value.text === name)) values.push(makeValue(name, image.place))
  }
  return values
}

/** What names an image: its alt text, else its title or the label of a shield (MAPPING T5). */
export function nameOfImage({ alt, title, src }: LineImage): string {
  return alt || title || shieldOf(src)
}

/** Label of a shield in its address: `https://img.shields.io/badge/Spring_Boot-6DB33F`. */
function shieldOf(src: string): string {
  const label = /\/badge\/((?:--|[^-?#/])+)/u.exec(src)?.[1] ?? ''
  return safeDecode(label).replaceAll('--', '-').replaceAll('_', ' ')
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Read the lines of one paragraph as keywords: each line a list of its own, lines of prose as one (MAPPING K3, T3).
 *
 * @param lines - lines of a paragraph or an item
 */
export function paragraphKeywords(lines: readonly Line[], context: Context): Value[] {
  const { lexicon } = context
  const isProse =
    lines.length > 1 &&
    lines.slice(0, -1).every((line) => !line.hard) &&
    lines.some((line) => lexicon.isSentence(line.text) || lexicon.isJoining(line.text))
  if (!isProse) return lines.flatMap((line) => keywordsOf(line, context))
  const whole = joinLines(lines)
  return [makeValue(whole.text.replace(/\.$/u, ''), placeOf(whole))]
}

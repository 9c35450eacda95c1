import { hasColon, readLabel } from '../../outline/label.js'
import { isAll, type Line, leading, sliceLine } from '../../outline/text.js'
import { cleanTitle } from '../../outline/title.js'
import type { Context } from '../context.js'
import { splitPieces } from '../keywords.js'
import { isLevel } from './level.js'

/** A category with what stands beside it. */
export interface Category {
  readonly name: Line
  readonly value: Line
}

/**
 * Read a line as a category of skills with what stands beside it (MAPPING K1).
 *
 * Forms: `분류: A, B`, `**분류** A, B`, `[분류] A, B`, `분류 | A, B`, `분류 - A, B`, and a word before code spans.
 *
 * @param line - one line of a skills section
 * @returns name and value; `undefined` where the line is a list or a sentence
 */
export function readCategory(line: Line, context: Context): Category | undefined {
  const { lexicon } = context
  const { text } = line
  const labelled = hasColon(line) ? readLabel(line, lexicon) : undefined
  if (labelled) return { name: cleanTitle(labelled.label, lexicon), value: labelled.value }
  const [bracket] = /^[[【<][^[\]【】<>]{1,32}[\]】>](?=.)|^\([^()]+\)(?=.)/u.exec(text) ?? []
  if (bracket && (!bracket.startsWith('(') || isLevel(bracket, context))) {
    return { name: sliceLine(line, 1, bracket.length - 1), value: sliceLine(line, bracket.length) }
  }
  return readBold(line, context) ?? readChips(line) ?? readBarred(line, context)
}

/** `**분류** A, B`: bold text that no separator follows. */
function readBold(line: Line, context: Context): Category | undefined {
  const bold = leading(line, 'strong')
  if (bold === 0) return undefined
  const name = cleanTitle(sliceLine(line, 0, bold), context.lexicon)
  const separated = /^ ?[\p{Pd}─⎯−|｜│⎪ㅣ‖] /u.exec(line.text.slice(bold))
  if (separated) return { name, value: sliceLine(line, bold + separated[0].length) }
  const value = sliceLine(line, bold)
  if (!/^[\p{L}\p{N}.[`]/u.test(value.text) || line.text[bold] !== ' ') return undefined
  const prose = context.lexicon.isSentence(line.text) || context.lexicon.isDoing(line.text)
  return prose ? undefined : { name, value }
}

/** A word before code spans that are all else: ``Backend `Java` `Spring` ``. */
function readChips(line: Line): Category | undefined {
  const at = line.spans.findIndex((span) => span.code)
  const first = line.spans[at]
  if (!first || first.start > 30) return undefined
  const value = sliceLine(line, first.start)
  const name = sliceLine(line, 0, first.start)
  return isAll(value, 'code') && !/[,/|｜│⎪ㅣ‖·]/u.test(name.text) && /\p{L}/u.test(name.text)
    ? { name, value }
    : undefined
}

/** `분류 | A, B`: one bar or dash outside parentheses, before it one name, behind it a list or a text. */
function readBarred(line: Line, context: Context): Category | undefined {
  const cuts = [...line.text.matchAll(/ [|｜│⎪ㅣ‖] | [\p{Pd}─⎯−ㅡ] /gu)]
  const [cut] = cuts
  if (!cut || cut.index > 30) return undefined
  const name = sliceLine(line, 0, cut.index)
  const value = sliceLine(line, cut.index + cut[0].length)
  if (splitPieces(name).length > 1) return undefined
  const isTech = context.lexicon.label(name.text).includes('tech')
  if (cuts.length > 1 && !isTech) return undefined
  const isList = splitPieces(value).length > 1
  const isDash = /[\p{Pd}─⎯−ㅡ]/u.test(cut[0])
  return isList || isDash || isTech ? { name: cleanTitle(name, context.lexicon), value } : undefined
}

import { levelCores, levelMarks, skillLevels } from '../../ko/skills.js'
import { compileSegmenter, keyOf, type Segmenter } from '../../lexicon.js'
import { type Line, sliceLine } from '../../outline/text.js'
import type { Context } from '../context.js'

interface Levels {
  readonly segment: Segmenter
  readonly cores: ReadonlySet<string>
  readonly marks: ReadonlySet<string>
}

let compiled: Levels | undefined

function levels(): Levels {
  compiled ??= {
    segment: compileSegmenter(skillLevels),
    cores: new Set(levelCores.map(keyOf)),
    marks: new Set(levelMarks),
  }
  return compiled
}

/** A skill whose level stands apart from its name (MAPPING K1). */
export interface Levelled {
  readonly name: Line
  readonly level: Line
}

/**
 * Tell whether a text is nothing but a level of skill: `상`, `Advanced`, `★★★☆`, `80%`, `3년`.
 *
 * @param text - what stands beside a skill's name
 * @returns whether it is one; `false` for an empty text (MAPPING K1)
 */
export function isLevel(text: string, context: Context): boolean {
  const bare = text.replace(/^\(|\)?\.?$/gu, '')
  if (marksAt(text) === 0) return true
  if (/^\d{1,3}\s?%$|^\d{1,2}\s?\/\s?(?:5|10|100)$/u.test(bare)) return true
  if (context.lexicon.dates.readDuration(bare)) return true
  const noted = /^([^()]+?) ?\([^()]+\)$/u.exec(text)?.[1]
  if (noted !== undefined && isLevel(noted, context)) return true
  if (/[,/]/u.test(bare)) return false
  const words = levels().segment(bare)
  return words?.some((word) => levels().cores.has(word)) ?? false
}

/** Offset of the first two signs of a level side by side, or of a single one that ends the text; -1 without. */
function marksAt(text: string): number {
  const { marks } = levels()
  const signs = [...text.matchAll(/\S/gu)]
  for (const [index, sign] of signs.entries()) {
    if (!marks.has(sign[0])) continue
    const next = signs[index + 1]
    const variation = next?.[0] === '\ufe0f' ? signs[index + 2] : next
    if (variation === undefined || marks.has(variation[0]) || variation[0] === '(') return sign.index
  }
  return -1
}

/**
 * Read a line as a skill with a level that stands apart: behind `:`, `|` or a dash, in stars or in a code span.
 *
 * @param line - one line of a skills section
 * @param isScale - whether figures behind a space alone are a level, as in `4/5`, and no versions
 * @returns name and level; `undefined` where the line is none (MAPPING K1)
 */
export function readLevelled(line: Line, context: Context, isScale: boolean): Levelled | undefined {
  const stars = marksAt(line.text)
  if (stars > 0) {
    const inParens = /\( ?$/u.exec(line.text.slice(0, stars))
    const name = trimEnd(sliceLine(line, 0, inParens ? inParens.index : stars))
    const end = inParens ? line.text.replace(/\)$/u, '').length : line.text.length
    if (/[\p{L}\p{N}]/u.test(name.text)) return { name, level: sliceLine(line, stars, end) }
  }
  const figures = / (?=(?:\d{1,3} ?%|\d{1,2} ?\/ ?(?:5|10))$)/u.exec(line.text)
  if (figures && (isScale || line.text.endsWith('%'))) {
    return { name: trimEnd(sliceLine(line, 0, figures.index)), level: sliceLine(line, figures.index) }
  }
  const cuts = [...line.text.matchAll(/ ?[:：|｜│⎪ㅣ‖] ?| [\p{Pd}─⎯−ㅡ] /gu)].map(
    (match): [from: number, to: number] => [match.index, match.index + match[0].length],
  )
  for (const { start } of line.spans.slice(1)) cuts.push([start, start])
  for (const [from, to] of cuts) {
    const level = sliceLine(line, to)
    const name = trimEnd(sliceLine(line, 0, from))
    if (name.text !== '' && isLevel(level.text, context)) return { name, level }
  }
  return undefined
}

function trimEnd(line: Line): Line {
  return sliceLine(line, 0, line.text.replace(/[ :：|｜│⎪ㅣ‖\p{Pd}─⎯−]{1,50}$/u, '').length)
}

import { type Line, placeOf, sliceLine } from '../../outline/text.js'
import { withoutNote } from '../../word.js'
import type { Context } from '../context.js'
import { makeValue, type Value } from '../draft.js'
import { isLatinName, koreanName, stripAround } from './name.js'
import { isTitleWord, titleBefore, titleValue } from './title.js'

/** What a greeting tells; it stays in the summary. */
export type Greeting = Partial<Record<'name' | 'label', Value | undefined>>

/**
 * Read the name and the job title that a greeting tells (MAPPING B1, B2).
 *
 * @param lines - lines of a paragraph of the introduction
 * @returns `안녕하세요. 서버를 고치는 백엔드 개발자 홍길동입니다.` gives both; one that says neither 안녕하세요 nor a
 * name gives nothing
 */
export function readGreeting(lines: readonly Line[], context: Context): Greeting {
  let greets = false
  for (const sentence of lines.flatMap((line) => sentencesOf(line)).slice(0, 4)) {
    const stripped = stripAround(sentence)
    greets ||= stripped.greets
    if (!stripped.introduces) continue
    const greeting = readSentence(stripped.line, greets, stripped.says, context)
    if (greeting.name || greeting.label) return greeting
  }
  return {}
}

function sentencesOf(line: Line): Line[] {
  const sentences: Line[] = []
  let start = 0
  for (const end of line.text.matchAll(/[.!?~](?=\s)/gu)) {
    sentences.push(sliceLine(line, start, end.index + 1))
    start = end.index + 1
  }
  sentences.push(sliceLine(line, start))
  return sentences.filter((sentence) => sentence.text !== '')
}

/** Read what is left of an introduction: its last word is a name, or a title where it greets. */
function readSentence(line: Line, greets: boolean, says: boolean, context: Context): Greeting {
  const tokens = [...line.text.matchAll(/\S+/gu)]
  const last = tokens.slice(-3)
  for (const [at, token] of last.entries()) {
    const own = sliceLine(line, token.index)
    const before = sliceLine(line, 0, token.index)
    const name = nameOf(
      own,
      last.slice(at).map((one) => one[0]),
      context,
    )
    if (name === undefined) continue
    const title = titleBefore(before, context)
    const isSure = title !== undefined || ((greets || says) && (name.length > 2 || /(?:^|[,.])$/u.test(before.text)))
    if (!isSure) continue
    return { name: makeValue(name, placeOf(own)), label: title && titleValue(title) }
  }
  const first = tokens[0]
  if (first && /^\p{Lu}/u.test(first[0])) {
    const latin = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,2}(?=[\s,.]|$)/u.exec(line.text)?.[0]
    if (latin !== undefined && isLatinName(latin, context)) {
      return { name: makeValue(latin, placeOf(sliceLine(line, 0, latin.length))), label: undefined }
    }
  }
  if (!greets) return {}
  const title = titleBefore(line, context)
  return title ? { label: titleValue(title) } : {}
}

function nameOf(line: Line, words: readonly string[], context: Context): string | undefined {
  const isSpread = words.length === 1 || words.every((word) => word.length === 1)
  const korean = isSpread ? koreanName(withoutNote(line.text), context, 1) : undefined
  if (korean !== undefined && !isTitleWord(korean, context)) return korean
  return words.length > 1 && isLatinName(line.text, context) ? line.text : undefined
}

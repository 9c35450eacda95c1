import { aspirants, modifierEndings, moreTitles, seniorities, titleNouns } from '../../ko/names.js'
import { type Line, placeOf, sliceLine } from '../../outline/text.js'
import { trimOrnaments } from '../../outline/title.js'
import { lastWord, withoutNote } from '../../word.js'
import type { Context } from '../context.js'
import { makeValue, type Value } from '../draft.js'

let seniority: RegExp | undefined

/** What says how long one has worked, in parentheses or not. */
function seniorityPattern(): RegExp {
  if (!seniority) {
    const forms = seniorities.map((form) =>
      form
        .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
        .replaceAll(' ', '\\s?')
        .replaceAll('#', '\\d{1,2}\\+?(?:\\.\\d)?'),
    )
    const any = `(?:${forms.join('|')})`
    seniority = new RegExp(`\\(\\s?${any}\\s?\\)|(?<![\\p{L}\\d])${any}(?![\\p{L}\\d])`, 'giu')
  }
  return seniority
}

/**
 * Drop seniority from a text (MAPPING B2).
 *
 * @param text - a job title such as `4년차 백엔드 개발자`
 * @returns `백엔드 개발자`; `''` where nothing else stands
 */
export function dropSeniority(text: string): string {
  const rest = text.replace(seniorityPattern(), ' ')
  if (rest === text) return text
  return rest
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,/|｜│⎪ㅣ‖·:\p{Pd}─⎯−]+|(?<![\s,/|｜│⎪ㅣ‖·:\p{Pd}─⎯−])[\s,/|｜│⎪ㅣ‖·:\p{Pd}─⎯−]+$/gu, '')
    .replace(/\([\s,/·]+|(?<![\s,/·])[\s,/·]+(?=\))/gu, (found) => (found.startsWith('(') ? '(' : ''))
    .replace('()', '')
    .trim()
}

/** Value of a job title: without ornaments, seniority and parentheses around the whole (MAPPING B2, T6). */
export function titleValue(line: Line): Value {
  const bare = withoutParens(trimOrnaments(line))
  return makeValue(dropSeniority(bare.text), placeOf(bare))
}

/** A line without the parentheses around the whole of it. */
export function withoutParens(line: Line): Line {
  return /^\([^()]+\)$/u.test(line.text) ? sliceLine(line, 1, line.text.length - 1) : line
}

/** Whether a word is a job title or ends as one does. */
export function isTitleWord(word: string, context: Context): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
  if (bare === '') return false
  return context.lexicon.positionScore(bare) === 2 || moreTitles.some((title) => bare.endsWith(title))
}

/**
 * Tell whether a line says a job title (MAPPING B2): one of its parts ends in one, and it is no sentence.
 *
 * @param text - a line beside or under a name
 * @returns whether it does; `false` for more than 80 characters
 */
export function saysTitle(text: string, context: Context): boolean {
  const { lexicon } = context
  const bare = dropSeniority(text).replace(/^["'“‘「]|["'”’」]$/gu, '')
  if (bare === '' || bare.length > 80 || /[.!?]$/u.test(bare)) return false
  if (context.lexicon.section(bare) || lexicon.dates.findPeriods(bare).length > 0) return false
  if (lexicon.positionScore(bare) === 1 && bare.length <= 20) return !bare.split(' ').slice(0, -1).some(isModifier)
  if (isTitleWord(lastWord(bare), context)) {
    return !endsSentence(bare, context)
  }
  if (endsSentence(bare, context)) return false
  const [field = '', ...others] = bare.split(/ ?[|｜│⎪ㅣ‖·,/&] ?/u)
  if (lexicon.positionScore(field) > 0 && others.every((part) => lexicon.isTechnology(part))) return true
  // what a last parenthesis parts is no part of the line: `기획자 (시스템/밸런스)`
  const outside = withoutNote(bare)
  return outside.split(/ ?[|｜│⎪ㅣ‖·,/&] ?|\s[\p{Pd}─⎯−ㅡ@]\s/u).some((part) => {
    const words = withoutNote(part)
      .split(' ')
      .filter((word) => !aspirants.includes(word))
    return isTitleWord(lastWord(words.join(' ')), context)
  })
}

/** Whether a text ends as a sentence does and in no title. */
function endsSentence(text: string, context: Context): boolean {
  return context.lexicon.isSentence(text) && !isTitleWord(lastWord(text), context)
}

/**
 * Find the job title that ends a line of prose: `느린 화면을 그냥 두지 못하는 프론트엔드 개발자` → `프론트엔드 개발자`.
 *
 * @param line - what stands before a name or the end of an introduction
 * @returns the title; `undefined` where the last word is none (MAPPING B2)
 */
export function titleBefore(line: Line, context: Context): Line | undefined {
  const words = [...line.text.matchAll(/\S+/gu)]
  const last = words.at(-1)
  if (!last || !isTitleWord(last[0].replace(/[,]$/u, ''), context)) return undefined
  let start = last.index
  for (const word of words.slice(0, -1).reverse()) {
    if (isModifier(word[0])) break
    start = word.index
  }
  const end = last.index + last[0].replace(/(?<![\s,])[\s,]+$/u, '').length
  return trimOrnaments(sliceLine(line, start, end))
}

/** Whether a word leads to what follows it and is no part of a title. */
function isModifier(word: string): boolean {
  if (/[,.!?:;~"'”’]$/u.test(word) || /^\d+/u.test(word)) return true
  if (!/\p{Script=Hangul}$/u.test(word) || titleNouns.some((noun) => word.endsWith(noun))) return false
  return modifierEndings.some((ending) => word.endsWith(ending))
}

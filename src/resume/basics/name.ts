import {
  adjectiveEndings,
  commonFamilyNames,
  documentEndings,
  documentWords,
  doubleFamilyNames,
  givenSyllables,
  greetings,
  introductions,
  introductionTails,
  notNames,
  possessives,
  rareFamilyNames,
  romanisedFamilyNames,
} from '../../ko/names.js'
import { keyOf } from '../../lexicon.js'
import { type Line, linkOf, placeOf, sliceLine } from '../../outline/text.js'
import { trimOrnaments } from '../../outline/title.js'
import { withoutNote } from '../../word.js'
import type { Context } from '../context.js'
import { makeValue, type Value } from '../draft.js'
import { isDegreeWord } from '../telling.js'
import { isPersonal } from './personal.js'
import { dropSeniority, isTitleWord, saysTitle, titleValue } from './title.js'

/** A person's name with the job title beside it. */
export interface Named {
  readonly name: Value
  readonly label: Value | undefined
  /** What stands beside them and is neither. */
  readonly left: readonly Line[]
}

/** A name found in a piece of text: what it is written as, and what stands beside it. */
interface Found {
  readonly text: string
  readonly line: Line
  readonly rest: Line | undefined
}

/**
 * How much the place of a text says that it is a name: 0 any line, 1 the first heading, 2 the first heading right above
 * contact data, 3 what stands beside `이름` or is greeted with.
 */
export type Trust = 0 | 1 | 2 | 3

let words:
  | {
      readonly common: ReadonlySet<string>
      readonly rare: ReadonlySet<string>
      readonly given: ReadonlySet<string>
      readonly roman: ReadonlySet<string>
      readonly none: ReadonlySet<string>
    }
  | undefined

function nameWords() {
  words ??= {
    common: new Set(commonFamilyNames),
    rare: new Set(rareFamilyNames),
    given: new Set(givenSyllables),
    roman: new Set(romanisedFamilyNames),
    none: new Set(notNames),
  }
  return words
}

/** A Korean name with what its form says. */
interface KoreanName {
  readonly text: string
  /** 0 one syllable or three behind the family name, 1 two behind a rare one, 2 two behind a common one, or set apart. */
  readonly weight: 0 | 1 | 2
}

/**
 * Read a text as a Korean name: a known family name and one to three more syllables (MAPPING B1).
 *
 * @param text - a word, or words of single syllables (`홍 길 동`)
 * @param trust - how much its place says that it is a name; a form that words of other meanings have needs more
 * @returns the name without the spaces between its syllables; `undefined` where it is none
 */
export function koreanName(text: string, context: Context, trust: Trust = 0): string | undefined {
  const name = readKorean(text, context, trust)
  return name && (name.weight > 0 || trust > 0) ? name.text : undefined
}

function readKorean(text: string, context: Context, trust: Trust): KoreanName | undefined {
  const parts = text.split(' ')
  if (!parts.every((part) => /^\p{Script=Hangul}{1,5}$/u.test(part))) return undefined
  const folded = parts.join('')
  const { common, rare, given, none } = nameWords()
  const isDouble = doubleFamilyNames.some((family) => folded.startsWith(family))
  const family = isDouble ? 2 : 1
  const rest = [...folded.slice(family)]
  if (rest.length < 1 || rest.length > 3) return undefined
  const isCommon = isDouble || common.has(folded.charAt(0))
  if (!isCommon && !rare.has(folded.charAt(0))) return undefined
  const spread = parts.length === 1 || parts.every((part) => part.length === 1)
  if (!spread && !(parts.length === 2 && parts[0]?.length === family)) return undefined
  const { lexicon } = context
  if (none.has(folded) || lexicon.section(folded) || lexicon.label(folded).length > 0) return undefined
  if (lexicon.isRegion(folded) || lexicon.companyScore(folded) > 0 || lexicon.isDoing(folded)) return undefined
  if (isTitleWord(folded, context) || lexicon.isTechnology(folded)) return undefined
  // right above contact data a name may have any syllables, but those that end words for documents: `임꺽정`, `소개글`
  const isFree =
    trust === 3 || (trust === 2 && isCommon && rest.length === 2 && !documentEndings.includes(folded.slice(-1)))
  if (!isFree && !rest.every((syllable) => given.has(syllable))) return undefined
  const isUsual = rest.length === 2 || (isDouble && rest.length === 1) || parts.length > 2
  return { text: folded, weight: !isUsual ? 0 : isCommon || parts.length > 1 ? 2 : 1 }
}

/** Whether a text is a romanised name: two to four capitalised words, one of them a family name where it has to be. */
export function isLatinName(text: string, context: Context, sure = false): boolean {
  const parts = text.split(' ')
  if (parts.length < 2 || parts.length > 4 || text.length > 40) return false
  if (
    !parts.every(
      (part) => /^\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)?\.?,?$/u.test(part) && /^[\p{Script=Latin}'’.,-]+$/u.test(part),
    )
  )
    return false
  if (
    context.lexicon.section(text) ||
    context.lexicon.positionScore(text) > 0 ||
    context.lexicon.companyScore(text) > 0
  )
    return false
  return sure || parts.some((part) => nameWords().roman.has(part.toLowerCase().replace(/[.,]/gu, '')))
}

/** Whether a text in parentheses behind a name says it again: in Latin letters or in Han characters. */
function isRendering(text: string, context: Context): boolean {
  if (text.includes(',')) return text.split(/, ?/u).every((part) => isRendering(part, context))
  if (/^[\p{Script=Han}\p{Script=Hangul}\s]{2,5}$/u.test(text) && /\p{Script=Han}/u.test(text)) return true
  if (!/^[\p{Script=Latin}\s.,'’-]{2,40}$/u.test(text) || !/^\p{Lu}/u.test(text)) return false
  const parts = text.split(' ')
  return parts.length <= 4 && context.lexicon.positionScore(text) === 0 && !/^[A-Z]{2,5}$/u.test(text)
}

/** Read a whole piece as a name, with its rendering in another script. */
function wholeName(line: Line, context: Context, trust: Trust): Found | undefined {
  const { text } = line
  const korean = koreanName(text, context, trust)
  if (korean !== undefined) return { text: korean, line, rest: undefined }
  const paren = /^([^()]+?)( ?)\(([^()]+)\)$/u.exec(text)
  if (paren) {
    const [, outer = '', gap = '', inner = ''] = paren
    const rendered = isRendering(inner, context)
    const own = koreanName(outer, context, rendered && trust < 1 ? 1 : trust)
    const tail = `${gap}(${inner})`
    const space = outer.lastIndexOf(' ')
    const last = space > 0 && rendered ? koreanName(outer.slice(space + 1), context, 1) : undefined
    // a job title before a name with its rendering
    if (last !== undefined && saysTitle(outer.slice(0, space), context)) {
      return { text: `${last}${tail}`, line: sliceLine(line, space + 1), rest: sliceLine(line, 0, space) }
    }
    if (rendered && (own !== undefined || isGivenFirst(outer) || (trust > 0 && isForeign(outer, inner, context)))) {
      return { text: `${own ?? outer}${tail}`, line, rest: undefined }
    }
    if (koreanName(inner, context, 1) !== undefined && isLatinName(outer, context, true))
      return { text, line, rest: undefined }
    const bare = own ?? (isLatinName(outer, context, trust > 1) ? outer : undefined)
    if (bare !== undefined) {
      const start = outer.length + gap.length + 1
      return { text: bare, line: sliceLine(line, 0, outer.length), rest: sliceLine(line, start, start + inner.length) }
    }
  }
  const { hangul, latin } =
    /^(?<hangul>\p{Script=Hangul}[\p{Script=Hangul} ]*?) (?<latin>\p{Lu}[\p{Script=Latin} .'’-]*)$/u.exec(text)
      ?.groups ??
    /^(?<latin>\p{Lu}[\p{Script=Latin} .'’-]*) (?<hangul>\p{Script=Hangul}[\p{Script=Hangul} ]*)$/u.exec(text)
      ?.groups ??
    {}
  if (hangul && latin) {
    const own = koreanName(hangul, context, 1)
    if (own !== undefined && isLatinName(latin, context))
      return { text: text.replace(hangul, own), line, rest: undefined }
  }
  return isLatinName(text, context, trust > 1) ? { text, line, rest: undefined } : undefined
}

/** Whether a name stands given name first: `길동 홍`, as its rendering in parentheses may show. */
function isGivenFirst(text: string): boolean {
  const [given = '', family = '', ...more] = text.split(' ')
  const { common, rare } = nameWords()
  return more.length === 0 && /^\p{Script=Hangul}{1,3}$/u.test(given) && (common.has(family) || rare.has(family))
}

/** Whether a name of another country is written in Hangul: `응우옌 티 란 (Nguyen Thi Lan)`. */
function isForeign(outer: string, inner: string, context: Context): boolean {
  const { lexicon } = context
  if (!/^\p{Script=Hangul}{1,5}(?: \p{Script=Hangul}{1,5}){0,3}$/u.test(outer)) return false
  if (lexicon.section(outer) || lexicon.positionScore(outer) > 0 || lexicon.companyScore(outer) > 0) return false
  return isLatinName(inner, context, true)
}

/** `Hong, Gildong`, maybe with the name in Hangul behind it. */
function commaName(line: Line, context: Context): Found | undefined {
  const family = /^(\p{Lu}\p{Ll}+), \p{Lu}[\p{Script=Latin} .'’-]{1,25}(?: \(\p{Script=Hangul}{2,5}\))?$/u.exec(
    line.text,
  )?.[1]
  if (family === undefined || !nameWords().roman.has(family.toLowerCase())) return undefined
  return saysTitle(line.text, context) ? undefined : { text: line.text, line, rest: undefined }
}

/**
 * Read a piece as a title and a name side by side: `백엔드 개발자 홍길동`, `홍길동 백엔드 개발자`; where what stands around it
 * says that it ends in a name, any words may lead to a usual one: `지도를 그리는 홍길동입니다`.
 */
function besideName(line: Line, context: Context, trust: Trust, isSaid = false): Found | undefined {
  const starts = [...line.text.matchAll(/(?<= )\S/gu)].map(({ index }) => index)
  for (let count = Math.min(4, starts.length); count > 0; count--) {
    for (const at of starts.slice(-count).slice(0, 1)) {
      const last = sliceLine(line, at)
      const rest = sliceLine(line, 0, at)
      const found = isSpread(last) ? wholeName(last, context, trust === 3 ? 1 : trust) : undefined
      if (!found || found.rest) continue
      const isSure = trust === 3 || (isSaid && readKorean(last.text, context, 0)?.weight === 2)
      if (isSure || saysTitle(rest.text, context)) return { ...found, rest }
    }
    for (const at of starts.slice(count - 1, count)) {
      const first = sliceLine(line, 0, at)
      const rest = sliceLine(line, at)
      const found = isSpread(first) && isFirstName(first, context, trust) ? wholeName(first, context, 0) : undefined
      if (!found || found.rest) continue
      if (saysTitle(rest.text, context) || isPersonal(rest.text, context) || isDegreeWord(rest.text))
        return { ...found, rest }
    }
  }
  return undefined
}

/** Whether a word before a job title is more likely a name than a part of the title: `음성 처리 연구원`, `성실한 기획자`. */
function isFirstName({ text }: Line, context: Context, trust: Trust): boolean {
  const name = readKorean(text, context, 0)
  if (!name) return /^\p{Script=Latin}/u.test(text) || text.includes('(')
  return name.weight + Math.min(trust, 1) > 1 && !adjectiveEndings.some((ending) => name.text.endsWith(ending))
}

/** Whether words, their rendering apart, can be one name: one, a family name and a given one, syllables, or Latin words. */
function isSpread({ text }: Line): boolean {
  const words = withoutNote(text).split(' ')
  const [first = '', ...others] = words
  if (others.length === 0 || (others.length === 1 && first.length <= 2)) return true
  return words.every((word) => word.length === 1 || /^\p{Script=Latin}/u.test(word))
}

/** What is left of a line without greetings, introductions and words of a document's title. */
export interface Stripped {
  readonly line: Line
  /** Whether it greets. */
  readonly greets: boolean
  /** Whether it introduces: `저는 …`, `… 입니다`. */
  readonly introduces: boolean
  /** Whether it says whose name follows: `저는 …`, `제 이름은 …`. */
  readonly says: boolean
}

/** Strip a line of what stands around a name (MAPPING B1). */
export function stripAround(line: Line): Stripped {
  let rest = trimOrnaments(line)
  let greets = false
  let introduces = false
  let says = false
  for (let round = 0; round < 6; round++) {
    const before = rest.text
    const greeting = leadOf(rest.text, greetings)
    if (greeting > 0) {
      greets = true
      rest = trimOrnaments(sliceLine(rest, greeting))
    }
    const introduction = leadOf(rest.text, introductions)
    if (introduction > 0) {
      introduces = says = true
      rest = sliceLine(rest, introduction)
    }
    const tail = tailOf(rest.text)
    if (tail < rest.text.length) {
      introduces = true
      rest = sliceLine(rest, 0, tail)
    }
    rest = trimOrnaments(stripDocument(stripVersion(rest)))
    if (rest.text === before) break
  }
  return { line: rest, greets, introduces, says }
}

/** Length of one of the words at the beginning of a text with what separates it, 0 without. */
function leadOf(text: string, leads: readonly string[]): number {
  const lower = text.toLowerCase()
  for (const lead of leads) {
    if (!lower.startsWith(lead)) continue
    const gap = /^(?:[\s,.!~?:;…^)]|\p{Extended_Pictographic}|\ufe0f)+/u.exec(text.slice(lead.length))?.[0].length ?? 0
    if (gap > 0 || text.length === lead.length) return lead.length + gap
  }
  return 0
}

/** Offset at which the words that end an introduction begin; the length of the text without. */
function tailOf(text: string): number {
  const bare = text.replace(
    /(?<![\ufe0f\s.,!~?…^:)\p{Extended_Pictographic}])[\ufe0f\s.,!~?…^:)\p{Extended_Pictographic}]+$/u,
    '',
  )
  for (const tail of introductionTails) {
    if (!bare.endsWith(tail.text) || bare.length === tail.text.length) continue
    const at = bare.length - tail.text.length
    const before = bare.charAt(at - 1)
    if (tail.consonant !== undefined && before !== ' ' && hasFinal(before) !== tail.consonant) continue
    return bare.slice(0, at).trimEnd().length
  }
  return text.length
}

/** Whether a Hangul syllable has a final consonant. */
function hasFinal(syllable: string): boolean {
  const code = syllable.normalize('NFC').charCodeAt(0) - 0xac00
  return code >= 0 && code < 11172 && code % 28 !== 0
}

let titles: { readonly lead: RegExp; readonly tail: RegExp }[] | undefined

function titleForms() {
  titles ??= documentWords.map((written) => {
    const word = written.replaceAll(' ', '\\s?')
    return {
      lead: new RegExp(`^[\\[(]?${word}[\\])]?(?:\\s*[|｜│⎪ㅣ‖:·,_\\p{Pd}─⎯−]\\s*|\\s+|(?<=[\\])]))`, 'iu'),
      tail: new RegExp(
        `(?:(?:(?<!\\s)\\s+)?[|｜│⎪ㅣ‖:·,_\\p{Pd}─⎯−]\\s*|(?<!\\s)\\s+|(?<=\\p{Script=Hangul}))[\\[(]?${word}[\\])]?$`,
        'iu',
      ),
    }
  })
  return titles
}

/** The version or date of a document behind its title: `이력서 ver.2.1`, `Resume (2025)`. */
export function stripVersion(line: Line): Line {
  const tail =
    /(?<![\s_(|-])[\s_(|-]+(?:v(?:er(?:sion)?)?[.\s]{0,2}\d+(?:\.\d+)*|(?:19|20)\d{2}(?:[.\-/]\d{1,2}){0,2}\.?)\)?$/iu.exec(
      line.text,
    )
  return tail && documentWords.some((word) => line.text.toLowerCase().includes(word))
    ? sliceLine(line, 0, tail.index)
    : line
}

/** Whether a line is the title of a document and no more, its version apart, and no link to one: `경력기술서 (2024)` (MAPPING S5). */
export function isDocumentTitle(line: Line): boolean {
  return linkOf(line) === undefined && isDocumentWord(stripVersion(trimOrnaments(line)).text)
}

/** Whether a text is a word of a document's title and no more. */
function isDocumentWord(text: string): boolean {
  return documentWords.includes(text.toLowerCase())
}

/** Words of a document's title at either end go: `홍길동의 이력서`, `Resume - 홍길동`, `[이력서] 홍길동`. */
export function stripDocument(line: Line): Line {
  const { text } = line
  if (isDocumentWord(text)) return line
  for (const form of titleForms()) {
    const lead = form.lead.exec(text)?.[0].length ?? 0
    if (lead > 0 && lead < text.length) return sliceLine(line, lead)
    const tail = form.tail.exec(text)
    if (tail && tail.index > 0) {
      const rest = sliceLine(line, 0, tail.index)
      const owner = possessives.find((own) => rest.text.endsWith(own) && rest.text.length > own.length)
      return owner === undefined ? rest : sliceLine(rest, 0, rest.text.length - owner.length)
    }
  }
  return line
}

/**
 * Read a heading or a first line as a person's name with the job title beside it (MAPPING B1, B2).
 *
 * @param line - the line
 * @param trust - how much its place says that it holds a name
 * @returns name and title; `undefined` where no name is in it
 */
export function readName(line: Line, context: Context, trust: Trust = 0): Named | undefined {
  const { line: bare, greets, introduces } = stripAround(line)
  if (bare.text === '' || bare.text.length > 100) return undefined
  const comma = commaName(bare, context)
  if (comma) return { name: makeValue(comma.text, placeOf(bare)), label: undefined, left: [] }
  const parts = partsOf(bare)
  const behind = line.text.slice(line.text.lastIndexOf(bare.text) + bare.text.length)
  const isSaid = trust > 0 && (introduces || possessives.some((own) => behind.startsWith(own)))
  for (const read of [wholeName, besideName]) {
    for (const [index, part] of parts.entries()) {
      const isBeside = read === besideName
      const said = greets && introduces ? 3 : isBeside && introduces && trust === 0 ? 1 : trust
      const found = read(part, context, said, isSaid)
      if (!found) continue
      // a name in Hangul says more than its rendering in another part: `개발자 홍길동 / Hong Gildong`
      const isKorean = (text = ''): boolean => /\p{Script=Hangul}/u.test(text)
      if (!isKorean(found.text) && parts.some((own) => isKorean(besideName(own, context, trust)?.text))) continue
      const others = parts.filter((_, other) => other !== index)
      const name = makeValue(found.text, placeOf(found.line))
      const label = labelBeside(found, index, bare, parts, context)
      const beside = found.rest ? [found.rest, ...others] : others
      const left = beside.filter(({ text }) => !label?.text.includes(dropSeniority(text)) && !isDocumentWord(text))
      return { name, label, left }
    }
  }
  return undefined
}

/** The job title beside a name: in the same part, else the parts behind it or before it, as written. */
function labelBeside(
  found: Found,
  index: number,
  bare: Line,
  parts: readonly Line[],
  context: Context,
): Value | undefined {
  const { rest } = found
  if (rest && saysTitle(rest.text, context)) {
    // parts on its side go on with it: `생산기술 / MES 담당 홍길동`
    const leads = bare.text.indexOf(rest.text) < bare.text.indexOf(found.line.text)
    const side = leads ? parts.slice(0, index).reverse() : parts.slice(index + 1)
    const count = side.findIndex((part) => !saysTitle(part.text, context))
    const outer = side.slice(0, count < 0 ? side.length : count).at(-1) ?? rest
    const [first, last] = leads ? [outer, rest] : [rest, outer]
    const start = bare.text.indexOf(first.text)
    return titleValue(sliceLine(bare, start, bare.text.indexOf(last.text, start) + last.text.length))
  }
  for (const side of [parts.slice(index + 1), parts.slice(0, index)]) {
    const titles = side.filter((part) => saysTitle(part.text, context))
    const first = titles[0]
    const last = side.at(-1)
    if (!first || !last) continue
    const start = bare.text.indexOf(first.text)
    const end = bare.text.lastIndexOf(last.text) + last.text.length
    return titleValue(sliceLine(bare, Math.max(0, start), end))
  }
  return undefined
}

/** Cut a line at separators outside parentheses. */
function partsOf(line: Line): Line[] {
  const parts: Line[] = []
  let depth = 0
  let start = 0
  const cuts = [
    ...line.text.matchAll(
      /[()|｜│⎪ㅣ‖•∙：]| [\p{Pd}─⎯−ㅡ/·_] |, |: |(?<=\p{Script=Hangul})\. |(?<=\p{Script=Hangul})_|_(?=\p{Script=Hangul})/gu,
    ),
  ]
  for (const cut of cuts) {
    if (cut[0] === '(') depth++
    else if (cut[0] === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      parts.push(sliceLine(line, start, cut.index))
      start = cut.index + cut[0].length
    }
  }
  parts.push(sliceLine(line, start))
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part.text))
}

/**
 * Tell whether a heading is a person's handle: the username of one of the profiles (MAPPING B1).
 *
 * @param line - the first heading
 * @param usernames - usernames of the profiles
 */
export function isHandle(line: Line, usernames: readonly string[]): boolean {
  const key = keyOf(trimOrnaments(line).text)
  return key !== '' && usernames.some((username) => keyOf(username) === key)
}

import { languageScripts } from '../ko/entries.js'
import { levelMarks } from '../ko/skills.js'
import type { LabelMeaning } from '../lexicon.js'
import { joinLines, type Line, sliceLine } from '../outline/text.js'
import { cleanTitle, trimOrnaments } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import type { Language } from '../types.js'
import { type Context, reportLine, type Section, spend } from './context.js'
import { cutLine } from './cut.js'
import { type Draft, joinValues, makeValue, type Value } from './draft.js'
import { type Entry, type EntryShape, fieldOf, leavesOf, readEntries } from './entries.js'
import { splitPieces } from './keywords.js'
import { isLanguage, splitWords, testLanguage } from './telling.js'
import { plainValue } from './text.js'

const meanings: readonly LabelMeaning[] = ['language', 'fluency', 'date', 'issuer']

/** How entries of languages look. */
export function languageShape(context: Context): EntryShape {
  return {
    meanings,
    accepts: (field) => !field.meanings.includes('tech') || field.value.text === '' || isLanguage(field.value.text),
    begins: (line) => cutLine(line, context).pieces.length > 0,
    isCategory: () => false,
  }
}

/**
 * Read languages (MAPPING K5): a test tells its language, the rest is the fluency as written.
 *
 * @param section - a section, or units that were settled as languages
 * @param context - words and messages
 * @returns one draft a language or a line; tests of one language side by side are one
 */
export function readLanguages(section: Section, context: Context): Draft<Language>[] {
  const entries = readEntries(section.units, languageShape(context), context)
  return uniteLanguages(entries.flatMap((entry) => readEntry(entry, context)))
}

/**
 * Unite what tells of one language: its tests and levels are joined by ` | `, a test also with its language's name in
 * another script (MAPPING K5).
 *
 * @param drafts - drafts in document order
 * @returns one draft a language, in the order of first appearance
 */
export function uniteLanguages(drafts: readonly Draft<Language>[]): Draft<Language>[] {
  const united: Draft<Language>[] = []
  const known = new Map<string, Draft<Language>>()
  const tested = new Map<string, Draft<Language>>()
  for (const draft of drafts) {
    const name = draft.language?.text
    const same =
      name === undefined ? undefined : (known.get(name) ?? (isTest(draft, name) ? tested.get(name) : undefined))
    if (same && draft.fluency && draft.fluency.text !== same.fluency?.text)
      same.fluency = joinValues([...fluencyOf(same), draft.fluency], ' | ')
    if (same) continue
    const own = { ...draft }
    united.push(own)
    if (name === undefined) continue
    known.set(name, own)
    for (const language in languageScripts)
      if (languageScripts[language]?.includes(name.toLowerCase())) tested.set(language, own)
  }
  return united
}

/** Whether the language of a draft is that of a test alone. */
function isTest({ fluency }: Draft<Language>, language: string): boolean {
  return fluency !== undefined && testLanguage(fluency.text) === language
}

function readEntry(entry: Entry, context: Context): Draft<Language>[] {
  for (const link of entry.links) reportLine('left-out', link, context)
  if (entry.lines.length === 0) return readFields(entry, context)
  if (entry.style === 'table') {
    const [told] = entry.lines.slice(0, 1).flatMap((line) => readLanguageLine(line, context))
    const rest = entry.lines.slice(1).map((line) => plainValue(line))
    return [{ ...told, fluency: joinValues([...fluencyOf(told), ...rest], ' | ') }]
  }
  // a date alone below a test is of that test
  const isDate = (line: Line, at: number): boolean => at > 0 && cutLine(line, context).pieces.length === 0
  const drafts = entry.lines.flatMap((line, at) => (isDate(line, at) ? [] : readLanguageLine(line, context)))
  for (const line of entry.above) spend(line, context)
  const under = [
    ...entry.lines.filter(isDate).map((line) => plainValue(line)),
    ...entry.fields.map((field) => plainValue(joinLines([field.value, ...field.under.flatMap((unit) => unit.lines)]))),
    ...leavesOf(entry.body, context).map((leaf) => leaf.value),
  ]
  const last = drafts.at(-1)
  if (last && under.length > 0) last.fluency = joinValues([...fluencyOf(last), ...under], ' | ')
  return drafts
}

/** What stands under a labelled value: values without labels that only say that they are of a test (MAPPING K5). */
function valuesUnder(units: readonly Unit[], context: Context): Value[] {
  const shape = languageShape(context)
  return units.flatMap((unit) => {
    const field = fieldOf(unit, shape, context)
    if (!field) return leavesOf([unit], context).map((leaf) => leaf.value)
    spend(field.label, context)
    return [...(field.value.text === '' ? [] : [plainValue(field.value)]), ...valuesUnder(field.under, context)]
  })
}

function fluencyOf(draft: Draft<Language> | undefined): Value[] {
  return draft?.fluency ? [draft.fluency] : []
}

/** Labelled values or cells: language, level and test by the names of their columns. */
function readFields(entry: Entry, context: Context): Draft<Language>[] {
  let language: Value | undefined
  const fluency: Value[] = []
  const isTold = entry.fields.some(({ value }) => isLanguageLine(value))
  for (const field of entry.fields) {
    spend(field.label, context)
    const isOwn = !isTold || isLanguageLine(field.value)
    // a word for languages may stand in a column of its own: `외국어 | 영어 | 상`
    if (!isOwn && context.lexicon.section(field.value.text)?.kinds[0] === 'languages') {
      spend(field.value, context)
      continue
    }
    const [told] = readLanguageLine(field.value, context)
    if (!language && isOwn && told?.language && (field.meanings.includes('language') || told.fluency)) {
      language = told.language
      if (told.fluency) fluency.push(told.fluency)
    } else if (field.value.text !== '') fluency.push(plainValue(field.value))
    fluency.push(...valuesUnder(field.under, context))
  }
  fluency.push(...leavesOf(entry.body, context).map((leaf) => leaf.value))
  return [{ language, fluency: joinValues(fluency, ' | ') }]
}

/**
 * Read a line as languages: `영어: 회화`, `TOEIC 900 (2021.05)`, `English - Fluent`, `한국어, 영어` (MAPPING K5).
 *
 * @param line - one line
 * @returns one draft a language; tests of one language in a line are one
 */
export function readLanguageLine(line: Line, context: Context): Draft<Language>[] {
  const clean = withMarks(cleanTitle(line, context.lexicon), line)
  if (clean.text === '') return []
  const pieces = splitPieces(clean)
  if (pieces.length > 1 && pieces.every((piece) => isLanguage(firstWord(piece.text)) || testLanguage(piece.text))) {
    return uniteLanguages(pieces.flatMap((piece) => readOne(piece, context)))
  }
  return readOne(clean, context)
}

/** A cleaned line with the signs of a level that ended it: `중국어 ★★☆` (MAPPING K5). */
function withMarks(clean: Line, line: Line): Line {
  const marks = new Set(levelMarks)
  const text = line.text.trimEnd()
  const at = line.text.indexOf(clean.text)
  const behind = [...text.slice(at + clean.text.length).replace(/\s/gu, '')]
  return behind.length > 1 && behind.every((sign) => marks.has(sign)) ? sliceLine(line, at, text.length) : clean
}

function firstWord(text: string): string {
  return (splitWords(text)[0]?.text ?? '').replace(/[:：(].*/u, '')
}

function readOne(line: Line, context: Context): Draft<Language>[] {
  const { text } = line
  const test = testLanguage(text)
  if (test !== undefined) {
    const fluency = plainValue(line)
    return [{ language: makeValue(test, fluency.place), fluency }]
  }
  const gap = / ?[:：|｜│⎪ㅣ‖] ?| [\p{Pd}─⎯−ㅡ·/] |, | ?\(| |\//gu
  for (const match of text.matchAll(gap)) {
    const head = cleanTitle(sliceLine(line, 0, match.index), context.lexicon)
    if (!isLanguage(head.text)) {
      if (/[:：|｜│⎪ㅣ‖]/u.test(match[0])) break
      continue
    }
    const rest = sliceLine(line, match.index + match[0].length)
    if (match[0] === '/' && isLanguage(firstWord(rest.text))) break
    const isWrapped = match[0].endsWith('(') && rest.text.indexOf(')') === rest.text.length - 1
    const fluency = isWrapped
      ? sliceLine(rest, 0, rest.text.length - 1)
      : match[0].endsWith('(')
        ? sliceLine(line, match.index)
        : rest
    return [{ language: plainValue(head), fluency: plainValue(fluency) }]
  }
  const [period] = context.lexicon.dates.findPeriods(text)
  const dated = period?.start === 0 ? languageIn(line, context) : undefined
  if (dated) return [{ language: dated, fluency: plainValue(line) }]
  const colon = / ?[:：] ?| ?[|｜│⎪ㅣ‖] ?| [\p{Pd}─⎯−ㅡ] /u.exec(text)
  if (colon?.index)
    return [
      {
        language: plainValue(cleanTitle(sliceLine(line, 0, colon.index), context.lexicon)),
        fluency: plainValue(sliceLine(line, colon.index + colon[0].length)),
      },
    ]
  const named = languageIn(line, context)
  return [named === undefined ? { language: plainValue(line) } : { language: named, fluency: plainValue(line) }]
}

/** The language that a line names inside, or a test in it tests: `2021.05 TOEIC 900`, `비즈니스 영어 가능` (MAPPING K5). */
function languageIn(line: Line, context: Context): Value | undefined {
  if (context.lexicon.isSentence(line.text) && line.text.length > 40) return undefined
  const words = splitWords(line.text)
  const word = words.length > 1 ? words.find(({ text }) => isLanguage(text) && !/^[a-z]{1,3}$/iu.test(text)) : undefined
  if (word) return plainValue(sliceLine(line, word.start, word.end))
  const test = words.map(({ start }) => testLanguage(line.text.slice(start))).find((language) => language !== undefined)
  return test === undefined ? undefined : makeValue(test, plainValue(line).place)
}

/** Whether a line tells a natural language or a test of one (MAPPING K5). */
export function isLanguageLine(line: Line): boolean {
  const text = trimOrnaments(line).text
  return testLanguage(text) !== undefined || isLanguage(firstWord(text)) || isLanguage(text)
}

/** Whether languages are those of programs: `C, Java(상)` (MAPPING K1). */
export function isProgramming(line: Line, { lexicon }: Context): boolean {
  const isCode = (text: string): boolean => lexicon.isKnownTechnology(text.split('(', 1).join(''))
  return !isLanguageLine(line) && splitPieces(line).some(({ text }) => isCode(text))
}

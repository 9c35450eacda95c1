import { createFold } from './fold.js'
import type { DateForm, DateProof, DateWords } from './types.js'

/** A form and where its parts stand among the groups of the compiled expression; -1 where it has none. */
export interface FormSlots {
  readonly any: number
  readonly year: number
  readonly month: number
  readonly name: number
  readonly day: number
  readonly number: number
  readonly alone: DateProof
  readonly range: DateProof
  readonly fuzzy: boolean
}

/** The words of the engine, ready for reading: sticky expressions over folded text. */
export interface Compiled {
  readonly words: DateWords
  readonly fold: (text: string) => string
  readonly candidate: RegExp
  readonly date: RegExp
  readonly dateSlots: readonly FormSlots[]
  readonly part: RegExp
  readonly partSlots: readonly FormSlots[]
  readonly monthOf: ReadonlyMap<string, number>
  readonly separator: RegExp
  readonly openOf: ReadonlyMap<string, 'always' | 'end' | 'never'>
  readonly pair: RegExp
  readonly ongoing: RegExp
  readonly lasting: RegExp
  readonly from: RegExp
  readonly until: RegExp
  readonly weekday: RegExp
  readonly versionBefore: RegExp
  readonly duration: RegExp
  readonly unit: RegExp
  /** Months of each unit that has them. */
  readonly monthsOf: ReadonlyMap<string, number | undefined>
  readonly note: RegExp
  readonly leave: RegExp
  readonly plan: RegExp
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
const word = (text: string): string => literal(text).replace(/ /gu, ' ?')
/** Longest first, so that no word hides a longer one. */
const anyOf = (list: readonly string[]): string =>
  list.length === 0
    ? '(?!)'
    : [...list]
        .sort((a, b) => b.length - a.length)
        .map(word)
        .join('|')

/** Write the expression of one form and count its groups on. */
function compileForm(form: DateForm, groups: { count: number }, words: DateWords, monthNames: string) {
  const slots = { any: groups.count + 1, year: -1, month: -1, name: -1, day: -1, number: -1 }
  const take = (slot: keyof typeof slots, inner: string): string => {
    groups.count += 1
    slots[slot] = groups.count
    return `(${inner})`
  }
  const source = form.form.replace(/YYYY|YY|MM|Mon|DD|SEASON|./gu, (token) => {
    if (token === 'YYYY') return take('year', '(?:19|20)\\d\\d')
    if (token === 'YY') return take('year', '\\d\\d')
    if (token === 'MM') return take('month', '\\d\\d')
    if (token === 'M') return take('month', '\\d{1,2}')
    if (token === 'DD') return take('day', '\\d\\d')
    if (token === 'D') return take('day', '\\d{1,2}')
    if (token === 'N') return take('number', '\\d{1,2}')
    if (token === 'Mon') return `${take('name', monthNames)}[.,]?`
    if (token === 'SEASON') return `(?:${anyOf(words.seasons)})(?! ?[A-Za-z])`
    if (token === 'T') return '[1-4]'
    return token === ' ' ? ' {0,2}' : literal(token)
  })
  const fuzzy = /SEASON|T/u.test(form.form)
  return { source, slots: { ...slots, alone: form.alone, range: form.range, fuzzy } }
}

/** Join the forms by what may follow them: a number is more easily part of something else than a word. */
function compileForms(forms: readonly DateForm[], words: DateWords, flags: string): [RegExp, readonly FormSlots[]] {
  const monthNames = anyOf(words.months.flat())
  const glued = `(?!(?!${anyOf(words.glued)})\\p{L})(?![\\d_])`
  const month = `(?! ?\\d{1,2} ?(?:${anyOf(words.monthMarks)}))`
  const noNumber = `(?![%°℃×+]|\\.?[A-Za-z\\d]| ?(?:${anyOf(words.counters)})(?!\\p{L})| ?(?:${anyOf(words.versionsAfter)})(?![A-Za-z]))`
  const noYear = '(?! ?\\. ?\\d|,\\d{3}(?!\\d))'
  const groups = { count: 0 }
  const sources = new Map<string, string[]>()
  const slots = forms.map((form): FormSlots => {
    const one = compileForm(form, groups, words, monthNames)
    const lone = one.slots.month < 0 && one.slots.name < 0 && !one.slots.fuzzy
    const number = /(?:[YMD]|(?<!O)N)$/u.test(form.form)
    const tail = `${number ? '\\.?' : ''}${glued}${number ? noNumber : ''}${lone ? month + noYear : ''}`
    sources.set(tail, [...(sources.get(tail) ?? []), one.source])
    return one.slots
  })
  return [new RegExp([...sources].map(([tail, list]) => `(?:${list.join('|')})${tail}`).join('|'), flags), slots]
}

/**
 * Compile the words of the date engine.
 *
 * @param words - forms and words as data
 * @returns expressions that read folded text at one place each, all in time linear in what they read
 */
export function compileDates(words: DateWords): Compiled {
  const monthOf = new Map<string, number>()
  words.months.forEach((names, index) => {
    for (const name of names) monthOf.set(name.toLowerCase(), index + 1)
  })
  const end = '(?![\\p{L}\\d])'
  const [date, dateSlots] = compileForms(words.forms, words, 'iuy')
  const endForms = words.endForms.map((form): DateForm => ({ form, alone: 'never', range: 'certain' }))
  const [part, partSlots] = compileForms(endForms, words, 'iuy')
  const marks = anyOf(words.separators.map((separator) => separator.mark))
  // what tells a stay stands at the end of its part: `2021.03 입사 후` is prose
  const stop = ' *(?:$|[)\\]}>|·,/;\\n])'
  const number = '(?:1[0-8]\\d\\d|\\d{1,3})(?:\\.\\d)?'
  const unit = `${number} ?(?:${anyOf(words.units.map((one) => one.word))})`
  const before = anyOf([...words.exact.before, ...words.about.before])
  const after = anyOf([...words.exact.after, ...words.about.after])
  const duration = `(?:(?:${before}) ?)?${unit}(?:,? ?${unit}){0,2}(?: ?(?:${anyOf(words.halves)}))?(?: ?(?:${after}))*${end}`
  return {
    words,
    fold: createFold(words.folds),
    candidate: new RegExp(
      `'?\\d+|(?<![\\p{L}\\d])(?:${anyOf([...words.months.flat(), ...words.seasons])})(?=[., ']{0,3}\\d)`,
      'giu',
    ),
    date,
    dateSlots,
    part,
    partSlots,
    monthOf,
    separator: new RegExp(` *(?:\\n *)?(${marks})`, 'iuy'),
    openOf: new Map(words.separators.map((one) => [one.mark.toLowerCase(), one.open])),
    pair: new RegExp(` *(${anyOf(words.pairs)}) *`, 'iuy'),
    ongoing: new RegExp(`(?:${anyOf([...words.ongoing, ...words.lasting])})(?:${anyOf(words.until)})?${end}`, 'iuy'),
    lasting: new RegExp(`^(?:${anyOf(words.lasting)})$`, 'iu'),
    from: new RegExp(
      ` ?(?:(?:${anyOf(words.from)})(?!\\p{L})|(?:${anyOf(words.joined)})(?=${stop}| *(?:${marks})))`,
      'iuy',
    ),
    until: new RegExp(` ?(?:(?:${anyOf(words.until)})(?!\\p{L})|(?:${anyOf(words.left)})(?=${stop}))`, 'iuy'),
    weekday: new RegExp(` ?[([](?:${anyOf(words.weekdays)})[)\\]]`, 'iuy'),
    versionBefore: new RegExp(`(?<![\\p{L}\\d])(?:${anyOf(words.versionsBefore)})\\.? ?$`, 'iu'),
    duration: new RegExp(duration, 'iuy'),
    unit: new RegExp(`(${number}) ?(${anyOf(words.units.map((one) => one.word))})`, 'giu'),
    monthsOf: new Map(words.units.map(({ word, months }) => [word.toLowerCase(), months])),
    note: new RegExp(
      `(?:${anyOf([...words.notes, ...words.leaves, ...words.ongoing, ...words.lasting])})${end}`,
      'iuy',
    ),
    leave: new RegExp(anyOf(words.leaves), 'iu'),
    plan: new RegExp(`(?:${anyOf(words.plans)})$`, 'iu'),
  }
}

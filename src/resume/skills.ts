import { hasColon } from '../outline/label.js'
import { isAll, joinLines, type Line, leading, placeOf, sliceLine } from '../outline/text.js'
import { cleanTitle } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import type { Language, Skill } from '../types.js'
import { withoutNotes } from '../word.js'
import { type Context, linesOf, reportLine, type Section, spend } from './context.js'
import { type Draft, joinValues, type Value } from './draft.js'
import { splitPieces } from './keywords.js'
import { readLanguages } from './languages.js'
import { type Category, readCategory } from './skills/category.js'
import { keywordsOf, paragraphKeywords } from './skills/keywords.js'
import { isLevel, readLevelled } from './skills/level.js'
import { readSkillTable } from './skills/table.js'
import { isLanguage, testLanguage } from './telling.js'
import { nameValue, plainValue } from './text.js'

/** What a skills section holds. */
export interface SkillsReading {
  /** Categories and skills in order. */
  readonly skills: Draft<Skill>[]
  /** Natural languages that are told among the skills (MAPPING K5). */
  readonly languages: Draft<Language>[]
  /** Units that head a list of projects, for the mapper of projects (MAPPING S4). */
  readonly projects: readonly Unit[]
}

/** A skill while it is read. */
interface SkillDraft {
  name: Value | undefined
  level: Value | undefined
  keywords: Value[]
}

interface State {
  readonly skills: SkillDraft[]
  readonly languages: Unit[]
  readonly projects: Unit[]
  /** Whether skills have figures such as `4/5` for their level; those of one alone are versions: `Unreal Engine 4/5`. */
  readonly isScale: boolean
}

/** Where the units at hand stand: the name that their plain keywords belong to. */
interface Scope {
  readonly name: Value | undefined
  /** Whether the name is a category's and leads the names of those in it. */
  readonly isCategory: boolean
  readonly level: Value | undefined
  /** The skill that takes plain keywords; made at the first of them. */
  loose: SkillDraft | undefined
  /** Texts of its keywords. */
  seen?: Set<string>
}

/**
 * Read a skills section (MAPPING K1 to K3).
 *
 * @param section - heading and units; the heading names keywords that stand in no category
 * @param context - words and messages
 * @returns skills in order, and the units among them that tell languages or projects; empty lists where nothing is
 *
 * @example
 * readSkills(section, context).skills // [{ name: 'Backend', keywords: ['Java', 'Spring'] }] as values with places
 */
export function readSkills(section: Section, context: Context): SkillsReading {
  const texts = section.units.flatMap((unit) => linesOf(unit).map((line) => line.text))
  const figures = texts.flatMap((text) => text.match(/(?<=[\p{L}\p{N})]) \d{1,2} ?\/ ?(?:5|10)(?=[,、]|$)/gu) ?? [])
  const state: State = { skills: [], languages: [], projects: [], isScale: figures.length > 1 }
  const name = section.heading ? nameValue(section.heading, context) : undefined
  readUnits(section.units, { name, isCategory: false, level: undefined, loose: undefined }, state, context)
  return {
    languages: readLanguages({ ...section, heading: undefined, units: state.languages }, context),
    projects: state.projects,
    skills: state.skills.filter((skill) => skill.level || skill.keywords.length > 0),
  }
}

function readUnits(units: readonly Unit[], scope: Scope, state: State, context: Context): void {
  for (const unit of ownQuotes(units)) readUnit(unit, scope, state, context)
}

/** A quoted line above plain units heads them, as a category does: `> Back-End` (SURVEY 5). */
function ownQuotes(units: readonly Unit[]): readonly Unit[] {
  if (!units.some((unit, index) => isQuoteHead(unit) && units[index + 1]?.quote === false)) return units
  const grouped: { unit: Unit; children: Unit[] }[] = []
  for (const unit of units) {
    const head = grouped.at(-1)
    if (isQuoteHead(unit) || unit.style === 'heading' || !head || !isQuoteHead(head.unit)) {
      grouped.push({ unit, children: [...unit.children] })
    } else head.children.push(unit)
  }
  return grouped.map(({ unit, children }) => ({ ...unit, children }))
}

function isQuoteHead(unit: Unit): boolean {
  const [line, more] = unit.lines
  return unit.quote && line !== undefined && !more && line.text.length <= 30 && !/[,.]/u.test(line.text)
}

function readUnit(unit: Unit, scope: Scope, state: State, context: Context): void {
  if (unit.table) {
    for (const row of readSkillTable(unit.table, context)) {
      const level = row.level && plainValue(row.level)
      if (tellsLanguage({ name: row.name, value: joinLines([]) }, context)) {
        state.languages.push(lineUnit(joinLines([row.name, row.told], ': '), unit))
        continue
      }
      const own = plainValue(row.name)
      // a technology with nothing beside it is one among the others (MAPPING K2)
      if (!level && row.keywords.length === 0 && context.lexicon.isKnownTechnology(own.text))
        addLoose([own], scope, state)
      state.skills.push({ name: row.isSkill ? own : within(scope, own), level, keywords: [...row.keywords] })
    }
    return
  }
  const whole = joinLines(unit.lines)
  if (unit.children.length > 0 && whole.text !== '') {
    readOwner(unit, whole, scope, state, context)
    return
  }
  readUnits(unit.children, scope, state, context)
  const [head, ...list] = unit.lines
  if (head && (headsList(unit, context) || isDefined(unit))) {
    const inner = scopeOf(cleanTitle(head, context.lexicon), scope, context)
    addLoose(paragraphKeywords(list, context), inner, state)
  } else readLines(unit, scope, state, context)
}

/** Read a heading, label or item with something under it: a category (MAPPING K1). */
function readOwner(unit: Unit, whole: Line, scope: Scope, state: State, context: Context): void {
  const { lexicon } = context
  const title = cleanTitle(whole, lexicon)
  const under = joinLines(
    unit.children.flatMap((child) => child.lines),
    ', ',
  )
  if (tellsLanguage({ name: title, value: under }, context)) {
    // a label is no language itself: those under it are
    const isLabel = lexicon.label(title.text).includes('language')
    if (isLabel) spend(title, context)
    state.languages.push(...(isLabel ? unit.children : [unit]))
    return
  }
  if (lexicon.label(title.text).includes('project') || lexicon.section(title.text)?.kinds[0] === 'projects') {
    state.projects.push(unit)
    return
  }
  const category = unit.style === 'heading' ? undefined : readCategory(whole, context)
  const isNamed = category ? category.value.text !== '' : false
  const isText =
    title.text.length > 40 || (unit.style === 'item' && lexicon.isSentence(whole.text) && !isAll(whole, 'strong'))
  if (!isNamed && isText && unit.style !== 'heading') {
    addLoose(paragraphKeywords(unit.lines, context), scope, state)
    readUnits(unit.children, scope, state, context)
    return
  }
  const name = category ? category.name : title
  const inner = scopeOf(name, scope, context)
  if (category && isNamed) addLoose(keywordsOf(category.value, context), inner, state)
  // behind its own values another one with its value beside it is its equal: `**도구** Git, Jira` (MAPPING K1)
  const next = unit.style === 'bold' ? unit.children.findIndex((child) => isBoldCategory(child, context)) : -1
  const end = next > 0 ? next : unit.children.length
  readUnits(unit.children.slice(0, end), inner, state, context)
  readUnits(unit.children.slice(end), scope, state, context)
}

/** Whether a paragraph begins with a bold name of a category and has its value beside that. */
function isBoldCategory({ style, lines: [line] }: Unit, context: Context): boolean {
  return (
    style === 'text' && line !== undefined && leading(line, 'strong') > 0 && readCategory(line, context) !== undefined
  )
}

/** The scope of a category; a level heads keywords of the category around it (MAPPING K1). */
function scopeOf(name: Line, scope: Scope, context: Context): Scope {
  if (isLevel(name.text, context)) {
    return { name: scope.name, isCategory: scope.isCategory, level: plainValue(name), loose: undefined }
  }
  return { name: within(scope, plainValue(name)), isCategory: true, level: undefined, loose: undefined }
}

/** Name of a category in a category: `outer — inner` (MAPPING K1). */
function within(scope: Scope, name: Value): Value {
  return scope.isCategory && scope.name
    ? { ...name, ...joinValues([scope.name, name], ' — '), place: name.place }
    : name
}

function readLines(unit: Unit, scope: Scope, state: State, context: Context): void {
  const plain: Line[] = []
  let inner = scope
  const flush = (): void => {
    addLoose(paragraphKeywords(plain, context), inner, state)
    plain.length = 0
  }
  const lines = unit.lines.flatMap((one) => cutCategories(one))
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    // a label alone on its line heads the lines behind it
    if (/[:：]$/u.test(line.text) && next && !readCategory(next, context)) {
      flush()
      inner = scopeOf(cleanTitle(line, context.lexicon), scope, context)
    } else if (readLine(line, unit, scope, state, context)) {
      flush()
      inner = scope
    } else {
      plain.push(line)
      if (line.text === '') flush()
    }
  })
  flush()
}

/** Whether the first line of an item names a category, and the next one lists what is in it. */
function headsList({ style, lines }: Unit, { lexicon }: Context): boolean {
  const [head, list, more] = lines
  if (style !== 'item' || !head || !list || more || head.text.length > 20 || hasColon(head)) return false
  const isName = splitPieces(head).length === 1 && !lexicon.isTechnology(head.text) && !lexicon.isSentence(head.text)
  return isName && splitPieces(list).every((piece) => lexicon.isTechnology(piece.text))
}

/** Whether a bold line or a term has its value in the lines behind it, as in a list of definitions. */
function isDefined({ style, lines }: Unit): boolean {
  const [head] = lines
  return style === 'bold' && lines.length > 1 && head !== undefined && head.text.length <= 40
}

/** Several categories in a line are lines of their own: `서버: Java, Spring / 앱: Swift, Kotlin`. */
function cutCategories(line: Line): Line[] {
  const starts = line.spans
    .filter((span, index) => span.strong && !line.spans[index - 1]?.strong)
    .map(({ start }) => start)
  const bold = starts[0] === 0 ? starts.map((start, index) => sliceLine(line, start, starts[index + 1])) : []
  for (const pieces of [bold, cutAt(line, / [/|｜│⎪ㅣ‖] /gu)])
    if (pieces.length > 1 && pieces.every((piece) => hasColon(piece))) return pieces
  return [line]
}

function cutAt(line: Line, separator: RegExp): Line[] {
  const cuts = [...line.text.matchAll(separator)]
  return [...cuts, undefined].map((cut, index) => {
    const before = cuts[index - 1]
    return sliceLine(line, before ? before.index + before[0].length : 0, cut?.index)
  })
}

/** Read a line that is a language, a skill with its level, or a category with its value; whether it is one. */
function readLine(line: Line, unit: Unit, scope: Scope, state: State, context: Context): boolean {
  const category = readCategory(line, context)
  if (tellsLanguage(category ?? { name: line, value: joinLines([]) }, context)) {
    const isLabel =
      category && category.value.text !== '' && context.lexicon.label(category.name.text).includes('language')
    if (isLabel) spend(category.name, context)
    state.languages.push(lineUnit(isLabel ? category.value : line, unit))
    return true
  }
  if (readLevels(line, category, state, context)) return true
  if (!category) return false
  const value = keywordsOf(category.value, context)
  // a technology with nothing beside it is one among the others, and a category without any holds nothing (MAPPING K2, T9)
  const isSkill = value.length === 0 && context.lexicon.isKnownTechnology(category.name.text)
  if (isSkill) addLoose([plainValue(category.name)], scope, state)
  else if (value.length === 0) reportLine('left-out', category.name, context)
  else addLoose(value, scopeOf(category.name, scope, context), state)
  return true
}

/** Skills with a level of their own, one or several in a line (MAPPING K1). */
function readLevels(line: Line, category: Category | undefined, state: State, context: Context): boolean {
  const [first] = category ? splitPieces(category.value) : []
  // what leads is a skill with its level, as those behind it, and no category of them: `한글: 상, 엑셀: 중`
  const isRun = first !== undefined && isLevel(first.text, context)
  const pieces = splitPieces(category && !isRun ? category.value : line)
  let read = pieces.flatMap((piece) => readLevelled(piece, context, state.isScale) ?? [])
  if (pieces.length > 1 && read.length === pieces.length) {
    if (category && !isRun) spend(category.name, context)
  } else {
    const single = readLevelled(line, context, state.isScale)
    if (!single || /[,、]/u.test(withoutNotes(single.name.text))) return false
    read = [single]
  }
  for (const { name, level } of read) {
    state.skills.push({ name: nameValue(name, context), level: plainValue(level), keywords: [] })
  }
  return true
}

/** Whether a line tells natural languages: by its label, by a test, or by what stands beside a label for languages. */
function tellsLanguage({ name, value }: Category, context: Context): boolean {
  const bare = name.text.replace(/ ?\(.*/u, '')
  if (isLanguage(bare) || testLanguage(name.text) !== undefined) return true
  if (value.text === '' || !context.lexicon.label(bare).includes('language')) return false
  const pieces = splitPieces(value)
  return pieces.every(({ text }) => isLanguage(text.replace(/[\s(:].*/su, '')) || testLanguage(text) !== undefined)
}

function lineUnit(line: Line, unit: Unit): Unit {
  return { style: 'item', depth: 7, lines: [line], children: [], quote: unit.quote, place: placeOf(line) }
}

function addLoose(values: readonly Value[], scope: Scope, state: State): void {
  if (values.length === 0) return
  if (!scope.loose) {
    scope.loose = { name: scope.name, level: scope.level, keywords: [] }
    state.skills.push(scope.loose)
  }
  scope.seen ??= new Set()
  for (const value of values) {
    if (scope.seen.has(value.text)) continue
    scope.seen.add(value.text)
    scope.loose.keywords.push(value)
  }
}

/** An employer or project with its technologies. */
interface Keywords {
  readonly keywords?: readonly Value[] | undefined
}

/**
 * Derive the skills of a document without a skills section from its employers and projects (MAPPING K4).
 *
 * @param work - employers
 * @param projects - projects
 * @param label - the first label of technologies in the document, as written
 * @returns one skill with all their keywords in order of first appearance; `[]` where there are none
 */
export function deriveSkills(
  work: readonly Keywords[],
  projects: readonly Keywords[],
  label: Value | undefined,
): Draft<Skill>[] {
  const all = [...work, ...projects].flatMap((entry) => entry.keywords ?? [])
  const placed = all.flatMap((value) => (value.place ? [{ value, ...value.place.start }] : []))
  const ordered =
    placed.length === all.length
      ? placed.sort((a, b) => a.line - b.line || a.column - b.column).map(({ value }) => value)
      : all
  const keywords: Value[] = []
  for (const value of ordered) if (!keywords.some((other) => other.text === value.text)) keywords.push(value)
  return keywords.length === 0 ? [] : [{ name: label, level: undefined, keywords }]
}

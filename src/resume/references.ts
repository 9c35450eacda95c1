import { relationLabels } from '../ko/entries.js'
import { readLabel } from '../outline/label.js'
import { emptyLine, joinLines, type Line, sliceLine } from '../outline/text.js'
import type { Unit } from '../outline/units.js'
import type { Reference } from '../types.js'
import { withoutNotes } from '../word.js'
import { type Context, reportLine, type Section, spend } from './context.js'
import type { Draft, Value } from './draft.js'
import { type BodyLeaf, joinLeaves, leavesOf } from './entries.js'
import { splitPieces } from './keywords.js'
import { bareWord } from './telling.js'
import { nameValue, proseValue } from './text.js'

/** A person while what they say is read. */
interface Person {
  name: Value | undefined
  said: BodyLeaf[]
}

/**
 * Read references (MAPPING K6): who recommends, and what is said; where they can be reached has no field (B6).
 *
 * @param section - a section, or units that were settled as references
 * @param context - words and messages
 * @returns one draft a person; a text without a name has no `name`
 */
export function readReferences(section: Section, context: Context): Draft<Reference>[] {
  const drafts: Person[] = []
  for (const unit of section.units) readUnit(unit, drafts, context)
  return drafts.map(({ name, said }) => ({ name, reference: joinLeaves(said) }))
}

function readUnit(unit: Unit, drafts: Person[], context: Context): void {
  if (unit.table) {
    const head = (unit.table.head ?? []).map((cell) => joinLines(cell))
    for (const label of head) {
      if (context.lexicon.isStructural(label.text)) spend(label, context)
      else reportLine('left-out', label, context)
    }
    const named = head.findIndex(({ text }) => context.lexicon.label(text).includes('name'))
    for (const row of unit.table.rows) {
      const cells = row.map((cell) => joinLines(cell))
      const [name] = cells.splice(Math.max(named, 0), 1)
      if (name && name.text !== '') addPerson([name, ...cells.filter(({ text }) => text !== '')], drafts, context)
    }
    return
  }
  const parts = partsOf(unit, context)
  if (parts.length !== 1 || parts[0] !== unit) {
    for (const part of parts) readUnit(part, drafts, context)
    return
  }
  const line = joinLines(unit.lines)
  const open = drafts.at(-1)
  if (unit.style === 'heading' || unit.style === 'bold' || unit.style === 'label' || unit.children.length > 0) {
    const person = addPerson(splitBars(line), drafts, context)
    for (const child of unit.children) {
      const own = joinLines(child.lines)
      if (child.children.length === 0 && isRelation(own, context)) addSaid(own, person, context)
      else person.said.push(...leavesOf([child], context))
    }
    return
  }
  if (isRelation(line, context)) {
    addSaid(line, open ?? addPerson([], drafts, context), context)
    return
  }
  const split = splitName(line, context)
  if (split?.said.text === '') addPerson([split.name], drafts, context)
  else if (split) drafts.push({ name: nameValue(split.name, context), said: [saidOf([split.said], context)] })
  else if (unit.style === 'text' ? isSigned(line) : isListed(unit, line, open, context)) {
    const name = nameValue(sliceLine(line, line.text.search(/[^\p{Pd}─⎯−\s]/u)), context)
    if (open && !open.name) open.name = name
    else drafts.push({ name, said: [] })
  } else if (unit.style === 'text' && unit.quote && open && open.said.length === 0)
    open.said.push(saidOf(unit.lines, context))
  else if (context.lexicon.isSentence(line.text) || withoutNotes(line.text).length > 40 || unit.quote) {
    const said = saidOf(unit.lines, context)
    if (open && unit.style === 'text' && !unit.quote) open.said.push(said)
    else drafts.push({ name: undefined, said: [said] })
  } else addPerson(splitBars(line), drafts, context)
}

/** What a unit is read as, part by part: facts side by side or line by line, a quote and its signature (MAPPING T3). */
function partsOf(unit: Unit, context: Context): readonly Unit[] {
  const { lines, children } = unit
  if (lines.length === 0) return children
  const last = lines.at(-1)
  const text = { ...unit, style: 'text' as const, children: [] }
  if (unit.quote && unit.style === 'label') return [text, ...children]
  if (unit.quote && lines.length > 1 && last && isSigned(last)) {
    return [
      { ...text, lines: lines.slice(0, -1) },
      { ...text, lines: [last] },
    ]
  }
  const [name, ...facts] = children.length > 0 ? [] : splitPieces(joinLines(lines))
  const isNamed = name && facts.length > 0 && readLabel(name, context.lexicon)?.meanings.includes('name')
  return isNamed && facts.every((fact) => isRelation(fact, context))
    ? [name, ...facts].map((line) => ({ ...text, lines: [line] }))
    : [unit]
}

/** Whether an item is the signature of the quote above it, its dash read as the sign of a list. */
function isListed(unit: Unit, line: Line, open: Person | undefined, context: Context): boolean {
  const isBelow = unit.quote && open !== undefined && open.name === undefined
  return isBelow && line.text.length <= 60 && !context.lexicon.isSentence(line.text)
}

/** Add a person with what is told beside the name. */
function addPerson(parts: readonly Line[], drafts: Person[], context: Context): Person {
  const [name, ...rest] = parts
  const person: Person = { name: name && nameValue(name, context), said: [] }
  drafts.push(person)
  for (const part of rest) addSaid(part, person, context)
  return person
}

/** Add what is told of a person, but for an address of theirs: it is nobody's to publish, and is reported (MAPPING B6). */
function addSaid(line: Line, person: Person, context: Context): void {
  const bare = readLabel(line, context.lexicon)?.value.text || line.text
  if (/^(?:[^\s@]+@[^\s@.]+\.\S+|(?:\+|\(?0)[\d\s().-]{8,20})$/u.test(bare)) reportLine('personal-data', line, context)
  else person.said.push({ value: proseValue([line], context), isItem: bare.length <= 40 })
}

/** A name and what stands behind bars, or behind a comma where it is an address. */
function splitBars(line: Line): Line[] {
  const isBarred = /[|｜│⎪ㅣ‖@]|\d{4}$/u.test(line.text)
  return isBarred ? splitPieces(line) : [line]
}

/** Whether a line says how one knows or reaches a person: `관계: 전 직장 상사`. */
function isRelation(line: Line, context: Context): boolean {
  const labelled = readLabel(line, context.lexicon)
  return labelled !== undefined && labelled.value.text !== '' && relationLabels.includes(bareWord(labelled.label.text))
}

function saidOf(lines: readonly Line[], context: Context): BodyLeaf {
  return { value: proseValue(lines, context), isItem: false }
}

/** A signature under a quote: `— 홍길동, 팀장`. */
function isSigned(line: Line): boolean {
  return /^[\p{Pd}─⎯−] ?\p{L}/u.test(line.text) && line.text.length <= 60
}

/** `이름: 말`: a short name before a colon or a dash, and what is said behind it; the label `이름` says the name alone. */
function splitName(line: Line, context: Context): { name: Line; said: Line } | undefined {
  const labelled = readLabel(line, context.lexicon)
  if (!labelled || labelled.value.text === '') return undefined
  if (labelled.meanings.includes('name')) return { name: labelled.value, said: emptyLine }
  return { name: labelled.label, said: labelled.value }
}

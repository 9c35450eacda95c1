import { readLabel } from '../outline/label.js'
import { emptyLine, joinLines, type Line, sliceLine } from '../outline/text.js'
import type { Unit } from '../outline/units.js'
import type { Reference } from '../types.js'
import type { Context, Section } from './context.js'
import type { Draft, Value } from './draft.js'
import { type BodyLeaf, joinLeaves, leavesOf } from './entries.js'
import { nameValue, proseValue } from './text.js'

/**
 * Read references (MAPPING K6): who recommends, and what is said.
 *
 * @param section - a section, or units that were settled as references
 * @param context - words and messages
 * @returns one draft a person; a text without a name has no `name`
 */
export function readReferences(section: Section, context: Context): Draft<Reference>[] {
  const drafts: { name: Value | undefined; said: BodyLeaf[] }[] = []
  for (const unit of section.units) readUnit(unit, drafts, context)
  return drafts.map(({ name, said }) => ({ name, reference: joinLeaves(said) }))
}

function readUnit(unit: Unit, drafts: { name: Value | undefined; said: BodyLeaf[] }[], context: Context): void {
  if (unit.table) {
    for (const row of unit.table.rows) {
      const [name, ...rest] = row.map((cell) => joinLines(cell)).filter((cell) => cell.text !== '')
      if (name) drafts.push({ name: nameValue(name, context), said: rest.map((cell) => saidOf([cell], context)) })
    }
    return
  }
  if (unit.lines.length === 0) {
    for (const child of unit.children) readUnit(child, drafts, context)
    return
  }
  const line = joinLines(unit.lines)
  const open = drafts.at(-1)
  if (unit.style === 'heading' || unit.style === 'bold' || unit.style === 'label' || unit.children.length > 0) {
    drafts.push({ name: nameValue(line, context), said: leavesOf(unit.children, context) })
    return
  }
  const split = splitName(line, context)
  if (split?.said.text === '') drafts.push({ name: nameValue(split.name, context), said: [] })
  else if (split) drafts.push({ name: nameValue(split.name, context), said: [saidOf([split.said], context)] })
  else if (unit.style === 'text' && isSigned(line)) {
    const name = nameValue(sliceLine(line, line.text.search(/[^\p{Pd}─⎯−\s]/u)), context)
    if (open && !open.name) open.name = name
    else drafts.push({ name, said: [] })
  } else if (unit.style === 'text' && unit.quote && open && open.said.length === 0)
    open.said.push(saidOf(unit.lines, context))
  else if (context.lexicon.isSentence(line.text) || outside(line.text).length > 40 || unit.quote) {
    const said = saidOf(unit.lines, context)
    if (open && unit.style === 'text' && !unit.quote) open.said.push(said)
    else drafts.push({ name: undefined, said: [said] })
  } else drafts.push({ name: nameValue(line, context), said: [] })
}

/** A text without what stands in parentheses, which may tell where a person works. */
function outside(text: string): string {
  return text.replace(/\([^()]*\)/gu, '')
}

function saidOf(lines: readonly Line[], context: Context): BodyLeaf {
  return { value: proseValue(lines, context), isItem: false }
}

/** A signature under a quote: `— 홍길동, 팀장`. */
function isSigned(line: Line): boolean {
  return /^[\p{Pd}─⎯−]\s*\p{L}/u.test(line.text) && line.text.length <= 60
}

/** `이름: 말`: a short name before a colon or a dash, and what is said behind it; the label `이름` says the name alone. */
function splitName(line: Line, context: Context): { name: Line; said: Line } | undefined {
  const labelled = readLabel(line, context.lexicon)
  if (!labelled || labelled.value.text === '') return undefined
  if (labelled.meanings.includes('name')) return { name: labelled.value, said: emptyLine }
  return { name: labelled.label, said: labelled.value }
}

import type { Position } from 'unist'
import type { Lexicon, SectionMatch } from '../lexicon.js'
import type { RuleId } from '../message.js'
import { type Leaf, type Line, placeOf, textWithTargets } from '../outline/text.js'
import { trimOrnaments } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import type { Value } from './draft.js'

/** What a section of the document is made of. */
export interface Section {
  readonly match: SectionMatch | undefined
  /** Its heading; none for what stands before the first. */
  readonly heading: Line | undefined
  readonly units: readonly Unit[]
}

/** What a message of the conversion says beside its rule. */
export interface ReportDetails {
  readonly place?: Position | undefined
  readonly actual?: string | undefined
  readonly expected?: string | undefined
}

/** A part of a leaf that is spent. */
export interface SpentPart {
  readonly start: number
  readonly end: number
  /** Whether no message may repeat it (MAPPING B6). */
  readonly isSecret: boolean
}

/** What all mappers share: words, messages, and what of the document is spent. */
export interface Context {
  readonly lexicon: Lexicon
  /** Add a message; its text is shortened where it is long. */
  readonly report: (rule: RuleId, details: ReportDetails) => void
  /** Parts of leaves, as offsets, that are no content of their own: section words, labels that vanish (MAPPING W6). */
  readonly spent: Map<Leaf, SpentPart[]>
  /** Names of the document's employers, filled by the work mapper (MAPPING P1). */
  readonly employers: Set<string>
  /** Names of employers as their stays tell them, by their keys. */
  readonly employerNames: Map<string, string>
  /** Whether a text names one of them, marks such as ㈜ and names in parentheses aside. */
  readonly isEmployer: (text: string) => boolean
  /** The first label of technologies, by the section that it stands in (MAPPING K4). */
  readonly techLabels: Map<number, Value>
  /** Index of the section that is read. */
  order: number
}

/** Remember a label of technologies; the first of a section counts (MAPPING K4). */
export function noteTechLabel(label: Value, context: Context): void {
  if (!context.techLabels.has(context.order)) context.techLabels.set(context.order, label)
}

/** The first label of technologies in the document. */
export function firstTechLabel(context: Context): Value | undefined {
  const [first] = [...context.techLabels].sort(([one], [other]) => one - other)
  return first?.[1]
}

/** The same context without messages: what is read twice is reported once. */
export function quiet(context: Context): Context {
  return { ...context, report: () => undefined }
}

/**
 * Mark a line, or a piece of one, as understood, though no field holds its words; the audit still asks for those that say
 * more than their place does.
 */
export function spend(line: Line, context: Context, isSecret = false): void {
  for (const { leaf, from, start, end } of line.spans) {
    const parts = context.spent.get(leaf)
    const part: SpentPart = { start: from, end: from + end - start, isSecret }
    if (parts) parts.push(part)
    else context.spent.set(leaf, [part])
  }
}

/** Mark a line that holds a login, a password or a number that no message may repeat (MAPPING B6). */
export function conceal(line: Line, context: Context): void {
  spend(line, context, true)
}

/** Mark a heading of section words alone as understood; one with other words is left to the audit (MAPPING S1, T9). */
export function spendHeading(line: Line | undefined, context: Context): void {
  if (line && context.lexicon.isSectionAlone(trimOrnaments(line).text)) spend(line, context)
}

/** Report a line that has no field, unless it holds nothing but an image, which has a message of its own (MAPPING T5, T9). */
export function reportLine(rule: RuleId, line: Line, context: Context, expected?: string): void {
  const actual = textWithTargets(line)
  if (actual !== '') context.report(rule, { place: placeOf(line), actual, expected })
}

/** Report a unit with all that stands under it, as one message a line (MAPPING T9). */
export function reportUnit(rule: RuleId, unit: Unit, context: Context): void {
  for (const line of linesOf(unit)) reportLine(rule, line, context)
}

/** All lines of a unit and of what stands under it, in order. */
export function linesOf(unit: Unit): Line[] {
  const cells = unit.table ? [...(unit.table.head ?? []), ...unit.table.rows.flat()].flat() : []
  return [...unit.lines, ...cells, ...unit.children.flatMap((child) => linesOf(child))]
}

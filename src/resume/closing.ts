import { closings } from '../ko/names.js'
import { keyOf } from '../lexicon.js'
import { joinLines, type Line, placeOf, sliceLine } from '../outline/text.js'
import { trimOrnaments } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import { holdsContact, isContactData } from './basics.js'
import { type Context, reportLine, type Section, spend } from './context.js'
import { makeValue, type Value } from './draft.js'
import { dayOf } from './period.js'

/** What closes a document below its last entry. */
export interface Closing<Own extends Section> {
  /** The sections without it. */
  readonly sections: readonly Own[]
  /** Contact data, and the name in a signature. */
  readonly units: readonly Unit[]
  /** The day of a signature. */
  readonly date: Value | undefined
}

/** What a line is that closes a document. */
type Kind = 'contact' | 'thanks' | 'oath' | 'rights' | 'signature' | 'day'

/**
 * Part what closes a document from its last section: contact data below the last entry, thanks, and an oath with its
 * day and signature, all of which belong to no entry (MAPPING B3, B4, B7, T9).
 *
 * @param sections - sections in order
 * @returns the sections without it; what has no field is reported
 */
export function takeClosing<Own extends Section>(sections: readonly Own[], context: Context): Closing<Own> {
  const none: Closing<Own> = { sections, units: [], date: undefined }
  const last = sections.at(-1)
  const kinds = last?.match?.kinds ?? []
  // what tells of the person is read as it stands
  if (!last || kinds.length === 0 || kinds.includes('basics') || kinds.includes('summary')) return none
  const all = cut(last.units, (line) => kindOf(line, context) !== undefined)
  const found = new Set(all.tail.flatMap((unit) => unit.lines.map((line) => kindOf(line, context))))
  const wanted = new Set<Kind | undefined>(['thanks', 'oath', 'rights', 'signature'])
  if (found.has('oath') || found.has('signature')) wanted.add('day')
  // that of references is not the person's
  if (!kinds.includes('references') && holdsContact(all.tail, context)) wanted.add('contact')
  const isHead = (unit: Unit): boolean => {
    const section = context.lexicon.section(trimOrnaments(joinLines(unit.lines)).text)
    return unit.style !== 'heading' && section?.kinds[0] === 'basics'
  }
  const { kept, tail } = cut(last.units, (line) => wanted.has(kindOf(line, context)), isHead)
  if (tail.length === 0) return none
  const units: Unit[] = []
  let date: Value | undefined
  for (const unit of tail) {
    for (const line of unit.lines) {
      const kind = kindOf(line, context)
      const day = dayOf(line.text, context)
      if (kind === 'contact') units.push({ ...unit, lines: [line] })
      else if (kind === 'signature') {
        const seal = line.text.lastIndexOf('(')
        units.push({ ...unit, lines: [sliceLine(line, 0, seal)] })
        spend(sliceLine(line, seal), context)
      } else if (kind === 'day' && day !== undefined) {
        date = makeValue(day, placeOf(line))
        spend(line, context)
      } else if (kind) reportLine('left-out', line, context)
      else spend(line, context)
    }
  }
  return { sections: [...sections.slice(0, -1), { ...last, units: kept }], units, date }
}

/**
 * Cut the units off the end whose lines all fit; under the last heading, bold line or label where it has any, which goes
 * with them where it is the head of nothing else.
 */
function cut(
  units: readonly Unit[],
  fits: (line: Line) => boolean,
  isHead: (unit: Unit) => boolean = () => false,
): { kept: readonly Unit[]; tail: readonly Unit[] } {
  const isEnd = ({ style, table, children, lines }: Unit): boolean =>
    style !== 'item' && style !== 'heading' && !table && children.length === 0 && lines.every(fits)
  const end = units.findLastIndex((unit) => !isEnd(unit)) + 1
  const last = units[end - 1]
  const others = units.slice(0, -1)
  if (!last || end < units.length || last.style === 'item') return { kept: units.slice(0, end), tail: units.slice(end) }
  const { kept, tail } = cut(last.children, fits, isHead)
  if (tail.length === 0) return { kept: units, tail }
  const own: Unit = { ...last, children: [] }
  return kept.length === 0 && isHead(last)
    ? { kept: others, tail: [own, ...tail] }
    : { kept: [...others, { ...last, children: kept }], tail }
}

function kindOf(line: Line, context: Context): Kind | undefined {
  const { text } = line
  if (isContactData(line, context)) return 'contact'
  if (text.length > 60) return undefined
  const key = keyOf(text)
  const ends = (words: readonly string[]): boolean => words.some((word) => key.endsWith(keyOf(word)))
  if (text.length <= 40 && ends(closings.thanks)) return 'thanks'
  if (closings.oath.some((word) => key.includes(keyOf(word)))) return 'oath'
  if (text.startsWith('©') || ends(closings.rights)) return 'rights'
  if (text.endsWith(')') && closings.seals.includes(keyOf(text.slice(text.lastIndexOf('('))))) return 'signature'
  return dayOf(text, context) ? 'day' : undefined
}

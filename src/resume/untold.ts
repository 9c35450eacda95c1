import type { LabelMeaning, SectionMatch } from '../lexicon.js'
import { joinLines } from '../outline/text.js'
import { cleanTitle, trimOrnaments } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import { isContactData, tokensOf } from './basics/contact.js'
import { isLatinName, koreanName } from './basics/name.js'
import { holdsContact, holdsToken, isContactUnit } from './basics/reader.js'
import { saysTitle } from './basics/title.js'
import { type Context, linesOf, quiet, type Section } from './context.js'
import { scoreUnit } from './evidence.js'
import { holdsRange } from './period.js'

/** A section, and whether it stands before the first. */
type AnySection = Section & { readonly isHead: boolean }

/**
 * Part sections that no word tells from what stands before the first, and settle those whose content is plain
 * (MAPPING S6, S8).
 *
 * @param sections - all sections in order
 * @returns the sections, those of plain content as ambiguous ones, which their entries settle, those of contact data as such
 */
export function settleUntold(sections: readonly AnySection[], context: Context): AnySection[] {
  return sections.flatMap((section) => {
    if (isOfOthers(section, context)) return [{ ...section, match: undefined }]
    if (!section.isHead) return [section.match ? asContact(section, section.match, context) : settled(section, context)]
    const untold: AnySection[] = []
    const units = partUnits(section.units, { headings: 0, hasText: false, untold }, context)
    return untold.length === 0 ? [section] : [{ ...section, units }, ...untold]
  })
}

/**
 * Whether a section has words of its own before one for contact data, and links of which none is the person's for sure:
 * `공부 링크` (MAPPING S8).
 */
function isOfOthers({ heading, match, units }: Section, context: Context): boolean {
  if (!heading || match?.kinds[0] !== 'basics' || context.lexicon.isSectionAlone(trimOrnaments(heading).text))
    return false
  const lines = units.flatMap((unit) => linesOf(unit))
  const silent = quiet(context)
  return lines.some((line) => tokensOf(line, silent).length > 0) && !lines.some((line) => isContactData(line, context))
}

/** A section of an ambiguous heading that holds contact data and nothing else, as such (MAPPING S6, B3). */
function asContact(section: AnySection, match: SectionMatch, context: Context): AnySection {
  if (match.ambiguous === undefined || !holdsContact(section.units, context)) return section
  if (!section.units.every((unit) => isContactUnit(unit, context))) return section
  return { ...section, match: { kinds: ['basics'], ambiguous: undefined, weak: false } }
}

function settled(section: AnySection, context: Context): AnySection {
  if (!isPlain(section.units, context)) return section
  return { ...section, match: { kinds: [], ambiguous: 'etc', weak: false } }
}

interface Parting {
  headings: number
  /** Whether anything but headings stood before. */
  hasText: boolean
  readonly untold: AnySection[]
}

function partUnits(units: readonly Unit[], parting: Parting, context: Context): Unit[] {
  return units.flatMap((unit): Unit[] => {
    if (unit.style !== 'heading') {
      parting.hasText = true
      return [unit]
    }
    if (parting.headings > 0 && isUntold(unit, context)) {
      const section: AnySection = {
        match: undefined,
        heading: joinLines(unit.lines),
        isHead: false,
        units: unit.children,
      }
      const plain = settled(section, context)
      // prose right under the name introduces the person, whatever its heading (MAPPING B5)
      if (plain.match || parting.hasText) {
        parting.untold.push(plain)
        return []
      }
    }
    parting.headings++
    return [{ ...unit, children: partUnits(unit.children, parting, context) }]
  })
}

/** Whether a heading before the first section is one of its own: neither of the person nor of contact data. */
function isUntold(unit: Unit, context: Context): boolean {
  const { lexicon } = context
  const { text } = cleanTitle(joinLines(unit.lines), lexicon)
  return (
    unit.children.length > 0 &&
    text.length <= 40 &&
    !lexicon.section(text) &&
    lexicon.label(text).length === 0 &&
    !lexicon.isSentence(text) &&
    !lexicon.isRegion(text) &&
    !saysTitle(text, context) &&
    koreanName(text, context, 1) === undefined &&
    !isLatinName(text, context) &&
    !holdsContact(unit.children, context) &&
    !unit.children.every((child) => holdsToken(child, context))
  )
}

/** Whether all that stands under a heading is stays or schools, for sure (MAPPING S6). */
function isPlain(units: readonly Unit[], context: Context): boolean {
  return units.length > 0 && units.every((unit) => tellsEntry(unit, context))
}

function tellsEntry(unit: Unit, context: Context): boolean {
  if (unit.table) {
    const columns = (unit.table.head ?? []).flatMap((cell) => context.lexicon.label(joinLines(cell).text))
    const has = (...meanings: LabelMeaning[]): boolean => meanings.some((meaning) => columns.includes(meaning))
    return has('period', 'start') && has('company', 'school')
  }
  const { work = 0, education = 0, ...others } = scoreUnit(unit, context)
  if (Object.values(others).some((score) => score > Math.max(work, education))) return false
  // a period below an employer says as much as one beside it, which the score knows
  const below = unit.children.slice(0, 2).flatMap((child) => child.lines)
  const isDated = unit.lines.some((line) => holdsRange(line, context))
  const isDatedBelow = !isDated && below.some((line) => holdsRange(line, context))
  return education >= 3 || (isDated && work >= 3) || (isDatedBelow && work >= 2)
}

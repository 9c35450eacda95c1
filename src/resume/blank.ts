import { blanks, requests } from '../ko/names.js'
import { keyOf } from '../lexicon.js'
import type { Unit } from '../outline/units.js'
import { withoutNote } from '../word.js'
import { type Context, reportUnit, type Section } from './context.js'

/**
 * Empty a section that only says that there is nothing to tell, or not yet: `해당 없음`, `요청 시 제출` (MAPPING T9).
 *
 * @param section - any section; what stands before the first, and what no word tells, stays as it is
 * @returns the section, without units where all of them say that, which are reported
 */
export function withoutBlanks<Own extends Section>(section: Own, context: Context): Own {
  const { match, units } = section
  // personal data is reported as such
  if (!match || match.kinds.includes('personal') || !units.every(isBlank)) return section
  for (const unit of units) reportUnit('left-out', unit, context)
  return { ...section, units: [] }
}

function isBlank({ lines: [line, more], children, table }: Unit): boolean {
  if (!line || more || children.length > 0 || table) return false
  const key = keyOf(withoutNote(line.text).replace(/(?<!\.)\.+$/u, ''))
  return blanks.has(key) || (key.length <= 20 && requests.some((word) => key.startsWith(word)))
}

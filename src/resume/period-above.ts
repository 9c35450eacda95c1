import { append } from '../append.js'
import { splitHeader } from '../outline/header.js'
import { joinLines, type Line } from '../outline/text.js'
import type { Unit } from '../outline/units.js'
import type { Context } from './context.js'
import { tellsPeriod } from './period.js'

/**
 * Put periods that stand in lines of their own above the entries below their first lines (MAPPING W1, E1, T3).
 *
 * A section is of this form where it begins with a period alone, and no entry has a period beside that above it.
 *
 * @param all - what stands under the section's heading
 * @param isHead - whether a date alone heads all entries up to the next, as a year does: it stays where it is
 * @returns the units with the periods right below the first lines; as they are where the section is of another form
 */
export function lowerPeriods(
  all: readonly Unit[],
  context: Context,
  isHead: (line: Line) => boolean = () => false,
): readonly Unit[] {
  const units = all.flatMap((unit) => cutFirstPeriod(unit, context))
  const [first, second] = units
  if (!first || !second || !isPeriodUnit(first, context) || second.style === 'item' || second.table) return all
  const lowered: Unit[] = []
  let above: readonly Unit[] = []
  const take = (periods: readonly Unit[]): void => {
    const heads = isHead(joinLines(periods.flatMap(({ lines }) => lines)))
    if (heads) append(lowered, periods)
    above = heads ? [] : periods
  }
  for (const unit of units) {
    if (above.length > 0 && isAside(unit, context)) {
      above = [...above, unit]
      continue
    }
    if (isPeriodUnit(unit, context)) {
      append(lowered, above)
      take([unit])
      continue
    }
    const { own, last } = cutLastPeriod(unit, context)
    const isDated = splitHeader(joinLines(own.lines), context.lexicon).periods.length > 0 || tellsPeriod(own, context)
    if (isDated ? above.length > 0 : above.length === 0 && own.style === 'heading') return all
    const [name, ...rest] = own.style === 'text' ? own.lines : []
    if (name) lowered.push({ ...own, lines: [name, ...above.flatMap((one) => one.lines), ...rest] })
    else lowered.push({ ...own, children: [...above, ...own.children] })
    take(last)
  }
  return above.length > 0 ? all : lowered
}

/** Cut a period off the first line of a paragraph. */
function cutFirstPeriod(unit: Unit, context: Context): Unit[] {
  const [line, ...rest] = unit.lines
  if (unit.style !== 'text' || !line || rest.length === 0) return [unit]
  const first: Unit = { ...unit, lines: [line] }
  return isPeriodUnit(first, context) ? [first, { ...unit, lines: rest }] : [unit]
}

/** Whether a unit is a date or a period and nothing else, with nothing under it. */
function isPeriodUnit({ style, lines: [line, more], children }: Unit, { lexicon }: Context): boolean {
  if (!line || more || style === 'item' || children.length > 0) return false
  const row = splitHeader(line, lexicon)
  return row.periods.length > 0 && row.parts.length === 0
}

/** Cut the period off the end of what stands under a heading, a bold line or a label: that of the next one. */
function cutLastPeriod(unit: Unit, context: Context): { own: Unit; last: readonly Unit[] } {
  const at = unit.children.findLastIndex((child) => !isAside(child, context))
  const period = unit.children[at]
  if (period && isPeriodUnit(period, context))
    return { own: { ...unit, children: unit.children.slice(0, at) }, last: unit.children.slice(at) }
  const child = unit.children.at(-1)
  if (!child || child.style === 'item') return { own: unit, last: [] }
  const { own, last } = cutLastPeriod(child, context)
  return { own: { ...unit, children: [...unit.children.slice(0, -1), own] }, last }
}

/** Whether a paragraph is employment types or durations alone, as they stand below a period in a column (MAPPING W4, D7). */
function isAside({ style, lines }: Unit, { lexicon }: Context): boolean {
  return (
    style === 'text' &&
    lines.every(({ text }) => lexicon.isEmployment(text) || lexicon.dates.readDuration(text) !== undefined)
  )
}

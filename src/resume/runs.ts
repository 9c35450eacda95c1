import type { LabelMeaning } from '../lexicon.js'
import { readLabel } from '../outline/label.js'
import type { Unit } from '../outline/units.js'
import type { Context } from './context.js'

/**
 * Part units into entries that labels alone tell, as a form does, and all others one by one: an entry ends where one of
 * its labels comes again (MAPPING T3).
 *
 * @param units - what stands under the heading of a section
 * @param name - meaning of the label that names an entry
 * @returns runs of labels, one of them of the name; of every other unit a run of its own
 */
export function labelledRuns(units: readonly Unit[], name: LabelMeaning, { lexicon }: Context): Unit[][] {
  const runs: { units: Unit[]; labels: Set<string>; isNamed: boolean }[] = []
  for (const unit of units) {
    const [line, more] = unit.lines
    const label = line && !more && unit.style !== 'heading' ? readLabel(line, lexicon) : undefined
    const isNamed = label?.meanings.includes(name) === true && label.value.text !== ''
    const labels = label && label.meanings.length > 0 ? [label.label.text] : []
    const last = runs.at(-1)
    if (last && last.labels.size > 0 && labels.some((text) => !last.labels.has(text))) {
      last.units.push(unit)
      last.isNamed ||= isNamed
      for (const text of labels) last.labels.add(text)
    } else runs.push({ units: [unit], labels: new Set(labels), isNamed })
  }
  return runs.flatMap((run) => (run.isNamed ? [run.units] : run.units.map((unit) => [unit])))
}

/**
 * The word of a form that is numbered: `[경력 1]`, `회사 2`.
 *
 * @param text - a clean title
 * @returns the word; none where no number ends the title
 */
export function countedWord(text: string): string | undefined {
  const word = text.replace(/ ?\d{1,2}$/u, '')
  return word === text || /\d/u.test(word) ? undefined : word
}

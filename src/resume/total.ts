import { totalExperience } from '../accessors/experience.js'
import type { Lexicon } from '../lexicon.js'
import { readLabel } from '../outline/label.js'
import { type Line, placeOf } from '../outline/text.js'
import type { Resume } from '../types.js'
import type { Context } from './context.js'

/**
 * Report a total (`총 경력: 3년 2개월`, `## 경력 : 5년 2개월`) that differs from what the entries add up to (MAPPING W13).
 *
 * What is rounded differs by nothing: a month for each stay, months where the total is in whole years. Where a stay has
 * no months, or goes on in a document without a date of its own, nothing can be said.
 *
 * @param lines - all lines of the document
 * @param resume - the resume as written
 * @param context - takes the messages `contradicting-total`
 */
export function reportTotals(lines: readonly Line[], resume: Resume, context: Context): void {
  const { lexicon } = context
  let sum: number | undefined
  for (const line of lines) {
    const total = /\d/u.test(line.text) ? totalOf(line, lexicon) : undefined
    if (!total) continue
    sum ??= sumOf(resume)
    if (sum === undefined) return
    const rounding = total.months % 12 === 0 ? 11 : Number(resume.work?.length)
    if (Math.abs(total.months - sum) <= rounding) continue
    context.report('contradicting-total', {
      place: placeOf(line),
      actual: total.text,
      expected: lexicon.duration(sum),
    })
  }
}

/** The total that a line says, in exact months. */
function totalOf(line: Line, lexicon: Lexicon): { text: string; months: number } | undefined {
  const label = readLabel(line, lexicon)
  const beside = label?.meanings.includes('total') ? label.value.text : ''
  const [, words = '', rest = ''] = /^(\P{N}+)(\d.*)/u.exec(line.text) ?? []
  const isTold = lexicon.label(words).includes('total') || lexicon.section(line.text)?.kinds[0] === 'work'
  // what stands behind it is no part of it: `2년 6개월 (인턴 포함)`
  const [told = ''] = (beside || (isTold ? rest : '')).split(/[(),|｜│⎪ㅣ‖]/u)
  const { text = '', months } = lexicon.dates.readDuration(told) ?? {}
  return months === undefined ? undefined : { text, months }
}

/** Months of all work, overlaps once; `undefined` where they cannot be told. */
function sumOf({ work = [], meta }: Resume): number | undefined {
  const asOf = meta?.lastModified ?? ''
  const hasMonth = (date: string | undefined): boolean => date !== undefined && date.length >= 7
  const isTold = work.every((stay) => hasMonth(stay.startDate) && hasMonth(stay.endDate ?? asOf))
  return work.length > 0 && isTold ? totalExperience({ work }, asOf || '2999-12') : undefined
}

import type { ListItem, PhrasingContent } from 'mdast'
import { markdownPeriod } from '../ko/markdown.js'
import type { Json, JsonObject } from './json.js'
import { stringsOf } from './json.js'
import { item, link, list, paragraph, words } from './nodes.js'
import { coversOf, type Plan } from './plan.js'
import { phrase, writeDate } from './text.js'

/** An entry of the resume while it is written. */
export interface Sheet {
  readonly plan: Plan
  readonly entry: JsonObject
  /** JSON Pointer of the entry. */
  readonly pointer: string
}

/** A property that is a text; `''` where it is none. */
export function textOf({ entry }: Sheet, key: string): string {
  const value = entry[key]
  return typeof value === 'string' ? value : ''
}

/** A text of the entry as phrasing content. */
export function say(sheet: Sheet, key: string, value: string = textOf(sheet, key)): PhrasingContent[] {
  return phrase(value, coversOf(sheet.plan, `${sheet.pointer}/${key}`))
}

/** Whether the entry is written with a label for each property, or one of its lists with an item for each value. */
export function isExplicit({ plan, pointer }: Sheet, key?: string): boolean {
  return plan.explicit.has(key === undefined ? pointer : `${pointer}/${key}`)
}

/** An item `라벨: 값`; several paragraphs or lines stand under the label. Nothing where the property is no text. */
export function labelled(sheet: Sheet, label: string, key: string): ListItem[] {
  const value = textOf(sheet, key)
  if (value === '') return []
  if (!value.includes('\n')) return [item([words(`${label}: `), ...say(sheet, key)])]
  return [
    item(
      [words(`${label}:`)],
      value.split('\n\n').map((part) => paragraph(say(sheet, key, part))),
    ),
  ]
}

/** An item `라벨: 날짜`. */
export function dated(sheet: Sheet, label: string, key: string): ListItem[] {
  const value = textOf(sheet, key)
  return value === '' ? [] : [item([words(`${label}: ${writeDate(value)}`)])]
}

/** An item `라벨: <url>`. */
export function linked(sheet: Sheet, label: string, key = 'url'): ListItem[] {
  const url = textOf(sheet, key)
  return url === '' ? [] : [item([words(`${label}: `), link(url, [words(url)])])]
}

/** Texts between commas. */
export function commas(texts: readonly PhrasingContent[][]): PhrasingContent[] {
  return texts.flatMap((nodes, at) => (at === 0 ? nodes : [words(', '), ...nodes]))
}

/**
 * An item `라벨: 값, 값`; the values stand under the label where the list is explicit.
 *
 * @param beside - whether the values stand beside the label always
 */
export function listed(sheet: Sheet, label: string, key: string, beside = false): ListItem[] {
  const values = stringsOf(sheet.entry[key])
  if (values.length === 0) return []
  const own = values.map((value, index) => say(sheet, `${key}/${index}`, value))
  if (beside || !isExplicit(sheet, key)) {
    return [item([words(`${label}: `), ...commas(own)])]
  }
  return [item([words(`${label}:`)], list(own.map((nodes) => item(nodes))))]
}

/**
 * Write the period of an entry: `2020.01 ~ 2021.02`, `2020.01 ~ 현재`, `~ 2021.02`.
 *
 * @param single - which dates a lone one stands for (MAPPING D8)
 * @returns `''` where the entry has no date
 */
export function periodOf(sheet: Sheet, single: 'both' | 'end'): string {
  const start = writeDate(textOf(sheet, 'startDate'))
  const end = writeDate(textOf(sheet, 'endDate'))
  if (start === '' && end === '') return ''
  if (start === end && single === 'both') return start
  if (start === '') return single === 'end' && !isExplicit(sheet) ? end : `${markdownPeriod.separator} ${end}`
  return `${start} ${markdownPeriod.separator} ${end === '' ? markdownPeriod.ongoing : end}`
}

/** Every item of a list of a resume as a sheet. */
export function sheetsOf(plan: Plan, resume: JsonObject, section: string): Sheet[] {
  const value: Json | undefined = resume[section]
  return Array.isArray(value)
    ? value.flatMap((entry, index): Sheet[] =>
        typeof entry === 'object' && entry !== null && !Array.isArray(entry)
          ? [{ plan, entry, pointer: `/${section}/${index}` }]
          : [],
      )
    : []
}

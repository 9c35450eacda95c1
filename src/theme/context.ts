import type { ThemeFact, ThemeTraits } from './known.js'
import type { ThemeLabels } from './types.js'

/** What every section of a view needs to know. */
export interface ThemeContext {
  readonly traits: ThemeTraits
  readonly labels: ThemeLabels
  readonly keywords: boolean
  readonly projects: boolean
  readonly details: boolean
}

/**
 * Tell whether a fact must be said elsewhere, since the theme has no place for it.
 *
 * @param context - of the view
 * @param fact - a fact of the table
 * @returns `false` too where the options ask not to say it
 */
export function mustSay(context: ThemeContext, fact: ThemeFact): boolean {
  if (!context.traits.hides.includes(fact)) return false
  if (fact === 'projects') return context.projects
  return fact.endsWith('.keywords') ? context.keywords : context.details
}

/**
 * Write a value behind its label, as a highlight.
 *
 * @param label - such as `기술`
 * @param value - text, or texts to be joined by commas
 * @returns a list of one highlight, or an empty one where there is no value
 */
export function labelled(label: string, value: string | readonly string[] | undefined): string[] {
  const text = typeof value === 'string' ? value : (value ?? []).join(', ')
  return text === '' ? [] : [`${label}: ${text}`]
}

/**
 * Put a remark in parentheses behind a text.
 *
 * @param text - a name, or nothing
 * @param remarks - texts, those that are empty left out
 * @returns `text (a, b)`; the text alone where there is no remark
 */
export function remarked(text: string, remarks: readonly (string | undefined)[]): string {
  const remark = remarks.filter(Boolean).join(', ')
  return remark === '' ? text : `${text} (${remark})`.trim()
}

/**
 * Take the objects of a section.
 *
 * @param section - a section of a resume, or anything that stands in its place
 * @returns its objects; an empty list where it is none
 */
export function objects<T extends object>(section: readonly T[] | undefined): T[] {
  return Array.isArray(section) ? section.filter((item) => typeof item === 'object' && !Array.isArray(item)) : []
}

/**
 * Take the texts of a list.
 *
 * @param list - a list of texts, or anything that stands in its place
 * @returns its texts; an empty list where it is none
 */
export function texts(list: readonly string[] | undefined): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}

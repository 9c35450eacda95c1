import type { MessageDetails } from '../message.js'
import type { resumeRules } from './rules.js'

/** A message before it has a language and a place. */
export interface Finding extends MessageDetails {
  rule: keyof typeof resumeRules
  pointer: string
}

/** A value whose properties are looked at one by one. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * Tell whether a value has properties to look at.
 *
 * @param value - anything
 * @returns `true` for an object that is no array
 */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * List the items of an array that is perhaps none.
 *
 * @param value - anything
 * @returns the array itself; an empty one where the value is no array
 */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/**
 * Quote a text, cut to 80 characters.
 *
 * @param text - a value of the resume
 * @returns the text in quotation marks, with `…` where it was cut
 */
export function quote(text: string): string {
  const characters = [...text.slice(0, 200)]
  return `"${characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : text}"`
}

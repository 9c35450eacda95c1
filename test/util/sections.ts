import { createLexicon } from '../../src/lexicon.js'
import { readSections } from '../../src/outline/sections.js'
import { readUnits } from '../../src/outline/units.js'
import type { Places } from '../../src/places.js'
import type { Context, Section } from '../../src/resume/context.js'
import { writeDraft } from '../../src/resume/draft.js'
import { blocksOf } from './blocks.js'

/** One message of a reading: its rule and the text it carries. */
export interface Told {
  readonly rule: string
  readonly actual: string | undefined
  readonly expected: string | undefined
}

/** A document cut into sections, with the context that its mappers share. */
export interface Document {
  readonly sections: readonly Section[]
  readonly context: Context
  readonly told: Told[]
}

/**
 * Cut Markdown into sections as `convert` does.
 *
 * @param markdown - a document
 * @param employers - names of its employers
 */
export function readDocument(markdown: string, employers: readonly string[] = []): Document {
  const lexicon = createLexicon()
  const sections = readSections(blocksOf(markdown), lexicon).map((section) => ({
    match: section.match,
    heading: section.heading,
    units: readUnits(section.blocks, lexicon),
  }))
  const told: Told[] = []
  const context: Context = {
    lexicon,
    report: (rule, { actual, expected }) => told.push({ rule, actual, expected }),
    spent: new Map(),
    employers: new Set(employers),
    isEmployer: (name) => employers.includes(name),
    employerNames: new Map(),
    techLabels: new Map(),
    order: 0,
  }
  return { sections: sections.filter((section) => section.units.length > 0), context, told }
}

/**
 * Read the first section of Markdown by a mapper, as plain data.
 *
 * @param markdown - a heading with a section under it
 * @param mapper - reader of a section
 * @returns what it read, the messages it gave and the places of the values
 */
export function readBy<Item>(
  markdown: string,
  mapper: (section: Section, context: Context) => Item[],
): { items: unknown; told: Told[]; places: Places } {
  const { sections, context, told } = readDocument(markdown)
  const places: Places = {}
  const [section] = sections
  const items = section ? writeDraft(mapper(section, context), '', places) : undefined
  return { items: items ?? [], told, places }
}

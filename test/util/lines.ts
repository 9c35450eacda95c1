import { createLexicon } from '../../src/lexicon.js'
import type { Line } from '../../src/outline/text.js'
import { readUnits, type Unit } from '../../src/outline/units.js'
import type { Context } from '../../src/resume/context.js'
import { blocksOf } from './blocks.js'

/** Make what all mappers share, and the list of what is reported: `rule: text`. */
export function contextOf(): { readonly context: Context; readonly told: string[] } {
  const told: string[] = []
  const context: Context = {
    lexicon: createLexicon(),
    report: (rule, { actual }) => told.push(`${rule}: ${actual ?? ''}`),
    spent: new Map(),
    employers: new Set(),
    employerNames: new Map(),
    isEmployer: () => false,
    techLabels: new Map(),
    order: 0,
  }
  return { context, told }
}

/** Read the first line of Markdown; a line without text where nothing is in it. */
export function lineOf(markdown: string): Line {
  const [block] = blocksOf(markdown)
  const [line] = block && 'lines' in block ? block.lines : []
  return line ?? { text: '', spans: [], images: [], hard: false }
}

/** Read Markdown as units. */
export function unitsOf(markdown: string): Unit[] {
  return readUnits(blocksOf(markdown), createLexicon())
}

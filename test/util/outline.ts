import { createLexicon } from '../../src/lexicon.js'
import { defaultLimits } from '../../src/limits.js'
import { readBlocks } from '../../src/outline/blocks.js'
import { readSections } from '../../src/outline/sections.js'
import { readUnits, type Unit } from '../../src/outline/units.js'
import { parseFragment } from '../../src/parse/fragment.js'
import { parse } from '../../src/parse.js'
import type { Context, Section } from '../../src/resume/context.js'
import { writeDraft } from '../../src/resume/draft.js'

/** A message as the mappers report it. */
export interface Reported {
  rule: string
  actual: string | undefined
  expected: string | undefined
}

/** Make a context that keeps what is reported. */
export function makeContext(): { context: Context; reported: Reported[] } {
  const reported: Reported[] = []
  const context: Context = {
    lexicon: createLexicon(),
    report: (rule, { actual, expected }) => reported.push({ rule, actual, expected }),
    spent: new Map(),
    employers: new Set<string>(),
    employerNames: new Map(),
    isEmployer: () => false,
    techLabels: new Map(),
    order: 0,
  }
  return { context, reported }
}

/** Read Markdown as sections with units. */
export function outline(markdown: string, context: Context) {
  const { blocks, yaml } = readBlocks(parse(markdown).tree, parseFragment, defaultLimits)
  const sections = readSections(blocks, context.lexicon).map(({ match, heading, isHead, blocks: own }) => ({
    match,
    heading,
    isHead,
    units: readUnits(own, context.lexicon),
  }))
  const units: Unit[] = sections
    .filter(({ isHead, match }) => isHead || match?.kinds[0] === 'title')
    .flatMap((s) => s.units)
  const person: Section[] = sections.filter(({ match }) =>
    match?.kinds.some((kind) => kind === 'basics' || kind === 'summary' || kind === 'personal'),
  )
  return { head: units, sections: person, all: sections, yaml }
}

/** A draft as plain data; `{}` where nothing is in it. */
export function plain(draft: unknown): unknown {
  return writeDraft(draft, '', {}) ?? {}
}

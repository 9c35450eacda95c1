import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Position } from 'unist'
import { createLexicon, type ExtraWords } from './lexicon.js'
import { createMessage, type Message, type MessageLanguage } from './message.js'
import { readBlocks } from './outline/blocks.js'
import { readSections } from './outline/sections.js'
import type { Leaf } from './outline/text.js'
import { readUnits } from './outline/units.js'
import { allExtensions } from './parse/extensions.js'
import { type ParseLimits, parse } from './parse.js'
import type { Places } from './places.js'
import { employerKey } from './resume/employer.js'
import { mapSections } from './resume/map.js'
import type { Resume } from './types.js'

export interface ConvertOptions extends Partial<ParseLimits> {
  language?: MessageLanguage
  words?: ExtraWords
  base?: Resume
}

export interface Conversion {
  resume: Resume
  messages: Message[]
  places: Places
}

export function convert(markdown: string, options: Readonly<ConvertOptions> = {}): Conversion {
  if (typeof markdown !== 'string')
    throw new TypeError(`Unexpected ${typeof markdown} for \`markdown\`, expected a string`)
  const { tree, messages } = parse(markdown, options)
  const conversion = convertTree(tree, options)
  return { ...conversion, messages: [...messages, ...conversion.messages] }
}

export function convertTree(tree: Readonly<Root>, options: Readonly<ConvertOptions> = {}): Conversion {
  const lexicon = createLexicon(options.words)
  const { blocks, yaml } = readBlocks(tree, parseFragment)
  const sections = readSections(blocks, lexicon).map(({ match, heading, isHead, blocks }) => ({
    match,
    heading,
    isHead,
    units: readUnits(blocks, lexicon),
  }))
  const messages: Message[] = []
  const report = (
    rule: Parameters<typeof createMessage>[0],
    details: { place?: Position | undefined; actual?: string | undefined; expected?: string | undefined },
  ): void => {
    messages.push(createMessage(rule, details, options.language))
  }
  const employers = new Set<string>()
  const isEmployer = (text: string): boolean => employers.has(text) || employers.has(employerKey(text, lexicon))
  const context = { lexicon, report, spent: new Set<Leaf>(), employers, isEmployer, techLabel: undefined }
  const { resume, places } = mapSections({ sections, yaml }, context)
  return { resume, messages, places }
}

function parseFragment(markdown: string): Root {
  const { extensions, mdastExtensions } = allExtensions()
  return fromMarkdown(markdown, {
    extensions: [...extensions, { disable: { null: ['htmlFlow', 'codeIndented'] } }],
    mdastExtensions,
  })
}

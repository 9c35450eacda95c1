import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { createMessage, type Message, type MessageLanguage } from './message.js'
import { allExtensions } from './parse/extensions.js'
import { findFrontMatter } from './parse/front-matter.js'
import { replaceNoncharacters } from './parse/literal.js'

export { restoreLiterals } from './parse/literal.js'

/** Limits of a document; no real one meets the defaults. */
export interface ParseLimits {
  /** UTF-16 code units that are read; the rest is left out with a message `too-long`. */
  maxLength: number
  /** Levels of nested nodes; what is deeper stays as plain text with a message `too-deep`. */
  maxDepth: number
}

/** How to parse. */
export interface ParseOptions extends Partial<ParseLimits> {
  /** Language of the messages. */
  language?: MessageLanguage
}

/** The limits that hold where the options name none. */
export const defaultLimits: Readonly<ParseLimits> = { maxLength: 10_000_000, maxDepth: 64 }

/**
 * Parse Markdown into an mdast tree with the positions of every node.
 *
 * The dialect: CommonMark, GFM tables, task lists, `~~struck out~~`, emphasis beside Hangul, front matter as a `yaml`
 * node. Literal characters (`&#58;`, `\:`) are noncharacters that `restoreLiterals` turns back.
 *
 * @param markdown - Markdown; a byte order mark is left out and counts in no position
 * @param options - limits and the language of the messages
 * @returns tree (no children when there is nothing) and messages about what the limits left out
 * @throws TypeError when `markdown` is no string or an option has the wrong type
 *
 * @example
 * parse('# 홍길동').tree.children[0] // { type: 'heading', depth: 1, … }
 */
export function parse(markdown: string, options: Readonly<ParseOptions> = {}): { tree: Root; messages: Message[] } {
  const messages: Message[] = []
  const limits = { ...defaultLimits, ...options }
  let source = replaceNoncharacters(markdown.startsWith('\uFEFF') ? markdown.slice(1) : markdown)
  if (source.length > limits.maxLength) {
    const details = { actual: String(source.length), expected: String(limits.maxLength) }
    messages.push(createMessage('too-long', details, options.language))
    source = source.slice(0, limits.maxLength)
  }
  const yaml = findFrontMatter(source)
  const blank = yaml ? source.slice(0, yaml.position?.end.offset).replace(/[^\r\n]/gu, ' ') : ''
  const tree = fromMarkdown(blank + source.slice(blank.length), allExtensions())
  if (yaml) tree.children.unshift(yaml)
  return { tree, messages }
}

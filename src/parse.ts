import type { Root } from 'mdast'
import { createMessage, type Message, type MessageLanguage } from './message.js'
import { findFrontMatter } from './parse/front-matter.js'
import { splitLines } from './parse/lines.js'
import { replaceNoncharacters } from './parse/literal.js'
import { parseLines } from './parse/source.js'

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
  let source = replaceNoncharacters(markdown.replace(/^\uFEFF+/u, ''))
  if (source.length > limits.maxLength) {
    const details = { actual: String(source.length), expected: String(limits.maxLength) }
    messages.push(createMessage('too-long', details, options.language))
    source = source.slice(0, limits.maxLength)
  }
  const lines = splitLines(source)
  const yaml = findFrontMatter(source)
  const children = parseLines(lines, yaml?.position?.end.line ?? 0)
  const last = lines.count - 1
  const column = source.length - (lines.starts[last] ?? 0) + 1
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: lines.count, column, offset: source.length },
  }
  return { tree: { type: 'root', children: yaml ? [yaml, ...children] : children, position }, messages }
}

import type { Root } from 'mdast'
import { createMessage, type Message, type MessageLanguage } from './message.js'
import { keepDatedSources } from './parse/dated.js'
import { findFrontMatter } from './parse/front-matter.js'
import { createGuard } from './parse/guard.js'
import { splitLines } from './parse/lines.js'
import { replaceNoncharacters } from './parse/literal.js'
import { parseLines } from './parse/source.js'

export { restoreLiterals } from './parse/literal.js'

/** Limits of a document; no real one meets the defaults. */
export interface ParseLimits {
  /** UTF-16 code units that are read; the rest is left out with a message `too-long`. */
  maxLength: number
  /** Levels of nodes below the root, 8 or more; what is deeper stays as plain text with a message `too-deep`. */
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
  if (typeof markdown !== 'string') throw new TypeError('Expected `markdown` to be a string')
  const { maxLength, maxDepth } = readLimits(options)
  const whole = replaceNoncharacters(markdown.replace(/^\uFEFF+/u, ''))
  const source = cutSource(whole, maxLength)
  const lines = splitLines(source)
  const yaml = findFrontMatter(source)
  const guard = createGuard(source.length, maxDepth, options.language)
  const children = parseLines(lines, yaml?.position?.end.line ?? 0, guard)
  keepDatedSources(children, source)
  const last = lines.count - 1
  const end = { line: lines.count, column: source.length - (lines.starts[last] ?? 0) + 1, offset: source.length }
  if (source.length < whole.length) {
    const details = { place: { start: end, end }, actual: `${whole.length}`, expected: `${source.length}` }
    guard.messages.push(createMessage('too-long', details, options.language))
  }
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { ...end } }
  return { tree: { type: 'root', children: yaml ? [yaml, ...children] : children, position }, messages: guard.messages }
}

/**
 * Read the limits of options.
 *
 * @param options - limits, or none
 * @returns both, the defaults where the options name none
 * @throws TypeError when one is no whole number or too small
 */
export function readLimits(options: Readonly<Partial<ParseLimits>>): ParseLimits {
  return { maxLength: readLimit(options, 'maxLength', 0), maxDepth: readLimit(options, 'maxDepth', 8) }
}

/** Read a limit of the options. */
function readLimit(options: Readonly<ParseOptions>, key: keyof ParseLimits, least: number): number {
  const value = options[key] ?? defaultLimits[key]
  if (Number.isInteger(value) && value >= least) return value
  throw new TypeError(`Expected \`options.${key}\` to be an integer of ${least} or more`)
}

/** Cut a source to a length, not inside a surrogate pair. */
function cutSource(source: string, length: number): string {
  if (source.length <= length) return source
  const code = source.charCodeAt(length - 1)
  return source.slice(0, code > 0xd7ff && code < 0xdc00 ? length - 1 : length)
}

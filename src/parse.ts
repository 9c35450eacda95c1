import type { Root } from 'mdast'
import { borderAt, type Limits, readLimits } from './limits.js'
import { createMessage, type Message, type MessageLanguage } from './message.js'
import { keepDatedSources } from './parse/dated.js'
import { findFrontMatter } from './parse/front-matter.js'
import { createGuard } from './parse/guard.js'
import { splitLines, startOf } from './parse/lines.js'
import { replaceNoncharacters } from './parse/literal.js'
import { parseLines } from './parse/source.js'

export { restoreLiterals } from './parse/literal.js'

/** How to parse. */
export interface ParseOptions extends Partial<Pick<Limits, 'maxLength' | 'maxDepth'>> {
  /** Language of the messages. */
  language?: MessageLanguage
}

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
  const { maxLength, maxDepth } = readLimits(options, 'maxLength', 'maxDepth')
  const whole = replaceNoncharacters(markdown.replace(/^\uFEFF+/u, ''))
  const source = cutSource(whole, maxLength)
  const lines = splitLines(source)
  const yaml = findFrontMatter(source)
  const guard = createGuard(source.length, maxDepth, options.language)
  const children = parseLines(lines, yaml?.position?.end.line ?? 0, guard)
  keepDatedSources(children, source)
  const end = { line: lines.count, column: source.length - startOf(lines, lines.count - 1) + 1, offset: source.length }
  if (source.length < whole.length) {
    const details = { place: { start: end, end }, actual: `${whole.length}`, expected: `${source.length}` }
    guard.messages.push(createMessage('too-long', details, options.language))
  }
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { ...end } }
  return { tree: { type: 'root', children: yaml ? [yaml, ...children] : children, position }, messages: guard.messages }
}

/** Cut a source to a length, not inside a surrogate pair. */
function cutSource(source: string, length: number): string {
  return source.length <= length ? source : source.slice(0, borderAt(source, length))
}

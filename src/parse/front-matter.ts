import type { Yaml } from 'mdast'

/**
 * Find the front matter of a document: `---` on line 1 to the next line `---`, or TOML between lines `+++` (MAPPING S7).
 *
 * A thematic break that opens a document is none: a blank line behind it, with no `key:` next, tells it. Lines `+++` are
 * no front matter without a `key =` or a `[table]` first. All of it may be indented as the opening line is, if a key follows.
 *
 * @param source - Markdown without a byte order mark
 * @returns `yaml` node, of TOML too, with its position, whose end is the end of the closing line; `undefined` where there is none
 */
export function findFrontMatter(source: string): Yaml | undefined {
  const [opening, indent = '', fence] = /^( {0,3})(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/u.exec(source) ?? []
  if (opening === undefined) return undefined
  const isYaml = fence === '---'
  const lineEnds = /\r\n|\n|\r/gu
  lineEnds.lastIndex = opening.length
  let line = 2
  let start = opening.length
  let lastEnd = start
  let seenText = false
  for (;;) {
    const match = lineEnds.exec(source)
    const end = match?.index ?? source.length
    const text = source.slice(start, end)
    if (text.trimEnd() === `${indent}${fence}`) {
      const value = start === opening.length ? '' : source.slice(opening.length, lastEnd)
      const position = {
        start: { line: 1, column: 1, offset: 0 },
        end: { line, column: text.length + 1, offset: end },
      }
      return { type: 'yaml', value, position }
    }
    if (!match) return undefined
    if (!seenText && text.trim() !== '') {
      seenText = true
      const key = text.slice(indent.length)
      const isOpen = line === 2 && indent === ''
      const opens = isYaml ? isOpen || /^[^\s#*>-][^:]*:(?:\s|$)/u.test(key) : /^[\w.-]+\s*=|^\[/u.test(key)
      if (!opens) return undefined
    }
    line++
    lastEnd = end
    start = end + match[0].length
  }
}

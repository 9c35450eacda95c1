/** A piece of HTML source: a tag, a comment, or the text between. Offsets are into the source. */
export interface HtmlToken {
  readonly type: 'open' | 'close' | 'text' | 'drop'
  /** Lower-case name of a tag, `''` for text and what is dropped. */
  readonly name: string
  /** Source of the token. */
  readonly raw: string
  readonly start: number
  readonly end: number
}

/** Elements whose content goes whole (MAPPING T1). */
const dropped = new Set(['style', 'script', 'head', 'svg', 'noscript', 'template'])

/**
 * Cut HTML source into tags, comments and text; no input is an error.
 *
 * Own code, since the parsers at hand are larger than this whole package and mdast hands tags over one by one.
 *
 * @param source - HTML of a block or of one inline node
 * @returns tokens in order; `drop` is a comment, a declaration or an element that goes with its content
 */
export function tokenizeHtml(source: string): HtmlToken[] {
  const tokens: HtmlToken[] = []
  const push = (type: HtmlToken['type'], name: string, start: number, end: number): void => {
    if (end > start) tokens.push({ type, name, raw: source.slice(start, end), start, end })
  }
  let text = 0
  let at = 0
  let lower: string | undefined
  // elements that nothing ends from here on
  const endless = new Set<string>()
  while (at < source.length) {
    const open = source.indexOf('<', at)
    if (open < 0) break
    const head = /^<\/?[a-z][a-z0-9-]*/iu.exec(source.slice(open, open + 40))
    if (head) {
      const end = tagEnd(source, open + head[0].length)
      if (end < 0) break
      const isClosing = head[0].startsWith('</')
      const name = head[0].replace(/^<\/?/u, '').toLowerCase()
      push('text', '', text, open)
      at = end
      if (!isClosing && dropped.has(name)) {
        lower ??= source.toLowerCase()
        const close = endless.has(name) ? -1 : lower.indexOf(`</${name}`, end)
        // without its end only the tag goes, or all of the document behind it would
        if (close < 0) endless.add(name)
        const after = close < 0 ? end : source.indexOf('>', close) + 1 || source.length
        push('drop', name, open, after)
        at = after
      } else push(isClosing ? 'close' : 'open', name, open, end)
      text = at
    } else if (source.startsWith('<!', open) || source.startsWith('<?', open)) {
      const mark = source.startsWith('<!--', open) ? '-->' : '>'
      const close = source.indexOf(mark, open + mark.length)
      push('text', '', text, open)
      at = close < 0 ? source.length : close + mark.length
      push('drop', '', open, at)
      text = at
    } else at = open + 1
  }
  push('text', '', text, source.length)
  return tokens
}

/** Offset behind the `>` that ends a tag, outside quotes and braces; -1 where none does. */
function tagEnd(source: string, from: number): number {
  let quote = ''
  let braces = 0
  for (let at = from; at < source.length; at++) {
    const char = source[at]
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '{') braces++
    else if (char === '}') braces--
    else if (char === '>' && braces <= 0) return at + 1
  }
  return -1
}

/**
 * Read an attribute of an opening tag.
 *
 * @param raw - source of the tag
 * @param name - name of the attribute, lower-case
 * @returns its value, or `''` where it has none
 */
export function attributeOf(raw: string, name: string): string {
  for (const match of raw.matchAll(/(?<![a-z-])([a-z][a-z-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu)) {
    if (match[1]?.toLowerCase() === name) return match.slice(2).join('')
  }
  return ''
}

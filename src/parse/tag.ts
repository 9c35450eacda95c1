/**
 * Measure an HTML tag: `<br>`, `</b>`, `<a href="x">`.
 *
 * @param source - Markdown
 * @param at - offset of its `<`
 * @param to - offset that it must end before
 * @returns number of characters; 0 where none is sure to stand there
 */
export function readTag(source: string, at: number, to: number): number {
  const pattern = /<(?:\/[a-z][0-9a-z-]* *|[a-z][0-9a-z-]*(?: +[a-z_:][\w.:-]*="[^"\t\r\n]*")* *\/?)>/iuy
  pattern.lastIndex = at
  const length = pattern.exec(source)?.[0].length ?? 0
  return at + length > to ? 0 : length
}

/**
 * Read an autolink: `<https://example.com>`, `<name@example.com>`.
 *
 * @param source - Markdown
 * @param at - offset of its `<`
 * @param to - offset that it must end before
 * @returns its text and url; `undefined` where none is sure to stand there
 */
export function readAutolink(source: string, at: number, to: number): { text: string; url: string } | undefined {
  const pattern = /<(?:([a-z]{2,16}:[^\s<>\0-\x1f\x7f]*)|([\w.+-]+@[0-9a-z]+(?:[.-][0-9a-z]+)*))>/iuy
  pattern.lastIndex = at
  const match = pattern.exec(source)
  if (!match || at + match[0].length > to) return undefined
  const [, uri, mail = ''] = match
  return uri === undefined ? { text: mail, url: `mailto:${mail}` } : { text: uri, url: uri }
}

/** Texts that run `xss()` if a theme puts them into a page as they stand. */
export const payloads = [
  '<img src=x onerror=xss()>',
  '"><svg/onload=xss()>',
  "'><iframe srcdoc='<script>parent.xss()</script>'></iframe>",
  '</title></style></textarea><script>xss()</script>',
  '" autofocus tabindex=1 onfocus="xss()" onmouseover="xss()" x="',
  "' onmouseover='xss()' onclick='xss()' x='",
  '<!--><details open ontoggle=xss()>--!>',
  '&lt;script&gt;xss()&lt;/script&gt;&#60;img src=x onerror=xss()&#62;',
  '{{{xss}}}{{#with "s"}}{{constructor}}{{/with}}$&<%= xss() %>#{xss()}',
  '</script><script>xss()</script>',
] as const

/** Texts that run `xss()` if a theme makes a link of them. */
export const urls = [
  'javascript:xss()',
  ' java\nscript:xss()',
  'JaVaScRiPt://example.com/%0axss()',
  'data:text/html,<script>parent.xss()</script>',
  'vbscript:xss()',
  'https://example.com/"onmouseover="xss()',
  "https://example.com/'><img src=x onerror=xss()>",
  'mailto:a@example.com"><script>xss()</script>',
] as const

const urlKeys = ['url', 'image', 'canonical', '$schema']
const dateKeys = ['startDate', 'endDate', 'date', 'releaseDate']

/** Which texts of a resume to change: text and urls, or its dates alone. */
export type Part = 'texts' | 'dates'

/**
 * Change every text of a resume; equal texts have one number, so that names that refer to one another still do.
 *
 * @param value - a resume, or a part of it
 * @param change - gives the new text for the old one, its number in the document and the kind of its place
 * @param part - what to change
 * @returns a new resume
 */
export function changeTexts<T>(
  value: T,
  change: (text: string, index: number, kind: 'text' | 'url' | 'date') => string,
  part: Part = 'texts',
): T {
  const numbers = new Map<string, number>()
  const numberOf = (text: string) => {
    if (!numbers.has(text)) numbers.set(text, numbers.size)
    return numbers.get(text) ?? 0
  }
  const walk = (item: unknown, key: string): unknown => {
    if (typeof item === 'string') {
      const kind = urlKeys.includes(key) ? 'url' : dateKeys.includes(key) ? 'date' : 'text'
      return (kind === 'date') === (part === 'dates') ? change(item, numberOf(item), kind) : item
    }
    if (Array.isArray(item)) return item.map((each) => walk(each, key))
    if (typeof item !== 'object' || item === null) return item
    return Object.fromEntries(Object.entries(item).map(([name, each]) => [name, walk(each, name)]))
  }
  return walk(value, '') as T
}

/** A hostile resume and its harmless twin, whose pages must have the same shape. */
export interface HostilePair<T> {
  hostile: T
  harmless: T
}

/**
 * Put two payloads into every field, others each round, so that after all rounds every field had each.
 *
 * @param resume - a whole resume
 * @returns one pair a round
 */
export function hostilePairs<T>(resume: T): HostilePair<T>[] {
  return payloads.slice(0, payloads.length / 2).map((_, round) => ({
    hostile: changeTexts(resume, (text, index, kind) => {
      const [one, other] = [at(payloads, index + 2 * round), at(payloads, index + 2 * round + 1)]
      return kind === 'url' ? at(urls, index + round) : `${text} ${one} ${other}`
    }),
    harmless: changeTexts(resume, (text, index, kind) => {
      if (kind !== 'url') return `${text} word`
      const url = at(urls, index + round)
      return /^(?:https|mailto):/u.test(url) ? url.replace(/["'].*$/u, '') : 'about:blank'
    }),
  }))
}

/**
 * Put a payload into every date.
 *
 * @param resume - a whole resume
 * @returns one resume a payload
 */
export function hostileDates<T>(resume: T): T[] {
  return payloads.map((payload) => changeTexts(resume, (text) => `${text}${payload}`, 'dates'))
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T
}

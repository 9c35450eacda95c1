const urlKeys = ['url', 'website', 'image', 'picture', 'canonical', '$schema']

/**
 * Copy a value deep, every text and url in it made safe to be put into a page as it stands.
 *
 * What is `null` or `undefined`, and the key `__proto__`, are left out; numbers become strings; a url that is none goes.
 *
 * @param value - plain data, frozen or not
 * @param key - name of the property it stands in, which tells urls from text
 * @returns a fresh, mutable copy
 */
export function safeCopy<T>(value: T, key?: string): T
export function safeCopy(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return urlKeys.includes(key) ? safeUrl(value) : safeText(value, key)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.filter(isThere).map((item: unknown) => safeCopy(item, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, item]) => isThere(item) && name !== '__proto__')
      .map(([name, item]) => [name, safeCopy(item, name)])
      .filter(([name, item]) => item !== '' || !urlKeys.includes(String(name))),
  )
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}

/**
 * Keep text from being read as HTML: a word joiner (U+2060, invisible) stands behind a `<` that would open a tag and
 * behind a `&` that would begin a character reference; control characters go.
 *
 * @param text - any text
 * @param key - name of its property: what themes put into attributes loses its straight quotes
 * @returns the text, which looks the same
 */
export function safeText(text: string, key = ''): string {
  const safe = text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '')
    .replace(/<(?=[a-z/!?])/giu, '<\u2060')
    .replace(/&(?=#|[a-z][a-z0-9]*;)/giu, '&\u2060')
  if (key === 'email' || key === 'phone') return safe.replaceAll('"', '\u201d').replaceAll("'", '\u2019')
  // a name of every object, by which one theme would look up an icon
  return key === 'network' && /^(?:constructor|__proto__)$/iu.test(safe) ? `${safe}\u2060` : safe
}

/**
 * Keep a url only if it is a http, https, mailto or tel one (MAPPING T8).
 *
 * @param url - any text; white space and control characters in it do not count, as in browsers
 * @returns the url, `https://` put before a bare host, what could leave an attribute percent-encoded; empty for any other
 */
export function safeUrl(url: string): string {
  const bare = url.replace(/[\u0000-\u001f\u007f]/gu, '').trim()
  const full = /^[a-z0-9-]+\.[a-z0-9.-]+(?=[/?#]|$)/iu.test(bare)
    ? `https://${bare}`
    : bare.replace(/^\/\/(?=[^/])/u, 'https://')
  if (!/^(?:https?:\/\/[^/]|mailto:|tel:)/iu.test(full)) return ''
  return full.replace(/["'<>`\\^{|}\s]/gu, encodeURIComponent).replaceAll("'", '%27')
}

/**
 * Keep what is a date of the calendar, with the precision it has.
 *
 * @param date - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or anything else
 * @returns the date, without a day or a month that does not exist; `undefined` if there is no year
 */
export function safeDate(date: string | undefined): string | undefined {
  const { year, month, day } = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/u.exec(date ?? '')?.groups ?? {}
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return day === undefined || Number(day) < 1 || Number(day) > days ? `${year}-${month}` : `${year}-${month}-${day}`
}

import type { ThemeTraits } from './known.js'
import type { ThemeResume } from './types.js'

/**
 * Escape text for a theme that reads it as Markdown, so that it shows as it stands and keeps its line breaks.
 *
 * @param text - plain text
 * @param dialect - `commonmark`, or `links` for a theme that only knows links, strong and emphasis, and no escapes
 * @returns the text with backslashes; for `links`, an asterisk of a pair as `∗` and a word joiner between `]` and `(`
 */
export function escapeMarkdown(text: string, dialect: 'commonmark' | 'links'): string {
  if (dialect === 'links') {
    const paired = text.indexOf('*') < text.lastIndexOf('*')
    return (paired ? text.replaceAll('*', '\u2217') : text).replaceAll('](', ']\u2060(')
  }
  return text
    .replace(/[\\`*_{}[\]<>#|~!]/gu, '\\$&')
    .replace(/^([ \t]*)([-+=])/gmu, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])/gmu, '$1\\$2')
    .replace(/([^\n])\n(?=[^\n])/gu, '$1\\\n')
}

/**
 * Escape those texts of a view that a theme reads as Markdown.
 *
 * @param view - a view; it is not changed
 * @param markdown - the fields as `work.highlights`, and what the theme takes for Markdown
 * @returns a new view
 */
export function escapeFields(
  view: ThemeResume,
  { dialect, fields }: NonNullable<ThemeTraits['markdown']>,
): ThemeResume {
  const escapeAt = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return fields.includes(path) ? escapeMarkdown(value, dialect) : value
    if (Array.isArray(value)) return value.map((item: unknown) => escapeAt(item, path))
    if (typeof value !== 'object' || value === null) return value
    const at = path === '' ? '' : `${path}.`
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escapeAt(item, `${at}${key}`)]))
  }
  return escapeAt(view, '') as ThemeResume
}

import type { Position } from 'unist'
import { joinLines, type Line, linkOf, placeOf, sliceLine } from '../outline/text.js'
import { cleanTitle } from '../outline/title.js'
import type { Context } from './context.js'
import { makeValue, type Value } from './draft.js'

/** Value of a line as plain text, link targets left out (MAPPING T1, T4). */
export function plainValue(line: Line): Value {
  return makeValue(line.text, placeOf(line))
}

/** Value of a name: heading, label or entry without ornaments, numbering and status (MAPPING T6). */
export function nameValue(line: Line, context: Context): Value {
  return plainValue(cleanTitle(line, context.lexicon))
}

/**
 * Value of lines of prose: links as `text (url)`, soft breaks as spaces, hard breaks as line breaks (MAPPING T3, T4).
 *
 * @param lines - lines of one paragraph
 */
export function proseValue(lines: readonly Line[], context: Context): Value {
  let text = ''
  lines.forEach((line, index) => {
    const written = proseText(line, context)
    if (written === '') return
    if (text !== '') text += lines[index - 1]?.hard ? '\n' : ' '
    text += written
  })
  return makeValue(text, placeOf(joinLines(lines)))
}

/** Text of a line with its links as `text (url)`; only the url where both are the same (MAPPING T4, T8). */
export function proseText(line: Line, context: Context): string {
  if (linkOf(line) === undefined) return encodeUrls(line.text)
  let text = ''
  let at = 0
  for (const { url: target, start, end } of runsOf(line)) {
    const piece = line.text.slice(start, end)
    // what joins two lines is of no span
    text += line.text.slice(at, start)
    at = end
    if (target === undefined) {
      text += encodeUrls(piece)
      continue
    }
    const url = urlOf(target, context, placeOf(sliceLine(line, start, end)))
    const label = piece.trim()
    if (url === undefined) text += piece
    else if (label === '' || isSameUrl(label, url)) text += piece.replace(label, url)
    else text += `${piece.trimEnd()} (${url})${piece.endsWith(' ') ? ' ' : ''}`
  }
  return text.trim()
}

/** The spans of a line, those side by side with the same target as one. */
function runsOf(line: Line): { url: string | undefined; start: number; end: number }[] {
  const runs: { url: string | undefined; start: number; end: number }[] = []
  for (const { url, start, end } of line.spans) {
    const last = runs.at(-1)
    if (last && last.url === url) last.end = end
    else runs.push({ url, start, end })
  }
  return runs
}

/** Percent-encode the non-ASCII characters of the urls in a text (MAPPING T8). */
function encodeUrls(text: string): string {
  if (!text.includes('://')) return text
  return text.replace(/https?:\/\/[^\s<>"'()]+/gu, (url) => encodeUrl(url))
}

/** Percent-encode the non-ASCII characters of a url (MAPPING T8). */
export function encodeUrl(url: string): string {
  return url.replace(/[^\x21-\x7e]+/gu, (part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
}

/** Whether the text of a link says its target: scheme, `www.`, a final slash and encoding aside. */
export function isSameUrl(text: string, url: string): boolean {
  const bare = (value: string): string =>
    encodeUrl(value.trim())
      .replace(/^(?:https?:\/\/|mailto:|tel:)/iu, '')
      .replace(/^www\./iu, '')
      .replace(/\/$/u, '')
      .toLowerCase()
  return bare(text) === bare(url)
}

/**
 * Read a url as one that may be written: http, https, mailto or tel, percent-encoded (MAPPING T8).
 *
 * @param raw - target of a link, or text that looks like a url
 * @param context - takes the message about a relative or unsafe one (MAPPING T4)
 * @param place - place for the message
 * @returns the url, with `https://` where the scheme is missing; `undefined` where it may not be written
 */
export function urlOf(raw: string, context: Context, place: Position | undefined): string | undefined {
  const url = raw.trim().replace(/[\u0000-\u0020\u007f]+/gu, '')
  if (url === '') return undefined
  if (/^(?:https?:\/\/[^/?#]|mailto:.|tel:.)/iu.test(url)) return encodeUrl(url)
  if (/^[a-z][a-z\d+.-]*:/iu.test(url) && !/^[\w.-]+:\d+(?:\/|$)/u.test(url)) {
    context.report('unsafe-url', { place, actual: url })
    return undefined
  }
  if (isBareUrl(url)) return encodeUrl(`https://${url}`)
  context.report('relative-url', { place, actual: url })
  return undefined
}

/** Whether a text is a url without its scheme: a host with a known kind of ending, and maybe a path (MAPPING T8). */
export function isBareUrl(text: string): boolean {
  return /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|net|org|io|dev|kr|me|app|ai|co|page|site|blog|info|xyz|tech|ac|gg|so|im|link|studio|team|cloud|tv|us|jp|be|ly|edu|gov|world|design|works|space|online|store|website|wiki|biz|academy|games|club)(?::\d+)?(?:[/?#]\S*)?$/iu.test(
    text,
  )
}

/** A url of a line: the target of a link, or a url written as text. */
export interface FoundUrl {
  readonly url: string
  /** Text of the link; the url itself where none is. */
  readonly text: string
  readonly place: Position | undefined
  /** Offsets in the text of the line. */
  readonly start: number
  readonly end: number
  /** Whether it may be a name: a host with a capital and nothing else, written as text (`Scrum.org`). */
  readonly isName: boolean
}

/** Find the links and the urls written as text in a line, in order. */
export function findUrls(line: Line, context: Context): FoundUrl[] {
  const found: FoundUrl[] = []
  for (const { url: target, start, end } of runsOf(line)) {
    const place = placeOf(sliceLine(line, start, end))
    const label = line.text.slice(start, end)
    if (target !== undefined) {
      const url = urlOf(target, context, place)
      if (url !== undefined) found.push({ url, text: label.trim(), place, start, end, isName: false })
      continue
    }
    if (!label.includes('.')) continue
    // the letter `ㅣ` alone is a bar
    const text = label.replaceAll('ㅣ', '|')
    for (const match of text.matchAll(
      /<?((?:https?:\/\/|www\.)[^\s<>"'|｜│⎪ㅣ‖]+|(?<![a-z\d])[a-z\d][a-z\d.-]{0,252}\.[a-z]{2,}(?::\d+)?(?:\/[^\s<>"'|｜│⎪ㅣ‖,)]*)?)>?/giu,
    )) {
      const raw = match[0].replace(/^<|>$/gu, '').replace(/(?<![.,;:)\]])[.,;:)\]]+$/u, '')
      const before = text[match.index - 1] ?? ''
      const behind = text[match.index + match[0].length] ?? ''
      if (before === '@' || behind === '@' || /[\p{L}\p{N}_]/u.test(before)) continue
      if (!/^https?:/iu.test(raw) && !isBareUrl(raw)) continue
      const url = urlOf(raw, context, place)
      const from = start + match.index + match[0].indexOf(raw)
      const isName = /^\p{Lu}[^/:.]*\.[^/:.]+$/u.test(raw)
      if (url !== undefined) found.push({ url, text: raw, place, start: from, end: from + raw.length, isName })
    }
  }
  return found
}

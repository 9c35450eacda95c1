import { linkNames, linkPointers, particles } from '../ko/entries.js'
import { joinLines, type Line, sliceLine } from '../outline/text.js'
import type { Context } from './context.js'
import { bareWord } from './telling.js'

/** A line without the links at its end that name nothing, and those links. */
export interface LinkedLine {
  readonly rest: Line
  readonly links: readonly Line[]
}

/** Links of one line that are taken at most. */
const most = 8

/**
 * Take the links off the end of an entry's line that only say what they lead to: `… (2020.01) - [홈페이지](url)` (MAPPING T4).
 *
 * @param line - line of an entry
 * @param ended - whether a period stands behind the line: a link there is no word of its name
 * @returns the line without them, and the links in order; the line itself where nothing else is in it
 */
export function takeLinks(line: Line, context: Context, ended = false): LinkedLine {
  const links: Line[] = []
  let rest = line
  while (links.length < most) {
    const taken = takeLast(rest, context, ended)
    if (!taken) break
    links.unshift(taken.link)
    rest = taken.rest
  }
  return { rest, links }
}

/** Whether a line is one link that says what it leads to, or its own target. */
export function isPlainLink(line: Line, context: Context): boolean {
  const link = lastLink(line)
  if (!link || !/^[\s([]*$/u.test(line.text.slice(0, link.start))) return false
  return isLinkName(line.text.slice(link.start, link.end), context)
}

function takeLast(line: Line, context: Context, ended: boolean): { rest: Line; link: Line } | undefined {
  const found = lastLink(line)
  if (!found) return undefined
  const link = sliceLine(line, found.start, found.end)
  const behind = line.text.slice(found.end)
  const [end, closing] = headEnd(line.text.slice(0, found.start), behind)
  const head = sliceLine(line, 0, end)
  if (!/[\p{L}\p{N}]/u.test(head.text) || !isLinkName(link.text, context) || isLinkName(head.text, context))
    return undefined
  if (!ended && !isApart(line, found.start) && !isPointer(link.text, head.text)) return undefined
  const rest = joinLines([head, sliceLine(line, found.end + closing)], '')
  return { rest: { ...rest, images: line.images, hard: line.hard }, link }
}

/** Offsets of the last link or written url of a line, if nothing but closing brackets stands behind it. */
function lastLink(line: Line): { start: number; end: number } | undefined {
  const { text, spans } = line
  const at = spans.findLastIndex((span) => span.url !== undefined)
  const before = spans.findLastIndex((span, index) => index < at && span.url !== spans[at]?.url)
  const link = spans.slice(before + 1, at + 1)
  const [first] = link
  const last = link.at(-1)
  if (first && last && /^[\s)\]]*$/u.test(text.slice(last.end))) return { start: first.start, end: last.end }
  const written = /(?<!\S)\(?((?:https?:\/\/|www\.)[^\s()]+)\)*$/iu.exec(text)
  if (written?.[1] === undefined) return undefined
  const start = text.indexOf(written[1], written.index)
  return { start, end: start + written[1].length }
}

/** Where the text before a link ends, and how many characters behind the link belong to the brackets around it. */
function headEnd(before: string, behind: string): readonly [end: number, closing: number] {
  const bare = trimSeparators(before)
  const isWrapped = /[([]$/u.test(bare) && /^[)\]]/u.test(behind)
  return isWrapped ? [trimSeparators(bare.slice(0, -1)).length, 1] : [bare.length, 0]
}

function trimSeparators(text: string): string {
  return text.replace(/(?<![\s,|｜│⎪ㅣ‖·/\p{Pd}─⎯−:：])[\s,|｜│⎪ㅣ‖·/\p{Pd}─⎯−:：]+$/u, '')
}

/** Whether the text of a link only says what it leads to: a word for a link, or a url. */
export function isLinkName(text: string, { lexicon }: Context): boolean {
  const name = bareWord(text)
  return (
    isUrl(text) ||
    linkNames.includes(name) ||
    linkPointers.includes(name) ||
    lexicon.label(name).some((meaning) => meaning === 'url' || meaning === 'site')
  )
}

function isUrl(text: string): boolean {
  return /^ ?(?:https?:\/\/|www\.)/iu.test(text)
}

/** Whether what stands before an offset is a separator, a number or another link, and no word that goes on. */
function isApart(line: Line, offset: number): boolean {
  const { length } = line.text.slice(0, offset).trimEnd()
  const isLinked = line.spans.some((span) => span.url !== undefined && span.start < length && span.end >= length)
  return isLinked || !/\p{L}/u.test(line.text.charAt(length - 1))
}

/** Whether a link without anything between it and the text before is none of its words. */
function isPointer(link: string, before: string): boolean {
  return (
    (isUrl(link) || linkPointers.includes(bareWord(link))) && !particles.some((particle) => before.endsWith(particle))
  )
}

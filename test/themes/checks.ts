import { type DefaultTreeAdapterMap, parse } from 'parse5'
import type { Resume, Work } from '../../src/types.js'

type Node = DefaultTreeAdapterMap['node']

/** Elements whose text no reader sees. */
const unseen = ['head', 'script', 'style', 'template', 'noscript']
/** Elements that stand inside a line of text. */
const inline = ['#text', 'a', 'abbr', 'b', 'code', 'em', 'i', 'mark', 's', 'small', 'span', 'strong', 'u', 'wbr']

const parsed = new Map<string, Node>()

/** Parse a page once, however many checks look at it. */
function parsePage(html: string): Node {
  const known = parsed.get(html)
  if (known) return known
  if (parsed.size > 50) parsed.clear()
  // style sheets are long, and nothing is looked up in them
  const page = parse(html.replace(/(<style[^>]*>)[^<]*(?=<\/style>)/gu, '$1'))
  parsed.set(html, page)
  return page
}

function* walk(node: Node): Generator<Node> {
  yield node
  for (const child of 'childNodes' in node ? node.childNodes : []) yield* walk(child)
}

/** The text that a reader of a page sees, its white space folded. */
export function textOf(html: string): string {
  const read = (node: Node): string => {
    if (unseen.includes(node.nodeName)) return ''
    if ('value' in node) return node.value
    const text = 'childNodes' in node ? node.childNodes.map(read).join('') : ''
    return inline.includes(node.nodeName) ? text : ` ${text} `
  }
  return fold(read(parsePage(html)))
}

/** Take away what a theme may do to a text without harm: white space, case, word joiners. */
export function fold(text: string): string {
  return text.normalize('NFC').replaceAll('\u2060', '').replaceAll('\u2217', '*').replace(/\s+/gu, ' ').toLowerCase()
}

/** The texts that a page does not show. */
export function unseenTexts(page: string, texts: readonly string[]): string[] {
  const text = page.replaceAll(' ', '')
  return texts.filter((wanted) => !text.includes(fold(wanted).replaceAll(' ', '')))
}

/** How often each element with each attribute stands in a page. */
export function shapeOf(html: string): Record<string, number> {
  const shape: Record<string, number> = {}
  for (const node of walk(parsePage(html))) {
    if (!('tagName' in node)) continue
    const key = [node.tagName, ...node.attrs.map(({ name }) => name).sort()].join(' ')
    shape[key] = (shape[key] ?? 0) + 1
  }
  return shape
}

/** Attributes whose url would run a script. */
export function scriptUrls(html: string): string[] {
  return [...walk(parsePage(html))]
    .flatMap((node) => ('attrs' in node ? node.attrs : []))
    .filter(({ name }) => /^(?:href|src|action|formaction|data|poster|xlink:href)$/u.test(name))
    .map(({ value }) => value)
    .filter((value) => /^(?:javascript|vbscript|data:text)/iu.test(value.replace(/[\u0000-\u0020]/gu, '')))
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const frenchMonths = 'janv févr mars avr mai juin juil août sept oct nov déc'.split(' ')

/** The ways in which themes write a date. */
function waysOf(date: string): string {
  const [year = '', month] = date.split('-')
  if (month === undefined) return `(?<!\\d)${year}(?!\\d)`
  const names = `(?:${months[Number(month) - 1]}[a-z]*|${frenchMonths[Number(month) - 1]}[a-zé]*)[.,]?\\s`
  return `(?:${year}-${month}|${names}${year}|${month}/${year})`
}

/** Whether a text holds a date. */
export function showsDate(text: string, date: string): boolean {
  return new RegExp(waysOf(date), 'u').test(text)
}

/** The periods of employers that a page does not show. */
export function unseenPeriods(text: string, work: readonly Work[]): string[] {
  return work
    .flatMap(({ startDate, endDate }) => [startDate, endDate])
    .filter((date) => date && !showsDate(text, date)) as string[]
}

/** Whether a text says that what began at a date goes on. */
export function saysOngoing(text: string, startDate: string): boolean {
  return new RegExp(`${waysOf(startDate)}\\s*(?:[-–—~]|to)?\\s*(?:present|current|now|aujourd'hui|현재)`, 'u').test(
    text,
  )
}

/** What a page must show of a resume, by the columns of the matrix. */
export function lacksOf(html: string, resume: Resume): Record<string, string[]> {
  const text = textOf(html)
  const work = resume.work ?? []
  const employers = work.map(({ name }) => name)
  const told = (resume.projects ?? []).filter(({ entity }) => employers.includes(entity))
  const lacks = (texts: (string | undefined)[]) =>
    unseenTexts(
      text,
      texts.filter((one) => one !== undefined),
    )
  return {
    employers: lacks(employers),
    positions: lacks(work.map(({ position }) => position)),
    periods: unseenPeriods(text, work),
    ongoing: work
      .filter(({ startDate, endDate }) => startDate !== undefined && endDate === undefined)
      .filter(({ startDate = '' }) => !saysOngoing(text, startDate))
      .map(() => 'ongoing'),
    highlights: lacks(work.flatMap(({ highlights = [] }) => highlights)),
    technologies: lacks(work.flatMap(({ keywords = [] }) => keywords)),
    projects: lacks(told.map(({ name }) => name)),
  }
}

import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { append } from './append.js'
import { fillFrom } from './base.js'
import { createLexicon, type ExtraWords, type Lexicon } from './lexicon.js'
import { type Limits, readLimits } from './limits.js'
import { createMessage, type Message, type MessageLanguage } from './message.js'
import { applyOther, takeOther } from './other.js'
import { type Block, readBlocks } from './outline/blocks.js'
import type { ContentLimits, Refused } from './outline/budget.js'
import { dropNavigation } from './outline/navigation.js'
import { hideSecrets } from './outline/secrets.js'
import { readSections } from './outline/sections.js'
import type { Line } from './outline/text.js'
import { placeOf } from './outline/text.js'
import { readUnits } from './outline/units.js'
import { parseFragment } from './parse/fragment.js'
import { parse } from './parse.js'
import type { Places } from './places.js'
import { repair } from './repair.js'
import { reportUnused } from './resume/audit.js'
import { type Context, linesOf, type ReportDetails } from './resume/context.js'
import { employerKey } from './resume/employer.js'
import { mapSections } from './resume/map.js'
import { reportTotals } from './resume/total.js'
import { copyTree } from './tree.js'
import type { Resume } from './types.js'

/** How to convert; every option may be left out. */
export interface ConvertOptions extends Partial<Limits> {
  /** Language of the messages; `ko` by default. */
  readonly language?: MessageLanguage
  /** Words beside those of the tables: section headings, labels, positions, technologies, regions. */
  readonly words?: ExtraWords
  /** A resume whose values fill what the document lacks; the document's own values win. */
  readonly base?: Readonly<Resume>
}

/** What a conversion gives: plain data, fresh at every call. */
export interface Conversion {
  /** Valid under the schema of JSON Resume 1.3.1 and under this package's extension of it, whatever the input. */
  resume: Resume
  /** What was not understood, doubtful or left out, in the order of the document. */
  messages: Message[]
  /** JSON Pointer → unist position in the Markdown, for every value that the document gave. */
  places: Places
}

/**
 * Convert a Korean career document in Markdown to a JSON Resume (MAPPING).
 *
 * @param markdown - the document; front matter, HTML, GFM tables and kramdown's attribute lists are understood
 * @param options - language, extra words, base resume, limits
 * @returns resume (empty where the document is), messages and places
 * @throws TypeError when `markdown` is no string or an option has the wrong type; never because of the content
 *
 * @example
 * convert('## 경력\n\n### 얼리페이 (2021.06 - 2021.12)').resume.work // [{ name: '얼리페이', startDate: '2021-06', … }]
 */
export function convert(markdown: string, options: ConvertOptions = {}): Conversion {
  if (typeof markdown !== 'string') {
    throw new TypeError(
      `Unexpected ${markdown === null ? 'null' : typeof markdown} for \`markdown\`, expected a string`,
    )
  }
  checkOptions(options)
  const { tree, messages } = parse(markdown, options)
  return convertRoot(tree, options, messages)
}

/**
 * Convert an mdast tree, such as another parser made, to a JSON Resume.
 *
 * @param tree - mdast root; it is not changed, positions may be missing
 * @param options - as of `convert`; `maxLength` does not count
 * @throws TypeError when `tree` is no mdast root or contains itself, or an option has the wrong type
 *
 * @example
 * convertTree(fromMarkdown('# 홍길동')).resume.basics // { name: '홍길동' }
 */
export function convertTree(tree: Readonly<Root>, options: ConvertOptions = {}): Conversion {
  checkOptions(options)
  const messages: Message[] = []
  const limits = readLimits(options, 'maxLength', 'maxDepth')
  const copy = copyTree(tree, limits, (place) => {
    messages.push(createMessage('too-deep', { place, expected: String(limits.maxDepth) }, options.language))
  })
  return convertRoot(copy, options, messages)
}

function checkOptions(options: ConvertOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError('Unexpected value for `options`, expected an object')
  const { language, words, base } = options
  if (language !== undefined && language !== 'ko' && language !== 'en') {
    throw new TypeError("Unexpected value for `options.language`, expected 'ko' or 'en'")
  }
  for (const [name, value] of Object.entries({ words, base })) {
    if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      throw new TypeError(`Unexpected value for \`options.${name}\`, expected an object`)
    }
  }
}

/** The pipeline: blocks → sections → units → resume with places, and the messages of all. */
function convertRoot(tree: Root, options: ConvertOptions, messages: Message[]): Conversion {
  const { language } = options
  const lexicon = createLexicon(options.words)
  const report = (rule: Message['rule'], details: ReportDetails): void => {
    messages.push(createMessage(rule, details, language))
  }
  const context = createContext(lexicon, report)
  const limits = readLimits(options, 'maxLines', 'maxText')
  const read = readBlocks(tree, parseFragment, limits)
  const { blocks: content, other } = takeOther(read.blocks)
  const blocks = hideSecrets(dropNavigation(content, lexicon), lexicon, (line, kind) => {
    report('personal-data', { place: placeOf(line), actual: lexicon.secretName(kind) })
  })
  const sections = readSections(blocks, lexicon).map(({ match, heading, isHead, blocks: own }) => ({
    match,
    heading,
    isHead,
    units: readUnits(own, lexicon),
  }))
  const { resume: mapped, places } = mapSections({ sections, yaml: read.yaml }, context)
  const resume = other ? applyOther(mapped, other, report) : mapped
  const lines = sections.flatMap(({ heading, units }): Line[] => [
    ...(heading ? [heading] : []),
    ...units.flatMap(linesOf),
  ])
  reportDropped(blocks, context)
  if (read.refused) reportRefused(tree, read.refused, limits, context)
  reportTotals(lines, resume, context)
  reportUnused(lines, resume, messages, context)
  if (options.base) fillFrom(resume, options.base)
  append(messages, repair(resume, places, language))
  reportMissing(resume, sections, lines, context)
  return { resume, messages: messages.sort(byPlace), places }
}

function createContext(lexicon: Lexicon, report: Context['report']): Context {
  const employers = new Set<string>()
  const isEmployer = (text: string): boolean => employers.has(text) || employers.has(employerKey(text, lexicon))
  return {
    lexicon,
    report,
    spent: new Map(),
    employers,
    employerNames: new Map(),
    isEmployer,
    techLabels: new Map(),
    order: 0,
  }
}

/** Code is no content, footnotes have no field (MAPPING T9, T10). */
function reportDropped(blocks: readonly Block[], context: Context): void {
  for (const block of blocks) {
    if (block.type === 'dropped')
      context.report(block.what === 'code' ? 'code-block' : 'left-out', { place: block.place, actual: block.text })
    else if (block.type === 'list') for (const item of block.items) reportDropped(item, context)
  }
}

/** Say where the limits ended the reading: the place reaches to the end of the document. */
function reportRefused(
  tree: Readonly<Root>,
  { limit, place: from }: Refused,
  limits: Readonly<ContentLimits>,
  context: Context,
): void {
  const end = tree.children.at(-1)?.position?.end
  const place = from && end ? { start: from.start, end } : from
  const expected = `${limits[limit]}`
  if (limit === 'maxLines') context.report('too-many-lines', { place, expected })
  else context.report('too-long', { place, actual: `${textOf(tree).length}`, expected })
}

/** Say what a document lacks: content, sections, a name. */
function reportMissing(
  resume: Resume,
  sections: readonly { match: unknown }[],
  lines: readonly Line[],
  context: Context,
): void {
  const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
  if (lines.length === 0) context.report('empty-document', { place })
  else if (!sections.some((section) => section.match)) context.report('no-section', { place })
  if (!resume.basics?.name) context.report('missing-name', { place })
}

/** Order of the document; messages without a place come last. */
function byPlace(one: Message, other: Message): number {
  const left = one.place?.start
  const right = other.place?.start
  if (!left || !right) return Number(!left) - Number(!right)
  return left.line - right.line || left.column - right.column
}

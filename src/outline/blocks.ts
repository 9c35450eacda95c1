import type {
  BlockContent,
  Definition,
  DefinitionContent,
  Html,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  Yaml,
} from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { isDatedList } from '../parse/dated.js'
import { type ContentLimits, createBudget, type Refused, readEach } from './budget.js'
import { readDatedList } from './dated-list.js'
import { readHtml } from './html-blocks.js'
import { type InlineContext, readLines } from './inline.js'
import { joinLines, type Line, placeOf, sliceLine } from './text.js'

/** A heading; its lines are those between hard breaks. */
export interface Heading {
  readonly type: 'heading'
  readonly depth: number
  readonly lines: readonly Line[]
  readonly place: Position | undefined
}

/** A paragraph; its lines are those between line breaks (MAPPING T3). */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly lines: readonly Line[]
  /** Whether it stands in a blockquote. */
  readonly quote: boolean
  readonly place: Position | undefined
}

/** A list; an item is the blocks in it. */
export interface List {
  readonly type: 'list'
  readonly items: readonly (readonly Block[])[]
  /** Whether its items are numbered. */
  readonly ordered?: boolean
  /** The bullet sign of lines that were no Markdown list (MAPPING T11). */
  readonly sign?: string
  readonly place: Position | undefined
}

/** A cell: its lines are those between breaks. */
export type Cell = readonly Line[]

/** A cell that says by a dash that it has no value; a blank one may mean the value above it (SURVEY 8). */
export const noValue: Cell = []

/** Read the lines of a cell: a dash alone is no value. */
export function cellOf(lines: readonly Line[]): Cell {
  const [only, more] = lines
  return only && !more && /^[\p{Pd}─⎯−ㅡ]+$/u.test(only.text) ? noValue : lines
}

/** A table; kramdown's tables without a delimiter row have no head. */
export interface Table {
  readonly type: 'table'
  readonly head: readonly Cell[] | undefined
  readonly rows: readonly (readonly Cell[])[]
  readonly place: Position | undefined
}

/** A thematic break. */
export interface Rule {
  readonly type: 'rule'
}

/** What is no content: code, or the text of a footnote (MAPPING T9, T10). */
export interface Dropped {
  readonly type: 'dropped'
  readonly what: 'code' | 'note'
  readonly text: string
  readonly place: Position | undefined
}

/** A block of the document, whatever Markdown or HTML it was written in. */
export type Block = Heading | Paragraph | List | Table | Rule | Dropped

/** What reading blocks needs: places, definitions, and the parser of fragments. */
export interface BlockContext extends InlineContext {
  readonly parseFragment: (markdown: string) => Root
}

/**
 * Read a tree as blocks: HTML becomes the blocks that it shows, quotes are flat.
 *
 * @param tree - mdast tree
 * @param parseFragment - parser of the Markdown inside HTML, which takes tags as inline
 * @param limits - what is read at most
 * @returns blocks in order, the value of the front matter, and the first thing that the limits left out
 */
export function readBlocks(
  tree: Readonly<Root>,
  parseFragment: (markdown: string) => Root,
  limits: Readonly<ContentLimits>,
): {
  blocks: Block[]
  yaml: { value: string; place: Position | undefined } | undefined
  refused: Refused | undefined
} {
  const definitions = new Map<string, Definition>()
  let yaml: { value: string; place: Position | undefined } | undefined
  collectDefinitions(tree.children, definitions)
  for (const node of tree.children) if (isFrontMatter(node)) yaml ??= { value: node.value, place: node.position }
  const budget = createBudget(limits)
  const context: BlockContext = { definitions, parseFragment, budget, placeAt: (position) => position }
  const blocks = readNodes(tree.children, context, false)
  return { blocks, yaml, refused: budget.refused }
}

/** Whether a node is front matter, which another parser may give as TOML. */
function isFrontMatter(node: RootContent): node is Yaml {
  const type: string = node.type
  return type === 'yaml' || type === 'toml'
}

function collectDefinitions(nodes: readonly RootContent[], into: Map<string, Definition>): void {
  for (const node of nodes) {
    if (node.type === 'definition') {
      if (!into.has(node.identifier)) into.set(node.identifier, node)
    } else if ('children' in node && (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'))
      collectDefinitions(node.children, into)
  }
}

/** Read nodes in order; HTML nodes side by side are one piece of HTML. */
export function readNodes(nodes: readonly RootContent[], context: BlockContext, quote: boolean): Block[] {
  return readAll(joinHtml(nodes), context, (node) =>
    node.type === 'html' ? readHtml(node.value, node.position, context, quote) : readNode(node, context, quote),
  ).flat()
}

/** Read nodes one by one while the budget lasts. */
function readAll<Node extends { position?: Position | undefined }, Result>(
  nodes: Iterable<Node>,
  { budget, placeAt }: BlockContext,
  read: (node: Node) => Result,
): Result[] {
  return readEach(nodes, budget, (node) => placeAt(node.position), read)
}

/** Join HTML nodes side by side; the lines of the second are kept where they are. */
function* joinHtml(nodes: readonly RootContent[]): Generator<RootContent> {
  let html: Html | undefined
  for (const node of nodes) {
    if (node.type !== 'html') {
      if (html) yield html
      html = undefined
      yield node
    } else if (html) {
      const gap = node.position && html.position ? node.position.start.line - html.position.start.line : 0
      html.value += '\n'.repeat(Math.max(1, gap - countLines(html.value))) + node.value
    } else html = { ...node }
  }
  if (html) yield html
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function readNode(node: Exclude<RootContent, Html>, context: BlockContext, quote: boolean): Block[] {
  const place = context.placeAt(node.position)
  switch (node.type) {
    case 'heading': {
      const lines = readLines(node.children, context)
      return lines.length === 0 ? [] : [{ type: 'heading', depth: node.depth, lines, place }]
    }
    case 'paragraph': {
      const note = /^\[\^[^\]\s]{1,30}\]:\s*(\S.*)/su.exec(textOf(node))?.[1]
      if (note !== undefined) return [{ type: 'dropped', what: 'note', text: note, place }]
      return paragraph(node.children, context, quote, place)
    }
    case 'blockquote':
      return readNodes(node.children, context, true)
    case 'list':
      if (isDatedList(node)) {
        const items = readDatedList(node, context, quote)
        // one date is a line of what it stands in, several are entries
        return items.length === 1 ? items.flat() : [{ type: 'list', items, place }]
      }
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          items: readAll(node.children, context, (item) =>
            siblingsOf(readItem(item, context, quote), node.ordered === true),
          ).flat(),
          place,
        },
      ]
    case 'table': {
      const rows = readAll(node.children, context, (row) =>
        readAll(row.children, context, (cell) => cellOf(readLines(cell.children, context))),
      )
      const [head, ...body] = rows
      // an empty head row is how a table without one is written
      return [{ type: 'table', head: head?.some((cell) => cell.length > 0) ? head : undefined, rows: body, place }]
    }
    case 'thematicBreak':
      return [{ type: 'rule' }]
    case 'code':
      return readCode(node.value, node.lang ?? '', isIndented(node), context, place)
    case 'footnoteDefinition':
      return [{ type: 'dropped', what: 'note', text: textOf(node), place }]
    case 'definition':
      // the text of a footnote of one word reads as a target
      return node.identifier.startsWith('^') ? [{ type: 'dropped', what: 'note', text: node.url, place }] : []
    case 'listItem':
      return readItem(node, context, quote)
    default: {
      if (isFrontMatter(node)) return []
      if (isPhrasing(node)) return paragraph([node], context, quote, place)
      // a node of another grammar keeps its text
      const text = textOf(node)
      return text.trim() === '' ? [] : paragraph([{ type: 'text', value: text }], context, quote, place)
    }
  }
}

const phrasing = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
])

function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasing.has(node.type)
}

function paragraph(
  children: readonly PhrasingContent[],
  context: BlockContext,
  quote: boolean,
  place: Position | undefined,
): Block[] {
  const lines = readLines(children, context)
  const [only, more] = lines
  if (!only) return []
  // a line that is drawn parts what stands around it: `━━━━━`
  if (!more && /^[─━═]{3,}$/u.test(only.text)) return [{ type: 'rule' }]
  const table = pipeTable(lines)
  if (table) return [{ ...table, place }]
  return splitItems(lines, quote, place)
}

/** Lines that all begin and end with `|` are a kramdown table without a delimiter row (SURVEY fact 10). */
function pipeTable(lines: readonly Line[]): Omit<Table, 'place'> | undefined {
  const rows: Line[][] = []
  let row: Line[] = []
  for (const line of lines) {
    if (row.length === 0 && !line.text.startsWith('|')) return undefined
    row.push(line)
    // a `<br>` in a cell parts the lines of one row
    if (line.hard && !line.text.endsWith('|')) continue
    if (!line.text.endsWith('|') && !/^\|[-:| ]*$/u.test(line.text)) return undefined
    rows.push(row)
    row = []
  }
  if (row.length > 0) return undefined
  const filled = rows.filter((own) => own.some((line) => /[^|\s:-]/u.test(line.text)))
  return filled.length === 0 ? undefined : { type: 'table', head: undefined, rows: filled.map(cellsOf) }
}

function cellsOf(lines: readonly Line[]): Cell[] {
  const cells: Line[][] = []
  lines.forEach((line, index) => {
    let start = index === 0 ? 1 : 0
    if (index === 0) cells.push([])
    for (let at = start; at <= line.text.length; at++) {
      if (at < line.text.length && line.text[at] !== '|') continue
      const cell = { ...sliceLine(line, start, at), images: line.images }
      if (cell.text !== '') cells.at(-1)?.push(cell)
      if (at < line.text.length) cells.push([])
      start = at + 1
    }
  })
  // what stands behind the last `|` is no cell
  return cells.slice(0, -1).map(cellOf)
}

function readItem(item: ListItem, context: BlockContext, quote: boolean): Block[] {
  return readNodes(item.children as (BlockContent | DefinitionContent)[], context, quote)
}

/** Lines of an item's own paragraph that begin with a bullet sign are items beside it (MAPPING T11). */
function siblingsOf(item: Block[], ordered: boolean): (readonly Block[])[] {
  const [first, second, ...rest] = item
  if (ordered || first?.type !== 'paragraph' || second?.type !== 'list' || !first.lines.at(-1)?.hard) return [item]
  if (second.sign !== '-' && second.sign !== '*') return [item]
  return [[first], ...second.items, ...(rest.length > 0 ? [rest] : [])]
}

/** Whether a code block is indented: mdast does not say it, a fence with a language or info does. */
function isIndented(node: {
  lang?: string | null | undefined
  value: string
  position?: Position | undefined
}): boolean {
  if (node.lang) return false
  const { start, end } = node.position ?? {}
  // a fenced block has two lines more than its value
  return !start || !end || end.line - start.line === countLines(node.value)
}

/** An indented code block whose lines are list items is a list; other code is no content (MAPPING T10). */
function readCode(
  value: string,
  language: string,
  indented: boolean,
  context: BlockContext,
  place: Position | undefined,
): Block[] {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  const item = /^\s*(?:[-*+•·▪]|\d{1,3}[.)])\s+\S/u
  if (indented && lines.findIndex((line) => item.test(line)) === 0) {
    return readFragment(value.replace(/^([ \t]*)[•·▪]\s/gmu, '$1- '), place, 0, context, false)
  }
  return [{ type: 'dropped', what: 'code', text: language === '' ? value : `${language}\n${value}`, place }]
}

/**
 * Read Markdown that stands inside a node, such as the text between HTML tags.
 *
 * @param value - Markdown
 * @param place - position of the node
 * @param line - lines of the node before the fragment
 * @param placeAt - moves places of the fragment to the document, where the lines before it do not tell
 */
export function readFragment(
  value: string,
  place: Position | undefined,
  line: number,
  context: BlockContext,
  quote: boolean,
  placeAt?: BlockContext['placeAt'],
): Block[] {
  const shift = place ? place.start.line - 1 + line : 0
  const shifted = (position: Position | undefined): Position | undefined =>
    place &&
    position && {
      start: { line: position.start.line + shift, column: position.start.column },
      end: { line: position.end.line + shift, column: position.end.column },
    }
  const tree = context.parseFragment(value)
  return readNodes(tree.children, { ...context, placeAt: placeAt ?? shifted }, quote)
}

/** Lines of a paragraph that begin with a bullet sign are list items, in the one before where theirs is another (MAPPING T11). */
export function splitItems(lines: readonly Line[], quote: boolean, place: Position | undefined): Block[] {
  // a star glued to one line alone is that of a note: `*2023년 기준`
  const starred = lines.filter((line) => /^\*\p{L}/u.test(line.text)).length > 1
  const signOf = ({ text }: Line): number => (starred && /^\*\p{L}/u.test(text) ? 1 : bulletLength(text))
  const isBulleted = (line: Line): boolean => signOf(line) > 0 && signOf(line) < line.text.length
  if (!lines.some(isBulleted)) return [{ type: 'paragraph', lines, quote, place }]
  const blocks: Block[] = []
  let plain: Line[] = []
  // the lists that are open, the outermost first
  let open: { readonly sign: string; readonly items: Block[][] }[] = []
  const flush = (): void => {
    if (plain.length > 0) blocks.push({ type: 'paragraph', lines: plain, quote, place: placeOf(joinLines(plain)) })
    plain = []
    open = []
  }
  for (const line of lines) {
    if (isBulleted(line)) {
      if (plain.length > 0) flush()
      const sign = line.text.slice(0, signOf(line)).trim()
      const at = open.findIndex((list) => list.sign === sign)
      if (at >= 0) open.length = at + 1
      else {
        const list: List & { items: Block[][] } = { type: 'list', items: [], sign, place }
        ;(open.at(-1)?.items.at(-1) ?? blocks).push(list)
        open.push({ sign, items: list.items })
      }
      const text = { ...sliceLine(line, signOf(line)), images: line.images }
      open.at(-1)?.items.push([{ type: 'paragraph', lines: [text], quote, place: placeOf(text) }])
    } else {
      if (open.length > 0) flush()
      plain.push(line)
    }
  }
  flush()
  return blocks
}

/**
 * A dot or dashes may be glued to what follows, but for a loss in per cent: `-2018.03`, `-3개 매장`; not `-30%`. A letter or
 * a branch stands before what is under the line above: `ㄴ 화면 개발`.
 */
function bulletLength(text: string): number {
  return (
    /^(?:[•▪▸◦‣⦁∙└↳]|ㄴ(?=[ 가-힣])|[-*·](?= )|·(?=[\p{L}[(])|--(?= ?\p{Script=Hangul})|-(?=[\p{L}[(]|\d[\d.,]*(?![\d.,]|\s?%)))\s*/u.exec(
      text,
    )?.[0].length ?? 0
  )
}

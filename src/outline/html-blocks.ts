import type { Position } from 'unist'
import { type Block, type BlockContext, cellOf, readFragment } from './blocks.js'
import { readEach } from './budget.js'
import { type HtmlToken, tokenizeHtml } from './html.js'
import type { Line } from './text.js'

const blockTags = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** An element of HTML: block tags are elements, all between them is Markdown source. */
interface Element {
  name: string
  children: (Element | Source)[]
}

interface Source {
  markdown: string
  /** Lines of the HTML before it. */
  line: number
}

/**
 * Read HTML as the blocks that it shows; the text between its block tags is read as Markdown.
 *
 * @param value - HTML source
 * @param place - position of the node, or of the first of several side by side
 * @returns headings, paragraphs, lists and tables; other tags go, their content stays (MAPPING T1)
 */
export function readHtml(value: string, place: Position | undefined, context: BlockContext, quote: boolean): Block[] {
  const root = buildTree(tokenizeHtml(value))
  return readChildren(root, { place: context.placeAt(place), context, quote })
}

function buildTree(tokens: readonly HtmlToken[]): Element {
  const root: Element = { name: '', children: [] }
  const stack: Element[] = []
  const top = (): Element => stack.at(-1) ?? root
  let line = 0
  for (const token of tokens) {
    const isBlock = blockTags.has(token.name)
    if (token.type === 'drop') {
      // nothing of it stays
    } else if (token.type === 'text' || !isBlock) addSource(top(), token.raw, line)
    else if (token.type === 'open') {
      closeImplied(stack, token.name)
      const element: Element = { name: token.name, children: [] }
      top().children.push(element)
      if (token.name !== 'hr' && !token.raw.endsWith('/>') && stack.length < 99) stack.push(element)
    } else {
      const index = stack.findLastIndex((element) => element.name === token.name)
      if (index >= 0) stack.length = index
      // what stands behind <details> is not under its summary
      if (token.name === 'details') top().children.push({ name: 'hr', children: [] })
    }
    for (const char of token.raw) if (char === '\n') line++
  }
  return root
}

function addSource(element: Element, raw: string, line: number): void {
  const last = element.children.at(-1)
  if (last && 'markdown' in last) last.markdown += raw
  else element.children.push({ markdown: raw, line })
}

/** Elements that end where the next of their kind begins. */
const implied: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  p: ['p'],
}

function closeImplied(stack: Element[], name: string): void {
  const ends = implied[name]
  if (!ends) return
  const barrier = stack.findLastIndex((element) => ['ul', 'ol', 'table', 'dl'].includes(element.name))
  const index = stack.findIndex((element, at) => at > barrier && ends.includes(element.name))
  if (index >= 0) stack.length = index
}

interface HtmlContext {
  place: Position | undefined
  context: BlockContext
  quote: boolean
}

/** Read elements one by one while the budget lasts. */
function readAll<Child, Result>(
  children: readonly Child[],
  html: HtmlContext,
  read: (child: Child) => Result,
): Result[] {
  return readEach(children, html.context.budget, () => html.place, read)
}

function readChildren(element: Element, html: HtmlContext): Block[] {
  const filled = element.children.filter((child) => 'name' in child || child.markdown.trim() !== '')
  return readAll(filled, html, (child) =>
    'markdown' in child ? readSource(child, html) : readElement(child, html),
  ).flat()
}

function readSource(source: Source, html: HtmlContext): Block[] {
  // indentation inside HTML is no code
  const markdown = source.markdown.replace(/^[ \t]+(?=[^\s\-*+\d])/gmu, '')
  return readFragment(markdown, html.place, source.line, html.context, html.quote)
}

function readElement(element: Element, html: HtmlContext): Block[] {
  const { name } = element
  if (/^h[1-6]$/u.test(name)) {
    const lines = linesOf(readChildren(element, html))
    return lines.length === 0 ? [] : [{ type: 'heading', depth: Number(name[1]), lines, place: html.place }]
  }
  switch (name) {
    case 'hr':
      return [{ type: 'rule' }]
    case 'ul':
    case 'ol': {
      const items = readAll(elementsOf(element, 'li'), html, (item) => unwrap(readChildren(item, html)))
      const other = element.children.filter((child) => 'markdown' in child || child.name !== 'li')
      const rest = readChildren({ name: '', children: other }, html)
      return items.length === 0 ? rest : [{ type: 'list', items, place: html.place }, ...rest]
    }
    case 'li':
      return [{ type: 'list', items: [unwrap(readChildren(element, html))], place: html.place }]
    case 'table':
      return readTable(element, html)
    case 'summary':
    case 'dt':
      return readChildren(element, html).map((block) =>
        block.type === 'paragraph' ? { ...block, lines: block.lines.map(embolden) } : block,
      )
    case 'blockquote':
      return readChildren(element, { ...html, quote: true })
    case 'pre': {
      const text = element.children.map((child) => ('markdown' in child ? child.markdown : '')).join('')
      return text.trim() === '' ? [] : [{ type: 'dropped', what: 'code', text, place: html.place }]
    }
    default:
      return readChildren(element, html)
  }
}

/** An item whose text begins with a bullet sign of its own is one item, not a list in one. */
function unwrap(item: readonly Block[]): readonly Block[] {
  const [first, ...rest] = item
  const inner = first?.type === 'list' && first.items.length === 1 ? first.items[0] : undefined
  return inner ? [...inner, ...rest] : item
}

function embolden(line: Line): Line {
  return { ...line, spans: line.spans.map((span) => ({ ...span, strong: true })) }
}

/** Lines of blocks, wherever they stand in them. */
function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return block.lines.map((line) => ({ ...line, hard: true }))
      case 'list':
        return block.items.flatMap((item) => linesOf(item))
      case 'table':
        return [...(block.head ?? []), ...block.rows.flat()].flat()
      default:
        return []
    }
  })
}

function elementsOf(element: Element, name: string): Element[] {
  return element.children.filter((child): child is Element => 'name' in child && child.name === name)
}

function readTable(table: Element, html: HtmlContext): Block[] {
  const rows: Element[][] = []
  // what stands in no row or no cell: a caption, or all that follows where the table is not closed (MAPPING T9)
  const before: Element['children'] = []
  const behind: Element['children'] = []
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if ('name' in child && child.name === 'tr') {
        rows.push(child.children.filter(isCell))
        walk({ ...child, children: child.children.filter((part) => !isCell(part)) })
      } else if ('name' in child && tableParts.has(child.name)) walk(child)
      else (rows.length === 0 ? before : behind).push(child)
    }
  }
  walk(table)
  const around = (children: Element['children']): Block[] => readChildren({ name: '', children }, html)
  const [above, below] = [around(before), around(behind)]
  const cells = readAll(rows, html, (row) => readAll(row, html, (cell) => cellOf(linesOf(readChildren(cell, html)))))
  const [first = []] = rows
  const isHead = first.length > 0 && first.every(({ name }) => name === 'th')
  const head = isHead ? cells[0] : undefined
  const body = isHead ? cells.slice(1) : cells
  if (body.length === 0 && !head) return [...above, ...below]
  return [...above, { type: 'table', head, rows: body, place: html.place }, ...below]
}

function isCell(child: Element | Source): child is Element {
  return 'name' in child && (child.name === 'td' || child.name === 'th')
}

/** Parts of a table that hold its rows. */
const tableParts: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])

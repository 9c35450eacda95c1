import type { Root } from 'mdast'
import type { Point, Position } from 'unist'
import { createWatch, type Watch } from './watch.js'

/** Limits of a tree that a caller gives. */
export interface TreeLimits {
  /** Levels of nodes below the root; 500 at most, for the walks behind take them from the stack. */
  readonly maxDepth: number
}

const mostLevels = 500

type Fields = Record<string, unknown>
type Parent = Fields & { readonly children: readonly unknown[] }

/**
 * Copy a tree of unknown making as one that can be walked: no cycle, no alien field, no deeper than the limit, in lists
 * nothing but items, in tables nothing but rows of cells.
 *
 * @param tree - an mdast root, positions or not
 * @param limits - levels that are kept; what is deeper is left as one text node
 * @param onDeep - called with the position of a node whose children were too deep
 * @returns a fresh tree
 * @throws TypeError when `tree` is no root, or a node contains itself
 */
export function copyTree(tree: unknown, limits: TreeLimits, onDeep: (place: Position | undefined) => void): Root {
  if (!isParent(tree) || tree.type !== 'root') {
    throw new TypeError('Unexpected value for `tree`, expected an mdast root')
  }
  const children = copyChildren(tree, Math.min(limits.maxDepth, mostLevels), createWatch('tree'), onDeep)
  // the copies have all fields that mdast asks of its nodes
  const root: Root = { type: 'root', children: [] }
  return Object.assign(root, { children })
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function isParent(value: unknown): value is Parent {
  return isFields(value) && Array.isArray(value.children)
}

function copyChildren(
  node: Parent,
  depth: number,
  watch: Watch,
  onDeep: (place: Position | undefined) => void,
): Fields[] {
  watch.enter(node)
  const copies = node.children.flatMap((child): Fields[] => {
    if (!isFields(child) || typeof child.type !== 'string') return []
    const place = copyPosition(child.position)
    if (depth <= 0 && isParent(child)) {
      onDeep(place)
      return [{ type: 'text', value: textOf(child), ...(place ? { position: place } : {}) }]
    }
    const copy = copyNode(child, place)
    if (isParent(child)) copy.children = copyChildren(child, depth - 1, watch, onDeep)
    return [wrapPart(copy, node.type)]
  })
  watch.leave(node)
  return copies
}

/** Put a node that cannot stand right in its parent into one that can. */
function wrapPart(node: Fields, parent: unknown): Fields {
  const type = parts.get(parent)
  if (type === undefined || node.type === type) return node
  const children = [parts.has(type) ? wrapPart(node, type) : node]
  return { type, children, ...(node.position ? { position: node.position } : {}) }
}

/** What the children of a node must be. */
const parts: ReadonlyMap<unknown, string> = new Map([
  ['list', 'listItem'],
  ['table', 'tableRow'],
  ['tableRow', 'tableCell'],
])

const texts = ['value', 'url', 'title', 'alt', 'identifier', 'label', 'lang', 'meta', 'referenceType'] as const

/** Copy the fields that are read, each of its type. */
function copyNode(node: Fields, position: Position | undefined): Fields {
  const copy: Fields = { type: node.type }
  for (const key of texts) if (typeof node[key] === 'string') copy[key] = node[key]
  if (literals.has(node.type)) copy.value ??= ''
  if (targets.has(node.type)) {
    copy.url ??= ''
    copy.identifier ??= ''
  }
  if (node.type === 'heading')
    copy.depth = typeof node.depth === 'number' && node.depth >= 1 ? Math.min(6, Math.floor(node.depth)) : 1
  if (typeof node.ordered === 'boolean') copy.ordered = node.ordered
  if (Number.isInteger(node.start)) copy.start = node.start
  if (isFields(node.data) && typeof node.data.source === 'string') copy.data = { source: node.data.source }
  if (parents.has(node.type)) copy.children = []
  if (position) copy.position = position
  return copy
}

const literals = new Set<unknown>(['text', 'inlineCode', 'code', 'html', 'yaml', 'toml'])
const targets = new Set<unknown>(['link', 'image', 'definition', 'linkReference', 'imageReference'])
const parents = new Set<unknown>([
  'heading',
  'paragraph',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
  'footnoteDefinition',
])

function copyPosition(value: unknown): Position | undefined {
  if (!isFields(value)) return undefined
  const start = copyPoint(value.start)
  const end = copyPoint(value.end)
  return start && end ? { start, end } : undefined
}

function copyPoint(value: unknown): Point | undefined {
  if (!isFields(value)) return undefined
  const { line, column, offset } = value
  if (typeof line !== 'number' || typeof column !== 'number' || !(line >= 1) || !(column >= 1)) return undefined
  return typeof offset === 'number' && offset >= 0 ? { line, column, offset } : { line, column }
}

/** Text of a node however deep, without recursion. */
function textOf(node: Fields): string {
  const texts: string[] = []
  const stack: unknown[] = [node]
  const seen = new Set<unknown>()
  while (stack.length > 0) {
    const next = stack.pop()
    if (!isFields(next) || seen.has(next)) continue
    seen.add(next)
    if (typeof next.value === 'string') texts.push(next.value)
    else if (typeof next.alt === 'string') texts.push(next.alt)
    if (Array.isArray(next.children)) for (const child of next.children.toReversed()) stack.push(child)
  }
  return texts.join(' ')
}

import type { List, ListItem } from 'mdast'
import { type Json, type JsonObject, objectsOf, stringsOf } from './json.js'
import { item, list, strong } from './nodes.js'
import { coversOf } from './plan.js'
import { isExplicit, type Sheet } from './sheet.js'
import { phrase } from './text.js'

/** A group of highlights, or a highlight: it has no `children`. */
interface Node {
  readonly text: string
  /** JSON Pointer of the text, or of the first highlight behind the group's name. */
  readonly pointer: string
  readonly children: Node[] | undefined
}

/** A group whose leaves are looked for among the highlights. */
interface Cursor {
  readonly name: string
  readonly own: string[]
  readonly groups: Cursor[]
  readonly node: { text: string; pointer: string; children: Node[] }
}

/**
 * Write the highlights of an entry as a list, groups as lists in it (MAPPING W6, W7).
 *
 * @param sheet - a stay with its `groups`, or any entry with highlights
 * @returns one list; none where there is no highlight
 */
export function highlightList(sheet: Sheet): List[] {
  const { entry, pointer, plan } = sheet
  const highlights = stringsOf(entry.highlights)
  const isPlain = !pointer.startsWith('/projects/') || isExplicit(sheet, 'highlights')
  const roots = cursors(isPlain ? entry.groups : told(highlights), `${pointer}/groups`)
  const nodes: Node[] = []
  highlights.forEach((text, index) => {
    const own: Node = { text, pointer: `${pointer}/highlights/${index}`, children: undefined }
    const [first] = roots
    if (first && take(first, '', own)) {
      if (nodes.at(-1) !== first.node) nodes.push(first.node)
      if (isDone(first)) roots.shift()
    } else nodes.push(own)
  })
  const write = (node: Node): ListItem => {
    const text = phrase(node.text, coversOf(plan, node.pointer))
    return node.children ? item([strong(text)], list(node.children.map(write))) : item(text)
  }
  return list(nodes.map(write))
}

/** The groups that highlights in a row tell by the same words before ` — `: projects keep no tree (MAPPING P3). */
function told(highlights: readonly string[]): JsonObject[] {
  const groups: { name: string; highlights: string[] }[] = []
  let open: string | undefined
  for (const text of highlights) {
    const at = text.indexOf(' — ')
    const name = at > 0 && at <= 40 ? text.slice(0, at) : undefined
    if (name !== undefined && name === open) groups.at(-1)?.highlights.push(text.slice(at + 3))
    else if (name !== undefined) groups.push({ name, highlights: [text.slice(at + 3)] })
    open = name
  }
  return groups.filter((group) => group.highlights.length > 1)
}

function cursors(groups: Json | undefined, pointer: string): Cursor[] {
  return objectsOf(groups).map(([index, group]) => {
    const at = `${pointer}/${index}`
    const name = typeof group.name === 'string' ? group.name : ''
    return {
      name,
      own: [...stringsOf(group.highlights)],
      groups: cursors(group.groups, `${at}/groups`),
      node: { text: name, pointer: `${at}/name`, children: [] },
    }
  })
}

/** Take a highlight as the next leaf of a group or of one in it; whether it is one. */
function take(cursor: Cursor, before: string, leaf: Node): boolean {
  const prefix = `${before}${cursor.name} — `
  const [next] = cursor.own
  if (next !== undefined && leaf.text === prefix + next) {
    cursor.node.children.push({ ...leaf, text: next })
    cursor.own.shift()
    return true
  }
  const [inner] = cursor.groups
  if (!inner || !take(inner, prefix, leaf)) return false
  if (cursor.node.children.at(-1) !== inner.node) cursor.node.children.push(inner.node)
  if (isDone(inner)) cursor.groups.shift()
  return true
}

function isDone(cursor: Cursor): boolean {
  return cursor.own.length === 0 && cursor.groups.length === 0
}

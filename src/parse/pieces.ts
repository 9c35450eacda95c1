import { endOf, indentOf, type Lines, textStart } from './lines.js'

/** The container that may be open at the top level: none, a list, a quote, or perhaps a list. */
type Container = 'none' | 'list' | 'quote' | 'unsure'

/** How the lines of an open leaf block are read. */
type Leaf =
  | { type: 'fence'; marker: string; size: number }
  | { type: 'html'; end: RegExp }
  | { type: 'untilBlank' }
  | { type: 'unknown' }

/** What the scan knows before a line. */
interface State {
  container: Container
  /** Columns that continue the open list item. */
  content: number
  leaf: Leaf | undefined
  /** Whether no paragraph can be open: after a blank line, a heading, a closed fence. */
  clean: boolean
  /** Whether indented code may be open, behind which the parser takes lines as it does behind a paragraph. */
  code: boolean
}

/**
 * Find the lines before which a document can be cut so that its parts parse as they do in the whole.
 *
 * @param lines - lines of the document
 * @param first - index of the line to begin with
 * @returns indices of the lines that begin a piece, in order
 */
export function findPieces(lines: Lines, first: number): number[] {
  const starts = [first]
  const state: State = { container: 'none', content: 0, leaf: undefined, clean: true, code: false }
  for (let line = first; line < lines.count; line++) {
    if (state.leaf?.type === 'unknown') break
    if (readLine(lines, line, state) && line > first) starts.push(line)
  }
  return starts
}

/** Read one line; true where the document can be cut before it. */
function readLine(lines: Lines, line: number, state: State): boolean {
  const indent = indentOf(lines, line)
  const text = lines.source.slice(textStart(lines, line), endOf(lines, line))
  if (state.leaf && readLeaf(state, state.leaf, indent, text)) return false
  if (indent < 0) {
    state.clean = true
    return false
  }
  if (state.container === 'list' && indent >= state.content) {
    state.clean = false
    return false
  }
  if (state.container === 'unsure' && indent > 0) {
    if (openLeaf(text)?.type !== undefined) state.leaf = { type: 'unknown' }
    state.clean = false
    return false
  }
  return openBlock(state, indent, text)
}

/** Read a line of an open leaf block; false where the line is not part of it. */
function readLeaf(state: State, leaf: Leaf, indent: number, text: string): boolean {
  if (leaf.type === 'fence') {
    if (indent < 4 && closesFence(text, leaf.marker, leaf.size)) closeLeaf(state)
    return true
  }
  if (leaf.type === 'html') {
    if (leaf.end.test(text)) closeLeaf(state)
    return true
  }
  if (indent < 0) {
    state.leaf = undefined
    return false
  }
  const inner = openLeaf(text)
  if (inner && inner.type !== 'untilBlank') state.leaf = { type: 'unknown' }
  else if (readItem(text)) state.container = 'unsure'
  return true
}

/** Close the open leaf block. */
function closeLeaf(state: State): void {
  state.leaf = undefined
  state.clean = true
}

/** Open what a line of the top level begins; true where the document can be cut before the line. */
function openBlock(state: State, indent: number, text: string): boolean {
  const { clean, container } = state
  const heading = /^#{1,6}(?:[ \t]|$)/u.test(text)
  const item = readItem(text)
  const nested = container !== 'none' && (item !== undefined || text.startsWith('>'))
  const cut = indent === 0 && (heading || (clean && !state.code)) && !nested && !text.startsWith('\uFEFF')
  // it may go on with a paragraph in the container
  state.container = !clean && container !== 'none' ? 'unsure' : 'none'
  state.clean = false
  state.code = indent > 3
  if (indent > 3) return false
  if (heading || isBreak(text)) {
    state.container = 'none'
    state.clean = true
    return cut
  }
  const leaf = openLeaf(text)
  if (leaf) {
    state.leaf = leaf
    if (leaf.type !== 'untilBlank') state.container = 'none'
    if (leaf.type === 'html' && leaf.end.test(text)) closeLeaf(state)
  } else if (text.startsWith('>')) state.container = 'quote'
  else if (item) openItem(state, item, indent, clean, container)
  return cut
}

/** Open a list item, unless it may be a line of a paragraph. */
function openItem(state: State, item: Item, indent: number, clean: boolean, container: Container): void {
  const interrupts = clean || container === 'list' || container === 'quote' || item.interrupts
  const sure = interrupts && container !== 'unsure' && !item.empty
  state.container = sure ? 'list' : 'unsure'
  state.content = indent + item.width
}

/** A list item's first line. */
interface Item {
  /** Columns of the marker and the white space behind it. */
  width: number
  empty: boolean
  /** Whether it may stand right behind a line of a paragraph. */
  interrupts: boolean
}

/** Read the marker of a list item. */
function readItem(text: string): Item | undefined {
  const match = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/u.exec(text)
  if (!match || isBreak(text)) return undefined
  const marker = match[0]
  const rest = text.slice(marker.length)
  const empty = /^[ \t]*$/u.test(rest)
  // a tab behind a marker reaches to a stop that depends on the indent: such an item is not measured
  if (/^ *\t/u.test(rest)) return { width: 0, empty: true, interrupts: false }
  const spaces = rest.search(/[^ ]/u)
  return {
    width: marker.length + (spaces > 4 ? 1 : spaces),
    empty,
    interrupts: marker.length === 1 || marker === '1.' || marker === '1)',
  }
}

/** Whether a line, its indent apart, is a thematic break. */
function isBreak(text: string): boolean {
  const marker = text.charAt(0)
  if (marker !== '-' && marker !== '*' && marker !== '_') return false
  let size = 0
  for (const character of text) {
    if (character === marker) size++
    else if (character !== ' ' && character !== '\t') return false
  }
  return size > 2
}

/** Open a fence or an HTML block. */
function openLeaf(text: string): Leaf | undefined {
  const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/u.exec(text)?.[0]
  if (fence) return { type: 'fence', marker: fence.charAt(0), size: fence.length }
  if (!text.startsWith('<')) return undefined
  if (/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/iu.test(text)) {
    return { type: 'html', end: /<\/(?:script|pre|style|textarea)>/iu }
  }
  if (text.startsWith('<!--')) return { type: 'html', end: /-->/u }
  if (text.startsWith('<?')) return { type: 'html', end: /\?>/u }
  if (/^<![a-z]/iu.test(text)) return { type: 'html', end: />/u }
  if (text.startsWith('<![CDATA[')) return { type: 'html', end: /\]\]>/u }
  return { type: 'untilBlank' }
}

/** Whether a line closes a fence. */
function closesFence(text: string, marker: string, size: number): boolean {
  let at = 0
  while (text.charAt(at) === marker) at++
  return at >= size && /^[ \t]*$/u.test(text.slice(at))
}

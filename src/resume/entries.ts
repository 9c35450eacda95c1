import { append } from '../append.js'
import type { LabelMeaning } from '../lexicon.js'
import type { Table } from '../outline/blocks.js'
import { joinedMeanings, readLabel } from '../outline/label.js'
import { joinLines, type Line, leading, linkOf, sliceLine } from '../outline/text.js'
import { cleanTitle, trimOrnaments } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import { type Context, reportLine, spend, spendHeading } from './context.js'
import { cutLine } from './cut.js'
import { joinValues, type Value } from './draft.js'
import { splitPieces } from './keywords.js'
import { isPlainLink, takeLinks } from './links.js'
import { holdsRange } from './period.js'
import { lowerPeriods } from './period-above.js'
import { findUrls, nameValue, plainValue, proseValue } from './text.js'

/** A labelled value of an entry: a line `라벨: 값`, a label with a list, or a cell with the name of its column. */
export interface Field {
  readonly label: Line
  readonly value: Line
  readonly meanings: readonly LabelMeaning[]
  readonly under: readonly Unit[]
}

/** An entry of a section, whatever it was written as. */
export interface Entry {
  /** Its own lines: a heading, an item, lines of a paragraph, or the cells of a row without column names. */
  readonly lines: Line[]
  /** Links at the ends of its lines that only say what they lead to (MAPPING T4). */
  readonly links: Line[]
  readonly fields: Field[]
  /** What else stands under it. */
  readonly body: Unit[]
  /** Headings above it that are no entries: a year, a school level, a section word. */
  readonly above: readonly Line[]
  /** What it was written as. */
  readonly style: Unit['style']
}

/** What entries of a section look like. */
export interface EntryShape {
  /** Labels that give values of an entry, by what they mean. */
  readonly meanings: readonly LabelMeaning[]
  /** Whether a plain line begins an entry, and does not go on with the one before. */
  readonly begins: (line: Line, open: Entry) => boolean
  /** Whether a heading or bold line with text under it is a category, and not an entry of its own. */
  readonly isCategory: (unit: Unit, line: Line) => boolean
  /** Whether a plain line above a list tells of the entry before it, and so does not own the list. */
  readonly isFact?: (line: Line) => boolean
  /** Whether an item under a bold line is an entry of its own; none is without it. */
  readonly stands?: (line: Line) => boolean
  /** Whether an item below a line is of its entry, though it would begin one elsewhere; none is without it. */
  readonly isUnder?: (line: Line) => boolean
  /** Whether a line that reads as a labelled value is one here; all are without it. */
  readonly accepts?: (field: Field) => boolean
  /** Whether a labelled value under an entry stays in its body, in its order; none does without it. */
  readonly isBody?: (field: Field) => boolean
}

/**
 * Find the entries of a section: headings, bold lines, items, lines, rows and labelled values (MAPPING T3).
 *
 * @param units - what stands in the section
 * @param shape - what its entries look like
 * @param above - headings of categories around
 * @returns entries in document order; none where the section has no text
 */
export function readEntries(
  units: readonly Unit[],
  shape: EntryShape,
  context: Context,
  above: readonly Line[] = [],
): Entry[] {
  const entries: Entry[] = []
  let open: Entry | undefined
  let heads = above
  const start = (lines: readonly Line[], style: Unit['style']): Entry => {
    const entry: Entry = { lines: [], links: [], fields: [], body: [], above: heads, style }
    addLines(entry, lines, context)
    entries.push(entry)
    return entry
  }
  const addField = (field: Field, style: Unit['style']): void => {
    const names = field.meanings[0] === shape.meanings[0]
    const isNew =
      open &&
      (open.lines.length === 0 ? open.fields.some((other) => isSameField(field, other)) : names && style === open.style)
    if (!open || isNew) open = start([], style)
    open.fields.push(field)
  }
  const lowered = lowerPeriods(units, context, (line) => isHeadOnly(line, context))
  for (const unit of joinDates(freeLists(lowered, shape), shape, context)) {
    if (unit.table) {
      append(entries, readRows(unit.table, shape, context, above))
      open = undefined
      continue
    }
    if (unit.lines.length === 0) {
      append(entries, readEntries(unit.children, shape, context, above))
      open = undefined
      continue
    }
    const line = joinLines(unit.lines)
    // the date of the document stands in no section
    if (unit.children.length === 0 && readLabel(line, context.lexicon)?.meanings[0] === 'updated') continue
    if (unit.style === 'heading' || unit.style === 'bold' || unit.style === 'label') {
      const isHead = unit.children.length > 0 && isHeadOnly(line, context)
      const field = unit.style === 'heading' || isHead ? undefined : fieldOf(unit, shape, context)
      if (field) addField(field, unit.style)
      else if (isHead || (unit.children.length > 0 && shape.isCategory(unit, line))) {
        append(entries, readEntries(unit.children, shape, context, [...above, line]))
        open = undefined
      } else {
        open = start(unit.lines, unit.style)
        const children = freeLists(unit.children, shape)
        const next = unit.style === 'heading' ? -1 : children.findIndex((child) => isNextBold(child, open, shape))
        absorb(open, next < 0 ? children : children.slice(0, next), shape, context)
        if (next >= 0) append(entries, readEntries(children.slice(next), shape, context, above))
      }
    } else if (unit.style === 'item') {
      const field = fieldOf(unit, shape, context)
      const inline = inlineFields(line, shape, context)
      const bare = takeLinks(line, context).rest
      if (inline) {
        open = start([], 'item')
        append(open.fields, inline)
        absorb(open, unit.children, shape, context)
      } else if (field) addField(field, 'item')
      else if (open && open.style !== 'item' && (shape.isUnder?.(bare) || !shape.begins(bare, open)))
        open.body.push(unit)
      else if (open && open.lines.length > 0 && isOnlyDate(bare, context) && !hasDate(open, context)) {
        addLines(open, unit.lines, context)
        append(open.body, unit.children)
      } else {
        open = start(unit.lines, 'item')
        absorb(open, unit.children, shape, context)
      }
    } else {
      for (const own of unit.lines) {
        const field = fieldOf({ ...unit, lines: [own], children: [] }, shape, context)
        const inline = inlineFields(own, shape, context)
        if (inline) {
          open = start([], 'text')
          append(open.fields, inline)
        } else if (field) addField(field, 'text')
        else if (isHeadOnly(own, context) && !readLabel(own, context.lexicon)?.value.text) {
          // a year heads what follows up to the next
          if (isYear(own)) heads = [...above, own]
          else spendHeading(own, context)
          open = undefined
        } else if (!open || shape.begins(takeLinks(own, context).rest, open)) open = start([own], 'text')
        else if (open.body.length === 0) addLines(open, [own], context)
        else open.body.push({ ...unit, lines: [own] })
      }
    }
  }
  return entries
}

/** Add lines to an entry, the links at their ends apart. */
function addLines(entry: Entry, lines: readonly Line[], context: Context): void {
  for (const line of lines) {
    const { rest, links } = takeLinks(line, context)
    entry.lines.push(rest)
    append(entry.links, links)
  }
}

/** Give the lists free that a line owns only since it stands right above them. */
function freeLists(units: readonly Unit[], shape: EntryShape): readonly Unit[] {
  const isOwner = (unit: Unit): boolean =>
    unit.style === 'label' && unit.children.length > 0 && unit.lines.every((line) => shape.isFact?.(line))
  return units.flatMap((unit) =>
    isOwner(unit) ? [{ ...unit, style: 'text', children: [] }, ...unit.children] : [unit],
  )
}

/** Part an item with several ranges under it, each of which has its own below: one entry a range (SURVEY 017). */
function partRanges(unit: Unit, context: Context): Unit[] {
  const ranges = unit.children.filter((child) => {
    const line = joinLines(child.lines)
    return child.children.length > 0 && isOnlyDate(line, context) && holdsRange(line, context)
  })
  if (unit.style !== 'item' || ranges.length < 2) return [unit]
  return ranges.map((range, at) => ({
    ...unit,
    children: unit.children.filter((child) => child === range || (at === 0 && !ranges.includes(child))),
  }))
}

/**
 * Join an item or a heading that is a date alone to what stands under it: one entry, but under a year, or a heading that
 * is a single date, each item that begins one (SURVEY 013); a heading that is a year is a category.
 */
function joinDates(units: readonly Unit[], shape: EntryShape, context: Context): Unit[] {
  return units
    .flatMap((whole) => partRanges(whole, context))
    .flatMap((unit): Unit[] => {
      const line = joinLines(unit.lines)
      const [first, ...others] = unit.children
      const isHeading = unit.style === 'heading' && first?.style !== 'heading' && !isYear(line)
      const isDate = isHeading || (unit.style === 'item' && first?.style === 'item')
      if (!first || first.table || !isDate || !isOnlyDate(line, context)) return [unit]
      if (first.style !== 'item')
        return [{ ...unit, lines: [...first.lines, ...unit.lines], children: [...first.children, ...others] }]
      const dated = (child: Unit): Unit => {
        return { ...child, style: unit.style, lines: [joinLines([...unit.lines, ...child.lines])] }
      }
      const open: Entry = { lines: [...first.lines], links: [], fields: [], body: [], above: [], style: 'item' }
      const begins = (child: Unit): boolean => {
        const own = joinLines(child.lines)
        const isSingle = isHeading ? !holdsRange(line, context) : /^\d{4}\P{N}?$/u.test(line.text)
        return isSingle && !context.lexicon.isDoing(own.text) && shape.begins(own, open)
      }
      const own = others.filter((child) => !begins(child))
      return [{ ...dated(first), children: [...first.children, ...own] }, ...others.filter(begins).map(dated)]
    })
}

/** Whether a line under a bold entry begins the next one: bold first as it, or an item that stands by itself. */
function isNextBold(unit: Unit, open: Entry | undefined, shape: EntryShape): boolean {
  const [line] = unit.lines
  if (unit.style === 'item') return line !== undefined && shape.stands?.(line) === true
  if (unit.style !== 'text' || !line || !open || leading(line, 'strong') === 0) return false
  return open.lines.some((own) => leading(own, 'strong') > 0) && shape.begins(line, open)
}

/** Whether a plain line below a bold entry is of it: the next one begins in bold text too. */
export function isUnderBold(line: Line, { lines: [head] }: Entry): boolean {
  return head !== undefined && leading(head, 'strong') > 0 && leading(line, 'strong') === 0
}

function isSameField(field: Field, other: Field): boolean {
  return field.label.text === other.label.text
}

/**
 * Read a unit as a labelled value of an entry.
 *
 * @param unit - a line, or a label with a list
 * @param shape - says which labels count
 * @returns the label with its value, or `undefined` where the unit is none
 */
export function fieldOf(unit: Unit, shape: EntryShape, context: Context): Field | undefined {
  const [line] = unit.lines
  const labelled = line && readLabel(line, context.lexicon)
  if (!labelled?.meanings.some((meaning) => shape.meanings.includes(meaning))) return undefined
  const value = joinLines([labelled.value, ...unit.lines.slice(1)])
  if (value.text === '' && unit.children.length === 0) return undefined
  if (value.text === '' && unit.style === 'item' && unit.children.some((child) => child.children.length > 0))
    return undefined
  const field = { label: labelled.label, value, meanings: labelled.meanings, under: unit.children }
  return shape.accepts && !shape.accepts(field) ? undefined : field
}

/** Read a line of several labelled values: `학교: 가, 전공: 나`. */
function inlineFields(line: Line, shape: EntryShape, context: Context): Field[] | undefined {
  const pieces = splitPieces(line)
  if (pieces.length < 2) return undefined
  const fields = pieces.flatMap((piece): Field[] => {
    const labelled = readLabel(piece, context.lexicon)
    const isKnown = labelled?.meanings.some((meaning) => shape.meanings.includes(meaning))
    if (!labelled || !isKnown || labelled.value.text === '') return []
    return [{ label: labelled.label, value: labelled.value, meanings: labelled.meanings, under: [] }]
  })
  return fields.length === pieces.length ? fields : undefined
}

/** Put what stands under an entry into its fields and its body. */
function absorb(entry: Entry, children: readonly Unit[], shape: EntryShape, context: Context): void {
  for (const child of children) {
    const field = child.style === 'heading' ? undefined : fieldOf(child, shape, context)
    const pairs = child.table && readPairs(child.table, shape, context)
    if (field && !shape.isBody?.(field)) entry.fields.push(field)
    else if (pairs) append(entry.fields, pairs)
    else entry.body.push(child)
  }
}

/** Whether a heading is a year or a section word alone, and so never an entry. */
function isHeadOnly(line: Line, context: Context): boolean {
  return isYear(line) || context.lexicon.section(trimOrnaments(line).text)?.weak === false
}

/** Whether a line is a year alone. */
function isYear(line: Line): boolean {
  return /^(?:19|20)\d{2}\p{L}?$/u.test(trimOrnaments(line).text)
}

export function isOnlyDate(line: Line, context: Context): boolean {
  const cut = cutLine(line, context)
  return cut.periods.length > 0 && cut.pieces.length === 0
}

/** Whether an entry's own lines hold a date already. */
export function hasDate(entry: Entry, context: Context): boolean {
  return entry.lines.some((line) => cutLine(line, context).periods.length > 0)
}

/**
 * Cut a line that is a run of several entries: `SQLD, ADsP`, `가 (2019.01), 나 (2020.01)`.
 *
 * @param line - the only line of an entry
 * @param tests - what may tell each piece as an entry of its own; one of them has to tell all
 * @returns the pieces; the line itself where it is no run
 */
export function splitRun(line: Line, tests: readonly ((piece: Line) => boolean)[]): Line[] {
  const pieces: Line[] = []
  let depth = 0
  let from = 0
  for (const { 0: sign, index: at } of line.text.matchAll(/[(),、]|(?<= )\/(?= )/gu)) {
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (depth <= 0) {
      pieces.push(sliceLine(line, from, at))
      from = at + 1
    }
  }
  pieces.push(sliceLine(line, from))
  return tests.some((test) => pieces.every(test)) ? pieces : [line]
}

/** Read a table: rows with column names, a table of labels and values, or bare rows. */
function readRows(table: Table, shape: EntryShape, context: Context, above: readonly Line[]): Entry[] {
  const pairs = readPairs(table, shape, context)
  if (pairs) return [{ lines: [], links: [], fields: pairs, body: [], above, style: 'table' }]
  const { head = [] } = table
  const columns = head.map((cell) => {
    const label = joinLines(cell)
    return { label, meanings: columnMeanings(trimOrnaments(label).text, context) }
  })
  const isNamed = columns.some(({ meanings }) => meanings.some((meaning) => shape.meanings.includes(meaning)))
  // a head of labels that name no column of theirs is no entry: `구분 | 내용`
  const isHead = isNamed || columns.every(({ label, meanings }) => label.text === '' || meanings.length > 0)
  const rows = isHead ? table.rows : [head, ...table.rows]
  // what no word tells is left to the audit, unless its reader says it (T9)
  for (const { label, meanings } of isHead ? columns : []) if (meanings.length > 0) spend(label, context)
  return rows.flatMap((row): Entry[] => {
    const cells = row.map((cell) => joinLines(cell))
    if (cells.every((cell) => cell.text === '')) return []
    if (!isNamed) {
      const links = cells.filter((cell) => isPlainLink(cell, context))
      const lines = cells.filter((cell) => cell.text !== '' && !links.includes(cell))
      return [{ lines, links, fields: [], body: [], above, style: 'table' }]
    }
    const fields = cells.flatMap((value, index): Field[] => {
      const column = columns[index]
      return value.text === '' || !column ? [] : [{ ...column, value, under: [] }]
    })
    return [{ lines: [], links: [], fields, body: [], above, style: 'table' }]
  })
}

/** What the name of a column tells, also where it joins several: `자격/어학`, `학교(기관)` (MAPPING C1, C2, E1). */
function columnMeanings(name: string, { lexicon }: Context): readonly LabelMeaning[] {
  const whole = lexicon.label(name)
  return whole.length > 0 ? whole : joinedMeanings(name.replaceAll(')', ''), /[/·,&(]/u, lexicon)
}

/** Read a table of two columns whose first one holds labels. */
function readPairs(table: Table, shape: EntryShape, context: Context): Field[] | undefined {
  const known = (cell: Line | undefined): readonly LabelMeaning[] =>
    cell ? context.lexicon.label(trimOrnaments(cell).text).filter((meaning) => shape.meanings.includes(meaning)) : []
  const rows = table.rows.map((row) => row.map((cell) => joinLines(cell)))
  if (rows.length === 0 || rows.some((row) => row.length !== 2 || known(row[0]).length === 0)) return undefined
  const head = (table.head ?? []).map((cell) => joinLines(cell))
  const isPair = known(head[0]).length > 0 && known(head[1]).length === 0
  if (!isPair) for (const cell of head) spend(cell, context)
  return [...(isPair ? [head] : []), ...rows].flatMap(([label, value]): Field[] =>
    label && value && value.text !== '' ? [{ label, value, meanings: known(label), under: [] }] : [],
  )
}

/** The year that a heading above an entry says, or `undefined` (MAPPING D8). */
export function yearAbove(entry: Entry): Value | undefined {
  const year = entry.above.map((line) => trimOrnaments(line)).findLast(isYear)
  return year && { ...plainValue(year), text: year.text.slice(0, 4) }
}

/** Spend the headings above entries that only say their section, report the others once (MAPPING T9). */
export function settleAbove(entries: readonly Entry[], context: Context, isRead: (line: Line) => boolean): void {
  const seen = new Set<Line>()
  for (const line of entries.flatMap((entry) => [...entry.above])) {
    if (seen.has(line)) continue
    seen.add(line)
    if (isRead(line) || isYear(line)) continue
    if (context.lexicon.section(trimOrnaments(line).text)) spendHeading(line, context)
    else reportLine('left-out', line, context)
  }
}

/** Whether a line is a sentence for sure: some names end as sentences do. */
export function isProse(line: Line, context: Context): boolean {
  return context.lexicon.isSentence(line.text) && (/[.!?]$/u.test(line.text) || line.text.length > 25)
}

/** Whether a line is a link alone. */
export function isLinkLine(line: Line, context: Context): boolean {
  const [url] = findUrls(line, context)
  if (!url) return false
  const rest = line.text.slice(0, url.start) + line.text.slice(url.end)
  return !/[\p{L}\p{N}]/u.test(rest)
}

/** The first link of a line as a value; beside other text what may be a name is none: `PSM I, Scrum.org` (MAPPING T8). */
export function urlIn(line: Line, context: Context): Value | undefined {
  if (linkOf(line) === undefined && !line.text.includes('.')) return undefined
  const url = findUrls(line, context).find((found) => !found.isName || found.text === line.text)
  return url && { text: url.url, place: url.place }
}

/**
 * Take the first link at the ends of an entry's lines as its url, where it has none (MAPPING T4).
 *
 * @param draft - takes the url
 * @param links - links of an entry
 * @returns the other links
 */
export function takeUrl(draft: { url?: Value | undefined }, links: readonly Line[], context: Context): Line[] {
  return links.filter((link) => {
    const url = urlIn(link, context)
    if (draft.url && draft.url.text !== url?.text) return true
    draft.url ??= url
    spend(link, context)
    return false
  })
}

/** A leaf of what stands under an entry: an item or a paragraph, behind the names of its groups. */
export interface BodyLeaf {
  readonly value: Value
  readonly isItem: boolean
}

/**
 * Read what stands under an entry as its leaves, in order (MAPPING W6 to W8, E3).
 *
 * @param units - body of an entry
 * @param groups - names of the groups around
 * @returns one leaf an item, row or paragraph; labels that only say duties or results vanish
 */
export function leavesOf(units: readonly Unit[], context: Context, groups: readonly Value[] = []): BodyLeaf[] {
  const leaf = ({ text, place }: Value, isItem: boolean): BodyLeaf[] => [
    { value: { text: [...groups.map((group) => group.text), text].join(' — '), place }, isItem },
  ]
  return units.flatMap((unit): BodyLeaf[] => {
    if (unit.table) {
      const { head = [], rows } = unit.table
      return [head, ...rows].flatMap((row) => {
        const cells = row.map((cell) => proseValue(cell, context)).filter((cell) => cell.text !== '')
        const value = joinValues(cells, ' | ')
        return value ? leaf(value, true) : []
      })
    }
    const line = joinLines(unit.lines)
    // an image alone names no group
    if (line.text === '') return leavesOf(unit.children, context, groups)
    if (unit.children.length === 0) return leaf(proseValue(unit.lines, context), unit.style !== 'text')
    // a link is no name of a group
    if (isLinkLine(line, context) || line.text.length > 40) {
      return [...leaf(proseValue(unit.lines, context), true), ...leavesOf(unit.children, context, groups)]
    }
    const labelled = readLabel(line, context.lexicon)
    const vanishes =
      labelled?.value.text === '' &&
      labelled.meanings.some((meaning) => ['duties', 'results', 'content', 'description'].includes(meaning))
    if (vanishes || context.lexicon.section(trimOrnaments(line).text)?.weak === false) {
      if (vanishes) spend(line, context)
      else spendHeading(line, context)
      return leavesOf(unit.children, context, groups)
    }
    return leavesOf(unit.children, context, [...groups, nameValue(cleanTitle(line, context.lexicon), context)])
  })
}

/** Join leaves into one long value: paragraphs by a blank line, items by a line break (MAPPING P2, C2). */
export function joinLeaves(leaves: readonly BodyLeaf[]): Value | undefined {
  let text = ''
  leaves.forEach(({ value, isItem }, index) => {
    if (index > 0) text += isItem || leaves[index - 1]?.isItem ? '\n' : '\n\n'
    text += value.text
  })
  const whole = joinValues(
    leaves.map((leaf) => leaf.value),
    '',
  )
  return whole && { text, place: whole.place }
}

import type { Position } from 'unist'
import { append } from '../append.js'
import type { LabelMeaning, Lexicon } from '../lexicon.js'
import { firstWord } from '../word.js'
import type { Block, Cell, List, Paragraph, Table } from './blocks.js'
import { hasColon, meaningsOf, readLabel } from './label.js'
import { isAll, joinLines, type Line, leading, linkOf, placeOf, sliceLine } from './text.js'

/** What a unit was written as, in falling rank; a unit owns what follows it of a lower rank. */
export type UnitStyle = 'heading' | 'bold' | 'label' | 'item' | 'text' | 'table' | 'dropped'

/**
 * A line of the document with what stands under it, whatever it was written as: the Career outline.
 *
 * A heading owns what follows up to the next of its level, a bold line what follows up to the next bold line, a label
 * the list behind it, an item the blocks in it.
 */
export interface Unit {
  readonly style: UnitStyle
  /** Level of a heading; 7 for all others. */
  readonly depth: number
  /** Its own lines. */
  readonly lines: readonly Line[]
  readonly children: readonly Unit[]
  /** Whether it stands in a blockquote. */
  readonly quote: boolean
  readonly table?: Table
  readonly place: Position | undefined
}

interface Draft {
  style: UnitStyle
  depth: number
  lines: readonly Line[]
  children: Draft[]
  quote: boolean
  table?: Table
  place: Position | undefined
}

/**
 * Read blocks as units.
 *
 * @param blocks - blocks of a section, headings among them
 * @param lexicon - words; known labels own the text behind them
 * @param inItem - whether they stand in an item: a quote there tells of it, and heads no list
 */
export function readUnits(blocks: readonly Block[], lexicon: Lexicon, inItem = false): Unit[] {
  const root: Draft = { style: 'heading', depth: 0, lines: [], children: [], quote: false, place: undefined }
  const stack: Draft[] = []
  // the bold line and the label that own what follows, and the quoted header that owns the bold lines
  let quoted: Draft | undefined
  let bold: Draft | undefined
  let label: Draft | undefined
  const heading = (): Draft => stack.at(-1) ?? root
  const outer = (): Draft => quoted ?? heading()
  const shown = blocks.flatMap((block) => withoutPageWords(block, lexicon))
  const parts = shown.some((block) => block.type === 'list') ? splitLists(nestLists(shown), lexicon) : shown
  let shape: boolean | undefined
  const hasShape = (): boolean => {
    shape ??= parts.some(
      (block, index) =>
        block.type === 'paragraph' && parts[index + 1]?.type === 'list' && isHeader(block.lines, lexicon),
    )
    return shape
  }
  parts.forEach((block, index) => {
    switch (block.type) {
      case 'heading': {
        const inner = heading()
        while (stack.length > 0 && heading().depth >= block.depth) stack.pop()
        const draft: Draft = { ...plain('heading', block.lines, block.place), depth: block.depth }
        if (stack.length > 0 && inner !== heading() && isBlankProject(inner.children.at(-1), lexicon))
          append(heading().children, inner.children.splice(-1))
        const above = heading().children.at(-1)
        const owner = above && stack.length > 0 && ownsHeading(above, draft, lexicon) ? above : heading()
        owner.children.push(draft)
        stack.push(draft)
        quoted = bold = label = undefined
        return
      }
      case 'rule':
        quoted = bold = label = undefined
        return
      case 'dropped':
        return
      case 'table':
        ;(label ?? bold ?? outer()).children.push({
          ...plain('table', [], block.place),
          table: withoutNumbers(withHead(block, lexicon), lexicon),
        })
        label = undefined
        return
      case 'list': {
        const owner = label ?? bold ?? outer()
        const items = block.items.map((item) => readItem(item, lexicon, block.place))
        append(owner.children, liftHeadings(items, lexicon))
        return
      }
      case 'paragraph': {
        const beforeList = parts[index + 1]?.type === 'list' && !(inItem && block.quote)
        const next = parts[index + 1]
        const isShort = next?.type === 'paragraph' && next.lines.length === 1
        const beforePeriod =
          isShort &&
          (next.lines.every((line) => isPeriod(line, lexicon)) ||
            (parts[index + 2]?.type === 'list' && isNameAbove(block, next, lexicon)))
        // a header in the shape of one above a list needs none itself
        const isNamed = isNamedLines(block.lines, lexicon) && (beforeList || hasShape())
        const own = isNamed
          ? [plain('bold', block.lines, block.place, block.quote)]
          : readParagraph(block, beforeList, beforePeriod, next?.type === 'table' && isLabelled(next, lexicon), lexicon)
        for (const draft of own) {
          if (draft.style === 'bold') {
            if (draft.quote) quoted = undefined
            const above = outer().children.at(-1)
            const owner = above && headsParts(above, draft, lexicon) ? above : outer()
            owner.children.push(draft)
            if (draft.quote && draft.lines.some((line) => isNamedPeriod(line, lexicon))) quoted = draft
            // a label with its definition owns nothing else, a term in plain text nothing but a list
            bold = isValue(draft, lexicon) || (isDefined(draft) && !beforeList) ? undefined : draft
            label = undefined
          } else if (draft.style === 'label') {
            ;(bold ?? outer()).children.push(draft)
            label = draft
          } else {
            // a labelled value behind the list of a bold line is the entry's, not the bold line's
            if (bold?.children.some((child) => child.style === 'item') && isValue(draft, lexicon))
              bold = label = undefined
            const owner = label && isOpen(label) ? label : (bold ?? outer())
            if (owner !== label) label = undefined
            owner.children.push(draft)
          }
        }
      }
    }
  })
  return root.children
}

/**
 * A heading or paragraph without words that only belong to the page: nothing is left of `더보기`, the label alone of
 * `주요 업무 펼치기` (MAPPING T1).
 */
function withoutPageWords(block: Block, lexicon: Lexicon): Block[] {
  if (block.type !== 'heading' && block.type !== 'paragraph') return [block]
  const lines = block.lines.map((line) => cutPageWord(line, lexicon))
  if (lines.every((line, at) => line === block.lines[at])) return [block]
  const left = lines.filter((line) => line.text !== '')
  return left.length > 0 ? [{ ...block, lines: left }] : []
}

function cutPageWord(line: Line, lexicon: Lexicon): Line {
  const { text } = line
  if (text.length > 30 || linkOf(line) !== undefined) return line
  if (lexicon.isInterface(text)) return sliceLine(line, 0, 0)
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const label = sliceLine(line, 0, at)
    if (lexicon.isInterface(text.slice(at + 1)) && meaningsOf(label, lexicon).length > 0) return label
  }
  return line
}

/**
 * A table without a delimiter row has its first row for a head where all its cells are labels, and no row below begins
 * with one (SURVEY fact 10). A head with a range where all rows have one, and without a label, is a row.
 */
function withHead(table: Table, lexicon: Lexicon): Table {
  const { head } = table
  const tells = (cell: Cell): boolean => meaningsOf(joinLines(cell), lexicon).length > 0
  const isRange = (cell: Cell): boolean =>
    lexicon.dates.findPeriods(joinLines(cell).text).some(({ kind }) => kind === 'range')
  if (head) {
    const isRow =
      !head.some(tells) &&
      head.some((cell, at) => isRange(cell) && table.rows.every((row) => row.slice(at, at + 1).some(isRange)))
    return isRow ? { ...table, head: undefined, rows: [head, ...table.rows] } : table
  }
  const [first = [], ...rows] = table.rows
  const isHead = first.length > 1 && first.every(tells) && !rows.some((row) => row.slice(0, 1).some(tells))
  return rows.length > 0 && isHead ? { ...table, head: first, rows } : table
}

/** Whether a table is pairs of a label and its value: what stands in bold right above names what they tell of (MAPPING P1). */
function isLabelled({ head, rows }: Table, lexicon: Lexicon): boolean {
  const pairs = head ? [head, ...rows] : rows
  const known = pairs.filter(([cell = []]) => meaningsOf(joinLines(cell), lexicon).length > 0)
  return known.length * 2 > pairs.length && pairs.every((row) => row.length === 2)
}

/** A first column that numbers the rows is no content: `1`, `2` below `No` or a blank head (MAPPING T6). */
function withoutNumbers(table: Table, lexicon: Lexicon): Table {
  const [title = []] = table.head ?? []
  const numbers = table.rows.map((row) => joinLines(row.slice(0, 1).flat()).text)
  const text = joinLines(title).text
  const isNumbered = numbers.length > 0 && numbers.every((number, at) => number.replace(/[.)]$/u, '') === `${at + 1}`)
  if (!table.head || !isNumbered || (text !== '' && !lexicon.isNumbering(text))) return table
  const cut = (row: readonly Cell[]): readonly Cell[] => row.slice(1)
  return { ...table, head: cut(table.head), rows: table.rows.map(cut) }
}

/**
 * A bulleted list right behind one with a mark of another kind stands under its last item, where that is its only line,
 * is indented less or goes on behind: `1) 정산 앱` or `▪ 정산 앱`, then its labels (MAPPING T11).
 */
function nestLists(blocks: readonly Block[]): Block[] {
  const nested: Block[] = []
  for (const block of blocks) {
    const last = nested.at(-1)
    const isPair = last?.type === 'list' && block.type === 'list' && block.ordered === false
    const whole = isPair ? nestList(last, block) : undefined
    if (whole) nested[nested.length - 1] = whole
    else nested.push(block)
  }
  return nested
}

/** One list with another under its last item, up to a line with the mark of the outer one, which goes on there; `undefined` where they are two. */
function nestList(outer: List, inner: List): List | undefined {
  const { sign = '' } = outer
  if (!outer.ordered && !/^[^*-]$/u.test(sign)) return undefined
  const [[head, below] = [], more] = outer.items
  const isLone = !more && !below && head?.type === 'paragraph'
  const isIndented = columnOfItems(inner.items.slice(0, 1)) > columnOfItems(outer.items.slice(-1))
  const cuts = inner.items.map((item) => cutOuter(item, sign))
  if (!isLone && (sign === '' || !(isIndented || cuts.some(({ out }) => out.length > 0)))) return undefined
  const items = [...outer.items]
  for (const { own, out } of cuts) {
    for (const owner of items.splice(-1)) {
      const open = owner.at(-1)
      if (open?.type === 'list' && open.place === inner.place)
        items.push([...owner.slice(0, -1), { ...open, items: [...open.items, own] }])
      else items.push([...owner, { ...inner, items: [own] }])
    }
    append(items, out)
  }
  return { ...outer, items }
}

/** Cut the lines with the mark of the outer list off the end of an item: that goes on there. */
function cutOuter(item: readonly Block[], sign: string): { own: readonly Block[]; out: List['items'] } {
  const last = item.at(-1)
  if (last?.type !== 'list') return { own: item, out: [] }
  const rest = item.slice(0, -1)
  if (last.sign === sign) return { own: rest, out: last.items }
  const [deep = []] = last.items.slice(-1)
  const { own, out } = cutOuter(deep, sign)
  return { own: [...rest, { ...last, items: [...last.items.slice(0, -1), own] }], out }
}

/** Column that the text of items begins at; no number where an item begins otherwise, and in a tree without positions. */
function columnOfItems(items: List['items']): number {
  return Math.max(
    ...items.map(([text]) => {
      const [line] = text?.type === 'paragraph' ? text.lines : []
      return line ? columnOf(line) : Number.NaN
    }),
  )
}

/**
 * A bold line, or a label alone, below the text of an item ends the list where a break parts it, it is a label, or it
 * stands at the margin as the one above the list does (MAPPING T3).
 */
function splitLists(blocks: readonly Block[], lexicon: Lexicon): Block[] {
  return blocks.flatMap((block, at): Block[] => {
    if (block.type !== 'list') return [block]
    const above = blocks[at - 1]
    const isHeaded = above?.type === 'paragraph' && isAll(joinLines(above.lines), 'strong')
    const parts: Block[] = []
    let items: (readonly Block[])[] = []
    for (const item of block.items) {
      const cut = cutLazy(item, lexicon)
      if (cut) {
        parts.push({ ...block, items: [...items, cut.own] }, cut.out)
        items = []
        continue
      }
      const [first, ...rest] = item
      const at =
        first?.type === 'paragraph'
          ? first.lines.findIndex(
              (line, index) =>
                index > 0 &&
                ((leading(line, 'strong') > 0 &&
                  (first.lines[index - 1]?.hard ||
                    partsLabel(line, first.lines, lexicon) ||
                    (isHeaded && isAll(line, 'strong') && isOutside(line, first.lines[0])))) ||
                  (rest.length === 0 && line === first.lines.at(-1) && isLabelAlone(line, lexicon))),
            )
          : -1
      if (first?.type !== 'paragraph' || at < 0) {
        items.push(item)
        continue
      }
      items.push([{ ...first, lines: first.lines.slice(0, at) }])
      parts.push({ ...block, items }, { ...first, lines: first.lines.slice(at) }, ...rest)
      items = []
    }
    if (items.length > 0) parts.push({ ...block, items })
    return parts
  })
}

/**
 * Cut the header of an entry, or what a sign begins, off the end of an item: it stands at the margin right behind a
 * list, without a blank line to part it from there (MAPPING T3).
 */
function cutLazy(item: readonly Block[], lexicon: Lexicon): { own: readonly Block[]; out: Paragraph } | undefined {
  const [first] = item
  const last = item.at(-1)
  if (first?.type !== 'paragraph') return undefined
  const [head, ...below] = first.lines
  const isOut = (line: Line | undefined): boolean => line !== undefined && isOutside(line, head)
  if (last === first) {
    const at = below.findIndex((line) => isOut(line) && (isEntryHead(line, lexicon) || isSigned(line))) + 1
    if (at === 0) return undefined
    return { own: [{ ...first, lines: first.lines.slice(0, at) }], out: { ...first, lines: first.lines.slice(at) } }
  }
  const inner = last?.type === 'list' ? cutLazy(last.items.at(-1) ?? [], lexicon) : undefined
  if (last?.type !== 'list' || !inner || !isOut(inner.out.lines[0])) return undefined
  return { ...inner, own: [...item.slice(0, -1), { ...last, items: [...last.items.slice(0, -1), inner.own] }] }
}

/** Whether a line stands left of the text of an item that it goes on. */
function isOutside(line: Line, head: Line | undefined): boolean {
  return head !== undefined && columnOf(line) < columnOf(head)
}

/** Column that a line begins at, in front of the signs of bold text; no number in a tree without positions. */
function columnOf(line: Line): number {
  const column = placeOf(line)?.start.column ?? Number.NaN
  return leading(line, 'strong') > 0 ? column - 2 : column
}

/** Whether a line begins with a sign of what lists stand under: `○ 주요 실적`. */
function isSigned(line: Line): boolean {
  return /^[○●◎□■▷▶◇◆]\s/u.test(line.text)
}

/** Whether a line is a name with its range, or the other way round: the header of an entry. */
function isEntryHead(line: Line, lexicon: Lexicon): boolean {
  const [period] = lexicon.dates.findPeriods(line.text)
  if (period?.kind !== 'range' || line.text.length > 100 || lexicon.isSentence(line.text)) return false
  return /\p{L}/u.test(line.text.slice(0, period.start) + line.text.slice(period.end))
}

/** Whether a bold label below the text of an item is none of it: the item is no entry with a name or a period. */
function partsLabel(line: Line, [first]: readonly Line[], lexicon: Lexicon): boolean {
  if (!readLabel(line, lexicon)?.meanings.length || !first || leading(first, 'strong') > 0) return false
  return lexicon.dates.findPeriods(first.text).length === 0
}

/** Whether a line is a known label with its colon or in brackets, and nothing beside it: it heads the items below, not the one above. */
function isLabelAlone(line: Line, lexicon: Lexicon): boolean {
  const label = hasColon(line) || /^[[【].*[\]】]$/u.test(line.text) ? readLabel(line, lexicon) : undefined
  return label !== undefined && label.meanings.length > 0 && label.value.text === ''
}

/** Whether a line is a known label with its value. */
function isValue(draft: Draft, lexicon: Lexicon): boolean {
  const [line] = draft.lines
  const label = line && readLabel(line, lexicon)
  return label !== undefined && label.meanings.length > 0 && label.value.text !== ''
}

/** Whether a label owns a paragraph behind it: only where nothing else stands under it yet. */
function isOpen(label: Draft): boolean {
  return label.children.every((child) => child.style === 'text')
}

function plain(style: UnitStyle, lines: readonly Line[], place: Position | undefined, quote = false): Draft {
  return { style, depth: 7, lines, children: [], quote, place }
}

/** An item: its first paragraph is its own text, what follows stands under it. */
function readItem(blocks: readonly Block[], lexicon: Lexicon, place: Position | undefined): Draft {
  const [first, ...rest] = blocks
  if (first?.type === 'heading')
    return { ...plain('heading', first.lines, first.place), children: drafts(rest, lexicon) }
  if (first?.type !== 'paragraph') {
    return { ...plain('item', [], place), children: drafts(blocks, lexicon) }
  }
  const [head, ...others] = first.lines
  const item = plain('item', first.lines, first.place, first.quote)
  // a bold line with text under it names the item
  if (head && others.length > 0 && isAll(head, 'strong')) {
    item.lines = [head]
    item.children.push(plain('text', others, placeOf(joinLines(others))))
  }
  append(item.children, drafts(rest, lexicon))
  return item
}

/** A heading indented below an item of a list, and not below each, heads the items behind it (MAPPING W7). */
function liftHeadings(items: readonly Draft[], lexicon: Lexicon): Draft[] {
  const isOpen = ({ children }: Draft): boolean => {
    const last = children.at(-1)
    const isBare = last?.style === 'heading' && last.children.length === 0
    return isBare && last.lines.every((line) => lexicon.dates.findPeriods(line.text).length === 0)
  }
  const [end] = items.slice(-1)
  if (!end || isOpen(end) || !items.some(isOpen)) return [...items]
  const lifted: Draft[] = []
  let heading: Draft | undefined
  for (const item of items) {
    const next = isOpen(item) ? item.children.pop() : undefined
    ;(heading?.children ?? lifted).push(item)
    if (next) lifted.push(next)
    heading = next ?? heading
  }
  return lifted
}

function drafts(blocks: readonly Block[], lexicon: Lexicon): Draft[] {
  return readUnits(blocks, lexicon, true) as Draft[]
}

/** A paragraph: bold lines and labels in it own what follows them, `라벨: 값` lines stand alone (MAPPING T3). */
function readParagraph(
  block: Paragraph,
  beforeList: boolean,
  beforePeriod: boolean,
  beforeLabels: boolean,
  lexicon: Lexicon,
): Draft[] {
  const { quote } = block
  // a definition apart from its term loses its sign
  const lines = block.lines.map((line, at) => (at === 0 && /^[:：]\s/u.test(line.text) ? sliceLine(line, 1) : line))
  const [only] = lines
  if (beforePeriod && only && lines.length === 1 && isName(only, lexicon))
    return [plain('bold', lines, block.place, quote)]
  const result: Draft[] = []
  let text: Line[] = []
  const flush = (): void => {
    if (text.length > 0) result.push(plain('text', text, placeOf(joinLines(text)) ?? block.place, quote))
    text = []
  }
  let labels: boolean | undefined
  const haveLabels = (): boolean => {
    labels ??= lines.length > 1 && lines.every((other) => hasColon(other) || hasBoldLabel(other, lexicon))
    return labels
  }
  // a sentence in bold goes on with the text before it (MAPPING T3)
  const isAmongText = (line: Line): boolean =>
    text.length > 0 && !(beforeList && line === lines.at(-1)) && lexicon.isSentence(line.text)
  lines.forEach((line, index) => {
    const before = text.length === 0 ? result.at(-1) : undefined
    // a line behind `:` goes on with the one before, as in a list of definitions
    if (before && isDefinition(line)) {
      define(before, sliceLine(line, 1), lexicon)
      return
    }
    const last = index === lines.length - 1
    const labelled = readLabel(line, lexicon)
    const known = labelled !== undefined && labelled.meanings.length > 0
    // a label that is a link has its target for a value, and owns nothing: `[GitHub](…)` (MAPPING B4, P7)
    const isAlone = labelled?.value.text === '' && linkOf(line) === undefined
    if (known && isAlone) {
      flush()
      result.push(plain(isAll(line, 'strong') ? 'bold' : 'label', [line], placeOf(line), quote))
    } else if (!known && isTerm(line, lines[index + 1], lexicon)) {
      flush()
      result.push(plain('bold', [line], placeOf(line), quote))
    } else if (known || (labelled && haveLabels())) {
      flush()
      const owns = last && beforeList && isAlone
      result.push(plain(owns ? 'label' : 'text', [line], placeOf(line), quote))
    } else if (
      leading(line, 'strong') > 0 &&
      isNamedPeriod(line, lexicon) &&
      isLabels(lines.slice(1), index, lexicon)
    ) {
      flush()
      result.push(plain('bold', [line], placeOf(line), quote))
    } else if (isAll(line, 'strong') && line.text.length <= 100 && !isAmongText(line)) {
      flush()
      result.push(plain('bold', [line], placeOf(line), quote))
    } else if (last && (beforeList || beforeLabels) && leading(line, 'strong') > 0 && line.text.length <= 100) {
      flush()
      result.push(plain('bold', [line], placeOf(line), quote))
    } else if (
      last &&
      beforeList &&
      isHead(line, lexicon) &&
      !isDated(line, lexicon) &&
      // a quoted `라벨: 값` heads no list outside of the quotation
      !(quote && labelled && labelled.value.text !== '') &&
      !goesOn(text, line, lexicon)
    ) {
      flush()
      result.push(plain('label', [line], placeOf(line), quote))
    } else if (hasBoldLabel(line, lexicon) && haveLabels()) {
      flush()
      result.push(plain('text', [line], placeOf(line), quote))
    } else text.push(line)
  })
  flush()
  return result
}

/** Whether a line is a bold word with a value beside it, neither a header nor prose: `**상황** 알림 지연` (MAPPING T3). */
function hasBoldLabel(line: Line, lexicon: Lexicon): boolean {
  const end = leading(line, 'strong')
  const isApart = end > 0 && end <= 12 && /^\s\S/u.test(line.text.slice(end))
  return isApart && !lexicon.isSentence(line.text) && lexicon.dates.findPeriods(line.text).length === 0
}

/** Whether a line defines the term above it: `: 화면 설계`. */
function isDefinition({ text }: Line): boolean {
  return /^[:：] ?\S/u.test(text)
}

/** Whether the line below a name defines it: the name is a term in a list of definitions, in plain text or a link. */
function isTerm(line: Line, next: Line | undefined, lexicon: Lexicon): boolean {
  return next !== undefined && /^[:：]\s/u.test(next.text) && line.text.length <= 80 && !lexicon.isSentence(line.text)
}

/** Whether a bold line or a label above a sub-heading is one of parts, with nothing but such sub-headings under it (MAPPING W6, W11). */
function ownsHeading({ style, lines: [line], children }: Draft, { depth }: Draft, lexicon: Lexicon): boolean {
  if (!line || style === 'heading' || style === 'item' || !children.every((child) => child.depth === depth))
    return false
  const label = readLabel(line, lexicon)
  return label?.value.text === '' && label.meanings.some((meaning) => partLabels.has(meaning))
}

/** Whether a label of projects ends a part with nothing under it: it heads the parts behind it (MAPPING W11). */
function isBlankProject(unit: Draft | undefined, lexicon: Lexicon): boolean {
  const [line] = unit?.style === 'bold' && unit.children.length === 0 ? unit.lines : []
  return line !== undefined && meaningsOf(line, lexicon).includes('project')
}

/** Whether a bold line stands under a word for projects behind which only bold lines stood so far (MAPPING W11, P6). */
function headsParts({ style, lines, children }: Draft, part: Draft, lexicon: Lexicon): boolean {
  const tellsProjects = (line: Line): boolean =>
    meaningsOf(line, lexicon).includes('project') || lexicon.section(line.text)?.kinds.join() === 'projects'
  const isBlank = (style === 'bold' || style === 'label') && children.every((child) => child.style === 'bold')
  if (!isBlank || lines.length !== 1 || !lines.every(tellsProjects)) return false
  return part.lines.every((line) => meaningsOf(line, lexicon).length === 0 && !tellsProjects(line))
}

/** Labels whose parts may stand in sub-headings. */
const partLabels: ReadonlySet<LabelMeaning> = new Set(['project', 'duties', 'results', 'content'])

/** Whether a draft is a term in plain text with its definitions. */
function isDefined({ lines: [head, more] }: Draft): boolean {
  return head !== undefined && more !== undefined && leading(head, 'strong') === 0
}

/** Give what is behind a term its definition: beside a label, several stand under it; other terms go on with it. */
function define(term: Draft, value: Line, lexicon: Lexicon): void {
  const [head, more] = term.lines
  const label = head && !more ? readLabel(head, lexicon) : undefined
  if (!head || !label?.meanings.length) term.lines = [...term.lines, value]
  else if (term.children.length === 0 && label.value.text === '') {
    if (term.style === 'label') term.style = 'text'
    term.lines = [joinLines([label.label, value], ': ')]
  } else {
    if (term.children.length === 0) {
      if (term.style === 'text') term.style = 'label'
      term.lines = [label.label]
      term.children.push(plain('item', [label.value], placeOf(label.value)))
    }
    term.children.push(plain('item', [value], placeOf(value)))
  }
}

/** Whether the lines below the first are all labelled, or there are none. */
function isLabels(lines: readonly Line[], index: number, lexicon: Lexicon): boolean {
  return index === 0 && lines.every((line) => (readLabel(line, lexicon)?.meanings.length ?? 0) > 0)
}

/** Whether a line goes on with what the lines before it began: a type, a rank, a salary, a labelled value, technologies. */
function goesOn(before: readonly Line[], line: Line, lexicon: Lexicon): boolean {
  if (before.length === 0) return false
  const label = readLabel(line, lexicon)
  return (
    (label !== undefined && label.value.text !== '') ||
    areTechnologies([...before, line], lexicon) ||
    lexicon.tellsPersonal(line.text) ||
    lexicon.isEmployment(firstWord(line.text)) ||
    lexicon.positionScore(line.text) === 2
  )
}

/** Whether each of several lines is a technology alone, as kramdown's labels leave them, and one is well known (MAPPING T1, W9). */
export function areTechnologies(lines: readonly Line[], lexicon: Lexicon): boolean {
  return (
    lines.length > 1 &&
    lines.every(({ text }) => lexicon.isTechnology(text)) &&
    lines.some(({ text }) => lexicon.isKnownTechnology(text))
  )
}

/** Whether lines are a bold name with its period beside it, or in a line below: the header of an entry (MAPPING W2, W3). */
function isNamedLines(lines: readonly Line[], lexicon: Lexicon): boolean {
  const [first, ...rest] = lines
  if (!first || rest.length === 0 || rest.length > 2 || leading(first, 'strong') === 0 || isDated(first, lexicon))
    return false
  const isPlain = (line: Line): boolean => line.text.length <= 80 && !readLabel(line, lexicon)?.meanings.length
  return lines.every(isPlain) && (isNamedPeriod(first, lexicon) || rest.some((line) => isDated(line, lexicon)))
}

/** Whether lines are the header of an entry: a bold name with its period in one line or in several. */
function isHeader(lines: readonly Line[], lexicon: Lexicon): boolean {
  const [first, more] = lines
  const isOne = first !== undefined && !more && leading(first, 'strong') > 0 && !isDated(first, lexicon)
  return isOne ? isNamedPeriod(first, lexicon) : isNamedLines(lines, lexicon)
}

/** Whether a line begins with a bold name and is no labelled value: the header of an entry where its period follows. */
function isName(line: Line, lexicon: Lexicon): boolean {
  return (
    leading(line, 'strong') > 0 &&
    line.text.length <= 80 &&
    !isDated(line, lexicon) &&
    !readLabel(line, lexicon)?.meanings.length
  )
}

/** Whether a line with a bold name stands above a plain one that says what that is, as `**앱** Swift` does (MAPPING P2). */
function isNameAbove({ lines, quote }: Paragraph, below: Paragraph, lexicon: Lexicon): boolean {
  const isPlain = (line: Line): boolean =>
    leading(line, 'strong') === 0 && !readLabel(line, lexicon)?.meanings.length && !isNamedPeriod(line, lexicon)
  return !quote && lines.every((line) => !lexicon.isSentence(line.text)) && below.lines.every(isPlain)
}

/** Whether a line is a range and what belongs to it alone. */
function isPeriod(line: Line, lexicon: Lexicon): boolean {
  const [period] = lexicon.dates.findPeriods(line.text)
  if (period?.kind !== 'range') return false
  return !/[\p{L}\p{N}]/u.test(line.text.slice(0, period.start)) && line.text.length - period.end <= 30
}

/** Whether a line is a bold name with a range behind it. */
function isNamedPeriod(line: Line, lexicon: Lexicon): boolean {
  const period = lexicon.dates.findPeriods(line.text).find((one) => one.kind === 'range')
  return period !== undefined && line.text.length <= 100 && /\p{L}/u.test(line.text.slice(0, period.start))
}

/** Whether a line begins with a period, or is nothing else. */
function isDated(line: Line, lexicon: Lexicon): boolean {
  const [period] = lexicon.dates.findPeriods(line.text)
  return period !== undefined && !/[\p{L}\p{N}]/u.test(line.text.slice(0, period.start))
}

/** Whether a plain line right above a list heads it: short, its range apart, and without the end of a sentence (MAPPING W7). */
export function isHead({ text }: Line, lexicon: Lexicon): boolean {
  const range = lexicon.dates.findPeriods(text).find((period) => period.kind === 'range')
  return text.length - (range ? range.end - range.start : 0) <= 40 && !lexicon.isSentence(text)
}

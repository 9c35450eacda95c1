import { append } from '../append.js'
import type { Period } from '../dates.js'
import type { Lexicon, SectionKind, SectionMatch } from '../lexicon.js'
import type { Block, Cell, Heading, Paragraph, Table } from './blocks.js'
import { isWithin, type Part, splitHeader } from './header.js'
import { hasColon, type Labelled, readLabel } from './label.js'
import { emptyLine, isAll, joinLines, type Line, leading } from './text.js'
import { entryWord, trimOrnaments } from './title.js'

/** A part of the document under one section heading. */
export interface RawSection {
  /** What its heading tells; `undefined` for what stands before the first, and for a heading that no word tells. */
  readonly match: SectionMatch | undefined
  readonly heading: Line | undefined
  /** Whether it stands before the first section: name, title, contact. */
  readonly isHead: boolean
  readonly blocks: Block[]
}

interface Open {
  section: RawSection
  /** Level of its heading; 0 for one that is no Markdown heading. */
  depth: number
  /** Least level of the headings in it: that of its entries. */
  entryDepth: number
  /** The section that it stands in. */
  outer: Open | undefined
  /** Whether its entries stand at its own level: the first one right below its heading does. */
  isFlat?: boolean
}

/** Kinds whose words inside an entry are labels of it (MAPPING S4). */
const labelKinds: ReadonlySet<SectionKind> = new Set([
  'skills',
  'projects',
  'summary',
  'training',
  'basics',
  'work',
  'talks',
  'languages',
  'volunteer',
])

/** Kinds whose sub-headings are entries or categories of them. */
const families: readonly (readonly SectionKind[])[] = [
  ['education', 'training'],
  ['skills', 'languages'],
  ['publications', 'talks'],
  ['awards', 'publications'],
  ['work', 'title'],
]

/**
 * Cut blocks into sections by the words of their headings, whatever their level (MAPPING S1 to S5).
 *
 * @param all - blocks of the document
 * @param lexicon - words of sections
 * @returns sections in order; the first is what stands before any (its `isHead` is true)
 */
export function readSections(all: readonly Block[], lexicon: Lexicon): RawSection[] {
  const bareFrom = bareStart(all, lexicon)
  const blocks = all.flatMap((block, index) => (index < bareFrom ? [block] : freeWords(block, lexicon)))
  const head: RawSection = { match: undefined, heading: undefined, isHead: true, blocks: [] }
  const sections: RawSection[] = [head]
  const levels = sectionLevels(blocks, lexicon)
  const hasSections = levels.size > 0
  let open: Open = {
    section: head,
    depth: Number.POSITIVE_INFINITY,
    entryDepth: Number.POSITIVE_INFINITY,
    outer: undefined,
  }
  const start = (match: SectionMatch | undefined, heading: Line, depth: number): void => {
    const section: RawSection = { match, heading, isHead: false, blocks: [] }
    sections.push(section)
    let outer: Open | undefined = open
    while (outer && (outer.section.isHead || outer.depth >= depth)) outer = outer.outer
    open = { section, depth, entryDepth: Number.POSITIVE_INFINITY, outer }
  }

  const listed = listedSections(blocks, lexicon)
  let first = true
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading') {
      const line = joinLines(block.lines)
      const match = lexicon.section(titleText(line))
      if (lexicon.isDeleted(titleText(line))) {
        start(undefined, line, block.depth)
        continue
      }
      const isTitle =
        first &&
        match?.kinds[0] === 'projects' &&
        lexicon.isDocumentTitle(titleText(line)) &&
        (levels.size > 0 ||
          leadsSection(blocks, index, lexicon) ||
          introduces(blocks.slice(index + 1), lexicon) ||
          holdsPerson(blocks.slice(index + 1), lexicon))
      first = false
      const what = isTitle ? 'content' : judge(blocks, index, block, match, open, levels, lexicon)
      const isBelowName = open.section.isHead && open.section.blocks.some(({ type }) => type === 'heading')
      const kind =
        what === 'unknown' || (what === 'content' && isBelowName)
          ? entryKind(blocks, index, block, isBelowName, lexicon)
          : undefined
      if (kind) {
        // the heading of a stay or a project at the level of the sections, or above
        const depth = block.depth - 0.5
        open = { section: sectionOf(kind, open, sections), depth, entryDepth: block.depth, outer: open.outer }
        open.section.blocks.push(block)
      } else if (what === 'section') start(match, line, block.depth)
      else if (what === 'unknown') {
        // an entry of the section around the one that ends here
        const { outer }: Open = open
        if (
          outer?.section.match &&
          outer.depth > 0 &&
          outer.section.match.kinds[0] !== 'title' &&
          isAlike(blocks, index, outer.section.blocks, lexicon)
        ) {
          const entryDepth = Math.min(outer.entryDepth, block.depth)
          const section: RawSection = { ...outer.section, blocks: [block] }
          sections.push(section)
          open = { ...outer, section, entryDepth }
        } else start(undefined, line, block.depth)
      } else {
        // an entry at the section's level stands beside those one level below
        const isLower =
          block.depth === open.depth && open.entryDepth !== block.depth && !ownsHeadings(blocks, index, open, lexicon)
        const depth = isLower ? block.depth + 1 : block.depth
        open.isFlat ||= block.depth === open.depth && isEmpty(open)
        open.entryDepth = Math.min(open.entryDepth, depth)
        open.section.blocks.push(depth === block.depth ? block : { ...block, depth })
      }
    } else if (block.type === 'paragraph') {
      let rest: Line[] = []
      const flush = (): void => {
        if (rest.length > 0)
          open.section.blocks.push(rest.length === block.lines.length ? block : { ...block, lines: rest })
        rest = []
      }
      for (const line of block.lines) {
        const ownsList = line === block.lines.at(-1) && blocks[index + 1]?.type === 'list'
        const isBare = index >= bareFrom && (ownsList || standsAlone(line, lexicon))
        const isQuoted = index < bareFrom && ownsList && block.quote && block.lines.length === 1
        const match = isQuoted ? quotedSection(line, open, lexicon) : pseudoSection(line, block, open, isBare, lexicon)
        // a link among the contact data is one of them (MAPPING B4)
        if (
          match &&
          isPersonal(open) &&
          !ownsList &&
          (isRow(line, match, lexicon) || isAll(trimOrnaments(line), 'url'))
        )
          rest.push(line)
        else if (match && (isQuoted || acceptsPseudo(line, match, open, hasSections, lexicon))) {
          flush()
          start(match, line, hasSections && Number.isFinite(open.depth) ? open.depth : 0)
        } else rest.push(line)
      }
      flush()
    } else if (block.type === 'list' && listed.has(block)) {
      for (const item of block.items) {
        const told = itemSection(item, lexicon)
        if (!told) {
          open.section.blocks.push({ ...block, items: [item] })
          continue
        }
        const { match, label, value, head } = told
        start(match, label, 0)
        if (value.text !== '') open.section.blocks.push({ ...head, lines: [value, ...head.lines.slice(1)] })
        append(open.section.blocks, item.slice(1))
      }
    } else if (block.type === 'table' && holdsSections(open, hasSections)) {
      for (const part of partTable(block, lexicon)) {
        if (part.type === 'table') open.section.blocks.push(part)
        else start(part.match, part.heading, 0)
      }
    } else open.section.blocks.push(block)
  }
  return sections
}

/** Whether the rows of a table may be sections here: outside of those that Markdown headings tell. */
function holdsSections({ section, depth }: Open, hasSections: boolean): boolean {
  return !hasSections || section.isHead || depth === 0 || section.match?.kinds[0] === 'title'
}

/** Part a table at the rows that hold nothing but a section word, as forms have them (MAPPING S2). */
function partTable(
  table: Table,
  lexicon: Lexicon,
): (Table | { type: 'section'; match: SectionMatch; heading: Line })[] {
  const parts: ReturnType<typeof partTable> = []
  let rows: (readonly Cell[])[] = []
  const flush = (): void => {
    const [first] = rows
    const isHead = first !== undefined && rows.length > 1 && isLabelRow(first, lexicon)
    if (first) parts.push({ ...table, head: isHead ? first : undefined, rows: isHead ? rows.slice(1) : rows })
    rows = []
  }
  for (const [index, row] of [...(table.head ? [table.head] : []), ...table.rows].entries()) {
    const [heading, more] = row.flat().filter(({ text }) => text !== '')
    const match = heading && !more ? lexicon.section(titleText(heading)) : undefined
    // further below the words of an entry may be labels without a value (MAPPING S4)
    const isLabel = index > 0 && match?.kinds.some((kind) => labelKinds.has(kind) && kind !== 'work')
    if (heading && match && match.kinds.length > 0 && !match.weak && !isLabel) {
      flush()
      parts.push({ type: 'section', match, heading })
    } else rows.push(row)
  }
  if (parts.length === 0) return [table]
  flush()
  return parts
}

/** Whether a row names the columns below it. */
function isLabelRow(row: readonly Cell[], lexicon: Lexicon): boolean {
  const texts = row.map((cell) => joinLines(cell).text).filter((text) => text !== '')
  return texts.length > 1 && texts.every((text) => lexicon.label(text).length > 0)
}

/** Where bare lines begin to be sections: behind the last heading, where none of them tells one (MAPPING S2). */
function bareStart(blocks: readonly Block[], lexicon: Lexicon): number {
  let last = -1
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading') continue
    const title = titleText(joinLines(block.lines))
    const match = lexicon.section(title)
    const isTold = match && !match.weak && match.kinds[0] !== 'title'
    if (isTold && !lexicon.isDocumentTitle(title)) return Number.POSITIVE_INFINITY
    last = index
  }
  return last + 1
}

/** Section words that Markdown takes for list items, as paragraphs: `1. 경력`, `- 경력 -` (MAPPING S2). */
function freeWords(block: Block, lexicon: Lexicon): Block[] {
  if (block.type !== 'list') return [block]
  const free: Block[] = []
  let items: (readonly Block[])[] = []
  const flush = (): void => {
    if (items.length > 0) free.push({ ...block, items })
    items = []
  }
  for (const item of block.items) {
    const [own, ...rest] = item
    const line = own?.type === 'paragraph' && rest.length === 0 && own.lines.length === 1 ? own.lines[0] : undefined
    const isFramed = block.items.length === 1 || /[\p{Pd}─⎯−ㅡ]$/u.test(line?.text ?? '')
    if (own && line && isFramed && standsAlone(line, lexicon) && lexicon.section(titleText(line))?.weak === false) {
      flush()
      free.push(own)
    } else items.push(item)
  }
  flush()
  return free
}

/** Whether the next heading below one is a section's: the one is the document's title. */
function leadsSection(blocks: readonly Block[], index: number, lexicon: Lexicon): boolean {
  const [own, next] = blocks.slice(index).filter((block): block is Heading => block.type === 'heading')
  const match = own && next && next.depth > own.depth ? lexicon.section(titleText(joinLines(next.lines))) : undefined
  return match !== undefined && !match.weak
}

/** Whether blocks are an introduction, and no projects: paragraphs without names or periods, sentences among them. */
function introduces(blocks: readonly Block[], lexicon: Lexicon): boolean {
  const isProse = (block: Block): block is Paragraph =>
    block.type === 'paragraph' &&
    block.lines.every((line) => leading(line, 'strong') === 0 && lexicon.dates.findPeriods(line.text).length === 0)
  return (
    blocks.every(isProse) && blocks.some((block) => isProse(block) && lexicon.isSentence(joinLines(block.lines).text))
  )
}

/** Whether a name or contact data stand before the next heading. */
function holdsPerson(blocks: readonly Block[], lexicon: Lexicon): boolean {
  const own = until(blocks.slice(0, labelReach), (block) => block.type === 'heading')
  return labelsOf(own, lexicon).some(({ meanings }) => meanings.some((meaning) => personLabels.has(meaning)))
}

const personLabels: ReadonlySet<string> = new Set(['name', 'email'])

/**
 * The lists before the first heading of a section whose items are sections: two or more items, in one of them or in
 * several, are section words with a list under them (MAPPING S2).
 */
function listedSections(blocks: readonly Block[], lexicon: Lexicon): ReadonlySet<Block> {
  const lists = new Set<Block>()
  let count = 0
  for (const block of blocks) {
    if (block.type === 'heading' && lexicon.section(titleText(joinLines(block.lines)))?.weak === false) break
    if (block.type !== 'list') continue
    const named = block.items.filter((item) => isListedSection(item, lexicon)).length
    if (named > 0) lists.add(block)
    count += named
  }
  return count > 1 ? lists : new Set()
}

/** Whether an item is a section word with a list under it. */
function isListedSection(item: readonly Block[], lexicon: Lexicon): boolean {
  const told = item[1]?.type === 'list' ? itemSection(item, lexicon) : undefined
  return told?.value.text === '' && !told.match.weak
}

/** The section that the word at the start of an item tells, with the word, what stands beside it, and the paragraph of both. */
function itemSection(
  [head]: readonly Block[],
  lexicon: Lexicon,
): (Labelled & { match: SectionMatch; head: Paragraph }) | undefined {
  if (head?.type !== 'paragraph') return undefined
  const [line = emptyLine] = head.lines
  const labelled = readLabel(line, lexicon)
  const match = labelled && lexicon.section(labelled.label.text)
  return match && match.kinds[0] !== 'basics' ? { ...labelled, match, head } : undefined
}

/** Levels at which headings of section words stand that cannot be labels of an entry. */
function sectionLevels(blocks: readonly Block[], lexicon: Lexicon): ReadonlySet<number> {
  const levels = new Set<number>()
  for (const block of blocks) {
    if (block.type !== 'heading') continue
    const match = lexicon.section(titleText(joinLines(block.lines)))
    if (!match || match.weak || match.ambiguous) continue
    if (match.kinds.some((kind) => !labelKinds.has(kind) || kind === 'work') && match.kinds[0] !== 'title')
      levels.add(block.depth)
  }
  return levels
}

/** Text of a heading as section words are compared with: without ornaments and numbering. */
function titleText(line: Line): string {
  return trimOrnaments(line).text
}

/** Settle whether a heading opens a section, stands outside of all, or belongs to what is open. */
function judge(
  blocks: readonly Block[],
  index: number,
  heading: Heading,
  match: SectionMatch | undefined,
  open: Open,
  levels: ReadonlySet<number>,
  lexicon: Lexicon,
): 'section' | 'unknown' | 'content' {
  const { depth } = heading
  const current = open.section.match
  const isNested = depth > open.depth
  if (!match || (match.weak && isNested)) {
    if (match?.weak && levels.has(depth) && (open.section.isHead || current?.kinds[0] === 'title')) return 'section'
    if (open.section.isHead) return headHeading(heading, open, lexicon)
    if (isNested) return 'content'
    // the person's name right below the document's title, at its level (MAPPING S5, B1)
    if (current?.kinds[0] === 'title' && open.section.blocks.length === 0) return 'content'
    if (current?.kinds.includes('basics') && isContact(titleText(joinLines(heading.lines)), lexicon)) return 'content'
    return isSlippedEntry(heading, open, lexicon) || isDatedBelow(blocks, index, open, lexicon) ? 'content' : 'unknown'
  }
  if (open.section.isHead || !isNested) return 'section'
  if (!current) return 'section'
  // a word of a section may say what was done at a stay: `프리랜서 | 번역 (2018.08 ~ 2018.12)` (MAPPING W1, S4)
  if (current.kinds[0] === 'work' && isDatedHeader(heading, lexicon)) return 'content'
  const isLabel = match.ambiguous !== undefined || match.kinds.every((kind) => labelKinds.has(kind))
  if (current.kinds[0] === 'title') {
    const isWork = match.kinds.includes('work')
    return isLabel && !isWork && depth > open.entryDepth && !levels.has(depth) ? 'content' : 'section'
  }
  if (current.kinds.includes('summary')) {
    // `직무 경험` in a letter is a part of it where nothing but prose stands below
    const end = blocks.findIndex((block, at) => at > index && block.type === 'heading')
    const isPart =
      match.kinds.every((kind) => kind === 'summary') ||
      (isLabel && introduces(blocks.slice(index + 1, end < 0 ? undefined : end), lexicon))
    return levels.has(depth) && !isPart ? 'section' : 'content'
  }
  if (isFamily(current, match)) return 'content'
  // the tools of writing and speaking, and further ones, are a category of the skills: `### Writing` (MAPPING S6, K1)
  const isCategory = match.ambiguous === 'etc' || isFamily(works, match)
  if (current.kinds[0] === 'skills' && isCategory && holdsTools(blocks.slice(index + 1), lexicon)) return 'content'
  if (depth > open.entryDepth) return 'content'
  if (depth === open.entryDepth && open.depth > 0) {
    return isLabel && !levels.has(depth) ? 'content' : 'section'
  }
  return 'section'
}

/** What one writes and tells. */
const works: SectionMatch = { kinds: ['publications'], ambiguous: undefined, weak: false }

/** Whether nothing but technologies stands before the next heading. */
function holdsTools(blocks: readonly Block[], lexicon: Lexicon): boolean {
  const lines = until(blocks, (block) => block.type === 'heading').flatMap(linesOf)
  return lines.length > 0 && lines.every(({ text }) => text.split(',').every((part) => lexicon.isTechnology(part)))
}

/** Whether a heading has several parts and a range beside them, as that of a stay. */
function isDatedHeader({ lines }: Heading, lexicon: Lexicon): boolean {
  const line = joinLines(lines)
  return holdsRange(line, lexicon) && splitHeader(line, lexicon).parts.length > 1
}

/** Whether a nested heading says the same as the open section, or a category of it. */
function isFamily(outer: SectionMatch, inner: SectionMatch): boolean {
  if (outer.kinds[0] === 'title') return false
  return (
    inner.kinds.every(
      (kind) =>
        outer.kinds.includes(kind) ||
        families.some(
          (family) => family.includes(kind) && outer.kinds.some((other) => other !== 'title' && family.includes(other)),
        ),
    ) && inner.kinds.length > 0
  )
}

/**
 * What a heading that no word tells is by the word before its number, such as `프로젝트 1. 정산 앱` (MAPPING T6), or by the
 * labels below it: a stay (MAPPING W1) or a project (MAPPING P4, S4).
 */
function entryKind(
  blocks: readonly Block[],
  index: number,
  heading: Heading,
  isHead: boolean,
  lexicon: Lexicon,
): 'work' | 'projects' | undefined {
  const [kind] = lexicon.section(entryWord(joinLines(heading.lines).text))?.kinds ?? []
  if (kind === 'work' || kind === 'projects') return kind
  const below = blocks.slice(index + 1, index + 1 + labelReach)
  const own = until(below, (block) => block.type === 'heading')
  // labels of a stay below a name are the person's
  const isStay = tellsStay(heading, isHead ? [] : own.slice(0, 3), lexicon)
  if (isStay || isEmployedAbove(blocks.slice(index, index + 2), lexicon)) return 'work'
  // the labels of a project may be its sub-headings, not those of what stands deeper: `### 2. 기간`
  const heads = until(below, (block) => block.type === 'heading' && block.depth <= heading.depth).filter(
    (block): block is Heading => block.type === 'heading',
  )
  const labels = heads
    .filter((head) => head.depth === heads[0]?.depth)
    .flatMap((head) => readLabel(joinLines(head.lines), lexicon) ?? [])
  const told = [...labelsOf(own, lexicon), ...labels].flatMap(({ meanings, value: { text } }) =>
    // years of experience are no period: `경력 기간: 5년`
    meanings.filter((one) => one !== 'period' || text === '' || lexicon.dates.findPeriods(text).length > 0),
  )
  return told.includes('period') && told.includes('tech') ? 'projects' : undefined
}

/** Blocks below a heading among which its labels are looked for. */
const labelReach = 30

function until(blocks: readonly Block[], ends: (block: Block) => boolean): readonly Block[] {
  const end = blocks.findIndex(ends)
  return end < 0 ? blocks : blocks.slice(0, end)
}

/** The labels that begin lines, items and rows. */
function labelsOf(blocks: readonly Block[], lexicon: Lexicon): Labelled[] {
  return blocks
    .flatMap((block): readonly Line[] => {
      if (block.type === 'table')
        return [...(block.head ? [block.head] : []), ...block.rows].map((row) =>
          joinLines(
            row.slice(0, 2).map((cell) => joinLines(cell)),
            ': ',
          ),
        )
      const items = block.type === 'list' ? block.items.slice(0, 6).map((item) => item[0]) : [block]
      return items.flatMap((item) => (item?.type === 'paragraph' ? item.lines.slice(0, 6) : []))
    })
    .flatMap((line) => readLabel(line, lexicon) ?? [])
}

/**
 * Whether a heading and what stands right under it tell of a stay: labels of one, or beside a range in the heading the
 * mark of an employer or a position below (MAPPING W1).
 */
function tellsStay({ lines }: Heading, below: readonly Block[], lexicon: Lexicon): boolean {
  const line = joinLines(lines)
  const isDated = holdsRange(line, lexicon)
  const isRole = (own: Line): boolean => isRoles(splitHeader(own, lexicon).parts, lexicon)
  const hasRole = below.some((block) => block.type === 'paragraph' && block.lines.some(isRole))
  if (isDated && (hasRole || lexicon.companyScore(line.text) === 3)) return true
  let score = 0
  for (const { meanings } of labelsOf(below, lexicon)) {
    if (meanings.some((meaning) => stayLabels.has(meaning))) score += isDated ? 3 : 2
    else if (meanings.includes('period') || meanings.includes('duties')) score++
    if (meanings.some((meaning) => meaning === 'description' || meaning === 'school')) score--
  }
  return score >= 3
}

/** Whether a heading names an employer with the employment type behind it, above its period: `회사 · 정규직` (MAPPING W1, W4). */
function isEmployedAbove([own, next]: readonly Block[], lexicon: Lexicon): boolean {
  if (own?.type !== 'heading' || (next?.type !== 'heading' && next?.type !== 'paragraph')) return false
  const [, ...parts] = splitHeader(joinLines(own.lines), lexicon).parts
  return (
    parts.some((part) => lexicon.isEmployment(part.line.text)) &&
    next.lines.slice(0, 1).some((line) => isPeriodAlone(line, lexicon))
  )
}

const stayLabels: ReadonlySet<string> = new Set(['position', 'team', 'employment', 'companyInfo', 'start'])

/** The section that takes an entry found at the level of the sections: the open one of its kind, or a new one. */
function sectionOf(kind: SectionKind, open: Open, sections: RawSection[]): RawSection {
  if (open.section.match?.kinds.includes(kind)) return open.section
  const match: SectionMatch = { kinds: [kind], ambiguous: undefined, weak: false }
  const section: RawSection = { match, heading: undefined, isHead: false, blocks: [] }
  sections.push(section)
  return section
}

/** A heading before the first section: the first ones name the person, later ones are sections of no word. */
function headHeading(heading: Heading, open: Open, lexicon: Lexicon): 'unknown' | 'content' {
  const earlier = open.section.blocks.filter((block): block is Heading => block.type === 'heading')
  const [first] = earlier
  if (!first) return 'content'
  const hasText = open.section.blocks.some((block) => block.type === 'list' || block.type === 'table')
  if (isContact(titleText(joinLines(heading.lines)), lexicon)) return 'content'
  return earlier.length >= 3 || (hasText && heading.depth <= first.depth + 1) ? 'unknown' : 'content'
}

/** Whether a heading is an address, a phone number or a place, and so no section. */
function isContact(text: string, lexicon: Lexicon): boolean {
  return /[\w.+-]@[\w-]+\.|\d{3,4}[-. ]?\d{4}$|https?:\/\//u.test(text) || lexicon.isRegion(text)
}

/**
 * Whether a heading is in the form of the entries of a section: with the mark of an employer, or with a range in it or
 * right below where each of those of its level has one (MAPPING W1, S8).
 */
function isAlike(blocks: readonly Block[], index: number, entries: readonly Block[], lexicon: Lexicon): boolean {
  const own = blocks[index]
  // an item with other words beside its range is no period of the entry
  const isPeriod = (line: Line, block: Block): boolean =>
    holdsRange(line, lexicon) &&
    (block.type !== 'list' || readLabel(line, lexicon)?.meanings.includes('period') || isDateLine(line, lexicon))
  const isDated = (all: readonly Block[], at: number): boolean =>
    all.slice(at, at + 2).some((block) => linesOf(block).some((line) => isPeriod(line, block)))
  const isEntry = (block: Block): boolean =>
    block.type === 'heading' && own?.type === 'heading' && block.depth === own.depth
  const heads = entries.flatMap((block, at) => (isEntry(block) ? [at] : []))
  if (heads.length === 0 || !heads.every((at) => isDated(entries, at))) return true
  return isDated(blocks, index) || linesOf(own).some((line) => lexicon.companyScore(line.text) > 0)
}

/** Lines of a heading or a paragraph, or of the first paragraphs of a list's items. */
function linesOf(block: Block | undefined): readonly Line[] {
  const own = block?.type === 'list' ? block.items.map(([first]) => first) : [block]
  return own.filter((one) => one?.type === 'heading' || one?.type === 'paragraph').flatMap((one) => one.lines)
}

/** Whether nothing stands in a section yet. */
function isEmpty({ section }: Open): boolean {
  return section.blocks.every((block) => block.type === 'rule')
}

/**
 * A heading at the section's level that is an entry of it: right under it, or with a period of its own or the mark of
 * an employer, or among projects and schools behind another one there; among stays the name of an employer behind
 * another one will do (MAPPING S1, W1).
 */
function isSlippedEntry(heading: Heading, open: Open, lexicon: Lexicon): boolean {
  const kinds = open.section.match?.kinds ?? []
  const takes = kinds.some(
    (kind) =>
      kind === 'work' || kind === 'projects' || kind === 'education' || kind === 'training' || kind === 'volunteer',
  )
  if (!takes || heading.depth < open.depth) return false
  if (isEmpty(open) || (open.isFlat && !kinds.includes('work'))) return true
  const line = joinLines(heading.lines)
  return holdsRange(line, lexicon) || lexicon.companyScore(line.text) >= (open.isFlat ? 2 : 3)
}

/**
 * Whether a heading among stays has its period right below, alone or beside a position, or behind an employer at that
 * level its position: an employer (MAPPING W1).
 */
function isDatedBelow(blocks: readonly Block[], index: number, open: Open, lexicon: Lexicon): boolean {
  const next = blocks[index + 1]
  const [line] = next?.type === 'heading' || next?.type === 'paragraph' ? next.lines : []
  if (!line || !open.section.match?.kinds.includes('work')) return false
  if (open.isFlat && isRoles(splitHeader(line, lexicon).parts, lexicon)) return true
  return holdsRange(line, lexicon) && isDateLine(line, lexicon)
}

/** Whether nothing but positions and teams stands beside the periods of a line. */
function isDateLine(line: Line, lexicon: Lexicon): boolean {
  const { parts } = splitHeader(line, lexicon)
  return parts.length === 0 || isRoles(parts, lexicon)
}

/** Whether parts of a header are positions and teams alone. */
function isRoles(parts: readonly Part[], lexicon: Lexicon): boolean {
  return (
    parts.length > 0 && parts.every(({ line: { text } }) => lexicon.positionScore(text) === 2 || lexicon.isTeam(text))
  )
}

function holdsRange({ text }: Line, lexicon: Lexicon): boolean {
  return lexicon.dates.findPeriods(text).some((period) => period.kind === 'range')
}

/** Whether a line is a range with its note and nothing else. */
function isPeriodAlone({ text }: Line, lexicon: Lexicon): boolean {
  const [period] = lexicon.dates.findPeriods(text)
  if (period?.kind !== 'range') return false
  return !/[\p{L}\p{N}]/u.test(text.slice(0, period.start) + text.slice(period.end))
}

/**
 * Whether the headings below an employer's heading at the section's level are parts of it, and no further entries: the
 * next one is its period, or has neither a period nor the mark of an employer, where the employer's has (MAPPING W1), or
 * has a period inside the employer's, both in the heading or right below it (MAPPING W11).
 */
function ownsHeadings(blocks: readonly Block[], index: number, open: Open, lexicon: Lexicon): boolean {
  const own = blocks[index]
  let at = index + 1
  while (at < blocks.length && blocks[at]?.type !== 'heading') at++
  const next = blocks[at]
  if (own?.type !== 'heading' || next?.type !== 'heading' || next.depth <= own.depth) return false
  if (!open.section.match?.kinds.includes('work')) return false
  const line = joinLines(next.lines)
  const tells = (one: Line): boolean => lexicon.companyScore(one.text) === 3 || holdsRange(one, lexicon)
  if (isPeriodAlone(line, lexicon) || (tells(joinLines(own.lines)) && !tells(line))) return true
  const ranges = (lines: readonly Line[]): readonly Period[] =>
    lines.flatMap(({ text }) => lexicon.dates.findPeriods(text)).filter(({ kind }) => kind === 'range')
  const around = ranges(blocks.slice(index, Math.min(index + 2, at)).flatMap(linesOf))
  const inside = ranges(blocks.slice(at, at + 2).flatMap(linesOf))
  return lexicon.companyScore(line.text) === 0 && inside.some((one) => around.some((all) => isWithin(one, all)))
}

/** A line that is no Markdown heading but only a section word (MAPPING S2). */
function pseudoSection(
  line: Line,
  block: Paragraph,
  open: Open,
  isBare: boolean,
  lexicon: Lexicon,
): SectionMatch | undefined {
  if (line.text.length > 40) return undefined
  const title = trimOrnaments(line)
  const isFree = isBare && (!block.quote || block.lines.length === 1)
  if (!isAll(line, 'strong') && !isOrnamented(line) && !isFree) return undefined
  const match = lexicon.section(title.text.replace(/^\[(.*)\]$/u, '$1'))
  if (match?.weak && isMarkedAs(line, open)) return match
  if (match?.ambiguous === 'etc' && hasForm(line, open) && !open.section.match?.kinds.some(hasBodies)) return match
  return match?.weak || match?.ambiguous === 'etc' ? undefined : match
}

/** A section word in a quote above a list, which is no label of what is listed before it: `> Back-End Skills` (SURVEY 1). */
function quotedSection(line: Line, { section, entryDepth }: Open, lexicon: Lexicon): SectionMatch | undefined {
  const match = lexicon.section(trimOrnaments(line).text)
  const isInside = !section.isHead && Number.isFinite(entryDepth)
  if (!match || isInside || (match.weak && match.kinds[0] !== 'skills')) return undefined
  const current = section.match
  const isBody = current?.kinds.every((kind) => kind === 'work' || kind === 'projects' || kind === 'summary')
  if (isBody && !current?.ambiguous) return undefined
  return match.kinds.length === 0 || (current && isFamily(current, match)) ? undefined : match
}

/** Whether entries of a kind have lists of their own, which a word such as 기타 may head. */
function hasBodies(kind: SectionKind): boolean {
  return kind === 'work' || kind === 'projects'
}

/** Whether a line has the form of the line that opened the section: both bold or not, both with an ornament or not. */
function hasForm(line: Line, { section: { heading } }: Open): boolean {
  return (
    heading !== undefined &&
    isOrnamented(heading) === isOrnamented(line) &&
    isAll(heading, 'strong') === isAll(line, 'strong')
  )
}

/** Whether the ornament that leads the open section's heading leads a line, or any icon: they lead sections alone (MAPPING S2). */
function isMarkedAs(line: Line, { section: { heading } }: Open): boolean {
  if (isIconed(line)) return heading !== undefined && isIconed(heading)
  return heading !== undefined && isOrnamented(line) && heading.text.slice(0, 1) === line.text.slice(0, 1)
}

/** Whether an ornament leads a line: `▶ 경력` (MAPPING S2). */
function isOrnamented(line: Line): boolean {
  return isIconed(line) || /^[\p{Extended_Pictographic}\p{So}■▶►●◆※#[【<〈《「〔]/u.test(line.text)
}

/** Whether a bold line stands behind the icon of a font: `<i class="fa fa-user"></i> **소개**` (SURVEY 034). */
function isIconed(line: Line): boolean {
  return line.icon === true && isAll(line, 'strong')
}

/** Whether nothing but a total stands beside a word: `경력: 5년 2개월` is a heading, `포트폴리오: example.com` none. */
function standsAlone(line: Line, lexicon: Lexicon): boolean {
  const value = (hasColon(line) && readLabel(line, lexicon)?.value.text) || ''
  return value === '' || lexicon.dates.readDuration(value) !== undefined || lexicon.dates.findPeriods(value).length > 0
}

/** Kinds whose word may stand before a value among personal data: `학력: 율도대학교 컴퓨터공학과 졸업`. */
export const rowKinds: ReadonlySet<SectionKind> = new Set([
  'education',
  'training',
  'certificates',
  'awards',
  'languages',
  'interests',
])

/** Whether what is open holds personal data. */
function isPersonal({ section }: Open): boolean {
  return section.isHead || section.match?.kinds[0] === 'basics' || section.match?.kinds[0] === 'title'
}

/** Whether a line of a section word has a value beside it that is no total: a row of personal data (MAPPING B3, S1). */
function isRow(line: Line, { kinds }: SectionMatch, lexicon: Lexicon): boolean {
  const value = hasColon(line) ? readLabel(line, lexicon)?.value.text : undefined
  return Boolean(value) && kinds.every((kind) => rowKinds.has(kind))
}

/** Whether a line of a section word opens a section here, and is no label of an entry (MAPPING S4). */
function acceptsPseudo(line: Line, match: SectionMatch, open: Open, hasSections: boolean, lexicon: Lexicon): boolean {
  if (!hasSections) {
    const { heading } = open.section
    const opened = open.section.match?.kinds ?? []
    if (isMarkedAs(line, open)) return true
    // below the heading of an entry its words are labels, and so is a bold line where ornaments tell the sections (MAPPING S4)
    const isExperience = open.section.match?.ambiguous !== undefined && open.depth > 0
    const isInside =
      ((opened[0] === 'projects' || isExperience || (opened[0] === 'work' && open.depth > 0)) &&
        Number.isFinite(open.entryDepth)) ||
      (opened.includes('work') && heading !== undefined && isOrnamented(heading) && !isOrnamented(line))
    if (isInside && match.kinds.every((kind) => labelKinds.has(kind))) return false
    // skills stand in no section of languages, prizes and talks in none of papers
    const isOuter =
      (opened[0] === 'languages' && match.kinds[0] === 'skills') ||
      (opened[0] === 'publications' && (match.kinds[0] === 'awards' || match.kinds[0] === 'talks'))
    // a part of the introduction in the same form stands beside it (MAPPING B5)
    const isBeside = hasForm(line, open) && match.kinds.every((kind) => kind === 'summary')
    // the stays below an overview of them: `경력 요약`, then `경력 사항` (MAPPING S6, W13)
    const isDetail = match.kinds[0] === 'work' && heading && hasForm(line, open) && lexicon.isOverview(heading.text)
    return !open.section.match || isOuter || isBeside || isDetail || !isFamily(open.section.match, match)
  }
  const current = open.section.match
  if (open.section.isHead) return match.kinds.some((kind) => kind !== 'title' && kind !== 'summary')
  if (!current || current.ambiguous !== undefined) return false
  if (current.kinds.some((kind) => kind === 'work' || kind === 'projects' || kind === 'summary')) return false
  return (
    match.kinds.length > 0 &&
    !isFamily(current, match) &&
    match.kinds.every((kind) => !labelKinds.has(kind) || kind === 'projects')
  )
}

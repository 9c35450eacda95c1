import { venueWords } from '../ko/entries.js'
import type { LabelMeaning } from '../lexicon.js'
import { joinLines, type Line, leading, sliceLine } from '../outline/text.js'
import { cleanTitle, trimOrnaments } from '../outline/title.js'
import type { Publication } from '../types.js'
import { authorsEnd, isAuthors, isAuthorship } from './authors.js'
import { type Context, type Section, spend } from './context.js'
import { type CutLine, cutLine, endOf, joinPieces, type Piece, parenBehind } from './cut.js'
import type { Draft } from './draft.js'
import {
  type BodyLeaf,
  type Entry,
  type EntryShape,
  isLinkLine,
  joinLeaves,
  leavesOf,
  readEntries,
  settleAbove,
  takeUrl,
  urlIn,
  yearAbove,
} from './entries.js'
import { holdsWord } from './telling.js'
import { plainValue, proseValue } from './text.js'

const meanings: readonly LabelMeaning[] = ['publication', 'publisher', 'date', 'url']

/** How entries of publications look. */
export function publicationShape(context: Context): EntryShape {
  return {
    meanings,
    begins: (line, open) => {
      if (isLinkLine(line, context)) return false
      const [head] = open.lines
      if (!head) return false
      // a title on its line, then where it appeared: the next title begins an entry of its own
      if (leading(head, 'strong') > 0) return leading(line, 'strong') > 0
      // where it appeared is set in italics, or names who published it beside the date
      if (leading(line, 'em') > 0 && leading(head, 'em') === 0) return false
      const dated = open.lines.some((own) => cutLine(own, context).periods.length > 0)
      return dated || !(head.hard || isDatedVenue(line, context))
    },
    isCategory: (unit, line) => {
      if (cutLine(line, context).periods.length > 0) return false
      const items = unit.children.filter((child) => child.style === 'item')
      return (
        items.length > 1 && items.every((child) => child.lines.some((own) => cutLine(own, context).periods.length > 0))
      )
    },
  }
}

/**
 * Read publications (MAPPING C3): title, where it appeared with volume and pages, date, link.
 *
 * @param section - a section, or units that were settled as publications
 * @param context - words and messages
 * @returns one draft a publication; none where nothing is one
 */
export function readPublications(section: Section, context: Context): Draft<Publication>[] {
  const entries = readEntries(section.units, publicationShape(context), context)
  settleAbove(entries, context, () => false)
  return entries.flatMap((entry) => {
    const draft = readEntry(entry, context)
    return draft.name || draft.summary ? [draft] : []
  })
}

function readEntry(entry: Entry, context: Context): Draft<Publication> {
  const draft: Draft<Publication> = {}
  const summary: BodyLeaf[] = []
  for (const line of entry.lines) readLine(line, draft, summary, context)
  for (const link of takeUrl(draft, entry.links, context))
    summary.push({ value: proseValue([link], context), isItem: true })
  for (const field of entry.fields) {
    const { label, value } = field
    const isEmpty = value.text === ''
    if (field.meanings.includes('date') && cutLine(value, context, { place: true }).periods.length > 0) {
      spend(label, context)
      draft.releaseDate ??= endOf(cutLine(value, context, { place: true }), context)
    } else if (field.meanings.includes('publisher')) {
      spend(label, context)
      if (!draft.publisher) draft.publisher = plainValue(value)
      else summary.push({ value: proseValue([value], context), isItem: true })
    } else if (field.meanings.includes('url') && urlIn(value, context) && !draft.url) draft.url = urlIn(value, context)
    else if (field.meanings.includes('publication') && !draft.name && !isEmpty) {
      spend(label, context)
      readLine(value, draft, summary, context, true)
    } else if (!isEmpty) summary.push({ value: proseValue([joinLines([label, value], ': ')], context), isItem: true })
    summary.push(...leavesOf(field.under, context))
  }
  for (const unit of entry.body) {
    const [line, more] = unit.lines
    if (line && !more && isLinkLine(line, context) && !draft.url) draft.url = urlIn(line, context)
    else if (line && unit.style !== 'heading' && isVenue(line, draft, context)) {
      for (const own of unit.lines) readLine(own, draft, summary, context)
    } else {
      summary.push(...leavesOf([unit], context))
      continue
    }
    summary.push(...leavesOf(unit.children, context))
  }
  draft.releaseDate ??= yearAbove(entry)
  const { name, publisher, releaseDate, url } = draft
  return { name, publisher, releaseDate, url, summary: joinLeaves(summary) }
}

/** Whether a line is a date, alone or with a publisher or where it appeared: `새빛출판사, 2021.11`, `한빛논문지 5권 3호, 2021.06`. */
function isDatedVenue(line: Line, context: Context): boolean {
  const { pieces, periods } = cutLine(line, context)
  const isPlace = ({ line: { text } }: Piece, at: number): boolean =>
    (at === 0 && holdsWord(text, venueWords)) || context.lexicon.companyScore(text) > 0
  return (
    periods.length > 0 &&
    (pieces.length === 0 || pieces.some((piece, at) => isPlace(piece, at) || isNumber(piece.line, context)))
  )
}

/** Whether a line under a title says where or when it appeared. */
function isVenue(line: Line, draft: Draft<Publication>, context: Context): boolean {
  if (line.text.length > 100 || context.lexicon.isSentence(line.text)) return false
  const dated = cutLine(line, context).periods.length > 0
  return dated ? !draft.releaseDate || !draft.publisher : !draft.publisher && holdsWord(line.text, venueWords)
}

/** Read a header line: title, publisher and date; volume and pages stay with the publisher. */
function readLine(line: Line, draft: Draft<Publication>, summary: BodyLeaf[], context: Context, whole = false): void {
  if (draft.name && !draft.url && isLinkLine(line, context)) {
    draft.url = urlIn(line, context)
    return
  }
  const clean = trimOrnaments(line)
  const end = identifierStart(clean.text)
  if (end > 0) {
    readLine(sliceLine(clean, 0, end), draft, summary, context, whole)
    summary.push({ value: plainValue(sliceLine(clean, end)), isItem: true })
    return
  }
  const marked = draft.name ? undefined : quotedTitle(clean)
  const quoted = marked && !isJournal(clean, marked, context) ? marked : undefined
  draft.url ??= urlIn(line, context)
  if (quoted) {
    draft.name = plainValue(sliceLine(clean, quoted.start, quoted.end))
    const told: BodyLeaf[] = []
    readVenue(sliceLine(clean, quoted.close), draft, told, context)
    readBefore(sliceLine(clean, 0, quoted.open), draft, summary, context)
    summary.push(...told)
    return
  }
  if (draft.name) {
    readVenue(clean, draft, summary, context)
    return
  }
  if (whole) {
    draft.name = plainValue(cleanTitle(clean, context.lexicon))
    return
  }
  const authors = authorsEnd(clean, context)
  if (authors > 0) {
    readAuthors(sliceLine(clean, 0, authors), draft, summary, context)
    readTitle(trimOrnaments(sliceLine(clean, authors)), true, draft, summary, context)
  } else readTitle(clean, false, draft, summary, context)
}

/** Offset of the identifier that ends a citation: `2024. doi:10.1000/182`; or -1. */
function identifierStart(text: string): number {
  return text.includes('10.') ? text.search(/(?<=[\s.,])doi ?: ?10\.\d{1,9}\/\S{1,200}$/iu) : -1
}

/** Read a title with what stands behind it: at a full stop before the venue, else at separators (MAPPING C3). */
function readTitle(
  clean: Line,
  cited: boolean,
  draft: Draft<Publication>,
  summary: BodyLeaf[],
  context: Context,
): void {
  const stop = titleStop(clean.text, cited)
  if (stop > 0) {
    draft.name = plainValue(cleanTitle(sliceLine(clean, 0, stop), context.lexicon))
    readVenue(sliceLine(clean, stop + 1), draft, summary, context)
    return
  }
  const behind = parenBehind(clean)
  const inner = behind && isAuthorship(behind.inner.text) ? cutLine(behind.inner, context) : undefined
  // `(2021.08 등록)` tells the date too
  if (behind && inner?.pieces.length === 1 && inner.periods.length === 0) {
    readTitle(behind.outside, cited, draft, summary, context)
    summary.push({ value: plainValue(behind.inner), isItem: true })
    return
  }
  const cut = cutLine(clean, context, { strong: true })
  draft.releaseDate ??= endOf(cut, context)
  const strong = leading(clean, 'strong')
  // a number or what an author did is no title
  const from = cut.pieces.findIndex(({ line }) => !isNumber(line, context) && !isAuthorship(bare(line).text))
  const [first, ...rest] = cut.pieces.slice(Math.max(from, 0))
  if (!first) return
  for (const { line } of cut.pieces.slice(0, Math.max(from, 0))) summary.push({ value: plainValue(line), isItem: true })
  // a colon or a dash inside a title holds it together, where nothing else tells the publisher
  let end = rest.findLastIndex((piece) => piece.end <= strong) + 1
  const dashed = rest.length > 0 && rest.every((piece) => /[:：-]/u.test(piece.before)) && strong === 0
  if (dashed && rest.length > 1) end = Math.max(end, rest.length - 1)
  else if (rest[0] && /[:：]/u.test(rest[0].before) && strong === 0) end = Math.max(end, 1)
  const last = rest.slice(0, end).reduce((_, piece) => piece, first)
  const title = sliceLine(clean, first.start, last.end)
  draft.name = plainValue(cleanTitle(title, context.lexicon))
  addVenue(cut, rest.slice(end), draft, summary, context)
}

/** Offset of the full stop behind a title: the first one behind authors, else one before words of where it appeared; or -1. */
function titleStop(text: string, cited: boolean): number {
  const [stop] = text.matchAll(/(?<=\p{Script=Hangul}{2}|[\p{L}\p{N})]{3})[.?]\s(?=[^\s\d\p{Ll}]|arXiv)/gu)
  if (!stop) return -1
  const { index } = stop
  const isStop = cited || (!text.slice(0, index).includes(', ') && holdsWord(text.slice(index), venueWords))
  return isStop ? index + (text[index] === '?' ? 1 : 0) : -1
}

/** What stands before a quoted title: the authors, or where it appeared if nothing behind it says so (MAPPING C3). */
function readBefore(line: Line, draft: Draft<Publication>, summary: BodyLeaf[], context: Context): void {
  const cut = cutLine(line, context)
  const [first] = cut.pieces
  const last = cut.pieces.at(-1)
  const isVenue =
    first &&
    last &&
    !draft.publisher &&
    !/[:：] ?$/u.test(line.text) &&
    !isAuthors(joinPieces(cut, first, last).text, context)
  if (!isVenue) {
    readAuthors(line, draft, summary, context)
    return
  }
  draft.releaseDate ??= endOf(cut, context)
  addVenue(cut, cut.pieces, draft, summary, context)
}

/** The authors go to the summary, a date among them is the date (MAPPING C3). */
function readAuthors(line: Line, draft: Draft<Publication>, summary: BodyLeaf[], context: Context): void {
  const cut = cutLine(line, context)
  draft.releaseDate ??= endOf(cut, context)
  const [first] = cut.pieces
  const last = cut.pieces.at(-1)
  if (!first || !last) return
  const authors = trimStop(joinPieces(cut, first, last))
  if (/\p{L}/u.test(authors.text)) summary.push({ value: plainValue(authors), isItem: true })
}

/** Authors without a final stop or comma, but for the stop of `et al.` and of initials. */
function trimStop(line: Line): Line {
  const { length } = line.text.replace(/(?<![\s,:])[\s,:]+$/u, '').replace(/(?<!\bal|(?<!\p{L})\p{L})\.$/u, '')
  return sliceLine(line, 0, length)
}

function readVenue(line: Line, draft: Draft<Publication>, summary: BodyLeaf[], context: Context): void {
  const cut = cutLine(line, context)
  draft.releaseDate ??= endOf(cut, context)
  addVenue(cut, cut.pieces, draft, summary, context)
}

/** The first part behind the title that names a publisher is it, with volume and pages; further ones go to the summary. */
function addVenue(
  cut: CutLine,
  pieces: readonly Piece[],
  draft: Draft<Publication>,
  summary: BodyLeaf[],
  context: Context,
): void {
  const publisher = draft.publisher ? undefined : pieces.find(({ line }) => isPublisher(line, context))
  const at = publisher ? pieces.indexOf(publisher) : -1
  const isVolume = ({ before, line }: Piece, index: number): boolean =>
    index > at && before === ',' && /^(?:\p{L}{0,4}\.?\s?)?\d/u.test(line.text) && !isNumber(line, context)
  const volumes = publisher ? pieces.filter(isVolume) : []
  if (publisher)
    draft.publisher = plainValue(
      joinLines(
        [publisher, ...volumes].map(({ line }) => line),
        ', ',
      ),
    )
  const told = pieces.filter((piece) => piece !== publisher && !volumes.includes(piece))
  for (const line of joinRuns(cut, told)) summary.push({ value: proseValue([line], context), isItem: true })
}

/** Parts with nothing but a comma between them are one, as written: `Toronto, Canada`. */
function joinRuns(cut: CutLine, pieces: readonly Piece[]): Line[] {
  const runs: Piece[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    const isNext = last !== undefined && cut.line.text.slice(last.end, piece.start) === ', '
    if (isNext) runs[runs.length - 1] = { ...last, end: piece.end }
    else runs.push(piece)
  }
  return runs.map((run) => bare(joinPieces(cut, run, run)))
}

/** A part without the parentheses around the whole of it. */
function bare(line: Line): Line {
  return /^\([^()]+\)$/u.test(line.text) ? sliceLine(line, 1, line.text.length - 1) : line
}

/** Whether a part names a publisher: neither prose, a number, nor who did what: `공저`, `홍길동 옮김`. */
function isPublisher(line: Line, context: Context): boolean {
  // an abbreviated name is of capitalised words: `J. Food Sci.`
  const isShort = line.text.split(' ').every((word) => /^(?:\p{Lu}|&$)/u.test(word))
  const isProse = context.lexicon.isSentence(line.text) && !isShort && !holdsWord(line.text, venueWords)
  return !isProse && !isNumber(line, context) && !isAuthorship(bare(line).text)
}

/** Whether a part is the number of a patent or a book, and no publisher: `등록번호 10-0000000`. */
function isNumber(line: Line, context: Context): boolean {
  const [word = ''] = line.text.split(/[\s:：]/u)
  if (/(?<![\d-])10-(?:\d{4}-)?\d{7}(?!\d)/u.test(line.text)) return true
  return /\d{3}/u.test(line.text) && context.lexicon.label(word).includes('number')
}

interface Quoted {
  readonly start: number
  readonly end: number
  readonly open: number
  readonly close: number
}

/** Whether what is quoted is where a title before it appeared: `고려 향가의 운율, 『한빛연구』 12권` (MAPPING C3). */
function isJournal({ text }: Line, { open, start, end, close }: Quoted, context: Context): boolean {
  const before = text.slice(0, open)
  if (!/[『《]/u.test(text.charAt(open)) || !/\p{L}/u.test(before) || isAuthors(before, context)) return false
  return (
    holdsWord(text.slice(start, end), venueWords) ||
    /^[\s,]{0,3}(?:\p{L}\s?)?\d{1,3}\s?[(\p{L}]/u.test(text.slice(close))
  )
}

/** A title in quotation marks. */
function quotedTitle(line: Line): Quoted | undefined {
  const match = /[“"「『《〈]([^“”"「」『』《》〈〉]{4,})[”"」』》〉],?\.?/u.exec(line.text)
  if (!match?.[1]) return undefined
  const start = match.index + 1
  const text = match[1].replace(/(?<![.,\s])[.,\s]+$/u, '')
  return { start, end: start + text.length, open: match.index, close: match.index + match[0].length }
}

import { hostWords, meritWords, sectionEvents } from '../ko/entries.js'
import type { LabelMeaning } from '../lexicon.js'
import { joinLines, type Line, leading, sliceLine } from '../outline/text.js'
import { cleanTitle, trimOrnaments } from '../outline/title.js'
import type { Award } from '../types.js'
import { lastWord } from '../word.js'
import { isAuthorship } from './authors.js'
import { type Context, type Section, spend } from './context.js'
import { type CutLine, cutLine, endOf, joinPieces, type Piece, parenBehind } from './cut.js'
import { type Draft, joinValues, type Value } from './draft.js'
import {
  type BodyLeaf,
  type Entry,
  type EntryShape,
  isLinkLine,
  isProse,
  isUnderBold,
  joinLeaves,
  leavesOf,
  readEntries,
  settleAbove,
  splitRun,
  yearAbove,
} from './entries.js'
import { bareWord, holdsEvent, holdsRank, isIssuer, isOrganization, isRank, isStaffPrize } from './telling.js'
import { plainValue, proseValue } from './text.js'

const meanings: readonly LabelMeaning[] = ['award', 'awarder', 'date']

/** How entries of awards look. */
export function awardShape(context: Context): EntryShape {
  const tells = (line: Line): boolean => holdsRank(line.text) || cutLine(line, context).periods.length > 0
  return {
    meanings,
    accepts: (field) => (field.label.text.length > 1 && !holdsRank(field.label.text)) || isKnownLabel(field.meanings),
    begins: (line, open) => {
      if (isLinkLine(line, context) || isProse(line, context)) return false
      return cutLine(line, context).pieces.length > 0 && !isUnderBold(line, open)
    },
    isCategory: (unit, line) => {
      if (tells(line)) return false
      const items = unit.children.filter((child) => child.style === 'item' || child.style === 'heading')
      return items.length > 0 && items.every((child) => child.lines.some(tells))
    },
  }
}

function isKnownLabel(known: readonly LabelMeaning[]): boolean {
  return known.includes('awarder') || known.includes('date') || known.includes('award')
}

/**
 * Read awards (MAPPING C2): the rank stays in the title, a range gives its end, a place is never the awarder.
 *
 * @param section - a section, or units that were settled as awards
 * @param context - words and messages
 * @returns one draft an award; none where nothing is one
 */
export function readAwards(section: Section, context: Context): Draft<Award>[] {
  const entries = readEntries(section.units, awardShape(context), context)
  settleAbove(entries, context, () => false)
  return entries
    .flatMap((entry) => splitEntry(entry, context))
    .flatMap((entry) => {
      const draft = readEntry(entry, context)
      return draft.title || draft.summary ? [draft] : []
    })
}

/** Part a run of awards, each with its date; what stands under it is the last one's. */
function splitEntry(entry: Entry, context: Context): Entry[] {
  const [head, ...others] = entry.lines
  const isDated = (piece: Line): boolean => {
    const { periods, pieces } = cutLine(piece, context)
    return periods.length > 0 && pieces.some(({ line }) => !isIssuer(line.text) && !isOnlyEvent(line.text))
  }
  const run = head && others.length === 0 && entry.style !== 'table' ? splitRun(head, [isDated]) : []
  const last = run.at(-1)
  if (!last || run.length === 1) return [entry]
  const first = run.slice(0, -1).map((line) => ({ ...entry, lines: [line], links: [], fields: [], body: [] }))
  return [...first, { ...entry, lines: [last] }]
}

function readEntry(entry: Entry, context: Context): Draft<Award> {
  const draft: Draft<Award> = {}
  const summary: BodyLeaf[] = []
  const [head, ...others] = entry.style === 'table' ? [] : entry.lines
  if (entry.style === 'table') readCells(entry.lines, draft, summary, context)
  if (head) readHead(head, draft, summary, context)
  const prose: Line[] = []
  for (const line of others) {
    const cut = cutLine(line, context)
    if (!draft.date && cut.periods.length > 0 && isFactLine(line, cut, context)) readHead(line, draft, summary, context)
    else prose.push(line)
  }
  if (prose.length > 0) summary.push({ value: proseValue(prose, context), isItem: false })
  for (const link of entry.links) summary.push({ value: proseValue([link], context), isItem: true })
  for (const field of rowFields(entry)) readField(field, draft, summary, context)
  for (const unit of entry.body) {
    const isFact = (line: Line): boolean => {
      const cut = cutLine(line, context)
      return !draft.date && cut.periods.length > 0 && isFactLine(line, cut, context)
    }
    const fact = unit.children.length === 0 ? unit.lines.find(isFact) : undefined
    if (fact) readHead(fact, draft, summary, context)
    const rest = fact ? unit.lines.filter((line) => line !== fact) : unit.lines
    if (rest.length > 0 || !fact) summary.push(...leavesOf([{ ...unit, lines: rest }], context))
  }
  draft.date ??= yearAbove(entry)
  draft.summary = joinLeaves(summary)
  return { title: draft.title, date: draft.date, awarder: draft.awarder, summary: draft.summary }
}

/**
 * The fields of an entry; in a row, what a column of results says is of the title, and contents beside a column that names
 * the award are no title (MAPPING C2).
 */
function rowFields(entry: Entry): Entry['fields'] {
  if (entry.style !== 'table') return entry.fields
  const isContent = ({ meanings }: Entry['fields'][number]): boolean => meanings.includes('content')
  const isNamed = entry.fields.some((field) => field.meanings.includes('award') && !isContent(field))
  return entry.fields.map((field) => {
    if (isNamed && field.meanings.includes('results')) return { ...field, meanings: ['award', 'results'] }
    return isNamed && isContent(field) ? { ...field, meanings: ['content'] } : field
  })
}

/** Whether a line below a title is its date, alone or with its rank and who gave it. */
function isFactLine(line: Line, { pieces }: CutLine, { lexicon }: Context): boolean {
  if (pieces.length === 0) return true
  const isOne = pieces.length === 1 || (pieces.length === 2 && pieces.some((piece) => isRank(piece.line.text)))
  return isOne && line.text.length <= 40 && !lexicon.isSentence(line.text)
}

function readField(field: Entry['fields'][number], draft: Draft<Award>, summary: BodyLeaf[], context: Context): void {
  const { label, value } = field
  const under = leavesOf(field.under, context)
  if (field.meanings.includes('date')) {
    spend(label, context)
    const cut = cutLine(value, context, { place: true })
    if (cut.periods.length > 0) draft.date ??= endOf(cut, context)
    else summary.push({ value: plainValue(value), isItem: true })
  } else if (field.meanings.includes('awarder') && !field.meanings.includes('award')) {
    spend(label, context)
    draft.awarder ??= plainValue(value)
  } else if (field.meanings.includes('award')) {
    spend(label, context)
    if (value.text === '') summary.push(...under)
    else if (!draft.title) readHead(value, draft, summary, context)
    else if (isRank(value.text) || isRank(draft.title.text) || field.meanings.includes('results')) {
      const isFirst = isRank(draft.title.text) && !isRank(value.text)
      const [event, rank] = isFirst ? [plainValue(value), draft.title] : [draft.title, plainValue(value)]
      draft.title = joinValues([event, rank], ' ')
    } else summary.push({ value: proseValue([value], context), isItem: true })
  } else if (!draft.awarder && isIssuer(value.text)) {
    spend(label, context)
    draft.awarder = plainValue(value)
  } else if (field.meanings[0] === 'content') {
    spend(label, context)
    summary.push({ value: proseValue([value], context), isItem: true })
  } else summary.push({ value: proseValue([joinLines([label, value], ': ')], context), isItem: true })
  if (value.text !== '') summary.push(...under)
}

/** Cells of a row without column names: date, title, rank, awarder. */
function readCells(cells: readonly Line[], draft: Draft<Award>, summary: BodyLeaf[], context: Context): void {
  const rest: Line[] = []
  for (const cell of cells) {
    const cut = cutLine(cell, context, { place: /^\D{0,2}\d/u.test(cell.text) })
    if (cut.periods.length > 0 && cut.pieces.length === 0) draft.date ??= endOf(cut, context)
    else rest.push(cell)
  }
  if (rest.length > 0) readHead(joinLines(rest, ' | '), draft, summary, context)
}

/** A part of a header: pieces joined by their separators. */
interface Group {
  readonly first: Piece
  last: Piece
  /** Pieces of it behind its period: `해커톤 (2021.10) 대상`. */
  readonly behind: Piece[]
}

/** Read a header line (MAPPING C2). */
function readHead(line: Line, draft: Draft<Award>, summary: BodyLeaf[], context: Context): void {
  const clean = trimOrnaments(line)
  const aside = sentenceBehind(clean, context)
  // a bare year behind a rank is no edition of the event: `해커톤 대상 2019` (MAPPING D10)
  const dates = (before: string, behind: string): boolean => behind === '' && holdsRank(lastWord(before.trimEnd()))
  const cut = cutLine(aside ? sliceLine(clean, 0, aside.at) : clean, context, { strong: true, dates })
  draft.date ??= endOf(cut, context)
  const groups = groupPieces(cut, context)
  const lineOf = ({ first, last, behind }: Group): Line =>
    behind.reduce(
      (line, piece) => {
        const mark = /^[\p{Pd}─⎯−:：|｜│⎪ㅣ‖/·]$/u.test(piece.before)
          ? ` ${piece.before} `
          : piece.before === ','
            ? ', '
            : ' '
        return joinLines([line, piece.line], mark)
      },
      joinPieces(cut, first, last),
    )
  const titled = groups.find((group) => holdsRank(lineOf(group).text) && !isPlace(lineOf(group), context))
  const first = titled ?? groups.find((group) => !isPlace(lineOf(group), context)) ?? groups[0]
  const known = draft.title
  // a rank below the name of an event belongs to the title
  const title = !known ? first : titled && !holdsRank(known.text) ? titled : undefined
  if (title) draft.title = joinValues([...(known ? [known] : []), titleOf(lineOf(title), draft, summary, context)], ' ')
  for (const group of groups) {
    if (group === title) continue
    const part = lineOf(group)
    // what is quoted won it: `대상 — '길 찾는 지팡이'`
    const isQuoted = /^['"‘“「『《].*['"’”」』》]$/u.test(part.text)
    const isMerit = meritWords.includes(lastWord(part.text))
    const isOther = isQuoted || isMerit || isPlace(part, context) || context.lexicon.isSentence(part.text)
    if (!draft.awarder && !isOther) draft.awarder = plainValue(cleanHost(part))
    else summary.push({ value: proseValue([part], context), isItem: true })
  }
  if (aside) summary.push({ value: proseValue([aside.line], context), isItem: false })
}

function isPlace(line: Line, context: Context): boolean {
  return context.lexicon.isRegion(line.text)
}

/** A sentence or a remark behind a colon that follows the whole title: `**상** : 까닭`. */
function sentenceBehind(line: Line, context: Context): { at: number; line: Line } | undefined {
  const colon = / ?(?:：|:\s) ?/u.exec(line.text)
  if (!colon || colon.index === 0) return undefined
  const rest = sliceLine(line, colon.index + colon[0].length)
  const before = line.text.slice(0, colon.index)
  if ((holdsRank(rest.text) || holdsEvent(rest.text)) && !context.lexicon.isSentence(rest.text)) return undefined
  return holdsRank(before) ? { at: colon.index, line: rest } : undefined
}

/** Join pieces that are one title: an event with its rank, a name with dashes inside. */
function groupPieces(cut: CutLine, context: Context): Group[] {
  const groups: Group[] = []
  const strong = leading(cut.line, 'strong')
  for (const piece of cut.pieces) {
    const text = piece.line.text
    if (isOnlyEvent(text)) continue
    const last = groups.at(-1)
    const before = last ? joinPieces(cut, last.first, last.last).text : ''
    const event = groups.find(({ first, last: end }) => holdsEvent(joinPieces(cut, first, end).text))
    if (
      event &&
      isRank(text) &&
      isBehindPeriod(cut, event, piece) &&
      !holdsRank(joinPieces(cut, event.first, event.last).text)
    ) {
      event.behind.push(piece)
      continue
    }
    const isNear = last !== undefined && piece.before !== '(' && piece.before !== 'date'
    const isInside = piece.end <= strong
    // an event gives nothing: it is of the prize beside it, whichever stands first
    const isOf = holdsRank(before) && !holdsEvent(before) && holdsEvent(text) && !isIssuer(text)
    const isHost = isOrganization(before, context.lexicon) && !holdsRank(before)
    const isGiver = (isHost || isStaffPrize(text) || context.lexicon.isRegion(before)) && !holdsEvent(before)
    const joins = (isRank(text) && !isGiver) || isOf
    // a dash inside a name that has no rank yet: `대회 2023 - 주제`
    const isNamePart =
      /^[\p{Pd}─⎯−:：]$/u.test(piece.before) && !isIssuer(text) && !isPlace(piece.line, context) && !holdsRank(before)
    if (last && isNear && (isInside || joins || isNamePart)) {
      if (isBehindPeriod(cut, last, piece)) last.behind.push(piece)
      else last.last = piece
    } else groups.push({ first: piece, last: piece, behind: [] })
  }
  return groups
}

/** Whether a period stands between a part and a piece behind it. */
function isBehindPeriod(cut: CutLine, group: Group, piece: Piece): boolean {
  return cut.periods.some(({ start }) => start >= group.last.end && start < piece.start)
}

function isOnlyEvent(text: string): boolean {
  return sectionEvents.includes(bareWord(text))
}

/** Title without events; an awarder in parentheses behind it leaves it (MAPPING C2, T6). */
function titleOf(line: Line, draft: Draft<Award>, summary: BodyLeaf[], context: Context): Value {
  const dropEvent = (whole: Line): Line => {
    const event = sectionEvents.find((word) => whole.text.endsWith(` ${word}`))
    return event ? trimOrnaments(sliceLine(whole, 0, whole.text.length - event.length)) : whole
  }
  let title = dropEvent(cleanTitle(line, context.lexicon))
  const behind = draft.awarder ? undefined : parenBehind(title)
  // what is glued to a title belongs to it unless it names an organisation: `우수상(팀)`
  if (behind && (!behind.glued || isOrganization(behind.inner.text, context.lexicon))) {
    const { inner, outside } = behind
    if (context.lexicon.isRegion(inner.text)) {
      summary.push({ value: plainValue(inner), isItem: true })
      title = outside
    } else if (isAwarder(inner.text, outside.text, context)) {
      draft.awarder = plainValue(cleanHost(inner))
      title = outside
    }
  }
  return plainValue(dropEvent(title))
}

/** Whether what stands in parentheses behind a title is who gave it, and no rank, merit, share, translation, place or count. */
function isAwarder(inner: string, outside: string, context: Context): boolean {
  if (meritWords.includes(lastWord(inner)) || isAuthorship(inner)) return false
  if (holdsRank(inner) || holdsEvent(inner) || /^\d|\d\p{L}?$/u.test(inner)) return false
  if (context.lexicon.isStatus(inner) || context.lexicon.isSentence(inner) || /,/u.test(inner)) return false
  const isTranslation = /^[\p{Script=Latin}\d\s.'&-]+$/u.test(inner) && / /u.test(inner) && !isIssuer(inner)
  return inner.length <= 30 && !(isTranslation && /\p{Script=Hangul}/u.test(outside))
}

/** Organisation without the words that say it held the event: `진흥원 주관`. */
function cleanHost(line: Line): Line {
  const word = hostWords.find((host) => line.text.endsWith(` ${host}`))
  return word ? sliceLine(line, 0, line.text.length - word.length) : line
}

import { hourUnit } from '../ko/entries.js'
import type { LabelMeaning } from '../lexicon.js'
import { joinLines, type Line, leading, sliceLine } from '../outline/text.js'
import { cleanTitle, trimOrnaments } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import type { Volunteer } from '../types.js'
import { firstWord } from '../word.js'
import { type Context, reportLine, type Section, spend } from './context.js'
import { type CutLine, cutLine, type Piece, parenBehind } from './cut.js'
import { type Draft, joinValues, type Value } from './draft.js'
import {
  type Entry,
  type EntryShape,
  type Field,
  fieldOf,
  hasDate,
  isLinkLine,
  isProse,
  isUnderBold,
  leavesOf,
  readEntries,
  settleAbove,
  takeUrl,
  urlIn,
  yearAbove,
} from './entries.js'
import { datesOf } from './period.js'
import {
  holdsActivity,
  holdsMeeting,
  holdsOffice,
  holdsRank,
  holdsSchool,
  isActivityRole,
  isHost,
  isOrganization,
  roleStart,
} from './telling.js'
import { plainValue, proseValue } from './text.js'

/** Labels of what was done, which vanish (MAPPING W6). */
const telling: readonly LabelMeaning[] = ['content', 'description', 'duties', 'results']

const meanings: readonly LabelMeaning[] = [
  'organization',
  'position',
  'role',
  'period',
  'date',
  'start',
  'end',
  'url',
  'location',
  ...telling,
]

/** How entries of activities look. */
export function volunteerShape(context: Context): EntryShape {
  return {
    meanings,
    isBody: tellsDeeds,
    accepts: (field) => tellsDeeds(field) || (field.value.text !== '' && !isProse(field.value, context)),
    begins: (line, open) => {
      if (isLinkLine(line, context) || isProse(line, context)) return false
      const { pieces, periods } = cutLine(line, context)
      if (pieces.every((piece) => isRole(piece.line.text, context))) {
        // a role behind a name, with a period of its own, is the next one's (MAPPING T3)
        const isNamed = pieces.some((piece) => roleStart(piece.line.text, context.lexicon) > 0)
        if (!isNamed || periods.length === 0 || !hasDate(open, context)) return false
      }
      return !isUnderBold(line, open)
    },
    isCategory: (unit, line) => {
      const isDated = (own: Line): boolean => cutLine(own, context).periods.length > 0
      const parts = unit.children.filter(({ style }) => style === 'item' || style === 'heading')
      if (parts.length < 2 || isDated(line)) return false
      return parts.every(({ style, lines }) => style === 'heading' && lines.some(isDated))
    },
  }
}

function tellsDeeds({ meanings: told }: Field): boolean {
  return told.some((meaning) => telling.includes(meaning))
}

function isRole(text: string, context: Context): boolean {
  return isActivityRole(text) || context.lexicon.positionScore(text) === 2
}

/**
 * Read activities (MAPPING C4, D8): organization, position, period, what was done.
 *
 * @param section - a section, or units that were settled as activities
 * @param context - words and messages
 * @returns one draft an activity, which is empty where an entry tells nothing
 */
export function readVolunteer(section: Section, context: Context): Draft<Volunteer>[] {
  const entries = readEntries(section.units, volunteerShape(context), context)
  settleAbove(entries, context, () => false)
  return entries.map((entry) => readEntry(entry, context))
}

interface Reading {
  draft: Draft<Volunteer>
  parts: Line[]
  summary: Value[]
  highlights: Value[]
}

function readEntry(entry: Entry, context: Context): Draft<Volunteer> {
  const reading: Reading = { draft: {}, parts: [], summary: [], highlights: [] }
  entry.lines.forEach((line, index) => {
    if (isLinkLine(line, context) && index > 0) reading.draft.url ??= urlIn(line, context)
    else if (isProse(line, context)) reading.summary.push(proseValue([line], context))
    else readHead(line, reading, context)
  })
  for (const link of takeUrl(reading.draft, entry.links, context)) reading.highlights.push(proseValue([link], context))
  const named = namedBy(entry, context)
  if (named) readHead(named.value, reading, context)
  for (const field of entry.fields) if (field !== named) readField(field, reading, context)
  readBody(entry.body, reading, !hasDate(entry, context), context)
  const year = yearAbove(entry)
  if (year && !reading.draft.startDate && !reading.draft.endDate)
    Object.assign(reading.draft, { startDate: year, endDate: year })
  return settleParts(reading, context)
}

/** The value that says what the activity was where no label or column names it: `구분 | 내용 | 기간` (MAPPING C4). */
function namedBy(entry: Entry, context: Context): Field | undefined {
  const isTold = entry.fields.some(({ meanings: told }) => told.includes('organization'))
  if (entry.lines.length > 0 || isTold) return undefined
  const field = entry.fields.find(({ meanings: told }) => told.includes('content') || told.includes('description'))
  if (!field || field.value.text === '' || context.lexicon.isSentence(field.value.text)) return undefined
  spend(field.label, context)
  return field
}

function readHead(line: Line, reading: Reading, context: Context): void {
  const cut = cutLine(trimOrnaments(line), context, { strong: true })
  setDates(cut, reading.draft, context)
  reading.draft.url ??= urlIn(line, context)
  const hours = hoursIn(cut.line, context)
  for (const piece of cut.pieces) {
    if (hours.some(({ text }) => text === piece.line.text)) continue
    if (reading.parts.some(({ text }) => !isRole(text, context)) && isPhrase(piece, cut, context)) {
      reading.summary.push(proseValue([piece.line], context))
      continue
    }
    const rest = leading(cut.line, 'strong')
    // a role in plain text behind a bold name
    if (piece.start === 0 && rest > 1 && rest < piece.end) {
      const role = sliceLine(cut.line, rest, piece.end)
      if (isOffice(sliceLine(cut.line, 0, rest), role, context)) {
        reading.parts.push(sliceLine(cut.line, 0, rest), role)
        continue
      }
    }
    reading.parts.push(piece.line)
  }
  reading.summary.push(...hours.map((line) => plainValue(line)))
}

/** Whether plain text behind a bold name is the position: a role, or short where the name is whole without it (MAPPING C4). */
function isOffice({ text: name }: Line, { text }: Line, context: Context): boolean {
  if (text.startsWith('(')) return false
  if (isRole(text, context)) return true
  const isNamed = holdsMeeting(name) || holdsActivity(name) || isHost(name, context.lexicon)
  const isWhole = isNamed && !holdsMeeting(text)
  return isWhole && text.length <= 20 && /^\p{L}+(?:\s\p{L}+){0,2}$/u.test(text) && !context.lexicon.isSentence(text)
}

/** Whether a piece behind the period says what one did, and names no office (MAPPING C4). */
function isPhrase({ line, before, start }: Piece, { periods }: CutLine, context: Context): boolean {
  const isBehind = periods.some((period) => period.end <= start)
  if (!isBehind || isShortRole(line.text, context)) return false
  return /[:：]/u.test(before) || context.lexicon.isDoing(line.text) || line.text.split(' ').length > 2
}

/** Whether a text is a role in so few words that it says no more: `월 1회 이동 진료 보조` is what one did. */
function isShortRole(text: string, context: Context): boolean {
  return isRole(text, context) && text.split(' ').length < 4
}

/** A lone date is both the start and the end (MAPPING D8). */
function setDates(cut: CutLine, draft: Draft<Volunteer>, context: Context): void {
  const [period] = cut.periods
  if (!period || draft.startDate || draft.endDate) return
  const dates = datesOf(period, cut.line, context)
  draft.startDate = dates.startDate
  draft.endDate = dates.endDate
}

function readField(field: Field, reading: Reading, context: Context): void {
  const { label, value } = field
  const has = (meaning: LabelMeaning): boolean => field.meanings.includes(meaning)
  spend(label, context)
  if (has('period') || has('date') || has('start') || has('end')) {
    const cut = cutLine(value, context, { place: true })
    const [period] = cut.periods
    if (period && (has('start') || has('end'))) {
      const dates = datesOf(period, cut.line, context)
      if (has('start')) reading.draft.startDate ??= dates.startDate
      else reading.draft.endDate ??= dates.endDate
    } else setDates(cut, reading.draft, context)
    for (const piece of cut.pieces) reportLine('left-out', piece.line, context)
  } else if (has('url') && urlIn(value, context)) reading.draft.url ??= urlIn(value, context)
  else if (has('organization') && !reading.draft.organization) reading.draft.organization = plainValue(value)
  else if ((has('position') || has('role')) && !reading.draft.position && !isProse(value, context))
    reading.draft.position = plainValue(value)
  else if (has('location')) reportLine('left-out', value, context)
  else if (has('description')) reading.summary.push(proseValue([value], context))
  else reading.highlights.push(proseValue([tellsDeeds(field) ? value : joinLines([label, value], ': ')], context))
  reading.highlights.push(...leavesOf(field.under, context).map((leaf) => leaf.value))
}

/** What stands under an activity: its period, its role, paragraphs and lists. */
function readBody(units: readonly Unit[], reading: Reading, undated: boolean, context: Context): void {
  const shape = volunteerShape(context)
  const own = units.flatMap((unit) => (undated ? partDate(unit, context) : [unit]))
  own.forEach((unit, index) => {
    const [line] = unit.lines
    const field = unit.style === 'heading' ? undefined : fieldOf(unit, shape, context)
    if (field) {
      readField(field, reading, context)
      return
    }
    if (!line) {
      reading.highlights.push(...leavesOf([unit], context).map((leaf) => leaf.value))
      return
    }
    const cut = cutLine(line, context)
    const isShort = unit.lines.length === 1 && line.text.length <= 60 && !context.lexicon.isSentence(line.text)
    const isDate = undated && !reading.draft.startDate && cut.periods.length > 0
    if (isShort && isDate && cut.pieces.length <= 1) {
      readHead(line, reading, context)
      readBody(unit.children, reading, false, context)
    } else if (isLinkLine(line, context) && unit.lines.length === 1) {
      if (reading.draft.url) reading.highlights.push(proseValue([line], context))
      else reading.draft.url = urlIn(line, context)
      readBody(unit.children, reading, undated, context)
    } else if (isShort && !reading.draft.position && isShortRole(trimOrnaments(line).text, context) && index <= 1) {
      reading.draft.url ??= urlIn(line, context)
      reading.draft.position = plainValue(cleanTitle(line, context.lexicon))
      readBody(unit.children, reading, undated, context)
    } else if (unit.style === 'text') {
      const value = proseValue(unit.lines, context)
      if (reading.highlights.length === 0) reading.summary.push(value)
      else reading.highlights.push(value)
    } else reading.highlights.push(...leavesOf([unit], context).map((leaf) => leaf.value))
  })
}

/** A paragraph whose first line is a date, with a role or without, is that line and a paragraph (MAPPING T3). */
function partDate(unit: Unit, context: Context): Unit[] {
  const [first, ...rest] = unit.lines
  const isDated = first && rest.length > 0 && unit.style === 'text' && cutLine(first, context).periods.length > 0
  if (!isDated || first.text.length > 60) return [unit]
  return [
    { ...unit, lines: [first], children: [] },
    { ...unit, lines: rest },
  ]
}

/** How much speaks for a part being the role in an activity, rather than its name; 0 where nothing does. */
function roleScore(text: string, isFirst: boolean, context: Context): number {
  if (!isRole(text, context) || (holdsActivity(text) && isFirst && !isActivityRole(text))) return 0
  return holdsActivity(text) || holdsSchool(text) ? 1 : text.includes(' ') ? 2 : 3
}

/** Part an organisation in parentheses from the role before it: `비트 동아리 회장(누리대학교)`. */
function partHost(line: Line, context: Context): Line[] {
  const behind = parenBehind(line)
  if (!behind || !isActivityRole(behind.outside.text) || !isOrganization(behind.inner.text, context.lexicon))
    return [line]
  const { outside, inner } = behind
  const role = roleStart(outside.text, context.lexicon)
  return role > 0 ? [sliceLine(outside, 0, role), sliceLine(outside, role), inner] : [outside, inner]
}

/** Whether a short part behind the name may be the position: neither a place of the activity nor a prize. */
function isOfficeText(text: string, context: Context): boolean {
  if (text.length > 20 || context.lexicon.isSentence(text)) return false
  // a team of an office is a host too: `가람은행 사회공헌팀`
  return !isHost(text, context.lexicon) && !holdsOffice(firstWord(text)) && !holdsRank(text)
}

/** Hours that were given, which no dates tell, and which leave the name: `(총 24시간)` (MAPPING T9). */
function hoursIn(line: Line, context: Context): Line[] {
  let at = 0
  const pieces = line.text.split(/[(),|｜│⎪ㅣ‖/·]/u)
  return pieces.flatMap((piece) => {
    const start = at
    at += piece.length + 1
    const told = piece.trim()
    const isHours =
      pieces.length > 1 && told.endsWith(hourUnit) && context.lexicon.dates.readDuration(told) !== undefined
    return isHours ? [sliceLine(line, start, start + piece.length)] : []
  })
}

/** Tell organization and position of the parts of the header (MAPPING C4). */
function settleParts(reading: Reading, context: Context): Draft<Volunteer> {
  const { draft, summary, highlights } = reading
  const parts = reading.parts.flatMap((part) => partHost(part, context))
  const rest = parts.filter((part) => {
    const isPlace = context.lexicon.isRegion(part.text)
    if (isPlace) reportLine('left-out', part, context)
    return !isPlace
  })
  if (!draft.position && rest.length > 1) {
    const scores = rest.map((part) => roleScore(part.text, part === rest[0], context))
    const most = Math.max(...scores)
    const [part] = most > 0 ? rest.splice(scores.indexOf(most), 1) : []
    if (part) draft.position = plainValue(cleanTitle(part, context.lexicon))
  }
  const [only] = rest
  const role = only && rest.length === 1 && !draft.position ? roleStart(only.text, context.lexicon) : -1
  if (only && role > 0) {
    draft.position = plainValue(sliceLine(only, role))
    rest[0] = sliceLine(only, 0, role)
  }
  const [name, second, ...others] = rest
  if (name && !draft.organization) draft.organization = plainValue(cleanTitle(name, context.lexicon))
  else if (name) summary.push(plainValue(name))
  if (second && !draft.position && isOfficeText(second.text, context)) draft.position = plainValue(second)
  else if (second) summary.push(proseValue([second], context))
  for (const part of others) summary.push(proseValue([part], context))
  const { organization, position, url, startDate, endDate } = draft
  return { organization, position, url, startDate, endDate, summary: joinValues(summary, '\n\n'), highlights }
}

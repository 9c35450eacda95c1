import { dateWords } from '../ko/dates.js'
import { deniedWords } from '../ko/words.js'
import { keyOf, type LabelMeaning } from '../lexicon.js'
import type { Cell, Table } from '../outline/blocks.js'
import { isRangeAlone, splitHeader } from '../outline/header.js'
import { hasColon, type Labelled, meaningsOf, readLabel } from '../outline/label.js'
import { isAll, joinLines, type Line, leading, linkOf, placeOf, type Span, sliceLine } from '../outline/text.js'
import { cleanTitle, trimOrnamentsBefore } from '../outline/title.js'
import { areTechnologies, type Unit } from '../outline/units.js'
import { withoutNotes } from '../word.js'
import { type Context, conceal, noteTechLabel, quiet, reportLine, reportUnit, spend } from './context.js'
import { makeValue, type Value } from './draft.js'
import { employerKey, employerValue } from './employer.js'
import { addAll, type Entry, freePeriod, type Group, newWork, type ProjectEntry, type WorkEntry } from './entry.js'
import { hasPieces, partsLists, splitKeywords, splitPieces, tagsOf } from './keywords.js'
import { isLinkName } from './links.js'
import { datesOf, isLeave } from './period.js'
import { isNameWithKind, nameLabelOf, readProject, readProjects } from './projects.js'
import { isKeyValue, readBodyTable } from './tables.js'
import { type FoundUrl, findUrls, isSameUrl, nameValue, plainValue, proseText, proseValue, urlOf } from './text.js'
import {
  dateHeading,
  furtherStay,
  isRemark,
  isRole,
  readTrail,
  setDates,
  type TrailStay,
  takeEmployment,
} from './work-header.js'

/** Where in an entry's body the reader stands. */
export interface BodyState {
  readonly path: readonly Group[]
  /** Whether nothing but its header stands before: a paragraph here is the entry's summary (MAPPING W5, P2). */
  first: boolean
  /** Whether parts of a stay may be projects of the employer (MAPPING W11). */
  readonly projects: boolean
}

/** The state at the start of an entry's body. */
export function startOf(entry: Entry): BodyState {
  return { path: [], first: true, projects: entry.kind === 'work' }
}

/**
 * Read what stands under an entry's header into it (MAPPING W5 to W11, P2 to P7).
 *
 * @param units - body of the entry, or of a group in it
 * @param entry - the stay or project that is filled
 */
export function readBody(units: readonly Unit[], entry: Entry, state: BodyState, context: Context): void {
  const stay = entry.kind === 'work' && state.projects && state.path.length === 0 ? entry : undefined
  const flat = stay && flatProjects(units, context)
  if (flat) {
    readBody(units.slice(0, flat.start), entry, state, context)
    const named = units.slice(flat.start, flat.end)
    stay.projects.push(...readProjects(named, { entity: stay.name, type: undefined }, context))
    readBelow(units.slice(flat.end), entry, state, context)
    return
  }
  const projectStyles = projectShapes(stay ? units : [], context)
  const bolds = units.filter((unit) => unit.style === 'bold')
  const plains = units.filter((unit) => unit.style === 'label' && !isLabelled(unit, context))
  const dates = units.some((unit) => dateHeading(unit, context) === 'date')
  let seenText = false
  for (const unit of units.flatMap((own) => partLines(own, context))) {
    if (unit.table) {
      readBodyTable(unit, unit.table, entry, state, context)
      // a form of labels that tells nothing of what was done is still the header (MAPPING W5)
      state.first &&= entry.leaves.length === 0 && isKeyValue(unit.table, context)
      continue
    }
    const alone = (bolds.length === 1 && bolds[0] === unit) || (plains.length === 1 && plains[0] === unit)
    readUnit(unit, entry, state, { projectStyles, dates, alone, only: alone && state.first && !seenText }, context)
    const isText = unit.style === 'text'
    seenText ||= isText && !isQuiet(unit, context)
    state.first &&= isText || isQuiet(unit, context)
  }
}

/** Read what stands below something else in an entry: a paragraph there is a highlight (MAPPING W8). */
export function readBelow(units: readonly Unit[], entry: Entry, state: BodyState, context: Context): void {
  readBody(units, entry, { ...state, first: false }, context)
}

/** Where labels name projects in the body of a stay, up to the next heading or bold line: `프로젝트명: 정산 앱` (MAPPING W11). */
function flatProjects(units: readonly Unit[], context: Context): { start: number; end: number } | undefined {
  const start = units.findIndex((unit) => nameLabelOf(unit, context)?.meanings.join() === 'projectName')
  if (start < 0) return undefined
  const end = units.findIndex(({ style }, at) => at > start && (style === 'heading' || style === 'bold'))
  return { start, end: end < 0 ? units.length : end }
}

/** Lines of a paragraph that are technologies or links alone, apart from its prose (MAPPING T3, W9, P7). */
function partLines(unit: Unit, context: Context): readonly Unit[] {
  if (unit.style !== 'text') return [unit]
  const parts: { readonly kind: string; readonly lines: Line[] }[] = []
  for (const line of unit.lines) {
    const kind = isTechList(line, context) ? 'tech' : isLinks(line, context) ? 'links' : 'prose'
    const last = parts.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else parts.push({ kind, lines: [line] })
  }
  return parts.length === 1 ? [unit] : parts.map(({ lines }) => ({ ...unit, lines, place: placeOf(joinLines(lines)) }))
}

/** The last line of an item where it is technologies in code spans, or behind a hard break (MAPPING T3, W9). */
function chipsOf({ style, lines }: Unit, context: Context): Line | undefined {
  const [last, before] = style === 'item' ? lines.slice(-2).reverse() : []
  return last && before && (before.hard || isAll(last, 'code')) && isTechList(last, context) ? last : undefined
}

/** Whether a line is links and nothing else. */
export function isLinks(line: Line, context: Context): boolean {
  return isAll(line, 'url') || loneUrl(line, context) !== undefined
}

/** Units that do not end the place of the first paragraph: labelled values in lines of their own. */
function isQuiet(unit: Unit, context: Context): boolean {
  if (isTechLines(unit, context)) return true
  const line = joinLines(unit.lines)
  const label = readLabel(line, context.lexicon)
  const row = splitHeader(line, context.lexicon)
  if (row.periods.length > 0 && row.parts.length === 0) return true
  if (unit.children.length === 0 && (isTechList(line, context) || isLinks(line, context))) return true
  return unit.style === 'text' && label !== undefined && label.meanings.length > 0
}

interface Siblings {
  readonly projectStyles: ReadonlySet<string>
  /** Whether headings of dates head parts of a stay (MAPPING W7). */
  readonly dates: boolean
  /** Whether it is the only bold line of its kind. */
  readonly alone: boolean
  /** Whether it is the only bold line of its kind, first under its header. */
  readonly only: boolean
}

function isLabelled(unit: Unit, context: Context): boolean {
  const [line] = unit.lines
  const label = line && unit.lines.length === 1 ? readLabel(line, context.lexicon) : undefined
  return label !== undefined && (label.meanings.length > 0 || label.value.text !== '')
}

function shapeOf(unit: Unit): string {
  return `${unit.style}${unit.depth}`
}

/** Shapes of sub-headings and bold lines of which one is a project: its siblings are too (MAPPING W11). */
function projectShapes(units: readonly Unit[], context: Context): Set<string> {
  const heads = units.filter(({ style }) => style === 'heading' || style === 'bold')
  return new Set(heads.filter((unit) => !isLabelled(unit, context) && isProjectHead(unit, context)).map(shapeOf))
}

/** Whether a sub-heading or bold line has a date, technologies, team size or link of its own (MAPPING W11). */
function isProjectHead(unit: Unit, context: Context): boolean {
  const line = joinLines(unit.lines)
  const { lexicon } = context
  const row = splitHeader(line, lexicon)
  if (row.periods.length > 0) return row.parts.length > 0
  if (linkOf(line) !== undefined && unit.style === 'heading') return true
  const tail = /\(([^()]*)\)$/u.exec(line.text)
  if (tail?.[1]) {
    if (lexicon.dates.readDuration(tail[1])) return true
    const pieces = splitPieces(sliceLine(line, tail.index + 1, line.text.length - 1))
    if (pieces.length > 1 && pieces.every((piece) => lexicon.isTechnology(piece.text))) return true
    if (lexicon.isTeamSize(tail[1])) return true
  }
  const strongEnd = line.spans.findLast((span) => span.strong)?.end ?? line.text.length
  if (isTechList(sliceLine(line, strongEnd), context, 1)) return true
  return unit.children.some((child) => childTells(child, context))
}

/** Whether a child gives its parent a period, technologies or roles of its own. */
function childTells(child: Unit, context: Context): boolean {
  const [line] = child.lines
  if (!line) return false
  const label = readLabel(line, context.lexicon)
  if (label?.meanings.includes('period')) {
    const text =
      label.value.text === '' ? joinLines(child.children.flatMap((unit) => [...unit.lines])).text : label.value.text
    return context.lexicon.dates.findPeriods(text, { place: true }).length > 0
  }
  if (label?.meanings.includes('tech')) return child.style !== 'heading' || child.children.length > 0
  const isLeaf = child.style === 'item' ? child.children.length === 0 : child.style !== 'heading'
  if (isLeaf && isTechList(line, context)) return true
  const row = splitHeader(line, context.lexicon)
  if (child.style === 'heading' || child.style === 'bold') return row.periods.length > 0 && row.parts.length === 0
  return (child.style === 'text' && row.periods[0]?.start === 0) || (child.children.length === 0 && isRangeAlone(row))
}

/** Whether a line is a list of technologies alone (MAPPING W9). */
export function isTechList(line: Line, context: Context, least = 2): boolean {
  if (isTagged(line)) return true
  const own = trimOrnamentsBefore(line)
  if (least > 1 && !hasPieces(own)) return false
  const pieces = splitKeywords(own, context)
  return pieces.length >= least && pieces.every((piece) => context.lexicon.isTechnology(piece.text))
}

/** Whether each line of a paragraph is a technology alone, as kramdown's labels leave them (MAPPING T1, W9). */
function isTechLines({ style, lines }: Unit, { lexicon }: Context): boolean {
  return style === 'text' && areTechnologies(lines, lexicon)
}

/** Whether a line is hashtags and nothing else, or code spans of them: each is a keyword, whatever it names (MAPPING K2). */
function isTagged(line: Line): boolean {
  if (tagsOf(line)?.every((tag) => /\p{L}/u.test(tag.text))) return true
  const isTag = ({ code, start, end }: Span): boolean => !code || /^#\p{L}/u.test(line.text.slice(start, end))
  return isAll(line, 'code') && line.spans.every(isTag)
}

/** Read one unit of a body. */
function readUnit(unit: Unit, entry: Entry, state: BodyState, siblings: Siblings, context: Context): void {
  const { lexicon } = context
  const line = joinLines(unit.lines)
  if (line.text === '') {
    addAll(entry.keywords, badgeList(unit.lines, context))
    if (entry.kind === 'project') for (const own of unit.lines) readImageLinks(own, entry, state, context)
    readBody(unit.children, entry, state, context)
    return
  }
  if (entry.kind === 'project' && readLinks(unit, line, entry, state, context)) return
  const label = readLabel(line, lexicon)
  if (label && readLabelled(unit, label, entry, state, context)) return
  if (state.projects && entry.kind === 'work') {
    if (isLeave(unit, context)) {
      reportUnit('left-out', unit, context)
      return
    }
    const isHead = unit.children.length > 0 && !label
    const section = isHead ? lexicon.section(cleanTitle(line, lexicon).text) : undefined
    if (section?.kinds[0] === 'projects' && !section.weak && !isNameWithKind(line.text, context)) {
      const plain = lexicon.isPlainProject(line.text)
      const type = plain ? undefined : nameValue(line, context)
      spend(line, context)
      entry.projects.push(...readProjects(unit.children, { entity: plain ? entry.name : undefined, type }, context))
      return
    }
    if (
      siblings.projectStyles.has(shapeOf(unit)) &&
      !lexicon.label(line.text).length &&
      (!lexicon.isRest(cleanTitle(line, lexicon).text) || isProjectHead(unit, context))
    ) {
      entry.projects.push(readProject(unit, { entity: entry.name, type: undefined }, context))
      return
    }
    if (
      unit.style === 'item' &&
      !label?.meanings.length &&
      (hasRange(line, context) || hasPeriodBelow(unit, context))
    ) {
      entry.projects.push(readProject(unit, { entity: entry.name, type: undefined }, context))
      return
    }
  }
  if (lexicon.tellsPersonal(line.text) && unit.children.length === 0) {
    reportLine('personal-data', line, context)
    return
  }
  // a label of a form that was left blank says nothing (MAPPING T9)
  const isForm = label?.value.text === '' && label.meanings.every((meaning) => meaning === 'url' || meaning === 'site')
  if (isForm && isBlank(unit, line, context)) {
    reportLine('left-out', line, context)
    return
  }
  if (readAlone(unit, line, entry, state, siblings, context)) return
  const isLines = isTechLines(unit, context)
  if ((isLines || isTechList(line, context)) && (unit.children.length === 0 || unit.style !== 'heading')) {
    for (const own of isLines || partsLists(unit.lines, context) ? unit.lines : [line])
      addAll(entry.keywords, splitKeywords(isTagged(own) ? own : trimOrnamentsBefore(own), context))
    readBelow(unit.children, entry, state, context)
    return
  }
  const chips = chipsOf(unit, context)
  if (chips) {
    addAll(entry.keywords, splitKeywords(chips, context))
    readUnit({ ...unit, lines: unit.lines.slice(0, -1) }, entry, state, siblings, context)
    return
  }
  if (readBoldLine(unit, line, entry, siblings, state, context)) return
  if (unit.style === 'text') {
    readText(unit, entry, state, context)
    return
  }
  if (unit.children.length === 0) {
    if (entry.kind === 'work' && state.first && state.path.length === 0 && isPositionAlone(line, entry, context))
      entry.position.push(...titlesOf(cleanTitle(line, lexicon), context))
    else if (entry.kind === 'work' && isLasting(line, entry, state)) spend(line, context)
    else if (entry.kind === 'work' && isTypeAlone(line, entry, state, context)) entry.employmentType = plainValue(line)
    else if (entry.kind === 'project' && isEmployerAlone(line, entry, state, context))
      entry.entity = employerValue(plainValue(line), context)
    else entry.leaves.push({ path: state.path, text: proseValue(unit.lines, context) })
    return
  }
  readGroup(unit, line, entry, state, context)
}

/** Whether a line is a short label with its colon and nothing beside or under it: `목적:`, but not what one does. */
function isBlank(unit: Unit, { text, images }: Line, { lexicon }: Context): boolean {
  if (unit.children.length > 0 || unit.style === 'heading' || images.length > 0) return false
  return /[:：]$/u.test(text) && text.length <= 12 && !lexicon.isDoing(text.slice(0, -1))
}

/** Whether the first item under an employer is nothing but a title, where the header has none (MAPPING W3). */
function isPositionAlone(line: Line, entry: WorkEntry, { lexicon }: Context): boolean {
  return entry.position.length === 0 && line.text.length <= 25 && lexicon.positionScore(line.text) === 2
}

/** A team with its rank behind a colon is two parts of the position: `연출팀 : 사원` (MAPPING W3). */
function titlesOf(line: Line, context: Context): Value[] {
  const { parts } = splitHeader(line, context.lexicon)
  const isCut = hasColon(line) && parts.every((part) => isRole(part, context))
  return isCut ? parts.map((part) => plainValue(part.line)) : [plainValue(line)]
}

/** Whether an item under an employer says again that the stay goes on: `재직중` (MAPPING D5). */
function isLasting({ text }: Line, entry: WorkEntry, { path }: BodyState): boolean {
  if (path.length > 0 || !entry.hasPeriod || entry.endDate) return false
  return dateWords.lasting.some((word) => keyOf(word) === keyOf(text))
}

/** Whether an item under an employer is nothing but the employment type, which nothing else says (MAPPING W4). */
function isTypeAlone({ text }: Line, entry: WorkEntry, { path }: BodyState, { lexicon }: Context): boolean {
  return !entry.employmentType && path.length === 0 && lexicon.isEmployment(text)
}

/** Whether an item under a project is nothing but one of the document's employers, where nothing else names one (MAPPING P1). */
function isEmployerAlone({ text }: Line, entry: ProjectEntry, { path }: BodyState, context: Context): boolean {
  return !entry.entity && path.length === 0 && context.isEmployer(text)
}

/** Whether an item has a range of its own, beside other text (MAPPING W11). */
function hasRange(line: Line, context: Context): boolean {
  const row = splitHeader(line, context.lexicon)
  return (
    row.periods.some((period) => period.kind === 'range') && row.parts.some((part) => /\p{L}/u.test(part.line.text))
  )
}

/** Whether an item below one is its range alone (MAPPING W11). */
function hasPeriodBelow({ children }: Unit, context: Context): boolean {
  return children.slice(0, 2).some((child) => {
    const [line, more] = child.lines
    if (!line || more || child.children.length > 0) return false
    return isRangeAlone(splitHeader(line, context.lexicon))
  })
}

/** A period alone, or a link alone, in its item or line. */
function readAlone(
  unit: Unit,
  line: Line,
  entry: Entry,
  state: BodyState,
  { dates }: Siblings,
  context: Context,
): boolean {
  const row = splitHeader(line, context.lexicon)
  const [period] = row.periods
  const isPart = entry.kind === 'work' && (dates || entry.leaves.length > 0) && dateHeading(unit, context) !== undefined
  if (period && row.parts.length === 0 && !entry.hasPeriod && !isPart && state.path.length === 0) {
    setDates(entry, period, context)
    readBody(unit.children, entry, { ...state }, context)
    return true
  }
  if (unit.children.length > 0 && unit.style !== 'label') return false
  const url = loneUrl(line, context)
  // under a group a bare link is its leaf, as is one behind a word
  if (!url || (state.path.length > 0 && (url.start > 0 || isSameUrl(url.text, url.url)))) return false
  if (entry.kind === 'project') setUrl(entry, url, state.path, context)
  else if (!readEmployerLink(url, entry, context)) return false
  readBelow(unit.children, entry, state, context)
  return true
}

/** The only url of a line that holds nothing else, or a word for it alone: `깃허브 https://…` (MAPPING P7). */
function loneUrl(line: Line, context: Context): FoundUrl | undefined {
  const [url, more] = findUrls(line, quiet(context))
  if (!url || more) return undefined
  const before = line.text.slice(0, url.start).trim()
  if (!/[\p{L}\p{N}]/u.test(`${before}${line.text.slice(url.end)}`)) return url
  return url.end === line.text.length && isLinkName(before, context) ? { ...url, text: before } : undefined
}

/** A line of nothing but links: the first is the url, the others are highlights (MAPPING P7). */
function readLinks(unit: Unit, line: Line, entry: ProjectEntry, state: BodyState, context: Context): boolean {
  if ((unit.children.length > 0 && unit.style !== 'label') || unit.style === 'heading') return false
  if (!isAll(line, 'url')) return false
  const urls = findUrls(line, context)
  if (urls.length < 2) return false
  // names of technologies may be links, but none is a word for a link
  if (isTechList(line, context) && !urls.some(({ text }) => isLinkName(text, context))) return false
  for (const url of urls) setUrl(entry, url, state.path, context)
  readBelow(unit.children, entry, state, context)
  return true
}

/** A lone link that names the employer is its url (MAPPING W2). */
function readEmployerLink(url: FoundUrl, entry: WorkEntry, { lexicon }: Context): boolean {
  if (entry.url) return false
  const name = lexicon.dropMarks(entry.name?.text ?? '').replace(/ ?\(.*/u, '')
  if (url.text !== url.url && url.text !== '' && !(name !== '' && url.text.includes(name))) return false
  entry.url = makeValue(url.url, url.place)
  return true
}

/** Linked pictures and badges of shops in a line of nothing else; a badge of a technology leads to no project (MAPPING T5, P7). */
function readImageLinks(line: Line, entry: ProjectEntry, state: BodyState, context: Context): void {
  for (const { alt, title, link, place } of line.images) {
    const url = link === undefined || context.lexicon.isKnownTechnology(alt) ? undefined : urlOf(link, context, place)
    // the message about the image carries the first one's name
    const text = entry.url ? alt || title || undefined : undefined
    if (url !== undefined) setUrl(entry, { url, text, place }, state.path, context)
  }
}

/** Set the url of an entry; a further one stays a highlight `라벨: url` (MAPPING P7). */
function setUrl(
  entry: Entry,
  { url, text, place }: { readonly url: string; readonly text: string | undefined; readonly place: Value['place'] },
  path: readonly Group[],
  context: Context,
): void {
  if (!entry.url) {
    entry.url = makeValue(url, place)
    if (text !== undefined && !isSameUrl(text, url)) context.report('left-out', { place, actual: text })
  } else if (entry.url.text !== url) {
    const named = text === undefined || isSameUrl(text, url) ? url : `${text.replace(/^\[(.*)\]$/u, '$1')}: ${url}`
    // under a group a further link is its leaf
    entry.leaves.push({ path, text: makeValue(named, place) })
  }
}

/** A bold line or sub-heading that is no label: a position, or the summary where it is the only one (MAPPING W7). */
function readBoldLine(
  unit: Unit,
  line: Line,
  entry: Entry,
  siblings: Siblings,
  state: BodyState,
  context: Context,
): boolean {
  if (state.path.length > 0) return false
  const { lexicon } = context
  const isPosition =
    unit.style === 'bold' && line.text.split(/[|｜│⎪ㅣ‖]/u).every((part) => lexicon.positionScore(part) === 2)
  if (isPosition && siblings.alone && state.first) {
    const value = plainValue(cleanTitle(line, lexicon))
    if (entry.kind === 'project') addAll(entry.roles, [value])
    else if (entry.position.length === 0) entry.position.push(value)
    else return false
  } else if (siblings.only) {
    const value = proseValue([line], context)
    const rest = entry.kind === 'work' ? readLeadingPosition(line, entry, context) : undefined
    if (rest && entry.kind === 'work') entry.summary.push(proseValue([rest], context))
    else if (entry.kind === 'project' || (isRemark(unit) && !lexicon.isSentence(line.text)))
      entry.description.push(value)
    else entry.summary.push(value)
  } else return false
  readBelow(unit.children, entry, state, context)
  return true
}

/** A paragraph: the summary or description right under the header, else a highlight (MAPPING W5, W8, P2). */
function readText(unit: Unit, entry: Entry, state: BodyState, context: Context): void {
  const [line] = unit.lines
  const label = unit.lines.length === 1 && line ? readLabel(line, context.lexicon) : undefined
  if (line && label && label.value.text !== '' && label.label.text.length <= 20 && hasColon(line)) {
    entry.leaves.push({ path: state.path, text: proseValue(unit.lines, context) })
    return
  }
  const rest = line && entry.kind === 'work' && state.first ? readLeadingPosition(line, entry, context) : undefined
  const value = proseValue(rest ? [rest, ...unit.lines.slice(1)] : unit.lines, context)
  if (!state.first) entry.leaves.push({ path: state.path, text: value })
  else if (entry.kind === 'project') entry.description.push(value)
  else if (isRemark(unit) && entry.summary.length === 0 && !context.lexicon.isSentence(value.text.replace(/\.$/u, '')))
    entry.description.push(value)
  else entry.summary.push(value)
}

/** Take a bold position off the start of a paragraph; what is left of the line, or `undefined` where none is there. */
function readLeadingPosition(line: Line, entry: WorkEntry, context: Context): Line | undefined {
  const end = leading(line, 'strong')
  if (end === 0 || end >= line.text.length || entry.position.length > 0) return undefined
  const title = cleanTitle(sliceLine(line, 0, end), context.lexicon)
  if (context.lexicon.positionScore(title.text) !== 2) return undefined
  entry.position.push(plainValue(title))
  const lead = /^[\s|｜│⎪ㅣ‖,:：·\p{Pd}─⎯−]+/u.exec(line.text.slice(end))?.[0].length ?? 0
  return sliceLine(line, end + lead)
}

/** An item, bold line or sub-heading with something under it (MAPPING W7, W8). */
function readGroup(unit: Unit, line: Line, entry: Entry, state: BodyState, context: Context): void {
  // several paragraphs in one item are one highlight
  if (unit.style === 'item' && unit.children.every((child) => child.style === 'text' && !isLabelled(child, context))) {
    const isName = isAll(line, 'strong') && line.text.length <= 40
    if (!isName) {
      const values = [unit, ...unit.children].map((own) => proseValue(own.lines, context).text)
      entry.leaves.push({ path: state.path, text: { text: values.join('\n'), place: placeOf(line) } })
      return
    }
  }
  if (unit.style === 'heading' ? isFact(line, context) : line.text.replace(/https?:\/\/\S+/gu, '').trim().length > 40) {
    entry.leaves.push({ path: state.path, text: proseValue(unit.lines, context) })
    readBelow(unit.children, entry, state, context)
    return
  }
  const name = groupName(line, context)
  const before = entry.leaves.length
  readBelow(unit.children, entry, { ...state, path: [...state.path, { name }] }, context)
  // what heads nothing but technologies is a highlight, as a heading with nothing under it
  if (entry.leaves.length === before && unit.children.every((child) => isTechUnit(child, context)))
    entry.leaves.push({ path: state.path, text: name })
}

/** Whether a heading is a fact, and none of a group: `#### 개발 기간 : 3개월` (MAPPING W10). */
function isFact(line: Line, { lexicon }: Context): boolean {
  const fact = readLabel(line, lexicon)?.value.text ?? ''
  return lexicon.isTeamSize(fact) || lexicon.dates.readDuration(fact) !== undefined
}

/** Whether a unit is technologies, with their label or without. */
function isTechUnit({ lines }: Unit, context: Context): boolean {
  const line = joinLines(lines)
  return readLabel(line, context.lexicon)?.meanings.includes('tech') || isTechList(line, context)
}

/** Name of a group: its title with the targets of its links, without a final `.` (MAPPING T4, W7). */
function groupName(line: Line, context: Context): Value {
  const title = cleanTitle(line, context.lexicon)
  if (linkOf(line) === undefined) return plainValue(title)
  return makeValue(proseText(line, context).replace(/[.:]$/u, ''), placeOf(line))
}

const workOrder: readonly LabelMeaning[] = [
  'secret',
  'personal',
  'period',
  'start',
  'end',
  'ongoing',
  'employment',
  'total',
  'company',
  'position',
  'team',
  'companyInfo',
  'tech',
  'project',
  'results',
  'duties',
  'location',
  'description',
  'url',
]
const projectOrder: readonly LabelMeaning[] = [
  'secret',
  'period',
  'start',
  'end',
  'tech',
  'role',
  'description',
  'content',
  'results',
  'duties',
  'projectType',
  'entity',
  'url',
]

/** Labels whose readers take what stands under them, whether a value stands beside or not. */
const wholeLabels: ReadonlySet<LabelMeaning> = new Set([
  'secret',
  'personal',
  'tech',
  'results',
  'duties',
  'content',
  'description',
  'role',
])

/** Read a known label with what stands beside and under it; `false` where the entry has no use for it. */
function readLabelled(unit: Unit, label: Labelled, entry: Entry, state: BodyState, context: Context): boolean {
  const order = entry.kind === 'work' ? workOrder : projectOrder
  const meaning = order.find((one) => label.meanings.includes(one))
  if (meaning === undefined || !readMeaning(unit, label, meaning, entry, state, context)) return false
  // what stands under a label whose value stands beside it goes on with the entry
  if (label.value.text !== '' && !wholeLabels.has(meaning)) readBelow(unit.children, entry, state, context)
  return true
}

function readMeaning(
  unit: Unit,
  label: Labelled,
  meaning: LabelMeaning,
  entry: Entry,
  state: BodyState,
  context: Context,
): boolean {
  const { value } = label
  const hasValue = value.text !== ''
  const under = (): Line[] => unit.children.flatMap((child) => [...child.lines])
  const values = (): Line[] => (hasValue ? [value] : under())
  switch (meaning) {
    case 'secret': {
      const told = values()
      // a password that was made safer or replaced is work
      if (told.length > 0 && !told.some((line) => context.lexicon.holdsCredential(line.text))) return false
      context.report('personal-data', { place: placeOf(label.label), actual: label.label.text })
      conceal(joinLines(unit.lines), context)
      for (const line of under()) if (/^[\x21-\x7e]+$/u.test(line.text)) conceal(line, context)
      return true
    }
    case 'personal':
      if (isFieldOfWork(label.label, values(), context)) return false
      if (!hasValue && unit.children.length > 0 && !/\d/u.test(joinLines(under()).text)) return false
      reportUnit('personal-data', unit, context)
      return true
    case 'total':
      if (!hasValue || !context.lexicon.dates.readDuration(value.text.replace(/ ?[(,].*/u, ''))) return false
      reportLine('left-out', joinLines(unit.lines), context)
      return true
    case 'period':
    case 'start':
    case 'end':
      return readPeriodLabel(unit, label, meaning, entry, state, context)
    case 'ongoing':
      // that the stay is over says the same as its end, that it goes on contradicts it
      if (!hasValue || (entry.endDate && !deniedWords.includes(value.text.toLowerCase()))) return false
      spend(joinLines(unit.lines), context)
      return true
    case 'tech':
      // an item that only ends in a word of such labels is what was done: `DB 개발` (MAPPING W6, T9)
      if (isDoneAlone(unit, label, context)) return false
      readTech(unit, label, entry, state, context)
      return true
    case 'results':
    case 'duties':
    case 'content':
      return readDuties(unit, label, meaning, entry, state, context)
    case 'description':
      return readDescription(unit, label, entry, state, context)
    case 'url':
      return readUrlLabel(unit, label, entry, state, context)
    default:
      break
  }
  if (state.path.length > 0 && meaning !== 'role') return false
  if (entry.kind === 'project') {
    if (meaning === 'role') {
      spend(label.label, context)
      const isText = !hasValue && unit.children.every((child) => child.style === 'text')
      for (const line of isText ? under() : [value]) addAll(entry.roles, splitKeywords(line, context, { doing: false }))
      if (!isText) readBelow(unit.children, entry, state, context)
      return true
    }
    if (meaning === 'projectType') {
      if (!hasValue) return false
      entry.type = plainValue(value)
      spend(label.label, context)
      return true
    }
    // an entity, beside its label or alone under it
    const [named, more] = values()
    if (entry.entity || !named || more) return false
    entry.entity = plainValue(named)
    spend(label.label, context)
    return true
  }
  return readWorkLabel(unit, label, meaning, values(), entry, context)
}

/** Whether an item with nothing beside it and no technologies under it ends in a noun of doing. */
function isDoneAlone({ style, children }: Unit, { label, value }: Labelled, context: Context): boolean {
  return (
    style === 'item' &&
    value.text === '' &&
    value.images.length === 0 &&
    context.lexicon.isDoing(label.text) &&
    !children.some((child) => isTechList(joinLines(child.lines), context, 1))
  )
}

/** Whether a word of personal data is what one worked on: it has no personal value (`급여: 월 마감 자동화`) (MAPPING B6, W10). */
function isFieldOfWork(label: Line, values: readonly Line[], { lexicon }: Context): boolean {
  if (!lexicon.isPersonalField(label.text)) return false
  return values.length === 0 || !values.every((line) => lexicon.isPersonalValue(line.text))
}

/** Labels of a stay alone (MAPPING W2 to W4). */
function readWorkLabel(
  unit: Unit,
  label: Labelled,
  meaning: LabelMeaning,
  values: readonly Line[],
  entry: WorkEntry,
  context: Context,
): boolean {
  const [first] = values
  if (!first) return false
  switch (meaning) {
    case 'employment':
      if (entry.employmentType) return false
      entry.employmentType = plainValue(first)
      break
    case 'company':
      if (entry.name && employerKey(entry.name.text, context.lexicon) !== employerKey(first.text, context.lexicon))
        return false
      entry.name ??= nameValue(first, context)
      break
    case 'position':
    case 'team': {
      const trail = readTrail(values, context)
      if (trail.length > 0) {
        readStays(trail, entry, context)
        break
      }
      const pieces = values.flatMap((line) => slashPieces(line)).map((line) => takeEmployment(line, entry, context))
      const ordered = pieces.map((line) => plainValue(line))
      addAll(entry.position, ordered)
      break
    }
    case 'location':
      if (entry.location) return false
      entry.location = plainValue(first)
      break
    case 'companyInfo':
      entry.description.push(...values.map((line) => proseValue([line], context)))
      break
    case 'project': {
      const hasValue = label.value.text !== ''
      if (hasValue || unit.children.length === 0) return false
      entry.projects.push(...readProjects(unit.children, { entity: entry.name, type: undefined }, context))
    }
  }
  spend(label.label, context)
  return true
}

/** Positions with periods of their own are stays: the first is this entry, the others come behind it (MAPPING W12). */
export function readStays(trail: readonly TrailStay[], entry: WorkEntry, context: Context): void {
  const { employmentType: type, location, position: before } = entry
  trail.forEach(({ position, employmentType = type, period }, index) => {
    const stay = index === 0 ? entry : { ...newWork(), location }
    stay.position = [...before, ...position]
    stay.employmentType = employmentType
    setDates(stay, period, context)
    if (index > 0) entry.more.push(stay)
  })
}

/** Pieces of `팀 / 직책`, `팀 : 직무`, which keep their order (MAPPING W3). */
function slashPieces(line: Line): Line[] {
  const pieces: Line[] = []
  let start = 0
  for (const match of line.text.matchAll(/ [/|｜│⎪ㅣ‖·] |：|: /gu)) {
    pieces.push(sliceLine(line, start, match.index))
    start = match.index + match[0].length
  }
  pieces.push(sliceLine(line, start))
  return pieces.filter((piece) => piece.text !== '')
}

function readPeriodLabel(
  unit: Unit,
  label: Labelled,
  meaning: 'period' | 'start' | 'end',
  entry: Entry,
  state: BodyState,
  context: Context,
): boolean {
  const { lexicon } = context
  const line = label.value.text === '' ? joinLines(unit.children.flatMap((child) => [...child.lines])) : label.value
  const [period] = lexicon.dates.findPeriods(line.text, { place: true })
  if (!period) {
    const isOngoing = meaning === 'end' && lexicon.isStatus(line.text)
    if (isOngoing || (line.text === '' && unit.children.length === 0)) {
      spend(joinLines(unit.lines), context)
      return true
    }
    // a duration without dates stays as written
    if (/\d{4}/u.test(line.text)) {
      const [invalid] = lexicon.dates.findInvalid(line.text, { place: true })
      context.report(invalid ? 'invalid-date' : 'unreadable-period', { place: placeOf(line), actual: line.text })
    }
    // nor is it the group of what stands under it (MAPPING W7)
    if (label.value.text === '' || unit.children.length === 0) return false
    entry.leaves.push({ path: state.path, text: proseValue(unit.lines, context) })
    return true
  }
  if (meaning === 'period' && !freePeriod(entry, period.kind === 'range')) {
    if (entry.startDate?.text === period.startDate && entry.endDate?.text === period.endDate) {
      spend(label.label, context)
      return true
    }
    if (entry.kind !== 'work' || entry.more.length === 0) return false
    reportLine('left-out', joinLines(unit.lines), context)
    return true
  }
  if (entry.kind === 'work') readMorePeriods(line, entry, context)
  if (state.path.length > 0) return false
  const { startDate, endDate } = datesOf(period, line, context)
  if (meaning === 'start') entry.startDate = startDate
  else if (meaning === 'end') entry.endDate = endDate ?? startDate
  else {
    entry.startDate = startDate
    entry.endDate = endDate
    entry.hasPeriod = true
  }
  spend(label.label, context)
  const rest = entry.kind === 'work' && entry.more.length > 0 ? sliceLine(line, 0, 0) : sliceLine(line, period.end)
  const remark = rest.text.replace(/^[\s|｜│⎪ㅣ‖,·/(-]+/u, '').replace(/(?<![\s)])[\s)]+$/u, '')
  if (/\p{L}/u.test(remark) && !lexicon.isStatus(remark) && !lexicon.dates.readDuration(remark)) {
    const start = rest.text.length - rest.text.replace(/^[\s|｜│⎪ㅣ‖,·/]+/u, '').length
    const value = proseValue([sliceLine(rest, start)], context)
    if (entry.kind === 'project') entry.description.push(value)
    else entry.summary.push(value)
  }
  return true
}

/** Further periods beside the first: stays of their own at the same employer (MAPPING W1). */
function readMorePeriods(line: Line, entry: WorkEntry, context: Context): void {
  const [, ...others] = splitHeader(line, context.lexicon, 0, true).periods
  entry.more.push(...others.map((period) => furtherStay(entry, period, context)))
}

/** Technologies beside or under their label (MAPPING W9). */
function readTech(unit: Unit, label: Labelled, entry: Entry, state: BodyState, context: Context): void {
  const { lexicon } = context
  spend(label.label, context)
  const name = plainValue(cleanTitle(label.label, lexicon))
  const group: Group = { name }
  const path = [...state.path, group]
  let asWords = false
  const take = (line: Line, isUnder: boolean): void => {
    const badges = badgeValues(line, context)
    if (badges.length > 0) {
      addAll(entry.keywords, badges)
      asWords = true
    }
    if (line.text === '') return
    const inner = readLabel(line, lexicon)
    const body = inner && inner.value.text !== '' && splitPieces(inner.label).length === 1 ? inner.value : line
    const pieces = splitKeywords(body, context)
    const [only] = pieces
    const sentence =
      pieces.length === 1 &&
      only !== undefined &&
      (isProse(only.text, context) || (isUnder && isTask(only.text, context)))
    if (sentence) entry.leaves.push({ path, text: proseValue([line], context) })
    else {
      if (inner && body === inner.value && inner.meanings.length > 0) spend(inner.label, context)
      addAll(entry.keywords, pieces)
      asWords = true
    }
  }
  const walk = (units: readonly Unit[]): void => {
    for (const child of units) {
      if (child.table) {
        for (const line of techCells(child.table, context)) take(line, false)
        continue
      }
      const [line] = child.lines
      if (child.children.length > 0 && line && child.style !== 'text') {
        const inner = readLabel(line, lexicon)
        if ((inner && inner.value.text !== '') || splitPieces(line).length > 1) take(line, true)
        else if (isProse(line.text, context)) entry.leaves.push({ path, text: proseValue(child.lines, context) })
        const { length } = entry.keywords
        walk(child.children)
        // what has technologies below it is their label; what has none is left to the audit (MAPPING T9)
        if (entry.keywords.length > length) spend(line, context)
      } else for (const own of child.lines) take(own, true)
    }
  }
  for (const line of valueLines(unit, label, context)) take(line, false)
  // what stands under a heading with its technologies beside it goes on with the entry
  if (unit.style === 'heading' && label.value.text !== '') readBelow(unit.children, entry, state, context)
  else walk(unit.children)
  if (asWords) noteTechLabel(name, context)
}

/** Meanings of what tells the technologies beside or below it, and is none. */
const techHeads: ReadonlySet<LabelMeaning> = new Set(['tech', 'skillName', 'skillLevel', 'content', 'description'])

/** Lines of a table of technologies without the labels in its head and its first column (MAPPING W9). */
function techCells({ head = [], rows }: Table, context: Context): Line[] {
  const { lexicon } = context
  const isLabel = (cell: Cell): boolean =>
    meaningsOf(joinLines(cell), lexicon).some((meaning) => techHeads.has(meaning))
  const isHead = head.every(isLabel)
  return [head, ...rows].flatMap((row) => {
    const heads = row === head && isHead ? row : row.slice(0, row.length > 1 ? 1 : 0)
    // a field that is no label is left to the audit
    const labels = heads.filter((cell) => isLabel(cell) || lexicon.isField(cleanTitle(joinLines(cell), lexicon).text))
    for (const cell of labels) if (isLabel(cell)) spend(joinLines(cell), context)
    return row.slice(labels.length).flat()
  })
}

/** What stands beside a label: several lines where each is a list of its own (MAPPING T3). */
function valueLines({ lines }: Unit, { value }: Labelled, context: Context): readonly Line[] {
  const below = lines.slice(1)
  const end = value.text.length - joinLines(below).text.length
  if (below.length === 0 || end <= 0 || !partsLists(lines, context)) return [value]
  return [sliceLine(value, 0, end), ...below]
}

/** Keywords of the badges of a line, from their alternative texts (MAPPING T5). */
function badgeValues(line: Line, context: Context): Value[] {
  return line.images.flatMap((image) =>
    // a photograph is no badge
    context.lexicon.isTechnology(image.alt) && !/\.jpe?g$/iu.test(image.src) ? [makeValue(image.alt, image.place)] : [],
  )
}

/** Badges of technologies of lines: most are known ones (MAPPING T5, W9). */
export function badgeList(lines: readonly Line[], context: Context): Value[] {
  const badges = lines.flatMap((line) => badgeValues(line, context))
  const known = badges.filter(({ text }) => context.lexicon.isKnownTechnology(text))
  return known.length * 2 > badges.length ? badges : known
}

/** Whether a text is a sentence rather than the name of a technology. */
function isProse(text: string, context: Context): boolean {
  const { lexicon } = context
  return lexicon.isSentence(text) || (withoutNotes(text).length > 40 && /\p{Script=Hangul}/u.test(text))
}

/** Whether a line under a label of technologies tells what one did with them: many words and a noun of doing (MAPPING K3). */
function isTask(text: string, { lexicon }: Context): boolean {
  return text.split(' ').length > 2 && lexicon.isDoing(text)
}

/** Duties and results: their label vanishes, what stands beside and under it are highlights (MAPPING W6). */
function readDuties(
  unit: Unit,
  label: Labelled,
  meaning: 'results' | 'duties' | 'content',
  entry: Entry,
  state: BodyState,
  context: Context,
): boolean {
  const hasValue = label.value.text !== ''
  // a number says nothing without its label: `기여도: 40%`
  if (hasValue && !/\p{L}/u.test(label.value.text)) return false
  if (!hasValue && unit.children.length === 0) {
    const line = joinLines(unit.lines)
    // an item that is the word alone heads nothing and is no blank of a form (MAPPING T9)
    if (unit.style === 'item' && !hasColon(line)) reportLine('left-out', line, context)
    else spend(label.label, context)
    return true
  }
  spend(label.label, context)
  const project = entry.kind === 'project' && state.path.length === 0 ? entry : undefined
  let rest = unit.children
  if (hasValue) {
    const value = proseValue([label.value], context)
    if (project && meaning === 'content') project.description.push(value)
    else if (!project || !takeUrl(label.value, project, state, context))
      entry.leaves.push({ path: state.path, text: value })
  } else if (project && meaning === 'content') {
    // paragraphs before the first list describe a project (MAPPING P2)
    const list = rest.findIndex((child) => child.style !== 'text')
    const lead = list < 0 ? rest : rest.slice(0, list)
    project.description.push(...lead.map((child) => proseValue(child.lines, context)))
    rest = rest.slice(lead.length)
  }
  readBelow(rest, entry, state, context)
  return true
}

function takeUrl(line: Line, entry: ProjectEntry, state: BodyState, context: Context): boolean {
  const url = loneUrl(line, context)
  if (url) setUrl(entry, url, state.path, context)
  return url !== undefined
}

/** A description: of a project all that stands beside or under its label, of a stay its paragraphs (MAPPING P2, W5). */
function readDescription(unit: Unit, label: Labelled, entry: Entry, state: BodyState, context: Context): boolean {
  const hasValue = label.value.text !== ''
  if (!hasValue && unit.children.length === 0) return false
  if (entry.kind === 'work') {
    spend(label.label, context)
    if (hasValue) entry.summary.push(proseValue([label.value], context))
    readBody(unit.children, entry, { ...state, path: [], first: true }, context)
    return true
  }
  if (state.path.length > 0) return false
  spend(label.label, context)
  if (hasValue) entry.description.push(proseValue([label.value], context))
  let items: Value[] = []
  const flush = (): void => {
    const [first] = items
    if (first) entry.description.push({ text: items.map((item) => item.text).join('\n'), place: first.place })
    items = []
  }
  const walk = (units: readonly Unit[]): void => {
    for (const child of units) {
      const line = joinLines(child.lines)
      if (child.table || child.style === 'heading' || isLabelled(child, context)) {
        readBelow([child], entry, state, context)
        continue
      }
      if (takeUrl(line, entry, state, context)) continue
      if (child.style !== 'item') {
        flush()
        entry.description.push(proseValue(child.lines, context))
      } else items.push(proseValue(child.lines, context))
      walk(child.children)
    }
  }
  walk(unit.children)
  flush()
  return true
}

/** A link beside its label: the first is the entry's url, further ones stay highlights (MAPPING P7, W2). */
function readUrlLabel(unit: Unit, label: Labelled, entry: Entry, state: BodyState, context: Context): boolean {
  const lines = label.value.text === '' ? unit.children.flatMap((child) => [...child.lines]) : [label.value]
  if (lines.length === 0) {
    const [own] = findUrls(label.label, context)
    if (!own || state.path.length > 0) return false
    setUrl(entry, own, state.path, context)
    return true
  }
  // a label that leads somewhere itself is no word for another link
  if (state.path.length > 0 || linkOf(label.label) !== undefined) return false
  const urls = lines.flatMap((line) => {
    const found = findUrls(line, context)
    const [own, more] = found
    // the only link of an item has the word before it for a label: `프론트: https://…`
    const word = own && !more && label.value.text === '' ? line.text.slice(0, own.start) : ''
    return found.map((url) => ({ ...url, word: word.replace(/(?<![\s:：])[\s:：]+$/u, '') }))
  })
  const [first] = urls
  if (!first) return false
  if (entry.url && entry.url.text !== first.url) {
    entry.leaves.push({ path: [], text: proseValue([joinLines(unit.lines)], context) })
    return true
  }
  for (const url of urls) {
    const bare = url.text === '' || isSameUrl(url.text, url.url) || urls.length === 1
    const text = bare ? url.word || label.label.text : url.text
    setUrl(entry, { ...url, text: entry.url ? text : url.text }, state.path, context)
  }
  // what else stands in their lines is left to the audit
  spend(label.label, context)
  for (const line of lines)
    for (const { start, end } of findUrls(line, context)) spend(sliceLine(line, start, end), context)
  // items beside those of links are what was done: `배포`, then `PyPI 배포 자동화` (MAPPING W7)
  const done = unit.children.filter(({ lines }) =>
    lines.every((line) => !isLinkName(line.text, context) && findUrls(line, quiet(context)).length === 0),
  )
  if (label.value.text === '' && done.length > 0) {
    const path = [{ name: groupName(joinLines(unit.lines), context) }]
    readBelow(done, entry, { ...state, path }, context)
  }
  return true
}

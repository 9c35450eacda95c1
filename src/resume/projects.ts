import { append } from '../append.js'
import { projectWord } from '../ko/entries.js'
import type { LabelMeaning } from '../lexicon.js'
import { type FoundPeriod, type HeaderRow, type Part, splitHeader } from '../outline/header.js'
import { type Labelled, readLabel } from '../outline/label.js'
import { isAll, joinLines, type Line, leading, placeOf, sliceLine } from '../outline/text.js'
import { cleanTitle, trimOrnamentsBefore } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import { withoutNote } from '../word.js'
import { badgeList, isLinks, isTechList, readBody, startOf } from './body.js'
import { type Context, linesOf, quiet, reportUnit, spend } from './context.js'
import { makeValue, type Value } from './draft.js'
import { employerValue } from './employer.js'
import { takeUrl } from './entries.js'
import { addAll, freePeriod, newProject, type ProjectEntry } from './entry.js'
import { cutTechnologies, openOf, splitKeywords, splitPieces } from './keywords.js'
import { takeLinks } from './links.js'
import { datesOf, type EntryDates } from './period.js'
import { lowerPeriods } from './period-above.js'
import { countedWord } from './runs.js'
import { isKeyValue, isProjectTable, keyValueUnits, readProjectTable } from './tables.js'
import { findUrls, nameValue, plainValue, proseValue } from './text.js'

/** What a project takes from where it stands. */
export interface ProjectDefaults {
  readonly entity: Value | undefined
  readonly type: Value | undefined
  /** Whether they are talks: a column of events names none of them (MAPPING P8). */
  readonly talks?: boolean
}

/**
 * Read the projects of a section or of a label under an employer (MAPPING P1 to P7).
 *
 * @param units - what stands under the heading
 * @param defaults - employer and kind of project that the heading tells
 */
export function readProjects(units: readonly Unit[], defaults: ProjectDefaults, context: Context): ProjectEntry[] {
  const projects: ProjectEntry[] = []
  const entries = gatherFlat(
    uniteSiblings(defaults.entity ? units : lowerPeriods(units, context), context).flatMap((unit) =>
      labelledRows(unit, context),
    ),
    context,
  )
  const hasHeads = entries.some(
    (unit) => unit.style === 'heading' || (unit.style === 'bold' && unit.children.length > 0),
  )
  for (const unit of entries) {
    if (unit.table) {
      if (isProjectTable(unit.table, context)) append(projects, readProjectTable(unit.table, defaults, context))
      else attach(unit, projects, context)
      continue
    }
    if (unit.lines.length === 0) {
      append(projects, readProjects(unit.children, defaults, context))
      continue
    }
    const inner = containerOf(unit, defaults, context)
    if (inner) {
      const own = readProjects(unit.children, inner, context)
      for (const project of own) if (!project.hasPeriod && inner.dates) Object.assign(project, inner.dates)
      append(projects, own)
    } else if (unit.style === 'text') append(projects, readTextProjects(unit, hasHeads, defaults, projects, context))
    else if (unit.style === 'item' && hasHeads && !tellsProject(unit, context)) attach(unit, projects, context)
    else projects.push(readProject(unit, defaults, context))
  }
  return projects
}

/** Rows of labels and values, one of which names the project, as labelled items; else the unit itself (MAPPING W11, P1). */
function labelledRows(unit: Unit, context: Context): readonly Unit[] {
  if (!unit.table || !isKeyValue(unit.table, context)) return [unit]
  const rows = keyValueUnits(unit.table, context, 'project')
  return rows.some((row) => nameLabelOf(row, context)) ? rows : [unit]
}

/**
 * What follows a label that names a project is the body of that project, up to a heading or a bold line:
 * `프로젝트명: 정산 앱` (MAPPING P1, T3).
 */
function gatherFlat(units: readonly Unit[], context: Context): Unit[] {
  const gathered: Unit[] = []
  let body: Unit[] | undefined
  for (const unit of units) {
    const name = nameLabelOf(unit, context)
    if (name) {
      spend(name.label, context)
      body = [...unit.children]
      gathered.push({ ...unit, style: 'bold', lines: [name.value], children: body })
    } else if (body && unit.style !== 'heading' && unit.style !== 'bold') body.push(unit)
    else {
      body = undefined
      gathered.push(unit)
    }
  }
  return gathered
}

/** The label of a unit that names a project, with the name beside it. */
export function nameLabelOf({ lines: [line, more] }: Unit, { lexicon }: Context): Labelled | undefined {
  const label = line && !more ? readLabel(line, lexicon) : undefined
  return label?.meanings.includes('projectName') && label.value.text !== '' ? label : undefined
}

/** What stands among projects and is none belongs to the one before; before the first it is reported. */
function attach(unit: Unit, projects: readonly ProjectEntry[], context: Context): void {
  const last = projects.at(-1)
  if (last) readBody([unit], last, { ...startOf(last), first: false }, context)
  else reportUnit('left-out', unit, context)
}

function tellsProject(unit: Unit, context: Context): boolean {
  const line = joinLines(unit.lines)
  const row = splitHeader(line, context.lexicon)
  return (
    row.periods.some((period) => period.kind === 'range') || (leading(line, 'strong') > 0 && unit.children.length > 0)
  )
}

/** Text among projects: lines with a period or a bold name are projects, other text is an introduction. */
function readTextProjects(
  unit: Unit,
  hasHeads: boolean,
  defaults: ProjectDefaults,
  before: readonly ProjectEntry[],
  context: Context,
): ProjectEntry[] {
  const told = unit.lines.filter(
    (line) => splitHeader(line, context.lexicon).periods.length > 0 || isAll(line, 'strong'),
  )
  if (told.length === 0 || hasHeads) {
    attach(unit, before, context)
    return []
  }
  const own: Line[][] = []
  for (const line of unit.lines) {
    const last = own.at(-1)
    if (last && !told.includes(line)) last.push(line)
    else own.push([line])
  }
  return own.map((lines) => readProject({ ...unit, lines, children: [] }, defaults, context))
}

/** A heading that only gives the period or a label of the heading beside it, or is an ornament, belongs to that (MAPPING W11). */
function uniteSiblings(units: readonly Unit[], context: Context): Unit[] {
  const united: Unit[] = []
  let pending: Unit[] = []
  for (const unit of units) {
    const [line] = unit.lines
    if (unit.style !== 'heading' || !line) {
      united.push(unit)
      continue
    }
    const row = splitHeader(line, context.lexicon)
    const label = readLabel(line, context.lexicon)
    const last = united.at(-1)
    if (row.parts.length === 0) {
      if (last?.style === 'heading' && !hasPeriod(last, context)) appendTo(united, unit)
      else if (unit.children.length > 0) united.push(unit)
      else pending.push(unit)
    } else if (last?.style === 'heading' && isBracketed(line) && !isBracketed(joinLines(last.lines)))
      appendTo(united, unit)
    else if (label && last?.style === 'heading' && (isEntryLabel(label) || isLinkLabel(label, unit, context)))
      appendTo(united, unit)
    else {
      united.push({ ...unit, children: [...pending, ...unit.children] })
      pending = []
    }
  }
  return [...united, ...pending]
}

/** Whether a heading is wholly in brackets: a part of the entry above it. */
function isBracketed(line: Line): boolean {
  return /^\[[^[\]]+\]$/u.test(trimOrnamentsBefore(line).text)
}

/** Whether a label is one of an entry of projects: with a value beside it only that of a period or technologies. */
function isEntryLabel({ meanings, value }: Labelled): boolean {
  const others: readonly LabelMeaning[] = ['site', 'url', 'projectName', 'project']
  return value.text === ''
    ? meanings.some((meaning) => !others.includes(meaning))
    : meanings.includes('period') || meanings.includes('tech')
}

/** Whether a label is one of links with nothing but links under it: no project is called `링크` (MAPPING P1, W11). */
function isLinkLabel({ meanings, value }: Labelled, { children }: Unit, context: Context): boolean {
  const lines = children.flatMap((child) => linesOf(child))
  return (
    value.text === '' &&
    meanings.includes('url') &&
    lines.length > 0 &&
    lines.every((line) => line.text === '' || isLinks(line, context))
  )
}

function hasPeriod(unit: Unit, context: Context): boolean {
  return [...unit.lines, ...unit.children.slice(0, 2).flatMap((child) => child.lines)].some(
    (line) => splitHeader(line, context.lexicon).periods.length > 0,
  )
}

/** Whether a unit is a name with a period: of its own line, or below its heading. */
function isDatedName(unit: Unit, context: Context): boolean {
  if (unit.style === 'heading') return !isLabelUnit(unit, context) && hasPeriod(unit, context)
  const row = splitHeader(joinLines(unit.lines), context.lexicon)
  return row.periods.length > 0 && row.parts.length > 0 && !isLabelUnit(unit, context)
}

/** Whether a period stands right under a heading, alone or labelled: `2024.03 ~`, `기간: 2024.03 ~`. */
function isDatedBelow({ children: [first] }: Unit, { lexicon }: Context): boolean {
  const [line] = first?.children.length === 0 ? first.lines : []
  const label = line && readLabel(line, lexicon)
  const row = line && splitHeader(label?.meanings.includes('period') ? label.value : line, lexicon)
  return row !== undefined && row.periods.length > 0 && row.parts.length === 0
}

function appendTo(units: Unit[], unit: Unit): void {
  for (const last of units.splice(-1)) units.push({ ...last, children: [...last.children, unit] })
}

/** Whether a unit only heads projects: by their kind, their year, or their employer (MAPPING P1, P6). */
function containerOf(
  unit: Unit,
  defaults: ProjectDefaults,
  context: Context,
): (ProjectDefaults & { readonly dates?: EntryDates }) | undefined {
  const { lexicon } = context
  const line = joinLines(unit.lines)
  const title = cleanTitle(line, lexicon)
  const heads = unit.children.filter(
    (child) => child.style === 'heading' || child.style === 'item' || child.style === 'bold' || child.table,
  )
  // `[프로젝트 1]` above the labels of a form
  const word = countedWord(title.text)
  if (word && lexicon.isPlainProject(word) && unit.children.some((child) => nameLabelOf(child, context))) {
    spend(line, context)
    return defaults
  }
  if (heads.every((child) => isLabelUnit(child, context))) return undefined
  const isNamed = (child: Unit): boolean =>
    child.style === 'heading' ||
    child.table !== undefined ||
    tellsProject(child, context) ||
    leading(joinLines(child.lines), 'strong') > 0
  if (context.isEmployer(title.text) && splitHeader(line, lexicon).periods.length === 0) {
    if (!heads.some(isNamed)) return undefined
    spend(line, context)
    return { ...defaults, entity: employerValue(nameValue(line, context), context) }
  }
  const row = splitHeader(line, lexicon)
  const [period] = row.periods
  if (row.parts.length === 0 && period && row.periods.every(({ startDate }) => startDate?.length === 4)) {
    // the date of a heading is that of what stands under it without one (MAPPING D8)
    return { ...defaults, dates: datesOf(period, line, context) }
  }
  if (isNameWithKind(title.text, context) && !heads.some((child) => isDatedName(child, context))) return undefined
  if (isKindWithName(title.text, context) && !heads.some(isNamed)) return undefined
  // a kind with a period of its own above items is what the project is called (MAPPING W11)
  if (isDatedBelow(unit, context) && heads.every((child) => child.style === 'item')) return undefined
  if (lexicon.isPlainProject(title.text) || lexicon.isStatus(withoutNote(title.text))) {
    spend(line, context)
    return defaults
  }
  const isKind = heads.every(isNamed) && lexicon.section(title.text) === undefined
  return tellsKind(isKind ? `${title.text} ${projectWord}` : title.text, context)
    ? { ...defaults, type: nameValue(line, context) }
    : undefined
}

/** Whether a text is a word for projects that always means them. */
function tellsKind(text: string, { lexicon }: Context): boolean {
  const section = lexicon.section(text)
  return section?.kinds[0] === 'projects' && !section.weak
}

/** Whether a heading tells projects in parentheses behind a name alone: `책갈피 (팀 프로젝트)` is one (MAPPING P1, T6). */
export function isNameWithKind(text: string, { lexicon }: Context): boolean {
  const name = withoutNote(text)
  const isHead = lexicon.section(name) !== undefined || lexicon.isPlainProject(name) || lexicon.isStatus(name)
  return name !== text && !isHead
}

/** Whether a heading tells the kind before the name of one project: `졸업작품: 소음 측정기` (MAPPING P1, T6). */
function isKindWithName(text: string, { lexicon }: Context): boolean {
  const bare = withoutNote(text)
  const [kind = '', name = '', more] = bare.split(/[:：]|\s\p{Pd}\s/u)
  if (more !== undefined || !/\p{L}/u.test(name) || /\d/u.test(name)) return false
  return lexicon.section(kind)?.weak === false && lexicon.section(name)?.weak !== false
}

function isLabelUnit(unit: Unit, context: Context): boolean {
  const [line] = unit.lines
  const label = line && readLabel(line, context.lexicon)
  return label !== undefined && label.meanings.length > 0
}

/**
 * Read one project with its header and body.
 *
 * @param unit - heading, bold line, item or lines of the project
 */
export function readProject(unit: Unit, defaults: ProjectDefaults, context: Context): ProjectEntry {
  const entry = newProject(defaults.entity, defaults.type)
  addAll(entry.keywords, badgeList(unit.lines, context))
  const more = unit.lines.slice(1)
  for (const first of unit.lines.slice(0, 1)) readNameLine(first, entry, context)
  // further lines stand alone (MAPPING T3, W9, P7)
  const told = more
    .filter((line) => !readProjectLine(line, entry, context))
    .map((line): Unit => ({ ...unit, style: 'text', lines: [line], children: [], place: placeOf(line) }))
  // technologies and links may stand between the name and its period
  const aside = unit.children.findIndex((child) => !isAside(child, context))
  const before = unit.children.slice(0, Math.max(0, aside))
  let rest = unit.children.slice(before.length)
  for (;;) {
    const [child, ...others] = rest
    if (!child || (child.style === 'item' && !isPeriodItem(child, context))) break
    const left = child.lines.filter((line) => !readProjectLine(line, entry, context))
    if (left.length === child.lines.length) break
    const text: Unit[] = left.length > 0 ? [{ ...child, style: 'text', lines: left, children: [] }] : []
    rest = [...text, ...child.children, ...others]
  }
  readBody([...told, ...before, ...rest], entry, startOf(entry), context)
  if (!entry.name) nameFromLabel(entry, unit, context)
  return entry
}

/** Whether an item under a name is its period with what goes with that: `- 2021.01 ~ 2021.03, 서버 개발` (MAPPING P1). */
function isPeriodItem({ lines: [line, more] }: Unit, { lexicon }: Context): boolean {
  if (!line || more) return false
  const [period] = splitHeader(trimOrnamentsBefore(line), lexicon).periods
  return period?.kind === 'range' && period.start === 0
}

/** Whether lines under a name are technologies, badges or links alone. */
function isAside({ lines }: Unit, context: Context): boolean {
  return lines.every((line) => line.text === '' || isTechList(line, context) || isLinks(line, context))
}

function nameFromLabel(entry: ProjectEntry, unit: Unit, context: Context): void {
  const [line] = unit.lines
  if (line && /\p{L}/u.test(line.text)) entry.name = nameValue(line, context)
}

/** Read the line that names the project: name, period, technologies, roles, a remark (MAPPING P1, P2, P4). */
function readNameLine(whole: Line, entry: ProjectEntry, context: Context): void {
  const { lexicon } = context
  const { rest: line, links } = takeLinks(whole, context)
  const row = splitHeader(line, lexicon)
  const lead = trimOrnamentsBefore(line)
  const named = nameEnd(lead, context)
  const isName = splitHeader(sliceLine(lead, 0, named), lexicon).parts.length > 0
  const end = isName ? named : lead.text.length
  const periods = ownPeriods(row)
  const [period, ...more] = periods
  takePeriods(periods, entry, context)
  readName(sliceLine(lead, 0, end), entry, context)
  if (entry.name && period && more.length === 0 && isYear(period) && period.start === 0) {
    const from = lead.text.indexOf(entry.name.text)
    entry.yearName = { ...entry.name, text: lead.text.slice(0, from + entry.name.text.length) }
  }
  readRest(sliceLine(lead, end), entry, context)
  takeHeadLinks(links, entry, context)
}

/** The periods of a header, without the years that stand in its name: `2021 정산 앱 (2022.01 ~ 2022.06)` (MAPPING D10). */
function ownPeriods({ periods }: HeaderRow): readonly FoundPeriod[] {
  const hasRange = periods.some(({ kind }) => kind === 'range')
  return periods.filter(
    (period) =>
      (period.certainty === 'certain' && !(hasRange && isYear(period))) ||
      period.kind === 'range' ||
      periods.length === 1,
  )
}

/** Whether a period is a year and no more. */
function isYear({ kind, startDate }: FoundPeriod): boolean {
  return kind === 'date' && startDate?.length === 4
}

/** Links of the line that names a project: the first is its url, further ones are highlights (MAPPING P7). */
function takeHeadLinks(links: readonly Line[], entry: ProjectEntry, context: Context): void {
  for (const link of takeUrl(entry, links, context)) entry.leaves.push({ path: [], text: proseValue([link], context) })
}

/** Offset behind a bold or linked name that begins the line and has other text behind it; 0 where none does. */
function nameEnd(line: Line, context: Context): number {
  for (const style of ['strong', 'url'] as const) {
    const end = leading(line, style)
    // one sign alone is an ornament
    if (end <= 1 || end === line.text.length) continue
    const aside = /^ ?\(([^()]*)\)/u.exec(line.text.slice(end))
    return aside?.[1] && isNameAside(aside[1], context) ? end + aside[0].length : end
  }
  return 0
}

/** Whether what stands in parentheses behind a name belongs to it: no date, technologies, url, kind, role or status. */
function isNameAside(text: string, context: Context): boolean {
  const { lexicon } = context
  const pieces = text.split(/[,/|｜│⎪ㅣ‖·]/u)
  return (
    lexicon.dates.findPeriods(text).length === 0 &&
    !/[.:@]/u.test(text) &&
    !pieces.every((piece) => lexicon.isTechnology(piece)) &&
    !pieces.some(
      (piece) =>
        lexicon.isStatus(piece) ||
        lexicon.dates.readDuration(piece) !== undefined ||
        lexicon.positionScore(piece) === 2 ||
        tellsKind(piece, context),
    )
  )
}

function takePeriods(periods: readonly FoundPeriod[], entry: ProjectEntry, context: Context): void {
  const [period] = periods
  if (!period || !freePeriod(entry, period.kind === 'range')) return
  const shift = { ...period, dateStart: period.dateStart - period.start, dateEnd: period.dateEnd - period.start }
  const { startDate, endDate } = datesOf(shift, period.line, context)
  entry.startDate = startDate
  entry.endDate = endDate
  entry.hasPeriod = true
}

/** Take the period, technologies and url off a name (MAPPING P1, P4). */
function readName(line: Line, entry: ProjectEntry, context: Context): void {
  const { lexicon } = context
  let name = line
  const linked = line.spans.find((span) => span.url !== undefined)
  if (linked) {
    const [url] = findUrls(line, context)
    if (url) entry.url ??= makeValue(url.url, url.place)
  }
  const row = splitHeader(name, lexicon)
  const period = row.periods.find((one) => one.start > 0 || ownPeriods(row).includes(one))
  if (period) {
    const before = sliceLine(name, 0, period.start)
    const after = sliceLine(name, period.end)
    const beforeText = /[\p{L}\p{N}]/u.test(before.text)
    const remark = trimLead(after)
    const { rest, links } = takeLinks(before, context, true)
    takeHeadLinks(links, entry, context)
    name = beforeText ? rest : remark
    readRest(sliceLine(line, period.start, period.end), entry, context)
    if (beforeText) readRest(remark, entry, context)
  }
  name = trimTail(name)
  for (;;) {
    const cut = cutTail(name, entry, context)
    if (cut === name) break
    name = trimTail(cut)
  }
  const title = cleanTitle(name, lexicon)
  if (/[\p{L}\p{N}]/u.test(title.text)) entry.name = plainValue(title)
}

function trimLead(line: Line): Line {
  return sliceLine(line, line.text.length - line.text.replace(/^[\s|｜│⎪ㅣ‖,:：·/\p{Pd}─⎯−)\]]+/u, '').length)
}

function trimTail(line: Line): Line {
  const end = line.text.replace(/(?<![\s|｜│⎪ㅣ‖,:：·/\p{Pd}─⎯−(])[\s|｜│⎪ㅣ‖,:：·/\p{Pd}─⎯−(]+$/u, '').length
  return sliceLine(line, 0, end)
}

/** Cut an employer, technologies, a url, a duration or a team's size behind a name; the line itself where none is. */
function cutTail(line: Line, entry: ProjectEntry, context: Context): Line {
  const { lexicon } = context
  const open = openOf(line.text)
  if (open > 0) {
    const inner = sliceLine(line, open + 1, line.text.length - 1)
    if (takeEntity(inner, entry, context)) return sliceLine(line, 0, open)
    const technologies = cutTechnologies(line, context)
    if (technologies) {
      addAll(entry.keywords, technologies.keywords)
      return technologies.rest
    }
    const pieces = splitPieces(inner)
    const [url] = findUrls(inner, quiet(context))
    const around = line.spans.some((span) => span.url !== undefined && span.start <= open && span.end > open)
    if (url && !around && url.end - url.start >= inner.text.length - 1) {
      entry.url ??= makeValue(url.url, url.place)
      return sliceLine(line, 0, open)
    }
    const isAside = (text: string): boolean => lexicon.isStatus(text) || lexicon.dates.readDuration(text) !== undefined
    const others = pieces.filter((piece) => !isAside(piece.text))
    if (others.length < pieces.length && others.every((piece) => lexicon.isTeamSize(piece.text))) {
      if (others.length > 0) entry.description.push(plainValue(inner))
      return sliceLine(line, 0, open)
    }
  }
  const chips = line.spans.slice(
    line.spans.findLastIndex((span) => !span.code && /\S/u.test(line.text.slice(span.start, span.end))) + 1,
  )
  const [chip] = chips
  if (chip && chip.start > 0 && readWholeRest(sliceLine(line, chip.start), entry, context))
    return sliceLine(line, 0, chip.start)
  const last = [...line.text.matchAll(/ [\p{Pd}─⎯−ㅡ|｜│⎪ㅣ‖@·/] /gu)].at(-1)
  if (last && takeEntity(sliceLine(line, last.index + last[0].length), entry, context))
    return sliceLine(line, 0, last.index)
  const dash = / [\p{Pd}─⎯−ㅡ|｜│⎪ㅣ‖] /u.exec(line.text)
  if (dash) {
    const tail = sliceLine(line, dash.index + dash[0].length)
    if (tail.text.includes(',') && isTechList(tail, context)) {
      addAll(entry.keywords, splitKeywords(tail, context))
      return sliceLine(line, 0, dash.index)
    }
    if (isRoleBehind(tail.text, context)) {
      addAll(entry.roles, splitKeywords(tail, context, { doing: false }))
      return sliceLine(line, 0, dash.index)
    }
  }
  return line
}

/** Whether what stands behind a dash at the end of a name is one's role: no one word that may be whom it is for (`앱 - 관리자`). */
function isRoleBehind(text: string, context: Context): boolean {
  const { lexicon } = context
  if (areRoles(text, context)) return true
  if (lexicon.positionScore(text) !== 2 || text.split(' ').length > 3) return false
  return lexicon.isRank(text) || !/^\p{Script=Hangul}+$/u.test(text)
}

/** Whether a text is several titles and kinds of work, as no name is: `기획, 서버 개발` (MAPPING P5). */
function areRoles(text: string, { lexicon }: Context): boolean {
  const pieces = text.split(/[&,/·]/u).map((piece) => piece.trim())
  const isDone = (piece: string): boolean =>
    lexicon.isDoing(piece) &&
    piece
      .split(' ')
      .slice(0, -1)
      .every((word) => lexicon.isField(word))
  const isTitle = (piece: string): boolean => lexicon.positionScore(piece) === 2 && piece.split(' ').length < 4
  return (
    pieces.length > 1 &&
    pieces.some(isDone) &&
    pieces.every((piece) => isDone(piece) || isTitle(piece) || lexicon.isField(piece))
  )
}

/** Take a text that names employers of the document as the entity of a project without one (MAPPING P1). */
function takeEntity(line: Line, entry: ProjectEntry, context: Context): boolean {
  if (entry.entity || !namesEmployers(line.text, context)) return false
  entry.entity = plainValue(line)
  return true
}

/** What stands behind a bold or linked name: roles, technologies, links, else a description (MAPPING P2, P4, P5). */
function readRest(line: Line, entry: ProjectEntry, context: Context): void {
  const { lexicon } = context
  const row = splitHeader(line, lexicon)
  takePeriods(row.periods, entry, context)
  const [lead] = row.parts
  if (!lead) return
  const whole = trimLead(line)
  if (takeEntity(whole, entry, context)) return
  const parts = [...row.parts]
  // the kind of project in parentheses with the period
  if (line.text.startsWith('(') && tellsKind(lead.line.text, context)) {
    entry.type ??= nameValue(unwrap(lead.line), context)
    parts.shift()
  }
  const end = parts.findIndex((part, at) => at > 0 && part.before !== ',')
  const roles = parts.slice(0, end < 0 ? undefined : end)
  const isDashed = /^[\p{Pd}─⎯−]\s/u.test(line.text) && row.periods.length > 0
  if (isDashed && roles.every((part) => isRoleText(part, context))) {
    for (const part of roles) addAll(entry.roles, splitKeywords(part.line, context, { doing: false }))
    parts.splice(0, roles.length)
  }
  const open: Part[] = []
  const isTold = /^[:：]/u.test(line.text)
  for (const part of parts) {
    if ((isTold && goesOn(part, parts, context)) || !readPart(part, entry, context)) open.push(part)
  }
  if (open.length === 0) return
  if (open.length === parts.length && row.periods.length === 0) {
    const isRead =
      !isAll(whole, 'strong') && (readWholeRest(whole, entry, context) || readCells(whole, parts, entry, context))
    if (!isRead) entry.description.push(proseValue([whole], context))
    return
  }
  readRuns(line, row, open, entry, context)
}

/** Read the texts of a header that no part tells alone: technologies, roles, else a remark (MAPPING P2, P4, P5). */
function readRuns(
  line: Line,
  { parts, periods: [period] }: HeaderRow,
  open: readonly Part[],
  entry: ProjectEntry,
  context: Context,
): void {
  const before = parts.filter(({ afterPeriod }) => !afterPeriod)
  const behind = parts.filter(({ afterPeriod }) => afterPeriod)
  for (const [own, text] of [
    [before, sliceLine(line, 0, period?.start)],
    [behind, line],
  ] as const) {
    for (const run of runsOf(own, open)) {
      const whole = wholeOf(text, run)
      if (!readRun(whole, entry, context) && !readCells(whole, run, entry, context))
        entry.description.push(proseValue([whole], context))
    }
  }
}

/** Read technologies and roles that a bar or a dash parts from a remark (MAPPING P2, P4, P5); whether there are any. */
function readCells(line: Line, parts: readonly Part[], entry: ProjectEntry, context: Context): boolean {
  const cells = runsOf(parts, parts, /[|｜│⎪ㅣ‖\p{Pd}─⎯−]/u).map((cell) => wholeOf(line, cell))
  const left = cells.filter((cell) => !readRun(cell, entry, context))
  if (left.length === cells.length) return false
  for (const cell of left) entry.description.push(proseValue([cell], context))
  return true
}

function readRun(line: Line, entry: ProjectEntry, context: Context): boolean {
  if (!isTechList(line, context)) return readWholeRest(line, entry, context)
  addAll(entry.keywords, splitKeywords(line, context))
  return true
}

/** Whether what stands behind a dash between a name and its period says what one did: `설계 & 백엔드` (MAPPING P5). */
function isRoleText({ line: { text }, afterPeriod }: Part, { lexicon }: Context): boolean {
  if (afterPeriod || text.length > 30) return false
  return text.split(/[&,/·]/u).every((part) => {
    const piece = part.trim()
    const score = lexicon.positionScore(piece)
    // a field behind other words names what was made: `고양이 앱`
    const isTitle = score === 2 || (score === 1 && !piece.includes(' '))
    return piece.split(' ').length <= 3 && (lexicon.isDoing(piece) || isTitle)
  })
}

/** Whether a comma parts a title behind the colon of a name from a phrase: `채용 관리자, 담당자를 위한 도구` (MAPPING P2). */
function goesOn(part: Part, parts: readonly Part[], { lexicon }: Context): boolean {
  const next = parts[parts.indexOf(part) + 1]
  return next?.before === ',' && next.line.text.includes(' ') && lexicon.positionScore(next.line.text) < 2
}

/** Parts side by side, which are one text, up to a separator that ends it. */
function runsOf(all: readonly Part[], open: readonly Part[], end?: RegExp): Part[][] {
  const runs: Part[][] = []
  all.forEach((part, index) => {
    if (!open.includes(part)) return
    const last = runs.at(-1)
    if (last && !end?.test(part.before) && open.some((one) => one === all[index - 1])) last.push(part)
    else runs.push([part])
  })
  return runs
}

/** The text of parts side by side with what separates them. */
function wholeOf(line: Line, parts: readonly Part[]): Line {
  const first = parts.reduce((one) => one)
  const last = parts.reduce((_, one) => one)
  const start = line.text.indexOf(first.line.text)
  const end = line.text.lastIndexOf(last.line.text) + last.line.text.length
  return parts.length === 1 ? first.line : sliceLine(line, start, end)
}

/** What stands in parentheses around a whole line; the line itself without them. */
function unwrap(line: Line): Line {
  return openOf(line.text) === 0 ? sliceLine(line, 1, line.text.length - 1) : line
}

/** Text behind a name that is all technologies in parentheses, or keeps its own parentheses, or is all roles. */
function readWholeRest(line: Line, entry: ProjectEntry, context: Context): boolean {
  const inner = unwrap(line)
  const isTech = isTechList(inner, context) && (inner !== line || inner.text.includes(',') || isAll(inner, 'code'))
  if (isTech || context.lexicon.isKnownTechnology(inner.text)) {
    addAll(entry.keywords, splitKeywords(inner, context))
    return true
  }
  if (!areRoles(inner.text, context)) return false
  addAll(entry.roles, splitKeywords(inner, context, { doing: false }))
  return true
}

/** Read a header part that tells itself; `false` where nothing does. */
function readPart(part: Part, entry: ProjectEntry, context: Context): boolean {
  const { lexicon } = context
  const { line } = part
  const label = readLabel(line, lexicon)
  if (label && label.value.text !== '') {
    if (label.meanings.includes('role')) {
      addAll(entry.roles, splitKeywords(label.value, context, { doing: false }))
      spend(label.label, context)
      return true
    }
    if (label.meanings.includes('tech')) {
      addAll(entry.keywords, splitKeywords(label.value, context))
      spend(label.label, context)
      return true
    }
    if (label.meanings.includes('entity') && !entry.entity) {
      entry.entity = plainValue(label.value)
      spend(label.label, context)
      return true
    }
  }
  const [url, more] = findUrls(line, quiet(context))
  if (url && !more && url.end - url.start >= line.text.length - 2) {
    if (!entry.url) entry.url = makeValue(url.url, url.place)
    else if (entry.url.text !== url.url) entry.leaves.push({ path: [], text: proseValue([line], context) })
    return true
  }
  if (takeEntity(line, entry, context)) return true
  if (lexicon.dates.readDuration(line.text) || lexicon.isStatus(line.text)) {
    spend(line, context)
    return true
  }
  if (lexicon.positionScore(line.text) === 2 && !lexicon.isSentence(line.text) && !lexicon.isClause(line.text)) {
    addAll(entry.roles, splitKeywords(line, context, { doing: false }))
    return true
  }
  if (part.code && tellsKind(line.text, context) && !lexicon.isPlainProject(line.text)) {
    entry.type ??= plainValue(line)
    return true
  }
  return false
}

/** Whether a text is the names of the document's employers (MAPPING P1). */
export function namesEmployers(text: string, context: Context): boolean {
  const names = text.split(/ ?[+&,/] ?/u)
  return names.every((name) => context.isEmployer(name))
}

/** Read a line under the name as a part of the header; `false` where it is none. */
function readProjectLine(line: Line, entry: ProjectEntry, context: Context): boolean {
  const { lexicon } = context
  const label = readLabel(line, lexicon)
  if (label && label.meanings.length > 0) return false
  if (lexicon.isSentence(line.text) || line.text.length > 160) return false
  const row = splitHeader(line, lexicon)
  const isHeader =
    row.periods.length > 0
      ? freePeriod(entry, row.periods[0]?.kind === 'range')
      : row.parts.length > 0 && row.parts.every((part) => namesEmployers(part.line.text, context))
  if (!isHeader) return false
  takePeriods(row.periods, entry, context)
  const open = row.parts.filter((part) => !readPart(part, entry, context))
  readRuns(line, row, open, entry, context)
  return true
}

import { dittoMarks } from '../ko/words.js'
import type { LabelMeaning } from '../lexicon.js'
import { type Cell, noValue, type Table } from '../outline/blocks.js'
import { type HeaderRow, splitHeader } from '../outline/header.js'
import { joinedMeanings, meaningsOf } from '../outline/label.js'
import { isAll, joinLines, type Line, placeOf, sliceLine } from '../outline/text.js'
import { cleanTitle } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import { type BodyState, readBody, readStays, startOf } from './body.js'
import { type Context, noteTechLabel, quiet, reportLine, spend } from './context.js'
import { makeValue } from './draft.js'
import { addAll, type Entry, furtherStays, newProject, newWork, type ProjectEntry, type WorkEntry } from './entry.js'
import { splitKeywords } from './keywords.js'
import { datesOf, holdsRange } from './period.js'
import type { ProjectDefaults } from './projects.js'
import { findUrls, plainValue, proseText, proseValue } from './text.js'
import { readTrail, readWorkHeader, takeEmployment } from './work-header.js'

/** Meanings of the columns of a table, by its head or by what its cells hold. */
function columnsOf(table: Table, context: Context): readonly (readonly LabelMeaning[])[] {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), table.head?.length ?? 0)
  return Array.from({ length: width }, (_, index): readonly LabelMeaning[] => {
    return table.head
      ? headMeanings(joinLines(table.head.slice(index, index + 1).flat()), context)
      : guessColumn(table, index, context)
  })
}

/** What the head of a column tells, also where it joins labels to that of employers: `회사명 / 직위`. */
function headMeanings(head: Line, { lexicon }: Context): readonly LabelMeaning[] {
  const whole = meaningsOf(head, lexicon)
  if (whole.length > 0) return whole
  const joined = joinedMeanings(head.text, /[/·,&]/u, lexicon)
  return joined.includes('company') ? joined : []
}

/** What a column without a head holds: periods, employers or positions in most of its cells. */
function guessColumn(table: Table, index: number, context: Context): readonly LabelMeaning[] {
  const { lexicon } = context
  const texts = table.rows.flatMap(({ [index]: cell = [] }) => (cell.length > 0 ? [joinLines(cell).text] : []))
  const most = (test: (text: string) => boolean): boolean => texts.filter(test).length * 2 > texts.length
  const isPeriod = (text: string): boolean => {
    const [period] = lexicon.dates.findPeriods(text, { place: true })
    return period !== undefined && period.end - period.start >= text.length - 3
  }
  if (most(isPeriod)) return ['period']
  if (most((text) => lexicon.positionScore(text) === 2)) return ['position']
  if (most((text) => lexicon.companyScore(text) > 0)) return ['company']
  return []
}

function has(columns: readonly (readonly LabelMeaning[])[], ...meanings: LabelMeaning[]): boolean {
  return columns.some((column) => column.some((meaning) => meanings.includes(meaning)))
}

/** Whether the columns of a table name employers with their periods, wherever it stands (MAPPING S6, W1). */
export function tellsStays(table: Table, context: Context): boolean {
  const columns = columnsOf(table, context)
  const isOther = (column: readonly LabelMeaning[]): boolean =>
    column.slice(0, 1).some((first) => otherNames.has(first))
  return has(columns, 'company') && has(columns, 'period') && !columns.some(isOther)
}

/** Columns of names of anything but employers. */
const otherNames: ReadonlySet<LabelMeaning> = new Set(['projectName', 'school', 'certificate', 'award'])

/** Whether the rows of a table are stays at employers. */
export function isWorkTable(table: Table, context: Context): boolean {
  const columns = columnsOf(table, context)
  if (has(columns, 'projectName') && !has(columns, 'company', 'position')) return false
  if (has(columns, 'company')) return true
  return (has(columns, 'period') && has(columns, 'position', 'team')) || isDatedFirst(table, context)
}

/** Whether most rows of a table have a period in their first cell. */
function isDatedFirst({ rows }: Table, { lexicon }: Context): boolean {
  const dated = rows.filter(([cell = []]) => splitHeader(joinLines(cell), lexicon).periods.length > 0)
  return dated.length * 2 > rows.length
}

/** Whether the rows of a table are projects. */
export function isProjectTable(table: Table, context: Context): boolean {
  const columns = columnsOf(table, context)
  if (isKeyValue(table, context)) return false
  return has(columns, 'projectName', 'project', 'period', 'tech', 'role') || isDatedFirst(table, context)
}

/** Whether the rows of a table tell what was done in a year or month each: highlights, as no one has a range (MAPPING W8, W11). */
function isYearTable(table: Table, context: Context): boolean {
  const columns = columnsOf(table, context)
  const dated = columns.findIndex((column) => column.includes('period'))
  if (dated < 0 || has(columns, 'projectName', 'project', 'tech', 'role')) return false
  return table.rows.every(({ [dated]: cell = [] }) => {
    const { periods } = splitHeader(joinLines(cell), context.lexicon, 0, true)
    return periods.length > 0 && periods.every((period) => period.kind === 'date')
  })
}

/** Columns of a table that tells of a stay itself. */
const stayMeanings: ReadonlySet<LabelMeaning> = new Set([
  'period',
  'start',
  'end',
  'ongoing',
  'team',
  'position',
  'employment',
  'location',
  'duties',
  'results',
  'personal',
])

/** Whether the rows below a head are positions of the employer that they stand under; a single one needs no period. */
function isStayTable({ head, rows }: Table, columns: readonly (readonly LabelMeaning[])[]): boolean {
  if (!head || columns.some((column) => column.length > 0 && !column.some((one) => stayMeanings.has(one)))) return false
  if (rows.length > 1) return has(columns, 'period', 'start') && has(columns, 'position')
  return (
    has(columns, 'position', 'employment') || (has(columns, 'team') && columns.every((column) => column.length > 0))
  )
}

/** Read rows as positions of an employer: the first is its stay, the others come behind it (MAPPING W2 to W4, W12). */
function readStayTable(table: Table, entry: WorkEntry, state: BodyState, context: Context): void {
  const { head = [] } = table
  if (table.rows.length > 1) entry.hasPeriod = false
  filledRows(table).forEach((row, index) => {
    const stay = index === 0 ? entry : newWork()
    const rows = row.flatMap((cell, at) => (cell.length > 0 ? [[...head.slice(at, at + 1), cell]] : []))
    readBody(keyValueUnits({ ...table, head: undefined, rows }, context), stay, state, context)
    if (stay !== entry) entry.more.push(stay, ...stay.more)
  })
  spendHead(table, context)
}

/** Rows of two cells; those with more are cut into pairs where each begins with a label: `| 부서 | 개발팀 | 직위 | 대리 |`. */
function pairsOf(rows: readonly (readonly Cell[])[], { lexicon }: Context): readonly (readonly Cell[])[] {
  const tells = (cells: readonly Cell[]): boolean => meaningsOf(joinLines(cells.flat()), lexicon).length > 0
  const pairs = rows.flatMap((row) =>
    row.flatMap((cell, at): (readonly Cell[])[] => (at % 2 === 0 ? [[cell, ...row.slice(at + 1, at + 2)]] : [])),
  )
  const count = (at: number): number => pairs.filter((pair) => tells(pair.slice(at, at + 1))).length
  // most first cells are labels, and few of those beside them: no row is the head of columns
  const isPaired = pairs.every((pair) => pair.length === 2) && count(0) * 2 > pairs.length && count(0) > count(1) * 2
  return isPaired ? pairs : rows
}

/** Whether the first column of a table holds labels, the second their values. */
export function isKeyValue(table: Table, context: Context): boolean {
  const rows = pairsOf(table.head ? [table.head, ...table.rows] : table.rows, context)
  // a line right behind a table is a row of one cell
  if (rows.some((row) => row.length > 2)) return false
  // 기간 with a range beside it heads no column
  const [key = [], value = []] = table.head ?? []
  if (meaningsOf(joinLines(key), context.lexicon).includes('period') && holdsRange(joinLines(value), context))
    return true
  const known = rows.filter(([cell = []]) => meaningsOf(joinLines(cell), context.lexicon).length > 0)
  return known.length * 2 >= rows.length && known.length > 1
}

/**
 * Read a key-value table as labelled units, each value a line or a list of lines.
 *
 * @param kind - what the table tells of; lines beside 내용 describe a project, elsewhere they are what was done
 */
export function keyValueUnits(table: Table, context: Context, kind?: Entry['kind']): Unit[] {
  const isHead =
    table.head !== undefined &&
    context.lexicon.label(joinLines(table.head.slice(0, 1).flat()).text).includes('skillName')
  if (isHead) spendHead(table, context)
  const rows = table.head && !isHead ? [table.head, ...table.rows] : table.rows
  return pairsOf(rows, context).flatMap((row): Unit[] => {
    const [key = [], value = []] = row
    const label = joinLines(key)
    if (label.text === '') return []
    const meanings = meaningsOf(label, context.lexicon)
    // a label without a value says nothing
    if (value.length === 0 && meanings.length > 0) {
      spend(label, context)
      return []
    }
    const bare = value.map((line) => stripSign(line))
    if (bare.length === 1) return [unitOf('item', joinLines([label, ...bare], ': '))]
    // breaks part what was done there (MAPPING T3); what describes a project is text (P2), as are roles without signs (P5)
    const isSigned = bare.some((line, index) => line !== value[index])
    const isText = kind === 'project' && (meanings.includes('content') || (meanings.includes('role') && !isSigned))
    const text = { ...unitOf('text', label), lines: bare.map((line) => ({ ...line, hard: true })) }
    return [unitOf('label', label, isText ? [text] : cellUnits(value))]
  })
}

/** A line of a table as a unit. */
function unitOf(style: Unit['style'], line: Line, children: readonly Unit[] = []): Unit {
  return { style, depth: 7, lines: [line], children, quote: false, place: placeOf(line) }
}

/** A line of a cell without the sign of a list item (MAPPING T11). */
export function stripSign(line: Line): Line {
  const sign = /^(?:[•·▪▸◦]|-(?!\d)|\*(?= )) ?/u.exec(line.text)
  return sign ? sliceLine(line, sign[0].length) : line
}

/** Lines of a cell as items; those with a sign, or not in bold, stand under the one without, or in bold, before them (MAPPING T11, W7). */
export function cellUnits(cell: Cell): Unit[] {
  const units: { unit: Unit; children: Unit[]; signed: boolean; bold: boolean }[] = []
  for (const line of cell) {
    const bold = isAll(line, 'strong')
    const text = stripSign(line)
    const children: Unit[] = []
    const unit = unitOf('item', text, children)
    const last = units.at(-1)
    if (last && !last.signed && (text !== line || (last.bold && !bold))) last.children.push(unit)
    else units.push({ unit, children, signed: text !== line, bold })
  }
  return units.map(({ unit }) => unit)
}

/** Rows of a table; a blank cell before the first filled one, or a mark that says so, repeats the row above (SURVEY 8). */
function filledRows(table: Table): Cell[][] {
  let above: readonly Cell[] = []
  return table.rows.map((row) => {
    const first = row.findIndex((cell) => cell.length > 0 || cell === noValue)
    const isAbove = (cell: Cell, index: number): boolean => index < first || dittoMarks.includes(joinLines(cell).text)
    const filled = row.map((cell, index) => (isAbove(cell, index) ? (above[index] ?? cell) : cell))
    above = filled
    return filled
  })
}

/** Read a table in an entry's body: its projects, its labelled values, or rows as highlights (MAPPING W8, W11). */
export function readBodyTable(unit: Unit, table: Table, entry: Entry, state: BodyState, context: Context): void {
  if (isKeyValue(table, context)) {
    readBody(keyValueUnits(table, context, entry.kind), entry, { ...state }, context)
    return
  }
  if (entry.kind === 'work' && state.path.length === 0 && isStayTable(table, columnsOf(table, context))) {
    readStayTable(table, entry, state, context)
    return
  }
  spendHead(table, context)
  const isChronicle = isYearTable(table, context)
  if (entry.kind === 'work' && !isChronicle && isProjectTable(table, context)) {
    entry.projects.push(...readProjectTable(table, { entity: entry.name, type: undefined }, context))
    return
  }
  const rows = table.head && !isChronicle ? [table.head, ...table.rows] : table.rows
  for (const row of rows) {
    const lines = row.map((cell) => joinLines(cell)).filter((line) => line.text !== '')
    const text = lines.map((line) => proseText(line, context)).join(' | ')
    const [first, second] = lines
    if (first && !second) {
      readBody([unitOf('item', first)], entry, { ...state }, context)
      continue
    }
    entry.leaves.push({ path: state.path, text: makeValue(text, first ? placeOf(first) : unit.place) })
  }
}

/** The columns of a table of entries: its head tells nothing else, but for the label of their technologies (MAPPING K4). */
function openColumns(table: Table, context: Context): readonly (readonly LabelMeaning[])[] {
  const columns = columnsOf(table, context)
  const told = table.head?.filter((_, at) => columns.slice(at, at + 1).some((column) => column.length > 0))
  spendHead({ ...table, head: told }, context)
  const tech = columns.findIndex((column) => column.includes('tech'))
  for (const head of table.head?.slice(tech, tech + 1) ?? [])
    noteTechLabel(plainValue(cleanTitle(joinLines(head), context.lexicon)), context)
  return columns
}

function spendHead({ head = [], rows }: Table, context: Context): void {
  // a row alone heads nothing, and is reported (MAPPING T9)
  if (rows.length > 0) for (const line of head.flat()) spend(line, context)
}

/** What a column tells of a talk that is not its title. */
const asideOfTalks: readonly LabelMeaning[] = ['entity', 'company', 'publisher', 'role', 'position', 'url']

/** Read each row of a table as a project (MAPPING W11, P1 to P7). */
export function readProjectTable(table: Table, defaults: ProjectDefaults, context: Context): ProjectEntry[] {
  const columns = openColumns(table, context)
  const pick = (...meanings: LabelMeaning[]): number =>
    columns.findIndex((column) => meanings.some((one) => column.includes(one)))
  const named = pick('projectName', 'project')
  const dated = pick('period', 'date')
  const isOther = (column: readonly LabelMeaning[], index: number): boolean =>
    index !== dated && !column.includes('tech')
  const first = columns.findIndex(isOther)
  // the event of a talk is no name of it where another column may be
  const own = columns.findIndex(
    (column, index) => isOther(column, index) && !column.some((one) => asideOfTalks.includes(one)),
  )
  const nameAt = [named, defaults.talks ? own : -1, first].find((at) => at >= 0)
  const { head = [] } = table
  return filledRows(table).flatMap((row): ProjectEntry[] => {
    if (row.every((cell) => cell.length === 0)) return []
    const entry = newProject(defaults.entity, defaults.type)
    columns.forEach((meanings, index) => {
      const cell = row[index] ?? []
      if (cell.length === 0) return
      if (index === nameAt) readNameCell(cell, entry, (row[dated] ?? []).length > 0, context)
      else readProjectCell(cell, meanings, entry, head[index], context)
    })
    return [entry]
  })
}

/** Read the cell of a name; a year that leads it is no date where the row has a period in a cell of its own (MAPPING D10). */
function readNameCell(cell: Cell, entry: ProjectEntry, isDated: boolean, context: Context): void {
  const { lexicon } = context
  let hasType = false
  for (const line of cell) {
    const [found] = splitHeader(line, lexicon).periods
    const leads = found?.start === 0 && /\p{L}/u.test(line.text.slice(found.end))
    const period = leads && isDated ? undefined : found
    if (!entry.hasPeriod && period) takePeriod(line, entry, false, context)
    const rest = period ? (leads ? sliceLine(line, period.end) : sliceLine(line, 0, period.start)) : line
    if (!/[\p{L}\p{N}]/u.test(rest.text)) continue
    if (!entry.name) {
      entry.name = plainValue(cleanTitle(rest, lexicon))
      const [url] = findUrls(rest, context)
      if (url) entry.url = makeValue(url.url, url.place)
      continue
    }
    // what stands in parentheses below a name goes on with it (MAPPING T3)
    if (/^\([^()]+\)$/u.test(rest.text) && !period) {
      entry.name = { ...entry.name, text: `${entry.name.text} ${rest.text}` }
      continue
    }
    const title = cleanTitle(rest, lexicon)
    const section = lexicon.section(title.text)
    const isType = section?.kinds[0] === 'projects' && !section.weak && !lexicon.isPlainProject(title.text)
    if (isType && !hasType) {
      entry.type = plainValue(title)
      hasType = true
    } else entry.description.push(proseValue([rest], context))
  }
}

function takePeriod(line: Line, entry: Entry, place: boolean, context: Context): boolean {
  const [period] = context.lexicon.dates.findPeriods(line.text, { place })
  if (!period) return false
  const { startDate, endDate } = datesOf(period, line, context)
  entry.startDate = startDate
  entry.endDate = endDate
  entry.hasPeriod = true
  return true
}

function readProjectCell(
  cell: Cell,
  meanings: readonly LabelMeaning[],
  entry: ProjectEntry,
  head: Cell = [],
  context: Context,
): void {
  const line = joinLines(cell)
  const isDated = meanings.includes('period') || meanings.includes('date')
  if (isDated && takePeriod(line, entry, true, context)) return
  if (meanings.includes('tech')) {
    for (const own of cell) addAll(entry.keywords, splitKeywords(stripSign(own), context))
    return
  }
  if (meanings.some((one) => one === 'entity' || one === 'company' || one === 'publisher')) {
    if (!entry.entity) entry.entity = plainValue(line)
    // a client beside the employer stays as one of a list does (MAPPING W10)
    else if (entry.entity.text !== line.text) {
      const label = cleanTitle(joinLines(head), context.lexicon)
      entry.leaves.push({ path: [], text: proseValue([joinLines([label, line], ': ')], context) })
    }
    return
  }
  const isList = cell.length > 1 && cell.every((own) => stripSign(own) !== own)
  if ((meanings.includes('role') || meanings.includes('position')) && !isList) {
    for (const role of cell) addAll(entry.roles, splitKeywords(role, context, { doing: false }))
    return
  }
  if (meanings.length === 0 && !isList && context.lexicon.positionScore(line.text) === 2) {
    addAll(entry.roles, [plainValue(line)])
    return
  }
  const isText = meanings.includes('description') || meanings.includes('content')
  const units = cellUnits(cell)
  // a line right above a list of signs is its group (MAPPING W7)
  if (!isText && units.some((unit) => unit.children.length > 0)) {
    readBody(units, entry, { ...startOf(entry), first: false }, context)
    return
  }
  for (const own of cell) {
    const item = stripSign(own)
    if (!/[\p{L}\p{N}]/u.test(item.text)) continue
    const [url, more] = findUrls(item, quiet(context))
    const outside = url ? `${item.text.slice(0, url.start)}${item.text.slice(url.end)}` : item.text
    if (url && !more && !/[\p{L}\p{N}]/u.test(outside)) {
      if (!entry.url) entry.url = makeValue(url.url, url.place)
      else if (entry.url.text !== url.url)
        entry.leaves.push({ path: [], text: makeValue(`${url.text}: ${url.url}`, url.place) })
    } else if (isText && item === own) entry.description.push(proseValue([item], context))
    else entry.leaves.push({ path: [], text: proseValue([item], context) })
  }
}

/** Read each row of a table as a stay (MAPPING W1); several periods in a row give several. */
export function readWorkTable(table: Table, context: Context): WorkEntry[] {
  const columns = openColumns(table, context)
  const hasCompany = has(columns, 'company')
  // beside a column of duties one of roles holds positions
  const hasDuties = columns.some((column) => column.includes('duties') && !column.includes('role'))
  // the employers under a column that says nothing of them
  const nameAt = columns.findIndex((_, index) => {
    const named = table.rows.filter((row) => namesStay(row[index] ?? [], context))
    return named.length * 2 > table.rows.length
  })
  return filledRows(table).flatMap((row): WorkEntry[] => {
    if (isTotalRow(row, context)) return []
    const header: HeaderRow[] = []
    const bodies: (readonly [Cell, readonly LabelMeaning[]])[] = []
    columns.forEach((meanings, index) => {
      const cell = row[index] ?? []
      if (cell.length === 0) return
      const isPeriod = meanings.includes('period')
      if (meanings.includes('company') || isPeriod || (!hasCompany && (index === 0 || index === nameAt))) {
        for (const line of isPeriod ? [joinLines(cell)] : joinEnds(cell))
          header.push(splitHeader(line, context.lexicon, header.length, isPeriod))
      } else bodies.push([cell, meanings])
    })
    const [first, ...stays] = readWorkHeader(header, context)
    for (const [cell, meanings] of bodies) {
      const line = joinLines(cell)
      // a duration is a note beside its period (MAPPING D7)
      if (first.hasPeriod && context.lexicon.dates.readDuration(line.text)) {
        spend(line, context)
        continue
      }
      if (meanings.includes('position') && readPositions(cell, [first, ...stays], context)) continue
      const isTitle = hasDuties && meanings.includes('role') && cell.length === 1
      readWorkCell(cell, isTitle ? ['position'] : meanings, first, context)
    }
    for (const stay of stays) if (stay.position.length === 0) stay.position = [...first.position]
    return [first, ...stays, ...furtherStays(first)]
  })
}

/** Whether a row adds the others up (`총 경력 | 6년 3개월`), which is no stay and is reported (MAPPING W13). */
function isTotalRow(row: readonly Cell[], context: Context): boolean {
  const [line, ...others] = row.flatMap((cell) => (cell.length > 0 ? [joinLines(cell)] : []))
  if (!line || !context.lexicon.label(line.text.split(/\d/u, 1).join('')).includes('total')) return false
  reportLine('left-out', joinLines([line, ...others], ' | '), context)
  return true
}

/** Whether a cell is a line that begins with an employer, and tells nothing but its header (MAPPING W1). */
function namesStay(cell: Cell, { lexicon }: Context): boolean {
  const [line, more] = cell
  if (!line || more || lexicon.isDoing(line.text) || lexicon.isSentence(line.text)) return false
  const [name = '', ...title] = line.text.split(' ')
  const told = title.join(' ')
  return lexicon.companyScore(name) > 0 && (told === '' || lexicon.positionScore(told) === 2 || lexicon.isTeam(told))
}

/** Read a cell of positions, each with its period or that of one of the row's stays; whether it is one (MAPPING W12). */
function readPositions(cell: Cell, stays: readonly [WorkEntry, ...WorkEntry[]], context: Context): boolean {
  const [first] = stays
  if (stays.length === 1) {
    const trail = readTrail(cell, context)
    if (trail.length < cell.length || (trail.length === 1 && first.hasPeriod)) return false
    readStays(trail, first, context)
    return true
  }
  if (cell.length !== stays.length || !cell.every((line) => context.lexicon.positionScore(line.text) === 2))
    return false
  stays.forEach((stay, index) => {
    stay.position = cell.slice(index, index + 1).map((line) => plainValue(takeEmployment(line, stay, context)))
  })
  return true
}

/** Lines of a cell; one that begins with the sign of a range goes on with the line before: `~ 현재` (MAPPING D5). */
function joinEnds(cell: Cell): Line[] {
  const lines: Line[] = []
  for (const line of cell) {
    const before = lines.at(-1)
    if (before && /^[~～∼〜\p{Pd}─⎯−]\s?\S/u.test(line.text)) lines[lines.length - 1] = joinLines([before, line])
    else lines.push(line)
  }
  return lines
}

function readWorkCell(cell: Cell, meanings: readonly LabelMeaning[], entry: WorkEntry, context: Context): void {
  const { lexicon } = context
  const line = joinLines(cell)
  const told = lexicon.positionScore(line.text) > 0 || lexicon.isTeam(line.text)
  // a rank says that the task beside it is of the position: `사원 / 개발` (MAPPING W3)
  const isRanked = line.text.split(' / ').some((piece) => lexicon.isRank(piece))
  if (meanings.includes('personal')) reportLine('personal-data', line, context)
  else if (meanings.includes('employment')) entry.employmentType ??= plainValue(line)
  else if (meanings.includes('location')) entry.location ??= plainValue(line)
  else if (
    meanings.includes('position') ||
    meanings.includes('team') ||
    (meanings.includes('role') && line.text.length <= 40 && (isRanked || !lexicon.isDoing(line.text))) ||
    (meanings.length === 0 && entry.position.length === 0 && told)
  )
    addAll(entry.position, [plainValue(takeEmployment(line, entry, context))])
  else if (meanings.includes('tech'))
    for (const own of cell) addAll(entry.keywords, splitKeywords(stripSign(own), context))
  else {
    const units = cellUnits(cell)
    const isProject = meanings.includes('project')
    if (isProject) {
      for (const unit of units) {
        const project = newProject(entry.name, undefined)
        project.name = plainValue(cleanTitle(joinLines(unit.lines), lexicon))
        entry.projects.push(project)
      }
      return
    }
    readBody(units, entry, { ...startOf(entry), first: false, projects: false }, context)
  }
}

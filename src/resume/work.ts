import { append } from '../append.js'
import type { Period } from '../dates.js'
import { dateWords } from '../ko/dates.js'
import type { Table } from '../outline/blocks.js'
import { type HeaderRow, isWithin, type Part, splitHeader } from '../outline/header.js'
import { readLabel } from '../outline/label.js'
import { isAll, joinLines, type Line, placeOf } from '../outline/text.js'
import { cleanTitle } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import { firstWord } from '../word.js'
import { readBelow, readBody, startOf } from './body.js'
import { type Context, quiet, reportUnit, spend } from './context.js'
import type { Value } from './draft.js'
import { employerKey, employerKeys, employerValue } from './employer.js'
import { furtherStays, type Leaf, newWork, type ProjectEntry, type WorkEntry } from './entry.js'
import { holdsRange, isLeave, tellsPeriod } from './period.js'
import { lowerPeriods } from './period-above.js'
import { readProject, readProjects } from './projects.js'
import { countedWord, labelledRuns } from './runs.js'
import { isKeyValue, isProjectTable, isWorkTable, keyValueUnits, readProjectTable, readWorkTable } from './tables.js'
import { nameValue, plainValue } from './text.js'
import { isRole, isStayLine, readStayLine, readWorkHeader, takeHeader, withPeriodBelow } from './work-header.js'

/** What a work section holds: stays, and projects that belong to none of them. */
export interface WorkResult {
  readonly stays: WorkEntry[]
  readonly projects: ProjectEntry[]
}

/** How the stays of a section are headed: by headings or bold lines, or by lines of plain text; else not at all. */
type Heads = 'unit' | 'text' | undefined

/** What stays take from where they stand. */
export interface WorkDefaults {
  readonly employmentType: Value | undefined
  /** Position told by a heading such as 인턴. */
  readonly position: Value | undefined
  /** Whether entries that are no employer are projects: in a section that says both. */
  readonly mixed: boolean
}

/**
 * Read the stays of a work section, whatever they are written as (MAPPING W1 to W15).
 *
 * @param units - what stands under the section's heading
 * @param defaults - employment type of the heading, and whether projects may stand among the stays
 */
export function readWork(units: readonly Unit[], defaults: WorkDefaults, context: Context): WorkResult {
  const result: WorkResult = { stays: [], projects: [] }
  const lifted = liftSlipped(lowerPeriods(units, context), context)
  const isHead = (unit: Unit): boolean =>
    unit.style === 'heading' || (unit.style === 'bold' && unit.children.length > 0)
  const isText = (unit: Unit): boolean =>
    unit.style === 'text' && unit.lines.some((line) => holdsRange(line, context)) && !unit.quote
  const heads = lifted.some(isHead) ? 'unit' : lifted.some(isText) ? 'text' : undefined
  const joined = joinRoles(lifted, context)
  let below = defaults
  for (const units of labelledRuns(joined, 'company', context)) {
    if (units.length > 1) readLabels(units, defaults, result, context)
    else {
      for (const unit of units) {
        readUnit(unit, heads, unit.style === 'heading' ? below : defaults, result, context)
        if (unit.table)
          below = tellsTasks(joined.slice(joined.indexOf(unit) + 1), result.stays, context)
            ? { ...defaults, mixed: true }
            : defaults
      }
    }
  }
  nameAsOthers(result.stays, context)
  shareBodies(result.stays, context)
  nameTasks(result.stays, context)
  return { ...result, stays: uniteEvents(result.stays, context) }
}

/** Join a line of positions and teams, alone or right above a list, to the line of the employer and its period before it (MAPPING W3). */
function joinRoles(units: readonly Unit[], context: Context): Unit[] {
  const joined: Unit[] = []
  for (const unit of units) {
    const above = joined.at(-1)
    const [line, more] = above?.style === 'text' ? above.lines : []
    const isHeader = line && !more && holdsRange(line, context)
    const { parts, periods } = splitHeader(joinLines(unit.lines), context.lexicon)
    const isPlain = (unit.style === 'label' || unit.style === 'text') && parts.length > 0 && periods.length === 0
    if (above && isHeader && isPlain && parts.every((part) => isRole(part, context))) {
      const role: Unit = { ...unit, style: 'text', children: [] }
      joined.splice(-1, 1, { ...above, style: 'item', children: [role, ...unit.children] })
    } else joined.push(unit)
  }
  return joined
}

/** A name that ends as a field of work does, such as `온새미로 디자인`, is an employer among others with names (MAPPING W2). */
function nameAsOthers(stays: readonly WorkEntry[], { lexicon }: Context): void {
  const [odd, more] = stays.filter((stay) => !stay.name)
  const [title, ...others] = odd?.position ?? []
  // beside a title it is what that is of
  const isBeside = others.length > 0 && odd?.task !== title
  if (!odd || more || !title || isBeside || stays.length < 2) return
  if (lexicon.positionScore(title.text) !== 1 || !title.text.includes(' ') || lexicon.isDoing(title.text)) return
  odd.name = title
  odd.position = others
}

/**
 * Whether the headings below a table of employers are what was done at the first of them: one has a period, none is an
 * employer or names one of the table (MAPPING W1, W11).
 */
function tellsTasks(units: readonly Unit[], stays: readonly WorkEntry[], context: Context): boolean {
  const heads = units.filter((unit) => unit.style === 'heading')
  const names = stays.flatMap(({ name }) => (name ? employerKey(name.text, context.lexicon) : []))
  const isNamed = (line: Line): boolean =>
    splitHeader(line, context.lexicon).parts.some((part) => {
      const key = employerKey(part.line.text, context.lexicon)
      return names.some((name) => name.includes(key) || key.includes(name))
    })
  return (
    names.length > 0 &&
    heads.some((unit) => holdsRange(joinLines(unit.lines), context)) &&
    heads.every((unit) => !isEmployer(unit, context) && !isNamed(joinLines(unit.lines)))
  )
}

/** Read labels side by side as a stay. */
function readLabels(units: readonly Unit[], defaults: WorkDefaults, result: WorkResult, context: Context): void {
  const stay = newWork()
  stay.leads = true
  stay.employmentType = defaults.employmentType
  readBody(units, stay, startOf(stay), context)
  append(result.stays, [stay, ...furtherStays(stay)])
}

/** An employer's heading that slipped a level down stands beside the one above it (MAPPING W1). */
function liftSlipped(units: readonly Unit[], context: Context): Unit[] {
  const isDated = (unit: Unit): boolean => {
    const row = splitHeader(joinLines(unit.lines), context.lexicon)
    return unit.style === 'heading' && row.parts.length > 0 && row.periods.some((period) => period.kind === 'range')
  }
  const dated = units.filter(isDated).length
  return units.flatMap((unit): Unit[] => {
    const heads = unit.children.filter((child) => child.style === 'heading')
    const odd = heads.filter(isDated)
    const own = odd.length === 1 && heads.length > 1 && dated > 0 && !isDated(unit) ? odd[0] : undefined
    if (own?.children.some((child) => child.style === 'heading')) {
      const place = unit.children.indexOf(own)
      return [
        { ...unit, children: unit.children.slice(0, place) },
        { ...own, children: [...own.children, ...unit.children.slice(place + 1)] },
      ]
    }
    const at = unit.children.findIndex((child, index) => {
      const next = unit.children[index + 1]
      if (
        child.style !== 'heading' ||
        child.children.length > 0 ||
        next?.style !== 'heading' ||
        next.depth !== child.depth
      )
        return false
      const row = splitHeader(joinLines(child.lines), context.lexicon)
      const after = splitHeader(joinLines(next.lines), context.lexicon)
      return row.parts.length > 0 && row.periods.some((period) => period.kind === 'range') && after.periods.length === 0
    })
    const apart = unit.children.findIndex((child) => child.style === 'heading' && isApart(child, unit, context))
    const cut = apart >= 0 ? apart : at
    const slipped = unit.children[cut]
    if (
      !slipped ||
      unit.style !== 'heading' ||
      splitHeader(joinLines(unit.lines), context.lexicon).periods.length === 0
    )
      return [unit]
    const below = { ...slipped, children: [...slipped.children, ...unit.children.slice(cut + 1)] }
    return [{ ...unit, children: unit.children.slice(0, cut) }, ...liftSlipped([below], context)]
  })
}

/** Whether a line has a range inside that of a stay: a part of it, and no stay of its own (MAPPING W11). */
function isPartOf(line: Line, { startDate, endDate }: WorkEntry, { lexicon }: Context): boolean {
  const [own] = splitHeader(line, lexicon).periods
  return own?.endDate !== undefined && isWithin(own, { startDate: startDate?.text, endDate: endDate?.text })
}

/** Whether a heading has a range that lies wholly before or behind each of the stay that it stands under. */
function isApart(child: Unit, parent: Unit, context: Context): boolean {
  const row = splitHeader(joinLines(child.lines), context.lexicon)
  const [own] = row.periods
  const around = splitHeader(joinLines(parent.lines), context.lexicon).periods
  if (own?.kind !== 'range' || row.parts.length === 0) return false
  const isBefore = (end: string | undefined, start: string | undefined): boolean =>
    end !== undefined && start !== undefined && end.slice(0, start.length) < start.slice(0, end.length)
  const isBeside = (other: Period): boolean =>
    other.kind === 'range' && (isBefore(own.endDate, other.startDate) || isBefore(other.endDate, own.startDate))
  return around.length > 0 && around.every(isBeside)
}

function readUnit(unit: Unit, heads: Heads, defaults: WorkDefaults, result: WorkResult, context: Context): void {
  const { stays } = result
  const last = stays.findLast((stay) => stay.leads)
  if (unit.table) {
    readTable(unit, unit.table, result, context)
    return
  }
  const line = joinLines(unit.lines)
  if (line.text === '') {
    for (const child of unit.children) readUnit(child, undefined, defaults, result, context)
    return
  }
  if (isTotal(unit, line, context)) {
    reportUnit('left-out', { ...unit, children: [] }, context)
    for (const child of unit.children) readUnit(child, heads, defaults, result, context)
    return
  }
  if (isLeave(unit, context)) {
    reportUnit('left-out', unit, context)
    return
  }
  if (unit.style === 'text') {
    readTextUnit(unit, heads === 'unit', defaults, result, context)
    return
  }
  const inner = containerOf(unit, line, defaults, context)
  if (inner) {
    const nested = readWork(unit.children, inner, context)
    append(result.stays, nested.stays)
    append(result.projects, nested.projects)
    return
  }
  const label = readLabel(line, context.lexicon)
  if (label && label.meanings.length > 0 && last && !hasCompanyEvidence(unit, context)) {
    goOn(unit, last, context)
    return
  }
  const section = context.lexicon.section(cleanTitle(line, context.lexicon).text)
  if (section?.kinds[0] === 'projects' && !section.weak && unit.children.length > 0 && unit.style !== 'item') {
    const plain = context.lexicon.isPlainProject(line.text)
    if (plain) spend(line, context)
    const entity = plain ? last?.name : undefined
    const projects = readProjects(
      unit.children,
      { entity, type: plain ? undefined : nameValue(line, context) },
      context,
    )
    ;(last?.projects ?? result.projects).push(...projects)
    return
  }
  if (defaults.mixed && unit.children.length > 0 && isBareEmployer(unit, line, context)) {
    spend(line, context)
    result.projects.push(
      ...readProjects(
        unit.children,
        { entity: employerValue(nameValue(line, context), context), type: undefined },
        context,
      ),
    )
    return
  }
  if (defaults.mixed && !isEmployer(unit, context)) {
    result.projects.push(readProject(unit, { entity: last?.name, type: undefined }, context))
    return
  }
  const isBody =
    heads === 'text'
      ? !holdsRange(line, context) || (last !== undefined && isPartOf(line, last, context))
      : heads === 'unit' && splitHeader(line, context.lexicon).periods.length === 0
  if (unit.style === 'item' && last && isBody) {
    goOn(unit, last, context)
    return
  }
  if (
    heads !== 'unit' &&
    unit.style === 'item' &&
    !isStay(unit, context) &&
    (last?.hasPeriod || !isTitled(line, context))
  ) {
    goOn(unit, last, context)
    return
  }
  if (isProjectOf(unit, line, context)) {
    result.projects.push(readProject(unit, { entity: undefined, type: undefined }, context))
    return
  }
  append(stays, readStays(unit, defaults, context))
}

/** Whether a heading that is no position has a known employer beside the label of whom it belongs to: a project (MAPPING P1). */
function isProjectOf({ style, children }: Unit, title: Line, context: Context): boolean {
  if (style !== 'heading' || context.lexicon.positionScore(title.text) === 2) return false
  return children.some(({ lines: [line] }) => {
    const label = line && readLabel(line, context.lexicon)
    return label?.meanings.includes('entity') === true && context.isEmployer(label.value.text)
  })
}

/** Whether an item is a stay: it has a period, an employer's mark, or labels of one. */
function isStay(unit: Unit, context: Context): boolean {
  const lines = [
    ...unit.lines,
    ...unit.children.flatMap((child) => [...child.lines, ...child.children.flatMap((deep) => deep.lines)]),
  ]
  return (
    lines.some((line) => {
      const row = splitHeader(line, context.lexicon)
      return row.periods.length > 0 || context.lexicon.companyScore(line.text) === 3
    }) ||
    hasCompanyEvidence(unit, context) ||
    (isAll(joinLines(unit.lines), 'strong') && unit.children.length > 0)
  )
}

/** Whether a line is a name with a title behind separators, as where no stay has a period: `가람 / 개발팀 / 대리` (MAPPING W3). */
function isTitled(line: Line, { lexicon }: Context): boolean {
  const [name, ...others] = splitHeader(line, lexicon).parts.map((part) => part.line.text)
  const title = others.at(-1)
  if (!name || !title || lexicon.isSentence(name) || lexicon.isDoing(name)) return false
  return lexicon.positionScore(title) === 2 && lexicon.positionScore(name) === 0
}

function hasCompanyEvidence(unit: Unit, context: Context): boolean {
  const labels = unit.children
    .flatMap((child) => child.lines.slice(0, 1))
    .map((line) => readLabel(line, context.lexicon))
  return labels.some((label) =>
    label?.meanings.some((meaning) => meaning === 'employment' || meaning === 'team' || meaning === 'hire'),
  )
}

/** Whether a heading only names a known employer: what stands under it is its projects (MAPPING P1). */
function isBareEmployer(unit: Unit, line: Line, context: Context): boolean {
  const title = cleanTitle(line, context.lexicon)
  if (!context.isEmployer(title.text) || splitHeader(line, context.lexicon).periods.length > 0) return false
  if (tellsPeriod(unit, context)) return false
  return unit.children.every((child) => child.style === 'item' || child.style === 'heading' || child.style === 'bold')
}

/**
 * Evidence that a heading among projects is an employer (MAPPING W1): its mark, a rank or team beside a period.
 *
 * @param titled - whether a title without a name tells one; among projects alone it may name an app: `AI 카피라이터`
 */
export function isEmployer(unit: Unit, context: Context, titled = true): boolean {
  const { lexicon } = context
  const line = joinLines(unit.lines)
  const title = cleanTitle(line, lexicon)
  if (context.isEmployer(title.text)) return true
  const row = splitHeader(line, lexicon)
  // behind an employer of the document stands what was done there: `(주)가람소프트 - 정산 서버` (MAPPING P1)
  const isKnown = (part: Part): boolean => context.isEmployer(cleanTitle(part.line, lexicon).text)
  // and behind any in brackets: `[㈜가람소프트] 정산 서버`
  const [, , made] = /^\[([^\][]+)\] ?(\S.*)$/u.exec(row.parts[0]?.line.text ?? '') ?? []
  const isMade = (text: string): boolean =>
    lexicon.positionScore(text) < 2 && !lexicon.isTeam(text) && lexicon.companyScore(text) === 0
  if (made !== undefined && isMade(made)) return false
  const isOfStay = (part: Part): boolean =>
    isKnown(part) ||
    isRole(part, context) ||
    lexicon.isRegion(part.line.text) ||
    lexicon.companyScore(part.line.text) > 0
  if (row.parts.some(isKnown) && !row.parts.every(isOfStay)) return false
  let score = 0
  if (lexicon.companyScore(title.text) === 3) score += 3
  if (row.periods.length > 0) score += 1
  const marks = row.parts.map((part) => lexicon.companyScore(part.line.text))
  if (marks.includes(2)) score += 1
  // before an employer of the document too it may be an app: `AI 카피라이터 — 가람소프트` (MAPPING P1)
  const last = row.parts.at(-1)?.line.text
  const isTitled = titled || (row.parts.length > 1 && !(last !== undefined && context.isEmployer(last)))
  // where the employers stand elsewhere, a title that is no rank is the role in a project: `물때 달력 | 백엔드 개발자` (P5)
  const isOther = context.employers.size === 0 || marks.some((mark) => mark >= 2)
  const isTitle = ({ line: { text } }: Part): boolean =>
    (lexicon.positionScore(text) === 2 && isTitled && (isOther || lexicon.isRank(text))) ||
    (lexicon.isTeam(text) && row.parts.length > 1)
  if (row.parts.some(isTitle)) score += 2
  for (const child of unit.children.slice(0, 6)) {
    const label = child.lines[0] && readLabel(child.lines[0], lexicon)
    if (label?.meanings.some((meaning) => meaning === 'employment' || meaning === 'hire')) score += 3
    if (label?.meanings.includes('description') || label?.meanings.includes('tech')) score -= 2
    if (child.table && isProjectTable(child.table, context)) score += 2
  }
  return score >= 3
}

/** Whether a line is a total (`총 경력 3년 2개월`), which is no entry (MAPPING W13). */
export function isTotal(unit: Unit, line: Line, context: Context): boolean {
  const { lexicon } = context
  const label = readLabel(line, lexicon)
  if (label?.meanings.includes('total')) {
    const value =
      label.value.text === '' ? joinLines(unit.children.flatMap((child) => child.lines)).text : label.value.text
    if (/\d/u.test(value) || unit.children.length === 0) return true
  }
  // `[경력 1]` counts the stays of a form
  if (unit.children.length > 0 && countedWord(cleanTitle(line, lexicon).text)) return false
  const words =
    /^(\P{N}+)\d/u.exec(cleanTitle(line, lexicon).text)?.[1]?.replace(/(?<![\s:：(~-])[\s:：(~-]+$/u, '') ?? ''
  const { parts } = splitHeader(line, lexicon)
  // a sum with or without the period that it is of: `총 9년 1개월 (2016.03 ~ 현재)`
  const isSum = ({ line: { text } }: Part): boolean =>
    dateWords.exact.before.includes(firstWord(text)) && lexicon.dates.readDuration(text) !== undefined
  if (parts.length === 1 && parts.every(isSum)) return true
  if (words === '' || !lexicon.label(words).includes('total')) return false
  return parts.every((part) => part.line.text.length <= 20)
}

/** Whether a heading only says the employment type or the section again, with the stays under it (MAPPING W4). */
function containerOf(unit: Unit, line: Line, defaults: WorkDefaults, context: Context): WorkDefaults | undefined {
  if (unit.children.length === 0) return undefined
  const { lexicon } = context
  const title = cleanTitle(line, lexicon)
  const entries = unit.children.some(
    (child) =>
      child.table || child.children.length > 0 || splitHeader(joinLines(child.lines), lexicon).periods.length > 0,
  )
  if (!entries) return undefined
  if (lexicon.isEmployment(title.text)) return { ...defaults, employmentType: plainValue(title) }
  // with its own period below it is a stay: `프리랜서`, then `2010.01 ~ 2012.02`
  if (lexicon.isPositionType(title.text) && !tellsPeriod(unit, context))
    return { ...defaults, position: plainValue(title) }
  const row = splitHeader(line, lexicon)
  if (
    row.parts.length === 0 &&
    row.periods.length > 0 &&
    row.periods.every((period) => /^\d{4}$/u.test(`${period.startDate}`) && period.kind === 'date')
  ) {
    spend(line, context)
    return defaults
  }
  const word = countedWord(title.text)
  const section = lexicon.section(word ?? title.text)
  // `[경력 1] 회사`, or `회사 재직` above the employers: a word for one names none
  const isKind = lexicon.label(word ?? lexicon.cutEvent(title.text)).includes('company')
  if (isKind || (section?.kinds[0] === 'work' && !section.weak && row.periods.length === 0)) {
    spend(line, context)
    return { ...defaults, employmentType: employmentOf(title, context) ?? defaults.employmentType }
  }
  return undefined
}

/** The employment type that a heading names: `파트타임 경력` (MAPPING W4). */
export function employmentOf(heading: Line | undefined, context: Context): Value | undefined {
  if (!heading) return undefined
  const words = cleanTitle(heading, context.lexicon).text.split(/[\s·/&,]+/u)
  const word = words.find((one) => context.lexicon.isEmployment(one))
  return word === undefined ? undefined : { text: word, place: placeOf(heading) }
}

/** Text among stays: lines with a period are stays, other text belongs to the stay before or is an introduction. */
function readTextUnit(unit: Unit, heads: boolean, defaults: WorkDefaults, result: WorkResult, context: Context): void {
  const { lexicon } = context
  const dated = unit.lines.filter((line) => {
    const row = splitHeader(line, lexicon)
    return row.periods.length > 0 && !lexicon.isSentence(line.text) && line.text.length <= 120
  })
  const last = result.stays.findLast((stay) => stay.leads)
  if (heads || (dated.length === 0 && !isNameAndRole(unit, context))) {
    if (last) readBody([unit], last, { ...startOf(last), first: !heads }, context)
    else reportUnit('left-out', unit, context)
    return
  }
  let lines: Line[] = []
  let hasDate = false
  const flush = (): void => {
    for (const head of lines.slice(0, 1)) {
      const children = lines.slice(1).map(
        (line): Unit => ({
          style: 'text',
          depth: 7,
          lines: [line],
          children: [],
          quote: unit.quote,
          place: placeOf(line),
        }),
      )
      result.stays.push(
        ...readStays({ ...unit, style: 'item', lines: [head], children, place: placeOf(head) }, defaults, context),
      )
    }
    lines = []
    hasDate = false
  }
  for (const line of unit.lines) {
    const isDated = dated.includes(line)
    if (isDated && hasDate) flush()
    lines.push(line)
    hasDate ||= isDated
  }
  flush()
}

/** Whether two lines are a name and a position or team alone: the header of a stay without a period (MAPPING W1, W3). */
function isNameAndRole({ lines: [name, role, more] }: Unit, { lexicon }: Context): boolean {
  if (!name || !role || more || name.text.length > 40 || lexicon.isSentence(name.text)) return false
  const isTitle = ({ line: { text } }: Part): boolean => lexicon.positionScore(text) === 2
  const { parts } = splitHeader(role, lexicon)
  return parts.some(isTitle) && parts.every((part) => isTitle(part) || lexicon.isTeam(part.line.text))
}

function readTable(unit: Unit, table: Table, result: WorkResult, context: Context): void {
  const last = result.stays.findLast((stay) => stay.leads)
  if (isKeyValue(table, context)) {
    const units = keyValueUnits(table, context)
    const hasName = units.some((one) =>
      one.lines.some((line) => readLabel(line, context.lexicon)?.meanings.includes('company')),
    )
    const target = hasName || !last ? newWork() : last
    if (target !== last) {
      target.leads = true
      result.stays.push(target)
    }
    readBody(units, target, startOf(target), context)
    append(result.stays, furtherStays(target))
  } else if (isWorkTable(table, context)) {
    const stays = readWorkTable(table, context)
    stays.forEach((stay, index) => {
      stay.leads = index === 0
    })
    append(result.stays, stays)
  } else if (isProjectTable(table, context)) {
    const projects = readProjectTable(table, { entity: last?.name, type: undefined }, context)
    ;(last?.projects ?? result.projects).push(...projects)
  } else goOn(unit, last, context)
}

/** Read what goes on with the last stay; before the first one it is left out. */
function goOn(unit: Unit, last: WorkEntry | undefined, context: Context): void {
  if (last) readBelow([unit], last, startOf(last), context)
  else reportUnit('left-out', unit, context)
}

/** Read one unit as the stays at an employer: several where it has several positions with periods (MAPPING W12). */
function readStays(unit: Unit, defaults: WorkDefaults, context: Context): WorkEntry[] {
  const { rows, rest } = takeHeader(unit.lines, partStays(raiseStays(unit.children, context), context), context)
  const stays = readWorkHeader(rows, context)
  const [first] = stays
  first.leads = true
  first.employmentType ??= defaults.employmentType
  if (defaults.position && !first.position.some((value) => value.text === defaults.position?.text))
    first.position.unshift(defaults.position)
  const bodies = splitPositions(rest, !first.hasPeriod, context)
  readBody(bodies.own, first, startOf(first), context)
  for (const stay of stays) if (stay.position.length === 0) stay.position = [...first.position]
  // a department of the header is that of each position under it (MAPPING W3)
  const isShared = isOverPositions(rows, bodies.stays, context) || areTeams(bodies.stays, context)
  const teams = first.position.filter((value) => isShared || isDepartment(value.text, context))
  // the whole of several positions is no stay of its own (MAPPING W12)
  const isWhole = first.hasPeriod && bodies.stays.length < 2 && !isShared
  for (const body of bodies.stays) {
    const own = readStayLine(joinLines(body.lines), context)
    const isFirst = !isWhole && first.position.length === teams.length
    const target = isFirst
      ? first
      : { ...newWork(), name: first.name, url: first.url, description: [...first.description] }
    // the service that a position names is its own (MAPPING W2)
    if (own.description.length > 0) target.description = own.description
    target.startDate = own.startDate
    target.endDate = own.endDate
    target.hasPeriod = true
    target.position = [...teams, ...own.position.filter((value) => !teams.some((team) => team.text === value.text))]
    target.employmentType ??= own.employmentType ?? first.employmentType
    if (!isFirst) stays.push(target)
    readBody(body.children, target, startOf(target), context)
  }
  append(stays, furtherStays(first))
  for (const stay of stays) stay.employmentType ??= stay === first ? undefined : defaults.employmentType
  return stays
}

/** Bold positions with periods that a sub-heading above took in, as the units beside it that another such leads (MAPPING W1, W12). */
function raiseStays(units: readonly Unit[], context: Context): readonly Unit[] {
  const isBold = (unit: Unit): boolean => unit.style === 'bold' && isStayLine(unit, context)
  const from = units.findIndex((unit) => unit.style === 'heading')
  if (from < 1 || !units.slice(0, from).some(isBold)) return units
  const raised = units.flatMap((unit) => {
    const at = unit.style === 'heading' ? unit.children.findIndex(isBold) : -1
    return at < 0 ? [unit] : [{ ...unit, children: unit.children.slice(0, at) }, ...unit.children.slice(at)]
  })
  if (raised.length === units.length) return units
  // what stands between them is of the one before
  const stays: Unit[] = []
  for (const unit of raised) {
    const last = stays.at(-1)
    if (last && unit.style === 'heading' && isBold(last))
      stays[stays.length - 1] = { ...last, children: [...last.children, unit] }
    else stays.push(unit)
  }
  return stays
}

/** Lines of one paragraph that are each a position with its period, as paragraphs (MAPPING T3, W12). */
function partStays(units: readonly Unit[], context: Context): Unit[] {
  return units.flatMap((unit) => {
    const parts = unit.lines.map(
      (line): Unit => ({ ...unit, style: 'bold', lines: [line], children: [], place: placeOf(line) }),
    )
    return parts.length > 1 && parts.every((part) => isStayLine(part, context)) ? [...parts, ...unit.children] : [unit]
  })
}

/** Whether the header ends in a title of its own with the positions listed under it: `개발자`, then `1팀 : 선임(2024 ~)`. */
function isOverPositions(rows: readonly HeaderRow[], stays: readonly Unit[], { lexicon }: Context): boolean {
  const last = rows.at(-1)
  const isTitle = ({ line }: Part): boolean => lexicon.positionScore(line.text) === 2
  if (rows.length < 3 || !last?.parts.every(isTitle) || last.periods.length > 0) return false
  return stays.length > 0 && stays.every((stay) => stay.style === 'item')
}

/** Whether the positions with periods under an employer are teams alone: the header's rank is that of each (MAPPING W3). */
function areTeams(stays: readonly Unit[], context: Context): boolean {
  const positions = stays.flatMap(({ lines }) => readStayLine(joinLines(lines), quiet(context)).position)
  return positions.length > 0 && positions.every(({ text }) => isDepartment(text, context))
}

function isDepartment(text: string, { lexicon }: Context): boolean {
  return lexicon.isTeam(text) && lexicon.positionScore(text) < 2
}

/** Part what stands under an employer into its own body and the positions with periods of their own (MAPPING W12). */
function splitPositions(units: readonly Unit[], loose: boolean, context: Context): { own: Unit[]; stays: Unit[] } {
  const own: Unit[] = []
  const stays: Unit[] = []
  // the list below lines of plain text is that of the position there
  let open: Unit[] | undefined
  for (const unit of joinPeriods(units, context)) {
    if (open && unit.style === 'item') {
      open.push(unit)
      continue
    }
    open = undefined
    const head = withPeriodBelow(unit, context)
    const isPlain = unit.style === 'text'
    if (unit.style === 'table' || (isPlain && head === unit) || !isStayLine(head, context, loose && !isPlain)) {
      own.push(unit)
    } else if (isPlain) {
      open = []
      stays.push({ ...head, children: open })
    } else stays.push(head)
  }
  return { own, stays }
}

/** Join a line of plain text to the period that stands in a paragraph of its own below it. */
function joinPeriods(units: readonly Unit[], context: Context): Unit[] {
  const joined: Unit[] = []
  for (const unit of units) {
    const last = joined.at(-1)
    if (last?.style === 'text' && unit.style === 'text' && last.lines.length === 1) {
      const whole = { ...last, lines: [...last.lines, ...unit.lines] }
      if (isStayLine(withPeriodBelow(whole, context), context)) {
        joined[joined.length - 1] = whole
        continue
      }
    }
    joined.push(unit)
  }
  return joined
}

/** A name of many words is the task of a stay without an employer where most stays have such alone (MAPPING W2, W3). */
function nameTasks(stays: readonly WorkEntry[], { lexicon }: Context): void {
  const tasks = stays.filter((stay) => !stay.name && stay.position.length > 0)
  if (tasks.length * 2 <= stays.length) return
  for (const stay of stays) {
    const { name } = stay
    if (!name || stay.position.length > 0 || name.text.split(' ').length < 3) continue
    if (lexicon.companyScore(name.text) === 3) continue
    stay.position = [name]
    stay.name = undefined
  }
}

/** Joining and leaving one employer, told as two events, are one stay, as at a school (MAPPING E1). */
function uniteEvents(stays: readonly WorkEntry[], context: Context): WorkEntry[] {
  const united: WorkEntry[] = []
  for (const stay of stays) {
    const joined =
      stay.event === 'leave'
        ? united.findLast((other) => other.event === 'join' && isSameEmployer(other, stay, context))
        : undefined
    if (joined) {
      joined.endDate = stay.endDate
      joined.event = undefined
      joined.leaves.push(...stay.leaves)
    } else united.push(stay)
  }
  return united
}

function isSameEmployer(one: WorkEntry, other: WorkEntry, { lexicon }: Context): boolean {
  return (
    one.name !== undefined &&
    other.name !== undefined &&
    employerKey(one.name.text, lexicon) === employerKey(other.name.text, lexicon)
  )
}

/** A body under consecutive employer headers is the first's, but for groups that name another of them (MAPPING W15). */
function shareBodies(stays: readonly WorkEntry[], { lexicon }: Context): void {
  for (let at = 1; at < stays.length; at++) {
    const owner = stays[at]
    const before = stays[at - 1]
    if (!owner || !before || !owner.leads || !before.leads) continue
    const isBare =
      before.leaves.length === 0 &&
      before.projects.length === 0 &&
      before.summary.length === 0 &&
      before.keywords.length === 0
    if (!isBare) continue
    const names = (stay: WorkEntry, { path }: Leaf): boolean => {
      const keys = stay.name ? employerKeys(stay.name.text, lexicon) : []
      return path.some((group) => employerKeys(group.name.text, lexicon).some((key) => keys.includes(key)))
    }
    const told = owner.leaves.some((leaf) => names(owner, leaf) || names(before, leaf))
    if (!told) continue
    before.leaves = owner.leaves.filter((leaf) => !names(owner, leaf))
    before.summary = owner.summary
    owner.summary = []
    owner.leaves = owner.leaves.filter((leaf) => names(owner, leaf))
  }
}

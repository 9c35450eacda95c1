import { append } from '../append.js'
import { dateWords } from '../ko/dates.js'
import { armies, chargeWord, departmentEnding, teamEndings } from '../ko/words.js'
import type { Lexicon } from '../lexicon.js'
import { type FoundPeriod, type HeaderRow, type Part, splitHeader } from '../outline/header.js'
import { readLabel } from '../outline/label.js'
import { isAll, joinLines, type Line, linkOf, placeOf, sliceLine } from '../outline/text.js'
import { cleanTitle, trimOrnamentsBefore } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import { firstWord, lastWord } from '../word.js'
import { type Context, quiet, reportLine, spend } from './context.js'
import { parenBehind } from './cut.js'
import { makeValue, type Value } from './draft.js'
import { takeUrl } from './entries.js'
import { type EntryBase, newWork, type WorkEntry } from './entry.js'
import { cutTechnologies } from './keywords.js'
import { isPlainLink, takeLinks } from './links.js'
import { datesOf, isPeriodAlone } from './period.js'
import { holdsOffice, holdsSchool, isMajor, isOrganization } from './telling.js'
import { type FoundUrl, findUrls, isSameUrl, nameValue, plainValue, proseValue } from './text.js'

/** Header lines of an entry, and what stands under them. */
export interface HeaderUnits {
  readonly rows: readonly HeaderRow[]
  readonly rest: readonly Unit[]
}

/**
 * Take the lines under a heading that belong to the entry's header: periods, positions, places (SURVEY 3).
 *
 * @param lines - lines of the heading itself
 * @param children - what stands under it
 * @returns header lines cut into parts, the heading's first, and the other units
 */
export function takeHeader(lines: readonly Line[], children: readonly Unit[], context: Context): HeaderUnits {
  const rows = lines.map((line, row) => splitHeader(trimOrnamentsBefore(line), context.lexicon, row))
  const leads: Unit[] = []
  let rest = [...children]
  for (let taken = 0; taken < 6; taken++) {
    const hasPeriod = rows.some((row) => row.periods.length > 0)
    const parted = [...rest.slice(0, 1).flatMap((next) => partRoles(next, hasPeriod, context)), ...rest.slice(1)]
    const lead = leadingRemark(parted, rows, hasPeriod, context)
    if (lead) {
      leads.push(lead)
      rest = parted.slice(1)
    }
    const [unit] = rest
    if (!unit) break
    let count = 0
    for (const line of unit.lines) {
      const row = splitHeader(line, context.lexicon, rows.length)
      const named = rows.some((other) => other.parts.some((part) => isNaming(part, context)))
      const isOne = isOneOfSeveral(unit, rest, context) || isOneOfDates(unit, rest, context)
      if (isOne || isGroup(unit, row, rows, context) || isBusinessGroup(unit, row, rows, rest, context)) break
      const isBare = rows.every((other) => other.parts.length === 0)
      const isJob = hasPeriod && isJobAlone(unit, rest, rows, context)
      if (!isJob && !isHeaderLine(line, row, unit, hasPeriod, named, isBare, context)) break
      if (row.periods.length > 0 && rows.some((other) => other.periods.length > 0)) break
      rows.push(row)
      count++
    }
    if (count === 0) break
    const left = unit.lines.slice(count)
    const others = rest.slice(1)
    if (left.length === 0) {
      rest = [...unit.children, ...others]
      continue
    }
    const own: Unit = { ...unit, lines: left, place: placeOf(joinLines(left)) }
    if (unit.style === 'item') rest = [own, ...others]
    else rest = [{ ...own, style: 'text', children: [] }, ...unit.children, ...others]
    break
  }
  return { rows, rest: [...leads, ...rest] }
}

/**
 * A paragraph with positions and teams alone in its last line, or the period of a header without one, as two:
 * `예매 플랫폼`, then `개발자 / 화면팀` (MAPPING T3, W3).
 */
function partRoles(unit: Unit, hasPeriod: boolean, context: Context): Unit[] {
  const { lines } = unit
  const last = lines.at(-1)
  if (!last || lines.length < 2 || !isRoleLine(last, hasPeriod, context)) return [unit]
  return [lines.slice(0, -1), [last]].map((own) => ({ ...unit, lines: own, place: placeOf(joinLines(own)) }))
}

/** Whether a line is positions and teams alone, maybe with the period where the header has none. */
function isRoleLine(line: Line, hasPeriod: boolean, context: Context): boolean {
  const { parts, periods } = splitHeader(line, context.lexicon)
  const isTold = parts.length > 0 || periods.length > 0
  return isTold && parts.every((part) => isRole(part, context)) && !(hasPeriod && periods.length > 0)
}

/**
 * What stands between an employer's name and the lines of its header, which go on behind it: a remark on the employer,
 * or a paragraph above a period, alone or with the position, or above the first positions (MAPPING W2, W3, W5).
 */
function leadingRemark(
  children: readonly Unit[],
  rows: readonly HeaderRow[],
  hasPeriod: boolean,
  context: Context,
): Unit | undefined {
  const [first, second] = children
  const [line] = second?.lines ?? []
  if (!first || !second || !line || first.table) return undefined
  const isHeader = (own: Line, unit: Unit): boolean =>
    isHeaderLine(own, splitHeader(own, context.lexicon), unit, hasPeriod, true, false, context)
  const [lead] = first.lines
  if (lead && isHeader(lead, first)) return undefined
  const isLine = second.style === 'text' || second.style === 'label'
  if (isRemark(first)) return isLine && isHeader(line, second) ? first : undefined
  const isOpen = !rows.some((row) => row.parts.some((part) => isRole(part, context)))
  const isDated = isPeriodAlone(second, context) || (isLine && isStayLine(second, context))
  const goesOn = hasPeriod ? isOpen && isRoleLine(line, true, context) : isDated
  return first.style === 'text' && goesOn ? first : undefined
}

/**
 * Whether a bold line or sub-heading is one of several with a name and a period of their own, also where the period
 * stands in the line below a position of any style (MAPPING W11, W12).
 */
function isOneOfSeveral(unit: Unit, all: readonly Unit[], context: Context): boolean {
  const named = (other: Unit): boolean => {
    const head = withPeriodBelow(other, context)
    if (other.style !== 'bold' && other.style !== 'heading' && !isStayLine(head, context)) return false
    const row = splitHeader(joinLines(head.lines), context.lexicon)
    return row.periods.length > 0 && row.parts.length > 0
  }
  if (!named(unit)) return false
  // above projects with periods of their own a position stands alone (MAPPING W3, W11)
  const [first] = unit.lines
  const isStay = first !== undefined && isStayHead(splitHeader(first, context.lexicon).parts, context)
  const isAlike = (other: Unit): boolean => {
    const { parts } = splitHeader(joinLines(other.lines), context.lexicon)
    return named(other) && (!isStay || parts.some((part) => isRole(part, context)))
  }
  return all.some(
    (other) => other !== unit && other.style === unit.style && other.depth === unit.depth && isAlike(other),
  )
}

/** Whether parts are positions and teams, maybe with the place. */
function isStayHead(parts: readonly Part[], context: Context): boolean {
  const isPlace = ({ line }: Part): boolean => context.lexicon.isRegion(line.text)
  return parts.some((part) => isRole(part, context)) && parts.every((part) => isRole(part, context) || isPlace(part))
}

/** Whether a heading is one of several that are a date alone: parts of the stay, told half-year by half-year (MAPPING W7). */
function isOneOfDates(unit: Unit, all: readonly Unit[], context: Context): boolean {
  const kinds = all.flatMap((other) => (other.depth === unit.depth ? (dateHeading(other, context) ?? []) : []))
  return dateHeading(unit, context) !== undefined && kinds.length > 1 && kinds.includes('date')
}

/** What a heading, bold line or item with something under it is that is a date or a range alone. */
export function dateHeading({ lines, children }: Unit, { lexicon }: Context): FoundPeriod['kind'] | undefined {
  if (children.length === 0) return undefined
  const { parts, periods } = splitHeader(joinLines(lines), lexicon)
  return parts.length === 0 ? periods[0]?.kind : undefined
}

/** Whether a plain line is a task alone that is the title of a stay without one, and no group among others (MAPPING W3, W7). */
function isJobAlone(unit: Unit, all: readonly Unit[], rows: readonly HeaderRow[], context: Context): boolean {
  const [line, more] = unit.lines
  if (!line || more || (unit.style !== 'text' && unit.style !== 'label') || !context.lexicon.isJobField(line.text))
    return false
  return !isTitled(rows, context) && all.every((other) => other === unit || other.style !== 'label')
}

/**
 * Whether a sub-heading heads a part of the stay: of several parts or with a labelled period of its own, as the header
 * tells a title, or a period and the heading many words; or an item is a project, of a period and a phrase that only
 * ends as a title: `2022.4 - 현재 : 재무모듈 전환 자문` (MAPPING W7, W11).
 */
function isGroup(unit: Unit, row: HeaderRow, rows: readonly HeaderRow[], context: Context): boolean {
  if (unit.style === 'item') {
    const isPhrase = row.parts.length === 1 && row.parts.every((part) => isRole(part, context))
    return isPhrase && row.periods.length > 0 && isTitled(rows, context) && !isStayLine(unit, context)
  }
  if (unit.style !== 'heading' || unit.children.length === 0) return false
  const isDated = rows.some((other) => other.periods.length > 0)
  // the period of the stay may have its team and its type beside it: `2022.08 ~ 2025.01 · 정규직 · 플랫폼실`
  const isHeader = !isDated && row.periods.length > 0 && isStayHead(row.parts, context)
  if (row.parts.length > 1 && !isHeader) return isTitled(rows, context)
  if (!isDated || !unit.children.some((child) => isDating(child, context))) return false
  return isTitled(rows, context) || joinLines(unit.lines).text.split(' ').length > 3
}

/** Whether a line below a named employer is one of several with a list, and ends as an employer may: `운영 시스템` (MAPPING W7). */
function isBusinessGroup(
  unit: Unit,
  row: HeaderRow,
  rows: readonly HeaderRow[],
  all: readonly Unit[],
  context: Context,
): boolean {
  const { lexicon } = context
  const owners = all.filter((other) => other.style === unit.style && other.children.length > 0)
  if (!owners.includes(unit) || owners.length < 2 || row.periods.length > 0) return false
  const isName = (part: Part): boolean => !isRole(part, context) && lexicon.positionScore(part.line.text) === 0
  const isBusiness = ({ line: { text } }: Part): boolean => lexicon.companyScore(text) === 2 || lexicon.isBusiness(text)
  return rows.some((other) => other.parts.some(isName)) && row.parts.every(isBusiness)
}

/** Whether a unit is a label with the period beside it. */
function isDating({ lines: [line] }: Unit, { lexicon }: Context): boolean {
  const label = line && readLabel(line, lexicon)
  return label?.meanings.includes('period') === true && lexicon.dates.findPeriods(label.value.text).length > 0
}

function isTitled(rows: readonly HeaderRow[], { lexicon }: Context): boolean {
  return rows.some((row) => row.parts.some((part) => lexicon.positionScore(part.line.text) > 0))
}

function isHeaderLine(
  line: Line,
  row: HeaderRow,
  unit: Unit,
  hasPeriod: boolean,
  named: boolean,
  isBare: boolean,
  context: Context,
): boolean {
  const { lexicon } = context
  const label = readLabel(line, lexicon)
  if (label && label.meanings.length > 0) return false
  if (line.text.length > 120 || lexicon.isSentence(line.text)) return false
  // what stands under an employer already named and owns something is a project or a group (MAPPING W7, W11)
  const isPart = named && (unit.style === 'heading' || (unit.style === 'item' && unit.children.length > 0))
  const isTold = (part: Part): boolean => {
    const { text } = part.line
    return (
      lexicon.positionScore(text) === 2 ||
      lexicon.isTeam(text) ||
      lexicon.isRegion(text) ||
      lexicon.isEmployment(text) ||
      lexicon.isServed(text) ||
      isEmployed(text, lexicon) ||
      isTeamTitle(text, lexicon) ||
      lexicon.isStatus(text) ||
      (lexicon.isBusiness(text) && text.length <= 20 && unit.style !== 'heading' && unit.style !== 'item') ||
      (isCompanyName(text, lexicon) && !isPart) ||
      context.employers.has(text) ||
      lexicon.dates.readDuration(text) !== undefined
    )
  }
  if (row.periods.length > 0) {
    if (hasPeriod) return false
    if (row.parts.length === 0) return true
    if (unit.style === 'item') return row.parts.every(isTold)
    const isTask = (part: Part): boolean => !isTold(part) && lexicon.positionScore(part.line.text) === 0
    // a sub-heading of another name with its period is a project (MAPPING W11)
    if (named && unit.style === 'heading' && unit.children.length > 0 && row.parts.every(isTask)) return false
    return row.parts.every((part) => part.line.text.length <= 60)
  }
  // right under a period alone stands the employer, right under a position with its period where it can be nothing else
  if (!named && hasPeriod && unit.style === 'item') {
    if (line.text.length > 40 || lexicon.isDoing(line.text)) return false
    return isBare || isCompanyName(line.text, lexicon) || holdsSchool(line.text) || isTeamOf(line.text, lexicon)
  }
  if (unit.style === 'item' && unit.children.length === 0 && hasPeriod) return false
  // a field of work beside a rank or a team: `프론트엔드 개발 / 주임`, `플랫폼팀 / 영업`
  const isRanked = row.parts.length > 1 && row.parts.some((part) => isRole(part, context))
  const isHeader = (part: Part): boolean => isTold(part) || (isRanked && lexicon.positionScore(part.line.text) === 1)
  const stack = stackOf(row.parts, context)
  const parts = row.parts.filter((part) => !stack.includes(part))
  // who is in charge of something is one too: `플랫폼팀 / 영업 담당`
  const last = row.parts.at(-1)?.line.text ?? ''
  const hasTeam = row.parts.slice(0, -1).some((part) => lexicon.isTeam(part.line.text))
  const isCharge = hasTeam && last.endsWith(chargeWord) && last.split(' ').length < 3
  const isTask = lexicon.isDoing(line.text) && !isCharge
  if (parts.length === 0 || line.text.length > 60 || isTask) return false
  // right under a period alone stands the employer, whatever its name, where a title or a team stands behind it
  const [first, ...others] = isBare && hasPeriod ? parts : []
  const isShort = (part: Part): boolean => part.line.text.length <= 30
  const isNamed = first !== undefined && parts.every(isShort) && others.some((part) => isRole(part, context))
  return isNamed || parts.every(isHeader)
}

/**
 * Technologies behind the first part of a header line, one of them well known: two or more, or code spans:
 * `개발자 | Java, Spring` (MAPPING W9).
 */
function stackOf(parts: readonly Part[], { lexicon }: Context): readonly Part[] {
  const stack: Part[] = []
  let last: Part | undefined
  for (const part of parts) {
    const { line, before, code } = part
    const goesOn = code || (before === ',' && last === stack.at(-1))
    const isTold = goesOn ? lexicon.isTechnology(line.text) : lexicon.isKnownTechnology(line.text)
    if (isTold && (last || part.afterPeriod)) stack.push(part)
    last = part
  }
  const isStack = stack.length > 1 || stack.every((part) => part.code)
  return isStack && stack.some((part) => lexicon.isKnownTechnology(part.line.text)) ? stack : []
}

/** Whether a text is an employment type with a title behind it: `계약직 연구보조원`. */
function isEmployed(text: string, lexicon: Lexicon): boolean {
  const [type = '', ...title] = text.split(' ')
  return lexicon.isEmployment(type) && title.length > 0 && title.length < 3
}

/** Whether a part is a position, a team or an employment type, and so names no employer. */
export function isRole({ line: { text } }: Part, { lexicon }: Context): boolean {
  return (
    [lexicon.isTeam, lexicon.isEmployment, lexicon.isServed].some((is) => is(text)) || lexicon.positionScore(text) === 2
  )
}

/** Whether a part names an employer, alone or with the position behind it: `가온대학교 교양학부 강사`. */
function isNaming(part: Part, context: Context): boolean {
  return !isRole(part, context) || splitName(part, [part], context) !== undefined
}

/** Whether a text is a name with the team behind it: `별마당게임즈 클라이언트실`. */
function isTeamOf(text: string, lexicon: Lexicon): boolean {
  return text.includes(' ') && lexicon.isTeam(text)
}

/** Whether a text names an employer, and is no phrase that says what one does. */
function isCompanyName(text: string, lexicon: Lexicon): boolean {
  const score = lexicon.companyScore(text)
  return score === 3 || (score > 0 && text.split(' ').length <= 3)
}

/** What speaks for a part of the first line that tells nothing. */
const plainScore = 2

/** How much speaks for a part being the employer (MAPPING W2). */
function nameScore(part: Part, context: Context): number {
  const { lexicon, employers } = context
  const { text } = part.line
  const name = cleanTitle(part.line, lexicon).text
  if (employers.has(name)) return 9
  if (
    lexicon.isEmployment(text) ||
    lexicon.isServed(text) ||
    lexicon.isStatus(text) ||
    lexicon.dates.readDuration(text)
  )
    return -9
  let score = 1
  const company = Math.max(lexicon.companyScore(text), holdsSchool(text) ? 2 : 0)
  score += company === 3 ? 6 : company
  const position = lexicon.positionScore(text)
  if (position === 2) score -= company === 3 ? 2 : 4
  else if (position === 1) score -= 2
  // a word that leads the header may be a name that ends as teams do: `달빛오락실`
  const isLead = part.row === 0 && part.at === 0 && !text.includes(' ')
  if (lexicon.isTeam(text) && company < 2) score -= isLead && !lexicon.isPlainTeam(text) ? 2 : 3
  if (lexicon.isRegion(text)) score -= 4
  if (lexicon.isSentence(text)) score -= 5
  if (lexicon.isDoing(text) && company === 0) score -= 3
  if (part.before === '(') score -= 3
  if (part.afterPeriod && part.row > 0) score -= 1
  if (part.row === 0) score += 1
  if (linkOf(part.line) !== undefined) score += 2
  if (part.strong) score += 1
  // what stands behind a bold name says what that is: `**모서리** 디자인 스튜디오` (MAPPING W2)
  else if (part.before === 'style') score -= 1
  return score
}

/**
 * Read header lines as stays: one for each period (MAPPING W1 to W5, W12).
 *
 * @param rows - header lines cut into parts
 * @returns at least one stay; where there are several, all have the name, and the position unless a period has its own
 */
export function readWorkHeader(rows: readonly HeaderRow[], context: Context): [WorkEntry, ...WorkEntry[]] {
  const { lexicon } = context
  const [, ...further] = rows.flatMap((row) => row.periods)
  const trail = trailOf(rows, context)
  const isOfFurther = (part: Part): boolean =>
    trail.slice(1).some((own) => own.includes(part)) ||
    further.some((period) => period.row === part.row && period.start === part.at && period.remark === part.line.text)
  const links: Line[] = []
  const entry = newWork()
  const stack = rows.flatMap((row) => stackOf(row.parts, context))
  entry.keywords.push(...stack.map((part) => partValue(part, context)))
  const parts: Part[] = rows
    .flatMap((row) => row.parts)
    .filter((part) => !isOfFurther(part) && !stack.includes(part))
    .map((part) => withoutLabel(part, context))
    .flatMap((part) => withoutLinks(part, links, context))
    .flatMap((part) => partAtEvent(part))
    .map((part) => withoutTechnologies(part, entry, context))
  const picked = pickName(parts, context)
  const split = splitName(picked, parts, context)
  const name = split?.name ?? picked
  const event = parts.map(({ line }) => eventOf(line)).findLast((own) => own !== undefined)
  if (split) {
    parts[parts.indexOf(split.whole)] = split.name
    parts.splice(parts.indexOf(split.name) + 1, 0, split.rest)
  }
  if (name) {
    entry.name = cutEvent(nameValue(name.line, context), context)
    entry.event = event
    setUrl(entry, name.line, context)
    // two employers as one stay one
    const next = parts[parts.indexOf(name) + 1]
    if (next?.before === ',' && next.row === name.row && isEmployerName(next.line.text, context)) {
      entry.name = { ...entry.name, text: `${entry.name.text}, ${nameValue(next.line, context).text}` }
      parts.splice(parts.indexOf(next), 1)
    }
  }
  for (const link of takeUrl(entry, links, context)) reportLine('left-out', link, context)
  const leftover: Part[] = []
  const positions: Part[] = []
  for (const part of parts) {
    if (part === name) continue
    const { text } = part.line
    const duration = lexicon.dates.readDuration(text)
    if (duration || lexicon.isStatus(text)) spend(part.line, context)
    else if (part.before === '→' && lexicon.isEmployment(firstWord(text))) {
      // what another became stays as written: `계약직 → 정규직 전환`, `인턴 → 정규직 전환`
      const { employmentType } = entry
      const before = employmentType ? `${employmentType.text} → ` : ''
      // but for the rank behind it: `계약직 → 정규직 대리`
      const isRanked = lexicon.isRank(lastWord(text))
      const type = isRanked ? firstWord(text) : text
      entry.employmentType = { ...plainValue(part.line), text: `${before}${type}` }
      if (isRanked) entry.position.push(plainValue(sliceLine(part.line, type.length)))
    } else if (isType(part, parts, context, name)) entry.employmentType ??= plainValue(part.line)
    else if (lexicon.tellsPersonal(text)) reportLine('personal-data', part.line, context)
    else if (isUrlPart(part.line, context)) setUrl(entry, part.line, context)
    else if (isPositionPart(part, context) || isDepartmentOf(name, part)) {
      const value = partValue({ ...part, line: takeEmployment(part.line, entry, context) }, context)
      const previous = positions.at(-1)
      // titles that a comma joins stay as written
      const both = previous && lexicon.positionScore(text) === 2 && lexicon.positionScore(previous.line.text) === 2
      if ((part.before === ',' || part.before === '→') && both && parts[parts.indexOf(part) - 1] === previous) {
        const glue = part.before === ',' ? ', ' : ` ${part.before} `
        for (const last of entry.position.splice(-1))
          entry.position.push({ ...last, text: `${last.text}${glue}${value.text}` })
      } else entry.position.push(value)
      positions.push(part)
    } else if (lexicon.isRegion(text)) {
      const { location } = entry
      // a place in two parts stays as written: `안양, 경기`
      const isNext = part.before === ',' && parts[parts.indexOf(part) - 1]?.line.text === location?.text
      if (!location) entry.location = plainValue(part.line)
      else if (isNext) entry.location = { ...location, text: `${location.text}, ${text}` }
      else leftover.push(part)
    } else leftover.push(part)
  }
  placeLeftover(entry, leftover, parts, name, rows, context)
  const stays = splitStays(entry, rows, trail, context)
  // who joined and is there still has no end (MAPPING D5)
  if (entry.event === 'join' && parts.some(({ line: { text } }) => lexicon.isStatus(text))) entry.endDate = undefined
  return stays
}

/**
 * Whether a part is the employment type. A kind of service is it in parentheses or beside a title; alone it is the
 * position (MAPPING W4, W14).
 */
function isType(part: Part, parts: readonly Part[], { lexicon }: Context, name?: Part): boolean {
  if (!lexicon.isServed(part.line.text)) return lexicon.isEmployment(part.line.text)
  const isTitle = ({ line: { text } }: Part): boolean =>
    !lexicon.isServed(text) && (lexicon.positionScore(text) > 0 || lexicon.isTeam(text))
  return part.before === '(' || parts.some((other) => other !== name && isTitle(other))
}

/** Whether a part tells the position or the team; behind a period an organisation is the client (MAPPING W3, W5). */
function isPositionPart(part: Part, { lexicon }: Context): boolean {
  const { text } = part.line
  if (lexicon.positionScore(text) === 2 || isEmployed(text, lexicon) || isTeamTitle(text, lexicon)) return true
  const isClient = part.afterPeriod && isPlaceName(text)
  return lexicon.isTeam(text) && !isClient
}

/** Whether a part is the department of the school that employs: `가온대학교 — 통계학과` (MAPPING W3). */
function isDepartmentOf(name: Part | undefined, { line: { text } }: Part): boolean {
  return text.endsWith(departmentEnding) && name !== undefined && holdsSchool(name.line.text)
}

/** Whether a team's name is that of an organisation with its owner before it: `가람시청 관제센터`. */
function isPlaceName(text: string): boolean {
  return text.includes(' ') && holdsOffice(firstWord(text))
}

function isEmployerName(text: string, context: Context): boolean {
  const { lexicon } = context
  return lexicon.companyScore(text) > 0 && lexicon.positionScore(text) === 0 && !lexicon.isTeam(text)
}

/** A part without the label in front of it: `직책: 팀장`. */
function withoutLabel(part: Part, context: Context): Part {
  const label = readLabel(part.line, context.lexicon)
  if (!label || label.value.text === '' || !/[:：]/u.test(part.line.text) || label.meanings.length === 0) return part
  spend(label.label, context)
  return { ...part, line: label.value }
}

/** A part without the links at its end that only say what they lead to; none where it is one itself (MAPPING T4, W2). */
function withoutLinks(part: Part, into: Line[], context: Context): Part[] {
  if (isPlainLink(part.line, context)) {
    into.push(part.line)
    return []
  }
  const { rest, links } = takeLinks(part.line, context)
  append(into, links)
  return [{ ...part, line: rest }]
}

/** A part without the technologies in parentheses behind it, but for a title, which stays as written (MAPPING W3, W9). */
function withoutTechnologies(part: Part, entry: WorkEntry, context: Context): Part {
  const { lexicon } = context
  const found = lexicon.positionScore(part.line.text) === 2 ? undefined : cutTechnologies(part.line, context)
  if (!found?.keywords.some((keyword) => lexicon.isKnownTechnology(keyword.text))) return part
  entry.keywords.push(...found.keywords)
  return { ...part, line: found.rest }
}

/** Pick the part that names the employer: the best told one, the first among equals. */
function pickName(parts: readonly Part[], context: Context): Part | undefined {
  const [only, ...others] = parts
  const { companyScore, positionScore } = context.lexicon
  // a phrase of many words alone behind the period says what was done: `2018.03 ~ 2018.12 : 지역 방송국 야간 관제`
  const isPhrase = ({ afterPeriod, line: { text } }: Part): boolean =>
    afterPeriod && /^\p{Script=Hangul}/u.test(text) && text.split(' ').length > 3 && companyScore(text) === 0
  if (only && others.length === 0 && isPhrase(only) && !context.employers.has(only.line.text)) return undefined
  let best: Part | undefined
  let most = 0
  for (const part of parts) {
    const score = nameScore(part, context)
    if (score > most) {
      best = part
      most = score
    }
  }
  const isName = only && positionScore(only.line.text) === 0 && nameScore(only, context) > 0
  return isName && best && isUnit(best.line.text, context.lexicon) ? only : best
}

/**
 * Whether a text may be an employer or a part of one, maybe with the title behind it: behind a name it is a part, as in
 * `하늘투어 / 예약센터 / 주임` (MAPPING W2, W3).
 */
function isUnit(text: string, { companyScore, isTeam, positionScore }: Lexicon): boolean {
  const is = (unit: string): boolean => companyScore(unit) === 2 && isTeam(unit) && !holdsSchool(unit)
  return is(text) || cutsAtSpaces(text).some(([unit, title]) => is(unit) && positionScore(title) === 2)
}

/** A text in two, at each of its spaces. */
function cutsAtSpaces(text: string): [head: string, tail: string][] {
  return [...text.matchAll(/ /gu)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)])
}

/** Whether a text is a team with the title behind it: `영업1팀 MD` (MAPPING W3). */
function isTeamTitle(text: string, lexicon: Lexicon, isTeam = lexicon.isTeam): boolean {
  return cutsAtSpaces(text).some(
    ([team, title]) => isOneTeam(team) && isTeam(team) && lexicon.positionScore(title) === 2,
  )
}

/** Whether a team's name is one word, or two where the last is only the word for teams: `결제 스쿼드`. */
function isOneTeam(text: string): boolean {
  const words = text.split(' ')
  return words.length === 1 || (words.length === 2 && teamEndings.includes(lastWord(text).toLowerCase()))
}

/** Cut a position or team off the end of an employer's name: `누리대학교 겸임교수`. */
function splitName(
  picked: Part | undefined,
  parts: readonly Part[],
  context: Context,
): { name: Part; rest: Part; whole: Part } | undefined {
  const { lexicon } = context
  // a department of a school belongs to its name
  const isTeam = (text: string): boolean =>
    lexicon.isTeam(text) && lexicon.companyScore(text) === 0 && !(isMajor(text) && text.length > 2)
  const isRest = (text: string): boolean =>
    lexicon.positionScore(text) === 2 || lexicon.isJobField(text) || isTeam(text)
  // behind a period a text of no employer is what was done, where one stands before it (MAPPING W5)
  const isDone = picked?.afterPeriod && !isOrganization(lexicon.cutEvent(picked.line.text), lexicon)
  const before = isDone ? parts.filter((part) => !part.afterPeriod) : []
  // an employer before a title says more than a name of no evidence: `가온대학교 겸임강사 | 조사 방법론`
  const isPlain = picked && nameScore(picked, context) <= plainScore
  const others = isPlain
    ? parts.filter((part) => {
        const { text } = part.line
        const isTitled = lexicon.positionScore(text) === 2 && /^\p{Script=Hangul}/u.test(text)
        return isTitled && !before.includes(part) && !isUnit(text, lexicon)
      })
    : []
  // a link is a name but for one around the whole header (MAPPING T4)
  const isLinked = (part: Part): boolean => linkOf(part.line) !== undefined
  const isWhole = parts.every(isLinked)
  for (const part of picked ? [...before, picked, ...others] : parts) {
    const { text } = part.line
    if (/[("“「『]/u.test(lexicon.dropMarks(text)) || (isLinked(part) && !isWhole)) continue
    // no employer stands in a team with its title: `플랫폼팀 Senior Software Engineer`
    if (isTeamTitle(text, lexicon, isTeam)) continue
    for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      const head = text.slice(0, at)
      const tail = lexicon.cutEvent(text.slice(at + 1))
      const isTitled = isTeamTitle(tail, lexicon, isTeam)
      if (!(isTitled || isRest(tail)) || tail.length < 2 || lexicon.dropMarks(head) === '') continue
      const company = lexicon.companyScore(head)
      // a field, a technology or a team before a title is no employer: `정산팀 사원` (MAPPING W3)
      const isField =
        lexicon.positionScore(head) > 0 ||
        lexicon.isField(head) ||
        lexicon.isKnownTechnology(head) ||
        lexicon.isPlainTeam(head)
      const isKnown = context.isEmployer(head) || armies.includes(head)
      const isSure = company === 3 || (company === 2 && !isField) || isKnown
      const isTitle = isTitled || [isTeam, lexicon.isRank, lexicon.isPositionType].some((is) => is(tail))
      const isShort = !head.includes(' ') || (isTitled && head.split(' ').length < 3 && !lexicon.isDoing(head))
      const isLikely = part !== picked && !others.includes(part) && !isField && isShort && isTitle
      if (!isSure && !isLikely) continue
      return {
        whole: part,
        name: { ...part, line: sliceLine(part.line, 0, at) },
        rest: { ...part, line: sliceLine(part.line, at + 1, at + 1 + tail.length), before: 'style' },
      }
    }
  }
  return undefined
}

/** Take an employment type off a position: `정규직 팀원`; nothing is left where it is all (MAPPING W4). */
export function takeEmployment(line: Line, entry: WorkEntry, context: Context): Line {
  const { lexicon } = context
  if (lexicon.isEmployment(line.text) && !entry.employmentType) {
    entry.employmentType = plainValue(line)
    return sliceLine(line, 0, 0)
  }
  const isType = (text: string): boolean => lexicon.isEmployment(text) || lexicon.isServed(text)
  const paren = parenBehind(line)
  if (paren && (isType(paren.inner.text) || isChange(paren.inner.text, isType, lexicon))) {
    entry.employmentType ??= plainValue(paren.inner)
    return paren.outside
  }
  const at = line.text.indexOf(' ')
  const last = line.text.lastIndexOf(' ')
  if (at < 0) return line
  if (isType(line.text.slice(0, at))) {
    entry.employmentType ??= plainValue(sliceLine(line, 0, at))
    return sliceLine(line, at + 1)
  }
  if (line.text.endsWith(')') || !isType(line.text.slice(last + 1))) return line
  entry.employmentType ??= plainValue(sliceLine(line, last + 1))
  return sliceLine(line, 0, last)
}

/** Whether a text says which employment type an internship or another one became: `인턴 → 정규직 전환` (MAPPING W4). */
function isChange(text: string, isType: (text: string) => boolean, lexicon: Lexicon): boolean {
  const [from = '', to = '', more] = text.split(/ ?→ ?/u)
  const isFirst = isType(from) || lexicon.isPositionType(from)
  return more === undefined && isFirst && isType(firstWord(to)) && !lexicon.isRank(lastWord(to))
}

/** Positions with a period of their own, and the employment type beside it. */
export interface TrailStay {
  readonly position: readonly Value[]
  readonly employmentType: Value | undefined
  readonly period: FoundPeriod
}

/** Read positions that have periods of their own: `인턴(2023.03~06) → 주임(2023.07~2025.02, 정규직)` (MAPPING W4, W12). */
export function readTrail(lines: readonly Line[], context: Context): TrailStay[] {
  return lines.flatMap((line) => {
    const { parts, periods } = splitHeader(line, context.lexicon)
    return periods.flatMap((period, index) => {
      const from = periods[index - 1]?.end ?? 0
      // what shares the parentheses of a period stands where they do
      const own = parts.filter((part) => part.at >= from && part.at <= period.start)
      const { position, employmentType } = readRoles(own, context)
      return position.length === 0 ? [] : [{ position, employmentType, period }]
    })
  })
}

function isUrlPart(line: Line, context: Context): boolean {
  const [url] = findUrls(line, quiet(context))
  if (url === undefined || url.end - url.start < line.text.length - 2) return false
  const meanings = context.lexicon.label(line.text)
  return isSameUrl(url.text, url.url) || meanings.includes('url') || meanings.includes('site')
}

function setUrl(entry: WorkEntry, line: Line, context: Context): void {
  // a name that looks like a host is none (MAPPING T8)
  const isOther = ({ isName, text }: FoundUrl): boolean => !isName || text !== entry.name?.text
  const found = findUrls(line, context).find(isOther)
  if (found) entry.url ??= makeValue(found.url, placeOf(line))
}

function partValue(part: Part, context: Context): Value {
  return plainValue(cleanTitle(part.line, context.lexicon))
}

/** Whether the last word of a part says that somebody joined or left. */
function eventOf({ text }: Line): WorkEntry['event'] {
  const word = lastWord(text)
  return dateWords.joined.includes(word) ? 'join' : dateWords.left.includes(word) ? 'leave' : undefined
}

/** Parentheses behind a word for joining or leaving hold a part of their own: `가람병원 입사 (내과 병동)` (MAPPING T6). */
function partAtEvent(part: Part): Part[] {
  const paren = parenBehind(part.line)
  if (!paren || !eventOf(paren.outside)) return [part]
  return [
    { ...part, line: paren.outside },
    { ...part, line: paren.inner, before: '(' },
  ]
}

/** Cut a word at the end of a name that only says that somebody worked there (MAPPING T6). */
function cutEvent(value: Value, context: Context): Value {
  return { ...value, text: context.lexicon.cutEvent(value.text) }
}

/** Parts that nothing tells: a position where none is, else what the employer is, or the summary (MAPPING W2, W5). */
function placeLeftover(
  entry: WorkEntry,
  leftover: readonly Part[],
  parts: readonly Part[],
  name: Part | undefined,
  rows: readonly HeaderRow[],
  context: Context,
): void {
  const periodRow = rows.findIndex((row) => row.periods.length > 0)
  let hasPosition = entry.position.length > 0
  for (const part of leftover) {
    const { text } = part.line
    const next = parts[parts.indexOf(part) + 1]
    // a department between the employer and the rank
    if (
      next &&
      next.row === part.row &&
      (name?.row === part.row
        ? next.before === part.before
        : context.lexicon.positionScore(text) === 1 || isMajor(text)) &&
      !context.lexicon.isBusiness(text) &&
      context.lexicon.positionScore(next.line.text) === 2
    ) {
      entry.position.unshift(partValue(part, context))
      continue
    }
    // a task behind a rank, as of one header: `이사 / 사업관리`; one of the table behind any title: `번역가 / 감수`
    const before = parts[parts.indexOf(part) - 1]
    const { isRank, isJobField, positionScore } = context.lexicon
    if (
      part.before === '/' &&
      before?.row === part.row &&
      isTask(text, context) &&
      (isRank(before.line.text) || (isJobField(text) && positionScore(before.line.text) === 2))
    ) {
      entry.position.push(partValue(part, context))
      continue
    }
    const field = context.lexicon.positionScore(text) === 1
    // a period that leads the line parts neither from the other
    const besideName = name !== undefined && part.row === name.row && part.afterPeriod === name.afterPeriod
    // a task beside the employer, above the team
    if (besideName && context.lexicon.isJobField(text)) {
      entry.position.unshift(partValue(part, context))
      hasPosition = true
      continue
    }
    const { isBusiness, isService, companyScore } = context.lexicon
    const business = isBusiness(text) || isService(text) || companyScore(text) === 2
    if (!hasPosition && !business && !context.lexicon.isSentence(text) && (field || besideName || name === undefined)) {
      entry.position.push(partValue(part, context))
      hasPosition = true
    } else if (
      (name ? (besideName ? part.at < name.at : part.row < name.row) : part.row === 0) &&
      (context.lexicon.isDoing(text) || (field && !name))
    ) {
      // a task before or above the employer, whose branch or rank stands behind it, or beside the rank without one
      const value = partValue(part, context)
      if (name || parts[0] === part) entry.position.unshift(value)
      else entry.position.push(value)
      if (!parts.some((other) => other !== part && other.row === part.row)) entry.task = value
    } else if (context.lexicon.isTeamSize(text) || (business && !part.afterPeriod))
      entry.description.push(proseValue([part.line], context))
    else if (part.afterPeriod || (periodRow >= 0 && part.row > periodRow) || context.lexicon.isSentence(text))
      entry.summary.push(proseValue([part.line], context))
    else entry.description.push(proseValue([part.line], context))
  }
}

/** Whether a text is a task, as it stands beside a rank (MAPPING W3). */
function isTask(text: string, { lexicon }: Context): boolean {
  return lexicon.isJobField(text) || (lexicon.isDoing(text) && text.length <= 12)
}

/** One stay a period: the body goes to the first (MAPPING W1); a rank in a period's parentheses is that stay's. */
function splitStays(
  entry: WorkEntry,
  rows: readonly HeaderRow[],
  trail: readonly (readonly Part[])[],
  context: Context,
): [WorkEntry, ...WorkEntry[]] {
  const periods = rows.flatMap((row) => row.periods)
  const [first, ...others] = periods
  if (!first) return [entry]
  setDates(entry, first, context)
  // the team beside positions with periods of their own is that of each (MAPPING W3)
  const shared = rows
    .flatMap((row) => row.parts)
    .filter((part) => context.lexicon.isTeam(part.line.text) && !trail.some((own) => own.includes(part)))
  const stays = others.map((period, index) => {
    const stay = furtherStay(entry, period, context)
    const parts = trail[index + 1]
    if (!parts) return stay
    const { position, employmentType } = readRoles(parts, context)
    return {
      ...stay,
      position: [...position, ...shared.map((part) => partValue(part, context))],
      employmentType: employmentType ?? stay.employmentType,
    }
  })
  return [entry, ...stays]
}

/** Read parts that are positions, teams and employment types alone. */
function readRoles(parts: readonly Part[], context: Context): WorkEntry {
  const entry = newWork()
  for (const part of parts) {
    if (isType(part, parts, context)) entry.employmentType ??= plainValue(part.line)
    else entry.position.push(partValue({ ...part, line: takeEmployment(part.line, entry, context) }, context))
  }
  return entry
}

/**
 * Positions of each period of a header, where every period has its own before it or in its line (MAPPING W12).
 *
 * @returns parts in the order of the periods; `[]` where a period has none: all its stays have the same position
 */
function trailOf(rows: readonly HeaderRow[], context: Context): (readonly Part[])[] {
  const trail = rows.flatMap(({ parts, periods }) =>
    periods.map(({ start }, index) => {
      const from = periods[index - 1]?.end ?? 0
      return parts.filter(
        (part) => isRole(part, context) && (periods.length === 1 || (part.at >= from && part.at < start)),
      )
    }),
  )
  return trail.length > 1 && trail.every((own) => own.length > 0) ? trail : []
}

/** A further stay at the employer of an entry, with the rank in its period's parentheses (MAPPING W1). */
export function furtherStay(entry: WorkEntry, period: FoundPeriod, context: Context): WorkEntry {
  const stay: WorkEntry = { ...newWork(), name: entry.name, url: entry.url }
  const rank = context.lexicon.positionScore(period.remark) === 2 ? period.remark : ''
  if (rank === '') {
    stay.position = [...entry.position]
    stay.employmentType = entry.employmentType
    stay.location = entry.location
  } else stay.position = [makeValue(rank, placeOf(period.line))]
  setDates(stay, period, context)
  return stay
}

/** Set the dates of an entry from a period of its header. */
export function setDates(entry: EntryBase, period: FoundPeriod, context: Context): void {
  const shift = { ...period, dateStart: period.dateStart - period.start, dateEnd: period.dateEnd - period.start }
  const { startDate, endDate } = datesOf(shift, period.line, context)
  entry.startDate = startDate
  entry.endDate = endDate
  entry.hasPeriod = true
  entry.isVague = !period.ongoing && period.startDate !== undefined && period.endDate === undefined
}

/**
 * Whether a unit is headed by the position and period of a stay of its own under an employer (MAPPING W12).
 *
 * @param loose - whether other parts may stand beside the position: where the employer itself has no period
 */
export function isStayLine(unit: Unit, context: Context, loose = false): boolean {
  const [line] = unit.lines
  if (!line || unit.lines.length !== 1 || readLabel(line, context.lexicon)?.meanings.length) return false
  const row = splitHeader(line, context.lexicon)
  // what is told in many words is a task
  const isLong = row.parts.some(({ line: { text } }) => {
    const words = text.split(' ').length
    return words > 4 || (unit.style === 'item' && words > 2 && text.endsWith(chargeWord))
  })
  if (row.periods.length === 0 || isLong) return false
  const isTitle = (part: Part): boolean => context.lexicon.positionScore(part.line.text) === 2
  // a team alone is the position of a stay, as no project is called so (MAPPING W3)
  const isTeamAlone = row.parts.length === 1 && row.parts.every((part) => context.lexicon.isPlainTeam(part.line.text))
  if (isTeamAlone && unit.style !== 'item') return true
  const isTask = (part: Part): boolean => context.lexicon.isJobField(part.line.text)
  if (loose && unit.style !== 'item')
    return row.parts.length < 4 && row.parts.some((part) => isTitle(part) || isTask(part))
  return (
    row.parts.length > 0 &&
    row.parts.every(
      (part) =>
        isTitle(part) ||
        context.lexicon.isTeam(part.line.text) ||
        context.lexicon.isEmployment(part.line.text) ||
        context.lexicon.isServed(part.line.text) ||
        isTaskOf(part, row.parts, context) ||
        context.lexicon.dates.readDuration(part.line.text),
    ) &&
    row.parts.some(isTitle) &&
    (unit.style !== 'item' || row.parts.every((part) => part.strong || part.line.text.length <= 12))
  )
}

/** Whether a part is the task of the rank behind its colon: `홍보마케팅 : 사원` (MAPPING W3). */
function isTaskOf(part: Part, parts: readonly Part[], { lexicon }: Context): boolean {
  const next = parts[parts.indexOf(part) + 1]
  return next?.before === ':' && lexicon.isRank(next.line.text)
}

/**
 * Join the period that stands alone in the line below a position to its header (MAPPING W12).
 *
 * @param unit - what stands under an employer
 * @returns the unit with one line of both; the unit itself where its second line is no period
 */
export function withPeriodBelow(unit: Unit, context: Context): Unit {
  const [line, ...below] = unit.lines
  const [first, ...others] = unit.children
  const owned = first && below.length === 0 ? first.lines : below
  const [next, ...rest] = owned
  if (!line || !next || splitHeader(line, context.lexicon).periods.length > 0) return unit
  const row = splitHeader(next, context.lexicon)
  const isPeriod = row.periods.some((period) => period.kind === 'range') && row.parts.every((part) => part.afterPeriod)
  if (!isPeriod) return unit
  const children = first && owned === first.lines ? [...first.children, ...others] : unit.children
  const left: Unit = {
    style: 'text',
    depth: 7,
    lines: rest,
    children: [],
    quote: false,
    place: placeOf(joinLines(rest)),
  }
  return { ...unit, lines: [joinLines([line, next])], children: rest.length > 0 ? [left, ...children] : children }
}

/** Read a line of positions with their period as a stay (MAPPING W12). */
export function readStayLine(line: Line, context: Context): WorkEntry {
  const entry = newWork()
  const row = splitHeader(line, context.lexicon)
  for (const part of row.parts) {
    if (context.lexicon.dates.readDuration(part.line.text)) spend(part.line, context)
    else if (isType(part, row.parts, context)) entry.employmentType ??= plainValue(part.line)
    else if (
      isRole(part, context) ||
      context.lexicon.isJobField(part.line.text) ||
      isTaskOf(part, row.parts, context)
    ) {
      entry.position.push(partValue(part, context))
    } else entry.description.push(proseValue([part.line], context))
  }
  for (const period of row.periods.slice(0, 1)) setDates(entry, period, context)
  return entry
}

/** Whether the line is set in italics or quotes: a remark on the employer (MAPPING W2). */
export function isRemark(unit: Unit): boolean {
  return unit.quote || unit.lines.every((line) => isAll(line, 'em'))
}

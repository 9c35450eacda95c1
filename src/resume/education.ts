import { departmentEndings, exchangeWords, looseStatuses } from '../ko/entries.js'
import type { LabelMeaning } from '../lexicon.js'
import { readLabel } from '../outline/label.js'
import { joinLines, type Line } from '../outline/text.js'
import { cleanTitle, trimOrnaments } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import type { Education } from '../types.js'
import { type Context, linesOf, reportLine, type Section, spend } from './context.js'
import { cutLine } from './cut.js'
import { type Draft, joinValues, type Value } from './draft.js'
import { employerKeys } from './employer.js'
import {
  type Entry,
  type EntryShape,
  type Field,
  fieldOf,
  isLinkLine,
  isUnderBold,
  leavesOf,
  readEntries,
  settleAbove,
  takeUrl,
  urlIn,
  yearAbove,
} from './entries.js'
import { splitKeywords } from './keywords.js'
import { datesOf } from './period.js'
import {
  hasHangul,
  isDegree,
  isKeptLevel,
  isLevel,
  isStatus,
  isStudyFact,
  noFacts,
  readStudy,
  type StudyFacts,
} from './study.js'
import { holdsSchool, isCamp, isCourse, isIssuer, isMajor } from './telling.js'
import { plainValue } from './text.js'

const meanings: readonly LabelMeaning[] = [
  'school',
  'issuer',
  'major',
  'minor',
  'degree',
  'status',
  'score',
  'courses',
  'content',
  'period',
  'date',
  'start',
  'end',
  'location',
  'url',
]

/** How entries of education look. */
export function educationShape(context: Context): EntryShape {
  const named = (line: Line): boolean => {
    const facts = readStudy(line, context)
    return facts.institutions.length + facts.names.length > 0
  }
  const school = (unit: Unit): boolean => {
    const [line] = unit.lines
    return line !== undefined && readStudy(line, context).institutions.length > 0
  }
  return {
    meanings,
    // a level with its degree beside a major is no label with its value
    accepts: (field) => !isDegree(/\(([^()]*)\)$/u.exec(field.label.text)?.[1] ?? ''),
    isFact: (line) => isStudyFact(line, context) && !isLevel(trimOrnaments(line).text),
    isUnder: (line) => exchangeWords.some((word) => line.text.toLowerCase().startsWith(word)),
    stands: (line) => studyScore(line, context) === 4 && cutLine(line, context).periods.length > 0,
    begins: (line, open) => {
      if (isLinkLine(line, context) || !named(line) || context.lexicon.isSentence(line.text)) return false
      if (isRemark(line, context) && open.lines.some((own) => readStudy(own, context).institutions.length > 0))
        return false
      return !isUnderBold(line, open) || readStudy(line, context).institutions.length > 0
    },
    isCategory: (unit, line) => {
      if (readStudy(line, context).institutions.length > 0 || cutLine(line, context).periods.length > 0) return false
      if (isGivenCourse(unit, line, context)) return false
      return unit.children.some((child) => child.style !== 'text' && school(child))
    },
  }
}

/** Whether a line heads who gave it, once, and facts or labels alone: a course, and no level of schools (MAPPING E3). */
function isGivenCourse({ children }: Unit, line: Line, context: Context): boolean {
  const { lexicon } = context
  const { text } = trimOrnaments(line)
  if (isLevel(text) || lexicon.section(text)) return false
  const isGiver = (unit: Unit): boolean => {
    const label = readLabel(joinLines(unit.lines), lexicon)
    return isProvider(label?.meanings.includes('school') ? { ...unit, lines: [label.value] } : unit, context)
  }
  const giver = children.find(isGiver)
  const others = children.filter((child) => child !== giver)
  // what stands under a bold name goes on beside it
  const facts = giver?.style === 'bold' ? [...giver.children, ...others] : others
  const isFact = (own: Line): boolean =>
    isStudyFact(own, context) || (readLabel(own, lexicon)?.meanings.length ?? 0) > 0
  return giver !== undefined && facts.length > 0 && facts.every(({ lines }) => lines.every(isFact))
}

/** Whether a line under a school is a remark behind a label that names none: `학위논문: …` (MAPPING E3). */
function isRemark(line: Line, context: Context): boolean {
  const [label] = /^[^:：]{1,12}(?=[:：]\s)/u.exec(line.text) ?? []
  if (label === undefined || holdsSchool(line.text) || isCourse(line.text)) return false
  const isName = /\d/u.test(label) || isIssuer(label) || context.lexicon.companyScore(label) > 0
  return !isName && cutLine(line, context).periods.length === 0
}

/**
 * Read schools, courses and boot camps (MAPPING E1 to E3, D8, W13).
 *
 * @param section - a section, or units that were settled as education
 * @param context - words and messages
 * @returns one draft a school or course, entering and leaving united; none where nothing is one
 */
export function readEducation(section: Section, context: Context): Draft<Education>[] {
  const entries = readEntries(section.units, educationShape(context), context)
  settleAbove(entries, context, (line) => isLevel(trimOrnaments(line).text))
  const studies = entries.flatMap((entry) => splitDegrees(entry, context))
  return uniteEducation(
    studies.map((entry) => readEntry(entry, context)),
    context,
  )
}

/** Cut an entry into its degrees where several below one school have periods of their own (MAPPING E1). */
function splitDegrees(entry: Entry, context: Context): Entry[] {
  const isOwn = (lines: readonly Line[]): boolean => {
    const told = lines.map((line) => readStudy(line, context))
    const isDated = told.some(({ dates }) => dates.some(({ period }) => period.kind === 'range'))
    return isDated && told.some(({ degrees }) => degrees.length > 0)
  }
  const [school] = entry.lines
  if (!school || cutLine(school, context).periods.length > 0) return [entry]
  const all = entry.body.flatMap((unit) =>
    unit.style === 'text' ? unit.lines.map((line) => ({ ...unit, lines: [line] })) : [unit],
  )
  const degrees = all.filter((unit) => isOwn(linesOf(unit)))
  if (degrees.length < 2) return [entry]
  return degrees.map((degree, index) =>
    index === 0
      ? { ...entry, body: all.filter((unit) => unit === degree || !degrees.includes(unit)) }
      : { ...entry, lines: [school], links: [], fields: [], body: [degree] },
  )
}

interface Reading {
  facts: StudyFacts
  draft: Draft<Education>
  courses: Value[]
}

function readEntry(entry: Entry, context: Context): Draft<Education> {
  const reading: Reading = { facts: noFacts(), draft: {}, courses: [] }
  entry.lines.forEach((line, index) => {
    const isAside = context.lexicon.isSentence(line.text) || isRemark(line, context)
    if (index > 0 && entry.style !== 'table' && !isStudyFact(line, context) && isAside) {
      reading.courses.push(plainValue(line))
      return
    }
    reading.draft.url ??= urlIn(line, context)
    if (index === 0 || !isLinkLine(line, context))
      addFacts(reading.facts, readStudy(cleanTitle(line, context.lexicon), context))
  })
  for (const link of takeUrl(reading.draft, entry.links, context)) reportLine('left-out', link, context)
  for (const field of entry.fields) readField(field, reading, context)
  const hasArea = reading.facts.areas.length > 0 || reading.facts.names.length > 1
  // a boot camp is who gives a course as well as a course
  const isCourseNamed = reading.facts.names.some((name) => name.isCourse && !isCamp(name.line.text))
  readBody(entry.body, reading, hasArea || isCourseNamed, context)
  for (const line of entry.above) {
    const text = trimOrnaments(line)
    if (isKeptLevel(text.text) && reading.facts.degrees.length === 0) reading.facts.degrees.push(text)
    else if (isLevel(text.text)) spend(line, context)
  }
  const draft = settleFacts(reading, context)
  // a year above it is that of its end (MAPPING D8)
  return draft.startDate ? draft : { ...draft, endDate: draft.endDate ?? yearAbove(entry) }
}

function addFacts(into: StudyFacts, from: StudyFacts): void {
  into.institutions.push(...from.institutions)
  into.areas.push(...from.areas)
  into.names.push(...from.names)
  into.degrees.push(...from.degrees)
  into.statuses.push(...from.statuses)
  into.scores.push(...from.scores)
  into.others.push(...from.others)
  into.dates.push(...from.dates)
  into.entering ||= from.entering
}

/** Labels of values that are dates, whatever they look like (MAPPING D2). */
const dateMeanings: ReadonlySet<LabelMeaning> = new Set(['period', 'date', 'start', 'end'])

function has(field: Field, meaning: LabelMeaning): boolean {
  return field.meanings.includes(meaning)
}

function readField(field: Field, reading: Reading, context: Context): void {
  const { facts, draft, courses } = reading
  const value = field.value.text === '' ? joinLines(field.under.flatMap((unit) => [...unit.lines])) : field.value
  if (field.meanings.length > 0) spend(field.label, context)
  const isDate = field.meanings.some((meaning) => dateMeanings.has(meaning))
  const told = readStudy(value, context, isDate)
  const [dated] = told.dates
  if (has(field, 'content')) {
    for (const line of field.value.text === '' ? [] : [field.value])
      if (isFact(line, reading, context)) addFacts(facts, told)
      else courses.push(plainValue(line))
    courses.push(...leavesOf(field.under, context).map((leaf) => leaf.value))
    return
  }
  if (has(field, 'courses')) {
    courses.push(...splitKeywords(field.value, context))
    for (const unit of field.under)
      courses.push(
        ...(unit.children.length === 0
          ? unit.lines.flatMap((line) => splitKeywords(line, context))
          : leavesOf([unit], context).map((leaf) => leaf.value)),
      )
    return
  }
  if (has(field, 'score')) {
    // a second mark or a remark is of the first: `3.9/4.5 (전공 4.1/4.5)`
    const isAlone = [told.names, told.areas, told.others].every((list) => list.length === 0)
    if (told.scores.length > 0 && isAlone) addFacts(facts, told)
    else facts.scores.push(value)
  } else if (has(field, 'minor') || has(field, 'location'))
    reportLine('left-out', joinLines([field.label, value], ': '), context)
  else if (has(field, 'url')) draft.url ??= urlIn(value, context)
  else if (dated && (has(field, 'start') || has(field, 'end'))) {
    const dates = datesOf(dated.period, dated.line, context)
    if (has(field, 'start')) draft.startDate ??= dates.startDate
    else draft.endDate ??= dates.endDate
    addFacts(facts, { ...told, dates: [], names: [] })
  } else if (has(field, 'issuer') && facts.institutions.length > 0) {
    courses.push(plainValue(joinLines([field.label, value], ': ')))
  } else if (has(field, 'school') || has(field, 'issuer')) {
    const isPlain =
      told.institutions.length !== 1 || told.areas.some((area) => !isMajor(area.text) && !isCourse(area.text))
    if (isPlain) facts.institutions.push(value)
    else addFacts(facts, told)
  } else if (has(field, 'major')) {
    const rest = [...told.institutions, ...told.areas, ...told.names.map((name) => name.line)]
    const isTold =
      [told.degrees, told.statuses, told.others, told.dates].some((list) => list.length > 0) ||
      told.areas.length === rest.length
    if (isTold) addFacts(facts, { ...told, institutions: [], names: [], areas: rest })
    else facts.areas.push(value)
  } else if (has(field, 'status') || has(field, 'degree')) {
    if (told.dates.length > 0 && told.statuses.length === 0 && isStatus(field.label.text))
      facts.statuses.push(field.label)
    if (told.statuses.length + told.degrees.length + told.dates.length > 0) addFacts(facts, { ...told, names: [] })
    else if (isKeptLevel(value.text) || has(field, 'degree')) facts.degrees.push(value)
    else if (isLevel(value.text)) spend(value, context)
    else if (isMajor(value.text)) facts.areas.push(value)
    else facts.others.push(value)
  } else if (isDate || isFact(value, reading, context)) addFacts(facts, told)
  // a column that says something else (MAPPING E3)
  else courses.push(plainValue(value))
  if (field.value.text !== '') courses.push(...leavesOf(field.under, context).map((leaf) => leaf.value))
}

/** Whether a value tells of the study itself: a fact, a school, or the course where none is told. */
function isFact(value: Line, { facts }: Reading, context: Context): boolean {
  if (isStudyFact(value, context) || readStudy(value, context).institutions.length > 0) return true
  return facts.areas.length === 0 && tellsCourse(value, context)
}

/** Read what stands under an entry: facts in lines of their own, and courses (MAPPING E3). */
function readBody(units: readonly Unit[], reading: Reading, hasArea: boolean, context: Context): void {
  const { facts, draft, courses } = reading
  const shape = educationShape(context)
  // facts in lines of their own may stand before the course
  let index = -1
  for (const unit of units) {
    const [line] = unit.lines
    if (!line || !unit.lines.every((own) => isStudyFact(own, context))) index++
    const field = unit.style === 'heading' ? undefined : fieldOf(unit, shape, context)
    if (field) readField(field, reading, context)
    else if (!line) courses.push(...leavesOf([unit], context).map((leaf) => leaf.value))
    else if (unit.lines.every((own) => isLinkLine(own, context)) && !draft.url) {
      draft.url = urlIn(line, context)
      readBody(unit.children, reading, hasArea, context)
    } else if (unit.lines.some((own) => isStudyFact(own, context))) {
      for (const own of unit.lines) {
        const isFact = isStudyFact(own, context) || (!hasArea && facts.areas.length === 0 && tellsCourse(own, context))
        if (isFact) addFacts(facts, readStudy(own, context))
        else courses.push(plainValue(own))
      }
      readBody(unit.children, reading, true, context)
    } else if (!hasArea && index === 0 && tellsCourse(line, context)) {
      addFacts(facts, readStudy(joinLines(unit.lines), context))
      readBody(unit.children, reading, true, context)
    } else if (index === 0 && facts.institutions.length === 0 && isProvider(unit, context)) {
      addFacts(facts, readStudy(line, context))
      readBody(unit.children, reading, hasArea, context)
    } else courses.push(...leavesOf([unit], context).map((leaf) => leaf.value))
  }
}

/** Whether a unit is nothing but the name of a school, right under a course (MAPPING E3). */
function isProvider({ lines }: Unit, context: Context): boolean {
  const line = joinLines(lines)
  const { institutions, names, areas } = readStudy(line, context)
  return line.text.length <= 30 && institutions.length === 1 && names.length + areas.length === 0
}

/** Whether a line is a course with what came of it alone: `집중 과정 수료`. */
function tellsCourse(line: Line, context: Context): boolean {
  const { names, institutions } = readStudy(line, context)
  return line.text.length <= 40 && institutions.length === 0 && names.length === 1 && names[0]?.isCourse === true
}

/** Settle which names are the school and which the major, and write the draft. */
function settleFacts(reading: Reading, context: Context): Draft<Education> {
  const { facts, draft, courses } = reading
  const institutions = [...facts.institutions]
  // an ornament before a degree is none
  const areas = facts.areas.filter((line) => /\p{L}/u.test(line.text))
  const names = [...facts.names]
  if (institutions.length === 0) {
    const provider = names.findIndex(({ line }) => context.lexicon.companyScore(line.text) > 0 || isIssuer(line.text))
    const plain = names.findIndex((name) => !name.isCourse)
    // a boot camp gives a course where nothing else is named: `프론트엔드 과정 / 가온 부트캠프` (MAPPING E3)
    const camp = names.findIndex(({ line }) => isCamp(line.text))
    const at = [provider, plain, camp].find((found) => found >= 0) ?? 0
    institutions.push(...names.splice(at, 1).map((name) => name.line))
  }
  for (const name of names) {
    if (name.isCourse || areas.length === 0) areas.push(name.line)
    else facts.others.push(name.line)
  }
  const area = joinValues(distinct(areas.map((line) => plainValue(cleanTitle(line, context.lexicon)))), ' / ')
  const studyType = joinValues(distinct(facts.degrees.map((line) => plainValue(line))), ' / ')
  const [status, ...statuses] = distinct(facts.statuses.map((line) => plainValue(line)))
  const score = joinValues(
    facts.scores.map((line) => plainValue(line)),
    ' / ',
  )
  const institution = joinValues(
    distinct(institutions.map((line) => plainValue(cleanTitle(line, context.lexicon)))),
    ' ',
  )
  for (const line of facts.others) reportLine('left-out', line, context)
  for (const value of statuses) context.report('left-out', { place: value.place, actual: value.text })
  setDates(facts, draft, context)
  if (!institution && area && !studyType) return { ...draft, institution: area, score, courses, status }
  return { ...draft, institution, area, studyType, score, courses, status }
}

/** A range gives both dates; a lone date is the end, of entering a school the start (MAPPING D8). */
function setDates(facts: StudyFacts, draft: Draft<Education>, context: Context): void {
  for (const { period, line } of facts.dates) {
    const dates = datesOf(period, line, context)
    if (period.kind !== 'date') {
      draft.startDate ??= dates.startDate
      draft.endDate ??= dates.endDate
    } else if (facts.entering && !draft.startDate) draft.startDate = dates.startDate
    else draft.endDate ??= dates.endDate
  }
}

function distinct(values: readonly Value[]): Value[] {
  return values.filter((value, index) => values.findIndex((other) => other.text === value.text) === index)
}

/**
 * Unite what tells of one study: entering and leaving a school, an overview and a detail (MAPPING E1, W13).
 *
 * @param drafts - drafts in document order
 * @returns drafts without repeats; the first telling wins, a second wording is reported
 */
export function uniteEducation(drafts: readonly Draft<Education>[], context: Context): Draft<Education>[] {
  const united: Draft<Education>[] = []
  const schools = new Map<string, Draft<Education>[]>()
  for (const draft of drafts) {
    const name = draft.institution?.text ?? ''
    // in parentheses stands another name of the school (MAPPING W1)
    const names = new Set([name, ...employerKeys(name, context.lexicon)])
    const known = [...names].flatMap((own) => schools.get(own) ?? [])
    const same = known.find((other) => isSameStudy(other, draft))
    if (same) {
      unite(same, draft, context)
      continue
    }
    const own = { ...draft }
    united.push(own)
    for (const key of names) schools.set(key, [...(schools.get(key) ?? []), own].slice(-20))
  }
  return united
}

function isSameStudy(one: Draft<Education>, other: Draft<Education>): boolean {
  const sharesDate = (one.startDate && other.startDate) || (one.endDate && other.endDate)
  // what is told in two languages has the same dates (MAPPING B1, W13)
  const agrees = (a: Value | undefined, b: Value | undefined): boolean =>
    !a || !b || a.text === b.text || (sharesDate !== undefined && hasHangul(a.text) !== hasHangul(b.text))
  const isPair = one.startDate && !one.endDate ? !other.startDate : !one.startDate && !other.endDate
  const sharesWord = isPair && isSameMajor(one.area?.text, other.area?.text)
  if (!(sharesWord || agrees(one.area, other.area)) || !agrees(one.studyType, other.studyType)) return false
  if (!agreesDate(one.startDate, other.startDate) || !agreesDate(one.endDate, other.endDate)) return false
  if (one.area && other.area && agrees(one.area, other.area)) return true
  const isBare = !other.area && !other.studyType && !other.startDate && !other.endDate
  return sharesDate !== undefined || (isPair && (one.startDate ?? one.endDate) !== undefined) || isBare
}

/** Whether two majors differ in the ending for a department alone: `컴퓨터공학`, `컴퓨터공학과`. */
function isSameMajor(one = '', other = ''): boolean {
  return departmentEndings.some((ending) => one === `${other}${ending}` || other === `${one}${ending}`)
}

/** Whether two dates are the same as far as both are precise. */
function agreesDate(one: Value | undefined, other: Value | undefined): boolean {
  if (!one || !other) return true
  const length = Math.min(one.text.length, other.text.length)
  return one.text.slice(0, length) === other.text.slice(0, length)
}

function unite(into: Draft<Education>, from: Draft<Education>, context: Context): void {
  const keys = ['url', 'area', 'studyType', 'startDate', 'endDate', 'score', 'status'] as const
  for (const key of keys) {
    const value = from[key]
    const own = into[key]
    if (!own) into[key] = value
    else if (
      value &&
      value.text !== own.text &&
      !((key === 'startDate' || key === 'endDate') && agreesDate(own, value))
    )
      context.report('different-wording', { place: value.place, actual: value.text, expected: own.text })
  }
  const courses = [into, from].flatMap(({ courses = [] }) => courses)
  into.courses = distinct(courses)
}

/** Whether a line tells a degree, a status or a score of a school. */
export function tellsDegree(line: Line, context: Context): boolean {
  const { degrees, statuses, scores } = readStudy(line, context)
  return [degrees, statuses, scores].some((list) => list.length > 0)
}

/**
 * Score whether a line tells of a study (MAPPING S6).
 *
 * @param line - an entry's line
 * @returns 4 for a school with a degree, a major or a status, 3 for a course, 2 for one of these alone, else 0
 */
export function studyScore(line: Line, context: Context): 0 | 2 | 3 | 4 {
  const facts = readStudy(cleanTitle(line, context.lexicon), context)
  const isDone = [facts.degrees, facts.statuses, facts.scores].some((list) => list.length > 0)
  const isTold = facts.areas.some((area) => isMajor(area.text) || isCourse(area.text))
  const isCourseNamed = facts.names.some((name) => name.isCourse)
  if (facts.institutions.length > 0) return isDone || isTold || isCourseNamed ? 4 : 2
  if (isCourseNamed) return 3
  return facts.degrees.length > 0 || facts.statuses.some(({ text }) => !looseStatuses.includes(text)) ? 2 : 0
}

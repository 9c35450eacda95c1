import type { Cell, Table } from '../../outline/blocks.js'
import { hasColon, readLabel } from '../../outline/label.js'
import { isAll, joinLines, type Line, leading, placeOf, sliceLine } from '../../outline/text.js'
import { trimOrnaments } from '../../outline/title.js'
import type { Unit } from '../../outline/units.js'
import { type Context, conceal, quiet, reportLine, reportUnit, spend } from '../context.js'
import { parenBehind } from '../cut.js'
import { nameValue, proseText } from '../text.js'
import { hideSecrets, isContact, meaningOf, readContact, takeNamed, tokensOf } from './contact.js'
import { endingDate, readDocumentDate, titleDate } from './document-date.js'
import { type Greeting, readGreeting } from './greeting.js'
import { isDocumentTitle, koreanName, readName, stripAround, stripDocument, stripVersion, type Trust } from './name.js'
import { type Person, type SummaryPiece, take } from './person.js'
import { isPersonal } from './personal.js'
import { mergeGreeting, takeProse } from './prose.js'
import { readContactTable, reportField } from './table.js'
import { saysTitle, titleValue } from './title.js'

/** Where units stand: under the document's title, among personal data, in a profile that holds both, or in an introduction. */
export type Where = 'head' | 'basics' | 'profile' | 'summary'

/** What reading units needs to remember. */
export interface Reader {
  readonly person: Person
  readonly context: Context
  /** What greetings told; it fills what nothing else does. */
  readonly greeting: Greeting
  /** The first heading, where no name is in it: it may be a handle. */
  handle: { readonly line: Line; readonly at: number; readonly hasText: boolean } | undefined
  /** Whether a heading was read. */
  hasHeading: boolean
  /** The heading that begins a second resume of the person. */
  second: Unit | undefined
}

/** Read units of the person (MAPPING B1 to B7). */
export function readPersonUnits(units: readonly Unit[], where: Where, reader: Reader): void {
  const own = ownItem(units, where === 'head' && reader.person.fields.name !== undefined, reader.context)
  for (const unit of units) readUnit(unit, where, unit === own, false, reader)
}

/** The item that may say a name or a job title: the only one, or the first of contact data under the name (MAPPING B2). */
function ownItem(units: readonly Unit[], isNamed: boolean, context: Context): Unit | undefined {
  const [only, ...others] = units.filter((unit) => unit.style === 'item')
  if (others.length === 0) return only
  return isNamed && holdsContact(units, context) ? units[0] : undefined
}

function readUnit(unit: Unit, where: Where, isOwn: boolean, inItem: boolean, reader: Reader): void {
  const { person, context } = reader
  const { name } = person.fields
  if (unit.table) {
    const isContact = where !== 'summary' || isContactTable(unit.table, context)
    if (isContact && readContactTable(unit.table, person, context)) return
    readRows(unit.table, where, reader)
    return
  }
  if (unit.children.length > 0 && readOwner(unit, where, reader)) return
  if (unit.style === 'heading') readHeading(unit, where, reader)
  else if (headsContact(unit, where, context)) spend(joinLines(unit.lines), context)
  else readLines(unit, where, isOwn, inItem, reader)
  if (person.second && unit.style === 'heading' && isOtherSection(unit, context)) return
  const isItem = inItem || unit.style === 'item'
  const own = isItem ? undefined : ownItem(unit.children, person.fields.name !== name, context)
  for (const child of unit.children) readUnit(child, where, child === own, isItem, reader)
}

/** Whether an item or a bold line only says that contact data or an introduction stands under it. */
function headsContact(unit: Unit, where: Where, { lexicon }: Context): boolean {
  if (where === 'summary' || unit.children.length === 0) return false
  const section = lexicon.section(trimOrnaments(joinLines(unit.lines)).text)
  return section?.weak === false && section.kinds.some((kind) => kind === 'basics' || kind === 'summary')
}

/** Rows of a table whose labels tell nothing: lines of the summary, contact data laid out in cells, or left out. */
function readRows(table: Table, where: Where, reader: Reader): void {
  const { person, context } = reader
  const rows = table.head ? [table.head, ...table.rows] : table.rows
  const isLaidOut = where !== 'summary' && rows.flat(2).some((line) => tokensOf(line, quiet(context)).length > 0)
  for (const row of rows) {
    if (isLaidOut) {
      // a sign in a cell of its own tells the next: `| 🏠 | 서울시 강남구 |`
      const isSigned = row.length === 2 && /^[^\p{L}\p{N}]+$/u.test(joinLines(row.slice(0, 1).flat()).text)
      for (const cell of isSigned ? [[joinLines(row.flat())]] : row) readCell(cell, where, reader)
      continue
    }
    const line = joinLines(
      row.map((cell) => joinLines(cell)),
      ' | ',
    )
    if (where === 'summary') takeProse([line], 'item', person, context)
    else reportLine('left-out', line, context)
  }
}

/** Lines of a cell as lines under the name, such as those beside a picture (MAPPING B1 to B6). */
function readCell(lines: Cell, where: Where, reader: Reader): void {
  const unit: Unit = { style: 'text', depth: 7, lines, children: [], quote: false, place: undefined }
  lines.forEach((line, index) => {
    if (/[\p{L}\p{N}]/u.test(line.text) && !isKnown(line, unit, index, where, true, false, reader))
      reportLine('left-out', line, reader.context)
  })
}

/** A label with its values under it: `### Email`, `- GitHub` with a nested address. */
function readOwner(unit: Unit, where: Where, { person, context }: Reader): boolean {
  const owner = trimOrnaments(joinLines(unit.lines))
  const meaning = meaningOf(owner.text, context)
  if (meaning === undefined) return false
  const leaves = unit.children.flatMap((child) => (child.children.length > 0 || child.table ? [] : [child]))
  if (leaves.length !== unit.children.length) return false
  const lines = leaves.flatMap((child) => child.lines)
  // a line with a label of its own is no value of one whose number is hidden, nor a name
  if ((meaning === 'secret' || meaning === 'name') && lines.some((line) => hasColon(line))) return false
  const isLink = (line: Line): boolean => tokensOf(line, quiet(context)).some((token) => token.kind === 'link')
  // the document's title may be the word for a site, and owns no name: `# 포트폴리오` (MAPPING S5)
  if (meaning === 'site' && (!lines.some(isLink) || lines.some((line) => hasColon(line) && !isLink(line)))) return false
  const hasToken = lines.some((line) => tokensOf(line, quiet(context)).length > 0)
  if (where === 'summary' && !hasToken) return false
  const rest = lines.filter((line) => !readContact(line, person, context, owner))
  if (rest.length === lines.length) return false
  for (const line of rest) reportField(owner, line, context)
  return true
}

function isOtherSection(unit: Unit, context: Context): boolean {
  const section = context.lexicon.section(trimOrnaments(joinLines(unit.lines)).text)
  if (!section || section.kinds.some((kind) => kind === 'basics' || kind === 'summary' || kind === 'title'))
    return false
  for (const child of unit.children) reportUnit('left-out', child, context)
  return true
}

/** A heading: name, job title or contact data; else one of the introduction's own (MAPPING B1, B2, B5). */
function readHeading(unit: Unit, where: Where, reader: Reader): void {
  const { person, context } = reader
  const { lexicon } = context
  const line = joinLines(unit.lines)
  const title = trimOrnaments(line)
  const isFirst = !reader.hasHeading
  reader.hasHeading = true
  const date = readDocumentDate(line, context)
  if (date) {
    person.lastModified ??= date
    spend(line, context)
    return
  }
  if (where === 'summary') {
    if (!readContact(line, person, context)) takeTitle(unit, line, reader)
    return
  }
  const section = lexicon.section(title.text)
  const named = section && !section.weak ? undefined : readName(line, context, trustOf(unit, isFirst, context))
  if (named) {
    if (person.fields.name && person.fields.name.text !== named.name.text) {
      person.second = true
      reader.second ??= unit
    }
    takeNamed(named, line, person, context)
    // a date beside the word for a document is its own, no day of birth
    if (stripVersion(title) !== title) person.lastModified ??= titleDate(line, context)
    spend(line, context)
    return
  }
  if (section?.kinds.includes('title')) {
    person.lastModified ??= titleDate(line, context)
    spend(line, context)
    return
  }
  if (readContact(line, person, context)) return
  const bare = stripDocument(title)
  if (!person.fields.label && isTitle(bare, title, section !== undefined, context)) {
    take(person, 'label', titleValue(bare), context)
    spend(line, context)
    return
  }
  if (section) {
    spend(line, context)
    return
  }
  if (stripAround(line).line.text === '') {
    spend(line, context)
    return
  }
  const greeting = readGreeting([line], context)
  mergeGreeting(reader.greeting, greeting)
  if (isFirst && !person.fields.name) {
    reader.handle = {
      line,
      at: person.summary.length,
      hasText: unit.children.length > 0 || stripAround(line).introduces,
    }
  } else takeTitle(unit, line, reader)
}

/** How much the place of a heading says that it is a name. */
function trustOf(unit: Unit, isFirst: boolean, context: Context): Trust {
  if (!isFirst) return 0
  return holdsContact(unit.children, context) ? 2 : 1
}

/** Whether a heading says a job title; beside a word of a document's title it takes more than one word. */
function isTitle(bare: Line, title: Line, isSection: boolean, context: Context): boolean {
  return (!isSection || (bare.text !== title.text && bare.text.includes(' '))) && saysTitle(bare.text, context)
}

/** A sub-heading stays as a line of its own where text stands under it (MAPPING B5). */
function takeTitle(unit: Unit, line: Line, { person, context }: Reader): void {
  const isText = unit.children.length > 0 || context.lexicon.isSentence(line.text)
  if (person.second || !isText) reportLine(person.second ? 'second-basics' : 'left-out', line, context)
  else person.summary.push({ type: 'paragraph', value: nameValue(line, context) })
}

/**
 * Tell whether units hold contact data: an e-mail address, a phone number or a link beside a label.
 *
 * @param units - units of a section
 * @returns whether one of their first lines does; what an ambiguous section with nothing else means (MAPPING S6)
 */
export function holdsContact(units: readonly Unit[], context: Context): boolean {
  const silent = quiet(context)
  // a job title right above the list owns it
  return units
    .slice(0, 8)
    .flatMap((unit) => [unit, ...unit.children.slice(0, 8)])
    .some(
      (unit) =>
        unit.lines.some((line) => tokensOf(line, silent).some((token) => token.kind !== 'link')) ||
        unit.lines.some((line) => line.images.some((image) => /^(?:mailto|tel):/iu.test(image.link ?? ''))),
    )
}

/** Whether every line of a unit holds an e-mail address, a phone number or a link. */
export function holdsToken(unit: Unit, context: Context): boolean {
  const silent = quiet(context)
  return unit.lines.length > 0 && unit.lines.every((line) => tokensOf(line, silent).length > 0)
}

/** Whether every line of a unit with nothing under it can be read as contact data. */
export function isContactUnit({ lines, children }: Unit, context: Context): boolean {
  return lines.length > 0 && children.length === 0 && lines.every((line) => isContact(line, context))
}

/** Read the lines of a paragraph or an item; those in a row that nothing tells are prose. */
function readLines(unit: Unit, where: Where, isOwn: boolean, inItem: boolean, reader: Reader): void {
  const { person, context } = reader
  const type: SummaryPiece['type'] = inItem || unit.style === 'item' ? 'item' : 'paragraph'
  const prose: Line[] = []
  const flush = (): void => {
    if (!person.second) mergeGreeting(reader.greeting, readGreeting(prose, context))
    takeProse([...prose], type, person, context)
    prose.length = 0
  }
  unit.lines.forEach((line, index) => {
    if (line.text === '' && line.images.every((image) => image.link === undefined)) return
    if (isKnown(line, unit, index, where, isOwn, inItem, reader)) {
      flush()
      return
    }
    if (type === 'paragraph') person.lastModified ??= endingDate(line, context)
    prose.push(line)
  })
  if ((where === 'basics' || where === 'profile') && leaveOut(prose, where, reader)) prose.length = 0
  flush()
}

/** Whether a line is contact data, a date, a name or a job title; then it is taken. */
function isKnown(
  line: Line,
  unit: Unit,
  index: number,
  where: Where,
  isOwn: boolean,
  inItem: boolean,
  reader: Reader,
): boolean {
  const { person, context } = reader
  const shown = hideSecrets(line.text)
  if (shown !== line.text) {
    const actual = readLabel(line, context.lexicon)?.label.text ?? shown
    context.report('personal-data', { place: placeOf(line), actual })
    conceal(line, context)
    return true
  }
  const date = unit.style === 'item' && where === 'summary' ? undefined : readDocumentDate(line, context)
  if (date) {
    person.lastModified ??= date
    spend(line, context)
    return true
  }
  if (where === 'head' && isDocumentTitle(line)) {
    person.lastModified ??= titleDate(line, context)
    spend(line, context)
    return true
  }
  if (where === 'summary' && !isContactLine(line, context)) return false
  if (readContact(line, person, context)) return true
  if (where === 'summary' || inItem) return false
  if (readIntroduction(line, reader)) return true
  if (person.summary.length > 0 && where === 'head') return false
  if (
    where !== 'head' &&
    !person.fields.name &&
    unit.style === 'item' &&
    koreanName(line.text, context) !== undefined
  ) {
    return readFirstName(line, reader)
  }
  return (isOwn || unit.style !== 'item') && (readFirstName(line, reader) || readFirstTitle(line, unit, index, reader))
}

/** In an introduction only a table whose rows are all contact data is none of it. */
function isContactTable({ rows }: Table, context: Context): boolean {
  return rows.every((row) => {
    const cells = row.map((cell) => joinLines(cell))
    return isContactLine(joinLines(cells, ': '), context)
  })
}

/** In an introduction only a line that is nothing but contact data is none of it. */
function isContactLine(line: Line, context: Context): boolean {
  const tokens = tokensOf(line, quiet(context))
  const isLink = tokens.length > 0 && (hasColon(line) || tokens.some((token) => token.kind !== 'link'))
  const covered = tokens.reduce((sum, token) => sum + token.end - token.start, 0)
  const isMarked = hasColon(line) || leading(line, 'strong') > 0
  const label = tokens.length === 0 && isMarked ? readLabel(line, context.lexicon) : undefined
  if (label && label.value.text.length <= 40 && !context.lexicon.isSentence(label.value.text)) {
    const meaning = meaningOf(label.label.text, context)
    return meaning === 'name' || meaning === 'label' || meaning === 'address' || meaning === 'personal'
  }
  return tokens.length > 0 && !context.lexicon.isSentence(line.text) && (isLink || covered * 2 > line.text.length)
}

/** A bold or plain first line that is a name (MAPPING B1). */
function readFirstName(line: Line, { person, context }: Reader): boolean {
  const known = person.fields.name
  if (known) {
    // a name told again says nothing, but for the sex or the age behind it (MAPPING B6)
    if (!line.text.startsWith(known.text)) return false
    const rest = sliceLine(line, known.text.length)
    const isWord = /^\p{L}/u.test(line.text.slice(known.text.length))
    if (rest.text !== '' && (isWord || !isPersonal(rest.text, context))) return false
    if (rest.text !== '') reportLine('personal-data', rest, context)
    spend(line, context)
    return true
  }
  if (stripAround(line).introduces || line.text.length > 60) return false
  const named = readName(line, context)
  if (!named) return false
  takeNamed(named, line, person, context)
  spend(line, context)
  return true
}

/** The job title under the name: a line of its own, no part of a paragraph (MAPPING B2). */
function readFirstTitle(line: Line, unit: Unit, index: number, { person, context }: Reader): boolean {
  const { line: bare, note } = withoutPersonal(line, context)
  if (person.fields.label || person.second || !saysTitle(bare.text, context)) return false
  const next = unit.lines[index + 1]
  const goesOn = next !== undefined && !line.hard && !isAll(line, 'strong') && !isContact(next, context)
  if (goesOn || isMarkedAlike(line, unit.lines[index - 1])) return false
  take(person, 'label', titleValue(bare), context)
  if (note) reportLine('personal-data', note, context)
  spend(line, context)
  return true
}

/** Whether a line is one of several behind the same sign, as slogans are. */
function isMarkedAlike(line: Line, before: Line | undefined): boolean {
  const [sign] = /^\p{So}/u.exec(line.text) ?? []
  return sign !== undefined && before?.text.startsWith(sign) === true
}

/** A line without personal data in parentheses behind it: `영업 관리자 (만 38세, 기혼)` (MAPPING B6). */
function withoutPersonal(line: Line, context: Context): { readonly line: Line; readonly note: Line | undefined } {
  const { outside, inner } = parenBehind(line) ?? {}
  return outside && inner && isPersonal(inner.text, context)
    ? { line: outside, note: inner }
    : { line, note: undefined }
}

/** An introduction beside a label: `한 줄 소개: …`. */
function readIntroduction(line: Line, { person, context }: Reader): boolean {
  const label = readLabel(line, context.lexicon)
  if (!label?.meanings.includes('description') || label.value.text === '') return false
  takeProse([label.value], 'paragraph', person, context)
  spend(label.label, context)
  return true
}

/** Lines among personal data that are no sentences have no field; of a profile only those with a day have none (B5, B6). */
function leaveOut(lines: readonly Line[], where: 'basics' | 'profile', { context }: Reader): boolean {
  const { lexicon } = context
  for (const line of lines) {
    const isDated = /(?<!\d)\d{4}\D{1,3}\d{1,2}\D{1,3}\d{1,2}(?!\d)/u.test(line.text)
    if ((where === 'profile' && !isDated) || lexicon.isSentence(line.text) || line.text.length > 60) return false
    else context.report('left-out', { place: placeOf(line), actual: proseText(sliceLine(line, 0), context) })
  }
  return true
}

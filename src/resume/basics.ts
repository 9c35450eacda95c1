import type { Position } from 'unist'
import { profileWords } from '../ko/sections.js'
import { keyOf } from '../lexicon.js'
import { isAll, sliceLine } from '../outline/text.js'
import { trimOrnaments } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import type { Basics, Meta } from '../types.js'
import { readContact, takeNamed } from './basics/contact.js'
import { endingDate, findDocumentDate, titleDate } from './basics/document-date.js'
import { readFrontMatter } from './basics/front-matter.js'
import { isHandle, readName, stripAround, type Trust } from './basics/name.js'
import { newPerson, take } from './basics/person.js'
import { summaryOf, takeProfiles } from './basics/prose.js'
import { type Reader, readPersonUnits } from './basics/reader.js'
import { saysTitle, titleValue } from './basics/title.js'
import { type Context, linesOf, reportLine, reportUnit, type Section, spend } from './context.js'
import type { Draft } from './draft.js'
import { nameValue, plainValue } from './text.js'

export { isContactData } from './basics/contact.js'
export { isDocumentDate, withoutDocumentDates } from './basics/document-date.js'
export { holdsContact } from './basics/reader.js'

/** What a document says of its person. */
export interface PersonInput {
  /** Units before the first section and right under the document's titles: name, job title, contact, introduction. */
  readonly head: readonly Unit[]
  /** Sections of personal data, introduction and military service in order; their kind is in `match.kinds`. */
  readonly sections: readonly Section[]
  /** All sections in order: for titles with a name or a date, dates of the document, and profile links (MAPPING S8). */
  readonly all: readonly Section[]
  /** Front matter, which fills what the body leaves empty (MAPPING S7). */
  readonly yaml?: { readonly value: string; readonly place: Position | undefined } | undefined
}

/**
 * Read the person: name, job title, contact, links, summary, and the date of the document (MAPPING B1 to B7, S7, S8).
 *
 * @param input - the units and sections that tell of the person
 * @param context - words and messages; what has no field is reported
 * @returns drafts of `basics` and `meta`; all their values are `undefined` or empty where the document says nothing
 *
 * @example
 * readBasics({ head, sections: [], all: [] }, context).basics.name // { text: '홍길동', place }
 */
export function readBasics(input: PersonInput, context: Context): { basics: Draft<Basics>; meta: Draft<Meta> } {
  const person = newPerson()
  const reader: Reader = { person, context, greeting: {}, handle: undefined, hasHeading: false, second: undefined }
  const opening = input.all.find(({ heading, units }) => heading !== undefined || units.length > 0)
  if (opening?.match?.kinds[0] === 'title') reader.hasHeading = readTitle(opening, 1, reader)
  readPersonUnits(input.head, 'head', reader)
  const { second } = reader
  const from = second ? input.all.findIndex((section) => section.units.includes(second)) : -1
  for (const section of input.sections) {
    person.second = from >= 0 && input.all.findIndex(({ heading }) => heading === section.heading) > from
    readSection(section, reader)
  }
  person.second = false
  readTitles(input.all, reader)
  for (const section of input.all) {
    // a heading that is a link and no more: `## [포트폴리오](https://…)`
    if (section.heading && section.units.length === 0 && isAll(section.heading, 'url'))
      readContact(section.heading, person, context)
    if (!section.match && section.heading) {
      takeProfiles([section.heading, ...section.units.flatMap((unit) => linesOf(unit))], person, context)
    }
  }
  settleHandle(reader)
  const { name, label } = reader.greeting
  person.fields.name ??= name
  person.fields.label ??= label
  for (const { field, value } of person.weak) person.fields[field] ??= value
  if (input.yaml) readFrontMatter(input.yaml, person, context)
  const { fields } = person
  const summary = summaryOf(person.summary)
  return {
    basics: {
      name: fields.name,
      label: fields.label,
      image: undefined,
      email: fields.email,
      phone: fields.phone,
      url: fields.url,
      summary,
      location: fields.address && { ...noLocation, address: fields.address },
      profiles: person.profiles,
    },
    meta: { canonical: undefined, version: undefined, lastModified: person.lastModified },
  }
}

const noLocation = {
  address: undefined,
  postalCode: undefined,
  city: undefined,
  countryCode: undefined,
  region: undefined,
}

function readSection(section: Section, reader: Reader): void {
  const kinds = section.match?.kinds
  if (kinds?.includes('personal')) {
    for (const unit of section.units) reportUnit('personal-data', unit, reader.context)
    return
  }
  // a line such as `연락처: 010-…` can head a section and hold data
  const { person, context } = reader
  if (section.heading && !kinds?.includes('title')) readContact(section.heading, person, context)
  // the first heading of a section is no heading of the document
  reader.hasHeading = true
  readPersonUnits(
    section.units,
    kinds?.[0] === 'summary' ? 'summary' : isProfile(section) ? 'profile' : 'basics',
    reader,
  )
}

/** Whether a section may introduce the person beside the personal data in it (MAPPING B5). */
function isProfile({ heading }: Section): boolean {
  return heading !== undefined && profileWords.some((word) => keyOf(heading.text).includes(word))
}

/** Titles of the document that hold a name or a date, and dates anywhere else (MAPPING B1, B7). */
function readTitles(sections: readonly Section[], reader: Reader): void {
  const { person, context } = reader
  for (const section of sections) readTitle(section, 0, reader)
  const dated = findDocumentDate(
    sections.flatMap((section) => section.units),
    context,
  )
  if (!dated) return
  person.lastModified ??= dated.value
  spend(dated.line, context)
}

/** The heading of a title, of contact data or of an introduction: whether a name is in it (MAPPING B1, B2, B7). */
function readTitle({ heading, match }: Section, trust: Trust, { person, context }: Reader): boolean {
  const isTitle = match?.kinds[0] === 'title'
  if (!heading || !match?.kinds.some((kind) => kind === 'title' || kind === 'basics' || kind === 'summary'))
    return false
  const date = isTitle ? titleDate(heading, context) : undefined
  if (date) person.lastModified ??= date
  // the words for it beside the date: `(2025.08 기준)`
  if (date && endingDate(heading, context)) spend(sliceLine(heading, heading.text.lastIndexOf('(')), context)
  const named = person.fields.name ? undefined : readName(heading, context, trust)
  if (named) {
    takeNamed({ ...named, left: date ? [] : named.left }, heading, person, context)
    spend(heading, context)
  } else if (isTitle && !person.fields.label) {
    const { line } = stripAround(heading)
    // a field of work alone may be what the document is about
    const isTitled = saysTitle(line.text, context) && context.lexicon.positionScore(line.text) !== 1
    if (line.text.includes(' ') && line.text !== trimOrnaments(heading).text && isTitled) {
      take(person, 'label', titleValue(line), context)
    }
  }
  return named !== undefined
}

/** A first heading without a name: a handle, a line of the introduction, or left out (MAPPING B1). */
function settleHandle({ person, context, handle }: Reader): void {
  if (!handle) return
  const usernames = person.profiles.flatMap((profile) => profile.username?.text ?? [])
  if (!person.fields.name && isHandle(handle.line, usernames)) {
    person.fields.name = nameValue(handle.line, context)
    spend(handle.line, context)
  } else if (handle.hasText && person.summary.length > handle.at) {
    person.summary.splice(handle.at, 0, { type: 'paragraph', value: plainValue(handle.line) })
  } else reportLine('left-out', handle.line, context)
}

import type { Heading, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { markdownLabels as labels, markdownWords } from '../ko/markdown.js'
import { highlightList } from './highlights.js'
import { type JsonObject, stringsOf } from './json.js'
import { heading, item, link, list, paragraph, strong, words } from './nodes.js'
import { coversOf, type Plan } from './plan.js'
import {
  commas,
  dated,
  isExplicit,
  labelled,
  linked,
  listed,
  periodOf,
  type Sheet,
  say,
  sheetsOf,
  textOf,
} from './sheet.js'
import { writeDate } from './text.js'

/** The heading of an entry: its name, with its url as the target. */
function head(sheet: Sheet, key: string, behind: PhrasingContent[] = []): Heading {
  const name = say(sheet, key)
  const url = textOf(sheet, 'url')
  return heading(3, [...(url !== '' && !isExplicit(sheet) ? [link(url, name)] : name), ...behind])
}

/** The technologies of an entry between commas. */
function technologies(sheet: Sheet): PhrasingContent[] {
  return commas(stringsOf(sheet.entry.keywords).map((value, index) => say(sheet, `keywords/${index}`, value)))
}

/** An item for the technologies of a stay, without a label where no entry has one. */
function technologyItem(sheet: Sheet): ListItem[] {
  const { techLabel = labels.tech } = sheet.plan
  const own = technologies(sheet)
  if (techLabel !== '') return listed(sheet, techLabel, 'keywords')
  return own.length === 0 ? [] : [item(own)]
}

/** Paragraphs of a text in a document. */
function prose(sheet: Sheet, key: string): Paragraph[] {
  const value = textOf(sheet, key)
  return value === '' ? [] : value.split('\n\n').map((part) => paragraph(say(sheet, key, part)))
}

/** An item for the period of an entry. */
function periodItem(sheet: Sheet, single: 'both' | 'end'): ListItem[] {
  const period = periodOf(sheet, single)
  return period === '' ? [] : [item([words(`${labels.period}: ${period}`)])]
}

function urlItem(sheet: Sheet): ListItem[] {
  return isExplicit(sheet) ? linked(sheet, labels.url) : []
}

/** Write a stay at an employer (MAPPING W1 to W9). */
function writeWork(sheet: Sheet): RootContent[] {
  const period = periodOf(sheet, 'both')
  const position = say(sheet, 'position')
  const hasPosition = textOf(sheet, 'position') !== ''
  const explicit = isExplicit(sheet)
  const isNamed = textOf(sheet, 'name') !== ''
  const isPlaced = hasPosition && isNamed
  const line: PhrasingContent[] = [
    ...(period === '' ? [] : [strong([words(period)])]),
    ...(period !== '' && isPlaced ? [words(' | ')] : []),
    ...(isPlaced ? position : []),
  ]
  const facts = [
    ...(explicit && period !== '' ? [item([words(`${labels.period}: ${period}`)])] : []),
    ...(explicit && isNamed ? labelled(sheet, labels.position, 'position') : []),
    ...labelled(sheet, labels.employmentType, 'employmentType'),
    ...labelled(sheet, labels.location, 'location'),
    ...labelled(sheet, labels.companyInfo, 'description'),
    ...urlItem(sheet),
    ...(explicit ? labelled(sheet, labels.summary, 'summary') : []),
    ...technologyItem(sheet),
  ]
  const duties = highlightList(sheet)
  return [
    isNamed ? head(sheet, 'name') : heading(3, position),
    ...(explicit || line.length === 0 ? [] : [paragraph(line)]),
    ...(explicit ? [] : prose(sheet, 'summary')),
    ...list(facts),
    ...(duties.length === 0 ? [] : [heading(4, [words(labels.duties)]), ...duties]),
  ]
}

/** Write a project (MAPPING P1 to P8). */
function writeProject(sheet: Sheet): RootContent[] {
  const isBare = sheet.plan.techLabel === '' && stringsOf(sheet.entry.keywords).length > 0
  const period = periodOf(sheet, 'both')
  const explicit = isExplicit(sheet)
  const facts = [
    ...(explicit ? periodItem(sheet, 'both') : []),
    ...(explicit ? labelled(sheet, labels.description, 'description') : []),
    ...labelled(sheet, labels.projectType, 'type'),
    ...labelled(sheet, labels.entity, 'entity'),
    ...listed(sheet, labels.roles, 'roles', true),
    ...urlItem(sheet),
    ...(isBare ? [] : technologyItem(sheet)),
  ]
  const details = highlightList(sheet)
  return [
    head(sheet, 'name', isBare ? [words(' ('), ...technologies(sheet), words(')')] : []),
    ...(explicit || period === '' ? [] : [paragraph([strong([words(period)])])]),
    ...(explicit ? [] : prose(sheet, 'description')),
    ...list(facts),
    ...(details.length === 0 ? [] : [heading(4, [words(labels.details)]), ...details]),
  ]
}

/** The courses beside or under their label; an item each where they read so without it (MAPPING E3). */
function courseItems(sheet: Sheet): ListItem[] {
  const texts = stringsOf(sheet.entry.courses)
  const isCovered = texts.some((text, at) => coversOf(sheet.plan, `${sheet.pointer}/courses/${at}`)(text) > 0)
  if (!isExplicit(sheet, 'courses') || isCovered) return listed(sheet, labels.courses, 'courses')
  return texts.map((text, at) => item(say(sheet, `courses/${at}`, text)))
}

/** Write a school or a course (MAPPING E1 to E3). */
function writeEducation(sheet: Sheet): RootContent[] {
  return [
    head(sheet, 'institution'),
    ...list([
      ...periodItem(sheet, 'end'),
      ...labelled(sheet, labels.area, 'area'),
      ...labelled(sheet, labels.studyType, 'studyType'),
      ...labelled(sheet, labels.status, 'status'),
      ...labelled(sheet, labels.score, 'score'),
      ...urlItem(sheet),
      ...courseItems(sheet),
    ]),
  ]
}

/** Write a certificate as an item `이름 | 기관 | 취득일` (MAPPING C1). */
function writeCertificate(sheet: Sheet): ListItem {
  const facts = [...dated(sheet, labels.date, 'date'), ...labelled(sheet, labels.issuer, 'issuer')]
  return writeFacts(sheet, 'name', ['issuer', 'date'], facts)
}

/** Write an award as an item `이름 | 기관 | 수상일`, its summary under it (MAPPING C2). */
function writeAward(sheet: Sheet): ListItem {
  const facts = [...dated(sheet, labels.awardDate, 'date'), ...labelled(sheet, labels.awarder, 'awarder')]
  return writeFacts(sheet, 'title', ['awarder', 'date'], facts)
}

/** Write a publication as an item `제목 | 발행처 | 발행일`, its summary under it (MAPPING C3). */
function writePublication(sheet: Sheet): ListItem {
  const facts = [...dated(sheet, labels.releaseDate, 'releaseDate'), ...labelled(sheet, labels.publisher, 'publisher')]
  return writeFacts(sheet, 'name', ['publisher', 'releaseDate'], facts)
}

/** Write an entry of one line: its name and facts between `|`, or each fact under it with its label. */
function writeFacts(sheet: Sheet, name: string, keys: readonly string[], facts: ListItem[]): ListItem {
  const url = textOf(sheet, 'url')
  const explicit = isExplicit(sheet)
  const title = say(sheet, name)
  const line = [
    ...(url !== '' && !explicit ? [link(url, title)] : title),
    ...keys.flatMap((key) => {
      const value = textOf(sheet, key)
      if (value === '' || explicit) return []
      return [words(' | '), ...(/date$/iu.test(key) ? [words(writeDate(value))] : say(sheet, key))]
    }),
  ]
  return item(line, [...(explicit ? list([...facts, ...urlItem(sheet)]) : []), ...prose(sheet, 'summary')])
}

/** Write an activity (MAPPING C4). */
function writeVolunteer(sheet: Sheet): RootContent[] {
  const highlights = highlightList(sheet)
  return [
    head(sheet, 'organization'),
    ...list([...periodItem(sheet, 'both'), ...labelled(sheet, labels.role, 'position'), ...urlItem(sheet)]),
    ...prose(sheet, 'summary'),
    ...(highlights.length === 0 ? [] : [heading(4, [words(labels.details)]), ...highlights]),
  ]
}

/** Write a category of skills as an item `이름: 값, 값`, or a skill with its level (MAPPING K1). */
function writeSkill(sheet: Sheet): ListItem {
  const { entry } = sheet
  const name = say(sheet, 'name')
  const keywords = stringsOf(entry.keywords)
  if (textOf(sheet, 'level') !== '' && keywords.length === 0) {
    return item([...name, words(': '), ...say(sheet, 'level')])
  }
  const own = keywords.map((value, index) => say(sheet, `keywords/${index}`, value))
  if (isExplicit(sheet, 'keywords') && keywords.length > 1)
    return item([strong(name)], list(own.map((nodes) => item(nodes))))
  return item([...name, words(': '), ...commas(own)])
}

/** Write skills as items; as headings with items under them where a name is none of a label. */
function writeSkills(sheets: readonly Sheet[]): RootContent[] {
  const isPlain = !sheets.some((sheet) => isExplicit(sheet)) || sheets.some((sheet) => textOf(sheet, 'level') !== '')
  if (isPlain) return list(sheets.map(writeSkill))
  return sheets.flatMap((sheet) => [
    heading(3, say(sheet, 'name')),
    ...list(stringsOf(sheet.entry.keywords).map((value, index) => item(say(sheet, `keywords/${index}`, value)))),
  ])
}

/** Write a language as an item `언어: 수준` (MAPPING K5). */
function writeLanguage(sheet: Sheet): ListItem {
  const fluency = textOf(sheet, 'fluency')
  return item([...say(sheet, 'language'), ...(fluency === '' ? [] : [words(': '), ...say(sheet, 'fluency')])])
}

/** Write an interest as an item, its keywords under it (MAPPING K6). */
function writeInterest(sheet: Sheet): ListItem {
  const under = stringsOf(sheet.entry.keywords).map((value, index) => item(say(sheet, `keywords/${index}`, value)))
  return item(say(sheet, 'name'), list(under))
}

/** Write a reference (MAPPING K6). */
function writeReference(sheet: Sheet): RootContent[] {
  return [heading(3, say(sheet, 'name')), ...prose(sheet, 'reference')]
}

/**
 * Write the sections of a resume behind the person, each where it has entries.
 *
 * @param plan - how to write each entry and text
 * @param resume - normalised resume
 */
export function writeSections(plan: Plan, resume: JsonObject): RootContent[] {
  const title = (word: string): RootContent => heading(2, [words(word)])
  const blocks = (section: keyof typeof markdownWords, write: (sheet: Sheet) => RootContent[]): RootContent[] => {
    const sheets = sheetsOf(plan, resume, section)
    return sheets.length === 0 ? [] : [title(markdownWords[section]), ...sheets.flatMap(write)]
  }
  const items = (section: keyof typeof markdownWords, write: (sheet: Sheet) => ListItem): RootContent[] => {
    const sheets = sheetsOf(plan, resume, section)
    return sheets.length === 0 ? [] : [title(markdownWords[section]), ...list(sheets.map(write))]
  }
  const skills = plan.techLabel === undefined ? sheetsOf(plan, resume, 'skills') : []
  return [
    ...blocks('work', writeWork),
    ...blocks('projects', writeProject),
    ...(skills.length === 0 ? [] : [title(markdownWords.skills), ...writeSkills(skills)]),
    ...blocks('education', writeEducation),
    ...items('certificates', writeCertificate),
    ...items('languages', writeLanguage),
    ...items('awards', writeAward),
    ...items('publications', writePublication),
    ...blocks('volunteer', writeVolunteer),
    ...items('interests', writeInterest),
    ...blocks('references', writeReference),
  ]
}

import type { ListItem, RootContent } from 'mdast'
import { markdownLabels as labels, markdownWords } from '../ko/markdown.js'
import { isObject, type JsonObject, objectsOf } from './json.js'
import { heading, item, link, list, paragraph, words } from './nodes.js'
import type { Plan } from './plan.js'
import { dated, isExplicit, labelled, linked, type Sheet, say, textOf } from './sheet.js'

/**
 * Write the person: name, job title, contact, profiles, introduction (MAPPING B1 to B7).
 *
 * @param plan - how to write each text
 * @param resume - normalised resume
 */
export function writePerson(plan: Plan, resume: JsonObject): RootContent[] {
  const basics = isObject(resume.basics) ? resume.basics : {}
  const sheet: Sheet = { plan, entry: basics, pointer: '/basics' }
  const meta: Sheet = { plan, entry: isObject(resume.meta) ? resume.meta : {}, pointer: '/meta' }
  const explicit = isExplicit(sheet)
  const place: Sheet = {
    plan,
    entry: isObject(basics.location) ? basics.location : {},
    pointer: '/basics/location',
  }
  const name = textOf(sheet, 'name')
  const label = textOf(sheet, 'label')
  const summary = textOf(sheet, 'summary')
  return [
    ...(name === '' || explicit ? [] : [heading(1, say(sheet, 'name'))]),
    ...(label === '' || explicit ? [] : [paragraph(say(sheet, 'label'))]),
    ...list([
      ...(explicit ? labelled(sheet, labels.name, 'name') : []),
      ...(explicit ? labelled(sheet, labels.label, 'label') : []),
      ...labelled(sheet, labels.email, 'email'),
      ...labelled(sheet, labels.phone, 'phone'),
      ...labelled(place, labels.address, 'address'),
      ...linked(sheet, labels.homepage),
      ...objectsOf(basics.profiles).flatMap(([index, entry]) =>
        writeProfile({ plan, entry, pointer: `/basics/profiles/${index}` }),
      ),
      ...dated(meta, labels.lastModified, 'lastModified'),
    ]),
    ...(summary === ''
      ? []
      : [heading(2, [words(markdownWords.summary)]), ...writeSummary(sheet, summary.split('\n\n'))]),
  ]
}

/** Paragraphs of the introduction; lines that begin with a label of their own are items, as each would part the lines. */
function writeSummary(sheet: Sheet, parts: readonly string[]): RootContent[] {
  let isAfterList = false
  return parts.flatMap((part): RootContent[] => {
    const lines = part.split('\n')
    isAfterList = !isAfterList && lines.length > 1 && lines.every((line) => /^[^:]{1,20}:\s/u.test(line))
    return isAfterList
      ? list(lines.map((line) => item(say(sheet, 'summary', line))))
      : [paragraph(say(sheet, 'summary', part))]
  })
}

/** A profile: `GitHub: <https://github.com/gildong>`, or the username where it has no url. */
function writeProfile(sheet: Sheet): ListItem[] {
  const url = textOf(sheet, 'url')
  const value = url === '' ? say(sheet, 'username') : [link(url, [words(url)])]
  const network = say(sheet, 'network')
  return textOf(sheet, 'network') === '' ? [item(value)] : [item([...network, words(': '), ...value])]
}

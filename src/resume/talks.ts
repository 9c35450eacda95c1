import { talkLinks, talkWords } from '../ko/entries.js'
import type { Context, Section } from './context.js'
import { makeValue } from './draft.js'
import type { ProjectEntry } from './entry.js'
import { readProjects } from './projects.js'
import { holdsMeeting } from './telling.js'
import { nameValue } from './text.js'

/** Read talks as projects: a date is both ends, the event is the entity (MAPPING P8). */
export function readTalks(section: Section, context: Context): ProjectEntry[] {
  const type = section.heading ? nameValue(section.heading, context) : makeValue(context.lexicon.talk, undefined)
  const talks = readProjects(section.units, { entity: undefined, type, talks: true }, context).map((talk) => {
    return { talk, parts: talk.name ? splitTalk(talk.name.text) : noParts }
  })
  // where neither part of a talk tells which is the event, those that the same sign parts do
  const first = new Set(talks.map(({ parts }) => (leads(parts) ? parts[2] : '')))
  const last = new Set(talks.map(({ parts: [title, place, sign] }) => (leads([place, title]) ? sign : '')))
  return talks.map(({ talk, parts: [title, place, sign] }) => {
    const end = talk.endDate ?? talk.startDate
    const [event, ...description] = talk.description
    // a title in quotation marks behind the bold name of its event
    const [quoted, behind] = (event && splitQuoted(event.text)) ?? []
    if (talk.name && event && quoted && behind === '' && !talk.entity && namesEvent(talk.name.text))
      return { ...talk, endDate: end, name: { ...event, text: quoted }, entity: talk.name, description }
    const isMeeting = event !== undefined && namesEvent(event.text)
    if (talk.name && title !== '' && place === '') talk.name = { ...talk.name, text: title }
    if (talk.name && !talk.entity && place !== '' && !isMeeting) {
      const isEventFirst = leads([title, place]) || (sign !== '' && first.has(sign) && !last.has(sign))
      const [name, entity] = isEventFirst ? [place, title] : [title, place]
      return { ...talk, endDate: end, name: { ...talk.name, text: name }, entity: { ...talk.name, text: entity } }
    }
    return !talk.entity && event && event.text.length <= 60
      ? { ...talk, endDate: end, entity: event, description }
      : { ...talk, endDate: end }
  })
}

/** Whether a text names a meeting, by its words or by the year that ends it: `나루 2023` (MAPPING P8). */
function namesEvent(text: string): boolean {
  return holdsMeeting(text) || /(?<!\d)(?:19|20)\d{2}$/u.test(text)
}

/** Whether the first of the parts of a talk names its event and the last does not. */
function leads([first, last]: readonly [first: string, last: string, ...rest: string[]]): boolean {
  return namesEvent(first) && !namesEvent(last)
}

/** A text without one of the endings. */
function cutTail(text: string, endings: readonly string[]): string {
  const lower = text.toLowerCase()
  const ending = endings.find((word) => lower.endsWith(word))
  return ending === undefined ? text : text.slice(0, -ending.length).trim()
}

/** Part a title in quotation marks from the event before or behind it: `나루 2023 「제목」` (MAPPING P8). */
function splitQuoted(text: string): readonly [title: string, place: string] | undefined {
  const told = cutTail(
    text,
    talkWords.map((word) => ` ${word}`),
  )
  const [, before = '', last = ''] =
    /^(\S.*?)(?<![\s|｜│⎪ㅣ‖:：,\p{Pd}─⎯−ㅡ])[\s|｜│⎪ㅣ‖:：,\p{Pd}─⎯−ㅡ]+[“"「『《〈]([^“”"「」『』《》〈〉]{4,})[”"」』》〉]$/u.exec(
      told,
    ) ?? []
  if (last !== '') return [last, before]
  const [whole = '', first = ''] = /^[“"「『《〈]([^“”"「」『』《》〈〉]{4,})[”"」』》〉]/u.exec(text) ?? []
  const rest = text.slice(whole.length)
  const behind = rest.replace(/^[\s|｜│⎪ㅣ‖@:：,\p{Pd}─⎯−ㅡ]+/u, '')
  const isApart =
    behind === '' || /^ ?[|｜│⎪ㅣ‖@:：,\p{Pd}─⎯−ㅡ]/u.test(rest) || (rest.startsWith(' ') && namesEvent(behind))
  return first !== '' && isApart ? [first, behind] : undefined
}

/** A talk whose name says no event. */
const noParts: TalkParts = ['', '', '']

/** The parts of a talk, with the sign between them; none where quotation marks, parentheses or a comma part them. */
type TalkParts = readonly [title: string, place: string, sign: string]

/** Part a talk from where it was given: at quotation marks or a separator, else at final parentheses, else at a comma (MAPPING P8). */
function splitTalk(text: string): TalkParts {
  const whole = talkLinks.reduce((rest, word) => cutTail(rest, [` ${word}`, `|${word}`, ` (${word})`]), text)
  const quoted = splitQuoted(whole)
  if (quoted) return [...quoted, '']
  const [, event = '', told = ''] = /^([^:：]+)[:：] (\S.*)$/u.exec(whole) ?? []
  if (namesEvent(event) && !namesEvent(told)) return [told, event, '']
  const [, before = '', sign = '', behind = ''] = /^(.+?) ?([|｜│⎪ㅣ‖@]|\s[\p{Pd}─⎯−ㅡ/·]\s) ?(\S.*)/u.exec(whole) ?? []
  if (sign !== '') return [before, behind, sign.trim()]
  const [, title = '', place = ''] = /^(.*[^\s(]) ?\(([^()]+)\)$/u.exec(whole) ?? /^(.+?) ?, (\S.*)/u.exec(whole) ?? []
  return [title, place, '']
}

/** Name the employer of a project whose name begins with one of the document's (MAPPING P1). */
export function nameEmployers(projects: readonly ProjectEntry[], context: Context): void {
  for (const project of projects) {
    const { name } = project
    if (!name || project.entity) continue
    const [, last = '', behind = ''] = /^(\S[^\][]*)\[([^\][]+)\]$/u.exec(name.text) ?? []
    const [, first = '', before = ''] =
      /^\[([^\][]+)\] ?(\S.*)$/u.exec(name.text) ??
      /^(.+?) ?(?:\s[\p{Pd}─⎯−ㅡ/·]\s|[|｜│⎪ㅣ‖:：]) ?(\S.*)/u.exec(name.text) ??
      []
    const [employer, rest] = behind === '' ? [first, before] : [behind, last]
    if (rest === '' || !context.isEmployer(employer)) continue
    project.entity = { ...name, text: employer.trim() }
    project.name = { ...name, text: rest.trim() }
  }
}

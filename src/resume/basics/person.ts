import { documentLabels } from '../../ko/networks.js'
import { type Line, placeOf } from '../../outline/text.js'
import type { Profile } from '../../types.js'
import { firstWord, lastWord } from '../../word.js'
import type { Context } from '../context.js'
import { type Draft, makeValue, type Value } from '../draft.js'
import { isBareUrl } from '../text.js'
import { networkOf, tellUrl } from './links.js'

/** A piece of a summary: paragraphs stand apart, items follow each other (MAPPING B5). */
export interface SummaryPiece {
  readonly type: 'paragraph' | 'item'
  readonly value: Value
}

/** A single value of the person. */
export type Field = 'name' | 'label' | 'email' | 'phone' | 'url' | 'address'

/** What is known of the person while the document is read. */
export interface Person {
  readonly fields: Partial<Record<Field, Value | undefined>>
  readonly profiles: Draft<Profile>[]
  readonly summary: SummaryPiece[]
  /** Links among prose, which fill what nothing else does. */
  readonly weak: { readonly field: Field; readonly value: Value }[]
  lastModified: Value | undefined
  /** Whether the title stood beside a label, which says more than what stands beside the name (MAPPING B2). */
  isTitled: boolean
  /** Whether a second resume of the same person is being read: it is reported (MAPPING B1). */
  second: boolean
}

/** Make a person of whom nothing is known. */
export function newPerson(): Person {
  return { fields: {}, profiles: [], summary: [], weak: [], lastModified: undefined, isTitled: false, second: false }
}

/**
 * Take a value for a field: the first wins, another one is reported (MAPPING B1).
 *
 * @param field - the field
 * @param value - its value
 */
export function take(person: Person, field: Field, value: Value, context: Context): void {
  const known = person.fields[field]
  if (known === undefined && (!person.second || (field !== 'name' && field !== 'label'))) person.fields[field] = value
  else if (known?.text !== value.text) {
    context.report('second-basics', { place: value.place, actual: value.text, expected: known?.text ?? '' })
  }
}

/** Take a title that stands beside a label: it goes before one of the name's line, which is reported (MAPPING B2). */
export function takeTitle(person: Person, value: Value, context: Context): void {
  const known = person.fields.label
  if (known && !person.isTitled && !person.second) {
    person.fields.label = value
    take(person, 'label', known, context)
  } else take(person, 'label', value, context)
  person.isTitled = true
}

/** A link of the person with the label beside it. */
export interface PersonLink {
  readonly url: string
  readonly place: Value['place']
  /** Label beside it; `''` without. */
  readonly label: string
  /** Text of the link; its address where it has none. */
  readonly text: string
  /** Whether several links share the label. */
  readonly isShared: boolean
}

/**
 * Take a link of the contact data: a profile by its host, else a site (MAPPING B4).
 *
 * @param link - the link with its label
 * @param person - takes it as a profile or as its url
 * @param context - words; a link that nothing names is reported
 */
export function takeLink(link: PersonLink, person: Person, context: Context): void {
  const { url, place } = link
  const told = tellUrl(url)
  const text = isUrlText(link.text) ? '' : link.text
  const isDocumentWord = (label: string): boolean => documentLabels.includes(label.toLowerCase())
  const isSite = (label: string): boolean => {
    const first = firstWord(label)
    const words = [label, lastWord(label), ...(isDocumentWord(first) ? [] : [first])]
    return label !== '' && words.some((word) => context.lexicon.label(word).includes('site'))
  }
  const isDocument = [link.label, text].some(isDocumentWord)
  const named = !isDocument && (isSite(link.label) || isSite(text))
  const isOwn = told.network === 'GitHub' && told.kind === 'subdomain' && named
  if (told.network !== undefined && told.kind !== 'file' && !isOwn) {
    const left = addProfile(person, profileOf(told.network, told.username, url, place))
    if (left) context.report('left-out', { place, actual: text === '' ? url : `${text} ${url}` })
    return
  }
  const label = text !== '' && (link.isShared || link.label === '') ? text : link.label
  if (named || told.kind === 'file' || (label === '' && !isDocument)) {
    takeSite(url, label, place, person)
    return
  }
  const network =
    networkOf(label) ?? (link.label !== '' && !isDocument && link.label.length <= 30 ? link.label : undefined)
  if (network !== undefined) addProfile(person, profileOf(network, undefined, url, place))
  else context.report('left-out', { place, actual: `${label} ${url}` })
}

function isUrlText(text: string): boolean {
  return /^https?:/iu.test(text) || isBareUrl(text)
}

/** The first site is the person's url, further ones are profiles by their label (MAPPING B4). */
function takeSite(url: string, label: string, place: Value['place'], person: Person): void {
  const value = makeValue(url, place)
  const known = person.fields.url
  if (known === undefined) person.fields.url = value
  else if (!isSame(known.text, url)) {
    const host = url
      .replace(/^https?:\/\/(?:www\.)?/iu, '')
      .split(/[/:?#]/u, 1)
      .join('')
    addProfile(person, profileOf(label === '' ? host : label, undefined, url, place))
  }
}

function isSame(a: string, b: string): boolean {
  return a.replace(/\/$/u, '').toLowerCase() === b.replace(/\/$/u, '').toLowerCase()
}

function profileOf(network: string, username: string | undefined, url: string, place: Value['place']): Draft<Profile> {
  return {
    network: makeValue(network, place),
    username: username === undefined || username === '' ? undefined : makeValue(username, place),
    url: makeValue(url, place),
  }
}

/**
 * Add a profile, unless the person has it: the same address, or the same user of the same network.
 *
 * @returns the address that is left out, since another one of the same user stands already
 */
export function addProfile(person: Person, profile: Draft<Profile>): Value | undefined {
  const known = person.profiles.find(
    (other) =>
      (other.url && profile.url && isSame(other.url.text, profile.url.text)) ||
      (other.network?.text === profile.network?.text &&
        other.username !== undefined &&
        other.username.text.toLowerCase() === profile.username?.text.toLowerCase()),
  )
  if (!known) {
    person.profiles.push(profile)
    return undefined
  }
  if (!profile.url) return undefined
  known.url ??= profile.url
  return !isSame(known.url.text, profile.url.text) ? profile.url : undefined
}

/**
 * Take a bare handle beside the name of a network (MAPPING B4).
 *
 * @param network - name of the network
 * @param line - the handle, with or without `@`
 */
export function takeHandle(network: string, line: Line, person: Person): void {
  const place = placeOf(line)
  addProfile(person, {
    network: makeValue(network, place),
    username: makeValue(line.text.replace(/^@/u, ''), place),
    url: undefined,
  })
}

import type { Position } from 'unist'
import type { Leaf, Line } from '../../outline/text.js'
import type { Context } from '../context.js'
import { makeValue, type Value } from '../draft.js'
import { urlOf } from '../text.js'
import { networkOf } from './links.js'
import { readName } from './name.js'
import { addProfile, type Field, type Person, takeLink } from './person.js'
import { saysTitle, titleValue } from './title.js'

/** The front matter of a document. */
export interface FrontMatter {
  readonly value: string
  readonly place: Position | undefined
}

/** A flat key of front matter with its value; without one it is a list or has keys of its own. */
interface Entry {
  readonly key: string
  readonly line: Line | undefined
}

/**
 * Fill the person from front matter where the body left a field empty (MAPPING S7).
 *
 * @param yaml - the front matter: YAML, or TOML (`key = "value"`)
 * @param person - is filled; what has no field is reported by its key
 */
export function readFrontMatter(yaml: FrontMatter, person: Person, context: Context): void {
  const left = entriesOf(yaml).flatMap(({ key, line }) => (line && readEntry(key, line, person, context) ? [] : [key]))
  if (left.length > 0) context.report('front-matter', { place: yaml.place, actual: left.join(', ') })
}

/** Flat keys in order. What stands under one is told by its key alone, and what a TOML table holds by the table's name. */
function entriesOf({ value, place }: FrontMatter): Entry[] {
  const entries: Entry[] = []
  // the key that may own the lines below it: one without a value, or whose value goes on there
  let owner: Entry | undefined
  // keys that are all indented are flat where they stand as far in as the first
  const flat = value.slice(0, value.search(/[^ ]|$/u))
  for (const [index, source] of value.split('\n').entries()) {
    const table = /^\[+([^[\]]+)\]/u.exec(source)?.[1]
    if (table !== undefined) {
      entries.push({ key: table, line: undefined })
      return entries
    }
    const match = /^(?<indent>\s*)(?<key>[\p{L}_][\p{L}\p{N}_-]*)\s*(?:=|:(?=\s|$))(?<text>.*)$/u.exec(source.trimEnd())
    const { indent = '', key = '', text = '' } = match?.groups ?? {}
    const nested = indent.length > flat.length || !match
    if (nested && (owner || !match)) {
      // comments and the ends of lists are nothing under a key
      if (owner && /^\s*(?:-\s+)?[\p{L}\p{N}"']/u.test(source) && !entries.includes(owner)) entries.push(owner)
      continue
    }
    const written = text.trim()
    const scalar = nested ? '' : scalarOf(written)
    const entry: Entry = {
      key: key.toLowerCase(),
      line: scalar === '' ? undefined : lineAt(scalar, source, index, place),
    }
    if (written !== '') entries.push(entry)
    owner = scalar === '' ? entry : undefined
  }
  return entries
}

/** The line of a value, at its place. */
function lineAt(text: string, source: string, index: number, place: Position | undefined): Line {
  const column = source.indexOf(text) + 1
  const line = place ? place.start.line + 1 + index : 0
  return lineOf(
    text.normalize('NFC'),
    place && { start: { line, column }, end: { line, column: column + text.length } },
  )
}

function scalarOf(text: string): string {
  const quoted = /^(?:"(.*)"|'(.*)')\s*(?:#.*)?$/u.exec(text)
  if (quoted) return quoted.slice(1).join('').trim()
  return /^[[{>|&*!]/u.test(text) ? '' : text.replace(/(?<!\s)\s+#.*$/u, '').trim()
}

function lineOf(text: string, place: Position | undefined): Line {
  const leaf: Leaf = { text, place }
  const span = { start: 0, end: text.length, strong: false, em: false, code: false, url: undefined, leaf, from: 0 }
  return { text, spans: [span], images: [], hard: false }
}

function readEntry(key: string, line: Line, person: Person, context: Context): boolean {
  const value = makeValue(line.text, line.spans[0]?.leaf.place)
  switch (key) {
    case 'name':
      return readTitle(line, person, context) || (isWords(line, context) && fill(person, 'name', value))
    case 'title':
      return readTitle(line, person, context)
    case 'label':
    case 'position':
      return fill(person, 'label', titleValue(line))
    case 'email':
      return /^[^\s@]+@(?=[^\s@]+\.[^\s@])[^\s@]+$/u.test(line.text) && fill(person, 'email', value)
    case 'phone':
      return /\d{3}/u.test(line.text) && fill(person, 'phone', value)
    case 'location':
    case 'address':
      return fill(person, 'address', value)
    case 'summary':
    case 'bio':
      if (person.summary.length > 0) return false
      person.summary.push({ type: 'paragraph', value })
      return true
    case 'url':
    case 'website':
    case 'homepage':
      return fillUrl(line, person, context)
    default:
      return readNetwork(key, line, value, person, context)
  }
}

/** A person's name or job title (MAPPING S7, B1). */
function readTitle(line: Line, person: Person, context: Context): boolean {
  const named = readName(line, context)
  if (named) {
    const filled = fill(person, 'name', named.name)
    return (named.label ? fill(person, 'label', named.label) : false) || filled
  }
  return saysTitle(line.text, context) && fill(person, 'label', titleValue(line))
}

/** Whether a value is words of its own and no title of the document. */
function isWords(line: Line, context: Context): boolean {
  return /^[\p{L}.'’ ()-]{2,40}$/u.test(line.text) && context.lexicon.section(line.text) === undefined
}

function fill(person: Person, field: Field, value: Value): boolean {
  const known = person.fields[field]
  if (known) return known.text === value.text
  person.fields[field] = value
  return true
}

function fillUrl(line: Line, person: Person, context: Context): boolean {
  if (!/^(?:https?:\/\/)?[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+/u.test(line.text)) return false
  const place = line.spans[0]?.leaf.place
  const url = urlOf(line.text, context, place)
  return url !== undefined && fill(person, 'url', makeValue(url, place))
}

/** A network with a handle or an address. */
function readNetwork(key: string, line: Line, value: Value, person: Person, context: Context): boolean {
  const network = networkOf(key.replace(/[_-]?(?:username|id|url)$/u, ''))
  if (network === undefined) return false
  const isUrl = /^https?:\/\/|\.[a-z]{2,}\//iu.test(line.text)
  if (isUrl) {
    const url = urlOf(line.text, context, value.place)
    if (url === undefined) return false
    if (person.profiles.some((other) => other.network?.text === network)) return true
    takeLink({ url, place: value.place, label: network, text: '', isShared: false }, person, context)
    return true
  }
  if (!/^@?[\w.-]{2,39}$/u.test(line.text)) return false
  if (person.profiles.some((other) => other.network?.text === network)) return true
  addProfile(person, {
    network: makeValue(network, value.place),
    username: makeValue(line.text.replace(/^@/u, ''), value.place),
    url: undefined,
  })
  return true
}

import { contactSigns, houseUnits, messengers } from '../../ko/names.js'
import { keyOf } from '../../lexicon.js'
import { hasColon, type Labelled, readLabel } from '../../outline/label.js'
import { type Line, type LineImage, linkOf, placeOf, sliceLine } from '../../outline/text.js'
import { trimOrnaments } from '../../outline/title.js'
import { restoreLiterals } from '../../parse/literal.js'
import { firstWord, lastWord, withoutNote } from '../../word.js'
import { type Context, conceal, quiet, reportLine, spend } from '../context.js'
import { makeValue, type Value } from '../draft.js'
import { findUrls, plainValue, urlOf } from '../text.js'
import { networkOf, tellUrl } from './links.js'
import { koreanName, type Named, readName } from './name.js'
import { newPerson, type Person, take, takeHandle, takeLink, takeTitle } from './person.js'
import { isBirthDate, isPersonal } from './personal.js'
import { dropSeniority, saysTitle, titleValue, withoutParens } from './title.js'

/** What a part of a line is found to be. */
interface Fact {
  readonly apply: () => void
}

/** An e-mail address, phone number or link in a line. */
interface Token {
  readonly kind: 'email' | 'phone' | 'link'
  readonly start: number
  readonly end: number
  readonly value: Value
  /** Text of the link. */
  readonly text: string
}

/**
 * Read a line as contact data, in all the shapes it is written in (MAPPING B1 to B4, B6).
 *
 * `이메일: a@b.kr`, `a@b.kr | 010-… | github.com/a`, `📍 서울`, `**Email** | x`, badges with links.
 *
 * @param line - the line
 * @param owner - label above or beside the line, such as the head of its column
 * @returns whether all of it is understood; nothing is taken where it is not
 */
export function readContact(line: Line, person: Person, context: Context, owner?: Line): boolean {
  const facts = owner ? labelled(owner, line, person, context) : lineFacts(line, person, context)
  if (!facts) return false
  for (const fact of facts) fact.apply()
  for (const image of line.images) takeImage(image, person, context)
  spend(withoutNames(line, context), context)
  if (owner) spend(owner, context)
  return true
}

/** Tell whether all of a line can be read as contact data; nothing is taken. */
export function isContact(line: Line, context: Context): boolean {
  return readContact(line, newPerson(), { ...quiet(context), spent: new Map() })
}

/**
 * Tell whether a line is contact data of the person wherever it stands: an e-mail address, a phone number, a profile
 * (MAPPING B3, B4).
 *
 * @param line - a line below the last entry
 * @returns whether all of it is read as such; a link that may be an entry's is none
 */
export function isContactData(line: Line, context: Context): boolean {
  const tokens = tokensOf(line, quiet(context))
  const isSite = readLabel(line, context.lexicon)?.meanings.includes('site') === true
  const isOwn = (url: string): boolean => ['profile', 'subdomain'].includes(tellUrl(url).kind)
  const links = line.images.flatMap(({ link }) => link ?? [])
  const tells =
    tokens.some(({ kind, value }) => kind !== 'link' || isSite || isOwn(value.text)) ||
    links.some((link) => /^(?:mailto|tel):/iu.test(link) || isOwn(link))
  return tells && !context.lexicon.isSentence(line.text) && isContact(line, context)
}

/**
 * A line without the texts of links that say more than that they are: `[Docusaurus](…)`, `[https://a.kr](https://b.kr)`
 * (MAPPING T9).
 */
function withoutNames(line: Line, context: Context): Line {
  const isPlain = (text: string): boolean => meaningOf(text, context) !== undefined
  const spans = line.spans.filter(({ url, start, end }) => url === undefined || isPlain(line.text.slice(start, end)))
  return { ...line, spans }
}

function lineFacts(line: Line, person: Person, context: Context): Fact[] | undefined {
  if (line.text === '') return []
  // job titles that no bar parts are one: `교육 기획 / 이러닝 PM | a@b.kr` (MAPPING B2)
  const wide = cut(line, /[|｜│⎪ㅣ‖]/gu).flatMap((part) => {
    const pieces = cut(part, / [·•∙/] /gu)
    return pieces.every((piece) => saysTitle(piece.text, context)) ? [part] : pieces
  })
  const narrow = cut(line, /[|｜│⎪ㅣ‖·•∙]| \/ |, /gu)
  // several labels in a line: each has its own value, behind a colon or in the part behind it
  const isPaired = pairLabels(wide, context).filter(({ label }) => label).length > 1
  const split = isPaired ? wide : [wide, narrow].find((parts) => parts.filter((part) => hasColon(part)).length > 1)
  const labelled = split && partsFacts(split, true, person, context)
  if (labelled) return labelled
  const whole = readPart(line, person, context, false)
  if (whole) return whole
  const signed = cut(line, / (?=\p{Extended_Pictographic})/gu)
  for (const parts of [wide, signed, narrow, cut(withoutParens(line), /, /gu)]) {
    // a comma parts contact data alone: `Backend Engineer @ Seoul, Korea` is one title
    const isSure = parts === wide || parts.some((part) => tokensOf(part, quiet(context)).length > 0)
    const facts = parts.length > 1 ? partsFacts(parts, isSure, person, context) : undefined
    if (facts) return facts
  }
  return undefined
}

/** A part, or a label with the part that follows it. */
interface Pair {
  readonly label: Line | undefined
  readonly line: Line
}

/** Cut a line at separators outside parentheses. */
function cut(line: Line, at: RegExp): Line[] {
  const parts: Line[] = []
  let start = 0
  let open = 0
  let read = 0
  for (const match of line.text.matchAll(at)) {
    for (const sign of line.text.slice(read, match.index).match(/[()]/gu) ?? []) open += sign === '(' ? 1 : -1
    read = match.index
    if (open > 0) continue
    parts.push(sliceLine(line, start, match.index))
    start = match.index + match[0].length
  }
  parts.push(sliceLine(line, start))
  return parts.filter((part) => part.text !== '')
}

/** A label alone takes the part behind it: `Email | a@b.kr | Phone | 010-…`. */
function pairLabels(parts: readonly Line[], context: Context): Pair[] {
  const pairs: Pair[] = []
  const left = [...parts]
  for (let part = left.shift(); part; part = left.shift()) {
    const [next] = left
    const isLabel = !hasLink(part) && meaningOf(trimOrnaments(part).text, context)
    if (isLabel && next && !meaningOf(trimOrnaments(next).text, context)) {
      pairs.push({ label: trimOrnaments(part), line: next })
      left.shift()
    } else pairs.push({ label: undefined, line: part })
  }
  return pairs
}

/** Facts of a line of parts: all are known, or one is and the others are short. */
function partsFacts(parts: readonly Line[], isSure: boolean, person: Person, context: Context): Fact[] | undefined {
  const pairs = pairLabels(parts, context)
  const facts: Fact[] = []
  const loose: Line[] = []
  for (const { label, line } of pairs) {
    const read = label ? labelled(label, line, person, context) : readPart(line, person, context, true)
    if (read) facts.push(...read)
    else loose.push(line)
  }
  if (facts.length === 0 || (!isSure && loose.length > 0)) return undefined
  if (loose.some((line) => line.text.length > 40 || /[.!?]$/u.test(line.text))) return undefined
  const isFirst = (line: Line): boolean => line === pairs[0]?.line
  return [...facts, ...loose.map((line) => ({ apply: () => takeLoose(line, isFirst(line), person, context) }))]
}

/** A part among contact data that nothing tells: a name, a job title, or left out. */
function takeLoose(line: Line, isFirst: boolean, person: Person, context: Context): void {
  const named = person.fields.name ? undefined : readName(line, context, isFirst ? 1 : 0)
  if (named) {
    takeNamed(named, line, person, context)
  } else if (!person.fields.label && saysTitle(line.text, context)) take(person, 'label', titleValue(line), context)
  else reportLine('left-out', line, context)
}

/** What a label tells of a person. */
type Meaning =
  | 'name'
  | 'label'
  | 'email'
  | 'phone'
  | 'address'
  | 'site'
  | 'personal'
  | 'secret'
  | 'total'
  | 'network'
  | 'messenger'
  | 'link'

/**
 * Tell what a label says of the person.
 *
 * @param text - the label
 * @returns its meaning; `undefined` where it is no label of personal data
 */
export function meaningOf(text: string, context: Context): Meaning | undefined {
  if (text.length > 30) return undefined
  if (networkOf(text) !== undefined) return 'network'
  const key = keyOf(text)
  if (messengers.some((word) => keyOf(word) === key)) return 'messenger'
  const meanings = context.lexicon.label(text)
  for (const meaning of [
    'secret',
    'personal',
    'email',
    'phone',
    'name',
    'address',
    'site',
    'label',
    'total',
  ] as const) {
    if (meanings.includes(meaning)) return meaning
  }
  if (meanings.includes('url')) return 'link'
  const pieces = text.split(/ ?[/·,&] ?/u)
  const [first, ...others] = pieces.length > 1 ? pieces.map((piece) => meaningOf(piece, context)) : []
  return others.every((other) => other !== undefined) ? first : undefined
}

/** Facts of one part. */
function readPart(line: Line, person: Person, context: Context, isPart: boolean): Fact[] | undefined {
  const label = readLabel(line, context.lexicon)
  if (label && !hasLink(label.label)) {
    const known = meaningOf(label.label.text, context)
    if (known) {
      const facts = labelFacts(label, known, person, context)
      if (facts) return facts
    } else if (hasColon(line) && label.label.text.length <= 20) {
      const facts = soleFacts(label.label, label.value, person, context)
      if (facts) return facts
    }
  }
  return bareFacts(line, person, context, isPart) ?? wordFacts(line, person, context) ?? handleFacts(line, person)
}

/** Facts of a handle with its network behind it: `@example-gd (GitHub)` (MAPPING B4). */
function handleFacts(line: Line, person: Person): Fact[] | undefined {
  const [, handle = '', word = ''] = /^(@?[\w.-]{2,39})\s?\(([^()]{2,20})\)$/u.exec(trimOrnaments(line).text) ?? []
  const network = networkOf(word)
  if (network === undefined) return undefined
  const at = line.text.indexOf(handle)
  return [{ apply: () => takeHandle(network, sliceLine(line, at, at + handle.length), person) }]
}

/** Facts of a known label with a value behind a space that only it takes: `주소 서울시 마포구`, `GitHub example-gd`. */
function wordFacts(line: Line, person: Person, context: Context): Fact[] | undefined {
  const bare = trimOrnaments(line)
  if (bare.text.length > 50) return undefined
  for (const gap of bare.text.matchAll(/ /gu)) {
    const label = sliceLine(bare, 0, gap.index)
    const value = sliceLine(bare, gap.index + 1)
    const known = meaningOf(label.text, context)
    if (known && fits(known, value.text, context)) {
      return labelFacts({ label, value, meanings: [] }, known, person, context)
    }
  }
  return undefined
}

/** Whether a text can be the value of a label that no colon parts from it. */
function fits(known: Meaning, text: string, context: Context): boolean {
  switch (known) {
    case 'name':
      // maybe with its rendering: `성명 홍길동 (洪吉童)`
      return koreanName(withoutNote(text), context, 1) !== undefined
    case 'address':
      return context.lexicon.isRegion(firstWord(text.replaceAll(',', ' ')))
    case 'network':
      return /^@?[\w.-]{2,39}$/u.test(text) && !context.lexicon.isKnownTechnology(text)
    case 'personal':
      return /^(?:\d|\p{L}{1,2}\s\d)/u.test(text) || isPersonal(text, context)
    default:
      return false
  }
}

/** Whether a line is a link, whatever its text says. */
function hasLink(line: Line): boolean {
  return linkOf(line) !== undefined
}

/** Facts of a value beside a label of no meaning: one address, number or link and nothing else. */
function soleFacts(label: Line, value: Line, person: Person, context: Context): Fact[] | undefined {
  const [only, more] = tokensOf(value, context)
  if (!only || more || only.end - only.start < value.text.length) return undefined
  return tokenFacts([only], label.text, person, context)
}

function labelled(owner: Line, line: Line, person: Person, context: Context): Fact[] | undefined {
  const label = trimOrnaments(owner)
  const known = meaningOf(label.text, context)
  const facts = known && labelFacts({ label, value: line, meanings: [] }, known, person, context)
  return facts ?? soleFacts(label, line, person, context)
}

/** Facts of a value beside a known label. */
function labelFacts({ label, value }: Labelled, known: Meaning, person: Person, context: Context): Fact[] | undefined {
  // a form that was left blank says nothing (MAPPING T9)
  if (value.text === '') return [{ apply: () => undefined }]
  switch (known) {
    case 'secret':
      // a line under one whose number is hidden is text of its own
      if (!isToken(value.text)) return undefined
      return [
        {
          apply: () => {
            context.report('personal-data', { place: placeOf(label), actual: label.text })
            conceal(value, context)
          },
        },
      ]
    case 'messenger':
      if (tokensOf(value, quiet(context)).some((token) => token.kind === 'link')) break
      return [{ apply: () => reportPersonal(label, value, context) }]
    case 'personal':
      return [{ apply: () => reportPersonal(label, value, context) }]
    case 'name':
      return [{ apply: () => takeName(value, person, context) }]
    case 'label':
      if (tokensOf(value, context).length > 0) return undefined
      return [{ apply: () => takeTitle(person, titleValue(value), context) }]
    case 'address':
      if (tokensOf(value, context).some((token) => token.kind !== 'phone') || context.lexicon.isSentence(value.text))
        return undefined
      return [{ apply: () => take(person, 'address', plainValue(value), context) }]
    default:
  }
  return tokenOrHandle(label, value, known, person, context)
}

function tokenOrHandle(label: Line, value: Line, known: Meaning, person: Person, context: Context): Fact[] | undefined {
  const [spelled = ''] = /^[\w.+-]+(?: at | @ ?|@ )[\w-]+(?:\.[\w-]+)+(?=$| ?\()/iu.exec(value.text) ?? []
  if (known === 'email' && spelled !== '') {
    const email = makeValue(spell(spelled), placeOf(value))
    return [{ apply: () => take(person, 'email', email, context) }, ...noteFacts(value, spelled, context)]
  }
  const tokens = tokensOf(value, context)
  if (tokens.length > 0) {
    const rest = residueOf(value, tokens)
    if (rest.length > 40) return undefined
    const isNote = rest !== '' && !isLabelText(rest, context)
    // a word for contact data says less of a link than the label before it: `Contact`, then `Blog: …` (MAPPING B4)
    const own = isNote || tokens.length > 1 ? '' : rest
    const facts = tokenFacts(tokens, known === 'email' || known === 'phone' ? own : label.text, person, context)
    const note = {
      apply: () => {
        if (isAddress(rest, context)) take(person, 'address', makeValue(rest, placeOf(value)), context)
        else context.report('left-out', { place: placeOf(value), actual: rest })
      },
    }
    return isNote ? [...facts, note] : facts
  }
  const network = networkOf(label.text)
  const handle = /^@?[\w.-]{2,39}(?=$| ?\()/u.exec(value.text)?.[0]
  if (network !== undefined && handle !== undefined && /[\p{L}\d]/u.test(handle)) {
    const own = sliceLine(value, 0, handle.length)
    return [{ apply: () => takeHandle(network, own, person) }, ...noteFacts(value, handle, context)]
  }
  if (known === 'phone' && /\d{3}/u.test(value.text))
    return [{ apply: () => take(person, 'phone', plainValue(value), context) }]
  if (context.lexicon.isSentence(value.text) || value.text.length > 40 || known === 'link' || known === 'network')
    return undefined
  return [
    { apply: () => context.report('left-out', { place: placeOf(label), actual: `${label.text}: ${value.text}` }) },
  ]
}

/** What stands behind the start of a value, which is all of it that a field takes. */
function noteFacts(value: Line, taken: string, context: Context): Fact[] {
  const note = sliceLine(value, taken.length)
  return note.text === '' ? [] : [{ apply: () => reportLine('left-out', note, context) }]
}

/** An address that is written so that no machine finds it: `gildong (at) example.com`. */
function spell(text: string): string {
  return text.replace(/ ?[([{] ?at ?[)\]}] ?| at | ?@ ?|\uff20/giu, '@').replace(/ ?[([{] ?dot ?[)\]}] ?/giu, '.')
}

/** Facts of a part without a label. */
function bareFacts(line: Line, person: Person, context: Context, isPart: boolean): Fact[] | undefined {
  const tokens = tokensOf(line, context)
  if (tokens.length === 0) return signFacts(line, person, context, isPart)
  const residue = residueOf(line, tokens)
  const isSign = /^\p{Lu}\.?$/u.test(residue) && tokens.length === 1
  if (residue !== '' && !isSign && !isLabelText(residue, context)) return undefined
  return tokenFacts(tokens, residue, person, context)
}

function isLabelText(text: string, context: Context): boolean {
  return text.split(/ ?[,/|｜│⎪ㅣ‖&] ?/u).every((part) => {
    const endsInSite = part.length <= 20 && meaningOf(lastWord(part), context) === 'site'
    return endsInSite || meaningOf(part, context) !== undefined
  })
}

/** A part that a sign, a region or a word of personal data tells. */
function signFacts(line: Line, person: Person, context: Context, isPart: boolean): Fact[] | undefined {
  const bare = withoutParens(trimOrnaments(line))
  const isSigned = contactSigns.address.some((sign) => line.text.startsWith(sign)) && bare.text !== ''
  if (isSigned || isAddress(bare.text, context)) {
    return [{ apply: () => take(person, 'address', plainValue(bare), context) }]
  }
  const isBirthday = contactSigns.personal.some((sign) => line.text.startsWith(sign))
  // a day alone is the document's, unless one is born on such days
  const isBorn = (isPart || /^(?:19|200)\d/u.test(bare.text)) && isBirthDate(bare.text, context)
  if (isBirthday || isBorn || isPersonal(bare.text, context)) {
    return [{ apply: () => reportLine('personal-data', line, context) }]
  }
  return undefined
}

/** Whether a text is a region, in several parts or with a word for living there: `서울시 관악구 거주`. */
function isAddress(text: string, context: Context): boolean {
  const { lexicon } = context
  if (lexicon.isRegion(text)) return true
  if (text.length > 80) return false
  // a postcode before it: `(우) 06234 서울시 강남구`
  const coded = /^[[(]?\p{L}?[\])]?\s?[[(]?\d{3}-?\d{2,3}[\])]?,?\s/u.exec(text)?.[0].length ?? 0
  if (coded > 0) return isAddress(text.slice(coded), context)
  const [own, ...words] = text.split(/[\s,]+/u)
  // what stands behind the name of a street
  const numbers = words.length - 1 - words.findLastIndex((word) => !isHouseNumber(word))
  if (numbers > 0 && numbers < words.length) return lexicon.isRegion([own, ...words.slice(0, -numbers)].join(' '))
  const last = lastWord(text)
  const lives = lexicon.label(last).includes('address')
  const parts = (lives ? text.slice(0, -last.length) : text).split(',').map((part) => part.trim())
  return parts.every((part) => lexicon.isRegion(part))
}

/** Whether a word is the number of a house, a flat or a floor: `12-3`, `101동`. */
function isHouseNumber(word: string): boolean {
  const number = /^\d+(?:-\d+)?/u.exec(word)?.[0] ?? ''
  return number !== '' && houseUnits.includes(word.slice(number.length))
}

/** Text of a line outside its tokens, without ornaments and punctuation at the ends. */
function residueOf(line: Line, tokens: readonly Token[]): string {
  let text = ''
  let from = 0
  for (const { start, end } of tokens) {
    text += ` ${line.text.slice(from, start)}`
    from = end
  }
  text += ` ${line.text.slice(from)}`
  const bare = text
    .replace(/\(\s*\)|[\p{Extended_Pictographic}\p{Co}<>ㅣ]|\ufe0f|\u200d|\u20e3/gu, ' ')
    .replace(/\s+/gu, ' ')
  const trimmed = bare.replace(/^[^\p{L}\p{N}(]+/u, '').replace(/(?<![^\p{L}\p{N})])[^\p{L}\p{N})]+$/u, '')
  return trimmed
}

/** Find the e-mail addresses, phone numbers and links of a line, in order. */
export function tokensOf(line: Line, context: Context): Token[] {
  const tokens: Token[] = []
  const plain = restoreLiterals(line.text)
  // the letter `ㅣ` alone is a bar
  const text = (plain.length === line.text.length ? plain : line.text).replaceAll('ㅣ', '|')
  for (const found of findUrls(line, context)) {
    const { start, end, place } = found
    if (/^mailto:/iu.test(found.url)) {
      const address = emailIn(found.text) ?? decodeMail(found.url)
      tokens.push({ kind: 'email', start, end, value: makeValue(address, place), text: found.text })
    } else if (/^tel:/iu.test(found.url)) {
      const number = /\d{3}/u.test(found.text) ? found.text : found.url.slice(4)
      tokens.push({ kind: 'phone', start, end, value: makeValue(number, place), text: found.text })
    } else tokens.push({ kind: 'link', start, end, value: makeValue(found.url, place), text: found.text })
  }
  // what takes which character, for lines of very many tokens
  const taken = new Map<number, Token>()
  const mark = (token: Token): void => {
    for (let at = token.start; at < token.end; at++) taken.set(at, token)
  }
  const takenIn = (start: number, end: number): Token[] => {
    const found = new Set<Token>()
    for (let at = start; at < end; at++) {
      const token = taken.get(at)
      if (token) found.add(token)
    }
    return [...found]
  }
  for (const token of tokens) mark(token)
  const emails = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu
  const phones =
    /(?<![\p{L}\p{N}./-])(?:\(?\+\d{1,3}\)?[\s.-]?(?:\(0\))?\(?\d{1,3}\)?|\(?0\d{1,2}\)?)[\s.\p{Pd}]{0,3}\d{3,4}[\s.\p{Pd}]{0,3}\d{4}(?![\p{N}])/gu
  const spelled =
    /[\w.+-]{1,64}\s?[([{]\s?at\s?[)\]}]\s?[\w-]{1,63}(?:\s?(?:\.|[([{]\s?dot\s?[)\]}])\s?[\w-]{1,63})+/giu
  for (const [kind, pattern] of [['email', emails] as const, ['email', spelled] as const, ['phone', phones] as const]) {
    if (pattern === emails && !text.includes('@')) continue
    if (pattern === spelled && !/[([{]\s?at\s?[)\]}]/iu.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const raw = kind === 'email' ? match[0].replace(/(?<![.-])[.-]+$/u, '') : match[0]
      const start = match.index
      const end = start + raw.length
      const link = takenIn(start, end).find((token) => token.kind === 'link')
      if (link && kind === 'email' && link.start > start) {
        tokens.splice(tokens.indexOf(link), 1)
        for (let at = link.start; at < link.end; at++) taken.delete(at)
      }
      if (takenIn(start, end).length > 0) continue
      const value = makeValue(kind === 'email' ? spell(raw) : raw, placeOf(sliceLine(line, start, end)))
      const token = { kind, start, end, value, text: raw }
      tokens.push(token)
      mark(token)
    }
  }
  return tokens.sort((a, b) => a.start - b.start)
}

function emailIn(text: string): string | undefined {
  return /^[^\s@]+@(?=[^\s@]+\.[^\s@])[^\s@]+$/u.test(text) ? text : undefined
}

function decodeMail(url: string): string {
  return url.slice('mailto:'.length).replace(/\?.*/u, '')
}

function tokenFacts(tokens: readonly Token[], label: string, person: Person, context: Context): Fact[] {
  const several = tokens.filter((token) => token.kind === 'link').length > 1
  return tokens.map((token) => ({
    apply: () => {
      if (token.kind === 'link') {
        const { text: url, place } = token.value
        takeLink({ url, place, label, text: token.text, isShared: several }, person, context)
      } else take(person, token.kind, token.value, context)
    },
  }))
}

function takeName(value: Line, person: Person, context: Context): void {
  const named = readName(value, context, 3)
  if (!named) {
    take(person, 'name', plainValue(trimOrnaments(value)), context)
    return
  }
  takeNamed(named, value, person, context)
}

/**
 * Take a name with its job title and the link that it is; what stands beside them and is neither is reported
 * (MAPPING B1, B2, B4, B6, T4, T9).
 *
 * @param named - what a line was read as
 * @param line - the line
 */
export function takeNamed(named: Named, line: Line, person: Person, context: Context): void {
  take(person, 'name', named.name, context)
  const { text: name } = named.name
  for (const { kind, value, text } of tokensOf(line, context)) {
    if (kind !== 'link' || !(text.includes(name) || name.includes(text))) continue
    takeLink({ url: value.text, place: value.place, label: '', text: '', isShared: false }, person, context)
  }
  const told = person.second ? undefined : person.fields.label
  if (named.label && !told?.text.includes(named.label.text)) take(person, 'label', named.label, context)
  for (const line of named.left) {
    if (dropSeniority(line.text) === '' || readContact(line, person, context)) continue
    const pieces = line.text.split(/[,/]/u).map((piece) => piece.trim())
    const tells = pieces.some((piece) => isPersonal(piece, context) || isBirthDate(piece, context))
    reportLine(tells ? 'personal-data' : 'left-out', line, context)
  }
}

/** Whether a text can be a number, a login or a password: one word without Hangul. */
function isToken(text: string): boolean {
  return /^[\x21-\x7e]+$/u.test(text)
}

/** Report personal data; a number that nobody may see is not repeated (MAPPING B6). */
function reportPersonal(label: Line, value: Line, context: Context): void {
  context.report('personal-data', { place: placeOf(label), actual: `${label.text}: ${value.text}` })
}

/** Hide the resident registration numbers of a text, in full or with their ends hidden (MAPPING B6). */
export function hideSecrets(text: string): string {
  return text.replace(/(?<!\d)\d{6} ?- ?(?!\d{6}(?!\d))[\d*]{1,7}(?![\d*])/gu, '…')
}

/** A badge or a picture with a link is named by its alt text (MAPPING T5). */
function takeImage(image: LineImage, person: Person, context: Context): void {
  if (image.link === undefined) return
  const url = urlOf(image.link, context, image.place)
  if (url === undefined) return
  const { place } = image
  if (/^mailto:/iu.test(url)) take(person, 'email', makeValue(decodeMail(url), place), context)
  else if (/^tel:/iu.test(url)) take(person, 'phone', makeValue(url.slice(4), place), context)
  else {
    const label = (image.alt || image.title).replace(/ (?:badge|icon|logo)$/iu, '')
    takeLink({ url, place, label, text: '', isShared: false }, person, context)
  }
}

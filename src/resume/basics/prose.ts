import type { Line } from '../../outline/text.js'
import { type Context, quiet } from '../context.js'
import { makeValue, type Value } from '../draft.js'
import { findUrls, proseValue } from '../text.js'
import { tokensOf } from './contact.js'
import type { Greeting } from './greeting.js'
import { tellUrl } from './links.js'
import { addProfile, type Person, type SummaryPiece } from './person.js'

/**
 * Take prose into the summary (MAPPING B5); in a second resume it is reported (MAPPING B1).
 *
 * @param lines - lines of one paragraph or item
 * @param type - whether it stands apart or follows the item before it
 */
export function takeProse(lines: readonly Line[], type: SummaryPiece['type'], person: Person, context: Context): void {
  const value = proseValue(lines, context)
  if (value.text === '') return
  if (person.second) {
    const [first] = person.summary
    context.report('second-basics', { place: value.place, actual: value.text, expected: first?.value.text ?? '' })
    return
  }
  for (const line of lines) takeWeak(line, person, context)
  person.summary.push({ type, value })
}

/** Contact data in prose: it fills what nothing else does and stays where it stands (MAPPING B4, S8). */
export function takeWeak(line: Line, person: Person, context: Context): void {
  for (const token of tokensOf(line, quiet(context))) {
    if (token.kind !== 'link') person.weak.push({ field: token.kind, value: token.value })
    else if (context.lexicon.label(token.text).includes('site') && tellUrl(token.value.text).network === undefined) {
      person.weak.push({ field: 'url', value: token.value })
    }
  }
  takeProfiles([line], person, context)
}

/**
 * Take the profile links of lines, wherever they stand (MAPPING S8): users' own pages, no repositories.
 *
 * @param lines - lines of prose or of a section that no word tells
 */
export function takeProfiles(lines: readonly Line[], person: Person, context: Context): void {
  for (const line of lines) {
    for (const { url, place } of findUrls(line, quiet(context))) {
      const told = tellUrl(url)
      const isOwn = told.kind === 'profile' || (told.kind === 'subdomain' && /^https?:\/\/[^/]+\/?$/u.test(url))
      if (!isOwn || told.network === undefined || told.username === undefined) continue
      addProfile(person, {
        network: makeValue(told.network, place),
        username: makeValue(told.username, place),
        url: makeValue(url, place),
      })
    }
  }
}

/** Join the pieces of a summary: paragraphs by an empty line, items by a line break (MAPPING B5). */
export function summaryOf(all: readonly SummaryPiece[]): Value | undefined {
  // the icon of a page is a line of its own, and says nothing
  const pieces = all.filter((piece) => /[\p{L}\p{N}]/u.test(piece.value.text))
  const [first] = pieces
  const last = pieces.at(-1)
  if (!first || !last) return undefined
  let text = ''
  pieces.forEach((piece, index) => {
    const isRun = piece.type === 'item' && pieces[index - 1]?.type === 'item'
    text += `${index === 0 ? '' : isRun ? '\n' : '\n\n'}${piece.value.text}`
  })
  const place =
    first.value.place && last.value.place
      ? { start: first.value.place.start, end: last.value.place.end }
      : first.value.place
  return { text, place }
}

/** Keep the first name and the first job title that greetings tell. */
export function mergeGreeting(into: Greeting, greeting: Greeting): void {
  into.name ??= greeting.name
  into.label ??= greeting.label
}

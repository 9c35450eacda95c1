import { koreanLegalForms, latinLegalForms } from '../ko/legal-forms.js'

/** The names behind one name, as {@link splitName} tells them apart. */
export interface NameParts {
  /** The name in Hangul: `얼리페이`. */
  korean?: string
  /** The name in Latin letters: `EarlyPay`. */
  latin?: string
}

/**
 * Tell the Korean and the Latin name in one name apart.
 *
 * Two names are told by a last part in parentheses, by one `/` or `|`, or by Latin words of more than four letters
 * behind the Korean ones; a name that mixes both otherwise (`LG전자`, `카카오 VX`) is Korean. Legal forms (`(주)`,
 * `Inc.`) stay where they stand and are no name. White space is folded (MAPPING T2).
 *
 * @param name - the name of an employer or a person as written (MAPPING T6, W1, B1)
 * @returns the parts; only one of them where the name has one script, `{}` where it has neither
 * @throws TypeError where `name` is no string
 *
 * @example
 * splitName('얼리페이 (EarlyPay)') // => { korean: '얼리페이', latin: 'EarlyPay' }
 * splitName('EarlyPay (얼리페이)') // => { korean: '얼리페이', latin: 'EarlyPay' }
 * splitName('얼리페이 EarlyPay') // => { korean: '얼리페이', latin: 'EarlyPay' }
 * splitName('(주)얼리페이') // => { korean: '(주)얼리페이' }
 */
export function splitName(name: string): NameParts {
  if (typeof name !== 'string') throw new TypeError('name must be a string')
  const text = name.replace(/\s+/gu, ' ').trim()
  for (const [one, other] of [inParentheses(text), aroundSign(text), behindHangul(text)]) {
    const scripts = `${scriptOf(one)} ${scriptOf(other)}`
    if (scripts === 'korean latin') return { korean: one, latin: other }
    if (scripts === 'latin korean') return { korean: other, latin: one }
  }
  const script = scriptOf(text)
  return script ? { [script]: text } : {}
}

/** Two names, or two empty ones where there are no two. */
type Pair = readonly [one: string, other: string]

/** Cut `A (B)` into A and B; a legal form in parentheses is no name. */
function inParentheses(text: string): Pair {
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'))
  const close = text.search(/[)）]$/u)
  if (open < 0 || close < open || koreanLegalForms.some((form) => text.endsWith(form))) return ['', '']
  return [text.slice(0, open).trim(), text.slice(open + 1, close).trim()]
}

/** Cut `A / B` and `A | B` into A and B. */
function aroundSign(text: string): Pair {
  const [one = '', other = '', ...more] = text.split(/[/|｜│⎪ㅣ‖]/u)
  return more.length > 0 ? ['', ''] : [one.trim(), other.trim()]
}

/** Cut `A B` into A, up to its last word with Hangul, and B, if B has more than four letters. */
function behindHangul(text: string): Pair {
  const words = text.split(' ')
  const at = words.findLastIndex((word) => scriptOf(word) === 'korean') + 1
  const tail = words.slice(at).join(' ')
  return tail.length > 4 && !/[()（）]/u.test(text) ? [words.slice(0, at).join(' '), tail] : ['', '']
}

/** Tell the script of a name without its legal forms: one Hangul letter makes it Korean. */
function scriptOf(name: string): keyof NameParts | undefined {
  let bare = name
  for (const form of koreanLegalForms) bare = bare.replaceAll(form, ' ')
  const words = bare.split(/[\s.,]+/u).filter((word) => !latinLegalForms.includes(word.toLowerCase()))
  if (words.some((word) => /\p{Script=Hangul}/u.test(word))) return 'korean'
  return words.some((word) => /\p{Script=Latin}/u.test(word)) ? 'latin' : undefined
}

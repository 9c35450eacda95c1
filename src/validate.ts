import { koreanSchemaWords } from './ko/schema-words.js'
import type { Message, MessageLanguage } from './message.js'
import { findPlace, type Places } from './places.js'
import type { Resume } from './types.js'
import { findDoubts } from './validate/doubts.js'
import type { Finding } from './validate/findings.js'
import { resumeRules } from './validate/rules.js'
import { findSchemaErrors } from './validate/schema.js'
import { englishSchemaWords, type SchemaWords } from './validate/words.js'
import { writeMessage } from './write-message.js'

/** Options of `validate`. */
export interface ValidateOptions {
  /** Language of the reasons and of what they name; Korean by default. */
  language?: MessageLanguage
}

/**
 * Check a resume: against the schema of JSON Resume 1.3.1 with the extensions of MAPPING W4, W7, W9 and E1 and a real
 * calendar (errors), and for what the schema lets pass but a reader would not (warnings and hints).
 *
 * @param value - anything, such as what `JSON.parse` gives
 * @param places - places of the conversion that made the resume, so that messages point into its Markdown
 * @param options - language of the messages
 * @returns messages, errors first; an empty array where nothing is wrong
 * @throws TypeError when `places` or `options` is no object, or the language is none of `ko` and `en`; never because of `value`
 *
 * @example
 * validate({ work: [{ name: 1 }] }, {}, { language: 'en' })[0]?.reason
 * // 'Unexpected number at /work/0/name, expected string'
 */
export function validate(value: unknown, places: Readonly<Places> = {}, options: ValidateOptions = {}): Message[] {
  if (typeof places !== 'object' || places === null) throw new TypeError('places: expected an object')
  if (typeof options !== 'object' || options === null) throw new TypeError('options: expected an object')
  const { language = 'ko' } = options
  if (language !== 'ko' && language !== 'en') throw new TypeError("options.language: expected 'ko' or 'en'")
  return find(value, language === 'ko' ? koreanSchemaWords : englishSchemaWords).map(({ rule, ...details }) =>
    writeMessage(rule, resumeRules[rule], { ...details, place: findPlace(places, details.pointer) }, language),
  )
}

/**
 * Tell whether a value is a resume: whether `validate` finds no error in it.
 *
 * @param value - anything, such as what `JSON.parse` gives
 * @returns `true` also where there are warnings; it never throws
 *
 * @example
 * isResume({ work: [{ startDate: '2023-02-30' }] }) // false
 */
export function isResume(value: unknown): value is Resume {
  return validate(value).every(({ severity }) => severity !== 'error')
}

/** Find everything in a value; one that cannot be read, such as a proxy that throws, is no resume. */
function find(value: unknown, words: SchemaWords): Finding[] {
  try {
    return [...findSchemaErrors(value, words), ...findDoubts(value)]
  } catch {
    return [{ rule: 'schema', pointer: '', actual: words.unreadable, expected: words.object }]
  }
}

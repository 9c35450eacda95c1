import { koreanFindings, koreanMisuses, koreanPhrases } from '../ko/cli.js'
import type { Message, MessageLanguage, Severity } from '../message.js'

/** What is wrong with a file, a theme or an output. `{actual}` and `{expected}` are filled in. */
export const englishFindings = {
  'no-such-file': 'Found no file {actual}',
  'unreadable-file': 'Could not read {actual}: {expected}',
  'not-a-file': '{actual} is a directory, expected a file',
  cp949:
    'Saved as CP949 (EUC-KR), expected UTF-8: run `iconv -f CP949 -t UTF-8 {actual} > {expected}`, or save it again as UTF-8 in an editor',
  'utf-16':
    'Saved as UTF-16, expected UTF-8: run `iconv -f {from} -t UTF-8 {actual} > {expected}`, or save it again as UTF-8 in an editor',
  'not-utf-8': 'Unexpected byte 0x{actual}, expected UTF-8',
  'invalid-json': 'Unexpected "{actual}", expected JSON',
  'base-of-json': '{actual} is a resume.json, expected Markdown beside --base',
  'no-theme': 'Found no theme {actual} from {expected}: run `npm install {actual}` there',
  'broken-theme': 'The theme {actual} failed: {expected}',
  'unwritable-output': 'Could not write {actual}: {expected}',
  'kept-as-json': '{actual} stands as JSON in the last section, since a career document has no words for it',
  'normalized-value': '{actual} is written with its white space folded and nothing empty',
  'lost-value': '{actual} is left out: no valid value, or an unsafe url',
  failure: 'Could not convert {actual}: {expected}',
} as const satisfies Record<string, string>

/** How much that weighs, where it is no error. */
const severities: Partial<Record<FindingId, Severity>> = {
  'kept-as-json': 'info',
  'normalized-value': 'info',
  'lost-value': 'warning',
}

/** What is wrong with the arguments. */
export const englishMisuses = {
  'unknown-option': 'Unknown option {actual}',
  'missing-value': 'Option {actual} needs a value',
  'unexpected-value': 'Option {actual} takes no value',
  'unknown-language': '--lang: unexpected "{actual}", expected ko or en',
  'unknown-format': '--to: unexpected "{actual}", expected json or markdown',
  'unknown-date': '--as-of: unexpected "{actual}", expected a date such as 2026-11 or 2026-11-22',
  'theme-name': '--theme: unexpected "{actual}", expected a name such as even',
  'theme-and-format': '--theme and --to exclude each other',
  'check-alone': '--check writes messages only, it excludes --output, --theme and --to',
  'no-input': 'Expected a file, or Markdown on the standard input',
  'needs-directory': 'Several files need a directory: -o DIRECTORY (or --check)',
  'not-a-directory': '--output: {actual} is a file, expected a directory for several files',
  'same-output': '{actual} and {expected} would be written to the same file',
  'overwrites-input': 'The output would overwrite {actual}, expected another name',
  'base-of-json': '--base: {actual} is a resume.json, expected Markdown',
  'watch-input': '--watch needs files, not the standard input',
  'watch-output': '--watch needs -o or --check',
} as const satisfies Record<string, string>

/** What else the command says. */
export const englishPhrases = {
  error: 'error',
  warning: 'warning',
  info: 'hint',
  clean: 'nothing to report',
  experience: 'experience {actual} (as of {expected})',
  employers: '{actual} employer(s)',
  help: 'See {actual} --help --lang en',
  watching: 'Watching {actual} file(s), Ctrl-C ends',
  written: '{actual} → {expected}',
} as const satisfies Record<string, string>

/** What is wrong with a file, a theme or an output. */
export type FindingId = keyof typeof englishFindings

/** What is wrong with the arguments. */
export type MisuseId = keyof typeof englishMisuses

/** What else the command says. */
export type PhraseId = keyof typeof englishPhrases

/** The values that a text names. */
export type Values = Partial<Record<'actual' | 'expected' | 'from', string>>

/** A message of the library, or one of the command about a file: then its rule is a `FindingId`. */
export interface Problem extends Omit<Message, 'rule'> {
  rule: string
}

/** A mistake in the arguments. */
export interface Misuse {
  rule: MisuseId
  values: Values
}

/**
 * Make a message about a file.
 *
 * @param rule - what is wrong
 * @param values - the values that its text names
 * @param language - language of the reason
 * @returns a message without a place, an error but for what `--to markdown` writes in another way
 */
export function createProblem(rule: FindingId, values: Values, language: MessageLanguage): Problem {
  const severity = severities[rule] ?? 'error'
  return { rule, severity, reason: fill(pick(language, koreanFindings, englishFindings)[rule], values) }
}

/**
 * Say what is wrong with the arguments.
 *
 * @param misuse - the mistake
 * @param language - language of the sentence
 * @returns one sentence
 */
export function describeMisuse({ rule, values }: Readonly<Misuse>, language: MessageLanguage): string {
  return fill(pick(language, koreanMisuses, englishMisuses)[rule], values)
}

/**
 * Say a phrase.
 *
 * @param id - which one
 * @param values - the values that it names
 * @param language - its language
 * @returns the phrase
 */
export function say(id: PhraseId, values: Values, language: MessageLanguage): string {
  return fill(pick(language, koreanPhrases, englishPhrases)[id], values)
}

/** Take what is of a language. */
function pick<Korean, English>(language: MessageLanguage, korean: Korean, english: English): Korean | English {
  return language === 'ko' ? korean : english
}

/** Fill values into a text. */
function fill(text: string, values: Values): string {
  return text.replace(/\{(actual|expected|from)\}/gu, (_, key: keyof Values) => values[key] ?? '')
}

import { type ParseArgsConfig, parseArgs } from 'node:util'
import { totalExperience } from '../accessors/experience.js'
import type { MessageLanguage } from '../message.js'
import type { Misuse, MisuseId } from './words.js'

/** Options of the command, as `parseArgs` takes them. */
export const optionTable = {
  output: { type: 'string', short: 'o' },
  theme: { type: 'string' },
  to: { type: 'string' },
  base: { type: 'string' },
  check: { type: 'boolean' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  watch: { type: 'boolean', short: 'w' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options']

/** What the arguments ask for. */
export interface Job {
  /** Names of the files as written, each once; `-` is the standard input. */
  files: string[]
  /** Path to write to; missing for the standard output. */
  output?: string
  format: 'json' | 'html' | 'markdown'
  /** End of the name of the theme's package: `even`; there where the format is `html`. */
  theme?: string
  /** Path of a resume.json, or of a document. */
  base?: string
  check: boolean
  /** Whether messages are written as JSON. */
  json: boolean
  /** Date up to which open stays count. */
  asOf: string
  language: MessageLanguage
  watch: boolean
}

/** What came of reading the arguments. */
export type Request =
  | { kind: 'misuse'; misuse: Misuse; language: MessageLanguage }
  | { kind: 'help' | 'version'; language: MessageLanguage }
  | { kind: 'job'; job: Job; language: MessageLanguage }

type Values = Partial<Record<keyof typeof optionTable, string | boolean>>

/**
 * Read the arguments of the command.
 *
 * @param args - arguments as the shell split them
 * @param today - date that holds without `--as-of`
 * @param hasInput - whether the standard input is no terminal
 * @returns a job, a wish for help or the version, or the first mistake
 */
export function readArguments(args: readonly string[], today: string, hasInput: boolean): Request {
  const parsed = parseArgs({
    args: [...args],
    options: optionTable,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Values = parsed.values
  const language = values.lang === 'en' ? 'en' : 'ko'
  const misuse = findBadToken(parsed.tokens) ?? findBadValue(values)
  if (misuse) return { kind: 'misuse', misuse, language }
  if (values.help) return { kind: 'help', language }
  if (values.version) return { kind: 'version', language }
  const job = createJob(values, parsed.positionals, language, today)
  const mistake = findContradiction(job, values, hasInput || parsed.positionals.length > 0)
  return mistake ? { kind: 'misuse', misuse: mistake, language } : { kind: 'job', job, language }
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

/** Find an option that there is not, that lacks its value, or that has one too many. */
function findBadToken(tokens: readonly Token[]): Misuse | undefined {
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName: actual, value, inlineValue } = token
    if (!isOption(name)) return { rule: 'unknown-option', values: { actual } }
    const isMissing = !value || (!inlineValue && value.startsWith('-') && (value !== '-' || name !== 'output'))
    if (optionTable[name].type === 'boolean') {
      if (value !== undefined) return { rule: 'unexpected-value', values: { actual } }
    } else if (isMissing) return { rule: 'missing-value', values: { actual } }
  }
  return undefined
}

/** Tell whether there is an option of a name. */
function isOption(name: string): name is keyof typeof optionTable {
  return Object.hasOwn(optionTable, name)
}

/** Find a value that is none of those an option takes. */
function findBadValue(values: Values): Misuse | undefined {
  const { lang = 'ko', to = 'json', theme = 'even', 'as-of': asOf = '2026' } = values
  const checks: [MisuseId, string | boolean, boolean][] = [
    ['unknown-language', lang, lang === 'ko' || lang === 'en'],
    ['unknown-format', to, to === 'json' || to === 'markdown'],
    ['theme-name', theme, /^[a-z0-9][a-z0-9._-]*$/iu.test(String(theme))],
    ['unknown-date', asOf, isDate(String(asOf))],
  ]
  const bad = checks.find(([, , isGood]) => !isGood)
  return bad && { rule: bad[0], values: { actual: String(bad[1]) } }
}

/** Tell whether experience can be counted up to a date. */
function isDate(text: string): boolean {
  try {
    totalExperience({}, text)
    return true
  } catch {
    return false
  }
}

/** Make a job of sound values. */
function createJob(values: Values, files: readonly string[], language: MessageLanguage, today: string): Job {
  const { output, theme, to, base, 'as-of': asOf } = values
  return {
    files: files.length > 0 ? [...new Set(files)] : ['-'],
    ...(typeof output === 'string' && output !== '-' && { output }),
    format: theme !== undefined ? 'html' : to === 'markdown' ? 'markdown' : 'json',
    ...(typeof theme === 'string' && { theme: theme.replace(/^jsonresume-theme-/u, '') }),
    ...(typeof base === 'string' && { base }),
    check: values.check === true,
    json: values.json === true,
    asOf: typeof asOf === 'string' ? asOf : today,
    language,
    watch: values.watch === true,
  }
}

/** Find options that do not go together. */
function findContradiction(job: Job, values: Values, hasSource: boolean): Misuse | undefined {
  const { files, output, base, check, watch } = job
  const hasStdin = files.includes('-')
  const json = files.find(isJsonName)
  if (values.theme !== undefined && values.to !== undefined) return { rule: 'theme-and-format', values: {} }
  if (check && [values.output, values.theme, values.to].some((value) => value !== undefined))
    return { rule: 'check-alone', values: {} }
  if (watch && hasStdin) return { rule: 'watch-input', values: {} }
  if (watch && !check && output === undefined) return { rule: 'watch-output', values: {} }
  if (!hasSource) return { rule: 'no-input', values: {} }
  if (base !== undefined && json !== undefined) return { rule: 'base-of-json', values: { actual: json } }
  if (files.length > 1 && !check && output === undefined) return { rule: 'needs-directory', values: {} }
  return undefined
}

/**
 * Tell by its name whether a file is a resume.json.
 *
 * @param file - name of a file
 * @returns `true` where it ends with `.json`
 */
export function isJsonName(file: string): boolean {
  return /\.json$/iu.test(file)
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { formatDuration } from '../accessors/duration.js'
import { employers } from '../accessors/employers.js'
import { totalExperience } from '../accessors/experience.js'
import { convert } from '../convert.js'
import type { Message, MessageLanguage } from '../message.js'
import { findPlace, type Places } from '../places.js'
import type { Resume } from '../types.js'
import { validate } from '../validate.js'
import { isJsonName, type Job } from './arguments.js'
import { decode } from './decode.js'
import type { Host } from './host.js'
import { placesOfJson } from './json-places.js'
import type { Summary } from './report.js'
import { renderTheme } from './theme.js'
import { createProblem, type Problem } from './words.js'
import { reasonOf } from './write.js'

/** What came of reading a file. */
export interface Reading {
  problems: Problem[]
  /** The text of the file, where it could be decoded. */
  text?: string
  /** The resume, where no problem is an error. */
  resume?: Resume
  /** Where its values stand in the text. */
  places?: Places
}

/** What came of a file: where there is an error, no result. */
export interface Outcome extends Reading {
  /** What is to be written. */
  result?: string
  summary?: Summary
}

/**
 * Do the job for one file.
 *
 * @param file - its name, `-` for the standard input
 * @param job - what is to be done
 * @param base - resume that fills in what the document lacks
 * @param host - the process
 * @returns problems and the result or the summary; it rejects never
 */
export async function convertFile(
  file: string,
  job: Readonly<Job>,
  base: Resume | undefined,
  host: Host,
): Promise<Outcome> {
  const { language } = job
  try {
    const reading = await readResume(file, language, base, host)
    const { resume, problems, places } = reading
    if (!resume || !places) return reading
    if (job.check) return { ...reading, summary: sumUp(resume, job) }
    if (job.theme !== undefined) {
      const { html, problem } = await renderTheme(resume, job.theme, host, language)
      return problem ? { ...reading, problems: [...problems, problem] } : { ...reading, result: html }
    }
    if (job.format === 'json') return { ...reading, result: `${JSON.stringify(resume, null, 2)}\n` }
    return await writeBack(resume, places, reading, language)
  } catch (error) {
    return { problems: [createProblem('failure', { actual: nameOf(file), expected: String(error) }, language)] }
  }
}

/** Write a resume as Markdown, with notes on what a career document has no words for. */
async function writeBack(
  resume: Resume,
  places: Places,
  reading: Reading,
  language: MessageLanguage,
): Promise<Outcome> {
  const { toMarkdown } = await import('../markdown.js')
  const rules = { json: 'kept-as-json', normalized: 'normalized-value', lost: 'lost-value' } as const
  const notes: Problem[] = []
  const result = toMarkdown(resume, {
    report({ kind, pointer }) {
      const place = findPlace(places, pointer)
      const note = createProblem(rules[kind], { actual: pointer }, language)
      notes.push({ ...note, pointer, ...(place && { place }) })
    },
  })
  return { ...reading, problems: [...reading.problems, ...notes], result }
}

/**
 * Read a resume from a file: Markdown or, by its name or its first character, JSON.
 *
 * @param file - its name, `-` for the standard input
 * @param language - language of the problems
 * @param base - resume that fills in what Markdown lacks
 * @param host - the process
 * @returns problems, and the resume where none is an error
 */
export async function readResume(
  file: string,
  language: MessageLanguage,
  base: Resume | undefined,
  host: Host,
): Promise<Reading> {
  let bytes: Uint8Array
  try {
    bytes = file === '-' ? await host.stdin.read() : readFileSync(resolve(host.cwd, file))
  } catch (error) {
    return { problems: [describeFailure(nameOf(file), error, language)] }
  }
  const { text, problem } = decode(bytes, file, language)
  if (problem) return { problems: [problem] }
  const isJson = isJsonName(file) || (file === '-' && /^\s*\{/u.test(text))
  if (isJson && base) return { text, problems: [createProblem('base-of-json', { actual: nameOf(file) }, language)] }
  return isJson ? readJson(text, language) : readMarkdown(text, language, base)
}

/**
 * Name a file in messages.
 *
 * @param file - name as written, `-` for the standard input
 * @returns the name, `<stdin>` for the standard input
 */
export function nameOf(file: string): string {
  return file === '-' ? '<stdin>' : file
}

/** Say why a file could not be read. */
function describeFailure(actual: string, error: unknown, language: MessageLanguage): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return createProblem('no-such-file', { actual }, language)
  if (code === 'EISDIR') return createProblem('not-a-file', { actual }, language)
  return createProblem('unreadable-file', { actual, expected: reasonOf(error) }, language)
}

/** Read a resume.json. */
function readJson(text: string, language: MessageLanguage): Reading {
  const { places, broken, actual } = placesOfJson(text)
  if (!places) return { text, problems: [{ ...createProblem('invalid-json', { actual }, language), place: broken }] }
  const value: Resume = JSON.parse(text)
  const problems = validate(value, places, { language })
  return { text, problems, places, ...(isSound(problems) && { resume: value }) }
}

/** Convert a document, and check what came of it. */
function readMarkdown(text: string, language: MessageLanguage, base: Resume | undefined): Reading {
  const { resume, messages, places } = convert(text, { language, ...(base && { base }) })
  const isKnown = ({ rule, place }: Message) =>
    messages.some((known) => known.rule === rule && known.place?.start.offset === place?.start.offset)
  const doubts = validate(resume, places, { language }).filter((doubt) => !isKnown(doubt))
  const problems = [...messages, ...doubts]
  return { text, problems, places, ...(isSound(problems) && { resume }) }
}

/**
 * Tell whether no problem is an error.
 *
 * @param problems - problems of a file
 */
export function isSound(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity !== 'error')
}

/** Sum up the experience of a resume. */
function sumUp(resume: Resume, { asOf, language }: Readonly<Job>): Summary {
  const months = totalExperience(resume, asOf)
  return { months, text: formatDuration(months, language), employers: employers(resume, asOf).length, asOf }
}

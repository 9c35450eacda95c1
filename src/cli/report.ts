import type { MessageLanguage } from '../message.js'
import { splitLines } from '../parse/lines.js'
import { excerpt } from './excerpt.js'
import type { Host, Output } from './host.js'
import { printable } from './width.js'
import { type Problem, say } from './words.js'

/** How problems are written. */
export interface Style {
  color: boolean
  /** Width of the terminal. */
  columns: number
}

/** SGR codes of what is coloured. */
const codes = { error: '31', warning: '33', info: '36', bold: '1', dim: '2' } as const

/**
 * Choose how problems are written to an output.
 *
 * @param output - where they go
 * @param env - variables: `FORCE_COLOR` asks for colour, `NO_COLOR` and `TERM=dumb` refuse it
 * @returns colour on a terminal only, if neither says otherwise
 */
export function chooseStyle({ isTerminal, columns }: Output, env: Host['env']): Style {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env
  const color = force ? force !== '0' && force !== 'false' : !no && term !== 'dumb' && isTerminal
  return { color, columns }
}

/**
 * Write the problems of a file, each with its source line and a caret.
 *
 * @param file - name of the file
 * @param problems - problems in any order
 * @param text - text of the file; without it no line is shown
 * @param style - colour and width
 * @returns lines, each with a line ending; those without a place come last; an empty text where there are none
 */
export function writeProblems(
  file: string,
  problems: readonly Problem[],
  text: string | undefined,
  style: Style,
): string {
  const lines = text === undefined ? undefined : splitLines(text)
  return sortByPlace(problems)
    .flatMap((problem) => {
      const head = writeHead(file, problem, style)
      const { place } = problem
      if (!place || !lines) return [head]
      const { [place.start.line - 1]: start, length } = lines.starts
      const { [place.start.line - 1]: end } = lines.ends
      if (start === undefined || length === 0) return [head]
      const [source, mark] = excerpt(lines.source.slice(start, end), place, style.columns)
      const at = mark.indexOf('^')
      return [
        head,
        paint(source, 'dim', style),
        paint(mark.slice(0, at), 'dim', style) + paint(mark.slice(at), problem.severity, style),
      ]
    })
    .map((line) => `${line}\n`)
    .join('')
}

/** Write `file:line:column severity reason (rule)`. */
function writeHead(file: string, { place, severity, reason, rule }: Problem, style: Style): string {
  const where = [printable(file), ...(place ? [place.start.line, place.start.column] : [])].join(':')
  const what = `${paint(severity, severity, style)} ${printable(reason)} ${paint(`(${rule})`, 'dim', style)}`
  return `${paint(where, 'bold', style)} ${what}`
}

/** Sort problems by their place; those without one come last. */
function sortByPlace(problems: readonly Problem[]): Problem[] {
  const at = ({ place }: Problem) => [place?.start.line ?? Number.MAX_SAFE_INTEGER, place?.start.column ?? 0] as const
  return [...problems].sort((a, b) => at(a)[0] - at(b)[0] || at(a)[1] - at(b)[1])
}

/** Colour a text. */
function paint(text: string, color: keyof typeof codes, style: Style): string {
  return style.color && text !== '' ? `\u001b[${codes[color]}m${text}\u001b[0m` : text
}

/** What `--check` says about a file beside its problems. */
export interface Summary {
  /** Months of all work, overlaps once. */
  months: number
  /** The same as a text: `5년 2개월`. */
  text: string
  employers: number
  asOf: string
}

/**
 * Sum up a file: how many problems of which severity, and the experience.
 *
 * @param file - name of the file
 * @param problems - its problems
 * @param summary - experience; missing where the file could not be read
 * @param language - language of the line
 * @returns one line with its line ending
 */
export function writeSummary(
  file: string,
  problems: readonly Problem[],
  summary: Summary | undefined,
  language: MessageLanguage,
): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    return count === 0 ? [] : [`${say(severity, {}, language)} ${count}`]
  })
  const parts = counts.length === 0 ? [say('clean', {}, language)] : counts
  if (summary) {
    parts.push(say('experience', { actual: summary.text, expected: summary.asOf }, language))
    parts.push(say('employers', { actual: String(summary.employers) }, language))
  }
  return `${printable(file)}: ${parts.join(', ')}\n`
}

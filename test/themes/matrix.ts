import { readFileSync } from 'node:fs'
import { type ThemeViewOptions, themeView } from '../../src/theme.js'
import type { Resume } from '../../src/types.js'
import { lacksOf, scriptUrls, shapeOf } from './checks.js'
import { hostilePairs } from './hostile.js'
import { missingThemes, type Page, renderPages, themes, versionOf } from './pages.js'

/** Read a resume of the test data. */
export function readResume(path: string): Resume {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
}

/** What was found wrong with the pages of one theme, by column; an empty list is a pass. */
export type Findings = Record<string, string[]>

/** How a resume is handed to the theme. */
export type Feed = (resume: Resume) => object

/** As it stands. */
export const plain: Feed = (resume) => resume
/** Through `themeView`. */
export function viewed(options?: ThemeViewOptions): Feed {
  return (resume) => themeView(resume, options)
}

/**
 * Render resumes and the hostile twins of the last with one theme, and look at the pages.
 *
 * @param theme - end of the package's name
 * @param resumes - whole resumes
 * @param feeds - how they are handed to it, one way after the other
 * @returns the findings, one a way
 */
export async function examine(theme: string, resumes: readonly Resume[], feeds: readonly Feed[]): Promise<Findings[]> {
  const pairs = resumes.slice(-1).flatMap((resume) => hostilePairs(resume))
  const given = [...resumes, ...pairs.flatMap(({ hostile, harmless }) => [hostile, harmless])]
  const pages = await renderPages(
    theme,
    feeds.flatMap((feed) => given.map(feed)),
  )
  return feeds.map((feed, index) => {
    const own = pages.slice(index * given.length, (index + 1) * given.length)
    return {
      ...judge(own, resumes),
      'input unchanged': feed === plain && own.some(({ changed }) => changed) ? ['changed'] : [],
    }
  })
}

function judge(pages: readonly Page[], resumes: readonly Resume[]): Findings {
  const findings: Findings = { renders: pages.map(({ error }) => error).filter((error) => error !== undefined) }
  const html = pages.map((page) => page.html ?? '')
  resumes.forEach((resume, index) => {
    for (const [column, lacks] of Object.entries(lacksOf(html[index] ?? '', resume)))
      findings[column] = [...(findings[column] ?? []), ...lacks]
  })
  const twins = html.slice(resumes.length)
  const hostile = twins.filter((_, index) => index % 2 === 0)
  const harmless = twins.filter((_, index) => index % 2 === 1)
  findings['no live HTML'] = hostile.flatMap((page, index) =>
    differences(shapeOf(page), shapeOf(harmless[index] ?? '')),
  )
  findings['no script url'] = hostile.flatMap(scriptUrls)
  return findings
}

function differences(one: Record<string, number>, other: Record<string, number>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((key) => one[key] !== other[key])
    .map((key) => `<${key}> ${one[key] ?? 0} instead of ${other[key] ?? 0}`)
}

/** Findings of one theme: as it is, through the view tuned for it, and through the view that knows no theme. */
export interface Row {
  theme: string
  before: Findings
  after: Findings
  untuned: Findings
}

/**
 * Write findings as a Markdown table.
 *
 * @param rows - one a theme
 * @returns the table; `✗ → ✓` where the view mends something
 */
export function writeMatrix(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0]?.after ?? {})
  const sign = (lacks: string[] | undefined) => (lacks?.length === 0 ? '✓' : '✗')
  const cell = (before: string, after: string) => (before === after ? after : `${before} → ${after}`)
  const lines = [
    ['theme', ...columns],
    ['---', ...columns.map(() => ':-:')],
    ...rows.map(({ theme, before, after }) => [
      `${theme} ${versionOf(theme)}`,
      ...columns.map((column) => cell(sign(before[column]), sign(after[column]))),
    ]),
  ]
  const reasons = Object.entries(missingThemes).map(
    ([theme, reason]) => `Not tested: \`jsonresume-theme-${theme}\` ${reason}.`,
  )
  return [...lines.map((line) => `| ${line.join(' | ')} |`), '', ...reasons].join('\n')
}

/** Examine all themes, two at a time. */
export async function examineAll(resumes: readonly Resume[]): Promise<Row[]> {
  const rows: Row[] = []
  const queue = [...themes]
  const worker = async () => {
    for (let theme = queue.shift(); theme !== undefined; theme = queue.shift()) {
      const [before = {}, after = {}, untuned = {}] = await examine(theme, resumes, [
        plain,
        viewed({ theme }),
        viewed(),
      ])
      rows.push({ theme, before, after, untuned })
    }
  }
  await Promise.all([worker(), worker()])
  return rows.sort((one, other) => (one.theme < other.theme ? -1 : 1))
}

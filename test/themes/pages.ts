import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type KnownTheme, knownThemes } from '../../src/theme.js'

/** What came of rendering one resume. */
export type Page = { html: string; error?: never; changed: boolean } | { html?: never; error: string; changed: boolean }

/** Themes whose pages are tested: all that npm serves and that load. */
export const themes = Object.keys(knownThemes) as KnownTheme[]

/** Themes that cannot be tested, with the reason. */
export const missingThemes: Record<string, string> = {
  professional: 'installs but does not load: its package holds uncompiled JSX (`SyntaxError`)',
}

/** The version of a theme that is installed. */
export function versionOf(theme: string): string {
  const file = new URL(`../../node_modules/jsonresume-theme-${theme}/package.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).version
}

/**
 * Render resumes with one theme in a process of its own.
 *
 * @param theme - end of the package's name
 * @param resumes - plain data
 * @param zone - time zone of that process
 * @returns one page each
 */
export async function renderPages(theme: string, resumes: object[], zone = 'Asia/Seoul'): Promise<Page[]> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('render-child.mjs', import.meta.url))], {
    env: { ...process.env, TZ: zone },
  })
  child.stdin.end(JSON.stringify({ theme, resumes }))
  const [answer, trouble] = await Promise.all([text(child.stdout), text(child.stderr)])
  try {
    return JSON.parse(answer)
  } catch {
    throw new Error(`Theme ${theme} did not answer: ${trouble || answer}`)
  }
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { MessageLanguage } from '../message.js'
import type { Resume } from '../types.js'
import type { Host } from './host.js'
import { createProblem, type Problem } from './words.js'

/** A page, or why there is none. */
export type Rendered = { html: string; problem?: never } | { html?: never; problem: Problem }

/**
 * Render a resume with a theme that is installed where the command runs.
 *
 * @param resume - a sound resume
 * @param theme - end of the name of its package: `even`
 * @param host - the process; what the theme prints goes to the standard error
 * @param language - language of the page, where the theme asks for one, and of the problem
 * @returns the page; a problem where the theme is missing or fails
 */
export async function renderTheme(
  resume: Resume,
  theme: string,
  host: Host,
  language: MessageLanguage,
): Promise<Rendered> {
  const name = `jsonresume-theme-${theme}`
  const path = findPackage(name, host.cwd)
  if (path === undefined) {
    return { problem: createProblem('no-theme', { actual: name, expected: host.cwd }, language) }
  }
  const { themeView } = await import('../theme.js')
  try {
    const html = await host.divert(async () => {
      const module: unknown = await import(pathToFileURL(path).href)
      return String(await findRender(module)(themeView(resume, { theme }), { language }))
    })
    return { html }
  } catch (error) {
    return { problem: createProblem('broken-theme', { actual: name, expected: String(error) }, language) }
  }
}

/** Find the function that makes a page, exported by name or as a part of the default. */
function findRender(module: unknown): (resume: object, options: object) => unknown {
  const whole = propertyOf(module, 'default')
  // compiled to CommonJS, a default is a part of the default
  for (const holder of [module, whole, propertyOf(whole, 'default')]) {
    const render = propertyOf(holder, 'render')
    if (typeof render === 'function') return (resume, options) => render.call(holder, resume, options)
  }
  throw new TypeError('no function `render`')
}

/** Read a property of anything. */
function propertyOf(value: unknown, key: string): unknown {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
    ? Reflect.get(value, key)
    : undefined
}

/**
 * Find the file that a package is imported from.
 *
 * @param name - name of the package
 * @param directory - absolute path of the directory whose `node_modules`, and those above it, are looked at
 * @returns an absolute path, or `undefined` where it is not installed
 */
export function findPackage(name: string, directory: string): string | undefined {
  const require = createRequire(join(directory, 'noop.js'))
  // a theme may be for `import` alone, or better there than for `require`
  for (const parent of require.resolve.paths(name) ?? []) {
    const target = readImportTarget(join(parent, name, 'package.json'))
    if (target !== undefined) return join(parent, name, target)
  }
  try {
    return require.resolve(name)
  } catch {
    return undefined
  }
}

/** Read from a manifest what `import` gets: the first condition of `.` that holds. */
function readImportTarget(manifest: string): string | undefined {
  try {
    const exports: unknown = JSON.parse(readFileSync(manifest, 'utf8')).exports
    return chooseTarget(propertyOf(exports, '.') ?? exports)
  } catch {
    return undefined
  }
}

/** Choose the target of exports. */
function chooseTarget(target: unknown): string | undefined {
  if (typeof target === 'string') return target
  if (typeof target !== 'object' || target === null) return undefined
  for (const [condition, inner] of Object.entries(target)) {
    if (!['import', 'node', 'module-sync', 'default'].includes(condition)) continue
    const chosen = chooseTarget(inner)
    if (chosen !== undefined) return chosen
  }
  return undefined
}

import { realpathSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Job } from './arguments.js'
import type { Misuse } from './words.js'
import { statOf } from './write.js'

/** Where the result of each file goes: name as written → absolute path, or `undefined` for the standard output. */
export type Plan = ReadonlyMap<string, string | undefined>

const extensions = { json: '.json', html: '.html', markdown: '.md' } as const

/**
 * Plan where results go.
 *
 * @param job - what is to be done
 * @param cwd - absolute path of the working directory
 * @returns the plan, or a mistake: no directory for several files, two results in one place, a result over an input
 */
export function planOutputs(job: Readonly<Job>, cwd: string): Plan | Misuse {
  const { files, output, base } = job
  if (output === undefined) return new Map(files.map((file) => [file, undefined]))
  const path = resolve(cwd, output)
  const isDirectory = statOf(path)?.isDirectory() ?? /[/\\]$/u.test(output)
  if (files.length > 1 && !isDirectory && statOf(path)) return { rule: 'not-a-directory', values: { actual: output } }
  const plan = new Map<string, string>()
  const owners = new Map<string, string>()
  const inputs = new Map(
    [...files, ...(base === undefined ? [] : [base])].map((name) => [realOf(resolve(cwd, name)), name]),
  )
  for (const file of files) {
    const target = files.length > 1 || isDirectory ? join(path, nameResult(file, job.format)) : path
    const input = inputs.get(realOf(target))
    if (input !== undefined && input !== '-') return { rule: 'overwrites-input', values: { actual: input } }
    const owner = owners.get(target)
    if (owner !== undefined) return { rule: 'same-output', values: { actual: owner, expected: file } }
    owners.set(target, file)
    plan.set(file, target)
  }
  return plan
}

/** Name the result of a file in a directory: `career.md` → `career.json`. */
function nameResult(file: string, format: Job['format']): string {
  const name = file === '-' ? 'resume' : basename(file).replace(/(?<=.)\.[^.]*$/u, '')
  return name + extensions[format]
}

/** Follow the links of a path as far as it exists. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

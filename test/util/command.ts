import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { command } from '../../tsup.config.js'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a process did. */
export interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** How to start it. */
export interface Start {
  cwd?: string
  input?: string | Uint8Array
  env?: Record<string, string>
}

/** A directory that is removed in the end. */
export function makeDirectory(): { path: string; list(): string[]; read(name: string): string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'career-'))
  return {
    path,
    list: () => readdirSync(path).sort(),
    read: (name) => readFileSync(join(path, name), 'utf8'),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

/**
 * Build the command as the package does, far from any `node_modules`.
 *
 * @returns path of the built file
 */
export async function buildCommand(directory: string): Promise<string> {
  await build({ ...command, config: false, silent: true, outDir: join(directory, 'dist') })
  cpSync(join(root, 'package.json'), join(directory, 'package.json'))
  return join(directory, 'dist/cli.js')
}

/** Start a program; variables about colour are not handed on. */
export function start(file: string, args: readonly string[], { cwd, env }: Start = {}): ChildProcess {
  const { NO_COLOR, FORCE_COLOR, ...rest } = process.env
  return spawn(file, args, { cwd: cwd ?? dirname(root), env: { ...rest, ...env } })
}

/** Run a program to its end. */
export async function run(file: string, args: readonly string[], options: Start = {}): Promise<Ended> {
  const child = start(file, args, options)
  const status = new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  // it may end before it has read all
  child.stdin?.on('error', () => {})
  child.stdin?.end(options.input ?? '')
  const [stdout = '', stderr = ''] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => (stream ? (await buffer(stream)).toString() : '')),
  )
  return { status: await status, stdout, stderr }
}

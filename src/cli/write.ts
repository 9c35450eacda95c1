import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Write a file whole or not at all: beside its place first, then renamed.
 *
 * @param path - absolute path; directories that are missing are made, a link is followed, permissions stay
 * @param text - all that the file will hold
 * @throws Error when it cannot be written; then what stood there still stands
 */
export function writeWhole(path: string, text: string): void {
  const old = statOf(path)
  // a device or a pipe cannot be replaced
  if (old && !old.isFile()) {
    writeFileSync(path, text)
    return
  }
  const target = old ? realpathSync(path) : path
  mkdirSync(dirname(target), { recursive: true })
  const beside = join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}.tmp`)
  try {
    writeFileSync(beside, text, { flag: 'wx' })
    if (old) chmodSync(beside, old.mode)
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/**
 * Look what stands at a path.
 *
 * @param path - absolute path
 * @returns what the file system knows of it, or `undefined` where nothing can be seen
 */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/**
 * Say why the file system refused, without the path and the call.
 *
 * @param error - what it threw
 * @returns such as `EACCES: permission denied`
 */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/, (?:\w+)(?: '.*)?$/u, '')
}

import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Job } from './arguments.js'
import type { Host } from './host.js'
import type { Plan } from './plan.js'
import { run } from './run.js'
import { say } from './words.js'

/** Milliseconds that a file must rest; an editor writes in several steps. */
const REST = 80

/**
 * Do a job, and again for each file that changes, until the user stops it.
 *
 * @param job - what is to be done
 * @param plan - where results go
 * @param host - the process
 * @returns exit status of the last run
 */
export async function runAndWatch(job: Readonly<Job>, plan: Plan, host: Host): Promise<0 | 1> {
  const changed = new Set<string>()
  let status: 0 | 1 = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  // one run after the other
  let running: Promise<void> = Promise.resolve()
  const runChanged = async (): Promise<void> => {
    const hasBase = job.base !== undefined && changed.has(job.base)
    const files = job.files.filter((file) => hasBase || changed.has(file))
    changed.clear()
    if (files.length > 0) status = await run({ ...job, files }, plan, host)
  }
  const onChange = (file: string): void => {
    changed.add(file)
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(runChanged)
    }, REST)
  }
  const watchers = watchFiles([...job.files, ...(job.base === undefined ? [] : [job.base])], host.cwd, onChange)
  const stopped = new Promise<void>((resolve) => {
    host.onStop(resolve)
  })
  for (const file of job.files) changed.add(file)
  await runChanged()
  if (!job.json) await host.stderr.write(`${say('watching', { actual: String(job.files.length) }, job.language)}\n`)
  await stopped
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
  await running
  return status
}

/** Watch files by their directories: an editor may put a new file in the place of the old. */
function watchFiles(files: readonly string[], cwd: string, onChange: (file: string) => void): FSWatcher[] {
  const directories = new Map<string, Map<string, string>>()
  for (const file of files) {
    const path = resolve(cwd, file)
    const names = directories.get(dirname(path)) ?? new Map<string, string>()
    directories.set(dirname(path), names.set(basename(path), file))
  }
  return [...directories].flatMap(([directory, names]) => {
    try {
      return watch(directory, (_event, name) => {
        const file = names.get(String(name))
        if (file !== undefined) onChange(file)
      })
    } catch {
      // a directory that is not there: the run says so
      return []
    }
  })
}

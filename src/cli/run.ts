import { isAbsolute, relative } from 'node:path'
import type { Resume } from '../types.js'
import type { Job } from './arguments.js'
import { convertFile, isSound, nameOf, type Outcome, readResume } from './convert-file.js'
import type { Host, Output } from './host.js'
import type { Plan } from './plan.js'
import { chooseStyle, writeProblems, writeSummary } from './report.js'
import { printable } from './width.js'
import { createProblem, type Problem, say } from './words.js'
import { reasonOf, writeWhole } from './write.js'

/** What is told about one file with `--json`. */
interface FileReport {
  file: string
  messages: Problem[]
  experience?: Outcome['summary']
}

/**
 * Do a job once.
 *
 * @param job - what is to be done, with the files that are to be done now
 * @param plan - where results go
 * @param host - the process
 * @returns exit status: 1 where there is an error, else 0
 */
export async function run(job: Readonly<Job>, plan: Plan, host: Host): Promise<0 | 1> {
  const reports: FileReport[] = []
  const output = job.check ? host.stdout : host.stderr
  const tell = async (file: string, outcome: Outcome): Promise<void> => {
    reports.push(reportOf(nameOf(file), outcome))
    if (!job.json) await output.write(writeOutcome(nameOf(file), outcome, job, output, host))
  }
  const base = await readBase(job, host)
  if (base && job.base !== undefined) await tell(job.base, base)
  if (!base || base.resume) await convertAll(job, plan, base?.resume, host, tell)
  if (job.json) await output.write(`${JSON.stringify(reports, null, 2)}\n`)
  return reports.every(({ messages }) => isSound(messages)) ? 0 : 1
}

/** Read the resume of `--base`; only its errors matter, it is not what is checked. */
async function readBase(job: Readonly<Job>, host: Host): Promise<Outcome | undefined> {
  if (job.base === undefined) return undefined
  const reading = await readResume(job.base, job.language, undefined, host)
  return { ...reading, problems: reading.problems.filter(({ severity }) => severity === 'error') }
}

/** Convert the files one after the other, with a line of progress where there are several. */
async function convertAll(
  { files, ...rest }: Readonly<Job>,
  plan: Plan,
  base: Resume | undefined,
  host: Host,
  tell: (file: string, outcome: Outcome) => Promise<void>,
): Promise<void> {
  const job = { files, ...rest }
  const hasProgress = files.length > 1 && host.stderr.isTerminal
  for (const [i, file] of files.entries()) {
    if (hasProgress) await host.stderr.write(`[${i + 1}/${files.length}] ${printable(nameOf(file))}`)
    const outcome = await convertFile(file, job, base, host)
    const failure = outcome.result === undefined ? undefined : await deliver(outcome.result, plan.get(file), job, host)
    // back to the first column, and the line emptied
    if (hasProgress) await host.stderr.write('\r\u001b[K')
    await tell(file, failure ? { ...outcome, problems: [...outcome.problems, failure] } : outcome)
    const target = plan.get(file)
    if (job.watch && !job.json && !failure && outcome.result !== undefined && target !== undefined) {
      const names = { actual: file, expected: showPath(target, host) }
      await host.stderr.write(`${say('written', names, job.language)}\n`)
    }
  }
}

/** Write a result where it goes. */
async function deliver(
  result: string,
  target: string | undefined,
  { language }: Readonly<Job>,
  host: Host,
): Promise<Problem | undefined> {
  try {
    if (target === undefined) await host.stdout.write(result)
    else writeWhole(target, result)
    return undefined
  } catch (error) {
    const actual = target === undefined ? '<stdout>' : showPath(target, host)
    return createProblem('unwritable-output', { actual, expected: reasonOf(error) }, language)
  }
}

/** Name a path in messages: from the working directory where it lies in it. */
function showPath(path: string, { cwd }: Host): string {
  const name = relative(cwd, path)
  return name.startsWith('..') || isAbsolute(name) ? path : name
}

/** Gather what `--json` tells of a file. */
function reportOf(file: string, { problems, summary }: Outcome): FileReport {
  return { file, messages: problems, ...(summary && { experience: summary }) }
}

/** Write what is told of a file as text. */
function writeOutcome(file: string, outcome: Outcome, job: Readonly<Job>, output: Output, host: Host): string {
  const { problems, text, summary } = outcome
  const lines = writeProblems(file, problems, text, chooseStyle(output, host.env))
  return job.check ? lines + writeSummary(file, problems, summary, job.language) : lines
}

import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'

/** Where the command writes text. */
export interface Output {
  /** Whether a person looks at it. */
  readonly isTerminal: boolean
  /** Width of the terminal in columns; 120 where there is none. */
  readonly columns: number
  /** Write text; resolves also where the reader has gone (a broken pipe), rejects on any other failure. */
  write(text: string): Promise<void>
}

/** All that the command sees of the process it runs in; files apart. */
export interface Host {
  /** Absolute path of the working directory. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: { readonly isTerminal: boolean; read(): Promise<Uint8Array> }
  readonly stdout: Output
  readonly stderr: Output
  /** Today's date where the user is: `2026-11-22`. */
  today(): string
  /** Version of the package: `0.1.0`. */
  version(): string
  /** Call back once, when the user wants to stop (Ctrl-C). */
  onStop(callback: () => void): void
  /** Do some work while what it prints to the standard output goes to the standard error. */
  divert<Result>(work: () => Promise<Result>): Promise<Result>
}

/** What is needed of an output of `process`. */
interface OutputStream {
  isTTY?: boolean | undefined
  columns?: number | undefined
  write(text: string, done?: (error?: Error | null) => void): boolean
  on(event: 'error', listener: () => void): unknown
}

/** What is needed of `process`. */
export interface ProcessLike {
  cwd(): string
  env: Host['env']
  stdin: AsyncIterable<unknown>
  stdout: OutputStream
  stderr: OutputStream
  once(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

/**
 * Make the host of a process.
 *
 * The standard input is touched only when it is read: a shell that shares it may read it on behind the command.
 *
 * @param process - the process that the command runs in
 * @param isInputTerminal - whether a person sits at the standard input
 * @param manifest - address of the package.json
 * @returns the host; a broken pipe no longer ends the process
 */
export function createHost(process: ProcessLike, isInputTerminal: boolean, manifest: URL): Host {
  const { stdout, stderr } = process
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: { isTerminal: isInputTerminal, read: () => buffer(process.stdin) },
    stdout: createOutput(stdout),
    stderr: createOutput(stderr),
    today: () => writeDay(new Date()),
    version: () => readVersion(manifest),
    onStop(callback) {
      process.once('SIGINT', callback)
      process.once('SIGTERM', callback)
    },
    async divert(work) {
      const { write } = stdout
      stdout.write = stderr.write.bind(stderr)
      try {
        return await work()
      } finally {
        stdout.write = write
      }
    },
  }
}

/** Make an output of a stream. */
function createOutput(stream: OutputStream): Output {
  let isBroken = false
  // without a listener an error would end the process; each write is told its own
  stream.on('error', () => {})
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 120,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (isBroken) return resolve()
        stream.write(text, (error) => {
          if (!error) return resolve()
          isBroken = 'code' in error && error.code === 'EPIPE'
          if (isBroken) resolve()
          else reject(error)
        })
      }),
  }
}

/** Write a date as the user's calendar has it. */
function writeDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** Read the version of a package. */
function readVersion(manifest: URL): string {
  return String(JSON.parse(readFileSync(manifest, 'utf8')).version)
}

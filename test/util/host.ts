import type { Host } from '../../src/cli/host.js'

/** A host whose outputs are kept. */
export interface FakeHost extends Host {
  out: string
  err: string
  /** Press Ctrl-C. */
  stop(): void
}

/** What differs from a host with pipes and no variables. */
export interface FakeOptions {
  cwd?: string
  env?: Record<string, string>
  input?: string | Uint8Array | Error
  isTerminal?: boolean
  columns?: number
  /** What the standard output fails with. */
  outError?: Error
}

/** Make a host for a test. */
export function fakeHost(options: FakeOptions = {}): FakeHost {
  const { cwd = process.cwd(), env = {}, input, isTerminal = false, columns = 120, outError } = options
  const stops: (() => void)[] = []
  const host: FakeHost = {
    out: '',
    err: '',
    cwd,
    env,
    stdin: {
      isTerminal: input === undefined,
      async read() {
        if (input instanceof Error) throw input
        return typeof input === 'string' ? new TextEncoder().encode(input) : (input ?? new Uint8Array())
      },
    },
    stdout: {
      isTerminal,
      columns,
      async write(text) {
        if (outError) throw outError
        host.out += text
      },
    },
    stderr: {
      isTerminal,
      columns,
      async write(text) {
        host.err += text
      },
    },
    today: () => '2026-11-22',
    version: () => '1.2.3',
    onStop: (callback) => stops.push(callback),
    divert: (work) => work(),
    stop() {
      for (const callback of stops) callback()
    },
  }
  return host
}

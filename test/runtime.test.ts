import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { convert } from '../src/convert.js'

vi.setConfig({ testTimeout: 120_000 })

/** The built package in processes of other kinds: `npm run build` comes first, as in `npm test`. */

const run = promisify(execFile)
const seed = fileURLToPath(new URL('fixtures/seed/input.md', import.meta.url))
const library = new URL('../dist/index.js', import.meta.url).href
const expected: unknown = JSON.parse(JSON.stringify(convert(readFileSync(seed, 'utf8'))))

/** A script that prints what the built package converts the seed to. */
const script = `
  const { readFileSync } = await import('node:fs')
  const { convert } = await import(${JSON.stringify(library)})
  console.log(JSON.stringify(convert(readFileSync(${JSON.stringify(seed)}, 'utf8'))))`

const inWorker = `
  import { Worker } from 'node:worker_threads'
  const code = ${JSON.stringify(`
    import { parentPort, workerData } from 'node:worker_threads'
    const { convert } = await import(${JSON.stringify(library)})
    parentPort.postMessage(convert(workerData))`)}
  const { readFileSync } = await import('node:fs')
  const workerData = readFileSync(${JSON.stringify(seed)}, 'utf8')
  const worker = new Worker(new URL('data:text/javascript,' + encodeURIComponent(code)), { workerData })
  worker.on('message', (result) => console.log(JSON.stringify(result)))`

beforeAll(() => {
  if (!existsSync(fileURLToPath(library))) throw new Error('no dist: run `npm run build` first')
})

describe('converts to the same', () => {
  test.each([
    ['where strings are not run', ['--disallow-code-generation-from-strings'], script],
    ['where what the language gives is frozen', ['--frozen-intrinsics'], script],
    ['with little stack', ['--stack-size=400'], script],
    ['without a just-in-time compiler', ['--jitless'], script],
    ['in a worker', [], inWorker],
  ])('%s', async (_, flags, code) => {
    const args = ['--no-warnings', ...flags, '--input-type=module', '-e', code]
    const { stdout } = await run(process.execPath, args, { maxBuffer: 2 ** 26 })
    expect(JSON.parse(stdout)).toEqual(expected)
  })
})

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convert } from '../../src/convert.js'
import { fixtures } from '../util/fixtures.js'
import { convertHere, convertInWorker } from './in-page.js'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** No code from strings, nothing inline, nothing from elsewhere. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; base-uri 'none'"

const documents = fixtures().map(({ markdown }) => markdown)
const expected: unknown = JSON.parse(JSON.stringify(documents.map((markdown) => convert(markdown))))

let browser: Browser
let page: Page
const errors: string[] = []

/** Bundle a script as a user of the library would. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    // a worker has no document
    conditions: contents.includes('onmessage') ? ['worker'] : [],
    charset: 'utf8',
  })
  return outputFiles[0]?.text ?? ''
}

beforeAll(async () => {
  if (!existsSync(executablePath)) throw new Error(`Found no Chromium at ${executablePath}`)
  const library = "import { convert } from '../../src/index.js'"
  // what a test evaluates in the page may make code from strings: the page itself converts
  const main = `${library}
    addEventListener('message', ({ data }) => {
      if (data.texts) postMessage({ results: data.texts.map((text) => convert(text)) })
    })
    try {
      new Function('')
    } catch (error) {
      globalThis.refused = error.name
    }
    globalThis.isReady = true`
  const files: Record<string, { contentType: string; body: string }> = {
    '/': {
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><script type="module" src="/main.js"></script>',
    },
    '/main.js': {
      contentType: 'text/javascript; charset=utf-8',
      body: await bundle(main),
    },
    '/worker.js': {
      contentType: 'text/javascript; charset=utf-8',
      body: await bundle(
        `${library}\nglobalThis.onmessage = ({ data }) => postMessage(data.map((text) => convert(text)))`,
      ),
    },
  }
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  page = await browser.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.route('**/*', (route) => {
    const file = files[new URL(route.request().url()).pathname]
    if (!file) return route.fulfill({ status: 204 })
    return route.fulfill({ ...file, headers: { 'content-security-policy': policy } })
  })
  await page.goto('http://page.test/')
  await page.waitForFunction('globalThis.isReady')
})
afterAll(() => browser?.close())

describe('a page with a strict content security policy', () => {
  it('makes no code from strings', async () => {
    expect(await page.evaluate('refused')).toBe('EvalError')
    errors.length = 0
  })

  it('converts every fixture as Node does', async () => {
    expect(JSON.parse(await page.evaluate(convertHere, documents))).toEqual(expected)
  })

  it('converts every fixture in a worker as Node does', async () => {
    expect(JSON.parse(await page.evaluate(convertInWorker, documents))).toEqual(expected)
  })

  it('breaks no rule of the policy', () => {
    expect(errors).toEqual([])
  })
})

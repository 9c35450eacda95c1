import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { themeView } from '../../src/theme.js'
import { changeTexts, hostilePairs, payloads } from '../themes/hostile.js'
import { readResume } from '../themes/matrix.js'
import { type Page as Rendered, renderPages, themes } from '../themes/pages.js'
import { measure, poke } from './in-page.js'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const screenshots = new URL('../../examples/screenshots/', import.meta.url)
const full = readResume('data/full-resume.json')
const hostile = [
  ...hostilePairs(full).map((pair) => pair.hostile),
  changeTexts(full, (date) => `${date}${payloads.join('')}`, 'dates'),
]

// its picture would be asked of another machine
const { image, ...basics } = { ...full.basics }
const portrait = { ...full, basics }

let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  if (!existsSync(executablePath))
    throw new Error(
      `Found no Chromium at ${executablePath}: run \`apt-get install chromium fonts-nanum\`, or say where it is in CHROMIUM_PATH`,
    )
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  context = await browser.newContext({ viewport: { width: 1000, height: 1250 } })
  // pages stay by themselves: no fonts, no scripts from elsewhere
  await context.route('**/*', (route) =>
    route.request().url() === 'http://page.test/' ? route.fallback() : route.abort(),
  )
})
afterAll(() => browser?.close())

/** Show pages one after the other, poke every element, and tell how often a payload ran. */
async function runsIn(pages: readonly Rendered[]): Promise<number> {
  const page = await context.newPage()
  let runs = 0
  await page.exposeFunction('xss', () => {
    runs++
  })
  page.on('dialog', (dialog) => {
    runs++
    void dialog.dismiss()
  })
  for (const { html = '' } of pages) {
    await page.route('http://page.test/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    )
    await page.goto('http://page.test/')
    await page.evaluate(poke)
    await page.waitForTimeout(50)
    await page.unroute('http://page.test/')
  }
  await page.close()
  return runs
}

describe('a browser', () => {
  it('runs payloads that stand in a page as they are', async () => {
    for (const html of ['<img src=x onerror=xss()>', '<a href="javascript:xss()">x</a>', '<p onmouseover=xss()>x'])
      expect(await runsIn([{ html, changed: false }]), html).toBeGreaterThan(0)
    const pages = await renderPages('even', hostile.slice(0, 2))
    expect(await runsIn(pages)).toBeGreaterThan(0)
  })

  it.each(themes)('runs no payload in pages of %s', async (theme) => {
    const given = [
      ...hostile.map((resume) => themeView(resume, { theme })),
      ...hostile.map((resume) => themeView(resume)),
    ]
    const pages = await renderPages(theme, given)
    expect(pages.filter(({ error }) => error !== undefined)).toEqual([])
    expect(await runsIn(pages)).toBe(0)
  })

  it.each(['even', 'stackoverflow', 'colophon'])('shows Korean in %s', async (theme) => {
    const [rendered] = await renderPages(theme, [themeView(portrait, { theme })])
    const page = await context.newPage()
    await page.setContent(rendered?.html ?? '', { waitUntil: 'domcontentloaded' })
    expect(await page.getByText('(주)가나페이').first().isVisible()).toBe(true)
    // a missing glyph is as wide as any other
    expect(await page.evaluate(measure, '가나다라마')).toBeGreaterThan(await page.evaluate(measure, 'iiiii'))
    if (process.env.SCREENSHOTS) {
      mkdirSync(screenshots, { recursive: true })
      await page.screenshot({ path: fileURLToPath(new URL(`${theme}.png`, screenshots)) })
    }
    await page.close()
  })
})

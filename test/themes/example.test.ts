import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { textOf } from './checks.js'

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const career = pathOf('test/data/parse/003-company-pipe-bold-period.md')

// the example imports the built package by its name
describe.runIf(existsSync(pathOf('src/index.ts')))('examples/theme.mjs', () => {
  it.each(['even', 'stackoverflow', 'class'])(
    'makes a page of %s from a Markdown file',
    { timeout: 30_000 },
    async (theme) => {
      const { stdout } = await promisify(execFile)(process.execPath, [pathOf('examples/theme.mjs'), career, theme])
      expect(stdout).toMatch(/^<!doctype html>/iu)
      expect(textOf(stdout)).toMatch(/\p{Script=Hangul}{2}/u)
      expect(textOf(stdout)).toMatch(/20\d\d/u)
    },
  )
})

describe('examples', () => {
  it('hold the screenshots of the readme', () => {
    expect(readdirSync(pathOf('examples/screenshots')).sort()).toEqual([
      'colophon.png',
      'even.png',
      'stackoverflow.png',
    ])
  })
})

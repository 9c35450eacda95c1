import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Conversion, convert, convertTree, formatMessage, isResume, rules } from '../src/index.js'
import { parse } from '../src/parse.js'
import { type Fixture, fixtures, withoutPositions } from './util/fixtures.js'

// `UPDATE=1 npx vitest run test/fixtures.test.ts` writes what the documents convert to now
const update = Boolean(process.env.UPDATE)

const write = ({ messages }: Conversion): string => messages.map((message) => `${formatMessage(message)}\n`).join('')

const all = fixtures()
const conversions = new Map<string, Conversion>()

/** Convert a case, once. */
function convertFixture({ name, markdown, options }: Fixture): Conversion {
  const conversion = conversions.get(name) ?? convert(markdown, options)
  conversions.set(name, conversion)
  return conversion
}

describe.each(all)('$name', (fixture) => {
  const { markdown, options, file } = fixture

  test('gives the resume and the messages beside it', () => {
    const conversion = convertFixture(fixture)
    if (update) {
      writeFileSync(file('resume.json'), `${JSON.stringify(conversion.resume, null, 2)}\n`)
      writeFileSync(file('messages.txt'), write(conversion))
    }
    expect(conversion.resume).toEqual(JSON.parse(readFileSync(file('resume.json'), 'utf8')))
    expect(write(conversion)).toBe(readFileSync(file('messages.txt'), 'utf8'))
    expect(isResume(conversion.resume)).toBe(true)
  })

  test('gives the same as a tree, with positions and without', () => {
    const conversion = convertFixture(fixture)
    const { tree } = parse(markdown, options)
    const given = convertTree(tree, options)
    expect(given.resume).toEqual(conversion.resume)
    expect(JSON.stringify(given.places)).toBe(JSON.stringify(conversion.places))
    const bare = convertTree(withoutPositions(tree), options)
    expect(bare.resume).toEqual(conversion.resume)
    expect(bare.places).toEqual({})
  })
})

test('every rule about a document is shown by a document', () => {
  const shown = new Set<string>(all.flatMap((fixture) => convertFixture(fixture).messages.map(({ rule }) => rule)))
  const ofResumes = ['schema', 'empty-name', 'unsafe-scheme', 'unknown-key']
  expect(Object.keys(rules).filter((rule) => !shown.has(rule) && !ofResumes.includes(rule))).toEqual([])
})

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Conversion, convert, convertTree, formatMessage, isResume, rules } from '../src/index.js'
import { toMarkdown } from '../src/markdown.js'
import { parse } from '../src/parse.js'
import { fixtures, withoutPositions } from './util/fixtures.js'

// `UPDATE=1 npx vitest run test/fixtures.test.ts` writes what the documents convert to now
const update = Boolean(process.env.UPDATE)

const write = ({ messages }: Conversion): string => messages.map((message) => `${formatMessage(message)}\n`).join('')

/** A line for each value: its JSON Pointer, and the line and column of the start and the end of its place. */
const writePlaces = ({ places }: Conversion): string =>
  Object.entries(places)
    .map(([at, { start, end }]) => `${at} ${start.line}:${start.column}-${end.line}:${end.column}\n`)
    .join('')

const all = fixtures()

describe.each(all)('$name', ({ markdown, options, file }) => {
  test('gives the resume, the messages and the places beside it', () => {
    const conversion = convert(markdown, options)
    if (update) {
      writeFileSync(file('resume.json'), `${JSON.stringify(conversion.resume, null, 2)}\n`)
      writeFileSync(file('messages.txt'), write(conversion))
      writeFileSync(file('places.txt'), writePlaces(conversion))
    }
    expect(conversion.resume).toEqual(JSON.parse(readFileSync(file('resume.json'), 'utf8')))
    expect(write(conversion)).toBe(readFileSync(file('messages.txt'), 'utf8'))
    expect(writePlaces(conversion)).toBe(readFileSync(file('places.txt'), 'utf8'))
    expect(isResume(conversion.resume)).toBe(true)
  })

  test('gives the same as a tree, with positions and without', () => {
    const conversion = convert(markdown, options)
    const { tree } = parse(markdown, options)
    const given = convertTree(tree, options)
    expect(given.resume).toEqual(conversion.resume)
    expect(JSON.stringify(given.places)).toBe(JSON.stringify(conversion.places))
    const bare = convertTree(withoutPositions(tree), options)
    expect(bare.resume).toEqual(conversion.resume)
    expect(bare.places).toEqual({})
  })
})

const written = all.filter(({ file }) => existsSync(file('written.md')))

test.each(written)('the resume of $name is written as the document beside it', ({ file }) => {
  const markdown = toMarkdown(JSON.parse(readFileSync(file('resume.json'), 'utf8')))
  if (update) writeFileSync(file('written.md'), markdown)
  expect(markdown).toBe(readFileSync(file('written.md'), 'utf8'))
})

test('every rule about a document is shown by a document', () => {
  const texts = all.map(({ file }) => readFileSync(file('messages.txt'), 'utf8'))
  const shown = new Set(texts.flatMap((text) => text.match(/(?<=\()[a-z-]+(?=\)$)/gmu) ?? []))
  const ofResumes = ['schema', 'empty-name', 'unsafe-scheme', 'unknown-key']
  expect(Object.keys(rules).filter((rule) => !shown.has(rule) && !ofResumes.includes(rule))).toEqual([])
})

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convert } from '../../src/convert.js'
import { normalizeText } from '../../src/markdown/normalize.js'
import { type MarkdownNote, toMarkdown } from '../../src/markdown.js'
import { escapePointer } from '../../src/places.js'
import type { Resume } from '../../src/types.js'
import { documents } from '../util/documents.js'
import { fixtures } from '../util/fixtures.js'
import { runs } from '../util/properties.js'
import { extend, hostile, resumes, tame, tricky } from '../util/resumes.js'

const timeout = 600_000

const readJson = (url: URL): Resume => JSON.parse(readFileSync(url, 'utf8'))
const data = new URL('../data/', import.meta.url)

/** Write a resume, with the notes about it. */
function write(resume: Resume): { markdown: string; notes: MarkdownNote[] } {
  const notes: MarkdownNote[] = []
  return { markdown: toMarkdown(resume, { report: (note) => notes.push(note) }), notes }
}

/** Both laws: a resume comes back, and is written alike again. */
function expectWayBack(resume: Resume): { markdown: string; notes: MarkdownNote[] } {
  const { markdown, notes } = write(resume)
  const back = convert(markdown).resume
  expect(back).toEqual(resume)
  expect(toMarkdown(back)).toBe(markdown)
  return { markdown, notes }
}

/** Every text and number in a value, by its JSON Pointer, each text as `convert` writes texts. */
function leavesOf(value: unknown, pointer = ''): { pointer: string; leaf: unknown }[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => leavesOf(item, `${pointer}/${escapePointer(key)}`))
  }
  const leaf = typeof value === 'string' ? normalizeText(value) : value
  return leaf === undefined || leaf === null || leaf === '' ? [] : [{ pointer, leaf }]
}

/** The leaves of a resume that neither come back nor are in a note that says so. */
function silentlyLost(resume: Resume): unknown[] {
  const { markdown, notes } = write(resume)
  const left = leavesOf(convert(markdown).resume).map(({ leaf }) => leaf)
  const changed = notes.filter(({ kind }) => kind !== 'json').map((note) => note.pointer)
  const isTold = (pointer: string): boolean =>
    changed.some((note) => pointer === note || pointer.startsWith(`${note}/`))
  return leavesOf(resume).filter(({ pointer, leaf }) => {
    if (isTold(pointer)) return false
    const at = left.indexOf(leaf)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

describe('the resume of every fixture comes back', () => {
  let [all, marked] = [0, 0]
  const count = (resume: Resume): void => {
    const { markdown, notes } = expectWayBack(resume)
    all++
    if (notes.length > 0 || markdown.includes('&#x')) marked++
  }

  test.each(fixtures())('$name', { timeout }, ({ file }) => count(readJson(file('resume.json'))))

  test.each(readdirSync(new URL('resumes/', data)))('%s', { timeout }, (name) =>
    count(readJson(new URL(`resumes/${name}`, data))),
  )

  test('almost all without JSON and character references', () => {
    expect(all).toBeGreaterThan(100)
    expect(marked).toBeLessThan(all / 20)
  })
})

describe('a resume of the shape that convert gives comes back', () => {
  test('of ordinary texts, almost all without JSON and character references', { timeout }, () => {
    let [all, json, covered] = [0, 0, 0]
    fc.assert(
      fc.property(resumes(tame), (resume) => {
        const { markdown, notes } = expectWayBack(resume)
        all++
        if (notes.length > 0) json++
        if (/&#x/u.test(markdown.replace(/^## 어학\n\n(?:- .*\n)+/mu, ''))) covered++
      }),
      runs(25),
    )
    expect(json).toBeLessThanOrEqual(all / 10)
    expect(covered).toBeLessThanOrEqual(all / 10)
  })

  test('of texts that look like markup and words of the reader', { timeout }, () => {
    fc.assert(
      fc.property(resumes(tricky), (resume) => void expectWayBack(resume)),
      runs(8),
    )
  })

  test('of any texts', { timeout }, () => {
    fc.assert(
      fc.property(resumes(hostile), (resume) => void expectWayBack(resume)),
      runs(8),
    )
  })

  test('of what it makes of any document', { timeout }, () => {
    fc.assert(
      fc.property(documents, (markdown) => void expectWayBack(convert(markdown).resume)),
      runs(40),
    )
  })
})

describe('of any other resume nothing is lost in silence', () => {
  test('the check sees a loss', () => {
    expect(leavesOf({ basics: { name: ' 홍길동 ', image: '' }, work: [{ highlights: ['가', '나'] }] })).toEqual([
      { pointer: '/basics/name', leaf: '홍길동' },
      { pointer: '/work/0/highlights/0', leaf: '가' },
      { pointer: '/work/0/highlights/1', leaf: '나' },
    ])
    expect(silentlyLost({ basics: { url: 'javascript:alert(1)' } })).toEqual([])
  })

  test('with images, addresses, unknown extensions and what is empty', { timeout }, () => {
    fc.assert(
      fc.property(extend(resumes(tame)), (resume) => {
        expect(silentlyLost(resume)).toEqual([])
        const markdown = toMarkdown(resume)
        expect(toMarkdown(convert(markdown).resume)).toBe(markdown)
      }),
      runs(8),
    )
  })

  test('with every section of the schema', { timeout }, () => {
    const full = readJson(new URL('full-resume.json', data))
    expect(silentlyLost(full)).toEqual([])
    const { markdown } = write(full)
    expectWayBack(convert(markdown).resume)
    expect(markdown).not.toContain('&#x')
  })
})

import { readFileSync } from 'node:fs'
import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convert, convertTree, type Resume } from '../../src/index.js'
import { parse } from '../../src/parse.js'
import { documents, mutations } from '../util/documents.js'
import { deepFreeze, fixtures } from '../util/fixtures.js'
import { runs } from '../util/properties.js'

const all = fixtures()
const markdownOf = (name: string): string => all.find((fixture) => fixture.name === name)?.markdown ?? ''

/** Ways to write a range of two months, and one that goes on. */
const forms: readonly ((start: string, end: string) => string)[] = [
  (start, end) => `${start.replace('-', '.')} ~ ${end === '' ? '현재' : end.replace('-', '.')}`,
  (start, end) => `${start.replace('-', '. ')}. – ${end === '' ? '' : `${end.replace('-', '. ')}.`}`,
  (start, end) => `${start} - ${end === '' ? 'Present' : end}`,
  (start, end) => [start, end].map((date) => (date === '' ? '재직 중' : `${date.replace('-', '년 ')}월`)).join('~'),
  (start, end) =>
    [start, end].map((date) => (date === '' ? 'Now' : `'${date.slice(2).replace('-', '.')}`)).join(' \\~ '),
  (start, end) => [start, end].map((date) => date.replace('-', '/')).join(' → '),
]

interface Rewriting {
  order: number[]
  names: string[]
  level: number
  form: (start: string, end: string) => string
}

const names = ['푸른솔 (Pureunsol)', '㈜바다유리', 'Naru Inc.', '온새미로 주식회사', '달빛 Labs', 'N사', '해오름은행']

const rewritings: Arbitrary<Rewriting> = fc.record({
  order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  names: fc.shuffledSubarray(names, { minLength: 2, maxLength: 2 }),
  level: fc.integer({ min: 0, max: 2 }),
  form: fc.constantFrom(...forms),
})

describe('the seed, rewritten', () => {
  const seed = markdownOf('seed')
  const gold: Resume = JSON.parse(readFileSync(new URL('../fixtures/seed/resume.json', import.meta.url), 'utf8'))
  const [head = '', ...entries] = seed.split(/^(?=### )/mu)
  const employers = [...new Set((gold.work ?? []).map(({ name = '' }) => name))]

  test('has three stays at two employers', () => {
    expect([entries.length, employers.length]).toEqual([3, 2])
  })

  test('converts alike in any order, with other names, levels and forms of dates', () => {
    fc.assert(
      fc.property(rewritings, ({ order, names: renamed, level, form }) => {
        const rename = (text: string): string =>
          employers.reduce((rest, name, index) => rest.replaceAll(name, renamed[index] ?? name), text)
        const work = order.map((index) => gold.work?.[index] ?? {})
        const lines = order.map((index) => {
          const { startDate = '', endDate = '' } = gold.work?.[index] ?? {}
          return rename(entries[index] ?? '').replace(/\*\*\d{4}\.\d\d - [^*]*\*\*/u, `**${form(startDate, endDate)}**`)
        })
        const markdown = [head, ...lines].join('\n\n').replace(/^(?=##)/gmu, '#'.repeat(level))
        const keywords = [...new Set(work.flatMap((stay) => stay.keywords ?? []))]
        expect(convert(markdown).resume).toEqual({
          ...gold,
          work: work.map((stay) => ({ ...stay, name: rename(stay.name ?? '') })),
          skills: (gold.skills ?? []).map((skill) => ({ ...skill, keywords })),
        })
      }),
      runs(100),
    )
  })
})

/** A value with its lists in one order: what is told is the same, wherever it stands. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, unordered(part)]),
  )
}

/** Documents whose sections all stand under headings of level 2, with one introduction at most. */
const sectioned = [
  'blockquote-kv-projects',
  'bold-period-team-rank-tables',
  'bullet-institution-year',
  'contact-table-bold-period',
  'employers-without-period',
  'dash-title-italic-period',
  'kv-period-h4-projects',
  'em-dash-italic-period',
  'nested-list-position-trail',
  'qa-engineer-key-values',
  'skills-bold-label-lines',
]

describe('the order of sections', () => {
  test.each(sectioned)('does not matter in %s', (name) => {
    const [head = '', ...sections] = markdownOf(name).split(/^(?=## )/mu)
    expect(sections.length).toBeGreaterThan(3)
    const { resume } = convert(markdownOf(name))
    fc.assert(
      fc.property(fc.shuffledSubarray(sections, { minLength: sections.length }), (shuffled) => {
        expect(unordered(convert([head, ...shuffled.map((text) => `${text}\n\n`)].join('')).resume)).toEqual(
          unordered(resume),
        )
      }),
      runs(20),
    )
  })
})

test('converting twice gives the same, as fresh data', () => {
  fc.assert(
    fc.property(fc.oneof(documents, mutations), (markdown) => {
      const first = convert(markdown)
      const copy = structuredClone(first)
      first.resume.work?.splice(0)
      first.messages.splice(0)
      expect(convert(markdown)).toEqual(copy)
    }),
    runs(60),
  )
})

test('a tree that is given stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(documents, mutations), (markdown) => {
      const { tree } = parse(markdown)
      expect(() => convertTree(deepFreeze(tree))).not.toThrow()
    }),
    runs(60),
  )
})

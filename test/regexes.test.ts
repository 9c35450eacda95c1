import { analyse } from 'scslre'
import { describe, expect, test, vi } from 'vitest'
import { fixtures } from './util/fixtures.js'
import { regexesMadeBy, regexLiterals, type SourceRegex } from './util/regexes.js'

vi.setConfig({ testTimeout: 120_000 })

/** Every regular expression: those that are written, and those that conversions make of words. */
const literals = regexLiterals()
// modules of their own: those of other tests in the same thread keep what they made
vi.resetModules()
const { convert } = await import('../src/convert.js')
const made = regexesMadeBy(() => {
  for (const { markdown, options } of fixtures()) convert(markdown, options)
})
const files = new Map<string, SourceRegex[]>()
// one of those that differ in their words
const forms = new Map(made.map((regex) => [regex.source.replace(/\p{L}{2,}/gu, 'a'), regex]))
for (const regex of [...literals, ...forms.values()]) {
  const file = regex.where.replace(/:.*$/su, '')
  files.set(file, [...(files.get(file) ?? []), regex])
}

/** What a linter for blow-up says of a regular expression. */
function blowUps({ where, source, flags }: SourceRegex): string[] {
  const { reports } = analyse({ source, flags })
  return reports.map(
    ({ type, exponential }) => `${where} /${source}/${flags}: ${type}${exponential ? ', exponential' : ''}`,
  )
}

/** Characters that a regular expression is made of, one of each kind for its classes. */
function alphabetOf(source: string): string[] {
  const plain = source
    .replace(/\\p\{(?:L|Script=Hangul)[^}]*\}/gu, '가a')
    .replace(/\\[pP]\{[^}]*\}/gu, '가')
    .replace(/\\u\{?([\da-f]+)\}?/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\{\d*,?\d*\}/gu, '')
    .replaceAll('\\s', ' ')
    .replaceAll('\\d', '1')
    .replaceAll('\\w', 'a')
    .replaceAll('\\S', 'a')
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replaceAll('\\', '')
  return [...new Set(plain)].slice(0, 7)
}

/** Lines of 200,000 characters that repeat one or two characters of a regular expression and end with none of them. */
function hostileLines(source: string): string[] {
  const alphabet = alphabetOf(source)
  const pairs = alphabet.slice(1).map((character, at) => `${alphabet[at]}${character}`)
  return [...alphabet, ...pairs].map((unit) => `${unit.repeat(200_000 / unit.length)}\u{10ffff}`)
}

/** Seconds that a busy machine may take for a line; a square of its length takes minutes. */
const patience = 5

describe('every regular expression is linear', () => {
  test('the linter sees what is not', () => {
    expect(blowUps({ where: 'here', source: '(?:a+)+$', flags: 'u' })).toContain('here /(?:a+)+$/u: Self, exponential')
    expect(blowUps({ where: 'here', source: '\\s+$', flags: 'u' })).toEqual(['here /\\s+$/u: Move'])
  })

  test('they are found', () => {
    expect(literals.length).toBeGreaterThan(400)
    expect(made.length).toBeGreaterThan(20)
    expect(literals.filter(({ flags }) => !flags.includes('u'))).toEqual([])
  })

  test.each([...files])('%s, for the linter', (_, regexes) => {
    expect(regexes.flatMap(blowUps)).toEqual([])
  })

  test.each([...files])('%s, on lines of 200,000 characters', (_, regexes) => {
    for (const { where, source, flags } of regexes) {
      // all places of the line are tried, as `replace` does
      const regex = new RegExp(source, flags.includes('g') || flags.includes('y') ? flags : `${flags}g`)
      for (const line of hostileLines(source)) {
        const begin = process.cpuUsage().user
        regex.lastIndex = 0
        line.replace(regex, '')
        const seconds = (process.cpuUsage().user - begin) / 1e6
        expect(seconds, `${where} ${JSON.stringify(line.slice(0, 4))}`).toBeLessThan(patience)
      }
    }
  })
})

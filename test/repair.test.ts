import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import type { Places } from '../src/places.js'
import { repair } from '../src/repair.js'
import type { Resume } from '../src/types.js'
import { isResume } from '../src/validate.js'

/** Repair a copy of any data, as `convert` does with what it made. */
function repaired(data: object, pointers: readonly string[] = []) {
  const resume: Resume = structuredClone(data)
  const places: Places = {}
  for (const [index, pointer] of pointers.entries()) {
    const start = { line: index + 1, column: 1 }
    places[pointer] = { start, end: start }
  }
  const told = repair(resume, places, 'en').map(({ rule, actual }) => `${rule}: ${actual ?? ''}`)
  const lines = Object.fromEntries(Object.entries(places).map(([pointer, place]) => [pointer, place.start.line]))
  return { resume, told, lines }
}

describe('what the schema refuses', () => {
  it.each<[object, object, string[]]>([
    [{ basics: { name: 5 } }, { basics: {} }, ['left-out: 5']],
    [{ work: 5 }, {}, ['left-out: 5']],
    [{ work: [{ name: 'a', startDate: '2020-13' }] }, { work: [{ name: 'a' }] }, ['left-out: 2020-13']],
    [{ work: [1, { name: 'b' }, 3] }, { work: [{ name: 'b' }] }, ['left-out: 3', 'left-out: 1']],
    [
      { work: [{ highlights: ['x', 2, 'z'] }], basics: { location: 4 } },
      { work: [{ highlights: ['x', 'z'] }], basics: {} },
      ['left-out: 2', 'left-out: 4'],
    ],
  ])('goes out of %j', (data, expected, told) => {
    const result = repaired(data)
    expect(result.resume).toEqual(expected)
    expect(result.told).toEqual(told)
    expect(isResume(result.resume)).toBe(true)
  })

  it('takes the object with it that lacks a value', () => {
    const { resume, told } = repaired({ work: [{ name: 'a', groups: [{ name: 'b' }, { name: 'c', highlights: [] }] }] })
    expect(resume).toEqual({ work: [{ name: 'a', groups: [{ name: 'c', highlights: [] }] }] })
    expect(told).toEqual(['left-out: {"name":"b"}'])
  })

  it('takes the object with it that lacks several', () => {
    expect(repaired({ work: [{ name: 'a', groups: [{}] }] }).resume).toEqual({ work: [{ name: 'a', groups: [] }] })
  })

  it('takes its places with it, and those behind it in a list move', () => {
    const data = { work: [1, { name: 'b', highlights: ['x', 2, 'z'] }, 3], basics: { name: 5 } }
    const pointers = [
      '/work/0',
      '/work/1/name',
      '/work/1/highlights/0',
      '/work/1/highlights/1',
      '/work/1/highlights/2',
      '/work/2',
      '/basics/name',
      '/workers/0',
    ]
    expect(repaired(data, pointers).lines).toEqual({
      '/work/0/name': 2,
      '/work/0/highlights/0': 3,
      '/work/0/highlights/1': 5,
      '/workers/0': 8,
    })
    expect(repaired({ work: { 0: 'a' } }, ['/work/0', '/work']).lines).toEqual({})
  })

  it('is all where the resume cannot be read', () => {
    const resume = { basics: { name: '홍길동' } }
    Object.defineProperty(resume, 'work', {
      configurable: true,
      enumerable: true,
      get: () => {
        throw new Error('no work')
      },
    })
    expect(repair(resume, {}, 'en').every(({ rule }) => rule === 'left-out')).toBe(true)
    expect(Reflect.ownKeys(resume)).toEqual([])
  })

  it('goes out of a base', () => {
    const base: Resume = JSON.parse(
      '{ "work": [1, { "name": 2 }, { "name": "c" }], "skills": [{ "keywords": [1, "a"] }] }',
    )
    const { resume } = convert('# 홍길동', { base })
    expect(resume).toEqual({ basics: { name: '홍길동' }, work: [{}, { name: 'c' }], skills: [{ keywords: ['a'] }] })
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('has no number such as %s, which JSON does not hold', (score) => {
    const meta = { version: 'v1', score }
    const { resume } = convert('', { base: { meta } })
    expect(resume.meta).toEqual({ version: 'v1' })
  })
})

import { describe, expect, test } from 'vitest'
import { listDifferences, revise } from '../src/markdown/compare.js'
import type { JsonObject } from '../src/markdown/json.js'
import { newPlan, type Plan } from '../src/markdown/plan.js'

const differences = (wanted: JsonObject, got: JsonObject): object => {
  const into = {}
  listDifferences(wanted, got, '', into)
  return into
}

describe('values differ', () => {
  test.each<[string, JsonObject, JsonObject, object]>([
    ['nowhere, whatever the order of keys', { a: 1, b: [2] }, { b: [2], a: 1 }, {}],
    ['in a property', { a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, { '/a/c': 2 }],
    ['in one that is not wanted', { a: {} }, { a: { b: 1 } }, { '/a/b': null }],
    ['in one that is missing', { a: { b: 1 } }, { a: {} }, { '/a/b': 1 }],
    ['in an entry', { a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }, { b: 3 }] }, { '/a/1/b': 2 }],
    ['in entries and other items', { a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, { '/a/1/b': 2 }],
    ['in a number of entries', { a: [{ b: 1 }] }, { a: [{ b: 1 }, { b: 2 }] }, { '/a': [{ b: 1 }] }],
    ['in a list of texts', { a: ['b', 'c'] }, { a: ['b', 'd'] }, { '/a': ['b', 'c'] }],
    ['in a list that is none', { a: [{ b: 1 }] }, { a: 'b' }, { '/a': [{ b: 1 }] }],
    ['in an object that is none', { a: { b: 1 } }, { a: [1] }, { '/a': { b: 1 } }],
    ['in an odd key', { 'a/b': 1 }, {}, { '/a~1b': 1 }],
    ['in what all objects have', { toString: 'a' }, {}, { '/toString': 'a' }],
  ])('%s', (_, wanted, got, into) => {
    expect(differences(wanted, got)).toEqual(into)
  })

  test('in the order of their keys', () => {
    expect(Object.keys(differences({ c: 1, a: 1 }, { b: 1 }))).toEqual(['/a', '/b', '/c'])
  })
})

const plan = (): Plan => newPlan({})
const revised = (wanted: JsonObject, got: JsonObject, own = plan()): object => {
  const isDecided = revise(own, wanted, got)
  return { isDecided, explicit: [...own.explicit], covers: Object.fromEntries(own.covers) }
}
const nothing = { isDecided: false, explicit: [], covers: {} }

describe('what did not come back', () => {
  test.each<[string, JsonObject, JsonObject, object]>([
    ['is nothing', { work: [{ name: '가' }] }, { work: [{ name: '가' }] }, nothing],
    [
      'is an entry with a label for each property',
      { work: [{ name: '가', position: '나' }] },
      { work: [{ name: '가' }] },
      { isDecided: true, explicit: ['/work/0'], covers: {} },
    ],
    [
      'is a list with an item for each value',
      { work: [{ name: '가', keywords: ['나', '다'] }] },
      { work: [{ name: '가', keywords: ['나'] }] },
      { isDecided: true, explicit: ['/work/0/keywords'], covers: {} },
    ],
    [
      'are covered highlights of a stay',
      { work: [{ name: '가', highlights: ['나', '다'] }] },
      { work: [{ name: '가', highlights: ['다'] }] },
      { isDecided: true, explicit: [], covers: { '/work/0/highlights/0 나': 4 } },
    ],
    [
      'are the highlights of a project, an item each',
      { projects: [{ name: '가', highlights: ['나'] }] },
      { projects: [{ name: '가' }] },
      { isDecided: true, explicit: ['/projects/0/highlights'], covers: {} },
    ],
    [
      'is a covered name of a group',
      { work: [{ name: '가', groups: [{ name: '나' }] }] },
      { work: [{ name: '가' }] },
      { isDecided: true, explicit: [], covers: { '/work/0/groups/0/name 나': 4 } },
    ],
    [
      'is an entry whose name began none',
      { work: [{ name: '가', position: '나' }] },
      {},
      { isDecided: true, explicit: ['/work/0'], covers: {} },
    ],
    [
      'is all of an entry without a name',
      { work: [{ position: '가', summary: '나' }] },
      { work: 'x' },
      { isDecided: true, explicit: ['/work/0'], covers: {} },
    ],
    [
      'is the entry that shares least',
      {
        work: [
          { name: '가', position: '나' },
          { name: '다', position: '라' },
        ],
      },
      { work: [{ name: '다', position: '라' }] },
      { isDecided: true, explicit: ['/work/0'], covers: {} },
    ],
    [
      'is what stands elsewhere in its pair',
      {
        work: [
          { name: '가', position: '나' },
          { name: '다', keywords: ['라', '마'] },
        ],
      },
      { work: [{ name: '다', keywords: ['라'] }, { name: '가', position: '나' }, { name: '바' }] },
      { isDecided: true, explicit: ['/work/1/keywords'], covers: {} },
    ],
    [
      'is one of two that are alike',
      { work: [{ name: '가', keywords: ['나'] }, { name: '가', keywords: ['나'] }, { name: '다' }] },
      { work: [{ name: '다' }, { name: '가', keywords: ['나'] }] },
      { isDecided: true, explicit: ['/work/1'], covers: {} },
    ],
    [
      'is each, where others came back with them',
      { work: [{ name: '가' }] },
      { work: [{ name: '가' }, { name: '나' }] },
      { isDecided: true, explicit: ['/work/0'], covers: {} },
    ],
    [
      'is a property that is no list',
      { basics: { name: '가', summary: '나' } },
      { basics: { name: '가' } },
      { isDecided: true, explicit: ['/basics'], covers: {} },
    ],
    [
      'stands below what all objects have',
      { toString: [{ name: '가' }] },
      {},
      { isDecided: true, explicit: ['/toString/0'], covers: {} },
    ],
  ])('%s', (_, wanted, got, decided) => {
    expect(revised(wanted, got)).toEqual(decided)
  })

  test.each(['name', 'title', 'institution', 'organization', 'language'])('has its name in %s', (name) => {
    const entry = { keywords: ['나'], [name]: '가' }
    // the name alone is what did not come back
    expect(revised({ a: [entry, entry] }, {})).toMatchObject({ explicit: ['/a/0', '/a/1'] })
    expect(revised({ a: [{ ...entry, other: '다' }] }, {})).toMatchObject({ explicit: ['/a/0'] })
  })

  test('is covered line by line where it has labels already, and then its words too', () => {
    const own = plan()
    const wanted = { basics: { name: '가', summary: '나\n다', url: 'https://example.com' } }
    const labels = { isDecided: true, explicit: ['/basics'] }
    const lines = (cover: number) => ({
      '/basics/name 가': cover,
      '/basics/summary 나': cover,
      '/basics/summary 다': cover,
    })
    expect(revised(wanted, {}, own)).toEqual({ ...labels, covers: {} })
    expect(revised(wanted, {}, own)).toEqual({ ...labels, covers: lines(4) })
    expect(revised(wanted, {}, own)).toEqual({ ...labels, covers: lines(5) })
    expect(revised(wanted, {}, own)).toEqual({ ...labels, isDecided: false, covers: lines(5) })
  })

  test.each(['status', 'level', 'startDate', 'endDate', 'date', 'releaseDate', 'url'])(
    'is never covered in %s, which must stay a word',
    (key) => {
      const own = plan()
      const wanted = { basics: { [key]: '가' } }
      expect(revised(wanted, {}, own)).toEqual({ isDecided: true, explicit: ['/basics'], covers: {} })
      expect(revised(wanted, {}, own)).toEqual({ isDecided: false, explicit: ['/basics'], covers: {} })
    },
  )

  test('is first the label of the technologies, where the skills are those of the entries', () => {
    const work = [{ name: '가', keywords: ['나'] }]
    const skills = [{ name: '다', keywords: ['나'] }]
    const own = newPlan({ work, skills })
    expect(own.techLabel).toBe('다')
    expect(revised({ work, skills }, { work, skills }, own)).toEqual(nothing)
    expect(own.techLabel).toBe('다')
    expect(revised({ work, skills }, { work }, own)).toEqual({ ...nothing, isDecided: true })
    expect(own.techLabel).toBeUndefined()
    expect(revised({ work, skills }, { work }, own)).toEqual({ isDecided: true, explicit: ['/skills/0'], covers: {} })
  })

  test.each<[string, JsonObject, string | undefined]>([
    ['of jobs and projects', { work: [{ keywords: ['나'] }], projects: [{ keywords: ['다', '나'] }] }, ''],
    ['in another order', { work: [{ keywords: ['다', '나'] }] }, undefined],
    ['of no entry', {}, undefined],
    ['and more', { work: [{ keywords: ['나', '다', '라'] }] }, undefined],
  ])('is no label for skills that are those %s', (_, resume, label) => {
    expect(newPlan({ ...resume, skills: [{ keywords: ['나', '다'] }] }).techLabel).toBe(label)
    expect(newPlan({ ...resume, skills: [{ keywords: ['나', '다'], level: '상' }] }).techLabel).toBeUndefined()
    expect(newPlan({ ...resume, skills: [{ keywords: ['나', '다'] }, { name: '라' }] }).techLabel).toBeUndefined()
    expect(newPlan({ ...resume, skills: [{ name: 1, keywords: ['나', '다'] }] }).techLabel).toBeUndefined()
  })
})

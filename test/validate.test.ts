import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  ajvOptions,
  compile,
  declaration,
  extensionSchema,
  formats,
  officialSchema,
  output,
  schema,
} from '../schema/compile.js'
import { validate as compiled } from '../src/generated/resume-schema.js'
import { rules } from '../src/message.js'
import { isResume, validate } from '../src/validate.js'
import { runs } from './util/properties.js'
import { officialErrors } from './util/resume-schema.js'

const folder = new URL('data/resumes/', import.meta.url)
const resumes = readdirSync(folder).map((name): [string, unknown] => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
])

const english = (value: unknown) =>
  validate(value, {}, { language: 'en' }).map(({ rule, severity, reason }) => `${severity} ${rule}: ${reason}`)

/** All pointers of a JSON value, as paths. */
function paths(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [at, ...keys.flatMap((key) => paths((value as Record<string | number, unknown>)[key], [...at, key]))]
}

/** A copy of a JSON value with another value at a path. */
function replaced(value: unknown, [key, ...rest]: (string | number)[], by: unknown): unknown {
  if (key === undefined) return by
  const copy: Record<string | number, unknown> = Array.isArray(value) ? [...value] : Object.assign({}, value)
  copy[key] = replaced(copy[key], rest, by)
  return copy
}

const dates = fc
  .tuple(fc.integer({ min: 0, max: 3100 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), fc.nat(3))
  .map(([year, month, day, parts]) =>
    [String(year).padStart(4, '0'), ...[month, day].slice(0, parts).map((part) => String(part).padStart(2, '0'))].join(
      '-',
    ),
  )
// `fc.webUrl` makes a table of all characters first
const urls = fc.domain().map((host) => `https://${host}/a?b=c#d`)

const leaf = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.anything({ maxDepth: 2 }),
  dates,
  urls,
  fc.emailAddress(),
  fc.string(),
)
const group = fc.letrec<{ group: unknown }>((tie) => ({
  group: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record(
      {
        name: fc.oneof(fc.string(), leaf),
        highlights: fc.array(fc.string()),
        groups: fc.array(tie('group'), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  ),
})).group

const mutated = fc
  .constantFrom(...resumes.map(([, resume]) => resume))
  .chain((resume) =>
    fc.tuple(
      fc.constant(resume),
      fc.subarray(paths(resume), { minLength: 1, maxLength: 4 }),
      fc.array(leaf, { minLength: 4, maxLength: 4 }),
    ),
  )
  .map(([resume, places, leaves]) =>
    places.reverse().reduce((copy, path, i) => replaced(copy, path, leaves[i]), resume),
  )

const shaped = fc.record(
  {
    $schema: fc.oneof(leaf, urls),
    basics: fc.oneof(
      leaf,
      fc.record(
        { name: leaf, email: leaf, url: leaf, profiles: fc.array(fc.record({ url: leaf })) },
        { requiredKeys: [] },
      ),
    ),
    work: fc.oneof(
      leaf,
      fc.array(
        fc.record({ name: leaf, startDate: dates, endDate: leaf, groups: fc.array(group) }, { requiredKeys: [] }),
      ),
    ),
    certificates: fc.array(fc.record({ date: dates }, { requiredKeys: [] })),
    projects: fc.array(leaf),
    extra: leaf,
  },
  { requiredKeys: [] },
)

const anyValue = fc.oneof(mutated, shaped, fc.anything())

// the machine may be busy
vi.setConfig({ testTimeout: 60_000 })

describe('the compiled validator', () => {
  test('is current: `npm run generate` would change nothing', () => {
    expect(readFileSync(output, 'utf8')).toBe(compile())
    expect(readFileSync(output.replace(/\.js$/u, '.d.ts'), 'utf8')).toBe(declaration)
  })

  test('imports nothing and makes no code from strings', () => {
    expect(readFileSync(output, 'utf8')).not.toMatch(/\brequire\b|\bimport\b|\bnew Function\b|\beval\b|\bnew RegExp\b/u)
  })

  test('finds what ajv finds at run time, for arbitrary values', () => {
    const atRunTime = new Ajv(ajvOptions()).compile(schema)
    const both = new Ajv(ajvOptions()).compile({ type: 'object', allOf: [officialSchema, extensionSchema] })
    const list = (errors: { instancePath: string; keyword: string; params: object }[] | null | undefined) =>
      (errors ?? [])
        .map(({ instancePath, keyword, params }) => [instancePath, keyword, keyword === 'pattern' ? {} : params])
        .map((error) => JSON.stringify(error))
        .sort()
    let invalid = 0
    fc.assert(
      fc.property(anyValue, (value) => {
        const valid = compiled(value)
        invalid += valid ? 0 : 1
        expect(valid).toBe(both(value))
        expect(valid).toBe(atRunTime(value))
        expect(list(compiled.errors)).toEqual(list(atRunTime.errors))
      }),
      runs(600),
    )
    expect(invalid).toBeGreaterThan(60)
    expect(invalid).toBeLessThan(600)
  })

  test('takes linear time for many errors', () => {
    const value = { work: [{ groups: Array.from({ length: 90_000 }, () => 1) }] }
    const start = performance.now()
    expect(compiled(value)).toBe(false)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(compiled.errors).toHaveLength(90_000)
  })
})

describe('the schema', () => {
  test('of JSON Resume lets extensions into every object', () => {
    const closed: string[] = []
    JSON.stringify(officialSchema, (key, part) => {
      if (part?.type === 'object' && part.additionalProperties !== true) closed.push(key)
      return part
    })
    expect(closed).toEqual([])
  })

  test('lets exactly the dates of the calendar pass', () => {
    const { pattern } = (extensionSchema.definitions as { iso8601: { pattern: string } }).iso8601
    const regex = new RegExp(pattern, 'u')
    for (const year of [1000, 1900, 1996, 2000, 2023, 2024, 2100, 2400, 2999]) {
      expect(regex.test(`${year}`)).toBe(true)
      for (let month = 0; month <= 13; month += 1) {
        const shown = `${year}-${String(month).padStart(2, '0')}`
        expect([shown, regex.test(shown)]).toEqual([shown, month >= 1 && month <= 12])
        for (let day = 0; day <= 32; day += 1) {
          const date = new Date(Date.UTC(year, month - 1, day))
          const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
          const full = `${shown}-${String(day).padStart(2, '0')}`
          expect([full, regex.test(full)]).toEqual([full, real])
        }
      }
    }
    for (const wrong of [
      '',
      '현재',
      '0999',
      '3000',
      '23',
      '2023-1',
      '2023-001',
      '2023.12',
      '2023-12-25T00:00',
      ' 2023',
      '2023\n',
      '2023-',
    ]) {
      expect([wrong, regex.test(wrong)]).toEqual([wrong, false])
    }
  })

  test.each([
    'https://example.com',
    'http://example.com:9090/',
    'https://user:pw@example.com/a/b?c=d&e=%ED%95%9C#f/g?h',
    'mailto:gildong@example.com',
    'tel:010-0000-0000',
    'urn:isbn:0451450523',
    'http://[::1]:80/',
    'https://example.com/~a/(b)',
  ])('takes the url %s', (url) => {
    expect(formats.uri.test(url)).toBe(true)
  })

  test.each([
    '',
    'example.com',
    '/a',
    '#a',
    'https:',
    'https://example.com/한글',
    'https://한글.example.com',
    'https://example.com/a b',
    'https://example.com/%E',
    'https://example.com:port/',
    'https://a@b@example.com/',
    'https://example.com/[a]',
    'https://example.com/<a>',
    'https://example.com\n',
    '한:글',
  ])('refuses the url %j', (url) => {
    expect(formats.uri.test(url)).toBe(false)
  })

  test.each(['gildong@example.com', 'a.b+c@mail.example.co.kr', "o'neil@a-b.example", 'a@b.xn--p1ai'])(
    'takes the email address %s',
    (email) => {
      expect(formats.email.test(email)).toBe(true)
    },
  )

  test.each([
    '',
    'gildong',
    '@example.com',
    'gildong@localhost',
    'gildong@example.c',
    'gildong@.example.com',
    'gildong@-a.example.com',
    '.a@example.com',
    'a..b@example.com',
    'a b@example.com',
    '길동@example.com',
    'gildong@예시.example',
    'gildong@example.com ',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(64)}.com`,
    `a@${'b.'.repeat(130)}com`,
  ])('refuses the email address %j', (email) => {
    expect(formats.email.test(email)).toBe(false)
  })

  test('has no format that takes more than linear time', () => {
    const start = performance.now()
    for (const part of ['a', 'a.', '%20', ':', '@', 'a@', '/', '//', '-', '1:']) {
      formats.uri.test(`http://${part.repeat(100_000)}\n`)
      formats.uri.test(`http:${part.repeat(100_000)}\n`)
      formats.email.test(`${part.repeat(100_000)}\n`)
      formats.email.test(`a@${part.repeat(100_000)}\n`)
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('resumes', () => {
  test.each(resumes)('%s has no error, and none under resume-schema 1.0.1', (_, resume) => {
    expect(validate(resume).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(isResume(resume)).toBe(true)
    expect(officialErrors(resume)).toEqual([])
  })

  test('of the official schema package are none to complain about', () => {
    const sample: unknown = JSON.parse(
      readFileSync(new URL('../node_modules/@jsonresume/schema/sample.resume.json', import.meta.url), 'utf8'),
    )
    expect(isResume(sample)).toBe(true)
  })

  test('that are wrong are told by the check against resume-schema, too', () => {
    expect(officialErrors({ work: [{ name: 1 }], certificates: [{ date: '2023-12' }] })).toEqual([
      '#/work/0/name: Expected type string but found type integer',
    ])
    expect(officialErrors({ extra: 1 })).toEqual(['#/: Additional properties not allowed: extra'])
  })
})

describe('validate', () => {
  test.each<[unknown, string[]]>([
    [{}, []],
    [{ basics: { name: '홍길동' }, work: [{ startDate: '2023', endDate: '2023-12-31' }] }, []],
    [null, ['error schema: Unexpected null at (root), expected object']],
    [undefined, ['error schema: Unexpected undefined at (root), expected object']],
    [[], ['error schema: Unexpected array at (root), expected object']],
    [{ work: [{ name: 1 }] }, ['error schema: Unexpected number at /work/0/name, expected string']],
    [{ work: [null] }, ['error schema: Unexpected null at /work/0, expected object']],
    [{ work: {} }, ['error schema: Unexpected object at /work, expected array']],
    [
      { work: [{ highlights: ['a', true] }] },
      ['error schema: Unexpected boolean at /work/0/highlights/1, expected string'],
    ],
    [{ work: [{ endDate: null }] }, ['error schema: Unexpected null at /work/0/endDate, expected string']],
    [
      { work: [{ endDate: '2023-02-29' }] },
      [
        'error schema: Unexpected "2023-02-29" at /work/0/endDate, expected a date of the calendar such as `2023`, `2023-12` or `2023-12-25`',
      ],
    ],
    [
      { basics: { url: '예시', email: 'gildong' } },
      [
        'error schema: Unexpected "gildong" at /basics/email, expected an email address such as `name@example.com`',
        'error schema: Unexpected "예시" at /basics/url, expected a url such as `https://example.com`',
      ],
    ],
    [
      { work: [{ groups: [{ name: '주문' }] }] },
      ['error schema: Unexpected missing value at /work/0/groups/0/highlights, expected a value'],
    ],
    [
      { work: [{ startDate: '2023-05', endDate: '2021-01' }], projects: [{ startDate: '2024', endDate: '2023-12' }] },
      [
        'warning reversed-period: Unexpected start after the end in "2023-05 ~ 2021-01" [D9]',
        'warning reversed-period: Unexpected start after the end in "2024 ~ 2023-12" [D9]',
      ],
    ],
    [
      {
        work: [
          { startDate: '2023-05', endDate: '2023' },
          { startDate: '2023', endDate: '2023-01-01' },
        ],
      },
      [],
    ],
    [
      { basics: { name: ' ', profiles: [{ network: '' }] }, awards: [{ title: '' }, {}, { title: '대상' }] },
      [
        'warning empty-name: Unexpected empty name at /basics/name, expected a name or no such property',
        'warning empty-name: Unexpected empty name at /basics/profiles/0/network, expected a name or no such property',
        'warning empty-name: Unexpected empty name at /awards/0/title, expected a name or no such property',
      ],
    ],
    [
      { basics: { url: 'javascript:alert(1)' }, work: [{ url: 'HTTPS://example.com' }, { url: 'tel:010' }] },
      [
        'warning unsafe-scheme: Unexpected url "javascript:alert(1)" at /basics/url, expected a http, https, mailto or tel url [T8]',
      ],
    ],
    [
      { 'a/b': 1, $schema: 'https://example.com/schema.json', meta: {} },
      ['info unknown-key: Unexpected property /a~1b, no section of JSON Resume: resume-schema 1.0 refuses it'],
    ],
  ])('says of %j what is wrong', (value, expected) => {
    expect(english(value)).toEqual(expected)
    expect(isResume(value)).toBe(!expected.some((line) => line.startsWith('error')))
  })

  test('speaks Korean by default, in the reason and in what it names', () => {
    const [message] = validate({ work: [{ name: 1 }] })
    expect(message).toEqual({
      rule: 'schema',
      severity: 'error',
      reason: '/work/0/name에 맞지 않는 값이 있습니다: 숫자 (맞는 값: 문자열)',
      pointer: '/work/0/name',
      actual: '숫자',
      expected: '문자열',
    })
    const all = validate({
      basics: { name: '', url: 'data:,', email: '' },
      extra: 1,
      work: [{ groups: [{}], startDate: '9' }],
    })
    expect(all).toHaveLength(7)
    for (const { reason } of all) expect(reason).toMatch(/\p{Script=Hangul}/u)
    for (const { rule, severity } of all) expect(severity).toBe(rules[rule].severity)
  })

  test('points into the Markdown, at the nearest ancestor that has a place', () => {
    const place = { start: { line: 3, column: 1 }, end: { line: 3, column: 9 } }
    const messages = validate({ work: [{ name: 1 }], meta: 1 }, { '/work/0': place })
    expect(messages.map(({ pointer, place }) => [pointer, place])).toEqual([
      ['/work/0/name', place],
      ['/meta', undefined],
    ])
  })

  test('cuts long values, and never inside a character', () => {
    const { actual } = validate({ basics: { url: '😀'.repeat(300) } })[0] ?? {}
    expect(actual).toBe(`"${'😀'.repeat(80)}…"`)
  })

  test('does not change what it checks', () => {
    for (const [, resume] of resumes) {
      const copy = structuredClone(resume)
      validate(resume)
      expect(resume).toEqual(copy)
    }
  })

  test('throws only for what is no place or no option', () => {
    // @ts-expect-error: no places
    expect(() => validate({}, null)).toThrow(new TypeError('places: expected an object'))
    // @ts-expect-error: no options
    expect(() => validate({}, {}, null)).toThrow(new TypeError('options: expected an object'))
    // @ts-expect-error: no language of ours
    expect(() => validate({}, {}, { language: 'ja' })).toThrow(new TypeError("options.language: expected 'ko' or 'en'"))
  })
})

describe('whatever it is given', () => {
  test('isResume answers, and as the errors of validate say', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const messages = validate(value)
        expect(isResume(value)).toBe(messages.every(({ severity }) => severity !== 'error'))
        expect(isResume(value)).toBe(compiled(value))
        for (const { pointer } of messages) expect(pointer).toBeTypeOf('string')
        expect(JSON.parse(JSON.stringify(messages))).toEqual(messages)
        if (isResume(value)) expect(messages.some(({ actual }) => actual === '읽을 수 없는 값')).toBe(false)
      }),
      runs(500),
    )
  })

  test('a resume is one for resume-schema too, if nothing stands at the root', () => {
    fc.assert(
      fc.property(mutated, (value) => {
        fc.pre(validate(value).every(({ severity }) => severity === 'warning'))
        // what JSON would leave out is not looked at
        expect(officialErrors(JSON.parse(JSON.stringify(value)))).toEqual([])
      }),
      runs(200),
    )
  })

  test('groups inside themselves, very deep or without number end in one error', () => {
    const cyclic: { name: string; highlights: string[]; groups: unknown[] } = { name: 'a', highlights: [], groups: [] }
    cyclic.groups.push(cyclic, cyclic)
    let deep: unknown = { name: 'a', highlights: [] }
    for (let i = 0; i < 100_000; i += 1) deep = { name: 'a', highlights: [], groups: [deep] }
    let doubling: unknown = { name: 'a', highlights: [] }
    for (let i = 0; i < 60; i += 1) doubling = { name: 'a', highlights: [], groups: [doubling, doubling] }
    for (const group of [cyclic, deep, doubling]) {
      const messages = validate({ work: [{ groups: [group] }] }, {}, { language: 'en' })
      expect(messages).toHaveLength(1)
      expect(messages[0]?.reason).toMatch(
        /^Unexpected groups, too deep or too many at \/work\/0\/groups\/0\/.*, expected at most 100 levels and 2,000,000 groups$/u,
      )
    }
  })

  test('groups of a hundred levels are still a resume', () => {
    let group: unknown = { name: 'a', highlights: [] }
    for (let i = 1; i < 100; i += 1) group = { name: 'a', highlights: [], groups: [group] }
    expect(isResume({ work: [{ groups: [group] }] })).toBe(true)
    expect(isResume({ work: [{ groups: [{ name: 'a', highlights: [], groups: [group] }] }] })).toBe(false)
  })

  test('a cycle elsewhere is no matter, and a cycle at a value is an error', () => {
    const cyclic: Record<string, unknown> = {}
    cyclic.self = cyclic
    cyclic.basics = { self: cyclic }
    expect(isResume(cyclic)).toBe(true)
    cyclic.work = [{ name: cyclic }]
    expect(isResume(cyclic)).toBe(false)
  })

  test('an object that throws when it is read is no resume', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    for (const value of [proxy, trap, { work: proxy }, { basics: trap }]) {
      expect(english(value)).toEqual(['error schema: Unexpected unreadable value at (root), expected object'])
      expect(isResume(value)).toBe(false)
    }
    expect(isResume(new Proxy({ work: [] }, {}))).toBe(true)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { ResumeSchema } from '@kurone-kito/jsonresume-types'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as accessors from '../src/accessors.js'
import {
  currentWork,
  employers,
  formatDuration,
  gaps,
  highestEducation,
  monthsOf,
  profileOf,
  splitName,
  technologies,
  timeline,
  totalExperience,
  type ValueAt,
  valueAt,
} from '../src/accessors.js'
import type { Education, Profile, Resume, Work } from '../src/types.js'
import { docExamples, exportedFunctions, runExample } from './util/doc-examples.js'

const asOf = '2026-11'
const folder = new URL('../src/accessors/', import.meta.url)
const sources = readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const)
const publicFunctions = Object.keys(accessors)

const seed: Resume = {
  basics: { name: '홍길동', profiles: [{ network: 'GitHub', username: 'gildong' }, { username: 'nobody' }] },
  work: [
    {
      name: '가온 (Gaon)',
      position: '백엔드 개발자',
      startDate: '2023-12',
      keywords: ['Python', 'Redis', 'python'],
    },
    { name: '나루', position: '인턴', startDate: '2022-12', endDate: '2023-08', keywords: ['Java'] },
    { name: '가온 (Gaon)', position: '인턴', startDate: '2021-06', endDate: '2021-12', keywords: ['redis', ' '] },
  ],
  projects: [
    { name: '알림 봇', entity: '나루', startDate: '2023-01', endDate: '2023-03', keywords: ['JAVA'] },
    { name: '날짜 없는 일', keywords: ['Rust'] },
  ],
  education: [{ institution: '한국대학교', studyType: '학사', endDate: '2020-02' }],
  certificates: [{ name: '정보처리기사', date: '2020-05-01' }, { name: '날짜 없음' }],
  awards: [{ title: '대상', date: '2020' }],
  publications: [{ name: '논문', releaseDate: '2020-05' }],
  volunteer: [{ position: '운영진', startDate: '2019-03', endDate: '2018-01' }],
}

describe('documentation', () => {
  const examples = sources.flatMap(([file, source]) => docExamples(source).map((example) => [file, example] as const))

  it('has an example for every public function', () => {
    const documented = new Set(examples.map(([, { name }]) => name))
    expect(publicFunctions.filter((name) => !documented.has(name))).toEqual([])
    const declared = sources.flatMap(([, source]) => exportedFunctions(source))
    expect(publicFunctions.filter((name) => !declared.includes(name))).toEqual([])
  })

  it.each(examples)('%s: $name', (_, example) => {
    const checks = runExample(example, accessors)
    expect(checks.length).toBeGreaterThan(0)
    for (const { expression, actual, expected } of checks) expect(actual, expression).toStrictEqual(expected)
  })

  it('names the public functions', () => {
    expect(publicFunctions.toSorted()).toEqual([
      'currentWork',
      'employers',
      'formatDuration',
      'gaps',
      'highestEducation',
      'monthsOf',
      'profileOf',
      'splitName',
      'technologies',
      'timeline',
      'totalExperience',
      'valueAt',
    ])
  })
})

describe('bundle', () => {
  interface Esbuild {
    buildSync(options: object): { outputFiles: { contents: Uint8Array; text: string }[] }
  }
  const require = createRequire(import.meta.url)
  const esbuild: Esbuild = createRequire(require.resolve('tsup'))('esbuild')
  const bundle = (contents: string) => {
    const resolveDir = new URL('..', import.meta.url).pathname
    const options = { bundle: true, minify: true, format: 'esm', charset: 'utf8', write: false }
    const [file] = esbuild.buildSync({ ...options, stdin: { contents, resolveDir, loader: 'ts' } }).outputFiles
    return file ?? { contents: new Uint8Array(), text: '' }
  }

  it('takes at most 4 kB', () => {
    const { contents } = bundle("export * from './src/accessors.js'")
    expect(contents.length).toBeGreaterThan(1000)
    expect(gzipSync(contents).length).toBeLessThanOrEqual(4000)
  })

  it('is dropped whole when nothing is used', () => {
    const contents = `import * as all from './src/accessors.js'\nexport default 1`
    expect(bundle(contents).text).not.toMatch(/TypeError|RegExp|박사/u)
    expect(bundle(contents).contents.length).toBeLessThan(40)
  })

  it('drops what is not used', () => {
    const { text, contents } = bundle("export { formatDuration } from './src/accessors.js'")
    expect(text).toContain('개월')
    expect(text).not.toMatch(/박사|asOf|pointer/u)
    expect(contents.length).toBeLessThan(600)
  })
})

describe('monthsOf', () => {
  it.each([
    ['2020-01', '2020-06', 6],
    ['2020-01', '2020-01', 1],
    ['2020', '2020', 12],
    ['2020', '2020-03', 3],
    ['2020-11-30', '2021-01-01', 3],
    ['2020-02-29', '2020-02', 1],
    ['2000-02-29', '2000-02', 1],
    ['2020-05-20', '2020-05-10', 1],
  ])('counts %s to %s', (startDate, endDate, months) => {
    expect(monthsOf({ startDate, endDate })).toBe(months)
  })

  it.each([
    ['2020-06', '2020-05'],
    ['2021', '2020'],
    ['2020-13', '2021-01'],
    ['2020-00', '2021-01'],
    ['2021-02-29', '2021-03'],
    ['1900-02-29', '2021-03'],
    ['2021-04-31', '2021-05'],
    ['2021-01-32', '2021-05'],
    ['2021-01-00', '2021-05'],
    ['2021-01', '2021-1'],
    ['2021-01', '12021'],
    ['2021-01', ''],
    ['2021-01', '현재'],
    [undefined, '2021-01'],
  ])('does not count %s to %s', (startDate, endDate) => {
    expect(monthsOf({ startDate, endDate }, asOf)).toBeUndefined()
  })

  it('ends an open period, and one that lies ahead, today', () => {
    expect(monthsOf({ startDate: '2026-01' }, '2026')).toBe(12)
    expect(monthsOf({ startDate: '2026-01', endDate: undefined }, '2026-03-31')).toBe(3)
    expect(monthsOf({ startDate: '2026-01', endDate: '2027' }, '2026-03')).toBe(3)
    expect(monthsOf({ startDate: '2027-01' }, asOf)).toBeUndefined()
  })
})

describe('caller mistakes', () => {
  const asked: [string, (asOf: string) => unknown][] = [
    ['monthsOf', (date) => monthsOf({}, date)],
    ['totalExperience', (date) => totalExperience({}, date)],
    ['currentWork', (date) => currentWork({}, date)],
    ['gaps', (date) => gaps({}, date)],
    ['employers', (date) => employers({}, date)],
    ['technologies', (date) => technologies({}, date)],
  ]
  it.each(asked)('%s names asOf', (_, ask) => {
    for (const wrong of ['', 'today', '2026-13', '2026-02-30', '26-11', '2026-11-22T00:00:00Z', 2026, null]) {
      expect(() => ask(wrong as string)).toThrow(
        new TypeError('asOf must be a date such as 2026, 2026-11 or 2026-11-22'),
      )
    }
    for (const right of ['2026', '2026-11', '2026-11-22']) expect(() => ask(right)).not.toThrow()
  })

  it('names the resume', () => {
    const wrong = JSON.parse('null')
    const asks = [
      () => totalExperience(wrong, asOf),
      () => currentWork(wrong, asOf),
      () => gaps(wrong, asOf),
      () => employers(wrong, asOf),
      () => technologies(wrong, asOf),
      () => timeline(wrong),
      () => profileOf(wrong, 'GitHub'),
      () => highestEducation(wrong),
    ]
    for (const ask of asks) expect(ask).toThrow(new TypeError('resume must be an object'))
    expect(() => highestEducation(JSON.parse('"text"'))).toThrow('resume must be an object')
  })

  it('names the other arguments', () => {
    expect(() => monthsOf(JSON.parse('null'))).toThrow(new TypeError('period must be an object'))
    expect(() => monthsOf(JSON.parse('"2020"'))).toThrow(new TypeError('period must be an object'))
    for (const months of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => formatDuration(months)).toThrow(new TypeError('months must be a whole number, 0 or more'))
    }
    expect(() => formatDuration(1, JSON.parse('"fr"'))).toThrow(new TypeError("language must be 'ko' or 'en'"))
    for (const minMonths of [0, -1, Number.NaN, JSON.parse('"1"')]) {
      expect(() => gaps({}, asOf, { minMonths })).toThrow(new TypeError('minMonths must be a number from 1'))
    }
    expect(() => splitName(JSON.parse('1'))).toThrow(new TypeError('name must be a string'))
    expect(() => profileOf({}, JSON.parse('1'))).toThrow(new TypeError('network must be a string'))
    for (const pointer of ['work', 'work/0', '/a~', '/a~2b', '#/work', JSON.parse('0')]) {
      expect(() => valueAt({}, pointer)).toThrow(new TypeError('pointer must be a JSON Pointer such as /work/0/name'))
    }
  })
})

describe('any valid resume', () => {
  const text = fc.option(fc.constantFrom('', ' ', '가온', '가온 (Gaon)', '__proto__', 'constructor', '학사', 'Redis'), {
    nil: undefined,
  })
  const date = fc.option(
    fc.constantFrom('2020', '2020-05', '2020-05-31', '2020-02-31', '2019-19', '2021-00', '2999-12-39', '1000'),
    { nil: undefined },
  )
  const entry = fc.record(
    {
      name: text,
      position: text,
      institution: text,
      studyType: text,
      entity: text,
      title: text,
      startDate: date,
      endDate: date,
      date,
      releaseDate: date,
      keywords: fc.array(fc.constantFrom('', 'Redis', 'redis ', '__proto__', 'İ')),
    },
    { requiredKeys: [] },
  )
  const sections = ['work', 'education', 'projects', 'volunteer', 'certificates', 'awards', 'publications'] as const
  const resumes = fc.record(
    Object.fromEntries(sections.map((section) => [section, fc.array(entry, { maxLength: 4 })])),
    {
      requiredKeys: [],
    },
  )

  it('never throws, stays as it is, and keeps its laws', () => {
    fc.assert(
      fc.property(resumes, fc.constantFrom('2020', '2020-06', '2026-11-22'), (resume: Resume, today) => {
        const copy = structuredClone(resume)
        const total = totalExperience(resume, today)
        for (const { months } of employers(resume, today)) expect(months).toBeLessThanOrEqual(total)
        expect(employers(resume).map(({ name }) => name)).toEqual(employers(resume, today).map(({ name }) => name))
        const current = currentWork(resume, today)
        expect(current.every((work) => resume.work?.includes(work))).toBe(true)
        for (const gap of gaps(resume, today)) expect(monthsOf(gap)).toBe(gap.months)
        for (const { months, name } of technologies(resume, today)) {
          expect(months).toBeGreaterThanOrEqual(0)
          expect(name.trim()).not.toBe('')
        }
        const events = timeline(resume)
        expect(events.map((event) => event.date)).toEqual(events.map((event) => event.date).toSorted())
        for (const { pointer } of events) expect(valueAt(resume, pointer)).toBeDefined()
        highestEducation(resume)
        expect(profileOf(resume, 'GitHub')).toBeUndefined()
        expect(resume).toEqual(copy)
      }),
    )
  })
})

describe('laws of months', () => {
  const month = fc
    .integer({ min: 0, max: 600 })
    .map((index) => `${1980 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`)
  const period = fc.tuple(month, month).map(([a, b]) => (a < b ? [a, b] : [b, a]) as [string, string])
  const work = fc.array(
    period.map(([startDate, endDate]): Work => ({ startDate, endDate })),
    { maxLength: 6 },
  )

  it('counts overlaps once: no more than the sum, no less than the longest', () => {
    fc.assert(
      fc.property(work, (stays) => {
        const months = stays.map((stay) => monthsOf(stay) ?? Number.NaN)
        const total = totalExperience({ work: stays }, '2100')
        expect(total).toBeLessThanOrEqual(months.reduce((a, b) => a + b, 0))
        expect(total).toBeGreaterThanOrEqual(Math.max(0, ...months))
      }),
    )
  })

  it('counts the months of a set', () => {
    fc.assert(
      fc.property(work, (stays) => {
        const index = (date = '') => Number(date.slice(0, 4)) * 12 + Number(date.slice(5)) - 1
        const worked = new Set(
          stays.flatMap(({ startDate, endDate }) =>
            Array.from({ length: index(endDate) - index(startDate) + 1 }, (_, at) => index(startDate) + at),
          ),
        )
        expect(totalExperience({ work: stays }, '2100')).toBe(worked.size)
        const free = gaps({ work: stays }, '2100').reduce((sum, { months }) => sum + months, 0)
        expect(free).toBe(worked.size === 0 ? 0 : Math.max(...worked) - Math.min(...worked) + 1 - worked.size)
      }),
    )
  })

  it('does not depend on the order or on repeats', () => {
    fc.assert(
      fc.property(work, fc.gen(), (stays, gen) => {
        const shuffled = gen(fc.shuffledSubarray, stays, { minLength: stays.length })
        expect(totalExperience({ work: [...shuffled, ...stays] }, '2100')).toBe(
          totalExperience({ work: stays }, '2100'),
        )
        expect(gaps({ work: shuffled }, '2100')).toEqual(gaps({ work: stays }, '2100'))
      }),
    )
  })

  it('adds up where a period is cut in two', () => {
    fc.assert(
      fc.property(period, month, ([startDate, endDate], cut) => {
        const upTo = monthsOf({ startDate, endDate }, cut) ?? 0
        const all = monthsOf({ startDate, endDate }) ?? 0
        const open = monthsOf({ startDate }, cut) ?? 0
        expect(upTo).toBe(Math.min(open, all))
      }),
    )
  })

  it('reads back what formatDuration writes', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.constantFrom('ko' as const, 'en' as const), (months, language) => {
        const written = formatDuration(months, language)
        const years = /(\d+)(?:년| years?)/u.exec(written)?.[1] ?? '0'
        const rest = /(\d+)(?:개월| months?)/u.exec(written)?.[1] ?? '0'
        expect(Number(years) * 12 + Number(rest)).toBe(months)
        expect(Number(rest)).toBeLessThan(12)
      }),
    )
  })
})

describe('formatDuration', () => {
  it.each([
    [0, '0개월', '0 months'],
    [1, '1개월', '1 month'],
    [5, '5개월', '5 months'],
    [12, '1년', '1 year'],
    [38, '3년 2개월', '3 years 2 months'],
  ])('writes %i months', (months, korean, english) => {
    expect(formatDuration(months)).toBe(korean)
    expect(formatDuration(months, 'ko')).toBe(korean)
    expect(formatDuration(months, 'en')).toBe(english)
  })
})

describe('totalExperience', () => {
  it('counts open stays until today and nothing behind it', () => {
    expect(totalExperience(seed, '2024-01')).toBe(2 + 9 + 7)
    expect(totalExperience(seed, '2021-07')).toBe(2)
    expect(totalExperience(seed, '2020')).toBe(0)
    expect(totalExperience({}, asOf)).toBe(0)
  })

  it('asks the filter with entry and index', () => {
    expect(totalExperience(seed, asOf, { filter: (work) => work.name === '나루' })).toBe(9)
    expect(totalExperience(seed, asOf, { filter: (_, index) => index === 2 })).toBe(7)
  })
})

describe('currentWork', () => {
  it.each([
    [{ startDate: '2020' }, true],
    [{ startDate: '2020', endDate: '2026' }, true],
    [{ startDate: '2020', endDate: '2026-11' }, true],
    [{ startDate: '2020', endDate: '2026-11-22' }, true],
    [{ startDate: '2020', endDate: '2026-11-21' }, false],
    [{ startDate: '2020', endDate: '2026-10' }, false],
    [{ startDate: '2026-11-22' }, true],
    [{ startDate: '2026-11-23' }, false],
    [{ startDate: '2027', endDate: '2026' }, false],
    [{ startDate: '2020', endDate: '2026-19' }, false],
    [{ startDate: '2020-13' }, false],
    [{ endDate: '2027' }, false],
    [{}, false],
  ])('%o: %s', (work: Work, current) => {
    expect(currentWork({ work: [work] }, '2026-11-22')).toEqual(current ? [work] : [])
  })

  it('puts the one begun last first and leaves the resume as it is', () => {
    const work = [{ startDate: '2019', position: 'a' }, { startDate: '2020-02' }, { startDate: '2020-03' }]
    expect(currentWork({ work }, asOf)).toEqual([work[2], work[1], work[0]])
    expect(work[0]?.position).toBe('a')
    expect(currentWork({}, asOf)).toEqual([])
  })
})

describe('gaps', () => {
  it('finds the months between stays, not those since the last', () => {
    const expected = [
      { startDate: '2022-01', endDate: '2022-11', months: 11 },
      { startDate: '2023-09', endDate: '2023-11', months: 3 },
    ]
    expect(gaps(seed, asOf)).toEqual(expected)
    expect(gaps(seed, asOf, { minMonths: 11 })).toEqual([expected[0]])
    expect(gaps(seed, '2023-10')).toEqual([expected[0]])
    expect(gaps({}, asOf)).toEqual([])
  })
})

describe('splitName', () => {
  it.each([
    ['얼리페이 (EarlyPay)', '얼리페이', 'EarlyPay'],
    ['얼리페이(EarlyPay)', '얼리페이', 'EarlyPay'],
    ['얼리페이（EarlyPay）', '얼리페이', 'EarlyPay'],
    ['EarlyPay (얼리페이)', '얼리페이', 'EarlyPay'],
    ['얼리페이 EarlyPay', '얼리페이', 'EarlyPay'],
    ['얼리페이 | EarlyPay', '얼리페이', 'EarlyPay'],
    ['EarlyPay / 얼리페이', '얼리페이', 'EarlyPay'],
    ['(주)가온 테크 (Gaon Tech Inc.)', '(주)가온 테크', 'Gaon Tech Inc.'],
    ['대한민국 해군 (ROKN)', '대한민국 해군', 'ROKN'],
    ['가온 Gaon Tech', '가온', 'Gaon Tech'],
    [' LG전자 (LG Electronics) ', 'LG전자', 'LG Electronics'],
    ['한도윤 (Doyun Han)', '한도윤', 'Doyun Han'],
    ['가온  테크\tGaon  Tech', '가온 테크', 'Gaon Tech'],
    ['가온', '가온', undefined],
    ['㈜가온', '㈜가온', undefined],
    ['가온(주)', '가온(주)', undefined],
    ['가온 (선정산)', '가온 (선정산)', undefined],
    ['가온 (2020)', '가온 (2020)', undefined],
    ['가온 (Gaon) 본사', '가온 (Gaon) 본사', undefined],
    ['가온 Co., Ltd.', '가온 Co., Ltd.', undefined],
    ['LG전자', 'LG전자', undefined],
    ['카카오 VX', '카카오 VX', undefined],
    ['NHN 클라우드', 'NHN 클라우드', undefined],
    ['가온 / Gaon / 나루', '가온 / Gaon / 나루', undefined],
    ['EarlyPay', undefined, 'EarlyPay'],
    ['EarlyPay (주)', undefined, 'EarlyPay (주)'],
    ['주식회사 EarlyPay', undefined, '주식회사 EarlyPay'],
    ['GrainView (Silo360)', undefined, 'GrainView (Silo360)'],
    ['株式会社', undefined, undefined],
    ['42', undefined, undefined],
    ['(주)', undefined, undefined],
    [')(', undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (name, korean, latin) => {
    expect(splitName(name)).toStrictEqual({ ...(korean && { korean }), ...(latin && { latin }) })
  })

  it('takes any string and finds nothing that does not stand in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'가온 aGB()/|（）') })), (name) => {
        for (const part of Object.values(splitName(name))) {
          expect(name.replace(/\s+/gu, ' ')).toContain(part)
          expect(part).not.toBe('')
        }
      }),
    )
  })
})

describe('employers', () => {
  it('unites stays of identical names', () => {
    const { work } = seed
    expect(employers(seed, '2024-01')).toStrictEqual([
      {
        name: '가온 (Gaon)',
        korean: '가온',
        latin: 'Gaon',
        months: 2 + 7,
        startDate: '2021-06',
        ongoing: true,
        positions: ['백엔드 개발자', '인턴'],
        keywords: ['Python', 'Redis'],
        stays: [work?.[0], work?.[2]],
      },
      {
        name: '나루',
        korean: '나루',
        months: 9,
        startDate: '2022-12',
        endDate: '2023-08',
        ongoing: false,
        positions: ['인턴'],
        keywords: ['Java'],
        stays: [work?.[1]],
      },
    ])
  })

  it('counts no open stay without a date of today', () => {
    expect(employers(seed).map(({ months, ongoing }) => [months, ongoing])).toEqual([
      [7, true],
      [9, false],
    ])
  })

  it('takes first and last dates by what they cover and skips odd ones', () => {
    const name = '가온'
    const dates = (...stays: Work[]) => {
      const [{ startDate, endDate } = {}] = employers({ work: stays.map((stay) => ({ name, ...stay })) }, asOf)
      return [startDate, endDate]
    }
    expect(dates({ startDate: '2020', endDate: '2021-05' }, { startDate: '2020-02', endDate: '2021' })).toEqual([
      '2020',
      '2021',
    ])
    expect(dates({ startDate: '2019-13', endDate: '2020-02-30' })).toEqual([undefined, undefined])
    expect(dates({ startDate: '2020-05', endDate: '2019-05' })).toEqual(['2020-05', undefined])
    expect(dates({ endDate: '2019-05' }, { endDate: '2020' })).toEqual([undefined, '2020'])
    expect(dates({ startDate: '2020-01', endDate: '2027-01' })).toEqual(['2020-01', '2027-01'])
  })

  it('skips work without a name', () => {
    expect(employers({ work: [{}, { name: ' ' }, { name: '나루' }] }).map(({ name }) => name)).toEqual(['나루'])
    expect(employers({})).toEqual([])
  })
})

describe('technologies', () => {
  it('lists months, employers, projects and the last use', () => {
    expect(technologies(seed, '2024-01-15')).toStrictEqual([
      {
        name: 'Redis',
        months: 2 + 7,
        employers: ['가온 (Gaon)'],
        projects: [],
        lastUsed: '2024-01-15',
        ongoing: true,
      },
      { name: 'Java', months: 9, employers: ['나루'], projects: ['알림 봇'], lastUsed: '2023-08', ongoing: false },
      {
        name: 'Python',
        months: 2,
        employers: ['가온 (Gaon)'],
        projects: [],
        lastUsed: '2024-01-15',
        ongoing: true,
      },
      { name: 'Rust', months: 0, employers: [], projects: ['날짜 없는 일'], ongoing: false },
    ])
    expect(technologies({}, asOf)).toEqual([])
  })

  it('does not look behind today', () => {
    const work = [
      { startDate: '2020-01', endDate: '2020-12', keywords: ['A'] },
      { startDate: '2018', endDate: '2019', keywords: ['A'] },
      { endDate: '2018-03', keywords: ['A'] },
    ]
    expect(technologies({ work }, '2019')[0]).toMatchObject({ months: 24, lastUsed: '2019', ongoing: true })
    expect(technologies({ work }, '2021')[0]).toMatchObject({ months: 36, lastUsed: '2020-12', ongoing: false })
    expect(technologies({ work: work.slice(2) }, '2018')[0]).toMatchObject({ months: 0, lastUsed: '2018-03' })
    expect(technologies({ work: work.slice(2) }, '2018-02')[0]).not.toHaveProperty('lastUsed')
    expect(technologies({ work: work.slice(0, 1) }, '2019')[0]).not.toHaveProperty('lastUsed')
  })
})

describe('timeline', () => {
  it('sorts all sections by date', () => {
    expect(timeline(seed)).toStrictEqual([
      { date: '2019-03', section: 'volunteer', pointer: '/volunteer/0', name: '운영진', startDate: '2019-03' },
      { date: '2020', section: 'awards', pointer: '/awards/0', name: '대상' },
      { date: '2020-02', section: 'education', pointer: '/education/0', name: '한국대학교', endDate: '2020-02' },
      { date: '2020-05', section: 'publications', pointer: '/publications/0', name: '논문' },
      { date: '2020-05-01', section: 'certificates', pointer: '/certificates/0', name: '정보처리기사' },
      {
        date: '2021-06',
        section: 'work',
        pointer: '/work/2',
        name: '가온 (Gaon)',
        startDate: '2021-06',
        endDate: '2021-12',
      },
      { date: '2022-12', section: 'work', pointer: '/work/1', name: '나루', startDate: '2022-12', endDate: '2023-08' },
      {
        date: '2023-01',
        section: 'projects',
        pointer: '/projects/0',
        name: '알림 봇',
        startDate: '2023-01',
        endDate: '2023-03',
      },
      { date: '2023-12', section: 'work', pointer: '/work/0', name: '가온 (Gaon)', startDate: '2023-12' },
    ])
    expect(timeline({})).toEqual([])
  })

  it('leaves out odd dates and keeps the order of the sections', () => {
    const odd: Resume = {
      work: [{ startDate: '2020-13' }, { position: '개발자', startDate: '2020' }],
      education: [{ area: '컴퓨터공학', startDate: '2020', endDate: '2021-02-30' }],
      awards: [{ date: '2020-02-30' }],
    }
    expect(timeline(odd)).toStrictEqual([
      { date: '2020', section: 'work', pointer: '/work/1', name: '개발자', startDate: '2020' },
      { date: '2020', section: 'education', pointer: '/education/0', name: '컴퓨터공학', startDate: '2020' },
    ])
    const [nameless] = timeline({ work: [{ startDate: '2020' }] })
    expect(nameless).not.toHaveProperty('name')
  })
})

describe('profileOf', () => {
  it('compares without case', () => {
    expect(profileOf(seed, 'GITHUB')).toBe(seed.basics?.profiles?.[0])
    expect(profileOf(seed, 'GitLab')).toBeUndefined()
    expect(profileOf({}, 'GitHub')).toBeUndefined()
  })
})

describe('highestEducation', () => {
  const ranked: Education[][] = [
    ['박사', '공학박사', '석박사 통합', 'Ph.D.', 'Ph. D. candidate', 'Doctor of Philosophy'],
    ['석사', '공학석사', 'M.S.', 'M. S.', 'MSc', "Master's degree", 'MBA', '대학원'],
    ['학사', '대학교(학사)', 'B.S.', 'BSc', 'Bachelor of Science', 'Bachelor’s', '대졸'],
    ['전문학사', '공업전문학사', 'Associate of Science', 'A.A.S.'],
    ['고등학교', '고등학교 졸업', 'High School'],
    ['부트캠프', 'Nanodegree', ''],
  ].map((words) => words.map((studyType) => ({ studyType })))

  it.each(ranked.slice(0, -1).map((level, index) => [index, level] as const))('level %i', (index, level) => {
    for (const higher of level) {
      for (const lower of ranked.slice(index + 1).flat()) {
        expect(highestEducation({ education: [lower, higher] })).toBe(higher)
        expect(highestEducation({ education: [higher, { ...lower, endDate: '2030' }] })).toBe(higher)
      }
    }
  })

  it('tells no level where no word does', () => {
    expect(highestEducation({ education: ranked.at(-1) ?? [] })).toBeUndefined()
    expect(highestEducation({ education: [{}] })).toBeUndefined()
    expect(highestEducation({})).toBeUndefined()
  })

  it('reads the school where no degree is written', () => {
    const order = ['한국대학교 대학원', '한국대학교', '나루전문대학', '한국대학교 사범대학 부속고등학교', '가온 학원']
    const education = order.map((institution) => ({ institution }))
    for (const [index, highest] of education.slice(0, -1).entries()) {
      expect(highestEducation({ education: education.slice(index).reverse() })).toBe(highest)
    }
  })

  it('takes the latest of the same level', () => {
    const studyType = '학사'
    const latest = (...education: Education[]) =>
      education.indexOf(
        highestEducation({ education: education.map((entry) => Object.assign(entry, { studyType })) }) ?? {},
      )
    expect(latest({ endDate: '2018-02' }, { endDate: '2020-02' }, { endDate: '2019' })).toBe(1)
    expect(latest({ endDate: '2018-02' }, { startDate: '2016-03' })).toBe(1)
    expect(latest({ startDate: '2016-03' }, { startDate: '2019-03' })).toBe(1)
    expect(latest({ endDate: '2018-02' }, {})).toBe(0)
    expect(latest({ endDate: '2018-02' }, { endDate: '2018' })).toBe(1)
    expect(latest({}, { endDate: '2018-02' })).toBe(1)
    expect(latest({ endDate: '2018-13' }, { endDate: '2018-02' }, { endDate: '2018-02' })).toBe(1)
  })
})

describe('valueAt', () => {
  // the document and the pointers of RFC 6901, section 5
  const rfc = {
    foo: ['bar', 'baz'],
    '': 0,
    'a/b': 1,
    'c%d': 2,
    'e^f': 3,
    'g|h': 4,
    'i\\j': 5,
    'k"l': 6,
    ' ': 7,
    'm~n': 8,
  }

  it('reads the pointers of the standard', () => {
    expect(valueAt(rfc, '')).toBe(rfc)
    expect(valueAt(rfc, '/foo')).toBe(rfc.foo)
    expect(valueAt(rfc, '/foo/0')).toBe('bar')
    expect(valueAt(rfc, '/')).toBe(0)
    expect(valueAt(rfc, '/a~1b')).toBe(1)
    expect(valueAt(rfc, '/c%d')).toBe(2)
    expect(valueAt(rfc, '/e^f')).toBe(3)
    expect(valueAt(rfc, '/g|h')).toBe(4)
    expect(valueAt(rfc, '/i\\j')).toBe(5)
    expect(valueAt(rfc, '/k"l')).toBe(6)
    expect(valueAt(rfc, '/ ')).toBe(7)
    expect(valueAt(rfc, '/m~0n')).toBe(8)
    expect(valueAt({ '~1': 9 }, '/~01')).toBe(9)
  })

  it.each(['/none', '/foo/2', '/foo/-', '/foo/00', '/foo/01', '/foo/-1', '/foo/length', '/foo/0/0', '/foo/map'])(
    'finds nothing at %s',
    (pointer) => {
      expect(valueAt(rfc, pointer)).toBeUndefined()
    },
  )

  it('finds only own properties, in anything', () => {
    expect(valueAt({}, '/constructor')).toBeUndefined()
    expect(valueAt({}, '/__proto__/toString')).toBeUndefined()
    expect(valueAt(null, '/a')).toBeUndefined()
    expect(valueAt('text', '/length')).toBeUndefined()
  })

  it('finds every value at its pointer', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.jsonValue())), (value) => {
        for (const [key, items] of Object.entries(value)) {
          const token = key.replaceAll('~', '~0').replaceAll('/', '~1')
          for (const [index, item] of items.entries()) expect(valueAt(value, `/${token}/${index}`)).toBe(item)
        }
      }),
    )
  })
})

describe('types', () => {
  const work: Work[] = [{ name: '가온', startDate: '2020' }]
  const resume: Resume = { work, basics: { profiles: [] } }

  it('knows what stands at a literal pointer', () => {
    expectTypeOf(valueAt(resume, '/work/0/name')).toEqualTypeOf<string | undefined>()
    expectTypeOf(valueAt(resume, '/work/0')).toEqualTypeOf<Work | undefined>()
    expectTypeOf(valueAt(resume, '/work/0/keywords/12')).toEqualTypeOf<string | undefined>()
    expectTypeOf(valueAt(resume, '/work/0/groups/1/groups/2/name')).toEqualTypeOf<string | undefined>()
    expectTypeOf(valueAt(resume, '/work/first')).toEqualTypeOf<undefined>()
    expectTypeOf(valueAt(resume, '/work/0/name/0')).toEqualTypeOf<undefined>()
    expectTypeOf(valueAt(resume, '/$schema')).toEqualTypeOf<string | undefined>()
    expectTypeOf(valueAt(resume, '/x-extra/0')).toEqualTypeOf<unknown>()
    expectTypeOf(valueAt(resume, '')).toEqualTypeOf<Resume>()
    expectTypeOf(valueAt(resume, '/work/0' as string)).toEqualTypeOf<unknown>()
    expectTypeOf<ValueAt<Resume, 'work'>>().toEqualTypeOf<never>()
    expectTypeOf<ValueAt<{ 'a/b': { 'm~n': 1 } }, '/a~1b/m~0n'>>().toEqualTypeOf<1>()
    expectTypeOf<ValueAt<{ '~1': 1 }, '/~01'>>().toEqualTypeOf<1>()
    expectTypeOf<ValueAt<readonly ['a', 'b'], '/1'>>().toEqualTypeOf<'b'>()
    expectTypeOf<ValueAt<Record<string, number>, '/a'>>().toEqualTypeOf<number | undefined>()
    expectTypeOf<ValueAt<unknown, '/a'>>().toEqualTypeOf<unknown>()
    expect(valueAt(resume, '/work/0/name')).toBe('가온')
  })

  it('gives back the entries of the caller', () => {
    expectTypeOf(currentWork(resume, asOf)).toEqualTypeOf<Work[]>()
    expectTypeOf(employers(resume).map(({ stays }) => stays)).toEqualTypeOf<Work[][]>()
    expectTypeOf(profileOf(resume, 'GitHub')).toEqualTypeOf<Profile | undefined>()
    expectTypeOf(highestEducation(resume)).toEqualTypeOf<Education | undefined>()
    const own = { work: [{ name: '가온', startDate: '2020', team: 7 }] }
    expectTypeOf(currentWork(own, asOf)[0]?.team).toEqualTypeOf<number | undefined>()
    expect(currentWork(own, asOf)[0]).toBe(own.work[0])
  })

  it('takes read-only resumes and those of other type packages', () => {
    const frozen = { work: [{ name: '가온', startDate: '2020', keywords: ['Redis'] }] } as const
    const other: ResumeSchema = { work: [{ name: '가온', startDate: '2020' }] }
    expect(employers(frozen, asOf)).toHaveLength(1)
    expect(technologies(frozen, asOf)).toHaveLength(1)
    expect(timeline(other)).toHaveLength(1)
    expect(totalExperience(other, '2020')).toBe(12)
    expect(currentWork(other, '2020')).toEqual(other.work)
    expect(gaps(other, asOf)).toEqual([])
    expect(highestEducation(other)).toBeUndefined()
    expect(profileOf(other, 'GitHub')).toBeUndefined()
  })
})

describe('doc-examples', () => {
  const run = (code: string) => runExample({ name: 'test', line: 1, code }, { add: (a: number, b: number) => a + b })

  it('reads the examples of exports', () => {
    const source = [
      '/**',
      ' * Add.',
      ' *',
      ' * @example',
      ' * ```ts',
      " * import { add } from 'x'",
      ' * add(1, 2) // => 3',
      ' * ```',
      ' */',
      'export function add() {}',
      '/** @example hidden() // => 1 */',
      'function hidden() {}',
      '/** @example one // => 1 */',
      'export const one = 1',
    ].join('\n')
    const [add, one] = docExamples(source)
    expect(add).toEqual({ name: 'add', line: 4, code: "import { add } from 'x'\nadd(1, 2) // => 3" })
    expect(one).toEqual({ name: 'one', line: 13, code: 'one // => 1' })
    expect(docExamples(source)).toHaveLength(2)
    expect(exportedFunctions(source)).toEqual(['add'])
  })

  it('shows a wrong result', () => {
    expect(run('const a: number = 1\nadd(\n  a,\n  2,\n) // => 4')).toEqual([
      { expression: 'add(\n  a,\n  2,\n)', actual: 3, expected: 4 },
    ])
    expect(run('missing() // => throws TypeError')).toEqual([
      { expression: 'missing()', actual: 'throws ReferenceError', expected: 'throws TypeError' },
    ])
    expect(run("import x from 'x'\nadd(1, 2)")).toEqual([])
  })

  it('refuses a result of no expression', () => {
    expect(() => run('const a = 1 // => 1')).toThrow('no expression')
    expect(() => run('// => 1')).toThrow('a result of no expression')
  })
})

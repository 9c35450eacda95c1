import { describe, expect, test } from 'vitest'
import { optionTable } from '../../src/cli/arguments.js'
import { decode } from '../../src/cli/decode.js'
import { excerpt } from '../../src/cli/excerpt.js'
import { helpText } from '../../src/cli/help.js'
import { placesOfJson } from '../../src/cli/json-places.js'
import { chooseStyle, writeProblems, writeSummary } from '../../src/cli/report.js'
import { columnsOf, printable } from '../../src/cli/width.js'
import {
  createProblem,
  describeMisuse,
  englishFindings,
  englishMisuses,
  englishPhrases,
  type Problem,
} from '../../src/cli/words.js'
import { koreanFindings, koreanMisuses, koreanPhrases } from '../../src/ko/cli.js'
import { findPlace } from '../../src/places.js'

/** A place on one line. */
const at = (line: number, column: number, end = column) => ({
  start: { line, column },
  end: { line, column: end },
})

describe('columnsOf', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['경력', 4],
    ['경력'.normalize('NFD'), 4],
    ['ㄱ', 2],
    ['漢字かな', 8],
    ['（주）㈜', 8],
    ['e\u0301', 1],
    ['\u200b', 0],
    ['👨‍👩‍👧', 2],
    ['🇰🇷', 2],
    ['❤️', 2],
    ['·—▶', 3],
    ['ﾊ', 1],
    ['ﾡ', 1],
    ['㎡①', 3],
    ['「」ー', 6],
  ])('%j takes %i columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })
})

describe('printable', () => {
  test('shows what could command a terminal, and keeps the rest', () => {
    expect(printable('가\u001b[31m\u0007\u009b\u202e\ud800나\t다\r\n라👍')).toBe('가�[31m����나 다  라👍')
  })
})

describe('excerpt', () => {
  test.each([
    ['plain', 'abc def', at(3, 5, 8), ' 3 | abc def', '   |     ^~~'],
    ['Hangul before and under it', '경력: 정산', at(12, 5, 7), ' 12 | 경력: 정산', '    |       ^~~~'],
    ['an emoji of four units', '👩‍💻 x', at(1, 7), ' 1 | 👩‍💻 x', '   |    ^'],
    ['a tab', '\tx', at(1, 2), ' 1 |  x', '   |  ^'],
    ['the end of the line', '가', at(1, 2), ' 1 | 가', '   |   ^'],
    ['an empty line', '', at(1, 1), ' 1 | ', '   | ^'],
    [
      'a place of several lines',
      '가나',
      { start: { line: 1, column: 2 }, end: { line: 4, column: 9 } },
      ' 1 | 가나',
      '   |   ^~',
    ],
  ])('the caret stands under its character: %s', (_, line, place, source, mark) => {
    expect(excerpt(line, place, 80)).toEqual([source, mark])
  })

  test.each([1, 30, 60, 100, 200, 700])('a long line is cut around column %i', (column) => {
    const line = Array.from({ length: 1000 }, (_, i) => String.fromCodePoint(0xac00 + i)).join('')
    const [source, mark] = excerpt(line, at(1, column, column + 3), 40)
    expect(columnsOf(source)).toBeLessThanOrEqual(40)
    const left = source.slice(0, source.indexOf(line[column - 1] ?? '-'))
    expect(columnsOf(left)).toBe(mark.indexOf('^'))
    expect(mark.endsWith('^~~~~~')).toBe(true)
    expect([source.includes('| …'), source.endsWith('…')]).toEqual([column > 10, true])
  })

  test('a place that is wider than the terminal is cut too', () => {
    const [source, mark] = excerpt('가'.repeat(50), at(1, 1, 51), 30)
    expect([columnsOf(source) <= 30, columnsOf(mark) <= 30, source.endsWith('…')]).toEqual([true, true, true])
  })
})

describe('writeProblems', () => {
  const style = { color: false, columns: 80 }
  const problem = (reason: string, place?: Problem['place']): Problem => ({
    rule: 'image',
    severity: 'info',
    reason,
    ...(place && { place }),
  })

  test('sorts by place, those without one last', () => {
    const problems = [problem('c'), problem('b', at(2, 1)), problem('a2', at(1, 3)), problem('a1', at(1, 2))]
    expect(writeProblems('x.md', problems, 'one\rtwo', style)).toBe(
      [
        'x.md:1:2 info a1 (image)',
        ' 1 | one',
        '   |  ^',
        'x.md:1:3 info a2 (image)',
        ' 1 | one',
        '   |   ^',
        'x.md:2:1 info b (image)',
        ' 2 | two',
        '   | ^',
        'x.md info c (image)',
        '',
      ].join('\n'),
    )
  })

  test('shows no line without a text, or where the text has none', () => {
    expect(writeProblems('x.md', [problem('a', at(9, 1))], 'one', style)).toBe('x.md:9:1 info a (image)\n')
    expect(writeProblems('x.md', [problem('a', at(1, 1))], undefined, style)).toBe('x.md:1:1 info a (image)\n')
    expect(writeProblems('x.md', [], 'one', style)).toBe('')
  })

  test('colours, and says the same', () => {
    const plain = writeProblems('x.md', [problem('a', at(1, 1))], 'one', style)
    const colored = writeProblems('x.md', [problem('a', at(1, 1))], 'one', { ...style, color: true })
    expect(colored).toContain('\u001b[36minfo\u001b[0m')
    expect(colored.replace(/\u001b\[\d+m/gu, '')).toBe(plain)
  })

  test('a reason cannot command the terminal', () => {
    expect(writeProblems('\u001b.md', [problem('a\u001b[2J\nb')], undefined, style)).toBe('�.md info a�[2J b (image)\n')
  })
})

describe('chooseStyle', () => {
  const output = (isTerminal: boolean) => ({ isTerminal, columns: 80, write: async () => {} })
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [true, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('terminal %s, %j: %s', (isTerminal, env, color) => {
    expect(chooseStyle(output(isTerminal), env)).toEqual({ color, columns: 80 })
  })
})

test('writeSummary counts severities', () => {
  const problems = (['info', 'error', 'info'] as const).map((severity) => ({ rule: 'image', severity, reason: '' }))
  const summary = { months: 14, text: '1년 2개월', employers: 2, asOf: '2026-11' }
  expect(writeSummary('a.md', problems, summary, 'ko')).toBe(
    'a.md: 오류 1, 알림 2, 총 경력 1년 2개월 (2026-11 기준), 회사 2곳\n',
  )
  expect(writeSummary('a.md', [], undefined, 'en')).toBe('a.md: nothing to report\n')
})

describe('placesOfJson', () => {
  test('tells where each value stands', () => {
    const text = '{\r\n  "a/b": [1, {"~": "가\\"}"}],\n  "": true, "a/b ": {}\n}\n'
    const { places = {} } = placesOfJson(text)
    const shown = Object.entries(places).map(([pointer, { start, end }]) => [
      pointer,
      text.slice(start.offset, end.offset),
      start.line,
      start.column,
    ])
    expect(shown).toEqual([
      ['/a~1b/0', '1', 2, 11],
      ['/a~1b/1/~0', '"가\\"}"', 2, 20],
      ['/a~1b/1', '{"~": "가\\"}"}', 2, 14],
      ['/a~1b', '[1, {"~": "가\\"}"}]', 2, 10],
      ['/', 'true', 3, 7],
      ['/a~1b ', '{}', 3, 21],
      ['', text.trim(), 1, 1],
    ])
    expect(findPlace(places, '/a~1b/1/x')).toBe(places['/a~1b/1'])
  })

  test.each(['null', '-0.5e+3', '"\\u00e9\\n"', '[]', ' [ [ ] , { } ] ', '{"a":{"b":[0]}}', '[1,2]'])(
    '%j is JSON',
    (text) => {
      JSON.parse(text)
      expect(placesOfJson(text).places).toBeDefined()
    },
  )

  test.each([
    ['', 1, ''],
    ['{', 2, ''],
    ['[1, 2', 6, ''],
    ['nul', 1, 'nul'],
    ['01', 1, '01'],
    ['[1,]', 4, ']'],
    ['[,1]', 2, ','],
    ['{"a":1,}', 8, '}'],
    ['{a:1}', 2, 'a'],
    ['{"a" 1}', 6, '1'],
    ['{"a"}', 5, '}'],
    ['{"a":}', 6, '}'],
    ['{1:2}', 2, '1'],
    ['[1}', 3, '}'],
    [']', 1, ']'],
    ['{} {}', 4, '{'],
    ['[1 2]', 4, '2'],
    ['"a\nb"', 1, '"'],
    ['"\\x"', 1, '"'],
    ['[1\u00a0]', 3, '\u00a0'],
    ["{'a':1}", 2, "'a'"],
  ])('%j is none, from column %i', (text, column, actual) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(placesOfJson(text)).toMatchObject({ broken: { start: { line: 1, column } }, actual })
  })

  test('gives no places to what lies very deep', () => {
    const { places = {} } = placesOfJson(`${'['.repeat(300)}1${']'.repeat(300)}`)
    expect(Object.keys(places)).toHaveLength(257)
  })

  test('takes long strings and deep nesting', () => {
    expect(placesOfJson(`"${'가\\n'.repeat(1_000_000)}"`).places).toBeDefined()
    expect(placesOfJson('['.repeat(100_000) + ']'.repeat(100_000)).places).toBeDefined()
  })
})

describe('decode', () => {
  test('takes UTF-8, and leaves its byte order mark out', () => {
    expect(decode(new TextEncoder().encode('\ufeff# 경력\r\n'), 'a.md', 'ko')).toEqual({ text: '# 경력\r\n' })
    expect(decode(new Uint8Array(), 'a.md', 'ko')).toEqual({ text: '' })
    expect(decode(new TextEncoder().encode(`a\0b${'c'.repeat(99)}`), 'a.md', 'ko').text).toHaveLength(102)
    expect(decode(Uint8Array.of(0, 0, 97, 0), 'a.md', 'ko').problem).toMatchObject({ rule: 'not-utf-8' })
  })

  test.each([
    ['my career.md', "'my career.md' > 'my career.utf8.md'"],
    ["it's", "'it'\\''s' > 'it'\\''s.utf8'"],
    ['경력/기술서.md', '경력/기술서.md > 경력/기술서.utf8.md'],
    ['-', 'career.md > career.utf8.md'],
  ])('the advice can be pasted into a shell: %s', (file, names) => {
    const bytes = Uint8Array.of(0xb0, 0xe6, 0xb7, 0xc2)
    expect(decode(bytes, file, 'en').problem?.reason).toContain(`iconv -f CP949 -t UTF-8 ${names}\``)
  })

  test.each([
    ['a mark of either order', [0xfe, 0xff, 0xac, 0], 'UTF-16'],
    ['a mark', [0xff, 0xfe, 0, 0xac], 'UTF-16'],
    ['low bytes first', [0x23, 0, 0x20, 0], 'UTF-16LE'],
    ['high bytes first', [0, 0x23, 0, 0x20], 'UTF-16BE'],
  ])('UTF-16 is told by %s', (_, bytes, name) => {
    expect(decode(Uint8Array.from(bytes), 'a.md', 'ko').problem?.reason).toContain(`iconv -f ${name} -t UTF-8`)
  })

  test.each([
    ['a lone lead byte in Hangul', [0xea, 0xb2, 0xbd, 0x0a, 0xea, 0x41], { line: 2, column: 1 }, 'ea'],
    ['a cut end', [0x61, 0xea, 0xb2], { line: 1, column: 2 }, 'ea'],
    [
      'bytes like Hangul that are no CP949',
      [0xb0, 0xe6, 0xff, 0xff, 0xb0, 0xa1, 0xb0, 0xa1],
      { line: 1, column: 1 },
      'b0',
    ],
    ['pairs that are mostly no Hangul', [0xe9, 0x73, 0xe9, 0x74, 0xb0, 0xa1], { line: 1, column: 1 }, 'e9'],
    ['a byte behind a mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], { line: 1, column: 2 }, 'ff'],
  ])('points at the first bad byte: %s', (_, bytes, point, byte) => {
    const { problem } = decode(Uint8Array.from(bytes), 'a.md', 'en')
    expect(problem).toMatchObject({ rule: 'not-utf-8', place: { start: point } })
    expect(problem?.reason).toContain(`0x${byte}`)
  })
})

test('UTF-8 with a damaged byte is no CP949', () => {
  const bytes = Buffer.concat([Buffer.from('# 경력\n경'), Buffer.from([0xff, 0x41])])
  const { problem } = decode(bytes, 'a.md', 'ko')
  expect(problem).toMatchObject({ rule: 'not-utf-8', place: { start: { line: 2, column: 2 } } })
})

describe('words', () => {
  test.each([
    ['findings', koreanFindings, englishFindings],
    ['misuses', koreanMisuses, englishMisuses],
    ['phrases', koreanPhrases, englishPhrases],
  ])(
    '%s have the same ids and values in both languages',
    (_, korean: Record<string, string>, english: Record<string, string>) => {
      expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort())
      const values = (text: string | undefined) => [...new Set(text?.match(/\{\w+\}/gu))].sort()
      for (const id of Object.keys(korean)) expect([id, values(korean[id])]).toEqual([id, values(english[id])])
    },
  )

  test('fill in values, and nothing where there is none', () => {
    expect(createProblem('no-such-file', { actual: 'a.md' }, 'en').reason).toBe('Found no file a.md')
    expect(describeMisuse({ rule: 'unknown-option', values: {} }, 'en')).toBe('Unknown option ')
  })

  test.each(['ko', 'en'] as const)('the help names every option, in lines of at most 80 columns: %s', (language) => {
    const help = helpText(language)
    for (const [name, { type, ...rest }] of Object.entries(optionTable)) {
      const short = 'short' in rest ? `-${rest.short}, ` : '    '
      expect(help).toMatch(new RegExp(`^  ${short}--${name} ${type === 'string' ? '\\S' : ' '}`, 'mu'))
    }
    expect(help.match(/^ {2}.{4}--/gmu)).toHaveLength(Object.keys(optionTable).length)
    expect(Math.max(...help.split('\n').map(columnsOf))).toBeLessThanOrEqual(80)
  })
})

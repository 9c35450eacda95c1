import { describe, expect, test } from 'vitest'
import { endPoint, trimEnd } from '../src/parse/builder.js'
import { estimateCost } from '../src/parse/cost.js'
import { usedExtensions } from '../src/parse/extensions.js'
import { findFrontMatter } from '../src/parse/front-matter.js'
import { admit, createGuard, keepAsText, placeOf, refuse } from '../src/parse/guard.js'
import { splitLines } from '../src/parse/lines.js'
import { readAutolink, readTag } from '../src/parse/tag.js'
import { parse } from '../src/parse.js'

describe('a tag', () => {
  test.each([
    ['<b>', '</b>', '</b >', '<br/>', '<br />', '<b >', '<h1>', '</h1>', '<a-b>', '</a-b>', '<IMG>'],
    ['<a b="c">', '<a  b="c"  d-e.f:g="h i" >', '<a _b="">', '<a :b="\'>">', '<A B="C"/>', '<a b1="c">'],
  ])('is all of %s, …', (...tags) => {
    for (const tag of tags) {
      expect([tag, readTag(`가${tag}>나`, 1, 1 + tag.length)]).toEqual([tag, tag.length])
      expect([tag, readTag(`가${tag}>나`, 1, tag.length)]).toEqual([tag, 0])
      expect([tag, readTag(`가${tag}`, 0, 9)]).toEqual([tag, 0])
    }
  })

  test.each([
    '<',
    '<>',
    '<1>',
    '</1>',
    '</>',
    '<b',
    '</b',
    '< b>',
    '</ b>',
    '<a_b>',
    '<a.b>',
    '</a b>',
    '</b/>',
    '<a b>',
    '<a b=c>',
    "<a b='c'>",
    '<a b="c>',
    '<a b="c"d="e">',
    '<a1 1b="c">',
    '<a b ="c">',
    '<a b="c\td">',
    '<a b="c\nd">',
    '<a/ >',
    '<가>',
  ])('is none of %j', (text) => {
    expect(readTag(text, 0, text.length)).toBe(0)
  })
})

describe('an autolink', () => {
  test.each([
    ['https://example.com/가?a=1', 'https://example.com/가?a=1'],
    ['ab:', 'ab:'],
    ['TEL:010', 'TEL:010'],
    ['gd.hong+a_b-c@a-b.example.com', 'mailto:gd.hong+a_b-c@a-b.example.com'],
    ['a@b', 'mailto:a@b'],
  ])('is <%s>', (text, url) => {
    const { length } = text
    expect(readAutolink(`가<${text}>`, 1, length + 3)).toEqual({ text, url })
    expect(readAutolink(`가<${text}>`, 1, length + 2)).toBeUndefined()
    expect(readAutolink(`가<${text}>`, 0, length + 3)).toBeUndefined()
  })

  test.each([
    '<a:b>',
    '<abcdefghijklmnopq:r>',
    '<a1:b>',
    '<ab:c d>',
    '<ab:c<d>',
    '<ab:c\td>',
    '<ab:c',
    '<@b>',
    '<a@>',
    '<a@b.>',
    '<a@.b>',
    '<a@b..c>',
    '<a b@c>',
    '<a@b',
    '<가@b>',
    '<a>',
    '<ab:\u007f>',
  ])('is none of %j', (text) => {
    expect(readAutolink(text, 0, text.length)).toBeUndefined()
  })
})

test.each([
  ['가', 0, 0],
  ['가 | 나', 0, 0],
  ['가 | 나\n---|---', 1, 1],
  ['| 가 |\n| :-: |\t', 1, 1],
  ['> | 가 |\n> |--', 1, 1],
  ['1. | 가\n  2) |-', 1, 1],
  ['+ | 가\n+ |:', 1, 1],
  ['| 가 |\n|---| 나', 0, 0],
  ['| 가 |\n나 ---', 0, 0],
  ['---', 0, 0],
  ['- [ ] 가', 1, 1],
  ['- [x] 가', 1, 1],
  ['- [X] 가', 1, 1],
  ['- [\t] 가', 1, 1],
  ['- [\n] 가', 1, 1],
  ['- [가] 나', 0, 0],
  ['~가~', 0, 0],
  ['~~가~~', 1, 1],
  ['*가*', 1, 0],
  ['_가_', 1, 0],
  ['*a*', 0, 0],
  ['**é**', 0, 0],
  ['a&amp;b', 0, 1],
  ['a\\*b', 0, 1],
])('%j needs %i extensions of the syntax and %i of the tree', (text, syntax, tree) => {
  const { extensions, mdastExtensions } = usedExtensions(text)
  expect([extensions.length, mdastExtensions.length]).toEqual([syntax, tree])
})

describe('a line', () => {
  test('ends before its spaces, and where no tab stands before them', () => {
    expect(trimEnd('가 나  ', 0, 5)).toBe(3)
    expect(trimEnd('   ', 1, 3)).toBe(1)
    expect(trimEnd('가 나', 0, 1)).toBe(1)
    expect(trimEnd('가\t', 0, 2)).toBeUndefined()
    expect(trimEnd('가\t  ', 0, 4)).toBeUndefined()
    expect(trimEnd('가\t나', 0, 3)).toBe(3)
  })

  test('ends where its last node does', () => {
    const end = { line: 1, column: 3, offset: 2 }
    const nodes = [
      { position: { start: end, end: { line: 1, column: 1, offset: 0 } } },
      { position: { start: end, end } },
    ]
    expect(endPoint(nodes)).toEqual(end)
    expect(endPoint(nodes)).not.toBe(end)
    expect(endPoint([])).toBeUndefined()
    expect(endPoint([{}])).toBeUndefined()
  })
})

describe('the work of the full parser', () => {
  const workOf = (text: string): number => estimateCost(text).work
  const levelsOf = (text: string): number | undefined => estimateCost(text).levels

  test('grows with lines, marks, runs, angles and markers', () => {
    expect(workOf('가가가가가')).toBeLessThan(workOf('가가\n가가'))
    expect(workOf('가\n가')).toBe(workOf('가\r가'))
    for (const mark of '!&*:<>[]\\_`|~') expect([mark, workOf(`가${mark}가`) > workOf('가가가')]).toEqual([mark, true])
    for (const plain of '@^{}=az가/.,') expect([plain, workOf(`가${plain}가`)]).toEqual([plain, workOf('가가가')])
    expect(workOf('가**가')).toBeLessThan(workOf('가*_가'))
    expect(workOf('가*가가')).toBeLessThan(workOf('가**가'))
    expect(workOf('가***가')).toBeGreaterThan(workOf('가**가가'))
    expect(workOf('가<가')).toBeGreaterThan(workOf('가>가'))
    expect(workOf('- - 가')).toBeGreaterThan(workOf('가- - '))
    expect(workOf('가\n- 가')).toBeGreaterThan(workOf('가\n가- '))
  })

  test('grows faster than what it counts', () => {
    for (const part of ['가\n', '*가 ', '<가 ', '- ']) {
      const one = workOf(part.repeat(1000))
      expect([part, workOf(part.repeat(4000)) > 6 * one]).toEqual([part, true])
    }
    expect(workOf('가'.repeat(4000))).toBeLessThan(4.1 * workOf('가'.repeat(1000)))
  })

  test.each([
    ['> '.repeat(32), undefined],
    ['> '.repeat(33), 33],
    ['>'.repeat(33), 33],
    [`가\n${'- '.repeat(33)}가\n나`, 33],
    ['* '.repeat(33), 33],
    ['+\t'.repeat(33), 33],
    ['1. '.repeat(33), 33],
    ['123456789) '.repeat(33), 33],
    ['1234567890. '.repeat(33), undefined],
    ['1: '.repeat(33), undefined],
    ['-a'.repeat(33), undefined],
    [`${'> '.repeat(40)}\n${'> '.repeat(35)}`, 40],
    [`${' '.repeat(128)}- 가`, undefined],
    [`${' '.repeat(130)}- 가`, 65],
    [`${'\t'.repeat(33)}- 가`, 66],
    [`${' '.repeat(130)}가`, undefined],
    [`- ${' '.repeat(130)}- 가`, undefined],
    [`${'- '.repeat(32)}-`, 33],
    [`${'- '.repeat(32)}-\n가`, 33],
    [`${'- '.repeat(32)}-\r가`, 33],
  ])('tells the levels of %j: %s', (text, levels) => {
    expect(levelsOf(text)).toBe(levels)
  })
})

describe('the guard', () => {
  const place = (line: number, last = line) => ({
    start: { line, column: 1, offset: 0 },
    end: { line: last, column: 2, offset: 1 },
  })

  test('takes the work off until it is spent', () => {
    const guard = createGuard(0, 64, 'en')
    const text = '*가 '.repeat(1500)
    const work = estimateCost(text).work
    const times = Math.floor(guard.work / work)
    for (let time = 0; time < times; time++) expect(admit(guard, text, place(1))).toBe(work)
    const left = guard.work
    expect(admit(guard, text, place(2))).toBeUndefined()
    expect(guard.work).toBe(left)
    expect(guard.messages).toMatchObject([
      { rule: 'too-long', place: place(2), actual: '4500', expected: `${Math.floor((4500 * left) / work)}` },
    ])
    expect(createGuard(1_000_000, 64, 'en').work).toBeGreaterThan(createGuard(0, 64, 'en').work)
  })

  test('takes no block of more work than all may be, however long the document', () => {
    const guard = createGuard(100_000_000, 64, 'en')
    const { work } = guard
    expect(admit(guard, '*가 '.repeat(20_000), place(1))).toBeUndefined()
    expect(guard.work).toBe(work)
  })

  test('takes nothing too deep', () => {
    const guard = createGuard(0, 64, 'en')
    const { work } = guard
    expect(admit(guard, '>'.repeat(33), place(3))).toBeUndefined()
    expect(guard).toMatchObject({
      work,
      messages: [{ rule: 'too-deep', place: place(3), actual: '33', expected: '64' }],
    })
  })

  test('tells what is refused in lines that follow each other once', () => {
    const placesOf = (...refused: (readonly ['too-deep' | 'too-long', number, number?])[]) => {
      const guard = createGuard(0, 64, 'en')
      for (const [rule, line, last] of refused) refuse(guard, rule, place(line, last), 2, 1)
      return guard.messages.map(({ rule, place }) => [rule, place?.start.line, place?.end.line])
    }
    expect(placesOf(['too-deep', 1], ['too-deep', 2], ['too-deep', 3, 4])).toEqual([['too-deep', 1, 4]])
    expect(placesOf(['too-deep', 1], ['too-deep', 3])).toEqual([
      ['too-deep', 1, 1],
      ['too-deep', 3, 3],
    ])
    expect(placesOf(['too-deep', 1], ['too-long', 2])).toEqual([
      ['too-deep', 1, 1],
      ['too-long', 2, 2],
    ])
  })

  test('keeps lines as paragraphs of text', () => {
    const lines = splitLines('가\n\n  나 \n\t다\n\n\n라\n마')
    const text = (value: string, position: object) => ({
      type: 'paragraph',
      children: [{ type: 'text', value, position }],
      position,
    })
    const at = (line: number, column: number, offset: number) => ({ line, column, offset })
    const [first, second, third] = [
      text('가', { start: at(1, 1, 0), end: at(1, 2, 1) }),
      text('나 \n다', { start: at(3, 3, 5), end: at(4, 3, 10) }),
      text('라', { start: at(7, 1, 13), end: at(7, 2, 14) }),
    ]
    expect(keepAsText(lines, 0, 7)).toEqual([first, second, third])
    expect(keepAsText(lines, 1, 5)).toEqual([second])
    expect(keepAsText(lines, 1, 2)).toEqual([])
    expect(placeOf(lines, 2, 4)).toEqual({ start: at(3, 3, 5), end: at(4, 3, 10) })
  })

  test('leaves what is deeper than the limit as text', () => {
    const { tree, messages } = parse('* > > > > > > a\n\n가', { maxDepth: 8, language: 'en' })
    expect(messages).toMatchObject([
      { rule: 'too-deep', expected: '8', place: { start: { line: 1 }, end: { line: 2 } } },
    ])
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  })
})

test.each([
  ['---\n\nname : 가\n---', true],
  ['---\n\n가: 나\n---', true],
  ['---\n\n가:나\n---', false],
  ['---\n\n# 가: 나\n---', false],
  ['---\n\n> 가: 나\n---', false],
  ['---\n\n 가: 나\n---', false],
  ['---\n가\n---', true],
  ['+++\na = 1\n+++', true],
  ['+++\n\na.b-c=1\n+++', true],
  ['+++\n 가 = 1\n+++', false],
  ['+++\n가 [a]\n+++', false],
  ['가\n---\na: b\n---', false],
  ['---', false],
  ['---\n---', true],
])('front matter stands in %j: %s', (source, isThere) => {
  expect(findFrontMatter(source) !== undefined).toBe(isThere)
})

import { describe, expect, test } from 'vitest'
import { convert } from '../src/convert.js'
import { walk } from '../src/parse/walk.js'
import { parse } from '../src/parse.js'
import { isResume } from '../src/validate.js'
import { pathologicalCareers, pathologicalMarkdown } from './util/pathological.js'

/** Times as long as a busy machine that also counts coverage takes. */
const patience = 15

describe('limits', () => {
  test.each(Object.entries(pathologicalMarkdown))('hold 1 MB of %s', { timeout: 120_000 }, (_, write) => {
    const markdown = write(1_000_000)
    const begin = process.cpuUsage().user
    const { tree, messages } = parse(markdown)
    expect((process.cpuUsage().user - begin) / 1e6).toBeLessThan(2 * patience)
    expect(walk(tree, () => undefined)).toBeLessThanOrEqual(65)
    for (const { rule, place } of messages) {
      expect(['too-long', 'too-deep']).toContain(rule)
      expect(place).toBeDefined()
    }
  })

  test.each(Object.entries({ ...pathologicalMarkdown, ...pathologicalCareers }))(
    'hold a conversion of 1 MB of %s',
    { timeout: 120_000 },
    (_, write) => {
      const sample = write(10_000)
      const markdown = write(Math.floor((1_000_000 * sample.length) / Buffer.byteLength(sample)))
      const begin = process.cpuUsage().user
      const { resume } = convert(markdown)
      expect((process.cpuUsage().user - begin) / 1e6).toBeLessThan(2 * patience)
      expect(isResume(resume)).toBe(true)
    },
  )

  test.each([
    ['>'.repeat(10_000), 'too-deep', '10000'],
    [`${'- '.repeat(10_000)}a`, 'too-deep', '10000'],
    ['a\n=\n'.repeat(100_000), 'too-long', '400000'],
    [`${'a __'.repeat(100_000)}`, 'too-long', '400000'],
  ])('keep what they refuse as text: %.20s', (markdown, rule, actual) => {
    const { tree, messages } = parse(markdown)
    expect(messages).toMatchObject([{ rule, actual, place: { start: { line: 1, column: 1, offset: 0 } } }])
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph'])
    const text = markdown.trimEnd()
    expect(tree.children[0]).toMatchObject({
      children: [{ type: 'text', value: text, position: { start: { offset: 0 }, end: { offset: text.length } } }],
    })
  })

  test('refuse the markup of one paragraph, and keep the list that it stands in', () => {
    const text = 'a __ '.repeat(100_000).trim()
    const { tree, messages } = parse(`- ${text}\n- **b**`)
    expect(messages).toMatchObject([{ rule: 'too-long', place: { start: { line: 1, column: 3 }, end: { line: 1 } } }])
    expect(tree.children).toMatchObject([
      {
        type: 'list',
        children: [
          { children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] },
          { children: [{ type: 'paragraph', children: [{ type: 'strong' }] }] },
        ],
      },
    ])
  })

  test('join messages about lines that follow each other', () => {
    const { tree, messages } = parse(`${'>'.repeat(99)}\n\n# a\n\n${'>'.repeat(99)}\n${'>'.repeat(99)}b\n`, {
      language: 'en',
    })
    expect(messages.map(({ place, reason }) => [place?.start.line, place?.end.line, reason])).toEqual([
      [1, 2, 'Unexpected nesting of 99 levels, read as plain text, expected at most 64'],
      [5, 7, 'Unexpected nesting of 99 levels, read as plain text, expected at most 64'],
    ])
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  test('bound the depth of lists, quotes and emphasis', { timeout: 60_000 }, () => {
    const lists = Array.from({ length: 40 }, (_, level) => `${'  '.repeat(level)}- a${level}\n`).join('')
    const stars = `${'*a **b '.repeat(30)}${'c** d* '.repeat(30)}`
    for (const markdown of [lists, `${'> '.repeat(20)}a`, `# ${stars}`, `- ${stars}\n- b`]) {
      const { tree, messages } = parse(markdown, { maxDepth: 16 })
      expect(messages.map(({ rule }) => rule)).toEqual(['too-deep'])
      expect(walk(tree, () => undefined)).toBeLessThanOrEqual(17)
      expect(messages[0]?.expected).toBe('16')
    }
    const { tree, messages } = parse('- a\n  - b **d**\n', { maxDepth: 8 })
    expect(messages).toEqual([])
    expect(tree.children).toEqual(parse('- a\n  - b **d**\n').tree.children)
  })

  test('cut a text that is too long, not inside a character', () => {
    const { tree, messages } = parse('ab😀c', { maxLength: 3, language: 'en' })
    expect(tree.position?.end).toEqual({ line: 1, column: 3, offset: 2 })
    expect(messages).toMatchObject([{ rule: 'too-long', actual: '5', expected: '2', place: { start: { offset: 2 } } }])
    expect(parse('abc', { maxLength: 2 }).tree.children).toMatchObject([{ children: [{ value: 'ab' }] }])
  })

  test('leave long documents whole', { timeout: 60_000 }, () => {
    const paragraph =
      '- 가나 **다라** `마` [바](https://example.com)\n  - 사아\n\n## 자차\n\n> 카타\n\n| a | b |\n| --- | --- |\n| c | d |\n\n'
    expect(parse(paragraph.repeat(5000)).messages).toEqual([])
  })
})

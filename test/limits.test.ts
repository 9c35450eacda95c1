import { describe, expect, test } from 'vitest'
import { convert, convertTree } from '../src/convert.js'
import { defaultLimits, type Limits, readLimits } from '../src/limits.js'
import { toMarkdown } from '../src/markdown.js'
import { parse } from '../src/parse.js'

/** Convert, and keep of the messages those about limits. */
function limited(markdown: string, limits: Partial<Limits>) {
  const { resume, messages } = convert(markdown, { language: 'en', ...limits })
  return {
    resume,
    messages: messages
      .filter(({ rule }) => rule === 'too-long' || rule === 'too-many-lines')
      .map(({ rule, place, reason }) => [rule, place?.start, place?.end, reason]),
  }
}

describe('limits of options', () => {
  test('have defaults', () => {
    expect(defaultLimits).toEqual({ maxLength: 10_000_000, maxDepth: 64, maxLines: 5000, maxText: 150_000 })
    expect(readLimits({}, 'maxDepth')).toEqual(defaultLimits)
    expect(readLimits({ maxLines: 0 }, 'maxLines').maxLines).toBe(0)
  })

  test.each<Partial<Limits>>([
    { maxLength: -1 },
    { maxDepth: 7 },
    { maxLines: 1.5 },
    { maxText: Number.NaN },
    { maxText: '9' as never },
  ])('%j is refused', (limits) => {
    const [name = ''] = Object.keys(limits)
    for (const call of [() => convert('# 홍길동', limits), () => convert('', limits)]) {
      expect(call).toThrow(TypeError)
      expect(call).toThrow(`\`options.${name}\``)
    }
  })
})

describe('of lines and text', () => {
  const work = '## 경력\n\n### 가람 (2020.01 ~ 2021.02)\n\n- 하나\n- 둘\n- 셋\n'

  test('a document as long as they are is whole', () => {
    // headings and items: 5 lines of 31 characters
    expect(limited(work, { maxLines: 5, maxText: 31 })).toEqual({ ...limited(work, {}), messages: [] })
  })

  test('what is left out is named from its first line to the end of the document', () => {
    const { resume, messages } = limited(work, { maxLines: 4 })
    expect(resume.work).toMatchObject([{ name: '가람', highlights: ['하나', '둘'] }])
    expect(messages).toEqual([
      [
        'too-many-lines',
        { line: 7, column: 1, offset: 44 },
        { line: 7, column: 4, offset: 47 },
        'Unexpected number of lines, read up to 4 of them',
      ],
    ])
  })

  test.each([
    ['a paragraph', '가\n나\n다\n라', 3],
    ['items without text', `- 가\n${'-\n'.repeat(3)}`, 2],
    ['rows', '| 가 | 나 |\n| --- | --- |\n| 다 | 라 |\n', 3],
    ['cells without text', '| 가 | 나 |\n| --- | --- |\n| | |\n', 1],
    ['HTML', '<ul><li>가</li><li>나</li></ul>\n', 1],
    ['rows of HTML', '<table><tr><td>가</td></tr><tr><td>나</td></tr></table>\n', 1],
    ['rules', '가\n\n---\n\n---\n', 2],
    ['code', '가\n\n```\na\n```\n\n```\nb\n```\n', 2],
  ])('count %s', (_, markdown, maxLines) => {
    expect(limited(markdown, { maxLines }).messages.map(([rule]) => rule)).toEqual(['too-many-lines'])
    expect(limited(markdown, { maxLines: maxLines + 4 }).messages).toEqual([])
  })

  test('a line is cut where the text ends, not inside a character', () => {
    const { resume, messages } = limited('# 홍길동\n\n## 소개\n\n정산을 😀 만듭니다.\n\n더 있습니다.', { maxText: 10 })
    expect(resume.basics).toEqual({ name: '홍길동', summary: '정산을' })
    expect(messages).toEqual([
      [
        'too-long',
        { line: 5, column: 5, offset: 18 },
        { line: 7, column: 8, offset: 35 },
        'Unexpected length 24, read up to 10',
      ],
    ])
  })

  test('a tree without positions has a message without a place', () => {
    const { tree } = parse(work)
    const bare = JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))
    const { messages } = convertTree(bare, { maxLines: 4 })
    expect(messages.filter(({ rule }) => rule === 'too-many-lines')).toMatchObject([{ expected: '4' }])
    expect(messages.find(({ rule }) => rule === 'too-many-lines')).not.toHaveProperty('place')
  })

  test('a longer resume is written whole', { timeout: 120_000 }, () => {
    const highlights = Array.from({ length: 5001 }, (_, at) => `정산 ${at} 개발`)
    const resume = { work: [{ name: '가람', highlights }] }
    const markdown = toMarkdown(resume)
    expect(convert(markdown, { maxLines: 6000 }).resume).toEqual(resume)
    expect(convert(markdown).messages.map(({ rule }) => rule)).toContain('too-many-lines')
  })
})

import { describe, expect, it } from 'vitest'
import type { Block, Cell } from '../src/outline/blocks.js'
import { attributeOf, tokenizeHtml } from '../src/outline/html.js'
import { decodeReferences } from '../src/outline/inline.js'
import type { Line } from '../src/outline/text.js'
import { blocksOf as readBlocks } from './util/blocks.js'

/** A line as it looks: strong text between stars, targets of links in angle brackets. */
const look = (line: Line): string =>
  line.spans
    .map(({ start, end, strong, url }) => {
      const text = line.text.slice(start, end)
      return `${strong ? `*${text}*` : text}${url === undefined ? '' : `<${url}>`}`
    })
    .join('')

const lookOfCell = (cell: Cell): string => cell.map(look).join(' / ')

/** A block as it looks: `#` for a level of a heading, `>` for a quote, lists as arrays. */
function lookOf(block: Block): unknown {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${block.lines.map(look).join(' / ')}`
    case 'paragraph':
      return `${block.quote ? '> ' : ''}${block.lines.map(look).join(' / ')}`
    case 'list':
      return block.items.map((item) => item.map(lookOf))
    case 'table':
      return { head: block.head?.map(lookOfCell), rows: block.rows.map((row) => row.map(lookOfCell)) }
    case 'rule':
      return '---'
    case 'dropped':
      return { [block.what]: block.text }
  }
}

/** Levels of arrays in a value; a list in an item is two. */
const levelsOf = (value: unknown): number => (Array.isArray(value) ? 1 + Math.max(0, ...value.map(levelsOf)) : 0)

const blocksOf = (markdown: string) => readBlocks(markdown).map(lookOf)

describe('blocks of HTML are those that it shows (T1)', () => {
  it.each<[string, unknown[]]>([
    ['<p>가<p>나</p>', ['가', '나']],
    ['<ul><li>가<li>나</ul>', [[['가'], ['나']]]],
    ['<dl><dt>가<dd>나<dt>다<dd>라</dl>', ['*가*', '나', '*다*', '라']],
    ['<h2>가<br>나</h2>', ['## 가 / 나']],
    ['<h2><br></h2>', []],
    ['<h1>가</h1><h6>나</h6>', ['# 가', '###### 나']],
    ['<ol>가<li>나</ol>', [[['나']], '가']],
    ['<blockquote>가</blockquote>', ['> 가']],
    ['<div>가</blockquote>나</div>', ['가나']],
    ['<summary><ul><li>가</li></ul></summary>', [[['가']]]],
    ['<hr>', ['---']],
    ['<pre>\n가\n</pre>', [{ code: '\n가\n' }]],
    ['<pre>가<hr>나</pre>', [{ code: '가나' }]],
    ['<pre> </pre>', []],
    ['<td>', []],
    ['<div><style>가</div>', ['가']],
    ['<div><style>가</style', []],
    ['<div>가 <b', ['가 <b']],
    ['<ul>가</ul>', ['가']],
    ['<li>가</li>', [[['가']]]],
    ['<table><td>가</td></table>', ['가']],
    ['<table><caption>가</caption><tr><td>나</td></tr></table>', ['가', { head: undefined, rows: [['나']] }]],
    ['<table><tr><td>가</td></tr><p>나</p></table>', [{ head: undefined, rows: [['가']] }, '나']],
  ])('%s', (html, expected) => {
    expect(blocksOf(html)).toEqual(expected)
  })

  it.each<[string, unknown]>([
    ['<table><tr><td>가<td>나</tr></table>', { head: undefined, rows: [['가', '나']] }],
    [
      '<table><thead><tr><th>가</th></tr></thead><tbody><tr><td>나</td></tr></tbody></table>',
      { head: ['가'], rows: [['나']] },
    ],
    [
      '<table><tr><td><h3>가</h3><ul><li>나</li><li>다</li></ul><hr></td></tr></table>',
      { head: undefined, rows: [['가 / 나 / 다']] },
    ],
    [
      '<table><tr><td><table><tr><th>가</th></tr><tr><td>나</td></tr></table></td></tr></table>',
      { head: undefined, rows: [['가 / 나']] },
    ],
    ['<table><tr><td><table><tr><td>가</td></tr></table></td></tr></table>', { head: undefined, rows: [['가']] }],
  ])('%s', (html, expected) => {
    expect(blocksOf(html)).toEqual([expected])
  })
})

describe('tokens of HTML', () => {
  it('are none where no tag is closed', () => {
    expect(tokenizeHtml('가 <b class="x')).toMatchObject([{ type: 'text', raw: '가 <b class="x' }])
  })

  it.each([
    ['<a href="가">', '가'],
    ["<a href='가'>", '가'],
    ['<a href=가>', '가'],
    ['<a class="가">', ''],
    ['<a data-href="가">', ''],
  ])('have the attribute of %s', (raw, expected) => {
    expect(attributeOf(raw, 'href')).toBe(expected)
  })
})

describe('references (T2)', () => {
  it.each([
    ['&amp;&#65;&#x42;', '&AB'],
    ['&nosuchname;', '&nosuchname;'],
    ['&#55296;&#xD800;&#1114112;&#0;', '&#55296;&#xD800;&#1114112;&#0;'],
    ['&#57344;', '\ue000'],
  ])('%s', (text, expected) => {
    expect(decodeReferences(text)).toBe(expected)
  })
})

describe('inline markup that CommonMark leaves as text', () => {
  it.each<[string, unknown[]]>([
    ['가 ** 나 `a` 다 ** 라', ['가 나 a 다 라']],
    ['가 ** 나 [다](https://a.kr) ** 라', ['가 나 다<https://a.kr> 라']],
    ['가 **나 ** 라', ['가 *나 *라']],
    ['가 **나', ['가 **나']],
    ['<a href="">가</a> 나', ['가 나']],
  ])('%s (T1)', (markdown, expected) => {
    expect(blocksOf(markdown)).toEqual(expected)
  })
})

describe('blocks of Markdown', () => {
  it.each<[string, unknown[]]>([
    ['[^1]: 단어', [{ note: '단어' }]],
    ['[^1]: 단어 하나', [{ note: '단어 하나' }]],
    ['| 가 | 나 |\n| 다<br>라 |', [{ head: undefined, rows: [['가', '나'], ['다 / 라']] }]],
    ['|가<br>나', ['|가 / 나']],
    ['| 가 |\n| 나<br>', ['| 가 | / | 나']],
    ['<b>가</b>\n\n<div>나</div>\n<!-- 다 -->\n<div>라</div>', ['*가*', '나', '라']],
    ['- 가  \n  - 나\n\n  다', [[['가', [['나']], '다']]]],
  ])('%j', (markdown, expected) => {
    expect(blocksOf(markdown)).toEqual(expected)
  })

  it.each<[string, unknown[]]>([
    ['• 가<br>- 나<br>- 다<br>· 라<br>• 마', [[['가', [['나'], ['다', [['라']]]]], ['마']]]],
    ['• 가<br>• 나', [[['가'], ['나']]]],
    ['• 가<br>글<br>- 나', [[['가']], '글', [['나']]]],
  ])('are lists in lists where bullet signs differ (T11): %s', (lines, expected) => {
    expect(blocksOf(`<div>${lines}</div>`)).toEqual(expected)
  })

  it('are items beside the one whose text they stand in, with what follows (T11)', () => {
    expect(blocksOf('- 가  \n  \\- 나\n  \\- 다\n\n  라')).toEqual([[['가'], ['나'], ['다'], ['라']]])
  })
})

describe('Markdown inside HTML has limits of its own', () => {
  it('keeps as text what the parser would take too long for', () => {
    const quotes = '>'.repeat(1000)
    expect(blocksOf(`<p>\n${quotes}\n</p>`)).toEqual([quotes])
  })

  it('keeps the text of lists that are too deep', () => {
    const words = Array.from({ length: 40 }, (_, level) => `${level}단계 ${'글'.repeat(60)}`)
    const list = words.map((word, level) => `${'  '.repeat(level)}- ${word}\n`).join('')
    const [blocks] = blocksOf(`<div>\n${list}</div>`)
    const text = JSON.stringify(blocks)
    for (const word of words) expect(text).toContain(word)
    expect(levelsOf(blocks)).toBeLessThan(40)
  })
})

it('keeps what stands behind each of several styles that never end', () => {
  expect(tokenizeHtml('<style>가<style>나').map(({ type, raw }) => `${type} ${raw}`)).toEqual([
    'drop <style>',
    'text 가',
    'drop <style>',
    'text 나',
  ])
})

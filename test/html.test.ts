import { describe, expect, it } from 'vitest'
import type { Block, Cell } from '../src/outline/blocks.js'
import { attributeOf, tokenizeHtml } from '../src/outline/html.js'
import { decodeReferences } from '../src/outline/inline.js'
import { isAll, type Line } from '../src/outline/text.js'
import { blocksOf as readBlocks } from './util/blocks.js'
import { lineOf } from './util/lines.js'

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
    ['<table><tr>가<td>나</td></tr></table>', [{ head: undefined, rows: [['나']] }, '가']],
    ['<table><tr><th>가</th></tr><tr>나<td>다</td></tr></table>', [{ head: ['가'], rows: [['다']] }, '나']],
    ['<table><tfoot><tr><td>가</td></tr></tfoot></table>', [{ head: undefined, rows: [['가']] }]],
    ['<table></table>나', ['나']],
    ['<details><summary>가</summary>나</details>다', ['*가*', '나', '---', '다']],
    ['<div>가</div>나', ['가', '나']],
    // a definition of Markdown defines nothing inside HTML, and shows
    ['<div>\n[가]: https://example.com\n</div>', ['[가]: https://example.com']],
    ['<div/>가<div>나</div>', ['가', '나']],
    ['<ul><li>가<ul><li>나</ul><li>다</ul>', [[['가', [['나']]], ['다']]]],
    ['<dl><dt>가<dd><dl><dt>나<dd>다</dl><dt>라</dl>', ['*가*', '*나*', '다', '*라*']],
    ['<ul><li>• 가</li></ul>', [[['가']]]],
    ['<ul><li>• 가<br>• 나</li></ul>', [[[[['가'], ['나']]]]]],
    ['<ul><li>• 가<p>나</p></li></ul>', [[['가', '나']]]],
    ['<div>\n      가\n</div>', ['가']],
    ['<div>\n- 가\n- 나\n</div>', [[['가'], ['나']]]],
    ['<h1 class="가">나</h1>', ['# 나']],
    ['<div title="a>b">가</div>', ['가']],
    ["<div title='a>b'>가</div>", ['가']],
    ['<div style={{ a: ">" }}>가</div>', ['가']],
    ['<!-- 가 --><div>나</div>', ['나']],
    ['<div>가<!-- 나 -->다</div>', ['가다']],
    ['<div>가<!-- 나', ['가']],
    ['<!DOCTYPE html><p>가</p>', ['가']],
    ['<?xml version="1.0"?><p>가</p>', ['가']],
    ['<div>1 < 2</div>', ['1 < 2']],
    ['<div>가<script>나</script>다</div>', ['가다']],
    ['<div>가<SCRIPT>나</Script>다</div>', ['가다']],
    ['<div>가<svg><path d="x"/></svg>나</div>', ['가나']],
    ['<div>가<noscript>나</noscript><template>다</template>라</div>', ['가라']],
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
    [
      '<table><tr><th>가</th><td>나</td></tr><tr><th>다</th><td>라</td></tr></table>',
      {
        head: undefined,
        rows: [
          ['가', '나'],
          ['다', '라'],
        ],
      },
    ],
    [
      '<table>\n<tr>\n<th>가</th>\n<th>나</th>\n</tr>\n<tr><td>다<td>라\n</table>',
      { head: ['가', '나'], rows: [['다', '라']] },
    ],
    ['<table><tr><th>가<th>나<tr><td>다<td>라</table>', { head: ['가', '나'], rows: [['다', '라']] }],
    ['<table><tr><th>가</th></tr></table>', { head: ['가'], rows: [] }],
    ['<table><tr><td>가<ul><li>나<li>다</ul><td>라</table>', { head: undefined, rows: [['가 / 나 / 다', '라']] }],
    ['<table><tr><td>-</td><td>가</td></tr></table>', { head: undefined, rows: [['', '가']] }],
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
    ['<a data-href="가" href="나">', '나'],
    ['<a HREF = "가">', '가'],
    ['<a title="href=가" href=나>', '나'],
    ['<a href="">', ''],
    ['<a href>', ''],
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
    ['&#55295;&#57343;', '\ud7ff&#57343;'],
    ['&#1;&#1114111;&#x10FFFF;', '\u0001\u{10ffff}\u{10ffff}'],
    ['&frac12;&LT;&lt', '½<&lt'],
    ['&#x1F600;&#X41;&#128512;', '😀A😀'],
    ['&#12345678;&#x1234567;', '&#12345678;&#x1234567;'],
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
    ['가 ** 나 ** 다 **라 **', ['가 *나 *다 *라*']],
    ['가 ** 나  \n다 ** 라', ['가 ** 나 / 다 ** 라']],
    ['`가 ** 나 ** 다`', ['가 ** 나 ** 다']],
    ['가 ** 나 `다` 라', ['가 ** 나 다 라']],
  ])('%s (T1)', (markdown, expected) => {
    expect(blocksOf(markdown)).toEqual(expected)
  })
})

describe('inline content', () => {
  it.each<[string, unknown[]]>([
    // links without words are named by their targets, but for relative ones (T4)
    ['<a href="https://a.kr"><i class="fa"></i></a>', ['https://a.kr<https://a.kr>']],
    ['<a href="https://a.kr"></a>가', ['가']],
    ['<a href="https://a.kr">가</a> 나', ['가<https://a.kr> 나']],
    ['[{{ a }}](https://a.kr)', ['https://a.kr<https://a.kr>']],
    ['[{{ a }}](mailto:a@b.kr)', ['a@b.kr<mailto:a@b.kr>']],
    ['[{{ a }}](TEL:010)', ['010<TEL:010>']],
    ['[{{ a }}](./a) 가', ['가']],
    ['[{{ a }}](a:https://a.kr) 가', ['가']],
    ['[{{ a }} 가](https://a.kr)', ['가<https://a.kr>']],
    // references
    ['[가][a] 나\n\n[a]: https://a.kr "다"', ['가<https://a.kr> 나']],
    ['[가][b] 나', ['[가][b] 나']],
    ['[가][a]\n\n> [a]: https://a.kr', ['가<https://a.kr>']],
    ['[가][a]\n\n- [a]: https://a.kr\n\n[a]: https://b.kr', ['가<https://a.kr>', [[]]]],
    // what marks up the page
    ['{% raw %} 가 {{ b }} 나', ['가 나']],
    ['{%- if a -%} 가 {% endif %}', ['가']],
    ['{% include a.html x="{{ b }}" %} 가', ['가']],
    ['가{: .b }', ['가']],
    ['## 가 {#b}', ['## 가']],
    ['## 가 {#b} 나', ['## 가 {#b} 나']],
    ['## {#} 가', ['## {#} 가']],
    ['가 {나} 다', ['가 {나} 다']],
    ['가 50% {', ['가 50% {']],
    ['가[^1] 나', ['가 나']],
    ['가 [^1]: 나', ['가 [^1]: 나']],
    ['가 {% comment %}나{% endcomment %} 다', ['가 다']],
    ['가 {%- comment 메모 %}나{%- endcomment -%} 다', ['가 다']],
    ['- TOC\n{:toc}', [[[]]]],
    ['- TOC {: toc }', [[[]]]],
    ['{% a %} | {% b %}', []],
    ['가 {% a %} | {% b %}', ['가 |']],
    ['{% a %} + {% b %}', []],
    // breaks and their marks
    ['가  \n나', ['가 / 나']],
    ['가\\\n나', ['가 / 나']],
    ['가\\', ['가']],
    ['가<br>\\ <br>나', ['가 / 나']],
    ['`가\\`', ['가\\']],
    ['가<br><br>나', ['가 / 나']],
    // tags of another look
    ['가<span>2020</span>', ['가 2020']],
    ['가<b>나</b>다', ['가*나*다']],
    ['가<strong>나</strong></strong>다<b>라', ['가*나*다*라*']],
    ['가</b>나<b>다</b>', ['가나*다*']],
    ['가&amp;나', ['가&나']],
    // white space
    ['가\u00a0\u3000나\t다', ['가 나 다']],
    ['\u1100\u1161', ['가']],
  ])('%j', (markdown, expected) => {
    expect(blocksOf(markdown)).toEqual(expected)
  })

  it.each<[string, boolean]>([
    ['<span class="tag">가</span>', true],
    ['<span class="my-badge">가</span>', true],
    ['<span class="Chip x">가</span>', true],
    ['<span class="pill">가</span> <span class="label">나</span>', true],
    ['<span class="tag">가<span>나</span>다</span>', true],
    ['<code>가</code>', true],
    ['<kbd>가</kbd>', true],
    ['<samp>가</samp>', true],
    ['<span class="stage">가</span>', false],
    ['<span class="tags">가</span>', false],
    ['<span>가</span>', false],
    ['<span class="tag">가</span>나', false],
    ['<small class="tag">가</small>', false],
  ])('is a code span or a badge: %s → %s (K2)', (html, expected) => {
    expect(isAll(lineOf(html), 'code')).toBe(expected)
  })

  it.each<[string, boolean]>([
    ['<i>가</i>', true],
    ['<em>가</em>', true],
    ['<cite>가</cite>', true],
    ['*가*', true],
    ['***가***', true],
    ['<i class="fa">가</i>', false],
    ['<i>가</i>나', false],
    ['가', false],
  ])('is in italics: %s → %s', (html, expected) => {
    expect(isAll(lineOf(html), 'em')).toBe(expected)
  })

  it.each<[string, true | undefined]>([
    ['<i class="fa fa-user"></i> **소개**', true],
    ['<i class="fa fa-user"></i> **소개** <i class="fa fa-user"></i>', true],
    ['**소개** <i class="fa fa-user"></i>', undefined],
    ['<i></i> **소개**', undefined],
    ['<i class="fa fa-user"></i><br>**소개**', undefined],
  ])('is led by the icon of a font: %s → %s', (html, expected) => {
    expect(lineOf(html).icon).toBe(expected)
  })

  it('has images with the title and the target of the link around them (T5)', () => {
    const images = (markdown: string): unknown[] =>
      lineOf(markdown).images.map(({ alt, src, title, link }) => [alt, src, title, link])
    expect(images('![가](a.png)')).toEqual([['가', 'a.png', '', undefined]])
    expect(images('![가  나](a.png "다  라")')).toEqual([['가 나', 'a.png', '다 라', undefined]])
    expect(images('[![가](a.png)](https://a.kr "나")')).toEqual([['가', 'a.png', '나', 'https://a.kr']])
    expect(images('[![가](a.png "다")][b]\n\n[b]: https://a.kr "나"')).toEqual([['가', 'a.png', '다', 'https://a.kr']])
    expect(images('![가][b]\n\n[b]: a.png "나"')).toEqual([['가', 'a.png', '나', undefined]])
    expect(images('<img alt="가" src="a.png" title="나">')).toEqual([['가', 'a.png', '나', undefined]])
    expect(images('<img><img/></img>')).toEqual([
      ['', '', '', undefined],
      ['', '', '', undefined],
    ])
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
    ['[^1]:하나 둘\n셋', [{ note: '하나 둘\n셋' }]],
    ['#\n\n가', ['가']],
    ['> 가\n> - 나', ['> 가', [['> 나']]]],
    ['━━', ['━━']],
    ['───', ['---']],
    ['━━━ 가', ['━━━ 가']],
    ['───  \n가', ['─── / 가']],
    // tables of kramdown have no delimiter row
    [
      '| 가 | | 나 |\n| 다 | 라 | — |',
      [
        {
          head: undefined,
          rows: [
            ['가', '', '나'],
            ['다', '라', ''],
          ],
        },
      ],
    ],
    ['가 | 나 |\n| 다 |', ['가 | 나 | / | 다 |']],
    ['| 가 |\n| 나', ['| 가 | / | 나']],
    ['| 가 |\n|---', [{ head: ['가'], rows: [] }]],
    ['| | |', ['| | |']],
    ['| | |\n|---|---|\n| 가 | 나 |', [{ head: undefined, rows: [['가', '나']] }]],
    ['| 가 | |\n|---|---|\n| 나 | - |', [{ head: ['가', ''], rows: [['나', '']] }]],
    // code is none but an indented list
    ['    - 가\n    - 나', [[['가'], ['나']]]],
    ['    * 가\n\n    * 나', [[['가'], ['나']]]],
    ['    1) 가', [[['가']]]],
    ['    • 가\n    · 나\n    ▪ 다', [[['가'], ['나'], ['다']]]],
    ['    가\n    - 나', [{ code: '가\n- 나' }]],
    ['    -가', [{ code: '-가' }]],
    ['```\n- 가\n```', [{ code: '- 가' }]],
    ['```js\n- 가\n```', [{ code: 'js\n- 가' }]],
    // lines of an item's own text that begin with a sign
    ['- 가  \n  • 나', [[['가', [['나']]]]]],
    ['- 가\n  \\- 나', [[['가', [['나']]]]]],
    ['1. 가  \n   \\- 나', [[['가', [['나']]]]]],
    ['- 가  \n  \\- 나', [[['가'], ['나']]]],
  ])('%j', (markdown, expected) => {
    expect(blocksOf(markdown)).toEqual(expected)
  })

  it.each([
    ...[
      '• 가',
      '•가',
      '▪ 가',
      '▸가',
      '◦ 가',
      '‣ 가',
      '⦁ 가',
      '∙가',
      '└ 가',
      '↳가',
      'ㄴ 가',
      'ㄴ가',
      '\\- 가',
      '· 가',
      '·가',
    ],
    ...['--가', '-- 가', '-가', '-A', '-3개', '-3,000명', '-2018.03', '-3.5배'].map((line) => line),
  ])('have the sign of an item (T11): %s', (line) => {
    expect(blocksOf(line)).toEqual([[[line.replace(/^(?:--|[^가A\d])\s*[-*]?\s*/u, '')]]])
  })

  it.each(['·(가)', '·[가]', '-(가)', '-[가]'])('have the sign of an item before a bracket: %s', (line) => {
    expect(blocksOf(line)).toEqual([[[line.slice(1)]]])
  })

  it.each([
    '•',
    'ㄴ',
    'ㄴA',
    '·3',
    '--fast',
    '-30%',
    '-30 %',
    '-3.5%',
    '-1,000%',
    '*가',
    '*가*나',
    '가 - 나',
    '가 • 나',
  ])('have none: %s', (line) => {
    expect(blocksOf(line).flat(3).join('').replaceAll('*', '')).toBe(line.replaceAll('*', ''))
    expect(levelsOf(blocksOf(line))).toBe(1)
  })

  it('have stars that are glued to several lines', () => {
    expect(blocksOf('*가\n*나')).toEqual([[['가'], ['나']]])
    expect(blocksOf('*가\n나')).toEqual(['*가 / 나'])
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

import type { List, Paragraph, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { convert, convertTree } from '../src/convert.js'
import { datedSource, isDatedList, keepDatedSources } from '../src/parse/dated.js'
import { parse } from '../src/parse.js'

const awards = (body: string) => convert(`## 수상\n\n${body}\n`).resume.awards
const awardsOfTree = (body: string) => convertTree(fromMarkdown(`## 수상\n\n${body}\n`)).resume.awards

/** Places of a conversion as `line:column-line:column`. */
const placesOf = (markdown: string) =>
  Object.fromEntries(
    Object.entries(convert(markdown).places).map(([pointer, { start, end }]) => [
      pointer,
      `${start.line}:${start.column}-${end.line}:${end.column}`,
    ]),
  )

/** Lists of Markdown that is nothing but lists, as another parser reads them. */
const listsOf = (markdown: string) => {
  const tree = fromMarkdown(markdown)
  return { tree, lists: tree.children.filter((node): node is List => node.type === 'list') }
}

describe('a list that is numbered by a year (D2)', () => {
  it.each([
    ['2020. 대상', [{ title: '대상', date: '2020' }]],
    ['2020. 07. 대상', [{ title: '대상', date: '2020-07' }]],
    ['2020. 7. 15. 대상', [{ title: '대상', date: '2020-07-15' }]],
    [
      '2020. 07. 대상\n2021. 08. 금상',
      [
        { title: '대상', date: '2020-07' },
        { title: '금상', date: '2021-08' },
      ],
    ],
    [
      '1999) 대상\n2000) 금상',
      [
        { title: '대상', date: '1999' },
        { title: '금상', date: '2000' },
      ],
    ],
    [
      '> 2020. 07. 대상\n> 2021. 08. 금상',
      [
        { title: '대상', date: '2020-07' },
        { title: '금상', date: '2021-08' },
      ],
    ],
    [
      '- 2020. 07. 대상\n  2021. 08. 금상',
      [
        { title: '대상', date: '2020-07' },
        { title: '금상', date: '2021-08' },
      ],
    ],
    ['2020. 07.\n2021. 08. 금상', [{ title: '금상', date: '2021-08' }]],
    ['2020.\n2021. 금상', [{ title: '금상', date: '2021' }]],
  ])('%j is dated text, whoever parsed it', (body, expected) => {
    expect(awards(body)).toEqual(expected)
    expect(awardsOfTree(body)).toEqual(expected)
  })

  it('keeps the years as they are written, which the number of the first item does not tell', () => {
    const body = '2023. 3. 최우수상\n2021. 8. 금상\n2021. 2. 은상'
    expect(awards(body)).toEqual([
      { title: '최우수상', date: '2023-03' },
      { title: '금상', date: '2021-08' },
      { title: '은상', date: '2021-02' },
    ])
    expect(awardsOfTree(body)?.map(({ date }) => date)).toEqual(['2023-03', '2024-08', '2025-02'])
  })

  it.each(['\n', '\r\n', '\r'])('keeps what stands below the first line, with line ending %j', (end) => {
    const lines = ['2020. 07. 대상', '한국정보협회', '2021. 08. 금상', '', '      - 발표', '']
    expect(awards(lines.join(end))).toEqual([
      { title: '대상', date: '2020-07', summary: '한국정보협회' },
      { title: '금상', date: '2021-08', summary: '발표' },
    ])
  })

  it('is the period of the entry above it', () => {
    const markdown = '## 경력\n\n### 얼리페이\n\n2020. 07. - 2021. 08.\n\n- 결제 개발\n'
    expect(convert(markdown).resume.work).toEqual([
      { name: '얼리페이', startDate: '2020-07', endDate: '2021-08', highlights: ['결제 개발'] },
    ])
  })

  it('names its entries by what stands behind the period', () => {
    const markdown =
      '## 경력\n\n2020. 07. - 2021. 08. 얼리페이\n\n      - 결제 개발\n\n2021. 09. - 2022. 08. 다온\n\n      - 정산 개발\n'
    expect(convert(markdown).resume.work).toEqual([
      { name: '얼리페이', startDate: '2020-07', endDate: '2021-08', highlights: ['결제 개발'] },
      { name: '다온', startDate: '2021-09', endDate: '2022-08', highlights: ['정산 개발'] },
    ])
  })

  it('is read inside HTML', () => {
    expect(awardsOfTree('<details>\n2020. 07. 대상\n2018. 08. 금상\n</details>')).toEqual([
      { title: '대상', date: '2020-07' },
      { title: '금상', date: '2018-08' },
    ])
  })

  it('gives exact places of its numbers and of the text behind them', () => {
    expect(placesOf('## 수상\n\n2020. 07. 대상\n2018. 8. 11. 금상, 한국정보협회\n')).toEqual({
      '/awards/0/date': '3:1-3:10',
      '/awards/0/title': '3:11-3:13',
      '/awards/1/date': '4:1-4:13',
      '/awards/1/title': '4:14-4:16',
      '/awards/1/awarder': '4:18-4:24',
    })
    expect(placesOf('## 수상\n\n> 2020. 07. 대상\n> 2018. 08. 금상\n')).toEqual({
      '/awards/0/date': '3:3-3:12',
      '/awards/0/title': '3:13-3:15',
      '/awards/1/date': '4:3-4:12',
      '/awards/1/title': '4:13-4:15',
    })
  })

  it('gives exact places of the text where the numbers are those of the tree', () => {
    const { places } = convertTree(fromMarkdown('## 수상\n\n2020. 07. 대상\n2021. 08. 금상\n'))
    expect(places['/awards/0/title']).toMatchObject({ start: { line: 3, column: 11 }, end: { line: 3, column: 13 } })
    expect(places['/awards/1/title']).toMatchObject({ start: { line: 4, column: 11 }, end: { line: 4, column: 13 } })
  })
})

describe('a tree of another parser', () => {
  it('may lack positions', () => {
    const text = (value: string): Paragraph => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: '수상' }] },
        {
          type: 'list',
          ordered: true,
          start: 2020,
          children: [
            { type: 'listItem', children: [text('대상')] },
            {
              type: 'listItem',
              children: [{ type: 'list', ordered: true, children: [{ type: 'listItem', children: [text('금상')] }] }],
            },
          ],
        },
      ],
    }
    expect(convertTree(tree).resume.awards).toEqual([
      { title: '대상', date: '2020' },
      { title: '금상', date: '2021-01' },
    ])
  })

  it('that `parse` made keeps its sources', () => {
    const { tree } = parse('## 수상\n\n2020. 07. 대상\n2018. 08. 금상\n')
    expect(convertTree(tree).resume.awards?.map(({ date }) => date)).toEqual(['2020-07', '2018-08'])
  })

  it('has a text with the year before what is no paragraph', () => {
    expect(awardsOfTree('2020. - 대상\n2021. 금상')).toEqual([
      { title: '대상', date: '2020' },
      { title: '금상', date: '2021' },
    ])
  })

  it('has text behind the nested month', () => {
    expect(awardsOfTree('2020. 07. 대상\n\n      한국정보협회\n2021. 08. 금상')).toEqual([
      { title: '대상', date: '2020-07', summary: '한국정보협회' },
      { title: '금상', date: '2021-08' },
    ])
  })

  it('has no month above 31, and none where several stand side by side', () => {
    expect(awardsOfTree('2020. 45. 대상\n2021. 금상')).toEqual([
      { title: '대상', date: '2020' },
      { title: '금상', date: '2021' },
    ])
    expect(awardsOfTree('2020. 1. 대상\n      2. 은상\n2021. 금상')).toEqual([
      { title: '대상', date: '2020' },
      { title: '은상', date: '2020' },
      { title: '금상', date: '2021' },
    ])
  })
})

describe('a list whose number is no year', () => {
  it.each([
    '1. 대상\n2. 금상',
    '3000. 대상\n3001. 금상',
    '1949. 대상\n1950. 금상',
    '2100. 대상\n2101. 금상',
    '- 대상\n- 금상',
  ])('%j has entries without dates', (body) => {
    expect(awards(body)).toEqual([{ title: '대상' }, { title: '금상' }])
    expect(awardsOfTree(body)).toEqual([{ title: '대상' }, { title: '금상' }])
  })

  it('keeps no source', () => {
    for (const markdown of ['1. a\n2. b', '3000. a', '2100. a', '1950 a', '1. 2020. a\n\n   2. b', '- a']) {
      const { tree, lists } = listsOf(markdown)
      keepDatedSources(tree.children, markdown)
      expect(lists.some(isDatedList)).toBe(false)
      expect(lists.flatMap((list) => list.children.map(datedSource)).filter(Boolean)).toEqual([])
    }
  })
})

describe('the source of an item', () => {
  it.each([
    ['1950. a\n2. b', ['1950. a', '2. b']],
    ['2099) a\n\n      - b\n2020) c', ['2099) a\n\n      - b', '2020) c']],
  ])('of %j is kept', (markdown, sources) => {
    const { tree, lists } = listsOf(markdown)
    keepDatedSources(tree.children, markdown)
    expect(lists.flatMap((list) => list.children.map(datedSource))).toEqual(sources)
  })
})

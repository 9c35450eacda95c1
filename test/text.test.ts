import { describe, expect, it } from 'vitest'
import { convertTree } from '../src/convert.js'
import { isAll, joinLines, leading, linkOf, placeOf, sliceLine } from '../src/outline/text.js'
import { makeValue } from '../src/resume/draft.js'
import { findUrls, isBareUrl, isSameUrl, proseText, proseValue, urlOf } from '../src/resume/text.js'
import { contextOf, lineOf, unitsOf } from './util/lines.js'

describe('prose (T3, T4, T8)', () => {
  it.each<[string, string]>([
    ['정산을 개발했습니다.', '정산을 개발했습니다.'],
    ['[글](https://example.com/a)을 썼습니다.', '글 (https://example.com/a)을 썼습니다.'],
    ['<https://example.com/a>', 'https://example.com/a'],
    ['[example.com/a](https://example.com/a/)', 'https://example.com/a/'],
    ['[**정산** 글](https://example.com/a) 보기', '정산 글 (https://example.com/a) 보기'],
    ['[글 ](https://example.com/a)보기', '글 (https://example.com/a) 보기'],
    ['https://example.com/가', 'https://example.com/%EA%B0%80'],
    [
      '[글](https://example.com/가), https://example.com/나',
      '글 (https://example.com/%EA%B0%80), https://example.com/%EB%82%98',
    ],
    ['[글](./a)', '글'],
    ['[글](<javascript:alert(1)>)', '글'],
    ['[글]()', '글'],
    ['글 [](https://example.com/a)', '글'],
  ])('%s → %s', (markdown, expected) => {
    expect(proseText(lineOf(markdown), contextOf().context)).toBe(expected)
  })

  it('joins lines: soft breaks by spaces, hard breaks by line breaks', () => {
    const { context } = contextOf()
    const [unit] = unitsOf('정산\n예약  \n운영')
    expect(proseValue(unit?.lines ?? [], context).text).toBe('정산 예약\n운영')
    expect(proseValue([lineOf(''), lineOf('정산')], context).text).toBe('정산')
  })
})

describe('urls (T4, T8)', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['https://example.com', 'https://example.com', undefined],
    ['mailto:a@example.com', 'mailto:a@example.com', undefined],
    ['tel:010', 'tel:010', undefined],
    ['example.com/a', 'https://example.com/a', undefined],
    ['localhost.dev:3000/a', 'https://localhost.dev:3000/a', undefined],
    ['https://example.com/가 나', 'https://example.com/%EA%B0%80%EB%82%98', undefined],
    ['./a', undefined, 'relative-url: ./a'],
    ['#a', undefined, 'relative-url: #a'],
    ['javascript:alert(1)', undefined, 'unsafe-url: javascript:alert(1)'],
    ['ftp://example.com', undefined, 'unsafe-url: ftp://example.com'],
    ['  ', undefined, undefined],
  ])('%s', (raw, expected, message) => {
    const { context, told } = contextOf()
    expect(urlOf(raw, context, undefined)).toBe(expected)
    expect(told).toEqual(message === undefined ? [] : [message])
  })

  it.each<[string, readonly string[]]>([
    ['https://example.com/a, https://example.com/b.', ['https://example.com/a', 'https://example.com/b']],
    ['www.example.com', ['https://www.example.com']],
    ['코드 github.com/garam (비공개)', ['https://github.com/garam']],
    ['[글](https://example.com/a)', ['https://example.com/a']],
    ['[글](./a) 보기', []],
    // no urls
    ['garam@example.com', []],
    ['Next.js, Node.js', []],
    ['가example.com', []],
    ['끝.', []],
    ['정산', []],
  ])('finds those of %s', (markdown, expected) => {
    expect(findUrls(lineOf(markdown), contextOf().context).map(({ url }) => url)).toEqual(expected)
  })

  it('tells a host from a name with a dot', () => {
    expect(isBareUrl('garam.example.io/a?b#c')).toBe(true)
    expect(isBareUrl('Next.js')).toBe(false)
    expect(isBareUrl('-garam.io')).toBe(false)
  })

  it('compares the text of a link with its target', () => {
    expect(isSameUrl('www.example.com', 'https://example.com/')).toBe(true)
    expect(isSameUrl('a@example.com', 'mailto:a@example.com')).toBe(true)
    expect(isSameUrl('example.com/b', 'https://example.com/a')).toBe(false)
  })
})

describe('lines', () => {
  it('cuts a piece with its styles and its place', () => {
    const line = lineOf('가 **나다** 라')
    const piece = sliceLine(line, 2, 5)
    expect(piece.text).toBe('나다')
    expect(isAll(piece, 'strong')).toBe(true)
    expect(placeOf(piece)).toEqual({ start: { line: 1, column: 5, offset: 4 }, end: { line: 1, column: 7, offset: 6 } })
    expect(sliceLine(line, 0)).toBe(line)
    expect(sliceLine(line, 9).text).toBe('')
  })

  it('tells styles, where they begin a line, and its first target', () => {
    expect(isAll(lineOf('가 **나**'), 'strong')).toBe(false)
    expect(isAll(lineOf('**가**, **나**'), 'strong')).toBe(true)
    expect(isAll(lineOf('정산'), 'strong')).toBe(false)
    expect(leading(lineOf('**가** 나'), 'strong')).toBe(1)
    expect(leading(lineOf('가 **나**'), 'strong')).toBe(0)
    expect(linkOf(lineOf('가 [나](https://example.com)'))).toBe('https://example.com')
    expect(linkOf(lineOf('가'))).toBeUndefined()
  })

  it('joins lines, empty ones left out', () => {
    const joined = joinLines([lineOf('가'), lineOf(''), lineOf('**나**')], ', ')
    expect(joined.text).toBe('가, 나')
    expect(isAll(sliceLine(joined, 3), 'strong')).toBe(true)
    expect(joinLines([])).toMatchObject({ text: '', spans: [] })
  })

  it('places a part of a leaf that is not written as it reads at the whole leaf', () => {
    const line = lineOf('가&amp;나  다')
    expect(line.text).toBe('가&나 다')
    expect(placeOf(sliceLine(line, 4))).toEqual(placeOf(line))
  })

  it.each<[string, string, string[]]>([
    ['as it reads', '정산\n**전화** 02\n서울', ['정산', '전화** 02', '서울']],
    ['below the mark of an item', '1. 정산\n   통계\n   화면', ['정산', '통계', '화면']],
    ['in a quote', '> 정산\n> 통계', ['정산', '통계']],
    ['at the margin below an item', '  - 정산\n통계', ['정산', '통계']],
  ])('places each of the lines of a text: %s', (_, markdown, expected) => {
    const places = unitsOf(markdown).flatMap(({ lines }) => lines.map(placeOf))
    expect(places.map((place) => markdown.slice(place?.start.offset, place?.end.offset))).toEqual(expected)
  })

  it.each<[string, string, string[]]>([
    ['with a mark', '- 정\\.\n  통계\n  화면', ['1:3-2:1', '2:1-3:1', '3:1-3:5']],
    ['with a tag', '정산\n{% 표 %}통계', ['1:1-2:1', '2:1-2:10']],
  ])('places each of the lines of a text at the whole of it: %s', (_, markdown, expected) => {
    const places = unitsOf(markdown).flatMap(({ lines }) => lines.flatMap((line) => placeOf(line) ?? []))
    const written = places.map(({ start, end }) => `${start.line}:${start.column}-${end.line}:${end.column}`)
    expect(written).toEqual(expected)
  })

  it('places a line of an image at the image, and an empty one nowhere', () => {
    expect(placeOf(lineOf('![가](a.png)'))?.start.column).toBe(1)
    expect(placeOf(lineOf(''))).toBeUndefined()
  })

  it('reads a tree without positions, or with some', () => {
    const text = (value: string) => ({ type: 'text' as const, value })
    const here = { start: { line: 3, column: 1 }, end: { line: 3, column: 9 } }
    const { resume, places, messages } = convertTree({
      type: 'root',
      children: [
        { type: 'heading', depth: 2, children: [text('경력')] },
        { type: 'heading', depth: 3, children: [text('가람소프트 (2021.03 ~ 2023.06)')] },
        {
          type: 'paragraph',
          children: [
            { ...text('정산을 '), position: here },
            { type: 'strong', children: [text('개발했습니다.')] },
          ],
        },
      ],
    })
    expect(resume.work).toEqual([
      { name: '가람소프트', startDate: '2021-03', endDate: '2023-06', summary: '정산을 개발했습니다.' },
    ])
    expect(places).toEqual({ '/work/0/summary': here })
    expect(messages.map(({ rule }) => rule)).toEqual(['missing-name'])
  })

  it('T2: writes values as NFC, without lone surrogates', () => {
    expect(makeValue('가'.normalize('NFD'), undefined).text).toBe('가')
    expect(makeValue('a\ud800', undefined).text).toBe('a\ufffd')
  })
})

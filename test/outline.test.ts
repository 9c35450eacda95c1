import type { BlockContent, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { type ConvertOptions, convert, convertTree } from '../src/convert.js'
import { createLexicon } from '../src/lexicon.js'
import { type Block, type Cell, noValue } from '../src/outline/blocks.js'
import { findOddCharacters } from '../src/outline/characters.js'
import { hideSecrets } from '../src/outline/secrets.js'
import { emptyLine, type Line } from '../src/outline/text.js'
import { blocksOf } from './util/blocks.js'

const resumeOf = (markdown: string) => convert(markdown).resume

describe('sections', () => {
  it('that are items of a list take the items behind them (S2)', () => {
    const { work, education } = resumeOf(
      '- 경력\n  - 가람소프트 2020.01 ~ 2021.02\n- 학력\n  - 한빛대학교\n- 나래대학교\n- - 누리대학교\n',
    )
    expect(work).toEqual([{ name: '가람소프트', startDate: '2020-01', endDate: '2021-02' }])
    expect(education?.map(({ institution }) => institution)).toEqual(['한빛대학교', '나래대학교', '누리대학교'])
  })

  it('begin at the title of the document where no other heading tells one (S1)', () => {
    const projects = [{ name: '개발', type: '프로젝트 이력서' }]
    expect(resumeOf('# 프로젝트 이력서\n\n- 개발\n').projects).toEqual(projects)
    expect(resumeOf('# 프로젝트 이력서\n\n## 경력\n\n### 가람소프트 (2020.01 ~ 2021.02)\n').projects).toBeUndefined()
  })
})

describe('lines', () => {
  it('of characters that nobody sees are none (T2)', () => {
    const { languages } = resumeOf('## 언어\n\n- 영어: 회화\n\n\u200b\n\n- \u200b\n- 일본어: 회\u200b화\n')
    expect(languages).toEqual([
      { language: '영어', fluency: '회화' },
      { language: '일본어', fluency: '회\u200b화' },
    ])
  })

  it('that are drawn are breaks', () => {
    const { basics } = resumeOf('# 홍길동\n\n━━━━━━\n\n기록합니다.\n\n── 끝 ──\n')
    expect(basics).toEqual({ name: '홍길동', summary: '기록합니다.\n\n── 끝 ──' })
  })

  it('may begin with a dash that is glued to a number, but for a loss (T11)', () => {
    const { work, awards } = resumeOf(
      '## 경력\n\n### 가람소프트 (2020.01 ~ 2021.02)\n-3일로 단축\n\n-30%의 비용\n\n## 수상\n-2016 전국 공모전 입선\n',
    )
    expect(work?.[0]?.highlights).toEqual(['3일로 단축', '-30%의 비용'])
    expect(awards).toEqual([{ title: '전국 공모전 입선', date: '2016' }])
  })
})

describe('characters that nobody sees', () => {
  it.each<[string, string | undefined, readonly string[]]>([
    ['가나', undefined, []],
    ['가\u200b나\u2060다', '\u200b나\u2060', ['U+200B', 'U+2060']],
    ['가\u200b나\u200b', '\u200b나\u200b', ['U+200B']],
    ['가\u0007나', '\u0007', ['U+0007']],
    ['가\u034f나', '\u034f', ['U+034F']],
    ['가\u3164나', '\u3164', ['U+3164']],
    ['가\u{e0041}나', '\u{e0041}', ['U+E0041']],
    ['가\u200d나', '\u200d', ['U+200D']],
    ['👨\u200d가', '\u200d', ['U+200D']],
    // what joins the parts of an emoji is seen
    ['👨\u200d💻', undefined, []],
    ['👩🏽\u200d💻', undefined, []],
    ['❤\ufe0f\u200d🔥', undefined, []],
    ['🏴\u{e0067}\u{e0062}\u{e007f}', undefined, []],
    ['👨\u200d💻 가\u200b', '\u200b', ['U+200B']],
  ])('are found: %j', (text, piece, codes) => {
    const found = findOddCharacters({ ...emptyLine, text })
    expect([found?.piece.text, found?.codes ?? []]).toEqual([piece, codes])
  })
})

describe('signs that are glued to lines of a paragraph (T11, SURVEY 075)', () => {
  const stay = (lines: string): readonly string[] | undefined =>
    resumeOf(`## 경력\n\n### 가람소프트 (2020.01 ~ 2021.02)\n${lines}\n`).work?.[0]?.highlights

  it.each(['*', '·', '--', '-- ', 'ㄴ', 'ㄴ ', '└ ', '↳ '])('are of items in the one before: %s', (sign) => {
    expect(stay(`-정산 개편\n ${sign}화면 개발\n ${sign}검산 개발\n-운영`)).toEqual([
      '정산 개편 — 화면 개발',
      '정산 개편 — 검산 개발',
      '운영',
    ])
  })

  it.each([
    ['a note behind one star', '-정산 개편\n*일부는 공개하지 않습니다', ['정산 개편', '*일부는 공개하지 않습니다']],
    ['an option of a command', '-정산 개편\n--fast 지원', ['정산 개편', '--fast 지원']],
    ['a lone consonant', '-정산 개편\nㄴㄴ', ['정산 개편', 'ㄴㄴ']],
  ])('are no signs in %s', (_, lines, expected) => {
    expect(stay(lines)).toEqual(expected)
  })
})

describe('words', () => {
  it.each(['', '()', '가나', 'a'.repeat(41), 'React를 쓴다'])('%j is no technology', (text) => {
    expect(createLexicon().isTechnology(text)).toBe(false)
  })

  it('are no position in a long text', () => {
    const { positionScore } = createLexicon()
    expect(positionScore('백엔드 개발자')).toBe(2)
    expect(positionScore('백엔드 개발자 '.repeat(20))).toBe(0)
    expect(positionScore('시니어 테크니컬 라이터')).toBe(2)
    expect(positionScore('구문 하이라이터')).toBe(0)
  })

  it.each(['커머스 MD', '패션 VMD', '기업금융 RM'])('%j is a position by its abbreviation', (text) => {
    expect(createLexicon().positionScore(text)).toBe(2)
  })

  it('is a student who works by that, not by a grant', () => {
    const { positionScore } = createLexicon()
    expect(positionScore('교내 근로장학생')).toBe(2)
    expect(positionScore('이공계 장학생')).toBe(0)
  })

  it.each(['공용 README', '사내 MD5', 'AI MD', '정산 md'])('%j is none', (text) => {
    expect(createLexicon().positionScore(text)).toBe(0)
  })
})

describe('secrets (B6)', () => {
  const secret = '900101-1234567'

  /** What is left of a block, and what is reported. */
  const hide = (markdown: string): { left: Block | undefined; told: string[] } => {
    const told: string[] = []
    const [left] = hideSecrets(blocksOf(markdown), createLexicon(), (line, kind) => told.push(`${kind}: ${line.text}`))
    return { left, told }
  }
  const lineOf = (markdown: string): Line | undefined => {
    const { left } = hide(markdown)
    return left && 'lines' in left ? left.lines[0] : undefined
  }

  it.each([
    [`가 ${secret} 나`, '가 나'],
    [`(${secret}) 가`, '가'],
    [`가 ( ${secret} ) 나`, '가 나'],
    [`가 (${secret} 나) 다`, '가 ( 나) 다'],
    [`가 (나 ${secret}) 다`, '가 (나 ) 다'],
    [`# 가 ${secret}`, '가'],
    [`가 ${secret} 나 ${secret} 다`, '가 나 다'],
    ['가 900101 나', '가 900101 나'],
  ])('are cut out of a line, with parentheses that hold nothing else: %s', (markdown, expected) => {
    expect(lineOf(markdown)?.text).toBe(expected)
  })

  it('are cut out of what a line links to and shows', () => {
    expect(
      lineOf(`[가](https://example.com/${secret}) [나](https://example.com)`)?.spans.map(({ url }) => url),
    ).toEqual([undefined, undefined, 'https://example.com'])
    for (const image of [
      `![${secret}](a.png)`,
      `![가](${secret}.png)`,
      `![가](a.png "${secret}")`,
      `[![가](a.png)](/${secret})`,
    ])
      expect(lineOf(`${image} ![나](b.png)`)?.images.map(({ src }) => src)).toEqual(['b.png'])
    expect(hide(`가 [나](/${secret}) ${secret}`).told).toEqual([`number: 가 나 ${secret}`, `number: 가 나 ${secret}`])
  })

  it('are cut out of items, cells and code', () => {
    expect(hide(`- 가\n  - 나 ${secret}`).left).toMatchObject({
      items: [[{}, { items: [[{ lines: [{ text: '나' }] }]] }]],
    })
    const { left } = hide(`| ${secret} | 가 |\n|---|---|\n| - | 나 ${secret} |`)
    const texts = (row: readonly Cell[]): string[] => row.map((cell) => cell.map(({ text }) => text).join())
    expect(left?.type === 'table' && [left.head && texts(left.head), left.rows.map(texts)]).toEqual([
      ['', '가'],
      [['', '나']],
    ])
    expect(left?.type === 'table' && left.rows[0]?.[0]).toBe(noValue)
    expect(hide(`\`\`\`\n${secret}\n\`\`\``).left).toMatchObject({ type: 'dropped', text: '' })
    expect(hide('```\n가\n```').left).toMatchObject({ type: 'dropped', text: '가' })
  })

  it('are cut out one after another, and beyond a thousand the rest goes too', () => {
    expect(resumeOf(`${`${secret} `.repeat(20)}끝`).basics).toEqual({ summary: '끝' })
    expect(resumeOf(`${`${secret} `.repeat(1005)}끝`).basics).toBeUndefined()
  })

  it('are cut out where what is left of both sides makes another, and the line goes where that does not end', () => {
    const nested = (levels: number): string => (levels === 0 ? secret : `900101(${nested(levels - 1)})-1234567`)
    expect(resumeOf(`${nested(3)} 끝`).basics).toEqual({ summary: '끝' })
    expect(resumeOf(`${nested(30)} 끝`).basics).toBeUndefined()
  })
})

describe('options', () => {
  it.each<[string, unknown]>([
    ['options', null],
    ['options', 'ko'],
    ['options.language', { language: 'fr' }],
    ['options.words', { words: [] }],
    ['options.base', { base: null }],
  ])('throw a TypeError that names `%s`', (name, options) => {
    expect(() => convert('', options as ConvertOptions)).toThrow(TypeError)
    expect(() => convert('', options as ConvertOptions)).toThrow(`\`${name}\``)
    expect(() => convertTree({ type: 'root', children: [] }, options as ConvertOptions)).toThrow(`\`${name}\``)
  })
})

it.each<[string, unknown]>([
  ['null', null],
  ['number', 1],
  ['object', {}],
])('a document that is no string but %s is a TypeError', (type, markdown) => {
  const expected = new TypeError(`Unexpected ${type} for \`markdown\`, expected a string`)
  expect(() => convert(markdown as string)).toThrow(expected)
})

describe('a tree', () => {
  /** A quote in quotes, with a picture and a word in it. */
  function quotes(levels: number, position: Root['position']): BlockContent {
    const place = position === undefined ? {} : { position }
    if (levels > 0) return { type: 'blockquote', children: [quotes(levels - 1, position)], ...place }
    return {
      type: 'paragraph',
      children: [
        { type: 'image', url: 'a.png', alt: '사진' },
        { type: 'text', value: '글' },
      ],
      ...place,
    }
  }

  it.each([
    [
      { start: { line: 3, column: 1 }, end: { line: 3, column: 4 } },
      { line: 3, column: 1 },
    ],
    [{ start: { line: 3, column: 0 }, end: { line: 3, column: 4 } }, undefined],
    [{ start: { line: Number.NaN, column: 1 }, end: { line: 3, column: 4 } }, undefined],
    [undefined, undefined],
  ])('that is too deep is read as text, with %j as its place', (position, start) => {
    const tree: Root = { type: 'root', children: [quotes(12, position)] }
    const { resume, messages } = convertTree(tree, { maxDepth: 8 })
    expect(resume.basics).toEqual({ summary: '사진 글' })
    expect(messages.find(({ rule }) => rule === 'too-deep')?.place?.start).toEqual(start)
  })
})

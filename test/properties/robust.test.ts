import fc from 'fast-check'
import type { Paragraph, Root } from 'mdast'
import { describe, expect, test, vi } from 'vitest'
import { convert, convertTree } from '../../src/convert.js'
import { documents, mutations, strings } from '../util/documents.js'
import { runs } from '../util/properties.js'
import { expectSound, expectSoundText, expectSoundTree } from '../util/sound.js'
import { alienTrees, validTrees } from '../util/trees.js'

vi.setConfig({ testTimeout: 120_000 })

/** Values of the wrong type pass as what they are not. */
const misuse = (value: unknown): never => value as never

describe('a conversion is sound', () => {
  test('of any string', () => {
    fc.assert(
      fc.property(strings, (markdown) => expectSoundText(markdown)),
      runs(400),
    )
  })

  test('of documents made of known pieces', () => {
    fc.assert(
      fc.property(documents, (markdown) => expectSoundText(markdown)),
      runs(120),
    )
  })

  test('of documents with moved, doubled and broken lines', () => {
    fc.assert(
      fc.property(mutations, (markdown) => expectSoundText(markdown)),
      runs(80),
    )
  })

  test('with any limits and any words of the right type', () => {
    const word = fc.array(
      strings.map((value) => value.slice(0, 20)),
      { maxLength: 3 },
    )
    const options = fc.record({
      maxLength: fc.nat(2000),
      maxDepth: fc.integer({ min: 8, max: 1000 }),
      language: fc.constantFrom('ko' as const, 'en' as const),
      words: fc.record({
        sections: fc.record({ work: word, projects: word }),
        labels: fc.record({ tech: word, period: word }),
        positions: word,
        technologies: word,
        regions: word,
      }),
    })
    fc.assert(fc.property(fc.oneof(documents, strings), options, expectSoundText), runs(60))
  })

  test('of valid trees, with and without positions', () => {
    fc.assert(
      fc.property(validTrees, (tree) => expectSoundTree(tree)),
      runs(300),
    )
  })

  test('of trees with alien nodes, which are no reason to throw', () => {
    fc.assert(
      fc.property(alienTrees, (tree) => expectSound(convertTree(tree))),
      runs(400),
    )
  })

  test('with anything as a base: it converts, or throws a TypeError', () => {
    const base = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
      fc.record({ basics: fc.anything(), work: fc.anything(), projects: fc.array(fc.anything()), meta: fc.anything() }),
    )
    fc.assert(
      fc.property(
        base,
        fc.constantFrom('', '# 홍길동\n\n## 경력\n\n### (주)가람 (2020.01 ~ 현재)\n'),
        (value, markdown) => {
          try {
            expectSound(convert(markdown, { base: misuse(value) }))
          } catch (error) {
            if (!(error instanceof TypeError)) throw error
            expect(error.message).toContain('`options.base`')
          }
        },
      ),
      runs(400),
    )
  })
})

describe('misuse throws a TypeError that names the argument', () => {
  test.each([[undefined], [null], [1], [{}], [[]], [Symbol('a')], [new Uint8Array()], [new String('a')]])(
    '%o for a text',
    (value) => {
      expect(() => convert(misuse(value))).toThrow(TypeError)
      expect(() => convert(misuse(value))).toThrow('`markdown`')
    },
  )

  test.each([[undefined], [null], ['# a'], [{}], [[]], [{ type: 'root' }], [{ type: 'text', value: 'a' }]])(
    '%o for a tree',
    (value) => {
      expect(() => convertTree(misuse(value))).toThrow(TypeError)
      expect(() => convertTree(misuse(value))).toThrow('`tree`')
    },
  )

  test.each([
    ['maxDepth', 7],
    ['maxDepth', Number.NaN],
    ['maxDepth', '9'],
    ['maxLength', -1],
    ['maxLength', 1.5],
  ])('%s %o', (key, value) => {
    expect(() => convert('', misuse({ [key]: value }))).toThrow(TypeError)
    expect(() => convert('', misuse({ [key]: value }))).toThrow(`\`options.${key}\``)
    const tree: Root = { type: 'root', children: [] }
    expect(() => convertTree(tree, misuse({ [key]: value }))).toThrow(`\`options.${key}\``)
  })

  test('a node that contains itself', () => {
    const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: '경력' }] }
    paragraph.children.push(misuse(paragraph))
    expect(() => convertTree({ type: 'root', children: [paragraph] })).toThrow('Unexpected cycle in `tree`')
    const root: Root = { type: 'root', children: [] }
    root.children.push(misuse(root))
    expect(() => convertTree(root)).toThrow('Unexpected cycle in `tree`')
  })

  test('a base that contains itself', () => {
    const base: Record<string, unknown> = {}
    base.meta = { one: base, other: base }
    expect(() => convert('', { base: misuse(base) })).toThrow('Unexpected cycle in `options.base`')
  })

  test('nodes and values that stand in a tree or a base over and over', () => {
    let node: unknown = { type: 'text', value: 'a' }
    let value: unknown = {}
    for (let level = 0; level < 50; level++) {
      node = { type: 'blockquote', children: [node, node] }
      value = { one: value, other: value }
    }
    expect(() => convertTree({ type: 'root', children: [misuse(node)] })).toThrow('`tree`')
    expect(() => convert('', { base: misuse({ meta: value }) })).toThrow('`options.base`')
  })
})

describe('a tree', () => {
  test('may hold the same node twice', () => {
    const child: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: '나무꾼' }] }
    expectSound(convertTree({ type: 'root', children: [child, child] }))
  })

  test('may be deeper than any stack, and as wide', () => {
    let node: unknown = { type: 'paragraph', children: [{ type: 'text', value: '밑바닥' }] }
    for (let level = 0; level < 100_000; level++) node = { type: 'blockquote', children: [node] }
    const { messages } = convertTree({ type: 'root', children: [misuse(node)] })
    expect(messages.map(({ rule }) => rule)).toContain('too-deep')
    const wide = { type: 'paragraph', children: Array(300_000).fill({ type: 'break' }) }
    node = wide
    for (let level = 0; level < 100; level++) node = { type: 'blockquote', children: [node] }
    expectSound(convertTree({ type: 'root', children: [misuse(node)] }))
    expectSound(convertTree({ type: 'root', children: [misuse(node)] }, { maxDepth: 1_000_000 }))
  })
})

import { expect, test } from 'vitest'
import { convertTree } from '../src/index.js'
import { copyTree } from '../src/tree.js'

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }

const copyOf = (node: object) => copyTree({ type: 'root', children: [node] }, { maxDepth: 100 }, () => {}).children[0]

test.each([
  ...['text', 'inlineCode', 'code', 'html', 'yaml', 'toml'].map((type) => [type, { value: '' }] as const),
  ...['image', 'definition', 'imageReference'].map((type) => [type, { url: '', identifier: '' }] as const),
  ...['link', 'linkReference'].map((type) => [type, { url: '', identifier: '', children: [] }] as const),
  ...['paragraph', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'strong', 'emphasis'].map(
    (type) => [type, { children: [] }] as const,
  ),
  ...['delete', 'footnoteDefinition'].map((type) => [type, { children: [] }] as const),
  ['heading', { depth: 1, children: [] }],
  ['thematicBreak', {}],
  ['mine', {}],
] as const)('a %s without its fields has those that are read', (type, fields) => {
  expect(copyOf({ type })).toEqual({ type, ...fields })
  expect(copyOf({ type, position: place })).toEqual({ type, ...fields, position: place })
  expect(() => convertTree({ type: 'root', children: [{ type }] } as never)).not.toThrow()
})

test('fields of other types than mdast has are left out', () => {
  const odd = {
    type: 'heading',
    depth: 'two',
    value: 1,
    url: null,
    ordered: 'yes',
    start: 0.5,
    data: 'x',
    own: 'y',
    position: {},
  }
  expect(copyOf(odd)).toEqual({ type: 'heading', depth: 1, children: [] })
  expect(copyOf({ type: 'heading', depth: 9.5 })).toEqual({ type: 'heading', depth: 6, children: [] })
  expect(copyOf({ type: 'heading', depth: 1.5 })).toEqual({ type: 'heading', depth: 1, children: [] })
  expect(copyOf({ type: 'heading', depth: '2' })).toEqual({ type: 'heading', depth: 1, children: [] })
  expect(copyOf({ type: 'heading', depth: 0 })).toEqual({ type: 'heading', depth: 1, children: [] })
  expect(copyOf({ type: 'text', value: '가', data: { source: 1 } })).toEqual({ type: 'text', value: '가' })
  const list = { type: 'list', ordered: true, start: 2, data: { source: '가', more: 1 } }
  expect(copyOf(list)).toEqual({ type: 'list', ordered: true, start: 2, data: { source: '가' }, children: [] })
})

test.each([undefined, null, {}, { type: 'root' }, { type: 'paragraph', children: [] }, { children: [] }, 'root'])(
  '%j is no root',
  (tree) => {
    const copy = () => copyTree(tree, { maxDepth: 9 }, () => {})
    expect(copy).toThrow(TypeError)
    expect(copy).toThrow('Unexpected value for `tree`, expected an mdast root')
  },
)

test('a node that contains itself is refused', () => {
  const quote: { type: string; children: unknown[] } = { type: 'blockquote', children: [] }
  quote.children.push({ type: 'paragraph', children: [quote] })
  expect(() => copyOf(quote)).toThrow(TypeError)
  expect(() => copyOf(quote)).toThrow('`tree`')
  const text = { type: 'text', value: '가' }
  expect(copyOf({ type: 'paragraph', children: [text, text] })).toEqual({ type: 'paragraph', children: [text, text] })
})

test('what is no node is left out', () => {
  const children = [null, '가', 1, {}, { type: 1 }, { type: 'text', value: '나' }]
  expect(copyTree({ type: 'root', children }, { maxDepth: 9 }, () => {})).toEqual({
    type: 'root',
    children: [{ type: 'text', value: '나' }],
  })
})

test.each([
  ['list', { type: 'paragraph' }, { type: 'listItem' }],
  ['list', { type: 'listItem' }, undefined],
  ['table', { type: 'tableRow' }, undefined],
  ['tableRow', { type: 'paragraph' }, { type: 'tableCell' }],
  ['tableRow', { type: 'tableCell' }, undefined],
  ['blockquote', { type: 'listItem' }, undefined],
] as const)('in a %s stands %j in %j', (type, child, part) => {
  for (const position of [{}, { position: place }]) {
    const node = { ...child, ...position, children: [] }
    expect(copyOf({ type, children: [node] })).toEqual({
      type,
      children: [part ? { ...part, ...position, children: [node] } : node],
    })
  }
})

test('in a table stands text in a cell of a row', () => {
  const text = { type: 'text', value: '가' }
  const children = [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text] }] }]
  expect(copyOf({ type: 'table', children: [text] })).toEqual({ type: 'table', children })
})

test('what is deeper than the limit is one text', () => {
  const deep = {
    type: 'emphasis',
    position: place,
    children: [
      { type: 'text', value: '가' },
      { type: 'strong', children: [{ type: 'image', alt: '나' }, { type: 'image', alt: 1 }, null] },
      { type: 'text', value: 1, children: 'x' },
      { type: 'inlineCode', value: '다', alt: '라' },
    ],
  }
  const told: unknown[] = []
  const copy = (maxDepth: number) =>
    copyTree({ type: 'root', children: [{ type: 'paragraph', children: [deep] }] }, { maxDepth }, (at) => told.push(at))
  const text = { type: 'text', value: '가 나 다', position: place }
  expect(copy(1)).toEqual({ type: 'root', children: [{ type: 'paragraph', children: [text] }] })
  expect(copy(0)).toEqual({ type: 'root', children: [{ type: 'text', value: '가 나 다' }] })
  expect(told).toEqual([place, undefined])
  expect(JSON.stringify(copy(3))).toContain('strong')
  expect(told).toHaveLength(2)
})

test('no tree is deeper than the stack allows', () => {
  let node: object = { type: 'text', value: '가' }
  for (let level = 0; level < 600; level++) node = { type: 'emphasis', children: [node] }
  const told: unknown[] = []
  copyTree({ type: 'root', children: [node] }, { maxDepth: 10_000 }, (at) => told.push(at))
  expect(told).toHaveLength(1)
})

test.each([
  [{ line: 1, column: 1, offset: 0 }, true],
  [{ line: 2, column: 3 }, true],
  [{ line: 0, column: 1 }, false],
  [{ line: 1, column: 0 }, false],
  [{ line: '1', column: 1 }, false],
  [{ line: 1, column: '1' }, false],
  [{ line: Number.NaN, column: 1 }, false],
  [{ column: 1 }, false],
  [{ line: 1 }, false],
  [null, false],
] as const)('%j is the point of a position: %s', (point, isPoint) => {
  for (const position of [
    { start: point, end: place.end },
    { start: place.start, end: point },
  ]) {
    expect(copyOf({ type: 'thematicBreak', position })).toEqual({
      type: 'thematicBreak',
      ...(isPoint ? { position } : {}),
    })
  }
})

test.each([-1, '0', null])('an offset of %j is left out', (offset) => {
  const position = { start: { ...place.start, offset }, end: place.end }
  expect(copyOf({ type: 'thematicBreak', position })).toEqual({ type: 'thematicBreak', position: place })
})

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
  expect(copyOf({ type: 'heading', depth: 0 })).toEqual({ type: 'heading', depth: 1, children: [] })
  const list = { type: 'list', ordered: true, start: 2, data: { source: '가', more: 1 } }
  expect(copyOf(list)).toEqual({ type: 'list', ordered: true, start: 2, data: { source: '가' }, children: [] })
})

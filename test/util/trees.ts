import fc, { type Arbitrary } from 'fast-check'
import type { Root } from 'mdast'
import { parse } from '../../src/parse.js'
import { documents, strings } from './documents.js'

const text: Arbitrary<string> = fc.oneof(
  fc.constantFrom('경력', '기술 스택', '2020.01 ~ 현재', '(주)나루소프트', '백엔드 개발자', '__proto__: 1', ' ', ''),
  strings.map((value) => value.slice(0, 40)),
)
const url = fc.constantFrom('https://example.com', 'javascript:alert(1)', 'data:text/html,x', '#a', '', 'mailto:a@b.co')
const depth = fc.constantFrom<1 | 2 | 3 | 4 | 5 | 6>(1, 2, 3, 4, 5, 6)
const maybe = <Value>(arbitrary: Arbitrary<Value>): Arbitrary<Value | null> => fc.option(arbitrary)

const point = fc.record({ line: fc.integer({ min: 1, max: 99 }), column: fc.integer({ min: 1, max: 99 }) })
const position = fc.record({ start: point, end: point })

/** A node as a record of its fields, with a position or not. */
function node(fields: Record<string, Arbitrary<unknown>>): Arbitrary<unknown> {
  return fc
    .tuple(fc.record(fields), fc.option(position))
    .map(([plain, place]) => (place ? { ...plain, position: place } : plain))
}

/** Nodes of mdast with its extensions of tables, footnotes and front matter. */
const { flow, list, phrasing } = fc.letrec((tie) => {
  const phrases = fc.array(tie('phrasing'), { maxLength: 4 })
  const flows = fc.array(tie('flow'), { maxLength: 4 })
  const type = fc.constant
  const phrasing = fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    node({ type: type('text'), value: text }),
    node({ type: fc.constantFrom('emphasis', 'strong', 'delete'), children: phrases }),
    node({ type: fc.constantFrom('inlineCode', 'html'), value: text }),
    node({ type: type('break') }),
    node({ type: type('link'), url, title: maybe(text), children: phrases }),
    node({ type: type('image'), url, title: maybe(text), alt: maybe(text) }),
    node({
      type: type('linkReference'),
      identifier: text,
      label: text,
      referenceType: fc.constantFrom('full', 'collapsed', 'shortcut'),
      children: phrases,
    }),
    node({ type: type('imageReference'), identifier: text, referenceType: type('full'), alt: maybe(text) }),
    node({ type: type('footnoteReference'), identifier: text }),
  )
  const item = node({ type: type('listItem'), checked: maybe(fc.boolean()), spread: fc.boolean(), children: flows })
  const cell = node({ type: type('tableCell'), children: phrases })
  const row = node({ type: type('tableRow'), children: fc.array(cell, { maxLength: 4 }) })
  const flow = fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    node({ type: type('paragraph'), children: phrases }),
    node({ type: type('heading'), depth, children: phrases }),
    tie('list'),
    node({ type: type('blockquote'), children: flows }),
    node({ type: fc.constantFrom('html', 'yaml'), value: text }),
    node({ type: type('code'), lang: maybe(text), meta: maybe(text), value: text }),
    node({ type: type('thematicBreak') }),
    node({ type: type('definition'), identifier: text, label: text, url, title: maybe(text) }),
    node({ type: type('footnoteDefinition'), identifier: text, children: flows }),
    node({ type: type('table'), align: fc.constant([]), children: fc.array(row, { maxLength: 4 }) }),
  )
  const list = node({
    type: type('list'),
    ordered: fc.boolean(),
    start: maybe(fc.nat()),
    spread: fc.boolean(),
    children: fc.array(item, { maxLength: 4 }),
  })
  return { flow, list, phrasing }
})

/** Anything where a node should be. */
const alien: Arbitrary<unknown> = fc.oneof(
  fc.record({ type: fc.constantFrom('mdxJsxFlowElement', 'math', '__proto__', 'constructor', ''), value: text }),
  fc.record({ type: fc.constantFrom('containerDirective', 'root', 'toString'), children: fc.array(flow) }),
  // fields of other types than theirs
  fc.record({
    type: fc.constantFrom('text', 'heading', 'list', 'listItem', 'table', 'tableRow', 'link', 'image', 'html', 'yaml'),
    value: fc.anything(),
    depth: fc.anything(),
    url: fc.anything(),
    ordered: fc.anything(),
    children: fc.oneof(fc.anything(), fc.array(fc.oneof(phrasing, list))),
    position: fc.anything(),
  }),
  fc.anything(),
)

function rootOf(children: Arbitrary<unknown>): Arbitrary<Root> {
  // what is no mdast must come through the same door
  return fc.record({ type: fc.constant('root'), children: fc.array(children, { maxLength: 8 }) }) as Arbitrary<Root>
}

/** Trees that are valid mdast, some of their nodes without positions. */
export const validTrees: Arbitrary<Root> = fc.oneof(
  rootOf(flow),
  documents.map((markdown) => parse(markdown).tree),
)

/** Trees of which any part may be of the wrong type. */
export const alienTrees: Arbitrary<Root> = rootOf(fc.oneof(flow, alien))

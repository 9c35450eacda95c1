import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect } from 'vitest'
import { allExtensions } from '../../src/parse/extensions.js'
import { parse } from '../../src/parse.js'

/** One `fromMarkdown` of the whole; front matter and byte order marks are none of its business. */
export function parseWhole(markdown: string): Root['children'] {
  return fromMarkdown(markdown, allExtensions()).children
}

/** The tree of pieces is that of the whole, with positions, unless front matter is set aside. */
export function expectWhole(markdown: string): void {
  const { tree } = parse(markdown)
  if (tree.children[0]?.type !== 'yaml') expect(tree.children, JSON.stringify(markdown)).toEqual(parseWhole(markdown))
}

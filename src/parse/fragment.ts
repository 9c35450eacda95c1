import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { copyTree } from '../tree.js'
import { keepDatedSources } from './dated.js'
import { allExtensions } from './extensions.js'
import { admit, createGuard } from './guard.js'

/** Levels of nodes in a fragment; what is deeper is one text. */
const maxDepth = 32

/**
 * Parse Markdown that stands inside another node, such as the text between HTML tags: tags are inline, indentation is
 * no code, and a definition is text that shows.
 *
 * @param markdown - source of the fragment
 * @returns tree whose positions count from the start of the fragment; a lone text where its markup is too costly
 */
export function parseFragment(markdown: string): Root {
  const start = { line: 1, column: 1, offset: 0 }
  const guard = createGuard(markdown.length, maxDepth, undefined)
  if (!admit(guard, markdown, { start, end: start })) {
    return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }] }
  }
  const { extensions, mdastExtensions } = allExtensions()
  const tree = fromMarkdown(markdown, {
    extensions: [...extensions, { disable: { null: ['htmlFlow', 'codeIndented', 'definition'] } }],
    mdastExtensions,
  })
  keepDatedSources(tree.children, markdown)
  return markdown.length > 2000 ? copyTree(tree, { maxDepth }, () => undefined) : tree
}

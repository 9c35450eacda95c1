import type { BlockContent, Heading, Link, List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown'
import { writeText } from './text.js'

/** A heading. */
export function heading(depth: 1 | 2 | 3 | 4, children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children }
}

/** A paragraph. */
export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

/** An item of a list: its text, and what stands under it. */
export function item(children: PhrasingContent[], under: BlockContent[] = []): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(children), ...under] }
}

/** A list without empty lines between its items; nothing where it has none. */
export function list(children: ListItem[]): List[] {
  const spread = children.some((one) => one.children.filter((child) => child.type === 'paragraph').length > 1)
  return children.length === 0
    ? []
    : [{ type: 'list', ordered: false, spread, children: children.map((one) => ({ ...one, spread })) }]
}

/** Bold text. */
export function strong(children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children }
}

/** A link. */
export function link(url: string, children: PhrasingContent[]): Link {
  return { type: 'link', url, children }
}

/** Plain text that needs no care: words of the document itself. */
export function words(value: string): PhrasingContent {
  return { type: 'text', value }
}

/**
 * Write blocks as Markdown: `-` for items, ATX headings, `~~` and rows of tables escaped, and no escape where none is
 * needed. The extensions for GFM and for marks beside Hangul are not used: no table, task list or deletion is written,
 * and bold text stands beside spaces only.
 *
 * @param children - blocks of the document
 */
export function writeMarkdown(children: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      listItemIndent: 'one',
      extensions: [
        {
          unsafe: [
            { character: '~', before: '~', inConstruct: 'phrasing' },
            // rows of a table
            { atBreak: true, character: '|' },
            { atBreak: true, character: ':', after: '[-:|]' },
            { atBreak: true, character: '-', after: '[:|-]' },
          ],
        },
      ],
      handlers: {
        link: Object.assign(
          (...[node, parent, state, info]: Parameters<typeof defaultHandlers.link>) =>
            relaxTarget(defaultHandlers.link(node, parent, state, info), node.url),
          { peek: defaultHandlers.link.peek },
        ),
        text: (node: Nodes & { value: string }, _, state, info) =>
          writeText(node.value, (piece, isFirst, isLast) => {
            const around = { before: isFirst ? info.before : ';', after: isLast ? info.after : '&' }
            return relax(state.safe(piece, { ...info, ...around }))
          }),
      },
    },
  )
}

/** Take away the escapes that CommonMark does not need: `R\&D`, `snake\_case`, `\[1]`. */
function relax(text: string): string {
  const bare = text.replace(/\\&(?!#?\w+;)/gu, '&').replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_')
  return /\][:([]|\[[ xX]?\]|\\\\/u.test(bare.replaceAll('\\[', '[')) ? bare : bare.replaceAll('\\[', '[')
}

/** Write a target without the escapes that CommonMark does not need: of `&`, and of parentheses in pairs. */
function relaxTarget(written: string, url: string): string {
  if (!written.endsWith(')') || /[\s<>\\\]]/u.test(url) || !isBalanced(url)) return written
  return `${written.slice(0, written.lastIndexOf('](') + 2)}${url.replace(/&(?=#?\w+;)/gu, '\\&')})`
}

/** Whether each parenthesis has its other. */
function isBalanced(text: string): boolean {
  let open = 0
  for (const character of text) {
    if (character === '(') open++
    if (character === ')' && --open < 0) return false
  }
  return open === 0
}

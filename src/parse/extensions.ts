import type { Options } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { literalFromMarkdown } from './literal.js'

/** Extensions of both steps of `fromMarkdown`. */
export type Extensions = { [Key in 'extensions' | 'mdastExtensions']: NonNullable<Options[Key]> }

/**
 * List all extensions of the dialect: tables, task lists, `~~`, emphasis beside Hangul, literal characters.
 *
 * @returns options of `fromMarkdown`
 */
export function allExtensions(): Extensions {
  return {
    extensions: [gfmTable(), gfmTaskListItem(), gfmStrikethrough({ singleTilde: false }), cjkFriendlyExtension()],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      literalFromMarkdown(),
    ],
  }
}

/**
 * List the extensions that a text can use: the others change nothing in it.
 *
 * @param text - Markdown
 * @returns options of `fromMarkdown`
 */
export function usedExtensions(text: string): Extensions {
  const used: Extensions = { extensions: [], mdastExtensions: [] }
  const struck = text.includes('~~')
  if (text.includes('|') && /^[ \t>|:+*\d.)-]*[-:|][ \t]*$/mu.test(text)) {
    used.extensions.push(gfmTable())
    used.mdastExtensions.push(gfmTableFromMarkdown())
  }
  if (/\[[ \t\n\rxX]\]/u.test(text)) {
    used.extensions.push(gfmTaskListItem())
    used.mdastExtensions.push(gfmTaskListItemFromMarkdown())
  }
  if (struck) {
    used.extensions.push(gfmStrikethrough({ singleTilde: false }))
    used.mdastExtensions.push(gfmStrikethroughFromMarkdown())
  }
  if ((text.includes('*') || text.includes('_')) && /[^\0-\u10ff]/u.test(text)) {
    used.extensions.push(cjkFriendlyExtension())
  }
  if (text.includes('&') || text.includes('\\')) used.mdastExtensions.push(literalFromMarkdown())
  return used
}

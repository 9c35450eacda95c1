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

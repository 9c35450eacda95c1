import type { List, ListItem, RootContent } from 'mdast'
import { walk } from './walk.js'

/** A list that is numbered by a year. */
export type DatedList = List & { start: number }

/**
 * Whether the number of a list is the year of a date that begins its first line: `2023. 12. 대상` (MAPPING D2).
 *
 * @param node - a list of the tree
 */
export function isDatedList(node: Readonly<List>): node is DatedList {
  const { start } = node
  return node.ordered === true && typeof start === 'number' && start >= 1950 && start < 2100
}

/**
 * Keep the source of the items of lists that are numbered by a year, for mdast knows the number of the first alone.
 *
 * @param nodes - nodes with offsets; the items take their source as `data.source`
 * @param source - Markdown that the offsets count in
 */
export function keepDatedSources(nodes: readonly RootContent[], source: string): void {
  if (!/(?:19|20)\d\d[.)]\s/u.test(source)) return
  for (const node of nodes) {
    walk(node, (inner) => {
      if (inner.type !== 'list' || !isDatedList(inner)) return
      for (const item of inner.children) {
        const { position } = item
        Object.assign(item, { data: { source: source.slice(position?.start.offset, position?.end.offset) } })
      }
    })
  }
}

/** The source of an item of a list that is numbered by a year; `undefined` where no parser kept it. */
export function datedSource({ data }: Readonly<ListItem>): string | undefined {
  return data && 'source' in data && typeof data.source === 'string' ? data.source : undefined
}

import type { Nodes } from 'mdast'

/**
 * Visit a node and all nodes in it, without recursion.
 *
 * @param tree - node
 * @param visit - called once for each node; parents come before their children
 * @returns levels of nodes, 1 for a node without children
 */
export function walk(tree: Nodes, visit: (node: Nodes) => void): number {
  let levels = 0
  let row: Nodes[] = [tree]
  while (row.length > 0) {
    levels++
    const next: Nodes[] = []
    for (const node of row) {
      visit(node)
      if ('children' in node) for (const child of node.children) next.push(child)
    }
    row = next
  }
  return levels
}

import type { RootContent } from 'mdast'
import type { Lines } from './lines.js'
export function buildSimple(_lines: Lines, _from: number, _to: number, _defined: boolean): RootContent[] | undefined {
  return undefined
}

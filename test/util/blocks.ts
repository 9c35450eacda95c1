import { defaultLimits } from '../../src/limits.js'
import { type Block, readBlocks } from '../../src/outline/blocks.js'
import { parseFragment } from '../../src/parse/fragment.js'
import { parse } from '../../src/parse.js'

/** Read Markdown as blocks with the default limits, as `convert` does. */
export function blocksOf(markdown: string): Block[] {
  return readBlocks(parse(markdown).tree, parseFragment, defaultLimits).blocks
}

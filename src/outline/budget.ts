import type { Position } from 'unist'
import { borderAt, type Limits } from '../limits.js'
import { type Line, placeOf, sliceLine } from './text.js'

/** Limits of what is read out of a tree. */
export type ContentLimits = Pick<Limits, 'maxLines' | 'maxText'>

/** Where reading ended before the document did. */
export interface Refused {
  readonly limit: keyof ContentLimits
  readonly place: Position | undefined
}

/** What may still be read of a document. */
export interface Budget {
  lines: number
  text: number
  /** The first thing that is not read any more, and the limit that it goes beyond. */
  refused: Refused | undefined
}

/**
 * Begin to count what is read of a document.
 *
 * @param limits - lines and characters
 */
export function createBudget({ maxLines, maxText }: Readonly<ContentLimits>): Budget {
  return { lines: maxLines, text: maxText, refused: undefined }
}

/** Whether nothing more may be read. */
function isSpent(budget: Budget): boolean {
  return budget.lines <= 0 || budget.text <= 0
}

/** Remember the first thing that is not read. */
function refuse(budget: Budget, place: Position | undefined): void {
  budget.refused ??= { limit: budget.lines <= 0 ? 'maxLines' : 'maxText', place }
}

/**
 * Read nodes one by one while the budget lasts; one that has no line counts as one.
 *
 * @param nodes - nodes in order
 * @param budget - what may still be read
 * @param placeAt - place of a node
 * @param read - reads one, and takes its lines off the budget
 * @returns what was read
 */
export function readEach<Node, Result>(
  nodes: Iterable<Node>,
  budget: Budget,
  placeAt: (node: Node) => Position | undefined,
  read: (node: Node) => Result,
): Result[] {
  const results: Result[] = []
  for (const node of nodes) {
    if (isSpent(budget)) {
      refuse(budget, placeAt(node))
      break
    }
    const { lines } = budget
    results.push(read(node))
    if (budget.lines === lines) budget.lines--
  }
  return results
}

/**
 * Take lines off the budget.
 *
 * @param lines - lines in order
 * @param budget - what may still be read
 * @returns the lines that it reaches for, the last one perhaps cut
 */
export function takeLines(lines: readonly Line[], budget: Budget): Line[] {
  const taken: Line[] = []
  for (const line of lines) {
    if (isSpent(budget)) {
      refuse(budget, placeOf(line))
      break
    }
    const { length } = line.text
    if (length > budget.text) {
      const end = borderAt(line.text, budget.text)
      refuse(budget, placeOf(sliceLine(line, end)))
      taken.push({ ...sliceLine(line, 0, end), images: line.images })
    } else taken.push(line)
    budget.lines--
    budget.text -= length
  }
  return taken
}

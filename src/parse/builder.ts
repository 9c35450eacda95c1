import type { Heading, Paragraph, PhrasingContent, TableCell } from 'mdast'
import type { Point, Position } from 'unist'
import { appendInline, type Placed, pointAt } from './inline.js'
import { type Lines, startOf } from './lines.js'

/** Lines whose inline markup is not simple, and the node that it belongs to. */
export interface Deferred {
  node: Placed<Heading | Paragraph | TableCell>
  /** First line, and where its text begins. */
  line: number
  at: number
  /** Last line, and where its text ends. */
  last: number
  to: number
  /** Levels of nodes above the content. */
  depth: number
  /** Characters of container indent that the lines behind the first begin with. */
  base: number
  /** Characters that they begin with where they are lazy, and not indented. */
  prefix: number
}

/** What the builder reads and where it stands. */
export interface Builder {
  lines: Lines
  defined: boolean
  maxLevels: number
  /** Characters that the mark of a quote takes in each line. */
  prefix: number
  deferred: Deferred[]
  /** Line that is read next. */
  line: number
  /** Line behind the last. */
  to: number
  levels: number
}

/** A copy of the end of the last node; `undefined` where there is none. */
export function endPoint(nodes: readonly { position?: Position | undefined }[]): Point | undefined {
  const end = nodes.at(-1)?.position?.end
  return end && { ...end }
}

/** Append the content of one line. */
export function appendLine(
  builder: Builder,
  line: number,
  from: number,
  to: number,
  children: PhrasingContent[],
): boolean {
  const { lines, defined } = builder
  const lineStart = startOf(lines, line)
  return appendInline({ source: lines.source, from, to, line: line + 1, lineStart, defined }, children)
}

/** Offset behind the last character that is no space; `undefined` where a tab stands there. */
export function trimEnd(source: string, from: number, end: number): number | undefined {
  let to = end
  while (to > from && source.charCodeAt(to - 1) === 32) to--
  return source.charCodeAt(to - 1) === 9 ? undefined : to
}

/** Make the position between an offset of one line and an offset of another. */
export function positionOf(lines: Lines, line: number, at: number, lastLine: number, end: number): Position {
  return {
    start: pointAt(line + 1, startOf(lines, line), at),
    end: pointAt(lastLine + 1, startOf(lines, lastLine), end),
  }
}

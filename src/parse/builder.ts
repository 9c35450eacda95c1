import type { Heading, Paragraph, PhrasingContent, TableCell } from 'mdast'
import type { Point, Position } from 'unist'
import { appendInline, pointAt } from './inline.js'
import type { Lines } from './lines.js'

/** Lines whose inline markup is not simple, and the node that it belongs to. */
export interface Deferred {
  node: Heading | Paragraph | TableCell
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

/** A copy of the end of the last node. */
export function endPoint(nodes: readonly { position?: Position | undefined }[]): Point {
  const { line, column, offset } = nodes.at(-1)?.position?.end ?? { line: 1, column: 1, offset: 0 }
  return { line, column, offset: offset ?? 0 }
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

/** Offset of the first character of a line. */
export function startOf(lines: Lines, line: number): number {
  return lines.starts[line] ?? lines.source.length
}

/** Offset behind the last character of a line. */
export function endOf(lines: Lines, line: number): number {
  return lines.ends[line] ?? lines.source.length
}

/** Columns that a line is indented by; -1 for a blank one. */
export function indentOf(lines: Lines, line: number): number {
  return lines.indents[line] ?? -1
}

/** Offset of the first character of a line that is no white space. */
export function textStart(lines: Lines, line: number): number {
  return lines.texts[line] ?? lines.source.length
}

/** The lines of a source: offsets where they start, where their text ends, and how far they are indented. */
export interface Lines {
  source: string
  /** Number of lines; a source that ends with a line ending has an empty last one. */
  count: number
  /** Offset of the first character of each line. */
  starts: number[]
  /** Offset behind the last character of each line, its line ending apart. */
  ends: number[]
  /** Columns of white space that each line begins with, tabs up to stops of 4; -1 for a blank line. */
  indents: number[]
  /** Offset of the first character of each line that is no space or tab. */
  texts: number[]
}

/**
 * Split a source into lines as CommonMark does: at LF, CR LF and CR.
 *
 * @param source - Markdown
 * @returns lines, at least one
 */
export function splitLines(source: string): Lines {
  const lines: Lines = { source, count: 0, starts: [], ends: [], indents: [], texts: [] }
  const hasReturn = source.includes('\r')
  let start = 0
  for (;;) {
    const end = hasReturn ? findLineEnd(source, start) : source.indexOf('\n', start)
    addLine(lines, start, end < 0 ? source.length : end)
    if (end < 0) return lines
    start = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
}

/** Find the next LF or CR; -1 where there is none. */
function findLineEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return -1
}

/** Append a line and measure its indent. */
function addLine(lines: Lines, start: number, end: number): void {
  let at = start
  let columns = 0
  for (; at < end; at++) {
    const code = lines.source.charCodeAt(at)
    if (code === 32) columns++
    else if (code === 9) columns += 4 - (columns % 4)
    else break
  }
  lines.starts.push(start)
  lines.ends.push(end)
  lines.indents.push(at === end ? -1 : columns)
  lines.texts.push(at)
  lines.count++
}

/** Offset of the first character of a line; that of the line behind the last is the end of the source. */
export function startOf({ starts, source }: Lines, line: number): number {
  return valueAt(starts, line, source.length)
}

/** Offset behind the last character of a line. */
export function endOf({ ends, source }: Lines, line: number): number {
  return valueAt(ends, line, source.length)
}

/** Columns that a line is indented by; -1 for a blank one. */
export function indentOf({ indents }: Lines, line: number): number {
  return valueAt(indents, line, -1)
}

/** Offset of the first character of a line that is no white space. */
export function textStart({ texts, source }: Lines, line: number): number {
  return valueAt(texts, line, source.length)
}

/** What is known of a line, or of all lines behind the last. */
function valueAt(values: readonly number[], line: number, behind: number): number {
  return values[line] ?? behind
}

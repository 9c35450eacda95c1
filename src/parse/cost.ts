/** Container markers in front of one line (`> - > -`) beyond which the full parser is not asked. */
const maxMarkers = 32

/** Columns of indent beyond which a list item is too deep. */
const maxIndent = 128

/** What the full parser would have to do. */
export interface Cost {
  /** Estimated work, about one microsecond a unit on a slow machine. */
  work: number
  /** Levels of containers, where they are too many. */
  levels: number | undefined
}

/**
 * Estimate what the full parser takes for a text: it is slow in lines and marks, and quadratic in some of them.
 *
 * @param text - Markdown
 * @returns work and, where containers are nested too deep, their levels
 */
export function estimateCost(text: string): Cost {
  let work = text.length / 2
  let lines = 0
  let marks = 0
  let angles = 0
  let levels = 0
  let at = 0
  while (at < text.length) {
    const prefix = readPrefix(text, at)
    levels = Math.max(levels, prefix.markers, prefix.indent > maxIndent ? prefix.indent / 2 : 0)
    work += prefix.markers ** 2
    at = prefix.end
    let run = 0
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || code === 13) break
      run = isMark(code) ? (text.charCodeAt(at - 1) === code ? run + 1 : 1) : 0
      if (run === 1) marks++
      if (run > 1) work += run / 4
      if (code === 60) angles++
    }
    lines++
    at++
  }
  work += lines * 80 + marks * 15 + (lines + marks) ** 2 / 32 + angles ** 2 / 4
  return { work, levels: levels > maxMarkers ? Math.floor(levels) : undefined }
}

/** Count the container markers in front of a line. */
function readPrefix(text: string, from: number): { markers: number; indent: number; end: number } {
  let at = from
  let markers = 0
  let columns = 0
  let indent = 0
  for (;;) {
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) {
      columns += text.charCodeAt(at) === 9 ? 4 : 1
      at++
    }
    const code = text.charCodeAt(at)
    const digits = countDigits(text, at)
    const next = text.charCodeAt(at + digits + 1)
    const item = digits > 0 || code === 45 || code === 42 || code === 43
    if (code !== 62 && !(item && (next === 32 || next === 9 || next === 10 || next === 13 || Number.isNaN(next)))) break
    if (markers === 0) indent = columns
    markers++
    at += digits + 1
  }
  return { markers, indent, end: at }
}

/** Count the digits of an ordered list item's number; 0 where there is none. */
function countDigits(text: string, at: number): number {
  let end = at
  while (end - at < 9 && text.charCodeAt(end) > 47 && text.charCodeAt(end) < 58) end++
  const mark = text.charCodeAt(end)
  return mark === 46 || mark === 41 ? end - at : 0
}

/** Whether a character costs the full parser more than text does: ! & * : < > [ \ ] _ ` | ~ */
function isMark(code: number): boolean {
  if (code > 126) return false
  if (code > 90) return code !== 94 && !(code > 96 && code < 123) && code !== 123 && code !== 125
  return code === 42 || code === 33 || code === 38 || code === 60 || code === 62 || code === 58
}

import type { Code } from 'mdast'
import { convert } from './convert.js'
import { markdownWords } from './ko/markdown.js'
import { listDifferences, revise } from './markdown/compare.js'
import { writeSections } from './markdown/entries.js'
import { isObject, isSame, type JsonObject, sortKeys } from './markdown/json.js'
import { lighten } from './markdown/lighten.js'
import { heading, words, writeMarkdown } from './markdown/nodes.js'
import { normalizeValue } from './markdown/normalize.js'
import { writePerson } from './markdown/person.js'
import { newPlan, type Plan } from './markdown/plan.js'
import type { Resume } from './types.js'

/** A value of a resume that the document does not say as it stands. */
export interface MarkdownNote {
  /** JSON Pointer of the value. */
  readonly pointer: string
  /**
   * `json`: no career document says it, so it stands in the section `## 기타 JSON`, from which `convert` reads it back.
   * `normalized`: it comes back as `convert` writes texts (NFC, white space folded, nothing empty).
   * `lost`: `convert` does not write such a value, since it is no valid resume or holds an unsafe url.
   */
  readonly kind: 'json' | 'normalized' | 'lost'
}

/** How to write a resume as Markdown. */
export interface MarkdownOptions {
  /** Takes a note about each value that the document does not say as it stands, in the order of the resume. */
  report?: (note: MarkdownNote) => void
}

/** Limits that no document meets: a long resume is written whole. */
const wide = {
  maxLength: Number.MAX_SAFE_INTEGER,
  maxLines: Number.MAX_SAFE_INTEGER,
  maxText: Number.MAX_SAFE_INTEGER,
}

/** How often what does not come back is written again, more hidden from the rules of the reader each time. */
const maxRounds = 5

/**
 * Write a resume as the canonical Korean career document, which `convert` reads back.
 *
 * `convert(toMarkdown(resume)).resume` equals `resume` (one of thousands of lines with limits of its length), and
 * writing that gives the same document, byte for byte. For a resume that `convert` did not make, both hold for its
 * normal form: texts in NFC, white space folded, nothing empty.
 * What no career document says (images, unknown properties) stands as JSON in a last section `## 기타 JSON`.
 *
 * The document is read back while it is written: what a rule of the reader would take for something else is written
 * with a label, or with numeric character references, which read the same and match no rule.
 *
 * @param resume - a valid resume; it is not changed
 * @param options - `report` takes a note about each value that is normalised, kept as JSON, or lost
 * @returns Markdown that ends with a line ending; `''` for a resume without values
 * @throws TypeError when `resume` is no object, or `options.report` no function
 *
 * @example
 * toMarkdown({ basics: { name: '홍길동' } }) // '# 홍길동\n'
 */
export function toMarkdown(resume: Readonly<Resume>, options: Readonly<MarkdownOptions> = {}): string {
  if (typeof resume !== 'object' || resume === null || Array.isArray(resume))
    throw new TypeError('Expected `resume` to be an object')
  if (options.report !== undefined && typeof options.report !== 'function')
    throw new TypeError('Expected `options.report` to be a function')
  const note = (kind: MarkdownNote['kind'], pointer: string): void => options.report?.({ pointer, kind })
  const normal = normalizeValue(resume, (pointer) => note('normalized', pointer))
  const wanted: JsonObject = isObject(normal) ? sortKeys(normal) : {}
  const { markdown, back, other } = writeBack(wanted)
  if (isSame(wanted, back)) {
    for (const pointer of Object.keys(other)) note('json', pointer)
    return markdown
  }
  const lost = differences(wanted, back)
  for (const pointer of Object.keys(other)) if (!Object.hasOwn(lost, pointer)) note('json', pointer)
  for (const pointer of Object.keys(lost)) note('lost', pointer)
  return writeBack(sortKeys(back)).markdown
}

/** Write a resume until it comes back; `other` is what stands as JSON. */
function writeBack(wanted: JsonObject): { markdown: string; back: JsonObject; other: JsonObject } {
  const plan = newPlan(wanted)
  const attempt = (other: JsonObject): { markdown: string; back: JsonObject; other: JsonObject } => {
    const markdown = write(plan, wanted, other)
    // plain JSON: nothing in it is undefined
    const back = convert(markdown, wide).resume as JsonObject
    return { markdown, back, other }
  }
  let result = attempt({})
  for (let round = 0; round < maxRounds && !isSame(wanted, result.back) && revise(plan, wanted, result.back); round++) {
    result = attempt({})
  }
  // what stands as JSON may change how the rest is read
  for (let round = 0; round < maxRounds && !isSame(wanted, result.back); round++) {
    result = attempt({ ...result.other, ...differences(wanted, result.back) })
  }
  if (!isSame(wanted, result.back)) return result
  lighten(plan, () => isSame(wanted, attempt(result.other).back))
  return attempt(result.other)
}

function differences(wanted: JsonObject, got: JsonObject): JsonObject {
  const found: JsonObject = {}
  listDifferences(wanted, got, '', found)
  return found
}

function write(plan: Plan, resume: JsonObject, other: JsonObject): string {
  const value = JSON.stringify(other, undefined, 2)
  const code: Code = { type: 'code', lang: 'json', value }
  const rest = Object.keys(other).length === 0 ? [] : [heading(2, [words(markdownWords.other)]), code]
  return writeMarkdown([...writePerson(plan, resume), ...writeSections(plan, resume), ...rest])
}

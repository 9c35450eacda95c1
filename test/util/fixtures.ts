import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import type { ConvertOptions } from '../../src/convert.js'

/** A document with what it converts to. */
export interface Fixture {
  readonly name: string
  readonly markdown: string
  /** Options of the conversion; `{}` where the case has no `options.json`. */
  readonly options: ConvertOptions
  /** File of the case, such as `resume.json`. */
  readonly file: (name: string) => URL
}

const directory = new URL('../fixtures/', import.meta.url)

/**
 * All cases of `test/fixtures`: a directory each, with `input.md`, `resume.json`, `messages.txt` and `places.txt`; some
 * with `options.json`, and some with `written.md`, the document that `toMarkdown` writes.
 */
export function fixtures(): Fixture[] {
  return readdirSync(directory).map((name) => {
    const file = (part: string): URL => new URL(`${name}/${part}`, directory)
    const options = existsSync(file('options.json')) ? JSON.parse(readFileSync(file('options.json'), 'utf8')) : {}
    return { name, markdown: readFileSync(file('input.md'), 'utf8'), options, file }
  })
}

/** A copy of a tree without positions. */
export function withoutPositions(tree: Root): Root {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))
}

/** Freeze a value and all in it. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}

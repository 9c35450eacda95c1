import type { Root } from 'mdast'
import { expect } from 'vitest'
import { type Conversion, type ConvertOptions, convert, convertTree } from '../../src/convert.js'
import { rules } from '../../src/message.js'
import { isResume } from '../../src/validate.js'
import { deepFreeze } from './fixtures.js'
import { officialErrors } from './resume-schema.js'

/** Whether a JSON Pointer leads to a value. */
function leads(value: unknown, pointer: string): boolean {
  let at = value
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false
    at = Reflect.get(at, key)
  }
  return at !== undefined
}

/** Expect of a conversion what every conversion promises, whatever it was given. */
export function expectSound({ resume, messages, places }: Conversion): void {
  expect(isResume(resume)).toBe(true)
  const plain: unknown = JSON.parse(JSON.stringify({ resume, messages, places }))
  expect({ resume, messages, places }).toEqual(plain)
  expect(Object.keys(places).filter((pointer) => !leads(resume, pointer))).toEqual([])
  for (const { rule, reason } of messages) {
    expect(Object.hasOwn(rules, rule)).toBe(true)
    expect(reason).not.toBe('')
  }
  // what is no own key would be one of all objects
  expect(Object.keys(Object.prototype)).toEqual([])
}

/** Expect that a text converts soundly, and again to the same. */
export function expectSoundText(markdown: string, options: ConvertOptions = {}): void {
  const first = convert(markdown, deepFreeze(options))
  expectSound(first)
  expect(officialErrors(first.resume)).toEqual([])
  expect(convert(markdown, options)).toEqual(first)
}

/** Expect that a tree converts soundly, again to the same, and unchanged. */
export function expectSoundTree(tree: Root, options: ConvertOptions = {}): void {
  const before = JSON.stringify(tree)
  const first = convertTree(deepFreeze(tree), options)
  expectSound(first)
  expect(officialErrors(first.resume)).toEqual([])
  expect(convertTree(tree, options)).toEqual(first)
  expect(JSON.stringify(tree)).toBe(before)
}

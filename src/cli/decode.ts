import type { MessageLanguage } from '../message.js'
import { createProblem, type Problem } from './words.js'

/** A text, or why bytes are none. */
export type Decoded = { text: string; problem?: never } | { text?: never; problem: Problem }

/**
 * Decode the bytes of a file: UTF-8, with or without a byte order mark.
 *
 * @param bytes - the whole file
 * @param file - its name, for the advice on how to convert it
 * @param language - language of the problem
 * @returns the text without its byte order mark; a problem where it is CP949, UTF-16, binary or anything else
 */
export function decode(bytes: Uint8Array, file: string, language: MessageLanguage): Decoded {
  const names = { actual: quoteName(file), expected: quoteName(renameToUtf8(file)) }
  const from = findUtf16(bytes)
  if (from) return { problem: createProblem('utf-16', { ...names, from }, language) }
  try {
    // a file full of NULs decodes, and is no text
    if (!isBinary(bytes)) return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
    return { problem: describeBadByte(bytes, language) }
  } catch {
    if (isCp949(bytes)) return { problem: createProblem('cp949', names, language) }
    return { problem: describeBadByte(bytes, language) }
  }
}

/** Find which UTF-16 bytes are in: by the mark, else by line ends and spaces that are two bytes wide. */
function findUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16'
  const head = bytes.subarray(0, 4096)
  const [even, odd] = [countZeros(head, 0), countZeros(head, 1)]
  if (even + odd === 0 || even + odd < head.length / 40) return undefined
  // `가` is U+AC00: a few zeros stand on the other side too
  if (odd > even * 4) return 'UTF-16LE'
  return even > odd * 4 ? 'UTF-16BE' : undefined
}

/** Count the zeros among every other byte. */
function countZeros(bytes: Uint8Array, first: 0 | 1): number {
  return bytes.filter((byte, i) => byte === 0 && i % 2 === first).length
}

/** Tell whether bytes hold NULs that no editor leaves in a text: more than one in ten. */
function isBinary(bytes: Uint8Array): boolean {
  return countZeros(bytes, 0) + countZeros(bytes, 1) > bytes.length / 10
}

/** Tell whether bytes that are no UTF-8 are CP949: they decode as such, mostly to Hangul of KS X 1001. */
function isCp949(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  // UTF-8 with a damaged byte or two is still UTF-8
  if (count(text, /\p{Script=Hangul}/gu) > count(text, /\ufffd/gu)) return false
  const latin = Buffer.from(bytes).toString('latin1')
  const pairs = [...latin.matchAll(/[\x80-\xff][\s\S]?/gu)].map(([pair]) => pair)
  const isHangul = (pair: string): boolean => /^[\xb0-\xc8][\xa1-\xfe]$/u.test(pair)
  if (pairs.filter(isHangul).length * 2 <= pairs.length) return false
  try {
    new TextDecoder('euc-kr', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Count what a pattern matches. */
function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}

/** Point at the first byte that is no UTF-8. */
function describeBadByte(bytes: Uint8Array, language: MessageLanguage): Problem {
  const offset = findBadByte(bytes)
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split(/\r\n|\r|\n/u)
  const point = { line: before.length, column: before.slice(-1).join('').length + 1 }
  const actual = Buffer.from(bytes.subarray(offset, offset + 1)).toString('hex')
  return { ...createProblem('not-utf-8', { actual }, language), place: { start: point, end: point } }
}

/** Find the first byte of what is no UTF-8, by halving. */
function findBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  let whole = 0
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    const length = countWhole(bytes.subarray(0, middle))
    if (length === undefined) {
      bad = middle
    } else {
      good = middle
      whole = length
    }
  }
  return whole
}

/** Count the bytes of the whole characters of a part; `undefined` where it is no text of UTF-8, even if more followed. */
function countWhole(part: Uint8Array): number | undefined {
  try {
    if (isBinary(part)) return undefined
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part, { stream: true })
    return new TextEncoder().encode(text).length
  } catch {
    return undefined
  }
}

/** Name the converted file beside a file: `career.utf8.md`. */
function renameToUtf8(file: string): string {
  return exampleName(file).replace(/(?:\.[^./\\]*)?$/u, (extension) => `.utf8${extension}`)
}

/** Quote a name for a shell where it must be. */
function quoteName(file: string): string {
  const name = exampleName(file)
  return /^[\p{L}\p{N}_./-]+$/u.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`
}

/** Name a file; the standard input has no name of its own. */
function exampleName(file: string): string {
  return file === '-' ? 'career.md' : file
}

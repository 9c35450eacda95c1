import { execFileSync } from 'node:child_process'
import { convert } from '../../src/convert.js'
import { wide } from './documents.js'

/** Bytes that a conversion takes. */
export interface Memory {
  /** Bytes of the heap that its result keeps. */
  kept: number
  /** Bytes by which the process grows at most while it runs. */
  peak: number
}

/** Measure the memory of a conversion in this process, which nothing else may have run in. */
export function measureMemory(markdown: string, expose: () => void): Memory {
  // words and patterns are compiled once, whatever the length
  convert(markdown.slice(0, 10_000))
  expose()
  const heap = process.memoryUsage().heapUsed
  const resident = process.resourceUsage().maxRSS
  const result = convert(markdown, wide)
  const peak = (process.resourceUsage().maxRSS - resident) * 1024
  expose()
  const kept = process.memoryUsage().heapUsed - heap
  // the result must live until here
  if (result.messages.length < 0) throw new Error('no result')
  return { kept, peak }
}

/** Measure the memory of a conversion of some copies of the seed in a process of its own. */
export function memoryOf(copies: number): Memory {
  const args = ['--expose-gc', process.argv[1] ?? '', '--memory', String(copies)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

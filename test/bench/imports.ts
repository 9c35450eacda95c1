import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { median } from './measure.js'

/** What a cold import costs. */
export interface ImportCost {
  name: string
  /** Milliseconds from the begin of the import to its end, in a new process. */
  time: number
  /** Bytes of the heap and of its code that are there after it and were not before. */
  memory: number
}

const runs = 9

/** The entry points of the built package, and what the parser alone costs. */
export function importCosts(): ImportCost[] {
  const manifest: { exports: Record<string, string | { default: string }> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  )
  const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
    typeof target === 'object' ? [{ name, url: pathToFileURL(target.default).href, code: '' }] : [],
  )
  const seed = JSON.stringify(readFileSync('test/data/parse/seed.md', 'utf8'))
  const parser = import.meta.resolve('mdast-util-from-markdown')
  const all = [
    { name: 'mdast-util-from-markdown', url: parser, code: '' },
    { name: '  and its first fromMarkdown(seed)', url: parser, code: `module.fromMarkdown(${seed})` },
    ...entries,
    {
      name: '  . and its first convert(seed)',
      url: entries.find(({ name }) => name === '.')?.url ?? '',
      code: `module.convert(${seed})`,
    },
  ]
  // in turn, so that what else the machine does meets all of them
  const results = all.map((): { time: number; memory: number }[] => [])
  for (let run = 0; run < runs; run++) {
    all.forEach(({ url, code }, at) => {
      results[at]?.push(importOnce(url, code))
    })
  }
  return all.map(({ name }, at) => ({
    name,
    time: median(results[at]?.map(({ time }) => time) ?? []),
    memory: median(results[at]?.map(({ memory }) => memory) ?? []),
  }))
}

function importOnce(url: string, code: string): { time: number; memory: number } {
  const script = `
    gc()
    const before = process.memoryUsage().heapUsed
    const begin = performance.now()
    const module = await import(${JSON.stringify(url)})
    ${code}
    const time = performance.now() - begin
    gc()
    console.log(JSON.stringify({ time, memory: process.memoryUsage().heapUsed - before }))`
  const args = ['--expose-gc', '--input-type=module', '-e', script]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

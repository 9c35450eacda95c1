// npm run size: what each entry point adds to the page of a user, against budgets.

import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * Bytes, minified and gzipped, that an entry point may have. `most` fails the script; `aim` is what is wanted where the
 * entry point is not there yet.
 */
const budgets = {
  '.': { most: 191_000, aim: 40_000 },
  './validate': { most: 5000 },
  './accessors': { most: 4000 },
  './theme': { most: 5500 },
  './markdown': { most: 206_000 },
}

/** Bundle an entry point for a browser, as a user would. */
async function bundle(target) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(target)}`, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
  })
  return outputFiles[0].contents
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const entries = Object.entries(exports).filter(([, target]) => typeof target === 'object')
const kilobytes = (size) => (size / 1000).toFixed(2).padStart(9)
let isOver = false
console.log('entry point      minified      gzip    brotli    budget  (kB)')
for (const [name, target] of entries) {
  const code = await bundle(target.default)
  const gzip = gzipSync(code, { level: 9 }).length
  const brotli = brotliCompressSync(code).length
  const { most, aim } = budgets[name] ?? { most: 0 }
  const notes = [gzip > most ? 'OVER' : '', aim && gzip > aim ? `aim of ${aim / 1000} missed` : '']
  isOver ||= gzip > most
  const columns = [name.padEnd(15), kilobytes(code.length), kilobytes(gzip), kilobytes(brotli), kilobytes(most)]
  console.log([...columns, ...notes].join(' ').trimEnd())
}
process.exitCode = isOver ? 1 : 0

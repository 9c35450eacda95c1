// npm run test:node -- 26: the built package converts every fixture on another Node as on this one.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { convert } from '../dist/index.js'

/** All conversions, as JSON. */
function convertAll() {
  const folder = new URL('fixtures/', import.meta.url)
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(`${name}/input.md`, folder), 'utf8'))
  return JSON.stringify(texts.map((text) => convert(text)))
}

if (process.argv.includes('--print')) process.stdout.write(convertAll())
else {
  const other = process.argv[2] ?? 'latest'
  const args = ['--yes', '--package', `node@${other}`, '--', 'node']
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 }
  const version = execFileSync('npx', [...args, '--version'], options).trim()
  const theirs = execFileSync('npx', [...args, fileURLToPath(import.meta.url), '--print'], options)
  const isSame = theirs === convertAll()
  console.log(
    `Node ${version} converts ${isSame ? 'all fixtures as' : 'fixtures otherwise than'} Node ${process.version}`,
  )
  process.exitCode = isSame ? 0 : 1
}

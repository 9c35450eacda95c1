// npm run mutation -- --sample 60 --seed 1, or arguments of Stryker itself, such as --mutate src/base.ts

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** Lines of a stretch that is mutated: expressions of several lines lie in it whole. */
const stretch = 12

const config = 'test/stryker/stryker.config.json'
const options = { sample: { type: 'string' }, seed: { type: 'string' } }
const { values } = parseArgs({ options, strict: false, allowPositionals: true })
const args = values.sample === undefined ? process.argv.slice(2) : ['--mutate', sample().join()]
// a mutant that a property finds is found by a few cases of it
const env = { ...process.env, FUZZ_FACTOR: '0.2' }
const { status } = spawnSync('npx', ['stryker', 'run', config, ...args], { stdio: 'inherit', env })
process.exitCode = status ?? 1

/** Stretches of the files that may be mutated, each as likely as any other; the same ones for the same seed. */
function sample() {
  const count = Number(values.sample)
  const seed = Number(values.seed ?? Date.now() % 2 ** 31)
  if (!Number.isInteger(count) || !Number.isInteger(seed) || count < 1) {
    console.error('usage: npm run mutation -- [--sample STRETCHES [--seed INTEGER]]')
    process.exit(2)
  }
  console.log(`${count} stretches of ${stretch} lines, seed ${seed}`)
  const { mutate } = JSON.parse(readFileSync(config, 'utf8'))
  // files and folders that are not mutated: `!src/a.ts`, `!src/b/**`
  const left = mutate.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1).replace('**', ''))
  const stretches = readdirSync('src', { recursive: true })
    .map((path) => `src/${path}`)
    .filter((path) => path.endsWith('.ts') && !left.some((start) => path.startsWith(start)))
    .sort()
    .flatMap((file) => {
      const { length } = readFileSync(file, 'utf8').split('\n')
      return Array.from(
        { length: Math.ceil(length / stretch) },
        (_, at) => `${file}:${at * stretch + 1}-${(at + 1) * stretch}`,
      )
    })
  const random = generator(seed)
  return Array.from({ length: Math.min(count, stretches.length) }, () =>
    stretches.splice(Math.floor(random() * stretches.length), 1),
  ).flat()
}

/** A linear congruential generator of numbers from 0 to 1. */
function generator(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

import fc, { type Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import { convert, convertTree } from '../../src/convert.js'
import { parse } from '../../src/parse.js'
import { documents, mutations, strings } from '../util/documents.js'
import { lostWords } from '../util/leaves.js'
import { expectSound, expectSoundText, expectSoundTree } from '../util/sound.js'
import { alienTrees, validTrees } from '../util/trees.js'

/** Convert soundly, to the end, and without a word lost. */
function checkDocument(markdown: string): void {
  expectSoundText(markdown)
  expect(lostWords(parse(markdown).tree, convert(markdown))).toEqual([])
}

/** A property of arbitrary values, with the number of cases that a run takes. */
type Check = (parameters: { seed: number; numRuns: number }) => void

function check<Value>(values: Arbitrary<Value>, predicate: (value: Value) => void): Check {
  return (parameters) => fc.assert(fc.property(values, predicate), parameters)
}

const checks: Readonly<Record<string, Check>> = {
  'any string is sound': check(strings, (markdown) => expectSoundText(markdown)),
  'documents lose nothing': check(documents, checkDocument),
  'broken documents lose nothing': check(mutations, checkDocument),
  'documents around a string are sound': check(fc.tuple(documents, strings, mutations), (parts) =>
    expectSoundText(parts.join('\n\n')),
  ),
  'valid trees are sound': check(validTrees, (tree) => expectSoundTree(tree)),
  'alien trees are sound': check(alienTrees, (tree) => expectSound(convertTree(tree))),
}

test('every conversion is sound and loses nothing', () => {
  const first = Number(process.env.FUZZ_SEED ?? 1)
  const end = Date.now() + Number(process.env.FUZZ_MINUTES ?? 1) * 60_000
  console.log(`seed ${first}`)
  const numRuns = 100
  let seed = first
  let count = 0
  let failures = 0
  for (; Date.now() < end; seed++) {
    for (const [name, run] of Object.entries(checks)) {
      try {
        run({ seed, numRuns })
      } catch (error) {
        // the others go on, and fast-check tells how to make the case again
        failures++
        console.log(`${name}: ${error instanceof Error ? `${error.message}\n${error.cause}` : error}\n`)
      }
      count += numRuns
    }
  }
  console.log(`at most ${count} cases of the seeds ${first} to ${seed - 1}: ${failures} failures`)
  expect(failures).toBe(0)
})

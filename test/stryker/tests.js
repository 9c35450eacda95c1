// The little of vitest that the tests use, so that each of them can be run by itself, within this process.

import { format } from 'node:util'
import {
  ChaiStyleAssertions,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(ChaiStyleAssertions)
chai.use(JestAsymmetricMatchers)
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: chai.expect, configurable: true })
setState({ assertionCalls: 0 }, chai.expect)

/** Names from the outside in of the describe blocks that are being read, and the tests found in them. */
let path = []
let found = []

function test(name, ...rest) {
  const run = functionOf(rest)
  found.push({ name: [...path, name].join(' > '), run })
}

function describe(name, ...rest) {
  path.push(name)
  try {
    functionOf(rest)()
  } finally {
    path.pop()
  }
}

test.each = eachOf(test)
describe.each = eachOf(describe)

/** What stands between the name and the function are options, all of them of time. */
function functionOf(args) {
  const run = args.find((arg) => typeof arg === 'function')
  if (!run) throw new Error('a test without a function')
  return run
}

/** `each` of a list: of rows of arguments, or of single arguments; not of a table of text. */
function eachOf(declare) {
  return (rows) =>
    (name, ...rest) => {
      const run = functionOf(rest)
      for (const row of rows) {
        const args = Array.isArray(row) ? row : [row]
        declare(titleOf(name, args), () => run(...args))
      }
    }
}

/** `%s` of the arguments, and `$name` of the first. */
function titleOf(name, args) {
  const wanted = name.match(/%[sdifjoO]/gu)?.length ?? 0
  return format(name, ...args.slice(0, wanted)).replace(/\$(\w+)/gu, (whole, key) => String(args[0]?.[key] ?? whole))
}

/** What `import … from 'vitest'` gives in the bundle: a name that is not here fails where it is used. */
export const vitest = {
  describe,
  it: test,
  test,
  expect: chai.expect,
  // types are checked by the compiler
  expectTypeOf: () => ({ toEqualTypeOf: () => {} }),
  // times are limited by the runner
  vi: { setConfig: () => {} },
}

/**
 * The tests that a file declares, in its order.
 *
 * @param load - runs the file
 */
export function testsOf(load) {
  path = []
  found = []
  load()
  return found
}

// A test runner for Stryker that runs the bundle of `bundle.js` on modules that remember nothing.
//
// Modules of `src` compile their words once and remember what they found. Where tests share them, a line that fills a
// memory is hit by the first test that needs it alone, and a mutant of it survives all others, if only this one is run,
// or if the memory was filled without it. So each mutant has modules of its own, and runs all tests that may need it.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
import { INSTRUMENTER_CONSTANTS as names } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { testsOf, vitest } from './tests.js'

/** Tests that mutants are not asked of, by parts of their names: */
const others = [
  // they convert each document three times more, and tell little that others do not
  ' > gives the same as a tree, with positions and without',
  // they hold the length and the words of `src` bundled, and what is mutated is longer
  'accessors.test.ts > bundle > ',
  // they hold the seconds of the clock, of which others may take most
  'dates.test.ts > reads a hostile line of 200,000 characters in seconds',
  'validate.test.ts > the compiled validator > takes linear time for many errors',
  'validate.test.ts > the schema > has no format that takes more than linear time',
]

/** Milliseconds that a test may work; the longest takes a tenth of it. */
const patience = 10_000

/** Only a script can be stopped in the middle of a loop. */
const stoppable = new Script('globalThis.runStoppable()')

const endless = 'a test without an end'

class BundleRunner {
  /** Where the runner and the mutated code meet. */
  #coverage = { static: {}, perTest: {} }
  #shared = { mutantCoverage: this.#coverage }
  /** Run the bundle anew, for a function of each test file that runs it. */
  #load
  /** Tests that hit a mutant themselves, by its id. */
  #hitBy = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    globalThis[names.NAMESPACE] = this.#shared
    const filename = resolve('test/stryker/all.cjs')
    const wrapped = `(module, require) => {${readFileSync(filename, 'utf8')}\n}`
    const run = new Script(wrapped, { filename }).runInThisContext()
    const require = createRequire(filename)
    this.#load = () => {
      const module = {}
      run(module, (name) => (name === 'vitest' ? vitest : require(name)))
      return module.exports
    }
  }

  /** Run the tests of each file on modules of its own, and a second time on the same, for what was remembered. */
  async dryRun() {
    const tests = []
    const perTest = {}
    // the first of a file that a mutant asks for pays for its loading
    const costs = new Map()
    for (const file of Object.keys(this.#load())) {
      const suite = new Suite(this.#load)
      // hits of all tests of the file: those of its loading, and those that find something remembered the second time
      const loading = await this.#watch(() => suite.testsOf(file))
      const common = loading.hits
      const own = []
      for (const id of suite.testsOf(file).keys()) {
        const { given, hits, spent } = await this.#watch(() => suite.failureOf(id))
        own.push({ ...resultOf(id, given), timeSpentMs: spent })
        costs.set(id, spent + loading.spent)
        perTest[id] = hits
        for (const mutant of Object.keys(hits)) this.#hitBy.set(mutant, (this.#hitBy.get(mutant) ?? new Set()).add(id))
      }
      for (const test of own) {
        const first = Object.entries(perTest[test.id])
        if (first.length === 0) continue
        const { hits, spent } = await this.#watch(() => suite.failureOf(test.id))
        test.timeSpentMs = spent
        costs.set(test.id, spent + loading.spent)
        for (const [mutant, count] of first)
          if ((hits[mutant] ?? 0) < count) common[mutant] = (common[mutant] ?? 0) + count
      }
      for (const { id } of own) perTest[id] = { ...common, ...perTest[id] }
      tests.push(...own)
    }
    // in the order of the coverage Stryker asks for the tests of a mutant: quick ones first
    tests.sort((a, b) => costs.get(a.id) - costs.get(b.id))
    const ordered = Object.fromEntries(tests.map(({ id }) => [id, perTest[id]]))
    // nothing is static, as files are loaded anew for each mutant
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest: ordered } }
  }

  /** What a function gives, how often it hits each mutant, and its milliseconds. */
  async #watch(run) {
    const start = performance.now()
    this.#shared.currentTestId = 'watched'
    const given = await run()
    const hits = this.#coverage.perTest.watched ?? {}
    this.#shared.currentTestId = undefined
    delete this.#coverage.perTest.watched
    return { given, hits, spent: performance.now() - start }
  }

  /** Run the tests that reach a mutant, up to the first that fails. */
  async mutantRun({ activeMutant, testFilter = [], hitLimit, disableBail }) {
    const hitCount = hitLimit === undefined ? undefined : 0
    Object.assign(this.#shared, { activeMutant: activeMutant.id, hitLimit, hitCount })
    const suite = new Suite(this.#load)
    const tests = []
    const hitBy = this.#hitBy.get(activeMutant.id) ?? new Set()
    // they kill it sooner than those that may need what was remembered
    for (const id of testFilter.toSorted((a, b) => hitBy.has(b) - hitBy.has(a))) {
      const failure = await suite.failureOf(id)
      const timeout = determineHitLimitReached(this.#shared.hitCount, hitLimit)
      if (timeout) return toMutantRunResult(timeout)
      if (failure === endless) return toMutantRunResult({ status: DryRunStatus.Timeout, reason: endless })
      tests.push(resultOf(id, failure))
      if (failure !== undefined && !disableBail) break
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests })
  }
}

/** The tests of the bundle, on modules that they share. */
class Suite {
  #load
  #files
  #tests = new Map()

  constructor(load) {
    this.#load = load
    this.#files = load()
  }

  /** The tests of a file by their ids, its name first; a file that is not asked for is not run. */
  testsOf(file) {
    const known = this.#tests.get(file)
    if (known) return known
    const tests = new Map()
    for (const { name, run } of testsOf(this.#files[file])) {
      const title = `${file} > ${name}`
      if (others.some((part) => title.includes(part))) continue
      let id = title
      for (let count = 2; tests.has(id); count++) id = `${title} (${count})`
      tests.set(id, run)
    }
    this.#tests.set(file, tests)
    return tests
  }

  /** Why a test fails, if it does. */
  async failureOf(id) {
    for (let timeout = patience; ; timeout *= 4) {
      const start = process.cpuUsage()
      try {
        globalThis.runStoppable = () => this.testsOf(id.split(' > ')[0]).get(id)?.()
        await stoppable.runInThisContext({ timeout })
        return undefined
      } catch (error) {
        if (error?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') return String(error?.message ?? error)
        const { user, system } = process.cpuUsage(start)
        if (user + system > (patience * 1000) / 2) return endless
        // others had the processor: modules that were stopped are of no more use
        this.#files = this.#load()
        this.#tests.clear()
      }
    }
  }
}

function resultOf(id, failure) {
  const result = { id, name: id, timeSpentMs: 0 }
  if (failure === undefined) return { ...result, status: TestStatus.Success }
  return { ...result, status: TestStatus.Failed, failureMessage: failure }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', BundleRunner)]

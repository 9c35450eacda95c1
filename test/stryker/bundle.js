// Bundles the tests with the mutated `src` into one script, which the runner reads once and runs anew for each mutant.

import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Tests that are left out. Those of the built package, the command, the examples and the runtime run other processes or
 * `dist`; `api`, `regexes` and `words` read the files of `src`, which are not its own here; those of limits and of hostile
 * documents take too long for each mutant.
 */
const others = ['package', 'cli', 'examples', 'runtime', 'api', 'regexes', 'words', 'limits', 'parse-limits', 'hostile']

const tests = readdirSync('test').filter(
  (name) => name.endsWith('.test.ts') && !others.includes(name.replace('.test.ts', '')),
)

/** Modules find files beside themselves. */
const ownUrls = {
  name: 'own-urls',
  setup({ onLoad }) {
    // Go, which reads the pattern, knows no flag `u`
    onLoad({ filter: /\/(?:test|schema)\/.*\.[jt]s$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    }))
  },
}

// `require` in a function: a file, and the part of `src` that it imports, is run when a test of it is wanted
const files = tests.map((name) => `${JSON.stringify(name)}: () => require('./test/${name}')`)

await build({
  stdin: { contents: `module.exports = { ${files.join(', ')} }`, resolveDir: process.cwd(), loader: 'js' },
  bundle: true,
  // tests are nothing but side effects
  ignoreAnnotations: true,
  outfile: 'test/stryker/all.cjs',
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  charset: 'utf8',
  plugins: [ownUrls],
  logLevel: 'error',
})

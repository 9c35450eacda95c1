// Bundles the tests with the mutated `src`: one module is read for each mutant instead of hundreds.

import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Tests that read `src` itself or the built package say nothing of a mutant; those of limits take too long for each. */
const others = ['api', 'package', 'regexes', 'examples', 'limits', 'parse-limits', 'runtime', 'cli']

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

await build({
  stdin: {
    contents: ['fixtures.test.ts', ...tests].map((name) => `import './test/${name}'`).join('\n'),
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  // tests are nothing but side effects
  ignoreAnnotations: true,
  outfile: 'test/stryker/all.test.mjs',
  format: 'esm',
  platform: 'node',
  packages: 'external',
  charset: 'utf8',
  plugins: [ownUrls],
  logLevel: 'error',
})

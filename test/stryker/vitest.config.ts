import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests that read `src` itself or the built package say nothing of a mutant; properties take too long for each. */
const others = ['package', 'regexes', 'examples', 'parse-limits', 'runtime', 'cli'].map(
  (name) => `test/${name}.test.ts`,
)

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 600_000,
    // a mutant in all its variants is larger than what it is of
    testNamePattern: /^(?!.*bundle takes at most)/u,
    exclude: ['**/node_modules/**', ...others, 'test/cli/**', 'test/themes/**', 'test/properties/**'],
  },
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests that read `src` itself or the built package say nothing of a mutant. */
const others = ['package', 'regexes', 'examples', 'parse-limits', 'cli'].map((name) => `test/${name}.test.ts`)

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...others, 'test/cli/**', 'test/themes/**'],
  },
})

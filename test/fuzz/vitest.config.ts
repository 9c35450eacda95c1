import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // the test itself looks at the clock
  test: { include: ['test/fuzz/**/*.fuzz.ts'], testTimeout: 0, disableConsoleIntercept: true },
})

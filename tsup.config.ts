import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/validate.ts', 'src/accessors.ts', 'src/theme.ts'],
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  clean: true,
  // without it Hangul ships as \uXXXX, twice the size
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})

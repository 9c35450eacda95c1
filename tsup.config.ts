import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'

// a bundle holds other packages, so their licences go with it
const licenses: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'licenses',
  setup({ initialOptions, onEnd }) {
    onEnd(({ metafile }) => {
      const inputs = Object.keys(metafile?.inputs ?? {})
      const packages = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path) ?? []))
      const owners = new Map<string, string[]>()
      for (const path of [...packages].sort()) {
        const file = readdirSync(path).find((name) => /^licen[cs]e/iu.test(name))
        if (file === undefined) throw new Error(`${path} has no licence`)
        const text = readFileSync(join(path, file), 'utf8').trim()
        owners.set(text, [...(owners.get(text) ?? []), path.replace(/^.*node_modules\//u, '')])
      }
      const texts = [...owners].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`)
      const directory = initialOptions.outdir ?? 'dist'
      mkdirSync(directory, { recursive: true })
      writeFileSync(join(directory, 'cli.licenses.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`))
    })
  },
}

/** The command: one file with the parser in it, for a faster cold start. */
export const command = {
  entry: ['src/cli.ts'],
  format: 'esm',
  target: 'es2023',
  platform: 'node',
  noExternal: [/./u],
  splitting: false,
  minify: true,
  esbuildPlugins: [licenses],
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
} satisfies Options

export default defineConfig([
  {
    entry: ['src/index.ts', 'src/validate.ts', 'src/accessors.ts', 'src/theme.ts', 'src/markdown.ts'],
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    dts: true,
    sourcemap: true,
    clean: ['!cli.*'],
    // without it Hangul ships as \uXXXX, twice the size
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
  },
  command,
])

import { type ExecFileException, execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** The built package as npm would install it: `npm run build` comes first, as in `npm test`. */

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest: {
  name: string
  files: string[]
  dependencies: Record<string, string>
  exports: Record<string, string | { types: string; default: string }>
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Subpaths that are code, such as `./validate`. */
const entries = Object.keys(manifest.exports).filter((path) => typeof manifest.exports[path] === 'object')

/** What `attw --format json` prints, as far as it is read here. */
interface Report {
  problems?: Record<string, { kind: string; resolutionKind?: string }[]>
  analysis: { entrypoints: Record<string, unknown> }
}

const work = mkdtempSync(join(tmpdir(), 'package-'))
const modules = join(work, 'node_modules')
const installed = join(modules, manifest.name)
let tarball = ''

/** Run a program and give what it printed; a failure is no exception, so that what it printed can be compared. */
function run(file: string, args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(file, args, { cwd: work }, (error: ExecFileException | null, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr })
    })
  })
}

/** Run a script in a process that cannot make code from strings, and give the JSON that it printed. */
async function runStrictly(script: string): Promise<unknown> {
  const kind = script.includes('require(') ? 'commonjs' : 'module'
  const args = ['--no-warnings', '--disallow-code-generation-from-strings', `--input-type=${kind}`, '-e', script]
  const { code, stdout, stderr } = await run(process.execPath, args)
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

/** The path of a tool's program. */
function bin(name: string): string {
  return join(root, 'node_modules/.bin', name)
}

/** Where a subpath is imported from. */
function specifier(entry: string): string {
  return JSON.stringify(manifest.name + entry.slice(1))
}

beforeAll(async () => {
  if (!existsSync(join(root, 'dist'))) throw new Error('no dist: run `npm run build` first')
  const { stdout } = await run('npm', ['pack', root, '--ignore-scripts', '--json', '--pack-destination', work])
  const [packed]: { filename: string }[] = JSON.parse(stdout)
  tarball = join(work, packed?.filename ?? '')
  mkdirSync(modules)
  await run('tar', ['-xzf', tarball, '-C', work])
  cpSync(join(work, 'package'), installed, { recursive: true })
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
})

afterAll(() => rmSync(work, { recursive: true, force: true }))

test('publint finds nothing', async () => {
  const { code, stdout } = await run(bin('publint'), ['run', installed, '--strict', '--pack', 'false'])
  expect([code, stdout]).toEqual([0, expect.stringContaining('All good!')])
})

test('attw finds nothing', async () => {
  const args = [tarball, '--profile', 'esm-only', '--format', 'json', '--exclude-entrypoints', './schema.json']
  const { code, stdout } = await run(bin('attw'), args)
  const { problems = {}, analysis }: Report = JSON.parse(stdout)
  // Node 10 knows no exports; that require() gets ES modules is wanted, and tried below
  const kinds = ['node10', 'node16-cjs']
  const found = Object.values(problems).flatMap((list) =>
    list.filter((one) => !kinds.includes(one.resolutionKind ?? '')),
  )
  expect([code, found]).toEqual([0, []])
  expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(entries))
})

describe.each([
  ['TypeScript 5.9', 'typescript'],
  ['TypeScript 7', 'typescript-7'],
])('declarations under %s', (_, compiler) => {
  test.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])('and module resolution %s', async (moduleResolution, module) => {
    const file = join(work, `use-${moduleResolution}.mts`)
    const names = new Map(entries.map((entry) => [entry, entry.replace(/\W+/gu, '') || 'index']))
    const imports = [...names].map(([entry, name]) => `import * as ${name} from ${specifier(entry)}`)
    writeFileSync(
      file,
      `${imports.join('\n')}
export const { resume, messages, places }: index.Conversion = index.convert('# 홍길동', { language: 'ko', base: {} })
export const name: string | undefined = resume.basics?.name
export const months: number = accessors.totalExperience(resume, '2026-11')
export const view: object = theme.themeView(resume)
export const text: string = markdown.toMarkdown(resume)
export const isValid: boolean = validate.isResume(resume)
export const found = messages.map(({ rule }: index.Message) => index.rules[rule].severity)
// @ts-expect-error: no such language
index.convert('', { language: 'fr' })
// @ts-expect-error: no such field
export const none = resume.basics?.nickname
export const all = [${[...names.values()].join(', ')}]
`,
    )
    const options = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit']
    const library = ['--skipLibCheck', 'false', '--target', 'es2023', '--lib', 'es2023']
    const program = join(root, 'node_modules', compiler, 'bin/tsc')
    const args = [program, ...options, ...library, '--module', module, '--moduleResolution', moduleResolution, file]
    const { code, stdout } = await run(process.execPath, args)
    expect([stdout, code]).toEqual(['', 0])
  })
})

test('holds what is named in `files` and what every package has, and nothing else', async () => {
  const { stdout } = await run('tar', ['-tzf', tarball])
  const top = new Set(
    stdout
      .trim()
      .split('\n')
      .map((path) => path.replace(/^package\/(dist\/).*/u, '$1').replace('package/', '')),
  )
  const allowed = ['dist/', 'schema/extension.schema.json', 'package.json', 'LICENSE', 'README.md', 'CHANGELOG.md']
  expect([...top].filter((path) => !allowed.includes(path))).toEqual([])
  expect([...top]).toEqual(expect.arrayContaining(['dist/', 'schema/extension.schema.json', 'package.json', 'LICENSE']))
})

describe.each(entries)('%s', (entry) => {
  test('gives the same names to import() and to require(), where strings are not run', async () => {
    const imported = await runStrictly(`console.log(JSON.stringify(Object.keys(await import(${specifier(entry)}))))`)
    const required = await runStrictly(`console.log(JSON.stringify(Object.keys(require(${specifier(entry)}))))`)
    expect(imported).not.toEqual([])
    expect(required).toEqual(imported)
  })

  test('has declarations', () => {
    const target = manifest.exports[entry]
    expect(typeof target === 'object' && existsSync(join(installed, target.types))).toBe(true)
  })
})

test('./schema.json is the schema of the extensions', async () => {
  const schema = await runStrictly(`console.log(JSON.stringify(require(${specifier('./schema.json')})))`)
  expect(schema).toEqual(JSON.parse(readFileSync(join(root, 'schema/extension.schema.json'), 'utf8')))
})

test('the process in which entries are tried cannot make code from strings', async () => {
  const script = `let made = 'made'; try { new Function('') } catch ({ name }) { made = name } console.log(JSON.stringify(made))`
  expect(await runStrictly(script)).toBe('EvalError')
})

test('validates where strings are not run', async () => {
  const script = `const { isResume, validate } = await import(${specifier('./validate')})
    console.log(JSON.stringify([isResume({}), validate({ work: [{ name: 1, startDate: '2023-13' }] }).map(({ pointer }) => pointer)]))`
  expect(await runStrictly(script)).toEqual([true, ['/work/0/name', '/work/0/startDate']])
})

test('Hangul ships as Hangul, not as escapes', () => {
  const files = readdirSync(join(installed, 'dist')).filter((name) => name.endsWith('.js'))
  const text = files.map((name) => readFileSync(join(installed, 'dist', name), 'utf8')).join('\n')
  expect(text).toMatch(/[가-힣]/u)
  // fillers, which no reader sees, stay escapes
  expect(text.match(/\\u\{?(?:a[c-f]|[bc][\da-f]|d[0-7])[\da-f]{2}\}?/giu)).toBeNull()
})

describe('the validator alone', () => {
  let code = ''

  beforeAll(async () => {
    const entry = join(work, 'alone.js')
    writeFileSync(entry, `export * from ${specifier('./validate')}`)
    await build({
      config: false,
      entry: [entry],
      outDir: join(work, 'bundle'),
      format: 'esm',
      target: 'es2023',
      platform: 'neutral',
      noExternal: [/./u],
      minify: true,
      silent: true,
      esbuildOptions: (options) => {
        options.charset = 'utf8'
      },
    })
    code = readFileSync(join(work, 'bundle', 'alone.js'), 'utf8')
  })

  test('imports nothing and makes no code from strings', () => {
    expect(code).toContain('isResume')
    expect(code).not.toMatch(/\brequire\(|\bimport\b|\bnew Function\b|\bFunction\(|\beval\(/u)
  })

  test('has at most 5,000 bytes, minified and gzipped', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(5000)
  })
})

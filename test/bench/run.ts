import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, totalmem } from 'node:os'
import { Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import { fromMarkdown } from 'mdast-util-from-markdown'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { convert } from '../../src/convert.js'
import { allExtensions } from '../../src/parse/extensions.js'
import { parse } from '../../src/parse.js'
import { validate } from '../../src/validate.js'
import { documents, type Sample, wide } from './documents.js'
import { importCosts } from './imports.js'
import { clock, compare, type Times } from './measure.js'
import { measureMemory, memoryOf } from './memory.js'
import { digits, table, verdict } from './print.js'

const require = createRequire(import.meta.url)
const official: { schema: unknown; validate: (value: unknown, done: (errors: unknown) => void) => void } =
  require('@jsonresume/schema')

/** What the conversion may take of the time of `fromMarkdown`, by copies of the seed. */
const targets: Readonly<Record<number, number>> = { 1: 1.25, 10: 0.9, 100: 0.4, 1000: 0.05 }

/** How much more time and memory a byte may take in a thousand copies of the seed than in ten. */
const growthTarget = 1.5

/** Other parsers, for a sense of scale; most of them make other trees, without positions. */
const others: Readonly<Record<string, (markdown: string) => unknown>> = {
  remark: (markdown) => unified().use(remarkParse).parse(markdown),
  commonmark: (markdown) => new Parser().parse(markdown),
  'markdown-it': (markdown) => new MarkdownIt().parse(markdown, {}),
  marked: (markdown) => marked.lexer(markdown),
}

const seed = readFileSync('test/data/parse/seed.md', 'utf8')
const samples = documents(seed)

/** Whether `fromMarkdown` is not waited for where it takes minutes. */
const quick = process.argv.includes('--quick')

/** Measure a call against `fromMarkdown` on the same text, in turn; long texts once. */
function against({ markdown, copies }: Sample, call: (markdown: string) => unknown): Times {
  const whole = (): unknown => fromMarkdown(markdown, allExtensions())
  if (copies < 1000) return compare(() => call(markdown), whole, copies < 100 ? 5 : 1)
  const { time } = compare(() => call(markdown), undefined, 1)
  return { time, baseline: quick ? undefined : clock(whole) }
}

/** `convert` and its first step against `fromMarkdown`; the times of `convert` by name. */
function compareConversion(): Map<string, number> {
  const times = new Map<string, number>()
  const row = table('convert against fromMarkdown with the same extensions, medians of wall time', [
    ['document', 14],
    ['kB', 8],
    ['fromMarkdown ms', 16],
    ['parse ms', 10],
    ['convert ms', 11],
    ['ratio', 7],
    ['target', 15],
    ['ns/byte', 8],
  ])
  for (const sample of samples) {
    const bytes = Buffer.byteLength(sample.markdown)
    const { time, baseline } = against(sample, (markdown) => convert(markdown, wide))
    const parsed = compare(() => parse(sample.markdown), undefined, sample.copies < 100 ? 5 : 1).time
    const ratio = baseline === undefined ? undefined : time / baseline
    times.set(sample.name, time / bytes)
    row(
      sample.name,
      digits(bytes / 1000, 1),
      digits(baseline, 2),
      digits(parsed, 2),
      digits(time, 2),
      digits(ratio, 3),
      sample.name.startsWith('seed') ? verdict(ratio, targets[sample.copies]) : '',
      digits((time * 1e6) / bytes, 0),
    )
  }
  return times
}

/** Time and memory of a byte, of long texts against short ones. */
function compareGrowth(times: ReadonlyMap<string, number>): void {
  const row = table('a byte of a long text against one of a shorter text', [
    ['of', 40],
    ['shorter', 10],
    ['longer', 10],
    ['growth', 7],
    ['target', 13],
  ])
  const write = (name: string, short: number, long: number): void =>
    row(name, digits(short, 1), digits(long, 1), digits(long / short, 2), verdict(long / short, growthTarget))
  const bytes = Buffer.byteLength(seed)
  const [few, more, many] = [memoryOf(10), memoryOf(100), memoryOf(1000)]
  write('time, ns (× 10, × 1000)', (times.get('seed × 10') ?? 0) * 1e6, (times.get('seed × 1000') ?? 0) * 1e6)
  write('heap that the result keeps (× 10, × 1000)', few.kept / bytes / 10, many.kept / bytes / 1000)
  // below that the process does not grow beyond what it began with
  write('growth of the process (× 100, × 1000)', more.peak / bytes / 100, many.peak / bytes / 1000)
}

/** Other parsers on the same texts. */
function compareParsers(): void {
  const row = table('other parsers, ms', [['document', 14], ...Object.keys(others).map((name) => [name, 12] as const)])
  for (const { name, markdown, copies } of samples) {
    const cells = Object.entries(others).map(([parser, call]) => {
      // remark is fromMarkdown
      if (parser === 'remark' && copies > 100) return '–'
      return digits(compare(() => call(markdown), undefined, copies < 100 ? 5 : 1).time, 2)
    })
    row(name, ...cells)
  }
}

/** The check of a resume against that of `@jsonresume/schema`. */
function compareValidation(): void {
  const row = table('validate against that of @jsonresume/schema (jsonschema)', [
    ['resume', 14],
    ['jsonschema ms', 14],
    ['validate ms', 12],
    ['ratio', 7],
  ])
  const { resume } = convert(seed)
  const resumes = { seed: resume, 'seed × 100': { ...resume, work: Array(100).fill(resume.work).flat() } }
  for (const [name, value] of Object.entries(resumes)) {
    const { time, baseline = Number.NaN } = compare(
      () => validate(value),
      () => official.validate(value, () => undefined),
    )
    row(name, digits(baseline, 3), digits(time, 3), digits(time / baseline, 3))
  }
}

/** How many documents of the fixtures one core converts in a second. */
function countDocuments(): void {
  const folder = 'test/fixtures'
  const texts = readdirSync(folder)
    .filter((name) => !name.startsWith('message-'))
    .map((name) => readFileSync(`${folder}/${name}/input.md`, 'utf8'))
  const { time, baseline = Number.NaN } = compare(
    () => texts.map((text) => convert(text)),
    () => texts.map((text) => fromMarkdown(text, allExtensions())),
  )
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`\n${texts.length} documents of test/fixtures (${digits(bytes / 1000, 0)} kB) on one core\n`)
  console.log(`convert       ${digits((texts.length / time) * 1000, 0).padStart(6)} documents a second`)
  console.log(`fromMarkdown  ${digits((texts.length / baseline) * 1000, 0).padStart(6)} documents a second`)
}

/** What a cold import costs, each in a process of its own. */
function compareImports(): void {
  const row = table('cold import of the built package against the parser alone, medians of new processes', [
    ['entry point', 36],
    ['ms', 8],
    ['heap kB', 9],
  ])
  for (const { name, time, memory } of importCosts()) row(name, digits(time, 1), digits(memory / 1000, 0))
}

const copies = process.argv.indexOf('--memory')
if (copies > 0) {
  const { gc } = globalThis
  if (!gc) throw new Error('memory needs --expose-gc')
  console.log(JSON.stringify(measureMemory(seed.repeat(Number(process.argv[copies + 1])), () => gc())))
} else {
  const [cpu] = cpus()
  console.log(
    `${cpu?.model.trim()} × ${cpus().length}, ${digits(totalmem() / 2 ** 30, 0)} GiB, Node ${process.version}, ${process.platform} ${process.arch}`,
  )
  compareImports()
  countDocuments()
  compareValidation()
  compareParsers()
  compareGrowth(compareConversion())
}

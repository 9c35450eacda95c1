import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import { fromMarkdown } from 'mdast-util-from-markdown'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { allExtensions } from '../../src/parse/extensions.js'
import { parse } from '../../src/parse.js'
import { documents, type Sample } from './documents.js'
import { compare, type Row } from './measure.js'

/** What is measured against one `fromMarkdown` of the same text in the same run. */
const subjects: Record<string, (markdown: string) => unknown> = {
  parse: (markdown) => parse(markdown),
  // convert: (markdown) => convert(markdown),
}

/** Other parsers, for a sense of scale; most of them make other trees, without positions. */
const others: Record<string, (markdown: string) => unknown> = {
  remark: (markdown) => unified().use(remarkParse).parse(markdown),
  commonmark: (markdown) => new Parser().parse(markdown),
  'markdown-it': (markdown) => new MarkdownIt().parse(markdown, {}),
  marked: (markdown) => marked.lexer(markdown),
}

/** Copies of the seed beyond which `fromMarkdown`, which is quadratic, is not waited for. */
const patience = process.argv.includes('--long') ? 1000 : 100

function baseline(markdown: string): unknown {
  return fromMarkdown(markdown, allExtensions())
}

function print(rows: readonly Row[]): void {
  const format = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? '–'
  for (const row of rows) {
    const cells = [
      row.sample.padEnd(24),
      row.subject.padEnd(11),
      format(row.length / 1000, 1).padStart(9),
      format(row.baseline, 2).padStart(11),
      format(row.time, 2).padStart(11),
      format(row.baseline && row.time / row.baseline, 3).padStart(7),
      format((row.time / row.length) * 1e6, 0).padStart(9),
    ]
    console.log(cells.join(' '))
  }
}

function run(samples: readonly Sample[]): void {
  for (const { name, markdown, copies } of samples) {
    const called = copies > 0 ? { ...subjects, ...others } : subjects
    for (const [subject, call] of Object.entries(called)) {
      if (subject === 'remark' && copies > patience) continue
      print([compare(name, subject, markdown, call, copies > patience ? undefined : baseline)])
    }
  }
}

const [cpu] = cpus()
console.log(`${cpu?.model.trim()} × ${cpus().length}, Node ${process.version}, ${process.platform} ${process.arch}`)
console.log('medians of wall time; ratio = subject / fromMarkdown with the same extensions\n')
console.log('sample                   subject      kilochars fromMarkdown   subject ms   ratio  ns/char')
const folder = 'test/data/parse'
const layouts = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'seed.md')
  .map((name) => ({ name: name.slice(0, 24), markdown: readFileSync(`${folder}/${name}`, 'utf8'), copies: 0 }))
run([...documents(readFileSync(`${folder}/seed.md`, 'utf8')), ...layouts])

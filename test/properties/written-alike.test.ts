import { expect, test } from 'vitest'
import { convert } from '../../src/index.js'
import { fixtures } from '../util/fixtures.js'

/** A way to write a document that changes nothing of what it says; `undefined` where it does not fit one. */
type Rewriting = (markdown: string) => string | undefined

/** Rewrite the lines that are Markdown: none of front matter, none of a code block. */
function lines(rewrite: (line: string) => string): Rewriting {
  return (markdown) => {
    let isFront = markdown.startsWith('---\n')
    let isCode = false
    const written = markdown.split('\n').map((line, index) => {
      const isFence = /^\s*(?:```|~~~)/u.test(line)
      if (isFence) isCode = !isCode
      const isKept = isFront || isCode || isFence
      if (isFront && index > 0 && line === '---') isFront = false
      return isKept ? line : rewrite(line)
    })
    return written.join('\n')
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Rewrite dates `2023.05` that stand in no url. */
function dates(form: (year: string, month: string) => string): Rewriting {
  return lines((line) =>
    line.includes('http')
      ? line
      : line.replace(/(?<![\d.])((?:19|20)\d\d)\.(0\d|1[0-2])(?![.\d])/gu, (_, year, month) => form(year, month)),
  )
}

/** Rewrite the headings of a level. */
function headings(level: number, rewrite: (title: string, index: number) => string): Rewriting {
  return (markdown) => {
    let count = 0
    const heading = new RegExp(`^#{${level}} (?=[\\p{L}(])(.*)`, 'u')
    return lines((line) => line.replace(heading, (_, title) => `${'#'.repeat(level)} ${rewrite(title, ++count)}`))(
      markdown,
    )
  }
}

const isNumbered = (markdown: string): boolean => /^#{2,3} \d/mu.test(markdown)

const rewritings: readonly (readonly [name: string, rewriting: Rewriting])[] = [
  ['with line endings of Windows', (markdown) => markdown.replace(/\r?\n/gu, '\r\n')],
  ['with letters taken apart (T2)', (markdown) => markdown.normalize('NFD')],
  ['with two spaces between words (T2)', lines((line) => line.replace(/(?<=[가-힣]) (?=[가-힣])/gu, '  '))],
  ['with other marks of items', lines((line) => line.replace(/^(\s*)[-*] (?![-*])/u, '$1+ '))],
  ['with closed headings', lines((line) => line.replace(/^(#{1,6}) (.*[^#\s])\s*$/u, '$1 $2 $1'))],
  ['with HTML for bold (T1)', lines((line) => line.replace(/\*\*([^*]+)\*\*/gu, '<strong>$1</strong>'))],
  [
    'with comments and rules between sections',
    (markdown) => markdown.replace(/\n\n(?=## )/gu, '\n\n<!-- 끝 -->\n\n---\n\n'),
  ],
  ['with icons before sections (T6)', headings(2, (title) => `💼 ${title}`)],
  [
    'with numbered sections (T6)',
    (text) => (isNumbered(text) ? undefined : headings(2, (title, n) => `${n}. ${title}`)(text)),
  ],
  ['with ornaments before entries (T6)', headings(3, (title) => `▶ ${title}`)],
  [
    'with numbered entries (T6)',
    (text) => (isNumbered(text) ? undefined : headings(3, (title, n) => `${n}. ${title}`)(text)),
  ],
  ['with bold entries', headings(3, (title) => (/[*`<[]/u.test(title) ? title : `**${title}**`))],
  ['with dates 2023-05 (D2)', dates((year, month) => `${year}-${month}`)],
  ['with dates 2023. 05. (D2)', dates((year, month) => `${year}. ${month}.`)],
  ['with dates 2023년 5월 (D2)', dates((year, month) => `${year}년 ${Number(month)}월`)],
  [
    "with dates '23.05 (D2)",
    dates((year, month) => (year < '1970' ? `${year}.${month}` : `'${year.slice(2)}.${month}`)),
  ],
  ['with dates May 2023 (D2)', dates((year, month) => `${months[Number(month) - 1]} ${year}`)],
]

/** A value with its texts as letters alone, but for its dates: texts keep dates and signs as the document writes them. */
function lettersOf(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    return /date$/iu.test(key) ? value : value.replace(new RegExp(`${months.join('|')}|[^\\p{L}]|[년월]`, 'gu'), '')
  }
  if (Array.isArray(value)) return value.map((part) => lettersOf(part, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, lettersOf(part, name)]))
}

const documents = fixtures().filter(({ name }) => !name.startsWith('message-'))
const resumes = new Map(documents.map(({ name, markdown }) => [name, lettersOf(convert(markdown).resume)]))

test.each(rewritings)('every document converts alike %s', (_, rewrite) => {
  const rewritten = documents.flatMap(({ name, markdown }) => {
    const written = rewrite(markdown)
    return written === undefined || written === markdown ? [] : [{ name, written }]
  })
  expect(rewritten.length).toBeGreaterThan(50)
  const changed = rewritten.flatMap(({ name, written }) => {
    const resume = lettersOf(convert(written).resume)
    return JSON.stringify(resume) === JSON.stringify(resumes.get(name)) ? [] : [{ name, resume }]
  })
  expect(changed).toEqual(changed.map(({ name }) => ({ name, resume: resumes.get(name) })))
})

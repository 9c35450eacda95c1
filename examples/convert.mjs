// Markdown file → JSON Resume on standard output, messages on standard error: node examples/convert.mjs career.md
import { readFileSync } from 'node:fs'
import { convert, formatMessage } from 'korean-career-to-jsonresume'

const [file = 'examples/career.md'] = process.argv.slice(2)
const { resume, messages } = convert(readFileSync(file, 'utf8'))

console.log(JSON.stringify(resume, null, 2))
for (const message of messages) console.error(formatMessage(message, file))

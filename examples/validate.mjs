// Markdown file, edited by hand as data, validated; each message points into the Markdown: node examples/validate.mjs career.md
import { readFileSync } from 'node:fs'
import { convert, formatMessage, validate } from 'korean-career-to-jsonresume'

const [file = 'examples/career.md'] = process.argv.slice(2)
const { resume, places } = convert(readFileSync(file, 'utf8'))

// what a program or a person might have got wrong since
const edited = structuredClone(resume)
edited.work[0].startDate = '2023-02-30'
edited.work[1].endDate = '2019-12'

for (const message of validate(edited, places, { language: 'en' })) console.log(formatMessage(message, file))

// Markdown file → HTML page of a JSON Resume theme: node examples/theme.mjs career.md even > career.html
import { readFileSync } from 'node:fs'
import { convert } from 'korean-career-to-jsonresume'
import { themeView } from 'korean-career-to-jsonresume/theme'

const [file, theme = 'even'] = process.argv.slice(2)
const { render } = await import(`jsonresume-theme-${theme}`)
const { resume } = convert(readFileSync(file, 'utf8'))
// one theme speaks Korean if asked; the others do not look at it
console.log(await render(themeView(resume, { theme }), { language: 'ko' }))

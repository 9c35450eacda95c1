// Questions that one asks a resume: node examples/accessors.mjs career.md 2026-11
import { readFileSync } from 'node:fs'
import { convert } from 'korean-career-to-jsonresume'
import { currentWork, formatDuration, technologies, totalExperience } from 'korean-career-to-jsonresume/accessors'

const [file = 'examples/career.md', asOf = '2026-11'] = process.argv.slice(2)
const { resume } = convert(readFileSync(file, 'utf8'))

console.log(`총 경력 ${formatDuration(totalExperience(resume, asOf))}`)
for (const { name, position } of currentWork(resume, asOf)) console.log(`재직 중: ${name} / ${position}`)
for (const { name, months, employers } of technologies(resume, asOf)) {
  console.log(`${name}: ${formatDuration(months)} (${employers.join(', ')})`)
}

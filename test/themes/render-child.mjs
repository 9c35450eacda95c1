// Renders resumes with one theme and prints what came of it: themes keep state, so each one gets a process of its own.
// stdin: {theme, resumes}; stdout: [{html, changed} or {error, changed}].
import { text } from 'node:stream/consumers'

const { theme, resumes } = JSON.parse(await text(process.stdin))
// what a theme logs must not get into the answer
const answer = process.stdout.write.bind(process.stdout)
process.stdout.write = () => true
const { render } = await import(`jsonresume-theme-${theme}`).then((module) => (module.render ? module : module.default))
const results = []
for (const resume of resumes) {
  const before = JSON.stringify(resume)
  try {
    const html = await render(resume)
    results.push({ html: String(html), changed: JSON.stringify(resume) !== before })
  } catch (error) {
    results.push({ error: String(error), changed: JSON.stringify(resume) !== before })
  }
}
answer(JSON.stringify(results))

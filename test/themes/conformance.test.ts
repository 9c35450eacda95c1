import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { knownThemes, themeView } from '../../src/theme.js'
import type { Resume } from '../../src/types.js'
import { lacksOf, saysOngoing, scriptUrls, shapeOf, textOf, unseenPeriods } from './checks.js'
import { changeTexts, hostileDates } from './hostile.js'
import { examineAll, type Findings, type Row, readResume, writeMatrix } from './matrix.js'
import { renderPages, themes } from './pages.js'

const full = readResume('data/full-resume.json')
const seed = readResume('data/seed-resume.json')
const readme = new URL('../../README.md', import.meta.url)
const block = /(?<=<!-- themes:start -->\n)[\s\S]*?(?=<!-- themes:end -->)/u

/** What a view that knows no theme cannot mend: Markdown is escaped, and an end said in words, only for those that need it. */
function isBeyond(theme: keyof typeof knownThemes, column: string): boolean {
  const traits = knownThemes[theme]
  return (column === 'highlights' && 'markdown' in traits) || (column === 'ongoing' && 'present' in traits)
}

function failures(findings: Findings): Findings {
  return Object.fromEntries(Object.entries(findings).filter(([, lacks]) => lacks.length > 0))
}

describe('pages of the themes that npm serves', { timeout: 240_000 }, () => {
  let rows: Row[] = []
  const rowOf = (theme: string) => rows.find((row) => row.theme === theme) as Row
  beforeAll(async () => {
    rows = await examineAll([seed, full])
  }, 240_000)

  it('are those of nineteen themes', () => {
    expect(themes).toHaveLength(19)
    expect(rows.map(({ theme }) => theme)).toEqual(themes)
  })

  it.each(themes)('show a whole resume safely through the view tuned for %s', (theme) => {
    expect(failures(rowOf(theme).after)).toEqual({})
  })

  it.each(themes)('show a whole resume safely through the view that does not know %s', (theme) => {
    const beyond = Object.keys(failures(rowOf(theme).untuned)).filter((column) => !isBeyond(theme, column))
    expect(beyond).toEqual([])
  })

  it('have the faults without the view that the table of facts tells', () => {
    const count = (column: string) => rows.filter(({ before }) => before[column]?.length !== 0).length
    const faulty = ['employers', 'technologies', 'projects', 'no script url'].map((column) => [column, count(column)])
    expect(Object.fromEntries(faulty)).toEqual({
      employers: 13,
      technologies: 17,
      projects: 11,
      // one of the seventeen throws before it makes a link
      'no script url': 16,
    })
    const live = rows.filter(({ before }) => before['no live HTML']?.length !== 0).map(({ theme }) => theme)
    expect(live).toEqual(expect.arrayContaining(['even', 'kendall', 'spartan', 'mantra', 'short', 'macchiato']))
  })

  it('make the table of the readme', () => {
    const table = `${writeMatrix(rows)}\n`
    const text = existsSync(readme) ? readFileSync(readme, 'utf8') : ''
    if (process.env.WRITE_THEMES) console.log(table)
    // until the readme has a place for it
    if (!block.test(text)) return expect(table).toContain('| even ')
    if (process.env.WRITE_THEMES)
      writeFileSync(
        readme,
        text.replace(block, () => table),
      )
    else expect(block.exec(text)?.[0], 'run `npm run themes`').toBe(table)
  })
})

describe.concurrent.each(themes)('%s', { timeout: 120_000 }, (theme) => {
  const tuned = (resume: Resume) => themeView(resume, { theme })

  it('shows the months of the resume west of Greenwich', async () => {
    const [page] = await renderPages(theme, [tuned(full)], 'America/Los_Angeles')
    expect(unseenPeriods(textOf(page?.html ?? ''), full.work ?? [])).toEqual([])
  })

  it('renders what is missing, odd or hostile in its dates', async () => {
    const sections = ['work', 'volunteer', 'education', 'awards', 'certificates', 'publications', 'skills', 'languages']
    const bare = [...sections, 'interests', 'references', 'projects'].map((section) => ({ [section]: [{}] }))
    const strange = changeTexts(full, (date) => `${date}-31-99`, 'dates')
    const twin = changeTexts(full, (date) => `${date} word`, 'dates')
    const unnamed = { ...full, work: full.work?.map(({ position, ...rest }) => rest) ?? [] }
    const given: Resume[] = [
      twin,
      unnamed,
      strange,
      ...hostileDates(full),
      {},
      { basics: {} },
      { basics: { profiles: [{}] } },
      ...bare,
    ]
    const pages = await renderPages(theme, [...given.map(tuned), ...given.map((resume) => themeView(resume))])
    expect(pages.filter(({ error }) => error !== undefined)).toEqual([])
    const html = pages.map((page) => page.html ?? '')
    for (const [index] of hostileDates(full).entries())
      expect(shapeOf(html[index + 3] ?? '')).toEqual(shapeOf(html[0] ?? ''))
    expect(html.flatMap(scriptUrls)).toEqual([])
    expect(lacksOf(html[1] ?? '', unnamed).employers).toEqual([])
    if (theme === 'short') return // it never shows the date of an award, but `undefined NaN`
    const odd = html
      .map(textOf)
      .flatMap((text) => text.match(/.{0,40}\b(?:undefined|invalid date|nan)\b.{0,9}/gu) ?? [])
    expect(odd).toEqual([])
  })
})

describe('checks', () => {
  it('find what is wrong with a page', () => {
    expect(
      lacksOf('<p>에이', { work: [{ name: '비', position: '에이', highlights: ['씨'], startDate: '2020-01' }] }),
    ).toMatchObject({
      employers: ['비'],
      positions: [],
      highlights: ['씨'],
      periods: ['2020-01'],
      ongoing: ['ongoing'],
    })
    expect(scriptUrls('<a href=" java&#10;script:x">')).toHaveLength(1)
    expect(shapeOf('<p>&lt;b>')).not.toHaveProperty('b')
    expect(shapeOf('<p><b id=x>')).toHaveProperty('b id', 1)
    expect(textOf('<script>a</script><style>b</style><p>c<b>d</b></p><p>e')).toContain('cd e')
    expect(saysOngoing(textOf('<p>Dec 2023 – Present'), '2023-12')).toBe(true)
    expect(saysOngoing(textOf('<p>Dec 2023 – Jan 2024, 2024-05 ~ 현재'), '2023-12')).toBe(false)
  })
})

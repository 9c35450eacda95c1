import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Every exported name of an entry point; types begin with `type `. */
function exportsOf(entry: string): string[] {
  const path = fileURLToPath(new URL(`../src/${entry}.ts`, import.meta.url))
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const names: string[] = []
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, isTypeOnly } = statement
      if (!exportClause || !ts.isNamedExports(exportClause)) throw new Error(`${entry}: an export without names`)
      for (const { name, isTypeOnly: own } of exportClause.elements)
        names.push(`${isTypeOnly || own ? 'type ' : ''}${name.text}`)
      continue
    }
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) names.push(name.getText(file))
    else if (ts.isFunctionDeclaration(statement)) names.push(statement.name?.text ?? 'default')
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      names.push(`type ${statement.name.text}`)
    else throw new Error(`${entry}: an export of another kind`)
  }
  return names.sort()
}

test('convert and its types', () => {
  expect(exportsOf('index')).toMatchInlineSnapshot(`
    [
      "convert",
      "convertTree",
      "defaultLimits",
      "findPlace",
      "formatMessage",
      "isResume",
      "rules",
      "type Award",
      "type Basics",
      "type Certificate",
      "type Conversion",
      "type ConvertOptions",
      "type Education",
      "type ExtraWords",
      "type HighlightGroup",
      "type Interest",
      "type Language",
      "type Limits",
      "type Location",
      "type Message",
      "type MessageLanguage",
      "type Meta",
      "type Places",
      "type Profile",
      "type Project",
      "type Publication",
      "type Reference",
      "type Resume",
      "type ResumeDate",
      "type RuleId",
      "type Severity",
      "type Skill",
      "type ValidateOptions",
      "type Volunteer",
      "type Work",
      "validate",
    ]
  `)
})

test('validate', () => {
  expect(exportsOf('validate')).toMatchInlineSnapshot(`
    [
      "isResume",
      "type ValidateOptions",
      "validate",
    ]
  `)
})

test('accessors', () => {
  expect(exportsOf('accessors')).toMatchInlineSnapshot(`
    [
      "currentWork",
      "employers",
      "formatDuration",
      "gaps",
      "highestEducation",
      "monthsOf",
      "profileOf",
      "splitName",
      "technologies",
      "timeline",
      "totalExperience",
      "type DeepReadonly",
      "type Employer",
      "type ExperienceOptions",
      "type Gap",
      "type GapOptions",
      "type NameParts",
      "type Period",
      "type ReadonlyEntry",
      "type ReadonlyResume",
      "type ResumeWith",
      "type Technology",
      "type TimelineEvent",
      "type TimelineSection",
      "type ValueAt",
      "valueAt",
    ]
  `)
})

test('theme', () => {
  expect(exportsOf('theme')).toMatchInlineSnapshot(`
    [
      "knownThemes",
      "themeDefaults",
      "themeView",
      "type KnownTheme",
      "type ThemeBasics",
      "type ThemeEducation",
      "type ThemeFact",
      "type ThemeInterest",
      "type ThemeLabels",
      "type ThemeLanguage",
      "type ThemePeriod",
      "type ThemeProject",
      "type ThemePublication",
      "type ThemeResume",
      "type ThemeSkill",
      "type ThemeTraits",
      "type ThemeViewOptions",
      "type ThemeVolunteer",
      "type ThemeWork",
    ]
  `)
})

test('markdown', () => {
  expect(exportsOf('markdown')).toMatchInlineSnapshot(`
    [
      "toMarkdown",
      "type MarkdownNote",
      "type MarkdownOptions",
    ]
  `)
})

test.each([
  ['index', () => import('../src/index.js')],
  ['validate', () => import('../src/validate.js')],
  ['accessors', () => import('../src/accessors.js')],
  ['theme', () => import('../src/theme.js')],
  ['markdown', () => import('../src/markdown.js')],
] as const)('%s has these values when it runs', async (entry, load) => {
  const values = exportsOf(entry).filter((name) => !name.startsWith('type '))
  expect(Object.keys(await load()).sort()).toEqual(values)
})

/** A fact that some themes have no place for. */
export type ThemeFact =
  /** A year without its month: shown as January. */
  | 'years'
  /** An end without its start: not shown. */
  | 'ends'
  /** An address: only the city is shown. */
  | 'address'
  | 'awards.date'
  | 'education.score'
  | 'languages.fluency'
  | 'projects'
  | 'projects.entity'
  | 'projects.highlights'
  | 'projects.keywords'
  | 'projects.period'
  | 'projects.roles'
  | 'projects.type'
  | 'skills.level'
  | 'work.description'
  | 'work.keywords'
  | 'work.location'

/** How one theme differs from what a resume says. */
export interface ThemeTraits {
  /** What it has no place for. */
  readonly hides: readonly ThemeFact[]
  /** Dates it reads as the first moment of a month in UTC and writes in local time: those of stays, or all. */
  readonly localDates?: 'stays' | 'all'
  /** How an end is said that has not come: the label itself where the theme shows it as it stands, else `null`. */
  readonly present?: 'label'
  /** Fields that it reads as Markdown, and what it takes for Markdown. */
  readonly markdown?: { readonly dialect: 'commonmark' | 'links'; readonly fields: readonly string[] }
  /** It draws bars for the four English levels. */
  readonly bars?: true
  /** It shows employer and position only together. */
  readonly pairs?: true
  /** It takes a missing start for today. */
  readonly startNeeded?: true
  /** It shows both the description of a project and its old name, `summary`. */
  readonly newNames?: true
  /** It shows awards but no certificates. */
  readonly awardsOnly?: true
}

const prose = [
  'basics.summary',
  'work.summary',
  'work.highlights',
  'volunteer.summary',
  'volunteer.highlights',
  'projects.description',
  'projects.highlights',
  'publications.summary',
] as const
const everyProse = [...prose, 'education.courses', 'awards.summary', 'references.reference'] as const
const employer = ['work.description', 'work.keywords', 'work.location'] as const
const projectDetails = ['projects.entity', 'projects.roles', 'projects.type'] as const

/** What most themes have no place for: the traits of a theme that has no row of its own. */
export const commonTraits: ThemeTraits = {
  hides: ['years', 'ends', ...employer, 'projects', 'projects.roles', 'projects.type'],
}

/**
 * Traits of known themes, by the end of their package's name (`jsonresume-theme-…`).
 *
 * Each row was measured: the conformance test renders every one of them.
 */
export const knownThemes = {
  class: { hides: [...employer, 'projects', 'education.score'] },
  colophon: { hides: ['work.description', 'work.keywords', 'projects.type', 'skills.level'] },
  elegant: {
    hides: ['years', ...employer, 'projects.keywords', 'projects.roles', 'projects.type', 'languages.fluency'],
    markdown: { dialect: 'commonmark', fields: [...everyProse, 'skills.keywords'] },
    bars: true,
  },
  eloquent: { hides: ['years', 'ends', ...employer, 'projects'], awardsOnly: true },
  even: {
    hides: ['years', 'ends', 'address', 'work.keywords', 'education.score', 'skills.level'],
    markdown: { dialect: 'commonmark', fields: everyProse },
  },
  flat: {
    hides: [...employer, 'projects', 'education.score', 'skills.level'],
    present: 'label',
    awardsOnly: true,
  },
  kendall: {
    hides: ['work.keywords', 'projects.highlights', 'projects.keywords', 'projects.period', ...projectDetails],
    awardsOnly: true,
  },
  lucide: {
    hides: [
      'years',
      'ends',
      'address',
      'work.description',
      'work.keywords',
      ...projectDetails,
      'education.score',
      'skills.level',
    ],
    markdown: { dialect: 'commonmark', fields: prose },
  },
  macchiato: {
    hides: ['years', 'ends', 'work.location', 'awards.date', ...projectDetails],
    awardsOnly: true,
    newNames: true,
  },
  mantra: { hides: ['years', ...employer, 'awards.date', 'projects'], awardsOnly: true },
  onepage: { hides: ['ends', 'address', ...employer, 'projects'], awardsOnly: true },
  'onepage-plus': {
    hides: ['ends', 'address', ...employer, 'projects.keywords', 'projects.type'],
    present: 'label',
    localDates: 'all',
  },
  paper: { hides: ['ends', ...employer, 'projects'], awardsOnly: true },
  'paper-plus-plus': { hides: ['ends', ...employer, 'projects', 'education.score'], pairs: true, awardsOnly: true },
  pumpkin: {
    hides: ['years', 'ends', ...employer, 'projects', 'education.score', 'skills.level'],
    startNeeded: true,
    localDates: 'all',
  },
  short: {
    hides: ['years', ...employer, 'awards.date', 'projects', 'skills.level'],
    localDates: 'stays',
    awardsOnly: true,
  },
  spartan: { hides: ['years', ...employer, 'projects'], bars: true, awardsOnly: true },
  srt: { hides: ['ends', ...employer, 'projects', 'skills.level'] },
  stackoverflow: {
    hides: ['years', 'ends', 'work.description', ...projectDetails],
    markdown: { dialect: 'links', fields: [...prose, 'awards.summary'] },
    bars: true,
    localDates: 'all',
  },
} as const satisfies Record<string, ThemeTraits>

/** Name of a theme that has a row in the table. */
export type KnownTheme = keyof typeof knownThemes

/**
 * Find the traits of a theme.
 *
 * @param theme - its name, with or without `jsonresume-theme-`
 * @returns its row, or the traits that most themes share where it has none
 */
export function findTraits(theme: string | undefined): ThemeTraits {
  const name = theme?.replace(/^jsonresume-theme-/u, '') ?? ''
  return isKnownTheme(name) ? knownThemes[name] : commonTraits
}

function isKnownTheme(name: string): name is KnownTheme {
  return Object.hasOwn(knownThemes, name)
}

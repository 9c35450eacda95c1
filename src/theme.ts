import { themeLabels } from './ko/theme.js'
import { objects, type ThemeContext, texts } from './theme/context.js'
import { findTraits } from './theme/known.js'
import { escapeFields } from './theme/markdown.js'
import { safeCopy, safeText } from './theme/safe.js'
import {
  certificateAsAward,
  viewAward,
  viewBasics,
  viewCertificate,
  viewEducation,
  viewLanguage,
  viewProject,
  viewPublication,
  viewSkill,
  viewVolunteer,
} from './theme/sections.js'
import type { ThemeLabels, ThemeResume, ThemeViewOptions } from './theme/types.js'
import { allKeywords, viewWork } from './theme/work.js'
import type { Resume } from './types.js'

export { type KnownTheme, knownThemes, type ThemeFact, type ThemeTraits } from './theme/known.js'
export type {
  ThemeBasics,
  ThemeEducation,
  ThemeInterest,
  ThemeLabels,
  ThemeLanguage,
  ThemePeriod,
  ThemeProject,
  ThemePublication,
  ThemeResume,
  ThemeSkill,
  ThemeViewOptions,
  ThemeVolunteer,
  ThemeWork,
} from './theme/types.js'

/** What `themeView` does where its options do not say. */
export const themeDefaults = {
  keywords: true,
  projects: true,
  details: true,
  labels: themeLabels,
} as const satisfies ThemeViewOptions

/**
 * Turn a resume into one that JSON Resume themes show whole and safely.
 *
 * Sections and old names are filled in, what goes on ends in `null`, urls of other schemes than http, https, mailto and
 * tel are gone, text cannot open a tag, and what the theme has no field for stands in highlights behind a label. The view
 * is for rendering alone: it says things twice and need not be valid. Extra keys at the root and in `meta` are left out.
 *
 * @param resume - a resume; it is not changed and may be frozen
 * @param options - the theme's name, and what not to add
 * @returns a fresh, mutable view; of an empty resume one with empty sections
 * @throws TypeError where `resume` or `options` is no object, or `options.theme` no string
 *
 * @example
 * render(themeView(resume, { theme: 'even' }))
 */
export function themeView(resume: Readonly<Resume>, options: ThemeViewOptions = {}): ThemeResume {
  if (!isObject(resume)) throw new TypeError('Expected `resume` to be an object')
  if (!isObject(options)) throw new TypeError('Expected `options` to be an object')
  const { theme, keywords, projects, details, labels } = options
  if (theme !== undefined && typeof theme !== 'string') throw new TypeError('Expected `options.theme` to be a string')
  const traits = findTraits(theme)
  const context: ThemeContext = {
    traits,
    labels: safeLabels(labels),
    keywords: keywords ?? themeDefaults.keywords,
    projects: projects ?? themeDefaults.projects,
    details: details ?? themeDefaults.details,
  }
  const view = viewResume(safeCopy<Resume>(resume), context)
  return traits.markdown ? escapeFields(view, traits.markdown) : view
}

function viewResume(resume: Resume, context: ThemeContext): ThemeResume {
  const work = objects(resume.work)
  const projects = objects(resume.projects)
  const skills = objects(resume.skills)
  const known = allKeywords({ work, projects })
  const derived = skills.length === 0 && known.length > 0 ? [{ keywords: known }] : skills
  const certificates = objects(resume.certificates)
  const view: ThemeResume = {
    basics: viewBasics(isObject(resume.basics) ? resume.basics : {}, context),
    work: viewWork(work, projects, context),
    volunteer: objects(resume.volunteer).map((entry) => viewVolunteer(entry, context)),
    education: objects(resume.education).map((entry) => viewEducation(entry, context)),
    awards: objects(resume.awards).map((entry) => viewAward(entry, context)),
    certificates: certificates.map((entry) => viewCertificate(entry, context)),
    publications: objects(resume.publications).map((entry) => viewPublication(entry, context)),
    skills: derived.map((entry) => viewSkill(entry, context)),
    languages: objects(resume.languages).map((entry) => viewLanguage(entry, context)),
    interests: objects(resume.interests).map((entry) => ({ ...entry, keywords: texts(entry.keywords) })),
    references: objects(resume.references),
    projects: projects.map((entry) => viewProject(entry, context)),
  }
  if (context.traits.awardsOnly && context.details)
    view.awards.push(...certificates.map((entry) => certificateAsAward(entry, context)))
  if (typeof resume.$schema === 'string') view.$schema = resume.$schema
  if (isObject(resume.meta)) view.meta = pickMeta(resume.meta)
  return view
}

/** One theme writes other keys of `meta` into a style attribute. */
function pickMeta({ canonical, version, lastModified }: NonNullable<Resume['meta']>): NonNullable<Resume['meta']> {
  const rows = Object.entries({ canonical, version, lastModified })
  return Object.fromEntries(rows.filter(([, value]) => typeof value === 'string'))
}

function safeLabels(labels: Partial<ThemeLabels> = {}): ThemeLabels {
  const all: ThemeLabels = { ...themeDefaults.labels, ...labels }
  const rows = Object.entries(all).map(([key, label]) => [key, safeText(String(label))])
  return { ...all, ...Object.fromEntries(rows) }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

import { type Conversion, convert } from '../../src/convert.js'
import type { Resume } from '../../src/types.js'

/** The stays and projects of a document, and its messages as `rule: text`. */
export interface Career {
  readonly work: NonNullable<Resume['work']>
  readonly projects: NonNullable<Resume['projects']>
  readonly told: readonly string[]
}

/**
 * Convert a document for its stays, projects and messages.
 *
 * @param markdown - a document; the message about a missing name is left out
 */
export function career(markdown: string): Career {
  const { resume, messages }: Conversion = convert(markdown)
  const told = messages
    .filter((message) => message.rule !== 'missing-name')
    .map((message) => `${message.rule}: ${message.actual ?? ''}`)
  return { work: resume.work ?? [], projects: resume.projects ?? [], told }
}

/** The stays of a section of work. */
export function work(section: string): Career['work'] {
  return career(`## 경력\n\n${section}`).work
}

/** The projects of a section of projects. */
export function projects(section: string): Career['projects'] {
  return career(`## 프로젝트\n\n${section}`).projects
}

/**
 * JSON Resume as plain interfaces, with the extensions of MAPPING W4, W7, W9 and E1.
 *
 * Every date is an ISO 8601 date of reduced precision: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (MAPPING D1).
 *
 * The parts are `type`s, since an `interface` is not assignable to the open objects (`[key: string]: unknown`) of other
 * packages' types.
 */

/** A date with the precision it was written in: `2023`, `2023-12` or `2023-12-25`. */
export type ResumeDate = string

/** Where a person lives; a Korean address is written whole into `address` (MAPPING B3). */
export type Location = {
  address?: string
  postalCode?: string
  city?: string
  countryCode?: string
  region?: string
}

/** An account at a network, told by its host (MAPPING B4). */
export type Profile = {
  network?: string
  username?: string
  url?: string
}

/** The person. */
export type Basics = {
  name?: string
  /** Job title, without seniority (MAPPING B2). */
  label?: string
  image?: string
  email?: string
  /** As written (MAPPING B3). */
  phone?: string
  url?: string
  /** Paragraphs are joined by `\n\n`, list items by `\n` (MAPPING B5). */
  summary?: string
  location?: Location
  profiles?: Profile[]
}

/** A group of highlights: the tree behind the prefixed highlights of a work entry (MAPPING W7). */
export type HighlightGroup = {
  name: string
  /** Leaves of this group alone, without its name. */
  highlights: string[]
  groups?: HighlightGroup[]
}

/** One stay at an employer (MAPPING W1). */
export type Work = {
  name?: string
  location?: string
  /** What the employer is or does. */
  description?: string
  position?: string
  url?: string
  startDate?: ResumeDate
  /** Missing while the stay goes on (MAPPING D5). */
  endDate?: ResumeDate
  summary?: string
  /** Leaves of the entry's lists; those of a group begin with `group — ` (MAPPING W6, W7). */
  highlights?: string[]
  /** Extension: technologies, as `projects[].keywords` (MAPPING W9). */
  keywords?: string[]
  /** Extension: 정규직, 계약직, Full-time … as written (MAPPING W4). */
  employmentType?: string
  /** Extension: the tree behind `highlights` (MAPPING W7). */
  groups?: HighlightGroup[]
}

/** Volunteering, clubs, communities (MAPPING C4). */
export type Volunteer = {
  organization?: string
  position?: string
  url?: string
  startDate?: ResumeDate
  endDate?: ResumeDate
  summary?: string
  highlights?: string[]
}

/** A school, a course or a boot camp (MAPPING E1, E3). */
export type Education = {
  institution?: string
  url?: string
  area?: string
  studyType?: string
  startDate?: ResumeDate
  endDate?: ResumeDate
  score?: string
  courses?: string[]
  /** Extension: 졸업, 재학 중, 수료 … as written (MAPPING E1). */
  status?: string
}

/** An award (MAPPING C2). */
export type Award = {
  title?: string
  date?: ResumeDate
  awarder?: string
  summary?: string
}

/** A certificate (MAPPING C1). */
export type Certificate = {
  name?: string
  date?: ResumeDate
  url?: string
  issuer?: string
}

/** A publication or a patent (MAPPING C3). */
export type Publication = {
  name?: string
  publisher?: string
  releaseDate?: ResumeDate
  url?: string
  summary?: string
}

/** A category of skills, or a skill with its level (MAPPING K1). */
export type Skill = {
  name?: string
  level?: string
  keywords?: string[]
}

/** A language (MAPPING K5). */
export type Language = {
  language?: string
  fluency?: string
}

/** An interest (MAPPING K6). */
export type Interest = {
  name?: string
  keywords?: string[]
}

/** A reference (MAPPING K6). */
export type Reference = {
  name?: string
  reference?: string
}

/** A project, or a talk (MAPPING P1 to P8). */
export type Project = {
  name?: string
  description?: string
  highlights?: string[]
  keywords?: string[]
  startDate?: ResumeDate
  endDate?: ResumeDate
  url?: string
  roles?: string[]
  /** The employer or client (MAPPING W11, P1). */
  entity?: string
  type?: string
}

/** What JSON Resume says of the resume itself. */
export type Meta = {
  canonical?: string
  version?: string
  /** A date of the document, with its precision (MAPPING B7). */
  lastModified?: string
}

/** A JSON Resume (schema 1.3.1) with this package's extensions. */
export interface Resume {
  $schema?: string
  basics?: Basics
  work?: Work[]
  volunteer?: Volunteer[]
  education?: Education[]
  awards?: Award[]
  certificates?: Certificate[]
  publications?: Publication[]
  skills?: Skill[]
  languages?: Language[]
  interests?: Interest[]
  references?: Reference[]
  projects?: Project[]
  meta?: Meta
}

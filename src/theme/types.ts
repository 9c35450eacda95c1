import type {
  Award,
  Basics,
  Certificate,
  Education,
  Interest,
  Language,
  Location,
  Meta,
  Profile,
  Project,
  Publication,
  Reference,
  Skill,
  Volunteer,
  Work,
} from '../types.js'

/** Labels that stand before what a theme has no field for. */
export interface ThemeLabels {
  /** Technologies of an employer or a project: `기술`. */
  keywords: string
  /** A project of an employer: `프로젝트`. */
  projects: string
  /** A period that a theme would show wrong or not at all: `기간`. */
  period: string
  /** The end of what goes on: `현재`. */
  present: string
  /** What the employer is or does: `회사`. */
  description: string
  /** Where the work is done: `근무지`. */
  location: string
  employmentType: string
  roles: string
  /** Whom a project was for: `소속`. */
  entity: string
  /** The kind of a project: `구분`. */
  type: string
}

/** Options of `themeView`; each one may be left out. */
export interface ThemeViewOptions {
  /**
   * Name of a known theme (`even` or `jsonresume-theme-even`), to tune the view for it.
   *
   * An unknown name counts as none; the view then suits most themes.
   */
  theme?: string | undefined
  /** Say technologies as a last highlight where the theme has no place for them; default `true`. */
  keywords?: boolean | undefined
  /** Say an employer's projects as highlights where the theme shows no projects; default `true`. */
  projects?: boolean | undefined
  /** Say other facts, such as the employment type, where the theme has no place for them; default `true`. */
  details?: boolean | undefined
  /** Labels of all these; default Korean. */
  labels?: Partial<ThemeLabels> | undefined
}

/** The person, with the names of JSON Resume 0.0. */
export interface ThemeBasics extends Basics {
  name: string
  label: string
  location: Location
  profiles: Required<Profile>[]
  /** Old name of `url`. */
  website?: string
  /** Old name of `image`. */
  picture?: string
}

/** `null` is an end that has not come: it is what most themes take for "Present". */
export interface ThemePeriod {
  startDate?: string | null
  endDate?: string | null
}

/** A stay at an employer, with the names of JSON Resume 0.0. */
export interface ThemeWork extends Omit<Work, keyof ThemePeriod>, ThemePeriod {
  /** Old name of `name`. */
  company?: string
  /** Old name of `url`. */
  website?: string
  highlights: string[]
}

/** Volunteering, with the names of JSON Resume 0.0. */
export interface ThemeVolunteer extends Omit<Volunteer, keyof ThemePeriod>, ThemePeriod {
  /** Old name of `url`. */
  website?: string
  highlights: string[]
}

/** A school, with the names of JSON Resume 0.0. */
export interface ThemeEducation extends Omit<Education, keyof ThemePeriod>, ThemePeriod {
  /** Old name of `url`. */
  website?: string
  /** Old name of `score`. */
  gpa?: string
  /** Degree and major in one, for the theme that reads neither. */
  qualification?: string
  courses: string[]
}

/** A publication, with the names of JSON Resume 0.0. */
export interface ThemePublication extends Publication {
  /** Old name of `url`. */
  website?: string
}

/** A category of skills. */
export interface ThemeSkill extends Skill {
  keywords: string[]
}

/** A language; one theme looks for a `name`. */
export interface ThemeLanguage extends Language {
  name?: string
}

/** An interest. */
export interface ThemeInterest extends Interest {
  keywords: string[]
}

/** A project, with the names of JSON Resume 0.0. */
export interface ThemeProject extends Omit<Project, keyof ThemePeriod>, ThemePeriod {
  /** Old name of `description`. */
  summary?: string
  highlights: string[]
  keywords: string[]
  roles: string[]
}

/** A resume as themes take it: every section is there, old names stand beside the new, `null` ends what goes on. */
export interface ThemeResume {
  $schema?: string
  basics: ThemeBasics
  work: ThemeWork[]
  volunteer: ThemeVolunteer[]
  education: ThemeEducation[]
  awards: Award[]
  certificates: Certificate[]
  publications: ThemePublication[]
  skills: ThemeSkill[]
  languages: ThemeLanguage[]
  interests: ThemeInterest[]
  references: Reference[]
  projects: ThemeProject[]
  meta?: Meta
}

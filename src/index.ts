export { type Conversion, type ConvertOptions, convert, convertTree } from './convert.js'
export type { ExtraWords } from './lexicon.js'
export { defaultLimits, type Limits } from './limits.js'
export {
  formatMessage,
  type Message,
  type MessageLanguage,
  type RuleId,
  rules,
  type Severity,
} from './message.js'
export { findPlace, type Places } from './places.js'
export type {
  Award,
  Basics,
  Certificate,
  Education,
  HighlightGroup,
  Interest,
  Language,
  Location,
  Meta,
  Profile,
  Project,
  Publication,
  Reference,
  Resume,
  ResumeDate,
  Skill,
  Volunteer,
  Work,
} from './types.js'
export { isResume, type ValidateOptions, validate } from './validate.js'

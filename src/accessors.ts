export type { DeepReadonly, ReadonlyEntry, ReadonlyResume, ResumeWith } from './accessors/data.js'
export { formatDuration } from './accessors/duration.js'
export { highestEducation } from './accessors/education.js'
export { type Employer, employers } from './accessors/employers.js'
export {
  currentWork,
  type ExperienceOptions,
  type Gap,
  type GapOptions,
  gaps,
  totalExperience,
} from './accessors/experience.js'
export { monthsOf, type Period } from './accessors/months.js'
export { type NameParts, splitName } from './accessors/names.js'
export { type ValueAt, valueAt } from './accessors/pointer.js'
export { profileOf } from './accessors/profile.js'
export { type Technology, technologies } from './accessors/technologies.js'
export { type TimelineEvent, type TimelineSection, timeline } from './accessors/timeline.js'

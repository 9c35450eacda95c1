// checked by `tsc -p test`: nothing here runs
import type { ResumeSchema } from '@kurone-kito/jsonresume-types'
import type { Education, HighlightGroup, Resume, Work } from '../src/types.js'
import { isResume } from '../src/validate.js'

declare const resume: Resume
export const asOthers: ResumeSchema = resume
export const asJson: Record<string, unknown> = { ...resume }

declare const value: unknown
export const narrowed: Resume | undefined = isResume(value) ? value : undefined

declare const group: HighlightGroup
export const extended: Work = { keywords: ['Kotlin'], employmentType: '정규직', groups: [group] }
export const statused: Education = { status: '졸업' }

// @ts-expect-error: a section that JSON Resume does not have
export const misspelled: Resume = { educations: [] }
// @ts-expect-error: a property that neither JSON Resume nor the extensions have
export const unknownKey: Work = { company: '가온상사' }
// @ts-expect-error: a missing end is no property, not `null`
export const ongoing: Work = { endDate: null }
// @ts-expect-error: a group has highlights
export const bare: HighlightGroup = { name: '주문' }

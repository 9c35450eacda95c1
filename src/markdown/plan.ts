import { isSame, type JsonObject, objectsOf, stringsOf } from './json.js'

/**
 * How far a line is hidden from the rules of the reader: not; its first letter; its separators; all its punctuation; its
 * first letter and punctuation; its words too.
 */
export type Cover = 0 | 1 | 2 | 3 | 4 | 5

/** What was decided for a document: what is not in it is written in the most natural way. */
export interface Plan {
  /** How to write each line of a text, by `lineId`. */
  readonly covers: Map<string, Cover>
  /** Entries that are written with a label for each property, and lists with an item for each value. */
  readonly explicit: Set<string>
  /**
   * Label of the technologies of all entries, where the reader derives the skills from them (MAPPING K4); `''` where they
   * stand without a label.
   */
  techLabel: string | undefined
}

/**
 * Name a line of a text: lines that are alike are written alike.
 *
 * @param pointer - JSON Pointer of the text
 * @param line - without a line break
 */
export function lineId(pointer: string, line: string): string {
  return `${pointer} ${line}`
}

/**
 * Tell how to write the lines of a text.
 *
 * @param plan - of the document
 * @param pointer - JSON Pointer of the text
 * @returns a function that looks a line up
 */
export function coversOf({ covers }: Plan, pointer: string): (line: string) => Cover {
  return (line) => covers.get(lineId(pointer, line)) ?? 0
}

/**
 * Make the plan to begin with.
 *
 * @param resume - normalised resume: where its skills are those of its entries, they need no section
 */
export function newPlan(resume: JsonObject): Plan {
  return { covers: new Map(), explicit: new Set(), techLabel: derivedLabel(resume) }
}

function derivedLabel(resume: JsonObject): string | undefined {
  const [first, ...more] = objectsOf(resume.skills)
  const [, skill] = first ?? []
  if (!skill || more.length > 0 || Object.keys(skill).some((key) => key !== 'name' && key !== 'keywords'))
    return undefined
  const { name = '' } = skill
  const entries = [...objectsOf(resume.work), ...objectsOf(resume.projects)]
  const all = new Set(entries.flatMap(([, entry]) => stringsOf(entry.keywords)))
  return isSame(skill.keywords, [...all]) && typeof name === 'string' ? name : undefined
}

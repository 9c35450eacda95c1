import { isSame, type JsonObject, objectsOf, stringsOf } from './json.js'

/** How far a text is hidden from the rules of the reader: not, its punctuation, its words too. */
export type Cover = 0 | 1 | 2

/** What was decided for a document: what is not in it is written in the most natural way. */
export interface Plan {
  /** How to write each text, by its JSON Pointer. */
  readonly covers: Map<string, Cover>
  /** Entries that are written with a label for each property, and lists with an item for each value. */
  readonly explicit: Set<string>
  /** Label of the technologies of all entries, where the reader derives the skills from them (MAPPING K4). */
  techLabel: string | undefined
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
  if (!skill || more.length > 0 || typeof skill.name !== 'string' || Object.keys(skill).length !== 2) return undefined
  const entries = [...objectsOf(resume.work), ...objectsOf(resume.projects)]
  const all = new Set(entries.flatMap(([, entry]) => stringsOf(entry.keywords)))
  return isSame(skill.keywords, [...all]) ? skill.name : undefined
}

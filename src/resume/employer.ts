import { keyOf, type Lexicon } from '../lexicon.js'
import { withoutNotes } from '../word.js'
import type { Context } from './context.js'
import type { Value } from './draft.js'

/**
 * Make the key that employers are compared by: marks such as ㈜ go, what stands in parentheses too.
 *
 * @param name - name of an employer as written
 * @returns the key; that of the whole name where nothing else is left
 */
export function employerKey(name: string, lexicon: Lexicon): string {
  const bare = withoutNotes(lexicon.dropMarks(name))
  return keyOf(bare) || keyOf(name)
}

/** Keys that an employer is known by: its name, and each name in parentheses that is no mark (MAPPING W1). */
export function employerKeys(name: string, lexicon: Lexicon): string[] {
  const aliases = [...lexicon.dropMarks(name).matchAll(/\(([^()]+)\)/gu)].map(([whole]) => keyOf(whole.slice(1, -1)))
  return [employerKey(name, lexicon), ...aliases].filter((key) => key.length > 1)
}

/** The name that the document gives an employer where its stay is told; the value itself where there is none. */
export function employerValue(value: Value, context: Context): Value {
  const name = context.employerNames.get(employerKey(value.text, context.lexicon))
  return { ...value, ...(name && { text: name }) }
}

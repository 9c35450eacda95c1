/** Texts that a look-up remembers before it forgets all of them. */
const remembered = 4000

/** Length of a text beyond which nothing is remembered of it. */
const longest = 400

/**
 * Remember what a look-up gave for a text: the lines of a document are asked about many times.
 *
 * @param find - the look-up, which gives the same for the same text, and what nobody changes
 * @returns the look-up with a memory of some thousand short texts
 */
export function remember<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { value: Value }>()
  return (text) => {
    if (text.length > longest) return find(text)
    const found = known.get(text)
    if (found) return found.value
    const value = find(text)
    if (known.size >= remembered) known.clear()
    known.set(text, { value })
    return value
  }
}

/**
 * Append values to a list: `push(...values)` takes the stack for as many values as a document of a megabyte has lines.
 *
 * @param into - the list, changed in place
 * @param values - what comes behind its last item
 */
export function append<Value>(into: Value[], values: readonly Value[]): void {
  for (const value of values) into.push(value)
}

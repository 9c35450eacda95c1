/**
 * Make the function that rewrites a text unit by unit to the characters the forms are written in.
 *
 * Full-width ASCII becomes ASCII; the words' own folds come on top. Offsets into the result are offsets into the text, since each UTF-16 unit
 * gives exactly one; noncharacters stay as they are.
 *
 * @param folds - characters to write, each with those that are read as it
 * @returns text → folded text of the same length
 */
export function createFold(folds: Readonly<Record<string, string>>): (text: string) => string {
  const map = new Map<string, string>()
  for (let unit = 0xff01; unit <= 0xff5e; unit++) map.set(String.fromCharCode(unit), String.fromCharCode(unit - 0xfee0))
  for (const [to, from] of Object.entries(folds)) for (const unit of from) map.set(unit, to)
  const other = /[^\n -~가-힣ᄀ-ᇿ]/gu
  return (text) => text.replace(other, (character) => map.get(character) ?? character)
}

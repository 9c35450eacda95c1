import * as dates from '../../src/ko/dates.js'
import * as labels from '../../src/ko/labels.js'
import * as networks from '../../src/ko/networks.js'
import * as sections from '../../src/ko/sections.js'
import * as words from '../../src/ko/words.js'
import { createLexicon } from '../../src/lexicon.js'

/** Runs of letters and marks, NFC and lower case. */
export function lettersOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  )
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    // tables are compared without white space: `사는 곳` is `사는곳` too
    const own = lettersOf(value)
    for (const word of [...own, own.join('')]) if (word.length > 1) into.add(word)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collect(part, into)
  }
}

const table = new Set<string>()
const { sections: headings, ambiguousSections, documentTitles, fillers } = sections
const { statuses, eventWords, pageWords, structuralWords } = words
collect([headings, ambiguousSections, documentTitles, fillers, statuses, eventWords, pageWords, structuralWords], table)
collect(labels, table)
collect(dates, table)
collect(networks, table)
// around names and job titles (MAPPING B1, B2)
collect(['안녕하세요', '입니다', '합니다', '저는', '년차'], table)

const lexicon = createLexicon()

/** Whether a word says only what its place says: a section's name, also with a slip, a label, a status, a part of a date. */
export function isStructural(word: string): boolean {
  const reachable = [true]
  for (let at = 1; at <= word.length; at++) {
    reachable[at] = [...reachable.keys()].some((from) => reachable[from] === true && table.has(word.slice(from, at)))
  }
  return reachable[word.length] === true || lexicon.section(word) !== undefined
}

import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tables = new URL('../src/ko/', import.meta.url)
const files = readdirSync(tables).filter((name) => !name.startsWith('cli'))

/** Lists of words in a module or a table, by their names. */
function listsOf(value: object, name = ''): [string, readonly string[]][] {
  return Object.entries(value).flatMap(([key, one]: [string, unknown]): [string, readonly string[]][] => {
    if (Array.isArray(one)) {
      const words: string[] = one.filter((word) => typeof word === 'string')
      return words.length === one.length ? [[`${name}${key}`, words]] : []
    }
    return typeof one === 'object' && one !== null ? listsOf(one, `${name}${key}.`) : []
  })
}

describe('the tables of words', () => {
  it.each(files)('%s has no word twice in a list', async (file) => {
    const module: object = await import(new URL(file, tables).href)
    const twice = listsOf(module).map(([name, words]) => [name, words.filter((word, at) => words.indexOf(word) < at)])
    expect(twice.filter(([, words]) => words?.length !== 0)).toEqual([])
  })
})

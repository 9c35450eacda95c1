/** A column of a table: its head, and how many characters it takes. */
export type Column = readonly [head: string, width: number]

/** Write a table's title and head, and give a function that writes a row; the first column is set to the left. */
export function table(title: string, columns: readonly Column[]): (...cells: readonly (string | number)[]) => void {
  const write = (cells: readonly string[]): void => {
    const texts = cells.map((cell, at) => {
      const width = columns[at]?.[1] ?? 0
      return at === 0 ? cell.padEnd(width) : cell.padStart(width)
    })
    console.log(texts.join(' ').trimEnd())
  }
  console.log(`\n${title}\n`)
  write(columns.map(([head]) => head))
  return (...cells) => write(cells.map(String))
}

/** Write a number with so many digits; a dash for none. */
export function digits(value: number | undefined, count: number): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(count)
}

/** Write a value beside what it may be at most. */
export function verdict(value: number | undefined, most: number | undefined): string {
  if (value === undefined || most === undefined) return ''
  return `≤ ${most} ${value <= most ? 'met' : 'MISSED'}`
}

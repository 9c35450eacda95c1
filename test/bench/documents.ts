/** Limits that copies of a document do not meet. */
export const wide = { maxLines: 1_000_000, maxText: 10_000_000 }

/** A text to measure with. */
export interface Sample {
  name: string
  markdown: string
  /** How long it is, in copies of the seed, which has about 4,000 characters. */
  copies: number
}

/**
 * Write the documents to measure with.
 *
 * @param seed - a career document
 * @returns copies of it, and documents of tables, of nested lists, of prose and of markup that is rarely used
 */
export function documents(seed: string): Sample[] {
  const copies = [1, 10, 100, 1000].map((count) => ({
    name: `seed × ${count}`,
    markdown: seed.repeat(count),
    copies: count,
  }))
  const row = '| 하늘정산 | 2020.01 ~ 2021.02 | **Kotlin**, Spring Boot | 정산 서버를 만들었습니다. |\n'
  const table = `## 프로젝트\n\n| 이름 | 기간 | 기술 | 내용 |\n| --- | --- | --- | --- |\n${row.repeat(20)}\n`
  const nested = Array.from({ length: 12 }, (_, level) => `${'  '.repeat(level)}- 업무 ${level}\n`).join('')
  const prose = `${'대량의 주문을 제때 정산하는 서버를 여러 해 만들고 돌보았습니다. '.repeat(8)}\n\n`
  const odd = '- [ ] 할 일 \\* ~~지움~~ &#58;\n\n```js\nlet a = 1\n```\n\n제목\n===\n\n1) 하나\n  둘\n\n'
  return [
    ...copies,
    { name: 'tables', markdown: table.repeat(20), copies: 10 },
    { name: 'nested lists', markdown: `${nested}\n# 제목\n\n`.repeat(150), copies: 10 },
    { name: 'prose', markdown: prose.repeat(100), copies: 10 },
    { name: 'rare markup', markdown: odd.repeat(100), copies: 10 },
  ]
}

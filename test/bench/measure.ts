/** One line of the table: times in milliseconds. */
export interface Row {
  sample: string
  subject: string
  /** Characters. */
  length: number
  /** Time of `fromMarkdown`; `undefined` where it was not waited for. */
  baseline: number | undefined
  time: number
}

/**
 * Measure a subject and the baseline in turn on the same text.
 *
 * @param sample - name of the text
 * @param subject - name of what is measured
 * @param markdown - the text
 * @param call - what is measured
 * @param baseline - what it is measured against
 * @returns medians of as many runs as fit in about two seconds, at least one
 */
export function compare(
  sample: string,
  subject: string,
  markdown: string,
  call: (markdown: string) => unknown,
  baseline: ((markdown: string) => unknown) | undefined,
): Row {
  const times: number[] = []
  const baselines: number[] = []
  // the first runs of a text warm up both
  const warm = markdown.length < 100_000 ? 5 : 0
  const end = performance.now() + 2000
  for (let run = 0; run < 2000 && (run <= warm || performance.now() < end); run++) {
    if (baseline) baselines.push(clock(() => baseline(markdown)))
    times.push(clock(() => call(markdown)))
  }
  const time = median(times.slice(warm))
  return { sample, subject, length: markdown.length, baseline: baseline && median(baselines.slice(warm)), time }
}

function clock(call: () => unknown): number {
  const begin = performance.now()
  call()
  return performance.now() - begin
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN
}

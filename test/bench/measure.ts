/** Milliseconds of a subject and of what it is measured against. */
export interface Times {
  time: number
  baseline: number | undefined
}

/**
 * Measure a subject and a baseline in turn.
 *
 * @param call - what is measured
 * @param baseline - what it is measured against, if anything
 * @param warm - runs of each that are not counted, as the first ones are compiled while they run
 * @returns medians of as many runs as fit in about two seconds, at least one
 */
export function compare(call: () => unknown, baseline: (() => unknown) | undefined, warm = 5): Times {
  const times: number[] = []
  const baselines: number[] = []
  const end = performance.now() + 2000
  for (let run = 0; run < 2000 && (run <= warm || performance.now() < end); run++) {
    if (baseline) baselines.push(clock(baseline))
    times.push(clock(call))
  }
  return { time: median(times.slice(warm)), baseline: baseline && median(baselines.slice(warm)) }
}

/** Milliseconds that one call takes. */
export function clock(call: () => unknown): number {
  const begin = performance.now()
  call()
  return performance.now() - begin
}

/** The middle one of some values. */
export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN
}

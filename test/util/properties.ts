import fc, { type Parameters } from 'fast-check'

/**
 * How a property runs: the same cases every time, or others and more of them.
 *
 * `FUZZ_SEED=1 FUZZ_FACTOR=20 npx vitest run test/properties` runs twenty times as many, of another seed.
 */
export function runs(count: number): Parameters<unknown> {
  const { FUZZ_SEED, FUZZ_FACTOR } = process.env
  return { numRuns: Math.ceil(count * Number(FUZZ_FACTOR ?? 1)), seed: Number(FUZZ_SEED ?? 2025) }
}

/** Any character: `fc.string` of the unit `binary` makes a table of all of them first. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800))

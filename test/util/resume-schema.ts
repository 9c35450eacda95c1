import { createRequire } from 'node:module'

interface SchemaReport {
  code: string
  path: string
  message: string
}

interface ZSchema {
  validate(value: unknown, schema: unknown): boolean
  getLastErrors(): SchemaReport[]
}

const require = createRequire(import.meta.url)
const { schema }: { schema: unknown } = require('resume-schema')
// the very validator that resume-schema calls, which answers at once where resume-schema answers by a callback
const ZSchema: new (options: { breakOnFirstError: boolean }) => ZSchema = createRequire(
  require.resolve('resume-schema'),
)('z-schema')

/**
 * Check a resume as `resume-schema` 1.0.1 does, but for the dates of certificates, which it wants to be full.
 *
 * @param resume - a resume
 * @returns one line an error, such as `#/work/0/name: Expected type string but found type integer`; none for what
 *   JSON does not hold, and only what stands at the root where a property of the root is unknown
 */
export function officialErrors(resume: unknown): string[] {
  const validator = new ZSchema({ breakOnFirstError: false })
  if (validator.validate(resume, schema)) return []
  return validator
    .getLastErrors()
    .filter(({ code, path }) => !(code === 'INVALID_FORMAT' && /^#\/certificates\/\d+\/date$/u.test(path)))
    .map(({ path, message }) => `${path}: ${message}`)
}

/** A reference token as the property name that it stands for: `a~1b` is `a/b`. */
type Unescape<Token extends string> = Token extends `${infer Head}~1${infer Tail}`
  ? `${Unescape<Head>}/${Unescape<Tail>}`
  : Token extends `${infer Head}~0${infer Tail}`
    ? `${Head}~${Unescape<Tail>}`
    : Token

/** What one property name or array index finds in a value: `undefined` in a primitive, `unknown` where no type tells. */
type Step<Value, Key extends string> = Value extends readonly unknown[]
  ? Key extends `${bigint}`
    ? Key extends keyof Value
      ? Value[Key]
      : Value[number] | undefined
    : undefined
  : Value extends object
    ? Key extends keyof Value
      ? string extends keyof Value
        ? Value[Key] | undefined
        : Value[Key]
      : unknown
    : Value extends string | number | bigint | boolean | symbol | null | undefined
      ? undefined
      : unknown

/** What the tokens of a pointer, without its first slash, find in a value. */
type Walk<Value, Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? Walk<Step<Value, Unescape<Head>>, Tail>
  : Step<Value, Unescape<Path>>

/**
 * The type of the value at a JSON Pointer: exact where the pointer is a literal, `unknown` where it is any string, and
 * `never` where it is no pointer.
 */
export type ValueAt<Value, Pointer extends string> = string extends Pointer
  ? unknown
  : Pointer extends ''
    ? Value
    : Pointer extends `/${infer Path}`
      ? Walk<Value, Path>
      : never

/**
 * Get the value at a JSON Pointer (RFC 6901).
 *
 * @param value - a resume or any plain data
 * @param pointer - a JSON Pointer, such as `/work/0/name`; the empty one is the value itself
 * @returns the value, or `undefined` where there is none; only own properties and elements count
 * @throws TypeError where `pointer` is no JSON Pointer
 *
 * @example
 * const resume = { work: [{ name: '가온', keywords: ['Python'] }] }
 * valueAt(resume, '/work/0/name') // => '가온'
 * valueAt(resume, '/work/0/keywords/0') // => 'Python'
 * valueAt(resume, '/work/1/name') // => undefined
 */
export function valueAt<Value, Pointer extends string>(value: Value, pointer: Pointer): ValueAt<Value, Pointer> {
  if (typeof pointer !== 'string' || !/^(?:\/|$)/u.test(pointer) || /~(?![01])/u.test(pointer)) {
    throw new TypeError('pointer must be a JSON Pointer such as /work/0/name')
  }
  let at: unknown = value
  for (const token of pointer.split('/').slice(1)) at = step(at, token.replaceAll('~1', '/').replaceAll('~0', '~'))
  return at as ValueAt<Value, Pointer>
}

/** Get an own property or an element of a value. */
function step(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/u.test(key) ? value[Number(key)] : undefined
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** Tell whether a value is an object. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

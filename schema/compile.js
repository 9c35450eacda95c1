// @ts-check

/**
 * The compiler of the validator: the schema of JSON Resume and ours become one function without imports.
 *
 * `npm run generate` writes it into `src/generated`; a test compares what lies there with what this file makes.
 */

import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/** @typedef {{ [key: string]: unknown }} JsonObject */

/**
 * The formats that the schema of JSON Resume names, as plain regular expressions: a function would be an import.
 *
 * `uri` is that of RFC 3986, in ASCII. `email` is narrow: what it takes, strict and lenient validators take too.
 */
export const formats = {
  uri: /^[A-Za-z][A-Za-z0-9+.-]*:(?=[^?#])(?:\/\/(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?(?:\[[0-9A-Fa-f:.]+\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)(?::[0-9]*)?(?=[/?#]|$)|(?!\/\/))(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/u,
  email:
    /^(?=[^@]{1,64}@)(?=.{1,254}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,63}|xn[A-Za-z0-9-]{1,60}[A-Za-z0-9])$/u,
}

/** @returns {import('ajv').Options} how the validator is compiled, here and in the tests */
export const ajvOptions = () => ({ strict: true, strictRequired: true, allErrors: true, messages: false, formats })

const require = createRequire(import.meta.url)

/** @type {JsonObject} the schema of `@jsonresume/schema` */
export const officialSchema = require('@jsonresume/schema/schema.json')

/** @type {JsonObject} our own: extensions and the calendar */
export const extensionSchema = require('./extension.schema.json')

/**
 * Tell whether a JSON value is an object.
 *
 * @param {unknown} value
 * @returns {value is JsonObject}
 */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Lay one schema over another: objects unite, anything else of the second wins.
 *
 * @param {JsonObject} below
 * @param {JsonObject} above
 * @returns {JsonObject} a new schema
 */
function merge(below, above) {
  const merged = { ...below }
  for (const [key, value] of Object.entries(above)) {
    const old = merged[key]
    merged[key] = isObject(old) && isObject(value) ? merge(old, value) : value
  }
  return merged
}

/** Both schemas in one: a value is valid under it if it is valid under both. */
export const schema = merge(officialSchema, extensionSchema)

/** What checks nothing, and would only make the validator longer. */
const annotations = new Set(['$schema', '$id', 'title', 'description', 'additionalProperties'])

/**
 * Rewrite a schema so that each distinct part of it stands once, under `definitions`, without annotations.
 *
 * @param {JsonObject} whole - a schema whose references are `#/definitions/…`
 * @returns {JsonObject} a schema that says the same
 */
function shareParts(whole) {
  /** @type {JsonObject} */
  const definitions = {}
  /** @type {Map<string, string>} */
  const names = new Map()
  /** @param {unknown} part */
  const share = (part) => {
    if (!isObject(part)) throw new Error(`unexpected schema ${JSON.stringify(part)}`)
    if (part.$ref !== undefined) return part
    const bare = strip(part)
    const key = JSON.stringify(bare)
    const name = names.get(key) ?? `part${names.size}`
    names.set(key, name)
    definitions[name] = bare
    return { $ref: `#/definitions/${name}` }
  }
  /** @param {JsonObject} part */
  const strip = (part) => {
    /** @type {JsonObject} */
    const bare = {}
    for (const [key, value] of Object.entries(part)) {
      if (annotations.has(key) || key === 'definitions') continue
      if (key === 'properties' && isObject(value)) {
        bare[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, share(child)]))
      } else bare[key] = key === 'items' ? share(value) : value
    }
    return bare
  }
  const root = strip(whole)
  if (isObject(whole.definitions)) {
    for (const [name, part] of Object.entries(whole.definitions)) if (isObject(part)) definitions[name] = strip(part)
  }
  return { ...root, definitions }
}

/** Rewritings of ajv's output, in order: each must find something, else ajv writes otherwise than this file knows. */
const rewritings = /** @type {const} */ ([
  // schemas that no code reads
  [/^const schema\d+ = .*;\n/gmu, ''],
  [/^export default validate\d+;\n/gmu, ''],
  // in one array, since copying it at each error takes quadratic time
  [
    /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/gu,
    'vErrors = add(vErrors, $2);\n',
  ],
  [
    /vErrors = vErrors === null \? ([\w.]+\.errors) : vErrors\.concat\(\1\);/gu,
    'vErrors = vErrors === null ? $1 : $1.reduce(add, vErrors);',
  ],
  // what no message needs
  [/schemaPath:"[^"]*",/gu, ''],
  [/,params:\{pattern: .*\}\}\)/gu, ',params:{}})'],
  [/,parentData:data\d*,parentDataProperty:[^,]*,rootData\}/gu, '}'],
  [/, parentData, parentDataProperty, rootData=data\}/gu, '}'],
])

/**
 * Compile the validator.
 *
 * @returns {string} an ES module without imports: `validate(value)` with its findings in `validate.errors`
 * @throws {Error} if ajv writes what this file does not expect, an import, or code made from strings
 */
export function compile() {
  const ajv = new Ajv({ ...ajvOptions(), inlineRefs: false, code: { source: true, esm: true, lines: true } })
  let code = standalone.default(ajv, ajv.compile(shareParts(schema)))
  for (const [pattern, replacement] of rewritings) {
    const regex = new RegExp(pattern, 'gmu')
    if (!regex.test(code)) throw new Error(`ajv wrote nothing like ${pattern}`)
    code = code.replace(regex, replacement)
  }
  // regular expressions go into the functions that use them: nothing is done at import
  for (const [line, name, literal, source] of code.matchAll(
    /^const ((?:formats|pattern)\d+) = (?:(\/.*\/u)|new RegExp\((".*"), "u"\));\n/gmu,
  )) {
    const regex = literal ?? String(new RegExp(JSON.parse(source ?? ''), 'u'))
    code = code.replace(line, '').replaceAll(`${name}.test`, () => `${regex}.test`)
  }
  const forbidden = /\brequire\b\(|\bimport\b|\bnew (?:Function|RegExp)\b|\beval\(/u.exec(code)
  if (forbidden) throw new Error(`unexpected ${forbidden[0]} in the validator`)
  return `// written by schema/compile.js\n${code}\nfunction add(errors, error){
if(errors === null) return [error];
errors.push(error);
return errors;
}\n`
}

/** Types of the compiled module. */
export const declaration = `// written by schema/compile.js
/** An error; its path is a JSON Pointer. */
export type SchemaError = { instancePath: string } & (
  | { keyword: 'type'; params: { type: string } }
  | { keyword: 'format'; params: { format: string } }
  | { keyword: 'pattern'; params: object }
  | { keyword: 'required'; params: { missingProperty: string } }
)
export declare const validate: { (value: unknown): boolean; errors?: SchemaError[] | null }
`

/** Where the compiled module lies. */
export const output = fileURLToPath(new URL('../src/generated/resume-schema.js', import.meta.url))

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(output, compile())
  writeFileSync(output.replace(/\.js$/u, '.d.ts'), declaration)
}

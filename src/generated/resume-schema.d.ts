// written by schema/compile.js
/** An error; its path is a JSON Pointer. */
export type SchemaError = { instancePath: string } & (
  | { keyword: 'type'; params: { type: string } }
  | { keyword: 'format'; params: { format: string } }
  | { keyword: 'pattern'; params: object }
  | { keyword: 'required'; params: { missingProperty: string } }
)
export declare const validate: { (value: unknown): boolean; errors?: SchemaError[] | null }

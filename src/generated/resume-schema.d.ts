// written by schema/compile.js
export interface SchemaError {
  /** JSON Pointer */
  instancePath: string
  keyword: string
  params: { type?: string; format?: string; missingProperty?: string }
}
export declare const validate: { (value: unknown): boolean; errors?: SchemaError[] | null }

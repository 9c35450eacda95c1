import ts from 'typescript'

/** One `@example` of an exported declaration. */
export interface DocExample {
  /** The name of the declaration. */
  readonly name: string
  /** The line of the doc comment in the source, counted from 1. */
  readonly line: number
  /** The code, without fences. */
  readonly code: string
}

/** One stated result of an example: the line `expression // => expected`. */
export interface DocCheck {
  readonly expression: string
  readonly actual: unknown
  readonly expected: unknown
}

/**
 * List the examples in the doc comments of all exported declarations of a source file, in order.
 *
 * @param source - the text of a TypeScript file
 * @returns the examples; an exported function without one has none here, see {@link exportedFunctions}
 */
export function docExamples(source: string): DocExample[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  return file.statements.filter(isExported).flatMap((statement) =>
    ts
      .getJSDocTags(statement)
      .filter((tag) => tag.tagName.text === 'example')
      .map((tag) => ({
        name: nameOf(statement),
        line: file.getLineAndCharacterOfPosition(tag.getStart()).line + 1,
        code: (ts.getTextOfJSDocComment(tag.comment) ?? '').replace(/^\s*```.*$/gmu, '').trim(),
      })),
  )
}

/**
 * List the names of all functions that a source file exports where it declares them.
 *
 * @param source - the text of a TypeScript file
 * @returns the names in order
 */
export function exportedFunctions(source: string): string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  return file.statements.filter((node) => ts.isFunctionDeclaration(node) && isExported(node)).map(nameOf)
}

/**
 * Run an example and hold each result that it states against the one that comes out.
 *
 * Statements run in order; `import` is dropped. An expression statement followed on its last line by `// => expected` is
 * a check; `// => throws TypeError` states the name of an error. A comment `// =>` anywhere else is an error.
 *
 * @param example - an example of {@link docExamples}
 * @param scope - names that the example may use, such as the module that it documents
 * @returns the checks, in order, to be compared by the caller
 * @throws Error where an example does not parse or states a result that belongs to no expression
 */
export function runExample(example: DocExample, scope: Readonly<Record<string, unknown>>): DocCheck[] {
  const { code } = example
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const expressions: string[] = []
  const body = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return ''
    const expected = statedResult(code, statement.end)
    if (expected === undefined) return statement.getText()
    if (!ts.isExpressionStatement(statement)) throw new Error(`${example.name}: no expression before // => ${expected}`)
    const expression = statement.expression.getText()
    expressions.push(expression)
    const actual = `attempt(() => (${expression}))`
    const error = /^throws (\w+)$/u.exec(expected)?.[1]
    return `results.push([${actual}, ${error ? JSON.stringify(`throws ${error}`) : `(${expected})`}])`
  })
  if (expressions.length !== code.split('// =>').length - 1)
    throw new Error(`${example.name}: a result of no expression`)
  const results: [unknown, unknown][] = []
  const attempt = (run: () => unknown) => {
    try {
      return run()
    } catch (error) {
      return `throws ${error instanceof Error ? error.name : String(error)}`
    }
  }
  const plain = ts.transpileModule(body.join('\n;'), { compilerOptions: { target: ts.ScriptTarget.ES2023 } }).outputText
  const names = Object.keys(scope)
  new Function('results', 'attempt', ...names, `'use strict'\n{${plain}\n}`)(
    results,
    attempt,
    ...names.map((name) => scope[name]),
  )
  return results.map(([actual, expected], index) => ({ expression: expressions[index] ?? '', actual, expected }))
}

/** Read the result stated behind a statement on its line. */
function statedResult(code: string, end: number): string | undefined {
  return /^[ \t]*\/\/ => (.+)/u.exec(code.slice(end))?.[1]?.trim()
}

/** Tell whether a statement is exported where it stands. */
function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

/** Name what a statement declares. */
function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText() ?? ''
  const { name } = statement as ts.DeclarationStatement
  return name?.getText() ?? ''
}

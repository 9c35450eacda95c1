import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A regular expression of the library. */
export interface SourceRegex {
  /** File and line that it stands in, such as `src/dates.ts:12`; where it is made, for one that is made of words. */
  readonly where: string
  readonly source: string
  readonly flags: string
}

const root = new URL('../../', import.meta.url)

/** All regular expression literals of `src`, apart from what is generated. */
export function regexLiterals(): SourceRegex[] {
  const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name}`)
    .filter((name) => name.endsWith('.ts') && !name.startsWith('src/generated/'))
  return files.flatMap((file) => {
    const text = readFileSync(new URL(file, root), 'utf8')
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023)
    const found: SourceRegex[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
        found.push({ where: `${file}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
    return found
  })
}

/** The regular expressions that a call makes of words. */
export function regexesMadeBy(call: () => void): SourceRegex[] {
  const made = new Map<string, SourceRegex>()
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, newTarget) {
      const regex: RegExp = Reflect.construct(target, args, newTarget)
      made.set(String(regex), { where: `made: ${regex.source.slice(0, 60)}`, source: regex.source, flags: regex.flags })
      return regex
    },
  })
  try {
    call()
  } finally {
    globalThis.RegExp = original
  }
  return [...made.values()]
}

import type { Node } from 'unist'
import type { Message } from '../../src/message.js'
import { isStructural, lettersOf } from './structural.js'

/** All strings in a value. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

/** Visible text of HTML: what stands between tags, but for comments and what browsers hide. */
function htmlText(value: string): string {
  return value
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, ' ')
    .replace(/<(style|script)\b[\s\S]*?(?:<\/\1[^>]*>|$)/giu, ' ')
    .replace(/<[/!?]?[a-z][^>]*>|&\w+;|\]\([^)]*\)/giu, ' ')
}

interface Field extends Node {
  value?: string
  alt?: string | null
  children?: Field[]
}

/** Visible texts of a tree before an offset, one for each leaf. */
export function visibleTexts(node: Node, end = Number.POSITIVE_INFINITY): string[] {
  const { type, value, alt, children, position }: Field = node
  if (type === 'yaml' || (position?.start.offset ?? 0) >= end) return []
  if (children) return children.flatMap((child) => visibleTexts(child, end))
  if (typeof alt === 'string') return [alt]
  if (value === undefined) return []
  // an indented list is code for the parser: the targets of its links show as little as those of others
  const text = type === 'html' ? htmlText(value) : type === 'code' ? value.replace(/\]\([^)]*\)/gu, ' ') : value
  // Liquid and kramdown mark up the page, logins are never repeated
  return [
    text
      .replace(/\{%-?\s*comment.*?endcomment\s*-?%\}|^\S+\s*\{:\s*toc\}$/gsu, ' ')
      // what stands for the table of contents, inside HTML
      .replace(/^(?:\d\.|[-*+]) \S+\n\{:\s*toc\}$/gmu, ' ')
      .replace(/\{%.*?%\}|\{\{.*?\}\}|\{[:#].*?\}/gu, ' ')
      .replace(/\bID\s*:\s*\S+\s*\/?\s*/giu, ' ')
      .replace(/\bPW\s*:\s*[^\s)]+/giu, ' ')
      // an emoji by its name shows as an icon
      .replace(/(?<!\S):[a-z][\w+-]*:(?!\S)/gu, ' '),
  ]
}

function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/giu, (part) => {
    try {
      return decodeURIComponent(part)
    } catch {
      return part
    }
  })
}

/** Words of a tree that are neither in the resume nor in a message, and say more than their place does. */
export function lostWords(
  tree: Node,
  { resume, messages }: { resume: unknown; messages: readonly Message[] },
): string[] {
  // a message that says where reading ended tells of all that follows
  const { place } = messages.find(({ rule }) => rule === 'too-many-lines') ?? {}
  const kept = stringsOf([resume, messages])
    .flatMap((text) => [text, decode(text)])
    .join('\n')
    .normalize('NFC')
    .toLowerCase()
  const lost = visibleTexts(tree, place?.start.offset).flatMap((text) => {
    const words = lettersOf(text)
    // words may be written apart: `경력 기술서`
    const isPart = (at: number): boolean =>
      [0, 1, 2, 3].some((back) =>
        [2, 3, 4].some(
          (length) => length > back && isStructural(words.slice(Math.max(0, at - back), at - back + length).join('')),
        ),
      )
    return words.filter((word, at) => word.length > 1 && !isKept(word, kept) && !isPart(at))
  })
  return [...new Set(lost)]
}

/** Whether a word stands somewhere, or a name does of which the word says that it is one: `홍길동입니다`. */
function isKept(word: string, kept: string): boolean {
  const name = word.replace(/(?:입니다|이라고|라고|의)$/u, '')
  return kept.includes(word) || isStructural(word) || (name !== word && kept.includes(name))
}

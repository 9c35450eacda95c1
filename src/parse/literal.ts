import type { Literal } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'

/** The 32 ASCII punctuation characters; the n-th is kept apart as the noncharacter U+FDD0 + n. */
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'

/** The characters that keep apart when a backslash escapes them. */
const keptEscapes = '*:,@#"\\'

const firstNoncharacter = 0xfdd0
const otherReference = '\uFFFE'

/**
 * Write ASCII punctuation as the noncharacter that keeps it apart.
 *
 * @param character - one character
 * @returns U+FDD0 + its index; `undefined` where it is no ASCII punctuation
 */
function keepApart(character: string): string | undefined {
  const index = punctuation.indexOf(character)
  return index < 0 ? undefined : String.fromCharCode(firstNoncharacter + index)
}

/**
 * Read a backslash escape.
 *
 * @param character - the character behind the backslash
 * @returns the text that stands for it: a noncharacter where it is kept apart; `undefined` where it is no escape
 */
export function readEscape(character: string): string | undefined {
  return character !== '' && punctuation.includes(character) ? escapedText(character) : undefined
}

/** Text that stands for a character behind a backslash: a noncharacter where it is kept apart. */
function escapedText(character: string): string {
  const kept = keptEscapes.includes(character) ? keepApart(character) : undefined
  return kept ?? character
}

/**
 * Replace NUL, and the noncharacters that a parsed text uses for literal characters, by U+FFFD.
 *
 * @param source - Markdown
 * @returns text of the same length; the source itself when it has none
 */
export function replaceNoncharacters(source: string): string {
  return source.replace(/[\0\uFDD0-\uFDEF\uFFFE\uFFFF]/gu, '\uFFFD')
}

/**
 * Turn the literal characters of a parsed text back into plain ones.
 *
 * @param text - text of a tree that `parse` made
 * @returns text with U+FDD0 + n as the n-th ASCII punctuation character and without U+FFFE; the text itself when it
 * has neither
 */
export function restoreLiterals(text: string): string {
  if (!/[\uFDD0-\uFDEF\uFFFE]/u.test(text)) return text
  return text.replace(/[\uFDD0-\uFDEF\uFFFE]/gu, (character) =>
    character === otherReference ? '' : punctuation.charAt(character.charCodeAt(0) - firstNoncharacter),
  )
}

/**
 * Keep literal characters apart from markup of the document's own: `&#x3A;` and `\:` are no colon of a label.
 *
 * Decimal references (`&#126;`), which people write where Markdown would take the character for a mark, are the
 * character itself (MAPPING T2); hexadecimal ones are what `toMarkdown` writes.
 *
 * @returns extension of `mdast-util-from-markdown`: hexadecimal references of ASCII punctuation and escapes of
 * `*`, `:`, `,`, `@`, `#`, `"`, `\` become noncharacters (see `restoreLiterals`), other hexadecimal references stand
 * behind U+FFFE; urls and labels of references have plain characters
 */
export function literalFromMarkdown(): Extension {
  return {
    exit: {
      characterEscapeValue(token) {
        const source = this.sliceSerialize(token)
        leaveText(this, token, (text) => text + escapedText(source))
      },
      characterReference(token) {
        const hexadecimal = /^&#x/iu.test(this.sliceSerialize(token))
        leaveText(this, token, hexadecimal ? keepLastApart : (text) => text)
      },
      definitionDestinationString: setRestored('url'),
      resourceDestinationString: setRestored('url'),
    },
  }
}

/** Keep the last character of a text apart, which a hexadecimal reference gave. */
function keepLastApart(text: string): string {
  const last = [...text.slice(-2)].slice(-1).join('')
  return text.slice(0, text.length - last.length) + (keepApart(last) ?? otherReference + last)
}

/** Leave the open text node: change its value and set its end. */
function leaveText(context: CompileContext, token: Token, change: (value: string) => string): void {
  const tail = context.stack.pop() as Literal
  tail.value = change(tail.value)
  const { line, column, offset } = token.end
  tail.position &&= { start: tail.position.start, end: { line, column, offset } }
}

/** Make a handler that puts the buffered text, literals restored, into a field of the open node. */
function setRestored(field: 'url'): (this: CompileContext) => undefined {
  return function () {
    const text = restoreLiterals(this.resume())
    for (const node of this.stack.slice(-1)) Object.assign(node, { [field]: text })
  }
}

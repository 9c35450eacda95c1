import type { Position } from 'unist'
import { resumeRules } from './validate/rules.js'
import { writeMessage } from './write-message.js'

/** How much a message weighs: an `error` breaks the resume, a `warning` is a doubt, `info` is what was left out. */
export type Severity = 'error' | 'warning' | 'info'

/** Languages that messages are written in. */
export type MessageLanguage = 'ko' | 'en'

/** One row of the table of rules: its severity and its text, `{actual}`, `{expected}` and `{pointer}` filled in. */
export interface RuleRow {
  readonly severity: Severity
  readonly ko: string
  readonly en: string
}

/** The table of rules: every message of this package is one of these (the MAPPING rule in brackets). */
export const rules = {
  // the document
  'empty-document': {
    severity: 'warning',
    ko: '문서에 내용이 없습니다. `## 경력` 같은 제목과 그 아래 내용을 쓰십시오.',
    en: 'The document is empty, expected headings such as `## 경력` with text under them',
  },
  'no-section': {
    severity: 'warning',
    ko: '경력, 학력, 기술 스택 같은 구역 제목을 찾지 못했습니다. `## 경력`처럼 쓰십시오.',
    en: 'Found no section heading, expected one such as `## 경력`',
  },
  'missing-name': {
    severity: 'info',
    ko: '이름을 찾지 못했습니다. 첫 제목을 `# 홍길동`처럼 쓰거나 `이름: 홍길동`을 쓰십시오.',
    en: 'Found no name, expected a first heading such as `# 홍길동` or `이름: 홍길동`',
  },
  'unknown-section': {
    severity: 'warning',
    ko: '어느 구역인지 알 수 없어 이력서에 넣지 않았습니다: "{actual}" [S8]',
    en: 'Left out a section that no word tells: "{actual}" [S8]',
  },
  'ambiguous-section': {
    severity: 'info',
    ko: '구역 제목 "{actual}"의 뜻이 여럿이어서 내용을 보고 {expected}(으)로 읽었습니다. [S6]',
    en: 'Read the ambiguous section "{actual}" as {expected} by its content [S6]',
  },
  'unused-text': {
    severity: 'warning',
    ko: '이력서의 어느 항목에도 넣지 못한 글입니다: "{actual}" [T9]',
    en: 'Found no field for "{actual}" [T9]',
  },
  'second-basics': {
    severity: 'info',
    ko: '이미 값이 있어 넣지 않았습니다: "{actual}" (쓴 값: "{expected}") [B1]',
    en: 'Left out "{actual}", since "{expected}" stands already [B1]',
  },
  'different-wording': {
    severity: 'info',
    ko: '두 번 쓴 내용이 서로 달라 먼저 쓴 것을 남겼습니다: "{actual}" (쓴 값: "{expected}") [W13]',
    en: 'Told twice in different words: left out "{actual}", kept "{expected}" [W13]',
  },
  // dates
  'invalid-date': {
    severity: 'warning',
    ko: '달력에 없는 날짜라 쓰지 않았습니다: "{actual}". `2023.12`처럼 쓰십시오. [D1]',
    en: 'Unexpected date "{actual}", expected a date of the calendar such as `2023.12` [D1]',
  },
  'unreadable-period': {
    severity: 'warning',
    ko: '기간을 읽지 못했습니다: "{actual}". `2023.01 ~ 2023.12` 또는 `2023.01 ~ 현재`처럼 쓰십시오. [D2]',
    en: 'Unexpected period "{actual}", expected one such as `2023.01 ~ 2023.12` or `2023.01 ~ 현재` [D2]',
  },
  'broken-period': {
    severity: 'info',
    ko: '쉰 기간이 적혀 있어 하나의 이어진 기간으로 읽었습니다: "{actual}" [D5]',
    en: 'Read a stay broken by leave as one: "{actual}" [D5]',
  },
  'contradicting-duration': {
    severity: 'warning',
    ko: '적힌 기간 "{actual}"이(가) 날짜로 센 {expected}와(과) 다릅니다. [D7]',
    en: 'Unexpected duration "{actual}", the dates give {expected} [D7]',
  },
  'contradicting-total': {
    severity: 'info',
    ko: '적힌 총 경력 "{actual}"이(가) 경력을 더한 {expected}와(과) 다릅니다. [W13]',
    en: 'Unexpected total "{actual}", the entries add up to {expected} [W13]',
  },
  // what stays out
  'personal-data': {
    severity: 'info',
    ko: 'JSON Resume에 자리가 없는 개인 정보라 넣지 않았습니다: {actual} [B6]',
    en: 'Left out personal data that JSON Resume has no field for: {actual} [B6]',
  },
  'front-matter': {
    severity: 'info',
    ko: '머리말(front matter)은 내용이 아니므로 넣지 않았습니다: {actual} [S7]',
    en: 'Left out front matter: {actual} [S7]',
  },
  'code-block': {
    severity: 'info',
    ko: '코드 블록은 내용이 아니므로 넣지 않았습니다: "{actual}" [T10]',
    en: 'Left out a code block: "{actual}" [T10]',
  },
  image: {
    severity: 'info',
    ko: '그림은 넣지 않았습니다: {actual} [T5]',
    en: 'Left out an image: {actual} [T5]',
  },
  'relative-url': {
    severity: 'info',
    ko: '상대 주소라 쓰지 않았습니다: {actual}. `https://`로 시작하는 주소를 쓰십시오. [T4]',
    en: 'Left out the relative url {actual}, expected one that begins with `https://` [T4]',
  },
  'unsafe-url': {
    severity: 'warning',
    ko: 'http, https, mailto, tel이 아닌 주소라 쓰지 않았습니다: {actual} [T8]',
    en: 'Left out {actual}, expected a http, https, mailto or tel url [T8]',
  },
  'left-out': {
    severity: 'info',
    ko: '이력서에 자리가 없어 넣지 않았습니다: "{actual}"',
    en: 'Left out, since the resume has no field for it: "{actual}"',
  },
  // limits
  'too-long': {
    severity: 'error',
    ko: '글이 너무 길어 {expected}까지만 읽었습니다: {actual}',
    en: 'Unexpected length {actual}, read up to {expected}',
  },
  'too-many-lines': {
    severity: 'error',
    ko: '줄이 너무 많아 {expected}줄까지만 읽었습니다. 나머지는 이력서에 없습니다.',
    en: 'Unexpected number of lines, read up to {expected} of them',
  },
  'too-deep': {
    severity: 'warning',
    ko: '너무 깊이 겹쳐 있어 글자 그대로 읽었습니다: {actual} (한도 {expected})',
    en: 'Unexpected nesting of {actual} levels, read as plain text, expected at most {expected}',
  },
  'odd-character': {
    severity: 'info',
    ko: '보이지 않거나 글의 방향을 바꾸는 문자가 있습니다: {actual}',
    en: 'Unexpected invisible or bidirectional character {actual}',
  },
  // a resume by itself
  ...resumeRules,
} as const satisfies Record<string, RuleRow>

/** The id of a rule, such as `invalid-date`. */
export type RuleId = keyof typeof rules

/** One finding: plain data, serialisable, usable as options of a `VFileMessage`. */
export interface Message {
  rule: RuleId
  severity: Severity
  /** One sentence in the language of the options. */
  reason: string
  /** unist position in the Markdown, where there is one. */
  place?: Position
  /** JSON Pointer into the resume, where the message is about a value of it. */
  pointer?: string
  /** What stands there. */
  actual?: string
  /** What was expected instead. */
  expected?: string
}

/** What a message says beside its rule. */
export interface MessageDetails {
  place?: Position | undefined
  pointer?: string | undefined
  actual?: string | undefined
  expected?: string | undefined
}

/**
 * Make a message of the table of rules.
 *
 * @param rule - id of the rule
 * @param details - place, pointer and the values that its text names
 * @param language - language of the reason
 */
export function createMessage(rule: RuleId, details: MessageDetails = {}, language: MessageLanguage = 'ko'): Message {
  return writeMessage(rule, rules[rule], details, language)
}

/**
 * Write a message as one line: `file:line:column severity reason (rule)`; line breaks in the reason are spaces.
 *
 * @param message - a message
 * @param file - name to put before the place; without it the line begins with the place
 * @returns `career.md:3:1 warning … (invalid-date)`; a message without a place has no `line:column`
 *
 * @example
 * formatMessage(message, 'career.md')
 */
export function formatMessage(message: Readonly<Message>, file?: string): string {
  const { start } = message.place ?? {}
  const where = [file, ...(start ? [start.line, start.column] : [])].filter((part) => part !== undefined).join(':')
  const reason = message.reason.replace(/(?<!\s)\s*\n\s*/gu, ' ')
  const what = `${message.severity} ${reason} (${message.rule})`
  return where === '' ? what : `${where} ${what}`
}

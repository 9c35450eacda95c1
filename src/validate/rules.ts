import type { RuleRow } from '../message.js'

/** Those rows of the table of rules that are about a resume by itself, whatever it was made from. */
export const resumeRules = {
  schema: {
    severity: 'error',
    ko: '{pointer}에 맞지 않는 값이 있습니다: {actual} (맞는 값: {expected})',
    en: 'Unexpected {actual} at {pointer}, expected {expected}',
  },
  'reversed-period': {
    severity: 'warning',
    ko: '시작이 끝보다 늦습니다: "{actual}" [D9]',
    en: 'Unexpected start after the end in "{actual}" [D9]',
  },
  'empty-name': {
    severity: 'warning',
    ko: '{pointer}에 이름이 비어 있습니다. 이름을 쓰거나 이 항목을 지우십시오.',
    en: 'Unexpected empty name at {pointer}, expected a name or no such property',
  },
  'unsafe-scheme': {
    severity: 'warning',
    ko: '{pointer}에 http, https, mailto, tel이 아닌 주소가 있습니다: {actual} [T8]',
    en: 'Unexpected url {actual} at {pointer}, expected a http, https, mailto or tel url [T8]',
  },
  'unknown-key': {
    severity: 'info',
    ko: '{pointer}은(는) JSON Resume의 구역이 아니어서 예전 검사기(resume-schema 1.0)가 거부합니다.',
    en: 'Unexpected property {pointer}, no section of JSON Resume: resume-schema 1.0 refuses it',
  },
} as const satisfies Record<string, RuleRow>

import type { SchemaWords } from '../validate/words.js'

/** What messages about a resume call the kinds of values, in Korean. */
export const koreanSchemaWords = {
  string: '문자열',
  number: '숫자',
  boolean: '참·거짓 값',
  array: '배열',
  object: '객체',
  uri: '`https://example.com` 같은 주소',
  email: '`name@example.com` 같은 이메일 주소',
  date: '`2023`, `2023-12`, `2023-12-25`처럼 달력에 있는 날짜',
  missing: '없음',
  present: '값 하나',
  deeper: '너무 깊거나 많은 묶음',
  shallow: '100단계, 2백만 개까지',
  unreadable: '읽을 수 없는 값',
} as const satisfies SchemaWords

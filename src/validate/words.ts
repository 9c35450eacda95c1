/** What messages about a resume call the kinds of values, in English. */
export const englishSchemaWords = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  uri: 'a url such as `https://example.com`',
  email: 'an email address such as `name@example.com`',
  date: 'a date of the calendar such as `2023`, `2023-12` or `2023-12-25`',
  missing: 'missing value',
  present: 'a value',
  deeper: 'groups, too deep or too many',
  shallow: 'at most 100 levels and 2,000,000 groups',
  unreadable: 'unreadable value',
}

/** Names of kinds of values in one language; other types keep their name in JavaScript, such as `null` or `bigint`. */
export type SchemaWords = Readonly<Record<keyof typeof englishSchemaWords, string>>

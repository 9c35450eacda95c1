import { expect, test } from 'vitest'
import { createMessage, formatMessage, rules } from '../src/message.js'
import { writeMessage } from '../src/write-message.js'

const row = { severity: 'info', ko: '{actual}, {expected}, {pointer}', en: '{expected} at {pointer}' } as const

test('a row is filled in with what is known, in the language asked for', () => {
  const details = { actual: '1', expected: '2', pointer: '/work' }
  expect(writeMessage('schema', row, details, 'ko')).toEqual({
    rule: 'schema',
    severity: 'info',
    reason: '1, 2, /work',
    ...details,
  })
  expect(writeMessage('schema', row, details, 'en').reason).toBe('2 at /work')
  expect(writeMessage('schema', row, { pointer: '' }, 'ko')).toEqual({
    rule: 'schema',
    severity: 'info',
    reason: ', , (root)',
    pointer: '',
  })
})

test('what is filled in is not filled in again', () => {
  expect(writeMessage('schema', row, { actual: '{expected}$&', expected: '2' }, 'ko').reason).toBe(
    '{expected}$&, 2, (root)',
  )
})

test('a place is kept, and what is missing is no property', () => {
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
  expect(Object.keys(writeMessage('schema', row, { place }, 'ko'))).toEqual(['rule', 'severity', 'reason', 'place'])
})

test('createMessage takes the row from the table', () => {
  expect(createMessage('schema', { actual: 'a' }).severity).toBe(rules.schema.severity)
})

test('a line begins with the file and the place, as far as they are known', () => {
  const start = { line: 3, column: 1 }
  const row = { rule: 'invalid-date', severity: 'warning', reason: 'Unexpected\n  date' } as const
  const placed = { ...row, place: { start, end: start } }
  expect(formatMessage(placed, 'career.md')).toBe('career.md:3:1 warning Unexpected date (invalid-date)')
  expect(formatMessage(placed)).toBe('3:1 warning Unexpected date (invalid-date)')
  expect(formatMessage(row, 'career.md')).toBe('career.md warning Unexpected date (invalid-date)')
  expect(formatMessage(row)).toBe('warning Unexpected date (invalid-date)')
})

import type { Message, MessageDetails, MessageLanguage, RuleId, RuleRow } from './message.js'

/**
 * Make a message of one row, so that whoever needs few rows does not carry the whole table.
 *
 * @param rule - id of the rule
 * @param row - its row
 * @param details - place, pointer and the values that its text names
 * @param language - language of the reason
 */
export function writeMessage(rule: RuleId, row: RuleRow, details: MessageDetails, language: MessageLanguage): Message {
  const values = { ...details, pointer: details.pointer || '(root)' }
  const reason = row[language].replace(
    /\{(actual|expected|pointer)\}/gu,
    (_, key: 'actual' | 'expected' | 'pointer') => values[key] ?? '',
  )
  const message: Message = { rule, severity: row.severity, reason }
  if (details.place) message.place = details.place
  if (details.pointer !== undefined) message.pointer = details.pointer
  if (details.actual !== undefined) message.actual = details.actual
  if (details.expected !== undefined) message.expected = details.expected
  return message
}

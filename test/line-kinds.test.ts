import { expect, test } from 'vitest'
import { kindOf } from '../src/parse/kind.js'

// a line whose kind is told wrong is cut off its block; one that is `other` only takes longer
test.each([
  ['heading', ['# 경력', '###### 경력'], ['####### 경력', '#경력', '#', '#\t경력']],
  ['break', ['---', '*****', '---  '], ['--', '--- 가', '- - -', '___']],
  [
    'item',
    ['- 가', '* 가', '+ 가', '1. 가', '1) 가', '123456789. 가'],
    ['-가', '- ', '1.', '1.가', '1234567890. 가', '1, 가'],
  ],
  ['comment', ['<!-- 가 -->', '<!-- 가 --> 나'], ['<!-- 가', '<! 가 -->', '가 <!-- 나 -->']],
  [
    'html',
    ['<div>', '</details>', '<h3 align="center">', '<table', '<hr/>', '<LI>'],
    ['<divide>', '<h7>', '< div>', '가 <div>', '<span>'],
  ],
  ['tag', ['<br>', '<a name="work">', '</span>'], ['<br> 가', '<br', '<x>']],
  ['row', ['| 가 | 나 |', '|'], ['가 | 나']],
  ['quote', ['> 가', '>'], ['가 > 나']],
  [
    'text',
    [
      '가',
      'Java',
      '2020.01',
      '1',
      '(주)가람',
      '_가_',
      '*가*',
      '`가`',
      '~가',
      '[가](#b)',
      '<https://example.com>',
      '<br> 가',
      '1.가',
    ],
    ['[가]: https://example.com', '[ ] 가', '[x] 가', '[가', '```', '~~~', '\ufeff가', '- 가', '#', '='],
  ],
])('%s', (kind, lines, others) => {
  const told = (line: string) => kindOf(line, 0, line.length) === kind
  expect(lines.filter((line) => !told(line))).toEqual([])
  expect(others.filter(told)).toEqual([])
})

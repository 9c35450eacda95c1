import { expect, test } from 'vitest'
import { kindOf } from '../src/parse/kind.js'

// a line whose kind is told wrong is cut off its block; one that is `other` only takes longer
test.each([
  ['heading', ['# 경력', '###### 경력'], ['####### 경력', '#경력', '#', '#\t경력']],
  ['break', ['---', '*****', '---  '], ['--', '--- 가', '- - -', '___']],
  [
    'item',
    ['- 가', '* 가', '+ 가', '1. 가', '1) 가', '123456789. 가'],
    [
      '-가',
      '- ',
      '- - ',
      '-  가',
      '-\t가',
      '- \t가',
      '* * *',
      '*\t가',
      '+',
      '+ ',
      '+  가',
      '1.',
      '1.가',
      '1. ',
      '1234567890. 가',
      '1, 가',
      '/. 가',
      ':. 가',
    ],
  ],
  ['comment', ['<!-- 가 -->', '<!-- 가 --> 나'], ['<!-- 가', '<!--', '<! 가 -->', '가 <!-- 나 -->']],
  [
    'html',
    ['<div>', '</details>', '<h3 align="center">', '<table', '<hr/>', '<LI>'],
    ['<divide>', '<h7>', '<h>', '< div>', '가 <div>', '<span>', '<span><div>', '<b>'],
  ],
  ['tag', ['<br>', '<a name="work">', '</span>'], ['<br> 가', '<br', '<x>', '<x><br>', '<x> <br >']],
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
  // whatever stands behind the line
  const behind = ['', '\n', ' ', '#', '-', '*', '1. ', '.가', '-->', '>', ']', ']:', '[x]']
  const kindsOf = (line: string) => behind.map((more) => kindOf(`가${line}${more}`, 1, 1 + line.length))
  expect(lines.filter((line) => kindsOf(line).some((told) => told !== kind))).toEqual([])
  expect(others.filter((line) => kindsOf(line).some((told) => told === kind))).toEqual([])
})

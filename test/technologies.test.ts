import { expect, test } from 'vitest'
import { createLexicon } from '../src/lexicon.js'

const { isTechnology } = createLexicon()

test.each([
  ['known words', ['리액트', '코틀린', '스프링 부트', '리액트 (Native)', '(구) Java'], ['회의', '']],
  [
    'Korean words among Latin ones',
    ['리액트 Native', '리액트 Query v4'],
    ['리액트 4a', '리액트 A,b', '리액트 회의', 'Java 전문가', '리액트 A B C', '리액트 4.0'],
  ],
  [
    'Latin names',
    ['Java', 'Spring Boot', 'Node.js', 'C++', '.NET', 'AWS EC2 Auto Scaling'],
    ['We use Java.', 'Why?', 'A B C D E', '4th', 'Java; Go'],
  ],
  ['at most 40 characters', ['a'.repeat(40)], ['a'.repeat(41)]],
])('%s are technologies', (_, yes, no) => {
  expect(yes.filter((text) => !isTechnology(text))).toEqual([])
  expect(no.filter((text) => isTechnology(text))).toEqual([])
})

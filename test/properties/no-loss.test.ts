import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convert } from '../../src/convert.js'
import { parse } from '../../src/parse.js'
import { documents, mutations } from '../util/documents.js'
import { fixtures } from '../util/fixtures.js'
import { lostWords } from '../util/leaves.js'
import { runs } from '../util/properties.js'

const expectNoLoss = (markdown: string, options = {}): void => {
  expect(lostWords(parse(markdown, options).tree, convert(markdown, options))).toEqual([])
}

test('the check sees a loss', () => {
  const { tree } = parse('## 경력\n\n- 나무꾼 ![그림](a.png) <b>선녀</b> <!-- 없음 --> {% x %}\n')
  expect(lostWords(tree, { resume: { work: [{ summary: '나무꾼' }] }, messages: [] })).toEqual(['그림', '선녀'])
})

test.each(fixtures())('every word of $name is in the resume or in a message', ({ markdown, options }) =>
  expectNoLoss(markdown, options),
)

test('every word of a document made of known pieces is in the resume or in a message', () => {
  fc.assert(
    fc.property(documents, (markdown) => expectNoLoss(markdown)),
    runs(250),
  )
})

test('every word of a document with moved, doubled and broken lines is in the resume or in a message', () => {
  fc.assert(
    fc.property(mutations, (markdown) => expectNoLoss(markdown)),
    runs(150),
  )
})

import { expect, it } from 'vitest'
import { readInterests } from '../src/resume/interests.js'
import { readReferences } from '../src/resume/references.js'
import { readBy, readDocument } from './util/sections.js'

it.each([
  ['- 새 관찰\n- 필름 카메라', [{ name: '새 관찰' }, { name: '필름 카메라' }]],
  [
    '- 분산 시스템\n  - Kafka, Raft\n  - 합의\n    - 시계',
    [{ name: '분산 시스템', keywords: ['Kafka', 'Raft', '합의', '시계'] }],
  ],
  ['- **보안**: 암호, 인증', [{ name: '보안', keywords: ['암호', '인증'] }]],
  ['등산, 사진', [{ name: '등산' }, { name: '사진' }]],
  ['### 보안\n\n암호', [{ name: '보안', keywords: ['암호'] }]],
  ['| 분야 | 내용 |\n|---|---|\n| 보안 | 암호, 인증 |\n| | |', [{ name: '보안', keywords: ['암호', '인증'] }]],
  ['- - 겹친 항목', [{ name: '겹친 항목' }]],
])('reads interests of %j (K6)', (body, expected) => {
  expect(readBy(`## 관심 분야\n\n${body}`, readInterests).items).toEqual(expected)
})

it.each([
  ['- 김추천 (팀장): 믿을 수 있는 동료입니다.', [{ name: '김추천 (팀장)', reference: '믿을 수 있는 동료입니다.' }]],
  ['### 김추천\n\n믿을 만합니다.\n\n꼼꼼합니다.', [{ name: '김추천', reference: '믿을 만합니다.\n\n꼼꼼합니다.' }]],
  [
    '> 함께 일하고 싶습니다.\n>\n> — 이추천, 한빛소프트',
    [{ name: '이추천, 한빛소프트', reference: '함께 일하고 싶습니다.' }],
  ],
  ['— 이추천', [{ name: '이추천' }]],
  ['- 이추천\n\n> 함께 일하고 싶습니다.', [{ name: '이추천', reference: '함께 일하고 싶습니다.' }]],
  ['함께 일하고 싶습니다.\n\n또 보고 싶습니다.', [{ reference: '함께 일하고 싶습니다.\n\n또 보고 싶습니다.' }]],
  ['| 이름 | 추천 |\n|---|---|\n| 김추천 | 믿습니다. |\n| | |', [{ name: '김추천', reference: '믿습니다.' }]],
  ['- - 이추천', [{ name: '이추천' }]],
])('reads references of %j (K6)', (body, expected) => {
  expect(readBy(`## 추천인\n\n${body}`, readReferences).items).toEqual(expected)
})

it('reads nothing where nothing is', () => {
  const section = { match: undefined, heading: undefined, units: [] }
  const { context } = readDocument('')
  expect(readInterests(section, context)).toEqual([])
  expect(readReferences(section, context)).toEqual([])
})

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
  ['#접근성 #보드게임', [{ name: '접근성' }, { name: '보드게임' }]],
  ['- #접근성, #보드게임\n- #등산 모임', [{ name: '접근성' }, { name: '보드게임' }, { name: '등산 모임' }]],
  ['공장 자동화, 베트남 시장', [{ name: '공장 자동화' }, { name: '베트남 시장' }]],
  ['- 전통주, 지역 축제', [{ name: '전통주' }, { name: '지역 축제' }]],
  ['- 전통주, 지역 축제\n- 등산', [{ name: '전통주, 지역 축제' }, { name: '등산' }]],
  ['- 산을 오르고, 바둑을 둡니다.', [{ name: '산을 오르고, 바둑을 둡니다' }]],
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
  [
    '> 함께 일하고 싶습니다.\n> — 이추천, 한빛소프트\n\n> 또 보고 싶습니다.\n> — 박추천',
    [
      { name: '이추천, 한빛소프트', reference: '함께 일하고 싶습니다.' },
      { name: '박추천', reference: '또 보고 싶습니다.' },
    ],
  ],
  ['> 함께 일하고 싶습니다.\n> 또 보고 싶습니다.', [{ reference: '함께 일하고 싶습니다. 또 보고 싶습니다.' }]],
  [
    '> 함께 일하고 싶습니다.\n> - 이추천, 한빛소프트',
    [{ name: '이추천, 한빛소프트', reference: '함께 일하고 싶습니다.' }],
  ],
  [
    '### 이추천 | 한빛소프트 대표\n- 관계: 상사\n- 꼼꼼합니다.',
    [{ name: '이추천', reference: '한빛소프트 대표\n관계: 상사\n꼼꼼합니다.' }],
  ],
  [
    '- 이추천 | 한빛소프트 팀장\n- 김도현, 한빛소프트 대표',
    [{ name: '이추천', reference: '한빛소프트 팀장' }, { name: '김도현, 한빛소프트 대표' }],
  ],
  [
    '성명: 이추천\n소속: 한빛소프트\n직책: 팀장\n\n성명: 박추천',
    [{ name: '이추천', reference: '소속: 한빛소프트\n직책: 팀장' }, { name: '박추천' }],
  ],
  [
    '- 성명: 이추천, 관계: 상사\n- 성명: 박추천, 한빛소프트',
    [{ name: '이추천', reference: '관계: 상사' }, { name: '박추천, 한빛소프트' }],
  ],
  ['| 이추천 | 상사 |', [{ name: '이추천', reference: '상사' }]],
  ['> 이추천 팀장, 한빛소프트', [{ reference: '이추천 팀장, 한빛소프트' }]],
  ['이추천 팀장\n- 꼼꼼합니다.', [{ name: '이추천 팀장', reference: '꼼꼼합니다.' }]],
  ['관계: 상사', [{ reference: '관계: 상사' }]],
  ['| 관계 | 성명 |\n|---|---|\n| 상사 | 이추천 |', [{ name: '이추천', reference: '상사' }]],
])('reads references of %j (K6)', (body, expected) => {
  expect(readBy(`## 추천인\n\n${body}`, readReferences).items).toEqual(expected)
})

it('reads nothing where nothing is', () => {
  const section = { match: undefined, heading: undefined, units: [] }
  const { context } = readDocument('')
  expect(readInterests(section, context)).toEqual([])
  expect(readReferences(section, context)).toEqual([])
})

it.each([
  ['| 성명 | 관계 | 연락처 |\n|---|---|---|\n| 이추천 | 상사 | 010-0000-1234 |'],
  ['| 성명 | 관계 | 이메일 |\n|---|---|---|\n| 이추천 | 상사 | chu@example.com |'],
  ['- 이추천 | 상사 | 010-0000-1234'],
  ['- 이추천 / 상사 / chu@example.com'],
  ['### 이추천\n- 상사\n- 연락처: 010-0000-1234'],
])('leaves out and reports where somebody else can be reached: %j (B6)', (body) => {
  const { items, told } = readBy(`## 추천인\n\n${body}`, readReferences)
  expect(items).toEqual([{ name: '이추천', reference: '상사' }])
  expect(told.map(({ rule }) => rule)).toEqual(['personal-data'])
})

it('keeps a number of years that is no telephone (K6)', () => {
  const { items } = readBy('## 추천인\n\n- 이추천 | 2015-2020', readReferences)
  expect(items).toEqual([{ name: '이추천', reference: '2015-2020' }])
})

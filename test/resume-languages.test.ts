import { describe, expect, it } from 'vitest'
import { isLanguageLine, isProgramming, readLanguages } from '../src/resume/languages.js'
import { readBy, readDocument } from './util/sections.js'

const read = (body: string) => readBy(`## 어학\n\n${body}`, readLanguages)

describe('languages (K5)', () => {
  it.each([
    ['- 영어: TOEIC 855 (2020.11)', { language: '영어', fluency: 'TOEIC 855 (2020.11)' }],
    ['- **한국어**: 모국어', { language: '한국어', fluency: '모국어' }],
    ['- TOEIC 900 (2021.05)', { language: '영어', fluency: 'TOEIC 900 (2021.05)' }],
    ['- 토익스피킹 IH', { language: '영어', fluency: '토익스피킹 IH' }],
    ['- JLPT N2', { language: '일본어', fluency: 'JLPT N2' }],
    ['- HSK 4급', { language: '중국어', fluency: 'HSK 4급' }],
    ['- English - Fluent', { language: 'English', fluency: 'Fluent' }],
    ['- 영어 (비즈니스 회화)', { language: '영어', fluency: '비즈니스 회화' }],
    ['- 영어 (중급) 회화', { language: '영어', fluency: '(중급) 회화' }],
    ['- 일본어 JLPT N1', { language: '일본어', fluency: 'JLPT N1' }],
    ['- 라틴어: 읽기', { language: '라틴어', fluency: '읽기' }],
    ['- KR', { language: 'KR' }],
    ['- 산스크리트 읽기', { language: '산스크리트 읽기' }],
    // a test or a language inside the line
    ['- 2021.05 TOEIC 900', { language: '영어', fluency: '2021.05 TOEIC 900' }],
    ['- 2021.05 | TOEIC | 900점', { language: '영어', fluency: '2021.05 | TOEIC | 900점' }],
    ['- [TOEIC] 900점', { language: '영어', fluency: '[TOEIC] 900점' }],
    ['- 공인 TOEIC 900', { language: '영어', fluency: '공인 TOEIC 900' }],
    ['- 비즈니스 영어 가능', { language: '영어', fluency: '비즈니스 영어 가능' }],
    ['- FLEX 베트남어 1A', { language: '베트남어', fluency: 'FLEX 베트남어 1A' }],
    ['- 신HSK 6급', { language: '중국어', fluency: '신HSK 6급' }],
    ['- 2021.05 새빛말 시험', { language: '2021.05 새빛말 시험' }],
    ['- 산스크리트 en vogue', { language: '산스크리트 en vogue' }],
    [
      '- 새빛말을 배우려고 세 해 동안 날마다 영어 사전을 옆에 두고 책을 읽었고 편지를 썼습니다',
      { language: '새빛말을 배우려고 세 해 동안 날마다 영어 사전을 옆에 두고 책을 읽었고 편지를 썼습니다' },
    ],
    // signs of a level, and an ornament
    ['- 중국어 ★★☆', { language: '중국어', fluency: '★★☆' }],
    ['- 중국어 ●●○○○', { language: '중국어', fluency: '●●○○○' }],
    ['- 중국어 ★', { language: '중국어' }],
    ['- 日本語 (JLPT N3)', { language: '日本語', fluency: 'JLPT N3' }],
    ['- 일본어/중', { language: '일본어', fluency: '중' }],
    ['- 영어/일본어 회화', { language: '영어/일본어 회화' }],
    ['- 한국 수어: 일상 회화', { language: '한국 수어', fluency: '일상 회화' }],
    ['- 영어 · 회화', { language: '영어', fluency: '회화' }],
    ['- 영어 | 회화', { language: '영어', fluency: '회화' }],
    ['- 영어, 회화 가능', { language: '영어', fluency: '회화 가능' }],
    ['- 영어 (회화) (일상)', { language: '영어', fluency: '(회화) (일상)' }],
    ['- 영어(회화)', { language: '영어', fluency: '회화' }],
    ['- ★ 영어 ★', { language: '영어' }],
    ['- ★ 영어 ★★☆', { language: '영어', fluency: '★★☆' }],
    ['- 영어 ★★ ☆', { language: '영어', fluency: '★★ ☆' }],
    ['- 2020.05 영어 회화', { language: '영어', fluency: '2020.05 영어 회화' }],
    ['- 새빛말 - 일상 회화', { language: '새빛말', fluency: '일상 회화' }],
    ['- 새빛말 | 회화: 일상', { language: '새빛말', fluency: '회화: 일상' }],
    // a sentence names its language where it is short
    ['- 외국 손님과 영어 회의를 합니다', { language: '영어', fluency: '외국 손님과 영어 회의를 합니다' }],
    [
      '- 외국에서 온 여러 손님과 매주 한 번 두 시간 영어 회의를 하고 있습니다',
      { language: '영어', fluency: '외국에서 온 여러 손님과 매주 한 번 두 시간 영어 회의를 하고 있습니다' },
    ],
    [
      '- 외국에서 온 여러 손님과 매주 한 번 두 시간쯤 영어 회의를 하고 있습니다',
      { language: '외국에서 온 여러 손님과 매주 한 번 두 시간쯤 영어 회의를 하고 있습니다' },
    ],
    ['### English\n- Fluent\n- TOEIC 900', { language: 'English', fluency: 'Fluent | TOEIC 900' }],
    ['### English\n\nFluent', { language: 'English', fluency: 'Fluent' }],
  ])('%s', (line, expected) => {
    expect(read(line).items).toEqual([expected])
  })

  it('gives one entry a language, its tests joined', () => {
    expect(read('- TOEIC 900, TOEIC Speaking Lv.7\n- 일본어 (일상)\n- OPIc IH\n- OPIc IH').items).toEqual([
      { language: '영어', fluency: 'TOEIC 900 | TOEIC Speaking Lv.7 | OPIc IH | OPIc IH' },
      { language: '일본어', fluency: '일상' },
    ])
    expect(read('영어, 일본어').items).toEqual([{ language: '영어' }, { language: '일본어' }])
    expect(read('- 영어\n- TOEIC 900').items).toEqual([{ language: '영어', fluency: 'TOEIC 900' }])
  })

  it('reads tables', () => {
    expect(read('| 언어 | 수준 | 시험 |\n|---|---|---|\n| 영어 | 상 | TOEIC 900 |').items).toEqual([
      { language: '영어', fluency: '상 | TOEIC 900' },
    ])
    expect(read('| 시험 | 점수 | 취득일 |\n|---|---|---|\n| JPT | 900 | 2021.05 |').items).toEqual([
      { language: '일본어', fluency: 'JPT | 900 | 2021.05' },
    ])
    expect(read('| 구분 | 내용 |\n|---|---|\n| TOEIC | 900 |').items).toEqual([
      { language: '영어', fluency: 'TOEIC | 900' },
    ])
    expect(read('| 구분 | 언어 | 수준 |\n|---|---|---|\n| 외국어 | 영어 | 상 |').items).toEqual([
      { language: '영어', fluency: '상' },
    ])
    // no word for languages, and none beside a language
    expect(read('| 구분 | 언어 | 수준 |\n|---|---|---|\n| 독학 | 영어 | 상 |').items).toEqual([
      { language: '영어', fluency: '독학 | 상' },
    ])
    expect(read('| 구분 | 언어 | 수준 |\n|---|---|---|\n| 외국어 | 모름 | 상 |').items).toEqual([
      { language: '외국어', fluency: '모름 | 상' },
    ])
    expect(read('| 영어 | 상 |\n| 일본어 | 하 |').items).toEqual([
      { language: '영어', fluency: '상' },
      { language: '일본어', fluency: '하' },
    ])
  })

  it('takes a level of one syllable in parentheses for no section', () => {
    expect(read('영어 (상)\n일본어 (중)').items).toEqual([
      { language: '영어', fluency: '상' },
      { language: '일본어', fluency: '중' },
    ])
  })

  it('reads nothing where nothing is', () => {
    expect(readLanguages({ match: undefined, heading: undefined, units: [] }, readDocument('').context)).toEqual([])
  })
})

it.each([
  ['영어\n: TOEIC 900\n: 2021.05', [{ language: '영어', fluency: 'TOEIC 900 | 2021.05' }]],
  [
    '영어\n: TOEIC 900\n: JLPT N2',
    [
      { language: '영어', fluency: 'TOEIC 900' },
      { language: '일본어', fluency: 'JLPT N2' },
    ],
  ],
])('a date in a line of its own is of the test above it (K5): %j', (body, expected) => {
  expect(read(body).items).toEqual(expected)
})

it.each([
  ['영어: 회화', true],
  ['TOEIC 900', true],
  ['한국 수어', true],
  ['★ 영어(상)', true],
  ['협업 도구: Slack', false],
  ['회의 영어', false],
  ['Goodness', false],
])('tells whether %s is a language: %s', (text, expected) => {
  const { sections } = readDocument(`## 어학\n\n- ${text}`)
  const line = sections[0]?.units[0]?.lines[0]
  expect(line && isLanguageLine(line)).toBe(expected)
})

it.each([
  ['Java(상), 정산', true],
  ['정산, Java (상)', true],
  ['영어, Java', false],
  ['정산, 예약', false],
])('tells whether the languages of %s are those of programs: %s', (text, expected) => {
  const { sections, context } = readDocument(`## 어학\n\n- ${text}`)
  const line = sections[0]?.units[0]?.lines[0]
  expect(line && isProgramming(line, context)).toBe(expected)
})

it('keeps labels and lists under a language in its fluency', () => {
  expect(read('영어\n- 수준\n  - 회화 가능\n- 시험: TOEIC 900').items).toEqual([
    { language: '영어', fluency: '회화 가능 | TOEIC 900' },
  ])
  expect(read('영어\n- 언어: Kotlin').items).toEqual([{ language: '영어', fluency: '언어: Kotlin' }])
})

it('keeps what stands under a labelled test, and reads labels that begin again', () => {
  expect(
    read('- 시험명: TOEIC\n  - 점수: 900\n  - 취득일: 2020.01\n- 시험명: JLPT\n  - 점수:\n    - N1').items,
  ).toEqual([
    { language: '영어', fluency: 'TOEIC | 900 | 2020.01' },
    { language: '일본어', fluency: 'JLPT | N1' },
  ])
  expect(read('- 언어: 영어\n- 수준: 상\n- 언어: 일본어\n- 수준: 하').items).toEqual([
    { language: '영어', fluency: '상' },
    { language: '일본어', fluency: '하' },
  ])
})

it('leaves a year above tests out', () => {
  expect(read('### 2021\n\n- TOEIC 900').items).toEqual([{ language: '영어', fluency: 'TOEIC 900' }])
})

it('unites a test with its language in another script, and no other (K5)', () => {
  expect(read('- English: Fluent\n- TOEIC 900\n- JLPT N1').items).toEqual([
    { language: 'English', fluency: 'Fluent | TOEIC 900' },
    { language: '일본어', fluency: 'JLPT N1' },
  ])
  expect(read('- 日本語: 회화\n- 일본어: 독해').items).toHaveLength(2)
  expect(read('- 日本語: 회화\n- JPT 700\n- 中文: 회화\n- HSK 4급').items).toEqual([
    { language: '日本語', fluency: '회화 | JPT 700' },
    { language: '中文', fluency: '회화 | HSK 4급' },
  ])
  expect(read('- 영어: 회화\n- 영어: 회화\n- 영어').items).toEqual([{ language: '영어', fluency: '회화' }])
})

import { describe, expect, it } from 'vitest'
import { createLexicon } from '../src/lexicon.js'
import type { Cell } from '../src/outline/blocks.js'
import { isRangeAlone, isWithin, splitHeader } from '../src/outline/header.js'
import { hasColon, readLabel } from '../src/outline/label.js'
import { cleanTitle, entryWord, trimOrnaments, trimOrnamentsBefore } from '../src/outline/title.js'
import type { Unit } from '../src/outline/units.js'
import { lineOf, unitsOf } from './util/lines.js'

const lexicon = createLexicon()

/** Parts and periods of a header line. */
function cut(markdown: string): { parts: string[]; periods: string[] } {
  const { parts, periods } = splitHeader(lineOf(markdown), lexicon)
  return {
    parts: parts.map(({ line }) => line.text),
    periods: periods.map(({ startDate, endDate }) => `${startDate ?? ''}/${endDate ?? ''}`),
  }
}

describe('header lines (SURVEY 3)', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['가람 | 나래', ['가람', '나래'], []],
    ['가람 - 나래', ['가람', '나래'], []],
    ['가람 / 나래 — 다온', ['가람', '나래', '다온'], []],
    ['가람, 나래 · 다온', ['가람', '나래', '다온'], []],
    ['사원@가람', ['사원', '가람'], []],
    ['가람 : 나래', ['가람', '나래'], []],
    ['**가람** 나래', ['가람', '나래'], []],
    ['가람 `나래`', ['가람', '나래'], []],
    ['[가람](https://example.com)(나래)', ['가람', '(나래)'], []],
    ['2019.01 ~ 2020.12, Lead Designer at 가람', ['Lead Designer', '가람'], ['2019-01/2020-12']],
    // what is no separator
    ['Look at Garam', ['Look at Garam'], []],
    ['가람-나래', ['가람-나래'], []],
    ['가람(나래, 다온)', ['가람(나래, 다온)'], []],
    ['GARAM Co., Ltd', ['GARAM Co., Ltd'], []],
    ['가**람**소프트', ['가람소프트'], []],
    ['**가람: 나래 소프트**', ['가람: 나래 소프트'], []],
    // parentheses that are parts of their own
    ['가람 (정규직)', ['가람', '정규직'], []],
    ['가람 (서버팀)', ['가람', '서버팀'], []],
    ['**가람** (QA 인턴)', ['가람', 'QA 인턴'], []],
    ['**가람** (옛 이름)', ['가람', '(옛 이름)'], []],
    ['가람 (나래 서버팀)', ['가람 (나래 서버팀)'], []],
    ['2021.03 ~ 2023.06 | 나래 정산 (서버팀)', ['나래 정산 (서버팀)'], ['2021-03/2023-06']],
    ['가람 (대리, 서울)', ['가람', '대리', '서울'], []],
    ['대리 (팀장)', ['대리 (팀장)'], []],
    ['가람 2021.03 ~ 2023.06 (계약직)', ['가람', '계약직'], ['2021-03/2023-06']],
    ['가람 (2021.03 ~ 2023.06) (대리, 서울)', ['가람', '대리', '서울'], ['2021-03/2023-06']],
    ['가람 (2021.03 ~ 2023.06) (구 나래)', ['가람', '(구 나래)'], ['2021-03/2023-06']],
    ['가람 (구 나래)', ['가람 (구 나래)'], []],
    // brackets that are parts of their own, at the end or before what follows (W4)
    ['가람 [정규직]', ['가람', '정규직'], []],
    ['[계약직] 가람', ['계약직', '가람'], []],
    ['가람 (파견) 나래', ['가람', '파견', '나래'], []],
    ['가람 〈파견〉 (서울) 나래', ['가람', '파견', '서울', '나래'], []],
    ['가람 <인턴>', ['가람', '인턴'], []],
    ['가람 [나래]', ['가람 [나래]'], []],
    ['책임연구원 (과장) 나래', ['책임연구원 (과장) 나래'], []],
    ['가람 (구 나래) 다온', ['가람 (구 나래) 다온'], []],
    // brackets around a period
    ['가람 [2021.03 ~ 2023.06, 사원]', ['가람', '사원'], ['2021-03/2023-06']],
    ['가람 [2021.03 ~ 2023.06 /  사원 ] 나래', ['가람', '사원', '나래'], ['2021-03/2023-06']],
    ['가람 [2021.03 ~ 2023.06(사원, 대리)]', ['가람', '(사원, 대리)'], ['2021-03/2023-06']],
    ['[2021.03 ~ 2023.06] 가람', ['가람'], ['2021-03/2023-06']],
    ['가람 <2021.03 ~ 2023.06>', ['가람'], ['2021-03/2023-06']],
    ['가람 【 2021.03 ~ 2023.06 】 나래', ['가람', '나래'], ['2021-03/2023-06']],
    ['가람 <2021.03 ~ 2023.06', ['가람 <'], ['2021-03/2023-06']],
    // periods
    ['가람 (2021.03 ~ 2023.06)', ['가람'], ['2021-03/2023-06']],
    ['가람 (2021.03 ~ 2023.06, 인턴)', ['가람', '인턴'], ['2021-03/2023-06']],
    ['가람 (인턴, 2021.03 ~ 2023.06)', ['가람', '인턴'], ['2021-03/2023-06']],
    ['가람 ( , 2021.03 ~ 2023.06)', ['가람'], ['2021-03/2023-06']],
    ['가람 (나래(주), 2021.03 ~ 2023.06)', ['가람', '나래(주)'], ['2021-03/2023-06']],
    ['가람 (2021.03 ~ 2023.06, 나래(주))', ['가람', '나래(주)'], ['2021-03/2023-06']],
    ['가람(주) 2021.03 ~ 2023.06 나래(주)', ['가람(주)', '나래(주)'], ['2021-03/2023-06']],
    [
      `가람 (${'나래(주), '.repeat(40)}2021.03 ~ 2023.06)`,
      [`가람 (${'나래(주), '.repeat(40)}`.slice(0, -2)],
      ['2021-03/2023-06'],
    ],
    ['가람 (인턴 2021.03 ~ 2023.06 서울)', ['가람 (인턴', '서울)'], ['2021-03/2023-06']],
    ['가람 (2019.01 ~ 2019.12, 2021.03 ~ 2023.06)', ['가람'], ['2019-01/2019-12', '2021-03/2023-06']],
    ['가람 (구 나래) 2021.03 ~ 2023.06', ['가람 (구 나래)'], ['2021-03/2023-06']],
    // a year stands as a date at an end, in parentheses or beside a separator
    ['2019 가람', ['가람'], ['2019/2019']],
    ['가람 (2019)', ['가람'], ['2019/2019']],
    ['가람, 2019', ['가람'], ['2019/2019']],
    ['2019, 가람', ['가람'], ['2019/2019']],
    ['SEOUL 2019', ['SEOUL 2019'], []],
    ['서울 2019 대회', ['서울 2019 대회'], []],
    ['2019: 가람', ['가람'], ['2019/2019']],
    ['가람 | 2019 | 나래', ['가람', '나래'], ['2019/2019']],
    ['가람, 나래 2019', ['가람', '나래 2019'], []],
    ['가람, 2019 나래 | 다온', ['가람', '2019 나래', '다온'], []],
    ['가람 ( 2019 나래)', ['가람', '나래'], ['2019/2019']],
    ['2019가람 정산', ['2019가람 정산'], []],
    // a date that stands more precisely behind it is told once (D1)
    ['2022 한빛 서포터즈 (2022.03 ~ 2022.08)', ['한빛 서포터즈'], ['2022-03/2022-08']],
    ['2022 한빛 서포터즈 (2022.03)', ['한빛 서포터즈'], ['2022-03/2022-03']],
    ['2021 한빛 서포터즈 (2022.03 ~ 2022.08)', ['한빛 서포터즈'], ['2021/2021', '2022-03/2022-08']],
    ['2022 ~ 2023 한빛 서포터즈 (2022.03)', ['한빛 서포터즈'], ['2022/2023', '2022-03/2022-03']],
    ['한빛 (2022) 서포터즈 (2022.03 ~ 2022.08)', ['한빛', '서포터즈'], ['2022/2022', '2022-03/2022-08']],
    // a number before a period
    ['3\\. 2021.03 ~ 2023.06 가람', ['가람'], ['2021-03/2023-06']],
    ['12\\) 2021.03 ~ 2023.06 가람', ['가람'], ['2021-03/2023-06']],
    ['3번 2021.03 ~ 2023.06 가람', ['3번', '가람'], ['2021-03/2023-06']],
    ['가람 3. 2021.03 ~ 2023.06', ['가람 3.'], ['2021-03/2023-06']],
    // parentheses around several periods with words beside them
    [
      '가람 (사원 2019.01 ~ 2019.12, 2021.03 ~ 2023.06 대리)',
      ['가람 (사원', '대리)'],
      ['2019-01/2019-12', '2021-03/2023-06'],
    ],
    ['가람 2019.01 ~ 2019.12 (2021.03 ~ 2023.06)', ['가람'], ['2019-01/2019-12', '2021-03/2023-06']],
    ['가람 (2019.01 ~ 2019.12) 2021.03 ~ 2023.06', ['가람'], ['2019-01/2019-12', '2021-03/2023-06']],
    ['(2019.01 ~ 2019.12) 가람 (2021.03 ~ 2023.06)', ['가람'], ['2019-01/2019-12', '2021-03/2023-06']],
    // what a period leaves behind
    ['가람 () 2021.03 ~ 2023.06 - [] 나래 | ( ) ·', ['가람', '나래'], ['2021-03/2023-06']],
    ['2021.03 ~ 2023.06) ) 가람 - (', ['가람'], ['2021-03/2023-06']],
    ['2021.03 ~ 2023.06 -가람', ['-가람'], ['2021-03/2023-06']],
    // separators in brackets
    ['[가람, 나래] 정산', ['[가람, 나래] 정산'], []],
    ['가람) 나래 (다온, 라온)', ['가람) 나래 (다온, 라온)'], []],
    ['(가람) 나래, 다온', ['(가람) 나래', '다온'], []],
    ['[가람] 나래, 다온', ['[가람] 나래', '다온'], []],
    // borders of style beside separators, in words and behind links
    ['**가람** 나래 | 다온', ['가람', '나래', '다온'], []],
    ['**가람** | 나래', ['가람', '나래'], []],
    ['**가람: 나래, 소프트**, 다온', ['가람: 나래, 소프트', '다온'], []],
    ['[가람](https://example.com) 나래', ['가람 나래'], []],
    ['[가람](https://example.com) 백엔드 개발자, 나래', ['가람', '백엔드 개발자', '나래'], []],
    ['[가람](https://example.com) 서버팀', ['가람', '서버팀'], []],
    ['[가람](https://example.com)서버팀', ['가람서버팀'], []],
    // a word of place
    ['Backend Engineer at Garam at Seoul', ['Backend Engineer', 'Garam at Seoul'], []],
    // types with titles, durations and states in parentheses
    ['가람 (계약직 사서)', ['가람', '계약직 사서'], []],
    ['가람 (인턴 디자이너)', ['가람', '인턴 디자이너'], []],
    ['가람 (신규 디자이너 채용)', ['가람 (신규 디자이너 채용)'], []],
    ['가람 (정규직,)', ['가람', '정규직'], []],
    ['가람 (2년 3개월)', ['가람', '2년 3개월'], []],
    ['가람 (서울, 나래)', ['가람 (서울, 나래)'], []],
    // a label stays with the list beside it (P5)
    ['가람 | 포지션: 기획, 서버 | 서울', ['가람', '포지션: 기획, 서버', '서울'], []],
    ['가람 | 사용 기술: Java, Go | 서울', ['가람', '사용 기술: Java, Go', '서울'], []],
    ['가람 | 고객사 : 나래, 다온 | 서울', ['가람', '고객사 : 나래, 다온', '서울'], []],
    ['가람 | 부서: 정산, 서버 | 서울', ['가람', '부서: 정산, 서버', '서울'], []],
    ['가람 | 규모: 4대, 서버 | 서울', ['가람', '규모', '4대', '서버', '서울'], []],
    ['가람 | 역할: 기획, 서버 | 서울', ['가람', '역할: 기획, 서버', '서울'], []],
  ])('%s', (markdown, parts, periods) => {
    expect(cut(markdown)).toEqual({ parts, periods })
  })
})

describe('parts of header lines', () => {
  it.each<[string, readonly (readonly [text: string, before: string, isBehind: boolean, look?: string])[]]>([
    [
      '가람 | 나래, 다온',
      [
        ['가람', '', false],
        ['나래', '|', false],
        ['다온', ',', false],
      ],
    ],
    [
      '사원 @ 가람 → 나래',
      [
        ['사원', '', false],
        ['가람', '@', false],
        ['나래', '→', false],
      ],
    ],
    [
      '가람 2021.03 ~ 2023.06 나래 - 다온',
      [
        ['가람', '', false],
        ['나래', '', true],
        ['다온', '-', true],
      ],
    ],
    [
      '가람 (2021.03 ~ 2023.06, 사원)',
      [
        ['가람', '', false],
        ['사원', '(', true],
      ],
    ],
    [
      '가람 (대리, 서울)',
      [
        ['가람', '', false],
        ['대리', '(', false],
        ['서울', '(', false],
      ],
    ],
    [
      '**가람** 나래 `다온`',
      [
        ['가람', '', false, 'strong'],
        ['나래', 'style', false],
        ['다온', 'style', false, 'code'],
      ],
    ],
    [
      '가람 (파견) 나래',
      [
        ['가람', '', false],
        ['파견', '(', false],
        ['나래', 'style', false],
      ],
    ],
    [
      '[가람](https://example.com)(나래)',
      [
        ['가람', '', false],
        ['(나래)', 'style', false],
      ],
    ],
  ])('%s', (markdown, expected) => {
    const { parts } = splitHeader(lineOf(markdown), lexicon)
    expect(parts.map(({ line, before, afterPeriod }) => [line.text, before, afterPeriod])).toEqual(
      expected.map(([text, before, isBehind]) => [text, before, isBehind]),
    )
    expect(parts.map(({ strong, code }) => (strong ? 'strong' : code ? 'code' : undefined))).toEqual(
      expected.map(([, , , look]) => look),
    )
  })

  it.each<[string, readonly number[]]>([
    ['가람 | 나래', [0, 5]],
    ['가람 (파견) 나래', [0, 4, 8]],
    ['가람 (대리, 서울)', [0, 4, 8]],
  ])('tell where they stand: %s', (markdown, expected) => {
    expect(splitHeader(lineOf(markdown), lexicon).parts.map(({ at }) => at)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['가람 (2021.03 ~ 2023.06)', ''],
    ['가람 2021.03 ~ 2023.06', ''],
    ['가람 (2021.03 ~ 2023.06 , 인턴 )', '인턴'],
    ['가람 ( 인턴 , 2021.03 ~ 2023.06)', '인턴'],
    ['가람 (서버/앱, 2021.03 ~ 2023.06)', '서버/앱'],
    ['가람 (2021.03 ~ 2023.06, 서버/앱)', '서버/앱'],
    ['가람 [2021.03 ~ 2023.06, 사원 ]', '사원'],
    ['가람 [ 2021.03 ~ 2023.06]', ''],
    ['가람 〈2021.03 ~ 2023.06〉', ''],
    ['가람 【2021.03 ~ 2023.06 · 사원】', '사원'],
  ])('leave what stands beside a period in its brackets: %s → %j', (markdown, expected) => {
    expect(splitHeader(lineOf(markdown), lexicon).periods.map(({ remark }) => remark)).toEqual([expected])
  })

  it('are asked for by the number of their line, and by whether it is a place for a date', () => {
    const line = lineOf('가람 202103')
    expect(splitHeader(line, lexicon).periods).toEqual([])
    expect(splitHeader(line, lexicon, 0, true).periods).toEqual([
      expect.objectContaining({ startDate: '2021-03', row: 0 }),
    ])
    expect(splitHeader(line, lexicon, 1).parts).toEqual([expect.objectContaining({ row: 1 })])
    expect(splitHeader(line, lexicon).parts).toEqual([expect.objectContaining({ row: 0 })])
  })

  it.each<[string, boolean]>([
    ['2021.03 ~ 2023.06', true],
    ['(2021.03 ~ 2023.06)', true],
    ['2021.03', false],
    ['가람 2021.03 ~ 2023.06', false],
    ['가람', false],
  ])('are none beside a range alone: %s', (markdown, expected) => {
    expect(isRangeAlone(splitHeader(lineOf(markdown), lexicon))).toBe(expected)
  })
})

describe('a range in another (W11)', () => {
  it.each<[string, string, boolean]>([
    ['2021-03/2021-06', '2021-01/2021-12', true],
    ['2021-01/2021-12', '2021-01/2021-12', true],
    ['2021-03/2021-06', '2021/2021', true],
    ['2021/2021', '2021-03/2021-06', true],
    ['2021-03/2021-06', '2021-01/', true],
    ['2021-03/', '2021-01/', true],
    ['2021-03/', '2021-01/2021-12', false],
    ['2020-12/2021-06', '2021-01/2021-12', false],
    ['2021-03/2022-01', '2021-01/2021-12', false],
    ['/2021-06', '2021-01/2021-12', false],
    ['2021-03/2021-06', '/2021-12', false],
  ])('%s in %s: %s', (own, around, expected) => {
    const range = (text: string): { startDate?: string; endDate?: string } => {
      const [startDate, endDate] = text.split('/')
      return { ...(startDate && { startDate }), ...(endDate && { endDate }) }
    }
    expect(isWithin(range(own), range(around))).toBe(expected)
  })
})

describe('labels', () => {
  it.each<[string, readonly [string, string, boolean] | undefined]>([
    ['기간: 2021.03', ['기간', '2021.03', true]],
    ['**기간** : 2021.03', ['기간', '2021.03', true]],
    ['기간 ： 2021.03', ['기간', '2021.03', true]],
    ['규모: 4대', ['규모', '4대', false]],
    ['**기간** 2021.03', ['기간', '2021.03', true]],
    ['`기간` 2021.03', ['기간', '2021.03', true]],
    ['[기간] 2021.03', ['기간', '2021.03', true]],
    ['**[기간]** 2021.03', ['기간', '2021.03', true]],
    ['【기간】 2021.03', ['기간', '2021.03', true]],
    ['**【기간】** 2021.03', ['기간', '2021.03', true]],
    ['【기간】', ['기간', '', true]],
    ['기간) 2021.03', ['기간', '2021.03', true]],
    ['**사용 기술(Stack)** Java', ['사용 기술(Stack)', 'Java', true]],
    ['기간 | 2021.03', ['기간', '2021.03', true]],
    ['기간 - 2021.03', ['기간', '2021.03', true]],
    ['▶ 기간', ['기간', '', true]],
    ['**[기술 스택]**', ['기술 스택', '', true]],
    // none
    ['**규모** 4대', undefined],
    ['[규모] 4대', undefined],
    ['【규모】 4대', undefined],
    ['규모) 4대', undefined],
    ['기간 (안내) 4대', undefined],
    ['규모 | 4대', undefined],
    ['규모', undefined],
    [': 2021.03', undefined],
    ['▶ : 정산', ['▶', '정산', false]],
    ['https://example.com', undefined],
    ['12:30 회의', undefined],
    ['1:N 상담 운영', undefined],
    ['N:M 관계', undefined],
    ['ISBN:9 권', ['ISBN', '9 권', true]],
    ['1:Next', ['1', 'Next', false]],
    [`${'가'.repeat(40)}: 나`, ['가'.repeat(40), '나', false]],
    [`${'가'.repeat(41)}: 나`, undefined],
    // forms without a colon where a word before the label is none
    ['**기**간 | 2021.03', ['기간', '2021.03', true]],
    ['1\\) 기간 | 2021.03', ['기간', '2021.03', true]],
    ['[기간]2021.03', ['기간', '2021.03', true]],
    ['기간|2021.03', ['기간', '2021.03', true]],
    ['기간)2021.03', undefined],
    ['가 [기간]', undefined],
    // a bar beside the label is no part of the value, one in it is
    ['**기간** | 2021.03', ['기간', '2021.03', true]],
    ['**기간**| 2021.03', ['기간', '2021.03', true]],
    ['**기간** 2021|03', ['기간', '2021|03', true]],
    ['**기간** 2021 | 03', ['기간', '2021 | 03', true]],
    ['| 규모: 4대', ['| 규모', '4대', false]],
    // how far a label reaches
    ['사용 기술 (Tech Stack A) | Java', ['사용 기술 (Tech Stack A)', 'Java', true]],
    ['사용 기술 (Tech Stack AB) | Java', undefined],
    [`사용 기술 (${'가'.repeat(32)})`, [`사용 기술 (${'가'.repeat(32)})`, '', true]],
    [`사용 기술 (${'가'.repeat(33)})`, undefined],
    ['사용 기술 (stack.md)', undefined],
    ['**사용 기술 (stack.md)**', undefined],
    ['사용 기술 (.md)', undefined],
    ['사용 기술 (etc.)', undefined],
    // colons in and behind brackets, times, ratios and faces
    ['가[나]다: 라', ['가[나]다', '라', false]],
    ['가(나): 다', ['가(나)', '다', false]],
    ['[가: 나]', undefined],
    ['가):나', ['가)', '나', false]],
    ['M사 협업:3건', ['M사 협업', '3건', false]],
    ['1: 2건', ['1', '2건', false]],
    ['가람 :) 나래', undefined],
    ['가람 :-) 나래', undefined],
    ['가람: 나래(다온)', ['가람', '나래(다온)', false]],
    ['가람(구: 나래)', undefined],
    ['', undefined],
  ])('%s', (markdown, expected) => {
    const label = readLabel(lineOf(markdown), lexicon)
    expect(label && [label.label.text, label.value.text, label.meanings.length > 0]).toEqual(expected)
  })

  it('tells a colon that is written', () => {
    expect(hasColon(lineOf('기간: 2021'))).toBe(true)
    expect(hasColon(lineOf('**기간** 2021'))).toBe(false)
    expect(hasColon(lineOf('https://example.com'))).toBe(false)
    expect(hasColon(lineOf(': 2021'))).toBe(false)
    expect(hasColon(lineOf(`${'가'.repeat(59)}: 나`))).toBe(true)
    expect(hasColon(lineOf(`${'가'.repeat(60)}: 나`))).toBe(false)
  })

  it('leave the images of the line to the value', () => {
    const [first, ...more] = [
      '기간: ![가](a.png)',
      '**기간** ![가](a.png)',
      '[기간] ![가](a.png)',
      '기간 | ![가](a.png)',
      '기간![가](a.png)',
    ].map((markdown) => readLabel(lineOf(markdown), lexicon)?.value.images)
    expect(first).toEqual([expect.objectContaining({ src: 'a.png' })])
    for (const images of more) expect(images).toEqual([expect.objectContaining({ src: 'a.png' })])
  })
})

describe('titles (T6)', () => {
  it.each<[string, string]>([
    ['▶ 가람', '가람'],
    ['■ 가람 ■', '가람'],
    ['💼 가람 🚀', '가람'],
    ['1. 가람', '가람'],
    ['1\\) 가람', '가람'],
    ['4-1. 가람', '가람'],
    ['경력1. 가람', '가람'],
    ['경력 1. 가람', '가람'],
    ['경력 2: 가람', '가람'],
    ['프로젝트 3 - 가람', '가람'],
    ['[프로젝트 10] 가람', '가람'],
    ['Project #2) 가람', '가람'],
    ['Project 02 | 가람', '가람'],
    ['[1] 가람', '가람'],
    [':seedling: 가람', '가람'],
    ['가람 :tada:', '가람'],
    ['① 가람', '가람'],
    ['1️⃣ 가람', '가람'],
    ['3D 가람', '3D 가람'],
    ['II. 가람', '가람'],
    ['가람:', '가람'],
    ['가람.', '가람'],
    ['[가람]', '가람'],
    ['[가람 [나래]]', '가람 [나래]'],
    ['【가람】', '가람'],
    ['< 가람 >', '가람'],
    ['≪ 가람 ≫', '가람'],
    ['〈가람〉', '가람'],
    ['< 가람 > 정산', '< 가람 > 정산'],
    ['《가람》', '《가람》'],
    ['[출시] 가람', '가람'],
    ['가람 (예정)', '가람'],
    ['가람 앱.', '가람 앱'],
    ['가람 [진행중]', '가람'],
    ['\\> [출시] 가람 <', '가람'],
    ['[라이브] 가람', '가람'],
    ['[CBT] 가람', '가람'],
    ['가람 (4인/4주)', '가람'],
    ['가람 (1인/진행중)', '가람'],
    // what belongs to a name
    ['㈜가람', '㈜가람'],
    ['(주)가람', '(주)가람'],
    ['GARAM Co. Ltd.', 'GARAM Co. Ltd.'],
    ['가람 S.A.', '가람 S.A.'],
    ['가람 (나래)', '가람 (나래)'],
    ['[가람] 정산', '[가람] 정산'],
    ['[라이브 커머스] 정산', '[라이브 커머스] 정산'],
    ['가람 (4인)', '가람 (4인)'],
    ['가람 (나래/진행중)', '가람 (나래/진행중)'],
    ['【가람】 정산', '【가람】 정산'],
    ['3D 게임', '3D 게임'],
    ['시즌 2. 가람', '시즌 2. 가람'],
    ['[시즌 2] 가람', '[시즌 2] 가람'],
    ['프로젝트 2', '프로젝트 2'],
    ['프로젝트 2.0 가람', '프로젝트 2.0 가람'],
    ['프로젝트 100: 가람', '프로젝트 100: 가람'],
    ['○○은행', '○○은행'],
    ['가람:정산:', '가람:정산'],
    [':가람: 정산', ':가람: 정산'],
    ['은행 ○○', '은행 ○○'],
    ['▶', '▶'],
    ['▶▶', '▶▶'],
    ['...', '...'],
    ['\\[ \\]', '[ ]'],
    // circles that stand for a name left blank
    ['▶ ○○은행', '○○은행'],
    ['1\\. ○○은행', '○○은행'],
    ['○ 가람', '가람'],
    ['가람 ○', '가람'],
    ['○○은행:', '○○은행'],
    ['▶ 가람 ○○ 은행', '가람 ○○ 은행'],
    // numbering of all kinds, with and without a space behind it
    ['12\\) 가람', '가람'],
    ['(1)가람', '가람'],
    ['1.가람', '가람'],
    ['1-12. 가람', '가람'],
    ['1-2-3. 가람', '가람'],
    ['4-1 가람', '가람'],
    ['1.12.3  가람', '가람'],
    ['[12]가람', '가람'],
    ['[12] 가람', '가람'],
    ['①가람', '가람'],
    ['IV.  가람', '가람'],
    ['Ⅳ. 가람', '가람'],
    ['Ⅳ)가람', '가람'],
    ['ⅳ 가람', '가람'],
    ['나. 가람', '가람'],
    ['가) 가람', '가람'],
    ['작업1.가람', '가람'],
    ['작업12\\) 가람', '가람'],
    ['1⃣ 가람', '가람'],
    ['ㅇ 가람', '가람'],
    ['[프로젝트2] 가람', '가람'],
    ['[Project #2]가람', '가람'],
    ['프로젝트2: 가람', '가람'],
    // what is none
    ['21.03 가람', '21.03 가람'],
    ['21-03. 가람', '21-03. 가람'],
    ['21.031 가람', '21.031 가람'],
    ['1.5배 가람', '1.5배 가람'],
    ['4-1가람', '4-1가람'],
    ['IV.가람', 'IV.가람'],
    ['Ⅳ가람', 'Ⅳ가람'],
    ['나.가람', '나.가람'],
    ['손. 가람', '손. 가람'],
    ['작업1 가람', '작업1 가람'],
    ['ㅇ가람', 'ㅇ가람'],
    ['신작 [프로젝트 2] 가람', '신작 [프로젝트 2] 가람'],
    ['프로젝트 2:', '프로젝트 2'],
    ['가람 :tada: 나래', '가람 :tada: 나래'],
    // dots of abbreviations, and of none
    ['GARAM Inc.', 'GARAM Inc.'],
    ['Inc.', 'Inc.'],
    ['가람 (Inc.', '가람 (Inc.'],
    ['Zinc.', 'Zinc'],
    ['GARAM Inc. 서울.', 'GARAM Inc. 서울'],
    ['플랜 B.', '플랜 B.'],
    // brackets around the whole, and around a part
    ['[[가람]]', '가람'],
    ['가람 【나래】', '가람 【나래】'],
    ['가람 <나래>', '가람 <나래>'],
    ['가람 〈나래〉', '가람 〈나래〉'],
    ['가람 ≪나래≫', '가람 ≪나래≫'],
    ['〈가람〉 나래', '〈가람〉 나래'],
    ['≪가람≫ 나래', '≪가람≫ 나래'],
    // a status
    ['[출시]가람', '가람'],
    ['가람[출시]', '가람'],
    ['가람 (예정) 나래', '가람 (예정) 나래'],
    ['▶ (예정)', '(예정)'],
    ['가람 (4인 / 4주)', '가람'],
  ])('%s → %s', (markdown, expected) => {
    expect(cleanTitle(lineOf(markdown.replace(/^1\. /u, '1\\. ')), lexicon).text).toBe(expected)
  })

  it.each<[string, string]>([
    ['💡 프로젝트 1. 정산', '프로젝트'],
    ['- [프로젝트 2] 정산', '프로젝트'],
    ['Project #3: 정산', 'project'],
    ['시즌 1. 정산', ''],
    ['프로젝트 정산', ''],
    ['새 프로젝트 1. 정산', ''],
  ])('have the word of an entry before its number: %s → %j', (text, expected) => {
    expect(entryWord(text)).toBe(expected)
  })

  it('cleans one end, or ornaments alone', () => {
    expect(trimOrnamentsBefore(lineOf('▶ 가람 ▶')).text).toBe('가람 ▶')
    expect(trimOrnamentsBefore(lineOf('가람')).text).toBe('가람')
    for (const text of [
      '모임 2021.03 ~',
      '모임 2021. 3 –',
      "모임 '21년 3월 ~",
      '모임 2021년 -',
      '모임 2021.03.20 ~',
      '2021 ~',
      '모임 2021년 3월 20일 ~',
      '모임 2021.3. ~',
      '모임 2021.3.2. ~',
      '모임 (2021.03 -',
    ])
      expect(trimOrnaments(lineOf(text)).text).toBe(text)
    for (const text of ['~ 모임 ~', '모임 3 ~', '모임 4.0.10 –'])
      expect(trimOrnaments(lineOf(text)).text).toBe(text.replace(/^~ | [~–]$/gu, ''))
    expect(trimOrnaments(lineOf('▶ [출시] 가람:')).text).toBe('[출시] 가람')
  })
})

describe('units', () => {
  type Tree = readonly [style: string, text: string, ...children: Tree[]]
  const draw = (markdown: string): Tree[] => {
    const tree = (units: readonly Unit[]): Tree[] =>
      units.map((unit) => [unit.style, unit.lines.map(({ text }) => text).join('⏎'), ...tree(unit.children)])
    return tree(unitsOf(markdown))
  }

  it.each<[string, string, readonly Tree[]]>([
    [
      'a heading owns what follows',
      '# 가\n\n나\n\n## 다\n\n라\n\n# 마',
      [
        ['heading', '가', ['text', '나'], ['heading', '다', ['text', '라']]],
        ['heading', '마'],
      ],
    ],
    [
      'a bold line owns what follows',
      '**가**\n\n나\n\n**다**\n\n- 라',
      [
        ['bold', '가', ['text', '나']],
        ['bold', '다', ['item', '라']],
      ],
    ],
    [
      'a rule ends what a bold line owns',
      '**가**\n\n---\n\n나',
      [
        ['bold', '가'],
        ['text', '나'],
      ],
    ],
    [
      'a labelled value behind the list of a bold line is not its',
      '**가**\n\n- 나\n\n기간: 2021.03',
      [
        ['bold', '가', ['item', '나']],
        ['text', '기간: 2021.03'],
      ],
    ],
    [
      'a known label owns the text behind it',
      '담당 업무\n\n정산을 개발했습니다.\n\n- 운영',
      [['label', '담당 업무', ['text', '정산을 개발했습니다.'], ['item', '운영']]],
    ],
    [
      'not the text behind its list',
      '담당 업무\n\n- 운영\n\n정산을 개발했습니다.',
      [
        ['label', '담당 업무', ['item', '운영']],
        ['text', '정산을 개발했습니다.'],
      ],
    ],
    [
      'a label owns the table behind it',
      '담당 업무\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |',
      [['label', '담당 업무', ['table', '']]],
    ],
    [
      'a list of definitions is labels with their values',
      '역할\n: 설계\n성과\n: 가\n: 나\n: 다\n\n라',
      [
        ['text', '역할: 설계'],
        ['label', '성과', ['item', '가'], ['item', '나'], ['item', '다']],
        ['text', '라'],
      ],
    ],
    [
      'bold terms with their definitions own nothing else',
      '**역할**\n: 설계\n\n가\n\n**성과**\n: 나\n: 다\n\n**규모**\n: 라',
      [
        ['bold', '역할: 설계'],
        ['text', '가'],
        ['bold', '성과', ['item', '나'], ['item', '다']],
        ['bold', '규모⏎라'],
      ],
    ],
    [
      'a label alone right below the text of an item heads the items behind it',
      '역할:\n- 설계\n- 개발\n사용 기술:\n- Java',
      [
        ['label', '역할:', ['item', '설계'], ['item', '개발']],
        ['label', '사용 기술:', ['item', 'Java']],
      ],
    ],
    [
      'so does one in brackets, but none with a value beside it',
      '[업무]\n- 설계\n- 개발\n[성과]\n- 나\n- 다\n[성과] 라\n- 마\n  [가나]',
      [
        ['label', '[업무]', ['item', '설계'], ['item', '개발']],
        ['label', '[성과]', ['item', '나'], ['item', '다⏎[성과] 라'], ['item', '마⏎[가나]']],
      ],
    ],
    [
      'not one with items under it, nor other words',
      '- 설계\n  사용 기술:\n  - Java\n- 개발\n  다음 일:',
      [
        ['item', '설계⏎사용 기술:', ['item', 'Java']],
        ['item', '개발⏎다음 일:'],
      ],
    ],
    ['a line above a list heads it', '가\n- 나', [['label', '가', ['item', '나']]]],
    [
      'not a sentence',
      '가를 했습니다.\n- 나',
      [
        ['text', '가를 했습니다.'],
        ['item', '나'],
      ],
    ],
    [
      'not a line that begins with a period',
      '2021.03 ~ 2023.06 가\n- 나',
      [
        ['text', '2021.03 ~ 2023.06 가'],
        ['item', '나'],
      ],
    ],
    ['a bold beginning above a list', '**가** 나\n- 다', [['bold', '가 나', ['item', '다']]]],
    ['a bold name with a range', '**가** (2021.03 ~ 2023.06)', [['bold', '가 (2021.03 ~ 2023.06)']]],
    ['not a bold name with a word', '**가** 나', [['text', '가 나']]],
    [
      'lines of labels stand alone',
      '규모: 4대\n방식: 직접',
      [
        ['text', '규모: 4대'],
        ['text', '방식: 직접'],
      ],
    ],
    ['not where one line has none', '규모: 4대\n직접', [['text', '규모: 4대⏎직접']]],
    ['lines of a definition', '**가**\n: 나', [['bold', '가⏎나']]],
    [
      'terms in plain text or a link with their definitions',
      '[가](https://example.com)\n: 나\n: 다\n\n라\n: 마',
      [
        ['bold', '가⏎나⏎다'],
        ['bold', '라⏎마'],
      ],
    ],
    ['not a sentence above a line that begins with a colon', '가를 했습니다.\n: 나', [['text', '가를 했습니다.⏎: 나']]],
    ['a definition apart from its term', '**가**\n: 나\n\n: 다', [['bold', '가⏎나', ['text', '다']]]],
    ['not a word between colons at the start', ':smile: 나', [['text', ':smile: 나']]],
    ['not a name above a word between colons', '가\n:smile: 나', [['text', '가⏎:smile: 나']]],
    ['a bold line names its item', '- **가**\n  나\n  - 다', [['item', '가', ['text', '나'], ['item', '다']]]],
    [
      'a list of a heading below one of numbers',
      '1) 가\n2) 나\n\n* # 다',
      [
        ['item', '가'],
        ['item', '나'],
        ['heading', '다'],
      ],
    ],
    ['a heading in an item', '- ### 가\n  - 나', [['heading', '가', ['item', '나']]]],
    ['a list in an item without text', '- - 가', [['item', '', ['item', '가']]]],
    [
      'a bold line behind a break ends the list',
      '- 가\n- 나<br>**다**\n  - 라\n- 마',
      [
        ['item', '가'],
        ['item', '나'],
        ['bold', '다', ['item', '라'], ['item', '마']],
      ],
    ],
    ['code is nothing', '```\n가\n```\n\n나', [['text', '나']]],
    // words of the page (T1)
    ['a word of the page is nothing', '# 더보기\n\n더보기\n\n가', [['text', '가']]],
    ['a word of the page behind a label goes', '주요 업무 펼치기\n- 가', [['label', '주요 업무', ['item', '가']]]],
    ['not behind another word', '가람 더보기', [['text', '가람 더보기']]],
    ['nor with a target', '[더보기](https://example.com)', [['text', '더보기']]],
    // tables of labels with their values (P1)
    [
      'a line that begins in bold heads a table of labels',
      '**가람** 앱\n\n| 기간 | 2021.03 |\n|---|---|\n| 역할 | 개발 |\n| 규모 | 4대 |',
      [['bold', '가람 앱', ['table', '']]],
    ],
    [
      'not one where half of them are none',
      '**가람** 앱\n\n| 기간 | 2021.03 |\n|---|---|\n| 규모 | 4대 |',
      [
        ['text', '가람 앱'],
        ['table', ''],
      ],
    ],
    [
      'nor one of three columns',
      '**가람** 앱\n\n| 기간 | 역할 | 소속 |\n|---|---|---|\n| 역할 | 개발 | 나래 |',
      [
        ['text', '가람 앱'],
        ['table', ''],
      ],
    ],
    // lists below lists (T11)
    ['a list stands under the only line of one with numbers', '1) 가\n\n- 나', [['item', '가', ['item', '나']]]],
    [
      'not under one of several lines',
      '1) 가\n2) 나\n\n- 다',
      [
        ['item', '가'],
        ['item', '나'],
        ['item', '다'],
      ],
    ],
    [
      'nor under one with a list of its own',
      '1) 가\n   - 나\n\n* 다',
      [
        ['item', '가', ['item', '나']],
        ['item', '다'],
      ],
    ],
    [
      'nor under one of another bullet',
      '- 가\n\n* 나',
      [
        ['item', '가'],
        ['item', '나'],
      ],
    ],
    [
      'an indented list stands under the last line with another sign',
      '▪ 가\n▪ 나\n\n  - 다\n  - 라',
      [
        ['item', '가'],
        ['item', '나', ['item', '다'], ['item', '라']],
      ],
    ],
    [
      'not one at the margin',
      '▪ 가\n▪ 나\n\n- 다',
      [
        ['item', '가'],
        ['item', '나'],
        ['item', '다'],
      ],
    ],
    [
      'one that goes on with the sign of the outer one',
      '▪ 가\n▪ 나\n- 다\n- 라\n▪ 마\n- 바',
      [
        ['item', '가'],
        ['item', '나', ['item', '다'], ['item', '라']],
        ['item', '마', ['item', '바']],
      ],
    ],
    // what ends a list (T3)
    [
      'the header of an entry at the margin ends a list',
      '- 가\n나래 2021.03 ~ 2022.03\n- 다',
      [
        ['item', '가'],
        ['label', '나래 2021.03 ~ 2022.03', ['item', '다']],
      ],
    ],
    [
      'and one in a list',
      '- 가\n  - 나\n다온 2021.03 ~ 2022.03\n- 라',
      [
        ['item', '가', ['item', '나']],
        ['label', '다온 2021.03 ~ 2022.03', ['item', '라']],
      ],
    ],
    [
      'not a line below the text of the item',
      '- 가\n  나래 2021.03 ~ 2022.03\n- 다',
      [
        ['item', '가⏎나래 2021.03 ~ 2022.03'],
        ['item', '다'],
      ],
    ],
    [
      'nor a sentence, a range alone or a date',
      '- 가\n나래에서 2021.03 ~ 2022.03 개발했습니다.\n- 다\n2021.03 ~ 2022.03\n- 라\n나래 2021.03',
      [
        ['item', '가⏎나래에서 2021.03 ~ 2022.03 개발했습니다.'],
        ['item', '다⏎2021.03 ~ 2022.03'],
        ['item', '라⏎나래 2021.03'],
      ],
    ],
    [
      'a sign at the margin ends a list',
      '- 가\n○ 실적\n- 다',
      [
        ['item', '가'],
        ['label', '○ 실적', ['item', '다']],
      ],
    ],
    [
      'a bold label below the text of an item ends the list',
      '- 가\n  **역할** 개발\n- 나',
      [
        ['item', '가'],
        ['text', '역할 개발'],
        ['item', '나'],
      ],
    ],
    [
      'not where the item is an entry with a name or a period',
      '- **가**\n  **역할** 개발\n- 나 2021.03 ~ 2022.03\n  **역할** 개발',
      [
        ['item', '가', ['text', '역할 개발']],
        ['item', '나 2021.03 ~ 2022.03⏎역할 개발'],
      ],
    ],
    // names with their periods (W2, W3)
    [
      'a name above its period owns what follows',
      '**가람** 앱\n\n2021.03 ~ 2022.03 (1년)\n\n나',
      [['bold', '가람 앱', ['text', '2021.03 ~ 2022.03 (1년)'], ['text', '나']]],
    ],
    [
      'not above another line, or several',
      '**가람** 앱\n\n나래\n\n**다온** 앱\n\n2021.03 ~ 2022.03\n라온',
      [
        ['text', '가람 앱'],
        ['text', '나래'],
        ['text', '다온 앱'],
        ['text', '2021.03 ~ 2022.03⏎라온'],
      ],
    ],
    [
      'nor above a range with much behind it',
      `**가람** 앱\n\n2021.03 ~ 2022.03 ${'가'.repeat(30)}`,
      [
        ['text', '가람 앱'],
        ['text', `2021.03 ~ 2022.03 ${'가'.repeat(30)}`],
      ],
    ],
    [
      'a range with less behind it',
      `**가람** 앱\n\n2021.03 ~ 2022.03 ${'가'.repeat(29)}`,
      [['bold', '가람 앱', ['text', `2021.03 ~ 2022.03 ${'가'.repeat(29)}`]]],
    ],
    [
      'a name above what it is, and a list',
      '**가람** 앱\n\nSwift 앱\n\n- 나',
      [['bold', '가람 앱', ['label', 'Swift 앱', ['item', '나']]]],
    ],
    [
      'not a sentence there',
      '**가람** 앱입니다.\n\nSwift 앱\n\n- 나',
      [
        ['text', '가람 앱입니다.'],
        ['label', 'Swift 앱', ['item', '나']],
      ],
    ],
    [
      'nor a label below',
      '**가람** 앱\n\n역할: 개발\n\n- 나',
      [
        ['text', '가람 앱'],
        ['text', '역할: 개발'],
        ['item', '나'],
      ],
    ],
    [
      'a bold name with its period in the line below, above a list',
      '**가람**\n2021.03 ~ 2022.03\n\n- 나',
      [['bold', '가람⏎2021.03 ~ 2022.03', ['item', '나']]],
    ],
    [
      'and in the same shape without one',
      '**가람**\n2021.03 ~ 2022.03\n\n- 나\n\n**다온**\n2022.04 ~ 2023.03\n\n라',
      [
        ['bold', '가람⏎2021.03 ~ 2022.03', ['item', '나']],
        ['bold', '다온⏎2022.04 ~ 2023.03', ['text', '라']],
      ],
    ],
    [
      'not without that shape',
      '**가람**\n2021.03 ~ 2022.03\n\n라',
      [['bold', '가람', ['text', '2021.03 ~ 2022.03'], ['text', '라']]],
    ],
    [
      'nor with more lines, or a label',
      '**가람**\n나래\n다온\n2021.03 ~ 2022.03\n\n- 라\n\n**마루**\n기간: 2021.03 ~ 2022.03\n\n- 바',
      [
        ['bold', '가람', ['text', '나래⏎다온⏎2021.03 ~ 2022.03'], ['item', '라']],
        ['bold', '마루', ['text', '기간: 2021.03 ~ 2022.03'], ['item', '바']],
      ],
    ],
    [
      'a quoted header owns the bold lines below',
      '> **가람** 2021.03 ~ 2022.03\n\n**나**\n\n- 다\n\n> **라온** 2022.04 ~ 2023.03',
      [
        ['bold', '가람 2021.03 ~ 2022.03', ['bold', '나', ['item', '다']]],
        ['bold', '라온 2022.04 ~ 2023.03'],
      ],
    ],
    // lines of a paragraph (T3)
    [
      'lines of bold words with their values stand alone',
      '**상황** 알림 지연\n**해결** 큐 도입',
      [
        ['text', '상황 알림 지연'],
        ['text', '해결 큐 도입'],
      ],
    ],
    [
      'not where one is prose, glued or long',
      `**상황** 알림이 늦었습니다.\n**해결** 큐 도입\n\n**상황**은 지연\n**해결** 큐 도입\n\n**${'가'.repeat(13)}** 지연\n**해결** 큐 도입`,
      [
        ['text', '상황 알림이 늦었습니다.⏎해결 큐 도입'],
        ['text', '상황은 지연⏎해결 큐 도입'],
        ['text', `${'가'.repeat(13)} 지연⏎해결 큐 도입`],
      ],
    ],
    [
      'a bold sentence goes on with the text before it',
      '가\n**나를 했습니다.**\n다',
      [['text', '가⏎나를 했습니다.⏎다']],
    ],
    [
      'not a bold word',
      '가\n**나**\n다',
      [
        ['text', '가'],
        ['bold', '나', ['text', '다']],
      ],
    ],
    [
      'a bold line of at most 100 characters names what follows',
      `**${'가'.repeat(100)}**\n\n나\n\n---\n\n**${'다'.repeat(101)}**\n\n라`,
      [
        ['bold', '가'.repeat(100), ['text', '나']],
        ['text', '다'.repeat(101)],
        ['text', '라'],
      ],
    ],
    [
      'a plain line of at most 40 characters heads a list, its range apart',
      `${'가'.repeat(40)}\n- 나\n\n---\n\n${'다'.repeat(41)}\n- 라\n\n---\n\n${'마'.repeat(39)} 2021.03 ~ 2022.03\n- 바`,
      [
        ['label', '가'.repeat(40), ['item', '나']],
        ['text', '다'.repeat(41)],
        ['item', '라'],
        ['label', `${'마'.repeat(39)} 2021.03 ~ 2022.03`, ['item', '바']],
      ],
    ],
    [
      'a value beside a label heads a list, but not in a quote',
      '규모: 4대\n\n- 가\n\n---\n\n> 규모: 4대\n\n- 가',
      [
        ['label', '규모: 4대', ['item', '가']],
        ['text', '규모: 4대'],
        ['item', '가'],
      ],
    ],
    ...['정규직', '대리', '규모: 4대'].map((line): [string, string, readonly Tree[]] => [
      `a line that goes on with those before it heads no list: ${line}`,
      `가\n${line}\n- 나`,
      [
        ['text', `가⏎${line}`],
        ['item', '나'],
      ],
    ]),
    [
      'technologies, a line each, head no list',
      'Java\nReact\n- 나',
      [
        ['text', 'Java⏎React'],
        ['item', '나'],
      ],
    ],
    [
      'the last of several lines heads a list',
      '가\n나\n- 다',
      [
        ['text', '가'],
        ['label', '나', ['item', '다']],
      ],
    ],
    // labels of parts (W6, W11)
    [
      'a label of projects owns the sub-headings below',
      '## 가람\n\n**주요 프로젝트**\n\n### 나\n\n다\n\n### 라',
      [['heading', '가람', ['bold', '주요 프로젝트', ['heading', '나', ['text', '다']], ['heading', '라']]]],
    ],
    [
      'not another bold line, nor one with text under it',
      '## 가람\n\n**다온**\n\n### 나\n\n## 라온\n\n**주요 프로젝트**\n\n다\n\n### 마',
      [
        ['heading', '가람', ['bold', '다온'], ['heading', '나']],
        ['heading', '라온', ['bold', '주요 프로젝트', ['text', '다']], ['heading', '마']],
      ],
    ],
    [
      'a label of projects at the end of a part heads the parts behind it',
      '## 가람\n\n### 나\n\n다\n\n**프로젝트**\n\n### 라',
      [['heading', '가람', ['heading', '나', ['text', '다']], ['bold', '프로젝트', ['heading', '라']]]],
    ],
    [
      'a word for projects owns the bold lines below',
      '**프로젝트**\n\n**나**\n\n- 다\n\n**라**',
      [['bold', '프로젝트', ['bold', '나', ['item', '다']], ['bold', '라']]],
    ],
    [
      'not a label, nor behind a list of its own',
      '**프로젝트**\n\n**담당 업무**\n\n- 다\n\n---\n\n**프로젝트**\n\n- 라\n\n**마**',
      [
        ['bold', '프로젝트'],
        ['bold', '담당 업무', ['item', '다']],
        ['bold', '프로젝트', ['item', '라']],
        ['bold', '마'],
      ],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(draw(markdown)).toEqual(expected)
  })

  it.each<[string, string, readonly string[] | undefined, readonly (readonly string[])[]]>([
    ['labels alone in the first row', '| 회사 | 기간 |\n| 가람 | 2021.03 |', ['회사', '기간'], [['가람', '2021.03']]],
    [
      'no labels above others',
      '| 회사 | 기간 |\n| 기간 | 2021.03 |',
      undefined,
      [
        ['회사', '기간'],
        ['기간', '2021.03'],
      ],
    ],
    [
      'no value beside a label',
      '| 회사 | 가람 |\n| 나래 | 다온 |',
      undefined,
      [
        ['회사', '가람'],
        ['나래', '다온'],
      ],
    ],
    ['no label alone', '| 기간 |\n| 2021.03 |', undefined, [['기간'], ['2021.03']]],
    ['no row without others', '| 회사 | 기간 |', undefined, [['회사', '기간']]],
    [
      'a head of its own',
      '| 가 | 나 |\n|---|---|\n| 회사 | 기간 |\n| 가람 | 2021.03 |',
      ['가', '나'],
      [
        ['회사', '기간'],
        ['가람', '2021.03'],
      ],
    ],
    ['no numbers of rows', '| No | 회사 |\n|---|---|\n| 1 | 가람 |\n| 2 | 나래 |', ['회사'], [['가람'], ['나래']]],
    ['none below a blank', '| | 회사 |\n|---|---|\n| 1. | 가람 |\n| 2) | 나래 |', ['회사'], [['가람'], ['나래']]],
    [
      'numbers of something',
      '| 횟수 | 회사 |\n|---|---|\n| 1 | 가람 |\n| 2 | 나래 |',
      ['횟수', '회사'],
      [
        ['1', '가람'],
        ['2', '나래'],
      ],
    ],
    [
      'numbers in no order',
      '| No | 회사 |\n|---|---|\n| 2 | 가람 |\n| 3 | 나래 |',
      ['No', '회사'],
      [
        ['2', '가람'],
        ['3', '나래'],
      ],
    ],
    ['no rows', '| No | 회사 |\n|---|---|', ['No', '회사'], []],
  ])('have tables with the head that they show: %s', (_, markdown, head, rows) => {
    const texts = (row: readonly Cell[]): string[] => row.map((cell) => cell.map(({ text }) => text).join('⏎'))
    const [unit] = unitsOf(markdown)
    expect([unit?.table?.head && texts(unit.table.head), unit?.table?.rows.map(texts)]).toEqual([head, rows])
  })
})

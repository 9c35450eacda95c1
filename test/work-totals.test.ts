import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import { career } from './util/convert.js'

const stay = '### 가람소프트 (2021.03 ~ 2023.06)'

/** What is said to contradict the entries of a document, with what they add up to. */
function contradictions(markdown: string): string[] {
  return convert(markdown)
    .messages.filter(({ rule }) => rule.startsWith('contradicting-'))
    .map(({ rule, actual, expected }) => `${rule}: ${actual} / ${expected}`)
}

describe('a total beside the stays (W13)', () => {
  it.each([
    ['a label', '## 경력\n\n- 총 경력: 2년 6개월'],
    ['a label with a note', '## 경력\n\n총 경력: 2년 6개월 (인턴 포함)'],
    ['a label with more behind a comma', '## 경력\n\n총 경력: 2년 6개월, 서버 개발'],
    ['a label with more behind a bar', '## 경력\n\n총 경력: 2년 6개월 | 서버 개발'],
    ['a label without a colon', '## 경력\n\n총 경력 2년 6개월'],
    ['a label with a number', '## 경력\n\n1. 총 경력: 2년 6개월'],
    ['a label with the sum in parentheses', '## 경력\n\n총 경력 (2년 6개월)'],
    ['the heading of the section', '## 경력 : 2년 6개월'],
    ['its heading, in parentheses', '## 경력 (2년 6개월)'],
    ['its heading, without either', '## 경력사항 2년 6개월'],
  ])('is told in %s where it is another', (_, head) => {
    expect(contradictions(`${head}\n\n${stay}`)).toEqual(['contradicting-total: 2년 6개월 / 2년 4개월'])
  })

  it.each([
    ['a month more', '2년 5개월'],
    ['a month less', '2년 3개월'],
    ['no number', '비공개'],
    ['about so long', '약 9년'],
  ])('is not told with %s', (_, total) => {
    expect(contradictions(`## 경력\n\n- 총 경력: ${total}\n\n${stay}`)).toEqual([])
  })

  it('may be rounded by a month for each stay, and to a year where it is in years', () => {
    const two = '### 가람소프트 (2021.03 ~ 2022.06)\n\n### 나래 (2022.07 ~ 2023.06)'
    const told = (total: string, stays: string): string[] => contradictions(`## 경력\n\n총 경력: ${total}\n\n${stays}`)
    expect(told('2년 6개월', two)).toEqual([])
    expect(told('2년 2개월', two)).toEqual([])
    expect(told('2년 7개월', two)).toEqual(['contradicting-total: 2년 7개월 / 2년 4개월'])
    expect(told('3년', '### 가람소프트 (2021.03 ~ 2023.03)')).toEqual([])
    expect(told('3년', '### 가람소프트 (2021.03 ~ 2023.02)')).toEqual(['contradicting-total: 3년 / 2년'])
  })

  it('counts what stays have in common once', () => {
    const both = `${stay}\n\n### 나래 (2022.01 ~ 2022.12)`
    expect(contradictions(`## 경력\n\n총 경력: 3년 4개월\n\n${both}`)).toEqual([
      'contradicting-total: 3년 4개월 / 2년 4개월',
    ])
  })

  it.each([
    ['a stay without months', '### 가람소프트 (2021 ~ 2023)'],
    ['a stay that ends in a year', '### 가람소프트 (2021.03 ~ 2023)'],
    ['a stay without a start', '### 가람소프트 (~ 2023.06)'],
    ['a stay that goes on', '### 가람소프트 (2021.03 ~ 현재)'],
    ['one such stay of two', `${stay}\n\n### 나래 (2023.07 ~ 현재)`],
    ['no stay', '## 학력\n\n- 한빛대학교'],
  ])('cannot be judged by %s', (_, stays) => {
    expect(contradictions(`# 홍길동\n\n- 총 경력: 12년 1개월\n\n## 경력\n\n${stays}`)).toEqual([])
  })

  it('is judged by the date of the document where a stay goes on (B7)', () => {
    const told = (updated: string): string[] =>
      contradictions(`최종 수정: ${updated}\n\n## 경력\n\n총 경력: 12년\n\n### 가람소프트 (2021.03 ~ 현재)`)
    expect(told('2023.06')).toEqual(['contradicting-total: 12년 / 2년 4개월'])
    expect(told('2023')).toEqual([])
  })

  it('is told each time, whatever stands before it', () => {
    const lines = ['2년 4개월', '5년 4개월', '6년 4개월'].map((total) => `총 경력: ${total}`)
    expect(contradictions(`## 경력\n\n${lines.join('\n\n')}\n\n${stay}`)).toEqual([
      'contradicting-total: 5년 4개월 / 2년 4개월',
      'contradicting-total: 6년 4개월 / 2년 4개월',
    ])
  })

  it('is none beside other words', () => {
    expect(contradictions(`## 경력\n\n${stay}\n\n- 정산 5년 4개월\n- 운영 기간: 9년 1개월`)).toEqual([])
    expect(contradictions(`## 경력\n\n${stay}\n\n## 학력: 9년 1개월\n\n- 한빛대학교`)).toEqual([])
  })

  it('is placed where it stands', () => {
    const [message] = convert(`## 경력\n\n${stay}\n\n총 경력: 5년 4개월`).messages.filter(
      ({ rule }) => rule === 'contradicting-total',
    )
    expect(message?.place?.start).toEqual({ line: 5, column: 1, offset: 38 })
  })
})

describe('a duration beside a period (D7)', () => {
  const told = (period: string): string[] => contradictions(`## 경력\n\n### 가람소프트 (${period})`)

  it.each([
    ['2021.03 ~ 2023.06, 2년 6개월', '2년 6개월 / 2년 4개월'],
    ['2021.03 ~ 2023.06, 2년 2개월', '2년 2개월 / 2년 4개월'],
    ['2021.03.02 ~ 2021.12.30, 1년', '1년 / 10개월'],
    ['2021.12 ~ 2022.01, 4개월', '4개월 / 2개월'],
  ])('is told where it is another: %s', (period, expected) => {
    expect(told(period)).toEqual([`contradicting-duration: ${expected}`])
  })

  it.each([
    ['a month more', '2021.03 ~ 2023.06, 2년 5개월'],
    ['a month less, as where the last one does not count', '2021.03 ~ 2023.06, 2년 3개월'],
    ['about so long', '2021.03 ~ 2023.06, 약 9년'],
    ['a period that goes on', '2021.03 ~ 현재, 9년'],
    ['a period that ends in a year', '2021.03 ~ 2023, 9년'],
    ['a period that starts in a year', '2021 ~ 2023.06, 9년'],
    ['a period without a start', '~ 2021.03, 9년'],
    ['a date alone', '2021.03, 9년'],
  ])('is not told beside %s', (_, period) => {
    expect(told(period)).toEqual([])
  })
})

describe('what is odd about a period', () => {
  const told = (period: string): readonly string[] => career(`## 경력\n\n### 가람소프트 ${period}`).told

  it('is told: a start after its end, whose duration says nothing (D9)', () => {
    expect(told('(2023.06 ~ 2021.03, 9년)')).toEqual(['reversed-period: 2023.06 ~ 2021.03'])
    expect(told('(2021.03 ~ 2021.03)')).toEqual([])
  })

  it('is told: a leave in it, once (D5)', () => {
    expect(told('(2021.03 ~ 2024.3 (육아휴직) ~ 현재)')).toEqual(['broken-period: 2021.03 ~ 2024.3 (육아휴직) ~ 현재'])
    expect(told('2021.03 ~ 2024.03 (육아휴직 2022.01 ~ 2022.12)')).toEqual([
      'broken-period: 2021.03 ~ 2024.03, 육아휴직 2022.01 ~ 2022.12',
    ])
  })

  it('is placed at the period alone', () => {
    const [message] = convert('## 경력\n\n### 가람소프트 (2023.06 ~ 2021.03) 대리').messages.filter(
      ({ rule }) => rule === 'reversed-period',
    )
    expect(message?.place).toMatchObject({ start: { line: 3, column: 12 }, end: { line: 3, column: 29 } })
  })
})

import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import { sliceLine } from '../src/outline/text.js'
import { reportUnused } from '../src/resume/audit.js'
import { conceal, spend } from '../src/resume/context.js'
import { contextOf, lineOf } from './util/lines.js'

/** Audit a line that a mapper has spent whole, or from an offset on. */
function audit(markdown: string, resume: unknown = {}, from = 0): string[] {
  const { context, told } = contextOf()
  const line = lineOf(markdown)
  spend(sliceLine(line, from), context)
  reportUnused([line], resume, [], context)
  return told
}

describe('what is spent and says more than its place does (T9)', () => {
  it.each([
    ['나루소프트', '나루소프트'],
    ['경력 나루소프트', '나루소프트'],
    ['경력 나루소프트 기간', '나루소프트'],
    ['경력 나루소프트 기간 가람상점 개월', '나루소프트 기간 가람상점'],
    ['**경력** 나루소프트', '나루소프트'],
    // of a word that a style parts, a part alone is asked for
    ['**경력**나루소프트', '경력나루소프트'],
    // in lower case a letter longer
    ['İ경력 나루소프트', 'İ경력 나루소프트'],
    [':mailbox:나루 경력', 'mailbox:나루'],
    // `오늘` begins no name that is known
    ['오늘입니다', '오늘입니다'],
  ])('%s is reported', (markdown, expected) => {
    expect(audit(markdown)).toEqual([`unused-text: ${expected}`])
  })

  it.each<[string, object?]>([
    ['경력 사항'],
    ['경력사항 (총 5년 3개월)'],
    ['Work Experience'],
    // a slip of the pen, and words written apart
    ['Skils'],
    ['대 외 활 동'],
    ['이런 것에 관심 있어요'],
    [':mailbox: Contact'],
    ['안녕하세요, 3년차 2020년 12월'],
    ['깃허브 / LinkedIn'],
    ['2023.12 ~ 현재'],
    ['**기**간'],
    ['e-mail: gd [at] example [dot] com', { basics: { email: 'gd@example.com' } }],
    ['안녕하세요, 홍길동입니다', { basics: { name: '홍길동' } }],
    ['홍길동의 이력서', { basics: { name: '홍길동' } }],
    ['왕 보람 (Boram)', { basics: { name: '왕보람' }, note: 'boram' }],
  ])('%s is not', (markdown, resume = {}) => {
    expect(audit(markdown, resume)).toEqual([])
  })

  it('is no name with any end', () => {
    expect(audit('경력 수집기', { name: '수집' })).toEqual(['unused-text: 수집기'])
    expect(audit('경력 중등학교', { name: '중등' })).toEqual(['unused-text: 중등학교'])
    expect(audit('경력 입니다')).toEqual([])
  })

  it('is asked for in what is spent alone', () => {
    expect(audit('나루소프트 기간', { work: [{ name: '나루소프트' }] }, 6)).toEqual([])
    expect(audit('나루소프트 기간', {}, 6)).toEqual(['unused-text: 나루소프트 기간'])
    // offsets count in the text as written, where a letter is two in lower case
    expect(audit('İ 기간 나루소프트', { name: 'İ' })).toEqual(['unused-text: 나루소프트'])
  })

  it('is told by single words in a long line', () => {
    const long = `기간 `.repeat(150)
    expect(audit(`${long}대외 활동`)).toEqual(['unused-text: 대외'])
    expect(audit(`${long}대외활동 나루소프트`)).toEqual(['unused-text: 나루소프트'])
    expect(audit(`${long}왕보람입니다`, { basics: { name: '왕보람' } })).toEqual([])
  })

  it('is never repeated where it is secret', () => {
    const { context, told } = contextOf()
    const line = lineOf('로그인 hunter')
    spend(sliceLine(line, 0, 4), context)
    conceal(sliceLine(line, 4), context)
    reportUnused([line], {}, [], context)
    expect(told).toEqual(['unused-text: 로그인'])
  })
})

it('reports an employer that stands among contact data (B3, T9)', () => {
  const { messages } = convert('## 연락처\n\n### (주)나루소프트 · 아르바이트\n\n#### 2019년 3월 ~ 2020년 2월 (1년)')
  expect(messages.map(({ rule, actual }) => `${rule}: ${actual}`)).toContain('unused-text: 나루소프트')
})

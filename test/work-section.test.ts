import { describe, expect, it } from 'vitest'
import { career, work } from './util/convert.js'

const dates = { startDate: '2021-03', endDate: '2023-06' }
const stay = (more: object): object => ({ name: '가람소프트', ...dates, ...more })
const tasks = { highlights: ['정산 개발'] }

describe('a sub-heading with a period below a stay (W1, W11)', () => {
  const below = (period: string, name: string): ReturnType<typeof career> =>
    career(`## 경력\n\n### 가람소프트 ${period}\n\n- 정산 개발\n\n#### ${name}\n\n- 예약 개발`)

  it.each([
    ['(2021 ~ 2023)', '나래 (2020.01 ~ 2020.12)'],
    ['(2021 ~ 2023)', '나래 (2024.01 ~ 2024.12)'],
    ['(2021.03 ~ 2023.06)', '나래 (2023.07 ~ 2024.01)'],
    ['(2021.03 ~ 현재)', '나래 (2019 ~ 2020)'],
  ])('is another employer where it lies apart from the stay: %s, %s', (period, name) => {
    const { work: stays, projects } = below(period, name)
    expect(stays).toMatchObject([
      { name: '가람소프트', ...tasks },
      { name: '나래', highlights: ['예약 개발'] },
    ])
    expect(projects).toEqual([])
  })

  it.each([
    ['inside it', '(2021 ~ 2023)', '나래 (2021.01 ~ 2021.12)'],
    ['begun in its last year', '(2021 ~ 2023)', '나래 (2023.06 ~ 2024.01)'],
    ['begun in its last month', '(2021.03 ~ 2023.06)', '나래 (2023.06 ~ 2024.01)'],
    ['ended in its first year', '(2021 ~ 2023)', '나래 (2020.01 ~ 2021.06)'],
    ['behind its start, where it goes on', '(2021.03 ~ 현재)', '나래 (2022.01 ~ 2022.06)'],
    ['which is a date alone', '(2021.03 ~ 2023.06)', '나래 (2020.01)'],
    ['where it has no period', '', '나래 (2019.01 ~ 2020.01)'],
  ])('is a project %s: %s, %s', (_, period, name) => {
    const { work: stays, projects } = below(period, name)
    expect(stays).toMatchObject([{ name: '가람소프트', ...tasks }])
    expect(stays).toHaveLength(1)
    expect(projects).toMatchObject([{ name: '나래', entity: '가람소프트', highlights: ['예약 개발'] }])
  })

  it('is a group without a name (W7)', () => {
    expect(below('(2021.03 ~ 2023.06)', '2019.01 ~ 2020.01')).toMatchObject({
      work: [stay({ highlights: ['정산 개발', '2019.01 ~ 2020.01 — 예약 개발'] })],
      projects: [],
    })
  })

  it('is an employer with nothing under it where one without a period follows', () => {
    const read = (first: string, second: string): ReturnType<typeof career> =>
      career(`## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n#### ${first}\n\n#### ${second}\n\n- 예약 개발`)
    expect(read('나래 (2021.05 ~ 2021.09)', '예약')).toMatchObject({
      work: [stay({}), { name: '나래', highlights: ['예약 — 예약 개발'] }],
      projects: [],
    })
    expect(read('나래 (2021.05 ~ 2021.09)', '예약 (2022.01 ~ 2022.05)').projects).toMatchObject([
      { name: '나래' },
      { name: '예약' },
    ])
    expect(read('나래 (2021.05)', '예약').projects).toMatchObject([{ name: '나래' }, { name: '예약' }])
  })
})

describe('labels side by side (W1, T3)', () => {
  const labels = '회사: 나래소프트\n기간: 2019.01 ~ 2020.12\n업무: 예약 개발'
  const told = { name: '나래소프트', startDate: '2019-01', endDate: '2020-12', highlights: ['예약 개발'] }

  it('are a stay, behind a list of others too', () => {
    expect(work(labels)).toEqual([told])
    expect(work(`- 가람소프트 (2021.03 ~ 2023.06)\n  - 정산 개발\n\n${labels}`)).toEqual([stay(tasks), told])
  })

  it('have the employment type of the section (W4)', () => {
    expect(career(`## 파트타임 경력\n\n${labels}`).work).toEqual([{ ...told, employmentType: '파트타임' }])
  })

  it('are two stays with two periods, of the position that stands behind them', () => {
    expect(work('회사: 나래소프트\n기간: 2019.01 ~ 2020.12, 2021.03 ~ 2022.02\n직책: 대리\n업무: 예약 개발')).toEqual([
      { ...told, position: '대리' },
      { name: '나래소프트', position: '대리', startDate: '2021-03', endDate: '2022-02' },
    ])
  })
})

describe('a heading above stays (W1, W4, W13)', () => {
  it.each<[string, string, object]>([
    ['an employment type', '### 아르바이트', { employmentType: '아르바이트' }],
    ['an employment type of a section', '### 아르바이트 경력', { employmentType: '아르바이트' }],
    ['the section again', '### 근무 경력', {}],
    ['a number of the form', '### 경력 1', {}],
    ['a word for an employer', '### [회사 1]', {}],
    ['a year', '### 2021년', {}],
  ])('may be %s', (_, heading, more) => {
    const two = '- 가람소프트 (2021.03 ~ 2023.06)\n- 나래소프트 (2019.01 ~ 2020.12)'
    expect(career(`## 경력\n\n${heading}\n\n${two}`)).toEqual({
      work: [stay(more), { name: '나래소프트', startDate: '2019-01', endDate: '2020-12', ...more }],
      projects: [],
      told: [],
    })
  })

  it('may be the total, which is told', () => {
    const section = '### 총 경력 2년 4개월\n\n#### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발'
    expect(career(`## 경력\n\n${section}`)).toEqual({
      work: [stay(tasks)],
      projects: [],
      told: ['left-out: 총 경력 2년 4개월'],
    })
  })

  it('is a stay itself above tasks alone', () => {
    expect(work('### 아르바이트\n\n- 정산 개발')).toEqual([{ ...tasks, employmentType: '아르바이트' }])
    expect(work('### 프리랜서\n\n- 정산 개발')).toEqual([{ ...tasks, position: '프리랜서' }])
  })

  it('is the period of the employer below it, where it is a range or a month', () => {
    const read = (heading: string): unknown => work(`### ${heading}\n\n#### 가람소프트\n\n- 정산 개발`)
    expect(read('2021.03 ~ 2023.06')).toEqual([stay(tasks)])
    expect(read('2021.03')).toEqual([stay({ endDate: '2021-03', ...tasks })])
  })
})

describe('how the stays of a section are headed (W1, T3)', () => {
  const second = { name: '나래소프트', position: '사원', startDate: '2019-01', endDate: '2020-12' }

  it('by lines of plain text, though a bold one with nothing under it stands among them', () => {
    const section = '**가람소프트 | 대리 | 2021.03 ~ 2023.06**'
    expect(work(`나래소프트 | 사원 | 2019.01 ~ 2020.12\n\n${section}`)).toEqual([second, stay({ position: '대리' })])
  })

  it('by bold lines with lists: a line of text above them is none', () => {
    const section = '2019.01 ~ 2023.06 정산 업무\n\n**가람소프트** (2021.03 ~ 2023.06)\n- 정산 개발'
    expect(career(`## 경력\n\n${section}`)).toEqual({
      work: [stay(tasks)],
      projects: [],
      told: ['left-out: 2019.01 ~ 2023.06 정산 업무'],
    })
  })

  it('by a line of plain text above its position, and a heading', () => {
    const first = '가람소프트 2021.03 ~ 2023.06\n\n대리\n- 정산 개발'
    expect(work(`${first}\n\n### 나래소프트 | 사원 (2019.01 ~ 2020.12)`)).toEqual([
      stay({ position: '대리', ...tasks }),
      second,
    ])
  })

  it('by a table, whose first employer has the list below it, and the headings behind that for projects (W11)', () => {
    const table = '| 회사 | 기간 | 직급 |\n|---|---|---|\n| 가람소프트 | 2021.03 ~ 2023.06 | 대리 |'
    const projects = '### 누수음 판별 (2022.11 ~ 2023.05)\n\n- 녹음 수집\n\n### 사내 위키\n\n- 문서 40편'
    expect(career(`## 경력\n\n${table}\n\n- 정산 개발\n  - 배치\n\n${projects}`)).toMatchObject({
      work: [stay({ position: '대리', highlights: ['정산 개발 — 배치'] })],
      projects: [{ name: '누수음 판별', entity: '가람소프트' }, { name: '사내 위키' }],
    })
  })
})

describe('a line of positions below an employer with its period in plain text (W3)', () => {
  const read = (below: string): unknown => work(`가람소프트 2021.03 ~ 2023.06\n\n${below}`)

  it.each<[string, string, object]>([
    ['alone', '정산팀 / 대리', {}],
    ['in a quote', '> 정산팀 / 대리', {}],
    ['above text', '정산팀 / 대리\n\n정산을 맡았습니다.', { summary: '정산을 맡았습니다.' }],
    ['above a list', '정산팀 / 대리\n\n- 정산 개발', tasks],
    ['right above a list', '정산팀 / 대리\n- 정산 개발', tasks],
  ])('has them for its position, %s', (_, below, more) => {
    expect(read(below)).toEqual([stay({ position: '정산팀 / 대리', ...more })])
  })

  it('has none where the line is a sentence, or another period', () => {
    expect(read('정산을 맡았습니다.')).toEqual([stay({ summary: '정산을 맡았습니다.' })])
    expect(read('2019.01 ~ 2020.12')).toEqual([stay({}), { startDate: '2019-01', endDate: '2020-12' }])
  })
})

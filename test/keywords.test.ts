import { describe, expect, it } from 'vitest'
import { cutTechnologies, openOf, partsLists, splitKeywords, splitPieces } from '../src/resume/keywords.js'
import { contextOf, lineOf } from './util/lines.js'

const split = (markdown: string, doing?: boolean): string[] =>
  splitKeywords(lineOf(markdown), contextOf().context, doing === undefined ? {} : { doing }).map(({ text }) => text)

describe('splitting (K3)', () => {
  it.each<[string, readonly string[]]>([
    ['Java, Spring', ['Java', 'Spring']],
    ['Java，Spring、MySQL', ['Java', 'Spring', 'MySQL']],
    ['Java / Spring / MySQL', ['Java', 'Spring', 'MySQL']],
    ['Java · Spring • MySQL', ['Java', 'Spring', 'MySQL']],
    ['Java | Spring ｜ MySQL', ['Java', 'Spring', 'MySQL']],
    ['Java·Spring·MySQL', ['Java', 'Spring', 'MySQL']],
    ['Java /', ['Java']],
    // not where they belong to a name
    ['CI/CD, TCP/IP', ['CI/CD', 'TCP/IP']],
    ['Java·Kotlin, Spring', ['Java·Kotlin', 'Spring']],
    ['AWS(ECS, S3, CloudWatch), Next.js (13~16)', ['AWS(ECS, S3, CloudWatch)', 'Next.js (13~16)']],
    ['Java [8, 11], {a, b}, C', ['Java [8, 11]', '{a, b}', 'C']],
    ['a) Java, b) Spring', ['a) Java', 'b) Spring']],
    ['사용자 3,000명, Java', ['사용자 3,000명', 'Java']],
    ['Java・Spring', ['Java', 'Spring']],
    ['Java /Spring, C/ C++', ['Java /Spring', 'C/ C++']],
    ['Java 8,Spring,365,H100', ['Java 8', 'Spring', '365', 'H100']],
    ['언어 #1, Java', ['언어 #1', 'Java']],
    // a sentence stays whole
    ['Java, Spring으로 정산을 개발했습니다.', ['Java, Spring으로 정산을 개발했습니다']],
    ['Java를 쓰고, Spring', ['Java를 쓰고, Spring']],
    ['정산 서버 개발, Java', ['정산 서버 개발, Java']],
    [`${'가나다라 '.repeat(10)}, Java`, [`${'가나다라 '.repeat(10).trim()} , Java`]],
    [`Java (${'가나다라 '.repeat(10).trim()}), Spring`, [`Java (${'가나다라 '.repeat(10).trim()})`, 'Spring']],
    ['개발, 운영', ['개발', '운영']],
    // what goes
    ['Java, Spring 등', ['Java', 'Spring']],
    ['Java, Spring, etc.', ['Java', 'Spring']],
    ['Java, Spring…', ['Java', 'Spring']],
    ['Java, Spring 등등.', ['Java', 'Spring']],
    ['Java, Spring등', ['Java', 'Spring']],
    ['Java, AWS(ECS)등', ['Java', 'AWS(ECS)']],
    ['Java, Spring.', ['Java', 'Spring']],
    ['Java, Spring etc', ['Java', 'Spring']],
    ['Java, Spring..', ['Java', 'Spring']],
    ['Java, AWS(ECS).', ['Java', 'AWS(ECS)']],
    ['Java 8, Java 11.', ['Java 8', 'Java 11']],
    ['Java, Java, Spring', ['Java', 'Spring']],
    ['Java, #Spring', ['Java', 'Spring']],
    ['Java, • Spring', ['Java', 'Spring']],
    // what stays
    ['C#, .NET', ['C#', '.NET']],
    ['C, R.', ['C', 'R.']],
    ['Java 등 언어, Go', ['Java 등 언어', 'Go']],
    ['등, Java', ['Java']],
    ['Java, 균등', ['Java', '균등']],
    ['공모전 1등, Java', ['공모전 1등', 'Java']],
    ['', []],
  ])('%s → %j', (markdown, expected) => {
    expect(split(markdown)).toEqual(expected)
  })

  it('K2: takes each code span as one', () => {
    expect(split('`Java` `Spring, Boot` `A/B`')).toEqual(['Java', 'Spring, Boot', 'A/B'])
    expect(split('`Java` / `Spring`')).toEqual(['Java', 'Spring'])
    // a noun of doing holds no code spans together
    expect(split('`요구사항 정리` `서버 개발`')).toEqual(['요구사항 정리', '서버 개발'])
    expect(split('요구사항 정리, 서버 개발')).toEqual(['요구사항 정리, 서버 개발'])
    expect(split('`Java` 그리고 `Spring`')).toEqual(['Java 그리고 Spring'])
    expect(split('`Java, Spring`')).toEqual(['Java', 'Spring'])
  })

  it('P5: lets nouns of doing stand in a list of roles', () => {
    expect(split('기획, 서버 개발', false)).toEqual(['기획', '서버 개발'])
    expect(split('기획을 맡고, 서버 개발', false)).toEqual(['기획을 맡고, 서버 개발'])
  })

  it.each([
    // a piece of 40 characters is a name still, one of 41 holds its line together
    [40, 2],
    [41, 1],
  ])('takes a piece of %i characters', (length, count) => {
    expect(split(`${'가'.repeat(length)}, Java`)).toHaveLength(count)
  })

  it.each([
    ['쇼핑몰 (React, TypeScript)', '쇼핑몰', ['React', 'TypeScript']],
    ['쇼핑몰(React)', '쇼핑몰', ['React']],
    // a name that is not in the table may be the entry's own
    ['쇼핑몰 (Mallow)', undefined, []],
    ['쇼핑몰 (React, 결제)', undefined, []],
    ['쇼핑몰 ()', undefined, []],
    ['(React, TypeScript)', undefined, []],
    ['쇼핑몰 (React) 개발', undefined, []],
    ['쇼핑몰', undefined, []],
  ])('P4: cuts technologies off the end of a name: %s', (text, rest, keywords) => {
    const cut = cutTechnologies(lineOf(text), contextOf().context)
    expect([cut?.rest.text, cut?.keywords.map((value) => value.text) ?? []]).toEqual([rest, keywords])
  })

  it.each([
    ['가람 (나루)', 3],
    ['가람 (나루(다온))', 3],
    ['(가람) (나루)', 5],
    ['(가람)', 0],
    ['가람) (', -1],
    ['가람)', -1],
    ['가람 (나루', -1],
    ['', -1],
  ])('finds the parenthesis that is closed at the end of %j', (text, at) => {
    expect(openOf(text)).toBe(at)
  })

  it.each([
    // soft breaks part lists of their own, but not a name, a list of one, or a sentence
    ['Java, Spring\nMySQL, Redis', true],
    ['Java, Spring\nBoot, MySQL', false],
    ['Java, Spring\nMySQL', false],
    ['Java, Spring으로 정산을\n만들고, 운영함', false],
    // hard ones part all
    ['Java  \nSpring', true],
    ['Java  \nSpring\nMySQL', false],
  ])('T3: tells whether breaks part a list: %j', (text, parted) => {
    const { context } = contextOf()
    const lines = text.split('\n').map((line) => ({ ...lineOf(line.trimEnd()), hard: line.endsWith('  ') }))
    expect(partsLists(lines, context)).toBe(parted)
  })

  it('leaves out empty pieces', () => {
    expect(splitPieces(lineOf('Java,, Spring,')).map(({ text }) => text)).toEqual(['Java', 'Spring'])
  })
})

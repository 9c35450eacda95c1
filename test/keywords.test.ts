import { describe, expect, it } from 'vitest'
import { splitKeywords, splitPieces } from '../src/resume/keywords.js'
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
    ['Java, Java, Spring', ['Java', 'Spring']],
    ['Java, #Spring', ['Java', 'Spring']],
    ['Java, • Spring', ['Java', 'Spring']],
    // what stays
    ['C#, .NET', ['C#', '.NET']],
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

  it('leaves out empty pieces', () => {
    expect(splitPieces(lineOf('Java,, Spring,')).map(({ text }) => text)).toEqual(['Java', 'Spring'])
  })
})

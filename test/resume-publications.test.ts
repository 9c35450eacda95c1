import { describe, expect, it } from 'vitest'
import { readPublications } from '../src/resume/publications.js'
import { readBy, readDocument } from './util/sections.js'

const read = (body: string) => readBy(`## 논문\n\n${body}`, readPublications)

describe('publications (C3)', () => {
  it.each([
    [
      '- 처음 만나는 수업, 나래출판사, 2021',
      { name: '처음 만나는 수업', publisher: '나래출판사', releaseDate: '2021' },
    ],
    [
      '* **글 순서의 영향**\n  한빛학회지 14(2), 31-40 (2023)',
      { name: '글 순서의 영향', publisher: '한빛학회지 14(2), 31-40', releaseDate: '2023' },
    ],
    [
      '- Asking Fewer Questions  \n  Example Workshop, 2025',
      { name: 'Asking Fewer Questions', publisher: 'Example Workshop', releaseDate: '2025' },
    ],
    [
      '- 홍길동, 김철수, "그래프 압축 연구", 한빛논문지, 제12권 3호, 2020.05',
      {
        name: '그래프 압축 연구',
        publisher: '한빛논문지, 제12권 3호',
        releaseDate: '2020-05',
        summary: '홍길동, 김철수',
      },
    ],
    [
      '- [Graph Compression](https://example.com/p) - Hanbit Conference 2021',
      { name: 'Graph Compression', publisher: 'Hanbit Conference 2021', url: 'https://example.com/p' },
    ],
    [
      '- Graph: A Study, Hanbit Press, 2021',
      { name: 'Graph: A Study', publisher: 'Hanbit Press', releaseDate: '2021' },
    ],
    [
      '- **정산의 이해**\n  - https://example.com/a\n    - 아래 글\n  - 한빛학회지, 2021\n    - 둘째 글',
      {
        name: '정산의 이해',
        publisher: '한빛학회지',
        releaseDate: '2021',
        url: 'https://example.com/a',
        summary: '아래 글\n둘째 글',
      },
    ],
    [
      '- **정산의 이해**\n  - https://example.com/a\n  - https://example.com/b',
      { name: '정산의 이해', url: 'https://example.com/a', summary: 'https://example.com/b' },
    ],
    ['- A - B - Hanbit', { name: 'A - B', publisher: 'Hanbit' }],
    ['- **가 - 나**, 한빛출판사', { name: '가 - 나', publisher: '한빛출판사' }],
    [
      '- 한 권의 책, 나루책방, 새봄, 2018',
      { name: '한 권의 책', publisher: '나루책방', releaseDate: '2018', summary: '새봄' },
    ],
    [
      '### 그래프 압축\n- 한빛학회, 2019.03\n- https://example.com/a\n- 그래프를 작게 만드는 방법',
      {
        name: '그래프 압축',
        publisher: '한빛학회',
        releaseDate: '2019-03',
        url: 'https://example.com/a',
        summary: '그래프를 작게 만드는 방법',
      },
    ],
    [
      '- 그래프 압축\n  - 학회: 한빛학회\n  - 게재일: 2019.03\n  - 링크: https://example.com/a\n  - 저자: 홍길동',
      {
        name: '그래프 압축',
        publisher: '한빛학회',
        releaseDate: '2019-03',
        url: 'https://example.com/a',
        summary: '저자: 홍길동',
      },
    ],
    ['### 2020\n- 그래프 압축, 한빛학회', { name: '그래프 압축', publisher: '한빛학회', releaseDate: '2020' }],
    ['그래프 압축  \nhttps://example.com/a', { name: '그래프 압축', url: 'https://example.com/a' }],
  ])('%s', (line, expected) => {
    expect(read(line).items).toEqual([expected])
  })

  it('reads lines of a paragraph and categories', () => {
    expect(read('가의 연구, 한빛학회, 2020\n나의 연구, 새빛학회, 2021').items).toMatchObject([
      { name: '가의 연구' },
      { name: '나의 연구' },
    ])
    expect(read('**가의 연구**\n한빛학회\n**나의 연구**\n새빛학회').items).toMatchObject([
      { name: '가의 연구' },
      { name: '나의 연구' },
    ])
    const { items, told } = read('### 국제\n- 가의 연구, 한빛학회, 2020\n- 나의 연구, 새빛학회, 2021')
    expect(items).toMatchObject([{ name: '가의 연구' }, { name: '나의 연구' }])
    expect(told.map(({ actual }) => actual)).toEqual(['국제'])
  })

  it('reads tables; a column without a field goes to the summary with its name', () => {
    expect(
      read(
        '| 제목 | 출판사 | 출판연도 | 역할 | 발행처 |\n|---|---|---|---|---|\n| 점심시간: 분석 | 나루책방 | 2023 | 저자 | 나루 |\n| 노트 | | 모름 | | |',
      ).items,
    ).toEqual([
      { name: '점심시간: 분석', publisher: '나루책방', releaseDate: '2023', summary: '역할: 저자\n나루' },
      { name: '노트', summary: '출판연도: 모름' },
    ])
  })

  it('reads nothing where nothing is', () => {
    expect(readPublications({ match: undefined, heading: undefined, units: [] }, readDocument('').context)).toEqual([])
  })
})

it('begins a publication at each bold title of a paragraph, and none at a line behind a label', () => {
  expect(read('**빠른 정산**, 한빛학회지, 2019\n**느린 정산**, 한빛학회지, 2020').items).toEqual([
    { name: '빠른 정산', publisher: '한빛학회지', releaseDate: '2019' },
    { name: '느린 정산', publisher: '한빛학회지', releaseDate: '2020' },
  ])
  expect(read('- 학술지: 한빛학회지\n\n빠른 정산, 2019').items).toEqual([
    { name: '빠른 정산', publisher: '한빛학회지', releaseDate: '2019' },
  ])
})

it('takes a venue in italics or with its date below a title for where it appeared, without a hard break', () => {
  expect(read('빠른 정산\n*한빛 저널*, 2019\n\n느린 정산\n새빛출판사, 2020').items).toEqual([
    { name: '빠른 정산', publisher: '한빛 저널', releaseDate: '2019' },
    { name: '느린 정산', publisher: '새빛출판사', releaseDate: '2020' },
  ])
  expect(
    read(
      '빠른 정산\n한빛정산논문지 5권 3호, 2019\n\n정산 장치\n대한민국 특허 10-0000000, 2020.06\n\n느린 정산\nIEEE Ledgers, 2020',
    ).items,
  ).toEqual([
    { name: '빠른 정산', publisher: '한빛정산논문지 5권 3호', releaseDate: '2019' },
    { name: '정산 장치', releaseDate: '2020-06', summary: '대한민국 특허 10-0000000' },
    { name: '느린 정산', publisher: 'IEEE Ledgers', releaseDate: '2020' },
  ])
  expect(read('빠른 정산\n2020.03').items).toEqual([{ name: '빠른 정산', releaseDate: '2020-03' }])
  expect(read('빠른 정산\n느린 정산, 2020').items).toEqual([
    { name: '빠른 정산' },
    { name: '느린 정산', releaseDate: '2020' },
  ])
})

it('keeps authors before a quoted title, and has none before one that leads', () => {
  expect(read('- "빠른 정산", 한빛학회지, 2019\n- 홍길동, "느린 정산", 한빛학회지, 2020').items).toEqual([
    { name: '빠른 정산', publisher: '한빛학회지', releaseDate: '2019' },
    { name: '느린 정산', publisher: '한빛학회지', releaseDate: '2020', summary: '홍길동' },
  ])
})

it('reads a date before a quoted title, with the authors or alone (C3)', () => {
  expect(read('- 2019. "빠른 정산", 한빛학회지\n- 홍길동 (2020.03). "느린 정산", 한빛학회지').items).toEqual([
    { name: '빠른 정산', publisher: '한빛학회지', releaseDate: '2019' },
    { name: '느린 정산', publisher: '한빛학회지', releaseDate: '2020-03', summary: '홍길동' },
  ])
  expect(read('- 제2019호 "빠른 정산", 한빛학회지, 2021\n- 7 "느린 정산", 한빛학회지').items).toEqual([
    { name: '빠른 정산', publisher: '한빛학회지', releaseDate: '2021', summary: '제2019호' },
    { name: '느린 정산', publisher: '한빛학회지' },
  ])
})

it('reads no publication from a year alone', () => {
  expect(read('- 2019').items).toEqual([])
})

describe('citations (C3)', () => {
  const article = { name: '정산의 이해', publisher: '한빛학회지, 12(3), 1-10', releaseDate: '2021' }
  const paper = { name: 'Understanding Ledgers', publisher: 'Ledger Letters, 3(2), 1–9', releaseDate: '2021' }

  it.each<[string, object]>([
    ['홍길동, 김철수. 정산의 이해. 한빛학회지, 12(3), 1-10, 2021.', { ...article, summary: '홍길동, 김철수' }],
    ['홍길동, 임꺽정. 정산의 이해. 한빛학회지, 12(3), 1-10, 2021.', { ...article, summary: '홍길동, 임꺽정' }],
    ['홍길동 (2021). 정산의 이해. 한빛학회지, 12(3), 1-10.', { ...article, summary: '홍길동' }],
    ['홍길동, 정산의 이해, 한빛학회지, 12(3), 1-10, 2021', { ...article, summary: '홍길동' }],
    ['홍길동 외 2인, 정산의 이해, 한빛학회지, 12(3), 1-10, 2021', { ...article, summary: '홍길동 외 2인' }],
    ['홍길동 외, 정산의 이해, 한빛학회지, 12(3), 1-10, 2021', { ...article, summary: '홍길동 외' }],
    [
      '홍길동(제1저자) 및 김철수*, 정산의 이해, 한빛학회지, 12(3), 1-10, 2021',
      { ...article, summary: '홍길동(제1저자) 및 김철수*' },
    ],
    ['홍길동·김철수 (2021), 「정산의 이해」, 한빛학회지, 12(3), 1-10', { ...article, summary: '홍길동·김철수' }],
    ['Hong, G. (2021). Understanding Ledgers. Ledger Letters, 3(2), 1–9.', { ...paper, summary: 'Hong, G.' }],
    [
      'Hong, G., & Kim, C. (2021). Understanding Ledgers. Ledger Letters, 3(2), 1–9.',
      { ...paper, summary: 'Hong, G., & Kim, C.' },
    ],
    [
      'G. Hong, C. Kim, and S.-J. Lee, Understanding Ledgers, Ledger Letters, 3(2), 1–9, 2021.',
      { ...paper, summary: 'G. Hong, C. Kim, and S.-J. Lee' },
    ],
    [
      'Gildong Hong et al. Understanding Ledgers. Ledger Letters, 3(2), 1–9, 2021.',
      { ...paper, summary: 'Gildong Hong et al.' },
    ],
    [
      'Gildong Hong et al., "Understanding Ledgers," Ledger Letters, 3(2), 1–9, 2021.',
      { ...paper, summary: 'Gildong Hong et al.' },
    ],
    [
      '홍길동. 왜 정산하는가? 한빛학회지, 2021',
      { name: '왜 정산하는가?', publisher: '한빛학회지', releaseDate: '2021', summary: '홍길동' },
    ],
    ['정산의 이해. 한빛학회지, 12(3), 1-10, 2021', article],
    [
      'Understanding Ledgers. arXiv:2101.00001, 2021. https://arxiv.org/abs/2101.00001',
      { ...paper, publisher: 'arXiv:2101.00001', url: 'https://arxiv.org/abs/2101.00001' },
    ],
    [
      '"Understanding Ledgers," in Proc. of Ledger Conf., Seoul, Korea, May 2021, pp. 1-10.',
      { ...paper, publisher: 'in Proc. of Ledger Conf., pp. 1-10', releaseDate: '2021-05', summary: 'Seoul, Korea' },
    ],
  ])('of authors, title, venue: %s', (line, expected) => {
    expect(read(`- ${line}`).items).toEqual([expected])
  })

  it.each<[string, object]>([
    ['On Ledgers, Hanbit Press, 2021', { name: 'On Ledgers', publisher: 'Hanbit Press', releaseDate: '2021' }],
    ['Graph, Sets, and Maps', { name: 'Graph', publisher: 'Sets', summary: 'and Maps' }],
    [
      'Graph Compression. Second Look, Hanbit, 2021',
      { name: 'Graph Compression. Second Look', publisher: 'Hanbit', releaseDate: '2021' },
    ],
    ['IEEE Trans. Example 12(3), 2021', { name: 'IEEE Trans. Example 12(3)', releaseDate: '2021' }],
    ['제목, 하나. 한빛학회지, 2021', { name: '제목', publisher: '하나. 한빛학회지', releaseDate: '2021' }],
    ['한겨울, 임꺽정. 한빛학회지, 2021', { name: '한겨울', publisher: '임꺽정. 한빛학회지', releaseDate: '2021' }],
  ])('are none where no persons lead: %s', (line, expected) => {
    expect(read(`- ${line}`).items).toEqual([expected])
  })

  it.each<[string, object]>([
    ['J. Example Food Sci., 12(4), 2024', { publisher: 'J. Example Food Sci., 12(4)' }],
    ['Presented in the hall., 2024', { summary: 'Presented in the hall.' }],
  ])('are followed by a title and an abbreviated name, no prose: %s', (venue, expected) => {
    expect(read(`- Hong G. On Small Ledgers. ${venue}`).items).toEqual([
      {
        name: 'On Small Ledgers',
        releaseDate: '2024',
        ...expected,
        summary: ['Hong G.', ...Object.values(expected).filter((text) => text.startsWith('Presented'))].join('\n'),
      },
    ])
  })

  it.each<[string, object]>([
    ['『정산의 이해』 (공저), 나루책방, 2021', { summary: '공저' }],
    ['정산의 이해 | 나루책방 | 2021 | 공저', { summary: '공저' }],
    ['**정산의 이해** — 나루책방, 2021 (번역)', { summary: '번역' }],
    ['『정산의 이해』, 앙리 마르탱 지음, 나루책방, 2021', { summary: '앙리 마르탱 지음' }],
    ['《정산의 이해》 (앙리 마르탱 저 | 나루책방 | 2021)', { summary: '앙리 마르탱 저' }],
    ['2021 나루책방 「정산의 이해」', {}],
    ['나루책방, "정산의 이해" (2021)', {}],
  ])('take who did what for no publisher: %s', (line, expected) => {
    expect(read(`- ${line}`).items).toEqual([
      { name: '정산의 이해', publisher: '나루책방', releaseDate: '2021', ...expected },
    ])
  })

  it.each<[string, object]>([
    [
      '홍길동, 김철수. (2022). 정산의 이해. 『한빛연구』, 35(2), 101-124.',
      { publisher: '『한빛연구』, 35(2), 101-124' },
    ],
    ['정산의 이해, 『한빛연구』 12권 3호, 2022', { publisher: '『한빛연구』 12권 3호' }],
    ['정산의 이해, 《한빛논총》, 2022', { publisher: '《한빛논총》' }],
    // a title behind its publisher, and behind its authors
    ['나루책방, 『정산의 이해』, 2022', { publisher: '나루책방' }],
    ['홍길동, 『정산의 이해』 2권, 2022', { summary: '홍길동' }],
    ['2022 『정산의 이해』 나루책방', { publisher: '나루책방' }],
    ['나루책방 "정산의 이해" 3호, 2022', {}],
  ])('have a journal in its marks behind the title, and a title in them: %s', (line, expected) => {
    expect(read(`- ${line}`).items).toMatchObject([{ name: '정산의 이해', releaseDate: '2022', ...expected }])
  })

  it.each<[string, object]>([
    ['정산 장치 (특허 제10-1234567호, 2021.03 등록)', { summary: '특허 제10-1234567호\n등록' }],
    ['정산 장치, 특허청, 출원 10-2021-0012345, 2021.03', { publisher: '특허청', summary: '출원 10-2021-0012345' }],
    ['특허등록 제10-1234567호, 정산 장치, 2021.03', { summary: '특허등록 제10-1234567호' }],
    ['출원번호: "정산 장치", 2021.03', { summary: '출원번호' }],
  ])('take the number of a patent for no publisher and no title: %s', (line, expected) => {
    expect(read(`- ${line}`).items).toEqual([{ name: '정산 장치', releaseDate: '2021-03', ...expected }])
  })
})

describe('a title and what stands beside it (C3)', () => {
  it.each<[string, object]>([
    ['빠른 정산 - 한빛학회지 - 2019', { publisher: '한빛학회지', releaseDate: '2019' }],
    ['빠른 정산 - 느린 정산 - 한빛학회지', { name: '빠른 정산 - 느린 정산', publisher: '한빛학회지' }],
    ['빠른 정산: 느린 정산: 한빛학회지', { name: '빠른 정산: 느린 정산', publisher: '한빛학회지' }],
    ['빠른 정산: 한빛학회지', { name: '빠른 정산: 한빛학회지' }],
    ['빠른 정산 | 한빛학회지 | 새빛', { publisher: '한빛학회지', summary: '새빛' }],
    ['빠른 정산 - 한빛학회지, 새빛', { publisher: '한빛학회지', summary: '새빛' }],
    ['**빠른 정산**: 한빛학회지', { publisher: '한빛학회지' }],
    ['**빠른 정산** - 한빛학회지 - 새빛', { publisher: '한빛학회지', summary: '새빛' }],
    ['**빠른 정산: 느린 정산**, 한빛학회지', { name: '빠른 정산: 느린 정산', publisher: '한빛학회지' }],
    ['빠른 정산 (공저)', { summary: '공저' }],
    ['빠른 정산, 한빛학회지 (공저)', { publisher: '한빛학회지', summary: '공저' }],
    ['빠른 정산 (2021.08 등록)', { releaseDate: '2021-08', summary: '등록' }],
    ['빠른 정산 (특허, 등록)', { name: '빠른 정산 (특허, 등록)' }],
    ['빠른 정산 (한빛학회지)', { name: '빠른 정산 (한빛학회지)' }],
    ['등록번호 10-1234567, 공저, 빠른 정산', { summary: '등록번호 10-1234567\n공저' }],
    ['홍길동: 빠른 정산, 한빛학회지', { publisher: '한빛학회지', summary: '홍길동' }],
    [
      '"빠른 정산", 한빛학회지, 제12권, 3호, pp. 1-10, 서울',
      { publisher: '한빛학회지, 제12권, 3호, pp. 1-10', summary: '서울' },
    ],
    ['빠른 정산, 한빛학회지, https://example.com/a', { publisher: '한빛학회지', url: 'https://example.com/a' }],
  ])('%s', (line, expected) => {
    expect(read(`- ${line}`).items).toEqual([{ name: '빠른 정산', ...expected }])
  })

  it.each<[string, object]>([
    ['한빛학회지, 2021', { publisher: '한빛학회지', releaseDate: '2021' }],
    ['한빛학회지\nhttps://example.com/a', { publisher: '한빛학회지', url: 'https://example.com/a' }],
    [
      'https://example.com/a\n\nhttps://example.com/b',
      { url: 'https://example.com/a', summary: 'https://example.com/b' },
    ],
    [
      '- 한빛학회지\n- 새빛 저널 3권\n- 2019.03',
      { publisher: '한빛학회지', releaseDate: '2019-03', summary: '새빛 저널 3권' },
    ],
    ['여러 사람이 읽은 학회지입니다.', { summary: '여러 사람이 읽은 학회지입니다.' }],
    [`- ${'가'.repeat(89)}, 학회지, 2021`, { publisher: '가'.repeat(89), releaseDate: '2021', summary: '학회지' }],
    [`- ${'가'.repeat(90)}, 학회지, 2021`, { summary: `${'가'.repeat(90)}, 학회지, 2021` }],
    ['#### 한빛학회지, 2021', { summary: '한빛학회지, 2021' }],
    ['한 줄 이야기\n\n- 하나\n- 둘\n\n끝말', { summary: '한 줄 이야기 — 하나\n한 줄 이야기 — 둘\n끝말' }],
    ['- 게재일: 201903\n- 링크: https://example.com/a', { releaseDate: '2019-03', url: 'https://example.com/a' }],
    [
      '- 링크: https://example.com/a\n- 링크: https://example.com/b',
      { url: 'https://example.com/a', summary: '링크: https://example.com/b' },
    ],
    ['- 출판사: 나루\n- 발행처: 새빛\n- 링크: 없음', { publisher: '나루', summary: '새빛\n링크: 없음' }],
    ['- 제목: 느린 정산', { summary: '제목: 느린 정산' }],
  ])('and below it: %s', (body, expected) => {
    expect(read(`### 빠른 정산\n\n${body}`).items).toEqual([{ name: '빠른 정산', ...expected }])
  })

  it('ends where the next begins', () => {
    const names = (body: string) => (read(body).items as { name: string }[]).map(({ name }) => name)
    expect(read('빠른 정산, 2019\nhttps://example.com/a').items).toEqual([
      { name: '빠른 정산', releaseDate: '2019', url: 'https://example.com/a' },
    ])
    expect(names('**빠른 정산**\n새빛 나라\n**느린 정산**\n달빛 나라')).toEqual(['빠른 정산', '느린 정산'])
    expect(names('*빠른 정산*\n*느린 정산*')).toEqual(['빠른 정산', '느린 정산'])
    expect(names('빠른 정산, 2019\n새빛 나라\n느린 정산, 2020')).toEqual(['빠른 정산', '새빛 나라', '느린 정산'])
    expect(names('빠른 정산\n느린 정산\n새빛출판사, 2020')).toEqual(['빠른 정산', '느린 정산'])
  })

  it.each([
    ['### 국제\n- 가의 연구, 2020\n- 나의 연구, 2021', 2],
    ['### 국제 (2020)\n- 가의 연구, 2020\n- 나의 연구, 2021', 1],
    ['### 국제\n- 가의 연구, 2020', 1],
    ['### 국제\n- 가의 연구, 2020\n- 나의 연구', 1],
    ['### 국제\n\n소개하는 글입니다.\n\n- 가의 연구, 2020\n- 나의 연구, 2021', 3],
  ])('stands below a category of dated ones: %s', (body, count) => {
    expect(read(body).items).toHaveLength(count)
  })
})

describe('lines of publications (C3)', () => {
  it.each<[string, readonly object[]]>([
    [
      '**가람의 글**\n한빛논문지 3권\n**나래의 글**\n가람학회지 2권',
      [
        { name: '가람의 글', publisher: '한빛논문지 3권' },
        { name: '나래의 글', publisher: '가람학회지 2권' },
      ],
    ],
    [
      '- 글 순서의 영향 [PDF](https://example.com/a) [코드](https://example.com/b)',
      [{ name: '글 순서의 영향', url: 'https://example.com/a', summary: '코드 (https://example.com/b)' }],
    ],
    [
      '- 글 순서의 영향\n  - 발행일: 202101\n  - 출판사: 한빛출판',
      [{ name: '글 순서의 영향', publisher: '한빛출판', releaseDate: '2021-01' }],
    ],
    [
      '- 글 순서의 영향, 등록번호 123456, 한빛출판, 2021',
      [{ name: '글 순서의 영향', publisher: '한빛출판', releaseDate: '2021', summary: '등록번호 123456' }],
    ],
    [
      '- Hong G. "A Study of Order." *Order Studies*, 12(3), 2021. doi:10.1000/a.1',
      [
        {
          name: 'A Study of Order',
          publisher: 'Order Studies, 12(3)',
          releaseDate: '2021',
          summary: 'Hong G.\ndoi:10.1000/a.1',
        },
      ],
    ],
    [
      '- 글 순서의 영향, 한빛논문지 3권, 2021. DOI: 10.1000/a.1',
      [{ name: '글 순서의 영향', publisher: '한빛논문지 3권', releaseDate: '2021', summary: 'DOI: 10.1000/a.1' }],
    ],
    // a number of another kind belongs to the publisher
    [
      '- 글 순서의 영향, 한빛논문지 10.3, 2021',
      [{ name: '글 순서의 영향', publisher: '한빛논문지 10.3', releaseDate: '2021' }],
    ],
    [
      '- 글 순서의 영향, J. Food Sci., 2021',
      [{ name: '글 순서의 영향', publisher: 'J. Food Sci.', releaseDate: '2021' }],
    ],
  ])('%j', (body, expected) => {
    expect(read(body).items).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { createLexicon } from '../src/lexicon.js'
import type { Block } from '../src/outline/blocks.js'
import { readSections } from '../src/outline/sections.js'
import { joinLines } from '../src/outline/text.js'
import { blocksOf } from './util/blocks.js'

/** A section: its kinds (`^` before the first, `?` where its content settles them, `-` for none), its heading, its texts. */
type Drawn = readonly [kinds: string, heading: string, ...texts: string[]]

const textsOf = (block: Block): string[] => {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.depth)} ${joinLines(block.lines).text}`]
    case 'paragraph':
      return block.lines.map(({ text }) => text)
    case 'list':
      return block.items.map((item) => `- ${item.flatMap(textsOf).join(' ')}`)
    case 'table':
      return [
        ...(block.head ? [`${block.head.map((cell) => joinLines(cell).text).join(' | ')} |-`] : []),
        ...block.rows.map((row) => row.map((cell) => joinLines(cell).text).join(' | ')),
      ]
    default:
      return [block.type]
  }
}

const lexicon = createLexicon()

/** Sections of a document, but for an empty part before the first. */
const draw = (markdown: string): Drawn[] =>
  readSections(blocksOf(markdown), lexicon)
    .filter(({ isHead, blocks }) => !isHead || blocks.length > 0)
    .map(({ match, heading, isHead, blocks }) => [
      isHead ? '^' : match ? (match.ambiguous ? '?' : [...match.kinds].sort().join('+')) : '-',
      heading?.text ?? '',
      ...blocks.flatMap(textsOf),
    ])

const stay = '가람소프트 (2020.01 ~ 2021.02)'

describe('sections of headings (S1, S4, S5)', () => {
  it.each<[string, string, readonly Drawn[]]>([
    [
      'the words of headings tell them, whatever their level',
      '# 홍길동\n\n가\n\n### 경력\n\n나\n\n# 학력\n\n다',
      [
        ['^', '', '# 홍길동', '가'],
        ['work', '경력', '나'],
        ['education', '학력', '다'],
      ],
    ],
    [
      'the title of the document is a section of its own',
      '# 이력서\n\n가\n\n## 경력\n\n나',
      [
        ['title', '이력서', '가'],
        ['work', '경력', '나'],
      ],
    ],
    [
      'words inside an entry are labels',
      `## 경력\n\n### ${stay}\n\n#### 기술\n\n- Java\n\n### 프로젝트\n\n- 가`,
      [['work', '경력', `### ${stay}`, '#### 기술', '- Java', '### 프로젝트', '- 가']],
    ],
    [
      'but for words that are no labels at the level of the entries',
      `## 경력\n\n### ${stay}\n\n### 학력\n\n- 가`,
      [
        ['work', '경력', `### ${stay}`],
        ['education', '학력', '- 가'],
      ],
    ],
    [
      'and no words below that',
      `## 경력\n\n### ${stay}\n\n#### 수상\n\n- 가`,
      [['work', '경력', `### ${stay}`, '#### 수상', '- 가']],
    ],
    [
      'a word inside a section without entries opens another',
      '## 경력\n\n가\n\n### 자격증\n\n나',
      [
        ['work', '경력', '가'],
        ['certificates', '자격증', '나'],
      ],
    ],
    ['a part of the same kind is none', '## 학력\n\n### 교육\n\n가', [['education', '학력', '### 교육', '가']]],
    ['nor is a category of skills', '## 기술\n\n### 언어\n\n- Java', [['skills', '기술', '### 언어', '- Java']]],
    [
      'the tools of writing are a category of skills',
      '## 기술\n\n### Writing\n\n- Java, React\n\n### 기타\n\n- Docker',
      [['skills', '기술', '### Writing', '- Java, React', '### 기타', '- Docker']],
    ],
    [
      'not what was written',
      '## 기술\n\n### Writing\n\n- 정산 이야기\n\n## 기술\n\n### Writing',
      [
        ['skills', '기술'],
        ['publications', 'Writing', '- 정산 이야기'],
        ['skills', '기술'],
        ['publications', 'Writing'],
      ],
    ],
    [
      'a letter has parts of other words where nothing but prose stands below',
      '## 소개\n\n### 경력\n\n정산을 개발했습니다.\n\n### 강점\n\n- 가',
      [['summary', '소개', '### 경력', '정산을 개발했습니다.', '### 강점', '- 가']],
    ],
    [
      'not with a list, a name or a period',
      '## 소개\n\n### 경력\n\n- 가\n\n## 소개\n\n### 경력\n\n**가람**\n\n정산을 개발했습니다.\n\n## 소개\n\n### 경력\n\n2020.01 ~ 2021.02 정산을 개발했습니다.',
      [
        ['summary', '소개'],
        ['work', '경력', '- 가'],
        ['summary', '소개'],
        ['work', '경력', '**가람**'.replaceAll('*', ''), '정산을 개발했습니다.'],
        ['summary', '소개'],
        ['work', '경력', '2020.01 ~ 2021.02 정산을 개발했습니다.'],
      ],
    ],
    [
      'a word of a section says what was done at a stay',
      `## 경력\n\n### 프리랜서 | 번역 (2018.08 ~ 2018.12)\n\n### ${stay}`,
      [['work', '경력', '### 프리랜서 | 번역 (2018.08 ~ 2018.12)', `### ${stay}`]],
    ],
    [
      'what was taken out is no section',
      '## 삭제된 경력\n\n가\n\n## 경력\n\n나',
      [
        ['-', '삭제된 경력', '가'],
        ['work', '경력', '나'],
      ],
    ],
    [
      'words of other things are sections at the level of sections alone',
      '# 이력서\n\n### 링크\n\n가\n\n## 링크\n\n나\n\n## 경력\n\n다',
      [
        ['title', '이력서', '### 링크', '가'],
        ['basics', '링크', '나'],
        ['work', '경력', '다'],
      ],
    ],
    [
      'what no word tells is a section of no kind',
      `## 경력\n\n### ${stay}\n\n## 다음 이야기\n\n가`,
      [
        ['work', '경력', `### ${stay}`],
        ['-', '다음 이야기', '가'],
      ],
    ],
    [
      'contact data in a heading are none',
      '## 연락처\n\n## hong@example.com\n\n## 010-1234-5678\n\n## https://example.com\n\n## 서울\n\n## 경력\n\n가',
      [
        ['basics', '연락처', '### hong@example.com', '### 010-1234-5678', '### https://example.com', '### 서울'],
        ['work', '경력', '가'],
      ],
    ],
    [
      'the headings before the first are the person, up to a fourth one or what stands behind a list',
      '# 홍길동\n\n## 개발자\n\n### 가람\n\n#### 나래\n\n가\n\n## 경력\n\n나',
      [
        ['^', '', '# 홍길동', '## 개발자', '### 가람'],
        ['-', '나래', '가'],
        ['work', '경력', '나'],
      ],
    ],
    [
      'and behind a list or a table',
      '# 홍길동\n\n- 가\n\n### 나래\n\n## 다온\n\n라',
      [
        ['^', '', '# 홍길동', '- 가', '### 나래'],
        ['-', '다온', '라'],
      ],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(draw(markdown)).toEqual(expected)
  })
})

describe('the title of a portfolio (S3, S5)', () => {
  it.each<[string, string, readonly Drawn[]]>([
    [
      'with sections',
      '# 포트폴리오\n\n## 경력\n\n가',
      [
        ['^', '', '# 포트폴리오'],
        ['work', '경력', '가'],
      ],
    ],
    [
      'with skills alone',
      '# 포트폴리오\n\n## 기술\n\n가',
      [
        ['^', '', '# 포트폴리오'],
        ['skills', '기술', '가'],
      ],
    ],
    ['with an introduction', '# 포트폴리오\n\n저는 개발자입니다.', [['^', '', '# 포트폴리오', '저는 개발자입니다.']]],
    ['with a name', '# 포트폴리오\n\n- 이름: 홍길동', [['^', '', '# 포트폴리오', '- 이름: 홍길동']]],
    ['not with projects', '# 포트폴리오\n\n- 가람', [['projects', '포트폴리오', '- 가람']]],
    [
      'nor with names of projects and sentences',
      '# 포트폴리오\n\n**가람**\n\n저는 개발자입니다.',
      [['projects', '포트폴리오', '가람', '저는 개발자입니다.']],
    ],
    ['nor with words alone', '# 포트폴리오\n\n가람', [['projects', '포트폴리오', '가람']]],
    [
      'nor behind another heading',
      '# 홍길동\n\n# 포트폴리오\n\n저는 개발자입니다.',
      [
        ['^', '', '# 홍길동'],
        ['projects', '포트폴리오', '저는 개발자입니다.'],
      ],
    ],
    [
      'nor another word for projects',
      '# 프로젝트\n\n저는 개발자입니다.',
      [['projects', '프로젝트', '저는 개발자입니다.']],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(draw(markdown)).toEqual(expected)
  })
})

describe('entries at the level of their section (S1, W1)', () => {
  it.each<[string, string, readonly Drawn[]]>([
    ['right below it', '## 경력\n\n## 가람\n\n가', [['work', '경력', '### 가람', '가']]],
    [
      'with a period, beside those one level below',
      `## 경력\n\n### ${stay}\n\n## 나래 (2021.03 ~ 2022.04)\n\n가`,
      [['work', '경력', `### ${stay}`, '### 나래 (2021.03 ~ 2022.04)', '가']],
    ],
    [
      'with the mark of an employer',
      `## 경력\n\n### ${stay}\n\n## (주)나래\n\n가`,
      [['work', '경력', `### ${stay}`, '### (주)나래', '가']],
    ],
    [
      'with a period right below',
      `## 경력\n\n### ${stay}\n\n## 나래\n\n2021.03 ~ 2022.04\n\n가`,
      [['work', '경력', `### ${stay}`, '### 나래', '2021.03 ~ 2022.04', '가']],
    ],
    [
      'not with a line of other words and a period below',
      `## 경력\n\n### ${stay}\n\n## 나래\n\n2021.03 ~ 2022.04 글을 썼다\n\n가`,
      [
        ['work', '경력', `### ${stay}`],
        ['-', '나래', '2021.03 ~ 2022.04 글을 썼다', '가'],
      ],
    ],
    [
      'among projects behind another one there',
      '## 프로젝트\n\n## 정산 앱\n\n가\n\n## 예약 앱\n\n나',
      [['projects', '프로젝트', '### 정산 앱', '가', '### 예약 앱', '나']],
    ],
    [
      'not among stays without a mark',
      '## 경력\n\n## 가람\n\n가\n\n## 다음 이야기\n\n나',
      [
        ['work', '경력', '### 가람', '가'],
        ['-', '다음 이야기', '나'],
      ],
    ],
    [
      'not above it, nor in sections without such entries',
      '## 프로젝트\n\n# 정산 앱\n\n가\n\n## 취미\n\n## 나래 (2021.03 ~ 2022.04)\n\n나',
      [
        ['projects', '프로젝트'],
        ['-', '정산 앱', '가'],
        ['interests', '취미'],
        ['-', '나래 (2021.03 ~ 2022.04)', '나'],
      ],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(draw(markdown)).toEqual(expected)
  })
})

describe('sections of lines (S2)', () => {
  it.each<[string, string, readonly Drawn[]]>([
    [
      'in bold',
      '홍길동\n\n**경력**\n\n가\n\n**학력**\n나',
      [
        ['^', '', '홍길동'],
        ['work', '경력', '가'],
        ['education', '학력', '나'],
      ],
    ],
    [
      'behind ornaments',
      '▶ 경력\n\n가\n\n【학력】\n\n나\n\n💼 자격증\n\n다',
      [
        ['work', '▶ 경력', '가'],
        ['education', '【학력】', '나'],
        ['certificates', '💼 자격증', '다'],
      ],
    ],
    [
      'bare, below the name, with a total',
      '# 홍길동\n\n경력: 5년 2개월\n\n가\n\n학력\n나',
      [
        ['^', '', '# 홍길동'],
        ['work', '경력: 5년 2개월', '가'],
        ['education', '학력', '나'],
      ],
    ],
    ['not with a value', '# 홍길동\n\n경력: 가람소프트', [['^', '', '# 홍길동', '경력: 가람소프트']]],
    ['not bare where a heading tells one', '## 학력\n\n가\n\n경력\n\n나', [['education', '학력', '가', '경력', '나']]],
    ['not before the last heading', '가\n\n경력\n\n# 홍길동\n\n나', [['^', '', '가', '경력', '# 홍길동', '나']]],
    ['in brackets', '**[경력]**\n\n가', [['work', '[경력]', '가']]],
    [
      'that Markdown takes for items',
      '1. 경력\n\n가\n\n2. 학력\n\n나\n\n- 자격증 -\n\n다',
      [
        ['work', '경력', '가'],
        ['education', '학력', '나'],
        ['certificates', '자격증 -', '다'],
      ],
    ],
    ['not several items', '1. 경력\n2. 학력\n\n가', [['^', '', '- 경력', '- 학력', '가']]],
    [
      'not an item of other words, or with a value',
      '- 가람\n\n나\n\n- 경력: 가람소프트',
      [['^', '', '- 가람', '나', '- 경력: 가람소프트']],
    ],
    [
      'that are items with lists',
      '- 경력\n  - 가\n- 학력\n  - 나\n- 자격증: 다\n- 연락처\n  - 라\n- 마',
      [
        ['work', '경력', '- 가'],
        ['education', '학력', '- 나'],
        ['certificates', '자격증', '다', '- 연락처 - 라', '- 마'],
      ],
    ],
    ['not one alone', '- 경력\n  - 가\n- 나', [['^', '', '- 경력 - 가', '- 나']]],
    [
      'in bold among sections of headings, where no label can stand',
      '## 학력\n\n가\n\n**자격증**\n\n나\n\n**프로젝트**\n\n다',
      [
        ['education', '학력', '가'],
        ['certificates', '자격증', '나'],
        ['projects', '프로젝트', '다'],
      ],
    ],
    [
      'not in bold where a label can',
      '## 학력\n\n가\n\n**기술**\n\n나\n\n**교육**\n\n다\n\n## 경력\n\n**자격증**\n\n라',
      [
        ['education', '학력', '가', '기술', '나', '교육', '다'],
        ['work', '경력', '자격증', '라'],
      ],
    ],
    [
      'in bold below a name, but for an introduction',
      '# 홍길동\n\n**소개**\n\n가\n\n**기술**\n\n나\n\n## 경력\n\n다',
      [
        ['^', '', '# 홍길동', '소개', '가'],
        ['skills', '기술', '나'],
        ['work', '경력', '다'],
      ],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(draw(markdown)).toEqual(expected)
  })
})

describe('sections in rows of a table (S2)', () => {
  it.each<[string, string, readonly Drawn[]]>([
    [
      'that hold nothing else',
      '| 학력 | |\n|---|---|\n| 기간 | 학교 |\n| 2010 | 한빛대학교 |\n| 자격증 | |\n| 2012 | 정보처리기사 |',
      [
        ['education', '학력', '기간 | 학교 |-', '2010 | 한빛대학교'],
        ['certificates', '자격증', '2012 | 정보처리기사'],
      ],
    ],
    [
      'not a label without a value further below, nor one with it',
      '| 이름 | 홍길동 |\n|---|---|\n| 기술 | |\n| 학력 | 한빛대학교 |',
      [['^', '', '이름 | 홍길동 |-', '기술 | ', '학력 | 한빛대학교']],
    ],
    [
      'a word of skills that begins the table',
      '| 기술 | |\n|---|---|\n| Java | 상 |',
      [['skills', '기술', 'Java | 상']],
    ],
    [
      'not below a heading of a section',
      '## 경력\n\n| 학력 | |\n|---|---|\n| 2010 | 한빛대학교 |',
      [['work', '경력', '학력 |  |-', '2010 | 한빛대학교']],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(draw(markdown)).toEqual(expected)
  })
})

describe('entries that no word tells (W1, P4, T6)', () => {
  it.each<[string, string, readonly Drawn[]]>([
    [
      'a project by the word before its number',
      '## 소개\n\n가\n\n## 프로젝트 1. 정산 앱\n\n나',
      [
        ['summary', '소개', '가'],
        ['projects', '', '## 프로젝트 1. 정산 앱', '나'],
      ],
    ],
    [
      'a project by its labels',
      '## 소개\n\n가\n\n## 정산 앱\n\n- 기간: 2021.03\n- 사용 기술: Java\n\n## 예약 앱\n\n### 기간\n\n2021\n\n### 사용 기술\n\nJava',
      [
        ['summary', '소개', '가'],
        [
          'projects',
          '',
          '## 정산 앱',
          '- 기간: 2021.03',
          '- 사용 기술: Java',
          '## 예약 앱',
          '### 기간',
          '2021',
          '### 사용 기술',
          'Java',
        ],
      ],
    ],
    [
      'not by years of experience, or one of them',
      '## 소개\n\n가\n\n## 정산 앱\n\n- 기간: 5년\n- 사용 기술: Java\n\n## 예약 앱\n\n- 사용 기술: Java',
      [
        ['summary', '소개', '가'],
        ['-', '정산 앱', '- 기간: 5년', '- 사용 기술: Java'],
        ['-', '예약 앱', '- 사용 기술: Java'],
      ],
    ],
    [
      'a stay by its labels',
      '## 소개\n\n가\n\n## 가람\n\n- 직책: 대리\n- 소속: 서버팀\n\n## 나래 (2021.03 ~ 2022.04)\n\n직책: 대리',
      [
        ['summary', '소개', '가'],
        ['work', '', '## 가람', '- 직책: 대리', '- 소속: 서버팀', '## 나래 (2021.03 ~ 2022.04)', '직책: 대리'],
      ],
    ],
    [
      'a stay by its position below and the period beside',
      '## 소개\n\n가\n\n## 나래 (2021.03 ~ 2022.04)\n\n백엔드 개발자',
      [
        ['summary', '소개', '가'],
        ['work', '', '## 나래 (2021.03 ~ 2022.04)', '백엔드 개발자'],
      ],
    ],
    [
      'not by one label, or a position without a period',
      '## 소개\n\n가\n\n## 가람\n\n- 직책: 대리\n\n## 나래\n\n백엔드 개발자',
      [
        ['summary', '소개', '가'],
        ['-', '가람', '- 직책: 대리'],
        ['-', '나래', '백엔드 개발자'],
      ],
    ],
    [
      'a stay by its type, above its period',
      '## 소개\n\n가\n\n## 가람 · 정규직\n\n2021.03 ~ 2022.04',
      [
        ['summary', '소개', '가'],
        ['work', '', '## 가람 · 정규직', '2021.03 ~ 2022.04'],
      ],
    ],
    [
      'not above other words',
      '## 소개\n\n가\n\n## 가람 · 정규직\n\n2021.03 ~ 2022.04 글을 썼다',
      [
        ['summary', '소개', '가'],
        ['-', '가람 · 정규직', '2021.03 ~ 2022.04 글을 썼다'],
      ],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(draw(markdown)).toEqual(expected)
  })
})

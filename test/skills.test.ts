import { describe, expect, it } from 'vitest'
import { makeValue } from '../src/resume/draft.js'
import { deriveSkills, readSkills } from '../src/resume/skills.js'
import { makeContext, outline, plain } from './util/outline.js'

function read(body: string, heading = '기술 스택') {
  const { context, reported } = makeContext()
  const { all } = outline(`# 홍길동\n\n## ${heading}\n\n${body}\n`, context)
  const section = all.find(({ match }) => match?.kinds.includes('skills'))
  if (!section) throw new Error('no skills section')
  const { skills, languages, projects } = readSkills(section, context)
  const written = plain({ skills, languages }) as { skills?: unknown[]; languages?: unknown[] }
  return { skills: written.skills ?? [], languages: written.languages ?? [], projects, reported }
}

const skillsOf = (body: string, heading?: string) => read(body, heading).skills

describe('readSkills', () => {
  it.each([
    ['- **Backend**: Java, Spring\n- **Infra** : AWS(ECS, S3), Docker 등'],
    ['* Backend : Java, Spring\n* Infra : AWS(ECS, S3), Docker, etc.'],
    ['**Backend**: Java, Spring\n**Infra**: AWS(ECS, S3), Docker'],
    ['**Backend** Java, Spring\n\n**Infra** AWS(ECS, S3), Docker'],
    ['**[ Backend ]** Java, Spring\n\n**[ Infra ]** AWS(ECS, S3), Docker'],
    ['[Backend] Java, Spring\n\n[Infra] AWS(ECS, S3), Docker'],
    ['**Backend**  \nJava, Spring\n\n**Infra**  \nAWS(ECS, S3), Docker'],
    ['### Backend\n\n- Java, Spring\n\n### Infra\n\n- AWS(ECS, S3)\n- Docker'],
    ['- Backend\n  - Java\n  - Spring\n- Infra\n  - AWS(ECS, S3), Docker'],
    ['> Backend\n\n- Java, Spring\n\n> Infra\n\nAWS(ECS, S3), Docker'],
    ['Backend - Java, Spring\n\nInfra | AWS(ECS, S3), Docker'],
    ['- **Backend** - Java, Spring\n- **Infra** | AWS(ECS, S3), Docker'],
    ['Backend `Java` `Spring`\n\nInfra `AWS(ECS, S3)` `Docker`'],
    ['| 구분 | 기술 |\n|---|---|\n| **Backend** | Java, Spring |\n| Infra | AWS(ECS, S3)<br>Docker |'],
    ['| Backend | Java, Spring |\n|---|---|\n| Infra | AWS(ECS, S3), Docker |'],
    ['| Backend | Java, Spring |\n| Infra | AWS(ECS, S3), Docker |'],
    ['| Backend | Infra |\n|---|---|\n| Java | AWS(ECS, S3) |\n| Spring | Docker |'],
    ['| Backend | `Java` `Spring` |\n|---|---|\n| Infra | `AWS(ECS, S3)` `Docker` |'],
    ['Backend\n: Java, Spring\n\n**Infra**: AWS(ECS, S3), Docker'],
    ['<ul><li>Backend<ul><li>Java</li><li>Spring</li></ul></li><li>Infra: AWS(ECS, S3), Docker</li></ul>'],
  ])('reads categories: %s', (body) => {
    expect(skillsOf(body)).toEqual([
      { name: 'Backend', keywords: ['Java', 'Spring'] },
      { name: 'Infra', keywords: ['AWS(ECS, S3)', 'Docker'] },
    ])
  })

  it.each([
    ['- Java, Spring\n- Git'],
    ['Java, Spring, Git'],
    ['`Java` `Spring` `Git`'],
    ['#Java #Spring #Git'],
    ['`#Java` `#Spring` `#Git`'],
    ['Java / Spring / Git /'],
    ['Java | Spring | Git'],
    ['**Java**, **Spring**, Git'],
    ['Java\n{: .blue }\n\nSpring\n{: .blue }\n\nGit'],
    ['<ol><li>Java</li><li>Spring</li><li>Git</li></ol>'],
    [
      '![Java](https://img.shields.io/badge/Java-007396) ![Spring logo](s.svg) ![](https://img.shields.io/badge/Git-F05)',
    ],
    ['<img src="j.png"> _Java_, Spring\n\n✔ Git'],
    ['### Java\n\n### Spring\n\n### Git'],
    ['Java, Spring,\n<br>Git'],
  ])('reads a list without categories under the heading: %s', (body) => {
    expect(skillsOf(body)).toEqual([{ name: '기술 스택', keywords: ['Java', 'Spring', 'Git'] }])
  })

  it('keeps figures behind a space alone in the name where no other skill has such (K1)', () => {
    expect(skillsOf('- Unreal Engine 4/5\n- Git\n- Excel | 4/5')).toEqual([
      { name: '기술 스택', keywords: ['Unreal Engine 4/5', 'Git'] },
      { name: 'Excel', level: '4/5' },
    ])
    expect(skillsOf('- Java 4/5, Python 3/5')).toEqual([
      { name: 'Java', level: '4/5' },
      { name: 'Python', level: '3/5' },
    ])
  })

  it('puts categories in categories behind each other', () => {
    expect(skillsOf('### Cloud\n\n- **AWS**: EKS, S3\n- Linux\n\n### DB\n\n| MySQL | 8.0, 5.7 |\n')).toEqual([
      { name: 'Cloud — AWS', keywords: ['EKS', 'S3'] },
      { name: 'Cloud', keywords: ['Linux'] },
      { name: 'DB — MySQL', keywords: ['8.0', '5.7'] },
    ])
  })

  it('makes a lone nested item a skill of its own', () => {
    expect(skillsOf('- Java\n- Git\n  - GitHub\n- Docker')).toEqual([
      { name: '기술 스택', keywords: ['Java', 'Docker'] },
      { name: 'Git', keywords: ['GitHub'] },
    ])
  })

  it('adds what stands under a category to what stands beside it', () => {
    expect(skillsOf('- Backend: Java\n  - Spring\n  - Java')).toEqual([
      { name: 'Backend', keywords: ['Java', 'Spring'] },
    ])
  })

  it.each([
    ['1. Swift : `Advanced`', 'Advanced'],
    ['- Swift - 상', '상'],
    ['- Swift | 중급', '중급'],
    ['- **Swift** ⭐⭐⭐ (Main)', '⭐⭐⭐ (Main)'],
    ['- Swift ★★★★☆', '★★★★☆'],
    ['- **Swift** 능숙', '능숙'],
    ['- Swift `상`', '상'],
    ['- Swift 80%', '80%'],
    ['- Swift ---------- 80%', '80%'],
    ['- Swift: 4/5', '4/5'],
    ['- Swift: 3년', '3년'],
    ['| 프로그램 | 숙련도 |\n|---|---|\n| Swift | 실무 활용 |', '실무 활용'],
    ['| 구분 | 기술 | 수준 |\n|---|---|---|\n| 언어 | Swift | 상 |', '상'],
    ['| Swift | 상 |', '상'],
  ])('reads a level that stands apart: %s', (body, level) => {
    expect(skillsOf(body)).toEqual([{ name: 'Swift', level }])
  })

  it('keeps the category of rows whose first cell is blank', () => {
    const body = '| 구분 | 기술 | 수준 |\n|---|---|---|\n| DB | MySQL, Redis | 중 |\n| | Oracle, Tibero | 하 |\n| | | |'
    expect(skillsOf(body)).toEqual([
      { name: 'DB', level: '중', keywords: ['MySQL', 'Redis'] },
      { name: 'DB', level: '하', keywords: ['Oracle', 'Tibero'] },
    ])
  })

  it('reads a table whose columns are levels', () => {
    const rows = '| DB | MySQL, Redis | Oracle |\n| 언어 | | Java |'
    const expected = [
      { name: 'DB', level: '상', keywords: ['MySQL', 'Redis'] },
      { name: 'DB', level: '중', keywords: ['Oracle'] },
      { name: '언어', level: '중', keywords: ['Java'] },
    ]
    expect(skillsOf(`| 구분 | 상 | 중 |\n|---|---|---|\n${rows}`)).toEqual(expected)
    expect(skillsOf(`| | 상 | 중 |\n|---|---|---|\n${rows}`)).toEqual(expected)
    // not where one of them is none
    expect(skillsOf('| 구분 | 상 | 기타 |\n|---|---|---|\n| DB | MySQL | Oracle |')).toEqual([
      { name: 'DB', keywords: ['MySQL', 'Oracle'] },
    ])
  })

  it('reads levels of several skills in a line', () => {
    expect(skillsOf('- 언어: Java ●●●○○, Go ●○○○○')).toEqual([
      { name: 'Java', level: '●●●○○' },
      { name: 'Go', level: '●○○○○' },
    ])
  })

  it('keeps levels in parentheses in the keyword', () => {
    expect(skillsOf('- 언어\n  - Java (중)\n  - Python(상)')).toEqual([
      { name: '언어', keywords: ['Java (중)', 'Python(상)'] },
    ])
  })

  it('makes levels inside a category skills of its name', () => {
    expect(skillsOf('- Backend\n  - Experienced: Java, Spring\n  - Familiar: Go')).toEqual([
      { name: 'Backend', level: 'Experienced', keywords: ['Java', 'Spring'] },
      { name: 'Backend', level: 'Familiar', keywords: ['Go'] },
    ])
    expect(skillsOf('- 잘함: R, SQL\n- 조금: Julia\n- Knowledgeable: Svelte\n- 조금씩 배우는 것: Go')).toEqual([
      { name: '기술 스택', level: '잘함', keywords: ['R', 'SQL'] },
      { name: '기술 스택', level: '조금', keywords: ['Julia'] },
      { name: '기술 스택', level: 'Knowledgeable', keywords: ['Svelte'] },
      { name: '조금씩 배우는 것', keywords: ['Go'] },
    ])
    expect(skillsOf('### 상\n\n- Java')).toEqual([{ name: '기술 스택', level: '상', keywords: ['Java'] }])
  })

  it('keeps sentences whole', () => {
    expect(
      skillsOf('- 하루 4TB 로그를 다루는 수집, 적재 파이프라인 설계 및 운영\n- Spark, Airflow', '핵심 역량'),
    ).toEqual([
      {
        name: '핵심 역량',
        keywords: ['하루 4TB 로그를 다루는 수집, 적재 파이프라인 설계 및 운영', 'Spark', 'Airflow'],
      },
    ])
    expect(skillsOf('Java, Spring으로 서버를\n만들 수 있습니다.')).toEqual([
      { name: '기술 스택', keywords: ['Java, Spring으로 서버를 만들 수 있습니다'] },
    ])
    expect(
      skillsOf(
        '- **React**를 활용한 화면 개발\n- 대규모 접속을 견디는 서버를 설계하고 끝까지 운영해 본 경험이 있습니다.\n  - Go',
      ),
    ).toEqual([
      {
        name: '기술 스택',
        keywords: [
          'React를 활용한 화면 개발',
          '대규모 접속을 견디는 서버를 설계하고 끝까지 운영해 본 경험이 있습니다',
          'Go',
        ],
      },
    ])
  })

  it('reads badges beside and under categories', () => {
    expect(
      skillsOf('- **Backend**: ![Java](j.svg)\n\n### Infra\n\n![](https://img.shields.io/badge/Spring%20Boot-1)'),
    ).toEqual([
      { name: 'Backend', keywords: ['Java'] },
      { name: 'Infra', keywords: ['Spring Boot'] },
    ])
    expect(skillsOf('| Backend | ![Java](j.svg) ![Java](j.svg) |\n|---|---|\n| Infra | ![AWS](a.svg) |')).toEqual([
      { name: 'Backend', keywords: ['Java'] },
      { name: 'Infra', keywords: ['AWS'] },
    ])
  })

  it('reports an image that nothing names', () => {
    const { skills, reported } = read('![](photo.png)\n\n![](https://img.shields.io/badge/%E0%A4%A-1)')
    expect(skills).toEqual([{ name: '기술 스택', keywords: ['%E0%A4%A'] }])
    expect(reported).toEqual([{ rule: 'image', actual: 'photo.png', expected: undefined }])
  })

  it('hands over natural languages', () => {
    const body = '- 언어: Java\n- 외국어: 영어(회화), 일본어\n- TOEIC 900\n- **중국어**\n  - HSK 5급'
    const { skills, languages } = read(body)
    expect(skills).toEqual([{ name: '언어', keywords: ['Java'] }])
    expect(languages).toContainEqual({ language: '일본어' })
    expect(languages).toHaveLength(3)
    expect(read('| 구분 | 수준 |\n|---|---|\n| 영어 | 중급 |\n| Java | 상 |')).toMatchObject({
      skills: [{ name: 'Java', level: '상' }],
      languages: [{ language: '영어', fluency: '중급' }],
    })
    expect(read('- 언어: 한국어, 영어').skills).toEqual([])
  })

  it('hands over units that head projects', () => {
    const { skills, projects } = read('- Java\n- 프로젝트 경험\n  - 가계부 (2022.05 ~ 현재)')
    expect(skills).toEqual([{ name: '기술 스택', keywords: ['Java'] }])
    expect(projects.map((unit) => unit.children.length)).toEqual([1])
  })

  it('reads quoted lines above paragraphs as categories', () => {
    expect(skillsOf('> 협업\n\nNotion, Slack\n\n> 화면\n\nReact\n\n### 배포\n\n- Git')).toEqual([
      { name: '협업', keywords: ['Notion', 'Slack'] },
      { name: '화면', keywords: ['React'] },
      { name: '배포', keywords: ['Git'] },
    ])
  })

  it('reads categories in columns where their names are those of technologies', () => {
    expect(skillsOf('| Language | Java |\n|---|---|\n| Framework | Spring |')).toEqual([
      { name: 'Language', keywords: ['Java'] },
      { name: 'Framework', keywords: ['Spring'] },
    ])
    expect(skillsOf('| 이름 | 내용 |\n|---|---|\n| 화면 | React, Vue |')).toEqual([
      { name: '화면', keywords: ['React', 'Vue'] },
    ])
  })

  it('keeps a bar between single technologies a separator', () => {
    expect(skillsOf('Figma | Sketch')).toEqual([{ name: '기술 스택', keywords: ['Figma', 'Sketch'] }])
    expect(skillsOf('A, B | C, D')).toEqual([{ name: '기술 스택', keywords: ['A', 'B', 'C', 'D'] }])
  })

  it('reads a shield without a label as an image', () => {
    expect(read('![](https://img.shields.io/badge/100%-1)').skills).toEqual([{ name: '기술 스택', keywords: ['100%'] }])
  })

  it('keeps a technology with nothing beside it, and reports a category that holds nothing (K2, T9)', () => {
    const { skills, reported } = read('- C++: {{ site.cpp }}\n- Java:\n- 서버:\n- 언어: Kotlin')
    expect(skills).toEqual([
      { name: '기술 스택', keywords: ['C++', 'Java'] },
      { name: '언어', keywords: ['Kotlin'] },
    ])
    expect(reported.map(({ rule, actual }) => `${rule}: ${actual}`)).toEqual(['left-out: 서버'])
  })

  it('gives nothing for an empty section', () => {
    expect(skillsOf('')).toEqual([])
    expect(skillsOf('| | |\n|---|---|\n| | |')).toEqual([])
    expect(skillsOf('- Backend:')).toEqual([])
  })
})

describe('deriveSkills', () => {
  const at = (text: string, line: number) => makeValue(text, { start: { line, column: 1 }, end: { line, column: 2 } })

  it('unites keywords in order of first appearance', () => {
    const work = [{ keywords: [at('Java', 5), at('Go', 9)] }, {}]
    const projects = [{ keywords: [at('Kotlin', 7), at('Java', 8)] }]
    expect(plain(deriveSkills(work, projects, makeValue('사용 기술', undefined)))).toEqual([
      { name: '사용 기술', keywords: ['Java', 'Kotlin', 'Go'] },
    ])
  })

  it('orders keywords of one line by where they stand in it', () => {
    const inLine = (text: string, column: number) =>
      makeValue(text, { start: { line: 3, column }, end: { line: 3, column: column + 2 } })
    const work = [{ keywords: [inLine('Go', 9), inLine('C', 5), inLine('R', 12)] }]
    expect(plain(deriveSkills(work, [], undefined))).toEqual([{ keywords: ['C', 'Go', 'R'] }])
  })

  it('keeps the order of the entries where there are no places', () => {
    const entries = [{ keywords: [makeValue('B', undefined), at('A', 1)] }]
    expect(plain(deriveSkills(entries, [], undefined))).toEqual([{ keywords: ['B', 'A'] }])
  })

  it('gives nothing where nothing is known', () => {
    expect(deriveSkills([], [], makeValue('기술', undefined))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import { networkOf, tellUrl } from '../src/resume/basics/links.js'
import { isContactUnit } from '../src/resume/basics/reader.js'
import { holdsContact, isDocumentDate, readBasics, withoutDocumentDates } from '../src/resume/basics.js'
import { unitsOf } from './util/lines.js'
import { makeContext, outline, plain } from './util/outline.js'

interface Read {
  basics: Record<string, unknown>
  meta: Record<string, unknown>
  reported: { rule: string; actual: string | undefined; expected: string | undefined }[]
}

function read(markdown: string): Read {
  const { context, reported } = makeContext()
  const { basics, meta } = readBasics(outline(markdown, context), context)
  return {
    basics: plain(basics) as Record<string, unknown>,
    meta: plain(meta) as Record<string, unknown>,
    reported,
  }
}

const basicsOf = (markdown: string) => read(markdown).basics
const github = (username = 'example-gd') => ({ network: 'GitHub', username, url: `https://github.com/${username}` })
const work = '\n\n## 경력\n\n### (주)가나소프트 (2020.01 ~ 2021.02)\n\n- 결제 서버 개발\n'

describe('name', () => {
  it.each([
    ['# 홍길동', '홍길동'],
    ['# 🌱 홍길동 이력서', '홍길동'],
    ['# 홍길동의 이력서', '홍길동'],
    ['# 홍길동 님의 이력서', '홍길동'],
    ['# 이력서 - 홍길동', '홍길동'],
    ['# [이력서] 홍길동', '홍길동'],
    ['# 이력서\n\n## 홍길동', '홍길동'],
    ['# 홍 길 동 (Gildong Hong)', '홍길동 (Gildong Hong)'],
    ['# 홍 길동', '홍길동'],
    ['# 황보 길동', '황보길동'],
    ['# 길동 홍 (Gildong Hong)', '길동 홍 (Gildong Hong)'],
    ['# 홍길동(洪吉童)', '홍길동(洪吉童)'],
    ['# 홍길동 Hong Gildong', '홍길동 Hong Gildong'],
    ['# Gildong Hong 홍길동', 'Gildong Hong 홍길동'],
    ['# Gildong Hong 홍 길 동', 'Gildong Hong 홍길동'],
    ['# Hong Gildong (홍길동)', 'Hong Gildong (홍길동)'],
    ['# Gildong Hong', 'Gildong Hong'],
    ['# 데이터 엔지니어 홍길동 / Hong Gildong', '홍길동'],
    ['# 데이터 엔지니어 / Hong Gildong', 'Hong Gildong'],
    ['# Jane Doe\n\njane@example.com', 'Jane Doe'],
    ["# Gildong Hong's Resume (Korean)", 'Gildong Hong'],
    ['# **홍길동**', '홍길동'],
    ['**홍길동**  \n백엔드 개발자', '홍길동'],
    ['홍길동\n\n백엔드 개발자', '홍길동'],
    ['<h1>홍길동</h1>', '홍길동'],
    ['# 이력서\n\n- 이름: 홍 길 동', '홍길동'],
    ['## 인적사항\n\n- 성명 : 홍길동', '홍길동'],
    ['## 인적사항\n\n**이름**   홍길동', '홍길동'],
    ['성명 홍길동 (洪吉童)\n연락처 010-0000-0000', '홍길동 (洪吉童)'],
    ['## 인적사항\n\n| 이름 | 나무꾼 |\n|---|---|\n| 이메일 | gd@example.com |', '나무꾼'],
    ['## 소개\n\n안녕하세요. 서버를 고치는 홍길동이라고 합니다.', '홍길동'],
    ['## 소개\n\n저는 홍길동이에요. 그림을 그립니다.', '홍길동'],
    ['## 소개\n\n이름은 홍길동입니다. 간호사였습니다.', '홍길동'],
    ['## 소개\n\n안녕하세요, 홍길입니다.', '홍길'],
    ["## About\n\nHi, I'm Gildong Hong, a backend developer.", 'Gildong Hong'],
    ['## 소개\n\n안녕하세요. 함께 자라고 싶은 3년차 Kotlin 백엔드 개발자 홍길동 입니다.', '홍길동'],
    ['# example-gd\n\n- https://github.com/example-gd', 'example-gd'],
    ['---\nname: 홍길동\n---\n\n## 소개', '홍길동'],
    ['---\nname: gildong\n---\n\n## 소개', 'gildong'],
    ['---\ntitle: "About Designer, Hong Gil Dong"\n---\n', 'Hong Gil Dong'],
    ['# 홍길동 이력서\n\n## 경력', '홍길동'],
  ])('is found in %s', (markdown, name) => {
    expect(basicsOf(`${markdown}${markdown.includes('## 경력') ? '' : work}`).name).toBe(name)
  })

  it.each([
    ['# 이력서'],
    ['# 자기소개'],
    ['# 경력 기술서'],
    ['# 백엔드 개발자'],
    ['# About Me\n\n카메라를 다루는 개발자입니다.'],
    ['# 소개\n\n화면을 만드는 조력자입니다.'],
    ['# 소개\n\n안녕하세요. 백엔드 개발자입니다.'],
    ['---\ntitle: 이력서\nname: Resume\n---\n'],
    ['# 서버실 소음을 사랑합니다'],
    ['# 소개\n\n강아지 이름은 보리입니다. 산책을 합니다.'],
    ['# Gana Soft 홍길동팀'],
    ['# Backend Developer 소개'],
  ])('is not invented from %s', (markdown) => {
    expect(basicsOf(`${markdown}${work}`).name).toBeUndefined()
  })

  it('is the first of two, the second is reported', () => {
    const { basics, reported } = read(
      '# 이력서\n\n## 홍길동\n\n- gd@example.com\n\n느린 서버를 고칩니다.\n\n## 경력\n\n### 가나소프트\n\n---\n\n# Resume\n\n## Gildong Hong\n\n### Summary\n\nFixes slow servers.\n',
    )
    expect(basics).toMatchObject({ name: '홍길동', summary: '느린 서버를 고칩니다.' })
    expect(reported).toContainEqual({ rule: 'second-basics', actual: 'Gildong Hong', expected: '홍길동' })
    expect(reported).toContainEqual({
      rule: 'second-basics',
      actual: 'Fixes slow servers.',
      expected: '느린 서버를 고칩니다.',
    })
  })

  it('leaves personal data beside it out', () => {
    const { basics, reported } = read('## 인적사항\n\n홍길동 (남, 1990년생)')
    expect(basics).toEqual({ name: '홍길동' })
    expect(reported).toEqual([{ rule: 'personal-data', actual: '남, 1990년생', expected: undefined }])
    expect(read('- 이름: 홍길동 (만 30세)').reported).toHaveLength(1)
  })
})

describe('label', () => {
  it.each([
    ['# 백엔드 개발자 홍길동입니다', '백엔드 개발자'],
    ['# 안녕하세요, 백엔드 개발자 홍길동입니다 👋', '백엔드 개발자'],
    ['# 홍길동 백엔드 개발자', '백엔드 개발자'],
    ['# 홍길동 | Backend Engineer | Java · Spring', 'Backend Engineer | Java · Spring'],
    ['# 홍길동 (백엔드 개발자)', '백엔드 개발자'],
    ['# 데이터 엔지니어 - 홍길동', '데이터 엔지니어'],
    ['# 데이터 엔지니어 홍길동 / Hong Gildong', '데이터 엔지니어'],
    ['# 데이터 엔지니어 / Hong Gildong', '데이터 엔지니어'],
    ['# 홍길동 _ Data Engineer', 'Data Engineer'],
    ['# 데이터 엔지니어 _ 홍길동', '데이터 엔지니어'],
    ['# 생산기술 / MES 담당 홍길동', '생산기술 / MES 담당'],
    ['# 홍길동 생산기술 / MES 담당', '생산기술 / MES 담당'],
    ['# 즐거운 하루 / MES 담당 홍길동', 'MES 담당'],
    ['# 홍길동\n\n도시계획 박사과정 | 교통 자료 연구\n\ngd@example.com', '도시계획 박사과정 | 교통 자료 연구'],
    ['# 홍길동\n\n**4년차 백엔드 개발자**', '백엔드 개발자'],
    ['# 홍길동\n\n백엔드 개발자 (9년차)', '백엔드 개발자'],
    [
      '# 홍길동\n\n> 자료구조보다 자료를 좋아하는 데이터 분석가 지망생',
      '자료구조보다 자료를 좋아하는 데이터 분석가 지망생',
    ],
    ['# 홍길동\n\n### 풀스택 개발자', '풀스택 개발자'],
    ['# 프론트엔드 개발자\n\n## 홍길동', '프론트엔드 개발자'],
    ['# 홍길동\n\n백엔드', '백엔드'],
    ['# 홍길동\n\n토목 시공 기술자', '토목 시공 기술자'],
    ['# 홍길동\n\n간호사 (병동, 7년차)', '간호사 (병동)'],
    ['# 홍길동\n\n간호사 (7년차, 병동)', '간호사 (병동)'],
    ['# 홍길동\n\n- 5년차 백엔드 개발자', '백엔드 개발자'],
    ['# 홍길동\n- 임베디드 소프트웨어 개발자\n- 메일: gd@example.com', '임베디드 소프트웨어 개발자'],
    ['# 홍길동\n- 👨‍💻 백엔드 개발자\n- 📧 gd@example.com', '백엔드 개발자'],
    ['# 홍길동 이력서\n* 3년차 프론트엔드 개발자\n* 010-1234-5678', '프론트엔드 개발자'],
    ['# 홍길동\n\n백엔드 개발자 | gd@example.com | 서울', '백엔드 개발자'],
    ['# 홍길동\n\n- 희망 직무: 데이터 엔지니어 (5년차)', '데이터 엔지니어'],
    ['# 백엔드 개발자 홍길동\n\n- 희망 직무: 데이터 엔지니어\n- 직무: 기획자', '데이터 엔지니어'],
    ['# 이력서 (데이터 엔지니어)\n\n- 이름: 홍길동', '데이터 엔지니어'],
    [
      '# 홍길동\n\n## 소개\n\n안녕하세요. 느린 화면을 그냥 두지 못하는 프론트엔드 개발자 홍길동입니다.',
      '프론트엔드 개발자',
    ],
    ['# 홍길동\n\n## 소개\n\n안녕하세요. 온라인 서점을 만드는 3년차 웹 디자이너입니다.', '웹 디자이너'],
    ['---\ntitle: 프로덕트 디자이너\n---\n\n# 홍길동', '프로덕트 디자이너'],
    ['---\nposition: 백엔드 개발자\n---\n\n# 홍길동', '백엔드 개발자'],
  ])('is found in %s', (markdown, label) => {
    expect(basicsOf(`${markdown}${work}`).label).toBe(label)
  })

  it.each([
    ['# 홍길동\n\n> 어제보다 조용한 서버를 만듭니다.'],
    ['# 홍길동\n\n서버를 좋아하는 개발자입니다.'],
    ['# 홍길동\n\n끝까지 책임지는 사람'],
    ['# 홍길동\n\n- 서버를 좋아하는 개발자\n- 기록하는 개발자'],
    ['# 홍길동\n\n- 메일: gd@example.com\n- 백엔드 개발자'],
    ['# 홍길동\n\n- 백엔드 개발자로 3년을 일했습니다\n- 메일: gd@example.com'],
    ['# 이력서\n\n- 백엔드 개발자\n- 메일: gd@example.com'],
    ['# 홍길동\n\n서버를 좋아하는 개발자\n그리고 음악을 듣습니다.'],
  ])('is not drawn from %s', (markdown) => {
    const basics = basicsOf(`${markdown}${work}`)
    expect(basics.label).toBeUndefined()
    expect(basics.summary).toBeDefined()
  })
})

describe('contact', () => {
  const all = { email: 'gd@example.com', phone: '010-1234-5678', profiles: [github()] }

  it.each([
    ['- Email: gd@example.com\n- Phone: 010-1234-5678\n- GitHub: https://github.com/example-gd'],
    [
      '- **Email** | gd@example.com\n- **Phone** | 010-1234-5678\n- **GitHub** | [example-gd](https://github.com/example-gd)',
    ],
    ['gd@example.com | 010-1234-5678 | github.com/example-gd'],
    ['📧 gd@example.com · 📱 010-1234-5678 · 🔗 [GitHub](https://github.com/example-gd)'],
    ['이메일 gd@example.com / 전화 010-1234-5678 / 깃허브 github.com/example-gd'],
    ['Email: gd@example.com, Tel: 010-1234-5678, GitHub: https://github.com/example-gd'],
    ['Email | gd@example.com | Phone | 010-1234-5678 | GitHub | github.com/example-gd'],
    ['Email: gd@example.com\nPhone: 010-1234-5678\nGitHub: <https://github.com/example-gd>'],
    ['> 메일 : gd@example.com<br>\n> 전화 : 010-1234-5678<br>\n> 깃허브 : github.com/example-gd'],
    ['###### mail : gd@example.com\n###### phone : 010-1234-5678\n\n- github.com/example-gd'],
    ['| 이메일 | gd@example.com |\n| 연락처 | 010-1234-5678 |\n| 깃허브 | https://github.com/example-gd |'],
    [
      '| 항목 | 내용 |\n|---|---|\n| **이메일** | gd@example.com |\n| 전화 | 010-1234-5678 |\n| GitHub | https://github.com/example-gd |',
    ],
    ['| 이메일 | 연락처 | 깃허브 |\n|---|---|---|\n| gd@example.com | 010-1234-5678 | github.com/example-gd |'],
    [
      '| 이메일 | gd@example.com | 전화 | 010-1234-5678 |\n|---|---|---|---|\n| 사진 | GitHub | github.com/example-gd | |',
    ],
    ['### Email\n\n- gd@example.com\n\n### Phone\n\n- 010-1234-5678\n\n### GitHub\n\n- https://github.com/example-gd'],
    ['- Email\n  - gd@example.com\n- Phone\n  - 010-1234-5678\n- GitHub\n  - [깃허브](https://github.com/example-gd)'],
    [
      '<p><a href="mailto:gd@example.com">Email</a><br><a href="tel:010-1234-5678">Phone</a><br><a href="https://github.com/example-gd">GitHub</a></p>',
    ],
    [
      '[![Mail](https://img.shields.io/badge/Mail-1)](mailto:gd@example.com) [![tel](t.svg)](tel:010-1234-5678)\n[![Github badge](g.svg)](https://github.com/example-gd)',
    ],
    ['`gd@example.com` `010-1234-5678`\n\n깃허브 https://github.com/example-gd'],
  ])('is read from %s', (body) => {
    expect(basicsOf(`# 홍길동\n\n## 연락처\n\n${body}${work}`)).toEqual({ name: '홍길동', ...all })
    if (body.startsWith('### ')) return
    expect(basicsOf(`# 홍길동\n\n${body}${work}`)).toEqual({ name: '홍길동', ...all })
  })

  it.each([
    ['+82 10 0000 5731'],
    ['+82-10-0000-3232'],
    ['(+82) 10-0000-7714'],
    ['01012345678'],
    ['010.0000.5656'],
    ['+82 010 0000 2744'],
    ['+82 (0)10-1234-5678'],
    ['02-123-4567'],
    ['+1 415-555-1234'],
  ])('keeps the phone %s as written', (phone) => {
    expect(basicsOf(`# 홍길동\n\n${phone}`).phone).toBe(phone)
    expect(basicsOf(`# 홍길동\n\n- 연락처: ${phone}`).phone).toBe(phone)
  })

  it('reads an address beside its label, its sign, or alone', () => {
    for (const line of ['- 주소: 경기도 수원시 영통구', '📍 경기도 수원시 영통구', '경기도 수원시 영통구']) {
      expect(basicsOf(`# 홍길동\n\ngd@example.com\n\n${line}`).location).toEqual({ address: '경기도 수원시 영통구' })
    }
    expect(basicsOf('# 홍길동\n\n*Seoul, South Korea* | gd@example.com').location).toEqual({
      address: 'Seoul, South Korea',
    })
    expect(basicsOf('# 홍길동\n\n서울시 관악구 거주').location).toEqual({ address: '서울시 관악구 거주' })
    expect(basicsOf('# 홍길동\n\n- 주소: https://gd.example.kr').location).toBeUndefined()
  })

  it('reads a place beside a number and an address (B3)', () => {
    const line = (last: string) => read(`# 홍길동\n\n연락처: 010-0000-0000 | gd@example.com | ${last}`)
    expect(line('울산광역시 북구').basics.location).toEqual({ address: '울산광역시 북구' })
    const { basics, reported } = line('문자 가능')
    expect(basics.location).toBeUndefined()
    expect(reported.map(({ actual }) => actual)).toEqual(['문자 가능'])
  })

  it('reads a name of any syllables right above contact data, and no word for a document (B1)', () => {
    const { name, label } = basicsOf('# 임꺽정\n\n물류 기획자\n\n- gd@example.com')
    expect([name, label]).toEqual(['임꺽정', '물류 기획자'])
    for (const title of ['소개글', '문의처', '임꺽정이']) {
      expect(basicsOf(`# ${title}\n\n- gd@example.com`).name).toBeUndefined()
    }
    expect(basicsOf('# 임꺽정\n\n바다에서 자랐습니다.').name).toBeUndefined()
    expect(basicsOf('# 차은숲\n\n바다에서 자랐습니다.').name).toBe('차은숲')
  })

  it.each([
    ['name: 홍길동', '이름: 홍길동', { name: '홍길동' }],
    ['bare name', '홍길동', { name: '홍길동' }],
    ['list', '- 이름: 홍길동\n- 블로그: https://b.example.com', { name: '홍길동', url: 'https://b.example.com' }],
    ['link alone', 'https://b.example.com', { url: 'https://b.example.com' }],
  ])('reads what stands below 포트폴리오 as below any title of a document: %s (S5)', (_, below, expected) => {
    expect(basicsOf(`# 포트폴리오\n\n${below}\n\n## 경력\n\n### 가람소프트 (2020.01 ~ 2021.02)`)).toEqual(expected)
  })

  it('reads a name below the title of the document at its level, and none below other text (S5, B1)', () => {
    expect(basicsOf('# 이력서\n\n# 홍길동\n\n- gd@example.com\n\n# 경력')).toEqual({
      name: '홍길동',
      email: 'gd@example.com',
    })
    expect(basicsOf('# 이력서\n\n정산을 만듭니다.\n\n# 홍길동\n\n# 경력').name).toBeUndefined()
  })

  it('reads front matter whose letters are taken apart (T2, S7)', () => {
    expect(basicsOf('---\ntitle: 브랜드 디자이너 홍길동\n---\n'.normalize('NFD'))).toEqual({
      name: '홍길동',
      label: '브랜드 디자이너',
    })
  })

  it('reads an address that is spelt for people', () => {
    expect(basicsOf('- 이메일: gd (at) example (dot) com').email).toBe('gd@example.com')
    for (const address of ['gd @ example.com', 'gd @example.com', 'gd@ example.com']) {
      expect(basicsOf(`- 이메일: ${address}`)).toEqual({ email: 'gd@example.com' })
    }
    expect(basicsOf('# 홍길동\n\nBackend Engineer @ example.com').email).toBeUndefined()
    expect(basicsOf('- 이메일: gd&#64;example.com').email).toBe('gd@example.com')
    expect(basicsOf('- 전화: 내선 1234').phone).toBe('내선 1234')
  })

  it('reports what stands beside a value', () => {
    const { basics, reported } = read(
      '# 홍길동\n\n- 전화: 010-1234-5678 (문자 가능)\n- 이메일: gd@example.com\n- 메일: b@example.com',
    )
    expect(basics).toMatchObject({ phone: '010-1234-5678', email: 'gd@example.com' })
    expect(reported).toEqual([
      { rule: 'left-out', actual: '(문자 가능)', expected: undefined },
      { rule: 'second-basics', actual: 'b@example.com', expected: 'gd@example.com' },
    ])
  })

  it('leaves empty values and parts that nothing tells out', () => {
    const { basics, reported } = read(
      '# 홍길동\n\n- 📲 Mobile:\n- 이메일: 준비 중\n\ngd@example.com | 커피 좋아함 좋아',
    )
    expect(basics).toEqual({ name: '홍길동', email: 'gd@example.com' })
    expect(reported.map(({ actual }) => actual)).toEqual(['이메일: 준비 중', '커피 좋아함 좋아'])
  })

  it('finds contact data in prose where it stands nowhere else', () => {
    const { basics } = read(
      '# 홍길동\n\n## 소개\n\n서버를 고칩니다. 궁금하면 gd@example.com 으로, 급하면 010-1234-5678 로 물어봐 주세요. [블로그](https://gd.example.kr)와 [깃허브](https://github.com/example-gd)에 글을 남깁니다.',
    )
    expect(basics).toMatchObject({ ...all, url: 'https://gd.example.kr' })
    expect(basics.summary).toContain('gd@example.com')
  })

  it('reads a section word with a value as contact data', () => {
    expect(basicsOf('이력서\n\n이름 : 홍길동\n연락처 : 010-1234-5678\n이메일 : gd@example.com\n')).toMatchObject({
      name: '홍길동',
      phone: '010-1234-5678',
    })
  })

  it('reads lines that are nothing but contact data in an introduction', () => {
    expect(
      basicsOf(
        '# 홍길동\n\n## 소개\n\n기록을 남깁니다.\n\n- GitHub: https://github.com/example-gd\n- 블로그에 글 쓰기',
      ),
    ).toEqual({
      name: '홍길동',
      summary: '기록을 남깁니다.\n\n블로그에 글 쓰기',
      profiles: [github()],
    })
    expect(
      basicsOf('# 홍길동\n\n## 소개\n\n기록을 남깁니다.\n\n### GitHub\n\n- https://github.com/example-gd'),
    ).toMatchObject({
      summary: '기록을 남깁니다.',
      profiles: [github()],
    })
  })

  it('has labels of its own below a word for the person (B1, B3)', () => {
    expect(basicsOf('# 이력서\n\n## 지원자\n\n- 이름 : 홍길동\n- 이메일 : gd@example.com')).toEqual({
      name: '홍길동',
      email: 'gd@example.com',
    })
    expect(basicsOf('# 이력서\n\n## 지원자\n\n- 홍길동')).toEqual({ name: '홍길동' })
    expect(basicsOf('# 이력서\n\n## 지원자\n\n- 이메일 : gd@example.com')).toEqual({ email: 'gd@example.com' })
  })

  it('knows a section of contact data', () => {
    const { context } = makeContext()
    const units = (markdown: string) => outline(markdown, context).head
    expect(holdsContact(units('* E-mail : gd@example.com'), context)).toBe(true)
    expect(holdsContact(units('[![Mail](m.svg)](mailto:gd@example.com)'), context)).toBe(true)
    expect(holdsContact(units('* 2020.01 가나소프트 입사'), context)).toBe(false)
  })

  it.each<[string, boolean]>([
    ['* E-mail : gd@example.com', true],
    ['010-0000-0000 / gd@example.com', true],
    ['* E-mail : gd@example.com\n  * 정산 개발', false],
    ['gd@example.com\n정산을 개발했습니다.', false],
    ['| 이메일 |\n| --- |\n| gd@example.com |', false],
  ])('knows a unit of contact data and nothing else: %s', (markdown, expected) => {
    const { context, reported } = makeContext()
    expect(unitsOf(markdown).map((unit) => isContactUnit(unit, context))).toEqual([expected])
    expect(reported).toEqual([])
  })
})

describe('links', () => {
  const profiles = (links: string) => basicsOf(`# 홍길동\n\n${links}`).profiles

  it.each([
    ['https://github.com/gd?tab=repositories', 'GitHub', 'gd'],
    ['https://gitlab.com/gd/diary', 'GitLab', 'gd'],
    ['https://kr.linkedin.com/in/gd-1/', 'LinkedIn', 'gd-1'],
    ['https://velog.io/@gd/posts', 'Velog', 'gd'],
    ['https://gd.tistory.com/', 'Tistory', 'gd'],
    ['https://medium.com/@gd', 'Medium', 'gd'],
    ['https://gd.medium.com', 'Medium', 'gd'],
    ['https://brunch.co.kr/@gd', 'Brunch', 'gd'],
    ['https://gd.notion.site/Portfolio-1', 'Notion', undefined],
    ['https://www.notion.so/gd/Page-1', 'Notion', undefined],
    ['https://blog.naver.com/gd', 'Naver Blog', 'gd'],
    ['https://x.com/gd', 'X', 'gd'],
    ['https://twitter.com/gd', 'X', 'gd'],
    ['https://www.facebook.com/gd', 'Facebook', 'gd'],
    ['https://www.facebook.com/profile.php?id=1', 'Facebook', undefined],
    ['https://www.instagram.com/gd/', 'Instagram', 'gd'],
    ['https://www.youtube.com/@gd', 'YouTube', 'gd'],
    ['https://www.youtube.com/channel/UC1', 'YouTube', 'UC1'],
    ['https://stackoverflow.com/users/1/gd', 'Stack Overflow', 'gd'],
    ['https://stackoverflow.com/users/1', 'Stack Overflow', '1'],
    ['https://www.kaggle.com/gd', 'Kaggle', 'gd'],
    ['https://www.behance.net/gd', 'Behance', 'gd'],
    ['https://dribbble.com/gd', 'Dribbble', 'gd'],
    ['https://www.acmicpc.net/user/gd', 'BOJ', 'gd'],
    ['https://solved.ac/profile/gd', 'solved.ac', 'gd'],
    ['https://solved.ac/en/profile/gd', 'solved.ac', 'gd'],
    ['https://career.programmers.co.kr/pr/gd', 'Programmers', 'gd'],
    ['https://leetcode.com/u/gd/', 'LeetCode', 'gd'],
    ['https://leetcode.com/gd', 'LeetCode', 'gd'],
    ['https://gd.github.io', 'GitHub', 'gd'],
    ['https://brunch.co.kr/@%E0%A4%A', 'Brunch', '%E0%A4%A'],
  ])('tells %s', (url, network, username) => {
    expect(profiles(`- 링크: ${url}`)).toEqual([username === undefined ? { network, url } : { network, username, url }])
  })

  it('tells repositories, files and pages from profiles', () => {
    expect(tellUrl('https://github.com/gd/repo').kind).toBe('repository')
    expect(tellUrl('https://github.com/gd/repo/blob/main/CV.md').kind).toBe('file')
    expect(tellUrl('https://raw.githubusercontent.com/gd/repo/main/CV.md').kind).toBe('file')
    expect(tellUrl('https://velog.io/@gd/post').kind).toBe('page')
    expect(tellUrl('https://github.com/features').username).toBeUndefined()
    expect(tellUrl('https://a.b.tistory.com').network).toBeUndefined()
    expect(tellUrl('https://example.com').network).toBeUndefined()
    expect(networkOf('깃허브')).toBe('GitHub')
    expect(networkOf('백준 (BOJ)')).toBe('BOJ')
    expect(networkOf('회사')).toBeUndefined()
  })

  it('takes the first site as url and the others as profiles', () => {
    expect(
      basicsOf(
        '# 홍길동\n\n- 블로그: [티스토리](https://gd.tistory.com) | [Docs](https://docs.example.kr)\n- Homepage: https://gd.example.kr\n- 포트폴리오: https://gd.example.kr/p',
      ),
    ).toEqual({
      name: '홍길동',
      url: 'https://docs.example.kr',
      profiles: [
        { network: 'Tistory', username: 'gd', url: 'https://gd.tistory.com' },
        { network: 'Homepage', url: 'https://gd.example.kr' },
        { network: '포트폴리오', url: 'https://gd.example.kr/p' },
      ],
    })
    expect(
      basicsOf('# 홍길동\n\n- https://a.example.kr/\n- https://a.example.kr\n- https://b.example.kr'),
    ).toMatchObject({
      url: 'https://a.example.kr/',
      profiles: [{ network: 'b.example.kr', url: 'https://b.example.kr' }],
    })
  })

  it('takes a labelled github.io as a site and a file as a portfolio', () => {
    expect(basicsOf('# 홍길동\n\n- Blog: https://gd.github.io').url).toBe('https://gd.github.io')
    expect(basicsOf(`# 홍길동\n\n🔗 [CV](https://github.com/gd/gd/blob/main/CV.md)${work}`).url).toContain('/blob/')
    const { basics, reported } = read(
      '# 홍길동\n\n- [Resume](https://drive.example.com/1)\n- ORCID: https://orcid.org/0000\n- GitHub: https://git.example.com/gd',
    )
    expect(basics).toEqual({
      name: '홍길동',
      profiles: [
        { network: 'ORCID', url: 'https://orcid.org/0000' },
        { network: 'GitHub', url: 'https://git.example.com/gd' },
      ],
    })
    expect(reported).toEqual([{ rule: 'left-out', actual: 'Resume https://drive.example.com/1', expected: undefined }])
  })

  it('takes a site by the word that its label begins with, a document by none (B4)', () => {
    const markdown =
      '# 홍길동\n\n[포트폴리오 영상](https://video.example.com/gd)\n[이력서 PDF](https://drive.example.com/1)\n[영상 모음](https://video.example.com/all)'
    const { basics, reported } = read(markdown)
    expect(basics).toEqual({ name: '홍길동', url: 'https://video.example.com/gd' })
    expect(reported.map(({ actual }) => actual)).toEqual([
      '이력서 PDF https://drive.example.com/1',
      '영상 모음 https://video.example.com/all',
    ])
  })

  it.each([
    ['gd@example.com | [Google Scholar](https://scholar.example.com/gd)', 'Google Scholar', 'scholar.example.com/gd'],
    ['- [ORCID](https://orcid.example.com/0000-0001)', 'ORCID', 'orcid.example.com/0000-0001'],
    ['- 구글 스칼라: https://scholar.example.com/gd', 'Google Scholar', 'scholar.example.com/gd'],
  ])('tells a network by its name alone, without a username: %s', (line, network, url) => {
    expect(profiles(line)).toEqual([{ network, url: `https://${url}` }])
  })

  it('takes no other name of a link for a network', () => {
    const { basics, reported } = read('# 홍길동\n\n- [강연 모음](https://talks.example.com/gd)')
    expect(basics).toEqual({ name: '홍길동' })
    expect(reported.map(({ actual }) => actual)).toEqual(['강연 모음 https://talks.example.com/gd'])
  })

  it('takes the target of a name that is a link (T4)', () => {
    const notion = 'https://gd.notion.site/Portfolio-1a'
    expect(basicsOf(`# [홍길동 | 기획자](${notion})`).profiles).toEqual([{ network: 'Notion', url: notion }])
    for (const line of [
      '# [홍길동](https://github.com/example-gd)의 이력서',
      '- 이름: [홍길동](https://github.com/example-gd)',
    ])
      expect(basicsOf(line).profiles).toEqual([github()])
    const { basics, reported } = read('# [홍길동](https://gd.example.com) (Gildong Hong)')
    expect(basics).toEqual({ name: '홍길동 (Gildong Hong)', url: 'https://gd.example.com' })
    expect(reported).toEqual([])
  })

  it('reads bare handles', () => {
    expect(profiles('- 백준: example_boj (Gold I)\n- Instagram: @gd\n- GitHub: example-gd')).toEqual([
      { network: 'BOJ', username: 'example_boj' },
      { network: 'Instagram', username: 'gd' },
      { network: 'GitHub', username: 'example-gd' },
    ])
    expect(profiles('- GitHub: example-gd\n- https://github.com/example-gd')).toEqual([github()])
  })

  it('reports a repository of a user who is known', () => {
    const { basics, reported } = read(
      '# 홍길동\n\n- GitHub: https://github.com/example-gd\n- 저장소: [가계부](https://github.com/example-gd/book)',
    )
    expect(basics.profiles).toEqual([github()])
    expect(reported).toEqual([
      { rule: 'left-out', actual: '가계부 https://github.com/example-gd/book', expected: undefined },
    ])
  })

  it('counts profiles in sections that no word tells', () => {
    const markdown = `# 홍길동${work}\n## 요즘 푸는 문제\n\n- [Gold I](https://solved.ac/profile/gd)\n- [글](https://gd.tistory.com/12)\n- [저장소](https://github.com/gd/repo)\n`
    expect(basicsOf(markdown).profiles).toEqual([
      { network: 'solved.ac', username: 'gd', url: 'https://solved.ac/profile/gd' },
    ])
  })

  it('writes no url that may not be written', () => {
    const { basics, reported } = read(
      '# 홍길동\n\n- [Blog](javascript:alert)\n- Blog: [b](./blog)\n\n[![a](a.svg)](./a)',
    )
    expect(basics.url).toBeUndefined()
    expect(reported.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['unsafe-url', 'relative-url']))
  })
})

describe('summary', () => {
  it('joins paragraphs, items and sub-headings', () => {
    expect(
      basicsOf(
        '# 홍길동\n\n서버를 고칩니다.\n\n## 소개\n\n느린 곳을  \n찾습니다. [글](https://gd.example.kr)\n\n### 💡 강점\n\n- 하나\n  - 둘: 셋\n- **넷**: 다섯\n\n**여섯**\n\n| 일곱 | 여덟 |\n|---|---|\n| 아홉 | 열 |',
      ).summary,
    ).toBe(
      '서버를 고칩니다.\n\n느린 곳을\n찾습니다. 글 (https://gd.example.kr)\n\n강점\n\n하나\n둘: 셋\n넷: 다섯\n\n여섯\n\n일곱 | 여덟\n아홉 | 열',
    )
  })

  it('takes an introduction beside a label, and prose among personal data', () => {
    expect(basicsOf('# 홍길동\n\n- 한 줄 소개: 끝까지 갑니다').summary).toBe('끝까지 갑니다')
    expect(basicsOf('## 프로필\n\n- 이름: 홍길동\n\n끝까지 해내는 개발자입니다.').summary).toBe(
      '끝까지 해내는 개발자입니다.',
    )
    expect(basicsOf('## 인적사항\n\n| 이름 | 홍길동 |\n|---|---|\n| 소개 | 끝까지 갑니다 |').summary).toBe(
      '끝까지 갑니다',
    )
  })

  it('takes a table of contact data in an introduction for none of it', () => {
    const contact = '| 이메일 | gd@example.com |\n| 전화 | 010-0000-0000 |'
    expect(basicsOf(`# 홍길동\n\n## 소개\n\n끝까지 갑니다.\n\n${contact}`)).toEqual({
      name: '홍길동',
      email: 'gd@example.com',
      phone: '010-0000-0000',
      summary: '끝까지 갑니다.',
    })
    expect(basicsOf(`# 홍길동\n\n## 소개\n\n${contact}\n| 하나 | 둘 |`).summary).toContain('하나 | 둘')
  })

  it('keeps a heading of the introduction and reports one without text', () => {
    expect(basicsOf('# 꾸준함의 힘\n\n매일 씁니다.').summary).toBe('꾸준함의 힘\n\n매일 씁니다.')
    const { basics, reported } = read('# 꾸준함의 힘\n\n## 홍길동')
    expect(basics).toEqual({ name: '홍길동' })
    expect(reported).toEqual([{ rule: 'left-out', actual: '꾸준함의 힘', expected: undefined }])
  })

  it('leaves a greeting alone in a heading out', () => {
    expect(basicsOf('# 안녕하세요 👋\n\n백엔드 개발자 홍길동입니다.')).toEqual({
      name: '홍길동',
      label: '백엔드 개발자',
      summary: '백엔드 개발자 홍길동입니다.',
    })
  })
})

describe('personal data', () => {
  it('is reported', () => {
    const { basics, reported } = read(
      '## 인적사항\n\n- 이름: 홍길동\n- 생년월일: 1990.01.01\n- 총 경력: 3년\n- 학력: 가나대학교\n\n군필 | gd@example.com | 1990.01.01\n\n🎂 1월 1일\n\n만 30세\n\n커피\n\n| 학교 | 가나 |\n|---|---|\n| 사진 | |',
    )
    expect(basics).toEqual({ name: '홍길동', email: 'gd@example.com' })
    expect(reported.map(({ rule, actual }) => `${rule} ${actual}`)).toEqual([
      'personal-data 생년월일: 1990.01.01',
      'left-out 총 경력: 3년',
      'left-out 학력: 가나대학교',
      'personal-data 군필',
      'personal-data 1990.01.01',
      'personal-data 🎂 1월 1일',
      'personal-data 만 30세',
      'left-out 커피',
      'left-out 학교: 가나',
    ])
  })

  it('is never repeated where nobody may see it', () => {
    const { reported } = read(
      '- 주민등록번호: 900101-1234567\n- 비밀번호: hunter2\n- 생년월일: 900101-1******\n\n홍길동 900101-1234567',
    )
    const text = JSON.stringify(reported)
    expect(reported).toHaveLength(4)
    expect(text).not.toMatch(/900101|hunter2|1234567/u)
  })

  it('is a whole section of it', () => {
    const { basics, reported } = read('# 홍길동\n\n## 병역\n\n- 육군 병장 만기전역')
    expect(basics).toEqual({ name: '홍길동' })
    expect(reported).toEqual([{ rule: 'personal-data', actual: '육군 병장 만기전역', expected: undefined }])
  })
})

describe('date of the document', () => {
  it.each([
    ['# 이력서\n\n> **최종 업데이트**: 2025년 11월 4일', '2025-11-04'],
    ['# 이력서 (2025-09-07)\n\n- 이름: 홍길동', '2025-09-07'],
    ['# 홍길동\n\n## 소개\n\n기록합니다.\n\n최종 수정: 2025.07', '2025-07'],
    [`# 홍길동${work}\n\n*최종 수정: 2025.10*`, '2025-10'],
    ['# 홍길동\n\nLast updated on 2025-03-01', '2025-03-01'],
    ['# 홍길동\n\n2025.07 기준', '2025-07'],
    ['# 홍길동\n\n### 작성일: 2025', '2025'],
    ['# 홍길동\n\n감사합니다.\n작성일 2025-07-01', '2025-07-01'],
  ])('is read from %s', (markdown, date) => {
    const { basics, meta } = read(markdown)
    expect(meta).toEqual({ lastModified: date })
    expect(JSON.stringify(basics)).not.toContain('2025')
  })

  it.each([['# 홍길동\n\n업데이트: 2025년에 두 번'], ['# 홍길동\n\n2025.07'], [`# 홍길동${work}- 최종 수정: 2025.07`]])(
    'is not read from %s',
    (markdown) => {
      expect(read(markdown).meta).toEqual({})
    },
  )

  it('is told by labels of several words of the caller', () => {
    const words = { labels: { updated: ['마지막으로 고친 날'] } }
    const document = '# 홍길동\n\n마지막으로 고친 날: 2025.07'
    expect(convert(document, { words }).resume.meta).toEqual({ lastModified: '2025-07' })
    expect(convert(document).resume.basics?.summary).toBe('마지막으로 고친 날: 2025.07')
  })

  it('is left to the person by other mappers', () => {
    const { context } = makeContext()
    const { head } = outline('### 가나소프트\n\n- 서버 개발\n\n최종 수정: 2025.07', context)
    const kept = withoutDocumentDates(head, context)
    expect(JSON.stringify(kept)).not.toContain('2025')
    expect(withoutDocumentDates(kept, context)).toBe(kept)
    expect(head.some((unit) => unit.children.some((child) => isDocumentDate(child, context)))).toBe(true)
  })
})

describe('front matter', () => {
  it('fills what the body leaves empty', () => {
    const yaml =
      '---\nlayout: resume\nname: "홍길동"\nlabel: 백엔드 개발자\nemail: gd@example.com\nphone: 010-1234-5678\nlocation: 서울특별시 # 집\nbio: 기록합니다.\nwebsite: gd.example.kr\ngithub: example-gd\nlinkedin_username: gd\nvelog: https://velog.io/@gd\n  nested: x\nempty:\nlist: [a]\n---\n\n# 이력서\n'
    const { basics, reported } = read(yaml)
    expect(basics).toEqual({
      name: '홍길동',
      label: '백엔드 개발자',
      email: 'gd@example.com',
      phone: '010-1234-5678',
      url: 'https://gd.example.kr',
      summary: '기록합니다.',
      location: { address: '서울특별시' },
      profiles: [
        { network: 'GitHub', username: 'example-gd' },
        { network: 'LinkedIn', username: 'gd' },
        { network: 'Velog', username: 'gd', url: 'https://velog.io/@gd' },
      ],
    })
    expect(reported).toEqual([{ rule: 'front-matter', actual: 'layout, nested, list', expected: undefined }])
  })

  it('may be TOML, up to its first table (S7)', () => {
    const toml =
      '+++\ntitle = "약사"\nname = \'홍길동\'\nemail="gd@example.com" # 집\ndraft = false\ntags = [\n  "resume",\n]\n[params]\nphone = "010-1234-5678"\n[[links]]\nurl = "gd.example.kr"\n+++\n\n# 경력\n'
    const { basics, reported } = read(toml)
    expect(basics).toEqual({ name: '홍길동', label: '약사', email: 'gd@example.com' })
    expect(reported).toEqual([{ rule: 'front-matter', actual: 'draft, tags, params', expected: undefined }])
  })

  it.each([
    ['author:\n  name: 임꺽정\n  email: b@example.com\n# 설명\nlinks:\n  - https://github.com/b\n', 'author, links'],
    ['bio: >\n  여러 줄\n  소개\nlabels: [a, b]', 'bio, labels'],
    ['tags:\nempty:\n# 설명', undefined],
    ['  deep:\n    phone: 010-1234-5678\n  name: 임꺽정', 'deep'],
  ])('tells what is no flat value by its key (S7): %j', (lines, keys) => {
    const { basics, reported } = read(`---\nname: 홍길동\n${lines}\n---\n\n# 경력\n`)
    expect(basics).toEqual({ name: '홍길동' })
    expect(reported.map(({ actual }) => actual)).toEqual(keys === undefined ? [] : [keys])
  })

  it.each([
    ['the summary', '결제 서버를 만들었습니다.\n\n# 경력', '결제 서버를 만들었습니다.'],
    ['a picture', '![a](https://example.com/a.png)\n\n# 경력', undefined],
  ])('may be indented, before %s (S7)', (_, body, summary) => {
    const { basics, reported } = read(` ---\n layout: page\n email: gd@example.com\n   deep: x\n ---\n\n${body}`)
    expect(basics).toEqual({ email: 'gd@example.com', ...(summary && { summary }) })
    expect(reported).toContainEqual({ rule: 'front-matter', actual: 'layout, deep', expected: undefined })
  })

  it('may have the line ends of Windows', () => {
    const { basics } = read('---\r\nname: 홍길동\r\nemail: gd@example.com\r\n---\r\n\r\n# 경력\r\n')
    expect(basics).toEqual({ name: '홍길동', email: 'gd@example.com' })
  })

  it('gives way to the body', () => {
    const yaml =
      '---\nname: 임꺽정\ntitle: 가수\nemail: b@example.com\nphone: 없음\nurl: /about/\nsummary: 다른 말\ngithub: other\nvelog: https://velog.io/@b\nx: "여러 말 입니다"\ntwitter: "javascript:x/y"\n---\n\n# 홍길동\n\n백엔드 개발자\n\n- gd@example.com\n- github.com/example-gd\n- velog.io/@gd\n\n기록합니다.\n'
    const { basics, reported } = read(yaml)
    expect(basics).toEqual({
      name: '홍길동',
      label: '백엔드 개발자',
      email: 'gd@example.com',
      summary: '기록합니다.',
      profiles: [github(), { network: 'Velog', username: 'gd', url: 'https://velog.io/@gd' }],
    })
    expect(reported.at(-1)?.actual).toContain('name, title, email, phone, url, summary')
  })
})

it('gives nothing for an empty document', () => {
  const { basics, meta, reported } = read('')
  expect([basics, meta, reported]).toEqual([{}, {}, []])
})

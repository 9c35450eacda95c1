import { expect, test } from 'vitest'
import { convert } from '../src/convert.js'

const written = `# 홍길동 | 백엔드 개발자

📞 010-1234-5678 | gd@example.com | 서울시 마포구
Blog: https://gd.example.kr | GitHub: https://github.com/example-gd

## 경력 | Experience

### 가람소프트 | 플랫폼팀 | 백엔드 개발자 | 2021.03 ~ 2022.04

- **역할** | 설계, 개발
- 정산 서버 개발

### 2018.03 ~ 2020.04 | 별빛 | 기획팀 | 대리

- 요금제 기획

## 프로젝트

### 정산 앱 | 2021.05 ~ 2021.12

- [GitHub](https://github.com/example-gd/settle) | [시연](https://video.example.com/settle)
- 기술 스택 | Java | Kotlin

## 학력

- 한빛대학교 | 경영학과 학사 | 학점 4.1/4.5 | 2014.03 ~ 2018.02

## 자격증

- 정보처리기사 | 한국산업인력공단 | 2019.08

## 수상

- 지도 대회 금상 | 가람협회 | 2020.11

## 기술

- **언어** | Java, Kotlin
- 도구 | Git | Jira

## 외국어

- 영어 | 비즈니스 회화
`

const resumeOf = (markdown: string): object => ({ ...convert(markdown).resume, meta: undefined })

test('a bar in a line of parts is', () => {
  expect(resumeOf(written)).toMatchObject({
    basics: { name: '홍길동', label: '백엔드 개발자', phone: '010-1234-5678', location: { address: '서울시 마포구' } },
    work: [
      { name: '가람소프트', position: '플랫폼팀 / 백엔드 개발자', startDate: '2021-03' },
      { name: '별빛', position: '기획팀 / 대리', startDate: '2018-03' },
    ],
    education: [{ institution: '한빛대학교', area: '경영학과', studyType: '학사', score: '4.1/4.5' }],
  })
})

// a bar as the keyboard has it, or as a letter, a line or a sign that looks like it
test.each(['｜', '│', '⎪', '‖', 'ㅣ'])('%s parts what a bar parts', (sign) => {
  for (const [from, to] of [
    [' | ', ` ${sign} `],
    ['|', sign],
  ] as const) {
    expect(resumeOf(written.replaceAll(from, to))).toEqual(resumeOf(written))
  }
  expect(resumeOf(written.replaceAll(' | ', sign))).toEqual(resumeOf(written.replaceAll(' | ', '|')))
})

test('a letter that looks like a bar stays in what was done', () => {
  const line = '사용자가 ㅣ 한 글자를 누르면 검색되게 함'
  expect(resumeOf(`# 홍길동\n\n## 경력\n\n### 가람소프트 (2021.03 ~ 2022.04)\n\n- ${line}`)).toMatchObject({
    work: [{ highlights: [line] }],
  })
})

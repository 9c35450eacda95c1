import { describe, expect, test } from 'vitest'
import { convert } from '../src/convert.js'
import { validate } from '../src/validate.js'
import { stringsOf } from './util/leaves.js'
import { expectSound } from './util/sound.js'

const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__']

describe('keys of every object are plain words', () => {
  test.each(keys)('%s as a label, a heading and a technology', (key) => {
    const name = key.replaceAll('_', '\\_')
    const conversion = convert(
      `# 홍길동\n\n- ${name}: ${name}\n- **${name}**: https://example.com\n\n## ${name}\n\n- ${name}\n\n## 경력\n\n### ${name} (2020.01 ~ 현재)\n\n- ${name}: 개발\n- 기술: ${name}, Java\n\n## 기술 스택\n\n- ${name}: ${name}\n\n| ${name} | 기간 |\n| --- | --- |\n| ${name} | 2020.01 |\n`,
    )
    expectSound(conversion)
    expect(stringsOf(conversion).join('\n')).toContain(key)
    expect(Object.getPrototypeOf(conversion.places)).not.toHaveProperty('start')
  })

  test.each(keys)('%s in front matter', (key) => {
    const { resume, messages, places } = convert(
      `---\n${key}: 나무꾼\n${key}:\n  polluted: 1\nname: 홍길동\n---\n\n# ${key}\n`,
    )
    expectSound({ resume, messages, places })
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  test.each(keys)('%s in a base, in extra words and in what is validated', (key) => {
    const hostile = JSON.parse(
      `{ "${key}": { "polluted": 1 }, "basics": { "${key}": { "polluted": 1 } }, "work": [{ "name": "가람", "${key}": { "polluted": 1 } }] }`,
    )
    const words = JSON.parse(
      `{ "sections": { "${key}": ["경력"] }, "labels": { "${key}": ["기간"] }, "${key}": ["a"] }`,
    )
    const conversion = convert('# 홍길동', { base: hostile, words })
    expectSound(conversion)
    expect(conversion.resume).not.toHaveProperty('polluted')
    expect(Object.getPrototypeOf(conversion.resume)).toBe(Object.prototype)
    expect(Object.prototype).not.toHaveProperty('polluted')
    expect(() => validate(hostile)).not.toThrow()
  })
})

describe('urls that run code', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    ' javascript:alert(1)',
    'vbscript:x',
    'data:text/html;base64,PHNjcmlwdD4=',
    'DATA:text/html,x',
  ])('%s is in no url of the resume', (url) => {
    const { resume, messages } = convert(
      `---\nurl: ${url}\nhomepage: "${url}"\n---\n\n# 홍길동\n\n![사진](<${url}>)\n\n- 블로그: [글](<${url}>)\n- GitHub: ${url}\n\n<a href="${url}">집</a> <img src="${url}" alt="얼굴">\n\n## 경력\n\n### [(주)가람](<${url}>) (2020.01 ~ 현재)\n\n- [한 일](<${url}>)\n- 링크: [글](<${url}>)\n\n## 프로젝트\n\n### [우산](<${url}>)\n\n- 개발\n`,
    )
    const urls: string[] = []
    JSON.stringify(resume, (key, value) => {
      if (/url|image/iu.test(key) && typeof value === 'string') urls.push(value)
      return value
    })
    expect(urls.filter((found) => /^\s*(?:javascript|vbscript|data):/iu.test(found))).toEqual([])
    expect(messages.map(({ rule }) => rule)).toContain('unsafe-url')
  })
})

describe('characters that no reader sees', () => {
  test.each([
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200f', 'U+200F'],
    ['\u200b', 'U+200B'],
    ['\u2060', 'U+2060'],
  ])('%j is reported', (character, code) => {
    const { messages } = convert(
      `# 홍길동\n\n## 경력\n\n### (주)가${character}람 (2020.01 ~ 현재)\n\n- 개${character}발\n`,
    )
    const odd = messages.filter(({ rule }) => rule === 'odd-character')
    expect(odd.map(({ actual }) => actual)).toEqual([expect.stringContaining(code), expect.stringContaining(code)])
    expect(odd.map(({ place }) => place?.start.line)).toEqual([5, 7])
  })
})

describe('passwords', () => {
  test.each([
    ['비밀번호: hunter2', 'hunter2'],
    ['ID: admin / PW: swordfish', 'swordfish'],
    ['id: guest, pw: hunter2로 로그인', 'hunter2'],
    ['비밀번호: 1234 입니다', '1234'],
    ['비밀번호: 739로 로그인', '739'],
    ['비밀번호: 홍길동1234', '1234'],
    ['비밀번호: пароль', 'пароль'],
    ['비밀번호: bcrypt/hunter2', 'hunter2'],
    ['PW: 소셜 PW: hunter2', 'hunter2'],
    ['암호:비밀번호:hunter2', 'hunter2'],
    ['PW: hunter2:로그인', 'hunter2'],
    ['테스트 계정: 아이디 test, 비번 hunter2', 'hunter2'],
  ])('%s is repeated nowhere', (text, password) => {
    const conversion = convert(`# 홍길동\n\n## 경력\n\n### (주)가람 (2020.01 ~ 현재)\n\n- ${text}\n`)
    expectSound(conversion)
    expect(stringsOf(conversion).filter((found) => found.includes(password))).toEqual([])
    expect(conversion.messages.map(({ rule }) => rule)).toContain('personal-data')
  })

  test.each([
    '비밀번호: bcrypt 적용',
    '비밀번호: SHA-256(salt)으로 저장',
    '비밀번호: 90일마다 변경하도록 개선',
    'ID/PW: 소셜 로그인으로 대체',
    '계정 / 비밀번호 : 통합 인증으로 일원화',
    '계정: 통합 인증으로 일원화',
  ])('%s is none, but work', (text) => {
    const { resume, messages } = convert(`# 홍길동\n\n## 경력\n\n### (주)가람 (2020.01 ~ 현재)\n\n- ${text}\n`)
    expect(resume.work?.[0]?.highlights).toEqual([text])
    expect(messages).toEqual([])
  })
})

describe('resident registration numbers', () => {
  // of no person: the check digit is wrong
  const front = '900102'
  const back = '1234560'

  test.each([
    `- 주민등록번호: ${front}-${back}`,
    `- ${front}-${back}`,
    `주민번호 ${front} - ${back} 입니다`,
    `# 홍길동 (${front}-${back})`,
    `| 이름 | 주민등록번호 |\n| --- | --- |\n| 홍길동 | ${front}-${back} |`,
    `## 경력\n\n### (주)가람 ${front}-${back} (2020.01 ~ 현재)\n\n- ${front}–${back} 개발`,
    `---\nname: 홍길동\nssn: ${front}-${back}\n---\n`,
    `<p>${front}-${back}</p>`,
    `\`${front}-${back}\``,
    `**${front}**-**${back}**`,
    `[${front}-${back}](https://example.com)`,
    `![${front}-${back}](a.png)`,
    `\`\`\`\n${front}-${back}\n\`\`\``,
    `[글](https://example.com/${front}-${back})`,
    `[![그림](a.png)](https://example.com/${front}-${back})`,
    `## 링크\n\n- https://example.com/${front}-${back}`,
    `${`${front}-${back} 그리고 `.repeat(50)}`,
    `${front}-(${front}-${back})${back}`,
    `> ${front}-${back}\n\n~~${front}-${back}~~`,
    `## 오늘의 날씨\n\n${front}-${back}`,
  ])('are repeated nowhere: %j', (markdown) => {
    for (const language of ['ko', 'en'] as const) {
      const conversion = convert(markdown, { language })
      expectSound(conversion)
      expect(stringsOf(conversion).filter((text) => text.includes(back))).toEqual([])
    }
  })
})

import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import { hideSecrets, isContactData, meaningOf, tokensOf } from '../src/resume/basics/contact.js'
import {
  endingDate,
  findDocumentDate,
  isDocumentDate,
  readDocumentDate,
  titleDate,
  withoutDocumentDates,
} from '../src/resume/basics/document-date.js'
import { readGreeting } from '../src/resume/basics/greeting.js'
import { tellUrl } from '../src/resume/basics/links.js'
import { isDocumentTitle, isHandle, isLatinName, koreanName, readName, stripAround } from '../src/resume/basics/name.js'
import { isPersonal } from '../src/resume/basics/personal.js'
import { dropSeniority, saysTitle, titleBefore } from '../src/resume/basics/title.js'
import { contextOf, lineOf, unitsOf } from './util/lines.js'

const { context } = contextOf()

describe('a name', () => {
  it.each([
    ['홍길동', 0, '홍길동'],
    ['홍 길 동', 0, '홍길동'],
    ['홍 길동', 0, '홍길동'],
    ['남궁하늘', 0, '남궁하늘'],
    ['남궁 하늘', 0, '남궁하늘'],
    ['남궁솔', 0, '남궁솔'],
    // one syllable or three behind the family name, which other words have too
    ['홍길', 0, undefined],
    ['홍길', 1, '홍길'],
    ['홍 길', 0, undefined],
    ['홍 길', 1, '홍길'],
    ['김길동이', 0, undefined],
    ['김길동이', 1, '김길동이'],
    ['남궁길동이', 1, '남궁길동이'],
    ['김길동이나', 1, undefined],
    ['홍', 1, undefined],
    // no family name, no given one, or syllables apart that are none
    ['뷁길동', 1, undefined],
    ['홍길 동', 0, undefined],
    ['홍길 동', 1, undefined],
    ['홍 길 동이', 1, undefined],
    ['길동 홍', 1, undefined],
    ['홍길동2', 1, undefined],
    ['홍 길동2', 1, undefined],
    ['A홍길동', 1, undefined],
    ['Hong', 1, undefined],
    // words that have the form of a name
    ['경력', 1, undefined],
    ['연락처', 1, undefined],
    ['이메일', 1, undefined],
    ['서울', 1, undefined],
    ['기획자', 1, undefined],
    ['주소지', 1, undefined],
    ['이천시', 1, undefined],
    ['신한은행', 1, undefined],
    ['변호사', 1, undefined],
    ['노션', 1, undefined],
    // any syllables right above contact data, but not of a rare family name, nor of another length
    ['임꺽정', 1, undefined],
    ['임꺽정', 2, '임꺽정'],
    ['임꺽', 2, undefined],
    ['도깨비', 2, '도깨비'],
    ['예꺽정', 2, undefined],
    ['예꺽정', 3, '예꺽정'],
    ['임꺽처', 2, undefined],
    ['임꺽처', 3, '임꺽처'],
  ] as const)('in Hangul (B1): %s with trust %i', (text, trust, name) => {
    expect(koreanName(text, context, trust)).toBe(name)
  })

  it.each([
    ['Gildong Hong', true],
    ['Hong Gil-dong', true],
    ['Hong Gil Dong', true],
    ['Gildong J. Hong', true],
    ['Hong, Gildong', true],
    ["Conan O'Hong Kim", true],
    ['Gildong', false],
    ['Gildong hong', false],
    ['eGildong Hong', false],
    ['Gildong홍 Hong', false],
    ['Gildong Hong Gil Dong', true],
    ['Gildong Hong Gil Dong Kim', false],
    ['Gildong Smith', false],
    ['Frontend Kim Engineer', false],
    ['Kim Software Inc', false],
    ['Work Experience', false],
    ['Gildong Hong 3', false],
    ['Hong (Gildong)', false],
    [`Gildong ${'A'.repeat(27)} Hong`, true],
    [`Gildong ${'A'.repeat(28)} Hong`, false],
  ])('in Latin letters, with a family name (B1): %s', (text, is) => {
    expect(isLatinName(text, context)).toBe(is)
  })

  it.each([
    ['Jane Doe', true],
    ['Jane', false],
    ['Jane Doe Backend Engineer', false],
    ['Profile Summary', false],
    ['홍길동 Doe', false],
  ])('in Latin letters, with any words (B1): %s', (text, is) => {
    expect(isLatinName(text, context, true)).toBe(is)
  })
})

describe('what stands around a name (B1)', () => {
  it.each([
    ['안녕하세요, 홍길동입니다.', '홍길동'],
    ['안녕하세요! 반갑습니다. 저는 홍길동이라고 합니다 🙌', '홍길동'],
    ['안녕하세요 홍길동이에요', '홍길동'],
    ['제 이름은 홍길동', '홍길동'],
    ["Hello, I'm Gildong Hong.", 'Gildong Hong'],
    ['나는김치를 담급니다', '나는김치를 담급니다'],
    ['홍나래예요', '홍나래'],
    ['Gildong Hong라고 합니다', 'Gildong Hong'],
    ['홍길동 이력서 v12', '홍길동'],
    ['홍길동 이력서 v1.2 최종', '홍길동 이력서 v1.2 최종'],
    ['홍나래라고 합니다', '홍나래'],
    ['홍나래이라고 합니다', '홍나래이'],
    ['홍길동라고 합니다', '홍길동라고 합니다'],
    ['입니다', '입니다'],
    ['홍길동의 이력서', '홍길동'],
    ['홍길동님의 이력서', '홍길동'],
    ["Gildong Hong's Resume", 'Gildong Hong'],
    ['이력서_홍길동', '홍길동'],
    ['[이력서] 홍길동', '홍길동'],
    ['(이력서)홍길동', '홍길동'],
    ['이력서홍길동', '이력서홍길동'],
    ['홍길동 이력서 v1.2', '홍길동'],
    ['홍길동 이력서 (ver 3)', '홍길동'],
    ['홍길동 이력서 2025.07', '홍길동'],
    ['홍길동 이력서 - 2025-07-01', '홍길동'],
    ['홍길동 v2', '홍길동 v2'],
    ['이력서', '이력서'],
  ])('goes: %s', (text, rest) => {
    expect(stripAround(lineOf(text)).line.text).toBe(rest)
  })

  it.each([
    ['이력서', true],
    ['📄 이력서', true],
    ['경력기술서 (2024)', true],
    ['Resume v1.2.3', true],
    ['이력서 2024/05/06.', true],
    ['Resume version 2', true],
    ['[이력서](https://gd.example.kr)', false],
    ['이력서 홍길동', false],
    ['이력서 1024', false],
  ])('may be the title of a document and no more (S5): %s', (text, is) => {
    expect(isDocumentTitle(lineOf(text))).toBe(is)
  })

  it('is nothing where a handle stands', () => {
    expect(isHandle(lineOf('🌱 Example-GD'), ['gildong', 'example_gd'])).toBe(true)
    expect(isHandle(lineOf('Example-GD'), ['gildong'])).toBe(false)
    expect(isHandle(lineOf('---'), ['-'])).toBe(false)
  })
})

describe('a line with a name', () => {
  it.each([
    ['홍길동', 0, '홍길동', undefined, []],
    ['홍길동 (Gildong Hong)', 0, '홍길동 (Gildong Hong)', undefined, []],
    ['홍길동(洪吉童)', 0, '홍길동(洪吉童)', undefined, []],
    ['홍길동 (洪吉童, Gildong Hong)', 0, '홍길동 (洪吉童, Gildong Hong)', undefined, []],
    ['홍길동 (洪길동)', 0, '홍길동 (洪길동)', undefined, []],
    ['홍길동 (Gildong)', 0, '홍길동 (Gildong)', undefined, []],
    ['홍길동 (洪吉童,Gildong Hong)', 0, '홍길동 (洪吉童,Gildong Hong)', undefined, []],
    ['홍길동 (洪吉童 abc)', 0, '홍길동', undefined, ['洪吉童 abc']],
    ['홍길동 (Gildong HONG)', 0, '홍길동 (Gildong HONG)', undefined, []],
    ['홍길동 (Gildong Hong) 기획자', 0, '홍길동 (Gildong Hong)', '기획자', []],
    ['Gildong Hong (홍길동) 기획자', 0, 'Gildong Hong (홍길동)', '기획자', []],
    ['임꺽정 (Kkeokjeong Lim)', 2, '임꺽정 (Kkeokjeong Lim)', undefined, []],
    ['홍길동 (HR팀 Hong)', 0, '홍길동', undefined, ['HR팀 Hong']],
    ['홍길동 (One Two Three Four Five)', 0, '홍길동', undefined, ['One Two Three Four Five']],
    ['홍길 (서울)', 0, undefined, undefined, []],
    ['기획자 홍길 (서울)', 0, undefined, undefined, []],
    ['가나길동 홍 (Gildong Hong)', 0, undefined, undefined, []],
    ['한빛소프트 (Hanbit Soft)', 1, undefined, undefined, []],
    ['홍길동 (HR)', 0, '홍길동', undefined, ['HR']],
    ['홍길동 (gildong)', 0, '홍길동', undefined, ['gildong']],
    ['홍길동 (Backend Engineer)', 0, '홍길동', 'Backend Engineer', []],
    ['홍길동 (서울)', 0, '홍길동', undefined, ['서울']],
    ['기획자 홍길 (Gil Hong)', 0, '홍길 (Gil Hong)', '기획자', []],
    ['길동 홍 (Gildong Hong)', 0, '길동 홍 (Gildong Hong)', undefined, []],
    ['길동 홍 씨 (Gildong Hong)', 0, undefined, undefined, []],
    ['응우옌 티 란 (Nguyen Thi Lan)', 0, undefined, undefined, []],
    ['응우옌 티 란 (Nguyen Thi Lan)', 1, '응우옌 티 란 (Nguyen Thi Lan)', undefined, []],
    ['자기 소개 (About Me)', 1, undefined, undefined, []],
    ['영업 관리자 (Sales Lead)', 1, undefined, undefined, []],
    ['Gildong Hong (홍길동)', 0, 'Gildong Hong (홍길동)', undefined, []],
    ['Jane Doe (홍길동)', 0, 'Jane Doe (홍길동)', undefined, []],
    ['Gildong Hong (Seoul)', 0, 'Gildong Hong', undefined, ['Seoul']],
    ['Jane Doe (Seoul)', 1, undefined, undefined, []],
    ['Jane Doe (Seoul)', 2, 'Jane Doe', undefined, ['Seoul']],
    ['홍길동 Gildong Hong', 0, '홍길동 Gildong Hong', undefined, []],
    ['홍 길 동 Gildong Hong', 0, '홍길동 Gildong Hong', undefined, []],
    ['Gildong Hong 홍 길 동', 0, 'Gildong Hong 홍길동', undefined, []],
    ['홍길동 Jane Doe', 0, undefined, undefined, []],
    ['홍길동 Gildong Hong 3', 0, undefined, undefined, []],
    ['3 Gildong Hong 홍길동', 0, undefined, undefined, []],
    ['Jane Doe', 1, undefined, undefined, []],
    ['Jane Doe', 2, 'Jane Doe', undefined, []],
    ['Hong, Gildong 3', 0, undefined, undefined, []],
    ['Hong, Gildong', 0, 'Hong, Gildong', undefined, []],
    ['Hong, Gildong (홍길동)', 0, 'Hong, Gildong (홍길동)', undefined, []],
    ['Smith, Gildong', 0, undefined, undefined, []],
    ['백엔드 개발자 홍길동', 0, '홍길동', '백엔드 개발자', []],
    ['홍길동 백엔드 개발자', 0, '홍길동', '백엔드 개발자', []],
    ['백엔드 개발자 홍 길 동', 0, '홍길동', '백엔드 개발자', []],
    ['백엔드 개발자 Gildong Hong', 0, 'Gildong Hong', '백엔드 개발자', []],
    ['홍길동 공학박사', 0, '홍길동', undefined, ['공학박사']],
    ['성실한 기획자', 1, undefined, undefined, []],
    ['예길동 기획자', 1, '예길동', '기획자', []],
    ['예길동 기획자', 0, undefined, undefined, []],
    ['이산 기획자', 1, undefined, undefined, []],
    ['백엔드 개발자 | 홍길동 | 서울', 0, '홍길동', '백엔드 개발자', ['서울']],
    ['홍길동 | 백엔드 | 서버 개발자', 0, '홍길동', '백엔드 | 서버 개발자', []],
    ['홍길동 · 3년차 · 서버 개발자', 0, '홍길동', '서버 개발자', []],
    ['서울 | 홍길동', 0, '홍길동', undefined, ['서울']],
    ['Gildong Hong / 개발자 홍길동', 0, '홍길동', '개발자', ['Gildong Hong']],
    ['홍길동 - 기획자 (서울)', 0, '홍길동', '기획자 (서울)', []],
    ['홍길동: 기획자', 0, '홍길동', '기획자', []],
    ['기획자. 홍길동', 0, '홍길동', '기획자', []],
    ['기획자_홍길동', 0, '홍길동', '기획자', []],
    ['기획자, 홍길동', 0, '홍길동', '기획자', []],
    ['홍 길동 기획자', 0, '홍길동', '기획자', []],
    ['남궁 하늘 기획자', 0, '남궁하늘', '기획자', []],
    ['느린 서버 홍길동', 3, '홍길동', undefined, ['느린 서버']],
    ['느린 서버 홍길동', 0, undefined, undefined, []],
    ['홍길동 | 기획자 (서비스 | 사업)', 0, '홍길동', '기획자 (서비스 | 사업)', []],
    ['기획자 | 디자이너 | 개발자 홍길동', 0, '홍길동', '기획자 | 디자이너 | 개발자', []],
    ['홍길동 기획자 | 디자이너 | 서울', 0, '홍길동', '기획자 | 디자이너', ['서울']],
    ['홍길동 | ! | 기획자', 0, '홍길동', '기획자', []],
    ['안녕하세요, 임꺽정입니다', 0, '임꺽정', undefined, []],
    ['저는 홍길동입니다', 0, '홍길동', undefined, []],
    ['안녕하세요, 저는 별빛나래입니다', 0, undefined, undefined, []],
    ['이력서', 0, undefined, undefined, []],
    [`${'홍길동 '.repeat(26)}기획자`, 1, undefined, undefined, []],
  ] as const)('is read (B1, B2): %s with trust %i', (text, trust, name, label, left) => {
    const found = readName(lineOf(text), context, trust)
    expect([found?.name.text, found?.label?.text, found?.left.map((line) => line.text) ?? []]).toEqual([
      name,
      label,
      left,
    ])
  })
})

describe('a job title', () => {
  it.each([
    ['4년차 백엔드 개발자', '백엔드 개발자'],
    ['백엔드 개발자 (9년차)', '백엔드 개발자'],
    ['간호사 (병동, 7년차)', '간호사 (병동)'],
    ['간호사 (7년차, 병동)', '간호사 (병동)'],
    ['개발자 / 5년차', '개발자'],
    ['5년차 · 개발자', '개발자'],
    ['기획자 | 5 years', '기획자'],
    ['기획자 (5y)', '기획자'],
    ['기획자 (총 3년 2개월)', '기획자'],
    ['기획자 5년 차', '기획자'],
    ['기획자 3.5년차', '기획자'],
    ['기획자 10+ years', '기획자'],
    ['5년차', ''],
    // what only looks like it
    ['2025년차기 기획자', '2025년차기 기획자'],
    ['홍길동  기획자', '홍길동  기획자'],
  ])('loses its seniority (B2): %s', (text, title) => {
    expect(dropSeniority(text)).toBe(title)
  })

  it.each([
    ['백엔드 개발자', true],
    ['기획', true],
    ['"프론트엔드 개발자"', true],
    ['게임 기획자 (시스템/밸런스)', true],
    ['기획자, 가나연구소', true],
    ['Backend | Java, Spring', true],
    ['데이터 분석가 지망생', true],
    ['개발자 @ 가나소프트', true],
    ['서버를 좋아하는 개발자', true],
    ['서버를 고치는 개발자입니다.', false],
    ['개발자!', false],
    ['기획자 2020.01 ~ 2021.02', false],
    ['경력', false],
    ['', false],
    ['5년차', false],
    ['느린 서버', false],
    [`${'넓고 '.repeat(24)}깊은 개발자`, true],
    [`${'넓고 '.repeat(25)}깊은 개발자`, false],
  ])('is said by a line (B2): %s', (text, is) => {
    expect(saysTitle(text, context)).toBe(is)
  })

  it.each([
    ['느린 화면을 그냥 두지 못하는 프론트엔드 개발자', '프론트엔드 개발자'],
    ['온라인 서점을 만드는 웹 디자이너', '웹 디자이너'],
    ['디자인 시스템 기획자', '디자인 시스템 기획자'],
    ['3년째 같은 앱을 고치는, iOS 개발자,', 'iOS 개발자'],
    ['늘 배우는 사람, 서버 개발자', '서버 개발자'],
    ['개발자', '개발자'],
    ['서버를 고치는 사람', undefined],
    ['', undefined],
  ])('ends a line of prose (B2): %s', (text, title) => {
    expect(titleBefore(lineOf(text), context)?.text).toBe(title)
  })
})

describe('contact data', () => {
  it.each([
    ['이메일', 'email'],
    ['📧 E-mail :', 'email'],
    ['연락처：', 'phone'],
    ['성명', 'name'],
    ['주소', 'address'],
    ['생년월일', 'personal'],
    ['비밀번호', 'secret'],
    ['블로그', 'site'],
    ['희망 직무', 'label'],
    ['총 경력', 'total'],
    ['링크', 'link'],
    ['GitHub', 'network'],
    ['카카오톡 ID', 'messenger'],
    ['📱 KakaoTalk', 'messenger'],
    ['성별 / 나이', 'personal'],
    ['이메일, 전화', 'email'],
    ['이메일 / 커피', undefined],
    ['이메일 / 전화 / 커피', undefined],
    ['이메일 / 전화번호 / 전화 / 전화 / 전화 / 전화', 'email'],
    ['이메일 / 전화번호 / 전화번호 / 전화번호 / 전화번호', undefined],
    ['커피', undefined],
    ['커피 / 이메일', undefined],
    [':', undefined],
    ['', undefined],
  ])('is told by a label (B1 to B6): %s', (text, meaning) => {
    expect(meaningOf(text, context)).toBe(meaning)
  })

  it.each([
    ['gd@example.com', ['email gd@example.com']],
    ['메일은 gd.hong+cv@mail.example.co.kr.', ['email gd.hong+cv@mail.example.co.kr']],
    ['gd (at) example (dot) com', ['email gd@example.com']],
    ['gd[at]example.com', ['email gd@example.com']],
    ['gd [ at ] example [ dot ] com', ['email gd@example.com']],
    ['{gd} at example', []],
    ['[메일](mailto:gd@example.com?subject=hi)', ['email gd@example.com']],
    ['[gd2@example.com](mailto:gd@example.com)', ['email gd2@example.com']],
    ['[전화](tel:010-0000-0000)', ['phone 010-0000-0000']],
    ['[전화 1](tel:010-0000-0000)', ['phone 010-0000-0000']],
    ['[전화](https://gd.example.kr/tel:1)', ['link https://gd.example.kr/tel:1']],
    ['[010 0000 0000](tel:+821000000000)', ['phone 010 0000 0000']],
    ['010-0000-0000', ['phone 010-0000-0000']],
    ['(02) 000-0000', ['phone (02) 000-0000']],
    ['+82-10-0000-0000', ['phone +82-10-0000-0000']],
    ['+821000000000', ['phone +821000000000']],
    ['A010-0000-0000', []],
    ['1/010-0000-0000', []],
    ['010-0000-00001', []],
    ['010-00-0000', []],
    [
      'gd@example.com / 010-0000-0000 / https://gd.example.kr',
      ['email gd@example.com', 'phone 010-0000-0000', 'link https://gd.example.kr'],
    ],
    ['https://gd.example.kr 뒤에 gd@example.com', ['link https://gd.example.kr', 'email gd@example.com']],
    ['https://gd.example.kr/@gd@example.com', ['link https://gd.example.kr/@gd@example.com']],
    ['커피', []],
  ])('is found in a line (B3, B4): %s', (text, found) => {
    expect(tokensOf(lineOf(text), context).map(({ kind, value }) => `${kind} ${value.text}`)).toEqual(found)
  })

  it.each([
    ['gd@example.com', true],
    ['010-0000-0000', true],
    ['https://github.com/gd', true],
    ['https://gd.github.io', true],
    ['블로그: https://gd.example.kr', true],
    ['gd@example.com | [시연](https://shop.example.kr)', true],
    ['[![mail](a.svg)](mailto:gd@example.com)', true],
    ['[![tel](a.svg)](tel:010-0000-0000)', true],
    ['[![gh](a.svg)](https://github.com/gd)', true],
    ['[![gh](a.svg)](https://github.com/gd) [![shop](b.svg)](https://shop.example.kr)', true],
    ['![gh](a.svg)', false],
    ['[![shop](b.svg)](https://shop.example.kr)', false],
    ['[![shop](b.svg)](https://shop.example.kr/mailto:a)', false],
    ['https://github.com/gd/shop', false],
    ['시연: https://shop.example.kr', false],
    ['문의는 gd@example.com 으로 받았습니다.', false],
    ['서울시 강남구', false],
    ['커피', false],
  ])("is the person's wherever it stands (B3, B4): %s", (text, is) => {
    expect(isContactData(lineOf(text), context)).toBe(is)
  })

  it.each([
    ['900101-1234567', '…'],
    ['900101 - 1******', '…'],
    ['홍길동 900101-1 (남)', '홍길동 … (남)'],
    ['1900101-1234567', undefined],
    ['900101-12345678', undefined],
    ['900101-123456', undefined],
    ['010-1234-5678', undefined],
    ['90010-1234567', undefined],
  ])('is a number that nobody may see (B6): %s', (text, shown) => {
    expect(hideSecrets(text)).toBe(shown ?? text)
  })

  it.each([
    ['남', true],
    ['만 30세', true],
    ['남, 만34세', true],
    ['1990년 3월생, 여', true],
    ['남 1990.01.01 / 2012.01 ~ 2013.10 만기 전역', true],
    ['해당 없음', true],
    ['1990.01.01', false],
    ['육군', false],
    ['남 커피', false],
    ['반려견 3살', false],
    ['2마리 모두 3살', false],
    ['3a살', false],
    [`남${' '.repeat(57)}1살`, true],
    [`남${' 여'.repeat(29)}자`, true],
    [`남${' 여'.repeat(30)}`, false],
  ])('is personal and nothing else (B6): %s', (text, is) => {
    expect(isPersonal(text, context)).toBe(is)
  })
})

describe('the date of a document (B7)', () => {
  it.each([
    ['최종 수정: 2025.07', '2025-07'],
    ['2025.07 기준', '2025-07'],
    ['Last updated on 2025-03-01', '2025-03-01'],
    ['작성일 (2025. 7. 1.)', '2025-07-01'],
    ['2025.07', undefined],
    ['최종 수정: 2025.01 ~ 2025.07', undefined],
    ['최종 수정: 2025.01, 2025.07', undefined],
    ['요금 기준 2025.07', undefined],
    ['최종 수정', undefined],
  ])('is a line: %s', (text, date) => {
    expect(readDocumentDate(lineOf(text), context)?.text).toBe(date)
  })

  it.each([
    ['서버를 고칩니다. 최종 수정일: 2025. 3. 1.', '2025-03-01'],
    ['이름은 숨깁니다. 느린 서버를 고칩니다. (2025.03.01 기준)', '2025-03-01'],
    ['정말요? 고칩니다! 작성일 2025.03', '2025-03'],
    ['요금은 2025.03.01 기준', undefined],
    ['서버를 (오래) 고칩니다 2025.03.01 기준', undefined],
    ['(2025.03.01 기준) 서버를 고칩니다', undefined],
    ['서버를 고칩니다.', undefined],
  ])('ends a line of prose: %s', (text, date) => {
    expect(endingDate(lineOf(text), context)?.text).toBe(date)
  })

  it.each([
    ['이력서 (2025-09-07)', '2025-09-07'],
    ['포트폴리오 2020.01 ~ 2024.12', undefined],
    ['이력서 2024.01 / 2025.03', undefined],
    ['이력서', undefined],
  ])('stands in its title: %s', (text, date) => {
    expect(titleDate(lineOf(text), context)?.text).toBe(date)
  })

  it.each([
    ['최종 수정: 2025.07', true],
    ['2025.07 기준\n오타를 고쳤습니다.', false],
    ['- 최종 수정: 2025.07', false],
    ['### 최종 수정: 2025.07\n\n오타를 고쳤습니다.', false],
  ])('is a unit of its own: %s', (markdown, is) => {
    const [unit] = unitsOf(markdown)
    expect(unit && isDocumentDate(unit, context)).toBe(is)
  })

  it('leaves what stands around it', () => {
    const units = unitsOf('### 가나소프트\n\n- 서버 개발\n\n최종 수정: 2025.07\n\n### 다라소프트')
    const texts = (kept: ReturnType<typeof unitsOf>[number][]): unknown[] =>
      kept.map(({ lines, children }) => [lines.map(({ text }) => text), texts([...children])])
    expect(texts([...withoutDocumentDates(units, context)])).toEqual([
      [['가나소프트'], [[['서버 개발'], []]]],
      [['다라소프트'], []],
    ])
    expect(findDocumentDate(units, context)?.value.text).toBe('2025-07')
    expect(findDocumentDate(unitsOf('### 가나소프트\n\n- 서버 개발'), context)).toBeUndefined()
  })
})

/** Rules of messages that tell what no field holds. */
const lost = ['personal-data', 'left-out', 'second-basics', 'unused-text', 'unknown-section']

const read = (markdown: string) => {
  const { resume, messages } = convert(markdown)
  const { lastModified } = resume.meta ?? {}
  const told = messages.filter(({ rule }) => lost.includes(rule)).map(({ rule, actual }) => `${rule}: ${actual}`)
  return { basics: { ...resume.basics, ...(lastModified ? { lastModified } : {}) }, told }
}

const email = 'gd@example.com'
const name = '홍길동'
const phone = '010-0000-0000'
const address = (text: string) => ({ location: { address: text } })
const site = (url: string) => ({ url })
const forty = '가'.repeat(40)
const handle = (network: string, username: string) => ({ profiles: [{ network, username }] })
const profile = { network: 'GitHub', username: 'example-gd', url: 'https://github.com/example-gd' }

/** Lines under a name, what they tell of the person beside it, and what no field holds. */
const lines: readonly (readonly [markdown: string, basics: object, told: readonly string[]])[] = [
  // parts that nothing tells, among contact data
  [`${email}, 물류 관리자, 커피`, { email, label: '물류 관리자' }, ['left-out: 커피']],
  [`${email} | ${forty}`, { email }, [`left-out: ${forty}`]],
  [`${email} | ${forty}가`, { email, summary: `${email} | ${forty}가` }, []],
  [`${email} | 느린 서버를 고칩니다.`, { email, summary: `${email} | 느린 서버를 고칩니다.` }, []],
  ['커피, 서울', { summary: '커피, 서울' }, []],
  ['봄: 커피, 서울', { summary: '봄: 커피, 서울' }, []],
  [`${email} / ${phone} (문자 / 카톡) / 서울`, { email, ...address('서울') }, [`left-out: ${phone} (문자 / 카톡)`]],
  ['성별: 남, 나이: 만 30세, 커피', {}, ['personal-data: 성별: 남', 'personal-data: 나이: 만 30세', 'left-out: 커피']],
  [`(${email}, 서울)`, { email, ...address('서울') }, []],
  // a label takes the part behind it, but not another label
  [`전화 || 내선 1234 | 이메일 | ${email}`, { phone: '내선 1234', email }, []],
  [`이메일 | 전화 | ${phone}`, { phone }, []],
  [`전화 | 내선 1234 | 이메일 | ${email}`, { phone: '내선 1234', email }, []],
  [`생년월일 | 1990.01.01 | 이메일 | ${email}`, { email }, ['personal-data: 생년월일: 1990.01.01']],
  [
    `[GitHub](https://github.com/example-gd) | gildong | ${email}`,
    { email, profiles: [profile] },
    ['left-out: gildong'],
  ],
  // a day is one of birth among contact data, or where one is born on such days
  ['2010.05.05', { summary: '2010.05.05' }, []],
  ['2005.05.05', {}, ['personal-data: 2005.05.05']],
  [`${email} | 2010.05.05`, { email }, ['personal-data: 2010.05.05']],
  // what stands beside a label
  [`- 이메일: ${forty}`, {}, [`left-out: 이메일: ${forty}`]],
  [`- 이메일: ${forty}가`, { summary: `이메일: ${forty}가` }, []],
  ['- 이메일: 언제든 편하게 물어봐 주세요.', { summary: '이메일: 언제든 편하게 물어봐 주세요.' }, []],
  [`- 이메일: ${email} 서울 강남구`, { email, ...address('서울 강남구') }, []],
  [`- 이메일: ${email} ${forty}`, { email }, [`left-out: ${forty}`]],
  ['- GitHub: gildong (자주 씀)', handle('GitHub', 'gildong'), ['left-out: (자주 씀)']],
  ['- GitHub: gildong(자주 씀)', handle('GitHub', 'gildong'), ['left-out: (자주 씀)']],
  ['- GitHub: 준비 중', { summary: 'GitHub: 준비 중' }, []],
  ['- GitHub: --', { summary: 'GitHub: --' }, []],
  ['- 링크: 준비 중', { summary: '링크: 준비 중' }, []],
  // a form that was left blank, and what only a badge fills
  [`- GitHub:\n- 링크:\n- 포지션:\n- 총 경력:\n- 이메일: ${email}`, { email }, []],
  ['- GitHub: [![gh](https://example.com/b.svg)](https://github.com/example-gd)', { profiles: [profile] }, []],
  // a link behind words that end in one for a site
  [
    `- ${forty.slice(24)} 블로그 https://gd.example.kr`,
    site('https://gd.example.kr'),
    [`unused-text: ${forty.slice(24)}`],
  ],
  [
    `- ${forty.slice(23)} 블로그 https://gd.example.kr`,
    { summary: `${forty.slice(23)} 블로그 https://gd.example.kr` },
    [],
  ],
  [
    '[![Shop badge](https://example.com/b.svg)](https://shop.example.kr)',
    { profiles: [{ network: 'Shop', url: 'https://shop.example.kr' }] },
    [],
  ],
  // a label that its value tells nothing of
  [`- 주소: ${email}`, { email }, []],
  ['- 포지션: https://github.com/example-gd', { profiles: [profile] }, []],
  [`- 총 경력: 3년 2개월\n- 이메일: ${email}`, { email }, ['left-out: 총 경력: 3년 2개월']],
  [`- 이메일: gd at example.com`, { email }, []],
  [`- 이메일: gd @example.com`, { email }, []],
  ['- 이메일: gd AT example.com (회사)', { email }, ['left-out: (회사)']],
  ['- 이메일: gd@ example.com(회사)', { email }, ['left-out: (회사)']],
  [`- 이메일: ${email}, https://gd.example.kr`, { email, ...site('https://gd.example.kr') }, []],
  ['- 블로그: 2026 준비 중', {}, ['left-out: 블로그: 2026 준비 중']],
  // the name of a site says more than where it leads
  [
    '- Blog: [별난 서버](https://velog.io/@gildong)',
    { profiles: [{ network: 'Velog', username: 'gildong', url: 'https://velog.io/@gildong' }] },
    ['unused-text: Blog: 별난 서버 (https://velog.io/@gildong)'],
  ],
  [
    '- Blog: [gildong.log](https://velog.io/@gildong)',
    { profiles: [{ network: 'Velog', username: 'gildong', url: 'https://velog.io/@gildong' }] },
    ['unused-text: Blog: gildong.log (https://velog.io/@gildong)'],
  ],
  [
    '- Blog: [velog.io/@gildong](https://velog.io/@gildong)',
    { profiles: [{ network: 'Velog', username: 'gildong', url: 'https://velog.io/@gildong' }] },
    [],
  ],
  ['- 전화: 12', {}, ['left-out: 전화: 12']],
  ['- 주소: 먼 바다가 보이는 곳에서 삽니다.', { summary: '주소: 먼 바다가 보이는 곳에서 삽니다.' }, []],
  [`- 주소: 서울시 강남구 ${phone}`, address(`서울시 강남구 ${phone}`), []],
  ['- 비밀번호: hunter2', {}, ['personal-data: 비밀번호']],
  [
    '- 소스: https://gitlab.com/gildong',
    { profiles: [{ network: 'GitLab', username: 'gildong', url: 'https://gitlab.com/gildong' }] },
    [],
  ],
  ['홍길동 900101 - 1***', {}, ['personal-data: 홍길동 …']],
  ['- 주민번호: 900101-1', {}, ['personal-data: 주민번호']],
  ['- 시연: https://shop.example.kr', { profiles: [{ network: '시연', url: 'https://shop.example.kr' }] }, []],
  ['- 시연: https://shop.example.kr 에서', { summary: '시연: https://shop.example.kr 에서' }, []],
  ['- 시연: 여기 https://shop.example.kr', { summary: '시연: 여기 https://shop.example.kr' }, []],
  [
    '- 시연: https://a.example.kr https://b.example.kr',
    { summary: '시연: https://a.example.kr https://b.example.kr' },
    [],
  ],
  [
    '- 가오래 걸려 만든 아주 작은 시연 앱: https://shop.example.kr',
    { profiles: [{ network: '가오래 걸려 만든 아주 작은 시연 앱', url: 'https://shop.example.kr' }] },
    [],
  ],
  [
    '- 가가오래 걸려 만든 아주 작은 시연 앱: https://shop.example.kr',
    { summary: '가가오래 걸려 만든 아주 작은 시연 앱: https://shop.example.kr' },
    [],
  ],
  ['- 저는 example-gd (GitHub)', { summary: '저는 example-gd (GitHub)' }, []],
  ['- example-gd (GitHub) 자주 씀', { summary: 'example-gd (GitHub) 자주 씀' }, []],
  // addresses told twice, and sites behind the first
  [
    '- https://a.example.kr\n- https://www.b.example.kr:8080/x',
    { url: 'https://a.example.kr', profiles: [{ network: 'b.example.kr', url: 'https://www.b.example.kr:8080/x' }] },
    [],
  ],
  ['- https://a.example.kr\n- https://A.example.kr/', site('https://a.example.kr'), []],
  ['- https://github.com/example-gd\n- https://github.com/Example-GD/', { profiles: [profile] }, []],
  ['- GitHub: Example-GD\n- https://github.com/example-gd', { profiles: [{ ...profile, username: 'Example-GD' }] }, []],
  ['- 직무: 기획자\n- 희망 직무: 마케터', { label: '기획자' }, ['second-basics: 마케터']],
  // a title stands before the introduction
  ['서버를 고칩니다.\n\n백엔드 개발자', { summary: '서버를 고칩니다.\n\n백엔드 개발자' }, []],
  ['- 최종 수정: 2025.07', { lastModified: '2025-07' }, []],
  ['## 소개\n\n- 최종 수정: 2025.07', { summary: '최종 수정: 2025.07' }, []],
  ['## 소개\n\n백엔드 개발자', { summary: '백엔드 개발자' }, []],
  ['## 소개\n\n끝까지 갑니다.\n\n이력서', { summary: '끝까지 갑니다.\n\n이력서' }, []],
  ['## 소개\n\n끝까지 갑니다.\n\n희망 직무: 기획자', { label: '기획자', summary: '끝까지 갑니다.' }, []],
  ['## 소개\n\n끝까지 갑니다.\n\n주소: 서울', { ...address('서울'), summary: '끝까지 갑니다.' }, []],
  ['## 소개\n\n끝까지 갑니다.\n\n성별: 남', { summary: '끝까지 갑니다.' }, ['personal-data: 성별: 남']],
  ['## 소개\n\n끝까지 갑니다.\n\n좌우명: 오늘', { summary: '끝까지 갑니다.\n\n좌우명: 오늘' }, []],
  // a label and a value that no colon parts
  ['- 병역 해당 없음', {}, ['personal-data: 병역: 해당 없음']],
  ['- 병역 의무를 고민합니다', { summary: '병역 의무를 고민합니다' }, []],
  ['- 주소 서울시 강남구', address('서울시 강남구'), []],
  ['- 주소 서울, 강남구', address('서울, 강남구'), []],
  [`- 주소 서울 ${forty}가나다라`, address(`서울 ${forty}가나다라`), []],
  [`- 주소 서울 ${forty}가나다라마`, { summary: `주소 서울 ${forty}가나다라마` }, []],
  ['- 주소 체계를 고칩니다', { summary: '주소 체계를 고칩니다' }, []],
  ['- 생년월일 음력 1990.01.01', {}, ['personal-data: 생년월일: 음력 1990.01.01']],
  ['- 생년월일 입력 칸 3개로 나눔', { summary: '생년월일 입력 칸 3개로 나눔' }, []],
  ['- 생년월일 입력1 칸', { summary: '생년월일 입력1 칸' }, []],
  ['- GitHub example-gd', handle('GitHub', 'example-gd'), []],
  ['- GitHub React', { summary: 'GitHub React' }, []],
  // places
  ['- 서울 강남구 거주', address('서울 강남구 거주'), []],
  ['- 서울, 부산', address('서울, 부산'), []],
  ['- 서울 강남구 은하로 12번길 3층', address('서울 강남구 은하로 12번길 3층'), []],
  ['- 커피 거주', { summary: '커피 거주' }, []],
  ['- 서울로 이사 후 거주', { summary: '서울로 이사 후 거주' }, []],
  ['- 서울 2024', { summary: '서울 2024' }, []],
  ['- 서울, 커피', { summary: '서울, 커피' }, []],
  ['- 📍 꿈빛마을', address('꿈빛마을'), []],
  ['- 🎂 봄', {}, ['personal-data: 🎂 봄']],
  ['- 🌱 봄', { summary: '🌱 봄' }, []],
  // labels with what stands under them
  ['- 좋아하는 사람\n  - 백엔드 개발자', { summary: '좋아하는 사람\n백엔드 개발자' }, []],
  ['- 주소\n  - 서울시 강남구', address('서울시 강남구'), []],
  ['- 이메일\n  - 언제든 편하게 물어봐 주세요.', { summary: '언제든 편하게 물어봐 주세요.' }, []],
  [
    `- 이메일\n  - ${email}\n  - 회사\n    - gd@corp.example.com`,
    { email, summary: '회사' },
    ['second-basics: gd@corp.example.com'],
  ],
  [`- 주민등록번호\n  - 이메일: ${email}`, { email }, []],
  [
    '- 블로그\n  - https://gd.example.kr\n  - 매주 씁니다',
    site('https://gd.example.kr'),
    ['left-out: 블로그: 매주 씁니다'],
  ],
  ['- 블로그\n  - 커피 글', { summary: '커피 글' }, []],
  // headings
  ['### 작성일: 2025.07', { lastModified: '2025-07' }, []],
  ['### 홍길동\n\n물류 관리자', { label: '물류 관리자' }, []],
  ['### 결제 서버를 5년 고쳤습니다.', { summary: '결제 서버를 5년 고쳤습니다' }, []],
  ['### 느린 서버', {}, ['left-out: 느린 서버']],
  ['### [![gh](https://example.com/b.svg)](https://github.com/example-gd)', { profiles: [profile] }, []],
  // pictures and dates inside prose
  ['정산을\n![a](https://example.com/a.png)\n만듭니다.', { summary: '정산을 만듭니다.' }, []],
  ['서버를 고칩니다. (2025.03 기준)', { summary: '서버를 고칩니다. (2025.03 기준)', lastModified: '2025-03' }, []],
  ['- 서버를 고칩니다. (2025.03 기준)', { summary: '서버를 고칩니다. (2025.03 기준)' }, []],
  // cells without labels
  [`| 🏠 | 서울시 강남구 | ${email} |\n|---|---|---|`, { email, ...address('서울시 강남구') }, []],
  [`| 🌱 새싹 | ${email} |\n|---|---|`, { email }, ['left-out: 🌱 새싹']],
  [`| 새싹! | ${email} |\n|---|---|`, { email }, ['left-out: 새싹!']],
  [`| ! | ${email} | 서울 |\n|---|---|---|`, { email, ...address('서울') }, []],
  [`| 🏠\ufe0f | 꿈빛마을 1단지 |\n|---|---|\n| 📧 | ${email} |`, { email, ...address('꿈빛마을 1단지') }, []],
  // a second person, and what only looks like one
  [
    `# Gildong Hong\n\n안녕하세요, 기획자입니다.`,
    {},
    ['second-basics: Gildong Hong', 'second-basics: 안녕하세요, 기획자입니다.'],
  ],
]

/** Documents that do not begin with the name. */
const documents: typeof lines = [
  [`홍길 | 기획자 | ${email}`, { name: '홍길', label: '기획자', email }, []],
  [`기획자 | 홍길 | ${email}`, { label: '기획자', email }, ['left-out: 홍길']],
  ['# 느린 서버를 고칩니다\n\n### 이산', {}, ['left-out: 느린 서버를 고칩니다', 'left-out: 이산']],
  [
    '# 느린 서버\n\nhttps://github.com/example-gd\n\n### example-gd',
    { profiles: [profile] },
    ['left-out: 느린 서버', 'left-out: example-gd'],
  ],
  [
    '# 안녕하세요, 느린 화면을 고치는 프론트엔드 개발자입니다.\n\n매일 씁니다.',
    { label: '프론트엔드 개발자', summary: '안녕하세요, 느린 화면을 고치는 프론트엔드 개발자입니다.\n\n매일 씁니다.' },
    [],
  ],
  [`- 이름\n  - 이메일: ${email}`, { email }, []],
  ['# 홍길동 | 3년차 | 서버 개발자', { name, label: '서버 개발자' }, []],
  ['# 홍길동 (남, 커피)', { name }, ['personal-data: 남, 커피']],
  // how near contact data has to stand for a name of any syllables
  [
    `# 임꺽정\n\n${'느린 서버를 고칩니다.\n\n'.repeat(7)}${email}`,
    { name: '임꺽정', email, summary: Array(7).fill('느린 서버를 고칩니다.').join('\n\n') },
    [],
  ],
  [
    `# 임꺽정\n\n${'느린 서버를 고칩니다.\n\n'.repeat(8)}${email}`,
    { email, summary: ['임꺽정', ...Array(8).fill('느린 서버를 고칩니다.')].join('\n\n') },
    [],
  ],
  [`# 임꺽정\n\n물류 관리자\n${email}`, { name: '임꺽정', label: '물류 관리자', email }, []],
  ['# 임꺽정\n\nhttps://gd.example.kr', site('https://gd.example.kr'), ['left-out: 임꺽정']],
  ['# 임꺽정\n\n[![mail](https://example.com/b.svg)](mailto:gd@example.com)', { name: '임꺽정', email }, []],
  [
    '# 임꺽정\n\n[![](https://example.com/b.svg)](https://gd.example.kr/mailto:a)',
    site('https://gd.example.kr/mailto:a'),
    ['left-out: 임꺽정'],
  ],
  // urls in the text of a link: a badge without its parentheses, one that leads elsewhere, and where it leads
  [
    '# 홍길동\n\n[![Email]https://img.example.com/badge/mail ](mailto:gd@example.com)',
    { name, email },
    ['unused-text: ![Email]https://img.example.com/badge/mail (mailto:gd@example.com)'],
  ],
  [
    '# 홍길동\n\n[https://shop.example.com](https://b.example.com)',
    { name, ...site('https://b.example.com') },
    ['unused-text: https://shop.example.com (https://b.example.com)'],
  ],
  ['# 홍길동\n\n[https://b.example.com](https://b.example.com/)', { name, ...site('https://b.example.com/') }, []],
  // sections of personal data, of a profile and of an introduction
  ['## 인적사항\n\n이름: 홍길동\n\n느린 서버', { name }, ['left-out: 느린 서버']],
  [
    `## 인적사항\n\n이름: 홍길동\n\n${forty.slice(0, 30)} ${forty.slice(0, 29)}`,
    { name },
    [`left-out: ${forty.slice(0, 30)} ${forty.slice(0, 29)}`],
  ],
  [
    '## 프로필\n\n- 이름: 홍길동\n\n끝까지 해냅니다.\n\n백엔드 개발자',
    { name, label: '백엔드 개발자', summary: '끝까지 해냅니다.' },
    [],
  ],
  ['## 프로필\n\n이름: 홍길동\n\n느린 서버', { name, summary: '느린 서버' }, []],
  ['## 프로필\n\n이름: 홍길동\n\n느린 서버 2015.05.05', { name }, ['left-out: 느린 서버 2015.05.05']],
  ['# 홍길동\n\n## 소개\n\n- 소개\n  - 끝까지 갑니다', { name, summary: '소개\n끝까지 갑니다' }, []],
  [
    '# 홍길동\n\n## 소개\n\n### Email\n\n- gd@example.com\n- 언제든 좋습니다',
    { name, email },
    ['left-out: Email: 언제든 좋습니다'],
  ],
]

describe('what a document says of its person', () => {
  it.each(lines)('stands under the name: %s', (markdown, basics, told) => {
    expect(read(`# 홍길동\n\n${markdown}`)).toEqual({ basics: { name, ...basics }, told })
  })

  it.each(documents)('stands elsewhere: %s', (markdown, basics, told) => {
    expect(read(markdown)).toEqual({ basics, told })
  })
})

describe('front matter (S7)', () => {
  it.each([
    ['github_username: gildong', handle('GitHub', 'gildong'), []],
    ['github-id: "@gildong"', handle('GitHub', 'gildong'), []],
    ['GitHub_URL: https://github.com/example-gd', { profiles: [profile] }, []],
    ['github: g', {}, ['github']],
    ['github: 두 말', {}, ['github']],
    ['email: gd@example', {}, ['email']],
    ['email: gd @example.com', {}, ['email']],
    ['phone: 12', {}, ['phone']],
    ["phone: '010-0000-0000' # 집", { phone }, []],
    ['address: 서울 # 집', address('서울'), []],
    ['address: 서울#1', address('서울#1'), []],
    ['name: Jane', { name: 'Jane' }, []],
    ['name: J', {}, ['name']],
    ['name: 이력서', {}, ['name']],
    ['name: a@b', {}, ['name']],
    ['homepage: example', {}, ['homepage']],
    ['homepage: gd.example.kr/a', site('https://gd.example.kr/a'), []],
    ['title: 백엔드 개발자 홍길동', { name, label: '백엔드 개발자' }, []],
    ['title: 느린 서버', {}, ['title']],
    ['label: 5년차 기획자', { label: '기획자' }, []],
  ])('tells of the person: %s', (line, basics, keys) => {
    const { resume, messages } = convert(`---\n${line}\n---\n\n# 경력\n\n## 가나소프트 (2020.01 ~ 2021.02)\n\n- 서버`)
    expect(resume.basics ?? {}).toEqual(basics)
    expect(messages.filter(({ rule }) => rule === 'front-matter').map(({ actual }) => actual)).toEqual(keys)
  })
})

describe('an address (B4)', () => {
  it.each([
    ['https://gd@www.github.com:443/gd?tab=a#b', 'GitHub', 'gd', 'profile'],
    ['http://GitHub.com/gd/', 'GitHub', 'gd', 'profile'],
    ['https://github.com', 'GitHub', undefined, 'page'],
    ['https://github.com/gd/shop/tree/main', 'GitHub', 'gd', 'repository'],
    ['https://github.com/gd/shop/raw/main/a.md', 'GitHub', 'gd', 'file'],
    ['https://velog.io/gd', 'Velog', undefined, 'page'],
    ['https://velog.io/@gd/posts', 'Velog', 'gd', 'page'],
    ['https://brunch.co.kr/@@gd', 'Brunch', 'gd', 'profile'],
    ['https://www.linkedin.com/IN/gd', 'LinkedIn', 'gd', 'profile'],
    ['https://www.linkedin.com/company/gd', 'LinkedIn', undefined, 'page'],
    ['https://gd.tistory.com/12', 'Tistory', 'gd', 'subdomain'],
    ['https://a.gd.tistory.com', undefined, undefined, 'page'],
    ['https://tistory.com', undefined, undefined, 'page'],
    ['https://notgithub.com/gd', undefined, undefined, 'page'],
    ['https://github.com/Features', 'GitHub', undefined, 'page'],
    ['https://example.com/https://github.com/gd', undefined, undefined, 'page'],
  ])('tells its network, its user and what it is: %s', (url, network, username, kind) => {
    expect(tellUrl(url)).toEqual({ network, username, kind })
  })
})

describe('a greeting (B1, B2)', () => {
  it.each([
    ['안녕하세요. 서버를 고치는 백엔드 개발자 홍길동입니다.', '홍길동', '백엔드 개발자'],
    ['백엔드 개발자 홍길동입니다.', '홍길동', '백엔드 개발자'],
    ['안녕하세요, 바다를 좋아하는 홍길동입니다.', '홍길동', undefined],
    ['안녕하세요! 홍 길 동입니다.', '홍길동', undefined],
    ['안녕하세요, 홍길입니다.', '홍길', undefined],
    ['안녕하세요, 바다를 좋아하는 홍길입니다.', undefined, undefined],
    ['안녕하세요. 저는 기획자입니다.', undefined, '기획자'],
    ['저는 기획자입니다.', undefined, undefined],
    ['홍길동입니다.', undefined, undefined],
    ["Hi, I'm Gildong Hong, a backend developer.", 'Gildong Hong', undefined],
    ['하나입니다. 둘입니다. 셋입니다. 저는 홍길동입니다.', '홍길동', undefined],
    ['하나입니다. 둘입니다. 셋입니다. 넷입니다. 저는 홍길동입니다.', undefined, undefined],
  ])('tells a name and a title: %s', (text, name, label) => {
    const greeting = readGreeting([lineOf(text)], context)
    expect([greeting.name?.text, greeting.label?.text]).toEqual([name, label])
  })
})

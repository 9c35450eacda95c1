import { describe, expect, it } from 'vitest'
import { compileSegmenter, compileWords, createLexicon, keyOf, type LabelMeaning } from '../src/lexicon.js'

const lexicon = createLexicon()

type Table = readonly (readonly [name: string, test: (text: string) => boolean, yes: string[], no: string[]])[]

/** What a table asks for and does not get. */
function wrongOf(test: (text: string) => boolean, yes: readonly string[], no: readonly string[]): string[] {
  return [...yes.filter((text) => !test(text)), ...no.filter(test)]
}

describe('keys of words', () => {
  it.each([
    ['경력 사항', '경력사항'],
    ['- C++ / C#', 'c++c#'],
    ['R&D', 'r&d'],
    ['가'.normalize('NFD'), '가'],
    ['!?', ''],
    // the mark of what was written as a hexadecimal reference stays beside a letter alone
    ['\uFFFE가\uFFFE ', '\uFFFE가'],
  ])('%j is compared as %j (S1)', (text, key) => {
    expect(keyOf(text)).toBe(key)
  })
})

describe('compiled words', () => {
  const words = compileWords({
    one: ['프로젝트', 'projects', 'skills', '이력서', 'works', 'careers'],
    two: ['Projects', '경력 사항', 'certificates', 'jobs'],
  })

  it('tell all that a word means, in the order of the vocabulary', () => {
    expect(words.find('PROJECTS')).toEqual(['one', 'two'])
    expect(words.find('프로젝트')).toEqual(['one'])
    expect(words.find('project')).toEqual([])
    expect([words.has('경력사항', 'two'), words.has('경력사항', 'one')]).toEqual([true, false])
  })

  it.each<[string, string[], string[]]>([
    ['none', ['프로젝트', 'Jobs', 'Skills'], ['', '프로', '정산']],
    [
      'one part of one syllable wrong',
      ['프로잭트', '프로젝드', '브로젝트', '프로제트', '경력사한', '경력사하'],
      ['프러잭트', '프로계트', '프로재트', '프로트', '프로젝t', '이력소', '이력서항목'],
    ],
    [
      'one Latin letter wrong',
      ['projetts', 'certificetes', 'certificateq', 'carears'],
      ['skillz', 'prujetts', 'project트', 'jabs', 'projekts3'],
    ],
    ['two letters swapped', ['porjects', 'projetcs', 'certificatse'], ['sklils', 'porjetcs', 'projtecs']],
    [
      'a letter twice or once',
      ['projeccts', 'skils', 'skiills', 'workss', 'works', 'wworks'],
      ['skilllls', 'joobs', 'skilss'],
    ],
    [
      'a letter left out or too many in a long word',
      ['certficates', 'certificxates', 'projxects'],
      ['proects', 'projxyects', 'projxycts', 'projxts', 'skiells'],
    ],
    ['none at the beginning', ['ccertificates'], ['ertificates', 'acertificates', 'rojects']],
    ['none beside a letter that stands alone', [], ['Projetts B', 'c ertificatse', 'a certificates']],
  ])('may have a slip: %s (SURVEY 8)', (_, yes, no) => {
    expect(wrongOf((text) => words.nearest(text) !== '', yes, no)).toEqual([])
  })

  it('are told by the word without the slip', () => {
    expect(['porjects', '경력 사한', 'Works'].map(words.nearest)).toEqual(['projects', '경력사항', 'works'])
  })

  it('are the parts that a text is made of alone: the fewest, longer ones first', () => {
    const segment = compileSegmenter(['주요', '업무', '업무 내용', '내용', '주요업', '무내용', '요'])
    expect(segment('주요 업무')).toEqual(['주요', '업무'])
    expect(segment('업무 & 업무 내용')).toEqual(['업무', '업무내용'])
    expect(segment('내용/업무')).toEqual(['내용', '업무'])
    expect(segment('주요 업무 내용')).toEqual(['주요업', '무내용'])
    expect(compileSegmenter(['경력사항', '경력', '사항및소개', '및', '소개'])('경력 사항 및 소개')).toEqual([
      '경력',
      '사항및소개',
    ])
    expect([segment('주요 정산'), segment('정산 업무'), segment('주'), segment('&'), segment('')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(segment('주요'.repeat(30))).toHaveLength(30)
    expect(segment('주요'.repeat(31))).toBeUndefined()
  })
})

describe('a heading (S1, S3, S6)', () => {
  /** What a heading tells: kinds in order, `?` before what content settles, `weak` behind what needs others' level. */
  function told(heading: string): string {
    const match = lexicon.section(heading)
    if (!match) return 'none'
    return [match.kinds.join(' + '), match.ambiguous && `?${match.ambiguous}`, match.weak && 'weak']
      .filter(Boolean)
      .join(' ')
  }

  it.each<[kinds: string, headings: string[]]>([
    [
      'work',
      [
        '경력',
        '(경력)',
        '경력 - 3년',
        '경력: 2014.10 ~',
        '경력 | 가람',
        '경력 - 가람',
        '경력 – 이력',
        '총 경력 12년 3개월',
        '경력 10개월',
      ],
    ],
    // what was taught or told is a job where nothing joins them
    ['work', ['교육 경력', '훈련 경력', '발표 경력', '교직 경력 (Teaching)', '강의 경력(Education)', '경력(3년)']],
    // a title of the document is none of its sections
    ['work', ['경력 이력서', '이력서 및 경력']],
    ['summary', ['경력기술서 및 자기소개서']],
    ['title', ['이력서', '경력기술서']],
    // beside another word 이력 is a section of its own; beside jobs they are the same
    ['work', ['경력 · 이력', '경력 및 이력']],
    ['education + work', ['학력 / 이력', '이력 / 학력']],
    ['education', ['학력 이력', '대학교', '대학원 및 대학교 학력', '한빛대학교 (학력)']],
    ['training + work', ['교육 및 경력', '교육+경력', '교육과 경력', '교육 and 경력', '교육 / 재직 경험']],
    ['talks + work', ['발표 · 경력', '발표, 경력', '발표 & 경력']],
    ['projects + work', ['포트폴리오 및 경력']],
    ['work + projects', ['경력 (Freelance Projects)']],
    ['certificates', ['자격 3건', '자격 12개', '자격 (3)', '자격 : 3', '자격 3건 (국가)', '자격(국가)']],
    ['certificates + awards', ['자격과 상', '자격 / 상']],
    ['awards + skills', ['상 / 기술']],
    ['personal', ['군복무', '병역 (군복무)']],
    ['skills', ['기술 및 도구', '기술 (2023년)', '이런 것들 (Skills)']],
    // a part with a slip is one too
    ['certificates + projects', ['자격증 및 프로잭트']],
    ['skills weak', ['도구', '도구 및 툴']],
    ['awards weak', ['상', '상.']],
    ['basics weak', ['링크', '정보', '링크 및 기타', '링크 및 나눔']],
    ['talks weak', ['세미나 및 강의']],
    ['volunteer weak', ['스터디', 'Leadershp']],
    ['projects weak', ['42 Seoul 팀 프로젝트', '정산 앱 프로젝트', '온라인 쇼핑몰 주문 결제 서비스용의 프로젝트']],
    ['?history', ['이력', '개인 이력', '연혁', '이력시항 및 기타사항']],
    ['?experience', ['경험', '경험 및 기타', '주요 경험', 'Experiance']],
    ['?etc', ['기타', '기타 이력', '그 외']],
    [
      'none',
      [
        '',
        '개인',
        '및',
        '온라인 쇼핑몰 주문 결제 서비스용 새 프로젝트',
        '온라인쇼핑몰주문결제서비스프로젝드',
        '값',
        '일',
        '일정',
        '삭제된 경력',
        '경력 (삭제 예정)',
        // an employment type is that of the stay, and service in the army is one beside a unit (W4, W14)
        '가람디자인 (아르바이트)',
        '육군 00사단 (군복무)',
        '기술상',
        '가람 (인턴)',
        '한빛대학교',
        '한빛대학교 목록',
        '교육대학교',
        '활동 교육대학교',
        '수상 1234건',
        '자격과 값',
        '값과 자격증 안내',
      ],
    ],
  ])('tells %s: %j', (kinds, headings) => {
    expect(headings.map((heading) => [heading, told(heading)])).toEqual(headings.map((heading) => [heading, kinds]))
  })

  it('of at most 60 characters tells a section', () => {
    const long = (length: number): string => `경력 (${'a'.repeat(length - 5)})`
    expect([told(long(60)), told(long(61))]).toEqual(['work', 'none'])
  })

  it('is a word with a slip up to 12 characters', () => {
    expect([told('Certificatse'), told('Certifications'), told('Certificatoins')]).toEqual([
      'certificates',
      'certificates',
      'none',
    ])
  })

  it('in a word of the reader tells what the reader says', () => {
    const own = createLexicon({ sections: { projects: ['정산한 것'] }, labels: { tech: ['쓴 도구들'] } })
    expect([own.section('정산한 것')?.kinds, own.section('경력')?.kinds]).toEqual([['projects'], ['work']])
    expect([own.label('쓴 도구들'), own.label('직위')]).toEqual([['tech'], ['position']])
    expect(lexicon.section('정산한 것')).toBeUndefined()
  })
})

describe('a label', () => {
  it.each<[meaning: LabelMeaning, yes: string[], no: string[]]>([
    ['period', ['재직 기간', '진행 시기', '투입 기간', '기간 (월)', '업무 기간'], ['기간제', '기간 결제']],
    [
      'position',
      ['직위(직급)', '부서/직위', '팀 / 직급', '직급/직책', '부서/직급/직책'],
      ['부서/팀', '부서/직위/기간', '회사/직위'],
    ],
    ['company', ['회사명', '회사명 (상호)'], ['정산', '회사명 정산']],
    [
      'duties',
      ['맡은 업무', '팀에서 한 일', '본인의 핵심 역할 및 구체적인 업무 내용', '담당 업므', 'Responsibilities'],
      ['결제 업무', '개발 업무', '개발 담당 업무'],
    ],
    ['results', ['이룬 성과', '거둔 정량적 성과'], ['서비스 성과', '결제 성과']],
    ['url', ['배포 링크', '소스 저장소'], ['결제 링크', '링크 배포']],
    ['description', ['간단한 소개', '과제 개요'], ['결제 소개', '소개 과제']],
    ['role', ['담당 파트', '맡은 부분'], ['서비스 파트', '결제 담당']],
    [
      'tech',
      ['사용한 기술스택 및 지식', '쓴 도구', '사용 언어', '기술 (Tech)', '활용 DB', `기술 (${'a'.repeat(35)})`],
      ['서버 사용', '기술 부채', '데이터', `기술 (${'a'.repeat(36)})`],
    ],
  ])('tells %s by the words that it is made of', (meaning, yes, no) => {
    expect(wrongOf((text) => lexicon.label(text).includes(meaning), yes, no)).toEqual([])
  })

  it('tells each meaning once', () => {
    expect(lexicon.label('도구')).toEqual(['skillList', 'tech'])
    expect([lexicon.label('정산'), lexicon.label(`기술 (${'a'.repeat(36)})`)]).toEqual([[], []])
    expect(createLexicon({ labels: { tech: ['TECH'] } }).label('tech')).toEqual(['tech'])
  })

  it('is a word with a slip up to 12 characters', () => {
    expect([lexicon.label('description'), lexicon.label('descripttion')]).toEqual([['description'], ['description']])
    expect(lexicon.label('responsibilties')).toEqual([])
  })
})

describe('how sure a part names a position (W3)', () => {
  it.each<[score: number, texts: string[]]>([
    [2, ['백엔드 개발자', '개발자 (정산)', 'MD', '팀장', '연구원', '대표', '담당', '기획·팀장', '운영/팀장', '보조']],
    [
      2,
      [
        'Senior Engineer',
        'Co-Founder & CEO',
        'co-founder',
        '서버 Engineer',
        '서버 engineer (정산)',
        'Engineer, Platform',
      ],
    ],
    // an abbreviation behind its field, less sure behind two words
    [2, ['커머스 MD']],
    [1, ['온라인 쇼핑몰 MD']],
    [0, ['사내 우수 사원 MD', 'AI MD', '정산 md', '정산 Md', '커머스 정산', '커머스 ABC']],
    [2, ['물류센터 파견', '마케팅팀 아르바이트', '생산 라인 보조']],
    // many words before them make it a task
    [0, ['방학마다 생산 라인 보조', '겨울마다 물류센터 상차 파견', '파견', '정규직', '(가람) 정규직']],
    // an employer ends so too, but behind what is told of a person
    [2, ['선임연구원', '수영강사', '겸임교수', '가람 연구원']],
    [0, ['가람연구원', '가람강사', '가람교수', '가람대표']],
    [2, ['시니어 테크니컬 라이터', '기상 관측병', '웹 퍼블리셔']],
    // what names an employer, or what one is, may end so
    [0, ['게임 퍼블리셔', '㈜가람 매니저', '관병', '구문 하이라이터', '조경 기사']],
    [1, ['품질관리', '품질 관리', 'Web', 'Machine Learning', '웹 개발', '쇼핑몰 Web']],
    [0, ['', '(대리)', 'Engineering', 'cofounders', 'PM2', 'Engineer 모임', '웹개발실', '3,000만 원', '정산']],
    [1, ['온라인쇼핑몰주문결제서비스용도 웹 개발']],
    [0, ['온라인쇼핑몰주문결제서비스용도의 웹 개발']],
    [2, [`${'가'.repeat(57)}개발자`, `개발자 (${'가'.repeat(114)})`]],
    [0, [`${'가'.repeat(58)}개발자`, `개발자 (${'가'.repeat(115)})`]],
  ])('%i: %j', (score, texts) => {
    expect(texts.filter((text) => lexicon.positionScore(text) !== score)).toEqual([])
  })

  it('knows the words of the reader', () => {
    const own = createLexicon({ positions: ['그림책방지기'], technologies: ['두레짱'], regions: ['가람섬'] })
    expect([own.positionScore('동네 그림책방지기'), lexicon.positionScore('동네 그림책방지기')]).toEqual([2, 0])
    expect([own.isTechnology('두레짱'), lexicon.isTechnology('두레짱')]).toEqual([true, false])
    expect([own.isRegion('가람섬'), lexicon.isRegion('가람섬')]).toEqual([true, false])
  })
})

describe('how sure a part names an employer (W2)', () => {
  it.each<[score: number, texts: string[]]>([
    [3, ['㈜가람', '가람(주)', '주식회사 가람']],
    [2, ['가람소프트', '가람은행', '가람소프트 (서울)', '가람연구원', '한국 가람연구원']],
    [2, ['Garam Inc.', 'Garam Inc', 'GARAM LABS', 'Garam Tech (서울)', 'Garam Data Inc.']],
    // a name that is hidden
    [2, ['N사', 'NH사', '가**', '가나**', '가**은행', 'N사 (비공개)', '(구) N사']],
    [0, ['NHN사', 'n사', '본사', '가나다**', '가*', 'A사람', '정산 N사', '★**']],
    [
      0,
      [
        '',
        '소프트',
        '은행',
        '가람',
        'Labs 운영',
        'Garam',
        'Garam Incident',
        '선임연구원',
        '가람선임연구원',
        '수영강사',
        '겸임교수',
      ],
    ],
  ])('%i: %j', (score, texts) => {
    expect(texts.filter((text) => lexicon.companyScore(text) !== score)).toEqual([])
  })
})

describe('where a secret stands (B6)', () => {
  it.each<[secret: string, text: string]>([
    ['900101-1234567', '번호 900101-1234567.'],
    ['900101 - 1234567', '900101 - 1234567'],
    ['900101–2******', '(900101–2******)'],
    ['', '9001011234567'],
    ['', '900101-9234567'],
    ['', '1900101-1234567'],
    ['', '900101-12345678'],
    ['ID: garam / PW: b1', '시연 ID: garam / PW: b1 참고'],
    ['아이디: 홍 비밀번호: ab12', '아이디: 홍 비밀번호: ab12'],
    ['계정: a | 비번: b', '(계정: a | 비번: b)'],
    ['PW = x', 'PW = x'],
    ['비밀번호: 가나1', '비밀번호: 가나1'],
    ['비밀번호: 가나!', '비밀번호: 가나!'],
    ['비밀번호: ①②', '비밀번호: ①②'],
    ['pw: abc로', 'pw: abc로 들어감'],
    ['PW: 1234일', 'PW: 1234일'],
    ['PW: AES256/garam', 'PW: AES256/garam'],
    ['pw: sha256+garam', 'pw: sha256+garam'],
    // the first that is one
    ['비밀번호: abc1', 'PW: bcrypt, 비밀번호: abc1'],
    ['비밀번호:암호: abc2', '비밀번호:암호: abc2'],
    ['비밀번호(PW): abc3', '비밀번호(PW): abc3'],
    ['비밀번호: PW: abc4', '비밀번호: PW: abc4'],
    ['비밀번호:pw=abc5', '비밀번호:pw=abc5'],
    ['아이디(ID): garam 비밀번호 (초기): abc4', '아이디(ID): garam 비밀번호 (초기): abc4'],
    ['', '비밀번호 1234'],
    ['', 'xpw: 1'],
    ['', '가비밀번호: abc1'],
    // what keeps them, and how often they change
    ['', 'PW: bcrypt'],
    ['', 'PW: (bcrypt)'],
    ['', 'pw: sha256+salt'],
    ['', 'pw: /bcrypt'],
    ['', 'pw: bcrypt로 저장'],
    ['', 'id: garam / pw: bcrypt'],
    ['', '비밀번호: 8자리'],
    ['', '비밀번호: 90일마다 바꿈'],
    ['', '비밀번호: 찾기'],
  ])('%j in %s', (secret, text) => {
    const found = lexicon.findSecret(text)
    expect(found ? text.slice(found.start, found.end) : '').toBe(secret)
    if (found) expect(found.kind).toBe(/^9/u.test(secret) ? 'number' : 'password')
  })

  it('is told by what it is', () => {
    expect([lexicon.secretName('number'), lexicon.secretName('password')]).toEqual(['주민등록번호', '비밀번호'])
  })
})

describe('what a text tells by its words', () => {
  const table: Table = [
    [
      'a section that was taken out (S8)',
      lexicon.isDeleted,
      ['삭제된 경력', '경력 (삭제 예정)', '삭제한 수상'],
      ['삭제된 기능', '경력', '삭제된 링크', '삭제된'],
    ],
    [
      'a section alone (S1)',
      lexicon.isSectionAlone,
      [
        '경력',
        '1. 경력',
        '경력 및 수상',
        '🎓 Certificatse',
        '상',
        '2. 상',
        '2024',
        '경력 3년',
        '경력 5년 2개월',
        '경력 3',
        '3. 프로잭트',
        '',
      ],
      ['가람소프트 경력', '정산', '가람 3년', '경력 관리', '- Project B'],
    ],
    ['a table of contents', lexicon.isContents, ['목차', 'Table of Contents'], ['목차 정리', '']],
    [
      'the title of a document (S5)',
      lexicon.isDocumentTitle,
      ['포트폴리오', '홍길동 포트폴리오', 'PORTFOLIO'],
      ['포트폴리오 사이트', '프로젝트'],
    ],
    ['a status (T6)', lexicon.isStatus, ['진행 중', 'In Progress', '출시'], ['진행 중인 일', '']],
    ['an employment type (W4)', lexicon.isEmployment, ['정규직', 'Full-Time', '파견'], ['인턴', '정규']],
    ['a kind of service (W4)', lexicon.isServed, ['산업기능요원', '병역 특례'], ['현역', '요원']],
    ['a type that is a position (W4)', lexicon.isPositionType, ['인턴', 'Freelance'], ['정규직', '인턴 기자']],
    [
      'a team (W3)',
      lexicon.isTeam,
      [
        '플랫폼팀',
        '플랫폼 팀',
        '개발부',
        '총무과',
        'Data Team',
        'TF',
        '본부',
        '정산팀 (서울)',
        '정산실',
        `${'가'.repeat(39)}팀`,
      ],
      [
        '팀',
        '부',
        '영부',
        '전부',
        '국문과',
        '효과',
        '팀장',
        '정산을 맡는 팀',
        '앱 개발을 위한 팀',
        `${'가'.repeat(40)}팀`,
        '',
      ],
    ],
    ['a team that is no employer', lexicon.isPlainTeam, ['플랫폼팀', 'Data Team'], ['연구소', '팀장']],
    [
      'a place (W2)',
      lexicon.isRegion,
      [
        '서울',
        '수원시',
        '서울시 강남구',
        '서울, 강남',
        '서울, 강남구',
        '서울/부산',
        '원격 근무',
        'Seoul, South Korea',
        '서울 테헤란로',
      ],
      ['', '강남구', '서울 회사', '가시', '시', '서울 육군', '서울 동', '회사, 서울', '판교 오피스'],
    ],
    [
      'a known technology (P4)',
      lexicon.isKnownTechnology,
      ['리액트', 'React', 'React Native', 'Java '],
      ['Garam', '정산'],
    ],
    [
      'the rest (W7)',
      lexicon.isRest,
      ['기타', '그 외', '기타 ', '그 외 업무', '기타 담당 업무', '공통'],
      ['기타 성과', '그 외 정산', '업무', '기타업체'],
    ],
    ['jobs told in prose', lexicon.isOverview, ['경력 요약', 'Career Summary'], ['경력', '요리']],
    [
      'projects in other words (P6)',
      lexicon.isPlainProject,
      ['주요 프로젝트', '프로젝트 (2020)', '사이드 프로젝트 및 자격증', '경력 프로젝트', '프로젝트, 수상'],
      ['사이드 프로젝트', '사이드 및 개인 프로젝트', '★', '자격증 및 수상', '자격증 사이드 프로젝트'],
    ],
    [
      'a sentence (K3)',
      lexicon.isSentence,
      [
        '정산을 맡았다',
        '정산을 맡았다.',
        '1. 정산을 맡음',
        '깨지지 않게 함',
        '정산을 맡았다~',
        '정산을 맡았다!!',
        '정산을 고쳤죠!',
      ],
      [
        '1. 두레이음',
        '정산하였다',
        '게임 다',
        '정산 A요',
        '새 게임',
        '우리의 마음',
        '정산 매니저님',
        '지난 소음',
        '지난 모바일게임',
        '앱 백엔드개발자.',
        '밀린 정산!?!',
      ],
    ],
    [
      'a sentence by its full stop',
      lexicon.isSentence,
      [
        'Use it.',
        'Garam Inc. 와 함께 개발.',
        '정산 개발.',
        '(주) 나래의 vol.2를 읽음.',
        '2023. 5. 정산 개발.',
        '광고주를 맞음.',
        '정산 개발.)',
        '정산 개발."',
        '화면 셋, 서버 (둘).',
        '정말 개발?',
      ],
      ['Use.', 'Use it', '정산 개발', '한빛 정산. 개발', '정산 개.발', 'Plan B.', '정산 개발 .', '정산.'],
    ],
    [
      'a sentence, but for abbreviations and dates',
      lexicon.isSentence,
      ['It is incl.', '정산 2023. 5월.'],
      [
        'Garam Co.',
        'Garam Co., Ltd.',
        '(Garam Inc.)',
        '(2023. 05. ~ 2023. 08.)',
        '정산 2023. 5.',
        '정산 2023. 12.',
        '정산 2023.05."',
      ],
    ],
    [
      'a joining form (K3)',
      lexicon.isJoining,
      ['정산을 맡으며', '정산을 하고', '정산하여'],
      ['검색 광고', '정산 A며', '며', '원가와 재고', '정산'],
    ],
    [
      'a clause before a noun',
      lexicon.isClause,
      ['노드를 치우는 오퍼레이터', '정산을 위한 앱', '일을 맡던 새 앱'],
      ['치우는 오퍼레이터', '노드를 함께 치우는', '정산 앱 개발', '오퍼레이터'],
    ],
    [
      'a task by a noun of doing (K3)',
      lexicon.isDoing,
      ['정산 개발', '정산 개발.', '정산 개발 .', '개발', '개발,', '방학마다 생산 라인 보조'],
      ['정산 개발자', '생산 라인 보조', '정산 개발 중', '', '정산개발'],
    ],
    ['what an employer does (W2)', lexicon.isBusiness, ['광고대행사', '구독 스타트업'], ['게임사 직원']],
    ['what an employer offers (W2)', lexicon.isService, ['구독 서비스'], ['서비스 구독']],
    ['a field of work', lexicon.isField, ['데이터', 'Data'], ['데이터 분석', '']],
    [
      'a task that is a title',
      lexicon.isJobField,
      ['품질관리', '품질 관리', '회계 담당', '정산 담당'],
      ['담당', '회계 정산 담당', '회계 담당자', '담당 회계', '회계 담당 인력', '정산'],
    ],
    ['words of a page (T1)', lexicon.isInterface, ['자세히 보기', '▶ 자세히 보기 ▼', '더보기'], ['보기 좋은 화면']],
    [
      'no content of its own',
      lexicon.isStructural,
      ['진행중', '수상', '더보기', '등등', '기간', '경력', '사항'],
      ['정산', '★', ''],
    ],
    ['the number of a row', lexicon.isNumbering, ['No.', '번호', '#'], ['번호표', '']],
    [
      'the size of a team (W11)',
      lexicon.isTeamSize,
      ['4명', '4인', '팀원 14 명', '백엔드 2명, 프론트 3명', '팀원 네 자리 가운데 앉은 사람 4명'],
      ['4개', '4', '명', '팀원 네 자리 가운데 앉은 사람은 4명'],
    ],
    [
      'a login or a password',
      lexicon.holdsCredential,
      ['abc', '가나1', 'bcrypt abc', '90days', '12345', '정산 abc'],
      ['', '가나', '영문2자리로', 'bcrypt', 'bcrypt salt', '90일마다', '8자리 이상', 'bcrypt로 저장'],
    ],
    [
      'personal data without a colon (B6)',
      lexicon.tellsPersonal,
      ['최종 연봉 3,600만원', '연봉 3,600만원', '나이 30세', '만 나이 30', '희망 연봉 4,000만 원'],
      ['연봉 협의', '연봉', '최종 연봉', '연봉 계산기 3종', '급여 정산 30건', '정산 연봉 3만원', '연봉3만원', '3 연봉'],
    ],
    [
      'a personal value',
      lexicon.isPersonalValue,
      ['3,600만원', '협의', '30세', '1990년 1월 1일생', '1990', '회사 내규에 따름', '약 3천만 원'],
      ['3건', '계산기', '30세 개발', '협의 정산'],
    ],
    ['a personal word that is a field too', lexicon.isPersonalField, ['급여', 'Visa'], ['정산']],
    ['a rank', lexicon.isRank, ['겸임교수', '대리'], ['개발자']],
  ]

  it.each(table)('%s', (_, test, yes, no) => {
    expect(wrongOf(test, yes, no)).toEqual([])
  })

  it('names without the marks of employers', () => {
    expect(['㈜가람', '가람(주)', '주식회사 가람', '가람'].map(lexicon.dropMarks)).toEqual(Array(4).fill('가람'))
  })

  it('names without events at their ends (T6)', () => {
    expect(['가람 소프트 근무', '대상 수상', '근무', '가람 개발'].map(lexicon.cutEvent)).toEqual([
      '가람 소프트',
      '대상',
      '근무',
      '가람 개발',
    ])
  })

  it('a duration (D7)', () => {
    expect(lexicon.duration(38)).toBe('3년 2개월')
  })
})

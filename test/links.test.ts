import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'
import type { Resume } from '../src/types.js'
import { projects } from './util/convert.js'

const url = 'https://example.com/a'
const further = 'https://example.com/b'

/** The first entry of one part of the resume, and the messages that carry a text. */
function read<Key extends Exclude<keyof Resume, 'basics' | 'meta' | '$schema'>>(
  key: Key,
  markdown: string,
): { entry: NonNullable<Resume[Key]>[number] | undefined; told: string[] } {
  const { resume, messages } = convert(`# 홍길동\n\n${markdown}`)
  return { entry: resume[key]?.[0], told: messages.map(({ rule, actual }) => `${rule}: ${actual ?? ''}`) }
}

describe('links of nothing but an icon (T4, B4)', () => {
  const head = '# 홍길동\n\n'
  it.each([
    [
      'in HTML',
      '<a href="https://github.com/gd-hong"><i class="fab fa-github"></i></a> <a href="mailto:gd@example.com"><i class="fa fa-envelope"></i></a> <a href="tel:010-0000-0000"><i class="fa fa-phone"></i></a>',
    ],
    [
      'in Markdown',
      '[<i class="fab fa-github"></i>](https://github.com/gd-hong) / [<i class="fa fa-envelope"></i>](mailto:gd@example.com) / [<span class="icon"></span>](tel:010-0000-0000)',
    ],
    [
      'in items',
      '<ul><li><a href="https://github.com/gd-hong"><i class="fab fa-github"></i></a></li><li><a href="mailto:gd@example.com"><i class="fa fa-envelope"></i></a></li><li><a href="tel:010-0000-0000"><i class="fa fa-phone"></i></a></li></ul>',
    ],
  ])('are named by their target %s', (_, contact) => {
    expect(convert(`${head}${contact}`).resume.basics).toEqual({
      name: '홍길동',
      email: 'gd@example.com',
      phone: '010-0000-0000',
      profiles: [{ network: 'GitHub', username: 'gd-hong', url: 'https://github.com/gd-hong' }],
    })
  })

  it('give a project its url', () => {
    const heading = '### 정산 앱<a href="https://github.com/gd-hong/app"><i class="fab fa-github"></i></a>'
    expect(projects(`${heading}\n\n- 개발`)).toEqual([
      { name: '정산 앱', url: 'https://github.com/gd-hong/app', highlights: ['개발'] },
    ])
  })

  it.each([
    ['a place of the page', '<a href="#top"><i class="fa fa-link"></i></a>'],
    ['a file beside it', '<a href="./a.pdf"><i class="fa fa-link"></i></a>'],
    ['a name of a place', '<a name="top"></a>'],
    ['nothing', '<a href="https://example.com/a"></a>'],
  ])('are no text where they are %s', (_, link) => {
    expect(projects(`### 정산 앱${link}\n\n- 개발${link}`)).toEqual([{ name: '정산 앱', highlights: ['개발'] }])
  })
})

describe('a link at the end of the line of an entry (T4, P7)', () => {
  it.each([
    [' - [홈페이지](https://example.com/a)'],
    [' [Website](https://example.com/a)'],
    [' ([링크](https://example.com/a))'],
    [' | [링크](https://example.com/a)'],
    [' - https://example.com/a'],
    [' (https://example.com/a)'],
  ])('is the url of a stay (W2): %s', (link) => {
    const { entry, told } = read('work', `## 경력\n\n- 가나소프트 개발자 (2020.01 ~ 2021.01)${link}\n  - 결제 개발`)
    expect(entry).toEqual({
      name: '가나소프트',
      position: '개발자',
      startDate: '2020-01',
      endDate: '2021-01',
      url,
      highlights: ['결제 개발'],
    })
    expect(told).toEqual([])
  })

  it('is told where the name of the employer is a link already', () => {
    const markdown = `## 경력\n\n### [가나소프트](${url}) | 개발자 | [홈페이지](${further})\n\n2020.01 ~ 2021.01`
    const { entry, told } = read('work', markdown)
    expect(entry).toMatchObject({ name: '가나소프트', position: '개발자', url })
    expect(told).toEqual([`left-out: 홈페이지 (${further})`])
  })

  it('is the url of an activity, a further one a highlight (C4)', () => {
    const line = `비트 모임 운영진 (2020 ~ 2021) - [링크](${url}) / [영상](${further})`
    const { entry, told } = read('volunteer', `## 대외 활동\n\n- ${line}`)
    expect(entry).toEqual({
      organization: '비트 모임',
      position: '운영진',
      url,
      startDate: '2020',
      endDate: '2021',
      highlights: [`영상 (${further})`],
    })
    expect(told).toEqual([])
  })

  it.each([
    ['앱 공모전 우수상 (2022.04, 한들진흥원) - [링크](https://example.com/a)', '링크'],
    ['앱 공모전 우수상 | 한들진흥원 | 2022.04 | [상장](https://example.com/a)', '상장'],
    ['앱 공모전 우수상 (2022.04, 한들진흥원, [기사](https://example.com/a))', '기사'],
    ['앱 공모전 우수상 (2022.04, 한들진흥원) [[기사]](https://example.com/a)', '[기사]'],
  ])('goes to the summary of an award, which has no url (C2): %s', (line, name) => {
    const { entry, told } = read('awards', `## 수상\n\n- ${line}`)
    const award = { title: '앱 공모전 우수상', date: '2022-04', awarder: '한들진흥원' }
    expect(entry).toEqual({ ...award, summary: `${name} (${url})` })
    expect(told).toEqual([])
  })

  it.each([
    ['- CKA (2020.01) - [링크](https://example.com/a)'],
    ['- CKA (2020.01) ([인증서](https://example.com/a))'],
    ['- CKA [링크](https://example.com/a) (2020.01) - [링크](https://example.com/a)', 'CKA 링크'],
    ['- 2020.01 CKA [링크](https://example.com/a)'],
    ['- 2020.01 CKA https://example.com/a'],
    ['- 2020.01 CKA [인증서](https://example.com/a)'],
    ['- CKA (2020.01) - [인**증서**](https://example.com/a)'],
    ['CKA\n2020.01 [링크](https://example.com/a)'],
    ['- CKA\n- 2020.01 [링크](https://example.com/a)'],
    ['|  |  |  |\n|---|---|---|\n| CKA | 2020.01 | [링크](https://example.com/a) |'],
  ])('is the url of a certificate (C1): %s', (section, name = 'CKA') => {
    const { entry } = read('certificates', `## 자격증\n\n${section}`)
    expect(entry).toEqual({ name, date: '2020-01', url })
  })

  it('of a certificate is told where it is a further one, or leads nowhere', () => {
    const line = `CKA (2020.01) - [배지](${url}) / [인증서](${further})`
    expect(read('certificates', `## 자격증\n\n- ${line}`)).toEqual({
      entry: { name: 'CKA', date: '2020-01', url },
      told: [`left-out: 인증서 (${further})`],
    })
    expect(read('certificates', '## 자격증\n\n- CKA (2020.01) - [인증서](./cka.pdf)')).toEqual({
      entry: { name: 'CKA', date: '2020-01' },
      told: ['relative-url: ./cka.pdf'],
    })
  })

  it("behind a run of certificates is the last one's", () => {
    const { resume, messages } = convert(
      `# 홍길동\n\n## 자격증\n\n- CKA, CKAD (2020.01) [링크](${url}) [배지](${further})`,
    )
    expect(resume.certificates).toEqual([{ name: 'CKA' }, { name: 'CKAD', date: '2020-01', url }])
    expect(messages.map(({ actual }) => actual)).toEqual([`배지 (${further})`])
  })

  it.each([
    ['**2022.10** 혼자 시작하기 @ 여름코드 2022 — [발표 자료](https://example.com/a)'],
    ['2022.10 혼자 시작하기 — 여름코드 2022 | [슬라이드](https://example.com/a)'],
    ['2022.10 혼자 시작하기 / 여름코드 2022 [발표자료](https://example.com/a)'],
  ])('is the url of a talk (P8): %s', (line) => {
    const { entry, told } = read('projects', `## 발표\n\n- ${line}`)
    const dates = { startDate: '2022-10', endDate: '2022-10' }
    expect(entry).toEqual({ name: '혼자 시작하기', type: '발표', entity: '여름코드 2022', ...dates, url })
    expect(told).toEqual([])
  })

  it('is a highlight of a talk or a project behind the first (P7)', () => {
    const talk = `2022.10 혼자 시작하기 - 여름코드 - [슬라이드](${url}) / [영상](${further})`
    expect(read('projects', `## 발표\n\n- ${talk}`).entry).toMatchObject({ url, highlights: [`영상 (${further})`] })
    const project = `[정산 앱](${url}) (2020.01 ~ 2020.03) - [GitHub](${further})`
    const { entry } = read('projects', `## 프로젝트\n\n- ${project}`)
    expect(entry).toMatchObject({ name: '정산 앱', url, highlights: [`GitHub (${further})`] })
  })

  it.each([
    ['어떤 연구, 한국학회지, 2020. [PDF](https://example.com/a)'],
    ['어떤 연구, 한국학회지, 2020 - [링크](https://example.com/a)'],
  ])('is the url of a publication (C3): %s', (line) => {
    const { entry, told } = read('publications', `## 논문\n\n- ${line}`)
    expect(entry).toEqual({ name: '어떤 연구', publisher: '한국학회지', releaseDate: '2020', url })
    expect(told).toEqual([])
  })

  it('of a publication goes to its summary where it is a further one', () => {
    const line = `어떤 연구, 한국학회지, 2020. [PDF](${url}) [영상](${further})`
    const { entry } = read('publications', `## 논문\n\n- ${line}`)
    expect(entry).toMatchObject({ publisher: '한국학회지', url, summary: `영상 (${further})` })
  })

  it('is the url of a course, a further one is told (E3)', () => {
    const line = `싹 부트캠프 수료 (2020.01 ~ 2020.06) [링크](${url}) [수료증](${further})`
    const { entry, told } = read('education', `## 교육\n\n- ${line}`)
    const course = { institution: '싹 부트캠프', startDate: '2020-01', endDate: '2020-06', status: '수료' }
    expect(entry).toEqual({ ...course, url })
    expect(told).toEqual([`left-out: 수료증 (${further})`])
  })

  it('is told behind a language, which has no url (K5)', () => {
    const { entry, told } = read('languages', `## 어학\n\n- TOEIC 900 (2021.05) - [링크](${url})`)
    expect(entry).toEqual({ language: '영어', fluency: 'TOEIC 900 (2021.05)' })
    expect(told).toEqual([`left-out: 링크 (${url})`])
  })
})

describe('a link at the end of a line that is no such link', () => {
  it.each([
    ['has the name of who gave it', '- CKA (2020.01) - [나래재단](https://example.com/a)', { issuer: '나래재단' }],
    ['is the name', '- [CKA](https://example.com/a)\n  - 2020.01', {}],
    ['is a part of the name', '- C[KA](https://example.com/a) (2020.01)', {}],
    ['ends a word', '- 2020.01 정보처리[기사](https://example.com/a)', { name: '정보처리기사' }],
    ['stands beside a label', '- CKA (2020.01)\n- 링크: [인증서](https://example.com/a)', {}],
  ])('%s', (_, section, expected) => {
    const { entry } = read('certificates', `## 자격증\n\n${section}`)
    expect(entry).toEqual({ name: 'CKA', date: '2020-01', url, ...expected })
  })

  it('ends a sentence', () => {
    const line = `정산 앱 (2020.01 ~ 2020.03): 자세한 내용은 [링크](${url})`
    const { entry } = read('projects', `## 프로젝트\n\n- ${line}`)
    expect(entry).toMatchObject({ name: '정산 앱', description: `자세한 내용은 링크 (${url})` })
  })

  it.each([
    ['[홈페이지](https://example.com/a)', '개인 홈페이지'],
    ['[GitHub](https://example.com/a)', '개인'],
  ])('ends the name of a project, where its word may: %s', (link, name) => {
    expect(read('projects', `## 프로젝트\n\n- 개인 ${link}`).entry).toEqual({ name, url })
  })

  it('is one of many in a line: no more than eight are taken', () => {
    const links = Array.from({ length: 10 }, (_, index) => `[링크](https://example.com/${index})`).join(' ')
    const { entry } = read('projects', `## 프로젝트\n\n- 정산 앱 - ${links}`)
    expect(entry?.highlights ?? []).toHaveLength(8)
  })

  it('is a host as the name of an employer', () => {
    const { entry } = read('work', '## 경력\n\n### gana.example.com (2020.01 ~ 2021.01)\n\n- 결제 개발')
    expect(entry).toMatchObject({ name: 'gana.example.com' })
  })
})

import { describe, expect, it } from 'vitest'
import { readEducation, studyScore, uniteEducation } from '../src/resume/education.js'
import { readBy, readDocument } from './util/sections.js'

const read = (body: string, heading = '## 학력') => readBy(`${heading}\n\n${body}`, readEducation)

describe('a line', () => {
  it.each([
    [
      '- 2015.03 ~ 2021.02 한빛대학교 컴퓨터공학과 졸업',
      { institution: '한빛대학교', area: '컴퓨터공학과', startDate: '2015-03', endDate: '2021-02', status: '졸업' },
    ],
    [
      '- **한빛대학교** — 전자공학 학사 · 2001 – 2008',
      { institution: '한빛대학교', area: '전자공학', studyType: '학사', startDate: '2001', endDate: '2008' },
    ],
    [
      '- 한빛대학교 대학원 소프트웨어학과 석사 (2025.04 ~ , 재학 중)',
      {
        institution: '한빛대학교 대학원',
        area: '소프트웨어학과',
        studyType: '석사',
        startDate: '2025-04',
        status: '재학 중',
      },
    ],
    [
      '- 도시공학 박사수료, 한빛대학교, 2023 (지도교수: 홍길동)',
      { institution: '한빛대학교', area: '도시공학', studyType: '박사', status: '수료', endDate: '2023' },
    ],
    // the mark in a list of facts in parentheses, and beside what is none (E1)
    ...['졸업, 3.9/4.5', '3.9/4.5, 졸업', '졸업, 학점 3.9/4.5'].map((list): [string, object] => [
      `- 한빛대학교 수학과 (${list})`,
      { institution: '한빛대학교', area: '수학과', score: '3.9/4.5', status: '졸업' },
    ]),
    [
      '- 한빛대학교 (수학과, 학사, 3.9/4.5)',
      { institution: '한빛대학교', area: '수학과', studyType: '학사', score: '3.9/4.5' },
    ],
    [
      '- 한빛대학교 수학과 (졸업) 3.9/4.5 (과 수석)',
      { institution: '한빛대학교', area: '수학과', score: '3.9/4.5 (과 수석)', status: '졸업' },
    ],
    // the level before a school, and the kind of study that it is (E1)
    ['- 대학원 : 한빛대학교 경영전문대학원', { institution: '한빛대학교 경영전문대학원' }],
    ['- 나래과학고 졸업', { institution: '나래과학고', status: '졸업' }],
    ['- 고등학교: 나래고등학교', { institution: '나래고등학교', studyType: '고등학교' }],
    ['- 대학원 : 게임학과', { institution: '대학원', area: '게임학과' }],
    // a bare year behind a school, a major or a degree, and none in a name (E1, D8, D10)
    ['- 한빛대학교 (서울) 2014', { institution: '한빛대학교 (서울)', endDate: '2014' }],
    ['- 한빛대학교 게임학과 2014', { institution: '한빛대학교', area: '게임학과', endDate: '2014' }],
    [
      '- 한빛대학교 게임학과 석사 2014',
      { institution: '한빛대학교', area: '게임학과', studyType: '석사', endDate: '2014' },
    ],
    ['- 부트페스타 2019', { institution: '부트페스타 2019' }],
    // a bare year beside what came of the study (E1, D8)
    [
      '- 한빛대학교 게임학과, 2020 졸업',
      { institution: '한빛대학교', area: '게임학과', endDate: '2020', status: '졸업' },
    ],
    ['- 한빛고등학교, 2014 졸업', { institution: '한빛고등학교', endDate: '2014', status: '졸업' }],
    ['- 한빛고등학교 2014 졸업', { institution: '한빛고등학교', endDate: '2014', status: '졸업' }],
    [
      '- 한빛대학교 게임학과 2020 졸업',
      { institution: '한빛대학교', area: '게임학과', endDate: '2020', status: '졸업' },
    ],
    [
      '- 한빛대학교 게임학과 졸업 2020',
      { institution: '한빛대학교', area: '게임학과', endDate: '2020', status: '졸업' },
    ],
    [
      '- 한빛대학교 게임학과 (2018 졸업 예정)',
      { institution: '한빛대학교', area: '게임학과', endDate: '2018', status: '졸업 예정' },
    ],
    [
      '- 한빛대학교 통계학과 2016 석사 졸업 (학점 4.0/4.5)',
      {
        institution: '한빛대학교',
        area: '통계학과',
        studyType: '석사',
        endDate: '2016',
        status: '졸업',
        score: '4.0/4.5',
      },
    ],
    [
      '- 한빛대학교 2011 입학 2015 졸업',
      { institution: '한빛대학교', startDate: '2011', endDate: '2015', status: '졸업' },
    ],
    // a year inside a name (D10)
    ['- 부트페스타 2019 참가', { institution: '부트페스타 2019', status: '참가' }],
    ['- 한빛대학교 SEOUL 2019 과정', { institution: '한빛대학교', area: 'SEOUL 2019 과정' }],
    ['- 이음캠프 인공지능 2020 과정 수료', { institution: '이음캠프', area: '인공지능 2020 과정', status: '수료' }],
    ['- 한빛대학교, 통계학과 학점수료', { institution: '한빛대학교', area: '통계학과 학점수료' }],
    ['- 한빛대학교 대학원 석사', { institution: '한빛대학교 대학원', studyType: '석사' }],
    [
      '- 한빛대학교(서울) 경영학과 (학사, 졸업) / 3.8/4.5',
      { institution: '한빛대학교(서울)', area: '경영학과', studyType: '학사', status: '졸업', score: '3.8/4.5' },
    ],
    ['- 한빛대학교 (컴퓨터공학과)', { institution: '한빛대학교', area: '컴퓨터공학과' }],
    [
      '- 2010.03 - 2016.02 한빛대학교 통계학과 졸업 (학점 3.61 / 4.5)',
      {
        institution: '한빛대학교',
        area: '통계학과',
        startDate: '2010-03',
        endDate: '2016-02',
        status: '졸업',
        score: '3.61 / 4.5',
      },
    ],
    [
      '- 한빛대학교 통계학학사 (2014)',
      { institution: '한빛대학교', area: '통계학', studyType: '학사', endDate: '2014' },
    ],
    ['- 한빛대 전자과 중퇴', { institution: '한빛대', area: '전자과', status: '중퇴' }],
    ['- 연대 무대 (2014)', { institution: '연대 무대', endDate: '2014' }],
    ['- 컴퓨터공학과 한빛대학교 학사', { institution: '한빛대학교', area: '컴퓨터공학과', studyType: '학사' }],
    [
      '- B.S. in Computer Science, Hanbit University (2012 - 2018)',
      {
        institution: 'Hanbit University',
        area: 'Computer Science',
        studyType: 'B.S.',
        startDate: '2012',
        endDate: '2018',
      },
    ],
    [
      '- Hanbit University, Bachelor of Science in Computer Science, GPA 3.9/4.5 (Cum laude)',
      {
        institution: 'Hanbit University',
        area: 'Computer Science',
        studyType: 'Bachelor of Science',
        score: '3.9/4.5 (Cum laude)',
      },
    ],
    [
      '- Hanbit University Jeonju, Visual Design, 2017',
      { institution: 'Hanbit University Jeonju', area: 'Visual Design', endDate: '2017' },
    ],
    [
      '- 자바 개발자 과정 (한빛아카데미) 수료 2019.06',
      { institution: '한빛아카데미', area: '자바 개발자 과정', status: '수료', endDate: '2019-06' },
    ],
    [
      '- 웹 실무 과정 (한빛소프트, 2018.01 ~ 2018.06)',
      { institution: '한빛소프트', area: '웹 실무 과정', startDate: '2018-01', endDate: '2018-06' },
    ],
    ['- 한빛IT학원 클라우드 과정', { institution: '한빛IT학원', area: '클라우드 과정' }],
    [
      '- 임베디드 트랙 수료 @ 한빛 아카데미 5기',
      { institution: '한빛 아카데미 5기', area: '임베디드 트랙', status: '수료' },
    ],
    [
      '- 한빛 아카데미 5기, 임베디드 트랙 수료',
      { institution: '한빛 아카데미 5기', area: '임베디드 트랙', status: '수료' },
    ],
    ['- 새빛 백엔드 부트캠프', { institution: '새빛 백엔드 부트캠프' }],
    ['- **AI 과정** - 한빛소프트', { institution: '한빛소프트', area: 'AI 과정' }],
    [
      '- [한빛대학교](https://hanbit.example.ac.kr) 수학과',
      { institution: '한빛대학교', area: '수학과', url: 'https://hanbit.example.ac.kr' },
    ],
    [
      '- **2018.03 - 2020.02**: **석사** | 한빛과학기술원 산업디자인학과',
      {
        institution: '한빛과학기술원',
        area: '산업디자인학과',
        studyType: '석사',
        startDate: '2018-03',
        endDate: '2020-02',
      },
    ],
    ['- 한빛고등학교 졸업 (2012.02)', { institution: '한빛고등학교', status: '졸업', endDate: '2012-02' }],
    ['- 2021.03 한빛대학교 입학', { institution: '한빛대학교', startDate: '2021-03' }],
  ])('%s', (line, expected) => {
    expect(read(line).items).toEqual([expected])
  })

  it.each([
    ['한빛대학교 B.S. in Computer Science', 'B.S.', 'Computer Science'],
    ["한빛대학교 Bachelor's degree in CS", "Bachelor's degree", 'CS'],
    ['한빛대학교 석사 과정 전산학 수업', '석사 과정', '전산학 수업'],
    ['한빛대학교 M.S. in CS', 'M.S.', 'CS'],
    ['한빛대학교 Ph.D. in Economics', 'Ph.D.', 'Economics'],
    ['Hanbit University Bachelor of Science in Design', 'Bachelor of Science', 'Design'],
    ['Hanbit University, Bachelor of Engineering, Computer Science', 'Bachelor of Engineering', 'Computer Science'],
    ['한빛대학교, Bachelor of Computer Science', 'Bachelor', 'Computer Science'],
    ['한빛대학교 Master of Business Administration', 'Master of Business Administration', undefined],
    ['한빛대학교 이학사 물리학', '이학사', '물리학'],
    ['한빛대학교 석사 과정 물리학', '석사 과정', '물리학'],
    ['한빛대학교 컴퓨터공학 석사 인공지능 전공', '석사', '컴퓨터공학 / 인공지능 전공'],
    ['한빛대학교 MS Office 과정', undefined, 'MS Office 과정'],
    ['한빛대학교 Master Class of', undefined, 'Master Class of'],
    ['한빛대학교 MS in', undefined, 'MS in'],
  ])('parts a degree from the school before it and the major behind it (E2): %s', (line, studyType, area) => {
    const { items, told } = read(`- ${line}, 2013 – 2019`)
    const institution = line.startsWith('한빛') ? '한빛대학교' : 'Hanbit University'
    expect(items).toEqual([
      { institution, ...(area && { area }), ...(studyType && { studyType }), startDate: '2013', endDate: '2019' },
    ])
    expect(told).toEqual([])
  })

  it('take no fact from a long line, and no name of a group from an image (E3, T5)', () => {
    const long = `${'여러 해 함께 읽고 쓴 모임에서 '.repeat(5)}2013.03 ~ 2013.08`
    expect(read(`### 한빛대학교 (2010 ~ 2014)\n\n- ${long}`).items).toMatchObject([
      { startDate: '2010', endDate: '2014', courses: [long] },
    ])
    const image = '![](https://example.com/a.png)'
    expect(read(`### 한빛대학교 (2010 ~ 2014)\n\n${image}\n\n- 총학생회`).items).toMatchObject([
      { courses: ['총학생회'] },
    ])
  })

  it('reports what has no field: places, minors, transfers, the year of study', () => {
    const { items, told } = read(
      '- 한빛대학교, 수학과 (부전공 물리학) | 대전\n- 2016.03 새빛대학교 법학과 편입학\n- 별빛대학교 통계학과 3학년 재학',
    )
    expect(items).toEqual([
      { institution: '한빛대학교', area: '수학과' },
      { institution: '새빛대학교', area: '법학과', startDate: '2016-03' },
      { institution: '별빛대학교', area: '통계학과', status: '재학' },
    ])
    expect(told.map((message) => message.actual)).toEqual(['부전공 물리학', '대전', '편입학', '3학년'])
  })

  it('knows where each value stands', () => {
    const { places } = read('- 한빛대학교 수학과')
    expect(places['/0/institution']?.start).toEqual({ line: 3, column: 3, offset: 9 })
    expect(places['/0/area']?.start.column).toBe(9)
  })
})

describe('an entry of several lines', () => {
  it('reads headings with lines and items under them', () => {
    const { items } = read(
      '### 한빛대학교\n수학과 졸업\n\n- 기간: 2013.03 - 2019.02\n- GPA: 4.1/4.5\n\n### 새빛대학교 <sub>2013. 3 ~ 2020. 2</sub>\n\n통계학 학사\n컴퓨터공학 학사\n학점: 3.9/4.5 (우등 졸업)',
    )
    expect(items).toEqual([
      {
        institution: '한빛대학교',
        area: '수학과',
        status: '졸업',
        startDate: '2013-03',
        endDate: '2019-02',
        score: '4.1/4.5',
      },
      {
        institution: '새빛대학교',
        area: '통계학 / 컴퓨터공학',
        studyType: '학사',
        startDate: '2013-03',
        endDate: '2020-02',
        score: '3.9/4.5',
        status: '우등 졸업',
      },
    ])
  })

  it('reads bold lines with lists, and the next bold line behind them', () => {
    const { items } = read(
      '**한빛대학교** - 수학과 (2012.03 ~ 2018.02)\n\n- 학점: 3.7 / 4.5\n\n**한빛고등학교** (2012년 졸업)',
    )
    expect(items).toEqual([
      { institution: '한빛대학교', area: '수학과', startDate: '2012-03', endDate: '2018-02', score: '3.7 / 4.5' },
      { institution: '한빛고등학교', endDate: '2012', status: '졸업' },
    ])
  })

  it('reads schools in a list behind a bold one, and several labels in a line', () => {
    expect(
      read(
        '**한빛대학교 수학과**\n2012.03 - 2018.02 | 졸업\n학점 3.8/4.5\n\n- 새빛대학교 대학원 공학 석사 2018.03 ~ 2020.02\n- 별빛고등학교 | 2009.03 ~ 2012.02 | 졸업',
      ).items,
    ).toMatchObject([
      { institution: '한빛대학교', score: '3.8/4.5' },
      { institution: '새빛대학교 대학원', studyType: '석사' },
      { institution: '별빛고등학교' },
    ])
    const expected = [{ institution: '물빛대학교', area: '화학과', startDate: '2010-03', endDate: '2014-02' }]
    expect(read('- 학교: 물빛대학교, 전공: 화학과, 기간: 2010.03 ~ 2014.02').items).toEqual(expected)
    expect(read('학교: 물빛대학교 / 전공: 화학과 / 기간: 2010.03 ~ 2014.02').items).toEqual(expected)
  })

  it('reads lines of a paragraph: each school begins an entry', () => {
    const { items } = read(
      '한빛대학교 수학과 2013-03 - 2019-02 졸업\n한빛고등학교 2010-03 - 2013-02 졸업\n\n새빛대학교\n2019.03 ~ 2021.02',
    )
    expect(items).toMatchObject([
      { institution: '한빛대학교', area: '수학과' },
      { institution: '한빛고등학교', startDate: '2010-03' },
      { institution: '새빛대학교', startDate: '2019-03', endDate: '2021-02' },
    ])
  })

  it('reads nested items, and a labelled item behind its school', () => {
    const { items } = read(
      '- **한빛과학기술원**\n  * 2015년 3월 - 2020년 2월\n    + 전산학부 학사\n- 한빛대학교\n- 학점: 3.5/4.5',
    )
    expect(items).toEqual([
      { institution: '한빛과학기술원', area: '전산학부', studyType: '학사', startDate: '2015-03', endDate: '2020-02' },
      { institution: '한빛대학교', score: '3.5/4.5' },
    ])
  })

  it('reads each range under a school that has its own below as a study (E1)', () => {
    const master = '  * 2018.03 - 2020.02\n    + 물리학 석사\n'
    const { items } = read(
      `- 한빛대학교\n  - 해오름 장학생\n${master}  * 2014.03 - 2018.02\n    + 수학과 학사\n    + 학점: 3.5/4.5`,
    )
    const school = { institution: '한빛대학교' }
    expect(items).toEqual([
      {
        ...school,
        area: '물리학',
        studyType: '석사',
        startDate: '2018-03',
        endDate: '2020-02',
        courses: ['해오름 장학생'],
      },
      { ...school, area: '수학과', studyType: '학사', startDate: '2014-03', endDate: '2018-02', score: '3.5/4.5' },
    ])
    expect(read(`- 한빛대학교\n${master}  * 2014.03 - 2018.02\n`).items).toHaveLength(1)
  })

  it('reads labelled values under a level of schools', () => {
    const { items, told } = read(
      '### 고등학교\n- Hanoi Academy(HA) 2006.03 ~ 2009.02 (베트남)\n\n### 대학교\n- **학교**: 누리대학교 가온(본교)\n- **학위**: 학사\n- **전공**: 정보통신학\n- **부전공**: 통계학\n- **입학**: 2009.03\n- **졸업**: 2016.02\n- **이수과목**: 컴퓨터망, DB\n- 링크: https://school.example.com',
    )
    expect(items).toEqual([
      { institution: 'Hanoi Academy(HA)', studyType: '고등학교', startDate: '2006-03', endDate: '2009-02' },
      {
        institution: '누리대학교 가온(본교)',
        area: '정보통신학',
        studyType: '학사',
        startDate: '2009-03',
        endDate: '2016-02',
        status: '졸업',
        courses: ['컴퓨터망', 'DB'],
        url: 'https://school.example.com',
      },
    ])
    expect(told.map((message) => message.actual)).toEqual(['베트남', '부전공: 통계학'])
  })

  it('reads a degree in parentheses behind a level', () => {
    expect(read('#### **한빛열린대학교**\n대학교(학사) | 소프트웨어학과  \n2014.03. ~ 2021.02. | 졸업').items).toEqual([
      {
        institution: '한빛열린대학교',
        area: '소프트웨어학과',
        studyType: '대학교(학사)',
        startDate: '2014-03',
        endDate: '2021-02',
        status: '졸업',
      },
    ])
  })
})

describe('tables', () => {
  it.each([
    ['| 학교 | 전공 | 기간 | 학점 |\n|---|---|---|---|\n| 한빛고등학교 | — | 2000 ~ 2003 | - |'],
    ['| 한빛고등학교 | - | 2000 ~ 2003 | – |'],
    [
      '<table><tr><th>학교</th><th>전공</th><th>기간</th></tr><tr><td>한빛고등학교</td><td>-</td><td>2000 ~ 2003</td></tr></table>',
    ],
  ])('reads no value from a dash alone: %s', (table) => {
    expect(read(table).items).toEqual([{ institution: '한빛고등학교', startDate: '2000', endDate: '2003' }])
  })

  it('reads columns by their names', () => {
    const { items } = read(
      '| 기간 | 학교 | 전공 | 졸업구분 | 학점 |\n|---|---|---|---|---|\n| 2003.03 ~ 2008.08 | (구) 한빛대학<br/>(현) 새빛대학교 | 정보통신과 | 졸업 | 4.0/4.5 |\n| 2000.03 ~ 2003.02 | 한빛고등학교 | | 졸업 | |',
    )
    expect(items).toEqual([
      {
        institution: '(구) 한빛대학 (현) 새빛대학교',
        area: '정보통신과',
        status: '졸업',
        score: '4.0/4.5',
        startDate: '2003-03',
        endDate: '2008-08',
      },
      { institution: '한빛고등학교', status: '졸업', startDate: '2000-03', endDate: '2003-02' },
    ])
  })

  it('reads rows without column names, and a table of labels', () => {
    expect(
      read('| 2008.03 ~ 2014.02 | 한빛대학교 | 수학과 | 졸업 |\n| 2005.03 ~ 2008.02 | 한빛고등학교 | | 졸업 |').items,
    ).toMatchObject([
      { institution: '한빛대학교', area: '수학과', status: '졸업' },
      { institution: '한빛고등학교', startDate: '2005-03' },
    ])
    expect(read('| 학교 | 한빛대학교 |\n|---|---|\n| 전공 | 수학과 |\n| 구분 | 졸업 |').items).toEqual([
      { institution: '한빛대학교', area: '수학과', status: '졸업' },
    ])
    expect(read('| 항목 | 내용 |\n|---|---|\n| 학교명 | 한빛대학교 |\n| 학과 | 수학과 석사 |').items).toEqual([
      { institution: '한빛대학교', area: '수학과', studyType: '석사' },
    ])
  })

  it('reads kinds of schools in a column', () => {
    const { items, told } = read(
      '| 구분 | 학교 | 상태 |\n|---|---|---|\n| 고등학교 | 한빛고 | 졸업 |\n| 대학교 | 한빛대학교 | 알 수 없음 |\n| 대학원 | 한빛대학원 | 수학과 |',
    )
    expect(items).toEqual([
      { institution: '한빛고', studyType: '고등학교', status: '졸업' },
      { institution: '한빛대학교' },
      { institution: '한빛대학원', area: '수학과' },
    ])
    expect(told.map((message) => message.actual)).toEqual(['알 수 없음'])
  })
})

describe('courses (E3)', () => {
  it.each([
    ['한빛아카데미, 24시간', '24시간'],
    ['40시간, 한빛클라우드', '40시간'],
    ['한빛클라우드 / 2개월', '2개월'],
    ['한빛클라우드 / 5일', '5일'],
    ['한빛클라우드, 온라인 과정', undefined],
  ])('tells the duration beside the provider in parentheses: %s', (inner, duration) => {
    const { items, told } = read(`- 데이터 분석 과정 (${inner})`, '## 교육')
    const [institution = ''] = inner.split(/, | \/ /u).filter((text) => text !== duration)
    if (duration === undefined) expect(items).toEqual([{ institution: `데이터 분석 과정 (${inner})` }])
    else expect(items).toEqual([{ institution, area: '데이터 분석 과정' }])
    expect(told.map(({ actual }) => actual)).toEqual(duration === undefined ? [] : [duration])
  })

  it('tells the provider beside the period in parentheses', () => {
    const period = '2021.03 ~ 2021.06'
    const dates = { startDate: '2021-03', endDate: '2021-06' }
    expect(
      read(`- 데이터 분석 과정 (코드정원, ${period})\n- 백엔드 과정 (${period} 코드정원)`, '## 교육').items,
    ).toEqual([
      { institution: '코드정원', area: '데이터 분석 과정', ...dates },
      { institution: '코드정원', area: '백엔드 과정', ...dates },
    ])
  })

  it.each(['온라인', '비대면 수업', '국비지원', '우수 수료'])('tells no provider by how it was held: %s', (note) => {
    const { items } = read(`- 백엔드 과정 (${note})\n- 데이터 과정 (${note}, 2021.06)`, '## 교육')
    expect(items).not.toMatchObject([{ institution: note }, {}])
    expect(items).toMatchObject([{}, { institution: '데이터 과정', endDate: '2021-06' }])
  })

  it.each([
    ['평가자 면담 기법 - 한빛노무법인', '한빛노무법인', '평가자 면담 기법'],
    ['한빛노무법인 - 평가자 면담 기법', '한빛노무법인', '평가자 면담 기법'],
    ['스프링 심화 | 온라인배움터', '온라인배움터', '스프링 심화'],
    ['클린 코드 - 인프런', '인프런', '클린 코드'],
    ['데이터 과정 (40시간) | 한빛진흥원', '한빛진흥원', '데이터 과정'],
    ['집단 상담 기법 | 한빛진흥원', '한빛진흥원', '집단 상담 기법'],
    ['한빛 심화 | 새빛 기초', '한빛 심화', '새빛 기초'],
    ['수치모형 겨울학교 | 한빛교육원', '한빛교육원', '수치모형 겨울학교'],
    ['한빛대학교 전산과학 여름학교', '한빛대학교', '전산과학 여름학교'],
    ['프론트엔드 과정 / 한빛 부트캠프', '한빛 부트캠프', '프론트엔드 과정'],
    ['한빛코딩 / 백엔드 부트캠프', '한빛코딩', '백엔드 부트캠프'],
  ])('tells the provider by its word, else takes the first as it: %s', (line, institution, area) => {
    expect(read(`- ${line} (2020.11)`, '## 교육').items).toEqual([{ institution, area, endDate: '2020-11' }])
  })

  it.each([
    ['한빛코딩캠프 프론트엔드 8기', '한빛코딩캠프', '프론트엔드 8기'],
    ['한빛 부트캠프 백엔드 5기', '한빛 부트캠프', '백엔드 5기'],
    ['백엔드 부트캠프 5기', '백엔드 부트캠프 5기', undefined],
    ['한빛 코딩 캠프 2024 1기', '한빛 코딩 캠프 2024 1기', undefined],
    ['한빛 부트캠프 참가기', '한빛 부트캠프 참가기', undefined],
  ])('parts a boot camp from its course with the number of a class: %s', (line, institution, area) => {
    expect(read(`- ${line} 수료`, '## 교육').items).toEqual([{ institution, ...(area && { area }), status: '수료' }])
  })

  it('takes each leaf and paragraph under a course, groups before them', () => {
    const { items } = read(
      '### 온실 개발자 양성과정\n\n- 교육기간: 2025.03 ~ 2025.09 (6개월)\n\n#### 교육내용\n- 사진 분류\n\t- 2025.04 (7일)\n\t- 역할: 수집, 준비\n\t- 성과:\n\t\t- 900장\n- 혼자 하는 일\n\n| 주 | 내용 |\n|---|---|\n| 1 | 이론 |',
      '## 교육',
    )
    expect(items).toEqual([
      {
        institution: '온실 개발자 양성과정',
        startDate: '2025-03',
        endDate: '2025-09',
        courses: [
          '사진 분류 — 2025.04 (7일)',
          '사진 분류 — 역할: 수집, 준비',
          '사진 분류 — 900장',
          '혼자 하는 일',
          '주 | 내용',
          '1 | 이론',
        ],
      },
    ])
  })

  it('keeps sentences whole, and takes a course under its provider as the area', () => {
    expect(
      read(
        '### 한빛 부트캠프\n과정을 수료하고, 논문 여섯 편을 정리해 조원들과 나눔.\n\n### 한빛아카데미\n- 백엔드 과정\n- https://example.com/course',
        '## 교육',
      ).items,
    ).toEqual([
      { institution: '한빛 부트캠프', courses: ['과정을 수료하고, 논문 여섯 편을 정리해 조원들과 나눔.'] },
      { institution: '한빛아카데미', area: '백엔드 과정', url: 'https://example.com/course' },
    ])
  })

  it('takes a list under a label of subjects, and long items with a list as leaves of their own', () => {
    const long = '세 학기 동안 이어진 연구실 과제에서 모두가 함께 고른 주제를 끝까지 다루어 본 기록'
    expect(
      read(`- 한빛대학교\n  - 주요 과목\n    - 자료구조, 운영체제\n    - 알고리즘\n  - ${long}\n    - 보고서`).items,
    ).toEqual([{ institution: '한빛대학교', courses: ['자료구조', '운영체제', '알고리즘', long, '보고서'] }])
  })
})

describe('uniting (E1, W13)', () => {
  it('unites entering and leaving one school', () => {
    expect(
      read('- 2019.02 한빛대학교 무역학과 졸업(학사)\n- 2015.03 한빛대학교 무역학과 입학\n- 2015.02 한빛고등학교 졸업')
        .items,
    ).toEqual([
      {
        institution: '한빛대학교',
        area: '무역학과',
        studyType: '학사',
        startDate: '2015-03',
        endDate: '2019-02',
        status: '졸업',
      },
      { institution: '한빛고등학교', endDate: '2015-02', status: '졸업' },
    ])
    expect(read('- 2015.03 한빛대학교 입학\n- 2019.02 한빛대학교 무역학과 졸업').items).toMatchObject([
      { startDate: '2015-03', endDate: '2019-02' },
    ])
  })

  it('keeps degrees of one school apart', () => {
    expect(
      read(
        '- 한빛대학교 공학 석사 (2018.03 ~ 2020.02)\n- 한빛대학교 공학 학사 (2012.03 ~ 2018.02)\n- 한빛대학교 공학 박사 (2020.03 ~ )',
      ).items,
    ).toHaveLength(3)
  })

  it.each([
    ['items', '- 공학 석사 (2018.03 ~ 2020.02)\n- 공학 학사 (2012.03 ~ 2018.02)'],
    ['labels', '- 석사: 공학 (2018.03 ~ 2020.02)\n- 학사: 공학 (2012.03 ~ 2018.02)'],
    ['items with their periods below', '- 공학 석사\n  - 2018.03 ~ 2020.02\n- 공학 학사\n  - 2012.03 ~ 2018.02'],
    ['headings', '#### 공학 석사\n\n2018.03 ~ 2020.02\n\n#### 공학 학사\n\n2012.03 ~ 2018.02'],
    ['lines', '공학 석사 (2018.03 ~ 2020.02)\n공학 학사 (2012.03 ~ 2018.02)'],
  ])('keeps degrees with periods of their own below one school apart: %s (E1)', (_, degrees) => {
    const items = [
      { institution: '한빛대학교', area: '공학', studyType: '석사', startDate: '2018-03', endDate: '2020-02' },
      { institution: '한빛대학교', area: '공학', studyType: '학사', startDate: '2012-03', endDate: '2018-02' },
    ]
    expect(read(`### 한빛대학교\n\n${degrees}`)).toMatchObject({ items, told: [] })
  })

  it('gives the link of the school to each degree, and the rest to the first (E1)', () => {
    const url = 'https://hanbit.example.com'
    const degrees = '- 공학 석사 (2018.03 ~ 2020.02)\n- 공학 학사 (2012.03 ~ 2018.02)\n- 과 대표를 맡음'
    expect(read(`### [한빛대학교](${url})\n\n${degrees}`).items).toMatchObject([
      { url, studyType: '석사', courses: ['과 대표를 맡음'] },
      { url, studyType: '학사' },
    ])
  })

  it.each([
    ['has a period beside it', '### 한빛대학교 (2012.03 ~ 2020.02)\n\n- 공학 석사\n- 공학 학사'],
    ['is entered and left', '### 한빛대학교\n\n- 2012.03 공학 학사 입학\n- 2020.02 공학 학사 졸업'],
    ['had a semester elsewhere', '### 한빛대학교\n\n- 공학 학사 (2012.03 ~ 2020.02)\n- 교환학생 (2014.03 ~ 2014.08)'],
  ])('is one study where a school %s (E1)', (_, section) => {
    expect(read(section).items).toMatchObject([{ institution: '한빛대학교', startDate: '2012-03', endDate: '2020-02' }])
  })

  it('unites an overview and a detail, and reports a second wording', () => {
    const { items, told } = read(
      '- 한빛대학교 수학과 (2012 ~ 2018)\n- 한빛대학교 수학과 학점 3.5/4.5\n- 한빛대학교 수학과 학점 3.6/4.5\n- 한빛대학교',
    )
    expect(items).toEqual([
      { institution: '한빛대학교', area: '수학과', startDate: '2012', endDate: '2018', score: '3.5/4.5' },
    ])
    expect(told).toEqual([{ rule: 'different-wording', actual: '3.6/4.5', expected: '3.5/4.5' }])
  })

  it('unites a school with its telling in another language, which has its name and the same dates (W1, W13)', () => {
    const school = '- 한빛대학교(Hanbit University) 수학과 학사 (2012.03 ~ 2016.02)'
    const items = (other: string): unknown => read(`${school}\n${other}`).items
    expect(items('- Hanbit University, B.S. in Mathematics (Mar 2012 – Feb 2016)')).toHaveLength(1)
    expect(items('- Hanbit University, M.S. in Mathematics (Mar 2016 – Feb 2018)')).toHaveLength(2)
    expect(items('- Hanbit University, B.S. in Mathematics')).toHaveLength(2)
    expect(items('- 한빛대학교 물리학과 학사 (2012.03 ~ 2016.02)')).toHaveLength(2)
    expect(items('- Saebit University, B.S. in Mathematics (Mar 2012 – Feb 2016)')).toHaveLength(2)
  })

  it('joins courses', () => {
    const { context } = readDocument('')
    const value = (text: string) => ({ text, place: undefined })
    expect(
      uniteEducation(
        [
          { institution: value('한빛'), courses: [value('가')] },
          { institution: value('한빛'), courses: [value('가'), value('나')] },
        ],
        context,
      ),
    ).toEqual([{ institution: value('한빛'), courses: [value('가'), value('나')] }])
  })
})

it('reads nothing of an empty section, and reports a heading that is no school', () => {
  const { context } = readDocument('')
  expect(readEducation({ match: undefined, heading: undefined, units: [] }, context)).toEqual([])
  const { items, told } = read('### 국내\n- 한빛대학교 수학과\n- 새빛대학교 법학과')
  expect(items).toMatchObject([{ institution: '한빛대학교' }, { institution: '새빛대학교' }])
  expect(told).toEqual([{ rule: 'left-out', actual: '국내', expected: undefined }])
})

it.each([
  ['한빛대학교 수학과', 4],
  ['새빛 부트캠프', 3],
  ['한빛대학교', 2],
  ['졸업', 2],
  ['정보처리기사', 0],
])('scores %s as a study with %i', (text, score) => {
  const { sections, context } = readDocument(`## 학력\n\n- ${text}`)
  const line = sections[0]?.units[0]?.lines[0]
  expect(line && studyScore(line, context)).toBe(score)
})

it('reads what stands under a labelled value as courses, and reports a second status', () => {
  const { items, told } = read('- 학교: 한빛대학교\n  - 전산 개론 수강\n- 전공: 컴퓨터공학')
  expect(items).toEqual([{ institution: '한빛대학교', area: '컴퓨터공학', courses: ['전산 개론 수강'] }])
  expect(told).toEqual([])
  const twice = read('- 한빛대학교 컴퓨터공학 (휴학) 졸업 2020.02')
  expect(twice.items).toEqual([{ institution: '한빛대학교', area: '컴퓨터공학', endDate: '2020-02', status: '졸업' }])
  expect(twice.told.map(({ actual }) => actual)).toEqual(['휴학'])
})

it('tells facts of a parenthesis, a place behind a school and a minor in lines of their own', () => {
  expect(read('- 한빛대학교 (컴퓨터공학, 졸업)\n- 새빛대학교 (학사, 경영학과, 졸업)').items).toEqual([
    { institution: '한빛대학교', area: '컴퓨터공학', status: '졸업' },
    { institution: '새빛대학교', area: '경영학과', studyType: '학사', status: '졸업' },
  ])
  expect(read('- 새빛대학교 (학사  /  경영학과|졸업)').items).toEqual([
    { institution: '새빛대학교', area: '경영학과', studyType: '학사', status: '졸업' },
  ])
  // not where anything else is among them
  expect(read('- 새빛대학교 (학사, 서울)').items).toEqual([{ institution: '새빛대학교 (학사, 서울)' }])
  const place = read('- 한빛대학교 서울\n- 한빛대학교 컴퓨터공학과')
  expect(place.items).toEqual([{ institution: '한빛대학교' }, { institution: '한빛대학교', area: '컴퓨터공학과' }])
  expect(place.told.map(({ actual }) => actual)).toEqual(['서울'])
  const minor = read('### **누리빛대학교**\n\n국어국문학 학사  \n컴퓨터공학 부전공\n- 학점: 3.6/4.5')
  expect(minor.items).toEqual([
    { institution: '누리빛대학교', area: '국어국문학', studyType: '학사', score: '3.6/4.5' },
  ])
  expect(minor.told.map(({ actual }) => actual)).toEqual(['컴퓨터공학 부전공'])
})

it('reads labels and values in a table without a head', () => {
  expect(read('| 학교 | 한빛대학교 |\n| 전공 | 컴퓨터공학 |\n| 기간 | 2013.03 ~ 2017.02 |').items).toEqual([
    { institution: '한빛대학교', area: '컴퓨터공학', startDate: '2013-03', endDate: '2017-02' },
  ])
})

it('reads a school right below a heading that is its period (E1)', () => {
  const list = '- GPA 3.9/4.5\n- 회화 동아리'
  expect(
    read(`### 2015.03 - 2021.02\n\n**한빛대학교** 국문학과\n\n${list}\n\n### 2021.03\n\n글쓰기 과정`).items,
  ).toEqual([
    {
      institution: '한빛대학교',
      area: '국문학과',
      startDate: '2015-03',
      endDate: '2021-02',
      score: '3.9/4.5',
      courses: ['회화 동아리'],
    },
    { institution: '글쓰기 과정', endDate: '2021-03' },
  ])
  const table = '| 학교 | 전공 |\n|---|---|\n| 한빛대학교 | 국문학과 |'
  expect(read(`### 2015.03 - 2021.02\n\n${table}\n\n### 2021.03\n\n#### 새빛대학교`).items).toHaveLength(2)
})

// how long a course took is no one who gave it (D7, E3)
it.each([
  ['- 2020.01 / 교구 제작 직무연수 / 15시간', { institution: '교구 제작 직무연수', endDate: '2020-01' }, ['15시간']],
  ['- 교구 제작 과정 | 3주 | 2020.01', { institution: '교구 제작 과정', endDate: '2020-01' }, ['3주']],
  ['- 백엔드 과정, 6개월 집중반', { institution: '6개월 집중반', area: '백엔드 과정' }, []],
])('keeps a duration apart: %s', (line, study, left) => {
  const { items, told } = read(line)
  expect(items).toEqual([study])
  expect(told.map(({ actual }) => actual)).toEqual(left)
})

// what stands in parentheses behind a degree belongs to it, a place or a major not (E1)
it.each([
  ['국문학과 석사 (지도교수: 문가람)', { area: '국문학과', studyType: '석사 (지도교수: 문가람)' }, []],
  ['문학석사(야간 과정)', { studyType: '문학석사(야간 과정)' }, []],
  ['학사 (국문학과)', { area: '국문학과', studyType: '학사' }, []],
  ['국문학과 학사 (부산)', { area: '국문학과', studyType: '학사' }, ['부산']],
  // so does one behind what came of a study, of which it is no part
  ['국문학과 졸업 (군 휴학 2년)', { area: '국문학과', status: '졸업' }, ['군 휴학 2년']],
  ['국문학과 석사 수료 (논문 미제출)', { area: '국문학과', studyType: '석사', status: '수료' }, ['논문 미제출']],
  ['졸업 (국문학과)', { area: '국문학과', status: '졸업' }, []],
])('takes a note of a degree: %s', (text, study, left) => {
  const { items, told } = read(`- 한빛대학교 ${text}`)
  expect(items).toEqual([{ institution: '한빛대학교', ...study }])
  expect(told.map(({ actual }) => actual)).toEqual(left)
})

describe('several majors (E1)', () => {
  it.each([
    ['경영학과 (복수전공: 통계학)', '경영학과 / 통계학', []],
    ['— 경영학과 (복수전공: 통계학)', '경영학과 / 통계학', []],
    ['경영학과 (통계학 이중전공) 졸업', '경영학과 / 통계학', []],
    ['경영학과 학사 (복수전공: 통계학)', '경영학과 / 통계학', []],
    ['경영학과 졸업 (통계학 복수전공)', '경영학과 / 통계학', []],
    ['경영학과 / 통계학과 복수전공', '경영학과 / 통계학과', []],
    ['경영학과, 학사, 복수전공: 통계학', '경영학과 / 통계학', []],
    ['경영학과, 학사, 부전공: 통계학', '경영학과', ['부전공', '통계학']],
    ['경영학과 / 복수전공: 통계학', '경영학과 / 통계학', []],
    ['경영학과, 편입: 통계학', '경영학과 / 통계학', ['편입']],
    ['경영학과, 통계학과(복수전공)', '경영학과 / 통계학과', []],
    ['경영학과 (부전공: 통계학)', '경영학과', ['부전공: 통계학']],
    ['경영학과 (3학년 편입)', '경영학과', ['3학년 편입']],
    ['경영학과 복수', '경영학과 복수', []],
  ])('%s', (majors, area, left) => {
    const { items, told } = read(`- 한빛대학교 ${majors}`)
    expect(items).toMatchObject([{ institution: '한빛대학교', area }])
    expect(told.map(({ actual }) => actual)).toEqual(left)
  })

  it('takes one behind the degree in a line below the school, a minor not', () => {
    const below = (line: string) => read(`### 한빛대학교 (2014.03 ~ 2020.02)\n\n${line}`).items
    const study = { institution: '한빛대학교', startDate: '2014-03', endDate: '2020-02' }
    expect(below('경영학과 학사 (복수전공: 통계학)')).toEqual([
      { ...study, area: '경영학과 / 통계학', studyType: '학사' },
    ])
    expect(below('경영학과 졸업 (복수전공: 통계학)')).toEqual([{ ...study, area: '경영학과 / 통계학', status: '졸업' }])
    expect(below('경영학과 학사 (부전공: 통계학)')).toEqual([{ ...study, area: '경영학과', studyType: '학사' }])
  })

  it('takes them beside their labels, a minor not', () => {
    const { items, told } = read('- **한빛대학교**\n  - 전공: 경영학\n  - 복수전공: 통계학\n  - 부전공: 수학')
    expect(items).toEqual([{ institution: '한빛대학교', area: '경영학 / 통계학' }])
    expect(told.map(({ actual }) => actual)).toEqual(['부전공: 수학'])
    expect(read('- **한빛대학교**\n  - 전공: 경영학과, 통계학 (복수전공)').items).toEqual([
      { institution: '한빛대학교', area: '경영학과 / 통계학' },
    ])
    expect(read('- **한빛대학교**\n  - 전공: 문화콘텐츠, 기획').items).toEqual([
      { institution: '한빛대학교', area: '문화콘텐츠, 기획' },
    ])
  })
})

it.each([
  ['고등학교 졸업학력 검정고시 합격', { institution: '고등학교 졸업학력 검정고시', status: '합격' }],
  ['고졸 검정고시 합격', { institution: '고졸 검정고시', status: '합격' }],
  ['한빛고등학교 졸업', { institution: '한빛고등학교', status: '졸업' }],
  // a note of the school, a major apart
  ['한빛대학교 (서울) 경영학과', { institution: '한빛대학교 (서울)', area: '경영학과' }],
  ['한빛대학교 (경영학과) 야간', { institution: '한빛대학교', area: '(경영학과) 야간' }],
  ['한빛 SW 아카데미 (HSA) 7기', { institution: '한빛 SW 아카데미 (HSA) 7기' }],
])('names the school whole: %s', (line, expected) => {
  expect(read(`- ${line}`).items).toEqual([expected])
})

describe('what stands under a study (E3)', () => {
  it.each([
    ['한빛교육원', { institution: '한빛교육원', area: '시험 실무 과정' }],
    ['한빛교육원\n\n- 시험 설계', { institution: '한빛교육원', area: '시험 실무 과정', courses: ['시험 설계'] }],
    ['- 한빛교육원\n- 시험 설계', { institution: '한빛교육원', area: '시험 실무 과정', courses: ['시험 설계'] }],
    ['- 시험 설계\n- 한빛교육원', { institution: '시험 실무 과정', courses: ['시험 설계', '한빛교육원'] }],
    ['한빛교육원에서 배운 시험 설계', { institution: '시험 실무 과정', courses: ['한빛교육원에서 배운 시험 설계'] }],
  ])('is the provider of a course where it is first and no more: %s', (body, expected) => {
    expect(read(`### 시험 실무 과정 (2021)\n\n${body}`, '## 교육').items).toEqual([{ ...expected, endDate: '2021' }])
  })

  it('takes a remark behind a label for a course, and a provider before its course for an entry', () => {
    expect(
      read('**한빛대학교** 경영학과 석사\n2019.03 ~ 2021.02\n학위논문: 큰 시장의 길\n지도교수: 문가람\n학점: 4.3 / 4.5')
        .items,
    ).toEqual([
      {
        institution: '한빛대학교',
        area: '경영학과',
        studyType: '석사',
        startDate: '2019-03',
        endDate: '2021-02',
        score: '4.3 / 4.5',
        courses: ['학위논문: 큰 시장의 길', '지도교수: 문가람'],
      },
    ])
    expect(
      read(
        '이음교육원 자바 과정\n인프런: 스프링 입문\n㈜나루: 말하기 수업\n2021: 글쓰기\n나루: 새빛대학교\n별빛: 웹 과정',
      ).items,
    ).toMatchObject([
      { institution: '이음교육원' },
      { institution: '인프런' },
      { institution: '㈜나루' },
      { institution: '글쓰기', endDate: '2021' },
      { institution: '새빛대학교' },
      { institution: '별빛', area: '웹 과정' },
    ])
    expect(read('새빛 과정\n나루: 말하기 수업').items).toHaveLength(2)
    expect(read('한빛대학교 경영학과\n동아리: 등산반 (2019)').items).toHaveLength(2)
  })

  it('takes contents without their label, and what an unknown column says', () => {
    expect(read('- 자바 과정 (2021)\n  - 내용: 자바, 스프링\n  - 역할: 조장').items).toEqual([
      { institution: '자바 과정', endDate: '2021', courses: ['자바, 스프링', '역할: 조장'] },
    ])
    expect(read('- 한빛학원 (2021)\n  - 내용: 자바 과정 수료').items).toEqual([
      { institution: '한빛학원', area: '자바 과정', status: '수료', endDate: '2021' },
    ])
    expect(read('### 자바 과정\n- 내용\n  - 자바\n  - 스프링').items).toEqual([
      { institution: '자바 과정', courses: ['자바', '스프링'] },
    ])
    const head = '| 학교 | 비고 |\n|---|---|'
    const { items, told } = read(
      `${head}\n| 한빛대학교 | 지도교수: 문가람 |\n| 새빛대학교 | 수료 |\n| 별빛학원 | 24시간 |`,
    )
    expect(items).toEqual([
      { institution: '한빛대학교', courses: ['지도교수: 문가람'] },
      { institution: '새빛대학교', status: '수료' },
      { institution: '별빛학원' },
    ])
    expect(told.map(({ actual }) => actual)).toEqual(['24시간'])
  })

  it('takes the course of a boot camp behind its period', () => {
    expect(read('### 새벽 부트캠프 8기\n- 2022.07 ~ 2022.12\n- 웹 과정 수료\n- 앱 과정 수료').items).toEqual([
      {
        institution: '새벽 부트캠프 8기',
        area: '웹 과정',
        status: '수료',
        startDate: '2022-07',
        endDate: '2022-12',
        courses: ['앱 과정 수료'],
      },
    ])
  })

  it('leaves a stay at another school under the one that it is of', () => {
    const list = '- 교환학생 : 새빛대학 (2015.09 ~ 2016.06)\n- 이수 과목: 무역, 통역'
    expect(read(`2012.03 ~ 2018.02 한빛대학교 베트남어과 졸업\n\n${list}`).items).toEqual([
      {
        institution: '한빛대학교',
        area: '베트남어과',
        startDate: '2012-03',
        endDate: '2018-02',
        status: '졸업',
        courses: ['무역', '통역', '교환학생 : 새빛대학 (2015.09 ~ 2016.06)'],
      },
    ])
    expect(read('- 한빛대학교 졸업\n- 교환학생 : 새빛대학').items).toHaveLength(2)
  })
})

it('unites entering and leaving where the major has the ending of its department once (E1)', () => {
  const { items, told } = read('- 2021.02 한빛대학교 통계학 졸업\n- 2019.03 한빛대학교 통계학과 입학')
  expect(items).toEqual([
    { institution: '한빛대학교', area: '통계학', startDate: '2019-03', endDate: '2021-02', status: '졸업' },
  ])
  expect(told.map(({ actual }) => actual)).toEqual(['통계학과'])
  expect(read('- 한빛대학교 통계학\n- 한빛대학교 통계학과').items).toHaveLength(2)
  expect(read('- 2021.02 한빛대학교 통계학 졸업\n- 2019.03 한빛대학교 수학과 입학').items).toHaveLength(2)
})

it.each([
  ['재학 중, 4학년', '재학 중', '4학년'],
  ['4학년 재학 중', '재학 중', '4학년'],
  ['2학기, 휴학', '휴학', '2학기'],
])('reports the year beside a status in parentheses (E1): %s', (note, status, year) => {
  const { items, told } = read(`- 한빛대학교 컴퓨터공학과 (${note})`)
  expect(items).toEqual([{ institution: '한빛대학교', area: '컴퓨터공학과', status }])
  expect(told.map(({ actual }) => actual)).toEqual([year])
})

it('keeps a year beside other words in parentheses (E2)', () => {
  const { items } = read('- 한빛대학교 컴퓨터공학과 (4학년 과대표)')
  expect(items).toEqual([{ institution: '한빛대학교', area: '컴퓨터공학과 (4학년 과대표)' }])
})

it('takes the range behind the year that leads the line (D1, D10)', () => {
  expect(read('- 2022 한빛 클라우드 과정 (2022.03 ~ 2022.11)', '## 교육').items).toEqual([
    { institution: '한빛 클라우드 과정', startDate: '2022-03', endDate: '2022-11' },
  ])
})

describe('the mark of a study (E1)', () => {
  it.each<[string, object, string[]?]>([
    ['경영학과 학점 3.9', { area: '경영학과', score: '3.9' }],
    ['학점 3.9', { score: '3.9' }],
    ['경영학과, 학사 GPA: 3.9', { area: '경영학과', studyType: '학사', score: '3.9' }],
    ['경영학과 졸업 학점 3.9/4.5', { area: '경영학과', status: '졸업', score: '3.9/4.5' }],
    ['경영학과, 전공 학점 3.9/4.5', { area: '경영학과', score: '3.9/4.5' }],
    ['경영학과 G.P.A. 3.92 / 4.5', { area: '경영학과', score: '3.92 / 4.5' }],
    ['경영학과 학점: 98/100', { area: '경영학과', score: '98/100' }],
    ['경영학과 3.9/4.5.', { area: '경영학과', score: '3.9/4.5' }],
    ['경영학과 3.9/4.5 (과 수석)', { area: '경영학과', score: '3.9/4.5 (과 수석)' }],
    ['경영학과 3.9/4.5(졸업)', { area: '경영학과', score: '3.9/4.5', status: '졸업' }],
    ['경영학과 3.9/4.5 (2019.02)', { area: '경영학과', score: '3.9/4.5', endDate: '2019-02' }],
    ['경영학과 | 3.9/4.5 | 서울', { area: '경영학과', score: '3.9/4.5' }, ['서울']],
    ['경영학과 3.92/4.5', { area: '경영학과', score: '3.92/4.5' }],
    ['경영학과 3.9/4.5(과 수석)', { area: '경영학과', score: '3.9/4.5(과 수석)' }],
    ['경영학과 3.9/4.5, 석사 (우수)', { area: '경영학과', score: '3.9/4.5', studyType: '석사 (우수)' }],
    ['경영학과 (학사,졸업,3.9/4.5)', { area: '경영학과', studyType: '학사', score: '3.9/4.5', status: '졸업' }],
    // what else stands in its parentheses
    ['경영학과 (학점 3.9/4.5)', { area: '경영학과', score: '3.9/4.5' }],
    ['경영학과 (3.9/4.5) 졸업', { area: '경영학과', score: '3.9/4.5', status: '졸업' }],
    ['경영학과 (GPA 3.9/4.5, 서울)', { area: '경영학과', score: '3.9/4.5' }, ['서울']],
    ['경영학과 (전공 3.9/4.5)', { area: '경영학과', score: '3.9/4.5' }, ['전공']],
    ['경영학과 (학사) (졸업, 3.9/4.5)', { area: '경영학과', studyType: '학사', score: '3.9/4.5', status: '졸업' }],
    // a part of its own
    ['경영학과 / 학사 / 4.3', { area: '경영학과', studyType: '학사', score: '4.3' }],
    ['경영학과 / 3.9/4.5 / 4.3', { area: '경영학과', score: '3.9/4.5' }, ['4.3']],
    ['경영학과 / 학사 / 5.3', { area: '경영학과', studyType: '학사' }, ['5.3']],
    // numbers that are none
    ['경영학과 3/4', { area: '경영학과 3/4' }],
    ['경영학과 130학점', { area: '경영학과 130학점' }],
    ['경영학과 학점 130', { area: '경영학과 학점 130' }],
    ['경영학과 1.2.3/4', { area: '경영학과 1.2.3/4' }],
  ])('%s', (text, study, left = []) => {
    const { items, told } = read(`- 한빛대학교 ${text}`)
    expect(items).toEqual([{ institution: '한빛대학교', ...study }])
    expect(told.map(({ actual }) => actual)).toEqual(left)
  })

  it('stands beside who gave a course', () => {
    expect(read('- 자바 과정 (한빛아카데미, 3.9/4.5)', '## 교육').items).toEqual([
      { institution: '한빛아카데미', area: '자바 과정', score: '3.9/4.5' },
    ])
  })
})

describe('what came of a study (E1, D8)', () => {
  it.each<[string, object, string[]?]>([
    ['(2022.03 ~ , 2026년 2월 졸업 예정)', { startDate: '2022-03', endDate: '2026-02', status: '졸업 예정' }],
    ['(2022.03 ~ , 2026 졸업 예정)', { startDate: '2022-03', endDate: '2026', status: '졸업 예정' }],
    ['(2018.03 ~ 2022.02, 졸업)', { startDate: '2018-03', endDate: '2022-02', status: '졸업' }],
    ['졸업 2020, 서울', { endDate: '2020', status: '졸업' }, ['서울']],
    ['2020 입학', { startDate: '2020' }],
    ['입학 2020', { startDate: '2020' }],
    ['편입학 2020', { startDate: '2020' }, ['편입학']],
    ['2020.03 전입', { startDate: '2020-03' }],
    // who is at a school entered it then
    ['2020.03 재학', { startDate: '2020-03', status: '재학' }],
    ['(2020.03, 재학 중)', { startDate: '2020-03', status: '재학 중' }],
    ['(학사, 재학), 2020.03', { startDate: '2020-03', studyType: '학사', status: '재학' }],
    ['(2020.03 ~ 2022.02, 재학)', { startDate: '2020-03', endDate: '2022-02', status: '재학' }],
    // a level with its degree, and one that is of a school
    ['대학원 (석사)', { studyType: '대학원 (석사)' }],
    ['대학교(학사)', { studyType: '대학교(학사)' }],
    ['석사 (졸업)', { studyType: '석사', status: '졸업' }],
    ['(편입)', {}, ['편입']],
    ['(복수전공)', {}],
    ['수강완료', { status: '수강완료' }],
    ['/ 부전공', {}, ['부전공']],
    ['3학년', {}, ['3학년']],
  ])('%s', (text, study, left = []) => {
    const { items, told } = read(`- 한빛대학교 경영학과 ${text}`)
    expect(items).toEqual([{ institution: '한빛대학교', area: '경영학과', ...study }])
    expect(told.map(({ actual }) => actual)).toEqual(left)
  })

  it.each([
    ['게임학과 2020 서울', { area: '게임학과 2020 서울' }],
    ['게임학과 13학년', { area: '게임학과 13학년' }],
    ['게임학과 (3학점 재학)', { area: '게임학과 (3학점 재학)' }],
    ['대학원 (석사)', { institution: '한빛대학교 대학원', studyType: '석사' }],
    ['부설 영재교육원', { institution: '한빛대학교 부설 영재교육원' }],
    ['(서울) 부설 새빛고등학교', { institution: '한빛대학교 (서울) 부설 새빛고등학교' }],
    ['1기 경영학과', { institution: '한빛대학교 1기', area: '경영학과' }],
    ['of Seoul', { institution: '한빛대학교 of Seoul' }],
    ['(본교)', { institution: '한빛대학교 (본교)' }],
  ])('is not told by look-alikes: %s', (text, study) => {
    expect(read(`- 한빛대학교 ${text}`)).toMatchObject({ items: [{ institution: '한빛대학교', ...study }], told: [] })
  })

  it.each([
    ['Hanbit University (HU) Physics', { institution: 'Hanbit University (HU)', area: 'Physics' }],
    ['Hanbit University of Seoul', { institution: 'Hanbit University of Seoul' }],
    ['Hanbit University Seoul', { institution: 'Hanbit University Seoul' }],
    ['Hanbit University 경영', { institution: 'Hanbit University', area: '경영' }],
  ])('parts no place from a school in Latin letters: %s', (text, study) => {
    expect(read(`- ${text}`)).toMatchObject({ items: [study], told: [] })
  })

  it('is told in lines of their own, a place and a year of study too', () => {
    const { items, told } = read('### 한빛대학교\n\n- 서울\n- 4학년')
    expect(items).toEqual([{ institution: '한빛대학교' }])
    expect(told.map(({ actual }) => actual)).toEqual(['서울', '4학년'])
  })
})

// who gave a course stands in parentheses behind it, or where else anything (E3)
it.each<[string, object, string[]?]>([
  ['자바 과정 (누리나라)', { institution: '누리나라', area: '자바 과정' }],
  ['자바 과정 (누리 나라 마을)', { institution: '누리 나라 마을', area: '자바 과정' }],
  ['자바 과정 (누리 나라 새 마을)', { institution: '자바 과정 (누리 나라 새 마을)' }],
  ['자바 과정 (누리나라 2기)', { institution: '자바 과정 (누리나라 2기)' }],
  ['자바 과정 (누리나라, 바다)', { institution: '자바 과정 (누리나라, 바다)' }],
  ['자바 과정 (Java)', { institution: '자바 과정 (Java)' }],
  ['자바 과정 (온라인)', { institution: '자바 과정 (온라인)' }],
  ['자바 과정 (비대면 수업)', { institution: '자바 과정 (비대면 수업)' }],
  ['자바 과정 (서울)', { institution: '자바 과정 (서울)' }],
  ['자바 과정 (기획 강의)', { institution: '자바 과정 (기획 강의)' }],
  ['자바 과정 (설계 및 구현)', { institution: '자바 과정 (설계 및 구현)' }],
  ['자바 수업 (누리나라)', { institution: '자바 수업 (누리나라)' }],
  ['자바 수업 (㈜누리)', { institution: '㈜누리', area: '자바 수업' }],
  ['자바 수업 (책임연구원)', { institution: '자바 수업 (책임연구원)' }],
  ['자바 과정 (누리나라, 24시간)', { institution: '누리나라', area: '자바 과정' }, ['24시간']],
  ['자바 과정 (누리나라, 2021.01)', { institution: '누리나라', area: '자바 과정', endDate: '2021-01' }],
  ['자바 수업 (누리나라, 2021.01)', { institution: '자바 수업', endDate: '2021-01' }, ['누리나라']],
  ['한빛대학교 (주식회사 누리, 2021.01)', { institution: '한빛대학교', endDate: '2021-01' }, ['주식회사 누리']],
  ['이음캠프 백엔드 8기', { institution: '이음캠프', area: '백엔드 8기' }],
  ['이음캠프 8기', { institution: '이음캠프 8기' }],
  ['이음캠프 백엔드', { institution: '이음캠프 백엔드' }],
  ['우리 모두 이음캠프 백엔드 과정', { institution: '우리 모두 이음캠프', area: '백엔드 과정' }],
  ['우리 모두의 새 이음캠프 백엔드 과정', { institution: '우리 모두의 새 이음캠프 백엔드 과정' }],
  ['한빛재단 새빛협회 백엔드 과정', { institution: '한빛재단 새빛협회', area: '백엔드 과정' }],
  ['백엔드 과정 한빛재단', { institution: '백엔드 과정 한빛재단' }],
])('takes who gave a course from it: %s', (line, study, left = []) => {
  const { items, told } = read(`- ${line}`, '## 교육')
  expect(items).toEqual([study])
  expect(told.map(({ actual }) => actual)).toEqual(left)
})

it.each([
  ['대학원 (석사), 한빛대학교', { studyType: '대학원 (석사)' }],
  // a level alone says no more than the school behind it
  ['대학원, 한빛대학교', {}],
])('the degree of a level before its school is kept (E1, E2): %s', (text, study) => {
  const { items, told } = read(`- ${text}`)
  expect(items).toEqual([{ institution: '한빛대학교', ...study }])
  expect(told).toEqual([])
})

describe('labelled values of a school', () => {
  it.each<[string, object, string[]?]>([
    ['전공: 경영학과 학사', { area: '경영학과', studyType: '학사' }],
    ['전공: 경영학과 (서울)', { area: '경영학과 (서울)' }],
    ['학위: 고등학교', { studyType: '고등학교' }],
    ['학위: 우등', { studyType: '우등' }],
    ['졸업 구분: 경영학과', { area: '경영학과' }],
    ['졸업 구분: 대학교', {}],
    ['졸업 구분: 우등', {}, ['우등']],
    ['위치: 서울', {}, ['위치: 서울']],
    ['홈페이지: https://hanbit.example.com', { url: 'https://hanbit.example.com' }],
    // a mark with what else is told beside it
    ['학점: 3.9/4.5 (졸업)', { score: '3.9/4.5', status: '졸업' }],
    ['학점: 3.9/4.5 (2016.02)', { score: '3.9/4.5', endDate: '2016-02' }],
    ['학점: 3.9/4.5 (과 수석)', { score: '3.9/4.5 (과 수석)' }],
    ['학점: 3.9/4.5, 전공 4.1/4.5 (졸업)', { score: '3.9/4.5, 전공 4.1/4.5 (졸업)' }],
    ['학점: 3.9/4.5, 경영학과 수석', { score: '3.9/4.5, 경영학과 수석' }],
    ['학점: 상위 10%', { score: '상위 10%' }],
    // dates in any form
    ['기간: 201203 ~ 201602', { startDate: '2012-03', endDate: '2016-02' }],
    ['일자: 201602', { endDate: '2016-02' }],
    ['입학: 201203', { startDate: '2012-03' }],
    ['종료: 201602', { endDate: '2016-02' }],
    ['입학: 2012.03 편입', { startDate: '2012-03' }, ['편입']],
    ['졸업: 2016.02', { endDate: '2016-02', status: '졸업' }],
    ['졸업: 2016.02 (조기 졸업)', { endDate: '2016-02', status: '조기 졸업' }],
  ])('%s', (field, study, left = []) => {
    const { items, told } = read(`- 학교: 한빛대학교\n- ${field}`)
    expect(items).toEqual([{ institution: '한빛대학교', ...study }])
    expect(told.map(({ actual }) => actual)).toEqual(left)
  })

  it('name a school with what is no major behind it', () => {
    expect(read('- 학교: 한빛대학교 새빛동\n- 전공:\n  - 경영학과').items).toEqual([
      { institution: '한빛대학교 새빛동', area: '경영학과' },
    ])
    expect(read('- 학교: 한빛대학교 경영학과').items).toEqual([{ institution: '한빛대학교', area: '경영학과' }])
  })
})

it('reads the lines below a school: remarks, links and what came of it', () => {
  expect(
    read('### 한빛대학교\n2012.03 ~ 2016.02\n학생회에서 살림을 맡았습니다.\n\n| 졸업 작품 | 장터 |\n|---|---|').items,
  ).toEqual([
    {
      institution: '한빛대학교',
      startDate: '2012-03',
      endDate: '2016-02',
      courses: ['학생회에서 살림을 맡았습니다.', '졸업 작품 | 장터'],
    },
  ])
  expect(read('### 한빛대학교\n\nhttps://a.example.com\n\n- 등산반\n- https://b.example.com').items).toEqual([
    { institution: '한빛대학교', url: 'https://a.example.com', courses: ['등산반', 'https://b.example.com'] },
  ])
  // a heading is no label with its value
  expect(read('### 한빛대학교\n\n#### 전공: 경영학과').items).toMatchObject([{ courses: ['전공: 경영학과'] }])
})

it('takes the levels and years above schools for the kind of study and its end (D8, E1)', () => {
  expect(read('### 고등학교\n\n#### 한빛고등학교 (2012)\n\n### 대학교\n\n#### 한빛대학교 학사 (2016)')).toMatchObject({
    items: [
      { institution: '한빛고등학교', studyType: '고등학교' },
      { institution: '한빛대학교', studyType: '학사' },
    ],
    told: [],
  })
  expect(read('### 고등학교\n\n#### 한빛고등학교 학사').items).toMatchObject([{ studyType: '학사' }])
  expect(read('### 2016\n\n- 한빛대학교\n- 새빛대학교 (2010 ~ 2012)\n- 별빛대학교 2010.03 입학').items).toEqual([
    { institution: '한빛대학교', endDate: '2016' },
    { institution: '새빛대학교', startDate: '2010', endDate: '2012' },
    { institution: '별빛대학교', startDate: '2010-03' },
  ])
})

describe('what stands under the provider of a course (E3)', () => {
  const long = '자바 과정을 마치고 여러 사람과 함께 서비스를 하나 만들어 보는 집중 과정 수료'
  it.each([
    ['집중 과정 수료\n\n- 자바', { area: '집중 과정', status: '수료', courses: ['자바'] }],
    ['- 자바\n- 집중 과정 수료', { courses: ['자바', '집중 과정 수료'] }],
    [long, { courses: [long] }],
    ['졸업\n\n집중 과정', { area: '집중 과정', status: '졸업' }],
    ['졸업\n\n- 집중 과정\n- 다른 과정', { area: '집중 과정', status: '졸업', courses: ['다른 과정'] }],
  ])('is its course where it is the first and short: %s', (body, study) => {
    expect(read(`### 한빛학원 (2021)\n\n${body}`, '## 교육').items).toEqual([
      { institution: '한빛학원', endDate: '2021', ...study },
    ])
  })

  it('is no second course, and no provider where it names more', () => {
    const below = (line: string) => read(`### 자바 과정 (2021)\n\n${line}`, '## 교육').items
    const course = { institution: '자바 과정', endDate: '2021' }
    expect(below('집중 과정 수료')).toEqual([{ ...course, courses: ['집중 과정 수료'] }])
    expect(below('한빛대학교 경영학과')).toEqual([{ ...course, courses: ['한빛대학교 경영학과'] }])
    expect(below('- 서울\n- 한빛교육원')).toEqual([{ institution: '한빛교육원', area: '자바 과정', endDate: '2021' }])
  })
})

it.each([
  ['경영학과 졸업', { institution: '경영학과', status: '졸업' }],
  ['경영학과 학사', { area: '경영학과', studyType: '학사' }],
  ['졸업 2016.02', { endDate: '2016-02', status: '졸업' }],
  ['백엔드 과정, 한빛 부트캠프, ㈜누리', { institution: '㈜누리', area: '백엔드 과정 / 한빛 부트캠프' }],
  ['프론트엔드 과정 / 가온 부트캠프', { institution: '가온 부트캠프', area: '프론트엔드 과정' }],
  ['프론트엔드 과정 / 가온 나라', { institution: '가온 나라', area: '프론트엔드 과정' }],
])('settles who gave what of the names of a study: %s', (line, study) => {
  expect(read(`- ${line}`).items).toEqual([study])
})

it.each([
  ['공학 석사 (2018.03)', '공학 학사 (2012.03)', 1],
  ['공학 석사 (2018.03 ~ 2020.02)', '공학 학사 (2012.03 ~ 2018.02)', 2],
])('parts degrees of one school that have ranges of their own: %s', (one, other, count) => {
  expect(read(`### 한빛대학교\n\n${one}\n${other}`).items).toHaveLength(count)
})

it.each([
  ['경영학과 (2012.03 ~ 2016.02)', '(2012 ~ 2016)', 1],
  ['경영학과 (2012.03 ~ 2016.02)', '(2013 ~ 2016)', 2],
  ['경영학과 학사', '경영학과 석사', 2],
  ['경영학과', '(2012 ~ 2016)', 2],
  ['2012.03 입학', '2016.02 졸업', 1],
  ['2016.02 졸업', '2018.02 졸업', 2],
  ['2012.03 입학', '2014.03 입학', 2],
  ['경영학 2012.03 입학', '경영학부 2016.02 졸업', 1],
  ['경영학 2012.03 입학', '경영 2016.02 졸업', 2],
  ['경영학 2012.03 입학', '통계학 2016.02 졸업', 2],
])('unites two tellings of one study (E1, W13): %s, %s', (one, other, count) => {
  expect(read(`- 한빛대학교 ${one}\n- 한빛대학교 ${other}`).items).toHaveLength(count)
})

describe('labelled dates, marks and contents (D2, E1, E3)', () => {
  const school = { institution: '한빛대학교', area: '컴퓨터공학과' }

  it.each<[string, object]>([
    ['- 기간: 201503 ~ 202102', { startDate: '2015-03', endDate: '2021-02' }],
    ['- 입학일: 201503\n- 졸업일: 202102', { startDate: '2015-03', endDate: '2021-02' }],
    ['- 졸업 일자: 202102', { endDate: '2021-02' }],
    ['- 학점: 상위 5%', { score: '상위 5%' }],
    ['- 학점: 4.1/4.5', { score: '4.1/4.5' }],
    ['- 이수 과목: 자료구조, 운영체제', { courses: ['자료구조', '운영체제'] }],
    ['- 이수 과목\n  - 자료구조, 운영체제\n  - 알고리즘', { courses: ['자료구조', '운영체제', '알고리즘'] }],
    ['- 내용: 정산 화면을 함께 만들었습니다', { courses: ['정산 화면을 함께 만들었습니다'] }],
    ['- 내용\n  - 정산 화면 제작\n  - 발표', { courses: ['정산 화면 제작', '발표'] }],
    ['- https://example.com/a', { url: 'https://example.com/a' }],
  ])('%j', (below, expected) => {
    expect(read(`### 한빛대학교 컴퓨터공학과\n\n${below}`).items).toEqual([{ ...school, ...expected }])
  })

  it('reads a link for a school, and one in a line below it', () => {
    expect(read('- [한빛대학교](https://example.com/a)').items).toEqual([
      { institution: '한빛대학교', url: 'https://example.com/a' },
    ])
    expect(read('한빛대학교 컴퓨터공학과\nhttps://example.com/a').items).toEqual([
      { ...school, url: 'https://example.com/a' },
    ])
  })
})

it('unites an overview and a detail whose dates are the same as far as both say (W13)', () => {
  const name = '한빛대학교 컴퓨터공학과'
  const { items, told } = read(`- ${name} (2015 ~ 2021.02)\n- ${name} (2015.03 ~ 2021)`)
  expect(items).toEqual([{ institution: '한빛대학교', area: '컴퓨터공학과', startDate: '2015', endDate: '2021-02' }])
  expect(told).toEqual([])
  expect(read(`- ${name} (2015 ~ 2021.02)\n- ${name} (2016 ~ 2021.02)`).items).toHaveLength(2)
})

describe('a course above who gave it (E3)', () => {
  it.each<[string, object[]]>([
    [
      '### 설비 실무\n\n- 새빛교육원\n- 2022.07',
      [{ institution: '새빛교육원', area: '설비 실무', endDate: '2022-07' }],
    ],
    [
      '### 설비 실무\n\n- 교육기관: 새빛교육원\n- 2022.07',
      [{ institution: '새빛교육원', area: '설비 실무', endDate: '2022-07' }],
    ],
    [
      '### 설비 실무\n\n**새빛교육원**\n2022.07',
      [{ institution: '새빛교육원', area: '설비 실무', endDate: '2022-07' }],
    ],
    [
      '### 설비 실무\n\n- 기관: 새빛교육원\n- 기간: 2022.07\n- 내용: 배관, 용접',
      [{ institution: '새빛교육원', area: '설비 실무', endDate: '2022-07', courses: ['배관, 용접'] }],
    ],
    [
      '### 설비 실무\n\n- 주관 : 새빛진흥원\n- 기간: 2022.07',
      [{ institution: '새빛진흥원', area: '설비 실무', endDate: '2022-07' }],
    ],
    [
      '### 한빛대학교\n\n- 주관 : 새빛진흥원\n- 기간: 2022.07',
      [{ institution: '한빛대학교', endDate: '2022-07', courses: ['주관: 새빛진흥원'] }],
    ],
    [
      '### 석사 과정\n\n- 한빛대학교\n- 2014.02',
      [{ institution: '한빛대학교', studyType: '석사 과정', endDate: '2014-02' }],
    ],
    ['### 대학교\n\n- 한빛대학교\n- 2014.02', [{ institution: '한빛대학교', endDate: '2014-02' }]],
    ['### 설비 실무\n\n- 새빛교육원', [{ institution: '새빛교육원' }]],
    ['### 설비 실무\n\n- 새빛교육원\n- 한빛교육원', [{ institution: '새빛교육원' }, { institution: '한빛교육원' }]],
  ])('reads %j', (body, expected) => {
    expect(read(body, '## 교육').items).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { convert } from '../src/convert.js'

type Row = readonly [markdown: string, skills: readonly unknown[], languages: readonly unknown[]]

const rows: readonly Row[] = [
  [
    '## 기술\n\n**[ 언어 ]**\n\nJava, Go\n\n**[ 도구 ]** Git, Figma\n\n**DB**: MySQL',
    [
      { name: '언어', keywords: ['Java', 'Go'] },
      { name: '도구', keywords: ['Git', 'Figma'] },
      { name: 'DB', keywords: ['MySQL'] },
    ],
    [],
  ],
  [
    '## 기술\n\n**서버**\n\n**언어**: Java, Go\n\n**DB**: MySQL\n\n**앱**\n\nSwift, Kotlin\n\n그 외: Git',
    [
      { name: '서버 — 언어', keywords: ['Java', 'Go'] },
      { name: '서버 — DB', keywords: ['MySQL'] },
      { name: '앱', keywords: ['Swift', 'Kotlin'] },
      { name: '앱 — 그 외', keywords: ['Git'] },
    ],
    [],
  ],
  // tools of writing and speaking are a category, and so are further ones among such (S6, K1)
  [
    '# 스킬\n### Writing\n- **Markdown**, AsciiDoc\n### 발표\n- Keynote\n### Etc\n- Git, Figma\n\n# 자격증\n- CKA',
    [
      { name: 'Writing', keywords: ['Markdown', 'AsciiDoc'] },
      { name: '발표', keywords: ['Keynote'] },
      { name: 'Etc', keywords: ['Git', 'Figma'] },
    ],
    [],
  ],
  // but no books, nor certificates, whose names may be those of tools
  ...['저서\n- 처음 쓰는 Go', 'Certificates\n- CKA'].map(
    (other): Row => [`# 스킬\n### 서버\n- Java\n### ${other}`, [{ name: '서버', keywords: ['Java'] }], []],
  ),
  [
    '## 핵심 역량\n| 역량 | 수준 | 비고 |\n|---|---|---|\n| 인공호흡기 관리 | 상 | 8년 |\n| 투석 | 중 | |',
    [
      { name: '인공호흡기 관리', level: '상', keywords: ['8년'] },
      { name: '투석', level: '중' },
    ],
    [],
  ],
  [
    '## 기술\n| 기술 | 경험 | 숙련도 |\n|---|---|---|\n| Java | 5년 | 상 |\n| Go | 1년, 사내 도구 | 중 |',
    [
      { name: 'Java', level: '상', keywords: ['5년'] },
      { name: 'Go', level: '중', keywords: ['1년', '사내 도구'] },
    ],
    [],
  ],
  [
    '## 기술\n| 구분 | 기술 | 숙련도 | 기간 |\n|---|---|---|---|\n| 언어 | Java | 상 | 5년 |\n| DB | MySQL, Redis | 중 | |',
    [
      { name: 'Java', level: '상', keywords: ['5년'] },
      { name: 'DB', level: '중', keywords: ['MySQL', 'Redis'] },
    ],
    [],
  ],
  [
    '## 기술\n| 기술 | 숙련도 | 기술 | 숙련도 |\n|---|---|---|---|\n| Python | 상 | Scala | 중 |\n| SQL | 상 | | |',
    [
      { name: 'Python', level: '상' },
      { name: 'Scala', level: '중' },
      { name: 'SQL', level: '상' },
    ],
    [],
  ],
  [
    '## 기술\n| Python | 상 | Scala | 중 |\n|---|---|---|---|\n| SQL | 상 | Go | 하 |',
    [
      { name: 'Python', level: '상' },
      { name: 'Scala', level: '중' },
      { name: 'SQL', level: '상' },
      { name: 'Go', level: '하' },
    ],
    [],
  ],
  [
    '## 기술\n| Python | 상 | Scala | 중 |\n| SQL | 상 | Go | 하 |',
    [
      { name: 'Python', level: '상' },
      { name: 'Scala', level: '중' },
      { name: 'SQL', level: '상' },
      { name: 'Go', level: '하' },
    ],
    [],
  ],
  [
    '## 기술\n| 분류 | 상 | 중 | 하 |\n|---|---|---|---|\n| 언어 | Java | Go | - |',
    [
      { name: '언어', level: '상', keywords: ['Java'] },
      { name: '언어', level: '중', keywords: ['Go'] },
    ],
    [],
  ],
  [
    '## OA 능력\n- 한글/워드: 상, 엑셀: 중, 파워포인트: 하\n- ERP(SAP, 더존): 상\n- 엑셀: 상 (피벗, VLOOKUP)\n- 포토샵: 중 / 일러스트레이터: 하',
    [
      { name: '한글/워드', level: '상' },
      { name: '엑셀', level: '중' },
      { name: '파워포인트', level: '하' },
      { name: 'ERP(SAP, 더존)', level: '상' },
      { name: '엑셀', level: '상 (피벗, VLOOKUP)' },
      { name: '포토샵', level: '중' },
      { name: '일러스트레이터', level: '하' },
    ],
    [],
  ],
  [
    '## OA 능력\n- 문서: 한글, 엑셀: 중\n- 기타: 상담, 예약 (주 3회)',
    [
      { name: '문서', keywords: ['한글', '엑셀: 중'] },
      { name: '기타', keywords: ['상담', '예약 (주 3회)'] },
    ],
    [],
  ],
  [
    '## 기술 스택\n| Kotlin | ★★★★☆ |\n| --- | --- |\n| Java | ★★★☆☆ |',
    [
      { name: 'Kotlin', level: '★★★★☆' },
      { name: 'Java', level: '★★★☆☆' },
    ],
    [],
  ],
  // bold lines at the margin head the items below, as the one above the list does; without it they go on
  [
    '## 기술\n**언어**\n- C, C++\n**측정 장비**\n- 오실로스코프\n**협업**\n- Jira, 유선 전화 :)\n- 메일 :-)',
    [
      { name: '언어', keywords: ['C', 'C++'] },
      { name: '측정 장비', keywords: ['오실로스코프'] },
      { name: '협업', keywords: ['Jira', '유선 전화 :)', '메일 :-)'] },
    ],
    [],
  ],
  ['## 기술\n- 계측\n**오실로스코프**\n- Jira', [{ name: '기술', keywords: ['계측', '오실로스코프', 'Jira'] }], []],
  [
    '## 기술\n**언어**\n- 계측\n  **오실로스코프**\n- Jira',
    [{ name: '언어', keywords: ['계측', '오실로스코프', 'Jira'] }],
    [],
  ],
  [
    '## 기술\n서버\n: Java\n: Spring\n\n화면\n: React, Vue',
    [
      { name: '서버', keywords: ['Java', 'Spring'] },
      { name: '화면', keywords: ['React', 'Vue'] },
    ],
    [],
  ],
  [
    '## 보유 기술\n- Kotlin ★★★★☆\n- Java ★★★☆☆\n- Git ★★',
    [
      { name: 'Kotlin', level: '★★★★☆' },
      { name: 'Java', level: '★★★☆☆' },
      { name: 'Git', level: '★★' },
    ],
    [],
  ],
  [
    '## Skills\n- **Language** : Java(상), Python(중)\n- **Framework** : Spring Boot 3.x, JPA/Hibernate\n- **기타** : Git, Jira, Slack 등을 활용한 협업 경험',
    [
      { name: 'Language', keywords: ['Java(상)', 'Python(중)'] },
      { name: 'Framework', keywords: ['Spring Boot 3.x', 'JPA/Hibernate'] },
      { name: '기타', keywords: ['Git, Jira, Slack 등을 활용한 협업 경험'] },
    ],
    [],
  ],
  [
    '## 사용 툴\n- 네이버 검색광고, Meta Ads, Google Ads\n- GA4 · GTM\n- 엑셀(피벗, VBA)',
    [{ name: '사용 툴', keywords: ['네이버 검색광고', 'Meta Ads', 'Google Ads', 'GA4', 'GTM', '엑셀(피벗, VBA)'] }],
    [],
  ],
  [
    '## 핵심 역량\n1. **데이터 기반 의사결정** : SQL로 지표를 직접 뽑아 회의에 가져갑니다.\n2. **일정 관리**\n   - WBS 작성\n   - 위험 목록 운영',
    [
      { name: '데이터 기반 의사결정', keywords: ['SQL로 지표를 직접 뽑아 회의에 가져갑니다'] },
      { name: '일정 관리', keywords: ['WBS 작성', '위험 목록 운영'] },
    ],
    [],
  ],
  [
    '## 기술\n**Frontend**\nReact, Next.js, TypeScript\n\n**Backend**\nNode.js, NestJS\n\n**Infra**\nAWS, Docker',
    [
      { name: 'Frontend', keywords: ['React', 'Next.js', 'TypeScript'] },
      { name: 'Backend', keywords: ['Node.js', 'NestJS'] },
      { name: 'Infra', keywords: ['AWS', 'Docker'] },
    ],
    [],
  ],
  [
    '## 기술 역량\n| 구분 | 기술 | 숙련도 |\n|---|---|---|\n| 언어 | Java | 상 |\n| | Python | 중 |\n| DB | Oracle | 상 |',
    [
      { name: 'Java', level: '상' },
      { name: 'Python', level: '중' },
      { name: 'Oracle', level: '상' },
    ],
    [],
  ],
  [
    '## 보유 역량\n| 프로그램 | 활용 수준 |\n|---|---|\n| Photoshop | 실무 활용 가능 |\n| Figma | 능숙 |',
    [
      { name: 'Photoshop', level: '실무 활용 가능' },
      { name: 'Figma', level: '능숙' },
    ],
    [],
  ],
  [
    '## 스킬\nJava / Kotlin / Spring / JPA\nMySQL / Redis\n\nAWS(EC2, S3) / Docker',
    [{ name: '스킬', keywords: ['Java', 'Kotlin', 'Spring', 'JPA', 'MySQL', 'Redis', 'AWS(EC2, S3)', 'Docker'] }],
    [],
  ],
  [
    '## Skills\n- Language : C, Java\n- Language Test : TOEIC 895\n- 어학 성적 : JLPT N2\n- 성적 관리 : Excel, Access',
    [
      { name: 'Language', keywords: ['C', 'Java'] },
      { name: '성적 관리', keywords: ['Excel', 'Access'] },
    ],
    [
      { language: '영어', fluency: 'TOEIC 895' },
      { language: '일본어', fluency: 'JLPT N2' },
    ],
  ],
  [
    '## Skills\n- Languages\n    - Java, Kotlin\n    - 영어 (비즈니스 회화)\n- Tools\n    - IntelliJ',
    [
      { name: 'Languages', keywords: ['Java', 'Kotlin'] },
      { name: 'Tools', keywords: ['IntelliJ'] },
    ],
    [{ language: '영어', fluency: '비즈니스 회화' }],
  ],
  [
    '## 할 줄 아는 것\n- 광고 운영: 네이버, 카카오\n- 사진 촬영',
    [
      { name: '광고 운영', keywords: ['네이버', '카카오'] },
      { name: '할 줄 아는 것', keywords: ['사진 촬영'] },
    ],
    [],
  ],
  [
    '## 개발 역량\n* Back-end (Java/Spring) : 5년\n* DevOps : 2년\n* iOS - 3년',
    [
      { name: 'Back-end (Java/Spring)', level: '5년' },
      { name: 'DevOps', level: '2년' },
      { name: 'iOS', level: '3년' },
    ],
    [],
  ],
  [
    '## Skill Set\nLanguages: Java (Advanced), Go (Intermediate)\nCloud: AWS (EC2, RDS, S3), GCP\nEtc: Git / Jira / Confluence',
    [
      { name: 'Languages', keywords: ['Java (Advanced)', 'Go (Intermediate)'] },
      { name: 'Cloud', keywords: ['AWS (EC2, RDS, S3)', 'GCP'] },
      { name: 'Etc', keywords: ['Git', 'Jira', 'Confluence'] },
    ],
    [],
  ],
  [
    '## 기술 스택\n### 상\n- C#\n- Unity\n### 중\n- Blender',
    [
      { name: '기술 스택', level: '상', keywords: ['C#', 'Unity'] },
      { name: '기술 스택', level: '중', keywords: ['Blender'] },
    ],
    [],
  ],
  [
    '## 기술 스택\n🔹 Language : C, C++, Python\n🔹 Tool : Vivado, ModelSim\n🔹 Protocol : AXI · SPI · I2C',
    [
      { name: 'Language', keywords: ['C', 'C++', 'Python'] },
      { name: 'Tool', keywords: ['Vivado', 'ModelSim'] },
      { name: 'Protocol', keywords: ['AXI', 'SPI', 'I2C'] },
    ],
    [],
  ],
  [
    '## 활용 가능 프로그램\n- 한글, 워드, 파워포인트\n- 포토샵 (GTQ 1급)\n- SAP ERP: FI, CO 모듈 사용',
    [
      { name: '활용 가능 프로그램', keywords: ['한글', '워드', '파워포인트', '포토샵 (GTQ 1급)'] },
      { name: 'SAP ERP', keywords: ['FI', 'CO 모듈 사용'] },
    ],
    [],
  ],
  [
    '## 기술 스택\nFrontend - React, Redux, Recoil\nBackend - Spring Boot\nDevOps - Docker, Kubernetes',
    [
      { name: 'Frontend', keywords: ['React', 'Redux', 'Recoil'] },
      { name: 'Backend', keywords: ['Spring Boot'] },
      { name: 'DevOps', keywords: ['Docker', 'Kubernetes'] },
    ],
    [],
  ],
  [
    '## Skills\n- Figma | 상\n- Zeplin | 중\n- Photoshop | 하',
    [
      { name: 'Figma', level: '상' },
      { name: 'Zeplin', level: '중' },
      { name: 'Photoshop', level: '하' },
    ],
    [],
  ],
  [
    '## 사용 기술\n<ul><li>Python — 5/5</li><li>R — 3/5</li></ul>',
    [
      { name: 'Python', level: '5/5' },
      { name: 'R', level: '3/5' },
    ],
    [],
  ],
  [
    '## 기술\n- 프로그래밍 언어\n  - Java : 4년간 서버 개발에 사용했습니다.\n  - Python : 스크립트 작성 가능\n- 데이터베이스\n  - MySQL : 쿼리 튜닝, 인덱스 설계 경험',
    [
      { name: '프로그래밍 언어 — Java', keywords: ['4년간 서버 개발에 사용했습니다'] },
      { name: '프로그래밍 언어 — Python', keywords: ['스크립트 작성 가능'] },
      { name: '데이터베이스 — MySQL', keywords: ['쿼리 튜닝, 인덱스 설계 경험'] },
    ],
    [],
  ],
  ['## 보유 기술\n- [x] Java\n- [ ] Rust', [{ name: '보유 기술', keywords: ['Java', 'Rust'] }], []],
  [
    '## 전문 분야\n물류 · 창고 관리 · 재고 실사',
    [{ name: '전문 분야', keywords: ['물류 · 창고 관리 · 재고 실사'] }],
    [],
  ],
  [
    '## Skills\nProficient: Java, Kotlin\nFamiliar: Go, Rust',
    [
      { name: 'Skills', level: 'Proficient', keywords: ['Java', 'Kotlin'] },
      { name: 'Skills', level: 'Familiar', keywords: ['Go', 'Rust'] },
    ],
    [],
  ],
  [
    '## 기술 스택\n- Java 17, Spring Boot 3\n- MySQL 8.0, Redis 7\n- AWS ECS 등',
    [{ name: '기술 스택', keywords: ['Java 17', 'Spring Boot 3', 'MySQL 8.0', 'Redis 7', 'AWS ECS'] }],
    [],
  ],
  [
    '## 스킬셋\n\n| Language | Framework | DB | Infra |\n| :-: | :-: | :-: | :-: |\n| Java<br>Kotlin | Spring<br>JPA | MySQL | AWS |',
    [
      { name: 'Language', keywords: ['Java', 'Kotlin'] },
      { name: 'Framework', keywords: ['Spring', 'JPA'] },
      { name: 'DB', keywords: ['MySQL'] },
      { name: 'Infra', keywords: ['AWS'] },
    ],
    [],
  ],
  [
    '## 역량\n- 커뮤니케이션\n- 문제 해결력: 로그부터 봅니다\n- 문서화',
    [
      { name: '역량', keywords: ['커뮤니케이션', '문서화'] },
      { name: '문제 해결력', keywords: ['로그부터 봅니다'] },
    ],
    [],
  ],
  [
    '## 기술 스택\n- 언어: Java, Kotlin\n- 언어: 한국어, 영어\n- Languages: Korean (native), English (business)',
    [{ name: '언어', keywords: ['Java', 'Kotlin'] }],
    [
      { language: '한국어' },
      { language: '영어' },
      { language: 'Korean', fluency: 'native' },
      { language: 'English', fluency: 'business' },
    ],
  ],
  [
    '## 언어 및 협업\n- **한국어**: 원어민\n- **협업 도구**: Linear, Notion',
    [{ name: '협업 도구', keywords: ['Linear', 'Notion'] }],
    [{ language: '한국어', fluency: '원어민' }],
  ],
  [
    '## Technical Skills\n**Programming**: Python · R · SQL  **Tools**: Tableau · Excel',
    [
      { name: 'Programming', keywords: ['Python', 'R', 'SQL'] },
      { name: 'Tools', keywords: ['Tableau', 'Excel'] },
    ],
    [],
  ],
  [
    '## 기술 스택 (Tech Stack)\n> **Mobile** Swift, SwiftUI\n> **Test** XCTest',
    [
      { name: 'Mobile', keywords: ['Swift', 'SwiftUI'] },
      { name: 'Test', keywords: ['XCTest'] },
    ],
    [],
  ],
  [
    '## 기술\n- Java ●●●●○\n- Kotlin ●●○○○',
    [
      { name: 'Java', level: '●●●●○' },
      { name: 'Kotlin', level: '●●○○○' },
    ],
    [],
  ],
  [
    '## 사용 가능 언어 및 도구\nC > C++ > Python',
    [{ name: '사용 가능 언어 및 도구', keywords: ['C > C++ > Python'] }],
    [],
  ],
  [
    '## Skills\n* Java (★★★★☆)\n* Spring (★★★☆☆)',
    [
      { name: 'Java', level: '★★★★☆' },
      { name: 'Spring', level: '★★★☆☆' },
    ],
    [],
  ],
  [
    '## Skills\nJava 80%\nKotlin 60%',
    [
      { name: 'Java', level: '80%' },
      { name: 'Kotlin', level: '60%' },
    ],
    [],
  ],
  [
    '## 기술\n서버: Java, Spring / 클라이언트: Swift, Kotlin',
    [
      { name: '서버', keywords: ['Java', 'Spring'] },
      { name: '클라이언트', keywords: ['Swift', 'Kotlin'] },
    ],
    [],
  ],
  [
    '## 기술스택\n- Backend: `Java` / `Spring`\n- Frontend: **React**, **Vue**\n- 협업: Git, Jira를 통한 이슈 관리',
    [
      { name: 'Backend', keywords: ['Java', 'Spring'] },
      { name: 'Frontend', keywords: ['React', 'Vue'] },
      { name: '협업', keywords: ['Git, Jira를 통한 이슈 관리'] },
    ],
    [],
  ],
  [
    '## 기술 스택\n\n**언어**\n- Java (5년)\n- Python (2년)\n\n**DB** : MySQL · Redis',
    [
      { name: '언어', keywords: ['Java (5년)', 'Python (2년)'] },
      { name: 'DB', keywords: ['MySQL', 'Redis'] },
    ],
    [],
  ],
  [
    '## 기술 스택\n- 백엔드\n  Java, Spring\n- 프론트엔드\n  React',
    [
      { name: '백엔드', keywords: ['Java', 'Spring'] },
      { name: '프론트엔드', keywords: ['React'] },
    ],
    [],
  ],
  [
    '## Skills\n1. Swift : `Advanced`\n2. Objective-C : `Beginner`',
    [
      { name: 'Swift', level: 'Advanced' },
      { name: 'Objective-C', level: 'Beginner' },
    ],
    [],
  ],
  [
    '## 기술\n- 언어 | Java, Kotlin\n- DB | MySQL',
    [
      { name: '언어', keywords: ['Java', 'Kotlin'] },
      { name: 'DB', keywords: ['MySQL'] },
    ],
    [],
  ],
  [
    '## 보유 기술\nJava(중상), Spring(중), Git(하)',
    [{ name: '보유 기술', keywords: ['Java(중상)', 'Spring(중)', 'Git(하)'] }],
    [],
  ],
  [
    '## Skills\n|Category|Skills|\n|--|--|\n|Backend|Java<br>Spring Boot<br>JPA|\n|Infra|- AWS<br>- Docker|',
    [
      { name: 'Backend', keywords: ['Java', 'Spring Boot', 'JPA'] },
      { name: 'Infra', keywords: ['AWS', 'Docker'] },
    ],
    [],
  ],
  [
    '## 기술 스택\n- Java, Spring Boot, JPA를 이용한 서버 개발\n- React 기초\n- RESTful API 설계 및 구현',
    [
      {
        name: '기술 스택',
        keywords: ['Java, Spring Boot, JPA를 이용한 서버 개발', 'React 기초', 'RESTful API 설계 및 구현'],
      },
    ],
    [],
  ],
  [
    '## 기술 스택\n\n### 🛠 Backend\n![Java](https://img.shields.io/badge/java-007396) ![Spring](https://img.shields.io/badge/spring-6DB33F)\n\n### 🎨 Frontend\n![React](https://img.shields.io/badge/react-61DAFB)',
    [
      { name: 'Backend', keywords: ['Java', 'Spring'] },
      { name: 'Frontend', keywords: ['React'] },
    ],
    [],
  ],
  [
    '## Skills\n<details><summary>Backend</summary>\n\n- Java\n- Spring\n\n</details>',
    [{ name: 'Backend', keywords: ['Java', 'Spring'] }],
    [],
  ],
  [
    '## 기술 스택\n\n| 기술 | 설명 |\n|---|---|\n| Java | 5년간 주력으로 사용 |\n| Redis | 캐시 설계 경험 |',
    [
      { name: 'Java', keywords: ['5년간 주력으로 사용'] },
      { name: 'Redis', keywords: ['캐시 설계 경험'] },
    ],
    [],
  ],
  [
    '## 핵심 역량\n\n### 장애 대응\n로그를 먼저 봅니다. 그리고 재현합니다.\n\n### 문서화\n- 회의록 200건\n- 온보딩 문서 작성',
    [
      { name: '장애 대응', keywords: ['로그를 먼저 봅니다. 그리고 재현합니다'] },
      { name: '문서화', keywords: ['회의록 200건', '온보딩 문서 작성'] },
    ],
    [],
  ],
  ['## 사용 기술\n#java #spring #jpa', [{ name: '사용 기술', keywords: ['java', 'spring', 'jpa'] }], []],
  [
    '## Tech Stack\nJava · Spring · JPA\nDocker · Kubernetes',
    [{ name: 'Tech Stack', keywords: ['Java', 'Spring', 'JPA', 'Docker', 'Kubernetes'] }],
    [],
  ],
  [
    '## 기술스택\n* Languages: Kotlin, Java (Android), C/C++\n* OS: Linux/Unix, Windows\n* 기타: CI/CD, TCP/IP, 1,000 TPS 이상 트래픽 처리 경험',
    [
      { name: 'Languages', keywords: ['Kotlin', 'Java (Android)', 'C/C++'] },
      { name: 'OS', keywords: ['Linux/Unix', 'Windows'] },
      { name: '기타', keywords: ['CI/CD, TCP/IP, 1,000 TPS 이상 트래픽 처리 경험'] },
    ],
    [],
  ],
  [
    '## 기술\n(상) Java, Spring\n(중) React',
    [
      { name: '기술', level: '상', keywords: ['Java', 'Spring'] },
      { name: '기술', level: '중', keywords: ['React'] },
    ],
    [],
  ],
  [
    '## 보유 역량\n- 엑셀 : 피벗, VLOOKUP / 파워포인트 : 제안서\n- 운전면허 1종 보통',
    [
      { name: '엑셀', keywords: ['피벗', 'VLOOKUP'] },
      { name: '파워포인트', keywords: ['제안서'] },
      { name: '보유 역량', keywords: ['운전면허 1종 보통'] },
    ],
    [],
  ],
  [
    '## 능력\n- 포토샵 상\n- 일러스트 중\n- 인디자인 하',
    [{ name: '능력', keywords: ['포토샵 상', '일러스트 중', '인디자인 하'] }],
    [],
  ],
  [
    '## Skills\n- Main: Java, Spring\n- Sub: Python, Go',
    [
      { name: 'Main', keywords: ['Java', 'Spring'] },
      { name: 'Sub', keywords: ['Python', 'Go'] },
    ],
    [],
  ],
  ['## 기술 스택\nJava,\nSpring,\nJPA', [{ name: '기술 스택', keywords: ['Java', 'Spring', 'JPA'] }], []],
  [
    '## 기술 스택\n- Backend - Java/Spring\n- 협업도구 - Slack/Jira',
    [
      { name: 'Backend', keywords: ['Java/Spring'] },
      { name: '협업도구', keywords: ['Slack/Jira'] },
    ],
    [],
  ],
  [
    '## 주요 기술\n- Unity3D(C#), Unreal(C++), Shader(HLSL) \n- 게임 서버, 모바일 게임, 콘솔 게임',
    [
      {
        name: '주요 기술',
        keywords: ['Unity3D(C#)', 'Unreal(C++)', 'Shader(HLSL)', '게임 서버', '모바일 게임', '콘솔 게임'],
      },
    ],
    [],
  ],
  ['## OA 활용 능력\n- 한글 / 엑셀 / 파워포인트 : 상', [{ name: '한글 / 엑셀 / 파워포인트', level: '상' }], []],
  [
    '## 기술 스택\n|       | 상 | 중 | 하 |\n|---|---|---|---|\n| 언어 | Java | Python | Go |\n| DB | MySQL | Redis | |',
    [
      { name: '언어', level: '상', keywords: ['Java'] },
      { name: '언어', level: '중', keywords: ['Python'] },
      { name: '언어', level: '하', keywords: ['Go'] },
      { name: 'DB', level: '상', keywords: ['MySQL'] },
      { name: 'DB', level: '중', keywords: ['Redis'] },
    ],
    [],
  ],
  [
    '## Skills\n`Java` ★★★, `Kotlin` ★★',
    [
      { name: 'Java', level: '★★★' },
      { name: 'Kotlin', level: '★★' },
    ],
    [],
  ],
  [
    '## Skills\n- Java  ▰▰▰▰▱\n- Go  ▰▰▱▱▱',
    [
      { name: 'Java', level: '▰▰▰▰▱' },
      { name: 'Go', level: '▰▰▱▱▱' },
    ],
    [],
  ],
  [
    '## Skills\n- Languages & Frameworks\n  + Java\n    - Spring Boot\n    - JPA\n  + Python\n    - FastAPI',
    [
      { name: 'Languages & Frameworks — Java', keywords: ['Spring Boot', 'JPA'] },
      { name: 'Languages & Frameworks — Python', keywords: ['FastAPI'] },
    ],
    [],
  ],
  [
    '## 기술 스택\n- **Back-End** : `Java 17` `Spring Boot` / **Front-End** : `React`',
    [
      { name: 'Back-End', keywords: ['Java 17', 'Spring Boot'] },
      { name: 'Front-End', keywords: ['React'] },
    ],
    [],
  ],
  [
    '## 전문 기술\n상품 기획, 원가 계산, 시장 조사',
    [{ name: '전문 기술', keywords: ['상품 기획, 원가 계산, 시장 조사'] }],
    [],
  ],
  [
    '## 스킬\n프로그래밍: Java, Python.\n디자인: Figma 등.',
    [
      { name: '프로그래밍', keywords: ['Java', 'Python'] },
      { name: '디자인', keywords: ['Figma'] },
    ],
    [],
  ],
]

/** Lines of a skills section 기술 and what they are read as; a list of texts stands for the keywords of the section. */
const lines: readonly (readonly [markdown: string, skills: readonly unknown[], languages?: readonly unknown[]])[] = [
  // a label alone on its line heads the lines behind it, up to the next
  ['- 서버:\n  Java\n  Spring, Kafka', [{ name: '서버', keywords: ['Java', 'Spring', 'Kafka'] }]],
  [
    '서버:\nJava, Spring\n앱：\nSwift\n도구: Git\n그 외',
    [
      { name: '서버', keywords: ['Java', 'Spring'] },
      { name: '앱', keywords: ['Swift'] },
      { name: '도구', keywords: ['Git'] },
      { name: '기술', keywords: ['그 외'] },
    ],
  ],
  ['서버:\n![Java](a.svg) ![Go](b.svg)', [{ name: '서버', keywords: ['Java', 'Go'] }]],
  ['Java:\nGo: Kotlin', ['Java', { name: 'Go', keywords: ['Kotlin'] }]],
  // names without a colon head a list of technologies in an item alone
  ['- 서버\n  Java, Spring', [{ name: '서버', keywords: ['Java', 'Spring'] }]],
  ['서버\nJava, Spring', ['서버', 'Java', 'Spring']],
  ['- 서버\n  정산, Spring', ['서버', '정산', 'Spring']],
  ['- 서버, 앱\n  Java, Swift', ['서버', '앱', 'Java', 'Swift']],
  ['- Java\n  Spring, Kafka', ['Java', 'Spring', 'Kafka']],
  ['- 서버를 만듭니다\n  Java, Go', ['서버를 만듭니다 Java, Go']],
  [
    '- 스무 글자가 되는 분류의 이름은 분류\n  Java, Go',
    [{ name: '스무 글자가 되는 분류의 이름은 분류', keywords: ['Java', 'Go'] }],
  ],
  ['- 정산과 결제와 배포에 쓰는 도구들 전부\n  Java, Go', ['정산과 결제와 배포에 쓰는 도구들 전부', 'Java', 'Go']],
  ['**Java**\n\n**Go**', ['Java', 'Go']],
  // several categories in a line
  [
    '서버: Java ｜ 앱: Swift',
    [
      { name: '서버', keywords: ['Java'] },
      { name: '앱', keywords: ['Swift'] },
    ],
  ],
  [
    '**서버**: Java **앱**: Swift',
    [
      { name: '서버', keywords: ['Java'] },
      { name: '앱', keywords: ['Swift'] },
    ],
  ],
  // quoted lines
  ['> Java\n\n> Spring, Kafka', ['Java', 'Spring', 'Kafka']],
  ['> Java, Spring\n\nNotion', ['Java', 'Spring', 'Notion']],
  [
    '> 여럿이 함께 서비스를 만들 때 쓰는 도구를 모은 것들\n\nGit',
    [{ name: '여럿이 함께 서비스를 만들 때 쓰는 도구를 모은 것들', keywords: ['Git'] }],
  ],
  [
    '> 여럿이 함께 서비스를 만들 때에 쓰는 도구들을 모은 것들\n\nGit',
    ['여럿이 함께 서비스를 만들 때에 쓰는 도구들을 모은 것들', 'Git'],
  ],
  // names in brackets and bold
  ['[Backend]Java, Spring', [{ name: 'Backend', keywords: ['Java', 'Spring'] }]],
  ['- Java [11] Go', ['Java [11] Go']],
  [
    '- (Advanced) Java, Go\n- (Java) 서버',
    [{ name: '기술', level: 'Advanced', keywords: ['Java', 'Go'] }, '(Java) 서버'],
  ],
  ['- **React**와 Vue', ['React와 Vue']],
  ['- **Backend** | Java', [{ name: 'Backend', keywords: ['Java'] }]],
  ['- **React** 화면 개발\n- **React** 씁니다.', ['React 화면 개발', 'React 씁니다']],
  // words before code spans
  ['🔧 `Java` `Spring`', ['Java', 'Spring']],
  ['Java, Spring `Go`', ['Java', 'Spring Go']],
  ['- 협업 | Notion, Slack', [{ name: '협업', keywords: ['Notion', 'Slack'] }]],
  // pieces that are marked one by one are no sentence, and one alone or all of it says nothing of that (K2, K3)
  ['- **요구사항 정리**, **서버 개발**, 운영 준비', ['요구사항 정리', '서버 개발', '운영 준비']],
  ['- `요구사항 정리`, `서버 개발`, 운영 준비', ['요구사항 정리', '서버 개발', '운영 준비']],
  ['- **요구사항 정리, 서버 개발**', ['요구사항 정리, 서버 개발']],
  ['- **Java**로 요구사항 정리, 서버 개발', ['Java로 요구사항 정리, 서버 개발']],
  // ornaments and separators around a line
  ['- ✔️ 서버를 만들 수 있습니다.', ['서버를 만들 수 있습니다']],
  ['- 요구사항 정리, 서버 개발,', ['요구사항 정리, 서버 개발']],
  // lines of prose are one, but those that a hard break parts
  ['Java를 씁니다.  \nGo도 씁니다.', ['Java를 씁니다', 'Go도 씁니다']],
  ['Node.js로 서버를\n만들 수 있습니다.', ['Node.js로 서버를 만들 수 있습니다']],
  // names of badges
  [
    '![Brand logo design](a.svg) ![](https://img.shields.io/badge/scikit--learn-F79) ![](https://img.shields.io/badge/Spring_Boot-F79)',
    ['Brand logo design', 'scikit-learn', 'Spring Boot'],
  ],
  // levels
  [
    '- Swift ⭐️⭐️⭐️\n- Go ★\n- Rust ★ (주력)\n- 평점 ★ 4개 서비스 운영\n- Java(8) ★★★',
    [
      { name: 'Swift', level: '⭐️⭐️⭐️' },
      { name: 'Go', level: '★' },
      { name: 'Rust', level: '★ (주력)' },
      { name: '기술', keywords: ['평점 ★ 4개 서비스 운영'] },
      { name: 'Java(8)', level: '★★★' },
    ],
  ],
  [
    '- Swift: 80 %\n- Go: 100%\n- 전환: 80% 달성\n- Rust: 4 / 5\n- 평가: 4/5 이상\n- C: 10/10\n- PHP: 목표 80%대',
    [
      { name: 'Swift', level: '80 %' },
      { name: 'Go', level: '100%' },
      { name: '전환', keywords: ['80% 달성'] },
      { name: 'Rust', level: '4 / 5' },
      { name: '평가', keywords: ['4/5 이상'] },
      { name: 'C', level: '10/10' },
      { name: 'PHP', keywords: ['목표 80%대'] },
    ],
  ],
  [
    '- Java 4 / 5\n- Go 10/10\n- C++ 80 %',
    [
      { name: 'Java', level: '4 / 5' },
      { name: 'Go', level: '10/10' },
      { name: 'C++', level: '80 %' },
    ],
  ],
  ['- Java 4/7\n- Go 3/7', ['Java 4/7', 'Go 3/7']],
  // what heads others
  ['### 서버: 개발 도구\n\n- Java', [{ name: '서버: 개발 도구', keywords: ['Java'] }]],
  ['- **서버를 만듭니다**\n  - Go', [{ name: '서버를 만듭니다', keywords: ['Go'] }]],
  [
    '- 사내에서 쓰는 여러 서버를 새로 짜고 옮기고 지켜보는 데에 오래 써 온 도구와 언어의 목록\n  - Go\n- Java',
    ['사내에서 쓰는 여러 서버를 새로 짜고 옮기고 지켜보는 데에 오래 써 온 도구와 언어의 목록', 'Go', 'Java'],
  ],
  [
    '### 마흔 자가 넘는 제목이라도 제목은 그 아래에 있는 도구들의 분류 이름이 됩니다 그렇지요\n\n- Java',
    [
      {
        name: '마흔 자가 넘는 제목이라도 제목은 그 아래에 있는 도구들의 분류 이름이 됩니다 그렇지요',
        keywords: ['Java'],
      },
    ],
  ],
  // languages (K5)
  ['- 언어\n  - 한국어\n  - 영어: 상', [], [{ language: '한국어' }, { language: '영어', fluency: '상' }]],
  ['- 영어\n  - 비즈니스 회화', [], [{ language: '영어', fluency: '비즈니스 회화' }]],
  ['- 언어: 영어, 중국어(HSK 5급)', [], [{ language: '영어' }, { language: '중국어', fluency: 'HSK 5급' }]],
  ['- 언어: 영어, Java', [{ name: '언어', keywords: ['영어', 'Java'] }], []],
  ['| 구분 | 수준 |\n|---|---|\n| 영어 | |\n| Java | 상 |', [{ name: 'Java', level: '상' }], [{ language: '영어' }]],
]

it.each(lines.map(([markdown, skills, languages = []]) => ({ markdown, skills, languages })))(
  'reads lines of skills: $markdown',
  ({ markdown, skills, languages }) => {
    const { resume, messages } = convert(`# 홍길동\n\n## 기술\n\n${markdown}`)
    const loose = skills.filter((one) => typeof one === 'string')
    const expected = [
      ...(loose.length > 0 ? [{ name: '기술', keywords: loose }] : []),
      ...skills.filter((one) => typeof one !== 'string'),
    ]
    expect(resume.skills ?? []).toEqual(expect.arrayContaining(expected))
    expect(resume.skills ?? []).toHaveLength(expected.length)
    expect(resume.languages ?? []).toEqual(languages)
    // images without a place in the resume aside, nothing of it is left
    expect(messages.filter(({ rule }) => rule !== 'image').map(({ actual }) => actual)).toEqual([])
  },
)

it.each(['프로젝트', '오픈소스 기여'])('hands a list of projects among the skills on: %s (S4)', (label) => {
  const { skills, projects } = convert(`## 기술\n- Java\n- ${label}\n  - 가계부 (2022.05 ~ 현재)`).resume
  expect(skills).toEqual([{ name: '기술', keywords: ['Java'] }])
  expect(projects).toMatchObject([{ name: '가계부', startDate: '2022-05' }])
})

describe('tables of skills (K1, K2)', () => {
  const level = (name: string, level: string): object => ({ name, level })
  const list = (name: string, ...keywords: readonly string[]): object => ({ name, keywords })

  it.each<[string, readonly string[], readonly object[]]>([
    ['이름 | 점수', ['Java | 상', 'Go | 중'], [level('Java', '상'), level('Go', '중')]],
    ['Java | 상', ['Go | 중'], [level('Java', '상'), level('Go', '중')]],
    ['기술 | 숙련도', ['Java | ', 'Go | 중'], [list('기술', 'Java'), level('Go', '중')]],
    ['기술 | 내용', ['Java | 정산 서버'], [list('Java', '정산 서버')]],
    ['기술 | 설명', ['Java | 정산 서버'], [list('Java', '정산 서버')]],
    [' | 서버 | 화면', ['언어 | Java, Go | TypeScript'], [list('언어', 'Java', 'Go', 'TypeScript')]],
    ['도구 | `Git` `Figma`', ['저장 | `MySQL`'], [list('도구', 'Git', 'Figma'), list('저장', 'MySQL')]],
    [
      '도구 | ![Git](https://img.shields.io/badge/Git-000)',
      ['저장 | ![MySQL](https://img.shields.io/badge/MySQL-000)'],
      [list('도구', 'Git'), list('저장', 'MySQL')],
    ],
    ['언어 | Java, Go', ['저장 | MySQL, Redis'], [list('언어', 'Java', 'Go'), list('저장', 'MySQL', 'Redis')]],
    ['서버 | 화면', ['Java, Spring | React, Vue'], [list('서버', 'Java', 'Spring'), list('화면', 'React', 'Vue')]],
    [
      '서버 | 화면',
      ['Java | React', 'Go, Gin | Svelte'],
      [list('서버', 'Java', 'Go', 'Gin'), list('화면', 'React', 'Svelte')],
    ],
    ['서버 | 화면', ['Java | React', 'Go | Svelte'], [list('서버', 'Java', 'Go'), list('화면', 'React', 'Svelte')]],
    ['구분 | 목록', ['서버 | Java, Spring', '저장 | MySQL'], [list('서버', 'Java', 'Spring'), list('저장', 'MySQL')]],
    ['구분 | 기술 | 비고', ['서버 | Java, Spring | 정산'], [list('서버', 'Java', 'Spring', '정산')]],
    ['기술 스택 | 도구', ['Java | Git', 'Go | Figma'], [list('기술 스택', 'Java', 'Go'), list('도구', 'Git', 'Figma')]],
    [
      '서버 | 화면 | 도구',
      ['Java | React | Git', 'Go |  | Figma'],
      [list('서버', 'Java', 'Go'), list('화면', 'React'), list('도구', 'Git', 'Figma')],
    ],
    [
      '분류 | 상 | 중',
      ['서버 | Java, Spring | Go', '화면 |  | React'],
      [
        { name: '서버', level: '상', keywords: ['Java', 'Spring'] },
        { name: '서버', level: '중', keywords: ['Go'] },
        { name: '화면', level: '중', keywords: ['React'] },
      ],
    ],
    [
      '기술 | 수준 | 기술 | 수준',
      ['Java | 상 | Go | 중', 'React | 하 | Vue | 상'],
      [level('Java', '상'), level('Go', '중'), level('React', '하'), level('Vue', '상')],
    ],
  ])('%s above %j', (head, rows, skills) => {
    const lines = [head, '---|'.repeat(head.split('|').length).slice(0, -1), ...rows]
    const { resume } = convert(`## 기술\n\n${lines.map((line) => `| ${line} |`).join('\n')}`)
    expect(resume.skills).toEqual(skills)
    expect(resume.languages).toBeUndefined()
  })

  it('reports the category beside a skill with its level', () => {
    const rows = '| 구분 | 기술 | 수준 |\n|---|---|---|\n| 서버 | Java | 상 |\n| | Go | 중 |'
    const { resume, messages } = convert(`# 홍길동\n\n## 기술\n\n${rows}`)
    expect(resume.skills).toEqual([level('Java', '상'), level('Go', '중')])
    expect(messages.map(({ actual }) => actual)).toEqual(['서버'])
  })
})

describe('badges of HTML (K2, W9)', () => {
  const badges = (name: string): string => `<span class="${name}">SQL</span><span class="${name}">Power BI</span>`
  it.each(['tag', 'badge badge-primary', 'skill-tag', 'label label_blue'])('are one keyword each: %s', (name) => {
    const { skills, work } = convert(
      `# 홍길동\n\n## 경력\n\n### 가람소프트 (2021.03 ~ 2023.06)\n\n- 정산 개발\n\n${badges(name)}\n\n## 기술\n\n<p>${badges(name)}</p>`,
    ).resume
    expect(skills).toEqual([{ name: '기술', keywords: ['SQL', 'Power BI'] }])
    expect(work).toMatchObject([{ highlights: ['정산 개발'], keywords: ['SQL', 'Power BI'] }])
  })

  it('hold the elements in them', () => {
    const badge = '<span class="tag"><span class="dot"></span>SQL</span> <span class="tag">R</span>'
    expect(convert(`## 기술\n\n<p>${badge}</p>`).resume.skills).toEqual([{ name: '기술', keywords: ['SQL', 'R'] }])
  })

  it.each(['stage', 'hashtags', ''])('are told by their class, not by %j', (name) => {
    expect(convert(`## 기술\n\n<p>${badges(name)}</p>`).resume.skills).toEqual([
      { name: '기술', keywords: ['SQL Power BI'] },
    ])
  })
})

describe('forms of skills', () => {
  it('reports the category beside a skill with its level, which has no field (K1, T9)', () => {
    const { resume, messages } = convert('## 기술\n| 구분 | 항목 | 수준 |\n|---|---|---|\n| 사무 | 엑셀 | 중 |')
    expect(resume.skills).toEqual([{ name: '엑셀', level: '중' }])
    expect(messages.map(({ actual }) => actual)).toContain('사무')
  })

  it('keeps the category around a table in the names of categories, and not of skills (K1)', () => {
    const table =
      '| 기술 | 경험 | 숙련도 |\n|---|---|---|\n| Java | 5년 | 상 |\n\n| 구분 | 기술 |\n|---|---|\n| DB | MySQL |'
    expect(convert(`## 기술\n### 서버\n\n${table}`).resume.skills).toEqual([
      { name: 'Java', level: '상', keywords: ['5년'] },
      { name: '서버 — DB', keywords: ['MySQL'] },
    ])
  })

  it('what one works with is a category, not a level (K1)', () => {
    const { skills } = convert('## 보유 기술\n- 업무: 한글, 엑셀\n- Java: 업무 활용 가능\n- 실무: Kotlin, Rust').resume
    expect(skills).toEqual([
      { name: '업무', keywords: ['한글', '엑셀'] },
      { name: 'Java', level: '업무 활용 가능' },
      { name: '보유 기술', level: '실무', keywords: ['Kotlin', 'Rust'] },
    ])
  })

  it.each(rows)('%s', (markdown, skills, languages) => {
    const { resume } = convert(markdown)
    expect({ skills: resume.skills ?? [], languages: resume.languages ?? [] }).toEqual({ skills, languages })
  })
})

it.each([...'-–—―‒−－─⎯ㅡ'])('parts a category from its names at a dash of any kind (K1): %s', (dash) => {
  expect(convert(`## 기술 스택\n\n- 언어 ${dash} Java, Kotlin`).resume.skills).toEqual([
    { name: '언어', keywords: ['Java', 'Kotlin'] },
  ])
})

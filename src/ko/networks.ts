/** A network that profiles are told by (MAPPING B4). */
export interface Network {
  /** Its name in `profiles`. */
  readonly name: string
  /** Hosts without `www.`; `*.` stands for one more label, which is the username where `paths` is empty. None where only words tell it. */
  readonly hosts: readonly string[]
  /** Paths with `{user}`, an optional `@` before it aside; `*` is any one segment. */
  readonly paths: readonly string[]
  /** Whether what stands below the user in the path is a repository, and `blob` below that a file. */
  readonly repositories?: true
  /** Words for it beside a link or a bare handle, besides its name. */
  readonly words: readonly string[]
}

/** Networks by host; those that only their names tell come last and give no username (MAPPING B4). */
export const networks: readonly Network[] = [
  {
    name: 'GitHub',
    hosts: ['github.com', 'gist.github.com'],
    paths: ['{user}'],
    repositories: true,
    words: ['깃허브', '깃헙', '깃', 'git', 'github id', 'gist'],
  },
  { name: 'GitHub', hosts: ['*.github.io'], paths: [], words: [] },
  { name: 'GitLab', hosts: ['gitlab.com'], paths: ['{user}'], repositories: true, words: ['깃랩'] },
  {
    name: 'LinkedIn',
    hosts: ['linkedin.com', '*.linkedin.com'],
    paths: ['in/{user}'],
    words: ['링크드인', '링크드 인'],
  },
  { name: 'Velog', hosts: ['velog.io'], paths: ['@{user}'], words: ['벨로그'] },
  { name: 'Tistory', hosts: ['*.tistory.com'], paths: [], words: ['티스토리'] },
  { name: 'Medium', hosts: ['medium.com'], paths: ['@{user}'], words: ['미디엄'] },
  { name: 'Medium', hosts: ['*.medium.com'], paths: [], words: [] },
  { name: 'Brunch', hosts: ['brunch.co.kr'], paths: ['@{user}', '@@{user}'], words: ['브런치', '브런치스토리'] },
  {
    name: 'Notion',
    hosts: ['notion.so', '*.notion.so', 'notion.site', '*.notion.site', 'notion.com'],
    paths: ['*/*/*/*/'],
    words: ['노션'],
  },
  {
    name: 'Naver Blog',
    hosts: ['blog.naver.com', 'm.blog.naver.com'],
    paths: ['{user}'],
    words: ['네이버 블로그', '네이버블로그'],
  },
  {
    name: 'X',
    hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'],
    paths: ['{user}'],
    words: ['twitter', '트위터', '엑스'],
  },
  { name: 'Facebook', hosts: ['facebook.com', 'm.facebook.com', 'fb.com'], paths: ['{user}'], words: ['페이스북'] },
  { name: 'Instagram', hosts: ['instagram.com'], paths: ['{user}'], words: ['인스타그램', '인스타'] },
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'm.youtube.com'],
    paths: ['@{user}', 'channel/{user}', 'c/{user}', 'user/{user}'],
    words: ['유튜브', '유투브'],
  },
  {
    name: 'Stack Overflow',
    hosts: ['stackoverflow.com', 'ko.stackoverflow.com'],
    paths: ['users/*/{user}', 'users/{user}'],
    words: ['스택오버플로', '스택오버플로우', '스택 오버플로우'],
  },
  { name: 'Kaggle', hosts: ['kaggle.com'], paths: ['{user}'], words: ['캐글'] },
  { name: 'Behance', hosts: ['behance.net'], paths: ['{user}'], words: ['비핸스'] },
  { name: 'Dribbble', hosts: ['dribbble.com'], paths: ['{user}'], words: ['드리블'] },
  {
    name: 'BOJ',
    hosts: ['acmicpc.net', 'boj.kr'],
    paths: ['user/{user}'],
    words: ['백준', 'baekjoon', '백준 온라인 저지', 'baekjoon online judge', 'acmicpc'],
  },
  {
    name: 'solved.ac',
    hosts: ['solved.ac'],
    paths: ['profile/{user}', '*/profile/{user}'],
    words: ['solvedac', '솔브드'],
  },
  {
    name: 'Programmers',
    hosts: ['programmers.co.kr', '*.programmers.co.kr'],
    paths: ['pr/{user}'],
    words: ['프로그래머스'],
  },
  { name: 'LeetCode', hosts: ['leetcode.com'], paths: ['u/{user}', '{user}'], words: ['리트코드', '릿코드'] },
  { name: 'Google Scholar', hosts: [], paths: [], words: ['구글 스칼라', '구글 학술검색'] },
  { name: 'ORCID', hosts: [], paths: [], words: ['orcid id'] },
  { name: 'ResearchGate', hosts: [], paths: [], words: ['리서치게이트'] },
  { name: 'DBLP', hosts: [], paths: [], words: [] },
  { name: 'Semantic Scholar', hosts: [], paths: [], words: [] },
  { name: 'Hugging Face', hosts: [], paths: [], words: ['허깅페이스'] },
  { name: 'Codeforces', hosts: [], paths: [], words: ['코드포스'] },
  { name: 'AtCoder', hosts: [], paths: [], words: ['앳코더'] },
  { name: 'HackerRank', hosts: [], paths: [], words: ['해커랭크'] },
  { name: 'CodePen', hosts: [], paths: [], words: ['코드펜'] },
  { name: 'ArtStation', hosts: [], paths: [], words: ['아트스테이션'] },
  { name: 'Pinterest', hosts: [], paths: [], words: ['핀터레스트'] },
  { name: 'Vimeo', hosts: [], paths: [], words: ['비메오'] },
  { name: 'Bluesky', hosts: [], paths: [], words: ['블루스카이'] },
  { name: 'Mastodon', hosts: [], paths: [], words: ['마스토돈'] },
]

/** First segments of paths that are pages of the network and no user. */
export const networkPages: readonly string[] = [
  'features',
  'explore',
  'topics',
  'search',
  'login',
  'orgs',
  'sponsors',
  'watch',
  'playlist',
  'groups',
  'pages',
  'events',
  'profile.php',
  'share',
  'p',
  'reel',
  'problems',
  'problemset',
  'contest',
  'competitions',
  'datasets',
  'code',
  'i',
  'intent',
  'hashtag',
  'gallery',
  'shots',
  'postview.naver',
  'postlist.naver',
  'marketplace',
]

/** Labels of links to the document itself: no site of the person (MAPPING B4). */
export const documentLabels: readonly string[] = ['cv', 'resume', 'résumé', '이력서', '경력기술서', 'pdf']

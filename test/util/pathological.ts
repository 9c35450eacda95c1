/** Inputs that take a parser the stack or minutes, by a length in characters. */
export const pathologicalMarkdown: Record<string, (length: number) => string> = {
  'nested quotes': (length) => '>'.repeat(length),
  'nested quotes with spaces': (length) => '> '.repeat(length / 2),
  'nested bullets': (length) => `${'- '.repeat(length / 2)}a`,
  'nested numbers': (length) => '1. '.repeat(length / 3),
  'quotes and bullets in turn': (length) => '> - '.repeat(length / 4),
  'quotes that deepen': (length) => deepen(length, (level) => `${'>'.repeat(level)}a\n`),
  'bullets that deepen': (length) => deepen(length, (level) => `${'  '.repeat(level)}- a\n`),
  'setext headings': (length) => 'a\n=\n'.repeat(length / 4),
  'setext headings apart': (length) => 'a\n=\n\n'.repeat(length / 5),
  instructions: (length) => '<?'.repeat(length / 2),
  comments: (length) => 'a <!--'.repeat(length / 6),
  declarations: (length) => 'a <!A '.repeat(length / 6),
  'CDATA sections': (length) => 'a <![CDATA['.repeat(length / 11),
  tags: (length) => '<a '.repeat(length / 3),
  'open brackets': (length) => '['.repeat(length),
  'open images': (length) => '!['.repeat(length / 2),
  'brackets and parentheses': (length) => ']('.repeat(length / 2),
  'links without an end': (length) => '[a](<b'.repeat(length / 6),
  'links without a url': (length) => '[]('.repeat(length / 3),
  'stars behind letters': (length) => 'a**'.repeat(length / 3),
  'interleaved emphasis': (length) => '*a _b '.repeat(length / 6),
  'interleaved strong': (length) => '**a *b '.repeat(length / 14) + 'a** b* '.repeat(length / 14),
  'a run of stars': (length) => `${'*'.repeat(length / 2)}a${'*'.repeat(length / 2)}`,
  'runs of backticks': (length) => deepen(length, (level) => `e${'`'.repeat(level)}`),
  ampersands: (length) => '&a'.repeat(length / 2),
  backslashes: (length) => '\\'.repeat(length),
  tildes: (length) => '~~a '.repeat(length / 4),
  definitions: (length) => '[a]: b\n'.repeat(length / 7),
  'definitions apart': (length) => '[a]: b\n\n'.repeat(length / 8),
  'a row of pipes': (length) => `|a|\n|-|\n${'|'.repeat(length)}`,
  'a wide table': (length) => `${'|'.repeat(length / 2)}\n${'|-'.repeat(length / 4)}|`,
  'a long table': (length) => `|a|b|\n|-|-|\n${'| x | y |\n'.repeat(length / 10)}`,
  'a list without blank lines': (length) => '- abc **d**\n'.repeat(length / 12),
  'empty bullets': (length) => '- \n\n'.repeat(length / 4),
  'lazy lines': (length) => '- abc\ndef\n'.repeat(length / 10),
  'a paragraph of many lines': (length) => '가나 다라\n'.repeat(length / 6),
  'open fences': (length) => '```\n~~~\n'.repeat(length / 8),
  spaces: (length) => ' '.repeat(length),
  'lines of spaces': (length) => `${' '.repeat(1000)}\n`.repeat(length / 1001),
  'blank lines': (length) => '\n'.repeat(length),
}

/** Inputs that a parser reads at once, and of which something else could make too much. */
export const pathologicalCareers: Record<string, (length: number) => string> = {
  'a heading without an end': (length) => `# ${'가'.repeat(length)}`,
  'a word without an end': (length) => 'a'.repeat(length),
  'periods in one line': (length) => `## 경력\n\n### ${'2020.01 ~ '.repeat(length / 10)}`,
  'periods in lines': (length) => `## 경력\n\n${'### 2020.01 ~ 2021.02\n\n'.repeat(length / 24)}`,
  stays: (length) => `## 경력\n\n${'### (주)가람 (2020.01 ~ 2021.02)\n\n- 개발\n\n'.repeat(length / 40)}`,
  'stays of employers of their own': (length) =>
    `## 경력\n\n${number(length / 44, (at) => `### 가람${at} (2020.01 ~ 2021.02)\n\n- 일 ${at}\n\n`)}`,
  'projects of their own': (length) =>
    `## 프로젝트\n\n${number(length / 44, (at) => `### 우산 ${at} (2020.01 ~ 2021.02)\n\n- 일 ${at}\n\n`)}`,
  'technologies in one line': (length) => `## 기술\n\n${number(length / 8, (at) => `T${at}, `)}`,
  'technologies in lines': (length) => `## 기술\n\n${number(length / 10, (at) => `- T${at}\n`)}`,
  'words of a table': (length) => '경력기술서프로젝트'.repeat(length / 9),
  'section headings': (length) => '## 경력\n\n## 학력\n\n'.repeat(length / 14),
  'labels in lines': (length) => '- 기간: 기간\n'.repeat(length / 9),
  'a label of labels': (length) => '기간: '.repeat(length / 4),
  'lines of one word': (length) => '가\n\n'.repeat(length / 3),
  bullets: (length) => '- 가\n'.repeat(length / 4),
  'separators in one line': (length) => '| '.repeat(length / 2),
  parentheses: (length) => `## 경력\n\n### ${'('.repeat(length / 2)}${')'.repeat(length / 2)}`,
  'parentheses in turn': (length) => `## 경력\n\n### ${'('.concat(')').repeat(length / 2)}`,
  urls: (length) => 'https://a.b '.repeat(length / 12),
  'a url without an end': (length) => `https://a.b/${'a'.repeat(length)}`,
  addresses: (length) => 'a@b.co '.repeat(length / 7),
  'resident registration numbers': (length) => '900102-1234567 '.repeat(length / 15),
  'characters of the wrong width': (length) => '\u200b\u202e가'.repeat(length / 3),
  emoji: (length) => '👨‍👩‍👧 '.repeat(length / 9),
  images: (length) => '![a](b) '.repeat(length / 8),
  'HTML elements': (length) => `<div>${'<b>a</b>'.repeat(length / 8)}</div>`,
  'nested HTML elements': (length) => '<div>'.repeat(length / 5),
  'rows of an HTML table': (length) => `<table>${'<tr><td>a</td></tr>'.repeat(length / 19)}</table>`,
  'front matter': (length) => `---\n${number(length / 10, (at) => `k${at}: v\n`)}---\n`,
  'nested front matter': (length) => `---\n${deepen(length, (level) => `${' '.repeat(level)}k:\n`)}---\n`,
  'a wide table of words': (length) => `|${'회사|'.repeat(length / 8)}\n|${'-|'.repeat(length / 8)}\n`,
  'a long table of stays': (length) =>
    `## 경력\n\n| 기간 | 회사 | 직책 |\n|-|-|-|\n${'| 2020.01 ~ 2021.02 | (주)가람 | 개발자 |\n'.repeat(length / 38)}`,
}

function number(count: number, write: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => write(at)).join('')
}

function deepen(length: number, write: (level: number) => string): string {
  const parts: string[] = []
  for (let level = 1, size = 0; size < length; level++) {
    const part = write(level)
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}

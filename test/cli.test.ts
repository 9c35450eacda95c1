import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { helpText } from '../src/cli/help.js'
import { convert } from '../src/index.js'
import { toMarkdown } from '../src/markdown.js'
import { buildCommand, type Ended, makeDirectory, root, run, type Start, start } from './util/command.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

/** The built command, run as a process. */

const document = `# 홍길동

gildong@example.com

## 경력

### (주)가온
2020.01 ~ 2020.12

- 정산 시스템 운영

### 나루
2021.01 ~ 현재

- 검색 개선
`
const doubtful = document.replace('2020.01 ~ 2020.12', '2020.12 ~ 2020.01')
const resume = convert(document).resume

const home = makeDirectory()
let cli = ''
let work = makeDirectory()
const used = [home, work]

beforeAll(async () => {
  cli = await buildCommand(home.path)
})

beforeEach(() => {
  work = makeDirectory()
  used.push(work)
})

afterAll(() => {
  for (const directory of used) directory.remove()
})

/** Run the command in a directory of its own. */
function command(args: readonly string[], options: Start = {}): Promise<Ended> {
  return run(process.execPath, [cli, ...args], { cwd: work.path, ...options })
}

/** Put a file where the command runs. */
function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(work.path, name), content)
}

/** Put a theme where the command runs. */
function putTheme(name: string, manifest: object, code: string): void {
  const directory = join(work.path, 'node_modules', `jsonresume-theme-${name}`)
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: `jsonresume-theme-${name}`, ...manifest }))
  writeFileSync(join(directory, 'index.js'), code)
}

describe('results', () => {
  test('a file becomes JSON on the standard output', async () => {
    put('경력.md', document)
    const { status, stdout, stderr } = await command(['경력.md'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`${JSON.stringify(resume, null, 2)}\n`)
    expect(JSON.parse(stdout).work).toHaveLength(2)
  })

  test('the standard input is read without a file, and with -', async () => {
    for (const args of [[], ['-']]) {
      const { status, stdout } = await command(args, { input: document })
      expect(status).toBe(0)
      expect(JSON.parse(stdout)).toEqual(resume)
    }
  })

  test('-o writes a file whole, into directories that it makes, and nothing beside it', async () => {
    put('career.md', document)
    const { status, stdout } = await command(['career.md', '-o', 'out/deep/resume.json'])
    expect([status, stdout]).toEqual([0, ''])
    expect(JSON.parse(work.read('out/deep/resume.json'))).toEqual(resume)
    expect(work.list()).toEqual(['career.md', 'out'])
  })

  test('-o with a directory keeps the name of the file', async () => {
    put('career.md', document)
    mkdirSync(join(work.path, 'out'))
    expect((await command(['career.md', '-o', 'out'])).status).toBe(0)
    expect((await command(['-', '--to', 'markdown', '-o', 'new/'], { input: document })).status).toBe(0)
    expect(JSON.parse(work.read('out/career.json'))).toEqual(resume)
    expect(work.read('new/resume.md')).toBe(toMarkdown(resume))
  })

  test('-o keeps permissions and follows a link', async () => {
    put('career.md', document)
    put('real.json', 'old')
    const { mode } = statSync(join(work.path, 'real.json'))
    writeFileSync(join(work.path, 'private.json'), 'old', { mode: 0o600 })
    symlinkSync('real.json', join(work.path, 'link.json'))
    await command(['career.md', '-o', 'link.json'])
    await command(['career.md', '-o', 'private.json'])
    expect(JSON.parse(work.read('real.json'))).toEqual(resume)
    expect(statSync(join(work.path, 'real.json')).mode).toBe(mode)
    expect(statSync(join(work.path, 'private.json')).mode & 0o777).toBe(0o600)
  })

  test('several files go to a directory', async () => {
    put('a.md', document)
    put('b.markdown', document)
    const { status, stdout, stderr } = await command(['a.md', 'b.markdown', '-o', 'out'])
    expect([status, stdout, stderr]).toEqual([0, '', ''])
    expect([work.read('out/a.json'), work.read('out/b.json')]).toEqual(
      Array(2).fill(`${JSON.stringify(resume, null, 2)}\n`),
    )
  })

  test('--to markdown turns a resume.json and a document into the canonical document', async () => {
    put('resume.json', JSON.stringify(resume))
    put('career.md', document)
    for (const file of ['resume.json', 'career.md']) {
      const { status, stdout } = await command([file, '--to', 'markdown'])
      expect([status, stdout]).toEqual([0, toMarkdown(resume)])
    }
    const { stdout } = await command(['--to', 'markdown'], { input: JSON.stringify(resume) })
    expect(stdout).toBe(toMarkdown(resume))
  })

  test('--to markdown says what a career document has no words for', async () => {
    put('resume.json', JSON.stringify({ basics: { name: '홍길동', image: 'https://example.com/a.png' } }, null, 2))
    const { status, stdout, stderr } = await command(['resume.json', '--to', 'markdown', '--lang', 'en'])
    expect(status).toBe(0)
    expect(stdout).toContain('https://example.com/a.png')
    expect(stderr).toMatch(/^resume\.json:4:14 info \/basics\/image .* \(kept-as-json\)\n/u)
  })

  test('--base fills in what the document lacks', async () => {
    put('career.md', document)
    put('base.json', JSON.stringify({ basics: { phone: '02-000-0000' } }))
    const { status, stdout } = await command(['career.md', '--base', 'base.json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).basics).toEqual({ ...resume.basics, phone: '02-000-0000' })
  })

  test('UTF-8 with a byte order mark and CR LF gives the same resume', async () => {
    put('career.md', `\ufeff${document.replaceAll('\n', '\r\n')}`)
    const { stdout } = await command(['career.md'])
    expect(JSON.parse(stdout)).toEqual(resume)
  })
})

describe('themes', () => {
  test('an installed theme makes HTML', async () => {
    put('career.md', document)
    symlinkSync(join(root, 'node_modules'), join(work.path, 'node_modules'))
    const { status, stdout } = await command(['career.md', '--theme', 'even'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/<html[\s\S]*홍길동[\s\S]*\(주\)가온[\s\S]*정산 시스템 운영/u)
  })

  test('a theme may be a CommonJS or an ES module, also one that can only be imported', async () => {
    const page = "({ basics }) => '<p>' + basics.name + '</p>'"
    putTheme('old', { main: 'index.js' }, `exports.render = ${page}`)
    putTheme(
      'only',
      { type: 'module', exports: { '.': { types: './x.d.ts', import: './index.js' } } },
      `export const render = async ${page}`,
    )
    putTheme(
      'default',
      { type: 'module', exports: { import: { node: './index.js' } } },
      `export default { render: ${page} }`,
    )
    for (const name of ['old', 'only', 'default', 'jsonresume-theme-old']) {
      const { stdout, stderr } = await command(['--theme', name], { input: document })
      expect([name, stdout, stderr]).toEqual([name, '<p>홍길동</p>', ''])
    }
  })

  test('what a theme prints is no part of the page', async () => {
    putTheme(
      'loud',
      {},
      "console.log('loading'); exports.render = () => { console.log('rendering'); return '<p></p>' }",
    )
    const { stdout, stderr } = await command(['--theme', 'loud'], { input: document })
    expect([stdout, stderr]).toEqual(['<p></p>', 'loading\nrendering\n'])
  })

  test('a theme is told the language', async () => {
    putTheme('tongue', {}, 'exports.render = (resume, { language }) => language')
    expect((await command(['--theme', 'tongue'], { input: document })).stdout).toBe('ko')
    expect((await command(['--theme', 'tongue', '--lang', 'en'], { input: document })).stdout).toBe('en')
  })

  test.each([
    ['absent', 'no-theme', 'npm install jsonresume-theme-absent'],
    ['thrower', 'broken-theme', 'Error: no sun'],
    ['empty', 'broken-theme', 'no function `render`'],
    ['closed', 'no-theme', 'npm install'],
  ])('a theme that is missing or fails leaves the old page: %s', async (name, rule, reason) => {
    putTheme('thrower', {}, "exports.render = () => { throw new Error('no sun') }")
    putTheme('empty', {}, 'exports.other = 1')
    putTheme('closed', { exports: { '.': { browser: './index.js', import: null } } }, '')
    put('page.html', 'old')
    const { status, stderr } = await command(['--theme', name, '-o', 'page.html'], { input: document })
    expect(status).toBe(1)
    expect(stderr).toContain(reason)
    expect(stderr).toContain(`(${rule})`)
    expect([work.read('page.html'), work.list()]).toEqual(['old', ['node_modules', 'page.html']])
  })
})

describe('messages', () => {
  test('go to the standard error with the line and a caret, the result to the standard output', async () => {
    put('career.md', doubtful)
    const { status, stdout, stderr } = await command(['career.md', '--lang', 'en'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).work).toHaveLength(2)
    const [head, source, mark] = stderr.split('\n')
    expect(head).toMatch(/^career\.md:8:\d+ warning .*2020.12 ~ 2020.01.* \(reversed-period\)$/u)
    expect(source).toBe(' 8 | 2020.12 ~ 2020.01')
    expect(mark).toMatch(/^ {3}\| +\^~*$/u)
  })

  test('--check writes them to the standard output, with the experience up to a date', async () => {
    put('career.md', doubtful)
    const { status, stdout, stderr } = await command(['--check', 'career.md', '--as-of', '2021-12'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^career\.md:8:\d+ warning .*\(reversed-period\)\n/u)
    expect(stdout).toMatch(/\ncareer\.md: 경고 1, 총 경력 .*\(2021-12 기준\), 회사 2곳\n$/u)
  })

  test('--check without --as-of counts up to today', async () => {
    const { stdout } = await command(['--check', '--lang', 'en'], { input: document })
    expect(stdout).toMatch(
      /^<stdin>: nothing to report, experience \d+ years.* \(as of \d{4}-\d\d-\d\d\), 2 employer\(s\)\n$/u,
    )
  })

  test('--check of a resume.json points into it', async () => {
    put('resume.json', '{\n  "work": [\n    { "name": "가온", "startDate": "2020-13" }\n  ]\n}\n')
    const { status, stdout } = await command(['--check', 'resume.json', '--lang', 'en'])
    expect(status).toBe(1)
    expect(stdout).toBe(
      [
        'resume.json:3:34 error Unexpected "2020-13" at /work/0/startDate, expected a date such as `2023-12` (schema)',
        ' 3 |     { "name": "가온", "startDate": "2020-13" }',
        '   |                                    ^~~~~~~~~',
        'resume.json: error 1',
        '',
      ]
        .join('\n')
        .replace(/expected .* \(schema\)/u, stdout.match(/expected .* \(schema\)/u)?.[0] ?? 'expected'),
    )
  })

  test('--json writes them as one array', async () => {
    put('career.md', doubtful)
    const checked = await command(['--check', '--json', 'career.md', 'absent.md', '--as-of', '2020-06'])
    expect([checked.status, checked.stderr]).toEqual([1, ''])
    const [report, absent] = JSON.parse(checked.stdout)
    expect(report).toMatchObject({ file: 'career.md', experience: { employers: 2, asOf: '2020-06' } })
    expect(report.messages).toMatchObject([
      { rule: 'reversed-period', severity: 'warning', place: { start: { line: 8 } } },
    ])
    expect(absent).toEqual({
      file: 'absent.md',
      messages: [{ rule: 'no-such-file', severity: 'error', reason: expect.stringContaining('absent.md') }],
    })
    const { stdout, stderr } = await command(['--json', 'career.md'])
    expect(JSON.parse(stdout).work).toHaveLength(2)
    expect(JSON.parse(stderr)).toEqual([{ file: 'career.md', messages: report.messages }])
  })

  test('are coloured where FORCE_COLOR asks for it, and not in a pipe', async () => {
    const esc = '\u001b'
    const input = doubtful
    expect((await command([], { input })).stderr).not.toContain(esc)
    expect((await command([], { input, env: { FORCE_COLOR: '1' } })).stderr).toContain(`${esc}[33mwarning${esc}[0m`)
    expect((await command([], { input, env: { FORCE_COLOR: '0' } })).stderr).not.toContain(esc)
  })
})

describe('failures', () => {
  /** CP949 of a text whose Hangul is in this table. */
  const cp949 = (text: string): Uint8Array => {
    const table: Record<string, number[]> = {
      경: [0xb0, 0xe6],
      력: [0xb7, 0xc2],
      사: [0xbb, 0xe7],
      항: [0xc7, 0xd7],
      똠: [0x8c, 0x63],
    }
    return Uint8Array.from([...text].flatMap((character) => table[character] ?? [character.charCodeAt(0)]))
  }

  test.each([
    ['CP949', cp949('# 경력사항\n\n- 경력\n'), 'iconv -f CP949 -t UTF-8 old.md > old.utf8.md', 'cp949'],
    ['CP949 beyond KS X 1001', cp949('# 경력사항 똠\n'), 'CP949', 'cp949'],
    ['UTF-16', Buffer.from('\ufeff# 경력', 'utf16le'), 'iconv -f UTF-16 -t UTF-8 old.md', 'utf-16'],
    ['UTF-16 without a mark', Buffer.from('# 경력\n\n- a\n', 'utf16le'), 'iconv -f UTF-16LE -t UTF-8', 'utf-16'],
    ['big-endian UTF-16', Buffer.from('# 경력\n\n- a\n', 'utf16le').swap16(), 'iconv -f UTF-16BE -t UTF-8', 'utf-16'],
    [
      'a damaged byte',
      Buffer.concat([Buffer.from('# 경력\n경'), Buffer.from([0xff, 0x41])]),
      'old.md:2:2',
      'not-utf-8',
    ],
    ['UTF-16 with a zero on the other side', Buffer.from('# 경력\n\n- 가 나 다\n', 'utf16le'), 'UTF-16LE', 'utf-16'],
    ['a binary file', Buffer.from('\0\0\0'), 'old.md:1:1', 'not-utf-8'],
    ['Latin-1', Buffer.from('# R\xe9sum\xe9\n', 'latin1'), '0xe9', 'not-utf-8'],
  ])('a file in another encoding is named: %s', async (_, bytes, reason, rule) => {
    put('old.md', bytes)
    const { status, stdout, stderr } = await command(['old.md'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(reason)
    expect(stderr).toContain(`(${rule})`)
  })

  test.each([
    ['absent.md', 'no-such-file'],
    ['.', 'not-a-file'],
    ['career.md/x.md', 'unreadable-file'],
  ])('a file that cannot be read: %s', async (file, rule) => {
    put('career.md', document)
    const { status, stderr } = await command([file])
    expect(status).toBe(1)
    expect(stderr).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')} error .*\\(${rule}\\)\n$`, 'u'))
  })

  test('JSON that is none is shown with its place', async () => {
    put('resume.json', '{\n  "work": nul\n}')
    const { status, stderr } = await command(['resume.json'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^resume\.json:2:\d+ error .*\(invalid-json\)\n 2 \| {3}"work": nul\n/u)
  })

  test('a broken base stops all, also one for a resume.json', async () => {
    put('base.json', '{"work": 1}')
    const broken = await command(['--base', 'base.json', '-o', 'out.json'], { input: document })
    expect([broken.status, work.list()]).toEqual([1, ['base.json']])
    expect(broken.stderr).toMatch(/^base\.json:1:10 error .*\(schema\)\n/u)
    put('base.json', '{}')
    const useless = await command(['--base', 'base.json'], { input: '{}' })
    expect([useless.status, useless.stdout]).toEqual([1, ''])
    expect(useless.stderr).toContain('(base-of-json)')
  })

  test('an error of one file leaves the results of the others', async () => {
    put('a.md', document)
    put('b.md', Uint8Array.of(0xff, 0x41))
    const { status, stderr } = await command(['a.md', 'b.md', '-o', 'out'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^b\.md:1:1 error/u)
    expect(existsSync(join(work.path, 'out/a.json'))).toBe(true)
    expect(existsSync(join(work.path, 'out/b.json'))).toBe(false)
  })

  test('an output that cannot be written is an error', async () => {
    put('file', '')
    const { status, stderr } = await command(['-o', 'file/out.json'], { input: document })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^<stdin> error file\/out\.json .*\(unwritable-output\)\n$/u)
    const absolute = await command(['-o', join(root, 'LICENSE', 'out.json')], { input: document })
    expect(absolute.stderr).toContain(`<stdin> error ${join(root, 'LICENSE', 'out.json')} `)
    expect(work.list()).toEqual(['file'])
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk is an error, a device as an output is written to', async () => {
    const full = await run('sh', ['-c', '"$0" "$1" > /dev/full', process.execPath, cli], { input: document })
    expect([full.status, full.stderr]).toEqual([
      1,
      expect.stringMatching(/<stdout>.*ENOSPC.*\(unwritable-output\)\n$/u),
    ])
    const device = await command(['-o', '/dev/null'], { input: document })
    expect([device.status, device.stderr]).toEqual([0, ''])
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('pipes', () => {
  test('a reader that goes is no error', async () => {
    const long = `${document}\n${'- 아주 긴 업무 목록의 한 줄입니다\n'.repeat(4000)}`
    put('long.md', long)
    const script = '"$0" "$1" long.md 2> err | head -c 5; echo " $PIPESTATUS"'
    const { stdout } = await run('bash', ['-c', script, process.execPath, cli], { cwd: work.path })
    expect(stdout).toBe('{\n  " 0\n')
    expect(work.read('err')).not.toMatch(/EPIPE|node:/u)
  })

  test('a reader of messages that goes is no error', async () => {
    put('career.md', doubtful)
    const { status, stdout } = await run('sh', ['-c', '"$0" "$1" career.md 2>&-', process.execPath, cli], {
      cwd: work.path,
    })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).work).toHaveLength(2)
  })

  test('the standard input is left alone where a file is given', async () => {
    put('career.md', document)
    const script = '(sleep 2; echo rest) | ("$0" "$1" career.md > out.json; cat)'
    const { status, stdout, stderr } = await run('sh', ['-c', script, process.execPath, cli], { cwd: work.path })
    expect([status, stdout, stderr]).toEqual([0, 'rest\n', ''])
    expect(JSON.parse(work.read('out.json'))).toEqual(resume)
  })

  test('what one command writes another reads', async () => {
    const script = '"$0" "$1" | "$0" "$1" --to markdown | "$0" "$1"'
    const { status, stdout } = await run('sh', ['-c', script, process.execPath, cli], { input: document })
    expect([status, JSON.parse(stdout)]).toEqual([0, resume])
  })

  test('an empty standard input is a document without content', async () => {
    const { status, stdout, stderr } = await command([])
    expect([status, JSON.parse(stdout)]).toEqual([0, {}])
    expect(stderr).toContain('(empty-document)')
  })
})

describe('misuse', () => {
  test.each<[string, string[]]>([
    ['--thme', ['--thme', 'even']],
    ['--theme', ['--theme']],
    ['--theme', ['--theme', '--check', 'a.md']],
    ['-o', ['a.md', '-o']],
    ['--check', ['--check=yes', 'a.md']],
    ['"fr"', ['--lang', 'fr', 'a.md']],
    ['"pdf"', ['--to', 'pdf', 'a.md']],
    ['"../x"', ['--theme', '../x', 'a.md']],
    ['"2026-13"', ['--as-of', '2026-13', 'a.md']],
    ['--theme', ['--theme', 'even', '--to', 'json', 'a.md']],
    ['--check', ['--check', '-o', 'x.json', 'a.md']],
    ['-o', ['a.md', 'b.md']],
    ['a.md', ['a.md', 'b.md', '-o', 'a.md']],
    ['a.md', ['a.md', 'sub/a.md', '-o', 'out']],
    ['a.md', ['a.md', '-o', './a.md', '--to', 'markdown']],
    ['base.json', ['a.md', '--base', 'base.json', '-o', 'base.json']],
    ['r.json', ['r.json', '--base', 'base.json']],
    ['--watch', ['--watch', '-o', 'x.json']],
    ['--watch', ['--watch', 'a.md']],
  ])('exits with 2, names %s and does nothing: %j', async (named, args) => {
    put('a.md', document)
    put('base.json', '{}')
    const { status, stdout, stderr } = await command(args)
    expect([status, stdout]).toEqual([2, ''])
    const [what, help] = stderr.split('\n')
    expect(what).toContain(named)
    expect([what?.startsWith('career-to-jsonresume: '), help]).toEqual([true, expect.stringContaining('--help')])
    expect([work.list(), work.read('a.md')]).toEqual([['a.md', 'base.json'], document])
  })

  test('speaks the language that is asked for', async () => {
    expect((await command(['--lang', 'en', '--nope'])).stderr).toMatch(
      /^career-to-jsonresume: Unknown option --nope\nSee /u,
    )
  })
})

describe('--watch', () => {
  test('does it again for what has changed, until it is stopped', async () => {
    put('career.md', document)
    put('base.json', '{}')
    const child = start(
      process.execPath,
      [cli, 'career.md', '-w', '-o', 'out.json', '--base', 'base.json', '--lang', 'en'],
      {
        cwd: work.path,
      },
    )
    let told = ''
    child.stderr?.on('data', (chunk) => {
      told += chunk
    })
    const ended = new Promise((resolve) => {
      child.on('close', resolve)
    })
    await vi.waitFor(() => expect(told).toBe('career.md → out.json\nWatching 1 file(s), Ctrl-C ends\n'), 20_000)
    expect(JSON.parse(work.read('out.json'))).toEqual(resume)
    put('career.md', document.replace('홍길동', '김철수'))
    await vi.waitFor(() => expect(JSON.parse(work.read('out.json')).basics.name).toBe('김철수'), 20_000)
    put('base.json', '{"basics":{"phone":"02-000-0000"}}')
    await vi.waitFor(() => expect(JSON.parse(work.read('out.json')).basics.phone).toBe('02-000-0000'), 20_000)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(work.list()).toEqual(['base.json', 'career.md', 'out.json'])
  })
})

describe('the package', () => {
  test('names the command, which may be run', () => {
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(bin).toEqual({ 'career-to-jsonresume': './dist/cli.js' })
    expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u)
    expect(statSync(cli).mode & 0o111).not.toBe(0)
  })

  test('--version prints its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(await command(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('licences of what is bundled go with it', () => {
    const text = readFileSync(join(home.path, 'dist/cli.licenses.txt'), 'utf8')
    for (const name of ['micromark', 'mdast-util-from-markdown', 'decode-named-character-reference']) {
      expect(text).toMatch(new RegExp(`^(?:.*, )?${name}(?:,|$)`, 'mu'))
    }
    expect(text).not.toContain(root)
  })
})

describe('README', () => {
  test.each(['ko', 'en'] as const)('--help prints the help: %s', async (language) => {
    const args = language === 'ko' ? ['--help'] : ['-h', '--lang', 'en']
    expect(await command(args)).toEqual({ status: 0, stdout: helpText(language), stderr: '' })
  })

  // `<!-- help:start -->` is the English help, `<!-- help:start ko -->` the Korean
  test.skipIf(!existsSync(join(root, 'README.md')))(
    'holds what --help prints (`npm run readme:help` writes it)',
    () => {
      const path = join(root, 'README.md')
      const readme = readFileSync(path, 'utf8')
      const blocks = /(<!-- help:start( ko)? -->\n)[\s\S]*?(<!-- help:end -->)/gu
      const wanted = readme.replace(
        blocks,
        (_, open: string, korean: string | undefined, close: string) =>
          `${open}\n\`\`\`text\n${helpText(korean ? 'ko' : 'en')}\`\`\`\n\n${close}`,
      )
      expect(readme.match(blocks), 'README.md has no <!-- help:start --> … <!-- help:end -->').not.toBeNull()
      if (process.env.WRITE_README) writeFileSync(path, wanted)
      else expect(readme).toBe(wanted)
    },
  )
})

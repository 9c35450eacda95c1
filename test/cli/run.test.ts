import { EventEmitter } from 'node:events'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { createHost } from '../../src/cli/host.js'
import { main } from '../../src/cli/main.js'
import { findPackage } from '../../src/cli/theme.js'
import { englishMisuses } from '../../src/cli/words.js'
import { reasonOf, writeWhole } from '../../src/cli/write.js'
import { koreanMisuses } from '../../src/ko/cli.js'
import { makeDirectory } from '../util/command.js'
import { fakeHost } from '../util/host.js'

vi.setConfig({ testTimeout: 60_000 })

/** The command inside the process of the test, where terminals, clocks and failures can be made up. */

const document = '# 홍길동\n\n## 경력\n\n### 가온\n2020.01 ~ 2020.12\n\n- 정산\n\n### 나루\n2022.01 ~\n'
const reversed = document.replace('2020.01 ~ 2020.12', '2020.12 ~ 2020.01')
const used: ReturnType<typeof makeDirectory>[] = []

/** Make a directory with files. */
function directoryOf(files: Record<string, string>) {
  const directory = makeDirectory()
  used.push(directory)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory.path, name), content)
  return directory
}

afterAll(() => {
  for (const directory of used) directory.remove()
})

describe('main', () => {
  test('prints help and version', async () => {
    const host = fakeHost({ isTerminal: true })
    expect([await main(['--version'], host), await main(['-h'], host)]).toEqual([0, 0])
    expect(host.out).toMatch(/^1\.2\.3\n마크다운/u)
  })

  test('at a terminal it asks for a file', async () => {
    const host = fakeHost()
    expect([await main([], host), host.out]).toEqual([2, ''])
    expect(host.err).toMatch(/^career-to-jsonresume: 파일 이름을.*\n도움말: career-to-jsonresume --help\n$/u)
  })

  test('counts the experience up to the day of the host', async () => {
    const host = fakeHost({ input: document })
    expect(await main(['--check'], host)).toBe(0)
    expect(host.out).toBe('<stdin>: 알릴 것이 없습니다, 총 경력 5년 11개월 (2026-11-22 기준), 회사 2곳\n')
  })

  test('counts the experience up to a given month', async () => {
    const host = fakeHost({ input: document })
    expect(await main(['--check', '--as-of', '2023-01', '--lang', 'en'], host)).toBe(0)
    expect(host.out).toContain('(as of 2023-01)')
  })

  test('says where the values stand that no career document says', async () => {
    const host = fakeHost({ input: '{"basics": {"name": "홍길동", "image": "https://example.com/a.png"}}' })
    expect(await main(['--to', 'markdown', '--lang', 'en'], host)).toBe(0)
    expect(host.err).toMatch(/^<stdin>:1:37 info \/basics\/image stands as JSON .* \(kept-as-json\)\n/u)
  })

  test.each([
    ['gone.md', 'no-such-file'],
    ['.', 'not-a-file'],
    ['a.md/b.md', 'unreadable-file'],
    ['bad.md', 'not-utf-8'],
    ['bad.json', 'invalid-json'],
  ])('says why it cannot read %s', async (file, rule) => {
    const { path } = directoryOf({ 'a.md': document, 'bad.md': '\0\0', 'bad.json': '{' })
    const host = fakeHost({ cwd: path })
    expect([await main([file], host), host.out]).toEqual([1, ''])
    expect(host.err).toContain(`(${rule})`)
  })

  test('stops at a broken base, and at one that a resume.json cannot have', async () => {
    const { path } = directoryOf({ 'bad.json': '{"work": 1}', 'base.json': '{}' })
    const broken = fakeHost({ cwd: path, input: document })
    expect([await main(['--base', 'bad.json', '-'], broken), broken.out]).toEqual([1, ''])
    expect(broken.err).toMatch(/^bad\.json:1:10 error/u)
    const useless = fakeHost({ cwd: path, input: '{}' })
    expect([await main(['--base', 'base.json', '-'], useless), useless.out]).toEqual([1, ''])
    expect(useless.err).toContain('(base-of-json)')
  })

  test('names an output that it cannot write as the user would', async () => {
    const { path } = directoryOf({ 'a.md': document, file: '' })
    for (const [cwd, name] of [
      [path, 'file/b.json'],
      [join(path, 'sub'), join(path, 'file/b.json')],
    ] as const) {
      const host = fakeHost({ cwd, input: document })
      expect(await main(['-o', join(path, 'file/b.json')], host)).toBe(1)
      expect(host.err).toMatch(new RegExp(`^<stdin> error ${name} .*\\(unwritable-output\\)\\n$`, 'u'))
    }
  })

  test.each([
    ['a function by name', 'module.exports = { render: () => "<p>one" }', '<p>one'],
    ['a part of the default', 'module.exports = { default: { render: () => "<p>two" } }', '<p>two'],
    ['a function that holds one', 'module.exports = () => 1; module.exports.render = () => "<p>three"', '<p>three'],
  ])('renders by a theme that exports %s', async (_, code, html) => {
    const { path } = directoryOf({ 'a.md': document })
    const theme = join(path, 'node_modules/jsonresume-theme-mine')
    mkdirSync(theme, { recursive: true })
    writeFileSync(join(theme, 'package.json'), '{"name": "jsonresume-theme-mine", "main": "index.cjs"}')
    writeFileSync(join(theme, 'index.cjs'), code)
    const host = fakeHost({ cwd: path })
    expect([await main(['a.md', '--theme', 'mine'], host), host.err]).toEqual([0, ''])
    expect(host.out.trim()).toBe(html)
  })

  test.each([
    ['a number', 'module.exports = 1', 'render'],
    ['nothing', 'module.exports = null', 'render'],
    ['a function that fails', 'module.exports = { render() { throw new Error("no way") } }', 'no way'],
  ])('says that a theme failed that exports %s', async (_, code, reason) => {
    const { path } = directoryOf({ 'a.md': document })
    const theme = join(path, 'node_modules/jsonresume-theme-mine')
    mkdirSync(theme, { recursive: true })
    writeFileSync(join(theme, 'package.json'), '{"name": "jsonresume-theme-mine", "main": "index.cjs"}')
    writeFileSync(join(theme, 'index.cjs'), code)
    const host = fakeHost({ cwd: path })
    expect([await main(['a.md', '--theme', 'mine'], host), host.out]).toEqual([1, ''])
    expect(host.err).toContain(reason)
    expect(host.err).toContain('(broken-theme)')
  })

  test('shows progress on a terminal, and empties its line before messages', async () => {
    const { path } = directoryOf({ 'a.md': document, 'b.md': reversed })
    const host = fakeHost({ cwd: path, isTerminal: true, columns: 60 })
    expect(await main(['a.md', 'b.md', '-o', 'out'], host)).toBe(0)
    expect(host.err).toMatch(/^\[1\/2\] a\.md\r\u001b\[K\[2\/2\] b\.md\r\u001b\[K\u001b\[1mb\.md:6:1\u001b\[0m /u)
  })

  test('shows no progress for one file, nor in a pipe', async () => {
    const { path } = directoryOf({ 'a.md': document, 'b.md': document })
    for (const [isTerminal, files] of [
      [true, ['a.md']],
      [false, ['a.md', 'b.md']],
    ] as const) {
      const host = fakeHost({ cwd: path, isTerminal })
      await main([...files, '-o', 'out/'], host)
      expect(host.err).toBe('')
    }
  })

  test('a file named twice is converted once', async () => {
    const { path, read } = directoryOf({ 'a.md': document })
    const host = fakeHost({ cwd: path })
    expect(await main(['a.md', 'a.md', '-o', 'out.json'], host)).toBe(0)
    expect(JSON.parse(read('out.json')).basics.name).toBe('홍길동')
  })

  test('failures of the streams are errors', async () => {
    const unreadable = fakeHost({ input: new Error('EIO: i/o error, read') })
    expect(await main([], unreadable)).toBe(1)
    expect(unreadable.err).toContain('EIO: i/o error')
    const full = fakeHost({ input: document, outError: new Error('ENOSPC: no space left on device, write') })
    expect(await main([], full)).toBe(1)
    expect(full.err).toMatch(/<stdout>.*ENOSPC: no space left on device \(unwritable-output\)/u)
  })

  test('what no one foresaw is an error of the file', async () => {
    const host = fakeHost({ input: document })
    const broken = { ...host, divert: 1 as never, cwd: process.cwd() }
    expect(await main(['--theme', 'even'], broken)).toBe(1)
    expect(host.err).toContain('(broken-theme)')
    const stdin = { isTerminal: false, read: async () => 1 as never }
    expect(await main([], { ...host, stdin })).toBe(1)
    expect(host.err).toContain('(failure)')
  })
})

describe('options', () => {
  const theme = 'exports.render = (resume, { language }) => language + resume.basics.name'

  /** Run the command in a directory with files, and give all that came of it. */
  async function runIn(files: Record<string, string>, args: string[], input?: string) {
    const directory = directoryOf(files)
    const modules = join(directory.path, 'node_modules/jsonresume-theme-x')
    mkdirSync(modules, { recursive: true })
    writeFileSync(join(modules, 'index.js'), theme)
    const host = fakeHost({ cwd: directory.path, ...(input !== undefined && { input }) })
    const status = await main(args, host)
    return { ...directory, status, out: host.out, err: host.err }
  }

  test('--theme, --to and --base', async () => {
    const files = { 'a.md': document, 'r.json': '{"basics":{"name":"홍길동","image":"https://example.com/a.png"}}' }
    expect((await runIn(files, ['r.json', '--theme', 'jsonresume-theme-x', '--lang', 'en'])).out).toBe('en홍길동')
    expect((await runIn(files, ['r.json', '--to', 'markdown'])).out).toContain('https://example.com/a.png')
    expect(JSON.parse((await runIn(files, ['a.md', '--base', 'r.json'])).out).basics.image).toBe(
      'https://example.com/a.png',
    )
    expect((await runIn(files, ['--base', 'r.json'], '{}')).err).toContain('(base-of-json)')
    expect(JSON.parse((await runIn(files, ['--base', 'a.md'], '# 기술\n')).out).basics.name).toBe('홍길동')
    expect((await runIn(files, ['a.md', '--theme', 'y'])).err).toContain('(no-theme)')
    expect((await runIn(files, ['a.md', '--to', 'markdown'])).out).toContain('## 경력')
  })

  test('a theme without `render` is named', async () => {
    const { path } = directoryOf({})
    mkdirSync(join(path, 'node_modules/jsonresume-theme-dull'), { recursive: true })
    writeFileSync(join(path, 'node_modules/jsonresume-theme-dull/index.js'), 'exports.other = 1')
    const host = fakeHost({ cwd: path, input: document })
    expect([await main(['--theme', 'dull'], host), host.out]).toEqual([1, ''])
    expect(host.err).toContain('jsonresume-theme-dull 테마가 실패했습니다: TypeError: no function `render`')
  })

  test('--check --json', async () => {
    const { status, out, err } = await runIn({ 'r.json': '{"work":1}', 'a.md': document }, [
      '--check',
      '--json',
      'r.json',
      'a.md',
    ])
    expect([status, err]).toEqual([1, ''])
    expect(JSON.parse(out)).toMatchObject([
      { file: 'r.json', messages: [{ rule: 'schema' }] },
      { file: 'a.md', messages: [], experience: { months: 71, text: '5년 11개월', employers: 2, asOf: '2026-11-22' } },
    ])
  })

  test.each<[string, string[]]>([
    ['unknown-option', ['--nope']],
    ['missing-value', ['a.md', '-o', '']],
    ['missing-value', ['--base', '-', 'a.md']],
    ['unexpected-value', ['--json=1']],
    ['unknown-language', ['--lang', 'de']],
    ['unknown-format', ['--to', 'html', 'a.md']],
    ['unknown-date', ['--as-of', '2026-13', 'a.md']],
    ['theme-name', ['--theme', '../x', 'a.md']],
    ['theme-and-format', ['--theme', 'x', '--to', 'json', 'a.md']],
    ['check-alone', ['--check', '--to', 'json', 'a.md']],
    ['watch-input', ['--watch', '-o', 'x', '-']],
    ['watch-output', ['--watch', 'a.md', '-o', '-']],
    ['base-of-json', ['a.JSON', '--base', 'b.json']],
    ['needs-directory', ['a.md', 'b.md', '-o', '-']],
    ['not-a-directory', ['a.md', 'b.md', '-o', 'file']],
    ['same-output', ['a.md', 'x/a.txt', '-o', 'out']],
    ['overwrites-input', ['a.md', '-o', 'a.md']],
    ['overwrites-input', ['a.md', '-o', 'link.md']],
    ['overwrites-input', ['a.md', '--base', 'base.json', '-o', 'base.json']],
  ])('misuse is refused: %s %j', async (rule, args) => {
    const { path } = directoryOf({ 'a.md': document, file: '', 'base.json': '{}' })
    symlinkSync('a.md', join(path, 'link.md'))
    const host = fakeHost({ cwd: path })
    expect(await main(['--lang', 'en', ...args], host)).toBe(2)
    // the language is Korean where none is known
    const texts = rule === 'unknown-language' ? koreanMisuses : englishMisuses
    expect(host.err).toContain(texts[rule as keyof typeof texts].replace(/\{.*/u, ''))
  })

  test('results of files without an extension, of dot files and of the standard input have names', async () => {
    const { path, list } = await runIn(
      { '.career': document, career: document },
      ['.career', 'career', '-', '-o', '.'],
      document,
    )
    expect([path !== '', list()]).toEqual([
      true,
      ['.career', '.career.json', 'career', 'career.json', 'node_modules', 'resume.json'],
    ])
  })
})

describe('--watch', () => {
  test('runs again for what changes, and ends with the status of the last run', async () => {
    const { path, read } = directoryOf({ 'a.md': document, 'b.md': document })
    const host = fakeHost({ cwd: path })
    const ended = main(['a.md', 'b.md', 'gone/c.md', '--watch', '-o', 'out', '--lang', 'en'], host)
    await vi.waitFor(() => expect(host.err).toContain('Watching 3 file(s)'), 10_000)
    expect(host.err).toContain('gone/c.md error')
    host.err = ''
    writeFileSync(join(path, 'other.md'), '')
    writeFileSync(join(path, 'b.md'), document.replace('홍길동', '김철수'))
    await vi.waitFor(() => expect(host.err).toBe('b.md → out/b.json\n'), 10_000)
    expect(JSON.parse(read('out/b.json')).basics.name).toBe('김철수')
    host.stop()
    expect(await ended).toBe(0)
  })

  test('runs once for all that changed while it ran', async () => {
    const { path } = directoryOf({ 'a.md': document, 'b.md': document })
    const host = fakeHost({ cwd: path })
    let runs = 0
    let release = (): void => {}
    const { write } = host.stderr
    host.stderr.write = async (text) => {
      if (!text.includes('→')) return write(text)
      // the second run waits for the test
      if (++runs === 3) await new Promise<void>((resolve) => (release = resolve))
      return write(text)
    }
    const ended = main(['a.md', 'b.md', '--watch', '-o', 'out', '--lang', 'en'], host)
    await vi.waitFor(() => expect(host.err).toContain('Watching'), 10_000)
    host.err = ''
    writeFileSync(join(path, 'a.md'), `${document}\n`)
    await vi.waitFor(() => expect(runs).toBe(3), 10_000)
    for (const name of ['a.md', 'b.md']) {
      writeFileSync(join(path, name), `${document}\n\n`)
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    release()
    await vi.waitFor(() => expect(host.err.split('\n')).toHaveLength(4), 10_000)
    host.stop()
    expect(await ended).toBe(0)
    expect(host.err).toBe('a.md → out/a.json\na.md → out/a.json\nb.md → out/b.json\n')
  })

  test('runs all again when the base changes, and says nothing but JSON with --json', async () => {
    const { path, read } = directoryOf({ 'a.md': document, 'base.json': '{}' })
    const host = fakeHost({ cwd: path })
    const ended = main(['a.md', '--watch', '-o', 'out.json', '--json', '--base', 'base.json'], host)
    await vi.waitFor(() => expect(host.err).not.toBe(''), 10_000)
    writeFileSync(join(path, 'base.json'), '{"basics":{"phone":"02-000-0000"}}')
    await vi.waitFor(() => expect(JSON.parse(read('out.json')).basics.phone).toBe('02-000-0000'), 10_000)
    host.stop()
    expect(await ended).toBe(0)
    expect(() => JSON.parse(host.err.replaceAll(']\n[', ','))).not.toThrow()
  })
})

describe('writeWhole', () => {
  test('leaves what stood there, and nothing beside it, when it fails', () => {
    const { path, list } = directoryOf({ file: 'old' })
    const long = `${'x'.repeat(300)}.json`
    expect(() => writeWhole(join(path, long), 'new')).toThrow(/ENAMETOOLONG/u)
    expect(list()).toEqual(['file'])
    writeWhole('/dev/null', 'to a device, not over it')
  })
})

test('reasonOf leaves out the call and the path', () => {
  expect(reasonOf(new Error("ENOTDIR: not a directory, mkdir '/a, b/c'"))).toBe('ENOTDIR: not a directory')
  expect(reasonOf(new Error("EXDEV: cross-device link not permitted, rename '/a' -> '/b'"))).toBe(
    'EXDEV: cross-device link not permitted',
  )
  expect(reasonOf('odd')).toBe('odd')
})

test('findPackage looks into the directories above', () => {
  const { path } = directoryOf({})
  mkdirSync(join(path, 'deep'))
  mkdirSync(join(path, 'node_modules/thing'), { recursive: true })
  writeFileSync(
    join(path, 'node_modules/thing/package.json'),
    '{"exports":{".":{"require":"./no.cjs","default":"./yes.js"}}}',
  )
  expect(findPackage('thing', join(path, 'deep'))).toBe(join(path, 'node_modules/thing/yes.js'))
  expect(findPackage('thing-that-is-not', path)).toBeUndefined()
  expect(findPackage('path', path)).toBe('path')
  writeFileSync(join(path, 'node_modules/thing/package.json'), '{"exports":{".":{"import":null,"browser":"./no.js"}}}')
  expect(findPackage('thing', path)).toBeUndefined()
  writeFileSync(join(path, 'node_modules/thing/package.json'), '{"exports":"./all.js"}')
  expect(findPackage('thing', path)).toBe(join(path, 'node_modules/thing/all.js'))
})

describe('createHost', () => {
  /** A stream that fails when it is told to. */
  class Stream extends EventEmitter {
    text = ''
    error: Error | undefined
    isTTY: boolean | undefined
    columns: number | undefined
    write(text: string, done?: (error?: Error) => void): boolean {
      if (!this.error) this.text += text
      done?.(this.error)
      return true
    }
  }

  /** A process with streams of a test. */
  function makeProcess() {
    const stdout = new Stream()
    const stderr = new Stream()
    const stdin = Readable.from([Buffer.from('경')])
    const events = new EventEmitter()
    const like = { cwd: () => '/here', env: { A: '1' }, stdin, stdout, stderr, once: events.once.bind(events) }
    const host = createHost(like, false, new URL('../../package.json', import.meta.url))
    return { host, stdout, stderr, events }
  }

  test('reads, writes, and knows the day and the version', async () => {
    const { host, stdout, stderr } = makeProcess()
    expect(Buffer.from(await host.stdin.read()).toString()).toBe('경')
    await host.stdout.write('out')
    await host.stderr.write('err')
    expect([stdout.text, stderr.text, host.cwd, host.env.A]).toEqual(['out', 'err', '/here', '1'])
    expect([host.stdin.isTerminal, host.stdout.isTerminal, host.stdout.columns]).toEqual([false, false, 120])
    expect(host.version()).toMatch(/^\d+\.\d+\.\d+/u)
    vi.useFakeTimers({ now: new Date(2026, 0, 5) })
    expect(host.today()).toBe('2026-01-05')
    vi.useRealTimers()
  })

  test('a broken pipe is quiet for good, other failures are told', async () => {
    const { host, stdout, stderr } = makeProcess()
    stdout.error = Object.assign(new Error('broken'), { code: 'EPIPE' })
    stdout.emit('error', stdout.error)
    await host.stdout.write('a')
    stdout.error = undefined
    await host.stdout.write('b')
    expect(stdout.text).toBe('')
    stderr.error = new Error('full')
    await expect(host.stderr.write('a')).rejects.toThrow('full')
    stderr.error = undefined
    await host.stderr.write('b')
    expect(stderr.text).toBe('b')
  })

  test('diverts what others print, also when they fail', async () => {
    const { host, stdout, stderr } = makeProcess()
    const print = async () => {
      stdout.write('noise')
      throw new Error('no')
    }
    await expect(host.divert(print)).rejects.toThrow('no')
    await host.stdout.write('page')
    expect([stdout.text, stderr.text]).toEqual(['page', 'noise'])
  })

  test('is told to stop by Ctrl-C', () => {
    const { host, events } = makeProcess()
    const stop = vi.fn()
    host.onStop(stop)
    events.emit('SIGINT')
    expect(stop).toHaveBeenCalledOnce()
  })
})

test('the command is the process and its arguments', async () => {
  const { argv, exitCode } = process
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((...args: unknown[]) => {
    const done = args.at(-1)
    if (typeof done === 'function') done()
    return true
  })
  process.argv = ['node', 'cli.js', '--version']
  await import('../../src/cli.js')
  expect([process.exitCode, write.mock.calls[0]?.[0]]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+.*\n$/u)])
  process.argv = argv
  process.exitCode = exitCode
  write.mockRestore()
})

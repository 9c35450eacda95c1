import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Run an example as a user does: on the built package, from the top of the repository. */
function run(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

describe('examples', () => {
  it('convert.mjs prints the resume of the example document', () => {
    const resume = JSON.parse(run('examples/convert.mjs'))
    expect(resume.basics.name).toBe('홍길동 (Gildong Hong)')
    expect(resume.work).toHaveLength(2)
    expect(resume.work[0]).toMatchObject({ name: '활빈페이 (HwalbinPay)', startDate: '2023-12' })
    expect(resume.projects.map((project: { name: string }) => project.name)).toEqual([
      '도서 예약 시스템 구축',
      '길 찾기 봇',
    ])
    expect(resume.education[0]).toMatchObject({ institution: '율도대학교', score: '3.9/4.5', status: '졸업' })
  })

  it('convert.mjs prints the messages with file, line and column', () => {
    const output = execFileSync('sh', ['-c', `"${process.execPath}" examples/convert.mjs 2>&1 >/dev/null`], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(output).toContain('examples/career.md:44:30 warning')
    expect(output).toContain('(invalid-date)')
    expect(output).toContain('(unknown-section)')
    expect(output).not.toContain('(unused-text)')
  })

  it('validate.mjs points from edited data into the Markdown', () => {
    const lines = run('examples/validate.mjs').trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^examples\/career\.md:18:3 error Unexpected "2023-02-30" at \/work\/0\/startDate/u)
    expect(lines[1]).toMatch(/^examples\/career\.md:38:1 warning .*\(reversed-period\)$/u)
  })

  it('accessors.mjs answers in Korean', () => {
    const output = run('examples/accessors.mjs', 'examples/career.md', '2026-11')
    expect(output).toContain('총 경력 6년 11개월')
    expect(output).toContain('재직 중: 활빈페이 (HwalbinPay) / 백엔드 엔지니어')
    expect(output).toContain('Python: 3년 (활빈페이 (HwalbinPay))')
  })
})

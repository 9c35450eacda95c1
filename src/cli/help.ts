import { koreanHelp } from '../ko/cli.js'
import type { MessageLanguage } from '../message.js'

/** What `--help --lang en` prints. */
const englishHelp = `Convert Korean career documents in Markdown to JSON Resume.

Usage: career-to-jsonresume [options] [file ...]

Without a file, or with -, the standard input is read. Results go to the
standard output, messages to the standard error. A file whose name ends with
.json is read as a resume.json. No result is written for a file with errors.

  -o, --output PATH   file for the result, a directory for several files
      --theme NAME    write HTML with the installed jsonresume-theme-NAME
      --to FORMAT     json (default) or markdown (a Korean career document)
      --base FILE     resume.json or document that fills in what is missing
      --check         write messages and a summary only, to the standard output
      --as-of DATE    end of the experience of --check (default: today)
      --json          write messages as JSON
      --lang LANG     language of messages and help: ko (default) or en
  -w, --watch         run again whenever a file changes (with -o or --check)
  -h, --help          this help (in Korean without --lang en)
  -v, --version       version

Messages: file:line:column severity reason (rule). NO_COLOR and FORCE_COLOR
are honoured.
Exit status: 0 no errors (warnings perhaps), 1 errors, 2 misuse

Examples
  career-to-jsonresume career.md -o resume.json
  career-to-jsonresume career.md --theme even -o index.html
  career-to-jsonresume resume.json --to markdown -o career.md
  career-to-jsonresume --check *.md
`

/**
 * Give the text of `--help`.
 *
 * @param language - its language
 * @returns lines of at most 80 columns
 */
export function helpText(language: MessageLanguage): string {
  return language === 'ko' ? koreanHelp : englishHelp
}

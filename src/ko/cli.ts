/** Korean words of the command line; the English ones stand in `src/cli`. */

/** What is wrong with a file, a theme or an output. */
export const koreanFindings = {
  'no-such-file': '{actual} 파일이 없습니다.',
  'unreadable-file': '{actual} 파일을 읽지 못했습니다: {expected}',
  'not-a-file': '{actual} 경로는 디렉터리입니다. 파일을 적으십시오.',
  cp949:
    'CP949(EUC-KR)로 저장된 파일입니다. `iconv -f CP949 -t UTF-8 {actual} > {expected}` 명령으로 바꾸거나 편집기에서 UTF-8로 다시 저장하십시오.',
  'utf-16':
    'UTF-16으로 저장된 파일입니다. `iconv -f {from} -t UTF-8 {actual} > {expected}` 명령으로 바꾸거나 편집기에서 UTF-8로 다시 저장하십시오.',
  'not-utf-8': 'UTF-8이 아닌 바이트 0x{actual}이(가) 있습니다. UTF-8로 다시 저장하십시오.',
  'invalid-json': 'JSON이 여기서 어긋납니다: "{actual}"',
  'base-of-json': '{actual} 파일은 resume.json입니다. --base는 마크다운에만 쓸 수 있습니다.',
  'no-theme': '{expected}에서 {actual} 테마를 찾지 못했습니다. 그곳에서 `npm install {actual}`을(를) 실행하십시오.',
  'broken-theme': '{actual} 테마가 실패했습니다: {expected}',
  'unwritable-output': '{actual} 파일에 쓰지 못했습니다: {expected}',
  'kept-as-json': '{actual} 값은 경력기술서에 쓸 말이 없어 마지막 구역에 JSON으로 남겼습니다.',
  'normalized-value': '{actual} 값은 공백을 하나로 줄이고 빈 것을 빼고 썼습니다.',
  'lost-value': '{actual} 값은 올바르지 않거나 안전하지 않은 주소라 뺐습니다.',
  failure: '{actual} 파일을 변환하지 못했습니다: {expected}',
} as const satisfies Record<string, string>

/** What is wrong with the arguments. */
export const koreanMisuses = {
  'unknown-option': '모르는 옵션입니다: {actual}',
  'missing-value': '{actual} 옵션에 값이 없습니다.',
  'unexpected-value': '{actual} 옵션은 값을 받지 않습니다.',
  'unknown-language': '--lang 값 "{actual}"을(를) 모릅니다. ko 또는 en을 쓰십시오.',
  'unknown-format': '--to 값 "{actual}"을(를) 모릅니다. json 또는 markdown을 쓰십시오.',
  'unknown-date': '--as-of 값 "{actual}"은(는) 날짜가 아닙니다. 2026-11 또는 2026-11-22처럼 쓰십시오.',
  'theme-name': '--theme 값 "{actual}"은(는) 테마 이름이 아닙니다. even처럼 쓰십시오.',
  'theme-and-format': '--theme과 --to는 함께 쓸 수 없습니다.',
  'check-alone': '--check는 메시지만 씁니다. --output, --theme, --to와 함께 쓸 수 없습니다.',
  'no-input': '파일 이름을 적거나 표준 입력으로 마크다운을 넘기십시오.',
  'needs-directory': '파일이 여럿이면 결과를 둘 디렉터리가 있어야 합니다: -o 디렉터리 (또는 --check)',
  'not-a-directory': '--output: {actual} 경로는 파일입니다. 파일이 여럿이면 디렉터리를 적으십시오.',
  'same-output': '{actual}, {expected} 두 파일의 결과가 같은 파일에 쓰이게 됩니다.',
  'overwrites-input': '결과가 {actual} 파일을 덮어쓰게 됩니다. 다른 이름을 적으십시오.',
  'base-of-json': '--base: {actual} 파일은 resume.json입니다. --base는 마크다운에만 쓸 수 있습니다.',
  'watch-input': '--watch에는 표준 입력이 아니라 파일이 있어야 합니다.',
  'watch-output': '--watch에는 -o 또는 --check가 있어야 합니다.',
} as const satisfies Record<string, string>

/** What else the command says. */
export const koreanPhrases = {
  error: '오류',
  warning: '경고',
  info: '알림',
  clean: '알릴 것이 없습니다',
  experience: '총 경력 {actual} ({expected} 기준)',
  employers: '회사 {actual}곳',
  help: '도움말: {actual} --help',
  watching: '파일 {actual}개를 지켜보고 있습니다. Ctrl-C를 누르면 끝납니다.',
  written: '{actual} → {expected}',
} as const satisfies Record<string, string>

/** What `--help` prints. */
export const koreanHelp = `마크다운으로 쓴 경력기술서를 JSON Resume으로 바꿉니다.

사용법: career-to-jsonresume [옵션] [파일 ...]

파일을 적지 않거나 -를 적으면 표준 입력을 읽습니다. 결과는 표준 출력에,
메시지는 표준 오류에 씁니다. 이름이 .json으로 끝나는 파일은 resume.json으로
읽습니다. 오류가 있는 파일의 결과는 쓰지 않습니다.

  -o, --output 경로   결과를 쓸 파일. 파일이 여럿이면 디렉터리
      --theme 이름    설치된 테마 jsonresume-theme-이름으로 만든 HTML을 씁니다
      --to 형식       json (기본값) 또는 markdown (한국어 경력기술서)
      --base 파일     문서에 없는 값을 채울 resume.json 또는 다른 문서
      --check         메시지와 경력 요약만 표준 출력에 씁니다
      --as-of 날짜    --check의 경력을 이 날짜까지 셉니다 (기본값: 오늘)
      --json          메시지를 JSON으로 씁니다
      --lang 언어     메시지와 도움말의 언어: ko (기본값) 또는 en
  -w, --watch         파일이 바뀔 때마다 다시 합니다 (-o 또는 --check와 함께)
  -h, --help          이 도움말 (영어: --help --lang en)
  -v, --version       버전

메시지: 파일:줄:열 심각도 이유 (규칙). NO_COLOR, FORCE_COLOR를 따릅니다.
끝 상태: 0 오류 없음(경고는 있을 수 있음), 1 오류, 2 잘못된 사용법

보기
  career-to-jsonresume 경력기술서.md -o resume.json
  career-to-jsonresume 경력기술서.md --theme even -o index.html
  career-to-jsonresume resume.json --to markdown -o 경력기술서.md
  career-to-jsonresume --check *.md
`

import { formatDuration } from './accessors/duration.js'
import { createDateReader, type DateReader } from './dates.js'
import { dateWords } from './ko/dates.js'
import { durationUnits } from './ko/duration-units.js'
import { linkNames, linkPointers } from './ko/entries.js'
import { labelCores, labelFillers, labels, placeFillers, techCores, techFillers, techVerbs } from './ko/labels.js'
import {
  blanks,
  closings,
  documentDateWords,
  documentWords,
  greetings,
  introductions,
  introductionTails,
  possessives,
  requests,
  seniorities,
} from './ko/names.js'
import { networks } from './ko/networks.js'
import {
  ambiguousSections,
  contentsWords,
  deletedWords,
  documentTitles,
  fillers,
  overviewWords,
  schoolWords,
  sections,
  weakSections,
} from './ko/sections.js'
import {
  armies,
  businessEndings,
  chargeWord,
  cityEnding,
  clauseEndings,
  companyEndings,
  companyLatin,
  companyMarks,
  countUnits,
  districtEndings,
  doingNouns,
  employmentTypes,
  eventWords,
  hangulTechnologies,
  jobFields,
  joiningEndings,
  knownTechnologies,
  loginWords,
  notTeams,
  numberings,
  pageWords,
  passwordGuards,
  passwordWords,
  peopleCounters,
  personalFields,
  personalNotes,
  personalUnits,
  personalWords,
  plainNouns,
  plainProjectWords,
  plainTeamEndings,
  plainWords,
  positionEndings,
  positionLatin,
  positionTypes,
  rankedEndings,
  rankPrefixes,
  rankWords,
  regions,
  restLeads,
  secretNames,
  sentenceEndings,
  servedTypes,
  serviceEndings,
  soldierEnding,
  soleTitles,
  statuses,
  structuralWords,
  talkType,
  taskWords,
  teamEndings,
  verbEndings,
  workFields,
} from './ko/words.js'
import { remember } from './remember.js'
import { lastWord, withoutNote, withoutNotes } from './word.js'

/** The kinds of section that a heading can tell (MAPPING S3). */
export type SectionKind =
  | 'work'
  | 'projects'
  | 'education'
  | 'training'
  | 'skills'
  | 'certificates'
  | 'awards'
  | 'languages'
  | 'publications'
  | 'talks'
  | 'volunteer'
  | 'basics'
  | 'summary'
  | 'interests'
  | 'references'
  | 'personal'
  | 'title'

/** The meanings of labels (MAPPING W2 to W11, P1 to P7, E1, C1 to C4, K1, K5, B1 to B7). */
export type LabelMeaning =
  // dates
  | 'period'
  | 'start'
  | 'hire'
  | 'end'
  | 'ongoing'
  | 'date'
  | 'updated'
  | 'total'
  // work and projects
  | 'company'
  | 'companyInfo'
  | 'position'
  | 'team'
  | 'employment'
  | 'location'
  | 'duties'
  | 'results'
  | 'role'
  | 'tech'
  | 'description'
  | 'content'
  | 'url'
  | 'entity'
  | 'project'
  | 'projectName'
  | 'projectType'
  | 'type'
  // basics
  | 'name'
  | 'label'
  | 'email'
  | 'phone'
  | 'address'
  | 'site'
  | 'personal'
  | 'secret'
  // education
  | 'school'
  | 'major'
  | 'minor'
  | 'degree'
  | 'score'
  | 'courses'
  | 'status'
  // other sections
  | 'certificate'
  | 'issuer'
  | 'number'
  | 'grade'
  | 'award'
  | 'awarder'
  | 'publication'
  | 'publisher'
  | 'organization'
  | 'language'
  | 'fluency'
  | 'skillName'
  | 'skillList'
  | 'skillLevel'

/** Words by what they tell. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>

/**
 * Make the key that words are compared by: NFC, lower case, only letters, digits and `+#&`. A letter or digit that was
 * written as a hexadecimal reference keeps its mark, so that it is no part of a word.
 *
 * @param text - a word or a heading
 * @returns the key; `''` where no letter or digit is left
 */
export function keyOf(text: string): string {
  keys ??= remember(makeKey)
  return keys(text)
}

let keys: typeof makeKey | undefined

function makeKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\uFFFE(?![\p{L}\p{N}])|[^\p{L}\p{N}+#&\uFFFE]/gu, '')
}

/** Words compiled for look-up: key → what it tells. */
export interface WordMap<Meaning extends string> {
  /** What the whole text tells, most telling first. */
  readonly find: (text: string) => readonly Meaning[]
  /** The key of the word that a text is, but for one slip; `''` where it is none. */
  readonly nearest: (text: string) => string
  readonly has: (text: string, meaning: Meaning) => boolean
}

/**
 * Compile a vocabulary for look-up.
 *
 * @param vocabulary - words by meaning; a word may have several meanings
 * @returns look-up of a text by its key; texts of other words give an empty list
 */
export function compileWords<Meaning extends string>(
  vocabulary: Readonly<Record<Meaning, readonly string[]>>,
): WordMap<Meaning> {
  const map = new Map<string, readonly Meaning[]>()
  for (const meaning in vocabulary) {
    for (const key of keySet(vocabulary[meaning])) map.set(key, [...(map.get(key) ?? []), meaning])
  }
  const find = (text: string): readonly Meaning[] => map.get(keyOf(text)) ?? []
  const nearest = (text: string): string => {
    const key = keyOf(text)
    if (map.has(key)) return key
    // a letter that stands alone is a name: `Project B`
    if (/(?<!\S)[a-z](?!\S)/iu.test(text)) return ''
    for (const word of map.keys()) if (Math.abs(word.length - key.length) < 2 && isTypo(key, word)) return word
    return ''
  }
  return { find, nearest, has: (text, meaning) => find(text).includes(meaning) }
}

/**
 * Whether a key is another word with one slip: one part of one syllable wrong, or one Latin letter wrong, left out, too
 * many or swapped with the next (SURVEY 8). The shorter a word, the more it takes to tell a slip from another word, and one
 * that begins otherwise is another: `Preferences` are no `References`.
 */
function isTypo(key: string, word: string): boolean {
  const shorter = Math.min(key.length, word.length)
  let start = 0
  while (key[start] === word[start]) start++
  let end = 0
  while (end < shorter - start && key.at(-1 - end) === word.at(-1 - end)) end++
  const wrong = key.slice(start, key.length - end)
  const right = word.slice(start, word.length - end)
  const slip = wrong + right
  if (!/[^a-z]/u.test(slip)) {
    if (slip.length === 1) return start > 0 && shorter >= (slip === key[start - 1] ? 5 : 8)
    return shorter >= 7 && (slip.length === 2 || wrong === `${right[1]}${right[0]}`)
  }
  if (shorter < 4 || !/^[가-힣]{2}$/u.test(slip)) return false
  // the initial, the vowel and the final, which may lack
  const parts = right.normalize('NFD').padEnd(3)
  return [...wrong.normalize('NFD').padEnd(3)].filter((part, index) => part === parts[index]).length === 2
}

/** A segmenter finds the words that a text is made of. */
export type Segmenter = (text: string) => readonly string[] | undefined

/**
 * Compile words into a segmenter: the text must be made of them alone.
 *
 * @param words - words; longer ones are tried first
 * @returns function that gives the keys of the words in order, or `undefined` where a part of the text is no word
 */
export function compileSegmenter(words: Iterable<string>): Segmenter {
  const keys = new Set<string>()
  let longest = 0
  for (const word of words) {
    const key = keyOf(word)
    keys.add(key)
    longest = Math.max(longest, key.length)
  }
  return (text) => {
    const key = keyOf(text).replaceAll('&', '')
    if (key === '' || key.length > 60) return undefined
    // the fewest words from each offset to the end
    const best: (readonly string[] | undefined)[] = []
    best[key.length] = []
    for (let at = key.length - 1; at >= 0; at--) {
      for (let length = Math.min(longest, key.length - at); length > 0; length--) {
        const rest = best[at + length]
        if (!rest || !keys.has(key.slice(at, at + length))) continue
        const found = best[at]
        if (!found || rest.length + 1 < found.length) best[at] = [key.slice(at, at + length), ...rest]
      }
    }
    return best[0]
  }
}

/** What a word tells that heads several sections (MAPPING S6). */
export type Ambiguous = 'experience' | 'history' | 'etc'

/** What a section heading tells. */
export interface SectionMatch {
  /** Kinds in the order of their words; several in a mixed section (MAPPING S6). */
  readonly kinds: readonly SectionKind[]
  /** A word that tells several sections: their content settles which. */
  readonly ambiguous: Ambiguous | undefined
  /** Whether words of no section stand beside: a section only where other sections' level says so. */
  readonly weak: boolean
}

/** Words to add to the tables, by table and meaning. */
export interface ExtraWords {
  /** Section headings by kind: `{ projects: ['참여 과제'] }`. */
  readonly sections?: { readonly [Kind in SectionKind]?: readonly string[] }
  /** Labels by meaning: `{ tech: ['쓴 도구'] }`. */
  readonly labels?: { readonly [Meaning in LabelMeaning]?: readonly string[] }
  /** Words that end a position: `['관장']`. */
  readonly positions?: readonly string[]
  /** Names of technologies that are written in Hangul: `['리액트']`. */
  readonly technologies?: readonly string[]
  /** Regions that a place begins with. */
  readonly regions?: readonly string[]
}

/** All words of a conversion, compiled for look-up. */
export interface Lexicon {
  /** Whether a heading heads a table of contents. */
  readonly isContents: (text: string) => boolean
  /** Whether a heading of projects titles the document where it is its first. */
  readonly isDocumentTitle: (text: string) => boolean
  /** Whether a heading says that the section under it was taken out: `삭제된 경력`. */
  readonly isDeleted: (text: string) => boolean
  /** What a section heading tells; `undefined` where it is none. */
  readonly section: (text: string) => SectionMatch | undefined
  /** Whether a heading is made of section words alone, totals and numbering aside (MAPPING S1, T9). */
  readonly isSectionAlone: (text: string) => boolean
  /** Meanings of a label, such as `period` for `재직 기간`; empty where it is none. */
  readonly label: (text: string) => readonly LabelMeaning[]
  readonly isStatus: (text: string) => boolean
  readonly isEmployment: (text: string) => boolean
  /** Whether a text is a kind of service that stands in for the military's: `산업기능요원` (MAPPING W4). */
  readonly isServed: (text: string) => boolean
  readonly isPositionType: (text: string) => boolean
  /** How sure it is that a part names a position: 0 not, 1 a field of work, 2 a title or rank. */
  readonly positionScore: (text: string) => 0 | 1 | 2
  readonly isTeam: (text: string) => boolean
  /** Whether a text ends in a word for a team that ends no employer's name, such as `팀`. */
  readonly isPlainTeam: (text: string) => boolean
  readonly isRegion: (text: string) => boolean
  /** How sure it is that a part names an employer: 0 not, 2 an ending, 3 a mark such as ㈜. */
  readonly companyScore: (text: string) => 0 | 2 | 3
  /** Whether a name is a technology: in the table, or Latin without Hangul. */
  readonly isTechnology: (text: string) => boolean
  /** Whether a name is one of the technologies in the table. */
  readonly isKnownTechnology: (text: string) => boolean
  /** Whether a heading says project in other words alone (MAPPING P6). */
  readonly isPlainProject: (text: string) => boolean
  /** Whether the heading of a section of jobs says that it may tell of them in prose alone: `경력 요약`. */
  readonly isOverview: (text: string) => boolean
  /** Whether a text only says that it is the rest: `기타`, `그 외 업무` (MAPPING W7). */
  readonly isRest: (text: string) => boolean
  /** Whether a text ends as a sentence does. */
  readonly isSentence: (text: string) => boolean
  /** Whether a text ends in a joining form, such as `…하며`. */
  readonly isJoining: (text: string) => boolean
  /** Whether a text ends in a noun with a clause before it: `노드를 치우는 오퍼레이터`. */
  readonly isClause: (text: string) => boolean
  /** Whether the last word of a text is a noun of doing, such as `개발` (MAPPING K3). */
  readonly isDoing: (text: string) => boolean
  /** The kind of project that a talk is where its section has no heading (MAPPING P8). */
  readonly talk: string
  /** Whether a text says what an employer does: `광고대행사`. */
  readonly isBusiness: (text: string) => boolean
  /** Whether a text says what an employer offers: `구독 서비스`. */
  readonly isService: (text: string) => boolean
  /** Whether a text is a field of work, such as `데이터`. */
  readonly isField: (text: string) => boolean
  /** Whether a text is a task that is a title where it stands alone: `품질관리`, `회계 담당`. */
  readonly isJobField: (text: string) => boolean
  /** Whether a text only belongs to a page: `자세히 보기`. */
  readonly isInterface: (text: string) => boolean
  /** Whether a word only says what its place says, such as a status: no content of its own. */
  readonly isStructural: (word: string) => boolean
  /**
   * Whether a word is made of those of headings, labels, networks, greetings and dates, which say no more than their place
   * does where a mapper has understood them (MAPPING T9).
   */
  readonly isSpendable: (word: string) => boolean
  /** A word without what introduces a name behind it, or says whose something is: `홍길동` of `홍길동입니다`. */
  readonly dropTail: (word: string) => string
  /** Where a text gives a resident registration number or a login with its password (MAPPING B6). */
  readonly findSecret: (text: string) => { start: number; end: number; kind: 'number' | 'password' } | undefined
  /** What a message calls a secret. */
  readonly secretName: (kind: 'number' | 'password') => string
  /** Whether a text holds a word that may be a login or a password: none in Hangul, no count, no `passwordGuards`. */
  readonly holdsCredential: (text: string) => boolean
  /** Whether a text gives personal data behind its word without a colon: `최종 연봉 3,600만원`. */
  readonly tellsPersonal: (text: string) => boolean
  /** Whether a text is a personal value and nothing else: money, an age, a date, `협의`. */
  readonly isPersonalValue: (text: string) => boolean
  /** Whether a word of personal data names a field of work too: `급여`. */
  readonly isPersonalField: (text: string) => boolean
  /** Whether a text is a rank, which stands behind an employer's name: `겸임교수`. */
  readonly isRank: (text: string) => boolean
  /** Whether the head of a column says that it numbers the rows: `No.`. */
  readonly isNumbering: (text: string) => boolean
  /** Whether a text is the size of a team: `4명`, `4인`. */
  readonly isTeamSize: (text: string) => boolean
  /** A name without marks of employers such as ㈜. */
  readonly dropMarks: (text: string) => string
  /** Cut an event word such as `근무` from the end of a name (MAPPING T6). */
  readonly cutEvent: (text: string) => string
  /** Write months as a duration: `3년 2개월`. */
  readonly duration: (months: number) => string
  readonly dates: DateReader
}

/**
 * Compile the words of a conversion.
 *
 * @param extra - words beside those of `src/ko`
 * @returns look-ups; each table is compiled at its first use, those without extra words once for all conversions
 */
export function createLexicon(extra?: ExtraWords): Lexicon {
  if (extra) return compileLexicon(extra)
  defaultLexicon ??= compileLexicon({})
  return defaultLexicon
}

/** The lexicon without extra words, compiled at its first use and kept. */
let defaultLexicon: Lexicon | undefined

function compileLexicon(extra: ExtraWords): Lexicon {
  const sectionWords = lazy(() => compileWords(merge<SectionKind>(sections, extra.sections)))
  const ambiguousWords = lazy(() => compileWords(ambiguousSections))
  const weakWords = lazy(() => keySet(weakSections))
  const fillerWords = lazy(() => keySet(fillers))
  const segmentSection = lazy(() =>
    compileSegmenter([
      // a word of one syllable, such as `상` or `일`, is a part of too many others
      ...Object.values(merge<SectionKind>(sections, extra.sections))
        .flat()
        .filter((word) => word.length > 1),
      ...Object.values(ambiguousSections).flat(),
      ...fillers,
    ]),
  )
  const labelWords = lazy(() => compileWords(merge<LabelMeaning>(labels, extra.labels)))
  const techWords = lazy(() => keySet(techCores))
  const segmentTech = lazy(() => compileSegmenter([...techCores, ...techFillers, ...techVerbs]))
  const coreWords = lazy(() => compileWords(labelCores))
  const plainLabelWords = lazy(() => keySet([...labelFillers, ...Object.values(labelCores).flat()]))
  const placeWords = lazy(() => keySet(placeFillers))
  const segmentLabel = lazy(() =>
    compileSegmenter([...labelFillers, ...placeFillers, ...Object.values(labelCores).flat()]),
  )
  const status = lazy(() => keySet(statuses))
  const employment = lazy(() => keySet(employmentTypes))
  const served = lazy(() => keySet(servedTypes))
  const types = lazy(() => keySet(positionTypes))
  const positions = lazy(() => withMore(positionEndings, extra.positions).map(keyOf))
  const sole = lazy(() => keySet([...positionTypes, ...soleTitles]))
  const jobs = lazy(() => keySet(jobFields))
  const latinPositions = lazy(() => new Set(positionLatin))
  const places = lazy(() => keySet(withMore(regions, extra.regions)))
  // a city is told with its word too: `수원시`
  const isPlace = (text: string): boolean => {
    const key = keyOf(text)
    return places().has(key) || (key.endsWith(cityEnding) && places().has(key.slice(0, -cityEnding.length)))
  }
  const latinCompanies = lazy(() => new Set(companyLatin))
  const technologies = lazy(() => keySet(withMore(hangulTechnologies, extra.technologies)))
  const events = lazy(() => new Set(eventWords))
  const knownTech = lazy(() => new Set(knownTechnologies))
  const interfaceWords = lazy(() => keySet(pageWords))
  const structural = lazy(() => keySet([...statuses, ...eventWords, ...pageWords, ...structuralWords]))
  const segmentSpendable = lazy(() =>
    compileSegmenter(
      [
        ...Object.values(merge<SectionKind>(sections, extra.sections)).flat(),
        ...Object.values(ambiguousSections).flat(),
        ...documentTitles,
        ...fillers,
        ...Object.values(merge<LabelMeaning>(labels, extra.labels)).flat(),
        ...Object.values(labelCores).flat(),
        ...labelFillers,
        ...placeFillers,
        ...techCores,
        ...techFillers,
        ...techVerbs,
        ...statuses,
        ...eventWords,
        ...pageWords,
        ...structuralWords,
        ...plainWords,
        ...networks.flatMap(({ name, words }) => [name, ...words]),
        ...linkNames,
        ...linkPointers,
        ...greetings,
        ...introductions,
        ...introductionTails.map(({ text }) => text),
        ...documentWords,
        ...documentDateWords,
        ...dateWords.months.flat(),
        ...dateWords.seasons,
        ...closings.seals,
        ...blanks,
        ...requests,
        ...seniorities,
        ...Object.values(durationUnits),
      ]
        .flatMap((text) => [text, ...text.split(/[^\p{L}]+/u)])
        .filter((word) => word.length > 1),
    ),
  )
  const nameTails = lazy(() => [...introductionTails.map(({ text }) => text.replace(/ .*/u, '')), ...possessives])
  const secret = lazy(() => {
    // a note may stand before the sign, and a second word behind it: `비밀번호(PW): …`, `비밀번호: pw=…`
    const told = (words: readonly string[]): string =>
      `(?<![\\p{L}])(?:${words.join('|')})(?:\\s?\\([^()]{1,20}\\))?\\s?[:：=]\\s?`
    const value = '[^\\s,|)]{1,40}'
    const before = `(?:${told(loginWords)}${value}\\s?[/,|｜│⎪ㅣ‖]?\\s?)?`
    return new RegExp(`${before}(?:${told(passwordWords)}){1,2}(${value})`, 'giu')
  })
  const counted = lazy(() => new RegExp(`^\\d{1,3}(?:${countUnits.join('|')})`, 'u'))
  const guards = lazy(() => keySet(passwordGuards))
  const personal = lazy(() => keySet(personalWords))
  const personalField = lazy(() => keySet(personalFields))
  const personalNote = lazy(() => keySet(personalNotes))
  const segmentUnits = lazy(() => compileSegmenter(personalUnits))
  const ranks = lazy(() => keySet(rankWords))
  const doing = lazy(() => new Set(doingNouns))
  const plain = lazy(() => compileSegmenter(plainProjectWords))
  const dates = lazy(() => createDateReader())

  /** Meanings of a label that is made of words that say nothing before one that tells it. */
  function composedLabel(text: string): readonly LabelMeaning[] {
    const words = segmentLabel()(text)
    if (!words) return []
    return coreWords()
      .find(words.slice(-1).join())
      .filter((meaning) => {
        const open = meaning === 'period' || meaning === 'description' || meaning === 'url'
        return words.every((word) => plainLabelWords().has(word) || (open && placeWords().has(word)))
      })
  }

  /** What the words of a heading tell, without a total or a tail. */
  function tellSection(text: string): SectionMatch | undefined {
    const exact = sectionWords().find(text)
    if (exact.length > 0) return { kinds: exact, ambiguous: undefined, weak: weakWords().has(keyOf(text)) }
    const words = isSchoolName(text) ? undefined : segmentSection()(text)
    if (!words) return undefined
    const cores = words.filter((word) => !fillerWords().has(word) && ambiguousWords().find(word).length === 0)
    const kinds = new Set(cores.flatMap((word) => sectionWords().find(word)))
    // beside another word 이력 is a section of its own: `이력 / 학력`, but not `학력 이력` (MAPPING S3)
    const isHistory = (part: string): boolean => ambiguousWords().has(part, 'history')
    if (kinds.size > 0 && partsOfHeading(text).some(isHistory)) kinds.add('work')
    const named = headKinds([...kinds], text)
    if (named.length > 0)
      return { kinds: named, ambiguous: undefined, weak: cores.every((word) => weakWords().has(word)) }
    const [other] = words.flatMap((word) => ambiguousWords().find(word))
    if (other) return { kinds: [], ambiguous: other, weak: false }
    return weakSection(words.flatMap((word) => sectionWords().find(word)))
  }

  function findSection(text: string): SectionMatch | undefined {
    // what was taken out of a document is none of its sections
    if (deletedWords.some((word) => text.includes(word))) return undefined
    // one syllable tells a section at the level of the others alone: `상` is a level too
    if (keyOf(text).length === 1) return weakSection(sectionWords().find(text))
    for (const candidate of headingCandidates(text)) {
      // nor does one in parentheses: `영어 (상)`
      if (keyOf(candidate).length === 1) continue
      // an employment type in parentheses is that of the stay: `가람디자인 (아르바이트)`
      if (text.endsWith(`(${candidate})`) && [lexicon.isEmployment, lexicon.isPositionType].some((is) => is(candidate)))
        continue
      const match = tellSection(candidate)
      // beside the name of a unit it is a stay: `육군 00사단 (군복무)` (MAPPING W14)
      if (match?.kinds[0] === 'personal' && text.includes(`(${candidate})`)) continue
      // the English behind a heading of jobs adds no kind but projects: `교직 경력 (Teaching)` (MAPPING S1)
      const own = /^([^(]*\p{Script=Hangul}) ?\([\w ]+\)$/u.exec(candidate)?.[1]
      if (own && !match?.kinds.includes('projects')) {
        const told = tellSection(own)
        if (told?.kinds.join() === 'work') return told
      }
      if (match) return match
    }
    const found = joinedSection(text) ?? typoSection(text)
    // words of no section before one that ends the heading: `42 Seoul 팀 프로젝트`
    if (found || text.length > 24 || text.endsWith(')')) return found
    return weakSection(sectionWords().find(lastWord(text)))
  }

  /** What a short heading tells that is a section word with a slip. */
  function typoSection(text: string): SectionMatch | undefined {
    if (text.length > 12) return undefined
    const word = sectionWords().nearest(text)
    if (word !== '') return { kinds: sectionWords().find(word), ambiguous: undefined, weak: weakWords().has(word) }
    const [ambiguous] = ambiguousWords().find(ambiguousWords().nearest(text))
    return ambiguous && { kinds: [], ambiguous, weak: false }
  }

  /** Whether a heading joins words: `기술 스택 및 프로젝트`. */
  function isJoined(text: string): boolean {
    return partsOfHeading(text).length > 1
  }

  /** What a heading tells each of whose joined parts tells a section by itself: `자격과 상` (MAPPING S1, S6). */
  function joinedSection(text: string): SectionMatch | undefined {
    const parts = partsOfHeading(text)
    if (parts.length < 2) return undefined
    const matches = parts.map((part) => lexicon.section(part)).filter((match) => match !== undefined)
    if (matches.length < parts.length) return undefined
    const kinds = [...new Set(matches.flatMap((match) => match.kinds))]
    const ambiguous = kinds.length > 0 ? undefined : matches[0]?.ambiguous
    return { kinds, ambiguous, weak: matches.every((match) => match.weak) }
  }

  /** Whether a heading joins projects with sections of other kinds (MAPPING P6). */
  function isMixedProjects(text: string): boolean {
    const kinds = lexicon.section(text)?.kinds ?? []
    return kinds.length > 1 && kinds.includes('projects') && isJoined(text)
  }

  /** Kinds of a heading of several words: what was taught or told is a job where nothing joins them (`교육 경력`). */
  function headKinds(kinds: readonly SectionKind[], text: string): readonly SectionKind[] {
    const taught = kinds.every((kind) => kind === 'training' || kind === 'talks' || kind === 'work')
    if (taught && kinds.includes('work') && !isJoined(text)) return ['work']
    return kinds.length > 1 ? kinds.filter((kind) => kind !== 'title') : kinds
  }

  /** Whether a label joins words for a team and a rank: `부서/직위` (MAPPING W3). */
  function isTeamWithRank(text: string): boolean {
    const words = text.split('/').map((word) => labelWords().find(word))
    return (
      words.some((word) => word.includes('position')) &&
      words.every((word) => word.includes('position') || word.includes('team'))
    )
  }

  /** Meanings of a label: its own word, or the words that it is made of. */
  function findLabel(text: string): readonly LabelMeaning[] {
    const bare = withoutNote(text)
    const meanings = labelWords().find(bare)
    if (!meanings.includes('tech') && segmentTech()(bare)?.some((word) => techWords().has(word)))
      return [...meanings, 'tech']
    if (meanings.length > 0) return meanings
    if (isTeamWithRank(bare)) return ['position']
    const composed = composedLabel(bare)
    return composed.length > 0 || bare.length > 12 ? composed : labelWords().find(labelWords().nearest(bare))
  }

  /** Whether who is in charge of something, helps with it or is lent for it is told in many words, by the last of them: a task. */
  function isTask(text: string, last: string): boolean {
    return text.split(' ').length > 3 && taskWords.includes(last)
  }

  /** How sure it is that a part names a position. */
  function findPosition(text: string): 0 | 1 | 2 {
    const bare = withoutNotes(text).trim()
    if (bare.length > 60) return 0
    const key = keyOf(bare)
    if (sole().has(key)) return 2
    if (jobs().has(key)) return 1
    const lower = bare.toLowerCase()
    const latin = [...lower.matchAll(/[a-z][a-z\d-]*/gu)].map(([word]) => word)
    // among Korean words only the last one tells: `서버 Engineer`, but not `Engineer 모임`
    const told = /\p{Script=Hangul}/u.test(bare) ? latin.filter((word) => lower.endsWith(word)) : latin
    if (told.some((word) => latinPositions().has(word))) return 2
    const last = bare.replace(/^.*[\s/&,·]/su, '')
    const lastKey = keyOf(last)
    if (isTask(bare, lastKey)) return 0
    if (last !== bare && employment().has(lastKey)) return 2
    // an abbreviation behind its field, less sure behind two words: `커머스 MD`, `온라인 쇼핑몰 MD`, `사내 우수 MD`
    if (/^\p{Script=Hangul}+ (?:\p{Script=Hangul}+ )?[A-Z]+$/u.test(bare) && sole().has(lastKey))
      return bare.split(' ').length > 2 ? 1 : 2
    const [ranked] = rankedEndings.filter((ending) => lastKey.endsWith(ending) && lastKey !== ending)
    if (ranked && !rankPrefixes.some((prefix) => lastKey === `${prefix}${ranked}`)) return 0
    // a long title may be of two words: `시니어 테크니컬 라이터`
    const isTitle = positions().some((ending) => (ending.length > 4 ? key : lastKey).endsWith(ending))
    // a soldier by his task: `기상 관측병`
    if (lastKey.length > 2 && lastKey.endsWith(soldierEnding)) return 2
    // what an employer is may end as a title does: `게임 퍼블리셔`
    if (isTitle) return lexicon.companyScore(bare) === 3 || lexicon.isBusiness(bare) ? 0 : 2
    return bare.length <= 20 && workFields.some((field) => lower === field || lower.endsWith(` ${field}`)) ? 1 : 0
  }

  /** Whether a word may be a login or a password; a count is no one (`90일마다`). */
  function isCredential(word: string): boolean {
    if (/^\p{Script=Hangul}/u.test(word)) return /[\p{N}!@#$%^&*?]$/u.test(word)
    const latin = word.replace(/[^\x21-\x7e].*/su, '')
    if (counted().test(word)) return false
    return latin === '' || latin.split(/[(/+]/u).some((part) => part !== '' && !guards().has(keyOf(part)))
  }

  /** Where the first password of a text stands, with the login before it. */
  function findPassword(text: string): { start: number; end: number } | undefined {
    const pattern = secret()
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      if (isCredential(String(found[1]))) return { start: found.index, end: found.index + found[0].length }
      // another one may begin in what was no password
      pattern.lastIndex = found.index + 1
    }
    return undefined
  }

  const cachedSection = remember(findSection)
  const cachedLabel = remember(findLabel)
  const cachedPosition = remember(findPosition)
  const lexicon: Lexicon = {
    section(text) {
      if (text.length > 60) return undefined
      return cachedSection(text)
    },
    isDeleted: (text) =>
      deletedWords.some((word) => text.includes(word) && lexicon.section(text.replace(word, ''))?.weak === false),
    isSectionAlone(text) {
      const bare = text.replace(/\d\p{L}*/gu, '')
      const isTypo = (): boolean => typoSection(bare.replace(/^[^\p{L}]+/u, '')) !== undefined
      return !/\p{L}/u.test(bare) || segmentSection()(bare) !== undefined || isTypo()
    },
    label: (text) => (text.length > 40 ? [] : cachedLabel(text)),
    isContents: (text) => contentsWords.includes(keyOf(text)),
    isDocumentTitle: (text) => documentTitles.some((word) => keyOf(text).endsWith(word)),
    isStatus: (text) => status().has(keyOf(text)),
    isEmployment: (text) => employment().has(keyOf(text)),
    isServed: (text) => served().has(keyOf(text)),
    isPositionType: (text) => types().has(keyOf(text)),
    positionScore: (text) => (text.length > 120 ? 0 : cachedPosition(text)),
    isTeam: remember((text): boolean => {
      const bare = withoutNote(text).toLowerCase()
      // what a clause tells of is no name: `정산을 맡는 팀`
      if (bare.length > 40 || notTeams.includes(bare) || lexicon.isClause(bare)) return false
      return teamEndings.some(
        (ending) => bare.endsWith(ending) && bare.length > (ending.length === 1 ? 2 : ending.length - 1),
      )
    }),
    isPlainTeam: (text) => plainTeamEndings.some((ending) => text.toLowerCase().endsWith(ending)),
    isRegion(text) {
      // a place of several words is one: `Seoul, South Korea`
      const parts = text.split(/ ?[,/] ?/u).flatMap((part) => (isPlace(part) ? [part] : part.split(' ')))
      return parts.every((word, index) => isPlace(word) || (index > 0 && isDistrict(word) && !armies.includes(word)))
    },
    companyScore: remember((text): 0 | 2 | 3 => {
      if (companyMarks.some((mark) => text.includes(mark))) return 3
      const bare = withoutNotes(text).trim()
      // a name that is hidden: `N사`, `가**`
      if (/^\p{Lu}{1,2}사$|^[\p{L}\p{N}]{1,2}\*{2}/u.test(bare)) return 2
      const last = bare
        .toLowerCase()
        .replace(/\.$/u, '')
        .replace(/^.*[^a-z]/su, '')
      if (latinCompanies().has(last)) return 2
      const key = keyOf(bare)
      const isRanked = rankedEndings.some((ending) => rankPrefixes.some((prefix) => key.endsWith(`${prefix}${ending}`)))
      if (isRanked && !bare.includes(' ')) return 0
      return companyEndings.some((ending) => bare.endsWith(ending) && bare.length > ending.length) ? 2 : 0
    }),
    isTechnology: remember((text): boolean => {
      const bare = withoutNotes(text).trim()
      if (bare.length > 40) return false
      if (technologies().has(keyOf(bare))) return true
      if (/\p{Script=Hangul}/u.test(bare)) {
        const words = bare.split(' ')
        return (
          words.length <= 3 &&
          words.every((word) => technologies().has(keyOf(word)) || /^[A-Za-z][\w.+#-]*$/u.test(word))
        )
      }
      return /^[A-Za-z.@][\w .+#&/@'→>*-]*$/u.test(bare) && bare.split(' ').length <= 4 && !/[.!?]$/u.test(bare)
    }),
    isKnownTechnology: (text) => technologies().has(keyOf(text)) || knownTech().has(text.trim().toLowerCase()),
    isRest: (text) =>
      restLeads.some((word) => {
        const rest = text.slice(word.length).trim()
        return text.startsWith(word) && (rest === '' || lexicon.label(rest).includes('duties'))
      }),
    isOverview: (text) => overviewWords.some((word) => keyOf(text).includes(word)),
    isPlainProject: (text) => plain()(withoutNotes(text)) !== undefined || isMixedProjects(text),
    isSentence: remember((text): boolean => {
      // numbering and ornaments in front are no word of it: `1. 두레이음`
      const bare = text.replace(/^[^\p{L}]+|(?<![\s.!?。~)"'\]])[\s.!?。~)"'\]]+$/gu, '')
      const last = lastWord(bare)
      if (last === bare || positions().some((ending) => last.endsWith(ending))) return false
      const isNoun = plainNouns.some((noun) => last.endsWith(noun))
      const ends = !isNoun && sentenceEndings.some((ending) => bare.endsWith(ending))
      if (ends && (/\p{Script=Hangul}{2}$/u.test(bare) || verbEndings.includes(last))) return true
      if (/\b(?:inc|ltd|co|corp|llc|etc|no|vol|jr|sr|univ|dept)\.["')\]]*$/iu.test(text)) return false
      // the full stop of a date ends no sentence: `(2023. 05. ~ 2023. 08.)`
      if (/\d\.\s?\d{1,2}\.\s?["')\]]?$/u.test(text)) return false
      return /[\p{L}\p{N})]{2}[.!?。]["')\]]?$/u.test(text)
    }),
    isJoining: (text) =>
      joiningEndings.some((ending) => text.endsWith(ending)) &&
      /\p{Script=Hangul}{2}$/u.test(text) &&
      !plainNouns.some((noun) => text.endsWith(noun)),
    isClause(text) {
      const [, ...words] = text.split(' ').reverse()
      return words.length > 1 && words.some((word) => clauseEndings.some((ending) => word.endsWith(ending)))
    },
    isDoing(text) {
      const last = lastWord(text.replace(/(?<![\s.,])[\s.,]+$/u, ''))
      return doing().has(last) || isTask(text, last)
    },
    isBusiness: (text) => businessEndings.some((ending) => text.endsWith(ending)),
    isService: (text) => serviceEndings.some((ending) => text.endsWith(ending)),
    isJobField(text) {
      const words = text.split(' ')
      return jobs().has(keyOf(text)) || (words.length === 2 && words[1] === chargeWord)
    },
    isField: (text) => workFields.includes(text.toLowerCase()),
    isInterface: (text) => interfaceWords().has(keyOf(text)),
    isStructural: (word) =>
      structural().has(keyOf(word)) || labelWords().find(word).length > 0 || segmentSection()(word) !== undefined,
    isSpendable: remember((word) => {
      const letters = word.replace(/\p{N}+/gu, '')
      return (
        letters.length < 2 ||
        lexicon.isStructural(letters) ||
        segmentSpendable()(letters) !== undefined ||
        lexicon.section(letters) !== undefined
      )
    }),
    dropTail(word) {
      const tail = nameTails().find((own) => word.length > own.length && word.endsWith(own)) ?? ''
      return word.slice(0, word.length - tail.length)
    },
    findSecret(text) {
      const number = /(?<!\d)\d{6}\s?[\p{Pd}─⎯−]\s?[1-8][\d*]{6}(?!\d)/u.exec(text)
      if (number) return { start: number.index, end: number.index + number[0].length, kind: 'number' }
      const password = findPassword(text)
      return password && { ...password, kind: 'password' }
    },
    holdsCredential: (text) => text.split(' ').some((word) => word !== '' && isCredential(word)),
    secretName: (kind) => secretNames[kind],
    tellsPersonal(text) {
      const isTold = (at: number): boolean => {
        const value = text.slice(at + 1)
        return at > 0 && personal().has(keyOf(text.slice(0, at))) && /\d/u.test(value) && lexicon.isPersonalValue(value)
      }
      const first = text.indexOf(' ')
      return isTold(first) || isTold(text.indexOf(' ', first + 1))
    },
    isPersonalValue: (text) =>
      [...text.matchAll(/[\p{L}\p{N}]+/gu)].every(([word]) => {
        const unit = word.replace(/\p{N}+/gu, '')
        return unit === word ? personalNote().has(keyOf(word)) : unit === '' || segmentUnits()(unit) !== undefined
      }),
    isPersonalField: (text) => personalField().has(keyOf(text)),
    isRank: (text) => ranks().has(keyOf(text)),
    talk: talkType,
    isNumbering: (text) => numberings.includes(keyOf(text)),
    isTeamSize: (text) => {
      const [, counter = ''] = /\d ?(\p{Script=Hangul})/u.exec(text) ?? []
      return peopleCounters.includes(counter) && text.length <= 20
    },
    dropMarks: (text) => companyMarks.reduce((name, mark) => name.replaceAll(mark, ' '), text).trim(),
    cutEvent(text) {
      const last = lastWord(text)
      return last !== text && events().has(last) ? text.slice(0, -last.length - 1) : text
    },
    duration: (months) => formatDuration(months),
    get dates() {
      return dates()
    },
  }
  return lexicon
}

/** Whether a word of a text is the name of a school, not the word for one alone. */
function isSchoolName(text: string): boolean {
  return text.split(' ').some((token) => schoolWords.some((word) => token.length > word.length && token.endsWith(word)))
}

/** Whether a word ends as the name of a district or a street does. */
function isDistrict(word: string): boolean {
  return districtEndings.some((ending) => word.endsWith(ending) && word.length > 1)
}

function lazy<Value>(make: () => Value): () => Value {
  let value: { made: Value } | undefined
  return () => {
    value ??= { made: make() }
    return value.made
  }
}

function keySet(words: readonly string[]): Set<string> {
  return new Set(words.map(keyOf))
}

function withMore(words: readonly string[], more: readonly string[] = []): readonly string[] {
  return [...words, ...more]
}

function merge<Meaning extends string>(
  table: Readonly<Record<Meaning, readonly string[]>>,
  extra: { readonly [Key in Meaning]?: readonly string[] } = {},
): Record<Meaning, readonly string[]> {
  const merged: Record<Meaning, readonly string[]> = { ...table }
  for (const meaning in table) merged[meaning] = withMore(table[meaning], extra[meaning])
  return merged
}

function weakSection(kinds: readonly SectionKind[]): SectionMatch | undefined {
  return kinds.length > 0 ? { kinds: [...new Set(kinds)], ambiguous: undefined, weak: true } : undefined
}

/** The parts of a heading that joining words and signs part: `학력과 경력`, `자격증 · 어학`. */
function partsOfHeading(text: string): string[] {
  return text
    .split(/[/&·,+]|(?<!\S)(?:및|and)(?!\S)|[와과](?=\s)/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** A heading, then what is left without a total, a bilingual tail or what stands behind a separator (MAPPING S1). */
function headingCandidates(text: string): Iterable<string> {
  const bare = text.replace(/ ?[([][^()[\]]*[)\]]/gu, ' ').trim()
  const before = bare.replace(/(?:[:：|｜│⎪ㅣ‖]|\s[\p{Pd}─⎯−ㅡ~]\s).*/su, '')
  const inner = /\(([^()]+)\)/u.exec(text)?.[1] ?? ''
  const clean = bare.replace(/ ?(?<!\d)\d+ ?(?:년|개월).*| \d{1,3} ?[건개곳편]$/u, '')
  return new Set([text, bare, clean, before, inner])
}

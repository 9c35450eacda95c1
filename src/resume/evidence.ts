import {
  militaryWords,
  periodicalLeads,
  projectWord,
  projectWords,
  publicationWords,
  takenWord,
  talkWords,
  venueWords,
  workWords,
} from '../ko/entries.js'
import type { LabelMeaning, Lexicon, SectionKind } from '../lexicon.js'
import { readLabel } from '../outline/label.js'
import { joinLines, type Line } from '../outline/text.js'
import { trimOrnaments } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import { lastWord } from '../word.js'
import type { Context } from './context.js'
import { cutLine } from './cut.js'
import { studyScore, tellsDegree } from './education.js'
import { isOnlyDate } from './entries.js'
import { isLanguageLine } from './languages.js'
import {
  certificateScore,
  holdsActivity,
  holdsEvent,
  holdsMeeting,
  holdsRank,
  holdsSchool,
  holdsWord,
  isActivityRole,
  testLanguage,
} from './telling.js'

/** How much speaks for each kind: 1 a hint, 2 a doubt settled, 3 and more for sure. */
export type Scores = { [Kind in SectionKind]?: number }

/**
 * Score what a line speaks for (MAPPING S6).
 *
 * @param line - an entry's line
 * @returns a score a kind; empty where it says nothing
 */
export function scoreLine(line: Line, context: Context): Scores {
  const scores: Scores = {}
  // what is that long is prose, and no entry
  if (line.text.length > 300) return scores
  const { lexicon } = context
  const title = trimOrnaments(line)
  const { text } = title
  const cut = cutLine(title, context, { tail: true })
  const parts = cut.pieces.flatMap((piece) => partsAt(piece.line.text, lexicon))
  const isRanked = holdsRank(text)
  const labelled = readLabel(title, lexicon)
  const add = (kind: SectionKind, score: number): void => {
    if (score > 0) scores[kind] = Math.max(scores[kind] ?? 0, score)
  }

  if (labelled?.meanings.includes('personal') && labelled.value.text !== '') add('personal', 5)
  if (militaryWords.some((word) => text.endsWith(word)) || (holdsWord(text, militaryWords) && text.length <= 40)) {
    add('personal', 4)
  }
  if (isRanked) add('awards', holdsActivity(text) && parts.some(isActivityRole) ? 3 : 4)
  else if (holdsEvent(text)) add('awards', 1)
  if (/^[🏆🏅🥇🥈🥉🎖]/u.test(line.text)) add('awards', 4)

  const isTest = parts.some((part) => testLanguage(part) !== undefined) || testLanguage(text) !== undefined
  if (isTest) {
    add('certificates', 3)
    add('languages', 3)
  } else if (isLanguageLine(title) || (labelled?.meanings.includes('language') && isLanguageLine(labelled.value)))
    add('languages', 3)
  else if (labelled?.meanings.includes('tech') && labelled.value.text !== '') add('skills', 2)

  const certificate = Math.max(0, ...parts.map((part) => certificateScore(part)))
  const study = isRanked ? 0 : studyScore(title, context)
  // nobody takes a job: `IBM 운영자 인증 취득`
  const isTaken = study === 0 && text.endsWith(takenWord)
  if (!isRanked) add('certificates', isTaken ? Math.max(certificate, 2) : certificate)
  // with the word for joining it a position is one: `가온중학교 교사 임용` (MAPPING T6)
  const titles = parts.map(lexicon.cutEvent)
  const position = titles.some((part) => lexicon.positionScore(part) === 2 && certificateScore(part) === 0)
  const lastWords = titles.some((part) => {
    return part.includes(' ') && lexicon.positionScore(lastWord(part)) === 2 && holdsSchool(part)
  })
  // a department beside an office is where one taught, unless a degree says more
  const isOffice = position && !tellsDegree(title, context)
  const isTeaching = !holdsActivity(text) && holdsSchool(text) && (((position || lastWords) && study < 4) || isOffice)
  if (isTeaching) add('work', 4)
  const isCertificate = certificate === 3 && study > 0 && study < 4 && !holdsSchool(text)
  add('education', isTeaching ? 1 : isCertificate ? study - 1 : study)

  const company = Math.max(0, ...parts.map((part) => lexicon.companyScore(part)))
  const isKnown = parts.some((part) => context.isEmployer(part))
  const isName = isKnown && parts.length === 1
  const hasRange = cut.periods.some((period) => period.kind === 'range')
  let work = company === 3 || isName ? 3 : isKnown ? 1 : 0
  // an activity has roles, no positions: `학생기자단`
  if (position && !holdsActivity(text)) work += company >= 2 || isKnown ? 3 : 2
  if (holdsWord(text, workWords)) work += 2
  if (work > 0 && hasRange) work += 1
  if (company === 2 && work === 0 && hasRange) work = 1
  if (study < 3 && !isRanked && !isTaken) add('work', work)

  if (holdsActivity(text)) add('volunteer', parts.some(isActivityRole) ? 4 : 3)
  else if (parts.some(isActivityRole) && hasRange) add('volunteer', 2)
  if (hasRepository(line)) add('projects', isRanked ? 1 : 2)
  if (projectWords.some((word) => parts.some((part) => part.toLowerCase().endsWith(word)))) add('projects', 3)
  const isPeriodical = parts.some(
    (part) => periodicalLeads.some((word) => part.startsWith(`${word} `)) && !holdsMeeting(part),
  )
  if ((isPeriodical || holdsWord(text, publicationWords)) && !isRanked) add('publications', 3)
  const isTalk = parts.some((part) => talkWords.some((word) => part.toLowerCase().endsWith(word)))
  if (holdsWord(text, talkWords) && !isRanked) add('talks', isTalk ? 4 : 3)
  return scores
}

/** A text, or the position and the employer that an `@` joins: `Data Analyst@가람` (SURVEY 005). */
function partsAt(text: string, lexicon: Lexicon): string[] {
  const at = text.indexOf('@')
  return at > 0 && lexicon.positionScore(text.slice(0, at)) === 2 ? [text.slice(0, at), text.slice(at + 1)] : [text]
}

/** Whether a line links to a repository. */
function hasRepository(line: Line): boolean {
  const urls = [line.text, ...line.spans.flatMap((span) => (span.url ? [span.url] : []))]
  return urls.some((url) => /(?:github\.com|gitlab\.com|bitbucket\.org)\/[\w.-]+\/[\w.-]+/iu.test(url))
}

const labelKinds: readonly (readonly [LabelMeaning, SectionKind, number])[] = [
  ['school', 'education', 3],
  ['major', 'education', 3],
  ['degree', 'education', 3],
  ['score', 'education', 3],
  ['company', 'work', 3],
  ['employment', 'work', 3],
  ['issuer', 'certificates', 3],
  ['number', 'certificates', 3],
  ['awarder', 'awards', 3],
  ['tech', 'projects', 2],
]

/**
 * Score what a unit speaks for, by its own line and by the short lines right under it.
 *
 * @param unit - a heading, bold line, label or item with what stands under it
 */
export function scoreUnit(unit: Unit, context: Context): Scores {
  const line = joinLines(unit.lines)
  const [first] = unit.children
  // what is listed under a date alone is what it dates
  if (first && first.lines.length > 0 && isOnlyDate(line, context)) return scoreUnit(first, context)
  const scores = scoreLine(line, context)
  for (const child of unit.children.slice(0, 6)) {
    const [own] = child.lines
    if (!own || child.lines.length > 3 || own.text.length > 60) continue
    const labelled = readLabel(own, context.lexicon)
    const meanings = labelled?.meanings ?? []
    for (const [meaning, kind, score] of labelKinds) {
      if (meanings.includes(meaning)) scores[kind] = Math.max(scores[kind] ?? 0, score)
    }
    // what is told as a project is no activity, whatever its name: `스터디 앱`, then `프로젝트 설명`
    if (meanings.includes('description') && labelled?.label.text.startsWith(projectWord)) scores.volunteer = 0
    if (meanings.length > 0) continue
    // a bold line is as well a role in what one did where the jobs stand elsewhere
    const isBold = child.style === 'bold' && context.employers.size === 0
    if ((child.style !== 'text' && !isBold) || context.lexicon.isSentence(own.text)) continue
    // where a paper appeared stands right below its title (MAPPING C3)
    const isVenue = child === first && holdsWord(own.text, venueWords) && !holdsRank(own.text)
    if (isVenue && scores.awards === undefined) scores.publications = 3
    if (!child.quote && own.text.length <= 40) {
      const under = scoreLine(own, context)
      // a team below a name is that of a stay: `게임서버팀`
      if (isBold && context.lexicon.isPlainTeam(own.text)) under.work = 2
      for (const kind of ['education', 'work'] as const) {
        const score = Math.min(under[kind] ?? 0, 3)
        if (score >= 2) scores[kind] = Math.max(scores[kind] ?? 0, score)
      }
    }
  }
  return scores
}

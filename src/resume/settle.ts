import { append } from '../append.js'
import { kindNames } from '../ko/entries.js'
import type { LabelMeaning, SectionKind, SectionMatch } from '../lexicon.js'
import type { Cell, Table } from '../outline/blocks.js'
import { hasColon, readLabel } from '../outline/label.js'
import { joinLines, type Line, placeOf } from '../outline/text.js'
import { trimOrnaments } from '../outline/title.js'
import type { Unit } from '../outline/units.js'
import { isContactUnit } from './basics/reader.js'
import { type Context, reportLine, reportUnit, type Section, spend } from './context.js'
import { cutLine } from './cut.js'
import { tellsDegree } from './education.js'
import { type Scores, scoreLine, scoreUnit } from './evidence.js'
import { isProgramming } from './languages.js'
import { stripSign } from './tables.js'
import { holdsEvent, holdsMeeting, holdsRank, isActivityRole } from './telling.js'

/** Units of one kind, in the order of the document. */
export interface SettledUnits {
  readonly kind: SectionKind
  readonly units: Unit[]
}

interface Atom {
  readonly kind: SectionKind
  readonly unit: Unit
}

interface Settling {
  readonly kinds: readonly SectionKind[]
  readonly ambiguous: SectionMatch['ambiguous']
  readonly context: Context
}

/** Kinds that the entries of a section of one kind may leave it for, and how sure that must be (MAPPING S6, C1). */
const exits: { readonly [Kind in SectionKind]?: { readonly [Other in SectionKind]?: number } } = {
  education: { languages: 3, certificates: 3, awards: 4, personal: 4 },
  certificates: { awards: 4, education: 4 },
  awards: { projects: 2, certificates: 3, education: 4, publications: 3 },
  languages: { certificates: 3, skills: 2 },
  volunteer: { awards: 4, certificates: 3, work: 5, personal: 4 },
  work: { certificates: 3, awards: 4, education: 3 },
  projects: { certificates: 3 },
}

/**
 * Settle what the entries of a section are, one by one, by what they say (MAPPING S6).
 *
 * @param section - a mixed or ambiguous section, or one of a single kind whose entries may be strays
 * @param kinds - kinds that its heading tells; none for an ambiguous word
 * @param context - words; takes a message where the content decided, and what nothing tells
 * @returns units by kind in the order in which the kinds appear; each unit is in one of them
 */
export function settleUnits(section: Section, kinds: readonly SectionKind[], context: Context): SettledUnits[] {
  const ambiguous = section.match?.ambiguous ?? (kinds.length === 0 ? 'etc' : undefined)
  const atoms = settleAll(section.units, { kinds, ambiguous, context })
  const settled: { kind: SectionKind; units: Unit[] }[] = []
  for (const { kind, unit } of ambiguous === 'experience' && context.employers.size === 0
    ? unifyHeadings(atoms)
    : atoms) {
    const own = settled.find((group) => group.kind === kind)
    if (!own) settled.push({ kind, units: [unit] })
    else own.units.push(unit)
  }
  if ((kinds.length !== 1 || ambiguous) && section.heading && settled.length > 0) {
    const names = settled.map(({ kind }) => kindNames[kind])
    context.report('ambiguous-section', {
      place: placeOf(section.heading),
      actual: section.heading.text,
      expected: names.join(', '),
    })
  }
  return settled
}

/**
 * Tell the kind that a line of a section of one kind belongs to instead (MAPPING S6, C1).
 *
 * @param unit - what stands right in the section
 * @param kind - kind of the section
 * @returns such as `certificates` for a certificate among jobs; `undefined` where it may stay
 */
export function strayKind(unit: Unit, kind: SectionKind, context: Context): SectionKind | undefined {
  if (unit.table || unit.style === 'heading' || unit.children.length > 0 || unit.lines.length !== 1) return undefined
  const scores = scoreUnit(unit, context)
  return strayOf(kind === 'work' ? onJob(scores, unit, context) : scores, kind)
}

/**
 * Scores of what stands below a job: a course without a date and an end is what one taught there (`신입 6명 교육`), and
 * an employer by its mark teaches no one: `(주)가온교육 / 지원팀`.
 */
function onJob(scores: Scores, unit: Unit, context: Context): Scores {
  const { education = 0, ...others } = scores
  if (unit.lines.some((line) => tellsDegree(line, context))) return scores
  const isMarked = unit.lines.some((line) =>
    cutLine(line, context).pieces.some((piece) => context.lexicon.companyScore(piece.line.text) === 3),
  )
  return !isMarked && (education > 3 || holdsDate(unit, context)) ? scores : others
}

/** Headings of one shape under a word for experience are of one kind, that which most of them are. */
function unifyHeadings(atoms: readonly Atom[]): Atom[] {
  const counts = new Map<SectionKind, number>()
  for (const { kind, unit } of atoms) {
    if (unit.style === 'heading' && (kind === 'work' || kind === 'projects' || kind === 'volunteer'))
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return atoms.map((atom) =>
    most && atom.unit.style === 'heading' && counts.has(atom.kind) ? { ...atom, kind: most[0] } : atom,
  )
}

function settleAll(units: readonly Unit[], settling: Settling): Atom[] {
  const atoms: Atom[] = []
  for (const unit of units) {
    const last = atoms.at(-1)?.kind
    append(atoms, settleUnit(unit, settling, last))
  }
  return atoms
}

function settleUnit(unit: Unit, settling: Settling, last: SectionKind | undefined): Atom[] {
  const { context } = settling
  if (unit.table) return settleTable(unit, unit.table, settling, last)
  if (unit.lines.length === 0) return settleAll(unit.children, settling)
  if (settling.kinds.includes('basics') && isContactUnit(unit, context)) return [{ kind: 'basics', unit }]
  const line = joinLines(unit.lines)
  const head = headOf(line, unit, settling)
  if (head) {
    const [kind] = head
    // a heading among projects or jobs says more than its section
    if (kind && head.length === 1 && (kind === 'projects' || kind === 'work')) return [{ kind, unit }]
    const label = readLabel(line, context.lexicon)
    if (label && label.value.text !== '' && hasColon(line))
      return settleLabelled({ ...label, kinds: head }, unit, context)
    spend(line, context)
    return settleAll(unit.children, { kinds: head, ambiguous: undefined, context })
  }
  const labelled = labelledAs(line, settling)
  if (labelled) return settleLabelled(labelled, unit, context)
  if (unit.style === 'text' && isAside(unit, last, settling)) return leaveOut(unit, context)
  if (unit.style === 'text') return settleLines(unit, settling, last)
  const kind = decide(scoreUnit(unit, context), settling, last, unit)
  if (unit.style === 'item' && unit.children.length === 0) return kind ? [{ kind, unit }] : leaveOut(unit, context)
  return takeStrays(unit, line, kind, settling)
}

/** Whether a paragraph behind awards or certificates is prose that tells none. */
function isAside(unit: Unit, last: SectionKind | undefined, { context }: Settling): boolean {
  if (last !== 'awards' && last !== 'certificates') return false
  const { text } = joinLines(unit.lines)
  return (
    context.lexicon.isSentence(text.replace(/(?<![^\p{L}\p{N}.])[^\p{L}\p{N}.]+$/u, '')) &&
    !holdsRank(text) &&
    !holdsEvent(text)
  )
}

function leaveOut(unit: Unit, context: Context): Atom[] {
  reportUnit('left-out', unit, context)
  return []
}

/** The kinds that a heading, bold line or item tells for what stands under it. */
function headOf(line: Line, unit: Unit, settling: Settling): readonly SectionKind[] | undefined {
  if (unit.children.length === 0) return undefined
  const match = settling.context.lexicon.section(trimOrnaments(line).text)
  if (!match || match.kinds.length === 0) return undefined
  // a word that often heads something else is a section where the one around it tells the same
  const isTold = match.kinds.some((kind) => settling.kinds.includes(kind))
  if (match.weak && !(isTold && settling.context.lexicon.isSectionAlone(line.text))) return undefined
  // a level of schools heads entries, and says more than its section's word
  if (match.kinds.every(isStudy) && settling.kinds.some(isStudy)) return undefined
  if (settling.kinds.length === 1 && match.kinds[0] === settling.kinds[0]) return undefined
  const isLabel = settling.kinds.includes('work') || settling.kinds.includes('projects')
  return isLabel && match.kinds.every((kind) => kind === 'skills' || kind === 'summary') ? undefined : match.kinds
}

/** A line `라벨: 값` whose label is a section word. */
interface LabelledKinds {
  readonly label: Line
  readonly value: Line
  readonly kinds: readonly SectionKind[]
}

/** Settle a value by its label: `자격증: 정보처리기사`. */
function settleLabelled({ label, value, kinds }: LabelledKinds, unit: Unit, context: Context): Atom[] {
  // the label of technologies is their category (MAPPING K1)
  if (kinds[0] === 'skills') return [{ kind: 'skills', unit }]
  spend(label, context)
  const style = unit.style === 'heading' ? unit.style : 'text'
  return settleAll([{ ...unit, style, lines: [value] }], { kinds, ambiguous: undefined, context })
}

function labelledAs(line: Line, settling: Settling): LabelledKinds | undefined {
  const isActivity = settling.kinds[0] === 'volunteer'
  if (settling.kinds.length === 1 && !settling.ambiguous && !isActivity) return undefined
  const labelled = readLabel(line, settling.context.lexicon)
  if (!labelled || labelled.value.text === '') return undefined
  const match = settling.context.lexicon.section(labelled.label.text)
  const told = match && !match.weak ? match.kinds.filter((kind) => kind !== 'title' && kind !== 'basics') : []
  const isCode = told[0] === 'languages' && isProgramming(labelled.value, settling.context)
  const kinds = isCode ? ['skills' as const] : told
  return kinds.length > 0 ? { label: labelled.label, value: labelled.value, kinds } : undefined
}

/** Settle the lines of a paragraph, one unit a kind; a line that tells nothing goes with the one before. */
function settleLines(unit: Unit, settling: Settling, last: SectionKind | undefined): Atom[] {
  const { context } = settling
  const lines = new Map<SectionKind, Line[]>()
  let open = last
  let isLost = false
  for (const line of unit.lines) {
    const scores = scoreLine(line, context)
    const isSilent = lines.size > 0 && Object.values(scores).every((score) => score < 2)
    const kind = isSilent ? open : decide(scores, settling, open, { ...unit, lines: [line] })
    if (!kind) {
      reportLine('left-out', line, context)
      isLost = true
      continue
    }
    const own = lines.get(kind)
    if (own) own.push(line)
    else lines.set(kind, [line])
    open = kind
  }
  const [only] = lines.keys()
  if (lines.size === 1 && only && !isLost) return [{ kind: only, unit }]
  return [...lines].map(([kind, own]) => ({ kind, unit: { ...unit, lines: own, children: [] } }))
}

/** Cut strays out of what stands under an entry: a certificate or an award among a school's items (MAPPING C1). */
function takeStrays(unit: Unit, line: Line, kind: SectionKind | undefined, settling: Settling): Atom[] {
  const { context } = settling
  const own = scoreUnit({ ...unit, children: [] }, context)
  const isSilent = Object.values(own).every((score) => score < 2)
  const isWhole = settling.ambiguous === 'experience' && unit.style === 'heading'
  if (
    isSilent &&
    !isWhole &&
    kind !== 'projects' &&
    unit.style !== 'item' &&
    unit.children.every((child) => child.style === 'item' || child.style === 'heading')
  ) {
    // what the parts leave out counts only where they are settled apart
    const told: Parameters<Context['report']>[] = []
    const report = (...message: Parameters<Context['report']>): void => {
      told.push(message)
    }
    const atoms = settleAll(unit.children, { ...settling, context: { ...context, report } })
    const [first] = atoms
    if (first && atoms.some((atom) => atom.kind !== first.kind)) {
      reportLine('left-out', line, context)
      for (const message of told) context.report(...message)
      return atoms
    }
    const isList = unit.style === 'label' && unit.children.every((child) => child.style === 'item')
    if (first && kind !== first.kind && isList) return [{ kind: first.kind, unit }]
  }
  if (!kind) return leaveOut(unit, context)
  if (!isStudy(kind)) return [{ kind, unit }]
  const strays: Atom[] = []
  let before: SectionKind | undefined
  const kept = unit.children.filter((child) => {
    const isCandidate = child.style === 'item' && child.children.length === 0
    const scores = isCandidate ? scoreUnit(child, context) : {}
    // a rank alone may be of what the course did (MAPPING E3)
    const told = strayOf(scores, 'education')
    const other = told === 'awards' && (scores.projects ?? 0) > 1 ? undefined : told
    // a dated item that says nothing goes with the stray right before it, in a section of both
    const isNext = isCandidate && before && settling.kinds.includes(before) && isSilentDate(child, scores, context)
    const stray = other ?? (isNext ? before : undefined)
    if (stray) strays.push({ kind: stray, unit: child })
    before = stray
    return !stray
  })
  return [{ kind, unit: strays.length > 0 ? { ...unit, children: kept } : unit }, ...strays]
}

/** Whether an item has a date and tells no kind. */
function isSilentDate(unit: Unit, scores: Scores, context: Context): boolean {
  return Object.values(scores).every((score) => score < 2) && holdsDate(unit, context)
}

/** Whether a line of a unit has a date of its own. */
function holdsDate({ lines }: Unit, context: Context): boolean {
  return lines.some((line) => cutLine(line, context).periods.length > 0)
}

/** The kind that an entry of a pure section belongs to instead, if it is sure. */
function strayOf(scores: Scores, kind: SectionKind): SectionKind | undefined {
  const own = scoreFor(scores, kind)
  let best: SectionKind | undefined
  let most = 0
  for (const [other, least] of Object.entries(exits[entryKind(kind)] ?? {}) as [SectionKind, number][]) {
    const score = scoreFor(scores, other)
    if (score >= least && score > own && score > most) {
      best = other
      most = score
    }
  }
  if (kind === 'awards' && best === 'projects' && own > 0) return undefined
  return own >= 2 && most - own < 2 ? undefined : best
}

function scoreFor(scores: Scores, kind: SectionKind): number {
  return scores[entryKind(kind)] ?? 0
}

/** Kind of the entries of a section: courses are told as schools are. */
function entryKind(kind: SectionKind): SectionKind {
  return kind === 'training' ? 'education' : kind
}

function isStudy(kind: SectionKind): boolean {
  return entryKind(kind) === 'education'
}

/** Decide the kind of an entry: by what it says, then by the words of its section, then by the entry before it. */
function decide(
  scores: Scores,
  settling: Settling,
  last: SectionKind | undefined,
  unit: Unit,
): SectionKind | undefined {
  const { kinds, ambiguous, context } = settling
  const [only] = kinds
  if (kinds.length === 1 && only && !ambiguous) {
    if (only === 'languages' && isProgramming(joinLines(unit.lines), context)) return 'skills'
    const isBig = unit.style === 'heading' || unit.children.length > 0
    if (isBig && (only === 'work' || only === 'projects')) return only
    // what has technologies of its own and is no school is a project among them: `졸업 작품` (MAPPING S6)
    const isMade = isBig && only === 'education' && scoreFor(scores, 'projects') >= 2 && scoreFor(scores, only) < 2
    return strayOf(scores, only) ?? (isMade ? 'projects' : only)
  }
  const isBelowJob = last === 'work' && ambiguous !== undefined
  const candidates: Scores = isBelowJob ? { ...onJob(scores, unit, context) } : { ...scores }
  const isTaught = scores.education !== candidates.education
  // a word such as 이력 tells jobs first (MAPPING S3)
  for (const kind of ambiguous === 'history' ? (['work'] as const) : kinds) {
    const score = scoreFor(candidates, kind)
    if (score > 0) candidates[entryKind(kind)] = score + 1.5
  }
  // where no jobs stand elsewhere a position tells one, whatever technologies it names
  if (ambiguous === 'experience' && context.employers.size === 0 && candidates.work) candidates.work += 0.5
  // a title may be a certificate, and one beside an organisation its award or issuer: `준학예사 (2019.12)`
  if (!ambiguous && !kinds.includes('work') && (candidates.work ?? 0) < 4) candidates.work = 0
  // a test of languages stays a certificate only in a section of certificates that is none of languages (MAPPING K5)
  const isTest = (scores.languages ?? 0) > 0 && scores.certificates !== undefined
  const isCertificate = kinds.includes('certificates') && !kinds.includes('languages')
  if (isTest) candidates[isCertificate ? 'languages' : 'certificates'] = 0
  // what one taught at a school is a course to others
  if (kinds.includes('talks') && !kinds.some(isStudy)) {
    candidates.talks = Math.max(candidates.talks ?? 0, candidates.education ?? 0)
    candidates.education = 0
    // what one spoke of may be an activity: `첫 스터디를 여는 법`
    if (!ambiguous && !kinds.includes('volunteer') && (candidates.volunteer ?? 0) < 4) candidates.volunteer = 0
    // who gave it may be one that teaches too: `안내사 (2015.11, 가람공단)`
  } else if (!ambiguous && !kinds.some(isStudy) && (candidates.education ?? 0) < 3) candidates.education = 0
  const ranked = (Object.entries(candidates) as [SectionKind, number][]).sort((a, b) => b[1] - a[1])
  const [best] = ranked
  if (best && best[1] >= 2) return best[0]
  if (last && (ambiguous !== 'etc' || isTaught) && !(ambiguous === 'experience' && unit.style === 'heading'))
    return last
  if (only) return entryKind(only)
  if (ambiguous === 'experience') return defaultExperience(unit, context)
  // a name above what was done when is an employer's, under a word that tells jobs first (MAPPING S3)
  const isDated = ambiguous === 'history' && unit.children.some((child) => holdsDate(child, context))
  if (isDated) return 'work'
  // prose there introduces the person (MAPPING B5)
  const isProse = ambiguous === 'history' && context.lexicon.isSentence(joinLines(unit.lines).text)
  return isProse ? 'summary' : undefined
}

/** An entry under a word for experience that tells nothing: a project where the jobs stand elsewhere, else a job. */
function defaultExperience(unit: Unit, context: Context): SectionKind {
  if (context.employers.size === 0) return 'work'
  const [first] = unit.children
  // who has a role at a festival or a meeting takes part in it
  const isOffice = first && holdsMeeting(joinLines(unit.lines).text) && isActivityRole(joinLines(first.lines).text)
  return unit.style !== 'item' && !isOffice ? 'projects' : 'volunteer'
}

const columnKinds: readonly (readonly [LabelMeaning, SectionKind])[] = [
  ['school', 'education'],
  ['degree', 'education'],
  ['award', 'awards'],
  ['awarder', 'awards'],
  ['certificate', 'certificates'],
  ['issuer', 'certificates'],
  ['company', 'work'],
  ['publisher', 'publications'],
  ['fluency', 'languages'],
]

/** A table by the names of its columns; without them row by row. */
function settleTable(unit: Unit, table: Table, settling: Settling, last: SectionKind | undefined): Atom[] {
  const { kinds, ambiguous, context } = settling
  const [only] = kinds
  const told = columnKindOf(table, settling)
  if (only && kinds.length === 1 && !ambiguous) {
    // a pure section keeps its table, but for rows that are strays for sure
    const parts = settleRows(unit, table, settling, last)
    return told === undefined && parts.some((atom) => atom.kind !== only) ? parts : [{ kind: only, unit }]
  }
  // a test among certificates is a language, where the section is of languages too (MAPPING K5)
  if (told === 'certificates' && kinds.includes('languages')) return settleRows(unit, table, settling, told, told)
  if (told && !isNamedByRow(table, context)) return [{ kind: told, unit }]
  return settleRows(unit, table, settling, last)
}

function columnKindOf(table: Table, settling: Settling): SectionKind | undefined {
  const { context, kinds } = settling
  const meanings = (table.head ?? []).map((cell) => context.lexicon.label(trimOrnaments(joinLines(cell)).text))
  const found = new Map<SectionKind, number>()
  for (const known of meanings) {
    // words such as a column of contents or of kinds tell nothing
    if (known.includes('type') || known.includes('content')) continue
    const own = columnKinds.filter(([meaning]) => known.includes(meaning))
    const [first] = own
    for (const [, kind] of own) {
      // the first meaning of a word tells most
      const isFirst = first?.[1] === kind
      found.set(kind, (found.get(kind) ?? 0) + (isFirst ? 1 : 0.5))
    }
  }
  for (const kind of kinds) {
    const score = found.get(entryKind(kind))
    if (score !== undefined) found.set(entryKind(kind), score + 1)
  }
  const [best, second] = [...found].sort((a, b) => b[1] - a[1])
  return best && (!second || best[1] > second[1]) ? best[0] : undefined
}

/** Settle the rows of a table, one table a kind; where its columns tell one, only tests of languages leave that. */
function settleRows(
  unit: Unit,
  table: Table,
  settling: Settling,
  last: SectionKind | undefined,
  columns?: SectionKind,
): Atom[] {
  const { context } = settling
  const parts = new Map<string, { kind: SectionKind; column: number; rows: (readonly Cell[])[] }>()
  let open = last
  for (const row of table.rows) {
    const cells = row.map((cell) => joinLines(cell))
    const line = joinLines(cells, ' | ')
    const told = wordIn(cells, context)
    // what is listed in a cell was done there, and tells no kind
    const heads = row.flatMap((cell) => cell.filter((own) => stripSign(own) === own))
    const found = told?.kind ?? decide(scoreLine(joinLines(heads, ' | '), context), settling, open, unit)
    const kind = columns && found !== 'languages' ? columns : found
    if (!kind) {
      reportLine('left-out', line, context)
      continue
    }
    const column = told?.column ?? -1
    const key = `${kind} ${column}`
    const part = parts.get(key) ?? { kind, column, rows: [] }
    part.rows.push(row.filter((_, at) => at !== column))
    parts.set(key, part)
    open = kind
  }
  return [...parts.values()].map(({ kind, column, rows }) => {
    const head = table.head?.filter((_, at) => at !== column)
    if (column < 0 || head?.length !== 1) return { kind, unit: { ...unit, table: { ...table, head, rows } } }
    // a value beside its section's word is a line, and the name of its column says nothing
    spend(joinLines(head.flat()), context)
    const { depth, quote, place } = unit
    return { kind, unit: { style: 'text', depth, quote, place, children: [], lines: rows.flat(2) } }
  })
}

/** The cell of a row that is a section word: the word tells the row's kind, and leaves it. */
function wordIn(cells: readonly Line[], context: Context): { kind: SectionKind; column: number } | undefined {
  const told = cells.map((cell) => sectionWord(cell, context))
  const column = told.findIndex((kind) => kind !== undefined)
  const [kind] = told.slice(column)
  if (!kind) return undefined
  for (const cell of cells.slice(column, column + 1)) spend(cell, context)
  return { kind: entryKind(kind), column }
}

function sectionWord(cell: Line, { lexicon }: Context): SectionKind | undefined {
  const match = cell.text === '' ? undefined : lexicon.section(cell.text)
  return match && !match.weak ? match.kinds[0] : undefined
}

/** Whether each row of a table has its section's word in its first cell. */
function isNamedByRow({ rows }: Table, context: Context): boolean {
  return rows.every(([cell = []]) => sectionWord(joinLines(cell), context) !== undefined)
}

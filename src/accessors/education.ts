import { degreeLevels } from '../ko/degrees.js'
import { checkResume, compare, fold, type ReadonlyEntry, type ResumeWith } from './data.js'
import { soundDates } from './months.js'

/**
 * Find the highest education: doctorate, master, bachelor, associate, high school, in this order (MAPPING E1, E2).
 *
 * The degree is read from `studyType`, else from the kind of school in `institution`. Of the same level the one that
 * ended last wins, one that goes on before all; what stands in `status` is not judged.
 *
 * @param resume - a resume; entries that tell no level, such as boot camps, are skipped
 * @returns the entry itself, or `undefined` where there is none
 * @throws TypeError where `resume` is no object
 *
 * @example
 * const education = [
 *   { institution: '한국고등학교', endDate: '2012-02' },
 *   { institution: '한국대학교', studyType: '공학사', endDate: '2018-02' },
 *   { institution: '한국대학교 대학원', studyType: 'M.S.', endDate: '2020-02' },
 *   { institution: '가온 부트캠프', endDate: '2021-06' },
 * ]
 * highestEducation({ education })?.institution // => '한국대학교 대학원'
 */
export function highestEducation<Entry extends ReadonlyEntry<'education'>>(
  resume: ResumeWith<'education', Entry>,
): Entry | undefined {
  checkResume(resume)
  const education: readonly Entry[] = resume.education ?? []
  return education
    .map((entry) => ({ entry, rank: rankOf(entry), end: endOf(entry) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || compare(b.end, a.end))[0]?.entry
}

/** Tell how high an education is: 5 for a doctorate to 1 for a high school, 0 where nothing tells it. */
function rankOf({ studyType = '', institution = '' }: ReadonlyEntry<'education'>): number {
  const degree = fold(studyType).replace(/['’]/gu, '')
  // words by themselves: `Ph.D.` and `Ph. D.` are `phd` and `ph d`
  const words = ` ${degree.replaceAll('.', '').replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const school = fold(institution)
  const level =
    degreeLevels.find((row) => has(degree, row.words) || row.latin.some((word) => words.includes(` ${word} `))) ??
    degreeLevels.find((row) => has(school, row.schools))
  return level?.rank ?? 0
}

/** Tell whether a text holds one of some words. */
function has(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}

/** Write when an education ended so that later sorts behind earlier: open ones last, undated ones first, a year after its months. */
function endOf(entry: ReadonlyEntry<'education'>): string {
  const { startDate, endDate } = soundDates(entry)
  if (startDate !== undefined && entry.endDate === undefined) return `9999${startDate}`
  return endDate === undefined ? '' : `${endDate}~`
}

/** How much a form of date proves: `certain`, `bare` (counts in a date place only), `never` (is not read at all). */
export type DateProof = 'certain' | 'bare' | 'never'

/**
 * One form of date (MAPPING D2).
 *
 * `form` looks like the document: `YYYY` four digits of a year, `YY` two digits, `MM` two digits of a month, `M` one or two,
 * `DD` and `D` alike for the day, `Mon` a month's name, `SEASON` a word for a part of the year, `T` a digit from 1 to 4. A space stands for
 * up to two spaces or none; anything else for itself.
 */
export interface DateForm {
  readonly form: string
  /** What it proves by itself, outside date places. */
  readonly alone: DateProof
  /** What it proves as an end of a range, outside date places. */
  readonly range: DateProof
}

/** One separator of a range (MAPPING D3). */
export interface DateSeparator {
  readonly mark: string
  /** Whether nothing behind it says that the period goes on: whatever follows, only where the text or a part ends, or not at all. */
  readonly open: 'always' | 'end' | 'never'
}

/** One unit of a duration; units without `months` are read but never counted (MAPPING D7). */
export interface DurationUnit {
  readonly word: string
  readonly months?: number
}

/** The words of the date engine; a space in a word stands for a space or none, case is ignored. */
export interface DateWords {
  /** Characters read as another one: `{ '~': '～∼' }`; single UTF-16 units only. */
  readonly folds: Readonly<Record<string, string>>
  readonly forms: readonly DateForm[]
  /** Forms of an end that takes its year, or year and month, from the start (MAPPING D4); `N` is a lone number. */
  readonly endForms: readonly string[]
  /** Names of the twelve months, January first. */
  readonly months: readonly (readonly string[])[]
  /** Half-years, quarters, terms, seasons (MAPPING D6). */
  readonly seasons: readonly string[]
  readonly separators: readonly DateSeparator[]
  /** Marks that join two dates without a range (MAPPING D8). */
  readonly pairs: readonly string[]
  /** Words for an end that is now (MAPPING D5). */
  readonly ongoing: readonly string[]
  /** Further ones, which say so behind a date without a separator too: `2021.03 (재직 중)`. */
  readonly lasting: readonly string[]
  /** Particles behind a start and behind an end. */
  readonly from: readonly string[]
  readonly until: readonly string[]
  /** Words for joining and leaving, which make a date the start or the end of a stay: `2021.03 입사`. */
  readonly joined: readonly string[]
  readonly left: readonly string[]
  /** Words that may be glued to the end of a date. */
  readonly glued: readonly string[]
  /** Units that show a number before them to be no date: `2000 명`, `23.5%` (MAPPING D10). */
  readonly counters: readonly string[]
  /** Words before and behind a version number (MAPPING D10). */
  readonly versionsBefore: readonly string[]
  readonly versionsAfter: readonly string[]
  /** Words behind a number that show a month to follow the year. */
  readonly monthMarks: readonly string[]
  /** Weekdays in parentheses behind a day. */
  readonly weekdays: readonly string[]
  readonly units: readonly DurationUnit[]
  /** Half of the unit before it. */
  readonly halves: readonly string[]
  /** Words around a duration that leave it exact, and those that make it approximate. */
  readonly exact: { readonly before: readonly string[]; readonly after: readonly string[] }
  readonly about: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Notes that belong to a period (MAPPING D7). */
  readonly notes: readonly string[]
  /** Words that end a longer remark on the future. */
  readonly plans: readonly string[]
  /** Words for a leave that breaks a stay (MAPPING D5). */
  readonly leaves: readonly string[]
  /** First and last year that four digits alone may mean. */
  readonly years: { readonly from: number; readonly to: number }
  /** The two-digit year from which on the century is the 20th (MAPPING D2). */
  readonly pivot: number
}

/** A duration as written, and in months where it can be counted exactly. */
export interface Duration {
  text: string
  months?: number
}

/** One period or date of a text. */
export interface Period {
  /** `range` has a separator or particles, `date` is a single date, `pair` is two dates joined without a range (MAPPING D8). */
  kind: 'range' | 'date' | 'pair'
  /** UTF-16 offsets of the dates with the notes, durations and brackets that belong to them (MAPPING D7). */
  start: number
  end: number
  /** UTF-16 offsets of the dates alone, with the separator of an open range. */
  dateStart: number
  dateEnd: number
  /** ISO 8601 with the precision as written; of a single date both are it, of a pair the earlier and the later. */
  startDate?: string | undefined
  endDate?: string | undefined
  /** Whether it is said to go on (MAPPING D5). */
  ongoing: boolean
  /** `certain` can be nothing but a date; `bare` needs a date place around it. */
  certainty: 'certain' | 'bare'
  /** The duration written with it. */
  duration?: Duration
  /** Notes as written: `예정`, `육아휴직`. */
  notes: string[]
  /** Whether a leave interrupts it (MAPPING D5). */
  broken?: boolean
  /** Whether it starts after its end (MAPPING D9). */
  reversed: boolean
  /** Whether a half-year, term or season was left out (MAPPING D6). */
  fuzzy?: boolean
}

/** A date of no calendar, such as `2023.13` (MAPPING D1). */
export interface InvalidDate {
  start: number
  end: number
  text: string
}

/** Whether the whole text is known to be a place of dates, such as the value beside a label for periods. */
export interface DatePlace {
  readonly place?: boolean
}

/** A date as read at one place of a text. */
export interface Atom {
  start: number
  end: number
  year: number
  month?: number | undefined
  day?: number | undefined
  /** `undefined` where the calendar has no such date. */
  iso?: string | undefined
  alone: DateProof
  range: DateProof
  fuzzy: boolean
}

/** Legal forms of employers as they stand in Korean names: no part of what the employer is called (MAPPING T6). */
export const koreanLegalForms: readonly string[] = [
  '(주)',
  '㈜',
  '주식회사',
  '(유)',
  '유한회사',
  '(사)',
  '사단법인',
  '(재)',
  '재단법인',
]

/** Legal forms as they stand in Latin names, in lower case and without dots. */
export const latinLegalForms: readonly string[] = ['inc', 'co', 'ltd', 'llc', 'corp', 'corporation', 'limited', 'gmbh']

/** Units of a duration such as 3년 2개월. */
export const durationUnits = { year: '년', month: '개월' } as const

import { durationUnits } from '../ko/duration-units.js'

/**
 * Write a number of months as years and months; a part that is nothing is left out.
 *
 * @param months - a whole number of months, 0 or more
 * @param language - `ko` (the default) or `en`
 * @returns the duration, such as `3년 2개월` or `3 years 2 months`; `0개월` or `0 months` for 0
 * @throws TypeError where `months` is no such number or `language` is neither
 *
 * @example
 * formatDuration(38) // => '3년 2개월'
 * formatDuration(24) // => '2년'
 * formatDuration(0) // => '0개월'
 * formatDuration(13, 'en') // => '1 year 1 month'
 */
export function formatDuration(months: number, language: 'ko' | 'en' = 'ko'): string {
  if (!Number.isSafeInteger(months) || months < 0) throw new TypeError('months must be a whole number, 0 or more')
  if (language !== 'ko' && language !== 'en') throw new TypeError("language must be 'ko' or 'en'")
  const write = (count: number, unit: 'year' | 'month') =>
    language === 'ko' ? `${count}${durationUnits[unit]}` : `${count} ${unit}${count === 1 ? '' : 's'}`
  const years = Math.floor(months / 12)
  const rest = months % 12
  const parts = []
  if (years > 0) parts.push(write(years, 'year'))
  if (rest > 0 || years === 0) parts.push(write(rest, 'month'))
  return parts.join(' ')
}

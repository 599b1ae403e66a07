/** What was measured, in words, and a value as it is written. */

/** `people answered` from `peopleAnswered` or `people-answered`. */
export function measureWords(measure: string): string {
  return measure
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_:]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Whether a value is a part of a whole, from 0 to 1. */
export function isShare(measure: string, value: number, target: number | null): boolean {
  if (/share|rate|percent|probability/i.test(measure)) return value >= 0 && value <= 1
  return !Number.isInteger(value) && value > 0 && value < 1 && (target === null || target <= 1)
}

/** `42%`, `34`, `0.35` */
export function valueWords(value: number, share: boolean): string {
  if (share) return `${Math.round(value * 100)}%`
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0 }).format(value)
}

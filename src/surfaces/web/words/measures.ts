/** A measured value as it is written, and whether it is a part of a whole. */

/** Whether a value is a part of a whole, from 0 to 1: the measure says so in its name. */
export function isShare(measure: string, value: number): boolean {
  return /\bshare\b/i.test(measure) && value >= 0 && value <= 1
}

/** `42%`, `34`, `0.35` */
export function valueWords(value: number, share: boolean): string {
  if (share) return `${Math.round(value * 100)}%`
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0 }).format(value)
}

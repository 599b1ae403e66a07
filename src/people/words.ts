/** Numbers, days and lists as they stand in a sentence to the user. */

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Small numbers in words, great ones with their thousands apart; a whole or one place behind the point. */
export function inWords(value: number): string {
  const round = Math.abs(value) < 10 && !Number.isInteger(value) ? Math.round(value * 10) / 10 : Math.round(value)
  return small[round] ?? grouped(round)
}

const grouped = (value: number): string => {
  const [whole = '', part] = String(value).split('.')
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? thousands : `${thousands}.${part}`
}

/** `3 acts`, `one act`. */
export const several = (value: number, one: string, many = `${one}s`): string =>
  `${inWords(value)} ${Math.round(value * 10) / 10 === 1 ? one : many}`

export const begun = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The UTC day of a moment: `27 August 2026`. */
export function dayInWords(at: number): string {
  const date = new Date(at)
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

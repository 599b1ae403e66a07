/** Numbers as the desk writes them: spelled up to twelve, with thousands apart above. */

const spelled = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

const grouped = new Intl.NumberFormat('en-GB')

/** `14,201` */
export function figure(n: number): string {
  return grouped.format(n)
}

/** `five people`, `one person`, `14,201 people`. */
export function count(n: number, one: string, many: string): string {
  return `${spelled[n] ?? figure(n)} ${n === 1 ? one : many}`
}

/** The same at the beginning of a sentence. */
export function startCount(n: number, one: string, many: string): string {
  return upperFirst(count(n, one, many))
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** `a, b and c` */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1)
  if (last === undefined) return ''
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

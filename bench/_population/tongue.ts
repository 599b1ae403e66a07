/** What names of a language are, and how a list of them is written. */

export type Tongue = {
  share: number
  /** Share of its people whose surname is one of the frequent ones. */
  frequent: number
  women: readonly string[]
  men: readonly string[]
  /** Most frequent first. */
  surnames: readonly string[]
  /** Beginnings and ends of which rare surnames are made. */
  stems: readonly string[]
  ends: readonly string[]
  /** What somebody called so is called by others. */
  short: Readonly<Record<string, readonly string[]>>
  script?: 'cyrillic' | 'greek'
  /** Surnames of women end otherwise. */
  womenEnd?: readonly (readonly [RegExp, string])[]
  double?: boolean
  towns: readonly string[]
}

export const list = (text: string): string[] => text.trim().split(/\s+/)
export const shorts = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => list(line))
      .map(([name = '', ...others]) => [name, others]),
  )

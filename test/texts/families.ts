/** Families of near-copies made from public texts, among as many real ones that are no copies: what finding them is measured by. */
import { readFileSync } from 'node:fs'
import { markOf } from '../../src/meaning/index.ts'
import { shared } from '../shared.ts'

const tables: [file: string, column: number][] = [
  ['goemotions/train.tsv', 1],
  ['goemotions/dev.tsv', 1],
  ['goemotions/test.tsv', 1],
  ['offensive-davidson/tweets.tsv', 1],
  ['politeness/stack-exchange.tsv', 1],
  ['politeness/wikipedia.tsv', 1],
  ['email-intent/train.tsv', 1],
  ['email-intent/test.tsv', 1],
  ['sms-spam/sms.tsv', 1],
  ['customer-care/turns.tsv', 3],
  ['youtube-spam/psy.tsv', 1],
]

const pathOf = (file: string) => shared(`data/text/${file}`)

export const hasPublicTexts = tables.every(([file]) => pathOf(file) !== undefined)

export const mutations = ['exact', 'name and emoji', 'typo and link', '10% of words', '20% of words, cut'] as const

export type Told = { text: string; family: number; mutation: (typeof mutations)[number] | null }

/** The same numbers in every run. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) % below
  }
}

/**
 * Public texts long enough to be compared, each set of words once. What is a copy by nature stays out: retweets, and the
 * set that has one sentence told a hundred ways.
 */
export function publicTexts(): string[] {
  const seen = new Set<number>()
  const texts: string[] = []
  for (const [file, column] of tables)
    for (const line of readFileSync(pathOf(file) ?? '', 'utf8')
      .split('\n')
      .slice(1)) {
      const text = line.split('\t')[column]?.trim() ?? ''
      const print = /\bRT\b/.test(text) ? undefined : markOf(text)?.print
      if (print === undefined || seen.has(print)) continue
      seen.add(print)
      texts.push(text)
    }
  return texts
}

/** About a fifth of all stand in families of 5 to 30, each with mutations of one level; `share` of the public texts is used. */
export function families(texts: readonly string[], seed: number, share = 1): Told[] {
  const below = numbersFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const shuffled = shuffle(texts, below).slice(0, Math.floor(texts.length * share))
  const words = shuffled
    .slice(0, 5000)
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => /^\p{L}+$/u.test(word))
  const bases = shuffled.filter((text) => text.split(/\s+/).length >= 8)
  const wanted = Math.round(shuffled.length / 70)
  const used = new Set(bases.slice(0, wanted))
  const told: Told[] = shuffled.filter((text) => !used.has(text)).map((text) => ({ text, family: -1, mutation: null }))
  for (const [family, base] of bases.slice(0, wanted).entries()) {
    const mutation = mutations[family % mutations.length] ?? 'exact'
    for (let count = 5 + below(26); count > 0; count--) told.push({ text: mutated(base, mutation), family, mutation })
  }
  return shuffle(told, below)

  function mutated(base: string, mutation: (typeof mutations)[number]): string {
    switch (mutation) {
      case 'exact':
        return base
      case 'name and emoji':
        return `${pick(['Hi', 'Hello', 'Hey', 'Dear'])} ${pick(names)}, ${base} ${pick(emoji)}`
      case 'typo and link':
        return `${mistyped(base)} https://example.org/${below(100_000)}`
      case '10% of words':
        return replaced(base.split(/\s+/), 0.1).join(' ')
      case '20% of words, cut': {
        const all = base.split(/\s+/)
        return replaced(all.slice(0, all.length - Math.round(all.length * 0.15)), 0.2).join(' ')
      }
    }
  }
  function replaced(all: readonly string[], part: number): string[] {
    const changed = [...all]
    for (let count = Math.max(1, Math.round(all.length * part)); count > 0; count--)
      changed[below(changed.length)] = pick(words)
    return changed
  }
  function mistyped(base: string): string {
    const at = 1 + below(base.length - 2)
    return base.slice(0, at) + (base[at + 1] ?? '') + (base[at] ?? '') + base.slice(at + 2)
  }
}

const names =
  'Anna Ben Clara David Emma Farah Grace Hugo Ines Jonas Karim Lena Marta Noah Olga Paul Rosa Sam Tara Vera'.split(' ')
const emoji = ['🎉', '😀', '🙏', '🚀', '👍', '❤️', '☀️', '🔥']

function shuffle<T>(list: readonly T[], below: (limit: number) => number): T[] {
  const all = [...list]
  for (let at = all.length - 1; at > 0; at--) {
    const other = below(at + 1)
    const [one, two] = [all[at] as T, all[other] as T]
    all[at] = two
    all[other] = one
  }
  return all
}

export type Found = { precision: number; recall: number; byMutation: Record<string, number> }

/** `mates` says of each message how many others have its words. Three make a copy. */
export function measured(told: readonly Told[], mates: (at: number) => number): Found {
  const flagged = told.map((_, at) => mates(at) >= 3)
  const share = (of: readonly number[], hit: (at: number) => boolean) =>
    of.length === 0 ? 1 : of.filter(hit).length / of.length
  const places = told.map((_, at) => at)
  const isCopy = (at: number) => (told[at]?.family ?? -1) >= 0
  return {
    precision: share(
      places.filter((at) => flagged[at]),
      isCopy,
    ),
    recall: share(places.filter(isCopy), (at) => flagged[at] === true),
    byMutation: Object.fromEntries(
      mutations.map((mutation) => [
        mutation,
        share(
          places.filter((at) => told[at]?.mutation === mutation),
          (at) => flagged[at] === true,
        ),
      ]),
    ),
  }
}

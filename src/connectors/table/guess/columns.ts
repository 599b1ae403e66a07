/** What each column of a table is likely to be, by its name and by its cells, with the reason in words for the user. */
import { cellAt } from '../../_tables/look.ts'
import type { ColumnUse } from '../../mapping.ts'
import type { Table } from '../source.ts'
import { usesNamed } from './header-words.ts'
import { type Traits, traitsOf } from './traits.ts'

export type Guess = {
  name: string
  at: number
  use: ColumnUse | undefined
  why: string
  cells: readonly string[]
  traits: Traits
}

type Candidate = { at: number; use: ColumnUse; score: number; why: string }

/** What the cells must look like for a use, 0 to 1, and how that is said. `alone`: enough without a name that says it. */
const fits: Readonly<Record<ColumnUse, { of(traits: Traits): number; words: string; alone: boolean }>> = {
  time: { of: ({ date }) => date, words: 'are dates', alone: true },
  email: { of: ({ mail }) => mail, words: 'are mail addresses', alone: true },
  direction: {
    of: ({ direction, distinct }) => (distinct <= 6 ? direction : 0),
    words: 'say sent or received',
    alone: true,
  },
  kind: { of: ({ kind, distinct }) => (distinct <= 30 ? kind : 0), words: 'name what was done', alone: true },
  network: { of: ({ network, distinct }) => (distinct <= 20 ? network : 0), words: 'name a network', alone: true },
  person: {
    of: (traits) =>
      isWordless(traits) ? 0 : Math.max(traits.profile, traits.mail, traits.handle * 0.9, traits.shownName * 0.9),
    words: 'look like people',
    alone: false,
  },
  name: { of: (traits) => (isWordless(traits) ? 0 : traits.shownName), words: 'look like names', alone: false },
  from: { of: (traits) => (isWordless(traits) ? 0 : peopleIn(traits)), words: 'look like people', alone: false },
  to: { of: (traits) => (isWordless(traits) ? 0 : peopleIn(traits)), words: 'look like people', alone: false },
  text: {
    of: ({ date, link, mail, number, length }) =>
      Math.max(0, 1 - date - link - mail - number) * Math.min(1, length / 12),
    words: 'are words',
    alone: false,
  },
  account: {
    of: (traits) => (isWordless(traits) ? 0 : Math.max(0.6, traits.handle)),
    words: 'could be accounts',
    alone: false,
  },
  url: { of: ({ link, profile }) => link * (profile > 0.8 ? 0.5 : 1), words: 'are links', alone: true },
  id: {
    of: ({ filled, distinct, date }) => (filled === 0 ? 0 : (distinct / filled) * (1 - date)),
    words: 'differ from one another',
    alone: false,
  },
  status: { of: ({ standing }) => standing, words: 'say how somebody stands', alone: false },
  'reply-to': { of: ({ filled, date }) => (filled > 0 ? 1 - date : 0), words: 'could be answers', alone: false },
  left: { of: ({ date }) => date, words: 'are dates', alone: false },
  note: { of: ({ date, number }) => 1 - date - number, words: 'are words', alone: false },
}

const peopleIn = (traits: Traits): number => Math.max(traits.profile, traits.mail, traits.handle, traits.shownName)
const isWordless = ({ date, number, filled }: Traits): boolean => filled === 0 || date > 0.5 || number > 0.8

/** The guesses in the order of the columns; each use goes to the column that fits it best. */
export function guessColumns({ columns, sample }: Table): Guess[] {
  const seen = columns.map((name, at) => {
    const cells = sample.map((row) => cellAt(row, at)).filter((cell) => cell !== '')
    return { name, at, cells, traits: traitsOf(cells) }
  })
  const candidates = seen.flatMap(candidatesOf).toSorted((a, b) => b.score - a.score || a.at - b.at)
  const given = new Map<number, Candidate>()
  const taken = new Set<ColumnUse>()
  for (const candidate of candidates) {
    if (given.has(candidate.at) || taken.has(candidate.use)) continue
    given.set(candidate.at, candidate)
    taken.add(candidate.use)
  }
  return seen.map((column) => {
    const found = given.get(column.at)
    const unknown =
      column.cells.length === 0 ? 'It is empty.' : 'Neither its name nor its cells say what it is: it is kept as it is.'
    return { ...column, use: found?.use, why: found?.why ?? unknown }
  })
}

function candidatesOf({
  name,
  at,
  cells,
  traits,
}: {
  name: string
  at: number
  cells: readonly string[]
  traits: Traits
}): Candidate[] {
  const named = usesNamed(name)
  const found: Candidate[] = []
  let use: ColumnUse
  for (use in fits) {
    const { of, words, alone } = fits[use]
    const said = named.get(use) ?? 0
    const fit = Math.max(0, of(traits))
    // An empty column may still be what its name says.
    const isEmpty = cells.length === 0 && said === 1
    const isMeant = said > 0 && fit >= (said === 1 ? 0.3 : 0.5)
    if (!(isEmpty || isMeant || (alone && fit >= 0.8 && cells.length > 0))) continue
    found.push({
      at,
      use,
      score: said * 1.2 + fit + nudge(use, said, traits),
      why: reason(said, fit, cells.length, words),
    })
  }
  return found
}

/** Between uses that both fit: what is clearest goes first. */
function nudge(use: ColumnUse, said: number, traits: Traits): number {
  if (use === 'text') return Math.min(0.5, traits.length / 100) + (said === 1 && traits.length > 20 ? 0.3 : 0)
  if (use === 'email' && traits.mail > 0.8) return said > 0 ? 0.4 : 0.1
  if (use === 'direction' && traits.direction > 0.9) return 0.3
  return 0
}

function reason(said: number, fit: number, filled: number, words: string): string {
  const byName = said === 1 ? 'Its name says it' : said > 0 ? 'Its name holds a word for it' : undefined
  const byCells = filled === 0 ? undefined : `${Math.round(fit * filled)} of ${filled} cells ${words}`
  if (byName === undefined) return `${byCells ?? 'Nothing else is left'}.`
  return byCells === undefined || fit < 0.3 ? `${byName}.` : `${byName}, and ${byCells}.`
}

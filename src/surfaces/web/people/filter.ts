/** What the page is narrowed to, as it stands in the address, and as a kept list has it. */
import type { KeptList } from '../api/people.ts'
import type { PeopleFilter } from '../api/reads.ts'

const narrowing = ['stage', 'flag', 'band', 'role', 'tag', 'key', 'due', 'network', 'q'] as const

/** A kept list in the words of an address. */
export function addressed({ filter, sort }: Pick<KeptList, 'filter' | 'sort'>): PeopleFilter {
  const words: PeopleFilter = sort === null ? {} : { sort }
  for (const name of narrowing) {
    const value = filter[name]
    if (value !== undefined) words[name] = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  }
  return words
}

/** What holds in all: the kept list, where one is looked at, and what the address says beside it. */
export function effective({ list, ...own }: PeopleFilter, kept: KeptList | undefined): PeopleFilter {
  return list !== undefined && kept ? { ...addressed(kept), ...own } : own
}

export const isNarrowed = (filter: PeopleFilter): boolean => narrowing.some((name) => filter[name] !== undefined)

/** The narrowing alone, as a list keeps it. */
export const narrowingOf = (filter: PeopleFilter): Record<string, string | undefined> =>
  Object.fromEntries(narrowing.map((name) => [name, filter[name]]))

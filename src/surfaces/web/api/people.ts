/** What the People page asks for and changes: the list with last words, kept lists, proposals, and what is said of people. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Person } from '../../../people/shapes.ts'
import { address, read, replace, workspace, write } from './client.ts'
import { dataKey, type PeopleFilter, peopleAtOnce } from './reads.ts'

export type LastWords = { id: string; at: string | null; text: string }
export type ListedPerson = Person & { lastWords?: LastWords | null }
export type ListedPeople = { asOf: string | null; total: number; people: ListedPerson[] }

const minute = 60_000

/** One stretch of the list with everybody's last words, from `page` times a hundred. */
export const rowsQuery = (filter: PeopleFilter, page: number) =>
  queryOptions({
    queryKey: [...dataKey, 'people rows', filter, page],
    queryFn: ({ signal }) =>
      read<ListedPeople>(
        `${workspace}/people`,
        { ...filter, words: 1, limit: peopleAtOnce, offset: page * peopleAtOnce },
        signal,
      ),
    staleTime: 5 * minute,
  })

/** The whole list as a table. */
export const tableAddress = (filter: PeopleFilter): string => address(`${workspace}/people.csv`, filter)

export type Label = { name: string; people: number; everyDays: number | null }
export type KeptList = {
  id: string
  name: string
  filter: Partial<Record<keyof PeopleFilter, string | boolean>>
  sort: string | null
}
export type Easing = { id: string; name: string; days: number; toDays: number; why: string }
export type Time = {
  people: number
  circles: { days: number; words: string; people: number; contactsAWeek: number }[]
  minutesAWeek: number
  haveMinutes: number
  fits: boolean
  easings: Easing[]
  words: string
}
export type Overview = {
  asOf: string | null
  total: number
  counts: {
    chosen: number
    due: number
    dueThisWeek: number
    owed: number
    fading: number
    lapsed: number
    new: number
  }
  lists: (KeptList & { total: number })[]
  roles: Label[]
  tags: Label[]
  networks: { network: string; people: number }[]
  time: Time
}

export const overviewQuery = queryOptions({
  queryKey: [...dataKey, 'people lists'],
  queryFn: ({ signal }) => read<Overview>(`${workspace}/people/lists`, {}, signal),
  placeholderData: keepPreviousData,
})

export type ProposedPerson = { id: string; name: string; why: string; evidence: string[]; lastWords: LastWords | null }
export type KeyProposals = { asOf: string | null; chosen: number; proposals: ProposedPerson[] }

export const keyProposalsQuery = queryOptions({
  queryKey: [...dataKey, 'key proposals'],
  queryFn: ({ signal }) => read<KeyProposals>(`${workspace}/people/key-proposals`, {}, signal),
})

export type Saying = {
  name?: string | null
  roles?: string[] | null
  addRoles?: string[]
  removeRoles?: string[]
  addTags?: string[]
  removeTags?: string[]
  everyDays?: number | null
  key?: boolean | null
}
export type Word = { id: string; field: string; value: unknown }
export type Said = { people: number; changed: number; before: Word[] }

/** Most people of whom something can be said at once. */
export const mostAtOnce = 1000

export const sayOf = (ids: readonly string[], saying: Saying) =>
  replace<Said>(`${workspace}/people/said`, { ids, ...saying })
export const sayBefore = (words: readonly Word[]) => replace<Said>(`${workspace}/people/said/before`, { words })

export const setRhythm = (of: { role: string } | { tag: string }, everyDays: number | null) =>
  replace<{ before: number | null }>(`${workspace}/people/rhythm`, { ...of, everyDays })

type NewList = { name: string; filter: Record<string, string | undefined>; sort: string | null }
export const saveList = (list: NewList) => write<KeptList>(`${workspace}/people/lists`, list)
export const renameList = (id: string, name: string) => replace<KeptList>(`${workspace}/people/lists`, { id, name })
export const deleteList = (id: string) => replace<KeptList>(`${workspace}/people/lists/deleted`, { id })
export const restoreList = ({ id, name, filter, sort }: KeptList) =>
  replace<KeptList>(`${workspace}/people/lists/restored`, { id, name, filter, sort })

/** Messages and the mix: how they are asked for, and how what they were read as is put right. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Labels } from '../../../connectors/record.ts'
import type { Interaction } from '../../../people/shapes.ts'
import type { MixOverTime } from '../../../plan/shapes.ts'
import { read, replace, workspace, write } from './client.ts'
import { dataKey } from './reads.ts'
import type { EvidencePage } from './shapes.ts'

/** As it stands in the address; `label` holds several with commas. */
export type MessageFilter = {
  [name in 'label' | 'direction' | 'account' | 'person' | 'q' | 'order']?: string | undefined
}

export type Messages = {
  total: number
  counts: {
    labels: Record<string, number>
    sent: number
    received: number
    accounts: { account: string; count: number }[]
  }
  cut: string | null
  messages: Interaction[]
}

export const messagesAtOnce = 100
export const messagesKey = [...dataKey, 'messages'] as const

/** One stretch of the list, from `page` times a hundred. */
export const messagesQuery = (filter: MessageFilter, page: number) =>
  queryOptions({
    queryKey: [...messagesKey, filter, page],
    queryFn: ({ signal }) =>
      read<Messages>(
        `${workspace}/messages`,
        { ...filter, limit: messagesAtOnce, offset: page * messagesAtOnce },
        signal,
      ),
  })

/** What one wavered on: a label, and how likely it is. */
export type Doubt = { label: string; odds: number }

export const messageQuery = (id: string) =>
  queryOptions({
    queryKey: [...dataKey, 'message', id],
    queryFn: ({ signal }) => read<{ message: Interaction; doubts: Doubt[] }>(`${workspace}/message`, { id }, signal),
  })

export type LabelPrecision = {
  label: string
  read: number
  right: number
  missed: number
  interval: [number, number] | null
}
export type Precision = {
  looked: number
  since: string | null
  labels: LabelPrecision[]
  setAside: {
    measures: Record<string, { here: number; low: number; high: number }>
    labels: Record<string, { precision: number; recall: number; of: number }>
  } | null
  weak: { here: string[]; setAside: string[] }
}

export const precisionQuery = queryOptions({
  queryKey: [...dataKey, 'precision'],
  queryFn: ({ signal }) => read<Precision>(`${workspace}/precision`, {}, signal),
})

export type NewLabels = { of: string; labels: Labels }

/** Says of each what it is, those of one kind together; tells how many near-copies followed. */
export async function correctAll(changes: readonly NewLabels[]): Promise<number> {
  const alike = Map.groupBy(changes, ({ labels }) => JSON.stringify(labels))
  let copies = 0
  for (const [first, ...others] of alike.values()) {
    if (!first) continue
    const names = [first, ...others].map(({ of }) => of)
    for (let start = 0; start < names.length; start += atOnce) {
      const of = names.slice(start, start + atOnce)
      copies += (await write<{ copies: number }>(`${workspace}/corrections`, { of, labels: first.labels })).copies
    }
  }
  return copies
}

/** Names in one call. */
const atOnce = 1000

/** How far a word on a message reaches. */
export type Scope = 'this' | 'copies' | 'person' | 'phrase'
export type Word = NewLabels & { scope: Scope; phrase?: string }
export type Reach = { changed: number; copies: number }

export const sayOf = (word: Word) => write<Reach>(`${workspace}/corrections`, word)
/** What it would change; nothing is kept. */
export const previewOf = (word: Word) => write<Reach>(`${workspace}/corrections?preview=1`, word)

/** Takes back the latest word that reaches so far. */
export async function takeBackLatest(scope: Scope): Promise<void> {
  const { corrections } = await read<{ corrections: { id: string; scope: Scope }[] }>(`${workspace}/corrections`, {
    limit: 20,
  })
  const latest = corrections.find((one) => one.scope === scope)
  if (latest) await uncorrectAll([latest.id])
}

/** Nothing more is said of these messages themselves. */
export async function uncorrectAll(names: readonly string[]): Promise<void> {
  for (const id of names) await replace<unknown>(`${workspace}/corrections/undone`, { id })
}

/** `days` before the end of the data, all of it without; at most so many stretches. */
export const mixQuery = (days: number | undefined, most: number) =>
  queryOptions({
    queryKey: [...dataKey, 'mix', days, most],
    queryFn: ({ signal }) => read<MixOverTime>(`${workspace}/mix/time`, { days, most }, signal),
    placeholderData: keepPreviousData,
  })

export type ActsFilter = { [name in 'figure' | 'account' | 'from' | 'to']?: string | undefined }

export const actsQuery = (filter: ActsFilter) =>
  infiniteQueryOptions({
    queryKey: [...dataKey, 'acts', filter],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      read<EvidencePage>(`${workspace}/acts`, { ...filter, limit: 50, offset: pageParam }, signal),
    getNextPageParam: (last, pages) => {
      const had = pages.reduce((sum, page) => sum + page.interactions.length, 0)
      return last.interactions.length === 0 || had >= last.total ? undefined : had
    },
  })

export const setSetting = (name: string, value: number) => replace<unknown>(`${workspace}/settings`, { name, value })

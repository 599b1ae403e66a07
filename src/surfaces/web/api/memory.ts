/** What is remembered of people, and finding it: what the desk asks and changes. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InteractionKind, NoteKind } from '../../../connectors/record.ts'
import type { Finds } from '../../../runs/memory/shapes.ts'
import { address, noAnswer, read, remove, replace, Trouble, workspace, write } from './client.ts'
import { dataKey } from './reads.ts'
import type { PersonPage, Problem } from './shapes.ts'

export type SaidNote = {
  text?: string
  kind?: NoteKind
  on?: string | null
  url?: string | null
  through?: string | null
}
/** A record as it was kept. */
export type Kept = { id: string }

const noteAt = (id: string) => `${workspace}/notes/${encodeURIComponent(id)}`
export const keepNote = (whom: string, said: SaidNote) => write<Kept>(`${workspace}/notes`, { with: whom, ...said })
export const changeNote = (id: string, said: SaidNote) => replace<Kept>(noteAt(id), said)
export const removeNote = (id: string) => remove(noteAt(id))
export const restoreNote = (id: string) => write<Kept>(`${noteAt(id)}/restore`, {})
/** Where the file that goes with a note is saved from. */
export const fileAddress = (id: string) => address(`${noteAt(id)}/file`)
/** Takes a favour away, or brings it back. */
export const undoFavour = (id: string, undone: boolean) =>
  replace<unknown>(`${workspace}/favours/undone`, { id, undone })

export type NewTalk = {
  with: string
  kind: 'meeting' | 'call' | 'fine'
  at?: string
  text?: string
  by?: 'us' | 'them'
}
export const addTalk = (talk: NewTalk) => write<Kept>(`${workspace}/talks`, talk)
export const undoTalk = (id: string) => replace<unknown>(`${workspace}/talks/undone`, { id })

/** Most bytes of a file that is kept with somebody. */
export const longestFile = 10 << 20

export async function keepFile(whom: string, file: File): Promise<Kept> {
  const headers = {
    'content-type': 'application/octet-stream',
    'x-file-name': encodeURIComponent(file.name),
    ...(file.type && { 'x-file-type': file.type }),
  }
  const sent = fetch(address(`${workspace}/files`, { with: whom }), { method: 'POST', headers, body: file })
  const response = await sent.catch((cause: unknown) => {
    throw noAnswer(cause)
  })
  if (response.ok) {
    const kept: Kept = await response.json()
    return kept
  }
  const problem: Problem | undefined = await response.json().catch(() => undefined)
  throw new Trouble(problem?.title ?? 'The file was not kept', problem?.detail ?? 'Try again.', response.status)
}

/** `quick` looks at what is known of people, and not at what was said. */
export const findsQuery = (q: string, quick: boolean) =>
  queryOptions({
    queryKey: [...dataKey, 'finds', q, quick],
    queryFn: ({ signal }) =>
      read<Finds>(`${workspace}/search`, { q, limit: 8, quick: quick ? 'yes' : undefined }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })

/** Everything that is found, a stretch of time after the other. */
export const allFindsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: [...dataKey, 'all finds', q],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      read<Finds>(`${workspace}/search`, { q, limit: 30, before: pageParam || undefined }, signal),
    getNextPageParam: ({ looked }) => looked.before ?? undefined,
    enabled: q !== '',
    staleTime: 60_000,
  })

export type TimelineFilter = {
  before?: string | undefined
  kinds?: readonly InteractionKind[] | undefined
  direction?: string | undefined
  network?: string | undefined
  q?: string | undefined
}

const pageOfTimeline = 60

/** Somebody's timeline page by page, newest first, of what is asked for. */
export const timelineQuery = (id: string, { kinds, ...filter }: TimelineFilter) =>
  infiniteQueryOptions({
    queryKey: [...dataKey, 'timeline', id, filter, kinds],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      read<PersonPage>(
        `${workspace}/person`,
        { id, ...filter, kinds: kinds?.join(','), limit: pageOfTimeline, offset: pageParam },
        signal,
      ),
    getNextPageParam: (last, pages) =>
      last.timeline.length < pageOfTimeline ? undefined : pages.length * pageOfTimeline,
    placeholderData: keepPreviousData,
  })

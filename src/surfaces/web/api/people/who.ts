/** Who is who, as the API tells it, and the words one can say of it. */
import { queryOptions } from '@tanstack/react-query'
import { read, workspace, write } from '../client.ts'
import { dataKey } from '../reads.ts'

export type WhoSide = {
  id: string
  name: string
  names: string[]
  handles: string[]
  roles: string[]
  bio: string | null
  sent: number
  received: number
  lastAt: string | null
  quote: { id: string; at: string | null; text: string } | null
}

export type WhoProposal = {
  id: string
  kind: 'same' | 'speaks-for'
  band: 'very likely' | 'likely' | 'perhaps'
  probability: number
  reasons: { for: string[]; against: string[] }
  people: [WhoSide, WhoSide]
}

export type LikelyPeople = {
  looking: boolean
  share: number
  total: number
  bands: Record<WhoProposal['band'], number>
  proposals: WhoProposal[]
}

export type Ties = {
  id: string
  name: string
  handles: {
    handle: string
    name: string | null
    sent: number
    received: number
    why: { by: 'source' | 'network' | 'you'; words: string; with: string[]; at: string | null; undo: string | null }[]
  }[]
  apart: { handles: string[]; at: string | null; undo: string }[]
}

export type WhoAct = { act: string; people: string[] }

export const likelyKey = [...dataKey, 'likely'] as const

export type LikelyAsk = { person?: string; band?: WhoProposal['band']; limit?: number }

/** Asked again while it is still being looked for. */
export const likelyQuery = (ask: LikelyAsk = {}) =>
  queryOptions({
    queryKey: [...likelyKey, ask],
    queryFn: ({ signal }) => read<LikelyPeople>(`${workspace}/people/likely`, ask, signal),
    staleTime: 60_000,
    refetchInterval: ({ state }) => (state.data?.looking ? 2_000 : false),
  })

export const tiesQuery = (id: string) =>
  queryOptions({
    queryKey: [...dataKey, 'ties', id],
    queryFn: ({ signal }) => read<Ties>(`${workspace}/people/ties`, { id }, signal),
    staleTime: 60_000,
  })

export const joinPeople = (ids: readonly string[], name?: string) =>
  write<WhoAct>(`${workspace}/people/joined`, { ids, ...(name && { name }) })
export const keepApart = (ids: readonly string[]) => write<WhoAct>(`${workspace}/people/apart`, { ids })
export const speakFor = (organisation: string, person: string) =>
  write<WhoAct>(`${workspace}/people/speaks-for`, { organisation, person })
export const splitPerson = (id: string, handles: readonly string[]) =>
  write<WhoAct>(`${workspace}/people/split`, { id, handles })
export const undoWho = (act: string) => write<WhoAct>(`${workspace}/people/who-undone`, { act })

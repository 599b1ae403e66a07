/** What only Today asks of the API: what was learned, a talk in life, and beginning to learn anew. */
import { queryOptions } from '@tanstack/react-query'
import type { LearningAnswer } from '../../../plan/today/shapes.ts'
import { read, replace, workspace, write } from '../api/client.ts'
import { dataKey } from '../api/reads.ts'

export const learningQuery = queryOptions({
  queryKey: [...dataKey, 'learning'],
  queryFn: ({ signal }) => read<LearningAnswer>(`${workspace}/today/learning`, {}, signal),
})

export type TalkKind = 'meeting' | 'call' | 'fine'
export const logTalk = (talk: { with: string; kind: TalkKind }) => write<{ id: string }>(`${workspace}/talks`, talk)
export const undoTalk = (id: string) => replace<unknown>(`${workspace}/talks/undone`, { id })

/** Decisions before the moment (epoch ms) are not learned from; 0 for all. */
export const learnFrom = (moment: number) =>
  replace<unknown>(`${workspace}/settings`, { name: 'today.learnFrom', value: moment })

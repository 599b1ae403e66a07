/** What may be chosen where somebody asks, in one light place, so that naming the choices loads nothing else. */
import { outcomeKinds } from '../connectors/record.ts'

/** What the list of people can be sorted by. */
export const sortKeys = ['vitality', 'touch', 'last', 'received', 'sent', 'stage', 'name', 'new'] as const
export type SortKey = (typeof sortKeys)[number]

/** What a goal can count. */
export const measures = [
  'conversations',
  'new-relationships',
  'advocates',
  'real-audience',
  'outcomes',
  ...outcomeKinds.map((kind) => `outcomes:${kind}` as const),
  'value',
  'reply-hours',
  'received',
] as const
export type Measure = (typeof measures)[number]

export const bands = ['close', 'steady', 'loose', 'quiet'] as const

/** What may be chosen where somebody asks, in one light place, so that naming the choices loads nothing else. */
import { intents, modes, outcomeKinds, subjects } from '../connectors/record.ts'
import { flags } from '../people/shapes.ts'

/** What the list of people can be sorted by. */
export const sortKeys = ['vitality', 'touch', 'last', 'received', 'sent', 'stage', 'name', 'new', 'due'] as const
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

/** What messages can be narrowed to: what they were read as, and whether they were corrected, or could not be read. */
export const messageLabels = [...modes, ...subjects, ...intents, 'canned', 'sell', 'corrected', 'unread'] as const
export type MessageLabel = (typeof messageLabels)[number]

/** `unsure`: those whose reading is least sure first. */
export const messageOrders = ['newest', 'unsure'] as const
export type MessageOrder = (typeof messageOrders)[number]

export const bands = ['close', 'steady', 'loose', 'quiet'] as const

/** How far a correction reaches. */
export const scopes = ['this', 'copies', 'person', 'phrase'] as const
export type Scope = (typeof scopes)[number]

/** Talks that no network saw; `fine`: spoke elsewhere, however it was. It counts as a contact of theirs, and as no words. */
export const talkKinds = ['meeting', 'call', 'fine'] as const
export type TalkKind = (typeof talkKinds)[number]

/** Who is due by their rhythm: by now, within a week, or has a rhythm at all. */
export const dueWhen = ['now', 'week', 'set'] as const

/** What may be open with somebody: any of the flags, or anything that is owed. */
export const openThings = [...flags, 'owed'] as const

/** What a word about somebody rests on, and the small phrases it is told in. */
import type { InteractionKind } from '../../../connectors/record.ts'
import { several } from '../../words.ts'

export type Evidence = {
  /** One plain sentence or phrase; days are UTC. */
  words: string
  /** Rows it rests on, in the order of time. */
  rows: readonly number[]
  /** Ids of favours it rests on. */
  favours: readonly string[]
}

export const evidence = (words: string, rows: readonly number[] = [], favours: readonly string[] = []): Evidence => ({
  words,
  rows,
  favours,
})

const theyDid: Partial<Record<InteractionKind, string>> = {
  share: 'shared something of yours',
  quote: 'quoted you',
  recommend: 'recommended you',
  mention: 'spoke well of you',
  follow: 'followed you',
  reaction: 'liked something of yours',
  meeting: 'met you',
  call: 'spoke with you',
  connect: 'connected with you',
}

/** What they did, to stand after "they". */
export const didIn = (kind: InteractionKind): string => theyDid[kind] ?? 'wrote to you'

/** `90 days`; halves of a day, as a median may have, stay. */
export const daysIn = (value: number): string => several(value, 'day')

/** Relations that are kept up are those that would be worked out anew, whatever came in between. */
import { expect, test } from 'vitest'
import type { FactRecord } from '../connectors/record.ts'
import { createRelations, refresh } from './relations.ts'
import { favour, relation } from './test-relation.ts'
import { addEntry } from './world/fold.ts'
import { createWorld, day } from './world/world.ts'

const start = Date.UTC(2025, 0, 6, 9)
const coverage = (account: string, to: number | null): FactRecord => ({
  type: 'coverage',
  account,
  from: null,
  to,
  received: ['message'],
  sent: ['message'],
})
const talk: FactRecord = {
  type: 'interaction',
  id: 'talk',
  at: start + 9 * day,
  account: 'other:elsewhere',
  direction: 'received',
  kind: 'message',
  with: ['toot:bob'],
  audience: 'direct',
}

test('as of a day, what was settled later is open', () => {
  const asked = favour(1, 'asked-of-us', 5)
  const { settledAt: _, ...open } = asked
  expect(relation([], 4, [asked])).toEqual({ ...relation([], 4, [open]), keepsUntil: asked.settledAt })
  expect(relation([], 5, [asked]).favours).toEqual([asked])
})

test('that an account is told by hand may be learned after what was told on it', () => {
  const at = start + 2 * day
  const told = [coverage('toot:ada', at), talk, coverage('other:elsewhere', null)]
  const momentsAfter = (first: number) => {
    const world = createWorld()
    const relations = createRelations(world)
    for (const [place, record] of told.entries()) {
      addEntry(world, { seq: place + 1, key: String(place), record })
      if (place >= first) refresh(relations, at)
    }
    return [...relations.byRoot.values()].map((relation) => relation.at)
  }
  expect(momentsAfter(2)).toEqual([start + 9 * day])
  expect(momentsAfter(0)).toEqual(momentsAfter(2))
})

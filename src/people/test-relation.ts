/** Builds one relation for tests: what happened with one person, told by days, and what it adds up to at a moment. */
import type { FactRecord, InteractionKind, RecordOf } from '../connectors/record.ts'
import type { Relation } from './relation/relation.ts'
import { createRelations, refresh } from './relations.ts'
import type { PeopleSettings } from './settings.ts'
import { addEntry, addReading } from './world/fold.ts'
import { personOf } from './world/identity.ts'
import { packLabels } from './world/labels.ts'
import { createWorld, day, type World } from './world/world.ts'

/** A Monday. */
export const start = Date.UTC(2025, 0, 6, 9)

type Reading = Parameters<typeof packLabels>[0]
type Told = Partial<Omit<Reading, 'mode'>> & {
  kind?: InteractionKind
  text?: string | null
  with?: string[]
  mode?: Reading['mode']
  audience?: RecordOf<'interaction'>['audience']
  print?: number
}
export type Happened = { days: number; side: 'us' | 'them'; told: Told }

/** Something they did, or we did, so many days after `start`; words in a message unless told otherwise. */
export const them = (days: number, told: Told = {}): Happened => ({ days, side: 'them', told })
export const us = (days: number, told: Told = {}): Happened => ({ days, side: 'us', told })

export const bob = 'toot:bob'

export const relation = (happened: readonly Happened[], at: number, others: readonly FactRecord[] = []): Relation =>
  relationIn(happened, at, others).found

/** The same, with the world it stands in and the settings it was told by. */
export function relationIn(
  happened: readonly Happened[],
  at: number,
  others: readonly FactRecord[] = [],
): { found: Relation; world: World; settings: PeopleSettings } {
  const world = createWorld()
  let seq = 0
  for (const record of others) addEntry(world, { seq: ++seq, key: `other ${seq}`, record })
  for (const { days, side, told } of happened) {
    const { kind = 'message', text = 'words', with: handles = [bob], audience, print, ...labels } = told
    seq++
    addEntry(world, {
      seq,
      key: `toot:ada#${seq}`,
      record: {
        type: 'interaction',
        id: String(seq),
        at: start + days * day,
        account: 'toot:ada',
        direction: side === 'us' ? 'sent' : 'received',
        kind,
        with: handles,
        ...(text !== null && { text }),
        ...(audience && { audience }),
      },
    })
    addReading(world, { seq, labels: packLabels({ ...plain, ...labels }), print: print ?? null })
  }
  const relations = createRelations(world)
  refresh(relations, start + at * day, { past: true })
  const found = relations.byRoot.get(personOf(world.identity, world.identity.index.get(bob) ?? -1))
  if (!found) throw new Error('Nobody is there.')
  return { found, world, settings: relations.settings }
}

const plain: Reading = {
  mode: 'chat',
  subject: 'others',
  intents: [],
  canned: false,
  sell: false,
  breach: false,
  pleasantry: false,
  praise: false,
  read: true,
}

export const favour = (days: number, side: RecordOf<'favour'>['side'], settled?: number): RecordOf<'favour'> => ({
  type: 'favour',
  id: `${side} ${days}`,
  at: start + days * day,
  with: bob,
  what: 'a favour',
  side,
  ...(settled !== undefined && { settledAt: start + settled * day }),
})

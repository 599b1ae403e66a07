/** Logs a talk that no network saw: a meeting, a call, or a word that all is well. Times are epoch ms. */
import { elsewhere } from '../../connectors/other/elsewhere.ts'
import type { FactRecord, RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { Refused } from '../../tools/refused.ts'
import { ask } from '../ask.ts'
import type { TalkKind } from '../choices.ts'
import type { Desk } from '../desk.ts'
import { freshId, handleFrom, keepAll } from './keep.ts'

export type NewTalk = {
  with: string
  kind: TalkKind
  at?: number | undefined
  /** What it was about. */
  text?: string | undefined
  minutes?: number | undefined
  /** Who sought the other. */
  by?: 'us' | 'them' | undefined
}

/** @throws Refused where the handle is none, or one of the workspace's own. */
export async function logTalk(desk: Desk, asker: Asker, talk: NewTalk, now: number): Promise<RecordOf<'interaction'>> {
  const handle = handleFrom(desk, talk.with)
  const { world } = await ask(desk, asker)
  if (world.accountIndex.has(handle))
    throw new Refused(`"${handle}" is an account of your own: name the one you talked with.`)
  const record: RecordOf<'interaction'> = {
    type: 'interaction',
    id: freshId(now),
    at: talk.at ?? now,
    account: elsewhere,
    direction: talk.kind === 'fine' || talk.by === 'them' ? 'received' : 'sent',
    kind: talk.kind === 'fine' ? 'message' : talk.kind,
    with: [handle],
    audience: 'direct',
    ...(talk.text !== undefined && talk.kind !== 'fine' && { text: talk.text }),
    ...(talk.minutes !== undefined && { minutes: talk.minutes }),
  }
  const place: FactRecord[] = [
    { type: 'account', account: elsewhere },
    {
      type: 'coverage',
      account: elsewhere,
      from: null,
      to: null,
      received: ['meeting', 'call', 'message'],
      sent: ['meeting', 'call', 'message'],
    },
  ]
  await keepAll(desk, asker, place, now)
  await keepAll(desk, asker, [record], now, talkSource + record.id)
  return record
}

/** In the journal each talk is a source of its own. */
export const talkSource = 'talk '

/** Takes a talk back. @throws Refused where there is none of this id. */
export async function undoTalk(desk: Desk, asker: Asker, id: string): Promise<{ undone: string }> {
  const sources = await desk.ledger.sources(asker)
  const source = sources.find(({ kind, name }) => kind === 'hand' && name === talkSource + id)
  if (source === undefined) throw new Refused(`No talk was logged as "${id.slice(0, 80)}": look for it on their page.`)
  if (source.retractedAt === null) await desk.ledger.retract(asker, source.id)
  return { undone: id }
}

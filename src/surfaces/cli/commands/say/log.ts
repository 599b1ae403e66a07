/** `outcome`, `effort`, `favour`, `note` and `talk`, each with `add`, and the undoing of a talk. */
import type { FactRecord } from '../../../../connectors/record.ts'
import type { Asker } from '../../../../ledger/entry.ts'
import type { Desk } from '../../../../runs/desk.ts'
import { lineOf } from '../../../../runs/log/keep.ts'
import {
  logEffort,
  logFavour,
  logOutcome,
  type NewEffort,
  type NewFavour,
  type NewOutcome,
} from '../../../../runs/log/log.ts'
import { logTalk, type NewTalk, undoTalk } from '../../../../runs/log/talk.ts'
import { answer, atDesk, type Deed } from '../../call.ts'

const logged =
  <T>(make: (desk: Desk, asker: Asker, given: T, now: number) => Promise<FactRecord>): Deed<T> =>
  async (call, given) => {
    const record = await atDesk(call, (desk, asker) => make(desk, asker, given, call.environment.now()))
    await answer(call, lineOf(record), () => `Kept: ${record.type}.`)
  }

export const outcome: Deed<NewOutcome> = logged(logOutcome)
export const effort: Deed<NewEffort> = logged(logEffort)
export const favour: Deed<NewFavour> = logged(logFavour)
export const talk: Deed<NewTalk> = logged(logTalk)
export const undo: Deed = async (call, _, [id = '']) => {
  const undone = await atDesk(call, (desk, asker) => undoTalk(desk, asker, id))
  await answer(call, undone, () => 'Taken back.')
}

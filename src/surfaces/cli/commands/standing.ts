/** `favour settle`. */
import { lineOf } from '../../../runs/log/keep.ts'
import { settleFavour } from '../../../runs/memory/favours.ts'
import { answer, atDesk, type Deed } from '../call.ts'

export const settleOne: Deed<{ at?: number; undo?: true }> = async (call, { at, undo }, [id = '']) => {
  const record = await atDesk(call, (desk, asker) => {
    const now = call.environment.now()
    return settleFavour(desk, asker, id, undo ? null : (at ?? now), now)
  })
  await answer(call, lineOf(record), () => (undo ? 'It is open again.' : 'It is settled.'))
}

/** When one was last really in touch with somebody: what every rhythm is counted from. */
import type { Relation } from '../relation/relation.ts'
import { doneAt } from '../relation/stage.ts'

/**
 * Epoch ms of the last real contact from either side, on any network or in life, up to the moment of the relation; null
 * where there was none. Words that are neither stock nor bulk nor a bare pitch, a call or meeting, a direct message without
 * words, and a favour that was done are contact; a like, a follow, a connection and reading are none.
 */
export function lastContact({ history, favours, at }: Pick<Relation, 'history' | 'favours' | 'at'>): number | null {
  let latest = history.spokeAt
  for (const favour of favours) {
    const done = doneAt(favour)
    if (done !== undefined && done <= at && (latest === null || done > latest)) latest = done
  }
  return latest
}

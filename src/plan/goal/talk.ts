/** When talk with somebody began, and how long people waited for our answers. */
import {
  atOf,
  day,
  isSent,
  kindOf,
  type PeopleSettings,
  type Relation,
  type Relations,
  type World,
} from '../../people/index.ts'
import { isWriting } from '../acts.ts'

/**
 * When somebody first reached `engage` or beyond: words both ways, a favour done, a call or a meeting. The row is -1 for a
 * favour.
 */
export function beganToTalk(
  world: World,
  { history, favours }: Relation,
  settings: PeopleSettings,
): { at: number; row: number } | undefined {
  const within = settings['people.engageWithinDays'] * day
  let began: { at: number; row: number } | undefined
  const offer = (at: number, row: number) => {
    if (began === undefined || at < began.at) began = { at, row }
  }
  let ours = Number.NEGATIVE_INFINITY
  let theirs = Number.NEGATIVE_INFINITY
  for (const { at, sent, row } of history.words) {
    if (sent) ours = at
    else theirs = at
    if (Math.abs(ours - theirs) > within) continue
    offer(at, row)
    break
  }
  const [met] = history.met
  if (met !== undefined) offer(atOf(world.facts, met), met)
  for (const { side, at, settledAt } of favours) {
    const done = side === 'given' || side === 'received' ? at : settledAt
    if (done !== undefined) offer(done, -1)
  }
  return began
}

/** Our answers within the time, each with the hours since the first of the messages it answers. */
export function repliesWithin(
  world: World,
  { byRoot, settings }: Relations,
  from: number,
  to: number,
): { row: number; hours: number }[] {
  const gap = settings['people.conversationGapDays'] * day
  const replies: { row: number; hours: number }[] = []
  for (const { history } of byRoot.values()) {
    let waiting: number | undefined
    let last = Number.NEGATIVE_INFINITY
    for (const { at, row } of history.words) {
      if (at > to) break
      if (!isWriting(kindOf(world.facts, row))) continue
      if (at - last > gap) waiting = undefined
      last = at
      if (!isSent(world.facts, row)) waiting ??= at
      else if (waiting !== undefined) {
        if (at > from) replies.push({ row, hours: (at - waiting) / 3_600_000 })
        waiting = undefined
      }
    }
  }
  return replies
}

/** What was said to several at once: a question to everybody that somebody else has answered is no longer ours to answer. */
import {
  accountOf,
  addToTimeline,
  atOf,
  audienceOf,
  countUntil,
  handleOf,
  isSent,
  labelsOf,
  sorted,
  type Timeline,
} from './facts.ts'
import { personOf } from './identity.ts'
import { hasIntent } from './labels.ts'
import type { World } from './world.ts'

/** Rows received in groups, by account; and those that came or were read since people were last told of them. */
export type Groups = { talk: Map<number, Timeline>; fresh: number[] }

export const createGroups = (): Groups => ({ talk: new Map(), fresh: [] })

/** Three days: answers come soon or never. */
const answeredWithin = 3 * 86_400_000

export function meetGroupTalk(world: World, row: number): void {
  const { facts, groups } = world
  if (isSent(facts, row) || audienceOf(facts, row) !== 'group') return
  const account = accountOf(facts, row)
  const talk = groups.talk.get(account) ?? { rows: [], pending: [] }
  groups.talk.set(account, talk)
  addToTimeline(facts, talk, row)
  groups.fresh.push(row)
}

/** What a group message is read as may make it an answer. */
export function rereadGroupTalk({ facts, groups }: World, row: number): void {
  if (!isSent(facts, row) && audienceOf(facts, row) === 'group') groups.fresh.push(row)
}

/** Whoever spoke shortly before something new may have been answered by it. */
export function settleGroups(world: World): void {
  const { facts, groups, changed } = world
  for (const row of groups.fresh) {
    const talk = groups.talk.get(accountOf(facts, row))
    if (!talk || !answersOthers(world, row)) continue
    const rows = sorted(facts, talk)
    const at = atOf(facts, row)
    for (let place = countUntil(facts, rows, at) - 1; place >= 0; place--) {
      const before = rows[place]
      if (before === undefined || atOf(facts, before) < at - answeredWithin) break
      const handle = handleOf(facts, before)
      if (handle >= 0) changed.add(handle)
    }
  }
  groups.fresh = []
}

/** When somebody else answered what was said in a group; undefined where it was not said in one, or nobody did. */
export function answeredInGroup(world: World, row: number): number | undefined {
  const { facts, groups, identity } = world
  if (audienceOf(facts, row) !== 'group') return undefined
  const talk = groups.talk.get(accountOf(facts, row))
  if (!talk) return undefined
  const rows = sorted(facts, talk)
  const asker = personOf(identity, handleOf(facts, row))
  for (let place = countUntil(facts, rows, atOf(facts, row)); place < rows.length; place++) {
    const next = rows[place]
    if (next === undefined || atOf(facts, next) > atOf(facts, row) + answeredWithin) return undefined
    const handle = handleOf(facts, next)
    if (handle >= 0 && personOf(identity, handle) !== asker && answersOthers(world, next)) return atOf(facts, next)
  }
  return undefined
}

function answersOthers({ facts }: World, row: number): boolean {
  const labels = labelsOf(facts, row)
  return hasIntent(labels, 'answer') || hasIntent(labels, 'offer') || hasIntent(labels, 'recommend')
}

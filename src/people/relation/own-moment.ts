/**
 * The moment a relation is told for. Usually that is where what is known ends; but what the user logs of somebody themselves
 * (a meeting, a call, a favour) counts at once, though no archive reaches so far yet. So whoever it is about is told for
 * the moment of the latest such word.
 */
import type { Time } from '../../connectors/record.ts'
import { accountOf, atOf, countUntil, sorted, undated } from '../world/facts.ts'
import { membersOf } from '../world/identity.ts'
import type { World } from '../world/world.ts'

/** Accounts that are told by hand: their coverage has no end, since it is as complete as the user makes it. */
export function handToldAccounts(world: World): ReadonlySet<number> {
  const told = new Set<number>()
  const ended = new Set<number>()
  for (const { account, to } of world.register.coverage.values()) {
    const index = world.accountIndex.get(account)
    if (index !== undefined) (to === null ? told : ended).add(index)
  }
  return told.difference(ended)
}

/** `at`, or the latest word of the user on this person where that is later. Epoch ms. */
export function ownMoment(world: World, root: number, at: Time, handTold: ReadonlySet<number>): Time {
  const { facts } = world
  let latest = at
  for (const member of membersOf(world.identity, root)) {
    for (const favour of world.favoursOf.get(member) ?? []) latest = Math.max(latest, favour.at, favour.settledAt ?? at)
    const timeline = handTold.size > 0 ? world.rowsOf[member] : undefined
    if (!timeline) continue
    const rows = sorted(facts, timeline)
    for (let place = countUntil(facts, rows, Number.MAX_VALUE) - 1; place >= 0; place--) {
      const row = rows[place] ?? 0
      const happened = atOf(facts, row)
      if (happened === undated || happened <= latest) break
      if (handTold.has(accountOf(facts, row))) latest = happened
    }
  }
  return latest
}

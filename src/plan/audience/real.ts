/** Who is really there: people who did something towards us, and how many of the followers that is. */
import { accountOf, atOf, compareInTime, countUntil, type Relations, type World } from '../../people/index.ts'
import type { Moment } from '../../people/relation/moment.ts'
import { isDeed } from '../acts.ts'
import { type Coverage, daysSeen, hearingSights } from '../coverage.ts'
import type { Following } from './followers.ts'

type Span = { from: number; at: number; moment: Moment }

/** By account index: the latest deed of each person in the time, by person. */
export function deedsByAccount(world: World, relations: Relations, { from, at, moment }: Span): Map<number, number>[] {
  const { facts } = world
  const byAccount = world.accounts.map(() => new Map<number, number>())
  for (const { root, history } of relations.byRoot.values()) {
    const { rows } = history
    for (let place = countUntil(facts, rows, at) - 1; place >= 0; place--) {
      const row = rows[place] ?? 0
      if (atOf(facts, row) <= from) break
      const deeds = byAccount[accountOf(facts, row)]
      if (deeds && !deeds.has(root) && isDeed(facts, row, moment)) deeds.set(root, row)
    }
  }
  return byAccount
}

export type Engaged = {
  followers: number
  /** Row of the latest deed of each follower who did anything. */
  rows: number[]
  /** Accounts with followers whose deeds were not seen for long enough; their followers are not counted. */
  unseen: string[]
}

/** Followers who did anything, on the accounts where that was seen. Where followers are not known by name, all who did. */
export function engagedOf(
  world: World,
  coverage: Coverage,
  followings: readonly Following[],
  deeds: readonly ReadonlyMap<number, number>[],
  { from, at }: Span,
  coveredShare: number,
): Engaged {
  const engaged: Engaged = { followers: 0, rows: [], unseen: [] }
  for (const [index, { account, count, members, isKnown }] of followings.entries()) {
    if (count === null || count === 0) continue
    const { seen, there } = daysSeen(coverage, account, hearingSights(coverage, account), from, at)
    // Of few it can only be said that they are few where nearly all was seen.
    if (seen < coveredShare * there) {
      engaged.unseen.push(account)
      continue
    }
    const rows: number[] = []
    for (const [root, row] of deeds[index] ?? []) if (!isKnown || members.has(root)) rows.push(row)
    engaged.followers += count
    rows.sort((a, b) => compareInTime(world.facts, b, a))
    for (const row of rows.slice(0, count)) engaged.rows.push(row)
  }
  return engaged
}

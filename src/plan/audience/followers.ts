/** Who follows each account, as far as snapshots and dated follows tell, and when they came and went. */
import type { RecordOf } from '../../connectors/record.ts'
import { accountOf, atOf, compareInTime, handleOf, isSent, kindOf, personOf, type World } from '../../people/index.ts'

/** Somebody came to follow, or stopped. `root` is the person's handle that stands for them. */
export type Coming = { at: number; row: number; root: number; came: boolean }

export type Following = {
  account: string
  /** Dated follows and unfollows of others, in the order of time. */
  comings: Coming[]
  /** When we followed somebody: first time by person. */
  ours: Map<number, number>
  /** Snapshots up to the moment, in the order of time. */
  snapshots: RecordOf<'followers'>[]
  /** How many follow; null where neither a snapshot nor a follow tells. */
  count: number | null
  /** Who of them is known by name, as people; those who never did anything else may be missing. */
  members: Set<number>
  /** Whether nearly all of them are known by name. */
  isKnown: boolean
}

/** By account index, at a moment. */
export function followingOf(world: World, at: number): Following[] {
  const { facts, identity } = world
  const all = world.accounts.map(
    (account): Following => ({
      account,
      comings: [],
      ours: new Map(),
      snapshots: [],
      count: null,
      members: new Set(),
      isKnown: false,
    }),
  )
  // Follows are few among rows: walked as they lie in memory, and put in the order of time afterwards.
  const found: number[] = []
  for (let row = 0; row < facts.size; row++) {
    const kind = kindOf(facts, row)
    if ((kind === 'follow' || kind === 'unfollow') && atOf(facts, row) <= at) found.push(row)
  }
  for (const row of found.sort((a, b) => compareInTime(facts, a, b))) {
    const kind = kindOf(facts, row)
    const following = all[accountOf(facts, row)]
    const handle = handleOf(facts, row)
    if (following === undefined || handle < 0) continue
    const root = personOf(identity, handle)
    if (!isSent(facts, row)) following.comings.push({ at: atOf(facts, row), row, root, came: kind === 'follow' })
    else if (kind === 'follow' && !following.ours.has(root)) following.ours.set(root, atOf(facts, row))
  }
  for (const snapshot of world.register.followers.values()) {
    const following = all[world.accountIndex.get(snapshot.account) ?? -1]
    if (following && snapshot.at <= at) following.snapshots.push(snapshot)
  }
  for (const following of all) workOut(world, following)
  return all
}

/** A count and a list of one moment: the count may know more than the list. */
export const sizeOf = ({ count, handles }: RecordOf<'followers'>): number => Math.max(count ?? 0, handles?.length ?? 0)

function workOut(world: World, following: Following): void {
  const { snapshots, comings, members } = following
  snapshots.sort((a, b) => a.at - b.at || sizeOf(a) - sizeOf(b))
  const latest = snapshots.at(-1)
  const list = snapshots.findLast(({ handles }) => handles !== undefined)
  for (const handle of list?.handles ?? []) {
    const index = world.identity.index.get(handle)
    if (index !== undefined) members.add(personOf(world.identity, index))
  }
  let unmet = (list?.handles?.length ?? 0) - members.size
  let since = 0
  for (const { at, root, came } of comings) {
    if (list === undefined || at > list.at) {
      if (came) members.add(root)
      else if (!members.delete(root)) unmet = Math.max(0, unmet - 1)
    }
    if (latest === undefined || at > latest.at) since += came ? 1 : -1
  }
  if (latest !== undefined) following.count = Math.max(0, sizeOf(latest) + since)
  else if (comings.length > 0) following.count = members.size
  following.isKnown = following.count !== null && members.size + unmet >= mostly * following.count
}

const mostly = 0.9

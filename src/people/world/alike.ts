/**
 * Finds one-to-one messages that say the same to several people: the same print to, or from, three different people within
 * 90 days. Each row learns from which moment on it counts as such, so that any moment can be asked about.
 */
import { addresseesOf, atOf, audienceOf, compareInTime, handleOf, handlesOf, isSent, kindOf, undated } from './facts.ts'
import { day, type World } from './world.ts'

const people = 3
const within = 90 * day

export function alikeGroup(world: World, row: number, print: number | null): void {
  const { facts } = world
  if (print === null || kindOf(facts, row) !== 'message' || audienceOf(facts, row) === 'group') return
  if (addresseesOf(facts, row) !== 1 || atOf(facts, row) === undated) return
  const group = print * 2 + (isSent(facts, row) ? 1 : 0)
  const known = world.alike.get(group)
  if (known === undefined) {
    world.alike.set(group, row)
    return
  }
  if (known === row || (Array.isArray(known) && known.includes(row))) return
  if (Array.isArray(known)) known.push(row)
  else world.alike.set(group, [known, row])
  world.alikeGrown.add(group)
}

export function workOutAlike(world: World): void {
  for (const group of world.alikeGrown) {
    const rows = world.alike.get(group)
    if (Array.isArray(rows) && rows.length >= people) workOutGroup(world, rows)
  }
  world.alikeGrown.clear()
}

function workOutGroup(world: World, group: number[]): void {
  const { facts } = world
  const rows = group.sort((a, b) => compareInTime(facts, a, b))
  const times = rows.map((row) => atOf(facts, row))
  const senders = rows.map((row) => handleOf(facts, row))
  /** How often each person stands in the 90 days up to the row at hand. */
  const recent = new Map<number, number>()
  let start = 0
  for (const [at, row] of rows.entries()) {
    const now = times[at] ?? 0
    recent.set(senders[at] ?? -1, (recent.get(senders[at] ?? -1) ?? 0) + 1)
    for (; (times[start] ?? 0) < now - within; start++) {
      const left = (recent.get(senders[start] ?? -1) ?? 1) - 1
      if (left > 0) recent.set(senders[start] ?? -1, left)
      else recent.delete(senders[start] ?? -1)
    }
    const from = recent.size >= people ? now : completedAt(times, senders, at, recent)
    if (facts.sameFrom[row] === from) continue
    facts.sameFrom[row] = from
    for (const handle of handlesOf(facts, row)) world.changed.add(handle)
  }
}

/** When, at most 90 days on, enough different people had the same words; `undated` where they never did. */
function completedAt(
  times: readonly number[],
  senders: readonly number[],
  at: number,
  recent: ReadonlyMap<number, number>,
): number {
  const seen = new Set(recent.keys())
  const until = (times[at] ?? 0) + within
  for (let next = at + 1; next < times.length && (times[next] ?? 0) <= until; next++) {
    seen.add(senders[next] ?? -1)
    if (seen.size >= people) return times[next] ?? undated
  }
  return undated
}

/**
 * Finds one-to-one messages that say the same to several people: the same print, or prints that are near-copies, to or from
 * three different people within 90 days. Each row learns from which moment on it counts as such, so that any moment can be
 * asked about.
 */
import { addresseesOf, atOf, audienceOf, compareInTime, handleOf, handlesOf, isSent, kindOf, undated } from './facts.ts'
import { firstOf } from './prints.ts'
import { day, type World } from './world.ts'

const people = 3
const within = 90 * day

export function alikeGroup(world: World, row: number, print: number | null): void {
  const { facts } = world
  if (print === null || kindOf(facts, row) !== 'message' || audienceOf(facts, row) === 'group') return
  if (addresseesOf(facts, row) !== 1 || atOf(facts, row) === undated) return
  const group = groupOf(firstOf(world.near, print), isSent(facts, row))
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

const groupOf = (print: number, sent: boolean) => print * 2 + (sent ? 1 : 0)

/** Takes in that two prints are near-copies: what stands under either is one group from now on. */
export function joinPrints(world: World, one: number, other: number): void {
  const { near, alike, alikeGrown } = world
  const left = firstOf(near, one)
  const right = firstOf(near, other)
  if (left === right) return
  near.set(right, left)
  world.happened++
  for (const sent of [false, true]) {
    const from = groupOf(right, sent)
    const moved = alike.get(from)
    alikeGrown.delete(from)
    if (moved === undefined) continue
    alike.delete(from)
    const into = groupOf(left, sent)
    const there = alike.get(into)
    if (there === undefined) alike.set(into, moved)
    else alike.set(into, merged([there].flat(), [moved].flat()))
    alikeGrown.add(into)
  }
}

/** Rows that say the same as this print to people, or from them, in the order of time. */
export function rowsAlike({ near, alike, facts }: World, print: number, sent: boolean): readonly number[] {
  const rows = alike.get(groupOf(firstOf(near, print), sent)) ?? []
  return [rows].flat().sort((a, b) => compareInTime(facts, a, b))
}

/** The shorter behind the longer. */
function merged(a: number[], b: number[]): number[] {
  const [long, short] = a.length < b.length ? [b, a] : [a, b]
  for (const row of short) long.push(row)
  return long
}

/** Where what was read is unread again, nothing is known to be alike. */
export function forgetAlike(world: World): void {
  world.near.clear()
  world.alike.clear()
  world.alikeGrown.clear()
  world.facts.sameFrom.fill(undated, 0, world.facts.size)
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

/** Whether two people are seen to know each other: addressed together, in one group, under one message, or naming one another. */
import {
  accountOf,
  atOf,
  audienceOf,
  day,
  handlesOfPerson,
  isSent,
  nameOf,
  type Relations,
  rowsOfPerson,
  seqOf,
} from '../../../people/index.ts'

/** Said in one group within so many days of each other. */
const together = 30 * day

/** As far as it shows without reading: a message with both, or words of both in one group at about the same time. */
export function areSeenTogether({ world }: Relations, one: number, other: number): boolean {
  const { facts } = world
  const theirs = rowsOfPerson(world, other)
  const rows = new Set(theirs)
  const mine = rowsOfPerson(world, one)
  if (mine.some((row) => rows.has(row))) return true
  const inGroups = (list: readonly number[]) =>
    list.filter((row) => !isSent(facts, row) && audienceOf(facts, row) === 'group')
  const groups = inGroups(theirs)
  return inGroups(mine).some((row) =>
    groups.some(
      (near) =>
        accountOf(facts, near) === accountOf(facts, row) && Math.abs(atOf(facts, near) - atOf(facts, row)) <= together,
    ),
  )
}

/** The newest messages to look into for a shared thread or a name, by position in the ledger. */
export function seqsToCompare({ world }: Relations, root: number, most = 150): number[] {
  return rowsOfPerson(world, root)
    .slice(-most)
    .map((row) => seqOf(world.facts, row))
}

/** What a message has to say of an acquaintance. */
export type Thread = { name: string; inReplyTo?: string | undefined; text?: string | undefined; sent: boolean }

/** As far as the messages tell: answers to the same message or to each other, or one named in the other's words. */
export function areInOneThread(
  { world }: Relations,
  one: { root: number; threads: readonly Thread[] },
  other: { root: number; threads: readonly Thread[] },
): boolean {
  const under = new Set(other.threads.flatMap(({ inReplyTo, name }) => [name, ...(inReplyTo ? [inReplyTo] : [])]))
  if (one.threads.some(({ inReplyTo }) => inReplyTo !== undefined && under.has(inReplyTo))) return true
  const over = new Set(one.threads.map(({ name }) => name))
  if (other.threads.some(({ inReplyTo }) => inReplyTo !== undefined && over.has(inReplyTo))) return true
  return names(one.threads, callsOf(other.root)) || names(other.threads, callsOf(one.root))

  function callsOf(root: number): string[] {
    const handles = handlesOfPerson(world, root).map((handle) => handle.slice(handle.indexOf(':') + 1))
    return [nameOf(world, root), ...handles].map((call) => call.toLowerCase()).filter((call) => call.length > 3)
  }
}

/** Words of either side count: whoever we told of the other has heard of them. */
const names = (threads: readonly Thread[], calls: readonly string[]): boolean =>
  threads.some(({ text }) => {
    const words = text?.toLowerCase()
    return words !== undefined && calls.some((call) => isNamedIn(words, call))
  })

function isNamedIn(text: string, call: string): boolean {
  for (let at = text.indexOf(call); at >= 0; at = text.indexOf(call, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + call.length] ?? ' '
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true
  }
  return false
}

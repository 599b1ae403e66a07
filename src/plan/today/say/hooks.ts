/** What one could build on with somebody: their news, what they need, what matters to them, how one met, their last words. */
import { atOf, handleOf, nameOf, personOf, type Relations, seqOf } from '../../../people/index.ts'
import type { Candidate } from '../candidate.ts'
import { knownOf, type Memory } from '../memory.ts'
import type { Hook } from '../shapes.ts'

/** A hook whose interaction is still a position in the ledger; without words of its own it is told by the message there. */
export type HookRow = Omit<Hook, 'id' | 'at' | 'text'> & {
  seq: number | null
  time: number | null
  text: string | null
}

export function hooksOf(relations: Relations, candidate: Candidate, memory: Memory): HookRow[] {
  const { world, byRoot } = relations
  const { facts } = world
  const relation = byRoot.get(candidate.root)
  const hooks: HookRow[] = []
  const add = (kind: Hook['kind'], text: string | null, row?: number, who: string | null = null) =>
    hooks.push({
      kind,
      text,
      who,
      seq: row === undefined ? null : seqOf(facts, row),
      time: row === undefined ? null : atOf(facts, row),
    })
  const { reason, rows } = candidate
  if (reason.kind === 'news' || reason.kind === 'waiting-news') add('news', reason.words, rows[0])
  if (reason.kind === 'date') add('date', reason.text)
  if (reason.kind === 'need') {
    add('need', reason.need, rows[0])
    const other = candidate.with === undefined ? undefined : nameOf(world, candidate.with)
    add('offer', reason.offer, rows[1], other ?? (rows[1] === undefined ? null : whoWrote(relations, rows[1])))
  }
  const { matters, met, note } = knownOf(memory, candidate.root)
  if (matters !== null) add('matters', matters)
  if (met !== null) add('met', met)
  if (note !== null) add('note', note)
  const meeting = relation?.history.met.at(-1)
  if (meeting !== undefined) add('meeting', null, meeting)
  const said = relation?.history.words.findLast(({ sent, row }) => !sent && !rows.includes(row))
  if (said) add('words', null, said.row)
  return hooks
}

const whoWrote = ({ world }: Relations, row: number): string =>
  nameOf(world, personOf(world.identity, handleOf(world.facts, row)))

/** One true sentence about what goes well with people, with what it was counted from; nothing where there is none. */
import { atOf, day, isSent, type Relation, type Relations, sorted } from '../../../people/index.ts'
import { inWords } from '../../words.ts'

export type Cheer = { words: string; basis: string; rows: readonly number[] }

/** How far back it looks, in days, and how many people it takes to be worth saying. */
const lately = 30
const fewest = 2

export function encouragementOf(relations: Relations): Cheer | undefined {
  const { at, byRoot } = relations
  const since = at - lately * day
  const recent: Relation[] = []
  for (const relation of byRoot.values()) {
    const { lastIn } = relation.history.tie
    if (lastIn !== null && lastIn > since && !relation.nature.sellOnly && !relation.nature.cannedOnly)
      recent.push(relation)
  }
  return (
    cameBack(relations, recent) ??
    cameNear(relations, recent) ??
    answered(relations, recent) ??
    spokeWell(relations, recent)
  )
}

/** Newest first, of whatever order people are kept in. */
const newest = ({ world }: Relations, rows: readonly number[]): number[] =>
  [...rows].sort((a, b) => atOf(world.facts, b) - atOf(world.facts, a)).slice(0, 60)

/** Silent for half a year, and back. */
function cameBack(relations: Relations, recent: readonly Relation[]): Cheer | undefined {
  const { facts } = relations.world
  const since = relations.at - lately * day
  const rows = recent.flatMap(({ history }) => {
    const back = firstWordSince(history, since)
    if (back === undefined) return []
    const before = history.rows.findLast((row) => atOf(facts, row) <= since)
    return before !== undefined && back.at - atOf(facts, before) > 180 * day ? [back.row] : []
  })
  if (rows.length < fewest) return undefined
  return {
    words: `${begun(rows.length)} people who had been silent for half a year have written to you again.`,
    basis: `counted over the last ${lately} days`,
    rows: newest(relations, rows),
  }
}

/** The first of their words after a moment; looked for from the end, for most of a history is long ago. */
function firstWordSince(
  { words }: Relation['history'],
  since: number,
): Relation['history']['words'][number] | undefined {
  let first: (typeof words)[number] | undefined
  for (let place = words.length - 1; place >= 0; place--) {
    const said = words[place]
    if (said === undefined || said.at <= since) break
    if (!said.sent) first = said
  }
  return first
}

/** Not known two months ago, and talking with us now; of a time that nothing tells of nobody can say who was known in it. */
function cameNear(relations: Relations, recent: readonly Relation[]): Cheer | undefined {
  const { facts } = relations.world
  const [earliest] = sorted(facts, relations.world.time)
  if (earliest === undefined || atOf(facts, earliest) > relations.at - 3 * lately * day) return undefined
  const met = recent.filter(
    ({ stage, history }) =>
      (stage === 'engage' || stage === 'involve' || stage === 'advocate') &&
      history.firstAt !== null &&
      history.firstAt > relations.at - 2 * lately * day,
  )
  if (met.length < fewest) return undefined
  return {
    words: `${begun(met.length)} people you did not know two months ago talk with you now.`,
    basis: `people first seen in the last ${2 * lately} days with words both ways`,
    rows: newest(
      relations,
      met.flatMap(({ history }) => history.words.findLast(({ sent }) => !sent)?.row ?? []),
    ),
  }
}

function answered(relations: Relations, recent: readonly Relation[]): Cheer | undefined {
  const { facts } = relations.world
  const since = relations.at - lately * day
  const wrote = recent.filter(({ history }) => firstWordSince(history, since) !== undefined)
  const done = wrote.filter(({ owed }) => owed.reply === undefined)
  if (wrote.length < 5 || done.length < 0.8 * wrote.length) return undefined
  const how =
    done.length === wrote.length
      ? 'none of them is waiting'
      : `${inWords(wrote.length - done.length)} ${wrote.length - done.length === 1 ? 'is' : 'are'} still waiting`
  return {
    words: `${begun(wrote.length)} people wrote to you in the last ${lately} days, and ${how}.`,
    basis: 'whoever wrote something that wants an answer and has none counts as waiting',
    rows: newest(
      relations,
      wrote.flatMap(({ history }) => history.rows.findLast((row) => !isSent(facts, row)) ?? []),
    ),
  }
}

function spokeWell(relations: Relations, recent: readonly Relation[]): Cheer | undefined {
  const { facts } = relations.world
  const since = relations.at - lately * day
  const kind = recent.flatMap(({ history }) => {
    const latest = history.kindnesses.at(-1)
    return latest !== undefined && atOf(facts, latest) > since ? [latest] : []
  })
  if (kind.length < fewest) return undefined
  return {
    words: `${begun(kind.length)} people shared, praised or recommended you to others.`,
    basis: `counted over the last ${lately} days`,
    rows: newest(relations, kind),
  }
}

function begun(count: number): string {
  const word = inWords(count)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Where somebody stands, with the names of the interactions that every word rests on. */
import { type Evidence, iso, type Relation, standingFrom } from '../../people/index.ts'
import type { Stage } from '../../people/shapes.ts'
import type { Asked } from '../ask.ts'
import { namesByRow, namesIn } from './names.ts'

export type Told = {
  words: string
  /** `account#id` each, in the order of time. */
  interactionIds: string[]
  favourIds: string[]
}
export type StandingAnswer = {
  stage: Stage
  since: string | null
  because: Told[]
  /** `at`: when it comes by itself; null for what somebody has to do. */
  moves: (Told & { to: Stage; at: string | null })[]
  /** From the first to the latest. */
  steps: (Told & { at: string; from: Stage; to: Stage })[]
}

export async function standingOf(asked: Asked, relation: Relation): Promise<StandingAnswer> {
  const { world, relations } = asked
  const { stage, since, because, moves, steps } = standingFrom(world, relation, relations.settings)
  const names = await namesByRow(
    asked,
    [...because, ...moves, ...steps].flatMap(({ rows }) => rows),
  )
  const told = ({ words, rows, favours }: Evidence): Told => ({
    words,
    interactionIds: namesIn(names, rows),
    favourIds: [...favours],
  })
  return {
    stage,
    since: iso(since),
    because: because.map(told),
    moves: moves.map(({ to, at, ...rest }) => ({ to, at: iso(at), ...told(rest) })),
    steps: steps.map(({ at, from, to, ...rest }) => ({ at: iso(at) ?? '', from, to, ...told(rest) })),
  }
}

/** Where somebody stands, with the names of the interactions that every word rests on. */
import { type Evidence, iso, type Relation, standingFrom } from '../../people/index.ts'
import type { Asked } from '../ask.ts'
import { namesByRow, namesIn } from './names.ts'
import type { StandingAnswer, Told } from './shapes.ts'

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

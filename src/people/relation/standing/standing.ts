/** Where somebody stands with us: the stage, since when and why, what would move them on, and every step so far. */
import type { PeopleSettings } from '../../settings.ts'
import type { Stage } from '../../shapes.ts'
import { membersOf } from '../../world/identity.ts'
import type { World } from '../../world/world.ts'
import type { Relation } from '../relation.ts'
import { becauseOf } from './because.ts'
import type { Evidence } from './evidence.ts'
import { type Move, movesOf } from './moves.ts'
import { type Step, walk } from './steps.ts'

export type Standing = {
  stage: Stage
  /** When the stage was reached, epoch ms; where there was never a step, when they were first seen; null of nothing dated. */
  since: number | null
  because: Evidence[]
  moves: Move[]
  /** From the first to the latest. */
  steps: Step[]
}

/** As of the moment that the relation is told for; later ones are not looked at. */
export function standingFrom(world: World, relation: Relation, settings: PeopleSettings): Standing {
  const { root, at, history } = relation
  const favours = membersOf(world.identity, root).flatMap((handle) => world.favoursOf.get(handle) ?? [])
  const { steps, stage, case: of } = walk(world, root, favours, at, settings)
  return {
    stage,
    since: steps.at(-1)?.at ?? history.firstAt,
    because: becauseOf(of, stage),
    moves: movesOf(of, stage),
    steps,
  }
}

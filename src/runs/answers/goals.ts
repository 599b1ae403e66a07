/** Every goal and how it stands. */
import { goalsOf } from '../../plan/index.ts'
import type { Goal } from '../../plan/shapes.ts'
import type { Asked } from '../ask.ts'

export type Goals = { goals: Goal[] }

/** `id`: only that one. */
export function goalsAnswer({ world, relations, at }: Asked, id?: string): Goals {
  const goals = goalsOf(world, relations, at ?? 0).filter((goal) => id === undefined || goal.id === id)
  return { goals: goals.map(({ rows: _, counted: __, ...goal }) => goal) }
}

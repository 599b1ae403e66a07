/** Which goals run at a moment. */
import type { RecordOf } from '../../connectors/record.ts'
import type { World } from '../../people/index.ts'

/** From `start` on, until it is due or was closed; in the order of their due dates. */
export function goalsRunning(world: World, at: number): RecordOf<'goal'>[] {
  return [...world.register.goal.values()].filter((goal) => isRunning(goal, at)).sort(byDue)
}

export const isRunning = ({ start, due, closedAt }: RecordOf<'goal'>, at: number): boolean =>
  start <= at && at < due && (closedAt === undefined || closedAt > at)

export const byDue = (a: RecordOf<'goal'>, b: RecordOf<'goal'>): number => a.due - b.due || (a.id < b.id ? -1 : 1)

/** How each goal stands: what it counted so far, where that leads, and in a word whether it will do. */
import type { RecordOf } from '../../connectors/record.ts'
import { day, iso, type Relations, settingsOf, type World } from '../../people/index.ts'
import { planDefaults } from '../settings.ts'
import type { Goal, GoalVerdict } from '../shapes.ts'
import { isState, lowerIsBetter, type Measured, measureOver } from './measure.ts'
import { byDue } from './running.ts'

export type GoalWithRows = Goal & Pick<Measured, 'rows' | 'counted'>

/** Every goal there is, those due first in front. Relations are to be those of `at`. */
export function goalsOf(world: World, relations: Relations, at: number): GoalWithRows[] {
  const basis = settingsOf(world, planDefaults)['goal.basisDays'] * day
  return [...world.register.goal.values()].sort(byDue).map((goal) => {
    const until = Math.min(at, goal.due, goal.closedAt ?? at)
    const { value, rows, counted } =
      until <= goal.start
        ? { value: null, rows: [], counted: 0 }
        : measureOver(world, relations, goal.measure, goal.start, until)
    const forecast = forecastOf(goal, value, until, basis)
    return {
      id: goal.id,
      aim: goal.aim,
      measure: goal.measure,
      target: goal.target,
      start: iso(goal.start) ?? '',
      due: iso(goal.due) ?? '',
      closedAt: goal.closedAt !== undefined && goal.closedAt <= at ? iso(goal.closedAt) : null,
      value,
      forecast,
      verdict: verdictOf(goal, value, forecast, at),
      rows,
      counted,
    }
  })
}

/** What it comes to at the due date if it goes on as it did; null before it has run for long enough. */
function forecastOf(
  { measure, start, due }: RecordOf<'goal'>,
  value: number | null,
  until: number,
  basis: number,
): number | null {
  if (value === null || until - start < Math.min(basis, (due - start) / 2)) return null
  if (isState(measure) || lowerIsBetter(measure)) return value
  return (value * (due - start)) / (until - start)
}

function verdictOf(
  { measure, target, due, closedAt }: RecordOf<'goal'>,
  value: number | null,
  forecast: number | null,
  at: number,
): GoalVerdict {
  if (value === null) return 'not-enough-data'
  const reaches = (what: number) => (lowerIsBetter(measure) ? what <= target : what >= target)
  const isOver = at >= due || (closedAt !== undefined && closedAt <= at)
  if (isOver) return reaches(value) ? 'met' : 'missed'
  // What adds up cannot be lost again; a state can.
  if (reaches(value) && !isState(measure) && !lowerIsBetter(measure)) return 'met'
  if (forecast === null) return 'not-enough-data'
  return reaches(forecast) ? 'on-track' : 'behind'
}

/** No goal: nothing with a measure, a target and a date to steer by. */

import { measureOver } from '../../../goal/measure.ts'
import { goalsRunning } from '../../../goal/running.ts'
import { begun, listed, several } from '../../../words.ts'
import type { Case } from '../../case.ts'
import { type FindingWithRows, figure, findingOf } from '../../finding.ts'

export function noGoal(c: Case): FindingWithRows {
  const running = goalsRunning(c.world, c.at)
  if (running.length === 0)
    return findingOf('no-goal', [
      {
        verdict: 'problem',
        excess: 0.5,
        headline: 'There is no goal with a measure, a target and a date, so nothing can tell whether this works.',
        actions: [
          'Set one goal for the next three months: what you want, how you would notice, how many, and by when.',
          'Before you post, ask how it helps you get there.',
        ],
        figures: [figure('goals running', 0, 1)],
      },
    ])
  const counted = running.map((goal) => ({
    goal,
    ...measureOver(c.world, c.relations, goal.measure, goal.start, c.at),
  }))
  const figures = counted.map(({ goal, value, rows, counted: many }) =>
    figure(`${goal.measure} for ${goal.aim} (${goal.id})`, value, goal.target, {
      count: many,
      rows: rows.slice(0, c.limit),
    }),
  )
  const names = listed(running.map(({ aim }) => aim))
  if (counted.some(({ value }) => value !== null && value > 0))
    return findingOf('no-goal', [
      { verdict: 'fine', excess: 0, headline: `You know what you want: ${names}.`, actions: [], figures },
    ])
  if (counted.some(({ value }) => value === null))
    return findingOf('no-goal', [
      {
        verdict: 'not-enough-data',
        why: `A goal is running (${names}), but what it counts cannot be seen yet.`,
        actions: [
          `Import what shows it, or choose something that can be counted: ${listed(running.map(({ measure }) => measure))} cannot be here.`,
        ],
        figures,
      },
    ])
  return findingOf('no-goal', [
    {
      verdict: 'watch',
      excess: 0.5,
      headline: begun(
        `${several(running.length, 'goal')} running (${names}), and nothing of what it counts has happened yet.`,
      ),
      actions: ['Choose one thing to do this week that would move it, or change the goal to what you do want.'],
      figures,
    },
  ])
}

/** How good the guesses are, and keeping a week's. */
import { z } from '@hono/zod-openapi'
import { guessesAnswer } from '../../../../runs/guesses/guesses.ts'
import { keepGuesses } from '../../../../runs/guesses/keep.ts'
import type { App, Context } from '../../context.ts'
import { guessesShape, keptGuessesShape } from '../../shapes/people/guesses.ts'
import { numberQuery, reading } from '../reading.ts'
import { doing } from '../writing.ts'

export function addGuesses(app: App, context: Context): void {
  reading(app, context, {
    path: 'guesses',
    summary: 'How good the guesses are, by what came of those that were kept',
    query: {
      target: z.enum(['in', 'any']).optional(),
      days: numberQuery(1, 3660).optional(),
      back: z.enum(['true', 'false']).optional(),
      limit: numberQuery(1, 1000).default(50),
      offset: numberQuery(0, 100_000_000).default(0),
    },
    answer: guessesShape,
    of: (asked, { back, ...rest }) => guessesAnswer(asked, { ...rest, back: back === 'true' }),
  })
  doing(app, context, {
    method: 'post',
    path: 'guesses',
    summary: 'Keeps the guesses of the week that the workspace has come to, once',
    body: z.object({}),
    query: z.object({}),
    answer: keptGuessesShape,
    status: 200,
    described: 'How many were kept, or why none',
    deed: (desk, asker, { now }) => keepGuesses(desk, asker, now),
  })
}

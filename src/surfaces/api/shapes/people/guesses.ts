/** How good the guesses are, as the API describes and the tests check it. */
import { z } from '@hono/zod-openapi'
import type { GuessesPage } from '../../../../people/guesses/shapes.ts'
import { bands } from '../../../../runs/choices.ts'
import type { KeptGuesses } from '../../../../runs/guesses/keep.ts'
import { time } from '../people.ts'

const share = z.number().min(0).max(1)
const count = z.number().int().min(0)
const interval = z.tuple([share, share]).nullable()
const target = z.enum(['in', 'any']).openapi({ description: 'in: they do something; any: either side does' })

const shares = { count, came: count, share: share.nullable(), people: count, interval }
const bin = z.object({ from: share, to: share, said: share, ...shares })
const band = z.object({ band: z.enum(bands), ...shares })
const scores = z
  .object({
    error: share.openapi({ description: 'How far shares lie from what was said, on average over tenths' }),
    brier: share,
    ranked: share.nullable().openapi({ description: 'How often one who came was ranked before one who did not' }),
  })
  .openapi('Scores')
const bent = z.object({ count, before: scores, after: scores }).nullable()
const learned = z.object({ a: z.number(), b: z.number().positive(), resolved: count })

const back = z
  .object({
    horizonDays: count,
    people: z.object({ asked: count, of: count }),
    months: z.array(z.object({ at: time, count, came: count, expected: z.number().min(0) })),
    count,
    came: count,
    expected: z.number().min(0),
    unseen: count,
    curve: z.array(bin),
    bands: z.array(band),
    scores: scores.nullable(),
    bent,
  })
  .openapi('LookingBack')

export const guessesShape = z
  .object({
    asOf: time.nullable(),
    calibrated: z.boolean(),
    needed: count,
    kept: count,
    resolved: count,
    resolvedIn: count,
    pending: z.object({
      count,
      next: time.nullable(),
      last: time.nullable(),
      byMonth: z.array(z.object({ month: z.string().regex(/^\d{4}-\d{2}$/), count })),
    }),
    unseen: count,
    questions: z.array(
      z.object({
        target,
        horizonDays: count,
        resolved: count,
        came: count,
        expected: z.number().min(0),
        curve: z.array(bin),
        bands: z.array(band).nullable(),
        scores: scores.nullable(),
      }),
    ),
    learned: z.object({ in: learned, any: learned }),
    bent,
    list: z.array(
      z.object({
        id: z.string(),
        person: z.object({ id: z.string(), name: z.string() }),
        at: time,
        due: time,
        target,
        horizonDays: count,
        told: share,
        band: z.enum(bands),
        came: z.boolean(),
        settledBy: z.string().nullable().openapi({ description: 'account#id of what settled it' }),
        settledAt: time.nullable(),
      }),
    ),
    listTotal: count,
    back: back.nullable(),
  })
  .openapi('Guesses') satisfies z.ZodType<GuessesPage>

export const keptGuessesShape = z
  .object({
    asOf: time.nullable(),
    week: z.string().nullable(),
    kept: count,
    people: count,
    why: z.string().nullable(),
  })
  .openapi('KeptGuesses') satisfies z.ZodType<KeptGuesses>

/** Where somebody stands, and who gives and who takes, as the API describes and the tests check them. */
import { z } from '@hono/zod-openapi'
import { flags, stages } from '../../../../people/shapes.ts'
import type { GiveAndTakeAnswer, StandingAnswer } from '../../../../runs/standing/shapes.ts'

const time = z.iso.datetime().openapi({ description: 'ISO 8601, UTC' })
const count = z.number().int().min(0)
const share = z.number().min(0).max(1)
const hours = z.number().min(0).nullable()
const names = z.array(z.string()).openapi({ description: 'account#id each' })

const told = { words: z.string(), interactionIds: names, favourIds: z.array(z.string()) }
const stage = z.enum(stages)

export const standingShape = z
  .object({
    stage,
    since: time.nullable(),
    because: z.array(z.object(told)).openapi({ description: 'What put them there.' }),
    moves: z
      .array(z.object({ to: stage, at: time.nullable(), ...told }))
      .openapi({ description: 'What would move them on; with `at`, what comes by itself if nothing happens.' }),
    steps: z.array(z.object({ at: time, from: stage, to: stage, ...told })),
  })
  .openapi('Standing') satisfies z.ZodType<StandingAnswer>

const figure = z.object({
  count,
  interactionIds: names.openapi({ description: 'The newest, newest first; `person/figure` has all.' }),
  favourIds: z.array(z.string()),
})
const balance = z.object({
  value: z.number().min(-1).max(1).nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable().openapi({ description: '90%' }),
  words: z.enum(['even', 'mostly us', 'mostly them', 'too few to tell']),
})
const against = z.object({ us: figure, them: figure, balance })
const pace = z.object({ medianHours: hours, leastHours: hours, mostHours: hours, n: count, interactionIds: names })
const rate = z.object({
  answered: figure,
  passed: figure,
  value: share.nullable(),
  interval: z.tuple([share, share]).nullable(),
})

export const giveAndTakeShape = z
  .object({
    asks: against,
    gives: against,
    thanks: z.object({ given: figure, received: figure, owed: figure, kindnesses: figure }),
    favours: z.array(
      z.object({
        id: z.string(),
        at: time,
        side: z.string(),
        what: z.string(),
        settledAt: time.nullable(),
        open: z.boolean(),
      }),
    ),
    pace: z.object({ us: pace, them: pace }),
    answers: z.object({ us: rate, them: rate }),
    starts: against,
    turns: z.object({ perExchange: z.number().min(0).nullable(), exchanges: count }),
    days: against,
    year: z.object({ us: z.number().min(0), them: z.number().min(0), balance }).openapi({
      description: 'Contact days of a year that fades: a day counts for 1/e after 365 days.',
    }),
    flags: z.array(z.object({ flag: z.enum(flags), words: z.string(), interactionIds: names })),
  })
  .openapi('GiveAndTake') satisfies z.ZodType<GiveAndTakeAnswer>

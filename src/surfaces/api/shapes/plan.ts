/** What to do and whether it works, as the API describes and the tests check it. */
import { z } from '@hono/zod-openapi'
import { type AudienceReport, actions, causes, type Diagnosis, goalVerdicts, type Mix } from '../../../plan/shapes.ts'
import type { Goals } from '../../../runs/answers/goals.ts'
import type { TodayAnswer } from '../../../runs/answers/today.ts'
import { time } from './people.ts'

const share = z.number().min(0).max(1)
const count = z.number().int().min(0)

export const todayShape = z
  .object({
    asOf: time.nullable(),
    budgetMinutes: z.number(),
    items: z.array(
      z.object({
        id: z.string(),
        person: z.object({ id: z.string(), name: z.string() }),
        action: z.enum(actions),
        why: z.string(),
        evidence: z.array(z.string()),
        minutes: z.number(),
        score: share,
        dueAt: time.nullable(),
        account: z.string().nullable(),
        link: z.string().nullable(),
        quote: z.object({ id: z.string(), at: time.nullable(), text: z.string() }).nullable(),
        favours: z.array(z.string()).readonly(),
      }),
    ),
    later: count,
    done: count,
  })
  .openapi('Today') satisfies z.ZodType<TodayAnswer>

const byMode = z.object({ broadcast: count, chat: count, engage: count })
const counts = { total: count, byMode, aboutSelf: count, aboutOthers: count, sent: count, received: count }

export const mixShape = z
  .object({
    from: time.nullable(),
    to: time.nullable(),
    ...counts,
    shares: z.object({ broadcast: share.nullable(), chat: share.nullable(), engage: share.nullable() }),
    target: z.object({ broadcast: share, chat: share, engage: share }),
    othersPerSelf: z.number().min(0).nullable(),
    sentPerReceived: z.number().min(0).nullable(),
    minutesSending: z.number().min(0),
    minutesReceiving: z.number().min(0),
    oneToOne: count,
    canned: count,
    asks: count,
    gives: count,
    thanks: count,
    notRead: count,
    byAccount: z.array(z.object({ account: z.string(), ...counts })),
  })
  .openapi('Mix') satisfies z.ZodType<Mix>

const figure = z.union([z.number(), z.string()]).nullable()

export const diagnosisShape = z
  .object({
    asOf: time.nullable(),
    windowDays: z.number(),
    findings: z.array(
      z
        .object({
          cause: z.enum(causes),
          verdict: z.enum(['problem', 'watch', 'fine', 'not-enough-data']),
          severity: share,
          headline: z.string(),
          evidence: z.array(
            z.object({
              measure: z.string(),
              value: figure,
              target: figure,
              interactionIds: z.array(z.string()).max(500).exactOptional(),
              counted: count.exactOptional(),
            }),
          ),
          actions: z.array(z.string()),
        })
        .openapi('Finding'),
    ),
  })
  .openapi('Diagnosis') satisfies z.ZodType<Diagnosis>

export const audienceShape = z
  .object({
    asOf: time.nullable(),
    followers: count.nullable(),
    real: count,
    engagedShare: share.nullable(),
    retention: z.array(z.object({ cohort: z.string(), size: count, after180d: share.nullable() })),
    bursts: z.array(
      z.object({
        account: z.string(),
        from: time,
        to: time,
        followers: z.number(),
        typical: z.number(),
        hollow: z.boolean().nullable(),
        gone: z.number().nullable(),
      }),
    ),
    followBackShare: share.nullable(),
    lapsed: count,
  })
  .openapi('Audience') satisfies z.ZodType<AudienceReport>

export const goalsShape = z
  .object({
    goals: z.array(
      z
        .object({
          id: z.string(),
          aim: z.string(),
          measure: z.string(),
          target: z.number(),
          start: time,
          due: time,
          closedAt: time.nullable(),
          value: z.number().nullable(),
          forecast: z.number().nullable(),
          verdict: z.enum(goalVerdicts),
        })
        .openapi('Goal'),
    ),
  })
  .openapi('Goals') satisfies z.ZodType<Goals>

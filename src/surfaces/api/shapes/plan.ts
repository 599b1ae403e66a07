/** What to do and whether it works, as the API describes and the tests check it. */
import { z } from '@hono/zod-openapi'
import { type AudienceReport, actions, causes, type Diagnosis, goalVerdicts, type Mix } from '../../../plan/shapes.ts'
import { hookKinds, type LearningAnswer, learnedKinds, type TodayAnswer } from '../../../plan/today/shapes.ts'
import type { Goals } from '../../../runs/answers/goals.ts'
import { time } from './people.ts'

const share = z.number().min(0).max(1)
const count = z.number().int().min(0)

const person = z.object({ id: z.string(), name: z.string() })

export const todayShape = z
  .object({
    asOf: time.nullable(),
    budgetMinutes: z.number(),
    items: z.array(
      z.object({
        id: z.string(),
        person,
        with: person.nullable(),
        action: z.enum(actions),
        why: z.string(),
        evidence: z.array(z.string()),
        minutes: z.number(),
        score: share,
        dueAt: time.nullable(),
        account: z.string().nullable(),
        link: z.string().nullable(),
        quote: z.object({ id: z.string(), at: time.nullable(), text: z.string(), account: z.string() }).nullable(),
        favours: z.array(z.string()).readonly(),
        hooks: z.array(
          z.object({
            kind: z.enum(hookKinds),
            text: z.string(),
            at: time.nullable(),
            id: z.string().nullable(),
            who: z.string().nullable(),
          }),
        ),
        because: z.array(z.object({ words: z.string(), evidence: z.array(z.string()) })),
        factors: z.object({ given: z.number().min(0), fallen: share, answer: share, chosen: z.boolean() }).nullable(),
      }),
    ),
    later: count,
    done: count,
    spentMinutes: count,
    doneToday: z.array(z.object({ person, suggestion: z.string(), at: time })),
    unwanted: z.array(z.object({ person, suggestion: z.string(), at: time })),
    encouragement: z.object({ words: z.string(), basis: z.string(), evidence: z.array(z.string()) }).nullable(),
  })
  .openapi('Today') satisfies z.ZodType<TodayAnswer>

export const learningShape = z
  .object({
    asOf: time.nullable(),
    since: time.nullable(),
    lessons: z.array(
      z.object({
        kind: z.enum(learnedKinds),
        done: count,
        snoozed: count,
        refused: count,
        share,
        factor: z.number().min(0),
        words: z.string(),
      }),
    ),
  })
  .openapi('Learning') satisfies z.ZodType<LearningAnswer>

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

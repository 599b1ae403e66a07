/** Messages, how well they are read, and the mix over time, as the API describes and the tests check them. */
import { z } from '@hono/zod-openapi'
import { heads } from '../../../meaning/learned/heads.ts'
import { type MixOverTime, mixSteps } from '../../../plan/shapes.ts'
import type { MessageAnswer, Messages } from '../../../runs/answers/messages/messages.ts'
import { judgedLabels, type Precision } from '../../../runs/answers/messages/precision.ts'
import { messageLabels } from '../../../runs/choices.ts'
import type { Setting } from '../../../runs/log/settings.ts'
import { interactionShape, time } from './people.ts'

const share = z.number().min(0).max(1)
const count = z.number().int().min(0)

export const messagesShape = z
  .object({
    asOf: time.nullable(),
    total: count,
    counts: z
      .object({
        labels: z.record(z.enum(messageLabels), count),
        sent: count,
        received: count,
        accounts: z.array(z.object({ account: z.string(), count })),
      })
      .openapi({ description: 'How many there would be with each further choice.' }),
    next: z.string().nullable().openapi({ description: 'To be given as `after`; null at the end.' }),
    cut: z.string().nullable().openapi({ description: 'Says where not all messages were looked through.' }),
    messages: z.array(interactionShape),
  })
  .openapi('Messages') satisfies z.ZodType<Messages>

export const messageShape = z
  .object({ message: interactionShape, doubts: z.array(z.object({ label: z.enum(heads), odds: share })) })
  .openapi('Message') satisfies z.ZodType<MessageAnswer>

const judged = z.enum(judgedLabels)

export const precisionShape = z
  .object({
    looked: count,
    since: time.nullable(),
    labels: z.array(
      z.object({
        label: judged,
        read: count,
        right: count,
        missed: count,
        interval: z.tuple([share, share]).nullable(),
      }),
    ),
    setAside: z
      .object({
        measures: z.record(z.string(), z.object({ here: share, low: share, high: share })),
        labels: z.record(z.string(), z.object({ precision: share, recall: share, of: count })),
      })
      .nullable(),
    weak: z.object({ here: z.array(judged), setAside: z.array(judged) }),
  })
  .openapi('Precision') satisfies z.ZodType<Precision>

const modes = { broadcast: count, chat: count, engage: count }
const spanCounts = {
  total: count,
  byMode: z.object(modes),
  notRead: count,
  aboutSelf: count,
  aboutOthers: count,
  sent: count,
  received: count,
  asks: count,
  gives: count,
  thanks: count,
  minutesSending: z.number().min(0),
  minutesReceiving: z.number().min(0),
}

export const mixOverTimeShape = z
  .object({
    from: time.nullable(),
    to: time.nullable(),
    step: z.enum(mixSteps),
    target: z.object({ broadcast: share, chat: share, engage: share }),
    spans: z.array(
      z.object({
        from: time,
        to: time,
        ...spanCounts,
        byAccount: z.array(z.object({ account: z.string(), ...spanCounts })),
      }),
    ),
  })
  .openapi('MixOverTime') satisfies z.ZodType<MixOverTime>

const settingValue = z.union([z.number(), z.string()])

export const settingsShape = z
  .object({ settings: z.array(z.object({ name: z.string(), value: settingValue, usual: settingValue })) })
  .openapi('Settings') satisfies z.ZodType<{ settings: Setting[] }>

/** Everything the API lets one log and decide. */
import { z } from '@hono/zod-openapi'
import { activities, favourSides, outcomeKinds } from '../../../connectors/record.ts'
import { measures, talkKinds } from '../../../runs/choices.ts'
import { decide } from '../../../runs/log/decide.ts'
import { addGoal, closeGoal } from '../../../runs/log/goals.ts'
import { logEffort, logFavour, logOutcome } from '../../../runs/log/log.ts'
import { logTalk, undoTalk } from '../../../runs/log/talk.ts'
import { markKey } from '../../../runs/say-of/say-of.ts'
import type { App, Context } from '../context.ts'
import { timeQuery } from './reading.ts'
import { doing, writing } from './writing.ts'

const handle = z.string().min(1).max(500)
const words = z.string().trim().min(1).max(20_000)
const at = timeQuery.optional()

export function addWrites(app: App, context: Context): void {
  writing(app, context, {
    method: 'post',
    path: 'decisions',
    summary: 'Says what was done with a suggestion',
    body: z.object({
      suggestion: z.string().min(1).max(1000),
      person: handle,
      did: z.enum(['done', 'snoozed', 'refused', 'reopened']),
      until: at,
    }),
    make: decide,
  })
  writing(app, context, {
    method: 'post',
    path: 'outcomes',
    summary: 'Logs something that came back',
    body: z.object({
      kind: z.enum(outcomeKinds),
      with: handle.optional(),
      account: handle.optional(),
      amount: z.number().optional(),
      currency: z.string().max(20).optional(),
      goal: z.string().min(1).max(200).optional(),
      note: words.optional(),
      at,
    }),
    make: logOutcome,
  })
  writing(app, context, {
    method: 'post',
    path: 'efforts',
    summary: 'Logs minutes spent',
    body: z.object({ account: handle, minutes: z.number().positive().max(100_000), activity: z.enum(activities), at }),
    make: logEffort,
  })
  writing(app, context, {
    method: 'post',
    path: 'favours',
    summary: 'Logs something given to or asked of somebody',
    body: z.object({ with: handle, side: z.enum(favourSides), what: words, at }),
    make: logFavour,
  })
  writing(app, context, {
    method: 'post',
    path: 'talks',
    summary: 'Logs a talk that no network saw: a meeting, a call, or that all is well',
    body: z.object({
      with: handle,
      kind: z.enum(talkKinds),
      text: words.optional(),
      minutes: z.number().positive().max(100_000).optional(),
      by: z.enum(['us', 'them']).optional(),
      at,
    }),
    make: logTalk,
  })
  doing(app, context, {
    method: 'put',
    path: 'talks/undone',
    summary: 'Takes a logged talk back, by its id',
    body: z.object({ id: z.string().min(1).max(200) }),
    query: z.object({}),
    answer: z.object({ undone: z.string() }),
    status: 200,
    described: 'What was taken back',
    deed: (desk, asker, { body }) => undoTalk(desk, asker, body.id),
  })
  writing(app, context, {
    method: 'put',
    path: 'people/key',
    summary: 'Marks somebody as a person one wants a relationship with',
    body: z.object({ id: handle, key: z.boolean() }),
    make: (desk, asker, { id, key }, now) => markKey(desk, asker, id, key, now),
  })
  writing(app, context, {
    method: 'post',
    path: 'goals',
    summary: 'Sets a goal',
    body: z.object({
      aim: words.max(200),
      measure: z.enum(measures),
      target: z.number().positive(),
      start: timeQuery,
      due: timeQuery,
    }),
    make: addGoal,
  })
  writing(app, context, {
    method: 'put',
    path: 'goals/closed',
    summary: 'Closes a goal',
    body: z.object({ id: z.string().min(1).max(200) }),
    make: (desk, asker, { id }, now) => closeGoal(desk, asker, id, now),
  })
}

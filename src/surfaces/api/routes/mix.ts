/** The mix over time with the acts behind it, and the settings it is held against. */
import { z } from '@hono/zod-openapi'
import { mixFigures } from '../../../plan/index.ts'
import { mixSteps } from '../../../plan/shapes.ts'
import { actsAnswer, mixOverTimeAnswer } from '../../../runs/answers/mix.ts'
import { listSettings, setSetting } from '../../../runs/log/settings.ts'
import type { App, Context } from '../context.ts'
import { mixOverTimeShape, settingsShape } from '../shapes/messages.ts'
import { evidenceShape } from '../shapes/people.ts'
import { numberQuery, reading, timeQuery } from './reading.ts'
import { writing } from './writing.ts'

export function addMix(app: App, context: Context): void {
  reading(app, context, {
    path: 'mix/time',
    summary: 'What the acts were, stretch by stretch',
    query: {
      from: timeQuery.optional(),
      to: timeQuery.optional(),
      days: numberQuery(1, 36_600).optional(),
      step: z.enum(mixSteps).optional(),
      most: numberQuery(1, 200).optional(),
    },
    answer: mixOverTimeShape,
    of: mixOverTimeAnswer,
  })
  reading(app, context, {
    path: 'acts',
    summary: 'The acts that a figure of the mix was counted from, newest first',
    query: {
      figure: z.enum(mixFigures),
      account: z.string().min(1).max(500).optional(),
      from: timeQuery.optional(),
      to: timeQuery.optional(),
      limit: numberQuery(1, 1000).default(100),
      offset: numberQuery(0, 100_000_000).default(0),
    },
    answer: evidenceShape,
    of: actsAnswer,
  })
  reading(app, context, {
    path: 'settings',
    summary: 'What the figures rest on',
    query: {},
    answer: settingsShape,
    of: async ({ desk, asker }) => ({ settings: await listSettings(desk, asker) }),
  })
  writing(app, context, {
    method: 'put',
    path: 'settings',
    summary: 'Sets one of them',
    body: z.object({ name: z.string().min(1).max(200), value: z.union([z.number(), z.string().max(500)]) }),
    make: (desk, asker, { name, value }, now) => setSetting(desk, asker, name, String(value), now),
  })
}

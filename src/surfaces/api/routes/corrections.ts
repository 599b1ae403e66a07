/** Says what messages are, where they were read wrongly; shows what was said, and takes it back. */
import { z } from '@hono/zod-openapi'
import { scopes } from '../../../runs/choices.ts'
import { correct, undoCorrection } from '../../../runs/corrections/correct.ts'
import { correctionsAnswer } from '../../../runs/corrections/log.ts'
import type { App, Context } from '../context.ts'
import { correctionsShape, reachShape, saidShape } from '../shapes/corrections.ts'
import { numberQuery, reading } from './reading.ts'
import { doing } from './writing.ts'

const name = z.string().min(1).max(2000)
const names = z.union([name, z.array(name).min(1).max(5000)])

export function addCorrections(app: App, context: Context): void {
  reading(app, context, {
    path: 'corrections',
    summary: 'What you said of messages, newest first, how far it reaches, and what was learned from it',
    query: { limit: numberQuery(1, 1000).default(100), offset: numberQuery(0, 100_000_000).default(0) },
    answer: correctionsShape,
    of: correctionsAnswer,
  })
  doing(app, context, {
    method: 'post',
    path: 'corrections',
    summary: 'Corrects what messages were read as, for them and their copies, a person or a phrase',
    body: z.object({
      of: names,
      labels: saidShape,
      scope: z.enum(scopes).optional(),
      phrase: z.string().max(500).optional(),
    }),
    query: z.object({ preview: z.enum(['0', '1']).optional() }),
    answer: reachShape,
    status: 201,
    described: 'How far it reaches; nothing is kept where only a preview was asked for',
    deed: (desk, asker, { body, query, now }) => correct(desk, asker, body, now, query.preview === '1'),
  })
  doing(app, context, {
    method: 'put',
    path: 'corrections/undone',
    summary: 'Takes back corrections, or what was learned from them, by their ids',
    body: z.object({ id: names }),
    query: z.object({}),
    answer: reachShape,
    status: 200,
    described: 'How many messages are labelled otherwise',
    deed: (desk, asker, { body, now }) => undoCorrection(desk, asker, body.id, now),
  })
}

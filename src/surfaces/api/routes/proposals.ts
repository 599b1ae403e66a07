/** Tells what is proposed from what was written, and takes the answers. */
import { z } from '@hono/zod-openapi'
import { dayOf } from '../../../people/index.ts'
import { lineOf } from '../../../runs/log/keep.ts'
import { answerProposal, answers, proposalsAnswer } from '../../../runs/proposals/proposals.ts'
import type { App, Context } from '../context.ts'
import { answeredShape, proposalsShape } from '../shapes/proposals.ts'
import { reading } from './reading.ts'
import { doing } from './writing.ts'

export function addProposals(app: App, context: Context): void {
  reading(app, context, {
    path: 'proposals',
    summary: 'Favours and outcomes proposed from what was written, for a yes or no',
    query: { person: z.string().min(1).max(500).optional() },
    answer: proposalsShape,
    of: (asked, query) => proposalsAnswer(asked, query, context.now()),
    varies: () => `${dayOf(context.now())}`,
  })
  doing(app, context, {
    method: 'post',
    path: 'proposals/{id}',
    summary: 'Answers a proposal: yes notes it, no never asks again, undo takes either back',
    body: z.object({ answer: z.enum(answers) }),
    query: z.object({}),
    answer: answeredShape,
    status: 200,
    described: 'The favour or outcome that was noted, if one was',
    deed: async (desk, asker, { body, now, id }) => {
      const { record, ...rest } = await answerProposal(desk, asker, { id, ...body }, now)
      return { ...rest, record: record && lineOf(record) }
    },
  })
}

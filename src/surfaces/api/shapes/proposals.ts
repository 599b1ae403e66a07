/** What is proposed, as the API describes and the tests check it. */
import { z } from '@hono/zod-openapi'
import { outcomeKinds } from '../../../connectors/record.ts'
import { answers, type ProposalsAnswer } from '../../../runs/proposals/proposals.ts'
import { time } from './people.ts'
import { recordShape } from './workspace.ts'

export const proposalsShape = z
  .object({
    asOf: time.nullable(),
    left: z.number().int().min(0).openapi({ description: 'How many more Today asks about on this day.' }),
    proposals: z.array(
      z
        .object({
          id: z.string().openapi({ description: 'Name of the interaction it hangs on, account#id' }),
          person: z.object({ id: z.string(), name: z.string() }),
          at: time,
          kind: z.enum(['favour', 'outcome']),
          side: z.enum(['given', 'received']).nullable(),
          outcome: z.enum(outcomeKinds).nullable(),
          what: z.string(),
          words: z.string().nullable(),
          question: z.string(),
        })
        .openapi('Proposal'),
    ),
  })
  .openapi('Proposals') satisfies z.ZodType<ProposalsAnswer>

export const answeredShape = z
  .object({ id: z.string(), answer: z.enum(answers), record: recordShape.nullable() })
  .openapi('ProposalAnswered')

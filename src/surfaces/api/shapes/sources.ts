/** How the API tells where everything comes from. */
import { z } from '@hono/zod-openapi'
import { interactionKinds } from '../../../connectors/record.ts'
import { time } from './people.ts'
import { fileReportShape } from './workspace.ts'

const span = z.object({ from: time.nullable(), to: time.nullable() })

const waiting = z.array(
  z.object({
    network: z.string(),
    title: z.string(),
    askedAt: time,
    dueAt: time,
    ready: z.boolean(),
    words: z.string(),
  }),
)
export const waitingShape = z.object({ waiting }).openapi('WaitingArchives')

export const templateTrialShape = z
  .object({
    template: z.looseObject({ id: z.string(), subject: z.string() }),
    reads: z.array(
      z.object({
        subject: z.string(),
        kind: z.enum(interactionKinds),
        name: z.string().nullable(),
        handle: z.string().nullable(),
        text: z.string().nullable(),
        url: z.string().nullable(),
      }),
    ),
    rest: z.number().int(),
  })
  .openapi('MailTemplate')

export const sourcesShape = z
  .object({
    asOf: time.nullable(),
    sources: z.array(
      z.object({
        id: z.number().int(),
        kind: z.string(),
        name: z.string(),
        network: z.string().nullable(),
        format: z.string().nullable(),
        startedAt: time,
        state: z.enum(['complete', 'incomplete', 'undone']),
        undoneAt: time.nullable(),
        nobodys: z.array(z.string()),
        report: fileReportShape.partial().loose().nullable(),
        canUndo: z.boolean(),
      }),
    ),
    accounts: z.array(
      z.object({
        account: z.string(),
        network: z.string(),
        name: z.string().nullable(),
        from: time.nullable(),
        to: time.nullable(),
        sights: z.array(
          z.object({ kind: z.enum(interactionKinds), direction: z.enum(['sent', 'received']), spans: z.array(span) }),
        ),
        gaps: z.array(z.object({ what: z.string(), fill: z.string().nullable(), ended: z.boolean() })),
      }),
    ),
    waiting,
  })
  .openapi('Sources')

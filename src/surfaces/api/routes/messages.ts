/** What was said and how it was read: the list of messages, one of them, and how good the reading is. */
import { z } from '@hono/zod-openapi'
import { messageAnswer, messagesAnswer } from '../../../runs/answers/messages/messages.ts'
import { precisionAnswer } from '../../../runs/answers/messages/precision.ts'
import { messageLabels, messageOrders } from '../../../runs/choices.ts'
import type { App, Context } from '../context.ts'
import { messageShape, messagesShape, precisionShape } from '../shapes/messages.ts'
import { numberQuery, reading } from './reading.ts'

/** Labels with commas. */
const labelsQuery = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(z.array(z.enum(messageLabels, 'no label of a message, such as chat or question')))
  .openapi({ type: 'string', example: 'engage,question' })

export function addMessages(app: App, context: Context): void {
  reading(app, context, {
    path: 'messages',
    summary: 'Everything that has words, with what it was read as',
    query: {
      label: labelsQuery.optional(),
      direction: z.enum(['sent', 'received']).optional(),
      account: z.string().min(1).max(500).optional(),
      person: z.string().min(1).max(500).optional(),
      q: z.string().max(200).optional(),
      order: z.enum(messageOrders).optional(),
      limit: numberQuery(1, 1000).default(100),
      offset: numberQuery(0, 100_000_000).default(0),
      after: z.string().max(40).optional(),
    },
    answer: messagesShape,
    of: (asked, { label, ...rest }) => messagesAnswer(asked, { ...rest, labels: label }),
  })
  reading(app, context, {
    path: 'message',
    summary: 'One message, why it was read as it was, and where the reading wavered',
    query: { id: z.string().min(1).max(2000) },
    answer: messageShape,
    of: (asked, { id }) => messageAnswer(asked, id),
  })
  reading(app, context, {
    path: 'precision',
    summary: 'How good the reading is: on the messages somebody looked at, and on those set aside',
    query: {},
    answer: precisionShape,
    of: (asked) => precisionAnswer(asked),
  })
}

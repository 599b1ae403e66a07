/** What the API says of corrections. */
import { z } from '@hono/zod-openapi'
import { intents, modes, subjects } from '../../../connectors/record.ts'
import { scopes } from '../../../runs/choices.ts'

/** A person's own labels; any may be missing. */
export const saidShape = z
  .strictObject({
    mode: z.enum(modes).exactOptional(),
    subject: z.enum(subjects).exactOptional(),
    intents: z.array(z.enum(intents)).exactOptional(),
    canned: z.boolean().exactOptional(),
    sell: z.boolean().exactOptional(),
  })
  .openapi('Said')

/** `changed`: messages that are labelled otherwise by it. `copies`: messages that follow as near-copies. */
export const reachShape = z.object({ changed: z.int(), copies: z.int() }).openapi('Reach')

const loggedShape = z.object({
  id: z.string().meta({ description: 'By which it is undone' }),
  scope: z.enum(scopes),
  at: z.iso.datetime().nullable(),
  of: z.string().nullable(),
  text: z.string().nullable(),
  person: z.object({ id: z.string(), name: z.string() }).nullable(),
  phrase: z.string().nullable(),
  was: saidShape.nullable().meta({ description: 'What the message was read as' }),
  is: saidShape,
  messages: z.int().meta({ description: 'How many messages it holds for' }),
})

const refitShape = z.object({
  id: z.string().nullable().meta({ description: 'By which it is undone, where it is in force' }),
  at: z.iso.datetime().nullable(),
  of: z.int(),
  kept: z.boolean(),
  before: z.number().nullable(),
  here: z.number().nullable(),
  words: z.string(),
})

export const correctionsShape = z
  .object({ total: z.int(), corrections: z.array(loggedShape), refits: z.array(refitShape) })
  .openapi('Corrections')

/** What is read of an archive's JSON: the parts of ActivityPub that this needs, in the several ways servers write them. */
import { z } from 'zod'
import { cleanText } from '../../tools/read/index.ts'

const text = z.string().transform(cleanText).optional().catch(undefined)
/** An address, alone or as the `id` of an object. */
const address = z
  .union([z.string().min(1), z.object({ id: z.string().min(1) }).transform(({ id }) => id)])
  .optional()
  .catch(undefined)

/** One or a list of them; what is of another shape is left out. */
function oneOrMore<T extends z.ZodType>(shape: T) {
  return z
    .unknown()
    .optional()
    .transform((value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]))
    .transform((values: unknown[]) =>
      values.flatMap((value) => {
        const read = shape.safeParse(value)
        return read.success && read.data !== undefined ? [read.data] : []
      }),
    )
}
const addresses = oneOrMore(z.union([z.string().min(1), z.object({ id: z.string().min(1) }).transform(({ id }) => id)]))

const note = z.object({
  id: z.string().min(1),
  type: text,
  published: text,
  url: z.string().optional().catch(undefined),
  content: text,
  summary: text,
  inReplyTo: address,
  to: addresses,
  cc: addresses,
  tag: oneOrMore(z.object({ type: text, href: text, name: text })),
  attachment: oneOrMore(z.object({ name: text })),
  oneOf: oneOrMore(z.object({ name: text })),
  anyOf: oneOrMore(z.object({ name: text })),
  quote: address,
  quoteUrl: address,
  quoteUri: address,
  _misskey_quote: address,
})
export type Note = z.infer<typeof note>

const activity = z.object({
  id: text,
  type: text,
  actor: address,
  published: text,
  to: addresses,
  cc: addresses,
  object: z.unknown().optional(),
})
export type Activity = z.infer<typeof activity>

export function activityOf(value: unknown): Activity | undefined {
  const read = activity.safeParse(value)
  return read.success ? read.data : undefined
}

export function noteOf(value: unknown): Note | undefined {
  const read = note.safeParse(value)
  return read.success ? read.data : undefined
}

/** What an activity or a list is about, where an address is all there is. */
export function addressOf(value: unknown): string | undefined {
  const read = address.safeParse(value)
  return read.success ? read.data : undefined
}

const actor = z.object({
  id: z.string().min(1),
  type: text,
  preferredUsername: z.string().min(1),
  name: text,
  url: z.string().optional().catch(undefined),
  followers: address,
  published: text,
  webfinger: text,
})
export type Actor = z.infer<typeof actor>

export function actorOf(value: unknown): Actor | undefined {
  const read = actor.safeParse(value)
  return read.success ? read.data : undefined
}

/** An instant with its zone; a time without one is no time. */
export function timeOf(written: string | undefined): number | undefined {
  if (
    written === undefined ||
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i.test(written)
  ) {
    return undefined
  }
  const at = Date.parse(written)
  return Number.isNaN(at) ? undefined : at
}

/** Checks a notification template that comes from outside: from a setting or the web. */
import { z } from 'zod'
import type { NoticeTemplate } from './notices.ts'
import { audiences, interactionKinds } from './record.ts'

export const templateSchema = z.object({
  id: z.string().max(120),
  network: z.string().max(60),
  senders: z.array(z.string().max(200)).max(50),
  language: z.string().max(20),
  kind: z.enum(interactionKinds),
  audience: z.enum(audiences).optional(),
  subject: z.string().max(500),
  body: z.string().max(1000).optional(),
  personLink: z.string().max(500).optional(),
  link: z.string().max(500).optional(),
  verified: z.boolean(),
})

/** `undefined` where it is none. */
export function templateFrom(value: unknown): NoticeTemplate | undefined {
  const checked = templateSchema.safeParse(value)
  if (!checked.success) return undefined
  const { audience, body, personLink, link, ...rest } = checked.data
  return {
    ...rest,
    ...(audience !== undefined && { audience }),
    ...(body !== undefined && { body }),
    ...(personLink !== undefined && { personLink }),
    ...(link !== undefined && { link }),
  }
}

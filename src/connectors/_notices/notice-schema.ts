/** Checks notification templates, and mails one is to be made from, that come from outside: from a setting or the web. */
import { z } from 'zod'
import type { NoticeTemplate, UnreadNotice } from '../notices.ts'
import { audiences, interactionKinds } from '../record.ts'

const kind = z.enum([...interactionKinds, 'none'])
const words = z.string().max(2000)

export const templateSchema = z.object({
  id: z.string().max(120),
  network: z.string().max(60),
  senders: z.array(z.string().max(200)).max(50),
  language: z.string().max(20),
  kind,
  audience: z.enum(audiences).exactOptional(),
  subject: words,
  body: words.exactOptional(),
  each: z.boolean().exactOptional(),
  personLink: words.exactOptional(),
  link: words.exactOptional(),
  list: words.exactOptional(),
  owner: words.exactOptional(),
  handle: words.exactOptional(),
  linkPrefix: words.exactOptional(),
  linkKeeps: words.exactOptional(),
  verified: z.boolean(),
}) satisfies z.ZodType<NoticeTemplate>

/** A mail as a report shows it, with its moment as text. */
export const noticeSchema = z.object({
  network: z.string().max(60),
  from: z.string().max(500),
  subject: words,
  lines: z.array(z.string().max(5000)).max(500),
  links: z.array(z.object({ text: words, url: z.string().max(5000) })).max(500),
})

/** What the user pointed at, as it stands in the mail. */
export const pointedSchema = z.object({
  kind,
  name: words.exactOptional(),
  handle: words.exactOptional(),
  text: z.string().max(20_000).exactOptional(),
  count: words.exactOptional(),
  any: z.array(words).max(20).exactOptional(),
  personLink: z.string().max(5000).exactOptional(),
  link: z.string().max(5000).exactOptional(),
})

/** `undefined` where it is none. */
export function storedTemplate(value: unknown): NoticeTemplate | undefined {
  return templateSchema.safeParse(value).data
}

export const noticeOf = (shown: z.output<typeof noticeSchema>): UnreadNotice => ({
  ...shown,
  type: 'unread',
  entry: '',
  at: null,
  count: 1,
})

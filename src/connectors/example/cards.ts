/** The shape of a Postbox export, and one card as an interaction. */
import { z } from 'zod'
import type { InteractionRecord } from '../record.ts'

/** An ISO time with its zone as epoch milliseconds; never `new Date` on other forms, which depends on the machine. */
const time = z.iso
  .datetime({ offset: true })
  .or(z.iso.date())
  .transform((text) => Date.parse(text))

const cardShape = z.object({
  number: z.number().int(),
  sent: time,
  to: z.string().nullish(),
  from: z.string().nullish(),
  words: z.string(),
})

/** Lenient on purpose: unknown fields pass, and a card that is wrong is looked at alone. */
export const exportShape = z.object({
  exportedAt: time.optional().catch(undefined),
  owner: z.object({ name: z.string().min(1), displayName: z.string(), joined: time }),
  cards: z.array(z.unknown()),
  penFriends: z.array(z.string()).catch([]),
})

/** The card's record, or why there is none. */
export function cardRecord(account: string, card: unknown): InteractionRecord | string {
  const parsed = cardShape.safeParse(card)
  if (!parsed.success) return `a card without a valid ${String(parsed.error.issues[0]?.path[0] ?? 'form')}`
  const { number, sent, to, from, words } = parsed.data
  if (words === '') return 'an empty card'
  const partner = from ?? to
  const isPost = typeof partner !== 'string'
  return {
    type: 'interaction',
    // The network's own id, so that the next export tells the same event under the same name.
    id: `card:${number}`,
    at: sent,
    account,
    direction: typeof from === 'string' ? 'received' : 'sent',
    kind: isPost ? 'post' : 'message',
    audience: isPost ? 'public' : 'direct',
    text: words,
    ...(!isPost && { with: [`example:${partner}`], withName: partner.replace(/^@/, '') }),
  }
}

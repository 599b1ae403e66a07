/** Conversations on X, newest message first, some very long, with reactions. */
import type { Tally } from '../../network.ts'
import type { Chance, Person } from '../../words.ts'
import { own, snowflake } from './entries.ts'

export type Talking = { made: Chance; others: readonly Person[]; tally: Tally }
type Form = 'direct' | 'group'

export function* conversations({ made, others, tally }: Talking, count: number, form: Form): Generator<unknown> {
  let left = count
  for (let number = 0; left > 0; number++) {
    const members = [0, 1, 2].map((more) => others[(number + more) % others.length]?.id ?? '')
    const length = Math.min(left, made.happens(0.01) ? 4000 : 1 + Math.floor(-Math.log(1 - made.random()) * 60))
    left -= length
    const begun = Math.min(made.moment(), Date.UTC(2026, 6, 1))
    const other = members[0] ?? ''
    const messages: unknown[] = []
    for (let at = length; at > 0; at--) {
      const isSent = made.happens(0.5)
      const sender = isSent ? own.id : form === 'direct' ? other : (members[at % 3] ?? '')
      const to = form === 'direct' ? { recipientId: isSent ? other : own.id } : {}
      messages.push({
        messageCreate: message({ made, tally }, { sender, to, at: begun + at * 400_000, reader: other }),
      })
      tally.add('message', isSent ? 'sent' : 'received')
    }
    if (form === 'group') {
      const participantsSnapshot = [...members, own.id]
      const createdAt = new Date(begun).toISOString()
      messages.push({ joinConversation: { initiatingUserId: other, participantsSnapshot, createdAt } })
    }
    const name = form === 'group' ? `1777${String(number).padStart(15, '0')}` : [other, own.id].sort().join('-')
    yield { dmConversation: { conversationId: name, messages } }
  }
}

type Saying = { sender: string; to: object; at: number; reader: string }

function message({ made, tally }: Pick<Talking, 'made' | 'tally'>, { sender, to, at, reader }: Saying): unknown {
  const isLiked = made.happens(0.03)
  const liker = sender === own.id ? reader : own.id
  if (isLiked) tally.add('reaction', liker === own.id ? 'sent' : 'received')
  const createdAt = new Date(at).toISOString()
  const link = made.happens(0.05) ? `https://t.co/${made.letters(10)}` : undefined
  const text = made.text(10)
  return {
    ...to,
    reactions: isLiked
      ? [{ senderId: liker, reactionKey: 'like', eventId: snowflake(at + 1000, made), createdAt }]
      : [],
    urls:
      link === undefined ? [] : [{ url: link, expanded: 'https://shop.example/offer', display: 'shop.example/offer' }],
    text: link === undefined ? text : `${text} ${link}`,
    mediaUrls: made.happens(0.04) ? ['https://ton.twitter.com/dm/1/2/pic.jpg'] : [],
    senderId: sender,
    id: snowflake(at, made),
    createdAt,
    editHistory: [],
  }
}

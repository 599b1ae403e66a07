/** Where everything that happens is written down as it is made up. */
import type { FactRecord, InteractionRecord } from '../../../connectors/record.ts'
import { accounts, handleOn, type Member } from '../cast/cast.ts'
import type { Network } from '../cast/script.ts'
import { type Calendar, dated, day } from '../time/calendar.ts'

export type Post = { id: string; at: number; network: Network; topic: string; text: string }

export type Diary = {
  calendar: Calendar
  interactions: InteractionRecord[]
  others: FactRecord[]
  /** Ours, in the order of time. */
  posts: Post[]
}

export const createDiary = (calendar: Calendar): Diary => ({ calendar, interactions: [], others: [], posts: [] })

export type Happening = Pick<InteractionRecord, 'kind'> & {
  at: number
  network: Network
  sent: boolean
  /** With whom; nobody for a post. */
  member?: Member
  text?: string
  inReplyTo?: string | undefined
  isDirect?: boolean
  minutes?: number
}

/** Writes it down and gives its id, which is the next of the person's or of the account's. */
export function happen(
  diary: Diary,
  { network, sent, member, text, inReplyTo, isDirect, minutes, ...rest }: Happening,
): string {
  const account = accounts[network]
  const id = idFor(diary, member?.slug ?? 'post', network)
  diary.interactions.push({
    type: 'interaction',
    id,
    account,
    direction: sent ? 'sent' : 'received',
    ...rest,
    ...(member && { with: [handleOn(member, network)], withName: member.name }),
    ...(isDirect !== undefined && { audience: isDirect ? 'direct' : 'public' }),
    ...(text !== undefined && text !== '' && { text: dated(text, rest.at) }),
    ...(inReplyTo !== undefined && { inReplyTo }),
    ...(minutes !== undefined && { minutes }),
  })
  return id
}

const counts = new WeakMap<Diary, Map<string, number>>()

function idFor(diary: Diary, name: string, network: Network): string {
  const known = counts.get(diary) ?? new Map<string, number>()
  counts.set(diary, known)
  const key = `${network}-${name}`
  const next = (known.get(key) ?? 0) + 1
  known.set(key, next)
  return `${key}-${next}`
}

/** Our latest post on the account before that time, at most three weeks old, or of a topic and at most six weeks old. */
export function postBefore({ posts }: Diary, network: Network, at: number, topic?: string): Post | undefined {
  const oldest = at - (topic === undefined ? 21 : 42) * day
  return posts.findLast(
    (post) =>
      post.network === network && post.at < at && post.at > oldest && (topic === undefined || post.topic === topic),
  )
}

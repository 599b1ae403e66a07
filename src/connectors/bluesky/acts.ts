/** What each collection of a repository holds: acts towards others, or nothing that happened between people. */
import type { InteractionKind, InteractionRecord } from '../record.ts'
import { handleOf, isDid, pageOf, recordAddress } from './address.ts'
import type { Names } from './names.ts'
import { addressed, othersHandle, readPost } from './posts.ts'
import { type Fields, fieldsOf, textOf } from './repository/cbor.ts'

export type Act = {
  fields: Fields
  rkey: string
  /** The owner's DID. */
  own: string
  /** The record with what all acts have in common. */
  started(kind: InteractionKind): InteractionRecord
}

/** The record, or why there is none. */
export type ReadAct = (act: Act) => InteractionRecord | string

type Collection = { kinds: readonly InteractionKind[]; read: ReadAct }

/** Readers by collection; they remember whom the owner already follows, so one set serves one repository. */
export function actReaders(names: Names): ReadonlyMap<string, Collection> {
  const followed = new Set<string>()
  return new Map<string, Collection>([
    ['app.bsky.feed.post', { kinds: ['post', 'reply', 'mention', 'quote'], read: (act) => readPost(act, names) }],
    [
      'app.bsky.feed.like',
      { kinds: ['reaction'], read: (act) => readOnSubject(act, 'reaction') ?? 'a like of nothing' },
    ],
    ['app.bsky.feed.repost', { kinds: ['share'], read: (act) => readOnSubject(act, 'share') ?? 'a repost of nothing' }],
    ['app.bsky.graph.follow', { kinds: ['follow'], read: (act) => readFollow(act, followed) }],
  ])
}

/** A like may be of a feed, a list or a labeller as well: it is towards whoever runs it. */
function readOnSubject({ fields, started, own }: Act, kind: 'reaction' | 'share'): InteractionRecord | undefined {
  const uri = textOf(fieldsOf(fields.subject).uri)
  const subject = recordAddress(uri)
  if (uri === undefined || subject === undefined) return undefined
  const record = started(kind)
  record.inReplyTo = uri
  const page = pageOf(subject)
  if (page !== undefined) record.url = page
  const via = textOf(fieldsOf(fields.via).uri)
  if (via !== undefined) record.more = { ...record.more, via }
  return addressed(record, [othersHandle(uri, own)])
}

/** Followed twice at once, as happens when two programs do it, is followed once. */
function readFollow({ fields, started, own }: Act, followed: Set<string>): InteractionRecord | string {
  const handle = isDid(fields.subject) ? handleOf(fields.subject) : undefined
  if (handle === undefined) return 'a follow of nobody'
  if (handle === `bluesky:${own}`) return 'a follow of yourself'
  if (followed.has(handle)) return 'the same account followed again'
  followed.add(handle)
  return addressed(started('follow'), [handle])
}

const betweenNobody = 'nothing that happened between people'
const passedOver = new Map([
  ['app.bsky.graph.block', 'an account you blocked: nothing that happened between you'],
  ['app.bsky.graph.list', `a list of yours: ${betweenNobody}`],
  ['app.bsky.graph.listitem', `an entry of a list of yours: ${betweenNobody}`],
  ['app.bsky.graph.listblock', `a list you blocked: ${betweenNobody}`],
  ['app.bsky.graph.starterpack', `a starter pack of yours: ${betweenNobody}`],
  ['app.bsky.graph.verification', `an account you vouched for: ${betweenNobody}`],
  ['app.bsky.feed.threadgate', `a rule who may answer a post: ${betweenNobody}`],
  ['app.bsky.feed.postgate', `a rule who may quote a post: ${betweenNobody}`],
  ['app.bsky.feed.generator', `a feed of yours: ${betweenNobody}`],
  ['app.bsky.labeler.service', `a labelling service of yours: ${betweenNobody}`],
  ['app.bsky.actor.status', `a setting: ${betweenNobody}`],
  ['app.bsky.notification.declaration', `a setting: ${betweenNobody}`],
  ['chat.bsky.actor.declaration', `a setting: ${betweenNobody}`],
])

export const profileCollection = 'app.bsky.actor.profile'

/** Why the records of a collection are none of Rapport's; `undefined` for the owner's profile. */
export function whyPassedOver(collection: string): string | undefined {
  if (collection === profileCollection) return undefined
  return passedOver.get(collection) ?? `a record of a kind Rapport does not know (${collection})`
}

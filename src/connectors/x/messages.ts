/** Direct messages, one to one and in groups, the reactions on them, and who was in a group when. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { jsonValues } from '../_entries/values.ts'
import type { Item, Skipped } from '../connector.ts'
import type { InteractionRecord, Time } from '../record.ts'
import { assignment, type XFile } from './files.ts'
import type { Names } from './names.ts'
import { type GroupEvent, inConversation, type Message, type MessageReaction } from './shapes.ts'
import { timeOf, withLinks } from './text.ts'

export type MessageContext = {
  account: string
  /** The owner's number; without it nobody can say who wrote to whom. */
  owner: string | undefined
  names: Names
  /** For groups only. */
  members?: Members
}

export async function* readMessages(
  archive: Archive,
  files: XFile[],
  { account, owner, names, members }: MessageContext,
): AsyncGenerator<Item> {
  const given = new Set<string>()
  for (const { entry } of files) {
    let conversation = ''
    for await (const item of jsonValues(archive, entry, inConversations)) {
      if (item.type !== 'found') yield item
      else if (typeof item.value === 'string') conversation = item.value
      else yield* said(item.value, conversation, entry)
    }
  }

  function* said(value: unknown, conversation: string, entry: ArchiveEntry): Generator<Item> {
    const found = inConversation(value)
    if (found === undefined) return yield skipped(entry, 'no message')
    if ('event' in found) return yield skipped(entry, 'a group event, not a message')
    if (owner === undefined) return yield skipped(entry, 'a message: this file alone does not tell which side is yours')
    if (found.id === undefined || found.senderId === undefined)
      return yield skipped(entry, 'a message without an id or a sender')
    if (given.has(found.id)) return yield skipped(entry, 'the same message again')
    given.add(found.id)
    const others = partners(found, conversation, owner)
    if (others.length === 0) return yield skipped(entry, 'a message to yourself')
    const record = messageRecord(found, found.id, others, conversation, owner)
    yield record
    for (const reaction of found.reactions) yield reactionRecord(reaction, record, found.senderId, entry)
  }

  /** To whom the owner wrote, or who wrote to the owner. */
  function partners(message: Message, conversation: string, owner: string): string[] {
    if (message.senderId !== owner) return message.senderId === undefined ? [] : [message.senderId]
    if (members !== undefined) return members.at(conversation, timeOf(message.createdAt), owner)
    const both = message.recipientId === undefined ? conversation.split('-') : [message.recipientId]
    return both.filter((id) => id !== owner && /^\d+$/.test(id))
  }

  function messageRecord(
    message: Message,
    id: string,
    others: string[],
    conversation: string,
    owner: string,
  ): InteractionRecord {
    const record: InteractionRecord = {
      type: 'interaction',
      id: `dm:${id}`,
      at: timeOf(message.createdAt) ?? null,
      account,
      direction: message.senderId === owner ? 'sent' : 'received',
      kind: 'message',
      with: handles(others),
      audience: members === undefined ? 'direct' : 'group',
    }
    const links = message.urls.map(({ url, expanded }) => ({ url, expanded_url: expanded }))
    const text = withLinks(message.text ?? '', links)
    if (text !== '') record.text = text
    if (conversation !== '') record.url = `https://x.com/messages/${conversation}`
    if (message.mediaUrls.length > 0) record.more = { media: message.mediaUrls.length }
    return record
  }

  function reactionRecord(
    { eventId, senderId, reactionKey, createdAt }: MessageReaction,
    on: InteractionRecord,
    author: string,
    entry: ArchiveEntry,
  ): InteractionRecord | Skipped {
    const own = senderId === owner
    if (eventId === undefined || senderId === undefined) return skipped(entry, 'a reaction without an id or a sender')
    if (senderId === author) return skipped(entry, 'a reaction on one’s own message')
    if (!own && author !== owner) return skipped(entry, 'a reaction between others')
    const record: InteractionRecord = {
      type: 'interaction',
      id: `dmr:${eventId}`,
      at: timeOf(createdAt) ?? null,
      account,
      direction: own ? 'sent' : 'received',
      kind: 'reaction',
      with: handles([own ? author : senderId]),
      inReplyTo: on.id,
    }
    if (on.audience !== undefined) record.audience = on.audience
    if (reactionKey) record.more = { reaction: reactionKey }
    return record
  }

  function handles(ids: string[]): string[] {
    return ids.map((id) => names.handleOf(id)).filter((handle) => handle !== undefined)
  }
}

function skipped(entry: ArchiveEntry, reason: string): Skipped {
  return { type: 'skipped', entry: entry.path, reason, count: 1 }
}

/** The conversation's name comes before what was said in it; both are small enough to be given one by one. */
export const inConversations = {
  prefix: assignment,
  paths: ['$.*.dmConversation.conversationId', '$.*.dmConversation.messages.*'],
}

export type Members = {
  /** Everybody but `owner` who was in the conversation then. */
  at(conversation: string, at: Time | undefined, owner: string): string[]
}

type Change = { at: Time; joined: boolean }

export async function surveyGroups(archive: Archive, files: XFile[]): Promise<Members> {
  const conversations = new Map<string, Map<string, Change[]>>()
  for (const { entry } of files) {
    let members: Map<string, Change[]> | undefined
    for await (const item of jsonValues(archive, entry, inConversations)) {
      if (item.type !== 'found') continue
      if (typeof item.value === 'string') {
        members = conversations.get(item.value) ?? new Map()
        conversations.set(item.value, members)
      } else {
        const said = inConversation(item.value)
        if (members !== undefined && said !== undefined) note(members, said)
      }
    }
  }
  return {
    at(conversation, at, owner) {
      const members = conversations.get(conversation) ?? new Map<string, Change[]>()
      return [...members].filter(([id, changes]) => id !== owner && isIn(changes, at)).map(([id]) => id)
    },
  }
}

function note(members: Map<string, Change[]>, said: Message | GroupEvent): void {
  if (!('event' in said)) {
    if (said.senderId !== undefined) members.set(said.senderId, members.get(said.senderId) ?? [])
    return
  }
  const at = timeOf(said.at)
  for (const id of said.ids) {
    const changes = members.get(id) ?? []
    members.set(id, changes)
    const moves = said.event === 'participantsJoin' || said.event === 'participantsLeave'
    if (moves && at !== undefined) changes.push({ at, joined: said.event === 'participantsJoin' })
  }
}

/** Before the first change known, somebody who then left was in, and somebody who then joined was not. */
function isIn(changes: Change[], at: Time | undefined): boolean {
  if (changes.length === 0 || at === undefined) return true
  const inOrder = changes.toSorted((a, b) => a.at - b.at)
  const last = inOrder.findLast((change) => change.at <= at)
  return last === undefined ? inOrder[0]?.joined === false : last.joined
}

/**
 * The number that is in every conversation, for a file of messages without its archive: a conversation between two is
 * named by both. `undefined` where one conversation alone leaves it open.
 */
export async function commonMember(archive: Archive, files: XFile[]): Promise<string | undefined> {
  let common: Set<string> | undefined
  for (const { entry } of files) {
    for await (const item of jsonValues(archive, entry, inConversations)) {
      if (item.type !== 'found' || typeof item.value !== 'string') continue
      const both = new Set(item.value.split('-'))
      common = common === undefined ? both : common.intersection(both)
    }
  }
  const [only, other] = common ?? []
  return other === undefined ? only : undefined
}

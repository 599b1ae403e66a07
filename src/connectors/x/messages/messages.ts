/** Direct messages, one to one and in groups, and the reactions on them. */
import type { Archive, ArchiveEntry } from '../../../tools/archive/archive.ts'
import { toBatches } from '../../../tools/batches.ts'
import { met } from '../../../tools/met.ts'
import { jsonValues } from '../../_entries/values.ts'
import type { Item, Skipped } from '../../connector.ts'
import type { InteractionRecord } from '../../record.ts'
import type { XFile } from '../files.ts'
import type { Names } from '../names.ts'
import { timeOf, timeOfId, withLinks } from '../text.ts'
import { inConversation, type Message, type Reaction } from './event.ts'
import { inConversations, type Members } from './members.ts'

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
  files: readonly XFile[],
  { account, owner, names, members }: MessageContext,
): AsyncGenerator<Item[]> {
  const given = met()
  const reacted = met()
  for (const { entry } of files) {
    let conversation = ''
    for await (const batch of toBatches(jsonValues(archive, entry, inConversations))) {
      const items: Item[] = []
      for (const item of batch) {
        if (item.type !== 'found') items.push(item)
        else if (typeof item.value === 'string') conversation = item.value
        else items.push(...said(item.value, conversation, entry))
      }
      yield items
    }
  }

  function said(value: unknown, within: string, entry: ArchiveEntry): Item[] {
    const found = inConversation(value)
    if (found === undefined) return [skipped(entry, 'no message')]
    if ('event' in found) return [skipped(entry, 'a group event, not a message')]
    if (owner === undefined) return [skipped(entry, 'a message: this file alone does not tell which side is yours')]
    const { id, sender } = found
    if (id === undefined || sender === undefined) return [skipped(entry, 'a message without an id or a sender')]
    if (!given.add(id)) return [skipped(entry, 'the same message again')]
    const conversation = conversationOf(found, within)
    const others = partners(found, conversation, owner)
    if (others.length === 0 && members === undefined) return [skipped(entry, 'a message to yourself')]
    const record = messageRecord(found, id, others, conversation, owner)
    return [record, ...found.reactions.map((reaction) => reactionRecord(reaction, record, sender, entry))]
  }

  /** Between two it is named by both numbers, the smaller first; a name that does not fit was written elsewhere. */
  function conversationOf({ sender, recipient }: Message, within: string): string {
    if (members !== undefined || sender === undefined || recipient === undefined) return within
    if (within.length === sender.length + recipient.length + 1 && within.includes(sender) && within.includes(recipient))
      return within
    return BigInt(sender) < BigInt(recipient) ? `${sender}-${recipient}` : `${recipient}-${sender}`
  }

  /** To whom the owner wrote, or who wrote to the owner. */
  function partners(message: Message, conversation: string, owner: string): string[] {
    if (message.sender !== owner) return message.sender === undefined ? [] : [message.sender]
    if (members !== undefined) return members.at(conversation, timeOf(message.written), owner)
    const both = message.recipient === undefined ? conversation.split('-', 3) : [message.recipient]
    return both.filter((id) => id !== owner && /^\d+$/.test(id))
  }

  function messageRecord(
    message: Message,
    id: string,
    others: readonly string[],
    conversation: string,
    owner: string,
  ): InteractionRecord {
    const record: InteractionRecord = {
      type: 'interaction',
      id: `dm:${id}`,
      at: timeOf(message.written) ?? timeOfId(id) ?? null,
      account,
      direction: message.sender === owner ? 'sent' : 'received',
      kind: 'message',
      audience: members === undefined ? 'direct' : 'group',
    }
    if (others.length > 0) record.with = handles(others)
    const text = withLinks(message.text, message.links)
    if (text !== '') record.text = text
    if (conversation !== '') record.url = `https://x.com/messages/${conversation}`
    if (message.media > 0) record.more = { media: message.media }
    return record
  }

  function reactionRecord(
    { id, sender, key, written }: Reaction,
    on: InteractionRecord,
    author: string,
    entry: ArchiveEntry,
  ): InteractionRecord | Skipped {
    const own = sender === owner
    if (id === undefined || sender === undefined) return skipped(entry, 'a reaction without an id or a sender')
    if (sender === author) return skipped(entry, 'a reaction on one’s own message')
    if (!own && author !== owner) return skipped(entry, 'a reaction between others')
    if (!reacted.add(id)) return skipped(entry, 'the same reaction again')
    const record: InteractionRecord = {
      type: 'interaction',
      id: `dmr:${id}`,
      at: timeOf(written) ?? timeOfId(id) ?? null,
      account,
      direction: own ? 'sent' : 'received',
      kind: 'reaction',
      with: handles([own ? author : sender]),
      inReplyTo: on.id,
    }
    if (on.audience !== undefined) record.audience = on.audience
    if (key) record.more = { reaction: key }
    return record
  }

  function handles(ids: readonly string[]): string[] {
    return ids.map((id) => names.handleOf(id)).filter((handle) => handle !== undefined)
  }
}

function skipped(entry: ArchiveEntry, reason: string): Skipped {
  return { type: 'skipped', entry: entry.path, reason, count: 1 }
}

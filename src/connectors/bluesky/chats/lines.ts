/** Lines of the chat export: messages and conversations, wherever in a line they stand. Its shape is not documented. */
import type { Time } from '../../record.ts'
import { isDid, shownHandle } from '../address.ts'
import { type Fields, fieldsOf, listOf, textOf } from '../repository/cbor.ts'
import { timeOf } from '../time.ts'

export type Member = { did: string; handle: string | undefined; name: string | undefined }
export type Reaction = { by: string; value: string; at: Time | undefined }
export type ChatMessage = {
  id: string | undefined
  conversation: string
  sender: string
  at: Time | undefined
  fields: Fields
  reactions: Reaction[]
}
export type ChatLine = { conversation: string; members: Member[]; messages: ChatMessage[] }

/** `undefined` for a line that is no JSON object. */
export function chatLine(line: string): ChatLine | undefined {
  const fields = jsonFields(line)
  if (fields === undefined) return undefined
  const convo = fieldsOf(fields.convo)
  const held = [fields, fieldsOf(fields.message), ...listOf(fields.messages).map(fieldsOf)].filter(isMessage)
  const told = textOf(fields.convoId) ?? textOf(fields.conversationId) ?? textOf(fields.convo) ?? textOf(convo.id)
  const members = [...listOf(fields.members), ...listOf(convo.members)].flatMap(memberOf)
  // A line that is a conversation and no message bears its own id.
  const conversation = told ?? (isMessage(fields) ? undefined : textOf(fields.id)) ?? ''
  return { conversation, members, messages: held.flatMap((message) => messageOf(message, conversation)) }
}

/** Whether a line can be of this export at all. */
export function looksLikeChat(line: string): boolean {
  if (!/"(?:chat\.bsky\.|sentAt"|did:)/.test(line)) return false
  const fields = jsonFields(line)
  if (fields === undefined) return false
  const { messages, members } = chatLine(line) ?? {}
  return (messages?.length ?? 0) > 0 || (members?.length ?? 0) > 0 || /^chat\.bsky\./.test(textOf(fields.$type) ?? '')
}

function jsonFields(line: string): Fields | undefined {
  if (!/^\s*\{/.test(line)) return undefined
  try {
    const value: unknown = JSON.parse(line)
    return fieldsOf(value)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

function isMessage({ sender, sentAt }: Fields): boolean {
  return isDid(senderOf(sender)) && typeof sentAt === 'string'
}

function senderOf(sender: unknown): unknown {
  return typeof sender === 'string' ? sender : fieldsOf(sender).did
}

function messageOf(fields: Fields, conversation: string): ChatMessage[] {
  const sender = senderOf(fields.sender)
  if (!isDid(sender)) return []
  return [
    {
      id: textOf(fields.id) ?? textOf(fields.messageId),
      conversation: conversation || (textOf(fields.convoId) ?? ''),
      sender: sender.toLowerCase(),
      at: timeOf(fields.sentAt),
      fields,
      reactions: listOf(fields.reactions).flatMap(reactionOf),
    },
  ]
}

function reactionOf(value: unknown): Reaction[] {
  const fields = fieldsOf(value)
  const by = senderOf(fields.sender)
  return isDid(by) ? [{ by: by.toLowerCase(), value: textOf(fields.value) ?? '', at: timeOf(fields.createdAt) }] : []
}

function memberOf(value: unknown): Member[] {
  const fields = fieldsOf(value)
  const did = typeof value === 'string' ? value : fields.did
  if (!isDid(did)) return []
  const handle = shownHandle(textOf(fields.handle) ?? '')
  const known = handle !== undefined && !handle.endsWith('.invalid') ? handle : undefined
  return [{ did: did.toLowerCase(), handle: known, name: textOf(fields.displayName) }]
}

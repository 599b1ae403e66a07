/** What stands in a conversation: a message, or something that happened to a group. */
import { idIn, idsIn, inside, type Link, linksIn, listIn, objectIn, textIn } from '../fields.ts'

export type Reaction = {
  id: string | undefined
  sender: string | undefined
  key: string | undefined
  written: string | undefined
}
export type Message = {
  id: string | undefined
  sender: string | undefined
  recipient: string | undefined
  written: string | undefined
  text: string
  media: number
  links: Link[]
  reactions: Reaction[]
}
const groupEvents = ['participantsJoin', 'participantsLeave', 'joinConversation', 'conversationNameUpdate'] as const
export type GroupEvent = { event: (typeof groupEvents)[number] | 'other'; written: string | undefined; ids: string[] }

export function inConversation(value: unknown): Message | GroupEvent | undefined {
  const created = objectIn(inside(value, 'messageCreate'))
  if (created !== undefined) return messageOf(created)
  if (objectIn(value) === undefined) return undefined
  for (const event of groupEvents) {
    const found = objectIn(inside(value, event))
    if (found === undefined) continue
    const ids = [...idsIn(found, 'userIds'), ...idsIn(found, 'participantsSnapshot')]
    return { event, written: textIn(found, 'createdAt'), ids }
  }
  return { event: 'other', written: undefined, ids: [] }
}

function messageOf(created: unknown): Message {
  return {
    id: idIn(created, 'id'),
    sender: idIn(created, 'senderId'),
    recipient: idIn(created, 'recipientId'),
    written: textIn(created, 'createdAt'),
    text: textIn(created, 'text') ?? '',
    media: listIn(created, 'mediaUrls').length,
    links: linksIn(created, 'urls', 'url', 'expanded'),
    reactions: listIn(created, 'reactions').map((reaction) => ({
      id: idIn(reaction, 'eventId'),
      sender: idIn(reaction, 'senderId'),
      key: textIn(reaction, 'reactionKey'),
      written: textIn(reaction, 'createdAt'),
    })),
  }
}

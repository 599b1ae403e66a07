/** Messages: the chat is named after the other side, and each line says who wrote it. */
import { hashedId, twinNumbers } from '../hashed-id.ts'
import type { InteractionRecord } from '../record.ts'
import type { Read } from './acts.ts'
import { type Chat, cell, type Fields, handleOf, rowTime } from './rows/fields.ts'

/** `owner`: the user name in small letters, where it is known. */
export function createMessageReader(account: string, owner: string | undefined) {
  let current: Chat | undefined
  let numbered = twinNumbers()

  return function read(fields: Fields, chat: Chat): Read {
    // Twins are of one chat, so that no more than one chat's messages are remembered.
    if (chat.name !== current?.name) numbered = twinNumbers()
    current = chat
    const from = cell(fields, 'from', 'sender', 'username')
    const text = cell(fields, 'content', 'comment', 'message', 'text')
    const date = cell(fields, 'date', 'datetime', 'time')
    if (from === '' || (text === '' && date === '')) return 'an empty row'
    const sent = isOwn(from, chat)
    if (sent === undefined) return 'a message in a group: this file does not tell which are yours'
    const partner = chat.group ? '' : chat.name
    const others = sent ? partner : from
    const at = rowTime(fields) ?? null
    const record: InteractionRecord = {
      type: 'interaction',
      id: numbered(`dm:${hashedId(chat.name.toLowerCase(), at ?? date, from.toLowerCase(), text)}`),
      at,
      account,
      direction: sent ? 'sent' : 'received',
      kind: 'message',
      audience: chat.group ? 'group' : 'direct',
    }
    if (others !== '') record.with = [handleOf(others)]
    if (text !== '') record.text = text
    return record
  }

  /** In a chat of two whoever is not the one it is named after is the owner. */
  function isOwn(from: string, chat: Chat): boolean | undefined {
    const name = from.toLowerCase()
    if (owner !== undefined && name === owner) return true
    if (owner === undefined && !chat.group) return name !== chat.name.toLowerCase()
    return owner === undefined ? undefined : false
  }
}

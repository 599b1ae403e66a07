/** What one message says, whichever form of export told it, and the JSON forms it is told in. */
import { cleanText } from '../../../tools/read/index.ts'
import type { Time } from '../../record.ts'
import { baseName, type Fields, fieldsOf, inside, isFields, millisecondsOf, secondsOf, textIn } from '../field.ts'

export type Said = {
  type: 'said'
  sender: string
  at: Time | null
  text: string
  /** Own names of pictures, films, recordings and files. */
  media: readonly string[]
  /** What was passed on: its address, its words and whose it was. */
  link: string
  shared: string
  sharedFrom: string
  /** Seconds of a call; 0 for one that was missed. */
  call: number | undefined
  reactions: readonly { reaction: string; actor: string; at: Time | null }[]
}

/** Something in the list of messages that nobody said. */
export type Unsaid = { type: 'unsaid'; reason: string }

export const noMessage: Unsaid = { type: 'unsaid', reason: 'no message' }
const unsent: Unsaid = { type: 'unsaid', reason: 'a message that was taken back' }
const withdrawn: Unsaid = { type: 'unsaid', reason: 'a message that the network removed' }
const change: Unsaid = { type: 'unsaid', reason: 'a notice of the network, not written by a person' }

const attachments = ['photos', 'videos', 'audio_files', 'gifs', 'files'] as const

/** One item of `messages` of a `message_N.json`. */
export function saidInThread(item: unknown): Said | Unsaid {
  if (!isFields(item)) return noMessage
  if (item.is_unsent === true) return unsent
  if (item.is_taken_down === true) return withdrawn
  if (typeof item.type === 'string' && /^(?:un)?subscribe$/i.test(item.type)) return change
  const share = inside(item, 'share')
  const sticker = inside(item, 'sticker')
  const media = attachments.flatMap((kind) => fieldsOf(item[kind])).map((one) => baseName(textIn(one, 'uri')))
  if (sticker.uri !== undefined) media.push(baseName(textIn(sticker, 'uri')))
  const seconds = typeof item.call_duration === 'number' ? item.call_duration : undefined
  return {
    type: 'said',
    sender: textIn(item, 'sender_name'),
    at: millisecondsOf(item.timestamp_ms) ?? secondsOf(item.timestamp),
    text: textIn(item, 'content'),
    media: media.filter((name) => name !== ''),
    link: textIn(share, 'link'),
    shared: textIn(share, 'share_text'),
    sharedFrom: textIn(share, 'original_content_owner'),
    call: item.missed === true ? 0 : seconds === undefined || seconds < 0 ? undefined : seconds,
    reactions: fieldsOf(item.reactions).map(reactionIn),
  }
}

function reactionIn(fields: Fields) {
  return { reaction: textIn(fields, 'reaction'), actor: textIn(fields, 'actor'), at: secondsOf(fields.timestamp) }
}

/** One item of a file of encrypted chats, whose texts are right as they are. */
export function saidEncrypted(item: unknown): Said | Unsaid {
  if (!isFields(item)) return noMessage
  if (item.isUnsent === true || item.type === 'placeholder') return unsent
  const raw = (fields: Fields, name: string) => rightText(fields[name])
  return {
    type: 'said',
    sender: raw(item, 'senderName'),
    at: millisecondsOf(item.timestamp),
    text: raw(item, 'text'),
    media: fieldsOf(item.media)
      .map((one) => baseName(raw(one, 'uri')))
      .filter((name) => name !== ''),
    link: '',
    shared: '',
    sharedFrom: '',
    call: undefined,
    reactions: fieldsOf(item.reactions).map((one) => ({
      reaction: raw(one, 'reaction'),
      actor: raw(one, 'actor'),
      at: null,
    })),
  }
}

/** A text that needs no mending. */
export function rightText(value: unknown): string {
  return typeof value === 'string' ? cleanText(value).trim() : ''
}

/** What conversations become: messages, calls and the reactions on them. */
import type { Item } from '../../connector.ts'
import { hashedId, twinNumbers } from '../../hashed-id.ts'
import type { InteractionRecord, Time } from '../../record.ts'
import { plainName, webAddress } from '../field.ts'
import type { Said, Unsaid } from './said.ts'
import type { Sides } from './sides.ts'
import type { Thread } from './thread-files.ts'
import { isNobody, wordingOf } from './wording.ts'

export type Talk = {
  account: string
  /**
   * The handle of somebody by the name shown. `thread` for the other of a conversation between two; `undefined` where
   * several people of that name are known and nothing tells which it is.
   */
  handleOf(name: string, thread?: Thread): string | undefined
}

const minute = 60_000

/** Call it once for each conversation; it numbers twins over all of its parts. */
export function createTeller({ account, handleOf }: Talk, thread: Thread, sides: Sides, title: string) {
  const numbered = twinNumbers()
  const { group } = sides
  const audience = group ? ('group' as const) : ('direct' as const)
  const conversation = thread.id !== '' ? thread.id : plainName(group ? title : (sides.partner ?? title))
  const partner = group || sides.partner === undefined ? undefined : handleOf(sides.partner, thread)
  const others = group
    ? known(sides.others.map((name) => handleOf(name, isNobody(name) ? thread : undefined)))
    : known([partner])
  const more =
    thread.section === 'message_requests'
      ? { folder: 'requests' }
      : thread.section === 'filtered_threads'
        ? { folder: 'filtered' }
        : undefined

  return function* tell(said: Said | Unsaid, entry: string): Generator<Item> {
    const skipped = (reason: string): Item => ({ type: 'skipped', entry, reason, count: 1 })
    if (said.type === 'unsaid') {
      yield skipped(said.reason)
      return
    }
    const wording = thread.form === 'encrypted' || said.text === '' ? 'written' : wordingOf(said.text, said.sender)
    const carries = said.media.length > 0 || said.link !== '' || said.shared !== ''
    if (said.call === 0) yield skipped('a missed call')
    else if (said.call === undefined && wording !== 'written' && !(wording === 'attached' && carries))
      yield skipped('a notice of the network, not written by a person')
    else if (said.call === undefined && said.text === '' && !carries) yield skipped('an empty message')
    else if (!group && sides.partner === undefined) yield skipped('a message to yourself')
    else {
      const text = wording === 'written' && said.call === undefined ? said.text : ''
      const record = messageRecord(said, text)
      yield record
      for (const reaction of said.reactions) {
        const ofOwn = sides.isMe(reaction.actor) ? 'a reaction on one’s own message' : 'a reaction between others'
        yield reactionRecord(reaction, record, said) ?? skipped(ofOwn)
      }
    }
  }

  function messageRecord(said: Said, text: string): InteractionRecord {
    const sent = sides.isMe(said.sender)
    const kind = said.call === undefined ? 'message' : 'call'
    // Names of pictures differ between layouts and forms: without words, the messages of a minute are told apart by their order.
    const words = text.replace(/\s+/g, ' ')
    const when = said.at === null ? 'undated' : Math.floor(said.at / minute)
    const record: InteractionRecord = {
      type: 'interaction',
      id: numbered(`${kind}:${hashedId(`${conversation} ${sent ? 'sent' : 'received'} ${when} ${words}`)}`),
      at: said.at,
      account,
      direction: sent ? 'sent' : 'received',
      kind,
      audience,
    }
    const whom = sent || !group ? others : known([handleOf(said.sender, isNobody(said.sender) ? thread : undefined)])
    if (whom.length > 0) record.with = whom
    const shown = group ? (sent ? '' : said.sender) : (sides.partner ?? '')
    if (whom.length === 1 && shown !== '') record.withName = shown
    if (text !== '') record.text = text
    if (said.call !== undefined) record.minutes = Math.round(said.call / 6) / 10
    const held = moreOf(said)
    if (held !== undefined) record.more = held
    return record
  }

  function moreOf({ media, link, shared, sharedFrom }: Said): Record<string, unknown> | undefined {
    if (media.length === 0 && link === '' && shared === '' && sharedFrom === '') return more
    const held: Record<string, unknown> = { ...more }
    if (media.length > 0) held.media = media.length
    if (webAddress(link) !== undefined) held.link = link
    if (shared !== '') held.shared = shared
    if (sharedFrom !== '') held.sharedFrom = sharedFrom
    return held
  }

  /** Between the one who reacts and the one who wrote, and one of the two is the owner. */
  function reactionRecord(
    { reaction, actor, at }: { reaction: string; actor: string; at: Time | null },
    on: InteractionRecord,
    said: Said,
  ): InteractionRecord | undefined {
    const own = sides.isMe(actor)
    if (actor === '' || own === (on.direction === 'sent')) return undefined
    const name = own ? said.sender : actor
    const handle = group ? handleOf(name, isNobody(name) ? thread : undefined) : partner
    const record: InteractionRecord = {
      type: 'interaction',
      id: numbered(`reaction:${hashedId(on.id, own ? 'sent' : 'received', group ? plainName(name) : '')}`),
      at,
      account,
      direction: own ? 'sent' : 'received',
      kind: 'reaction',
      audience,
      inReplyTo: on.id,
    }
    if (handle !== undefined) {
      record.with = [handle]
      record.withName = group ? name : (sides.partner ?? name)
    }
    if (reaction !== '') record.more = { reaction }
    if (record.withName === '') delete record.withName
    return record
  }
}

export type Teller = ReturnType<typeof createTeller>

/** The same list for every message, since a group may have hundreds of members. */
function known(handles: readonly (string | undefined)[]): string[] {
  return [...new Set(handles.filter((handle) => handle !== undefined))]
}

/** What the rows of a list of subscribers become: who they are, when they came, left or could no longer be reached. */
import type { Item } from '../connector.ts'
import { hashedId } from '../hashed-id.ts'
import type { InteractionKind, InteractionRecord, PersonRecord, Time } from '../record.ts'

export type Subscriber = {
  /** `email:` and the address. */
  handle: string
  name?: string
  roles?: string[]
  more?: Record<string, unknown>
  note?: { text: string; at: Time }
  /** When each happened; `null` where it did and no time is told; missing where it did not. */
  joined?: Time | null
  left?: Time | null
  bounced?: Time | null
  /** On the list now. */
  subscribed: boolean
}

export type SubscriberList = {
  /** The records of one row; a person who stands there twice with the same dates is told once. */
  take(subscriber: Subscriber, entry: string, line: number): Item[]
  /** The snapshot and what the list can show. `whole`: every row could be read; half a list would look as if the others had left. */
  end(whole: boolean): Item[]
}

/** `shows`: the kinds the list can tell of, whether any row does or not. `at`: when it was made. */
export function subscriberList(account: string, at: Time, shows: Iterable<InteractionKind>): SubscriberList {
  const given = new Set<string>()
  const subscribed = new Set<string>()
  const kinds = new Set(shows)
  let from: Time | null = null

  const happened = (kind: InteractionKind, when: Time | null, { handle, name }: Subscriber): InteractionRecord[] => {
    const id = `${kind}:${hashedId(handle, when ?? undefined)}`
    if (given.has(id)) return []
    given.add(id)
    kinds.add(kind)
    if (when !== null && (from === null || when < from)) from = when
    const record: InteractionRecord = {
      type: 'interaction',
      id,
      at: when,
      account,
      direction: 'received',
      kind,
      with: [handle],
    }
    if (name !== undefined) record.withName = name
    return [record]
  }

  return {
    take(subscriber, entry, line) {
      const { handle, joined, left, bounced, note } = subscriber
      if (subscriber.subscribed) subscribed.add(handle)
      const items: Item[] = [
        ...(joined === undefined ? [] : happened('follow', joined, subscriber)),
        ...(left === undefined ? [] : happened('unfollow', left, subscriber)),
        ...(bounced === undefined ? [] : happened('bounce', bounced, subscriber)),
      ]
      const isTold = joined !== undefined || left !== undefined || bounced !== undefined
      if (isTold && items.length === 0) {
        return [{ type: 'skipped', entry, reason: 'the same subscriber again', count: 1, where: `line ${line}` }]
      }
      const person = personRecord(subscriber)
      if (person !== undefined) items.unshift(person)
      if (note !== undefined) {
        items.push({
          type: 'note',
          id: `note:${hashedId(handle, note.text)}`,
          at: note.at,
          with: handle,
          text: note.text,
        })
      }
      return items
    },
    end(whole) {
      const items: Item[] = []
      if (whole && subscribed.size > 0) {
        items.push({ type: 'followers', account, at, count: subscribed.size, handles: [...subscribed] })
      }
      items.push({ type: 'coverage', account, from, to: at, received: [...kinds], sent: [] })
      return items
    },
  }
}

function personRecord({ handle, name, roles = [], more = {} }: Subscriber): PersonRecord | undefined {
  if (name === undefined && roles.length === 0 && Object.keys(more).length === 0) return undefined
  const record: PersonRecord = { type: 'person', handles: [handle] }
  if (name !== undefined) record.name = name
  if (roles.length > 0) record.roles = roles
  if (Object.keys(more).length > 0) record.more = more
  return record
}

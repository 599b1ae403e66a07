/** Who is tied to the owner: friends, requests, and whom the owner follows. */

import { plainName } from '../_meta/field.ts'
import type { Told } from '../_meta/told.ts'
import type { Item } from '../connector.ts'
import { hashedId } from '../hashed-id.ts'
import type { Direction, InteractionKind, InteractionRecord } from '../record.ts'
import type { People } from './people.ts'
import type { Row } from './row.ts'

export type TieContext = { account: string; people: People; told: Told }
type Placed = { row: Row; entry: string }

/** All friends at once: of one name the earliest is the first, whatever order the file has them in. */
export function* friendRecords(friends: readonly Placed[], { account, people, told }: TieContext): Generator<Item> {
  const named = friends.filter(({ row }) => row.name !== '')
  for (const { row } of named) people.befriend(row.name)
  const numbered = told('friends')
  const counts = new Map<string, number>()
  for (const { row } of named.toSorted((a, b) => (a.row.at ?? latest) - (b.row.at ?? latest))) {
    const plain = plainName(row.name)
    const nth = (counts.get(plain) ?? 0) + 1
    counts.set(plain, nth)
    const id = numbered(`connect:${hashedId(plain)}`)
    if (id === undefined) continue
    // Who asked is not told.
    yield { ...tie(account, id, 'connect', 'received', row), with: [people.friend(row.name, nth)], withName: row.name }
  }
  for (const { row, entry } of friends) if (row.name === '') yield noPerson(entry)
}
const latest = Number.MAX_SAFE_INTEGER

export function requestRecord(direction: Direction, { row, entry }: Placed, context: TieContext): Item {
  const { account, people, told } = context
  if (row.name === '') return noPerson(entry)
  people.learn(row.name)
  const id = told(`invites ${direction}`)(`invite:${direction}:${hashedId(plainName(row.name))}`)
  if (id === undefined) return { type: 'skipped', entry, reason: 'the same request again', count: 1 }
  return { ...withPerson(tie(account, id, 'invite', direction, row), row, people), audience: 'direct' }
}

/** `list`: a page that is followed and liked stands in three lists and is followed once. */
export function followRecord(direction: Direction, list: string, { row, entry }: Placed, context: TieContext): Item {
  const { account, people, told } = context
  if (row.name === '') return noPerson(entry)
  people.learn(row.name)
  const id = told(list)(`follow:${direction}:${hashedId(plainName(row.name))}`)
  if (id === undefined) return { type: 'skipped', entry, reason: 'the same follow again', count: 1 }
  return withPerson(tie(account, id, 'follow', direction, row), row, people)
}

export function unfollowRecord({ row, entry }: Placed, { account, people, told }: TieContext): Item {
  if (row.name === '') return noPerson(entry)
  people.learn(row.name)
  const minute = row.at === null ? 'undated' : Math.floor(row.at / 60_000)
  const id = told('unfollows')(`unfollow:${hashedId(plainName(row.name), minute)}`)
  if (id === undefined) return { type: 'skipped', entry, reason: 'the same unfollow again', count: 1 }
  return withPerson(tie(account, id, 'unfollow', 'sent', row), row, people)
}

function tie(account: string, id: string, kind: InteractionKind, direction: Direction, { at }: Row): InteractionRecord {
  return { type: 'interaction', id, at, account, direction, kind }
}

function withPerson(record: InteractionRecord, { name }: Row, people: People): InteractionRecord {
  const handle = people.handleOf(name)
  return handle === undefined ? record : { ...record, with: [handle], withName: name }
}

function noPerson(entry: string): Item {
  return { type: 'skipped', entry, reason: 'no person in the row', count: 1 }
}

/** Who follows whom: followers and followed with their dates and as they stood when the export was made, and requests. */
import type { Told } from '../_meta/told.ts'
import type { UserRow } from '../_meta/users.ts'
import type { Item } from '../connector.ts'
import { hashedId } from '../hashed-id.ts'
import type { Direction, InteractionKind, InteractionRecord, Time } from '../record.ts'
import { minuteOf } from './acts.ts'
import type { FileKind, InstagramFiles } from './files.ts'

export type TieContext = { account: string; told: Told; madeAt: Time; noted(user: string): void }

type List = 'followers' | 'following' | 'unfollowed' | 'invitesSent' | 'invitesReceived'
const shapes: Readonly<Record<List, { kind: InteractionKind; direction: Direction }>> = {
  followers: { kind: 'follow', direction: 'received' },
  following: { kind: 'follow', direction: 'sent' },
  unfollowed: { kind: 'unfollow', direction: 'sent' },
  invitesSent: { kind: 'invite', direction: 'sent' },
  invitesReceived: { kind: 'invite', direction: 'received' },
}

const year = 365 * 86_400_000

export function createTies({ account, told, madeAt, noted }: TieContext) {
  const lists = { followers: new Set<string>(), following: new Set<string>() }
  const broken = new Set<FileKind>()
  let oldest: Time | undefined

  return {
    record(row: UserRow, list: List, entry: string): Item {
      const skipped = (reason: string): Item => ({ type: 'skipped', entry, reason, count: 1 })
      const { user, at } = row
      if (user === undefined) return skipped('no person in the row')
      const { kind, direction } = shapes[list]
      const handle = `instagram:${user}`
      noted(user)
      if (list === 'followers' || list === 'following') {
        if (lists[list].has(handle)) return skipped('the same follow again')
        lists[list].add(handle)
        if (list === 'followers' && at !== null) oldest = Math.min(at, oldest ?? at)
      }
      // A request stands in the list of those pending and in that of the recent ones.
      const name = kind === 'unfollow' ? hashedId(user, minuteOf(at)) : user
      const id = told(kind === 'invite' ? entry : list)(`${kind}:${direction}:${name}`)
      if (id === undefined) return skipped('the same request again')
      const record: InteractionRecord = { type: 'interaction', id, at, account, direction, kind, with: [handle] }
      if (row.name !== '') record.withName = row.name
      if (kind === 'invite') record.audience = 'direct'
      return record
    },

    /** Half a list would look as if the other half had left. */
    broken(kind: FileKind): void {
      broken.add(kind)
    },

    *end(files: InstagramFiles): Generator<Item> {
      for (const type of ['followers', 'following'] as const) {
        const handles = [...lists[type]]
        if (files.has(type) && !broken.has(type)) yield { type, account, at: madeAt, count: handles.length, handles }
      }
      if (oldest === undefined || oldest < madeAt - year) return
      const entry = files.of('followers')[0]?.path ?? 'followers'
      const reason =
        'the list of followers may be cut: nobody in it came more than a year before the export; ask Instagram for the whole time'
      yield { type: 'skipped', entry, reason, count: 1 }
    },
  }
}

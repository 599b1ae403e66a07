/** Encrypted messages: the archive has who wrote and when, and not a word. They are told of, and end what it can show. */
import type { Archive } from '../../../tools/archive/archive.ts'
import { jsonValues } from '../../_entries/values.ts'
import type { Item } from '../../connector.ts'
import type { Time } from '../../record.ts'
import { idIn, inside, objectIn, textIn } from '../fields.ts'
import { assignment, type XFile } from '../files.ts'
import type { Names } from '../names.ts'
import { timeOf } from '../text.ts'

export type Encrypted = {
  items: Item[]
  /** When the first of them was written; from then on messages are not all seen. */
  from: Time | undefined
}

/** Each item names day and sender, so that the user can look there. */
export async function readEncrypted(
  archive: Archive,
  files: readonly XFile[],
  names: Names,
  owner: string | undefined,
): Promise<Encrypted> {
  const days = new Map<string, { entry: string; where: string; count: number }>()
  const items: Item[] = []
  let from: Time | undefined
  for (const { entry } of files) {
    for await (const item of jsonValues(archive, entry, { prefix: assignment })) {
      if (item.type !== 'found') {
        items.push(item)
        continue
      }
      const event = objectIn(inside(item.value, 'messageEvent')) ?? item.value
      const at = timeIn(event)
      if (at !== undefined) from = Math.min(at, from ?? at)
      const where = `${at === undefined ? 'undated' : new Date(at).toISOString().slice(0, 10)}, ${senderIn(event)}`
      const day = days.get(where)
      if (day === undefined && days.size < mostDays) days.set(where, { entry: entry.path, where, count: 1 })
      else if (day !== undefined) day.count++
      else items.push({ type: 'skipped', entry: entry.path, reason, count: 1 })
    }
  }
  for (const day of days.values()) items.push({ type: 'skipped', reason, ...day })
  return { items, from }

  function senderIn(event: unknown): string {
    const id = idIn(event, 'senderId')
    if (id !== undefined && id === owner) return 'from you'
    const handle = names.handleOf(id)
    return handle === undefined ? 'from somebody' : `from ${handle}`
  }
}

const reason = 'an encrypted message: X does not give its words'
const mostDays = 10_000

function timeIn(event: unknown): Time | undefined {
  const written = idIn(event, 'createdAtMsec')
  const at = written === undefined ? timeOf(textIn(event, 'createdAt')) : Number(written)
  return at !== undefined && at < 8.64e15 ? at : undefined
}

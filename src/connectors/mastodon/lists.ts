/** What Mastodon tells without a time: likes as undated acts, following and followers as snapshots, the rest counted. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { toBatches } from '../../tools/batches.ts'
import { met } from '../../tools/met.ts'
import { readLines } from '../../tools/read/index.ts'
import { jsonValues, type Values, valuesOf } from '../_entries/values.ts'
import type { Item } from '../connector.ts'
import type { InteractionRecord, Time } from '../record.ts'
import { handleOfAddress, handleOfName } from './address.ts'
import type { List, ListKind } from './files.ts'
import type { Owner } from './owner.ts'
import { addressOf } from './shapes.ts'

export async function* readLikes(
  archive: Archive,
  entry: ArchiveEntry,
  account: string,
  owner: Owner,
): AsyncGenerator<Item[]> {
  const given = met()
  const skipped = (reason: string): Item => ({ type: 'skipped', entry: entry.path, reason, count: 1 })
  for await (const batch of toBatches(jsonValues(archive, entry, { paths: ['$.orderedItems.*'] }))) {
    yield batch.map((item): Item => {
      if (item.type !== 'found') return item
      const address = addressOf(item.value)
      if (address === undefined) return skipped('a like without a post')
      if (!given.add(address)) return skipped('the same like again')
      return likeRecord(address, account, owner)
    })
  }
}

function likeRecord(address: string, account: string, owner: Owner): InteractionRecord {
  const record: InteractionRecord = {
    type: 'interaction',
    id: `like:${address}`,
    at: null,
    account,
    direction: 'sent',
    kind: 'reaction',
    audience: 'public',
    inReplyTo: address,
  }
  if (/^https?:\/\//i.test(address)) record.url = address
  const author = owner.owns(address) ? undefined : handleOfAddress(address)
  if (author !== undefined && author !== owner.handle) record.with = [`mastodon:${author}`]
  return record
}

const reasons: Record<Exclude<ListKind, 'following' | 'followers'>, string> = {
  bookmarks: 'a bookmark: nobody but you knows of it',
  blocks: 'an account you blocked: nothing that happened between you',
  mutes: 'an account you muted: nothing that happened between you',
  domains: 'a server you blocked: nothing that happened between people',
  lists: 'an entry of a list of yours: nothing that happened between people',
}

type Cell = { text: string; line?: number }

/** One snapshot a list; lists that are nothing between people are counted. */
export async function* readList(
  archive: Archive,
  list: List,
  account: string,
  owner: Owner,
  at: Time,
): AsyncGenerator<Item[]> {
  const { kind, entry } = list
  const handles = new Set<string>()
  const items: Item[] = []
  let count = 0
  let broken = false
  for await (const item of cellsOf(archive, list)) {
    if (item.type !== 'found') {
      broken ||= item.type === 'skipped'
      items.push(item)
      continue
    }
    const { text, line } = item.value
    if (text === '' || /^account address$/i.test(text)) continue
    count++
    if (kind !== 'following' && kind !== 'followers') continue
    const handle = handleIn(text, owner)
    if (handle !== undefined) handles.add(`mastodon:${handle}`)
    else {
      const where = line === undefined ? {} : { where: `line ${line}` }
      items.push({ type: 'skipped', entry: entry.path, reason: 'no address of an account', count: 1, ...where })
    }
  }
  if (kind === 'following' || kind === 'followers') {
    // Half a list would look as if the other half had left.
    if (!broken) items.push({ type: kind, account, at, count: handles.size, handles: [...handles] })
  } else if (count > 0) items.push({ type: 'skipped', entry: entry.path, reason: reasons[kind], count })
  yield items
}

/** Some programs list addresses of pages, and of some of those nobody can tell the handle. */
function handleIn(text: string, owner: Owner): string | undefined {
  if (!/^https?:\/\//i.test(text)) return handleOfName(text, owner.host)
  return handleOfAddress(text) ?? (/^\S+$/.test(text) && URL.canParse(text) ? text : undefined)
}

/** The first cell of each row, which holds no commas and no line ends, or the addresses of a JSON list. */
async function* cellsOf(archive: Archive, { entry, form }: List): Values<Cell> {
  if (form === 'table') {
    for await (const item of valuesOf(archive, entry, (bytes) => readLines(bytes))) {
      if (item.type !== 'found') yield item
      else {
        const { lines, first } = item.value
        for (const [i, line] of lines.entries()) {
          const text = (line.split(',', 1)[0] ?? '').replaceAll('"', '').trim()
          yield { type: 'found', value: { text, line: first + i } }
        }
      }
    }
    return
  }
  const paths = [form === 'list' ? '$.*' : '$.orderedItems.*']
  for await (const item of jsonValues(archive, entry, { paths })) {
    if (item.type !== 'found') yield item
    else yield { type: 'found', value: { text: addressOf(item.value)?.trim() ?? '?' } }
  }
}

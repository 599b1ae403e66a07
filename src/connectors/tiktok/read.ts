/** Reads a TikTok export from end to end, in whichever form it is: whose it is, what happened, what it could show. */
import type { Archive } from '../../tools/archive/archive.ts'
import { fromBatches } from '../../tools/batches.ts'
import type { Item, ReadContext, Skipped } from '../connector.ts'
import type { CoverageRecord, InteractionKind, Time } from '../record.ts'
import { createActReaders, createFollows, type Read } from './acts.ts'
import { findFiles, type TikTokFiles } from './files.ts'
import { createMessageReader } from './messages.ts'
import { findOwner } from './owner.ts'
import type { Row } from './rows/fields.ts'
import { jsonRows } from './rows/json-rows.ts'
import type { RowItem } from './rows/row-items.ts'
import type { Section } from './rows/sections.ts'
import { textRows } from './rows/text-rows.ts'

export function read(archive: Archive, context: ReadContext): AsyncIterable<Item> {
  return fromBatches(batches(archive, context))
}

async function* batches(archive: Archive, context: ReadContext): AsyncGenerator<Item[]> {
  const files = await findFiles(archive)
  const owner = await findOwner(archive, files, context)
  const { account } = owner.account
  yield [owner.account, ...setAside(files)]
  const acts = createActReaders(account)
  const follows = createFollows(account)
  const readMessage = createMessageReader(account, owner.name)
  const met = new Set<Section>()
  let from: Time | undefined
  let broken = false

  function takeRow({ section, chat, fields }: Row): Read | undefined {
    if (section === 'followers' || section === 'following') return follows.add(section, fields)
    if (section === 'messages') return chat === undefined ? 'a message without a chat' : readMessage(fields, chat)
    const isAct = section === 'likes' || section === 'comments' || section === 'posts' || section === 'reposts'
    return isAct ? acts[section](fields) : undefined
  }

  for await (const { path, items } of rowsOf(archive, files)) {
    const batch: Item[] = []
    const passed = new Map<string, number>()
    for (const item of items) {
      if (item.type === 'met') met.add(item.section)
      else if (item.type === 'passed') passed.set(item.reason, (passed.get(item.reason) ?? 0) + 1)
      else if (item.type !== 'row') {
        broken ||= item.type === 'skipped'
        batch.push(item)
      } else {
        const record = takeRow(item.row)
        if (typeof record === 'string') passed.set(record, (passed.get(record) ?? 0) + 1)
        else if (record !== undefined) {
          batch.push(record)
          if (record.at !== null) from = Math.min(record.at, from ?? record.at)
        }
      }
    }
    for (const [reason, count] of passed) batch.push({ type: 'skipped', entry: path, reason, count })
    yield batch
  }

  let batch: Item[] = []
  for (const record of follows.records()) {
    batch.push(record)
    if (record.at !== null) from = Math.min(record.at, from ?? record.at)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  const handles = follows.followers()
  // Half a list would look as if the other half had left.
  if (handles.length > 0 && !broken)
    batch.push({ type: 'followers', account, at: context.madeAt, count: handles.length, handles })
  yield [...batch, coverageOf(met, account, from, context.madeAt)]
}

/** Items that are given at once. */
const batchSize = 500

async function* rowsOf(archive: Archive, files: TikTokFiles): AsyncGenerator<{ path: string; items: RowItem[] }> {
  for (const entry of files.json) {
    for await (const items of jsonRows(archive, entry)) yield { path: entry.path, items }
  }
  for (const entry of files.text) {
    for await (const items of textRows(archive, entry)) yield { path: entry.path, items }
  }
}

function setAside({ unknown, alone }: TikTokFiles): Skipped[] {
  return [
    ...unknown.map(({ path }) => skipped(path, 'a file Rapport does not know')),
    ...alone.map(({ path }) => skipped(path, 'left alone on purpose')),
  ]
}

function skipped(entry: string, reason: string): Skipped {
  return { type: 'skipped', entry, reason, count: 1 }
}

const sentIn: Partial<Record<Section, InteractionKind>> = {
  posts: 'post',
  comments: 'reply',
  likes: 'reaction',
  reposts: 'share',
  following: 'follow',
  messages: 'message',
}
const receivedIn: Partial<Record<Section, InteractionKind>> = { followers: 'follow', messages: 'message' }

/** What the lists that are there can show. Who liked, commented on or shared the owner's videos is in none. */
function coverageOf(met: ReadonlySet<Section>, account: string, from: Time | undefined, to: Time): CoverageRecord {
  const shown = (kinds: Partial<Record<Section, InteractionKind>>) =>
    [...met].flatMap((section) => (kinds[section] === undefined ? [] : [kinds[section]])).sort()
  return { type: 'coverage', account, from: from ?? null, to, received: shown(receivedIn), sent: shown(sentIn) }
}

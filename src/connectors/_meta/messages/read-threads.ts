/** Reads conversations one after another, each from its newest messages to its oldest. */
import type { Archive, ArchiveEntry } from '../../../tools/archive/archive.ts'
import { jsonItems } from '../../../tools/read/index.ts'
import { valuesOf } from '../../_entries/values.ts'
import type { Item } from '../../connector.ts'
import { fieldsOf, isFields, listOf, textIn } from '../field.ts'
import { wholeJson } from '../json-lists.ts'
import { cardBatches } from '../pages/cards.ts'
import { saidOnPage } from '../pages/said-on-page.ts'
import { createTeller, type Talk, type Teller } from './records.ts'
import { rightText, type Said, saidEncrypted, saidInThread, type Unsaid } from './said.ts'
import { type Heading, sidesOf } from './sides.ts'
import { type Thread, threadNamed } from './thread-files.ts'

export type Conversations = Talk & {
  /** Names, as in handles, the owner is known by. */
  owners: ReadonlySet<string>
  zone: string
}

export async function* readThreads(
  archive: Archive,
  threads: readonly Thread[],
  talk: Conversations,
): AsyncGenerator<Item[]> {
  for (const thread of threads) yield* readThread(archive, thread, talk)
}

/** Some messages of one conversation, as they come; what stands over them is known from the first. */
type Piece = { heading: Heading; id?: string; said: readonly (Said | Unsaid)[]; items: readonly Item[] }

async function* readThread(archive: Archive, thread: Thread, talk: Conversations): AsyncGenerator<Item[]> {
  let teller: Teller | { reason: string } | undefined
  for (const entry of thread.parts) {
    for await (const { heading, id, said, items } of piecesOf(archive, thread, entry, talk.zone)) {
      const batch: Item[] = [...items]
      for (const one of said) {
        if (one.type === 'said')
          teller ??= tellerOf(talk, thread.id === '' && id !== undefined ? { ...thread, id } : thread, heading, said)
        if (typeof teller === 'function') for (const item of teller(one, entry.path)) batch.push(item)
        else {
          const reason = one.type === 'unsaid' ? one.reason : (teller?.reason ?? '')
          batch.push({ type: 'skipped', entry: entry.path, reason, count: 1 })
        }
      }
      if (batch.length > 0) yield batch
    }
  }
}

function tellerOf(
  talk: Conversations,
  thread: Thread,
  heading: Heading,
  said: readonly (Said | Unsaid)[],
): Teller | { reason: string } {
  const senders = new Set<string>()
  for (const one of said) if (one.type === 'said') senders.add(one.sender)
  const sides = sidesOf(heading, senders, talk.owners, thread.slug)
  return 'reason' in sides ? sides : createTeller(talk, thread, sides, heading.title)
}

function piecesOf(archive: Archive, { form }: Thread, entry: ArchiveEntry, zone: string): AsyncGenerator<Piece> {
  return form === 'html' ? pagePieces(archive, entry, zone) : jsonPieces(archive, entry, form === 'encrypted')
}

async function* jsonPieces(archive: Archive, entry: ArchiveEntry, isChat: boolean): AsyncGenerator<Piece> {
  const { value, bytes } = await wholeJson(archive, entry)
  if (!isFields(value)) {
    if (bytes > 0) yield* brokenPieces(archive, entry, isChat)
    return
  }
  const encrypted = isChat || listOf(value.participants).some((one) => typeof one === 'string')
  const read = encrypted ? saidEncrypted : saidInThread
  const { id } = threadNamed(textIn(value, 'thread_path'))
  const heading = {
    participants: encrypted
      ? listOf(value.participants).map(rightText)
      : fieldsOf(value.participants).map((one) => textIn(one, 'name')),
    title: encrypted ? rightText(value.threadName) : textIn(value, 'title'),
    isGroup: isFields(value.joinable_mode) || /group/i.test(textIn(value, 'thread_type')),
  }
  const messages = listOf(value.messages)
  for (let start = 0; start < messages.length; start += atOnce) {
    const said = messages.slice(start, start + atOnce).map(read)
    yield { heading, ...(id === '' ? {} : { id }), said, items: [] }
  }
  yield { heading, said: [], items: [{ type: 'reached', entry: entry.path, bytes }] }
}

const atOnce = 1000
const inOrder = { paths: ['$.participants.*', '$.messages.*'] }

/** What a file that breaks off holds before its end; its title stands behind the messages and is lost. */
async function* brokenPieces(archive: Archive, entry: ArchiveEntry, encrypted: boolean): AsyncGenerator<Piece> {
  const participants: string[] = []
  const heading: Heading = { participants, title: '', isGroup: false }
  const read = encrypted ? saidEncrypted : saidInThread
  let said: (Said | Unsaid)[] = []
  for await (const item of valuesOf(archive, entry, (bytes) => jsonItems(bytes, inOrder))) {
    if (item.type !== 'found') {
      yield { heading, said, items: [item] }
      said = []
    } else if (typeof item.value === 'string') participants.push(rightText(item.value))
    else if (isFields(item.value) && item.value.name !== undefined && item.value.messages === undefined)
      participants.push(textIn(item.value, 'name'))
    else said.push(read(item.value))
    if (said.length < atOnce) continue
    yield { heading, said, items: [] }
    said = []
  }
  if (said.length > 0) yield { heading, said, items: [] }
}

async function* pagePieces(archive: Archive, entry: ArchiveEntry, zone: string): AsyncGenerator<Piece> {
  const heading: Heading = { participants: [], title: '', isGroup: false }
  let said: (Said | Unsaid)[] = []
  for await (const item of valuesOf(archive, entry, cardBatches)) {
    if (item.type !== 'found') {
      yield { heading, said: [], items: [item] }
      continue
    }
    heading.title = item.value.title
    for (const card of item.value.cards) {
      const one = saidOnPage(card, zone)
      if (one !== undefined) said.push(one)
    }
    if (said.length < atOnce) continue
    yield { heading, said, items: [] }
    said = []
  }
  if (said.length > 0) yield { heading, said, items: [] }
}

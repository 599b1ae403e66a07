/** Reads an X archive from end to end, once: whose it is, the posts and who is in them, what it can show, then the rest. */
import type { Archive } from '../../tools/archive/archive.ts'
import { fromBatches, toBatches } from '../../tools/batches.ts'
import { csvValues, jsonValues, type Values } from '../_entries/values.ts'
import type { Item, ReadContext } from '../connector.ts'
import type { CoverageRecord, InteractionKind, Time } from '../record.ts'
import { assignment, type FileKind, findFiles, isMonth, type XFile, type XFiles } from './files.ts'
import { readEncrypted } from './messages/encrypted.ts'
import { surveyGroups } from './messages/members.ts'
import { readMessages } from './messages/messages.ts'
import { createNames } from './names.ts'
import { findOwner } from './owner.ts'
import { createPostReader } from './posts/acts.ts'
import { readLongPosts } from './posts/long-posts.ts'
import { postInRow } from './table.ts'
import { readLikes, readSnapshot } from './undated.ts'

export function read(archive: Archive, context: ReadContext): AsyncIterable<Item> {
  return fromBatches(batchesOf(archive, context))
}

async function* batchesOf(archive: Archive, context: ReadContext): AsyncGenerator<Item[]> {
  const files = await findFiles(archive)
  const { owner, account: record } = await findOwner(archive, files, context)
  const { account } = record
  const names = createNames()
  const madeAt = owner.madeAt ?? context.madeAt
  yield [record, ...files.skipped, ...toldOfItself(files)]

  const longPosts = await readLongPosts(archive, files.of('notes'))
  const posts = createPostReader({ account, owner, names, longPosts })
  for (const kind of ['posts', 'circlePosts', 'table'] as const) {
    for (const file of files.of(kind)) yield* readPosts(archive, file, kind, posts)
  }
  yield [...posts.end()]
  if (longPosts.left() > 0) {
    const entry = files.of('notes')[0]?.entry.path ?? ''
    const reason = 'a long text whose post is not in the archive'
    yield [{ type: 'skipped', entry, reason, count: longPosts.left() }]
  }
  yield [...names.persons(owner.id)]

  const encrypted = await readEncrypted(archive, files.of('encrypted'), names, owner.id)
  const from = files.manifest?.partial === true ? posts.from() : (owner.since ?? posts.from())
  yield [...coverageOf(files, account, { from, to: madeAt, encryptedFrom: encrypted.from })]
  yield encrypted.items

  yield* readLikes(archive, files.of('likes'), account)
  const messages = { account, owner: owner.id, names }
  yield* readMessages(archive, files.of('messages'), messages)
  const members = await surveyGroups(archive, files.of('groupMessages'))
  yield* readMessages(archive, files.of('groupMessages'), { ...messages, members })
  for (const [kind, reason] of countedOnly) yield await countOnly(archive, files, kind, reason)
  const snapshot = { account, at: madeAt }
  yield* readSnapshot(archive, files.of('followers'), { type: 'followers', ...snapshot }, names)
  yield* readSnapshot(archive, files.of('following'), { type: 'following', ...snapshot }, names)
}

function toldOfItself({ manifest }: XFiles): Item[] {
  if (manifest?.partial !== true) return []
  const reason = 'X says itself that this archive does not hold everything'
  return [{ type: 'skipped', entry: 'data/manifest.js', reason, count: 1 }]
}

async function* readPosts(
  archive: Archive,
  { entry, announced }: XFile,
  kind: 'posts' | 'circlePosts' | 'table',
  posts: ReturnType<typeof createPostReader>,
): AsyncGenerator<Item[]> {
  const file = { entry: entry.path, circle: kind === 'circlePosts' }
  const options = { prefix: assignment, exact: isMonth(entry.path) || archive.form === 'file' }
  const values: Values<unknown> =
    kind === 'table' ? rowsOf(csvValues(archive, entry)) : jsonValues(archive, entry, options)
  let met = 0
  let whole = true
  for await (const batch of toBatches(values)) {
    const items: Item[] = []
    for (const item of batch) {
      if (item.type === 'found') {
        met++
        for (const told of posts.read(item.value, file)) items.push(told)
      } else {
        whole &&= item.type !== 'skipped'
        items.push(item)
      }
    }
    yield items
  }
  if (whole && announced !== undefined && met < announced) {
    const reason = 'posts that the archive announces and does not hold'
    yield [{ type: 'skipped', entry: entry.path, reason, count: announced - met }]
  }
}

async function* rowsOf(values: ReturnType<typeof csvValues>): Values<unknown> {
  for await (const item of values) yield item.type === 'found' ? { ...item, value: postInRow(item.value.row) } : item
}

const countedOnly: readonly (readonly [FileKind, string])[] = [
  ['deleted', 'a post you deleted'],
  ['calls', 'a call among your messages: X does not say with whom'],
  ['articles', 'an article: Rapport does not read them yet'],
  ['blocks', 'an account you blocked: nothing that happened between you'],
  ['mutes', 'an account you muted: nothing that happened between you'],
]

async function countOnly(archive: Archive, files: XFiles, kind: FileKind, reason: string): Promise<Item[]> {
  const items: Item[] = []
  for (const { entry } of files.of(kind)) {
    let count = 0
    for await (const item of jsonValues(archive, entry, { prefix: assignment })) {
      if (item.type === 'found') count++
      else items.push(item)
    }
    if (count > 0) items.push({ type: 'skipped', entry: entry.path, reason, count })
  }
  return items
}

const week = 7 * 86_400_000

/**
 * Received are messages alone: X tells nothing of who mentioned, answered, liked or followed. Likes sent are in the
 * archive, but without a time they are visible in no period. From the first encrypted message on not all messages are
 * seen; the last days before the archive was made are not worth a record of their own.
 */
function* coverageOf(
  files: XFiles,
  account: string,
  {
    from = null,
    to,
    encryptedFrom = to,
  }: { from?: Time | null | undefined; to: Time; encryptedFrom?: Time | undefined },
): Generator<CoverageRecord> {
  const has = (...kinds: FileKind[]) => kinds.some((kind) => files.of(kind).length > 0)
  const posts: InteractionKind[] = has('posts', 'circlePosts', 'table')
    ? ['post', 'reply', 'mention', 'share', 'quote']
    : []
  const messages: InteractionKind[] = has('messages', 'groupMessages') ? ['message'] : []
  const both = { type: 'coverage', account, from } as const
  if (messages.length === 0 || encryptedFrom > to - week) {
    yield { ...both, to, received: messages, sent: [...posts, ...messages] }
    return
  }
  yield { ...both, to, received: [], sent: posts }
  yield { ...both, to: encryptedFrom, received: messages, sent: messages }
}

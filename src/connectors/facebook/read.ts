/** Reads a Facebook export from end to end: who is tied to the owner, what was said, then what the owner did in public. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { fromBatches } from '../../tools/batches.ts'
import { valuesOf } from '../_entries/values.ts'
import { plainName } from '../_meta/field.ts'
import { jsonLists } from '../_meta/json-lists.ts'
import { readThreads } from '../_meta/messages/read-threads.ts'
import { markedThreads, nameIn, ownerNames, sharedNames } from '../_meta/messages/survey.ts'
import { cardBatches } from '../_meta/pages/cards.ts'
import { createTold } from '../_meta/told.ts'
import type { Item, Reached, ReadContext, Skipped } from '../connector.ts'
import type { InteractionKind, Time } from '../record.ts'
import { createActs } from './acts.ts'
import { type FacebookFiles, type FileKind, findFiles, isKind, kindOfKey } from './files.ts'
import { accountRecord, findOwner } from './owner.ts'
import { createPeople } from './people.ts'
import { type Row, rowOf, rowOfCard } from './row.ts'
import { followRecord, friendRecords, requestRecord, type TieContext, unfollowRecord } from './ties.ts'

export function read(archive: Archive, context: ReadContext): AsyncIterable<Item> {
  return fromBatches(batchesOf(archive, context))
}

async function* batchesOf(archive: Archive, context: ReadContext): AsyncGenerator<readonly Item[]> {
  const files = await findFiles(archive)
  const owner = await findOwner(archive, files, context.zone)
  const account = accountRecord(owner, context)
  yield [account, ...files.skipped]
  let from: Time | undefined
  for await (const batch of readAll(archive, files, account.account, owner.name, context)) {
    for (const item of batch)
      if (item.type === 'interaction' && item.at !== null && (from === undefined || item.at < from)) from = item.at
    yield batch
  }
  yield [
    {
      type: 'coverage',
      account: account.account,
      from: owner.since ?? from ?? null,
      to: context.madeAt,
      received: kindsIn(files, shownReceived),
      sent: kindsIn(files, shownSent),
    },
  ]
}

async function* readAll(
  archive: Archive,
  files: FacebookFiles,
  account: string,
  ownName: string | undefined,
  { zone, madeAt }: ReadContext,
): AsyncGenerator<readonly Item[]> {
  const owners = await ownerNames(archive, files.threads, [ownName ?? '', nameIn(account)])
  const shared = await sharedNames(archive, files.threads, owners)
  const threads = await markedThreads(archive, files.threads, shared)
  const people = createPeople(owners, shared)
  const told = createTold()
  const ties: TieContext = { account, people, told }
  const acts = createActs({ account, people, told, owners })
  const rowsOf = (kind: FileKind) => rowsOfKind(archive, files, kind, zone)

  const friends: { row: Row; entry: string }[] = []
  for await (const batch of rowsOf('friends')) {
    if (batch.type === 'rows') for (const row of batch.rows) friends.push({ row, entry: batch.entry })
    else yield [batch]
  }
  yield [...friendRecords(friends, ties)]
  const followers = new Set<string>()

  /** What a row of a file becomes. */
  const readers: Partial<Record<FileKind, (row: Row, entry: string) => Item>> = {
    invitesReceived: (row, entry) => requestRecord('received', { row, entry }, ties),
    invitesSent: (row, entry) => requestRecord('sent', { row, entry }, ties),
    declined: (row, entry) => passedOver(row, entry, 'a request you declined'),
    removed: (row, entry) => passedOver(row, entry, 'a friend you removed: nothing tells when you became friends'),
    followed: (row, entry) => followRecord('sent', 'followed', { row, entry }, ties),
    followers(row, entry) {
      if (row.name !== '') followers.add(people.handleOf(row.name) ?? `facebook:name/${plainName(row.name)}`)
      return followRecord('received', 'followers', { row, entry }, ties)
    },
    pagesFollowed: (row, entry) => followRecord('sent', 'pages followed', { row, entry }, ties),
    pagesLiked: (row, entry) => followRecord('sent', 'pages liked', { row, entry }, ties),
    pagesLeft: (row, entry) => unfollowRecord({ row, entry }, ties),
    posts: (row, entry) => acts.act(row, entry, 'posts', false),
    wallPosts: acts.wallPost,
    received: acts.receivedPost,
    groupPosts: (row, entry) => acts.act(row, entry, 'group posts', true),
    groupComments: (row, entry) => acts.act({ ...row, act: 'comment' }, entry, 'group comments', true),
    comments: (row, entry) => acts.act({ ...row, act: 'comment' }, entry, 'comments', false),
    reactions: (row, entry) =>
      acts.reaction(row, entry, row.sentence === '' ? 'labelled' : 'sentences', /(?:^|\/)groups\//.test(entry)),
    storyReactions: (row, entry) => acts.reaction(row, entry, 'stories'),
    pokes: acts.poke,
  }
  function passedOver(row: Row, entry: string, reason: string): Item {
    if (row.name !== '') people.learn(row.name)
    return { type: 'skipped', entry, reason, count: 1 }
  }

  yield* readKinds(beforeMessages)
  if (followers.size > 0)
    yield [{ type: 'followers', account, at: madeAt, count: followers.size, handles: [...followers] }]
  yield* readThreads(archive, threads, { account, owners, zone, handleOf: people.handleOf })
  yield* readKinds(afterMessages)

  async function* readKinds(kinds: readonly FileKind[]): AsyncGenerator<readonly Item[]> {
    for (const kind of kinds) {
      const reader = readers[kind]
      if (reader === undefined) continue
      for await (const batch of rowsOf(kind))
        yield batch.type === 'rows' ? batch.rows.map((row) => reader(row, batch.entry)) : [batch]
    }
  }
}

/** Names are learnt from ties and messages before sentences are searched for them. */
const beforeMessages: readonly FileKind[] = [
  'declined',
  'removed',
  'invitesReceived',
  'invitesSent',
  'followed',
  'followers',
  'pagesFollowed',
  'pagesLiked',
  'pagesLeft',
]
const afterMessages: readonly FileKind[] = [
  'posts',
  'wallPosts',
  'received',
  'groupPosts',
  'groupComments',
  'comments',
  'reactions',
  'storyReactions',
  'pokes',
]

type RowBatch = { type: 'rows'; rows: readonly Row[]; entry: string }

async function* rowsOfKind(
  archive: Archive,
  files: FacebookFiles,
  kind: FileKind,
  zone: string,
): AsyncGenerator<RowBatch | Reached | Skipped> {
  for (const entry of files.of(kind))
    yield* /\.html?$/i.test(entry.path) ? rowsOnPage(archive, entry, zone) : rowsInJson(archive, entry, kind)
}

async function* rowsInJson(
  archive: Archive,
  entry: ArchiveEntry,
  kind: FileKind,
): AsyncGenerator<RowBatch | Reached | Skipped> {
  for await (const list of jsonLists(archive, entry)) {
    if (list.type !== 'list') yield list
    else if (list.key === '' || kindOfKey(list.key) === kind)
      yield { type: 'rows', rows: list.items.map(rowOf), entry: entry.path }
  }
}

async function* rowsOnPage(
  archive: Archive,
  entry: ArchiveEntry,
  zone: string,
): AsyncGenerator<RowBatch | Reached | Skipped> {
  for await (const item of valuesOf(archive, entry, cardBatches)) {
    if (item.type !== 'found') yield item
    else {
      const cards = item.value.cards.filter(({ heading }) => heading !== '')
      yield { type: 'rows', rows: cards.map((card) => rowOfCard(card, zone)), entry: entry.path }
    }
  }
}

type Shown = Partial<Record<FileKind | 'threads', readonly InteractionKind[]>>

/** Reactions of others are there for messages alone, and pokes: no answer to what the owner posts, so they are not covered. */
const shownReceived: Shown = {
  threads: ['message', 'call'],
  friends: ['connect'],
  invitesReceived: ['invite'],
}
const shownSent: Shown = {
  threads: ['message', 'call'],
  invitesSent: ['invite'],
  followed: ['follow'],
  pagesFollowed: ['follow'],
  pagesLeft: ['unfollow'],
  posts: ['post', 'mention', 'share'],
  groupPosts: ['post'],
  comments: ['reply'],
  groupComments: ['reply'],
  reactions: ['reaction'],
}

function kindsIn(files: FacebookFiles, shown: Shown): InteractionKind[] {
  const kinds = new Set<InteractionKind>()
  for (const [file, held] of Object.entries(shown)) {
    const isThere = file === 'threads' ? files.threads.length > 0 : isKind(file) && files.has(file)
    if (isThere) for (const kind of held) kinds.add(kind)
  }
  return [...kinds]
}

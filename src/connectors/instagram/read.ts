/** Reads an Instagram export from end to end: who follows whom, what the owner did, then what was said. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { fromBatches } from '../../tools/batches.ts'
import { ownAccount } from '../_entries/own-account.ts'
import { valuesOf } from '../_entries/values.ts'
import { type Fields, fieldsOf } from '../_meta/field.ts'
import { jsonLists } from '../_meta/json-lists.ts'
import { isPage } from '../_meta/known-files.ts'
import { readThreads } from '../_meta/messages/read-threads.ts'
import { nameIn, ownerNames, sharedNames } from '../_meta/messages/survey.ts'
import { type Card, cardBatches } from '../_meta/pages/cards.ts'
import { readTextApp } from '../_meta/text-app.ts'
import { createTold } from '../_meta/told.ts'
import { userOnCard, userRows } from '../_meta/users.ts'
import type { Item, Reached, ReadContext, Skipped } from '../connector.ts'
import type { InteractionKind, Time } from '../record.ts'
import { commentOf, commentOnCard, createActs } from './acts.ts'
import { type FileKind, findFiles, type InstagramFiles, kindOfKey } from './files.ts'
import { accountRecord, findOwner, type Owner } from './owner.ts'
import { createPeople } from './people.ts'
import { createTies } from './ties.ts'

export function read(archive: Archive, context: ReadContext): AsyncIterable<Item> {
  return fromBatches(batchesOf(archive, context))
}

async function* batchesOf(archive: Archive, context: ReadContext): AsyncGenerator<readonly Item[]> {
  const files = await findFiles(archive)
  const owner = await findOwner(archive, files)
  const account = accountRecord(owner, context)
  const told = owner.user === undefined ? undefined : `threads:${owner.user}`
  const other = files.textApp.length === 0 ? undefined : ownAccount('threads', told, context)
  yield [account, ...(other === undefined ? [] : [{ type: 'account', account: other } as const]), ...files.skipped]
  let from: Time | undefined
  for await (const batch of readAll(archive, files, account.account, owner, context)) {
    for (const item of batch)
      if (item.type === 'interaction' && item.at !== null && (from === undefined || item.at < from)) from = item.at
    yield batch
  }
  yield [
    {
      type: 'coverage',
      account: account.account,
      from: from ?? null,
      to: context.madeAt,
      received: kindsIn(files, shownReceived),
      sent: kindsIn(files, shownSent),
    },
  ]
  if (other !== undefined)
    yield* readTextApp(archive, files.textApp, { account: other, user: owner.user, madeAt: context.madeAt })
}

async function* readAll(
  archive: Archive,
  files: InstagramFiles,
  account: string,
  owner: Owner,
  { zone, madeAt }: ReadContext,
): AsyncGenerator<readonly Item[]> {
  const users = new Set<string>()
  const noted = (user: string) => users.add(user)
  const told = createTold()
  const ties = createTies({ account, told, madeAt, noted })
  const acts = createActs({ account, user: owner.user, told, noted })

  /** What a row of a file becomes, as it stands in JSON and as a page shows it. */
  const readers: Partial<
    Record<FileKind, { json(item: Fields, entry: string): readonly Item[]; page?(card: Card, entry: string): Item }>
  > = {
    followers: tieReader('followers'),
    following: tieReader('following'),
    unfollowed: tieReader('unfollowed'),
    invitesSent: tieReader('invitesSent'),
    invitesReceived: tieReader('invitesReceived'),
    likedPosts: likeReader('post'),
    likedComments: likeReader('comment'),
    comments: {
      json: (item, entry) => [acts.comment(commentOf(item), entry)],
      page: (card, entry) => acts.comment(commentOnCard(card, zone), entry),
    },
    posts: { json: (item, entry) => [acts.post(item, entry, 'post')] },
    stories: { json: (item, entry) => [acts.post(item, entry, 'story')] },
    reels: { json: (item, entry) => [acts.post(item, entry, 'reel')] },
    storyActs: {
      json: (item, entry) => userRows(item).map((row) => acts.like(row, entry, nameOf(entry))),
    },
  }
  function tieReader(list: Parameters<typeof ties.record>[1]) {
    return {
      json: (item: Fields, entry: string) => userRows(item).map((row) => ties.record(row, list, entry)),
      page: (card: Card, entry: string) => ties.record(userOnCard(card, zone), list, entry),
    }
  }
  function likeReader(on: string) {
    return {
      json: (item: Fields, entry: string) => userRows(item).map((row) => acts.like(row, entry, on)),
      page: (card: Card, entry: string) => acts.like(userOnCard(card, zone), entry, on),
    }
  }

  for (const kind of inOrder) {
    const reader = readers[kind]
    const reason = passedOver[kind]
    for (const entry of files.of(kind)) {
      for await (const list of rowsOf(archive, entry, kind)) {
        if (list.type === 'skipped') ties.broken(kind)
        if (list.type === 'cards') yield list.cards.flatMap((card) => reader?.page?.(card, entry.path) ?? [])
        else if (list.type !== 'items') yield [list]
        else if (reader !== undefined) yield list.items.flatMap((item) => reader.json(item, entry.path))
        else if (reason !== undefined && list.items.length > 0)
          yield [{ type: 'skipped', entry: entry.path, reason, count: list.items.length }]
      }
    }
  }
  yield [...ties.end(files)]
  const owners = await ownerNames(archive, files.threads, [owner.name ?? '', nameIn(account)])
  const shared = await sharedNames(archive, files.threads, owners)
  const people = await createPeople(archive, files.threads, owners, shared, users)
  yield* readThreads(archive, files.threads, { account, owners, zone, handleOf: people.handleOf })
}

/** User names are learnt from everything else before messages are read. */
const inOrder: readonly FileKind[] = [
  'followers',
  'following',
  'invitesSent',
  'invitesReceived',
  'unfollowed',
  'likedPosts',
  'likedComments',
  'comments',
  'storyActs',
  'posts',
  'reels',
  'stories',
  'closeFriends',
  'blocked',
  'otherTies',
  'archived',
  'pictures',
  'saved',
]

const passedOver: Partial<Record<FileKind, string>> = {
  closeFriends: 'a close friend of yours: nothing that happened between you',
  blocked: 'an account you blocked: nothing that happened between you',
  otherTies: 'an entry of a list of yours: nothing that happened between people',
  archived: 'a post you archived',
  pictures: 'a picture that is no post',
  saved: 'a saved post: nobody but you knows of it',
}

/** `story_likes` of its path. */
const nameOf = (path: string) =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/(?:_\d+)?\.\w+$/, '')
    .toLowerCase()

type RowBatch = { type: 'items'; items: readonly Fields[] } | { type: 'cards'; cards: readonly Card[] }

async function* rowsOf(
  archive: Archive,
  entry: ArchiveEntry,
  kind: FileKind,
): AsyncGenerator<RowBatch | Reached | Skipped> {
  if (isPage(entry.path)) {
    for await (const item of valuesOf(archive, entry, cardBatches))
      yield item.type === 'found' ? { type: 'cards', cards: item.value.cards } : item
    return
  }
  for await (const list of jsonLists(archive, entry)) {
    if (list.type !== 'list') yield list
    else if (list.key === '' || kindOfKey(list.key) === kind) yield { type: 'items', items: fieldsOf(list.items) }
  }
}

type Shown = Partial<Record<FileKind | 'threads', readonly InteractionKind[]>>

/** Reactions of others are there for messages alone, and whom the owner left only of late: neither is covered. */
const shownReceived: Shown = { threads: ['message', 'call'], followers: ['follow'], invitesReceived: ['invite'] }
const shownSent: Shown = {
  threads: ['message', 'call'],
  following: ['follow'],
  invitesSent: ['invite'],
  posts: ['post', 'mention'],
  comments: ['reply'],
  likedPosts: ['reaction'],
}

function kindsIn(files: InstagramFiles, shown: Shown): InteractionKind[] {
  const kinds = new Set<InteractionKind>()
  for (const file of inOrder) if (files.has(file)) for (const kind of shown[file] ?? []) kinds.add(kind)
  if (files.threads.length > 0) for (const kind of shown.threads ?? []) kinds.add(kind)
  return [...kinds]
}

/** Reads an X archive from end to end: whose it is, who is who, what it can show, then what happened. */
import type { Archive } from '../../tools/archive/archive.ts'
import { jsonValues } from '../_entries/values.ts'
import type { Item, ReadContext } from '../connector.ts'
import type { CoverageRecord, Time } from '../record.ts'
import { assignment, type FileKind, findFiles, type XFiles } from './files.ts'
import { readLongPosts } from './long-posts.ts'
import { commonMember, readMessages, surveyGroups } from './messages.ts'
import { createNames } from './names.ts'
import { accountRecord, findOwner } from './owner.ts'
import { createPostReader } from './posts.ts'
import { surveyPosts } from './survey.ts'
import { readLikes, readSnapshot } from './undated.ts'

export async function* read(archive: Archive, context: ReadContext): AsyncGenerator<Item> {
  const files = await findFiles(archive)
  const owner = await findOwner(archive, files)
  const names = createNames()
  const survey = await surveyPosts(archive, files.of('posts'), owner, names)
  owner.id ??= await commonMember(archive, files.of('messages'))
  const account = accountRecord(owner)
  const madeAt = owner.madeAt ?? context.madeAt
  yield account
  yield* names.persons(owner.id)
  yield coverageOf(files, account.account, {
    from: owner.partial ? survey.from : (owner.since ?? survey.from),
    to: madeAt,
  })
  yield* files.skipped

  const longPosts = await readLongPosts(archive, files.of('notes'))
  const readPost = createPostReader({ account: account.account, owner, names, survey, longPosts })
  for (const { entry, announced } of files.of('posts')) {
    let met = 0
    let whole = true
    for await (const item of jsonValues(archive, entry, { prefix: assignment })) {
      if (item.type === 'found') {
        met++
        yield readPost(item.value, entry.path)
      } else {
        whole &&= item.type !== 'skipped'
        yield item
      }
    }
    if (whole && announced !== undefined && met < announced) {
      const reason = 'posts that the archive announces and does not hold'
      yield { type: 'skipped', entry: entry.path, reason, count: announced - met }
    }
  }
  if (longPosts.left() > 0) {
    const entry = files.of('notes')[0]?.entry.path ?? ''
    yield { type: 'skipped', entry, reason: 'a long text whose post is not in the archive', count: longPosts.left() }
  }
  yield* readLikes(archive, files.of('likes'), account.account)
  const messages = { account: account.account, owner: owner.id, names }
  yield* readMessages(archive, files.of('messages'), messages)
  const members = await surveyGroups(archive, files.of('groupMessages'))
  yield* readMessages(archive, files.of('groupMessages'), { ...messages, members })
  for (const [kind, reason] of countedOnly) yield* countOnly(archive, files, kind, reason)
  const snapshot = { account: account.account, at: madeAt }
  yield* readSnapshot(archive, files.of('followers'), { type: 'followers', ...snapshot }, names)
  yield* readSnapshot(archive, files.of('following'), { type: 'following', ...snapshot }, names)
}

const countedOnly: readonly (readonly [FileKind, string])[] = [
  ['deleted', 'a post you deleted'],
  ['encrypted', 'an encrypted message: X does not give its words'],
  ['articles', 'an article: Rapport does not read them yet'],
  ['blocks', 'an account you blocked: nothing that happened between you'],
  ['mutes', 'an account you muted: nothing that happened between you'],
]

async function* countOnly(archive: Archive, files: XFiles, kind: FileKind, reason: string): AsyncGenerator<Item> {
  for (const { entry } of files.of(kind)) {
    let count = 0
    for await (const item of jsonValues(archive, entry, { prefix: assignment })) {
      if (item.type === 'found') count++
      else yield item
    }
    if (count > 0) yield { type: 'skipped', entry: entry.path, reason, count }
  }
}

/**
 * Received are messages alone: X tells nothing of who mentioned, answered, liked or followed. Likes sent are in the
 * archive, but without a time they are visible in no period.
 */
function coverageOf(
  files: XFiles,
  account: string,
  { from, to }: { from: Time | undefined; to: Time },
): CoverageRecord {
  const posts = files.of('posts').length > 0
  const messages = files.of('messages').length > 0
  return {
    type: 'coverage',
    account,
    from: from ?? null,
    to,
    received: messages ? ['message'] : [],
    sent: [
      ...(posts ? (['post', 'reply', 'mention', 'share', 'quote'] as const) : []),
      ...(messages ? (['message'] as const) : []),
    ],
  }
}

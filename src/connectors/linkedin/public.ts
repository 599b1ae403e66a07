/** What the owner did in public: shares, reposts, comments, reactions, votes. Whose posts they were on is not told. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { toBatches } from '../../tools/batches.ts'
import type { Item } from '../connector.ts'
import { hashedId, twinNumbers } from '../hashed-id.ts'
import type { InteractionKind, InteractionRecord } from '../record.ts'
import { slugIn } from './articles.ts'
import type { FileKind } from './files.ts'
import { plain, shareText, timeOf } from './rows/cells.ts'
import { cell, type Row, rowsOf, skippedRow } from './rows/rows.ts'

const readers = { shares: share, reposts: repost, comments: comment, reactions: reaction, votes: vote } as const
export type PublicKind = keyof typeof readers & FileKind
export const publicKinds = ['shares', 'reposts', 'comments', 'reactions', 'votes'] as const satisfies PublicKind[]

export async function* readPublic(
  archive: Archive,
  kind: PublicKind,
  entry: ArchiveEntry,
  account: string,
  /** Takes the addresses of articles that a share tells of. */
  articles: Set<string>,
): AsyncGenerator<Item[]> {
  const numbered = twinNumbers()
  const given = new Set<string>()
  for await (const batch of toBatches(rowsOf(archive, entry))) {
    yield batch.map((item): Item => {
      if (item.type !== 'found') return item
      const { line, row } = item.value
      const record = readers[kind](row, account)
      if (record === undefined) return skippedRow(entry, line, 'an empty row')
      const article = kind === 'shares' ? slugIn(cell(row, 'SharedUrl', 'SharedURL')) : undefined
      if (article !== undefined) articles.add(article)
      // Only what LinkedIn itself has numbered cannot have a twin.
      if (!record.id.startsWith('urn:')) record.id = numbered(record.id)
      else if (given.has(record.id)) return skippedRow(entry, line, 'the same share again')
      else given.add(record.id)
      return record
    })
  }
}

function share(row: Row, account: string): InteractionRecord | undefined {
  const link = cell(row, 'ShareLink')
  const text = shareText(cell(row, 'ShareCommentary'))
  const shared = cell(row, 'SharedUrl', 'SharedURL')
  const media = cell(row, 'MediaUrl', 'MediaURL')
  if (link === '' && text === '' && shared === '' && media === '') return undefined
  const urn = urnIn(link)
  const kind = text === '' && shared !== '' ? 'share' : 'post'
  const record = started(row, account, kind, urn ?? `share:${hashedId(cell(row, 'Date'), plainLink(link), text)}`)
  if (text !== '') record.text = text
  if (isWeb(link)) record.url = link
  const target = kind === 'share' ? urnIn(shared) : undefined
  if (target !== undefined) record.inReplyTo = target
  const visibility = cell(row, 'Visibility')
  const more = {
    ...(shared === '' ? {} : { link: shared }),
    ...(media === '' ? {} : { media: 1 }),
    ...(visibility === '' || visibility === 'MEMBER_NETWORK' ? {} : { visibility: visibility.toLowerCase() }),
  }
  if (Object.keys(more).length > 0) record.more = more
  return record
}

function repost(row: Row, account: string): InteractionRecord | undefined {
  const link = cell(row, 'Link', 'Post URL', 'PostURL')
  return link === ''
    ? undefined
    : on(link, started(row, account, 'share', `repost:${hashedId(cell(row, 'Date'), plainLink(link))}`))
}

/** Without its words in the id: they can be edited, and were escaped in two ways. */
function comment(row: Row, account: string): InteractionRecord | undefined {
  const link = cell(row, 'Link')
  const text = plain(cell(row, 'Message'))
  if (link === '' && text === '') return undefined
  const record = started(row, account, 'reply', `comment:${hashedId(cell(row, 'Date'), plainLink(link))}`)
  if (text !== '') record.text = text
  return on(link, record)
}

function reaction(row: Row, account: string): InteractionRecord | undefined {
  const link = cell(row, 'Link')
  const type = cell(row, 'Type')
  if (link === '') return undefined
  const record = started(row, account, 'reaction', `reaction:${hashedId(cell(row, 'Date'), plainLink(link), type)}`)
  if (type !== '') record.more = { reaction: type.toLowerCase() }
  return on(link, record)
}

function vote(row: Row, account: string): InteractionRecord | undefined {
  const link = cell(row, 'Link')
  const option = cell(row, 'OptionText', 'Option Text')
  if (link === '') return undefined
  const record = started(row, account, 'reaction', `vote:${hashedId(cell(row, 'Date'), plainLink(link), option)}`)
  if (option !== '') record.more = { vote: option }
  return on(link, record)
}

function started(row: Row, account: string, kind: InteractionKind, id: string): InteractionRecord {
  const at = timeOf(cell(row, 'Date')) ?? null
  return { type: 'interaction', id, at, account, direction: 'sent', kind, audience: 'public' }
}

function on(link: string, record: InteractionRecord): InteractionRecord {
  if (isWeb(link)) record.url = link
  const target = urnIn(link)
  if (target !== undefined) record.inReplyTo = target
  return record
}

function isWeb(link: string): boolean {
  return /^https?:\/\//i.test(link)
}

/** Some exports escape what stands in the address, some do not. */
function plainLink(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    // Not escaped as an address is: it is read as it stands.
    return link
  }
}

/** The comment where the link goes to one, else the post. */
function urnIn(link: string): string | undefined {
  const address = plainLink(link)
  const ofComment = /[?&]commentUrn=(urn:li:comment:\([^)]*\))/i.exec(address)
  const ofPost = /urn:li:(?:activity|ugcPost|share|groupPost|article):[\w-]+/i.exec(address)
  return ofComment?.[1] ?? ofPost?.[0]
}

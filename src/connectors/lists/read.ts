/** Reads lists of subscribers: one file of one, or the several that a sender packs together. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { ownAccount } from '../_entries/own-account.ts'
import { type Look, lookAt, rowsOf } from '../_tables/look.ts'
import { subscriberList } from '../_tables/subscribers.ts'
import type { Standing } from '../_tables/words.ts'
import type { Item, ReadContext, Recognition, Skipped } from '../connector.ts'
import { kindsShown, rowReader } from './row.ts'
import { type ListShape, shapeOf } from './shape.ts'

type ListFile = { entry: ArchiveEntry; look: Look; shape: ListShape }

const mostFiles = 12

export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  const shapes: ListShape[] = []
  for (const entry of tablesIn(archive).slice(0, mostFiles)) {
    const look = await lookAt(archive, entry)
    const shape = look === undefined ? undefined : shapeOf(look)
    if (shape !== undefined) shapes.push(shape)
  }
  const [best] = shapes.toSorted((a, b) => b.certainty - a.certainty)
  if (best === undefined) return undefined
  const format = best.kind === 'other' ? 'list of subscribers' : `${best.kind} list of subscribers`
  return { format, certainty: archive.form === 'file' ? best.certainty : best.certainty * 0.95 }
}

/** A file alone may be called anything. */
function tablesIn(archive: Archive): readonly ArchiveEntry[] {
  if (archive.form === 'file') return archive.entries
  return archive.entries
    .filter(({ path }) => /\.(?:csv|tsv|txt)$/i.test(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

export async function* read(archive: Archive, context: ReadContext): AsyncGenerator<Item> {
  const account = ownAccount('email', undefined, context)
  yield { type: 'account', account }
  const files: ListFile[] = []
  const tables = new Set(tablesIn(archive))
  for (const entry of archive.entries) {
    const look = tables.has(entry) ? await lookAt(archive, entry) : undefined
    const shape = look === undefined ? undefined : shapeOf(look)
    if (look !== undefined && shape !== undefined) files.push({ entry, look, shape })
    else yield skipped(entry, 'a file Rapport does not know')
  }
  const list = subscriberList(
    account,
    context.madeAt,
    files.flatMap(({ shape }) => kindsShown(shape)),
  )
  let whole = true
  for (const { entry, look, shape } of files) {
    const readRow = rowReader(look, shape, standingIn(entry, shape), context.madeAt)
    for await (const item of rowsOf(archive, entry, look)) {
      if (item.type !== 'found') {
        whole &&= item.type !== 'skipped'
        yield item
        continue
      }
      const { line, cells } = item.value
      const row = readRow(cells)
      if (row.told !== undefined) yield { ...skipped(entry, row.told), where: `line ${line}` }
      if ('subscriber' in row) yield* list.take(row.subscriber, entry.path, line)
    }
  }
  yield* list.end(whole)
}

/** A file of those who left or bounced tells it by its columns; one of those who never subscribed by its name alone. */
function standingIn({ path }: ArchiveEntry, { kind, left, bounced }: ListShape): Standing {
  if (kind !== 'Mailchimp') return 'subscribed'
  if (bounced !== undefined) return 'bounced'
  if (left !== undefined) return 'left'
  return /(?:^|\/)non-?_?subscribed/i.test(path) ? 'never' : 'subscribed'
}

function skipped(entry: ArchiveEntry, reason: string): Skipped {
  return { type: 'skipped', entry: entry.path, reason, count: 1 }
}

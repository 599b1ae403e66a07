/** Articles the owner published: each is a page that says when, and where it stands. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { htmlToText, readText } from '../../tools/read/index.ts'
import { Refused } from '../../tools/refused.ts'
import type { Item } from '../connector.ts'
import { hashedId } from '../hashed-id.ts'
import type { InteractionRecord } from '../record.ts'
import { timeOf } from './rows/cells.ts'

/** Larger than any article without its pictures, which are not in the page. */
const largest = 4 << 20

/** `shared`: addresses of articles that a share of the owner's already tells of. */
export async function* readArticles(
  archive: Archive,
  entries: readonly ArchiveEntry[],
  account: string,
  shared: ReadonlySet<string>,
): AsyncGenerator<Item> {
  const given = new Set<string>()
  for (const entry of entries) {
    const skipped = (reason: string): Item => ({ type: 'skipped', entry: entry.path, reason, count: 1 })
    const page = await pageOf(archive, entry)
    if (page === undefined) {
      yield skipped('a page too large for an article')
      continue
    }
    const record = articleRecord(page, account)
    if (record === undefined) yield skipped('an article that is not published')
    else if (record.url !== undefined && shared.has(slugIn(record.url) ?? ''))
      yield skipped('an article: your share of it is read')
    else if (given.has(record.id)) yield skipped('the same article again')
    else {
      given.add(record.id)
      yield record
    }
  }
}

async function pageOf(archive: Archive, entry: ArchiveEntry): Promise<string | undefined> {
  if ((entry.size ?? 0) > largest) return undefined
  try {
    return await readText(archive.open(entry), { limit: largest })
  } catch (error) {
    if (entry.size === undefined && error instanceof Refused) return undefined
    throw error
  }
}

/** Title, address and date stand on top. */
const topLength = 50_000

function articleRecord(page: string, account: string): InteractionRecord | undefined {
  const top = page.slice(0, topLength)
  const [published, day] =
    /<p class="published">Published on (\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?)<\/p>/i.exec(top) ?? []
  if (published === undefined || day === undefined) return undefined
  const heading = /<h1\b[^>]{0,200}>([\s\S]{0,2000}?)<\/h1>/i.exec(top)?.[1] ?? ''
  const url = /href="(https:\/\/www\.linkedin\.com\/pulse\/[^"\s<>]{1,500})"/i.exec(heading)?.[1]
  const title = htmlToText(heading)
  const text = `${title}\n\n${htmlToText(page.slice(page.indexOf(published) + published.length))}`.trim()
  const record: InteractionRecord = {
    type: 'interaction',
    id: `article:${slugIn(url ?? '') ?? hashedId(title, day)}`,
    at: timeOf(day) ?? null,
    account,
    direction: 'sent',
    kind: 'post',
    audience: 'public',
  }
  if (text !== '') record.text = text
  if (url !== undefined) record.url = url
  return record
}

/** `a-word-on-glue-ada` of `https://www.linkedin.com/pulse/a-word-on-glue-ada?trk=x`. */
export function slugIn(address: string): string | undefined {
  return /linkedin\.com\/pulse\/([^/?#"\s]{1,500})/i.exec(address)?.[1]?.toLowerCase()
}

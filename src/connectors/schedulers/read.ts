/** Reads schedules: each row is a post to come, never one that was made. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { draftRecords } from '../_tables/drafts.ts'
import { cellAt, type Look, lookAt, rowsOf } from '../_tables/look.ts'
import { handleNamed, networkNamed } from '../_tables/profiles.ts'
import type { Item, ReadContext, Recognition, Skipped } from '../connector.ts'
import { networkOf } from '../load.ts'
import { clockOf } from './clock.ts'
import { isSent, type Schedule, scheduleOf } from './shape.ts'

const mostFiles = 12
/** Schedulers take a few hundred rows at most; the column of times is held whole to tell how it is written. */
const mostTimes = 100_000

export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  for (const entry of tablesIn(archive).slice(0, mostFiles)) {
    const look = await lookAt(archive, entry)
    const schedule = look === undefined ? undefined : scheduleOf(look, archive.modifiedAt)
    if (schedule === undefined) continue
    const format = schedule.kind === 'other' ? 'schedule of posts' : `${schedule.kind} schedule`
    return { format, certainty: schedule.certainty * (archive.form === 'file' ? 1 : 0.9) }
  }
  return undefined
}

/** A file alone may be called anything. */
function tablesIn(archive: Archive): readonly ArchiveEntry[] {
  return archive.form === 'file'
    ? archive.entries
    : archive.entries.filter(({ path }) => /\.(?:csv|tsv|txt)$/i.test(path))
}

export async function* read(archive: Archive, context: ReadContext): AsyncGenerator<Item> {
  const tables = new Set(tablesIn(archive))
  const draft = draftRecords()
  for (const entry of archive.entries) {
    const look = tables.has(entry) ? await lookAt(archive, entry) : undefined
    const schedule = look === undefined ? undefined : scheduleOf(look, Math.min(archive.modifiedAt, context.madeAt))
    if (look === undefined || schedule === undefined) {
      yield skipped(entry, 'a file Rapport does not know')
      continue
    }
    const clock = clockOf(await timesIn(archive, entry, look, schedule), context.zone)
    if (clock.inferred !== undefined) yield { ...skipped(entry, clock.inferred), kept: true }
    for await (const item of rowsOf(archive, entry, look)) {
      if (item.type !== 'found') {
        yield item
        continue
      }
      const { cells, line } = item.value
      const text = cellAt(cells, schedule.text).replace(/\r\n?/g, '\n')
      const when = timeOf(cells, schedule)
      const due = clock.read(when)
      const reason = trouble(text, when, due, cellAt(cells, schedule.status))
      const isKept = reason === undefined || reason === unreadable
      if (reason !== undefined)
        yield { ...skipped(entry, reason), where: `line ${line}`, ...(isKept && { kept: true }) }
      if (isKept) {
        yield draft({ text, due, accounts: accountsOf(cells, schedule, context), more: moreOf(cells, schedule) })
      }
    }
  }
}

const unreadable = 'a time that cannot be read: the post is kept without it'

function trouble(text: string, when: string, due: number | undefined, state: string): string | undefined {
  if (text === '') return 'a row without words'
  if (state !== '' && isSent(state)) return 'a post that is out already'
  return when !== '' && due === undefined ? unreadable : undefined
}

function timeOf(cells: readonly string[], { due }: Schedule): string {
  return due
    .map((at) => cellAt(cells, at))
    .filter((part) => part !== '')
    .join(' ')
}

async function timesIn(archive: Archive, entry: ArchiveEntry, look: Look, schedule: Schedule): Promise<string[]> {
  const times: string[] = []
  for await (const item of rowsOf(archive, entry, look)) {
    if (item.type === 'found' && times.length < mostTimes) times.push(timeOf(item.value.cells, schedule))
  }
  return times
}

/** The accounts the row names; else those the user named for this import. Where only the network is told, its one account. */
function accountsOf(cells: readonly string[], schedule: Schedule, { owners, accounts }: ReadContext): string[] {
  const networks = listed(cellAt(cells, schedule.network))
    .map(networkNamed)
    .filter((network) => network !== undefined)
  const named = listed(cellAt(cells, schedule.account)).flatMap((account) => {
    const [network, ...others] = networks
    const given = networkOf(account)
    if (given !== undefined)
      return [handleNamed(given, account.slice(account.indexOf(':') + 1)) ?? account.toLowerCase()]
    return network !== undefined && others.length === 0 ? (handleNamed(network, account) ?? []) : []
  })
  if (named.length > 0) return [...new Set(named)]
  const own = networks.flatMap((network) => {
    const known = owners.filter((account) => networkOf(account) === network)
    const all =
      known.length > 0
        ? known
        : accounts.filter((account) => networkOf(account) === network && !account.endsWith(':name/unknown'))
    return all.length === 1 ? all : []
  })
  return networks.length > 0 ? [...new Set(own)] : [...owners]
}

function listed(cell: string): string[] {
  return cell
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function moreOf(cells: readonly string[], { more, network, account }: Schedule): Record<string, unknown> {
  const told = [...more, ['network', network], ['account', account]] as const
  return Object.fromEntries(
    told
      .map(([field, at]) => [field === 'account' ? 'profile' : field, cellAt(cells, at)])
      .filter(([, value]) => value !== ''),
  )
}

function skipped(entry: ArchiveEntry, reason: string): Skipped {
  return { type: 'skipped', entry: entry.path, reason, count: 1 }
}

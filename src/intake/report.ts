/** What an import tells the user about one file, counted while its records go by. */
import type { ArchiveReader, Skipped } from '../connectors/connector.ts'
import type { UnreadNotice } from '../connectors/notices.ts'
import {
  type CoverageRecord,
  type Direction,
  type FactRecord,
  type FollowersRecord,
  type FollowingRecord,
  type InteractionKind,
  type InteractionRecord,
  interactionKinds,
  type NoteKind,
  type Time,
} from '../connectors/record.ts'
import { distinctKeys } from './distinct-keys.ts'
import type { NewEntry } from './keyed.ts'
import { peopleCount } from './people-count.ts'
import type { Incoming } from './read.ts'
import type { Source } from './source.ts'

type Told = Omit<CoverageRecord, 'type' | 'from' | 'to' | 'more'> & { from: string | null; to: string | null }

/** As `import --json` gives it. Times are ISO 8601 UTC. */
export type FileReport = {
  file: string
  network: string
  format: string
  accounts: string[]
  /** What the file holds, whether new or not; an interaction that stands in it twice counts once. */
  counts: Partial<Record<InteractionKind, Record<Direction, number>>>
  /** The size of the latest snapshot, over all accounts. */
  snapshots: { followers?: number; following?: number }
  people: number
  /** Records of accounts and people, notes and the like that the file holds besides what happened. */
  records: number
  /** What is remembered of people, by kind of note; only where there is any. */
  notes?: Partial<Record<NoteKind, number>>
  inserted: number
  duplicates: number
  /** `kept`: it was taken in all the same, and the reason is a remark. */
  skipped: { entry: string; reason: string; count: number; kept?: true }[]
  coverage: Told[]
  /** First and last dated interaction. */
  from: string | null
  to: string | null
  /** Notification mails that no template reads, like ones together. */
  unread?: UnreadKind[]
  /** What it holds of another network, of which it has a part; not in the figures above. */
  besides?: { network: string } & Pick<FileReport, 'counts' | 'snapshots'>
  /** How often the file was given before, and what came in then; everything else is of the last time. */
  earlier?: { times: number; inserted: number }
  /** Nothing was kept: `inserted` is what would be new. */
  preview?: true
}

export type UnreadKind = Omit<UnreadNotice, 'type' | 'entry' | 'at'> & { at: string | null }

/** Feed it every item of `readSource`, and what the ledger said about each batch. */
export function createReport(
  source: Pick<Source, 'archive' | 'network' | 'format'> & { reader?: Pick<ArchiveReader, 'besides'> },
) {
  const other = source.reader?.besides
  const isOther = (account: string) => other !== undefined && account.startsWith(`${other}:`)
  const accounts = new Set<string>()
  const keys = distinctKeys()
  const records = distinctKeys()
  const people = peopleCount()
  const snapshots = snapshotsOf()
  const otherSnapshots = snapshotsOf()
  const skips = skipCount()
  const coverage: Told[] = []
  const unread = unreadKinds()
  const notes = new Map<string, NoteKind>()
  let from: Time | null = null
  let to: Time | null = null
  let inserted = 0
  let duplicates = 0

  const takeRecord = (record: FactRecord) => {
    if ('account' in record && record.account !== undefined) accounts.add(record.account)
    people.take(record)
    if (record.type === 'followers' || record.type === 'following')
      (isOther(record.account) ? otherSnapshots : snapshots).take(record)
    else if (record.type === 'coverage') {
      const { account, received, sent } = record
      coverage.push({ account, from: iso(record.from), to: iso(record.to), received, sent })
    }
  }
  const takeEntry = ({ key, record }: NewEntry) => {
    takeRecord(record)
    if (record.type !== 'interaction') {
      records.add(key, 0)
      if (record.type === 'note') notes.set(key, record.kind ?? 'note')
      return
    }
    keys.add(key, labelOf(record) + (isOther(record.account) ? labels : 0))
    if (record.at === null) return
    if (from === null || record.at < from) from = record.at
    if (to === null || record.at > to) to = record.at
  }

  return {
    take(item: Incoming): void {
      if (item.type === 'entry') takeEntry(item.entry)
      else if (item.type === 'skipped') skips.take(item)
      else if (item.type === 'unread') unread.take(item)
    },
    /** Adds what became of a batch in the ledger. */
    stored(batch: { inserted: number; duplicates: number }): void {
      inserted += batch.inserted
      duplicates += batch.duplicates
    },
    end(): FileReport {
      const counted = keys.counts()
      const besides = { counts: countsByKind(counted.slice(labels)), snapshots: otherSnapshots.sizes() }
      return {
        file: source.archive.name,
        network: source.network,
        format: source.format,
        accounts: [...accounts].sort(),
        counts: countsByKind(counted),
        snapshots: snapshots.sizes(),
        people: people.total(accounts),
        records: records.counts()[0] ?? 0,
        ...(notes.size > 0 && { notes: countsOf(notes.values()) }),
        inserted,
        duplicates,
        skipped: skips.all(),
        coverage,
        from: iso(from),
        to: iso(to),
        ...(other !== undefined &&
          Object.keys({ ...besides.counts, ...besides.snapshots }).length > 0 && {
            besides: { network: other, ...besides },
          }),
        ...(unread.size() > 0 && { unread: unread.all() }),
      }
    },
  }
}

const kindNumbers: ReadonlyMap<string, number> = new Map(interactionKinds.map((kind, i) => [kind, i]))

/** As many as there are kinds in both directions; those of another network begin here. */
const labels = 2 * interactionKinds.length

function labelOf({ kind, direction }: InteractionRecord): number {
  return 2 * (kindNumbers.get(kind) ?? 0) + (direction === 'sent' ? 0 : 1)
}

function countsByKind(byLabel: readonly number[]): FileReport['counts'] {
  const counts: FileReport['counts'] = {}
  for (const [i, kind] of interactionKinds.entries()) {
    const sent = byLabel[2 * i] ?? 0
    const received = byLabel[2 * i + 1] ?? 0
    if (sent + received > 0) counts[kind] = { sent, received }
  }
  return counts
}

function countsOf(kinds: Iterable<NoteKind>): NonNullable<FileReport['notes']> {
  const counts: NonNullable<FileReport['notes']> = {}
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

function iso(at: Time | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

function snapshotsOf() {
  const all = { followers: snapshotSizes(), following: snapshotSizes() }
  return {
    take: (record: FollowersRecord | FollowingRecord): void => all[record.type].take(record),
    sizes(): FileReport['snapshots'] {
      const followers = all.followers.total()
      const following = all.following.total()
      return { ...(followers !== undefined && { followers }), ...(following !== undefined && { following }) }
    },
  }
}

/** The latest snapshot of each account counts. */
function snapshotSizes() {
  const latest = new Map<string, { at: Time; size: number }>()
  return {
    take({ account, at, count, handles }: FollowersRecord | FollowingRecord): void {
      const size = handles?.length ?? count
      const known = latest.get(account)
      if (size !== undefined && (known === undefined || at >= known.at)) latest.set(account, { at, size })
    },
    total(): number | undefined {
      if (latest.size === 0) return undefined
      return latest.values().reduce((sum, { size }) => sum + size, 0)
    },
  }
}

const placesShown = 5
const reasonsShown = 1000

/** Equal reasons in one entry are told once, with the first places they were met at. */
function skipCount() {
  const rows = new Map<string, { entry: string; reason: string; count: number; places: string[]; kept: boolean }>()
  return {
    take({ entry, reason, count, where, kept }: Skipped): void {
      let row = rows.get(`${entry}\0${reason}`)
      if (row === undefined) {
        // A hostile file can hold a new reason in every line.
        const shown = rows.size < reasonsShown ? reason : 'other reasons'
        row = rows.get(`${entry}\0${shown}`) ?? { entry, reason: shown, count: 0, places: [], kept: kept === true }
        rows.set(`${entry}\0${shown}`, row)
      }
      row.count += count
      if (where !== undefined && row.places.length < placesShown) row.places.push(where)
    },
    all(): FileReport['skipped'] {
      return [...rows.values()].map(({ entry, reason, count, places, kept }) => {
        const rest = count - places.length
        const where = rest > 0 ? `${places.join(', ')} and ${rest} more` : places.join(', ')
        const told = places.length === 0 ? reason : `${reason} (${where})`
        return { entry, reason: told, count, ...(kept && { kept: true }) }
      })
    },
  }
}

const kindsShown = 100

/** Mails of one network whose subjects differ only in names and numbers are of one kind; one of each is shown. */
function unreadKinds() {
  const kinds = new Map<string, UnreadKind>()
  return {
    size: () => kinds.size,
    take({ type: _, entry: __, at, count, ...notice }: UnreadNotice): void {
      const shape = `${notice.network} ${notice.subject.replace(/[\p{Lu}\p{N}@][^\s]*/gu, '*')}`
      const known = kinds.get(shape)
      if (known !== undefined) known.count += count
      else if (kinds.size < kindsShown) kinds.set(shape, { ...notice, at: iso(at), count })
    },
    all: (): UnreadKind[] => [...kinds.values()].sort((a, b) => b.count - a.count),
  }
}

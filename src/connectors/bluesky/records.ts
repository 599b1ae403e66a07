/** What a repository tells: the account, then what its owner did, then what it could show and what was passed over. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Item, Skipped } from '../connector.ts'
import type { AccountRecord, CoverageRecord, InteractionKind, InteractionRecord, Time } from '../record.ts'
import { actReaders, whyPassedOver } from './acts.ts'
import { createNames } from './names.ts'
import { cborReader, type Fields, textOf } from './repository/cbor.ts'
import type { Repository } from './repository/open.ts'
import { type Losses, walk } from './repository/tree.ts'
import { type Span, type Timed, timed, timeOf } from './time.ts'

/** Items that are given at once. */
const batchSize = 500
const day = 86_400_000
/** A year before the network began. */
const earliest = Date.UTC(2021, 10, 17)

const reasons = {
  missing: 'a record that is missing from the file, or damaged',
  unreadable: 'a record that cannot be read',
  branch: 'a part of the repository that is missing from the file, with an unknown number of records: get a new file',
  entry: 'an entry of the repository without a usable name, or out of its order',
  unusable: 'a block whose content is not what its name says, or too large for a record',
  older: 'written more than a day before it was stored: kept with the time it was written',
  impossible: 'a time that cannot be: kept with the time it was stored',
} as const

/** `account` is the handle where something tells it, else the DID. */
export async function* readRepository(
  { commit, blocks, entry, bytes: size, unusable }: Repository,
  account: string,
  madeAt: Time,
): AsyncGenerator<Item[]> {
  const own = commit.did
  const likely: Span = { from: earliest, to: Math.max(madeAt, commit.changedAt ?? 0) + 2 * day }
  const names = createNames()
  const readers = actReaders(names)
  const losses: Losses = { branches: 0, entries: 0 }
  const passed = passedOver(entry.path)
  const cbor = cborReader()
  /** Collections of which not every record could be read. */
  const gaps = new Set<string>()
  let profile: Fields | undefined
  let accountGiven = false
  let from: Time | undefined
  let batch: Item[] = []
  let met = 0

  /** First of all; the profile's key comes before those of the acts. */
  function giveAccount(): void {
    if (!accountGiven) batch.push(accountRecord(account, own, profile, likely))
    accountGiven = true
  }

  /** Takes in one record, or says why not. */
  function take(collection: string, rkey: string, bytes: Buffer | undefined): string | undefined {
    const reader = readers.get(collection)
    const reason = reader === undefined ? whyPassedOver(collection) : undefined
    if (reason !== undefined) return reason
    const fields = bytes === undefined ? undefined : cbor.decoded(bytes)
    if (fields === undefined) {
      gaps.add(collection)
      return bytes === undefined ? reasons.missing : reasons.unreadable
    }
    if (reader === undefined) {
      if (rkey === 'self') profile = fields
      return undefined
    }
    giveAccount()
    const { at, other } = timed(fields.createdAt, rkey, likely)
    const id = `at://${own}/${collection}/${rkey}`
    const record = reader.read({
      fields,
      rkey,
      own,
      started: (kind) => startedRecord(kind, { id, at, account, other }),
    })
    if (typeof record === 'string') return record
    batch.push(record)
    if (at !== null) from = Math.min(at, from ?? at)
    if (other === undefined) return undefined
    return 'storedAt' in other ? reasons.older : reasons.impossible
  }

  for (const { collection, rkey, bytes } of walk(blocks, commit.data, losses)) {
    const told = take(collection, rkey, bytes)
    if (told !== undefined) passed.add(told)
    met++
    if (batch.length < batchSize && met % 5000 !== 0) continue
    const share = 0.5 + Math.min(met / blocks.count(), 1) / 2
    batch.push({ type: 'reached', entry: entry.path, bytes: Math.floor(size * share) })
    yield batch
    batch = []
    // All is at hand, so that nothing else would get its turn.
    await nextTurn()
  }

  giveAccount()
  batch.push(...names.persons())
  passed.add(reasons.branch, losses.branches)
  passed.add(reasons.entry, losses.entries)
  passed.add(reasons.unusable, unusable)
  const whole = losses.branches + losses.entries === 0
  const shown = [...readers].flatMap(([collection, { kinds }]) => (whole && !gaps.has(collection) ? kinds : []))
  const joined = joinedAt(profile, likely)
  const began = joined === undefined ? from : Math.min(joined, from ?? joined)
  batch.push(coverageOf(account, began, Math.max(madeAt, commit.changedAt ?? 0), shown), ...passed.items())
  yield batch
}

function startedRecord(
  kind: InteractionKind,
  { id, at, account, other }: { id: string; at: Time | null; account: string; other: Timed['other'] },
): InteractionRecord {
  const record: InteractionRecord = {
    type: 'interaction',
    id,
    at,
    account,
    direction: 'sent',
    kind,
    audience: 'public',
  }
  if (other !== undefined) record.more = other
  return record
}

function accountRecord(account: string, own: string, profile: Fields | undefined, likely: Span): AccountRecord {
  const record: AccountRecord = { type: 'account', account, lasting: `bluesky:${own}` }
  const name = textOf(profile?.displayName)?.trim()
  if (name !== undefined && name !== '') record.name = name
  const since = joinedAt(profile, likely)
  if (since !== undefined) record.since = since
  return record
}

/** Newer profiles say when they were made, which is when one joins. */
function joinedAt(profile: Fields | undefined, { from, to }: Span): Time | undefined {
  const at = timeOf(profile?.createdAt)
  return at !== undefined && at >= from && at <= to ? at : undefined
}

/** Nothing of what others did is in a repository. */
function coverageOf(account: string, from: Time | undefined, to: Time, sent: InteractionKind[]): CoverageRecord {
  return { type: 'coverage', account, from: from ?? null, to, received: [], sent }
}

const kept: ReadonlySet<string> = new Set([reasons.older, reasons.impossible])

/** Counts reasons; of kinds of records that programs invent there may be any number. */
function passedOver(entry: string) {
  const counts = new Map<string, number>()
  return {
    add(reason: string, count = 1): void {
      const known = counts.has(reason) || counts.size < 100 ? reason : 'a record of a kind Rapport does not know'
      if (count > 0) counts.set(known, (counts.get(known) ?? 0) + count)
    },
    *items(): Generator<Skipped> {
      for (const [reason, count] of counts)
        yield { type: 'skipped', entry, reason, count, ...(kept.has(reason) && { kept: true }) }
    },
  }
}

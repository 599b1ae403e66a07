/** Keeps out dates that cannot be: exports hold clocks that stood at 1970, and years nobody has lived yet. */
import { type Connectors, networkOf } from '../connectors/load.ts'
import type { CoverageRecord, FactRecord, FavourRecord, InteractionRecord, Time } from '../connectors/record.ts'

const day = 86_400_000

/** Before this no network began that people still write on. */
const webBegan = Date.UTC(1990, 0, 1)

/** What became of a record: itself, changed and told about, or left out. */
export type Dated = { record: FactRecord; told?: string } | { told: string }

/**
 * A dated fact counts from a year before its network began until two days after `now`. An interaction outside is kept
 * without a date and with the given one in `more.sourceAt`, a favour that is settled outside as open; of other records
 * those whose date says when something happened are left out. What lies ahead by nature (a goal, a pause, a draft) may.
 */
export function dateCheck(connectors: Connectors, now: Time): (record: FactRecord) => Dated {
  const latest = now + 2 * day
  let lastSeen: Time | null = null
  const earliest = new Map<string, Time>()
  const since = (handle: string | undefined): Time => {
    if (handle === undefined) return webBegan
    const known = earliest.get(handle)
    if (known !== undefined) return known
    const began = Date.parse(connectors.get(networkOf(handle) ?? '')?.about.began ?? '')
    const from = Number.isNaN(began) ? webBegan : began - 365 * day
    // A file has few accounts, but as many other handles as it likes.
    if (earliest.size >= 1000) earliest.clear()
    earliest.set(handle, from)
    return from
  }
  const isFine = (at: Time, from: Time) => at >= from && at <= latest
  const outside = (from: Time) => `a date outside ${year(from)} to ${year(latest)}`

  const datedInteraction = (record: InteractionRecord): Dated => {
    const { at } = record
    if (at === null) return { record }
    const from = since(record.account)
    if (isFine(at, from)) {
      if (lastSeen === null || at > lastSeen) lastSeen = at
      return { record }
    }
    const more = { ...record.more, sourceAt: textOf(at) }
    return { record: { ...record, at: null, more }, told: `${outside(from)}, kept without a date` }
  }

  /** A favour that is said to be done some day is not done. */
  const datedSettling = (record: FavourRecord, from: Time): Dated => {
    const { settledAt, ...open } = record
    if (settledAt === undefined || isFine(settledAt, from)) return { record }
    const more = { ...record.more, sourceSettledAt: textOf(settledAt) }
    return { record: { ...open, more }, told: `settled on ${outside(from)}, kept as open` }
  }

  /** Reaches no further than the facts do. */
  const boundCoverage = (record: CoverageRecord): CoverageRecord => {
    const from = since(record.account)
    const start = record.from !== null && !isFine(record.from, from) ? null : record.from
    const end = record.to !== null && !isFine(record.to, from) ? lastSeen : record.to
    return start === record.from && end === record.to ? record : { ...record, from: start, to: end }
  }

  return (record) => {
    switch (record.type) {
      case 'interaction':
        return datedInteraction(record)
      case 'coverage':
        return { record: boundCoverage(record) }
      case 'account': {
        if (record.since === undefined || isFine(record.since, since(record.account))) return { record }
        const { since: given, ...rest } = record
        return { record: { ...rest, more: { ...record.more, sourceSince: textOf(given) } } }
      }
      case 'followers':
      case 'following':
      case 'effort':
      case 'outcome':
      case 'favour':
      case 'note': {
        const from = since('account' in record ? record.account : record.with)
        if (!isFine(record.at, from)) return { told: `${outside(from)} (${record.type})` }
        if (lastSeen === null || record.at > lastSeen) lastSeen = record.at
        return record.type === 'favour' ? datedSettling(record, from) : { record }
      }
      case 'decision':
      case 'prediction':
      case 'correction':
        return isFine(record.at, webBegan) ? { record } : { told: `${outside(webBegan)} (${record.type})` }
      default:
        return { record }
    }
  }
}

function year(at: Time): number {
  return new Date(at).getUTCFullYear()
}

function textOf(at: Time): string {
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : String(at)
}

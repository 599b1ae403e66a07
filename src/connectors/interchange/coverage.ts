/** What an interchange file can show where it does not say so itself: everything, as long as it lasts. */
import { type CoverageRecord, type FactRecord, interactionKinds, type Time } from '../record.ts'

type Seen = { first: Time; since?: Time; told?: true }

/** Watches the records of a file go by, and then tells the coverage of the accounts that had no line of their own. */
export function coverageWatch() {
  const accounts = new Map<string, Seen>()
  let latest: Time | null = null
  const seen = (account: string) => {
    const known = accounts.get(account)
    if (known !== undefined) return known
    const fresh: Seen = { first: Number.POSITIVE_INFINITY }
    accounts.set(account, fresh)
    return fresh
  }
  return {
    watch(record: FactRecord): void {
      switch (record.type) {
        case 'account':
          if (record.since === undefined) seen(record.account)
          else seen(record.account).since = record.since
          return
        case 'coverage':
          seen(record.account).told = true
          return
        case 'interaction':
        case 'followers':
        case 'following':
        case 'effort':
        case 'outcome':
        case 'favour': {
          const { at } = record
          if ('account' in record && record.account !== undefined) {
            const account = seen(record.account)
            if (at !== null && at < account.first) account.first = at
          }
          if (at !== null && (latest === null || at > latest)) latest = at
        }
      }
    },
    *missing(): Generator<CoverageRecord> {
      for (const [account, { first, since, told }] of accounts) {
        if (told) continue
        const from = since ?? (Number.isFinite(first) ? first : null)
        const kinds = [...interactionKinds]
        yield { type: 'coverage', account, from, to: latest, received: kinds, sent: kinds }
      }
    },
  }
}

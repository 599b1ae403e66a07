/** What is known of a workspace and from where: its accounts, how far back they reach, and how much is read. */
import type { Source } from '../../ledger/telling/sources.ts'
import { iso, unreadLabels, type World } from '../../people/index.ts'
import { type Asked, usualMoment } from '../ask.ts'

export type AccountStatus = {
  account: string
  name: string | null
  network: string
  /** From the earliest to the latest time that any source shows; null ends are unknown or open. */
  coverage: { from: string | null; to: string | null } | null
}

export type Status = {
  name: string
  asOf: string | null
  empty: boolean
  /** Everything that is kept and counts. */
  entries: number
  people: number
  accounts: AccountStatus[]
  /** Interactions that are read, of those there are. */
  reading: { done: number; total: number }
  version: string
}

export async function statusAnswer(asked: Asked): Promise<Status> {
  const { desk, world, relations, asker, version } = asked
  const small = Object.values(world.register).reduce((sum, records) => sum + records.size, 0)
  const entries = world.facts.size + small
  return {
    name: nameOf(world, await desk.ledger.sources(asker)) ?? asker.workspace,
    asOf: iso(usualMoment(world)),
    empty: entries === 0,
    entries,
    people: relations.byRoot.size,
    accounts: accountsOf(world),
    reading: readingOf(world),
    version,
  }
}

/** As it was set; without that, as the account is called that came first, whatever came after it. */
function nameOf({ register }: World, sources: readonly Source[]): string | undefined {
  const set = register.setting.get('setting:workspace.name')?.value
  if (typeof set === 'string' && set !== '') return set
  const accounts = [...register.account.values()]
  const names = new Map(accounts.map(({ account, name }) => [account, name?.trim() || undefined]))
  const inTurn = sources.filter(({ retractedAt }) => retractedAt === null).flatMap(({ report }) => accountsIn(report))
  return [...inTurn, ...names.keys()].map((account) => names.get(account)).find((name) => name !== undefined)
}

function accountsIn(report: unknown): string[] {
  if (typeof report !== 'object' || report === null || !('accounts' in report)) return []
  return Array.isArray(report.accounts) ? report.accounts.filter((account) => typeof account === 'string') : []
}

function accountsOf(world: World): AccountStatus[] {
  const named = new Map<string, string>()
  for (const { account, name } of world.register.account.values()) if (name) named.set(account, name)
  const reach = new Map<string, { from: number | null; to: number | null }>()
  for (const { account, from, to } of world.register.coverage.values()) {
    const known = reach.get(account)
    reach.set(account, known ? { from: earlier(known.from, from), to: later(known.to, to) } : { from, to })
  }
  return [...new Set([...world.accounts, ...reach.keys()])].sort().map((account) => {
    const known = reach.get(account)
    return {
      account,
      name: named.get(account) ?? null,
      network: account.slice(0, account.indexOf(':')),
      coverage: known ? { from: iso(known.from), to: iso(known.to) } : null,
    }
  })
}

const earlier = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.min(a, b))
const later = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b))

/** Counted in memory: asking the database would walk every row. */
export function readingOf({ facts }: World): Status['reading'] {
  let done = 0
  for (let row = 0; row < facts.size; row++) if (facts.labels[row] !== unreadLabels) done++
  return { done, total: facts.size }
}

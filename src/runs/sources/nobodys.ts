/** Accounts that nobody has named: files that did not tell whose they are. */
import type { Asker } from '../../ledger/entry.ts'
import type { Desk } from '../desk.ts'
import { joinSameEvents } from '../import/same-events.ts'
import { handleFrom, keep } from '../log/keep.ts'

/** Networks of which the reports tell an account that nobody has named. */
export function nobodysNetworks(reports: readonly unknown[]): string[] {
  const networks = new Set<string>()
  for (const report of reports) {
    if (typeof report !== 'object' || report === null || !('accounts' in report) || !Array.isArray(report.accounts))
      continue
    for (const account of report.accounts)
      if (typeof account === 'string' && account.endsWith(nobody)) networks.add(account.slice(0, -nobody.length))
  }
  return [...networks]
}

const nobody = ':name/unknown'

/** The user says whose what nobody owned is. */
export async function nameNobodys(desk: Desk, asker: Asker, account: string, now: number): Promise<void> {
  const owner = handleFrom(desk, account)
  await keep(desk, asker, { type: 'account', account: owner }, now)
  await joinSameEvents(desk, asker, await adoptNobodys(desk, asker, [owner]))
}

/**
 * Gives what was kept under nobody's name to its account: the one the user named, else the only one of that network. So it
 * is the same whether a mailbox or the network's own archive came first. Gives the accounts that got something.
 */
export async function adoptNobodys(desk: Desk, asker: Asker, owners: readonly string[]): Promise<string[]> {
  const accounts: string[] = []
  const adopters: string[] = []
  for await (const entries of desk.ledger.read(asker, { types: ['account'] }))
    for (const { record } of entries) if (record.type === 'account') accounts.push(record.account)
  for (const account of accounts) {
    if (!account.endsWith(nobody)) continue
    const network = account.slice(0, -nobody.length)
    const own = (one: string) => one.startsWith(`${network}:`) && one !== account
    const named = owners.filter(own)
    const [owner, ...others] = named.length > 0 ? named : accounts.filter(own)
    if (owner === undefined || others.length > 0) continue
    if ((await desk.ledger.adopt(asker, account, owner)) > 0) adopters.push(owner)
  }
  return adopters
}

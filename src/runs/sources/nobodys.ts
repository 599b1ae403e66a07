/** Accounts that nobody has named: files that did not tell whose they are. */

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

/** Names accounts in sentences the way a person would: the network's title and the handle, not `network:handle`. */
import { networkOf, shownHandle } from './deeds.ts'

/** `LinkedIn`, or `LinkedIn (quayside)` where there are two of that network. */
export function accountName(account: string, accounts: readonly string[], title: (network: string) => string): string {
  const network = networkOf(account)
  const alone = accounts.filter((one) => networkOf(one) === network).length <= 1
  return alone ? title(network) : `${title(network)} (${shownHandle(account)})`
}

/** A sentence with every account it names written so. */
export function spoken(text: string, accounts: readonly string[], title: (network: string) => string): string {
  return [...accounts]
    .sort((a, b) => b.length - a.length)
    .reduce((said, account) => said.replaceAll(account, () => accountName(account, accounts, title)), text)
}

/** How to address the workspace: its name, or its accounts' where the name is only the slug it was made with. */
export function calledBy(name: string, slug: string, accountNames: readonly (string | null)[]): string | undefined {
  if (name && name !== slug) return name
  const counts = new Map<string, number>()
  for (const one of accountNames) if (one) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

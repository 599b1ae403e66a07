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

/** How to address the workspace: its name, where that is more than the slug it was made with. */
export const calledBy = (name: string, slug: string): string | undefined =>
  name !== '' && name !== slug ? name : undefined

/** Whose an export is, where the export itself does not tell. */
import type { ReadContext } from '../connector.ts'
import { networkOf } from '../load.ts'

/**
 * `told` (`network:handle`) where the source tells it; else the account the user named for this import, or the only one
 * known of the network; else `network:name/unknown`, which the user is asked about afterwards.
 */
export function ownAccount(network: string, told: string | undefined, { owners, accounts }: ReadContext): string {
  if (told !== undefined) return told
  const nobody = `${network}:name/unknown`
  const ofNetwork = (account: string) => networkOf(account) === network && account !== nobody
  const named = owners.find(ofNetwork)
  if (named !== undefined) return named
  const [known, ...others] = accounts.filter(ofNetwork)
  return known !== undefined && others.length === 0 ? known : nobody
}

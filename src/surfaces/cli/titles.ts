/** Names of networks as their connectors have them. */
import type { Desk } from '../../runs/desk.ts'
import type { Titles } from './words/style.ts'

export const titlesOf =
  ({ connectors }: Desk): Titles =>
  (account) => {
    const network = account.slice(0, account.indexOf(':'))
    return connectors.get(network)?.about.title ?? network
  }

/** Whose mailbox it is: as the user said, else as the mails themselves show. */
import { ownAccount } from '../_entries/own-account.ts'
import type { ReadContext } from '../connector.ts'
import { networkOf } from '../load.ts'

/** How often an address stands in each place, over the mails that were looked at. */
export type Evidence = {
  mails: number
  /** As sender of mails in a folder of sent ones, and of others. */
  sent: Map<string, number>
  from: Map<string, number>
  /** As the one a server delivered to. */
  delivered: Map<string, number>
  /** As a recipient, and on either side at all; in the first part of the mailbox. */
  recipient: Map<string, number>
  part: Map<string, number>
  /** Addresses of lists: what goes to them is not for the owner alone. */
  lists: Set<string>
  /** Names that senders show. */
  names: Map<string, string>
}

export type Owner = {
  /** `email:ada@shop.example`, the first the one that everything belongs to which names no other. */
  accounts: readonly string[]
  isOwn(address: string): boolean
  /** The account of the first of these addresses that has one of its own. */
  accountOf(addresses: readonly string[]): string
}

/** `ada+news@shop.example` is Ada's as well, and so is `a.d.a@gmail.com` if `ada@gmail.com` is. */
function canonical(address: string): string {
  const at = address.lastIndexOf('@')
  if (at <= 0) return address
  const domain = address.slice(at + 1).replace(/^googlemail\./, 'gmail.')
  const local = address.slice(0, at).replace(/(?<=.)\+.*$/, '')
  return `${domain === 'gmail.com' ? local.replaceAll('.', '') : local}@${domain}`
}

/** The same addresses are asked after again and again. */
const remembered = 20_000

export function findOwner(evidence: Evidence, context: ReadContext): Owner {
  const named = addressesOf(context.owners)
  const known = addressesOf(context.accounts)
  const shown = [...evidence.sent.keys()].filter((address) => isSender(address, evidence)).sort(by(evidence.sent))
  const present = known.filter((address) => (evidence.part.get(address) ?? 0) > 0).sort(by(evidence.part))
  const certain = [...new Set([...named, ...shown, ...present])]
  const guessed = certain.length === 0 ? guess(evidence) : undefined
  const own = guessed === undefined ? certain : [guessed]
  const main = own[0] ?? ''
  const accounts =
    own.length === 0 ? [ownAccount('email', undefined, context)] : own.map((address) => `email:${address}`)
  const all = new Set([...own, ...known, ...aliases(evidence, main)].map(canonical))
  const byAddress = new Map(own.map((address) => [canonical(address), `email:${address}`]))
  const answers = new Map<string, boolean>()
  return {
    accounts,
    isOwn(address) {
      const known = answers.get(address)
      if (known !== undefined) return known
      const is = all.has(canonical(address))
      if (answers.size >= remembered) answers.clear()
      answers.set(address, is)
      return is
    },
    accountOf(addresses) {
      if (accounts.length > 1)
        for (const address of addresses) {
          const account = byAddress.get(canonical(address))
          if (account !== undefined) return account
        }
      return accounts[0] ?? ownAccount('email', undefined, context)
    },
  }
}

function addressesOf(accounts: readonly string[]): string[] {
  return accounts
    .filter((account) => networkOf(account) === 'email')
    .map((account) => account.slice('email:'.length).toLowerCase())
    .filter((address) => /^[^\s@]+@[^\s@]+$/.test(address))
}

const by = (counts: ReadonlyMap<string, number>) => (a: string, b: string) =>
  (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)

/** Who is in the folder of sent mails sent them, unless a stray mail of somebody who writes to us lies there. */
function isSender(address: string, { sent, from, delivered }: Evidence): boolean {
  const count = sent.get(address) ?? 0
  const most = Math.max(...sent.values())
  return count >= 3 || count === most || delivered.has(address) || (from.get(address) ?? 0) <= 3 * count
}

/** Other addresses whose mail is delivered here: the same owner, but nobody said they are accounts. */
function aliases({ delivered, lists }: Evidence, main: string): string[] {
  const total = delivered.values().reduce((sum, count) => sum + count, 0)
  return [...delivered]
    .filter(([address, count]) => address !== main && !lists.has(address) && count >= 3 && count >= total / 10)
    .map(([address]) => address)
}

/** The one most mails are from or to, deliveries counting most; nobody where that is not a third of them. */
function guess({ mails, delivered, recipient, part, lists }: Evidence): string | undefined {
  const score = (address: string) => (part.get(address) ?? 0) + 3 * (delivered.get(address) ?? 0)
  const candidates = [...new Set([...part.keys(), ...delivered.keys()])].filter((address) => !lists.has(address))
  const [best] = candidates.sort(
    (a, b) => score(b) - score(a) || (recipient.get(b) ?? 0) - (recipient.get(a) ?? 0) || (a < b ? -1 : 1),
  )
  return best !== undefined && score(best) * 3 >= mails ? best : undefined
}

/** Whether mail arrives: dead addresses for each address written to, or of a list where only its status is known. */
import { accountOf, addresseesOf, atOf, handlesOf, isSent, kindOf, undated } from '../../people/index.ts'
import { percent, several } from '../words.ts'
import type { Case } from './case.ts'
import { figure, highIsBad, type Limb, tooFew, type Untold } from './finding.ts'
import { together } from './newest.ts'
import type { AccountTally } from './tally.ts'

type Post = { addresses: number; dead: number }

/** Undefined where there is no mail at all. */
export function bouncing(c: Case): Limb | Untold | undefined {
  const { settings, tally } = c
  const mailing = tally.accounts.filter((one) => one.bounces.count > 0 || isAddress(one.account))
  const posts = mailing.map((one) => (one.addressees.size > 0 ? written(one) : listed(c, one.account)))
  const addresses = posts.reduce((sum, post) => sum + post.addresses, 0)
  const dead = posts.reduce((sum, post) => sum + post.dead, 0)
  if (addresses === 0) return undefined
  const basis = settings['diagnose.wrong-place.basisAddressees']
  const watch = settings['diagnose.wrong-place.watchBounces']
  const bounces = together(
    c,
    mailing.map((one) => one.bounces),
  )
  const rate = dead / addresses
  const figures = [
    figure('share of addresses whose mail bounces', rate, watch, bounces),
    figure('addresses written to', addresses, basis),
  ]
  if (addresses < basis)
    return tooFew(
      `Mail to ${several(addresses, 'address', 'addresses')} is too little to tell whether it arrives.`,
      [],
      figures,
    )
  const judged = highIsBad(rate, settings['diagnose.wrong-place.problemBounces'], watch, 1)
  const basisWords = `${dead} of ${addresses} addresses (${percent(rate)})`
  return {
    ...judged,
    headline:
      judged.verdict === 'fine'
        ? `Your mail arrives; it came back from ${basisWords}.`
        : `Your mail came back from ${basisWords}.`,
    actions: ['Take the addresses that bounce off the list, and look where those people talk now.'],
    figures,
  }
}

/** An account that is an address: what it sends is mail. */
const isAddress = (account: string): boolean => /^[^:]+:[^@\s]+@[^@\s]+$/.test(account)

function written({ addressees, bounced }: AccountTally): Post {
  const dead = new Set(bounced)
  const all = new Set(addressees)
  // Mail can come back after the window's first day from before it: whoever bounced was written to.
  for (const handle of dead) if (handle >= 0) all.add(handle)
  return { addresses: all.size, dead: dead.size }
}

/** Of an account that wrote nothing: its list as last told, and all that ever came back. */
function listed(c: Case, account: string): Post {
  let latest: { at: number; count: number } | undefined
  for (const snapshot of c.world.register.followers.values()) {
    if (snapshot.account !== account || snapshot.at > c.at || (latest && snapshot.at < latest.at)) continue
    latest = { at: snapshot.at, count: snapshot.count ?? snapshot.handles?.length ?? 0 }
  }
  if (latest === undefined) return { addresses: 0, dead: 0 }
  const dead = new Set<number>()
  const { facts } = c.world
  const index = c.world.accountIndex.get(account)
  for (let row = 0; row < facts.size; row++) {
    if (kindOf(facts, row) !== 'bounce' || isSent(facts, row) || accountOf(facts, row) !== index) continue
    const at = atOf(facts, row)
    if (at > c.at && at !== undated) continue
    if (addresseesOf(facts, row) === 0) dead.add(-1 - row)
    for (const handle of handlesOf(facts, row)) dead.add(handle)
  }
  return { addresses: latest.count + dead.size, dead: dead.size }
}

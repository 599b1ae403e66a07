/** A population of people with their handles, and who each handle truly is. */
import type { Profile } from '../../src/people/who/profile.ts'
import { type Dice, dice as diceOf } from './dice.ts'
import { blurred, type Firm, makeFirms } from './firms.ts'
import { makeHandle, type Network } from './handles.ts'
import { type Human, makeHuman } from './humans.ts'
import { type Shares, usual } from './shares.ts'

export type Population = {
  /** One handle each, in an order that tells nothing. */
  profiles: Profile[]
  /** Who each is, by place; two of one number are one human or one firm's own pages. */
  truth: number[]
  people: number
}

const networks: readonly [Network, number][] = [
  ['linkedin', 0.6],
  ['email', 0.6],
  ['x', 0.55],
  ['instagram', 0.4],
  ['facebook', 0.35],
  ['bluesky', 0.25],
  ['mastodon', 0.2],
]

/** Deterministic by `seed`. `people` humans and firms together have `handles` handles. */
export function populationOf(
  seed: number,
  changed: Partial<Shares> = {},
  people = 20_000,
  handles = 60_000,
): Population {
  const shares = { ...usual, ...changed }
  const dice = diceOf(seed)
  const firms = makeFirms(Math.round(people / 10), dice)
  const made: { profile: Profile; who: number }[] = []
  const taken = new Set<string>()
  const add = (profile: Profile, who: number) => {
    const [handle = ''] = profile.handles
    if (taken.has(handle)) return
    taken.add(handle)
    made.push({ profile, who })
  }
  const firmCount = Math.round(people * 0.04)
  const humans = Array.from({ length: people - firmCount }, () => makeHuman(dice, firms, shares))
  const on = humans.map(() => networksOf(dice))
  for (const [who, human] of humans.entries()) addHandles(human, who, on[who] ?? [], taken, add, shares, dice)
  let next = people
  for (const [at, firm] of firms.slice(0, firmCount).entries()) {
    addPages(firm, humans.length + at, add, dice)
    // What several people read is nobody's handle.
    for (const address of ['info', 'team', 'hello', 'sales'])
      if (dice.chance(0.3)) add({ handles: [`email:${address}@${firm.domain}`] }, next++)
  }
  // Whoever has more handles has them elsewhere.
  for (let at = 0; made.length < handles; at = (at + 1) % humans.length) {
    const [human, mine] = [humans[at], on[at]]
    if (human === undefined || mine === undefined || !dice.chance(0.3)) continue
    const further = networks.map(([network]) => network).filter((network) => !mine.includes(network))
    const several = [
      further.length > 0 ? dice.pick(further) : 'email',
      ...(dice.chance(0.2) ? (['email'] as const) : []),
    ]
    mine.push(...several)
    addHandles(human, at, several, taken, add, shares, dice)
  }
  const shuffled = made.slice(0, handles)
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = dice.whole(at + 1)
    const [a, b] = [shuffled[at], shuffled[other]]
    if (a !== undefined && b !== undefined) [shuffled[at], shuffled[other]] = [b, a]
  }
  return { profiles: shuffled.map(({ profile }) => profile), truth: shuffled.map(({ who }) => who), people }
}

function networksOf(dice: Dice): Network[] {
  const chosen = networks.filter(([, share]) => dice.chance(share * 0.86)).map(([network]) => network)
  // A second account somewhere is not rare, nor is a second address.
  if (chosen.includes('email') && dice.chance(0.25)) chosen.push('email')
  if (dice.chance(0.03)) chosen.push(dice.pick(['x', 'instagram', 'facebook'] as const))
  return chosen.length === 0 ? ['linkedin'] : chosen
}

function addHandles(
  human: Human,
  who: number,
  chosen: readonly Network[],
  taken: ReadonlySet<string>,
  add: (profile: Profile, who: number) => void,
  shares: Shares,
  dice: Dice,
): void {
  const others: string[] = []
  for (const network of chosen) {
    const profile = makeHandle(human, network, others, taken, shares, dice)
    add(profile, who)
    others.push(...profile.handles)
  }
}

function addPages(firm: Firm, who: number, add: (profile: Profile, who: number) => void, dice: Dice): void {
  for (const network of ['x', 'linkedin', 'facebook', 'instagram'] as const) {
    if (dice.chance(0.4)) continue
    add(
      {
        handles: [`${network}:${firm.plain}${dice.chance(0.3) ? 'hq' : ''}`],
        names: [dice.chance(0.8) ? firm.name : firm.name.replace(/ (?:Ltd|GmbH|S\.L\.)$/, '')],
        ...(dice.chance(0.7) && { says: [`feed:${firm.domain}`] }),
        ...(dice.chance(0.6) && { pictures: [blurred(firm.logo, dice.whole(4), dice)] }),
        ...(dice.chance(0.5) && { organisation: true }),
      },
      who,
    )
  }
}

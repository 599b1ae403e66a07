/** What each handle of an invented human shows: names in many spellings or none, bios, sites, pictures, work. */
import type { Profile } from '../../src/people/who/profile.ts'
import type { Dice } from './dice.ts'
import { blurred } from './firms.ts'
import type { Human } from './humans.ts'
import type { Shares } from './shares.ts'
import { mistyped, romanised, withoutAccents } from './spelling.ts'

export type Network = 'x' | 'linkedin' | 'mastodon' | 'bluesky' | 'facebook' | 'instagram' | 'email'

const hosts = ['mastodon.social', 'fosstodon.org', 'toot.example', 'social.example', 'mas.to', 'chaos.example']
const mails = ['gmail.com', 'gmail.com', 'gmail.com', 'outlook.com', 'yahoo.com', 'gmx.de', 'icloud.com', 'hotmail.com']
const decorations = [' 🌱', ' (she/her)', ' (he/him)', ', PhD', ' 🇪🇺', ' | writer', ' ✨', ', MBA']
/** Pictures that networks give to whoever has none. */
const given = ['0000ffffffff0000', '3c7e7e7e3c18183c', 'ffc3819999c3ffff']

/** A name in Latin letters as this human writes it; once in a while otherwise. */
function latin(name: string, { tongue, way }: Human, dice: Dice): string {
  const habit = dice.chance(0.8) ? way : dice.whole(3)
  return tongue.script ? romanised(name, tongue.script, habit) : name
}

const plainly = (name: string): string =>
  withoutAccents(name, true)
    .toLowerCase()
    .replace(/[^a-z]/g, '')

function shownName(human: Human, network: Network, shares: Shares, dice: Dice): string | undefined {
  const { tongue, persona, called, former } = human
  if (dice.chance(network === 'email' ? 0.15 : 0.04)) return undefined
  const isSober = network === 'linkedin' || network === 'email' || network === 'facebook'
  if (persona !== undefined && !isSober && dice.chance(0.3)) return persona.replace('_', ' ')
  const inOwnScript = tongue.script !== undefined && dice.chance(0.4)
  const write = (name: string) => (inOwnScript ? name : latin(name, human, dice))
  const useCalled = called !== undefined && dice.chance(isSober ? 0.2 : 0.5)
  let first = write(useCalled ? called : human.given)
  const [paternal = ''] = human.surname.split(' ')
  const whole = former !== undefined && dice.chance(0.4) ? former : dice.chance(0.35) ? human.surname : paternal
  let last = write(whole)
  if (!inOwnScript && dice.chance(0.25)) {
    const germanWay = dice.chance(0.6)
    first = withoutAccents(first, germanWay)
    last = withoutAccents(last, germanWay)
  }
  if (dice.chance(0.015 * shares.slips)) last = mistyped(last, dice)
  if (dice.chance(0.01 * shares.slips)) first = mistyped(first, dice)
  if (!isSober && dice.chance(0.06)) return first
  if (dice.chance(0.02)) return `${first} ${last[0] ?? ''}.`
  if (dice.chance(0.02)) return `${first[0] ?? ''}. ${last}`
  if (human.middle !== undefined && dice.chance(0.3))
    first += dice.chance(0.5) ? ` ${human.middle}` : ` ${human.middle[0] ?? ''}.`
  if (network === 'email' && dice.chance(0.1)) return `${last}, ${first}`
  const decoration = network !== 'email' && dice.chance(0.12) ? dice.pick(decorations) : ''
  return `${first} ${last}${decoration}`
}

function ownName(human: Human, network: Network, dice: Dice): string {
  const { persona, called, former, digits } = human
  const first = plainly(latin(human.given, human, dice))
  const [paternal = ''] = human.surname.split(' ')
  const last = plainly(latin(former !== undefined && dice.chance(0.25) ? former : paternal, human, dice))
  const nick = called === undefined ? first : plainly(latin(called, human, dice))
  if (persona !== undefined && dice.chance(network === 'email' || network === 'facebook' ? 0.25 : 0.7))
    return persona + (dice.chance(0.15) ? digits : '')
  const point =
    network === 'email' || network === 'facebook' || network === 'instagram' ? '.' : network === 'bluesky' ? '-' : '_'
  const number = dice.chance(0.3) ? digits : ''
  switch (dice.whole(14)) {
    case 0:
    case 1:
    case 2:
      return first + last + number
    case 3:
    case 4:
    case 5:
      return `${first}${point}${last}${number}`
    case 6:
    case 7:
      return `${first[0] ?? ''}${last}${number}`
    case 8:
      return `${first}${last[0] ?? ''}${digits}`
    case 9:
      return nick + last + number
    case 10:
      return `${last}${point}${first}`
    case 11:
      return `${last}${digits}`
    case 12:
      return `${nick}${digits}`
    default:
      return dice.pick([
        `the${first}${last}`,
        `${first}${last}writes`,
        `real${first}${last}`,
        `${first}${point}${last}${point}art`,
      ])
  }
}

/** The handle of habit, which is made the first time; hyphens and points are each network's matter. */
function habitual(human: Human, network: Network, dice: Dice): string | undefined {
  if (!human.habit || !dice.chance(0.6)) return undefined
  const known = habits.get(human) ?? ownName(human, network, dice).replace(/[._-]/g, '')
  habits.set(human, known)
  return known
}
const habits = new WeakMap<Human, string>()

function handleOn(human: Human, network: Network, dice: Dice): string {
  if (network === 'linkedin') {
    const { given, surname } = human
    const [paternal = ''] = surname.split(' ')
    const name = `${plainly(latin(given, human, dice))}-${plainly(latin(paternal, human, dice))}`
    return dice.chance(0.7) ? `${name}-${(dice.whole(900_000) + 100_000).toString(16)}${dice.whole(90) + 10}` : name
  }
  if (network === 'email' && human.firm !== undefined && dice.chance(0.5)) {
    const first = plainly(latin(human.given, human, dice))
    const last = plainly(latin(human.surname.split(' ')[0] ?? '', human, dice))
    return `${dice.pick([`${first}.${last}`, `${first}.${last}`, `${first[0] ?? ''}${last}`, first, `${last}`])}@${human.firm.domain}`
  }
  if (network === 'email' && human.site !== undefined && dice.chance(0.3))
    return `${dice.pick(['me', plainly(latin(human.given, human, dice)), 'post'])}@${human.site}`
  const own = habitual(human, network, dice) ?? ownName(human, network, dice)
  if (network === 'email') return `${own}@${dice.pick(mails)}`
  if (network === 'mastodon') return `@${own}@${dice.pick(hosts)}`
  if (network === 'bluesky')
    return human.site !== undefined && dice.chance(0.3) ? human.site : `${own.replaceAll('_', '-')}.bsky.social`
  return own
}

/** One handle, with what it shows. `others`: handles of the same human made before. */
export function makeHandle(
  human: Human,
  network: Network,
  others: readonly string[],
  taken: ReadonlySet<string>,
  shares: Shares,
  dice: Dice,
): Profile {
  let own = handleOn(human, network, dice)
  let handle = `${network}:${own}`
  while (taken.has(handle)) {
    own = own.includes('@', 1)
      ? own.replace(/(?=@[^@]*$)/, String(dice.whole(100)))
      : own.includes('.bsky')
        ? own.replace('.', `${dice.whole(100)}.`)
        : `${own}${dice.whole(100)}`
    handle = `${network}:${own}`
  }
  const name = shownName(human, network, shares, dice)
  const isSocial = network !== 'email' && network !== 'linkedin'
  const firm = human.formerFirm !== undefined && dice.chance(0.4) ? human.formerFirm : human.firm
  const says: string[] = []
  if (isSocial && human.site !== undefined && dice.chance(0.55)) says.push(`feed:${human.site}`)
  else if (isSocial && firm !== undefined && dice.chance(0.15)) says.push(`feed:${firm.domain}`)
  if (isSocial && others.length > 0 && dice.chance(0.12)) says.push(dice.pick(others))
  const works = network === 'linkedin' ? dice.chance(0.85) : network === 'email' && dice.chance(0.25)
  const bio = (isSocial && dice.chance(0.5) && bioOf(human, firm?.name, dice)) || undefined
  const picture = network !== 'email' && dice.chance(shares.pictures) ? pictureOf(human, dice) : undefined
  return {
    handles: [handle],
    ...(name !== undefined && { names: [name] }),
    ...(says.length > 0 && { says }),
    ...(bio !== undefined && { bios: [bio] }),
    ...(picture !== undefined && { pictures: [picture] }),
    ...(works && firm !== undefined && { companies: [firm.name] }),
    ...(works && { positions: [human.position] }),
    ...((works || isSocial) && dice.chance(0.3) && { places: [human.town] }),
  }
}

function bioOf(human: Human, firm: string | undefined, dice: Dice): string {
  const parts = [
    ...(firm !== undefined && dice.chance(0.45) ? [`${human.position} at ${firm}`] : []),
    ...human.interests.filter(() => dice.chance(0.5)),
    ...(dice.chance(0.3) ? [human.town] : []),
    ...(dice.chance(0.2) ? ['All views are my own'] : []),
  ]
  return parts.join(dice.pick([', ', '. ', ' | ', ' · ']))
}

function pictureOf(human: Human, dice: Dice): string {
  if (dice.chance(0.08)) return dice.pick(given)
  if (human.firm !== undefined && dice.chance(0.04)) return blurred(human.firm.logo, dice.whole(4), dice)
  if (dice.chance(0.25)) return Array.from({ length: 16 }, () => dice.whole(16).toString(16)).join('')
  return blurred(human.picture, dice.whole(8), dice)
}

/** Everybody in the demo, with the handles they go by on each network. */
import { doubles } from '../stories/doubles.ts'
import { families } from '../stories/families.ts'
import { gone } from '../stories/gone.ts'
import { makers } from '../stories/makers.ts'
import { now } from '../stories/now.ts'
import { passers } from '../stories/passers.ts'
import { pupils } from '../stories/pupils.ts'
import { regulars } from '../stories/regulars.ts'
import { sellers } from '../stories/sellers.ts'
import { street } from '../stories/street.ts'
import { trade } from '../stories/trade.ts'
import { createChance } from '../time/chance.ts'
import { type Character, type Network, readScript } from './script.ts'

export const accounts = {
  i: 'instagram:pilgrimyardbindery',
  f: 'facebook:pilgrimyardbindery',
  l: 'linkedin:nell-harbottle-binder',
  e: 'email:nell@pilgrimyard.example',
} as const satisfies Record<Network, string>

export type Member = Character & {
  /** Name without capitals and marks, for ids. */
  slug: string
  first: string
  handles: Partial<Record<Network, string>>
}

/** In the order of the scripts. */
export const readCast = (): Member[] =>
  [street, trade, makers, families, pupils, now, gone, passers, regulars, doubles, sellers]
    .flatMap(readScript)
    .map(memberOf)

export function memberOf(character: Character): Member {
  const slug = slugOf(character.name)
  const handles = Object.fromEntries(character.networks.map((network) => [network, handleOf(network, character, slug)]))
  return { ...character, slug, first: firstNameOf(character), handles }
}

const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')

/** She taught Nell in the infants; nobody calls her by her first name. */
const firstNameOf = ({ name }: Character) =>
  name === 'Peggy Nightingale' ? 'Miss Nightingale' : (name.split(' ')[0] ?? name)

/** Made so that no handle is likely to be anybody's: the tag or the town stands in it, and mail ends in `.example`. */
function handleOf(network: Network, { name, tag }: Character, slug: string): string {
  const isOwnTag = slug.includes(tag)
  switch (network) {
    case 'i':
      return `instagram:${slug.replaceAll('-', '_')}_${isOwnTag ? 'halverstock' : tag.replaceAll('.', '_')}`
    case 'f':
      return `facebook:name/${name.toLowerCase()}`
    case 'l':
      return `linkedin:${slug}-${createChance(slug).whole(0xfffffff).toString(16)}`
    case 'e':
      return `email:${slug.split('-')[0]}@${isOwnTag ? `${slug}.example` : `${tag}.example`}`
  }
}

/** The handle on that network; people are only told of where they are. */
export function handleOn(member: Member, network: Network): string {
  const handle = member.handles[network]
  if (handle === undefined) throw new Error(`${member.name} is not on the network that the demo puts them on.`)
  return handle
}

/** Firms that the invented people work for: a name, a domain, a page, and addresses that several read. */
import type { Dice } from './dice.ts'

export type Firm = { name: string; plain: string; domain: string; logo: string }

const first =
  'Amber Arc Atlas Beacon Birch Blue Bright Cedar Clear Coastal Copper Crown Delta Ember Fern Field Forge Fox Golden Granite Green Harbour Haven Hill Iron Juniper Lark Lime Linden Maple Meadow Mill Moon North Oak Orchard Otter Pine Quay Raven Red River Robin Rowan Silver South Spring Stone Summit Swift Thistle Tide True Urban Vale West Wild Willow'.split(
    ' ',
  )
const second =
  'acre bank barn bird bolt box brook craft crest dale edge fall fire fold gate grove hall house land lane leaf light line link loom mark mind path peak point port print rise rock root sail scape shore sky song star stream tree wave way wing wood works yard'.split(
    ' ',
  )
const kinds = [
  '',
  '',
  '',
  ' Ltd',
  ' GmbH',
  ' Studio',
  ' Bakery',
  ' Books',
  ' Consulting',
  ' Design',
  ' Media',
  ' Trust',
  ' S.L.',
  ' Architects',
  ' Legal',
  ' Kitchens',
]
const endings = ['com', 'co.uk', 'de', 'org', 'net', 'es', 'eu', 'io', 'fr']

export function makeFirms(count: number, dice: Dice): Firm[] {
  const taken = new Set<string>()
  const firms: Firm[] = []
  while (firms.length < count) {
    const name = `${dice.pick(first)}${dice.chance(0.5) ? ` ${upper(dice.pick(second))}` : dice.pick(second)}`
    const plain = name.toLowerCase().replaceAll(' ', '')
    const domain = `${plain}.${dice.pick(endings)}`
    if (taken.has(domain)) continue
    taken.add(domain)
    firms.push({ name: name + dice.pick(kinds), plain, domain, logo: hash(dice) })
  }
  return firms
}

const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** A picture's hash: 64 bits. */
export const hash = (dice: Dice): string => Array.from({ length: 16 }, () => dice.whole(16).toString(16)).join('')

/** The same picture as another network makes it: some bits are others. */
export function blurred(picture: string, bits: number, dice: Dice): string {
  const digits = [...picture].map((digit) => Number.parseInt(digit, 16))
  for (let done = 0; done < bits; done++) {
    const at = dice.whole(16)
    digits[at] = (digits[at] ?? 0) ^ (1 << dice.whole(4))
  }
  return digits.map((digit) => digit.toString(16)).join('')
}

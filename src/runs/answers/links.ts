/** Where somebody can be found and written to, as their network's connector knows. */

import { handlesOfPerson, personOf } from '../../people/index.ts'
import type { Asked } from '../ask.ts'

/** The page of the first handle that has one. */
export function profileOf({ desk, world }: Asked, person: string): string | null {
  const index = world.identity.index.get(person)
  if (index === undefined) return null
  for (const handle of handlesOfPerson(world, personOf(world.identity, index))) {
    const colon = handle.indexOf(':')
    const page = desk.connectors.get(handle.slice(0, colon))?.about.profile?.(handle.slice(colon + 1))
    if (page !== undefined && /^(?:https?|mailto):/i.test(page)) return page
  }
  return null
}

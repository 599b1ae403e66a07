/** Where somebody can be found and written to, as their network's connector knows. */

import { handlesOfPerson, personOf } from '../../people/index.ts'
import type { Asked } from '../ask.ts'

/** The page of the first handle that has one, on `network` rather than elsewhere. */
export function profileOf({ desk, world }: Asked, person: string, network?: string): string | null {
  const index = world.identity.index.get(person)
  if (index === undefined) return null
  const handles = handlesOfPerson(world, personOf(world.identity, index))
  const there = handles.filter((handle) => handle.startsWith(`${network}:`))
  for (const handle of [...there, ...handles]) {
    const colon = handle.indexOf(':')
    const page = desk.connectors.get(handle.slice(0, colon))?.about.profile?.(handle.slice(colon + 1))
    if (page !== undefined && /^(?:https?|mailto):/i.test(page)) return page
  }
  return null
}

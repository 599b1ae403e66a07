/** Erases one person for good, under every handle they have. */
import type { Asker } from '../ledger/entry.ts'
import { handlesOfPerson, nameOf } from '../people/index.ts'
import { Refused } from '../tools/refused.ts'
import { rootOf } from './answers/today.ts'
import { ask } from './ask.ts'
import type { Desk } from './desk.ts'

export type Named = { name: string; handles: string[] }

/** Who would be erased. @throws Refused where nobody is known by this handle. */
export async function personToForget(desk: Desk, asker: Asker, id: string): Promise<Named> {
  const asked = await ask(desk, asker)
  const root = rootOf(asked, id)
  if (root === undefined)
    throw new Refused(`Nobody is known as "${id.slice(0, 120)}": "rapport people --q NAME" shows the handles.`)
  return { name: nameOf(asked.world, root), handles: handlesOfPerson(asked.world, root) }
}

export async function forgetPerson(desk: Desk, asker: Asker, person: Named): Promise<Named & { erased: number }> {
  const { erased } = await desk.ledger.forget(asker, person.handles, [person.name])
  return { ...person, erased }
}

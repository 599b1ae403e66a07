/** Who may do what: the one table every function of the ledger asks. */
import type { Asker, Role } from './entry.ts'

export type Deed = 'read' | 'write' | 'retract' | 'forget'

const may = {
  owner: ['read', 'write', 'retract', 'forget'],
  writer: ['read', 'write'],
  reader: ['read'],
} as const satisfies Record<Role, readonly Deed[]>

/** Somebody asked for what their role does not allow. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden'
}

/** @throws Forbidden */
export function permit(asker: Asker, deed: Deed): void {
  const deeds: readonly Deed[] = may[asker.role]
  if (!deeds.includes(deed))
    throw new Forbidden(`${asker.who} may not ${deed} in "${asker.workspace}": ask its owner for another role.`)
}

/** The one who runs the program on their own machine. */
export function localOwner(workspace: string): Asker {
  return { workspace, who: 'you', role: 'owner' }
}

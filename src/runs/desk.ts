/** Opens the desk: the data folder, the ledger, the connectors and the workspaces that live in memory. */
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connector } from '../connectors/connector.ts'
import { loadConnectors } from '../connectors/load.ts'
import type { Asker } from '../ledger/entry.ts'
import { type Ledger, openLedger } from '../ledger/ledger.ts'
import { localOwner } from '../ledger/permissions.ts'
import { makeFolder } from '../tools/folder.ts'
import { Refused } from '../tools/refused.ts'
import { createLiving, type Living } from './living.ts'

export type DeskOptions = {
  /** Folder of the embedded database and of keys. */
  data: string
  /** PostgreSQL instead of the embedded database. */
  databaseUrl?: string | undefined
}

export type Desk = AsyncDisposable & {
  data: string
  databaseUrl: string | undefined
  ledger: Ledger
  connectors: ReadonlyMap<string, Connector>
  /** Connectors that could not be loaded, for `doctor`. */
  failed: readonly { folder: string; reason: string }[]
  /** Who the program acts for until there is sign-in: the owner, on this machine. */
  owner(workspace: string): Asker
  /** `now`, or a little later: no two words of a user are of one moment, so that the later of two is known. */
  moment(now: number): number
  /** The workspace in memory, made when it is first asked for. */
  living(asker: Asker): Living
  /** Whether it is in memory already. */
  isLiving(asker: Asker): boolean
}

/** @throws Refused where the folder cannot be written or the database not be opened. */
export async function openDesk({ data, databaseUrl }: DeskOptions): Promise<Desk> {
  const secret = keyOf(data)
  const { connectors, failed } = await loadConnectors()
  const ledger = await openLedger(databaseOf({ data, databaseUrl }), secret)
  const livings = new Map<string, Living>()
  let last = 0
  return {
    data,
    databaseUrl,
    ledger,
    connectors,
    failed,
    owner: localOwner,
    moment(now) {
      last = Math.max(now, last + 1)
      return last
    },
    living(asker) {
      const known = livings.get(asker.workspace)
      if (known) return known
      const fresh = createLiving()
      livings.set(asker.workspace, fresh)
      return fresh
    },
    isLiving: (asker) => livings.has(asker.workspace),
    [Symbol.asyncDispose]: () => ledger[Symbol.asyncDispose](),
  }
}

/** Where the database is. */
export const databaseOf = ({ data, databaseUrl }: DeskOptions) =>
  databaseUrl ? { url: databaseUrl } : { file: join(data, 'rapport.db') }

/** The installation's own key, made at the first start and readable by its owner alone. */
function keyOf(data: string): string {
  const file = join(data, 'keys', 'installation.key')
  try {
    makeFolder(join(data, 'keys'), 0o700)
    try {
      return readFileSync(file, 'utf8').trim()
    } catch {
      const key = randomBytes(32).toString('base64url')
      writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' })
      return key
    }
  } catch (cause) {
    // Two processes at their first start: the other one's key counts.
    try {
      return readFileSync(file, 'utf8').trim()
    } catch {
      throw new Refused(
        `The data folder ${data} cannot be written: check its permissions or choose another with --data.`,
        { cause },
      )
    }
  }
}

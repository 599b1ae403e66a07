/** Fresh ledgers on both databases, so that every test of the ledger runs on both. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { type Ledger, openLedger } from '../src/ledger/ledger.ts'
import type { Where } from '../src/tools/database/database.ts'
import { secret } from './ledger-words.ts'
import { type Postgres, startPostgres, withoutPostgres } from './postgres.ts'

export type Fresh = {
  /** A new, empty database: to be opened once or several times. */
  where(): Promise<Where>
  /** The same, opened; closed at the end of the test file. */
  ledger(): Promise<Ledger>
}

export function describeOnBoth(name: string, tests: (fresh: Fresh, database: 'sqlite' | 'postgres') => void): void {
  describe(`${name} (SQLite)`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-ledger-'))
    let count = 0
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    tests(
      ledgersAt(async () => ({ file: join(folder, `${++count}.db`) })),
      'sqlite',
    )
  })
  const without = withoutPostgres()
  describe.skipIf(without !== undefined)(`${name} (PostgreSQL${without ? `, skipped: ${without}` : ''})`, () => {
    let server: Postgres | undefined
    beforeAll(async () => {
      server = await startPostgres()
    }, 60_000)
    // Hooks at the end run last first: the ledgers are closed before the server stops.
    afterAll(() => server?.[Symbol.asyncDispose]())
    tests(
      ledgersAt(async () => ({ url: (await server?.freshUrl()) ?? '' })),
      'postgres',
    )
  })
}

function ledgersAt(where: () => Promise<Where>): Fresh {
  const opened: Ledger[] = []
  afterAll(async () => {
    for (const ledger of opened) await ledger[Symbol.asyncDispose]()
  })
  return {
    where,
    async ledger() {
      const ledger = await openLedger(await where(), secret)
      opened.push(ledger)
      return ledger
    },
  }
}

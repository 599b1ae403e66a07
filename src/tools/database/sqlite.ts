/** Node's own SQLite, set up for a desk that is read while it is written, and dressed as what Kysely expects. */
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { SqliteDatabase } from 'kysely'
import { Refused } from '../refused.ts'

export type Sqlite = {
  forKysely: SqliteDatabase
  /** A statement kept for as long as the database is open. */
  prepared(sql: string): StatementSync
  /** Writes the file anew without what was deleted, and empties the log beside it. */
  scrub(): void
}

/** How long a writer waits for another process, in milliseconds. */
const patience = 10_000

/** @throws Refused where the file is not ours to write or is no database. */
export function openSqlite(file: string): Sqlite {
  const database = opened(file)
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    if (statements.size < 500) statements.set(sql, statement)
    return statement
  }
  return {
    prepared,
    scrub: () => database.exec('vacuum; pragma wal_checkpoint(truncate)'),
    forKysely: {
      close: () => database.close(),
      prepare(sql) {
        const statement = prepared(sql)
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...cells(parameters)),
          run: (parameters) => {
            const { changes, lastInsertRowid } = statement.run(...cells(parameters))
            return { changes: Number(changes), lastInsertRowid: Number(lastInsertRowid) }
          },
          iterate: (parameters) => statement.iterate(...cells(parameters)),
        }
      },
    },
  }
}

function opened(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: true })
    // A commit survives a killed process; with `normal` only a power cut can lose the last ones, never the file.
    database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma temp_store = memory')
    database.exec('pragma cache_size = -16000; pragma journal_size_limit = 67108864')
    return database
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : ''
    if (words.includes('not a database'))
      throw new Refused(`${file} is not a Rapport database: choose another folder with --data.`, { cause })
    throw new Refused(
      `The database ${file} cannot be opened for writing (${words}): check the folder's permissions or choose another with --data.`,
      { cause },
    )
  }
}

type Value = string | number | bigint | null | Uint8Array

function cells(parameters: readonly unknown[]): Value[] {
  return parameters.map((value) => {
    if (value === undefined) return null
    if (typeof value === 'boolean') return value ? 1 : 0
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || value === null)
      return value
    if (value instanceof Uint8Array) return value
    throw new TypeError(`A ${typeof value} cannot be stored.`)
  })
}

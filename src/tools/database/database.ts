/** Opens the one database: an embedded SQLite file, or PostgreSQL by its address. Everything dialect-only stands in this folder. */
import { dirname } from 'node:path'
import { CompiledQuery, Kysely, PostgresDialect, SqliteDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { makeFolder } from '../folder.ts'
import { Refused } from '../refused.ts'
import { openSqlite } from './sqlite.ts'

export type Dialect = 'sqlite' | 'postgres'

export type Database<Schema> = AsyncDisposable & {
  dialect: Dialect
  query: Kysely<Schema>
  /** Runs `work` in one transaction. Its first statement must write, so that the lock is taken before anything is read. */
  transaction<T>(work: (tx: Transaction<Schema>) => Promise<T>): Promise<T>
  /** Inserts rows with a prepared statement, inside the given transaction; values in the order of `columns`. */
  insertRows(tx: Transaction<Schema>, table: string, columns: readonly string[], rows: readonly Cell[][]): Promise<void>
  /** Leaves no byte of what was deleted in the embedded database's files; a server does so by itself, in its own time. */
  scrub(): Promise<void>
}

export type Cell = string | number | bigint | null | Uint8Array

export type Where = { file: string } | { url: string }

/** @throws Refused where the file cannot be written or the server not be reached. */
export async function openDatabase<Schema>(where: Where): Promise<Database<Schema>> {
  return 'file' in where ? openEmbedded<Schema>(where.file) : openPostgres<Schema>(where.url)
}

function openEmbedded<Schema>(file: string): Database<Schema> {
  try {
    makeFolder(dirname(file))
  } catch (cause) {
    throw new Refused(`The data folder ${dirname(file)} cannot be made: choose another with --data.`, { cause })
  }
  const sqlite = openSqlite(file)
  const query = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite.forKysely }) })
  return {
    dialect: 'sqlite',
    query,
    transaction: (work) => query.transaction().execute(work),
    async insertRows(_tx, table, columns, rows) {
      const statement = sqlite.prepared(
        `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      )
      for (const row of rows) statement.run(...row)
    },
    async scrub() {
      sqlite.scrub()
    },
    [Symbol.asyncDispose]: () => query.destroy(),
  }
}

/** PostgreSQL takes at most 65,535 parameters in one statement. */
const parametersAtOnce = 60_000

async function openPostgres<Schema>(url: string): Promise<Database<Schema>> {
  // Counters and times are whole numbers below 2^53.
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  // A connection that breaks while nobody uses it is replaced at the next query; unheard, it would end the program.
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch (cause) {
    await pool.end()
    throw new Refused(
      `The PostgreSQL server of --database-url does not answer (${cause instanceof Error ? cause.message : 'no reason given'}): check the address and that it runs.`,
      { cause },
    )
  }
  const query = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return {
    dialect: 'postgres',
    query,
    transaction: (work) => query.transaction().execute(work),
    async insertRows(tx, table, columns, rows) {
      const atOnce = Math.floor(parametersAtOnce / columns.length)
      const names = columns.map((name) => `"${name}"`).join(', ')
      for (let start = 0; start < rows.length; start += atOnce) {
        const part = rows.slice(start, start + atOnce)
        const places = part
          .map((_, row) => `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(', ')})`)
          .join(', ')
        await tx.executeQuery(CompiledQuery.raw(`insert into "${table}" (${names}) values ${places}`, part.flat()))
      }
    },
    async scrub() {},
    [Symbol.asyncDispose]: () => query.destroy(),
  }
}

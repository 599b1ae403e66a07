/** Looks whether a database is sound, without changing anything of it. */
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import type { Where } from './database.ts'

/** `undefined` where it is sound or not made yet, else in words what is wrong. */
export async function faultOf(where: Where): Promise<string | undefined> {
  try {
    return 'file' in where ? embeddedFault(where.file) : await serverFault(where.url)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function embeddedFault(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  using database = new DatabaseSync(file, { readOnly: true, timeout: 10_000 })
  const rows = database.prepare('pragma quick_check(5)').all()
  const words = rows.map((row) => String(Object.values(row)[0]))
  return words.length === 1 && words[0] === 'ok' ? undefined : words.join('; ')
}

async function serverFault(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    await client.query('select 1')
    return undefined
  } finally {
    await client.end()
  }
}

/** Brings a database to the newest schema; refuses one that is newer than this program. */
import { readdir } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { Refused } from '../refused.ts'

/** @throws Refused where the database was last used by a newer Rapport. */
export async function migrate<Schema>(query: Kysely<Schema>, folder: string): Promise<void> {
  const migrator = new Migrator({ db: query, provider: { getMigrations: () => migrationsIn(folder) } })
  const known = new Set(Object.keys(await migrationsIn(folder)))
  const done = await executed(query)
  const newer = done.find((name) => !known.has(name))
  if (newer !== undefined)
    throw new Refused(
      `This database was last used by a newer Rapport (it has "${newer}"): update this one, or choose another folder with --data.`,
    )
  if (done.length === known.size) return
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

async function migrationsIn(folder: string): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}-[a-z-]+\.ts$/.test(name)).sort()
  const loaded = await Promise.all(
    files.map(
      async (file) => [file.replace(/\.ts$/, ''), await import(pathToFileURL(`${folder}/${file}`).href)] as const,
    ),
  )
  return Object.fromEntries(loaded)
}

/** Names of the migrations this database has had; none where it is new. */
async function executed<Schema>(query: Kysely<Schema>): Promise<string[]> {
  const tables = await query.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(query)
  return rows.map((row) => row.name)
}

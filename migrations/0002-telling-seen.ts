/** When a further source saw an entry: without it, which of two tellings counts would hang on the order of arrival. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('telling')
    .addColumn('seen_at', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute()
}

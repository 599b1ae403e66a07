/** Keys of events that two sources tell without a common one, as a notification mail and an archive do. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('same')
    .addColumn('workspace', 'integer', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('root', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('same_place', ['workspace', 'key'])
    .execute()
}

/** What finds near-copies among messages, and which were found. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter.supportsTransactionalDdl
  const bytes = postgres ? sql`bytea` : sql`blob`

  await db.schema
    .createTable('sketch')
    .addColumn('workspace', 'integer', (c) => c.notNull())
    .addColumn('place', 'bigint', (c) => c.notNull())
    .addColumn('print', 'bigint', (c) => c.notNull())
    .addColumn('body', bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('sketch_place', ['workspace', 'place'])
    .addUniqueConstraint('sketch_print', ['workspace', 'print'])
    .execute()

  await db.schema
    .createTable('near')
    .addColumn('workspace', 'integer', (c) => c.notNull())
    .addColumn('place', 'bigint', (c) => c.notNull())
    .addColumn('one', 'bigint', (c) => c.notNull())
    .addColumn('other', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('near_place', ['workspace', 'place'])
    .execute()

  await db.schema
    .createTable('copies')
    .addColumn('workspace', 'integer', (c) => c.primaryKey().notNull())
    .addColumn('version', 'text', (c) => c.notNull())
    .addColumn('turn', 'bigint', (c) => c.notNull())
    .addColumn('upto', 'bigint', (c) => c.notNull())
    .addColumn('paired', 'integer', (c) => c.notNull())
    .addColumn('epoch', 'bigint', (c) => c.notNull())
    .execute()
}

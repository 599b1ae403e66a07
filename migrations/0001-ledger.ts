/** The ledger and what is kept beside it. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter.supportsTransactionalDdl
  const bytes = postgres ? sql`bytea` : sql`blob`

  await db.schema
    .createTable('workspace')
    .addColumn('slug', 'text', (c) => c.primaryKey().notNull())
    .addColumn('id', 'integer', (c) => c.notNull().unique())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('last_seq', 'bigint', (c) => c.notNull())
    .addColumn('epoch', 'bigint', (c) => c.notNull())
    .execute()

  await db.schema
    .createTable('entry')
    .addColumn('workspace', 'integer', (c) => c.notNull())
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint')
    .addColumn('account', 'text')
    .addColumn('kind', 'text')
    .addColumn('sent', 'integer')
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('seen_at', 'bigint', (c) => c.notNull())
    .addColumn('source', 'integer', (c) => c.notNull())
    .addColumn('live', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('entry_place', ['workspace', 'seq'])
    .addUniqueConstraint('entry_key', ['workspace', 'key', 'revision'])
    .execute()
  await db.schema.createIndex('entry_time').on('entry').columns(['workspace', 'type', 'at']).execute()

  await db.schema
    .createTable('source')
    .addColumn('workspace', 'integer', (c) => c.notNull())
    .addColumn('id', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('print', 'text')
    .addColumn('network', 'text')
    .addColumn('format', 'text')
    .addColumn('started_at', 'bigint', (c) => c.notNull())
    .addColumn('finished_at', 'bigint')
    .addColumn('retracted_at', 'bigint')
    .addColumn('report', 'text')
    .addPrimaryKeyConstraint('source_place', ['workspace', 'id'])
    .execute()

  await db.schema
    .createTable('telling')
    .addColumn('workspace', 'integer', (c) => c.notNull())
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .addColumn('source', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('telling_place', ['workspace', 'seq', 'source'])
    .execute()

  await db.schema
    .createTable('alias')
    .addColumn('workspace', 'integer', (c) => c.notNull())
    .addColumn('alias', 'text', (c) => c.notNull())
    .addColumn('root', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('alias_place', ['workspace', 'alias'])
    .execute()

  await db.schema
    .createTable('forgotten')
    .addColumn('workspace', 'integer', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('forgotten_place', ['workspace', 'hash'])
    .execute()

  await db.schema
    .createTable('reading')
    .addColumn('workspace', 'integer', (c) => c.notNull())
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .addColumn('version', 'text', (c) => c.notNull())
    .addColumn('labels', 'bigint', (c) => c.notNull())
    .addColumn('print', 'bigint')
    .addPrimaryKeyConstraint('reading_place', ['workspace', 'seq'])
    .execute()

  await db.schema
    .createTable('fold')
    .addColumn('workspace', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('version', 'text', (c) => c.notNull())
    .addColumn('epoch', 'bigint', (c) => c.notNull())
    .addColumn('upto', 'bigint', (c) => c.notNull())
    .addColumn('state', bytes, (c) => c.notNull())
    .addColumn('saved_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('fold_place', ['workspace', 'name'])
    .execute()
}

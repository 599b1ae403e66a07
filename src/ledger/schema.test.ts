/** The tables are the same on both databases, as `schema.ts` explains them, and a newer database is left alone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { secret } from '../../test/ledger-words.ts'
import { describeOnBoth } from '../../test/ledgers.ts'
import { openDatabase } from '../tools/database/database.ts'
import { openLedger } from './ledger.ts'
import type { Schema } from './schema.ts'

describeOnBoth('the schema', (fresh) => {
  test('has the tables and columns that schema.ts explains, and no others', async () => {
    const where = await fresh.where()
    await (await openLedger(where, secret))[Symbol.asyncDispose]()
    await using database = await openDatabase<Schema>(where)
    const tables = await database.query.introspection.getTables()
    const found = tables
      .filter(({ name }) => !name.startsWith('kysely_'))
      .map(({ name, columns }) => [
        name,
        columns.map((column) => `${column.name}${column.isNullable ? ' or nothing' : ''}`).sort(),
      ])
    expect(Object.fromEntries(found)).toEqual(explained())
  })

  test('opening a database twice changes nothing', async () => {
    const where = await fresh.where()
    for (let times = 0; times < 2; times++) await (await openLedger(where, secret))[Symbol.asyncDispose]()
    await using ledger = await openLedger(where, secret)
    expect(await ledger.workspaces()).toEqual([])
  })

  test('a database that a newer Rapport has used is refused with one sentence', async () => {
    const where = await fresh.where()
    await (await openLedger(where, secret))[Symbol.asyncDispose]()
    {
      await using database = await openDatabase<Schema>(where)
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(database.query)
    }
    await expect(openLedger(where, secret)).rejects.toThrow(/last used by a newer Rapport.*update this one/)
  })
})

/** Tables with their columns as the types say: every `type …Table` that `Schema` names. */
function explained(): Record<string, string[]> {
  const file = join(import.meta.dirname, 'schema.ts')
  const { program } = parseSync(file, readFileSync(file, 'utf8'))
  const fields = new Map<string, [name: string, type: string][]>()
  const text = readFileSync(file, 'utf8')
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declared?.type !== 'TSTypeAliasDeclaration' || declared.typeAnnotation.type !== 'TSTypeLiteral') continue
    const members = declared.typeAnnotation.members.flatMap((member): [string, string][] => {
      if (member.type !== 'TSPropertySignature' || member.key.type !== 'Identifier' || !member.typeAnnotation) return []
      const { start, end } = member.typeAnnotation.typeAnnotation
      return [[member.key.name, text.slice(start, end)]]
    })
    fields.set(declared.id.name, members)
  }
  return Object.fromEntries(
    (fields.get('Schema') ?? []).map(([table, type]) => [
      table,
      (fields.get(type) ?? []).map(([name, kind]) => `${name}${kind.includes('| null') ? ' or nothing' : ''}`).sort(),
    ]),
  )
}

/** Small words for tests of the ledger: entries to append, and what then stands in it. */
import type { FactRecord, RecordOf } from '../src/connectors/record.ts'
import { keyed, type NewEntry } from '../src/intake/keyed.ts'
import type { Asker, Entry } from '../src/ledger/entry.ts'
import type { Ledger } from '../src/ledger/ledger.ts'
import { localOwner } from '../src/ledger/permissions.ts'

export const secret = 'a secret of this test'
export const you = localOwner('main')

export const monday = Date.UTC(2026, 5, 1, 9)

export function message(id: string, more: Partial<RecordOf<'interaction'>> = {}): RecordOf<'interaction'> {
  return {
    type: 'interaction',
    id,
    at: monday,
    account: 'toot:ada',
    direction: 'received',
    kind: 'message',
    with: ['toot:bob'],
    text: `words of ${id}`,
    ...more,
  }
}

/** A workspace of its own in the same database. */
export function somebodyElse(): Asker {
  return { ...you, workspace: `workspace-${++workspaces}` }
}
let workspaces = 0

export const entry = (record: FactRecord, seenAt = monday): NewEntry => keyed(record, seenAt)

let sources = 0
/** A new source, as one import of one file. */
export function source(ledger: Ledger, asker = you, name = `file ${++sources}`): Promise<number> {
  return ledger.startSource(asker, { kind: 'file', name, at: monday })
}

/** Appends the records as one source; gives its number. */
export async function tell(ledger: Ledger, records: readonly FactRecord[], seenAt = monday): Promise<number> {
  const from = await source(ledger)
  await ledger.append(
    you,
    from,
    records.map((record) => entry(record, seenAt)),
  )
  return from
}

/** Every entry that counts, in order of arrival. */
export async function all(ledger: Ledger, asker = you): Promise<Entry[]> {
  return (await Array.fromAsync(ledger.read(asker))).flat()
}

export async function texts(ledger: Ledger): Promise<(string | undefined)[]> {
  return (await all(ledger)).map(({ record }) => (record.type === 'interaction' ? record.text : record.type))
}

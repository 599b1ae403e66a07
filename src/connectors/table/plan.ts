/** A table with what its columns are: where each is, how its dates are written, and whose account and network a row is of. */
import { ownAccount } from '../_entries/own-account.ts'
import { mailHandle } from '../_tables/addresses.ts'
import { type DateColumn, dateColumn } from '../_tables/dates.ts'
import { cellAt } from '../_tables/look.ts'
import { handleNamed, handleOfAddress, networkNamed } from '../_tables/profiles.ts'
import type { ReadContext } from '../connector.ts'
import { networkOf } from '../load.ts'
import type { ColumnUse, Mapping } from '../mapping.ts'
import { datesIn, placeOf } from './missing.ts'
import type { Table } from './source.ts'

export type Cells = readonly string[]

export type Plan = {
  table: Table
  mapping: Mapping
  context: ReadContext
  /** The cell of a use, clean; empty where there is no such column. */
  cell(cells: Cells, use: ColumnUse): string
  has(use: ColumnUse): boolean
  time: DateColumn
  network(cells: Cells): string
  account(cells: Cells): string
  /** The cells that are nothing named, by their columns. */
  more(cells: Cells): Record<string, string>
}

/** What has no network of its own is elsewhere. */
const nowhere = 'other'

export async function planOf(table: Table, mapping: Mapping, context: ReadContext): Promise<Plan> {
  const places = new Map<ColumnUse, number>()
  for (const use of new Set(Object.values(mapping.columns))) {
    const at = placeOf(table, mapping, use)
    if (at !== undefined) places.set(use, at)
  }
  const cell = (cells: Cells, use: ColumnUse) => {
    const at = places.get(use)
    return at === undefined ? '' : cellAt(cells, at)
  }
  const unnamed = table.columns.flatMap((name, at) =>
    Object.hasOwn(mapping.columns, name) ? [] : [[name, at] as const],
  )
  const usual = usualNetwork(mapping, context)
  const network = (cells: Cells) => {
    const named = networkNamed(cell(cells, 'network'))
    return named ?? networkOf(cell(cells, 'account')) ?? usual
  }
  return {
    table,
    mapping,
    context,
    cell,
    has: (use) => places.has(use),
    time: await timesOf(table, mapping, places.get('time'), context.zone),
    network,
    account: (cells) => accountOf(cell(cells, 'account'), network(cells), mapping, context),
    more: (cells) => {
      const told = unnamed.map(([name, at]) => [name, cellAt(cells, at)] as const).filter(([, value]) => value !== '')
      return Object.fromEntries(told)
    },
  }
}

async function timesOf(table: Table, { dates }: Mapping, at: number | undefined, zone: string): Promise<DateColumn> {
  if (at === undefined) return dateColumn([], zone)
  const sample = dateColumn(
    table.sample.map((row) => cellAt(row, at)),
    zone,
    dates,
  )
  // A sample that leaves it open may still be decided by a row far below.
  return sample.ambiguous ? dateColumn(await datesIn(table, at), zone) : sample
}

/** As the user says, else that of the accounts named for this import. */
function usualNetwork({ network, account, columns, rows }: Mapping, { owners }: ReadContext): string {
  const said = network === undefined ? networkOf(account ?? '') : (networkNamed(network) ?? plainNetwork(network))
  if (said !== undefined) return said
  const [only, ...others] = new Set(owners.map((owner) => networkOf(owner)))
  if (only !== undefined && others.length === 0) return only
  return rows === 'subscribers' || Object.values(columns).includes('email') ? 'email' : nowhere
}

function plainNetwork(written: string): string | undefined {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  return plain === '' ? undefined : plain
}

function accountOf(cell: string, network: string, mapping: Mapping, context: ReadContext): string {
  for (const written of [cell, mapping.account ?? '']) {
    if (written === '') continue
    const given = networkOf(written)
    if (given !== undefined && !/^https?$/.test(given)) {
      const known = networkNamed(given) ?? given
      const rest = written.slice(written.indexOf(':') + 1).trim()
      if (rest !== '') return handleNamed(known, rest) ?? `${known}:${rest.toLowerCase()}`
    }
    const handle = handleNamed(network, written)
    if (handle !== undefined) return handle
  }
  return ownAccount(network, ownHandle(mapping.me ?? '', network), context)
}

/** Of the workspace as one of two sides, where that is more than a name. */
function ownHandle(me: string, network: string): string | undefined {
  const told = mailHandle(me) ?? handleOfAddress(me) ?? (me.startsWith('@') ? handleNamed(network, me) : undefined)
  return told === undefined || networkOf(told) !== network ? undefined : told
}

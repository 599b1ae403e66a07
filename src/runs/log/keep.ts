/** Keeps one record made by hand: spelled, dated and keyed as every other, told by the one who asks. */
import { randomBytes } from 'node:crypto'
import { writeInterchange } from '../../connectors/interchange/write.ts'
import { spellHandle } from '../../connectors/load.ts'
import type { FactRecord } from '../../connectors/record.ts'
import { dateCheck } from '../../intake/dates.ts'
import { keyed } from '../../intake/index.ts'
import { spelled } from '../../intake/spelled.ts'
import type { Asker } from '../../ledger/entry.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'

/**
 * The record as it was kept. `now` in epoch ms.
 * @throws Refused where its date cannot be, or where it is about somebody who was erased.
 */
export async function keep<T extends FactRecord>(desk: Desk, asker: Asker, record: T, now: number): Promise<T> {
  const clean = checked(desk, record, now)
  await keepChecked(desk, asker, [clean], now)
  return clean
}

/**
 * Keeps all of them or none; as a source of its own where it is given a name, so that it can be taken back.
 * @throws Refused as `keep` does, before anything is kept.
 */
export async function keepAll(
  desk: Desk,
  asker: Asker,
  records: readonly FactRecord[],
  now: number,
  source?: string,
): Promise<void> {
  const clean = records.map((record) => checked(desk, record, now))
  await keepChecked(desk, asker, clean, now, source)
}

function checked<T extends FactRecord>(desk: Desk, record: T, now: number): T {
  const dated = dateCheck(desk.connectors, now)(record)
  if (!('record' in dated) || dated.told !== undefined)
    throw new Refused(`The time given has ${dated.told ?? 'no place here'}: give another with "at".`)
  const clean = spelled(desk.connectors, record)
  if (clean === undefined || !isOf(record, clean))
    throw new Refused('One of the names given is no account: write it as network:handle.')
  return clean
}

/** In the journal apart from what was logged: how the program is set is nothing that happened. */
export const settingsSource = 'settings'

async function keepChecked(
  desk: Desk,
  asker: Asker,
  records: readonly FactRecord[],
  now: number,
  own?: string,
): Promise<void> {
  const name = own ?? (records.every(({ type }) => type === 'setting') ? settingsSource : asker.who)
  const source = await desk.ledger.startSource(asker, { kind: 'hand', name, at: now })
  const entries = records.map((record) => keyed(record, desk.moment(now)))
  const { forgotten } = await desk.ledger.append(asker, source, entries, true)
  if (forgotten > 0)
    throw new Refused('This person was erased for good, and nothing about them is kept any more: leave them out.')
}

const isOf = <T extends FactRecord>(record: T, clean: FactRecord): clean is T => clean.type === record.type

/** A handle or account in its one spelling. @throws Refused where it is none. */
export function handleFrom(desk: Desk, raw: string): string {
  const handle = spellHandle(desk.connectors, raw)
  if (handle === undefined)
    throw new Refused(`"${raw.slice(0, 80)}" is no account or handle: write it as network:handle.`)
  return handle
}

/** An id nobody else has made, in the order of making. */
export const freshId = (now: number): string =>
  `${new Date(now)
    .toISOString()
    .slice(0, 19)
    .replace(/[^0-9]/g, '')}-${randomBytes(6).toString('hex')}`

/** The record as a line of the interchange format, for whoever asked for it to be made. */
export function lineOf(record: FactRecord): Record<string, unknown> {
  const line: Record<string, unknown> = JSON.parse(writeInterchange(record))
  return line
}

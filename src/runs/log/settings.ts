/** The settings of a workspace: which there are, what they are, and setting them. */
import type { RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { peopleDefaults } from '../../people/index.ts'
import { planDefaults } from '../../plan/settings.ts'
import { todayDefaults } from '../../plan/today/settings.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import { keep } from './keep.ts'

/** Every setting by name, with what holds until it is set. */
const settingDefaults: Readonly<Record<string, number>> = {
  ...peopleDefaults,
  ...todayDefaults,
  ...planDefaults,
}

export type Setting = { name: string; value: number; usual: number }

export async function listSettings(desk: Desk, asker: Asker): Promise<Setting[]> {
  const set = new Map<string, unknown>()
  for await (const entries of desk.ledger.read(asker, { types: ['setting'] }))
    for (const { record } of entries) if (record.type === 'setting') set.set(record.name, record.value)
  return Object.entries(settingDefaults).map(([name, usual]) => {
    const value = set.get(name)
    return { name, value: typeof value === 'number' ? value : usual, usual }
  })
}

/** @throws Refused where there is no such setting, or the value is no number of 0 or more. */
export async function setSetting(
  desk: Desk,
  asker: Asker,
  name: string,
  value: number,
  now: number,
): Promise<RecordOf<'setting'>> {
  if (!Object.hasOwn(settingDefaults, name))
    throw new Refused(`There is no setting "${name.slice(0, 80)}": "rapport setting list" shows them all.`)
  if (!Number.isFinite(value) || value < 0)
    throw new Refused(`The setting "${name}" takes a number of 0 or more: give one.`)
  return keep(desk, asker, { type: 'setting', name, value, at: now }, now)
}

/** The settings of a workspace: which there are, what they are, and setting them. */
import type { RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { peopleDefaults } from '../../people/index.ts'
import { planDefaults } from '../../plan/settings.ts'
import { todayDefaults } from '../../plan/today/settings.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import { keep } from './keep.ts'

/** Numbers, by name, with what holds until they are set. */
const numbers: Readonly<Record<string, number>> = { ...peopleDefaults, ...todayDefaults, ...planDefaults }

/** Words, by name: what holds until they are set, how a given one is written, and what to say where it is none. */
const words: Readonly<Record<string, { usual: string; read(given: string): string | undefined; wants: string }>> = {
  'workspace.name': {
    usual: '',
    read: (given) => given.trim().slice(0, 120),
    wants: 'a name',
  },
  'workspace.timeZone': {
    usual: 'UTC',
    read: zoneFrom,
    wants: 'a time zone such as Europe/London',
  },
  'workspace.currency': {
    usual: '',
    read: (given) => /^[a-z]{3}$/i.exec(given)?.[0].toUpperCase(),
    wants: 'the three letters of a currency, such as EUR',
  },
}

function zoneFrom(given: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

export type Setting = { name: string; value: number | string; usual: number | string }

export async function listSettings(desk: Desk, asker: Asker): Promise<Setting[]> {
  const set = new Map<string, unknown>()
  for await (const entries of desk.ledger.read(asker, { types: ['setting'] }))
    for (const { record } of entries) if (record.type === 'setting') set.set(record.name, record.value)
  const usual: [string, number | string][] = [
    ...Object.entries(words).map(([name, word]): [string, string] => [name, word.usual]),
    ...Object.entries(numbers),
  ]
  return usual.map(([name, usual]) => {
    const value = set.get(name)
    return { name, value: isLike(value, usual) ? value : usual, usual }
  })
}

const isLike = (value: unknown, usual: number | string): value is number | string => typeof value === typeof usual

/** What a setting of words is; '' where it is neither set nor has a usual value. */
export async function wordSetting(desk: Desk, asker: Asker, name: string): Promise<string> {
  const [entry] = await desk.ledger.byKey(asker, [`setting:${name}`])
  const value = entry?.record.type === 'setting' ? entry.record.value : undefined
  return typeof value === 'string' ? value : (words[name]?.usual ?? '')
}

/** @throws Refused where there is no such setting, or the value is none for it. */
export async function setSetting(
  desk: Desk,
  asker: Asker,
  name: string,
  given: string,
  now: number,
): Promise<RecordOf<'setting'>> {
  return keep(desk, asker, { type: 'setting', name, value: valueFrom(name, given), at: now }, now)
}

function valueFrom(name: string, given: string): number | string {
  const word = Object.hasOwn(words, name) ? words[name] : undefined
  if (word) {
    const value = word.read(given)
    if (value === undefined) throw new Refused(`The setting "${name}" takes ${word.wants}: give one.`)
    return value
  }
  if (!Object.hasOwn(numbers, name))
    throw new Refused(`There is no setting "${name.slice(0, 80)}": "rapport setting list" shows them all.`)
  const value = given.trim() === '' ? Number.NaN : Number(given)
  if (!Number.isFinite(value) || value < 0)
    throw new Refused(`The setting "${name}" takes a number of 0 or more: give one.`)
  return value
}

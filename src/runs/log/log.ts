/** Logs by hand what no archive tells: outcomes, effort and favours. Times are epoch ms. */
import type { Activity, FavourSide, OutcomeKind, RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import { freshId, handleFrom, keep } from './keep.ts'
import { wordSetting } from './settings.ts'

type Timed = { at?: number | undefined }

export type NewOutcome = Timed & {
  kind: OutcomeKind
  with?: string | undefined
  account?: string | undefined
  amount?: number | undefined
  /** ISO 4217, three letters; the workspace's own where it is not given. */
  currency?: string | undefined
  goal?: string | undefined
  note?: string | undefined
}

/** @throws Refused where a handle is none, or an amount has no currency. */
export async function logOutcome(
  desk: Desk,
  asker: Asker,
  outcome: NewOutcome,
  now: number,
): Promise<RecordOf<'outcome'>> {
  const { kind, amount, goal, note } = outcome
  const usual = amount === undefined ? '' : await wordSetting(desk, asker, 'workspace.currency')
  const currency = (outcome.currency ?? (usual || undefined))?.toUpperCase()
  if ((amount === undefined) !== (currency === undefined))
    throw new Refused('An amount and its currency belong together: give both, such as 120 and EUR, or neither.')
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    throw new Refused(`"${currency.slice(0, 20)}" is no currency: give its three letters, such as EUR.`)
  return keep(
    desk,
    asker,
    {
      type: 'outcome',
      id: freshId(now),
      at: outcome.at ?? now,
      kind,
      ...(amount !== undefined && { amount }),
      ...(currency !== undefined && { currency }),
      ...(outcome.with !== undefined && { with: handleFrom(desk, outcome.with) }),
      ...(outcome.account !== undefined && { account: handleFrom(desk, outcome.account) }),
      ...(goal !== undefined && { goal }),
      ...(note !== undefined && { note }),
    },
    now,
  )
}

export type NewEffort = Timed & { account: string; minutes: number; activity: Activity }

/** @throws Refused where the account is none. */
export async function logEffort(desk: Desk, asker: Asker, effort: NewEffort, now: number): Promise<RecordOf<'effort'>> {
  const { minutes, activity } = effort
  return keep(
    desk,
    asker,
    {
      type: 'effort',
      id: freshId(now),
      at: effort.at ?? now,
      account: handleFrom(desk, effort.account),
      minutes,
      activity,
    },
    now,
  )
}

export type NewFavour = Timed & { with: string; side: FavourSide; what: string }

/** @throws Refused where the handle is none. */
export async function logFavour(desk: Desk, asker: Asker, favour: NewFavour, now: number): Promise<RecordOf<'favour'>> {
  const { side, what } = favour
  return keep(
    desk,
    asker,
    { type: 'favour', id: freshId(now), at: favour.at ?? now, with: handleFrom(desk, favour.with), what, side },
    now,
  )
}

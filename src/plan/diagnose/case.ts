/** What every cause is weighed on: the moment and window, what was seen of it, and the counts of one walk through it. */
import type { Relations, World } from '../../people/index.ts'
import { day } from '../../people/index.ts'
import { type Moment, momentAt } from '../../people/relation/moment.ts'
import { type Coverage, coverageOf, daysSeen, type Sight } from '../coverage.ts'
import type { PlanSettings } from '../settings.ts'
import { accountList } from '../words.ts'
import { type Figure, figure, type Untold } from './finding.ts'
import { type Tally, tallyOf } from './tally.ts'

export type Case = {
  world: World
  relations: Relations
  settings: PlanSettings
  coverage: Coverage
  /** The window: after `from`, up to and with `at`. */
  from: number
  at: number
  moment: Moment
  /** Rows kept of each figure. */
  limit: number
  tally: Tally
}

export function caseOf(
  relations: Relations,
  settings: PlanSettings,
  { at, windowDays, limit }: { at: number; windowDays: number; limit: number },
): Case {
  const { world } = relations
  const coverage = coverageOf(world)
  const from = at - windowDays * day
  const moment = momentAt(at)
  const tally = tallyOf(world, coverage, { from, at, moment, limit })
  return { world, relations, settings, coverage, from, at, moment, limit, tally }
}

export const windowDays = ({ from, at }: Case): number => Math.round((at - from) / day)

/** An account of ours whose sources do not show, or not all the time, what a figure needs. */
export type Gap = {
  account: string
  /** Days of the window that were seen, and those in which the account was there. */
  seen: number
  there: number
}

/** Accounts on which something happened in the window that were not seen all of it. */
export function gapsIn(c: Case, sightsOf: (account: string) => readonly Sight[]): Gap[] {
  return c.tally.accounts
    .filter(({ acts, received }) => acts.count + received > 0)
    .map(({ account }) => ({ account, ...daysSeen(c.coverage, account, sightsOf(account), c.from, c.at) }))
    .filter((gap) => gap.seen < c.settings['diagnose.coveredShare'] * gap.there)
    .sort((a, b) => (a.account < b.account ? -1 : 1))
}

/** Names each gap, with how much of the window was seen nevertheless. */
export const gapFigures = (gaps: readonly Gap[], what: string): Figure[] =>
  gaps.map((gap) => figure(`${what} on ${gap.account}: days seen`, Math.floor(gap.seen), Math.ceil(gap.there)))

/** Said where a cause could be judged but for what the sources do not show, or did not for long enough. */
export function notSeen(c: Case, gaps: readonly Gap[], what: string, figures: readonly Figure[] = []): Untold {
  const accounts = accountList(gaps.map(({ account }) => account))
  const longest = Math.floor(Math.max(...gaps.map((gap) => gap.seen)))
  const why =
    longest < 1
      ? `Rapport cannot see ${what} on ${accounts}.`
      : `Rapport has seen ${what} on ${accounts} for ${longest} of the ${windowDays(c)} days at most.`
  const actions = gaps.map(
    ({ account }) => `Import an archive of ${account}, or a mailbox with its notifications, that shows ${what}.`,
  )
  return { verdict: 'not-enough-data', why, actions, figures }
}

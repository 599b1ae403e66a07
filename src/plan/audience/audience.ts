/** Who is really there: the real audience against the counted one, who stays, bursts, and follows given out of courtesy. */
import { day, iso, type Relations, settingsOf, type World } from '../../people/index.ts'
import { momentAt } from '../../people/relation/moment.ts'
import { type Coverage, couldSee, coverageOf } from '../coverage.ts'
import { type PlanSettings, planDefaults } from '../settings.ts'
import type { AudienceReport } from '../shapes.ts'
import { burstsOf } from './bursts.ts'
import { type Following, followingOf } from './followers.ts'
import { deedsByAccount, engagedOf } from './real.ts'
import { arrivals, type Came } from './retention.ts'

/** Relations are to be those of `at`. Ratios without a basis are null. */
export function audienceOf(world: World, relations: Relations, at: number): AudienceReport {
  const settings = settingsOf(world, planDefaults)
  const coverage = coverageOf(world)
  const followings = followingOf(world, at)
  const span = { from: at - settings['audience.realDays'] * day, at, moment: momentAt(at) }
  const deeds = deedsByAccount(world, relations, span)
  const real = new Set(deeds.flatMap((people) => [...people.keys()]))
  const engaged = engagedOf(world, coverage, followings, deeds, span, settings['diagnose.coveredShare'])
  const counts = followings.flatMap(({ count }) => (count === null ? [] : [count]))
  const bursts = burstsOf({
    world,
    relations,
    coverage,
    settings,
    followings,
    from: at - settings['audience.yearDays'] * day,
    at,
  })
  return {
    asOf: iso(at),
    followers: counts.length === 0 ? null : counts.reduce((sum, one) => sum + one, 0),
    real: real.size,
    engagedShare: engaged.followers === 0 ? null : Math.min(1, engaged.rows.length / engaged.followers),
    retention: cohortsOf(
      arrivals(world, coverage, followings, at, settings['diagnose.numbers-game.retainedDays']),
      settings,
    ),
    bursts: bursts.map(({ rows: _rows, ...burst }) => ({
      ...burst,
      from: iso(burst.from) ?? '',
      to: iso(burst.to) ?? '',
    })),
    followBackShare: followBackOf(coverage, followings, settings, at),
    lapsed: [...relations.byRoot.values()].filter(({ stage }) => stage === 'lapsed').length,
  }
}

/** By month of coming; the share still there only where enough came and all of them have had their days. */
function cohortsOf(came: readonly Came[], settings: PlanSettings): AudienceReport['retention'] {
  const months = Map.groupBy(came, (one) => (iso(one.at) ?? '').slice(0, 7))
  return [...months]
    .map(([cohort, people]) => {
      const told = people.filter(({ stayed }) => stayed !== undefined)
      const isWhole = people.length >= settings['audience.cohortBasis'] && told.length === people.length
      const stayed = told.filter((one) => one.stayed).length
      return { cohort, size: people.length, after180d: isWhole ? stayed / people.length : null }
    })
    .sort((a, b) => (a.cohort < b.cohort ? -1 : 1))
}

/** Of those who came in the last year where our own follows are seen too, the share who only returned ours at once. */
function followBackOf(
  coverage: Coverage,
  followings: readonly Following[],
  settings: PlanSettings,
  at: number,
): number | null {
  const within = settings['audience.courtesyHours'] * 3_600_000
  const year = at - settings['audience.yearDays'] * day
  let came = 0
  let returned = 0
  for (const { account, comings, ours } of followings)
    for (const coming of comings) {
      if (!coming.came || coming.at <= year || !couldSee(coverage, account, 'sent:follow', coming.at)) continue
      came++
      const followed = ours.get(coming.root)
      if (followed !== undefined && coming.at >= followed && coming.at - followed <= within) returned++
    }
  return came === 0 ? null : returned / came
}

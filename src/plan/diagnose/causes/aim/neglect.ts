/** Neglect: started well, then stopped, on one account or all over. */
import { actSights } from '../../../coverage.ts'
import { accountList, begun, dayInWords, days, percent } from '../../../words.ts'
import { type Case, gapFigures, gapsIn, notSeen } from '../../case.ts'
import {
  type Counted,
  type Figure,
  type FindingWithRows,
  figure,
  findingOf,
  type Limb,
  tooFew,
  type Untold,
} from '../../finding.ts'
import { type Rhythm, rhythmsOf } from '../../rhythm.ts'

const keepUp = 'Choose a rhythm small enough to keep, such as one post and two answers a week, and put it on Today.'

export function neglect(c: Case): FindingWithRows {
  const rhythms = rhythmsOf(c)
  const limbs = [silence(c, rhythms), fall(c, rhythms)].filter((limb) => limb !== undefined)
  return findingOf('neglect', limbs.length > 0 ? limbs : [untold(c)])
}

function untold(c: Case): Untold {
  const gaps = gapsIn(c, (account) => actSights(c.coverage, account))
  const all = c.tally.accounts.filter(({ acts }) => acts.count > 0).length
  if (gaps.length > 0 && gaps.length === all) return notSeen(c, gaps, 'what you do')
  return tooFew(
    `There is too little to compare with yet: it takes ${c.settings['diagnose.neglect.basisActs']} acts in 90 days before a silence is one.`,
    ['Keep going; in a few weeks there is a rhythm to look at.'],
    [
      figure('acts', c.tally.acts.count, c.settings['diagnose.neglect.basisActs'], c.tally.acts),
      ...gapFigures(gaps, 'acts'),
    ],
  )
}

function silence(c: Case, rhythms: readonly Rhythm[]): Limb | undefined {
  const problem = c.settings['diagnose.neglect.problemSilentDays']
  const watch = c.settings['diagnose.neglect.watchSilentDays']
  const silent = rhythms
    .flatMap(({ account, silence }) => (silence ? [{ account, ...silence }] : []))
    .sort((a, b) => b.days - a.days || (a.account < b.account ? -1 : 1))
  const [longest] = silent
  if (longest === undefined) return undefined
  const figures = silent.map((one) => silenceFigure(one, problem))
  if (longest.days < watch)
    return {
      verdict: 'fine',
      excess: 0,
      headline: `You kept going: no account was silent for more than ${days(Math.max(1, longest.days))} on end.`,
      actions: [],
      figures,
    }
  const isProblem = longest.days >= problem
  const affected = silent.filter(({ days: length }) => length >= (isProblem ? problem : watch))
  return {
    verdict: isProblem ? 'problem' : 'watch',
    excess: isProblem ? (longest.days - problem) / 69 : (longest.days - watch) / (problem - watch),
    headline: affected.map(silenceSentence).join(' '),
    actions: [
      keepUp,
      ...affected.map(({ account }) => `Write one thing on ${account} this week, or close it and say where you are.`),
    ],
    figures,
  }
}

type Silent = { account: string; days: number; since: number; lastRow: number; lasts: boolean }

const silenceSentence = ({ account, days: length, lasts, since }: Silent): string =>
  lasts
    ? `${account} has been silent for ${days(length)}, since ${dayInWords(since)}.`
    : `${account} was silent for ${days(length)} after ${dayInWords(since)}.`

const silenceFigure = ({ account, days: length, lastRow }: Silent, target: number): Figure =>
  figure(`longest silence on ${account}, days`, Math.floor(length), target, { count: 1, rows: [lastRow] })

function fall(c: Case, rhythms: readonly Rhythm[]): Limb | undefined {
  const basis = c.settings['diagnose.neglect.basisActs']
  const problem = c.settings['diagnose.neglect.problemFall']
  const watch = c.settings['diagnose.neglect.watchFall']
  const known = rhythms.flatMap(({ account, weekly }) => (weekly ? [{ account, ...weekly }] : []))
  const over = known.reduce(
    (sum, { now, before, actsBefore }) => ({
      account: everywhere,
      now: sum.now + now,
      before: sum.before + before,
      actsBefore: sum.actsBefore + actsBefore,
    }),
    { account: everywhere, now: 0, before: 0, actsBefore: 0 },
  )
  const falls = [...(known.length > 1 ? [over] : []), ...known]
    .filter(({ actsBefore }) => actsBefore >= basis)
    .map((one) => ({ ...one, down: 1 - one.now / one.before }))
    .sort((a, b) => b.down - a.down || (a.account < b.account ? -1 : 1))
  const [deepest] = falls
  if (deepest === undefined) return undefined
  const figures = falls.map(({ account, now, before }) =>
    figure(
      `acts a week on ${account} (${round(before)} before)`,
      round(now),
      round(before * (1 - problem)),
      actsOn(c, account),
    ),
  )
  // Nine times of ten in floating numbers is not nine of ten.
  const reaches = (down: number, limit: number) => down >= limit - 1e-9
  if (!reaches(deepest.down, watch))
    return {
      verdict: 'fine',
      excess: 0,
      headline: 'You do about as much as in the three months before.',
      actions: [],
      figures,
    }
  const isProblem = reaches(deepest.down, problem)
  const limit = isProblem ? problem : watch
  const affected = falls.filter(({ down }) => reaches(down, limit))
  return {
    verdict: isProblem ? 'problem' : 'watch',
    excess: isProblem ? (deepest.down - problem) / (1 - problem) : (deepest.down - watch) / (problem - watch),
    headline: begun(
      `${accountList(affected.map(({ account }) => account))}: ${percent(deepest.down)} fewer acts a week than in the 90 days before (${round(deepest.now)} now, ${round(deepest.before)} then).`,
    ),
    actions: [keepUp],
    figures,
  }
}

const everywhere = 'all accounts'

const actsOn = ({ tally }: Case, account: string): Counted | undefined =>
  account === everywhere ? tally.acts : tally.accounts.find((one) => one.account === account)?.acts

const round = (value: number): number => Math.round(value * 10) / 10

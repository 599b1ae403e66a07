/** The wrong place: an account that takes much of the work and gives little back, or a list whose mail bounces. */
import { hearingSights, seenWithin } from '../../../coverage.ts'
import { lengthOf } from '../../../spans.ts'
import { accountList, percent, several, tooLittle } from '../../../words.ts'
import { bouncing } from '../../bounces.ts'
import { type Case, gapFigures, gapsIn, notSeen, windowDays } from '../../case.ts'
import { type FindingWithRows, figure, findingOf, type Limb, tooFew, type Untold } from '../../finding.ts'
import type { AccountTally } from '../../tally.ts'

export function wrongPlace(c: Case): FindingWithRows {
  const mail = bouncing(c)
  return findingOf('wrong-place', mail ? [returns(c), mail] : [returns(c)])
}

/** What an account takes of all acts against what it gives of all that came back, as far as that could be seen. */
function returns(c: Case): Limb | Untold {
  const { settings, tally } = c
  const basis = settings['diagnose.wrong-place.basisActs']
  const active = tally.accounts.filter(({ acts }) => acts.count > 0)
  const hearing = active.filter(
    ({ account }) =>
      // An account whose source ends early is set against what it did until then.
      lengthOf(seenWithin(c.coverage, account, hearingSights(c.coverage, account), c.from, c.at)) > 0,
  )
  const deaf = active.filter((one) => !hearing.includes(one))
  const acts =
    hearing.reduce((sum, one) => sum + one.actsWhileHearing.count, 0) +
    deaf.reduce((sum, one) => sum + one.acts.count, 0)
  const back = hearing.reduce((sum, one) => sum + one.back.count, 0)
  const gaps = gapsIn(c, (account) => hearingSights(c.coverage, account))
  const base = [figure('acts', tally.acts.count, basis, tally.acts), ...gapFigures(gaps, 'what comes back')]
  if (tally.acts.count < basis)
    return tooFew(tooLittle(tally.acts.count, 'act', windowDays(c), basis), ['Keep going where you are.'], base)
  if (hearing.length === 0) return notSeen(c, gaps, 'what comes back to you', base)
  if (back === 0)
    return tooFew(
      'Nothing has come back on any account yet, so none can be called the better place.',
      ['Ask somebody a question.'],
      base,
    )
  const shares = hearing
    .map((one) => ({
      ...one,
      takes: one.actsWhileHearing.count / Math.max(1, acts),
      gives: one.back.count / back,
    }))
    .sort((a, b) => b.takes - a.takes || (a.account < b.account ? -1 : 1))
  const figures = [
    ...shares.flatMap((one) => shareFigures(one, settings['diagnose.wrong-place.received'])),
    ...gapFigures(gaps, 'what comes back'),
  ]
  const weak = shares.filter(({ gives }) => gives < settings['diagnose.wrong-place.received'])
  const worst = weak.filter(({ takes }) => takes >= settings['diagnose.wrong-place.problemActs'])
  const dear = weak.filter(({ takes }) => takes >= settings['diagnose.wrong-place.watchActs'])
  if (worst.length > 0 || dear.length > 0) {
    const named = worst.length > 0 ? worst : dear
    return {
      verdict: worst.length > 0 ? 'problem' : 'watch',
      excess: named.reduce((most, { takes }) => Math.max(most, takes), 0),
      headline: named
        .map(
          ({ account, takes, gives, actsWhileHearing }) =>
            `${account} takes ${percent(takes)} of what you do (${several(actsWhileHearing.count, 'act')}) and gives ${percent(gives)} of what comes back.`,
        )
        .join(' '),
      actions: [
        `Give that time to ${bestOf(shares)} for a month, and see whether anybody misses you.`,
        `Tell the few who do answer on ${accountList(named.map(({ account }) => account))} where you are.`,
      ],
      figures,
    }
  }
  if (deaf.some((one) => one.acts.count >= settings['diagnose.wrong-place.watchActs'] * acts))
    return notSeen(c, gaps, 'what comes back to you', figures)
  return {
    verdict: 'fine',
    excess: 0,
    headline:
      shares.length === 1
        ? `All of it comes back on ${shares[0]?.account}.`
        : 'Every account gives back in keeping with what it takes.',
    actions: [],
    figures,
  }
}

type Share = AccountTally & { takes: number; gives: number }

const bestOf = (shares: readonly Share[]): string =>
  shares.reduce((best, one) => (one.gives > best.gives ? one : best), shares[0] ?? { account: '', gives: 0 }).account

const shareFigures = ({ account, takes, gives, actsWhileHearing, back }: Share, target: number) => [
  figure(`share of acts on ${account}`, takes, null, actsWhileHearing),
  figure(`share of what comes back on ${account}`, gives, target, back),
]

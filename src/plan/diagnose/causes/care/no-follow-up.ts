/** No follow-up: new people who never got a personal word. */
import { accountOf, atOf, sorted, undated } from '../../../../people/index.ts'
import { byId, people, tooLittle } from '../../../words.ts'
import { type Case, gapFigures, gapsIn, notSeen, windowDays } from '../../case.ts'
import { type FindingWithRows, figure, findingOf, lowIsBad, tooFew } from '../../finding.ts'
import { newcomers } from '../../newcomers.ts'
import { newest } from '../../newest.ts'

export function noFollowUp(c: Case): FindingWithRows {
  const { settings } = c
  const basis = settings['diagnose.no-follow-up.basisPeople']
  const within = settings['diagnose.no-follow-up.withinDays']
  const watch = settings['diagnose.no-follow-up.watchShare']
  const fresh = newcomers(c, firstSeen(c))
  const welcomed = fresh.filter(({ message }) => message !== undefined)
  const missed = fresh.filter(({ message }) => message === undefined)
  const heard = new Set(c.tally.accounts.filter(({ received }) => received > 0).map(({ account }) => account))
  const gaps = gapsIn(c, (account) => (heard.has(account) ? ['sent:message'] : []))
  const share = fresh.length === 0 ? null : welcomed.length / fresh.length
  const figures = [
    figure(`share who got a personal message within ${within} days`, share, watch, newest(c, fresh)),
    figure('new people', fresh.length, basis, newest(c, fresh)),
    figure('new people without a personal message', missed.length, null, newest(c, missed)),
    figure(
      'personal messages to new people',
      welcomed.length,
      null,
      newest(
        c,
        welcomed.map(({ message }) => ({ row: message })),
      ),
    ),
    ...gapFigures(gaps, 'your messages'),
  ]
  if (share === null || fresh.length < basis) {
    if (gaps.length > 0) return findingOf('no-follow-up', [notSeen(c, gaps, 'the messages you send', figures)])
    return findingOf('no-follow-up', [
      tooFew(
        tooLittle(fresh.length, 'new person', windowDays(c), basis, 'new people'),
        ['Say hello to somebody you do not know yet.'],
        figures,
      ),
    ])
  }
  const judged = lowIsBad(share, settings['diagnose.no-follow-up.problemShare'], watch)
  const basisWords = `${missed.length} of ${fresh.length} new people, ${windowDays(c)} days`
  const roots = byId(
    c.world,
    missed.map(({ root }) => root),
  )
  return findingOf('no-follow-up', [
    judged.verdict === 'fine'
      ? {
          ...judged,
          headline:
            missed.length === 0
              ? `All new people got a personal word from you within ${within} days (${fresh.length} people).`
              : `Most new people got a personal word from you within ${within} days (all but ${basisWords}).`,
          actions: [],
          figures,
        }
      : {
          ...judged,
          headline: `${people(c.world, roots)} came to you and got no personal word within ${within} days (${basisWords}).`,
          actions: [
            'Write to two of them today, about what brought them to you.',
            'Make it a practice: each new connection gets a few words of your own, within the week.',
          ],
          figures,
        },
  ])
}

/** By account index, the first dated thing that is known of it. */
function firstSeen(c: Case): number[] {
  const { facts } = c.world
  const first = c.world.accounts.map(() => Number.POSITIVE_INFINITY)
  let left = first.length
  for (const row of sorted(facts, c.world.time)) {
    const at = atOf(facts, row)
    if (left === 0 || at === undated) break
    const account = accountOf(facts, row)
    if (first[account] !== Number.POSITIVE_INFINITY) continue
    first[account] = at
    left--
  }
  return first
}

/** No focus: spread over so many accounts that few people answer on any of them. */

import { daysSeen, writingSights } from '../../../coverage.ts'
import { accountList, begun, inWords, several, tooLittle } from '../../../words.ts'
import { type Case, gapFigures, windowDays } from '../../case.ts'
import { type FindingWithRows, figure, findingOf, tooFew } from '../../finding.ts'
import { newest } from '../../newest.ts'
import { peopleWriting } from '../../writers.ts'

export function noFocus(c: Case): FindingWithRows {
  const { world, tally, settings } = c
  const basis = settings['diagnose.no-focus.basisPosts']
  const most = settings['diagnose.no-focus.accounts']
  const postedTo = tally.accounts
    .filter(({ posts }) => posts.count > 0)
    .sort((a, b) => (a.account < b.account ? -1 : 1))
  const places = figure('accounts posted to', postedTo.length, most, tally.allPosts)
  const posts = tally.allPosts.count
  if (posts < basis)
    return findingOf('no-focus', [
      tooFew(
        tooLittle(posts, 'post', windowDays(c), basis),
        ['Post a little more, or import the export of an account that you post on.'],
        [figure('posts', posts, basis, tally.allPosts)],
      ),
    ])
  if (postedTo.length <= most)
    return findingOf('no-focus', [
      {
        verdict: 'fine',
        excess: 0,
        headline: begun(`${several(postedTo.length, 'account')} to look after is few enough to do well.`),
        actions: [],
        figures: [places],
      },
    ])
  const enough = settings['diagnose.no-focus.peopleBack']
  const byAccount = peopleWriting(c)
  const heard = postedTo.map(({ account }) => {
    const rows = byAccount[world.accountIndex.get(account) ?? -1] ?? []
    const { seen, there } = daysSeen(c.coverage, account, writingSights(c.coverage, account), c.from, c.at)
    const isSeen = seen >= settings['diagnose.coveredShare'] * there
    return { account, rows, isSeen, seen, there }
  })
  const quiet = heard.filter(({ rows, isSeen }) => isSeen && rows.length < enough)
  const unseen = heard.filter(({ rows, isSeen }) => !isSeen && rows.length < enough)
  const figures = [
    places,
    ...heard
      .filter(({ isSeen }) => isSeen)
      .map(({ account, rows }) =>
        figure(
          `people writing back on ${account}`,
          rows.length,
          enough,
          newest(
            c,
            rows.map((row) => ({ row })),
          ),
        ),
      ),
    ...gapFigures(unseen, 'answers'),
  ]
  const spread = `You post on ${inWords(postedTo.length)} accounts`
  if (quiet.length >= settings['diagnose.no-focus.quietShare'] * postedTo.length)
    return findingOf('no-focus', [
      {
        verdict: 'problem',
        excess: quiet.length / postedTo.length,
        headline: `${spread}, and on ${accountList(quiet.map(({ account }) => account))} hardly anybody writes back.`,
        actions: [
          'Choose the two or three where people answer you, and give them the time.',
          `Say on ${accountList(quiet.map(({ account }) => account))} where you are to be found, and rest there.`,
        ],
        figures,
      },
    ])
  const blind =
    unseen.length > 0
      ? ` Whether anybody answers on ${accountList(unseen.map(({ account }) => account))} cannot be seen.`
      : ''
  return findingOf('no-focus', [
    {
      verdict: 'watch',
      excess: Math.min(1, (postedTo.length - most) / most),
      headline: `${spread}; that is more than most people can keep up.${blind}`,
      actions: [
        'Ask of each account what it brings, and let the weakest rest for a month.',
        ...unseen.map(
          ({ account }) => `Import a mailbox with the notifications of ${account}, so that answers are seen.`,
        ),
      ],
      figures,
    },
  ])
}

/** Canned: how many of our private messages could have gone to anybody. */
import { begun, inWords, percent, several, tooLittle } from '../../../words.ts'
import { type Case, windowDays } from '../../case.ts'
import { type FindingWithRows, figure, findingOf, highIsBad, tooFew } from '../../finding.ts'

export function canned(c: Case): FindingWithRows {
  const { settings, tally } = c
  const { oneToOne, stock } = tally
  const basis = settings['diagnose.canned.basisMessages']
  const watch = settings['diagnose.canned.watchShare']
  const share = oneToOne.count === 0 ? null : stock.count / oneToOne.count
  const figures = [
    figure('share of private messages that are stock', share, watch, oneToOne),
    figure('stock or near-identical messages', stock.count, null, stock),
    figure('private messages', oneToOne.count, basis, oneToOne),
  ]
  if (share === null || oneToOne.count < basis)
    return findingOf('canned', [
      tooFew(
        tooLittle(oneToOne.count, 'private message', windowDays(c), basis),
        ['Write to somebody, in your own words. If you did, import an export that holds your messages.'],
        figures,
      ),
    ])
  const judged = highIsBad(share, settings['diagnose.canned.problemShare'], watch, 1)
  const basisWords = `${inWords(stock.count)} of your ${inWords(oneToOne.count)} private messages`
  return findingOf('canned', [
    judged.verdict === 'fine'
      ? {
          ...judged,
          headline:
            stock.count === 0
              ? `Your private messages are in your own words (${several(oneToOne.count, 'message')}).`
              : `Nearly all your private messages are in your own words; ${basisWords} are not (${percent(share)}).`,
          actions: [],
          figures,
        }
      : {
          ...judged,
          headline: begun(`${basisWords} could have gone to anybody.`),
          actions: [
            'Leave the ready-made button alone: say one thing only you could say to them, or say nothing.',
            'Write to three of them again, about something you remember of them.',
          ],
          figures,
        },
  ])
}

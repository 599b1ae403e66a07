/** All about you: how often we spoke of ourselves, against how often of others and for them. */
import { talkSights } from '../../../coverage.ts'
import { inWords, tooLittle } from '../../../words.ts'
import { type Case, gapFigures, gapsIn, notSeen, windowDays } from '../../case.ts'
import { type FindingWithRows, figure, findingOf, tooFew } from '../../finding.ts'
import { rangeOf, rangeWords, ratioRange } from '../../likely.ts'

export function allAboutYou(c: Case): FindingWithRows {
  const { settings, tally } = c
  const basis = settings['diagnose.all-about-you.basisActs']
  const enough = settings['diagnose.all-about-you.watchOthersPerSelf']
  const { self, others, judged } = tally
  const gaps = gapsIn(c, (account) => talkSights(c.coverage, account))
  const ratio = self.count === 0 ? null : others.count / self.count
  const figures = [
    figure('others for each about yourselves', ratio === null ? null : Math.round(ratio * 100) / 100, enough, judged),
    figure('acts about yourselves', self.count, null, self),
    figure('acts about or for others', others.count, null, others),
    ...(self.count > 0 && judged.count >= basis
      ? [
          figure('about yourselves, most likely', rangeWords(rangeOf(tally.likely.self))),
          figure('others for each about yourselves, most likely', perSelf(c)),
        ]
      : []),
    ...(tally.unread > 0 ? [figure('acts not read', tally.unread)] : []),
    ...gapFigures(gaps, 'your talk'),
  ]
  if (judged.count < basis) {
    const texts = tally.accounts.reduce((sum, { texts }) => sum + texts, 0)
    if (gaps.length > 0 && texts - tally.unread >= basis)
      return findingOf('all-about-you', [notSeen(c, gaps, 'how you talk with people', figures)])
    return findingOf('all-about-you', [
      tooFew(
        tooLittle(judged.count, 'text of yours', windowDays(c), basis, 'texts of yours'),
        [
          tally.unread > judged.count
            ? 'Let Rapport finish reading your texts.'
            : 'Keep writing; in a few weeks there is something to look at.',
        ],
        [figure('acts with text', judged.count, basis, judged), ...figures],
      ),
    ])
  }
  const basisWords = `${judged.count} acts with text, ${windowDays(c)} days`
  if (ratio === null || ratio >= enough)
    return findingOf('all-about-you', [
      {
        verdict: 'fine',
        excess: 0,
        headline:
          ratio === null
            ? `You spoke of others and for them, and not once about yourselves (${basisWords}).`
            : `For each act about yourselves there are ${inWords(ratio)} about others or for them (${basisWords}).`,
        actions: [],
        figures,
      },
    ])
  const isProblem = ratio < settings['diagnose.all-about-you.problemOthersPerSelf']
  return findingOf('all-about-you', [
    {
      verdict: isProblem ? 'problem' : 'watch',
      excess: isProblem ? self.count / judged.count : 1 - ratio / enough,
      headline: `For ${perOthers(others.count)} there ${self.count === 1 ? 'is' : 'are'} ${inWords(self.count)} about yourselves (${basisWords}).`,
      actions: [
        'For the next month, share or praise somebody else twenty times for each time you speak of yourselves.',
        'Start with three people whose work your own people would value.',
      ],
      figures,
    },
  ])
}

/** A reading may be wrong; many of them say how far the count may be. */
function perSelf({ tally }: Case): string {
  const [low, high] = ratioRange(tally.likely.others, tally.likely.self)
  return high === null ? `${low} or more` : low === high ? `${low}` : `${low} to ${high}`
}

const perOthers = (count: number): string =>
  count === 0
    ? 'no act about others'
    : count === 1
      ? 'your one act about others'
      : `your ${inWords(count)} acts about others`

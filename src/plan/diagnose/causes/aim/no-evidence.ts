/** No evidence: much done, and nothing written down that came of it. */
import { begun, inWords, several } from '../../../words.ts'
import { type Case, windowDays } from '../../case.ts'
import { type FindingWithRows, figure, findingOf, tooFew } from '../../finding.ts'

const logOne = 'Write down the next enquiry, meeting, sale or kind word as it comes: it takes two seconds.'

export function noEvidence(c: Case): FindingWithRows {
  const { settings, tally, world } = c
  const hours = tally.minutes / 60
  const acts = tally.acts.count
  const basisActs = settings['diagnose.no-evidence.basisActs']
  const basisHours = settings['diagnose.no-evidence.basisHours']
  const enough = settings['diagnose.no-evidence.watchOutcomes']
  const outcomes = [...world.register.outcome.values()].filter(({ at }) => at > c.from && at <= c.at).length
  const figures = [
    figure('outcomes', outcomes, enough),
    figure('acts', acts, basisActs, tally.acts),
    figure('hours', Math.round(hours * 10) / 10, basisHours),
  ]
  const effort = hours >= 1 ? `${several(acts, 'act')} and ${several(hours, 'hour')}` : several(acts, 'act')
  if (acts < basisActs && hours < basisHours)
    return findingOf('no-evidence', [
      tooFew(
        `${acts === 1 ? 'There is' : 'There are'} ${effort} in ${windowDays(c)} days, too little to ask for results; it takes ${basisActs} acts or ${basisHours} hours.`,
        [logOne],
        figures,
      ),
    ])
  if (outcomes === 0)
    return findingOf('no-evidence', [
      {
        verdict: 'problem',
        excess: Math.min(1, acts / basisActs / 10),
        headline: begun(`${effort} in ${windowDays(c)} days, and nothing is written down that came of it.`),
        actions: [logOne, 'Ask the last five customers how they found you.'],
        figures,
      },
    ])
  if (outcomes < enough)
    return findingOf('no-evidence', [
      {
        verdict: 'watch',
        excess: (enough - outcomes) / enough,
        headline: begun(`${effort}, and ${several(outcomes, 'thing')} written down that came of it.`),
        actions: [logOne],
        figures,
      },
    ])
  return findingOf('no-evidence', [
    {
      verdict: 'fine',
      excess: 0,
      headline: begun(`${inWords(outcomes)} things came of it in ${windowDays(c)} days, and they are written down.`),
      actions: [],
      figures,
    },
  ])
}

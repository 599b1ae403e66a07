/** Off voice: acts of an organisation that break a rule of its own protocol. */
import { inWords, several } from '../../../words.ts'
import { type Case, windowDays } from '../../case.ts'
import { type FindingWithRows, figure, findingOf, tooFew } from '../../finding.ts'

export function offVoice(c: Case): FindingWithRows {
  const { tally, world } = c
  const { breaches, organisationActs, organisationUnread } = tally
  const figures = [
    figure('acts that break a rule', breaches.count, 0, breaches),
    figure('acts of the organisation', organisationActs),
    ...(organisationUnread > 0 ? [figure('acts not read', organisationUnread)] : []),
  ]
  const rules = [...world.register.protocol.values()].flatMap((protocol) => protocol.rules)
  if (rules.length === 0)
    return findingOf('off-voice', [
      tooFew('There is no protocol yet, so nothing can be held against it.', [
        'Write down your values and two or three rules of how you speak.',
      ]),
    ])
  if (!rules.some(({ kind, pattern }) => kind !== 'approve' && pattern !== undefined))
    return findingOf('off-voice', [
      tooFew('No rule of your protocol says by which words it is broken, so no text can be held against it.', [
        'Give one rule the words it forbids or asks for.',
      ]),
    ])
  if (breaches.count === 0)
    return findingOf('off-voice', [
      {
        verdict: 'fine',
        excess: 0,
        headline: `You spoke in your own voice: none of ${several(organisationActs, 'act')} breaks a rule of your protocol (${windowDays(c)} days).`,
        actions: [],
        figures,
      },
    ])
  return findingOf('off-voice', [
    {
      verdict: 'problem',
      excess: Math.min(1, (5 * breaches.count) / Math.max(1, organisationActs)),
      headline: `${inWords(breaches.count) === 'one' ? 'One act goes' : `${several(breaches.count, 'act')} go`} against your own protocol (${breaches.count} of ${organisationActs}, ${windowDays(c)} days).`,
      actions: [
        'Read them as the people they were about would, and put right what can be.',
        'Talk the rule over with whoever wrote them.',
      ],
      figures,
    },
  ])
}

/** Mix, diagnosis, audience and goals in words: a letter more than a scoreboard. */
import type { AudienceReport, Diagnosis, Evidence, Finding, Goal, Mix } from '../../../plan/shapes.ts'
import { bad, dayOf, faint, figure, good, many, percent, shortDay, strong, watch, wrap } from './style.ts'

export function mixText(mix: Mix, width: number): string {
  const { from, to, total, shares, target, byMode } = mix
  if (to === null || mix.sent + mix.received === 0) return 'Nothing happened in this time.'
  const span = from === null ? `Up to ${dayOf(to)}` : `From ${dayOf(from)} to ${dayOf(to)}`
  const modes = (['broadcast', 'chat', 'engage'] as const).map((mode) => {
    const share = shares[mode]
    const bar = '█'.repeat(Math.round((share ?? 0) * 24))
    return `  ${mode.padEnd(10)} ${bar.padEnd(24)} ${figure(byMode[mode]).padStart(7)}  ${share === null ? '' : percent(share).padStart(4)} ${faint(`aim ${percent(target[mode])}`)}`
  })
  const others =
    mix.othersPerSelf === null
      ? `None of them was about yourselves, ${figure(mix.aboutOthers)} about or for others.`
      : `For each about yourselves, ${figure(mix.othersPerSelf)} about or for others (${figure(mix.aboutSelf)} and ${figure(mix.aboutOthers)}).`
  const sentences = [
    others,
    `You did ${many(mix.sent, 'thing')}; ${figure(mix.received)} came back.`,
    `${many(mix.oneToOne, 'message')} to one person alone, ${figure(mix.canned)} of them stock phrases.`,
    `You asked ${many(mix.asks, 'time')}, gave ${many(mix.gives, 'time')} and thanked ${many(mix.thanks, 'time')}.`,
    ...(mix.notRead > 0 ? [`${many(mix.notRead, 'act')} are not read yet, or in a language that cannot be read.`] : []),
  ]
  return [
    `${strong(span)}: ${many(total, 'act')} with words`,
    modes.join('\n'),
    wrap(sentences.join(' '), width),
    mix.byAccount
      .map(
        ({ account, total, sent, received }) =>
          `  ${account}: ${many(total, 'act')} with words, ${figure(sent)} sent, ${figure(received)} received`,
      )
      .join('\n'),
  ].join('\n\n')
}

const parts = [
  { verdict: 'problem', title: 'What holds you back', colour: bad },
  { verdict: 'watch', title: 'Worth watching', colour: watch },
  { verdict: 'fine', title: 'What is fine', colour: good },
  { verdict: 'not-enough-data', title: 'What cannot be told', colour: faint },
] as const

export function diagnosisText({ asOf, windowDays, findings }: Diagnosis, width: number): string {
  const head = asOf === null ? 'Nothing is here yet to judge by.' : `The ${windowDays} days up to ${dayOf(asOf)}`
  return [
    strong(head),
    ...parts.flatMap(({ verdict, title, colour }) => {
      const these = findings.filter((finding) => finding.verdict === verdict)
      if (these.length === 0) return []
      return [strong(colour(title)), ...these.map((finding) => findingText(finding, width))]
    }),
  ].join('\n\n')
}

function findingText({ verdict, headline, evidence, actions }: Finding, width: number): string {
  const lines = [wrap(headline, width, '  ')]
  if (verdict === 'problem' || verdict === 'watch')
    lines.push(...evidence.map((one) => faint(evidenceText(one, width))))
  if (verdict !== 'fine') lines.push(...actions.map((action) => wrap(action, width, '    ', '  → ')))
  return lines.join('\n')
}

function evidenceText({ measure, value, target }: Evidence, width: number): string {
  const aim = target === null ? '' : `, against ${shown(target)}`
  return wrap(`${measure}: ${shown(value)}${aim}`, width, '    ')
}

const shown = (value: Evidence['value']): string =>
  value === null ? 'not known' : typeof value === 'number' ? figure(value) : value

export function audienceText(audience: AudienceReport, width: number): string {
  const { asOf, followers, real, engagedShare, followBackShare, lapsed, retention, bursts } = audience
  if (asOf === null) return 'Nobody is here yet.'
  const sentences = [
    followers === null ? 'How many follow you is not known.' : `Of ${many(followers, 'follower')} counted,`,
    engagedShare === null
      ? 'how many of them did anything lately cannot be told.'
      : `${percent(engagedShare)} did something in the last 90 days.`,
    ...(followBackShare === null ? [] : [`${percent(followBackShare)} of recent follows only returned yours.`]),
    `${many(lapsed, 'relationship has', 'relationships have')} lapsed.`,
  ]
  return [
    strong(`${many(real, 'person is', 'people are')} really there`),
    wrap(sentences.join(' '), width),
    bursts
      .map(
        ({ account, from, followers, typical }) =>
          `  On ${dayOf(from)}, ${figure(followers)} came to ${account} at once; usually ${figure(typical)} do.`,
      )
      .join('\n'),
    retention
      .filter(({ after180d }) => after180d !== null)
      .map(
        ({ cohort, size, after180d }) =>
          `  Of ${figure(size)} who came in ${cohort}, ${percent(after180d ?? 0)} were there half a year later.`,
      )
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

export function goalsText(goals: readonly Goal[], width: number): string {
  if (goals.length === 0) return 'No goal is set. Set one: rapport goal add --help'
  return goals
    .map(({ id, aim, measure, target, start, due, closedAt, value, forecast, verdict }) => {
      const so = value === null ? 'nothing counted yet' : `${figure(value)} of ${figure(target)}`
      const ahead =
        forecast === null || verdict === 'met' || verdict === 'missed' ? '' : `, heading for ${figure(forecast)}`
      const closed = closedAt === null ? '' : `, closed ${shortDay(closedAt)}`
      return `${strong(aim)} ${faint(id)}\n${wrap(`${measure}: ${so}${ahead}; ${verdict.replaceAll('-', ' ')}; ${shortDay(start)} to ${shortDay(due)}${closed}.`, width, '  ')}`
    })
    .join('\n\n')
}

/** Asks only: what we asked of people against what we gave, and whether kind people were thanked. */
import { isPublic, talkSights } from '../../../coverage.ts'
import { begun, byId, inWords, people, several, tooLittle } from '../../../words.ts'
import { type Case, gapFigures, gapsIn, notSeen, windowDays } from '../../case.ts'
import { type FindingWithRows, figure, findingOf, type Limb, lowIsBad, tooFew, type Untold } from '../../finding.ts'
import { kindPeople } from '../../kindness.ts'
import { type Likely, rangeOf, rangeWords } from '../../likely.ts'
import { newest } from '../../newest.ts'

export const asksOnly = (c: Case): FindingWithRows => findingOf('asks-only', [asked(c), thanked(c)])

function asked(c: Case): Limb | Untold {
  const { settings, tally } = c
  const basis = settings['diagnose.asks-only.basisAsks']
  const favours = [...c.world.register.favour.values()].filter(({ at }) => at > c.from && at <= c.at)
  const asks = tally.asks.count + favours.filter(({ side }) => side === 'asked-by-us').length
  const gives = tally.gives.count + favours.filter(({ side }) => side === 'given').length
  const gaps = gapsIn(c, (account) => talkSights(c.coverage, account))
  const figures = [
    figure('asked of people', asks, null, tally.asks),
    figure('given to people', gives, asks, tally.gives),
    ...(asks >= basis
      ? [
          figure('asked, most likely', rangeWords(withCertain(tally.likely.asks, asks - tally.asks.count))),
          figure('given, most likely', rangeWords(withCertain(tally.likely.gives, gives - tally.gives.count))),
        ]
      : []),
    ...gapFigures(gaps, 'your talk'),
  ]
  if (asks < basis) {
    if (gaps.length > 0) return notSeen(c, gaps, 'how you talk with people', figures)
    return tooFew(
      asks === 0
        ? `You asked nothing of anybody in ${windowDays(c)} days.`
        : begun(
            `You asked for something ${asks === 1 ? 'once' : `${inWords(asks)} times`}; it takes ${basis} to set it against what you gave.`,
          ),
      [],
      figures,
    )
  }
  const words = `You asked for something ${inWords(asks)} times and gave ${gives === 1 ? 'once' : `${inWords(gives)} times`} (${windowDays(c)} days).`
  const actions = [
    'Before the next request, do something for somebody that costs you a little.',
    'Offer one of the people you asked something back.',
  ]
  if (asks > gives) return { verdict: 'problem', excess: 1 - gives / asks, headline: words, actions, figures }
  if (asks === gives) return { verdict: 'watch', excess: 0.5, headline: words, actions, figures }
  return { verdict: 'fine', excess: 0, headline: `You give more than you ask. ${words}`, actions: [], figures }
}

/** Favours that were written down are certain. */
const withCertain = ({ mean, variance }: Likely, favours: number) => rangeOf({ mean: mean + favours, variance })

function thanked(c: Case): Limb | Untold {
  const { settings } = c
  const basis = settings['diagnose.asks-only.basisKindnesses']
  const within = settings['diagnose.asks-only.thankDays']
  const watch = settings['diagnose.asks-only.watchThanked']
  const kind = kindPeople(c)
  const kindnesses = kind.reduce((sum, { times }) => sum + times, 0)
  const unthanked = kind.filter((one) => !one.thanked)
  const gaps = gapsIn(c, (account) => (isPublic(c.coverage, account) ? ['received:share'] : []))
  const share = kind.length === 0 ? null : 1 - unthanked.length / kind.length
  const figures = [
    figure(`share thanked within ${within} days`, share, watch, newest(c, kind)),
    figure('kind people', kind.length, null, newest(c, kind)),
    figure('kind people not thanked', unthanked.length, 0, newest(c, unthanked)),
    figure('kindnesses', kindnesses, basis),
    ...gapFigures(gaps, 'who shares you'),
  ]
  if (share === null || kindnesses < basis) {
    if (gaps.length > 0) return notSeen(c, gaps, 'who shares and recommends you', figures)
    return tooFew(
      tooLittle(kindnesses, 'kindness', windowDays(c), basis, 'kindnesses'),
      ['Note a favour when somebody does you one.'],
      figures,
    )
  }
  const judged = lowIsBad(share, settings['diagnose.asks-only.problemThanked'], watch)
  const basisWords = `${unthanked.length} of ${kind.length} people, ${windowDays(c)} days`
  if (judged.verdict === 'fine')
    return {
      ...judged,
      headline:
        unthanked.length === 0
          ? `Everybody who was kind to you was thanked (${several(kind.length, 'person', 'people')}).`
          : `Nearly everybody who was kind to you was thanked (all but ${basisWords}).`,
      actions: [],
      figures,
    }
  const roots = byId(
    c.world,
    unthanked.map(({ root }) => root),
  )
  return {
    ...judged,
    headline: `${people(c.world, roots)} shared, praised or helped you and had no thanks within ${within} days (${basisWords}).`,
    actions: [
      'Thank the three latest today, for the very thing they did.',
      'Be generous with thanks, and do it while it is fresh.',
    ],
    figures,
  }
}

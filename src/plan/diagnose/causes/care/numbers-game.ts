/** A numbers game: followers who do nothing, crowds from nowhere, and people who do not stay. */

import { type BurstWithRows, burstsOf } from '../../../audience/bursts.ts'
import { type Following, followingOf } from '../../../audience/followers.ts'
import { deedsByAccount, engagedOf } from '../../../audience/real.ts'
import { arrivals } from '../../../audience/retention.ts'
import { daysSeen, hearingSights } from '../../../coverage.ts'
import { dayInWords, inWords, percent, several } from '../../../words.ts'
import { type Case, gapFigures, notSeen, windowDays } from '../../case.ts'
import {
  type Figure,
  type FindingWithRows,
  figure,
  findingOf,
  type Limb,
  lowIsBad,
  tooFew,
  type Untold,
} from '../../finding.ts'
import { newest } from '../../newest.ts'

export function numbersGame(c: Case): FindingWithRows {
  const followings = followingOf(c.world, c.at)
  return findingOf('numbers-game', [engaged(c, followings), retained(c, followings)], bursts(c, followings))
}

function engaged(c: Case, followings: readonly Following[]): Limb | Untold {
  const { settings } = c
  const basis = settings['diagnose.numbers-game.basisFollowers']
  const watch = settings['diagnose.numbers-game.watchEngaged']
  const deeds = deedsByAccount(c.world, c.relations, c)
  const { followers, rows, unseen } = engagedOf(
    c.world,
    c.coverage,
    followings,
    deeds,
    c,
    settings['diagnose.coveredShare'],
  )
  const gaps = unseen.map((account) => ({
    account,
    ...daysSeen(c.coverage, account, hearingSights(c.coverage, account), c.from, c.at),
  }))
  const share = followers === 0 ? null : Math.min(1, rows.length / followers)
  const figures = [
    figure(
      'share of followers who did anything',
      share,
      watch,
      newest(
        c,
        rows.map((row) => ({ row })),
      ),
    ),
    figure('followers', followers === 0 ? null : followers, basis),
    figure(
      'followers who did anything',
      rows.length,
      null,
      newest(
        c,
        rows.map((row) => ({ row })),
      ),
    ),
    ...gapFigures(gaps, 'what followers do'),
  ]
  if (share === null || followers < basis) {
    if (gaps.length > 0) return notSeen(c, gaps, 'what your followers do', figures)
    return tooFew(
      followers === 0
        ? 'How many follow you is not known.'
        : `${inWords(followers)} followers are too few for a share of them to mean anything; it takes ${basis}.`,
      ['Import an export that holds your followers. What they do counts for more than how many they are.'],
      figures,
    )
  }
  const judged = lowIsBad(share, settings['diagnose.numbers-game.problemEngaged'], watch)
  const basisWords = `${inWords(rows.length)} of ${inWords(followers)} followers`
  return judged.verdict === 'fine'
    ? {
        ...judged,
        headline: `People are really there: ${basisWords} did something in ${windowDays(c)} days (${percent(share)}).`,
        actions: [],
        figures,
      }
    : {
        ...judged,
        headline: `Only ${basisWords} did anything in ${windowDays(c)} days (${percent(share)}).`,
        actions: [
          'Leave the count alone for a month, and write to five people who do answer.',
          'Ask each of them what they would like to hear from you.',
        ],
        figures,
      }
}

function retained(c: Case, followings: readonly Following[]): Limb | Untold {
  const { settings } = c
  const basis = settings['diagnose.numbers-game.basisCame']
  const watch = settings['diagnose.numbers-game.watchRetained']
  const after = settings['diagnose.numbers-game.retainedDays']
  const came = arrivals(c.world, c.coverage, followings, c.at, after).filter(({ stayed }) => stayed !== undefined)
  const left = came.filter(({ stayed }) => stayed === false)
  const share = came.length === 0 ? null : 1 - left.length / came.length
  const figures = [
    figure(`share still there after ${after} days`, share, watch, newest(c, came)),
    figure(`people who came at least ${after} days ago`, came.length, basis, newest(c, came)),
    figure('of them left again', left.length, null, newest(c, left)),
  ]
  if (share === null || came.length < basis)
    return tooFew(
      `Whether followers stay cannot be told yet: it takes ${basis} who came at least ${after} days ago, and sight of who leaves.`,
      ['Import an archive or a list that shows your followers, and another in a few months.'],
      figures,
    )
  const judged = lowIsBad(share, settings['diagnose.numbers-game.problemRetained'], watch)
  const basisWords = `${came.length - left.length} of the ${came.length} who came are still there after ${after} days`
  return {
    ...judged,
    headline:
      judged.verdict === 'fine' ? `Those who come stay: ${basisWords}.` : `Many do not stay: only ${basisWords}.`,
    actions: ['Look at what you posted when they came and when they left; that is what they came or left for.'],
    figures,
  }
}

/** A burst is worth a look; one of people who do nothing, or are gone again, is more. */
function bursts(c: Case, followings: readonly Following[]): Limb[] {
  const found = burstsOf({ ...c, followings })
  return found.map((burst) => {
    const isGone = burst.gone !== null && burst.gone > c.settings['diagnose.numbers-game.goneShare']
    const isHollow = burst.hollow === true
    return {
      verdict: isGone || isHollow ? 'problem' : 'watch',
      excess: isGone || isHollow ? Math.max(burst.gone ?? 0, isHollow ? 0.8 : 0) : 0.5,
      headline: `${sentence(burst)}${fate(burst, isGone, isHollow)}`,
      actions:
        isGone || isHollow
          ? ['Do not count them. If they were bought or traded, stop; if not, find out which post brought them.']
          : ['Look for a post that spread on those days, and greet those who said something.'],
      figures: burstFigures(c, burst),
    }
  })
}

function sentence({ account, followers, from, to, typical }: BurstWithRows): string {
  const usual = typical < 0.5 ? 'hardly anybody' : several(typical, 'person', 'people')
  const last = to - 1
  const when =
    dayInWords(from) === dayInWords(last)
      ? `on ${dayInWords(from)}`
      : `between ${dayInWords(from)} and ${dayInWords(last)}`
  return `${inWords(followers)} people came to follow ${account} ${when}, where on a usual day it is ${usual}`
}

function fate({ gone, hollow }: BurstWithRows, isGone: boolean, isHollow: boolean): string {
  if (isGone && isHollow) return `; they did next to nothing, and ${percent(gone ?? 0)} of them are gone again.`
  if (isGone) return `; ${percent(gone ?? 0)} of them are gone again.`
  if (isHollow) return '; they have done next to nothing since.'
  return hollow === null ? '; whether they are really there cannot be told yet.' : '; they do as much as others do.'
}

function burstFigures(c: Case, burst: BurstWithRows): Figure[] {
  const { account, followers, typical, gone, rows } = burst
  return [
    figure(`new followers on ${account} from ${dayInWords(burst.from)}`, followers, Math.max(50, 10 * typical), {
      count: rows.length,
      rows: rows.slice(0, c.limit),
    }),
    ...(gone === null
      ? []
      : [
          figure(
            `share gone again of those who came to ${account} from ${dayInWords(burst.from)}`,
            gone,
            c.settings['diagnose.numbers-game.goneShare'],
          ),
        ]),
  ]
}

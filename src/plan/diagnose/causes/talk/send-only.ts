/** Send only: everybody sends, nobody receives; posts against things done towards somebody else. */
import { deedSights } from '../../../coverage.ts'
import { begun, inWords, several, tooLittle } from '../../../words.ts'
import { type Case, gapFigures, gapsIn, notSeen, windowDays } from '../../case.ts'
import { type FindingWithRows, figure, findingOf, type Limb, tooFew, type Untold } from '../../finding.ts'
import { together } from '../../newest.ts'

export const sendOnly = (c: Case): FindingWithRows => findingOf('send-only', [judge(c)])

function judge(c: Case): Limb | Untold {
  const { settings, tally } = c
  const basis = settings['diagnose.send-only.basisActs']
  const watch = settings['diagnose.send-only.watchPosts']
  const problem = settings['diagnose.send-only.problemPosts']
  const gaps = gapsIn(c, (account) => deedSights(c.coverage, account))
  // What was not seen can only make it better: so what is seen everywhere may acquit, and only what is seen wholly accuse.
  const isFine = tally.acts.count >= basis && tally.allPosts.count <= watch * tally.allDeeds.count
  const posts = isFine ? tally.allPosts : tally.postsWithDeeds
  const deeds = isFine ? tally.allDeeds : tally.deeds
  const acts = isFine ? tally.acts.count : tally.actsWithDeeds
  const ratio = deeds.count === 0 ? null : posts.count / deeds.count
  const figures = [
    figure(
      'posts for each thing done towards others',
      ratio === null ? null : Math.round(ratio * 100) / 100,
      watch,
      together(c, [posts, deeds]),
    ),
    figure('posts', posts.count, null, posts),
    figure('things done towards others', deeds.count, null, deeds),
    ...gapFigures(gaps, 'what you do for others'),
  ]
  if (acts < basis) {
    if (gaps.length > 0 && tally.acts.count >= basis) return notSeen(c, gaps, 'what you like and answer', figures)
    return tooFew(
      tooLittle(tally.acts.count < basis ? tally.acts.count : acts, 'act', windowDays(c), basis),
      ['Keep going; in a few weeks there is something to look at.'],
      [figure('acts', acts, basis, tally.acts), ...figures],
    )
  }
  const basisWords = `${inWords(posts.count)} posts, ${inWords(deeds.count)} things done towards others, ${windowDays(c)} days`
  if (posts.count <= watch * deeds.count)
    return {
      verdict: 'fine',
      excess: 0,
      headline: `You receive as well as send (${basisWords}).`,
      actions: [],
      figures,
    }
  const isProblem = posts.count > problem * deeds.count
  return {
    verdict: isProblem ? 'problem' : 'watch',
    excess: isProblem
      ? 1 - (problem * deeds.count) / posts.count
      : (posts.count / Math.max(1, deeds.count) - watch) / (problem - watch),
    headline:
      deeds.count === 0
        ? begun(
            `${several(posts.count, 'post')} in ${windowDays(c)} days, and not one answer, like or share for anybody else.`,
          )
        : `For each thing you do towards somebody else you post ${inWords(posts.count / deeds.count)} times (${basisWords}).`,
    actions: [
      'Before you post, read what five people you care about have written, and answer one of them.',
      'Pass on something by somebody else this week.',
    ],
    figures,
  }
}

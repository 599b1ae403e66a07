/** No conversations: who wrote and heard nothing, and how little of what we do is talk. */
import { talkSights, writingSights } from '../../../coverage.ts'
import { begun, byId, inWords, people, percent, several, tooLittle } from '../../../words.ts'
import { type Case, gapFigures, gapsIn, notSeen, windowDays } from '../../case.ts'
import { type FindingWithRows, figure, findingOf, type Limb, lowIsBad, tooFew, type Untold } from '../../finding.ts'
import { newest, together } from '../../newest.ts'
import { talkOf } from '../../tally.ts'
import { dueWriters } from '../../writers.ts'

export const noConversations = (c: Case): FindingWithRows => findingOf('no-conversations', [answered(c), talked(c)])

function answered(c: Case): Limb | Untold {
  const { settings } = c
  const basis = settings['diagnose.no-conversations.basisPeople']
  const within = settings['diagnose.no-conversations.answerDays']
  const writers = dueWriters(c)
  const open = writers.filter((writer) => !writer.answered)
  const gaps = gapsIn(c, (account) => writingSights(c.coverage, account))
  const share = writers.length === 0 ? null : 1 - open.length / writers.length
  const watch = settings['diagnose.no-conversations.watchAnswered']
  const figures = [
    figure(`share answered within ${within} days`, share, watch, newest(c, writers)),
    figure('people who wrote', writers.length, basis, newest(c, writers)),
    figure('people who heard nothing', open.length, 0, newest(c, open)),
    ...gapFigures(gaps, 'what people say'),
  ]
  if (share === null || writers.length < basis) {
    if (gaps.length > 0) return notSeen(c, gaps, 'what people say to you', figures)
    return tooFew(
      begun(
        `${writers.length === 0 ? 'nobody' : several(writers.length, 'person', 'people')} wrote something that wanted an answer; it takes ${basis} people to tell.`,
      ),
      ['Ask your people a question they can answer.'],
      figures,
    )
  }
  const judged = lowIsBad(share, settings['diagnose.no-conversations.problemAnswered'], watch)
  const basisWords = `${open.length} of ${writers.length} people, ${windowDays(c)} days`
  if (judged.verdict === 'fine')
    return {
      ...judged,
      headline:
        open.length === 0
          ? `Everybody who wrote to you got an answer within ${within} days (${several(writers.length, 'person', 'people')}).`
          : `Nearly everybody who wrote to you got an answer within ${within} days (all but ${basisWords}).`,
      actions: [],
      figures,
    }
  const roots = byId(
    c.world,
    open.map(({ root }) => root),
  )
  return {
    ...judged,
    headline: `${people(c.world, roots)} wrote to you and heard nothing within ${within} days (${basisWords}).`,
    actions: [
      'Answer the three latest today; a late word is better than none.',
      'Put ten minutes a day aside for answers, before you post.',
    ],
    figures,
  }
}

function talked(c: Case): Limb | Untold {
  const { settings, tally } = c
  const basis = settings['diagnose.no-conversations.basisActs']
  const watch = settings['diagnose.no-conversations.watchTalk']
  const { judged, byMode } = tally
  const gaps = gapsIn(c, (account) => talkSights(c.coverage, account))
  const talk = talkOf(tally)
  const share = judged.count === 0 ? null : talk / judged.count
  const figures = [
    figure('share of acts that are talk', share, watch, judged),
    figure('acts that are talk', talk, null, together(c, [byMode.chat, byMode.engage])),
    figure('acts to everybody', byMode.broadcast.count, null, byMode.broadcast),
  ]
  if (share === null || judged.count < basis) {
    const texts = tally.accounts.reduce((sum, { texts }) => sum + texts, 0)
    if (gaps.length > 0 && texts - tally.unread >= basis) return notSeen(c, gaps, 'how you talk with people', figures)
    return tooFew(
      tooLittle(judged.count, 'text of yours', windowDays(c), basis, 'texts of yours'),
      ['Write to somebody this week, about what they do.'],
      figures,
    )
  }
  const verdict = lowIsBad(share, settings['diagnose.no-conversations.problemTalk'], watch)
  const basisWords = `${inWords(talk)} of your ${inWords(judged.count)} acts`
  return {
    ...verdict,
    headline:
      verdict.verdict === 'fine'
        ? begun(`${basisWords} are talk with somebody (${percent(share)}).`)
        : begun(`Only ${basisWords} ${talk === 1 ? 'is' : 'are'} said to somebody; the rest goes to everybody.`),
    actions:
      verdict.verdict === 'fine'
        ? []
        : [
            'For each post, say something to one person about what they do.',
            'End a post now and then with a question you want answered.',
          ],
    figures,
  }
}

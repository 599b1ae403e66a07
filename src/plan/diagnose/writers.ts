/** Who wrote to us in the window, on which account, and whether they were answered in time. */
import { accountNameOf, accountOf, answers, atOf, day, kindOf, needsAnswer, type Relation } from '../../people/index.ts'
import { isWriting } from '../acts.ts'
import { couldSeeAll } from '../coverage.ts'
import type { Case } from './case.ts'

/** Somebody whose latest text that wanted an answer is old enough to be due. */
export type Writer = { root: number; row: number; answered: boolean }

/** Neither `sell-only` nor `canned-only`: only such people wrote to us. */
export const counts = ({ nature }: Relation): boolean => !nature.sellOnly && !nature.cannedOnly

/** Those whose answers, had there been any, would have been seen. */
export function dueWriters(c: Case): Writer[] {
  const writers: Writer[] = []
  for (const relation of c.relations.byRoot.values()) {
    if (!counts(relation)) continue
    const writer = dueWriter(c, relation)
    if (writer) writers.push(writer)
  }
  return writers
}

function dueWriter(c: Case, { root, history }: Relation): Writer | undefined {
  const { facts } = c.world
  const within = c.settings['diagnose.no-conversations.answerDays'] * day
  const { turns } = history
  for (let place = turns.length - 1; place >= 0; place--) {
    const row = turns[place] ?? 0
    const at = atOf(facts, row)
    if (at <= c.from) return undefined
    if (at >= c.at - within || !needsAnswer(facts, row, c.moment)) continue
    const sight = kindOf(facts, row) === 'message' ? 'sent:message' : 'sent:reply'
    if (!couldSeeAll(c.coverage, accountNameOf(c.world, row), sight, at, at + within)) continue
    const answered = turns.slice(place + 1).some((later) => atOf(facts, later) <= at + within && answers(facts, later))
    return { root, row, answered }
  }
  return undefined
}

/** By account index: the row of each person's latest text to it in the window. */
export function peopleWriting(c: Case): number[][] {
  const { facts } = c.world
  const byAccount: number[][] = c.world.accounts.map(() => [])
  for (const relation of c.relations.byRoot.values()) {
    const { texts } = relation.history
    if (!counts(relation)) continue
    const seen = new Set<number>()
    for (let place = texts.length - 1; place >= 0; place--) {
      const row = texts[place] ?? 0
      if (atOf(facts, row) <= c.from) break
      const account = accountOf(facts, row)
      if (seen.has(account) || !isWriting(kindOf(facts, row))) continue
      seen.add(account)
      byAccount[account]?.push(row)
    }
  }
  return byAccount
}

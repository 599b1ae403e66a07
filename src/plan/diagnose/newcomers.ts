/** Who connected or wrote for the first time in the window, and whether they got a personal message soon. */
import { accountNameOf, atOf, countUntil, day, isSent, isStock, kindOf, type Relation } from '../../people/index.ts'
import { isOneToOne, isWriting } from '../acts.ts'
import { beginningOf, couldSeeAll } from '../coverage.ts'
import type { Case } from './case.ts'
import { counts } from './writers.ts'

/** `row`: the connection or first words; `message`: the row of the personal message, if there was one. */
export type Newcomer = { root: number; row: number; message: number | undefined }

/** `firstSeen`: by account index, the first that is known of each account. */
export function newcomers(c: Case, firstSeen: readonly number[]): Newcomer[] {
  const found: Newcomer[] = []
  for (const relation of c.relations.byRoot.values()) {
    if (!counts(relation)) continue
    const row = beginningIn(c, relation, firstSeen)
    if (row === undefined) continue
    const at = atOf(c.world.facts, row)
    const until = at + c.settings['diagnose.no-follow-up.withinDays'] * day
    if (!couldSeeAll(c.coverage, accountNameOf(c.world, row), 'sent:message', at, until)) continue
    found.push({ root: relation.root, row, message: messageWithin(c, relation, at, until) })
  }
  return found
}

/** The first connection or the first words, whichever came earlier of those that are new. */
function beginningIn(c: Case, { history }: Relation, firstSeen: readonly number[]): number | undefined {
  const { facts } = c.world
  const wrote = history.texts.find((row) => isWriting(kindOf(facts, row)))
  return [history.connectRow, wrote]
    .filter((row) => row !== undefined)
    .sort((a, b) => atOf(facts, a) - atOf(facts, b))
    .find((row) => isNew(c, row, firstSeen))
}

function isNew(c: Case, row: number, firstSeen: readonly number[]): boolean {
  const { facts } = c.world
  const at = atOf(facts, row)
  if (at <= c.from || at >= c.at - c.settings['diagnose.no-follow-up.withinDays'] * day) return false
  const account = accountNameOf(c.world, row)
  const kind = kindOf(facts, row)
  const sight = isSent(facts, row) ? (`sent:${kind}` as const) : (`received:${kind}` as const)
  const first = firstSeen[c.world.accountIndex.get(account) ?? -1] ?? Number.NEGATIVE_INFINITY
  const settled = beginningOf(c.coverage, account, sight, first) + c.settings['diagnose.no-follow-up.settledDays'] * day
  return at > settled
}

function messageWithin(c: Case, { history }: Relation, from: number, to: number): number | undefined {
  const { facts } = c.world
  const { rows } = history
  for (let place = countUntil(facts, rows, from - 1); place < rows.length; place++) {
    const row = rows[place] ?? 0
    if (atOf(facts, row) > to) return undefined
    const kind = kindOf(facts, row)
    if (kind === 'call' || kind === 'meeting') return row
    if (isOneToOne(facts, row) && !isStock(facts, row, c.moment)) return row
  }
  return undefined
}

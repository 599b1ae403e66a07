/** Who shared, quoted, recommended or praised us, or did us a favour, and whether they were thanked in time. */
import { accountNameOf, atOf, day, kindOf, type Relation } from '../../people/index.ts'
import { couldSeeAll } from '../coverage.ts'
import type { Case } from './case.ts'
import { counts } from './writers.ts'

/** `row`: the latest kindness that is due; undefined where it was a favour. `times`: all of theirs that are due. */
export type Kind = { root: number; row: number | undefined; times: number; thanked: boolean }

export function kindPeople(c: Case): Kind[] {
  const found: Kind[] = []
  for (const relation of c.relations.byRoot.values()) {
    if (!counts(relation)) continue
    const kind = kindOne(c, relation)
    if (kind) found.push(kind)
  }
  return found
}

function kindOne(c: Case, { root, history, favours }: Relation): Kind | undefined {
  const { facts } = c.world
  const within = c.settings['diagnose.asks-only.thankDays'] * day
  const isDue = (at: number) => at > c.from && at < c.at - within
  const rows = history.kindnesses.filter((row) => isDue(atOf(facts, row)))
  const done = favours.filter(({ side, at }) => side === 'received' && isDue(at))
  const row = rows.at(-1)
  const rowAt = row === undefined ? Number.NEGATIVE_INFINITY : atOf(facts, row)
  const at = done.reduce((latest, favour) => Math.max(latest, favour.at), rowAt)
  if (at === Number.NEGATIVE_INFINITY) return undefined
  const byFavour = at > rowAt
  if (row !== undefined && !byFavour && !seesThanks(c, accountNameOf(c.world, row), at, at + within)) return undefined
  const thanked = history.thanks.some((thanks) => {
    const time = atOf(facts, thanks)
    return time >= at && time <= at + within && kindOf(facts, thanks) !== 'share'
  })
  return { root, row: byFavour ? undefined : row, times: rows.length + done.length, thanked }
}

/** Thanks are said in public or in private; either must have been visible. */
const seesThanks = (c: Case, account: string, from: number, to: number): boolean =>
  couldSeeAll(c.coverage, account, 'sent:reply', from, to) || couldSeeAll(c.coverage, account, 'sent:message', from, to)

/** Introductions of two people who should know each other, wherever neither side is asked for what we have not earned. */
import { atOf, handleOf, idOf, personOf, type Relation, type Relations } from '../../../people/index.ts'
import type { Candidate } from '../candidate.ts'
import type { Pair } from './match.ts'
import { isNear } from './rows.ts'

/** In the order of the pairs; people who have come or gone since the pairs were found are left out. */
export function introductions({ world, at, byRoot }: Relations, pairs: readonly Pair[]): Candidate[] {
  const { facts, identity } = world
  return pairs.flatMap(({ needRow, offerRow, need, offer, helper }): Candidate[] => {
    const asker = byRoot.get(personOf(identity, handleOf(facts, needRow)))
    const other = byRoot.get(personOf(identity, helper))
    if (!asker || !other || asker === other) return []
    if (atOf(facts, needRow) > at || (offerRow !== undefined && atOf(facts, offerRow) > at)) return []
    if (!isNear(asker) || !isNear(other) || !mayAsk(other)) return []
    return [
      {
        root: asker.root,
        with: other.root,
        person: idOf(identity, asker.root),
        rank: 'rest',
        action: 'introduce',
        pressing: 0,
        at: atOf(facts, needRow),
        rows: offerRow === undefined ? [needRow] : [needRow, offerRow],
        favours: [],
        reason: { kind: 'need', need, offer },
        minutes: 5,
        keepsUntil: Number.POSITIVE_INFINITY,
        newcomer: asker.flags.includes('new'),
      },
    ]
  })
}

/** Whether a favour may be asked of somebody: not while we owe them, nor where they gave more than we did. */
export function mayAsk({ balance, owed, favours }: Relation): boolean {
  if (balance.words === 'mostly them') return false
  if (owed.waiting.length + owed.thanks.length + owed.thanksFavours.length + owed.asked.length + owed.ahead.length > 0)
    return false
  const count = (side: string) => favours.filter((favour) => favour.side === side).length
  return count('asked-by-us') <= count('given')
}

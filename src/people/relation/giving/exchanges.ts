/** Talk as exchanges and turns: who began, who answered whom and how soon, and what stayed without an answer. */
import { type Facts, kindOf, labelsOf } from '../../world/facts.ts'
import { hasIntent, isPleasantry } from '../../world/labels.ts'
import { day } from '../../world/world.ts'
import { isTalk, type Words } from '../history.ts'

/** What one side said before the other did. */
export type Turn = { sent: boolean; firstAt: number; lastAt: number; rows: number[]; wants: boolean }
/** Turns without so many silent days between them that they are two exchanges. */
export type Exchange = { turns: Turn[] }

/** `words` in the order of time. */
export function exchangesOf(facts: Facts, words: readonly Words[], gapDays: number): Exchange[] {
  const exchanges: Exchange[] = []
  let lastAt = Number.NEGATIVE_INFINITY
  for (const { at, sent, row } of words) {
    if (!isTalk(kindOf(facts, row))) continue
    const known = at - lastAt > gapDays * day ? undefined : exchanges.at(-1)
    const exchange = known ?? { turns: [] }
    if (!known) exchanges.push(exchange)
    lastAt = at
    const turn = exchange.turns.at(-1)
    const wants = wantsAnswer(labelsOf(facts, row), sent, turn)
    if (turn?.sent === sent) {
      turn.rows.push(row)
      turn.lastAt = at
      turn.wants ||= wants
    } else exchange.turns.push({ sent, firstAt: at, lastAt: at, rows: [row], wants })
  }
  return exchanges
}

/**
 * Thanks, praise, congratulation and greeting want no answer. Whether anything else of theirs does is theirs to feel; of
 * ours only what begins an exchange or asks: a last kind word of one's own is left lying by nobody.
 */
function wantsAnswer(labels: number, sent: boolean, before: Turn | undefined): boolean {
  if (isPleasantry(labels)) return false
  return !sent || before === undefined || hasIntent(labels, 'question') || hasIntent(labels, 'ask')
}

/** An answer: how long the other had waited, in hours, and its first row. */
export type Answer = { hours: number; row: number }

const hour = 3_600_000

/** Answers of one side, in the order of time. Counted from the first message of a turn: that is how long they waited. */
export function answersOf(exchanges: readonly Exchange[], sent: boolean): Answer[] {
  return exchanges.flatMap(({ turns }) =>
    turns.flatMap((turn, at): Answer[] => {
      const before = turns[at - 1]
      const [row] = turn.rows
      if (before === undefined || turn.sent !== sent || row === undefined) return []
      return [{ hours: (turn.firstAt - before.firstAt) / hour, row }]
    }),
  )
}

/** Turns of the other side that wanted an answer: those one side answered, and those it let pass; not those still in time. */
export function dueTo(
  exchanges: readonly Exchange[],
  sent: boolean,
  at: number,
  gapDays: number,
): { answered: Turn[]; passed: Turn[] } {
  const answered: Turn[] = []
  const passed: Turn[] = []
  for (const { turns } of exchanges)
    for (const [place, turn] of turns.entries()) {
      if (turn.sent === sent || !turn.wants) continue
      if (turns[place + 1]) answered.push(turn)
      else if (turn.lastAt + gapDays * day < at) passed.push(turn)
    }
  return { answered, passed }
}

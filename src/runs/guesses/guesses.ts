/** How good the guesses are: what came of those that were kept, what was learned, what is pending, and a look back. */
import { enough, guessesOf } from '../../people/guesses/guesses.ts'
import { type Kept, keptBy, type Outcome, outcomeOf, outcomesAt } from '../../people/guesses/outcomes.ts'
import { bandsOf, curveOf, scoresOf, type Told } from '../../people/guesses/reliability.ts'
import type { GuessesPage, Question, ResolvedGuess } from '../../people/guesses/shapes.ts'
import { atOf, bandOf, day, idOf, iso, nameOf, seqOf, type Target, type World } from '../../people/index.ts'
import { sigmoid } from '../../people/relation/vitality.ts'
import type { Asked } from '../ask.ts'
import { backAnswer } from './back.ts'

export type GuessesAsk = {
  limit?: number | undefined
  offset?: number | undefined
  /** Only those of the list that asked this, over so many days. */
  target?: Target | undefined
  days?: number | undefined
  /** With the look back, which takes longer. */
  back?: boolean | undefined
}

type Settled = { kept: Kept; root: number; outcome: Outcome }

/** Days; as the bands are. */
const bandHorizon = 90
const usualList = 50

export async function guessesAnswer(
  asked: Asked,
  { limit = usualList, offset = 0, target, days, back }: GuessesAsk,
): Promise<GuessesPage> {
  const { world, relations } = asked
  const { calibrated, learned } = guessesOf(relations)
  const all = settledOf(asked)
  const resolved = all.filter(({ outcome: { is } }) => is === 'came' || is === 'silent')
  const pending = all.filter(({ outcome: { is } }) => is === 'pending').map(({ kept }) => kept.due)
  const newest = resolved
    .filter(({ kept }) => target === undefined || kept.target === target)
    .filter(({ kept }) => days === undefined || daysOf(kept) === days)
    .sort((a, b) => b.kept.due - a.kept.due || (a.kept.id < b.kept.id ? -1 : 1))
  return {
    asOf: iso(asked.at),
    calibrated,
    needed: enough,
    kept: all.length,
    resolved: resolved.length,
    resolvedIn: resolved.filter(({ kept }) => kept.target === 'in').length,
    pending: {
      count: pending.length,
      next: pending.length === 0 ? null : iso(pending.reduce((a, b) => Math.min(a, b))),
      last: pending.length === 0 ? null : iso(pending.reduce((a, b) => Math.max(a, b))),
      byMonth: byMonth(pending),
    },
    unseen: all.filter(({ outcome: { is } }) => is === 'unseen').length,
    questions: questionsOf(world, resolved),
    learned,
    bent: bentOf(world, resolved),
    list: await listOf(asked, newest.slice(offset, offset + limit)),
    listTotal: newest.length,
    back: back ? await backAnswer(asked) : null,
  }
}

function settledOf({ world, relations }: Asked): Settled[] {
  const outcomes = outcomesAt(world, relations.at)
  const all: Settled[] = []
  for (const [root, guesses] of keptBy(world, relations.at).byRoot) {
    const rows = relations.byRoot.get(root)?.history.rows
    if (rows?.length) for (const kept of guesses) all.push({ kept, root, outcome: outcomeOf(outcomes, rows, kept) })
  }
  return all
}

/** Of an imported guess the horizon may be broken. */
const daysOf = ({ horizon }: Kept): number => Math.max(1, Math.round(horizon))

/** Due dates by UTC month, rising. */
function byMonth(due: readonly number[]): { month: string; count: number }[] {
  const months = new Map<string, number>()
  for (const one of due) {
    const month = new Date(one).toISOString().slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + 1)
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, count]) => ({ month, count }))
}

const toldOf = (world: World, { kept, root, outcome }: Settled, chance = kept.told): Told => ({
  chance,
  came: outcome.is === 'came',
  person: idOf(world.identity, root),
  stretch: Math.floor(kept.at / (kept.horizon * day)),
})

function questionsOf(world: World, resolved: readonly Settled[]): Question[] {
  const groups = new Map<string, { target: Target; horizonDays: number; told: Told[] }>()
  for (const one of resolved) {
    const { target } = one.kept
    const horizonDays = daysOf(one.kept)
    const group = groups.get(`${target} ${horizonDays}`) ?? { target, horizonDays, told: [] }
    groups.set(`${target} ${horizonDays}`, group)
    group.told.push(toldOf(world, one))
  }
  return [...groups.values()]
    .sort((a, b) => (a.target === b.target ? a.horizonDays - b.horizonDays : a.target === 'in' ? -1 : 1))
    .map(({ target, horizonDays, told }) => ({
      target,
      horizonDays,
      resolved: told.length,
      came: told.filter(({ came }) => came).length,
      expected: told.reduce((sum, { chance }) => sum + chance, 0),
      curve: curveOf(told),
      bands: target === 'in' && horizonDays === bandHorizon ? bandsOf(told) : null,
      scores: scoresOf(told),
    }))
}

/** What was told as the model had it teaches nothing of recalibration. */
function bentOf(world: World, resolved: readonly Settled[]): GuessesPage['bent'] {
  const moved = resolved.filter(({ kept }) => Math.abs(kept.told - sigmoid(kept.z)) > 1e-9)
  const before = scoresOf(moved.map((one) => toldOf(world, one, sigmoid(one.kept.z))))
  const after = scoresOf(moved.map((one) => toldOf(world, one)))
  return before && after && { count: moved.length, before, after }
}

async function listOf({ desk, asker, world }: Asked, settled: readonly Settled[]): Promise<ResolvedGuess[]> {
  const seqs = settled.flatMap(({ outcome }) => (outcome.is === 'came' ? [seqOf(world.facts, outcome.row)] : []))
  const names = await desk.ledger.keysOf(asker, seqs)
  return settled.map(({ kept, root, outcome }) => ({
    id: kept.id,
    person: { id: idOf(world.identity, root), name: nameOf(world, root) },
    at: new Date(kept.at).toISOString(),
    due: new Date(kept.due).toISOString(),
    target: kept.target,
    horizonDays: daysOf(kept),
    told: kept.told,
    band: bandOf(kept.told),
    came: outcome.is === 'came',
    settledBy: outcome.is === 'came' ? (names.get(seqOf(world.facts, outcome.row)) ?? null) : null,
    settledAt: outcome.is === 'came' ? iso(atOf(world.facts, outcome.row)) : null,
  }))
}

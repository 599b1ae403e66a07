/** Whom a week's guesses are kept on: a sample that the same week always draws the same, and the guesses themselves. */
import type { RecordOf } from '../../connectors/record.ts'
import { bandOf } from '../person.ts'
import type { Relation } from '../relation/relation.ts'
import { logOdds, type Target, type TieState } from '../relation/vitality.ts'
import type { Relations } from '../relations.ts'
import { idOf } from '../world/identity.ts'
import { day } from '../world/world.ts'
import { guessesOf } from './guesses.ts'
import { writtenField } from './outcomes.ts'
import { tieAt } from './tie-at.ts'
import { weekName } from './week.ts'

/** People a week; enough to learn from, few enough to keep for years. */
const most = 100
/** Room that is always left for those who are not near, or nothing would be learned of them. */
const leastOfTheRest = 30

const asked = [
  { target: 'in', horizon: 30 },
  { target: 'in', horizon: 90 },
  { target: 'any', horizon: 90 },
] as const satisfies { target: Target; horizon: number }[]

/** Days that a band is meant for. */
const bandHorizon = 90

/**
 * Guesses on the people of the week of the relations' moment, that are not kept yet. Where some of the week were kept at
 * another moment there are none: a week is guessed on once. `writtenAt` in epoch ms, not before the moment.
 */
export function guessesToKeep(relations: Relations, writtenAt: number): RecordOf<'prediction'>[] {
  const { at, world } = relations
  if (!(writtenAt >= at)) return []
  const week = weekName(at)
  const kept = keptIn(world.register.prediction.values(), week)
  if (kept.moments.size > 0 && !kept.moments.has(at)) return []
  const { chance } = guessesOf(relations)
  const written = new Date(writtenAt).toISOString()
  return sampleOf(relations, week).flatMap((relation) => {
    const person = idOf(world.identity, relation.root)
    const tie = tieOf(relations, relation)
    return asked
      .map(
        ({ target, horizon }): RecordOf<'prediction'> => ({
          type: 'prediction',
          id: `${week}/${person}/${target}/${horizon}`,
          at,
          due: at + horizon * day,
          person,
          value: chance(target, tie, horizon),
          target,
          logOdds: logOdds(target, tie, at, horizon),
          more: { [writtenField]: written },
        }),
      )
      .filter(({ id }) => !kept.ids.has(id))
  })
}

/** As of the moment that is guessed at: what the user logged of later days would tell the answer beforehand. */
const tieOf = ({ world, at }: Relations, { root, at: own, history }: Relation): TieState =>
  own > at ? tieAt(world, root, history.rows, at) : history.tie

function keptIn(
  predictions: Iterable<RecordOf<'prediction'>>,
  week: string,
): { ids: Set<string>; moments: Set<number> } {
  const ids = new Set<string>()
  const moments = new Set<number>()
  for (const { id, at } of predictions) {
    if (!id.startsWith(`${week}/`)) continue
    ids.add(id)
    moments.add(at)
  }
  return { ids, moments }
}

/** Everybody chosen, then who is close or steady, then others by lot; nobody who was never met, only sells or is only stock. */
export function sampleOf(relations: Relations, week: string): Relation[] {
  const { world } = relations
  const { chance } = guessesOf(relations)
  const groups: Record<'chosen' | 'near' | 'rest', { relation: Relation; lot: number; id: string }[]> = {
    chosen: [],
    near: [],
    rest: [],
  }
  for (const relation of relations.byRoot.values()) {
    const { nature } = relation
    const tie = tieOf(relations, relation)
    if (tie.last === null || nature.sellOnly || nature.cannedOnly) continue
    const band = bandOf(chance('in', tie, bandHorizon))
    const id = idOf(world.identity, relation.root)
    const group = relation.key ? 'chosen' : band === 'close' || band === 'steady' ? 'near' : 'rest'
    groups[group].push({ relation, lot: lotOf(`${week} ${id}`), id })
  }
  for (const group of Object.values(groups)) group.sort((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1))
  const { chosen, near, rest } = groups
  const room = Math.max(0, most - chosen.length)
  const nearRoom = Math.max(room - rest.length, room - leastOfTheRest, 0)
  const drawn = [...chosen, ...near.slice(0, nearRoom)]
  return [...drawn, ...rest.slice(0, Math.max(0, most - drawn.length))].map(({ relation }) => relation)
}

/** 32-bit FNV-1a with a last stir, so that names alike do not stand together. */
export function lotOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

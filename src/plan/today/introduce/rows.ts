/** Which messages may hold a need or an offer: only of people who are near enough, so that a crowd costs nothing. */
import {
  atOf,
  day,
  handleOf,
  hasIntent,
  hasText,
  isSent,
  isStock,
  labelsOf,
  personOf,
  type Relation,
  type Relations,
  sorted,
} from '../../../people/index.ts'
import { isBarePitch } from '../../../people/relation/history.ts'
import { momentAt } from '../../../people/relation/moment.ts'
import type { TodaySettings } from '../settings.ts'

const near: ReadonlySet<Relation['stage']> = new Set(['engage', 'involve', 'retain', 'advocate'])

/** Somebody one talks with, who neither only sells nor only presses buttons. */
export const isNear = ({ stage, nature }: Relation): boolean =>
  near.has(stage) && !nature.sellOnly && !nature.cannedOnly

/** The most that is listened to; what was read as asking or offering goes before the rest. */
const most = 4000

/** Texts of people who are near, of the last year, newest first. */
export function rowsWithNeeds(relations: Relations, settings: TodaySettings): number[] {
  const { world, at, byRoot } = relations
  const { facts, identity } = world
  const moment = momentAt(at)
  const rows = sorted(facts, world.time)
  const from = at - Math.max(settings['today.needDays'], settings['today.offerDays']) * day
  const told: number[] = []
  const rest: number[] = []
  const known = new Map<number, boolean>()
  const isNearBy = (handle: number): boolean => {
    const near = known.get(handle)
    if (near !== undefined) return near
    const relation = byRoot.get(personOf(identity, handle))
    const found = relation !== undefined && isNear(relation)
    known.set(handle, found)
    return found
  }
  for (let place = rows.length - 1; place >= 0 && told.length < most; place--) {
    const row = rows[place]
    if (row === undefined || atOf(facts, row) > at) continue
    if (atOf(facts, row) < from) break
    const handle = handleOf(facts, row)
    if (handle < 0 || isSent(facts, row) || !hasText(facts, row)) continue
    const labels = labelsOf(facts, row)
    const isTold = tells.some((intent) => hasIntent(labels, intent))
    if (!isTold && rest.length >= most) continue
    if (isBarePitch(labels) || isStock(facts, row, moment)) continue
    if (isNearBy(handle)) (isTold ? told : rest).push(row)
  }
  return [...told, ...rest.slice(0, most - told.length)]
}

const tells = ['ask', 'question', 'offer', 'answer', 'recommend'] as const

/** When the user wants to be in touch with somebody again, and whether that day has come. */
import type { Relation } from '../relation/relation.ts'
import { type Rhythm, rhythmFor } from '../world/said.ts'
import { day, type World } from '../world/world.ts'
import { lastContact } from './contact.ts'
import { daysWords, rhythmWords } from './names.ts'

export type Due = {
  rhythm: Rhythm
  /** Epoch ms of the last contact plus the rhythm; null where there has been no contact yet, which is due at once. */
  dueAt: number | null
  isDue: boolean
  /** Whole days since `dueAt`; 0 where it is not due, or on its first day. */
  daysOver: number
}

/**
 * A rhythm begins anew with any real contact; `last`: epoch ms of the latest one, as `lastContact` tells it. It is due from
 * the very moment on at which that is so many days old.
 */
export function dueOf(rhythm: Rhythm, last: number | null, at: number): Due {
  if (last === null) return { rhythm, dueAt: null, isDue: true, daysOver: 0 }
  const dueAt = last + rhythm.days * day
  const isDue = at >= dueAt
  return { rhythm, dueAt, isDue, daysOver: isDue ? Math.floor((at - dueAt) / day) : 0 }
}

/** How late it is: `due today`, `three days past monthly`; null where it is not due. */
export function overdueWords({ rhythm, dueAt, isDue, daysOver }: Due): string | null {
  if (!isDue) return null
  if (dueAt === null) return 'not in touch yet'
  return daysOver === 0 ? 'due today' : `${daysWords(daysOver)} past ${rhythmWords(rhythm.days)}`
}

/**
 * How often the user wants to be in touch with them. A rhythm for a role or a tag asks nobody's time for those who only
 * sell or only press buttons; one that is said of the person does.
 */
export function keepInTouchOf(world: World, { root, nature }: Relation, roles: readonly string[]): Rhythm | null {
  const rhythm = rhythmFor(world, root, roles)
  return rhythm !== null && rhythm.from !== 'person' && (nature.sellOnly || nature.cannedOnly) ? null : rhythm
}

/** When somebody is due, or null where no rhythm is set for them. `at` is the moment the relation is of, epoch ms. */
export function dueWith(world: World, relation: Relation, roles: readonly string[], at: number): Due | null {
  const rhythm = keepInTouchOf(world, relation, roles)
  return rhythm && dueOf(rhythm, lastContact(relation), at)
}

/** Today, with names for evidence, the words it is about, and a way to write; and what was learned from earlier days. */
import { spellHandle } from '../../connectors/load.ts'
import { iso, personOf, seqOf } from '../../people/index.ts'
import { encouragementOf } from '../../plan/today/say/encourage.ts'
import { lessonWords } from '../../plan/today/say/ranking.ts'
import type { Encouragement, LearningAnswer, TodayAnswer } from '../../plan/today/shapes.ts'
import { todayFrom } from '../../plan/today/today.ts'
import type { Asked } from '../ask.ts'
import { itemsOf } from './today/items.ts'
import { listen, listenBriefly } from './today/listen.ts'

export type { TodayAnswer, TodayItem } from '../../plan/today/shapes.ts'

/** `wait`: milliseconds for which news and needs that are not heard yet are waited for; without it until they are. */
export async function todayAnswer(asked: Asked, minutes: number, now: number, wait?: number): Promise<TodayAnswer> {
  const nobody = { items: [], later: 0, done: 0, spentMinutes: 0, doneToday: [], unwanted: [], encouragement: null }
  if (asked.at === null) return { asOf: null, budgetMinutes: minutes, ...nobody }
  const heard = wait === undefined ? await listen(asked) : await listenBriefly(asked, wait)
  const days = asked.past ? [asked.at] : [asked.at, now]
  const told = todayFrom(asked.board, asked.relations, { minutes, at: asked.at, now, heard, days })
  return {
    asOf: iso(asked.at),
    budgetMinutes: minutes,
    items: await itemsOf(asked, told.items, (person) => personRoot(asked, person)),
    later: told.later,
    done: told.done,
    spentMinutes: told.spent,
    doneToday: dated(told.doneToday),
    unwanted: dated(told.unwanted),
    encouragement: await encouragement(asked),
  }
}

const dated = <T extends { at: number }>(list: readonly T[]) =>
  list.map(({ at, ...rest }) => ({ ...rest, at: iso(at) ?? '' }))

async function encouragement(asked: Asked): Promise<Encouragement | null> {
  const told = encouragementOf(asked.relations)
  if (!told) return null
  const { words, basis, rows } = told
  const seqs = rows.map((row) => seqOf(asked.world.facts, row))
  const keys = await asked.desk.ledger.keysOf(asked.asker, seqs)
  return { words, basis, evidence: seqs.flatMap((seq) => keys.get(seq) ?? []) }
}

/** What the order learned from what was done, put off and refused on earlier days. */
export function learningAnswer(asked: Asked, now: number): LearningAnswer {
  const { at, board, relations } = asked
  if (at === null) return { asOf: null, since: null, lessons: [] }
  const { lessons } = todayFrom(board, relations, { minutes: 0, at, now })
  const since = board.settings['today.learnFrom']
  return {
    asOf: iso(at),
    since: since === 0 ? null : iso(since),
    lessons: lessons.map((lesson) => ({ ...lesson, words: lessonWords(lesson) })),
  }
}

/** As `personRoot`, for a handle as somebody wrote it. */
export const rootOf = (asked: Asked, raw: string): number | undefined =>
  personRoot(asked, spellHandle(asked.desk.connectors, raw) ?? raw)

export const personRoot = ({ world }: Asked, handle: string): number | undefined => {
  const index = world.identity.index.get(handle)
  return index === undefined ? undefined : personOf(world.identity, index)
}

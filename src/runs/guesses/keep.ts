/** Keeps the week's guesses with their due dates, so that it can be seen later how good they were. */
import type { Asker } from '../../ledger/entry.ts'
import { guessesToKeep } from '../../people/guesses/sample.ts'
import { weekName } from '../../people/guesses/week.ts'
import { iso } from '../../people/index.ts'
import { ask } from '../ask.ts'
import type { Desk } from '../desk.ts'
import { createLiving } from '../living.ts'
import { keepAll } from '../log/keep.ts'

/** In the journal apart from what was logged: what the program said is nothing that happened. */
export const guessesSource = 'guesses'

export type KeptGuesses = {
  /** The moment the guesses were made for; null where nothing is known yet. */
  asOf: string | null
  /** ISO week of that moment, `2026-W44`. */
  week: string | null
  kept: number
  people: number
  /** Why nothing was kept; null where something was. */
  why: string | null
}

/**
 * Keeps what is not kept yet of the week that the workspace has come to; doing it again changes nothing. All of a week go
 * in at once or not at all, and none is ever made for a moment later than it is written. `now` in epoch ms.
 */
export async function keepGuesses(desk: Desk, asker: Asker, now: number): Promise<KeptGuesses> {
  const { at, relations } = await ask(desk, asker)
  if (at === null)
    return { asOf: null, week: null, kept: 0, people: 0, why: 'Nothing is here yet to guess by: bring an archive.' }
  const records = guessesToKeep(relations, now)
  if (records.length > 0) await keepAll(desk, asker, records, now, guessesSource)
  const people = new Set(records.map(({ person }) => person)).size
  const why = records.length > 0 ? null : whyNone(relations.world.register.prediction.values(), at, now)
  return { asOf: iso(at), week: weekName(at), kept: records.length, people, why }
}

/** For a workspace that is not in memory it is worked out aside, and forgotten again. */
export function keepGuessesAside(desk: Desk, asker: Asker, now: number): Promise<KeptGuesses> {
  if (desk.isLiving(asker)) return keepGuesses(desk, asker, now)
  const living = createLiving()
  return keepGuesses({ ...desk, living: () => living }, asker, now)
}

function whyNone(predictions: Iterable<{ id: string }>, at: number, now: number): string {
  if (at > now) return 'What is known reaches into the future: guesses are kept for no moment that has not come.'
  for (const { id } of predictions)
    if (id.startsWith(`${weekName(at)}/`))
      return 'This week’s guesses are kept already; the next are due when something newer is here.'
  return 'Nobody is here to guess about: nobody was ever in touch in words of their own.'
}

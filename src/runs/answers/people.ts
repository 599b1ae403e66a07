/** The list of people, sorted and narrowed. */
import { bandOf, iso, personFrom, probability } from '../../people/index.ts'
import type { Band, Flag, Stage } from '../../people/shapes.ts'
import type { People } from '../../plan/shapes.ts'
import type { Asked } from '../ask.ts'
import type { SortKey } from '../choices.ts'
import { inOrder, isSought, type Placed } from './order.ts'

export type PeopleAsk = {
  sort?: SortKey | undefined
  limit?: number | undefined
  offset?: number | undefined
  stage?: Stage | undefined
  flag?: Flag | undefined
  band?: Band | undefined
  /** Part of a name or handle. */
  q?: string | undefined
  /** Days. */
  horizon?: number | undefined
}

export async function peopleAnswer(asked: Asked, ask: PeopleAsk): Promise<People> {
  const { world, relations } = asked
  // People may be known, as from an address book, of whom nothing has a date.
  const at = asked.at ?? 0
  const horizon = ask.horizon ?? relations.settings['people.horizonDays']
  const everybody = inOrder(asked, ask.sort ?? 'vitality', horizon)
  const { stage, flag, band, q } = ask
  const isNarrowed = stage ?? flag ?? band ?? (q?.trim() || undefined)
  const chosen = isNarrowed === undefined ? everybody : everybody.filter((place) => fits(asked, place, ask, horizon))
  const offset = ask.offset ?? 0
  const page = ask.limit === undefined ? chosen.slice(offset) : chosen.slice(offset, offset + ask.limit)
  return {
    asOf: iso(asked.at),
    total: chosen.length,
    people: page.map(({ relation }) => personFrom(world, relation, at, horizon)),
  }
}

function fits({ world, at }: Asked, place: Placed, { stage, flag, band, q }: PeopleAsk, horizon: number): boolean {
  const { relation } = place
  if (stage !== undefined && relation.stage !== stage) return false
  if (flag !== undefined && !relation.flags.includes(flag)) return false
  if (band !== undefined && bandOf(probability('in', relation.history.tie, at ?? 0, horizon)) !== band) return false
  const sought = q?.trim().toLowerCase()
  return !sought || isSought(world, place, sought)
}

/** The list of people, sorted and narrowed. */
import { guessesOf, iso, isSent, personFrom, type Relation, seqOf } from '../../people/index.ts'
import type { Person } from '../../people/shapes.ts'
import { Refused } from '../../tools/refused.ts'
import type { Asked } from '../ask.ts'
import type { SortKey } from '../choices.ts'
import { fits, isNarrowed, type PeopleFilter } from '../lists/filter.ts'
import { savedList } from '../lists/saved.ts'
import { inOrder, isSought, type Placed } from './order.ts'

export type PeopleAsk = PeopleFilter & {
  sort?: SortKey | undefined
  limit?: number | undefined
  offset?: number | undefined
  /** Id of a saved list: who is in it, narrowed further by the rest. */
  list?: string | undefined
  /** Days. */
  horizon?: number | undefined
  /** With the last words of each, which are fetched for those that are shown alone. */
  words?: boolean | undefined
}

export type LastWords = { id: string; at: string | null; text: string }
export type ListedPerson = Person & { lastWords?: LastWords | null }
export type PeopleAnswer = { asOf: string | null; total: number; people: ListedPerson[] }

/** @throws Refused where there is no such list. */
export async function peopleAnswer(asked: Asked, ask: PeopleAsk): Promise<PeopleAnswer> {
  const { world, relations } = asked
  const chosen = peopleChosen(asked, ask)
  const guesses = guessesOf(relations)
  const horizon = ask.horizon ?? relations.settings['people.horizonDays']
  const offset = ask.offset ?? 0
  const page = ask.limit === undefined ? chosen.slice(offset) : chosen.slice(offset, offset + ask.limit)
  const words = ask.words
    ? await lastWordsOf(
        asked,
        page.map(({ relation }) => relation),
      )
    : undefined
  return {
    asOf: iso(asked.at),
    total: chosen.length,
    people: page.map(({ relation }) => {
      const person = personFrom(world, relation, relations.at, horizon, guesses)
      return words ? { ...person, lastWords: words.get(relation) ?? null } : person
    }),
  }
}

/** Everybody who is asked for, in order. @throws Refused where there is no such list. */
export function peopleChosen(asked: Asked, ask: PeopleAsk): readonly Placed[] {
  const { world, relations } = asked
  const horizon = ask.horizon ?? relations.settings['people.horizonDays']
  const list = ask.list === undefined ? undefined : savedList(world, ask.list)
  if (ask.list !== undefined && list === undefined)
    throw new Refused(`There is no list "${ask.list.slice(0, 80)}": perhaps it was deleted.`)
  const everybody = inOrder(asked, ask.sort ?? list?.sort ?? 'vitality', horizon)
  const filters = [ask, list?.filter].filter((filter) => filter !== undefined && isNarrowed(filter))
  if (filters.length === 0) return everybody
  const kept = narrowedLists.get(relations) ?? new Map<string, Narrowed>()
  narrowedLists.set(relations, kept)
  const { limit: _, offset: __, words: ___, ...wanted } = ask
  const name = JSON.stringify([wanted, list, horizon, asked.at])
  const known = kept.get(name)
  if (known?.version === asked.version) return known.list
  const narrowed = everybody.filter((place) => {
    const isCalled = (q: string) => isSought(world, place, q)
    return filters.every((filter) => filter === undefined || fits(asked, place.relation, filter, horizon, isCalled))
  })
  if (kept.size >= mostNarrowed) kept.clear()
  kept.set(name, { version: asked.version, list: narrowed })
  return narrowed
}

/** A list that is scrolled through is asked for page by page, and narrowed once. */
type Narrowed = { version: string; list: readonly Placed[] }
const narrowedLists = new WeakMap<object, Map<string, Narrowed>>()
const mostNarrowed = 12

/** Of a longer text its beginning is shown. */
const longestWords = 280

/** Their latest words that are neither stock nor to a crowd nor a bare pitch. */
async function lastWordsOf(asked: Asked, relations: readonly Relation[]): Promise<Map<Relation, LastWords>> {
  const { facts } = asked.world
  const bySeq = new Map<number, Relation>()
  for (const relation of relations) {
    const last = relation.history.words.findLast(({ row }) => !isSent(facts, row))
    if (last) bySeq.set(seqOf(facts, last.row), relation)
  }
  const found = new Map<Relation, LastWords>()
  for (const { seq, key, record } of await asked.desk.ledger.bySeq(asked.asker, [...bySeq.keys()])) {
    const relation = bySeq.get(seq)
    if (relation && record.type === 'interaction' && record.text?.trim())
      found.set(relation, { id: key, at: iso(record.at), text: beginningOf(record.text.trim()) })
  }
  return found
}

const beginningOf = (text: string): string =>
  text.length > longestWords ? `${text.slice(0, longestWords).replace(/\s+\S*$/u, '')} …` : text

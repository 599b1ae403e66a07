/** Proposes whom the user might want a relationship with, from what they did, and says why; the user alone chooses. */
import {
  begun,
  day,
  dayInWords,
  idOf,
  listed,
  nameOf,
  type Relation,
  type Relations,
  rolesOf,
  saidOfPerson,
  several,
  type World,
} from '../../people/index.ts'
import type { KeyPeopleSettings } from './settings.ts'
import { type Given, givenBy, worthOf } from './worth.ts'

export type KeyProposal = {
  root: number
  id: string
  name: string
  /** One sentence made from what happened. */
  why: string
  /** The newest of what it rests on. */
  rows: readonly number[]
  worth: number
  given: Given
}

/** Most rows that a proposal shows; the figures are counted from all. */
const shownRows = 8
/** Of two as worthy the one who is like fewer of those already proposed comes first: this much is taken off for each likeness. */
const likeness = 0.8

type Candidate = { relation: Relation; id: string; given: Given; worth: number }

/**
 * At most so many as `keyPeople.atOnce`, the worthiest first but spread over old and new, networks and roles. Never somebody
 * who only sells or presses buttons, nor whoever was chosen or refused before.
 */
export function keyProposals(relations: Relations, at: number, settings: KeyPeopleSettings): KeyProposal[] {
  const { world } = relations
  const candidates: Candidate[] = []
  for (const relation of relations.byRoot.values()) {
    const given =
      mayBeEnough(relation, settings) && isOpen(world, relation) ? givenBy(world, relation, at, settings) : undefined
    if (given === undefined || !isEnough(given, settings)) continue
    const worth = worthOf(given, relation.stage)
    candidates.push({ relation, id: idOf(world.identity, relation.root), given, worth })
  }
  const best = candidates.sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1)).slice(0, 200)
  return spread(world, best, at, settings['keyPeople.atOnce']).map(({ relation, id, given, worth }) => ({
    root: relation.root,
    id,
    name: nameOf(world, relation.root),
    why: whySentence(relation, given, settings),
    rows: given.rows.slice(0, shownRows),
    worth,
    given,
  }))
}

function isOpen(world: World, { root, key, nature, history }: Relation): boolean {
  if (key || nature.sellOnly || nature.cannedOnly || history.lastReceivedAt === null) return false
  return saidOfPerson(world, root).key === undefined
}

/** At once from what is counted already, so that the many of whom little is known cost nothing. */
const mayBeEnough = ({ history, favours }: Relation, settings: KeyPeopleSettings): boolean =>
  history.words.length >= settings['keyPeople.leastDays'] ||
  history.kindnesses.length + history.met.length + favours.length >= 2

const isEnough = ({ theirDays, kindDays, favours, met }: Given, settings: KeyPeopleSettings): boolean =>
  theirDays >= settings['keyPeople.leastDays'] || kindDays + favours + met >= 2

/** Picks one after the other; each that was picked makes those like it stand back a little. */
function spread(world: World, candidates: readonly Candidate[], at: number, most: number): Candidate[] {
  const left = candidates.map((candidate) => ({ candidate, traits: traitsOf(world, candidate, at) }))
  const seen = new Map<string, number>()
  const picked: Candidate[] = []
  while (picked.length < most && left.length > 0) {
    const worthNow = ({ candidate, traits }: (typeof left)[number]) =>
      traits.reduce((worth, trait) => worth * likeness ** (seen.get(trait) ?? 0), candidate.worth)
    const next = left.reduce((best, one, place) => (worthNow(one) > worthNow(left[best] ?? one) ? place : best), 0)
    const [taken] = left.splice(next, 1)
    if (taken === undefined) break
    picked.push(taken.candidate)
    for (const trait of taken.traits) seen.set(trait, (seen.get(trait) ?? 0) + 1)
  }
  return picked
}

function traitsOf(world: World, { relation, id }: Candidate, at: number): string[] {
  const known = relation.history.firstAt ?? at
  const age = at - known < 365 * day ? 'new' : at - known < 4 * 365 * day ? 'known' : 'old'
  return [
    `age ${age}`,
    `network ${id.slice(0, id.indexOf(':'))}`,
    ...rolesOf(world, relation.root).map((role) => `role ${role}`),
  ]
}

function whySentence({ history }: Relation, given: Given, settings: KeyPeopleSettings): string {
  const { theirDays, ourDays, kindDays, favours, met } = given
  const deeds = [
    ...(theirDays > 0 ? [`wrote to you on ${several(theirDays, 'day')}`] : []),
    ...(kindDays > 0 ? [`passed you on or praised you on ${several(kindDays, 'day')}`] : []),
    ...(favours > 0 ? [`did you ${favours === 1 ? 'a favour' : several(favours, 'favour')}`] : []),
    ...(met > 0 ? [`met or spoke with you on ${several(met, 'day')}`] : []),
  ]
  const years = settings['keyPeople.lookBackDays'] / 365
  const span = years === 2 ? 'in two years' : `in ${several(settings['keyPeople.lookBackDays'], 'day')}`
  const back = ourDays > 0 ? `you wrote to them on ${several(ourDays, 'day')}` : 'you have not written to them'
  const last = history.tie.lastIn === null ? '' : `; last heard of on ${dayInWords(history.tie.lastIn)}`
  return `${begun(listed(deeds))} ${span}; ${back}${last}.`
}

/** What lists there are and how many are in each, and what the rhythms ask of one's time. */
import {
  idOf,
  iso,
  type Kept,
  type Load,
  loadOf,
  nameOf,
  rhythmOf,
  settingsOf,
  type World,
} from '../../people/index.ts'
import { keyPeopleDefaults } from '../../plan/key-people/settings.ts'
import { givenBy } from '../../plan/key-people/worth.ts'
import { todayDefaults } from '../../plan/today/settings.ts'
import { peopleChosen } from '../answers/people.ts'
import type { Asked } from '../ask.ts'
import { dueFor, facetsOf } from './facets.ts'
import { type SavedList, savedLists } from './saved.ts'
import { timeWords } from './time-words.ts'

export type Label = { name: string; people: number; everyDays: number | null }

export type Overview = {
  asOf: string | null
  total: number
  counts: {
    chosen: number
    due: number
    dueThisWeek: number
    owed: number
    fading: number
    lapsed: number
    new: number
  }
  lists: (SavedList & { total: number })[]
  /** The most borne first. */
  roles: Label[]
  tags: Label[]
  networks: { network: string; people: number }[]
  time: Load & { words: string }
}

const week = 7 * 86_400_000

export function overviewAnswer(asked: Asked): Overview {
  const { world, relations } = asked
  const at = asked.at ?? 0
  const counts = { chosen: 0, due: 0, dueThisWeek: 0, owed: 0, fading: 0, lapsed: 0, new: 0 }
  const [roles, tags, networks] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  const settings = settingsOf(world, keyPeopleDefaults)
  const kept: Kept[] = []
  for (const relation of relations.byRoot.values()) {
    const { flags } = relation
    if (relation.key) counts.chosen++
    if (relation.stage === 'lapsed') counts.lapsed++
    if (flags.some((flag) => flag.endsWith('-owed'))) counts.owed++
    if (flags.includes('fading')) counts.fading++
    if (flags.includes('new')) counts.new++
    const facets = facetsOf(world, relation)
    for (const role of facets.roles) count(roles, role)
    for (const tag of facets.tags) count(tags, tag)
    for (const network of facets.networks) count(networks, network)
    const due = dueFor(world, relation, at)
    if (due === null) continue
    if (due.isDue) counts.due++
    if (due.isDue || (due.dueAt ?? 0) <= at + week) counts.dueThisWeek++
    kept.push({
      id: idOf(world.identity, relation.root),
      name: nameOf(world, relation.root),
      days: due.rhythm.days,
      theirDays: givenBy(world, relation, at, settings).theirDays,
    })
  }
  const minutes = settingsOf(world, todayDefaults)['today.minutes'] * settings['rhythm.daysAWeek']
  const load = loadOf(kept, settings['rhythm.contactMinutes'], minutes)
  return {
    asOf: iso(asked.at),
    total: relations.byRoot.size,
    counts,
    lists: savedLists(world).map((list) => ({ ...list, total: peopleChosen(asked, { list: list.id }).length })),
    roles: labels(world, roles, rhythmOf.role),
    tags: labels(world, tags, rhythmOf.tag),
    networks: mostFirst(networks).map(([network, people]) => ({ network, people })),
    time: { ...load, words: timeWords(load) },
  }
}

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

const mostFirst = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))

/** Those that somebody bears, and those a rhythm is set for though nobody does. */
function labels(world: World, counts: ReadonlyMap<string, number>, prefix: string): Label[] {
  const rhythms = new Map<string, number>()
  for (const { name, value } of world.register.setting.values())
    if (name.startsWith(prefix) && typeof value === 'number' && value > 0) rhythms.set(name.slice(prefix.length), value)
  const all = new Map([...[...rhythms.keys()].map((name): [string, number] => [name, 0]), ...counts])
  return mostFirst(all).map(([name, people]) => ({ name, people, everyDays: rhythms.get(name) ?? null }))
}

/** Tells the drawn network: who is in it and how they stand to us now, who is tied to whom, and what each circle has in common. */
import { guessesOf, idOf, iso, personFrom } from '../../people/index.ts'
import type { Network, NetworkPerson, NetworkTie } from '../../people/network/shapes.ts'
import { kindsOf } from '../../people/network/ties.ts'
import { type PeopleAsk, peopleChosen } from '../answers/people.ts'
import { rootOf } from '../answers/today.ts'
import type { Asked } from '../ask.ts'
import { type Picture, tieAt } from './picture.ts'
import type { Pictures } from './pictures.ts'

/** Narrowed as the list of people is. */
export type NetworkAsk = Omit<PeopleAsk, 'sort' | 'offset' | 'words' | 'limit'> & {
  /** People and ties at most. */
  limit: number
  ties: number
}

export function networkAnswer(asked: Asked, pictures: Pictures, ask: NetworkAsk): Network {
  const { state, share, picture } = pictures.of(asked)
  const told = { asOf: iso(asked.at), state, share }
  if (picture === undefined) {
    return { ...told, nodes: [], ties: [], communities: [], leftOut: 0, tiesLeftOut: 0, untied: 0 }
  }
  const everybody = peopleIn(asked, picture)
  const { limit, ties: _, ...narrowing } = ask
  const asking = new Set(
    peopleChosen(asked, narrowing).map(({ relation }) => idOf(asked.world.identity, relation.root)),
  )
  const chosen = everybody.filter((person) => person !== undefined).filter(({ id }) => asking.has(id))
  const nodes = chosen.slice(0, limit)
  const shown = new Set(nodes)
  const ties: NetworkTie[] = []
  let tiesLeftOut = picture.tiesLeftOut
  for (let at = 0; at < picture.a.length; at++) {
    const a = everybody[picture.a[at] ?? -1]
    const b = everybody[picture.b[at] ?? -1]
    if (a === undefined || b === undefined || a === b || !shown.has(a) || !shown.has(b)) continue
    if (ties.length >= ask.ties) tiesLeftOut++
    else ties.push(tieTold(picture, at, a.id, b.id))
  }
  // Whom the picture has no room for is not known where only some are asked for.
  const leftOut = asking.size === asked.relations.byRoot.size ? picture.peopleLeftOut : 0
  return {
    ...told,
    nodes,
    ties,
    communities: circlesOf(nodes),
    leftOut: leftOut + chosen.length - nodes.length,
    tiesLeftOut,
    untied: Math.max(0, asking.size - chosen.length - leftOut),
  }
}

/** By their place in the picture; nobody where they are gone, or have become one with somebody before them. */
function peopleIn(asked: Asked, picture: Picture): (NetworkPerson | undefined)[] {
  const { world, relations } = asked
  const met = new Set<number>()
  const horizon = relations.settings['people.horizonDays']
  const guesses = guessesOf(relations)
  return picture.people.map((handle, at) => {
    const root = rootOf(asked, handle)
    const relation = root === undefined ? undefined : relations.byRoot.get(root)
    if (root === undefined || relation === undefined || met.has(root)) return undefined
    met.add(root)
    const person = personFrom(world, relation, asked.at ?? 0, horizon, guesses)
    const { id, name, band, stage, roles, tags, flags, lastSentAt, lastReceivedAt } = person
    return {
      ...{ id, name, band, stage, roles, tags, flags, lastSentAt, lastReceivedAt },
      community: picture.community[at] ?? 0,
      bridge: rounded(picture.bridge[at], 1000),
      x: rounded(picture.x[at], 10_000),
      y: rounded(picture.y[at], 10_000),
      degree: picture.degree[at] ?? 0,
    }
  })
}

const rounded = (value: number | undefined, to: number) => Math.round((value ?? 0) * to) / to

function tieTold(picture: Picture, at: number, a: string, b: string): NetworkTie {
  const { weight, count, first, last, shown, ...tie } = tieAt(picture, at)
  return {
    a,
    b,
    weight: rounded(weight, 100),
    kinds: kindsOf(tie),
    count,
    evidence: shown,
    first: iso(first),
    last: iso(last),
  }
}

/** Only a share as large as this makes a role or tag what a circle has in common. */
const commonShare = 0.6
const commonLeast = 3

function circlesOf(nodes: readonly NetworkPerson[]): Network['communities'] {
  return [...Map.groupBy(nodes, ({ community }) => community)]
    .map(([id, members]) => ({ id, words: wordsFor(members), size: members.length }))
    .sort((a, b) => b.size - a.size || a.id - b.id)
}

/** `around Ada and Bo`; with what most of them are to the user, where most are the same. */
function wordsFor(members: readonly NetworkPerson[]): string {
  const [first, second] = members.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
  const names = [first, second].filter((one) => one !== undefined).map(({ name }) => name)
  if (members.length <= 2) return names.join(' and ')
  const common = commonIn(members)
  return `around ${names.join(' and ')}${common === undefined ? '' : `, mostly “${common}”`}`
}

function commonIn(members: readonly NetworkPerson[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { roles, tags } of members)
    for (const word of new Set([...tags, ...roles])) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most && most[1] >= commonLeast && most[1] / members.length >= commonShare ? most[0] : undefined
}

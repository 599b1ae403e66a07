/** The network as the page asks about it: who is in sight, whom somebody knows, and who ties circles together. */
import type { Network, NetworkPerson, NetworkTie } from '../../../people/network/shapes.ts'
import { listed } from '../words/numbers.ts'

export type Known = { person: NetworkPerson; tie: NetworkTie }
export type Circle = { id: number; words: string; people: NetworkPerson[] }

export type Model = {
  people: NetworkPerson[]
  byId: ReadonlyMap<string, NetworkPerson>
  ties: NetworkTie[]
  /** Whom each knows, the strongest tie first. */
  knows: ReadonlyMap<string, Known[]>
  /** The largest first; within each the most connected first. */
  circles: Circle[]
  circleOf: ReadonlyMap<number, Circle>
  /** The few who know people of several circles, the most even first, with the circles beside their own. */
  between: { person: NetworkPerson; others: Circle[] }[]
}

/** Of one circle alone where it is given. */
export function modelOf({ nodes, ties, communities }: Network, circle?: number): Model {
  const people = circle === undefined ? nodes : nodes.filter(({ community }) => community === circle)
  const byId = new Map(people.map((person) => [person.id, person]))
  const shown = ties.filter(({ a, b }) => byId.has(a) && byId.has(b))
  const knows = new Map<string, Known[]>()
  for (const tie of shown)
    for (const [one, other] of [
      [tie.a, tie.b],
      [tie.b, tie.a],
    ] as const) {
      const person = byId.get(other)
      if (!person) continue
      const known = knows.get(one)
      if (known) known.push({ person, tie })
      else knows.set(one, [{ person, tie }])
    }
  const members = Map.groupBy(people, ({ community }) => community)
  const circles = communities.flatMap(({ id, words }) => {
    const own = members.get(id)
    return own ? [{ id, words, people: own.toSorted((a, b) => b.degree - a.degree || (a.name < b.name ? -1 : 1)) }] : []
  })
  const circleOf = new Map(circles.map((one) => [one.id, one]))
  return { people, byId, ties: shown, knows, circles, circleOf, between: betweenIn(people, knows, circleOf) }
}

const mostBetween = 4

/** One acquaintance in another circle may be chance: two make somebody a way into it. */
function betweenIn(
  people: readonly NetworkPerson[],
  knows: ReadonlyMap<string, Known[]>,
  circleOf: ReadonlyMap<number, Circle>,
): Model['between'] {
  return people
    .map((person) => {
      const counts = new Map<number, number>()
      for (const { person: other } of knows.get(person.id) ?? [])
        if (other.community !== person.community) counts.set(other.community, (counts.get(other.community) ?? 0) + 1)
      const others = [...counts]
        .filter(([, count]) => count >= 2)
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .flatMap(([id]) => circleOf.get(id) ?? [])
      return { person, others }
    })
    .filter(({ others }) => others.length > 0)
    .sort((a, b) => b.person.bridge * Math.log1p(b.person.degree) - a.person.bridge * Math.log1p(a.person.degree))
    .slice(0, mostBetween)
}

const kindWords: Record<NetworkTie['kinds'][number], string> = {
  together: 'were in one message or meeting',
  answered: 'answered each other',
  'same talk': 'spoke in the same thread or group',
  named: 'one named the other',
  introduced: 'one introduced you to the other',
}

/** `answered each other and spoke in the same thread or group` */
export const howTied = ({ kinds }: Pick<NetworkTie, 'kinds'>): string => listed(kinds.map((kind) => kindWords[kind]))

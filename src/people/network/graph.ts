/** Works out of a network which circles it falls into, who ties circles together, and where everybody stands in the picture. */
import { UndirectedGraph } from 'graphology'
import * as louvainModule from 'graphology-communities-louvain'
import * as forcesModule from 'graphology-layout-forceatlas2'
import type { PersonTie } from './choose.ts'
import { placed } from './place.ts'

type Line = { weight: number; pull: number }
type Graph = UndirectedGraph<{ x: number; y: number }, Line>
type Louvain = (graph: Graph, options: object) => Record<string, number>
type Forces = { assign(graph: Graph, given: object): void; inferSettings(order: number): object }

// Both modules give their function alone, which their types do not tell.
const isLouvain = (given: unknown): given is Louvain => typeof given === 'function'
const isForces = (given: unknown): given is Forces =>
  typeof given === 'function' && 'assign' in given && 'inferSettings' in given

function loaded<T>(given: unknown, is: (given: unknown) => given is T): T {
  if (is(given)) return given
  throw new TypeError('A library of the picture gives something else than was expected.')
}
const louvain = loaded(louvainModule.default, isLouvain)
const forces = loaded(forcesModule.default, isForces)

export type Shape = {
  /** Number of each person's circle; 0 is the largest. */
  community: Int32Array
  /** How evenly somebody's ties are spread over circles, 0 to 1: see `bridgesIn`. */
  bridge: Float32Array
  /** Of each person, every other they are tied to counted once. */
  degree: Int32Array
  x: Float32Array
  y: Float32Array
}

/** Rounds of the layout, fewer where there are thousands of people; and how many are done between two breaths. */
const roundsFor = (people: number) => (people > 2000 ? 80 : 240)
const roundsAtOnce = 2
const withinPull = 3

/**
 * Yields how much is done, 0 to 1, between pieces of work of some milliseconds; returns the shape. The same ties in the
 * same order always give the same picture. Circles: Blondel et al. 2008, J. Stat. Mech. P10008. Places: Jacomy et al.
 * 2014, PLoS ONE 9(6) e98679.
 */
export function* shapeOf(people: number, ties: readonly PersonTie[]): Generator<number, Shape> {
  const graph: Graph = new UndirectedGraph()
  for (let one = 0; one < people; one++) graph.addNode(one, { x: 0, y: 0 })
  for (const { a, b, tie } of ties) graph.addEdge(a, b, { weight: tie.weight, pull: 0 })
  yield 0.02
  const community = communitiesIn(graph, people)
  yield 0.1
  scatter(graph, community)
  // Within a circle people pull each other more, so that circles come apart where they are much intertwined.
  graph.updateEachEdgeAttributes((_edge, line, a, b) => ({
    ...line,
    pull: Math.log1p(line.weight) * (community[Number(a)] === community[Number(b)] ? withinPull : 1),
  }))
  const settings = {
    ...forces.inferSettings(people),
    barnesHutOptimize: people > 400,
    barnesHutTheta: people > 2000 ? 1.2 : 0.8,
    edgeWeightInfluence: 1,
    gravity: 0.6,
    scalingRatio: 6,
    strongGravityMode: false,
    linLogMode: false,
    outboundAttractionDistribution: false,
  }
  const rounds = roundsFor(people)
  for (let done = 0; done < rounds && people > 1; done += roundsAtOnce) {
    forces.assign(graph, { iterations: roundsAtOnce, settings, getEdgeWeight: 'pull' })
    yield 0.1 + (0.88 * (done + roundsAtOnce)) / rounds
  }
  const { x, y } = placed(islandsIn(graph, people), (one) => graph.getNodeAttributes(one))
  const degree = Int32Array.from({ length: people }, (_, one) => graph.degree(one))
  return { community, bridge: bridgesIn(people, ties, community), degree, x, y }
}

/** Numbered from the largest to the smallest, those of one size by their first member. */
function communitiesIn(graph: Graph, people: number): Int32Array {
  const found = graph.size === 0 ? {} : louvain(graph, { getEdgeWeight: 'weight', rng: generator(20_081_008) })
  const members = Map.groupBy(
    Array.from({ length: people }, (_, one) => one),
    (one) => found[one] ?? -1 - one,
  )
  const community = new Int32Array(people)
  const bySize = [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
  for (const [number, of] of bySize.entries()) for (const one of of) community[one] = number
  return community
}

/**
 * The participation coefficient (Guimerà and Amaral 2005, Nature 433, 895): 1 less the sum of the squared shares of
 * somebody's ties, by weight, that go to each circle. 0: all within one circle; towards 1: evenly into many.
 */
export function bridgesIn(people: number, ties: readonly PersonTie[], community: Int32Array): Float32Array {
  const into = Array.from({ length: people }, () => new Map<number, number>())
  const add = (one: number, other: number, weight: number) => {
    const of = community[other] ?? -1
    const shares = into[one]
    shares?.set(of, (shares.get(of) ?? 0) + weight)
  }
  for (const { a, b, tie } of ties) {
    add(a, b, tie.weight)
    add(b, a, tie.weight)
  }
  return Float32Array.from(into, (shares) => {
    let sum = 0
    for (const weight of shares.values()) sum += weight
    let even = 1
    for (const weight of shares.values()) even -= (weight / sum) ** 2
    return sum === 0 ? 0 : Math.max(0, even)
  })
}

/** People who are tied to each other over any number of others, the largest island first. */
function islandsIn(graph: Graph, people: number): number[][] {
  const met = new Uint8Array(people)
  const islands: number[][] = []
  for (let first = 0; first < people; first++) {
    if (met[first]) continue
    met[first] = 1
    const island = [first]
    for (const one of island)
      graph.forEachNeighbor(one, (key) => {
        const other = Number(key)
        if (!met[other]) island.push(other)
        met[other] = 1
      })
    islands.push(island)
  }
  return islands.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}

/** Where everybody begins: circle by circle along a spiral, so that nothing hangs on chance. */
function scatter(graph: Graph, community: Int32Array): void {
  const golden = Math.PI * (3 - Math.sqrt(5))
  const order = [...community.keys()].sort((a, b) => (community[a] ?? 0) - (community[b] ?? 0) || a - b)
  for (const [place, one] of order.entries()) {
    const away = 10 * Math.sqrt(place + 0.5)
    graph.mergeNodeAttributes(one, { x: away * Math.cos(place * golden), y: away * Math.sin(place * golden) })
  }
}

/** Mulberry32: 0 inclusive to 1 exclusive, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

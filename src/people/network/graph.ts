/** Works out of a network which circles it falls into, who ties circles together, and where everybody stands in the picture. */
import { UndirectedGraph } from 'graphology'
import * as louvainModule from 'graphology-communities-louvain'
import * as forcesModule from 'graphology-layout-forceatlas2'
import type { PersonTie } from './choose.ts'

type Line = { weight: number }
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

/** Rounds of the layout, and how many are done between two breaths. */
const rounds = 240
const roundsAtOnce = 8

/**
 * Yields how much is done, 0 to 1, between pieces of work of some milliseconds; returns the shape. The same ties in the
 * same order always give the same picture. Circles: Blondel et al. 2008, J. Stat. Mech. P10008. Places: Jacomy et al.
 * 2014, PLoS ONE 9(6) e98679.
 */
export function* shapeOf(people: number, ties: readonly PersonTie[]): Generator<number, Shape> {
  const graph: Graph = new UndirectedGraph()
  for (let one = 0; one < people; one++) graph.addNode(one, { x: 0, y: 0 })
  for (const { a, b, tie } of ties) graph.addEdge(a, b, { weight: tie.weight })
  yield 0.02
  const community = communitiesIn(graph, people)
  yield 0.1
  scatter(graph, community)
  const settings = {
    ...forces.inferSettings(people),
    barnesHutOptimize: people > 400,
    barnesHutTheta: 0.9,
    edgeWeightInfluence: 0.5,
    gravity: 1,
    scalingRatio: 8,
    strongGravityMode: false,
    linLogMode: true,
  }
  for (let done = 0; done < rounds && people > 1; done += roundsAtOnce) {
    forces.assign(graph, { iterations: roundsAtOnce, settings, getEdgeWeight: 'weight' })
    yield 0.1 + (0.88 * (done + roundsAtOnce)) / rounds
  }
  const { x, y } = placed(graph, people)
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

/** Where everybody begins: circle by circle along a spiral, so that nothing hangs on chance. */
function scatter(graph: Graph, community: Int32Array): void {
  const golden = Math.PI * (3 - Math.sqrt(5))
  const order = [...community.keys()].sort((a, b) => (community[a] ?? 0) - (community[b] ?? 0) || a - b)
  for (const [place, one] of order.entries()) {
    const away = 10 * Math.sqrt(place + 0.5)
    graph.mergeNodeAttributes(one, { x: away * Math.cos(place * golden), y: away * Math.sin(place * golden) })
  }
}

/** The middle at 0, and all but the farthest few within 1; those stand at the rim. */
function placed(graph: Graph, people: number): { x: Float32Array; y: Float32Array } {
  const x = Float32Array.from({ length: people }, (_, one) => graph.getNodeAttribute(one, 'x'))
  const y = Float32Array.from({ length: people }, (_, one) => graph.getNodeAttribute(one, 'y'))
  const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, people)
  const [middleX, middleY] = [mean(x), mean(y)]
  const away = Float32Array.from(x, (value, one) => Math.hypot(value - middleX, (y[one] ?? 0) - middleY))
  const far = away.toSorted()[Math.floor(0.98 * (people - 1))] || 1
  for (let one = 0; one < people; one++) {
    const shrink = 1 / Math.max(far, (away[one] ?? 0) / 1.15)
    x[one] = ((x[one] ?? 0) - middleX) * shrink
    y[one] = ((y[one] ?? 0) - middleY) * shrink
  }
  return { x, y }
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

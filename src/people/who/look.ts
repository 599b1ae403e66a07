/** Looks among all people for those who may be one: blocks, weighs, and puts together. */

import { pairsOf } from './blocks.ts'
import { type Counts, countsOf } from './counts.ts'
import { type Evidence, probabilityOf, type Weighed, weigh } from './evidence.ts'
import { joinEdges } from './groups.ts'
import { isFrequentSurname } from './names/frequent.ts'
import { isKnownGiven } from './names/given.ts'
import { type Known, knownFrom, nameByHandle, type Profile } from './profile.ts'
import { weighSpeaking } from './speaks.ts'
import { bandsFrom } from './weights.ts'

export const likelyBands = ['very likely', 'likely', 'perhaps'] as const
export type LikelyBand = (typeof likelyBands)[number]

/** `same`: they are one person. `speaks-for`: `a` is an organisation, and `b` speaks for it. */
export type Likely = {
  kind: 'same' | 'speaks-for'
  /** Places in the list of profiles. */
  a: number
  b: number
  /** 0 to 1. */
  probability: number
  band: LikelyBand
  evidence: readonly Evidence[]
}

/** Natural log-odds beside it, which tell the surer of two that are both nearly certain. */
type Judged = Likely & { odds: number }

export type Looked = {
  /** Surest first. Of n people who may be one there are n - 1. */
  likely: Likely[]
  /** Places of all who are very likely one, in groups of two and more. */
  groups: number[][]
  /** How many pairs were compared. */
  compared: number
}

type LookOptions = {
  /** Whether two must stay two, because the user said so. */
  mayNot?(a: number, b: number): boolean
}

/** Nothing that is only proposed is certain. */
const surest = 0.99

/** People taken apart between two turns given to others. */
const atOnce = 500

export function bandOfLikely(probability: number): LikelyBand | undefined {
  return likelyBands.find((band) => probability >= bandsFrom[band])
}

/**
 * Steps of some milliseconds, each of which tells how far it is, 0 to 1; then what was found. The same profiles in the same
 * order give the same answer.
 */
export function* look(
  profiles: readonly Profile[],
  { mayNot = () => false }: LookOptions = {},
): Generator<number, Looked> {
  const all: Known[] = []
  for (const [at, profile] of profiles.entries()) {
    all.push(knownFrom(profile, at))
    if (at % atOnce === 0) yield (0.2 * at) / profiles.length
  }
  const counts = countsOf(all)
  yield 0.25
  const isSurname = (sounded: string) => counts.surname.has(sounded) || isFrequentSurname(sounded)
  const isGiven = (sounded: string) => isKnownGiven(sounded) || (counts.given.get(sounded) ?? 0) > 2
  for (const [at, known] of all.entries()) all[at] = nameByHandle(known, isGiven, isSurname)
  yield 0.3
  const same: Judged[] = []
  const speaking: Judged[] = []
  let compared = 0
  for (const batch of pairsOf(all)) {
    for (const [a, b] of batch) {
      compared++
      const found = judge(all, a, b, counts)
      if (found === undefined || mayNot(found.a, found.b)) continue
      if (found.kind === 'same') same.push(found)
      else speaking.push(found)
    }
    yield Math.min(0.9, 0.3 + (0.6 * compared) / (10 * profiles.length + 1))
  }
  const between = weightBetween(all, counts)
  const mustStay = apartTogether(all, counts, mayNot)
  const sure = joinEdges(
    same.filter(({ band }) => band === 'very likely'),
    between,
    mustStay,
  )
  yield 0.95
  const { joined } = joinEdges(same, between, mustStay)
  const likely = [...joined, ...strongest(speaking)]
    .sort((x, y) => y.odds - x.odds || x.a - y.a || x.b - y.b)
    .map(({ odds: _, ...rest }): Likely => rest)
  return { likely, groups: [...new Set(sure.groupOf.values())], compared }
}

/** All at once, for few people. */
export function lookAtOnce(profiles: readonly Profile[], options?: LookOptions): Looked {
  const steps = look(profiles, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function judge(all: readonly Known[], a: number, b: number, counts: Counts): Judged | undefined {
  const [one, other] = [all[a], all[b]]
  if (one === undefined || other === undefined) return undefined
  if (one.isFirm !== other.isFirm) {
    const [firm, person] = one.isFirm ? [one, other] : [other, one]
    return likelyFrom('speaks-for', firm, person, weighSpeaking(firm, person))
  }
  return likelyFrom('same', one, other, weigh(one, other, counts))
}

function likelyFrom(kind: Likely['kind'], a: Known, b: Known, weighed: Weighed | undefined): Judged | undefined {
  if (weighed === undefined) return undefined
  const probability = Math.min(probabilityOf(weighed.odds), surest)
  const band = bandOfLikely(probability)
  if (band === undefined) return undefined
  return { kind, a: a.at, b: b.at, probability, band, evidence: weighed.evidence, odds: weighed.odds }
}

/** What the evidence on two weighs, whatever is thought of any two beforehand. */
function weightBetween(all: readonly Known[], counts: Counts): (a: number, b: number) => number {
  const known = new Map<number, number>()
  return (a, b) => {
    const key = Math.min(a, b) * all.length + Math.max(a, b)
    const before = known.get(key)
    if (before !== undefined) return before
    const [one, other] = [all[a], all[b]]
    if (one === undefined || other === undefined) return 0
    let weight = one.isFirm === other.isFirm ? 0 : Number.NEGATIVE_INFINITY
    let beside = 0
    let isFamily = false
    for (const evidence of weigh(one, other, counts).evidence) {
      weight += evidence.weight
      if (evidence.kind !== 'name') beside += evidence.weight
      else isFamily = evidence.name?.given === 'differ' && evidence.name.surname !== 'differ' && !evidence.name.word
    }
    // Another given name is another human, however rare the surname they share.
    if (isFamily && beside < tie) weight = Math.min(weight, twoOfOneFamily)
    known.set(key, weight)
    return weight
  }
}

const independent: ReadonlySet<Evidence['kind']> = new Set(['picture', 'place', 'points', 'verified', 'handle', 'bio'])
const twoOfOneFamily = -5
/** Log-odds from which something beside the name ties two handles on one network. */
const tie = 3

/** Log-odds from which a name is so rare that the two handles on one network may both be theirs. */
const secondAccount = 2.9

/**
 * Whether two groups must stay two: the user said so of any two of them, or both have a handle on more than one network,
 * or on one and nothing but names that others may have ties them.
 */
function apartTogether(all: readonly Known[], counts: Counts, mayNot: (a: number, b: number) => boolean) {
  const networksOf = (members: readonly number[]) =>
    new Set(
      members.flatMap((at) => (all[at]?.handles ?? []).flatMap((one) => (one.isMail || one.isBare ? [] : one.network))),
    )
  const isTied = (a: number, b: number) => {
    const [one, other] = [all[a], all[b]]
    if (one === undefined || other === undefined) return false
    const { odds, evidence } = weigh(one, other, counts)
    return (
      evidence.some(({ kind, weight }) => weight >= tie && independent.has(kind)) ||
      (odds >= secondAccount && evidence.some(({ kind }) => kind === 'network'))
    )
  }
  return (one: readonly number[], other: readonly number[]): boolean => {
    if (one.some((a) => other.some((b) => mayNot(a, b)))) return true
    const both = networksOf(one).intersection(networksOf(other)).size
    if (both > 1) return true
    return both === 1 && !one.some((a) => other.some((b) => isTied(a, b)))
  }
}

/** A person speaks for one organisation at most as far as we propose it. */
function strongest(speaking: readonly Judged[]): Judged[] {
  const best = new Map<number, Judged>()
  for (const one of speaking) {
    const known = best.get(one.b)
    if (known === undefined || one.odds > known.odds) best.set(one.b, one)
  }
  return [...best.values()]
}

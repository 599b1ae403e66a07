/** Weighs everything that speaks for and against two people being one. */
import type { Counts } from './counts.ts'
import { compareNames, type NameEvidence, nameInHandle } from './name-evidence.ts'
import { compareFirms } from './names/firm-names.ts'
import { isTypo } from './names/likeness.ts'
import { pictureEvidence, placeEvidence, textEvidence } from './other-evidence.ts'
import type { Known } from './profile.ts'
import { letterShare, letters, made, oneNetwork, saidTwice, shareOfLength } from './weights.ts'

export type EvidenceKind =
  | 'name'
  | 'handle-name'
  | 'handle'
  | 'place'
  | 'points'
  | 'verified'
  | 'picture'
  | 'bio'
  | 'company'
  | 'position'
  | 'town'
  | 'circle'
  | 'network'
  | 'colleague'

/** Natural log-odds; positive speaks for one person. `one` and `other` are what is compared, to be said in words. */
export type Evidence = {
  kind: EvidenceKind
  weight: number
  one?: string
  other?: string
  name?: NameEvidence
}

export type Weighed = {
  /** Natural log-odds that the two are one. */
  odds: number
  evidence: Evidence[]
}

/** Below this, nobody is told of a pair. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

export function weigh(a: Known, b: Known, counts: Counts): Weighed {
  const evidence: Evidence[] = []
  const add = (found: Evidence | undefined) => {
    if (found !== undefined && found.weight !== 0) evidence.push(found)
  }
  const name = nameEvidence(a, b, counts)
  add(name)
  const shownAgree = name?.kind === 'name' && name.weight > 0
  add(handleEvidence(a, b, counts, shownAgree, name))
  for (const found of placeEvidence(a, b, counts)) add(found)
  add(pictureEvidence(a, b, counts))
  for (const found of textEvidence(a, b, counts)) add(found)
  add(networkEvidence(a, b))
  weakenTwice(evidence)
  let odds = Math.log(counts.doubles / counts.people)
  for (const { weight } of evidence) odds += weight
  return { odds, evidence }
}

/** Where somebody works and the site of where they work are one piece of evidence. */
function weakenTwice(evidence: Evidence[]): void {
  const work = evidence.find(({ kind, weight }) => kind === 'company' && weight > 0)
  const place = evidence.find(({ kind, weight }) => kind === 'place' && weight > 0)
  if (work === undefined || place === undefined) return
  const weaker = work.weight < place.weight ? work : place
  weaker.weight *= saidTwice
}

/** Log-odds below which two shown names are two people's. */
const clearlyOther = -6

/** The best that any of their names say; where shown names say little, what the handles are made of. */
function nameEvidence(a: Known, b: Known, counts: Counts): Evidence | undefined {
  let shown: NameEvidence | undefined
  for (const one of a.names)
    for (const other of b.names) {
      const found = a.isFirm || b.isFirm ? compareFirms(one, other, counts.people) : compareNames(one, other, counts)
      if (shown === undefined || found.weight > shown.weight) shown = found
    }
  if (a.isFirm && shown !== undefined) return { kind: 'name', weight: shown.weight, name: shown }
  const isWhole = shown !== undefined && shown.weight > 0 && !['missing', 'initial', 'differ'].includes(shown.surname)
  if (isWhole && shown !== undefined && shown.given !== 'initial')
    return { kind: 'name', weight: shown.weight, name: shown }
  // Who shows a wholly other name is not the one the handle is made of.
  if (shown !== undefined && shown.weight < clearlyOther) return { kind: 'name', weight: shown.weight, name: shown }
  const inHandle = bestInHandle(a, b, counts)
  if (shown !== undefined && inHandle !== undefined && shown.weight > 0 && shown.surname === 'missing')
    if (shown.given !== 'initial' && (inHandle.given === 'missing' || inHandle.given === 'initial'))
      return { kind: 'handle-name', ...together(shown, inHandle) }
  if (shown !== undefined && (inHandle === undefined || shown.weight >= inHandle.weight))
    return { kind: 'name', weight: shown.weight, name: shown }
  if (inHandle === undefined) return undefined
  // A shown name that is another speaks against the handle; a word or a given name alone does less so.
  const against = shown === undefined || shown.weight > 0 ? 0 : shown.word ? shown.weight : shown.weight * 0.8
  const weight = inHandle.weight + against
  return { kind: 'handle-name', weight, name: { ...inHandle, weight } }
}

/** A given name that is shown, and a surname that stands in the handle. */
function together(shown: NameEvidence, inHandle: NameEvidence): { weight: number; name: NameEvidence } {
  // The initial says nothing more than the given name does.
  const once = inHandle.given === 'initial' ? letterShare : 1
  const weight = shown.weight + inHandle.weight + Math.log(once)
  return { weight, name: { ...inHandle, given: shown.given, weight, share: (shown.share * inHandle.share) / once } }
}

function bestInHandle(a: Known, b: Known, counts: Counts): NameEvidence | undefined {
  let best: NameEvidence | undefined
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const)
    for (const name of from.names) {
      const found = nameInHandle(name, to.locals, counts)
      if (found !== undefined && (best === undefined || found.weight > best.weight)) best = found
    }
  return best
}

function handleEvidence(
  a: Known,
  b: Known,
  counts: Counts,
  namesAgree: boolean,
  name: Evidence | undefined,
): Evidence | undefined {
  let best: Evidence | undefined
  for (const one of a.locals)
    for (const other of b.locals) {
      const found = compareLetters(one, other, a, b, counts, namesAgree, name)
      if (best === undefined || found.weight > best.weight) best = found
    }
  return best
}

type Local = Known['locals'][number]

function compareLetters(
  one: Local,
  other: Local,
  a: Known,
  b: Known,
  counts: Counts,
  namesAgree: boolean,
  name: Evidence | undefined,
): Evidence {
  const said = {
    kind: 'handle' as const,
    one: one.letters + one.digits,
    other: other.letters + other.digits,
  }
  const sameDigits = one.digits !== '' && one.digits === other.digits
  if (one.letters === other.letters) {
    const extra = sameDigits ? digitWeight(one.digits) : one.digits === other.digits ? 0 : letters.noDigits
    const beside = lettersBesideNames(one.sound, a, b)
    const isOfName = beside < 4 || isMadeOfName(one, a, counts) || isMadeOfName(one, b, counts)
    if (namesAgree && isOfName) return { ...said, weight: letters.ofName + extra }
    // What the name in the handle says was counted with the name already.
    if (name?.kind === 'handle-name' && name.weight > 0) return { ...said, weight: letters.ofName + extra }
    const share = Math.max(shareOfLetters(one, a, b, counts), namesAgree ? shareOfLength(beside) : 0)
    return { ...said, weight: Math.max(0, Math.log(letters.same / share) + extra) }
  }
  const [shorter, longer] = one.letters.length < other.letters.length ? [one, other] : [other, one]
  const beside = Math.min(shorter.letters.length, lettersBesideNames(shorter.sound, a, b))
  const isNear =
    beside >= 7 &&
    (longer.letters.startsWith(shorter.letters) ||
      longer.letters.endsWith(shorter.letters) ||
      isTypo(shorter.letters, longer.letters))
  if (isNear && !isMadeOfName(shorter, a, counts) && !isMadeOfName(shorter, b, counts))
    return { ...said, weight: Math.log(letters.nearly / (4 * shareOfLength(beside))) }
  // Two handles made of one name otherwise, and with one number behind both.
  const ofNames = sameDigits && one.digits.length > 1 && name !== undefined && name.weight > 0
  return { ...said, weight: ofNames ? digitWeight(one.digits) : letters.differ }
}

/** How many letters of a handle are left where the names of both are taken out of it: those alone say more than the names do. */
function lettersBesideNames(sounded: string, a: Known, b: Known): number {
  let rest = sounded
  for (const { names } of [a, b])
    for (const { sounds } of names) for (const part of sounds) if (part.length > 2) rest = rest.replace(part, ' ')
  return rest.replaceAll(' ', '').length
}

const digitWeight = (digits: string): number => letters.digits[Math.min(digits.length, letters.digits.length - 1)] ?? 0

function isMadeOfName(local: Local, of: Known, counts: Counts): boolean {
  return of.names.some((name) => nameInHandle(name, [local], counts) !== undefined)
}

/** Share of strangers who would have the same letters: as met here, as they are made of a name, or by their number. */
function shareOfLetters(local: Local, a: Known, b: Known, counts: Counts): number {
  const met = Math.max(0, (counts.letters.get(local.letters) ?? 0) - 2) / counts.people
  let ofName = 0
  for (const known of [a, b])
    for (const name of known.names) {
      const found = nameInHandle(name, [local], counts)
      if (found !== undefined) ofName = Math.max(ofName, found.share * made.full)
    }
  const given = counts.given.get(local.sound) ?? 0
  const asGiven = given > 2 ? given / counts.people : 0
  return Math.max(met, ofName, asGiven, shareOfLength(local.letters.length))
}

/** Two different handles on one network; by mail one may have several, and a bare name or number may be either. */
function networkEvidence(a: Known, b: Known): Evidence | undefined {
  for (const one of a.handles)
    for (const other of b.handles)
      if (one.network === other.network && !one.isBare && !other.isBare && !(one.isMail || other.isMail))
        return { kind: 'network', weight: oneNetwork, one: one.network }
  return undefined
}

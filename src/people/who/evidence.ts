/** Weighs everything that speaks for and against two people being one. */
import { type Counts, keyOf } from './counts.ts'
import { compareNames, type NameEvidence, nameInHandle } from './name-evidence.ts'
import { isTypo } from './names/likeness.ts'
import { pictureEvidence, placeEvidence, textEvidence } from './other-evidence.ts'
import type { Known } from './profile.ts'
import {
  letterShare,
  letters,
  made,
  nameAlone,
  namesakesAtMost,
  oneNetwork,
  saidTwice,
  secondAccount,
  uniqueAtMost,
} from './weights.ts'

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
  return { odds: capped(odds, evidence, a, b, counts), evidence }
}

/** Where somebody works and the site of where they work are one piece of evidence. */
function weakenTwice(evidence: Evidence[]): void {
  const work = evidence.find(({ kind, weight }) => kind === 'company' && weight > 0)
  const place = evidence.find(({ kind, weight }) => kind === 'place' && weight > 0)
  if (work === undefined || place === undefined) return
  const weaker = work.weight < place.weight ? work : place
  weaker.weight *= saidTwice
}

/** A name alone is not enough where others may have it, or anything speaks against it. */
function capped(odds: number, evidence: readonly Evidence[], a: Known, b: Known, counts: Counts): number {
  const isAlone = evidence.every(({ kind, weight }) => weight < 0.9 || kind === 'name' || kind === 'handle-name')
  if (!isAlone) return odds
  const most = Math.log(nameAlone / (1 - nameAlone))
  const speaksAgainst = evidence.some(({ weight, kind }) => weight < -0.9 && kind !== 'name')
  const name = evidence.find(({ name }) => name !== undefined)?.name
  const expected = (name?.share ?? 1) * counts.people
  // Two bearers on one network are two people or one with two accounts.
  const met = (bearersOf(a, b, counts) - 1) * (expected / 3 / (expected / 3 + secondAccount))
  const namesakes = Math.max(expected, met / 5)
  if (namesakes > namesakesAtMost * counts.doubles || (speaksAgainst && namesakes > uniqueAtMost * counts.doubles))
    return Math.min(odds, most, met > 0.2 ? Math.log(1 / met) : most)
  return odds
}

/** Most bearers on one network of a name both show. */
function bearersOf(a: Known, b: Known, counts: Counts): number {
  let most = 1
  for (const { names } of [a, b])
    for (const name of names) if (name.kind === 'human') most = Math.max(most, counts.bearers.get(keyOf(name)) ?? 0)
  return most
}

/** Log-odds below which two shown names are two people's. */
const clearlyOther = -6

/** The best that any of their names say; where shown names say little, what the handles are made of. */
function nameEvidence(a: Known, b: Known, counts: Counts): Evidence | undefined {
  let shown: NameEvidence | undefined
  for (const one of a.names)
    for (const other of b.names) {
      const found = compareNames(one, other, counts)
      if (shown === undefined || found.weight > shown.weight) shown = found
    }
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
      const found = nameInHandle(name, to, counts)
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
    const isOfName = isMadeOfName(one.letters, one.sound, a, counts) || isMadeOfName(one.letters, one.sound, b, counts)
    const extra = sameDigits ? digitWeight(one.digits) : one.digits === other.digits ? 0 : letters.noDigits
    if (namesAgree && isOfName) return { ...said, weight: letters.ofName + extra }
    // What the name in the handle says was counted with the name already.
    if (name?.kind === 'handle-name' && name.weight > 0) return { ...said, weight: letters.ofName + extra }
    const share = shareOfLetters(one, a, b, counts)
    return { ...said, weight: Math.max(0, Math.log(letters.same / share) + extra) }
  }
  const shorter = one.letters.length < other.letters.length ? one.letters : other.letters
  const longer = shorter === one.letters ? other.letters : one.letters
  const isNear =
    shorter.length >= 7 && (longer.startsWith(shorter) || longer.endsWith(shorter) || isTypo(shorter, longer))
  if (isNear && !isMadeOfName(shorter, shorter, a, counts) && !isMadeOfName(shorter, shorter, b, counts))
    return { ...said, weight: Math.log(letters.nearly / (4 * leastShare(shorter.length))) }
  // Two handles made of one name otherwise, and with one number behind both.
  const ofNames = sameDigits && one.digits.length > 1 && name !== undefined && name.weight > 0
  return { ...said, weight: ofNames ? digitWeight(one.digits) : letters.differ }
}

const digitWeight = (digits: string): number => letters.digits[Math.min(digits.length, letters.digits.length - 1)] ?? 0

function isMadeOfName(plain: string, sounded: string, of: Known, counts: Counts): boolean {
  const local = { letters: plain, sound: sounded, digits: '', words: [plain] }
  return of.names.some((name) => nameInHandle(name, { ...of, locals: [local] }, counts) !== undefined)
}

/** Share of strangers who would have the same letters: as met here, as they are made of a name, or by their number. */
function shareOfLetters(local: Local, a: Known, b: Known, counts: Counts): number {
  const met = Math.max(0, (counts.letters.get(local.letters) ?? 0) - 2) / counts.people
  let ofName = 0
  for (const known of [a, b])
    for (const name of known.names) {
      const found = nameInHandle(name, { ...known, locals: [local] }, counts)
      if (found !== undefined) ofName = Math.max(ofName, found.share * made.full)
    }
  const given = counts.given.get(local.sound) ?? 0
  const asGiven = given > 2 ? given / counts.people : 0
  return Math.max(met, ofName, asGiven, leastShare(local.letters.length))
}

function leastShare(length: number): number {
  const longest = letters.least.length - 1
  const least = letters.least[Math.min(length, longest)] ?? 1
  return length <= longest ? least : Math.max(1e-7, least * 0.6 ** (length - longest))
}

/** Two different handles on one network; by mail one may have several, and a bare name or number may be either. */
function networkEvidence(a: Known, b: Known): Evidence | undefined {
  for (const one of a.handles)
    for (const other of b.handles)
      if (one.network === other.network && !one.isBare && !other.isBare && !(one.isMail || other.isMail))
        return { kind: 'network', weight: oneNetwork, one: one.network }
  return undefined
}

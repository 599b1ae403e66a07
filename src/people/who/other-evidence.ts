/** What pages, pictures, bios, work, towns and conversations say of whether two people are one. */
import { type Counts, shareOf } from './counts.ts'
import type { Evidence } from './evidence.ts'
import { hostOf } from './names/handle.ts'
import { bitsApart } from './names/likeness.ts'
import type { Known } from './profile.ts'
import { bios, circle, pictures, places, towns, work } from './weights.ts'

export function pictureEvidence(a: Known, b: Known, counts: Counts): Evidence | undefined {
  let least = 65
  let hash = ''
  for (const one of a.pictures)
    for (const other of b.pictures) {
      const bits = bitsApart(one, other)
      if (bits < least) {
        least = bits
        hash = (counts.picture.get(one) ?? 0) > (counts.picture.get(other) ?? 0) ? one : other
      }
    }
  if (least > 64) return undefined
  for (const [bits, most] of pictures.near) {
    if (least > bits) continue
    // A picture that many have is a firm's, or the one a network gives to all.
    const count = counts.picture.get(hash) ?? 1
    const weight = count > 2 ? Math.log((pictures.same * counts.people) / (count * count)) : most
    return { kind: 'picture', weight: Math.min(most, Math.max(0, weight)) }
  }
  return least >= pictures.far ? { kind: 'picture', weight: pictures.differ } : undefined
}

/** Where few tell of themselves, no share is known. */
const telling = (people: number): number => Math.max(people, 300)

export function* textEvidence(a: Known, b: Known, counts: Counts): Generator<Evidence> {
  const bio = bioEvidence(a, b, counts)
  if (bio !== undefined) yield bio
  const company = workEvidence(a, b, counts)
  if (company !== undefined) yield company
  const position = agreement(a.positions, b.positions, counts.position, counts.people)
  const told = position?.same ? position.one : (inBio(a.positions, b) ?? inBio(b.positions, a))
  if (told !== undefined) yield { kind: 'position', weight: work.position, one: told, other: told }
  const town = agreement(a.towns, b.towns, counts.town, telling(counts.telling.town))
  if (town !== undefined) {
    const weight = town.same ? Math.min(towns.most, Math.max(0, Math.log(towns.same / town.share))) : towns.differ
    yield { kind: 'town', weight, one: town.one, other: town.other }
  }
  for (const number of a.circles)
    if (b.circles.has(number)) {
      yield { kind: 'circle', weight: circle }
      break
    }
}

/** The same firm, by its name or its domain, or one's firm in the other's bio; or another firm. */
function workEvidence(a: Known, b: Known, counts: Counts): Evidence | undefined {
  let best: { firm: string; share: number } | undefined
  for (const firm of a.firms) {
    if (!b.firms.has(firm)) continue
    const share = shareOf(counts.firm, firm, telling(counts.telling.firm))
    if (best === undefined || share < best.share) best = { firm, share }
  }
  const named = inBio(a.companies, b) ?? inBio(b.companies, a)
  if (best === undefined && named !== undefined)
    best = { firm: named, share: shareOf(counts.firm, named.replaceAll(' ', ''), telling(counts.telling.firm)) }
  const [one, other] = [a.companies[0], b.companies[0]]
  if (best !== undefined) {
    const weight = Math.min(work.most, Math.max(0, Math.log(work.same / best.share)))
    return { kind: 'company', weight, one: one ?? other ?? best.firm, other: other ?? one ?? best.firm }
  }
  return one === undefined || other === undefined ? undefined : { kind: 'company', weight: work.differ, one, other }
}

const inBio = (told: readonly string[], { bio }: Known): string | undefined =>
  bio === '' ? undefined : told.find((one) => one.length > 4 && bio.includes(` ${one} `))

function bioEvidence(a: Known, b: Known, counts: Counts): Evidence | undefined {
  if (a.words.size === 0 || b.words.size === 0) return undefined
  const [fewer, more] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words]
  const shared: { word: string; rare: number }[] = []
  for (const word of fewer)
    if (more.has(word)) shared.push({ word, rare: -Math.log(shareOf(counts.word, word, telling(counts.telling.word))) })
  if (shared.length === 0) return fewer.size >= bios.least ? { kind: 'bio', weight: bios.differ } : undefined
  let weight = -bios.free
  for (const { rare } of shared) weight += bios.each * rare
  if (weight <= 0) return undefined
  const words = shared
    .sort((x, y) => y.rare - x.rare)
    .slice(0, 3)
    .map(({ word }) => word)
  return { kind: 'bio', weight: Math.min(bios.most, weight), one: words.join(', ') }
}

type Agreement = { same: boolean; share: number; one: string; other: string }

/** Whether any of two lists is the same, or one holds the other; `undefined` where either is empty. */
function agreement(
  ours: readonly string[],
  theirs: readonly string[],
  counted: Map<string, number>,
  people: number,
): Agreement | undefined {
  const [first, other] = [ours[0], theirs[0]]
  if (first === undefined || other === undefined) return undefined
  for (const one of ours)
    for (const two of theirs)
      if (one === two || (one.length > 4 && two.length > 4 && (one.startsWith(two) || two.startsWith(one)))) {
        const share = Math.max(shareOf(counted, one, people), shareOf(counted, two, people))
        return { same: true, share, one, other: two }
      }
  return { same: false, share: 1, one: first, other }
}

/** Pages that name the other, sites both name, and two addresses of one firm. */
export function* placeEvidence(a: Known, b: Known, counts: Counts): Generator<Evidence> {
  const pointing = pointer(a, b) ?? pointer(b, a)
  if (pointing !== undefined) {
    const pointedAt = Math.max(1, (counts.place.get(pointing.to) ?? 2) - 1)
    const weight = pointing.verified
      ? places.verified
      : Math.log((places.points * counts.people) / (pointedAt * pointedAt)) + (pointedAt === 1 ? places.alone : 0)
    yield { kind: pointing.verified ? 'verified' : 'points', weight, one: pointing.from, other: pointing.to }
    return
  }
  let best: { place: string; share: number } | undefined
  const [fewer, more] = a.places.size < b.places.size ? [a.places, b.places] : [b.places, a.places]
  for (const place of fewer) {
    if (!more.has(place)) continue
    const share = shareOf(counts.place, place, counts.people)
    if (best === undefined || share < best.share) best = { place, share }
  }
  if (best !== undefined) {
    const plain = best.place.replace(/[^\p{L}]/gu, '')
    const isNamed = [a, b].some(({ names }) =>
      names.some(({ words, surname }) => surname.length > 0 && plain.includes(words.at(-1) ?? '-')),
    )
    const weight =
      Math.log(places.shared / best.share) +
      (isNamed ? places.named : 0) +
      (places.own[counts.place.get(best.place) ?? 0] ?? 0)
    yield { kind: 'place', weight, one: best.place }
  }
  if (best === undefined && a.isFirm && b.isFirm) {
    const [one, other] = [ownSite(a), ownSite(b)]
    if (one !== undefined && other !== undefined) yield { kind: 'place', weight: places.otherSites, one, other }
  }
  if (areColleagues(a, b)) yield { kind: 'colleague', weight: places.colleague, one: best?.place ?? '' }
}

/** The site an organisation's page points to. */
const ownSite = ({ points }: Known): string | undefined => [...points].map(hostOf).find((host) => host !== '')

type Pointing = { from: string; to: string; verified: boolean }

/** Where the profile of one names a handle or the own domain of the other. */
function pointer(from: Known, to: Known): Pointing | undefined {
  if (from.points.size === 0) return undefined
  for (const handle of to.profile.handles) {
    const own = handle.slice(handle.indexOf(':') + 1)
    if (from.points.has(handle))
      return {
        from: from.profile.handles[0] ?? '',
        to: handle,
        verified: from.profile.proves?.includes(handle) ?? false,
      }
    // A domain for a handle: the site is theirs, whoever names it.
    if (!own.includes('.') || own.includes('@')) continue
    const site = [...from.points].find((point) => point.endsWith(`:${own}`))
    if (site !== undefined)
      return { from: from.profile.handles[0] ?? '', to: handle, verified: from.profile.proves?.includes(site) ?? false }
  }
  return undefined
}

/** Each has an address of the same firm, and the two are not alike. */
function areColleagues(a: Known, b: Known): boolean {
  return a.handles.some(
    (one) =>
      one.isMail &&
      one.domain !== '' &&
      b.handles.some((other) => other.isMail && other.domain === one.domain && other.letters !== one.letters),
  )
}

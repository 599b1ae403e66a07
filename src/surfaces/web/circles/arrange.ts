/** Where the circles lie, how many people each has room for, and who stands where on it. */
import type { Band, Person } from '../../../people/shapes.ts'

export type Ring = {
  key: string
  word: string
  /** Distance from the middle as a share of the width, below 0.5. */
  away: number
  /** Width of a person on it, in pixels; with initials where there is room for them. */
  disc: number
  people: readonly Person[]
  /** Everybody on it, drawn or not. */
  total: number
  /** The band that its label leads to. */
  band?: Band
}

export type Place = { ring: number; person: Person; angle: number; left: number; top: number }

export const bandRings: Record<Band, { away: number; disc: number }> = {
  close: { away: 0.15, disc: 40 },
  steady: { away: 0.27, disc: 32 },
  loose: { away: 0.375, disc: 14 },
  quiet: { away: 0.462, disc: 11 },
}

/** Circles by how often one wants to be in touch; `upTo` in days. */
export const rhythmRings = [
  { key: 'weekly', word: 'every week', upTo: 10, away: 0.14, disc: 36 },
  { key: 'monthly', word: 'every month', upTo: 45, away: 0.235, disc: 32 },
  { key: 'quarterly', word: 'every quarter', upTo: 135, away: 0.32, disc: 26 },
  { key: 'half-yearly', word: 'every half-year', upTo: 270, away: 0.395, disc: 18 },
  { key: 'yearly', word: 'once a year', upTo: Number.POSITIVE_INFINITY, away: 0.462, disc: 14 },
] as const

export const rhythmOf = (days: number) => rhythmRings.find(({ upTo }) => days <= upTo)?.key

/** On a phone people are drawn smaller. */
export const discOn = (width: number, disc: number): number => (width < 480 && disc > 20 ? disc * 0.66 : disc)

/** People a circle has room for, at a width of the whole in pixels. */
export function roomOn({ away, disc }: Pick<Ring, 'away' | 'disc'>, width: number): number {
  const around = 2 * Math.PI * away * width - labelWidth(width)
  return Math.max(4, Math.min(mostOnRing, Math.floor(around / Math.max(26, discOn(width, disc) + 8))))
}

/** More are no picture any longer. */
const mostOnRing = 400
const labelWidth = (width: number) => (width < 480 ? 84 : 120)

/** Clockwise from beside the label, which stands on top, spread evenly; the likeliest first. */
export function placesOf(rings: readonly Ring[], width: number): Place[] {
  return rings.flatMap(({ people, away }, ring) => {
    const label = Math.min(1.2, labelWidth(width) / 2 / Math.max(1, away * width) + 0.06)
    return people.map((person, at) => {
      const angle = -Math.PI / 2 + label + (2 * (Math.PI - label) * (at + 0.5)) / people.length
      return { ring, person, angle, left: 50 + 100 * away * Math.cos(angle), top: 50 + 100 * away * Math.sin(angle) }
    })
  })
}

/** Whom an arrow key leads to: round the circle, or to the nearest on the next one out or in. */
export function nextPlace(places: readonly Place[], at: number, key: string): number | undefined {
  const from = places[at]
  if (!from) return undefined
  const own = places.flatMap(({ ring }, place) => (ring === from.ring ? [place] : []))
  const nth = own.indexOf(at)
  if (key === 'ArrowRight') return own[(nth + 1) % own.length]
  if (key === 'ArrowLeft') return own[(nth - 1 + own.length) % own.length]
  if (key === 'Home') return own[0]
  if (key === 'End') return own.at(-1)
  const step = { ArrowUp: 1, ArrowDown: -1 }[key]
  if (step === undefined) return undefined
  const rings = [...new Set(places.map(({ ring }) => ring))].sort((a, b) => a - b)
  const ring = rings[rings.indexOf(from.ring) + step]
  let nearest: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [place, one] of places.entries()) {
    const turn = Math.abs(one.angle - from.angle) % (2 * Math.PI)
    const apart = Math.min(turn, 2 * Math.PI - turn)
    if (one.ring === ring && apart < least) [nearest, least] = [place, apart]
  }
  return nearest
}

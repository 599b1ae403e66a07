/** How good chances were, given what came of them: by tenths of the chance that was told, by band, and in single figures. */
import { bandOf } from '../person.ts'
import type { Band } from '../shapes.ts'
import { wilson } from '../statistics.ts'

/** A chance that was told and what came of it. */
export type Told = {
  chance: number
  came: boolean
  /** Whoever it is on, and a stretch of the horizon's length: guesses that share it share most of what they wait for. */
  person: string
  stretch: number
}

export type Share = {
  count: number
  came: number
  /** `came` of `count`; null of none. */
  share: number | null
  people: number
  /** 95% interval of the share, counting a person once per stretch of the horizon; null of none. */
  interval: [low: number, high: number] | null
}
/** Chances from `from` up to `to`, and what was said of them on average. */
export type Bin = Share & { from: number; to: number; said: number }
export type BandShare = Share & { band: Band }
export type Scores = {
  /** Expected calibration error: how far shares lie from what was said, weighted over tenths. */
  error: number
  /** Mean squared distance from what came, 0 is perfect. */
  brier: number
  /** How often one who came was ranked before one who did not; null where all or none came. */
  ranked: number | null
}

const bins = 10
const bands = ['close', 'steady', 'loose', 'quiet'] as const satisfies readonly Band[]

/** Tenths of the chance with at least one guess, rising. */
export function curveOf(told: readonly Told[]): Bin[] {
  const groups = Array.from({ length: bins }, (): Told[] => [])
  for (const one of told) groups[Math.min(bins - 1, Math.floor(one.chance * bins))]?.push(one)
  return groups.flatMap((group, at) =>
    group.length === 0
      ? []
      : [
          {
            from: at / bins,
            to: (at + 1) / bins,
            said: group.reduce((sum, { chance }) => sum + chance, 0) / group.length,
            ...shareOf(group),
          },
        ],
  )
}

/** Every band, nearest first, whether anybody was in it or not. */
export const bandsOf = (told: readonly Told[]): BandShare[] =>
  bands.map((band) => ({ band, ...shareOf(told.filter(({ chance }) => bandOf(chance) === band)) }))

export function shareOf(told: readonly Told[]): Share {
  const count = told.length
  const came = told.reduce((sum, one) => sum + (one.came ? 1 : 0), 0)
  const apart = new Set(told.map(({ person, stretch }) => `${stretch} ${person}`)).size
  return {
    count,
    came,
    share: count === 0 ? null : came / count,
    people: new Set(told.map(({ person }) => person)).size,
    interval: count === 0 ? null : wilson((came / count) * apart, apart),
  }
}

/** Null of nothing. */
export function scoresOf(told: readonly Told[]): Scores | null {
  if (told.length === 0) return null
  const error = curveOf(told).reduce((sum, { count, share, said }) => sum + count * Math.abs((share ?? said) - said), 0)
  const brier = told.reduce((sum, { chance, came }) => sum + (chance - (came ? 1 : 0)) ** 2, 0)
  return { error: error / told.length, brier: brier / told.length, ranked: rankedOf(told) }
}

/** Area under the curve, with equal chances counted half (Mann and Whitney's U). */
function rankedOf(told: readonly Told[]): number | null {
  const ordered = told.toSorted((a, b) => a.chance - b.chance)
  const positives = told.reduce((sum, { came }) => sum + (came ? 1 : 0), 0)
  if (positives === 0 || positives === told.length) return null
  let ranks = 0
  for (let start = 0, stop = 0; start < ordered.length; start = stop) {
    while (stop < ordered.length && ordered[stop]?.chance === ordered[start]?.chance) stop++
    for (let at = start; at < stop; at++) if (ordered[at]?.came) ranks += (start + stop + 1) / 2
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (told.length - positives))
}

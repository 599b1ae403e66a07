/** The steps as a line over time: which stages it touches, and where each step lies. */
import type { Stage } from '../../../people/shapes.ts'

/** From the nearest to the farthest, as they stand above each other. */
const levels = [
  'advocate',
  'retain',
  'involve',
  'engage',
  'interest',
  'stranger',
  'lapsed',
] as const satisfies readonly Stage[]

export const isForward = (from: Stage, to: Stage): boolean => levels.indexOf(to) < levels.indexOf(from)

export type Step = { at: string; from: Stage; to: Stage }
export type Point = { stage: Stage; at: string; x: number; row: number; forward: boolean }
export type PathPoints = {
  /** Stages that were touched, from the nearest to the farthest. */
  rows: Stage[]
  /** Row of the stage before the first step. */
  begins: number
  /** Steps in the order of time; `x` from 0 to 1. */
  points: Point[]
  /** Beginnings of years within the time. */
  years: { year: number; x: number }[]
}

/** `first`: when they were first seen; `now`: where the line ends. ISO-8601 both. */
export function pathPoints(steps: readonly Step[], first: string | null, now: string): PathPoints {
  const begun = steps[0]?.from
  const rows: Stage[] = levels.filter((level) => steps.some(({ from, to }) => from === level || to === level))
  const begin = Date.parse([first, steps[0]?.at].filter((at) => at != null).sort()[0] ?? now)
  const end = Math.max(Date.parse(now), Date.parse(steps.at(-1)?.at ?? now))
  const placeOf = (time: number) => (end === begin ? 1 : (time - begin) / (end - begin))
  const years: PathPoints['years'] = []
  for (let year = new Date(begin).getUTCFullYear() + 1; Date.UTC(year, 0, 1) < end; year++)
    years.push({ year, x: placeOf(Date.UTC(year, 0, 1)) })
  return {
    rows,
    begins: begun === undefined ? 0 : rows.indexOf(begun),
    points: steps.map(({ at, from, to }) => ({
      stage: to,
      at,
      x: placeOf(Date.parse(at)),
      row: rows.indexOf(to),
      forward: isForward(from, to),
    })),
    years,
  }
}

/** Fits a layout into the frame of the picture: each island by itself, the largest in the middle, the others around it. */

type Point = { x: number; y: number }

/** Distances from an island's middle are raised to this power: below 1 its crowded middle gets more room. */
const room = 0.62

/**
 * `islands`: people tied to each other, the largest first; `at`: where the layout has them. Gives places of which all lie
 * within 1.15 of the middle at 0.
 */
export function placed(
  islands: readonly (readonly number[])[],
  at: (one: number) => Point,
): { x: Float32Array; y: Float32Array } {
  const people = islands.reduce((sum, { length }) => sum + length, 0)
  const x = new Float32Array(people)
  const y = new Float32Array(people)
  const golden = Math.PI * (3 - Math.sqrt(5))
  // The others lie along a spiral around the largest, each given ground by its size.
  const largest = Math.sqrt(islands[0]?.length ?? 0)
  let ground = (largest + 0.5) ** 2
  let reach = largest
  for (const [place, island] of islands.entries()) {
    const size = place === 0 ? largest : 0.6 * Math.sqrt(island.length)
    const own = place === 0 ? 0 : (2 * size + 0.6) ** 2
    const away = place === 0 ? 0 : Math.sqrt(ground + own / 2)
    ground += own
    reach = Math.max(reach, away + size)
    const shape = fitted(island.map(at))
    for (const [nth, one] of island.entries()) {
      x[one] = away * Math.cos(place * golden) + size * (shape[nth]?.x ?? 0)
      y[one] = away * Math.sin(place * golden) + size * (shape[nth]?.y ?? 0)
    }
  }
  const shrink = 1 / Math.max(1, reach)
  for (let one = 0; one < people; one++) {
    x[one] = (x[one] ?? 0) * shrink
    y[one] = (y[one] ?? 0) * shrink
  }
  return { x, y }
}

/** The middle at 0, and all but the farthest few within 1; those stand at the rim. */
function fitted(points: readonly Point[]): Point[] {
  const middleX = middle(points.map(({ x }) => x))
  const middleY = middle(points.map(({ y }) => y))
  const around = points.map(({ x, y }) => ({ x: x - middleX, y: y - middleY }))
  const far = quantile(
    around.map(({ x, y }) => Math.hypot(x, y)),
    0.98,
  )
  return around.map(({ x, y }) => {
    const away = Math.hypot(x, y)
    const grow = away === 0 || far === 0 ? 0 : Math.min(1.15, (away / far) ** room) / away
    return { x: x * grow, y: y * grow }
  })
}

/** Between the outermost but for the farthest few. */
const middle = (values: readonly number[]) => (quantile(values, 0.02) + quantile(values, 0.98)) / 2

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.round(share * (values.length - 1))] ?? 0

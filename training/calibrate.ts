/** From sums to odds, and from which odds a label is said. */
import { regression } from '../src/meaning/learned/logistic.ts'

/** `odds = sigmoid(slope * sum + offset)` (Platt 1999), from sums of messages that the weights were not made from. */
export function calibrated(sums: readonly number[], labels: ArrayLike<number>): { slope: number; offset: number } {
  const ids = Int32Array.of(0)
  const rows = sums.map((sum) => ({ ids, values: Float32Array.of(sum) }))
  const { weights, bias } = regression({ rows, labels, size: 1, strength: 1, iterations: 200 })
  return { slope: weights[0] ?? 1, offset: bias }
}

/**
 * The odds from which saying the label gives the best F1 among those that reach the wanted precision; where none does,
 * those of the highest precision with a tenth of the recall.
 */
export function thresholdFor(odds: readonly number[], labels: ArrayLike<number>, precision: number): number {
  const order = odds.map((_, at) => at).sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0))
  let all = 0
  for (let at = 0; at < labels.length; at++) all += labels[at] ?? 0
  let right = 0
  let best = { threshold: 0.99, f1: -1 }
  let purest = { threshold: 0.99, precision: -1 }
  for (const [rank, at] of order.entries()) {
    right += labels[at] ?? 0
    const here = odds[at] ?? 0
    const next = odds[order[rank + 1] ?? -1] ?? 0
    if (next === here) continue
    const reached = right / (rank + 1)
    const recall = right / Math.max(1, all)
    const f1 = (2 * right) / (rank + 1 + all)
    const threshold = (here + next) / 2
    if (reached >= precision && f1 > best.f1) best = { threshold, f1 }
    if (recall >= 0.1 && reached > purest.precision) purest = { threshold, precision: reached }
  }
  return best.f1 < 0 ? purest.threshold : best.threshold
}

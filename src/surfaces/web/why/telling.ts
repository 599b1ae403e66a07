/** Which of a finding's figures tells it best by example. */
import type { Evidence } from '../../../plan/shapes.ts'

/**
 * Of the figures that can be opened: first what there should be none of, then a plain count of the things themselves, then
 * any. Undefined where none can be opened.
 */
export function telling(evidence: readonly Evidence[]): Evidence | undefined {
  const open = evidence.filter(({ interactionIds }) => interactionIds !== undefined && interactionIds.length > 0)
  return (
    open.find(({ target, value }) => target === 0 && value !== 0) ??
    open.find(({ target, value, counted }) => target === null && typeof value === 'number' && value === counted) ??
    open[0]
  )
}

/** The names of three interactions to show. */
export function examplesOf(evidence: readonly Evidence[]): string[] {
  return telling(evidence)?.interactionIds?.slice(0, 3) ?? []
}

const sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]

/** How many one stroke stands for, so that the largest count of a finding still fits on the line. */
export function strokeSize(evidence: readonly Evidence[], most: number): number {
  const largest = Math.max(0, ...evidence.map(({ value }) => (isCount(value) ? value : 0)))
  return sizes.find((size) => largest / size <= most) ?? largest
}

export function isCount(value: Evidence['value']): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

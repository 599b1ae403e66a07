/** What the acts of a time were. */
import { mixOf } from '../../plan/index.ts'
import type { Mix } from '../../plan/shapes.ts'
import type { Asked } from '../ask.ts'

/** `from` counts, `to` does not; epoch ms. */
export type MixAsk = { from?: number | undefined; to?: number | undefined }

export function mixAnswer({ world, at }: Asked, { from, to }: MixAsk): Mix {
  const mix = mixOf(world, { from: from ?? null, to: to ?? null, at: at ?? 0 })
  return at === null && to === undefined ? { ...mix, to: null } : mix
}

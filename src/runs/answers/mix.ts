/** What the acts of a time were, also stretch by stretch, and the very acts behind a figure. */
import type { Interaction } from '../../people/shapes.ts'
import { type MixFigure, mixOf, mixOverTime, mixRows } from '../../plan/index.ts'
import type { Mix, MixOverTime, MixStep } from '../../plan/shapes.ts'
import type { Asked } from '../ask.ts'
import { interactionsOfRows } from './interactions.ts'

/** `from` counts, `to` does not; epoch ms. */
export type MixAsk = { from?: number | undefined; to?: number | undefined }

export function mixAnswer({ world, at }: Asked, { from, to }: MixAsk): Mix {
  const mix = mixOf(world, { from: from ?? null, to: to ?? null, at: at ?? 0 })
  return at === null && to === undefined ? { ...mix, to: null } : mix
}

export type OverTimeAsk = MixAsk & {
  step?: MixStep | undefined
  /** Stretches that can be drawn. */
  most?: number | undefined
  /** Days up to the moment asked about, in place of `from`. */
  days?: number | undefined
}

const day = 86_400_000

export function mixOverTimeAnswer({ world, at }: Asked, { from, to, step, most, days }: OverTimeAsk): MixOverTime {
  const since = from ?? (days === undefined || at === null ? null : at - days * day)
  const told = mixOverTime(world, { from: since, to: to ?? null, at: at ?? 0, step, ...(most && { most }) })
  return at === null && to === undefined ? { ...told, to: null } : told
}

export type ActsAsk = MixAsk & {
  figure: MixFigure
  account?: string | undefined
  limit: number
  offset: number
}
export type ActsAnswer = { total: number; interactions: Interaction[] }

/** Newest first, with why each was read so. */
export async function actsAnswer(asked: Asked, ask: ActsAsk): Promise<ActsAnswer> {
  const { from, to, figure, account, limit, offset } = ask
  const time = { from: from ?? null, to: to ?? null, at: asked.at ?? 0 }
  const rows = mixRows(asked.world, time, figure, account)
  return { total: rows.length, interactions: await interactionsOfRows(asked, rows.slice(offset, offset + limit), true) }
}

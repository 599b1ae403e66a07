/** Why it works or does not, and every interaction that a figure was counted from. */

import type { Interaction } from '../../people/shapes.ts'
import { diagnose, rowsBehind } from '../../plan/index.ts'
import type { Cause, Diagnosis, Evidence } from '../../plan/shapes.ts'
import { Refused } from '../../tools/refused.ts'
import type { Asked } from '../ask.ts'
import { interactionsOfRows, namesOf } from './interactions.ts'

/** `windowDays`: days before the moment; the workspace's setting without it. */
export async function diagnoseAnswer(asked: Asked, windowDays?: number): Promise<Diagnosis> {
  const { world, relations, at } = asked
  const told = diagnose(world, relations, { at: at ?? 0, windowDays })
  const findings = await Promise.all(
    told.findings.map(async ({ evidence, ...finding }) => ({
      ...finding,
      evidence: await Promise.all(
        evidence.map(
          async ({ rows, counted, ...figure }): Promise<Evidence> =>
            counted === 0 ? figure : { ...figure, interactionIds: await namesOf(asked, rows), counted },
        ),
      ),
    })),
  )
  return { asOf: at === null ? null : new Date(at).toISOString(), windowDays: told.windowDays, findings }
}

export type EvidenceAsk = {
  cause: Cause
  /** As the finding names it. */
  measure: string
  windowDays?: number | undefined
  limit: number
  offset: number
}
export type EvidenceAnswer = { total: number; interactions: Interaction[] }

/** Newest first. @throws Refused where the cause has no such figure. */
export async function evidenceAnswer(
  asked: Asked,
  { cause, measure, windowDays, limit, offset }: EvidenceAsk,
): Promise<EvidenceAnswer> {
  const rows = rowsBehind(asked.world, asked.relations, { at: asked.at ?? 0, windowDays, cause, measure })
  if (rows === undefined)
    throw new Refused(`"${cause}" has no figure "${measure.slice(0, 120)}": take one that the finding shows.`)
  return { total: rows.length, interactions: await interactionsOfRows(asked, rows.slice(offset, offset + limit), true) }
}

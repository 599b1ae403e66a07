/** Whom it is proposed to choose, with names for the evidence. */
import { iso, seqOf, settingsOf } from '../../people/index.ts'
import { keyProposals } from '../../plan/key-people/proposals.ts'
import { keyPeopleDefaults } from '../../plan/key-people/settings.ts'
import { interactionsOfRows } from '../answers/interactions.ts'
import type { LastWords } from '../answers/people.ts'
import type { Asked } from '../ask.ts'

export type ProposedPerson = {
  id: string
  name: string
  why: string
  /** What it is counted from, in distinct days of the last two years. */
  given: { theirDays: number; ourDays: number; kindDays: number; favours: number; met: number }
  /** Names of the newest interactions it rests on, `account#id`. */
  evidence: string[]
  lastWords: LastWords | null
}
export type KeyProposals = {
  asOf: string | null
  /** How many are chosen so far. */
  chosen: number
  proposals: ProposedPerson[]
}

export async function keyProposalsAnswer(asked: Asked): Promise<KeyProposals> {
  const { world, relations, desk, asker } = asked
  const chosen = [...relations.byRoot.values()].filter(({ key }) => key).length
  if (asked.at === null) return { asOf: null, chosen, proposals: [] }
  const proposals = keyProposals(relations, asked.at, settingsOf(world, keyPeopleDefaults))
  return {
    asOf: iso(asked.at),
    chosen,
    proposals: await Promise.all(
      proposals.map(async ({ id, name, why, rows, given: { rows: _, ...given } }) => {
        const keys = await desk.ledger.keysOf(
          asker,
          rows.map((row) => seqOf(world.facts, row)),
        )
        const evidence = rows.flatMap((row) => keys.get(seqOf(world.facts, row)) ?? [])
        const shown = await interactionsOfRows(asked, rows)
        const last = shown
          .filter(({ direction, text }) => direction === 'received' && text?.trim())
          .sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1))[0]
        const lastWords = last?.text ? { id: last.id, at: last.at, text: last.text.slice(0, 400) } : null
        return { id, name, why, given, evidence, lastWords }
      }),
    ),
  }
}

/** Listens to messages for favours and outcomes, each once: what was heard is kept in memory as long as the workspace is. */
import type { Heard } from '../../meaning/outcomes/hear.ts'
import { seqOf, settingsOf } from '../../people/index.ts'
import { rowsToHear } from '../../plan/proposals/listen.ts'
import { proposalDefaults } from '../../plan/proposals/settings.ts'
import { type Clue, weigh } from '../../plan/proposals/weigh.ts'
import type { Asked } from '../ask.ts'
import { messageOf } from '../read-texts.ts'

const kept = new WeakMap<object, Map<number, Heard>>()
/** What is kept takes little, but not for ever. */
const mostKept = 50_000
const portion = 200

/** Newest first; of one person where `root` is given. */
export async function cluesOf(asked: Asked, root?: number): Promise<Clue[]> {
  const { world, relations, at } = asked
  if (at === null) return []
  const settings = settingsOf(world, proposalDefaults)
  const rows = rowsToHear(relations, { at, settings, root })
  const heard = await hearRows(asked, rows)
  return rows.flatMap((row) => weigh({ world, byRoot: relations.byRoot, heard, settings }, row) ?? [])
}

async function hearRows(asked: Asked, rows: readonly number[]): Promise<ReadonlyMap<number, Heard>> {
  const { facts } = asked.world
  const known = kept.get(asked.living) ?? new Map<number, Heard>()
  kept.set(asked.living, known)
  if (known.size > mostKept) known.clear()
  const unheard = rows.map((row) => seqOf(facts, row)).filter((seq) => !known.has(seq))
  // Its phrases of four languages are made when they are first needed, which most answers never do.
  const { hear } = await import('../../meaning/outcomes/hear.ts')
  for (let start = 0; start < unheard.length; start += portion) {
    for (const { seq, record } of await asked.desk.ledger.bySeq(asked.asker, unheard.slice(start, start + portion)))
      if (record.type === 'interaction')
        known.set(seq, hear(messageOf(record, asked.rules.organisations.has(record.account))))
    // Lets a running desk answer in between.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return new Map(rows.map((row) => [row, known.get(seqOf(facts, row)) ?? {}]))
}

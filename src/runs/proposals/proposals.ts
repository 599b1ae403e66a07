/** Favours and outcomes proposed from what was written, and the answers to them. */
import type { FactRecord, RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { dayOf, handleOf, idOf, iso, rowOfSeq, seqOf, settingsOf } from '../../people/index.ts'
import {
  aboutOf,
  answered,
  type Named,
  type Proposal,
  proposalsFrom,
  suggestionOf,
} from '../../plan/proposals/proposals.ts'
import { deedDone } from '../../plan/proposals/sentence.ts'
import { proposalDefaults } from '../../plan/proposals/settings.ts'
import type { Clue } from '../../plan/proposals/weigh.ts'
import { Refused } from '../../tools/refused.ts'
import { rootOf } from '../answers/today.ts'
import { type Asked, ask } from '../ask.ts'
import type { Desk } from '../desk.ts'
import { freshId, keepAll } from '../log/keep.ts'
import { cluesOf } from './hear.ts'

export type ProposalsAnswer = {
  asOf: string | null
  /** How many more Today asks about on this day. */
  left: number
  proposals: Proposal[]
}

/** `person`: a handle, where only what is proposed of one person is wanted. */
export async function proposalsAnswer(
  asked: Asked,
  { person }: { person?: string | undefined },
  now: number,
): Promise<ProposalsAnswer> {
  const { world, at } = asked
  const settings = settingsOf(world, proposalDefaults)
  const root = person === undefined ? undefined : rootOf(asked, person)
  if (at === null || (person !== undefined && root === undefined)) return { asOf: iso(at), left: 0, proposals: [] }
  const named = await namedClues(asked, await cluesOf(asked, root))
  const today = [...answered(world).values()].filter((decision) => dayOf(decision.at) === dayOf(now)).length
  return {
    asOf: iso(at),
    left: Math.max(0, settings['proposals.aDay'] - today),
    proposals: await withWords(asked, proposalsFrom(world, named, at, settings)),
  }
}

/** What says so by being what it is shows how it begins. */
async function withWords({ desk, asker }: Asked, proposals: readonly Proposal[]): Promise<Proposal[]> {
  const wordless = proposals.filter(({ words }) => words === null).map(({ id }) => id)
  const texts = new Map<string, string>()
  for (const { key, record } of await desk.ledger.byKey(asker, wordless))
    if (record.type === 'interaction' && record.text?.trim()) texts.set(key, beginningOf(record.text.trim()))
  return proposals.map((one) => ({ ...one, words: one.words ?? texts.get(one.id) ?? null }))
}

const longest = 120
const beginningOf = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…` : text

async function namedClues({ desk, asker, world }: Asked, clues: readonly Clue[]): Promise<Named[]> {
  const keys = await desk.ledger.keysOf(
    asker,
    clues.map(({ row }) => seqOf(world.facts, row)),
  )
  return clues.flatMap((clue) => {
    const id = keys.get(seqOf(world.facts, clue.row))
    return id === undefined ? [] : [{ clue, id }]
  })
}

export const answers = ['yes', 'no', 'undo'] as const
export type Answer = (typeof answers)[number]
export type Answered = { id: string; answer: Answer; record: RecordOf<'favour'> | RecordOf<'outcome'> | null }

/**
 * Yes notes the favour or outcome, no never asks about this message again, undo takes back either.
 * @throws Refused where nothing is proposed of a message of this name, or where it was never answered and is undone.
 */
export async function answerProposal(
  desk: Desk,
  asker: Asker,
  { id, answer }: { id: string; answer: Answer },
  now: number,
): Promise<Answered> {
  const asked = await ask(desk, asker)
  const before = answered(asked.world).get(id)
  if (answer === 'undo' && before === undefined)
    throw new Refused(`Nothing was answered of "${id.slice(0, 120)}": there is nothing to take back.`)
  const clue = before === undefined || answer === 'yes' ? await clueNamed(asked, id) : undefined
  const record = answer === 'yes' && clue ? recordOf(asked, clue, id) : null
  const records: FactRecord[] = record ? [record] : notedFrom(asked, id).map((one) => ({ ...one, undone: true }))
  const person = clue ? idOf(asked.world.identity, clue.root) : before?.person
  records.push({
    type: 'decision',
    id: freshId(now),
    at: desk.moment(now),
    suggestion: suggestionOf(id),
    ...(person !== undefined && { person }),
    ...(clue && { more: aboutOf(clue) }),
    did: ({ yes: 'done', no: 'refused', undo: 'reopened' } as const)[answer],
  })
  await keepAll(desk, asker, records, now)
  return { id, answer, record }
}

async function clueNamed(asked: Asked, id: string): Promise<Clue> {
  const [entry] = await asked.desk.ledger.byKey(asked.asker, [id])
  const row = entry?.record.type === 'interaction' ? rowOfSeq(asked.world.facts, entry.seq) : -1
  const [handle] = entry?.record.type === 'interaction' ? (entry.record.with ?? []) : []
  const clues = handle === undefined ? [] : await cluesOf(asked, rootOf(asked, handle))
  const clue = clues.find((one) => one.row === row)
  if (!clue) throw new Refused(`Nothing is proposed of "${id.slice(0, 120)}": "rapport proposals" shows what is.`)
  return clue
}

function recordOf({ world }: Asked, clue: Clue, of: string): RecordOf<'favour'> | RecordOf<'outcome'> {
  const whom = world.identity.handles[handleOf(world.facts, clue.row)] ?? ''
  // Of the message, so that saying yes twice notes it once.
  const told = { id: suggestionOf(of), at: clue.at, with: whom, of }
  if (clue.kind === 'favour') return { type: 'favour', ...told, what: deedDone(clue), side: clue.side }
  const account = of.slice(0, of.indexOf('#'))
  const note = clue.words === null ? deedDone(clue) : `“${clue.words}”`
  return { type: 'outcome', ...told, kind: clue.outcome, account, note }
}

function notedFrom({ world }: Asked, of: string): (RecordOf<'favour'> | RecordOf<'outcome'>)[] {
  const id = suggestionOf(of)
  return [world.register.favour.get(`favour:${id}`), world.register.outcome.get(`outcome:${id}`)].filter(
    (one) => one !== undefined,
  )
}

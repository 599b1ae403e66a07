/** Shows interactions as they were told, with what they were read as. */
import type { InteractionRecord } from '../../connectors/record.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { ReadMessage } from '../../meaning/reading.ts'
import { isCorrected, iso, isStock, labelsOf, rowOfSeq, seqOf, unpackLabels, unreadLabels } from '../../people/index.ts'
import { momentAt } from '../../people/relation/moment.ts'
import type { Interaction } from '../../people/shapes.ts'
import type { Asked } from '../ask.ts'
import { loadMeaning, messageOf } from '../read-texts.ts'

/** Most ids that one figure carries; the rest is reached page by page. */
export const mostIds = 500

export async function interactionsOfRows(
  asked: Asked,
  rows: readonly number[],
  withWhy = false,
): Promise<Interaction[]> {
  const seqs = rows.map((row) => seqOf(asked.world.facts, row))
  const entries = await asked.desk.ledger.bySeq(asked.asker, seqs)
  const readMessage = withWhy ? (await loadMeaning()).readMessage : undefined
  return entries.flatMap((entry) => shown(asked, entry, readMessage))
}

/** By their names, `account#id`; unknown names are left out. */
export async function interactionsByName(asked: Asked, names: readonly string[]): Promise<Interaction[]> {
  const entries = await asked.desk.ledger.byKey(asked.asker, names)
  const { readMessage } = await loadMeaning()
  return entries.flatMap((entry) => shown(asked, entry, readMessage))
}

/** Names of rows that stand newest first, at most `mostIds` of them. */
export async function namesOf(asked: Asked, rows: readonly number[]): Promise<string[]> {
  const { facts } = asked.world
  const { names } = asked.living
  const seqs = rows.slice(0, mostIds).map((row) => seqOf(facts, row))
  if (names.size > mostNames) names.clear()
  const unknown = seqs.filter((seq) => !names.has(seq))
  const keys = await asked.desk.ledger.keysOf(asked.asker, unknown)
  for (const [seq, key] of keys) names.set(seq, key)
  return seqs.flatMap((seq) => names.get(seq) ?? [])
}

/** Names kept in memory: the same few thousand stand in one answer after another. */
const mostNames = 100_000

function shown(asked: Asked, entry: Entry, readMessage: ReadMessage | undefined): Interaction[] {
  const { record } = entry
  if (record.type !== 'interaction') return []
  const row = rowOfSeq(asked.world.facts, entry.seq)
  const labels = row < 0 ? unreadLabels : labelsOf(asked.world.facts, row)
  const unpacked =
    record.text?.trim() || record.kind === 'share' || record.kind === 'quote' ? unpackLabels(labels) : null
  if (unpacked && row >= 0 && isStock(asked.world.facts, row, momentAt(asked.at ?? Number.MAX_SAFE_INTEGER)))
    unpacked.canned = true
  return [
    {
      id: entry.key,
      at: iso(record.at),
      account: record.account,
      direction: record.direction,
      kind: record.kind,
      with: record.with ?? [],
      withName: record.withName ?? null,
      audience: record.audience ?? null,
      text: record.text ?? null,
      url: record.url ?? null,
      inReplyTo: record.inReplyTo ?? null,
      minutes: record.minutes ?? null,
      labels: unpacked,
      corrected: isCorrected(labels),
      ...(readMessage && unpacked ? { why: whyOf(asked, record, isCorrected(labels), readMessage) } : {}),
    },
  ]
}

function whyOf(asked: Asked, record: InteractionRecord, corrected: boolean, readMessage: ReadMessage): string[] {
  if (corrected) return ['You said so.']
  if (!record.text?.trim()) return ['Counted as broadcast: passed on to everybody, without words of your own.']
  return readMessage(messageOf(record, asked.rules.organisations.has(record.account))).why
}
